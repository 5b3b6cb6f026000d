"use strict";
exports.ids = ["excerpts"], exports.modules = {
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
  7174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      excerpt: () => excerpt
    });
    var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8059), _footnotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1806), _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5007), _markdown_web_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5342), _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5667);
    const ENDING_LENGTH = 32;
    function excerpt(whole, options) {
      const { length, isBeginning } = options;
      if ((0, _length_js__WEBPACK_IMPORTED_MODULE_1__.Jv)(whole) - 1 <= length && !isBeginning)
        return whole;
      const blocks = (0, _footnotes_js__WEBPACK_IMPORTED_MODULE_3__.Q)(whole), room = length - ENDING_LENGTH - options.place.length, between = (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.p)(blocks, room), kept = between.length > 0 ? between : (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.cut)(blocks, room);
      return [...kept, endingOf(countPoints(blocks) - countPoints(kept), options)];
    }
    function countPoints(nodes) {
      return nodes.reduce((count, node) => {
        const inside = "children" in node ? countPoints(node.children) : 0;
        return node.type === "list" ? count + node.children.length + inside : count + inside + (node.type === "table" ? node.children.length - 1 : 0);
      }, 0);
    }
    function endingOf(missing, { url, place, isBeginning }) {
      const number = missing > 0 && `${isBeginning ? "over " : ""}${missing} more`, rest = (place || !number) && `more ${place}`.trimEnd(), words = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)([number, rest].filter(Boolean).map((part) => `and ${part}`).join(", ")), address = (0, _markdown_web_address_js__WEBPACK_IMPORTED_MODULE_4__.D)(url), link = address && { type: "link", url: address, children: [words] };
      return { type: "paragraph", children: [(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("\u2026 "), link || words] };
    }
  }),
  1806: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => withoutFootnotes
    });
    function withoutFootnotes(nodes) {
      return nodes.flatMap((node) => {
        if (node.type === "footnoteReference" || node.type === "footnoteDefinition")
          return [];
        if (!("children" in node))
          return [node];
        const children = withoutFootnotes(node.children);
        return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
      });
    }
  }),
  5342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => webAddress,
      d: () => isWebAddress
    });
    function isWebAddress(address) {
      return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
    }
    function webAddress(address) {
      const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
      return isWebAddress(url) ? url : void 0;
    }
    function encodeUnsafe(address) {
      return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  6039: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summarize: () => summarize
    });
    var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8059), _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174), _footnotes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1806), _length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5007), _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5667), _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8533);
    const LENGTH = 400, UNSAID = [
      /^(?:no response|n\/?a|none|tbd|todo|[-.…])\.?$/i,
      /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:auto(?:matically |-))?generated (?:with|by|from|via|using) /iu,
      /^sent from (?:my|mail|outlook) /i,
      /^[a-z]+(?:-[a-z]+)*-by: /i,
      /^(?:table of )?contents:?$/i,
      /^\/[a-z][\w-]*(?: \S+)*$/i,
      /^On .{6,200} wrote:$/s
    ], CLOSES = /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|related to|part of):?(?:,?\s+(?:and\s+)?(?:[\w./-]*#\d+|[A-Z]+-\d+|https?:\/\/\S+))+\.?$/i;
    function summarize(document) {
      const blocks = (0, _footnotes_js__WEBPACK_IMPORTED_MODULE_5__.Q)(document.flatMap(openGroup)), first = [saysSomething, isSecondBest].map((isWanted) => blocks.findIndex(isWanted)).find((index) => index >= 0);
      return first === void 0 ? [] : shorten(blocks.slice(first, first + sizeAt(first, blocks)));
    }
    function openGroup(block) {
      return block.type === "group" ? block.children.flatMap(openGroup) : [block];
    }
    function saysSomething(block, index, all) {
      if (block.type === "list")
        return !block.children.every(({ checked }) => checked !== null) && !block.children.every(isAnchor);
      if (block.type !== "paragraph" || !hasWords(block) || isTitle(block) && index < all.length - 1)
        return !1;
      const words = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(block.children).trim();
      return !CLOSES.test(words) && !UNSAID.some((pattern) => pattern.test(words));
    }
    function isSecondBest(block) {
      return block.type === "paragraph" ? CLOSES.test((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(block.children).trim()) : block.type === "code" || block.type === "table" || block.type === "alert";
    }
    function hasWords(node) {
      return "children" in node ? node.children.some(hasWords) : "value" in node && (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.aX)(node.value);
    }
    function isTitle({ children }) {
      const [first, ...others] = children;
      return first?.type === "strong" && /^[^.!]*$/.test((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.Z9)([first])) && /^\W*$/.test((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(others));
    }
    function isAnchor({ children }) {
      const [paragraph] = children;
      if (paragraph?.type !== "paragraph")
        return !1;
      const [link, ...others] = paragraph.children;
      return link?.type === "link" && others.length === 0 && /#[^/]+$/.test(link.url);
    }
    function sizeAt(index, blocks) {
      const [block, next] = blocks.slice(index, index + 2);
      return block?.type === "paragraph" && /[::]\s*$/.test((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(block.children)) && next && ["list", "code", "table"].includes(next.type) ? 2 : 1;
    }
    function shorten(blocks) {
      const [first, ...others] = blocks;
      return first?.type !== "paragraph" || others.length > 0 ? (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_1__.excerpt)(blocks, { length: LENGTH, url: "", place: "", isBeginning: !1 }) : (0, _length_js__WEBPACK_IMPORTED_MODULE_2__.Jv)(blocks) - 1 <= LENGTH ? blocks : (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.cut)([first], LENGTH).map(({ children }) => ({
        type: "paragraph",
        children: [...children, (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" \u2026")]
      }));
    }
  }),
  5342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => webAddress,
      d: () => isWebAddress
    });
    function isWebAddress(address) {
      return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
    }
    function webAddress(address) {
      const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
      return isWebAddress(url) ? url : void 0;
    }
    function encodeUnsafe(address) {
      return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
