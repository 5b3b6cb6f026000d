"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((S, M, p) => {
    p.d(M, {
      p: () => w
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function w(E) {
      return E?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((S, M, p) => {
    p.d(M, {
      G: () => b,
      h: () => k
    });
    var t = p(4827);
    const w = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, E = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function k(_) {
      const { number: g, title: v } = (w.exec(_) ?? E.exec(_))?.groups ?? {};
      return g === void 0 ? null : { number: g, title: (0, t.cA)(v ?? null) };
    }
    function b(_) {
      const g = k(_ ?? "");
      return g?.title ? `${g.title} (#${g.number})` : (0, t.cA)(_);
    }
  }),
  6269: ((S, M, p) => {
    p.d(M, {
      Af: () => g,
      NC: () => I,
      Ro: () => v,
      Ti: () => q,
      XT: () => _,
      qm: () => T,
      ty: () => G
    });
    var t = p(4827), w = p(2989), E = p(5659), k = p(5740), b = p(1987);
    function _(f) {
      const { event: c } = f, d = (0, t.lJ)(c, "head_commit") ?? (0, t.lJ)(c, "workflow_run", "head_commit") ?? (0, t.lJ)(c, "merge_group", "head_commit"), C = (0, t.$6)(c, "pull_request", "head", "sha") ?? (0, t.$6)(d, "id") ?? (0, t.$6)(c, "workflow_run", "head_sha") ?? (0, t.$6)(c, "deployment", "sha") ?? (0, t.$6)(c, "comment", "commit_id") ?? (0, t.$6)(c, "check_run", "head_sha") ?? (0, t.$6)(c, "check_suite", "head_sha") ?? (0, t.$6)(c, "workflow_job", "head_sha") ?? (f.event_name === "status" ? (0, t.$6)(c, "sha") : null) ?? (0, t.$6)(f, "sha");
      return g(d, C, f);
    }
    function g(f, c, d) {
      const C = (0, t.$6)(f, "message");
      return {
        sha: c,
        short: c?.slice(0, 7) ?? null,
        message: C,
        title: (0, E.G)(C),
        author: (0, t.$6)(f, "author", "name"),
        login: (0, t.$6)(f, "author", "username"),
        url: (0, k.hl)((0, k.Ek)(d), "commit", c)
      };
    }
    function v(f) {
      const { event: c } = f, d = (0, t.$6)(f, "ref_name"), C = (0, t.$6)(c, "pull_request", "head", "ref") ?? (0, t.$6)(c, "workflow_run", "head_branch");
      return C === null && f.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(d) } : { branch: (0, t.cA)((0, w.p)(C ?? d)), tag: null };
    }
    function T({ event: f }) {
      const c = (0, t.lJ)(f, "issue", "pull_request") && (0, t.lJ)(f, "issue"), d = (0, t.lJ)(f, "pull_request") ?? c;
      if (d !== null)
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
          fork: G(f),
          labels: (0, t.i1)(d, "labels", "name"),
          assignees: (0, t.i1)(d, "assignees", "login"),
          reviewers: (0, t.i1)(d, "requested_reviewers", "login"),
          teams: (0, t.i1)(d, "requested_teams", "name"),
          label: (0, t.mh)(f, "label", "name"),
          requested: (0, t.$6)(f, "requested_reviewer", "login") ?? (0, t.$6)(f, "requested_team", "name"),
          commits: (0, t.tk)(d, "commits"),
          additions: (0, t.tk)(d, "additions"),
          deletions: (0, t.tk)(d, "deletions"),
          changed_files: (0, t.tk)(d, "changed_files")
        };
    }
    function I({ event: f }) {
      const c = (0, t.lJ)(f, "release");
      if (c === null)
        return;
      const d = (0, t.$6)(c, "tag_name");
      return {
        name: (0, t.mh)(c, "name") ?? (0, t.cA)(d),
        tag: d,
        body: (0, t.$6)(c, "body"),
        url: (0, t.$6)(c, "html_url"),
        author: (0, t.$6)(c, "author", "login"),
        draft: (0, t.Qc)(c, "draft"),
        prerelease: (0, t.Qc)(c, "prerelease"),
        published_at: (0, t.$6)(c, "published_at")
      };
    }
    function q({ event: f }) {
      const c = (0, t.lJ)(f, "deployment");
      if (c === null)
        return;
      const d = (0, t.lJ)(f, "deployment_status");
      return {
        environment: (0, t.mh)(c, "environment"),
        ref: (0, t.$6)(c, "ref"),
        description: (0, t.$6)(d, "description") ?? (0, t.$6)(c, "description"),
        state: (0, t.$6)(d, "state"),
        result: d && (0, b._z)((0, t.$6)(d, "state") ?? "unknown"),
        url: (0, t.$6)(d, "environment_url"),
        log_url: (0, t.$6)(d, "log_url")
      };
    }
    function G(f) {
      if ((0, t.lJ)(f, "pull_request", "head") === null)
        return !1;
      const c = (0, t.tk)(f, "pull_request", "head", "repo", "id");
      return c === null || c !== (0, t.tk)(f, "repository", "id");
    }
  }),
  5674: ((S, M, p) => {
    p.d(M, {
      whySecretsAreWithheld: () => b
    });
    var t = p(6269), w = p(4827);
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
    function b(g) {
      const v = g.secret_source === "Actions", T = (0, w.$6)(g, "event_name") ?? "";
      if (E.has(T) && (0, t.ty)(g.event) && !v)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (g.secret_source === "Dependabot" || _(g, T) && !v)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, w.Qc)(g.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function _(g, v) {
      const T = g.actor === "dependabot[bot]", I = (0, w.$6)(g.event, "pull_request", "user", "login") === "dependabot[bot]";
      return v === "pull_request_target" ? T && I : T && k.has(v) || I && E.has(v);
    }
  }),
  844: ((S, M, p) => {
    p.d(M, {
      gatherMessageContext: () => Cn
    });
    var t = p(4827), w = p(7839);
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
    var b = p(6269), _ = p(1987), g = p(2264), v = p(2989);
    const T = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function I(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return G(n);
      const r = T.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, v.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          ...f((0, t.$6)(o, "conclusion") ?? (q(o, n) ? "unknown" : null))
        };
    }
    function q(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function G(e) {
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
    var c = p(5740);
    const d = /^0+$/;
    function C(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = Ae(e);
      if (r === null && o === null)
        return;
      const l = s === "create" || (0, t.Qc)(n, "created"), u = s === "delete" || (0, t.Qc)(n, "deleted"), a = Me(e);
      return {
        branch: (0, t.cA)((0, v.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, c.hl)((0, c.Ek)(e), "tree", Te(r ?? o)),
        commits: a,
        count: a.length,
        compare: l || u ? null : (0, t.$6)(n, "compare"),
        created: l,
        deleted: u,
        forced: (0, t.Qc)(n, "forced") && !d.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function Ae({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function Me(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, b.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function Te(e) {
      return e && encodeURIComponent(e.toWellFormed()).replaceAll("%2F", "/");
    }
    function Ce({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          labels: (0, t.i1)(s, "labels", "name"),
          label: (0, t.mh)(e, "label", "name"),
          ...B(s)
        };
    }
    function Pe({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...B(n) };
    }
    function Ie({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      return n === null ? void 0 : B(n);
    }
    function B(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function Re(e) {
      const n = C(e), s = (0, b.qm)(e), r = Pe(e), o = Ce(e), l = Ie(e), u = (0, b.NC)(e), a = (0, b.Ti)(e), i = I(e);
      return {
        ...n && { push: n },
        ...s && { pull_request: s },
        ...r && { review: r },
        ...o && { issue: o },
        ...l && { comment: l },
        ...u && { release: u },
        ...a && { deployment: a },
        ...i && { check: i }
      };
    }
    function Se(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, g.vZ)(e), u = (0, g.hx)(e, n), a = { name: u.title ?? "this job", result: s }, i = Je(n), m = { own: a, others: i.length > 0 ? i : r }, $ = (0, w.Zy)({ own: a, others: i.length > 0 ? i : r.filter(w.e2) }), y = Re(e), h = (0, b.Ro)(e), O = (0, b.XT)(e), { deployment: A } = y, P = (0, w.BN)(m, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: k(o.job) ?? (A && !A.result ? a.name : null),
        deployment: A?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, g.MD)(e),
        actor: (0, g.tu)(e),
        sender: (0, g.lS)(e),
        commit: O,
        ...h,
        action: (0, t.$6)(e.event, "action"),
        ...y,
        deploy: {
          ...E({ ...y, ...h, commit: O }, o),
          ...P,
          icon: (0, _.ZG)(P.result),
          job: m.others.length > 0 || n.others || A?.result ? null : u.title
        },
        ...J($),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Ge(i.length > 0 || $ !== s ? l : { ...u, name: u.title }),
        jobs: i.length > 0 ? Ne((0, w.MJ)(m)) : []
      };
    }
    function Ge({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function J(e) {
      return { verdict: e, icon: (0, _.ZG)(e), failed: (0, _.N6)(e) };
    }
    function Je({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, _._z)(r)
      }));
    }
    function Ne(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, _.ZG)(s) })).sort((n, s) => (0, _.R_)(n.result, s.result));
    }
    const De = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Le = [
      ["deployment", "deploy"],
      ["release", "release"],
      ["check", "check"],
      ["pull_request", "pull_request"],
      ["push", "push"],
      ["issue", "topic"],
      ["comment", "topic"]
    ];
    function We(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = Le.find(([a]) => e[a] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || De.has(u) ? "status" : "event";
    }
    function je(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? We(n, s) : e;
    }
    function qe(e, n, s) {
      const { deploy: r, check: o, deployment: l, verdict: u } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, w.e2)({ result: l.result }))
        return { ...n, ...J(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...J(r.result) };
      const a = o?.result ?? l?.result;
      return a && (u === "success" || u === "skipped" || u === "unknown") ? { ...n, ...J(a) } : n;
    }
    var x = p(8818), N = p(3342);
    const Be = "arch environment name os";
    function F(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: a = null } = e, i = (0, x.GP)(e), m = Fe(e), $ = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, x.Qo)(e.env, "RUNNER", Be),
        ...m && { matrix: m },
        ...s && { needs: s },
        data: l,
        people: (0, N.eZ)(u),
        status: n,
        duration: a,
        ...Se(i, {
          status: n,
          checkRunId: $,
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: m,
          data: l
        })
      };
    }
    function Fe({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), l = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(l) || l === null ? l : s;
    }
    function D(e, n) {
      const s = /* @__PURE__ */ new Map();
      for (const r of e)
        s.has(n(r)) || s.set(n(r), r);
      return [...s.values()];
    }
    function Ue(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => Q(s, e));
      const n = U(e);
      return n === null ? [] : [n];
    }
    function U(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return Q(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && te(r, e);
    }
    function ee(e, n) {
      const r = e.flatMap(({ login: o, message: l }) => [
        ...o === null ? [] : [o],
        ...Qe(l, n)
      ]).filter((o) => !ne(o));
      return D(r, (o) => o.toLowerCase());
    }
    function ne(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function te(e, n) {
      const s = Q((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function Q(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? se(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function Qe(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => se(r, n) ?? []);
    }
    function se(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, c.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    var H = p(5659);
    async function re(e, n) {
      const s = await Ke(e, n) ?? await ze(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function He(e, n) {
      const s = await re(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, l = (0, t.gT)(o, "commits"), u = Xe(l).map((i) => Ye(i, e));
      if (u.length === 0)
        return null;
      const a = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: a > l.length ? a : u.length,
        list: u
      };
    }
    async function Ke({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, l = (0, t.tk)(n.event, "deployment", "id");
        for (const u of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(u, "id");
          if (a !== l && await Ze(a, s))
            return Ve(u);
        }
        return null;
      });
    }
    async function Ze(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function Ve(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function ze({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((u) => u.draft !== !0 && (u.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(u, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(u, "published_at") ?? "") < r), l = (0, t.$6)(o, "tag_name");
      return l === null ? null : { ref: l, name: l };
    }
    function Xe(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Ye(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, H.h)(s), o = r !== null && n.url !== null;
      return {
        title: (0, H.G)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function xe(e, n) {
      const { github: s } = e, r = await re(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && ee(o.map((l) => te(l, s)), s);
    }
    const en = 10;
    async function nn(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: l } of e) {
        const u = tn(l);
        if (s.push(...u.items), o = Math.max(o, u.total), r += 1, r === en || n(u.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function tn(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new oe();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class oe extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const le = 3e3, sn = 100;
    function rn({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = K(async () => {
        const m = r(le);
        return { signal: m, isOver: ln(m), octokit: (n ?? on)() };
      }), [l, u] = e?.split("/") ?? [], a = async (m) => {
        const { signal: $, isOver: y, octokit: h } = await o(), O = async () => m(await h, { owner: l, repo: u, request: { signal: $ } });
        return Promise.race([O(), y]);
      }, i = (m) => `GET /repos/{owner}/{repo}${m}`;
      return {
        get: K((m, $) => a(async (y, h) => (await y.request(i(m), { ...h, ...$ })).data)),
        list: K((m, $, y = () => !1) => a((h, O) => {
          const A = { ...O, per_page: sn, ...$ };
          return nn(h.paginate.iterator(i(m), A), y);
        })),
        optional: async (m, $) => {
          if (n === void 0)
            return null;
          try {
            return await $();
          } catch (y) {
            return s(`The message goes without ${m.name}: ${ue(y, m)}`), null;
          }
        }
      };
    }
    function on() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function K(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function ln(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function ue(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${le / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${un(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function un(e) {
      if (e instanceof TypeError)
        return new oe().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function L(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(an),
        isWhole: o && r.every((l) => (0, t.$6)(l, "name"))
      };
    }
    function an(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: ie(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: ie(n)
        }))
      };
    }
    function ie(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, _._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function W(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, w.ev)(r, n.name));
    }
    function ae({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(_.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    const cn = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function ce({ id: e }, { list: n }) {
      if (e === null)
        return null;
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => de(o).length > 0);
      return de(r)[0] ?? null;
    }
    function de(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").map((n) => (0, t.$6)(n, "message")?.trim() ?? "").map((n) => n.replace(/[\r\n].*/s, "")).filter((n) => n && !cn.test(n));
    }
    function me(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    const dn = 10, Z = 3, fe = 200;
    async function mn(e, n) {
      const { jobs: s } = await L(fn(e), n), r = s.filter((h) => (0, _.N6)(h.result) || pe(h) !== void 0), o = (0, w.e2)({ result: e.status }) ? W(s, e) : void 0, l = (h) => h.result === "cancelled" || h === o, u = s.filter((h) => l(h) && !r.includes(h)), a = await he(r, n), i = Z - Math.min(r.length, Z), m = (await he(u.slice(0, i), n)).filter(({ message: h }) => h !== null), $ = r.length > 0 ? m.filter(({ message: h }) => me(h)) : m, y = [...a, ...$];
      return y.length > 0 ? y : null;
    }
    function fn({ github: { event: e }, job: n, jobs: s, run: r }) {
      const l = (0, _.N6)(n.status) || s.some(({ result: u }) => (0, _.N6)(u)) ? null : (0, t.lJ)(e, "workflow_run");
      return l === null ? r : { id: (0, t.tk)(l, "id"), attempt: (0, t.tk)(l, "run_attempt") };
    }
    function he(e, n) {
      const s = e.slice(0, dn).map(async (r, o) => {
        const l = pe(r);
        return {
          name: r.name || null,
          step: l?.name ?? null,
          url: hn(r, l),
          message: o < Z ? await pn(r, n) : null
        };
      });
      return Promise.all(s);
    }
    function pe({ steps: e }) {
      return e.find(({ result: n }) => (0, _.N6)(n));
    }
    function hn({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function pn(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => ce(e, n));
      return r === null || r.length <= fe ? r : `${r.slice(0, fe).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function _n(e, n) {
      const s = { name: "the failed steps", permission: "actions: read" }, r = { name: "the list of changes", permission: "contents: read" };
      return {
        failures: _e(() => n.optional(s, () => mn(e, n))),
        changes: _e(() => n.optional(r, () => He(e, n)))
      };
    }
    function _e(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const V = "actions: read";
    async function gn(e, n) {
      try {
        const { jobs: s, isWhole: r } = await L(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), l = W(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await ge(s, n), a = s.filter((i) => i !== l).map((i) => ({ ...i, result: u.includes(i) ? "timed_out" : ae(i) }));
        return !r && !a.some(w.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return ue(s, { permission: V });
      }
    }
    async function wn(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: V }, r = await n.optional(s, async () => W((await L(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = ae(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const $n = 5;
    function yn(e, n) {
      const s = { name: "the reason of the cancellation", permission: V };
      return n.optional(s, async () => {
        const { jobs: r } = await L(e.run, n), o = e.status === "cancelled" ? W(r, e) : void 0, l = await ge(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: vn(e.needs ?? {}, r, l)
        };
      });
    }
    async function ge(e, n, s) {
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, $n), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => ce(u, n))));
      return r.filter((u, a) => me(l[a] ?? null));
    }
    function vn(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, w.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, w.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, w.ev)(u.name, l)));
    }
    var we = p(5161);
    function kn(e) {
      const n = bn(e) ? U(e) : null;
      if (n === null)
        return null;
      if ((0, H.h)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? En(e) : null;
    }
    function bn({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function En({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const On = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const l = e ?? n ?? s;
        return [l ? l.author : r.login ?? U(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : kn(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? ne(r) ? [] : [r] : n ?? ee(Ue(s), s);
      },
      reviewers: ({ pull_request: e, github: n }) => [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(n.event.pull_request, "requested_teams", "slug").map(ye),
        ...An(n)
      ]
    };
    function $e(e, n) {
      const s = On[e](n).filter((r) => r !== null);
      return D(s, (r) => r.toLowerCase());
    }
    function An({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && ye(n)];
    }
    function ye(e) {
      return `team:${e}`;
    }
    function Mn(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, m]) => [i.toLowerCase(), m])), o = (i) => r.get(i.toLowerCase()), l = ve(s.verdict, e).map(({ who: i }) => ({
        who: i,
        keys: Tn(i, s)
      })), u = l.flatMap(({ who: i, keys: m }) => be(i) ? [i] : m.flatMap(($) => o($) ?? [])), a = l.flatMap((i) => i.keys);
      return {
        addressees: D(u, N.TN),
        unknown: D(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: we.O.filter((i) => l.some((m) => m.who === i && m.keys.length === 0))
      };
    }
    function ve(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, _.eK)(e, r)));
    }
    function Tn(e, n) {
      return be(e) ? [] : ke(e) ? $e(e, n) : [e];
    }
    function ke(e) {
      return we.O.some((n) => n === e);
    }
    function be(e) {
      return typeof e != "string" || !(ke(e) || (0, N.EH)(e));
    }
    var z = p(7959);
    async function Cn(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: a, ended: i } = e, { runner_facts: m, github_token: $ } = e, { octokit: y, info: h } = n, O = (0, z.HP)(e, { live: a, hasEnded: i !== void 0 }), A = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: m, duration: i?.duration }, P = F({ ...A, status: O }), R = e.preset ? je(e.preset, P, { live: a }) : void 0, j = rn({
        repository: P.repository.full_name,
        connect: $ === "" ? void 0 : () => y($),
        info: h
      }), X = i?.mayBeOld ? await wn(P, j) : O, Ee = X === O ? P : F({ ...A, status: X }), Oe = await Pn(Ee, { sources: e, preset: R, api: j, ...n }), Sn = Oe ? F({ ...A, status: X, ...Oe }) : Ee, Y = qe(R, Sn, { live: a }), Gn = _n(Y, j), Jn = await In(e, { context: Y, preset: R, api: j, info: h });
      return { context: Y, lookups: Gn, mentions: Jn, ...R && { preset: R } };
    }
    async function Pn(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", a = (0, z.rk)(n) !== (0, z.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !a) {
        const m = await gn(e, r);
        if (typeof m != "string")
          return m;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${m} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (s !== void 0 || n.mentions.length > 0) && e.verdict === "cancelled" ? yn(e, r) : null;
    }
    async function In({ mentions: e, people: n }, { context: s, info: r, ...o }) {
      const l = ve(s.verdict, e), a = l.some(({ who: h }) => h === "committers") ? await Rn(s, o) : void 0, { addressees: i, unknown: m, vacant: $ } = Mn(l, n, { ...s, committers: a });
      for (const h of m)
        r(`\`people\` has no entry for ${h}, ${(0, N.EH)(h) ? "which" : "who"} is therefore not notified.`);
      const y = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const h of $)
        r(`\`mentions\` has \`${h}\`, and this ${y} tells of none, so nobody is notified as such.`);
      return i;
    }
    async function Rn(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || $e("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => xe(e, s)) ?? void 0;
    }
  })
};
