"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((W, E, a) => {
    a.d(E, {
      p: () => f
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function f(y) {
      return y?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((W, E, a) => {
    a.d(E, {
      DQ: () => A,
      Gg: () => b,
      hL: () => $
    });
    var t = a(4827);
    const f = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, y = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function $(k) {
      const { number: p, title: w } = (f.exec(k) ?? y.exec(k))?.groups ?? {};
      return p === void 0 ? null : { number: p, title: (0, t.cA)(w ?? null) };
    }
    function b(k) {
      const p = $(k ?? "");
      return p?.title ? `${p.title} (#${p.number})` : (0, t.cA)(k);
    }
    const D = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function A(k) {
      const p = $(k);
      if (p !== null)
        return { ...p, isMerge: !0 };
      const { number: w, title: v } = D.exec(k)?.groups ?? {};
      return w === void 0 ? null : { number: w, title: (0, t.cA)(v ?? null), isMerge: !1 };
    }
  }),
  6269: ((W, E, a) => {
    a.d(E, {
      Af: () => k,
      NC: () => v,
      Ro: () => p,
      Ti: () => M,
      XT: () => A,
      qm: () => w,
      ty: () => H
    });
    var t = a(4827), f = a(2989), y = a(5659), $ = a(5740), b = a(1987), D = a(1604);
    function A(_) {
      const { event: d } = _, m = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), g = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(m, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (_.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(_, "sha");
      return k(m, g, _);
    }
    function k(_, d, m) {
      const g = (0, t.$6)(_, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: g,
        title: (0, y.Gg)(g),
        author: (0, t.$6)(_, "author", "name"),
        login: (0, t.$6)(_, "author", "username"),
        url: (0, $.hl)((0, $.Ek)(m), "commit", d)
      };
    }
    function p(_) {
      const { event: d } = _, m = (0, t.$6)(_, "ref_name"), g = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return g === null && _.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(m) } : { branch: (0, t.cA)((0, f.p)(g ?? m)), tag: null };
    }
    function w({ event: _ }) {
      const d = (0, t.lJ)(_, "issue", "pull_request") && (0, t.lJ)(_, "issue"), m = (0, t.lJ)(_, "pull_request") ?? d;
      if (m === null)
        return;
      const g = (0, t.i1)(m, "requested_reviewers", "login"), O = (0, t.i1)(m, "requested_teams", "name");
      return {
        number: (0, t.tk)(m, "number"),
        title: (0, t.mh)(m, "title"),
        body: (0, t.$6)(m, "body"),
        url: (0, t.$6)(m, "html_url"),
        author: (0, t.$6)(m, "user", "login"),
        state: (0, t.$6)(m, "state"),
        draft: (0, t.Qc)(m, "draft"),
        merged: (0, t.Qc)(m, "merged") || (0, t.$6)(m, "pull_request", "merged_at") !== null,
        merged_by: (0, t.$6)(m, "merged_by", "login"),
        head: (0, t.mh)(m, "head", "ref"),
        base: (0, t.mh)(m, "base", "ref"),
        fork: H(_),
        labels: (0, t.i1)(m, "labels", "name"),
        assignees: (0, t.i1)(m, "assignees", "login"),
        reviewers: g,
        teams: O,
        awaited: [...g, ...O],
        ...(0, D.p)(_, m),
        requested: (0, t.$6)(_, "requested_reviewer", "login") ?? (0, t.$6)(_, "requested_team", "name"),
        commits: (0, t.tk)(m, "commits"),
        additions: (0, t.tk)(m, "additions"),
        deletions: (0, t.tk)(m, "deletions"),
        changed_files: (0, t.tk)(m, "changed_files")
      };
    }
    function v({ event: _ }) {
      const d = (0, t.lJ)(_, "release");
      if (d === null)
        return;
      const m = (0, t.$6)(d, "tag_name");
      return {
        name: (0, t.mh)(d, "name") ?? (0, t.cA)(m),
        tag: m,
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
      const m = (0, t.lJ)(_, "deployment_status");
      return {
        environment: (0, t.mh)(d, "environment"),
        ref: (0, t.$6)(d, "ref"),
        description: (0, t.$6)(m, "description") ?? (0, t.$6)(d, "description"),
        state: (0, t.$6)(m, "state"),
        result: m && (0, b._z)((0, t.$6)(m, "state") ?? "unknown"),
        url: (0, t.$6)(m, "environment_url"),
        log_url: (0, t.$6)(m, "log_url")
      };
    }
    function H(_) {
      if ((0, t.lJ)(_, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(_, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(_, "repository", "id");
    }
  }),
  1251: ((W, E, a) => {
    a.d(E, {
      O: () => t
    });
    function t(f, y) {
      if (f === null || y === null)
        return null;
      const $ = Math.floor((y - f) / 1e3);
      return $ >= 0 ? $ : null;
    }
  }),
  1604: ((W, E, a) => {
    a.d(E, {
      p: () => f
    });
    var t = a(4827);
    function f(y, $) {
      return {
        label: (0, t.mh)(y, "label", "name"),
        assignee: (0, t.$6)(y, "assignee", "login"),
        milestone: (0, t.mh)(y, "milestone", "title") ?? (0, t.mh)($, "milestone", "title"),
        lock_reason: (0, t.mh)($, "active_lock_reason")
      };
    }
  }),
  9529: ((W, E, a) => {
    a.d(E, {
      Fn: () => p,
      _j: () => v,
      Uc: () => _
    });
    var t = a(4827), f = a(4508);
    const y = 10;
    async function $(g, O) {
      const J = [];
      let L = 0, j = 0;
      for await (const { data: z } of g) {
        const q = b(z);
        if (J.push(...q.items), j = Math.max(j, q.total), L += 1, L === y || O(q.items))
          return { items: J, isWhole: j === J.length };
      }
      return { items: J, isWhole: j <= J.length };
    }
    function b(g) {
      const O = (0, t.Gv)(g) ? Object.values(g).find(Array.isArray) : g;
      if (!Array.isArray(O) || !O.every(t.Gv))
        throw new D();
      return { items: O, total: Number(O.total_count ?? 0) };
    }
    class D extends Error {
      message = "its answer is not the list that was asked for.";
    }
    var A = a(6313);
    const k = 3e3, p = 2e4, w = 100;
    function v({ repository: g, connect: O, info: J, timeLimit_ms: L = k, timeout: j = (z) => AbortSignal.timeout(z) }) {
      const z = (0, f.O)(async () => {
        const P = j(L);
        return { signal: P, isOver: H(P), octokit: (O ?? M)() };
      }), [q, ce] = g?.split("/") ?? [], Z = async (P) => {
        const { signal: S, isOver: B, octokit: U } = await z(), K = async () => P(await U, { owner: q, repo: ce, request: { signal: S } });
        return Promise.race([K(), B]);
      }, ne = (P, S) => J(`The message goes without ${P.name}: ${_(S, { ...P, timeLimit_ms: L })}`), te = (P) => `GET /repos/{owner}/{repo}${P}`;
      return {
        get: (0, f.O)((P, S) => Z(async (B, U) => (await B.request(te(P), { ...U, ...S })).data)),
        list: (0, f.O)((P, S, B = () => !1) => Z((U, K) => {
          const se = { ...K, per_page: w, ...S };
          return $(U.paginate.iterator(te(P), se), B);
        })),
        graphql: async (P, S) => {
          const { askGraphql: B } = await a.e("graphql").then(a.bind(a, 7364));
          return Z((U, { request: K }) => B(U, P, { ...S, request: K }));
        },
        leaveOut: ne,
        optional: async (P, S) => {
          if (O === void 0)
            return null;
          try {
            return await S();
          } catch (B) {
            return ne(P, B), null;
          }
        }
      };
    }
    function M() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function H(g) {
      const O = new Promise((J, L) => {
        g.addEventListener("abort", () => L(g.reason));
      });
      return O.catch(() => {
      }), O;
    }
    function _(g, { permission: O, timeLimit_ms: J = k }) {
      if (g instanceof DOMException && g.name === "TimeoutError")
        return `GitHub's API took longer than ${J / 1e3} seconds.`;
      const L = O && ` It needs the permission \`${O}\`.`;
      if ((0, t.$6)(g, "name") === "GraphqlRefusal")
        return `${m(g)}${d(g) ? L : ""}`;
      const j = (0, t.tk)(g, "status");
      return j === null || (0, t.lJ)(g, "response") === null ? `GitHub's API could not be asked: ${m(g)}` : [403, 429].includes(j) && (0, A.a)(g) ? A.k : j === 401 ? "GitHub's API answered with 401: it does not accept `github_token`." : `GitHub's API answered with ${j}.${[403, 404].includes(j) ? L : ""}`;
    }
    function d(g) {
      const O = (0, t.gT)(g, "errors").map((J) => (0, t.$6)(J, "type"));
      return O.includes("FORBIDDEN") || O.includes("NOT_FOUND");
    }
    function m(g) {
      if (g instanceof TypeError)
        return new D().message;
      const O = g instanceof Error ? g.message : String(g);
      return O.endsWith(".") ? O : `${O}.`;
    }
  }),
  3429: ((W, E, a) => {
    a.d(E, {
      VW: () => A,
      j0: () => k,
      kM: () => $
    });
    var t = a(1987), f = a(4827), y = a(7839);
    async function $(p, { list: w }) {
      const v = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: M, isWhole: H } = await w(v, {
        run_id: p.id,
        attempt_number: p.attempt ?? 1
      });
      return {
        jobs: M.map(b),
        isWhole: H && M.every((_) => (0, f.$6)(_, "name"))
      };
    }
    function b(p) {
      return {
        name: (0, f.mh)(p, "name") ?? "",
        result: D(p),
        id: (0, f.tk)(p, "id"),
        url: (0, f.$6)(p, "html_url"),
        steps: (0, f.gT)(p, "steps").map((w) => ({
          name: (0, f.mh)(w, "name"),
          number: (0, f.tk)(w, "number"),
          result: D(w)
        })),
        created_at: (0, f.lC)(p, "created_at"),
        started_at: (0, f.lC)(p, "started_at"),
        completed_at: (0, f.lC)(p, "completed_at")
      };
    }
    function D(p) {
      const w = (0, f.$6)(p, "conclusion");
      if (w !== null)
        return (0, t._z)(w.toLowerCase());
      const v = (0, f.$6)(p, "status");
      return v === "waiting" ? "action_required" : v === "completed" ? "unknown" : "in_progress";
    }
    function A(p, { job: w }) {
      if (w.check_run_id !== null)
        return p.find(({ id: M }) => M === w.check_run_id);
      const v = p.filter(({ result: M }) => M === "in_progress");
      return v.find(({ name: M }) => M === w.title) ?? v.find(({ name: M }) => w.name !== null && (0, y.ev)(M, w.name));
    }
    function k({ result: p, steps: w }) {
      const v = w.map((M) => M.result);
      return p !== "in_progress" ? p : v.some(t.N6) ? "failure" : v.includes("cancelled") ? "cancelled" : "in_progress";
    }
  }),
  4508: ((W, E, a) => {
    a.d(E, {
      O: () => t
    });
    function t(f) {
      const y = /* @__PURE__ */ new Map();
      return (...$) => {
        const b = JSON.stringify($), D = y.get(b) ?? f(...$);
        return y.set(b, D), D;
      };
    }
  }),
  6313: ((W, E, a) => {
    a.d(E, {
      a: () => y,
      k: () => f
    });
    var t = a(4827);
    const f = "GitHub's API answered that its rate limit is used up.";
    function y($) {
      const b = (0, t.lJ)($, "response", "headers");
      return (0, t.at)(b, "retry-after") !== void 0 || (0, t.at)(b, "x-ratelimit-remaining") === "0";
    }
  }),
  1238: ((W, E, a) => {
    a.d(E, {
      s: () => y
    });
    var t = a(1987), f = a(4827);
    function y({ github: { event: $ }, job: b, jobs: D }) {
      return (0, t.N6)(b.status) || D.some(({ result: k }) => (0, t.N6)(k)) ? null : (0, f.lJ)($, "workflow_run");
    }
  }),
  5305: ((W, E, a) => {
    a.d(E, {
      e: () => t
    });
    function t(f, y) {
      const $ = /* @__PURE__ */ new Map();
      for (const b of f)
        $.has(y(b)) || $.set(y(b), b);
      return [...$.values()];
    }
  }),
  1298: ((W, E, a) => {
    a.d(E, {
      askAhead: () => (
        /* reexport */
        Rt
      ),
      gatherMessageContext: () => Jt
    });
    var t = a(4827), f = a(7839);
    function y({ deployment: e, release: n, tag: s, commit: r }, o) {
      const l = e?.ref?.replace(/^[\da-f]{40}$/, (u) => u.slice(0, 7));
      return {
        environment: $(o.environment) ?? e?.environment ?? null,
        version: $(o.version) ?? l ?? n?.tag ?? s ?? r.short,
        url: $(o.url) ?? e?.url ?? null
      };
    }
    function $(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var b = a(6269);
    const D = ["passed", "failed", "skipped"];
    function A(e) {
      return { coverage: k(e.coverage), tests: p(e.tests) };
    }
    function k(e) {
      const n = $(e);
      return n !== null && w(n) ? `${n} %` : n;
    }
    function p(e) {
      if (!(0, t.Gv)(e)) {
        const r = $(e);
        return r === null || !w(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...D, ...Object.keys(e)])].flatMap((r) => {
        const o = $(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function w(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var v = a(1987), M = a(2264);
    function H(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((u) => u !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var _ = a(5659), d = a(5740);
    function m(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function g(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: $(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const l = $(typeof o == "boolean" ? String(o) : o);
        return l === null ? [] : [{ name: r, value: l }];
      }) };
    }
    const O = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function J(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = O.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, l = (0, t.$6)(n, "head_commit", "message"), u = (0, _.hL)(l ?? ""), c = r ?? u?.number ?? null, i = u ? u.title : (0, _.Gg)(l)?.replace(` (#${c})`, "");
      return {
        number: c === null ? null : Number(c),
        title: i ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", c),
        base: o
      };
    }
    var L = a(2989), j = a(1251);
    const z = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function q(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return te(n);
      const r = z.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, L.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          duration: Z(o, n) ? ne(o) : null,
          ...S(ce(o, n))
        };
    }
    function ce(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (Z(e, n) ? "unknown" : null);
    }
    function Z(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function ne(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return (0, j.O)(n, s);
    }
    function te(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, L.p)(P(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        duration: null,
        ...S((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function P(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function S(e) {
      const n = (0, v._z)(e);
      return { result: n, icon: (0, v.ZG)(n) };
    }
    function B({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || K(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function U({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !K(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function K(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function se(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: ln(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function ln(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const un = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function an(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = un.get(s) ?? (0, v._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, v.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, d.hl)((0, d.Ek)(e), "deployments")
      };
    }
    const cn = 10, dn = /^0+$/;
    function fn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = mn(e);
      if (r === null && o === null)
        return;
      const l = s === "create" || (0, t.Qc)(n, "created"), u = s === "delete" || (0, t.Qc)(n, "deleted"), c = hn(e);
      return {
        branch: (0, t.cA)((0, L.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: c,
        count: c.length,
        older: pn(c.slice(cn)),
        compare: l || u ? null : (0, t.$6)(n, "compare"),
        created: l,
        deleted: u,
        forced: (0, t.Qc)(n, "forced") && !dn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function mn({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function hn(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, b.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
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
    function vn({ event: e }) {
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
          ...re(s)
        };
    }
    function bn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...re(n) };
    }
    function kn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...re(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function On({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : re(n);
    }
    function re(e) {
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
      pull_request: b.qm,
      review: bn,
      issue: vn,
      comment: kn,
      solution: On,
      edit: B,
      transfer: U,
      release: b.NC,
      deployment: b.Ti,
      check: q
    }, ke = {
      gollum: { wiki: En },
      fork: { fork: gn },
      label: { label: _n },
      milestone: { milestone: $n },
      branch_protection_rule: { rule: yn },
      registry_package: { package: se },
      package: { package: se },
      page_build: { page_build: an },
      schedule: { schedule: m },
      workflow_dispatch: { dispatch: g },
      repository_dispatch: { dispatch: g },
      merge_group: { merge_group: J }
    };
    function An(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(ke, n) ? ke[n] : {}, o = Object.entries({ ...Mn, ...s }).map(([u, c]) => [u, c(e)]).filter(([, u]) => u !== void 0), l = o.every(([u]) => u === "edit") ? H(e) : void 0;
      return { ...Object.fromEntries(o), ...l && { about: l } };
    }
    function Tn(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, M.vZ)(e, n.runPage), u = (0, M.hx)(e, n), c = { name: u.title ?? "this job", result: s }, i = Dn(n), h = { own: c, others: i.length > 0 ? i : r }, I = (0, f.Zy)({ own: c, others: i.length > 0 ? i : r.filter(f.e2) }), C = An(e), F = (0, b.Ro)(e), Q = (0, b.XT)(e), { deployment: N } = C, T = (0, f.BN)(h, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: $(o.job) ?? (N && !N.result ? c.name : null),
        deployment: N?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, M.MD)(e),
        actor: (0, M.tu)(e),
        sender: (0, M.lS)(e),
        commit: Q,
        ...F,
        action: (0, t.$6)(e.event, "action"),
        ...A(o),
        ...C,
        deploy: {
          ...y({ ...C, ...F, commit: Q }, o),
          ...T,
          icon: (0, v.ZG)(T.result),
          job: h.others.length > 0 || n.others || N?.result ? null : u.title
        },
        ...oe(I),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Pn(i.length > 0 || I !== s ? l : { ...u, name: u.title }),
        jobs: i.length > 0 ? jn((0, f.MJ)(h)) : []
      };
    }
    function Pn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function oe(e) {
      return { verdict: e, icon: (0, v.ZG)(e), failed: (0, v.N6)(e) };
    }
    function Dn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, v._z)(r)
      }));
    }
    function jn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, v.ZG)(s) })).sort((n, s) => (0, v.R_)(n.result, s.result));
    }
    const In = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Cn = [
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
    ], Rn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Jn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = Cn.find(([c]) => e[c] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || In.has(u) ? "status" : Rn.has(u) ? "repository" : "event";
    }
    function Ln(e, n, s) {
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
      return e === "auto" || !r ? Jn(n, s) : e;
    }
    function Sn(e, n, s) {
      const { deploy: r, check: o, deployment: l, page_build: u, verdict: c } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, f.e2)({ result: l.result }))
        return { ...n, ...oe(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...oe(r.result) };
      const i = o?.result ?? l?.result ?? u?.result;
      return i && (c === "success" || c === "skipped" || c === "unknown") ? { ...n, ...oe(i) } : n;
    }
    var Oe = a(7679), de = a(8818), le = a(3342);
    const Nn = "arch environment name os";
    function fe(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: c = null } = e, i = (0, de.GP)(e), h = Wn(e), I = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, de.Qo)(e.env, "RUNNER", Nn),
        ...h && { matrix: h },
        ...s && { needs: s },
        data: l,
        people: (0, le.eZ)(u),
        status: n,
        duration: c,
        ...Tn(i, {
          status: n,
          checkRunId: I,
          runPage: (0, de.Y3)(e.env),
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: h,
          data: l
        })
      };
    }
    function Wn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), l = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(l) || l === null ? l : s;
    }
    var ue = a(5305);
    function Gn(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => he(s, e));
      const n = me(e);
      return n === null ? [] : [n];
    }
    function me(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return he(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Ae(r, e);
    }
    function Ee(e, n) {
      const r = e.flatMap(({ login: o, message: l }) => [
        ...o === null ? [] : [o],
        ...Bn(l, n)
      ]).filter((o) => !Me(o));
      return (0, ue.e)(r, (o) => o.toLowerCase());
    }
    function Me(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Ae(e, n) {
      const s = he((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function he(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? Te(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function Bn(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => Te(r, n) ?? []);
    }
    function Te(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, d.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Pe(e, n) {
      const s = await Fn(e, n) ?? await Kn(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function Un(e, n) {
      const s = await Pe(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, l = (0, t.gT)(o, "commits"), u = Vn(l).map((i) => zn(i, e));
      if (u.length === 0)
        return null;
      const c = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: c > l.length ? c : u.length,
        commits: Math.max(c, l.length),
        list: u
      };
    }
    async function Fn({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, l = (0, t.tk)(n.event, "deployment", "id");
        for (const u of (0, t.Qv)(await s.get("/deployments", o))) {
          const c = (0, t.tk)(u, "id");
          if (c !== l && await Qn(c, s))
            return Hn(u);
        }
        return null;
      });
    }
    async function Qn(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function Hn(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function Kn({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((u) => u.draft !== !0 && (u.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(u, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(u, "published_at") ?? "") < r), l = (0, t.$6)(o, "tag_name");
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
    async function qn(e, n) {
      const { github: s } = e, r = await Pe(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Ee(o.map((l) => Ae(l, s)), s);
    }
    var ie = a(9529);
    const Zn = /^twake-message-[\da-f]{32}$/;
    async function Xn({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), l = /* @__PURE__ */ new Map();
      for (const c of o) {
        const i = (0, t.mh)(c, "name"), h = (0, t.tk)(c, "id");
        if (i === null || h === null || (0, t.Qc)(c, "expired") || Zn.test(i))
          continue;
        const I = (0, d.hl)((0, d.Vp)(e, "run_id"), "artifacts", String(h)), C = l.get(i);
        (C === void 0 || C.id < h) && l.set(i, { id: h, name: i, url: I, size: (0, t.tk)(c, "size_in_bytes") });
      }
      const u = [...l.values()].map(({ name: c, url: i, size: h }) => ({ name: c, url: i, size: h }));
      return u.length > 0 ? u : null;
    }
    function Yn(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: l, title: u, url: c, author: i } = n;
        return { number: l, title: u, url: c, author: i };
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
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((l) => (0, t.$6)(l, "merge_commit_sha") === e && De(l)) ?? s.find(De) ?? s.find((l) => (0, t.$6)(l, "state") === "open"), o = (0, t.tk)(r, "number");
      return r === void 0 || o === null ? null : {
        number: o,
        title: (0, t.mh)(r, "title"),
        url: (0, t.$6)(r, "html_url"),
        author: (0, t.$6)(r, "user", "login")
      };
    }
    function De(e) {
      return (0, t.$6)(e, "merged_at") !== null;
    }
    const et = 3, je = 200, nt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function Ie({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Ce(o).length > 0);
      return Ce(r);
    }
    async function tt(e, n) {
      return (await Ie(e, n))[0]?.message ?? null;
    }
    function Ce(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(st);
    }
    function st(e) {
      const [n, ...s] = Re((0, t.$6)(e, "message") ?? "");
      return n === void 0 || nt.test(n) ? [] : [
        {
          message: Je(n),
          details: s.slice(0, et - 1).map(Je),
          ...rt(e)
        }
      ];
    }
    function Re(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function rt(e) {
      const [n] = Re((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Je(e) {
      return e.length <= je ? e : `${e.slice(0, je).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Le(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    var G = a(3429);
    function ae(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function ot(e, n) {
      return n.filter((s) => ae(s)?.job === e).length;
    }
    function lt(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: l }) => l[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((l, u) => !s || r(u)).join(" "));
    }
    var ut = a(1238);
    const pe = 3, it = 3;
    async function at(e, n) {
      const s = (0, ut.s)(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await (0, G.kM)(r, n), l = o.filter((T) => (0, v.N6)(T.result) || ge(T) !== void 0), u = (0, f.e2)({ result: e.status }) ? (0, G.VW)(o, e) : void 0, c = (T) => T.result === "cancelled" || T === u, i = o.filter((T) => c(T) && !l.includes(T)), h = ct(l, o), I = await Ne(h, n), C = pe - Math.min(h.length, pe), F = (await Ne(i.slice(0, C).map(Se), n)).filter(({ message: T }) => T !== null), Q = l.length > 0 ? F.filter(({ message: T }) => Le(T)) : F, N = [...I, ...Q];
      return N.length > 0 ? N : null;
    }
    function ct(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = ae(r.name);
        return o ? JSON.stringify([o.job, ge(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...l] = r;
        return o === void 0 ? [] : l.length > 0 ? [dt(o, r, n)] : [Se(o)];
      });
    }
    function Se(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function dt(e, n, s) {
      const r = n.flatMap(({ name: i }) => ae(i) ?? []), o = r[0]?.job ?? e.name, l = ot(o, s.map(({ name: i }) => i)), u = r.length === l ? `all ${l}` : `${r.length} of ${l}`, c = lt(r);
      return { first: e, name: `${o} (${u})`, legs: { failed: r.length, count: l, values: c } };
    }
    function Ne(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: l }, u) => {
        const c = ge(r), i = u < pe ? await mt(r, n) : [];
        return {
          name: o,
          step: c?.name ?? null,
          url: ft(r, c),
          message: i[0]?.message ?? null,
          annotations: i,
          legs: l
        };
      });
      return Promise.all(s);
    }
    function ge({ steps: e }) {
      return e.find(({ result: n }) => (0, v.N6)(n));
    }
    function ft({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function mt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Ie(e, n)) ?? [], o = /* @__PURE__ */ new Set(), l = ({ message: u }) => !o.has(u) && o.add(u);
      return r.filter(l).slice(0, it);
    }
    var V = a(4508);
    async function ht(e, n, s) {
      const { jobs: r } = await (0, G.kM)(e.run, n), o = (0, G.VW)(r, e), l = r.filter((h) => h !== o), u = r.filter((h) => We(h) && !Ge(h)), c = o ? (0, j.O)(o.started_at, s) : null, i = Object.keys(e.needs ?? {}).map((h) => [h, gt(pt(h, l, e))]);
      return {
        run: (0, j.O)(Be(u), s),
        job: c,
        jobs: Object.fromEntries(e.jobs.map(({ name: h }) => [h, c]).concat(i))
      };
    }
    function pt(e, n, { needs: s = {} }) {
      const r = n.filter((i) => (0, f.ev)(i.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), l = n.filter((i) => !o.some((h) => (0, f.ev)(i.name, h))), u = new Set(l.map(({ name: i }) => ae(i)?.job ?? i)), c = o.filter((i) => !n.some((h) => (0, f.ev)(h.name, i)));
      return u.size === 1 && c.length === 1 ? l : [];
    }
    function gt(e) {
      const n = e.filter(We), s = n.filter((c) => !Ge(c)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: c }) => c), u = r.every(({ started_at: c, completed_at: i }) => (0, j.O)(c, i) !== null) ? Math.max(...o.filter((c) => c !== null)) : null;
      return (0, j.O)(Be(r), u);
    }
    function We({ result: e }) {
      return e !== "skipped";
    }
    function Ge({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function Be(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const X = {
      failures: { name: "the failed steps", permission: "actions: read" },
      changes: { name: "the list of changes", permission: "contents: read" },
      timing: { name: "how long it took", permission: "actions: read" },
      artifacts: { name: "the artifacts", permission: "actions: read" },
      associated_pull_request: {
        name: "the pull request of the commit",
        permission: "pull-requests: read"
      },
      history: { name: "the runs before", permission: "actions: read" }
    }, Ue = 10;
    function _t(e, n, { date: s, patient: r, history: o }) {
      return {
        failures: (0, V.O)(() => n.optional(X.failures, () => at(e, n))),
        changes: (0, V.O)(() => n.optional(X.changes, () => Un(e, n))),
        timing: (0, V.O)(() => n.optional(X.timing, () => ht(e, n, s().getTime()))),
        artifacts: (0, V.O)(() => n.optional(X.artifacts, () => Xn(e, n))),
        associated_pull_request: (0, V.O)(async () => {
          const l = Yn(e);
          return l !== null ? l : n.optional(X.associated_pull_request, () => xn(e, n));
        }),
        reviews: (0, V.O)(async () => {
          const { findReviews: l } = await a.e("reviews").then(a.bind(a, 1450));
          return l(e, r, { date: s });
        }),
        ...$t(e, (0, V.O)(() => n.optional(X.history, o))),
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
      }, r = ({ failures: o }) => Math.min(o + ((0, v.N6)(e) ? 1 : 0), Ue);
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
    const _e = "actions: read";
    async function yt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await (0, G.kM)(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), l = (0, G.VW)(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await Fe(s, n), c = s.filter((i) => i !== l).map((i) => ({ ...i, result: u.includes(i) ? "timed_out" : (0, G.j0)(i) }));
        return !r && !c.some(f.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: c };
      } catch (s) {
        return (0, ie.Uc)(s, { permission: _e });
      }
    }
    async function wt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: _e }, r = await n.optional(s, async () => (0, G.VW)((await (0, G.kM)(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = (0, G.j0)(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const vt = 5;
    function bt(e, n) {
      const s = { name: "the reason of the cancellation", permission: _e };
      return n.optional(s, async () => {
        const { jobs: r } = await (0, G.kM)(e.run, n), o = e.status === "cancelled" ? (0, G.VW)(r, e) : void 0, l = await Fe(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: kt(e.needs ?? {}, r, l)
        };
      });
    }
    async function Fe(e, n, s) {
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, vt), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => tt(u, n))));
      return r.filter((u, c) => Le(l[c] ?? null));
    }
    function kt(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, f.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, f.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, f.ev)(u.name, l)));
    }
    var Qe = a(5161);
    function Ot(e) {
      const n = Et(e) ? me(e) : null;
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
        return [l ? l.author : r.login ?? me(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : Ot(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Me(r) ? [] : [r] : n ?? Ee(Gn(s), s);
      },
      reviewers: ({ pull_request: e, awaited: n, github: s }) => n ?? [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(s.event.pull_request, "requested_teams", "slug").map(Ke),
        ...Tt(s)
      ]
    };
    function He(e, n) {
      const s = At[e](n).filter((r) => r !== null);
      return (0, ue.e)(s, (r) => r.toLowerCase());
    }
    function Tt({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ke(n)];
    }
    function Ke(e) {
      return `team:${e}`;
    }
    function Pt(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, h]) => [i.toLowerCase(), h])), o = (i) => r.get(i.toLowerCase()), l = Ve(s, e).map(({ who: i }) => ({
        who: i,
        keys: Dt(i, s)
      })), u = l.flatMap(({ who: i, keys: h }) => qe(i) ? [i] : h.flatMap((I) => o(I) ?? [])), c = l.flatMap((i) => i.keys);
      return {
        addressees: (0, ue.e)(u, le.TN),
        unknown: (0, ue.e)(c.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: Qe.O.filter((i) => l.some((h) => h.who === i && h.keys.length === 0))
      };
    }
    function Ve(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, Oe.eK)(e, r)));
    }
    function Dt(e, n) {
      return qe(e) ? [] : ze(e) ? He(e, n) : [e];
    }
    function ze(e) {
      return Qe.O.some((n) => n === e);
    }
    function qe(e) {
      return typeof e != "string" || !(ze(e) || (0, le.EH)(e));
    }
    var $e = a(7959);
    const jt = ({ action: e }) => e === "deleted" || e === "unpublished", Ze = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, ye = ({ verdict: e, failed: n }) => e === "cancelled" || n, It = ({ verdict: e }) => e === "success", Xe = ({ verdict: e, failed: n }) => e === "success" || n, Ye = ({ deployment: e }) => !!e?.result, Ct = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => Ze(e) && !Ye(e) && e.duration === null,
        failures: ye,
        changes: It,
        artifacts: (e) => Xe(e) && !Ye(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => Ze(e) && (e.duration === null || e.jobs.length > 0),
        failures: ye,
        artifacts: Xe
      },
      check: { failures: (e) => ye(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !jt(e) }
    };
    function Rt(e, n, s) {
      for (const [r, o] of Object.entries(Ct[e] ?? {}))
        o(n) && s[r]();
    }
    async function Jt(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: c, ended: i } = e, { runner_facts: h, github_token: I } = e, { octokit: C, date: F, info: Q } = n, N = (0, $e.HP)(e, { live: c, hasEnded: i !== void 0 }), T = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: h, duration: i?.duration }, Y = fe({ ...T, status: N }), R = e.preset ? Ln(e.preset, Y, { live: c }) : void 0, xe = {
        repository: Y.repository.full_name,
        connect: I === "" ? void 0 : () => C(I),
        info: Q
      }, ee = (0, ie._j)(xe), we = i?.mayBeOld ? await wt(Y, ee) : N, en = we === N ? Y : fe({ ...T, status: we }), ve = await St(en, { sources: e, preset: R, api: ee, ...n }), Gt = ve ? fe({ ...T, status: we, ...ve }) : en, x = Sn(R, Gt, { live: c }), nn = [...e.when, ...e.mentions.flatMap(({ on: be = [] }) => be)], Bt = Object.keys(l ?? {}).length > 0 || ve?.others !== void 0, tn = (be) => async () => {
        const { findHistory: Qt } = await a.e("history").then(a.bind(a, 3466));
        return Qt(x, ee, { scope: Bt ? "run" : "job", most: be });
      }, sn = (0, Oe.JQ)(x.verdict, nn), rn = sn ? await Lt(x, { conditions: nn, history: tn(1), ...n }) : "unknown", Ut = R === void 0 || sn, on = _t(x, ee, {
        date: F,
        patient: (0, ie._j)({ ...xe, timeLimit_ms: ie.Fn }),
        history: Ut ? tn(Ue) : async () => null
      }), Ft = await Nt(e, {
        context: x,
        change: rn,
        preset: R,
        api: ee,
        lookups: on,
        info: Q
      });
      return { context: x, lookups: on, mentions: Ft, change: rn, ...R && { preset: R } };
    }
    async function Lt(e, n) {
      const { findChange: s } = await a.e("history").then(a.bind(a, 5768));
      return s(e, n);
    }
    async function St(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", c = (0, $e.rk)(n) !== (0, $e.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !c) {
        const C = await yt(e, r);
        if (typeof C != "string")
          return C;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${C} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: i, when: h } = n;
      return (s !== void 0 || i.length + h.length > 0) && e.verdict === "cancelled" ? bt(e, r) : null;
    }
    async function Nt({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: l, ...u }) {
      const c = { ...s, change: r }, i = Ve(c, e), I = i.some(({ who: R }) => R === "committers") ? await Wt(s, u) : void 0, F = u.preset === "reviews" && i.some(({ who: R }) => R === "reviewers") ? (await o.reviews()).awaited : void 0, { addressees: Q, unknown: N, vacant: T } = Pt(i, n, {
        ...c,
        committers: I,
        awaited: F
      });
      for (const R of N)
        l(`\`people\` has no entry for ${R}, ${(0, le.EH)(R) ? "which" : "who"} is therefore not notified.`);
      const Y = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const R of T)
        l(`\`mentions\` has \`${R}\`, and this ${Y} tells of none, so nobody is notified as such.`);
      return Q;
    }
    async function Wt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || He("committers", e).length > 0)
        return;
      const c = { name: "the committers", permission: "contents: read" };
      return await s.optional(c, () => qn(e, s)) ?? void 0;
    }
  }),
  5674: ((W, E, a) => {
    a.d(E, {
      whySecretsAreWithheld: () => b
    });
    var t = a(6269), f = a(4827);
    const y = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), $ = /* @__PURE__ */ new Set([
      ...y,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function b(A) {
      const k = A.secret_source === "Actions", p = (0, f.$6)(A, "event_name") ?? "";
      if (y.has(p) && (0, t.ty)(A.event) && !k)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (A.secret_source === "Dependabot" || D(A, p) && !k)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, f.Qc)(A.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function D(A, k) {
      const p = A.actor === "dependabot[bot]", w = (0, f.$6)(A.event, "pull_request", "user", "login") === "dependabot[bot]";
      return k === "pull_request_target" ? p && w : p && $.has(k) || w && y.has(k);
    }
  })
};
