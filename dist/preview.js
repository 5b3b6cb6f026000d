"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((W, E, d) => {
    d.d(E, {
      cut: () => b,
      p: () => o
    });
    var m = d(5007);
    const B = 0.2, w = 40, v = 120;
    function b(t, i, u = i * B) {
      return x(t, { left: i, slack: u });
    }
    function o(t, i) {
      const u = b(t, i, Number.POSITIVE_INFINITY);
      return u.every(({ type: a }) => a === "heading") ? [] : u;
    }
    function x(t, { left: i, slack: u }, a = m.Y5) {
      const { whole: f, next: y, left: _ } = O(t, i, a);
      if (y === void 0)
        return t;
      const P = S(y, { left: _ - (0, m.l2)(y), slack: u });
      if (P !== void 0)
        return [...f, P];
      const I = f.findLastIndex(({ type: Y }) => Y !== "heading") + 1;
      return I > 0 ? f.slice(0, I) : f;
    }
    function O(t, i, u) {
      let a = i;
      const f = t.findIndex((y) => {
        const _ = u(y);
        return _ > a ? !0 : (a -= _, !1);
      });
      return f < 0 ? { whole: t, next: void 0, left: a } : { whole: t.slice(0, f), next: t[f], left: a };
    }
    function S(t, i) {
      switch (t.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return D(t, i) ? T(t, k(t.children, i)) : void 0;
        case "tableRow":
          return (0, m.Y5)(t) > m.qv && D(t, i) ? T(t, x(t.children, i)) : void 0;
        case "code":
          return $(t, c(t.value, i));
        case "table":
          return p(t, i);
        default:
          return "children" in t ? T(t, x(t.children, i)) : void 0;
      }
    }
    function D(t, { slack: i }) {
      return (0, m.Y5)(t) > i;
    }
    function p(t, i) {
      const u = x(t.children, i, (0, m.eG)(t));
      return u.length > 1 ? T(t, u) : void 0;
    }
    function T(t, i) {
      return i.length === 0 ? void 0 : { ...t, children: i };
    }
    function $(t, i) {
      return i === "" ? void 0 : { ...t, value: i };
    }
    function k(t, i) {
      const { whole: u, next: a, left: f } = O(t, i.left, m.Y5), y = a?.type === "break" ? u.length : Math.max(0, u.findLastIndex(j)), P = f + (0, m.Jv)(u.slice(y)) <= i.slack ? u.slice(0, y) : M(t, i);
      return P.slice(0, P.findLastIndex((I) => !j(I)) + 1);
    }
    function j({ type: t }) {
      return t === "break";
    }
    function M(t, { left: i, slack: u }) {
      const { whole: a, next: f, left: y } = O(t, i, m.Y5), _ = f && R(f, { left: y, slack: u });
      return _ === void 0 ? a : [...a, _];
    }
    function R(t, i) {
      if (!(["link", "inlineCode", "image"].includes(t.type) && (0, m.Y5)(t) <= i.slack))
        return t.type === "image" ? { ...t, alt: l(t.alt, i.left) } : "value" in t ? $(t, l(t.value, i.left)) : "children" in t ? T(t, M(t.children, i)) : void 0;
    }
    function c(t, { left: i, slack: u }) {
      const a = t.lastIndexOf(`
`, i);
      return a > 0 ? t.slice(0, a) : i > u ? l(t, i) : "";
    }
    function l(t, i) {
      const u = Math.max(0, i - w), a = t.slice(u, i + 1).search(/\s+\S*$/);
      return t.slice(0, a < 0 ? h(t, i) : u + a);
    }
    function h(t, i) {
      const u = Math.max(0, i - v), a = t.slice(u, i + v), f = new Intl.Segmenter().segment(a).containing(i - u)?.index ?? 0;
      return f > 0 || u === 0 ? u + f : /[\uDC00-\uDFFF]/.test(t.charAt(i)) ? i - 1 : i;
    }
  }),
  3709: ((W, E, d) => {
    d.d(E, {
      describeDryRun: () => o,
      summarize: () => O,
      summarizeDryRun: () => x
    });
    var m = d(4573), B = /* @__PURE__ */ d.n(m), w = d(8059), v = d(5667), b = d(6091);
    async function o(c) {
      const l = await c.message?.preview();
      return [
        ...await $(c),
        k(c),
        ...l ? ["", "As its readers see it:", "", ...R(l.toTerminal())] : []
      ].join(`
`);
    }
    async function x(c, l) {
      const { message: h } = l, t = h ? await O(c, h) : `### ${c}

`, u = (await Promise.all((await $(l)).map((y) => M(T, j(y))))).map((y) => `<li>${y}</li>`).join(""), f = `<details><summary>The request as JSON</summary>${`<pre>${await M(p, j(k(l)))}</pre>`}</details>`;
      return `${t}<ul>${u}</ul>

${f}

`;
    }
    async function O(c, l, h) {
      const { toHtml: t, treeToHtml: i } = await l.preview(), u = h ? await M(D, (a) => {
        const f = S(h.children, a);
        return f && i(f);
      }) : await M(D, t);
      return `### ${c}

<blockquote>${u}</blockquote>

`;
    }
    function S(c, l) {
      const h = (0, w.cut)(c, l);
      if (h === c)
        return c;
      const t = { type: "paragraph", children: [(0, v.Qq)("\u2026")] };
      return h.length === 0 ? void 0 : [...h, t];
    }
    const D = 6e5, p = 2e5, T = 2e4;
    async function $({ sendings: c, targets: l, message: h }) {
      const [t] = c;
      if (t === void 0)
        return [];
      const { method: i = "POST", url: u, body: a } = t.request, f = l.slice(1).map(({ channel_id: _ }) => _), y = await h?.preview().then(({ mentions: _ }) => _);
      return [
        `${i} ${u.href} (${m.Buffer.byteLength(a)} bytes)`,
        ...f.length > 0 ? [`The same for ${f.join(", ")}`] : [],
        ...y ? [`Mentions: ${[...new Set(y)].join(", ") || "nobody"}`] : []
      ];
    }
    function k({ sendings: [c] }) {
      return c === void 0 ? "" : JSON.stringify(JSON.parse(c.request.body), null, 2);
    }
    function j(c) {
      return (l) => (0, b.Z)(c.slice(0, l)) + (l < c.length ? " \u2026" : "");
    }
    async function M(c, l) {
      for (let h = c; h >= 1; h = Math.floor(h / 2)) {
        const t = await l(h);
        if (t === void 0)
          break;
        if (m.Buffer.byteLength(t) <= c)
          return t;
      }
      return "(too large to be shown here)";
    }
    function R(c) {
      return c.split(`
`).map((l) => `  ${l}`);
    }
  }),
  6091: ((W, E, d) => {
    d.d(E, {
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
    function B(w) {
      return w.replace(/[&<>"'\n\r]/g, (v) => m[v] ?? v);
    }
  }),
  6091: ((W, E, d) => {
    d.d(E, {
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
    function B(w) {
      return w.replace(/[&<>"'\n\r]/g, (v) => m[v] ?? v);
    }
  }),
  8736: ((W, E, d) => {
    d.d(E, {
      previewOf: () => B
    });
    var m = d(6091);
    function B({ body: b, formatted_body: o, "m.mentions": x }) {
      const { user_ids: O = [], room: S } = x;
      return {
        toTerminal: () => b,
        mentions: [...S ? ["@room"] : [], ...O],
        // No event is as long as a job summary may be.
        toHtml: () => o === void 0 ? w(b) : v(o),
        treeToHtml: async (D) => {
          const { toHtml: p } = await d.e("matrix-html").then(d.bind(d, 292));
          return v(p({ type: "root", children: D }));
        }
      };
    }
    function w(b) {
      return b.split(`
`).map(m.Z).join("<br>");
    }
    function v(b) {
      return b.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((W, E, d) => {
    d.d(E, {
      previewOf: () => z
    });
    var m = d(651), B = d(1723), w = d(6091);
    function v(n, e) {
      const r = n.trim().replaceAll("	", "  ");
      return e === "2020" ? b(r) : r;
    }
    function b(n) {
      const e = n.split(`
`), r = e.filter((s) => s.trim() !== "").map((s) => s.search(/[^ ]/) || s.length).reduce((s, g) => Math.min(s, g), 1e3);
      return e.map((s) => s.replace(new RegExp(`^ {0,${r}}`), "")).join(`
`);
    }
    var o = d(3920);
    function x(n, e = {}) {
      const r = { generation: "2020", images: !1, inLink: !1, ...e };
      return `<div class="twacode">${O(n, r)}</div>`;
    }
    function O(n, e) {
      return n.map((r) => S(r, e)).join("");
    }
    function S(n, e) {
      if (typeof n == "string")
        return t(n);
      if (Array.isArray(n))
        return O(n, e);
      const r = (0, o.vq)(n) ? (0, o.QP)(n) : void 0;
      return r === void 0 ? "" : D[r](n, e);
    }
    const D = {
      nop: T,
      text: T,
      br: (n, e) => `<br>${T(n, e)}`,
      bold: p("b", "bold"),
      italic: p("i", "italic"),
      underline: p("ins", "underline"),
      strikethrough: p("s", "strikethrough"),
      system: p("span", "system"),
      quote: p("blockquote", "one-line-quote"),
      mquote: p("blockquote", "multiline-quote"),
      attachment: p("blockquote", "attachment"),
      icode: (n) => h("code", "inline-code", (0, w.Z)((0, o.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const r = (0, w.Z)(v((0, o.Tf)(n), e));
        return h("pre", "multiline-code", `<code>${r}</code>`);
      },
      url: k,
      email: (n, e) => {
        const r = (0, o.Tf)(n);
        return e.inLink ? t(r) : l(`mailto:${r}`, t(r));
      },
      button: j,
      image: M,
      user: p("span", "user_twacode", $),
      channel: p("span", "channel_twacode", $),
      emoji: p("span", "emoji", $),
      icon: p("span", "icon", $),
      compile: p("span", "compile", $),
      copiable: p("code", "copiable", $),
      file: p("span", "file", $),
      input: p("span", "input", (n) => t((0, o.Tf)(n) || c(n, "placeholder"))),
      select: p("span", "select", R),
      progress_bar: p("span", "progress_bar", $)
    };
    function p(n, e, r = T) {
      return (s, g) => h(n, e, r(s, g));
    }
    function T(n, e) {
      return O((0, o.hT)(n), e);
    }
    function $(n) {
      return t((0, o.Wy)(n));
    }
    function k(n, e) {
      const r = (0, o.ci)(n), s = T(n, { ...e, inLink: !0 });
      return (0, o.d3)(r) && !e.inLink ? l(r, s) : s;
    }
    function j(n, e) {
      const r = /^(?:danger|default|primary)$/.exec(c(n, "style"))?.[0], s = ["button", n.inline === !0 ? "inline" : r].filter(Boolean);
      return h("kbd", s.join(" "), T(n, e));
    }
    function M(n, { images: e, inLink: r }) {
      const s = c(n, "src"), g = c(n, "alt");
      if (e && (0, o.d3)(s) && s.startsWith("https://"))
        return `<img class="image" src="${t(s)}" alt="${t(g)}" height="120">`;
      const C = h("span", "image", t(`[image${g && `: ${g}`}]`));
      return (0, o.d3)(s) && !r ? l(s, C) : C;
    }
    function R(n) {
      const r = (Array.isArray(n.values) ? n.values : []).filter(o.vq).map((s) => c(s, "name"));
      return t([c(n, "title"), ...r].filter(Boolean).join(" \xB7 "));
    }
    function c(n, e) {
      const r = n[e];
      return typeof r == "string" ? r : "";
    }
    function l(n, e) {
      return `<a href="${t(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function h(n, e, r) {
      return `<${n} class="${e}">${r}</${n}>`;
    }
    function t(n) {
      return (0, w.Z)(n.replace(/[ \t\n\r\f]+/g, " "));
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
      let r = "", s = !0;
      for (const { text: g, styles: C, fixed: q } of n) {
        const H = (q ? g : f(g, s)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        H !== "" && (s = q === !0 || H.endsWith(" ")), r += e ? y(H, C) : H;
      }
      return r.trimEnd();
    }
    function f(n, e) {
      const r = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && r.startsWith(" ") ? r.slice(1) : r;
    }
    function y(n, e) {
      return e.reduceRight((r, s) => {
        const [g, C] = i[s];
        return r === "" ? "" : `\x1B[${g}m${r}\x1B[${C}m`;
      }, n);
    }
    function _(n, e = {}) {
      const { colour: r = !1, generation: s = "2020" } = e;
      return P(I(n, { generation: s, styles: [] })).map((g) => a(g, r)).join(`
`);
    }
    function P(n) {
      const e = [];
      let r = [];
      for (const s of n) {
        if (s !== "break" && !("block" in s)) {
          r.push(s);
          continue;
        }
        if ((s === "break" || !u(r)) && e.push(r), s !== "break")
          for (const g of s.block)
            e.push(g);
        r = [];
      }
      return u(r) ? e : [...e, r];
    }
    function I(n, e) {
      return n.flatMap((r) => Y(r, e));
    }
    function Y(n, e) {
      return typeof n == "string" ? L(n, e) : Array.isArray(n) ? I(n, e) : (0, o.vq)(n) ? Z(n, e) : [];
    }
    function Z(n, e) {
      const r = (0, o.Wy)(n);
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
          return L(r.trim(), e, "cyan");
        case "mcode":
          return N("    ", F(n, e));
        case "url":
          return J(n, e);
        case "button":
          return [...L("[ ", e), ...A(n, e, "bold"), ...L(" ]", e)];
        case "image":
          return L(`[image ${n.src}]`, e, "faint");
        case "select":
          return L(`[${r} \u25BE]`, e);
        case "email":
          return L(r, e, "blue", "underline");
        case "user":
        case "channel":
          return L(r, e, "bold", "cyan");
        case "copiable":
          return N("    ", P(L(r, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return L(r, e);
        default:
          return A(n, e);
      }
    }
    function L(n, { styles: e }, ...r) {
      return [{ text: n, styles: [...e, ...r] }];
    }
    function A(n, { generation: e, styles: r }, ...s) {
      return I((0, o.hT)(n), { generation: e, styles: [...r, ...s] });
    }
    function N(n, e) {
      return [
        { block: e.map((r) => [{ text: n, styles: ["faint"], fixed: !0 }, ...r]) }
      ];
    }
    function F(n, { generation: e, styles: r }) {
      return v((0, o.Tf)(n), e).split(`
`).map((g) => [{ text: g, styles: [...r, "cyan"], fixed: !0 }]);
    }
    function J(n, e) {
      const r = (0, o.ci)(n), s = A(n, e, "blue", "underline");
      return (0, o.Tf)(n) === r || !(0, o.d3)(r) ? s : [...s, ...L(` <${r}>`, e, "faint")];
    }
    const K = { generation: "2021" };
    function z(n) {
      const e = Q(n);
      return {
        toTerminal: () => _(e),
        mentions: (0, B.TV)(e).map((r) => `@${typeof r == "string" ? r : r.name}`),
        toHtml: (r) => {
          const s = U(e, r);
          return x(s === e ? e : [...s, " \u2026"], K);
        },
        treeToHtml: async (r) => x((0, m.Xp)(r), K)
      };
    }
    function Q({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function U(n, e) {
      let r = e;
      const s = [];
      for (const g of n) {
        const C = JSON.stringify(g).length;
        if (C > r)
          return [...s, ...V(g, r)];
        s.push(g), r -= C;
      }
      return n;
    }
    function V(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: r } = n;
      if (typeof r == "string")
        return [{ ...n, content: r.slice(0, e) }];
      const s = U((0, o.hT)(n), e);
      return s.length === 0 ? [] : [{ ...n, content: s }];
    }
  })
};
