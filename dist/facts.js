"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((N, J, p) => {
    p.d(J, {
      p: () => y
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function y(O) {
      return O?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((N, J, p) => {
    p.d(J, {
      G: () => A,
      h: () => v
    });
    var t = p(4827);
    const y = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, O = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function v(h) {
      const { number: g, title: M } = (y.exec(h) ?? O.exec(h))?.groups ?? {};
      return g === void 0 ? null : { number: g, title: (0, t.cA)(M ?? null) };
    }
    function A(h) {
      const g = v(h ?? "");
      return g?.title ? `${g.title} (#${g.number})` : (0, t.cA)(h);
    }
  }),
  6269: ((N, J, p) => {
    p.d(J, {
      Af: () => M,
      NC: () => Q,
      Ro: () => T,
      Ti: () => L,
      XT: () => g,
      qm: () => k,
      ty: () => q
    });
    var t = p(4827), y = p(2989), O = p(5659), v = p(5740), A = p(1987), h = p(1604);
    function g(_) {
      const { event: m } = _, f = (0, t.lJ)(m, "head_commit") ?? (0, t.lJ)(m, "workflow_run", "head_commit") ?? (0, t.lJ)(m, "merge_group", "head_commit"), P = (0, t.$6)(m, "pull_request", "head", "sha") ?? (0, t.$6)(f, "id") ?? (0, t.$6)(m, "workflow_run", "head_sha") ?? (0, t.$6)(m, "deployment", "sha") ?? (0, t.$6)(m, "comment", "commit_id") ?? (0, t.$6)(m, "check_run", "head_sha") ?? (0, t.$6)(m, "check_suite", "head_sha") ?? (0, t.$6)(m, "workflow_job", "head_sha") ?? (0, t.$6)(m, "build", "commit") ?? (_.event_name === "status" ? (0, t.$6)(m, "sha") : null) ?? (0, t.$6)(_, "sha");
      return M(f, P, _);
    }
    function M(_, m, f) {
      const P = (0, t.$6)(_, "message");
      return {
        sha: m,
        short: m?.slice(0, 7) ?? null,
        message: P,
        title: (0, O.G)(P),
        author: (0, t.$6)(_, "author", "name"),
        login: (0, t.$6)(_, "author", "username"),
        url: (0, v.hl)((0, v.Ek)(f), "commit", m)
      };
    }
    function T(_) {
      const { event: m } = _, f = (0, t.$6)(_, "ref_name"), P = (0, t.$6)(m, "pull_request", "head", "ref") ?? (0, t.$6)(m, "workflow_run", "head_branch");
      return P === null && _.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(f) } : { branch: (0, t.cA)((0, y.p)(P ?? f)), tag: null };
    }
    function k({ event: _ }) {
      const m = (0, t.lJ)(_, "issue", "pull_request") && (0, t.lJ)(_, "issue"), f = (0, t.lJ)(_, "pull_request") ?? m;
      if (f !== null)
        return {
          number: (0, t.tk)(f, "number"),
          title: (0, t.mh)(f, "title"),
          body: (0, t.$6)(f, "body"),
          url: (0, t.$6)(f, "html_url"),
          author: (0, t.$6)(f, "user", "login"),
          state: (0, t.$6)(f, "state"),
          draft: (0, t.Qc)(f, "draft"),
          merged: (0, t.Qc)(f, "merged") || (0, t.$6)(f, "pull_request", "merged_at") !== null,
          merged_by: (0, t.$6)(f, "merged_by", "login"),
          head: (0, t.mh)(f, "head", "ref"),
          base: (0, t.mh)(f, "base", "ref"),
          fork: q(_),
          labels: (0, t.i1)(f, "labels", "name"),
          assignees: (0, t.i1)(f, "assignees", "login"),
          reviewers: (0, t.i1)(f, "requested_reviewers", "login"),
          teams: (0, t.i1)(f, "requested_teams", "name"),
          ...(0, h.p)(_, f),
          requested: (0, t.$6)(_, "requested_reviewer", "login") ?? (0, t.$6)(_, "requested_team", "name"),
          commits: (0, t.tk)(f, "commits"),
          additions: (0, t.tk)(f, "additions"),
          deletions: (0, t.tk)(f, "deletions"),
          changed_files: (0, t.tk)(f, "changed_files")
        };
    }
    function Q({ event: _ }) {
      const m = (0, t.lJ)(_, "release");
      if (m === null)
        return;
      const f = (0, t.$6)(m, "tag_name");
      return {
        name: (0, t.mh)(m, "name") ?? (0, t.cA)(f),
        tag: f,
        body: (0, t.$6)(m, "body"),
        url: (0, t.$6)(m, "html_url"),
        author: (0, t.$6)(m, "author", "login"),
        draft: (0, t.Qc)(m, "draft"),
        prerelease: (0, t.Qc)(m, "prerelease"),
        published_at: (0, t.$6)(m, "published_at")
      };
    }
    function L({ event: _ }) {
      const m = (0, t.lJ)(_, "deployment");
      if (m === null)
        return;
      const f = (0, t.lJ)(_, "deployment_status");
      return {
        environment: (0, t.mh)(m, "environment"),
        ref: (0, t.$6)(m, "ref"),
        description: (0, t.$6)(f, "description") ?? (0, t.$6)(m, "description"),
        state: (0, t.$6)(f, "state"),
        result: f && (0, A._z)((0, t.$6)(f, "state") ?? "unknown"),
        url: (0, t.$6)(f, "environment_url"),
        log_url: (0, t.$6)(f, "log_url")
      };
    }
    function q(_) {
      if ((0, t.lJ)(_, "pull_request", "head") === null)
        return !1;
      const m = (0, t.tk)(_, "pull_request", "head", "repo", "id");
      return m === null || m !== (0, t.tk)(_, "repository", "id");
    }
  }),
  1604: ((N, J, p) => {
    p.d(J, {
      p: () => y
    });
    var t = p(4827);
    function y(O, v) {
      return {
        label: (0, t.mh)(O, "label", "name"),
        assignee: (0, t.$6)(O, "assignee", "login"),
        milestone: (0, t.mh)(O, "milestone", "title") ?? (0, t.mh)(v, "milestone", "title"),
        lock_reason: (0, t.mh)(v, "active_lock_reason")
      };
    }
  }),
  3067: ((N, J, p) => {
    p.d(J, {
      gatherMessageContext: () => $t
    });
    var t = p(4827), y = p(7839);
    function O({ deployment: e, release: n, tag: s, commit: r }, o) {
      const u = e?.ref?.replace(/^[\da-f]{40}$/, (l) => l.slice(0, 7));
      return {
        environment: v(o.environment) ?? e?.environment ?? null,
        version: v(o.version) ?? u ?? n?.tag ?? s ?? r.short,
        url: v(o.url) ?? e?.url ?? null
      };
    }
    function v(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var A = p(6269), h = p(1987), g = p(2264);
    function M(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((l) => l !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var T = p(5659), k = p(5740);
    function Q(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function L(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: v(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const u = v(typeof o == "boolean" ? String(o) : o);
        return u === null ? [] : [{ name: r, value: u }];
      }) };
    }
    const q = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function _(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = q.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, u = (0, t.$6)(n, "head_commit", "message"), l = (0, T.h)(u ?? ""), a = r ?? l?.number ?? null, i = l ? l.title : (0, T.G)(u)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: i ?? null,
        url: (0, k.hl)((0, k.Ek)(e), "pull", a),
        base: o
      };
    }
    var m = p(2989);
    const f = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function P(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return We(n);
      const r = f.find((u) => u === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, m.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          ...oe(Le(o, n))
        };
    }
    function Le(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (qe(e, n) ? "unknown" : null);
    }
    function qe(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function We(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, m.p)(Be(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        ...oe((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function Be(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function oe(e) {
      const n = (0, h._z)(e);
      return { result: n, icon: (0, h.ZG)(n) };
    }
    function Ue({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || ue(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function Fe({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !ue(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function ue(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function le(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: Qe(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function Qe(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const He = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function Ke(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = He.get(s) ?? (0, h._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, h.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, k.hl)((0, k.Ek)(e), "deployments")
      };
    }
    const Ze = /^0+$/;
    function ze(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = Ve(e);
      if (r === null && o === null)
        return;
      const u = s === "create" || (0, t.Qc)(n, "created"), l = s === "delete" || (0, t.Qc)(n, "deleted"), a = Xe(e);
      return {
        branch: (0, t.cA)((0, m.p)(r)),
        tag: (0, t.cA)(o),
        url: l ? null : (0, k.hl)((0, k.Ek)(e), "tree", (0, k.aA)(r ?? o)),
        commits: a,
        count: a.length,
        compare: u || l ? null : (0, t.$6)(n, "compare"),
        created: u,
        deleted: l,
        forced: (0, t.Qc)(n, "forced") && !Ze.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function Ve({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function Xe(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, A.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function Ye({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function xe(e) {
      const n = (0, t.lJ)(e.event, "label");
      if (n === null || e.event_name !== "label")
        return;
      const s = (0, t.$6)(n, "name"), r = (0, k.hl)((0, k.Ek)(e), "labels", (0, k.aA)(s));
      return {
        name: (0, t.mh)(n, "name"),
        description: (0, t.mh)(n, "description"),
        url: e.event.action === "deleted" ? null : r
      };
    }
    function en(e) {
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
    function nn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, k.hl)((0, k.Ek)(e), "settings/branches")
        };
    }
    var tn = p(1604);
    function sn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, tn.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...W(s)
        };
    }
    function rn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...W(n) };
    }
    function on({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...W(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function un({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : W(n);
    }
    function W(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function ln(e) {
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
    const an = {
      push: ze,
      pull_request: A.qm,
      review: rn,
      issue: sn,
      comment: on,
      solution: un,
      edit: Ue,
      transfer: Fe,
      release: A.NC,
      deployment: A.Ti,
      check: P
    }, ie = {
      gollum: { wiki: ln },
      fork: { fork: Ye },
      label: { label: xe },
      milestone: { milestone: en },
      branch_protection_rule: { rule: nn },
      registry_package: { package: le },
      package: { package: le },
      page_build: { page_build: Ke },
      schedule: { schedule: Q },
      workflow_dispatch: { dispatch: L },
      repository_dispatch: { dispatch: L },
      merge_group: { merge_group: _ }
    };
    function cn(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(ie, n) ? ie[n] : {}, o = Object.entries({ ...an, ...s }).map(([l, a]) => [l, a(e)]).filter(([, l]) => l !== void 0), u = o.every(([l]) => l === "edit") ? M(e) : void 0;
      return { ...Object.fromEntries(o), ...u && { about: u } };
    }
    function dn(e, n) {
      const { status: s, others: r = [], data: o } = n, u = (0, g.vZ)(e), l = (0, g.hx)(e, n), a = { name: l.title ?? "this job", result: s }, i = fn(n), c = { own: a, others: i.length > 0 ? i : r }, w = (0, y.Zy)({ own: a, others: i.length > 0 ? i : r.filter(y.e2) }), $ = cn(e), d = (0, A.Ro)(e), b = (0, A.XT)(e), { deployment: E } = $, R = (0, y.BN)(c, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: v(o.job) ?? (E && !E.result ? a.name : null),
        deployment: E?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: u,
        job: l,
        repository: (0, g.MD)(e),
        actor: (0, g.tu)(e),
        sender: (0, g.lS)(e),
        commit: b,
        ...d,
        action: (0, t.$6)(e.event, "action"),
        ...$,
        deploy: {
          ...O({ ...$, ...d, commit: b }, o),
          ...R,
          icon: (0, h.ZG)(R.result),
          job: c.others.length > 0 || n.others || E?.result ? null : l.title
        },
        ...B(w),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: mn(i.length > 0 || w !== s ? u : { ...l, name: l.title }),
        jobs: i.length > 0 ? pn((0, y.MJ)(c)) : []
      };
    }
    function mn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function B(e) {
      return { verdict: e, icon: (0, h.ZG)(e), failed: (0, h.N6)(e) };
    }
    function fn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, h._z)(r)
      }));
    }
    function pn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, h.ZG)(s) })).sort((n, s) => (0, h.R_)(n.result, s.result));
    }
    const hn = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), _n = [
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
    ], gn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function wn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const u = _n.find(([a]) => e[a] !== void 0);
      if (u !== void 0)
        return u[1];
      const l = e.github.event_name;
      return typeof l != "string" || hn.has(l) ? "status" : gn.has(l) ? "repository" : "event";
    }
    function $n(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? wn(n, s) : e;
    }
    function yn(e, n, s) {
      const { deploy: r, check: o, deployment: u, page_build: l, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && u?.result && (0, y.e2)({ result: u.result }))
        return { ...n, ...B(u.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...B(r.result) };
      const i = o?.result ?? u?.result ?? l?.result;
      return i && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...B(i) } : n;
    }
    var H = p(7679), ae = p(8818), U = p(3342);
    const bn = "arch environment name os";
    function K(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: u = {}, people: l = {}, duration: a = null } = e, i = (0, ae.GP)(e), c = kn(e), w = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, ae.Qo)(e.env, "RUNNER", bn),
        ...c && { matrix: c },
        ...s && { needs: s },
        data: u,
        people: (0, U.eZ)(l),
        status: n,
        duration: a,
        ...dn(i, {
          status: n,
          checkRunId: w,
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: c,
          data: u
        })
      };
    }
    function kn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), u = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(u) || u === null ? u : s;
    }
    const vn = 10;
    async function En(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: u } of e) {
        const l = On(u);
        if (s.push(...l.items), o = Math.max(o, l.total), r += 1, r === vn || n(l.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function On(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new ce();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class ce extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const de = 3e3, Mn = 100;
    function Tn({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = Z(async () => {
        const c = r(de);
        return { signal: c, isOver: Jn(c), octokit: (n ?? An)() };
      }), [u, l] = e?.split("/") ?? [], a = async (c) => {
        const { signal: w, isOver: $, octokit: d } = await o(), b = async () => c(await d, { owner: u, repo: l, request: { signal: w } });
        return Promise.race([b(), $]);
      }, i = (c) => `GET /repos/{owner}/{repo}${c}`;
      return {
        get: Z((c, w) => a(async ($, d) => (await $.request(i(c), { ...d, ...w })).data)),
        list: Z((c, w, $ = () => !1) => a((d, b) => {
          const E = { ...b, per_page: Mn, ...w };
          return En(d.paginate.iterator(i(c), E), $);
        })),
        optional: async (c, w) => {
          if (n === void 0)
            return null;
          try {
            return await w();
          } catch ($) {
            return s(`The message goes without ${c.name}: ${z($, c)}`), null;
          }
        }
      };
    }
    function An() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function Z(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function Jn(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function z(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${de / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${Pn(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function Pn(e) {
      if (e instanceof TypeError)
        return new ce().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function Rn({ verdict: e }, { conditions: n, history: s, notice: r, info: o }) {
      if (!(0, H.JQ)(e, n))
        return "unknown";
      try {
        const u = await s();
        return u.previous === null && o("There is no earlier run to compare this one with."), Cn(e, u);
      } catch (u) {
        const l = z(u, { permission: "actions: read" });
        return r(`Whether anything has changed since the run before is not known, so it counts as changed: ${l}`), "unknown";
      }
    }
    function Cn(e, { previous: n, isOutdated: s }) {
      return s ? "none" : n === null ? "unknown" : (0, h.N6)(e) === (0, h.N6)(n.result) ? "none" : (0, h.N6)(e) ? "broken" : "fixed";
    }
    async function D(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(Sn),
        isWhole: o && r.every((u) => (0, t.$6)(u, "name"))
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
        return (0, h._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function I(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, y.ev)(r, n.name));
    }
    function fe({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(h.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    const jn = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function pe({ id: e }, { list: n }) {
      if (e === null)
        return null;
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => he(o).length > 0);
      return he(r)[0] ?? null;
    }
    function he(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").map((n) => (0, t.$6)(n, "message")?.trim() ?? "").map((n) => n.replace(/[\r\n].*/s, "")).filter((n) => n && !jn.test(n));
    }
    function _e(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    function C(e) {
      const n = (0, t.$6)(e, "conclusion");
      return {
        id: (0, t.tk)(e, "id"),
        workflow_id: (0, t.tk)(e, "workflow_id"),
        number: (0, t.tk)(e, "run_number") ?? 0,
        attempt: (0, t.tk)(e, "run_attempt") ?? 1,
        event: (0, t.$6)(e, "event"),
        branch: (0, t.$6)(e, "head_branch"),
        repository_id: (0, t.tk)(e, "head_repository", "id"),
        pull_requests: (0, t.gT)(e, "pull_requests").map((s) => (0, t.tk)(s, "number")),
        result: (0, h._z)(n),
        url: (0, t.$6)(e, "html_url"),
        started_at: (0, t.$6)(e, "run_started_at") ?? (0, t.$6)(e, "created_at")
      };
    }
    const Nn = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function ge(e, n) {
      return e.event !== n.event || e.repository_id !== n.repository_id || we(e.branch) !== we(n.branch) ? !1 : !(e.pull_requests.length > 0 && n.pull_requests.length > 0) || e.pull_requests.some((r) => n.pull_requests.includes(r));
    }
    function we(e) {
      return Nn.exec(e ?? "")?.[1] ?? e;
    }
    function V(e) {
      return e === "success" || (0, h.N6)(e);
    }
    const $e = 10, Dn = 3;
    async function In(e, n, s) {
      const r = await Gn(e, n), o = s === "job" && r.isThis ? await Ln(e, n) : null, l = (await qn(r.run, n)).filter((d) => ge(d, r.run)), a = [];
      for await (const d of Wn(r.run, l, n)) {
        const b = o === null ? d.result : await Bn(d, o, n);
        if (V(b) && a.push({ result: b, url: d.url, started_at: d.started_at }), a.at(-1)?.result === "success" || a.length === $e)
          break;
      }
      const i = a.filter(({ result: d }) => (0, h.N6)(d)), c = i.at(-1)?.started_at ?? null, [{ started_at: w, ...$ } = { result: null }] = a;
      return {
        previous: $.result === null ? null : $,
        failures: i.length,
        since: c,
        red_for: Un(c, r.run.started_at),
        isOutdated: l.some(({ number: d, result: b }) => d > r.run.number && V(b))
      };
    }
    async function Gn({ github: e, run: n }, { get: s }) {
      const r = (0, t.lJ)(e.event, "workflow_run");
      if (r !== null)
        return { run: C(r), isThis: !1 };
      const o = await s("/actions/runs/{run_id}", { run_id: n.id });
      return { run: C((0, t.Gv)(o) ? o : {}), isThis: !0 };
    }
    async function Ln(e, n) {
      const { jobs: s } = await D(e.run, n);
      return s.length === 1 ? null : (I(s, e)?.name || e.job.title) ?? null;
    }
    async function qn(e, { list: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = (d) => d.number < e.number && ge(d, e);
      let o = 0;
      const u = (d) => (o += 1, o === Dn || d.map(C).some((b) => r(b) && V(b.result))), { workflow_id: l, branch: a, event: i } = e, c = (await n(s, { workflow_id: l }, u)).items.map(C);
      if (c.some(r) || a === null)
        return c;
      const { items: w } = await n(s, { workflow_id: l, branch: a, event: i }, () => !0), $ = w.map(C);
      return $.some(({ id: d }) => d === e.id) ? $ : c;
    }
    async function* Wn(e, n, { get: s }) {
      const r = "/actions/runs/{run_id}/attempts/{attempt_number}";
      for (let o = e.attempt - 1; o > 0; o -= 1) {
        const u = await s(r, { run_id: e.id, attempt_number: o });
        (0, t.Gv)(u) && (yield C(u));
      }
      yield* n.filter(({ number: o }) => o < e.number).sort((o, u) => u.number - o.number);
    }
    async function Bn({ id: e, attempt: n, result: s }, r, { list: o }) {
      if (!(0, h.N6)(s))
        return s;
      const { items: u } = await o("/actions/runs/{run_id}/jobs", { run_id: e, filter: "all" }), l = u.filter((i) => (0, t.$6)(i, "name") === r).map((i) => ({ job: i, attempt: (0, t.tk)(i, "run_attempt") ?? 1 })).filter((i) => i.attempt <= n).sort((i, c) => c.attempt - i.attempt), [a] = l;
      return a === void 0 ? "unknown" : (0, h._z)((0, t.$6)(a.job, "conclusion"));
    }
    function Un(e, n) {
      const s = (Date.parse(n ?? "") - Date.parse(e ?? "")) / 1e3;
      return s > 0 ? Math.round(s) : null;
    }
    function F(e, n) {
      const s = /* @__PURE__ */ new Map();
      for (const r of e)
        s.has(n(r)) || s.set(n(r), r);
      return [...s.values()];
    }
    function Fn(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => Y(s, e));
      const n = X(e);
      return n === null ? [] : [n];
    }
    function X(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return Y(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && ke(r, e);
    }
    function ye(e, n) {
      const r = e.flatMap(({ login: o, message: u }) => [
        ...o === null ? [] : [o],
        ...Qn(u, n)
      ]).filter((o) => !be(o));
      return F(r, (o) => o.toLowerCase());
    }
    function be(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function ke(e, n) {
      const s = Y((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function Y(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? ve(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function Qn(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => ve(r, n) ?? []);
    }
    function ve(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, k.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Ee(e, n) {
      const s = await Kn(e, n) ?? await Vn(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function Hn(e, n) {
      const s = await Ee(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, u = (0, t.gT)(o, "commits"), l = Xn(u).map((i) => Yn(i, e));
      if (l.length === 0)
        return null;
      const a = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: a > u.length ? a : l.length,
        list: l
      };
    }
    async function Kn({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, u = (0, t.tk)(n.event, "deployment", "id");
        for (const l of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(l, "id");
          if (a !== u && await Zn(a, s))
            return zn(l);
        }
        return null;
      });
    }
    async function Zn(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function zn(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function Vn({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((l) => l.draft !== !0 && (l.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(l, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(l, "published_at") ?? "") < r), u = (0, t.$6)(o, "tag_name");
      return u === null ? null : { ref: u, name: u };
    }
    function Xn(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Yn(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, T.h)(s), o = r !== null && n.url !== null;
      return {
        title: (0, T.G)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function xn(e, n) {
      const { github: s } = e, r = await Ee(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && ye(o.map((u) => ke(u, s)), s);
    }
    const et = 10, x = 3, Oe = 200;
    async function nt(e, n) {
      const { jobs: s } = await D(tt(e), n), r = s.filter((d) => (0, h.N6)(d.result) || Te(d) !== void 0), o = (0, y.e2)({ result: e.status }) ? I(s, e) : void 0, u = (d) => d.result === "cancelled" || d === o, l = s.filter((d) => u(d) && !r.includes(d)), a = await Me(r, n), i = x - Math.min(r.length, x), c = (await Me(l.slice(0, i), n)).filter(({ message: d }) => d !== null), w = r.length > 0 ? c.filter(({ message: d }) => _e(d)) : c, $ = [...a, ...w];
      return $.length > 0 ? $ : null;
    }
    function tt({ github: { event: e }, job: n, jobs: s, run: r }) {
      const u = (0, h.N6)(n.status) || s.some(({ result: l }) => (0, h.N6)(l)) ? null : (0, t.lJ)(e, "workflow_run");
      return u === null ? r : { id: (0, t.tk)(u, "id"), attempt: (0, t.tk)(u, "run_attempt") };
    }
    function Me(e, n) {
      const s = e.slice(0, et).map(async (r, o) => {
        const u = Te(r);
        return {
          name: r.name || null,
          step: u?.name ?? null,
          url: st(r, u),
          message: o < x ? await rt(r, n) : null
        };
      });
      return Promise.all(s);
    }
    function Te({ steps: e }) {
      return e.find(({ result: n }) => (0, h.N6)(n));
    }
    function st({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function rt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => pe(e, n));
      return r === null || r.length <= Oe ? r : `${r.slice(0, Oe).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function ot(e, n, s) {
      const r = { name: "the failed steps", permission: "actions: read" }, o = { name: "the list of changes", permission: "contents: read" }, u = { name: "the runs before", permission: "actions: read" };
      return {
        failures: ee(() => n.optional(r, () => nt(e, n))),
        changes: ee(() => n.optional(o, () => Hn(e, n))),
        ...ut(e, ee(() => n.optional(u, s)))
      };
    }
    function ut({ verdict: e }, n) {
      const s = ({ failures: r }) => Math.min(r + ((0, h.N6)(e) ? 1 : 0), $e);
      return {
        previous: async () => (await n())?.previous ?? null,
        streak: async () => {
          const r = await n();
          return r && s(r);
        },
        since: async () => (await n())?.since ?? null,
        red_for: async () => (await n())?.red_for ?? null
      };
    }
    function ee(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const ne = "actions: read";
    async function lt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await D(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), u = I(s, e) ?? (o.length === 1 ? o[0] : void 0), l = await Ae(s, n), a = s.filter((i) => i !== u).map((i) => ({ ...i, result: l.includes(i) ? "timed_out" : fe(i) }));
        return !r && !a.some(y.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return z(s, { permission: ne });
      }
    }
    async function it(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ne }, r = await n.optional(s, async () => I((await D(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = fe(r);
      return o !== "in_progress" ? o : r.steps.some((u) => u.result === "success") ? "success" : "unknown";
    }
    const at = 5;
    function ct(e, n) {
      const s = { name: "the reason of the cancellation", permission: ne };
      return n.optional(s, async () => {
        const { jobs: r } = await D(e.run, n), o = e.status === "cancelled" ? I(r, e) : void 0, u = await Ae(r, n, o);
        return {
          ...o && u.includes(o) && { status: "timed_out" },
          timedOut: dt(e.needs ?? {}, r, u)
        };
      });
    }
    async function Ae(e, n, s) {
      const r = e.filter((l) => l === s || l.result === "cancelled").slice(0, at), o = { name: "the reason of the cancellation", permission: "checks: read" }, u = await Promise.all(r.map((l) => n.optional(o, () => pe(l, n))));
      return r.filter((l, a) => _e(u[a] ?? null));
    }
    function dt(e, n, s) {
      const r = Object.keys(e), o = s.some((u) => !r.some((l) => (0, y.ev)(u.name, l)));
      return r.filter((u) => e[u]?.result !== "cancelled" ? !1 : s.some((l) => (0, y.ev)(l.name, u)) ? !0 : o && !n.some((l) => (0, y.ev)(l.name, u)));
    }
    var Je = p(5161);
    function mt(e) {
      const n = ft(e) ? X(e) : null;
      if (n === null)
        return null;
      if ((0, T.h)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? pt(e) : null;
    }
    function ft({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function pt({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const ht = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const u = e ?? n ?? s;
        return [u ? u.author : r.login ?? X(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : mt(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? be(r) ? [] : [r] : n ?? ye(Fn(s), s);
      },
      reviewers: ({ pull_request: e, github: n }) => [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(n.event.pull_request, "requested_teams", "slug").map(Re),
        ..._t(n)
      ]
    };
    function Pe(e, n) {
      const s = ht[e](n).filter((r) => r !== null);
      return F(s, (r) => r.toLowerCase());
    }
    function _t({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Re(n)];
    }
    function Re(e) {
      return `team:${e}`;
    }
    function gt(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, c]) => [i.toLowerCase(), c])), o = (i) => r.get(i.toLowerCase()), u = Ce(s, e).map(({ who: i }) => ({
        who: i,
        keys: wt(i, s)
      })), l = u.flatMap(({ who: i, keys: c }) => je(i) ? [i] : c.flatMap((w) => o(w) ?? [])), a = u.flatMap((i) => i.keys);
      return {
        addressees: F(l, U.TN),
        unknown: F(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: Je.O.filter((i) => u.some((c) => c.who === i && c.keys.length === 0))
      };
    }
    function Ce(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, H.eK)(e, r)));
    }
    function wt(e, n) {
      return je(e) ? [] : Se(e) ? Pe(e, n) : [e];
    }
    function Se(e) {
      return Je.O.some((n) => n === e);
    }
    function je(e) {
      return typeof e != "string" || !(Se(e) || (0, U.EH)(e));
    }
    var te = p(7959);
    async function $t(e, n) {
      const { env: s, event: r, data: o, needs: u, people: l, live: a, ended: i } = e, { runner_facts: c, github_token: w } = e, { octokit: $, info: d } = n, b = (0, te.HP)(e, { live: a, hasEnded: i !== void 0 }), E = { env: s, event: r, data: o, needs: u, people: l, runnerFacts: c, duration: i?.duration }, R = K({ ...E, status: b }), S = e.preset ? $n(e.preset, R, { live: a }) : void 0, G = Tn({
        repository: R.repository.full_name,
        connect: w === "" ? void 0 : () => $(w),
        info: d
      }), se = i?.mayBeOld ? await it(R, G) : b, Ne = se === b ? R : K({ ...E, status: se }), re = await yt(Ne, { sources: e, preset: S, api: G, ...n }), vt = re ? K({ ...E, status: se, ...re }) : Ne, j = yn(S, vt, { live: a }), De = [...e.when, ...e.mentions.flatMap(({ on: At = [] }) => At)], Et = Object.keys(u ?? {}).length > 0 || re?.others !== void 0, Ie = () => In(j, G, Et ? "run" : "job"), Ge = await Rn(j, { conditions: De, history: Ie, ...n }), Ot = S === void 0 || (0, H.JQ)(j.verdict, De), Mt = ot(j, G, Ot ? Ie : async () => null), Tt = await bt(e, { context: j, change: Ge, preset: S, api: G, info: d });
      return { context: j, lookups: Mt, mentions: Tt, change: Ge, ...S && { preset: S } };
    }
    async function yt(e, { sources: n, preset: s, api: r, notice: o }) {
      const u = !!e.deployment?.result, l = s === "deploy" && !u || s === "status", a = (0, te.rk)(n) !== (0, te.IW)(n);
      if (l && e.status === "success" && e.jobs.length === 0 && !a) {
        const c = await lt(e, r);
        if (typeof c != "string")
          return c;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${c} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (s !== void 0 || n.mentions.length > 0) && e.verdict === "cancelled" ? ct(e, r) : null;
    }
    async function bt({ mentions: e, people: n }, { context: s, change: r, info: o, ...u }) {
      const l = { ...s, change: r }, a = Ce(l, e), c = a.some(({ who: E }) => E === "committers") ? await kt(s, u) : void 0, { addressees: w, unknown: $, vacant: d } = gt(a, n, { ...l, committers: c });
      for (const E of $)
        o(`\`people\` has no entry for ${E}, ${(0, U.EH)(E) ? "which" : "who"} is therefore not notified.`);
      const b = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const E of d)
        o(`\`mentions\` has \`${E}\`, and this ${b} tells of none, so nobody is notified as such.`);
      return w;
    }
    async function kt(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: u } = e;
      if (!(!!(r ?? u) || o !== null || n === "deploy") || Pe("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => xn(e, s)) ?? void 0;
    }
  }),
  5674: ((N, J, p) => {
    p.d(J, {
      whySecretsAreWithheld: () => A
    });
    var t = p(6269), y = p(4827);
    const O = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), v = /* @__PURE__ */ new Set([
      ...O,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function A(g) {
      const M = g.secret_source === "Actions", T = (0, y.$6)(g, "event_name") ?? "";
      if (O.has(T) && (0, t.ty)(g.event) && !M)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (g.secret_source === "Dependabot" || h(g, T) && !M)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, y.Qc)(g.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function h(g, M) {
      const T = g.actor === "dependabot[bot]", k = (0, y.$6)(g.event, "pull_request", "user", "login") === "dependabot[bot]";
      return M === "pull_request_target" ? T && k : T && v.has(M) || k && O.has(M);
    }
  })
};
