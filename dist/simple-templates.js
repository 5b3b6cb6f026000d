"use strict";
exports.ids = ["simple-templates"], exports.modules = {
  847: ((j, m, l) => {
    l.d(m, {
      findPasted: () => (
        /* reexport */
        w
      ),
      renderFacts: () => M
    });
    var g = l(1380), u = l(9083), d = l(3916);
    const y = 5e5, O = 1e3, f = 12;
    function w(e, r) {
      const s = v(e), t = [{ value: r, key: "github.event" }];
      for (let i = t.pop(); i !== void 0; i = t.pop()) {
        const { value: o } = i;
        if (typeof o == "string") {
          if ($(o).some(s.holds))
            return b(i);
          if (s.isOver())
            return S();
        } else if (typeof o == "object" && o !== null)
          for (const [n, a] of Object.entries(o))
            t.push({ value: a, key: n, parent: i });
      }
    }
    function $(e) {
      return /\{[{%]/.test(e) ? [e, e.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function v(e) {
      const r = [...e.matchAll(/\{(?=[{%])/g)].map((n) => n.index), s = Map.groupBy(r, (n) => e.slice(n, n + f)), t = /* @__PURE__ */ new Set();
      let i = y;
      return { holds: (n) => {
        if (/^\s*\{[{%]\s*$/.test(n) || t.has(n))
          return !1;
        const a = n.search(/\{[{%]/), c = n.slice(a, a + f), p = c.length < f ? r : s.get(c) ?? [];
        return i -= p.length * Math.ceil(n.length / O), t.add(n), p.some((h) => e.startsWith(n, h - a) && h >= a);
      }, isOver: () => i < 0 };
    }
    function S() {
      return new d.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function b(e) {
      const r = x(e);
      return new d.lZ("invalid_template", `\`\${{ }}\` pasted \`${r}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${r} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function x(e) {
      const r = [];
      let { key: s, parent: t } = e;
      for (; t !== void 0; { key: s, parent: t } = t)
        Array.isArray(t.value) ? r.push(`[${s}]`) : r.push(/^[a-z_][\w-]*$/i.test(s) ? `.${s}` : `[${JSON.stringify(s)}]`);
      return s + r.reverse().join("");
    }
    const A = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, T = ["true", "false", "nil", "null", "empty", "blank"];
    function M(e, r) {
      if (e.length > g.U)
        return;
      const s = (0, u.TA)(e).split(A), t = [];
      let i = "";
      for (const [o, n] of s.entries())
        if (o % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(n))
            return;
          i += n;
        } else {
          const a = P(n, r);
          if (a === void 0)
            return;
          i += (0, u.qf)(t.push({ kind: "text", text: a }) - 1);
        }
      return { text: i, fragments: t };
    }
    function P(e, r) {
      const s = e.split(".");
      if (T.includes(s[0] ?? ""))
        return;
      let t = r;
      for (const i of s) {
        if (!(typeof t == "object" && t !== null && Object.hasOwn(t, i)))
          return;
        t = t[i];
      }
      return t === null ? "" : ["string", "number", "boolean"].includes(typeof t) ? String(t) : void 0;
    }
  })
};
