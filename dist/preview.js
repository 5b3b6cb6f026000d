"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => takeWhole,
      cut: () => cut,
      p: () => cutBetween
    });
    var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5007);
    const SLACK = 0.2, WORD_SLACK = 40, CHARACTER_SLACK = 120;
    function cut(blocks, room, slack = room * SLACK) {
      return cutBlocks(blocks, { left: room, slack });
    }
    function cutBetween(blocks, room) {
      const kept = cut(blocks, room, Number.POSITIVE_INFINITY);
      return kept.every(({ type }) => type === "heading") ? [] : kept;
    }
    function cutBlocks(blocks, { left: room, slack }, length = _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5) {
      const { whole, next, left } = takeWhole(blocks, room, length);
      if (next === void 0)
        return blocks;
      const part = cutBlock(next, { left: left - (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.l2)(next), slack });
      if (part !== void 0)
        return [...whole, part];
      const end = whole.findLastIndex(({ type }) => type !== "heading") + 1;
      return end > 0 ? whole.slice(0, end) : whole;
    }
    function takeWhole(nodes, room, lengthOfNode) {
      let left = room;
      const end = nodes.findIndex((node) => {
        const length = lengthOfNode(node);
        return length > left ? !0 : (left -= length, !1);
      });
      return end < 0 ? { whole: nodes, next: void 0, left } : { whole: nodes.slice(0, end), next: nodes[end], left };
    }
    function cutBlock(block, room) {
      switch (block.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return isLong(block, room) ? withChildren(block, cutLines(block.children, room)) : void 0;
        case "tableRow":
          return (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5)(block) > _length_js__WEBPACK_IMPORTED_MODULE_0__.qv && isLong(block, room) ? withChildren(block, cutBlocks(block.children, room)) : void 0;
        case "code":
          return withValue(block, cutCode(block.value, room));
        case "table":
          return cutTable(block, room);
        default:
          return "children" in block ? withChildren(block, cutBlocks(block.children, room)) : void 0;
      }
    }
    function isLong(block, { slack }) {
      return (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5)(block) > slack;
    }
    function cutTable(table, room) {
      const rows = cutBlocks(table.children, room, (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.eG)(table));
      return rows.length > 1 ? withChildren(table, rows) : void 0;
    }
    function withChildren(node, children) {
      return children.length === 0 ? void 0 : { ...node, children };
    }
    function withValue(node, value) {
      return value === "" ? void 0 : { ...node, value };
    }
    function cutLines(nodes, room) {
      const { whole, next, left } = takeWhole(nodes, room.left, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5), end = next?.type === "break" ? whole.length : Math.max(0, whole.findLastIndex(isBreak)), kept = left + (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Jv)(whole.slice(end)) <= room.slack ? whole.slice(0, end) : cutInside(nodes, room);
      return kept.slice(0, kept.findLastIndex((node) => !isBreak(node)) + 1);
    }
    function isBreak({ type }) {
      return type === "break";
    }
    function cutInside(nodes, { left: room, slack }) {
      const { whole, next, left } = takeWhole(nodes, room, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5), part = next && cutInLine(next, { left, slack });
      return part === void 0 ? whole : [...whole, part];
    }
    function cutInLine(node, room) {
      if (!(["link", "inlineCode", "image"].includes(node.type) && (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5)(node) <= room.slack))
        return node.type === "image" ? { ...node, alt: cutText(node.alt, room.left) } : "value" in node ? withValue(node, cutText(node.value, room.left)) : "children" in node ? withChildren(node, cutInside(node.children, room)) : void 0;
    }
    function cutCode(code, { left, slack }) {
      const end = code.lastIndexOf(`
`, left);
      return end > 0 ? code.slice(0, end) : left > slack ? cutText(code, left) : "";
    }
    function cutText(text, room) {
      const from = Math.max(0, room - WORD_SLACK), space = text.slice(from, room + 1).search(/\s+\S*$/);
      return text.slice(0, space < 0 ? characterStart(text, room) : from + space);
    }
    function characterStart(text, at) {
      const from = Math.max(0, at - CHARACTER_SLACK), around = text.slice(from, at + CHARACTER_SLACK), start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
      return start > 0 || from === 0 ? from + start : /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
    }
  }),
  6516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      describeDeliveryRequest: () => describeDeliveryRequest,
      summarize: () => summarize,
      summarizeDeliveryRequest: () => summarizeDeliveryRequest
    });
    var external_node_buffer_ = __webpack_require__(4573), cut = __webpack_require__(8059), http_request = __webpack_require__(8442), envelope = __webpack_require__(4060), mentions = __webpack_require__(1723);
    function shownCode(source, generation) {
      const code = source.trim().replaceAll("	", "  ");
      return generation === "2020" ? dedent(code) : code;
    }
    function dedent(code) {
      const lines = code.split(`
`), surplus = lines.filter((line) => line.trim() !== "").map((line) => line.search(/[^ ]/) || line.length).reduce((least, count) => Math.min(least, count), 1e3);
      return lines.map((line) => line.replace(new RegExp(`^ {0,${surplus}}`), "")).join(`
`);
    }
    var vocabulary = __webpack_require__(3920);
    function toHtml(nodes, options = {}) {
      const state = { generation: "2020", images: !1, inLink: !1, ...options };
      return `<div class="twacode">${renderNodes(nodes, state)}</div>`;
    }
    function renderNodes(nodes, state) {
      return nodes.map((node) => renderNode(node, state)).join("");
    }
    function renderNode(node, state) {
      if (typeof node == "string")
        return escapeText(node);
      if (Array.isArray(node))
        return renderNodes(node, state);
      const type = (0, vocabulary.vq)(node) ? (0, vocabulary.QP)(node) : void 0;
      return type === void 0 ? "" : renderers[type](node, state);
    }
    const renderers = {
      nop: renderContent,
      text: renderContent,
      br: (element, state) => `<br>${renderContent(element, state)}`,
      bold: around("b", "bold"),
      italic: around("i", "italic"),
      underline: around("ins", "underline"),
      strikethrough: around("s", "strikethrough"),
      system: around("span", "system"),
      quote: around("blockquote", "one-line-quote"),
      mquote: around("blockquote", "multiline-quote"),
      attachment: around("blockquote", "attachment"),
      icode: (element) => tag("code", "inline-code", escapeCode((0, vocabulary.Tf)(element).trim())),
      mcode: (element, { generation }) => {
        const code = escapeCode(shownCode((0, vocabulary.Tf)(element), generation));
        return tag("pre", "multiline-code", `<code>${code}</code>`);
      },
      url: renderLink,
      email: (element, state) => {
        const address = (0, vocabulary.Tf)(element);
        return state.inLink ? escapeText(address) : html_link(`mailto:${address}`, escapeText(address));
      },
      button: renderButton,
      image: renderImage,
      user: around("span", "user_twacode", label),
      channel: around("span", "channel_twacode", label),
      emoji: around("span", "emoji", label),
      icon: around("span", "icon", label),
      compile: around("span", "compile", label),
      copiable: around("code", "copiable", label),
      file: around("span", "file", label),
      input: around("span", "input", (element) => escapeText((0, vocabulary.Tf)(element) || property(element, "placeholder"))),
      select: around("span", "select", renderSelect),
      progress_bar: around("span", "progress_bar", label)
    };
    function around(name, className, inner = renderContent) {
      return (element, state) => tag(name, className, inner(element, state));
    }
    function renderContent(element, state) {
      return renderNodes((0, vocabulary.hT)(element), state);
    }
    function label(element) {
      return escapeText((0, vocabulary.Wy)(element));
    }
    function renderLink(element, state) {
      const address = (0, vocabulary.ci)(element), content2 = renderContent(element, { ...state, inLink: !0 });
      return (0, vocabulary.d3)(address) && !state.inLink ? html_link(address, content2) : content2;
    }
    function renderButton(element, state) {
      const style = /^(?:danger|default|primary)$/.exec(property(element, "style"))?.[0], names = ["button", element.inline === !0 ? "inline" : style].filter(Boolean);
      return tag("kbd", names.join(" "), renderContent(element, state));
    }
    function renderImage(element, { images, inLink }) {
      const source = property(element, "src"), alt = property(element, "alt");
      if (images && (0, vocabulary.d3)(source) && source.startsWith("https://"))
        return `<img class="image" src="${escapeText(source)}" alt="${escapeText(alt)}" height="120">`;
      const placeholder = tag("span", "image", escapeText(`[image${alt && `: ${alt}`}]`));
      return (0, vocabulary.d3)(source) && !inLink ? html_link(source, placeholder) : placeholder;
    }
    function renderSelect(element) {
      const names = (Array.isArray(element.values) ? element.values : []).filter(vocabulary.vq).map((value) => property(value, "name"));
      return escapeText([property(element, "title"), ...names].filter(Boolean).join(" \xB7 "));
    }
    function property(element, key) {
      const value = element[key];
      return typeof value == "string" ? value : "";
    }
    function html_link(address, content2) {
      return `<a href="${escapeText(address)}" target="_blank" rel="noopener noreferrer">${content2}</a>`;
    }
    function tag(name, className, content2) {
      return `<${name} class="${className}">${content2}</${name}>`;
    }
    const entities = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function escapeText(text) {
      return escapeCode(text.replace(/[ \t\n\r\f]+/g, " "));
    }
    function escapeCode(text) {
      return text.replace(/[&<>"'\n\r]/g, (character) => entities[character] ?? character);
    }
    const styles = {
      bold: [1, 22],
      faint: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      strikethrough: [9, 29],
      blue: [34, 39],
      cyan: [36, 39]
    };
    function isBlank(line) {
      return line.every(({ text }) => text.trim() === "");
    }
    function printLine(line, colour) {
      let printed = "", isAfterSpace = !0;
      for (const { text, styles: styles2, fixed } of line) {
        const visible = (fixed ? text : collapse(text, isAfterSpace)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        visible !== "" && (isAfterSpace = fixed === !0 || visible.endsWith(" ")), printed += colour ? paint(visible, styles2) : visible;
      }
      return printed.trimEnd();
    }
    function collapse(text, isAfterSpace) {
      const collapsed = text.replace(/[ \t\n\r\f]+/g, " ");
      return isAfterSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    }
    function paint(text, names) {
      return names.reduceRight((painted, name) => {
        const [on, off] = styles[name];
        return painted === "" ? "" : `\x1B[${on}m${painted}\x1B[${off}m`;
      }, text);
    }
    function toTerminal(nodes, options = {}) {
      const { colour = !1, generation = "2020" } = options;
      return toLines(toPieces(nodes, { generation, styles: [] })).map((line) => printLine(line, colour)).join(`
`);
    }
    function toLines(pieces) {
      const lines = [];
      let line = [];
      for (const piece of pieces) {
        if (piece !== "break" && !("block" in piece)) {
          line.push(piece);
          continue;
        }
        if ((piece === "break" || !isBlank(line)) && lines.push(line), piece !== "break")
          for (const inner of piece.block)
            lines.push(inner);
        line = [];
      }
      return isBlank(line) ? lines : [...lines, line];
    }
    function toPieces(nodes, state) {
      return nodes.flatMap((node) => nodePieces(node, state));
    }
    function nodePieces(node, state) {
      return typeof node == "string" ? run(node, state) : Array.isArray(node) ? toPieces(node, state) : (0, vocabulary.vq)(node) ? elementPieces(node, state) : [];
    }
    function elementPieces(element, state) {
      const text = (0, vocabulary.Wy)(element);
      switch ((0, vocabulary.QP)(element)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...content(element, state)];
        case "bold":
          return content(element, state, "bold");
        case "italic":
          return content(element, state, "italic");
        case "underline":
          return content(element, state, "underline");
        case "strikethrough":
          return content(element, state, "strikethrough");
        case "system":
          return content(element, state, "faint");
        case "quote":
        case "mquote":
          return block("\u2502 ", toLines(content(element, state)));
        case "attachment":
          return block("\u2503 ", toLines(content(element, state)));
        case "icode":
          return run(text.trim(), state, "cyan");
        case "mcode":
          return block("    ", codeLines(element, state));
        case "url":
          return linkPieces(element, state);
        case "button":
          return [...run("[ ", state), ...content(element, state, "bold"), ...run(" ]", state)];
        case "image":
          return run(`[image ${element.src}]`, state, "faint");
        case "select":
          return run(`[${text} \u25BE]`, state);
        case "email":
          return run(text, state, "blue", "underline");
        case "user":
        case "channel":
          return run(text, state, "bold", "cyan");
        case "copiable":
          return block("    ", toLines(run(text, state, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return run(text, state);
        default:
          return content(element, state);
      }
    }
    function run(text, { styles: styles2 }, ...more) {
      return [{ text, styles: [...styles2, ...more] }];
    }
    function content(element, { generation, styles: styles2 }, ...more) {
      return toPieces((0, vocabulary.hT)(element), { generation, styles: [...styles2, ...more] });
    }
    function block(margin, lines) {
      return [
        { block: lines.map((line) => [{ text: margin, styles: ["faint"], fixed: !0 }, ...line]) }
      ];
    }
    function codeLines(element, { generation, styles: styles2 }) {
      return shownCode((0, vocabulary.Tf)(element), generation).split(`
`).map((text) => [{ text, styles: [...styles2, "cyan"], fixed: !0 }]);
    }
    function linkPieces(element, state) {
      const address = (0, vocabulary.ci)(element), label2 = content(element, state, "blue", "underline");
      return (0, vocabulary.Tf)(element) === address || !(0, vocabulary.d3)(address) ? label2 : [...label2, ...run(` <${address}>`, state, "faint")];
    }
    function describeDeliveryRequest(request) {
      const { message } = request;
      return [
        ...factsOf(request),
        formatBody(request),
        ...message ? ["", "As its readers see it:", "", ...indent(toTerminal(nodesOf(message)))] : []
      ].join(`
`);
    }
    function summarizeDeliveryRequest(title, request) {
      const { message } = request, section = message ? summarize(title, { message }) : `### ${title}

`, facts = factsOf(request).map((fact) => `<li>${renderWithin(FACT_BYTES, fact, sliceOf, (text) => [text])}</li>`), details = `<details><summary>The request as JSON</summary>${renderWithin(BODY_BYTES, formatBody(request), sliceOf, (content2) => [
        { type: "mcode", content: content2 }
      ])}</details>`;
      return `${section}<ul>${facts.join("")}</ul>

${details}

`;
    }
    function summarize(title, { message, whole }) {
      const html = whole ? renderWithin(MESSAGE_BYTES, whole.children, cut.cut, envelope.Xp) : renderWithin(MESSAGE_BYTES, nodesOf(message), startOf, (nodes) => nodes);
      return `### ${title}

<blockquote>${html}</blockquote>

`;
    }
    function nodesOf({ content: content2 }) {
      return typeof content2 == "string" ? [content2] : content2.formatted;
    }
    function startOf(nodes, length) {
      const { whole, next, left } = (0, cut.D)(nodes, length, (node) => JSON.stringify(node).length);
      return next === void 0 ? nodes : [...whole, ...startOfNode(next, left)];
    }
    function startOfNode(node, length) {
      if (typeof node == "string")
        return [node.slice(0, length)];
      const { content: content2 } = node;
      if (typeof content2 == "string")
        return [{ ...node, content: content2.slice(0, length) }];
      const start = startOf((0, vocabulary.hT)(node), length);
      return start.length === 0 ? [] : [{ ...node, content: start }];
    }
    const MESSAGE_BYTES = 6e5, BODY_BYTES = 2e5, FACT_BYTES = 2e4, sliceOf = (text, length) => text.slice(0, length);
    function renderWithin(limit, whole, start, toNodes) {
      for (let length = limit; length >= 1; length = Math.floor(length / 2)) {
        const part = start(whole, length), nodes = toNodes(part);
        if (part !== whole && nodes.length === 0)
          break;
        const html = toHtml(part === whole ? nodes : [...nodes, " \u2026"], { generation: "2021" });
        if (external_node_buffer_.Buffer.byteLength(html) <= limit)
          return html;
      }
      return toHtml(["(too large to be shown here)"]);
    }
    function factsOf(request) {
      const { targets, message } = request, [first, ...others] = targets;
      if (first === void 0)
        return [];
      const { url, body } = (0, http_request.d)(request, first), channels = others.map(({ channel_id }) => channel_id);
      return [
        `POST ${url.href} (${external_node_buffer_.Buffer.byteLength(body)} bytes)`,
        ...channels.length > 0 ? [`The same for ${channels.join(", ")}`] : [],
        ...message ? [`Mentions: ${nameAll((0, mentions.TV)(nodesOf(message)))}`] : []
      ];
    }
    function formatBody(request) {
      const [first] = request.targets;
      return first === void 0 ? "" : JSON.stringify(JSON.parse((0, http_request.d)(request, first).body), null, 2);
    }
    function nameAll(mentions2) {
      const names = mentions2.map((mention) => typeof mention == "string" ? `@${mention}` : `@${mention.name}`);
      return [...new Set(names)].join(", ") || "nobody";
    }
    function indent(text) {
      return text.split(`
`).map((line) => `  ${line}`);
    }
  })
};
