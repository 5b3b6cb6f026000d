export const ids = ["shorten"], modules = {
  8059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cut: () => cut
    });
    var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5007);
    const LINE_SLACK = 0.2, WORD_SLACK = 40, CHARACTER_SLACK = 120;
    function cut(nodes, room) {
      const { whole, left } = takeWhole(nodes, room), next = nodes[whole.length];
      if (next === void 0)
        return nodes;
      const lineEnd = next.type === "break" ? whole.length : whole.findLastIndex(isBreak), line = whole.slice(0, Math.max(0, lineEnd)), lost = left + (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.J)(whole.slice(line.length)), kept = line.length < whole.length && lost <= room * LINE_SLACK ? line : [...whole, ...cutNode(next, left)], end = kept.slice(0, kept.findLastIndex((node) => !isBreak(node)) + 1);
      return end.length > 1 && end.at(-1)?.type === "heading" ? end.slice(0, -1) : end;
    }
    function takeWhole(nodes, room) {
      let left = room;
      const end = nodes.findIndex((node) => {
        const length = (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y)(node);
        return length > left ? !0 : (left -= length, !1);
      });
      return { whole: end < 0 ? nodes : nodes.slice(0, end), left };
    }
    function cutNode(node, room) {
      if ("children" in node && node.type !== "tableRow") {
        const children = cut(node.children, room - 1);
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      if (!("value" in node))
        return [];
      const value = node.type === "code" ? cutLines(node.value, room - 1) : cutText(node.value, room);
      return value === "" ? [] : [{ ...node, value }];
    }
    function isBreak({ type }) {
      return type === "break";
    }
    function cutLines(code, room) {
      const end = code.lastIndexOf(`
`, room);
      return end > 0 ? code.slice(0, end) : cutText(code, room);
    }
    function cutText(text, room) {
      const from = Math.max(0, room - WORD_SLACK), space = text.slice(from, room + 1).search(/\s+\S*$/);
      return text.slice(0, Math.max(0, space < 0 ? characterStart(text, room) : from + space));
    }
    function characterStart(text, at) {
      const from = Math.max(0, at - CHARACTER_SLACK), around = text.slice(from, at + CHARACTER_SLACK), start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
      return start > 0 || from === 0 ? from + start : /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
    }
  })
};
