"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((B, E, c) => {
    c.d(E, {
      p: () => f
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function f(b) {
      return b?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((B, E, c) => {
    c.d(E, {
      DQ: () => A,
      Gg: () => v,
      hL: () => y
    });
    var t = c(4827);
    const f = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, b = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function y(k) {
      const { number: M, title: $ } = (f.exec(k) ?? b.exec(k))?.groups ?? {};
      return M === void 0 ? null : { number: M, title: (0, t.cA)($ ?? null) };
    }
    function v(k) {
      const M = y(k ?? "");
      return M?.title ? `${M.title} (#${M.number})` : (0, t.cA)(k);
    }
    const J = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function A(k) {
      const M = y(k);
      if (M !== null)
        return { ...M, isMerge: !0 };
      const { number: $, title: _ } = J.exec(k)?.groups ?? {};
      return $ === void 0 ? null : { number: $, title: (0, t.cA)(_ ?? null), isMerge: !1 };
    }
  }),
  6269: ((B, E, c) => {
    c.d(E, {
      Af: () => k,
      NC: () => _,
      Ro: () => M,
      Ti: () => O,
      XT: () => A,
      qm: () => $,
      ty: () => D
    });
    var t = c(4827), f = c(2989), b = c(5659), y = c(5740), v = c(1987), J = c(1604);
    function A(g) {
      const { event: d } = g, m = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), h = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(m, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (g.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(g, "sha");
      return k(m, h, g);
    }
    function k(g, d, m) {
      const h = (0, t.$6)(g, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: h,
        title: (0, b.Gg)(h),
        author: (0, t.$6)(g, "author", "name"),
        login: (0, t.$6)(g, "author", "username"),
        url: (0, y.hl)((0, y.Ek)(m), "commit", d)
      };
    }
    function M(g) {
      const { event: d } = g, m = (0, t.$6)(g, "ref_name"), h = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return h === null && g.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(m) } : { branch: (0, t.cA)((0, f.p)(h ?? m)), tag: null };
    }
    function $({ event: g }) {
      const d = (0, t.lJ)(g, "issue", "pull_request") && (0, t.lJ)(g, "issue"), m = (0, t.lJ)(g, "pull_request") ?? d;
      if (m === null)
        return;
      const h = (0, t.i1)(m, "requested_reviewers", "login"), w = (0, t.i1)(m, "requested_teams", "name");
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
        fork: D(g),
        labels: (0, t.i1)(m, "labels", "name"),
        assignees: (0, t.i1)(m, "assignees", "login"),
        reviewers: h,
        teams: w,
        awaited: [...h, ...w],
        ...(0, J.p)(g, m),
        requested: (0, t.$6)(g, "requested_reviewer", "login") ?? (0, t.$6)(g, "requested_team", "name"),
        commits: (0, t.tk)(m, "commits"),
        additions: (0, t.tk)(m, "additions"),
        deletions: (0, t.tk)(m, "deletions"),
        changed_files: (0, t.tk)(m, "changed_files")
      };
    }
    function _({ event: g }) {
      const d = (0, t.lJ)(g, "release");
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
    function O({ event: g }) {
      const d = (0, t.lJ)(g, "deployment");
      if (d === null)
        return;
      const m = (0, t.lJ)(g, "deployment_status");
      return {
        environment: (0, t.mh)(d, "environment"),
        ref: (0, t.$6)(d, "ref"),
        description: (0, t.$6)(m, "description") ?? (0, t.$6)(d, "description"),
        state: (0, t.$6)(m, "state"),
        result: m && (0, v._z)((0, t.$6)(m, "state") ?? "unknown"),
        url: (0, t.$6)(m, "environment_url"),
        log_url: (0, t.$6)(m, "log_url")
      };
    }
    function D(g) {
      if ((0, t.lJ)(g, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(g, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(g, "repository", "id");
    }
  }),
  1251: ((B, E, c) => {
    c.d(E, {
      O: () => t
    });
    function t(f, b) {
      if (f === null || b === null)
        return null;
      const y = Math.floor((b - f) / 1e3);
      return y >= 0 ? y : null;
    }
  }),
  1604: ((B, E, c) => {
    c.d(E, {
      p: () => f
    });
    var t = c(4827);
    function f(b, y) {
      return {
        label: (0, t.mh)(b, "label", "name"),
        assignee: (0, t.$6)(b, "assignee", "login"),
        milestone: (0, t.mh)(b, "milestone", "title") ?? (0, t.mh)(y, "milestone", "title"),
        lock_reason: (0, t.mh)(y, "active_lock_reason")
      };
    }
  }),
  9529: ((B, E, c) => {
    c.d(E, {
      Fn: () => k,
      _j: () => $,
      Uc: () => g
    });
    var t = c(4827);
    const f = 10;
    async function b(h, w) {
      const I = [];
      let R = 0, T = 0;
      for await (const { data: q } of h) {
        const z = y(q);
        if (I.push(...z.items), T = Math.max(T, z.total), R += 1, R === f || w(z.items))
          return { items: I, isWhole: T === I.length };
      }
      return { items: I, isWhole: T <= I.length };
    }
    function y(h) {
      const w = (0, t.Gv)(h) ? Object.values(h).find(Array.isArray) : h;
      if (!Array.isArray(w) || !w.every(t.Gv))
        throw new v();
      return { items: w, total: Number(w.total_count ?? 0) };
    }
    class v extends Error {
      message = "its answer is not the list that was asked for.";
    }
    var J = c(6313);
    const A = 3e3, k = 2e4, M = 100;
    function $({ repository: h, connect: w, info: I, timeLimit_ms: R = A, timeout: T = (q) => AbortSignal.timeout(q) }) {
      const q = O(async () => {
        const j = T(R);
        return { signal: j, isOver: D(j), octokit: (w ?? _)() };
      }), [z, ce] = h?.split("/") ?? [], Z = async (j) => {
        const { signal: S, isOver: U, octokit: F } = await q(), K = async () => j(await F, { owner: z, repo: ce, request: { signal: S } });
        return Promise.race([K(), U]);
      }, ne = (j, S) => I(`The message goes without ${j.name}: ${g(S, { ...j, timeLimit_ms: R })}`), te = (j) => `GET /repos/{owner}/{repo}${j}`;
      return {
        get: O((j, S) => Z(async (U, F) => (await U.request(te(j), { ...F, ...S })).data)),
        list: O((j, S, U = () => !1) => Z((F, K) => {
          const se = { ...K, per_page: M, ...S };
          return b(F.paginate.iterator(te(j), se), U);
        })),
        graphql: async (j, S) => {
          const { askGraphql: U } = await c.e("graphql").then(c.bind(c, 7364));
          return Z((F, { request: K }) => U(F, j, { ...S, request: K }));
        },
        leaveOut: ne,
        optional: async (j, S) => {
          if (w === void 0)
            return null;
          try {
            return await S();
          } catch (U) {
            return ne(j, U), null;
          }
        }
      };
    }
    function _() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function O(h) {
      const w = /* @__PURE__ */ new Map();
      return (...I) => {
        const R = JSON.stringify(I), T = w.get(R) ?? h(...I);
        return w.set(R, T), T;
      };
    }
    function D(h) {
      const w = new Promise((I, R) => {
        h.addEventListener("abort", () => R(h.reason));
      });
      return w.catch(() => {
      }), w;
    }
    function g(h, { permission: w, timeLimit_ms: I = A }) {
      if (h instanceof DOMException && h.name === "TimeoutError")
        return `GitHub's API took longer than ${I / 1e3} seconds.`;
      const R = w && ` It needs the permission \`${w}\`.`;
      if ((0, t.$6)(h, "name") === "GraphqlRefusal")
        return `${m(h)}${d(h) ? R : ""}`;
      const T = (0, t.tk)(h, "status");
      return T === null || (0, t.lJ)(h, "response") === null ? `GitHub's API could not be asked: ${m(h)}` : [403, 429].includes(T) && (0, J.a)(h) ? J.k : T === 401 ? "GitHub's API answered with 401: it does not accept `github_token`." : `GitHub's API answered with ${T}.${[403, 404].includes(T) ? R : ""}`;
    }
    function d(h) {
      const w = (0, t.gT)(h, "errors").map((I) => (0, t.$6)(I, "type"));
      return w.includes("FORBIDDEN") || w.includes("NOT_FOUND");
    }
    function m(h) {
      if (h instanceof TypeError)
        return new v().message;
      const w = h instanceof Error ? h.message : String(h);
      return w.endsWith(".") ? w : `${w}.`;
    }
  }),
  3429: ((B, E, c) => {
    c.d(E, {
      VW: () => k,
      j0: () => M,
      kM: () => y
    });
    var t = c(1987), f = c(4827), b = c(7839);
    async function y($, { list: _ }) {
      const O = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: D, isWhole: g } = await _(O, {
        run_id: $.id,
        attempt_number: $.attempt ?? 1
      });
      return {
        jobs: D.map(v),
        isWhole: g && D.every((d) => (0, f.$6)(d, "name"))
      };
    }
    function v($) {
      return {
        name: (0, f.mh)($, "name") ?? "",
        result: A($),
        id: (0, f.tk)($, "id"),
        url: (0, f.$6)($, "html_url"),
        steps: (0, f.gT)($, "steps").map((_) => ({
          name: (0, f.mh)(_, "name"),
          number: (0, f.tk)(_, "number"),
          result: A(_)
        })),
        created_at: J($, "created_at"),
        started_at: J($, "started_at"),
        completed_at: J($, "completed_at")
      };
    }
    function J($, _) {
      const O = Date.parse((0, f.$6)($, _) ?? "");
      return Number.isNaN(O) ? null : O;
    }
    function A($) {
      const _ = (0, f.$6)($, "conclusion");
      if (_ !== null)
        return (0, t._z)(_.toLowerCase());
      const O = (0, f.$6)($, "status");
      return O === "waiting" ? "action_required" : O === "completed" ? "unknown" : "in_progress";
    }
    function k($, { job: _ }) {
      if (_.check_run_id !== null)
        return $.find(({ id: D }) => D === _.check_run_id);
      const O = $.filter(({ result: D }) => D === "in_progress");
      return O.find(({ name: D }) => D === _.title) ?? O.find(({ name: D }) => _.name !== null && (0, b.ev)(D, _.name));
    }
    function M({ result: $, steps: _ }) {
      const O = _.map((D) => D.result);
      return $ !== "in_progress" ? $ : O.some(t.N6) ? "failure" : O.includes("cancelled") ? "cancelled" : "in_progress";
    }
  }),
  6313: ((B, E, c) => {
    c.d(E, {
      a: () => b,
      k: () => f
    });
    var t = c(4827);
    const f = "GitHub's API answered that its rate limit is used up.";
    function b(y) {
      const v = (0, t.lJ)(y, "response", "headers");
      return (0, t.at)(v, "retry-after") !== void 0 || (0, t.at)(v, "x-ratelimit-remaining") === "0";
    }
  }),
  1238: ((B, E, c) => {
    c.d(E, {
      s: () => b
    });
    var t = c(1987), f = c(4827);
    function b({ github: { event: y }, job: v, jobs: J }) {
      return (0, t.N6)(v.status) || J.some(({ result: k }) => (0, t.N6)(k)) ? null : (0, f.lJ)(y, "workflow_run");
    }
  }),
  5305: ((B, E, c) => {
    c.d(E, {
      e: () => t
    });
    function t(f, b) {
      const y = /* @__PURE__ */ new Map();
      for (const v of f)
        y.has(b(v)) || y.set(b(v), v);
      return [...y.values()];
    }
  }),
  1298: ((B, E, c) => {
    c.d(E, {
      askAhead: () => (
        /* reexport */
        Jt
      ),
      gatherMessageContext: () => Lt
    });
    var t = c(4827), f = c(7839);
    function b({ deployment: e, release: n, tag: s, commit: r }, o) {
      const l = e?.ref?.replace(/^[\da-f]{40}$/, (u) => u.slice(0, 7));
      return {
        environment: y(o.environment) ?? e?.environment ?? null,
        version: y(o.version) ?? l ?? n?.tag ?? s ?? r.short,
        url: y(o.url) ?? e?.url ?? null
      };
    }
    function y(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var v = c(6269);
    const J = ["passed", "failed", "skipped"];
    function A(e) {
      return { coverage: k(e.coverage), tests: M(e.tests) };
    }
    function k(e) {
      const n = y(e);
      return n !== null && $(n) ? `${n} %` : n;
    }
    function M(e) {
      if (!(0, t.Gv)(e)) {
        const r = y(e);
        return r === null || !$(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...J, ...Object.keys(e)])].flatMap((r) => {
        const o = y(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function $(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var _ = c(1987), O = c(2264);
    function D(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((u) => u !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var g = c(5659), d = c(5740);
    function m(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function h(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: y(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const l = y(typeof o == "boolean" ? String(o) : o);
        return l === null ? [] : [{ name: r, value: l }];
      }) };
    }
    const w = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function I(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = w.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, l = (0, t.$6)(n, "head_commit", "message"), u = (0, g.hL)(l ?? ""), a = r ?? u?.number ?? null, i = u ? u.title : (0, g.Gg)(l)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: i ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", a),
        base: o
      };
    }
    var R = c(2989), T = c(1251);
    const q = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function z(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return te(n);
      const r = q.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, R.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
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
      return (0, T.O)(n, s);
    }
    function te(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, R.p)(j(e)),
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
    function j(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function S(e) {
      const n = (0, _._z)(e);
      return { result: n, icon: (0, _.ZG)(n) };
    }
    function U({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || K(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function F({ event: e }) {
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
      const s = (0, t.$6)(n, "status"), r = un.get(s) ?? (0, _._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, _.ZG)(r),
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
      const l = s === "create" || (0, t.Qc)(n, "created"), u = s === "delete" || (0, t.Qc)(n, "deleted"), a = hn(e);
      return {
        branch: (0, t.cA)((0, R.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: a,
        count: a.length,
        older: pn(a.slice(cn)),
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
      return (0, t.gT)(e.event, "commits").map((n) => (0, v.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
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
    var wn = c(1604);
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
          ...re(s)
        };
    }
    function vn({ event: e }) {
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
      pull_request: v.qm,
      review: vn,
      issue: bn,
      comment: kn,
      solution: On,
      edit: U,
      transfer: F,
      release: v.NC,
      deployment: v.Ti,
      check: z
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
      workflow_dispatch: { dispatch: h },
      repository_dispatch: { dispatch: h },
      merge_group: { merge_group: I }
    };
    function An(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(ke, n) ? ke[n] : {}, o = Object.entries({ ...Mn, ...s }).map(([u, a]) => [u, a(e)]).filter(([, u]) => u !== void 0), l = o.every(([u]) => u === "edit") ? D(e) : void 0;
      return { ...Object.fromEntries(o), ...l && { about: l } };
    }
    function Tn(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, O.vZ)(e, n.runPage), u = (0, O.hx)(e, n), a = { name: u.title ?? "this job", result: s }, i = Dn(n), p = { own: a, others: i.length > 0 ? i : r }, L = (0, f.Zy)({ own: a, others: i.length > 0 ? i : r.filter(f.e2) }), N = An(e), Q = (0, v.Ro)(e), H = (0, v.XT)(e), { deployment: W } = N, P = (0, f.BN)(p, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: y(o.job) ?? (W && !W.result ? a.name : null),
        deployment: W?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, O.MD)(e),
        actor: (0, O.tu)(e),
        sender: (0, O.lS)(e),
        commit: H,
        ...Q,
        action: (0, t.$6)(e.event, "action"),
        ...A(o),
        ...N,
        deploy: {
          ...b({ ...N, ...Q, commit: H }, o),
          ...P,
          icon: (0, _.ZG)(P.result),
          job: p.others.length > 0 || n.others || W?.result ? null : u.title
        },
        ...oe(L),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Pn(i.length > 0 || L !== s ? l : { ...u, name: u.title }),
        jobs: i.length > 0 ? jn((0, f.MJ)(p)) : []
      };
    }
    function Pn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function oe(e) {
      return { verdict: e, icon: (0, _.ZG)(e), failed: (0, _.N6)(e) };
    }
    function Dn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, _._z)(r)
      }));
    }
    function jn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, _.ZG)(s) })).sort((n, s) => (0, _.R_)(n.result, s.result));
    }
    const In = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Rn = [
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
    ], Jn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Ln(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = Rn.find(([a]) => e[a] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || In.has(u) ? "status" : Jn.has(u) ? "repository" : "event";
    }
    function Nn(e, n, s) {
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
    function Cn(e, n, s) {
      const { deploy: r, check: o, deployment: l, page_build: u, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, f.e2)({ result: l.result }))
        return { ...n, ...oe(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...oe(r.result) };
      const i = o?.result ?? l?.result ?? u?.result;
      return i && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...oe(i) } : n;
    }
    var Oe = c(7679), de = c(8818), le = c(3342);
    const Sn = "arch environment name os";
    function fe(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: a = null } = e, i = (0, de.GP)(e), p = Wn(e), L = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, de.Qo)(e.env, "RUNNER", Sn),
        ...p && { matrix: p },
        ...s && { needs: s },
        data: l,
        people: (0, le.eZ)(u),
        status: n,
        duration: a,
        ...Tn(i, {
          status: n,
          checkRunId: L,
          runPage: (0, de.Y3)(e.env),
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
    var ue = c(5305);
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
      const { base: r, comparison: o } = s, l = (0, t.gT)(o, "commits"), u = Vn(l).map((i) => qn(i, e));
      if (u.length === 0)
        return null;
      const a = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: a > l.length ? a : u.length,
        commits: Math.max(a, l.length),
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
          const a = (0, t.tk)(u, "id");
          if (a !== l && await Qn(a, s))
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
    function qn(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, g.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, g.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function zn(e, n) {
      const { github: s } = e, r = await Pe(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Ee(o.map((l) => Ae(l, s)), s);
    }
    var ie = c(9529);
    const Zn = /^twake-message-[\da-f]{32}$/;
    async function Xn({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), l = /* @__PURE__ */ new Map();
      for (const a of o) {
        const i = (0, t.mh)(a, "name"), p = (0, t.tk)(a, "id");
        if (i === null || p === null || (0, t.Qc)(a, "expired") || Zn.test(i))
          continue;
        const L = (0, d.hl)((0, d.Vp)(e, "run_id"), "artifacts", String(p)), N = l.get(i);
        (N === void 0 || N.id < p) && l.set(i, { id: p, name: i, url: L, size: (0, t.tk)(a, "size_in_bytes") });
      }
      const u = [...l.values()].map(({ name: a, url: i, size: p }) => ({ name: a, url: i, size: p }));
      return u.length > 0 ? u : null;
    }
    function Yn(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: l, title: u, url: a, author: i } = n;
        return { number: l, title: u, url: a, author: i };
      }
      const o = (0, g.DQ)(s.message ?? "");
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
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Re(o).length > 0);
      return Re(r);
    }
    async function tt(e, n) {
      return (await Ie(e, n))[0]?.message ?? null;
    }
    function Re(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(st);
    }
    function st(e) {
      const [n, ...s] = Je((0, t.$6)(e, "message") ?? "");
      return n === void 0 || nt.test(n) ? [] : [
        {
          message: Le(n),
          details: s.slice(0, et - 1).map(Le),
          ...rt(e)
        }
      ];
    }
    function Je(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function rt(e) {
      const [n] = Je((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Le(e) {
      return e.length <= je ? e : `${e.slice(0, je).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Ne(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    var G = c(3429);
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
    var ut = c(1238);
    const pe = 3, it = 3;
    async function at(e, n) {
      const s = (0, ut.s)(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await (0, G.kM)(r, n), l = o.filter((P) => (0, _.N6)(P.result) || ge(P) !== void 0), u = (0, f.e2)({ result: e.status }) ? (0, G.VW)(o, e) : void 0, a = (P) => P.result === "cancelled" || P === u, i = o.filter((P) => a(P) && !l.includes(P)), p = ct(l, o), L = await Se(p, n), N = pe - Math.min(p.length, pe), Q = (await Se(i.slice(0, N).map(Ce), n)).filter(({ message: P }) => P !== null), H = l.length > 0 ? Q.filter(({ message: P }) => Ne(P)) : Q, W = [...L, ...H];
      return W.length > 0 ? W : null;
    }
    function ct(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = ae(r.name);
        return o ? JSON.stringify([o.job, ge(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...l] = r;
        return o === void 0 ? [] : l.length > 0 ? [dt(o, r, n)] : [Ce(o)];
      });
    }
    function Ce(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function dt(e, n, s) {
      const r = n.flatMap(({ name: i }) => ae(i) ?? []), o = r[0]?.job ?? e.name, l = ot(o, s.map(({ name: i }) => i)), u = r.length === l ? `all ${l}` : `${r.length} of ${l}`, a = lt(r);
      return { first: e, name: `${o} (${u})`, legs: { failed: r.length, count: l, values: a } };
    }
    function Se(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: l }, u) => {
        const a = ge(r), i = u < pe ? await mt(r, n) : [];
        return {
          name: o,
          step: a?.name ?? null,
          url: ft(r, a),
          message: i[0]?.message ?? null,
          annotations: i,
          legs: l
        };
      });
      return Promise.all(s);
    }
    function ge({ steps: e }) {
      return e.find(({ result: n }) => (0, _.N6)(n));
    }
    function ft({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function mt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Ie(e, n)) ?? [], o = /* @__PURE__ */ new Set(), l = ({ message: u }) => !o.has(u) && o.add(u);
      return r.filter(l).slice(0, it);
    }
    async function ht(e, n, s) {
      const { jobs: r } = await (0, G.kM)(e.run, n), o = (0, G.VW)(r, e), l = r.filter((p) => p !== o), u = r.filter((p) => We(p) && !Ge(p)), a = o ? (0, T.O)(o.started_at, s) : null, i = Object.keys(e.needs ?? {}).map((p) => [p, gt(pt(p, l, e))]);
      return {
        run: (0, T.O)(Be(u), s),
        job: a,
        jobs: Object.fromEntries(e.jobs.map(({ name: p }) => [p, a]).concat(i))
      };
    }
    function pt(e, n, { needs: s = {} }) {
      const r = n.filter((i) => (0, f.ev)(i.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), l = n.filter((i) => !o.some((p) => (0, f.ev)(i.name, p))), u = new Set(l.map(({ name: i }) => ae(i)?.job ?? i)), a = o.filter((i) => !n.some((p) => (0, f.ev)(p.name, i)));
      return u.size === 1 && a.length === 1 ? l : [];
    }
    function gt(e) {
      const n = e.filter(We), s = n.filter((a) => !Ge(a)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: a }) => a), u = r.every(({ started_at: a, completed_at: i }) => (0, T.O)(a, i) !== null) ? Math.max(...o.filter((a) => a !== null)) : null;
      return (0, T.O)(Be(r), u);
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
        failures: V(() => n.optional(X.failures, () => at(e, n))),
        changes: V(() => n.optional(X.changes, () => Un(e, n))),
        timing: V(() => n.optional(X.timing, () => ht(e, n, s().getTime()))),
        artifacts: V(() => n.optional(X.artifacts, () => Xn(e, n))),
        associated_pull_request: V(async () => {
          const l = Yn(e);
          return l !== null ? l : n.optional(X.associated_pull_request, () => xn(e, n));
        }),
        reviews: V(async () => {
          const { findReviews: l } = await c.e("reviews").then(c.bind(c, 1450));
          return l(e, r, { date: s });
        }),
        ...$t(e, V(() => n.optional(X.history, o))),
        digest: V(async () => {
          const { findDigest: l } = await c.e("digest").then(c.bind(c, 2772));
          return l(e, r, s().getTime());
        })
      };
    }
    function $t({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, _.N6)(e) ? 1 : 0), Ue);
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
    function V(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const _e = "actions: read";
    async function yt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await (0, G.kM)(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), l = (0, G.VW)(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await Fe(s, n), a = s.filter((i) => i !== l).map((i) => ({ ...i, result: u.includes(i) ? "timed_out" : (0, G.j0)(i) }));
        return !r && !a.some(f.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
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
    const bt = 5;
    function vt(e, n) {
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
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, bt), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => tt(u, n))));
      return r.filter((u, a) => Ne(l[a] ?? null));
    }
    function kt(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, f.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, f.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, f.ev)(u.name, l)));
    }
    var Qe = c(5161);
    function Ot(e) {
      const n = Et(e) ? me(e) : null;
      if (n === null)
        return null;
      if ((0, g.hL)(n.message) !== null)
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
      const r = new Map(Object.entries(n).map(([i, p]) => [i.toLowerCase(), p])), o = (i) => r.get(i.toLowerCase()), l = Ve(s, e).map(({ who: i }) => ({
        who: i,
        keys: Dt(i, s)
      })), u = l.flatMap(({ who: i, keys: p }) => ze(i) ? [i] : p.flatMap((L) => o(L) ?? [])), a = l.flatMap((i) => i.keys);
      return {
        addressees: (0, ue.e)(u, le.TN),
        unknown: (0, ue.e)(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: Qe.O.filter((i) => l.some((p) => p.who === i && p.keys.length === 0))
      };
    }
    function Ve(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, Oe.eK)(e, r)));
    }
    function Dt(e, n) {
      return ze(e) ? [] : qe(e) ? He(e, n) : [e];
    }
    function qe(e) {
      return Qe.O.some((n) => n === e);
    }
    function ze(e) {
      return typeof e != "string" || !(qe(e) || (0, le.EH)(e));
    }
    var $e = c(7959);
    const jt = ({ action: e }) => e === "deleted" || e === "unpublished", Ze = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, ye = ({ verdict: e, failed: n }) => e === "cancelled" || n, It = ({ verdict: e }) => e === "success", Xe = ({ verdict: e, failed: n }) => e === "success" || n, Ye = ({ deployment: e }) => !!e?.result, Rt = {
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
    function Jt(e, n, s) {
      for (const [r, o] of Object.entries(Rt[e] ?? {}))
        o(n) && s[r]();
    }
    async function Lt(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: a, ended: i } = e, { runner_facts: p, github_token: L } = e, { octokit: N, date: Q, info: H } = n, W = (0, $e.HP)(e, { live: a, hasEnded: i !== void 0 }), P = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: p, duration: i?.duration }, Y = fe({ ...P, status: W }), C = e.preset ? Nn(e.preset, Y, { live: a }) : void 0, xe = {
        repository: Y.repository.full_name,
        connect: L === "" ? void 0 : () => N(L),
        info: H
      }, ee = (0, ie._j)(xe), we = i?.mayBeOld ? await wt(Y, ee) : W, en = we === W ? Y : fe({ ...P, status: we }), be = await Ct(en, { sources: e, preset: C, api: ee, ...n }), Gt = be ? fe({ ...P, status: we, ...be }) : en, x = Cn(C, Gt, { live: a }), nn = [...e.when, ...e.mentions.flatMap(({ on: ve = [] }) => ve)], Bt = Object.keys(l ?? {}).length > 0 || be?.others !== void 0, tn = (ve) => async () => {
        const { findHistory: Qt } = await c.e("history").then(c.bind(c, 3466));
        return Qt(x, ee, { scope: Bt ? "run" : "job", most: ve });
      }, sn = (0, Oe.JQ)(x.verdict, nn), rn = sn ? await Nt(x, { conditions: nn, history: tn(1), ...n }) : "unknown", Ut = C === void 0 || sn, on = _t(x, ee, {
        date: Q,
        patient: (0, ie._j)({ ...xe, timeLimit_ms: ie.Fn }),
        history: Ut ? tn(Ue) : async () => null
      }), Ft = await St(e, {
        context: x,
        change: rn,
        preset: C,
        api: ee,
        lookups: on,
        info: H
      });
      return { context: x, lookups: on, mentions: Ft, change: rn, ...C && { preset: C } };
    }
    async function Nt(e, n) {
      const { findChange: s } = await c.e("history").then(c.bind(c, 5768));
      return s(e, n);
    }
    async function Ct(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", a = (0, $e.rk)(n) !== (0, $e.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !a) {
        const N = await yt(e, r);
        if (typeof N != "string")
          return N;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${N} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: i, when: p } = n;
      return (s !== void 0 || i.length + p.length > 0) && e.verdict === "cancelled" ? vt(e, r) : null;
    }
    async function St({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: l, ...u }) {
      const a = { ...s, change: r }, i = Ve(a, e), L = i.some(({ who: C }) => C === "committers") ? await Wt(s, u) : void 0, Q = u.preset === "reviews" && i.some(({ who: C }) => C === "reviewers") ? (await o.reviews()).awaited : void 0, { addressees: H, unknown: W, vacant: P } = Pt(i, n, {
        ...a,
        committers: L,
        awaited: Q
      });
      for (const C of W)
        l(`\`people\` has no entry for ${C}, ${(0, le.EH)(C) ? "which" : "who"} is therefore not notified.`);
      const Y = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const C of P)
        l(`\`mentions\` has \`${C}\`, and this ${Y} tells of none, so nobody is notified as such.`);
      return H;
    }
    async function Wt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || He("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => zn(e, s)) ?? void 0;
    }
  }),
  5674: ((B, E, c) => {
    c.d(E, {
      whySecretsAreWithheld: () => v
    });
    var t = c(6269), f = c(4827);
    const b = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), y = /* @__PURE__ */ new Set([
      ...b,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function v(A) {
      const k = A.secret_source === "Actions", M = (0, f.$6)(A, "event_name") ?? "";
      if (b.has(M) && (0, t.ty)(A.event) && !k)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (A.secret_source === "Dependabot" || J(A, M) && !k)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, f.Qc)(A.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function J(A, k) {
      const M = A.actor === "dependabot[bot]", $ = (0, f.$6)(A.event, "pull_request", "user", "login") === "dependabot[bot]";
      return k === "pull_request_target" ? M && $ : M && y.has(k) || $ && b.has(k);
    }
  })
};
