"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((F, b, y) => {
    y.d(b, {
      gB: () => S,
      gq: () => I,
      zy: () => g
    });
    var p = y(4827), T = y(7364);
    const A = 50, _ = 6;
    async function I({ graphql: R }, { query: D, variables: O, path: E, most: a, isEnough: u = () => !1 }) {
      const f = [];
      let [l, h, k] = [D, A, null];
      for (; f.length < a; )
        try {
          const v = await R(l, { ...O, first: h, after: k });
          if (g(v) && h > _) {
            h = Math.floor(h / 2);
            continue;
          }
          const B = (0, p.lJ)(v.data, ...E);
          if (B === null)
            return { pages: f, end: "error", error: (0, T.y)(v.errors) };
          f.push(v);
          const i = (0, p.lJ)(B, "pageInfo");
          if (!(0, p.Qc)(i, "hasNextPage") || u(v))
            return { pages: f, end: "all" };
          l = v.query, k = (0, p.$6)(i, "endCursor");
        } catch (v) {
          if (!S(v) || h <= _)
            return { pages: f, end: "error", error: v };
          h = Math.floor(h / 2);
        }
      return { pages: f, end: "bound" };
    }
    function S(R) {
      return [502, 504].includes((0, p.tk)(R, "status") ?? 0) || /resource limits/i.test(String(R));
    }
    function g({ errors: R }) {
      return R.some(({ type: D, message: O }) => /resource.limits/i.test(`${D} ${O}`));
    }
  }),
  7364: ((F, b, y) => {
    y.d(b, {
      askGraphql: () => I,
      y: () => _
    });
    var p = y(4827), T = y(6313);
    class A extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(u, f) {
        super(u), this.errors = f;
      }
    }
    function _(a) {
      const u = (0, p.mh)(a[0], "message"), f = u ? `: ${u.replace(/\.?$/, ".")}` : ".";
      return new A(`GitHub's API answered without it${f}`, a);
    }
    async function I(a, u, f) {
      try {
        return await S(a, u, f);
      } catch (l) {
        const h = D(l);
        if (h.length === 0)
          throw l;
        return S(a, h.reduce(O, u), f);
      }
    }
    async function S(a, u, f) {
      try {
        const l = await a.graphql(u, f);
        if (!(0, p.Gv)(l))
          throw _([]);
        return { data: l, errors: [], query: u };
      } catch (l) {
        if ((0, p.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const h = (0, p.gT)(l, "errors"), k = (0, p.lJ)(l, "data");
        if (g(l, h))
          throw new A(T.k, h);
        if (k === null)
          throw _(h);
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
    function D(a) {
      return a instanceof A ? a.errors.filter((u) => (0, p.$6)(u, "extensions", "code") === "undefinedField").flatMap((u) => (0, p.$6)(u, "extensions", "fieldName") ?? []) : [];
    }
    function O(a, u) {
      const f = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${u}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*`, "g");
      let l = a;
      for (let h = f.exec(l); h !== null; h = f.exec(l)) {
        const k = E(l, h.index + h[0].length);
        l = l.slice(0, h.index) + l.slice(k), f.lastIndex = h.index;
      }
      return l;
    }
    function E(a, u) {
      if (a[u] !== "{")
        return u;
      let f = 0;
      for (let l = u; l < a.length; l += 1)
        if (a[l] === "{" && (f += 1), a[l] === "}" && (f -= 1), f === 0)
          return l + 1;
      return a.length;
    }
  }),
  6489: ((F, b, y) => {
    y.d(b, {
      T: () => A
    });
    var p = y(3916), T = y(4827);
    function A(g) {
      const R = [], D = (E, a, u) => {
        const f = (0, T.Gv)(a) || Array.isArray(a) ? JSON.stringify(a) : String(a);
        R.push(`\`data.${E}\` must be ${u}, but is ${(0, p.cl)(f)}.`);
      }, O = (E, a, { read: u, expected: f }) => {
        const l = S(a), h = l === void 0 ? void 0 : u(l);
        return h === void 0 ? D(E, a, f) : h;
      };
      return {
        one: (E, a) => _(g[E]) ? void 0 : O(E, g[E], a),
        list: (E, a) => {
          if (_(g[E]))
            return;
          const u = I(g[E]), { most: f = u.length } = a;
          return u.length > f && R.push(`\`data.${E}\` must have at most ${f} of them, but has ${u.length}.`), u.map((l) => O(E, l, a)).filter((l) => l !== void 0);
        },
        check: () => {
          if (R.length > 0)
            throw new p.lZ("invalid_input", R.join(`
`));
        }
      };
    }
    function _(g) {
      return g == null || g === "";
    }
    function I(g) {
      return Array.isArray(g) ? g : typeof g == "string" ? g.split(/[,\n]/).filter((R) => R.trim()) : [g];
    }
    function S(g) {
      return typeof g == "string" || typeof g == "number" ? String(g).trim() : void 0;
    }
  }),
  1450: ((F, b, y) => {
    y.d(b, {
      findReviews: () => Te
    });
    var p = y(5740);
    const T = 864e5, A = 3660;
    function _({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (m) => s.format(m), o = new Set(n);
      return {
        dateOf: r,
        workingDaysBetween: (m, w) => {
          const d = Date.parse(r(w)), $ = Math.max(Date.parse(r(m)), d - A * T);
          let M = 0;
          for (let c = $ + T; c <= d; c += T) {
            const q = new Date(c);
            t.includes(q.getUTCDay()) || o.has(q.toISOString().slice(0, 10)) || (M += 1);
          }
          return M;
        }
      };
    }
    function I(e) {
      return _({
        time_zone: e.one("time_zone", S) ?? "UTC",
        weekend: e.list("weekend", R) ?? [6, 0],
        holidays: e.list("holidays", D) ?? []
      });
    }
    const S = {
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
    }, D = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var O = y(5305), E = y(6489);
    const a = 20;
    function u(e, t) {
      const n = (0, E.T)(e), s = n.list("ignore_labels", h) ?? [], r = n.list("ignore_authors", h) ?? [], o = {
        repositories: (0, O.e)(n.list("repositories", l) ?? (t === null ? [] : [t]), (m) => m.toLowerCase()),
        isIgnored: (m) => s.some((w) => m.labels.some((d) => w.test(d))) || r.some((w) => f(m.author).some((d) => w.test(d))),
        minAge: n.one("min_age", k) ?? 0,
        calendar: I(n)
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
    var v = y(5812), B = y(7364), i = y(4827);
    const X = 20;
    function j(e, t, n) {
      const s = (0, i.tk)(e, "number"), r = C(e, "createdAt");
      if (s === null || r === null)
        return null;
      const o = (0, i.gT)(e, "timelineItems", "nodes").flatMap(ie), m = (0, i.lJ)((0, i.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, i.$6)(e, "id"),
        number: s,
        title: (0, i.mh)(e, "title"),
        url: (0, i.$6)(e, "url"),
        repository: t,
        author: N((0, i.lJ)(e, "author")),
        labels: (0, i.gT)(e, "labels", "nodes").flatMap((w) => (0, i.$6)(w, "name") ?? []),
        created: r,
        isDraft: (0, i.Qc)(e, "isDraft"),
        isHandedOver: (0, i.Qc)(e, "isInMergeQueue") || (0, i.lJ)(e, "autoMergeRequest") !== null,
        head: (0, i.$6)(e, "headRefOid"),
        pushed: te(m, o) ?? r,
        checks: n.checks ? "unknown" : se((0, i.at)(m, "statusCheckRollup")),
        conflicts: G(e),
        decision: (0, i.$6)(e, "reviewDecision"),
        requests: (0, i.gT)(e, "reviewRequests", "nodes").flatMap((w, d) => J((0, i.lJ)(w, "requestedReviewer")) ?? (n.requests.includes(d) ? ee : [])),
        opinions: (0, i.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(W),
        reviews: (0, i.gT)(e, "latestReviews", "nodes").flatMap(W),
        events: o,
        hasOlderEvents: (0, i.gT)(e, "timelineItems", "nodes").length === X
      };
    }
    const ee = { key: null, name: "a team", isBot: !1 };
    function G(e) {
      const t = (0, i.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function te(e, t) {
      const n = (0, i.gT)(e, "checkSuites", "nodes")[0], s = C(n, "createdAt") ?? C(e, "committedDate"), r = t.findLast(({ type: o }) => o === "force_pushed")?.time;
      return s === null || r === void 0 ? s ?? r ?? null : Math.max(s, r);
    }
    const ne = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function se(e) {
      return e === null ? "none" : ne[(0, i.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function W(e) {
      const t = C(e, "submittedAt");
      if (t === null)
        return [];
      const n = N((0, i.lJ)(e, "author"));
      return [
        { state: (0, i.$6)(e, "state"), author: n, submitted: t, commit: (0, i.$6)(e, "commit", "oid") }
      ];
    }
    const re = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed",
      PullRequestReview: "reviewed"
    };
    function ie(e) {
      const t = re[(0, i.$6)(e, "__typename") ?? ""], n = C(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = J((0, i.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: N((0, i.lJ)(e, "author")) }];
    }
    function N(e) {
      const t = (0, i.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, i.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function J(e) {
      const t = (0, i.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, i.mh)(e, "name") ?? t, isBot: !1 };
      const n = N(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function C(e, t) {
      const n = Date.parse((0, i.$6)(e, t) ?? "");
      return Number.isNaN(n) ? null : n;
    }
    const oe = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
}`, ae = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, ue = 10, ce = 2e3, de = 100, U = ["repository", "pullRequests"];
    async function le(e, t) {
      const [n, s] = e.split("/"), r = { query: oe, variables: { owner: n, name: s }, path: U, most: ue }, o = await (0, v.gq)(t, r), m = Object.groupBy(o.pages.flatMap((d) => d.errors), x);
      for (const [d, { what: $, permission: M }] of Object.entries(Q)) {
        const c = m[d];
        c && t.leaveOut({ name: `${$} of ${e}`, permission: M }, (0, B.y)(c));
      }
      if (o.end === "error") {
        const { permission: d } = Q.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: d }, o.error);
      }
      const w = o.pages.flatMap(V);
      return {
        pulls: o.pages.flatMap((d) => me(d, e)),
        isRead: o.pages.length > 0,
        end: fe(o, { repository: e, read: w.length }),
        unread: {
          pulls: w.filter((d) => !(0, i.Gv)(d)).length,
          teams: m.teams?.length ?? 0,
          checks: m.checks?.length ?? 0,
          others: m.others?.length ?? 0
        }
      };
    }
    function fe({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const r = (0, i.tk)((0, i.lJ)(e[0]?.data, ...U), "totalCount");
      return `only the oldest ${s} of ${r ?? "all"} pull requests of ${n} read`;
    }
    function V({ data: e }) {
      const t = (0, i.at)(e, ...U, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function me(e, t) {
      return V(e).flatMap((n, s) => {
        const r = e.errors.filter((o) => o.path[3] === s);
        return (0, i.Gv)(n) ? j(n, t, he(r)) ?? [] : [];
      });
    }
    function he(e) {
      const t = e.filter((n) => x(n) === "teams");
      return {
        checks: e.some((n) => x(n) === "checks"),
        requests: t.map((n) => Number(n.path[6]))
      };
    }
    const Q = {
      pulls: { what: "some pull requests", permission: "pull-requests: read" },
      teams: { what: "the teams whose review is requested", permission: "members: read" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function x({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function ge(e, t, n) {
      const r = e.filter(({ conflicts: d }) => d === null).flatMap(({ id: d }) => d ?? []).slice(0, de);
      if (r.length === 0)
        return e;
      const o = { name: "whether some pull requests conflict", permission: "contents: read" }, m = await t.optional(o, async () => (await n(ce), (0, i.gT)((await t.graphql(ae, { ids: r })).data, "nodes"))), w = new Map((m ?? []).map((d) => [(0, i.$6)(d, "id"), G(d)]));
      return e.map((d) => ({
        ...d,
        conflicts: d.conflicts ?? w.get(d.id) ?? null
      }));
    }
    function pe(e, t) {
      const n = (c) => c !== null && e.requests.some(({ key: q }) => L(q, c.login)), s = e.opinions.filter(({ author: c }) => !n(c)), r = s.filter(({ state: c }) => c === "APPROVED"), o = s.filter(({ state: c }) => c === "CHANGES_REQUESTED"), m = o.filter((c) => !H(c, e));
      if (m.length > 0)
        return P("changes", Math.min(...m.map(({ submitted: c }) => c)));
      const w = z(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return P("stuck", w);
      if (r.length > 0 && o.length === 0 && we(e))
        return e.checks === "in_progress" ? P("stuck", w) : P("ready", Math.max(...r.map(({ submitted: c }) => c)));
      const d = ve(e).filter(({ author: c }) => !n(c)), $ = [
        ...Ee(e),
        ...[...o, ...d].flatMap((c) => _e(c, e, t))
      ];
      if ($.length > 0)
        return ye($);
      if (d.length > 0)
        return P("changes", Math.min(...d.map(({ submitted: c }) => c)));
      const M = Math.max(Z(e), ...r.map(({ submitted: c }) => c));
      return P(r.length > 0 ? "re_review" : "first_review", M);
    }
    function P(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function we({ decision: e }) {
      return e === null || e === "APPROVED";
    }
    function ye(e) {
      const [t] = e.toSorted((n, s) => n.since - s.since);
      return {
        turn: e.every(({ isAgain: n }) => n) ? "re_review" : "first_review",
        since: t?.since ?? 0,
        isLeast: t?.isLeast ?? !1,
        reviewers: e.map(({ reviewer: n }) => n)
      };
    }
    function Ee(e) {
      const t = Z(e);
      return e.requests.filter(({ isBot: n }) => !n).map((n) => {
        const s = e.events.findLast((o) => o.type === "requested" && Re(o.reviewer, n)), r = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? r ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: $e(n, e)
        };
      });
    }
    function Re(e, { key: t }) {
      return t === null ? e === null : L(e?.key, t);
    }
    function _e(e, t, n) {
      const { author: s, submitted: r } = e, o = t.events.find((d) => d.time > r && K(d.author, t)), m = H(e, t) ? z(t.pushed, r, n) : o?.time;
      return s === null || s.isBot || m === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: m, isLeast: !1, isAgain: !0 }];
    }
    function ve(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !K(n, e) && !e.opinions.some((s) => L(s.author?.login, n.login)));
    }
    function $e({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => L(r?.login, e));
    }
    function H({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function K(e, { author: t }) {
      return L(e?.login, t?.login);
    }
    function Z({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function z(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function L(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Oe = ["first_review", "re_review", "changes", "ready", "stuck"], Me = 20;
    async function Te(e, t, { date: n, pause: s = (r) => new Promise((o) => setTimeout(o, r)) }) {
      const r = u(e.data, e.repository.full_name), { repositories: o } = r, m = await Promise.all(o.map((c) => le(c, t))), w = m.flatMap(({ pulls: c }) => c).filter((c) => Ae(c, r)), d = await ge(w, t, s), $ = Se(d, r, n().getTime()), M = $.slice(0, Me);
      return {
        known: m.some(({ isRead: c }) => c),
        count: $.length,
        groups: De(M, be(e.people)),
        more: $.length - M.length,
        unread: Ie(m),
        repositories: o,
        url: Pe(e, o),
        awaited: [
          ...new Set(M.flatMap(({ wait: c }) => c.reviewers.flatMap(({ key: q }) => q ?? [])))
        ]
      };
    }
    function Ae(e, { isIgnored: t }) {
      return !(e.isDraft || e.isHandedOver || t(e));
    }
    function Se(e, { calendar: t, minAge: n }, s) {
      return e.map((r) => {
        const o = pe(r, s);
        return { pull: r, wait: o, age: t.workingDaysBetween(o.since, s) };
      }).filter(({ age: r }) => r >= n).toSorted((r, o) => r.wait.since - o.wait.since);
    }
    function De(e, t) {
      return Oe.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => ke(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function ke({ pull: e, wait: t, age: n }, s) {
      const r = ({ key: o, name: m }) => o === m ? s(m) : m;
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
    function Ie(e) {
      const t = (n) => e.reduce((s, { unread: r }) => s + r[n], 0);
      return [
        ...e.flatMap(({ end: n }) => n ?? []),
        ...Y(t("pulls"), "pull request"),
        ...Y(t("teams"), "team"),
        ...t("checks") > 0 ? ["checks not readable"] : [],
        ...t("others") > 0 ? ["details not readable"] : []
      ];
    }
    function Y(e, t) {
      return e === 0 ? [] : [`${e} ${t}${e === 1 ? "" : "s"} not readable`];
    }
    function Pe({ github: e, repository: t }, n) {
      const s = (0, p.Vd)(e);
      if (s === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const o = ["is:open", "is:pr", "draft:false", ...n.map((m) => `repo:${m}`)];
      return `${s}/pulls?q=${o.map(encodeURIComponent).join("+")}`;
    }
  })
};
