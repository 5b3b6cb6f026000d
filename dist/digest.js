"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((x, W, y) => {
    y.d(W, {
      findDigest: () => ct
    });
    const _ = 8;
    function O(e) {
      let t = _;
      const n = (r) => async (...s) => {
        if (t === 0)
          throw new Error(`a digest makes ${_} requests at most`);
        return t -= 1, r(...s);
      };
      return {
        get: n(e.get),
        page: n((r, s) => e.list(r, s, () => !0)),
        graphql: n(e.graphql),
        leaveOut: e.leaveOut,
        optional: e.optional,
        left: () => t
      };
    }
    var D = y(5740), k = y(1987), l = y(4827);
    const T = 864e5, B = 7 * T, d = 35 * T, M = 1 * T;
    function E(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - B : Math.max(n, e - d);
    }
    function b(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const r = Date.parse(e);
      return r >= t && r < n;
    }
    function S(e, t) {
      const n = e.filter((r) => (0, l.$6)(r, "event") === "schedule" && (0, l.$6)(r, "conclusion") === "success").flatMap((r) => ({ id: (0, l.tk)(r, "id"), time: (0, l.lC)(r, "created_at") ?? Number.NaN })).filter(({ id: r, time: s }) => s < t.created_at || s === t.created_at && I(r, t.id)).map(({ time: r }) => r);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function I(e, t) {
      return e !== null && t !== null && e < t;
    }
    function w(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const u = T / 24;
    function h({ from: e, to: t }) {
      const n = (r, s) => {
        const o = Math.max(1, Math.round((t - e) / r));
        return `${o} ${s}${o === 1 ? "" : "s"}`;
      };
      return t - e < u ? n(u / 60, "minute") : t - e <= 1.5 * T ? n(u, "hour") : n(T, "day");
    }
    function g(e, { url: t, window: n }) {
      const r = e.map((o) => A(o, n)).filter(({ at: o }) => b(o, n)).sort((o, a) => a.created_at - o.created_at), s = [...Map.groupBy(r, ({ environment: o }) => o)].map(([o, a]) => {
        const i = a[0]?.result ?? "unknown", c = (0, D.hl)(t, "deployments", (0, D.aA)(o));
        return { name: o, url: c, ...p(a), latest: i, icon: (0, k.ZG)(i) };
      }).sort((o, a) => a.count - o.count);
      return { ...p(r), url: (0, D.hl)(t, "deployments"), environments: s };
    }
    function p(e) {
      const t = e.length, n = e.filter(({ result: o }) => o === "success").length, r = e.filter(({ result: o }) => (0, k.N6)(o)).length, s = e.filter(({ result: o }) => q(o)).length;
      return { count: t, succeeded: n, failed: r, unfinished: s };
    }
    function A(e, { to: t }) {
      const n = (0, l.$6)(e, "createdAt"), { result: r, at: s } = R(e), o = s === null || Date.parse(s) < t;
      return {
        environment: (0, l.mh)(e, "environment"),
        result: o ? r : "in_progress",
        created_at: Date.parse(n ?? ""),
        at: o ? s ?? n : n
      };
    }
    function R(e) {
      const t = C(e), n = (0, l.gT)(e, "statuses", "nodes"), r = q(t) || t === "failure" ? [t] : [t, ...n.map(C)], s = ["success", "failure"].find((a) => r.includes(a));
      if (s === void 0)
        return { result: t, at: null };
      const o = n.filter((a) => C(a) === s).flatMap((a) => (0, l.$6)(a, "createdAt") ?? []);
      return { result: s, at: o.sort()[0] ?? null };
    }
    function C(e) {
      const t = (0, l.$6)(e, "state") ?? "UNKNOWN";
      return t === "ACTIVE" ? "success" : (0, k._z)(t.toLowerCase());
    }
    function q(e) {
      return e === "in_progress" || e === "action_required";
    }
    var te = y(5812), z = y(7364);
    const me = `query Digest(
  $owner: String!, $repo: String!, $since: DateTime!, $first: Int!,
  $pullRequests: Boolean!, $issues: Boolean!, $releases: Boolean!, $deployments: Boolean!,
  $pullRequestsAfter: String, $issuesAfter: String, $releasesAfter: String, $deploymentsAfter: String
) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } }
  pullRequests: repository(owner: $owner, name: $repo) @include(if: $pullRequests) {
    pullRequests(states: MERGED, first: $first, after: $pullRequestsAfter, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number title url mergedAt updatedAt author { __typename login } labels(first: 10) { nodes { name } } }
    }
  }
  issues: repository(owner: $owner, name: $repo) @include(if: $issues) {
    issues(filterBy: {since: $since}, first: $first, after: $issuesAfter, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt closedAt }
    }
  }
  releases: repository(owner: $owner, name: $repo) @include(if: $releases) {
    releases(first: $first, after: $releasesAfter, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { name tagName url publishedAt createdAt isDraft isPrerelease }
    }
  }
  deployments: repository(owner: $owner, name: $repo) @include(if: $deployments) {
    deployments(first: $first, after: $deploymentsAfter, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { environment state createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
}`;
    function ge(e) {
      const t = Array.from({ length: e }, (s, o) => o), n = t.map((s) => `$q${s}: String!`).join(", "), r = t.map((s) => `  a${s}: search(type: ISSUE, first: 1, query: $q${s}) { issueCount }`);
      return `query Newcomers(${n}) {
${r.join(`
`)}
}`;
    }
    const Q = {
      pullRequests: {
        name: "the merged pull requests",
        permission: "pull-requests: read",
        by: "updatedAt"
      },
      issues: { name: "the issues", permission: "issues: read" },
      releases: { name: "the releases", permission: "contents: read", by: "createdAt" },
      deployments: {
        name: "the deployments",
        permission: "deployments: read",
        by: "createdAt",
        earlier: M
      }
    }, we = 100, ne = 25, se = 3, L = ["pullRequests", "issues", "releases", "deployments"];
    async function $e({ repository: e }, t, n) {
      const r = { owner: e.owner, repo: e.name, since: w(n.from) }, s = (0, z.Zy)(t);
      let [o, a] = [we, null], i = G(() => ({ nodes: [], isWhole: !1, after: null }));
      try {
        for (; L.some((c) => H(i[c])) && t.left() > se; ) {
          const c = o === ne || t.left() === se + 1, m = { ...r, first: o, ...ye(i) }, $ = await (0, te.oX)(() => s(me, m), c);
          $ === null ? o = ne : (a ??= (0, l.$6)($.data, "repository", "defaultBranchRef", "name"), i = re(i, (f, v) => _e(f, { name: v, result: $, window: n })));
        }
      } catch (c) {
        i = re(i, (m) => ({ ...m, error: c }));
      }
      return { branch: a, lists: Ae(i, t) };
    }
    function G(e) {
      return Object.fromEntries(L.map((t) => [t, e(t)]));
    }
    function re(e, t) {
      return G((n) => H(e[n]) ? t(e[n], n) : e[n]);
    }
    function H({ after: e }) {
      return e !== void 0;
    }
    function ye(e) {
      const t = G((r) => H(e[r])), n = L.map((r) => [`${r}After`, e[r].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function _e(e, { name: t, result: n, window: r }) {
      const s = n.errors.filter(({ path: [f = t] }) => f === t), o = e.error ?? (s.length > 0 ? (0, z.yu)(s) : void 0), a = (0, l.lJ)(n.data, t, t);
      if (!Array.isArray(a?.nodes))
        return { nodes: e.nodes, isWhole: !1, error: o ?? (0, z.yu)([]) };
      const i = [...e.nodes, ...(0, l.gT)(a, "nodes")], { by: c = "", earlier: m = 0 } = Q[t], $ = Date.parse((0, l.$6)(i.at(-1), c) ?? "") < r.from - m;
      try {
        const f = $ ? void 0 : (0, te.H_)(a, e.after ?? null);
        return f === void 0 ? { nodes: i, isWhole: o === void 0, error: o } : { nodes: i, isWhole: !1, after: f, error: o };
      } catch (f) {
        return { nodes: i, isWhole: !1, error: f };
      }
    }
    function Ae(e, t) {
      const n = L.filter((s) => e[s].error !== void 0), r = Map.groupBy(n, (s) => String(e[s].error));
      for (const [s, ...o] of r.values()) {
        if (s === void 0)
          continue;
        const a = [s, ...o], i = a.map((m) => `${e[m].nodes.length > 0 ? "a part of " : ""}${Q[m].name}`), c = a.map((m) => Q[m].permission).join(", ");
        t.leaveOut({ name: i.join(", "), permission: c }, e[s].error);
      }
      return G((s) => {
        const { nodes: o, isWhole: a } = e[s];
        return o.length === 0 && !a ? null : { nodes: o, isWhole: a };
      });
    }
    const Oe = 20;
    async function Me({ repository: e }, t, { pulls: n, window: r }) {
      const o = [...new Map(n.map((f) => [f.author, f])).values()].filter(({ author: f }) => f !== null && !f.endsWith("[bot]")), a = o.slice(0, Oe);
      if (a.length === 0)
        return { nodes: [], looked: 0, authors: 0 };
      const i = `repo:${e.full_name} is:pr is:merged merged:<${w(r.from)}`, c = a.map(({ author: f }, v) => [`q${v}`, `${i} author:${f}`]), { data: m } = await t.graphql(ge(a.length), Object.fromEntries(c)), $ = a.map((f, v) => (0, l.tk)(m, `a${v}`, "issueCount"));
      return {
        nodes: a.filter((f, v) => $[v] === 0),
        looked: $.filter((f) => f !== null).length,
        authors: o.length
      };
    }
    var J = y(3134), Y = y(9021);
    function oe({ url: e, window: { from: t, to: n } }, { page: r, time: s, also: o = [] }) {
      const i = [r === "pulls" ? "is:pr" : "is:issue", ...o, `${s}:${w(t)}..${w(n)}`];
      return (0, D.hl)(e, `${r}?q=${ae(i.join(" "))}`);
    }
    function be(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function ae(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function ie(e, t) {
      return e.filter((n) => Ee(t, n)).map((n) => ({
        ...(0, J.cI)(n),
        name: (0, l.mh)(n, "name"),
        file: (0, l.mh)(n, "path")?.replace(/@.*$|^.*\//g, "") || null,
        sha: (0, l.$6)(n, "head_sha"),
        created_at: Date.parse((0, l.$6)(n, "created_at") ?? ""),
        updated_at: Date.parse((0, l.$6)(n, "updated_at") ?? "")
      })).filter(({ result: n }) => (0, J.u5)(n));
    }
    function Ee({ branch: e, window: t }, n) {
      const r = (0, l.tk)(n, "head_repository", "id") === (0, l.tk)(n, "repository", "id");
      return (0, l.$6)(n, "head_branch") === e && b((0, l.$6)(n, "updated_at"), t) && r && !(0, l.$6)(n, "event")?.startsWith("pull_request");
    }
    function Te(e, { branch: t, url: n, window: r, rerun: s }) {
      const o = e.filter(F).length, a = `branch:${t} created:${w(r.from)}..${w(r.to)}`, i = [
        ...Map.groupBy(Se(e), ({ workflow_id: c }) => c).values()
      ];
      return {
        branch: t,
        url: (0, D.hl)(n, `actions?query=${ae(a)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? De(o, e.length) : null,
        workflows: i.map(ke).filter((c) => c.red > 0).sort((c, m) => m.red - c.red),
        flaky: i.flatMap((c) => ve(c, new Set(s.map(({ id: m }) => m))) ?? [])
      };
    }
    function Se(e) {
      const t = Map.groupBy(e, ({ workflow_id: s }) => s), n = Map.groupBy(e, ({ name: s }) => s), r = (s = [], o) => new Set(s.map((a) => a[o])).size === 1;
      return e.map((s) => r(t.get(s.workflow_id), "name") && r(n.get(s.name), "workflow_id") ? s : { ...s, name: s.file ?? s.name });
    }
    function De(e, t) {
      const n = Math.round(e / t * 100);
      return e === 0 || e === t ? n : Math.min(99, Math.max(1, n));
    }
    function ke(e) {
      const t = e.filter(F), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    const Re = ["push", "schedule", "merge_group"];
    function ve(e, t) {
      const n = e.filter(({ event: a }) => Re.includes(a)), r = new Set(n.filter((a) => !F(a)).map(({ sha: a }) => a)), s = (a) => t.has(a.id) || n.includes(a) && F(a) && r.has(a.sha), o = e.find(s);
      return o && { name: o.name, url: o.url };
    }
    function F({ result: e }) {
      return (0, k.N6)(e);
    }
    const Ie = 36e5;
    async function Ne(e, t, n) {
      const r = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      X(r.items, s);
      const o = ue(r.items), a = o < e.window.from - M, i = r.isWhole || a || await Pe({ ...e, to: o, known: n }, s, t), c = ie([...s.values()], e);
      return { nodes: c, ...await Ce(c, t), isWhole: i };
    }
    async function Pe({ branch: e, window: t, to: n, known: r }, s, o) {
      const i = ie([...s.values(), ...r], { branch: e, window: t }).filter(({ updated_at: N }) => N < t.to - Ie), c = Math.min(...i.map((N) => N.created_at).filter((N) => N >= n)), m = /* @__PURE__ */ new Map(), $ = t.from - M;
      let f = Number.isFinite(c) ? c : Math.min(n, t.to);
      const v = i.filter((N) => N.created_at <= f);
      for (; o.left() > 0; ) {
        const N = `${w($)}..${w(f)}`, P = await o.page("/actions/runs", { branch: e, status: "completed", created: N });
        X(P.items, m);
        const U = P.isWhole ? $ : ue(P.items);
        if (v.some((j) => j.created_at >= U && !m.has(j.id)))
          throw new Y.xm("its list of the runs of the branch is out of date.");
        if (X(P.items, s), P.isWhole)
          return !0;
        f = U;
      }
      return !1;
    }
    function X(e, t) {
      for (const n of e)
        t.set((0, l.tk)(n, "id"), n);
    }
    function ue(e) {
      const t = Math.min(...e.map((n) => (0, l.lC)(n, "created_at") ?? Number.NaN));
      if (Number.isNaN(t))
        throw new Y.xm("it does not say when a run was created.");
      return t;
    }
    const Be = { name: "which workflows are flaky", permission: "actions: read" };
    async function Ce(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", r = e.filter(({ attempt: i, result: c }) => i > 1 && c === "success"), s = [], o = async ({ id: i, attempt: c }) => {
        for (let m = c - 1; m > 0; m -= 1) {
          const $ = await t.get(n, { run_id: i, attempt_number: m }), f = (0, k._z)((0, l.$6)($, "conclusion"));
          if ((0, J.u5)(f))
            return (0, k.N6)(f);
        }
        return !1;
      }, a = await t.optional(Be, async () => {
        for (const i of r)
          await o(i) && s.push(i);
        return !0;
      });
      return { rerun: s, areAttemptsKnown: a === !0 };
    }
    var We = y(3916);
    const le = "actions: read", qe = { name: "when this run was created", permission: le }, Ue = { name: "when the last digest was", permission: le };
    async function je(e, t, { since: n, now: r }) {
      const s = await t.optional(qe, () => xe(e, t)), a = s !== null && n === null ? await t.optional(Ue, () => Le(s, t)) : null, i = s?.created_at ?? r, c = a?.previous ?? null, m = E(i, { since: n, previous: c });
      if (n !== null && m >= i)
        throw new We.lZ("invalid_input", `\`data.since\` must be before this run was created, at ${w(i)}, but is ${w(m)}.`);
      return {
        from: m,
        to: i,
        isKnown: a !== null || n !== null,
        isCut: c !== null && c < i - d,
        runs: a?.runs ?? []
      };
    }
    async function xe({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), r = (0, l.lC)(n, "created_at");
      if (r === null)
        throw new Y.xm("it does not say when this run was created.");
      return { id: (0, l.tk)(n, "id"), workflow_id: (0, l.tk)(n, "workflow_id"), created_at: r };
    }
    async function Le({ workflow_id: e, ...t }, { page: n }) {
      const r = "/actions/workflows/{workflow_id}/runs", { items: s, isWhole: o } = await n(r, { workflow_id: e }), a = S(s, t);
      if (a !== null || o)
        return { previous: a, runs: s };
      const c = { event: "schedule", status: "success", created: `*..${w(t.created_at)}` }, m = (await n(r, { workflow_id: e, ...c })).items;
      return { previous: S(m, t), runs: [...s, ...m] };
    }
    const Ge = {
      pullRequests: ["merged pull requests", (e) => `the ${e} pull requests that changed last`],
      releases: ["releases", (e) => `the newest ${e} releases`],
      deployments: ["deployments", (e) => `the newest ${e} deployments`],
      issues: ["issues", (e) => `the ${e} issues that changed last`],
      runs: ["workflow runs", (e) => `the newest ${e} workflow runs`]
    };
    function Fe({ newcomers: e, ...t }, { isKnown: n, isCut: r }) {
      const s = Object.entries(Ge).map(([i, [c, m]]) => ({
        word: c,
        part: m,
        list: t[i]
      })), o = s.flatMap(({ word: i, list: c }) => c === null ? [i] : []), a = s.flatMap(({ part: i, list: c }) => c === null || c.isWhole ? [] : [i(c.nodes.length)]);
      return e === null ? o.push("first pull requests") : e.looked < e.authors && a.push(`first pull requests (${e.looked} of ${e.authors} authors)`), t.runs?.areAttemptsKnown === !1 && a.push("what is flaky"), {
        missing: n ? o : [...o, "when the last digest was"],
        partial: r ? [`the last ${d / T} days`, ...a] : a
      };
    }
    function Ke(e, t) {
      const n = (r, s) => ({
        count: e.filter((o) => b((0, l.$6)(o, r), t.window)).length,
        url: oe(t, { page: "issues", time: s })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    const Ze = 10, ze = 4, Qe = 3;
    function He(e, t) {
      return e.filter((n) => b((0, l.$6)(n, "mergedAt"), t)).sort((n, r) => ce(r) - ce(n)).map((n) => ({
        number: (0, l.tk)(n, "number"),
        title: (0, l.mh)(n, "title"),
        url: (0, l.$6)(n, "url"),
        author: Je((0, l.lJ)(n, "author")),
        labels: (0, l.gT)(n, "labels", "nodes").flatMap((r) => (0, l.mh)(r, "name") ?? [])
      }));
    }
    function ce(e) {
      return Date.parse((0, l.$6)(e, "mergedAt") ?? "");
    }
    function Je(e) {
      const t = (0, l.$6)(e, "login");
      return t !== null && e?.__typename === "Bot" ? `${t}[bot]` : t;
    }
    function Ye(e, t, n) {
      const r = n ?? (Xe(e) ? "label" : "none");
      return {
        count: e.length,
        url: K(t),
        authors: new Set(e.map(({ author: s }) => s)).size,
        by: r,
        groups: r === "none" ? Ve(e, t) : et(r, e, t)
      };
    }
    function Xe(e) {
      const t = e.filter(({ labels: n }) => n.length > 0);
      return e.length > 5 && t.length * 2 > e.length;
    }
    function Ve(e, t) {
      if (e.length === 0)
        return [];
      const n = e.slice(0, Ze);
      return [{ name: null, count: e.length, url: K(t), list: n }];
    }
    function et(e, t, n) {
      const r = ({ labels: $, author: f }) => e === "label" ? $ : f ? [f] : [], s = tt(t.flatMap(r)), c = [...Map.groupBy(t, ($) => s.find((f) => r($).includes(f)))].flatMap(([$, f]) => $ === void 0 ? [] : [{ name: $, list: f }]).sort(($, f) => f.list.length - $.list.length).slice(0, ze), m = t.filter(($) => !c.some(({ list: f }) => f.includes($)));
      return [
        ...c.map(({ name: $, list: f }) => {
          const v = e === "label" ? be($) : $.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: $, url: K(n, `${e}:${v}`), ...de(f) };
        }),
        ...m.length > 0 ? [{ name: null, url: K(n), ...de(m) }] : []
      ];
    }
    function tt(e) {
      return [...Map.groupBy(e, (n) => n)].sort(([, n], [, r]) => r.length - n.length).map(([n]) => n);
    }
    function de(e) {
      return { count: e.length, list: e.slice(0, Qe) };
    }
    function K(e, ...t) {
      return oe(e, { page: "pulls", time: "merged", also: t });
    }
    var nt = y(6489);
    const st = ["label", "author", "none"];
    async function rt(e, t) {
      const n = (0, nt.T)(e), r = n.one("since", it(t)) ?? null, s = n.one("group_by", ot) ?? null;
      return await n.check(), { since: r, group_by: s };
    }
    const ot = {
      expected: "`label`, `author` or `none`",
      read: (e) => st.find((t) => t === e)
    }, fe = 90, at = { d: T, w: 7 * T };
    function it(e) {
      return {
        expected: `a time within the last ${fe} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (t) => {
          const [, n, r = ""] = /^(\d{1,3})([dw])$/.exec(t) ?? [], s = n ? Number(n) * (at[r] ?? 0) : e - he(t);
          if (s > 0 && s <= fe * T)
            return n ? { before: s } : { time: he(t) };
        }
      };
    }
    const ut = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function he(e) {
      const [, t = "", n] = ut.exec(e) ?? [], r = /* @__PURE__ */ new Date(`${t}T00:00Z`);
      return Number.isNaN(r.getTime()) || !r.toISOString().startsWith(t) ? Number.NaN : Date.parse(n || e === t ? e : `${e}Z`);
    }
    function lt(e, { url: t, window: n }) {
      const r = e.filter((s) => !(0, l.Qc)(s, "isDraft") && b((0, l.$6)(s, "publishedAt"), n)).map((s) => ({
        name: (0, l.mh)(s, "name") ?? (0, l.mh)(s, "tagName"),
        url: (0, l.$6)(s, "url"),
        prerelease: (0, l.Qc)(s, "isPrerelease")
      }));
      return { count: r.length, url: (0, D.hl)(t, "releases"), list: r };
    }
    const pe = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function ct(e, t, n) {
      const { since: r, group_by: s } = await rt(e.data, n), o = O(t), a = await je(e, o, { since: r, now: n }), i = { url: e.repository.url, window: a }, { branch: c, lists: m } = await $e(e, o, a), { pullRequests: $, releases: f, deployments: v, issues: N } = m, P = $ && He($.nodes, a), U = c ?? e.repository.default_branch, [j, Z] = await Promise.all([
        P && o.optional(pe.newcomers, () => Me(e, o, { pulls: P, window: a })),
        o.optional(pe.runs, () => {
          if (U === null)
            throw new Error("which branch is the default one is not known");
          return Ne({ branch: U, window: a }, o, a.runs);
        })
      ]), V = {
        merged: P && Ye(P, i, s),
        newcomers: j?.nodes ?? null,
        releases: f && lt(f.nodes, i),
        deployments: v && g(v.nodes, i),
        issues: N && Ke(N.nodes, i),
        runs: Z && Te(Z.nodes, { branch: U ?? "", ...i, ...Z })
      };
      if (Object.values(V).every((ft) => ft === null))
        return null;
      const ee = Fe({ ...m, runs: Z, newcomers: P ? j : { looked: 0, authors: 0 } }, a);
      return {
        since: w(a.from),
        until: w(a.to),
        period: h(a),
        ...V,
        empty: dt(V) && ee.missing.length + ee.partial.length === 0,
        ...ee
      };
    }
    function dt({ merged: e, releases: t, deployments: n, issues: r, runs: s }) {
      const o = [e?.count, t?.count, n?.count, s?.red], a = [s?.flaky.length, r?.opened.count, r?.closed.count];
      return [...o, ...a].every((i) => !i);
    }
  }),
  3134: ((x, W, y) => {
    y.d(W, {
      HI: () => l,
      cI: () => D,
      u5: () => B
    });
    var _ = y(1987), O = y(4827);
    function D(d) {
      const M = (0, O.$6)(d, "conclusion");
      return {
        id: (0, O.tk)(d, "id"),
        workflow_id: (0, O.tk)(d, "workflow_id"),
        number: (0, O.tk)(d, "run_number") ?? 0,
        attempt: (0, O.tk)(d, "run_attempt") ?? 1,
        event: (0, O.$6)(d, "event"),
        branch: (0, O.$6)(d, "head_branch"),
        repository_id: (0, O.tk)(d, "head_repository", "id"),
        pull_requests: (0, O.gT)(d, "pull_requests").map((E) => (0, O.tk)(E, "number")),
        result: (0, _._z)(M),
        url: (0, O.$6)(d, "html_url"),
        started_at: (0, O.$6)(d, "run_started_at") ?? (0, O.$6)(d, "created_at")
      };
    }
    const k = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function l(d, M) {
      return d.event !== M.event || d.repository_id !== M.repository_id || T(d.branch) !== T(M.branch) ? !1 : !(d.pull_requests.length > 0 && M.pull_requests.length > 0) || d.pull_requests.some((b) => M.pull_requests.includes(b));
    }
    function T(d) {
      return k.exec(d ?? "")?.[1] ?? d;
    }
    function B(d) {
      return d === "success" || (0, _.N6)(d);
    }
  }),
  5812: ((x, W, y) => {
    y.d(W, {
      H_: () => T,
      gq: () => l,
      oX: () => B
    });
    var _ = y(4827), O = y(7364);
    const D = 50, k = 6;
    async function l(E, { query: b, variables: S, path: I, most: w }) {
      const u = [], h = (0, O.Zy)(E);
      let [g, p] = [D, null];
      try {
        for (; u.length < w; ) {
          const A = { first: g, after: p }, R = await B(() => h(b, { ...S, ...A }), g <= k);
          if (R === null) {
            g = Math.floor(g / 2);
            continue;
          }
          const C = (0, _.lJ)(R.data, ...I);
          if (!Array.isArray(C?.nodes))
            throw (0, O.yu)(R.errors);
          u.push(R);
          const q = T(C, p);
          if (q === void 0)
            return { pages: u, end: "all" };
          p = q;
        }
        return { pages: u, end: "bound" };
      } catch (A) {
        return { pages: u, end: "error", error: A };
      }
    }
    function T(E, b) {
      const S = (0, _.lJ)(E, "pageInfo");
      if (!(0, _.Qc)(S, "hasNextPage"))
        return;
      const I = (0, _.$6)(S, "endCursor");
      if (I === null || I === b)
        throw (0, O.yu)([{ message: "It does not say where the next page begins." }]);
      return I;
    }
    async function B(E, b) {
      try {
        const S = await E();
        return M(S) && !b ? null : S;
      } catch (S) {
        if (b || !d(S))
          throw S;
        return null;
      }
    }
    function d(E) {
      return ((0, _.tk)(E, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(E));
    }
    function M({ errors: E }) {
      return E.some(({ type: b, message: S }) => /resource.limits/i.test(`${b} ${S}`));
    }
  }),
  7364: ((x, W, y) => {
    y.d(W, {
      Zy: () => B,
      askGraphql: () => l,
      yu: () => k
    });
    var _ = y(4827), O = y(6313);
    class D extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(h, g) {
        super(h), this.errors = g;
      }
    }
    function k(u) {
      const h = (0, _.mh)(u[0], "message"), g = h ? `: ${h.replace(/\.?$/, ".")}` : ".";
      return new D(`GitHub's API answered without it${g}`, u);
    }
    async function l(u, h, g) {
      try {
        const p = await u.graphql(h, g);
        if (!(0, _.Gv)(p))
          throw new D(T, []);
        return { data: p, errors: [] };
      } catch (p) {
        if ((0, _.$6)(p, "name") !== "GraphqlResponseError")
          throw p;
        const A = (0, _.gT)(p, "errors"), R = (0, _.lJ)(p, "data");
        if (d(p, A))
          throw new D(O.k, A);
        if (R === null)
          throw k(A);
        return { data: R, errors: A.map(M) };
      }
    }
    const T = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function B({ graphql: u, leaveOut: h }) {
      const g = [];
      return async (p, A) => {
        try {
          return await u(g.reduce(b, p), A);
        } catch (R) {
          const C = E(R).filter((q) => !g.includes(q));
          if (C.length === 0)
            throw R;
          return g.push(...C), h({ name: C.join(", "), permission: "" }, R), u(g.reduce(b, p), A);
        }
      };
    }
    function d(u, h) {
      return (0, _.at)(u, "headers", "retry-after") !== void 0 || h.some((g) => /^RATE_LIMIT/.test((0, _.$6)(g, "type") ?? ""));
    }
    function M(u) {
      const h = (0, _.at)(u, "path");
      return {
        type: (0, _.$6)(u, "type"),
        message: (0, _.$6)(u, "message") ?? "",
        path: Array.isArray(h) ? h : []
      };
    }
    function E(u) {
      return u instanceof D ? u.errors.filter((h) => (0, _.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, _.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function b(u, h) {
      const g = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let p = u;
      for (let A = g.exec(p); A !== null; A = g.exec(p)) {
        const R = w(p, A.index + A[0].length);
        p = p.slice(0, A.index) + p.slice(R), g.lastIndex = A.index;
      }
      return I(p);
    }
    const S = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function I(u) {
      const h = u.replace(S, "");
      return h === u ? u : I(h);
    }
    function w(u, h) {
      if (u[h] !== "{")
        return h;
      let g = 0;
      for (let p = h; p < u.length; p += 1)
        if (u[p] === "{" && (g += 1), u[p] === "}" && (g -= 1), g === 0)
          return p + 1;
      return u.length;
    }
  }),
  6489: ((x, W, y) => {
    y.d(W, {
      T: () => k
    });
    var _ = y(3916), O = y(6872), D = y(4827);
    function k(d) {
      const M = [], E = /* @__PURE__ */ new Set(), b = (w) => (E.add(w), d[w]), S = (w, u, h) => {
        const g = (0, D.Gv)(u) || Array.isArray(u) ? JSON.stringify(u) : String(u);
        M.push(`\`data.${w}\` must be ${h}, but is ${(0, _.cl)(g)}.`);
      }, I = (w, u, { read: h, expected: g }) => {
        const p = B(u), A = p === void 0 ? void 0 : h(p);
        return A === void 0 ? S(w, u, g) : A;
      };
      return {
        one: (w, u) => {
          const h = b(w);
          return l(h) ? void 0 : I(w, h, u);
        },
        list: (w, u) => {
          const h = b(w);
          if (l(h))
            return;
          const g = T(h), { most: p = g.length } = u;
          return g.length > p && M.push(`\`data.${w}\` must have at most ${p} of them, but has ${g.length}.`), g.map((A) => I(w, A, u)).filter((A) => A !== void 0);
        },
        check: async () => {
          for (const w of Object.keys(d).filter((u) => !E.has(u))) {
            const u = await (0, O.p)(w, [...E]);
            u && M.push(`\`data.${w}\` is not known.${(0, O.Z)(u)}`);
          }
          if (M.length > 0)
            throw new _.lZ("invalid_input", M.join(`
`));
        }
      };
    }
    function l(d) {
      return d == null || d === "";
    }
    function T(d) {
      return Array.isArray(d) ? d : typeof d == "string" ? d.split(/[,\n]/).filter((M) => M.trim()) : [d];
    }
    function B(d) {
      return typeof d == "string" || typeof d == "number" ? String(d).trim() : void 0;
    }
  })
};
