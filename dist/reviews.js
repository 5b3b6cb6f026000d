"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  7364: ((K, b, y) => {
    y.d(b, {
      askGraphql: () => D,
      y: () => _
    });
    var w = y(4827), v = y(6313);
    class O extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(d, m) {
        super(d), this.errors = m;
      }
    }
    function _(r) {
      const d = (0, w.mh)(r[0], "message"), m = d ? `: ${d.replace(/\.?$/, ".")}` : ".";
      return new O(`GitHub's API answered without it${m}`, r);
    }
    async function D(r, d, m) {
      try {
        return await A(r, d, m);
      } catch (f) {
        const p = C(f);
        if (p.length === 0)
          throw f;
        return A(r, p.reduce(P, d), m);
      }
    }
    async function A(r, d, m) {
      try {
        const f = await r.graphql(d, m);
        if (!(0, w.Gv)(f))
          throw _([]);
        return { data: f, errors: [], query: d };
      } catch (f) {
        if ((0, w.$6)(f, "name") !== "GraphqlResponseError")
          throw f;
        const p = (0, w.gT)(f, "errors"), R = (0, w.lJ)(f, "data");
        if (q(f, p))
          throw new O(v.k, p);
        if (R === null)
          throw _(p);
        return { data: R, errors: p.map(I), query: d };
      }
    }
    function q(r, d) {
      return (0, w.at)(r, "headers", "retry-after") !== void 0 || d.some((m) => /^RATE_LIMIT/.test((0, w.$6)(m, "type") ?? ""));
    }
    function I(r) {
      const d = (0, w.at)(r, "path");
      return {
        type: (0, w.$6)(r, "type"),
        message: (0, w.$6)(r, "message") ?? "",
        path: Array.isArray(d) ? d : []
      };
    }
    function C(r) {
      return r instanceof O ? r.errors.filter((d) => (0, w.$6)(d, "extensions", "code") === "undefinedField").flatMap((d) => (0, w.$6)(d, "extensions", "fieldName") ?? []) : [];
    }
    function P(r, d) {
      const m = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${d}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*`, "g");
      let f = r;
      for (let p = m.exec(f); p !== null; p = m.exec(f)) {
        const R = T(f, p.index + p[0].length);
        f = f.slice(0, p.index) + f.slice(R), m.lastIndex = p.index;
      }
      return f;
    }
    function T(r, d) {
      if (r[d] !== "{")
        return d;
      let m = 0;
      for (let f = d; f < r.length; f += 1)
        if (r[f] === "{" && (m += 1), r[f] === "}" && (m -= 1), m === 0)
          return f + 1;
      return r.length;
    }
  }),
  5321: ((K, b, y) => {
    y.d(b, {
      findReviews: () => Ce
    });
    var w = y(5740);
    const v = 864e5, O = 3660;
    function _({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), i = (u) => s.format(u), o = new Set(n);
      return {
        dateOf: i,
        workingDaysBetween: (u, l) => {
          const a = Date.parse(i(l)), g = Math.max(Date.parse(i(u)), a - O * v);
          let h = 0;
          for (let c = g + v; c <= a; c += v) {
            const E = new Date(c);
            t.includes(E.getUTCDay()) || o.has(E.toISOString().slice(0, 10)) || (h += 1);
          }
          return h;
        }
      };
    }
    function D(e) {
      return _({
        time_zone: e.one("time_zone", A) ?? "UTC",
        weekend: e.list("weekend", I) ?? [6, 0],
        holidays: e.list("holidays", C) ?? []
      });
    }
    const A = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, q = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], I = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = q.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, C = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var P = y(5305), T = y(3916), r = y(4827);
    function d(e) {
      const t = [], n = (i, o, u) => {
        const l = (0, r.Gv)(o) || Array.isArray(o) ? JSON.stringify(o) : String(o);
        t.push(`\`data.${i}\` must be ${u}, but is ${(0, T.cl)(l)}.`);
      }, s = (i, o, { read: u, expected: l }) => {
        const a = p(o), g = a === void 0 ? void 0 : u(a);
        return g === void 0 ? n(i, o, l) : g;
      };
      return {
        one: (i, o) => m(e[i]) ? void 0 : s(i, e[i], o),
        list: (i, o) => {
          if (m(e[i]))
            return;
          const u = f(e[i]), { most: l = u.length } = o;
          return u.length > l && t.push(`\`data.${i}\` must have at most ${l} of them, but has ${u.length}.`), u.map((a) => s(i, a, o)).filter((a) => a !== void 0);
        },
        check: () => {
          if (t.length > 0)
            throw new T.lZ("invalid_input", t.join(`
`));
        }
      };
    }
    function m(e) {
      return e == null || e === "";
    }
    function f(e) {
      return Array.isArray(e) ? e : typeof e == "string" ? e.split(/[,\n]/).filter((t) => t.trim()) : [e];
    }
    function p(e) {
      return typeof e == "string" || typeof e == "number" ? String(e).trim() : void 0;
    }
    const R = 20;
    function X(e, t) {
      const n = d(e), s = n.list("ignore_labels", B) ?? [], i = n.list("ignore_authors", B) ?? [], o = {
        repositories: (0, P.e)(n.list("repositories", ee) ?? (t === null ? [] : [t]), (u) => u.toLowerCase()),
        isIgnored: (u) => s.some((l) => u.labels.some((a) => l.test(a))) || i.some((l) => j(u.author).some((a) => l.test(a))),
        minAge: n.one("min_age", te) ?? 0,
        calendar: D(n)
      };
      return n.check(), o;
    }
    function j(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const ee = {
      expected: "repositories, such as octo-org/hello",
      most: R,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, B = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, te = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var F = y(7364);
    const ne = 50, x = 6;
    async function re({ graphql: e }, { query: t, variables: n, path: s, most: i, isEnough: o = () => !1 }) {
      const u = [];
      let [l, a, g] = [t, ne, null];
      for (; u.length < i; )
        try {
          const h = await e(l, { ...n, first: a, after: g });
          if (ie(h) && a > x) {
            a = Math.floor(a / 2);
            continue;
          }
          const c = (0, r.lJ)(h.data, ...s);
          if (c === null)
            return { pages: u, end: "error", error: (0, F.y)(h.errors) };
          u.push(h);
          const E = (0, r.lJ)(c, "pageInfo");
          if (!(0, r.Qc)(E, "hasNextPage") || o(h))
            return { pages: u, end: "all" };
          l = h.query, g = (0, r.$6)(E, "endCursor");
        } catch (h) {
          if (!se(h) || a <= x)
            return { pages: u, end: "error", error: h };
          a = Math.floor(a / 2);
        }
      return { pages: u, end: "bound" };
    }
    function se(e) {
      return [502, 504].includes((0, r.tk)(e, "status") ?? 0) || /resource limits/i.test(String(e));
    }
    function ie({ errors: e }) {
      return e.some(({ type: t, message: n }) => /resource.limits/i.test(`${t} ${n}`));
    }
    const oe = 20;
    function ae(e, t, n) {
      const s = (0, r.tk)(e, "number"), i = M(e, "createdAt");
      if (s === null || i === null)
        return null;
      const o = (0, r.gT)(e, "timelineItems", "nodes").flatMap(me), u = (0, r.lJ)((0, r.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, r.$6)(e, "id"),
        number: s,
        title: (0, r.mh)(e, "title"),
        url: (0, r.$6)(e, "url"),
        repository: t,
        author: k((0, r.lJ)(e, "author")),
        labels: (0, r.gT)(e, "labels", "nodes").flatMap((l) => (0, r.$6)(l, "name") ?? []),
        created: i,
        isDraft: (0, r.Qc)(e, "isDraft"),
        isHandedOver: (0, r.Qc)(e, "isInMergeQueue") || (0, r.lJ)(e, "autoMergeRequest") !== null,
        head: (0, r.$6)(e, "headRefOid"),
        pushed: ce(u, o) ?? i,
        checks: n.checks ? "unknown" : de((0, r.at)(u, "statusCheckRollup")),
        conflicts: G(e),
        decision: (0, r.$6)(e, "reviewDecision"),
        requests: (0, r.gT)(e, "reviewRequests", "nodes").flatMap((l, a) => J((0, r.lJ)(l, "requestedReviewer")) ?? (n.requests.includes(a) ? ue : [])),
        opinions: (0, r.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(U),
        reviews: (0, r.gT)(e, "latestReviews", "nodes").flatMap(U),
        events: o,
        hasOlderEvents: (0, r.gT)(e, "timelineItems", "nodes").length === oe
      };
    }
    const ue = { key: null, name: "a team", isBot: !1 };
    function G(e) {
      const t = (0, r.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function ce(e, t) {
      const n = (0, r.gT)(e, "checkSuites", "nodes")[0], s = M(n, "createdAt") ?? M(e, "committedDate"), i = t.findLast(({ type: o }) => o === "force_pushed")?.time;
      return s === null || i === void 0 ? s ?? i ?? null : Math.max(s, i);
    }
    const le = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function de(e) {
      return e === null ? "none" : le[(0, r.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function U(e) {
      const t = M(e, "submittedAt");
      if (t === null)
        return [];
      const n = k((0, r.lJ)(e, "author"));
      return [
        { state: (0, r.$6)(e, "state"), author: n, submitted: t, commit: (0, r.$6)(e, "commit", "oid") }
      ];
    }
    const fe = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed",
      PullRequestReview: "reviewed"
    };
    function me(e) {
      const t = fe[(0, r.$6)(e, "__typename") ?? ""], n = M(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = J((0, r.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: k((0, r.lJ)(e, "author")) }];
    }
    function k(e) {
      const t = (0, r.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, r.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function J(e) {
      const t = (0, r.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, r.mh)(e, "name") ?? t, isBot: !1 };
      const n = k(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function M(e, t) {
      const n = Date.parse((0, r.$6)(e, t) ?? "");
      return Number.isNaN(n) ? null : n;
    }
    const he = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
}`, ge = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, pe = 10, we = 2e3, ye = 100, N = ["repository", "pullRequests"];
    async function Ee(e, t) {
      const [n, s] = e.split("/"), o = await re(t, { query: he, variables: { owner: n, name: s }, path: N, most: pe }), u = Object.groupBy(o.pages.flatMap((a) => a.errors), L);
      for (const [a, { what: g, permission: h }] of Object.entries(W)) {
        const c = u[a];
        c && t.leaveOut({ name: `${g} of ${e}`, permission: h }, (0, F.y)(c));
      }
      if (o.end === "error") {
        const { permission: a } = W.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: a }, o.error);
      }
      const l = o.pages.flatMap(V);
      return {
        pulls: o.pages.flatMap((a) => $e(a, e)),
        isRead: o.pages.length > 0,
        end: Re(o, { repository: e, read: l.length }),
        unread: {
          pulls: l.filter((a) => !(0, r.Gv)(a)).length,
          teams: u.teams?.length ?? 0,
          checks: u.checks?.length ?? 0,
          others: u.others?.length ?? 0
        }
      };
    }
    function Re({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const i = (0, r.tk)((0, r.lJ)(e[0]?.data, ...N), "totalCount");
      return `only the oldest ${s} of ${i ?? "all"} pull requests of ${n} read`;
    }
    function V({ data: e }) {
      const t = (0, r.at)(e, ...N, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function $e(e, t) {
      return V(e).flatMap((n, s) => {
        const i = e.errors.filter((o) => o.path[3] === s);
        return (0, r.Gv)(n) ? ae(n, t, ve(i)) ?? [] : [];
      });
    }
    function ve(e) {
      const t = e.filter((n) => L(n) === "teams");
      return {
        checks: e.some((n) => L(n) === "checks"),
        requests: t.map((n) => Number(n.path[6]))
      };
    }
    const W = {
      pulls: { what: "some pull requests", permission: "pull-requests: read" },
      teams: { what: "the teams whose review is requested", permission: "members: read" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function L({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function Oe(e, t, n) {
      const i = e.filter(({ conflicts: a }) => a === null).flatMap(({ id: a }) => a ?? []).slice(0, ye);
      if (i.length === 0)
        return e;
      const o = { name: "whether some pull requests conflict", permission: "contents: read" }, u = await t.optional(o, async () => (await n(we), (0, r.gT)((await t.graphql(ge, { ids: i })).data, "nodes"))), l = new Map((u ?? []).map((a) => [(0, r.$6)(a, "id"), G(a)]));
      return e.map((a) => ({
        ...a,
        conflicts: a.conflicts ?? l.get(a.id) ?? null
      }));
    }
    function _e(e, t) {
      const n = (c) => c !== null && e.requests.some(({ key: E }) => S(E, c.login)), s = e.opinions.filter(({ author: c }) => !n(c)), i = s.filter(({ state: c }) => c === "APPROVED"), o = s.filter(({ state: c }) => c === "CHANGES_REQUESTED"), u = o.filter((c) => !Q(c, e));
      if (u.length > 0)
        return $("changes", Math.min(...u.map(({ submitted: c }) => c)));
      const l = z(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return $("stuck", l);
      if (i.length > 0 && o.length === 0 && Me(e))
        return e.checks === "in_progress" ? $("stuck", l) : $("ready", Math.max(...i.map(({ submitted: c }) => c)));
      const a = be(e).filter(({ author: c }) => !n(c)), g = [
        ...Ae(e),
        ...[...o, ...a].flatMap((c) => ke(c, e, t))
      ];
      if (g.length > 0)
        return Se(g);
      if (a.length > 0)
        return $("changes", Math.min(...a.map(({ submitted: c }) => c)));
      const h = Math.max(Z(e), ...i.map(({ submitted: c }) => c));
      return $(i.length > 0 ? "re_review" : "first_review", h);
    }
    function $(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function Me({ decision: e }) {
      return e === null || e === "APPROVED";
    }
    function Se(e) {
      const [t] = e.toSorted((n, s) => n.since - s.since);
      return {
        turn: e.every(({ isAgain: n }) => n) ? "re_review" : "first_review",
        since: t?.since ?? 0,
        isLeast: t?.isLeast ?? !1,
        reviewers: e.map(({ reviewer: n }) => n)
      };
    }
    function Ae(e) {
      const t = Z(e);
      return e.requests.filter(({ isBot: n }) => !n).map((n) => {
        const s = e.events.findLast((o) => o.type === "requested" && Te(o.reviewer, n)), i = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? i ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: De(n, e)
        };
      });
    }
    function Te(e, { key: t }) {
      return t === null ? e === null : S(e?.key, t);
    }
    function ke(e, t, n) {
      const { author: s, submitted: i } = e, o = t.events.find((a) => a.time > i && H(a.author, t)), u = Q(e, t) ? z(t.pushed, i, n) : o?.time;
      return s === null || s.isBot || u === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: u, isLeast: !1, isAgain: !0 }];
    }
    function be(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !H(n, e) && !e.opinions.some((s) => S(s.author?.login, n.login)));
    }
    function De({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: i }) => S(i?.login, e));
    }
    function Q({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function H(e, { author: t }) {
      return S(e?.login, t?.login);
    }
    function Z({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function z(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function S(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const qe = ["first_review", "re_review", "changes", "ready", "stuck"], Ie = 20;
    async function Ce(e, t, { date: n, pause: s = (i) => new Promise((o) => setTimeout(o, i)) }) {
      const i = X(e.data, e.repository.full_name), { repositories: o } = i, u = await Promise.all(o.map((c) => Ee(c, t))), l = u.flatMap(({ pulls: c }) => c).filter((c) => Pe(c, i)), a = await Oe(l, t, s), g = Ne(a, i, n().getTime()), h = g.slice(0, Ie);
      return {
        known: u.some(({ isRead: c }) => c),
        count: g.length,
        groups: Le(h, Fe(e.people)),
        more: g.length - h.length,
        unread: xe(u),
        repositories: o,
        url: Ge(e, o),
        awaited: [
          ...new Set(h.flatMap(({ wait: c }) => c.reviewers.flatMap(({ key: E }) => E ?? [])))
        ]
      };
    }
    function Pe(e, { isIgnored: t }) {
      return !(e.isDraft || e.isHandedOver || t(e));
    }
    function Ne(e, { calendar: t, minAge: n }, s) {
      return e.map((i) => {
        const o = _e(i, s);
        return { pull: i, wait: o, age: t.workingDaysBetween(o.since, s) };
      }).filter(({ age: i }) => i >= n).toSorted((i, o) => i.wait.since - o.wait.since);
    }
    function Le(e, t) {
      return qe.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => Be(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function Be({ pull: e, wait: t, age: n }, s) {
      const i = ({ key: o, name: u }) => o === u ? s(u) : u;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && s(e.author.login),
        reviewers: t.reviewers.map(i),
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function Fe(e) {
      const t = (s) => s.toLowerCase().replace(/\[bot\]$/, ""), n = new Map(Object.entries(e).map(([s, i]) => [t(s), i]));
      return (s) => n.get(t(s)) ?? s;
    }
    function xe(e) {
      const t = (n) => e.reduce((s, { unread: i }) => s + i[n], 0);
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
    function Ge({ github: e, repository: t }, n) {
      const s = (0, w.Vd)(e);
      if (s === null)
        return null;
      const [i] = n;
      if (n.length === 1 && i === t.full_name)
        return `${t.url}/pulls`;
      const o = ["is:open", "is:pr", "draft:false", ...n.map((u) => `repo:${u}`)];
      return `${s}/pulls?q=${o.map(encodeURIComponent).join("+")}`;
    }
  })
};
