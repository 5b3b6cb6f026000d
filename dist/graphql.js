"use strict";
exports.ids = ["graphql"], exports.modules = {
  7364: ((E, d, i) => {
    i.d(d, {
      askGraphql: () => h,
      y: () => u
    });
    var a = i(4827), f = i(6313);
    class l extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(e, t) {
        super(e), this.errors = t;
      }
    }
    function u(r) {
      const e = (0, a.mh)(r[0], "message"), t = e ? `: ${e.replace(/\.?$/, ".")}` : ".";
      return new l(`GitHub's API answered without it${t}`, r);
    }
    async function h(r, e, t) {
      try {
        return await c(r, e, t);
      } catch (n) {
        const s = _(n);
        if (s.length === 0)
          throw n;
        return c(r, s.reduce(m, e), t);
      }
    }
    async function c(r, e, t) {
      try {
        const n = await r.graphql(e, t);
        if (!(0, a.Gv)(n))
          throw u([]);
        return { data: n, errors: [], query: e };
      } catch (n) {
        if ((0, a.$6)(n, "name") !== "GraphqlResponseError")
          throw n;
        const s = (0, a.gT)(n, "errors"), o = (0, a.lJ)(n, "data");
        if (p(n, s))
          throw new l(f.k, s);
        if (o === null)
          throw u(s);
        return { data: o, errors: s.map(w), query: e };
      }
    }
    function p(r, e) {
      return (0, a.at)(r, "headers", "retry-after") !== void 0 || e.some((t) => /^RATE_LIMIT/.test((0, a.$6)(t, "type") ?? ""));
    }
    function w(r) {
      const e = (0, a.at)(r, "path");
      return {
        type: (0, a.$6)(r, "type"),
        message: (0, a.$6)(r, "message") ?? "",
        path: Array.isArray(e) ? e : []
      };
    }
    function _(r) {
      return r instanceof l ? r.errors.filter((e) => (0, a.$6)(e, "extensions", "code") === "undefinedField").flatMap((e) => (0, a.$6)(e, "extensions", "fieldName") ?? []) : [];
    }
    function m(r, e) {
      const t = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${e}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let n = r;
      for (let s = t.exec(n); s !== null; s = t.exec(n)) {
        const o = g(n, s.index + s[0].length);
        n = n.slice(0, s.index) + n.slice(o), t.lastIndex = s.index;
      }
      return n;
    }
    function g(r, e) {
      if (r[e] !== "{")
        return e;
      let t = 0;
      for (let n = e; n < r.length; n += 1)
        if (r[n] === "{" && (t += 1), r[n] === "}" && (t -= 1), t === 0)
          return n + 1;
      return r.length;
    }
  })
};
