"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((F, b, w) => {
    w.d(b, {
      gB: () => D,
      gq: () => C,
      zy: () => h
    });
    var g = w(4827), T = w(7364);
    const S = 50, M = 6;
    async function C({ graphql: R }, { query: k, variables: A, path: E, most: u }) {
      const a = [];
      let [m, c, p] = [k, S, null];
      for (; a.length < u; )
        try {
          const _ = await R(m, { ...A, first: c, after: p });
          if (h(_) && c > M) {
            c = Math.floor(c / 2);
            continue;
          }
          const L = (0, g.lJ)(_.data, ...E);
          if (!Array.isArray(L?.nodes))
            return { pages: a, end: "error", error: (0, T.y)(_.errors) };
          a.push(_);
          const B = (0, g.lJ)(L, "pageInfo");
          if (!(0, g.Qc)(B, "hasNextPage"))
            return { pages: a, end: "all" };
          m = _.query, p = (0, g.$6)(B, "endCursor");
        } catch (_) {
          if (!D(_) || c <= M)
            return { pages: a, end: "error", error: _ };
          c = Math.floor(c / 2);
        }
      return { pages: a, end: "bound" };
    }
    function D(R) {
      return [502, 504].includes((0, g.tk)(R, "status") ?? 0) || /resource limits/i.test(String(R));
    }
    function h({ errors: R }) {
      return R.some(({ type: k, message: A }) => /resource.limits/i.test(`${k} ${A}`));
    }
  }),
  7364: ((F, b, w) => {
    w.d(b, {
      askGraphql: () => C,
      y: () => M
    });
    var g = w(4827), T = w(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(a, m) {
        super(a), this.errors = m;
      }
    }
    function M(u) {
      const a = (0, g.mh)(u[0], "message"), m = a ? `: ${a.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${m}`, u);
    }
    async function C(u, a, m) {
      try {
        return await D(u, a, m);
      } catch (c) {
        const p = k(c);
        if (p.length === 0)
          throw c;
        return D(u, p.reduce(A, a), m);
      }
    }
    async function D(u, a, m) {
      try {
        const c = await u.graphql(a, m);
        if (!(0, g.Gv)(c))
          throw M([]);
        return { data: c, errors: [], query: a };
      } catch (c) {
        if ((0, g.$6)(c, "name") !== "GraphqlResponseError")
          throw c;
        const p = (0, g.gT)(c, "errors"), _ = (0, g.lJ)(c, "data");
        if (h(c, p))
          throw new S(T.k, p);
        if (_ === null)
          throw M(p);
        return { data: _, errors: p.map(R), query: a };
      }
    }
    function h(u, a) {
      return (0, g.at)(u, "headers", "retry-after") !== void 0 || a.some((m) => /^RATE_LIMIT/.test((0, g.$6)(m, "type") ?? ""));
    }
    function R(u) {
      const a = (0, g.at)(u, "path");
      return {
        type: (0, g.$6)(u, "type"),
        message: (0, g.$6)(u, "message") ?? "",
        path: Array.isArray(a) ? a : []
      };
    }
    function k(u) {
      return u instanceof S ? u.errors.filter((a) => (0, g.$6)(a, "extensions", "code") === "undefinedField").flatMap((a) => (0, g.$6)(a, "extensions", "fieldName") ?? []) : [];
    }
    function A(u, a) {
      const m = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${a}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let c = u;
      for (let p = m.exec(c); p !== null; p = m.exec(c)) {
        const _ = E(c, p.index + p[0].length);
        c = c.slice(0, p.index) + c.slice(_), m.lastIndex = p.index;
      }
      return c;
    }
    function E(u, a) {
      if (u[a] !== "{")
        return a;
      let m = 0;
      for (let c = a; c < u.length; c += 1)
        if (u[c] === "{" && (m += 1), u[c] === "}" && (m -= 1), m === 0)
          return c + 1;
      return u.length;
    }
  }),
  6489: ((F, b, w) => {
    w.d(b, {
      T: () => S
    });
    var g = w(3916), T = w(4827);
    function S(h) {
      const R = [], k = (E, u, a) => {
        const m = (0, T.Gv)(u) || Array.isArray(u) ? JSON.stringify(u) : String(u);
        R.push(`\`data.${E}\` must be ${a}, but is ${(0, g.cl)(m)}.`);
      }, A = (E, u, { read: a, expected: m }) => {
        const c = D(u), p = c === void 0 ? void 0 : a(c);
        return p === void 0 ? k(E, u, m) : p;
      };
      return {
        one: (E, u) => M(h[E]) ? void 0 : A(E, h[E], u),
        list: (E, u) => {
          if (M(h[E]))
            return;
          const a = C(h[E]), { most: m = a.length } = u;
          return a.length > m && R.push(`\`data.${E}\` must have at most ${m} of them, but has ${a.length}.`), a.map((c) => A(E, c, u)).filter((c) => c !== void 0);
        },
        check: () => {
          if (R.length > 0)
            throw new g.lZ("invalid_input", R.join(`
`));
        }
      };
    }
    function M(h) {
      return h == null || h === "";
    }
    function C(h) {
      return Array.isArray(h) ? h : typeof h == "string" ? h.split(/[,\n]/).filter((R) => R.trim()) : [h];
    }
    function D(h) {
      return typeof h == "string" || typeof h == "number" ? String(h).trim() : void 0;
    }
  }),
  1450: ((F, b, w) => {
    w.d(b, {
      findReviews: () => Ae
    });
    var g = w(5740);
    const T = 864e5, S = 3660;
    function M({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (f) => s.format(f), i = new Set(n);
      return {
        dateOf: r,
        workingDaysBetween: (f, y) => {
          const l = Date.parse(r(y)), O = Math.max(Date.parse(r(f)), l - S * T);
          let v = 0;
          for (let d = O + T; d <= l; d += T) {
            const I = new Date(d);
            t.includes(I.getUTCDay()) || i.has(I.toISOString().slice(0, 10)) || (v += 1);
          }
          return v;
        }
      };
    }
    function C(e) {
      return M({
        time_zone: e.one("time_zone", D) ?? "UTC",
        weekend: e.list("weekend", R) ?? [6, 0],
        holidays: e.list("holidays", k) ?? []
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
    }, h = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], R = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = h.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, k = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var A = w(5305), E = w(6489);
    const u = 20;
    function a(e, t) {
      const n = (0, E.T)(e), s = n.list("ignore_labels", p) ?? [], r = n.list("ignore_authors", p) ?? [], i = n.list("repositories", c) ?? [], f = t === null ? [] : [t], y = {
        repositories: (0, A.e)(i.length > 0 ? i : f, (l) => l.toLowerCase()),
        isIgnored: (l) => s.some((O) => l.labels.some((v) => O.test(v))) || r.some((O) => m(l.author).some((v) => O.test(v))),
        minAge: n.one("min_age", _) ?? 0,
        calendar: C(n)
      };
      return n.check(), y;
    }
    function m(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const c = {
      expected: "repositories, such as octo-org/hello",
      most: u,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, p = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, _ = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var L = w(5812), B = w(7364), o = w(4827);
    const X = 20;
    function j(e, t, n) {
      const s = (0, o.tk)(e, "number"), r = (0, o.lC)(e, "createdAt");
      if (s === null || r === null)
        return null;
      const i = (0, o.gT)(e, "timelineItems", "nodes").flatMap(oe), f = (0, o.lJ)((0, o.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, o.$6)(e, "id"),
        number: s,
        title: (0, o.mh)(e, "title"),
        url: (0, o.$6)(e, "url"),
        repository: t,
        author: N((0, o.lJ)(e, "author")),
        labels: (0, o.gT)(e, "labels", "nodes").flatMap((y) => (0, o.$6)(y, "name") ?? []),
        created: r,
        isDraft: (0, o.Qc)(e, "isDraft"),
        isHandedOver: (0, o.Qc)(e, "isInMergeQueue") || (0, o.lJ)(e, "autoMergeRequest") !== null,
        head: (0, o.$6)(e, "headRefOid"),
        pushed: te(f, i) ?? r,
        checks: n.checks ? "unknown" : se((0, o.at)(f, "statusCheckRollup")),
        conflicts: G(e),
        decision: (0, o.$6)(e, "reviewDecision"),
        requests: (0, o.gT)(e, "reviewRequests", "nodes").flatMap((y, l) => J((0, o.lJ)(y, "requestedReviewer")) ?? (n.requests.includes(l) ? ee : [])),
        opinions: (0, o.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(W),
        reviews: (0, o.gT)(e, "latestReviews", "nodes").flatMap(W),
        events: i,
        hasOlderEvents: (0, o.gT)(e, "timelineItems", "nodes").length === X
      };
    }
    const ee = { key: null, name: "a team", isBot: !1 };
    function G(e) {
      const t = (0, o.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function te(e, t) {
      const n = (0, o.gT)(e, "checkSuites", "nodes")[0], s = (0, o.lC)(n, "createdAt") ?? (0, o.lC)(e, "committedDate"), r = t.findLast(({ type: i }) => i === "force_pushed")?.time;
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
      return e === null ? "none" : ne[(0, o.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function W(e) {
      const t = (0, o.lC)(e, "submittedAt");
      if (t === null)
        return [];
      const n = N((0, o.lJ)(e, "author"));
      return [
        { state: (0, o.$6)(e, "state"), author: n, submitted: t, commit: (0, o.$6)(e, "commit", "oid") }
      ];
    }
    const re = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed",
      PullRequestReview: "reviewed"
    };
    function oe(e) {
      const t = re[(0, o.$6)(e, "__typename") ?? ""], n = (0, o.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = J((0, o.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: N((0, o.lJ)(e, "author")) }];
    }
    function N(e) {
      const t = (0, o.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, o.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function J(e) {
      const t = (0, o.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, o.mh)(e, "name") ?? t, isBot: !1 };
      const n = N(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    const ie = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
}`, ue = 10, ce = 2e3, le = 100, U = ["repository", "pullRequests"];
    async function de(e, t) {
      const [n, s] = e.split("/"), r = { query: ie, variables: { owner: n, name: s }, path: U, most: ue }, i = await (0, L.gq)(t, r), f = Object.groupBy(i.pages.flatMap((l) => l.errors), x);
      for (const [l, { what: O, permission: v }] of Object.entries(Q)) {
        const d = f[l];
        d && t.leaveOut({ name: `${O} of ${e}`, permission: v }, (0, B.y)(d));
      }
      if (i.end === "error") {
        const { permission: l } = Q.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: l }, i.error);
      }
      const y = i.pages.flatMap(V);
      return {
        pulls: i.pages.flatMap((l) => me(l, e)),
        isRead: i.pages.length > 0,
        end: fe(i, { repository: e, read: y.length }),
        unread: {
          pulls: y.filter((l) => !(0, o.Gv)(l)).length,
          teams: f.teams?.length ?? 0,
          checks: f.checks?.length ?? 0,
          others: f.others?.length ?? 0
        }
      };
    }
    function fe({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const r = (0, o.tk)((0, o.lJ)(e[0]?.data, ...U), "totalCount");
      return `only the oldest ${s} of ${r ?? "all"} pull requests of ${n} read`;
    }
    function V({ data: e }) {
      const t = (0, o.at)(e, ...U, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function me(e, t) {
      return V(e).flatMap((n, s) => {
        const r = e.errors.filter((i) => i.path[3] === s);
        return (0, o.Gv)(n) ? j(n, t, he(r)) ?? [] : [];
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
      teams: { what: "the teams whose review is requested", permission: "" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function x({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function ge(e, t, n) {
      const r = e.filter(({ conflicts: l }) => l === null).flatMap(({ id: l }) => l ?? []).slice(0, le);
      if (r.length === 0)
        return e;
      const i = { name: "whether some pull requests conflict", permission: "contents: read" }, f = await t.optional(i, async () => (await n(ce), (0, o.gT)((await t.graphql(ae, { ids: r })).data, "nodes"))), y = new Map((f ?? []).map((l) => [(0, o.$6)(l, "id"), G(l)]));
      return e.map((l) => ({
        ...l,
        conflicts: l.conflicts ?? y.get(l.id) ?? null
      }));
    }
    function pe(e, t) {
      const n = (d) => d !== null && e.requests.some(({ key: I }) => q(I, d.login)), s = e.opinions.filter(({ author: d }) => !n(d)), r = s.filter(({ state: d, author: I }) => d === "APPROVED" && !I?.isBot), i = s.filter(({ state: d }) => d === "CHANGES_REQUESTED"), f = i.filter((d) => !H(d, e));
      if (f.length > 0)
        return P("changes", Math.min(...f.map(({ submitted: d }) => d)));
      const y = z(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return P("stuck", y);
      if (r.length > 0 && i.length === 0 && we(e))
        return e.checks === "in_progress" ? P("stuck", y) : P("ready", Math.max(...r.map(({ submitted: d }) => d)));
      const l = ve(e).filter(({ author: d }) => !n(d)), O = [
        ...Ee(e),
        ...[...i, ...l].flatMap((d) => _e(d, e, t))
      ];
      if (O.length > 0)
        return ye(O);
      if (l.length > 0)
        return P("changes", Math.min(...l.map(({ submitted: d }) => d)));
      const v = Math.max(Z(e), ...r.map(({ submitted: d }) => d));
      return P(r.length > 0 ? "re_review" : "first_review", v);
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
        const s = e.events.findLast((i) => i.type === "requested" && Re(i.reviewer, n)), r = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? r ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: $e(n, e)
        };
      });
    }
    function Re(e, { key: t }) {
      return t === null ? e === null : q(e?.key, t);
    }
    function _e(e, t, n) {
      const { author: s, submitted: r } = e, i = t.events.find((l) => l.time > r && K(l.author, t)), f = H(e, t) ? z(t.pushed, r, n) : i?.time;
      return s === null || s.isBot || f === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: f, isLeast: !1, isAgain: !0 }];
    }
    function ve(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !K(n, e) && !e.opinions.some((s) => q(s.author?.login, n.login)));
    }
    function $e({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => q(r?.login, e));
    }
    function H({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function K(e, { author: t }) {
      return q(e?.login, t?.login);
    }
    function Z({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function z(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function q(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Oe = ["first_review", "re_review", "changes", "ready", "stuck"], Me = 20;
    async function Ae(e, t, { date: n, pause: s = (r) => new Promise((i) => setTimeout(i, r)) }) {
      const r = a(e.data, e.repository.full_name), { repositories: i } = r, f = await Promise.all(i.map(($) => de($, t))), y = f.flatMap(({ pulls: $ }) => $).filter(($) => !Te($)), l = y.filter(($) => !r.isIgnored($)), O = await ge(l, t, s), v = Se(O, r, n().getTime()), d = v.slice(0, Me), I = f.some(({ isRead: $ }) => $);
      return {
        known: I,
        count: I ? v.length : null,
        at_least: f.some(({ end: $ }) => $ !== null),
        left_out: y.length - v.length,
        groups: De(d, Ie(e.people)),
        more: v.length - d.length,
        unread: be(f),
        repositories: i,
        url: Ce(e, i),
        awaited: [
          ...new Set(d.flatMap(({ wait: $ }) => $.reviewers.flatMap(({ key: Pe }) => Pe ?? [])))
        ]
      };
    }
    function Te({ isDraft: e, isHandedOver: t }) {
      return e || t;
    }
    function Se(e, { calendar: t, minAge: n }, s) {
      return e.map((r) => {
        const i = pe(r, s);
        return { pull: r, wait: i, age: t.workingDaysBetween(i.since, s) };
      }).filter(({ age: r }) => r >= n).toSorted((r, i) => r.wait.since - i.wait.since);
    }
    function De(e, t) {
      return Oe.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => ke(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function ke({ pull: e, wait: t, age: n }, s) {
      const r = ({ key: i, name: f }) => i === f ? s(f) : f;
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
    function Ie(e) {
      const t = (s) => s.toLowerCase().replace(/\[bot\]$/, ""), n = new Map(Object.entries(e).map(([s, r]) => [t(s), r]));
      return (s) => n.get(t(s)) ?? s;
    }
    function be(e) {
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
    function Ce({ github: e, repository: t }, n) {
      const s = (0, g.Vd)(e);
      if (s === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const i = ["is:open", "is:pr", "draft:false", ...n.map((f) => `repo:${f}`)];
      return `${s}/pulls?q=${i.map(encodeURIComponent).join("+")}`;
    }
  })
};
