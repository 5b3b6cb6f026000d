"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((R, O, a) => {
    a.d(O, {
      p: () => m
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function m($) {
      return $?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((R, O, a) => {
    a.d(O, {
      DQ: () => E,
      Gg: () => v,
      hL: () => g
    });
    var t = a(4827);
    const m = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, $ = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function g(b) {
      const { number: h, title: y } = (m.exec(b) ?? $.exec(b))?.groups ?? {};
      return h === void 0 ? null : { number: h, title: (0, t.cA)(y ?? null) };
    }
    function v(b) {
      const h = g(b ?? "");
      return h?.title ? `${h.title} (#${h.number})` : (0, t.cA)(b);
    }
    const T = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function E(b) {
      const h = g(b);
      if (h !== null)
        return { ...h, isMerge: !0 };
      const { number: y, title: w } = T.exec(b)?.groups ?? {};
      return y === void 0 ? null : { number: y, title: (0, t.cA)(w ?? null), isMerge: !1 };
    }
  }),
  6269: ((R, O, a) => {
    a.d(O, {
      Af: () => b,
      NC: () => w,
      Ro: () => h,
      Ti: () => M,
      XT: () => E,
      qm: () => y,
      ty: () => C
    });
    var t = a(4827), m = a(2989), $ = a(5659), g = a(5740), v = a(1987), T = a(1604);
    function E(_) {
      const { event: f } = _, d = (0, t.lJ)(f, "head_commit") ?? (0, t.lJ)(f, "workflow_run", "head_commit") ?? (0, t.lJ)(f, "merge_group", "head_commit"), k = (0, t.$6)(f, "pull_request", "head", "sha") ?? (0, t.$6)(d, "id") ?? (0, t.$6)(f, "workflow_run", "head_sha") ?? (0, t.$6)(f, "deployment", "sha") ?? (0, t.$6)(f, "comment", "commit_id") ?? (0, t.$6)(f, "check_run", "head_sha") ?? (0, t.$6)(f, "check_suite", "head_sha") ?? (0, t.$6)(f, "workflow_job", "head_sha") ?? (0, t.$6)(f, "build", "commit") ?? (_.event_name === "status" ? (0, t.$6)(f, "sha") : null) ?? (0, t.$6)(_, "sha");
      return b(d, k, _);
    }
    function b(_, f, d) {
      const k = (0, t.$6)(_, "message");
      return {
        sha: f,
        short: f?.slice(0, 7) ?? null,
        message: k,
        title: (0, $.Gg)(k),
        author: (0, t.$6)(_, "author", "name"),
        login: (0, t.$6)(_, "author", "username"),
        url: (0, g.hl)((0, g.Ek)(d), "commit", f)
      };
    }
    function h(_) {
      const { event: f } = _, d = (0, t.$6)(_, "ref_name"), k = (0, t.$6)(f, "pull_request", "head", "ref") ?? (0, t.$6)(f, "workflow_run", "head_branch");
      return k === null && _.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(d) } : { branch: (0, t.cA)((0, m.p)(k ?? d)), tag: null };
    }
    function y({ event: _ }) {
      const f = (0, t.lJ)(_, "issue", "pull_request") && (0, t.lJ)(_, "issue"), d = (0, t.lJ)(_, "pull_request") ?? f;
      if (d === null)
        return;
      const k = (0, t.i1)(d, "requested_reviewers", "login"), G = (0, t.i1)(d, "requested_teams", "name");
      return {
        number: (0, t.tk)(d, "number"),
        title: (0, t.mh)(d, "title"),
        body: (0, t.$6)(d, "body"),
        url: (0, t.$6)(d, "html_url"),
        author: (0, t.$6)(d, "user", "login"),
        state: (0, t.$6)(d, "state"),
        draft: (0, t.Qc)(d, "draft"),
        merged: (0, t.Qc)(d, "merged") || (0, t.$6)(d, "pull_request", "merged_at") !== null,
        merged_by: (0, t.$6)(d, "merged_by", "login"),
        head: (0, t.mh)(d, "head", "ref"),
        base: (0, t.mh)(d, "base", "ref"),
        fork: C(_),
        labels: (0, t.i1)(d, "labels", "name"),
        assignees: (0, t.i1)(d, "assignees", "login"),
        reviewers: k,
        teams: G,
        awaited: [...k, ...G],
        ...(0, T.p)(_, d),
        requested: (0, t.$6)(_, "requested_reviewer", "login") ?? (0, t.$6)(_, "requested_team", "name"),
        commits: (0, t.tk)(d, "commits"),
        additions: (0, t.tk)(d, "additions"),
        deletions: (0, t.tk)(d, "deletions"),
        changed_files: (0, t.tk)(d, "changed_files")
      };
    }
    function w({ event: _ }) {
      const f = (0, t.lJ)(_, "release");
      if (f === null)
        return;
      const d = (0, t.$6)(f, "tag_name");
      return {
        name: (0, t.mh)(f, "name") ?? (0, t.cA)(d),
        tag: d,
        body: (0, t.$6)(f, "body"),
        url: (0, t.$6)(f, "html_url"),
        author: (0, t.$6)(f, "author", "login"),
        draft: (0, t.Qc)(f, "draft"),
        prerelease: (0, t.Qc)(f, "prerelease"),
        published_at: (0, t.$6)(f, "published_at")
      };
    }
    function M({ event: _ }) {
      const f = (0, t.lJ)(_, "deployment");
      if (f === null)
        return;
      const d = (0, t.lJ)(_, "deployment_status");
      return {
        environment: (0, t.mh)(f, "environment"),
        ref: (0, t.$6)(f, "ref"),
        description: (0, t.$6)(d, "description") ?? (0, t.$6)(f, "description"),
        state: (0, t.$6)(d, "state"),
        result: d && (0, v._z)((0, t.$6)(d, "state") ?? "unknown"),
        url: (0, t.$6)(d, "environment_url"),
        log_url: (0, t.$6)(d, "log_url")
      };
    }
    function C(_) {
      if ((0, t.lJ)(_, "pull_request", "head") === null)
        return !1;
      const f = (0, t.tk)(_, "pull_request", "head", "repo", "id");
      return f === null || f !== (0, t.tk)(_, "repository", "id");
    }
  }),
  1251: ((R, O, a) => {
    a.d(O, {
      O: () => t
    });
    function t(m, $) {
      if (m === null || $ === null)
        return null;
      const g = Math.floor(($ - m) / 1e3);
      return g >= 0 ? g : null;
    }
  }),
  1604: ((R, O, a) => {
    a.d(O, {
      p: () => m
    });
    var t = a(4827);
    function m($, g) {
      return {
        label: (0, t.mh)($, "label", "name"),
        assignee: (0, t.$6)($, "assignee", "login"),
        milestone: (0, t.mh)($, "milestone", "title") ?? (0, t.mh)(g, "milestone", "title"),
        lock_reason: (0, t.mh)(g, "active_lock_reason")
      };
    }
  }),
  6567: ((R, O, a) => {
    a.d(O, {
      Gj: () => h,
      Uc: () => M,
      _j: () => b
    });
    var t = a(4827), m = a(4508), $ = a(9021), g = a(6313);
    const v = 3e3, T = 3e4, E = 100;
    function b({ repository: d, connect: k, info: G, timeLimit_ms: K = v, timeout: Q = (I) => AbortSignal.timeout(I) }) {
      const I = (0, m.O)(async () => {
        const P = Q(K);
        return { signal: P, isOver: w(P), octokit: (k ?? y)() };
      }), [ie, ae] = d?.split("/") ?? [], Y = async (P) => {
        const { signal: L, isOver: S, octokit: U } = await I(), z = async () => P(await U, { owner: ie, repo: ae, request: { signal: L } });
        return Promise.race([z(), S]);
      }, x = (P, L) => G(`The message goes without ${P.name}: ${M(L, { ...P, timeLimit_ms: K })}`), ne = (P) => `GET /repos/{owner}/{repo}${P}`;
      return {
        get: (0, m.O)((P, L) => Y(async (S, U) => (await S.request(ne(P), { ...U, ...L })).data)),
        list: (0, m.O)((P, L, S = () => !1) => Y((U, z) => {
          const te = { ...z, per_page: E, ...L };
          return (0, $.EO)(U.paginate.iterator(ne(P), te), S);
        })),
        graphql: async (P, L) => {
          const { askGraphql: S } = await a.e("graphql").then(a.bind(a, 7364));
          return Y((U, { request: z }) => S(U, P, { ...L, request: z }));
        },
        leaveOut: x,
        optional: async (P, L) => {
          if (k === void 0)
            return null;
          try {
            return await L();
          } catch (S) {
            return x(P, S), null;
          }
        }
      };
    }
    function h(d) {
      const { connect: k = y } = d;
      return b({ ...d, connect: k, timeLimit_ms: T });
    }
    function y() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function w(d) {
      const k = new Promise((G, K) => {
        d.addEventListener("abort", () => K(d.reason));
      });
      return k.catch(() => {
      }), k;
    }
    function M(d, { permission: k, advice: G = k && `It needs the permission \`${k}\`.`, timeLimit_ms: K = v }) {
      if (d instanceof DOMException && d.name === "TimeoutError")
        return `GitHub's API took longer than ${K / 1e3} seconds.`;
      const Q = G && ` ${G}`;
      if (d instanceof TypeError)
        return `${C} ${$.nu}`;
      if (d instanceof $.xm)
        return `${C} ${d.message}`;
      if ((0, t.$6)(d, "name") === "GraphqlRefusal")
        return `${f(d)}${_(d) ? Q : ""}`;
      const I = (0, t.tk)(d, "status");
      return I === null || (0, t.lJ)(d, "response") === null ? `GitHub's API could not be asked: ${f(d)}` : [403, 429].includes(I) && (0, g.a)(d) ? g.k : I === 401 ? "GitHub's API answered with 401: it does not accept `github_token`." : `GitHub's API answered with ${I}.${[403, 404].includes(I) ? Q : ""}`;
    }
    const C = "GitHub's API was asked, but";
    function _(d) {
      return (0, t.gT)(d, "errors").some(
        // What an organization wants of a token is no permission of a workflow.
        (k) => /FORBIDDEN|NOT_FOUND/.test((0, t.$6)(k, "type") ?? "") && !/SAML|IP allow list/.test((0, t.$6)(k, "message") ?? "")
      );
    }
    function f(d) {
      const k = d instanceof Error ? d.message : String(d);
      return k.endsWith(".") ? k : `${k}.`;
    }
  }),
  3429: ((R, O, a) => {
    a.d(O, {
      VW: () => E,
      j0: () => b,
      kM: () => g
    });
    var t = a(1987), m = a(4827), $ = a(7839);
    async function g(h, { list: y }) {
      const w = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: M, isWhole: C } = await y(w, {
        run_id: h.id,
        attempt_number: h.attempt ?? 1
      });
      return {
        jobs: M.map(v),
        isWhole: C && M.every((_) => (0, m.$6)(_, "name"))
      };
    }
    function v(h) {
      return {
        name: (0, m.mh)(h, "name") ?? "",
        result: T(h),
        id: (0, m.tk)(h, "id"),
        url: (0, m.$6)(h, "html_url"),
        steps: (0, m.gT)(h, "steps").map((y) => ({
          name: (0, m.mh)(y, "name"),
          number: (0, m.tk)(y, "number"),
          result: T(y)
        })),
        created_at: (0, m.lC)(h, "created_at"),
        started_at: (0, m.lC)(h, "started_at"),
        completed_at: (0, m.lC)(h, "completed_at")
      };
    }
    function T(h) {
      const y = (0, m.$6)(h, "conclusion");
      if (y !== null)
        return (0, t._z)(y.toLowerCase());
      const w = (0, m.$6)(h, "status");
      return w === "waiting" ? "action_required" : w === "completed" ? "unknown" : "in_progress";
    }
    function E(h, { job: y }) {
      if (y.check_run_id !== null)
        return h.find(({ id: M }) => M === y.check_run_id);
      const w = h.filter(({ result: M }) => M === "in_progress");
      return w.find(({ name: M }) => M === y.title) ?? w.find(({ name: M }) => y.name !== null && (0, $.ev)(M, y.name));
    }
    function b({ result: h, steps: y }) {
      const w = y.map((M) => M.result);
      return h !== "in_progress" ? h : w.some(t.N6) ? "failure" : w.includes("cancelled") ? "cancelled" : "in_progress";
    }
  }),
  4508: ((R, O, a) => {
    a.d(O, {
      O: () => t
    });
    function t(m) {
      const $ = /* @__PURE__ */ new Map();
      return (...g) => {
        const v = JSON.stringify(g), T = $.get(v) ?? m(...g);
        return $.set(v, T), T;
      };
    }
  }),
  9021: ((R, O, a) => {
    a.d(O, {
      EO: () => $,
      nu: () => v,
      xm: () => T
    });
    var t = a(4827);
    const m = 10;
    async function $(E, b) {
      const h = [];
      let y = 0, w = 0;
      for await (const { data: M } of E) {
        const C = g(M);
        if (h.push(...C.items), w = Math.max(w, C.total), y += 1, y === m || b(C.items))
          return { items: h, isWhole: w === h.length };
      }
      return { items: h, isWhole: w <= h.length };
    }
    function g(E) {
      const b = (0, t.Gv)(E) ? Object.values(E).find(Array.isArray) : E;
      if (!Array.isArray(b) || !b.every(t.Gv))
        throw new T(v);
      return { items: b, total: Number(b.total_count ?? 0) };
    }
    const v = "its answer is not the list that was asked for.";
    class T extends Error {
      name = "UnusableResponseError";
    }
  }),
  6313: ((R, O, a) => {
    a.d(O, {
      a: () => $,
      k: () => m
    });
    var t = a(4827);
    const m = "GitHub's API answered that its rate limit is used up, which all workflows of the repository share: within an hour, it answers again.";
    function $(g) {
      const v = (0, t.lJ)(g, "response", "headers");
      return (0, t.at)(v, "retry-after") !== void 0 || (0, t.at)(v, "x-ratelimit-remaining") === "0" || // The secondary one has no header that is always there.
      /rate limit/i.test((0, t.$6)(g, "message") ?? "");
    }
  }),
  1238: ((R, O, a) => {
    a.d(O, {
      s: () => $
    });
    var t = a(1987), m = a(4827);
    function $({ github: { event: g }, job: v, jobs: T }) {
      return (0, t.N6)(v.status) || T.some(({ result: b }) => (0, t.N6)(b)) ? null : (0, m.lJ)(g, "workflow_run");
    }
  }),
  5305: ((R, O, a) => {
    a.d(O, {
      e: () => t
    });
    function t(m, $) {
      const g = /* @__PURE__ */ new Map();
      for (const v of m)
        g.has($(v)) || g.set($(v), v);
      return [...g.values()];
    }
  }),
  1298: ((R, O, a) => {
    a.d(O, {
      askAhead: () => (
        /* reexport */
        Ct
      ),
      gatherMessageContext: () => Lt
    });
    var t = a(4827), m = a(7839);
    function $({ deployment: e, release: n, tag: s, commit: r }, o) {
      const l = e?.ref?.replace(/^[\da-f]{40}$/, (u) => u.slice(0, 7));
      return {
        environment: g(o.environment) ?? e?.environment ?? null,
        version: g(o.version) ?? l ?? n?.tag ?? s ?? r.short,
        url: g(o.url) ?? e?.url ?? null
      };
    }
    function g(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var v = a(6269);
    const T = ["passed", "failed", "skipped"];
    function E(e) {
      return { coverage: b(e.coverage), tests: h(e.tests) };
    }
    function b(e) {
      const n = g(e);
      return n !== null && y(n) ? `${n} %` : n;
    }
    function h(e) {
      if (!(0, t.Gv)(e)) {
        const r = g(e);
        return r === null || !y(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...T, ...Object.keys(e)])].flatMap((r) => {
        const o = g(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function y(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var w = a(1987), M = a(2264);
    function C(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((u) => u !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var _ = a(5659), f = a(5740);
    function d(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function k(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: g(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const l = g(typeof o == "boolean" ? String(o) : o);
        return l === null ? [] : [{ name: r, value: l }];
      }) };
    }
    const G = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function K(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = G.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, l = (0, t.$6)(n, "head_commit", "message"), u = (0, _.hL)(l ?? ""), c = r ?? u?.number ?? null, i = u ? u.title : (0, _.Gg)(l)?.replace(` (#${c})`, "");
      return {
        number: c === null ? null : Number(c),
        title: i ?? null,
        url: (0, f.hl)((0, f.Ek)(e), "pull", c),
        base: o
      };
    }
    var Q = a(2989), I = a(1251);
    const ie = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function ae(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return P(n);
      const r = ie.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, Q.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          duration: x(o, n) ? ne(o) : null,
          ...S(Y(o, n))
        };
    }
    function Y(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (x(e, n) ? "unknown" : null);
    }
    function x(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function ne(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return (0, I.O)(n, s);
    }
    function P(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, Q.p)(L(e)),
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
    function L(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function S(e) {
      const n = (0, w._z)(e);
      return { result: n, icon: (0, w.ZG)(n) };
    }
    function U({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || te(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function z({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !te(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function te(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function ke(e) {
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
      const s = (0, t.$6)(n, "status"), r = un.get(s) ?? (0, w._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, w.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, f.hl)((0, f.Ek)(e), "deployments")
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
        branch: (0, t.cA)((0, Q.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, f.hl)((0, f.Ek)(e), "tree", (0, f.aA)(r ?? o)),
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
      const s = (0, t.$6)(n, "name"), r = (0, f.hl)((0, f.Ek)(e), "labels", (0, f.aA)(s));
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
          url: (0, f.hl)((0, f.Ek)(e), "settings/branches")
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
          ...se(s)
        };
    }
    function vn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...se(n) };
    }
    function kn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...se(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function On({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : se(n);
    }
    function se(e) {
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
      transfer: z,
      release: v.NC,
      deployment: v.Ti,
      check: ae
    }, Oe = {
      gollum: { wiki: En },
      fork: { fork: gn },
      label: { label: _n },
      milestone: { milestone: $n },
      branch_protection_rule: { rule: yn },
      registry_package: { package: ke },
      package: { package: ke },
      page_build: { page_build: an },
      schedule: { schedule: d },
      workflow_dispatch: { dispatch: k },
      repository_dispatch: { dispatch: k },
      merge_group: { merge_group: K }
    };
    function An(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(Oe, n) ? Oe[n] : {}, o = Object.entries({ ...Mn, ...s }).map(([u, c]) => [u, c(e)]).filter(([, u]) => u !== void 0), l = o.every(([u]) => u === "edit") ? C(e) : void 0;
      return { ...Object.fromEntries(o), ...l && { about: l } };
    }
    function Tn(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, M.vZ)(e, n.runPage), u = (0, M.hx)(e, n), c = { name: u.title ?? "this job", result: s }, i = Dn(n), p = { own: c, others: i.length > 0 ? i : r }, D = (0, m.Zy)({ own: c, others: i.length > 0 ? i : r.filter(m.e2) }), j = An(e), B = (0, v.Ro)(e), F = (0, v.XT)(e), { deployment: J } = j, A = (0, m.BN)(p, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: g(o.job) ?? (J && !J.result ? c.name : null),
        deployment: J?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, M.MD)(e),
        actor: (0, M.tu)(e),
        sender: (0, M.lS)(e),
        commit: F,
        ...B,
        action: (0, t.$6)(e.event, "action"),
        ...E(o),
        ...j,
        deploy: {
          ...$({ ...j, ...B, commit: F }, o),
          ...A,
          icon: (0, w.ZG)(A.result),
          job: p.others.length > 0 || n.others || J?.result ? null : u.title
        },
        ...re(D),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Pn(i.length > 0 || D !== s ? l : { ...u, name: u.title }),
        jobs: i.length > 0 ? In((0, m.MJ)(p)) : []
      };
    }
    function Pn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function re(e) {
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
    const jn = /* @__PURE__ */ new Set([
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
    ], Cn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Ln(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = Rn.find(([c]) => e[c] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || jn.has(u) ? "status" : Cn.has(u) ? "repository" : "event";
    }
    function Jn(e, n, s) {
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
    function Sn(e, n, s) {
      const { deploy: r, check: o, deployment: l, page_build: u, verdict: c } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, m.e2)({ result: l.result }))
        return { ...n, ...re(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...re(r.result) };
      const i = o?.result ?? l?.result ?? u?.result;
      return i && (c === "success" || c === "skipped" || c === "unknown") ? { ...n, ...re(i) } : n;
    }
    var Ee = a(7679), ce = a(8818), oe = a(3342);
    const Nn = "arch environment name os";
    function de(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: c = null } = e, i = (0, ce.GP)(e), p = Wn(e), D = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, ce.Qo)(e.env, "RUNNER", Nn),
        ...p && { matrix: p },
        ...s && { needs: s },
        data: l,
        people: (0, oe.eZ)(u),
        status: n,
        duration: c,
        ...Tn(i, {
          status: n,
          checkRunId: D,
          runPage: (0, ce.Y3)(e.env),
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
    var le = a(5305);
    function Gn(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => me(s, e));
      const n = fe(e);
      return n === null ? [] : [n];
    }
    function fe(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return me(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Te(r, e);
    }
    function Me(e, n) {
      const r = e.flatMap(({ login: o, message: l }) => [
        ...o === null ? [] : [o],
        ...Bn(l, n)
      ]).filter((o) => !Ae(o));
      return (0, le.e)(r, (o) => o.toLowerCase());
    }
    function Ae(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Te(e, n) {
      const s = me((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function me(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? Pe(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function Bn(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => Pe(r, n) ?? []);
    }
    function Pe(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, f.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function De(e, n) {
      const s = await Fn(e, n) ?? await Hn(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function Un(e, n) {
      const s = await De(e, n);
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
          if (c !== l && await Kn(c, s))
            return Qn(u);
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
    async function Zn(e, n) {
      const { github: s } = e, r = await De(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Me(o.map((l) => Te(l, s)), s);
    }
    var he = a(6567);
    const qn = /^twake-message-[\da-f]{32}$/;
    async function Xn({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), l = /* @__PURE__ */ new Map();
      for (const c of o) {
        const i = (0, t.mh)(c, "name"), p = (0, t.tk)(c, "id");
        if (i === null || p === null || (0, t.Qc)(c, "expired") || qn.test(i))
          continue;
        const D = (0, f.hl)((0, f.Vp)(e, "run_id"), "artifacts", String(p)), j = l.get(i);
        (j === void 0 || j.id < p) && l.set(i, { id: p, name: i, url: D, size: (0, t.tk)(c, "size_in_bytes") });
      }
      const u = [...l.values()].map(({ name: c, url: i, size: p }) => ({ name: c, url: i, size: p }));
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
        url: (0, f.hl)(r.url, "pull", o.number),
        author: o.isMerge ? null : s.login
      };
    }
    async function xn({ commit: { sha: e } }, { get: n }) {
      if (e === null)
        return null;
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((l) => (0, t.$6)(l, "merge_commit_sha") === e && Ie(l)) ?? s.find(Ie) ?? s.find((l) => (0, t.$6)(l, "state") === "open"), o = (0, t.tk)(r, "number");
      return r === void 0 || o === null ? null : {
        number: o,
        title: (0, t.mh)(r, "title"),
        url: (0, t.$6)(r, "html_url"),
        author: (0, t.$6)(r, "user", "login")
      };
    }
    function Ie(e) {
      return (0, t.$6)(e, "merged_at") !== null;
    }
    const et = 3, je = 200, nt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function Re({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Ce(o).length > 0);
      return Ce(r);
    }
    async function tt(e, n) {
      return (await Re(e, n))[0]?.message ?? null;
    }
    function Ce(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(st);
    }
    function st(e) {
      const [n, ...s] = Le((0, t.$6)(e, "message") ?? "");
      return n === void 0 || nt.test(n) ? [] : [
        {
          message: Je(n),
          details: s.slice(0, et - 1).map(Je),
          ...rt(e)
        }
      ];
    }
    function Le(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function rt(e) {
      const [n] = Le((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Je(e) {
      return e.length <= je ? e : `${e.slice(0, je).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Se(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    var N = a(3429);
    function ue(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function ot(e, n) {
      return n.filter((s) => ue(s)?.job === e).length;
    }
    function lt(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: l }) => l[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((l, u) => !s || r(u)).join(" "));
    }
    var ut = a(1238);
    const pe = 3, it = 3;
    async function at(e, n) {
      const s = (0, ut.s)(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await (0, N.kM)(r, n), l = o.filter((A) => (0, w.N6)(A.result) || ge(A) !== void 0), u = (0, m.e2)({ result: e.status }) ? (0, N.VW)(o, e) : void 0, c = (A) => A.result === "cancelled" || A === u, i = o.filter((A) => c(A) && !l.includes(A)), p = ct(l, o), D = await We(p, n), j = pe - Math.min(p.length, pe), B = (await We(i.slice(0, j).map(Ne), n)).filter(({ message: A }) => A !== null), F = l.length > 0 ? B.filter(({ message: A }) => Se(A)) : B, J = [...D, ...F];
      return J.length > 0 ? J : null;
    }
    function ct(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = ue(r.name);
        return o ? JSON.stringify([o.job, ge(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...l] = r;
        return o === void 0 ? [] : l.length > 0 ? [dt(o, r, n)] : [Ne(o)];
      });
    }
    function Ne(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function dt(e, n, s) {
      const r = n.flatMap(({ name: i }) => ue(i) ?? []), o = r[0]?.job ?? e.name, l = ot(o, s.map(({ name: i }) => i)), u = r.length === l ? `all ${l}` : `${r.length} of ${l}`, c = lt(r);
      return { first: e, name: `${o} (${u})`, legs: { failed: r.length, count: l, values: c } };
    }
    function We(e, n) {
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
      return e.find(({ result: n }) => (0, w.N6)(n));
    }
    function ft({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function mt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Re(e, n)) ?? [], o = /* @__PURE__ */ new Set(), l = ({ message: u }) => !o.has(u) && o.add(u);
      return r.filter(l).slice(0, it);
    }
    var H = a(4508);
    async function ht(e, n, s) {
      const { jobs: r } = await (0, N.kM)(e.run, n), o = (0, N.VW)(r, e), l = r.filter((p) => p !== o), u = r.filter((p) => Ge(p) && !Be(p)), c = o ? (0, I.O)(o.started_at, s) : null, i = Object.keys(e.needs ?? {}).map((p) => [p, gt(pt(p, l, e))]);
      return {
        run: (0, I.O)(Ue(u), s),
        job: c,
        jobs: Object.fromEntries(e.jobs.map(({ name: p }) => [p, c]).concat(i))
      };
    }
    function pt(e, n, { needs: s = {} }) {
      const r = n.filter((i) => (0, m.ev)(i.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), l = n.filter((i) => !o.some((p) => (0, m.ev)(i.name, p))), u = new Set(l.map(({ name: i }) => ue(i)?.job ?? i)), c = o.filter((i) => !n.some((p) => (0, m.ev)(p.name, i)));
      return u.size === 1 && c.length === 1 ? l : [];
    }
    function gt(e) {
      const n = e.filter(Ge), s = n.filter((c) => !Be(c)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: c }) => c), u = r.every(({ started_at: c, completed_at: i }) => (0, I.O)(c, i) !== null) ? Math.max(...o.filter((c) => c !== null)) : null;
      return (0, I.O)(Ue(r), u);
    }
    function Ge({ result: e }) {
      return e !== "skipped";
    }
    function Be({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function Ue(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const Z = {
      failures: { name: "the failed steps", permission: "actions: read" },
      changes: { name: "the list of changes", permission: "contents: read" },
      timing: { name: "how long it took", permission: "actions: read" },
      artifacts: { name: "the artifacts", permission: "actions: read" },
      associated_pull_request: {
        name: "the pull request of the commit",
        permission: "pull-requests: read"
      },
      history: { name: "the runs before", permission: "actions: read" }
    }, Fe = 10;
    function _t(e, n, { date: s, patient: r, history: o }) {
      return {
        failures: (0, H.O)(() => n.optional(Z.failures, () => at(e, n))),
        changes: (0, H.O)(() => n.optional(Z.changes, () => Un(e, n))),
        timing: (0, H.O)(() => n.optional(Z.timing, () => ht(e, n, s().getTime()))),
        artifacts: (0, H.O)(() => n.optional(Z.artifacts, () => Xn(e, n))),
        associated_pull_request: (0, H.O)(async () => {
          const l = Yn(e);
          return l !== null ? l : n.optional(Z.associated_pull_request, () => xn(e, n));
        }),
        reviews: (0, H.O)(async () => {
          const { findReviews: l } = await a.e("reviews").then(a.bind(a, 458));
          return l(e, r, { date: s });
        }),
        ...$t(e, (0, H.O)(() => n.optional(Z.history, o))),
        digest: (0, H.O)(async () => {
          const { findDigest: l } = await a.e("digest").then(a.bind(a, 2772));
          return l(e, r, s().getTime());
        })
      };
    }
    function $t({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, w.N6)(e) ? 1 : 0), Fe);
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
        const { jobs: s, isWhole: r } = await (0, N.kM)(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), l = (0, N.VW)(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await Ke(s, n), c = s.filter((i) => i !== l).map((i) => ({ ...i, result: u.includes(i) ? "timed_out" : (0, N.j0)(i) }));
        return !r && !c.some(m.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: c };
      } catch (s) {
        return (0, he.Uc)(s, { permission: _e });
      }
    }
    async function wt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: _e }, r = await n.optional(s, async () => (0, N.VW)((await (0, N.kM)(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = (0, N.j0)(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const bt = 5;
    function vt(e, n) {
      const s = { name: "the reason of the cancellation", permission: _e };
      return n.optional(s, async () => {
        const { jobs: r } = await (0, N.kM)(e.run, n), o = e.status === "cancelled" ? (0, N.VW)(r, e) : void 0, l = await Ke(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: kt(e.needs ?? {}, r, l)
        };
      });
    }
    async function Ke(e, n, s) {
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, bt), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => tt(u, n))));
      return r.filter((u, c) => Se(l[c] ?? null));
    }
    function kt(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, m.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, m.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, m.ev)(u.name, l)));
    }
    var Qe = a(5161);
    function Ot(e) {
      const n = Et(e) ? fe(e) : null;
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
        return [l ? l.author : r.login ?? fe(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : Ot(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Ae(r) ? [] : [r] : n ?? Me(Gn(s), s);
      },
      reviewers: ({ pull_request: e, awaited: n, github: s }) => n ?? [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(s.event.pull_request, "requested_teams", "slug").map(Ve),
        ...Tt(s)
      ]
    };
    function He(e, n) {
      const s = At[e](n).filter((r) => r !== null);
      return (0, le.e)(s, (r) => r.toLowerCase());
    }
    function Tt({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ve(n)];
    }
    function Ve(e) {
      return `team:${e}`;
    }
    function Pt(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, p]) => [i.toLowerCase(), p])), o = (i) => r.get(i.toLowerCase()), l = ze(s, e).map(({ who: i }) => ({
        who: i,
        keys: Dt(i, s)
      })), u = l.flatMap(({ who: i, keys: p }) => qe(i) ? [i] : p.flatMap((D) => o(D) ?? [])), c = l.flatMap((i) => i.keys);
      return {
        addressees: (0, le.e)(u, oe.TN),
        unknown: (0, le.e)(c.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: Qe.O.filter((i) => l.some((p) => p.who === i && p.keys.length === 0))
      };
    }
    function ze(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, Ee.eK)(e, r)));
    }
    function Dt(e, n) {
      return qe(e) ? [] : Ze(e) ? He(e, n) : [e];
    }
    function Ze(e) {
      return Qe.O.some((n) => n === e);
    }
    function qe(e) {
      return typeof e != "string" || !(Ze(e) || (0, oe.EH)(e));
    }
    var $e = a(7959);
    const It = ({ action: e }) => e === "deleted" || e === "unpublished", Xe = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, ye = ({ verdict: e, failed: n }) => e === "cancelled" || n, jt = ({ verdict: e }) => e === "success", Ye = ({ verdict: e, failed: n }) => e === "success" || n, xe = ({ deployment: e }) => !!e?.result, Rt = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => Xe(e) && !xe(e) && e.duration === null,
        failures: ye,
        changes: jt,
        artifacts: (e) => Ye(e) && !xe(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => Xe(e) && (e.duration === null || e.jobs.length > 0),
        failures: ye,
        artifacts: Ye
      },
      check: { failures: (e) => ye(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !It(e) }
    };
    function Ct(e, n, s) {
      for (const [r, o] of Object.entries(Rt[e] ?? {}))
        o(n) && s[r]();
    }
    async function Lt(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: c, ended: i } = e, { runner_facts: p, github_token: D } = e, { octokit: j, date: B, info: F } = n, J = (0, $e.HP)(e, { live: c, hasEnded: i !== void 0 }), A = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: p, duration: i?.duration }, q = de({ ...A, status: J }), V = e.preset ? Jn(e.preset, q, { live: c }) : void 0, W = {
        repository: q.repository.full_name,
        connect: D === "" ? void 0 : () => j(D),
        info: F
      }, ee = (0, he._j)(W), we = i?.mayBeOld ? await wt(q, ee) : J, en = we === J ? q : de({ ...A, status: we }), be = await St(en, { sources: e, preset: V, api: ee, ...n }), Gt = be ? de({ ...A, status: we, ...be }) : en, X = Sn(V, Gt, { live: c }), nn = [...e.when, ...e.mentions.flatMap(({ on: ve = [] }) => ve)], Bt = Object.keys(l ?? {}).length > 0 || be?.others !== void 0, tn = (ve) => async () => {
        const { findHistory: Kt } = await a.e("history").then(a.bind(a, 3466));
        return Kt(X, ee, { scope: Bt ? "run" : "job", most: ve });
      }, sn = (0, Ee.JQ)(X.verdict, nn), rn = sn ? await Jt(X, { conditions: nn, history: tn(1), ...n }) : "unknown", Ut = V === void 0 || sn, on = _t(X, ee, {
        date: B,
        patient: (0, he.Gj)(W),
        history: Ut ? tn(Fe) : async () => null
      }), Ft = await Nt(e, {
        context: X,
        change: rn,
        preset: V,
        api: ee,
        lookups: on,
        info: F
      });
      return { context: X, lookups: on, mentions: Ft, change: rn, ...V && { preset: V } };
    }
    async function Jt(e, n) {
      const { findChange: s } = await a.e("history").then(a.bind(a, 5768));
      return s(e, n);
    }
    async function St(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", c = (0, $e.rk)(n) !== (0, $e.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !c) {
        const j = await yt(e, r);
        if (typeof j != "string")
          return j;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${j} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: i, when: p } = n;
      return (s !== void 0 || i.length + p.length > 0) && e.verdict === "cancelled" ? vt(e, r) : null;
    }
    async function Nt({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: l, ...u }) {
      const c = { ...s, change: r }, i = ze(c, e), D = i.some(({ who: W }) => W === "committers") ? await Wt(s, u) : void 0, B = u.preset === "reviews" && i.some(({ who: W }) => W === "reviewers") ? await o.reviews() : void 0, { addressees: F, unknown: J, vacant: A } = Pt(i, n, {
        ...c,
        committers: D,
        awaited: B?.awaited
      });
      for (const W of J)
        l(`\`people\` has no entry for ${W}, ${(0, oe.EH)(W) ? "which" : "who"} is therefore not notified.`);
      const q = (0, t.$6)(s.github, "event_name") ?? "run", V = B?.count === null ? "nobody knows whom that is" : `this ${q} tells of none`;
      for (const W of A)
        l(`\`mentions\` has \`${W}\`, and ${V}, so nobody is notified as such.`);
      return F;
    }
    async function Wt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || He("committers", e).length > 0)
        return;
      const c = { name: "the committers", permission: "contents: read" };
      return await s.optional(c, () => Zn(e, s)) ?? void 0;
    }
  }),
  5674: ((R, O, a) => {
    a.d(O, {
      whySecretsAreWithheld: () => v
    });
    var t = a(6269), m = a(4827);
    const $ = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), g = /* @__PURE__ */ new Set([
      ...$,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function v(E) {
      const b = E.secret_source === "Actions", h = (0, m.$6)(E, "event_name") ?? "";
      if ($.has(h) && (0, t.ty)(E.event) && !b)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (E.secret_source === "Dependabot" || T(E, h) && !b)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, m.Qc)(E.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function T(E, b) {
      const h = E.actor === "dependabot[bot]", y = (0, m.$6)(E.event, "pull_request", "user", "login") === "dependabot[bot]";
      return b === "pull_request_target" ? h && y : h && g.has(b) || y && $.has(b);
    }
  })
};
