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
          return [{ type: "row", children: [{ type: "text", value: "\u2022 " }, ...children] }];
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
      return destination?.kind === "web" ? [{ type: "image", url: destination.url, alt }] : linkTo(destination, [(0, message_text.Qq)(`[${alt || "\u{1F5BC}"}]`)], state);
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
      AElig: "\xC6",
      AMP: "&",
      Aacute: "\xC1",
      Abreve: "\u0102",
      Acirc: "\xC2",
      Acy: "\u0410",
      Afr: "\u{1D504}",
      Agrave: "\xC0",
      Alpha: "\u0391",
      Amacr: "\u0100",
      And: "\u2A53",
      Aogon: "\u0104",
      Aopf: "\u{1D538}",
      ApplyFunction: "\u2061",
      Aring: "\xC5",
      Ascr: "\u{1D49C}",
      Assign: "\u2254",
      Atilde: "\xC3",
      Auml: "\xC4",
      Backslash: "\u2216",
      Barv: "\u2AE7",
      Barwed: "\u2306",
      Bcy: "\u0411",
      Because: "\u2235",
      Bernoullis: "\u212C",
      Beta: "\u0392",
      Bfr: "\u{1D505}",
      Bopf: "\u{1D539}",
      Breve: "\u02D8",
      Bscr: "\u212C",
      Bumpeq: "\u224E",
      CHcy: "\u0427",
      COPY: "\xA9",
      Cacute: "\u0106",
      Cap: "\u22D2",
      CapitalDifferentialD: "\u2145",
      Cayleys: "\u212D",
      Ccaron: "\u010C",
      Ccedil: "\xC7",
      Ccirc: "\u0108",
      Cconint: "\u2230",
      Cdot: "\u010A",
      Cedilla: "\xB8",
      CenterDot: "\xB7",
      Cfr: "\u212D",
      Chi: "\u03A7",
      CircleDot: "\u2299",
      CircleMinus: "\u2296",
      CirclePlus: "\u2295",
      CircleTimes: "\u2297",
      ClockwiseContourIntegral: "\u2232",
      CloseCurlyDoubleQuote: "\u201D",
      CloseCurlyQuote: "\u2019",
      Colon: "\u2237",
      Colone: "\u2A74",
      Congruent: "\u2261",
      Conint: "\u222F",
      ContourIntegral: "\u222E",
      Copf: "\u2102",
      Coproduct: "\u2210",
      CounterClockwiseContourIntegral: "\u2233",
      Cross: "\u2A2F",
      Cscr: "\u{1D49E}",
      Cup: "\u22D3",
      CupCap: "\u224D",
      DD: "\u2145",
      DDotrahd: "\u2911",
      DJcy: "\u0402",
      DScy: "\u0405",
      DZcy: "\u040F",
      Dagger: "\u2021",
      Darr: "\u21A1",
      Dashv: "\u2AE4",
      Dcaron: "\u010E",
      Dcy: "\u0414",
      Del: "\u2207",
      Delta: "\u0394",
      Dfr: "\u{1D507}",
      DiacriticalAcute: "\xB4",
      DiacriticalDot: "\u02D9",
      DiacriticalDoubleAcute: "\u02DD",
      DiacriticalGrave: "`",
      DiacriticalTilde: "\u02DC",
      Diamond: "\u22C4",
      DifferentialD: "\u2146",
      Dopf: "\u{1D53B}",
      Dot: "\xA8",
      DotDot: "\u20DC",
      DotEqual: "\u2250",
      DoubleContourIntegral: "\u222F",
      DoubleDot: "\xA8",
      DoubleDownArrow: "\u21D3",
      DoubleLeftArrow: "\u21D0",
      DoubleLeftRightArrow: "\u21D4",
      DoubleLeftTee: "\u2AE4",
      DoubleLongLeftArrow: "\u27F8",
      DoubleLongLeftRightArrow: "\u27FA",
      DoubleLongRightArrow: "\u27F9",
      DoubleRightArrow: "\u21D2",
      DoubleRightTee: "\u22A8",
      DoubleUpArrow: "\u21D1",
      DoubleUpDownArrow: "\u21D5",
      DoubleVerticalBar: "\u2225",
      DownArrow: "\u2193",
      DownArrowBar: "\u2913",
      DownArrowUpArrow: "\u21F5",
      DownBreve: "\u0311",
      DownLeftRightVector: "\u2950",
      DownLeftTeeVector: "\u295E",
      DownLeftVector: "\u21BD",
      DownLeftVectorBar: "\u2956",
      DownRightTeeVector: "\u295F",
      DownRightVector: "\u21C1",
      DownRightVectorBar: "\u2957",
      DownTee: "\u22A4",
      DownTeeArrow: "\u21A7",
      Downarrow: "\u21D3",
      Dscr: "\u{1D49F}",
      Dstrok: "\u0110",
      ENG: "\u014A",
      ETH: "\xD0",
      Eacute: "\xC9",
      Ecaron: "\u011A",
      Ecirc: "\xCA",
      Ecy: "\u042D",
      Edot: "\u0116",
      Efr: "\u{1D508}",
      Egrave: "\xC8",
      Element: "\u2208",
      Emacr: "\u0112",
      EmptySmallSquare: "\u25FB",
      EmptyVerySmallSquare: "\u25AB",
      Eogon: "\u0118",
      Eopf: "\u{1D53C}",
      Epsilon: "\u0395",
      Equal: "\u2A75",
      EqualTilde: "\u2242",
      Equilibrium: "\u21CC",
      Escr: "\u2130",
      Esim: "\u2A73",
      Eta: "\u0397",
      Euml: "\xCB",
      Exists: "\u2203",
      ExponentialE: "\u2147",
      Fcy: "\u0424",
      Ffr: "\u{1D509}",
      FilledSmallSquare: "\u25FC",
      FilledVerySmallSquare: "\u25AA",
      Fopf: "\u{1D53D}",
      ForAll: "\u2200",
      Fouriertrf: "\u2131",
      Fscr: "\u2131",
      GJcy: "\u0403",
      GT: ">",
      Gamma: "\u0393",
      Gammad: "\u03DC",
      Gbreve: "\u011E",
      Gcedil: "\u0122",
      Gcirc: "\u011C",
      Gcy: "\u0413",
      Gdot: "\u0120",
      Gfr: "\u{1D50A}",
      Gg: "\u22D9",
      Gopf: "\u{1D53E}",
      GreaterEqual: "\u2265",
      GreaterEqualLess: "\u22DB",
      GreaterFullEqual: "\u2267",
      GreaterGreater: "\u2AA2",
      GreaterLess: "\u2277",
      GreaterSlantEqual: "\u2A7E",
      GreaterTilde: "\u2273",
      Gscr: "\u{1D4A2}",
      Gt: "\u226B",
      HARDcy: "\u042A",
      Hacek: "\u02C7",
      Hat: "^",
      Hcirc: "\u0124",
      Hfr: "\u210C",
      HilbertSpace: "\u210B",
      Hopf: "\u210D",
      HorizontalLine: "\u2500",
      Hscr: "\u210B",
      Hstrok: "\u0126",
      HumpDownHump: "\u224E",
      HumpEqual: "\u224F",
      IEcy: "\u0415",
      IJlig: "\u0132",
      IOcy: "\u0401",
      Iacute: "\xCD",
      Icirc: "\xCE",
      Icy: "\u0418",
      Idot: "\u0130",
      Ifr: "\u2111",
      Igrave: "\xCC",
      Im: "\u2111",
      Imacr: "\u012A",
      ImaginaryI: "\u2148",
      Implies: "\u21D2",
      Int: "\u222C",
      Integral: "\u222B",
      Intersection: "\u22C2",
      InvisibleComma: "\u2063",
      InvisibleTimes: "\u2062",
      Iogon: "\u012E",
      Iopf: "\u{1D540}",
      Iota: "\u0399",
      Iscr: "\u2110",
      Itilde: "\u0128",
      Iukcy: "\u0406",
      Iuml: "\xCF",
      Jcirc: "\u0134",
      Jcy: "\u0419",
      Jfr: "\u{1D50D}",
      Jopf: "\u{1D541}",
      Jscr: "\u{1D4A5}",
      Jsercy: "\u0408",
      Jukcy: "\u0404",
      KHcy: "\u0425",
      KJcy: "\u040C",
      Kappa: "\u039A",
      Kcedil: "\u0136",
      Kcy: "\u041A",
      Kfr: "\u{1D50E}",
      Kopf: "\u{1D542}",
      Kscr: "\u{1D4A6}",
      LJcy: "\u0409",
      LT: "<",
      Lacute: "\u0139",
      Lambda: "\u039B",
      Lang: "\u27EA",
      Laplacetrf: "\u2112",
      Larr: "\u219E",
      Lcaron: "\u013D",
      Lcedil: "\u013B",
      Lcy: "\u041B",
      LeftAngleBracket: "\u27E8",
      LeftArrow: "\u2190",
      LeftArrowBar: "\u21E4",
      LeftArrowRightArrow: "\u21C6",
      LeftCeiling: "\u2308",
      LeftDoubleBracket: "\u27E6",
      LeftDownTeeVector: "\u2961",
      LeftDownVector: "\u21C3",
      LeftDownVectorBar: "\u2959",
      LeftFloor: "\u230A",
      LeftRightArrow: "\u2194",
      LeftRightVector: "\u294E",
      LeftTee: "\u22A3",
      LeftTeeArrow: "\u21A4",
      LeftTeeVector: "\u295A",
      LeftTriangle: "\u22B2",
      LeftTriangleBar: "\u29CF",
      LeftTriangleEqual: "\u22B4",
      LeftUpDownVector: "\u2951",
      LeftUpTeeVector: "\u2960",
      LeftUpVector: "\u21BF",
      LeftUpVectorBar: "\u2958",
      LeftVector: "\u21BC",
      LeftVectorBar: "\u2952",
      Leftarrow: "\u21D0",
      Leftrightarrow: "\u21D4",
      LessEqualGreater: "\u22DA",
      LessFullEqual: "\u2266",
      LessGreater: "\u2276",
      LessLess: "\u2AA1",
      LessSlantEqual: "\u2A7D",
      LessTilde: "\u2272",
      Lfr: "\u{1D50F}",
      Ll: "\u22D8",
      Lleftarrow: "\u21DA",
      Lmidot: "\u013F",
      LongLeftArrow: "\u27F5",
      LongLeftRightArrow: "\u27F7",
      LongRightArrow: "\u27F6",
      Longleftarrow: "\u27F8",
      Longleftrightarrow: "\u27FA",
      Longrightarrow: "\u27F9",
      Lopf: "\u{1D543}",
      LowerLeftArrow: "\u2199",
      LowerRightArrow: "\u2198",
      Lscr: "\u2112",
      Lsh: "\u21B0",
      Lstrok: "\u0141",
      Lt: "\u226A",
      Map: "\u2905",
      Mcy: "\u041C",
      MediumSpace: "\u205F",
      Mellintrf: "\u2133",
      Mfr: "\u{1D510}",
      MinusPlus: "\u2213",
      Mopf: "\u{1D544}",
      Mscr: "\u2133",
      Mu: "\u039C",
      NJcy: "\u040A",
      Nacute: "\u0143",
      Ncaron: "\u0147",
      Ncedil: "\u0145",
      Ncy: "\u041D",
      NegativeMediumSpace: "\u200B",
      NegativeThickSpace: "\u200B",
      NegativeThinSpace: "\u200B",
      NegativeVeryThinSpace: "\u200B",
      NestedGreaterGreater: "\u226B",
      NestedLessLess: "\u226A",
      NewLine: `
`,
      Nfr: "\u{1D511}",
      NoBreak: "\u2060",
      NonBreakingSpace: "\xA0",
      Nopf: "\u2115",
      Not: "\u2AEC",
      NotCongruent: "\u2262",
      NotCupCap: "\u226D",
      NotDoubleVerticalBar: "\u2226",
      NotElement: "\u2209",
      NotEqual: "\u2260",
      NotEqualTilde: "\u2242\u0338",
      NotExists: "\u2204",
      NotGreater: "\u226F",
      NotGreaterEqual: "\u2271",
      NotGreaterFullEqual: "\u2267\u0338",
      NotGreaterGreater: "\u226B\u0338",
      NotGreaterLess: "\u2279",
      NotGreaterSlantEqual: "\u2A7E\u0338",
      NotGreaterTilde: "\u2275",
      NotHumpDownHump: "\u224E\u0338",
      NotHumpEqual: "\u224F\u0338",
      NotLeftTriangle: "\u22EA",
      NotLeftTriangleBar: "\u29CF\u0338",
      NotLeftTriangleEqual: "\u22EC",
      NotLess: "\u226E",
      NotLessEqual: "\u2270",
      NotLessGreater: "\u2278",
      NotLessLess: "\u226A\u0338",
      NotLessSlantEqual: "\u2A7D\u0338",
      NotLessTilde: "\u2274",
      NotNestedGreaterGreater: "\u2AA2\u0338",
      NotNestedLessLess: "\u2AA1\u0338",
      NotPrecedes: "\u2280",
      NotPrecedesEqual: "\u2AAF\u0338",
      NotPrecedesSlantEqual: "\u22E0",
      NotReverseElement: "\u220C",
      NotRightTriangle: "\u22EB",
      NotRightTriangleBar: "\u29D0\u0338",
      NotRightTriangleEqual: "\u22ED",
      NotSquareSubset: "\u228F\u0338",
      NotSquareSubsetEqual: "\u22E2",
      NotSquareSuperset: "\u2290\u0338",
      NotSquareSupersetEqual: "\u22E3",
      NotSubset: "\u2282\u20D2",
      NotSubsetEqual: "\u2288",
      NotSucceeds: "\u2281",
      NotSucceedsEqual: "\u2AB0\u0338",
      NotSucceedsSlantEqual: "\u22E1",
      NotSucceedsTilde: "\u227F\u0338",
      NotSuperset: "\u2283\u20D2",
      NotSupersetEqual: "\u2289",
      NotTilde: "\u2241",
      NotTildeEqual: "\u2244",
      NotTildeFullEqual: "\u2247",
      NotTildeTilde: "\u2249",
      NotVerticalBar: "\u2224",
      Nscr: "\u{1D4A9}",
      Ntilde: "\xD1",
      Nu: "\u039D",
      OElig: "\u0152",
      Oacute: "\xD3",
      Ocirc: "\xD4",
      Ocy: "\u041E",
      Odblac: "\u0150",
      Ofr: "\u{1D512}",
      Ograve: "\xD2",
      Omacr: "\u014C",
      Omega: "\u03A9",
      Omicron: "\u039F",
      Oopf: "\u{1D546}",
      OpenCurlyDoubleQuote: "\u201C",
      OpenCurlyQuote: "\u2018",
      Or: "\u2A54",
      Oscr: "\u{1D4AA}",
      Oslash: "\xD8",
      Otilde: "\xD5",
      Otimes: "\u2A37",
      Ouml: "\xD6",
      OverBar: "\u203E",
      OverBrace: "\u23DE",
      OverBracket: "\u23B4",
      OverParenthesis: "\u23DC",
      PartialD: "\u2202",
      Pcy: "\u041F",
      Pfr: "\u{1D513}",
      Phi: "\u03A6",
      Pi: "\u03A0",
      PlusMinus: "\xB1",
      Poincareplane: "\u210C",
      Popf: "\u2119",
      Pr: "\u2ABB",
      Precedes: "\u227A",
      PrecedesEqual: "\u2AAF",
      PrecedesSlantEqual: "\u227C",
      PrecedesTilde: "\u227E",
      Prime: "\u2033",
      Product: "\u220F",
      Proportion: "\u2237",
      Proportional: "\u221D",
      Pscr: "\u{1D4AB}",
      Psi: "\u03A8",
      QUOT: '"',
      Qfr: "\u{1D514}",
      Qopf: "\u211A",
      Qscr: "\u{1D4AC}",
      RBarr: "\u2910",
      REG: "\xAE",
      Racute: "\u0154",
      Rang: "\u27EB",
      Rarr: "\u21A0",
      Rarrtl: "\u2916",
      Rcaron: "\u0158",
      Rcedil: "\u0156",
      Rcy: "\u0420",
      Re: "\u211C",
      ReverseElement: "\u220B",
      ReverseEquilibrium: "\u21CB",
      ReverseUpEquilibrium: "\u296F",
      Rfr: "\u211C",
      Rho: "\u03A1",
      RightAngleBracket: "\u27E9",
      RightArrow: "\u2192",
      RightArrowBar: "\u21E5",
      RightArrowLeftArrow: "\u21C4",
      RightCeiling: "\u2309",
      RightDoubleBracket: "\u27E7",
      RightDownTeeVector: "\u295D",
      RightDownVector: "\u21C2",
      RightDownVectorBar: "\u2955",
      RightFloor: "\u230B",
      RightTee: "\u22A2",
      RightTeeArrow: "\u21A6",
      RightTeeVector: "\u295B",
      RightTriangle: "\u22B3",
      RightTriangleBar: "\u29D0",
      RightTriangleEqual: "\u22B5",
      RightUpDownVector: "\u294F",
      RightUpTeeVector: "\u295C",
      RightUpVector: "\u21BE",
      RightUpVectorBar: "\u2954",
      RightVector: "\u21C0",
      RightVectorBar: "\u2953",
      Rightarrow: "\u21D2",
      Ropf: "\u211D",
      RoundImplies: "\u2970",
      Rrightarrow: "\u21DB",
      Rscr: "\u211B",
      Rsh: "\u21B1",
      RuleDelayed: "\u29F4",
      SHCHcy: "\u0429",
      SHcy: "\u0428",
      SOFTcy: "\u042C",
      Sacute: "\u015A",
      Sc: "\u2ABC",
      Scaron: "\u0160",
      Scedil: "\u015E",
      Scirc: "\u015C",
      Scy: "\u0421",
      Sfr: "\u{1D516}",
      ShortDownArrow: "\u2193",
      ShortLeftArrow: "\u2190",
      ShortRightArrow: "\u2192",
      ShortUpArrow: "\u2191",
      Sigma: "\u03A3",
      SmallCircle: "\u2218",
      Sopf: "\u{1D54A}",
      Sqrt: "\u221A",
      Square: "\u25A1",
      SquareIntersection: "\u2293",
      SquareSubset: "\u228F",
      SquareSubsetEqual: "\u2291",
      SquareSuperset: "\u2290",
      SquareSupersetEqual: "\u2292",
      SquareUnion: "\u2294",
      Sscr: "\u{1D4AE}",
      Star: "\u22C6",
      Sub: "\u22D0",
      Subset: "\u22D0",
      SubsetEqual: "\u2286",
      Succeeds: "\u227B",
      SucceedsEqual: "\u2AB0",
      SucceedsSlantEqual: "\u227D",
      SucceedsTilde: "\u227F",
      SuchThat: "\u220B",
      Sum: "\u2211",
      Sup: "\u22D1",
      Superset: "\u2283",
      SupersetEqual: "\u2287",
      Supset: "\u22D1",
      THORN: "\xDE",
      TRADE: "\u2122",
      TSHcy: "\u040B",
      TScy: "\u0426",
      Tab: "	",
      Tau: "\u03A4",
      Tcaron: "\u0164",
      Tcedil: "\u0162",
      Tcy: "\u0422",
      Tfr: "\u{1D517}",
      Therefore: "\u2234",
      Theta: "\u0398",
      ThickSpace: "\u205F\u200A",
      ThinSpace: "\u2009",
      Tilde: "\u223C",
      TildeEqual: "\u2243",
      TildeFullEqual: "\u2245",
      TildeTilde: "\u2248",
      Topf: "\u{1D54B}",
      TripleDot: "\u20DB",
      Tscr: "\u{1D4AF}",
      Tstrok: "\u0166",
      Uacute: "\xDA",
      Uarr: "\u219F",
      Uarrocir: "\u2949",
      Ubrcy: "\u040E",
      Ubreve: "\u016C",
      Ucirc: "\xDB",
      Ucy: "\u0423",
      Udblac: "\u0170",
      Ufr: "\u{1D518}",
      Ugrave: "\xD9",
      Umacr: "\u016A",
      UnderBar: "_",
      UnderBrace: "\u23DF",
      UnderBracket: "\u23B5",
      UnderParenthesis: "\u23DD",
      Union: "\u22C3",
      UnionPlus: "\u228E",
      Uogon: "\u0172",
      Uopf: "\u{1D54C}",
      UpArrow: "\u2191",
      UpArrowBar: "\u2912",
      UpArrowDownArrow: "\u21C5",
      UpDownArrow: "\u2195",
      UpEquilibrium: "\u296E",
      UpTee: "\u22A5",
      UpTeeArrow: "\u21A5",
      Uparrow: "\u21D1",
      Updownarrow: "\u21D5",
      UpperLeftArrow: "\u2196",
      UpperRightArrow: "\u2197",
      Upsi: "\u03D2",
      Upsilon: "\u03A5",
      Uring: "\u016E",
      Uscr: "\u{1D4B0}",
      Utilde: "\u0168",
      Uuml: "\xDC",
      VDash: "\u22AB",
      Vbar: "\u2AEB",
      Vcy: "\u0412",
      Vdash: "\u22A9",
      Vdashl: "\u2AE6",
      Vee: "\u22C1",
      Verbar: "\u2016",
      Vert: "\u2016",
      VerticalBar: "\u2223",
      VerticalLine: "|",
      VerticalSeparator: "\u2758",
      VerticalTilde: "\u2240",
      VeryThinSpace: "\u200A",
      Vfr: "\u{1D519}",
      Vopf: "\u{1D54D}",
      Vscr: "\u{1D4B1}",
      Vvdash: "\u22AA",
      Wcirc: "\u0174",
      Wedge: "\u22C0",
      Wfr: "\u{1D51A}",
      Wopf: "\u{1D54E}",
      Wscr: "\u{1D4B2}",
      Xfr: "\u{1D51B}",
      Xi: "\u039E",
      Xopf: "\u{1D54F}",
      Xscr: "\u{1D4B3}",
      YAcy: "\u042F",
      YIcy: "\u0407",
      YUcy: "\u042E",
      Yacute: "\xDD",
      Ycirc: "\u0176",
      Ycy: "\u042B",
      Yfr: "\u{1D51C}",
      Yopf: "\u{1D550}",
      Yscr: "\u{1D4B4}",
      Yuml: "\u0178",
      ZHcy: "\u0416",
      Zacute: "\u0179",
      Zcaron: "\u017D",
      Zcy: "\u0417",
      Zdot: "\u017B",
      ZeroWidthSpace: "\u200B",
      Zeta: "\u0396",
      Zfr: "\u2128",
      Zopf: "\u2124",
      Zscr: "\u{1D4B5}",
      aacute: "\xE1",
      abreve: "\u0103",
      ac: "\u223E",
      acE: "\u223E\u0333",
      acd: "\u223F",
      acirc: "\xE2",
      acute: "\xB4",
      acy: "\u0430",
      aelig: "\xE6",
      af: "\u2061",
      afr: "\u{1D51E}",
      agrave: "\xE0",
      alefsym: "\u2135",
      aleph: "\u2135",
      alpha: "\u03B1",
      amacr: "\u0101",
      amalg: "\u2A3F",
      amp: "&",
      and: "\u2227",
      andand: "\u2A55",
      andd: "\u2A5C",
      andslope: "\u2A58",
      andv: "\u2A5A",
      ang: "\u2220",
      ange: "\u29A4",
      angle: "\u2220",
      angmsd: "\u2221",
      angmsdaa: "\u29A8",
      angmsdab: "\u29A9",
      angmsdac: "\u29AA",
      angmsdad: "\u29AB",
      angmsdae: "\u29AC",
      angmsdaf: "\u29AD",
      angmsdag: "\u29AE",
      angmsdah: "\u29AF",
      angrt: "\u221F",
      angrtvb: "\u22BE",
      angrtvbd: "\u299D",
      angsph: "\u2222",
      angst: "\xC5",
      angzarr: "\u237C",
      aogon: "\u0105",
      aopf: "\u{1D552}",
      ap: "\u2248",
      apE: "\u2A70",
      apacir: "\u2A6F",
      ape: "\u224A",
      apid: "\u224B",
      apos: "'",
      approx: "\u2248",
      approxeq: "\u224A",
      aring: "\xE5",
      ascr: "\u{1D4B6}",
      ast: "*",
      asymp: "\u2248",
      asympeq: "\u224D",
      atilde: "\xE3",
      auml: "\xE4",
      awconint: "\u2233",
      awint: "\u2A11",
      bNot: "\u2AED",
      backcong: "\u224C",
      backepsilon: "\u03F6",
      backprime: "\u2035",
      backsim: "\u223D",
      backsimeq: "\u22CD",
      barvee: "\u22BD",
      barwed: "\u2305",
      barwedge: "\u2305",
      bbrk: "\u23B5",
      bbrktbrk: "\u23B6",
      bcong: "\u224C",
      bcy: "\u0431",
      bdquo: "\u201E",
      becaus: "\u2235",
      because: "\u2235",
      bemptyv: "\u29B0",
      bepsi: "\u03F6",
      bernou: "\u212C",
      beta: "\u03B2",
      beth: "\u2136",
      between: "\u226C",
      bfr: "\u{1D51F}",
      bigcap: "\u22C2",
      bigcirc: "\u25EF",
      bigcup: "\u22C3",
      bigodot: "\u2A00",
      bigoplus: "\u2A01",
      bigotimes: "\u2A02",
      bigsqcup: "\u2A06",
      bigstar: "\u2605",
      bigtriangledown: "\u25BD",
      bigtriangleup: "\u25B3",
      biguplus: "\u2A04",
      bigvee: "\u22C1",
      bigwedge: "\u22C0",
      bkarow: "\u290D",
      blacklozenge: "\u29EB",
      blacksquare: "\u25AA",
      blacktriangle: "\u25B4",
      blacktriangledown: "\u25BE",
      blacktriangleleft: "\u25C2",
      blacktriangleright: "\u25B8",
      blank: "\u2423",
      blk12: "\u2592",
      blk14: "\u2591",
      blk34: "\u2593",
      block: "\u2588",
      bne: "=\u20E5",
      bnequiv: "\u2261\u20E5",
      bnot: "\u2310",
      bopf: "\u{1D553}",
      bot: "\u22A5",
      bottom: "\u22A5",
      bowtie: "\u22C8",
      boxDL: "\u2557",
      boxDR: "\u2554",
      boxDl: "\u2556",
      boxDr: "\u2553",
      boxH: "\u2550",
      boxHD: "\u2566",
      boxHU: "\u2569",
      boxHd: "\u2564",
      boxHu: "\u2567",
      boxUL: "\u255D",
      boxUR: "\u255A",
      boxUl: "\u255C",
      boxUr: "\u2559",
      boxV: "\u2551",
      boxVH: "\u256C",
      boxVL: "\u2563",
      boxVR: "\u2560",
      boxVh: "\u256B",
      boxVl: "\u2562",
      boxVr: "\u255F",
      boxbox: "\u29C9",
      boxdL: "\u2555",
      boxdR: "\u2552",
      boxdl: "\u2510",
      boxdr: "\u250C",
      boxh: "\u2500",
      boxhD: "\u2565",
      boxhU: "\u2568",
      boxhd: "\u252C",
      boxhu: "\u2534",
      boxminus: "\u229F",
      boxplus: "\u229E",
      boxtimes: "\u22A0",
      boxuL: "\u255B",
      boxuR: "\u2558",
      boxul: "\u2518",
      boxur: "\u2514",
      boxv: "\u2502",
      boxvH: "\u256A",
      boxvL: "\u2561",
      boxvR: "\u255E",
      boxvh: "\u253C",
      boxvl: "\u2524",
      boxvr: "\u251C",
      bprime: "\u2035",
      breve: "\u02D8",
      brvbar: "\xA6",
      bscr: "\u{1D4B7}",
      bsemi: "\u204F",
      bsim: "\u223D",
      bsime: "\u22CD",
      bsol: "\\",
      bsolb: "\u29C5",
      bsolhsub: "\u27C8",
      bull: "\u2022",
      bullet: "\u2022",
      bump: "\u224E",
      bumpE: "\u2AAE",
      bumpe: "\u224F",
      bumpeq: "\u224F",
      cacute: "\u0107",
      cap: "\u2229",
      capand: "\u2A44",
      capbrcup: "\u2A49",
      capcap: "\u2A4B",
      capcup: "\u2A47",
      capdot: "\u2A40",
      caps: "\u2229\uFE00",
      caret: "\u2041",
      caron: "\u02C7",
      ccaps: "\u2A4D",
      ccaron: "\u010D",
      ccedil: "\xE7",
      ccirc: "\u0109",
      ccups: "\u2A4C",
      ccupssm: "\u2A50",
      cdot: "\u010B",
      cedil: "\xB8",
      cemptyv: "\u29B2",
      cent: "\xA2",
      centerdot: "\xB7",
      cfr: "\u{1D520}",
      chcy: "\u0447",
      check: "\u2713",
      checkmark: "\u2713",
      chi: "\u03C7",
      cir: "\u25CB",
      cirE: "\u29C3",
      circ: "\u02C6",
      circeq: "\u2257",
      circlearrowleft: "\u21BA",
      circlearrowright: "\u21BB",
      circledR: "\xAE",
      circledS: "\u24C8",
      circledast: "\u229B",
      circledcirc: "\u229A",
      circleddash: "\u229D",
      cire: "\u2257",
      cirfnint: "\u2A10",
      cirmid: "\u2AEF",
      cirscir: "\u29C2",
      clubs: "\u2663",
      clubsuit: "\u2663",
      colon: ":",
      colone: "\u2254",
      coloneq: "\u2254",
      comma: ",",
      commat: "@",
      comp: "\u2201",
      compfn: "\u2218",
      complement: "\u2201",
      complexes: "\u2102",
      cong: "\u2245",
      congdot: "\u2A6D",
      conint: "\u222E",
      copf: "\u{1D554}",
      coprod: "\u2210",
      copy: "\xA9",
      copysr: "\u2117",
      crarr: "\u21B5",
      cross: "\u2717",
      cscr: "\u{1D4B8}",
      csub: "\u2ACF",
      csube: "\u2AD1",
      csup: "\u2AD0",
      csupe: "\u2AD2",
      ctdot: "\u22EF",
      cudarrl: "\u2938",
      cudarrr: "\u2935",
      cuepr: "\u22DE",
      cuesc: "\u22DF",
      cularr: "\u21B6",
      cularrp: "\u293D",
      cup: "\u222A",
      cupbrcap: "\u2A48",
      cupcap: "\u2A46",
      cupcup: "\u2A4A",
      cupdot: "\u228D",
      cupor: "\u2A45",
      cups: "\u222A\uFE00",
      curarr: "\u21B7",
      curarrm: "\u293C",
      curlyeqprec: "\u22DE",
      curlyeqsucc: "\u22DF",
      curlyvee: "\u22CE",
      curlywedge: "\u22CF",
      curren: "\xA4",
      curvearrowleft: "\u21B6",
      curvearrowright: "\u21B7",
      cuvee: "\u22CE",
      cuwed: "\u22CF",
      cwconint: "\u2232",
      cwint: "\u2231",
      cylcty: "\u232D",
      dArr: "\u21D3",
      dHar: "\u2965",
      dagger: "\u2020",
      daleth: "\u2138",
      darr: "\u2193",
      dash: "\u2010",
      dashv: "\u22A3",
      dbkarow: "\u290F",
      dblac: "\u02DD",
      dcaron: "\u010F",
      dcy: "\u0434",
      dd: "\u2146",
      ddagger: "\u2021",
      ddarr: "\u21CA",
      ddotseq: "\u2A77",
      deg: "\xB0",
      delta: "\u03B4",
      demptyv: "\u29B1",
      dfisht: "\u297F",
      dfr: "\u{1D521}",
      dharl: "\u21C3",
      dharr: "\u21C2",
      diam: "\u22C4",
      diamond: "\u22C4",
      diamondsuit: "\u2666",
      diams: "\u2666",
      die: "\xA8",
      digamma: "\u03DD",
      disin: "\u22F2",
      div: "\xF7",
      divide: "\xF7",
      divideontimes: "\u22C7",
      divonx: "\u22C7",
      djcy: "\u0452",
      dlcorn: "\u231E",
      dlcrop: "\u230D",
      dollar: "$",
      dopf: "\u{1D555}",
      dot: "\u02D9",
      doteq: "\u2250",
      doteqdot: "\u2251",
      dotminus: "\u2238",
      dotplus: "\u2214",
      dotsquare: "\u22A1",
      doublebarwedge: "\u2306",
      downarrow: "\u2193",
      downdownarrows: "\u21CA",
      downharpoonleft: "\u21C3",
      downharpoonright: "\u21C2",
      drbkarow: "\u2910",
      drcorn: "\u231F",
      drcrop: "\u230C",
      dscr: "\u{1D4B9}",
      dscy: "\u0455",
      dsol: "\u29F6",
      dstrok: "\u0111",
      dtdot: "\u22F1",
      dtri: "\u25BF",
      dtrif: "\u25BE",
      duarr: "\u21F5",
      duhar: "\u296F",
      dwangle: "\u29A6",
      dzcy: "\u045F",
      dzigrarr: "\u27FF",
      eDDot: "\u2A77",
      eDot: "\u2251",
      eacute: "\xE9",
      easter: "\u2A6E",
      ecaron: "\u011B",
      ecir: "\u2256",
      ecirc: "\xEA",
      ecolon: "\u2255",
      ecy: "\u044D",
      edot: "\u0117",
      ee: "\u2147",
      efDot: "\u2252",
      efr: "\u{1D522}",
      eg: "\u2A9A",
      egrave: "\xE8",
      egs: "\u2A96",
      egsdot: "\u2A98",
      el: "\u2A99",
      elinters: "\u23E7",
      ell: "\u2113",
      els: "\u2A95",
      elsdot: "\u2A97",
      emacr: "\u0113",
      empty: "\u2205",
      emptyset: "\u2205",
      emptyv: "\u2205",
      emsp13: "\u2004",
      emsp14: "\u2005",
      emsp: "\u2003",
      eng: "\u014B",
      ensp: "\u2002",
      eogon: "\u0119",
      eopf: "\u{1D556}",
      epar: "\u22D5",
      eparsl: "\u29E3",
      eplus: "\u2A71",
      epsi: "\u03B5",
      epsilon: "\u03B5",
      epsiv: "\u03F5",
      eqcirc: "\u2256",
      eqcolon: "\u2255",
      eqsim: "\u2242",
      eqslantgtr: "\u2A96",
      eqslantless: "\u2A95",
      equals: "=",
      equest: "\u225F",
      equiv: "\u2261",
      equivDD: "\u2A78",
      eqvparsl: "\u29E5",
      erDot: "\u2253",
      erarr: "\u2971",
      escr: "\u212F",
      esdot: "\u2250",
      esim: "\u2242",
      eta: "\u03B7",
      eth: "\xF0",
      euml: "\xEB",
      euro: "\u20AC",
      excl: "!",
      exist: "\u2203",
      expectation: "\u2130",
      exponentiale: "\u2147",
      fallingdotseq: "\u2252",
      fcy: "\u0444",
      female: "\u2640",
      ffilig: "\uFB03",
      fflig: "\uFB00",
      ffllig: "\uFB04",
      ffr: "\u{1D523}",
      filig: "\uFB01",
      fjlig: "fj",
      flat: "\u266D",
      fllig: "\uFB02",
      fltns: "\u25B1",
      fnof: "\u0192",
      fopf: "\u{1D557}",
      forall: "\u2200",
      fork: "\u22D4",
      forkv: "\u2AD9",
      fpartint: "\u2A0D",
      frac12: "\xBD",
      frac13: "\u2153",
      frac14: "\xBC",
      frac15: "\u2155",
      frac16: "\u2159",
      frac18: "\u215B",
      frac23: "\u2154",
      frac25: "\u2156",
      frac34: "\xBE",
      frac35: "\u2157",
      frac38: "\u215C",
      frac45: "\u2158",
      frac56: "\u215A",
      frac58: "\u215D",
      frac78: "\u215E",
      frasl: "\u2044",
      frown: "\u2322",
      fscr: "\u{1D4BB}",
      gE: "\u2267",
      gEl: "\u2A8C",
      gacute: "\u01F5",
      gamma: "\u03B3",
      gammad: "\u03DD",
      gap: "\u2A86",
      gbreve: "\u011F",
      gcirc: "\u011D",
      gcy: "\u0433",
      gdot: "\u0121",
      ge: "\u2265",
      gel: "\u22DB",
      geq: "\u2265",
      geqq: "\u2267",
      geqslant: "\u2A7E",
      ges: "\u2A7E",
      gescc: "\u2AA9",
      gesdot: "\u2A80",
      gesdoto: "\u2A82",
      gesdotol: "\u2A84",
      gesl: "\u22DB\uFE00",
      gesles: "\u2A94",
      gfr: "\u{1D524}",
      gg: "\u226B",
      ggg: "\u22D9",
      gimel: "\u2137",
      gjcy: "\u0453",
      gl: "\u2277",
      glE: "\u2A92",
      gla: "\u2AA5",
      glj: "\u2AA4",
      gnE: "\u2269",
      gnap: "\u2A8A",
      gnapprox: "\u2A8A",
      gne: "\u2A88",
      gneq: "\u2A88",
      gneqq: "\u2269",
      gnsim: "\u22E7",
      gopf: "\u{1D558}",
      grave: "`",
      gscr: "\u210A",
      gsim: "\u2273",
      gsime: "\u2A8E",
      gsiml: "\u2A90",
      gt: ">",
      gtcc: "\u2AA7",
      gtcir: "\u2A7A",
      gtdot: "\u22D7",
      gtlPar: "\u2995",
      gtquest: "\u2A7C",
      gtrapprox: "\u2A86",
      gtrarr: "\u2978",
      gtrdot: "\u22D7",
      gtreqless: "\u22DB",
      gtreqqless: "\u2A8C",
      gtrless: "\u2277",
      gtrsim: "\u2273",
      gvertneqq: "\u2269\uFE00",
      gvnE: "\u2269\uFE00",
      hArr: "\u21D4",
      hairsp: "\u200A",
      half: "\xBD",
      hamilt: "\u210B",
      hardcy: "\u044A",
      harr: "\u2194",
      harrcir: "\u2948",
      harrw: "\u21AD",
      hbar: "\u210F",
      hcirc: "\u0125",
      hearts: "\u2665",
      heartsuit: "\u2665",
      hellip: "\u2026",
      hercon: "\u22B9",
      hfr: "\u{1D525}",
      hksearow: "\u2925",
      hkswarow: "\u2926",
      hoarr: "\u21FF",
      homtht: "\u223B",
      hookleftarrow: "\u21A9",
      hookrightarrow: "\u21AA",
      hopf: "\u{1D559}",
      horbar: "\u2015",
      hscr: "\u{1D4BD}",
      hslash: "\u210F",
      hstrok: "\u0127",
      hybull: "\u2043",
      hyphen: "\u2010",
      iacute: "\xED",
      ic: "\u2063",
      icirc: "\xEE",
      icy: "\u0438",
      iecy: "\u0435",
      iexcl: "\xA1",
      iff: "\u21D4",
      ifr: "\u{1D526}",
      igrave: "\xEC",
      ii: "\u2148",
      iiiint: "\u2A0C",
      iiint: "\u222D",
      iinfin: "\u29DC",
      iiota: "\u2129",
      ijlig: "\u0133",
      imacr: "\u012B",
      image: "\u2111",
      imagline: "\u2110",
      imagpart: "\u2111",
      imath: "\u0131",
      imof: "\u22B7",
      imped: "\u01B5",
      in: "\u2208",
      incare: "\u2105",
      infin: "\u221E",
      infintie: "\u29DD",
      inodot: "\u0131",
      int: "\u222B",
      intcal: "\u22BA",
      integers: "\u2124",
      intercal: "\u22BA",
      intlarhk: "\u2A17",
      intprod: "\u2A3C",
      iocy: "\u0451",
      iogon: "\u012F",
      iopf: "\u{1D55A}",
      iota: "\u03B9",
      iprod: "\u2A3C",
      iquest: "\xBF",
      iscr: "\u{1D4BE}",
      isin: "\u2208",
      isinE: "\u22F9",
      isindot: "\u22F5",
      isins: "\u22F4",
      isinsv: "\u22F3",
      isinv: "\u2208",
      it: "\u2062",
      itilde: "\u0129",
      iukcy: "\u0456",
      iuml: "\xEF",
      jcirc: "\u0135",
      jcy: "\u0439",
      jfr: "\u{1D527}",
      jmath: "\u0237",
      jopf: "\u{1D55B}",
      jscr: "\u{1D4BF}",
      jsercy: "\u0458",
      jukcy: "\u0454",
      kappa: "\u03BA",
      kappav: "\u03F0",
      kcedil: "\u0137",
      kcy: "\u043A",
      kfr: "\u{1D528}",
      kgreen: "\u0138",
      khcy: "\u0445",
      kjcy: "\u045C",
      kopf: "\u{1D55C}",
      kscr: "\u{1D4C0}",
      lAarr: "\u21DA",
      lArr: "\u21D0",
      lAtail: "\u291B",
      lBarr: "\u290E",
      lE: "\u2266",
      lEg: "\u2A8B",
      lHar: "\u2962",
      lacute: "\u013A",
      laemptyv: "\u29B4",
      lagran: "\u2112",
      lambda: "\u03BB",
      lang: "\u27E8",
      langd: "\u2991",
      langle: "\u27E8",
      lap: "\u2A85",
      laquo: "\xAB",
      larr: "\u2190",
      larrb: "\u21E4",
      larrbfs: "\u291F",
      larrfs: "\u291D",
      larrhk: "\u21A9",
      larrlp: "\u21AB",
      larrpl: "\u2939",
      larrsim: "\u2973",
      larrtl: "\u21A2",
      lat: "\u2AAB",
      latail: "\u2919",
      late: "\u2AAD",
      lates: "\u2AAD\uFE00",
      lbarr: "\u290C",
      lbbrk: "\u2772",
      lbrace: "{",
      lbrack: "[",
      lbrke: "\u298B",
      lbrksld: "\u298F",
      lbrkslu: "\u298D",
      lcaron: "\u013E",
      lcedil: "\u013C",
      lceil: "\u2308",
      lcub: "{",
      lcy: "\u043B",
      ldca: "\u2936",
      ldquo: "\u201C",
      ldquor: "\u201E",
      ldrdhar: "\u2967",
      ldrushar: "\u294B",
      ldsh: "\u21B2",
      le: "\u2264",
      leftarrow: "\u2190",
      leftarrowtail: "\u21A2",
      leftharpoondown: "\u21BD",
      leftharpoonup: "\u21BC",
      leftleftarrows: "\u21C7",
      leftrightarrow: "\u2194",
      leftrightarrows: "\u21C6",
      leftrightharpoons: "\u21CB",
      leftrightsquigarrow: "\u21AD",
      leftthreetimes: "\u22CB",
      leg: "\u22DA",
      leq: "\u2264",
      leqq: "\u2266",
      leqslant: "\u2A7D",
      les: "\u2A7D",
      lescc: "\u2AA8",
      lesdot: "\u2A7F",
      lesdoto: "\u2A81",
      lesdotor: "\u2A83",
      lesg: "\u22DA\uFE00",
      lesges: "\u2A93",
      lessapprox: "\u2A85",
      lessdot: "\u22D6",
      lesseqgtr: "\u22DA",
      lesseqqgtr: "\u2A8B",
      lessgtr: "\u2276",
      lesssim: "\u2272",
      lfisht: "\u297C",
      lfloor: "\u230A",
      lfr: "\u{1D529}",
      lg: "\u2276",
      lgE: "\u2A91",
      lhard: "\u21BD",
      lharu: "\u21BC",
      lharul: "\u296A",
      lhblk: "\u2584",
      ljcy: "\u0459",
      ll: "\u226A",
      llarr: "\u21C7",
      llcorner: "\u231E",
      llhard: "\u296B",
      lltri: "\u25FA",
      lmidot: "\u0140",
      lmoust: "\u23B0",
      lmoustache: "\u23B0",
      lnE: "\u2268",
      lnap: "\u2A89",
      lnapprox: "\u2A89",
      lne: "\u2A87",
      lneq: "\u2A87",
      lneqq: "\u2268",
      lnsim: "\u22E6",
      loang: "\u27EC",
      loarr: "\u21FD",
      lobrk: "\u27E6",
      longleftarrow: "\u27F5",
      longleftrightarrow: "\u27F7",
      longmapsto: "\u27FC",
      longrightarrow: "\u27F6",
      looparrowleft: "\u21AB",
      looparrowright: "\u21AC",
      lopar: "\u2985",
      lopf: "\u{1D55D}",
      loplus: "\u2A2D",
      lotimes: "\u2A34",
      lowast: "\u2217",
      lowbar: "_",
      loz: "\u25CA",
      lozenge: "\u25CA",
      lozf: "\u29EB",
      lpar: "(",
      lparlt: "\u2993",
      lrarr: "\u21C6",
      lrcorner: "\u231F",
      lrhar: "\u21CB",
      lrhard: "\u296D",
      lrm: "\u200E",
      lrtri: "\u22BF",
      lsaquo: "\u2039",
      lscr: "\u{1D4C1}",
      lsh: "\u21B0",
      lsim: "\u2272",
      lsime: "\u2A8D",
      lsimg: "\u2A8F",
      lsqb: "[",
      lsquo: "\u2018",
      lsquor: "\u201A",
      lstrok: "\u0142",
      lt: "<",
      ltcc: "\u2AA6",
      ltcir: "\u2A79",
      ltdot: "\u22D6",
      lthree: "\u22CB",
      ltimes: "\u22C9",
      ltlarr: "\u2976",
      ltquest: "\u2A7B",
      ltrPar: "\u2996",
      ltri: "\u25C3",
      ltrie: "\u22B4",
      ltrif: "\u25C2",
      lurdshar: "\u294A",
      luruhar: "\u2966",
      lvertneqq: "\u2268\uFE00",
      lvnE: "\u2268\uFE00",
      mDDot: "\u223A",
      macr: "\xAF",
      male: "\u2642",
      malt: "\u2720",
      maltese: "\u2720",
      map: "\u21A6",
      mapsto: "\u21A6",
      mapstodown: "\u21A7",
      mapstoleft: "\u21A4",
      mapstoup: "\u21A5",
      marker: "\u25AE",
      mcomma: "\u2A29",
      mcy: "\u043C",
      mdash: "\u2014",
      measuredangle: "\u2221",
      mfr: "\u{1D52A}",
      mho: "\u2127",
      micro: "\xB5",
      mid: "\u2223",
      midast: "*",
      midcir: "\u2AF0",
      middot: "\xB7",
      minus: "\u2212",
      minusb: "\u229F",
      minusd: "\u2238",
      minusdu: "\u2A2A",
      mlcp: "\u2ADB",
      mldr: "\u2026",
      mnplus: "\u2213",
      models: "\u22A7",
      mopf: "\u{1D55E}",
      mp: "\u2213",
      mscr: "\u{1D4C2}",
      mstpos: "\u223E",
      mu: "\u03BC",
      multimap: "\u22B8",
      mumap: "\u22B8",
      nGg: "\u22D9\u0338",
      nGt: "\u226B\u20D2",
      nGtv: "\u226B\u0338",
      nLeftarrow: "\u21CD",
      nLeftrightarrow: "\u21CE",
      nLl: "\u22D8\u0338",
      nLt: "\u226A\u20D2",
      nLtv: "\u226A\u0338",
      nRightarrow: "\u21CF",
      nVDash: "\u22AF",
      nVdash: "\u22AE",
      nabla: "\u2207",
      nacute: "\u0144",
      nang: "\u2220\u20D2",
      nap: "\u2249",
      napE: "\u2A70\u0338",
      napid: "\u224B\u0338",
      napos: "\u0149",
      napprox: "\u2249",
      natur: "\u266E",
      natural: "\u266E",
      naturals: "\u2115",
      nbsp: "\xA0",
      nbump: "\u224E\u0338",
      nbumpe: "\u224F\u0338",
      ncap: "\u2A43",
      ncaron: "\u0148",
      ncedil: "\u0146",
      ncong: "\u2247",
      ncongdot: "\u2A6D\u0338",
      ncup: "\u2A42",
      ncy: "\u043D",
      ndash: "\u2013",
      ne: "\u2260",
      neArr: "\u21D7",
      nearhk: "\u2924",
      nearr: "\u2197",
      nearrow: "\u2197",
      nedot: "\u2250\u0338",
      nequiv: "\u2262",
      nesear: "\u2928",
      nesim: "\u2242\u0338",
      nexist: "\u2204",
      nexists: "\u2204",
      nfr: "\u{1D52B}",
      ngE: "\u2267\u0338",
      nge: "\u2271",
      ngeq: "\u2271",
      ngeqq: "\u2267\u0338",
      ngeqslant: "\u2A7E\u0338",
      nges: "\u2A7E\u0338",
      ngsim: "\u2275",
      ngt: "\u226F",
      ngtr: "\u226F",
      nhArr: "\u21CE",
      nharr: "\u21AE",
      nhpar: "\u2AF2",
      ni: "\u220B",
      nis: "\u22FC",
      nisd: "\u22FA",
      niv: "\u220B",
      njcy: "\u045A",
      nlArr: "\u21CD",
      nlE: "\u2266\u0338",
      nlarr: "\u219A",
      nldr: "\u2025",
      nle: "\u2270",
      nleftarrow: "\u219A",
      nleftrightarrow: "\u21AE",
      nleq: "\u2270",
      nleqq: "\u2266\u0338",
      nleqslant: "\u2A7D\u0338",
      nles: "\u2A7D\u0338",
      nless: "\u226E",
      nlsim: "\u2274",
      nlt: "\u226E",
      nltri: "\u22EA",
      nltrie: "\u22EC",
      nmid: "\u2224",
      nopf: "\u{1D55F}",
      not: "\xAC",
      notin: "\u2209",
      notinE: "\u22F9\u0338",
      notindot: "\u22F5\u0338",
      notinva: "\u2209",
      notinvb: "\u22F7",
      notinvc: "\u22F6",
      notni: "\u220C",
      notniva: "\u220C",
      notnivb: "\u22FE",
      notnivc: "\u22FD",
      npar: "\u2226",
      nparallel: "\u2226",
      nparsl: "\u2AFD\u20E5",
      npart: "\u2202\u0338",
      npolint: "\u2A14",
      npr: "\u2280",
      nprcue: "\u22E0",
      npre: "\u2AAF\u0338",
      nprec: "\u2280",
      npreceq: "\u2AAF\u0338",
      nrArr: "\u21CF",
      nrarr: "\u219B",
      nrarrc: "\u2933\u0338",
      nrarrw: "\u219D\u0338",
      nrightarrow: "\u219B",
      nrtri: "\u22EB",
      nrtrie: "\u22ED",
      nsc: "\u2281",
      nsccue: "\u22E1",
      nsce: "\u2AB0\u0338",
      nscr: "\u{1D4C3}",
      nshortmid: "\u2224",
      nshortparallel: "\u2226",
      nsim: "\u2241",
      nsime: "\u2244",
      nsimeq: "\u2244",
      nsmid: "\u2224",
      nspar: "\u2226",
      nsqsube: "\u22E2",
      nsqsupe: "\u22E3",
      nsub: "\u2284",
      nsubE: "\u2AC5\u0338",
      nsube: "\u2288",
      nsubset: "\u2282\u20D2",
      nsubseteq: "\u2288",
      nsubseteqq: "\u2AC5\u0338",
      nsucc: "\u2281",
      nsucceq: "\u2AB0\u0338",
      nsup: "\u2285",
      nsupE: "\u2AC6\u0338",
      nsupe: "\u2289",
      nsupset: "\u2283\u20D2",
      nsupseteq: "\u2289",
      nsupseteqq: "\u2AC6\u0338",
      ntgl: "\u2279",
      ntilde: "\xF1",
      ntlg: "\u2278",
      ntriangleleft: "\u22EA",
      ntrianglelefteq: "\u22EC",
      ntriangleright: "\u22EB",
      ntrianglerighteq: "\u22ED",
      nu: "\u03BD",
      num: "#",
      numero: "\u2116",
      numsp: "\u2007",
      nvDash: "\u22AD",
      nvHarr: "\u2904",
      nvap: "\u224D\u20D2",
      nvdash: "\u22AC",
      nvge: "\u2265\u20D2",
      nvgt: ">\u20D2",
      nvinfin: "\u29DE",
      nvlArr: "\u2902",
      nvle: "\u2264\u20D2",
      nvlt: "<\u20D2",
      nvltrie: "\u22B4\u20D2",
      nvrArr: "\u2903",
      nvrtrie: "\u22B5\u20D2",
      nvsim: "\u223C\u20D2",
      nwArr: "\u21D6",
      nwarhk: "\u2923",
      nwarr: "\u2196",
      nwarrow: "\u2196",
      nwnear: "\u2927",
      oS: "\u24C8",
      oacute: "\xF3",
      oast: "\u229B",
      ocir: "\u229A",
      ocirc: "\xF4",
      ocy: "\u043E",
      odash: "\u229D",
      odblac: "\u0151",
      odiv: "\u2A38",
      odot: "\u2299",
      odsold: "\u29BC",
      oelig: "\u0153",
      ofcir: "\u29BF",
      ofr: "\u{1D52C}",
      ogon: "\u02DB",
      ograve: "\xF2",
      ogt: "\u29C1",
      ohbar: "\u29B5",
      ohm: "\u03A9",
      oint: "\u222E",
      olarr: "\u21BA",
      olcir: "\u29BE",
      olcross: "\u29BB",
      oline: "\u203E",
      olt: "\u29C0",
      omacr: "\u014D",
      omega: "\u03C9",
      omicron: "\u03BF",
      omid: "\u29B6",
      ominus: "\u2296",
      oopf: "\u{1D560}",
      opar: "\u29B7",
      operp: "\u29B9",
      oplus: "\u2295",
      or: "\u2228",
      orarr: "\u21BB",
      ord: "\u2A5D",
      order: "\u2134",
      orderof: "\u2134",
      ordf: "\xAA",
      ordm: "\xBA",
      origof: "\u22B6",
      oror: "\u2A56",
      orslope: "\u2A57",
      orv: "\u2A5B",
      oscr: "\u2134",
      oslash: "\xF8",
      osol: "\u2298",
      otilde: "\xF5",
      otimes: "\u2297",
      otimesas: "\u2A36",
      ouml: "\xF6",
      ovbar: "\u233D",
      par: "\u2225",
      para: "\xB6",
      parallel: "\u2225",
      parsim: "\u2AF3",
      parsl: "\u2AFD",
      part: "\u2202",
      pcy: "\u043F",
      percnt: "%",
      period: ".",
      permil: "\u2030",
      perp: "\u22A5",
      pertenk: "\u2031",
      pfr: "\u{1D52D}",
      phi: "\u03C6",
      phiv: "\u03D5",
      phmmat: "\u2133",
      phone: "\u260E",
      pi: "\u03C0",
      pitchfork: "\u22D4",
      piv: "\u03D6",
      planck: "\u210F",
      planckh: "\u210E",
      plankv: "\u210F",
      plus: "+",
      plusacir: "\u2A23",
      plusb: "\u229E",
      pluscir: "\u2A22",
      plusdo: "\u2214",
      plusdu: "\u2A25",
      pluse: "\u2A72",
      plusmn: "\xB1",
      plussim: "\u2A26",
      plustwo: "\u2A27",
      pm: "\xB1",
      pointint: "\u2A15",
      popf: "\u{1D561}",
      pound: "\xA3",
      pr: "\u227A",
      prE: "\u2AB3",
      prap: "\u2AB7",
      prcue: "\u227C",
      pre: "\u2AAF",
      prec: "\u227A",
      precapprox: "\u2AB7",
      preccurlyeq: "\u227C",
      preceq: "\u2AAF",
      precnapprox: "\u2AB9",
      precneqq: "\u2AB5",
      precnsim: "\u22E8",
      precsim: "\u227E",
      prime: "\u2032",
      primes: "\u2119",
      prnE: "\u2AB5",
      prnap: "\u2AB9",
      prnsim: "\u22E8",
      prod: "\u220F",
      profalar: "\u232E",
      profline: "\u2312",
      profsurf: "\u2313",
      prop: "\u221D",
      propto: "\u221D",
      prsim: "\u227E",
      prurel: "\u22B0",
      pscr: "\u{1D4C5}",
      psi: "\u03C8",
      puncsp: "\u2008",
      qfr: "\u{1D52E}",
      qint: "\u2A0C",
      qopf: "\u{1D562}",
      qprime: "\u2057",
      qscr: "\u{1D4C6}",
      quaternions: "\u210D",
      quatint: "\u2A16",
      quest: "?",
      questeq: "\u225F",
      quot: '"',
      rAarr: "\u21DB",
      rArr: "\u21D2",
      rAtail: "\u291C",
      rBarr: "\u290F",
      rHar: "\u2964",
      race: "\u223D\u0331",
      racute: "\u0155",
      radic: "\u221A",
      raemptyv: "\u29B3",
      rang: "\u27E9",
      rangd: "\u2992",
      range: "\u29A5",
      rangle: "\u27E9",
      raquo: "\xBB",
      rarr: "\u2192",
      rarrap: "\u2975",
      rarrb: "\u21E5",
      rarrbfs: "\u2920",
      rarrc: "\u2933",
      rarrfs: "\u291E",
      rarrhk: "\u21AA",
      rarrlp: "\u21AC",
      rarrpl: "\u2945",
      rarrsim: "\u2974",
      rarrtl: "\u21A3",
      rarrw: "\u219D",
      ratail: "\u291A",
      ratio: "\u2236",
      rationals: "\u211A",
      rbarr: "\u290D",
      rbbrk: "\u2773",
      rbrace: "}",
      rbrack: "]",
      rbrke: "\u298C",
      rbrksld: "\u298E",
      rbrkslu: "\u2990",
      rcaron: "\u0159",
      rcedil: "\u0157",
      rceil: "\u2309",
      rcub: "}",
      rcy: "\u0440",
      rdca: "\u2937",
      rdldhar: "\u2969",
      rdquo: "\u201D",
      rdquor: "\u201D",
      rdsh: "\u21B3",
      real: "\u211C",
      realine: "\u211B",
      realpart: "\u211C",
      reals: "\u211D",
      rect: "\u25AD",
      reg: "\xAE",
      rfisht: "\u297D",
      rfloor: "\u230B",
      rfr: "\u{1D52F}",
      rhard: "\u21C1",
      rharu: "\u21C0",
      rharul: "\u296C",
      rho: "\u03C1",
      rhov: "\u03F1",
      rightarrow: "\u2192",
      rightarrowtail: "\u21A3",
      rightharpoondown: "\u21C1",
      rightharpoonup: "\u21C0",
      rightleftarrows: "\u21C4",
      rightleftharpoons: "\u21CC",
      rightrightarrows: "\u21C9",
      rightsquigarrow: "\u219D",
      rightthreetimes: "\u22CC",
      ring: "\u02DA",
      risingdotseq: "\u2253",
      rlarr: "\u21C4",
      rlhar: "\u21CC",
      rlm: "\u200F",
      rmoust: "\u23B1",
      rmoustache: "\u23B1",
      rnmid: "\u2AEE",
      roang: "\u27ED",
      roarr: "\u21FE",
      robrk: "\u27E7",
      ropar: "\u2986",
      ropf: "\u{1D563}",
      roplus: "\u2A2E",
      rotimes: "\u2A35",
      rpar: ")",
      rpargt: "\u2994",
      rppolint: "\u2A12",
      rrarr: "\u21C9",
      rsaquo: "\u203A",
      rscr: "\u{1D4C7}",
      rsh: "\u21B1",
      rsqb: "]",
      rsquo: "\u2019",
      rsquor: "\u2019",
      rthree: "\u22CC",
      rtimes: "\u22CA",
      rtri: "\u25B9",
      rtrie: "\u22B5",
      rtrif: "\u25B8",
      rtriltri: "\u29CE",
      ruluhar: "\u2968",
      rx: "\u211E",
      sacute: "\u015B",
      sbquo: "\u201A",
      sc: "\u227B",
      scE: "\u2AB4",
      scap: "\u2AB8",
      scaron: "\u0161",
      sccue: "\u227D",
      sce: "\u2AB0",
      scedil: "\u015F",
      scirc: "\u015D",
      scnE: "\u2AB6",
      scnap: "\u2ABA",
      scnsim: "\u22E9",
      scpolint: "\u2A13",
      scsim: "\u227F",
      scy: "\u0441",
      sdot: "\u22C5",
      sdotb: "\u22A1",
      sdote: "\u2A66",
      seArr: "\u21D8",
      searhk: "\u2925",
      searr: "\u2198",
      searrow: "\u2198",
      sect: "\xA7",
      semi: ";",
      seswar: "\u2929",
      setminus: "\u2216",
      setmn: "\u2216",
      sext: "\u2736",
      sfr: "\u{1D530}",
      sfrown: "\u2322",
      sharp: "\u266F",
      shchcy: "\u0449",
      shcy: "\u0448",
      shortmid: "\u2223",
      shortparallel: "\u2225",
      shy: "\xAD",
      sigma: "\u03C3",
      sigmaf: "\u03C2",
      sigmav: "\u03C2",
      sim: "\u223C",
      simdot: "\u2A6A",
      sime: "\u2243",
      simeq: "\u2243",
      simg: "\u2A9E",
      simgE: "\u2AA0",
      siml: "\u2A9D",
      simlE: "\u2A9F",
      simne: "\u2246",
      simplus: "\u2A24",
      simrarr: "\u2972",
      slarr: "\u2190",
      smallsetminus: "\u2216",
      smashp: "\u2A33",
      smeparsl: "\u29E4",
      smid: "\u2223",
      smile: "\u2323",
      smt: "\u2AAA",
      smte: "\u2AAC",
      smtes: "\u2AAC\uFE00",
      softcy: "\u044C",
      sol: "/",
      solb: "\u29C4",
      solbar: "\u233F",
      sopf: "\u{1D564}",
      spades: "\u2660",
      spadesuit: "\u2660",
      spar: "\u2225",
      sqcap: "\u2293",
      sqcaps: "\u2293\uFE00",
      sqcup: "\u2294",
      sqcups: "\u2294\uFE00",
      sqsub: "\u228F",
      sqsube: "\u2291",
      sqsubset: "\u228F",
      sqsubseteq: "\u2291",
      sqsup: "\u2290",
      sqsupe: "\u2292",
      sqsupset: "\u2290",
      sqsupseteq: "\u2292",
      squ: "\u25A1",
      square: "\u25A1",
      squarf: "\u25AA",
      squf: "\u25AA",
      srarr: "\u2192",
      sscr: "\u{1D4C8}",
      ssetmn: "\u2216",
      ssmile: "\u2323",
      sstarf: "\u22C6",
      star: "\u2606",
      starf: "\u2605",
      straightepsilon: "\u03F5",
      straightphi: "\u03D5",
      strns: "\xAF",
      sub: "\u2282",
      subE: "\u2AC5",
      subdot: "\u2ABD",
      sube: "\u2286",
      subedot: "\u2AC3",
      submult: "\u2AC1",
      subnE: "\u2ACB",
      subne: "\u228A",
      subplus: "\u2ABF",
      subrarr: "\u2979",
      subset: "\u2282",
      subseteq: "\u2286",
      subseteqq: "\u2AC5",
      subsetneq: "\u228A",
      subsetneqq: "\u2ACB",
      subsim: "\u2AC7",
      subsub: "\u2AD5",
      subsup: "\u2AD3",
      succ: "\u227B",
      succapprox: "\u2AB8",
      succcurlyeq: "\u227D",
      succeq: "\u2AB0",
      succnapprox: "\u2ABA",
      succneqq: "\u2AB6",
      succnsim: "\u22E9",
      succsim: "\u227F",
      sum: "\u2211",
      sung: "\u266A",
      sup1: "\xB9",
      sup2: "\xB2",
      sup3: "\xB3",
      sup: "\u2283",
      supE: "\u2AC6",
      supdot: "\u2ABE",
      supdsub: "\u2AD8",
      supe: "\u2287",
      supedot: "\u2AC4",
      suphsol: "\u27C9",
      suphsub: "\u2AD7",
      suplarr: "\u297B",
      supmult: "\u2AC2",
      supnE: "\u2ACC",
      supne: "\u228B",
      supplus: "\u2AC0",
      supset: "\u2283",
      supseteq: "\u2287",
      supseteqq: "\u2AC6",
      supsetneq: "\u228B",
      supsetneqq: "\u2ACC",
      supsim: "\u2AC8",
      supsub: "\u2AD4",
      supsup: "\u2AD6",
      swArr: "\u21D9",
      swarhk: "\u2926",
      swarr: "\u2199",
      swarrow: "\u2199",
      swnwar: "\u292A",
      szlig: "\xDF",
      target: "\u2316",
      tau: "\u03C4",
      tbrk: "\u23B4",
      tcaron: "\u0165",
      tcedil: "\u0163",
      tcy: "\u0442",
      tdot: "\u20DB",
      telrec: "\u2315",
      tfr: "\u{1D531}",
      there4: "\u2234",
      therefore: "\u2234",
      theta: "\u03B8",
      thetasym: "\u03D1",
      thetav: "\u03D1",
      thickapprox: "\u2248",
      thicksim: "\u223C",
      thinsp: "\u2009",
      thkap: "\u2248",
      thksim: "\u223C",
      thorn: "\xFE",
      tilde: "\u02DC",
      times: "\xD7",
      timesb: "\u22A0",
      timesbar: "\u2A31",
      timesd: "\u2A30",
      tint: "\u222D",
      toea: "\u2928",
      top: "\u22A4",
      topbot: "\u2336",
      topcir: "\u2AF1",
      topf: "\u{1D565}",
      topfork: "\u2ADA",
      tosa: "\u2929",
      tprime: "\u2034",
      trade: "\u2122",
      triangle: "\u25B5",
      triangledown: "\u25BF",
      triangleleft: "\u25C3",
      trianglelefteq: "\u22B4",
      triangleq: "\u225C",
      triangleright: "\u25B9",
      trianglerighteq: "\u22B5",
      tridot: "\u25EC",
      trie: "\u225C",
      triminus: "\u2A3A",
      triplus: "\u2A39",
      trisb: "\u29CD",
      tritime: "\u2A3B",
      trpezium: "\u23E2",
      tscr: "\u{1D4C9}",
      tscy: "\u0446",
      tshcy: "\u045B",
      tstrok: "\u0167",
      twixt: "\u226C",
      twoheadleftarrow: "\u219E",
      twoheadrightarrow: "\u21A0",
      uArr: "\u21D1",
      uHar: "\u2963",
      uacute: "\xFA",
      uarr: "\u2191",
      ubrcy: "\u045E",
      ubreve: "\u016D",
      ucirc: "\xFB",
      ucy: "\u0443",
      udarr: "\u21C5",
      udblac: "\u0171",
      udhar: "\u296E",
      ufisht: "\u297E",
      ufr: "\u{1D532}",
      ugrave: "\xF9",
      uharl: "\u21BF",
      uharr: "\u21BE",
      uhblk: "\u2580",
      ulcorn: "\u231C",
      ulcorner: "\u231C",
      ulcrop: "\u230F",
      ultri: "\u25F8",
      umacr: "\u016B",
      uml: "\xA8",
      uogon: "\u0173",
      uopf: "\u{1D566}",
      uparrow: "\u2191",
      updownarrow: "\u2195",
      upharpoonleft: "\u21BF",
      upharpoonright: "\u21BE",
      uplus: "\u228E",
      upsi: "\u03C5",
      upsih: "\u03D2",
      upsilon: "\u03C5",
      upuparrows: "\u21C8",
      urcorn: "\u231D",
      urcorner: "\u231D",
      urcrop: "\u230E",
      uring: "\u016F",
      urtri: "\u25F9",
      uscr: "\u{1D4CA}",
      utdot: "\u22F0",
      utilde: "\u0169",
      utri: "\u25B5",
      utrif: "\u25B4",
      uuarr: "\u21C8",
      uuml: "\xFC",
      uwangle: "\u29A7",
      vArr: "\u21D5",
      vBar: "\u2AE8",
      vBarv: "\u2AE9",
      vDash: "\u22A8",
      vangrt: "\u299C",
      varepsilon: "\u03F5",
      varkappa: "\u03F0",
      varnothing: "\u2205",
      varphi: "\u03D5",
      varpi: "\u03D6",
      varpropto: "\u221D",
      varr: "\u2195",
      varrho: "\u03F1",
      varsigma: "\u03C2",
      varsubsetneq: "\u228A\uFE00",
      varsubsetneqq: "\u2ACB\uFE00",
      varsupsetneq: "\u228B\uFE00",
      varsupsetneqq: "\u2ACC\uFE00",
      vartheta: "\u03D1",
      vartriangleleft: "\u22B2",
      vartriangleright: "\u22B3",
      vcy: "\u0432",
      vdash: "\u22A2",
      vee: "\u2228",
      veebar: "\u22BB",
      veeeq: "\u225A",
      vellip: "\u22EE",
      verbar: "|",
      vert: "|",
      vfr: "\u{1D533}",
      vltri: "\u22B2",
      vnsub: "\u2282\u20D2",
      vnsup: "\u2283\u20D2",
      vopf: "\u{1D567}",
      vprop: "\u221D",
      vrtri: "\u22B3",
      vscr: "\u{1D4CB}",
      vsubnE: "\u2ACB\uFE00",
      vsubne: "\u228A\uFE00",
      vsupnE: "\u2ACC\uFE00",
      vsupne: "\u228B\uFE00",
      vzigzag: "\u299A",
      wcirc: "\u0175",
      wedbar: "\u2A5F",
      wedge: "\u2227",
      wedgeq: "\u2259",
      weierp: "\u2118",
      wfr: "\u{1D534}",
      wopf: "\u{1D568}",
      wp: "\u2118",
      wr: "\u2240",
      wreath: "\u2240",
      wscr: "\u{1D4CC}",
      xcap: "\u22C2",
      xcirc: "\u25EF",
      xcup: "\u22C3",
      xdtri: "\u25BD",
      xfr: "\u{1D535}",
      xhArr: "\u27FA",
      xharr: "\u27F7",
      xi: "\u03BE",
      xlArr: "\u27F8",
      xlarr: "\u27F5",
      xmap: "\u27FC",
      xnis: "\u22FB",
      xodot: "\u2A00",
      xopf: "\u{1D569}",
      xoplus: "\u2A01",
      xotime: "\u2A02",
      xrArr: "\u27F9",
      xrarr: "\u27F6",
      xscr: "\u{1D4CD}",
      xsqcup: "\u2A06",
      xuplus: "\u2A04",
      xutri: "\u25B3",
      xvee: "\u22C1",
      xwedge: "\u22C0",
      yacute: "\xFD",
      yacy: "\u044F",
      ycirc: "\u0177",
      ycy: "\u044B",
      yen: "\xA5",
      yfr: "\u{1D536}",
      yicy: "\u0457",
      yopf: "\u{1D56A}",
      yscr: "\u{1D4CE}",
      yucy: "\u044E",
      yuml: "\xFF",
      zacute: "\u017A",
      zcaron: "\u017E",
      zcy: "\u0437",
      zdot: "\u017C",
      zeetrf: "\u2128",
      zeta: "\u03B6",
      zfr: "\u{1D537}",
      zhcy: "\u0436",
      zigrarr: "\u21DD",
      zopf: "\u{1D56B}",
      zscr: "\u{1D4CF}",
      zwj: "\u200D",
      zwnj: "\u200C"
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
        code > 1114111 ? "\uFFFD" : String.fromCodePoint(code)
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
          }) + "): it\u2019s not open");
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
