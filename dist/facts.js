"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((S, O, a) => {
    a.d(O, {
      p: () => f
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function f(y) {
      return y?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((S, O, a) => {
    a.d(O, {
      DQ: () => E,
      Gg: () => k,
      hL: () => g
    });
    var t = a(4827);
    const f = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, y = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function g(v) {
      const { number: m, title: b } = (f.exec(v) ?? y.exec(v))?.groups ?? {};
      return m === void 0 ? null : { number: m, title: (0, t.cA)(b ?? null) };
    }
    function k(v) {
      const m = g(v ?? "");
      return m?.title ? `${m.title} (#${m.number})` : (0, t.cA)(v);
    }
    const P = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function E(v) {
      const m = g(v);
      if (m !== null)
        return { ...m, isMerge: !0 };
      const { number: b, title: w } = P.exec(v)?.groups ?? {};
      return b === void 0 ? null : { number: b, title: (0, t.cA)(w ?? null), isMerge: !1 };
    }
  }),
  6269: ((S, O, a) => {
    a.d(O, {
      Af: () => v,
      NC: () => w,
      Ro: () => m,
      Ti: () => M,
      XT: () => E,
      qm: () => b,
      ty: () => J
    });
    var t = a(4827), f = a(2989), y = a(5659), g = a(5740), k = a(1987), P = a(1604);
    function E(_) {
      const { event: d } = _, h = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), R = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(h, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (_.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(_, "sha");
      return v(h, R, _);
    }
    function v(_, d, h) {
      const R = (0, t.$6)(_, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: R,
        title: (0, y.Gg)(R),
        author: (0, t.$6)(_, "author", "name"),
        login: (0, t.$6)(_, "author", "username"),
        url: (0, g.hl)((0, g.Ek)(h), "commit", d)
      };
    }
    function m(_) {
      const { event: d } = _, h = (0, t.$6)(_, "ref_name"), R = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return R === null && _.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(h) } : { branch: (0, t.cA)((0, f.p)(R ?? h)), tag: null };
    }
    function b({ event: _ }) {
      const d = (0, t.lJ)(_, "issue", "pull_request") && (0, t.lJ)(_, "issue"), h = (0, t.lJ)(_, "pull_request") ?? d;
      if (h === null)
        return;
      const R = (0, t.i1)(h, "requested_reviewers", "login"), z = (0, t.i1)(h, "requested_teams", "name");
      return {
        number: (0, t.tk)(h, "number"),
        title: (0, t.mh)(h, "title"),
        body: (0, t.$6)(h, "body"),
        url: (0, t.$6)(h, "html_url"),
        author: (0, t.$6)(h, "user", "login"),
        state: (0, t.$6)(h, "state"),
        draft: (0, t.Qc)(h, "draft"),
        merged: (0, t.Qc)(h, "merged") || (0, t.$6)(h, "pull_request", "merged_at") !== null,
        merged_by: (0, t.$6)(h, "merged_by", "login"),
        head: (0, t.mh)(h, "head", "ref"),
        base: (0, t.mh)(h, "base", "ref"),
        fork: J(_),
        labels: (0, t.i1)(h, "labels", "name"),
        assignees: (0, t.i1)(h, "assignees", "login"),
        reviewers: R,
        teams: z,
        awaited: [...R, ...z],
        ...(0, P.p)(_, h),
        requested: (0, t.$6)(_, "requested_reviewer", "login") ?? (0, t.$6)(_, "requested_team", "name"),
        commits: (0, t.tk)(h, "commits"),
        additions: (0, t.tk)(h, "additions"),
        deletions: (0, t.tk)(h, "deletions"),
        changed_files: (0, t.tk)(h, "changed_files")
      };
    }
    function w({ event: _ }) {
      const d = (0, t.lJ)(_, "release");
      if (d === null)
        return;
      const h = (0, t.$6)(d, "tag_name");
      return {
        name: (0, t.mh)(d, "name") ?? (0, t.cA)(h),
        tag: h,
        body: (0, t.$6)(d, "body"),
        url: (0, t.$6)(d, "html_url"),
        author: (0, t.$6)(d, "author", "login"),
        draft: (0, t.Qc)(d, "draft"),
        prerelease: (0, t.Qc)(d, "prerelease"),
        published_at: (0, t.$6)(d, "published_at")
      };
    }
    function M({ event: _ }) {
      const d = (0, t.lJ)(_, "deployment");
      if (d === null)
        return;
      const h = (0, t.lJ)(_, "deployment_status");
      return {
        environment: (0, t.mh)(d, "environment"),
        ref: (0, t.$6)(d, "ref"),
        description: (0, t.$6)(h, "description") ?? (0, t.$6)(d, "description"),
        state: (0, t.$6)(h, "state"),
        result: h && (0, k._z)((0, t.$6)(h, "state") ?? "unknown"),
        url: (0, t.$6)(h, "environment_url"),
        log_url: (0, t.$6)(h, "log_url")
      };
    }
    function J(_) {
      if ((0, t.lJ)(_, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(_, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(_, "repository", "id");
    }
  }),
  1251: ((S, O, a) => {
    a.d(O, {
      O: () => t
    });
    function t(f, y) {
      if (f === null || y === null)
        return null;
      const g = Math.floor((y - f) / 1e3);
      return g >= 0 ? g : null;
    }
  }),
  1604: ((S, O, a) => {
    a.d(O, {
      p: () => f
    });
    var t = a(4827);
    function f(y, g) {
      return {
        label: (0, t.mh)(y, "label", "name"),
        assignee: (0, t.$6)(y, "assignee", "login"),
        milestone: (0, t.mh)(y, "milestone", "title") ?? (0, t.mh)(g, "milestone", "title"),
        lock_reason: (0, t.mh)(g, "active_lock_reason")
      };
    }
  }),
  6567: ((S, O, a) => {
    a.d(O, {
      Gj: () => b,
      Uc: () => J,
      _j: () => m
    });
    var t = a(4827), f = a(4508), y = a(9021), g = a(6313);
    const k = 3e3, P = 3e4, E = 12e3, v = 100;
    function m({ repository: $, connect: A, info: N, timeLimit_ms: W = k, requestLimit_ms: H = W, timeout: Z = (Y) => AbortSignal.timeout(Y) }) {
      const Y = (0, f.O)(async () => ({ whole: M(Z(W)), octokit: (A ?? w)() })), [fe, me] = $?.split("/") ?? [], te = async (D) => {
        const { whole: j, octokit: B } = await Y(), K = H < W, { signal: q, isOver: re } = K ? M(AbortSignal.any([j.signal, Z(H)])) : j, he = async () => D(await B, { owner: fe, repo: me, request: { signal: q } });
        return Promise.race([he(), re]);
      }, se = (D, j) => N(`The message goes without ${D.name}: ${J(j, { ...D, timeLimit_ms: H })}`), oe = (D) => `GET /repos/{owner}/{repo}${D}`;
      return {
        get: (0, f.O)((D, j) => te(async (B, K) => (await B.request(oe(D), { ...K, ...j })).data)),
        list: (0, f.O)((D, j, B = () => !1) => te((K, q) => {
          const re = { ...q, per_page: v, ...j };
          return (0, y.EO)(K.paginate.iterator(oe(D), re), B);
        })),
        graphql: async (D, j) => {
          const { askGraphql: B } = await a.e("graphql").then(a.bind(a, 7364));
          return te((K, { request: q }) => B(K, D, { ...j, request: q }));
        },
        leaveOut: se,
        optional: async (D, j) => {
          if (A === void 0)
            return null;
          try {
            return await j();
          } catch (B) {
            return se(D, B), null;
          }
        }
      };
    }
    function b($) {
      const { connect: A = w } = $;
      return m({
        ...$,
        connect: A,
        timeLimit_ms: P,
        requestLimit_ms: E
      });
    }
    function w() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function M($) {
      const A = new Promise((N, W) => {
        $.aborted && W($.reason), $.addEventListener("abort", () => W($.reason));
      });
      return A.catch(() => {
      }), { signal: $, isOver: A };
    }
    function J($, { permission: A, advice: N = A && `It needs the permission \`${A}\`.`, timeLimit_ms: W = k }) {
      if ($ instanceof DOMException && $.name === "TimeoutError")
        return `GitHub's API took longer than ${W / 1e3} seconds.`;
      const H = N && ` ${N}`;
      if ($ instanceof TypeError)
        return `${d} ${y.nu}`;
      if ($ instanceof y.xm)
        return `${d} ${$.message}`;
      if ((0, t.$6)($, "name") === "GraphqlRefusal")
        return `${z($)}${R($) ? H : ""}`;
      const Z = (0, t.tk)($, "status");
      return Z === null || (0, t.lJ)($, "response") === null ? `GitHub's API could not be asked: ${z($)}` : _(Z, $, H);
    }
    function _($, A, N) {
      if ([403, 429].includes($) && (0, g.a)(A))
        return g.k;
      if ($ === 401)
        return "GitHub's API answered with 401: it does not accept `github_token`.";
      const W = (0, t.$6)(A, "response", "data", "message") ?? "";
      return h.test(W) ? `GitHub's API answered with ${$}: ${W}` : `GitHub's API answered with ${$}.${[403, 404].includes($) ? N : ""}`;
    }
    const d = "GitHub's API was asked, but", h = /SAML|IP allow list/;
    function R($) {
      return (0, t.gT)($, "errors").some((A) => /FORBIDDEN|NOT_FOUND/.test((0, t.$6)(A, "type") ?? "") && !h.test((0, t.$6)(A, "message") ?? ""));
    }
    function z($) {
      const A = $ instanceof Error ? $.message : String($);
      return A.endsWith(".") ? A : `${A}.`;
    }
  }),
  3429: ((S, O, a) => {
    a.d(O, {
      VW: () => E,
      j0: () => v,
      kM: () => g
    });
    var t = a(1987), f = a(4827), y = a(7839);
    async function g(m, { list: b }) {
      const w = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: M, isWhole: J } = await b(w, {
        run_id: m.id,
        attempt_number: m.attempt ?? 1
      });
      return {
        jobs: M.map(k),
        isWhole: J && M.every((_) => (0, f.$6)(_, "name"))
      };
    }
    function k(m) {
      return {
        name: (0, f.mh)(m, "name") ?? "",
        result: P(m),
        id: (0, f.tk)(m, "id"),
        url: (0, f.$6)(m, "html_url"),
        steps: (0, f.gT)(m, "steps").map((b) => ({
          name: (0, f.mh)(b, "name"),
          number: (0, f.tk)(b, "number"),
          result: P(b)
        })),
        created_at: (0, f.lC)(m, "created_at"),
        started_at: (0, f.lC)(m, "started_at"),
        completed_at: (0, f.lC)(m, "completed_at")
      };
    }
    function P(m) {
      const b = (0, f.$6)(m, "conclusion");
      if (b !== null)
        return (0, t._z)(b.toLowerCase());
      const w = (0, f.$6)(m, "status");
      return w === "waiting" ? "action_required" : w === "completed" ? "unknown" : "in_progress";
    }
    function E(m, { job: b }) {
      if (b.check_run_id !== null)
        return m.find(({ id: M }) => M === b.check_run_id);
      const w = m.filter(({ result: M }) => M === "in_progress");
      return w.find(({ name: M }) => M === b.title) ?? w.find(({ name: M }) => b.name !== null && (0, y.ev)(M, b.name));
    }
    function v({ result: m, steps: b }) {
      const w = b.map((M) => M.result);
      return m !== "in_progress" ? m : w.some(t.N6) ? "failure" : w.includes("cancelled") ? "cancelled" : "in_progress";
    }
  }),
  4508: ((S, O, a) => {
    a.d(O, {
      O: () => t
    });
    function t(f) {
      const y = /* @__PURE__ */ new Map();
      return (...g) => {
        const k = JSON.stringify(g), P = y.get(k) ?? f(...g);
        return y.set(k, P), P;
      };
    }
  }),
  9021: ((S, O, a) => {
    a.d(O, {
      EO: () => y,
      nu: () => k,
      xm: () => P
    });
    var t = a(4827);
    const f = 10;
    async function y(E, v) {
      const m = [];
      let b = 0, w = 0;
      for await (const { data: M } of E) {
        const J = g(M);
        if (m.push(...J.items), w = Math.max(w, J.total), b += 1, b === f || v(J.items))
          return { items: m, isWhole: w === m.length };
      }
      return { items: m, isWhole: w <= m.length };
    }
    function g(E) {
      const v = (0, t.Gv)(E) ? Object.values(E).find(Array.isArray) : E;
      if (!Array.isArray(v) || !v.every(t.Gv))
        throw new P(k);
      return { items: v, total: Number(v.total_count ?? 0) };
    }
    const k = "its answer is not the list that was asked for.";
    class P extends Error {
      name = "UnusableResponseError";
    }
  }),
  6313: ((S, O, a) => {
    a.d(O, {
      a: () => y,
      k: () => f
    });
    var t = a(4827);
    const f = "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.";
    function y(g) {
      const k = (0, t.lJ)(g, "response", "headers");
      return (0, t.at)(k, "retry-after") !== void 0 || (0, t.at)(k, "x-ratelimit-remaining") === "0" || // The secondary one has no header that is always there.
      /rate limit/i.test((0, t.$6)(g, "message") ?? "");
    }
  }),
  1238: ((S, O, a) => {
    a.d(O, {
      s: () => y
    });
    var t = a(1987), f = a(4827);
    function y({ github: { event: g }, job: k, jobs: P }) {
      return (0, t.N6)(k.status) || P.some(({ result: v }) => (0, t.N6)(v)) ? null : (0, f.lJ)(g, "workflow_run");
    }
  }),
  5305: ((S, O, a) => {
    a.d(O, {
      e: () => t
    });
    function t(f, y) {
      const g = /* @__PURE__ */ new Map();
      for (const k of f)
        g.has(y(k)) || g.set(y(k), k);
      return [...g.values()];
    }
  }),
  1298: ((S, O, a) => {
    a.d(O, {
      askAhead: () => (
        /* reexport */
        Ct
      ),
      gatherMessageContext: () => Lt
    });
    var t = a(4827), f = a(7839);
    function y({ deployment: e, release: n, tag: s, commit: r }, o) {
      const l = e?.ref?.replace(/^[\da-f]{40}$/, (i) => i.slice(0, 7));
      return {
        environment: g(o.environment) ?? e?.environment ?? null,
        version: g(o.version) ?? l ?? n?.tag ?? s ?? r.short,
        url: g(o.url) ?? e?.url ?? null
      };
    }
    function g(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var k = a(6269);
    const P = ["passed", "failed", "skipped"];
    function E(e) {
      return { coverage: v(e.coverage), tests: m(e.tests) };
    }
    function v(e) {
      const n = g(e);
      return n !== null && b(n) ? `${n} %` : n;
    }
    function m(e) {
      if (!(0, t.Gv)(e)) {
        const r = g(e);
        return r === null || !b(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...P, ...Object.keys(e)])].flatMap((r) => {
        const o = g(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function b(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var w = a(1987), M = a(2264);
    function J(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((i) => i !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var _ = a(5659), d = a(5740);
    function h(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function R(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: g(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const l = g(typeof o == "boolean" ? String(o) : o);
        return l === null ? [] : [{ name: r, value: l }];
      }) };
    }
    const z = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function $(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = z.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, l = (0, t.$6)(n, "head_commit", "message"), i = (0, _.hL)(l ?? ""), c = r ?? i?.number ?? null, u = i ? i.title : (0, _.Gg)(l)?.replace(` (#${c})`, "");
      return {
        number: c === null ? null : Number(c),
        title: u ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", c),
        base: o
      };
    }
    var A = a(2989), N = a(1251);
    const W = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function H(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return me(n);
      const r = W.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, A.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          duration: Y(o, n) ? fe(o) : null,
          ...se(Z(o, n))
        };
    }
    function Z(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (Y(e, n) ? "unknown" : null);
    }
    function Y(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function fe(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return (0, N.O)(n, s);
    }
    function me(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, A.p)(te(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        duration: null,
        ...se((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function te(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function se(e) {
      const n = (0, w._z)(e);
      return { result: n, icon: (0, w.ZG)(n) };
    }
    function oe({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || j(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function D({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !j(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function j(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function B(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: K(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function K(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const q = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function re(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = q.get(s) ?? (0, w._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, w.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, d.hl)((0, d.Ek)(e), "deployments")
      };
    }
    const he = 10, dn = /^0+$/;
    function fn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = mn(e);
      if (r === null && o === null)
        return;
      const l = s === "create" || (0, t.Qc)(n, "created"), i = s === "delete" || (0, t.Qc)(n, "deleted"), c = hn(e);
      return {
        branch: (0, t.cA)((0, A.p)(r)),
        tag: (0, t.cA)(o),
        url: i ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: c,
        count: c.length,
        older: pn(c.slice(he)),
        compare: l || i ? null : (0, t.$6)(n, "compare"),
        created: l,
        deleted: i,
        forced: (0, t.Qc)(n, "forced") && !dn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function mn({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function hn(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, k.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function pn(e) {
      const n = /* @__PURE__ */ new Map();
      for (const { author: s, login: r } of e) {
        const o = r ?? s;
        o !== null && !n.has(o) && n.set(o, { name: s, login: r });
      }
      return { count: e.length, authors: [...n.values()] };
    }
    function gn({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function _n(e) {
      const n = (0, t.lJ)(e.event, "label");
      if (n === null || e.event_name !== "label")
        return;
      const s = (0, t.$6)(n, "name"), r = (0, d.hl)((0, d.Ek)(e), "labels", (0, d.aA)(s));
      return {
        name: (0, t.mh)(n, "name"),
        description: (0, t.mh)(n, "description"),
        url: e.event.action === "deleted" ? null : r
      };
    }
    function $n(e) {
      const n = (0, t.lJ)(e.event, "milestone");
      if (n === null || e.event_name !== "milestone")
        return;
      const s = (0, t.tk)(n, "open_issues"), r = (0, t.tk)(n, "closed_issues");
      return {
        title: (0, t.mh)(n, "title"),
        description: (0, t.mh)(n, "description"),
        url: e.event.action === "deleted" ? null : (0, t.$6)(n, "html_url"),
        state: (0, t.$6)(n, "state"),
        done: r,
        count: s === null || r === null ? null : s + r,
        due_on: (0, t.$6)(n, "due_on")
      };
    }
    function yn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, d.hl)((0, d.Ek)(e), "settings/branches")
        };
    }
    var wn = a(1604);
    function bn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, wn.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...le(s)
        };
    }
    function vn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...le(n) };
    }
    function kn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...le(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function On({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : le(n);
    }
    function le(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function En(e) {
      if (e.event_name !== "gollum")
        return;
      const n = (0, t.gT)(e.event, "pages").map((s) => ({
        title: (0, t.mh)(s, "title") ?? (0, t.mh)(s, "page_name"),
        url: (0, t.$6)(s, "html_url"),
        action: (0, t.$6)(s, "action"),
        summary: (0, t.mh)(s, "summary")
      }));
      return n.length > 0 ? { pages: n, count: n.length } : void 0;
    }
    const Mn = {
      push: fn,
      pull_request: k.qm,
      review: vn,
      issue: bn,
      comment: kn,
      solution: On,
      edit: oe,
      transfer: D,
      release: k.NC,
      deployment: k.Ti,
      check: H
    }, Te = {
      gollum: { wiki: En },
      fork: { fork: gn },
      label: { label: _n },
      milestone: { milestone: $n },
      branch_protection_rule: { rule: yn },
      registry_package: { package: B },
      package: { package: B },
      page_build: { page_build: re },
      schedule: { schedule: h },
      workflow_dispatch: { dispatch: R },
      repository_dispatch: { dispatch: R },
      merge_group: { merge_group: $ }
    };
    function An(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(Te, n) ? Te[n] : {}, o = Object.entries({ ...Mn, ...s }).map(([i, c]) => [i, c(e)]).filter(([, i]) => i !== void 0), l = o.every(([i]) => i === "edit") ? J(e) : void 0;
      return { ...Object.fromEntries(o), ...l && { about: l } };
    }
    function Tn(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, M.vZ)(e, n.runPage), i = (0, M.hx)(e, n), c = { name: i.title ?? "this job", result: s }, u = Dn(n), p = { own: c, others: u.length > 0 ? u : r }, I = (0, f.Zy)({ own: c, others: u.length > 0 ? u : r.filter(f.e2) }), C = An(e), F = (0, k.Ro)(e), Q = (0, k.XT)(e), { deployment: G } = C, T = (0, f.BN)(p, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: g(o.job) ?? (G && !G.result ? c.name : null),
        deployment: G?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: i,
        repository: (0, M.MD)(e),
        actor: (0, M.tu)(e),
        sender: (0, M.lS)(e),
        commit: Q,
        ...F,
        action: (0, t.$6)(e.event, "action"),
        ...E(o),
        ...C,
        deploy: {
          ...y({ ...C, ...F, commit: Q }, o),
          ...T,
          icon: (0, w.ZG)(T.result),
          job: p.others.length > 0 || n.others || G?.result ? null : i.title
        },
        ...ie(I),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Pn(u.length > 0 || I !== s ? l : { ...i, name: i.title }),
        jobs: u.length > 0 ? In((0, f.MJ)(p)) : []
      };
    }
    function Pn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function ie(e) {
      return { verdict: e, icon: (0, w.ZG)(e), failed: (0, w.N6)(e) };
    }
    function Dn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, w._z)(r)
      }));
    }
    function In(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, w.ZG)(s) })).sort((n, s) => (0, w.R_)(n.result, s.result));
    }
    const Rn = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), jn = [
      ["deployment", "deploy"],
      ["release", "release"],
      ["check", "check"],
      ["pull_request", "pull_request"],
      ["push", "push"],
      ["issue", "topic"],
      ["comment", "topic"],
      ["wiki", "wiki"],
      ["label", "label"],
      ["milestone", "milestone"],
      ["rule", "rule"],
      ["package", "package"],
      ["page_build", "page_build"]
    ], Cn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Ln(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = jn.find(([c]) => e[c] !== void 0);
      if (l !== void 0)
        return l[1];
      const i = e.github.event_name;
      return typeof i != "string" || Rn.has(i) ? "status" : Cn.has(i) ? "repository" : "event";
    }
    function Sn(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0,
        // They tell of no event, so that they suit any.
        reviews: !0,
        digest: !0
      }[e];
      return e === "auto" || !r ? Ln(n, s) : e;
    }
    function Jn(e, n, s) {
      const { deploy: r, check: o, deployment: l, page_build: i, verdict: c } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, f.e2)({ result: l.result }))
        return { ...n, ...ie(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...ie(r.result) };
      const u = o?.result ?? l?.result ?? i?.result;
      return u && (c === "success" || c === "skipped" || c === "unknown") ? { ...n, ...ie(u) } : n;
    }
    var Pe = a(7679), pe = a(8818), ue = a(3342);
    const Nn = "arch environment name os";
    function ge(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: i = {}, duration: c = null } = e, u = (0, pe.GP)(e), p = Wn(e), I = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: u,
        runner: (0, pe.Qo)(e.env, "RUNNER", Nn),
        ...p && { matrix: p },
        ...s && { needs: s },
        data: l,
        people: (0, ue.eZ)(i),
        status: n,
        duration: c,
        ...Tn(u, {
          status: n,
          checkRunId: I,
          runPage: (0, pe.Y3)(e.env),
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: p,
          data: l
        })
      };
    }
    function Wn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), l = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(l) || l === null ? l : s;
    }
    var ae = a(5305);
    function Gn(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => $e(s, e));
      const n = _e(e);
      return n === null ? [] : [n];
    }
    function _e(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return $e(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Re(r, e);
    }
    function De(e, n) {
      const r = e.flatMap(({ login: o, message: l }) => [
        ...o === null ? [] : [o],
        ...Bn(l, n)
      ]).filter((o) => !Ie(o));
      return (0, ae.e)(r, (o) => o.toLowerCase());
    }
    function Ie(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Re(e, n) {
      const s = $e((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function $e(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? je(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function Bn(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => je(r, n) ?? []);
    }
    function je(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, d.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Ce(e, n) {
      const s = await Fn(e, n) ?? await Hn(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function Un(e, n) {
      const s = await Ce(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, l = (0, t.gT)(o, "commits"), i = Vn(l).map((u) => zn(u, e));
      if (i.length === 0)
        return null;
      const c = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: c > l.length ? c : i.length,
        commits: Math.max(c, l.length),
        list: i
      };
    }
    async function Fn({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, l = (0, t.tk)(n.event, "deployment", "id");
        for (const i of (0, t.Qv)(await s.get("/deployments", o))) {
          const c = (0, t.tk)(i, "id");
          if (c !== l && await Kn(c, s))
            return Qn(i);
        }
        return null;
      });
    }
    async function Kn(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function Qn(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function Hn({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((i) => i.draft !== !0 && (i.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(i, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(i, "published_at") ?? "") < r), l = (0, t.$6)(o, "tag_name");
      return l === null ? null : { ref: l, name: l };
    }
    function Vn(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function zn(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, _.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, _.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function Zn(e, n) {
      const { github: s } = e, r = await Ce(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && De(o.map((l) => Re(l, s)), s);
    }
    var ye = a(6567);
    const qn = /^twake-message-[\da-f]{32}$/;
    async function Xn({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), l = /* @__PURE__ */ new Map();
      for (const c of o) {
        const u = (0, t.mh)(c, "name"), p = (0, t.tk)(c, "id");
        if (u === null || p === null || (0, t.Qc)(c, "expired") || qn.test(u))
          continue;
        const I = (0, d.hl)((0, d.Vp)(e, "run_id"), "artifacts", String(p)), C = l.get(u);
        (C === void 0 || C.id < p) && l.set(u, { id: p, name: u, url: I, size: (0, t.tk)(c, "size_in_bytes") });
      }
      const i = [...l.values()].map(({ name: c, url: u, size: p }) => ({ name: c, url: u, size: p }));
      return i.length > 0 ? i : null;
    }
    function Yn(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: l, title: i, url: c, author: u } = n;
        return { number: l, title: i, url: c, author: u };
      }
      const o = (0, _.DQ)(s.message ?? "");
      return o === null ? null : {
        number: Number(o.number),
        title: o.title,
        url: (0, d.hl)(r.url, "pull", o.number),
        author: o.isMerge ? null : s.login
      };
    }
    async function xn({ commit: { sha: e } }, { get: n }) {
      if (e === null)
        return null;
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((l) => (0, t.$6)(l, "merge_commit_sha") === e && Le(l)) ?? s.find(Le) ?? s.find((l) => (0, t.$6)(l, "state") === "open"), o = (0, t.tk)(r, "number");
      return r === void 0 || o === null ? null : {
        number: o,
        title: (0, t.mh)(r, "title"),
        url: (0, t.$6)(r, "html_url"),
        author: (0, t.$6)(r, "user", "login")
      };
    }
    function Le(e) {
      return (0, t.$6)(e, "merged_at") !== null;
    }
    const et = 3, Se = 200, nt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function Je({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Ne(o).length > 0);
      return Ne(r);
    }
    async function tt(e, n) {
      return (await Je(e, n))[0]?.message ?? null;
    }
    function Ne(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(st);
    }
    function st(e) {
      const [n, ...s] = We((0, t.$6)(e, "message") ?? "");
      return n === void 0 || nt.test(n) ? [] : [
        {
          message: Ge(n),
          details: s.slice(0, et - 1).map(Ge),
          ...rt(e)
        }
      ];
    }
    function We(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function rt(e) {
      const [n] = We((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Ge(e) {
      return e.length <= Se ? e : `${e.slice(0, Se).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Be(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    var U = a(3429);
    function ce(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function ot(e, n) {
      return n.filter((s) => ce(s)?.job === e).length;
    }
    function lt(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: l }) => l[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((l, i) => !s || r(i)).join(" "));
    }
    var it = a(1238);
    const we = 3, ut = 3;
    async function at(e, n) {
      const s = (0, it.s)(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await (0, U.kM)(r, n), l = o.filter((T) => (0, w.N6)(T.result) || be(T) !== void 0), i = (0, f.e2)({ result: e.status }) ? (0, U.VW)(o, e) : void 0, c = (T) => T.result === "cancelled" || T === i, u = o.filter((T) => c(T) && !l.includes(T)), p = ct(l, o), I = await Fe(p, n), C = we - Math.min(p.length, we), F = (await Fe(u.slice(0, C).map(Ue), n)).filter(({ message: T }) => T !== null), Q = l.length > 0 ? F.filter(({ message: T }) => Be(T)) : F, G = [...I, ...Q];
      return G.length > 0 ? G : null;
    }
    function ct(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = ce(r.name);
        return o ? JSON.stringify([o.job, be(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...l] = r;
        return o === void 0 ? [] : l.length > 0 ? [dt(o, r, n)] : [Ue(o)];
      });
    }
    function Ue(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function dt(e, n, s) {
      const r = n.flatMap(({ name: u }) => ce(u) ?? []), o = r[0]?.job ?? e.name, l = ot(o, s.map(({ name: u }) => u)), i = r.length === l ? `all ${l}` : `${r.length} of ${l}`, c = lt(r);
      return { first: e, name: `${o} (${i})`, legs: { failed: r.length, count: l, values: c } };
    }
    function Fe(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: l }, i) => {
        const c = be(r), u = i < we ? await mt(r, n) : [];
        return {
          name: o,
          step: c?.name ?? null,
          url: ft(r, c),
          message: u[0]?.message ?? null,
          annotations: u,
          legs: l
        };
      });
      return Promise.all(s);
    }
    function be({ steps: e }) {
      return e.find(({ result: n }) => (0, w.N6)(n));
    }
    function ft({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function mt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Je(e, n)) ?? [], o = /* @__PURE__ */ new Set(), l = ({ message: i }) => !o.has(i) && o.add(i);
      return r.filter(l).slice(0, ut);
    }
    var V = a(4508);
    async function ht(e, n, s) {
      const { jobs: r } = await (0, U.kM)(e.run, n), o = (0, U.VW)(r, e), l = r.filter((p) => p !== o), i = r.filter((p) => Ke(p) && !Qe(p)), c = o ? (0, N.O)(o.started_at, s) : null, u = Object.keys(e.needs ?? {}).map((p) => [p, gt(pt(p, l, e))]);
      return {
        run: (0, N.O)(He(i), s),
        job: c,
        jobs: Object.fromEntries(e.jobs.map(({ name: p }) => [p, c]).concat(u))
      };
    }
    function pt(e, n, { needs: s = {} }) {
      const r = n.filter((u) => (0, f.ev)(u.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), l = n.filter((u) => !o.some((p) => (0, f.ev)(u.name, p))), i = new Set(l.map(({ name: u }) => ce(u)?.job ?? u)), c = o.filter((u) => !n.some((p) => (0, f.ev)(p.name, u)));
      return i.size === 1 && c.length === 1 ? l : [];
    }
    function gt(e) {
      const n = e.filter(Ke), s = n.filter((c) => !Qe(c)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: c }) => c), i = r.every(({ started_at: c, completed_at: u }) => (0, N.O)(c, u) !== null) ? Math.max(...o.filter((c) => c !== null)) : null;
      return (0, N.O)(He(r), i);
    }
    function Ke({ result: e }) {
      return e !== "skipped";
    }
    function Qe({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function He(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const x = {
      failures: { name: "the failed steps", permission: "actions: read" },
      changes: { name: "the list of changes", permission: "contents: read" },
      timing: { name: "how long it took", permission: "actions: read" },
      artifacts: { name: "the artifacts", permission: "actions: read" },
      associated_pull_request: {
        name: "the pull request of the commit",
        permission: "pull-requests: read"
      },
      history: { name: "the runs before", permission: "actions: read" }
    }, Ve = 10;
    function _t(e, n, { date: s, patient: r, history: o }) {
      return {
        failures: (0, V.O)(() => n.optional(x.failures, () => at(e, n))),
        changes: (0, V.O)(() => n.optional(x.changes, () => Un(e, n))),
        timing: (0, V.O)(() => n.optional(x.timing, () => ht(e, n, s().getTime()))),
        artifacts: (0, V.O)(() => n.optional(x.artifacts, () => Xn(e, n))),
        associated_pull_request: (0, V.O)(async () => {
          const l = Yn(e);
          return l !== null ? l : n.optional(x.associated_pull_request, () => xn(e, n));
        }),
        reviews: (0, V.O)(async () => {
          const { findReviews: l } = await a.e("reviews").then(a.bind(a, 8551));
          return l(e, r, { date: s });
        }),
        ...$t(e, (0, V.O)(() => n.optional(x.history, o))),
        digest: (0, V.O)(async () => {
          const { findDigest: l } = await a.e("digest").then(a.bind(a, 2772));
          return l(e, r, s().getTime());
        })
      };
    }
    function $t({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, w.N6)(e) ? 1 : 0), Ve);
      return {
        previous: async () => (await s())?.previous ?? null,
        streak: async () => {
          const o = await s();
          return o && r(o);
        },
        since: async () => (await s())?.since ?? null,
        red_for: async () => (await s())?.red_for ?? null
      };
    }
    const ve = "actions: read";
    async function yt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await (0, U.kM)(e.run, n), o = s.filter(({ result: u }) => u === "in_progress"), l = (0, U.VW)(s, e) ?? (o.length === 1 ? o[0] : void 0), i = await ze(s, n), c = s.filter((u) => u !== l).map((u) => ({ ...u, result: i.includes(u) ? "timed_out" : (0, U.j0)(u) }));
        return !r && !c.some(f.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: c };
      } catch (s) {
        return (0, ye.Uc)(s, { permission: ve });
      }
    }
    async function wt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ve }, r = await n.optional(s, async () => (0, U.VW)((await (0, U.kM)(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = (0, U.j0)(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const bt = 5;
    function vt(e, n) {
      const s = { name: "the reason of the cancellation", permission: ve };
      return n.optional(s, async () => {
        const { jobs: r } = await (0, U.kM)(e.run, n), o = e.status === "cancelled" ? (0, U.VW)(r, e) : void 0, l = await ze(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: kt(e.needs ?? {}, r, l)
        };
      });
    }
    async function ze(e, n, s) {
      const r = e.filter((i) => i === s || i.result === "cancelled").slice(0, bt), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((i) => n.optional(o, () => tt(i, n))));
      return r.filter((i, c) => Be(l[c] ?? null));
    }
    function kt(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((i) => (0, f.ev)(l.name, i)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((i) => (0, f.ev)(i.name, l)) ? !0 : o && !n.some((i) => (0, f.ev)(i.name, l)));
    }
    var Ze = a(5161);
    function Ot(e) {
      const n = Et(e) ? _e(e) : null;
      if (n === null)
        return null;
      if ((0, _.hL)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? Mt(e) : null;
    }
    function Et({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function Mt({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const At = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const l = e ?? n ?? s;
        return [l ? l.author : r.login ?? _e(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : Ot(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Ie(r) ? [] : [r] : n ?? De(Gn(s), s);
      },
      reviewers: ({ pull_request: e, awaited: n, github: s }) => n ?? [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(s.event.pull_request, "requested_teams", "slug").map(Xe),
        ...Tt(s)
      ]
    };
    function qe(e, n) {
      const s = At[e](n).filter((r) => r !== null);
      return (0, ae.e)(s, (r) => r.toLowerCase());
    }
    function Tt({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Xe(n)];
    }
    function Xe(e) {
      return `team:${e}`;
    }
    function Pt(e, n, s) {
      const r = new Map(Object.entries(n).map(([u, p]) => [u.toLowerCase(), p])), o = (u) => r.get(u.toLowerCase()), l = Ye(s, e).map(({ who: u }) => ({
        who: u,
        keys: Dt(u, s)
      })), i = l.flatMap(({ who: u, keys: p }) => en(u) ? [u] : p.flatMap((I) => o(I) ?? [])), c = l.flatMap((u) => u.keys);
      return {
        addressees: (0, ae.e)(i, ue.TN),
        unknown: (0, ae.e)(c.filter((u) => o(u) === void 0), (u) => u.toLowerCase()),
        vacant: Ze.O.filter((u) => l.some((p) => p.who === u && p.keys.length === 0))
      };
    }
    function Ye(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, Pe.eK)(e, r)));
    }
    function Dt(e, n) {
      return en(e) ? [] : xe(e) ? qe(e, n) : [e];
    }
    function xe(e) {
      return Ze.O.some((n) => n === e);
    }
    function en(e) {
      return typeof e != "string" || !(xe(e) || (0, ue.EH)(e));
    }
    var ke = a(7959);
    const It = ({ action: e }) => e === "deleted" || e === "unpublished", nn = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, Oe = ({ verdict: e, failed: n }) => e === "cancelled" || n, Rt = ({ verdict: e }) => e === "success", tn = ({ verdict: e, failed: n }) => e === "success" || n, sn = ({ deployment: e }) => !!e?.result, jt = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => nn(e) && !sn(e) && e.duration === null,
        failures: Oe,
        changes: Rt,
        artifacts: (e) => tn(e) && !sn(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => nn(e) && (e.duration === null || e.jobs.length > 0),
        failures: Oe,
        artifacts: tn
      },
      check: { failures: (e) => Oe(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !It(e) }
    };
    function Ct(e, n, s) {
      for (const [r, o] of Object.entries(jt[e] ?? {}))
        o(n) && s[r]();
    }
    async function Lt(e, n) {
      const { env: s, event: r, data: o, needs: l, people: i, live: c, ended: u } = e, { runner_facts: p, github_token: I } = e, { octokit: C, date: F, info: Q } = n, G = (0, ke.HP)(e, { live: c, hasEnded: u !== void 0 }), T = { env: s, event: r, data: o, needs: l, people: i, runnerFacts: p, duration: u?.duration }, ee = ge({ ...T, status: G }), X = e.preset ? Sn(e.preset, ee, { live: c }) : void 0, de = {
        repository: ee.repository.full_name,
        connect: I === "" ? void 0 : () => C(I),
        info: Q
      }, L = (0, ye._j)(de), Ee = u?.mayBeOld ? await wt(ee, L) : G, rn = Ee === G ? ee : ge({ ...T, status: Ee }), Me = await Jt(rn, { sources: e, preset: X, api: L, ...n }), Gt = Me ? ge({ ...T, status: Ee, ...Me }) : rn, ne = Jn(X, Gt, { live: c }), on = [...e.when, ...e.mentions.flatMap(({ on: Ae = [] }) => Ae)], Bt = Object.keys(l ?? {}).length > 0 || Me?.others !== void 0, ln = (Ae) => async () => {
        const { findHistory: Kt } = await a.e("history").then(a.bind(a, 3466));
        return Kt(ne, L, { scope: Bt ? "run" : "job", most: Ae });
      }, un = (0, Pe.JQ)(ne.verdict, on), an = un ? await St(ne, { conditions: on, history: ln(1), ...n }) : "unknown", Ut = X === void 0 || un, cn = _t(ne, L, {
        date: F,
        patient: (0, ye.Gj)(de),
        history: Ut ? ln(Ve) : async () => null
      }), Ft = await Nt(e, {
        context: ne,
        change: an,
        preset: X,
        api: L,
        lookups: cn,
        info: Q
      });
      return { context: ne, lookups: cn, mentions: Ft, change: an, ...X && { preset: X } };
    }
    async function St(e, n) {
      const { findChange: s } = await a.e("history").then(a.bind(a, 5768));
      return s(e, n);
    }
    async function Jt(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, i = s === "deploy" && !l || s === "status", c = (0, ke.rk)(n) !== (0, ke.IW)(n);
      if (i && e.status === "success" && e.jobs.length === 0 && !c) {
        const C = await yt(e, r);
        if (typeof C != "string")
          return C;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${C} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: u, when: p } = n;
      return (s !== void 0 || u.length + p.length > 0) && e.verdict === "cancelled" ? vt(e, r) : null;
    }
    async function Nt({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: l, ...i }) {
      const c = { ...s, change: r }, u = Ye(c, e), I = u.some(({ who: L }) => L === "committers") ? await Wt(s, i) : void 0, F = i.preset === "reviews" && u.some(({ who: L }) => L === "reviewers") ? await o.reviews() : void 0, { addressees: Q, unknown: G, vacant: T } = Pt(u, n, {
        ...c,
        committers: I,
        awaited: F?.awaited
      });
      for (const L of G)
        l(`\`people\` has no entry for ${L}, ${(0, ue.EH)(L) ? "which" : "who"} is therefore not notified.`);
      const ee = (0, t.$6)(s.github, "event_name") ?? "run", de = F !== void 0 && F.missing.length > 0 ? "nobody knows whom that is" : `this ${ee} tells of none`;
      for (const L of T)
        l(`\`mentions\` has \`${L}\`, and ${de}, so nobody is notified as such.`);
      return Q;
    }
    async function Wt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || qe("committers", e).length > 0)
        return;
      const c = { name: "the committers", permission: "contents: read" };
      return await s.optional(c, () => Zn(e, s)) ?? void 0;
    }
  }),
  5674: ((S, O, a) => {
    a.d(O, {
      whySecretsAreWithheld: () => k
    });
    var t = a(6269), f = a(4827);
    const y = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), g = /* @__PURE__ */ new Set([
      ...y,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function k(E) {
      const v = E.secret_source === "Actions", m = (0, f.$6)(E, "event_name") ?? "";
      if (y.has(m) && (0, t.ty)(E.event) && !v)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (E.secret_source === "Dependabot" || P(E, m) && !v)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, f.Qc)(E.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function P(E, v) {
      const m = E.actor === "dependabot[bot]", b = (0, f.$6)(E.event, "pull_request", "user", "login") === "dependabot[bot]";
      return v === "pull_request_target" ? m && b : m && g.has(v) || b && y.has(v);
    }
  })
};
