"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((S, A, c) => {
    c.d(A, {
      p: () => h
    });
    const t = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function h(M) {
      return M?.replace(t, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((S, A, c) => {
    c.d(A, {
      DQ: () => I,
      Gg: () => T,
      hL: () => y
    });
    var t = c(4827);
    const h = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, M = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function y(m) {
      const { number: k, title: N } = (h.exec(m) ?? M.exec(m))?.groups ?? {};
      return k === void 0 ? null : { number: k, title: (0, t.cA)(N ?? null) };
    }
    function T(m) {
      const k = y(m ?? "");
      return k?.title ? `${k.title} (#${k.number})` : (0, t.cA)(m);
    }
    const J = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;
    function I(m) {
      const k = y(m);
      if (k !== null)
        return { ...k, isMerge: !0 };
      const { number: N, title: b } = J.exec(m)?.groups ?? {};
      return N === void 0 ? null : { number: N, title: (0, t.cA)(b ?? null), isMerge: !1 };
    }
  }),
  6269: ((S, A, c) => {
    c.d(A, {
      Af: () => m,
      NC: () => b,
      Ro: () => k,
      Ti: () => C,
      XT: () => I,
      qm: () => N,
      ty: () => Q
    });
    var t = c(4827), h = c(2989), M = c(5659), y = c(5740), T = c(1987), J = c(1604);
    function I(g) {
      const { event: d } = g, p = (0, t.lJ)(d, "head_commit") ?? (0, t.lJ)(d, "workflow_run", "head_commit") ?? (0, t.lJ)(d, "merge_group", "head_commit"), D = (0, t.$6)(d, "pull_request", "head", "sha") ?? (0, t.$6)(p, "id") ?? (0, t.$6)(d, "workflow_run", "head_sha") ?? (0, t.$6)(d, "deployment", "sha") ?? (0, t.$6)(d, "comment", "commit_id") ?? (0, t.$6)(d, "check_run", "head_sha") ?? (0, t.$6)(d, "check_suite", "head_sha") ?? (0, t.$6)(d, "workflow_job", "head_sha") ?? (0, t.$6)(d, "build", "commit") ?? (g.event_name === "status" ? (0, t.$6)(d, "sha") : null) ?? (0, t.$6)(g, "sha");
      return m(p, D, g);
    }
    function m(g, d, p) {
      const D = (0, t.$6)(g, "message");
      return {
        sha: d,
        short: d?.slice(0, 7) ?? null,
        message: D,
        title: (0, M.Gg)(D),
        author: (0, t.$6)(g, "author", "name"),
        login: (0, t.$6)(g, "author", "username"),
        url: (0, y.hl)((0, y.Ek)(p), "commit", d)
      };
    }
    function k(g) {
      const { event: d } = g, p = (0, t.$6)(g, "ref_name"), D = (0, t.$6)(d, "pull_request", "head", "ref") ?? (0, t.$6)(d, "workflow_run", "head_branch");
      return D === null && g.ref_type === "tag" ? { branch: null, tag: (0, t.cA)(p) } : { branch: (0, t.cA)((0, h.p)(D ?? p)), tag: null };
    }
    function N({ event: g }) {
      const d = (0, t.lJ)(g, "issue", "pull_request") && (0, t.lJ)(g, "issue"), p = (0, t.lJ)(g, "pull_request") ?? d;
      if (p === null)
        return;
      const D = (0, t.i1)(p, "requested_reviewers", "login"), H = (0, t.i1)(p, "requested_teams", "name");
      return {
        number: (0, t.tk)(p, "number"),
        title: (0, t.mh)(p, "title"),
        body: (0, t.$6)(p, "body"),
        url: (0, t.$6)(p, "html_url"),
        author: (0, t.$6)(p, "user", "login"),
        state: (0, t.$6)(p, "state"),
        draft: (0, t.Qc)(p, "draft"),
        merged: (0, t.Qc)(p, "merged") || (0, t.$6)(p, "pull_request", "merged_at") !== null,
        merged_by: (0, t.$6)(p, "merged_by", "login"),
        head: (0, t.mh)(p, "head", "ref"),
        base: (0, t.mh)(p, "base", "ref"),
        fork: Q(g),
        labels: (0, t.i1)(p, "labels", "name"),
        assignees: (0, t.i1)(p, "assignees", "login"),
        reviewers: D,
        teams: H,
        awaited: [...D, ...H],
        ...(0, J.p)(g, p),
        requested: (0, t.$6)(g, "requested_reviewer", "login") ?? (0, t.$6)(g, "requested_team", "name"),
        commits: (0, t.tk)(p, "commits"),
        additions: (0, t.tk)(p, "additions"),
        deletions: (0, t.tk)(p, "deletions"),
        changed_files: (0, t.tk)(p, "changed_files")
      };
    }
    function b({ event: g }) {
      const d = (0, t.lJ)(g, "release");
      if (d === null)
        return;
      const p = (0, t.$6)(d, "tag_name");
      return {
        name: (0, t.mh)(d, "name") ?? (0, t.cA)(p),
        tag: p,
        body: (0, t.$6)(d, "body"),
        url: (0, t.$6)(d, "html_url"),
        author: (0, t.$6)(d, "author", "login"),
        draft: (0, t.Qc)(d, "draft"),
        prerelease: (0, t.Qc)(d, "prerelease"),
        published_at: (0, t.$6)(d, "published_at")
      };
    }
    function C({ event: g }) {
      const d = (0, t.lJ)(g, "deployment");
      if (d === null)
        return;
      const p = (0, t.lJ)(g, "deployment_status");
      return {
        environment: (0, t.mh)(d, "environment"),
        ref: (0, t.$6)(d, "ref"),
        description: (0, t.$6)(p, "description") ?? (0, t.$6)(d, "description"),
        state: (0, t.$6)(p, "state"),
        result: p && (0, T._z)((0, t.$6)(p, "state") ?? "unknown"),
        url: (0, t.$6)(p, "environment_url"),
        log_url: (0, t.$6)(p, "log_url")
      };
    }
    function Q(g) {
      if ((0, t.lJ)(g, "pull_request", "head") === null)
        return !1;
      const d = (0, t.tk)(g, "pull_request", "head", "repo", "id");
      return d === null || d !== (0, t.tk)(g, "repository", "id");
    }
  }),
  1604: ((S, A, c) => {
    c.d(A, {
      p: () => h
    });
    var t = c(4827);
    function h(M, y) {
      return {
        label: (0, t.mh)(M, "label", "name"),
        assignee: (0, t.$6)(M, "assignee", "login"),
        milestone: (0, t.mh)(M, "milestone", "title") ?? (0, t.mh)(y, "milestone", "title"),
        lock_reason: (0, t.mh)(y, "active_lock_reason")
      };
    }
  }),
  3134: ((S, A, c) => {
    c.d(A, {
      HI: () => T,
      cI: () => M,
      u5: () => I
    });
    var t = c(1987), h = c(4827);
    function M(m) {
      const k = (0, h.$6)(m, "conclusion");
      return {
        id: (0, h.tk)(m, "id"),
        workflow_id: (0, h.tk)(m, "workflow_id"),
        number: (0, h.tk)(m, "run_number") ?? 0,
        attempt: (0, h.tk)(m, "run_attempt") ?? 1,
        event: (0, h.$6)(m, "event"),
        branch: (0, h.$6)(m, "head_branch"),
        repository_id: (0, h.tk)(m, "head_repository", "id"),
        pull_requests: (0, h.gT)(m, "pull_requests").map((N) => (0, h.tk)(N, "number")),
        result: (0, t._z)(k),
        url: (0, h.$6)(m, "html_url"),
        started_at: (0, h.$6)(m, "run_started_at") ?? (0, h.$6)(m, "created_at")
      };
    }
    const y = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function T(m, k) {
      return m.event !== k.event || m.repository_id !== k.repository_id || J(m.branch) !== J(k.branch) ? !1 : !(m.pull_requests.length > 0 && k.pull_requests.length > 0) || m.pull_requests.some((b) => k.pull_requests.includes(b));
    }
    function J(m) {
      return y.exec(m ?? "")?.[1] ?? m;
    }
    function I(m) {
      return m === "success" || (0, t.N6)(m);
    }
  }),
  6313: ((S, A, c) => {
    c.d(A, {
      a: () => M,
      k: () => h
    });
    var t = c(4827);
    const h = "GitHub's API answered that its rate limit is used up.";
    function M(y) {
      const T = (0, t.lJ)(y, "response", "headers");
      return (0, t.at)(T, "retry-after") !== void 0 || (0, t.at)(T, "x-ratelimit-remaining") === "0";
    }
  }),
  5305: ((S, A, c) => {
    c.d(A, {
      e: () => t
    });
    function t(h, M) {
      const y = /* @__PURE__ */ new Map();
      for (const T of h)
        y.has(M(T)) || y.set(M(T), T);
      return [...y.values()];
    }
  }),
  4382: ((S, A, c) => {
    c.d(A, {
      askAhead: () => (
        /* reexport */
        ds
      ),
      gatherMessageContext: () => fs
    });
    var t = c(4827), h = c(7839);
    function M({ deployment: e, release: n, tag: s, commit: r }, o) {
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
    var T = c(6269);
    const J = ["passed", "failed", "skipped"];
    function I(e) {
      return { coverage: m(e.coverage), tests: k(e.tests) };
    }
    function m(e) {
      const n = y(e);
      return n !== null && N(n) ? `${n} %` : n;
    }
    function k(e) {
      if (!(0, t.Gv)(e)) {
        const r = y(e);
        return r === null || !N(r) ? r : r === "1" ? "1 test" : `${r} tests`;
      }
      return [.../* @__PURE__ */ new Set([...J, ...Object.keys(e)])].flatMap((r) => {
        const o = y(e[r]);
        return o === null || o === "0" ? [] : [`${o} ${(0, t.cA)(r)}`];
      }).join(", ") || null;
    }
    function N(e) {
      return /^\d+(?:\.\d+)?$/.test(e);
    }
    var b = c(1987), C = c(2264);
    function Q(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = (0, t.lJ)(e.event, n) ?? (0, t.lJ)(e.event, n.replace(/s$/, ""));
      if (s === null)
        return;
      const r = (0, t.mh)(s, "title") ?? (0, t.mh)(s, "name") ?? (0, t.mh)(s, "login"), o = (0, t.tk)(s, "number");
      return { name: [o === null ? null : `#${o}`, r].filter((i) => i !== null).join(" ") || null, url: (0, t.$6)(s, "html_url") };
    }
    var g = c(5659), d = c(5740);
    function p(e) {
      const n = (0, t.$6)(e.event, "schedule");
      return e.event_name === "schedule" && n !== null ? n : void 0;
    }
    function D(e) {
      const { event: n } = e;
      return e.event_name === "repository_dispatch" ? { type: y(n.action), inputs: [] } : e.event_name !== "workflow_dispatch" ? void 0 : { type: null, inputs: Object.entries((0, t.lJ)(n, "inputs") ?? {}).flatMap(([r, o]) => {
        const u = y(typeof o == "boolean" ? String(o) : o);
        return u === null ? [] : [{ name: r, value: u }];
      }) };
    }
    const H = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;
    function cn(e) {
      const n = (0, t.lJ)(e.event, "merge_group");
      if (n === null)
        return;
      const [, s, r] = H.exec((0, t.$6)(n, "head_ref") ?? "") ?? [], o = (0, t.$6)(n, "base_ref")?.replace(/^refs\/heads\//, "") ?? s ?? null, u = (0, t.$6)(n, "head_commit", "message"), i = (0, g.hL)(u ?? ""), a = r ?? i?.number ?? null, l = i ? i.title : (0, g.Gg)(u)?.replace(` (#${a})`, "");
      return {
        number: a === null ? null : Number(a),
        title: l ?? null,
        url: (0, d.hl)((0, d.Ek)(e), "pull", a),
        base: o
      };
    }
    var Y = c(2989);
    function G(e, n) {
      if (e === null || n === null)
        return null;
      const s = Math.floor((n - e) / 1e3);
      return s >= 0 ? s : null;
    }
    const dn = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function fn(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s === "status")
        return pn(n);
      const r = dn.find((u) => u === s), o = r && (0, t.lJ)(n, r);
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
          duration: pe(o, n) ? hn(o) : null,
          ..._e(mn(o, n))
        };
    }
    function mn(e, n) {
      return n.action === "rerequested" ? null : (0, t.$6)(e, "conclusion") ?? (pe(e, n) ? "unknown" : null);
    }
    function pe(e, n) {
      return [(0, t.$6)(e, "status"), (0, t.$6)(n, "action")].includes("completed");
    }
    function hn(e) {
      const n = Date.parse((0, t.$6)(e, "started_at") ?? (0, t.$6)(e, "run_started_at") ?? ""), s = Date.parse((0, t.$6)(e, "completed_at") ?? (0, t.$6)(e, "updated_at") ?? "");
      return G(n, s);
    }
    function pn(e) {
      return {
        name: (0, t.mh)(e, "context"),
        branch: (0, Y.p)(_n(e)),
        url: (0, t.$6)(e, "target_url") ?? (0, t.$6)(e, "commit", "html_url"),
        actor: (0, t.$6)(e, "sender", "login"),
        status: null,
        event: null,
        attempt: null,
        pull_request: null,
        description: (0, t.mh)(e, "description"),
        requested: null,
        duration: null,
        ..._e((0, t.$6)(e, "state") ?? "unknown")
      };
    }
    function _n(e) {
      const [n, s] = (0, t.gT)(e, "branches");
      return s === void 0 ? (0, t.$6)(n, "name") : null;
    }
    function _e(e) {
      const n = (0, b._z)(e);
      return { result: n, icon: (0, b.ZG)(n) };
    }
    function gn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (!(n === null || ge(n)))
        return {
          fields: Object.keys(n).map((s) => s.replaceAll("_", " ")),
          title: (0, t.mh)(n, "title", "from") ?? (0, t.mh)(n, "name", "from"),
          base: (0, t.mh)(n, "base", "ref", "from"),
          category: (0, t.mh)(n, "category", "from", "name")
        };
    }
    function wn({ event: e }) {
      const n = (0, t.lJ)(e, "changes");
      if (n === null || !ge(n))
        return;
      const s = (0, t.lJ)(n, "new_repository") ? "new" : "old", r = (0, t.lJ)(n, `${s}_issue`) ?? (0, t.lJ)(n, `${s}_discussion`);
      return {
        repository: (0, t.$6)(n, `${s}_repository`, "full_name"),
        number: (0, t.tk)(r, "number"),
        url: (0, t.$6)(r, "html_url")
      };
    }
    function ge(e) {
      return ["new_repository", "old_repository"].some((n) => (0, t.lJ)(e, n) !== null);
    }
    function we(e) {
      const n = e.event_name;
      if (n !== "registry_package" && n !== "package")
        return;
      const s = (0, t.lJ)(e.event, n);
      if (s === null)
        return;
      const r = (0, t.lJ)(s, "package_version");
      return {
        name: (0, t.mh)(s, "name"),
        version: $n(r),
        type: (0, t.$6)(s, "package_type")?.toLowerCase() ?? null,
        url: (0, t.$6)(r, "html_url") ?? (0, t.$6)(s, "html_url"),
        author: (0, t.$6)(r, "author", "login")
      };
    }
    function $n(e) {
      const n = (0, t.$6)(e, "container_metadata", "tag", "name") ?? (0, t.$6)(e, "version");
      return (0, t.cA)(n?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, "$1") ?? null);
    }
    const yn = /* @__PURE__ */ new Map([
      ["built", "success"],
      ["errored", "failure"],
      ["building", "in_progress"]
    ]);
    function bn(e) {
      const n = (0, t.lJ)(e.event, "build");
      if (n === null || e.event_name !== "page_build")
        return;
      const s = (0, t.$6)(n, "status"), r = yn.get(s) ?? (0, b._z)(s ?? "unknown");
      return {
        result: r,
        icon: (0, b.ZG)(r),
        error: (0, t.mh)(n, "error", "message"),
        pusher: (0, t.$6)(n, "pusher", "login"),
        url: (0, d.hl)((0, d.Ek)(e), "deployments")
      };
    }
    const kn = 10, vn = /^0+$/;
    function On(e) {
      const { event: n } = e, s = (0, t.$6)(e, "event_name");
      if (s !== "push" && s !== "create" && s !== "delete")
        return;
      const { branch: r, tag: o } = En(e);
      if (r === null && o === null)
        return;
      const u = s === "create" || (0, t.Qc)(n, "created"), i = s === "delete" || (0, t.Qc)(n, "deleted"), a = Mn(e);
      return {
        branch: (0, t.cA)((0, Y.p)(r)),
        tag: (0, t.cA)(o),
        url: i ? null : (0, d.hl)((0, d.Ek)(e), "tree", (0, d.aA)(r ?? o)),
        commits: a,
        count: a.length,
        older: Tn(a.slice(kn)),
        compare: u || i ? null : (0, t.$6)(n, "compare"),
        created: u,
        deleted: i,
        forced: (0, t.Qc)(n, "forced") && !vn.test((0, t.$6)(n, "before") ?? "0")
      };
    }
    function En({ event: e }) {
      const n = (0, t.$6)(e, "ref") ?? "", s = n.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return n.startsWith("refs/tags/") || (0, t.at)(e, "ref_type") === "tag" ? { branch: null, tag: s } : { branch: s, tag: null };
    }
    function Mn(e) {
      return (0, t.gT)(e.event, "commits").map((n) => (0, T.Af)(n, (0, t.$6)(n, "id"), e)).toReversed();
    }
    function Tn(e) {
      const n = /* @__PURE__ */ new Map();
      for (const { author: s, login: r } of e) {
        const o = r ?? s;
        o !== null && !n.has(o) && n.set(o, { name: s, login: r });
      }
      return { count: e.length, authors: [...n.values()] };
    }
    function An({ event: e }) {
      const n = (0, t.lJ)(e, "forkee");
      if (n !== null)
        return {
          full_name: (0, t.$6)(n, "full_name"),
          owner: (0, t.$6)(n, "owner", "login"),
          url: (0, t.$6)(n, "html_url")
        };
    }
    function In(e) {
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
    function Nn(e) {
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
    function Pn(e) {
      const n = (0, t.lJ)(e.event, "rule");
      if (!(n === null || e.event_name !== "branch_protection_rule"))
        return {
          name: (0, t.mh)(n, "name"),
          url: (0, d.hl)((0, d.Ek)(e), "settings/branches")
        };
    }
    var Dn = c(1604);
    function Rn({ event: e }) {
      const n = (0, t.lJ)(e, "issue", "pull_request") ? null : (0, t.lJ)(e, "issue"), s = n ?? (0, t.lJ)(e, "discussion");
      if (s !== null)
        return {
          kind: n === null ? "discussion" : "issue",
          number: (0, t.tk)(s, "number"),
          title: (0, t.mh)(s, "title"),
          state: (0, t.$6)(s, "state"),
          reason: (0, t.$6)(s, "state_reason"),
          labels: (0, t.i1)(s, "labels", "name"),
          ...(0, Dn.p)(e, s),
          type: (0, t.mh)(e, "type", "name") ?? (0, t.mh)(s, "type", "name"),
          category: (0, t.mh)(s, "category", "name"),
          ...K(s)
        };
    }
    function Jn({ event: e }) {
      const n = (0, t.lJ)(e, "review");
      if (n !== null)
        return { state: (0, t.$6)(n, "state")?.toLowerCase() ?? null, ...K(n) };
    }
    function Sn({ event: e }) {
      const n = (0, t.lJ)(e, "comment");
      if (n === null)
        return;
      const s = (0, t.tk)(n, "line") ?? (0, t.tk)(n, "original_line");
      return { ...K(n), path: (0, t.mh)(n, "path"), line: s };
    }
    function jn({ event: e }) {
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
    function Ln(e) {
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
    const Cn = {
      push: On,
      pull_request: T.qm,
      review: Jn,
      issue: Rn,
      comment: Sn,
      solution: jn,
      edit: gn,
      transfer: wn,
      release: T.NC,
      deployment: T.Ti,
      check: fn
    }, $e = {
      gollum: { wiki: Ln },
      fork: { fork: An },
      label: { label: In },
      milestone: { milestone: Nn },
      branch_protection_rule: { rule: Pn },
      registry_package: { package: we },
      package: { package: we },
      page_build: { page_build: bn },
      schedule: { schedule: p },
      workflow_dispatch: { dispatch: D },
      repository_dispatch: { dispatch: D },
      merge_group: { merge_group: cn }
    };
    function Gn(e) {
      const n = (0, t.$6)(e, "event_name") ?? "", s = Object.hasOwn($e, n) ? $e[n] : {}, o = Object.entries({ ...Cn, ...s }).map(([i, a]) => [i, a(e)]).filter(([, i]) => i !== void 0), u = o.every(([i]) => i === "edit") ? Q(e) : void 0;
      return { ...Object.fromEntries(o), ...u && { about: u } };
    }
    function Wn(e, n) {
      const { status: s, others: r = [], data: o } = n, u = (0, C.vZ)(e, n.runPage), i = (0, C.hx)(e, n), a = { name: i.title ?? "this job", result: s }, l = qn(n), f = { own: a, others: l.length > 0 ? l : r }, O = (0, h.Zy)({ own: a, others: l.length > 0 ? l : r.filter(h.e2) }), _ = Gn(e), $ = (0, T.Ro)(e), w = (0, T.XT)(e), { deployment: E } = _, v = (0, h.BN)(f, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: y(o.job) ?? (E && !E.result ? a.name : null),
        deployment: E?.result ?? null,
        isComplete: n.others !== void 0
      });
      return {
        run: u,
        job: i,
        repository: (0, C.MD)(e),
        actor: (0, C.tu)(e),
        sender: (0, C.lS)(e),
        commit: w,
        ...$,
        action: (0, t.$6)(e.event, "action"),
        ...I(o),
        ..._,
        deploy: {
          ...M({ ..._, ...$, commit: w }, o),
          ...v,
          icon: (0, b.ZG)(v.result),
          job: f.others.length > 0 || n.others || E?.result ? null : i.title
        },
        ...z(O),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: Bn(l.length > 0 || O !== s ? u : { ...i, name: i.title }),
        jobs: l.length > 0 ? Un((0, h.MJ)(f)) : []
      };
    }
    function Bn({ name: e, url: n }) {
      return { name: e, url: n };
    }
    function z(e) {
      return { verdict: e, icon: (0, b.ZG)(e), failed: (0, b.N6)(e) };
    }
    function qn({ needs: e, timedOut: n = [] }) {
      return Object.entries(e).map(([s, { result: r }]) => ({
        name: s,
        result: n.includes(s) ? "timed_out" : (0, b._z)(r)
      }));
    }
    function Un(e) {
      return e.map(({ name: n, result: s }) => ({ name: (0, t.cA)(n) ?? "", result: s, icon: (0, b.ZG)(s) })).sort((n, s) => (0, b.R_)(n.result, s.result));
    }
    const Fn = /* @__PURE__ */ new Set([
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
    ], Hn = /* @__PURE__ */ new Set(["public", "watch", "fork"]);
    function Kn(e, n) {
      const { verdict: s, failed: r, jobs: o } = e;
      if (n.live)
        return e.deployment ? "deploy" : "status";
      if (o.length > 0 || r || s === "cancelled")
        return "status";
      const u = Qn.find(([a]) => e[a] !== void 0);
      if (u !== void 0)
        return u[1];
      const i = e.github.event_name;
      return typeof i != "string" || Fn.has(i) ? "status" : Hn.has(i) ? "repository" : "event";
    }
    function zn(e, n, s) {
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
      return e === "auto" || !r ? Kn(n, s) : e;
    }
    function Zn(e, n, s) {
      const { deploy: r, check: o, deployment: u, page_build: i, verdict: a } = n;
      if (e === void 0 && s.live)
        return n;
      if (e === "status" && u?.result && (0, h.e2)({ result: u.result }))
        return { ...n, ...z(u.result), subject: n.run };
      if (e === "status")
        return n;
      if (e === "deploy")
        return { ...n, ...z(r.result) };
      const l = o?.result ?? u?.result ?? i?.result;
      return l && (a === "success" || a === "skipped" || a === "unknown") ? { ...n, ...z(l) } : n;
    }
    var x = c(7679), ee = c(8818), Z = c(3342);
    const Vn = "arch environment name os";
    function ne(e) {
      const { status: n, needs: s, others: r, timedOut: o, data: u = {}, people: i = {}, duration: a = null } = e, l = (0, ee.GP)(e), f = Xn(e), O = (0, t.tk)(e.runnerFacts, "check_run_id");
      return {
        github: l,
        runner: (0, ee.Qo)(e.env, "RUNNER", Vn),
        ...f && { matrix: f },
        ...s && { needs: s },
        data: u,
        people: (0, Z.eZ)(i),
        status: n,
        duration: a,
        ...Wn(l, {
          status: n,
          checkRunId: O,
          runPage: (0, ee.Y3)(e.env),
          needs: s ?? {},
          others: r,
          timedOut: o,
          matrix: f,
          data: u
        })
      };
    }
    function Xn({ runnerFacts: e, env: n }) {
      const s = (0, t.lJ)(e, "matrix"), u = !(!!n.RUNNER_ENVIRONMENT && !n.FORGEJO_ACTIONS) && s !== null && Object.keys(s).join() === "Matrix" ? s.Matrix : void 0;
      return (0, t.Gv)(u) || u === null ? u : s;
    }
    const Yn = 10;
    async function xn(e, n) {
      const s = [];
      let r = 0, o = 0;
      for await (const { data: u } of e) {
        const i = et(u);
        if (s.push(...i.items), o = Math.max(o, i.total), r += 1, r === Yn || n(i.items))
          return { items: s, isWhole: o === s.length };
      }
      return { items: s, isWhole: o <= s.length };
    }
    function et(e) {
      const n = (0, t.Gv)(e) ? Object.values(e).find(Array.isArray) : e;
      if (!Array.isArray(n) || !n.every(t.Gv))
        throw new ye();
      return { items: n, total: Number(n.total_count ?? 0) };
    }
    class ye extends Error {
      message = "its answer is not the list that was asked for.";
    }
    var be = c(6313);
    const ke = 3e3, nt = 2e4, tt = 100;
    function ve({ repository: e, connect: n, info: s, timeLimit_ms: r = ke, timeout: o = (u) => AbortSignal.timeout(u) }) {
      const u = te(async () => {
        const _ = o(r);
        return { signal: _, isOver: rt(_), octokit: (n ?? st)() };
      }), [i, a] = e?.split("/") ?? [], l = async (_) => {
        const { signal: $, isOver: w, octokit: E } = await u(), v = async () => _(await E, { owner: i, repo: a, request: { signal: $ } });
        return Promise.race([v(), w]);
      }, f = (_, $) => s(`The message goes without ${_.name}: ${se($, { ..._, timeLimit_ms: r })}`), O = (_) => `GET /repos/{owner}/{repo}${_}`;
      return {
        get: te((_, $) => l(async (w, E) => (await w.request(O(_), { ...E, ...$ })).data)),
        list: te((_, $, w = () => !1) => l((E, v) => {
          const L = { ...v, per_page: tt, ...$ };
          return xn(E.paginate.iterator(O(_), L), w);
        })),
        graphql: async (_, $) => {
          const { askGraphql: w } = await c.e("graphql").then(c.bind(c, 7364));
          return l((E, { request: v }) => w(E, _, { ...$, request: v }));
        },
        leaveOut: f,
        optional: async (_, $) => {
          if (n === void 0)
            return null;
          try {
            return await $();
          } catch (w) {
            return f(_, w), null;
          }
        }
      };
    }
    function st() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function te(e) {
      const n = /* @__PURE__ */ new Map();
      return (...s) => {
        const r = JSON.stringify(s), o = n.get(r) ?? e(...s);
        return n.set(r, o), o;
      };
    }
    function rt(e) {
      const n = new Promise((s, r) => {
        e.addEventListener("abort", () => r(e.reason));
      });
      return n.catch(() => {
      }), n;
    }
    function se(e, { permission: n, timeLimit_ms: s = ke }) {
      if (e instanceof DOMException && e.name === "TimeoutError")
        return `GitHub's API took longer than ${s / 1e3} seconds.`;
      const r = ` It needs the permission \`${n}\`.`;
      if ((0, t.$6)(e, "name") === "GraphqlRefusal")
        return `${Oe(e)}${ot(e) ? r : ""}`;
      const o = (0, t.tk)(e, "status");
      return o === null || (0, t.lJ)(e, "response") === null ? `GitHub's API could not be asked: ${Oe(e)}` : [403, 429].includes(o) && (0, be.a)(e) ? be.k : `GitHub's API answered with ${o}.${[401, 403, 404].includes(o) ? r : ""}`;
    }
    function ot(e) {
      const n = (0, t.gT)(e, "errors").map((s) => (0, t.$6)(s, "type"));
      return n.includes("FORBIDDEN") || n.includes("NOT_FOUND");
    }
    function Oe(e) {
      if (e instanceof TypeError)
        return new ye().message;
      const n = e instanceof Error ? e.message : String(e);
      return n.endsWith(".") ? n : `${n}.`;
    }
    async function ut({ verdict: e }, { conditions: n, history: s, notice: r, info: o }) {
      if (!(0, x.JQ)(e, n))
        return "unknown";
      try {
        const u = await s();
        return u.previous === null && o("No earlier run has come to a success or a failure, with which this one could be compared."), it(e, u);
      } catch (u) {
        const i = se(u, { permission: "actions: read" });
        return r(`Whether anything has changed since the run before is not known, so it counts as changed: ${i}`), "unknown";
      }
    }
    function it(e, { previous: n, isOutdated: s }) {
      return s ? "outdated" : n === null ? "unknown" : (0, b.N6)(e) === (0, b.N6)(n.result) ? "none" : (0, b.N6)(e) ? "broken" : "fixed";
    }
    async function W(e, { list: n }) {
      const s = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items: r, isWhole: o } = await n(s, {
        run_id: e.id,
        attempt_number: e.attempt ?? 1
      });
      return {
        jobs: r.map(lt),
        isWhole: o && r.every((u) => (0, t.$6)(u, "name"))
      };
    }
    function lt(e) {
      return {
        name: (0, t.mh)(e, "name") ?? "",
        result: Ee(e),
        id: (0, t.tk)(e, "id"),
        url: (0, t.$6)(e, "html_url"),
        steps: (0, t.gT)(e, "steps").map((n) => ({
          name: (0, t.mh)(n, "name"),
          number: (0, t.tk)(n, "number"),
          result: Ee(n)
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
    function Ee(e) {
      const n = (0, t.$6)(e, "conclusion");
      if (n !== null)
        return (0, b._z)(n.toLowerCase());
      const s = (0, t.$6)(e, "status");
      return s === "waiting" ? "action_required" : s === "completed" ? "unknown" : "in_progress";
    }
    function B(e, { job: n }) {
      if (n.check_run_id !== null)
        return e.find(({ id: r }) => r === n.check_run_id);
      const s = e.filter(({ result: r }) => r === "in_progress");
      return s.find(({ name: r }) => r === n.title) ?? s.find(({ name: r }) => n.name !== null && (0, h.ev)(r, n.name));
    }
    function Me({ result: e, steps: n }) {
      const s = n.map((r) => r.result);
      return e !== "in_progress" ? e : s.some(b.N6) ? "failure" : s.includes("cancelled") ? "cancelled" : "in_progress";
    }
    function Te({ github: { event: e }, job: n, jobs: s }) {
      return (0, b.N6)(n.status) || s.some(({ result: o }) => (0, b.N6)(o)) ? null : (0, t.lJ)(e, "workflow_run");
    }
    var R = c(3134);
    const Ae = 10, at = 3;
    async function ct(e, n, { scope: s, most: r }) {
      const o = await ft(e, n), u = s === "job" && o.isThis ? await mt(e, n) : null, a = (await ht(o.run, n)).filter((w) => (0, R.HI)(w, o.run)), l = [];
      for await (const w of _t(o.run, a, n)) {
        const E = u === null ? w.result : await gt(w, u, n);
        if ((0, R.u5)(E) && l.push({ result: E, url: w.url, started_at: w.started_at }), l.at(-1)?.result === "success" || l.length === r)
          break;
      }
      const f = l.filter(({ result: w }) => (0, b.N6)(w)), O = f.at(-1)?.started_at ?? null, [{ started_at: _, ...$ } = { result: null }] = l;
      return {
        previous: $.result === null ? null : $,
        failures: f.length,
        since: O,
        red_for: G(Ie(O), Ie(o.run.started_at)) || null,
        isOutdated: o.run.number > 0 && a.some((w) => dt(w, o.run))
      };
    }
    function Ie(e) {
      return e === null ? null : Date.parse(e);
    }
    function dt({ number: e, result: n }, s) {
      return e > s.number && (0, R.u5)(n);
    }
    async function ft(e, { get: n }) {
      const s = Te(e);
      if (s !== null)
        return { run: (0, R.cI)(s), isThis: !1 };
      const r = await n("/actions/runs/{run_id}", { run_id: e.run.id });
      return { run: (0, R.cI)((0, t.Gv)(r) ? r : {}), isThis: !0 };
    }
    async function mt(e, n) {
      const { jobs: s } = await W(e.run, n);
      return s.length === 1 ? null : (B(s, e)?.name || e.job.title) ?? null;
    }
    async function ht(e, { list: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = ($) => $.number < e.number && (0, R.HI)($, e);
      let o = 0;
      const u = ($) => (o += 1, o === at || $.map(R.cI).some((w) => r(w) && (0, R.u5)(w.result))), { workflow_id: i, branch: a, event: l } = e, f = (await n(s, { workflow_id: i }, u)).items.map(R.cI);
      if (f.some(r) || a === null)
        return f;
      const { items: O } = await n(s, { workflow_id: i, branch: a, event: l }, () => !0), _ = O.map(R.cI);
      return _.some(({ id: $ }) => $ === e.id) ? _ : f;
    }
    const pt = 3;
    async function* _t(e, n, { get: s }) {
      const r = "/actions/runs/{run_id}/attempts/{attempt_number}", o = Math.max(1, e.attempt - pt);
      for (let u = e.attempt - 1; u >= o; u -= 1) {
        const i = await s(r, { run_id: e.id, attempt_number: u });
        (0, t.Gv)(i) && (yield (0, R.cI)(i));
      }
      yield* n.filter(({ number: u }) => u < e.number).sort((u, i) => i.number - u.number);
    }
    async function gt({ id: e, attempt: n, result: s }, r, { list: o }) {
      if (!(0, b.N6)(s))
        return s;
      const { items: u } = await o("/actions/runs/{run_id}/jobs", { run_id: e, filter: "all" }), i = u.filter((l) => (0, t.$6)(l, "name") === r).map((l) => ({ job: l, attempt: (0, t.tk)(l, "run_attempt") ?? 1 })).filter((l) => l.attempt <= n).sort((l, f) => f.attempt - l.attempt), [a] = i;
      return a === void 0 ? "unknown" : (0, b._z)((0, t.$6)(a.job, "conclusion"));
    }
    var V = c(5305);
    function wt(e) {
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
      return r && De(r, e);
    }
    function Ne(e, n) {
      const r = e.flatMap(({ login: o, message: u }) => [
        ...o === null ? [] : [o],
        ...$t(u, n)
      ]).filter((o) => !Pe(o));
      return (0, V.e)(r, (o) => o.toLowerCase());
    }
    function Pe(e) {
      return /\[bot\]$|^web-flow$|^copilot$/i.test(e);
    }
    function De(e, n) {
      const s = ue((0, t.lJ)(e, "commit") ?? {}, n);
      return { ...s, login: (0, t.$6)(e, "author", "login") ?? s.login };
    }
    function ue(e, n) {
      const s = (0, t.$6)(e, "author", "email") ?? "";
      return {
        login: (0, t.$6)(e, "author", "username") ?? Re(s, n),
        message: (0, t.$6)(e, "message") ?? "",
        isByGitHub: (0, t.at)(e, "committer", "email") === "noreply@github.com"
      };
    }
    function $t(e, n) {
      return [...e.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim)].flatMap(([, r = ""]) => Re(r, n) ?? []);
    }
    function Re(e, n) {
      const [, s, r] = /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(e) ?? [];
      if (s === void 0 || r === void 0)
        return null;
      const o = (0, d.Vd)(n);
      return o !== null && r.toLowerCase() === new URL(o).hostname ? s : null;
    }
    async function Je(e, n) {
      const s = await bt(e, n) ?? await Ot(e, n), r = e.release?.tag ?? e.commit.sha;
      if (s === null || r === null || s.ref === r)
        return null;
      const o = `${s.ref}...${r}`;
      return { base: s, comparison: await n.get("/compare/{basehead}", { basehead: o }) };
    }
    async function yt(e, n) {
      const s = await Je(e, n);
      if (s === null)
        return null;
      const { base: r, comparison: o } = s, u = (0, t.gT)(o, "commits"), i = Et(u).map((l) => Mt(l, e));
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
    async function bt({ deploy: e, github: n }, s) {
      if (e.environment === null)
        return null;
      const r = { name: "the last deployment", permission: "deployments: read" };
      return s.optional(r, async () => {
        const o = { environment: e.environment, per_page: 10 }, u = (0, t.tk)(n.event, "deployment", "id");
        for (const i of (0, t.Qv)(await s.get("/deployments", o))) {
          const a = (0, t.tk)(i, "id");
          if (a !== u && await kt(a, s))
            return vt(i);
        }
        return null;
      });
    }
    async function kt(e, { get: n }) {
      const s = await n("/deployments/{deployment_id}/statuses", { deployment_id: e });
      return (0, t.Qv)(s).some((r) => (0, t.$6)(r, "state") === "success");
    }
    function vt(e) {
      const n = (0, t.$6)(e, "sha");
      if (n === null)
        return null;
      const s = (0, t.$6)(e, "ref") ?? "", r = /\d/.test(s) && !/^[\da-f]{40}$/.test(s);
      return { ref: n, name: r ? s : n.slice(0, 7) };
    }
    async function Ot({ release: e, tag: n }, { get: s }) {
      const r = e?.published_at ?? "9999", o = (0, t.Qv)(await s("/releases", { per_page: 100 })).find((i) => i.draft !== !0 && (i.prerelease !== !0 || e?.prerelease === !0) && (0, t.$6)(i, "tag_name") !== (e?.tag ?? n) && ((0, t.$6)(i, "published_at") ?? "") < r), u = (0, t.$6)(o, "tag_name");
      return u === null ? null : { ref: u, name: u };
    }
    function Et(e) {
      const n = new Map(e.map((r) => [(0, t.$6)(r, "sha"), r])), s = [];
      for (let r = e.at(-1); r !== void 0; )
        s.push(r), n.delete((0, t.$6)(r, "sha")), r = n.get((0, t.$6)((0, t.gT)(r, "parents")[0], "sha"));
      return s;
    }
    function Mt(e, { repository: n }) {
      const s = (0, t.$6)(e, "commit", "message") ?? "", r = (0, g.hL)(s), o = r !== null && n.url !== null;
      return {
        title: (0, g.Gg)(s) ?? "",
        url: o ? `${n.url}/pull/${r.number}` : (0, t.$6)(e, "html_url"),
        author: (0, t.$6)(e, "author", "login") ?? (0, t.mh)(e, "commit", "author", "name")
      };
    }
    async function Tt(e, n) {
      const { github: s } = e, r = await Je(e, n), o = r && (0, t.gT)(r.comparison, "commits");
      return o && Ne(o.map((u) => De(u, s)), s);
    }
    const At = /^twake-message-[\da-f]{32}$/;
    async function It({ github: e, run: n }, { list: s }) {
      const r = "/actions/runs/{run_id}/artifacts", { items: o } = await s(r, { run_id: n.id }, () => !0), u = /* @__PURE__ */ new Map();
      for (const a of o) {
        const l = (0, t.mh)(a, "name"), f = (0, t.tk)(a, "id");
        if (l === null || f === null || (0, t.Qc)(a, "expired") || At.test(l))
          continue;
        const O = (0, d.hl)((0, d.Vp)(e, "run_id"), "artifacts", String(f)), _ = u.get(l);
        (_ === void 0 || _.id < f) && u.set(l, { id: f, name: l, url: O, size: (0, t.tk)(a, "size_in_bytes") });
      }
      const i = [...u.values()].map(({ name: a, url: l, size: f }) => ({ name: a, url: l, size: f }));
      return i.length > 0 ? i : null;
    }
    function Nt(e) {
      const { pull_request: n, commit: s, repository: r } = e;
      if (n?.number) {
        const { number: u, title: i, url: a, author: l } = n;
        return { number: u, title: i, url: a, author: l };
      }
      const o = (0, g.DQ)(s.message ?? "");
      return o === null ? null : {
        number: Number(o.number),
        title: o.title,
        url: (0, d.hl)(r.url, "pull", o.number),
        author: o.isMerge ? null : s.login
      };
    }
    async function Pt({ commit: { sha: e } }, { get: n }) {
      if (e === null)
        return null;
      const s = (0, t.Qv)(await n("/commits/{commit_sha}/pulls", { commit_sha: e })), r = s.find((u) => (0, t.$6)(u, "merge_commit_sha") === e && Se(u)) ?? s.find(Se) ?? s.find((u) => (0, t.$6)(u, "state") === "open"), o = (0, t.tk)(r, "number");
      return r === void 0 || o === null ? null : {
        number: o,
        title: (0, t.mh)(r, "title"),
        url: (0, t.$6)(r, "html_url"),
        author: (0, t.$6)(r, "user", "login")
      };
    }
    function Se(e) {
      return (0, t.$6)(e, "merged_at") !== null;
    }
    const Dt = 3, je = 200, Rt = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function Le({ id: e }, { list: n }) {
      if (e === null)
        return [];
      const s = "/check-runs/{check_run_id}/annotations", { items: r } = await n(s, { check_run_id: e }, (o) => Ce(o).length > 0);
      return Ce(r);
    }
    async function Jt(e, n) {
      return (await Le(e, n))[0]?.message ?? null;
    }
    function Ce(e) {
      return e.filter((n) => (0, t.$6)(n, "annotation_level") === "failure").flatMap(St);
    }
    function St(e) {
      const [n, ...s] = Ge((0, t.$6)(e, "message") ?? "");
      return n === void 0 || Rt.test(n) ? [] : [
        {
          message: We(n),
          details: s.slice(0, Dt - 1).map(We),
          ...jt(e)
        }
      ];
    }
    function Ge(e) {
      return e.split(/[\r\n\u2028\u2029]+/).map((s) => s.trim()).filter((s) => s !== "");
    }
    function jt(e) {
      const [n] = Ge((0, t.$6)(e, "path") ?? "");
      if (!(n !== void 0 && n !== ".github" && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(n)))
        return { path: null, line: null, url: null };
      const r = (0, t.tk)(e, "start_line"), o = (0, t.$6)(e, "blob_href");
      return { path: n, line: r, url: o === null || r === null ? o : `${o}#L${r}` };
    }
    function We(e) {
      return e.length <= je ? e : `${e.slice(0, je).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function Be(e) {
      return /\bexceeded the maximum execution time\b/.test(e ?? "");
    }
    function X(e) {
      const [, n, s, r] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(e) ?? [];
      if (!(n === void 0 || s === void 0))
        return { job: `${n}${r ?? ""}`, values: s.split(", ") };
    }
    function Lt(e, n) {
      return n.filter((s) => X(s)?.job === e).length;
    }
    function Ct(e) {
      const [n] = e, s = e.every(({ values: o }) => o.length === n?.values.length), r = (o) => e.some(({ values: u }) => u[o] !== n?.values[o]);
      return e.map(({ values: o }) => o.filter((u, i) => !s || r(i)).join(" "));
    }
    const ie = 3, Gt = 3;
    async function Wt(e, n) {
      const s = Te(e), r = s ? { id: (0, t.tk)(s, "id"), attempt: (0, t.tk)(s, "run_attempt") } : e.run, { jobs: o } = await W(r, n), u = o.filter((v) => (0, b.N6)(v.result) || le(v) !== void 0), i = (0, h.e2)({ result: e.status }) ? B(o, e) : void 0, a = (v) => v.result === "cancelled" || v === i, l = o.filter((v) => a(v) && !u.includes(v)), f = Bt(u, o), O = await Ue(f, n), _ = ie - Math.min(f.length, ie), $ = (await Ue(l.slice(0, _).map(qe), n)).filter(({ message: v }) => v !== null), w = u.length > 0 ? $.filter(({ message: v }) => Be(v)) : $, E = [...O, ...w];
      return E.length > 0 ? E : null;
    }
    function Bt(e, n) {
      return [...Map.groupBy(e, (r) => {
        const o = X(r.name);
        return o ? JSON.stringify([o.job, le(r)?.name, r.result]) : r;
      }).values()].flatMap((r) => {
        const [o, ...u] = r;
        return o === void 0 ? [] : u.length > 0 ? [qt(o, r, n)] : [qe(o)];
      });
    }
    function qe(e) {
      return { first: e, name: e.name || null, legs: null };
    }
    function qt(e, n, s) {
      const r = n.flatMap(({ name: l }) => X(l) ?? []), o = r[0]?.job ?? e.name, u = Lt(o, s.map(({ name: l }) => l)), i = r.length === u ? `all ${u}` : `${r.length} of ${u}`, a = Ct(r);
      return { first: e, name: `${o} (${i})`, legs: { failed: r.length, count: u, values: a } };
    }
    function Ue(e, n) {
      const s = e.map(async ({ first: r, name: o, legs: u }, i) => {
        const a = le(r), l = i < ie ? await Ft(r, n) : [];
        return {
          name: o,
          step: a?.name ?? null,
          url: Ut(r, a),
          message: l[0]?.message ?? null,
          annotations: l,
          legs: u
        };
      });
      return Promise.all(s);
    }
    function le({ steps: e }) {
      return e.find(({ result: n }) => (0, b.N6)(n));
    }
    function Ut({ url: e }, n) {
      return e && n && n.number !== null ? `${e}#step:${n.number}:1` : e;
    }
    async function Ft(e, n) {
      const s = { name: "an error message", permission: "checks: read" }, r = await n.optional(s, () => Le(e, n)) ?? [], o = /* @__PURE__ */ new Set(), u = ({ message: i }) => !o.has(i) && o.add(i);
      return r.filter(u).slice(0, Gt);
    }
    async function Qt(e, n, s) {
      const { jobs: r } = await W(e.run, n), o = B(r, e), u = r.filter((f) => f !== o), i = r.filter((f) => Fe(f) && !Qe(f)), a = o ? G(o.started_at, s) : null, l = Object.keys(e.needs ?? {}).map((f) => [f, Kt(Ht(f, u, e))]);
      return {
        run: G(He(i), s),
        job: a,
        jobs: Object.fromEntries(e.jobs.map(({ name: f }) => [f, a]).concat(l))
      };
    }
    function Ht(e, n, { needs: s = {} }) {
      const r = n.filter((l) => (0, h.ev)(l.name, e));
      if (r.length > 0)
        return r;
      const o = Object.keys(s), u = n.filter((l) => !o.some((f) => (0, h.ev)(l.name, f))), i = new Set(u.map(({ name: l }) => X(l)?.job ?? l)), a = o.filter((l) => !n.some((f) => (0, h.ev)(f.name, l)));
      return i.size === 1 && a.length === 1 ? u : [];
    }
    function Kt(e) {
      const n = e.filter(Fe), s = n.filter((a) => !Qe(a)), r = s.length > 0 ? s : n, o = r.map(({ completed_at: a }) => a), i = r.every(({ started_at: a, completed_at: l }) => G(a, l) !== null) ? Math.max(...o.filter((a) => a !== null)) : null;
      return G(He(r), i);
    }
    function Fe({ result: e }) {
      return e !== "skipped";
    }
    function Qe({ created_at: e, completed_at: n }) {
      return e !== null && n !== null && n < e;
    }
    function He(e) {
      const n = e.map(({ started_at: s }) => s).filter((s) => s !== null);
      return n.length > 0 ? Math.min(...n) : null;
    }
    const q = {
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
    function zt(e, n, { date: s, patient: r, history: o }) {
      return {
        failures: j(() => n.optional(q.failures, () => Wt(e, n))),
        changes: j(() => n.optional(q.changes, () => yt(e, n))),
        timing: j(() => n.optional(q.timing, () => Qt(e, n, s().getTime()))),
        artifacts: j(() => n.optional(q.artifacts, () => It(e, n))),
        associated_pull_request: j(async () => {
          const u = Nt(e);
          return u !== null ? u : n.optional(q.associated_pull_request, () => Pt(e, n));
        }),
        reviews: j(async () => {
          const { findReviews: u } = await c.e("reviews").then(c.bind(c, 1450));
          return u(e, r, { date: s });
        }),
        ...Zt(e, j(() => n.optional(q.history, o))),
        digest: j(async () => {
          const { findDigest: u } = await c.e("digest").then(c.bind(c, 2772));
          return u(e, r, s().getTime());
        })
      };
    }
    function Zt({ verdict: e }, n) {
      const s = async () => {
        const o = await n();
        return o?.isOutdated ? null : o;
      }, r = ({ failures: o }) => Math.min(o + ((0, b.N6)(e) ? 1 : 0), Ae);
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
    function j(e) {
      let n;
      return () => (n ??= e(), n);
    }
    const ae = "actions: read";
    async function Vt(e, n) {
      try {
        const { jobs: s, isWhole: r } = await W(e.run, n), o = s.filter(({ result: l }) => l === "in_progress"), u = B(s, e) ?? (o.length === 1 ? o[0] : void 0), i = await Ke(s, n), a = s.filter((l) => l !== u).map((l) => ({ ...l, result: i.includes(l) ? "timed_out" : Me(l) }));
        return !r && !a.some(h.e2) ? `GitHub's API told of ${s.length} jobs only.` : { others: a };
      } catch (s) {
        return se(s, { permission: ae });
      }
    }
    async function Xt(e, n) {
      const s = { name: "the status of the job, which this runner may not tell", permission: ae }, r = await n.optional(s, async () => B((await W(e.run, n)).jobs, e) ?? null);
      if (r === null)
        return "unknown";
      const o = Me(r);
      return o !== "in_progress" ? o : r.steps.some((u) => u.result === "success") ? "success" : "unknown";
    }
    const Yt = 5;
    function xt(e, n) {
      const s = { name: "the reason of the cancellation", permission: ae };
      return n.optional(s, async () => {
        const { jobs: r } = await W(e.run, n), o = e.status === "cancelled" ? B(r, e) : void 0, u = await Ke(r, n, o);
        return {
          ...o && u.includes(o) && { status: "timed_out" },
          timedOut: es(e.needs ?? {}, r, u)
        };
      });
    }
    async function Ke(e, n, s) {
      const r = e.filter((i) => i === s || i.result === "cancelled").slice(0, Yt), o = { name: "the reason of the cancellation", permission: "checks: read" }, u = await Promise.all(r.map((i) => n.optional(o, () => Jt(i, n))));
      return r.filter((i, a) => Be(u[a] ?? null));
    }
    function es(e, n, s) {
      const r = Object.keys(e), o = s.some((u) => !r.some((i) => (0, h.ev)(u.name, i)));
      return r.filter((u) => e[u]?.result !== "cancelled" ? !1 : s.some((i) => (0, h.ev)(i.name, u)) ? !0 : o && !n.some((i) => (0, h.ev)(i.name, u)));
    }
    var ze = c(5161);
    function ns(e) {
      const n = ts(e) ? oe(e) : null;
      if (n === null)
        return null;
      if ((0, g.hL)(n.message) !== null)
        return n.login;
      const [s = ""] = n.message.split(`
`, 1);
      return n.isByGitHub && /\(#\d+\)\s*$/.test(s) ? ss(e) : null;
    }
    function ts({ event: e, ...n }) {
      return n.event_name === "workflow_run" ? (0, t.at)(e, "workflow_run", "event") === "push" : n.event_name === "push" && !(0, t.$6)(e, "ref")?.startsWith("refs/tags/");
    }
    function ss({ event: e }) {
      return (0, t.$6)(e, "workflow_run", "actor", "login") ?? (0, t.$6)(e, "sender", "login");
    }
    const rs = {
      author: ({ pull_request: e, release: n, issue: s, commit: r, github: o }) => {
        const u = e ?? n ?? s;
        return [u ? u.author : r.login ?? oe(o)?.login ?? null];
      },
      actor: ({ actor: e }) => [e.login],
      // Comments on a pull request that is merged do not tell who did.
      merger: ({ pull_request: e, github: n }) => [e ? e.merged_by : ns(n)],
      committers: ({ pull_request: e, committers: n, github: s }) => {
        const r = e?.author;
        return r ? Pe(r) ? [] : [r] : n ?? Ne(wt(s), s);
      },
      reviewers: ({ pull_request: e, awaited: n, github: s }) => n ?? [
        ...e?.reviewers ?? [],
        ...(0, t.i1)(s.event.pull_request, "requested_teams", "slug").map(Ve),
        ...os(s)
      ]
    };
    function Ze(e, n) {
      const s = rs[e](n).filter((r) => r !== null);
      return (0, V.e)(s, (r) => r.toLowerCase());
    }
    function os({ event: e }) {
      if ((0, t.at)(e, "action") !== "review_requested")
        return [];
      const n = (0, t.$6)(e, "requested_team", "slug");
      return [(0, t.$6)(e, "requested_reviewer", "login"), n && Ve(n)];
    }
    function Ve(e) {
      return `team:${e}`;
    }
    function us(e, n, s) {
      const r = new Map(Object.entries(n).map(([l, f]) => [l.toLowerCase(), f])), o = (l) => r.get(l.toLowerCase()), u = Xe(s, e).map(({ who: l }) => ({
        who: l,
        keys: is(l, s)
      })), i = u.flatMap(({ who: l, keys: f }) => xe(l) ? [l] : f.flatMap((O) => o(O) ?? [])), a = u.flatMap((l) => l.keys);
      return {
        addressees: (0, V.e)(i, Z.TN),
        unknown: (0, V.e)(a.filter((l) => o(l) === void 0), (l) => l.toLowerCase()),
        vacant: ze.O.filter((l) => u.some((f) => f.who === l && f.keys.length === 0))
      };
    }
    function Xe(e, n) {
      return n.filter(({ on: s }) => s === void 0 || s.some((r) => (0, x.eK)(e, r)));
    }
    function is(e, n) {
      return xe(e) ? [] : Ye(e) ? Ze(e, n) : [e];
    }
    function Ye(e) {
      return ze.O.some((n) => n === e);
    }
    function xe(e) {
      return typeof e != "string" || !(Ye(e) || (0, Z.EH)(e));
    }
    var ce = c(7959);
    const ls = ({ action: e }) => e === "deleted" || e === "unpublished", en = ({ verdict: e, failed: n }) => e === "success" || e === "cancelled" || n, de = ({ verdict: e, failed: n }) => e === "cancelled" || n, as = ({ verdict: e }) => e === "success", nn = ({ verdict: e, failed: n }) => e === "success" || n, tn = ({ deployment: e }) => !!e?.result, cs = {
      deploy: {
        associated_pull_request: () => !0,
        timing: (e) => en(e) && !tn(e) && e.duration === null,
        failures: de,
        changes: as,
        artifacts: (e) => nn(e) && !tn(e)
      },
      status: {
        associated_pull_request: ({ push: e, repository: n }) => !!e?.branch && e?.branch === n.default_branch,
        timing: (e) => en(e) && (e.duration === null || e.jobs.length > 0),
        failures: de,
        artifacts: nn
      },
      check: { failures: (e) => de(e) && e.action !== "requested_action" },
      release: { changes: (e) => !e.release?.body && !ls(e) }
    };
    function ds(e, n, s) {
      for (const [r, o] of Object.entries(cs[e] ?? {}))
        o(n) && s[r]();
    }
    async function fs(e, n) {
      const { env: s, event: r, data: o, needs: u, people: i, live: a, ended: l } = e, { runner_facts: f, github_token: O } = e, { octokit: _, date: $, info: w } = n, E = (0, ce.HP)(e, { live: a, hasEnded: l !== void 0 }), v = { env: s, event: r, data: o, needs: u, people: i, runnerFacts: f, duration: l?.duration }, L = ne({ ...v, status: E }), P = e.preset ? zn(e.preset, L, { live: a }) : void 0, sn = {
        repository: L.repository.full_name,
        connect: O === "" ? void 0 : () => _(O),
        info: w
      }, F = ve(sn), fe = l?.mayBeOld ? await Xt(L, F) : E, rn = fe === E ? L : ne({ ...v, status: fe }), me = await ms(rn, { sources: e, preset: P, api: F, ...n }), _s = me ? ne({ ...v, status: fe, ...me }) : rn, U = Zn(P, _s, { live: a }), on = [...e.when, ...e.mentions.flatMap(({ on: he = [] }) => he)], gs = Object.keys(u ?? {}).length > 0 || me?.others !== void 0, un = (he) => () => ct(U, F, { scope: gs ? "run" : "job", most: he }), ln = await ut(U, { conditions: on, history: un(1), ...n }), ws = P === void 0 || (0, x.JQ)(U.verdict, on), an = zt(U, F, {
        date: $,
        patient: ve({ ...sn, timeLimit_ms: nt }),
        history: ws ? un(Ae) : async () => null
      }), $s = await hs(e, {
        context: U,
        change: ln,
        preset: P,
        api: F,
        lookups: an,
        info: w
      });
      return { context: U, lookups: an, mentions: $s, change: ln, ...P && { preset: P } };
    }
    async function ms(e, { sources: n, preset: s, api: r, notice: o }) {
      const u = !!e.deployment?.result, i = s === "deploy" && !u || s === "status", a = (0, ce.rk)(n) !== (0, ce.IW)(n);
      if (i && e.status === "success" && e.jobs.length === 0 && !a) {
        const _ = await Vt(e, r);
        if (typeof _ != "string")
          return _;
        o(`The message speaks of the job \`${e.job.title}\` alone, because nobody told how others went: ${_} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      const { mentions: l, when: f } = n;
      return (s !== void 0 || l.length + f.length > 0) && e.verdict === "cancelled" ? xt(e, r) : null;
    }
    async function hs({ mentions: e, people: n }, { context: s, change: r, lookups: o, info: u, ...i }) {
      const a = { ...s, change: r }, l = Xe(a, e), O = l.some(({ who: P }) => P === "committers") ? await ps(s, i) : void 0, $ = i.preset === "reviews" && l.some(({ who: P }) => P === "reviewers") ? (await o.reviews()).awaited : void 0, { addressees: w, unknown: E, vacant: v } = us(l, n, {
        ...a,
        committers: O,
        awaited: $
      });
      for (const P of E)
        u(`\`people\` has no entry for ${P}, ${(0, Z.EH)(P) ? "which" : "who"} is therefore not notified.`);
      const L = (0, t.$6)(s.github, "event_name") ?? "run";
      for (const P of v)
        u(`\`mentions\` has \`${P}\`, and this ${L} tells of none, so nobody is notified as such.`);
      return w;
    }
    async function ps(e, { preset: n, api: s }) {
      const { release: r, tag: o, deployment: u } = e;
      if (!(!!(r ?? u) || o !== null || n === "deploy") || Ze("committers", e).length > 0)
        return;
      const a = { name: "the committers", permission: "contents: read" };
      return await s.optional(a, () => Tt(e, s)) ?? void 0;
    }
  }),
  5674: ((S, A, c) => {
    c.d(A, {
      whySecretsAreWithheld: () => T
    });
    var t = c(6269), h = c(4827);
    const M = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), y = /* @__PURE__ */ new Set([
      ...M,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function T(I) {
      const m = I.secret_source === "Actions", k = (0, h.$6)(I, "event_name") ?? "";
      if (M.has(k) && (0, t.ty)(I.event) && !m)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (I.secret_source === "Dependabot" || J(I, k) && !m)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, h.Qc)(I.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function J(I, m) {
      const k = I.actor === "dependabot[bot]", N = (0, h.$6)(I.event, "pull_request", "user", "login") === "dependabot[bot]";
      return m === "pull_request_target" ? k && N : k && y.has(m) || N && M.has(m);
    }
  })
};
