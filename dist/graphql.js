"use strict";
exports.ids = ["graphql"], exports.modules = {
  7364: ((x, h, u) => {
    u.d(h, {
      Zy: () => E,
      askGraphql: () => _,
      yu: () => l
    });
    var o = u(4827), w = u(6313);
    class i extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(n, t) {
        super(n), this.errors = t;
      }
    }
    const p = 400;
    function l(e) {
      const n = (0, o.$6)(e[0], "message")?.trim().split(`
`)[0]?.slice(0, p), t = n ? `: ${n.replace(/\.?$/, ".")}` : ".";
      return new i(`GitHub's API answered without it${t}`, e);
    }
    async function _(e, n, t) {
      try {
        const r = await e.graphql(n, t);
        if (!(0, o.Gv)(r))
          throw new i(m, []);
        return { data: r, errors: [] };
      } catch (r) {
        if ((0, o.$6)(r, "name") !== "GraphqlResponseError")
          throw r;
        const s = (0, o.gT)(r, "errors"), a = (0, o.lJ)(r, "data");
        if (y(r, s))
          throw new i(w.k, s);
        if (a === null)
          throw l(s);
        return { data: a, errors: s.map($) };
      }
    }
    const m = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function E({ graphql: e, leaveOut: n }) {
      const t = [];
      return async (r, s) => {
        try {
          return await e(t.reduce(d, r), s);
        } catch (a) {
          const c = g(a).filter((R) => !t.includes(R));
          if (c.length === 0)
            throw a;
          return t.push(...c), n({ name: c.join(", "), permission: "" }, a), e(t.reduce(d, r), s);
        }
      };
    }
    function y(e, n) {
      return (0, o.at)(e, "headers", "retry-after") !== void 0 || n.some((t) => /^RATE_LIMIT/.test((0, o.$6)(t, "type") ?? ""));
    }
    function $(e) {
      const n = (0, o.at)(e, "path");
      return {
        type: (0, o.$6)(e, "type"),
        message: (0, o.$6)(e, "message") ?? "",
        path: Array.isArray(n) ? n : []
      };
    }
    function g(e) {
      return e instanceof i ? e.errors.filter((n) => (0, o.$6)(n, "extensions", "code") === "undefinedField").flatMap((n) => (0, o.$6)(n, "extensions", "fieldName") ?? []) : [];
    }
    function d(e, n) {
      const t = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${n}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let r = e;
      for (let s = t.exec(r); s !== null; s = t.exec(r)) {
        const a = I(r, s.index + s[0].length);
        r = r.slice(0, s.index) + r.slice(a), t.lastIndex = s.index;
      }
      return f(r);
    }
    const A = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function f(e) {
      const n = e.replace(A, "");
      return n === e ? e : f(n);
    }
    function I(e, n) {
      if (e[n] !== "{")
        return n;
      let t = 0;
      for (let r = n; r < e.length; r += 1)
        if (e[r] === "{" && (t += 1), e[r] === "}" && (t -= 1), t === 0)
          return r + 1;
      return e.length;
    }
  })
};
