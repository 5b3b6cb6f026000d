"use strict";
exports.ids = ["graphql"], exports.modules = {
  7364: ((x, h, u) => {
    u.d(h, {
      Zy: () => m,
      askGraphql: () => p,
      yu: () => d
    });
    var o = u(4827), w = u(6313);
    class i extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(n, t) {
        super(n), this.errors = t;
      }
    }
    function d(e) {
      const n = (0, o.mh)(e[0], "message"), t = n ? `: ${n.replace(/\.?$/, ".")}` : ".";
      return new i(`GitHub's API answered without it${t}`, e);
    }
    async function p(e, n, t) {
      try {
        const r = await e.graphql(n, t);
        if (!(0, o.Gv)(r))
          throw new i(_, []);
        return { data: r, errors: [] };
      } catch (r) {
        if ((0, o.$6)(r, "name") !== "GraphqlResponseError")
          throw r;
        const s = (0, o.gT)(r, "errors"), a = (0, o.lJ)(r, "data");
        if (E(r, s))
          throw new i(w.k, s);
        if (a === null)
          throw d(s);
        return { data: a, errors: s.map(y) };
      }
    }
    const _ = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function m({ graphql: e, leaveOut: n }) {
      const t = [];
      return async (r, s) => {
        try {
          return await e(t.reduce(l, r), s);
        } catch (a) {
          const c = g(a).filter((I) => !t.includes(I));
          if (c.length === 0)
            throw a;
          return t.push(...c), n({ name: c.join(", "), permission: "" }, a), e(t.reduce(l, r), s);
        }
      };
    }
    function E(e, n) {
      return (0, o.at)(e, "headers", "retry-after") !== void 0 || n.some((t) => /^RATE_LIMIT/.test((0, o.$6)(t, "type") ?? ""));
    }
    function y(e) {
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
    function l(e, n) {
      const t = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${n}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let r = e;
      for (let s = t.exec(r); s !== null; s = t.exec(r)) {
        const a = A(r, s.index + s[0].length);
        r = r.slice(0, s.index) + r.slice(a), t.lastIndex = s.index;
      }
      return f(r);
    }
    const $ = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function f(e) {
      const n = e.replace($, "");
      return n === e ? e : f(n);
    }
    function A(e, n) {
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
