"use strict";
exports.ids = ["graphql"], exports.modules = {
  7364: ((w, c, i) => {
    i.d(c, {
      askGraphql: () => d,
      k: () => o,
      y: () => u
    });
    var s = i(4827), h = i(6313);
    class o extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(t, a) {
        super(t), this.errors = a;
      }
    }
    const l = 400;
    function u(r) {
      const t = (0, s.$6)(r[0], "message")?.trim().split(`
`)[0]?.slice(0, l), a = t ? `: ${t.replace(/\.?$/, ".")}` : ".";
      return new o(`GitHub's API answered without it${a}`, r);
    }
    async function d(r, t, a) {
      try {
        const e = await r.graphql(t, a);
        if (!(0, s.Gv)(e))
          throw new o(_, []);
        return { data: e, errors: [] };
      } catch (e) {
        if ((0, s.$6)(e, "name") !== "GraphqlResponseError")
          throw e;
        const n = (0, s.gT)(e, "errors"), p = (0, s.lJ)(e, "data");
        if (f(e, n))
          throw new o(h.k, n);
        if (p === null)
          throw u(n);
        return { data: p, errors: n.map(m) };
      }
    }
    const _ = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function f(r, t) {
      return (0, s.at)(r, "headers", "retry-after") !== void 0 || t.some((a) => /^RATE_LIMIT/.test((0, s.$6)(a, "type") ?? ""));
    }
    function m(r) {
      const t = (0, s.at)(r, "path");
      return {
        type: (0, s.$6)(r, "type"),
        message: (0, s.$6)(r, "message") ?? "",
        path: Array.isArray(t) ? t : []
      };
    }
  })
};
