"use strict";
exports.ids = ["simple-templates"], exports.modules = {
  847: ((j, m, l) => {
    l.d(m, {
      findPasted: () => (
        /* reexport */
        y
      ),
      renderFacts: () => M
    });
    var u = l(9083), c = l(3916);
    const g = 5e5, O = 1e3, f = 12;
    function y(t, i) {
      const s = S(t), e = [{ value: i, key: "github.event" }];
      for (let r = e.pop(); r !== void 0; r = e.pop()) {
        const { value: o } = r;
        if (typeof o == "string") {
          if (w(o).some(s.holds))
            return b(r);
          if (s.isOver())
            return $();
        } else if (typeof o == "object" && o !== null)
          for (const [n, a] of Object.entries(o))
            e.push({ value: a, key: n, parent: r });
      }
    }
    function w(t) {
      return /\{[{%]/.test(t) ? [t, t.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function S(t) {
      const i = [...t.matchAll(/\{(?=[{%])/g)].map((n) => n.index), s = Map.groupBy(i, (n) => t.slice(n, n + f)), e = /* @__PURE__ */ new Set();
      let r = g;
      return { holds: (n) => {
        if (/^\s*\{[{%]\s*$/.test(n) || e.has(n) || r < 0)
          return !1;
        const a = n.search(/\{[{%]/), d = n.slice(a, a + f), p = d.length < f ? i : s.get(d) ?? [];
        return r -= p.length * Math.ceil(n.length / O), e.add(n), p.some((h) => t.startsWith(n, h - a) && h >= a);
      }, isOver: () => r < 0 };
    }
    function $() {
      return new c.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function b(t) {
      const i = v(t);
      return new c.lZ("invalid_template", `\`\${{ }}\` pasted \`${i}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${i} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function v(t) {
      const i = [];
      let { key: s, parent: e } = t;
      for (; e !== void 0; { key: s, parent: e } = e)
        Array.isArray(e.value) ? i.push(`[${s}]`) : i.push(/^[a-z_][\w-]*$/i.test(s) ? `.${s}` : `[${JSON.stringify(s)}]`);
      return s + i.reverse().join("");
    }
    const T = /\{\{\s*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)\s*\}\}/i, x = ["true", "false", "nil", "null", "empty", "blank"], A = 65536;
    function M(t, i) {
      if (t.length > A)
        return;
      const s = (0, u.TA)(t).split(T), e = [];
      let r = "";
      for (const [o, n] of s.entries())
        if (o % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(n))
            return;
          r += n;
        } else {
          const a = P(n, i);
          if (a === void 0)
            return;
          r += (0, u.qf)(e.push({ kind: "text", text: a }) - 1);
        }
      return { text: r, fragments: e };
    }
    function P(t, i) {
      const s = t.split(".");
      if (x.includes(s[0] ?? ""))
        return;
      let e = i;
      for (const r of s) {
        if (!(typeof e == "object" && e !== null && Object.hasOwn(e, r)))
          return;
        e = e[r];
      }
      return e === null ? "" : ["string", "number", "boolean"].includes(typeof e) ? String(e) : void 0;
    }
  })
};
