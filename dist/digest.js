"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((B, I, $) => {
    $.d(I, {
      findDigest: () => ot
    });
    const w = 8;
    function O(e) {
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
    var S = $(5740), D = $(1987), a = $(4827);
    const E = 864e5, q = 7 * E, u = 35 * E;
    function A(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - q : Math.max(n, e - u);
    }
    function M(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const s = Date.parse(e);
      return s >= t && s < n;
    }
    function v(e, t) {
      const n = e.filter((s) => (0, a.$6)(s, "event") === "schedule" && (0, a.$6)(s, "conclusion") === "success").flatMap((s) => (0, a.lC)(s, "created_at") ?? []).filter((s) => s < t);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function d(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const h = E / 24;
    function f({ from: e, to: t }) {
      const n = Math.max(1, Math.round((t - e) / h));
      return n <= 36 ? n === 1 ? "1 hour" : `${n} hours` : `${Math.round((t - e) / E)} days`;
    }
    function l(e, { url: t, window: n }) {
      const s = e.map((o) => _(o, n)).filter(({ at: o }) => M(o, n)).sort((o, i) => i.created_at - o.created_at), r = [...Map.groupBy(s, ({ environment: o }) => o)].map(([o, i]) => {
        const c = i[0]?.result ?? "unknown", m = (0, S.hl)(t, "deployments", (0, S.aA)(o));
        return { name: o, url: m, ...g(i), latest: c, icon: (0, D.ZG)(c) };
      }).sort((o, i) => i.count - o.count);
      return { ...g(s), url: (0, S.hl)(t, "deployments"), environments: r };
    }
    function g(e) {
      const t = e.length, n = e.filter(({ result: o }) => o === "success").length, s = e.filter(({ result: o }) => (0, D.N6)(o)).length, r = e.filter(({ result: o }) => Q(o)).length;
      return { count: t, succeeded: n, failed: s, unfinished: r };
    }
    function _(e, { to: t }) {
      const n = (0, a.$6)(e, "createdAt"), { result: s, at: r } = k(e), o = r === null || Date.parse(r) < t;
      return {
        environment: (0, a.mh)(e, "environment"),
        result: o ? s : "in_progress",
        created_at: Date.parse(n ?? ""),
        at: o ? r ?? n : n
      };
    }
    function k(e) {
      const t = R(e), n = (0, a.gT)(e, "statuses", "nodes"), s = Q(t) || t === "failure" ? [t] : [t, ...n.map(R)], r = ["success", "failure"].find((i) => s.includes(i));
      if (r === void 0)
        return { result: t, at: null };
      const o = n.filter((i) => R(i) === r).flatMap((i) => (0, a.$6)(i, "createdAt") ?? []);
      return { result: r, at: o.sort()[0] ?? null };
    }
    function R(e) {
      const t = (0, a.$6)(e, "state") ?? "UNKNOWN";
      return t === "ACTIVE" ? "success" : (0, D._z)(t.toLowerCase());
    }
    function Q(e) {
      return e === "in_progress" || e === "action_required";
    }
    var z = $(5812), le = $(7364);
    const ce = `query Digest(
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
      nodes { environment state createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
}`;
    function de(e) {
      const t = Array.from({ length: e }, (r, o) => o), n = t.map((r) => `$q${r}: String!`).join(", "), s = t.map((r) => `  a${r}: search(type: ISSUE, first: 1, query: $q${r}) { issueCount }`);
      return `query Newcomers(${n}) {
${s.join(`
`)}
}`;
    }
    const fe = {
      pullRequests: { name: "the merged pull requests", permission: "pull-requests: read" },
      issues: { name: "the issues", permission: "issues: read" },
      releases: { name: "the releases", permission: "contents: read" },
      deployments: { name: "the deployments", permission: "deployments: read" }
    }, he = {
      pullRequests: "updatedAt",
      issues: "",
      releases: "createdAt",
      deployments: "createdAt"
    }, pe = 100, me = 25, Z = 3, j = ["pullRequests", "issues", "releases", "deployments"], ge = {
      name: "pull requests, issues, releases and deployments",
      permission: "contents: read"
    };
    async function ye({ repository: e }, t, n) {
      const s = { owner: e.owner, repo: e.name, since: d(n.from) };
      let [r, o, i] = [ce, pe, null], c = W(() => ({ nodes: [], isWhole: !1, after: null }));
      return await t.optional(ge, async () => {
        for (; j.some((m) => C(c[m])) && t.left() > Z; ) {
          const m = o === me || t.left() === Z + 1, b = { ...s, first: o, ...$e(c) }, p = await we({ query: r, variables: b }, { api: t, isLast: m });
          if (p === null)
            o /= 2;
          else {
            r = p.query, i ??= (0, a.$6)(p.data, "repository", "defaultBranchRef", "name");
            const y = c;
            c = W((T) => _e(T, y[T], { result: p, window: n }));
          }
        }
        return !0;
      }), { branch: i, lists: Ae(c, t) };
    }
    function W(e) {
      return Object.fromEntries(j.map((t) => [t, e(t)]));
    }
    function C({ after: e }) {
      return e !== void 0;
    }
    async function we({ query: e, variables: t }, { api: n, isLast: s }) {
      try {
        const r = await n.graphql(e, t);
        return (0, z.zy)(r) && !s ? null : r;
      } catch (r) {
        if (s || !(0, z.gB)(r))
          throw r;
        return null;
      }
    }
    function $e(e) {
      const t = W((s) => C(e[s])), n = j.map((s) => [`${s}After`, e[s].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function _e(e, t, { result: n, window: s }) {
      if (!C(t))
        return t;
      const { nodes: r, error: o = n.errors.find(({ path: [, b] }) => (b ?? e) === e) } = t, i = (0, a.lJ)(n.data, "repository", e);
      if (!Array.isArray(i?.nodes))
        return o === void 0 && n.errors.some(({ path: p }) => p.length > 1) ? t : { nodes: r, isWhole: !1, error: o ?? n.errors[0] };
      const c = [...r, ...(0, a.gT)(i, "nodes")], m = Date.parse((0, a.$6)(c.at(-1), he[e]) ?? "");
      if ((0, a.Qc)(i, "pageInfo", "hasNextPage") && !(m < s.from)) {
        const b = (0, a.$6)(i, "pageInfo", "endCursor");
        return { nodes: c, isWhole: !1, after: b, error: o };
      }
      return { nodes: c, isWhole: o === void 0, error: o };
    }
    function Ae(e, t) {
      return W((n) => {
        const { nodes: s, isWhole: r, error: o } = e[n], i = o !== void 0 || !C(e[n]), c = s.length === 0 && !r;
        return c && i && t.leaveOut(fe[n], (0, le.y)(o ? [o] : [])), c ? null : { nodes: s, isWhole: r };
      });
    }
    const Oe = 20;
    async function Ee({ repository: e }, t, { pulls: n, window: s }) {
      const o = [...new Map(n.map((y) => [y.author, y])).values()].filter(({ author: y }) => y !== null && !y.endsWith("[bot]")), i = o.slice(0, Oe);
      if (i.length === 0)
        return { nodes: [], isWhole: !0 };
      const c = `repo:${e.full_name} is:pr is:merged merged:<${d(s.from)}`, m = i.map(({ author: y }, T) => [`q${T}`, `${c} author:${y}`]), { data: b } = await t.graphql(de(i.length), Object.fromEntries(m)), p = i.map((y, T) => (0, a.tk)(b, `a${T}`, "issueCount"));
      return {
        nodes: i.filter((y, T) => p[T] === 0),
        isWhole: i.length === o.length && !p.includes(null)
      };
    }
    var J = $(3134);
    function H({ url: e, window: { from: t, to: n } }, { page: s, time: r, also: o = [] }) {
      const c = [s === "pulls" ? "is:pr" : "is:issue", ...o, `${r}:${d(t)}..${d(n)}`];
      return (0, S.hl)(e, `${s}?q=${Y(c.join(" "))}`);
    }
    function Me(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function Y(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function V(e, t) {
      return e.filter((n) => be(t, n)).map((n) => ({
        ...(0, J.cI)(n),
        name: (0, a.mh)(n, "name"),
        sha: (0, a.$6)(n, "head_sha"),
        created_at: Date.parse((0, a.$6)(n, "created_at") ?? ""),
        updated_at: Date.parse((0, a.$6)(n, "updated_at") ?? "")
      })).filter(({ result: n }) => (0, J.u5)(n));
    }
    function be({ branch: e, window: t }, n) {
      const s = (0, a.tk)(n, "head_repository", "id") === (0, a.tk)(n, "repository", "id");
      return (0, a.$6)(n, "head_branch") === e && M((0, a.$6)(n, "updated_at"), t) && s && !(0, a.$6)(n, "event")?.startsWith("pull_request");
    }
    function De(e, { branch: t, url: n, window: s, rerun: r }) {
      const o = e.filter(N).length, i = `branch:${t} created:${d(s.from)}..${d(s.to)}`, c = [...Map.groupBy(e, ({ workflow_id: m }) => m).values()];
      return {
        branch: t,
        url: (0, S.hl)(n, `actions?query=${Y(i)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? Se(o, e.length) : null,
        workflows: c.map(Te).filter((m) => m.red > 0).sort((m, b) => b.red - m.red),
        flaky: c.flatMap((m) => Re(m, r) ?? [])
      };
    }
    function Se(e, t) {
      const n = Math.round(e / t * 100);
      return e === 0 || e === t ? n : Math.min(99, Math.max(1, n));
    }
    function Te(e) {
      const t = e.filter(N), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    function Re(e, t) {
      const n = new Set(e.filter((r) => !N(r)).map(({ sha: r }) => r)), s = e.find((r) => t.includes(r) || N(r) && n.has(r.sha));
      return s && { name: s.name, url: s.url };
    }
    function N({ result: e }) {
      return (0, D.N6)(e);
    }
    const X = E, ve = 36e5;
    async function qe(e, t) {
      const n = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      x(n.items, s);
      const r = ee(n.items) < e.window.from - X, o = n.isWhole || r || await ke(e, s, t), i = V([...s.values()], e);
      return { nodes: i, ...await Pe(i, t), isWhole: o };
    }
    async function ke({ branch: e, window: t }, n, s) {
      const o = V([...n.values()], { branch: e, window: t }).filter(({ updated_at: m }) => m < t.to - ve), i = /* @__PURE__ */ new Map(), c = t.from - X;
      for (let m = t.to; s.left() > 0; ) {
        const b = `${d(c)}..${d(m)}`, p = await s.page("/actions/runs", { branch: e, status: "completed", created: b });
        x(p.items, i);
        const y = p.isWhole ? c : ee(p.items);
        if (o.some((T) => T.created_at >= y && !i.has(T.id)))
          throw new Error("its list of the runs of a branch is out of date");
        if (x(p.items, n), p.isWhole)
          return !0;
        m = y;
      }
      return !1;
    }
    function x(e, t) {
      for (const n of e)
        t.set((0, a.tk)(n, "id"), n);
    }
    function ee(e) {
      return Math.min(...e.map((t) => Date.parse((0, a.$6)(t, "created_at") ?? "")));
    }
    const Ie = { name: "which workflows are flaky", permission: "actions: read" };
    async function Pe(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", s = e.filter(({ attempt: i, result: c }) => i > 1 && c === "success"), r = [], o = await t.optional(Ie, async () => {
        for (const i of s) {
          const c = await t.get(n, { run_id: i.id, attempt_number: i.attempt - 1 });
          (0, D.N6)((0, D._z)((0, a.$6)(c, "conclusion"))) && r.push(i);
        }
        return !0;
      });
      return { rerun: r, areAttemptsKnown: o === !0 };
    }
    const te = {
      name: "the time of the last digest",
      permission: "actions: read"
    };
    async function Be(e, t, { since: n, now: s }) {
      const r = await t.optional(te, () => We(e, t)), i = r !== null && n === null ? await t.optional(te, () => Ce(r, t)) : null, c = r?.created_at ?? s, m = i?.previous ?? null;
      return {
        from: A(c, { since: n, previous: m }),
        to: c,
        isKnown: i !== null || n !== null,
        isCut: m !== null && m < c - u
      };
    }
    async function We({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), s = (0, a.lC)(n, "created_at");
      if (s === null)
        throw new Error("it does not say when this run was created");
      return { workflow_id: (0, a.tk)(n, "workflow_id"), created_at: s };
    }
    async function Ce({ workflow_id: e, created_at: t }, { page: n }) {
      const s = "/actions/workflows/{workflow_id}/runs", r = await n(s, { workflow_id: e }), o = v(r.items, t);
      if (o !== null || r.isWhole)
        return { previous: o };
      const i = { event: "schedule", status: "success" }, { items: c } = await n(s, { workflow_id: e, ...i });
      return { previous: v(c, t) };
    }
    const Ne = {
      pullRequests: "merged pull requests",
      releases: "releases",
      deployments: "deployments",
      issues: "issues",
      runs: "workflow runs",
      newcomers: "first pull requests"
    };
    function Ue(e, { isKnown: t, isCut: n }) {
      const s = Object.entries(Ne).map(([i, c]) => [c, e[i]]), r = s.flatMap(([i, c]) => c === null ? [i] : []), o = s.flatMap(([i, c]) => c === null || c.isWhole ? [] : [`the newest ${c.nodes.length} ${i}`]);
      return e.runs?.areAttemptsKnown === !1 && o.push("what is flaky"), {
        missing: t ? r : [...r, "when the last digest was"],
        partial: n ? [`the last ${u / E} days`, ...o] : o
      };
    }
    function Le(e, t) {
      const n = (s, r) => ({
        count: e.filter((o) => M((0, a.$6)(o, s), t.window)).length,
        url: H(t, { page: "issues", time: r })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    const je = 10, xe = 4, Ge = 3;
    function Ke(e, t) {
      return e.filter((n) => M((0, a.$6)(n, "mergedAt"), t)).sort((n, s) => ne(s) - ne(n)).map((n) => ({
        number: (0, a.tk)(n, "number"),
        title: (0, a.mh)(n, "title"),
        url: (0, a.$6)(n, "url"),
        author: Fe((0, a.lJ)(n, "author")),
        labels: (0, a.gT)(n, "labels", "nodes").flatMap((s) => (0, a.mh)(s, "name") ?? [])
      }));
    }
    function ne(e) {
      return Date.parse((0, a.$6)(e, "mergedAt") ?? "");
    }
    function Fe(e) {
      const t = (0, a.$6)(e, "login");
      return t !== null && e?.__typename === "Bot" ? `${t}[bot]` : t;
    }
    function Qe(e, t, n) {
      const s = n ?? (ze(e) ? "label" : "none");
      return {
        count: e.length,
        url: U(t),
        authors: new Set(e.map(({ author: r }) => r)).size,
        by: s,
        groups: s === "none" ? Ze(e, t) : Je(s, e, t)
      };
    }
    function ze(e) {
      const t = e.filter(({ labels: n }) => n.length > 0);
      return e.length > 5 && t.length * 2 > e.length;
    }
    function Ze(e, t) {
      if (e.length === 0)
        return [];
      const n = e.slice(0, je);
      return [{ name: null, count: e.length, url: U(t), list: n }];
    }
    function Je(e, t, n) {
      const s = ({ labels: p, author: y }) => e === "label" ? p : y ? [y] : [], r = He(t.flatMap(s)), m = [...Map.groupBy(t, (p) => r.find((y) => s(p).includes(y)))].flatMap(([p, y]) => p === void 0 ? [] : [{ name: p, list: y }]).sort((p, y) => y.list.length - p.list.length).slice(0, xe), b = t.filter((p) => !m.some(({ list: y }) => y.includes(p)));
      return [
        ...m.map(({ name: p, list: y }) => {
          const T = e === "label" ? Me(p) : p.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: p, url: U(n, `${e}:${T}`), ...se(y) };
        }),
        ...b.length > 0 ? [{ name: null, url: U(n), ...se(b) }] : []
      ];
    }
    function He(e) {
      return [...Map.groupBy(e, (n) => n)].sort(([, n], [, s]) => s.length - n.length).map(([n]) => n);
    }
    function se(e) {
      return { count: e.length, list: e.slice(0, Ge) };
    }
    function U(e, ...t) {
      return H(e, { page: "pulls", time: "merged", also: t });
    }
    var Ye = $(6489);
    const Ve = ["label", "author", "none"];
    async function Xe(e, t) {
      const n = (0, Ye.T)(e), s = n.one("since", nt(t)) ?? null, r = n.one("group_by", et) ?? null;
      return await n.check(), { since: s, group_by: r };
    }
    const et = {
      expected: "`label`, `author` or `none`",
      read: (e) => Ve.find((t) => t === e)
    }, re = 90, tt = { d: E, w: 7 * E };
    function nt(e) {
      return {
        expected: `a time within the last ${re} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (t) => {
          const [, n, s = ""] = /^(\d{1,3})([dw])$/.exec(t) ?? [], r = n ? Number(n) * (tt[s] ?? 0) : e - oe(t);
          if (r > 0 && r <= re * E)
            return n ? { before: r } : { time: oe(t) };
        }
      };
    }
    const st = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function oe(e) {
      const [, t = "", n] = st.exec(e) ?? [], s = /* @__PURE__ */ new Date(`${t}T00:00Z`);
      return Number.isNaN(s.getTime()) || !s.toISOString().startsWith(t) ? Number.NaN : Date.parse(n || e === t ? e : `${e}Z`);
    }
    function rt(e, { url: t, window: n }) {
      const s = e.filter((r) => !(0, a.Qc)(r, "isDraft") && M((0, a.$6)(r, "publishedAt"), n)).map((r) => ({
        name: (0, a.mh)(r, "name") ?? (0, a.mh)(r, "tagName"),
        url: (0, a.$6)(r, "url"),
        prerelease: (0, a.Qc)(r, "isPrerelease")
      }));
      return { count: s.length, url: (0, S.hl)(t, "releases"), list: s };
    }
    const ie = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function ot(e, t, n) {
      const { since: s, group_by: r } = await Xe(e.data, n), o = O(t), i = await Be(e, o, { since: s, now: n }), c = { url: e.repository.url, window: i }, { branch: m, lists: b } = await ye(e, o, i), { pullRequests: p, releases: y, deployments: T, issues: ae } = b, P = p && Ke(p.nodes, i), ue = P ? await o.optional(ie.newcomers, () => Ee(e, o, { pulls: P, window: i })) : null, G = m ?? e.repository.default_branch, L = await o.optional(ie.runs, () => {
        if (G === null)
          throw new Error("which branch is the default one is not known");
        return qe({ branch: G, window: i }, o);
      }), K = {
        merged: P && Qe(P, c, r),
        newcomers: ue?.nodes ?? null,
        releases: y && rt(y.nodes, c),
        deployments: T && l(T.nodes, c),
        issues: ae && Le(ae.nodes, c),
        runs: L && De(L.nodes, { branch: G ?? "", ...c, ...L })
      };
      if (Object.values(K).every((at) => at === null))
        return null;
      const F = Ue({ ...b, runs: L, newcomers: P ? ue : { nodes: [], isWhole: !0 } }, i);
      return {
        since: d(i.from),
        until: d(i.to),
        period: f(i),
        ...K,
        empty: it(K) && F.missing.length + F.partial.length === 0,
        ...F
      };
    }
    function it({ merged: e, releases: t, deployments: n, issues: s, runs: r }) {
      const o = [e?.count, t?.count, n?.count, r?.red], i = [r?.flaky.length, s?.opened.count, s?.closed.count];
      return [...o, ...i].every((c) => !c);
    }
  }),
  3134: ((B, I, $) => {
    $.d(I, {
      HI: () => a,
      cI: () => S,
      u5: () => q
    });
    var w = $(1987), O = $(4827);
    function S(u) {
      const A = (0, O.$6)(u, "conclusion");
      return {
        id: (0, O.tk)(u, "id"),
        workflow_id: (0, O.tk)(u, "workflow_id"),
        number: (0, O.tk)(u, "run_number") ?? 0,
        attempt: (0, O.tk)(u, "run_attempt") ?? 1,
        event: (0, O.$6)(u, "event"),
        branch: (0, O.$6)(u, "head_branch"),
        repository_id: (0, O.tk)(u, "head_repository", "id"),
        pull_requests: (0, O.gT)(u, "pull_requests").map((M) => (0, O.tk)(M, "number")),
        result: (0, w._z)(A),
        url: (0, O.$6)(u, "html_url"),
        started_at: (0, O.$6)(u, "run_started_at") ?? (0, O.$6)(u, "created_at")
      };
    }
    const D = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function a(u, A) {
      return u.event !== A.event || u.repository_id !== A.repository_id || E(u.branch) !== E(A.branch) ? !1 : !(u.pull_requests.length > 0 && A.pull_requests.length > 0) || u.pull_requests.some((v) => A.pull_requests.includes(v));
    }
    function E(u) {
      return D.exec(u ?? "")?.[1] ?? u;
    }
    function q(u) {
      return u === "success" || (0, w.N6)(u);
    }
  }),
  5812: ((B, I, $) => {
    $.d(I, {
      gB: () => E,
      gq: () => a,
      zy: () => q
    });
    var w = $(4827), O = $(7364);
    const S = 50, D = 6;
    async function a({ graphql: u }, { query: A, variables: M, path: v, most: d }) {
      const h = [];
      let [f, l, g] = [A, S, null];
      for (; h.length < d; )
        try {
          const _ = await u(f, { ...M, first: l, after: g });
          if (q(_) && l > D) {
            l = Math.floor(l / 2);
            continue;
          }
          const k = (0, w.lJ)(_.data, ...v);
          if (!Array.isArray(k?.nodes))
            return { pages: h, end: "error", error: (0, O.y)(_.errors) };
          h.push(_);
          const R = (0, w.lJ)(k, "pageInfo");
          if (!(0, w.Qc)(R, "hasNextPage"))
            return { pages: h, end: "all" };
          f = _.query, g = (0, w.$6)(R, "endCursor");
        } catch (_) {
          if (!E(_) || l <= D)
            return { pages: h, end: "error", error: _ };
          l = Math.floor(l / 2);
        }
      return { pages: h, end: "bound" };
    }
    function E(u) {
      return [502, 504].includes((0, w.tk)(u, "status") ?? 0) || /resource limits/i.test(String(u));
    }
    function q({ errors: u }) {
      return u.some(({ type: A, message: M }) => /resource.limits/i.test(`${A} ${M}`));
    }
  }),
  7364: ((B, I, $) => {
    $.d(I, {
      askGraphql: () => a,
      y: () => D
    });
    var w = $(4827), O = $(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(h, f) {
        super(h), this.errors = f;
      }
    }
    function D(d) {
      const h = (0, w.mh)(d[0], "message"), f = h ? `: ${h.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${f}`, d);
    }
    async function a(d, h, f) {
      try {
        return await E(d, h, f);
      } catch (l) {
        const g = A(l);
        if (g.length === 0)
          throw l;
        return E(d, g.reduce(M, h), f);
      }
    }
    async function E(d, h, f) {
      try {
        const l = await d.graphql(h, f);
        if (!(0, w.Gv)(l))
          throw D([]);
        return { data: l, errors: [], query: h };
      } catch (l) {
        if ((0, w.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const g = (0, w.gT)(l, "errors"), _ = (0, w.lJ)(l, "data");
        if (q(l, g))
          throw new S(O.k, g);
        if (_ === null)
          throw D(g);
        return { data: _, errors: g.map(u), query: h };
      }
    }
    function q(d, h) {
      return (0, w.at)(d, "headers", "retry-after") !== void 0 || h.some((f) => /^RATE_LIMIT/.test((0, w.$6)(f, "type") ?? ""));
    }
    function u(d) {
      const h = (0, w.at)(d, "path");
      return {
        type: (0, w.$6)(d, "type"),
        message: (0, w.$6)(d, "message") ?? "",
        path: Array.isArray(h) ? h : []
      };
    }
    function A(d) {
      return d instanceof S ? d.errors.filter((h) => (0, w.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, w.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function M(d, h) {
      const f = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let l = d;
      for (let g = f.exec(l); g !== null; g = f.exec(l)) {
        const _ = v(l, g.index + g[0].length);
        l = l.slice(0, g.index) + l.slice(_), f.lastIndex = g.index;
      }
      return l;
    }
    function v(d, h) {
      if (d[h] !== "{")
        return h;
      let f = 0;
      for (let l = h; l < d.length; l += 1)
        if (d[l] === "{" && (f += 1), d[l] === "}" && (f -= 1), f === 0)
          return l + 1;
      return d.length;
    }
  }),
  6489: ((B, I, $) => {
    $.d(I, {
      T: () => D
    });
    var w = $(3916), O = $(6872), S = $(4827);
    function D(u) {
      const A = [], M = /* @__PURE__ */ new Set(), v = (f) => (M.add(f), u[f]), d = (f, l, g) => {
        const _ = (0, S.Gv)(l) || Array.isArray(l) ? JSON.stringify(l) : String(l);
        A.push(`\`data.${f}\` must be ${g}, but is ${(0, w.cl)(_)}.`);
      }, h = (f, l, { read: g, expected: _ }) => {
        const k = q(l), R = k === void 0 ? void 0 : g(k);
        return R === void 0 ? d(f, l, _) : R;
      };
      return {
        one: (f, l) => {
          const g = v(f);
          return a(g) ? void 0 : h(f, g, l);
        },
        list: (f, l) => {
          const g = v(f);
          if (a(g))
            return;
          const _ = E(g), { most: k = _.length } = l;
          return _.length > k && A.push(`\`data.${f}\` must have at most ${k} of them, but has ${_.length}.`), _.map((R) => h(f, R, l)).filter((R) => R !== void 0);
        },
        check: async () => {
          for (const f of Object.keys(u).filter((l) => !M.has(l))) {
            const l = await (0, O.p)(f, [...M]);
            l && A.push(`\`data.${f}\` is not known.${(0, O.Z)(l)}`);
          }
          if (A.length > 0)
            throw new w.lZ("invalid_input", A.join(`
`));
        }
      };
    }
    function a(u) {
      return u == null || u === "";
    }
    function E(u) {
      return Array.isArray(u) ? u : typeof u == "string" ? u.split(/[,\n]/).filter((A) => A.trim()) : [u];
    }
    function q(u) {
      return typeof u == "string" || typeof u == "number" ? String(u).trim() : void 0;
    }
  })
};
