"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((B, v, _) => {
    _.d(v, {
      findDigest: () => st
    });
    const w = 8;
    function O(e) {
      let n = w;
      const t = (s) => async (...r) => {
        if (n === 0)
          throw new Error(`a digest makes ${w} requests at most`);
        return n -= 1, s(...r);
      };
      return {
        get: t(e.get),
        page: t((s, r) => e.list(s, r, () => !0)),
        graphql: t(e.graphql),
        leaveOut: e.leaveOut,
        // A digest is nothing but what GitHub tells, so without a token, too, the log says why there is none.
        optional: async (s, r) => {
          try {
            return await r();
          } catch (o) {
            return e.leaveOut(s, o), null;
          }
        },
        left: () => n
      };
    }
    var R = _(5740), b = _(1987), a = _(4827);
    const M = 864e5, g = 7 * M, c = 35 * M;
    function S(e, { since: n, previous: t }) {
      return n !== null ? "before" in n ? e - n.before : n.time : t === null ? e - g : Math.max(t, e - c);
    }
    function D(e, { from: n, to: t }) {
      if (e === null)
        return !1;
      const s = Date.parse(e);
      return s >= n && s < t;
    }
    function A(e, n) {
      const t = e.filter((s) => (0, a.$6)(s, "event") === "schedule" && (0, a.$6)(s, "conclusion") === "success").map((s) => Date.parse((0, a.$6)(s, "created_at") ?? "")).filter((s) => s < n);
      return t.length > 0 ? Math.max(...t) : null;
    }
    function u(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const d = M / 24;
    function h({ from: e, to: n }) {
      const t = Math.max(1, Math.round((n - e) / d));
      return t <= 36 ? t === 1 ? "1 hour" : `${t} hours` : `${Math.round((n - e) / M)} days`;
    }
    function f(e, { url: n, window: t }) {
      const s = e.filter((o) => D((0, a.$6)(o, "createdAt"), t)).map(q).sort((o, i) => i.created_at - o.created_at), r = [...Map.groupBy(s, ({ environment: o }) => o)].map(([o, i]) => {
        const l = i[0]?.result ?? "unknown", y = (0, R.hl)(n, "deployments", (0, R.aA)(o));
        return { name: o, url: y, ...$(i), latest: l, icon: (0, b.ZG)(l) };
      }).sort((o, i) => i.count - o.count);
      return { ...$(s), url: (0, R.hl)(n, "deployments"), environments: r };
    }
    function $(e) {
      const n = e.length, t = e.filter(({ result: r }) => r === "success").length, s = e.filter(({ result: r }) => (0, b.N6)(r)).length;
      return { count: n, succeeded: t, failed: s, unfinished: n - t - s };
    }
    function q(e) {
      return {
        environment: (0, a.mh)(e, "environment"),
        result: T(e),
        created_at: Date.parse((0, a.$6)(e, "createdAt") ?? "")
      };
    }
    function T(e) {
      const n = (0, a.gT)(e, "statuses", "nodes").map((s) => (0, a.$6)(s, "state") ?? "");
      if (n.includes("SUCCESS"))
        return "success";
      if (n.some((s) => s === "FAILURE" || s === "ERROR"))
        return "failure";
      const t = (0, a.$6)(e, "state")?.toLowerCase() ?? "unknown";
      return t === "active" ? "success" : (0, b._z)(t);
    }
    var P = _(5812), C = _(7364);
    const ue = `query Digest(
  $owner: String!, $repo: String!, $since: DateTime!, $first: Int!,
  $pullRequests: Boolean!, $issues: Boolean!, $releases: Boolean!, $deployments: Boolean!,
  $pullRequestsAfter: String, $issuesAfter: String, $releasesAfter: String, $deploymentsAfter: String
) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(states: MERGED, first: $first, after: $pullRequestsAfter, orderBy: {field: UPDATED_AT, direction: DESC}) @include(if: $pullRequests) {
      pageInfo { hasNextPage endCursor }
      nodes { number title url mergedAt updatedAt author { __typename login } labels(first: 10) { nodes { name } } }
    }
    issues(filterBy: {since: $since}, first: $first, after: $issuesAfter, orderBy: {field: UPDATED_AT, direction: DESC}) @include(if: $issues) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt closedAt }
    }
    releases(first: $first, after: $releasesAfter, orderBy: {field: CREATED_AT, direction: DESC}) @include(if: $releases) {
      pageInfo { hasNextPage endCursor }
      nodes { name tagName url publishedAt createdAt isDraft isPrerelease }
    }
    deployments(first: $first, after: $deploymentsAfter, orderBy: {field: CREATED_AT, direction: DESC}) @include(if: $deployments) {
      pageInfo { hasNextPage endCursor }
      nodes { environment state createdAt statuses(first: 10) { nodes { state } } }
    }
  }
}`;
    function le(e) {
      const n = Array.from({ length: e }, (r, o) => o), t = n.map((r) => `$q${r}: String!`).join(", "), s = n.map((r) => `  a${r}: search(type: ISSUE, first: 1, query: $q${r}) { issueCount }`);
      return `query Newcomers(${t}) {
${s.join(`
`)}
}`;
    }
    const ce = {
      pullRequests: { name: "the merged pull requests", permission: "pull-requests: read" },
      issues: { name: "the issues", permission: "issues: read" },
      releases: { name: "the releases", permission: "contents: read" },
      deployments: { name: "the deployments", permission: "deployments: read" }
    }, de = {
      pullRequests: "updatedAt",
      issues: "",
      releases: "createdAt",
      deployments: "createdAt"
    }, fe = 100, he = 25, z = 3, x = ["pullRequests", "issues", "releases", "deployments"], me = {
      name: "pull requests, issues, releases and deployments",
      permission: "contents: read"
    };
    async function pe({ repository: e }, n, t) {
      const s = { owner: e.owner, repo: e.name, since: u(t.from) };
      let [r, o, i] = [ue, fe, null], l = N(() => ({ nodes: [], isWhole: !1, after: null }));
      return await n.optional(me, async () => {
        for (; x.some((y) => W(l[y])) && n.left() > z; ) {
          const y = o === he || n.left() === z + 1, p = { ...s, first: o, ...$e(l) }, m = await ge({ query: r, variables: p }, { api: n, isLast: y });
          if (m === null)
            o /= 2;
          else {
            r = m.query, i ??= (0, a.$6)(m.data, "repository", "defaultBranchRef", "name");
            const E = l;
            l = N((I) => ye(I, E[I], { result: m, window: t }));
          }
        }
        return !0;
      }), { branch: i, lists: we(l, n) };
    }
    function N(e) {
      return Object.fromEntries(x.map((n) => [n, e(n)]));
    }
    function W({ after: e }) {
      return e !== void 0;
    }
    async function ge({ query: e, variables: n }, { api: t, isLast: s }) {
      try {
        const r = await t.graphql(e, n);
        return (0, P.zy)(r) && !s ? null : r;
      } catch (r) {
        if (s || !(0, P.gB)(r))
          throw r;
        return null;
      }
    }
    function $e(e) {
      const n = N((s) => W(e[s])), t = x.map((s) => [`${s}After`, e[s].after ?? null]);
      return { ...n, ...Object.fromEntries(t) };
    }
    function ye(e, n, { result: t, window: s }) {
      if (!W(n))
        return n;
      const { nodes: r, error: o = t.errors.find(({ path: [, p] }) => (p ?? e) === e) } = n, i = (0, a.lJ)(t.data, "repository", e);
      if (!Array.isArray(i?.nodes))
        return o === void 0 && t.errors.some(({ path: m }) => m.length > 1) ? n : { nodes: r, isWhole: !1, error: o ?? t.errors[0] };
      const l = [...r, ...(0, a.gT)(i, "nodes")], y = Date.parse((0, a.$6)(l.at(-1), de[e]) ?? "");
      if ((0, a.Qc)(i, "pageInfo", "hasNextPage") && !(y < s.from)) {
        const p = (0, a.$6)(i, "pageInfo", "endCursor");
        return { nodes: l, isWhole: !1, after: p, error: o };
      }
      return { nodes: l, isWhole: o === void 0, error: o };
    }
    function we(e, n) {
      return N((t) => {
        const { nodes: s, isWhole: r, error: o } = e[t], i = o !== void 0 || !W(e[t]), l = s.length === 0 && !r;
        return l && i && n.leaveOut(ce[t], (0, C.y)(o ? [o] : [])), l ? null : { nodes: s, isWhole: r };
      });
    }
    const _e = 20;
    async function Ae({ repository: e }, n, { pulls: t, window: s }) {
      const o = [...new Map(t.map((p) => [p.author, p])).values()].filter(({ author: p }) => p !== null && !p.endsWith("[bot]")).slice(0, _e);
      if (o.length === 0)
        return [];
      const i = `repo:${e.full_name} is:pr is:merged merged:<${u(s.from)}`, l = o.map(({ author: p }, m) => [`q${m}`, `${i} author:${p}`]), { data: y } = await n.graphql(le(o.length), Object.fromEntries(l));
      return o.filter((p, m) => (0, a.tk)(y, `a${m}`, "issueCount") === 0);
    }
    var Z = _(3134);
    function J({ url: e, window: { from: n, to: t } }, { page: s, time: r, also: o = [] }) {
      const l = [s === "pulls" ? "is:pr" : "is:issue", ...o, `${r}:${u(n)}..${u(t)}`];
      return (0, R.hl)(e, `${s}?q=${H(l.join(" "))}`);
    }
    function Oe(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function H(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function Y(e, n) {
      return e.filter((t) => Ee(n, t)).map((t) => ({
        ...(0, Z.cI)(t),
        name: (0, a.mh)(t, "name"),
        sha: (0, a.$6)(t, "head_sha"),
        created_at: Date.parse((0, a.$6)(t, "created_at") ?? ""),
        updated_at: Date.parse((0, a.$6)(t, "updated_at") ?? "")
      })).filter(({ result: t }) => (0, Z.u5)(t));
    }
    function Ee({ branch: e, window: n }, t) {
      const s = (0, a.tk)(t, "head_repository", "id") === (0, a.tk)(t, "repository", "id");
      return (0, a.$6)(t, "head_branch") === e && D((0, a.$6)(t, "created_at"), n) && s && !(0, a.$6)(t, "event")?.startsWith("pull_request");
    }
    function Me(e, { branch: n, url: t, window: s, rerun: r }) {
      const o = e.filter(U).length, i = `branch:${n} created:${u(s.from)}..${u(s.to)}`, l = [...Map.groupBy(e, ({ workflow_id: y }) => y).values()];
      return {
        branch: n,
        url: (0, R.hl)(t, `actions?query=${H(i)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? be(o, e.length) : null,
        workflows: l.map(Se).filter((y) => y.red > 0).sort((y, p) => p.red - y.red),
        flaky: l.flatMap((y) => De(y, r) ?? [])
      };
    }
    function be(e, n) {
      const t = Math.round(e / n * 100);
      return e === 0 || e === n ? t : Math.min(99, Math.max(1, t));
    }
    function Se(e) {
      const n = e.filter(U), { name: t = null } = e[0] ?? {};
      return { name: t, url: n[0]?.url ?? null, count: e.length, red: n.length };
    }
    function De(e, n) {
      const t = new Set(e.filter((r) => !U(r)).map(({ sha: r }) => r)), s = e.find((r) => n.includes(r) || U(r) && t.has(r.sha));
      return s && { name: s.name, url: s.url };
    }
    function U({ result: e }) {
      return (0, b.N6)(e);
    }
    const Re = 36e5;
    async function Te(e, n) {
      const t = await n.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      G(t.items, s);
      const r = V(t.items) < e.window.from, o = t.isWhole || r || await ve(e, s, n), i = Y([...s.values()], e);
      return { nodes: i, rerun: await Ie(i, n), isWhole: o };
    }
    async function ve({ branch: e, window: n }, t, s) {
      const o = Y([...t.values()], { branch: e, window: n }).filter(({ updated_at: l }) => l < n.to - Re), i = /* @__PURE__ */ new Map();
      for (let l = n.to; s.left() > 0; ) {
        const y = `${u(n.from)}..${u(l)}`, p = await s.page("/actions/runs", { branch: e, status: "completed", created: y });
        G(p.items, i);
        const m = p.isWhole ? n.from : V(p.items);
        if (o.some((E) => E.created_at >= m && !i.has(E.id)))
          throw new Error("its list of the runs of a branch is out of date");
        if (G(p.items, t), p.isWhole)
          return !0;
        l = m;
      }
      return !1;
    }
    function G(e, n) {
      for (const t of e)
        n.set((0, a.tk)(t, "id"), t);
    }
    function V(e) {
      return Math.min(...e.map((n) => Date.parse((0, a.$6)(n, "created_at") ?? "")));
    }
    const qe = { name: "which workflows are flaky", permission: "actions: read" };
    async function Ie(e, n) {
      const t = "/actions/runs/{run_id}/attempts/{attempt_number}", s = e.filter(({ attempt: o, result: i }) => o > 1 && i === "success"), r = [];
      return await n.optional(qe, async () => {
        for (const o of s) {
          const i = await n.get(t, { run_id: o.id, attempt_number: o.attempt - 1 });
          (0, b.N6)((0, b._z)((0, a.$6)(i, "conclusion"))) && r.push(o);
        }
        return r;
      }), r;
    }
    const X = {
      name: "the time of the last digest",
      permission: "actions: read"
    };
    async function Pe(e, n, { since: t, now: s }) {
      const r = await n.optional(X, () => ke(e, n)), i = r !== null && t === null ? await n.optional(X, () => Be(r, n)) : null, l = r?.created_at ?? s, y = i?.previous ?? null;
      return {
        from: S(l, { since: t, previous: y }),
        to: l,
        isKnown: i !== null || t !== null,
        isCut: y !== null && y < l - c
      };
    }
    async function ke({ run: e }, { get: n }) {
      const t = await n("/actions/runs/{run_id}", { run_id: e.id }), s = Date.parse((0, a.$6)(t, "created_at") ?? "");
      if (Number.isNaN(s))
        throw new Error("it does not say when this run was created");
      return { workflow_id: (0, a.tk)(t, "workflow_id"), created_at: s };
    }
    async function Be({ workflow_id: e, created_at: n }, { page: t }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = await t(s, { workflow_id: e }), o = A(r.items, n);
      if (o !== null || r.isWhole)
        return { previous: o };
      const i = { event: "schedule", status: "success" }, { items: l } = await t(s, { workflow_id: e, ...i });
      return { previous: A(l, n) };
    }
    const Ce = {
      pullRequests: "merged pull requests",
      releases: "releases",
      deployments: "deployments",
      issues: "issues",
      runs: "workflow runs",
      newcomers: "first pull requests"
    };
    function Ne(e, { isKnown: n, isCut: t }) {
      const s = Object.entries(Ce).map(([i, l]) => [l, e[i]]), r = s.flatMap(([i, l]) => l === null ? [i] : []), o = s.flatMap(([i, l]) => l === null || l.isWhole ? [] : [`the newest ${l.nodes.length} ${i}`]);
      return {
        missing: n ? r : [...r, "when the last digest was"],
        partial: t ? [`the last ${c / M} days`, ...o] : o
      };
    }
    function We(e, n) {
      const t = (s, r) => ({
        count: e.filter((o) => D((0, a.$6)(o, s), n.window)).length,
        url: J(n, { page: "issues", time: r })
      });
      return { opened: t("createdAt", "created"), closed: t("closedAt", "closed") };
    }
    const Ue = 10, Le = 4, je = 3;
    function xe(e, n) {
      return e.filter((t) => D((0, a.$6)(t, "mergedAt"), n)).sort((t, s) => ee(s) - ee(t)).map((t) => ({
        number: (0, a.tk)(t, "number"),
        title: (0, a.mh)(t, "title"),
        url: (0, a.$6)(t, "url"),
        author: Ge((0, a.lJ)(t, "author")),
        labels: (0, a.gT)(t, "labels", "nodes").flatMap((s) => (0, a.mh)(s, "name") ?? [])
      }));
    }
    function ee(e) {
      return Date.parse((0, a.$6)(e, "mergedAt") ?? "");
    }
    function Ge(e) {
      const n = (0, a.$6)(e, "login");
      return n !== null && e?.__typename === "Bot" ? `${n}[bot]` : n;
    }
    function Fe(e, n, t) {
      const s = t ?? (Ke(e) ? "label" : "none");
      return {
        count: e.length,
        url: L(n),
        authors: new Set(e.map(({ author: r }) => r)).size,
        by: s,
        groups: s === "none" ? Qe(e, n) : ze(s, e, n)
      };
    }
    function Ke(e) {
      const n = e.filter(({ labels: t }) => t.length > 0);
      return e.length > 5 && n.length * 2 > e.length;
    }
    function Qe(e, n) {
      if (e.length === 0)
        return [];
      const t = e.slice(0, Ue);
      return [{ name: null, count: e.length, url: L(n), list: t }];
    }
    function ze(e, n, t) {
      const s = ({ labels: m, author: E }) => e === "label" ? m : E ? [E] : [], r = Ze(n.flatMap(s)), y = [...Map.groupBy(n, (m) => r.find((E) => s(m).includes(E)))].flatMap(([m, E]) => m === void 0 ? [] : [{ name: m, list: E }]).sort((m, E) => E.list.length - m.list.length).slice(0, Le), p = n.filter((m) => !y.some(({ list: E }) => E.includes(m)));
      return [
        ...y.map(({ name: m, list: E }) => {
          const I = e === "label" ? Oe(m) : m.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: m, url: L(t, `${e}:${I}`), ...te(E) };
        }),
        ...p.length > 0 ? [{ name: null, url: L(t), ...te(p) }] : []
      ];
    }
    function Ze(e) {
      return [...Map.groupBy(e, (t) => t)].sort(([, t], [, s]) => s.length - t.length).map(([t]) => t);
    }
    function te(e) {
      return { count: e.length, list: e.slice(0, je) };
    }
    function L(e, ...n) {
      return J(e, { page: "pulls", time: "merged", also: n });
    }
    var Je = _(6489);
    const He = ["label", "author", "none"];
    function Ye(e, n) {
      const t = (0, Je.T)(e), s = t.one("since", et(n)) ?? null, r = t.one("group_by", Ve) ?? null;
      return t.check(), { since: s, group_by: r };
    }
    const Ve = {
      expected: "`label`, `author` or `none`",
      read: (e) => He.find((n) => n === e)
    }, ne = 90, Xe = { d: M, w: 7 * M };
    function et(e) {
      return {
        expected: `a time within the last ${ne} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (n) => {
          const [, t, s = ""] = /^(\d{1,3})([dw])$/.exec(n) ?? [], r = t ? Number(t) * (Xe[s] ?? 0) : e - se(n);
          if (r > 0 && r <= ne * M)
            return t ? { before: r } : { time: se(n) };
        }
      };
    }
    const tt = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function se(e) {
      const [, n = "", t] = tt.exec(e) ?? [], s = /* @__PURE__ */ new Date(`${n}T00:00Z`);
      return Number.isNaN(s.getTime()) || !s.toISOString().startsWith(n) ? Number.NaN : Date.parse(t || e === n ? e : `${e}Z`);
    }
    function nt(e, { url: n, window: t }) {
      const s = e.filter((r) => !(0, a.Qc)(r, "isDraft") && D((0, a.$6)(r, "publishedAt"), t)).map((r) => ({
        name: (0, a.mh)(r, "name") ?? (0, a.mh)(r, "tagName"),
        url: (0, a.$6)(r, "url"),
        prerelease: (0, a.Qc)(r, "isPrerelease")
      }));
      return { count: s.length, url: (0, R.hl)(n, "releases"), list: s };
    }
    const re = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function st(e, n, t) {
      const { since: s, group_by: r } = Ye(e.data, t), o = O(n), i = await Pe(e, o, { since: s, now: t }), l = { url: e.repository.url, window: i }, { branch: y, lists: p } = await pe(e, o, i), { pullRequests: m, releases: E, deployments: I, issues: oe } = p, k = m && xe(m.nodes, i), ie = k ? await o.optional(re.newcomers, () => Ae(e, o, { pulls: k, window: i })) : null, F = y ?? e.repository.default_branch, j = await o.optional(re.runs, () => {
        if (F === null)
          throw new Error("which branch is the default one is not known");
        return Te({ branch: F, window: i }, o);
      }), K = {
        merged: k && Fe(k, l, r),
        newcomers: ie,
        releases: E && nt(E.nodes, l),
        deployments: I && f(I.nodes, l),
        issues: oe && We(oe.nodes, l),
        runs: j && Me(j.nodes, { branch: F ?? "", ...l, ...j })
      };
      if (Object.values(K).every((ot) => ot === null))
        return null;
      const ae = k ? ie : [], Q = Ne({ ...p, runs: j, newcomers: ae && { nodes: ae, isWhole: !0 } }, i);
      return {
        since: u(i.from),
        until: u(i.to),
        period: h(i),
        ...K,
        empty: rt(K) && Q.missing.length + Q.partial.length === 0,
        ...Q
      };
    }
    function rt({ merged: e, releases: n, deployments: t, issues: s, runs: r }) {
      const o = [e?.count, n?.count, t?.count, r?.red], i = [r?.flaky.length, s?.opened.count, s?.closed.count];
      return [...o, ...i].every((l) => !l);
    }
  }),
  3134: ((B, v, _) => {
    _.d(v, {
      HI: () => a,
      cI: () => R,
      u5: () => g
    });
    var w = _(1987), O = _(4827);
    function R(c) {
      const S = (0, O.$6)(c, "conclusion");
      return {
        id: (0, O.tk)(c, "id"),
        workflow_id: (0, O.tk)(c, "workflow_id"),
        number: (0, O.tk)(c, "run_number") ?? 0,
        attempt: (0, O.tk)(c, "run_attempt") ?? 1,
        event: (0, O.$6)(c, "event"),
        branch: (0, O.$6)(c, "head_branch"),
        repository_id: (0, O.tk)(c, "head_repository", "id"),
        pull_requests: (0, O.gT)(c, "pull_requests").map((D) => (0, O.tk)(D, "number")),
        result: (0, w._z)(S),
        url: (0, O.$6)(c, "html_url"),
        started_at: (0, O.$6)(c, "run_started_at") ?? (0, O.$6)(c, "created_at")
      };
    }
    const b = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function a(c, S) {
      return c.event !== S.event || c.repository_id !== S.repository_id || M(c.branch) !== M(S.branch) ? !1 : !(c.pull_requests.length > 0 && S.pull_requests.length > 0) || c.pull_requests.some((A) => S.pull_requests.includes(A));
    }
    function M(c) {
      return b.exec(c ?? "")?.[1] ?? c;
    }
    function g(c) {
      return c === "success" || (0, w.N6)(c);
    }
  }),
  5812: ((B, v, _) => {
    _.d(v, {
      gB: () => M,
      gq: () => a,
      zy: () => g
    });
    var w = _(4827), O = _(7364);
    const R = 50, b = 6;
    async function a({ graphql: c }, { query: S, variables: D, path: A, most: u, isEnough: d = () => !1 }) {
      const h = [];
      let [f, $, q] = [S, R, null];
      for (; h.length < u; )
        try {
          const T = await c(f, { ...D, first: $, after: q });
          if (g(T) && $ > b) {
            $ = Math.floor($ / 2);
            continue;
          }
          const P = (0, w.lJ)(T.data, ...A);
          if (!Array.isArray(P?.nodes))
            return { pages: h, end: "error", error: (0, O.y)(T.errors) };
          h.push(T);
          const C = (0, w.lJ)(P, "pageInfo");
          if (!(0, w.Qc)(C, "hasNextPage") || d(T))
            return { pages: h, end: "all" };
          f = T.query, q = (0, w.$6)(C, "endCursor");
        } catch (T) {
          if (!M(T) || $ <= b)
            return { pages: h, end: "error", error: T };
          $ = Math.floor($ / 2);
        }
      return { pages: h, end: "bound" };
    }
    function M(c) {
      return [502, 504].includes((0, w.tk)(c, "status") ?? 0) || /resource limits/i.test(String(c));
    }
    function g({ errors: c }) {
      return c.some(({ type: S, message: D }) => /resource.limits/i.test(`${S} ${D}`));
    }
  }),
  7364: ((B, v, _) => {
    _.d(v, {
      askGraphql: () => a,
      y: () => b
    });
    var w = _(4827), O = _(6313);
    class R extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(d, h) {
        super(d), this.errors = h;
      }
    }
    function b(u) {
      const d = (0, w.mh)(u[0], "message"), h = d ? `: ${d.replace(/\.?$/, ".")}` : ".";
      return new R(`GitHub's API answered without it${h}`, u);
    }
    async function a(u, d, h) {
      try {
        return await M(u, d, h);
      } catch (f) {
        const $ = S(f);
        if ($.length === 0)
          throw f;
        return M(u, $.reduce(D, d), h);
      }
    }
    async function M(u, d, h) {
      try {
        const f = await u.graphql(d, h);
        if (!(0, w.Gv)(f))
          throw b([]);
        return { data: f, errors: [], query: d };
      } catch (f) {
        if ((0, w.$6)(f, "name") !== "GraphqlResponseError")
          throw f;
        const $ = (0, w.gT)(f, "errors"), q = (0, w.lJ)(f, "data");
        if (g(f, $))
          throw new R(O.k, $);
        if (q === null)
          throw b($);
        return { data: q, errors: $.map(c), query: d };
      }
    }
    function g(u, d) {
      return (0, w.at)(u, "headers", "retry-after") !== void 0 || d.some((h) => /^RATE_LIMIT/.test((0, w.$6)(h, "type") ?? ""));
    }
    function c(u) {
      const d = (0, w.at)(u, "path");
      return {
        type: (0, w.$6)(u, "type"),
        message: (0, w.$6)(u, "message") ?? "",
        path: Array.isArray(d) ? d : []
      };
    }
    function S(u) {
      return u instanceof R ? u.errors.filter((d) => (0, w.$6)(d, "extensions", "code") === "undefinedField").flatMap((d) => (0, w.$6)(d, "extensions", "fieldName") ?? []) : [];
    }
    function D(u, d) {
      const h = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${d}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*`, "g");
      let f = u;
      for (let $ = h.exec(f); $ !== null; $ = h.exec(f)) {
        const q = A(f, $.index + $[0].length);
        f = f.slice(0, $.index) + f.slice(q), h.lastIndex = $.index;
      }
      return f;
    }
    function A(u, d) {
      if (u[d] !== "{")
        return d;
      let h = 0;
      for (let f = d; f < u.length; f += 1)
        if (u[f] === "{" && (h += 1), u[f] === "}" && (h -= 1), h === 0)
          return f + 1;
      return u.length;
    }
  }),
  6489: ((B, v, _) => {
    _.d(v, {
      T: () => R
    });
    var w = _(3916), O = _(4827);
    function R(g) {
      const c = [], S = (A, u, d) => {
        const h = (0, O.Gv)(u) || Array.isArray(u) ? JSON.stringify(u) : String(u);
        c.push(`\`data.${A}\` must be ${d}, but is ${(0, w.cl)(h)}.`);
      }, D = (A, u, { read: d, expected: h }) => {
        const f = M(u), $ = f === void 0 ? void 0 : d(f);
        return $ === void 0 ? S(A, u, h) : $;
      };
      return {
        one: (A, u) => b(g[A]) ? void 0 : D(A, g[A], u),
        list: (A, u) => {
          if (b(g[A]))
            return;
          const d = a(g[A]), { most: h = d.length } = u;
          return d.length === 0 && S(A, g[A], u.expected), d.length > h && c.push(`\`data.${A}\` must have at most ${h} of them, but has ${d.length}.`), d.map((f) => D(A, f, u)).filter((f) => f !== void 0);
        },
        check: () => {
          if (c.length > 0)
            throw new w.lZ("invalid_input", c.join(`
`));
        }
      };
    }
    function b(g) {
      return g == null || g === "";
    }
    function a(g) {
      return Array.isArray(g) ? g : typeof g == "string" ? g.split(/[,\n]/).filter((c) => c.trim()) : [g];
    }
    function M(g) {
      return typeof g == "string" || typeof g == "number" ? String(g).trim() : void 0;
    }
  })
};
