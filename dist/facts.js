"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((W, J, h) => {
    h.d(J, {
      p: () => $
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function $(E) {
      return E?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((W, J, h) => {
    h.d(J, {
      DQ: () => M,
      Gg: () => N,
      hL: () => y
    });
    var t = h(4827);
    const $ = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, E = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function y(k) {
      const { number: v, title: A } = ($.exec(k) ?? E.exec(k))?.groups ?? {};
      return v === void 0 ? null : { number: v, title: (0, t.cA)(A ?? null) };
    }
    function N(k) {
      const v = y(k ?? "");
      return v?.title ? `${v.title} (#${v.number})` : (0, t.cA)(k);
    }
    const S = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function M(k) {
      const v = y(k);
      if (v !== null)
        return { ...v, isMerge: !0 };
      const { number: A, title: g } = S.exec(k)?.groups ?? {};
      return A === void 0 ? null : { number: A, title: (0, t.cA)(g ?? null), isMerge: !1 };
    }
  }),
  6269: ((W, J, h) => {
    h.d(J, {
      Af: () => k,
      NC: () => g,
      Ro: () => v,
      Ti: () => D,
      XT: () => M,
      qm: () => A,
      ty: () => Q
    });
    var t = h(4827), $ = h(2989), E = h(5659), y = h(5740), N = h(1987), S = h(1604);
    function M(m) {
      const { event: d } = m, f = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), T = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(f, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (m.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(m, "sha");
      return k(f, T, m);
    }
    function k(m, d, f) {
      const T = (0, t.$6)(m, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: T,
        title: (0, E.Gg)(T),
        author: (0, t.$6)(m, "author", "name"),
        login: (0, t.$6)(m, "author", "username"),
        url: (0, y.hl)((0, y.Ek)(f), "commit", d)
      };
    }
    function v(m) {
      const { event: d } = m, f = (0, t.$6)(m, "ref_name"), T = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return T === null && m.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(f) } : { branch: (0, t.cA)((0, $.p)(T ?? f)), tag: null };
    }
    function A({ event: m }) {
      const d = (0, t.lJ)(m, "issue", "pull_request") && (0, t.lJ)(m, "issue"), f = (0, t.lJ)(m, "pull_request") ?? d;
      if (f === null)
        return;
      const T = (0, t.i1)(f, "requested_reviewers", "login"), U = (0, t.i1)(f, "requested_teams", "name");
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
        fork: Q(m),
        labels: (0, t.i1)(f, "labels", "name"),
        assignees: (0, t.i1)(f, "assignees", "login"),
        reviewers: T,
        teams: U,
        awaited: [...T, ...U],
        ...(0, S.p)(m, f),
        requested: (0, t.$6)(m, "requested_reviewer", "login") ?? (0, t.$6)(m, "requested_team", "name"),
        commits: (0, t.tk)(f, "commits"),
        additions: (0, t.tk)(f, "additions"),
        deletions: (0, t.tk)(f, "deletions"),
        changed_files: (0, t.tk)(f, "changed_files")
      };
    }
    function g({ event: m }) {
      const d = (0, t.lJ)(m, "release");
      if (d === null)
        return;
      const f = (0, t.$6)(d, "tag_name");
      return {
        name: (0, t.mh)(d, "name") ?? (0, t.cA)(f),
        tag: f,
        body: (0, t.$6)(d, "body"),
        url: (0, t.$6)(d, "html_url"),
        author: (0, t.$6)(d, "author", "login"),
        draft: (0, t.Qc)(d, "draft"),
        prerelease: (0, t.Qc)(d, "prerelease"),
        published_at: (0, t.$6)(d, "published_at")
      };
    }
    function D({ event: m }) {
      const d = (0, t.lJ)(m, "deployment");
      if (d === null)
        return;
      const f = (0, t.lJ)(m, "deployment_status");
      return {
        environment: (0, t.mh)(d, "environment"),
        ref: (0, t.$6)(d, "ref"),
        description: (0, t.$6)(f, "description") ?? (0, t.$6)(d, "description"),
        state: (0, t.$6)(f, "state"),
        result: f && (0, N._z)((0, t.$6)(f, "state") ?? "unknown"),
        url: (0, t.$6)(f, "environment_url"),
        log_url: (0, t.$6)(f, "log_url")
      };
    }
    function Q(m) {
      if ((0, t.lJ)(m, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(m, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(m, "repository", "id");
    }
  }),
  1604: ((W, J, h) => {
    h.d(J, {
      p: () => $
    });
    var t = h(4827);
    function $(E, y) {
      return {
        label: (0, t.mh)(E, "label", "name"),
        assignee: (0, t.$6)(E, "assignee", "login"),
        milestone: (0, t.mh)(E, "milestone", "title") ?? (0, t.mh)(y, "milestone", "title"),
        lock_reason: (0, t.mh)(y, "active_lock_reason")
      };
    }
  }),
  5674: ((W, J, h) => {
    h.d(J, {
      whySecretsAreWithheld: () => N
    });
    var t = h(6269), $ = h(4827);
    const E = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), y = /* @__PURE__ */ new Set([
      ...E,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function N(M) {
      const k = M.secret_source === "Actions", v = (0, $.$6)(M, "event_name") ?? "";
      if (E.has(v) && (0, t.ty)(M.event) && !k)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (M.secret_source === "Dependabot" || S(M, v) && !k)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, $.Qc)(M.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function S(M, k) {
      const v = M.actor === "dependabot[bot]", A = (0, $.$6)(M.event, "pull_request", "user", "login") === "dependabot[bot]";
      return k === "pull_request_target" ? v && A : v && y.has(k) || A && E.has(k);
    }
  }),
  6679: ((W, J, h) => {
    h.d(J, {
      askAhead: () => (
        /* reexport */
        ls
      ),
      gatherMessageContext: () => is
    });
    var t = h(4827), $ = h(7839);
    function E({ deployment: e, release: n, tag: s, commit: r }, o) {
      const u = e?.ref?.replace(/^[\da-f]{40}$/, (l) => l.slice(0, 7));
      return {
        environment: y(o.environment) ?? e?.environment ?? null,
        version: y(o.version) ?? u ?? n?.tag ?? s ?? r.short,
        url: y(o.url) ?? e?.url ?? null
      };
    }
    function y(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var N = h(6269);
    const S = ["passed", "failed", "skipped"];
    function M(e) {
      return { coverage: k(e.coverage), tests: v(e.tests) };
    }
    function k(e) {
      const n = y(e);
      return n !== null && A(n) ? `${n} %` : n;
    }
    function v(e) {
      if (!(0, t.Gv)(e)) {
        const s = y(e);
        return s !== null && A(s) ? `${s} tests` : s;
      }
      return S.flatMap((s) => {
        const r = y((0, t.at)(e, s));
        return r !== null && A(r) && Number(r) > 0 ? [`${r} ${s}`] : [];
      }).join(", ") || null;
    }
    function A(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var g = h(1987), D = h(2264);
    function Q(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((l) => l !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var m = h(5659), d = h(5740);
    function f(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function T(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: y(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const u = y(typeof o == "boolean" ? String(o) : o);
        return u === null ? [] : [{ name: r, value: u }];
      }) };
    }
    const U = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function rn(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = U.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, u = (0, t.$6)(n, "head_commit", "message"), l = (0, m.hL)(u ?? ""), a = r ?? l?.number ?? null, i = l ? l.title : (0, m.Gg)(u)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: i ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", a),
        base: o
      };
    }
    var Y = h(2989);
    const on = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function un(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return cn(n);
      const r = on.find((u) => u === s), o = r && (0, t.lJ)(n, r);
      if (o)
        return {
          name: (0, t.mh)(o, "name") ?? (0, t.mh)(o, "app", "name"),
          branch: (0, Y.p)((0, t.$6)(o, "head_branch") ?? (0, t.$6)(o, "check_suite", "head_branch")),
          url: (0, t.$6)(o, "html_url"),
          actor: (0, t.$6)(o, "triggering_actor", "login") ?? (0, t.$6)(o, "actor", "login") ?? (0, t.$6)(n, "sender", "login"),
          status: (0, t.$6)(o, "status"),
          event: (0, t.$6)(o, "event"),
          attempt: (0, t.tk)(o, "run_attempt"),
          pull_request: (0, t.tk)((0, t.gT)(o, "pull_requests")[0], "number"),
          description: (0, t.mh)(o, "output", "title"),
          requested: (0, t.mh)(n, "requested_action", "identifier"),
          duration: he(o, n) ? an(o) : null,
          ...pe(ln(o, n))
        };
    }
    function ln(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (he(e, n) ? "unknown" : null);
    }
    function he(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function an(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? ""), r = Math.floor((s - n) / 1e3);
      return r >= 0 ? r : null;
    }
    function cn(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, Y.p)(dn(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        duration: null,
        ...pe((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function dn(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function pe(e) {
      const n = (0, g._z)(e);
      return { result: n, icon: (0, g.ZG)(n) };
    }
    function fn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || _e(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function mn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !_e(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function _e(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function ge(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: hn(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function hn(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const pn = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function _n(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = pn.get(s) ?? (0, g._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, g.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, d.hl)((0, d.Ek)(e), "deployments")
      };
    }
    const gn = 10, wn = /^0+$/;
    function $n(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = bn(e);
      if (r === null && o === null)
        return;
      const u = s === "create" || (0, t.Qc)(n, "created"), l = s === "delete" || (0, t.Qc)(n, "deleted"), a = yn(e);
      return {
        branch: (0, t.cA)((0, Y.p)(r)),
        tag: (0, t.cA)(o),
        url: l ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: a,
        count: a.length,
        older: kn(a.slice(gn)),
        compare: u || l ? null : (0, t.$6)(n, "compare"),
        created: u,
        deleted: l,
        forced: (0, t.Qc)(n, "forced") && !wn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function bn({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function yn(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, N.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function kn(e) {
      const n = /* @__PURE__ */ new Map();
      for (const { author: s, login: r } of e) {
        const o = r ?? s;
        o !== null && !n.has(o) && n.set(o, { name: s, login: r });
      }
      return { count: e.length, authors: [...n.values()] };
    }
    function vn({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function On(e) {
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
    function En(e) {
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
    function Mn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, d.hl)((0, d.Ek)(e), "settings/branches")
        };
    }
    var An = h(1604);
    function Tn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, An.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...F(s)
        };
    }
    function Nn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...F(n) };
    }
    function Jn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...F(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function Sn({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : F(n);
    }
    function F(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function Dn(e) {
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
    const Pn = {
      push: $n,
      pull_request: N.qm,
      review: Nn,
      issue: Tn,
      comment: Jn,
      solution: Sn,
      edit: fn,
      transfer: mn,
      release: N.NC,
      deployment: N.Ti,
      check: un
    }, we = {
      gollum: { wiki: Dn },
      fork: { fork: vn },
      label: { label: On },
      milestone: { milestone: En },
      branch_protection_rule: { rule: Mn },
      registry_package: { package: ge },
      package: { package: ge },
      page_build: { page_build: _n },
      schedule: { schedule: f },
      workflow_dispatch: { dispatch: T },
      repository_dispatch: { dispatch: T },
      merge_group: { merge_group: rn }
    };
    function jn(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(we, n) ? we[n] : {}, o = Object.entries({ ...Pn, ...s }).map(([l, a]) => [l, a(e)]).filter(([, l]) => l !== void 0), u = o.every(([l]) => l === "edit") ? Q(e) : void 0;
      return { ...Object.fromEntries(o), ...u && { about: u } };
    }
    function Rn(e, n) {
      const { status: s, others: r = [], data: o } = n, u = (0, D.vZ)(e), l = (0, D.hx)(e, n), a = { name: l.title ?? "this job", result: s }, i = Cn(n), c = { own: a, others: i.length > 0 ? i : r }, w = (0, $.Zy)({ own: a, others: i.length > 0 ? i : r.filter($.e2) }), b = jn(e), p = (0, N.Ro)(e), _ = (0, N.XT)(e), { deployment: O } = b, I = (0, $.BN)(c, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: y(o.job) ?? (O && !O.result ? a.name : null),
        deployment: O?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: u,
        job: l,
        repository: (0, D.MD)(e),
        actor: (0, D.tu)(e),
        sender: (0, D.lS)(e),
        commit: _,
        ...p,
        action: (0, t.$6)(e.event, "action"),
        ...M(o),
        ...b,
        deploy: {
          ...E({ ...b, ...p, commit: _ }, o),
          ...I,
          icon: (0, g.ZG)(I.result),
          job: c.others.length > 0 || n.others || O?.result ? null : l.title
        },
        ...H(w),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Ln(i.length > 0 || w !== s ? u : { ...l, name: l.title }),
        jobs: i.length > 0 ? In((0, $.MJ)(c)) : []
      };
    }
    function Ln({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function H(e) {
      return { verdict: e, icon: (0, g.ZG)(e), failed: (0, g.N6)(e) };
    }
    function Cn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, g._z)(r)
      }));
    }
    function In(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, g.ZG)(s) })).sort((n, s) => (0, g.R_)(n.result, s.result));
    }
    const qn = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Gn = [
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
    ], Wn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Bn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const u = Gn.find(([a]) => e[a] !== void 0);
      if (u !== void 0)
        return u[1];
      const l = e.github.event_name;
      return typeof l != "string" || qn.has(l) ? "status" : Wn.has(l) ? "repository" : "event";
    }
    function Qn(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? Bn(n, s) : e;
    }
    function Un(e, n, s) {
      const { deploy: r, check: o, deployment: u, page_build: l, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && u?.result && (0, $.e2)({ result: u.result }))
        return { ...n, ...H(u.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...H(r.result) };
      const i = o?.result ?? u?.result ?? l?.result;
      return i && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...H(i) } : n;
    }
    var x = h(7679), $e = h(8818), K = h(3342);
    const Fn = "arch environment name os";
    function ee(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: u = {}, people: l = {}, duration: a = null } = e, i = (0, $e.GP)(e), c = Hn(e), w = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, $e.Qo)(e.env, "RUNNER", Fn),
        ...c && { matrix: c },
        ...s && { needs: s },
        data: u,
        people: (0, K.eZ)(l),
        status: n,
        duration: a,
        ...Rn(i, {
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
    function Hn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), u = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(u) || u === null ? u : s;
    }
    const Kn = 10;
    async function zn(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: u } of e) {
        const l = Zn(u);
        if (s.push(...l.items), o = Math.max(o, l.total), r += 1, r === Kn || n(l.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function Zn(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new be();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class be extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const ye = 3e3, Vn = 100;
    function Xn({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = ne(async () => {
        const c = r(ye);
        return { signal: c, isOver: xn(c), octokit: (n ?? Yn)() };
      }), [u, l] = e?.split("/") ?? [], a = async (c) => {
        const { signal: w, isOver: b, octokit: p } = await o(), _ = async () => c(await p, { owner: u, repo: l, request: { signal: w } });
        return Promise.race([_(), b]);
      }, i = (c) => `GET /repos/{owner}/{repo}${c}`;
      return {
        get: ne((c, w) => a(async (b, p) => (await b.request(i(c), { ...p, ...w })).data)),
        list: ne((c, w, b = () => !1) => a((p, _) => {
          const O = { ..._, per_page: Vn, ...w };
          return zn(p.paginate.iterator(i(c), O), b);
        })),
        optional: async (c, w) => {
          if (n === void 0)
            return null;
          try {
            return await w();
          } catch (b) {
            return s(`The message goes without ${c.name}: ${te(b, c)}`), null;
          }
        }
      };
    }
    function Yn() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function ne(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function xn(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function te(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${ye / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${et(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function et(e) {
      if (e instanceof TypeError)
        return new be().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function nt({ verdict: e }, { conditions: n, history: s, notice: r, info: o }) {
      if (!(0, x.JQ)(e, n))
        return "unknown";
      try {
        const u = await s();
        return u.previous === null && o("There is no earlier run to compare this one with."), tt(e, u);
      } catch (u) {
        const l = te(u, { permission: "actions: read" });
        return r(`Whether anything has changed since the run before is not known, so it counts as changed: ${l}`), "unknown";
      }
    }
    function tt(e, { previous: n, isOutdated: s }) {
      return s ? "none" : n === null ? "unknown" : (0, g.N6)(e) === (0, g.N6)(n.result) ? "none" : (0, g.N6)(e) ? "broken" : "fixed";
    }
    async function P(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(st),
        isWhole: o && r.every((u) => (0, t.$6)(u, "name"))
      };
    }
    function st(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: ke(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: ke(n)
        })),
        created_at: se(e, "created_at"),
        started_at: se(e, "started_at"),
        completed_at: se(e, "completed_at")
      };
    }
    function se(e, n) {
      const s = Date.parse((0, t.$6)(e, n) ?? "");
      return Number.isNaN(s) ? null : s;
    }
    function ke(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, g._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function j(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, $.ev)(r, n.name));
    }
    function ve({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(g.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    function R(e) {
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
        result: (0, g._z)(n),
        url: (0, t.$6)(e, "html_url"),
        started_at: (0, t.$6)(e, "run_started_at") ?? (0, t.$6)(e, "created_at")
      };
    }
    const rt = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function Oe(e, n) {
      return e.event !== n.event || e.repository_id !== n.repository_id || Ee(e.branch) !== Ee(n.branch) ? !1 : !(e.pull_requests.length > 0 && n.pull_requests.length > 0) || e.pull_requests.some((r) => n.pull_requests.includes(r));
    }
    function Ee(e) {
      return rt.exec(e ?? "")?.[1] ?? e;
    }
    function re(e) {
      return e === "success" || (0, g.N6)(e);
    }
    const Me = 10, ot = 3;
    async function ut(e, n, s) {
      const r = await lt(e, n), o = s === "job" && r.isThis ? await it(e, n) : null, l = (await at(r.run, n)).filter((p) => Oe(p, r.run)), a = [];
      for await (const p of ct(r.run, l, n)) {
        const _ = o === null ? p.result : await dt(p, o, n);
        if (re(_) && a.push({ result: _, url: p.url, started_at: p.started_at }), a.at(-1)?.result === "success" || a.length === Me)
          break;
      }
      const i = a.filter(({ result: p }) => (0, g.N6)(p)), c = i.at(-1)?.started_at ?? null, [{ started_at: w, ...b } = { result: null }] = a;
      return {
        previous: b.result === null ? null : b,
        failures: i.length,
        since: c,
        red_for: ft(c, r.run.started_at),
        isOutdated: l.some(({ number: p, result: _ }) => p > r.run.number && re(_))
      };
    }
    async function lt({ github: e, run: n }, { get: s }) {
      const r = (0, t.lJ)(e.event, "workflow_run");
      if (r !== null)
        return { run: R(r), isThis: !1 };
      const o = await s("/actions/runs/{run_id}", { run_id: n.id });
      return { run: R((0, t.Gv)(o) ? o : {}), isThis: !0 };
    }
    async function it(e, n) {
      const { jobs: s } = await P(e.run, n);
      return s.length === 1 ? null : (j(s, e)?.name || e.job.title) ?? null;
    }
    async function at(e, { list: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = (p) => p.number < e.number && Oe(p, e);
      let o = 0;
      const u = (p) => (o += 1, o === ot || p.map(R).some((_) => r(_) && re(_.result))), { workflow_id: l, branch: a, event: i } = e, c = (await n(s, { workflow_id: l }, u)).items.map(R);
      if (c.some(r) || a === null)
        return c;
      const { items: w } = await n(s, { workflow_id: l, branch: a, event: i }, () => !0), b = w.map(R);
      return b.some(({ id: p }) => p === e.id) ? b : c;
    }
    async function* ct(e, n, { get: s }) {
      const r = "/actions/runs/{run_id}/attempts/{attempt_number}";
      for (let o = e.attempt - 1; o > 0; o -= 1) {
        const u = await s(r, { run_id: e.id, attempt_number: o });
        (0, t.Gv)(u) && (yield R(u));
      }
      yield* n.filter(({ number: o }) => o < e.number).sort((o, u) => u.number - o.number);
    }
    async function dt({ id: e, attempt: n, result: s }, r, { list: o }) {
      if (!(0, g.N6)(s))
        return s;
      const { items: u } = await o("/actions/runs/{run_id}/jobs", { run_id: e, filter: "all" }), l = u.filter((i) => (0, t.$6)(i, "name") === r).map((i) => ({ job: i, attempt: (0, t.tk)(i, "run_attempt") ?? 1 })).filter((i) => i.attempt <= n).sort((i, c) => c.attempt - i.attempt), [a] = l;
      return a === void 0 ? "unknown" : (0, g._z)((0, t.$6)(a.job, "conclusion"));
    }
    function ft(e, n) {
      const s = (Date.parse(n ?? "") - Date.parse(e ?? "")) / 1e3;
      return s > 0 ? Math.round(s) : null;
    }
    function z(e, n) {
      const s = /* @__PURE__ */ new Map();
      for (const r of e)
        s.has(n(r)) || s.set(n(r), r);
      return [...s.values()];
    }
    function mt(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => ue(s, e));
      const n = oe(e);
      return n === null ? [] : [n];
    }
    function oe(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return ue(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Ne(r, e);
    }
    function Ae(e, n) {
      const r = e.flatMap(({ login: o, message: u }) => [
        ...o === null ? [] : [o],
        ...ht(u, n)
      ]).filter((o) => !Te(o));
      return z(r, (o) => o.toLowerCase());
    }
    function Te(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Ne(e, n) {
      const s = ue((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function ue(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? Je(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function ht(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => Je(r, n) ?? []);
    }
    function Je(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, d.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Se(e, n) {
      const s = await _t(e, n) ?? await $t(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function pt(e, n) {
      const s = await Se(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, u = (0, t.gT)(o, "commits"), l = bt(u).map((i) => yt(i, e));
      if (l.length === 0)
        return null;
      const a = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: a > u.length ? a : l.length,
        commits: Math.max(a, u.length),
        list: l
      };
    }
    async function _t({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, u = (0, t.tk)(n.event, "deployment", "id");
        for (const l of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(l, "id");
          if (a !== u && await gt(a, s))
            return wt(l);
        }
        return null;
      });
    }
    async function gt(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function wt(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function $t({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((l) => l.draft !== !0 && (l.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(l, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(l, "published_at") ?? "") < r), u = (0, t.$6)(o, "tag_name");
      return u === null ? null : { ref: u, name: u };
    }
    function bt(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function yt(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, m.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, m.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function kt(e, n) {
      const { github: s } = e, r = await Se(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Ae(o.map((u) => Ne(u, s)), s);
    }
    async function vt({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), u = /* @__PURE__ */ new Map();
      for (const a of o) {
        const i = (0, t.mh)(a, "name"), c = (0, t.tk)(a, "id");
        if (i === null || c === null || (0, t.Qc)(a, "expired"))
          continue;
        const w = (0, d.hl)((0, d.Vp)(e), "artifacts", String(c)), b = u.get(i);
        (b === void 0 || b.id < c) && u.set(i, { id: c, name: i, url: w, size: (0, t.tk)(a, "size_in_bytes") });
      }
      const l = [...u.values()].map(({ name: a, url: i, size: c }) => ({ name: a, url: i, size: c }));
      return l.length > 0 ? l : null;
    }
    function Ot(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: u, title: l, url: a, author: i } = n;
        return { number: u, title: l, url: a, author: i };
      }
      const o = (0, m.DQ)(s.message ?? "");
      return o === null ? null : {
        number: Number(o.number),
        title: o.title,
        url: (0, d.hl)(r.url, "pull", o.number),
        author: o.isMerge ? null : s.login
      };
    }
    async function Et({ commit: { sha: e } }, { get: n }) {
      if (e === null)
        return null;
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((u) => (0, t.$6)(u, "merge_commit_sha") === e && De(u)) ?? s.find(De) ?? s.find((u) => (0, t.$6)(u, "state") === "open"), o = (0, t.tk)(r, "number");
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
    const Mt = 3, Pe = 200, At = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function je({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Re(o).length > 0);
      return Re(r);
    }
    async function Tt(e, n) {
      return (await je(e, n))[0]?.message ?? null;
    }
    function Re(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(Nt);
    }
    function Nt(e) {
      const [n, ...s] = Le((0, t.$6)(e, "message") ?? "");
      return n === void 0 || At.test(n) ? [] : [
        {
          message: Ce(n),
          details: s.slice(0, Mt - 1).map(Ce),
          ...Jt(e)
        }
      ];
    }
    function Le(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function Jt(e) {
      const [n] = Le((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Ce(e) {
      return e.length <= Pe ? e : `${e.slice(0, Pe).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Ie(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    function Z(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function St(e, n) {
      return n.filter((s) => Z(s)?.job === e).length;
    }
    function Dt(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: u }) => u[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((u, l) => !s || r(l)).join(" "));
    }
    const Pt = 10, le = 3, jt = 3;
    async function Rt(e, n) {
      const { jobs: s } = await P(Lt(e), n), r = s.filter((_) => (0, g.N6)(_.result) || ie(_) !== void 0), o = (0, $.e2)({ result: e.status }) ? j(s, e) : void 0, u = (_) => _.result === "cancelled" || _ === o, l = s.filter((_) => u(_) && !r.includes(_)), a = Ct(r, s), i = await Ge(a, n), c = le - Math.min(a.length, le), w = (await Ge(l.slice(0, c).map(qe), n)).filter(({ message: _ }) => _ !== null), b = r.length > 0 ? w.filter(({ message: _ }) => Ie(_)) : w, p = [...i, ...b];
      return p.length > 0 ? p : null;
    }
    function Lt({ github: { event: e }, job: n, jobs: s, run: r }) {
      const u = (0, g.N6)(n.status) || s.some(({ result: l }) => (0, g.N6)(l)) ? null : (0, t.lJ)(e, "workflow_run");
      return u === null ? r : { id: (0, t.tk)(u, "id"), attempt: (0, t.tk)(u, "run_attempt") };
    }
    function Ct(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = Z(r.name);
        return o ? JSON.stringify([o.job, ie(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...u] = r;
        return o === void 0 ? [] : u.length > 0 ? [It(o, r, n)] : [qe(o)];
      });
    }
    function qe(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function It(e, n, s) {
      const r = n.flatMap(({ name: i }) => Z(i) ?? []), o = r[0]?.job ?? e.name, u = St(o, s.map(({ name: i }) => i)), l = r.length === u ? `all ${u}` : `${r.length} of ${u}`, a = Dt(r);
      return { first: e, name: `${o} (${l})`, legs: { failed: r.length, count: u, values: a } };
    }
    function Ge(e, n) {
      const s = e.slice(0, Pt).map(async ({ first: r, name: o, legs: u }, l) => {
        const a = ie(r), i = l < le ? await Gt(r, n) : [];
        return {
          name: o,
          step: a?.name ?? null,
          url: qt(r, a),
          message: i[0]?.message ?? null,
          annotations: i,
          legs: u
        };
      });
      return Promise.all(s);
    }
    function ie({ steps: e }) {
      return e.find(({ result: n }) => (0, g.N6)(n));
    }
    function qt({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function Gt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => je(e, n)) ?? [], o = /* @__PURE__ */ new Set(), u = ({ message: l }) => !o.has(l) && o.add(l);
      return r.filter(u).slice(0, jt);
    }
    async function Wt(e, n, s) {
      const { jobs: r } = await P(e.run, n), o = j(r, e), u = r.filter((c) => c !== o), l = r.filter((c) => We(c) && !Be(c)), a = o ? V(o.started_at, s) : null, i = Object.keys(e.needs ?? {}).map((c) => [c, Qt(Bt(c, u, e))]);
      return {
        run: V(Qe(l), s),
        job: a,
        jobs: Object.fromEntries(e.jobs.map(({ name: c }) => [c, a]).concat(i))
      };
    }
    function Bt(e, n, { needs: s = {} }) {
      const r = n.filter((i) => (0, $.ev)(i.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), u = n.filter((i) => !o.some((c) => (0, $.ev)(i.name, c))), l = new Set(u.map(({ name: i }) => Z(i)?.job ?? i)), a = o.filter((i) => !n.some((c) => (0, $.ev)(c.name, i)));
      return l.size === 1 && a.length === 1 ? u : [];
    }
    function Qt(e) {
      const n = e.filter(We), s = n.filter((a) => !Be(a)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: a }) => a), l = r.every(({ started_at: a, completed_at: i }) => V(a, i) !== null) ? Math.max(...o.filter((a) => a !== null)) : null;
      return V(Qe(r), l);
    }
    function We({ result: e }) {
      return e !== "skipped";
    }
    function Be({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function Qe(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    function V(e, n) {
      return e === null || n === null || n < e ? null : Math.floor((n - e) / 1e3);
    }
    const L = {
      failures: { name: "the failed steps", permission: "actions: read" },
      changes: { name: "the list of changes", permission: "contents: read" },
      timing: { name: "how long it took", permission: "actions: read" },
      artifacts: { name: "the artifacts", permission: "actions: read" },
      associated_pull_request: {
        name: "the pull request of the commit",
        permission: "pull-requests: read"
      },
      history: { name: "the runs before", permission: "actions: read" }
    };
    function Ut(e, n, { date: s, history: r }) {
      return {
        failures: C(() => n.optional(L.failures, () => Rt(e, n))),
        changes: C(() => n.optional(L.changes, () => pt(e, n))),
        timing: C(() => n.optional(L.timing, () => Wt(e, n, s().getTime()))),
        artifacts: C(() => n.optional(L.artifacts, () => vt(e, n))),
        associated_pull_request: C(async () => {
          const o = Ot(e);
          return o !== null ? o : n.optional(L.associated_pull_request, () => Et(e, n));
        }),
        ...Ft(e, C(() => n.optional(L.history, r)))
      };
    }
    function Ft({ verdict: e }, n) {
      const s = ({ failures: r }) => Math.min(r + ((0, g.N6)(e) ? 1 : 0), Me);
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
    function C(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const ae = "actions: read";
    async function Ht(e, n) {
      try {
        const { jobs: s, isWhole: r } = await P(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), u = j(s, e) ?? (o.length === 1 ? o[0] : void 0), l = await Ue(s, n), a = s.filter((i) => i !== u).map((i) => ({ ...i, result: l.includes(i) ? "timed_out" : ve(i) }));
        return !r && !a.some($.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return te(s, { permission: ae });
      }
    }
    async function Kt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ae }, r = await n.optional(s, async () => j((await P(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = ve(r);
      return o !== "in_progress" ? o : r.steps.some((u) => u.result === "success") ? "success" : "unknown";
    }
    const zt = 5;
    function Zt(e, n) {
      const s = { name: "the reason of the cancellation", permission: ae };
      return n.optional(s, async () => {
        const { jobs: r } = await P(e.run, n), o = e.status === "cancelled" ? j(r, e) : void 0, u = await Ue(r, n, o);
        return {
          ...o && u.includes(o) && { status: "timed_out" },
          timedOut: Vt(e.needs ?? {}, r, u)
        };
      });
    }
    async function Ue(e, n, s) {
      const r = e.filter((l) => l === s || l.result === "cancelled").slice(0, zt), o = { name: "the reason of the cancellation", permission: "checks: read" }, u = await Promise.all(r.map((l) => n.optional(o, () => Tt(l, n))));
      return r.filter((l, a) => Ie(u[a] ?? null));
    }
    function Vt(e, n, s) {
      const r = Object.keys(e), o = s.some((u) => !r.some((l) => (0, $.ev)(u.name, l)));
      return r.filter((u) => e[u]?.result !== "cancelled" ? !1 : s.some((l) => (0, $.ev)(l.name, u)) ? !0 : o && !n.some((l) => (0, $.ev)(l.name, u)));
    }
    var Fe = h(5161);
    function Xt(e) {
      const n = Yt(e) ? oe(e) : null;
      if (n === null)
        return null;
      if ((0, m.hL)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? xt(e) : null;
    }
    function Yt({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function xt({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const es = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const u = e ?? n ?? s;
        return [u ? u.author : r.login ?? oe(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : Xt(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Te(r) ? [] : [r] : n ?? Ae(mt(s), s);
      },
      reviewers: ({ pull_request: e, github: n }) => [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(n.event.pull_request, "requested_teams", "slug").map(Ke),
        ...ns(n)
      ]
    };
    function He(e, n) {
      const s = es[e](n).filter((r) => r !== null);
      return z(s, (r) => r.toLowerCase());
    }
    function ns({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ke(n)];
    }
    function Ke(e) {
      return `team:${e}`;
    }
    function ts(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, c]) => [i.toLowerCase(), c])), o = (i) => r.get(i.toLowerCase()), u = ze(s, e).map(({ who: i }) => ({
        who: i,
        keys: ss(i, s)
      })), l = u.flatMap(({ who: i, keys: c }) => Ve(i) ? [i] : c.flatMap((w) => o(w) ?? [])), a = u.flatMap((i) => i.keys);
      return {
        addressees: z(l, K.TN),
        unknown: z(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: Fe.O.filter((i) => u.some((c) => c.who === i && c.keys.length === 0))
      };
    }
    function ze(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, x.eK)(e, r)));
    }
    function ss(e, n) {
      return Ve(e) ? [] : Ze(e) ? He(e, n) : [e];
    }
    function Ze(e) {
      return Fe.O.some((n) => n === e);
    }
    function Ve(e) {
      return typeof e != "string" || !(Ze(e) || (0, K.EH)(e));
    }
    var ce = h(7959);
    const rs = ({ action: e }) => e === "deleted" || e === "unpublished", Xe = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, de = ({ verdict: e, failed: n }) => e === "cancelled" || n, os = ({ verdict: e }) => e === "success", Ye = ({ verdict: e, failed: n }) => e === "success" || n, xe = ({ deployment: e }) => !!e?.result, us = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => Xe(e) && !xe(e) && e.duration === null,
        failures: de,
        changes: os,
        artifacts: (e) => Ye(e) && !xe(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => Xe(e) && (e.duration === null || e.jobs.length > 0),
        failures: de,
        artifacts: Ye
      },
      check: { failures: (e) => de(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !rs(e) }
    };
    function ls(e, n, s) {
      for (const [r, o] of Object.entries(us[e] ?? {}))
        o(n) && s[r]();
    }
    async function is(e, n) {
      const { env: s, event: r, data: o, needs: u, people: l, live: a, ended: i } = e, { runner_facts: c, github_token: w } = e, { octokit: b, date: p, info: _ } = n, O = (0, ce.HP)(e, { live: a, hasEnded: i !== void 0 }), I = { env: s, event: r, data: o, needs: u, people: l, runnerFacts: c, duration: i?.duration }, X = ee({ ...I, status: O }), q = e.preset ? Qn(e.preset, X, { live: a }) : void 0, B = Xn({
        repository: X.repository.full_name,
        connect: w === "" ? void 0 : () => b(w),
        info: _
      }), fe = i?.mayBeOld ? await Kt(X, B) : O, en = fe === O ? X : ee({ ...I, status: fe }), me = await as(en, { sources: e, preset: q, api: B, ...n }), fs = me ? ee({ ...I, status: fe, ...me }) : en, G = Un(q, fs, { live: a }), nn = [...e.when, ...e.mentions.flatMap(({ on: gs = [] }) => gs)], ms = Object.keys(u ?? {}).length > 0 || me?.others !== void 0, tn = () => ut(G, B, ms ? "run" : "job"), sn = await nt(G, { conditions: nn, history: tn, ...n }), hs = q === void 0 || (0, x.JQ)(G.verdict, nn), ps = Ut(G, B, {
        date: p,
        history: hs ? tn : async () => null
      }), _s = await cs(e, { context: G, change: sn, preset: q, api: B, info: _ });
      return { context: G, lookups: ps, mentions: _s, change: sn, ...q && { preset: q } };
    }
    async function as(e, { sources: n, preset: s, api: r, notice: o }) {
      const u = !!e.deployment?.result, l = s === "deploy" && !u || s === "status", a = (0, ce.rk)(n) !== (0, ce.IW)(n);
      if (l && e.status === "success" && e.jobs.length === 0 && !a) {
        const c = await Ht(e, r);
        if (typeof c != "string")
          return c;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${c} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (s !== void 0 || n.mentions.length > 0) && e.verdict === "cancelled" ? Zt(e, r) : null;
    }
    async function cs({ mentions: e, people: n }, { context: s, change: r, info: o, ...u }) {
      const l = { ...s, change: r }, a = ze(l, e), c = a.some(({ who: O }) => O === "committers") ? await ds(s, u) : void 0, { addressees: w, unknown: b, vacant: p } = ts(a, n, { ...l, committers: c });
      for (const O of b)
        o(`\`people\` has no entry for ${O}, ${(0, K.EH)(O) ? "which" : "who"} is therefore not notified.`);
      const _ = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const O of p)
        o(`\`mentions\` has \`${O}\`, and this ${_} tells of none, so nobody is notified as such.`);
      return w;
    }
    async function ds(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: u } = e;
      if (!(!!(r ?? u) || o !== null || n === "deploy") || He("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => kt(e, s)) ?? void 0;
    }
  })
};
