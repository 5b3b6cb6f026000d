"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((U, b, w) => {
    w.d(b, {
      gB: () => D,
      gq: () => P,
      zy: () => h
    });
    var g = w(4827), T = w(7364);
    const S = 50, M = 6;
    async function P({ graphql: R }, { query: k, variables: A, path: E, most: a }) {
      const o = [];
      let [m, u, p] = [k, S, null];
      for (; o.length < a; )
        try {
          const _ = await R(m, { ...A, first: u, after: p });
          if (h(_) && u > M) {
            u = Math.floor(u / 2);
            continue;
          }
          const B = (0, g.lJ)(_.data, ...E);
          if (!Array.isArray(B?.nodes))
            return { pages: o, end: "error", error: (0, T.y)(_.errors) };
          o.push(_);
          const N = (0, g.lJ)(B, "pageInfo");
          if (!(0, g.Qc)(N, "hasNextPage"))
            return { pages: o, end: "all" };
          m = _.query, p = (0, g.$6)(N, "endCursor");
        } catch (_) {
          if (!D(_) || u <= M)
            return { pages: o, end: "error", error: _ };
          u = Math.floor(u / 2);
        }
      return { pages: o, end: "bound" };
    }
    function D(R) {
      return [502, 504].includes((0, g.tk)(R, "status") ?? 0) || /resource limits/i.test(String(R));
    }
    function h({ errors: R }) {
      return R.some(({ type: k, message: A }) => /resource.limits/i.test(`${k} ${A}`));
    }
  }),
  7364: ((U, b, w) => {
    w.d(b, {
      askGraphql: () => P,
      y: () => M
    });
    var g = w(4827), T = w(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(o, m) {
        super(o), this.errors = m;
      }
    }
    function M(a) {
      const o = (0, g.mh)(a[0], "message"), m = o ? `: ${o.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${m}`, a);
    }
    async function P(a, o, m) {
      try {
        return await D(a, o, m);
      } catch (u) {
        const p = k(u);
        if (p.length === 0)
          throw u;
        return D(a, p.reduce(A, o), m);
      }
    }
    async function D(a, o, m) {
      try {
        const u = await a.graphql(o, m);
        if (!(0, g.Gv)(u))
          throw M([]);
        return { data: u, errors: [], query: o };
      } catch (u) {
        if ((0, g.$6)(u, "name") !== "GraphqlResponseError")
          throw u;
        const p = (0, g.gT)(u, "errors"), _ = (0, g.lJ)(u, "data");
        if (h(u, p))
          throw new S(T.k, p);
        if (_ === null)
          throw M(p);
        return { data: _, errors: p.map(R), query: o };
      }
    }
    function h(a, o) {
      return (0, g.at)(a, "headers", "retry-after") !== void 0 || o.some((m) => /^RATE_LIMIT/.test((0, g.$6)(m, "type") ?? ""));
    }
    function R(a) {
      const o = (0, g.at)(a, "path");
      return {
        type: (0, g.$6)(a, "type"),
        message: (0, g.$6)(a, "message") ?? "",
        path: Array.isArray(o) ? o : []
      };
    }
    function k(a) {
      return a instanceof S ? a.errors.filter((o) => (0, g.$6)(o, "extensions", "code") === "undefinedField").flatMap((o) => (0, g.$6)(o, "extensions", "fieldName") ?? []) : [];
    }
    function A(a, o) {
      const m = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${o}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let u = a;
      for (let p = m.exec(u); p !== null; p = m.exec(u)) {
        const _ = E(u, p.index + p[0].length);
        u = u.slice(0, p.index) + u.slice(_), m.lastIndex = p.index;
      }
      return u;
    }
    function E(a, o) {
      if (a[o] !== "{")
        return o;
      let m = 0;
      for (let u = o; u < a.length; u += 1)
        if (a[u] === "{" && (m += 1), a[u] === "}" && (m -= 1), m === 0)
          return u + 1;
      return a.length;
    }
  }),
  6489: ((U, b, w) => {
    w.d(b, {
      T: () => S
    });
    var g = w(3916), T = w(4827);
    function S(h) {
      const R = [], k = (E, a, o) => {
        const m = (0, T.Gv)(a) || Array.isArray(a) ? JSON.stringify(a) : String(a);
        R.push(`\`data.${E}\` must be ${o}, but is ${(0, g.cl)(m)}.`);
      }, A = (E, a, { read: o, expected: m }) => {
        const u = D(a), p = u === void 0 ? void 0 : o(u);
        return p === void 0 ? k(E, a, m) : p;
      };
      return {
        one: (E, a) => M(h[E]) ? void 0 : A(E, h[E], a),
        list: (E, a) => {
          if (M(h[E]))
            return;
          const o = P(h[E]), { most: m = o.length } = a;
          return o.length > m && R.push(`\`data.${E}\` must have at most ${m} of them, but has ${o.length}.`), o.map((u) => A(E, u, a)).filter((u) => u !== void 0);
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
    function P(h) {
      return Array.isArray(h) ? h : typeof h == "string" ? h.split(/[,\n]/).filter((R) => R.trim()) : [h];
    }
    function D(h) {
      return typeof h == "string" || typeof h == "number" ? String(h).trim() : void 0;
    }
  }),
  1450: ((U, b, w) => {
    w.d(b, {
      findReviews: () => Te
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
    function P(e) {
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
    const a = 20;
    function o(e, t) {
      const n = (0, E.T)(e), s = n.list("ignore_labels", p) ?? [], r = n.list("ignore_authors", p) ?? [], i = n.list("repositories", u) ?? [], f = t === null ? [] : [t], y = {
        repositories: (0, A.e)(i.length > 0 ? i : f, (l) => l.toLowerCase()),
        isIgnored: (l) => s.some((O) => l.labels.some((v) => O.test(v))) || r.some((O) => m(l.author).some((v) => O.test(v))),
        minAge: n.one("min_age", _) ?? 0,
        calendar: P(n)
      };
      return n.check(), y;
    }
    function m(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const u = {
      expected: "repositories, such as octo-org/hello",
      most: a,
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
    var B = w(5812), N = w(7364), c = w(4827);
    const j = 20;
    function ee(e, t, n) {
      const s = (0, c.tk)(e, "number"), r = C(e, "createdAt");
      if (s === null || r === null)
        return null;
      const i = (0, c.gT)(e, "timelineItems", "nodes").flatMap(oe), f = (0, c.lJ)((0, c.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, c.$6)(e, "id"),
        number: s,
        title: (0, c.mh)(e, "title"),
        url: (0, c.$6)(e, "url"),
        repository: t,
        author: F((0, c.lJ)(e, "author")),
        labels: (0, c.gT)(e, "labels", "nodes").flatMap((y) => (0, c.$6)(y, "name") ?? []),
        created: r,
        isDraft: (0, c.Qc)(e, "isDraft"),
        isHandedOver: (0, c.Qc)(e, "isInMergeQueue") || (0, c.lJ)(e, "autoMergeRequest") !== null,
        head: (0, c.$6)(e, "headRefOid"),
        pushed: ne(f, i) ?? r,
        checks: n.checks ? "unknown" : re((0, c.at)(f, "statusCheckRollup")),
        conflicts: W(e),
        decision: (0, c.$6)(e, "reviewDecision"),
        requests: (0, c.gT)(e, "reviewRequests", "nodes").flatMap((y, l) => V((0, c.lJ)(y, "requestedReviewer")) ?? (n.requests.includes(l) ? te : [])),
        opinions: (0, c.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(J),
        reviews: (0, c.gT)(e, "latestReviews", "nodes").flatMap(J),
        events: i,
        hasOlderEvents: (0, c.gT)(e, "timelineItems", "nodes").length === j
      };
    }
    const te = { key: null, name: "a team", isBot: !1 };
    function W(e) {
      const t = (0, c.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function ne(e, t) {
      const n = (0, c.gT)(e, "checkSuites", "nodes")[0], s = C(n, "createdAt") ?? C(e, "committedDate"), r = t.findLast(({ type: i }) => i === "force_pushed")?.time;
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
      return e === null ? "none" : se[(0, c.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function J(e) {
      const t = C(e, "submittedAt");
      if (t === null)
        return [];
      const n = F((0, c.lJ)(e, "author"));
      return [
        { state: (0, c.$6)(e, "state"), author: n, submitted: t, commit: (0, c.$6)(e, "commit", "oid") }
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
      const t = ie[(0, c.$6)(e, "__typename") ?? ""], n = C(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = V((0, c.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: F((0, c.lJ)(e, "author")) }];
    }
    function F(e) {
      const t = (0, c.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, c.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function V(e) {
      const t = (0, c.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, c.mh)(e, "name") ?? t, isBot: !1 };
      const n = F(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function C(e, t) {
      const n = Date.parse((0, c.$6)(e, t) ?? "");
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
      const [n, s] = e.split("/"), r = { query: ae, variables: { owner: n, name: s }, path: x, most: ce }, i = await (0, B.gq)(t, r), f = Object.groupBy(i.pages.flatMap((l) => l.errors), G);
      for (const [l, { what: O, permission: v }] of Object.entries(H)) {
        const d = f[l];
        d && t.leaveOut({ name: `${O} of ${e}`, permission: v }, (0, N.y)(d));
      }
      if (i.end === "error") {
        const { permission: l } = H.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: l }, i.error);
      }
      const y = i.pages.flatMap(Q);
      return {
        pulls: i.pages.flatMap((l) => he(l, e)),
        isRead: i.pages.length > 0,
        end: me(i, { repository: e, read: y.length }),
        unread: {
          pulls: y.filter((l) => !(0, c.Gv)(l)).length,
          teams: f.teams?.length ?? 0,
          checks: f.checks?.length ?? 0,
          others: f.others?.length ?? 0
        }
      };
    }
    function me({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const r = (0, c.tk)((0, c.lJ)(e[0]?.data, ...x), "totalCount");
      return `only the oldest ${s} of ${r ?? "all"} pull requests of ${n} read`;
    }
    function Q({ data: e }) {
      const t = (0, c.at)(e, ...x, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function he(e, t) {
      return Q(e).flatMap((n, s) => {
        const r = e.errors.filter((i) => i.path[3] === s);
        return (0, c.Gv)(n) ? ee(n, t, ge(r)) ?? [] : [];
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
      const r = e.filter(({ conflicts: l }) => l === null).flatMap(({ id: l }) => l ?? []).slice(0, de);
      if (r.length === 0)
        return e;
      const i = { name: "whether some pull requests conflict", permission: "contents: read" }, f = await t.optional(i, async () => (await n(le), (0, c.gT)((await t.graphql(ue, { ids: r })).data, "nodes"))), y = new Map((f ?? []).map((l) => [(0, c.$6)(l, "id"), W(l)]));
      return e.map((l) => ({
        ...l,
        conflicts: l.conflicts ?? y.get(l.id) ?? null
      }));
    }
    function we(e, t) {
      const n = (d) => d !== null && e.requests.some(({ key: I }) => L(I, d.login)), s = e.opinions.filter(({ author: d }) => !n(d)), r = s.filter(({ state: d, author: I }) => d === "APPROVED" && !I?.isBot), i = s.filter(({ state: d }) => d === "CHANGES_REQUESTED"), f = i.filter((d) => !K(d, e));
      if (f.length > 0)
        return q("changes", Math.min(...f.map(({ submitted: d }) => d)));
      const y = Y(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return q("stuck", y);
      if (r.length > 0 && i.length === 0 && ye(e))
        return e.checks === "in_progress" ? q("stuck", y) : q("ready", Math.max(...r.map(({ submitted: d }) => d)));
      const l = $e(e).filter(({ author: d }) => !n(d)), O = [
        ...Re(e),
        ...[...i, ...l].flatMap((d) => ve(d, e, t))
      ];
      if (O.length > 0)
        return Ee(O);
      if (l.length > 0)
        return q("changes", Math.min(...l.map(({ submitted: d }) => d)));
      const v = Math.max(z(e), ...r.map(({ submitted: d }) => d));
      return q(r.length > 0 ? "re_review" : "first_review", v);
    }
    function q(e, t) {
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
        const s = e.events.findLast((i) => i.type === "requested" && _e(i.reviewer, n)), r = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? r ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: Oe(n, e)
        };
      });
    }
    function _e(e, { key: t }) {
      return t === null ? e === null : L(e?.key, t);
    }
    function ve(e, t, n) {
      const { author: s, submitted: r } = e, i = t.events.find((l) => l.time > r && Z(l.author, t)), f = K(e, t) ? Y(t.pushed, r, n) : i?.time;
      return s === null || s.isBot || f === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: f, isLeast: !1, isAgain: !0 }];
    }
    function $e(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !Z(n, e) && !e.opinions.some((s) => L(s.author?.login, n.login)));
    }
    function Oe({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => L(r?.login, e));
    }
    function K({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function Z(e, { author: t }) {
      return L(e?.login, t?.login);
    }
    function z({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function Y(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function L(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Me = ["first_review", "re_review", "changes", "ready", "stuck"], Ae = 20;
    async function Te(e, t, { date: n, pause: s = (r) => new Promise((i) => setTimeout(i, r)) }) {
      const r = o(e.data, e.repository.full_name), { repositories: i } = r, f = await Promise.all(i.map(($) => fe($, t))), y = f.flatMap(({ pulls: $ }) => $).filter(($) => !Se($)), l = y.filter(($) => !r.isIgnored($)), O = await pe(l, t, s), v = De(O, r, n().getTime()), d = v.slice(0, Ae), I = f.some(({ isRead: $ }) => $);
      return {
        known: I,
        count: I ? v.length : null,
        at_least: f.some(({ end: $ }) => $ !== null),
        left_out: y.length - v.length,
        groups: ke(d, be(e.people)),
        more: v.length - d.length,
        unread: Pe(f),
        repositories: i,
        url: qe(e, i),
        awaited: [
          ...new Set(d.flatMap(({ wait: $ }) => $.reviewers.flatMap(({ key: Ce }) => Ce ?? [])))
        ]
      };
    }
    function Se({ isDraft: e, isHandedOver: t }) {
      return e || t;
    }
    function De(e, { calendar: t, minAge: n }, s) {
      return e.map((r) => {
        const i = we(r, s);
        return { pull: r, wait: i, age: t.workingDaysBetween(i.since, s) };
      }).filter(({ age: r }) => r >= n).toSorted((r, i) => r.wait.since - i.wait.since);
    }
    function ke(e, t) {
      return Me.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => Ie(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function Ie({ pull: e, wait: t, age: n }, s) {
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
