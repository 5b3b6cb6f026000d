"use strict";
exports.ids = ["escapes"], exports.modules = {
  3835: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
      adviceForEscapes: () => adviceForEscapes,
      findEscape: () => findEscape
    });
    const LENGTH = 65536;
    function adviceForEscapes(source, content) {
      const texts = content.type === "twacode" ? textsOf(content.value) : [source], [found] = texts.flatMap((text) => findEscape(text.slice(0, LENGTH)) ?? []);
      return found === void 0 ? [] : [
        `The content holds \`${found}\`, which is shown as it is written. Write the line ends and tabs themselves (in YAML, under \`content: |\`), or put the text in double quotes.`
      ];
    }
    function findEscape(text) {
      for (const word of withoutCode(text).split(/\s+/)) {
        const found = isPath(word) ? void 0 : ESCAPE.exec(word)?.[0];
        if (found !== void 0)
          return found;
      }
    }
    const ESCAPE = /(?<!\\)(?:\\r\\n|\\n(?=\\n)|\\n(?![a-z])|\\n(?!pm\b|vm\b|ginx)(?=[bcdfghj-np-tv-xz])|\\t(?![a-z]))/, CODE = [
      /^ *(```|~~~)[\s\S]*?(?:^ *\1|(?![\s\S]))/gm,
      /(`+)[^`]+\1/g,
      /^(?: {4}|\t).*$/gm,
      /<(code|pre)>[^<]*<\/\1>/gi,
      // Liquid's own strings know them.
      /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g,
      // Somebody speaks of them: `"\n"`, `[\r\n]`.
      /["'/([](?:\\[nrt])+["'/)\]]/g
    ];
    function withoutCode(text) {
      return CODE.reduce((rest, pattern) => rest.replace(pattern, " "), text);
    }
    function isPath(word) {
      return /(?<![a-z\d])[a-z]:\\|^\W*(?:\\\\|[.~]\\)|[%$]\w+[%}]?\\/i.test(word) || /\\(?![nrt])[a-z\d]/i.test(word) || /\\[\w-]+\.[a-z]\w{0,3}\W*$/i.test(word);
    }
    function textsOf(root) {
      const texts = [], open = [root];
      for (; open.length > 0; ) {
        const node = open.pop();
        typeof node == "string" ? texts.push(node) : Array.isArray(node) ? open.push(...node.toReversed()) : typeof node == "object" && node !== null && open.push(...shownIn(node));
      }
      return texts;
    }
    function shownIn(node) {
      const { type, start, content, formatted } = node;
      return /^(?:icode|mcode|copiable)$/.test(`${type}`) || `${start}`.startsWith("`") ? [] : [content, formatted];
    }
  })
};
