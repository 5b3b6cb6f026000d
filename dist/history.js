"use strict";
exports.ids = ["history"], exports.modules = {
  3466: ((v, w, o) => {
    o.d(w, {
      findHistory: () => t
    });
    var p = o(1987), e = o(1251), D = o(3429), I = o(1238), m = o(4827), s = o(3134);
    const h = 3;
    async function t(n, r, { scope: u, most: d }) {
      const i = await O(n, r), l = u === "job" && i.isThis ? await b(n, r) : null, M = (await R(i.run, r)).filter((_) => (0, s.HI)(_, i.run)), a = [];
      for await (const _ of A(i.run, M, r)) {
        const j = l === null ? _.result : await U(_, l, r);
        if ((0, s.u5)(j) && a.push({ result: j, url: _.url, started_at: _.started_at }), a.at(-1)?.result === "success" || a.length === d)
          break;
      }
      const P = a.filter(({ result: _ }) => (0, p.N6)(_)), T = P.at(-1)?.started_at ?? null, [{ started_at: k, ...E } = { result: null }] = a;
      return {
        previous: E.result === null ? null : E,
        failures: P.length,
        since: T,
        red_for: (0, e.O)(c(T), c(i.run.started_at)) || null,
        isOutdated: i.run.number > 0 && M.some((_) => y(_, i.run))
      };
    }
    function c(n) {
      return n === null ? null : Date.parse(n);
    }
    function y({ number: n, result: r }, u) {
      return n > u.number && (0, s.u5)(r);
    }
    async function O(n, { get: r }) {
      const u = (0, I.s)(n);
      if (u !== null)
        return { run: (0, s.cI)(u), isThis: !1 };
      const d = await r("/actions/runs/{run_id}", { run_id: n.run.id });
      return { run: (0, s.cI)((0, m.Gv)(d) ? d : {}), isThis: !0 };
    }
    async function b(n, r) {
      const { jobs: u } = await (0, D.kM)(n.run, r);
      return u.length === 1 ? null : ((0, D.VW)(u, n)?.name || n.job.title) ?? null;
    }
    async function R(n, { list: r }) {
      const u = "/actions/workflows/{workflow_id}/runs", d = (E) => E.number < n.number && (0, s.HI)(E, n);
      let i = 0;
      const l = (E) => (i += 1, i === h || E.map(s.cI).some((_) => d(_) && (0, s.u5)(_.result))), { workflow_id: f, branch: M, event: a } = n, P = (await r(u, { workflow_id: f }, l)).items.map(s.cI);
      if (P.some(d) || M === null)
        return P;
      const { items: T } = await r(u, { workflow_id: f, branch: M, event: a }, () => !0), k = T.map(s.cI);
      return k.some(({ id: E }) => E === n.id) ? k : P;
    }
    const g = 3;
    async function* A(n, r, { get: u }) {
      const d = "/actions/runs/{run_id}/attempts/{attempt_number}", i = Math.max(1, n.attempt - g);
      for (let l = n.attempt - 1; l >= i; l -= 1) {
        const f = await u(d, { run_id: n.id, attempt_number: l });
        (0, m.Gv)(f) && (yield (0, s.cI)(f));
      }
      yield* r.filter(({ number: l }) => l < n.number).sort((l, f) => f.number - l.number);
    }
    async function U({ id: n, attempt: r, result: u }, d, { list: i }) {
      if (!(0, p.N6)(u))
        return u;
      const { items: l } = await i("/actions/runs/{run_id}/jobs", { run_id: n, filter: "all" }), f = l.filter((a) => (0, m.$6)(a, "name") === d).map((a) => ({ job: a, attempt: (0, m.tk)(a, "run_attempt") ?? 1 })).filter((a) => a.attempt <= r).sort((a, P) => P.attempt - a.attempt), [M] = f;
      return M === void 0 ? "unknown" : (0, p._z)((0, m.$6)(M.job, "conclusion"));
    }
  }),
  3134: ((v, w, o) => {
    o.d(w, {
      HI: () => m,
      cI: () => D,
      u5: () => h
    });
    var p = o(1987), e = o(4827);
    function D(t) {
      const c = (0, e.$6)(t, "conclusion");
      return {
        id: (0, e.tk)(t, "id"),
        workflow_id: (0, e.tk)(t, "workflow_id"),
        number: (0, e.tk)(t, "run_number") ?? 0,
        attempt: (0, e.tk)(t, "run_attempt") ?? 1,
        event: (0, e.$6)(t, "event"),
        branch: (0, e.$6)(t, "head_branch"),
        repository_id: (0, e.tk)(t, "head_repository", "id"),
        pull_requests: (0, e.gT)(t, "pull_requests").map((y) => (0, e.tk)(y, "number")),
        result: (0, p._z)(c),
        url: (0, e.$6)(t, "html_url"),
        started_at: (0, e.$6)(t, "run_started_at") ?? (0, e.$6)(t, "created_at")
      };
    }
    const I = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function m(t, c) {
      return t.event !== c.event || t.repository_id !== c.repository_id || s(t.branch) !== s(c.branch) ? !1 : !(t.pull_requests.length > 0 && c.pull_requests.length > 0) || t.pull_requests.some((O) => c.pull_requests.includes(O));
    }
    function s(t) {
      return I.exec(t ?? "")?.[1] ?? t;
    }
    function h(t) {
      return t === "success" || (0, p.N6)(t);
    }
  }),
  5768: ((v, w, o) => {
    o.d(w, {
      findChange: () => I
    });
    var p = o(7679), e = o(1987), D = o(6567);
    async function I({ verdict: s }, { conditions: h, history: t, notice: c, info: y }) {
      if (!(0, p.JQ)(s, h))
        return "unknown";
      try {
        const O = await t();
        return O.previous === null && y("No earlier run has come to a success or a failure, with which this one could be compared."), m(s, O);
      } catch (O) {
        const b = (0, D.Uc)(O, { permission: "actions: read" });
        return c(`Whether anything has changed since the run before is not known, so it counts as changed: ${b}`), "unknown";
      }
    }
    function m(s, { previous: h, isOutdated: t }) {
      return t ? "outdated" : h === null ? "unknown" : (0, e.N6)(s) === (0, e.N6)(h.result) ? "none" : (0, e.N6)(s) ? "broken" : "fixed";
    }
  })
};
