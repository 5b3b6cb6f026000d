"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((R, B, p) => {
    p.d(B, {
      cut: () => x,
      p: () => f
    });
    var m = p(5007);
    const A = 0.2, E = 40, T = 120;
    function x(r, i, a = i * A) {
      return b(r, { left: i, slack: a });
    }
    function f(r, i) {
      const a = x(r, i, Number.POSITIVE_INFINITY);
      return a.every(({ type: d }) => d === "heading") ? [] : a;
    }
    function b(r, { left: i, slack: a }, d = m.Y5) {
      const { whole: y, next: s, left: c } = L(r, i, d);
      if (s === void 0)
        return r;
      const o = j(s, { left: c - (0, m.l2)(s), slack: a });
      if (o !== void 0)
        return [...y, o];
      const l = y.findLastIndex(({ type: w }) => w !== "heading") + 1;
      return l > 0 ? y.slice(0, l) : y;
    }
    function L(r, i, a) {
      let d = i;
      const y = r.findIndex((s) => {
        const c = a(s);
        return c > d ? !0 : (d -= c, !1);
      });
      return y < 0 ? { whole: r, next: void 0, left: d } : { whole: r.slice(0, y), next: r[y], left: d };
    }
    function j(r, i) {
      switch (r.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return M(r, i) ? v(r, H(r.children, i)) : void 0;
        case "tableRow":
          return (0, m.Y5)(r) > m.qv && M(r, i) ? v(r, b(r.children, i)) : void 0;
        case "code":
          return O(r, D(r.value, i));
        case "table":
          return h(r, i);
        default:
          return "children" in r ? v(r, b(r.children, i)) : void 0;
      }
    }
    function M(r, { slack: i }) {
      return (0, m.Y5)(r) > i;
    }
    function h(r, i) {
      const a = b(r.children, i, (0, m.eG)(r));
      return a.length > 1 ? v(r, a) : void 0;
    }
    function v(r, i) {
      return i.length === 0 ? void 0 : { ...r, children: i };
    }
    function O(r, i) {
      return i === "" ? void 0 : { ...r, value: i };
    }
    function H(r, i) {
      const { whole: a, next: d, left: y } = L(r, i.left, m.Y5), s = d?.type === "break" ? a.length : Math.max(0, a.findLastIndex(K)), o = y + (0, m.Jv)(a.slice(s)) <= i.slack ? a.slice(0, s) : N(r, i);
      return o.slice(0, o.findLastIndex((l) => !K(l)) + 1);
    }
    function K({ type: r }) {
      return r === "break";
    }
    function N(r, { left: i, slack: a }) {
      const { whole: d, next: y, left: s } = L(r, i, m.Y5), c = y && q(y, { left: s, slack: a });
      return c === void 0 ? d : [...d, c];
    }
    function q(r, i) {
      if (!(["link", "inlineCode", "image"].includes(r.type) && (0, m.Y5)(r) <= i.slack))
        return r.type === "image" ? { ...r, alt: S(r.alt, i.left) } : "value" in r ? O(r, S(r.value, i.left)) : "children" in r ? v(r, N(r.children, i)) : void 0;
    }
    function D(r, { left: i, slack: a }) {
      const d = r.lastIndexOf(`
`, i);
      return d > 0 ? r.slice(0, d) : i > a ? S(r, i) : "";
    }
    function S(r, i) {
      const a = Math.max(0, i - E), d = r.slice(a, i + 1).search(/\s+\S*$/);
      return r.slice(0, d < 0 ? P(r, i) : a + d);
    }
    function P(r, i) {
      const a = Math.max(0, i - T), d = r.slice(a, i + T), y = new Intl.Segmenter().segment(d).containing(i - a)?.index ?? 0;
      return y > 0 || a === 0 ? a + y : /[\uDC00-\uDFFF]/.test(r.charAt(i)) ? i - 1 : i;
    }
  }),
  3709: ((R, B, p) => {
    p.d(B, {
      describeDryRun: () => f,
      summarizeDeliveries: () => M,
      summarizeDryRun: () => j
    });
    var m = p(4573), A = /* @__PURE__ */ p.n(m), E = p(8059), T = p(5667), x = p(6091);
    async function f(s) {
      const c = await s.message?.preview(), o = L(s);
      return [
        ...await P(s),
        ...s.sendings.length > 0 ? [r(s)] : [],
        ...c ? ["", "As its readers see it:", "", ...y(c.toTerminal())] : [],
        ...o.length > 0 ? ["", "What the server tells without a message:", ""] : [],
        ...o.map((l) => `  ${l}`)
      ].join(`
`);
    }
    const b = { yes: "\u2705", no: "\u274C", unknown: "\u2753" };
    function L({ findings: s }) {
      const c = s.map(({ kind: w, sentence: k }) => `${b[w]} ${k}`), o = s.map(({ kind: w }) => w);
      if (o.length === 0 || o.includes("no"))
        return c;
      const l = !o.includes("unknown");
      return [
        ...c,
        l ? "So a message would be taken." : "Nothing else speaks against a message."
      ];
    }
    async function j(s, c) {
      const { message: o } = c, l = o ? await H(o) : "", w = await O([...await P(c), ...L(c)], D);
      if (c.sendings.length === 0)
        return v(s, w);
      const $ = `<details><summary>The request as JSON</summary>${`<pre>${await d(q, a(r(c)))}</pre>`}</details>`;
      return v(s, `${l}${w}${$}

`);
    }
    async function M({ outcome: s, deliveries: c }, o, l) {
      const w = c.filter((Y) => Y.outcome === "sent").length, k = {
        sent: c.every(({ operation: Y }) => Y === "edit") ? " (edited)" : "",
        partial: ` (in ${w} of ${c.length} channels)`,
        unknown: " (fate unknown)"
      }[s], $ = c.toSorted((Y, U) => +!!U.error - +!!Y.error), C = s === "sent" && c.length === 1 ? "" : await O($.map(h), S), W = `Twake message${k ?? " (not sent)"}`;
      return v(W, C + await H(o, l));
    }
    function h({ outcome: s, target: c, confirmation: o, error: l }) {
      return l === void 0 ? `${b.yes} ${o}` : `${s === "unknown" ? b.unknown : b.no} Channel ${c.channel_id}: ${l.message} ${l.nextStep}`;
    }
    function v(s, c) {
      return `### ${s}

${c}`;
    }
    async function O(s, c) {
      const o = s.map(async (l) => `<li>${await d(c, (k) => i(a(l)(k)))}</li>`);
      return `<ul>${(await Promise.all(o)).join("")}</ul>

`;
    }
    async function H(s, c) {
      const { toHtml: o, treeToHtml: l } = await s.preview();
      return `<blockquote>${c ? await d(N, (k) => {
        const $ = K(c.children, k);
        return $ && l($);
      }) : await d(N, o)}</blockquote>

`;
    }
    function K(s, c) {
      const o = (0, E.cut)(s, c);
      if (o === s)
        return s;
      const l = { type: "paragraph", children: [(0, T.Qq)("\u2026")] };
      return o.length === 0 ? void 0 : [...o, l];
    }
    const N = 6e5, q = 2e5, D = 2e4, S = 2e3;
    async function P({ sendings: s, targets: c, message: o }) {
      const [l] = s;
      if (l === void 0)
        return [];
      const { method: w = "POST", url: k, body: $ } = l.request, _ = c.slice(1).map(({ channel_id: W }) => W), C = await o?.preview().then(({ mentions: W }) => W);
      return [
        `${w} ${k.href} (${m.Buffer.byteLength($)} bytes)`,
        ..._.length > 0 ? [`The same for ${_.join(", ")}`] : [],
        ...C ? [`Mentions: ${[...new Set(C)].join(", ") || "nobody"}`] : []
      ];
    }
    function r({ sendings: [s] }) {
      return s === void 0 ? "" : JSON.stringify(JSON.parse(s.request.body), null, 2);
    }
    function i(s) {
      return s.replace(/`([^`]+)`/g, "<code>$1</code>");
    }
    function a(s) {
      return (c) => (0, x.Z)(s.slice(0, c)) + (c < s.length ? " \u2026" : "");
    }
    async function d(s, c) {
      for (let o = s; o >= 1; o = Math.floor(o / 2)) {
        const l = await c(o);
        if (l === void 0)
          break;
        if (m.Buffer.byteLength(l) <= s)
          return l;
      }
      return "(too large to be shown here)";
    }
    function y(s) {
      return s.split(`
`).map((c) => `  ${c}`);
    }
  }),
  6091: ((R, B, p) => {
    p.d(B, {
      Z: () => A
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
    function A(E) {
      return E.replace(/[&<>"'\n\r]/g, (T) => m[T] ?? T);
    }
  }),
  6091: ((R, B, p) => {
    p.d(B, {
      Z: () => A
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
    function A(E) {
      return E.replace(/[&<>"'\n\r]/g, (T) => m[T] ?? T);
    }
  }),
  8736: ((R, B, p) => {
    p.d(B, {
      previewOf: () => A
    });
    var m = p(6091);
    function A({ body: x, formatted_body: f, "m.mentions": b }) {
      const { user_ids: L = [], room: j } = b;
      return {
        toTerminal: () => x,
        mentions: [...j ? ["@room"] : [], ...L],
        // No event is as long as a job summary may be.
        toHtml: () => f === void 0 ? E(x) : T(f),
        treeToHtml: async (M) => {
          const { toHtml: h } = await p.e("matrix-html").then(p.bind(p, 292));
          return T(h({ type: "root", children: M }));
        }
      };
    }
    function E(x) {
      return x.split(`
`).map(m.Z).join("<br>");
    }
    function T(x) {
      return x.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((R, B, p) => {
    p.d(B, {
      previewOf: () => z
    });
    var m = p(651), A = p(1723), E = p(6091);
    function T(n, e) {
      const t = n.trim().replaceAll("	", "  ");
      return e === "2020" ? x(t) : t;
    }
    function x(n) {
      const e = n.split(`
`), t = e.filter((u) => u.trim() !== "").map((u) => u.search(/[^ ]/) || u.length).reduce((u, g) => Math.min(u, g), 1e3);
      return e.map((u) => u.replace(new RegExp(`^ {0,${t}}`), "")).join(`
`);
    }
    var f = p(3920);
    function b(n, e = {}) {
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
      icode: (n) => P("code", "inline-code", (0, E.Z)((0, f.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const t = (0, E.Z)(T((0, f.Tf)(n), e));
        return P("pre", "multiline-code", `<code>${t}</code>`);
      },
      url: H,
      email: (n, e) => {
        const t = (0, f.Tf)(n);
        return e.inLink ? r(t) : S(`mailto:${t}`, r(t));
      },
      button: K,
      image: N,
      user: h("span", "user_twacode", O),
      channel: h("span", "channel_twacode", O),
      emoji: h("span", "emoji", O),
      icon: h("span", "icon", O),
      compile: h("span", "compile", O),
      copiable: h("code", "copiable", O),
      file: h("span", "file", O),
      input: h("span", "input", (n) => r((0, f.Tf)(n) || D(n, "placeholder"))),
      select: h("span", "select", q),
      progress_bar: h("span", "progress_bar", O)
    };
    function h(n, e, t = v) {
      return (u, g) => P(n, e, t(u, g));
    }
    function v(n, e) {
      return L((0, f.hT)(n), e);
    }
    function O(n) {
      return r((0, f.Wy)(n));
    }
    function H(n, e) {
      const t = (0, f.ci)(n), u = v(n, { ...e, inLink: !0 });
      return (0, f.d3)(t) && !e.inLink ? S(t, u) : u;
    }
    function K(n, e) {
      const t = /^(?:danger|default|primary)$/.exec(D(n, "style"))?.[0], u = ["button", n.inline === !0 ? "inline" : t].filter(Boolean);
      return P("kbd", u.join(" "), v(n, e));
    }
    function N(n, { images: e, inLink: t }) {
      const u = D(n, "src"), g = D(n, "alt");
      if (e && (0, f.d3)(u) && u.startsWith("https://"))
        return `<img class="image" src="${r(u)}" alt="${r(g)}" height="120">`;
      const I = P("span", "image", r(`[image${g && `: ${g}`}]`));
      return (0, f.d3)(u) && !t ? S(u, I) : I;
    }
    function q(n) {
      const t = (Array.isArray(n.values) ? n.values : []).filter(f.vq).map((u) => D(u, "name"));
      return r([D(n, "title"), ...t].filter(Boolean).join(" \xB7 "));
    }
    function D(n, e) {
      const t = n[e];
      return typeof t == "string" ? t : "";
    }
    function S(n, e) {
      return `<a href="${r(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function P(n, e, t) {
      return `<${n} class="${e}">${t}</${n}>`;
    }
    function r(n) {
      return (0, E.Z)(n.replace(/[ \t\n\r\f]+/g, " "));
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
    function d(n, e) {
      let t = "", u = !0;
      for (const { text: g, styles: I, fixed: J } of n) {
        const Z = (J ? g : y(g, u)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        Z !== "" && (u = J === !0 || Z.endsWith(" ")), t += e ? s(Z, I) : Z;
      }
      return t.trimEnd();
    }
    function y(n, e) {
      const t = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && t.startsWith(" ") ? t.slice(1) : t;
    }
    function s(n, e) {
      return e.reduceRight((t, u) => {
        const [g, I] = i[u];
        return t === "" ? "" : `\x1B[${g}m${t}\x1B[${I}m`;
      }, n);
    }
    function c(n, e = {}) {
      const { colour: t = !1, generation: u = "2020" } = e;
      return o(l(n, { generation: u, styles: [] })).map((g) => d(g, t)).join(`
`);
    }
    function o(n) {
      const e = [];
      let t = [];
      for (const u of n) {
        if (u !== "break" && !("block" in u)) {
          t.push(u);
          continue;
        }
        if ((u === "break" || !a(t)) && e.push(t), u !== "break")
          for (const g of u.block)
            e.push(g);
        t = [];
      }
      return a(t) ? e : [...e, t];
    }
    function l(n, e) {
      return n.flatMap((t) => w(t, e));
    }
    function w(n, e) {
      return typeof n == "string" ? $(n, e) : Array.isArray(n) ? l(n, e) : (0, f.vq)(n) ? k(n, e) : [];
    }
    function k(n, e) {
      const t = (0, f.Wy)(n);
      switch ((0, f.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ..._(n, e)];
        case "bold":
          return _(n, e, "bold");
        case "italic":
          return _(n, e, "italic");
        case "underline":
          return _(n, e, "underline");
        case "strikethrough":
          return _(n, e, "strikethrough");
        case "system":
          return _(n, e, "faint");
        case "quote":
        case "mquote":
          return C("\u2502 ", o(_(n, e)));
        case "attachment":
          return C("\u2503 ", o(_(n, e)));
        case "icode":
          return $(t.trim(), e, "cyan");
        case "mcode":
          return C("    ", W(n, e));
        case "url":
          return Y(n, e);
        case "button":
          return [...$("[ ", e), ..._(n, e, "bold"), ...$(" ]", e)];
        case "image":
          return $(`[image ${n.src}]`, e, "faint");
        case "select":
          return $(`[${t} \u25BE]`, e);
        case "email":
          return $(t, e, "blue", "underline");
        case "user":
        case "channel":
          return $(t, e, "bold", "cyan");
        case "copiable":
          return C("    ", o($(t, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return $(t, e);
        default:
          return _(n, e);
      }
    }
    function $(n, { styles: e }, ...t) {
      return [{ text: n, styles: [...e, ...t] }];
    }
    function _(n, { generation: e, styles: t }, ...u) {
      return l((0, f.hT)(n), { generation: e, styles: [...t, ...u] });
    }
    function C(n, e) {
      return [
        { block: e.map((t) => [{ text: n, styles: ["faint"], fixed: !0 }, ...t]) }
      ];
    }
    function W(n, { generation: e, styles: t }) {
      return T((0, f.Tf)(n), e).split(`
`).map((g) => [{ text: g, styles: [...t, "cyan"], fixed: !0 }]);
    }
    function Y(n, e) {
      const t = (0, f.ci)(n), u = _(n, e, "blue", "underline");
      return (0, f.Tf)(n) === t || !(0, f.d3)(t) ? u : [...u, ...$(` <${t}>`, e, "faint")];
    }
    const U = { generation: "2021" };
    function z(n) {
      const e = V(n);
      return {
        toTerminal: () => c(e),
        mentions: (0, A.TV)(e).map((t) => `@${typeof t == "string" ? t : t.name}`),
        toHtml: (t) => {
          const u = F(e, t);
          return b(u === e ? e : [...u, " \u2026"], U);
        },
        treeToHtml: async (t) => b((0, m.Xp)(t), U)
      };
    }
    function V({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function F(n, e) {
      let t = e;
      const u = [];
      for (const g of n) {
        const I = JSON.stringify(g).length;
        if (I > t)
          return [...u, ...Q(g, t)];
        u.push(g), t -= I;
      }
      return n;
    }
    function Q(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: t } = n;
      if (typeof t == "string")
        return [{ ...n, content: t.slice(0, e) }];
      const u = F((0, f.hT)(n), e);
      return u.length === 0 ? [] : [{ ...n, content: u }];
    }
  })
};
