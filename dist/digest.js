"use strict";
exports.ids = ["graphql", "digest"], exports.modules = {
  2772: ((q, N, w) => {
    w.d(N, {
      findDigest: () => mt
    });
    const A = 8;
    function M(e) {
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
    var T = w(5740), D = w(1987), i = w(4827);
    const b = 864e5, k = 7 * b, $ = 35 * b, u = { run: b, approval: 7 * b };
    function h(e, { since: t, previous: n }) {
      return t !== null ? "before" in t ? e - t.before : t.time : n === null ? e - k : Math.max(n, e - $);
    }
    function c(e, { from: t, to: n }) {
      if (e === null)
        return !1;
      const r = Date.parse(e);
      return r >= t && r < n;
    }
    function p(e, t) {
      const n = e.filter((r) => (0, i.$6)(r, "event") === "schedule" && (0, i.$6)(r, "conclusion") === "success").flatMap((r) => ({ id: (0, i.tk)(r, "id"), time: (0, i.lC)(r, "created_at") ?? Number.NaN })).filter(({ id: r, time: s }) => s < t.created_at || s === t.created_at && g(r, t.id)).map(({ time: r }) => r);
      return n.length > 0 ? Math.max(...n) : null;
    }
    function g(e, t) {
      return e !== null && t !== null && e < t;
    }
    function y(e) {
      return `${new Date(e).toISOString().slice(0, 19)}Z`;
    }
    const O = b / 24;
    function E({ from: e, to: t }) {
      const n = (r, s) => {
        const o = Math.max(1, Math.round((t - e) / r));
        return `${o} ${s}${o === 1 ? "" : "s"}`;
      };
      return t - e < O ? n(O / 60, "minute") : t - e <= 1.5 * b ? n(O, "hour") : n(b, "day");
    }
    function I(e, { url: t, window: n }) {
      const r = e.map((o) => B(o, n)).filter(({ at: o }) => c(o, n)).sort((o, a) => a.created_at - o.created_at), s = [...Map.groupBy(r, ({ environment: o }) => o)].map(([o, a]) => {
        const l = a[0]?.result ?? "unknown", d = (0, T.hl)(t, "deployments", (0, T.aA)(o));
        return { name: o, url: d, ...S(a), latest: l, icon: (0, D.ZG)(l) };
      }).sort((o, a) => +(a.failed > 0) - +(o.failed > 0) || a.count - o.count);
      return { ...S(r), url: (0, T.hl)(t, "deployments"), environments: s };
    }
    function S(e) {
      const t = e.length, n = e.filter(({ result: o }) => o === "success").length, r = e.filter(({ result: o }) => (0, D.N6)(o)).length, s = e.filter(({ result: o }) => L(o)).length;
      return { count: t, succeeded: n, failed: r, unfinished: s };
    }
    function B(e, { to: t }) {
      const n = (0, i.$6)(e, "createdAt"), { result: r, at: s } = C(e), o = s === null || Date.parse(s) < t;
      return {
        environment: (0, i.mh)(e, "environment"),
        result: o ? r : "in_progress",
        created_at: Date.parse(n ?? ""),
        at: o ? s ?? n : n
      };
    }
    function C(e) {
      const t = U(e), n = (0, i.gT)(e, "statuses", "nodes"), r = L(t) || t === "failure" ? [t] : [t, ...n.map(U)], s = ["success", "failure"].find((a) => r.includes(a));
      if (s === void 0)
        return { result: t, at: null };
      const o = n.filter((a) => U(a) === s).flatMap((a) => (0, i.$6)(a, "createdAt") ?? []);
      return { result: s, at: o.sort()[0] ?? null };
    }
    function U(e) {
      const t = (0, i.$6)(e, "state") ?? "UNKNOWN";
      return t === "ACTIVE" ? "success" : (0, D._z)(t.toLowerCase());
    }
    function L(e) {
      return e === "in_progress" || e === "action_required";
    }
    var x = w(5812), K = w(7364), F = w(3798);
    const ge = `query Digest(
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
    function we(e) {
      const t = Array.from({ length: e }, (s, o) => o), n = t.map((s) => `$q${s}: String!`).join(", "), r = t.map((s) => `  a${s}: search(type: ISSUE, first: 1, query: $q${s}) { issueCount }`);
      return `query Newcomers(${n}) {
${r.join(`
`)}
}`;
    }
    const J = {
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
        earlier: u.approval
      },
      deployments: {
        name: "the deployments",
        permission: "deployments: read",
        by: "createdAt",
        earlier: u.approval
      }
    }, $e = 100, se = 25, re = 3, G = ["pullRequests", "issues", "releases", "deployments"];
    async function ye({ repository: e }, t, n) {
      const r = { owner: e.owner, repo: e.name, since: y(n.from) }, s = (0, F.Z)(t);
      let [o, a] = [$e, null], l = Z(() => ({ nodes: [], isWhole: !1, after: null }));
      try {
        for (; G.some((d) => Y(l[d])) && t.left() > re; ) {
          const d = o === se || t.left() === re + 1, f = { ...r, first: o, ..._e(l) }, _ = await (0, x.oX)(() => s(ge, f), d);
          _ === null ? o = se : (a ??= (0, i.$6)(_.data, "repository", "defaultBranchRef", "name"), l = oe(l, (m, v) => Oe(m, { name: v, result: _, window: n })));
        }
      } catch (d) {
        l = oe(l, (f) => ({ ...f, error: d }));
      }
      return { branch: a, lists: Ae(l, t) };
    }
    function Z(e) {
      return Object.fromEntries(G.map((t) => [t, e(t)]));
    }
    function oe(e, t) {
      return Z((n) => Y(e[n]) ? t(e[n], n) : e[n]);
    }
    function Y({ after: e }) {
      return e !== void 0;
    }
    function _e(e) {
      const t = Z((r) => Y(e[r])), n = G.map((r) => [`${r}After`, e[r].after ?? null]);
      return { ...t, ...Object.fromEntries(n) };
    }
    function Oe(e, { name: t, result: n, window: r }) {
      const s = n.errors.filter(({ path: [m = t] }) => m === t), o = e.error ?? (s.length > 0 ? (0, K.y)(s) : void 0), a = (0, i.lJ)(n.data, t, t);
      if (!Array.isArray(a?.nodes))
        return { nodes: e.nodes, isWhole: !1, error: o ?? (0, K.y)([]) };
      const l = [...e.nodes, ...(0, i.gT)(a, "nodes")], { by: d = "", earlier: f = 0 } = J[t], _ = Date.parse((0, i.$6)(l.at(-1), d) ?? "") < r.from - f;
      try {
        const m = _ ? void 0 : (0, x.H_)(a, e.after ?? null);
        return m === void 0 ? { nodes: l, isWhole: o === void 0, error: o } : { nodes: l, isWhole: !1, after: m, error: o };
      } catch (m) {
        return { nodes: l, isWhole: !1, error: m };
      }
    }
    function Ae(e, t) {
      const n = G.filter((s) => e[s].error !== void 0), r = Map.groupBy(n, (s) => String(e[s].error));
      for (const [s, ...o] of r.values()) {
        if (s === void 0)
          continue;
        const a = [s, ...o], l = a.map((f) => `${e[f].nodes.length > 0 ? "a part of " : ""}${J[f].name}`), d = a.map((f) => J[f].permission).join(", ");
        t.leaveOut({ name: l.join(", "), permission: d }, e[s].error);
      }
      return Z((s) => {
        const { nodes: o, isWhole: a } = e[s];
        return o.length === 0 && !a ? null : { nodes: o, isWhole: a };
      });
    }
    const Ee = 20;
    async function Me({ repository: e }, t, { pulls: n, window: r }) {
      const o = [...new Map(n.map((m) => [m.author, m])).values()].filter(({ author: m }) => m !== null && !m.endsWith("[bot]")), a = o.slice(0, Ee);
      if (a.length === 0)
        return { nodes: [], looked: 0, authors: 0 };
      const l = `repo:${e.full_name} is:pr is:merged merged:<${y(r.from)}`, d = a.map(({ author: m }, v) => [`q${v}`, `${l} author:${m}`]), { data: f } = await t.graphql(we(a.length), Object.fromEntries(d)), _ = a.map((m, v) => (0, i.tk)(f, `a${v}`, "issueCount"));
      return {
        nodes: a.filter((m, v) => _[v] === 0),
        looked: _.filter((m) => m !== null).length,
        authors: o.length
      };
    }
    var X = w(3134), V = w(9021);
    function ae({ url: e, window: { from: t, to: n } }, { page: r, time: s, also: o = [] }) {
      const l = [r === "pulls" ? "is:pr" : "is:issue", ...o, `${s}:${y(t)}..${y(n)}`];
      return (0, T.hl)(e, `${r}?q=${ie(l.join(" "))}`);
    }
    function be(e) {
      return `"${e.replaceAll('"', "")}"`;
    }
    function ie(e) {
      return encodeURIComponent(e).replaceAll("%20", "+").replaceAll("%3A", ":");
    }
    function le(e, t) {
      return e.filter((n) => Te(t, n)).map((n) => ({
        ...(0, X.cI)(n),
        name: (0, i.mh)(n, "name"),
        file: (0, i.mh)(n, "path")?.replace(/@.*$/, "").replace(/^.*\//, "") || null,
        sha: (0, i.$6)(n, "head_sha"),
        created_at: Date.parse((0, i.$6)(n, "created_at") ?? ""),
        updated_at: Date.parse((0, i.$6)(n, "updated_at") ?? "")
      })).filter(({ result: n }) => (0, X.u5)(n));
    }
    function Te({ branch: e, window: t }, n) {
      const r = (0, i.tk)(n, "head_repository", "id") === (0, i.tk)(n, "repository", "id");
      return (0, i.$6)(n, "head_branch") === e && c((0, i.$6)(n, "updated_at"), t) && r && !(0, i.$6)(n, "event")?.startsWith("pull_request");
    }
    function De(e, { branch: t, url: n, window: r, rerun: s }) {
      const o = e.filter(z).length, a = new Set(s.map(({ id: f }) => f)), l = `branch:${t} created:${y(r.from)}..${y(r.to)}`, d = [
        ...Map.groupBy(Se(e), ({ workflow_id: f }) => f).values()
      ];
      return {
        branch: t,
        url: (0, T.hl)(n, `actions?query=${ie(l)}`),
        count: e.length,
        red: o,
        share: e.length > 0 ? ve(o, e.length) : null,
        workflows: d.map(Re).filter((f) => f.red > 0).sort((f, _) => _.red - f.red),
        flaky: d.flatMap((f) => Ie(f, a) ?? [])
      };
    }
    function Se(e) {
      const t = Map.groupBy(e, ({ workflow_id: s }) => s), n = Map.groupBy(e, ({ name: s }) => s), r = (s = [], o) => new Set(s.map((a) => a[o])).size === 1;
      return e.map((s) => r(t.get(s.workflow_id), "name") && r(n.get(s.name), "workflow_id") ? s : { ...s, name: s.file ?? s.name });
    }
    function ve(e, t) {
      const n = Math.round(e / t * 100);
      return e === 0 || e === t ? n : Math.min(99, Math.max(1, n));
    }
    function Re(e) {
      const t = e.filter(z), { name: n = null } = e[0] ?? {};
      return { name: n, url: t[0]?.url ?? null, count: e.length, red: t.length };
    }
    const ke = ["push", "schedule", "merge_group"];
    function Ie(e, t) {
      const n = e.filter(({ event: a }) => ke.includes(a)), r = new Set(n.filter((a) => !z(a)).map(({ sha: a }) => a)), s = (a) => t.has(a.id) || n.includes(a) && z(a) && r.has(a.sha), o = e.find(s);
      return o && { name: o.name, url: o.url };
    }
    function z({ result: e }) {
      return (0, D.N6)(e);
    }
    const Pe = 36e5;
    async function Ne(e, t, n) {
      const r = await t.page("/actions/runs"), s = /* @__PURE__ */ new Map();
      ee(r.items, s);
      const o = ue(r.items), a = o < e.window.from - u.run, l = r.isWhole || a || await Be({ ...e, to: o, known: n }, s, t), d = le([...s.values()], e);
      return { nodes: d, ...await Le(d, t), isWhole: l };
    }
    async function Be({ branch: e, window: t, to: n, known: r }, s, o) {
      const l = le([...s.values(), ...r], { branch: e, window: t }).filter(({ updated_at: P }) => P < t.to - Pe), d = Math.min(...l.map((P) => P.created_at).filter((P) => P >= n)), f = /* @__PURE__ */ new Map(), _ = t.from - u.run;
      let m = Number.isFinite(d) ? d : Math.min(n, t.to);
      const v = l.filter((P) => P.created_at <= m);
      for (; o.left() > 0; ) {
        const P = `${y(_)}..${y(m)}`, R = await o.page("/actions/runs", { branch: e, status: "completed", created: P });
        ee(R.items, f);
        const j = R.isWhole ? _ : ue(R.items), H = (W) => R.isWhole ? W >= j : W > j;
        if (v.some((W) => H(W.created_at) && !f.has(W.id)))
          return o.leaveOut(Ce, new V.xm(We)), !1;
        if (ee(R.items, s), R.isWhole || R.items.length === 0)
          return R.isWhole;
        m = j;
      }
      return !1;
    }
    function ee(e, t) {
      for (const n of e)
        t.set((0, i.tk)(n, "id"), n);
    }
    function ue(e) {
      const t = Math.min(...e.map((n) => (0, i.lC)(n, "created_at") ?? Number.NaN));
      if (Number.isNaN(t))
        throw new V.xm("it does not say when a run was created.");
      return t;
    }
    const Ce = { name: "older runs of the default branch", permission: "" }, We = "its list of the runs of the branch is out of date.", Ue = {
      name: "whether other workflows are flaky",
      permission: "actions: read"
    };
    async function Le(e, t) {
      const n = "/actions/runs/{run_id}/attempts/{attempt_number}", r = e.filter(({ attempt: l, result: d }) => l > 1 && d === "success"), s = [], o = async ({ id: l, attempt: d }) => {
        for (let f = d - 1; f > 0; f -= 1) {
          const _ = await t.get(n, { run_id: l, attempt_number: f }), m = (0, D._z)((0, i.$6)(_, "conclusion"));
          if ((0, X.u5)(m))
            return (0, D.N6)(m);
        }
        return !1;
      }, a = await t.optional(Ue, async () => {
        for (const l of r)
          !s.some(({ workflow_id: f }) => f === l.workflow_id) && await o(l) && s.push(l);
        return !0;
      });
      return { rerun: s, areAttemptsKnown: a === !0 };
    }
    var je = w(3916);
    const ce = "actions: read", qe = { name: "when this run was created", permission: ce }, xe = { name: "when the last digest was", permission: ce };
    async function Ke(e, t, { since: n, now: r }) {
      const s = await t.optional(qe, () => Fe(e, t)), a = s !== null && n === null ? await t.optional(xe, () => Ge(s, t)) : null, l = s?.created_at ?? r, d = a?.previous ?? null, f = h(l, { since: n, previous: d });
      if (n !== null && f >= l)
        throw new je.lZ("invalid_input", `\`data.since\` must be before this run was created, at ${y(l)}, but is ${y(f)}.`);
      return {
        from: f,
        to: l,
        isKnown: a !== null || n !== null,
        isCut: d !== null && d < l - $,
        runs: a?.runs ?? []
      };
    }
    async function Fe({ run: e }, { get: t }) {
      const n = await t("/actions/runs/{run_id}", { run_id: e.id }), r = (0, i.lC)(n, "created_at");
      if (r === null)
        throw new V.xm("it does not say when this run was created.");
      return { id: (0, i.tk)(n, "id"), workflow_id: (0, i.tk)(n, "workflow_id"), created_at: r };
    }
    async function Ge({ workflow_id: e, ...t }, { page: n }) {
      const r = "/actions/workflows/{workflow_id}/runs", { items: s, isWhole: o } = await n(r, { workflow_id: e }), a = p(s, t);
      if (a !== null || o)
        return { previous: a, runs: s };
      const d = { event: "schedule", status: "success", created: `*..${y(t.created_at)}` }, f = (await n(r, { workflow_id: e, ...d })).items;
      return { previous: p(f, t), runs: [...s, ...f] };
    }
    const Ze = {
      pullRequests: ["merged pull requests", (e) => `the ${e} pull requests that changed last`],
      releases: ["releases", (e) => `the newest ${e} releases`],
      deployments: ["deployments", (e) => `the newest ${e} deployments`],
      issues: ["issues", (e) => `the ${e} issues that changed last`],
      runs: ["workflow runs", (e) => `the newest ${e} workflow runs`]
    };
    function ze({ newcomers: e, ...t }, { isKnown: n, isCut: r }) {
      const s = Object.entries(Ze).map(([l, [d, f]]) => ({
        word: d,
        part: f,
        list: t[l]
      })), o = s.flatMap(({ word: l, list: d }) => d === null ? [l] : []), a = s.flatMap(({ part: l, list: d }) => d === null || d.isWhole ? [] : [l(d.nodes.length)]);
      return e === null ? o.push("first pull requests") : e.looked < e.authors && a.push(`first pull requests (${e.looked} of ${e.authors} authors)`), t.runs?.areAttemptsKnown === !1 && a.push("what is flaky"), {
        missing: n ? o : [...o, "when the last digest was"],
        partial: r ? [`the last ${$ / b} days`, ...a] : a
      };
    }
    function Qe(e, t) {
      const n = (r, s) => ({
        count: e.filter((o) => c((0, i.$6)(o, r), t.window)).length,
        url: ae(t, { page: "issues", time: s })
      });
      return { opened: n("createdAt", "created"), closed: n("closedAt", "closed") };
    }
    var He = w(5305);
    const Je = 10, Ye = 4, Xe = 3;
    function Ve(e, t) {
      return (0, He.e)(e, (n) => `${(0, i.tk)(n, "number") ?? (0, i.$6)(n, "url")}`).filter((n) => c((0, i.$6)(n, "mergedAt"), t)).sort((n, r) => de(r) - de(n)).map((n) => ({
        number: (0, i.tk)(n, "number"),
        title: (0, i.mh)(n, "title"),
        url: (0, i.$6)(n, "url"),
        author: et((0, i.lJ)(n, "author")),
        labels: (0, i.gT)(n, "labels", "nodes").flatMap((r) => (0, i.mh)(r, "name") ?? [])
      }));
    }
    function de(e) {
      return Date.parse((0, i.$6)(e, "mergedAt") ?? "");
    }
    function et(e) {
      const t = (0, i.$6)(e, "login");
      return t !== null && e?.__typename === "Bot" ? `${t}[bot]` : t;
    }
    function tt(e, t, n) {
      const r = n ?? (nt(e) ? "label" : "none");
      return {
        count: e.length,
        url: Q(t),
        authors: new Set(e.map(({ author: s }) => s)).size,
        by: r,
        groups: r === "none" ? st(e, t) : rt(r, e, t)
      };
    }
    function nt(e) {
      const t = e.filter(({ labels: n }) => n.length > 0);
      return e.length > 5 && t.length * 2 > e.length;
    }
    function st(e, t) {
      if (e.length === 0)
        return [];
      const n = e.slice(0, Je);
      return [{ name: null, count: e.length, url: Q(t), list: n }];
    }
    function rt(e, t, n) {
      const r = ({ labels: _, author: m }) => e === "label" ? _ : m ? [m] : [], s = ot(t.flatMap(r)), d = [...Map.groupBy(t, (_) => s.find((m) => r(_).includes(m)))].flatMap(([_, m]) => _ === void 0 ? [] : [{ name: _, list: m }]).sort((_, m) => m.list.length - _.list.length).slice(0, Ye), f = t.filter((_) => !d.some(({ list: m }) => m.includes(_)));
      return [
        ...d.map(({ name: _, list: m }) => {
          const v = e === "label" ? be(_) : _.replace(/^(.+)\[bot\]$/, "app/$1");
          return { name: _, url: Q(n, `${e}:${v}`), ...fe(m) };
        }),
        ...f.length > 0 ? [{ name: null, url: Q(n), ...fe(f) }] : []
      ];
    }
    function ot(e) {
      return [...Map.groupBy(e, (n) => n)].sort(([, n], [, r]) => r.length - n.length).map(([n]) => n);
    }
    function fe(e) {
      return { count: e.length, list: e.slice(0, Xe) };
    }
    function Q(e, ...t) {
      return ae(e, { page: "pulls", time: "merged", also: t });
    }
    var at = w(6489);
    const it = ["label", "author", "none"];
    async function lt(e, t) {
      const n = (0, at.T)(e), r = n.one("since", dt(t)) ?? null, s = n.one("group_by", ut) ?? null;
      return await n.check(), { since: r, group_by: s };
    }
    const ut = {
      expected: "`label`, `author` or `none`",
      read: (e) => it.find((t) => t === e)
    }, he = 90, ct = { d: b, w: 7 * b };
    function dt(e) {
      return {
        expected: `a time within the last ${he} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
        read: (t) => {
          const [, n, r = ""] = /^(\d{1,3})([dw])$/.exec(t) ?? [], s = n ? Number(n) * (ct[r] ?? 0) : e - me(t);
          if (s > 0 && s <= he * b)
            return n ? { before: s } : { time: me(t) };
        }
      };
    }
    const ft = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
    function me(e) {
      const [, t = "", n] = ft.exec(e) ?? [], r = /* @__PURE__ */ new Date(`${t}T00:00Z`);
      return Number.isNaN(r.getTime()) || !r.toISOString().startsWith(t) ? Number.NaN : Date.parse(n || e === t ? e : `${e}Z`);
    }
    function ht(e, { url: t, window: n }) {
      const r = e.filter((s) => !(0, i.Qc)(s, "isDraft") && c((0, i.$6)(s, "publishedAt"), n)).map((s) => ({
        name: (0, i.mh)(s, "name") ?? (0, i.mh)(s, "tagName"),
        url: (0, i.$6)(s, "url"),
        prerelease: (0, i.Qc)(s, "isPrerelease")
      }));
      return { count: r.length, url: (0, T.hl)(t, "releases"), list: r };
    }
    const pe = {
      newcomers: { name: "whose first pull requests these are", permission: "pull-requests: read" },
      runs: { name: "the runs of the default branch", permission: "actions: read" }
    };
    async function mt(e, t, n) {
      const { since: r, group_by: s } = await lt(e.data, n), o = M(t), a = await Ke(e, o, { since: r, now: n }), l = { url: e.repository.url, window: a }, { branch: d, lists: f } = await ye(e, o, a), { pullRequests: _, releases: m, deployments: v, issues: P } = f, R = _ && Ve(_.nodes, a), j = d ?? e.repository.default_branch, [H, W] = await Promise.all([
        R && o.optional(pe.newcomers, () => Me(e, o, { pulls: R, window: a })),
        o.optional(pe.runs, () => {
          if (j === null)
            throw new Error("which branch is the default one is not known");
          return Ne({ branch: j, window: a }, o, a.runs);
        })
      ]), te = {
        merged: R && tt(R, l, s),
        newcomers: H?.nodes ?? null,
        releases: m && ht(m.nodes, l),
        deployments: v && I(v.nodes, l),
        issues: P && Qe(P.nodes, l),
        runs: W && De(W.nodes, { branch: j ?? "", ...l, ...W })
      };
      if (Object.values(te).every((gt) => gt === null))
        return null;
      const ne = ze({ ...f, runs: W, newcomers: R ? H : { looked: 0, authors: 0 } }, a);
      return {
        since: y(a.from),
        until: y(a.to),
        period: E(a),
        ...te,
        empty: pt(te) && ne.missing.length + ne.partial.length === 0,
        ...ne
      };
    }
    function pt({ merged: e, releases: t, deployments: n, issues: r, runs: s }) {
      const o = [e?.count, t?.count, n?.count, s?.red], a = [s?.flaky.length, r?.opened.count, r?.closed.count];
      return [...o, ...a].every((l) => !l);
    }
  }),
  3134: ((q, N, w) => {
    w.d(N, {
      HI: () => i,
      cI: () => T,
      u5: () => k
    });
    var A = w(1987), M = w(4827);
    function T($) {
      const u = (0, M.$6)($, "conclusion");
      return {
        id: (0, M.tk)($, "id"),
        workflow_id: (0, M.tk)($, "workflow_id"),
        number: (0, M.tk)($, "run_number") ?? 0,
        attempt: (0, M.tk)($, "run_attempt") ?? 1,
        event: (0, M.$6)($, "event"),
        branch: (0, M.$6)($, "head_branch"),
        repository_id: (0, M.tk)($, "head_repository", "id"),
        pull_requests: (0, M.gT)($, "pull_requests").map((h) => (0, M.tk)(h, "number")),
        result: (0, A._z)(u),
        url: (0, M.$6)($, "html_url"),
        started_at: (0, M.$6)($, "run_started_at") ?? (0, M.$6)($, "created_at")
      };
    }
    const D = /^gh-readonly-queue\/(.+)\/pr-\d+-/;
    function i($, u) {
      return $.event !== u.event || $.repository_id !== u.repository_id || b($.branch) !== b(u.branch) ? !1 : !($.pull_requests.length > 0 && u.pull_requests.length > 0) || $.pull_requests.some((c) => u.pull_requests.includes(c));
    }
    function b($) {
      return D.exec($ ?? "")?.[1] ?? $;
    }
    function k($) {
      return $ === "success" || (0, A.N6)($);
    }
  }),
  5812: ((q, N, w) => {
    w.d(N, {
      H_: () => k,
      gq: () => b,
      oX: () => $
    });
    var A = w(4827), M = w(7364), T = w(3798);
    const D = 50, i = 6;
    async function b(c, { query: p, variables: g, path: y, most: O }) {
      const E = [], I = (0, T.Z)(c);
      let [S, B, C] = [D, null, 0];
      try {
        for (; C < O; ) {
          const U = { first: S, after: B }, L = await $(() => I(p, { ...g, ...U }), S <= i);
          if (L === null) {
            S = Math.floor(S / 2);
            continue;
          }
          const x = (0, A.lJ)(L.data, ...y), K = x?.nodes;
          if (!Array.isArray(K))
            throw (0, M.y)(L.errors);
          E.push(L), C += K.length;
          const F = k(x ?? {}, B);
          if (F === void 0)
            return { pages: E, end: "all" };
          B = F;
        }
        return { pages: E, end: "bound" };
      } catch (U) {
        return { pages: E, end: "error", error: U };
      }
    }
    function k(c, p) {
      const g = (0, A.lJ)(c, "pageInfo");
      if (!(0, A.Qc)(g, "hasNextPage"))
        return;
      const y = (0, A.$6)(g, "endCursor");
      if (y === null || y === p)
        throw (0, M.y)([{ message: "It does not say where the next page begins." }]);
      return y;
    }
    async function $(c, p) {
      try {
        const g = await c();
        return h(g) && !p ? null : g;
      } catch (g) {
        if (p || !u(g))
          throw g;
        return null;
      }
    }
    function u(c) {
      return c instanceof DOMException && c.name === "TimeoutError" || ((0, A.tk)(c, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(c));
    }
    function h({ errors: c }) {
      return c.some(({ type: p, message: g }) => /resource.limits/i.test(`${p} ${g}`));
    }
  }),
  7364: ((q, N, w) => {
    w.d(N, {
      askGraphql: () => b,
      k: () => T,
      y: () => i
    });
    var A = w(4827), M = w(6313);
    class T extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(c, p) {
        super(c), this.errors = p;
      }
    }
    const D = 400;
    function i(h) {
      const c = (0, A.$6)(h[0], "message")?.trim().split(`
`)[0]?.slice(0, D), p = c ? `: ${c.replace(/\.?$/, ".")}` : ".";
      return new T(`GitHub's API answered without it${p}`, h);
    }
    async function b(h, c, p) {
      try {
        const g = await h.graphql(c, p);
        if (!(0, A.Gv)(g))
          throw new T(k, []);
        return { data: g, errors: [] };
      } catch (g) {
        if ((0, A.$6)(g, "name") !== "GraphqlResponseError")
          throw g;
        const y = (0, A.gT)(g, "errors"), O = (0, A.lJ)(g, "data");
        if ($(g, y))
          throw new T(M.k, y);
        if (O === null)
          throw i(y);
        return { data: O, errors: y.map(u) };
      }
    }
    const k = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function $(h, c) {
      return (0, A.at)(h, "headers", "retry-after") !== void 0 || c.some((p) => /^RATE_LIMIT/.test((0, A.$6)(p, "type") ?? ""));
    }
    function u(h) {
      const c = (0, A.at)(h, "path");
      return {
        type: (0, A.$6)(h, "type"),
        message: (0, A.$6)(h, "message") ?? "",
        path: Array.isArray(c) ? c : []
      };
    }
  }),
  3798: ((q, N, w) => {
    w.d(N, {
      Z: () => T
    });
    var A = w(4827), M = w(7364);
    function T({ graphql: u, leaveOut: h }) {
      const c = [];
      return async (p, g) => {
        try {
          return await u(c.reduce(i, p), g);
        } catch (y) {
          const O = D(y).filter((E) => !c.includes(E));
          if (O.length === 0)
            throw y;
          return c.push(...O), h({ name: O.join(", "), permission: "" }, y), u(c.reduce(i, p), g);
        }
      };
    }
    function D(u) {
      return u instanceof M.k ? u.errors.filter((h) => (0, A.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, A.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function i(u, h) {
      const c = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let p = u;
      for (let g = c.exec(p); g !== null; g = c.exec(p)) {
        const y = $(p, g.index + g[0].length);
        p = p.slice(0, g.index) + p.slice(y), c.lastIndex = g.index;
      }
      return k(p);
    }
    const b = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function k(u) {
      const h = u.replace(b, "");
      return h === u ? u : k(h);
    }
    function $(u, h) {
      if (u[h] !== "{")
        return h;
      let c = 0;
      for (let p = h; p < u.length; p += 1)
        if (u[p] === "{" && (c += 1), u[p] === "}" && (c -= 1), c === 0)
          return p + 1;
      return u.length;
    }
  }),
  6489: ((q, N, w) => {
    w.d(N, {
      T: () => D
    });
    var A = w(3916), M = w(6872), T = w(4827);
    function D(u) {
      const h = [], c = /* @__PURE__ */ new Set(), p = (O) => (c.add(O), u[O]), g = (O, E, I) => {
        const S = (0, T.Gv)(E) || Array.isArray(E) ? JSON.stringify(E) : String(E);
        h.push(`\`data.${O}\` must be ${I}, but is ${(0, A.cl)(S)}.`);
      }, y = (O, E, { read: I, expected: S }) => {
        const B = $(E), C = B === void 0 ? void 0 : I(B);
        return C === void 0 ? g(O, E, S) : C;
      };
      return {
        one: (O, E) => {
          const I = p(O);
          return b(I) ? void 0 : y(O, I, E);
        },
        list: (O, E) => {
          const I = p(O);
          if (b(I))
            return;
          const S = k(I), { most: B = S.length } = E;
          return S.length > B && h.push(`\`data.${O}\` must have at most ${B} of them, but has ${S.length}.`), S.map((C) => y(O, C, E)).filter((C) => C !== void 0);
        },
        check: async () => {
          for (const O of Object.keys(u).filter((E) => !c.has(E))) {
            const E = await i(O, [...c]);
            E && h.push(`\`data.${O}\` is not known.${(0, M.Z)(E)}`);
          }
          if (h.length > 0)
            throw new A.lZ("invalid_input", h.join(`
`));
        }
      };
    }
    async function i(u, h) {
      const { distance: c } = await w.e("did-you-mean").then(w.bind(w, 1916)), p = (g) => g.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, "");
      return h.find((g) => c(p(g), p(u)) <= 1);
    }
    function b(u) {
      return u == null || u === "";
    }
    function k(u) {
      return Array.isArray(u) ? u : typeof u == "string" ? u.split(/[,\n]/).filter((h) => h.trim()) : [u];
    }
    function $(u) {
      return typeof u == "string" || typeof u == "number" ? String(u).trim() : void 0;
    }
  })
};
