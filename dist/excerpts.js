"use strict";
exports.ids = ["excerpts"], exports.modules = {
  8059: ((T, _, a) => {
    a.d(_, {
      cut: () => l,
      p: () => w
    });
    var f = a(5007);
    const v = 0.2, C = 40, o = 120;
    function l(e, t, i = t * v) {
      return I(e, { left: t, slack: i });
    }
    function w(e, t) {
      const i = l(e, t, Number.POSITIVE_INFINITY);
      return i.every(({ type: u }) => u === "heading") ? [] : i;
    }
    function I(e, { left: t, slack: i }, u = f.Y5) {
      const { whole: d, next: E, left: n } = A(e, t, u);
      if (E === void 0)
        return e;
      const r = O(E, { left: n - (0, f.l2)(E), slack: i });
      if (r !== void 0)
        return [...d, r];
      const c = d.findLastIndex(({ type: m }) => m !== "heading") + 1;
      return c > 0 ? d.slice(0, c) : d;
    }
    function A(e, t, i) {
      let u = t;
      const d = e.findIndex((E) => {
        const n = i(E);
        return n > u ? !0 : (u -= n, !1);
      });
      return d < 0 ? { whole: e, next: void 0, left: u } : { whole: e.slice(0, d), next: e[d], left: u };
    }
    function O(e, t) {
      switch (e.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return p(e, t) ? s(e, y(e.children, t)) : void 0;
        case "tableRow":
          return (0, f.Y5)(e) > f.qv && p(e, t) ? s(e, I(e.children, t)) : void 0;
        case "code":
          return h(e, R(e.value, t));
        case "table":
          return g(e, t);
        default:
          return "children" in e ? s(e, I(e.children, t)) : void 0;
      }
    }
    function p(e, { slack: t }) {
      return (0, f.Y5)(e) > t;
    }
    function g(e, t) {
      const i = I(e.children, t, (0, f.eG)(e));
      return i.length > 1 ? s(e, i) : void 0;
    }
    function s(e, t) {
      return t.length === 0 ? void 0 : { ...e, children: t };
    }
    function h(e, t) {
      return t === "" ? void 0 : { ...e, value: t };
    }
    function y(e, t) {
      const { whole: i, next: u, left: d } = A(e, t.left, f.Y5), E = u?.type === "break" ? i.length : Math.max(0, i.findLastIndex(x)), r = d + (0, f.Jv)(i.slice(E)) <= t.slack ? i.slice(0, E) : L(e, t);
      return r.slice(0, r.findLastIndex((c) => !x(c)) + 1);
    }
    function x({ type: e }) {
      return e === "break";
    }
    function L(e, { left: t, slack: i }) {
      const { whole: u, next: d, left: E } = A(e, t, f.Y5), n = d && D(d, { left: E, slack: i });
      return n === void 0 ? u : [...u, n];
    }
    function D(e, t) {
      if (!(["link", "inlineCode", "image"].includes(e.type) && (0, f.Y5)(e) <= t.slack))
        return e.type === "image" ? { ...e, alt: $(e.alt, t.left) } : "value" in e ? h(e, $(e.value, t.left)) : "children" in e ? s(e, L(e.children, t)) : void 0;
    }
    function R(e, { left: t, slack: i }) {
      const u = e.lastIndexOf(`
`, t);
      return u > 0 ? e.slice(0, u) : t > i ? $(e, t) : "";
    }
    function $(e, t) {
      const i = Math.max(0, t - C), u = e.slice(i, t + 1).search(/\s+\S*$/);
      return e.slice(0, u < 0 ? M(e, t) : i + u);
    }
    function M(e, t) {
      const i = Math.max(0, t - o), u = e.slice(i, t + o), d = new Intl.Segmenter().segment(u).containing(t - i)?.index ?? 0;
      return d > 0 || i === 0 ? i + d : /[\uDC00-\uDFFF]/.test(e.charAt(t)) ? t - 1 : t;
    }
  }),
  7174: ((T, _, a) => {
    a.d(_, {
      excerpt: () => I
    });
    var f = a(8059), v = a(5007), C = a(5342), o = a(5667), l = a(3355);
    const w = 32;
    function I(p, g) {
      const { length: s, isBeginning: h } = g;
      if ((0, v.m$)(p) <= s && !h)
        return p;
      const y = (0, l.F)(l.u, p), x = s - w - g.place.length, L = (0, f.p)(y, x), D = L.length > 0 ? L : (0, f.cut)(y, x);
      return [...D, O(A(y) - A(D), g)];
    }
    function A(p) {
      return p.reduce((g, s) => {
        const h = "children" in s ? A(s.children) : 0;
        return s.type === "list" ? g + s.children.length + h : g + h + (s.type === "table" ? s.children.length - 1 : 0);
      }, 0);
    }
    function O(p, { url: g, place: s, isBeginning: h }) {
      const y = p > 0 && `${h ? "over " : ""}${p} more`, x = (s || !y) && `more ${s}`.trimEnd(), L = (0, o.Qq)([y, x].filter(Boolean).map(($) => `and ${$}`).join(", ")), D = (0, C.D)(g), R = D && { type: "link", url: D, children: [L] };
      return { type: "paragraph", children: [(0, o.Qq)("\u2026 "), R || L] };
    }
  }),
  5342: ((T, _, a) => {
    a.d(_, {
      D: () => v,
      d: () => f
    });
    function f(o) {
      return /^https?:\/\/[^\s]+$/.test(o) && URL.canParse(o);
    }
    function v(o) {
      const l = C(o).replace(/^https?:/i, (w) => w.toLowerCase());
      return f(l) ? l : void 0;
    }
    function C(o) {
      return o.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  3355: ((T, _, a) => {
    a.d(_, {
      F: () => v,
      u: () => f
    });
    const f = ["footnoteReference", "footnoteDefinition"];
    function v(C, o) {
      return o.flatMap((l) => {
        if (C.includes(l.type))
          return [];
        if (!("children" in l))
          return [l];
        const w = v(C, l.children);
        return w.length === 0 && l.children.length > 0 && l.type !== "tableCell" ? [] : [{ ...l, children: w }];
      });
    }
  }),
  5377: ((T, _, a) => {
    a.d(_, {
      summarize: () => x
    });
    var f = a(8059), v = a(7174), C = a(5007), o = a(5667);
    const l = [
      /^(?:no response|n\/?a|none|nothing|tbd|todo|[-.…])\.?$/i,
      /^(?:\p{Extended_Pictographic}\uFE0F?\s*|(?:this (?:pr|pull request|release) was )?auto(?:matically |-))generated (?:with|by|from|via|using) /iu,
      /^sent from (?:my|mail|outlook) /i,
      /^[a-z]+(?:-[a-z]+)*-by: /i,
      /^\(cherry picked from commit [\da-f]+\)$/i,
      /^(?:table of )?contents:?$/i,
      /^\/[a-z][\w-]*(?: [@\w/:-]+){0,2}$/i,
      /^On .{6,200} wrote:$/s
    ], w = String.raw`(?:[\w./-]*#[\w-]*(?: \(issue\))?|[A-Z][A-Z\d]+-\d+|https?:\/\/\S+|@[\w/-]+)`, I = "close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|related to|part of|depends on|follow[- ]up (?:of|to|for)|cc|r\\?", A = new RegExp(`^(?:(?:${I}):?\\s+)?${w}(?:(?:,|,?\\s+and)?\\s+(?:(?:${I}):?\\s+)?${w})*\\.?$`, "i");
    function O(n) {
      return g(n).every((r) => l.some((c) => c.test(r)));
    }
    function p(n) {
      return g(n).every((r) => A.test(r));
    }
    function g(n) {
      return n.split(`
`).map((r) => r.trim()).filter((r) => r !== "");
    }
    var s = a(8533), h = a(3355);
    const y = 400;
    function x(n) {
      const r = (0, h.F)(h.u, n.flatMap(L)), c = [R, $].map((P) => r.findIndex(P)).find((P) => P >= 0);
      if (c !== void 0)
        return E(r.slice(c, c + u(c, r)));
      const m = r.flatMap(D);
      return m.length > 0 ? x(m) : [];
    }
    function L(n) {
      return n.type === "group" ? n.children.flatMap(L) : [n];
    }
    function D(n) {
      return n.type !== "details" ? [] : n.children.filter((r) => r.type !== "summary");
    }
    function R(n, r, c) {
      if (n.type !== "paragraph" && n.type !== "list")
        return !1;
      const m = (0, s.Z9)((0, h.F)(["image"], [n]));
      if (!M(m) || O(m) || p(m))
        return !1;
      if (n.type === "list")
        return !n.children.every(({ checked: F }) => F !== null) && !d(n);
      const P = c[r + 1];
      return P === void 0 ? !0 : t(n) ? i(P, r + 1, c) : !e(n) && !d(n);
    }
    function $(n) {
      const r = (0, s.Z9)((0, h.F)(["image"], [n]));
      return n.type === "paragraph" || n.type === "list" ? p(r) && M(r) && !O(r) : ["code", "table", "alert"].includes(n.type) && (0, s.zN)(n);
    }
    function M(n) {
      return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(n);
    }
    function e({ children: n }) {
      const [r, ...c] = n;
      return r !== void 0 && ["strong", "emphasis", "underline"].includes(r.type) && /^[^.!]*$/.test((0, s.Z9)([r])) && !M((0, s.Z9)(c));
    }
    function t({ children: n }) {
      return /[:：]\s*$/.test((0, s.Z9)(n));
    }
    function i(n, r, c) {
      return n.type === "list" ? R(n, r, c) : ["code", "table"].includes(n.type);
    }
    function u(n, r) {
      const [c, m] = r.slice(n, n + 2);
      return c?.type === "paragraph" && t(c) && m !== void 0 ? 2 : 1;
    }
    function d(n) {
      if (n.type === "link") {
        const r = (0, s.Z9)([n]).toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "");
        return n.url.toLowerCase().endsWith(`#${encodeURIComponent(r.trim().replace(/\s/g, "-")).toLowerCase()}`);
      }
      return "children" in n ? n.children.length > 0 && n.children.every(d) : !M((0, s.Z9)([n]));
    }
    function E(n) {
      const [r, ...c] = n;
      return r?.type !== "paragraph" || c.length > 0 ? (0, v.excerpt)(n, { length: y, url: "", place: "", isBeginning: !1 }) : (0, C.m$)(n) <= y ? n : (0, f.cut)([r], y).map(({ children: m }) => ({
        type: "paragraph",
        children: [...m, (0, o.Qq)(" \u2026")]
      }));
    }
  })
};
