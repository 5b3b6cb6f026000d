"use strict";
exports.ids = ["shorten"], exports.modules = {
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
  9153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cutSource: () => cutSource
    });
    var _end_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1380), _fragment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
    function cutSource({ text, fragments }, most) {
      const short = fragments.map((fragment) => cutFragment(fragment, most));
      let room = most;
      for (const { 0: found, 1: number, index } of text.matchAll(_fragment_js__WEBPACK_IMPORTED_MODULE_0__.Kx)) {
        if (index > room)
          break;
        const fragment = short[Number(number)];
        fragment !== void 0 && (room -= fragment.text.length);
        const end = index + found.length;
        if (end > room)
          return { text: text.slice(0, end), fragments: short };
      }
      return { text: text.slice(0, (0, _end_within_js__WEBPACK_IMPORTED_MODULE_1__.v)(text, room)), fragments: short };
    }
    function cutFragment(fragment, most) {
      const { text } = fragment;
      return text.length <= most ? fragment : { ...fragment, text: text.slice(0, (0, _end_within_js__WEBPACK_IMPORTED_MODULE_1__.v)(text, most)) };
    }
  }),
  1380: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => endWithin
    });
    function endWithin(source, most) {
      if (source.length <= most)
        return source.length;
      const head = source.slice(0, most), line = head.lastIndexOf(`
`), space = line > most / 2 ? line : head.lastIndexOf(" ");
      return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  })
};
