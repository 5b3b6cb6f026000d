export const ids = ["markdown"], modules = {
  489: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => resolveDestination,
      u: () => repositoryAt
    });
    var _fragment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
    function isWebAddress(address) {
      return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
    }
    function repositoryAt(address, ref = "HEAD") {
      if (!isWebAddress(address))
        return;
      const url = address.replace(/\/+$/, ""), { origin, pathname } = new URL(url), owner = pathname.split("/").at(-2) ?? "";
      return {
        url,
        origin,
        owner,
        ref: ref.toWellFormed().split("/").map(encodeURIComponent).join("/")
      };
    }
    function resolveDestination(raw, options) {
      const destination = fillDestination(raw, options.fragments);
      if (destination === void 0 || destination === "")
        return;
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
      return scheme === "mailto" ? email(destination.slice(7)) : scheme !== void 0 ? web(destination) : destination.startsWith("//") ? web(`https:${destination}`) : relative(destination, options);
    }
    function email(encoded) {
      const address = decode(encoded.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { kind: "email", address } : void 0;
    }
    function decode(encoded) {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    }
    function web(address) {
      const url = webAddress(address);
      return url === void 0 ? void 0 : { kind: "web", url };
    }
    function webAddress(address) {
      const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
      return isWebAddress(url) ? url : void 0;
    }
    function relative(path, { repository, as = "blob" }) {
      if (repository === void 0)
        return;
      if (path.startsWith("#"))
        return web(repository.url + path);
      const root = `${repository.url}/${as}/${repository.ref}/`, url = URL.parse(`./${path.replace(/^[/\\]+/, "")}`, root);
      return url !== null && isWithin(url, repository) ? web(url.href) : void 0;
    }
    function isWithin({ href, pathname }, repository) {
      return href.startsWith(new URL(`${repository.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(pathname);
    }
    function encodeUnsafe(address) {
      return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
    function fillDestination(raw, fragments) {
      const parts = (0, _fragment_js__WEBPACK_IMPORTED_MODULE_0__.JK)(raw, fragments);
      let destination = "";
      for (const part of parts) {
        const added = typeof part == "string" ? part : encodeValue(addressIn(part), destination);
        if (added === void 0)
          return;
        destination += added;
      }
      if (!(parts.length === 1 && typeof parts[0] != "string" && !isWebAddress(destination)))
        return destination.startsWith("//") && !raw.startsWith("//") ? void 0 : destination;
    }
    function addressIn(fragment) {
      return (fragment.kind === "link" ? fragment.url : (0, _fragment_js__WEBPACK_IMPORTED_MODULE_0__.oE)(fragment)).toWellFormed().trim();
    }
    function encodeValue(value, before) {
      return before === "" && /^https?:\/\//i.test(value) ? webAddress(value) : /^(?:https?:)?\/\/[^/?#]*$/i.test(before) && !value.startsWith("/") ? isHostPart(value, before) ? value : void 0 : encodePath(value, before);
    }
    function isHostPart(value, before) {
      return before.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(value) : /^:?[\p{L}\p{N}-]*$/u.test(value);
    }
    function encodePath(value, before) {
      if (value.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(value))
        return value;
      const path = before.endsWith("/") ? value.replace(/^\/+/, "") : value, goesElsewhere = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path), encoded = encodeURIComponent(path);
      return goesElsewhere ? encoded : encoded.replaceAll("%2F", "/");
    }
  }),
  7530: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readMarkdown: () => readMarkdown
    });
    var message_fragment = __webpack_require__(9083), message_text = __webpack_require__(8048);
    const kinds = [
      "note",
      "tip",
      "important",
      "warning",
      "caution"
    ];
    function readAlert({ children }) {
      const [first, ...others] = children, [text, ...inline] = first?.type === "paragraph" ? first.children : [];
      if (first?.type !== "paragraph" || text?.type !== "text")
        return;
      const [mark, written = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [], kind = written.toLowerCase();
      if (mark === void 0 || !isKind(kind))
        return;
      const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
      return { kind, children: [{ ...first, children: rest }, ...others] };
    }
    function isKind(text) {
      return kinds.includes(text);
    }
    var lib = __webpack_require__(6855), mdast_util_gfm_lib = __webpack_require__(9952), micromark_extension_gfm = __webpack_require__(2297);
    const MAX_LENGTH = 5e4, MAX_BRACKETS = 2e3, MAX_DELIMITERS = 1e3, MAX_NESTING = 10, MAX_LABEL = 2e3, MAX_CONTAINERS = 20, LITERALS = ["", "[", "]", "*", "_", "~", "`", "<"], CONTAINERS = new RegExp(String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`, "gm");
    function boundMarkup(source) {
      const whole = source.text.toWellFormed(), end = endOfMarkup(whole), literals = LITERALS.map((text2) => ({ kind: "text", text: text2 })), literal = (text2) => (0, message_fragment.qf)(source.fragments.length + LITERALS.indexOf(text2));
      return { text: whole.slice(0, end).replace(/\r\n?/g, `
`).replace(CONTAINERS, (found) => found + literal("")).split(/(\n[ \t]*\n)/).map((part) => boundPart(part, literal)).join(""), fragments: [...source.fragments, ...literals], rest: whole.slice(end) };
    }
    function endOfMarkup(text) {
      if (text.length <= MAX_LENGTH)
        return text.length;
      const head = text.slice(0, MAX_LENGTH), space = Math.max(head.lastIndexOf(`
`), head.lastIndexOf(" "));
      return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
    function boundPart(part, literal) {
      const refused = refusedBrackets(part);
      let delimiters = 0, brackets = 0;
      return part.replace(/\\.|^[ \t>]*(?:`{3,}|~{3,})|[*_~`<[\]]/gm, (found, index) => found.length > 1 ? found : (found === "[" || found === "]" ? brackets += 1 : delimiters += 1, brackets > MAX_BRACKETS || delimiters > MAX_DELIMITERS || refused.has(index) ? literal(found) : found));
    }
    function refusedBrackets(text) {
      const isLong = text.length > MAX_LABEL, refused = /* @__PURE__ */ new Set(), open = [];
      for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/g)) {
        if (found === "[" && open.push(index), found !== "]")
          continue;
        const start = open.pop() ?? Number.NEGATIVE_INFINITY;
        open.length < MAX_NESTING && !(isLong && index - start > MAX_LABEL) || refused.add(start).add(index);
      }
      return isLong ? /* @__PURE__ */ new Set([...refused, ...open]) : refused;
    }
    const MAX_DEPTH = 50;
    function parse(source) {
      const { text, fragments, rest } = boundMarkup(source), root = (0, lib.Y)(text, { extensions: [(0, micromark_extension_gfm.T)()], mdastExtensions: mdastExtensions() }), found = survey(root);
      return { text, fragments, rest, children: root.children, ...found };
    }
    function mdastExtensions() {
      return (0, mdast_util_gfm_lib.C)().map(({ enter, exit, canContainEols }) => ({
        enter,
        exit,
        canContainEols
      }));
    }
    function survey(root) {
      const definitions = /* @__PURE__ */ new Map(), notes = /* @__PURE__ */ new Map(), references = /* @__PURE__ */ new Set();
      for (const { node, depth } of walk(root))
        "children" in node && depth === MAX_DEPTH && (node.children = leavesOf(node)), node.type === "definition" && !definitions.has(node.identifier) && definitions.set(node.identifier, node), node.type === "footnoteDefinition" && !notes.has(node.identifier) && notes.set(node.identifier, node), node.type === "footnoteReference" && references.add(node.identifier);
      const footnotes = [...references].flatMap((identifier) => notes.get(identifier) ?? []);
      return { definitions, footnotes };
    }
    function* walk(root) {
      const open = [{ node: root, depth: 0 }];
      for (let next = open.pop(); next !== void 0; next = open.pop()) {
        yield next;
        const { node, depth } = next, children = "children" in node ? node.children : [];
        for (const child of children.toReversed())
          open.push({ node: child, depth: depth + 1 });
      }
    }
    function leavesOf(root) {
      const leaves = [];
      for (const { node } of walk(root))
        "children" in node || leaves.push(node);
      return leaves;
    }
    function textIn(nodes) {
      let text = "";
      for (const { node } of walk({ type: "root", children: [...nodes] }))
        (node.type === "break" || node.type === "paragraph" && text !== "") && (text += `
`), "value" in node && node.type !== "html" && (text += node.value);
      return text;
    }
    const meanings = {
      b: "strong",
      strong: "strong",
      i: "emphasis",
      em: "emphasis",
      del: "delete",
      s: "delete",
      strike: "delete",
      u: "underline",
      ins: "underline",
      code: "inlineCode",
      kbd: "inlineCode",
      samp: "inlineCode",
      tt: "inlineCode",
      pre: "code",
      a: "link",
      img: "image",
      br: "break",
      hr: "thematicBreak",
      sup: "superscript",
      h1: "title",
      h2: "title",
      h3: "heading",
      h4: "heading",
      h5: "heading",
      h6: "heading",
      blockquote: "blockquote",
      details: "details",
      summary: "summary",
      p: "group",
      div: "group",
      center: "group",
      section: "group",
      table: "group",
      ul: "group",
      ol: "group",
      dl: "group",
      tr: "row",
      dt: "row",
      dd: "row",
      li: "item",
      td: "cell",
      th: "cell"
    }, TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi, ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g, ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
    function* tokensOf(html) {
      let end = 0;
      for (const match of html.matchAll(TAG)) {
        yield html.slice(end, match.index);
        const [whole, slash, name = "", attributes = ""] = match, known = name.toLowerCase();
        isKnown(known) && (yield { name: known, isClosing: slash === "/", attributes: read(attributes) }), end = match.index + whole.length;
      }
      yield html.slice(end);
    }
    function isKnown(name) {
      return Object.hasOwn(meanings, name);
    }
    function read(attributes) {
      return new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
        name.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? "")
      ]));
    }
    function textNodes(text, isPreformatted) {
      return (text === "" || text.includes(`
`) && text.trim() === "") && !isPreformatted ? [] : [
        { type: "text", value: decodeEntities(isPreformatted ? text : text.replace(/\s+/g, " ")) }
      ];
    }
    function decodeEntities(text) {
      return text.replace(ENTITY, (entity) => textIn((0, lib.Y)(entity).children));
    }
    const html_MAX_DEPTH = 10;
    function nestHtml(children) {
      if (!children.some(({ type }) => type === "html"))
        return children;
      let open = { children: [], depth: 0 };
      for (const child of children)
        if (child.type !== "html")
          open.children.push(child);
        else
          for (const token of tokensOf(child.value))
            open = take(token, open);
      for (; open.parent !== void 0; )
        open = html_close(open, open.parent);
      return open.children;
    }
    function take(token, open) {
      if (typeof token == "string")
        return open.children.push(...textNodes(token, isOpen("pre", open))), open;
      if (token.isClosing)
        return closeUpTo(token.name, open);
      const inside = { tag: token, parent: open, children: [], depth: open.depth + 1 };
      return ["br", "hr", "img"].includes(token.name) ? html_close(inside, open) : inside.depth > html_MAX_DEPTH ? open : inside;
    }
    function isOpen(name, open) {
      return open.parent === void 0 ? !1 : open.tag?.name === name || isOpen(name, open.parent);
    }
    function closeUpTo(name, open) {
      if (!isOpen(name, open) || open.parent === void 0)
        return open;
      const outside = html_close(open, open.parent);
      return open.tag?.name === name ? outside : closeUpTo(name, outside);
    }
    function html_close({ tag, children }, parent) {
      return tag !== void 0 && parent.children.push(...toNodes(tag, children)), parent;
    }
    function toNodes({ name, attributes }, children) {
      const meaning = meanings[name];
      switch (meaning) {
        case "break":
        case "thematicBreak":
          return [{ type: meaning }];
        case "code":
        case "inlineCode":
          return [{ type: meaning, value: textIn(children) }];
        case "image":
          return [
            { type: meaning, url: attributes.get("src") ?? "", alt: attributes.get("alt") ?? "" }
          ];
        case "link":
          return [{ type: meaning, url: attributes.get("href") ?? "", children }];
        case "title":
          return [{ type: "heading", depth: 1, children }];
        case "heading":
          return [{ type: meaning, depth: 3, children }];
        case "item":
          return [{ type: "row", children: [{ type: "text", value: "• " }, ...children] }];
        case "cell":
          return [...children, { type: "text", value: " " }];
        default:
          return [{ type: meaning, children }];
      }
    }
    function documentIn({ children }, state) {
      const [child, ...others] = children;
      return child?.type === "text" && others.length === 0 ? documentAt(child.value, state) : void 0;
    }
    function documentAt(text, { document, foreign }) {
      const [part, ...others] = (0, message_fragment.JK)(text, document.fragments);
      return typeof part == "object" && others.length === 0 ? foreign.get(part) : void 0;
    }
    function isolateDocuments(paragraph, state) {
      if (state.foreign.size === 0)
        return [paragraph];
      const parts = [];
      for (const children of linesOf(paragraph)) {
        const line = { type: "paragraph", children }, above = parts.at(-1), isAlone = documentIn(line, state) ?? (above && documentIn(above, state));
        above === void 0 || isAlone !== void 0 ? parts.push(line) : above.children.push({ type: "text", value: `
` }, ...children);
      }
      return parts.length > 1 ? parts : [paragraph];
    }
    function linesOf({ children }) {
      const lines = [];
      let line = [];
      for (const child of children) {
        const [start = child, ...others] = child.type === "text" ? splitLines(child.value) : [child];
        line.push(start);
        for (const other of others)
          lines.push(line), line = [other];
      }
      return [...lines, line];
    }
    function splitLines(text) {
      return text.split(`
`).map((value) => ({ type: "text", value }));
    }
    var markdown_destination = __webpack_require__(489);
    const SHORTCODE = /:(?!\d\d:)[\w+-]+:/;
    async function loadEmoji(documents) {
      if (!documents.some(hasShortcode))
        return {};
      const { nameToEmoji } = await __webpack_require__.e("emoji").then(__webpack_require__.bind(__webpack_require__, 3856));
      return nameToEmoji;
    }
    function hasShortcode({ children }) {
      for (const { node } of walk({ type: "root", children: [...children] }))
        if ((node.type === "text" || node.type === "html") && SHORTCODE.test(node.value))
          return !0;
      return !1;
    }
    function replaceShortcodes(text, table) {
      const [start = "", ...pieces] = text.split(":");
      let replaced = start;
      for (let index = 0; index < pieces.length; index += 1) {
        const name = pieces[index] ?? "", after = pieces[index + 1];
        after !== void 0 && Object.hasOwn(table, name) ? (replaced += `${table[name]}${after}`, index += 1) : replaced += `:${name}`;
      }
      return replaced;
    }
    function nodes_parent(node, children) {
      const merged = (0, message_text.oZ)(children);
      return merged.length === 0 ? [] : [{ ...node, children: merged }];
    }
    function onOneLine(nodes) {
      return nodes.flatMap((node) => node.type === "break" ? [(0, message_text.Qq)(" ")] : "children" in node ? nodes_parent(node, onOneLine(node.children)) : [node]);
    }
    function linkTo(destination, label, { isLinked }) {
      if (destination === void 0 || isLinked)
        return label;
      const link = { type: "link", url: urlOf(destination) }, nodes = nodes_parent(link, label);
      return nodes.length === 0 && destination.kind === "email" ? nodes_parent(link, [(0, message_text.Qq)(destination.address)]) : nodes;
    }
    function urlOf(destination) {
      return destination.kind === "web" ? destination.url : `mailto:${encodeURIComponent(destination.address).replace("%40", "@")}`;
    }
    function resolveLink({ url }, label, state) {
      return linkTo(destinationOf(url, state, "blob"), label, state);
    }
    function resolveImage(image, state) {
      const alt = (0, message_text.Gl)((0, message_fragment.BB)(image.alt ?? "", state.document.fragments)), destination = destinationOf(image.url, state, "raw");
      return destination?.kind === "web" ? [{ type: "image", url: destination.url, alt }] : linkTo(destination, [(0, message_text.Qq)(`[${alt || "🖼"}]`)], state);
    }
    function destinationOf(url, state, as) {
      const { document, repository } = state;
      return (0, markdown_destination.H)(url, { fragments: document.fragments, repository, as });
    }
    function linkOf({ identifier, children }, state) {
      return { type: "link", url: definedUrl(identifier, state), children };
    }
    function imageOf({ identifier, alt }, state) {
      return { type: "image", url: definedUrl(identifier, state), alt: alt ?? "" };
    }
    function definedUrl(identifier, { document }) {
      return document.definitions.get(identifier)?.url ?? "";
    }
    const LOGIN = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`, START = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`, REFERENCE = new RegExp([
      `${START}(?:`,
      String.raw`@(?<app>${LOGIN})\[bot\]|`,
      String.raw`@(?<login>${LOGIN})(?!\[bot\]|\.+\w)(?:\/(?<team>[\w-]+))?|`,
      String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
      String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
      String.raw`)(?![\w/@-]|\uE000)`
    ].join(""), "g"), EVERYBODY = /^(?:all|here|channel|everyone)$/i;
    function splitReferences(written, repository) {
      const parts = [];
      let end = 0;
      for (const match of written.matchAll(REFERENCE)) {
        const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
        reference !== void 0 && (parts.push(written.slice(end, match.index), reference), end = match.index + match[0].length);
      }
      return [...parts, written.slice(end)];
    }
    function toReference(label, found) {
      const { app, login, team, name, issue, fork, sha } = found.groups, { url, origin, owner } = found.repository, at = (path) => path === void 0 ? url : `${origin}/${path}`;
      if (issue !== void 0)
        return references_link(`${at(name)}/issues/${issue}`, label);
      if (sha !== void 0) {
        const children = [{ type: "inlineCode", value: `${fork === void 0 ? "" : `${fork}@`}${sha.slice(0, 7)}` }];
        return { type: "link", url: `${at(fork)}/commit/${sha}`, children };
      }
      if (app !== void 0)
        return servesApps(origin) ? references_link(`${origin}/apps/${app}`, label) : void 0;
      if (!(login === void 0 || EVERYBODY.test(login)))
        return team === void 0 ? references_link(at(login), label) : login === owner ? references_link(`${origin}/orgs/${owner}/teams/${team}`, label) : void 0;
    }
    function servesApps(origin) {
      return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(origin);
    }
    function references_link(url, label) {
      return { type: "link", url, children: [(0, message_text.Qq)(label)] };
    }
    const LOGIN_AT_END = new RegExp(`${START}@${LOGIN}$`);
    function joinAppNames(children) {
      const joined = [];
      for (const node of children) {
        const before = joined.at(-1), text = before?.type === "text" ? before.value : "", name = isBot(node) ? joinName(text, node) : void 0;
        name !== void 0 ? joined.splice(-1, 1, ...name) : text !== "" && node.type === "text" ? joined.splice(-1, 1, { ...node, value: text + node.value }) : joined.push(node);
      }
      return joined;
    }
    function isBot(node) {
      return (node.type === "link" || node.type === "linkReference") && textIn(node.children) === "bot";
    }
    function joinName(text, bot) {
      const login = LOGIN_AT_END.exec(text.slice(-100))?.[0];
      if (login === void 0)
        return;
      if (bot.type === "linkReference" && bot.referenceType === "shortcut")
        return [{ type: "text", value: `${text}[bot]` }];
      const label = { type: "text", value: `${login}[bot]` };
      return [
        { type: "text", value: text.slice(0, -login.length) },
        { ...bot, children: [label] }
      ];
    }
    function resolveLine(children, state) {
      return (0, message_text.NR)((0, message_text.oZ)(resolvePhrasing(children, state)));
    }
    function resolvePhrasing(children, state) {
      return nestHtml(joinAppNames(children)).flatMap((node) => resolveNode(node, state));
    }
    function resolveNode(node, state) {
      switch (node.type) {
        case "text":
          return resolveText(node.value, state);
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return nodes_parent({ type: node.type }, resolvePhrasing(node.children, state));
        case "inlineCode":
        case "code":
          return codeSpan((0, message_fragment.BB)(node.value, state.document.fragments));
        case "break":
          return [message_text.sP];
        case "link":
          return labelAndLink(node, state);
        case "linkReference":
          return labelAndLink(linkOf(node, state), state);
        case "image":
          return resolveImage(node, state);
        case "imageReference":
          return resolveImage(imageOf(node, state), state);
        case "footnoteReference":
          return [{ type: "footnoteReference", identifier: numberOf(node.identifier, state.document) }];
        case "footnoteDefinition":
          return [];
        default:
          return "children" in node ? [(0, message_text.Qq)(" "), ...resolvePhrasing(node.children, state), (0, message_text.Qq)(" ")] : [];
      }
    }
    function codeSpan(code) {
      const value = code.toWellFormed();
      return value.trim() === "" ? [] : [{ type: "inlineCode", value }];
    }
    function resolveText(written, state) {
      const { repository, isLinked, emoji } = state, value = replaceShortcodes(written, emoji);
      return repository === void 0 || isLinked ? fillNodes(value, state) : splitReferences(value, repository).flatMap((part) => typeof part == "string" ? fillNodes(part, state) : [part]);
    }
    function fillNodes(value, state) {
      const { fragments } = state.document;
      return value.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
        if (index % 2 === 0)
          return fillLine(part, state);
        const destination = (0, markdown_destination.H)(part, { fragments });
        return destination === void 0 ? [(0, message_text.Qq)("<"), ...fillLine(part, state), (0, message_text.Qq)(">")] : linkTo(destination, fillLine(part, { ...state, isLinked: !0 }), state);
      });
    }
    function fillLine(value, state) {
      return (0, message_fragment.JK)(value, state.document.fragments).flatMap((part) => typeof part == "string" ? (0, message_text.Fy)(part) : resolveFragment(part, state));
    }
    function resolveFragment(fragment, state) {
      if (fragment.kind === "text")
        return (0, message_text.bK)(fragment.text);
      if (fragment.kind === "link") {
        const destination = (0, markdown_destination.H)(fragment.url, { fragments: [] });
        return linkTo(destination, (0, message_text.bK)(fragment.text), state);
      }
      const document = state.foreign.get(fragment);
      return document === void 0 ? [] : squeeze(document, state);
    }
    function squeeze(document, state) {
      const nodes = onOneLine(resolvePhrasing(document.children, { ...state, document }));
      return (0, message_text.NR)((0, message_text.oZ)(nodes)).map((node) => node.type === "text" ? (0, message_text.Qq)(node.value.replace(/ {2,}/g, " ")) : node);
    }
    function labelAndLink(link, state) {
      const inside = { ...state, isLinked: !0 }, written = textIn(link.children), label = [written, `http://${written}`, `mailto:${written}`].includes(link.url) ? fillNodes(written, inside) : resolvePhrasing(link.children, inside);
      return resolveLink(link, label, state);
    }
    function numberOf(identifier, { footnotes }) {
      return String(footnotes.findIndex((note) => note.identifier === identifier) + 1);
    }
    function resolveDocument(document, outside) {
      const state = { ...outside, document }, footnotes = document.footnotes.map((note) => ({
        type: "footnoteDefinition",
        identifier: numberOf(note.identifier, document),
        children: resolveBlocks(note.children, state)
      }));
      return [
        ...resolveBlocks(document.children, state),
        ...(0, message_text.ey)((0, message_text.oZ)(fillNodes(document.rest, state))),
        ...footnotes
      ];
    }
    function resolveBlocks(children, state) {
      const written = wrapLines(nestHtml(children).flatMap(unwrap)).flatMap((block) => block.type === "paragraph" ? isolateDocuments(block, state) : [block]);
      let above;
      return written.flatMap((block) => {
        const resolved = resolveBlock(block, above, state);
        return resolved.length > 0 && (above = block), resolved;
      });
    }
    function unwrap(node) {
      return node.type === "superscript" && !node.children.every(isPhrasing) ? node.children : [node];
    }
    function wrapLines(nodes) {
      const blocks = [];
      let line = [];
      for (const node of nodes)
        isPhrasing(node) ? (line.length === 0 && blocks.push({ type: "paragraph", children: line }), line.push(node)) : (blocks.push(node), line = []);
      return blocks;
    }
    const BLOCKS = [
      "paragraph",
      "heading",
      "list",
      "blockquote",
      "code",
      "table",
      "thematicBreak",
      "details",
      "summary",
      "group",
      "row",
      "definition",
      "footnoteDefinition"
    ];
    function isPhrasing(node) {
      return !BLOCKS.includes(node.type);
    }
    function resolveBlock(block, above, state) {
      switch (block.type) {
        case "paragraph":
          return resolveParagraph(block, state);
        case "heading": {
          const children = resolveLine(block.children, state);
          return children.length === 0 ? [] : [{ type: "heading", depth: block.depth, children }];
        }
        case "list":
          return [resolveList(block, isNextLine(above, block), state)];
        case "blockquote":
          return resolveQuote(block, state);
        case "code":
          return resolveCode(block, state);
        case "table":
          return resolveTable(block, state);
        case "thematicBreak":
          return [{ type: "thematicBreak" }];
        case "details":
          return resolveDetails(block.children, state);
        case "summary":
        case "group":
        case "row":
          return groupOf(resolveBlocks(block.children, state), { spread: block.type !== "row" });
        default:
          return [];
      }
    }
    function resolveParagraph(paragraph, state) {
      const document = documentIn(paragraph, state);
      return document === void 0 ? (0, message_text.ey)(resolveLine(paragraph.children, state)) : groupOf(resolveDocument(document, state), { spread: !0 });
    }
    function groupOf(children, { spread }) {
      return children.length === 0 ? [] : [{ type: "group", spread, children }];
    }
    function resolveList(list, adjacent, state) {
      const ordered = list.ordered === !0;
      return {
        type: "list",
        ordered,
        start: ordered ? list.start ?? 1 : null,
        spread: list.spread === !0,
        adjacent,
        children: list.children.map(({ checked = null, children }) => ({
          type: "listItem",
          checked,
          children: resolveBlocks(children, state)
        }))
      };
    }
    function isNextLine(above, below) {
      const end = above?.position?.end.line;
      return end !== void 0 && end + 1 === below.position?.start.line;
    }
    function resolveQuote(quote, state) {
      const alert = readAlert(quote), children = resolveBlocks(alert?.children ?? quote.children, state);
      return alert !== void 0 ? [{ type: "alert", kind: alert.kind, children }] : children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    function resolveCode({ value: written, lang }, { document: { fragments } }) {
      const value = (0, message_fragment.BB)(written, fragments).toWellFormed();
      return value.trim() === "" ? [] : [{ type: "code", lang: lang ? (0, message_fragment.BB)(lang, fragments) : null, value }];
    }
    function resolveTable({ align, children }, state) {
      const columns = align ?? [], rows = children.map((row) => row.children.slice(0, columns.length).map((cell) => resolveLine(cell.children, state)));
      if (rows.flat(2).length === 0)
        return [];
      const tableRows = rows.map((cells) => ({
        type: "tableRow",
        children: cells.map((line) => ({ type: "tableCell", children: line }))
      }));
      return [{ type: "table", align: columns, children: tableRows }];
    }
    function resolveDetails(children, state) {
      const summary = children.find((child) => child.type === "summary"), title = summary === void 0 ? [] : resolveLine(summary.children, state), others = resolveBlocks(children.filter((child) => child !== summary), state);
      return title.length + others.length === 0 ? [] : title.length === 0 ? [{ type: "details", children: others }] : [{ type: "details", children: [{ type: "summary", children: title }, ...others] }];
    }
    async function readMarkdown(source, options = {}) {
      const document = parse(source), foreign = parseForeign(source.fragments), emoji = await loadEmoji([document, ...foreign.values()]), repository = (0, markdown_destination.u)(options.repository_url ?? "", options.ref);
      return { type: "root", children: resolveDocument(document, { document, foreign, repository, emoji, isLinked: !1 }) };
    }
    function parseForeign(fragments) {
      const documents = /* @__PURE__ */ new Map();
      for (const fragment of fragments) {
        if (fragment.kind !== "markdown")
          continue;
        const text = (0, message_fragment.TA)(fragment.source);
        documents.set(fragment, parse({ text, fragments: [] }));
      }
      return documents;
    }
  }),
  6855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => fromMarkdown
    });
    var constructs_namespaceObject = {};
    __webpack_require__.r(constructs_namespaceObject), __webpack_require__.d(constructs_namespaceObject, {
      attentionMarkers: () => attentionMarkers,
      contentInitial: () => contentInitial,
      disable: () => disable,
      document: () => constructs_document,
      flow: () => constructs_flow,
      flowInitial: () => flowInitial,
      insideSpan: () => insideSpan,
      string: () => constructs_string,
      text: () => constructs_text
    });
    const emptyOptions = {};
    function lib_toString(value, options) {
      const settings = options || emptyOptions, includeImageAlt = typeof settings.includeImageAlt == "boolean" ? settings.includeImageAlt : !0, includeHtml = typeof settings.includeHtml == "boolean" ? settings.includeHtml : !0;
      return one(value, includeImageAlt, includeHtml);
    }
    function one(value, includeImageAlt, includeHtml) {
      if (node(value)) {
        if ("value" in value)
          return value.type === "html" && !includeHtml ? "" : value.value;
        if (includeImageAlt && "alt" in value && value.alt)
          return value.alt;
        if ("children" in value)
          return lib_all(value.children, includeImageAlt, includeHtml);
      }
      return Array.isArray(value) ? lib_all(value, includeImageAlt, includeHtml) : "";
    }
    function lib_all(values, includeImageAlt, includeHtml) {
      const result = [];
      let index2 = -1;
      for (; ++index2 < values.length; )
        result[index2] = one(values[index2], includeImageAlt, includeHtml);
      return result.join("");
    }
    function node(value) {
      return !!(value && typeof value == "object");
    }
    var micromark_util_chunked = __webpack_require__(5254);
    class SpliceBuffer {
      /**
       * @param {ReadonlyArray<T> | null | undefined} [initial]
       *   Initial items (optional).
       * @returns
       *   Splice buffer.
       */
      constructor(initial) {
        this.left = initial ? [...initial] : [], this.right = [];
      }
      /**
       * Array access;
       * does not move the cursor.
       *
       * @param {number} index
       *   Index.
       * @return {T}
       *   Item.
       */
      get(index2) {
        if (index2 < 0 || index2 >= this.left.length + this.right.length)
          throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
        return index2 < this.left.length ? this.left[index2] : this.right[this.right.length - index2 + this.left.length - 1];
      }
      /**
       * The length of the splice buffer, one greater than the largest index in the
       * array.
       */
      get length() {
        return this.left.length + this.right.length;
      }
      /**
       * Remove and return `list[0]`;
       * moves the cursor to `0`.
       *
       * @returns {T | undefined}
       *   Item, optional.
       */
      shift() {
        return this.setCursor(0), this.right.pop();
      }
      /**
       * Slice the buffer to get an array;
       * does not move the cursor.
       *
       * @param {number} start
       *   Start.
       * @param {number | null | undefined} [end]
       *   End (optional).
       * @returns {Array<T>}
       *   Array of items.
       */
      slice(start, end) {
        const stop = end ?? Number.POSITIVE_INFINITY;
        return stop < this.left.length ? this.left.slice(start, stop) : start > this.left.length ? this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse() : this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
      }
      /**
       * Mimics the behavior of Array.prototype.splice() except for the change of
       * interface necessary to avoid segfaults when patching in very large arrays.
       *
       * This operation moves cursor is moved to `start` and results in the cursor
       * placed after any inserted items.
       *
       * @param {number} start
       *   Start;
       *   zero-based index at which to start changing the array;
       *   negative numbers count backwards from the end of the array and values
       *   that are out-of bounds are clamped to the appropriate end of the array.
       * @param {number | null | undefined} [deleteCount=0]
       *   Delete count (default: `0`);
       *   maximum number of elements to delete, starting from start.
       * @param {Array<T> | null | undefined} [items=[]]
       *   Items to include in place of the deleted items (default: `[]`).
       * @return {Array<T>}
       *   Any removed items.
       */
      splice(start, deleteCount, items) {
        const count = deleteCount || 0;
        this.setCursor(Math.trunc(start));
        const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
        return items && chunkedPush(this.left, items), removed.reverse();
      }
      /**
       * Remove and return the highest-numbered item in the array, so
       * `list[list.length - 1]`;
       * Moves the cursor to `length`.
       *
       * @returns {T | undefined}
       *   Item, optional.
       */
      pop() {
        return this.setCursor(Number.POSITIVE_INFINITY), this.left.pop();
      }
      /**
       * Inserts a single item to the high-numbered side of the array;
       * moves the cursor to `length`.
       *
       * @param {T} item
       *   Item.
       * @returns {undefined}
       *   Nothing.
       */
      push(item) {
        this.setCursor(Number.POSITIVE_INFINITY), this.left.push(item);
      }
      /**
       * Inserts many items to the high-numbered side of the array.
       * Moves the cursor to `length`.
       *
       * @param {Array<T>} items
       *   Items.
       * @returns {undefined}
       *   Nothing.
       */
      pushMany(items) {
        this.setCursor(Number.POSITIVE_INFINITY), chunkedPush(this.left, items);
      }
      /**
       * Inserts a single item to the low-numbered side of the array;
       * Moves the cursor to `0`.
       *
       * @param {T} item
       *   Item.
       * @returns {undefined}
       *   Nothing.
       */
      unshift(item) {
        this.setCursor(0), this.right.push(item);
      }
      /**
       * Inserts many items to the low-numbered side of the array;
       * moves the cursor to `0`.
       *
       * @param {Array<T>} items
       *   Items.
       * @returns {undefined}
       *   Nothing.
       */
      unshiftMany(items) {
        this.setCursor(0), chunkedPush(this.right, items.reverse());
      }
      /**
       * Move the cursor to a specific position in the array. Requires
       * time proportional to the distance moved.
       *
       * If `n < 0`, the cursor will end up at the beginning.
       * If `n > length`, the cursor will end up at the end.
       *
       * @param {number} n
       *   Position.
       * @return {undefined}
       *   Nothing.
       */
      setCursor(n) {
        if (!(n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0))
          if (n < this.left.length) {
            const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
            chunkedPush(this.right, removed.reverse());
          } else {
            const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
            chunkedPush(this.left, removed.reverse());
          }
      }
    }
    function chunkedPush(list2, right) {
      let chunkStart = 0;
      if (right.length < 1e4)
        list2.push(...right);
      else
        for (; chunkStart < right.length; )
          list2.push(...right.slice(chunkStart, chunkStart + 1e4)), chunkStart += 1e4;
    }
    function subtokenize(eventsArray) {
      const jumps = {};
      let index2 = -1, event, lineIndex, otherIndex, otherEvent, parameters, subevents, more;
      const events = new SpliceBuffer(eventsArray);
      for (; ++index2 < events.length; ) {
        for (; index2 in jumps; )
          index2 = jumps[index2];
        if (event = events.get(index2), index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix" && (subevents = event[1]._tokenizer.events, otherIndex = 0, otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank" && (otherIndex += 2), otherIndex < subevents.length && subevents[otherIndex][1].type === "content"))
          for (; ++otherIndex < subevents.length && subevents[otherIndex][1].type !== "content"; )
            subevents[otherIndex][1].type === "chunkText" && (subevents[otherIndex][1]._isInFirstContentOfListItem = !0, otherIndex++);
        if (event[0] === "enter")
          event[1].contentType && (Object.assign(jumps, subcontent(events, index2)), index2 = jumps[index2], more = !0);
        else if (event[1]._container) {
          for (otherIndex = index2, lineIndex = void 0; otherIndex--; )
            if (otherEvent = events.get(otherIndex), otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank")
              otherEvent[0] === "enter" && (lineIndex && (events.get(lineIndex)[1].type = "lineEndingBlank"), otherEvent[1].type = "lineEnding", lineIndex = otherIndex);
            else if (!(otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent"))
              break;
          lineIndex && (event[1].end = {
            ...events.get(lineIndex)[1].start
          }, parameters = events.slice(lineIndex, index2), parameters.unshift(event), events.splice(lineIndex, index2 - lineIndex + 1, parameters));
        }
      }
      return (0, micromark_util_chunked.m)(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0)), !more;
    }
    function subcontent(events, eventIndex) {
      const token = events.get(eventIndex)[1], context = events.get(eventIndex)[2];
      let startPosition = eventIndex - 1;
      const startPositions = [];
      let tokenizer = token._tokenizer;
      tokenizer || (tokenizer = context.parser[token.contentType](token.start), token._contentTypeTextTrailing && (tokenizer._contentTypeTextTrailing = !0));
      const childEvents = tokenizer.events, jumps = [], gaps = {};
      let stream, previous2, index2 = -1, current = token, adjust = 0, start = 0;
      const breaks = [start];
      for (; current; ) {
        for (; events.get(++startPosition)[1] !== current; )
          ;
        startPositions.push(startPosition), current._tokenizer || (stream = context.sliceStream(current), current.next || stream.push(null), previous2 && tokenizer.defineSkip(current.start), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = !0), tokenizer.write(stream), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = void 0)), previous2 = current, current = current.next;
      }
      for (current = token; ++index2 < childEvents.length; )
        // Find a void token that includes a break.
        childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line && (start = index2 + 1, breaks.push(start), current._tokenizer = void 0, current.previous = void 0, current = current.next);
      for (tokenizer.events = [], current ? (current._tokenizer = void 0, current.previous = void 0) : breaks.pop(), index2 = breaks.length; index2--; ) {
        const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]), start2 = startPositions.pop();
        jumps.push([start2, start2 + slice.length - 1]), events.splice(start2, 2, slice);
      }
      for (jumps.reverse(), index2 = -1; ++index2 < jumps.length; )
        gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1], adjust += jumps[index2][1] - jumps[index2][0] - 1;
      return gaps;
    }
    function postprocess(events) {
      for (; !subtokenize(events); )
        ;
      return events;
    }
    var micromark_util_combine_extensions = __webpack_require__(6792), micromark_factory_space = __webpack_require__(2328), micromark_util_character = __webpack_require__(401);
    const content = {
      tokenize: initializeContent
    };
    function initializeContent(effects) {
      const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
      let previous2;
      return contentStart;
      function afterContentStartConstruct(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), (0, micromark_factory_space.N)(effects, contentStart, "linePrefix");
      }
      function paragraphInitial(code) {
        return effects.enter("paragraph"), lineStart(code);
      }
      function lineStart(code) {
        const token = effects.enter("chunkText", {
          contentType: "text",
          previous: previous2
        });
        return previous2 && (previous2.next = token), previous2 = token, data(code);
      }
      function data(code) {
        if (code === null) {
          effects.exit("chunkText"), effects.exit("paragraph"), effects.consume(code);
          return;
        }
        return (0, micromark_util_character.HP)(code) ? (effects.consume(code), effects.exit("chunkText"), lineStart) : (effects.consume(code), data);
      }
    }
    class EditMap {
      /**
       * Create a new edit map.
       *
       * @returns
       *   New instance.
       */
      constructor() {
        this.index = /* @__PURE__ */ new Map(), this.map = [];
      }
      /**
       * Create an edit: a remove and/or add at a certain place.
       *
       * @param {number} index
       *   Index at which to apply the edit.
       * @param {number} remove
       *   Count of items to remove at the index.
       * @param {Array<Event>} add
       *   Items to add at the index.
       * @returns {undefined}
       *   Nothing.
       */
      add(index2, remove, add) {
        addImplementation(this, index2, remove, add, !1);
      }
      /**
       * Create an edit: but insert `add` before existing additions, instead of
       * after them.
       *
       * @param {number} index
       *   Index at which to apply the edit.
       * @param {number} remove
       *   Count of items to remove at the index.
       * @param {Array<Event>} add
       *   Items to add at the index.
       * @returns {undefined}
       *   Nothing.
       */
      addBefore(index2, remove, add) {
        addImplementation(this, index2, remove, add, !0);
      }
      /**
       * Done, change the events.
       *
       * @param {Array<Event>} events
       *   List of events to apply the edits to.
       * @returns {undefined}
       *   Nothing.
       */
      consume(events) {
        if (this.map.sort(function(a, b) {
          return a[0] - b[0];
        }), this.map.length === 0)
          return;
        let index2 = this.map.length;
        const vecs = [];
        for (; index2 > 0; )
          index2 -= 1, vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]), events.length = this.map[index2][0];
        vecs.push(events.slice()), events.length = 0;
        let slice = vecs.pop();
        for (; slice; ) {
          for (const element of slice)
            events.push(element);
          slice = vecs.pop();
        }
        this.map.length = 0, this.index.clear();
      }
    }
    function addImplementation(editMap, at, remove, add, before) {
      if (remove === 0 && add.length === 0)
        return;
      const existing = editMap.index.get(at);
      if (existing) {
        existing[1] += remove, before ? (add.push(...existing[2]), existing[2] = add) : existing[2].push(...add);
        return;
      }
      const change = [at, remove, add];
      editMap.map.push(change), editMap.index.set(at, change);
    }
    const document_document = {
      tokenize: initializeDocument
    }, containerConstruct = {
      tokenize: tokenizeContainer
    };
    function initializeDocument(effects) {
      const self = this, stack = [];
      let continued = 0, childFlow, childToken, lineStartOffset;
      return start;
      function start(code) {
        if (continued < stack.length) {
          const item = stack[continued];
          return self.containerState = item[1], effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
        }
        return checkNewContainers(code);
      }
      function documentContinue(code) {
        if (continued++, self.containerState._closeFlow) {
          self.containerState._closeFlow = void 0, childFlow && closeFlow();
          const indexBeforeExits = self.events.length;
          let indexBeforeFlow = indexBeforeExits, point2;
          for (; indexBeforeFlow--; )
            if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
              point2 = self.events[indexBeforeFlow][1].end;
              break;
            }
          exitContainers(continued);
          let index2 = indexBeforeExits;
          for (; index2 < self.events.length; )
            self.events[index2][1].end = {
              ...point2
            }, index2++;
          const editMap = new EditMap();
          return editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self.events), checkNewContainers(code);
        }
        return start(code);
      }
      function checkNewContainers(code) {
        if (continued === stack.length) {
          if (!childFlow)
            return documentContinued(code);
          if (childFlow.currentConstruct && childFlow.currentConstruct.concrete)
            return flowStart(code);
          self.interrupt = !!(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
        }
        return self.containerState = {}, effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
      }
      function thereIsANewContainer(code) {
        return childFlow && closeFlow(), exitContainers(continued), documentContinued(code);
      }
      function thereIsNoNewContainer(code) {
        return self.parser.lazy[self.now().line] = continued !== stack.length, lineStartOffset = self.now().offset, flowStart(code);
      }
      function documentContinued(code) {
        return self.containerState = {}, effects.attempt(containerConstruct, containerContinue, flowStart)(code);
      }
      function containerContinue(code) {
        return continued++, stack.push([self.currentConstruct, self.containerState]), documentContinued(code);
      }
      function flowStart(code) {
        if (code === null) {
          childFlow && closeFlow(), exitContainers(0), effects.consume(code);
          return;
        }
        return childFlow = childFlow || self.parser.flow(self.now()), effects.enter("chunkFlow", {
          _tokenizer: childFlow,
          contentType: "flow",
          previous: childToken
        }), flowContinue(code);
      }
      function flowContinue(code) {
        if (code === null) {
          writeToChild(effects.exit("chunkFlow"), !0), exitContainers(0), effects.consume(code);
          return;
        }
        return (0, micromark_util_character.HP)(code) ? (effects.consume(code), writeToChild(effects.exit("chunkFlow")), continued = 0, self.interrupt = void 0, start) : (effects.consume(code), flowContinue);
      }
      function writeToChild(token, endOfFile) {
        const stream = self.sliceStream(token);
        if (endOfFile && stream.push(null), token.previous = childToken, childToken && (childToken.next = token), childToken = token, childFlow.defineSkip(token.start), childFlow.write(stream), self.parser.lazy[token.start.line]) {
          let index2 = childFlow.events.length;
          for (; index2--; )
            if (
              // The token starts before the line ending…
              childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
              (!childFlow.events[index2][1].end || // …or ends after it.
              childFlow.events[index2][1].end.offset > lineStartOffset)
            )
              return;
          const indexBeforeExits = self.events.length;
          let indexBeforeFlow = indexBeforeExits, seen, point2;
          for (; indexBeforeFlow--; )
            if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
              if (seen) {
                point2 = self.events[indexBeforeFlow][1].end;
                break;
              }
              seen = !0;
            }
          for (exitContainers(continued), index2 = indexBeforeExits; index2 < self.events.length; )
            self.events[index2][1].end = {
              ...point2
            }, index2++;
          const editMap = new EditMap();
          editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self.events);
        }
      }
      function exitContainers(size) {
        let index2 = stack.length;
        for (; index2-- > size; ) {
          const entry = stack[index2];
          self.containerState = entry[1], entry[0].exit.call(self, effects);
        }
        stack.length = size;
      }
      function closeFlow() {
        childFlow.write([null]), childToken = void 0, childFlow = void 0, self.containerState._closeFlow = void 0;
      }
    }
    function tokenizeContainer(effects, ok, nok) {
      return (0, micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
    }
    var blank_line = __webpack_require__(4520);
    const content_content = {
      resolve: resolveContent,
      tokenize: tokenizeContent
    }, continuationConstruct = {
      partial: !0,
      tokenize: tokenizeContinuation
    };
    function resolveContent(events) {
      return subtokenize(events), events;
    }
    function tokenizeContent(effects, ok) {
      let previous2;
      return chunkStart;
      function chunkStart(code) {
        return effects.enter("content"), previous2 = effects.enter("chunkContent", {
          contentType: "content"
        }), chunkInside(code);
      }
      function chunkInside(code) {
        return code === null ? contentEnd(code) : (0, micromark_util_character.HP)(code) ? effects.check(continuationConstruct, contentContinue, contentEnd)(code) : (effects.consume(code), chunkInside);
      }
      function contentEnd(code) {
        return effects.exit("chunkContent"), effects.exit("content"), ok(code);
      }
      function contentContinue(code) {
        return effects.consume(code), effects.exit("chunkContent"), previous2.next = effects.enter("chunkContent", {
          contentType: "content",
          previous: previous2
        }), previous2 = previous2.next, chunkInside;
      }
    }
    function tokenizeContinuation(effects, ok, nok) {
      const self = this;
      return startLookahead;
      function startLookahead(code) {
        return effects.exit("chunkContent"), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), (0, micromark_factory_space.N)(effects, prefixed, "linePrefix");
      }
      function prefixed(code) {
        if (code === null || (0, micromark_util_character.HP)(code))
          return nok(code);
        const tail = self.events[self.events.length - 1];
        return !self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], !0).length >= 4 ? ok(code) : effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
      }
    }
    const flow = {
      tokenize: initializeFlow
    };
    function initializeFlow(effects) {
      const self = this, initial = effects.attempt(
        // Try to parse a blank line.
        blank_line.B,
        atBlankEnding,
        // Try to parse initial flow (essentially, only code).
        effects.attempt(this.parser.constructs.flowInitial, afterConstruct, (0, micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content_content, afterConstruct)), "linePrefix"))
      );
      return initial;
      function atBlankEnding(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        return effects.enter("lineEndingBlank"), effects.consume(code), effects.exit("lineEndingBlank"), self.currentConstruct = void 0, initial;
      }
      function afterConstruct(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), self.currentConstruct = void 0, initial;
      }
    }
    const resolver = {
      resolveAll: createResolver()
    }, string = initializeFactory("string"), text_text = initializeFactory("text");
    function initializeFactory(field) {
      return {
        resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
        tokenize: initializeText
      };
      function initializeText(effects) {
        const self = this, constructs = this.parser.constructs[field], text = effects.attempt(constructs, start, notText);
        return start;
        function start(code) {
          return atBreak(code) ? text(code) : notText(code);
        }
        function notText(code) {
          if (code === null) {
            effects.consume(code);
            return;
          }
          return effects.enter("data"), effects.consume(code), data;
        }
        function data(code) {
          return atBreak(code) ? (effects.exit("data"), text(code)) : (effects.consume(code), data);
        }
        function atBreak(code) {
          if (code === null)
            return !0;
          const list2 = constructs[code];
          let index2 = -1;
          if (list2)
            for (; ++index2 < list2.length; ) {
              const item = list2[index2];
              if (!item.previous || item.previous.call(self, self.previous))
                return !0;
            }
          return !1;
        }
      }
    }
    function createResolver(extraResolver) {
      return resolveAllText;
      function resolveAllText(events, context) {
        let index2 = -1, enter;
        for (; ++index2 <= events.length; )
          enter === void 0 ? events[index2] && events[index2][1].type === "data" && (enter = index2, index2++) : (!events[index2] || events[index2][1].type !== "data") && (index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), index2 = enter + 2), enter = void 0);
        return extraResolver ? extraResolver(events, context) : events;
      }
    }
    function resolveAllLineSuffixes(events, context) {
      const editMap = new EditMap();
      let eventIndex = 0;
      for (; ++eventIndex <= events.length; )
        if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
          const data = events[eventIndex - 1][1], chunks = context.sliceStream(data);
          let index2 = chunks.length, bufferIndex = -1, size = 0, tabs;
          for (; index2--; ) {
            const chunk = chunks[index2];
            if (typeof chunk == "string") {
              for (bufferIndex = chunk.length; chunk.charCodeAt(bufferIndex - 1) === 32; )
                size++, bufferIndex--;
              if (bufferIndex)
                break;
              bufferIndex = -1;
            } else if (chunk === -2)
              tabs = !0, size++;
            else if (chunk !== -1) {
              index2++;
              break;
            }
          }
          if (context._contentTypeTextTrailing && eventIndex === events.length && (size = 0), size) {
            const token = {
              type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
              start: {
                _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
                _index: data.start._index + index2,
                line: data.end.line,
                column: data.end.column - size,
                offset: data.end.offset - size
              },
              end: {
                ...data.end
              }
            };
            data.end = {
              ...token.start
            }, data.start.offset === data.end.offset ? Object.assign(data, token) : editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
          }
          eventIndex++;
        }
      return editMap.consume(events), events;
    }
    const thematicBreak = {
      name: "thematicBreak",
      tokenize: tokenizeThematicBreak
    };
    function tokenizeThematicBreak(effects, ok, nok) {
      let size = 0, marker;
      return start;
      function start(code) {
        return effects.enter("thematicBreak"), before(code);
      }
      function before(code) {
        return marker = code, atBreak(code);
      }
      function atBreak(code) {
        return code === marker ? (effects.enter("thematicBreakSequence"), sequence(code)) : size >= 3 && (code === null || (0, micromark_util_character.HP)(code)) ? (effects.exit("thematicBreak"), ok(code)) : nok(code);
      }
      function sequence(code) {
        return code === marker ? (effects.consume(code), size++, sequence) : (effects.exit("thematicBreakSequence"), (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code) : atBreak(code));
      }
    }
    const list = {
      continuation: {
        tokenize: tokenizeListContinuation
      },
      exit: tokenizeListEnd,
      name: "list",
      tokenize: tokenizeListStart
    }, listItemPrefixWhitespaceConstruct = {
      partial: !0,
      tokenize: tokenizeListItemPrefixWhitespace
    }, indentConstruct = {
      partial: !0,
      tokenize: tokenizeIndent
    };
    function tokenizeListStart(effects, ok, nok) {
      const self = this, tail = self.events[self.events.length - 1];
      let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, size = 0;
      return start;
      function start(code) {
        const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
        if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : (0, micromark_util_character.BM)(code)) {
          if (self.containerState.type || (self.containerState.type = kind, effects.enter(kind, {
            _container: !0
          })), kind === "listUnordered")
            return effects.enter("listItemPrefix"), code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
          if (!self.interrupt || code === 49)
            return effects.enter("listItemPrefix"), effects.enter("listItemValue"), inside(code);
        }
        return nok(code);
      }
      function inside(code) {
        return (0, micromark_util_character.BM)(code) && ++size < 10 ? (effects.consume(code), inside) : (!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46) ? (effects.exit("listItemValue"), atMarker(code)) : nok(code);
      }
      function atMarker(code) {
        return effects.enter("listItemMarker"), effects.consume(code), effects.exit("listItemMarker"), self.containerState.marker = self.containerState.marker || code, effects.check(
          blank_line.B,
          // Can’t be empty when interrupting.
          self.interrupt ? nok : onBlank,
          effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
        );
      }
      function onBlank(code) {
        return self.containerState.initialBlankLine = !0, initialSize++, endOfPrefix(code);
      }
      function otherPrefix(code) {
        return (0, micromark_util_character.On)(code) ? (effects.enter("listItemPrefixWhitespace"), effects.consume(code), effects.exit("listItemPrefixWhitespace"), endOfPrefix) : nok(code);
      }
      function endOfPrefix(code) {
        return self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), !0).length, ok(code);
      }
    }
    function tokenizeListContinuation(effects, ok, nok) {
      const self = this;
      return self.containerState._closeFlow = void 0, effects.check(blank_line.B, onBlank, notBlank);
      function onBlank(code) {
        return self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine, (0, micromark_factory_space.N)(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
      }
      function notBlank(code) {
        return self.containerState.furtherBlankLines || !(0, micromark_util_character.On)(code) ? (self.containerState.furtherBlankLines = void 0, self.containerState.initialBlankLine = void 0, notInCurrentItem(code)) : (self.containerState.furtherBlankLines = void 0, self.containerState.initialBlankLine = void 0, effects.attempt(indentConstruct, ok, notInCurrentItem)(code));
      }
      function notInCurrentItem(code) {
        return self.containerState._closeFlow = !0, self.interrupt = void 0, (0, micromark_factory_space.N)(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
      }
    }
    function tokenizeIndent(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
      function afterPrefix(code) {
        const tail = self.events[self.events.length - 1];
        return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], !0).length === self.containerState.size ? ok(code) : nok(code);
      }
    }
    function tokenizeListEnd(effects) {
      effects.exit(this.containerState.type);
    }
    function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
      function afterPrefix(code) {
        const tail = self.events[self.events.length - 1];
        return !(0, micromark_util_character.On)(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
      }
    }
    const blockQuote = {
      continuation: {
        tokenize: tokenizeBlockQuoteContinuation
      },
      exit,
      name: "blockQuote",
      tokenize: tokenizeBlockQuoteStart
    };
    function tokenizeBlockQuoteStart(effects, ok, nok) {
      const self = this;
      return start;
      function start(code) {
        if (code === 62) {
          const state = self.containerState;
          return state.open || (effects.enter("blockQuote", {
            _container: !0
          }), state.open = !0), effects.enter("blockQuotePrefix"), effects.enter("blockQuoteMarker"), effects.consume(code), effects.exit("blockQuoteMarker"), after;
        }
        return nok(code);
      }
      function after(code) {
        return (0, micromark_util_character.On)(code) ? (effects.enter("blockQuotePrefixWhitespace"), effects.consume(code), effects.exit("blockQuotePrefixWhitespace"), effects.exit("blockQuotePrefix"), ok) : (effects.exit("blockQuotePrefix"), ok(code));
      }
    }
    function tokenizeBlockQuoteContinuation(effects, ok, nok) {
      const self = this;
      return contStart;
      function contStart(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : contBefore(code);
      }
      function contBefore(code) {
        return effects.attempt(blockQuote, ok, nok)(code);
      }
    }
    function exit(effects) {
      effects.exit("blockQuote");
    }
    function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
      const limit = max || Number.POSITIVE_INFINITY;
      let balance = 0;
      return start;
      function start(code) {
        return code === 60 ? (effects.enter(type), effects.enter(literalType), effects.enter(literalMarkerType), effects.consume(code), effects.exit(literalMarkerType), enclosedBefore) : code === null || code === 32 || code === 41 || (0, micromark_util_character.JQ)(code) ? nok(code) : (effects.enter(type), effects.enter(rawType), effects.enter(stringType), effects.enter("chunkString", {
          contentType: "string"
        }), raw(code));
      }
      function enclosedBefore(code) {
        return code === 62 ? (effects.enter(literalMarkerType), effects.consume(code), effects.exit(literalMarkerType), effects.exit(literalType), effects.exit(type), ok) : (effects.enter(stringType), effects.enter("chunkString", {
          contentType: "string"
        }), enclosed(code));
      }
      function enclosed(code) {
        return code === 62 ? (effects.exit("chunkString"), effects.exit(stringType), enclosedBefore(code)) : code === null || code === 60 || (0, micromark_util_character.HP)(code) ? nok(code) : (effects.consume(code), code === 92 ? enclosedEscape : enclosed);
      }
      function enclosedEscape(code) {
        return code === 60 || code === 62 || code === 92 ? (effects.consume(code), enclosed) : enclosed(code);
      }
      function raw(code) {
        return !balance && (code === null || code === 41 || (0, micromark_util_character.Ee)(code)) ? (effects.exit("chunkString"), effects.exit(stringType), effects.exit(rawType), effects.exit(type), ok(code)) : balance < limit && code === 40 ? (effects.consume(code), balance++, raw) : code === 41 ? (effects.consume(code), balance--, raw) : code === null || code === 32 || code === 40 || (0, micromark_util_character.JQ)(code) ? nok(code) : (effects.consume(code), code === 92 ? rawEscape : raw);
      }
      function rawEscape(code) {
        return code === 40 || code === 41 || code === 92 ? (effects.consume(code), raw) : raw(code);
      }
    }
    function factoryLabel(effects, ok, nok, type, markerType, stringType) {
      const self = this;
      let size = 0, seen;
      return start;
      function start(code) {
        return effects.enter(type), effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.enter(stringType), atBreak;
      }
      function atBreak(code) {
        return size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we’ve switched from
        // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
        // which doesn’t need this.
        // Hidden footnotes hook.
        /* c8 ignore next 3 */
        code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : code === 93 ? (effects.exit(stringType), effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.exit(type), ok) : (0, micromark_util_character.HP)(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), atBreak) : (effects.enter("chunkString", {
          contentType: "string"
        }), labelInside(code));
      }
      function labelInside(code) {
        return code === null || code === 91 || code === 93 || (0, micromark_util_character.HP)(code) || size++ > 999 ? (effects.exit("chunkString"), atBreak(code)) : (effects.consume(code), seen || (seen = !(0, micromark_util_character.On)(code)), code === 92 ? labelEscape : labelInside);
      }
      function labelEscape(code) {
        return code === 91 || code === 92 || code === 93 ? (effects.consume(code), size++, labelInside) : labelInside(code);
      }
    }
    function factoryTitle(effects, ok, nok, type, markerType, stringType) {
      let marker;
      return start;
      function start(code) {
        return code === 34 || code === 39 || code === 40 ? (effects.enter(type), effects.enter(markerType), effects.consume(code), effects.exit(markerType), marker = code === 40 ? 41 : code, begin) : nok(code);
      }
      function begin(code) {
        return code === marker ? (effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.exit(type), ok) : (effects.enter(stringType), atBreak(code));
      }
      function atBreak(code) {
        return code === marker ? (effects.exit(stringType), begin(marker)) : code === null ? nok(code) : (0, micromark_util_character.HP)(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), (0, micromark_factory_space.N)(effects, atBreak, "linePrefix")) : (effects.enter("chunkString", {
          contentType: "string"
        }), inside(code));
      }
      function inside(code) {
        return code === marker || code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("chunkString"), atBreak(code)) : (effects.consume(code), code === 92 ? escape : inside);
      }
      function escape(code) {
        return code === marker || code === 92 ? (effects.consume(code), inside) : inside(code);
      }
    }
    function factoryWhitespace(effects, ok) {
      let seen;
      return start;
      function start(code) {
        return (0, micromark_util_character.HP)(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), seen = !0, start) : (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, start, seen ? "linePrefix" : "lineSuffix")(code) : ok(code);
      }
    }
    var micromark_util_normalize_identifier = __webpack_require__(31);
    const definition = {
      name: "definition",
      tokenize: tokenizeDefinition
    }, titleBefore = {
      partial: !0,
      tokenize: tokenizeTitleBefore
    };
    function tokenizeDefinition(effects, ok, nok) {
      const self = this;
      let identifier;
      return start;
      function start(code) {
        return effects.enter("definition"), before(code);
      }
      function before(code) {
        return factoryLabel.call(
          self,
          effects,
          labelAfter,
          // Note: we don’t need to reset the way `markdown-rs` does.
          nok,
          "definitionLabel",
          "definitionLabelMarker",
          "definitionLabelString"
        )(code);
      }
      function labelAfter(code) {
        return identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1)), code === 58 ? (effects.enter("definitionMarker"), effects.consume(code), effects.exit("definitionMarker"), markerAfter) : nok(code);
      }
      function markerAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
      }
      function destinationBefore(code) {
        return factoryDestination(
          effects,
          destinationAfter,
          // Note: we don’t need to reset the way `markdown-rs` does.
          nok,
          "definitionDestination",
          "definitionDestinationLiteral",
          "definitionDestinationLiteralMarker",
          "definitionDestinationRaw",
          "definitionDestinationString"
        )(code);
      }
      function destinationAfter(code) {
        return effects.attempt(titleBefore, after, after)(code);
      }
      function after(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
      }
      function afterWhitespace(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("definition"), self.parser.defined.push(identifier), ok(code)) : nok(code);
      }
    }
    function tokenizeTitleBefore(effects, ok, nok) {
      return titleBefore2;
      function titleBefore2(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
      }
      function beforeMarker(code) {
        return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
      }
      function titleAfter(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
      }
      function titleAfterOptionalWhitespace(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? ok(code) : nok(code);
      }
    }
    const codeIndented = {
      name: "codeIndented",
      tokenize: tokenizeCodeIndented
    }, furtherStart = {
      partial: !0,
      tokenize: tokenizeFurtherStart
    };
    function tokenizeCodeIndented(effects, ok, nok) {
      return start;
      function start(code) {
        return effects.enter("codeIndented"), (0, micromark_factory_space.B)(effects, atBreak, nok, "linePrefix", 4, 4)(code);
      }
      function atBreak(code) {
        return code === null ? after(code) : (0, micromark_util_character.HP)(code) ? effects.attempt(furtherStart, atBreak, after)(code) : (effects.enter("codeFlowValue"), inside(code));
      }
      function inside(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("codeFlowValue"), atBreak(code)) : (effects.consume(code), inside);
      }
      function after(code) {
        return effects.exit("codeIndented"), ok(code);
      }
    }
    function tokenizeFurtherStart(effects, ok, nok) {
      const self = this;
      return furtherStart2;
      function furtherStart2(code) {
        return self.parser.lazy[self.now().line] ? nok(code) : (0, micromark_util_character.HP)(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), furtherStart2) : (0, micromark_factory_space.B)(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
      }
      function onNotEnoughPrefix(code) {
        return (0, micromark_util_character.HP)(code) ? furtherStart2(code) : nok(code);
      }
    }
    const headingAtx = {
      name: "headingAtx",
      resolve: resolveHeadingAtx,
      tokenize: tokenizeHeadingAtx
    };
    function resolveHeadingAtx(events, context) {
      let contentEnd = events.length - 2, contentStart = 3;
      if (events[contentStart][1].type === "whitespace" && (contentStart += 2), contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace" && (contentEnd -= 2), events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace") && (contentEnd -= contentStart + 1 === contentEnd ? 2 : 4), contentEnd > contentStart) {
        const content2 = {
          type: "atxHeadingText",
          start: events[contentStart][1].start,
          end: events[contentEnd][1].end
        }, text = {
          type: "chunkText",
          start: events[contentStart][1].start,
          end: events[contentEnd][1].end,
          contentType: "text"
        };
        (0, micromark_util_chunked.m)(events, contentStart, contentEnd - contentStart + 1, [["enter", content2, context], ["enter", text, context], ["exit", text, context], ["exit", content2, context]]);
      }
      return events;
    }
    function tokenizeHeadingAtx(effects, ok, nok) {
      let size = 0;
      return start;
      function start(code) {
        return effects.enter("atxHeading"), before(code);
      }
      function before(code) {
        return effects.enter("atxHeadingSequence"), sequenceOpen(code);
      }
      function sequenceOpen(code) {
        return code === 35 && size++ < 6 ? (effects.consume(code), sequenceOpen) : code === null || (0, micromark_util_character.Ee)(code) ? (effects.exit("atxHeadingSequence"), atBreak(code)) : nok(code);
      }
      function atBreak(code) {
        return code === 35 ? (effects.enter("atxHeadingSequence"), sequenceFurther(code)) : code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("atxHeading"), ok(code)) : (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code) : (effects.enter("atxHeadingText"), data(code));
      }
      function sequenceFurther(code) {
        return code === 35 ? (effects.consume(code), sequenceFurther) : (effects.exit("atxHeadingSequence"), atBreak(code));
      }
      function data(code) {
        return code === null || code === 35 || (0, micromark_util_character.Ee)(code) ? (effects.exit("atxHeadingText"), atBreak(code)) : (effects.consume(code), data);
      }
    }
    const setextUnderline = {
      name: "setextUnderline",
      resolveTo: resolveToSetextUnderline,
      tokenize: tokenizeSetextUnderline
    };
    function resolveToSetextUnderline(events, context) {
      const editMap = new EditMap();
      let index2 = events.length, content2, text, definition2;
      for (; index2--; )
        if (events[index2][0] === "enter") {
          if (events[index2][1].type === "content") {
            content2 = index2;
            break;
          }
          events[index2][1].type === "paragraph" && (text = index2);
        } else
          events[index2][1].type === "content" && editMap.add(index2, 1, []), !definition2 && events[index2][1].type === "definition" && (definition2 = index2);
      const heading = {
        type: "setextHeading",
        start: {
          ...events[content2][1].start
        },
        end: {
          ...events[events.length - 1][1].end
        }
      };
      return events[text][1].type = "setextHeadingText", definition2 ? (editMap.add(text, 0, [["enter", heading, context]]), editMap.add(definition2 + 1, 0, [["exit", events[content2][1], context]]), events[content2][1].end = {
        ...events[definition2][1].end
      }) : events[content2][1] = heading, editMap.add(events.length, 0, [["exit", heading, context]]), editMap.consume(events), events;
    }
    function tokenizeSetextUnderline(effects, ok, nok) {
      const self = this;
      let marker;
      return start;
      function start(code) {
        let index2 = self.events.length, paragraph;
        for (; index2--; )
          if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
            paragraph = self.events[index2][1].type === "paragraph";
            break;
          }
        return !self.parser.lazy[self.now().line] && (self.interrupt || paragraph) ? (effects.enter("setextHeadingLine"), marker = code, before(code)) : nok(code);
      }
      function before(code) {
        return effects.enter("setextHeadingLineSequence"), inside(code);
      }
      function inside(code) {
        return code === marker ? (effects.consume(code), inside) : (effects.exit("setextHeadingLineSequence"), (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, after, "lineSuffix")(code) : after(code));
      }
      function after(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("setextHeadingLine"), ok(code)) : nok(code);
      }
    }
    const htmlBlockNames = [
      "address",
      "article",
      "aside",
      "base",
      "basefont",
      "blockquote",
      "body",
      "caption",
      "center",
      "col",
      "colgroup",
      "dd",
      "details",
      "dialog",
      "dir",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "frame",
      "frameset",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "head",
      "header",
      "hr",
      "html",
      "iframe",
      "legend",
      "li",
      "link",
      "main",
      "menu",
      "menuitem",
      "nav",
      "noframes",
      "ol",
      "optgroup",
      "option",
      "p",
      "param",
      "search",
      "section",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "title",
      "tr",
      "track",
      "ul"
    ], htmlRawNames = ["pre", "script", "style", "textarea"], nonLazyContinuation = {
      partial: !0,
      tokenize: tokenizeNonLazyContinuation
    };
    function tokenizeNonLazyContinuation(effects, ok, nok) {
      const self = this;
      return start;
      function start(code) {
        return code === null ? nok(code) : (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), after);
      }
      function after(code) {
        return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
      }
    }
    const htmlFlow = {
      concrete: !0,
      name: "htmlFlow",
      resolveTo: resolveToHtmlFlow,
      tokenize: tokenizeHtmlFlow
    }, blankLineBefore = {
      partial: !0,
      tokenize: tokenizeBlankLineBefore
    };
    function resolveToHtmlFlow(events) {
      let index2 = events.length;
      for (; index2-- && !(events[index2][0] === "enter" && events[index2][1].type === "htmlFlow"); )
        ;
      return index2 > 1 && events[index2 - 2][1].type === "linePrefix" && (events[index2][1].start = events[index2 - 2][1].start, events[index2 + 1][1].start = events[index2 - 2][1].start, events.splice(index2 - 2, 2)), events;
    }
    function tokenizeHtmlFlow(effects, ok, nok) {
      const self = this;
      let marker, closingTag, buffer, index2, markerB;
      return start;
      function start(code) {
        return before(code);
      }
      function before(code) {
        return effects.enter("htmlFlow"), effects.enter("htmlFlowData"), effects.consume(code), open;
      }
      function open(code) {
        return code === 33 ? (effects.consume(code), declarationOpen) : code === 47 ? (effects.consume(code), closingTag = !0, tagCloseStart) : code === 63 ? (effects.consume(code), marker = 3, self.interrupt ? ok : continuationDeclarationInside) : (0, micromark_util_character.CW)(code) ? (effects.consume(code), buffer = String.fromCharCode(code), tagName) : nok(code);
      }
      function declarationOpen(code) {
        return code === 45 ? (effects.consume(code), marker = 2, commentOpenInside) : code === 91 ? (effects.consume(code), marker = 5, index2 = 0, cdataOpenInside) : (0, micromark_util_character.CW)(code) ? (effects.consume(code), marker = 4, self.interrupt ? ok : continuationDeclarationInside) : nok(code);
      }
      function commentOpenInside(code) {
        return code === 45 ? (effects.consume(code), self.interrupt ? ok : continuationDeclarationInside) : nok(code);
      }
      function cdataOpenInside(code) {
        const value = "CDATA[";
        return code === value.charCodeAt(index2++) ? (effects.consume(code), index2 === value.length ? self.interrupt ? ok : continuation : cdataOpenInside) : nok(code);
      }
      function tagCloseStart(code) {
        return (0, micromark_util_character.CW)(code) ? (effects.consume(code), buffer = String.fromCharCode(code), tagName) : nok(code);
      }
      function tagName(code) {
        if (code === null || code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
          const slash = code === 47, name = buffer.toLowerCase();
          return !slash && !closingTag && htmlRawNames.includes(name) ? (marker = 1, self.interrupt ? ok(code) : continuation(code)) : htmlBlockNames.includes(buffer.toLowerCase()) ? (marker = 6, slash ? (effects.consume(code), basicSelfClosing) : self.interrupt ? ok(code) : continuation(code)) : (marker = 7, self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code));
        }
        return code === 45 || (0, micromark_util_character.lV)(code) ? (effects.consume(code), buffer += String.fromCharCode(code), tagName) : nok(code);
      }
      function basicSelfClosing(code) {
        return code === 62 ? (effects.consume(code), self.interrupt ? ok : continuation) : nok(code);
      }
      function completeClosingTagAfter(code) {
        return (0, micromark_util_character.On)(code) ? (effects.consume(code), completeClosingTagAfter) : completeEnd(code);
      }
      function completeAttributeNameBefore(code) {
        return code === 47 ? (effects.consume(code), completeEnd) : code === 58 || code === 95 || (0, micromark_util_character.CW)(code) ? (effects.consume(code), completeAttributeName) : (0, micromark_util_character.On)(code) ? (effects.consume(code), completeAttributeNameBefore) : completeEnd(code);
      }
      function completeAttributeName(code) {
        return code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code) ? (effects.consume(code), completeAttributeName) : completeAttributeNameAfter(code);
      }
      function completeAttributeNameAfter(code) {
        return code === 61 ? (effects.consume(code), completeAttributeValueBefore) : (0, micromark_util_character.On)(code) ? (effects.consume(code), completeAttributeNameAfter) : completeAttributeNameBefore(code);
      }
      function completeAttributeValueBefore(code) {
        return code === null || code === 60 || code === 61 || code === 62 || code === 96 ? nok(code) : code === 34 || code === 39 ? (effects.consume(code), markerB = code, completeAttributeValueQuoted) : (0, micromark_util_character.On)(code) ? (effects.consume(code), completeAttributeValueBefore) : completeAttributeValueUnquoted(code);
      }
      function completeAttributeValueQuoted(code) {
        return code === markerB ? (effects.consume(code), markerB = null, completeAttributeValueQuotedAfter) : code === null || (0, micromark_util_character.HP)(code) ? nok(code) : (effects.consume(code), completeAttributeValueQuoted);
      }
      function completeAttributeValueUnquoted(code) {
        return code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || (0, micromark_util_character.Ee)(code) ? completeAttributeNameAfter(code) : (effects.consume(code), completeAttributeValueUnquoted);
      }
      function completeAttributeValueQuotedAfter(code) {
        return code === 47 || code === 62 || (0, micromark_util_character.On)(code) ? completeAttributeNameBefore(code) : nok(code);
      }
      function completeEnd(code) {
        return code === 62 ? (effects.consume(code), completeAfter) : nok(code);
      }
      function completeAfter(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? continuation(code) : (0, micromark_util_character.On)(code) ? (effects.consume(code), completeAfter) : nok(code);
      }
      function continuation(code) {
        return code === 45 && marker === 2 ? (effects.consume(code), continuationCommentInside) : code === 60 && marker === 1 ? (effects.consume(code), continuationRawTagOpen) : code === 62 && marker === 4 ? (effects.consume(code), continuationClose) : code === 63 && marker === 3 ? (effects.consume(code), continuationDeclarationInside) : code === 93 && marker === 5 ? (effects.consume(code), continuationCdataInside) : (0, micromark_util_character.HP)(code) && (marker === 6 || marker === 7) ? (effects.exit("htmlFlowData"), effects.check(blankLineBefore, continuationAfter, continuationStart)(code)) : code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("htmlFlowData"), continuationStart(code)) : (effects.consume(code), continuation);
      }
      function continuationStart(code) {
        return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
      }
      function continuationStartNonLazy(code) {
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), continuationBefore;
      }
      function continuationBefore(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? continuationStart(code) : (effects.enter("htmlFlowData"), continuation(code));
      }
      function continuationCommentInside(code) {
        return code === 45 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
      }
      function continuationRawTagOpen(code) {
        return code === 47 ? (effects.consume(code), buffer = "", continuationRawEndTag) : continuation(code);
      }
      function continuationRawEndTag(code) {
        if (code === 62) {
          const name = buffer.toLowerCase();
          return htmlRawNames.includes(name) ? (effects.consume(code), continuationClose) : continuation(code);
        }
        return (0, micromark_util_character.CW)(code) && buffer.length < 8 ? (effects.consume(code), buffer += String.fromCharCode(code), continuationRawEndTag) : continuation(code);
      }
      function continuationCdataInside(code) {
        return code === 93 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
      }
      function continuationDeclarationInside(code) {
        return code === 62 ? (effects.consume(code), continuationClose) : code === 45 && marker === 2 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
      }
      function continuationClose(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("htmlFlowData"), continuationAfter(code)) : (effects.consume(code), continuationClose);
      }
      function continuationAfter(code) {
        return effects.exit("htmlFlow"), ok(code);
      }
    }
    function tokenizeBlankLineBefore(effects, ok, nok) {
      return start;
      function start(code) {
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), effects.attempt(blank_line.B, ok, nok);
      }
    }
    const codeFenced = {
      concrete: !0,
      name: "codeFenced",
      tokenize: tokenizeCodeFenced
    };
    function tokenizeCodeFenced(effects, ok, nok) {
      const self = this, closeStart = {
        partial: !0,
        tokenize: tokenizeCloseStart
      };
      let initialPrefix = 0, sizeOpen = 0, marker;
      return start;
      function start(code) {
        return beforeSequenceOpen(code);
      }
      function beforeSequenceOpen(code) {
        const tail = self.events[self.events.length - 1];
        return initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, marker = code, effects.enter("codeFenced"), effects.enter("codeFencedFence"), effects.enter("codeFencedFenceSequence"), sequenceOpen(code);
      }
      function sequenceOpen(code) {
        return code === marker ? (sizeOpen++, effects.consume(code), sequenceOpen) : sizeOpen < 3 ? nok(code) : (effects.exit("codeFencedFenceSequence"), (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, infoBefore, "whitespace")(code) : infoBefore(code));
      }
      function infoBefore(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("codeFencedFence"), self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code)) : (effects.enter("codeFencedFenceInfo"), effects.enter("chunkString", {
          contentType: "string"
        }), info(code));
      }
      function info(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), infoBefore(code)) : (0, micromark_util_character.On)(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), (0, micromark_factory_space.N)(effects, metaBefore, "whitespace")(code)) : code === 96 && code === marker ? nok(code) : (effects.consume(code), info);
      }
      function metaBefore(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? infoBefore(code) : (effects.enter("codeFencedFenceMeta"), effects.enter("chunkString", {
          contentType: "string"
        }), meta(code));
      }
      function meta(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceMeta"), infoBefore(code)) : code === 96 && code === marker ? nok(code) : (effects.consume(code), meta);
      }
      function atNonLazyBreak(code) {
        return effects.attempt(closeStart, after, contentBefore)(code);
      }
      function contentBefore(code) {
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), contentStart;
      }
      function contentStart(code) {
        return initialPrefix > 0 && (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
      }
      function beforeContentChunk(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? effects.check(nonLazyContinuation, atNonLazyBreak, after)(code) : (effects.enter("codeFlowValue"), contentChunk(code));
      }
      function contentChunk(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? (effects.exit("codeFlowValue"), beforeContentChunk(code)) : (effects.consume(code), contentChunk);
      }
      function after(code) {
        return effects.exit("codeFenced"), ok(code);
      }
      function tokenizeCloseStart(effects2, ok2, nok2) {
        let size = 0;
        return startBefore;
        function startBefore(code) {
          return effects2.enter("lineEnding"), effects2.consume(code), effects2.exit("lineEnding"), start2;
        }
        function start2(code) {
          return effects2.enter("codeFencedFence"), (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
        }
        function beforeSequenceClose(code) {
          return code === marker ? (effects2.enter("codeFencedFenceSequence"), sequenceClose(code)) : nok2(code);
        }
        function sequenceClose(code) {
          return code === marker ? (size++, effects2.consume(code), sequenceClose) : size >= sizeOpen ? (effects2.exit("codeFencedFenceSequence"), (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code)) : nok2(code);
        }
        function sequenceCloseAfter(code) {
          return code === null || (0, micromark_util_character.HP)(code) ? (effects2.exit("codeFencedFence"), ok2(code)) : nok2(code);
        }
      }
    }
    const characterEntities = {
      AElig: "Æ",
      AMP: "&",
      Aacute: "Á",
      Abreve: "Ă",
      Acirc: "Â",
      Acy: "А",
      Afr: "𝔄",
      Agrave: "À",
      Alpha: "Α",
      Amacr: "Ā",
      And: "⩓",
      Aogon: "Ą",
      Aopf: "𝔸",
      ApplyFunction: "⁡",
      Aring: "Å",
      Ascr: "𝒜",
      Assign: "≔",
      Atilde: "Ã",
      Auml: "Ä",
      Backslash: "∖",
      Barv: "⫧",
      Barwed: "⌆",
      Bcy: "Б",
      Because: "∵",
      Bernoullis: "ℬ",
      Beta: "Β",
      Bfr: "𝔅",
      Bopf: "𝔹",
      Breve: "˘",
      Bscr: "ℬ",
      Bumpeq: "≎",
      CHcy: "Ч",
      COPY: "©",
      Cacute: "Ć",
      Cap: "⋒",
      CapitalDifferentialD: "ⅅ",
      Cayleys: "ℭ",
      Ccaron: "Č",
      Ccedil: "Ç",
      Ccirc: "Ĉ",
      Cconint: "∰",
      Cdot: "Ċ",
      Cedilla: "¸",
      CenterDot: "·",
      Cfr: "ℭ",
      Chi: "Χ",
      CircleDot: "⊙",
      CircleMinus: "⊖",
      CirclePlus: "⊕",
      CircleTimes: "⊗",
      ClockwiseContourIntegral: "∲",
      CloseCurlyDoubleQuote: "”",
      CloseCurlyQuote: "’",
      Colon: "∷",
      Colone: "⩴",
      Congruent: "≡",
      Conint: "∯",
      ContourIntegral: "∮",
      Copf: "ℂ",
      Coproduct: "∐",
      CounterClockwiseContourIntegral: "∳",
      Cross: "⨯",
      Cscr: "𝒞",
      Cup: "⋓",
      CupCap: "≍",
      DD: "ⅅ",
      DDotrahd: "⤑",
      DJcy: "Ђ",
      DScy: "Ѕ",
      DZcy: "Џ",
      Dagger: "‡",
      Darr: "↡",
      Dashv: "⫤",
      Dcaron: "Ď",
      Dcy: "Д",
      Del: "∇",
      Delta: "Δ",
      Dfr: "𝔇",
      DiacriticalAcute: "´",
      DiacriticalDot: "˙",
      DiacriticalDoubleAcute: "˝",
      DiacriticalGrave: "`",
      DiacriticalTilde: "˜",
      Diamond: "⋄",
      DifferentialD: "ⅆ",
      Dopf: "𝔻",
      Dot: "¨",
      DotDot: "⃜",
      DotEqual: "≐",
      DoubleContourIntegral: "∯",
      DoubleDot: "¨",
      DoubleDownArrow: "⇓",
      DoubleLeftArrow: "⇐",
      DoubleLeftRightArrow: "⇔",
      DoubleLeftTee: "⫤",
      DoubleLongLeftArrow: "⟸",
      DoubleLongLeftRightArrow: "⟺",
      DoubleLongRightArrow: "⟹",
      DoubleRightArrow: "⇒",
      DoubleRightTee: "⊨",
      DoubleUpArrow: "⇑",
      DoubleUpDownArrow: "⇕",
      DoubleVerticalBar: "∥",
      DownArrow: "↓",
      DownArrowBar: "⤓",
      DownArrowUpArrow: "⇵",
      DownBreve: "̑",
      DownLeftRightVector: "⥐",
      DownLeftTeeVector: "⥞",
      DownLeftVector: "↽",
      DownLeftVectorBar: "⥖",
      DownRightTeeVector: "⥟",
      DownRightVector: "⇁",
      DownRightVectorBar: "⥗",
      DownTee: "⊤",
      DownTeeArrow: "↧",
      Downarrow: "⇓",
      Dscr: "𝒟",
      Dstrok: "Đ",
      ENG: "Ŋ",
      ETH: "Ð",
      Eacute: "É",
      Ecaron: "Ě",
      Ecirc: "Ê",
      Ecy: "Э",
      Edot: "Ė",
      Efr: "𝔈",
      Egrave: "È",
      Element: "∈",
      Emacr: "Ē",
      EmptySmallSquare: "◻",
      EmptyVerySmallSquare: "▫",
      Eogon: "Ę",
      Eopf: "𝔼",
      Epsilon: "Ε",
      Equal: "⩵",
      EqualTilde: "≂",
      Equilibrium: "⇌",
      Escr: "ℰ",
      Esim: "⩳",
      Eta: "Η",
      Euml: "Ë",
      Exists: "∃",
      ExponentialE: "ⅇ",
      Fcy: "Ф",
      Ffr: "𝔉",
      FilledSmallSquare: "◼",
      FilledVerySmallSquare: "▪",
      Fopf: "𝔽",
      ForAll: "∀",
      Fouriertrf: "ℱ",
      Fscr: "ℱ",
      GJcy: "Ѓ",
      GT: ">",
      Gamma: "Γ",
      Gammad: "Ϝ",
      Gbreve: "Ğ",
      Gcedil: "Ģ",
      Gcirc: "Ĝ",
      Gcy: "Г",
      Gdot: "Ġ",
      Gfr: "𝔊",
      Gg: "⋙",
      Gopf: "𝔾",
      GreaterEqual: "≥",
      GreaterEqualLess: "⋛",
      GreaterFullEqual: "≧",
      GreaterGreater: "⪢",
      GreaterLess: "≷",
      GreaterSlantEqual: "⩾",
      GreaterTilde: "≳",
      Gscr: "𝒢",
      Gt: "≫",
      HARDcy: "Ъ",
      Hacek: "ˇ",
      Hat: "^",
      Hcirc: "Ĥ",
      Hfr: "ℌ",
      HilbertSpace: "ℋ",
      Hopf: "ℍ",
      HorizontalLine: "─",
      Hscr: "ℋ",
      Hstrok: "Ħ",
      HumpDownHump: "≎",
      HumpEqual: "≏",
      IEcy: "Е",
      IJlig: "Ĳ",
      IOcy: "Ё",
      Iacute: "Í",
      Icirc: "Î",
      Icy: "И",
      Idot: "İ",
      Ifr: "ℑ",
      Igrave: "Ì",
      Im: "ℑ",
      Imacr: "Ī",
      ImaginaryI: "ⅈ",
      Implies: "⇒",
      Int: "∬",
      Integral: "∫",
      Intersection: "⋂",
      InvisibleComma: "⁣",
      InvisibleTimes: "⁢",
      Iogon: "Į",
      Iopf: "𝕀",
      Iota: "Ι",
      Iscr: "ℐ",
      Itilde: "Ĩ",
      Iukcy: "І",
      Iuml: "Ï",
      Jcirc: "Ĵ",
      Jcy: "Й",
      Jfr: "𝔍",
      Jopf: "𝕁",
      Jscr: "𝒥",
      Jsercy: "Ј",
      Jukcy: "Є",
      KHcy: "Х",
      KJcy: "Ќ",
      Kappa: "Κ",
      Kcedil: "Ķ",
      Kcy: "К",
      Kfr: "𝔎",
      Kopf: "𝕂",
      Kscr: "𝒦",
      LJcy: "Љ",
      LT: "<",
      Lacute: "Ĺ",
      Lambda: "Λ",
      Lang: "⟪",
      Laplacetrf: "ℒ",
      Larr: "↞",
      Lcaron: "Ľ",
      Lcedil: "Ļ",
      Lcy: "Л",
      LeftAngleBracket: "⟨",
      LeftArrow: "←",
      LeftArrowBar: "⇤",
      LeftArrowRightArrow: "⇆",
      LeftCeiling: "⌈",
      LeftDoubleBracket: "⟦",
      LeftDownTeeVector: "⥡",
      LeftDownVector: "⇃",
      LeftDownVectorBar: "⥙",
      LeftFloor: "⌊",
      LeftRightArrow: "↔",
      LeftRightVector: "⥎",
      LeftTee: "⊣",
      LeftTeeArrow: "↤",
      LeftTeeVector: "⥚",
      LeftTriangle: "⊲",
      LeftTriangleBar: "⧏",
      LeftTriangleEqual: "⊴",
      LeftUpDownVector: "⥑",
      LeftUpTeeVector: "⥠",
      LeftUpVector: "↿",
      LeftUpVectorBar: "⥘",
      LeftVector: "↼",
      LeftVectorBar: "⥒",
      Leftarrow: "⇐",
      Leftrightarrow: "⇔",
      LessEqualGreater: "⋚",
      LessFullEqual: "≦",
      LessGreater: "≶",
      LessLess: "⪡",
      LessSlantEqual: "⩽",
      LessTilde: "≲",
      Lfr: "𝔏",
      Ll: "⋘",
      Lleftarrow: "⇚",
      Lmidot: "Ŀ",
      LongLeftArrow: "⟵",
      LongLeftRightArrow: "⟷",
      LongRightArrow: "⟶",
      Longleftarrow: "⟸",
      Longleftrightarrow: "⟺",
      Longrightarrow: "⟹",
      Lopf: "𝕃",
      LowerLeftArrow: "↙",
      LowerRightArrow: "↘",
      Lscr: "ℒ",
      Lsh: "↰",
      Lstrok: "Ł",
      Lt: "≪",
      Map: "⤅",
      Mcy: "М",
      MediumSpace: " ",
      Mellintrf: "ℳ",
      Mfr: "𝔐",
      MinusPlus: "∓",
      Mopf: "𝕄",
      Mscr: "ℳ",
      Mu: "Μ",
      NJcy: "Њ",
      Nacute: "Ń",
      Ncaron: "Ň",
      Ncedil: "Ņ",
      Ncy: "Н",
      NegativeMediumSpace: "​",
      NegativeThickSpace: "​",
      NegativeThinSpace: "​",
      NegativeVeryThinSpace: "​",
      NestedGreaterGreater: "≫",
      NestedLessLess: "≪",
      NewLine: `
`,
      Nfr: "𝔑",
      NoBreak: "⁠",
      NonBreakingSpace: " ",
      Nopf: "ℕ",
      Not: "⫬",
      NotCongruent: "≢",
      NotCupCap: "≭",
      NotDoubleVerticalBar: "∦",
      NotElement: "∉",
      NotEqual: "≠",
      NotEqualTilde: "≂̸",
      NotExists: "∄",
      NotGreater: "≯",
      NotGreaterEqual: "≱",
      NotGreaterFullEqual: "≧̸",
      NotGreaterGreater: "≫̸",
      NotGreaterLess: "≹",
      NotGreaterSlantEqual: "⩾̸",
      NotGreaterTilde: "≵",
      NotHumpDownHump: "≎̸",
      NotHumpEqual: "≏̸",
      NotLeftTriangle: "⋪",
      NotLeftTriangleBar: "⧏̸",
      NotLeftTriangleEqual: "⋬",
      NotLess: "≮",
      NotLessEqual: "≰",
      NotLessGreater: "≸",
      NotLessLess: "≪̸",
      NotLessSlantEqual: "⩽̸",
      NotLessTilde: "≴",
      NotNestedGreaterGreater: "⪢̸",
      NotNestedLessLess: "⪡̸",
      NotPrecedes: "⊀",
      NotPrecedesEqual: "⪯̸",
      NotPrecedesSlantEqual: "⋠",
      NotReverseElement: "∌",
      NotRightTriangle: "⋫",
      NotRightTriangleBar: "⧐̸",
      NotRightTriangleEqual: "⋭",
      NotSquareSubset: "⊏̸",
      NotSquareSubsetEqual: "⋢",
      NotSquareSuperset: "⊐̸",
      NotSquareSupersetEqual: "⋣",
      NotSubset: "⊂⃒",
      NotSubsetEqual: "⊈",
      NotSucceeds: "⊁",
      NotSucceedsEqual: "⪰̸",
      NotSucceedsSlantEqual: "⋡",
      NotSucceedsTilde: "≿̸",
      NotSuperset: "⊃⃒",
      NotSupersetEqual: "⊉",
      NotTilde: "≁",
      NotTildeEqual: "≄",
      NotTildeFullEqual: "≇",
      NotTildeTilde: "≉",
      NotVerticalBar: "∤",
      Nscr: "𝒩",
      Ntilde: "Ñ",
      Nu: "Ν",
      OElig: "Œ",
      Oacute: "Ó",
      Ocirc: "Ô",
      Ocy: "О",
      Odblac: "Ő",
      Ofr: "𝔒",
      Ograve: "Ò",
      Omacr: "Ō",
      Omega: "Ω",
      Omicron: "Ο",
      Oopf: "𝕆",
      OpenCurlyDoubleQuote: "“",
      OpenCurlyQuote: "‘",
      Or: "⩔",
      Oscr: "𝒪",
      Oslash: "Ø",
      Otilde: "Õ",
      Otimes: "⨷",
      Ouml: "Ö",
      OverBar: "‾",
      OverBrace: "⏞",
      OverBracket: "⎴",
      OverParenthesis: "⏜",
      PartialD: "∂",
      Pcy: "П",
      Pfr: "𝔓",
      Phi: "Φ",
      Pi: "Π",
      PlusMinus: "±",
      Poincareplane: "ℌ",
      Popf: "ℙ",
      Pr: "⪻",
      Precedes: "≺",
      PrecedesEqual: "⪯",
      PrecedesSlantEqual: "≼",
      PrecedesTilde: "≾",
      Prime: "″",
      Product: "∏",
      Proportion: "∷",
      Proportional: "∝",
      Pscr: "𝒫",
      Psi: "Ψ",
      QUOT: '"',
      Qfr: "𝔔",
      Qopf: "ℚ",
      Qscr: "𝒬",
      RBarr: "⤐",
      REG: "®",
      Racute: "Ŕ",
      Rang: "⟫",
      Rarr: "↠",
      Rarrtl: "⤖",
      Rcaron: "Ř",
      Rcedil: "Ŗ",
      Rcy: "Р",
      Re: "ℜ",
      ReverseElement: "∋",
      ReverseEquilibrium: "⇋",
      ReverseUpEquilibrium: "⥯",
      Rfr: "ℜ",
      Rho: "Ρ",
      RightAngleBracket: "⟩",
      RightArrow: "→",
      RightArrowBar: "⇥",
      RightArrowLeftArrow: "⇄",
      RightCeiling: "⌉",
      RightDoubleBracket: "⟧",
      RightDownTeeVector: "⥝",
      RightDownVector: "⇂",
      RightDownVectorBar: "⥕",
      RightFloor: "⌋",
      RightTee: "⊢",
      RightTeeArrow: "↦",
      RightTeeVector: "⥛",
      RightTriangle: "⊳",
      RightTriangleBar: "⧐",
      RightTriangleEqual: "⊵",
      RightUpDownVector: "⥏",
      RightUpTeeVector: "⥜",
      RightUpVector: "↾",
      RightUpVectorBar: "⥔",
      RightVector: "⇀",
      RightVectorBar: "⥓",
      Rightarrow: "⇒",
      Ropf: "ℝ",
      RoundImplies: "⥰",
      Rrightarrow: "⇛",
      Rscr: "ℛ",
      Rsh: "↱",
      RuleDelayed: "⧴",
      SHCHcy: "Щ",
      SHcy: "Ш",
      SOFTcy: "Ь",
      Sacute: "Ś",
      Sc: "⪼",
      Scaron: "Š",
      Scedil: "Ş",
      Scirc: "Ŝ",
      Scy: "С",
      Sfr: "𝔖",
      ShortDownArrow: "↓",
      ShortLeftArrow: "←",
      ShortRightArrow: "→",
      ShortUpArrow: "↑",
      Sigma: "Σ",
      SmallCircle: "∘",
      Sopf: "𝕊",
      Sqrt: "√",
      Square: "□",
      SquareIntersection: "⊓",
      SquareSubset: "⊏",
      SquareSubsetEqual: "⊑",
      SquareSuperset: "⊐",
      SquareSupersetEqual: "⊒",
      SquareUnion: "⊔",
      Sscr: "𝒮",
      Star: "⋆",
      Sub: "⋐",
      Subset: "⋐",
      SubsetEqual: "⊆",
      Succeeds: "≻",
      SucceedsEqual: "⪰",
      SucceedsSlantEqual: "≽",
      SucceedsTilde: "≿",
      SuchThat: "∋",
      Sum: "∑",
      Sup: "⋑",
      Superset: "⊃",
      SupersetEqual: "⊇",
      Supset: "⋑",
      THORN: "Þ",
      TRADE: "™",
      TSHcy: "Ћ",
      TScy: "Ц",
      Tab: "	",
      Tau: "Τ",
      Tcaron: "Ť",
      Tcedil: "Ţ",
      Tcy: "Т",
      Tfr: "𝔗",
      Therefore: "∴",
      Theta: "Θ",
      ThickSpace: "  ",
      ThinSpace: " ",
      Tilde: "∼",
      TildeEqual: "≃",
      TildeFullEqual: "≅",
      TildeTilde: "≈",
      Topf: "𝕋",
      TripleDot: "⃛",
      Tscr: "𝒯",
      Tstrok: "Ŧ",
      Uacute: "Ú",
      Uarr: "↟",
      Uarrocir: "⥉",
      Ubrcy: "Ў",
      Ubreve: "Ŭ",
      Ucirc: "Û",
      Ucy: "У",
      Udblac: "Ű",
      Ufr: "𝔘",
      Ugrave: "Ù",
      Umacr: "Ū",
      UnderBar: "_",
      UnderBrace: "⏟",
      UnderBracket: "⎵",
      UnderParenthesis: "⏝",
      Union: "⋃",
      UnionPlus: "⊎",
      Uogon: "Ų",
      Uopf: "𝕌",
      UpArrow: "↑",
      UpArrowBar: "⤒",
      UpArrowDownArrow: "⇅",
      UpDownArrow: "↕",
      UpEquilibrium: "⥮",
      UpTee: "⊥",
      UpTeeArrow: "↥",
      Uparrow: "⇑",
      Updownarrow: "⇕",
      UpperLeftArrow: "↖",
      UpperRightArrow: "↗",
      Upsi: "ϒ",
      Upsilon: "Υ",
      Uring: "Ů",
      Uscr: "𝒰",
      Utilde: "Ũ",
      Uuml: "Ü",
      VDash: "⊫",
      Vbar: "⫫",
      Vcy: "В",
      Vdash: "⊩",
      Vdashl: "⫦",
      Vee: "⋁",
      Verbar: "‖",
      Vert: "‖",
      VerticalBar: "∣",
      VerticalLine: "|",
      VerticalSeparator: "❘",
      VerticalTilde: "≀",
      VeryThinSpace: " ",
      Vfr: "𝔙",
      Vopf: "𝕍",
      Vscr: "𝒱",
      Vvdash: "⊪",
      Wcirc: "Ŵ",
      Wedge: "⋀",
      Wfr: "𝔚",
      Wopf: "𝕎",
      Wscr: "𝒲",
      Xfr: "𝔛",
      Xi: "Ξ",
      Xopf: "𝕏",
      Xscr: "𝒳",
      YAcy: "Я",
      YIcy: "Ї",
      YUcy: "Ю",
      Yacute: "Ý",
      Ycirc: "Ŷ",
      Ycy: "Ы",
      Yfr: "𝔜",
      Yopf: "𝕐",
      Yscr: "𝒴",
      Yuml: "Ÿ",
      ZHcy: "Ж",
      Zacute: "Ź",
      Zcaron: "Ž",
      Zcy: "З",
      Zdot: "Ż",
      ZeroWidthSpace: "​",
      Zeta: "Ζ",
      Zfr: "ℨ",
      Zopf: "ℤ",
      Zscr: "𝒵",
      aacute: "á",
      abreve: "ă",
      ac: "∾",
      acE: "∾̳",
      acd: "∿",
      acirc: "â",
      acute: "´",
      acy: "а",
      aelig: "æ",
      af: "⁡",
      afr: "𝔞",
      agrave: "à",
      alefsym: "ℵ",
      aleph: "ℵ",
      alpha: "α",
      amacr: "ā",
      amalg: "⨿",
      amp: "&",
      and: "∧",
      andand: "⩕",
      andd: "⩜",
      andslope: "⩘",
      andv: "⩚",
      ang: "∠",
      ange: "⦤",
      angle: "∠",
      angmsd: "∡",
      angmsdaa: "⦨",
      angmsdab: "⦩",
      angmsdac: "⦪",
      angmsdad: "⦫",
      angmsdae: "⦬",
      angmsdaf: "⦭",
      angmsdag: "⦮",
      angmsdah: "⦯",
      angrt: "∟",
      angrtvb: "⊾",
      angrtvbd: "⦝",
      angsph: "∢",
      angst: "Å",
      angzarr: "⍼",
      aogon: "ą",
      aopf: "𝕒",
      ap: "≈",
      apE: "⩰",
      apacir: "⩯",
      ape: "≊",
      apid: "≋",
      apos: "'",
      approx: "≈",
      approxeq: "≊",
      aring: "å",
      ascr: "𝒶",
      ast: "*",
      asymp: "≈",
      asympeq: "≍",
      atilde: "ã",
      auml: "ä",
      awconint: "∳",
      awint: "⨑",
      bNot: "⫭",
      backcong: "≌",
      backepsilon: "϶",
      backprime: "‵",
      backsim: "∽",
      backsimeq: "⋍",
      barvee: "⊽",
      barwed: "⌅",
      barwedge: "⌅",
      bbrk: "⎵",
      bbrktbrk: "⎶",
      bcong: "≌",
      bcy: "б",
      bdquo: "„",
      becaus: "∵",
      because: "∵",
      bemptyv: "⦰",
      bepsi: "϶",
      bernou: "ℬ",
      beta: "β",
      beth: "ℶ",
      between: "≬",
      bfr: "𝔟",
      bigcap: "⋂",
      bigcirc: "◯",
      bigcup: "⋃",
      bigodot: "⨀",
      bigoplus: "⨁",
      bigotimes: "⨂",
      bigsqcup: "⨆",
      bigstar: "★",
      bigtriangledown: "▽",
      bigtriangleup: "△",
      biguplus: "⨄",
      bigvee: "⋁",
      bigwedge: "⋀",
      bkarow: "⤍",
      blacklozenge: "⧫",
      blacksquare: "▪",
      blacktriangle: "▴",
      blacktriangledown: "▾",
      blacktriangleleft: "◂",
      blacktriangleright: "▸",
      blank: "␣",
      blk12: "▒",
      blk14: "░",
      blk34: "▓",
      block: "█",
      bne: "=⃥",
      bnequiv: "≡⃥",
      bnot: "⌐",
      bopf: "𝕓",
      bot: "⊥",
      bottom: "⊥",
      bowtie: "⋈",
      boxDL: "╗",
      boxDR: "╔",
      boxDl: "╖",
      boxDr: "╓",
      boxH: "═",
      boxHD: "╦",
      boxHU: "╩",
      boxHd: "╤",
      boxHu: "╧",
      boxUL: "╝",
      boxUR: "╚",
      boxUl: "╜",
      boxUr: "╙",
      boxV: "║",
      boxVH: "╬",
      boxVL: "╣",
      boxVR: "╠",
      boxVh: "╫",
      boxVl: "╢",
      boxVr: "╟",
      boxbox: "⧉",
      boxdL: "╕",
      boxdR: "╒",
      boxdl: "┐",
      boxdr: "┌",
      boxh: "─",
      boxhD: "╥",
      boxhU: "╨",
      boxhd: "┬",
      boxhu: "┴",
      boxminus: "⊟",
      boxplus: "⊞",
      boxtimes: "⊠",
      boxuL: "╛",
      boxuR: "╘",
      boxul: "┘",
      boxur: "└",
      boxv: "│",
      boxvH: "╪",
      boxvL: "╡",
      boxvR: "╞",
      boxvh: "┼",
      boxvl: "┤",
      boxvr: "├",
      bprime: "‵",
      breve: "˘",
      brvbar: "¦",
      bscr: "𝒷",
      bsemi: "⁏",
      bsim: "∽",
      bsime: "⋍",
      bsol: "\\",
      bsolb: "⧅",
      bsolhsub: "⟈",
      bull: "•",
      bullet: "•",
      bump: "≎",
      bumpE: "⪮",
      bumpe: "≏",
      bumpeq: "≏",
      cacute: "ć",
      cap: "∩",
      capand: "⩄",
      capbrcup: "⩉",
      capcap: "⩋",
      capcup: "⩇",
      capdot: "⩀",
      caps: "∩︀",
      caret: "⁁",
      caron: "ˇ",
      ccaps: "⩍",
      ccaron: "č",
      ccedil: "ç",
      ccirc: "ĉ",
      ccups: "⩌",
      ccupssm: "⩐",
      cdot: "ċ",
      cedil: "¸",
      cemptyv: "⦲",
      cent: "¢",
      centerdot: "·",
      cfr: "𝔠",
      chcy: "ч",
      check: "✓",
      checkmark: "✓",
      chi: "χ",
      cir: "○",
      cirE: "⧃",
      circ: "ˆ",
      circeq: "≗",
      circlearrowleft: "↺",
      circlearrowright: "↻",
      circledR: "®",
      circledS: "Ⓢ",
      circledast: "⊛",
      circledcirc: "⊚",
      circleddash: "⊝",
      cire: "≗",
      cirfnint: "⨐",
      cirmid: "⫯",
      cirscir: "⧂",
      clubs: "♣",
      clubsuit: "♣",
      colon: ":",
      colone: "≔",
      coloneq: "≔",
      comma: ",",
      commat: "@",
      comp: "∁",
      compfn: "∘",
      complement: "∁",
      complexes: "ℂ",
      cong: "≅",
      congdot: "⩭",
      conint: "∮",
      copf: "𝕔",
      coprod: "∐",
      copy: "©",
      copysr: "℗",
      crarr: "↵",
      cross: "✗",
      cscr: "𝒸",
      csub: "⫏",
      csube: "⫑",
      csup: "⫐",
      csupe: "⫒",
      ctdot: "⋯",
      cudarrl: "⤸",
      cudarrr: "⤵",
      cuepr: "⋞",
      cuesc: "⋟",
      cularr: "↶",
      cularrp: "⤽",
      cup: "∪",
      cupbrcap: "⩈",
      cupcap: "⩆",
      cupcup: "⩊",
      cupdot: "⊍",
      cupor: "⩅",
      cups: "∪︀",
      curarr: "↷",
      curarrm: "⤼",
      curlyeqprec: "⋞",
      curlyeqsucc: "⋟",
      curlyvee: "⋎",
      curlywedge: "⋏",
      curren: "¤",
      curvearrowleft: "↶",
      curvearrowright: "↷",
      cuvee: "⋎",
      cuwed: "⋏",
      cwconint: "∲",
      cwint: "∱",
      cylcty: "⌭",
      dArr: "⇓",
      dHar: "⥥",
      dagger: "†",
      daleth: "ℸ",
      darr: "↓",
      dash: "‐",
      dashv: "⊣",
      dbkarow: "⤏",
      dblac: "˝",
      dcaron: "ď",
      dcy: "д",
      dd: "ⅆ",
      ddagger: "‡",
      ddarr: "⇊",
      ddotseq: "⩷",
      deg: "°",
      delta: "δ",
      demptyv: "⦱",
      dfisht: "⥿",
      dfr: "𝔡",
      dharl: "⇃",
      dharr: "⇂",
      diam: "⋄",
      diamond: "⋄",
      diamondsuit: "♦",
      diams: "♦",
      die: "¨",
      digamma: "ϝ",
      disin: "⋲",
      div: "÷",
      divide: "÷",
      divideontimes: "⋇",
      divonx: "⋇",
      djcy: "ђ",
      dlcorn: "⌞",
      dlcrop: "⌍",
      dollar: "$",
      dopf: "𝕕",
      dot: "˙",
      doteq: "≐",
      doteqdot: "≑",
      dotminus: "∸",
      dotplus: "∔",
      dotsquare: "⊡",
      doublebarwedge: "⌆",
      downarrow: "↓",
      downdownarrows: "⇊",
      downharpoonleft: "⇃",
      downharpoonright: "⇂",
      drbkarow: "⤐",
      drcorn: "⌟",
      drcrop: "⌌",
      dscr: "𝒹",
      dscy: "ѕ",
      dsol: "⧶",
      dstrok: "đ",
      dtdot: "⋱",
      dtri: "▿",
      dtrif: "▾",
      duarr: "⇵",
      duhar: "⥯",
      dwangle: "⦦",
      dzcy: "џ",
      dzigrarr: "⟿",
      eDDot: "⩷",
      eDot: "≑",
      eacute: "é",
      easter: "⩮",
      ecaron: "ě",
      ecir: "≖",
      ecirc: "ê",
      ecolon: "≕",
      ecy: "э",
      edot: "ė",
      ee: "ⅇ",
      efDot: "≒",
      efr: "𝔢",
      eg: "⪚",
      egrave: "è",
      egs: "⪖",
      egsdot: "⪘",
      el: "⪙",
      elinters: "⏧",
      ell: "ℓ",
      els: "⪕",
      elsdot: "⪗",
      emacr: "ē",
      empty: "∅",
      emptyset: "∅",
      emptyv: "∅",
      emsp13: " ",
      emsp14: " ",
      emsp: " ",
      eng: "ŋ",
      ensp: " ",
      eogon: "ę",
      eopf: "𝕖",
      epar: "⋕",
      eparsl: "⧣",
      eplus: "⩱",
      epsi: "ε",
      epsilon: "ε",
      epsiv: "ϵ",
      eqcirc: "≖",
      eqcolon: "≕",
      eqsim: "≂",
      eqslantgtr: "⪖",
      eqslantless: "⪕",
      equals: "=",
      equest: "≟",
      equiv: "≡",
      equivDD: "⩸",
      eqvparsl: "⧥",
      erDot: "≓",
      erarr: "⥱",
      escr: "ℯ",
      esdot: "≐",
      esim: "≂",
      eta: "η",
      eth: "ð",
      euml: "ë",
      euro: "€",
      excl: "!",
      exist: "∃",
      expectation: "ℰ",
      exponentiale: "ⅇ",
      fallingdotseq: "≒",
      fcy: "ф",
      female: "♀",
      ffilig: "ﬃ",
      fflig: "ﬀ",
      ffllig: "ﬄ",
      ffr: "𝔣",
      filig: "ﬁ",
      fjlig: "fj",
      flat: "♭",
      fllig: "ﬂ",
      fltns: "▱",
      fnof: "ƒ",
      fopf: "𝕗",
      forall: "∀",
      fork: "⋔",
      forkv: "⫙",
      fpartint: "⨍",
      frac12: "½",
      frac13: "⅓",
      frac14: "¼",
      frac15: "⅕",
      frac16: "⅙",
      frac18: "⅛",
      frac23: "⅔",
      frac25: "⅖",
      frac34: "¾",
      frac35: "⅗",
      frac38: "⅜",
      frac45: "⅘",
      frac56: "⅚",
      frac58: "⅝",
      frac78: "⅞",
      frasl: "⁄",
      frown: "⌢",
      fscr: "𝒻",
      gE: "≧",
      gEl: "⪌",
      gacute: "ǵ",
      gamma: "γ",
      gammad: "ϝ",
      gap: "⪆",
      gbreve: "ğ",
      gcirc: "ĝ",
      gcy: "г",
      gdot: "ġ",
      ge: "≥",
      gel: "⋛",
      geq: "≥",
      geqq: "≧",
      geqslant: "⩾",
      ges: "⩾",
      gescc: "⪩",
      gesdot: "⪀",
      gesdoto: "⪂",
      gesdotol: "⪄",
      gesl: "⋛︀",
      gesles: "⪔",
      gfr: "𝔤",
      gg: "≫",
      ggg: "⋙",
      gimel: "ℷ",
      gjcy: "ѓ",
      gl: "≷",
      glE: "⪒",
      gla: "⪥",
      glj: "⪤",
      gnE: "≩",
      gnap: "⪊",
      gnapprox: "⪊",
      gne: "⪈",
      gneq: "⪈",
      gneqq: "≩",
      gnsim: "⋧",
      gopf: "𝕘",
      grave: "`",
      gscr: "ℊ",
      gsim: "≳",
      gsime: "⪎",
      gsiml: "⪐",
      gt: ">",
      gtcc: "⪧",
      gtcir: "⩺",
      gtdot: "⋗",
      gtlPar: "⦕",
      gtquest: "⩼",
      gtrapprox: "⪆",
      gtrarr: "⥸",
      gtrdot: "⋗",
      gtreqless: "⋛",
      gtreqqless: "⪌",
      gtrless: "≷",
      gtrsim: "≳",
      gvertneqq: "≩︀",
      gvnE: "≩︀",
      hArr: "⇔",
      hairsp: " ",
      half: "½",
      hamilt: "ℋ",
      hardcy: "ъ",
      harr: "↔",
      harrcir: "⥈",
      harrw: "↭",
      hbar: "ℏ",
      hcirc: "ĥ",
      hearts: "♥",
      heartsuit: "♥",
      hellip: "…",
      hercon: "⊹",
      hfr: "𝔥",
      hksearow: "⤥",
      hkswarow: "⤦",
      hoarr: "⇿",
      homtht: "∻",
      hookleftarrow: "↩",
      hookrightarrow: "↪",
      hopf: "𝕙",
      horbar: "―",
      hscr: "𝒽",
      hslash: "ℏ",
      hstrok: "ħ",
      hybull: "⁃",
      hyphen: "‐",
      iacute: "í",
      ic: "⁣",
      icirc: "î",
      icy: "и",
      iecy: "е",
      iexcl: "¡",
      iff: "⇔",
      ifr: "𝔦",
      igrave: "ì",
      ii: "ⅈ",
      iiiint: "⨌",
      iiint: "∭",
      iinfin: "⧜",
      iiota: "℩",
      ijlig: "ĳ",
      imacr: "ī",
      image: "ℑ",
      imagline: "ℐ",
      imagpart: "ℑ",
      imath: "ı",
      imof: "⊷",
      imped: "Ƶ",
      in: "∈",
      incare: "℅",
      infin: "∞",
      infintie: "⧝",
      inodot: "ı",
      int: "∫",
      intcal: "⊺",
      integers: "ℤ",
      intercal: "⊺",
      intlarhk: "⨗",
      intprod: "⨼",
      iocy: "ё",
      iogon: "į",
      iopf: "𝕚",
      iota: "ι",
      iprod: "⨼",
      iquest: "¿",
      iscr: "𝒾",
      isin: "∈",
      isinE: "⋹",
      isindot: "⋵",
      isins: "⋴",
      isinsv: "⋳",
      isinv: "∈",
      it: "⁢",
      itilde: "ĩ",
      iukcy: "і",
      iuml: "ï",
      jcirc: "ĵ",
      jcy: "й",
      jfr: "𝔧",
      jmath: "ȷ",
      jopf: "𝕛",
      jscr: "𝒿",
      jsercy: "ј",
      jukcy: "є",
      kappa: "κ",
      kappav: "ϰ",
      kcedil: "ķ",
      kcy: "к",
      kfr: "𝔨",
      kgreen: "ĸ",
      khcy: "х",
      kjcy: "ќ",
      kopf: "𝕜",
      kscr: "𝓀",
      lAarr: "⇚",
      lArr: "⇐",
      lAtail: "⤛",
      lBarr: "⤎",
      lE: "≦",
      lEg: "⪋",
      lHar: "⥢",
      lacute: "ĺ",
      laemptyv: "⦴",
      lagran: "ℒ",
      lambda: "λ",
      lang: "⟨",
      langd: "⦑",
      langle: "⟨",
      lap: "⪅",
      laquo: "«",
      larr: "←",
      larrb: "⇤",
      larrbfs: "⤟",
      larrfs: "⤝",
      larrhk: "↩",
      larrlp: "↫",
      larrpl: "⤹",
      larrsim: "⥳",
      larrtl: "↢",
      lat: "⪫",
      latail: "⤙",
      late: "⪭",
      lates: "⪭︀",
      lbarr: "⤌",
      lbbrk: "❲",
      lbrace: "{",
      lbrack: "[",
      lbrke: "⦋",
      lbrksld: "⦏",
      lbrkslu: "⦍",
      lcaron: "ľ",
      lcedil: "ļ",
      lceil: "⌈",
      lcub: "{",
      lcy: "л",
      ldca: "⤶",
      ldquo: "“",
      ldquor: "„",
      ldrdhar: "⥧",
      ldrushar: "⥋",
      ldsh: "↲",
      le: "≤",
      leftarrow: "←",
      leftarrowtail: "↢",
      leftharpoondown: "↽",
      leftharpoonup: "↼",
      leftleftarrows: "⇇",
      leftrightarrow: "↔",
      leftrightarrows: "⇆",
      leftrightharpoons: "⇋",
      leftrightsquigarrow: "↭",
      leftthreetimes: "⋋",
      leg: "⋚",
      leq: "≤",
      leqq: "≦",
      leqslant: "⩽",
      les: "⩽",
      lescc: "⪨",
      lesdot: "⩿",
      lesdoto: "⪁",
      lesdotor: "⪃",
      lesg: "⋚︀",
      lesges: "⪓",
      lessapprox: "⪅",
      lessdot: "⋖",
      lesseqgtr: "⋚",
      lesseqqgtr: "⪋",
      lessgtr: "≶",
      lesssim: "≲",
      lfisht: "⥼",
      lfloor: "⌊",
      lfr: "𝔩",
      lg: "≶",
      lgE: "⪑",
      lhard: "↽",
      lharu: "↼",
      lharul: "⥪",
      lhblk: "▄",
      ljcy: "љ",
      ll: "≪",
      llarr: "⇇",
      llcorner: "⌞",
      llhard: "⥫",
      lltri: "◺",
      lmidot: "ŀ",
      lmoust: "⎰",
      lmoustache: "⎰",
      lnE: "≨",
      lnap: "⪉",
      lnapprox: "⪉",
      lne: "⪇",
      lneq: "⪇",
      lneqq: "≨",
      lnsim: "⋦",
      loang: "⟬",
      loarr: "⇽",
      lobrk: "⟦",
      longleftarrow: "⟵",
      longleftrightarrow: "⟷",
      longmapsto: "⟼",
      longrightarrow: "⟶",
      looparrowleft: "↫",
      looparrowright: "↬",
      lopar: "⦅",
      lopf: "𝕝",
      loplus: "⨭",
      lotimes: "⨴",
      lowast: "∗",
      lowbar: "_",
      loz: "◊",
      lozenge: "◊",
      lozf: "⧫",
      lpar: "(",
      lparlt: "⦓",
      lrarr: "⇆",
      lrcorner: "⌟",
      lrhar: "⇋",
      lrhard: "⥭",
      lrm: "‎",
      lrtri: "⊿",
      lsaquo: "‹",
      lscr: "𝓁",
      lsh: "↰",
      lsim: "≲",
      lsime: "⪍",
      lsimg: "⪏",
      lsqb: "[",
      lsquo: "‘",
      lsquor: "‚",
      lstrok: "ł",
      lt: "<",
      ltcc: "⪦",
      ltcir: "⩹",
      ltdot: "⋖",
      lthree: "⋋",
      ltimes: "⋉",
      ltlarr: "⥶",
      ltquest: "⩻",
      ltrPar: "⦖",
      ltri: "◃",
      ltrie: "⊴",
      ltrif: "◂",
      lurdshar: "⥊",
      luruhar: "⥦",
      lvertneqq: "≨︀",
      lvnE: "≨︀",
      mDDot: "∺",
      macr: "¯",
      male: "♂",
      malt: "✠",
      maltese: "✠",
      map: "↦",
      mapsto: "↦",
      mapstodown: "↧",
      mapstoleft: "↤",
      mapstoup: "↥",
      marker: "▮",
      mcomma: "⨩",
      mcy: "м",
      mdash: "—",
      measuredangle: "∡",
      mfr: "𝔪",
      mho: "℧",
      micro: "µ",
      mid: "∣",
      midast: "*",
      midcir: "⫰",
      middot: "·",
      minus: "−",
      minusb: "⊟",
      minusd: "∸",
      minusdu: "⨪",
      mlcp: "⫛",
      mldr: "…",
      mnplus: "∓",
      models: "⊧",
      mopf: "𝕞",
      mp: "∓",
      mscr: "𝓂",
      mstpos: "∾",
      mu: "μ",
      multimap: "⊸",
      mumap: "⊸",
      nGg: "⋙̸",
      nGt: "≫⃒",
      nGtv: "≫̸",
      nLeftarrow: "⇍",
      nLeftrightarrow: "⇎",
      nLl: "⋘̸",
      nLt: "≪⃒",
      nLtv: "≪̸",
      nRightarrow: "⇏",
      nVDash: "⊯",
      nVdash: "⊮",
      nabla: "∇",
      nacute: "ń",
      nang: "∠⃒",
      nap: "≉",
      napE: "⩰̸",
      napid: "≋̸",
      napos: "ŉ",
      napprox: "≉",
      natur: "♮",
      natural: "♮",
      naturals: "ℕ",
      nbsp: " ",
      nbump: "≎̸",
      nbumpe: "≏̸",
      ncap: "⩃",
      ncaron: "ň",
      ncedil: "ņ",
      ncong: "≇",
      ncongdot: "⩭̸",
      ncup: "⩂",
      ncy: "н",
      ndash: "–",
      ne: "≠",
      neArr: "⇗",
      nearhk: "⤤",
      nearr: "↗",
      nearrow: "↗",
      nedot: "≐̸",
      nequiv: "≢",
      nesear: "⤨",
      nesim: "≂̸",
      nexist: "∄",
      nexists: "∄",
      nfr: "𝔫",
      ngE: "≧̸",
      nge: "≱",
      ngeq: "≱",
      ngeqq: "≧̸",
      ngeqslant: "⩾̸",
      nges: "⩾̸",
      ngsim: "≵",
      ngt: "≯",
      ngtr: "≯",
      nhArr: "⇎",
      nharr: "↮",
      nhpar: "⫲",
      ni: "∋",
      nis: "⋼",
      nisd: "⋺",
      niv: "∋",
      njcy: "њ",
      nlArr: "⇍",
      nlE: "≦̸",
      nlarr: "↚",
      nldr: "‥",
      nle: "≰",
      nleftarrow: "↚",
      nleftrightarrow: "↮",
      nleq: "≰",
      nleqq: "≦̸",
      nleqslant: "⩽̸",
      nles: "⩽̸",
      nless: "≮",
      nlsim: "≴",
      nlt: "≮",
      nltri: "⋪",
      nltrie: "⋬",
      nmid: "∤",
      nopf: "𝕟",
      not: "¬",
      notin: "∉",
      notinE: "⋹̸",
      notindot: "⋵̸",
      notinva: "∉",
      notinvb: "⋷",
      notinvc: "⋶",
      notni: "∌",
      notniva: "∌",
      notnivb: "⋾",
      notnivc: "⋽",
      npar: "∦",
      nparallel: "∦",
      nparsl: "⫽⃥",
      npart: "∂̸",
      npolint: "⨔",
      npr: "⊀",
      nprcue: "⋠",
      npre: "⪯̸",
      nprec: "⊀",
      npreceq: "⪯̸",
      nrArr: "⇏",
      nrarr: "↛",
      nrarrc: "⤳̸",
      nrarrw: "↝̸",
      nrightarrow: "↛",
      nrtri: "⋫",
      nrtrie: "⋭",
      nsc: "⊁",
      nsccue: "⋡",
      nsce: "⪰̸",
      nscr: "𝓃",
      nshortmid: "∤",
      nshortparallel: "∦",
      nsim: "≁",
      nsime: "≄",
      nsimeq: "≄",
      nsmid: "∤",
      nspar: "∦",
      nsqsube: "⋢",
      nsqsupe: "⋣",
      nsub: "⊄",
      nsubE: "⫅̸",
      nsube: "⊈",
      nsubset: "⊂⃒",
      nsubseteq: "⊈",
      nsubseteqq: "⫅̸",
      nsucc: "⊁",
      nsucceq: "⪰̸",
      nsup: "⊅",
      nsupE: "⫆̸",
      nsupe: "⊉",
      nsupset: "⊃⃒",
      nsupseteq: "⊉",
      nsupseteqq: "⫆̸",
      ntgl: "≹",
      ntilde: "ñ",
      ntlg: "≸",
      ntriangleleft: "⋪",
      ntrianglelefteq: "⋬",
      ntriangleright: "⋫",
      ntrianglerighteq: "⋭",
      nu: "ν",
      num: "#",
      numero: "№",
      numsp: " ",
      nvDash: "⊭",
      nvHarr: "⤄",
      nvap: "≍⃒",
      nvdash: "⊬",
      nvge: "≥⃒",
      nvgt: ">⃒",
      nvinfin: "⧞",
      nvlArr: "⤂",
      nvle: "≤⃒",
      nvlt: "<⃒",
      nvltrie: "⊴⃒",
      nvrArr: "⤃",
      nvrtrie: "⊵⃒",
      nvsim: "∼⃒",
      nwArr: "⇖",
      nwarhk: "⤣",
      nwarr: "↖",
      nwarrow: "↖",
      nwnear: "⤧",
      oS: "Ⓢ",
      oacute: "ó",
      oast: "⊛",
      ocir: "⊚",
      ocirc: "ô",
      ocy: "о",
      odash: "⊝",
      odblac: "ő",
      odiv: "⨸",
      odot: "⊙",
      odsold: "⦼",
      oelig: "œ",
      ofcir: "⦿",
      ofr: "𝔬",
      ogon: "˛",
      ograve: "ò",
      ogt: "⧁",
      ohbar: "⦵",
      ohm: "Ω",
      oint: "∮",
      olarr: "↺",
      olcir: "⦾",
      olcross: "⦻",
      oline: "‾",
      olt: "⧀",
      omacr: "ō",
      omega: "ω",
      omicron: "ο",
      omid: "⦶",
      ominus: "⊖",
      oopf: "𝕠",
      opar: "⦷",
      operp: "⦹",
      oplus: "⊕",
      or: "∨",
      orarr: "↻",
      ord: "⩝",
      order: "ℴ",
      orderof: "ℴ",
      ordf: "ª",
      ordm: "º",
      origof: "⊶",
      oror: "⩖",
      orslope: "⩗",
      orv: "⩛",
      oscr: "ℴ",
      oslash: "ø",
      osol: "⊘",
      otilde: "õ",
      otimes: "⊗",
      otimesas: "⨶",
      ouml: "ö",
      ovbar: "⌽",
      par: "∥",
      para: "¶",
      parallel: "∥",
      parsim: "⫳",
      parsl: "⫽",
      part: "∂",
      pcy: "п",
      percnt: "%",
      period: ".",
      permil: "‰",
      perp: "⊥",
      pertenk: "‱",
      pfr: "𝔭",
      phi: "φ",
      phiv: "ϕ",
      phmmat: "ℳ",
      phone: "☎",
      pi: "π",
      pitchfork: "⋔",
      piv: "ϖ",
      planck: "ℏ",
      planckh: "ℎ",
      plankv: "ℏ",
      plus: "+",
      plusacir: "⨣",
      plusb: "⊞",
      pluscir: "⨢",
      plusdo: "∔",
      plusdu: "⨥",
      pluse: "⩲",
      plusmn: "±",
      plussim: "⨦",
      plustwo: "⨧",
      pm: "±",
      pointint: "⨕",
      popf: "𝕡",
      pound: "£",
      pr: "≺",
      prE: "⪳",
      prap: "⪷",
      prcue: "≼",
      pre: "⪯",
      prec: "≺",
      precapprox: "⪷",
      preccurlyeq: "≼",
      preceq: "⪯",
      precnapprox: "⪹",
      precneqq: "⪵",
      precnsim: "⋨",
      precsim: "≾",
      prime: "′",
      primes: "ℙ",
      prnE: "⪵",
      prnap: "⪹",
      prnsim: "⋨",
      prod: "∏",
      profalar: "⌮",
      profline: "⌒",
      profsurf: "⌓",
      prop: "∝",
      propto: "∝",
      prsim: "≾",
      prurel: "⊰",
      pscr: "𝓅",
      psi: "ψ",
      puncsp: " ",
      qfr: "𝔮",
      qint: "⨌",
      qopf: "𝕢",
      qprime: "⁗",
      qscr: "𝓆",
      quaternions: "ℍ",
      quatint: "⨖",
      quest: "?",
      questeq: "≟",
      quot: '"',
      rAarr: "⇛",
      rArr: "⇒",
      rAtail: "⤜",
      rBarr: "⤏",
      rHar: "⥤",
      race: "∽̱",
      racute: "ŕ",
      radic: "√",
      raemptyv: "⦳",
      rang: "⟩",
      rangd: "⦒",
      range: "⦥",
      rangle: "⟩",
      raquo: "»",
      rarr: "→",
      rarrap: "⥵",
      rarrb: "⇥",
      rarrbfs: "⤠",
      rarrc: "⤳",
      rarrfs: "⤞",
      rarrhk: "↪",
      rarrlp: "↬",
      rarrpl: "⥅",
      rarrsim: "⥴",
      rarrtl: "↣",
      rarrw: "↝",
      ratail: "⤚",
      ratio: "∶",
      rationals: "ℚ",
      rbarr: "⤍",
      rbbrk: "❳",
      rbrace: "}",
      rbrack: "]",
      rbrke: "⦌",
      rbrksld: "⦎",
      rbrkslu: "⦐",
      rcaron: "ř",
      rcedil: "ŗ",
      rceil: "⌉",
      rcub: "}",
      rcy: "р",
      rdca: "⤷",
      rdldhar: "⥩",
      rdquo: "”",
      rdquor: "”",
      rdsh: "↳",
      real: "ℜ",
      realine: "ℛ",
      realpart: "ℜ",
      reals: "ℝ",
      rect: "▭",
      reg: "®",
      rfisht: "⥽",
      rfloor: "⌋",
      rfr: "𝔯",
      rhard: "⇁",
      rharu: "⇀",
      rharul: "⥬",
      rho: "ρ",
      rhov: "ϱ",
      rightarrow: "→",
      rightarrowtail: "↣",
      rightharpoondown: "⇁",
      rightharpoonup: "⇀",
      rightleftarrows: "⇄",
      rightleftharpoons: "⇌",
      rightrightarrows: "⇉",
      rightsquigarrow: "↝",
      rightthreetimes: "⋌",
      ring: "˚",
      risingdotseq: "≓",
      rlarr: "⇄",
      rlhar: "⇌",
      rlm: "‏",
      rmoust: "⎱",
      rmoustache: "⎱",
      rnmid: "⫮",
      roang: "⟭",
      roarr: "⇾",
      robrk: "⟧",
      ropar: "⦆",
      ropf: "𝕣",
      roplus: "⨮",
      rotimes: "⨵",
      rpar: ")",
      rpargt: "⦔",
      rppolint: "⨒",
      rrarr: "⇉",
      rsaquo: "›",
      rscr: "𝓇",
      rsh: "↱",
      rsqb: "]",
      rsquo: "’",
      rsquor: "’",
      rthree: "⋌",
      rtimes: "⋊",
      rtri: "▹",
      rtrie: "⊵",
      rtrif: "▸",
      rtriltri: "⧎",
      ruluhar: "⥨",
      rx: "℞",
      sacute: "ś",
      sbquo: "‚",
      sc: "≻",
      scE: "⪴",
      scap: "⪸",
      scaron: "š",
      sccue: "≽",
      sce: "⪰",
      scedil: "ş",
      scirc: "ŝ",
      scnE: "⪶",
      scnap: "⪺",
      scnsim: "⋩",
      scpolint: "⨓",
      scsim: "≿",
      scy: "с",
      sdot: "⋅",
      sdotb: "⊡",
      sdote: "⩦",
      seArr: "⇘",
      searhk: "⤥",
      searr: "↘",
      searrow: "↘",
      sect: "§",
      semi: ";",
      seswar: "⤩",
      setminus: "∖",
      setmn: "∖",
      sext: "✶",
      sfr: "𝔰",
      sfrown: "⌢",
      sharp: "♯",
      shchcy: "щ",
      shcy: "ш",
      shortmid: "∣",
      shortparallel: "∥",
      shy: "­",
      sigma: "σ",
      sigmaf: "ς",
      sigmav: "ς",
      sim: "∼",
      simdot: "⩪",
      sime: "≃",
      simeq: "≃",
      simg: "⪞",
      simgE: "⪠",
      siml: "⪝",
      simlE: "⪟",
      simne: "≆",
      simplus: "⨤",
      simrarr: "⥲",
      slarr: "←",
      smallsetminus: "∖",
      smashp: "⨳",
      smeparsl: "⧤",
      smid: "∣",
      smile: "⌣",
      smt: "⪪",
      smte: "⪬",
      smtes: "⪬︀",
      softcy: "ь",
      sol: "/",
      solb: "⧄",
      solbar: "⌿",
      sopf: "𝕤",
      spades: "♠",
      spadesuit: "♠",
      spar: "∥",
      sqcap: "⊓",
      sqcaps: "⊓︀",
      sqcup: "⊔",
      sqcups: "⊔︀",
      sqsub: "⊏",
      sqsube: "⊑",
      sqsubset: "⊏",
      sqsubseteq: "⊑",
      sqsup: "⊐",
      sqsupe: "⊒",
      sqsupset: "⊐",
      sqsupseteq: "⊒",
      squ: "□",
      square: "□",
      squarf: "▪",
      squf: "▪",
      srarr: "→",
      sscr: "𝓈",
      ssetmn: "∖",
      ssmile: "⌣",
      sstarf: "⋆",
      star: "☆",
      starf: "★",
      straightepsilon: "ϵ",
      straightphi: "ϕ",
      strns: "¯",
      sub: "⊂",
      subE: "⫅",
      subdot: "⪽",
      sube: "⊆",
      subedot: "⫃",
      submult: "⫁",
      subnE: "⫋",
      subne: "⊊",
      subplus: "⪿",
      subrarr: "⥹",
      subset: "⊂",
      subseteq: "⊆",
      subseteqq: "⫅",
      subsetneq: "⊊",
      subsetneqq: "⫋",
      subsim: "⫇",
      subsub: "⫕",
      subsup: "⫓",
      succ: "≻",
      succapprox: "⪸",
      succcurlyeq: "≽",
      succeq: "⪰",
      succnapprox: "⪺",
      succneqq: "⪶",
      succnsim: "⋩",
      succsim: "≿",
      sum: "∑",
      sung: "♪",
      sup1: "¹",
      sup2: "²",
      sup3: "³",
      sup: "⊃",
      supE: "⫆",
      supdot: "⪾",
      supdsub: "⫘",
      supe: "⊇",
      supedot: "⫄",
      suphsol: "⟉",
      suphsub: "⫗",
      suplarr: "⥻",
      supmult: "⫂",
      supnE: "⫌",
      supne: "⊋",
      supplus: "⫀",
      supset: "⊃",
      supseteq: "⊇",
      supseteqq: "⫆",
      supsetneq: "⊋",
      supsetneqq: "⫌",
      supsim: "⫈",
      supsub: "⫔",
      supsup: "⫖",
      swArr: "⇙",
      swarhk: "⤦",
      swarr: "↙",
      swarrow: "↙",
      swnwar: "⤪",
      szlig: "ß",
      target: "⌖",
      tau: "τ",
      tbrk: "⎴",
      tcaron: "ť",
      tcedil: "ţ",
      tcy: "т",
      tdot: "⃛",
      telrec: "⌕",
      tfr: "𝔱",
      there4: "∴",
      therefore: "∴",
      theta: "θ",
      thetasym: "ϑ",
      thetav: "ϑ",
      thickapprox: "≈",
      thicksim: "∼",
      thinsp: " ",
      thkap: "≈",
      thksim: "∼",
      thorn: "þ",
      tilde: "˜",
      times: "×",
      timesb: "⊠",
      timesbar: "⨱",
      timesd: "⨰",
      tint: "∭",
      toea: "⤨",
      top: "⊤",
      topbot: "⌶",
      topcir: "⫱",
      topf: "𝕥",
      topfork: "⫚",
      tosa: "⤩",
      tprime: "‴",
      trade: "™",
      triangle: "▵",
      triangledown: "▿",
      triangleleft: "◃",
      trianglelefteq: "⊴",
      triangleq: "≜",
      triangleright: "▹",
      trianglerighteq: "⊵",
      tridot: "◬",
      trie: "≜",
      triminus: "⨺",
      triplus: "⨹",
      trisb: "⧍",
      tritime: "⨻",
      trpezium: "⏢",
      tscr: "𝓉",
      tscy: "ц",
      tshcy: "ћ",
      tstrok: "ŧ",
      twixt: "≬",
      twoheadleftarrow: "↞",
      twoheadrightarrow: "↠",
      uArr: "⇑",
      uHar: "⥣",
      uacute: "ú",
      uarr: "↑",
      ubrcy: "ў",
      ubreve: "ŭ",
      ucirc: "û",
      ucy: "у",
      udarr: "⇅",
      udblac: "ű",
      udhar: "⥮",
      ufisht: "⥾",
      ufr: "𝔲",
      ugrave: "ù",
      uharl: "↿",
      uharr: "↾",
      uhblk: "▀",
      ulcorn: "⌜",
      ulcorner: "⌜",
      ulcrop: "⌏",
      ultri: "◸",
      umacr: "ū",
      uml: "¨",
      uogon: "ų",
      uopf: "𝕦",
      uparrow: "↑",
      updownarrow: "↕",
      upharpoonleft: "↿",
      upharpoonright: "↾",
      uplus: "⊎",
      upsi: "υ",
      upsih: "ϒ",
      upsilon: "υ",
      upuparrows: "⇈",
      urcorn: "⌝",
      urcorner: "⌝",
      urcrop: "⌎",
      uring: "ů",
      urtri: "◹",
      uscr: "𝓊",
      utdot: "⋰",
      utilde: "ũ",
      utri: "▵",
      utrif: "▴",
      uuarr: "⇈",
      uuml: "ü",
      uwangle: "⦧",
      vArr: "⇕",
      vBar: "⫨",
      vBarv: "⫩",
      vDash: "⊨",
      vangrt: "⦜",
      varepsilon: "ϵ",
      varkappa: "ϰ",
      varnothing: "∅",
      varphi: "ϕ",
      varpi: "ϖ",
      varpropto: "∝",
      varr: "↕",
      varrho: "ϱ",
      varsigma: "ς",
      varsubsetneq: "⊊︀",
      varsubsetneqq: "⫋︀",
      varsupsetneq: "⊋︀",
      varsupsetneqq: "⫌︀",
      vartheta: "ϑ",
      vartriangleleft: "⊲",
      vartriangleright: "⊳",
      vcy: "в",
      vdash: "⊢",
      vee: "∨",
      veebar: "⊻",
      veeeq: "≚",
      vellip: "⋮",
      verbar: "|",
      vert: "|",
      vfr: "𝔳",
      vltri: "⊲",
      vnsub: "⊂⃒",
      vnsup: "⊃⃒",
      vopf: "𝕧",
      vprop: "∝",
      vrtri: "⊳",
      vscr: "𝓋",
      vsubnE: "⫋︀",
      vsubne: "⊊︀",
      vsupnE: "⫌︀",
      vsupne: "⊋︀",
      vzigzag: "⦚",
      wcirc: "ŵ",
      wedbar: "⩟",
      wedge: "∧",
      wedgeq: "≙",
      weierp: "℘",
      wfr: "𝔴",
      wopf: "𝕨",
      wp: "℘",
      wr: "≀",
      wreath: "≀",
      wscr: "𝓌",
      xcap: "⋂",
      xcirc: "◯",
      xcup: "⋃",
      xdtri: "▽",
      xfr: "𝔵",
      xhArr: "⟺",
      xharr: "⟷",
      xi: "ξ",
      xlArr: "⟸",
      xlarr: "⟵",
      xmap: "⟼",
      xnis: "⋻",
      xodot: "⨀",
      xopf: "𝕩",
      xoplus: "⨁",
      xotime: "⨂",
      xrArr: "⟹",
      xrarr: "⟶",
      xscr: "𝓍",
      xsqcup: "⨆",
      xuplus: "⨄",
      xutri: "△",
      xvee: "⋁",
      xwedge: "⋀",
      yacute: "ý",
      yacy: "я",
      ycirc: "ŷ",
      ycy: "ы",
      yen: "¥",
      yfr: "𝔶",
      yicy: "ї",
      yopf: "𝕪",
      yscr: "𝓎",
      yucy: "ю",
      yuml: "ÿ",
      zacute: "ź",
      zcaron: "ž",
      zcy: "з",
      zdot: "ż",
      zeetrf: "ℨ",
      zeta: "ζ",
      zfr: "𝔷",
      zhcy: "ж",
      zigrarr: "⇝",
      zopf: "𝕫",
      zscr: "𝓏",
      zwj: "‍",
      zwnj: "‌"
    }, own = {}.hasOwnProperty;
    function decodeNamedCharacterReference(value) {
      return own.call(characterEntities, value) ? characterEntities[value] : !1;
    }
    const characterReference = {
      name: "characterReference",
      tokenize: tokenizeCharacterReference
    };
    function tokenizeCharacterReference(effects, ok, nok) {
      const self = this;
      let size = 0, max, test;
      return start;
      function start(code) {
        return effects.enter("characterReference"), effects.enter("characterReferenceMarker"), effects.consume(code), effects.exit("characterReferenceMarker"), open;
      }
      function open(code) {
        return code === 35 ? (effects.enter("characterReferenceMarkerNumeric"), effects.consume(code), effects.exit("characterReferenceMarkerNumeric"), numeric) : (effects.enter("characterReferenceValue"), max = 31, test = micromark_util_character.lV, value(code));
      }
      function numeric(code) {
        return code === 88 || code === 120 ? (effects.enter("characterReferenceMarkerHexadecimal"), effects.consume(code), effects.exit("characterReferenceMarkerHexadecimal"), effects.enter("characterReferenceValue"), max = 6, test = micromark_util_character.ok, value) : (effects.enter("characterReferenceValue"), max = 7, test = micromark_util_character.BM, value(code));
      }
      function value(code) {
        if (code === 59 && size) {
          const token = effects.exit("characterReferenceValue");
          return test === micromark_util_character.lV && !decodeNamedCharacterReference(self.sliceSerialize(token)) ? nok(code) : (effects.enter("characterReferenceMarker"), effects.consume(code), effects.exit("characterReferenceMarker"), effects.exit("characterReference"), ok);
        }
        return test(code) && size++ < max ? (effects.consume(code), value) : nok(code);
      }
    }
    const characterEscape = {
      name: "characterEscape",
      tokenize: tokenizeCharacterEscape
    };
    function tokenizeCharacterEscape(effects, ok, nok) {
      return start;
      function start(code) {
        return effects.enter("characterEscape"), effects.enter("escapeMarker"), effects.consume(code), effects.exit("escapeMarker"), inside;
      }
      function inside(code) {
        return (0, micromark_util_character.ol)(code) ? (effects.enter("characterEscapeValue"), effects.consume(code), effects.exit("characterEscapeValue"), effects.exit("characterEscape"), ok) : nok(code);
      }
    }
    const lineEnding = {
      name: "lineEnding",
      tokenize: tokenizeLineEnding
    };
    function tokenizeLineEnding(effects, ok) {
      return start;
      function start(code) {
        return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), (0, micromark_factory_space.N)(effects, ok, "linePrefix");
      }
    }
    var micromark_util_resolve_all = __webpack_require__(6728);
    const labelEnd = {
      name: "labelEnd",
      resolveAll: resolveAllLabelEnd,
      resolveTo: resolveToLabelEnd,
      tokenize: tokenizeLabelEnd
    }, resourceConstruct = {
      tokenize: tokenizeResource
    }, referenceFullConstruct = {
      tokenize: tokenizeReferenceFull
    }, referenceCollapsedConstruct = {
      tokenize: tokenizeReferenceCollapsed
    };
    function resolveAllLabelEnd(events) {
      let index2 = -1;
      const newEvents = [];
      for (; ++index2 < events.length; ) {
        const token = events[index2][1];
        if (newEvents.push(events[index2]), token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
          const offset = token.type === "labelImage" ? 4 : 2;
          token.type = "data", index2 += offset;
        }
      }
      return events.length !== newEvents.length && (0, micromark_util_chunked.m)(events, 0, events.length, newEvents), events;
    }
    function resolveToLabelEnd(events, context) {
      let index2 = events.length, offset = 0, open, close, media;
      for (; index2--; ) {
        const token = events[index2][1];
        if (open) {
          if (token.type === "link" || token.type === "labelLink" && token._inactive)
            break;
          events[index2][0] === "enter" && token.type === "labelLink" && (token._inactive = !0);
        } else if (close) {
          if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced && (open = index2, token.type !== "labelLink")) {
            offset = 2;
            break;
          }
        } else token.type === "labelEnd" && (close = index2);
      }
      const group = {
        type: events[open][1].type === "labelLink" ? "link" : "image",
        start: {
          ...events[open][1].start
        },
        end: {
          ...events[events.length - 1][1].end
        }
      }, label = {
        type: "label",
        start: {
          ...events[open][1].start
        },
        end: {
          ...events[close][1].end
        }
      }, text = {
        type: "labelText",
        start: {
          ...events[open + offset + 2][1].end
        },
        end: {
          ...events[close - 2][1].start
        }
      };
      return media = [["enter", group, context], ["enter", label, context]], media = (0, micromark_util_chunked.V)(media, events.slice(open + 1, open + offset + 3)), media = (0, micromark_util_chunked.V)(media, [["enter", text, context]]), media = (0, micromark_util_chunked.V)(media, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context)), media = (0, micromark_util_chunked.V)(media, [["exit", text, context], events[close - 2], events[close - 1], ["exit", label, context]]), media = (0, micromark_util_chunked.V)(media, events.slice(close + 1)), media = (0, micromark_util_chunked.V)(media, [["exit", group, context]]), (0, micromark_util_chunked.m)(events, open, events.length, media), events;
    }
    function tokenizeLabelEnd(effects, ok, nok) {
      const self = this, labelStarts = self._labelStarts;
      let labelStart, defined;
      if (labelStarts) {
        for (; labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced; )
          labelStarts.pop();
        labelStart = labelStarts[labelStarts.length - 1];
      }
      return start;
      function start(code) {
        return labelStart ? labelStart._inactive ? labelEndNok(code) : (defined = self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
          start: labelStart.end,
          end: self.now()
        }))), effects.enter("labelEnd"), effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), effects.exit("labelEnd"), after) : nok(code);
      }
      function after(code) {
        return code === 40 ? effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code) : code === 91 ? effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code) : defined ? labelEndOk(code) : labelEndNok(code);
      }
      function referenceNotFull(code) {
        return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
      }
      function labelEndOk(code) {
        return labelStarts.pop(), ok(code);
      }
      function labelEndNok(code) {
        return labelStart._balanced = !0, nok(code);
      }
    }
    function tokenizeResource(effects, ok, nok) {
      return resourceStart;
      function resourceStart(code) {
        return effects.enter("resource"), effects.enter("resourceMarker"), effects.consume(code), effects.exit("resourceMarker"), resourceBefore;
      }
      function resourceBefore(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
      }
      function resourceOpen(code) {
        return code === 41 ? resourceEnd(code) : factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
      }
      function resourceDestinationAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
      }
      function resourceDestinationMissing(code) {
        return nok(code);
      }
      function resourceBetween(code) {
        return code === 34 || code === 39 || code === 40 ? factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code) : resourceEnd(code);
      }
      function resourceTitleAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
      }
      function resourceEnd(code) {
        return code === 41 ? (effects.enter("resourceMarker"), effects.consume(code), effects.exit("resourceMarker"), effects.exit("resource"), ok) : nok(code);
      }
    }
    function tokenizeReferenceFull(effects, ok, nok) {
      const self = this;
      return referenceFull;
      function referenceFull(code) {
        return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
      }
      function referenceFullAfter(code) {
        return self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
      }
      function referenceFullMissing(code) {
        return nok(code);
      }
    }
    function tokenizeReferenceCollapsed(effects, ok, nok) {
      return referenceCollapsedStart;
      function referenceCollapsedStart(code) {
        return effects.enter("reference"), effects.enter("referenceMarker"), effects.consume(code), effects.exit("referenceMarker"), referenceCollapsedOpen;
      }
      function referenceCollapsedOpen(code) {
        return code === 93 ? (effects.enter("referenceMarker"), effects.consume(code), effects.exit("referenceMarker"), effects.exit("reference"), ok) : nok(code);
      }
    }
    const labelStartImage = {
      name: "labelStartImage",
      resolveAll: labelEnd.resolveAll,
      tokenize: tokenizeLabelStartImage
    };
    function tokenizeLabelStartImage(effects, ok, nok) {
      const self = this;
      let labelImage;
      return start;
      function start(code) {
        return effects.enter("labelImage"), effects.enter("labelImageMarker"), effects.consume(code), effects.exit("labelImageMarker"), open;
      }
      function open(code) {
        return code === 91 ? (effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), labelImage = effects.exit("labelImage"), after) : nok(code);
      }
      function after(code) {
        return code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : (self._labelStarts = self._labelStarts || [], self._labelStarts.push(labelImage), ok(code));
      }
    }
    var micromark_util_classify_character = __webpack_require__(4386);
    const attention = {
      name: "attention",
      resolveAll: resolveAllAttention,
      tokenize: tokenizeAttention
    };
    function resolveAllAttention(events, context) {
      let index2 = -1, nextEvents;
      for (; ++index2 < events.length; )
        if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
          let open = index2;
          for (; open--; )
            if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
            context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
              if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3))
                continue;
              const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1, start = {
                ...events[open][1].end
              }, end = {
                ...events[index2][1].start
              };
              movePoint(start, -use), movePoint(end, use);
              const openingSequence = {
                type: use > 1 ? "strongSequence" : "emphasisSequence",
                start,
                end: {
                  ...events[open][1].end
                }
              }, closingSequence = {
                type: use > 1 ? "strongSequence" : "emphasisSequence",
                start: {
                  ...events[index2][1].start
                },
                end
              }, text = {
                type: use > 1 ? "strongText" : "emphasisText",
                start: {
                  ...events[open][1].end
                },
                end: {
                  ...events[index2][1].start
                }
              }, group = {
                type: use > 1 ? "strong" : "emphasis",
                start: {
                  ...openingSequence.start
                },
                end: {
                  ...closingSequence.end
                }
              };
              events[open][1].end = {
                ...openingSequence.start
              }, events[index2][1].start = {
                ...closingSequence.end
              }, nextEvents = [], events[open][1].end.offset - events[open][1].start.offset && (nextEvents = (0, micromark_util_chunked.V)(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]])), nextEvents = (0, micromark_util_chunked.V)(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text, context]]), nextEvents = (0, micromark_util_chunked.V)(nextEvents, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context)), nextEvents = (0, micromark_util_chunked.V)(nextEvents, [["exit", text, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
              let offset = 0;
              events[index2][1].end.offset - events[index2][1].start.offset && (offset = 2, nextEvents = (0, micromark_util_chunked.V)(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]])), (0, micromark_util_chunked.m)(events, open - 1, index2 - open + 3, nextEvents), index2 = open + nextEvents.length - offset - 2;
              break;
            }
        }
      for (index2 = -1; ++index2 < events.length; )
        events[index2][1].type === "attentionSequence" && (events[index2][1].type = "data");
      return events;
    }
    function tokenizeAttention(effects, ok) {
      const attentionMarkers2 = this.parser.constructs.attentionMarkers.null, previous2 = this.previous, before = (0, micromark_util_classify_character.S)(previous2);
      let marker;
      return start;
      function start(code) {
        return marker = code, effects.enter("attentionSequence"), inside(code);
      }
      function inside(code) {
        if (code === marker)
          return effects.consume(code), inside;
        const token = effects.exit("attentionSequence"), after = (0, micromark_util_classify_character.S)(code), open = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95, close = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
        return token._open = !!(marker === 42 ? open : open && (before || !close)), token._close = !!(marker === 42 ? close : close && (after || !open)), ok(code);
      }
    }
    function movePoint(point2, offset) {
      point2.column += offset, point2.offset += offset, point2._bufferIndex += offset;
    }
    const autolink = {
      name: "autolink",
      tokenize: tokenizeAutolink
    };
    function tokenizeAutolink(effects, ok, nok) {
      let size = 0;
      return start;
      function start(code) {
        return effects.enter("autolink"), effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.enter("autolinkProtocol"), open;
      }
      function open(code) {
        return (0, micromark_util_character.CW)(code) ? (effects.consume(code), schemeOrEmailAtext) : code === 64 ? nok(code) : emailAtext(code);
      }
      function schemeOrEmailAtext(code) {
        return code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code) ? (size = 1, schemeInsideOrEmailAtext(code)) : emailAtext(code);
      }
      function schemeInsideOrEmailAtext(code) {
        return code === 58 ? (effects.consume(code), size = 0, urlInside) : (code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code)) && size++ < 32 ? (effects.consume(code), schemeInsideOrEmailAtext) : (size = 0, emailAtext(code));
      }
      function urlInside(code) {
        return code === 62 ? (effects.exit("autolinkProtocol"), effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.exit("autolink"), ok) : code === null || code === 32 || code === 60 || (0, micromark_util_character.JQ)(code) ? nok(code) : (effects.consume(code), urlInside);
      }
      function emailAtext(code) {
        return code === 64 ? (effects.consume(code), emailAtSignOrDot) : (0, micromark_util_character.cx)(code) ? (effects.consume(code), emailAtext) : nok(code);
      }
      function emailAtSignOrDot(code) {
        return (0, micromark_util_character.lV)(code) ? emailLabel(code) : nok(code);
      }
      function emailLabel(code) {
        return code === 46 ? (effects.consume(code), size = 0, emailAtSignOrDot) : code === 62 ? (effects.exit("autolinkProtocol").type = "autolinkEmail", effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.exit("autolink"), ok) : emailValue(code);
      }
      function emailValue(code) {
        if ((code === 45 || (0, micromark_util_character.lV)(code)) && size++ < 63) {
          const next = code === 45 ? emailValue : emailLabel;
          return effects.consume(code), next;
        }
        return nok(code);
      }
    }
    const htmlText = {
      name: "htmlText",
      tokenize: tokenizeHtmlText
    };
    function tokenizeHtmlText(effects, ok, nok) {
      const self = this;
      let marker, index2, returnState;
      return start;
      function start(code) {
        return effects.enter("htmlText"), effects.enter("htmlTextData"), effects.consume(code), open;
      }
      function open(code) {
        return code === 33 ? (effects.consume(code), declarationOpen) : code === 47 ? (effects.consume(code), tagCloseStart) : code === 63 ? (effects.consume(code), instruction) : (0, micromark_util_character.CW)(code) ? (effects.consume(code), tagOpen) : nok(code);
      }
      function declarationOpen(code) {
        return code === 45 ? (effects.consume(code), commentOpenInside) : code === 91 ? (effects.consume(code), index2 = 0, cdataOpenInside) : (0, micromark_util_character.CW)(code) ? (effects.consume(code), declaration) : nok(code);
      }
      function commentOpenInside(code) {
        return code === 45 ? (effects.consume(code), commentEnd) : nok(code);
      }
      function comment(code) {
        return code === null ? nok(code) : code === 45 ? (effects.consume(code), commentClose) : (0, micromark_util_character.HP)(code) ? (returnState = comment, lineEndingBefore(code)) : (effects.consume(code), comment);
      }
      function commentClose(code) {
        return code === 45 ? (effects.consume(code), commentEnd) : comment(code);
      }
      function commentEnd(code) {
        return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
      }
      function cdataOpenInside(code) {
        const value = "CDATA[";
        return code === value.charCodeAt(index2++) ? (effects.consume(code), index2 === value.length ? cdata : cdataOpenInside) : nok(code);
      }
      function cdata(code) {
        return code === null ? nok(code) : code === 93 ? (effects.consume(code), cdataClose) : (0, micromark_util_character.HP)(code) ? (returnState = cdata, lineEndingBefore(code)) : (effects.consume(code), cdata);
      }
      function cdataClose(code) {
        return code === 93 ? (effects.consume(code), cdataEnd) : cdata(code);
      }
      function cdataEnd(code) {
        return code === 62 ? end(code) : code === 93 ? (effects.consume(code), cdataEnd) : cdata(code);
      }
      function declaration(code) {
        return code === null || code === 62 ? end(code) : (0, micromark_util_character.HP)(code) ? (returnState = declaration, lineEndingBefore(code)) : (effects.consume(code), declaration);
      }
      function instruction(code) {
        return code === null ? nok(code) : code === 63 ? (effects.consume(code), instructionClose) : (0, micromark_util_character.HP)(code) ? (returnState = instruction, lineEndingBefore(code)) : (effects.consume(code), instruction);
      }
      function instructionClose(code) {
        return code === 62 ? end(code) : instruction(code);
      }
      function tagCloseStart(code) {
        return (0, micromark_util_character.CW)(code) ? (effects.consume(code), tagClose) : nok(code);
      }
      function tagClose(code) {
        return code === 45 || (0, micromark_util_character.lV)(code) ? (effects.consume(code), tagClose) : tagCloseBetween(code);
      }
      function tagCloseBetween(code) {
        return (0, micromark_util_character.HP)(code) ? (returnState = tagCloseBetween, lineEndingBefore(code)) : (0, micromark_util_character.On)(code) ? (effects.consume(code), tagCloseBetween) : end(code);
      }
      function tagOpen(code) {
        return code === 45 || (0, micromark_util_character.lV)(code) ? (effects.consume(code), tagOpen) : code === 47 || code === 62 || (0, micromark_util_character.Ee)(code) ? tagOpenBetween(code) : nok(code);
      }
      function tagOpenBetween(code) {
        return code === 47 ? (effects.consume(code), end) : code === 58 || code === 95 || (0, micromark_util_character.CW)(code) ? (effects.consume(code), tagOpenAttributeName) : (0, micromark_util_character.HP)(code) ? (returnState = tagOpenBetween, lineEndingBefore(code)) : (0, micromark_util_character.On)(code) ? (effects.consume(code), tagOpenBetween) : end(code);
      }
      function tagOpenAttributeName(code) {
        return code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code) ? (effects.consume(code), tagOpenAttributeName) : tagOpenAttributeNameAfter(code);
      }
      function tagOpenAttributeNameAfter(code) {
        return code === 61 ? (effects.consume(code), tagOpenAttributeValueBefore) : (0, micromark_util_character.HP)(code) ? (returnState = tagOpenAttributeNameAfter, lineEndingBefore(code)) : (0, micromark_util_character.On)(code) ? (effects.consume(code), tagOpenAttributeNameAfter) : tagOpenBetween(code);
      }
      function tagOpenAttributeValueBefore(code) {
        return code === null || code === 60 || code === 61 || code === 62 || code === 96 ? nok(code) : code === 34 || code === 39 ? (effects.consume(code), marker = code, tagOpenAttributeValueQuoted) : (0, micromark_util_character.HP)(code) ? (returnState = tagOpenAttributeValueBefore, lineEndingBefore(code)) : (0, micromark_util_character.On)(code) ? (effects.consume(code), tagOpenAttributeValueBefore) : (effects.consume(code), tagOpenAttributeValueUnquoted);
      }
      function tagOpenAttributeValueQuoted(code) {
        return code === marker ? (effects.consume(code), marker = void 0, tagOpenAttributeValueQuotedAfter) : code === null ? nok(code) : (0, micromark_util_character.HP)(code) ? (returnState = tagOpenAttributeValueQuoted, lineEndingBefore(code)) : (effects.consume(code), tagOpenAttributeValueQuoted);
      }
      function tagOpenAttributeValueUnquoted(code) {
        return code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96 ? nok(code) : code === 47 || code === 62 || (0, micromark_util_character.Ee)(code) ? tagOpenBetween(code) : (effects.consume(code), tagOpenAttributeValueUnquoted);
      }
      function tagOpenAttributeValueQuotedAfter(code) {
        return code === 47 || code === 62 || (0, micromark_util_character.Ee)(code) ? tagOpenBetween(code) : nok(code);
      }
      function end(code) {
        return code === 62 ? (effects.consume(code), effects.exit("htmlTextData"), effects.exit("htmlText"), ok) : nok(code);
      }
      function lineEndingBefore(code) {
        return effects.exit("htmlTextData"), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), lineEndingAfter;
      }
      function lineEndingAfter(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
      }
      function lineEndingAfterPrefix(code) {
        return effects.enter("htmlTextData"), returnState(code);
      }
    }
    const labelStartLink = {
      name: "labelStartLink",
      resolveAll: labelEnd.resolveAll,
      tokenize: tokenizeLabelStartLink
    };
    function tokenizeLabelStartLink(effects, ok, nok) {
      const self = this;
      let labelLink;
      return start;
      function start(code) {
        return effects.enter("labelLink"), effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), labelLink = effects.exit("labelLink"), after;
      }
      function after(code) {
        return code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : (self._labelStarts = self._labelStarts || [], self._labelStarts.push(labelLink), ok(code));
      }
    }
    const hardBreakEscape = {
      name: "hardBreakEscape",
      tokenize: tokenizeHardBreakEscape
    };
    function tokenizeHardBreakEscape(effects, ok, nok) {
      return start;
      function start(code) {
        return effects.enter("hardBreakEscape"), effects.consume(code), after;
      }
      function after(code) {
        return (0, micromark_util_character.HP)(code) ? (effects.exit("hardBreakEscape"), ok(code)) : nok(code);
      }
    }
    const codeText = {
      name: "codeText",
      previous,
      resolve: resolveCodeText,
      tokenize: tokenizeCodeText
    };
    function resolveCodeText(events) {
      let tailExitIndex = events.length - 4, headEnterIndex = 3, index2, enter;
      if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
        for (index2 = headEnterIndex; ++index2 < tailExitIndex; )
          if (events[index2][1].type === "codeTextData") {
            events[headEnterIndex][1].type = "codeTextPadding", events[tailExitIndex][1].type = "codeTextPadding", headEnterIndex += 2, tailExitIndex -= 2;
            break;
          }
      }
      for (index2 = headEnterIndex - 1, tailExitIndex++; ++index2 <= tailExitIndex; )
        enter === void 0 ? index2 !== tailExitIndex && events[index2][1].type !== "lineEnding" && (enter = index2) : (index2 === tailExitIndex || events[index2][1].type === "lineEnding") && (events[enter][1].type = "codeTextData", index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), tailExitIndex -= index2 - enter - 2, index2 = enter + 2), enter = void 0);
      return events;
    }
    function previous(code) {
      return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
    }
    function tokenizeCodeText(effects, ok, nok) {
      const self = this;
      let sizeOpen = 0, size, token;
      return start;
      function start(code) {
        return effects.enter("codeText"), effects.enter("codeTextSequence"), sequenceOpen(code);
      }
      function sequenceOpen(code) {
        return code === 96 ? (effects.consume(code), sizeOpen++, sequenceOpen) : (effects.exit("codeTextSequence"), between(code));
      }
      function between(code) {
        return code === null ? nok(code) : code === 32 ? (effects.enter("space"), effects.consume(code), effects.exit("space"), between) : code === 96 ? (token = effects.enter("codeTextSequence"), size = 0, sequenceClose(code)) : (0, micromark_util_character.HP)(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), between) : (effects.enter("codeTextData"), data(code));
      }
      function data(code) {
        return code === null || code === 32 || code === 96 || (0, micromark_util_character.HP)(code) ? (effects.exit("codeTextData"), between(code)) : (effects.consume(code), data);
      }
      function sequenceClose(code) {
        return code === 96 ? (effects.consume(code), size++, sequenceClose) : size === sizeOpen ? (effects.exit("codeTextSequence"), effects.exit("codeText"), ok(code)) : (token.type = "codeTextData", data(code));
      }
    }
    const constructs_document = {
      42: list,
      43: list,
      45: list,
      48: list,
      49: list,
      50: list,
      51: list,
      52: list,
      53: list,
      54: list,
      55: list,
      56: list,
      57: list,
      62: blockQuote
    }, contentInitial = {
      91: definition
    }, flowInitial = {
      [-2]: codeIndented,
      [-1]: codeIndented,
      32: codeIndented
    }, constructs_flow = {
      35: headingAtx,
      42: thematicBreak,
      45: [setextUnderline, thematicBreak],
      60: htmlFlow,
      61: setextUnderline,
      95: thematicBreak,
      96: codeFenced,
      126: codeFenced
    }, constructs_string = {
      38: characterReference,
      92: characterEscape
    }, constructs_text = {
      [-5]: lineEnding,
      [-4]: lineEnding,
      [-3]: lineEnding,
      33: labelStartImage,
      38: characterReference,
      42: attention,
      60: [autolink, htmlText],
      91: labelStartLink,
      92: [hardBreakEscape, characterEscape],
      93: labelEnd,
      95: attention,
      96: codeText
    }, insideSpan = {
      null: [attention, resolver]
    }, attentionMarkers = {
      null: [42, 95]
    }, disable = {
      null: []
    };
    function createTokenizer(parser, initialize, from) {
      let point2 = {
        _bufferIndex: -1,
        _index: 0,
        line: from && from.line || 1,
        column: from && from.column || 1,
        offset: from && from.offset || 0
      };
      const columnStart = {}, resolveAllConstructs = [];
      let chunks = [], stack = [], consumed = !0;
      const effects = {
        attempt: constructFactory(onsuccessfulconstruct),
        check: constructFactory(onsuccessfulcheck),
        consume,
        enter,
        exit: exit2,
        interrupt: constructFactory(onsuccessfulcheck, {
          interrupt: !0
        })
      }, context = {
        code: null,
        containerState: {},
        defineSkip,
        events: [],
        now,
        parser,
        previous: null,
        sliceSerialize,
        sliceStream,
        write
      };
      let state = initialize.tokenize.call(context, effects), expectedCode;
      return initialize.resolveAll && resolveAllConstructs.push(initialize), context;
      function write(slice) {
        return chunks = (0, micromark_util_chunked.V)(chunks, slice), main(), chunks[chunks.length - 1] !== null ? [] : (addResult(initialize, 0), context.events = (0, micromark_util_resolve_all.W)(resolveAllConstructs, context.events, context), context.events);
      }
      function sliceSerialize(token, expandTabs) {
        return serializeChunks(sliceStream(token), expandTabs);
      }
      function sliceStream(token) {
        return sliceChunks(chunks, token);
      }
      function now() {
        const {
          _bufferIndex,
          _index,
          line,
          column,
          offset
        } = point2;
        return {
          _bufferIndex,
          _index,
          line,
          column,
          offset
        };
      }
      function defineSkip(value) {
        columnStart[value.line] = value.column, accountForPotentialSkip();
      }
      function main() {
        for (; point2._index < chunks.length; ) {
          const chunk = chunks[point2._index];
          if (typeof chunk == "string") {
            const chunkIndex = point2._index;
            for (point2._bufferIndex < 0 && (point2._bufferIndex = 0); point2._index === chunkIndex && point2._bufferIndex < chunk.length; )
              go(chunk.charCodeAt(point2._bufferIndex));
          } else
            go(chunk);
        }
      }
      function go(code) {
        consumed = void 0, expectedCode = code, state = state(code);
      }
      function consume(code) {
        (0, micromark_util_character.HP)(code) ? (point2.line++, point2.column = 1, point2.offset += code === -3 ? 2 : 1, accountForPotentialSkip()) : code !== -1 && (point2.column++, point2.offset++), point2._bufferIndex < 0 ? point2._index++ : (point2._bufferIndex++, point2._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
        // strings.
        /** @type {string} */
        chunks[point2._index].length && (point2._bufferIndex = -1, point2._index++)), context.previous = code, consumed = !0;
      }
      function enter(type, fields) {
        const token = fields || {};
        return token.type = type, token.start = now(), context.events.push(["enter", token, context]), stack.push(token), token;
      }
      function exit2(type) {
        const token = stack.pop();
        return token.end = now(), context.events.push(["exit", token, context]), token;
      }
      function onsuccessfulconstruct(construct, info) {
        addResult(construct, info.from);
      }
      function onsuccessfulcheck(_, info) {
        info.restore();
      }
      function constructFactory(onreturn, fields) {
        return hook;
        function hook(constructs, returnState, bogusState) {
          let listOfConstructs, constructIndex, currentConstruct, info;
          return Array.isArray(constructs) ? (
            /* c8 ignore next 1 */
            handleListOfConstructs(constructs)
          ) : "tokenize" in constructs ? (
            // Looks like a construct.
            handleListOfConstructs([
              /** @type {Construct} */
              constructs
            ])
          ) : handleMapOfConstructs(constructs);
          function handleMapOfConstructs(map) {
            return start;
            function start(code) {
              const left = code !== null && map[code], all = code !== null && map.null, list2 = [
                // To do: add more extension tests.
                /* c8 ignore next 2 */
                ...Array.isArray(left) ? left : left ? [left] : [],
                ...Array.isArray(all) ? all : all ? [all] : []
              ];
              return handleListOfConstructs(list2)(code);
            }
          }
          function handleListOfConstructs(list2) {
            return listOfConstructs = list2, constructIndex = 0, list2.length === 0 ? bogusState : handleConstruct(list2[constructIndex]);
          }
          function handleConstruct(construct) {
            return start;
            function start(code) {
              return info = store(), currentConstruct = construct, construct.partial || (context.currentConstruct = construct), construct.name && context.parser.constructs.disable.null.includes(construct.name) ? nok(code) : construct.tokenize.call(
                // If we do have fields, create an object w/ `context` as its
                // prototype.
                // This allows a “live binding”, which is needed for `interrupt`.
                fields ? Object.assign(Object.create(context), fields) : context,
                effects,
                ok,
                nok
              )(code);
            }
          }
          function ok(code) {
            return consumed = !0, onreturn(currentConstruct, info), returnState;
          }
          function nok(code) {
            return consumed = !0, info.restore(), ++constructIndex < listOfConstructs.length ? handleConstruct(listOfConstructs[constructIndex]) : bogusState;
          }
        }
      }
      function addResult(construct, from2) {
        construct.resolveAll && !resolveAllConstructs.includes(construct) && resolveAllConstructs.push(construct), construct.resolve && (0, micromark_util_chunked.m)(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context)), construct.resolveTo && (context.events = construct.resolveTo(context.events, context));
      }
      function store() {
        const startPoint = now(), startPrevious = context.previous, startCurrentConstruct = context.currentConstruct, startEventsIndex = context.events.length, startStack = Array.from(stack);
        return {
          from: startEventsIndex,
          restore
        };
        function restore() {
          point2 = startPoint, context.previous = startPrevious, context.currentConstruct = startCurrentConstruct, context.events.length = startEventsIndex, stack = startStack, accountForPotentialSkip();
        }
      }
      function accountForPotentialSkip() {
        point2.line in columnStart && point2.column < 2 && (point2.column = columnStart[point2.line], point2.offset += columnStart[point2.line] - 1);
      }
    }
    function sliceChunks(chunks, token) {
      const startIndex = token.start._index, startBufferIndex = token.start._bufferIndex, endIndex = token.end._index, endBufferIndex = token.end._bufferIndex;
      let view;
      if (startIndex === endIndex)
        view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
      else {
        if (view = chunks.slice(startIndex, endIndex), startBufferIndex > -1) {
          const head = view[0];
          typeof head == "string" ? view[0] = head.slice(startBufferIndex) : view.shift();
        }
        endBufferIndex > 0 && view.push(chunks[endIndex].slice(0, endBufferIndex));
      }
      return view;
    }
    function serializeChunks(chunks, expandTabs) {
      let index2 = -1;
      const result = [];
      let atTab;
      for (; ++index2 < chunks.length; ) {
        const chunk = chunks[index2];
        let value;
        if (typeof chunk == "string")
          value = chunk;
        else
          switch (chunk) {
            case -5: {
              value = "\r";
              break;
            }
            case -4: {
              value = `
`;
              break;
            }
            case -3: {
              value = `\r
`;
              break;
            }
            case -2: {
              value = expandTabs ? " " : "	";
              break;
            }
            case -1: {
              if (!expandTabs && atTab)
                continue;
              value = " ";
              break;
            }
            default:
              value = String.fromCharCode(chunk);
          }
        atTab = chunk === -2, result.push(value);
      }
      return result.join("");
    }
    function parse(options) {
      const settings = options || {}, parser = {
        constructs: (
          /** @type {FullNormalizedExtension} */
          (0, micromark_util_combine_extensions.y)([constructs_namespaceObject, ...settings.extensions || []])
        ),
        content: create(content),
        defined: [],
        document: create(document_document),
        flow: create(flow),
        lazy: {},
        string: create(string),
        text: create(text_text)
      };
      return parser;
      function create(initial) {
        return creator;
        function creator(from) {
          return createTokenizer(parser, initial, from);
        }
      }
    }
    const search = /[\0\t\n\r]/g;
    function preprocess() {
      let column = 1, buffer = "", start = !0, atCarriageReturn;
      return preprocessor;
      function preprocessor(value, encoding, end) {
        value = buffer + (typeof value == "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
        const chunks = [];
        let startPosition = 0;
        for (buffer = "", start && (value.charCodeAt(0) === 65279 && startPosition++, start = void 0); startPosition < value.length; ) {
          search.lastIndex = startPosition;
          const match = search.exec(value), endPosition = match && match.index !== void 0 ? match.index : value.length, code = value.charCodeAt(endPosition);
          if (!match) {
            buffer = value.slice(startPosition);
            break;
          }
          if (code === 10 && startPosition === endPosition && atCarriageReturn)
            chunks.push(-3), atCarriageReturn = void 0;
          else
            switch (atCarriageReturn && (chunks.push(-5), atCarriageReturn = void 0), startPosition < endPosition && (chunks.push(value.slice(startPosition, endPosition)), column += endPosition - startPosition), code) {
              case 0: {
                chunks.push(65533), column++;
                break;
              }
              case 9: {
                const next = Math.ceil(column / 4) * 4;
                for (chunks.push(-2); column++ < next; )
                  chunks.push(-1);
                break;
              }
              case 10: {
                chunks.push(-4), column = 1;
                break;
              }
              default:
                atCarriageReturn = !0, column = 1;
            }
          startPosition = endPosition + 1;
        }
        return end && (atCarriageReturn && chunks.push(-5), buffer && chunks.push(buffer), chunks.push(null)), chunks;
      }
    }
    function decodeNumericCharacterReference(value, base) {
      const code = Number.parseInt(value, base);
      return (
        // C0 except for HT, LF, FF, CR, space.
        code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
        code > 126 && code < 160 || // Lone high surrogates and low surrogates.
        code > 55295 && code < 57344 || // Noncharacters.
        code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
        (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
        // Out of range
        code > 1114111 ? "�" : String.fromCodePoint(code)
      );
    }
    const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
    function decodeString(value) {
      return value.replace(characterEscapeOrReference, decode);
    }
    function decode($0, $1, $2) {
      if ($1)
        return $1;
      if ($2.charCodeAt(0) === 35) {
        const head2 = $2.charCodeAt(1), hex = head2 === 120 || head2 === 88;
        return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
      }
      return decodeNamedCharacterReference($2) || $0;
    }
    function stringifyPosition(value) {
      return !value || typeof value != "object" ? "" : "position" in value || "type" in value ? position(value.position) : "start" in value || "end" in value ? position(value) : "line" in value || "column" in value ? point(value) : "";
    }
    function point(point2) {
      return index(point2 && point2.line) + ":" + index(point2 && point2.column);
    }
    function position(pos) {
      return point(pos && pos.start) + "-" + point(pos && pos.end);
    }
    function index(value) {
      return value && typeof value == "number" ? value : 1;
    }
    const lib_own = {}.hasOwnProperty;
    function fromMarkdown(value, encoding, options) {
      return encoding && typeof encoding == "object" && (options = encoding, encoding = void 0), compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, !0))));
    }
    function compiler(options) {
      const config = {
        afterExit: [],
        beforeEnter: [],
        transforms: [],
        canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
        enter: {
          autolink: opener(link),
          autolinkProtocol: onenterdata,
          autolinkEmail: onenterdata,
          atxHeading: opener(heading),
          blockQuote: opener(blockQuote2),
          characterEscape: onenterdata,
          characterReference: onenterdata,
          codeFenced: opener(codeFlow),
          codeFencedFenceInfo: buffer,
          codeFencedFenceMeta: buffer,
          codeIndented: opener(codeFlow, buffer),
          codeText: opener(codeText2, buffer),
          codeTextData: onenterdata,
          data: onenterdata,
          codeFlowValue: onenterdata,
          definition: opener(definition2),
          definitionDestinationString: buffer,
          definitionLabelString: buffer,
          definitionTitleString: buffer,
          emphasis: opener(emphasis),
          hardBreakEscape: opener(hardBreak),
          hardBreakTrailing: opener(hardBreak),
          htmlFlow: opener(html, buffer),
          htmlFlowData: onenterdata,
          htmlText: opener(html, buffer),
          htmlTextData: onenterdata,
          image: opener(image),
          label: buffer,
          link: opener(link),
          listItem: opener(listItem),
          listItemValue: onenterlistitemvalue,
          listOrdered: opener(list2, onenterlistordered),
          listUnordered: opener(list2),
          paragraph: opener(paragraph),
          reference: onenterreference,
          referenceString: buffer,
          resourceDestinationString: buffer,
          resourceTitleString: buffer,
          setextHeading: opener(heading),
          strong: opener(strong),
          thematicBreak: opener(thematicBreak2)
        },
        exit: {
          atxHeading: closer(),
          atxHeadingSequence: onexitatxheadingsequence,
          autolink: closer(),
          autolinkEmail: onexitautolinkemail,
          autolinkProtocol: onexitautolinkprotocol,
          blockQuote: closer(),
          characterEscapeValue: onexitdata,
          characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
          characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
          characterReferenceValue: onexitcharacterreferencevalue,
          characterReference: onexitcharacterreference,
          codeFenced: closer(onexitcodefenced),
          codeFencedFence: onexitcodefencedfence,
          codeFencedFenceInfo: onexitcodefencedfenceinfo,
          codeFencedFenceMeta: onexitcodefencedfencemeta,
          codeFlowValue: onexitdata,
          codeIndented: closer(onexitcodeindented),
          codeText: closer(onexitcodetext),
          codeTextData: onexitdata,
          data: onexitdata,
          definition: closer(),
          definitionDestinationString: onexitdefinitiondestinationstring,
          definitionLabelString: onexitdefinitionlabelstring,
          definitionTitleString: onexitdefinitiontitlestring,
          emphasis: closer(),
          hardBreakEscape: closer(onexithardbreak),
          hardBreakTrailing: closer(onexithardbreak),
          htmlFlow: closer(onexithtmlflow),
          htmlFlowData: onexitdata,
          htmlText: closer(onexithtmltext),
          htmlTextData: onexitdata,
          image: closer(onexitimage),
          label: onexitlabel,
          labelText: onexitlabeltext,
          lineEnding: onexitlineending,
          link: closer(onexitlink),
          listItem: closer(),
          listOrdered: closer(),
          listUnordered: closer(),
          paragraph: closer(),
          referenceString: onexitreferencestring,
          resourceDestinationString: onexitresourcedestinationstring,
          resourceTitleString: onexitresourcetitlestring,
          resource: onexitresource,
          setextHeading: closer(onexitsetextheading),
          setextHeadingLineSequence: onexitsetextheadinglinesequence,
          setextHeadingText: onexitsetextheadingtext,
          strong: closer(),
          thematicBreak: closer()
        }
      };
      configure(config, (options || {}).mdastExtensions || []);
      const data = {};
      return compile;
      function compile(events) {
        let tree = {
          type: "root",
          children: [],
          position: void 0
        };
        const context = {
          stack: [tree],
          tokenStack: [],
          config,
          enter,
          exit: exit2,
          buffer,
          resume,
          data
        }, listStack = [], prepared = [];
        let index2 = -1;
        for (; ++index2 < events.length; )
          if (prepared.push(events[index2]), events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered")
            if (events[index2][0] === "enter")
              listStack.push(prepared.length - 1);
            else {
              const tail = listStack.pop();
              prepareList(prepared, tail);
            }
        for (events = prepared, index2 = -1; ++index2 < events.length; ) {
          const handler = config[events[index2][0]];
          events[index2][0] === "enter" && config.beforeEnter.length > 0 && callListeners(config.beforeEnter, {
            ...context,
            sliceSerialize: events[index2][2].sliceSerialize
          }, events[index2][1]), lib_own.call(handler, events[index2][1].type) && handler[events[index2][1].type].call({
            ...context,
            sliceSerialize: events[index2][2].sliceSerialize
          }, events[index2][1]), events[index2][0] === "exit" && config.afterExit.length > 0 && callListeners(config.afterExit, {
            ...context,
            sliceSerialize: events[index2][2].sliceSerialize
          }, events[index2][1]);
        }
        if (context.tokenStack.length > 0) {
          const tail = context.tokenStack[context.tokenStack.length - 1];
          (tail[1] || defaultOnError).call(context, void 0, tail[0]);
        }
        for (tree.position = {
          start: lib_point(events.length > 0 ? events[0][1].start : {
            line: 1,
            column: 1,
            offset: 0
          }),
          end: lib_point(events.length > 0 ? events[events.length - 2][1].end : {
            line: 1,
            column: 1,
            offset: 0
          })
        }, index2 = -1; ++index2 < config.transforms.length; )
          tree = config.transforms[index2](tree) || tree;
        return tree;
      }
      function callListeners(listeners, context, token) {
        let index2 = -1;
        for (; ++index2 < listeners.length; )
          listeners[index2].call(context, token);
      }
      function prepareList(events, start) {
        const end = events.length - 1;
        let index2 = start - 1, containerBalance = -1, listSpread = !1, listItem2, lineIndex, firstBlankLineIndex, atMarker;
        const insertions = [];
        for (; ++index2 <= end; ) {
          const event = events[index2];
          switch (event[1].type) {
            case "listUnordered":
            case "listOrdered":
            case "blockQuote": {
              event[0] === "enter" ? containerBalance++ : containerBalance--, atMarker = void 0;
              break;
            }
            case "lineEndingBlank": {
              event[0] === "enter" && (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex && (firstBlankLineIndex = index2), atMarker = void 0);
              break;
            }
            case "linePrefix":
            case "listItemValue":
            case "listItemMarker":
            case "listItemPrefix":
            case "listItemPrefixWhitespace":
              break;
            default:
              atMarker = void 0;
          }
          if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
            if (listItem2) {
              let tailIndex = index2;
              for (lineIndex = void 0; tailIndex--; ) {
                const tailEvent = events[tailIndex];
                if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
                  if (tailEvent[0] === "exit") continue;
                  lineIndex && (events[lineIndex][1].type = "lineEndingBlank", listSpread = !0), tailEvent[1].type = "lineEnding", lineIndex = tailIndex;
                } else if (!(tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent"))
                  break;
              }
              firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex) && (listItem2._spread = !0), listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end), insertions.push({
                at: lineIndex || index2,
                event: ["exit", listItem2, event[2]]
              });
            }
            if (event[1].type === "listItemPrefix") {
              const item = {
                type: "listItem",
                _spread: !1,
                start: Object.assign({}, event[1].start),
                // @ts-expect-error: we’ll add `end` in a second.
                end: void 0
              };
              listItem2 = item, insertions.push({
                at: index2,
                event: ["enter", item, event[2]]
              }), firstBlankLineIndex = void 0, atMarker = !0;
            }
          }
        }
        const listEvents = events.splice(start);
        let insertion = 0;
        for (index2 = -1; ++index2 < listEvents.length; ) {
          for (; insertion < insertions.length && insertions[insertion].at === start + index2; )
            events.push(insertions[insertion++].event);
          events.push(listEvents[index2]);
        }
        events[start][1]._spread = listSpread;
      }
      function opener(create, and) {
        return open;
        function open(token) {
          enter.call(this, create(token), token), and && and.call(this, token);
        }
      }
      function buffer() {
        this.stack.push({
          type: "fragment",
          children: []
        });
      }
      function enter(node2, token, errorHandler) {
        this.stack[this.stack.length - 1].children.push(node2), this.stack.push(node2), this.tokenStack.push([token, errorHandler || void 0]), node2.position = {
          start: lib_point(token.start),
          // @ts-expect-error: `end` will be patched later.
          end: void 0
        };
      }
      function closer(and) {
        return close;
        function close(token) {
          and && and.call(this, token), exit2.call(this, token);
        }
      }
      function exit2(token, onExitError) {
        const node2 = this.stack.pop(), open = this.tokenStack.pop();
        if (!open)
          throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
            start: token.start,
            end: token.end
          }) + "): it’s not open");
        open[0].type !== token.type && (onExitError ? onExitError.call(this, token, open[0]) : (open[1] || defaultOnError).call(this, token, open[0])), node2.position.end = lib_point(token.end);
      }
      function resume() {
        return lib_toString(this.stack.pop());
      }
      function onenterlistordered() {
        this.data.expectingFirstListItemValue = !0;
      }
      function onenterlistitemvalue(token) {
        if (this.data.expectingFirstListItemValue) {
          const ancestor = this.stack[this.stack.length - 2];
          ancestor.start = Number.parseInt(this.sliceSerialize(token), 10), this.data.expectingFirstListItemValue = void 0;
        }
      }
      function onexitcodefencedfenceinfo() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.lang = data2;
      }
      function onexitcodefencedfencemeta() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.meta = data2;
      }
      function onexitcodefencedfence() {
        this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
      }
      function onexitcodefenced() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
      }
      function onexitcodeindented() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.value = data2.replace(/(\r?\n|\r)$/g, "");
      }
      function onexitdefinitionlabelstring(token) {
        const label = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.label = label, node2.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase();
      }
      function onexitdefinitiontitlestring() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.title = data2;
      }
      function onexitdefinitiondestinationstring() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.url = data2;
      }
      function onexitatxheadingsequence(token) {
        const node2 = this.stack[this.stack.length - 1];
        if (!node2.depth) {
          const depth = this.sliceSerialize(token).length;
          node2.depth = depth;
        }
      }
      function onexitsetextheadingtext() {
        this.data.setextHeadingSlurpLineEnding = !0;
      }
      function onexitsetextheadinglinesequence(token) {
        const node2 = this.stack[this.stack.length - 1];
        node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
      }
      function onexitsetextheading() {
        this.data.setextHeadingSlurpLineEnding = void 0;
      }
      function onenterdata(token) {
        const siblings = this.stack[this.stack.length - 1].children;
        let tail = siblings[siblings.length - 1];
        (!tail || tail.type !== "text") && (tail = text(), tail.position = {
          start: lib_point(token.start),
          // @ts-expect-error: we’ll add `end` later.
          end: void 0
        }, siblings.push(tail)), this.stack.push(tail);
      }
      function onexitdata(token) {
        const tail = this.stack.pop();
        tail.value += this.sliceSerialize(token), tail.position.end = lib_point(token.end);
      }
      function onexitlineending(token) {
        const context = this.stack[this.stack.length - 1];
        if (this.data.atHardBreak) {
          const tail = context.children[context.children.length - 1];
          tail.position.end = lib_point(token.end), this.data.atHardBreak = void 0;
          return;
        }
        !this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type) && (onenterdata.call(this, token), onexitdata.call(this, token));
      }
      function onexithardbreak() {
        this.data.atHardBreak = !0;
      }
      function onexithtmlflow() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.value = data2;
      }
      function onexithtmltext() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.value = data2;
      }
      function onexitcodetext() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.value = data2;
      }
      function onexitlink() {
        const node2 = this.stack[this.stack.length - 1];
        if (this.data.inReference) {
          const referenceType = this.data.referenceType || "shortcut";
          node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
        } else
          delete node2.identifier, delete node2.label;
        this.data.referenceType = void 0;
      }
      function onexitimage() {
        const node2 = this.stack[this.stack.length - 1];
        if (this.data.inReference) {
          const referenceType = this.data.referenceType || "shortcut";
          node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
        } else
          delete node2.identifier, delete node2.label;
        this.data.referenceType = void 0;
      }
      function onexitlabeltext(token) {
        const string2 = this.sliceSerialize(token), ancestor = this.stack[this.stack.length - 2];
        ancestor.label = decodeString(string2), ancestor.identifier = (0, micromark_util_normalize_identifier.B)(string2).toLowerCase();
      }
      function onexitlabel() {
        const fragment = this.stack[this.stack.length - 1], value = this.resume(), node2 = this.stack[this.stack.length - 1];
        if (this.data.inReference = !0, node2.type === "link") {
          const children = fragment.children;
          node2.children = children;
        } else
          node2.alt = value;
      }
      function onexitresourcedestinationstring() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.url = data2;
      }
      function onexitresourcetitlestring() {
        const data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.title = data2;
      }
      function onexitresource() {
        this.data.inReference = void 0;
      }
      function onenterreference() {
        this.data.referenceType = "collapsed";
      }
      function onexitreferencestring(token) {
        const label = this.resume(), node2 = this.stack[this.stack.length - 1];
        node2.label = label, node2.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase(), this.data.referenceType = "full";
      }
      function onexitcharacterreferencemarker(token) {
        this.data.characterReferenceType = token.type;
      }
      function onexitcharacterreferencevalue(token) {
        const data2 = this.sliceSerialize(token), type = this.data.characterReferenceType;
        let value;
        type ? (value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : value = decodeNamedCharacterReference(data2);
        const tail = this.stack[this.stack.length - 1];
        tail.value += value;
      }
      function onexitcharacterreference(token) {
        const tail = this.stack.pop();
        tail.position.end = lib_point(token.end);
      }
      function onexitautolinkprotocol(token) {
        onexitdata.call(this, token);
        const node2 = this.stack[this.stack.length - 1];
        node2.url = this.sliceSerialize(token);
      }
      function onexitautolinkemail(token) {
        onexitdata.call(this, token);
        const node2 = this.stack[this.stack.length - 1];
        node2.url = "mailto:" + this.sliceSerialize(token);
      }
      function blockQuote2() {
        return {
          type: "blockquote",
          children: [],
          position: void 0
        };
      }
      function codeFlow() {
        return {
          type: "code",
          lang: null,
          meta: null,
          value: "",
          position: void 0
        };
      }
      function codeText2() {
        return {
          type: "inlineCode",
          value: "",
          position: void 0
        };
      }
      function definition2() {
        return {
          type: "definition",
          identifier: "",
          label: null,
          title: null,
          url: "",
          position: void 0
        };
      }
      function emphasis() {
        return {
          type: "emphasis",
          children: [],
          position: void 0
        };
      }
      function heading() {
        return {
          type: "heading",
          // @ts-expect-error `depth` will be set later.
          depth: 0,
          children: [],
          position: void 0
        };
      }
      function hardBreak() {
        return {
          type: "break",
          position: void 0
        };
      }
      function html() {
        return {
          type: "html",
          value: "",
          position: void 0
        };
      }
      function image() {
        return {
          type: "image",
          title: null,
          url: "",
          alt: null,
          position: void 0
        };
      }
      function link() {
        return {
          type: "link",
          title: null,
          url: "",
          children: [],
          position: void 0
        };
      }
      function list2(token) {
        return {
          type: "list",
          ordered: token.type === "listOrdered",
          start: null,
          spread: token._spread,
          children: [],
          position: void 0
        };
      }
      function listItem(token) {
        return {
          type: "listItem",
          spread: token._spread,
          checked: null,
          children: [],
          position: void 0
        };
      }
      function paragraph() {
        return {
          type: "paragraph",
          children: [],
          position: void 0
        };
      }
      function strong() {
        return {
          type: "strong",
          children: [],
          position: void 0
        };
      }
      function text() {
        return {
          type: "text",
          value: "",
          position: void 0
        };
      }
      function thematicBreak2() {
        return {
          type: "thematicBreak",
          position: void 0
        };
      }
    }
    function lib_point(d) {
      return {
        line: d.line,
        column: d.column,
        offset: d.offset
      };
    }
    function configure(combined, extensions) {
      let index2 = -1;
      for (; ++index2 < extensions.length; ) {
        const value = extensions[index2];
        Array.isArray(value) ? configure(combined, value) : extension(combined, value);
      }
    }
    function extension(combined, extension2) {
      let key;
      for (key in extension2)
        if (lib_own.call(extension2, key))
          switch (key) {
            case "canContainEols": {
              const right = extension2[key];
              right && combined[key].push(...right);
              break;
            }
            case "transforms": {
              const right = extension2[key];
              right && combined[key].push(...right);
              break;
            }
            case "afterExit":
            case "beforeEnter": {
              const right = extension2[key];
              right && combined[key].push(right);
              break;
            }
            case "enter":
            case "exit": {
              const right = extension2[key];
              right && Object.assign(combined[key], right);
              break;
            }
          }
    }
    function defaultOnError(left, right) {
      throw left ? new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
        start: left.start,
        end: left.end
      }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
        start: right.start,
        end: right.end
      }) + ") is open") : new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
        start: right.start,
        end: right.end
      }) + ") is still open");
    }
  }),
  9952: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => gfmFromMarkdown
    });
    function ccount(value, character) {
      const source = String(value);
      if (typeof character != "string")
        throw new TypeError("Expected character");
      let count = 0, index = source.indexOf(character);
      for (; index !== -1; )
        count++, index = source.indexOf(character, index + character.length);
      return count;
    }
    function deprecate(fn) {
      return fn;
    }
    function equal() {
    }
    function ok() {
    }
    function unreachable() {
    }
    var micromark_util_character = __webpack_require__(401);
    function escapeStringRegexp(string) {
      if (typeof string != "string")
        throw new TypeError("Expected a string");
      return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
    }
    const is = (
      // Note: overloads in JSDoc can’t yet use different `@template`s.
      /**
       * @type {(
       *   (<Condition extends ReadonlyArray<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
       *   (<Condition extends Array<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
       *   (<Condition extends string>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
       *   (<Condition extends Props>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
       *   (<Condition extends TestFunction>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
       *   ((node?: null | undefined) => false) &
       *   ((node: unknown, test?: null | undefined, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
       *   ((node: unknown, test?: Test, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => boolean)
       * )}
       */
      /**
       * @param {unknown} [node]
       * @param {Test} [test]
       * @param {number | null | undefined} [index]
       * @param {Parent | null | undefined} [parent]
       * @param {unknown} [context]
       * @returns {boolean}
       */
      // eslint-disable-next-line max-params
      (function(node, test, index, parent, context) {
        const check = convert(test);
        if (index != null && (typeof index != "number" || index < 0 || index === Number.POSITIVE_INFINITY))
          throw new Error("Expected positive finite index");
        if (parent != null && (!is(parent) || !parent.children))
          throw new Error("Expected parent node");
        if (parent == null != (index == null))
          throw new Error("Expected both parent and index");
        return looksLikeANode(node) ? check.call(context, node, index, parent) : !1;
      })
    ), convert = (
      // Note: overloads in JSDoc can’t yet use different `@template`s.
      /**
       * @type {(
       *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
       *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
       *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
       *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
       *   ((test?: Test) => Check)
       * )}
       */
      /**
       * @param {Test} [test]
       * @returns {Check}
       */
      (function(test) {
        if (test == null)
          return lib_ok;
        if (typeof test == "function")
          return castFactory(test);
        if (typeof test == "object")
          return Array.isArray(test) ? anyFactory(test) : (
            // Cast because `ReadonlyArray` goes into the above but `isArray`
            // narrows to `Array`.
            propertiesFactory(
              /** @type {Props} */
              test
            )
          );
        if (typeof test == "string")
          return typeFactory(test);
        throw new Error("Expected function, string, or object as test");
      })
    );
    function anyFactory(tests) {
      const checks = [];
      let index = -1;
      for (; ++index < tests.length; )
        checks[index] = convert(tests[index]);
      return castFactory(any);
      function any(...parameters) {
        let index2 = -1;
        for (; ++index2 < checks.length; )
          if (checks[index2].apply(this, parameters)) return !0;
        return !1;
      }
    }
    function propertiesFactory(check) {
      const checkAsRecord = (
        /** @type {Record<string, unknown>} */
        check
      );
      return castFactory(all);
      function all(node) {
        const nodeAsRecord = (
          /** @type {Record<string, unknown>} */
          /** @type {unknown} */
          node
        );
        let key;
        for (key in check)
          if (nodeAsRecord[key] !== checkAsRecord[key]) return !1;
        return !0;
      }
    }
    function typeFactory(check) {
      return castFactory(type);
      function type(node) {
        return node && node.type === check;
      }
    }
    function castFactory(testFunction) {
      return check;
      function check(value, index, parent) {
        return !!(looksLikeANode(value) && testFunction.call(
          this,
          value,
          typeof index == "number" ? index : void 0,
          parent || void 0
        ));
      }
    }
    function lib_ok() {
      return !0;
    }
    function looksLikeANode(value) {
      return value !== null && typeof value == "object" && "type" in value;
    }
    function color(d) {
      return "\x1B[33m" + d + "\x1B[39m";
    }
    const empty = [], CONTINUE = !0, lib_EXIT = !1, SKIP = "skip";
    function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
      if (!tree || typeof tree != "object")
        throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
      let preorder = !0, check, visitors, enter, exit2;
      if (typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check = /** @type {Test} */
      testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse && (preorder = !1)) : (visitors = /** @type {Visitors | Visitor} */
      testOrEnterOrVisitors, enterOrVisitorsOrReverse && (preorder = !1)), typeof visitors == "function")
        enter = visitors;
      else if (visitors && typeof visitors == "object") {
        if (!(visitors.enter === null || visitors.enter === void 0))
          if (typeof visitors.enter == "function")
            enter = visitors.enter;
          else
            throw new Error(
              "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
            );
        if (typeof visitors.exit == "function")
          exit2 = visitors.exit;
        else
          throw new Error(
            "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
          );
      } else
        throw new Error(
          "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
        );
      const is2 = convert(check), step = preorder ? 1 : -1;
      factory(tree, void 0, [])();
      function factory(node, index, parents) {
        const value = (
          /** @type {Record<string, unknown>} */
          node && typeof node == "object" ? node : {}
        );
        if (typeof value.type == "string") {
          const name = (
            // `hast`
            typeof value.tagName == "string" ? value.tagName : (
              // `xast`
              typeof value.name == "string" ? value.name : void 0
            )
          );
          Object.defineProperty(visit2, "name", {
            value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")"
          });
        }
        return visit2;
        function visit2() {
          const matches = !check || is2(node, index, parents[parents.length - 1] || void 0);
          let result = empty;
          if (enter && matches && (result = toResult(enter(node, parents, index)), result[0] === lib_EXIT))
            return result;
          if ("children" in node && node.children) {
            const nodeAsParent = (
              /** @type {UnistParent} */
              node
            );
            if (nodeAsParent.children && result[0] !== SKIP) {
              let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
              const grandparents = [...parents, nodeAsParent];
              for (; offset > -1 && offset < nodeAsParent.children.length; ) {
                const child = nodeAsParent.children[offset], subresult = factory(child, offset, grandparents)();
                if (subresult[0] === lib_EXIT)
                  return subresult;
                offset = typeof subresult[1] == "number" ? subresult[1] : offset + step;
              }
            }
          }
          if (exit2 && matches) {
            const exitResult = toResult(exit2(node, parents, index));
            if (exitResult[0] === SKIP)
              throw new Error(
                "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
              );
            if (exitResult[0] === lib_EXIT || typeof exitResult[1] == "number")
              return exitResult;
          }
          return result;
        }
      }
    }
    function toResult(value) {
      return Array.isArray(value) ? value : typeof value == "number" ? [CONTINUE, value] : value == null ? empty : [value];
    }
    function findAndReplace(tree, list, options) {
      const ignored = convert((options || {}).ignore || []), pairs = toPairs(list);
      let pairIndex = -1;
      for (; ++pairIndex < pairs.length; )
        visitParents(tree, visitor);
      function visitor(node, parents, index) {
        if (node.type === "text" && typeof index == "number")
          return handler(node, parents, index);
        if (ignored(node, index, parents[parents.length - 1])) return SKIP;
      }
      function handler(node, parents, index) {
        const parent = parents[parents.length - 1], find = pairs[pairIndex][0], replace2 = pairs[pairIndex][1];
        let start = 0, change = !1, nodes = [];
        find.lastIndex = 0;
        let match = find.exec(node.value);
        for (; match; ) {
          const position = match.index, matchObject = {
            index: match.index,
            input: match.input,
            stack: [...parents, node]
          };
          let value = replace2(...match, matchObject);
          if (typeof value == "string" && (value = value.length > 0 ? { type: "text", value } : void 0), value === !1)
            find.lastIndex = position + 1;
          else {
            if (start !== position && add({ type: "text", value: node.value.slice(start, position) }), Array.isArray(value))
              for (const child of value) add(child);
            else value && add(value);
            start = position + match[0].length, change = !0;
          }
          if (!find.global)
            break;
          match = find.exec(node.value);
        }
        return change ? (start < node.value.length && add({ type: "text", value: node.value.slice(start) }), parent.children.splice(index, 1, ...nodes)) : nodes = [node], index + nodes.length;
        function add(child) {
          const previous2 = nodes[nodes.length - 1];
          previous2 && previous2.type === "text" && child.type === "text" ? previous2.value += child.value : nodes.push(child);
        }
      }
    }
    function toPairs(tupleOrList) {
      if (!Array.isArray(tupleOrList))
        throw new TypeError("Expected find and replace tuple or list of tuples");
      const result = [], list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
        /** @type {FindAndReplaceList} */
        tupleOrList
      ) : [
        /** @type {FindAndReplaceTuple} */
        tupleOrList
      ];
      let index = -1;
      for (; ++index < list.length; ) {
        const tuple = list[index];
        result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
      }
      return result;
    }
    function toExpression(find) {
      return typeof find == "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
    }
    function toFunction(replace2) {
      return typeof replace2 == "function" ? replace2 : function() {
        return replace2;
      };
    }
    const inConstruct = "phrasing", notInConstruct = (
      /* unused pure expression or super */
      null
    );
    function gfmAutolinkLiteralFromMarkdown() {
      return {
        transforms: [transformGfmAutolinkLiterals],
        enter: {
          literalAutolink: enterLiteralAutolink,
          literalAutolinkEmail: enterLiteralAutolinkValue,
          literalAutolinkHttp: enterLiteralAutolinkValue,
          literalAutolinkWww: enterLiteralAutolinkValue
        },
        exit: {
          literalAutolink: exitLiteralAutolink,
          literalAutolinkEmail: exitLiteralAutolinkEmail,
          literalAutolinkHttp: exitLiteralAutolinkHttp,
          literalAutolinkWww: exitLiteralAutolinkWww
        }
      };
    }
    function lib_gfmAutolinkLiteralToMarkdown() {
      return {
        unsafe: [
          {
            character: "@",
            before: "[+\\-.\\w]",
            after: "[\\-.\\w]",
            inConstruct,
            notInConstruct
          },
          {
            character: ".",
            before: "[Ww]",
            after: "[\\-.\\w]",
            inConstruct,
            notInConstruct
          },
          {
            character: ":",
            before: "[ps]",
            after: "\\/",
            inConstruct,
            notInConstruct
          }
        ]
      };
    }
    function enterLiteralAutolink(token) {
      this.enter(
        { type: "link", title: null, url: "", children: [], position: void 0 },
        token
      );
    }
    function enterLiteralAutolinkValue(token) {
      this.config.enter.autolinkProtocol.call(this, token);
    }
    function exitLiteralAutolinkHttp(token) {
      this.config.exit.autolinkProtocol.call(this, token);
    }
    function exitLiteralAutolinkWww(token) {
      this.config.exit.data.call(this, token);
      const node = this.stack[this.stack.length - 1];
      node.type, node.url = "http://" + this.sliceSerialize(token);
    }
    function exitLiteralAutolinkEmail(token) {
      this.config.exit.autolinkEmail.call(this, token);
    }
    function exitLiteralAutolink(token) {
      this.exit(token);
    }
    function transformGfmAutolinkLiterals(tree) {
      findAndReplace(
        tree,
        [
          [
            /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
            findUrl
          ],
          [
            /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
            findXmpp
          ],
          [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
          [
            /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
            findEmail
          ]
        ],
        { ignore: ["link", "linkReference"] }
      );
    }
    function findUrl(_, protocol, domain, path, match) {
      if (!previous(match))
        return !1;
      let prefix = "";
      if (/^w/i.test(protocol) && (domain = protocol + domain, protocol = "", prefix = "http://"), (0, micromark_util_character.es)(domain.charCodeAt(0)) || !isCorrectDomain(domain))
        return !1;
      const parts = splitUrl(domain + path), result = {
        type: "link",
        title: null,
        url: prefix + protocol + parts[0],
        children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
        position: void 0
      };
      return parts[1] ? [result, { type: "text", value: parts[1], position: void 0 }] : result;
    }
    function findEmail(_, atext, label) {
      return /[\d\-_]$/.test(label) ? !1 : {
        type: "link",
        title: null,
        url: "mailto:" + atext + "@" + label,
        children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
        position: void 0
      };
    }
    function findMailto(_, atext, label) {
      if (/[\d\-_]$/.test(label))
        return !1;
      const value = "mailto:" + atext + "@" + label;
      return {
        type: "link",
        title: null,
        url: value,
        children: [{ type: "text", value, position: void 0 }],
        position: void 0
      };
    }
    function findXmpp(matchValue, atext, label, resource, match) {
      if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@"))
        return !1;
      const value = "xmpp:" + atext + "@" + label + (resource || "");
      return {
        type: "link",
        title: null,
        url: value,
        children: [{ type: "text", value, position: void 0 }],
        position: void 0
      };
    }
    function isCorrectDomain(domain) {
      const parts = domain.split(".");
      return !(parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2])));
    }
    function splitUrl(url) {
      let index = url.length;
      for (; index > 0; ) {
        const code = url.charCodeAt(index - 1);
        if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125)
          index--;
        else
          break;
      }
      if (index === url.length)
        return [url, void 0];
      let trail = url.slice(index);
      url = url.slice(0, index);
      let closingParenIndex = trail.indexOf(")");
      const openingParens = ccount(url, "(");
      let closingParens = ccount(url, ")");
      for (; closingParenIndex !== -1 && openingParens > closingParens; )
        url += trail.slice(0, closingParenIndex + 1), trail = trail.slice(closingParenIndex + 1), closingParenIndex = trail.indexOf(")"), closingParens++;
      return [url, trail];
    }
    function previous(match) {
      const code = match.input.charCodeAt(match.index - 1);
      return match.index === 0 || (0, micromark_util_character.Ny)(code) || (0, micromark_util_character.es)(code);
    }
    var micromark_util_normalize_identifier = __webpack_require__(31);
    footnoteReference.peek = footnoteReferencePeek;
    function enterFootnoteCallString() {
      this.buffer();
    }
    function enterFootnoteCall(token) {
      this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
    }
    function enterFootnoteDefinitionLabelString() {
      this.buffer();
    }
    function enterFootnoteDefinition(token) {
      this.enter(
        { type: "footnoteDefinition", identifier: "", label: "", children: [] },
        token
      );
    }
    function exitFootnoteCallString(token) {
      const label = this.resume(), node = this.stack[this.stack.length - 1];
      node.type, node.identifier = (0, micromark_util_normalize_identifier.B)(
        this.sliceSerialize(token)
      ).toLowerCase(), node.label = label;
    }
    function exitFootnoteCall(token) {
      this.exit(token);
    }
    function exitFootnoteDefinitionLabelString(token) {
      const label = this.resume(), node = this.stack[this.stack.length - 1];
      node.type, node.identifier = (0, micromark_util_normalize_identifier.B)(
        this.sliceSerialize(token)
      ).toLowerCase(), node.label = label;
    }
    function exitFootnoteDefinition(token) {
      this.exit(token);
    }
    function footnoteReferencePeek() {
      return "[";
    }
    function footnoteReference(node, _, state, info) {
      const tracker = state.createTracker(info);
      let value = tracker.move("[^");
      const exit2 = state.enter("footnoteReference"), subexit = state.enter("reference");
      return value += tracker.move(
        state.safe(state.associationId(node), { after: "]", before: value })
      ), subexit(), exit2(), value += tracker.move("]"), value;
    }
    function gfmFootnoteFromMarkdown() {
      return {
        enter: {
          gfmFootnoteCallString: enterFootnoteCallString,
          gfmFootnoteCall: enterFootnoteCall,
          gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
          gfmFootnoteDefinition: enterFootnoteDefinition
        },
        exit: {
          gfmFootnoteCallString: exitFootnoteCallString,
          gfmFootnoteCall: exitFootnoteCall,
          gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
          gfmFootnoteDefinition: exitFootnoteDefinition
        }
      };
    }
    function lib_gfmFootnoteToMarkdown(options) {
      let firstLineBlank = !1;
      return options && options.firstLineBlank && (firstLineBlank = !0), {
        handlers: { footnoteDefinition, footnoteReference },
        // This is on by default already.
        unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
      };
      function footnoteDefinition(node, _, state, info) {
        const tracker = state.createTracker(info);
        let value = tracker.move("[^");
        const exit2 = state.enter("footnoteDefinition"), subexit = state.enter("label");
        return value += tracker.move(
          state.safe(state.associationId(node), { before: value, after: "]" })
        ), subexit(), value += tracker.move("]:"), node.children && node.children.length > 0 && (tracker.shift(4), value += tracker.move(
          (firstLineBlank ? `
` : " ") + state.indentLines(
            state.containerFlow(node, tracker.current()),
            firstLineBlank ? mapAll : mapExceptFirst
          )
        )), exit2(), value;
      }
    }
    function mapExceptFirst(line, index, blank) {
      return index === 0 ? line : mapAll(line, index, blank);
    }
    function mapAll(line, index, blank) {
      return (blank ? "" : "    ") + line;
    }
    const constructsWithoutStrikethrough = (
      /* unused pure expression or super */
      null
    );
    handleDelete.attention = attentionDelete, handleDelete.peek = peekDelete;
    function gfmStrikethroughFromMarkdown() {
      return {
        canContainEols: ["delete"],
        enter: { strikethrough: enterStrikethrough },
        exit: { strikethrough: exitStrikethrough }
      };
    }
    function lib_gfmStrikethroughToMarkdown() {
      return {
        handlers: { delete: handleDelete },
        unsafe: [
          {
            character: "~",
            inConstruct: "phrasing",
            notInConstruct: constructsWithoutStrikethrough
          }
        ]
      };
    }
    function enterStrikethrough(token) {
      this.enter({ type: "delete", children: [], position: void 0 }, token);
    }
    function exitStrikethrough(token) {
      this.exit(token);
    }
    function handleDelete(node, _, state, info) {
      const tracker = state.createTracker(info), sequence = state.stack.includes("strikethrough") ? "~" : "~~", exit2 = state.enter("strikethrough");
      let value = tracker.move(sequence);
      return value += state.containerPhrasing(node, {
        ...tracker.current(),
        before: value,
        after: "~"
      }), value += tracker.move(sequence), exit2(), value;
    }
    function attentionDelete() {
      return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
    }
    function peekDelete() {
      return "~";
    }
    function gfmTableFromMarkdown() {
      return {
        enter: {
          table: enterTable,
          tableData: enterCell,
          tableHeader: enterCell,
          tableRow: enterRow
        },
        exit: {
          codeText: exitCodeText,
          table: exitTable,
          tableData: exit,
          tableHeader: exit,
          tableRow: exit
        }
      };
    }
    function enterTable(token) {
      const align = token._align;
      this.enter(
        {
          type: "table",
          align: align.map(function(d) {
            return d === "none" ? null : d;
          }),
          children: [],
          position: void 0
        },
        token
      ), this.data.inTable = !0;
    }
    function exitTable(token) {
      this.exit(token), this.data.inTable = void 0;
    }
    function enterRow(token) {
      this.enter({ type: "tableRow", children: [], position: void 0 }, token);
    }
    function exit(token) {
      this.exit(token);
    }
    function enterCell(token) {
      this.enter({ type: "tableCell", children: [], position: void 0 }, token);
    }
    function exitCodeText(token) {
      let value = this.resume();
      this.data.inTable && (value = value.replace(/\\([\\|])/g, replace));
      const node = this.stack[this.stack.length - 1];
      node.type, node.value = value, this.exit(token);
    }
    function replace($0, $1) {
      return $1 === "|" ? $1 : $0;
    }
    function lib_gfmTableToMarkdown(options) {
      const settings = options || {}, {
        tableCellPadding: padding,
        tablePipeAlign: alignDelimiters,
        stringLength
      } = settings, around = padding ? " " : "|";
      return {
        handlers: {
          inlineCode: inlineCodeWithTable,
          table: handleTable,
          tableCell: handleTableCell,
          tableRow: handleTableRow
        },
        join: [joinTable],
        unsafe: [
          { character: "\r", inConstruct: "tableCell" },
          { character: `
`, inConstruct: "tableCell" },
          // A pipe, when followed by a tab or space (padding), or a dash or colon
          // (unpadded delimiter row), could result in a table.
          { atBreak: !0, character: "|", after: "[	 :-]" },
          // A pipe in a cell must be encoded.
          { character: "|", inConstruct: "tableCell" },
          // A colon must be followed by a dash, in which case it could start a
          // delimiter row.
          { atBreak: !0, character: ":", after: "-" },
          // A delimiter row can also start with a dash, when followed by more
          // dashes, a colon, or a pipe.
          // This is a stricter version than the built in check for lists, thematic
          // breaks, and setex heading underlines though:
          // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
          { atBreak: !0, character: "-", after: "[:|-]" }
        ]
      };
      function handleTable(node, _, state, info) {
        const matrix = handleTableAsData(node, state, info), head = matrix[0];
        if (head) {
          let columns = node.align ? node.align.length : 0, index = -1;
          if (!columns)
            for (; ++index < matrix.length; )
              matrix[index].length > columns && (columns = matrix[index].length);
          for (; head.length < columns; ) head.push("");
        }
        return serializeData(matrix, node.align);
      }
      function handleTableRow(node, _, state, info) {
        const row = handleTableRowAsData(node, state, info), value = serializeData([row]);
        return value.slice(0, value.indexOf(`
`));
      }
      function handleTableCell(node, _, state, info) {
        const exit2 = state.enter("tableCell"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node, {
          ...info,
          before: around,
          after: around
        });
        return subexit(), exit2(), value;
      }
      function serializeData(matrix, align) {
        return markdownTable(matrix, {
          align,
          alignDelimiters,
          fillRows: !1,
          padding,
          stringLength
        });
      }
      function handleTableAsData(node, state, info) {
        const { children } = node;
        let index = -1;
        const result = [], subexit = state.enter("table");
        for (; ++index < children.length; )
          result[index] = handleTableRowAsData(children[index], state, info);
        return subexit(), result;
      }
      function handleTableRowAsData(node, state, info) {
        const { children } = node;
        let index = -1;
        const result = [], subexit = state.enter("tableRow");
        for (; ++index < children.length; )
          result[index] = handleTableCell(children[index], node, state, info);
        return subexit(), result;
      }
      function inlineCodeWithTable(node, parent, state) {
        const value = defaultHandlers.inlineCode(node, parent, state);
        if (!state.stack.includes("tableCell")) return value;
        const result = [];
        let start = 0, index = value.indexOf("|");
        for (; index !== -1; ) {
          let before = index;
          for (; before > start && value.charCodeAt(before - 1) === 92; )
            before--;
          result.push(value.slice(start, index)), (index - before) % 2 === 0 && result.push("\\"), start = index, index = value.indexOf("|", index + 1);
        }
        return result.push(value.slice(start)), result.join("");
      }
    }
    function joinTable(left, right, parent, state) {
      if (left.type === "table" && parent.type === "listItem" && parent.spread === !1 && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table"))
        return 1;
    }
    function formatHeadingAsSetext(node, state) {
      let literalWithBreak = !1;
      return visit(node, function(node2) {
        if (node2.type === "break" || "value" in node2 && /\r?\n|\r/.test(node2.value))
          return literalWithBreak = !0, EXIT;
      }), !!((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
    }
    function gfmTaskListItemFromMarkdown() {
      return {
        exit: {
          taskListCheckValueChecked: exitCheck,
          taskListCheckValueUnchecked: exitCheck,
          paragraph: exitParagraphWithTaskListItem
        }
      };
    }
    function lib_gfmTaskListItemToMarkdown() {
      return {
        handlers: { paragraph: paragraphWithTaskListItem },
        join: [joinDefinitionsBeforeTaskListItemParagraph]
      };
    }
    function exitCheck(token) {
      const node = this.stack[this.stack.length - 2];
      node.type, node.checked = token.type === "taskListCheckValueChecked";
    }
    function exitParagraphWithTaskListItem(token) {
      const parent = this.stack[this.stack.length - 2];
      if (parent && parent.type === "listItem" && typeof parent.checked == "boolean") {
        const node = this.stack[this.stack.length - 1];
        node.type;
        const head = node.children[0];
        if (head && head.type === "text") {
          const siblings = parent.children;
          let index = -1, firstParagraph;
          for (; ++index < siblings.length; ) {
            const sibling = siblings[index];
            if (sibling.type === "paragraph") {
              firstParagraph = sibling;
              break;
            }
          }
          firstParagraph === node && (head.value = head.value.slice(1), head.value.length === 0 ? node.children.shift() : node.position && head.position && typeof head.position.start.offset == "number" && (head.position.start.column++, head.position.start.offset++, node.position.start = { ...head.position.start }));
        }
      }
      this.exit(token);
    }
    function paragraphWithTaskListItem(node, parent, state, info) {
      if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node)
        return defaultHandlers.paragraph(node, parent, state, info);
      const checkbox = "[" + (parent.checked ? "x" : " ") + "] ", tracker = state.createTracker(info);
      tracker.move(checkbox);
      const value = defaultHandlers.paragraph(
        node.children.length > 0 ? node : { type: "paragraph", children: [{ type: "text", value: " " }] },
        parent,
        state,
        { ...info, ...tracker.current() }
      );
      return checkbox + value;
    }
    function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
      if (!(left.type === "definition" && parent.type === "listItem"))
        return;
      const paragraph = taskListItemParagraph(parent);
      if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph))
        return 0;
    }
    function taskListItemParagraph(node) {
      if (typeof node.checked == "boolean")
        for (const child of node.children) {
          if (child.type === "paragraph")
            return child;
          if (child.type !== "definition")
            return;
        }
    }
    function gfmFromMarkdown() {
      return [
        gfmAutolinkLiteralFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmTableFromMarkdown(),
        gfmTaskListItemFromMarkdown()
      ];
    }
    function gfmToMarkdown(options) {
      return {
        extensions: [
          gfmAutolinkLiteralToMarkdown(),
          gfmFootnoteToMarkdown(options),
          gfmStrikethroughToMarkdown(),
          gfmTableToMarkdown(options),
          gfmTaskListItemToMarkdown()
        ]
      };
    }
  }),
  4520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => blankLine
    });
    var micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328), micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(401);
    const blankLine = {
      partial: !0,
      tokenize: tokenizeBlankLine
    };
    function tokenizeBlankLine(effects, ok, nok) {
      return start;
      function start(code) {
        return (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) ? (0, micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__.N)(effects, after, "linePrefix")(code) : after(code);
      }
      function after(code) {
        return code === null || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.HP)(code) ? ok(code) : nok(code);
      }
    }
  }),
  2297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => gfm
    });
    var micromark_util_combine_extensions = __webpack_require__(6792), micromark_util_character = __webpack_require__(401);
    const wwwPrefix = {
      tokenize: tokenizeWwwPrefix,
      partial: !0
    }, domain = {
      tokenize: tokenizeDomain,
      partial: !0
    }, path = {
      tokenize: tokenizePath,
      partial: !0
    }, trail = {
      tokenize: tokenizeTrail,
      partial: !0
    }, emailDomainDotTrail = {
      tokenize: tokenizeEmailDomainDotTrail,
      partial: !0
    }, wwwAutolink = {
      name: "wwwAutolink",
      tokenize: tokenizeWwwAutolink,
      previous: previousWww
    }, protocolAutolink = {
      name: "protocolAutolink",
      tokenize: tokenizeProtocolAutolink,
      previous: previousProtocol
    }, emailAutolink = {
      name: "emailAutolink",
      tokenize: tokenizeEmailAutolink,
      previous: previousEmail
    }, syntax_text = {};
    function gfmAutolinkLiteral() {
      return {
        text: syntax_text
      };
    }
    let code = 48;
    for (; code < 123; )
      syntax_text[code] = emailAutolink, code++, code === 58 ? code = 65 : code === 91 && (code = 97);
    syntax_text[43] = emailAutolink, syntax_text[45] = emailAutolink, syntax_text[46] = emailAutolink, syntax_text[95] = emailAutolink, syntax_text[72] = [emailAutolink, protocolAutolink], syntax_text[104] = [emailAutolink, protocolAutolink], syntax_text[87] = [emailAutolink, wwwAutolink], syntax_text[119] = [emailAutolink, wwwAutolink];
    function tokenizeEmailAutolink(effects, ok, nok) {
      const self = this;
      let dot, data;
      return start;
      function start(code2) {
        return !gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events) ? nok(code2) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkEmail"), atext(code2));
      }
      function atext(code2) {
        return gfmAtext(code2) ? (effects.consume(code2), atext) : code2 === 64 ? (effects.consume(code2), emailDomain) : nok(code2);
      }
      function emailDomain(code2) {
        return code2 === 46 ? effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2) : code2 === 45 || code2 === 95 || (0, micromark_util_character.lV)(code2) ? (data = !0, effects.consume(code2), emailDomain) : emailDomainAfter(code2);
      }
      function emailDomainDot(code2) {
        return effects.consume(code2), dot = !0, emailDomain;
      }
      function emailDomainAfter(code2) {
        return data && dot && (0, micromark_util_character.CW)(self.previous) ? (effects.exit("literalAutolinkEmail"), effects.exit("literalAutolink"), ok(code2)) : nok(code2);
      }
    }
    function tokenizeWwwAutolink(effects, ok, nok) {
      const self = this;
      return wwwStart;
      function wwwStart(code2) {
        return code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events) ? nok(code2) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkWww"), effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2));
      }
      function wwwAfter(code2) {
        return effects.exit("literalAutolinkWww"), effects.exit("literalAutolink"), ok(code2);
      }
    }
    function tokenizeProtocolAutolink(effects, ok, nok) {
      const self = this;
      let buffer = "", seen = !1;
      return protocolStart;
      function protocolStart(code2) {
        return (code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events) ? (effects.enter("literalAutolink"), effects.enter("literalAutolinkHttp"), buffer += String.fromCodePoint(code2), effects.consume(code2), protocolPrefixInside) : nok(code2);
      }
      function protocolPrefixInside(code2) {
        if ((0, micromark_util_character.CW)(code2) && buffer.length < 5)
          return buffer += String.fromCodePoint(code2), effects.consume(code2), protocolPrefixInside;
        if (code2 === 58) {
          const protocol = buffer.toLowerCase();
          if (protocol === "http" || protocol === "https")
            return effects.consume(code2), protocolSlashesInside;
        }
        return nok(code2);
      }
      function protocolSlashesInside(code2) {
        return code2 === 47 ? (effects.consume(code2), seen ? afterProtocol : (seen = !0, protocolSlashesInside)) : nok(code2);
      }
      function afterProtocol(code2) {
        return code2 === null || (0, micromark_util_character.JQ)(code2) || (0, micromark_util_character.Ee)(code2) || (0, micromark_util_character.Ny)(code2) || (0, micromark_util_character.es)(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
      }
      function protocolAfter(code2) {
        return effects.exit("literalAutolinkHttp"), effects.exit("literalAutolink"), ok(code2);
      }
    }
    function tokenizeWwwPrefix(effects, ok, nok) {
      let size = 0;
      return wwwPrefixInside;
      function wwwPrefixInside(code2) {
        return (code2 === 87 || code2 === 119) && size < 3 ? (size++, effects.consume(code2), wwwPrefixInside) : code2 === 46 && size === 3 ? (effects.consume(code2), wwwPrefixAfter) : nok(code2);
      }
      function wwwPrefixAfter(code2) {
        return code2 === null ? nok(code2) : ok(code2);
      }
    }
    function tokenizeDomain(effects, ok, nok) {
      let underscoreInLastSegment, underscoreInLastLastSegment, seen;
      return domainInside;
      function domainInside(code2) {
        return code2 === 46 || code2 === 95 ? effects.check(trail, domainAfter, domainAtPunctuation)(code2) : code2 === null || (0, micromark_util_character.Ee)(code2) || (0, micromark_util_character.Ny)(code2) || code2 !== 45 && (0, micromark_util_character.es)(code2) ? domainAfter(code2) : (seen = !0, effects.consume(code2), domainInside);
      }
      function domainAtPunctuation(code2) {
        return code2 === 95 ? underscoreInLastSegment = !0 : (underscoreInLastLastSegment = underscoreInLastSegment, underscoreInLastSegment = void 0), effects.consume(code2), domainInside;
      }
      function domainAfter(code2) {
        return underscoreInLastLastSegment || underscoreInLastSegment || !seen ? nok(code2) : ok(code2);
      }
    }
    function tokenizePath(effects, ok) {
      let sizeOpen = 0, sizeClose = 0;
      return pathInside;
      function pathInside(code2) {
        return code2 === 40 ? (sizeOpen++, effects.consume(code2), pathInside) : code2 === 41 && sizeClose < sizeOpen ? pathAtPunctuation(code2) : code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126 ? effects.check(trail, ok, pathAtPunctuation)(code2) : code2 === null || (0, micromark_util_character.Ee)(code2) || (0, micromark_util_character.Ny)(code2) ? ok(code2) : (effects.consume(code2), pathInside);
      }
      function pathAtPunctuation(code2) {
        return code2 === 41 && sizeClose++, effects.consume(code2), pathInside;
      }
    }
    function tokenizeTrail(effects, ok, nok) {
      return trail2;
      function trail2(code2) {
        return code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126 ? (effects.consume(code2), trail2) : code2 === 38 ? (effects.consume(code2), trailCharacterReferenceStart) : code2 === 93 ? (effects.consume(code2), trailBracketAfter) : (
          // `<` is an end.
          code2 === 60 || // So is whitespace.
          code2 === null || (0, micromark_util_character.Ee)(code2) || (0, micromark_util_character.Ny)(code2) ? ok(code2) : nok(code2)
        );
      }
      function trailBracketAfter(code2) {
        return code2 === null || code2 === 40 || code2 === 91 || (0, micromark_util_character.Ee)(code2) || (0, micromark_util_character.Ny)(code2) ? ok(code2) : trail2(code2);
      }
      function trailCharacterReferenceStart(code2) {
        return (0, micromark_util_character.CW)(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
      }
      function trailCharacterReferenceInside(code2) {
        return code2 === 59 ? (effects.consume(code2), trail2) : (0, micromark_util_character.CW)(code2) ? (effects.consume(code2), trailCharacterReferenceInside) : nok(code2);
      }
    }
    function tokenizeEmailDomainDotTrail(effects, ok, nok) {
      return start;
      function start(code2) {
        return effects.consume(code2), after;
      }
      function after(code2) {
        return (0, micromark_util_character.lV)(code2) ? nok(code2) : ok(code2);
      }
    }
    function previousWww(code2) {
      return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || (0, micromark_util_character.Ee)(code2);
    }
    function previousProtocol(code2) {
      return !(0, micromark_util_character.CW)(code2);
    }
    function previousEmail(code2) {
      return !(code2 === 47 || gfmAtext(code2));
    }
    function gfmAtext(code2) {
      return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || (0, micromark_util_character.lV)(code2);
    }
    function previousUnbalanced(events) {
      let index = events.length, result = !1;
      for (; index--; ) {
        const token = events[index][1];
        if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
          result = !0;
          break;
        }
        if (token._gfmAutolinkLiteralWalkedInto) {
          result = !1;
          break;
        }
      }
      return events.length > 0 && !result && (events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), result;
    }
    var blank_line = __webpack_require__(4520), micromark_factory_space = __webpack_require__(2328), micromark_util_normalize_identifier = __webpack_require__(31);
    const indent = {
      tokenize: tokenizeIndent,
      partial: !0
    };
    function gfmFootnote() {
      return {
        document: {
          91: {
            name: "gfmFootnoteDefinition",
            tokenize: tokenizeDefinitionStart,
            continuation: {
              tokenize: tokenizeDefinitionContinuation
            },
            exit: gfmFootnoteDefinitionEnd
          }
        },
        text: {
          91: {
            name: "gfmFootnoteCall",
            tokenize: tokenizeGfmFootnoteCall
          },
          93: {
            name: "gfmPotentialFootnoteCall",
            add: "after",
            tokenize: tokenizePotentialGfmFootnoteCall,
            resolveTo: resolveToPotentialGfmFootnoteCall
          }
        }
      };
    }
    function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
      const self = this;
      let index = self.events.length;
      const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let labelStart;
      for (; index--; ) {
        const token = self.events[index][1];
        if (token.type === "labelImage") {
          labelStart = token;
          break;
        }
        if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link")
          break;
      }
      return start;
      function start(code2) {
        if (!labelStart || !labelStart._balanced)
          return nok(code2);
        const id = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
          start: labelStart.end,
          end: self.now()
        }));
        return id.codePointAt(0) !== 94 || !defined.includes(id.slice(1)) ? nok(code2) : (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code2), effects.exit("gfmFootnoteCallLabelMarker"), ok(code2));
      }
    }
    function resolveToPotentialGfmFootnoteCall(events, context) {
      let index = events.length, labelStart;
      for (; index--; )
        if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
          labelStart = events[index][1];
          break;
        }
      events[index + 1][1].type = "data", events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
      const call = {
        type: "gfmFootnoteCall",
        start: Object.assign({}, events[index + 3][1].start),
        end: Object.assign({}, events[events.length - 1][1].end)
      }, marker = {
        type: "gfmFootnoteCallMarker",
        start: Object.assign({}, events[index + 3][1].end),
        end: Object.assign({}, events[index + 3][1].end)
      };
      marker.end.column++, marker.end.offset++, marker.end._bufferIndex++;
      const string = {
        type: "gfmFootnoteCallString",
        start: Object.assign({}, marker.end),
        end: Object.assign({}, events[events.length - 1][1].start)
      }, chunk = {
        type: "chunkString",
        contentType: "string",
        start: Object.assign({}, string.start),
        end: Object.assign({}, string.end)
      }, replacement = [
        // Take the `labelImageMarker` (now `data`, the `!`)
        events[index + 1],
        events[index + 2],
        ["enter", call, context],
        // The `[`
        events[index + 3],
        events[index + 4],
        // The `^`.
        ["enter", marker, context],
        ["exit", marker, context],
        // Everything in between.
        ["enter", string, context],
        ["enter", chunk, context],
        ["exit", chunk, context],
        ["exit", string, context],
        // The ending (`]`, properly parsed and labelled).
        events[events.length - 2],
        events[events.length - 1],
        ["exit", call, context]
      ];
      return events.splice(index, events.length - index + 1, ...replacement), events;
    }
    function tokenizeGfmFootnoteCall(effects, ok, nok) {
      const self = this, defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let size = 0, data;
      return start;
      function start(code2) {
        return effects.enter("gfmFootnoteCall"), effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code2), effects.exit("gfmFootnoteCallLabelMarker"), callStart;
      }
      function callStart(code2) {
        return code2 !== 94 ? nok(code2) : (effects.enter("gfmFootnoteCallMarker"), effects.consume(code2), effects.exit("gfmFootnoteCallMarker"), effects.enter("gfmFootnoteCallString"), effects.enter("chunkString").contentType = "string", callData);
      }
      function callData(code2) {
        if (
          // Too long.
          size > 999 || // Closing brace with nothing.
          code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
          // `\n` and `[` not being supported makes sense.
          code2 === null || code2 === 91 || (0, micromark_util_character.Ee)(code2)
        )
          return nok(code2);
        if (code2 === 93) {
          effects.exit("chunkString");
          const token = effects.exit("gfmFootnoteCallString");
          return defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token))) ? (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code2), effects.exit("gfmFootnoteCallLabelMarker"), effects.exit("gfmFootnoteCall"), ok) : nok(code2);
        }
        return (0, micromark_util_character.Ee)(code2) || (data = !0), size++, effects.consume(code2), code2 === 92 ? callEscape : callData;
      }
      function callEscape(code2) {
        return code2 === 91 || code2 === 92 || code2 === 93 ? (effects.consume(code2), size++, callData) : callData(code2);
      }
    }
    function tokenizeDefinitionStart(effects, ok, nok) {
      const self = this, defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let identifier, size = 0, data;
      return start;
      function start(code2) {
        return effects.enter("gfmFootnoteDefinition")._container = !0, effects.enter("gfmFootnoteDefinitionLabel"), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code2), effects.exit("gfmFootnoteDefinitionLabelMarker"), labelAtMarker;
      }
      function labelAtMarker(code2) {
        return code2 === 94 ? (effects.enter("gfmFootnoteDefinitionMarker"), effects.consume(code2), effects.exit("gfmFootnoteDefinitionMarker"), effects.enter("gfmFootnoteDefinitionLabelString"), effects.enter("chunkString").contentType = "string", labelInside) : nok(code2);
      }
      function labelInside(code2) {
        if (
          // Too long.
          size > 999 || // Closing brace with nothing.
          code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
          // `\n` and `[` not being supported makes sense.
          code2 === null || code2 === 91 || (0, micromark_util_character.Ee)(code2)
        )
          return nok(code2);
        if (code2 === 93) {
          effects.exit("chunkString");
          const token = effects.exit("gfmFootnoteDefinitionLabelString");
          return identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token)), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code2), effects.exit("gfmFootnoteDefinitionLabelMarker"), effects.exit("gfmFootnoteDefinitionLabel"), labelAfter;
        }
        return (0, micromark_util_character.Ee)(code2) || (data = !0), size++, effects.consume(code2), code2 === 92 ? labelEscape : labelInside;
      }
      function labelEscape(code2) {
        return code2 === 91 || code2 === 92 || code2 === 93 ? (effects.consume(code2), size++, labelInside) : labelInside(code2);
      }
      function labelAfter(code2) {
        return code2 === 58 ? (effects.enter("definitionMarker"), effects.consume(code2), effects.exit("definitionMarker"), defined.includes(identifier) || defined.push(identifier), (0, micromark_factory_space.N)(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace")) : nok(code2);
      }
      function whitespaceAfter(code2) {
        return ok(code2);
      }
    }
    function tokenizeDefinitionContinuation(effects, ok, nok) {
      return effects.check(blank_line.B, ok, effects.attempt(indent, ok, nok));
    }
    function gfmFootnoteDefinitionEnd(effects) {
      effects.exit("gfmFootnoteDefinition");
    }
    function tokenizeIndent(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
      function afterPrefix(code2) {
        const tail = self.events[self.events.length - 1];
        return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], !0).length === 4 ? ok(code2) : nok(code2);
      }
    }
    var micromark_util_chunked = __webpack_require__(5254), micromark_util_classify_character = __webpack_require__(4386), micromark_util_resolve_all = __webpack_require__(6728);
    function gfmStrikethrough(options) {
      let single = (options || {}).singleTilde;
      const tokenizer = {
        name: "strikethrough",
        tokenize: tokenizeStrikethrough,
        resolveAll: resolveAllStrikethrough
      };
      return single == null && (single = !0), {
        text: {
          126: tokenizer
        },
        insideSpan: {
          null: [tokenizer]
        },
        attentionMarkers: {
          null: [126]
        }
      };
      function resolveAllStrikethrough(events, context) {
        let index = -1;
        for (; ++index < events.length; )
          if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
            let open = index;
            for (; open--; )
              if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
              events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
                events[index][1].type = "strikethroughSequence", events[open][1].type = "strikethroughSequence";
                const strikethrough = {
                  type: "strikethrough",
                  start: Object.assign({}, events[open][1].start),
                  end: Object.assign({}, events[index][1].end)
                }, text = {
                  type: "strikethroughText",
                  start: Object.assign({}, events[open][1].end),
                  end: Object.assign({}, events[index][1].start)
                }, nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text, context]], insideSpan = context.parser.constructs.insideSpan.null;
                insideSpan && (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, (0, micromark_util_resolve_all.W)(insideSpan, events.slice(open + 1, index), context)), (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, [["exit", text, context], ["enter", events[index][1], context], ["exit", events[index][1], context], ["exit", strikethrough, context]]), (0, micromark_util_chunked.m)(events, open - 1, index - open + 3, nextEvents), index = open + nextEvents.length - 2;
                break;
              }
          }
        for (index = -1; ++index < events.length; )
          events[index][1].type === "strikethroughSequenceTemporary" && (events[index][1].type = "data");
        return events;
      }
      function tokenizeStrikethrough(effects, ok, nok) {
        const previous = this.previous, events = this.events;
        let size = 0;
        return start;
        function start(code2) {
          return previous === 126 && events[events.length - 1][1].type !== "characterEscape" ? nok(code2) : (effects.enter("strikethroughSequenceTemporary"), more(code2));
        }
        function more(code2) {
          const before = (0, micromark_util_classify_character.S)(previous);
          if (code2 === 126)
            return size > 1 ? nok(code2) : (effects.consume(code2), size++, more);
          if (size < 2 && !single) return nok(code2);
          const token = effects.exit("strikethroughSequenceTemporary"), after = (0, micromark_util_classify_character.S)(code2);
          return token._open = !after || after === 2 && !!before, token._close = !before || before === 2 && !!after, ok(code2);
        }
      }
    }
    class EditMap {
      /**
       * Create a new edit map.
       */
      constructor() {
        this.map = [], this.index = /* @__PURE__ */ new Map();
      }
      /**
       * Create an edit: a remove and/or add at a certain place.
       *
       * @param {number} index
       *   Index at which to apply the edit.
       * @param {number} remove
       *   Count of items to remove at the index.
       * @param {Array<Event>} add
       *   Items to add at the index.
       * @returns {undefined}
       *   Nothing.
       */
      add(index, remove, add) {
        addImplementation(this, index, remove, add);
      }
      // To do: add this when moving to `micromark`.
      // /**
      //  * Create an edit: but insert `add` before existing additions.
      //  *
      //  * @param {number} index
      //  * @param {number} remove
      //  * @param {Array<Event>} add
      //  * @returns {undefined}
      //  */
      // addBefore(index, remove, add) {
      //   addImplementation(this, index, remove, add, true)
      // }
      /**
       * Done, change the events.
       *
       * @param {Array<Event>} events
       *   List of events to apply the edits to.
       * @returns {undefined}
       *   Nothing.
       */
      consume(events) {
        if (this.map.sort(function(a, b) {
          return a[0] - b[0];
        }), this.map.length === 0)
          return;
        let index = this.map.length;
        const vecs = [];
        for (; index > 0; )
          index -= 1, vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]), events.length = this.map[index][0];
        vecs.push(events.slice()), events.length = 0;
        let slice = vecs.pop();
        for (; slice; ) {
          for (const element of slice)
            events.push(element);
          slice = vecs.pop();
        }
        this.map.length = 0, this.index.clear();
      }
    }
    function addImplementation(editMap, at, remove, add) {
      if (remove === 0 && add.length === 0)
        return;
      const existing = editMap.index.get(at);
      if (existing) {
        existing[1] += remove, existing[2].push(...add);
        return;
      }
      const change = [at, remove, add];
      editMap.map.push(change), editMap.index.set(at, change);
    }
    function gfmTableAlign(events, index) {
      let inDelimiterRow = !1;
      const align = [];
      for (; index < events.length; ) {
        const event = events[index];
        if (inDelimiterRow) {
          if (event[0] === "enter")
            event[1].type === "tableContent" && align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
          else if (event[1].type === "tableContent") {
            if (events[index - 1][1].type === "tableDelimiterMarker") {
              const alignIndex = align.length - 1;
              align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
            }
          } else if (event[1].type === "tableDelimiterRow")
            break;
        } else event[0] === "enter" && event[1].type === "tableDelimiterRow" && (inDelimiterRow = !0);
        index += 1;
      }
      return align;
    }
    function gfmTable() {
      return {
        flow: {
          null: {
            name: "table",
            tokenize: tokenizeTable,
            resolveAll: resolveTable
          }
        }
      };
    }
    function tokenizeTable(effects, ok, nok) {
      const self = this;
      let size = 0, sizeB = 0, seen;
      return start;
      function start(code2) {
        let index = self.events.length - 1;
        for (; index > -1; ) {
          const {
            type
          } = self.events[index][1];
          if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
          type === "linePrefix")
            index--;
          else
            break;
        }
        const tail = index > -1 ? self.events[index][1].type : null, next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
        return next === bodyRowStart && self.parser.lazy[self.now().line] ? nok(code2) : next(code2);
      }
      function headRowBefore(code2) {
        return effects.enter("tableHead"), effects.enter("tableRow"), headRowStart(code2);
      }
      function headRowStart(code2) {
        return code2 === 124 || (seen = !0, sizeB += 1), headRowBreak(code2);
      }
      function headRowBreak(code2) {
        return code2 === null ? nok(code2) : (0, micromark_util_character.HP)(code2) ? sizeB > 1 ? (sizeB = 0, self.interrupt = !0, effects.exit("tableRow"), effects.enter("lineEnding"), effects.consume(code2), effects.exit("lineEnding"), headDelimiterStart) : nok(code2) : (0, micromark_util_character.On)(code2) ? (0, micromark_factory_space.N)(effects, headRowBreak, "whitespace")(code2) : (sizeB += 1, seen && (seen = !1, size += 1), code2 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code2), effects.exit("tableCellDivider"), seen = !0, headRowBreak) : (effects.enter("data"), headRowData(code2)));
      }
      function headRowData(code2) {
        return code2 === null || code2 === 124 || (0, micromark_util_character.Ee)(code2) ? (effects.exit("data"), headRowBreak(code2)) : (effects.consume(code2), code2 === 92 ? headRowEscape : headRowData);
      }
      function headRowEscape(code2) {
        return code2 === 92 || code2 === 124 ? (effects.consume(code2), headRowData) : headRowData(code2);
      }
      function headDelimiterStart(code2) {
        return self.interrupt = !1, self.parser.lazy[self.now().line] ? nok(code2) : (effects.enter("tableDelimiterRow"), seen = !1, (0, micromark_util_character.On)(code2) ? (0, micromark_factory_space.N)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : headDelimiterBefore(code2));
      }
      function headDelimiterBefore(code2) {
        return code2 === 45 || code2 === 58 ? headDelimiterValueBefore(code2) : code2 === 124 ? (seen = !0, effects.enter("tableCellDivider"), effects.consume(code2), effects.exit("tableCellDivider"), headDelimiterCellBefore) : headDelimiterNok(code2);
      }
      function headDelimiterCellBefore(code2) {
        return (0, micromark_util_character.On)(code2) ? (0, micromark_factory_space.N)(effects, headDelimiterValueBefore, "whitespace")(code2) : headDelimiterValueBefore(code2);
      }
      function headDelimiterValueBefore(code2) {
        return code2 === 58 ? (sizeB += 1, seen = !0, effects.enter("tableDelimiterMarker"), effects.consume(code2), effects.exit("tableDelimiterMarker"), headDelimiterLeftAlignmentAfter) : code2 === 45 ? (sizeB += 1, headDelimiterLeftAlignmentAfter(code2)) : code2 === null || (0, micromark_util_character.HP)(code2) ? headDelimiterCellAfter(code2) : headDelimiterNok(code2);
      }
      function headDelimiterLeftAlignmentAfter(code2) {
        return code2 === 45 ? (effects.enter("tableDelimiterFiller"), headDelimiterFiller(code2)) : headDelimiterNok(code2);
      }
      function headDelimiterFiller(code2) {
        return code2 === 45 ? (effects.consume(code2), headDelimiterFiller) : code2 === 58 ? (seen = !0, effects.exit("tableDelimiterFiller"), effects.enter("tableDelimiterMarker"), effects.consume(code2), effects.exit("tableDelimiterMarker"), headDelimiterRightAlignmentAfter) : (effects.exit("tableDelimiterFiller"), headDelimiterRightAlignmentAfter(code2));
      }
      function headDelimiterRightAlignmentAfter(code2) {
        return (0, micromark_util_character.On)(code2) ? (0, micromark_factory_space.N)(effects, headDelimiterCellAfter, "whitespace")(code2) : headDelimiterCellAfter(code2);
      }
      function headDelimiterCellAfter(code2) {
        return code2 === 124 ? headDelimiterBefore(code2) : code2 === null || (0, micromark_util_character.HP)(code2) ? !seen || size !== sizeB ? headDelimiterNok(code2) : (effects.exit("tableDelimiterRow"), effects.exit("tableHead"), ok(code2)) : headDelimiterNok(code2);
      }
      function headDelimiterNok(code2) {
        return nok(code2);
      }
      function bodyRowStart(code2) {
        return effects.enter("tableRow"), bodyRowBreak(code2);
      }
      function bodyRowBreak(code2) {
        return code2 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code2), effects.exit("tableCellDivider"), bodyRowBreak) : code2 === null || (0, micromark_util_character.HP)(code2) ? (effects.exit("tableRow"), ok(code2)) : (0, micromark_util_character.On)(code2) ? (0, micromark_factory_space.N)(effects, bodyRowBreak, "whitespace")(code2) : (effects.enter("data"), bodyRowData(code2));
      }
      function bodyRowData(code2) {
        return code2 === null || code2 === 124 || (0, micromark_util_character.Ee)(code2) ? (effects.exit("data"), bodyRowBreak(code2)) : (effects.consume(code2), code2 === 92 ? bodyRowEscape : bodyRowData);
      }
      function bodyRowEscape(code2) {
        return code2 === 92 || code2 === 124 ? (effects.consume(code2), bodyRowData) : bodyRowData(code2);
      }
    }
    function resolveTable(events, context) {
      let index = -1, inFirstCellAwaitingPipe = !0, rowKind = 0, lastCell = [0, 0, 0, 0], cell = [0, 0, 0, 0], afterHeadAwaitingFirstBodyRow = !1, lastTableEnd = 0, currentTable, currentBody, currentCell;
      const map = new EditMap();
      for (; ++index < events.length; ) {
        const event = events[index], token = event[1];
        event[0] === "enter" ? token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !1, lastTableEnd !== 0 && (flushTableEnd(map, context, lastTableEnd, currentTable, currentBody), currentBody = void 0, lastTableEnd = 0), currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        }, map.add(index, 0, [["enter", currentTable, context]])) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (inFirstCellAwaitingPipe = !0, currentCell = void 0, lastCell = [0, 0, 0, 0], cell = [0, index + 1, 0, 0], afterHeadAwaitingFirstBodyRow && (afterHeadAwaitingFirstBodyRow = !1, currentBody = {
          type: "tableBody",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        }, map.add(index, 0, [["enter", currentBody, context]])), rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") ? (inFirstCellAwaitingPipe = !1, cell[2] === 0 && (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell), lastCell = [0, 0, 0, 0]), cell[2] = index)) : token.type === "tableCellDivider" && (inFirstCellAwaitingPipe ? inFirstCellAwaitingPipe = !1 : (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell)), lastCell = cell, cell = [lastCell[1], index, 0, 0])) : token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !0, lastTableEnd = index) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (lastTableEnd = index, lastCell[1] !== 0 ? (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell)) : cell[1] !== 0 && (currentCell = flushCell(map, context, cell, rowKind, index, currentCell)), rowKind = 0) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") && (cell[3] = index);
      }
      for (lastTableEnd !== 0 && flushTableEnd(map, context, lastTableEnd, currentTable, currentBody), map.consume(context.events), index = -1; ++index < context.events.length; ) {
        const event = context.events[index];
        event[0] === "enter" && event[1].type === "table" && (event[1]._align = gfmTableAlign(context.events, index));
      }
      return events;
    }
    function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
      const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData", valueName = "tableContent";
      range[0] !== 0 && (previousCell.end = Object.assign({}, getPoint(context.events, range[0])), map.add(range[0], 0, [["exit", previousCell, context]]));
      const now = getPoint(context.events, range[1]);
      if (previousCell = {
        type: groupName,
        start: Object.assign({}, now),
        // Note: correct end is set later.
        end: Object.assign({}, now)
      }, map.add(range[1], 0, [["enter", previousCell, context]]), range[2] !== 0) {
        const relatedStart = getPoint(context.events, range[2]), relatedEnd = getPoint(context.events, range[3]), valueToken = {
          type: valueName,
          start: Object.assign({}, relatedStart),
          end: Object.assign({}, relatedEnd)
        };
        if (map.add(range[2], 0, [["enter", valueToken, context]]), rowKind !== 2) {
          const start = context.events[range[2]], end = context.events[range[3]];
          if (start[1].end = Object.assign({}, end[1].end), start[1].type = "chunkText", start[1].contentType = "text", range[3] > range[2] + 1) {
            const a = range[2] + 1, b = range[3] - range[2] - 1;
            map.add(a, b, []);
          }
        }
        map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
      }
      return rowEnd !== void 0 && (previousCell.end = Object.assign({}, getPoint(context.events, rowEnd)), map.add(rowEnd, 0, [["exit", previousCell, context]]), previousCell = void 0), previousCell;
    }
    function flushTableEnd(map, context, index, table, tableBody) {
      const exits = [], related = getPoint(context.events, index);
      tableBody && (tableBody.end = Object.assign({}, related), exits.push(["exit", tableBody, context])), table.end = Object.assign({}, related), exits.push(["exit", table, context]), map.add(index + 1, 0, exits);
    }
    function getPoint(events, index) {
      const event = events[index], side = event[0] === "enter" ? "start" : "end";
      return event[1][side];
    }
    const tasklistCheck = {
      name: "tasklistCheck",
      tokenize: tokenizeTasklistCheck
    };
    function gfmTaskListItem() {
      return {
        text: {
          91: tasklistCheck
        }
      };
    }
    function tokenizeTasklistCheck(effects, ok, nok) {
      const self = this;
      return open;
      function open(code2) {
        return (
          // Exit if there’s stuff before.
          self.previous !== null || // Exit if not in the first content that is the first child of a list
          // item.
          !self._gfmTasklistFirstContentOfListItem ? nok(code2) : (effects.enter("taskListCheck"), effects.enter("taskListCheckMarker"), effects.consume(code2), effects.exit("taskListCheckMarker"), inside)
        );
      }
      function inside(code2) {
        return (0, micromark_util_character.Ee)(code2) ? (effects.enter("taskListCheckValueUnchecked"), effects.consume(code2), effects.exit("taskListCheckValueUnchecked"), close) : code2 === 88 || code2 === 120 ? (effects.enter("taskListCheckValueChecked"), effects.consume(code2), effects.exit("taskListCheckValueChecked"), close) : nok(code2);
      }
      function close(code2) {
        return code2 === 93 ? (effects.enter("taskListCheckMarker"), effects.consume(code2), effects.exit("taskListCheckMarker"), effects.exit("taskListCheck"), after) : nok(code2);
      }
      function after(code2) {
        return (0, micromark_util_character.HP)(code2) ? ok(code2) : (0, micromark_util_character.On)(code2) ? effects.check({
          tokenize: spaceThenNonSpace
        }, ok, nok)(code2) : nok(code2);
      }
    }
    function spaceThenNonSpace(effects, ok, nok) {
      return (0, micromark_factory_space.N)(effects, after, "whitespace");
      function after(code2) {
        return code2 === null ? nok(code2) : ok(code2);
      }
    }
    function gfm(options) {
      return (0, micromark_util_combine_extensions.y)([
        gfmAutolinkLiteral(),
        gfmFootnote(),
        gfmStrikethrough(options),
        gfmTable(),
        gfmTaskListItem()
      ]);
    }
    function gfmHtml(options) {
      return combineHtmlExtensions([
        gfmAutolinkLiteralHtml(),
        gfmFootnoteHtml(options),
        gfmStrikethroughHtml(),
        gfmTableHtml(),
        gfmTagfilterHtml(),
        gfmTaskListItemHtml()
      ]);
    }
  }),
  2328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => factorySpaceMinMax,
      N: () => factorySpace
    });
    var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(401);
    function factorySpace(effects, ok, type, max) {
      const limit = max ? max - 1 : 1 / 0;
      let size = 0;
      return start;
      function start(code) {
        return (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) ? (effects.enter(type), prefix(code)) : ok(code);
      }
      function prefix(code) {
        return (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) && size++ < limit ? (effects.consume(code), prefix) : (effects.exit(type), ok(code));
      }
    }
    function factorySpaceMinMax(effects, ok, nok, type, min, max) {
      let size = 0;
      return start;
      function start(code) {
        return max > 0 && (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) ? (effects.enter(type), prefix(code)) : after(code);
      }
      function prefix(code) {
        return (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) && size < max ? (effects.consume(code), size++, prefix) : (effects.exit(type), after(code));
      }
      function after(code) {
        return size >= min ? ok(code) : nok(code);
      }
    }
  }),
  401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BM: () => asciiDigit,
      CW: () => asciiAlpha,
      Ee: () => markdownLineEndingOrSpace,
      HP: () => markdownLineEnding,
      JQ: () => asciiControl,
      Ny: () => unicodeWhitespace,
      On: () => markdownSpace,
      cx: () => asciiAtext,
      es: () => unicodePunctuation,
      lV: () => asciiAlphanumeric,
      ok: () => asciiHexDigit,
      ol: () => asciiPunctuation
    });
    const asciiAlpha = regexCheck(/[A-Za-z]/), asciiAlphanumeric = regexCheck(/[\dA-Za-z]/), asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
    function asciiControl(code) {
      return (
        // Special whitespace codes (which have negative values), C0 and Control
        // character DEL
        code !== null && (code < 32 || code === 127)
      );
    }
    const asciiDigit = regexCheck(/\d/), asciiHexDigit = regexCheck(/[\dA-Fa-f]/), asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
    function markdownLineEnding(code) {
      return code !== null && code < -2;
    }
    function markdownLineEndingOrSpace(code) {
      return code !== null && (code < 0 || code === 32);
    }
    function markdownSpace(code) {
      return code === -2 || code === -1 || code === 32;
    }
    const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u), unicodeWhitespace = regexCheck(/\s/);
    function regexCheck(regex) {
      return check;
      function check(code) {
        return code !== null && code > -1 && regex.test(String.fromCharCode(code));
      }
    }
  }),
  5254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => push,
      m: () => splice
    });
    function splice(list, start, remove, items) {
      const end = list.length;
      let chunkStart = 0, parameters;
      if (start < 0 ? start = -start > end ? 0 : end + start : start = start > end ? end : start, remove = remove > 0 ? remove : 0, items.length < 1e4)
        parameters = Array.from(items), parameters.unshift(start, remove), list.splice(...parameters);
      else
        for (remove && list.splice(start, remove); chunkStart < items.length; )
          parameters = items.slice(chunkStart, chunkStart + 1e4), parameters.unshift(start, 0), list.splice(...parameters), chunkStart += 1e4, start += 1e4;
    }
    function push(list, items) {
      return list.length > 0 ? (splice(list, list.length, 0, items), list) : items;
    }
  }),
  4386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => classifyCharacter
    });
    var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(401);
    function classifyCharacter(code) {
      if (code === null || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.Ee)(code) || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.Ny)(code))
        return 1;
      if ((0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.es)(code))
        return 2;
    }
  }),
  6792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => combineExtensions
    });
    var micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
    const hasOwnProperty = {}.hasOwnProperty;
    function combineExtensions(extensions) {
      const all = {};
      let index = -1;
      for (; ++index < extensions.length; )
        syntaxExtension(all, extensions[index]);
      return all;
    }
    function syntaxExtension(all, extension) {
      let hook;
      for (hook in extension) {
        const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {}), right = extension[hook];
        let code;
        if (right)
          for (code in right) {
            hasOwnProperty.call(left, code) || (left[code] = []);
            const value = right[code];
            constructs(
              // @ts-expect-error Looks like a list.
              left[code],
              Array.isArray(value) ? value : value ? [value] : []
            );
          }
      }
    }
    function constructs(existing, list) {
      let index = -1;
      const before = [];
      for (; ++index < list.length; )
        (list[index].add === "after" ? existing : before).push(list[index]);
      (0, micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__.m)(existing, 0, 0, before);
    }
    function combineHtmlExtensions2(htmlExtensions) {
      const handlers = {};
      let index = -1;
      for (; ++index < htmlExtensions.length; )
        htmlExtension(handlers, htmlExtensions[index]);
      return handlers;
    }
    function htmlExtension(all, extension) {
      let hook;
      for (hook in extension) {
        const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {}), right = extension[hook];
        let type;
        if (right)
          for (type in right)
            left[type] = right[type];
      }
    }
  }),
  31: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => normalizeIdentifier
    });
    function normalizeIdentifier(value) {
      return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
    }
  }),
  6728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => resolveAll
    });
    function resolveAll(constructs, events, context) {
      const called = [];
      let index = -1;
      for (; ++index < constructs.length; ) {
        const resolve = constructs[index].resolveAll;
        resolve && !called.includes(resolve) && (events = resolve(events, context), called.push(resolve));
      }
      return events;
    }
  })
};
