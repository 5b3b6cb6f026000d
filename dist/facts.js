"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((G, T, h) => {
    h.d(T, {
      p: () => $
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function $(E) {
      return E?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((G, T, h) => {
    h.d(T, {
      G: () => v,
      h: () => k
    });
    var t = h(4827);
    const $ = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, E = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function k(_) {
      const { number: p, title: b } = ($.exec(_) ?? E.exec(_))?.groups ?? {};
      return p === void 0 ? null : { number: p, title: (0, t.cA)(b ?? null) };
    }
    function v(_) {
      const p = k(_ ?? "");
      return p?.title ? `${p.title} (#${p.number})` : (0, t.cA)(_);
    }
  }),
  6269: ((G, T, h) => {
    h.d(T, {
      Af: () => p,
      NC: () => S,
      Ro: () => b,
      Ti: () => j,
      XT: () => _,
      qm: () => M,
      ty: () => I
    });
    var t = h(4827), $ = h(2989), E = h(5659), k = h(5740), v = h(1987);
    function _(f) {
      const { event: a } = f, i = (0, t.lJ)(a, "head_commit") ?? (0, t.lJ)(a, "workflow_run", "head_commit") ?? (0, t.lJ)(a, "merge_group", "head_commit"), P = (0, t.$6)(a, "pull_request", "head", "sha") ?? (0, t.$6)(i, "id") ?? (0, t.$6)(a, "workflow_run", "head_sha") ?? (0, t.$6)(a, "deployment", "sha") ?? (0, t.$6)(a, "comment", "commit_id") ?? (0, t.$6)(a, "check_run", "head_sha") ?? (0, t.$6)(a, "check_suite", "head_sha") ?? (0, t.$6)(a, "workflow_job", "head_sha") ?? (f.event_name === "status" ? (0, t.$6)(a, "sha") : null) ?? (0, t.$6)(f, "sha");
      return p(i, P, f);
    }
    function p(f, a, i) {
      const P = (0, t.$6)(f, "message");
      return {
        sha: a,
        short: a?.slice(0, 7) ?? null,
        message: P,
        title: (0, E.G)(P),
        author: (0, t.$6)(f, "author", "name"),
        login: (0, t.$6)(f, "author", "username"),
        url: (0, k.hl)((0, k.Ek)(i), "commit", a)
      };
    }
    function b(f) {
      const { event: a } = f, i = (0, t.$6)(f, "ref_name"), P = (0, t.$6)(a, "pull_request", "head", "ref") ?? (0, t.$6)(a, "workflow_run", "head_branch");
      return P === null && f.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(i) } : { branch: (0, t.cA)((0, $.p)(P ?? i)), tag: null };
    }
    function M({ event: f }) {
      const a = (0, t.lJ)(f, "issue", "pull_request") && (0, t.lJ)(f, "issue"), i = (0, t.lJ)(f, "pull_request") ?? a;
      if (i !== null)
        return {
          number: (0, t.tk)(i, "number"),
          title: (0, t.mh)(i, "title"),
          body: (0, t.$6)(i, "body"),
          url: (0, t.$6)(i, "html_url"),
          author: (0, t.$6)(i, "user", "login"),
          state: (0, t.$6)(i, "state"),
          draft: (0, t.Qc)(i, "draft"),
          merged: (0, t.Qc)(i, "merged") || (0, t.$6)(i, "pull_request", "merged_at") !== null,
          merged_by: (0, t.$6)(i, "merged_by", "login"),
          head: (0, t.mh)(i, "head", "ref"),
          base: (0, t.mh)(i, "base", "ref"),
          fork: I(f),
          labels: (0, t.i1)(i, "labels", "name"),
          assignees: (0, t.i1)(i, "assignees", "login"),
          reviewers: (0, t.i1)(i, "requested_reviewers", "login"),
          teams: (0, t.i1)(i, "requested_teams", "name"),
          label: (0, t.mh)(f, "label", "name"),
          requested: (0, t.$6)(f, "requested_reviewer", "login") ?? (0, t.$6)(f, "requested_team", "name"),
          commits: (0, t.tk)(i, "commits"),
          additions: (0, t.tk)(i, "additions"),
          deletions: (0, t.tk)(i, "deletions"),
          changed_files: (0, t.tk)(i, "changed_files")
        };
    }
    function S({ event: f }) {
      const a = (0, t.lJ)(f, "release");
      if (a === null)
        return;
      const i = (0, t.$6)(a, "tag_name");
      return {
        name: (0, t.mh)(a, "name") ?? (0, t.cA)(i),
        tag: i,
        body: (0, t.$6)(a, "body"),
        url: (0, t.$6)(a, "html_url"),
        author: (0, t.$6)(a, "author", "login"),
        draft: (0, t.Qc)(a, "draft"),
        prerelease: (0, t.Qc)(a, "prerelease"),
        published_at: (0, t.$6)(a, "published_at")
      };
    }
    function j({ event: f }) {
      const a = (0, t.lJ)(f, "deployment");
      if (a === null)
        return;
      const i = (0, t.lJ)(f, "deployment_status");
      return {
        environment: (0, t.mh)(a, "environment"),
        ref: (0, t.$6)(a, "ref"),
        description: (0, t.$6)(i, "description") ?? (0, t.$6)(a, "description"),
        state: (0, t.$6)(i, "state"),
        result: i && (0, v._z)((0, t.$6)(i, "state") ?? "unknown"),
        url: (0, t.$6)(i, "environment_url"),
        log_url: (0, t.$6)(i, "log_url")
      };
    }
    function I(f) {
      if ((0, t.lJ)(f, "pull_request", "head") === null)
        return !1;
      const a = (0, t.tk)(f, "pull_request", "head", "repo", "id");
      return a === null || a !== (0, t.tk)(f, "repository", "id");
    }
  }),
  5674: ((G, T, h) => {
    h.d(T, {
      whySecretsAreWithheld: () => v
    });
    var t = h(6269), $ = h(4827);
    const E = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), k = /* @__PURE__ */ new Set([
      ...E,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function v(p) {
      const b = p.secret_source === "Actions", M = (0, $.$6)(p, "event_name") ?? "";
      if (E.has(M) && (0, t.ty)(p.event) && !b)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (p.secret_source === "Dependabot" || _(p, M) && !b)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, $.Qc)(p.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function _(p, b) {
      const M = p.actor === "dependabot[bot]", S = (0, $.$6)(p.event, "pull_request", "user", "login") === "dependabot[bot]";
      return b === "pull_request_target" ? M && S : M && k.has(b) || S && E.has(b);
    }
  }),
  6963: ((G, T, h) => {
    h.d(T, {
      gatherMessageContext: () => rn
    });
    var t = h(4827), $ = h(7839);
    function E({ deployment: e, release: n, tag: s, commit: r }, o) {
      const l = e?.ref?.replace(/^[\da-f]{40}$/, (u) => u.slice(0, 7));
      return {
        environment: k(o.environment) ?? e?.environment ?? null,
        version: k(o.version) ?? l ?? n?.tag ?? s ?? r.short,
        url: k(o.url) ?? e?.url ?? null
      };
    }
    function k(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var v = h(6269), _ = h(1987), p = h(2264), b = h(2989);
    const M = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function S(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return I(n);
      const r = M.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, b.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          ...f((0, t.$6)(o, "conclusion") ?? (j(o, n) ? "unknown" : null))
        };
    }
    function j(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function I(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: null,
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        ...f((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function f(e) {
      const n = (0, _._z)(e);
      return { result: n, icon: (0, _.ZG)(n) };
    }
    var a = h(5740);
    const i = /^0+$/;
    function P(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = fe(e);
      if (r === null && o === null)
        return;
      const l = s === "create" || (0, t.Qc)(n, "created"), u = s === "delete" || (0, t.Qc)(n, "deleted"), c = me(e);
      return {
        branch: (0, t.cA)((0, b.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, a.hl)((0, a.Ek)(e), "tree", he(r ?? o)),
        commits: c,
        count: c.length,
        compare: l || u ? null : (0, t.$6)(n, "compare"),
        created: l,
        deleted: u,
        forced: (0, t.Qc)(n, "forced") && !i.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function fe({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function me(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, v.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function he(e) {
      return e && encodeURIComponent(e.toWellFormed()).replaceAll("%2F", "/");
    }
    function pe({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          labels: (0, t.i1)(s, "labels", "name"),
          label: (0, t.mh)(e, "label", "name"),
          ...W(s)
        };
    }
    function _e({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...W(n) };
    }
    function ge({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      return n === null ? void 0 : W(n);
    }
    function W(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function $e(e) {
      const n = P(e), s = (0, v.qm)(e), r = _e(e), o = pe(e), l = ge(e), u = (0, v.NC)(e), c = (0, v.Ti)(e), d = S(e);
      return {
        ...n && { push: n },
        ...s && { pull_request: s },
        ...r && { review: r },
        ...o && { issue: o },
        ...l && { comment: l },
        ...u && { release: u },
        ...c && { deployment: c },
        ...d && { check: d }
      };
    }
    function we(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, p.vZ)(e), u = (0, p.hx)(e, n), c = { name: u.title ?? "this job", result: s }, d = be(n), m = { own: c, others: d.length > 0 ? d : r }, w = (0, $.Zy)({ own: c, others: d.length > 0 ? d : r.filter($.e2) }), y = $e(e), g = (0, v.Ro)(e), O = (0, v.XT)(e), { deployment: A } = y, R = (0, $.BN)(m, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: k(o.job) ?? (A && !A.result ? c.name : null),
        deployment: A?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, p.MD)(e),
        actor: (0, p.tu)(e),
        sender: (0, p.lS)(e),
        commit: O,
        ...g,
        action: (0, t.$6)(e.event, "action"),
        ...y,
        deploy: {
          ...E({ ...y, ...g, commit: O }, o),
          ...R,
          icon: (0, _.ZG)(R.result),
          job: m.others.length > 0 || n.others || A?.result ? null : u.title
        },
        ...N(w),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: ye(d.length > 0 || w !== s ? l : { ...u, name: u.title }),
        jobs: d.length > 0 ? ke((0, $.MJ)(m)) : []
      };
    }
    function ye({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function N(e) {
      return { verdict: e, icon: (0, _.ZG)(e), failed: (0, _.N6)(e) };
    }
    function be({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, _._z)(r)
      }));
    }
    function ke(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, _.ZG)(s) })).sort((n, s) => (0, _.R_)(n.result, s.result));
    }
    const ve = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Ee = [
      ["deployment", "deploy"],
      ["release", "release"],
      ["check", "check"],
      ["pull_request", "pull_request"],
      ["push", "push"],
      ["issue", "topic"],
      ["comment", "topic"]
    ];
    function Oe(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = Ee.find(([c]) => e[c] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || ve.has(u) ? "status" : "event";
    }
    function Ae(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? Oe(n, s) : e;
    }
    function Te(e, n, s) {
      const { deploy: r, check: o, deployment: l, verdict: u } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, $.e2)({ result: l.result }))
        return { ...n, ...N(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...N(r.result) };
      const c = o?.result ?? l?.result;
      return c && (u === "success" || u === "skipped" || u === "unknown") ? { ...n, ...N(c) } : n;
    }
    var Z = h(8818), z = h(3342);
    const Me = "arch environment name os";
    function L(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: c = null } = e, d = (0, Z.GP)(e), m = Pe(e), w = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: d,
        runner: (0, Z.Qo)(e.env, "RUNNER", Me),
        ...m && { matrix: m },
        ...s && { needs: s },
        data: l,
        people: (0, z.eZ)(u),
        status: n,
        duration: c,
        ...we(d, {
          status: n,
          checkRunId: w,
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: m,
          data: l
        })
      };
    }
    function Pe({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), l = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(l) || l === null ? l : s;
    }
    const Re = 10;
    async function Se(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: l } of e) {
        const u = Ge(l);
        if (s.push(...u.items), o = Math.max(o, u.total), r += 1, r === Re || n(u.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function Ge(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new V();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class V extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const X = 3e3, Ie = 100;
    function Ne({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = q(async () => {
        const m = r(X);
        return { signal: m, isOver: Je(m), octokit: (n ?? De)() };
      }), [l, u] = e?.split("/") ?? [], c = async (m) => {
        const { signal: w, isOver: y, octokit: g } = await o(), O = async () => m(await g, { owner: l, repo: u, request: { signal: w } });
        return Promise.race([O(), y]);
      }, d = (m) => `GET /repos/{owner}/{repo}${m}`;
      return {
        get: q((m, w) => c(async (y, g) => (await y.request(d(m), { ...g, ...w })).data)),
        list: q((m, w, y = () => !1) => c((g, O) => {
          const A = { ...O, per_page: Ie, ...w };
          return Se(g.paginate.iterator(d(m), A), y);
        })),
        optional: async (m, w) => {
          if (n === void 0)
            return null;
          try {
            return await w();
          } catch (y) {
            return s(`The message goes without ${m.name}: ${Y(y, m)}`), null;
          }
        }
      };
    }
    function De() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function q(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function Je(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function Y(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${X / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${Ce(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function Ce(e) {
      if (e instanceof TypeError)
        return new V().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    var x = h(5659);
    async function je(e, n) {
      const s = await We(e, n) ?? await Fe(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = await n.get("/compare/{basehead}", {
        basehead: `${s.ref}...${r}`
      }), l = (0, t.gT)(o, "commits"), u = Qe(l).map((d) => Be(d, e));
      if (u.length === 0)
        return null;
      const c = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: s.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: c > l.length ? c : u.length,
        list: u
      };
    }
    async function We({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, l = (0, t.tk)(n.event, "deployment", "id");
        for (const u of (0, t.Qv)(await s.get("/deployments", o))) {
          const c = (0, t.tk)(u, "id");
          if (c !== l && await Le(c, s))
            return qe(u);
        }
        return null;
      });
    }
    async function Le(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function qe(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function Fe({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((u) => u.draft !== !0 && (u.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(u, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(u, "published_at") ?? "") < r), l = (0, t.$6)(o, "tag_name");
      return l === null ? null : { ref: l, name: l };
    }
    function Qe(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Be(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, x.h)(s), o = r !== null && n.url !== null;
      return {
        title: (0, x.G)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function D(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(Ue),
        isWhole: o && r.every((l) => (0, t.$6)(l, "name"))
      };
    }
    function Ue(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: ee(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: ee(n)
        }))
      };
    }
    function ee(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, _._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function J(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, $.ev)(r, n.name));
    }
    function ne({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(_.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    const He = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function te({ id: e }, { list: n }) {
      if (e === null)
        return null;
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => se(o).length > 0);
      return se(r)[0] ?? null;
    }
    function se(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").map((n) => (0, t.$6)(n, "message")?.trim() ?? "").map((n) => n.replace(/[\r\n].*/s, "")).filter((n) => n && !He.test(n));
    }
    function re(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    const Ke = 10, F = 3, oe = 200;
    async function Ze(e, n) {
      const { jobs: s } = await D(ze(e), n), r = s.filter((g) => (0, _.N6)(g.result) || ue(g) !== void 0), o = (0, $.e2)({ result: e.status }) ? J(s, e) : void 0, l = (g) => g.result === "cancelled" || g === o, u = s.filter((g) => l(g) && !r.includes(g)), c = await le(r, n), d = F - Math.min(r.length, F), m = (await le(u.slice(0, d), n)).filter(({ message: g }) => g !== null), w = r.length > 0 ? m.filter(({ message: g }) => re(g)) : m, y = [...c, ...w];
      return y.length > 0 ? y : null;
    }
    function ze({ github: { event: e }, job: n, jobs: s, run: r }) {
      const l = (0, _.N6)(n.status) || s.some(({ result: u }) => (0, _.N6)(u)) ? null : (0, t.lJ)(e, "workflow_run");
      return l === null ? r : { id: (0, t.tk)(l, "id"), attempt: (0, t.tk)(l, "run_attempt") };
    }
    function le(e, n) {
      const s = e.slice(0, Ke).map(async (r, o) => {
        const l = ue(r);
        return {
          name: r.name || null,
          step: l?.name ?? null,
          url: Ve(r, l),
          message: o < F ? await Xe(r, n) : null
        };
      });
      return Promise.all(s);
    }
    function ue({ steps: e }) {
      return e.find(({ result: n }) => (0, _.N6)(n));
    }
    function Ve({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function Xe(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => te(e, n));
      return r === null || r.length <= oe ? r : `${r.slice(0, oe).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Ye(e, n) {
      const s = { name: "the failed steps", permission: "actions: read" }, r = { name: "the list of changes", permission: "contents: read" };
      return {
        failures: ae(() => n.optional(s, () => Ze(e, n))),
        changes: ae(() => n.optional(r, () => je(e, n)))
      };
    }
    function ae(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const Q = "actions: read";
    async function xe(e, n) {
      try {
        const { jobs: s, isWhole: r } = await D(e.run, n), o = s.filter(({ result: d }) => d === "in_progress"), l = J(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await ie(s, n), c = s.filter((d) => d !== l).map((d) => ({ ...d, result: u.includes(d) ? "timed_out" : ne(d) }));
        return !r && !c.some($.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: c };
      } catch (s) {
        return Y(s, { permission: Q });
      }
    }
    async function en(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: Q }, r = await n.optional(s, async () => J((await D(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = ne(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const nn = 5;
    function tn(e, n) {
      const s = { name: "the reason of the cancellation", permission: Q };
      return n.optional(s, async () => {
        const { jobs: r } = await D(e.run, n), o = e.status === "cancelled" ? J(r, e) : void 0, l = await ie(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: sn(e.needs ?? {}, r, l)
        };
      });
    }
    async function ie(e, n, s) {
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, nn), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => te(u, n))));
      return r.filter((u, c) => re(l[c] ?? null));
    }
    function sn(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, $.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, $.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, $.ev)(u.name, l)));
    }
    var B = h(7959);
    async function rn(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: c, ended: d } = e, { runner_facts: m, github_token: w } = e, { octokit: y, info: g } = n, O = (0, B.HP)(e, { live: c, hasEnded: d !== void 0 }), A = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: m, duration: d?.duration }, R = L({ ...A, status: O }), C = e.preset ? Ae(e.preset, R, { live: c }) : void 0, U = Ne({
        repository: R.repository.full_name,
        connect: w === "" ? void 0 : () => y(w),
        info: g
      }), H = d?.mayBeOld ? await en(R, U) : O, ce = H === O ? R : L({ ...A, status: H }), de = await on(ce, { sources: e, preset: C, api: U, ...n }), un = de ? L({ ...A, status: H, ...de }) : ce, K = Te(C, un, { live: c }), an = Ye(K, U), cn = ln(e, K, g);
      return { context: K, lookups: an, mentions: cn, ...C && { preset: C } };
    }
    async function on(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", c = (0, B.rk)(n) !== (0, B.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !c) {
        const m = await xe(e, r);
        if (typeof m != "string")
          return m;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${m} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (s !== void 0 || n.mentions.length > 0) && e.verdict === "cancelled" ? tn(e, r) : null;
    }
    function ln({ mentions: e, people: n }, s, r) {
      const { addressees: o, unknown: l } = (0, z.Ed)(e, n, s);
      for (const u of l)
        r(`\`people\` has no entry for ${u}, who is therefore not notified.`);
      return o;
    }
  })
};
