"use strict";
exports.ids = ["twacode", "did-you-mean"], exports.modules = {
  1916: ((N, x) => {
    var l;
    l = !0, x.distance = x.k = void 0;
    var $ = new Uint32Array(65536), C = function(f, h) {
      for (var p = f.length, T = h.length, E = 1 << p - 1, m = -1, M = 0, W = p, i = p; i--; )
        $[f.charCodeAt(i)] |= 1 << i;
      for (i = 0; i < T; i++) {
        var a = $[h.charCodeAt(i)], y = a | M;
        a |= (a & m) + m ^ m, M |= ~(a | m), m &= a, M & E && W++, m & E && W--, M = M << 1 | 1, m = m << 1 | ~(y | M), M &= y;
      }
      for (i = p; i--; )
        $[f.charCodeAt(i)] = 0;
      return W;
    }, d = function(f, h) {
      for (var p = h.length, T = f.length, E = [], m = [], M = Math.ceil(p / 32), W = Math.ceil(T / 32), i = 0; i < M; i++)
        m[i] = -1, E[i] = 0;
      for (var a = 0; a < W - 1; a++) {
        for (var y = 0, k = -1, n = a * 32, e = Math.min(32, T) + n, s = n; s < e; s++)
          $[f.charCodeAt(s)] |= 1 << s;
        for (var i = 0; i < p; i++) {
          var c = $[h.charCodeAt(i)], v = m[i / 32 | 0] >>> i & 1, _ = E[i / 32 | 0] >>> i & 1, L = c | y, j = ((c | _) & k) + k ^ k | c | _, P = y | ~(j | k), D = k & j;
          P >>> 31 ^ v && (m[i / 32 | 0] ^= 1 << i), D >>> 31 ^ _ && (E[i / 32 | 0] ^= 1 << i), P = P << 1 | v, D = D << 1 | _, k = D | ~(L | P), y = P & L;
        }
        for (var s = n; s < e; s++)
          $[f.charCodeAt(s)] = 0;
      }
      for (var B = 0, U = -1, I = a * 32, F = Math.min(32, T - I) + I, s = I; s < F; s++)
        $[f.charCodeAt(s)] |= 1 << s;
      for (var K = T, i = 0; i < p; i++) {
        var c = $[h.charCodeAt(i)], v = m[i / 32 | 0] >>> i & 1, _ = E[i / 32 | 0] >>> i & 1, L = c | B, j = ((c | _) & U) + U ^ U | c | _, P = B | ~(j | U), D = U & j;
        K += P >>> T - 1 & 1, K -= D >>> T - 1 & 1, P >>> 31 ^ v && (m[i / 32 | 0] ^= 1 << i), D >>> 31 ^ _ && (E[i / 32 | 0] ^= 1 << i), P = P << 1 | v, D = D << 1 | _, U = D | ~(L | P), B = P & L;
      }
      for (var s = I; s < F; s++)
        $[f.charCodeAt(s)] = 0;
      return K;
    }, A = function(f, h) {
      if (f.length < h.length) {
        var p = h;
        h = f, f = p;
      }
      return h.length === 0 ? f.length : f.length <= 32 ? C(f, h) : d(f, h);
    };
    x.distance = A;
    var O = function(f, h) {
      for (var p = 1 / 0, T = 0, E = 0; E < h.length; E++) {
        var m = A(f, h[E]);
        m < p && (p = m, T = E);
      }
      return h[T];
    };
    x.k = O;
  }),
  5605: ((N, x, l) => {
    l.d(x, {
      fromHandwritten: () => it
    });
    var $ = l(3916), C = l(1916), d = l(3920);
    const A = 2e3;
    function O(t) {
      return t == null || t === "" || f(t);
    }
    function f(t) {
      return Array.isArray(t) && t.length === 0;
    }
    const h = {
      icode: p,
      mcode: p,
      copiable: p,
      email: p,
      file: p,
      user: T,
      channel: T,
      compile: E,
      emoji: W,
      icon: i,
      image: a,
      select: k,
      url: n
    };
    function p({ content: t }) {
      if (typeof t != "string")
        return {
          key: "content",
          message: "must be one string here; anything else crashes the client of whoever reads it"
        };
    }
    function T(t) {
      return typeof t.id == "string" ? void 0 : p(t);
    }
    function E(t) {
      return (typeof t.content == "string" ? t.content.split(`
`).length : 0) <= A ? p(t) : {
        key: "content",
        message: `has more than ${A} lines, which replaces it by an error text`
      };
    }
    const m = /^:?[\w+-]+:?$/, M = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})\uFE0F?$/v;
    function W({ content: t }) {
      if (!(typeof t == "string" && m.test(t)))
        return { key: "content", message: "must be the name of an emoji, such as `rocket`" };
    }
    function i({ src: t }) {
      if (!(typeof t == "string" && (m.test(t) || M.test(t))) && !(y(t) && !/['"()\\<>]/.test(t)))
        return {
          key: "src",
          message: "must be `:shortname:`, one emoji, or an https:// address with quotes, brackets and backslashes percent-encoded"
        };
    }
    function a({ src: t }) {
      return y(t) ? void 0 : { key: "src", message: "must be an https:// address" };
    }
    function y(t) {
      return (0, d.d3)(t) && t.startsWith("https://");
    }
    function k({ values: t }) {
      if (!(Array.isArray(t) && t.every(d.vq)))
        return { key: "values", message: "must be a list of mappings with `name` and `value`" };
    }
    function n(t) {
      const { url: r, content: o } = t;
      return r === void 0 ? (0, d.d3)(o) ? void 0 : { key: "content", message: "must be an http:// or https:// address, or add `url`" } : (0, d.d3)(r) ? O(o) ? { key: "", message: "is a link without `content`, which nobody can see" } : void 0 : { key: "url", message: "must be an address that begins with http:// or https://" };
    }
    const e = 400, s = `nests deeper than ${e} levels, which the server refuses`, c = "is empty, so nothing would be shown", v = 50;
    function _(t, r = "content") {
      if (O(t))
        return [{ path: r, message: c }];
      const o = [];
      for (const u of L(t, { path: r, depth: 1 }))
        if (o.push(u) === v)
          break;
      return o;
    }
    function* L(t, r) {
      const { path: o, depth: u } = r;
      if (typeof t != "string")
        if (u > e)
          yield { path: o, message: s };
        else if (Array.isArray(t))
          for (const [w, g] of t.entries())
            yield* L(g, { path: `${o}[${w}]`, depth: u + 1 });
        else (0, d.vq)(t) ? yield* P(t, r) : yield { path: o, message: j(t) };
    }
    function j(t) {
      return t == null ? "is null, which replaces the whole message by an error text" : `is a ${typeof t}, which is not shown: put it in quotes`;
    }
    function* P(t, { path: r, depth: o }) {
      const u = (0, d.QP)(t);
      if (u === void 0) {
        yield { path: r, message: D(t) };
        return;
      }
      for (const { key: g, message: b } of B(u, t))
        yield { path: g === "" ? r : `${r}.${g}`, message: b };
      const { content: w } = t;
      (0, d.Y)(u).content === "nodes" && !O(w) && (yield* L(w, { path: `${r}.content`, depth: o + 1 }));
    }
    function D({ type: t, start: r }) {
      return t === void 0 && r === void 0 ? "has neither `type` nor `start`, so it would not be shown" : t === void 0 ? "has an unknown `start`, so it would vanish: write a `type`" : typeof t != "string" ? "has a `type` that is not a string, so it would vanish" : `has the unknown type "${t.slice(0, 40)}", so it would vanish (the nearest known one is "${(0, C.k)(t, [...d.c_])}")`;
    }
    function* B(t, r) {
      r.type === void 0 && (t === "italic" || t === "strikethrough") && (yield {
        key: "start",
        message: `vanishes in clients of 2021 and later: write \`type: ${t}\``
      }), (0, d.Y)(t).content === "none" && !O(r.content) && (yield { key: "content", message: `is never shown, because \`${t}\` has no content` });
      const o = h[t]?.(r);
      o !== void 0 && (yield o);
    }
    var U = l(651), I = l(1723), F = l(886), K = l(8048);
    function* Y(t, r, { path: o, depth: u }) {
      if (typeof t != "object" || t === null)
        return;
      if (u > e) {
        yield { path: o, message: s };
        return;
      }
      const w = (g) => typeof g == "string" && r(g) !== void 0;
      for (const [g, b] of Object.entries(t)) {
        const S = Array.isArray(t) ? `${o}[${g}]` : `${o}.${g}`;
        w(g) ? yield { path: o, message: "has a template value in the name of a property" } : G(g, t) && w(b) && (yield { path: S, message: "must not hold a template value" }), yield* Y(b, r, { path: S, depth: u + 1 });
      }
    }
    function G(t, r) {
      return t === "content" ? (0, d.vq)(r) && (0, d.QP)(r) === "compile" : t === "type" || t === "start";
    }
    function X(t, r) {
      const o = (u, w) => {
        const g = r(u);
        return g === void 0 ? u : w(g);
      };
      return (0, F.H)(t, {
        text: (u) => [o(u, tt)],
        literal: (u) => o(u, (w) => (0, I.yK)(w.text)),
        address: (u) => o(u, q)
      });
    }
    function q({ text: t, url: r }) {
      return r !== void 0 ? (0, I.nR)(r) : /^\s*https?:/i.test(t) ? "" : (0, I.yK)(t);
    }
    function tt({ parts: t }) {
      return { type: "nop", content: t.flatMap((o) => typeof o == "string" ? [o] : (0, K.k)((0, I.Cw)((0, U.Xp)(o.children)))) };
    }
    var nt = l(7985), R = l(1773);
    function et(t) {
      return (0, R.TN)(H(t));
    }
    function H(t) {
      return t.map(rt).join("");
    }
    function rt(t) {
      return typeof t == "string" ? (0, R.ap)(t) : Array.isArray(t) ? H(t) : (0, d.vq)(t) ? st(t) : "";
    }
    function st(t) {
      switch ((0, d.QP)(t)) {
        case void 0:
          return "";
        case "br":
          return ` ${H((0, d.hT)(t))}`;
        case "quote":
        case "mquote":
          return ` > ${H((0, d.hT)(t))}${R.VS}`;
        case "attachment":
          return ` ${H((0, d.hT)(t))} `;
        case "button":
          return ` [${H((0, d.hT)(t))}] `;
        case "icode":
          return (0, R.ap)((0, d.Tf)(t)).trim();
        case "mcode":
          return ` ${(0, R.ph)((0, d.Tf)(t))} `;
        case "copiable":
        case "file":
        case "select":
        case "progress_bar":
          return ` ${(0, R.ap)((0, d.Wy)(t))} `;
        case "image":
          return typeof t.alt == "string" ? ` [image: ${(0, R.ap)(t.alt)}] ` : " [image] ";
        case "input":
          return "";
        case "icon":
        case "emoji":
        case "user":
        case "channel":
        case "email":
        case "compile":
          return (0, R.ap)((0, d.Wy)(t));
        default:
          return H((0, d.hT)(t));
      }
    }
    function it({ value: t, fill: r }) {
      V([...Y(t, r, { path: "content", depth: 1 })]);
      const { tree: o, path: u, original_str: w, fallback_string: g } = at(t, r), b = Array.isArray(o) ? o : [o], S = X(b, r);
      V(_(Array.isArray(o) ? S : S[0], u));
      const Z = (0, U.HD)(S);
      J(Z) || V([{ path: u, message: c }]);
      const ct = [(0, I.Hk)(et(S)), ...(0, I.TV)(b).map(I.ah)], z = (0, nt.r)((0, U.B5)(...ct));
      return {
        formatted: Z,
        original_str: w || g || z,
        fallback_string: g || w || z
      };
    }
    function V(t) {
      if (t.length === 0)
        return;
      const r = t.slice(0, 5).map(({ path: g, message: b }) => `${ot(g)} ${b}`), o = t.length > r.length ? ["and more of this kind"] : [], u = `The Twacode cannot be sent: ${[...r, ...o].join("; ")}.`, w = t.every((g) => g.message === c);
      throw new $.lZ(w ? "empty" : "invalid_twacode", u);
    }
    function J(t) {
      return t.some((r) => {
        if (!(0, d.vq)(r))
          return /\S/.test(r);
        const o = (0, d.QP)(r);
        return o !== void 0 && ((0, d.Y)(o).content !== "nodes" || J((0, d.hT)(r)));
      });
    }
    function ot(t) {
      return t.length > 200 ? `${t.slice(0, 100)}\u2026${t.slice(-80)}` : t;
    }
    function at(t, r) {
      const o = { tree: t, path: "content", original_str: "", fallback_string: "" };
      if (!(0, d.vq)(t) || "type" in t || "start" in t)
        return o;
      const u = ["formatted", "prepared"].find((b) => b in t) ?? "formatted", w = {
        original_str: Q(t, "original_str", r),
        fallback_string: Q(t, "fallback_string", r)
      };
      return u in t || "original_str" in t || "fallback_string" in t ? { tree: t[u], path: `content.${u}`, ...w } : o;
    }
    function Q(t, r, o) {
      const u = Reflect.get(t, r) ?? "";
      if (typeof u != "string")
        return V([{ path: `content.${r}`, message: "must be a string" }]), "";
      const w = o(u);
      return w === void 0 ? u.toWellFormed() : (0, I.Hk)(w.text);
    }
  }),
  683: ((N, x, l) => {
    l.d(x, {
      readHandwritten: () => p
    });
    var $ = l(3916), C = l(4536), d = l(9357), A = l(9083), O = l(489), f = l(5667);
    const h = 2e6;
    async function p(a) {
      if ((0, A.Z)(a) > h)
        throw new $.lZ("invalid_twacode", "The Twacode is longer than 2 million characters.", {
          nextStep: "Shorten it: no server takes more."
        });
      return { type: "twacode", value: await M(a), fill: (k) => m(k, a.fragments) };
    }
    function T(a) {
      return { type: "root", children: a.kind === "document" ? a.children : (0, f.ey)(E(a)) };
    }
    function E(a) {
      if (a.kind === "link") {
        const y = (0, O.H)(a.url, { fragments: [] });
        if (y?.kind === "web")
          return [{ type: "link", url: y.url, children: [(0, f.Qq)(a.text || a.url)] }];
      }
      return (0, f.oZ)((0, f.bK)(a.text));
    }
    function m(a, y) {
      const k = (0, A.JK)(a, y);
      if (k.every((e) => typeof e == "string"))
        return;
      const n = (0, O.H)(a, { fragments: y });
      return {
        text: (0, d.nU)((0, A.BB)(a, y)),
        parts: k.map((e) => typeof e == "string" ? e : T(e)),
        url: n?.kind === "web" ? n.url : void 0
      };
    }
    async function M(a) {
      if (/^\s*[[{"]/.test(a.text))
        try {
          return JSON.parse(a.text);
        } catch {
        }
      return W(a);
    }
    async function W({ text: a, fragments: y }) {
      const k = await (0, C.gM)(a);
      if ("value" in k)
        return k.value;
      const { line: n, column: e, error: s } = k, c = y.length > 0 ? "evaluated template" : "content";
      throw i(`line ${n}, column ${e} of the ${c}: ${s}`);
    }
    function i(a) {
      return new $.lZ("invalid_twacode", `The content is neither YAML nor JSON; ${a}.`, {
        nextStep: "Correct the place named above; if the content is ordinary text, use `format: markdown`."
      });
    }
  }),
  489: ((N, x, l) => {
    l.d(x, {
      H: () => A,
      u: () => d
    });
    var $ = l(9083), C = l(5342);
    function d(n, { ref: e, isPrivate: s }) {
      if (!(0, C.d)(n))
        return;
      const c = n.replace(/\/+$/, ""), { origin: v, pathname: _ } = new URL(c), L = _.split("/").at(-2) ?? "";
      return {
        url: c,
        origin: v,
        owner: L,
        ref: e.toWellFormed().split("/").map(encodeURIComponent).join("/"),
        isPrivate: s
      };
    }
    function A(n, e) {
      const s = m(n, e.fragments);
      if (s === void 0 || s === "")
        return;
      const c = /^([a-z][a-z\d+.-]*):/i.exec(s)?.[1]?.toLowerCase();
      return c === "mailto" ? O(s.slice(7)) : c !== void 0 ? h(s) : s.startsWith("//") ? h(`https:${s}`) : p(s, e);
    }
    function O(n) {
      const e = f(n.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(e) ? { kind: "email", address: e } : void 0;
    }
    function f(n) {
      try {
        return decodeURIComponent(n);
      } catch {
        return n;
      }
    }
    function h(n) {
      const e = (0, C.D)(n);
      return e === void 0 ? void 0 : { kind: "web", url: e };
    }
    function p(n, { repository: e, as: s = "blob" }) {
      if (e === void 0)
        return;
      if (n.startsWith("#"))
        return h(e.url + n);
      const c = `${e.url}/${s}/${e.ref}/`, v = URL.parse(`./${n.replace(/^[/\\]+/, "")}`, c);
      return v !== null && T(v, e) ? h(v.href) : void 0;
    }
    function T({ href: n, pathname: e }, s) {
      return n.startsWith(new URL(`${s.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(e);
    }
    const E = 16384;
    function m(n, e) {
      const s = (0, $.JK)(n, e), { filled: c, frame: v } = M(s) ?? {};
      if (!(c === void 0 || W(c) > W(v) || s.length === 1 && typeof s[0] != "string" && !(0, C.d)(c)))
        return c.startsWith("//") && !n.startsWith("//") ? void 0 : c;
    }
    function M(n) {
      let [e, s] = ["", ""];
      for (const c of n) {
        const v = typeof c == "string" ? c : a(i(c), e);
        if (v === void 0 || e.length + v.length > E)
          return;
        s += typeof c == "string" || e === "" ? v : "x", e += v;
      }
      return { filled: e, frame: s };
    }
    function W(n = "") {
      const [e = ""] = n.split(/[?#]/, 1);
      return e.split(/[\\/]/).filter((s) => /^(?:\.|%2e){2}$/i.test(s)).length;
    }
    function i(n) {
      return (n.kind === "link" ? n.url : n.text).toWellFormed().trim();
    }
    function a(n, e) {
      return e === "" && /^https?:\/\//i.test(n) ? (0, C.D)(n) : /^(?:https?:)?\/\/[^/?#]*$/i.test(e) && !n.startsWith("/") ? y(n, e) ? n : void 0 : k(n, e);
    }
    function y(n, e) {
      return e.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(n) : /^:?[\p{L}\p{N}-]*$/u.test(n);
    }
    function k(n, e) {
      if (n.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(n))
        return n;
      const c = e.endsWith("/") ? n.replace(/^\/+/, "") : n, v = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(c), _ = encodeURIComponent(c);
      return v ? _ : _.replaceAll("%2F", "/");
    }
  }),
  5342: ((N, x, l) => {
    l.d(x, {
      D: () => C,
      d: () => $
    });
    function $(A) {
      return /^https?:\/\/[^\s]+$/.test(A) && URL.canParse(A);
    }
    function C(A) {
      const O = d(A).replace(/^https?:/i, (f) => f.toLowerCase());
      return $(O) ? O : void 0;
    }
    function d(A) {
      return A.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
