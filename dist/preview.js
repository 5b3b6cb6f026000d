"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((nn, W, $) => {
    $.d(W, {
      D: () => a,
      cut: () => D,
      p: () => N
    });
    var p = $(5007);
    const I = 0.2, j = 40, E = 120;
    function D(r, i, u = i * I) {
      return B(r, { left: i, slack: u });
    }
    function N(r, i) {
      const u = D(r, i, Number.POSITIVE_INFINITY);
      return u.every(({ type: c }) => c === "heading") ? [] : u;
    }
    function B(r, { left: i, slack: u }, c = p.Y5) {
      const { whole: f, next: h, left: y } = a(r, i, c);
      if (h === void 0)
        return r;
      const S = R(h, { left: y - (0, p.l2)(h), slack: u });
      if (S !== void 0)
        return [...f, S];
      const C = f.findLastIndex(({ type: K }) => K !== "heading") + 1;
      return C > 0 ? f.slice(0, C) : f;
    }
    function a(r, i, u) {
      let c = i;
      const f = r.findIndex((h) => {
        const y = u(h);
        return y > c ? !0 : (c -= y, !1);
      });
      return f < 0 ? { whole: r, next: void 0, left: c } : { whole: r.slice(0, f), next: r[f], left: c };
    }
    function R(r, i) {
      switch (r.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return w(r, i) ? L(r, T(r.children, i)) : void 0;
        case "tableRow":
          return (0, p.Y5)(r) > p.qv && w(r, i) ? L(r, B(r.children, i)) : void 0;
        case "code":
          return l(r, z(r.value, i));
        case "table":
          return F(r, i);
        default:
          return "children" in r ? L(r, B(r.children, i)) : void 0;
      }
    }
    function w(r, { slack: i }) {
      return (0, p.Y5)(r) > i;
    }
    function F(r, i) {
      const u = B(r.children, i, (0, p.eG)(r));
      return u.length > 1 ? L(r, u) : void 0;
    }
    function L(r, i) {
      return i.length === 0 ? void 0 : { ...r, children: i };
    }
    function l(r, i) {
      return i === "" ? void 0 : { ...r, value: i };
    }
    function T(r, i) {
      const { whole: u, next: c, left: f } = a(r, i.left, p.Y5), h = c?.type === "break" ? u.length : Math.max(0, u.findLastIndex(g)), S = f + (0, p.Jv)(u.slice(h)) <= i.slack ? u.slice(0, h) : Y(r, i);
      return S.slice(0, S.findLastIndex((C) => !g(C)) + 1);
    }
    function g({ type: r }) {
      return r === "break";
    }
    function Y(r, { left: i, slack: u }) {
      const { whole: c, next: f, left: h } = a(r, i, p.Y5), y = f && J(f, { left: h, slack: u });
      return y === void 0 ? c : [...c, y];
    }
    function J(r, i) {
      if (!(["link", "inlineCode", "image"].includes(r.type) && (0, p.Y5)(r) <= i.slack))
        return r.type === "image" ? { ...r, alt: O(r.alt, i.left) } : "value" in r ? l(r, O(r.value, i.left)) : "children" in r ? L(r, Y(r.children, i)) : void 0;
    }
    function z(r, { left: i, slack: u }) {
      const c = r.lastIndexOf(`
`, i);
      return c > 0 ? r.slice(0, c) : i > u ? O(r, i) : "";
    }
    function O(r, i) {
      const u = Math.max(0, i - j), c = r.slice(u, i + 1).search(/\s+\S*$/);
      return r.slice(0, c < 0 ? k(r, i) : u + c);
    }
    function k(r, i) {
      const u = Math.max(0, i - E), c = r.slice(u, i + E), f = new Intl.Segmenter().segment(c).containing(i - u)?.index ?? 0;
      return f > 0 || u === 0 ? u + f : /[\uDC00-\uDFFF]/.test(r.charAt(i)) ? i - 1 : i;
    }
  }),
  6516: ((nn, W, $) => {
    $.d(W, {
      describeDeliveryRequest: () => un,
      summarize: () => G,
      summarizeDeliveryRequest: () => on
    });
    var p = $(4573), I = $(8059), j = $(8442), E = $(4060), D = $(1723);
    function N(n, e) {
      const t = n.trim().replaceAll("	", "  ");
      return e === "2020" ? B(t) : t;
    }
    function B(n) {
      const e = n.split(`
`), t = e.filter((s) => s.trim() !== "").map((s) => s.search(/[^ ]/) || s.length).reduce((s, o) => Math.min(s, o), 1e3);
      return e.map((s) => s.replace(new RegExp(`^ {0,${t}}`), "")).join(`
`);
    }
    var a = $(3920);
    function R(n, e = {}) {
      const t = { generation: "2020", images: !1, inLink: !1, ...e };
      return `<div class="twacode">${w(n, t)}</div>`;
    }
    function w(n, e) {
      return n.map((t) => F(t, e)).join("");
    }
    function F(n, e) {
      if (typeof n == "string")
        return c(n);
      if (Array.isArray(n))
        return w(n, e);
      const t = (0, a.vq)(n) ? (0, a.QP)(n) : void 0;
      return t === void 0 ? "" : L[t](n, e);
    }
    const L = {
      nop: T,
      text: T,
      br: (n, e) => `<br>${T(n, e)}`,
      bold: l("b", "bold"),
      italic: l("i", "italic"),
      underline: l("ins", "underline"),
      strikethrough: l("s", "strikethrough"),
      system: l("span", "system"),
      quote: l("blockquote", "one-line-quote"),
      mquote: l("blockquote", "multiline-quote"),
      attachment: l("blockquote", "attachment"),
      icode: (n) => i("code", "inline-code", f((0, a.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const t = f(N((0, a.Tf)(n), e));
        return i("pre", "multiline-code", `<code>${t}</code>`);
      },
      url: Y,
      email: (n, e) => {
        const t = (0, a.Tf)(n);
        return e.inLink ? c(t) : r(`mailto:${t}`, c(t));
      },
      button: J,
      image: z,
      user: l("span", "user_twacode", g),
      channel: l("span", "channel_twacode", g),
      emoji: l("span", "emoji", g),
      icon: l("span", "icon", g),
      compile: l("span", "compile", g),
      copiable: l("code", "copiable", g),
      file: l("span", "file", g),
      input: l("span", "input", (n) => c((0, a.Tf)(n) || k(n, "placeholder"))),
      select: l("span", "select", O),
      progress_bar: l("span", "progress_bar", g)
    };
    function l(n, e, t = T) {
      return (s, o) => i(n, e, t(s, o));
    }
    function T(n, e) {
      return w((0, a.hT)(n), e);
    }
    function g(n) {
      return c((0, a.Wy)(n));
    }
    function Y(n, e) {
      const t = (0, a.ci)(n), s = T(n, { ...e, inLink: !0 });
      return (0, a.d3)(t) && !e.inLink ? r(t, s) : s;
    }
    function J(n, e) {
      const t = /^(?:danger|default|primary)$/.exec(k(n, "style"))?.[0], s = ["button", n.inline === !0 ? "inline" : t].filter(Boolean);
      return i("kbd", s.join(" "), T(n, e));
    }
    function z(n, { images: e, inLink: t }) {
      const s = k(n, "src"), o = k(n, "alt");
      if (e && (0, a.d3)(s) && s.startsWith("https://"))
        return `<img class="image" src="${c(s)}" alt="${c(o)}" height="120">`;
      const d = i("span", "image", c(`[image${o && `: ${o}`}]`));
      return (0, a.d3)(s) && !t ? r(s, d) : d;
    }
    function O(n) {
      const t = (Array.isArray(n.values) ? n.values : []).filter(a.vq).map((s) => k(s, "name"));
      return c([k(n, "title"), ...t].filter(Boolean).join(" \xB7 "));
    }
    function k(n, e) {
      const t = n[e];
      return typeof t == "string" ? t : "";
    }
    function r(n, e) {
      return `<a href="${c(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function i(n, e, t) {
      return `<${n} class="${e}">${t}</${n}>`;
    }
    const u = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function c(n) {
      return f(n.replace(/[ \t\n\r\f]+/g, " "));
    }
    function f(n) {
      return n.replace(/[&<>"'\n\r]/g, (e) => u[e] ?? e);
    }
    const h = {
      bold: [1, 22],
      faint: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      strikethrough: [9, 29],
      blue: [34, 39],
      cyan: [36, 39]
    };
    function y(n) {
      return n.every(({ text: e }) => e.trim() === "");
    }
    function S(n, e) {
      let t = "", s = !0;
      for (const { text: o, styles: d, fixed: v } of n) {
        const A = (v ? o : C(o, s)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        A !== "" && (s = v === !0 || A.endsWith(" ")), t += e ? K(A, d) : A;
      }
      return t.trimEnd();
    }
    function C(n, e) {
      const t = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && t.startsWith(" ") ? t.slice(1) : t;
    }
    function K(n, e) {
      return e.reduceRight((t, s) => {
        const [o, d] = h[s];
        return t === "" ? "" : `\x1B[${o}m${t}\x1B[${d}m`;
      }, n);
    }
    function en(n, e = {}) {
      const { colour: t = !1, generation: s = "2020" } = e;
      return M(U(n, { generation: s, styles: [] })).map((o) => S(o, t)).join(`
`);
    }
    function M(n) {
      const e = [];
      let t = [];
      for (const s of n) {
        if (s !== "break" && !("block" in s)) {
          t.push(s);
          continue;
        }
        if ((s === "break" || !y(t)) && e.push(t), s !== "break")
          for (const o of s.block)
            e.push(o);
        t = [];
      }
      return y(t) ? e : [...e, t];
    }
    function U(n, e) {
      return n.flatMap((t) => tn(t, e));
    }
    function tn(n, e) {
      return typeof n == "string" ? m(n, e) : Array.isArray(n) ? U(n, e) : (0, a.vq)(n) ? rn(n, e) : [];
    }
    function rn(n, e) {
      const t = (0, a.Wy)(n);
      switch ((0, a.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...b(n, e)];
        case "bold":
          return b(n, e, "bold");
        case "italic":
          return b(n, e, "italic");
        case "underline":
          return b(n, e, "underline");
        case "strikethrough":
          return b(n, e, "strikethrough");
        case "system":
          return b(n, e, "faint");
        case "quote":
        case "mquote":
          return P("\u2502 ", M(b(n, e)));
        case "attachment":
          return P("\u2503 ", M(b(n, e)));
        case "icode":
          return m(t.trim(), e, "cyan");
        case "mcode":
          return P("    ", sn(n, e));
        case "url":
          return cn(n, e);
        case "button":
          return [...m("[ ", e), ...b(n, e, "bold"), ...m(" ]", e)];
        case "image":
          return m(`[image ${n.src}]`, e, "faint");
        case "select":
          return m(`[${t} \u25BE]`, e);
        case "email":
          return m(t, e, "blue", "underline");
        case "user":
        case "channel":
          return m(t, e, "bold", "cyan");
        case "copiable":
          return P("    ", M(m(t, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return m(t, e);
        default:
          return b(n, e);
      }
    }
    function m(n, { styles: e }, ...t) {
      return [{ text: n, styles: [...e, ...t] }];
    }
    function b(n, { generation: e, styles: t }, ...s) {
      return U((0, a.hT)(n), { generation: e, styles: [...t, ...s] });
    }
    function P(n, e) {
      return [
        { block: e.map((t) => [{ text: n, styles: ["faint"], fixed: !0 }, ...t]) }
      ];
    }
    function sn(n, { generation: e, styles: t }) {
      return N((0, a.Tf)(n), e).split(`
`).map((o) => [{ text: o, styles: [...t, "cyan"], fixed: !0 }]);
    }
    function cn(n, e) {
      const t = (0, a.ci)(n), s = b(n, e, "blue", "underline");
      return (0, a.Tf)(n) === t || !(0, a.d3)(t) ? s : [...s, ...m(` <${t}>`, e, "faint")];
    }
    function un(n) {
      const { message: e } = n;
      return [
        ...X(n),
        Z(n),
        ...e ? ["", "As its readers see it:", "", ...pn(en(V(e)))] : []
      ].join(`
`);
    }
    function on(n, e) {
      const { message: t } = e, s = t ? G(n, { message: t }) : `### ${n}

`, o = X(e).map((x) => `<li>${q(fn, x, _, (A) => [A])}</li>`), v = `<details><summary>The request as JSON</summary>${q(ln, Z(e), _, (x) => [
        { type: "mcode", content: x }
      ])}</details>`;
      return `${s}<ul>${o.join("")}</ul>

${v}

`;
    }
    function G(n, { message: e, whole: t }) {
      const s = t ? q(Q, t.children, I.cut, E.Xp) : q(Q, V(e), H, (o) => o);
      return `### ${n}

<blockquote>${s}</blockquote>

`;
    }
    function V({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function H(n, e) {
      const { whole: t, next: s, left: o } = (0, I.D)(n, e, (d) => JSON.stringify(d).length);
      return s === void 0 ? n : [...t, ...an(s, o)];
    }
    function an(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: t } = n;
      if (typeof t == "string")
        return [{ ...n, content: t.slice(0, e) }];
      const s = H((0, a.hT)(n), e);
      return s.length === 0 ? [] : [{ ...n, content: s }];
    }
    const Q = 6e5, ln = 2e5, fn = 2e4, _ = (n, e) => n.slice(0, e);
    function q(n, e, t, s) {
      for (let o = n; o >= 1; o = Math.floor(o / 2)) {
        const d = t(e, o), v = s(d);
        if (d !== e && v.length === 0)
          break;
        const x = R(d === e ? v : [...v, " \u2026"], { generation: "2021" });
        if (p.Buffer.byteLength(x) <= n)
          return x;
      }
      return R(["(too large to be shown here)"]);
    }
    function X(n) {
      const { targets: e, message: t } = n, [s, ...o] = e;
      if (s === void 0)
        return [];
      const { url: d, body: v } = (0, j.d)(n, s), x = o.map(({ channel_id: A }) => A);
      return [
        `POST ${d.href} (${p.Buffer.byteLength(v)} bytes)`,
        ...x.length > 0 ? [`The same for ${x.join(", ")}`] : [],
        ...t ? [`Mentions: ${dn((0, D.TV)(V(t)))}`] : []
      ];
    }
    function Z(n) {
      const [e] = n.targets;
      return e === void 0 ? "" : JSON.stringify(JSON.parse((0, j.d)(n, e).body), null, 2);
    }
    function dn(n) {
      const e = n.map((t) => typeof t == "string" ? `@${t}` : `@${t.name}`);
      return [...new Set(e)].join(", ") || "nobody";
    }
    function pn(n) {
      return n.split(`
`).map((e) => `  ${e}`);
    }
  })
};
