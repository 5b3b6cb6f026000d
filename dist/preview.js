"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((Y, A, d) => {
    d.d(A, {
      cut: () => E,
      p: () => f
    });
    var m = d(5007);
    const B = 0.2, b = 40, T = 120;
    function E(r, i, a = i * B) {
      return _(r, { left: i, slack: a });
    }
    function f(r, i) {
      const a = E(r, i, Number.POSITIVE_INFINITY);
      return a.every(({ type: p }) => p === "heading") ? [] : a;
    }
    function _(r, { left: i, slack: a }, p = m.Y5) {
      const { whole: s, next: u, left: o } = L(r, i, p);
      if (u === void 0)
        return r;
      const l = j(u, { left: o - (0, m.l2)(u), slack: a });
      if (l !== void 0)
        return [...s, l];
      const $ = s.findLastIndex(({ type: x }) => x !== "heading") + 1;
      return $ > 0 ? s.slice(0, $) : s;
    }
    function L(r, i, a) {
      let p = i;
      const s = r.findIndex((u) => {
        const o = a(u);
        return o > p ? !0 : (p -= o, !1);
      });
      return s < 0 ? { whole: r, next: void 0, left: p } : { whole: r.slice(0, s), next: r[s], left: p };
    }
    function j(r, i) {
      switch (r.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return M(r, i) ? v(r, N(r.children, i)) : void 0;
        case "tableRow":
          return (0, m.Y5)(r) > m.qv && M(r, i) ? v(r, _(r.children, i)) : void 0;
        case "code":
          return O(r, D(r.value, i));
        case "table":
          return h(r, i);
        default:
          return "children" in r ? v(r, _(r.children, i)) : void 0;
      }
    }
    function M(r, { slack: i }) {
      return (0, m.Y5)(r) > i;
    }
    function h(r, i) {
      const a = _(r.children, i, (0, m.eG)(r));
      return a.length > 1 ? v(r, a) : void 0;
    }
    function v(r, i) {
      return i.length === 0 ? void 0 : { ...r, children: i };
    }
    function O(r, i) {
      return i === "" ? void 0 : { ...r, value: i };
    }
    function N(r, i) {
      const { whole: a, next: p, left: s } = L(r, i.left, m.Y5), u = p?.type === "break" ? a.length : Math.max(0, a.findLastIndex(W)), l = s + (0, m.Jv)(a.slice(u)) <= i.slack ? a.slice(0, u) : R(r, i);
      return l.slice(0, l.findLastIndex(($) => !W($)) + 1);
    }
    function W({ type: r }) {
      return r === "break";
    }
    function R(r, { left: i, slack: a }) {
      const { whole: p, next: s, left: u } = L(r, i, m.Y5), o = s && H(s, { left: u, slack: a });
      return o === void 0 ? p : [...p, o];
    }
    function H(r, i) {
      if (!(["link", "inlineCode", "image"].includes(r.type) && (0, m.Y5)(r) <= i.slack))
        return r.type === "image" ? { ...r, alt: P(r.alt, i.left) } : "value" in r ? O(r, P(r.value, i.left)) : "children" in r ? v(r, R(r.children, i)) : void 0;
    }
    function D(r, { left: i, slack: a }) {
      const p = r.lastIndexOf(`
`, i);
      return p > 0 ? r.slice(0, p) : i > a ? P(r, i) : "";
    }
    function P(r, i) {
      const a = Math.max(0, i - b), p = r.slice(a, i + 1).search(/\s+\S*$/);
      return r.slice(0, p < 0 ? k(r, i) : a + p);
    }
    function k(r, i) {
      const a = Math.max(0, i - T), p = r.slice(a, i + T), s = new Intl.Segmenter().segment(p).containing(i - a)?.index ?? 0;
      return s > 0 || a === 0 ? a + s : /[\uDC00-\uDFFF]/.test(r.charAt(i)) ? i - 1 : i;
    }
  }),
  3709: ((Y, A, d) => {
    d.d(A, {
      describeDryRun: () => f,
      formatBody: () => k,
      summarizeDeliveries: () => M,
      summarizeDryRun: () => j
    });
    var m = d(4573), B = /* @__PURE__ */ d.n(m), b = d(8059), T = d(5667), E = d(6091);
    async function f(s) {
      const u = await s.message?.preview(), o = L(s);
      return [
        ...await P(s),
        ...u ? ["", "As its readers see it:", "", ...p(u.toTerminal())] : [],
        ...o.length > 0 ? ["", "What the server tells without a message:", ""] : [],
        ...o.map((l) => `  ${l}`)
      ].join(`
`);
    }
    const _ = { yes: "\u2705", no: "\u274C", unknown: "\u2753" };
    function L({ findings: s }) {
      return s.map(({ kind: u, sentence: o }) => `${_[u]} ${o}`);
    }
    async function j(s, u) {
      const { message: o } = u, l = o ? await O(s, o) : `### ${s}

`, $ = await v([...await P(u), ...L(u)], H), C = `<details><summary>The request as JSON</summary>${`<pre>${await a(R, i(k(u)))}</pre>`}</details>`;
      return `${l}${$}${C}

`;
    }
    async function M({ outcome: s, deliveries: u }, o, l) {
      const $ = u.filter((w) => w.outcome === "sent").length, x = {
        sent: u.every(({ operation: w }) => w === "edit") ? " (edited)" : "",
        partial: ` (in ${$} of ${u.length} channels)`,
        unknown: " (fate unknown)"
      }[s], C = await O(`Twake message${x ?? " (not sent)"}`, o, l), y = s === "sent" && u.length === 1;
      return C + (y ? "" : await v(u.map(h), D));
    }
    function h({ outcome: s, target: u, confirmation: o, error: l }) {
      return l === void 0 ? `${_.yes} ${o}` : `${s === "unknown" ? _.unknown : _.no} Channel ${u.channel_id}: ${l.message}`;
    }
    async function v(s, u) {
      const o = s.map(async (l) => `<li>${await a(u, (x) => r(i(l)(x)))}</li>`);
      return `<ul>${(await Promise.all(o)).join("")}</ul>

`;
    }
    async function O(s, u, o) {
      const { toHtml: l, treeToHtml: $ } = await u.preview(), x = o ? await a(W, (C) => {
        const y = N(o.children, C);
        return y && $(y);
      }) : await a(W, l);
      return `### ${s}

<blockquote>${x}</blockquote>

`;
    }
    function N(s, u) {
      const o = (0, b.cut)(s, u);
      if (o === s)
        return s;
      const l = { type: "paragraph", children: [(0, T.Qq)("\u2026")] };
      return o.length === 0 ? void 0 : [...o, l];
    }
    const W = 6e5, R = 2e5, H = 2e4, D = 2e3;
    async function P({ sendings: s, targets: u, message: o }) {
      const [l] = s;
      if (l === void 0)
        return [];
      const { method: $ = "POST", url: x, body: C } = l.request, y = u.slice(1).map(({ channel_id: S }) => S), w = await o?.preview().then(({ mentions: S }) => S);
      return [
        `${$} ${x.href} (${m.Buffer.byteLength(C)} bytes)`,
        ...y.length > 0 ? [`The same for ${y.join(", ")}`] : [],
        ...w ? [`Mentions: ${[...new Set(w)].join(", ") || "nobody"}`] : []
      ];
    }
    function k({ sendings: [s] }) {
      return s === void 0 ? "" : JSON.stringify(JSON.parse(s.request.body), null, 2);
    }
    function r(s) {
      return s.replace(/`([^`]+)`/g, "<code>$1</code>");
    }
    function i(s) {
      return (u) => (0, E.Z)(s.slice(0, u)) + (u < s.length ? " \u2026" : "");
    }
    async function a(s, u) {
      for (let o = s; o >= 1; o = Math.floor(o / 2)) {
        const l = await u(o);
        if (l === void 0)
          break;
        if (m.Buffer.byteLength(l) <= s)
          return l;
      }
      return "(too large to be shown here)";
    }
    function p(s) {
      return s.split(`
`).map((u) => `  ${u}`);
    }
  }),
  6091: ((Y, A, d) => {
    d.d(A, {
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
    function B(b) {
      return b.replace(/[&<>"'\n\r]/g, (T) => m[T] ?? T);
    }
  }),
  6091: ((Y, A, d) => {
    d.d(A, {
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
    function B(b) {
      return b.replace(/[&<>"'\n\r]/g, (T) => m[T] ?? T);
    }
  }),
  8736: ((Y, A, d) => {
    d.d(A, {
      previewOf: () => B
    });
    var m = d(6091);
    function B({ body: E, formatted_body: f, "m.mentions": _ }) {
      const { user_ids: L = [], room: j } = _;
      return {
        toTerminal: () => E,
        mentions: [...j ? ["@room"] : [], ...L],
        // No event is as long as a job summary may be.
        toHtml: () => f === void 0 ? b(E) : T(f),
        treeToHtml: async (M) => {
          const { toHtml: h } = await d.e("matrix-html").then(d.bind(d, 292));
          return T(h({ type: "root", children: M }));
        }
      };
    }
    function b(E) {
      return E.split(`
`).map(m.Z).join("<br>");
    }
    function T(E) {
      return E.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((Y, A, d) => {
    d.d(A, {
      previewOf: () => J
    });
    var m = d(651), B = d(1723), b = d(6091);
    function T(n, e) {
      const t = n.trim().replaceAll("	", "  ");
      return e === "2020" ? E(t) : t;
    }
    function E(n) {
      const e = n.split(`
`), t = e.filter((c) => c.trim() !== "").map((c) => c.search(/[^ ]/) || c.length).reduce((c, g) => Math.min(c, g), 1e3);
      return e.map((c) => c.replace(new RegExp(`^ {0,${t}}`), "")).join(`
`);
    }
    var f = d(3920);
    function _(n, e = {}) {
      const t = { generation: "2020", images: !1, inLink: !1, ...e };
      return `<div class="twacode">${L(n, t)}</div>`;
    }
    function L(n, e) {
      return n.map((t) => j(t, e)).join("");
    }
    function j(n, e) {
      if (typeof n == "string")
        return r(n);
      if (Array.isArray(n))
        return L(n, e);
      const t = (0, f.vq)(n) ? (0, f.QP)(n) : void 0;
      return t === void 0 ? "" : M[t](n, e);
    }
    const M = {
      nop: v,
      text: v,
      br: (n, e) => `<br>${v(n, e)}`,
      bold: h("b", "bold"),
      italic: h("i", "italic"),
      underline: h("ins", "underline"),
      strikethrough: h("s", "strikethrough"),
      system: h("span", "system"),
      quote: h("blockquote", "one-line-quote"),
      mquote: h("blockquote", "multiline-quote"),
      attachment: h("blockquote", "attachment"),
      icode: (n) => k("code", "inline-code", (0, b.Z)((0, f.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const t = (0, b.Z)(T((0, f.Tf)(n), e));
        return k("pre", "multiline-code", `<code>${t}</code>`);
      },
      url: N,
      email: (n, e) => {
        const t = (0, f.Tf)(n);
        return e.inLink ? r(t) : P(`mailto:${t}`, r(t));
      },
      button: W,
      image: R,
      user: h("span", "user_twacode", O),
      channel: h("span", "channel_twacode", O),
      emoji: h("span", "emoji", O),
      icon: h("span", "icon", O),
      compile: h("span", "compile", O),
      copiable: h("code", "copiable", O),
      file: h("span", "file", O),
      input: h("span", "input", (n) => r((0, f.Tf)(n) || D(n, "placeholder"))),
      select: h("span", "select", H),
      progress_bar: h("span", "progress_bar", O)
    };
    function h(n, e, t = v) {
      return (c, g) => k(n, e, t(c, g));
    }
    function v(n, e) {
      return L((0, f.hT)(n), e);
    }
    function O(n) {
      return r((0, f.Wy)(n));
    }
    function N(n, e) {
      const t = (0, f.ci)(n), c = v(n, { ...e, inLink: !0 });
      return (0, f.d3)(t) && !e.inLink ? P(t, c) : c;
    }
    function W(n, e) {
      const t = /^(?:danger|default|primary)$/.exec(D(n, "style"))?.[0], c = ["button", n.inline === !0 ? "inline" : t].filter(Boolean);
      return k("kbd", c.join(" "), v(n, e));
    }
    function R(n, { images: e, inLink: t }) {
      const c = D(n, "src"), g = D(n, "alt");
      if (e && (0, f.d3)(c) && c.startsWith("https://"))
        return `<img class="image" src="${r(c)}" alt="${r(g)}" height="120">`;
      const I = k("span", "image", r(`[image${g && `: ${g}`}]`));
      return (0, f.d3)(c) && !t ? P(c, I) : I;
    }
    function H(n) {
      const t = (Array.isArray(n.values) ? n.values : []).filter(f.vq).map((c) => D(c, "name"));
      return r([D(n, "title"), ...t].filter(Boolean).join(" \xB7 "));
    }
    function D(n, e) {
      const t = n[e];
      return typeof t == "string" ? t : "";
    }
    function P(n, e) {
      return `<a href="${r(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function k(n, e, t) {
      return `<${n} class="${e}">${t}</${n}>`;
    }
    function r(n) {
      return (0, b.Z)(n.replace(/[ \t\n\r\f]+/g, " "));
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
    function a(n) {
      return n.every(({ text: e }) => e.trim() === "");
    }
    function p(n, e) {
      let t = "", c = !0;
      for (const { text: g, styles: I, fixed: Z } of n) {
        const K = (Z ? g : s(g, c)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        K !== "" && (c = Z === !0 || K.endsWith(" ")), t += e ? u(K, I) : K;
      }
      return t.trimEnd();
    }
    function s(n, e) {
      const t = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && t.startsWith(" ") ? t.slice(1) : t;
    }
    function u(n, e) {
      return e.reduceRight((t, c) => {
        const [g, I] = i[c];
        return t === "" ? "" : `\x1B[${g}m${t}\x1B[${I}m`;
      }, n);
    }
    function o(n, e = {}) {
      const { colour: t = !1, generation: c = "2020" } = e;
      return l($(n, { generation: c, styles: [] })).map((g) => p(g, t)).join(`
`);
    }
    function l(n) {
      const e = [];
      let t = [];
      for (const c of n) {
        if (c !== "break" && !("block" in c)) {
          t.push(c);
          continue;
        }
        if ((c === "break" || !a(t)) && e.push(t), c !== "break")
          for (const g of c.block)
            e.push(g);
        t = [];
      }
      return a(t) ? e : [...e, t];
    }
    function $(n, e) {
      return n.flatMap((t) => x(t, e));
    }
    function x(n, e) {
      return typeof n == "string" ? y(n, e) : Array.isArray(n) ? $(n, e) : (0, f.vq)(n) ? C(n, e) : [];
    }
    function C(n, e) {
      const t = (0, f.Wy)(n);
      switch ((0, f.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...w(n, e)];
        case "bold":
          return w(n, e, "bold");
        case "italic":
          return w(n, e, "italic");
        case "underline":
          return w(n, e, "underline");
        case "strikethrough":
          return w(n, e, "strikethrough");
        case "system":
          return w(n, e, "faint");
        case "quote":
        case "mquote":
          return S("\u2502 ", l(w(n, e)));
        case "attachment":
          return S("\u2503 ", l(w(n, e)));
        case "icode":
          return y(t.trim(), e, "cyan");
        case "mcode":
          return S("    ", z(n, e));
        case "url":
          return F(n, e);
        case "button":
          return [...y("[ ", e), ...w(n, e, "bold"), ...y(" ]", e)];
        case "image":
          return y(`[image ${n.src}]`, e, "faint");
        case "select":
          return y(`[${t} \u25BE]`, e);
        case "email":
          return y(t, e, "blue", "underline");
        case "user":
        case "channel":
          return y(t, e, "bold", "cyan");
        case "copiable":
          return S("    ", l(y(t, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return y(t, e);
        default:
          return w(n, e);
      }
    }
    function y(n, { styles: e }, ...t) {
      return [{ text: n, styles: [...e, ...t] }];
    }
    function w(n, { generation: e, styles: t }, ...c) {
      return $((0, f.hT)(n), { generation: e, styles: [...t, ...c] });
    }
    function S(n, e) {
      return [
        { block: e.map((t) => [{ text: n, styles: ["faint"], fixed: !0 }, ...t]) }
      ];
    }
    function z(n, { generation: e, styles: t }) {
      return T((0, f.Tf)(n), e).split(`
`).map((g) => [{ text: g, styles: [...t, "cyan"], fixed: !0 }]);
    }
    function F(n, e) {
      const t = (0, f.ci)(n), c = w(n, e, "blue", "underline");
      return (0, f.Tf)(n) === t || !(0, f.d3)(t) ? c : [...c, ...y(` <${t}>`, e, "faint")];
    }
    const U = { generation: "2021" };
    function J(n) {
      const e = V(n);
      return {
        toTerminal: () => o(e),
        mentions: (0, B.TV)(e).map((t) => `@${typeof t == "string" ? t : t.name}`),
        toHtml: (t) => {
          const c = q(e, t);
          return _(c === e ? e : [...c, " \u2026"], U);
        },
        treeToHtml: async (t) => _((0, m.Xp)(t), U)
      };
    }
    function V({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function q(n, e) {
      let t = e;
      const c = [];
      for (const g of n) {
        const I = JSON.stringify(g).length;
        if (I > t)
          return [...c, ...Q(g, t)];
        c.push(g), t -= I;
      }
      return n;
    }
    function Q(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: t } = n;
      if (typeof t == "string")
        return [{ ...n, content: t.slice(0, e) }];
      const c = q((0, f.hT)(n), e);
      return c.length === 0 ? [] : [{ ...n, content: c }];
    }
  })
};
