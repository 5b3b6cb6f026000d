"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((L, v, w) => {
    w.d(v, {
      findDigest: () => st
    });
    const y = 8;
    function q(e) {
      let n = y;
      const t = (s) => async (...r) => {
        if (n === 0)
          throw new Error(`a digest makes ${y} requests at most`);
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
    var S = w(5740), E = w(1987), a = w(4827);
    const M = 864e5, $ = 7 * M, A = 35 * M;
    function R(e, { since: n, previous: t }) {
      return n !== null ? "before" in n ? e - n.before : n.time : t === null ? e - $ : Math.max(t, e - A);
    }
    function b(e, { from: n, to: t }) {
      if (e === null)
        return !1;
      const s = Date.parse(e);
      return s >= n && s < t;
    }
    function O(e, n) {
      const t = e.filter((s) => (0, a.$6)(s, "event") === "schedule" && (0, a.$6)(s, "conclusion") === "success").map((s) => Date.parse((0, a.$6)(s, "created_at") ?? "")).filter((s) => s < n);
      return t.length > 0 ? Math.max(...t) : null;
    }
    function u(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const c = M / 24;
    function d({ from: e, to: n }) {
      const t = Math.max(1, Math.round((n - e) / c));
      return t <= 36 ? t === 1 ? "1 hour" : `${t} hours` : `${Math.round((n - e) / M)} days`;
    }
    function f(e, { url: n, window: t }) {
      const s = e.filter((o) => b((0, a.$6)(o, "createdAt"), t)).map(T).sort((o, i) => i.created_at - o.created_at), r = [...Map.groupBy(s, ({ environment: o }) => o)].map(([o, i]) => {
        const l = i[0]?.result ?? "unknown", g = (0, S.hl)(n, "deployments", (0, S.aA)(o));
        return { name: o, url: g, ...p(i), latest: l, icon: (0, E.ZG)(l) };
      }).sort((o, i) => i.count - o.count);
      return { ...p(s), url: (0, S.hl)(n, "deployments"), environments: r };
    }
    function p(e) {
      const n = e.length, t = e.filter(({ result: r }) => r === "success").length, s = e.filter(({ result: r }) => (0, E.N6)(r)).length;
      return { count: n, succeeded: t, failed: s, unfinished: n - t - s };
    }
    function T(e) {
      return {
        environment: (0, a.mh)(e, "environment"),
        result: D(e),
        created_at: Date.parse((0, a.$6)(e, "createdAt") ?? "")
      };
    }
    function D(e) {
      const n = (0, a.gT)(e, "statuses", "nodes").map((s) => (0, a.$6)(s, "state") ?? "");
      if (n.includes("SUCCESS"))
        return "success";
      if (n.some((s) => s === "FAILURE" || s === "ERROR"))
        return "failure";
      const t = (0, a.$6)(e, "state")?.toLowerCase() ?? "unknown";
      return t === "active" ? "success" : (0, E._z)(t);
    }
    var B = w(5812), P = w(7364);
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
    }, fe = {
      pullRequests: "updatedAt",
      issues: "",
      releases: "createdAt",
      deployments: "createdAt"
    }, de = 100, he = 25, K = 3, j = ["pullRequests", "issues", "releases", "deployments"], me = {
      name: "pull requests, issues, releases and deployments",
      permission: "contents: read"
    };
    async function pe({ repository: e }, n, t) {
      const s = { owner: e.owner, repo: e.name, since: u(t.from) };
      let [r, o, i] = [ue, de, null], l = C(() => ({ nodes: [], isWhole: !1, after: null }));
      return await n.optional(me, async () => {
        for (; j.some((g) => G(l[g])) && n.left() > K; ) {
          const g = o === he || n.left() === K + 1, m = { ...s, first: o, ...$e(l) }, h = await ge({ query: r, variables: m }, { api: n, isLast: g });
          if (h === null)
            o /= 2;
          else {
            r = h.query, i ??= (0, a.$6)(h.data, "repository", "defaultBranchRef", "name");
            const _ = l;
            l = C((I) => ye(I, _[I], { result: h, window: t }));
          }
        }
        return !0;
      }), { branch: i, lists: we(l, n) };
    }
    function C(e) {
      return Object.fromEntries(j.map((n) => [n, e(n)]));
    }
    function G({ after: e }) {
      return e !== void 0;
    }
    async function ge({ query: e, variables: n }, { api: t, isLast: s }) {
      try {
        const r = await t.graphql(e, n);
        return (0, B.zy)(r) && !s ? null : r;
      } catch (r) {
        if (s || !(0, B.gB)(r))
          throw r;
        return null;
      }
    }
    function $e(e) {
      const n = C((s) => G(e[s])), t = j.map((s) => [`${s}After`, e[s].after ?? null]);
      return { ...n, ...Object.fromEntries(t) };
    }
    function ye(e, n, { result: t, window: s }) {
      if (!G(n))
        return n;
      const { nodes: r, error: o = t.errors.find(({ path: m }) => m[1] === e) } = n, i = (0, a.lJ)(t.data, "repository", e);
      if (i === null)
        return o === void 0 && t.errors.some(({ path: h }) => h.length > 1) ? n : { nodes: r, isWhole: !1, error: o ?? t.errors[0] };
      const l = [...r, ...(0, a.gT)(i, "nodes")], g = Date.parse((0, a.$6)(l.at(-1), fe[e]) ?? "");
      if ((0, a.Qc)(i, "pageInfo", "hasNextPage") && !(g < s.from)) {
        const m = (0, a.$6)(i, "pageInfo", "endCursor");
        return { nodes: l, isWhole: !1, after: m, error: o };
      }
      return { nodes: l, isWhole: o === void 0, error: o };
    }
    function we(e, n) {
      return C((t) => {
        const { nodes: s, isWhole: r, error: o } = e[t], i = s.length === 0 && !r;
        return i && o !== void 0 && n.leaveOut(ce[t], (0, P.y)([o])), i ? null : { nodes: s, isWhole: r };
      });
    }
    const _e = 20;
    async function Ae({ repository: e }, n, { pulls: t, window: s }) {
      const o = [...new Map(t.map((m) => [m.author, m])).values()].filter(({ author: m }) => m !== null && !m.endsWith("[bot]")).slice(0, _e);
      if (o.length === 0)
        return [];
      const i = `repo:${e.full_name} is:pr is:merged merged:<${u(s.from)}`, l = o.map(({ author: m }, h) => [`q${h}`, `${i} author:${m}`]), { data: g } = await n.graphql(le(o.length), Object.fromEntries(l));
      return o.filter((m, h) => (0, a.tk)(g, `a${h}`, "issueCount") === 0);
    }
    var Z = w(3134);
    function J({ url: e, window: { from: n, to: t } }, { page: s, time: r, also: o = [] }) {
      const l = [s === "pulls" ? "is:pr" : "is:issue", ...o, `${r}:${u(n)}..${u(t)}`];
      return (0, S.hl)(e, `${s}?q=${H(l.join(" "))}`);
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
      return (0, a.$6)(t, "head_branch") === e && b((0, a.$6)(t, "created_at"), n) && s && !(0, a.$6)(t, "event")?.startsWith("pull_request");
    }
    function Me(e, { branch: n, url: t, window: s, rerun: r }) {
      const o = e.filter(W).length, i = `branch:${n} created:${u(s.from)}..${u(s.to)}`, l = [...Map.groupBy(e, ({ workflow_id: g }) => g).values()];
      return {
        branch: n,
        url: (0, S.hl)(t, `actions?query=${H(i)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? Se(o, e.length) : null,
        workflows: l.map(be).filter((g) => g.red > 0).sort((g, m) => m.red - g.red),
        flaky: l.flatMap((g) => De(g, r) ?? [])
      };
    }
    function Se(e, n) {
      const t = Math.round(e / n * 100);
      return e === 0 || e === n ? t : Math.min(99, Math.max(1, t));
    }
    function be(e) {
      const n = e.filter(W), { name: t = null } = e[0] ?? {};
      return { name: t, url: n[0]?.url ?? null, count: e.length, red: n.length };
    }
    function De(e, n) {
      const t = new Set(e.filter((r) => !W(r)).map(({ sha: r }) => r)), s = e.find((r) => n.includes(r) || W(r) && t.has(r.sha));
      return s && { name: s.name, url: s.url };
    }
    function W({ result: e }) {
      return (0, E.N6)(e);
    }
    const Re = 36e5;
    async function Te(e, n) {
      const t = await n.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      x(t.items, s);
      const r = V(t.items) < e.window.from, o = t.isWhole || r || await ve(e, s, n), i = Y([...s.values()], e);
      return { nodes: i, rerun: await Ie(i, n), isWhole: o };
    }
    async function ve({ branch: e, window: n }, t, s) {
      const o = Y([...t.values()], { branch: e, window: n }).filter(({ updated_at: l }) => l < n.to - Re), i = /* @__PURE__ */ new Map();
      for (let l = n.to; s.left() > 0; ) {
        const g = `${u(n.from)}..${u(l)}`, m = await s.page("/actions/runs", { branch: e, status: "completed", created: g });
        x(m.items, i);
        const h = m.isWhole ? n.from : V(m.items);
        if (o.some((_) => _.created_at >= h && !i.has(_.id)))
          throw new Error("its list of the runs of a branch is out of date");
        if (x(m.items, t), m.isWhole)
          return !0;
        l = h;
      }
      return !1;
    }
    function x(e, n) {
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
          (0, E.N6)((0, E._z)((0, a.$6)(i, "conclusion"))) && r.push(o);
        }
        return r;
      }), r;
    }
    const X = {
      name: "the time of the last digest",
      permission: "actions: read"
    };
    async function Be(e, n, { since: t, now: s }) {
      const r = await n.optional(X, () => Ne(e, n)), i = r !== null && t === null ? await n.optional(X, () => Pe(r, n)) : null, l = r?.created_at ?? s, g = i?.previous ?? null;
      return {
        from: R(l, { since: t, previous: g }),
        to: l,
        isKnown: i !== null || t !== null,
        isCut: g !== null && g < l - A
      };
    }
    async function Ne({ run: e }, { get: n }) {
      const t = await n("/actions/runs/{run_id}", { run_id: e.id }), s = Date.parse((0, a.$6)(t, "created_at") ?? "");
      if (Number.isNaN(s))
        throw new Error("it does not say when this run was created");
      return { workflow_id: (0, a.tk)(t, "workflow_id"), created_at: s };
    }
    async function Pe({ workflow_id: e, created_at: n }, { page: t }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = await t(s, { workflow_id: e }), o = O(r.items, n);
      if (o !== null || r.isWhole)
        return { previous: o };
      const i = { event: "schedule", status: "success" }, { items: l } = await t(s, { workflow_id: e, ...i });
      return { previous: O(l, n) };
    }
    const Ce = {
      pullRequests: "merged pull requests",
      releases: "releases",
      deployments: "deployments",
      issues: "issues",
      runs: "workflow runs",
      newcomers: "first pull requests"
    };
    function We(e, { isKnown: n, isCut: t }) {
      const s = Object.entries(Ce).map(([i, l]) => [l, e[i]]), r = s.flatMap(([i, l]) => l === null ? [i] : []), o = s.flatMap(([i, l]) => l === null || l.isWhole ? [] : [`${l.nodes.length} ${i}`]);
      return {
        missing: n ? r : [...r, "when the last digest was"],
        partial: t ? [`the last ${A / M} days`, ...o] : o
      };
    }
    function ke(e, n) {
      const t = (s, r) => ({
        count: e.filter((o) => b((0, a.$6)(o, s), n.window)).length,
        url: J(n, { page: "issues", time: r })
      });
      return { opened: t("createdAt", "created"), closed: t("closedAt", "closed") };
    }
    const Ue = 10, Le = 4, je = 3;
    function Ge(e, n) {
      return e.filter((t) => b((0, a.$6)(t, "mergedAt"), n)).sort((t, s) => ee(s) - ee(t)).map((t) => ({
        number: (0, a.tk)(t, "number"),
        title: (0, a.mh)(t, "title"),
        url: (0, a.$6)(t, "url"),
        author: xe((0, a.lJ)(t, "author")),
        labels: (0, a.gT)(t, "labels", "nodes").flatMap((s) => (0, a.mh)(s, "name") ?? [])
      }));
    }
    function ee(e) {
      return Date.parse((0, a.$6)(e, "mergedAt") ?? "");
    }
    function xe(e) {
      const n = (0, a.$6)(e, "login");
      return n !== null && e?.__typename === "Bot" ? `${n}[bot]` : n;
    }
    function Fe(e, n, t) {
      const s = t ?? (Qe(e) ? "label" : "none");
      return {
        count: e.length,
        url: k(n),
        authors: new Set(e.map(({ author: r }) => r)).size,
        by: s,
        groups: s === "none" ? ze(e, n) : Ke(s, e, n)
      };
    }
    function Qe(e) {
      const n = e.filter(({ labels: t }) => t.length > 0);
      return e.length > 5 && n.length * 2 > e.length;
    }
    function ze(e, n) {
      if (e.length === 0)
        return [];
      const t = e.slice(0, Ue);
      return [{ name: null, count: e.length, url: k(n), list: t }];
    }
    function Ke(e, n, t) {
      const s = ({ labels: h, author: _ }) => e === "label" ? h : _ ? [_] : [], r = Ze(n.flatMap(s)), g = [...Map.groupBy(n, (h) => r.find((_) => s(h).includes(_)))].flatMap(([h, _]) => h === void 0 ? [] : [{ name: h, list: _ }]).sort((h, _) => _.list.length - h.list.length).slice(0, Le), m = n.filter((h) => !g.some(({ list: _ }) => _.includes(h)));
      return [
        ...g.map(({ name: h, list: _ }) => {
          const I = e === "label" ? Oe(h) : h.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: h, url: k(t, `${e}:${I}`), ...te(_) };
        }),
        ...m.length > 0 ? [{ name: null, url: k(t), ...te(m) }] : []
      ];
    }
    function Ze(e) {
      return [...Map.groupBy(e, (t) => t)].sort(([, t], [, s]) => s.length - t.length).map(([t]) => t);
    }
    function te(e) {
      return { count: e.length, list: e.slice(0, je) };
    }
    function k(e, ...n) {
      return J(e, { page: "pulls", time: "merged", also: n });
    }
    var Je = w(1251);
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
      const s = e.filter((r) => !(0, a.Qc)(r, "isDraft") && b((0, a.$6)(r, "publishedAt"), t)).map((r) => ({
        name: (0, a.mh)(r, "name") ?? (0, a.mh)(r, "tagName"),
        url: (0, a.$6)(r, "url"),
        prerelease: (0, a.Qc)(r, "isPrerelease")
      }));
      return { count: s.length, url: (0, S.hl)(n, "releases"), list: s };
    }
    const re = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function st(e, n, t) {
      const { since: s, group_by: r } = Ye(e.data, t), o = q(n), i = await Be(e, o, { since: s, now: t }), l = { url: e.repository.url, window: i }, { branch: g, lists: m } = await pe(e, o, i), { pullRequests: h, releases: _, deployments: I, issues: oe } = m, N = h && Ge(h.nodes, i), ie = N ? await o.optional(re.newcomers, () => Ae(e, o, { pulls: N, window: i })) : null, F = g ?? e.repository.default_branch, U = await o.optional(re.runs, () => {
        if (F === null)
          throw new Error("which branch is the default one is not known");
        return Te({ branch: F, window: i }, o);
      }), Q = {
        merged: N && Fe(N, l, r),
        newcomers: ie,
        releases: _ && nt(_.nodes, l),
        deployments: I && f(I.nodes, l),
        issues: oe && ke(oe.nodes, l),
        runs: U && Me(U.nodes, { branch: F ?? "", ...l, ...U })
      };
      if (Object.values(Q).every((ot) => ot === null))
        return null;
      const ae = N ? ie : [], z = We({ ...m, runs: U, newcomers: ae && { nodes: ae, isWhole: !0 } }, i);
      return {
        since: u(i.from),
        until: u(i.to),
        period: d(i),
        ...Q,
        empty: rt(Q) && z.missing.length + z.partial.length === 0,
        ...z
      };
    }
    function rt({ merged: e, releases: n, deployments: t, issues: s, runs: r }) {
      const o = [e?.count, n?.count, t?.count, r?.red], i = [r?.flaky.length, s?.opened.count, s?.closed.count];
      return [...o, ...i].every((l) => !l);
    }
  }),
  5812: ((L, v, w) => {
    w.d(v, {
      gB: () => M,
      gq: () => a,
      zy: () => $
    });
    var y = w(4827), q = w(7364);
    const S = 50, E = 6;
    async function a({ graphql: A }, { query: R, variables: b, path: O, most: u, isEnough: c = () => !1 }) {
      const d = [];
      let [f, p, T] = [R, S, null];
      for (; d.length < u; )
        try {
          const D = await A(f, { ...b, first: p, after: T });
          if ($(D) && p > E) {
            p = Math.floor(p / 2);
            continue;
          }
          const B = (0, y.lJ)(D.data, ...O);
          if (B === null)
            return { pages: d, end: "error", error: (0, q.y)(D.errors) };
          d.push(D);
          const P = (0, y.lJ)(B, "pageInfo");
          if (!(0, y.Qc)(P, "hasNextPage") || c(D))
            return { pages: d, end: "all" };
          f = D.query, T = (0, y.$6)(P, "endCursor");
        } catch (D) {
          if (!M(D) || p <= E)
            return { pages: d, end: "error", error: D };
          p = Math.floor(p / 2);
        }
      return { pages: d, end: "bound" };
    }
    function M(A) {
      return [502, 504].includes((0, y.tk)(A, "status") ?? 0) || /resource limits/i.test(String(A));
    }
    function $({ errors: A }) {
      return A.some(({ type: R, message: b }) => /resource.limits/i.test(`${R} ${b}`));
    }
  }),
  7364: ((L, v, w) => {
    w.d(v, {
      askGraphql: () => a,
      y: () => E
    });
    var y = w(4827), q = w(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(c, d) {
        super(c), this.errors = d;
      }
    }
    function E(u) {
      const c = (0, y.mh)(u[0], "message"), d = c ? `: ${c.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${d}`, u);
    }
    async function a(u, c, d) {
      try {
        return await M(u, c, d);
      } catch (f) {
        const p = R(f);
        if (p.length === 0)
          throw f;
        return M(u, p.reduce(b, c), d);
      }
    }
    async function M(u, c, d) {
      try {
        const f = await u.graphql(c, d);
        if (!(0, y.Gv)(f))
          throw E([]);
        return { data: f, errors: [], query: c };
      } catch (f) {
        if ((0, y.$6)(f, "name") !== "GraphqlResponseError")
          throw f;
        const p = (0, y.gT)(f, "errors"), T = (0, y.lJ)(f, "data");
        if ($(f, p))
          throw new S(q.k, p);
        if (T === null)
          throw E(p);
        return { data: T, errors: p.map(A), query: c };
      }
    }
    function $(u, c) {
      return (0, y.at)(u, "headers", "retry-after") !== void 0 || c.some((d) => /^RATE_LIMIT/.test((0, y.$6)(d, "type") ?? ""));
    }
    function A(u) {
      const c = (0, y.at)(u, "path");
      return {
        type: (0, y.$6)(u, "type"),
        message: (0, y.$6)(u, "message") ?? "",
        path: Array.isArray(c) ? c : []
      };
    }
    function R(u) {
      return u instanceof S ? u.errors.filter((c) => (0, y.$6)(c, "extensions", "code") === "undefinedField").flatMap((c) => (0, y.$6)(c, "extensions", "fieldName") ?? []) : [];
    }
    function b(u, c) {
      const d = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${c}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*`, "g");
      let f = u;
      for (let p = d.exec(f); p !== null; p = d.exec(f)) {
        const T = O(f, p.index + p[0].length);
        f = f.slice(0, p.index) + f.slice(T), d.lastIndex = p.index;
      }
      return f;
    }
    function O(u, c) {
      if (u[c] !== "{")
        return c;
      let d = 0;
      for (let f = c; f < u.length; f += 1)
        if (u[f] === "{" && (d += 1), u[f] === "}" && (d -= 1), d === 0)
          return f + 1;
      return u.length;
    }
  }),
  1251: ((L, v, w) => {
    w.d(v, {
      T: () => S
    });
    var y = w(3916), q = w(4827);
    function S($) {
      const A = [], R = (O, u, c) => {
        const d = (0, q.Gv)(u) || Array.isArray(u) ? JSON.stringify(u) : String(u);
        A.push(`\`data.${O}\` must be ${c}, but is ${(0, y.cl)(d)}.`);
      }, b = (O, u, { read: c, expected: d }) => {
        const f = M(u), p = f === void 0 ? void 0 : c(f);
        return p === void 0 ? R(O, u, d) : p;
      };
      return {
        one: (O, u) => E($[O]) ? void 0 : b(O, $[O], u),
        list: (O, u) => {
          if (E($[O]))
            return;
          const c = a($[O]), { most: d = c.length } = u;
          return c.length > d && A.push(`\`data.${O}\` must have at most ${d} of them, but has ${c.length}.`), c.map((f) => b(O, f, u)).filter((f) => f !== void 0);
        },
        check: () => {
          if (A.length > 0)
            throw new y.lZ("invalid_input", A.join(`
`));
        }
      };
    }
    function E($) {
      return $ == null || $ === "";
    }
    function a($) {
      return Array.isArray($) ? $ : typeof $ == "string" ? $.split(/[,\n]/).filter((A) => A.trim()) : [$];
    }
    function M($) {
      return typeof $ == "string" || typeof $ == "number" ? String($).trim() : void 0;
    }
  })
};
