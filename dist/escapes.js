"use strict";
exports.ids = ["escapes"], exports.modules = {
  3835: ((E, d, o) => {
    o.r(d), o.d(d, {
      adviceForEscapes: () => u,
      findEscape: () => c
    });
    var r = o(1380);
    function u(t, n) {
      const e = n.type === "twacode" ? l(n.value) : [t], [s] = e.flatMap((i) => c(i.slice(0, r.U)) ?? []);
      return s === void 0 ? [] : [
        `The content holds \`${s}\`, which is shown as it is written. Write the line ends and tabs themselves (in YAML, under \`content: |\`), or put the text in double quotes.`
      ];
    }
    function c(t) {
      for (const n of p(t).split(/\s+/)) {
        const e = h(n) ? void 0 : a.exec(n)?.[0];
        if (e !== void 0)
          return e;
      }
    }
    const a = /(?<!\\)(?:\\r\\n|\\n(?=\\n)|\\n(?![a-z])|\\n(?!pm\b|vm\b|ginx)(?=[bcdfghj-np-tv-xz])|\\t(?![a-z]))/, f = [
      /^ *(```|~~~)[\s\S]*?(?:^ *\1|(?![\s\S]))/gm,
      /(?<!`)(`+)[^`]+\1/g,
      /^(?: {4}|\t).*$/gm,
      /<(code|pre)>[^<]*<\/\1>/gi,
      // Liquid's own strings know them.
      /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g,
      // Somebody speaks of them: `"\n"`, `[\r\n]`.
      /["'/([](?:\\[nrt])+["'/)\]]/g
    ];
    function p(t) {
      return f.reduce((n, e) => n.replace(e, " "), t);
    }
    function h(t) {
      return /(?<![a-z\d])[a-z]:\\|^\W*(?:\\\\|[.~]\\)|[%$]\w+[%}]?\\/i.test(t) || /\\(?![nrt])[a-z\d]/i.test(t) || /\\[\w-]+\.[a-z]\w{0,3}\W*$/i.test(t);
    }
    function l(t) {
      const n = [], e = [t];
      for (; e.length > 0; ) {
        const s = e.pop();
        typeof s == "string" ? n.push(s) : Array.isArray(s) ? e.push(...s.toReversed()) : typeof s == "object" && s !== null && e.push(...g(s));
      }
      return n;
    }
    function g(t) {
      const { type: n, start: e, content: s, formatted: i } = t;
      return /^(?:icode|mcode|copiable)$/.test(`${n}`) || `${e}`.startsWith("`") ? [] : [s, i];
    }
  })
};
