"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((W, E, f) => {
    f.d(E, {
      cut: () => O,
      p: () => o
    });
    var m = f(5007);
    const B = 0.2, T = 40, v = 120;
    function O(r, i, u = i * B) {
      return x(r, { left: i, slack: u });
    }
    function o(r, i) {
      const u = O(r, i, Number.POSITIVE_INFINITY);
      return u.every(({ type: a }) => a === "heading") ? [] : u;
    }
    function x(r, { left: i, slack: u }, a = m.Y5) {
      const { whole: h, next: y, left: w } = b(r, i, a);
      if (y === void 0)
        return r;
      const P = S(y, { left: w - (0, m.l2)(y), slack: u });
      if (P !== void 0)
        return [...h, P];
      const I = h.findLastIndex(({ type: Y }) => Y !== "heading") + 1;
      return I > 0 ? h.slice(0, I) : h;
    }
    function b(r, i, u) {
      let a = i;
      const h = r.findIndex((y) => {
        const w = u(y);
        return w > a ? !0 : (a -= w, !1);
      });
      return h < 0 ? { whole: r, next: void 0, left: a } : { whole: r.slice(0, h), next: r[h], left: a };
    }
    function S(r, i) {
      switch (r.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return D(r, i) ? $(r, k(r.children, i)) : void 0;
        case "tableRow":
          return (0, m.Y5)(r) > m.qv && D(r, i) ? $(r, x(r.children, i)) : void 0;
        case "code":
          return _(r, c(r.value, i));
        case "table":
          return d(r, i);
        default:
          return "children" in r ? $(r, x(r.children, i)) : void 0;
      }
    }
    function D(r, { slack: i }) {
      return (0, m.Y5)(r) > i;
    }
    function d(r, i) {
      const u = x(r.children, i, (0, m.eG)(r));
      return u.length > 1 ? $(r, u) : void 0;
    }
    function $(r, i) {
      return i.length === 0 ? void 0 : { ...r, children: i };
    }
    function _(r, i) {
      return i === "" ? void 0 : { ...r, value: i };
    }
    function k(r, i) {
      const { whole: u, next: a, left: h } = b(r, i.left, m.Y5), y = a?.type === "break" ? u.length : Math.max(0, u.findLastIndex(j)), P = h + (0, m.Jv)(u.slice(y)) <= i.slack ? u.slice(0, y) : M(r, i);
      return P.slice(0, P.findLastIndex((I) => !j(I)) + 1);
    }
    function j({ type: r }) {
      return r === "break";
    }
    function M(r, { left: i, slack: u }) {
      const { whole: a, next: h, left: y } = b(r, i, m.Y5), w = h && R(h, { left: y, slack: u });
      return w === void 0 ? a : [...a, w];
    }
    function R(r, i) {
      if (!(["link", "inlineCode", "image"].includes(r.type) && (0, m.Y5)(r) <= i.slack))
        return r.type === "image" ? { ...r, alt: l(r.alt, i.left) } : "value" in r ? _(r, l(r.value, i.left)) : "children" in r ? $(r, M(r.children, i)) : void 0;
    }
    function c(r, { left: i, slack: u }) {
      const a = r.lastIndexOf(`
`, i);
      return a > 0 ? r.slice(0, a) : i > u ? l(r, i) : "";
    }
    function l(r, i) {
      const u = Math.max(0, i - T), a = r.slice(u, i + 1).search(/\s+\S*$/);
      return r.slice(0, a < 0 ? p(r, i) : u + a);
    }
    function p(r, i) {
      const u = Math.max(0, i - v), a = r.slice(u, i + v), h = new Intl.Segmenter().segment(a).containing(i - u)?.index ?? 0;
      return h > 0 || u === 0 ? u + h : /[\uDC00-\uDFFF]/.test(r.charAt(i)) ? i - 1 : i;
    }
  }),
  3709: ((W, E, f) => {
    f.d(E, {
      describeDryRun: () => o,
      summarize: () => b,
      summarizeDryRun: () => x
    });
    var m = f(4573), B = /* @__PURE__ */ f.n(m), T = f(8059), v = f(5667), O = f(6091);
    async function o(c) {
      const l = await c.message?.preview();
      return [
        ...await _(c),
        k(c),
        ...l ? ["", "As its readers see it:", "", ...R(l.terminal)] : []
      ].join(`
`);
    }
    async function x(c, l) {
      const { message: p } = l, r = p ? await b(c, p) : `### ${c}

`, u = (await Promise.all((await _(l)).map((y) => M($, j(y))))).map((y) => `<li>${y}</li>`).join(""), h = `<details><summary>The request as JSON</summary>${`<pre>${await M(d, j(k(l)))}</pre>`}</details>`;
      return `${r}<ul>${u}</ul>

${h}

`;
    }
    async function b(c, l, p) {
      const { toHtml: r, treeToHtml: i } = await l.preview(), u = p ? await M(D, (a) => i(S(p.children, a))) : await M(D, r);
      return `### ${c}

<blockquote>${u}</blockquote>

`;
    }
    function S(c, l) {
      const p = (0, T.cut)(c, l);
      return p === c ? c : [...p, { type: "paragraph", children: [(0, v.Qq)("\u2026")] }];
    }
    const D = 6e5, d = 2e5, $ = 2e4;
    async function _({ sendings: c, targets: l, message: p }) {
      const [r] = c;
      if (r === void 0)
        return [];
      const { method: i = "POST", url: u, body: a } = r.request, h = l.slice(1).map(({ channel_id: w }) => w), y = await p?.preview().then(({ mentions: w }) => w);
      return [
        `${i} ${u.href} (${m.Buffer.byteLength(a)} bytes)`,
        ...h.length > 0 ? [`The same for ${h.join(", ")}`] : [],
        ...y ? [`Mentions: ${[...new Set(y)].join(", ") || "nobody"}`] : []
      ];
    }
    function k({ sendings: [c] }) {
      return c === void 0 ? "" : JSON.stringify(JSON.parse(c.request.body), null, 2);
    }
    function j(c) {
      return (l) => (0, O.Z)(c.slice(0, l)) + (l < c.length ? " \u2026" : "");
    }
    async function M(c, l) {
      for (let p = c; p >= 1; p = Math.floor(p / 2)) {
        const r = await l(p);
        if (m.Buffer.byteLength(r) <= c)
          return r;
      }
      return "(too large to be shown here)";
    }
    function R(c) {
      return c.split(`
`).map((l) => `  ${l}`);
    }
  }),
  6091: ((W, E, f) => {
    f.d(E, {
      Z: () => B
    });
    const m = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function B(T) {
      return T.replace(/[&<>"'\n\r]/g, (v) => m[v] ?? v);
    }
  }),
  6091: ((W, E, f) => {
    f.d(E, {
      Z: () => B
    });
    const m = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function B(T) {
      return T.replace(/[&<>"'\n\r]/g, (v) => m[v] ?? v);
    }
  }),
  8736: ((W, E, f) => {
    f.d(E, {
      previewOf: () => B
    });
    var m = f(6091);
    function B({ body: O, formatted_body: o, "m.mentions": x }) {
      const { user_ids: b = [], room: S } = x;
      return {
        terminal: O,
        mentions: [...S ? ["@room"] : [], ...b],
        // No event is as long as a job summary may be.
        toHtml: () => o === void 0 ? T(O) : v(o),
        treeToHtml: async (D) => {
          const { toHtml: d } = await f.e("matrix-html").then(f.bind(f, 292));
          return v(d({ type: "root", children: D }));
        }
      };
    }
    function T(O) {
      return O.split(`
`).map(m.Z).join("<br>");
    }
    function v(O) {
      return O.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((W, E, f) => {
    f.d(E, {
      previewOf: () => z
    });
    var m = f(651), B = f(1723), T = f(6091);
    function v(n, e) {
      const t = n.trim().replaceAll("	", "  ");
      return e === "2020" ? O(t) : t;
    }
    function O(n) {
      const e = n.split(`
`), t = e.filter((s) => s.trim() !== "").map((s) => s.search(/[^ ]/) || s.length).reduce((s, g) => Math.min(s, g), 1e3);
      return e.map((s) => s.replace(new RegExp(`^ {0,${t}}`), "")).join(`
`);
    }
    var o = f(3920);
    function x(n, e = {}) {
      const t = { generation: "2020", images: !1, inLink: !1, ...e };
      return `<div class="twacode">${b(n, t)}</div>`;
    }
    function b(n, e) {
      return n.map((t) => S(t, e)).join("");
    }
    function S(n, e) {
      if (typeof n == "string")
        return r(n);
      if (Array.isArray(n))
        return b(n, e);
      const t = (0, o.vq)(n) ? (0, o.QP)(n) : void 0;
      return t === void 0 ? "" : D[t](n, e);
    }
    const D = {
      nop: $,
      text: $,
      br: (n, e) => `<br>${$(n, e)}`,
      bold: d("b", "bold"),
      italic: d("i", "italic"),
      underline: d("ins", "underline"),
      strikethrough: d("s", "strikethrough"),
      system: d("span", "system"),
      quote: d("blockquote", "one-line-quote"),
      mquote: d("blockquote", "multiline-quote"),
      attachment: d("blockquote", "attachment"),
      icode: (n) => p("code", "inline-code", (0, T.Z)((0, o.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const t = (0, T.Z)(v((0, o.Tf)(n), e));
        return p("pre", "multiline-code", `<code>${t}</code>`);
      },
      url: k,
      email: (n, e) => {
        const t = (0, o.Tf)(n);
        return e.inLink ? r(t) : l(`mailto:${t}`, r(t));
      },
      button: j,
      image: M,
      user: d("span", "user_twacode", _),
      channel: d("span", "channel_twacode", _),
      emoji: d("span", "emoji", _),
      icon: d("span", "icon", _),
      compile: d("span", "compile", _),
      copiable: d("code", "copiable", _),
      file: d("span", "file", _),
      input: d("span", "input", (n) => r((0, o.Tf)(n) || c(n, "placeholder"))),
      select: d("span", "select", R),
      progress_bar: d("span", "progress_bar", _)
    };
    function d(n, e, t = $) {
      return (s, g) => p(n, e, t(s, g));
    }
    function $(n, e) {
      return b((0, o.hT)(n), e);
    }
    function _(n) {
      return r((0, o.Wy)(n));
    }
    function k(n, e) {
      const t = (0, o.ci)(n), s = $(n, { ...e, inLink: !0 });
      return (0, o.d3)(t) && !e.inLink ? l(t, s) : s;
    }
    function j(n, e) {
      const t = /^(?:danger|default|primary)$/.exec(c(n, "style"))?.[0], s = ["button", n.inline === !0 ? "inline" : t].filter(Boolean);
      return p("kbd", s.join(" "), $(n, e));
    }
    function M(n, { images: e, inLink: t }) {
      const s = c(n, "src"), g = c(n, "alt");
      if (e && (0, o.d3)(s) && s.startsWith("https://"))
        return `<img class="image" src="${r(s)}" alt="${r(g)}" height="120">`;
      const C = p("span", "image", r(`[image${g && `: ${g}`}]`));
      return (0, o.d3)(s) && !t ? l(s, C) : C;
    }
    function R(n) {
      const t = (Array.isArray(n.values) ? n.values : []).filter(o.vq).map((s) => c(s, "name"));
      return r([c(n, "title"), ...t].filter(Boolean).join(" \xB7 "));
    }
    function c(n, e) {
      const t = n[e];
      return typeof t == "string" ? t : "";
    }
    function l(n, e) {
      return `<a href="${r(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function p(n, e, t) {
      return `<${n} class="${e}">${t}</${n}>`;
    }
    function r(n) {
      return (0, T.Z)(n.replace(/[ \t\n\r\f]+/g, " "));
    }
    const i = {
      bold: [1, 22],
      faint: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      strikethrough: [9, 29],
      blue: [34, 39],
      cyan: [36, 39]
    };
    function u(n) {
      return n.every(({ text: e }) => e.trim() === "");
    }
    function a(n, e) {
      let t = "", s = !0;
      for (const { text: g, styles: C, fixed: q } of n) {
        const H = (q ? g : h(g, s)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        H !== "" && (s = q === !0 || H.endsWith(" ")), t += e ? y(H, C) : H;
      }
      return t.trimEnd();
    }
    function h(n, e) {
      const t = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && t.startsWith(" ") ? t.slice(1) : t;
    }
    function y(n, e) {
      return e.reduceRight((t, s) => {
        const [g, C] = i[s];
        return t === "" ? "" : `\x1B[${g}m${t}\x1B[${C}m`;
      }, n);
    }
    function w(n, e = {}) {
      const { colour: t = !1, generation: s = "2020" } = e;
      return P(I(n, { generation: s, styles: [] })).map((g) => a(g, t)).join(`
`);
    }
    function P(n) {
      const e = [];
      let t = [];
      for (const s of n) {
        if (s !== "break" && !("block" in s)) {
          t.push(s);
          continue;
        }
        if ((s === "break" || !u(t)) && e.push(t), s !== "break")
          for (const g of s.block)
            e.push(g);
        t = [];
      }
      return u(t) ? e : [...e, t];
    }
    function I(n, e) {
      return n.flatMap((t) => Y(t, e));
    }
    function Y(n, e) {
      return typeof n == "string" ? L(n, e) : Array.isArray(n) ? I(n, e) : (0, o.vq)(n) ? Z(n, e) : [];
    }
    function Z(n, e) {
      const t = (0, o.Wy)(n);
      switch ((0, o.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...A(n, e)];
        case "bold":
          return A(n, e, "bold");
        case "italic":
          return A(n, e, "italic");
        case "underline":
          return A(n, e, "underline");
        case "strikethrough":
          return A(n, e, "strikethrough");
        case "system":
          return A(n, e, "faint");
        case "quote":
        case "mquote":
          return N("\u2502 ", P(A(n, e)));
        case "attachment":
          return N("\u2503 ", P(A(n, e)));
        case "icode":
          return L(t.trim(), e, "cyan");
        case "mcode":
          return N("    ", F(n, e));
        case "url":
          return J(n, e);
        case "button":
          return [...L("[ ", e), ...A(n, e, "bold"), ...L(" ]", e)];
        case "image":
          return L(`[image ${n.src}]`, e, "faint");
        case "select":
          return L(`[${t} \u25BE]`, e);
        case "email":
          return L(t, e, "blue", "underline");
        case "user":
        case "channel":
          return L(t, e, "bold", "cyan");
        case "copiable":
          return N("    ", P(L(t, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return L(t, e);
        default:
          return A(n, e);
      }
    }
    function L(n, { styles: e }, ...t) {
      return [{ text: n, styles: [...e, ...t] }];
    }
    function A(n, { generation: e, styles: t }, ...s) {
      return I((0, o.hT)(n), { generation: e, styles: [...t, ...s] });
    }
    function N(n, e) {
      return [
        { block: e.map((t) => [{ text: n, styles: ["faint"], fixed: !0 }, ...t]) }
      ];
    }
    function F(n, { generation: e, styles: t }) {
      return v((0, o.Tf)(n), e).split(`
`).map((g) => [{ text: g, styles: [...t, "cyan"], fixed: !0 }]);
    }
    function J(n, e) {
      const t = (0, o.ci)(n), s = A(n, e, "blue", "underline");
      return (0, o.Tf)(n) === t || !(0, o.d3)(t) ? s : [...s, ...L(` <${t}>`, e, "faint")];
    }
    const K = { generation: "2021" };
    function z(n) {
      const e = Q(n);
      return {
        terminal: w(e),
        mentions: (0, B.TV)(e).map((t) => `@${typeof t == "string" ? t : t.name}`),
        toHtml: (t) => {
          const s = U(e, t);
          return x(s === e ? e : [...s, " \u2026"], K);
        },
        treeToHtml: async (t) => x((0, m.Xp)(t), K)
      };
    }
    function Q({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function U(n, e) {
      let t = e;
      const s = [];
      for (const g of n) {
        const C = JSON.stringify(g).length;
        if (C > t)
          return [...s, ...V(g, t)];
        s.push(g), t -= C;
      }
      return n;
    }
    function V(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: t } = n;
      if (typeof t == "string")
        return [{ ...n, content: t.slice(0, e) }];
      const s = U((0, o.hT)(n), e);
      return s.length === 0 ? [] : [{ ...n, content: s }];
    }
  })
};
