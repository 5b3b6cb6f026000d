export const id = 550, ids = [550], modules = {
  /***/
  8550: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        markdownToTwacode: () => (
          /* binding */
          markdownToTwacode
        )
      });
      var message_fragment = __webpack_require__(9083), literal = __webpack_require__(2734);
      const titles = {
        note: "ℹ️ Note",
        tip: "💡 Tip",
        important: "❗ Important",
        warning: "⚠️ Warning",
        caution: "🛑 Caution"
      };
      function readAlert({ children }) {
        const [first, ...others] = children, [text, ...inline] = first?.type === "paragraph" ? first.children : [];
        if (first?.type !== "paragraph" || text?.type !== "text")
          return;
        const [mark, kind = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [], title = titles[kind.toLowerCase()];
        if (mark === void 0 || title === void 0)
          return;
        const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
        return { title, children: [{ ...first, children: rest }, ...others] };
      }
      const TAB_WIDTH = 4;
      function codeBlock(code) {
        const shown = code.toWellFormed().split(/\r\n?|\n/).map((line) => indent(expandTabs(line))).join(`
`).trimEnd();
        return shown === "" ? [] : [{ type: "mcode", content: shown.replace(/^\s*\n/, "").replace(/^(?=\s)/, "⁠") }];
      }
      function codeSpan(code) {
        const content = code.toWellFormed();
        return content.trim() === "" ? [] : [{ type: "icode", content }];
      }
      function indent(line) {
        return line.replace(/^ +/, (spaces) => " ".repeat(spaces.length));
      }
      function expandTabs(line) {
        const cells = line.split("	"), last = cells.pop() ?? "";
        return cells.map((cell) => cell + " ".repeat(TAB_WIDTH - cell.length % TAB_WIDTH)).join("") + last;
      }
      var lib = __webpack_require__(6855), mdast_util_gfm_lib = __webpack_require__(9952), micromark_extension_gfm = __webpack_require__(2297);
      const MAX_LENGTH = 5e4, MAX_BRACKETS = 2e3, MAX_DELIMITERS = 1e3, MAX_NESTING = 10, MAX_LABEL = 2e3, MAX_CONTAINERS = 20, LITERALS = ["", "[", "]", "*", "_", "~", "`", "<"], CONTAINERS = new RegExp(String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`, "gm");
      function boundMarkup(source) {
        const whole = source.text.toWellFormed(), end = endOfMarkup(whole), literals = LITERALS.map((text2) => ({ kind: "text", text: text2 })), literal2 = (text2) => (0, message_fragment.qf)(source.fragments.length + LITERALS.indexOf(text2));
        return { text: whole.slice(0, end).replace(/\r\n?/g, `
`).replace(CONTAINERS, (found) => found + literal2("")).split(/(\n[ \t]*\n)/).map((part) => boundPart(part, literal2)).join(""), fragments: [...source.fragments, ...literals], rest: whole.slice(end) };
      }
      function endOfMarkup(text) {
        if (text.length <= MAX_LENGTH)
          return text.length;
        const head = text.slice(0, MAX_LENGTH), space = Math.max(head.lastIndexOf(`
`), head.lastIndexOf(" "));
        return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
      }
      function boundPart(part, literal2) {
        const refused = refusedBrackets(part);
        let delimiters = 0, brackets = 0;
        return part.replace(/\\.|^[ \t>]*(?:`{3,}|~{3,})|[*_~`<[\]]/gm, (found, index) => found.length > 1 ? found : (found === "[" || found === "]" ? brackets += 1 : delimiters += 1, brackets > MAX_BRACKETS || delimiters > MAX_DELIMITERS || refused.has(index) ? literal2(found) : found));
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
          node.type === "break" && (text += `
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
      function superscript(text) {
        return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit))) : text;
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
          case "superscript":
            return children.map((child) => child.type === "text" ? { ...child, value: superscript(child.value) } : child);
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
      var markdown_destination = __webpack_require__(489), markdown_nodes = __webpack_require__(1436);
      function destinationOf({ url }, state, as) {
        const { document, repository } = state;
        return (0, markdown_destination.H)(url, { fragments: document.fragments, repository, as });
      }
      function linkTo(destination, label, { isLinked }) {
        return destination === void 0 || isLinked ? label : destination.kind === "email" ? [{ type: "email", content: destination.address }] : (0, markdown_nodes.ND)("url", label, { url: destination.url });
      }
      function linkOf({ identifier, children }, state) {
        return { type: "link", url: urlOf(identifier, state), children };
      }
      function imageOf({ identifier, alt }, state) {
        return { type: "image", url: urlOf(identifier, state), alt: alt ?? "" };
      }
      function urlOf(identifier, { document }) {
        return document.definitions.get(identifier)?.url ?? "";
      }
      function showImageLink(image, state) {
        const label = ["[", ...describe(image, state, "🖼"), "]"];
        return linkTo(destinationOf(image, state, "raw"), label, state);
      }
      function showPicture(image, state) {
        const destination = destinationOf(image, state, "raw");
        if (destination?.kind !== "web" || isUnsuitable(new URL(destination.url)))
          return showImageLink(image, state);
        const { url } = destination, caption = (0, markdown_nodes.ND)("system", describe(image, state));
        return [
          { type: "url", url, content: { type: "image", src: url } },
          ...caption.flatMap((line) => [markdown_nodes.sP, line])
        ];
      }
      function isUnsuitable({ hostname, pathname }) {
        return /\.svg$|badge/i.test(pathname) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(hostname) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(hostname);
      }
      function describe({ alt }, { document }, otherwise = "") {
        return (0, markdown_nodes.GJ)((0, literal.bK)((0, message_fragment.BB)(alt ?? "", document.fragments) || otherwise));
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
      const SHORTCODE = /:(?!\d\d:)[\w+-]+:/;
      async function loadEmoji(documents) {
        if (!documents.some(hasShortcode))
          return {};
        const { nameToEmoji } = await __webpack_require__.e(
          /* import() */
          856
        ).then(__webpack_require__.bind(__webpack_require__, 3856));
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
      const LOGIN = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`, START = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`, REFERENCE = new RegExp([
        `${START}(?:`,
        String.raw`@(?<app>${LOGIN})\[bot\]|`,
        String.raw`@(?<login>${LOGIN})(?!\[bot\])(?:\/(?<team>[\w-]+))?|`,
        String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
        String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
        String.raw`)(?![\w/@-]|\uE000)`
      ].join(""), "g"), EVERYBODY = /^(?:all|here|channel|everyone)$/i;
      function splitReferences(text, repository) {
        const parts = [];
        let end = 0;
        for (const match of text.matchAll(REFERENCE)) {
          const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
          reference !== void 0 && (parts.push(text.slice(end, match.index), reference), end = match.index + match[0].length);
        }
        return [...parts, text.slice(end)];
      }
      function toReference(label, found) {
        const { app, login, team, name, issue, fork, sha } = found.groups, { url, origin, owner } = found.repository, at = (path) => path === void 0 ? url : `${origin}/${path}`;
        if (issue !== void 0)
          return references_link(`${at(name)}/issues/${issue}`, label);
        if (sha !== void 0) {
          const short = `${fork === void 0 ? "" : `${fork}@`}${sha.slice(0, 7)}`;
          return {
            type: "url",
            url: `${at(fork)}/commit/${sha}`,
            content: { type: "icode", content: short }
          };
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
        return { type: "url", url, content: label };
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
      function showPhrasing(children, state) {
        return nestHtml(joinAppNames(children)).flatMap((node) => showInLine(node, state));
      }
      function showInLine(node, state) {
        switch (node.type) {
          case "text":
            return showText(node.value, state);
          case "strong":
            return (0, markdown_nodes.ND)("bold", showPhrasing(node.children, state));
          case "emphasis":
            return (0, markdown_nodes.ND)("italic", showPhrasing(node.children, state));
          case "delete":
            return (0, markdown_nodes.ND)("strikethrough", showPhrasing(node.children, state));
          case "underline":
            return (0, markdown_nodes.ND)("underline", showPhrasing(node.children, state));
          case "inlineCode":
          case "code":
            return codeSpan((0, message_fragment.BB)(node.value, state.document.fragments));
          case "break":
            return [markdown_nodes.sP];
          case "link":
            return showLink(node, state);
          case "linkReference":
            return showLink(linkOf(node, state), state);
          case "image":
            return showImageLink(node, state);
          case "imageReference":
            return showImageLink(imageOf(node, state), state);
          case "footnoteReference":
            return [footnoteMark(node.identifier, state.document)];
          case "footnoteDefinition":
            return [];
          default:
            return "children" in node ? [" ", ...showPhrasing(node.children, state), " "] : [];
        }
      }
      function showText(text, state) {
        const { repository, isLinked, emoji } = state, written = replaceShortcodes(text, emoji);
        return repository === void 0 || isLinked ? fillNodes(written, state) : splitReferences(written, repository).flatMap((part) => typeof part == "string" ? fillNodes(part, state) : [part]);
      }
      function fillNodes(text, state) {
        const { fragments } = state.document;
        return text.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
          const nodes = (0, message_fragment.JK)(part, fragments).flatMap((filled) => typeof filled == "string" ? (0, literal.Fy)(filled) : showFragment(filled, state));
          if (index % 2 === 0)
            return nodes;
          const destination = (0, markdown_destination.H)(part, { fragments });
          return destination === void 0 ? ["<", ...nodes, ">"] : linkTo(destination, nodes, state);
        });
      }
      function showFragment(fragment, state) {
        if (fragment.kind === "text")
          return (0, literal.bK)(fragment.text);
        if (fragment.kind === "link") {
          const destination = (0, markdown_destination.H)(fragment.url, { fragments: [] });
          return linkTo(destination, (0, literal.bK)(fragment.text), state);
        }
        const document = state.foreign.get(fragment);
        return document === void 0 ? [] : squeeze(document, state);
      }
      function squeeze(document, state) {
        const nodes = (0, markdown_nodes.GJ)(showPhrasing(document.children, { ...state, document }));
        return (0, literal.NR)((0, literal.V$)(nodes)).map((node) => typeof node == "string" ? node.replace(/ {2,}/g, " ") : node);
      }
      function showLink(link, state) {
        const inside = { ...state, isLinked: !0 }, text = textIn(link.children), label = [text, `http://${text}`, `mailto:${text}`].includes(link.url) ? fillNodes(text, inside) : showPhrasing(link.children, inside);
        return linkTo(destinationOf(link, state, "blob"), label, state);
      }
      function footnoteMark(identifier, { footnotes }) {
        const index = footnotes.findIndex((note) => note.identifier === identifier);
        return superscript(String(index + 1));
      }
      function stack(all, breaks) {
        const shown = all.filter(({ nodes }) => nodes.length > 0);
        return shown.flatMap((below, index) => {
          const above = shown[index - 1];
          return above === void 0 || (0, markdown_nodes.WH)(above.nodes.at(-1)) || (0, markdown_nodes.WH)(below.nodes[0]) ? below.nodes : [...Array(breaks(above, below)).fill(markdown_nodes.sP), ...below.nodes];
        });
      }
      function breaksBetween(above, below) {
        return above.block?.type === "heading" || [above.block?.type, below.block?.type].includes("thematicBreak") || above.block?.type === "row" && below.block?.type === "row" || below.block?.type === "list" && isOnNextLine(above, below) || below.nodes.slice(0, 1).some((node) => (0, markdown_nodes.v9)(node, ["image"])) ? 1 : 2;
      }
      function isOnNextLine(above, below) {
        const end = above.block?.position?.end.line;
        return end !== void 0 && end + 1 === below.block?.position?.start.line;
      }
      const WIDE = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
      function columnsOf(text) {
        if (/^[\x20-\u02FF]*$/.test(text))
          return text.length;
        let columns = 0;
        for (const { segment } of new Intl.Segmenter().segment(text))
          columns += columnsOfCharacter(segment);
        return columns;
      }
      function columnsOfCharacter(character) {
        return INVISIBLE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
      }
      const MAX_COLUMNS = 64;
      function showTable({ rows, align }) {
        const cells = rows.map((row) => row.map(markdown_nodes.cA)), columns = align.map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? "")))), width = columns.reduce((sum, size) => sum + size + 3, -3);
        return rows.flat(2).some((node) => (0, markdown_nodes.v9)(node, ["url", "email"])) || width > MAX_COLUMNS ? showLines(rows) : showColumns({ cells, columns, align });
      }
      function showColumns(table) {
        const lines = table.cells.map((row) => table.columns.map((width, column) => pad(row[column] ?? "", { width, align: table.align[column] })).join(" │ ").trimEnd()), rule = table.columns.map((width) => "─".repeat(width)).join("─┼─");
        return codeBlock([lines[0], rule, ...lines.slice(1)].join(`
`));
      }
      function pad(cell, to) {
        const room = to.width - columnsOf(cell), before = { right: room, center: Math.floor(room / 2), left: 0 }[to.align ?? "left"];
        return " ".repeat(before) + cell + " ".repeat(room - before);
      }
      function showLines(rows) {
        return rows.map((row, index) => showLine(row, index === 0)).filter((line) => line.length > 0).flatMap((line, index) => index === 0 ? line : [markdown_nodes.sP, ...line]);
      }
      function showLine(row, isHeader) {
        const [key = [], ...values] = row.map(markdown_nodes.GJ).filter((cell) => (0, markdown_nodes.cA)(cell) !== ""), rest = values.flatMap((cell, index) => [index === 0 ? " — " : " · ", ...cell]);
        return isHeader ? (0, markdown_nodes.ND)("bold", [...key, ...rest]) : [...(0, markdown_nodes.ND)("bold", key), ...rest];
      }
      const INDENT = " ", BULLETS = ["•", "◦", "▪"], RULE = "─".repeat(20);
      function showDocument(document, outside) {
        const state = { ...outside, document }, notes = document.footnotes.map((note) => ({
          nodes: [`${footnoteMark(note.identifier, document)} `, ...showBlocks(note.children, state)]
        })), parts = [
          showBlocks(document.children, state),
          fillNodes(document.rest, state),
          stack(notes, () => 1)
        ];
        return stack(parts.map((nodes) => ({ nodes })), () => 2);
      }
      function showBlocks(children, state) {
        const blocks = wrapLines(nestHtml(children)).flatMap((block) => block.type === "paragraph" ? isolateDocuments(block, state) : [block]);
        return stack(blocks.map((block) => ({ block, nodes: showBlock(block, state) })), breaksBetween);
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
      function showBlock(block, state) {
        switch (block.type) {
          case "paragraph":
            return showParagraph(block, state);
          case "heading":
            return showHeading(block, state);
          case "list":
            return showList(block, state);
          case "blockquote":
            return showQuote(block, state);
          case "code":
            return codeBlock((0, message_fragment.BB)(block.value, state.document.fragments));
          case "table":
            return showTable(tableOf(block, state));
          case "thematicBreak":
            return (0, markdown_nodes.ND)("system", [RULE]);
          case "details":
            return showDetails(block.children, state);
          case "summary":
          case "group":
          case "row":
            return showBlocks(block.children, state);
          default:
            return [];
        }
      }
      function showParagraph(paragraph, state) {
        const document = documentIn(paragraph, state);
        if (document !== void 0)
          return showDocument(document, state);
        const [only, ...others] = nestHtml(paragraph.children);
        return others.length === 0 && only?.type === "image" ? showPicture(only, state) : others.length === 0 && only?.type === "imageReference" ? showPicture(imageOf(only, state), state) : blocks_showLine(paragraph.children, state);
      }
      function blocks_showLine(children, state) {
        return (0, literal.NR)((0, literal.V$)(showPhrasing(children, state)));
      }
      function showHeading({ depth, children }, state) {
        const title = (0, markdown_nodes.ND)("bold", blocks_showLine(children, state));
        return depth > 2 ? title : (0, markdown_nodes.ND)("underline", title);
      }
      function showList(list, state) {
        const inside = { ...state, listDepth: state.listDepth + 1 }, items = list.children.map((item, index) => {
          const [first, ...others] = showBlocks(item.children, inside), mark = markOf(list, { index, checked: item.checked, depth: state.listDepth });
          return first === void 0 ? { nodes: [mark] } : { nodes: [`${mark} `, ...(0, markdown_nodes.eT)([first, ...others], INDENT)] };
        });
        return stack(items, () => list.spread ? 2 : 1);
      }
      function markOf({ ordered, start }, item) {
        const number = ordered ? `${(start ?? 1) + item.index}.` : void 0;
        return typeof item.checked == "boolean" ? [number, item.checked ? "☑" : "☐"].filter(Boolean).join(" ") : number ?? BULLETS[Math.min(item.depth, BULLETS.length - 1)] ?? "";
      }
      function showQuote(quote, state) {
        const alert = readAlert(quote), title = alert === void 0 ? [] : (0, markdown_nodes.ND)("bold", [alert.title]), body = showBlocks(alert?.children ?? quote.children, state);
        return (0, markdown_nodes.ND)("quote", stack([{ nodes: title }, { nodes: body }], () => 1));
      }
      function showDetails(children, state) {
        const summary = children.find(({ type }) => type === "summary"), title = summary === void 0 ? [] : (0, markdown_nodes.ND)("bold", blocks_showLine([summary], state)), body = showBlocks(children.filter((child) => child !== summary), state);
        return (0, markdown_nodes.ND)("attachment", stack([{ nodes: title }, { nodes: body }], () => 1));
      }
      function tableOf({ align, children }, state) {
        const columns = align ?? [];
        return { rows: children.map((row) => row.children.slice(0, columns.length).map((cell) => blocks_showLine(cell.children, state))), align: columns };
      }
      const markdown_MAX_DEPTH = 50;
      async function markdownToTwacode(source, options = {}) {
        const document = parse(source), foreign = parseForeign(source.fragments), emoji = await loadEmoji([document, ...foreign.values()]), repository = (0, markdown_destination.u)(options.repository_url ?? "", options.ref), state = { document, foreign, repository, emoji, isLinked: !1, listDepth: 0 };
        return (0, markdown_nodes.mv)(markdown_MAX_DEPTH, (0, literal.V$)(showDocument(document, state)));
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
    })
  )
};
