"use strict";
exports.ids = ["excerpts"], exports.modules = {
  8059: ((A, g, i) => {
    i.d(g, {
      D: () => I,
      cut: () => h,
      p: () => o
    });
    var s = i(5007);
    const E = 0.2, f = 40, u = 120;
    function h(n, e, r = e * E) {
      return m(n, { left: e, slack: r });
    }
    function o(n, e) {
      const r = h(n, e, Number.POSITIVE_INFINITY);
      return r.every(({ type: c }) => c === "heading") ? [] : r;
    }
    function m(n, { left: e, slack: r }, c = s.Y5) {
      const { whole: d, next: O, left: L } = I(n, e, c);
      if (O === void 0)
        return n;
      const R = v(O, { left: L - (0, s.l2)(O), slack: r });
      if (R !== void 0)
        return [...d, R];
      const U = d.findLastIndex(({ type: B }) => B !== "heading") + 1;
      return U > 0 ? d.slice(0, U) : d;
    }
    function I(n, e, r) {
      let c = e;
      const d = n.findIndex((O) => {
        const L = r(O);
        return L > c ? !0 : (c -= L, !1);
      });
      return d < 0 ? { whole: n, next: void 0, left: c } : { whole: n.slice(0, d), next: n[d], left: c };
    }
    function v(n, e) {
      switch (n.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return _(n, e) ? a(n, y(n.children, e)) : void 0;
        case "tableRow":
          return (0, s.Y5)(n) > s.qv && _(n, e) ? a(n, m(n.children, e)) : void 0;
        case "code":
          return D(n, x(n.value, e));
        case "table":
          return p(n, e);
        default:
          return "children" in n ? a(n, m(n.children, e)) : void 0;
      }
    }
    function _(n, { slack: e }) {
      return (0, s.Y5)(n) > e;
    }
    function p(n, e) {
      const r = m(n.children, e, (0, s.eG)(n));
      return r.length > 1 ? a(n, r) : void 0;
    }
    function a(n, e) {
      return e.length === 0 ? void 0 : { ...n, children: e };
    }
    function D(n, e) {
      return e === "" ? void 0 : { ...n, value: e };
    }
    function y(n, e) {
      const { whole: r, next: c, left: d } = I(n, e.left, s.Y5), O = c?.type === "break" ? r.length : Math.max(0, r.findLastIndex(C)), R = d + (0, s.Jv)(r.slice(O)) <= e.slack ? r.slice(0, O) : M(n, e);
      return R.slice(0, R.findLastIndex((U) => !C(U)) + 1);
    }
    function C({ type: n }) {
      return n === "break";
    }
    function M(n, { left: e, slack: r }) {
      const { whole: c, next: d, left: O } = I(n, e, s.Y5), L = d && P(d, { left: O, slack: r });
      return L === void 0 ? c : [...c, L];
    }
    function P(n, e) {
      if (!(["link", "inlineCode", "image"].includes(n.type) && (0, s.Y5)(n) <= e.slack))
        return n.type === "image" ? { ...n, alt: t(n.alt, e.left) } : "value" in n ? D(n, t(n.value, e.left)) : "children" in n ? a(n, M(n.children, e)) : void 0;
    }
    function x(n, { left: e, slack: r }) {
      const c = n.lastIndexOf(`
`, e);
      return c > 0 ? n.slice(0, c) : e > r ? t(n, e) : "";
    }
    function t(n, e) {
      const r = Math.max(0, e - f), c = n.slice(r, e + 1).search(/\s+\S*$/);
      return n.slice(0, c < 0 ? l(n, e) : r + c);
    }
    function l(n, e) {
      const r = Math.max(0, e - u), c = n.slice(r, e + u), d = new Intl.Segmenter().segment(c).containing(e - r)?.index ?? 0;
      return d > 0 || r === 0 ? r + d : /[\uDC00-\uDFFF]/.test(n.charAt(e)) ? e - 1 : e;
    }
  }),
  7174: ((A, g, i) => {
    i.d(g, {
      excerpt: () => m
    });
    var s = i(8059), E = i(1806), f = i(5007), u = i(5342), h = i(5667);
    const o = 32;
    function m(_, p) {
      const { length: a, isBeginning: D } = p;
      if ((0, f.Jv)(_) - 1 <= a && !D)
        return _;
      const y = (0, E.Q)(_), C = a - o - p.place.length, M = (0, s.p)(y, C), P = M.length > 0 ? M : (0, s.cut)(y, C);
      return [...P, v(I(y) - I(P), p)];
    }
    function I(_) {
      return _.reduce((p, a) => {
        const D = "children" in a ? I(a.children) : 0;
        return a.type === "list" ? p + a.children.length + D : p + D + (a.type === "table" ? a.children.length - 1 : 0);
      }, 0);
    }
    function v(_, { url: p, place: a, isBeginning: D }) {
      const y = _ > 0 && `${D ? "over " : ""}${_} more`, C = (a || !y) && `more ${a}`.trimEnd(), M = (0, h.Qq)([y, C].filter(Boolean).map((t) => `and ${t}`).join(", ")), P = (0, u.D)(p), x = P && { type: "link", url: P, children: [M] };
      return { type: "paragraph", children: [(0, h.Qq)("\u2026 "), x || M] };
    }
  }),
  1806: ((A, g, i) => {
    i.d(g, {
      Q: () => s
    });
    function s(E) {
      return E.flatMap((f) => {
        if (f.type === "footnoteReference" || f.type === "footnoteDefinition")
          return [];
        if (!("children" in f))
          return [f];
        const u = s(f.children);
        return u.length === 0 && f.children.length > 0 ? [] : [{ ...f, children: u }];
      });
    }
  }),
  5342: ((A, g, i) => {
    i.d(g, {
      D: () => E,
      d: () => s
    });
    function s(u) {
      return /^https?:\/\/[^\s]+$/.test(u) && URL.canParse(u);
    }
    function E(u) {
      const h = f(u).replace(/^https?:/i, (o) => o.toLowerCase());
      return s(h) ? h : void 0;
    }
    function f(u) {
      return u.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  6039: ((A, g, i) => {
    i.d(g, {
      summarize: () => _
    });
    var s = i(8059), E = i(7174), f = i(1806), u = i(5007), h = i(5667), o = i(8533);
    const m = 400, I = [
      /^(?:no response|n\/?a|none|tbd|todo|[-.…])\.?$/i,
      /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:auto(?:matically |-))?generated (?:with|by|from|via|using) /iu,
      /^sent from (?:my|mail|outlook) /i,
      /^[a-z]+(?:-[a-z]+)*-by: /i,
      /^(?:table of )?contents:?$/i,
      /^\/[a-z][\w-]*(?: \S+)*$/i,
      /^On .{6,200} wrote:$/s
    ], v = /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|related to|part of):?(?:,?\s+(?:and\s+)?(?:[\w./-]*#\d+|[A-Z]+-\d+|https?:\/\/\S+))+\.?$/i;
    function _(t) {
      const l = (0, f.Q)(t.flatMap(p)), n = [a, D].map((e) => l.findIndex(e)).find((e) => e >= 0);
      return n === void 0 ? [] : x(l.slice(n, n + P(n, l)));
    }
    function p(t) {
      return t.type === "group" ? t.children.flatMap(p) : [t];
    }
    function a(t, l, n) {
      if (t.type === "list")
        return !t.children.every(({ checked: r }) => r !== null) && !t.children.every(M);
      if (t.type !== "paragraph" || !y(t) || C(t) && l < n.length - 1)
        return !1;
      const e = (0, o.Z9)(t.children).trim();
      return !v.test(e) && !I.some((r) => r.test(e));
    }
    function D(t) {
      return t.type === "paragraph" ? v.test((0, o.Z9)(t.children).trim()) : t.type === "code" || t.type === "table" || t.type === "alert";
    }
    function y(t) {
      return "children" in t ? t.children.some(y) : "value" in t && (0, o.aX)(t.value);
    }
    function C({ children: t }) {
      const [l, ...n] = t;
      return l?.type === "strong" && /^[^.!]*$/.test((0, o.Z9)([l])) && /^\W*$/.test((0, o.Z9)(n));
    }
    function M({ children: t }) {
      const [l] = t;
      if (l?.type !== "paragraph")
        return !1;
      const [n, ...e] = l.children;
      return n?.type === "link" && e.length === 0 && /#[^/]+$/.test(n.url);
    }
    function P(t, l) {
      const [n, e] = l.slice(t, t + 2);
      return n?.type === "paragraph" && /[::]\s*$/.test((0, o.Z9)(n.children)) && e && ["list", "code", "table"].includes(e.type) ? 2 : 1;
    }
    function x(t) {
      const [l, ...n] = t;
      return l?.type !== "paragraph" || n.length > 0 ? (0, E.excerpt)(t, { length: m, url: "", place: "", isBeginning: !1 }) : (0, u.Jv)(t) - 1 <= m ? t : (0, s.cut)([l], m).map(({ children: e }) => ({
        type: "paragraph",
        children: [...e, (0, h.Qq)(" \u2026")]
      }));
    }
  }),
  5342: ((A, g, i) => {
    i.d(g, {
      D: () => E,
      d: () => s
    });
    function s(u) {
      return /^https?:\/\/[^\s]+$/.test(u) && URL.canParse(u);
    }
    function E(u) {
      const h = f(u).replace(/^https?:/i, (o) => o.toLowerCase());
      return s(h) ? h : void 0;
    }
    function f(u) {
      return u.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
