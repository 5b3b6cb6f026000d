"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((D, A, f) => {
    f.d(A, {
      p: () => w
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function w(O) {
      return O?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((D, A, f) => {
    f.d(A, {
      DQ: () => N,
      Gg: () => M,
      hL: () => y
    });
    var t = f(4827);
    const w = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, O = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function y(E) {
      const { number: T, title: R } = (w.exec(E) ?? O.exec(E))?.groups ?? {};
      return T === void 0 ? null : { number: T, title: (0, t.cA)(R ?? null) };
    }
    function M(E) {
      const T = y(E ?? "");
      return T?.title ? `${T.title} (#${T.number})` : (0, t.cA)(E);
    }
    const I = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function N(E) {
      const T = y(E);
      if (T !== null)
        return { ...T, isMerge: !0 };
      const { number: R, title: $ } = I.exec(E)?.groups ?? {};
      return R === void 0 ? null : { number: R, title: (0, t.cA)($ ?? null), isMerge: !1 };
    }
  }),
  6269: ((D, A, f) => {
    f.d(A, {
      Af: () => E,
      NC: () => $,
      Ro: () => T,
      Ti: () => j,
      XT: () => N,
      qm: () => R,
      ty: () => Q
    });
    var t = f(4827), w = f(2989), O = f(5659), y = f(5740), M = f(1987), I = f(1604);
    function N(p) {
      const { event: c } = p, m = (0, t.lJ)(c, "head_commit") ?? (0, t.lJ)(c, "workflow_run", "head_commit") ?? (0, t.lJ)(c, "merge_group", "head_commit"), J = (0, t.$6)(c, "pull_request", "head", "sha") ?? (0, t.$6)(m, "id") ?? (0, t.$6)(c, "workflow_run", "head_sha") ?? (0, t.$6)(c, "deployment", "sha") ?? (0, t.$6)(c, "comment", "commit_id") ?? (0, t.$6)(c, "check_run", "head_sha") ?? (0, t.$6)(c, "check_suite", "head_sha") ?? (0, t.$6)(c, "workflow_job", "head_sha") ?? (0, t.$6)(c, "build", "commit") ?? (p.event_name === "status" ? (0, t.$6)(c, "sha") : null) ?? (0, t.$6)(p, "sha");
      return E(m, J, p);
    }
    function E(p, c, m) {
      const J = (0, t.$6)(p, "message");
      return {
        sha: c,
        short: c?.slice(0, 7) ?? null,
        message: J,
        title: (0, O.Gg)(J),
        author: (0, t.$6)(p, "author", "name"),
        login: (0, t.$6)(p, "author", "username"),
        url: (0, y.hl)((0, y.Ek)(m), "commit", c)
      };
    }
    function T(p) {
      const { event: c } = p, m = (0, t.$6)(p, "ref_name"), J = (0, t.$6)(c, "pull_request", "head", "ref") ?? (0, t.$6)(c, "workflow_run", "head_branch");
      return J === null && p.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(m) } : { branch: (0, t.cA)((0, w.p)(J ?? m)), tag: null };
    }
    function R({ event: p }) {
      const c = (0, t.lJ)(p, "issue", "pull_request") && (0, t.lJ)(p, "issue"), m = (0, t.lJ)(p, "pull_request") ?? c;
      if (m === null)
        return;
      const J = (0, t.i1)(m, "requested_reviewers", "login"), H = (0, t.i1)(m, "requested_teams", "name");
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
        fork: Q(p),
        labels: (0, t.i1)(m, "labels", "name"),
        assignees: (0, t.i1)(m, "assignees", "login"),
        reviewers: J,
        teams: H,
        awaited: [...J, ...H],
        ...(0, I.p)(p, m),
        requested: (0, t.$6)(p, "requested_reviewer", "login") ?? (0, t.$6)(p, "requested_team", "name"),
        commits: (0, t.tk)(m, "commits"),
        additions: (0, t.tk)(m, "additions"),
        deletions: (0, t.tk)(m, "deletions"),
        changed_files: (0, t.tk)(m, "changed_files")
      };
    }
    function $({ event: p }) {
      const c = (0, t.lJ)(p, "release");
      if (c === null)
        return;
      const m = (0, t.$6)(c, "tag_name");
      return {
        name: (0, t.mh)(c, "name") ?? (0, t.cA)(m),
        tag: m,
        body: (0, t.$6)(c, "body"),
        url: (0, t.$6)(c, "html_url"),
        author: (0, t.$6)(c, "author", "login"),
        draft: (0, t.Qc)(c, "draft"),
        prerelease: (0, t.Qc)(c, "prerelease"),
        published_at: (0, t.$6)(c, "published_at")
      };
    }
    function j({ event: p }) {
      const c = (0, t.lJ)(p, "deployment");
      if (c === null)
        return;
      const m = (0, t.lJ)(p, "deployment_status");
      return {
        environment: (0, t.mh)(c, "environment"),
        ref: (0, t.$6)(c, "ref"),
        description: (0, t.$6)(m, "description") ?? (0, t.$6)(c, "description"),
        state: (0, t.$6)(m, "state"),
        result: m && (0, M._z)((0, t.$6)(m, "state") ?? "unknown"),
        url: (0, t.$6)(m, "environment_url"),
        log_url: (0, t.$6)(m, "log_url")
      };
    }
    function Q(p) {
      if ((0, t.lJ)(p, "pull_request", "head") === null)
        return !1;
      const c = (0, t.tk)(p, "pull_request", "head", "repo", "id");
      return c === null || c !== (0, t.tk)(p, "repository", "id");
    }
  }),
  1604: ((D, A, f) => {
    f.d(A, {
      p: () => w
    });
    var t = f(4827);
    function w(O, y) {
      return {
        label: (0, t.mh)(O, "label", "name"),
        assignee: (0, t.$6)(O, "assignee", "login"),
        milestone: (0, t.mh)(O, "milestone", "title") ?? (0, t.mh)(y, "milestone", "title"),
        lock_reason: (0, t.mh)(y, "active_lock_reason")
      };
    }
  }),
  6313: ((D, A, f) => {
    f.d(A, {
      a: () => O,
      k: () => w
    });
    var t = f(4827);
    const w = "GitHub's API answered that its rate limit is used up.";
    function O(y) {
      const M = (0, t.lJ)(y, "response", "headers");
      return (0, t.at)(M, "retry-after") !== void 0 || (0, t.at)(M, "x-ratelimit-remaining") === "0";
    }
  }),
  5305: ((D, A, f) => {
    f.d(A, {
      e: () => t
    });
    function t(w, O) {
      const y = /* @__PURE__ */ new Map();
      for (const M of w)
        y.has(O(M)) || y.set(O(M), M);
      return [...y.values()];
    }
  }),
  1428: ((D, A, f) => {
    f.d(A, {
      askAhead: () => (
        /* reexport */
        ps
      ),
      gatherMessageContext: () => _s
    });
    var t = f(4827), w = f(7839);
    function O({ deployment: e, release: n, tag: s, commit: r }, o) {
      const u = e?.ref?.replace(/^[\da-f]{40}$/, (i) => i.slice(0, 7));
      return {
        environment: y(o.environment) ?? e?.environment ?? null,
        version: y(o.version) ?? u ?? n?.tag ?? s ?? r.short,
        url: y(o.url) ?? e?.url ?? null
      };
    }
    function y(e) {
      return typeof e == "string" || typeof e == "number" ? (0, t.cA)(String(e)) : null;
    }
    var M = f(6269);
    const I = ["passed", "failed", "skipped"];
    function N(e) {
      return { coverage: E(e.coverage), tests: T(e.tests) };
    }
    function E(e) {
      const n = y(e);
      return n !== null && R(n) ? `${n} %` : n;
    }
    function T(e) {
      if (!(0, t.Gv)(e)) {
        const r = y(e);
        return r === null || !R(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...I, ...Object.keys(e)])].flatMap((r) => {
        const o = y(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function R(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var $ = f(1987), j = f(2264);
    function Q(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((i) => i !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var p = f(5659), c = f(5740);
    function m(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function J(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: y(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const u = y(typeof o == "boolean" ? String(o) : o);
        return u === null ? [] : [{ name: r, value: u }];
      }) };
    }
    const H = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function mn(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = H.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, u = (0, t.$6)(n, "head_commit", "message"), i = (0, p.hL)(u ?? ""), a = r ?? i?.number ?? null, l = i ? i.title : (0, p.Gg)(u)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: l ?? null,
        url: (0, c.hl)((0, c.Ek)(e), "pull", a),
        base: o
      };
    }
    var Y = f(2989);
    function C(e, n) {
      if (e === null || n === null)
        return null;
      const s = Math.floor((n - e) / 1e3);
      return s >= 0 ? s : null;
    }
    const hn = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function pn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return wn(n);
      const r = hn.find((u) => u === s), o = r && (0, t.lJ)(n, r);
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
          duration: _e(o, n) ? gn(o) : null,
          ...ge(_n(o, n))
        };
    }
    function _n(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (_e(e, n) ? "unknown" : null);
    }
    function _e(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function gn(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return C(n, s);
    }
    function wn(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, Y.p)($n(e)),
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
    function $n(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function ge(e) {
      const n = (0, $._z)(e);
      return { result: n, icon: (0, $.ZG)(n) };
    }
    function yn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || we(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function bn({ event: e }) {
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
        version: kn(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function kn(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const vn = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function On(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = vn.get(s) ?? (0, $._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, $.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, c.hl)((0, c.Ek)(e), "deployments")
      };
    }
    const En = 10, Mn = /^0+$/;
    function Tn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = An(e);
      if (r === null && o === null)
        return;
      const u = s === "create" || (0, t.Qc)(n, "created"), i = s === "delete" || (0, t.Qc)(n, "deleted"), a = Nn(e);
      return {
        branch: (0, t.cA)((0, Y.p)(r)),
        tag: (0, t.cA)(o),
        url: i ? null : (0, c.hl)((0, c.Ek)(e), "tree", (0, c.aA)(r ?? o)),
        commits: a,
        count: a.length,
        older: Pn(a.slice(En)),
        compare: u || i ? null : (0, t.$6)(n, "compare"),
        created: u,
        deleted: i,
        forced: (0, t.Qc)(n, "forced") && !Mn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function An({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function Nn(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, M.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function Pn(e) {
      const n = /* @__PURE__ */ new Map();
      for (const { author: s, login: r } of e) {
        const o = r ?? s;
        o !== null && !n.has(o) && n.set(o, { name: s, login: r });
      }
      return { count: e.length, authors: [...n.values()] };
    }
    function Jn({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function Rn(e) {
      const n = (0, t.lJ)(e.event, "label");
      if (n === null || e.event_name !== "label")
        return;
      const s = (0, t.$6)(n, "name"), r = (0, c.hl)((0, c.Ek)(e), "labels", (0, c.aA)(s));
      return {
        name: (0, t.mh)(n, "name"),
        description: (0, t.mh)(n, "description"),
        url: e.event.action === "deleted" ? null : r
      };
    }
    function Sn(e) {
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
    function Dn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, c.hl)((0, c.Ek)(e), "settings/branches")
        };
    }
    var In = f(1604);
    function jn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, In.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...K(s)
        };
    }
    function Ln({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...K(n) };
    }
    function Cn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...K(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function Gn({ event: e }) {
      const n = (0, t.lJ)(e, "answer") ?? (0, t.lJ)(e, "old_answer");
      return n === null ? void 0 : K(n);
    }
    function K(e) {
      return {
        body: (0, t.$6)(e, "body"),
        author: (0, t.$6)(e, "user", "login"),
        url: (0, t.$6)(e, "html_url")
      };
    }
    function qn(e) {
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
    const Wn = {
      push: Tn,
      pull_request: M.qm,
      review: Ln,
      issue: jn,
      comment: Cn,
      solution: Gn,
      edit: yn,
      transfer: bn,
      release: M.NC,
      deployment: M.Ti,
      check: pn
    }, ye = {
      gollum: { wiki: qn },
      fork: { fork: Jn },
      label: { label: Rn },
      milestone: { milestone: Sn },
      branch_protection_rule: { rule: Dn },
      registry_package: { package: $e },
      package: { package: $e },
      page_build: { page_build: On },
      schedule: { schedule: m },
      workflow_dispatch: { dispatch: J },
      repository_dispatch: { dispatch: J },
      merge_group: { merge_group: mn }
    };
    function Bn(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn(ye, n) ? ye[n] : {}, o = Object.entries({ ...Wn, ...s }).map(([i, a]) => [i, a(e)]).filter(([, i]) => i !== void 0), u = o.every(([i]) => i === "edit") ? Q(e) : void 0;
      return { ...Object.fromEntries(o), ...u && { about: u } };
    }
    function Fn(e, n) {
      const { status: s, others: r = [], data: o } = n, u = (0, j.vZ)(e, n.runPage), i = (0, j.hx)(e, n), a = { name: i.title ?? "this job", result: s }, l = Qn(n), d = { own: a, others: l.length > 0 ? l : r }, k = (0, w.Zy)({ own: a, others: l.length > 0 ? l : r.filter(w.e2) }), h = Bn(e), g = (0, M.Ro)(e), _ = (0, M.XT)(e), { deployment: v } = h, b = (0, w.BN)(d, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: y(o.job) ?? (v && !v.result ? a.name : null),
        deployment: v?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: u,
        job: i,
        repository: (0, j.MD)(e),
        actor: (0, j.tu)(e),
        sender: (0, j.lS)(e),
        commit: _,
        ...g,
        action: (0, t.$6)(e.event, "action"),
        ...N(o),
        ...h,
        deploy: {
          ...O({ ...h, ...g, commit: _ }, o),
          ...b,
          icon: (0, $.ZG)(b.result),
          job: d.others.length > 0 || n.others || v?.result ? null : i.title
        },
        ...z(k),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Un(l.length > 0 || k !== s ? u : { ...i, name: i.title }),
        jobs: l.length > 0 ? Hn((0, w.MJ)(d)) : []
      };
    }
    function Un({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function z(e) {
      return { verdict: e, icon: (0, $.ZG)(e), failed: (0, $.N6)(e) };
    }
    function Qn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, $._z)(r)
      }));
    }
    function Hn(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, $.ZG)(s) })).sort((n, s) => (0, $.R_)(n.result, s.result));
    }
    const Kn = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), zn = [
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
    ], Zn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Vn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const u = zn.find(([a]) => e[a] !== void 0);
      if (u !== void 0)
        return u[1];
      const i = e.github.event_name;
      return typeof i != "string" || Kn.has(i) ? "status" : Zn.has(i) ? "repository" : "event";
    }
    function Xn(e, n, s) {
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
      return e === "auto" || !r ? Vn(n, s) : e;
    }
    function Yn(e, n, s) {
      const { deploy: r, check: o, deployment: u, page_build: i, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && u?.result && (0, w.e2)({ result: u.result }))
        return { ...n, ...z(u.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...z(r.result) };
      const l = o?.result ?? u?.result ?? i?.result;
      return l && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...z(l) } : n;
    }
    var x = f(7679), ee = f(8818), Z = f(3342);
    const xn = "arch environment name os";
    function ne(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: u = {}, people: i = {}, duration: a = null } = e, l = (0, ee.GP)(e), d = et(e), k = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: l,
        runner: (0, ee.Qo)(e.env, "RUNNER", xn),
        ...d && { matrix: d },
        ...s && { needs: s },
        data: u,
        people: (0, Z.eZ)(i),
        status: n,
        duration: a,
        ...Fn(l, {
          status: n,
          checkRunId: k,
          runPage: (0, ee.Y3)(e.env),
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: d,
          data: u
        })
      };
    }
    function et({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), u = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(u) || u === null ? u : s;
    }
    const nt = 10;
    async function tt(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: u } of e) {
        const i = st(u);
        if (s.push(...i.items), o = Math.max(o, i.total), r += 1, r === nt || n(i.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function st(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new be();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class be extends Error {
      message = "its answer is not the list that was asked for.";
    }
    var ke = f(6313);
    const ve = 3e3, rt = 2e4, ot = 100;
    function Oe({ repository: e, connect: n, info: s, timeLimit_ms: r = ve, timeout: o = (u) => AbortSignal.timeout(u) }) {
      const u = te(async () => {
        const h = o(r);
        return { signal: h, isOver: it(h), octokit: (n ?? ut)() };
      }), [i, a] = e?.split("/") ?? [], l = async (h) => {
        const { signal: g, isOver: _, octokit: v } = await u(), b = async () => h(await v, { owner: i, repo: a, request: { signal: g } });
        return Promise.race([b(), _]);
      }, d = (h, g) => s(`The message goes without ${h.name}: ${se(g, { ...h, timeLimit_ms: r })}`), k = (h) => `GET /repos/{owner}/{repo}${h}`;
      return {
        get: te((h, g) => l(async (_, v) => (await _.request(k(h), { ...v, ...g })).data)),
        list: te((h, g, _ = () => !1) => l((v, b) => {
          const S = { ...b, per_page: ot, ...g };
          return tt(v.paginate.iterator(k(h), S), _);
        })),
        graphql: async (h, g) => {
          const { askGraphql: _ } = await f.e("graphql").then(f.bind(f, 7364));
          return l((v, { request: b }) => _(v, h, { ...g, request: b }));
        },
        leaveOut: d,
        optional: async (h, g) => {
          if (n === void 0)
            return null;
          try {
            return await g();
          } catch (_) {
            return d(h, _), null;
          }
        }
      };
    }
    function ut() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function te(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function it(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function se(e, { permission: n, timeLimit_ms: s = ve }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${s / 1e3} seconds.`;
      const r = ` It needs the permission \`${n}\`.`;
      if ((0, t.$6)(e, "name") === "GraphqlRefusal")
        return `${Ee(e)}${lt(e) ? r : ""}`;
      const o = (0, t.tk)(e, "status");
      return o === null || (0, t.lJ)(e, "response") === null ? `GitHub's API could not be asked: ${Ee(e)}` : [403, 429].includes(o) && (0, ke.a)(e) ? ke.k : `GitHub's API answered with ${o}.${[401, 403, 404].includes(o) ? r : ""}`;
    }
    function lt(e) {
      const n = (0, t.gT)(e, "errors").map((s) => (0, t.$6)(s, "type"));
      return n.includes("FORBIDDEN") || n.includes("NOT_FOUND");
    }
    function Ee(e) {
      if (e instanceof TypeError)
        return new be().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function at({ verdict: e }, { conditions: n, history: s, notice: r, info: o }) {
      if (!(0, x.JQ)(e, n))
        return "unknown";
      try {
        const u = await s();
        return u.previous === null && o("No earlier run has come to a success or a failure, with which this one could be compared."), ct(e, u);
      } catch (u) {
        const i = se(u, { permission: "actions: read" });
        return r(`Whether anything has changed since the run before is not known, so it counts as changed: ${i}`), "unknown";
      }
    }
    function ct(e, { previous: n, isOutdated: s }) {
      return s ? "outdated" : n === null ? "unknown" : (0, $.N6)(e) === (0, $.N6)(n.result) ? "none" : (0, $.N6)(e) ? "broken" : "fixed";
    }
    async function G(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(dt),
        isWhole: o && r.every((u) => (0, t.$6)(u, "name"))
      };
    }
    function dt(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: Me(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: Me(n)
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
    function Me(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, $._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function q(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, w.ev)(r, n.name));
    }
    function Te({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some($.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    function Ae({ github: { event: e }, job: n, jobs: s }) {
      return (0, $.N6)(n.status) || s.some(({ result: o }) => (0, $.N6)(o)) ? null : (0, t.lJ)(e, "workflow_run");
    }
    function W(e) {
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
        result: (0, $._z)(n),
        url: (0, t.$6)(e, "html_url"),
        started_at: (0, t.$6)(e, "run_started_at") ?? (0, t.$6)(e, "created_at")
      };
    }
    const ft = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function Ne(e, n) {
      return e.event !== n.event || e.repository_id !== n.repository_id || Pe(e.branch) !== Pe(n.branch) ? !1 : !(e.pull_requests.length > 0 && n.pull_requests.length > 0) || e.pull_requests.some((r) => n.pull_requests.includes(r));
    }
    function Pe(e) {
      return ft.exec(e ?? "")?.[1] ?? e;
    }
    function oe(e) {
      return e === "success" || (0, $.N6)(e);
    }
    const Je = 10, mt = 3;
    async function ht(e, n, { scope: s, most: r }) {
      const o = await _t(e, n), u = s === "job" && o.isThis ? await gt(e, n) : null, a = (await wt(o.run, n)).filter((_) => Ne(_, o.run)), l = [];
      for await (const _ of yt(o.run, a, n)) {
        const v = u === null ? _.result : await bt(_, u, n);
        if (oe(v) && l.push({ result: v, url: _.url, started_at: _.started_at }), l.at(-1)?.result === "success" || l.length === r)
          break;
      }
      const d = l.filter(({ result: _ }) => (0, $.N6)(_)), k = d.at(-1)?.started_at ?? null, [{ started_at: h, ...g } = { result: null }] = l;
      return {
        previous: g.result === null ? null : g,
        failures: d.length,
        since: k,
        red_for: C(Re(k), Re(o.run.started_at)) || null,
        isOutdated: o.run.number > 0 && a.some((_) => pt(_, o.run))
      };
    }
    function Re(e) {
      return e === null ? null : Date.parse(e);
    }
    function pt({ number: e, result: n }, s) {
      return e > s.number && oe(n);
    }
    async function _t(e, { get: n }) {
      const s = Ae(e);
      if (s !== null)
        return { run: W(s), isThis: !1 };
      const r = await n("/actions/runs/{run_id}", { run_id: e.run.id });
      return { run: W((0, t.Gv)(r) ? r : {}), isThis: !0 };
    }
    async function gt(e, n) {
      const { jobs: s } = await G(e.run, n);
      return s.length === 1 ? null : (q(s, e)?.name || e.job.title) ?? null;
    }
    async function wt(e, { list: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = (g) => g.number < e.number && Ne(g, e);
      let o = 0;
      const u = (g) => (o += 1, o === mt || g.map(W).some((_) => r(_) && oe(_.result))), { workflow_id: i, branch: a, event: l } = e, d = (await n(s, { workflow_id: i }, u)).items.map(W);
      if (d.some(r) || a === null)
        return d;
      const { items: k } = await n(s, { workflow_id: i, branch: a, event: l }, () => !0), h = k.map(W);
      return h.some(({ id: g }) => g === e.id) ? h : d;
    }
    const $t = 3;
    async function* yt(e, n, { get: s }) {
      const r = "/actions/runs/{run_id}/attempts/{attempt_number}", o = Math.max(1, e.attempt - $t);
      for (let u = e.attempt - 1; u >= o; u -= 1) {
        const i = await s(r, { run_id: e.id, attempt_number: u });
        (0, t.Gv)(i) && (yield W(i));
      }
      yield* n.filter(({ number: u }) => u < e.number).sort((u, i) => i.number - u.number);
    }
    async function bt({ id: e, attempt: n, result: s }, r, { list: o }) {
      if (!(0, $.N6)(s))
        return s;
      const { items: u } = await o("/actions/runs/{run_id}/jobs", { run_id: e, filter: "all" }), i = u.filter((l) => (0, t.$6)(l, "name") === r).map((l) => ({ job: l, attempt: (0, t.tk)(l, "run_attempt") ?? 1 })).filter((l) => l.attempt <= n).sort((l, d) => d.attempt - l.attempt), [a] = i;
      return a === void 0 ? "unknown" : (0, $._z)((0, t.$6)(a.job, "conclusion"));
    }
    var V = f(5305);
    function kt(e) {
      if (e.event_name === "push")
        return (0, t.gT)(e.event, "commits").map((s) => ie(s, e));
      const n = ue(e);
      return n === null ? [] : [n];
    }
    function ue(e) {
      const { event: n } = e, s = (0, t.lJ)(n, "head_commit") ?? (0, t.lJ)(n, "workflow_run", "head_commit");
      if (s !== null)
        return ie(s, e);
      const r = e.event_name === "status" ? (0, t.lJ)(n, "commit") : null;
      return r && Ie(r, e);
    }
    function Se(e, n) {
      const r = e.flatMap(({ login: o, message: u }) => [
        ...o === null ? [] : [o],
        ...vt(u, n)
      ]).filter((o) => !De(o));
      return (0, V.e)(r, (o) => o.toLowerCase());
    }
    function De(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function Ie(e, n) {
      const s = ie((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function ie(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? je(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function vt(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => je(r, n) ?? []);
    }
    function je(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, c.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Le(e, n) {
      const s = await Et(e, n) ?? await At(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function Ot(e, n) {
      const s = await Le(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, u = (0, t.gT)(o, "commits"), i = Nt(u).map((l) => Pt(l, e));
      if (i.length === 0)
        return null;
      const a = (0, t.tk)(o, "total_commits") ?? 0;
      return {
        since: r.name,
        url: (0, t.$6)(o, "html_url"),
        // GitHub lists no more than 250 commits.
        count: a > u.length ? a : i.length,
        commits: Math.max(a, u.length),
        list: i
      };
    }
    async function Et({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, u = (0, t.tk)(n.event, "deployment", "id");
        for (const i of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(i, "id");
          if (a !== u && await Mt(a, s))
            return Tt(i);
        }
        return null;
      });
    }
    async function Mt(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function Tt(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function At({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((i) => i.draft !== !0 && (i.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(i, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(i, "published_at") ?? "") < r), u = (0, t.$6)(o, "tag_name");
      return u === null ? null : { ref: u, name: u };
    }
    function Nt(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Pt(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, p.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, p.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function Jt(e, n) {
      const { github: s } = e, r = await Le(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Se(o.map((u) => Ie(u, s)), s);
    }
    const Rt = /^twake-message-[\da-f]{32}$/;
    async function St({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), u = /* @__PURE__ */ new Map();
      for (const a of o) {
        const l = (0, t.mh)(a, "name"), d = (0, t.tk)(a, "id");
        if (l === null || d === null || (0, t.Qc)(a, "expired") || Rt.test(l))
          continue;
        const k = (0, c.hl)((0, c.Vp)(e, "run_id"), "artifacts", String(d)), h = u.get(l);
        (h === void 0 || h.id < d) && u.set(l, { id: d, name: l, url: k, size: (0, t.tk)(a, "size_in_bytes") });
      }
      const i = [...u.values()].map(({ name: a, url: l, size: d }) => ({ name: a, url: l, size: d }));
      return i.length > 0 ? i : null;
    }
    function Dt(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: u, title: i, url: a, author: l } = n;
        return { number: u, title: i, url: a, author: l };
      }
      const o = (0, p.DQ)(s.message ?? "");
      return o === null ? null : {
        number: Number(o.number),
        title: o.title,
        url: (0, c.hl)(r.url, "pull", o.number),
        author: o.isMerge ? null : s.login
      };
    }
    async function It({ commit: { sha: e } }, { get: n }) {
      if (e === null)
        return null;
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((u) => (0, t.$6)(u, "merge_commit_sha") === e && Ce(u)) ?? s.find(Ce) ?? s.find((u) => (0, t.$6)(u, "state") === "open"), o = (0, t.tk)(r, "number");
      return r === void 0 || o === null ? null : {
        number: o,
        title: (0, t.mh)(r, "title"),
        url: (0, t.$6)(r, "html_url"),
        author: (0, t.$6)(r, "user", "login")
      };
    }
    function Ce(e) {
      return (0, t.$6)(e, "merged_at") !== null;
    }
    const jt = 3, Ge = 200, Lt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function qe({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => We(o).length > 0);
      return We(r);
    }
    async function Ct(e, n) {
      return (await qe(e, n))[0]?.message ?? null;
    }
    function We(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(Gt);
    }
    function Gt(e) {
      const [n, ...s] = Be((0, t.$6)(e, "message") ?? "");
      return n === void 0 || Lt.test(n) ? [] : [
        {
          message: Fe(n),
          details: s.slice(0, jt - 1).map(Fe),
          ...qt(e)
        }
      ];
    }
    function Be(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function qt(e) {
      const [n] = Be((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function Fe(e) {
      return e.length <= Ge ? e : `${e.slice(0, Ge).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Ue(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    function X(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function Wt(e, n) {
      return n.filter((s) => X(s)?.job === e).length;
    }
    function Bt(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: u }) => u[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((u, i) => !s || r(i)).join(" "));
    }
    const le = 3, Ft = 3;
    async function Ut(e, n) {
      const s = Ae(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await G(r, n), u = o.filter((b) => (0, $.N6)(b.result) || ae(b) !== void 0), i = (0, w.e2)({ result: e.status }) ? q(o, e) : void 0, a = (b) => b.result === "cancelled" || b === i, l = o.filter((b) => a(b) && !u.includes(b)), d = Qt(u, o), k = await He(d, n), h = le - Math.min(d.length, le), g = (await He(l.slice(0, h).map(Qe), n)).filter(({ message: b }) => b !== null), _ = u.length > 0 ? g.filter(({ message: b }) => Ue(b)) : g, v = [...k, ..._];
      return v.length > 0 ? v : null;
    }
    function Qt(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = X(r.name);
        return o ? JSON.stringify([o.job, ae(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...u] = r;
        return o === void 0 ? [] : u.length > 0 ? [Ht(o, r, n)] : [Qe(o)];
      });
    }
    function Qe(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function Ht(e, n, s) {
      const r = n.flatMap(({ name: l }) => X(l) ?? []), o = r[0]?.job ?? e.name, u = Wt(o, s.map(({ name: l }) => l)), i = r.length === u ? `all ${u}` : `${r.length} of ${u}`, a = Bt(r);
      return { first: e, name: `${o} (${i})`, legs: { failed: r.length, count: u, values: a } };
    }
    function He(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: u }, i) => {
        const a = ae(r), l = i < le ? await zt(r, n) : [];
        return {
          name: o,
          step: a?.name ?? null,
          url: Kt(r, a),
          message: l[0]?.message ?? null,
          annotations: l,
          legs: u
        };
      });
      return Promise.all(s);
    }
    function ae({ steps: e }) {
      return e.find(({ result: n }) => (0, $.N6)(n));
    }
    function Kt({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function zt(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => qe(e, n)) ?? [], o = /* @__PURE__ */ new Set(), u = ({ message: i }) => !o.has(i) && o.add(i);
      return r.filter(u).slice(0, Ft);
    }
    async function Zt(e, n, s) {
      const { jobs: r } = await G(e.run, n), o = q(r, e), u = r.filter((d) => d !== o), i = r.filter((d) => Ke(d) && !ze(d)), a = o ? C(o.started_at, s) : null, l = Object.keys(e.needs ?? {}).map((d) => [d, Xt(Vt(d, u, e))]);
      return {
        run: C(Ze(i), s),
        job: a,
        jobs: Object.fromEntries(e.jobs.map(({ name: d }) => [d, a]).concat(l))
      };
    }
    function Vt(e, n, { needs: s = {} }) {
      const r = n.filter((l) => (0, w.ev)(l.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), u = n.filter((l) => !o.some((d) => (0, w.ev)(l.name, d))), i = new Set(u.map(({ name: l }) => X(l)?.job ?? l)), a = o.filter((l) => !n.some((d) => (0, w.ev)(d.name, l)));
      return i.size === 1 && a.length === 1 ? u : [];
    }
    function Xt(e) {
      const n = e.filter(Ke), s = n.filter((a) => !ze(a)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: a }) => a), i = r.every(({ started_at: a, completed_at: l }) => C(a, l) !== null) ? Math.max(...o.filter((a) => a !== null)) : null;
      return C(Ze(r), i);
    }
    function Ke({ result: e }) {
      return e !== "skipped";
    }
    function ze({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function Ze(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const B = {
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
    function Yt(e, n, { date: s, patient: r, history: o }) {
      return {
        failures: L(() => n.optional(B.failures, () => Ut(e, n))),
        changes: L(() => n.optional(B.changes, () => Ot(e, n))),
        timing: L(() => n.optional(B.timing, () => Zt(e, n, s().getTime()))),
        artifacts: L(() => n.optional(B.artifacts, () => St(e, n))),
        associated_pull_request: L(async () => {
          const u = Dt(e);
          return u !== null ? u : n.optional(B.associated_pull_request, () => It(e, n));
        }),
        reviews: L(async () => {
          const { findReviews: u } = await f.e("reviews").then(f.bind(f, 5321));
          return u(e, r, { date: s });
        }),
        ...xt(e, L(() => n.optional(B.history, o)))
      };
    }
    function xt({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, $.N6)(e) ? 1 : 0), Je);
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
    function L(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const ce = "actions: read";
    async function es(e, n) {
      try {
        const { jobs: s, isWhole: r } = await G(e.run, n), o = s.filter(({ result: l }) => l === "in_progress"), u = q(s, e) ?? (o.length === 1 ? o[0] : void 0), i = await Ve(s, n), a = s.filter((l) => l !== u).map((l) => ({ ...l, result: i.includes(l) ? "timed_out" : Te(l) }));
        return !r && !a.some(w.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return se(s, { permission: ce });
      }
    }
    async function ns(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ce }, r = await n.optional(s, async () => q((await G(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = Te(r);
      return o !== "in_progress" ? o : r.steps.some((u) => u.result === "success") ? "success" : "unknown";
    }
    const ts = 5;
    function ss(e, n) {
      const s = { name: "the reason of the cancellation", permission: ce };
      return n.optional(s, async () => {
        const { jobs: r } = await G(e.run, n), o = e.status === "cancelled" ? q(r, e) : void 0, u = await Ve(r, n, o);
        return {
          ...o && u.includes(o) && { status: "timed_out" },
          timedOut: rs(e.needs ?? {}, r, u)
        };
      });
    }
    async function Ve(e, n, s) {
      const r = e.filter((i) => i === s || i.result === "cancelled").slice(0, ts), o = { name: "the reason of the cancellation", permission: "checks: read" }, u = await Promise.all(r.map((i) => n.optional(o, () => Ct(i, n))));
      return r.filter((i, a) => Ue(u[a] ?? null));
    }
    function rs(e, n, s) {
      const r = Object.keys(e), o = s.some((u) => !r.some((i) => (0, w.ev)(u.name, i)));
      return r.filter((u) => e[u]?.result !== "cancelled" ? !1 : s.some((i) => (0, w.ev)(i.name, u)) ? !0 : o && !n.some((i) => (0, w.ev)(i.name, u)));
    }
    var Xe = f(5161);
    function os(e) {
      const n = us(e) ? ue(e) : null;
      if (n === null)
        return null;
      if ((0, p.hL)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? is(e) : null;
    }
    function us({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function is({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const ls = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const u = e ?? n ?? s;
        return [u ? u.author : r.login ?? ue(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : os(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? De(r) ? [] : [r] : n ?? Se(kt(s), s);
      },
      reviewers: ({ pull_request: e, awaited: n, github: s }) => n ?? [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(s.event.pull_request, "requested_teams", "slug").map(xe),
        ...as(s)
      ]
    };
    function Ye(e, n) {
      const s = ls[e](n).filter((r) => r !== null);
      return (0, V.e)(s, (r) => r.toLowerCase());
    }
    function as({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && xe(n)];
    }
    function xe(e) {
      return `team:${e}`;
    }
    function cs(e, n, s) {
      const r = new Map(Object.entries(n).map(([l, d]) => [l.toLowerCase(), d])), o = (l) => r.get(l.toLowerCase()), u = en(s, e).map(({ who: l }) => ({
        who: l,
        keys: ds(l, s)
      })), i = u.flatMap(({ who: l, keys: d }) => tn(l) ? [l] : d.flatMap((k) => o(k) ?? [])), a = u.flatMap((l) => l.keys);
      return {
        addressees: (0, V.e)(i, Z.TN),
        unknown: (0, V.e)(a.filter((l) => o(l) === void 0), (l) => l.toLowerCase()),
        vacant: Xe.O.filter((l) => u.some((d) => d.who === l && d.keys.length === 0))
      };
    }
    function en(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, x.eK)(e, r)));
    }
    function ds(e, n) {
      return tn(e) ? [] : nn(e) ? Ye(e, n) : [e];
    }
    function nn(e) {
      return Xe.O.some((n) => n === e);
    }
    function tn(e) {
      return typeof e != "string" || !(nn(e) || (0, Z.EH)(e));
    }
    var de = f(7959);
    const fs = ({ action: e }) => e === "deleted" || e === "unpublished", sn = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, fe = ({ verdict: e, failed: n }) => e === "cancelled" || n, ms = ({ verdict: e }) => e === "success", rn = ({ verdict: e, failed: n }) => e === "success" || n, on = ({ deployment: e }) => !!e?.result, hs = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => sn(e) && !on(e) && e.duration === null,
        failures: fe,
        changes: ms,
        artifacts: (e) => rn(e) && !on(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => sn(e) && (e.duration === null || e.jobs.length > 0),
        failures: fe,
        artifacts: rn
      },
      check: { failures: (e) => fe(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !fs(e) }
    };
    function ps(e, n, s) {
      for (const [r, o] of Object.entries(hs[e] ?? {}))
        o(n) && s[r]();
    }
    async function _s(e, n) {
      const { env: s, event: r, data: o, needs: u, people: i, live: a, ended: l } = e, { runner_facts: d, github_token: k } = e, { octokit: h, date: g, info: _ } = n, v = (0, de.HP)(e, { live: a, hasEnded: l !== void 0 }), b = { env: s, event: r, data: o, needs: u, people: i, runnerFacts: d, duration: l?.duration }, S = ne({ ...b, status: v }), P = e.preset ? Xn(e.preset, S, { live: a }) : void 0, un = {
        repository: S.repository.full_name,
        connect: k === "" ? void 0 : () => h(k),
        info: _
      }, U = Oe(un), me = l?.mayBeOld ? await ns(S, U) : v, ln = me === v ? S : ne({ ...b, status: me }), he = await gs(ln, { sources: e, preset: P, api: U, ...n }), ys = he ? ne({ ...b, status: me, ...he }) : ln, F = Yn(P, ys, { live: a }), an = [...e.when, ...e.mentions.flatMap(({ on: pe = [] }) => pe)], bs = Object.keys(u ?? {}).length > 0 || he?.others !== void 0, cn = (pe) => () => ht(F, U, { scope: bs ? "run" : "job", most: pe }), dn = await at(F, { conditions: an, history: cn(1), ...n }), ks = P === void 0 || (0, x.JQ)(F.verdict, an), fn = Yt(F, U, {
        date: g,
        patient: Oe({ ...un, timeLimit_ms: rt }),
        history: ks ? cn(Je) : async () => null
      }), vs = await ws(e, {
        context: F,
        change: dn,
        preset: P,
        api: U,
        lookups: fn,
        info: _
      });
      return { context: F, lookups: fn, mentions: vs, change: dn, ...P && { preset: P } };
    }
    async function gs(e, { sources: n, preset: s, api: r, notice: o }) {
      const u = !!e.deployment?.result, i = s === "deploy" && !u || s === "status", a = (0, de.rk)(n) !== (0, de.IW)(n);
      if (i && e.status === "success" && e.jobs.length === 0 && !a) {
        const h = await es(e, r);
        if (typeof h != "string")
          return h;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${h} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: l, when: d } = n;
      return (s !== void 0 || l.length + d.length > 0) && e.verdict === "cancelled" ? ss(e, r) : null;
    }
    async function ws({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: u, ...i }) {
      const a = { ...s, change: r }, l = en(a, e), k = l.some(({ who: P }) => P === "committers") ? await $s(s, i) : void 0, g = i.preset === "reviews" && l.some(({ who: P }) => P === "reviewers") ? (await o.reviews()).awaited : void 0, { addressees: _, unknown: v, vacant: b } = cs(l, n, {
        ...a,
        committers: k,
        awaited: g
      });
      for (const P of v)
        u(`\`people\` has no entry for ${P}, ${(0, Z.EH)(P) ? "which" : "who"} is therefore not notified.`);
      const S = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const P of b)
        u(`\`mentions\` has \`${P}\`, and this ${S} tells of none, so nobody is notified as such.`);
      return _;
    }
    async function $s(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: u } = e;
      if (!(!!(r ?? u) || o !== null || n === "deploy") || Ye("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => Jt(e, s)) ?? void 0;
    }
  }),
  5674: ((D, A, f) => {
    f.d(A, {
      whySecretsAreWithheld: () => M
    });
    var t = f(6269), w = f(4827);
    const O = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), y = /* @__PURE__ */ new Set([
      ...O,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function M(N) {
      const E = N.secret_source === "Actions", T = (0, w.$6)(N, "event_name") ?? "";
      if (O.has(T) && (0, t.ty)(N.event) && !E)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (N.secret_source === "Dependabot" || I(N, T) && !E)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, w.Qc)(N.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function I(N, E) {
      const T = N.actor === "dependabot[bot]", R = (0, w.$6)(N.event, "pull_request", "user", "login") === "dependabot[bot]";
      return E === "pull_request_target" ? T && R : T && y.has(E) || R && O.has(E);
    }
  })
};
