"use strict";
exports.ids = ["shorten"], exports.modules = {
  8059: ((A, w, l) => {
    l.d(w, {
      D: () => h,
      cut: () => c,
      p: () => a
    });
    var r = l(5007);
    const x = 0.2, o = 40, d = 120;
    function c(n, e, t = e * x) {
      return s(n, { left: e, slack: t });
    }
    function a(n, e) {
      const t = c(n, e, Number.POSITIVE_INFINITY);
      return t.every(({ type: u }) => u === "heading") ? [] : t;
    }
    function s(n, { left: e, slack: t }, u = r.Y5) {
      const { whole: i, next: f, left: g } = h(n, e, u);
      if (f === void 0)
        return n;
      const D = I(f, { left: g - (0, r.l2)(f), slack: t });
      if (D !== void 0)
        return [...i, D];
      const L = i.findLastIndex(({ type: K }) => K !== "heading") + 1;
      return L > 0 ? i.slice(0, L) : i;
    }
    function h(n, e, t) {
      let u = e;
      const i = n.findIndex((f) => {
        const g = t(f);
        return g > u ? !0 : (u -= g, !1);
      });
      return i < 0 ? { whole: n, next: void 0, left: u } : { whole: n.slice(0, i), next: n[i], left: u };
    }
    function I(n, e) {
      switch (n.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return p(n, e) ? _(n, E(n.children, e)) : void 0;
        case "tableRow":
          return (0, r.Y5)(n) > r.qv && p(n, e) ? _(n, s(n.children, e)) : void 0;
        case "code":
          return C(n, T(n.value, e));
        case "table":
          return v(n, e);
        default:
          return "children" in n ? _(n, s(n.children, e)) : void 0;
      }
    }
    function p(n, { slack: e }) {
      return (0, r.Y5)(n) > e;
    }
    function v(n, e) {
      const t = s(n.children, e, (0, r.eG)(n));
      return t.length > 1 ? _(n, t) : void 0;
    }
    function _(n, e) {
      return e.length === 0 ? void 0 : { ...n, children: e };
    }
    function C(n, e) {
      return e === "" ? void 0 : { ...n, value: e };
    }
    function E(n, e) {
      const { whole: t, next: u, left: i } = h(n, e.left, r.Y5), f = u?.type === "break" ? t.length : Math.max(0, t.findLastIndex(M)), D = i + (0, r.Jv)(t.slice(f)) <= e.slack ? t.slice(0, f) : S(n, e);
      return D.slice(0, D.findLastIndex((L) => !M(L)) + 1);
    }
    function M({ type: n }) {
      return n === "break";
    }
    function S(n, { left: e, slack: t }) {
      const { whole: u, next: i, left: f } = h(n, e, r.Y5), g = i && B(i, { left: f, slack: t });
      return g === void 0 ? u : [...u, g];
    }
    function B(n, e) {
      if (!(["link", "inlineCode", "image"].includes(n.type) && (0, r.Y5)(n) <= e.slack))
        return n.type === "image" ? { ...n, alt: O(n.alt, e.left) } : "value" in n ? C(n, O(n.value, e.left)) : "children" in n ? _(n, S(n.children, e)) : void 0;
    }
    function T(n, { left: e, slack: t }) {
      const u = n.lastIndexOf(`
`, e);
      return u > 0 ? n.slice(0, u) : e > t ? O(n, e) : "";
    }
    function O(n, e) {
      const t = Math.max(0, e - o), u = n.slice(t, e + 1).search(/\s+\S*$/);
      return n.slice(0, u < 0 ? F(n, e) : t + u);
    }
    function F(n, e) {
      const t = Math.max(0, e - d), u = n.slice(t, e + d), i = new Intl.Segmenter().segment(u).containing(e - t)?.index ?? 0;
      return i > 0 || t === 0 ? t + i : /[\uDC00-\uDFFF]/.test(n.charAt(e)) ? e - 1 : e;
    }
  }),
  9153: ((A, w, l) => {
    l.d(w, {
      cutSource: () => o
    });
    var r = l(1380), x = l(9083);
    function o({ text: c, fragments: a }, s) {
      const h = a.map((p) => d(p, s));
      let I = s;
      for (const { 0: p, 1: v, index: _ } of c.matchAll(x.Kx)) {
        if (_ > I)
          break;
        const C = h[Number(v)];
        C !== void 0 && (I -= C.text.length);
        const E = _ + p.length;
        if (E > I)
          return { text: c.slice(0, E), fragments: h };
      }
      return { text: c.slice(0, (0, r.v)(c, I)), fragments: h };
    }
    function d(c, a) {
      const { text: s } = c;
      return s.length <= a ? c : { ...c, text: s.slice(0, (0, r.v)(s, a)) };
    }
  }),
  1380: ((A, w, l) => {
    l.d(w, {
      v: () => r
    });
    function r(x, o) {
      if (x.length <= o)
        return x.length;
      const d = x.slice(0, o), c = d.lastIndexOf(`
`), a = c > o / 2 ? c : d.lastIndexOf(" ");
      return a > 0 ? a + 1 : d.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  })
};
