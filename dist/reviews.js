"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((U, P, E) => {
    E.d(P, {
      gB: () => D,
      gq: () => q,
      zy: () => g
    });
    var p = E(4827), T = E(7364);
    const S = 50, v = 6;
    async function q({ graphql: R }, { query: M, variables: A, path: y, most: a, isEnough: u = () => !1 }) {
      const f = [];
      let [l, h, k] = [M, S, null];
      for (; f.length < a; )
        try {
          const $ = await R(l, { ...A, first: h, after: k });
          if (g($) && h > v) {
            h = Math.floor(h / 2);
            continue;
          }
          const N = (0, p.lJ)($.data, ...y);
          if (!Array.isArray(N?.nodes))
            return { pages: f, end: "error", error: (0, T.y)($.errors) };
          f.push($);
          const i = (0, p.lJ)(N, "pageInfo");
          if (!(0, p.Qc)(i, "hasNextPage") || u($))
            return { pages: f, end: "all" };
          l = $.query, k = (0, p.$6)(i, "endCursor");
        } catch ($) {
          if (!D($) || h <= v)
            return { pages: f, end: "error", error: $ };
          h = Math.floor(h / 2);
        }
      return { pages: f, end: "bound" };
    }
    function D(R) {
      return [502, 504].includes((0, p.tk)(R, "status") ?? 0) || /resource limits/i.test(String(R));
    }
    function g({ errors: R }) {
      return R.some(({ type: M, message: A }) => /resource.limits/i.test(`${M} ${A}`));
    }
  }),
  7364: ((U, P, E) => {
    E.d(P, {
      askGraphql: () => q,
      y: () => v
    });
    var p = E(4827), T = E(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(u, f) {
        super(u), this.errors = f;
      }
    }
    function v(a) {
      const u = (0, p.mh)(a[0], "message"), f = u ? `: ${u.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${f}`, a);
    }
    async function q(a, u, f) {
      try {
        return await D(a, u, f);
      } catch (l) {
        const h = M(l);
        if (h.length === 0)
          throw l;
        return D(a, h.reduce(A, u), f);
      }
    }
    async function D(a, u, f) {
      try {
        const l = await a.graphql(u, f);
        if (!(0, p.Gv)(l))
          throw v([]);
        return { data: l, errors: [], query: u };
      } catch (l) {
        if ((0, p.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const h = (0, p.gT)(l, "errors"), k = (0, p.lJ)(l, "data");
        if (g(l, h))
          throw new S(T.k, h);
        if (k === null)
          throw v(h);
        return { data: k, errors: h.map(R), query: u };
      }
    }
    function g(a, u) {
      return (0, p.at)(a, "headers", "retry-after") !== void 0 || u.some((f) => /^RATE_LIMIT/.test((0, p.$6)(f, "type") ?? ""));
    }
    function R(a) {
      const u = (0, p.at)(a, "path");
      return {
        type: (0, p.$6)(a, "type"),
        message: (0, p.$6)(a, "message") ?? "",
        path: Array.isArray(u) ? u : []
      };
    }
    function M(a) {
      return a instanceof S ? a.errors.filter((u) => (0, p.$6)(u, "extensions", "code") === "undefinedField").flatMap((u) => (0, p.$6)(u, "extensions", "fieldName") ?? []) : [];
    }
    function A(a, u) {
      const f = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${u}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*`, "g");
      let l = a;
      for (let h = f.exec(l); h !== null; h = f.exec(l)) {
        const k = y(l, h.index + h[0].length);
        l = l.slice(0, h.index) + l.slice(k), f.lastIndex = h.index;
      }
      return l;
    }
    function y(a, u) {
      if (a[u] !== "{")
        return u;
      let f = 0;
      for (let l = u; l < a.length; l += 1)
        if (a[l] === "{" && (f += 1), a[l] === "}" && (f -= 1), f === 0)
          return l + 1;
      return a.length;
    }
  }),
  6489: ((U, P, E) => {
    E.d(P, {
      T: () => S
    });
    var p = E(3916), T = E(4827);
    function S(g) {
      const R = [], M = (y, a, u) => {
        const f = (0, T.Gv)(a) || Array.isArray(a) ? JSON.stringify(a) : String(a);
        R.push(`\`data.${y}\` must be ${u}, but is ${(0, p.cl)(f)}.`);
      }, A = (y, a, { read: u, expected: f }) => {
        const l = D(a), h = l === void 0 ? void 0 : u(l);
        return h === void 0 ? M(y, a, f) : h;
      };
      return {
        one: (y, a) => v(g[y]) ? void 0 : A(y, g[y], a),
        list: (y, a) => {
          if (v(g[y]))
            return;
          const u = q(g[y]), { most: f = u.length } = a;
          return u.length === 0 && M(y, g[y], a.expected), u.length > f && R.push(`\`data.${y}\` must have at most ${f} of them, but has ${u.length}.`), u.map((l) => A(y, l, a)).filter((l) => l !== void 0);
        },
        check: () => {
          if (R.length > 0)
            throw new p.lZ("invalid_input", R.join(`
`));
        }
      };
    }
    function v(g) {
      return g == null || g === "";
    }
    function q(g) {
      return Array.isArray(g) ? g : typeof g == "string" ? g.split(/[,\n]/).filter((R) => R.trim()) : [g];
    }
    function D(g) {
      return typeof g == "string" || typeof g == "number" ? String(g).trim() : void 0;
    }
  }),
  1450: ((U, P, E) => {
    E.d(P, {
      findReviews: () => Te
    });
    var p = E(5740);
    const T = 864e5, S = 3660;
    function v({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (d) => s.format(d), o = new Set(n);
      return {
        dateOf: r,
        workingDaysBetween: (d, w) => {
          const c = Date.parse(r(w)), I = Math.max(Date.parse(r(d)), c - S * T);
          let O = 0;
          for (let m = I + T; m <= c; m += T) {
            const b = new Date(m);
            t.includes(b.getUTCDay()) || o.has(b.toISOString().slice(0, 10)) || (O += 1);
          }
          return O;
        }
      };
    }
    function q(e) {
      return v({
        time_zone: e.one("time_zone", D) ?? "UTC",
        weekend: e.list("weekend", R) ?? [6, 0],
        holidays: e.list("holidays", M) ?? []
      });
    }
    const D = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, g = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], R = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = g.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, M = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var A = E(5305), y = E(6489);
    const a = 20;
    function u(e, t) {
      const n = (0, y.T)(e), s = n.list("ignore_labels", h) ?? [], r = n.list("ignore_authors", h) ?? [], o = {
        repositories: (0, A.e)(n.list("repositories", l) ?? (t === null ? [] : [t]), (d) => d.toLowerCase()),
        isIgnored: (d) => s.some((w) => d.labels.some((c) => w.test(c))) || r.some((w) => f(d.author).some((c) => w.test(c))),
        minAge: n.one("min_age", k) ?? 0,
        calendar: q(n)
      };
      return n.check(), o;
    }
    function f(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const l = {
      expected: "repositories, such as octo-org/hello",
      most: a,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, h = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, k = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var $ = E(5812), N = E(7364), i = E(4827);
    const j = 20;
    function ee(e, t, n) {
      const s = (0, i.tk)(e, "number"), r = L(e, "createdAt");
      if (s === null || r === null)
        return null;
      const o = (0, i.gT)(e, "timelineItems", "nodes").flatMap(oe), d = (0, i.lJ)((0, i.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, i.$6)(e, "id"),
        number: s,
        title: (0, i.mh)(e, "title"),
        url: (0, i.$6)(e, "url"),
        repository: t,
        author: F((0, i.lJ)(e, "author")),
        labels: (0, i.gT)(e, "labels", "nodes").flatMap((w) => (0, i.$6)(w, "name") ?? []),
        created: r,
        isDraft: (0, i.Qc)(e, "isDraft"),
        isHandedOver: (0, i.Qc)(e, "isInMergeQueue") || (0, i.lJ)(e, "autoMergeRequest") !== null,
        head: (0, i.$6)(e, "headRefOid"),
        pushed: ne(d, o) ?? r,
        checks: n.checks ? "unknown" : re((0, i.at)(d, "statusCheckRollup")),
        conflicts: W(e),
        decision: (0, i.$6)(e, "reviewDecision"),
        requests: (0, i.gT)(e, "reviewRequests", "nodes").flatMap((w, c) => V((0, i.lJ)(w, "requestedReviewer")) ?? (n.requests.includes(c) ? te : [])),
        opinions: (0, i.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(J),
        reviews: (0, i.gT)(e, "latestReviews", "nodes").flatMap(J),
        events: o,
        hasOlderEvents: (0, i.gT)(e, "timelineItems", "nodes").length === j
      };
    }
    const te = { key: null, name: "a team", isBot: !1 };
    function W(e) {
      const t = (0, i.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function ne(e, t) {
      const n = (0, i.gT)(e, "checkSuites", "nodes")[0], s = L(n, "createdAt") ?? L(e, "committedDate"), r = t.findLast(({ type: o }) => o === "force_pushed")?.time;
      return s === null || r === void 0 ? s ?? r ?? null : Math.max(s, r);
    }
    const se = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function re(e) {
      return e === null ? "none" : se[(0, i.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function J(e) {
      const t = L(e, "submittedAt");
      if (t === null)
        return [];
      const n = F((0, i.lJ)(e, "author"));
      return [
        { state: (0, i.$6)(e, "state"), author: n, submitted: t, commit: (0, i.$6)(e, "commit", "oid") }
      ];
    }
    const ie = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed",
      PullRequestReview: "reviewed"
    };
    function oe(e) {
      const t = ie[(0, i.$6)(e, "__typename") ?? ""], n = L(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = V((0, i.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: F((0, i.lJ)(e, "author")) }];
    }
    function F(e) {
      const t = (0, i.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, i.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function V(e) {
      const t = (0, i.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, i.mh)(e, "name") ?? t, isBot: !1 };
      const n = F(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function L(e, t) {
      const n = Date.parse((0, i.$6)(e, t) ?? "");
      return Number.isNaN(n) ? null : n;
    }
    const ae = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: $first, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title url createdAt isDraft headRefOid
        author { __typename login }
        mergeable reviewDecision isInMergeQueue
        autoMergeRequest { enabledAt }
        labels(first: 20) { nodes { name } }
        reviewRequests(first: 20) {
          nodes { requestedReviewer { __typename ... on Actor { login } ... on Team { slug name } } }
        }
        latestOpinionatedReviews(first: 20, writersOnly: true) {
          nodes { state submittedAt author { __typename login } commit { oid } }
        }
        latestReviews(first: 20) {
          nodes { state submittedAt author { __typename login } commit { oid } }
        }
        commits(last: 1) {
          nodes {
            commit {
              committedDate
              statusCheckRollup { state }
              checkSuites(first: 1) { nodes { createdAt } }
            }
          }
        }
        timelineItems(
          last: 20
          itemTypes: [
            REVIEW_REQUESTED_EVENT
            READY_FOR_REVIEW_EVENT
            REOPENED_EVENT
            HEAD_REF_FORCE_PUSHED_EVENT
            PULL_REQUEST_REVIEW
          ]
        ) {
          nodes {
            __typename
            ... on ReviewRequestedEvent {
              createdAt
              requestedReviewer { __typename ... on Actor { login } ... on Team { slug name } }
            }
            ... on ReadyForReviewEvent { createdAt }
            ... on ReopenedEvent { createdAt }
            ... on HeadRefForcePushedEvent { createdAt }
            ... on PullRequestReview { createdAt author { __typename login } }
          }
        }
      }
    }
  }
}`, ue = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, ce = 10, le = 2e3, de = 100, x = ["repository", "pullRequests"];
    async function fe(e, t) {
      const [n, s] = e.split("/"), r = { query: ae, variables: { owner: n, name: s }, path: x, most: ce }, o = await (0, $.gq)(t, r), d = Object.groupBy(o.pages.flatMap((c) => c.errors), G);
      for (const [c, { what: I, permission: O }] of Object.entries(H)) {
        const m = d[c];
        m && t.leaveOut({ name: `${I} of ${e}`, permission: O }, (0, N.y)(m));
      }
      if (o.end === "error") {
        const { permission: c } = H.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: c }, o.error);
      }
      const w = o.pages.flatMap(Q);
      return {
        pulls: o.pages.flatMap((c) => he(c, e)),
        isRead: o.pages.length > 0,
        end: me(o, { repository: e, read: w.length }),
        unread: {
          pulls: w.filter((c) => !(0, i.Gv)(c)).length,
          teams: d.teams?.length ?? 0,
          checks: d.checks?.length ?? 0,
          others: d.others?.length ?? 0
        }
      };
    }
    function me({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const r = (0, i.tk)((0, i.lJ)(e[0]?.data, ...x), "totalCount");
      return `only the oldest ${s} of ${r ?? "all"} pull requests of ${n} read`;
    }
    function Q({ data: e }) {
      const t = (0, i.at)(e, ...x, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function he(e, t) {
      return Q(e).flatMap((n, s) => {
        const r = e.errors.filter((o) => o.path[3] === s);
        return (0, i.Gv)(n) ? ee(n, t, ge(r)) ?? [] : [];
      });
    }
    function ge(e) {
      const t = e.filter((n) => G(n) === "teams");
      return {
        checks: e.some((n) => G(n) === "checks"),
        requests: t.map((n) => Number(n.path[6]))
      };
    }
    const H = {
      pulls: { what: "some pull requests", permission: "pull-requests: read" },
      teams: { what: "the teams whose review is requested", permission: "" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function G({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function pe(e, t, n) {
      const r = e.filter(({ conflicts: c }) => c === null).flatMap(({ id: c }) => c ?? []).slice(0, de);
      if (r.length === 0)
        return e;
      const o = { name: "whether some pull requests conflict", permission: "contents: read" }, d = await t.optional(o, async () => (await n(le), (0, i.gT)((await t.graphql(ue, { ids: r })).data, "nodes"))), w = new Map((d ?? []).map((c) => [(0, i.$6)(c, "id"), W(c)]));
      return e.map((c) => ({
        ...c,
        conflicts: c.conflicts ?? w.get(c.id) ?? null
      }));
    }
    function we(e, t) {
      const n = (m) => m !== null && e.requests.some(({ key: b }) => B(b, m.login)), s = e.opinions.filter(({ author: m }) => !n(m)), r = s.filter(({ state: m, author: b }) => m === "APPROVED" && !b?.isBot), o = s.filter(({ state: m }) => m === "CHANGES_REQUESTED"), d = o.filter((m) => !K(m, e));
      if (d.length > 0)
        return C("changes", Math.min(...d.map(({ submitted: m }) => m)));
      const w = Y(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return C("stuck", w);
      if (r.length > 0 && o.length === 0 && ye(e))
        return e.checks === "in_progress" ? C("stuck", w) : C("ready", Math.max(...r.map(({ submitted: m }) => m)));
      const c = $e(e).filter(({ author: m }) => !n(m)), I = [
        ...Re(e),
        ...[...o, ...c].flatMap((m) => ve(m, e, t))
      ];
      if (I.length > 0)
        return Ee(I);
      if (c.length > 0)
        return C("changes", Math.min(...c.map(({ submitted: m }) => m)));
      const O = Math.max(z(e), ...r.map(({ submitted: m }) => m));
      return C(r.length > 0 ? "re_review" : "first_review", O);
    }
    function C(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function ye({ decision: e }) {
      return e === null || e === "APPROVED";
    }
    function Ee(e) {
      const [t] = e.toSorted((n, s) => n.since - s.since);
      return {
        turn: e.every(({ isAgain: n }) => n) ? "re_review" : "first_review",
        since: t?.since ?? 0,
        isLeast: t?.isLeast ?? !1,
        reviewers: e.map(({ reviewer: n }) => n)
      };
    }
    function Re(e) {
      const t = z(e);
      return e.requests.filter(({ isBot: n }) => !n).map((n) => {
        const s = e.events.findLast((o) => o.type === "requested" && _e(o.reviewer, n)), r = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? r ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: Oe(n, e)
        };
      });
    }
    function _e(e, { key: t }) {
      return t === null ? e === null : B(e?.key, t);
    }
    function ve(e, t, n) {
      const { author: s, submitted: r } = e, o = t.events.find((c) => c.time > r && Z(c.author, t)), d = K(e, t) ? Y(t.pushed, r, n) : o?.time;
      return s === null || s.isBot || d === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: d, isLeast: !1, isAgain: !0 }];
    }
    function $e(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !Z(n, e) && !e.opinions.some((s) => B(s.author?.login, n.login)));
    }
    function Oe({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => B(r?.login, e));
    }
    function K({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function Z(e, { author: t }) {
      return B(e?.login, t?.login);
    }
    function z({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function Y(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function B(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Me = ["first_review", "re_review", "changes", "ready", "stuck"], Ae = 20;
    async function Te(e, t, { date: n, pause: s = (r) => new Promise((o) => setTimeout(o, r)) }) {
      const r = u(e.data, e.repository.full_name), { repositories: o } = r, d = await Promise.all(o.map((_) => fe(_, t))), w = d.flatMap(({ pulls: _ }) => _).filter((_) => !Se(_)), c = w.filter((_) => !r.isIgnored(_)), I = await pe(c, t, s), O = De(I, r, n().getTime()), m = O.slice(0, Ae), b = d.some(({ isRead: _ }) => _);
      return {
        known: b,
        count: b ? O.length : null,
        at_least: d.some(({ end: _ }) => _ !== null),
        left_out: w.length - O.length,
        groups: ke(m, be(e.people)),
        more: O.length - m.length,
        unread: Pe(d),
        repositories: o,
        url: qe(e, o),
        awaited: [
          ...new Set(m.flatMap(({ wait: _ }) => _.reviewers.flatMap(({ key: Ce }) => Ce ?? [])))
        ]
      };
    }
    function Se({ isDraft: e, isHandedOver: t }) {
      return e || t;
    }
    function De(e, { calendar: t, minAge: n }, s) {
      return e.map((r) => {
        const o = we(r, s);
        return { pull: r, wait: o, age: t.workingDaysBetween(o.since, s) };
      }).filter(({ age: r }) => r >= n).toSorted((r, o) => r.wait.since - o.wait.since);
    }
    function ke(e, t) {
      return Me.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => Ie(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function Ie({ pull: e, wait: t, age: n }, s) {
      const r = ({ key: o, name: d }) => o === d ? s(d) : d;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && s(e.author.login),
        reviewers: t.reviewers.map(r),
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function be(e) {
      const t = (s) => s.toLowerCase().replace(/\[bot\]$/, ""), n = new Map(Object.entries(e).map(([s, r]) => [t(s), r]));
      return (s) => n.get(t(s)) ?? s;
    }
    function Pe(e) {
      const t = (n) => e.reduce((s, { unread: r }) => s + r[n], 0);
      return [
        ...e.flatMap(({ end: n }) => n ?? []),
        ...X(t("pulls"), "pull request"),
        ...X(t("teams"), "team"),
        ...t("checks") > 0 ? ["checks not readable"] : [],
        ...t("others") > 0 ? ["details not readable"] : []
      ];
    }
    function X(e, t) {
      return e === 0 ? [] : [`${e} ${t}${e === 1 ? "" : "s"} not readable`];
    }
    function qe({ github: e, repository: t }, n) {
      const s = (0, p.Vd)(e);
      if (s === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const o = ["is:open", "is:pr", "draft:false", ...n.map((d) => `repo:${d}`)];
      return `${s}/pulls?q=${o.map(encodeURIComponent).join("+")}`;
    }
  })
};
