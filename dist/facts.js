"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((S, A, f) => {
    f.d(A, {
      p: () => $
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function $(v) {
      return v?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((S, A, f) => {
    f.d(A, {
      G: () => M,
      h: () => k
    });
    var t = f(4827);
    const $ = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, v = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function k(_) {
      const { number: g, title: E } = ($.exec(_) ?? v.exec(_))?.groups ?? {};
      return g === void 0 ? null : { number: g, title: (0, t.cA)(E ?? null) };
    }
    function M(_) {
      const g = k(_ ?? "");
      return g?.title ? `${g.title} (#${g.number})` : (0, t.cA)(_);
    }
  }),
  6269: ((S, A, f) => {
    f.d(A, {
      Af: () => E,
      NC: () => U,
      Ro: () => O,
      Ti: () => R,
      XT: () => g,
      qm: () => y,
      ty: () => D
    });
    var t = f(4827), $ = f(2989), v = f(5659), k = f(5740), M = f(1987), _ = f(1604);
    function g(p) {
      const { event: c } = p, d = (0, t.lJ)(c, "head_commit") ?? (0, t.lJ)(c, "workflow_run", "head_commit") ?? (0, t.lJ)(c, "merge_group", "head_commit"), P = (0, t.$6)(c, "pull_request", "head", "sha") ?? (0, t.$6)(d, "id") ?? (0, t.$6)(c, "workflow_run", "head_sha") ?? (0, t.$6)(c, "deployment", "sha") ?? (0, t.$6)(c, "comment", "commit_id") ?? (0, t.$6)(c, "check_run", "head_sha") ?? (0, t.$6)(c, "check_suite", "head_sha") ?? (0, t.$6)(c, "workflow_job", "head_sha") ?? (0, t.$6)(c, "build", "commit") ?? (p.event_name === "status" ? (0, t.$6)(c, "sha") : null) ?? (0, t.$6)(p, "sha");
      return E(d, P, p);
    }
    function E(p, c, d) {
      const P = (0, t.$6)(p, "message");
      return {
        sha: c,
        short: c?.slice(0, 7) ?? null,
        message: P,
        title: (0, v.G)(P),
        author: (0, t.$6)(p, "author", "name"),
        login: (0, t.$6)(p, "author", "username"),
        url: (0, k.hl)((0, k.Ek)(d), "commit", c)
      };
    }
    function O(p) {
      const { event: c } = p, d = (0, t.$6)(p, "ref_name"), P = (0, t.$6)(c, "pull_request", "head", "ref") ?? (0, t.$6)(c, "workflow_run", "head_branch");
      return P === null && p.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(d) } : { branch: (0, t.cA)((0, $.p)(P ?? d)), tag: null };
    }
    function y({ event: p }) {
      const c = (0, t.lJ)(p, "issue", "pull_request") && (0, t.lJ)(p, "issue"), d = (0, t.lJ)(p, "pull_request") ?? c;
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
          fork: D(p),
          labels: (0, t.i1)(d, "labels", "name"),
          assignees: (0, t.i1)(d, "assignees", "login"),
          reviewers: (0, t.i1)(d, "requested_reviewers", "login"),
          teams: (0, t.i1)(d, "requested_teams", "name"),
          ...(0, _.p)(p, d),
          requested: (0, t.$6)(p, "requested_reviewer", "login") ?? (0, t.$6)(p, "requested_team", "name"),
          commits: (0, t.tk)(d, "commits"),
          additions: (0, t.tk)(d, "additions"),
          deletions: (0, t.tk)(d, "deletions"),
          changed_files: (0, t.tk)(d, "changed_files")
        };
    }
    function U({ event: p }) {
      const c = (0, t.lJ)(p, "release");
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
    function R({ event: p }) {
      const c = (0, t.lJ)(p, "deployment");
      if (c === null)
        return;
      const d = (0, t.lJ)(p, "deployment_status");
      return {
        environment: (0, t.mh)(c, "environment"),
        ref: (0, t.$6)(c, "ref"),
        description: (0, t.$6)(d, "description") ?? (0, t.$6)(c, "description"),
        state: (0, t.$6)(d, "state"),
        result: d && (0, M._z)((0, t.$6)(d, "state") ?? "unknown"),
        url: (0, t.$6)(d, "environment_url"),
        log_url: (0, t.$6)(d, "log_url")
      };
    }
    function D(p) {
      if ((0, t.lJ)(p, "pull_request", "head") === null)
        return !1;
      const c = (0, t.tk)(p, "pull_request", "head", "repo", "id");
      return c === null || c !== (0, t.tk)(p, "repository", "id");
    }
  }),
  1604: ((S, A, f) => {
    f.d(A, {
      p: () => $
    });
    var t = f(4827);
    function $(v, k) {
      return {
        label: (0, t.mh)(v, "label", "name"),
        assignee: (0, t.$6)(v, "assignee", "login"),
        milestone: (0, t.mh)(v, "milestone", "title") ?? (0, t.mh)(k, "milestone", "title"),
        lock_reason: (0, t.mh)(k, "active_lock_reason")
      };
    }
  }),
  5347: ((S, A, f) => {
    f.d(A, {
      gatherMessageContext: () => Yn
    });
    var t = f(4827), $ = f(7839);
    function v({ deployment: e, release: n, tag: s, commit: r }, o) {
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
    var M = f(6269), _ = f(1987), g = f(2264);
    function E(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((u) => u !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var O = f(5659), y = f(5740);
    function U(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function R(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: k(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const l = k(typeof o == "boolean" ? String(o) : o);
        return l === null ? [] : [{ name: r, value: l }];
      }) };
    }
    const D = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function p(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = D.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, l = (0, t.$6)(n, "head_commit", "message"), u = (0, O.h)(l ?? ""), a = r ?? u?.number ?? null, i = u ? u.title : (0, O.G)(l)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: i ?? null,
        url: (0, y.hl)((0, y.Ek)(e), "pull", a),
        base: o
      };
    }
    var c = f(2989);
    const d = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function P(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return Se(n);
      const r = d.find((l) => l === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, c.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          ...x(Pe(o, n))
        };
    }
    function Pe(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (Ce(e, n) ? "unknown" : null);
    }
    function Ce(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function Se(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, c.p)(Ie(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        ...x((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function Ie(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function x(e) {
      const n = (0, _._z)(e);
      return { result: n, icon: (0, _.ZG)(n) };
    }
    function Re({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || ee(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function De({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !ee(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function ee(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function ne(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: Ge(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function Ge(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const je = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function Le(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = je.get(s) ?? (0, _._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, _.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, y.hl)((0, y.Ek)(e), "deployments")
      };
    }
    const Ne = /^0+$/;
    function We(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = qe(e);
      if (r === null && o === null)
        return;
      const l = s === "create" || (0, t.Qc)(n, "created"), u = s === "delete" || (0, t.Qc)(n, "deleted"), a = Be(e);
      return {
        branch: (0, t.cA)((0, c.p)(r)),
        tag: (0, t.cA)(o),
        url: u ? null : (0, y.hl)((0, y.Ek)(e), "tree", (0, y.aA)(r ?? o)),
        commits: a,
        count: a.length,
        compare: l || u ? null : (0, t.$6)(n, "compare"),
        created: l,
        deleted: u,
        forced: (0, t.Qc)(n, "forced") && !Ne.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function qe({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function Be(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, M.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function Ue({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function Fe(e) {
      const n = (0, t.lJ)(e.event, "label");
      if (n === null || e.event_name !== "label")
        return;
      const s = (0, t.$6)(n, "name"), r = (0, y.hl)((0, y.Ek)(e), "labels", (0, y.aA)(s));
      return {
        name: (0, t.mh)(n, "name"),
        description: (0, t.mh)(n, "description"),
        url: e.event.action === "deleted" ? null : r
      };
    }
    function Qe(e) {
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
    function He(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, y.hl)((0, y.Ek)(e), "settings/branches")
        };
    }
    var Ke = f(1604);
    function Ze({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, Ke.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...G(s)
        };
    }
    function ze({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...G(n) };
    }
    function Ve({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...G(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function Xe({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : G(n);
    }
    function G(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function Ye(e) {
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
    const xe = {
      push: We,
      pull_request: M.qm,
      review: ze,
      issue: Ze,
      comment: Ve,
      solution: Xe,
      edit: Re,
      transfer: De,
      release: M.NC,
      deployment: M.Ti,
      check: P
    }, te = {
      gollum: { wiki: Ye },
      fork: { fork: Ue },
      label: { label: Fe },
      milestone: { milestone: Qe },
      branch_protection_rule: { rule: He },
      registry_package: { package: ne },
      package: { package: ne },
      page_build: { page_build: Le },
      schedule: { schedule: U },
      workflow_dispatch: { dispatch: R },
      repository_dispatch: { dispatch: R },
      merge_group: { merge_group: p }
    };
    function en(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(te, n) ? te[n] : {}, o = Object.entries({ ...xe, ...s }).map(([u, a]) => [u, a(e)]).filter(([, u]) => u !== void 0), l = o.every(([u]) => u === "edit") ? E(e) : void 0;
      return { ...Object.fromEntries(o), ...l && { about: l } };
    }
    function nn(e, n) {
      const { status: s, others: r = [], data: o } = n, l = (0, g.vZ)(e), u = (0, g.hx)(e, n), a = { name: u.title ?? "this job", result: s }, i = sn(n), m = { own: a, others: i.length > 0 ? i : r }, w = (0, $.Zy)({ own: a, others: i.length > 0 ? i : r.filter($.e2) }), b = en(e), h = (0, M.Ro)(e), T = (0, M.XT)(e), { deployment: J } = b, C = (0, $.BN)(m, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: k(o.job) ?? (J && !J.result ? a.name : null),
        deployment: J?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: l,
        job: u,
        repository: (0, g.MD)(e),
        actor: (0, g.tu)(e),
        sender: (0, g.lS)(e),
        commit: T,
        ...h,
        action: (0, t.$6)(e.event, "action"),
        ...b,
        deploy: {
          ...v({ ...b, ...h, commit: T }, o),
          ...C,
          icon: (0, _.ZG)(C.result),
          job: m.others.length > 0 || n.others || J?.result ? null : u.title
        },
        ...j(w),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: tn(i.length > 0 || w !== s ? l : { ...u, name: u.title }),
        jobs: i.length > 0 ? rn((0, $.MJ)(m)) : []
      };
    }
    function tn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function j(e) {
      return { verdict: e, icon: (0, _.ZG)(e), failed: (0, _.N6)(e) };
    }
    function sn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, _._z)(r)
      }));
    }
    function rn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, _.ZG)(s) })).sort((n, s) => (0, _.R_)(n.result, s.result));
    }
    const on = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), ln = [
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
    ], un = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function an(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const l = ln.find(([a]) => e[a] !== void 0);
      if (l !== void 0)
        return l[1];
      const u = e.github.event_name;
      return typeof u != "string" || on.has(u) ? "status" : un.has(u) ? "repository" : "event";
    }
    function cn(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? an(n, s) : e;
    }
    function dn(e, n, s) {
      const { deploy: r, check: o, deployment: l, page_build: u, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && l?.result && (0, $.e2)({ result: l.result }))
        return { ...n, ...j(l.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...j(r.result) };
      const i = o?.result ?? l?.result ?? u?.result;
      return i && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...j(i) } : n;
    }
    var se = f(8818), L = f(3342);
    const mn = "arch environment name os";
    function F(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: l = {}, people: u = {}, duration: a = null } = e, i = (0, se.GP)(e), m = fn(e), w = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, se.Qo)(e.env, "RUNNER", mn),
        ...m && { matrix: m },
        ...s && { needs: s },
        data: l,
        people: (0, L.eZ)(u),
        status: n,
        duration: a,
        ...nn(i, {
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
    function fn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), l = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(l) || l === null ? l : s;
    }
    function N(e, n) {
      const s = /* @__PURE__ */ new Map();
      for (const r of e)
        s.has(n(r)) || s.set(n(r), r);
      return [...s.values()];
    }
    function pn(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => H(s, e));
      const n = Q(e);
      return n === null ? [] : [n];
    }
    function Q(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return H(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && le(r, e);
    }
    function re(e, n) {
      const r = e.flatMap(({ login: o, message: l }) => [
        ...o === null ? [] : [o],
        ...hn(l, n)
      ]).filter((o) => !oe(o));
      return N(r, (o) => o.toLowerCase());
    }
    function oe(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function le(e, n) {
      const s = H((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function H(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? ue(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function hn(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => ue(r, n) ?? []);
    }
    function ue(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, y.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function ie(e, n) {
      const s = await gn(e, n) ?? await yn(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function _n(e, n) {
      const s = await ie(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, l = (0, t.gT)(o, "commits"), u = bn(l).map((i) => kn(i, e));
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
    async function gn({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, l = (0, t.tk)(n.event, "deployment", "id");
        for (const u of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(u, "id");
          if (a !== l && await $n(a, s))
            return wn(u);
        }
        return null;
      });
    }
    async function $n(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function wn(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function yn({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((u) => u.draft !== !0 && (u.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(u, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(u, "published_at") ?? "") < r), l = (0, t.$6)(o, "tag_name");
      return l === null ? null : { ref: l, name: l };
    }
    function bn(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function kn(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, O.h)(s), o = r !== null && n.url !== null;
      return {
        title: (0, O.G)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function vn(e, n) {
      const { github: s } = e, r = await ie(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && re(o.map((l) => le(l, s)), s);
    }
    const En = 10;
    async function On(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: l } of e) {
        const u = Mn(l);
        if (s.push(...u.items), o = Math.max(o, u.total), r += 1, r === En || n(u.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function Mn(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new ae();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class ae extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const ce = 3e3, An = 100;
    function Tn({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = K(async () => {
        const m = r(ce);
        return { signal: m, isOver: Pn(m), octokit: (n ?? Jn)() };
      }), [l, u] = e?.split("/") ?? [], a = async (m) => {
        const { signal: w, isOver: b, octokit: h } = await o(), T = async () => m(await h, { owner: l, repo: u, request: { signal: w } });
        return Promise.race([T(), b]);
      }, i = (m) => `GET /repos/{owner}/{repo}${m}`;
      return {
        get: K((m, w) => a(async (b, h) => (await b.request(i(m), { ...h, ...w })).data)),
        list: K((m, w, b = () => !1) => a((h, T) => {
          const J = { ...T, per_page: An, ...w };
          return On(h.paginate.iterator(i(m), J), b);
        })),
        optional: async (m, w) => {
          if (n === void 0)
            return null;
          try {
            return await w();
          } catch (b) {
            return s(`The message goes without ${m.name}: ${de(b, m)}`), null;
          }
        }
      };
    }
    function Jn() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function K(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function Pn(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function de(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${ce / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${Cn(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function Cn(e) {
      if (e instanceof TypeError)
        return new ae().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function W(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(Sn),
        isWhole: o && r.every((l) => (0, t.$6)(l, "name"))
      };
    }
    function Sn(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: me(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: me(n)
        }))
      };
    }
    function me(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, _._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function q(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, $.ev)(r, n.name));
    }
    function fe({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(_.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    const In = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function pe({ id: e }, { list: n }) {
      if (e === null)
        return null;
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => he(o).length > 0);
      return he(r)[0] ?? null;
    }
    function he(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").map((n) => (0, t.$6)(n, "message")?.trim() ?? "").map((n) => n.replace(/[\r\n].*/s, "")).filter((n) => n && !In.test(n));
    }
    function _e(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    const Rn = 10, Z = 3, ge = 200;
    async function Dn(e, n) {
      const { jobs: s } = await W(Gn(e), n), r = s.filter((h) => (0, _.N6)(h.result) || we(h) !== void 0), o = (0, $.e2)({ result: e.status }) ? q(s, e) : void 0, l = (h) => h.result === "cancelled" || h === o, u = s.filter((h) => l(h) && !r.includes(h)), a = await $e(r, n), i = Z - Math.min(r.length, Z), m = (await $e(u.slice(0, i), n)).filter(({ message: h }) => h !== null), w = r.length > 0 ? m.filter(({ message: h }) => _e(h)) : m, b = [...a, ...w];
      return b.length > 0 ? b : null;
    }
    function Gn({ github: { event: e }, job: n, jobs: s, run: r }) {
      const l = (0, _.N6)(n.status) || s.some(({ result: u }) => (0, _.N6)(u)) ? null : (0, t.lJ)(e, "workflow_run");
      return l === null ? r : { id: (0, t.tk)(l, "id"), attempt: (0, t.tk)(l, "run_attempt") };
    }
    function $e(e, n) {
      const s = e.slice(0, Rn).map(async (r, o) => {
        const l = we(r);
        return {
          name: r.name || null,
          step: l?.name ?? null,
          url: jn(r, l),
          message: o < Z ? await Ln(r, n) : null
        };
      });
      return Promise.all(s);
    }
    function we({ steps: e }) {
      return e.find(({ result: n }) => (0, _.N6)(n));
    }
    function jn({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function Ln(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => pe(e, n));
      return r === null || r.length <= ge ? r : `${r.slice(0, ge).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Nn(e, n) {
      const s = { name: "the failed steps", permission: "actions: read" }, r = { name: "the list of changes", permission: "contents: read" };
      return {
        failures: ye(() => n.optional(s, () => Dn(e, n))),
        changes: ye(() => n.optional(r, () => _n(e, n)))
      };
    }
    function ye(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const z = "actions: read";
    async function Wn(e, n) {
      try {
        const { jobs: s, isWhole: r } = await W(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), l = q(s, e) ?? (o.length === 1 ? o[0] : void 0), u = await be(s, n), a = s.filter((i) => i !== l).map((i) => ({ ...i, result: u.includes(i) ? "timed_out" : fe(i) }));
        return !r && !a.some($.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return de(s, { permission: z });
      }
    }
    async function qn(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: z }, r = await n.optional(s, async () => q((await W(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = fe(r);
      return o !== "in_progress" ? o : r.steps.some((l) => l.result === "success") ? "success" : "unknown";
    }
    const Bn = 5;
    function Un(e, n) {
      const s = { name: "the reason of the cancellation", permission: z };
      return n.optional(s, async () => {
        const { jobs: r } = await W(e.run, n), o = e.status === "cancelled" ? q(r, e) : void 0, l = await be(r, n, o);
        return {
          ...o && l.includes(o) && { status: "timed_out" },
          timedOut: Fn(e.needs ?? {}, r, l)
        };
      });
    }
    async function be(e, n, s) {
      const r = e.filter((u) => u === s || u.result === "cancelled").slice(0, Bn), o = { name: "the reason of the cancellation", permission: "checks: read" }, l = await Promise.all(r.map((u) => n.optional(o, () => pe(u, n))));
      return r.filter((u, a) => _e(l[a] ?? null));
    }
    function Fn(e, n, s) {
      const r = Object.keys(e), o = s.some((l) => !r.some((u) => (0, $.ev)(l.name, u)));
      return r.filter((l) => e[l]?.result !== "cancelled" ? !1 : s.some((u) => (0, $.ev)(u.name, l)) ? !0 : o && !n.some((u) => (0, $.ev)(u.name, l)));
    }
    var ke = f(5161);
    function Qn(e) {
      const n = Hn(e) ? Q(e) : null;
      if (n === null)
        return null;
      if ((0, O.h)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? Kn(e) : null;
    }
    function Hn({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function Kn({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const Zn = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const l = e ?? n ?? s;
        return [l ? l.author : r.login ?? Q(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : Qn(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? oe(r) ? [] : [r] : n ?? re(pn(s), s);
      },
      reviewers: ({ pull_request: e, github: n }) => [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(n.event.pull_request, "requested_teams", "slug").map(Ee),
        ...zn(n)
      ]
    };
    function ve(e, n) {
      const s = Zn[e](n).filter((r) => r !== null);
      return N(s, (r) => r.toLowerCase());
    }
    function zn({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ee(n)];
    }
    function Ee(e) {
      return `team:${e}`;
    }
    function Vn(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, m]) => [i.toLowerCase(), m])), o = (i) => r.get(i.toLowerCase()), l = Oe(s.verdict, e).map(({ who: i }) => ({
        who: i,
        keys: Xn(i, s)
      })), u = l.flatMap(({ who: i, keys: m }) => Ae(i) ? [i] : m.flatMap((w) => o(w) ?? [])), a = l.flatMap((i) => i.keys);
      return {
        addressees: N(u, L.TN),
        unknown: N(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: ke.O.filter((i) => l.some((m) => m.who === i && m.keys.length === 0))
      };
    }
    function Oe(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, _.eK)(e, r)));
    }
    function Xn(e, n) {
      return Ae(e) ? [] : Me(e) ? ve(e, n) : [e];
    }
    function Me(e) {
      return ke.O.some((n) => n === e);
    }
    function Ae(e) {
      return typeof e != "string" || !(Me(e) || (0, L.EH)(e));
    }
    var V = f(7959);
    async function Yn(e, n) {
      const { env: s, event: r, data: o, needs: l, people: u, live: a, ended: i } = e, { runner_facts: m, github_token: w } = e, { octokit: b, info: h } = n, T = (0, V.HP)(e, { live: a, hasEnded: i !== void 0 }), J = { env: s, event: r, data: o, needs: l, people: u, runnerFacts: m, duration: i?.duration }, C = F({ ...J, status: T }), I = e.preset ? cn(e.preset, C, { live: a }) : void 0, B = Tn({
        repository: C.repository.full_name,
        connect: w === "" ? void 0 : () => b(w),
        info: h
      }), X = i?.mayBeOld ? await qn(C, B) : T, Te = X === T ? C : F({ ...J, status: X }), Je = await xn(Te, { sources: e, preset: I, api: B, ...n }), tt = Je ? F({ ...J, status: X, ...Je }) : Te, Y = dn(I, tt, { live: a }), st = Nn(Y, B), rt = await et(e, { context: Y, preset: I, api: B, info: h });
      return { context: Y, lookups: st, mentions: rt, ...I && { preset: I } };
    }
    async function xn(e, { sources: n, preset: s, api: r, notice: o }) {
      const l = !!e.deployment?.result, u = s === "deploy" && !l || s === "status", a = (0, V.rk)(n) !== (0, V.IW)(n);
      if (u && e.status === "success" && e.jobs.length === 0 && !a) {
        const m = await Wn(e, r);
        if (typeof m != "string")
          return m;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${m} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (s !== void 0 || n.mentions.length > 0) && e.verdict === "cancelled" ? Un(e, r) : null;
    }
    async function et({ mentions: e, people: n }, { context: s, info: r, ...o }) {
      const l = Oe(s.verdict, e), a = l.some(({ who: h }) => h === "committers") ? await nt(s, o) : void 0, { addressees: i, unknown: m, vacant: w } = Vn(l, n, { ...s, committers: a });
      for (const h of m)
        r(`\`people\` has no entry for ${h}, ${(0, L.EH)(h) ? "which" : "who"} is therefore not notified.`);
      const b = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const h of w)
        r(`\`mentions\` has \`${h}\`, and this ${b} tells of none, so nobody is notified as such.`);
      return i;
    }
    async function nt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: l } = e;
      if (!(!!(r ?? l) || o !== null || n === "deploy") || ve("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => vn(e, s)) ?? void 0;
    }
  }),
  5674: ((S, A, f) => {
    f.d(A, {
      whySecretsAreWithheld: () => M
    });
    var t = f(6269), $ = f(4827);
    const v = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), k = /* @__PURE__ */ new Set([
      ...v,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function M(g) {
      const E = g.secret_source === "Actions", O = (0, $.$6)(g, "event_name") ?? "";
      if (v.has(O) && (0, t.ty)(g.event) && !E)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (g.secret_source === "Dependabot" || _(g, O) && !E)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, $.Qc)(g.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function _(g, E) {
      const O = g.actor === "dependabot[bot]", y = (0, $.$6)(g.event, "pull_request", "user", "login") === "dependabot[bot]";
      return E === "pull_request_target" ? O && y : O && k.has(E) || y && v.has(E);
    }
  })
};
