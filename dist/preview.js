"use strict";
exports.ids = ["preview"], exports.modules = {
  8059: ((K, P, d) => {
    d.d(P, {
      cut: () => v,
      p: () => l
    });
    var m = d(5007);
    const x = 0.2, D = 40, O = 120;
    function v(r, s, a = s * x) {
      return T(r, { left: s, slack: a });
    }
    function l(r, s) {
      const a = v(r, s, Number.POSITIVE_INFINITY);
      return a.every(({ type: p }) => p === "heading") ? [] : a;
    }
    function T(r, { left: s, slack: a }, p = m.Y5) {
      const { whole: w, next: i, left: u } = E(r, s, p);
      if (i === void 0)
        return r;
      const o = M(i, { left: u - (0, m.l2)(i), slack: a });
      if (o !== void 0)
        return [...w, o];
      const f = w.findLastIndex(({ type: b }) => b !== "heading") + 1;
      return f > 0 ? w.slice(0, f) : w;
    }
    function E(r, s, a) {
      let p = s;
      const w = r.findIndex((i) => {
        const u = a(i);
        return u > p ? !0 : (p -= u, !1);
      });
      return w < 0 ? { whole: r, next: void 0, left: p } : { whole: r.slice(0, w), next: r[w], left: p };
    }
    function M(r, s) {
      switch (r.type) {
        case "paragraph":
        case "heading":
        case "summary":
        case "tableCell":
          return B(r, s) ? y(r, k(r.children, s)) : void 0;
        case "tableRow":
          return (0, m.Y5)(r) > m.qv && B(r, s) ? y(r, T(r.children, s)) : void 0;
        case "code":
          return _(r, S(r.value, s));
        case "table":
          return h(r, s);
        default:
          return "children" in r ? y(r, T(r.children, s)) : void 0;
      }
    }
    function B(r, { slack: s }) {
      return (0, m.Y5)(r) > s;
    }
    function h(r, s) {
      const a = T(r.children, s, (0, m.eG)(r));
      return a.length > 1 ? y(r, a) : void 0;
    }
    function y(r, s) {
      return s.length === 0 ? void 0 : { ...r, children: s };
    }
    function _(r, s) {
      return s === "" ? void 0 : { ...r, value: s };
    }
    function k(r, s) {
      const { whole: a, next: p, left: w } = E(r, s.left, m.Y5), i = p?.type === "break" ? a.length : Math.max(0, a.findLastIndex(U)), o = w + (0, m.Jv)(a.slice(i)) <= s.slack ? a.slice(0, i) : N(r, s);
      return o.slice(0, o.findLastIndex((f) => !U(f)) + 1);
    }
    function U({ type: r }) {
      return r === "break";
    }
    function N(r, { left: s, slack: a }) {
      const { whole: p, next: w, left: i } = E(r, s, m.Y5), u = w && R(w, { left: i, slack: a });
      return u === void 0 ? p : [...p, u];
    }
    function R(r, s) {
      if (!(["link", "inlineCode", "image"].includes(r.type) && (0, m.Y5)(r) <= s.slack))
        return r.type === "image" ? { ...r, alt: I(r.alt, s.left) } : "value" in r ? _(r, I(r.value, s.left)) : "children" in r ? y(r, N(r.children, s)) : void 0;
    }
    function S(r, { left: s, slack: a }) {
      const p = r.lastIndexOf(`
`, s);
      return p > 0 ? r.slice(0, p) : s > a ? I(r, s) : "";
    }
    function I(r, s) {
      const a = Math.max(0, s - D), p = r.slice(a, s + 1).search(/\s+\S*$/);
      return r.slice(0, p < 0 ? C(r, s) : a + p);
    }
    function C(r, s) {
      const a = Math.max(0, s - O), p = r.slice(a, s + O), w = new Intl.Segmenter().segment(p).containing(s - a)?.index ?? 0;
      return w > 0 || a === 0 ? a + w : /[\uDC00-\uDFFF]/.test(r.charAt(s)) ? s - 1 : s;
    }
  }),
  3709: ((K, P, d) => {
    d.d(P, {
      S: () => M,
      _: () => l,
      summarizeDeliveries: () => B
    });
    var m = d(4573), x = /* @__PURE__ */ d.n(m), D = d(8059), O = d(5667), v = d(6091);
    async function l(i) {
      const u = await i.message?.preview(), o = E(i);
      return [
        ...await C(i),
        ...i.sendings.length > 0 ? [r(i)] : [],
        ...u ? ["", "As its readers see it:", "", ...w(u.toTerminal())] : [],
        ...o.length > 0 ? ["", "What the server tells without a message:", ""] : [],
        ...o.map((f) => `  ${f}`)
      ].join(`
`);
    }
    const T = { yes: "\u2705", no: "\u274C", unknown: "\u2753" };
    function E({ findings: i }) {
      const u = i.map(({ kind: b, sentence: A }) => `${T[b]} ${A}`), o = i.map(({ kind: b }) => b);
      if (o.length === 0 || o.includes("no"))
        return u;
      const f = !o.includes("unknown");
      return [
        ...u,
        f ? "So a message would be taken." : "Nothing else speaks against a message."
      ];
    }
    async function M(i, u) {
      const { message: o } = u, f = o ? await k(o) : "", b = await _([...await C(u), ...E(u)], S);
      if (u.sendings.length === 0)
        return y(i, b);
      const $ = `<details><summary>The request as JSON</summary>${`<pre>${await p(R, a(r(u)))}</pre>`}</details>`;
      return y(i, `${f}${b}${$}

`);
    }
    async function B({ outcome: i, deliveries: u }, o, f) {
      const b = u.filter((Y) => Y.outcome === "sent").length, A = {
        sent: u.every(({ operation: Y }) => Y === "edit") ? " (edited)" : "",
        partial: ` (in ${b} of ${u.length} channels)`,
        unknown: " (fate unknown)"
      }[i], $ = u.toSorted((Y, Z) => +!!Z.error - +!!Y.error), j = i === "sent" && u.length === 1 ? "" : await _($.map(h), I), H = `Twake message${A ?? " (not sent)"}`;
      return y(H, j + await k(o, f));
    }
    function h({ outcome: i, target: u, confirmation: o, error: f }) {
      return f === void 0 ? `${T.yes} ${o}` : `${i === "unknown" ? T.unknown : T.no} Channel ${u.channel_id}: ${f.message} ${f.nextStep}`;
    }
    function y(i, u) {
      return `### ${i}

${u}`;
    }
    async function _(i, u) {
      const o = i.map(async (f) => `<li>${await p(u, (A) => s(a(f)(A)))}</li>`);
      return `<ul>${(await Promise.all(o)).join("")}</ul>

`;
    }
    async function k(i, u) {
      const { toHtml: o, treeToHtml: f } = await i.preview();
      return `<blockquote>${u ? await p(N, (A) => {
        const $ = U(u.children, A);
        return $ && f($);
      }) : await p(N, o)}</blockquote>

`;
    }
    function U(i, u) {
      const o = (0, D.cut)(i, u);
      if (o === i)
        return i;
      const f = { type: "paragraph", children: [(0, O.Qq)("\u2026")] };
      return o.length === 0 ? void 0 : [...o, f];
    }
    const N = 6e5, R = 2e5, S = 2e4, I = 2e3;
    async function C({ sendings: i, targets: u, message: o }) {
      const [f] = i;
      if (f === void 0)
        return [];
      const { method: b = "POST", url: A, body: $ } = f.request, L = u.slice(1).map(({ channel_id: H }) => H), j = await o?.preview().then(({ mentions: H }) => H);
      return [
        `${b} ${A.href} (${m.Buffer.byteLength($)} bytes)`,
        ...L.length > 0 ? [`The same for ${L.join(", ")}`] : [],
        ...j ? [`Mentions: ${[...new Set(j)].join(", ") || "nobody"}`] : []
      ];
    }
    function r({ sendings: [i] }) {
      return i === void 0 ? "" : JSON.stringify(JSON.parse(i.request.body), null, 2);
    }
    function s(i) {
      return i.replace(/`([^`]+)`/g, "<code>$1</code>");
    }
    function a(i) {
      return (u) => (0, v.Z)(i.slice(0, u)) + (u < i.length ? " \u2026" : "");
    }
    async function p(i, u) {
      for (let o = i; o >= 1; o = Math.floor(o / 2)) {
        const f = await u(o);
        if (f === void 0)
          break;
        if (m.Buffer.byteLength(f) <= i)
          return f;
      }
      return "(too large to be shown here)";
    }
    function w(i) {
      return i.split(`
`).map((u) => `  ${u}`);
    }
  }),
  7190: ((K, P, d) => {
    d.d(P, {
      runDry: () => D
    });
    var m = d(3709), x = d(8532);
    async function D(v, l, T) {
      const E = (0, x.H1)(v);
      for (const { error: k } of E)
        if (k !== void 0)
          throw k;
      const B = l.inputs.presentation.dry_run === "check" ? await O(l, T) : [], h = { sendings: E, findings: B, targets: v.targets, message: v.message };
      T.log.info(`Dry run, nothing is sent.
${await (0, m._)(h)}`);
      const y = await (0, m.S)("Twake message (dry run)", h), _ = B.find((k) => k.error)?.error;
      return {
        outcome: _ ? "failed" : "dry_run",
        deliveries: [],
        summary: y,
        ..._ && { error: _ }
      };
    }
    async function O({ inputs: { twake: v, delivery: l }, targets: T }, { network: { http: E, signal: M, now: B }, log: { hide: h } }) {
      const y = B() + l.timeout * 1e3, _ = (k) => E.send(k, { signal: M, timeout_ms: Math.max(1, Math.min(x.Hy, y - B())) });
      return v.check(T, _, { holdsSecret: (k) => h(k) !== k });
    }
  }),
  6091: ((K, P, d) => {
    d.d(P, {
      Z: () => x
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
    function x(D) {
      return D.replace(/[&<>"'\n\r]/g, (O) => m[O] ?? O);
    }
  }),
  6091: ((K, P, d) => {
    d.d(P, {
      Z: () => x
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
    function x(D) {
      return D.replace(/[&<>"'\n\r]/g, (O) => m[O] ?? O);
    }
  }),
  8736: ((K, P, d) => {
    d.d(P, {
      previewOf: () => x
    });
    var m = d(6091);
    function x({ body: v, formatted_body: l, "m.mentions": T }) {
      const { user_ids: E = [], room: M } = T;
      return {
        toTerminal: () => v,
        mentions: [...M ? ["@room"] : [], ...E],
        // No event is as long as a job summary may be.
        toHtml: () => l === void 0 ? D(v) : O(l),
        treeToHtml: async (B) => {
          const { toHtml: h } = await d.e("matrix-html").then(d.bind(d, 292));
          return O(h({ type: "root", children: B }));
        }
      };
    }
    function D(v) {
      return v.split(`
`).map(m.Z).join("<br>");
    }
    function O(v) {
      return v.replaceAll(`
`, "&#10;");
    }
  }),
  4741: ((K, P, d) => {
    d.d(P, {
      previewOf: () => V
    });
    var m = d(651), x = d(1723), D = d(6091);
    function O(n, e) {
      const t = n.trim().replaceAll("	", "  ");
      return e === "2020" ? v(t) : t;
    }
    function v(n) {
      const e = n.split(`
`), t = e.filter((c) => c.trim() !== "").map((c) => c.search(/[^ ]/) || c.length).reduce((c, g) => Math.min(c, g), 1e3);
      return e.map((c) => c.replace(new RegExp(`^ {0,${t}}`), "")).join(`
`);
    }
    var l = d(3920);
    function T(n, e = {}) {
      const t = { generation: "2020", images: !1, inLink: !1, ...e };
      return `<div class="twacode">${E(n, t)}</div>`;
    }
    function E(n, e) {
      return n.map((t) => M(t, e)).join("");
    }
    function M(n, e) {
      if (typeof n == "string")
        return r(n);
      if (Array.isArray(n))
        return E(n, e);
      const t = (0, l.vq)(n) ? (0, l.QP)(n) : void 0;
      return t === void 0 ? "" : B[t](n, e);
    }
    const B = {
      nop: y,
      text: y,
      br: (n, e) => `<br>${y(n, e)}`,
      bold: h("b", "bold"),
      italic: h("i", "italic"),
      underline: h("ins", "underline"),
      strikethrough: h("s", "strikethrough"),
      system: h("span", "system"),
      quote: h("blockquote", "one-line-quote"),
      mquote: h("blockquote", "multiline-quote"),
      attachment: h("blockquote", "attachment"),
      icode: (n) => C("code", "inline-code", (0, D.Z)((0, l.Tf)(n).trim())),
      mcode: (n, { generation: e }) => {
        const t = (0, D.Z)(O((0, l.Tf)(n), e));
        return C("pre", "multiline-code", `<code>${t}</code>`);
      },
      url: k,
      email: (n, e) => {
        const t = (0, l.Tf)(n);
        return e.inLink ? r(t) : I(`mailto:${t}`, r(t));
      },
      button: U,
      image: N,
      user: h("span", "user_twacode", _),
      channel: h("span", "channel_twacode", _),
      emoji: h("span", "emoji", _),
      icon: h("span", "icon", _),
      compile: h("span", "compile", _),
      copiable: h("code", "copiable", _),
      file: h("span", "file", _),
      input: h("span", "input", (n) => r((0, l.Tf)(n) || S(n, "placeholder"))),
      select: h("span", "select", R),
      progress_bar: h("span", "progress_bar", _)
    };
    function h(n, e, t = y) {
      return (c, g) => C(n, e, t(c, g));
    }
    function y(n, e) {
      return E((0, l.hT)(n), e);
    }
    function _(n) {
      return r((0, l.Wy)(n));
    }
    function k(n, e) {
      const t = (0, l.ci)(n), c = y(n, { ...e, inLink: !0 });
      return (0, l.d3)(t) && !e.inLink ? I(t, c) : c;
    }
    function U(n, e) {
      const t = /^(?:danger|default|primary)$/.exec(S(n, "style"))?.[0], c = ["button", n.inline === !0 ? "inline" : t].filter(Boolean);
      return C("kbd", c.join(" "), y(n, e));
    }
    function N(n, { images: e, inLink: t }) {
      const c = S(n, "src"), g = S(n, "alt");
      if (e && (0, l.d3)(c) && c.startsWith("https://"))
        return `<img class="image" src="${r(c)}" alt="${r(g)}" height="120">`;
      const W = C("span", "image", r(`[image${g && `: ${g}`}]`));
      return (0, l.d3)(c) && !t ? I(c, W) : W;
    }
    function R(n) {
      const t = (Array.isArray(n.values) ? n.values : []).filter(l.vq).map((c) => S(c, "name"));
      return r([S(n, "title"), ...t].filter(Boolean).join(" \xB7 "));
    }
    function S(n, e) {
      const t = n[e];
      return typeof t == "string" ? t : "";
    }
    function I(n, e) {
      return `<a href="${r(n)}" target="_blank" rel="noopener noreferrer">${e}</a>`;
    }
    function C(n, e, t) {
      return `<${n} class="${e}">${t}</${n}>`;
    }
    function r(n) {
      return (0, D.Z)(n.replace(/[ \t\n\r\f]+/g, " "));
    }
    const s = {
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
      for (const { text: g, styles: W, fixed: J } of n) {
        const q = (J ? g : w(g, c)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
        q !== "" && (c = J === !0 || q.endsWith(" ")), t += e ? i(q, W) : q;
      }
      return t.trimEnd();
    }
    function w(n, e) {
      const t = n.replace(/[ \t\n\r\f]+/g, " ");
      return e && t.startsWith(" ") ? t.slice(1) : t;
    }
    function i(n, e) {
      return e.reduceRight((t, c) => {
        const [g, W] = s[c];
        return t === "" ? "" : `\x1B[${g}m${t}\x1B[${W}m`;
      }, n);
    }
    function u(n, e = {}) {
      const { colour: t = !1, generation: c = "2020" } = e;
      return o(f(n, { generation: c, styles: [] })).map((g) => p(g, t)).join(`
`);
    }
    function o(n) {
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
    function f(n, e) {
      return n.flatMap((t) => b(t, e));
    }
    function b(n, e) {
      return typeof n == "string" ? $(n, e) : Array.isArray(n) ? f(n, e) : (0, l.vq)(n) ? A(n, e) : [];
    }
    function A(n, e) {
      const t = (0, l.Wy)(n);
      switch ((0, l.QP)(n)) {
        case void 0:
          return [];
        case "br":
          return ["break", ...L(n, e)];
        case "bold":
          return L(n, e, "bold");
        case "italic":
          return L(n, e, "italic");
        case "underline":
          return L(n, e, "underline");
        case "strikethrough":
          return L(n, e, "strikethrough");
        case "system":
          return L(n, e, "faint");
        case "quote":
        case "mquote":
          return j("\u2502 ", o(L(n, e)));
        case "attachment":
          return j("\u2503 ", o(L(n, e)));
        case "icode":
          return $(t.trim(), e, "cyan");
        case "mcode":
          return j("    ", H(n, e));
        case "url":
          return Y(n, e);
        case "button":
          return [...$("[ ", e), ...L(n, e, "bold"), ...$(" ]", e)];
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
          return j("    ", o($(t, e, "cyan")));
        case "icon":
        case "emoji":
        case "input":
        case "file":
        case "progress_bar":
        case "compile":
          return $(t, e);
        default:
          return L(n, e);
      }
    }
    function $(n, { styles: e }, ...t) {
      return [{ text: n, styles: [...e, ...t] }];
    }
    function L(n, { generation: e, styles: t }, ...c) {
      return f((0, l.hT)(n), { generation: e, styles: [...t, ...c] });
    }
    function j(n, e) {
      return [
        { block: e.map((t) => [{ text: n, styles: ["faint"], fixed: !0 }, ...t]) }
      ];
    }
    function H(n, { generation: e, styles: t }) {
      return O((0, l.Tf)(n), e).split(`
`).map((g) => [{ text: g, styles: [...t, "cyan"], fixed: !0 }]);
    }
    function Y(n, e) {
      const t = (0, l.ci)(n), c = L(n, e, "blue", "underline");
      return (0, l.Tf)(n) === t || !(0, l.d3)(t) ? c : [...c, ...$(` <${t}>`, e, "faint")];
    }
    const Z = { generation: "2021" };
    function V(n) {
      const e = z(n);
      return {
        toTerminal: () => u(e),
        mentions: (0, x.TV)(e).map((t) => `@${typeof t == "string" ? t : t.name}`),
        toHtml: (t) => {
          const c = F(e, t);
          return T(c === e ? e : [...c, " \u2026"], Z);
        },
        treeToHtml: async (t) => T((0, m.Xp)(t), Z)
      };
    }
    function z({ content: n }) {
      return typeof n == "string" ? [n] : n.formatted;
    }
    function F(n, e) {
      let t = e;
      const c = [];
      for (const g of n) {
        const W = JSON.stringify(g).length;
        if (W > t)
          return [...c, ...Q(g, t)];
        c.push(g), t -= W;
      }
      return n;
    }
    function Q(n, e) {
      if (typeof n == "string")
        return [n.slice(0, e)];
      const { content: t } = n;
      if (typeof t == "string")
        return [{ ...n, content: t.slice(0, e) }];
      const c = F((0, l.hT)(n), e);
      return c.length === 0 ? [] : [{ ...n, content: c }];
    }
  })
};
