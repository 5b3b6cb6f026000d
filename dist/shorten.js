"use strict";
exports.ids = ["shorten"], exports.modules = {
  8059: ((S, L, h) => {
    h.d(L, {
      cut: () => c,
      p: () => _
    });
    var r = h(5007);
    const E = 0.2, v = 40, p = 120;
    function c(n, e, t = e * E) {
      return s(n, { left: e, slack: t });
    }
    function _(n, e) {
      const t = c(n, e, Number.POSITIVE_INFINITY);
      return t.every(({ type: u }) => u === "heading") ? [] : t;
    }
    function s(n, { left: e, slack: t }, u = r.Y5) {
      const { whole: i, next: f, left: l } = d(n, e, u);
      if (f === void 0)
        return n;
      const I = g(f, { left: l - (0, r.l2)(f), slack: t });
      if (I !== void 0)
        return [...i, I];
      const w = i.findLastIndex(({ type: K }) => K !== "heading") + 1;
      return w > 0 ? i.slice(0, w) : i;
    }
    function d(n, e, t) {
      let u = e;
      const i = n.findIndex((f) => {
        const l = t(f);
        return l > u ? !0 : (u -= l, !1);
      });
      return i < 0 ? { whole: n, next: void 0, left: u } : { whole: n.slice(0, i), next: n[i], left: u };
    }
    function g(n, e) {
      switch (n.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return o(n, e) ? a(n, C(n.children, e)) : void 0;
        case "tableRow":
          return (0, r.Y5)(n) > r.qv && o(n, e) ? a(n, s(n.children, e)) : void 0;
        case "code":
          return x(n, m(n.value, e));
        case "table":
          return A(n, e);
        default:
          return "children" in n ? a(n, s(n.children, e)) : void 0;
      }
    }
    function o(n, { slack: e }) {
      return (0, r.Y5)(n) > e;
    }
    function A(n, e) {
      const t = s(n.children, e, (0, r.eG)(n));
      return t.length > 1 ? a(n, t) : void 0;
    }
    function a(n, e) {
      return e.length === 0 ? void 0 : { ...n, children: e };
    }
    function x(n, e) {
      return e === "" ? void 0 : { ...n, value: e };
    }
    function C(n, e) {
      const { whole: t, next: u, left: i } = d(n, e.left, r.Y5), f = u?.type === "break" ? t.length : Math.max(0, t.findLastIndex(M)), I = i + (0, r.Jv)(t.slice(f)) <= e.slack ? t.slice(0, f) : O(n, e);
      return I.slice(0, I.findLastIndex((w) => !M(w)) + 1);
    }
    function M({ type: n }) {
      return n === "break";
    }
    function O(n, { left: e, slack: t }) {
      const { whole: u, next: i, left: f } = d(n, e, r.Y5), l = i && T(i, { left: f, slack: t });
      return l === void 0 ? u : [...u, l];
    }
    function T(n, e) {
      if (!(["link", "inlineCode", "image"].includes(n.type) && (0, r.Y5)(n) <= e.slack))
        return n.type === "image" ? { ...n, alt: D(n.alt, e.left) } : "value" in n ? x(n, D(n.value, e.left)) : "children" in n ? a(n, O(n.children, e)) : void 0;
    }
    function m(n, { left: e, slack: t }) {
      const u = n.lastIndexOf(`
`, e);
      return u > 0 ? n.slice(0, u) : e > t ? D(n, e) : "";
    }
    function D(n, e) {
      const t = Math.max(0, e - v), u = n.slice(t, e + 1).search(/\s+\S*$/);
      return n.slice(0, u < 0 ? B(n, e) : t + u);
    }
    function B(n, e) {
      const t = Math.max(0, e - p), u = n.slice(t, e + p), i = new Intl.Segmenter().segment(u).containing(e - t)?.index ?? 0;
      return i > 0 || t === 0 ? t + i : /[\uDC00-\uDFFF]/.test(n.charAt(e)) ? e - 1 : e;
    }
  }),
  9153: ((S, L, h) => {
    h.d(L, {
      cutSource: () => v
    });
    var r = h(1380), E = h(9083);
    function v({ text: c, fragments: _ }, s) {
      const d = _.map((o) => p(o, s));
      let g = s;
      for (const { 0: o, 1: A, index: a } of c.matchAll(E.Kx)) {
        if (a > g)
          break;
        const x = d[Number(A)];
        x !== void 0 && (g -= x.text.length);
        const C = a + o.length;
        if (C > g)
          return { text: c.slice(0, C), fragments: d };
      }
      return { text: c.slice(0, (0, r.v)(c, g)), fragments: d };
    }
    function p(c, _) {
      const { text: s } = c;
      return s.length <= _ ? c : { ...c, text: s.slice(0, (0, r.v)(s, _)) };
    }
  })
};
