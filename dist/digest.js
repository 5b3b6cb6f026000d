"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((P, q, $) => {
    $.d(q, {
      findDigest: () => rt
    });
    const y = 8;
    function E(e) {
      let t = y;
      const n = (s) => async (...r) => {
        if (t === 0)
          throw new Error(`a digest makes ${y} requests at most`);
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
    var b = $(5740), S = $(1987), a = $(4827);
    const O = 864e5, I = 7 * O, u = 35 * O;
    function A(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - I : Math.max(n, e - u);
    }
    function M(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const s = Date.parse(e);
      return s >= t && s < n;
    }
    function R(e, t) {
      const n = e.filter((s) => (0, a.$6)(s, "event") === "schedule" && (0, a.$6)(s, "conclusion") === "success").flatMap((s) => (0, a.lC)(s, "created_at") ?? []).filter((s) => s < t);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function d(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const h = O / 24;
    function f({ from: e, to: t }) {
      const n = Math.max(1, Math.round((t - e) / h));
      return n <= 36 ? n === 1 ? "1 hour" : `${n} hours` : `${Math.round((t - e) / O)} days`;
    }
    function l(e, { url: t, window: n }) {
      const s = e.filter((o) => M((0, a.$6)(o, "createdAt"), n)).map(_).sort((o, i) => i.created_at - o.created_at), r = [...Map.groupBy(s, ({ environment: o }) => o)].map(([o, i]) => {
        const c = i[0]?.result ?? "unknown", p = (0, b.hl)(t, "deployments", (0, b.aA)(o));
        return { name: o, url: p, ...g(i), latest: c, icon: (0, S.ZG)(c) };
      }).sort((o, i) => i.count - o.count);
      return { ...g(s), url: (0, b.hl)(t, "deployments"), environments: r };
    }
    function g(e) {
      const t = e.length, n = e.filter(({ result: r }) => r === "success").length, s = e.filter(({ result: r }) => (0, S.N6)(r)).length;
      return { count: t, succeeded: n, failed: s, unfinished: t - n - s };
    }
    function _(e) {
      return {
        environment: (0, a.mh)(e, "environment"),
        result: v(e),
        created_at: Date.parse((0, a.$6)(e, "createdAt") ?? "")
      };
    }
    const k = ["INACTIVE", "DESTROYED", "ABANDONED", ""];
    function v(e) {
      const t = (0, a.$6)(e, "state") ?? "", n = (0, a.gT)(e, "statuses", "nodes").map((r) => (0, a.$6)(r, "state") ?? ""), s = k.includes(t) ? n : [t];
      return s.some((r) => r === "SUCCESS" || r === "ACTIVE") ? "success" : s.some((r) => r === "FAILURE" || r === "ERROR") ? "failure" : (0, S._z)(t.toLowerCase() || "unknown");
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
      const s = { owner: e.owner, repo: e.name, since: d(n.from) };
      let [r, o, i] = [le, he, null], c = B(() => ({ nodes: [], isWhole: !1, after: null }));
      return await t.optional(pe, async () => {
        for (; j.some((p) => W(c[p])) && t.left() > z; ) {
          const p = o === me || t.left() === z + 1, D = { ...s, first: o, ...ye(c) }, m = await we({ query: r, variables: D }, { api: t, isLast: p });
          if (m === null)
            o /= 2;
          else {
            r = m.query, i ??= (0, a.$6)(m.data, "repository", "defaultBranchRef", "name");
            const w = c;
            c = B((T) => $e(T, w[T], { result: m, window: n }));
          }
        }
        return !0;
      }), { branch: i, lists: _e(c, t) };
    }
    function B(e) {
      return Object.fromEntries(j.map((t) => [t, e(t)]));
    }
    function W({ after: e }) {
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
      const t = B((s) => W(e[s])), n = j.map((s) => [`${s}After`, e[s].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function $e(e, t, { result: n, window: s }) {
      if (!W(t))
        return t;
      const { nodes: r, error: o = n.errors.find(({ path: [, D] }) => (D ?? e) === e) } = t, i = (0, a.lJ)(n.data, "repository", e);
      if (!Array.isArray(i?.nodes))
        return o === void 0 && n.errors.some(({ path: m }) => m.length > 1) ? t : { nodes: r, isWhole: !1, error: o ?? n.errors[0] };
      const c = [...r, ...(0, a.gT)(i, "nodes")], p = Date.parse((0, a.$6)(c.at(-1), fe[e]) ?? "");
      if ((0, a.Qc)(i, "pageInfo", "hasNextPage") && !(p < s.from)) {
        const D = (0, a.$6)(i, "pageInfo", "endCursor");
        return { nodes: c, isWhole: !1, after: D, error: o };
      }
      return { nodes: c, isWhole: o === void 0, error: o };
    }
    function _e(e, t) {
      return B((n) => {
        const { nodes: s, isWhole: r, error: o } = e[n], i = o !== void 0 || !W(e[n]), c = s.length === 0 && !r;
        return c && i && t.leaveOut(de[n], (0, ue.y)(o ? [o] : [])), c ? null : { nodes: s, isWhole: r };
      });
    }
    const Ae = 20;
    async function Ee({ repository: e }, t, { pulls: n, window: s }) {
      const o = [...new Map(n.map((w) => [w.author, w])).values()].filter(({ author: w }) => w !== null && !w.endsWith("[bot]")), i = o.slice(0, Ae);
      if (i.length === 0)
        return { nodes: [], isWhole: !0 };
      const c = `repo:${e.full_name} is:pr is:merged merged:<${d(s.from)}`, p = i.map(({ author: w }, T) => [`q${T}`, `${c} author:${w}`]), { data: D } = await t.graphql(ce(i.length), Object.fromEntries(p)), m = i.map((w, T) => (0, a.tk)(D, `a${T}`, "issueCount"));
      return {
        nodes: i.filter((w, T) => m[T] === 0),
        isWhole: i.length === o.length && !m.includes(null)
      };
    }
    var Z = $(3134);
    function J({ url: e, window: { from: t, to: n } }, { page: s, time: r, also: o = [] }) {
      const c = [s === "pulls" ? "is:pr" : "is:issue", ...o, `${r}:${d(t)}..${d(n)}`];
      return (0, b.hl)(e, `${s}?q=${H(c.join(" "))}`);
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
      return (0, a.$6)(n, "head_branch") === e && M((0, a.$6)(n, "updated_at"), t) && s && !(0, a.$6)(n, "event")?.startsWith("pull_request");
    }
    function De(e, { branch: t, url: n, window: s, rerun: r }) {
      const o = e.filter(N).length, i = `branch:${t} created:${d(s.from)}..${d(s.to)}`, c = [...Map.groupBy(e, ({ workflow_id: p }) => p).values()];
      return {
        branch: t,
        url: (0, b.hl)(n, `actions?query=${H(i)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? Se(o, e.length) : null,
        workflows: c.map(be).filter((p) => p.red > 0).sort((p, D) => D.red - p.red),
        flaky: c.flatMap((p) => Te(p, r) ?? [])
      };
    }
    function Se(e, t) {
      const n = Math.round(e / t * 100);
      return e === 0 || e === t ? n : Math.min(99, Math.max(1, n));
    }
    function be(e) {
      const t = e.filter(N), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    function Te(e, t) {
      const n = new Set(e.filter((r) => !N(r)).map(({ sha: r }) => r)), s = e.find((r) => t.includes(r) || N(r) && n.has(r.sha));
      return s && { name: s.name, url: s.url };
    }
    function N({ result: e }) {
      return (0, S.N6)(e);
    }
    const V = O, Re = 36e5;
    async function ve(e, t) {
      const n = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      x(n.items, s);
      const r = X(n.items) < e.window.from - V, o = n.isWhole || r || await Ie(e, s, t), i = Y([...s.values()], e);
      return { nodes: i, ...await qe(i, t), isWhole: o };
    }
    async function Ie({ branch: e, window: t }, n, s) {
      const o = Y([...n.values()], { branch: e, window: t }).filter(({ updated_at: p }) => p < t.to - Re), i = /* @__PURE__ */ new Map(), c = t.from - V;
      for (let p = t.to; s.left() > 0; ) {
        const D = `${d(c)}..${d(p)}`, m = await s.page("/actions/runs", { branch: e, status: "completed", created: D });
        x(m.items, i);
        const w = m.isWhole ? c : X(m.items);
        if (o.some((T) => T.created_at >= w && !i.has(T.id)))
          throw new Error("its list of the runs of a branch is out of date");
        if (x(m.items, n), m.isWhole)
          return !0;
        p = w;
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
    const ke = { name: "which workflows are flaky", permission: "actions: read" };
    async function qe(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", s = e.filter(({ attempt: i, result: c }) => i > 1 && c === "success"), r = [], o = await t.optional(ke, async () => {
        for (const i of s) {
          const c = await t.get(n, { run_id: i.id, attempt_number: i.attempt - 1 });
          (0, S.N6)((0, S._z)((0, a.$6)(c, "conclusion"))) && r.push(i);
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
      const r = await t.optional(ee, () => Pe(e, t)), i = r !== null && n === null ? await t.optional(ee, () => Be(r, t)) : null, c = r?.created_at ?? s, p = i?.previous ?? null;
      return {
        from: A(c, { since: n, previous: p }),
        to: c,
        isKnown: i !== null || n !== null,
        isCut: p !== null && p < c - u
      };
    }
    async function Pe({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), s = (0, a.lC)(n, "created_at");
      if (s === null)
        throw new Error("it does not say when this run was created");
      return { workflow_id: (0, a.tk)(n, "workflow_id"), created_at: s };
    }
    async function Be({ workflow_id: e, created_at: t }, { page: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = await n(s, { workflow_id: e }), o = R(r.items, t);
      if (o !== null || r.isWhole)
        return { previous: o };
      const i = { event: "schedule", status: "success" }, { items: c } = await n(s, { workflow_id: e, ...i });
      return { previous: R(c, t) };
    }
    const We = {
      pullRequests: "merged pull requests",
      releases: "releases",
      deployments: "deployments",
      issues: "issues",
      runs: "workflow runs",
      newcomers: "first pull requests"
    };
    function Ne(e, { isKnown: t, isCut: n }) {
      const s = Object.entries(We).map(([i, c]) => [c, e[i]]), r = s.flatMap(([i, c]) => c === null ? [i] : []), o = s.flatMap(([i, c]) => c === null || c.isWhole ? [] : [`the newest ${c.nodes.length} ${i}`]);
      return e.runs?.areAttemptsKnown === !1 && o.push("what is flaky"), {
        missing: t ? r : [...r, "when the last digest was"],
        partial: n ? [`the last ${u / O} days`, ...o] : o
      };
    }
    function Ue(e, t) {
      const n = (s, r) => ({
        count: e.filter((o) => M((0, a.$6)(o, s), t.window)).length,
        url: J(t, { page: "issues", time: r })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    const Le = 10, je = 4, xe = 3;
    function Ge(e, t) {
      return e.filter((n) => M((0, a.$6)(n, "mergedAt"), t)).sort((n, s) => te(s) - te(n)).map((n) => ({
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
      const s = ({ labels: m, author: w }) => e === "label" ? m : w ? [w] : [], r = Je(t.flatMap(s)), p = [...Map.groupBy(t, (m) => r.find((w) => s(m).includes(w)))].flatMap(([m, w]) => m === void 0 ? [] : [{ name: m, list: w }]).sort((m, w) => w.list.length - m.list.length).slice(0, je), D = t.filter((m) => !p.some(({ list: w }) => w.includes(m)));
      return [
        ...p.map(({ name: m, list: w }) => {
          const T = e === "label" ? Oe(m) : m.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: m, url: U(n, `${e}:${T}`), ...ne(w) };
        }),
        ...D.length > 0 ? [{ name: null, url: U(n), ...ne(D) }] : []
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
    async function Ve(e, t) {
      const n = (0, He.T)(e), s = n.one("since", tt(t)) ?? null, r = n.one("group_by", Xe) ?? null;
      return await n.check(), { since: s, group_by: r };
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
      const s = e.filter((r) => !(0, a.Qc)(r, "isDraft") && M((0, a.$6)(r, "publishedAt"), n)).map((r) => ({
        name: (0, a.mh)(r, "name") ?? (0, a.mh)(r, "tagName"),
        url: (0, a.$6)(r, "url"),
        prerelease: (0, a.Qc)(r, "isPrerelease")
      }));
      return { count: s.length, url: (0, b.hl)(t, "releases"), list: s };
    }
    const oe = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function rt(e, t, n) {
      const { since: s, group_by: r } = await Ve(e.data, n), o = E(t), i = await Ce(e, o, { since: s, now: n }), c = { url: e.repository.url, window: i }, { branch: p, lists: D } = await ge(e, o, i), { pullRequests: m, releases: w, deployments: T, issues: ie } = D, C = m && Ge(m.nodes, i), ae = C ? await o.optional(oe.newcomers, () => Ee(e, o, { pulls: C, window: i })) : null, G = p ?? e.repository.default_branch, L = await o.optional(oe.runs, () => {
        if (G === null)
          throw new Error("which branch is the default one is not known");
        return ve({ branch: G, window: i }, o);
      }), K = {
        merged: C && Fe(C, c, r),
        newcomers: ae?.nodes ?? null,
        releases: w && st(w.nodes, c),
        deployments: T && l(T.nodes, c),
        issues: ie && Ue(ie.nodes, c),
        runs: L && De(L.nodes, { branch: G ?? "", ...c, ...L })
      };
      if (Object.values(K).every((it) => it === null))
        return null;
      const F = Ne({ ...D, runs: L, newcomers: C ? ae : { nodes: [], isWhole: !0 } }, i);
      return {
        since: d(i.from),
        until: d(i.to),
        period: f(i),
        ...K,
        empty: ot(K) && F.missing.length + F.partial.length === 0,
        ...F
      };
    }
    function ot({ merged: e, releases: t, deployments: n, issues: s, runs: r }) {
      const o = [e?.count, t?.count, n?.count, r?.red], i = [r?.flaky.length, s?.opened.count, s?.closed.count];
      return [...o, ...i].every((c) => !c);
    }
  }),
  3134: ((P, q, $) => {
    $.d(q, {
      HI: () => a,
      cI: () => b,
      u5: () => I
    });
    var y = $(1987), E = $(4827);
    function b(u) {
      const A = (0, E.$6)(u, "conclusion");
      return {
        id: (0, E.tk)(u, "id"),
        workflow_id: (0, E.tk)(u, "workflow_id"),
        number: (0, E.tk)(u, "run_number") ?? 0,
        attempt: (0, E.tk)(u, "run_attempt") ?? 1,
        event: (0, E.$6)(u, "event"),
        branch: (0, E.$6)(u, "head_branch"),
        repository_id: (0, E.tk)(u, "head_repository", "id"),
        pull_requests: (0, E.gT)(u, "pull_requests").map((M) => (0, E.tk)(M, "number")),
        result: (0, y._z)(A),
        url: (0, E.$6)(u, "html_url"),
        started_at: (0, E.$6)(u, "run_started_at") ?? (0, E.$6)(u, "created_at")
      };
    }
    const S = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function a(u, A) {
      return u.event !== A.event || u.repository_id !== A.repository_id || O(u.branch) !== O(A.branch) ? !1 : !(u.pull_requests.length > 0 && A.pull_requests.length > 0) || u.pull_requests.some((R) => A.pull_requests.includes(R));
    }
    function O(u) {
      return S.exec(u ?? "")?.[1] ?? u;
    }
    function I(u) {
      return u === "success" || (0, y.N6)(u);
    }
  }),
  5812: ((P, q, $) => {
    $.d(q, {
      gB: () => O,
      gq: () => a,
      zy: () => I
    });
    var y = $(4827), E = $(7364);
    const b = 50, S = 6;
    async function a({ graphql: u }, { query: A, variables: M, path: R, most: d }) {
      const h = [];
      let [f, l, g] = [A, b, null];
      for (; h.length < d; )
        try {
          const _ = await u(f, { ...M, first: l, after: g });
          if (I(_) && l > S) {
            l = Math.floor(l / 2);
            continue;
          }
          const k = (0, y.lJ)(_.data, ...R);
          if (!Array.isArray(k?.nodes))
            return { pages: h, end: "error", error: (0, E.y)(_.errors) };
          h.push(_);
          const v = (0, y.lJ)(k, "pageInfo");
          if (!(0, y.Qc)(v, "hasNextPage"))
            return { pages: h, end: "all" };
          f = _.query, g = (0, y.$6)(v, "endCursor");
        } catch (_) {
          if (!O(_) || l <= S)
            return { pages: h, end: "error", error: _ };
          l = Math.floor(l / 2);
        }
      return { pages: h, end: "bound" };
    }
    function O(u) {
      return [502, 504].includes((0, y.tk)(u, "status") ?? 0) || /resource limits/i.test(String(u));
    }
    function I({ errors: u }) {
      return u.some(({ type: A, message: M }) => /resource.limits/i.test(`${A} ${M}`));
    }
  }),
  7364: ((P, q, $) => {
    $.d(q, {
      askGraphql: () => a,
      y: () => S
    });
    var y = $(4827), E = $(6313);
    class b extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(h, f) {
        super(h), this.errors = f;
      }
    }
    function S(d) {
      const h = (0, y.mh)(d[0], "message"), f = h ? `: ${h.replace(/\.?$/, ".")}` : ".";
      return new b(`GitHub's API answered without it${f}`, d);
    }
    async function a(d, h, f) {
      try {
        return await O(d, h, f);
      } catch (l) {
        const g = A(l);
        if (g.length === 0)
          throw l;
        return O(d, g.reduce(M, h), f);
      }
    }
    async function O(d, h, f) {
      try {
        const l = await d.graphql(h, f);
        if (!(0, y.Gv)(l))
          throw S([]);
        return { data: l, errors: [], query: h };
      } catch (l) {
        if ((0, y.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const g = (0, y.gT)(l, "errors"), _ = (0, y.lJ)(l, "data");
        if (I(l, g))
          throw new b(E.k, g);
        if (_ === null)
          throw S(g);
        return { data: _, errors: g.map(u), query: h };
      }
    }
    function I(d, h) {
      return (0, y.at)(d, "headers", "retry-after") !== void 0 || h.some((f) => /^RATE_LIMIT/.test((0, y.$6)(f, "type") ?? ""));
    }
    function u(d) {
      const h = (0, y.at)(d, "path");
      return {
        type: (0, y.$6)(d, "type"),
        message: (0, y.$6)(d, "message") ?? "",
        path: Array.isArray(h) ? h : []
      };
    }
    function A(d) {
      return d instanceof b ? d.errors.filter((h) => (0, y.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, y.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function M(d, h) {
      const f = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let l = d;
      for (let g = f.exec(l); g !== null; g = f.exec(l)) {
        const _ = R(l, g.index + g[0].length);
        l = l.slice(0, g.index) + l.slice(_), f.lastIndex = g.index;
      }
      return l;
    }
    function R(d, h) {
      if (d[h] !== "{")
        return h;
      let f = 0;
      for (let l = h; l < d.length; l += 1)
        if (d[l] === "{" && (f += 1), d[l] === "}" && (f -= 1), f === 0)
          return l + 1;
      return d.length;
    }
  }),
  6489: ((P, q, $) => {
    $.d(q, {
      T: () => S
    });
    var y = $(3916), E = $(6872), b = $(4827);
    function S(u) {
      const A = [], M = /* @__PURE__ */ new Set(), R = (f) => (M.add(f), u[f]), d = (f, l, g) => {
        const _ = (0, b.Gv)(l) || Array.isArray(l) ? JSON.stringify(l) : String(l);
        A.push(`\`data.${f}\` must be ${g}, but is ${(0, y.cl)(_)}.`);
      }, h = (f, l, { read: g, expected: _ }) => {
        const k = I(l), v = k === void 0 ? void 0 : g(k);
        return v === void 0 ? d(f, l, _) : v;
      };
      return {
        one: (f, l) => {
          const g = R(f);
          return a(g) ? void 0 : h(f, g, l);
        },
        list: (f, l) => {
          const g = R(f);
          if (a(g))
            return;
          const _ = O(g), { most: k = _.length } = l;
          return _.length > k && A.push(`\`data.${f}\` must have at most ${k} of them, but has ${_.length}.`), _.map((v) => h(f, v, l)).filter((v) => v !== void 0);
        },
        check: async () => {
          for (const f of Object.keys(u).filter((l) => !M.has(l))) {
            const l = await (0, E.p)(f, [...M]);
            l && A.push(`\`data.${f}\` is not known.${(0, E.Z)(l)}`);
          }
          if (A.length > 0)
            throw new y.lZ("invalid_input", A.join(`
`));
        }
      };
    }
    function a(u) {
      return u == null || u === "";
    }
    function O(u) {
      return Array.isArray(u) ? u : typeof u == "string" ? u.split(/[,\n]/).filter((A) => A.trim()) : [u];
    }
    function I(u) {
      return typeof u == "string" || typeof u == "number" ? String(u).trim() : void 0;
    }
  })
};
