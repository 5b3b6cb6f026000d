"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((k, q, $) => {
    $.d(q, {
      findDigest: () => rt
    });
    const w = 8;
    function A(e) {
      let t = w;
      const n = (s) => async (...r) => {
        if (t === 0)
          throw new Error(`a digest makes ${w} requests at most`);
        return t -= 1, s(...r);
      };
      return {
        get: n(e.get),
        page: n((s, r) => e.list(s, r, () => !0)),
        graphql: n(async (s, r) => {
          const o = await e.graphql(s, r);
          return o.query !== s && (t = Math.max(0, t - 1)), o;
        }),
        leaveOut: e.leaveOut,
        // A digest is nothing but what GitHub tells, so without a token, too, the log says why there is none.
        optional: async (s, r) => {
          try {
            return await r();
          } catch (o) {
            return e.leaveOut(s, o), null;
          }
        },
        left: () => t
      };
    }
    var T = $(5740), M = $(1987), a = $(4827);
    const O = 864e5, y = 7 * O, c = 35 * O;
    function D(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - y : Math.max(n, e - c);
    }
    function S(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const s = Date.parse(e);
      return s >= t && s < n;
    }
    function E(e, t) {
      const n = e.filter((s) => (0, a.$6)(s, "event") === "schedule" && (0, a.$6)(s, "conclusion") === "success").flatMap((s) => (0, a.lC)(s, "created_at") ?? []).filter((s) => s < t);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function l(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const d = O / 24;
    function p({ from: e, to: t }) {
      const n = Math.max(1, Math.round((t - e) / d));
      return n <= 36 ? n === 1 ? "1 hour" : `${n} hours` : `${Math.round((t - e) / O)} days`;
    }
    function f(e, { url: t, window: n }) {
      const s = e.filter((o) => S((0, a.$6)(o, "createdAt"), n)).map(v).sort((o, i) => i.created_at - o.created_at), r = [...Map.groupBy(s, ({ environment: o }) => o)].map(([o, i]) => {
        const u = i[0]?.result ?? "unknown", m = (0, T.hl)(t, "deployments", (0, T.aA)(o));
        return { name: o, url: m, ..._(i), latest: u, icon: (0, M.ZG)(u) };
      }).sort((o, i) => i.count - o.count);
      return { ..._(s), url: (0, T.hl)(t, "deployments"), environments: r };
    }
    function _(e) {
      const t = e.length, n = e.filter(({ result: r }) => r === "success").length, s = e.filter(({ result: r }) => (0, M.N6)(r)).length;
      return { count: t, succeeded: n, failed: s, unfinished: t - n - s };
    }
    function v(e) {
      return {
        environment: (0, a.mh)(e, "environment"),
        result: P(e),
        created_at: Date.parse((0, a.$6)(e, "createdAt") ?? "")
      };
    }
    const C = ["INACTIVE", "DESTROYED", "ABANDONED", ""];
    function P(e) {
      const t = (0, a.$6)(e, "state") ?? "", n = (0, a.gT)(e, "statuses", "nodes").map((r) => (0, a.$6)(r, "state") ?? ""), s = C.includes(t) ? n : [t];
      return s.some((r) => r === "SUCCESS" || r === "ACTIVE") ? "success" : s.some((r) => r === "FAILURE" || r === "ERROR") ? "failure" : (0, M._z)(t.toLowerCase() || "unknown");
    }
    var Q = $(5812), ue = $(7364);
    const le = `query Digest(
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
    function ce(e) {
      const t = Array.from({ length: e }, (r, o) => o), n = t.map((r) => `$q${r}: String!`).join(", "), s = t.map((r) => `  a${r}: search(type: ISSUE, first: 1, query: $q${r}) { issueCount }`);
      return `query Newcomers(${n}) {
${s.join(`
`)}
}`;
    }
    const de = {
      pullRequests: { name: "the merged pull requests", permission: "pull-requests: read" },
      issues: { name: "the issues", permission: "issues: read" },
      releases: { name: "the releases", permission: "contents: read" },
      deployments: { name: "the deployments", permission: "deployments: read" }
    }, fe = {
      pullRequests: "updatedAt",
      issues: "",
      releases: "createdAt",
      deployments: "createdAt"
    }, he = 100, me = 25, z = 3, j = ["pullRequests", "issues", "releases", "deployments"], pe = {
      name: "pull requests, issues, releases and deployments",
      permission: "contents: read"
    };
    async function ge({ repository: e }, t, n) {
      const s = { owner: e.owner, repo: e.name, since: l(n.from) };
      let [r, o, i] = [le, he, null], u = B(() => ({ nodes: [], isWhole: !1, after: null }));
      return await t.optional(pe, async () => {
        for (; j.some((m) => N(u[m])) && t.left() > z; ) {
          const m = o === me || t.left() === z + 1, b = { ...s, first: o, ...ye(u) }, h = await we({ query: r, variables: b }, { api: t, isLast: m });
          if (h === null)
            o /= 2;
          else {
            r = h.query, i ??= (0, a.$6)(h.data, "repository", "defaultBranchRef", "name");
            const g = u;
            u = B((R) => $e(R, g[R], { result: h, window: n }));
          }
        }
        return !0;
      }), { branch: i, lists: _e(u, t) };
    }
    function B(e) {
      return Object.fromEntries(j.map((t) => [t, e(t)]));
    }
    function N({ after: e }) {
      return e !== void 0;
    }
    async function we({ query: e, variables: t }, { api: n, isLast: s }) {
      try {
        const r = await n.graphql(e, t);
        return (0, Q.zy)(r) && !s ? null : r;
      } catch (r) {
        if (s || !(0, Q.gB)(r))
          throw r;
        return null;
      }
    }
    function ye(e) {
      const t = B((s) => N(e[s])), n = j.map((s) => [`${s}After`, e[s].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function $e(e, t, { result: n, window: s }) {
      if (!N(t))
        return t;
      const { nodes: r, error: o = n.errors.find(({ path: [, b] }) => (b ?? e) === e) } = t, i = (0, a.lJ)(n.data, "repository", e);
      if (!Array.isArray(i?.nodes))
        return o === void 0 && n.errors.some(({ path: h }) => h.length > 1) ? t : { nodes: r, isWhole: !1, error: o ?? n.errors[0] };
      const u = [...r, ...(0, a.gT)(i, "nodes")], m = Date.parse((0, a.$6)(u.at(-1), fe[e]) ?? "");
      if ((0, a.Qc)(i, "pageInfo", "hasNextPage") && !(m < s.from)) {
        const b = (0, a.$6)(i, "pageInfo", "endCursor");
        return { nodes: u, isWhole: !1, after: b, error: o };
      }
      return { nodes: u, isWhole: o === void 0, error: o };
    }
    function _e(e, t) {
      return B((n) => {
        const { nodes: s, isWhole: r, error: o } = e[n], i = o !== void 0 || !N(e[n]), u = s.length === 0 && !r;
        return u && i && t.leaveOut(de[n], (0, ue.y)(o ? [o] : [])), u ? null : { nodes: s, isWhole: r };
      });
    }
    const Ae = 20;
    async function Ee({ repository: e }, t, { pulls: n, window: s }) {
      const o = [...new Map(n.map((g) => [g.author, g])).values()].filter(({ author: g }) => g !== null && !g.endsWith("[bot]")), i = o.slice(0, Ae);
      if (i.length === 0)
        return { nodes: [], isWhole: !0 };
      const u = `repo:${e.full_name} is:pr is:merged merged:<${l(s.from)}`, m = i.map(({ author: g }, R) => [`q${R}`, `${u} author:${g}`]), { data: b } = await t.graphql(ce(i.length), Object.fromEntries(m)), h = i.map((g, R) => (0, a.tk)(b, `a${R}`, "issueCount"));
      return {
        nodes: i.filter((g, R) => h[R] === 0),
        isWhole: i.length === o.length && !h.includes(null)
      };
    }
    var Z = $(3134);
    function J({ url: e, window: { from: t, to: n } }, { page: s, time: r, also: o = [] }) {
      const u = [s === "pulls" ? "is:pr" : "is:issue", ...o, `${r}:${l(t)}..${l(n)}`];
      return (0, T.hl)(e, `${s}?q=${H(u.join(" "))}`);
    }
    function Oe(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function H(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function Y(e, t) {
      return e.filter((n) => Me(t, n)).map((n) => ({
        ...(0, Z.cI)(n),
        name: (0, a.mh)(n, "name"),
        sha: (0, a.$6)(n, "head_sha"),
        created_at: Date.parse((0, a.$6)(n, "created_at") ?? ""),
        updated_at: Date.parse((0, a.$6)(n, "updated_at") ?? "")
      })).filter(({ result: n }) => (0, Z.u5)(n));
    }
    function Me({ branch: e, window: t }, n) {
      const s = (0, a.tk)(n, "head_repository", "id") === (0, a.tk)(n, "repository", "id");
      return (0, a.$6)(n, "head_branch") === e && S((0, a.$6)(n, "updated_at"), t) && s && !(0, a.$6)(n, "event")?.startsWith("pull_request");
    }
    function be(e, { branch: t, url: n, window: s, rerun: r }) {
      const o = e.filter(W).length, i = `branch:${t} created:${l(s.from)}..${l(s.to)}`, u = [...Map.groupBy(e, ({ workflow_id: m }) => m).values()];
      return {
        branch: t,
        url: (0, T.hl)(n, `actions?query=${H(i)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? De(o, e.length) : null,
        workflows: u.map(Se).filter((m) => m.red > 0).sort((m, b) => b.red - m.red),
        flaky: u.flatMap((m) => Te(m, r) ?? [])
      };
    }
    function De(e, t) {
      const n = Math.round(e / t * 100);
      return e === 0 || e === t ? n : Math.min(99, Math.max(1, n));
    }
    function Se(e) {
      const t = e.filter(W), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    function Te(e, t) {
      const n = new Set(e.filter((r) => !W(r)).map(({ sha: r }) => r)), s = e.find((r) => t.includes(r) || W(r) && n.has(r.sha));
      return s && { name: s.name, url: s.url };
    }
    function W({ result: e }) {
      return (0, M.N6)(e);
    }
    const V = O, Re = 36e5;
    async function ve(e, t) {
      const n = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      x(n.items, s);
      const r = X(n.items) < e.window.from - V, o = n.isWhole || r || await qe(e, s, t), i = Y([...s.values()], e);
      return { nodes: i, ...await ke(i, t), isWhole: o };
    }
    async function qe({ branch: e, window: t }, n, s) {
      const o = Y([...n.values()], { branch: e, window: t }).filter(({ updated_at: m }) => m < t.to - Re), i = /* @__PURE__ */ new Map(), u = t.from - V;
      for (let m = t.to; s.left() > 0; ) {
        const b = `${l(u)}..${l(m)}`, h = await s.page("/actions/runs", { branch: e, status: "completed", created: b });
        x(h.items, i);
        const g = h.isWhole ? u : X(h.items);
        if (o.some((R) => R.created_at >= g && !i.has(R.id)))
          throw new Error("its list of the runs of a branch is out of date");
        if (x(h.items, n), h.isWhole)
          return !0;
        m = g;
      }
      return !1;
    }
    function x(e, t) {
      for (const n of e)
        t.set((0, a.tk)(n, "id"), n);
    }
    function X(e) {
      return Math.min(...e.map((t) => Date.parse((0, a.$6)(t, "created_at") ?? "")));
    }
    const Ie = { name: "which workflows are flaky", permission: "actions: read" };
    async function ke(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", s = e.filter(({ attempt: i, result: u }) => i > 1 && u === "success"), r = [], o = await t.optional(Ie, async () => {
        for (const i of s) {
          const u = await t.get(n, { run_id: i.id, attempt_number: i.attempt - 1 });
          (0, M.N6)((0, M._z)((0, a.$6)(u, "conclusion"))) && r.push(i);
        }
        return !0;
      });
      return { rerun: r, areAttemptsKnown: o === !0 };
    }
    const ee = {
      name: "the time of the last digest",
      permission: "actions: read"
    };
    async function Ce(e, t, { since: n, now: s }) {
      const r = await t.optional(ee, () => Pe(e, t)), i = r !== null && n === null ? await t.optional(ee, () => Be(r, t)) : null, u = r?.created_at ?? s, m = i?.previous ?? null;
      return {
        from: D(u, { since: n, previous: m }),
        to: u,
        isKnown: i !== null || n !== null,
        isCut: m !== null && m < u - c
      };
    }
    async function Pe({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), s = (0, a.lC)(n, "created_at");
      if (s === null)
        throw new Error("it does not say when this run was created");
      return { workflow_id: (0, a.tk)(n, "workflow_id"), created_at: s };
    }
    async function Be({ workflow_id: e, created_at: t }, { page: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = await n(s, { workflow_id: e }), o = E(r.items, t);
      if (o !== null || r.isWhole)
        return { previous: o };
      const i = { event: "schedule", status: "success" }, { items: u } = await n(s, { workflow_id: e, ...i });
      return { previous: E(u, t) };
    }
    const Ne = {
      pullRequests: "merged pull requests",
      releases: "releases",
      deployments: "deployments",
      issues: "issues",
      runs: "workflow runs",
      newcomers: "first pull requests"
    };
    function We(e, { isKnown: t, isCut: n }) {
      const s = Object.entries(Ne).map(([i, u]) => [u, e[i]]), r = s.flatMap(([i, u]) => u === null ? [i] : []), o = s.flatMap(([i, u]) => u === null || u.isWhole ? [] : [`the newest ${u.nodes.length} ${i}`]);
      return e.runs?.areAttemptsKnown === !1 && o.push("what is flaky"), {
        missing: t ? r : [...r, "when the last digest was"],
        partial: n ? [`the last ${c / O} days`, ...o] : o
      };
    }
    function Ue(e, t) {
      const n = (s, r) => ({
        count: e.filter((o) => S((0, a.$6)(o, s), t.window)).length,
        url: J(t, { page: "issues", time: r })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    const Le = 10, je = 4, xe = 3;
    function Ge(e, t) {
      return e.filter((n) => S((0, a.$6)(n, "mergedAt"), t)).sort((n, s) => te(s) - te(n)).map((n) => ({
        number: (0, a.tk)(n, "number"),
        title: (0, a.mh)(n, "title"),
        url: (0, a.$6)(n, "url"),
        author: Ke((0, a.lJ)(n, "author")),
        labels: (0, a.gT)(n, "labels", "nodes").flatMap((s) => (0, a.mh)(s, "name") ?? [])
      }));
    }
    function te(e) {
      return Date.parse((0, a.$6)(e, "mergedAt") ?? "");
    }
    function Ke(e) {
      const t = (0, a.$6)(e, "login");
      return t !== null && e?.__typename === "Bot" ? `${t}[bot]` : t;
    }
    function Fe(e, t, n) {
      const s = n ?? (Qe(e) ? "label" : "none");
      return {
        count: e.length,
        url: U(t),
        authors: new Set(e.map(({ author: r }) => r)).size,
        by: s,
        groups: s === "none" ? ze(e, t) : Ze(s, e, t)
      };
    }
    function Qe(e) {
      const t = e.filter(({ labels: n }) => n.length > 0);
      return e.length > 5 && t.length * 2 > e.length;
    }
    function ze(e, t) {
      if (e.length === 0)
        return [];
      const n = e.slice(0, Le);
      return [{ name: null, count: e.length, url: U(t), list: n }];
    }
    function Ze(e, t, n) {
      const s = ({ labels: h, author: g }) => e === "label" ? h : g ? [g] : [], r = Je(t.flatMap(s)), m = [...Map.groupBy(t, (h) => r.find((g) => s(h).includes(g)))].flatMap(([h, g]) => h === void 0 ? [] : [{ name: h, list: g }]).sort((h, g) => g.list.length - h.list.length).slice(0, je), b = t.filter((h) => !m.some(({ list: g }) => g.includes(h)));
      return [
        ...m.map(({ name: h, list: g }) => {
          const R = e === "label" ? Oe(h) : h.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: h, url: U(n, `${e}:${R}`), ...ne(g) };
        }),
        ...b.length > 0 ? [{ name: null, url: U(n), ...ne(b) }] : []
      ];
    }
    function Je(e) {
      return [...Map.groupBy(e, (n) => n)].sort(([, n], [, s]) => s.length - n.length).map(([n]) => n);
    }
    function ne(e) {
      return { count: e.length, list: e.slice(0, xe) };
    }
    function U(e, ...t) {
      return J(e, { page: "pulls", time: "merged", also: t });
    }
    var He = $(6489);
    const Ye = ["label", "author", "none"];
    function Ve(e, t) {
      const n = (0, He.T)(e), s = n.one("since", tt(t)) ?? null, r = n.one("group_by", Xe) ?? null;
      return n.check(), { since: s, group_by: r };
    }
    const Xe = {
      expected: "`label`, `author` or `none`",
      read: (e) => Ye.find((t) => t === e)
    }, se = 90, et = { d: O, w: 7 * O };
    function tt(e) {
      return {
        expected: `a time within the last ${se} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (t) => {
          const [, n, s = ""] = /^(\d{1,3})([dw])$/.exec(t) ?? [], r = n ? Number(n) * (et[s] ?? 0) : e - re(t);
          if (r > 0 && r <= se * O)
            return n ? { before: r } : { time: re(t) };
        }
      };
    }
    const nt = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function re(e) {
      const [, t = "", n] = nt.exec(e) ?? [], s = /* @__PURE__ */ new Date(`${t}T00:00Z`);
      return Number.isNaN(s.getTime()) || !s.toISOString().startsWith(t) ? Number.NaN : Date.parse(n || e === t ? e : `${e}Z`);
    }
    function st(e, { url: t, window: n }) {
      const s = e.filter((r) => !(0, a.Qc)(r, "isDraft") && S((0, a.$6)(r, "publishedAt"), n)).map((r) => ({
        name: (0, a.mh)(r, "name") ?? (0, a.mh)(r, "tagName"),
        url: (0, a.$6)(r, "url"),
        prerelease: (0, a.Qc)(r, "isPrerelease")
      }));
      return { count: s.length, url: (0, T.hl)(t, "releases"), list: s };
    }
    const oe = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function rt(e, t, n) {
      const { since: s, group_by: r } = Ve(e.data, n), o = A(t), i = await Ce(e, o, { since: s, now: n }), u = { url: e.repository.url, window: i }, { branch: m, lists: b } = await ge(e, o, i), { pullRequests: h, releases: g, deployments: R, issues: ie } = b, I = h && Ge(h.nodes, i), ae = I ? await o.optional(oe.newcomers, () => Ee(e, o, { pulls: I, window: i })) : null, G = m ?? e.repository.default_branch, L = await o.optional(oe.runs, () => {
        if (G === null)
          throw new Error("which branch is the default one is not known");
        return ve({ branch: G, window: i }, o);
      }), K = {
        merged: I && Fe(I, u, r),
        newcomers: ae?.nodes ?? null,
        releases: g && st(g.nodes, u),
        deployments: R && f(R.nodes, u),
        issues: ie && Ue(ie.nodes, u),
        runs: L && be(L.nodes, { branch: G ?? "", ...u, ...L })
      };
      if (Object.values(K).every((it) => it === null))
        return null;
      const F = We({ ...b, runs: L, newcomers: I ? ae : { nodes: [], isWhole: !0 } }, i);
      return {
        since: l(i.from),
        until: l(i.to),
        period: p(i),
        ...K,
        empty: ot(K) && F.missing.length + F.partial.length === 0,
        ...F
      };
    }
    function ot({ merged: e, releases: t, deployments: n, issues: s, runs: r }) {
      const o = [e?.count, t?.count, n?.count, r?.red], i = [r?.flaky.length, s?.opened.count, s?.closed.count];
      return [...o, ...i].every((u) => !u);
    }
  }),
  3134: ((k, q, $) => {
    $.d(q, {
      HI: () => a,
      cI: () => T,
      u5: () => y
    });
    var w = $(1987), A = $(4827);
    function T(c) {
      const D = (0, A.$6)(c, "conclusion");
      return {
        id: (0, A.tk)(c, "id"),
        workflow_id: (0, A.tk)(c, "workflow_id"),
        number: (0, A.tk)(c, "run_number") ?? 0,
        attempt: (0, A.tk)(c, "run_attempt") ?? 1,
        event: (0, A.$6)(c, "event"),
        branch: (0, A.$6)(c, "head_branch"),
        repository_id: (0, A.tk)(c, "head_repository", "id"),
        pull_requests: (0, A.gT)(c, "pull_requests").map((S) => (0, A.tk)(S, "number")),
        result: (0, w._z)(D),
        url: (0, A.$6)(c, "html_url"),
        started_at: (0, A.$6)(c, "run_started_at") ?? (0, A.$6)(c, "created_at")
      };
    }
    const M = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function a(c, D) {
      return c.event !== D.event || c.repository_id !== D.repository_id || O(c.branch) !== O(D.branch) ? !1 : !(c.pull_requests.length > 0 && D.pull_requests.length > 0) || c.pull_requests.some((E) => D.pull_requests.includes(E));
    }
    function O(c) {
      return M.exec(c ?? "")?.[1] ?? c;
    }
    function y(c) {
      return c === "success" || (0, w.N6)(c);
    }
  }),
  5812: ((k, q, $) => {
    $.d(q, {
      gB: () => O,
      gq: () => a,
      zy: () => y
    });
    var w = $(4827), A = $(7364);
    const T = 50, M = 6;
    async function a({ graphql: c }, { query: D, variables: S, path: E, most: l }) {
      const d = [];
      let [p, f, _] = [D, T, null];
      for (; d.length < l; )
        try {
          const v = await c(p, { ...S, first: f, after: _ });
          if (y(v) && f > M) {
            f = Math.floor(f / 2);
            continue;
          }
          const C = (0, w.lJ)(v.data, ...E);
          if (!Array.isArray(C?.nodes))
            return { pages: d, end: "error", error: (0, A.y)(v.errors) };
          d.push(v);
          const P = (0, w.lJ)(C, "pageInfo");
          if (!(0, w.Qc)(P, "hasNextPage"))
            return { pages: d, end: "all" };
          p = v.query, _ = (0, w.$6)(P, "endCursor");
        } catch (v) {
          if (!O(v) || f <= M)
            return { pages: d, end: "error", error: v };
          f = Math.floor(f / 2);
        }
      return { pages: d, end: "bound" };
    }
    function O(c) {
      return [502, 504].includes((0, w.tk)(c, "status") ?? 0) || /resource limits/i.test(String(c));
    }
    function y({ errors: c }) {
      return c.some(({ type: D, message: S }) => /resource.limits/i.test(`${D} ${S}`));
    }
  }),
  7364: ((k, q, $) => {
    $.d(q, {
      askGraphql: () => a,
      y: () => M
    });
    var w = $(4827), A = $(6313);
    class T extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(d, p) {
        super(d), this.errors = p;
      }
    }
    function M(l) {
      const d = (0, w.mh)(l[0], "message"), p = d ? `: ${d.replace(/\.?$/, ".")}` : ".";
      return new T(`GitHub's API answered without it${p}`, l);
    }
    async function a(l, d, p) {
      try {
        return await O(l, d, p);
      } catch (f) {
        const _ = D(f);
        if (_.length === 0)
          throw f;
        return O(l, _.reduce(S, d), p);
      }
    }
    async function O(l, d, p) {
      try {
        const f = await l.graphql(d, p);
        if (!(0, w.Gv)(f))
          throw M([]);
        return { data: f, errors: [], query: d };
      } catch (f) {
        if ((0, w.$6)(f, "name") !== "GraphqlResponseError")
          throw f;
        const _ = (0, w.gT)(f, "errors"), v = (0, w.lJ)(f, "data");
        if (y(f, _))
          throw new T(A.k, _);
        if (v === null)
          throw M(_);
        return { data: v, errors: _.map(c), query: d };
      }
    }
    function y(l, d) {
      return (0, w.at)(l, "headers", "retry-after") !== void 0 || d.some((p) => /^RATE_LIMIT/.test((0, w.$6)(p, "type") ?? ""));
    }
    function c(l) {
      const d = (0, w.at)(l, "path");
      return {
        type: (0, w.$6)(l, "type"),
        message: (0, w.$6)(l, "message") ?? "",
        path: Array.isArray(d) ? d : []
      };
    }
    function D(l) {
      return l instanceof T ? l.errors.filter((d) => (0, w.$6)(d, "extensions", "code") === "undefinedField").flatMap((d) => (0, w.$6)(d, "extensions", "fieldName") ?? []) : [];
    }
    function S(l, d) {
      const p = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${d}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let f = l;
      for (let _ = p.exec(f); _ !== null; _ = p.exec(f)) {
        const v = E(f, _.index + _[0].length);
        f = f.slice(0, _.index) + f.slice(v), p.lastIndex = _.index;
      }
      return f;
    }
    function E(l, d) {
      if (l[d] !== "{")
        return d;
      let p = 0;
      for (let f = d; f < l.length; f += 1)
        if (l[f] === "{" && (p += 1), l[f] === "}" && (p -= 1), p === 0)
          return f + 1;
      return l.length;
    }
  }),
  6489: ((k, q, $) => {
    $.d(q, {
      T: () => T
    });
    var w = $(3916), A = $(4827);
    function T(y) {
      const c = [], D = (E, l, d) => {
        const p = (0, A.Gv)(l) || Array.isArray(l) ? JSON.stringify(l) : String(l);
        c.push(`\`data.${E}\` must be ${d}, but is ${(0, w.cl)(p)}.`);
      }, S = (E, l, { read: d, expected: p }) => {
        const f = O(l), _ = f === void 0 ? void 0 : d(f);
        return _ === void 0 ? D(E, l, p) : _;
      };
      return {
        one: (E, l) => M(y[E]) ? void 0 : S(E, y[E], l),
        list: (E, l) => {
          if (M(y[E]))
            return;
          const d = a(y[E]), { most: p = d.length } = l;
          return d.length > p && c.push(`\`data.${E}\` must have at most ${p} of them, but has ${d.length}.`), d.map((f) => S(E, f, l)).filter((f) => f !== void 0);
        },
        check: () => {
          if (c.length > 0)
            throw new w.lZ("invalid_input", c.join(`
`));
        }
      };
    }
    function M(y) {
      return y == null || y === "";
    }
    function a(y) {
      return Array.isArray(y) ? y : typeof y == "string" ? y.split(/[,\n]/).filter((c) => c.trim()) : [y];
    }
    function O(y) {
      return typeof y == "string" || typeof y == "number" ? String(y).trim() : void 0;
    }
  })
};
