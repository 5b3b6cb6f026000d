"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((W, E, a) => {
    a.d(E, {
      cut: () => T,
      p: () => o
    });
    var d = a(5007);
    const P = 0.2, w = 40, g = 120;
    function T(e, i, s = i * P) {
      return x(e, { left: i, slack: s });
    }
    function o(e, i) {
      const s = T(e, i, Number.POSITIVE_INFINITY);
      return s.every(({ type: c }) => c === "heading") ? [] : s;
    }
    function x(e, { left: i, slack: s }, c = d.Y5) {
      const { whole: f, next: h, left: $ } = O(e, i, c);
      if (h === void 0)
        return e;
      const m = S(h, { left: $ - (0, d.l2)(h), slack: s });
      if (m !== void 0)
        return [...f, m];
      const v = f.findLastIndex(({ type: M }) => M !== "heading") + 1;
      return v > 0 ? f.slice(0, v) : f;
    }
    function O(e, i, s) {
      let c = i;
      const f = e.findIndex((h) => {
        const $ = s(h);
        return $ > c ? !0 : (c -= $, !1);
      });
      return f < 0 ? { whole: e, next: void 0, left: c } : { whole: e.slice(0, f), next: e[f], left: c };
    }
    function S(e, i) {
      switch (e.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return C(e, i) ? y(e, N(e.children, i)) : void 0;
        case "tableRow":
          return (0, d.Y5)(e) > d.qv && C(e, i) ? y(e, x(e.children, i)) : void 0;
        case "code":
          return _(e, L(e.value, i));
        case "table":
          return l(e, i);
        default:
          return "children" in e ? y(e, x(e.children, i)) : void 0;
      }
    }
    function C(e, { slack: i }) {
      return (0, d.Y5)(e) > i;
    }
    function l(e, i) {
      const s = x(e.children, i, (0, d.eG)(e));
      return s.length > 1 ? y(e, s) : void 0;
    }
    function y(e, i) {
      return i.length === 0 ? void 0 : { ...e, children: i };
    }
    function _(e, i) {
      return i === "" ? void 0 : { ...e, value: i };
    }
    function N(e, i) {
      const { whole: s, next: c, left: f } = O(e, i.left, d.Y5), h = c?.type === "break" ? s.length : Math.max(0, s.findLastIndex(j)), m = f + (0, d.Jv)(s.slice(h)) <= i.slack ? s.slice(0, h) : k(e, i);
      return m.slice(0, m.findLastIndex((v) => !j(v)) + 1);
    }
    function j({ type: e }) {
      return e === "break";
    }
    function k(e, { left: i, slack: s }) {
      const { whole: c, next: f, left: h } = O(e, i, d.Y5), $ = f && H(f, { left: h, slack: s });
      return $ === void 0 ? c : [...c, $];
    }
    function H(e, i) {
      if (!(["link", "inlineCode", "image"].includes(e.type) && (0, d.Y5)(e) <= i.slack))
        return e.type === "image" ? { ...e, alt: b(e.alt, i.left) } : "value" in e ? _(e, b(e.value, i.left)) : "children" in e ? y(e, k(e.children, i)) : void 0;
    }
    function L(e, { left: i, slack: s }) {
      const c = e.lastIndexOf(`
`, i);
      return c > 0 ? e.slice(0, c) : i > s ? b(e, i) : "";
    }
    function b(e, i) {
      const s = Math.max(0, i - w), c = e.slice(s, i + 1).search(/\s+\S*$/);
      return e.slice(0, c < 0 ? D(e, i) : s + c);
    }
    function D(e, i) {
      const s = Math.max(0, i - g), c = e.slice(s, i + g), f = new Intl.Segmenter().segment(c).containing(i - s)?.index ?? 0;
      return f > 0 || s === 0 ? s + f : /[\uDC00-\uDFFF]/.test(e.charAt(i)) ? i - 1 : i;
    }
  }),
  3709: ((W, E, a) => {
    a.d(E, {
      describeDryRun: () => o,
      summarize: () => C,
      summarizeDryRun: () => S
    });
    var d = a(4573), P = /* @__PURE__ */ a.n(d), w = a(8059), g = a(5667), T = a(6091);
    async function o(e) {
      const i = await e.message?.preview(), s = O(e);
      return [
        ...await j(e),
        k(e),
        ...i ? ["", "As its readers see it:", "", ...D(i.toTerminal())] : [],
        ...s.length > 0 ? ["", "What the server tells without a message:", ""] : [],
        ...s.map((c) => `  ${c}`)
      ].join(`
`);
    }
    const x = { yes: "\u2705", no: "\u274C", unknown: "\u2753" };
    function O({ findings: e }) {
      return e.map(({ kind: i, sentence: s }) => `${x[i]} ${s}`);
    }
    async function S(e, i) {
      const { message: s } = i, c = s ? await C(e, s) : `### ${e}

`, h = (await Promise.all([...await j(i), ...O(i)].map((v) => b(N, (M) => H(L(v)(M)))))).map((v) => `<li>${v}</li>`).join(""), m = `<details><summary>The request as JSON</summary>${`<pre>${await b(_, L(k(i)))}</pre>`}</details>`;
      return `${c}<ul>${h}</ul>

${m}

`;
    }
    async function C(e, i, s) {
      const { toHtml: c, treeToHtml: f } = await i.preview(), h = s ? await b(y, ($) => {
        const m = l(s.children, $);
        return m && f(m);
      }) : await b(y, c);
      return `### ${e}

<blockquote>${h}</blockquote>

`;
    }
    function l(e, i) {
      const s = (0, w.cut)(e, i);
      if (s === e)
        return e;
      const c = { type: "paragraph", children: [(0, g.Qq)("\u2026")] };
      return s.length === 0 ? void 0 : [...s, c];
    }
    const y = 6e5, _ = 2e5, N = 2e4;
    async function j({ sendings: e, targets: i, message: s }) {
      const [c] = e;
      if (c === void 0)
        return [];
      const { method: f = "POST", url: h, body: $ } = c.request, m = i.slice(1).map(({ channel_id: M }) => M), v = await s?.preview().then(({ mentions: M }) => M);
      return [
        `${f} ${h.href} (${d.Buffer.byteLength($)} bytes)`,
        ...m.length > 0 ? [`The same for ${m.join(", ")}`] : [],
        ...v ? [`Mentions: ${[...new Set(v)].join(", ") || "nobody"}`] : []
      ];
    }
    function k({ sendings: [e] }) {
      return e === void 0 ? "" : JSON.stringify(JSON.parse(e.request.body), null, 2);
    }
    function H(e) {
      return e.replace(/`([^`]+)`/g, "<code>$1</code>");
    }
    function L(e) {
      return (i) => (0, T.Z)(e.slice(0, i)) + (i < e.length ? " \u2026" : "");
    }
    async function b(e, i) {
      for (let s = e; s >= 1; s = Math.floor(s / 2)) {
        const c = await i(s);
        if (c === void 0)
          break;
        if (d.Buffer.byteLength(c) <= e)
          return c;
      }
      return "(too large to be shown here)";
    }
    function D(e) {
      return e.split(`
`).map((i) => `  ${i}`);
    }
  }),
  6091: ((W, E, a) => {
    a.d(E, {
      Z: () => P
    });
    const d = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function P(w) {
      return w.replace(/[&<>"'\n\r]/g, (g) => d[g] ?? g);
    }
  }),
  6091: ((W, E, a) => {
    a.d(E, {
      Z: () => P
    });
    const d = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
      "\n": "&#10;",
      "\r": "&#13;"
    };
    function P(w) {
      return w.replace(/[&<>"'\n\r]/g, (g) => d[g] ?? g);
    }
  }),
  8736: ((W, E, a) => {
    a.d(E, {
      previewOf: () => P
    });
    var d = a(6091);
    function P({ body: T, formatted_body: o, "m.mentions": x }) {
      const { user_ids: O = [], room: S } = x;
      return {
        toTerminal: () => T,
        mentions: [...S ? ["@room"] : [], ...O],
        // No event is as long as a job summary may be.
        toHtml: () => o === void 0 ? w(T) : g(o),
        treeToHtml: async (C) => {
          const { toHtml: l } = await a.e("matrix-html").then(a.bind(a, 292));
          return g(l({ type: "root", children: C }));
        }
      };
    }
    function w(T) {
      return T.split(`
`).map(d.Z).join("<br>");
    }
    function g(T) {
      return T.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((W, E, a) => {
    a.d(E, {
      previewOf: () => z
    });
    var d = a(651), P = a(1723), w = a(6091);
    function g(n, t) {
      const r = n.trim().replaceAll("	", "  ");
      return t === "2020" ? T(r) : r;
    }
    function T(n) {
      const t = n.split(`
`), r = t.filter((u) => u.trim() !== "").map((u) => u.search(/[^ ]/) || u.length).reduce((u, p) => Math.min(u, p), 1e3);
      return t.map((u) => u.replace(new RegExp(`^ {0,${r}}`), "")).join(`
`);
    }
    var o = a(3920);
    function x(n, t = {}) {
      const r = { generation: "2020", images: !1, inLink: !1, ...t };
      return `<div class="twacode">${O(n, r)}</div>`;
    }
    function O(n, t) {
      return n.map((r) => S(r, t)).join("");
    }
    function S(n, t) {
      if (typeof n == "string")
        return e(n);
      if (Array.isArray(n))
        return O(n, t);
      const r = (0, o.vq)(n) ? (0, o.QP)(n) : void 0;
      return r === void 0 ? "" : C[r](n, t);
    }
    const C = {
      nop: y,
      text: y,
      br: (n, t) => `<br>${y(n, t)}`,
      bold: l("b", "bold"),
      italic: l("i", "italic"),
      underline: l("ins", "underline"),
      strikethrough: l("s", "strikethrough"),
      system: l("span", "system"),
      quote: l("blockquote", "one-line-quote"),
      mquote: l("blockquote", "multiline-quote"),
      attachment: l("blockquote", "attachment"),
      icode: (n) => D("code", "inline-code", (0, w.Z)((0, o.Tf)(n).trim())),
      mcode: (n, { generation: t }) => {
        const r = (0, w.Z)(g((0, o.Tf)(n), t));
        return D("pre", "multiline-code", `<code>${r}</code>`);
      },
      url: N,
      email: (n, t) => {
        const r = (0, o.Tf)(n);
        return t.inLink ? e(r) : b(`mailto:${r}`, e(r));
      },
      button: j,
      image: k,
      user: l("span", "user_twacode", _),
      channel: l("span", "channel_twacode", _),
      emoji: l("span", "emoji", _),
      icon: l("span", "icon", _),
      compile: l("span", "compile", _),
      copiable: l("code", "copiable", _),
      file: l("span", "file", _),
      input: l("span", "input", (n) => e((0, o.Tf)(n) || L(n, "placeholder"))),
      select: l("span", "select", H),
      progress_bar: l("span", "progress_bar", _)
    };
    function l(n, t, r = y) {
      return (u, p) => D(n, t, r(u, p));
    }
    function y(n, t) {
      return O((0, o.hT)(n), t);
    }
    function _(n) {
      return e((0, o.Wy)(n));
    }
    function N(n, t) {
      const r = (0, o.ci)(n), u = y(n, { ...t, inLink: !0 });
      return (0, o.d3)(r) && !t.inLink ? b(r, u) : u;
    }
    function j(n, t) {
      const r = /^(?:danger|default|primary)$/.exec(L(n, "style"))?.[0], u = ["button", n.inline === !0 ? "inline" : r].filter(Boolean);
      return D("kbd", u.join(" "), y(n, t));
    }
    function k(n, { images: t, inLink: r }) {
      const u = L(n, "src"), p = L(n, "alt");
      if (t && (0, o.d3)(u) && u.startsWith("https://"))
        return `<img class="image" src="${e(u)}" alt="${e(p)}" height="120">`;
      const I = D("span", "image", e(`[image${p && `: ${p}`}]`));
      return (0, o.d3)(u) && !r ? b(u, I) : I;
    }
    function H(n) {
      const r = (Array.isArray(n.values) ? n.values : []).filter(o.vq).map((u) => L(u, "name"));
      return e([L(n, "title"), ...r].filter(Boolean).join(" \xB7 "));
    }
    function L(n, t) {
      const r = n[t];
      return typeof r == "string" ? r : "";
    }
    function b(n, t) {
      return `<a href="${e(n)}" target="_blank" rel="noopener noreferrer">${t}</a>`;
    }
    function D(n, t, r) {
      return `<${n} class="${t}">${r}</${n}>`;
    }
    function e(n) {
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
    function s(n) {
      return n.every(({ text: t }) => t.trim() === "");
    }
    function c(n, t) {
      let r = "", u = !0;
      for (const { text: p, styles: I, fixed: q } of n) {
        const Y = (q ? p : f(p, u)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        Y !== "" && (u = q === !0 || Y.endsWith(" ")), r += t ? h(Y, I) : Y;
      }
      return r.trimEnd();
    }
    function f(n, t) {
      const r = n.replace(/[ \t\n\r\f]+/g, " ");
      return t && r.startsWith(" ") ? r.slice(1) : r;
    }
    function h(n, t) {
      return t.reduceRight((r, u) => {
        const [p, I] = i[u];
        return r === "" ? "" : `\x1B[${p}m${r}\x1B[${I}m`;
      }, n);
    }
    function $(n, t = {}) {
      const { colour: r = !1, generation: u = "2020" } = t;
      return m(v(n, { generation: u, styles: [] })).map((p) => c(p, r)).join(`
`);
    }
    function m(n) {
      const t = [];
      let r = [];
      for (const u of n) {
        if (u !== "break" && !("block" in u)) {
          r.push(u);
          continue;
        }
        if ((u === "break" || !s(r)) && t.push(r), u !== "break")
          for (const p of u.block)
            t.push(p);
        r = [];
      }
      return s(r) ? t : [...t, r];
    }
    function v(n, t) {
      return n.flatMap((r) => M(r, t));
    }
    function M(n, t) {
      return typeof n == "string" ? A(n, t) : Array.isArray(n) ? v(n, t) : (0, o.vq)(n) ? Z(n, t) : [];
    }
    function Z(n, t) {
      const r = (0, o.Wy)(n);
      switch ((0, o.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...B(n, t)];
        case "bold":
          return B(n, t, "bold");
        case "italic":
          return B(n, t, "italic");
        case "underline":
          return B(n, t, "underline");
        case "strikethrough":
          return B(n, t, "strikethrough");
        case "system":
          return B(n, t, "faint");
        case "quote":
        case "mquote":
          return R("\u2502 ", m(B(n, t)));
        case "attachment":
          return R("\u2503 ", m(B(n, t)));
        case "icode":
          return A(r.trim(), t, "cyan");
        case "mcode":
          return R("    ", F(n, t));
        case "url":
          return J(n, t);
        case "button":
          return [...A("[ ", t), ...B(n, t, "bold"), ...A(" ]", t)];
        case "image":
          return A(`[image ${n.src}]`, t, "faint");
        case "select":
          return A(`[${r} \u25BE]`, t);
        case "email":
          return A(r, t, "blue", "underline");
        case "user":
        case "channel":
          return A(r, t, "bold", "cyan");
        case "copiable":
          return R("    ", m(A(r, t, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return A(r, t);
        default:
          return B(n, t);
      }
    }
    function A(n, { styles: t }, ...r) {
      return [{ text: n, styles: [...t, ...r] }];
    }
    function B(n, { generation: t, styles: r }, ...u) {
      return v((0, o.hT)(n), { generation: t, styles: [...r, ...u] });
    }
    function R(n, t) {
      return [
        { block: t.map((r) => [{ text: n, styles: ["faint"], fixed: !0 }, ...r]) }
      ];
    }
    function F(n, { generation: t, styles: r }) {
      return g((0, o.Tf)(n), t).split(`
`).map((p) => [{ text: p, styles: [...r, "cyan"], fixed: !0 }]);
    }
    function J(n, t) {
      const r = (0, o.ci)(n), u = B(n, t, "blue", "underline");
      return (0, o.Tf)(n) === r || !(0, o.d3)(r) ? u : [...u, ...A(` <${r}>`, t, "faint")];
    }
    const K = { generation: "2021" };
    function z(n) {
      const t = Q(n);
      return {
        toTerminal: () => $(t),
        mentions: (0, P.TV)(t).map((r) => `@${typeof r == "string" ? r : r.name}`),
        toHtml: (r) => {
          const u = U(t, r);
          return x(u === t ? t : [...u, " \u2026"], K);
        },
        treeToHtml: async (r) => x((0, d.Xp)(r), K)
      };
    }
    function Q({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function U(n, t) {
      let r = t;
      const u = [];
      for (const p of n) {
        const I = JSON.stringify(p).length;
        if (I > r)
          return [...u, ...V(p, r)];
        u.push(p), r -= I;
      }
      return n;
    }
    function V(n, t) {
      if (typeof n == "string")
        return [n.slice(0, t)];
      const { content: r } = n;
      if (typeof r == "string")
        return [{ ...n, content: r.slice(0, t) }];
      const u = U((0, o.hT)(n), t);
      return u.length === 0 ? [] : [{ ...n, content: u }];
    }
  })
};
