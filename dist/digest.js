"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((K, U, $) => {
    $.d(U, {
      findDigest: () => ht
    });
    const A = 8;
    function T(e) {
      let t = A;
      const n = (r) => async (...s) => {
        if (t === 0)
          throw new Error(`a digest makes ${A} requests at most`);
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
    var v = $(5740), N = $(1987), l = $(4827);
    const S = 864e5, C = 7 * S, w = 35 * S, g = { run: S, approval: 7 * S };
    function _(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - C : Math.max(n, e - w);
    }
    function E(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const r = Date.parse(e);
      return r >= t && r < n;
    }
    function b(e, t) {
      const n = e.filter((r) => (0, l.$6)(r, "event") === "schedule" && (0, l.$6)(r, "conclusion") === "success").flatMap((r) => ({ id: (0, l.tk)(r, "id"), time: (0, l.lC)(r, "created_at") ?? Number.NaN })).filter(({ id: r, time: s }) => s < t.created_at || s === t.created_at && R(r, t.id)).map(({ time: r }) => r);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function R(e, t) {
      return e !== null && t !== null && e < t;
    }
    function D(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const O = S / 24;
    function u({ from: e, to: t }) {
      const n = (r, s) => {
        const o = Math.max(1, Math.round((t - e) / r));
        return `${o} ${s}${o === 1 ? "" : "s"}`;
      };
      return t - e < O ? n(O / 60, "minute") : t - e <= 1.5 * S ? n(O, "hour") : n(S, "day");
    }
    function d(e, { url: t, window: n }) {
      const r = e.map((o) => p(o, n)).filter(({ at: o }) => E(o, n)).sort((o, a) => a.created_at - o.created_at), s = [...Map.groupBy(r, ({ environment: o }) => o)].map(([o, a]) => {
        const i = a[0]?.result ?? "unknown", c = (0, v.hl)(t, "deployments", (0, v.aA)(o));
        return { name: o, url: c, ...m(a), latest: i, icon: (0, N.ZG)(i) };
      }).sort((o, a) => +(a.failed > 0) - +(o.failed > 0) || a.count - o.count);
      return { ...m(r), url: (0, v.hl)(t, "deployments"), environments: s };
    }
    function m(e) {
      const t = e.length, n = e.filter(({ result: o }) => o === "success").length, r = e.filter(({ result: o }) => (0, N.N6)(o)).length, s = e.filter(({ result: o }) => q(o)).length;
      return { count: t, succeeded: n, failed: r, unfinished: s };
    }
    function p(e, { to: t }) {
      const n = (0, l.$6)(e, "createdAt"), { result: r, at: s } = M(e), o = s === null || Date.parse(s) < t;
      return {
        environment: (0, l.mh)(e, "environment"),
        result: o ? r : "in_progress",
        created_at: Date.parse(n ?? ""),
        at: o ? s ?? n : n
      };
    }
    function M(e) {
      const t = k(e), n = (0, l.gT)(e, "statuses", "nodes"), r = q(t) || t === "failure" ? [t] : [t, ...n.map(k)], s = ["success", "failure"].find((a) => r.includes(a));
      if (s === void 0)
        return { result: t, at: null };
      const o = n.filter((a) => k(a) === s).flatMap((a) => (0, l.$6)(a, "createdAt") ?? []);
      return { result: s, at: o.sort()[0] ?? null };
    }
    function k(e) {
      const t = (0, l.$6)(e, "state") ?? "UNKNOWN";
      return t === "ACTIVE" ? "success" : (0, N._z)(t.toLowerCase());
    }
    function q(e) {
      return e === "in_progress" || e === "action_required";
    }
    var x = $(5812), j = $(7364);
    const pe = `query Digest(
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
    const H = {
      pullRequests: {
        name: "the merged pull requests",
        permission: "pull-requests: read",
        by: "updatedAt"
      },
      issues: { name: "the issues", permission: "issues: read" },
      // A draft was created before it is published.
      releases: {
        name: "the releases",
        permission: "contents: read",
        by: "createdAt",
        earlier: g.approval
      },
      deployments: {
        name: "the deployments",
        permission: "deployments: read",
        by: "createdAt",
        earlier: g.approval
      }
    }, we = 100, ne = 25, se = 3, F = ["pullRequests", "issues", "releases", "deployments"];
    async function $e({ repository: e }, t, n) {
      const r = { owner: e.owner, repo: e.name, since: D(n.from) }, s = (0, j.Zy)(t);
      let [o, a] = [we, null], i = G(() => ({ nodes: [], isWhole: !1, after: null }));
      try {
        for (; F.some((c) => J(i[c])) && t.left() > se; ) {
          const c = o === ne || t.left() === se + 1, h = { ...r, first: o, ...ye(i) }, y = await (0, x.oX)(() => s(pe, h), c);
          y === null ? o = ne : (a ??= (0, l.$6)(y.data, "repository", "defaultBranchRef", "name"), i = re(i, (f, I) => _e(f, { name: I, result: y, window: n })));
        }
      } catch (c) {
        i = re(i, (h) => ({ ...h, error: c }));
      }
      return { branch: a, lists: Ae(i, t) };
    }
    function G(e) {
      return Object.fromEntries(F.map((t) => [t, e(t)]));
    }
    function re(e, t) {
      return G((n) => J(e[n]) ? t(e[n], n) : e[n]);
    }
    function J({ after: e }) {
      return e !== void 0;
    }
    function ye(e) {
      const t = G((r) => J(e[r])), n = F.map((r) => [`${r}After`, e[r].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function _e(e, { name: t, result: n, window: r }) {
      const s = n.errors.filter(({ path: [f = t] }) => f === t), o = e.error ?? (s.length > 0 ? (0, j.yu)(s) : void 0), a = (0, l.lJ)(n.data, t, t);
      if (!Array.isArray(a?.nodes))
        return { nodes: e.nodes, isWhole: !1, error: o ?? (0, j.yu)([]) };
      const i = [...e.nodes, ...(0, l.gT)(a, "nodes")], { by: c = "", earlier: h = 0 } = H[t], y = Date.parse((0, l.$6)(i.at(-1), c) ?? "") < r.from - h;
      try {
        const f = y ? void 0 : (0, x.H_)(a, e.after ?? null);
        return f === void 0 ? { nodes: i, isWhole: o === void 0, error: o } : { nodes: i, isWhole: !1, after: f, error: o };
      } catch (f) {
        return { nodes: i, isWhole: !1, error: f };
      }
    }
    function Ae(e, t) {
      const n = F.filter((s) => e[s].error !== void 0), r = Map.groupBy(n, (s) => String(e[s].error));
      for (const [s, ...o] of r.values()) {
        if (s === void 0)
          continue;
        const a = [s, ...o], i = a.map((h) => `${e[h].nodes.length > 0 ? "a part of " : ""}${H[h].name}`), c = a.map((h) => H[h].permission).join(", ");
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
      const i = `repo:${e.full_name} is:pr is:merged merged:<${D(r.from)}`, c = a.map(({ author: f }, I) => [`q${I}`, `${i} author:${f}`]), { data: h } = await t.graphql(ge(a.length), Object.fromEntries(c)), y = a.map((f, I) => (0, l.tk)(h, `a${I}`, "issueCount"));
      return {
        nodes: a.filter((f, I) => y[I] === 0),
        looked: y.filter((f) => f !== null).length,
        authors: o.length
      };
    }
    var Y = $(3134), X = $(9021);
    function oe({ url: e, window: { from: t, to: n } }, { page: r, time: s, also: o = [] }) {
      const i = [r === "pulls" ? "is:pr" : "is:issue", ...o, `${s}:${D(t)}..${D(n)}`];
      return (0, v.hl)(e, `${r}?q=${ae(i.join(" "))}`);
    }
    function Ee(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function ae(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function ie(e, t) {
      return e.filter((n) => be(t, n)).map((n) => ({
        ...(0, Y.cI)(n),
        name: (0, l.mh)(n, "name"),
        file: (0, l.mh)(n, "path")?.replace(/@.*$/, "").replace(/^.*\//, "") || null,
        sha: (0, l.$6)(n, "head_sha"),
        created_at: Date.parse((0, l.$6)(n, "created_at") ?? ""),
        updated_at: Date.parse((0, l.$6)(n, "updated_at") ?? "")
      })).filter(({ result: n }) => (0, Y.u5)(n));
    }
    function be({ branch: e, window: t }, n) {
      const r = (0, l.tk)(n, "head_repository", "id") === (0, l.tk)(n, "repository", "id");
      return (0, l.$6)(n, "head_branch") === e && E((0, l.$6)(n, "updated_at"), t) && r && !(0, l.$6)(n, "event")?.startsWith("pull_request");
    }
    function Te(e, { branch: t, url: n, window: r, rerun: s }) {
      const o = e.filter(Z).length, a = `branch:${t} created:${D(r.from)}..${D(r.to)}`, i = [
        ...Map.groupBy(Se(e), ({ workflow_id: c }) => c).values()
      ];
      return {
        branch: t,
        url: (0, v.hl)(n, `actions?query=${ae(a)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? De(o, e.length) : null,
        workflows: i.map(ve).filter((c) => c.red > 0).sort((c, h) => h.red - c.red),
        flaky: i.flatMap((c) => Re(c, new Set(s.map(({ id: h }) => h))) ?? [])
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
    function ve(e) {
      const t = e.filter(Z), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    const ke = ["push", "schedule", "merge_group"];
    function Re(e, t) {
      const n = e.filter(({ event: a }) => ke.includes(a)), r = new Set(n.filter((a) => !Z(a)).map(({ sha: a }) => a)), s = (a) => t.has(a.id) || n.includes(a) && Z(a) && r.has(a.sha), o = e.find(s);
      return o && { name: o.name, url: o.url };
    }
    function Z({ result: e }) {
      return (0, N.N6)(e);
    }
    const Ne = 36e5;
    async function Ie(e, t, n) {
      const r = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      V(r.items, s);
      const o = le(r.items), a = o < e.window.from - g.run, i = r.isWhole || a || await Pe({ ...e, to: o, known: n }, s, t), c = ie([...s.values()], e);
      return { nodes: c, ...await Ue(c, t), isWhole: i };
    }
    async function Pe({ branch: e, window: t, to: n, known: r }, s, o) {
      const i = ie([...s.values(), ...r], { branch: e, window: t }).filter(({ updated_at: B }) => B < t.to - Ne), c = Math.min(...i.map((B) => B.created_at).filter((B) => B >= n)), h = /* @__PURE__ */ new Map(), y = t.from - g.run;
      let f = Number.isFinite(c) ? c : Math.min(n, t.to);
      const I = i.filter((B) => B.created_at <= f);
      for (; o.left() > 0; ) {
        const B = `${D(y)}..${D(f)}`, P = await o.page("/actions/runs", { branch: e, status: "completed", created: B });
        V(P.items, h);
        const L = P.isWhole ? y : le(P.items), Q = (W) => P.isWhole ? W >= L : W > L;
        if (I.some((W) => Q(W.created_at) && !h.has(W.id)))
          return o.leaveOut(Be, new X.xm(Ce)), !1;
        if (V(P.items, s), P.isWhole || P.items.length === 0)
          return P.isWhole;
        f = L;
      }
      return !1;
    }
    function V(e, t) {
      for (const n of e)
        t.set((0, l.tk)(n, "id"), n);
    }
    function le(e) {
      const t = Math.min(...e.map((n) => (0, l.lC)(n, "created_at") ?? Number.NaN));
      if (Number.isNaN(t))
        throw new X.xm("it does not say when a run was created.");
      return t;
    }
    const Be = { name: "older runs of the default branch", permission: "" }, Ce = "its list of the runs of the branch is out of date.", We = {
      name: "whether other workflows are flaky",
      permission: "actions: read"
    };
    async function Ue(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", r = e.filter(({ attempt: i, result: c }) => i > 1 && c === "success"), s = [], o = async ({ id: i, attempt: c }) => {
        for (let h = c - 1; h > 0; h -= 1) {
          const y = await t.get(n, { run_id: i, attempt_number: h }), f = (0, N._z)((0, l.$6)(y, "conclusion"));
          if ((0, Y.u5)(f))
            return (0, N.N6)(f);
        }
        return !1;
      }, a = await t.optional(We, async () => {
        for (const i of r)
          !s.some(({ workflow_id: h }) => h === i.workflow_id) && await o(i) && s.push(i);
        return !0;
      });
      return { rerun: s, areAttemptsKnown: a === !0 };
    }
    var qe = $(3916);
    const ue = "actions: read", xe = { name: "when this run was created", permission: ue }, Le = { name: "when the last digest was", permission: ue };
    async function je(e, t, { since: n, now: r }) {
      const s = await t.optional(xe, () => Ke(e, t)), a = s !== null && n === null ? await t.optional(Le, () => Fe(s, t)) : null, i = s?.created_at ?? r, c = a?.previous ?? null, h = _(i, { since: n, previous: c });
      if (n !== null && h >= i)
        throw new qe.lZ("invalid_input", `\`data.since\` must be before this run was created, at ${D(i)}, but is ${D(h)}.`);
      return {
        from: h,
        to: i,
        isKnown: a !== null || n !== null,
        isCut: c !== null && c < i - w,
        runs: a?.runs ?? []
      };
    }
    async function Ke({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), r = (0, l.lC)(n, "created_at");
      if (r === null)
        throw new X.xm("it does not say when this run was created.");
      return { id: (0, l.tk)(n, "id"), workflow_id: (0, l.tk)(n, "workflow_id"), created_at: r };
    }
    async function Fe({ workflow_id: e, ...t }, { page: n }) {
      const r = "/actions/workflows/{workflow_id}/runs", { items: s, isWhole: o } = await n(r, { workflow_id: e }), a = b(s, t);
      if (a !== null || o)
        return { previous: a, runs: s };
      const c = { event: "schedule", status: "success", created: `*..${D(t.created_at)}` }, h = (await n(r, { workflow_id: e, ...c })).items;
      return { previous: b(h, t), runs: [...s, ...h] };
    }
    const Ge = {
      pullRequests: ["merged pull requests", (e) => `the ${e} pull requests that changed last`],
      releases: ["releases", (e) => `the newest ${e} releases`],
      deployments: ["deployments", (e) => `the newest ${e} deployments`],
      issues: ["issues", (e) => `the ${e} issues that changed last`],
      runs: ["workflow runs", (e) => `the newest ${e} workflow runs`]
    };
    function Ze({ newcomers: e, ...t }, { isKnown: n, isCut: r }) {
      const s = Object.entries(Ge).map(([i, [c, h]]) => ({
        word: c,
        part: h,
        list: t[i]
      })), o = s.flatMap(({ word: i, list: c }) => c === null ? [i] : []), a = s.flatMap(({ part: i, list: c }) => c === null || c.isWhole ? [] : [i(c.nodes.length)]);
      return e === null ? o.push("first pull requests") : e.looked < e.authors && a.push(`first pull requests (${e.looked} of ${e.authors} authors)`), t.runs?.areAttemptsKnown === !1 && a.push("what is flaky"), {
        missing: n ? o : [...o, "when the last digest was"],
        partial: r ? [`the last ${w / S} days`, ...a] : a
      };
    }
    function ze(e, t) {
      const n = (r, s) => ({
        count: e.filter((o) => E((0, l.$6)(o, r), t.window)).length,
        url: oe(t, { page: "issues", time: s })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    var Qe = $(5305);
    const He = 10, Je = 4, Ye = 3;
    function Xe(e, t) {
      return (0, Qe.e)(e, (n) => `${(0, l.tk)(n, "number") ?? (0, l.$6)(n, "url")}`).filter((n) => E((0, l.$6)(n, "mergedAt"), t)).sort((n, r) => ce(r) - ce(n)).map((n) => ({
        number: (0, l.tk)(n, "number"),
        title: (0, l.mh)(n, "title"),
        url: (0, l.$6)(n, "url"),
        author: Ve((0, l.lJ)(n, "author")),
        labels: (0, l.gT)(n, "labels", "nodes").flatMap((r) => (0, l.mh)(r, "name") ?? [])
      }));
    }
    function ce(e) {
      return Date.parse((0, l.$6)(e, "mergedAt") ?? "");
    }
    function Ve(e) {
      const t = (0, l.$6)(e, "login");
      return t !== null && e?.__typename === "Bot" ? `${t}[bot]` : t;
    }
    function et(e, t, n) {
      const r = n ?? (tt(e) ? "label" : "none");
      return {
        count: e.length,
        url: z(t),
        authors: new Set(e.map(({ author: s }) => s)).size,
        by: r,
        groups: r === "none" ? nt(e, t) : st(r, e, t)
      };
    }
    function tt(e) {
      const t = e.filter(({ labels: n }) => n.length > 0);
      return e.length > 5 && t.length * 2 > e.length;
    }
    function nt(e, t) {
      if (e.length === 0)
        return [];
      const n = e.slice(0, He);
      return [{ name: null, count: e.length, url: z(t), list: n }];
    }
    function st(e, t, n) {
      const r = ({ labels: y, author: f }) => e === "label" ? y : f ? [f] : [], s = rt(t.flatMap(r)), c = [...Map.groupBy(t, (y) => s.find((f) => r(y).includes(f)))].flatMap(([y, f]) => y === void 0 ? [] : [{ name: y, list: f }]).sort((y, f) => f.list.length - y.list.length).slice(0, Je), h = t.filter((y) => !c.some(({ list: f }) => f.includes(y)));
      return [
        ...c.map(({ name: y, list: f }) => {
          const I = e === "label" ? Ee(y) : y.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: y, url: z(n, `${e}:${I}`), ...de(f) };
        }),
        ...h.length > 0 ? [{ name: null, url: z(n), ...de(h) }] : []
      ];
    }
    function rt(e) {
      return [...Map.groupBy(e, (n) => n)].sort(([, n], [, r]) => r.length - n.length).map(([n]) => n);
    }
    function de(e) {
      return { count: e.length, list: e.slice(0, Ye) };
    }
    function z(e, ...t) {
      return oe(e, { page: "pulls", time: "merged", also: t });
    }
    var ot = $(6489);
    const at = ["label", "author", "none"];
    async function it(e, t) {
      const n = (0, ot.T)(e), r = n.one("since", ct(t)) ?? null, s = n.one("group_by", lt) ?? null;
      return await n.check(), { since: r, group_by: s };
    }
    const lt = {
      expected: "`label`, `author` or `none`",
      read: (e) => at.find((t) => t === e)
    }, fe = 90, ut = { d: S, w: 7 * S };
    function ct(e) {
      return {
        expected: `a time within the last ${fe} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (t) => {
          const [, n, r = ""] = /^(\d{1,3})([dw])$/.exec(t) ?? [], s = n ? Number(n) * (ut[r] ?? 0) : e - he(t);
          if (s > 0 && s <= fe * S)
            return n ? { before: s } : { time: he(t) };
        }
      };
    }
    const dt = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function he(e) {
      const [, t = "", n] = dt.exec(e) ?? [], r = /* @__PURE__ */ new Date(`${t}T00:00Z`);
      return Number.isNaN(r.getTime()) || !r.toISOString().startsWith(t) ? Number.NaN : Date.parse(n || e === t ? e : `${e}Z`);
    }
    function ft(e, { url: t, window: n }) {
      const r = e.filter((s) => !(0, l.Qc)(s, "isDraft") && E((0, l.$6)(s, "publishedAt"), n)).map((s) => ({
        name: (0, l.mh)(s, "name") ?? (0, l.mh)(s, "tagName"),
        url: (0, l.$6)(s, "url"),
        prerelease: (0, l.Qc)(s, "isPrerelease")
      }));
      return { count: r.length, url: (0, v.hl)(t, "releases"), list: r };
    }
    const me = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function ht(e, t, n) {
      const { since: r, group_by: s } = await it(e.data, n), o = T(t), a = await je(e, o, { since: r, now: n }), i = { url: e.repository.url, window: a }, { branch: c, lists: h } = await $e(e, o, a), { pullRequests: y, releases: f, deployments: I, issues: B } = h, P = y && Xe(y.nodes, a), L = c ?? e.repository.default_branch, [Q, W] = await Promise.all([
        P && o.optional(me.newcomers, () => Me(e, o, { pulls: P, window: a })),
        o.optional(me.runs, () => {
          if (L === null)
            throw new Error("which branch is the default one is not known");
          return Ie({ branch: L, window: a }, o, a.runs);
        })
      ]), ee = {
        merged: P && et(P, i, s),
        newcomers: Q?.nodes ?? null,
        releases: f && ft(f.nodes, i),
        deployments: I && d(I.nodes, i),
        issues: B && ze(B.nodes, i),
        runs: W && Te(W.nodes, { branch: L ?? "", ...i, ...W })
      };
      if (Object.values(ee).every((pt) => pt === null))
        return null;
      const te = Ze({ ...h, runs: W, newcomers: P ? Q : { looked: 0, authors: 0 } }, a);
      return {
        since: D(a.from),
        until: D(a.to),
        period: u(a),
        ...ee,
        empty: mt(ee) && te.missing.length + te.partial.length === 0,
        ...te
      };
    }
    function mt({ merged: e, releases: t, deployments: n, issues: r, runs: s }) {
      const o = [e?.count, t?.count, n?.count, s?.red], a = [s?.flaky.length, r?.opened.count, r?.closed.count];
      return [...o, ...a].every((i) => !i);
    }
  }),
  3134: ((K, U, $) => {
    $.d(U, {
      HI: () => l,
      cI: () => v,
      u5: () => C
    });
    var A = $(1987), T = $(4827);
    function v(w) {
      const g = (0, T.$6)(w, "conclusion");
      return {
        id: (0, T.tk)(w, "id"),
        workflow_id: (0, T.tk)(w, "workflow_id"),
        number: (0, T.tk)(w, "run_number") ?? 0,
        attempt: (0, T.tk)(w, "run_attempt") ?? 1,
        event: (0, T.$6)(w, "event"),
        branch: (0, T.$6)(w, "head_branch"),
        repository_id: (0, T.tk)(w, "head_repository", "id"),
        pull_requests: (0, T.gT)(w, "pull_requests").map((_) => (0, T.tk)(_, "number")),
        result: (0, A._z)(g),
        url: (0, T.$6)(w, "html_url"),
        started_at: (0, T.$6)(w, "run_started_at") ?? (0, T.$6)(w, "created_at")
      };
    }
    const N = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function l(w, g) {
      return w.event !== g.event || w.repository_id !== g.repository_id || S(w.branch) !== S(g.branch) ? !1 : !(w.pull_requests.length > 0 && g.pull_requests.length > 0) || w.pull_requests.some((E) => g.pull_requests.includes(E));
    }
    function S(w) {
      return N.exec(w ?? "")?.[1] ?? w;
    }
    function C(w) {
      return w === "success" || (0, A.N6)(w);
    }
  }),
  5812: ((K, U, $) => {
    $.d(U, {
      H_: () => S,
      gq: () => l,
      oX: () => C
    });
    var A = $(4827), T = $(7364);
    const v = 50, N = 6;
    async function l(_, { query: E, variables: b, path: R, most: D }) {
      const O = [], u = (0, T.Zy)(_);
      let [d, m, p] = [v, null, 0];
      try {
        for (; p < D; ) {
          const M = { first: d, after: m }, k = await C(() => u(E, { ...b, ...M }), d <= N);
          if (k === null) {
            d = Math.floor(d / 2);
            continue;
          }
          const q = (0, A.lJ)(k.data, ...R), x = q?.nodes;
          if (!Array.isArray(x))
            throw (0, T.yu)(k.errors);
          O.push(k), p += x.length;
          const j = S(q ?? {}, m);
          if (j === void 0)
            return { pages: O, end: "all" };
          m = j;
        }
        return { pages: O, end: "bound" };
      } catch (M) {
        return { pages: O, end: "error", error: M };
      }
    }
    function S(_, E) {
      const b = (0, A.lJ)(_, "pageInfo");
      if (!(0, A.Qc)(b, "hasNextPage"))
        return;
      const R = (0, A.$6)(b, "endCursor");
      if (R === null || R === E)
        throw (0, T.yu)([{ message: "It does not say where the next page begins." }]);
      return R;
    }
    async function C(_, E) {
      try {
        const b = await _();
        return g(b) && !E ? null : b;
      } catch (b) {
        if (E || !w(b))
          throw b;
        return null;
      }
    }
    function w(_) {
      return _ instanceof DOMException && _.name === "TimeoutError" || ((0, A.tk)(_, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(_));
    }
    function g({ errors: _ }) {
      return _.some(({ type: E, message: b }) => /resource.limits/i.test(`${E} ${b}`));
    }
  }),
  7364: ((K, U, $) => {
    $.d(U, {
      Zy: () => w,
      askGraphql: () => S,
      yu: () => l
    });
    var A = $(4827), T = $(6313);
    class v extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(d, m) {
        super(d), this.errors = m;
      }
    }
    const N = 400;
    function l(u) {
      const d = (0, A.$6)(u[0], "message")?.trim().split(`
`)[0]?.slice(0, N), m = d ? `: ${d.replace(/\.?$/, ".")}` : ".";
      return new v(`GitHub's API answered without it${m}`, u);
    }
    async function S(u, d, m) {
      try {
        const p = await u.graphql(d, m);
        if (!(0, A.Gv)(p))
          throw new v(C, []);
        return { data: p, errors: [] };
      } catch (p) {
        if ((0, A.$6)(p, "name") !== "GraphqlResponseError")
          throw p;
        const M = (0, A.gT)(p, "errors"), k = (0, A.lJ)(p, "data");
        if (g(p, M))
          throw new v(T.k, M);
        if (k === null)
          throw l(M);
        return { data: k, errors: M.map(_) };
      }
    }
    const C = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function w({ graphql: u, leaveOut: d }) {
      const m = [];
      return async (p, M) => {
        try {
          return await u(m.reduce(b, p), M);
        } catch (k) {
          const q = E(k).filter((x) => !m.includes(x));
          if (q.length === 0)
            throw k;
          return m.push(...q), d({ name: q.join(", "), permission: "" }, k), u(m.reduce(b, p), M);
        }
      };
    }
    function g(u, d) {
      return (0, A.at)(u, "headers", "retry-after") !== void 0 || d.some((m) => /^RATE_LIMIT/.test((0, A.$6)(m, "type") ?? ""));
    }
    function _(u) {
      const d = (0, A.at)(u, "path");
      return {
        type: (0, A.$6)(u, "type"),
        message: (0, A.$6)(u, "message") ?? "",
        path: Array.isArray(d) ? d : []
      };
    }
    function E(u) {
      return u instanceof v ? u.errors.filter((d) => (0, A.$6)(d, "extensions", "code") === "undefinedField").flatMap((d) => (0, A.$6)(d, "extensions", "fieldName") ?? []) : [];
    }
    function b(u, d) {
      const m = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${d}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let p = u;
      for (let M = m.exec(p); M !== null; M = m.exec(p)) {
        const k = O(p, M.index + M[0].length);
        p = p.slice(0, M.index) + p.slice(k), m.lastIndex = M.index;
      }
      return D(p);
    }
    const R = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function D(u) {
      const d = u.replace(R, "");
      return d === u ? u : D(d);
    }
    function O(u, d) {
      if (u[d] !== "{")
        return d;
      let m = 0;
      for (let p = d; p < u.length; p += 1)
        if (u[p] === "{" && (m += 1), u[p] === "}" && (m -= 1), m === 0)
          return p + 1;
      return u.length;
    }
  }),
  6489: ((K, U, $) => {
    $.d(U, {
      T: () => N
    });
    var A = $(3916), T = $(6872), v = $(4827);
    function N(g) {
      const _ = [], E = /* @__PURE__ */ new Set(), b = (O) => (E.add(O), g[O]), R = (O, u, d) => {
        const m = (0, v.Gv)(u) || Array.isArray(u) ? JSON.stringify(u) : String(u);
        _.push(`\`data.${O}\` must be ${d}, but is ${(0, A.cl)(m)}.`);
      }, D = (O, u, { read: d, expected: m }) => {
        const p = w(u), M = p === void 0 ? void 0 : d(p);
        return M === void 0 ? R(O, u, m) : M;
      };
      return {
        one: (O, u) => {
          const d = b(O);
          return S(d) ? void 0 : D(O, d, u);
        },
        list: (O, u) => {
          const d = b(O);
          if (S(d))
            return;
          const m = C(d), { most: p = m.length } = u;
          return m.length > p && _.push(`\`data.${O}\` must have at most ${p} of them, but has ${m.length}.`), m.map((M) => D(O, M, u)).filter((M) => M !== void 0);
        },
        check: async () => {
          for (const O of Object.keys(g).filter((u) => !E.has(u))) {
            const u = await l(O, [...E]);
            u && _.push(`\`data.${O}\` is not known.${(0, T.Z)(u)}`);
          }
          if (_.length > 0)
            throw new A.lZ("invalid_input", _.join(`
`));
        }
      };
    }
    async function l(g, _) {
      const { distance: E } = await $.e("did-you-mean").then($.bind($, 1916)), b = (R) => R.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, "");
      return _.find((R) => E(b(R), b(g)) <= 1);
    }
    function S(g) {
      return g == null || g === "";
    }
    function C(g) {
      return Array.isArray(g) ? g : typeof g == "string" ? g.split(/[,\n]/).filter((_) => _.trim()) : [g];
    }
    function w(g) {
      return typeof g == "string" || typeof g == "number" ? String(g).trim() : void 0;
    }
  })
};
