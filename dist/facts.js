"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((B, S, h) => {
    h.d(S, {
      p: () => $
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function $(M) {
      return M?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((B, S, h) => {
    h.d(S, {
      DQ: () => T,
      Gg: () => N,
      hL: () => k
    });
    var t = h(4827);
    const $ = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, M = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function k(v) {
      const { number: O, title: J } = ($.exec(v) ?? M.exec(v))?.groups ?? {};
      return O === void 0 ? null : { number: O, title: (0, t.cA)(J ?? null) };
    }
    function N(v) {
      const O = k(v ?? "");
      return O?.title ? `${O.title} (#${O.number})` : (0, t.cA)(v);
    }
    const P = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function T(v) {
      const O = k(v);
      if (O !== null)
        return { ...O, isMerge: !0 };
      const { number: J, title: p } = P.exec(v)?.groups ?? {};
      return J === void 0 ? null : { number: J, title: (0, t.cA)(p ?? null), isMerge: !1 };
    }
  }),
  6269: ((B, S, h) => {
    h.d(S, {
      Af: () => v,
      NC: () => p,
      Ro: () => O,
      Ti: () => j,
      XT: () => T,
      qm: () => J,
      ty: () => U
    });
    var t = h(4827), $ = h(2989), M = h(5659), k = h(5740), N = h(1987), P = h(1604);
    function T(m) {
      const { event: d } = m, f = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), A = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(f, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (m.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(m, "sha");
      return v(f, A, m);
    }
    function v(m, d, f) {
      const A = (0, t.$6)(m, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: A,
        title: (0, M.Gg)(A),
        author: (0, t.$6)(m, "author", "name"),
        login: (0, t.$6)(m, "author", "username"),
        url: (0, k.hl)((0, k.Ek)(f), "commit", d)
      };
    }
    function O(m) {
      const { event: d } = m, f = (0, t.$6)(m, "ref_name"), A = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return A === null && m.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(f) } : { branch: (0, t.cA)((0, $.p)(A ?? f)), tag: null };
    }
    function J({ event: m }) {
      const d = (0, t.lJ)(m, "issue", "pull_request") && (0, t.lJ)(m, "issue"), f = (0, t.lJ)(m, "pull_request") ?? d;
      if (f === null)
        return;
      const A = (0, t.i1)(f, "requested_reviewers", "login"), F = (0, t.i1)(f, "requested_teams", "name");
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
        fork: U(m),
        labels: (0, t.i1)(f, "labels", "name"),
        assignees: (0, t.i1)(f, "assignees", "login"),
        reviewers: A,
        teams: F,
        awaited: [...A, ...F],
        ...(0, P.p)(m, f),
        requested: (0, t.$6)(m, "requested_reviewer", "login") ?? (0, t.$6)(m, "requested_team", "name"),
        commits: (0, t.tk)(f, "commits"),
        additions: (0, t.tk)(f, "additions"),
        deletions: (0, t.tk)(f, "deletions"),
        changed_files: (0, t.tk)(f, "changed_files")
      };
    }
    function p({ event: m }) {
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
    function j({ event: m }) {
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
    function U(m) {
      if ((0, t.lJ)(m, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(m, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(m, "repository", "id");
    }
  }),
  1604: ((B, S, h) => {
    h.d(S, {
      p: () => $
    });
    var t = h(4827);
    function $(M, k) {
      return {
        label: (0, t.mh)(M, "label", "name"),
        assignee: (0, t.$6)(M, "assignee", "login"),
        milestone: (0, t.mh)(M, "milestone", "title") ?? (0, t.mh)(k, "milestone", "title"),
        lock_reason: (0, t.mh)(k, "active_lock_reason")
      };
    }
  }),
  5674: ((B, S, h) => {
    h.d(S, {
      whySecretsAreWithheld: () => N
    });
    var t = h(6269), $ = h(4827);
    const M = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), k = /* @__PURE__ */ new Set([
      ...M,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function N(T) {
      const v = T.secret_source === "Actions", O = (0, $.$6)(T, "event_name") ?? "";
      if (M.has(O) && (0, t.ty)(T.event) && !v)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (T.secret_source === "Dependabot" || P(T, O) && !v)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, $.Qc)(T.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function P(T, v) {
      const O = T.actor === "dependabot[bot]", J = (0, $.$6)(T.event, "pull_request", "user", "login") === "dependabot[bot]";
      return v === "pull_request_target" ? O && J : O && k.has(v) || J && M.has(v);
    }
  }),
  1974: ((B, S, h) => {
    h.d(S, {
      askAhead: () => (
        /* reexport */
        cs
      ),
      gatherMessageContext: () => ds
    });
    var t = h(4827), $ = h(7839);
    function M({ deployment: e, release: n, tag: s, commit: r }, o) {
      const u = e?.ref?.replace(/^[\da-f]{40}$/, (l) => l.slice(0, 7));
      return {
        environment: k(o.environment) ?? e?.environment ?? null,
        version: k(o.version) ?? u ?? n?.tag ?? s ?? r.short,
        url: k(o.url) ?? e?.url ?? null
      };
    }
    function k(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var N = h(6269);
    const P = ["passed", "failed", "skipped"];
    function T(e) {
      return { coverage: v(e.coverage), tests: O(e.tests) };
    }
    function v(e) {
      const n = k(e);
      return n !== null && J(n) ? `${n} %` : n;
    }
    function O(e) {
      if (!(0, t.Gv)(e)) {
        const r = k(e);
        return r === null || !J(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...P, ...Object.keys(e)])].flatMap((r) => {
        const o = k(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function J(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var p = h(1987), j = h(2264);
    function U(e) {
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
    function A(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: k(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const u = k(typeof o == "boolean" ? String(o) : o);
        return u === null ? [] : [{ name: r, value: u }];
      }) };
    }
    const F = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function ln(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = F.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, u = (0, t.$6)(n, "head_commit", "message"), l = (0, m.hL)(u ?? ""), a = r ?? l?.number ?? null, i = l ? l.title : (0, m.Gg)(u)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: i ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", a),
        base: o
      };
    }
    var Y = h(2989);
    function R(e, n) {
      if (e === null || n === null)
        return null;
      const s = Math.floor((n - e) / 1e3);
      return s >= 0 ? s : null;
    }
    const an = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function cn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return mn(n);
      const r = an.find((u) => u === s), o = r && (0, t.lJ)(n, r);
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
          duration: _e(o, n) ? fn(o) : null,
          ...ge(dn(o, n))
        };
    }
    function dn(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (_e(e, n) ? "unknown" : null);
    }
    function _e(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function fn(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return R(n, s);
    }
    function mn(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, Y.p)(hn(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        duration: null,
        ...ge((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function hn(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function ge(e) {
      const n = (0, p._z)(e);
      return { result: n, icon: (0, p.ZG)(n) };
    }
    function pn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || we(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function _n({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !we(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function we(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function $e(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: gn(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function gn(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const wn = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function $n(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = wn.get(s) ?? (0, p._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, p.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, d.hl)((0, d.Ek)(e), "deployments")
      };
    }
    const bn = 10, yn = /^0+$/;
    function kn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = vn(e);
      if (r === null && o === null)
        return;
      const u = s === "create" || (0, t.Qc)(n, "created"), l = s === "delete" || (0, t.Qc)(n, "deleted"), a = On(e);
      return {
        branch: (0, t.cA)((0, Y.p)(r)),
        tag: (0, t.cA)(o),
        url: l ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: a,
        count: a.length,
        older: En(a.slice(bn)),
        compare: u || l ? null : (0, t.$6)(n, "compare"),
        created: u,
        deleted: l,
        forced: (0, t.Qc)(n, "forced") && !yn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function vn({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function On(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, N.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function En(e) {
      const n = /* @__PURE__ */ new Map();
      for (const { author: s, login: r } of e) {
        const o = r ?? s;
        o !== null && !n.has(o) && n.set(o, { name: s, login: r });
      }
      return { count: e.length, authors: [...n.values()] };
    }
    function Mn({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function Tn(e) {
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
    function An(e) {
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
    function Nn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, d.hl)((0, d.Ek)(e), "settings/branches")
        };
    }
    var Jn = h(1604);
    function Sn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, Jn.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...H(s)
        };
    }
    function Pn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...H(n) };
    }
    function jn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...H(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function Rn({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : H(n);
    }
    function H(e) {
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
    const Ln = {
      push: kn,
      pull_request: N.qm,
      review: Pn,
      issue: Sn,
      comment: jn,
      solution: Rn,
      edit: pn,
      transfer: _n,
      release: N.NC,
      deployment: N.Ti,
      check: cn
    }, be = {
      gollum: { wiki: Dn },
      fork: { fork: Mn },
      label: { label: Tn },
      milestone: { milestone: An },
      branch_protection_rule: { rule: Nn },
      registry_package: { package: $e },
      package: { package: $e },
      page_build: { page_build: $n },
      schedule: { schedule: f },
      workflow_dispatch: { dispatch: A },
      repository_dispatch: { dispatch: A },
      merge_group: { merge_group: ln }
    };
    function Cn(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(be, n) ? be[n] : {}, o = Object.entries({ ...Ln, ...s }).map(([l, a]) => [l, a(e)]).filter(([, l]) => l !== void 0), u = o.every(([l]) => l === "edit") ? U(e) : void 0;
      return { ...Object.fromEntries(o), ...u && { about: u } };
    }
    function In(e, n) {
      const { status: s, others: r = [], data: o } = n, u = (0, j.vZ)(e, n.runPage), l = (0, j.hx)(e, n), a = { name: l.title ?? "this job", result: s }, i = Gn(n), c = { own: a, others: i.length > 0 ? i : r }, _ = (0, $.Zy)({ own: a, others: i.length > 0 ? i : r.filter($.e2) }), g = Cn(e), b = (0, N.Ro)(e), w = (0, N.XT)(e), { deployment: y } = g, E = (0, $.BN)(c, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: k(o.job) ?? (y && !y.result ? a.name : null),
        deployment: y?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: u,
        job: l,
        repository: (0, j.MD)(e),
        actor: (0, j.tu)(e),
        sender: (0, j.lS)(e),
        commit: w,
        ...b,
        action: (0, t.$6)(e.event, "action"),
        ...T(o),
        ...g,
        deploy: {
          ...M({ ...g, ...b, commit: w }, o),
          ...E,
          icon: (0, p.ZG)(E.result),
          job: c.others.length > 0 || n.others || y?.result ? null : l.title
        },
        ...K(_),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: qn(i.length > 0 || _ !== s ? u : { ...l, name: l.title }),
        jobs: i.length > 0 ? Wn((0, $.MJ)(c)) : []
      };
    }
    function qn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function K(e) {
      return { verdict: e, icon: (0, p.ZG)(e), failed: (0, p.N6)(e) };
    }
    function Gn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, p._z)(r)
      }));
    }
    function Wn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, p.ZG)(s) })).sort((n, s) => (0, p.R_)(n.result, s.result));
    }
    const Bn = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), Qn = [
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
    ], Un = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Fn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const u = Qn.find(([a]) => e[a] !== void 0);
      if (u !== void 0)
        return u[1];
      const l = e.github.event_name;
      return typeof l != "string" || Bn.has(l) ? "status" : Un.has(l) ? "repository" : "event";
    }
    function Hn(e, n, s) {
      const r = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: n.pull_request !== void 0,
        release: n.release !== void 0 || n.tag !== null,
        push: n.push !== void 0
      }[e];
      return e === "auto" || !r ? Fn(n, s) : e;
    }
    function Kn(e, n, s) {
      const { deploy: r, check: o, deployment: u, page_build: l, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && u?.result && (0, $.e2)({ result: u.result }))
        return { ...n, ...K(u.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...K(r.result) };
      const i = o?.result ?? u?.result ?? l?.result;
      return i && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...K(i) } : n;
    }
    var x = h(7679), ee = h(8818), z = h(3342);
    const zn = "arch environment name os";
    function ne(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: u = {}, people: l = {}, duration: a = null } = e, i = (0, ee.GP)(e), c = Zn(e), _ = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: i,
        runner: (0, ee.Qo)(e.env, "RUNNER", zn),
        ...c && { matrix: c },
        ...s && { needs: s },
        data: u,
        people: (0, z.eZ)(l),
        status: n,
        duration: a,
        ...In(i, {
          status: n,
          checkRunId: _,
          runPage: (0, ee.Y3)(e.env),
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: c,
          data: u
        })
      };
    }
    function Zn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), u = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(u) || u === null ? u : s;
    }
    const Vn = 10;
    async function Xn(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: u } of e) {
        const l = Yn(u);
        if (s.push(...l.items), o = Math.max(o, l.total), r += 1, r === Vn || n(l.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function Yn(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new ye();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class ye extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const ke = 3e3, xn = 100;
    function et({ repository: e, connect: n, info: s, timeout: r = (o) => AbortSignal.timeout(o) }) {
      const o = te(async () => {
        const c = r(ke);
        return { signal: c, isOver: tt(c), octokit: (n ?? nt)() };
      }), [u, l] = e?.split("/") ?? [], a = async (c) => {
        const { signal: _, isOver: g, octokit: b } = await o(), w = async () => c(await b, { owner: u, repo: l, request: { signal: _ } });
        return Promise.race([w(), g]);
      }, i = (c) => `GET /repos/{owner}/{repo}${c}`;
      return {
        get: te((c, _) => a(async (g, b) => (await g.request(i(c), { ...b, ..._ })).data)),
        list: te((c, _, g = () => !1) => a((b, w) => {
          const y = { ...w, per_page: xn, ..._ };
          return Xn(b.paginate.iterator(i(c), y), g);
        })),
        optional: async (c, _) => {
          if (n === void 0)
            return null;
          try {
            return await _();
          } catch (g) {
            return s(`The message goes without ${c.name}: ${se(g, c)}`), null;
          }
        }
      };
    }
    function nt() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function te(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function tt(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function se(e, { permission: n }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${ke / 1e3} seconds.`;
      const s = (0, t.tk)(e, "status");
      if (s === null || (0, t.lJ)(e, "response") === null)
        return `GitHub's API could not be asked: ${st(e)}`;
      const r = [401, 403, 404].includes(s) ? ` It needs the permission \`${n}\`.` : "";
      return `GitHub's API answered with ${s}.${r}`;
    }
    function st(e) {
      if (e instanceof TypeError)
        return new ye().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function rt({ verdict: e }, { conditions: n, history: s, notice: r, info: o }) {
      if (!(0, x.JQ)(e, n))
        return "unknown";
      try {
        const u = await s();
        return u.previous === null && o("No earlier run has come to a success or a failure, with which this one could be compared."), ot(e, u);
      } catch (u) {
        const l = se(u, { permission: "actions: read" });
        return r(`Whether anything has changed since the run before is not known, so it counts as changed: ${l}`), "unknown";
      }
    }
    function ot(e, { previous: n, isOutdated: s }) {
      return s ? "outdated" : n === null ? "unknown" : (0, p.N6)(e) === (0, p.N6)(n.result) ? "none" : (0, p.N6)(e) ? "broken" : "fixed";
    }
    async function D(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(ut),
        isWhole: o && r.every((u) => (0, t.$6)(u, "name"))
      };
    }
    function ut(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: ve(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: ve(n)
        })),
        created_at: re(e, "created_at"),
        started_at: re(e, "started_at"),
        completed_at: re(e, "completed_at")
      };
    }
    function re(e, n) {
      const s = Date.parse((0, t.$6)(e, n) ?? "");
      return Number.isNaN(s) ? null : s;
    }
    function ve(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, p._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function L(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, $.ev)(r, n.name));
    }
    function Oe({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(p.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    function Ee({ github: { event: e }, job: n, jobs: s }) {
      return (0, p.N6)(n.status) || s.some(({ result: o }) => (0, p.N6)(o)) ? null : (0, t.lJ)(e, "workflow_run");
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
        result: (0, p._z)(n),
        url: (0, t.$6)(e, "html_url"),
        started_at: (0, t.$6)(e, "run_started_at") ?? (0, t.$6)(e, "created_at")
      };
    }
    const lt = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function Me(e, n) {
      return e.event !== n.event || e.repository_id !== n.repository_id || Te(e.branch) !== Te(n.branch) ? !1 : !(e.pull_requests.length > 0 && n.pull_requests.length > 0) || e.pull_requests.some((r) => n.pull_requests.includes(r));
    }
    function Te(e) {
      return lt.exec(e ?? "")?.[1] ?? e;
    }
    function oe(e) {
      return e === "success" || (0, p.N6)(e);
    }
    const Ae = 10, it = 3;
    async function at(e, n, { scope: s, most: r }) {
      const o = await dt(e, n), u = s === "job" && o.isThis ? await ft(e, n) : null, a = (await mt(o.run, n)).filter((w) => Me(w, o.run)), i = [];
      for await (const w of pt(o.run, a, n)) {
        const y = u === null ? w.result : await _t(w, u, n);
        if (oe(y) && i.push({ result: y, url: w.url, started_at: w.started_at }), i.at(-1)?.result === "success" || i.length === r)
          break;
      }
      const c = i.filter(({ result: w }) => (0, p.N6)(w)), _ = c.at(-1)?.started_at ?? null, [{ started_at: g, ...b } = { result: null }] = i;
      return {
        previous: b.result === null ? null : b,
        failures: c.length,
        since: _,
        red_for: R(Ne(_), Ne(o.run.started_at)) || null,
        isOutdated: o.run.number > 0 && a.some((w) => ct(w, o.run))
      };
    }
    function Ne(e) {
      return e === null ? null : Date.parse(e);
    }
    function ct({ number: e, result: n }, s) {
      return e > s.number && oe(n);
    }
    async function dt(e, { get: n }) {
      const s = Ee(e);
      if (s !== null)
        return { run: C(s), isThis: !1 };
      const r = await n("/actions/runs/{run_id}", { run_id: e.run.id });
      return { run: C((0, t.Gv)(r) ? r : {}), isThis: !0 };
    }
    async function ft(e, n) {
      const { jobs: s } = await D(e.run, n);
      return s.length === 1 ? null : (L(s, e)?.name || e.job.title) ?? null;
    }
    async function mt(e, { list: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = (b) => b.number < e.number && Me(b, e);
      let o = 0;
      const u = (b) => (o += 1, o === it || b.map(C).some((w) => r(w) && oe(w.result))), { workflow_id: l, branch: a, event: i } = e, c = (await n(s, { workflow_id: l }, u)).items.map(C);
      if (c.some(r) || a === null)
        return c;
      const { items: _ } = await n(s, { workflow_id: l, branch: a, event: i }, () => !0), g = _.map(C);
      return g.some(({ id: b }) => b === e.id) ? g : c;
    }
    const ht = 3;
    async function* pt(e, n, { get: s }) {
      const r = "/actions/runs/{run_id}/attempts/{attempt_number}", o = Math.max(1, e.attempt - ht);
      for (let u = e.attempt - 1; u >= o; u -= 1) {
        const l = await s(r, { run_id: e.id, attempt_number: u });
        (0, t.Gv)(l) && (yield C(l));
      }
      yield* n.filter(({ number: u }) => u < e.number).sort((u, l) => l.number - u.number);
    }
    async function _t({ id: e, attempt: n, result: s }, r, { list: o }) {
      if (!(0, p.N6)(s))
        return s;
      const { items: u } = await o("/actions/runs/{run_id}/jobs", { run_id: e, filter: "all" }), l = u.filter((i) => (0, t.$6)(i, "name") === r).map((i) => ({ job: i, attempt: (0, t.tk)(i, "run_attempt") ?? 1 })).filter((i) => i.attempt <= n).sort((i, c) => c.attempt - i.attempt), [a] = l;
      return a === void 0 ? "unknown" : (0, p._z)((0, t.$6)(a.job, "conclusion"));
    }
    function Z(e, n) {
      const s = /* @__PURE__ */ new Map();
      for (const r of e)
        s.has(n(r)) || s.set(n(r), r);
      return [...s.values()];
    }
    function gt(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => le(s, e));
      const n = ue(e);
      return n === null ? [] : [n];
    }
    function ue(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return le(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Pe(r, e);
    }
    function Je(e, n) {
      const r = e.flatMap(({ login: o, message: u }) => [
        ...o === null ? [] : [o],
        ...wt(u, n)
      ]).filter((o) => !Se(o));
      return Z(r, (o) => o.toLowerCase());
    }
    function Se(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Pe(e, n) {
      const s = le((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function le(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? je(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function wt(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => je(r, n) ?? []);
    }
    function je(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, d.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Re(e, n) {
      const s = await bt(e, n) ?? await vt(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function $t(e, n) {
      const s = await Re(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, u = (0, t.gT)(o, "commits"), l = Ot(u).map((i) => Et(i, e));
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
    async function bt({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, u = (0, t.tk)(n.event, "deployment", "id");
        for (const l of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(l, "id");
          if (a !== u && await yt(a, s))
            return kt(l);
        }
        return null;
      });
    }
    async function yt(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function kt(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function vt({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((l) => l.draft !== !0 && (l.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(l, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(l, "published_at") ?? "") < r), u = (0, t.$6)(o, "tag_name");
      return u === null ? null : { ref: u, name: u };
    }
    function Ot(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Et(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, m.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, m.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function Mt(e, n) {
      const { github: s } = e, r = await Re(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Je(o.map((u) => Pe(u, s)), s);
    }
    const Tt = /^twake-message-[\da-f]{32}$/;
    async function At({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), u = /* @__PURE__ */ new Map();
      for (const a of o) {
        const i = (0, t.mh)(a, "name"), c = (0, t.tk)(a, "id");
        if (i === null || c === null || (0, t.Qc)(a, "expired") || Tt.test(i))
          continue;
        const _ = (0, d.hl)((0, d.Vp)(e, "run_id"), "artifacts", String(c)), g = u.get(i);
        (g === void 0 || g.id < c) && u.set(i, { id: c, name: i, url: _, size: (0, t.tk)(a, "size_in_bytes") });
      }
      const l = [...u.values()].map(({ name: a, url: i, size: c }) => ({ name: a, url: i, size: c }));
      return l.length > 0 ? l : null;
    }
    function Nt(e) {
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
    async function Jt({ commit: { sha: e } }, { get: n }) {
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
    const St = 3, Le = 200, Pt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function Ce({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Ie(o).length > 0);
      return Ie(r);
    }
    async function jt(e, n) {
      return (await Ce(e, n))[0]?.message ?? null;
    }
    function Ie(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(Rt);
    }
    function Rt(e) {
      const [n, ...s] = qe((0, t.$6)(e, "message") ?? "");
      return n === void 0 || Pt.test(n) ? [] : [
        {
          message: Ge(n),
          details: s.slice(0, St - 1).map(Ge),
          ...Dt(e)
        }
      ];
    }
    function qe(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function Dt(e) {
      const [n] = qe((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Ge(e) {
      return e.length <= Le ? e : `${e.slice(0, Le).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function We(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    function V(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function Lt(e, n) {
      return n.filter((s) => V(s)?.job === e).length;
    }
    function Ct(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: u }) => u[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((u, l) => !s || r(l)).join(" "));
    }
    const ie = 3, It = 3;
    async function qt(e, n) {
      const s = Ee(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await D(r, n), u = o.filter((E) => (0, p.N6)(E.result) || ae(E) !== void 0), l = (0, $.e2)({ result: e.status }) ? L(o, e) : void 0, a = (E) => E.result === "cancelled" || E === l, i = o.filter((E) => a(E) && !u.includes(E)), c = Gt(u, o), _ = await Qe(c, n), g = ie - Math.min(c.length, ie), b = (await Qe(i.slice(0, g).map(Be), n)).filter(({ message: E }) => E !== null), w = u.length > 0 ? b.filter(({ message: E }) => We(E)) : b, y = [..._, ...w];
      return y.length > 0 ? y : null;
    }
    function Gt(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = V(r.name);
        return o ? JSON.stringify([o.job, ae(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...u] = r;
        return o === void 0 ? [] : u.length > 0 ? [Wt(o, r, n)] : [Be(o)];
      });
    }
    function Be(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function Wt(e, n, s) {
      const r = n.flatMap(({ name: i }) => V(i) ?? []), o = r[0]?.job ?? e.name, u = Lt(o, s.map(({ name: i }) => i)), l = r.length === u ? `all ${u}` : `${r.length} of ${u}`, a = Ct(r);
      return { first: e, name: `${o} (${l})`, legs: { failed: r.length, count: u, values: a } };
    }
    function Qe(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: u }, l) => {
        const a = ae(r), i = l < ie ? await Qt(r, n) : [];
        return {
          name: o,
          step: a?.name ?? null,
          url: Bt(r, a),
          message: i[0]?.message ?? null,
          annotations: i,
          legs: u
        };
      });
      return Promise.all(s);
    }
    function ae({ steps: e }) {
      return e.find(({ result: n }) => (0, p.N6)(n));
    }
    function Bt({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function Qt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Ce(e, n)) ?? [], o = /* @__PURE__ */ new Set(), u = ({ message: l }) => !o.has(l) && o.add(l);
      return r.filter(u).slice(0, It);
    }
    async function Ut(e, n, s) {
      const { jobs: r } = await D(e.run, n), o = L(r, e), u = r.filter((c) => c !== o), l = r.filter((c) => Ue(c) && !Fe(c)), a = o ? R(o.started_at, s) : null, i = Object.keys(e.needs ?? {}).map((c) => [c, Ht(Ft(c, u, e))]);
      return {
        run: R(He(l), s),
        job: a,
        jobs: Object.fromEntries(e.jobs.map(({ name: c }) => [c, a]).concat(i))
      };
    }
    function Ft(e, n, { needs: s = {} }) {
      const r = n.filter((i) => (0, $.ev)(i.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), u = n.filter((i) => !o.some((c) => (0, $.ev)(i.name, c))), l = new Set(u.map(({ name: i }) => V(i)?.job ?? i)), a = o.filter((i) => !n.some((c) => (0, $.ev)(c.name, i)));
      return l.size === 1 && a.length === 1 ? u : [];
    }
    function Ht(e) {
      const n = e.filter(Ue), s = n.filter((a) => !Fe(a)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: a }) => a), l = r.every(({ started_at: a, completed_at: i }) => R(a, i) !== null) ? Math.max(...o.filter((a) => a !== null)) : null;
      return R(He(r), l);
    }
    function Ue({ result: e }) {
      return e !== "skipped";
    }
    function Fe({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function He(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const I = {
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
    function Kt(e, n, { date: s, history: r }) {
      return {
        failures: q(() => n.optional(I.failures, () => qt(e, n))),
        changes: q(() => n.optional(I.changes, () => $t(e, n))),
        timing: q(() => n.optional(I.timing, () => Ut(e, n, s().getTime()))),
        artifacts: q(() => n.optional(I.artifacts, () => At(e, n))),
        associated_pull_request: q(async () => {
          const o = Nt(e);
          return o !== null ? o : n.optional(I.associated_pull_request, () => Jt(e, n));
        }),
        ...zt(e, q(() => n.optional(I.history, r)))
      };
    }
    function zt({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, p.N6)(e) ? 1 : 0), Ae);
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
    function q(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const ce = "actions: read";
    async function Zt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await D(e.run, n), o = s.filter(({ result: i }) => i === "in_progress"), u = L(s, e) ?? (o.length === 1 ? o[0] : void 0), l = await Ke(s, n), a = s.filter((i) => i !== u).map((i) => ({ ...i, result: l.includes(i) ? "timed_out" : Oe(i) }));
        return !r && !a.some($.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return se(s, { permission: ce });
      }
    }
    async function Vt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ce }, r = await n.optional(s, async () => L((await D(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = Oe(r);
      return o !== "in_progress" ? o : r.steps.some((u) => u.result === "success") ? "success" : "unknown";
    }
    const Xt = 5;
    function Yt(e, n) {
      const s = { name: "the reason of the cancellation", permission: ce };
      return n.optional(s, async () => {
        const { jobs: r } = await D(e.run, n), o = e.status === "cancelled" ? L(r, e) : void 0, u = await Ke(r, n, o);
        return {
          ...o && u.includes(o) && { status: "timed_out" },
          timedOut: xt(e.needs ?? {}, r, u)
        };
      });
    }
    async function Ke(e, n, s) {
      const r = e.filter((l) => l === s || l.result === "cancelled").slice(0, Xt), o = { name: "the reason of the cancellation", permission: "checks: read" }, u = await Promise.all(r.map((l) => n.optional(o, () => jt(l, n))));
      return r.filter((l, a) => We(u[a] ?? null));
    }
    function xt(e, n, s) {
      const r = Object.keys(e), o = s.some((u) => !r.some((l) => (0, $.ev)(u.name, l)));
      return r.filter((u) => e[u]?.result !== "cancelled" ? !1 : s.some((l) => (0, $.ev)(l.name, u)) ? !0 : o && !n.some((l) => (0, $.ev)(l.name, u)));
    }
    var ze = h(5161);
    function es(e) {
      const n = ns(e) ? ue(e) : null;
      if (n === null)
        return null;
      if ((0, m.hL)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? ts(e) : null;
    }
    function ns({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function ts({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const ss = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const u = e ?? n ?? s;
        return [u ? u.author : r.login ?? ue(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : es(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Se(r) ? [] : [r] : n ?? Je(gt(s), s);
      },
      reviewers: ({ pull_request: e, github: n }) => [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(n.event.pull_request, "requested_teams", "slug").map(Ve),
        ...rs(n)
      ]
    };
    function Ze(e, n) {
      const s = ss[e](n).filter((r) => r !== null);
      return Z(s, (r) => r.toLowerCase());
    }
    function rs({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ve(n)];
    }
    function Ve(e) {
      return `team:${e}`;
    }
    function os(e, n, s) {
      const r = new Map(Object.entries(n).map(([i, c]) => [i.toLowerCase(), c])), o = (i) => r.get(i.toLowerCase()), u = Xe(s, e).map(({ who: i }) => ({
        who: i,
        keys: us(i, s)
      })), l = u.flatMap(({ who: i, keys: c }) => xe(i) ? [i] : c.flatMap((_) => o(_) ?? [])), a = u.flatMap((i) => i.keys);
      return {
        addressees: Z(l, z.TN),
        unknown: Z(a.filter((i) => o(i) === void 0), (i) => i.toLowerCase()),
        vacant: ze.O.filter((i) => u.some((c) => c.who === i && c.keys.length === 0))
      };
    }
    function Xe(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, x.eK)(e, r)));
    }
    function us(e, n) {
      return xe(e) ? [] : Ye(e) ? Ze(e, n) : [e];
    }
    function Ye(e) {
      return ze.O.some((n) => n === e);
    }
    function xe(e) {
      return typeof e != "string" || !(Ye(e) || (0, z.EH)(e));
    }
    var de = h(7959);
    const ls = ({ action: e }) => e === "deleted" || e === "unpublished", en = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, fe = ({ verdict: e, failed: n }) => e === "cancelled" || n, is = ({ verdict: e }) => e === "success", nn = ({ verdict: e, failed: n }) => e === "success" || n, tn = ({ deployment: e }) => !!e?.result, as = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => en(e) && !tn(e) && e.duration === null,
        failures: fe,
        changes: is,
        artifacts: (e) => nn(e) && !tn(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => en(e) && (e.duration === null || e.jobs.length > 0),
        failures: fe,
        artifacts: nn
      },
      check: { failures: (e) => fe(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !ls(e) }
    };
    function cs(e, n, s) {
      for (const [r, o] of Object.entries(as[e] ?? {}))
        o(n) && s[r]();
    }
    async function ds(e, n) {
      const { env: s, event: r, data: o, needs: u, people: l, live: a, ended: i } = e, { runner_facts: c, github_token: _ } = e, { octokit: g, date: b, info: w } = n, y = (0, de.HP)(e, { live: a, hasEnded: i !== void 0 }), E = { env: s, event: r, data: o, needs: u, people: l, runnerFacts: c, duration: i?.duration }, X = ne({ ...E, status: y }), G = e.preset ? Hn(e.preset, X, { live: a }) : void 0, Q = et({
        repository: X.repository.full_name,
        connect: _ === "" ? void 0 : () => g(_),
        info: w
      }), me = i?.mayBeOld ? await Vt(X, Q) : y, sn = me === y ? X : ne({ ...E, status: me }), he = await fs(sn, { sources: e, preset: G, api: Q, ...n }), ps = he ? ne({ ...E, status: me, ...he }) : sn, W = Kn(G, ps, { live: a }), rn = [...e.when, ...e.mentions.flatMap(({ on: pe = [] }) => pe)], _s = Object.keys(u ?? {}).length > 0 || he?.others !== void 0, on = (pe) => () => at(W, Q, { scope: _s ? "run" : "job", most: pe }), un = await rt(W, { conditions: rn, history: on(1), ...n }), gs = G === void 0 || (0, x.JQ)(W.verdict, rn), ws = Kt(W, Q, {
        date: b,
        history: gs ? on(Ae) : async () => null
      }), $s = await ms(e, { context: W, change: un, preset: G, api: Q, info: w });
      return { context: W, lookups: ws, mentions: $s, change: un, ...G && { preset: G } };
    }
    async function fs(e, { sources: n, preset: s, api: r, notice: o }) {
      const u = !!e.deployment?.result, l = s === "deploy" && !u || s === "status", a = (0, de.rk)(n) !== (0, de.IW)(n);
      if (l && e.status === "success" && e.jobs.length === 0 && !a) {
        const g = await Zt(e, r);
        if (typeof g != "string")
          return g;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${g} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: i, when: c } = n;
      return (s !== void 0 || i.length + c.length > 0) && e.verdict === "cancelled" ? Yt(e, r) : null;
    }
    async function ms({ mentions: e, people: n }, { context: s, change: r, info: o, ...u }) {
      const l = { ...s, change: r }, a = Xe(l, e), c = a.some(({ who: y }) => y === "committers") ? await hs(s, u) : void 0, { addressees: _, unknown: g, vacant: b } = os(a, n, { ...l, committers: c });
      for (const y of g)
        o(`\`people\` has no entry for ${y}, ${(0, z.EH)(y) ? "which" : "who"} is therefore not notified.`);
      const w = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const y of b)
        o(`\`mentions\` has \`${y}\`, and this ${w} tells of none, so nobody is notified as such.`);
      return _;
    }
    async function hs(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: u } = e;
      if (!(!!(r ?? u) || o !== null || n === "deploy") || Ze("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => Mt(e, s)) ?? void 0;
    }
  })
};
