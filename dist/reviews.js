"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((U, q, y) => {
    y.d(q, {
      gB: () => I,
      gq: () => P,
      zy: () => C
    });
    var w = y(4827), A = y(7364);
    const k = 50, T = 6;
    async function P({ graphql: g }, { query: v, variables: O, path: b, most: m }) {
      const l = [];
      let [a, o, h] = [v, k, null];
      for (; l.length < m; )
        try {
          const p = await g(a, { ...O, first: o, after: h });
          if (C(p) && o > T) {
            o = Math.floor(o / 2);
            continue;
          }
          const S = (0, w.lJ)(p.data, ...b);
          if (!Array.isArray(S?.nodes))
            return { pages: l, end: "error", error: (0, A.y)(p.errors) };
          l.push(p);
          const M = (0, w.lJ)(S, "pageInfo");
          if (!(0, w.Qc)(M, "hasNextPage"))
            return { pages: l, end: "all" };
          a = p.query, h = (0, w.$6)(M, "endCursor");
        } catch (p) {
          if (!I(p) || o <= T)
            return { pages: l, end: "error", error: p };
          o = Math.floor(o / 2);
        }
      return { pages: l, end: "bound" };
    }
    function I(g) {
      return [502, 504].includes((0, w.tk)(g, "status") ?? 0) || /resource limits/i.test(String(g));
    }
    function C({ errors: g }) {
      return g.some(({ type: v, message: O }) => /resource.limits/i.test(`${v} ${O}`));
    }
  }),
  7364: ((U, q, y) => {
    y.d(q, {
      askGraphql: () => P,
      y: () => T
    });
    var w = y(4827), A = y(6313);
    class k extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(l, a) {
        super(l), this.errors = a;
      }
    }
    function T(m) {
      const l = (0, w.mh)(m[0], "message"), a = l ? `: ${l.replace(/\.?$/, ".")}` : ".";
      return new k(`GitHub's API answered without it${a}`, m);
    }
    async function P(m, l, a) {
      try {
        return await I(m, l, a);
      } catch (o) {
        const h = v(o);
        if (h.length === 0)
          throw o;
        return I(m, h.reduce(O, l), a);
      }
    }
    async function I(m, l, a) {
      try {
        const o = await m.graphql(l, a);
        if (!(0, w.Gv)(o))
          throw T([]);
        return { data: o, errors: [], query: l };
      } catch (o) {
        if ((0, w.$6)(o, "name") !== "GraphqlResponseError")
          throw o;
        const h = (0, w.gT)(o, "errors"), p = (0, w.lJ)(o, "data");
        if (C(o, h))
          throw new k(A.k, h);
        if (p === null)
          throw T(h);
        return { data: p, errors: h.map(g), query: l };
      }
    }
    function C(m, l) {
      return (0, w.at)(m, "headers", "retry-after") !== void 0 || l.some((a) => /^RATE_LIMIT/.test((0, w.$6)(a, "type") ?? ""));
    }
    function g(m) {
      const l = (0, w.at)(m, "path");
      return {
        type: (0, w.$6)(m, "type"),
        message: (0, w.$6)(m, "message") ?? "",
        path: Array.isArray(l) ? l : []
      };
    }
    function v(m) {
      return m instanceof k ? m.errors.filter((l) => (0, w.$6)(l, "extensions", "code") === "undefinedField").flatMap((l) => (0, w.$6)(l, "extensions", "fieldName") ?? []) : [];
    }
    function O(m, l) {
      const a = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${l}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let o = m;
      for (let h = a.exec(o); h !== null; h = a.exec(o)) {
        const p = b(o, h.index + h[0].length);
        o = o.slice(0, h.index) + o.slice(p), a.lastIndex = h.index;
      }
      return o;
    }
    function b(m, l) {
      if (m[l] !== "{")
        return l;
      let a = 0;
      for (let o = l; o < m.length; o += 1)
        if (m[o] === "{" && (a += 1), m[o] === "}" && (a -= 1), a === 0)
          return o + 1;
      return m.length;
    }
  }),
  6489: ((U, q, y) => {
    y.d(q, {
      T: () => T
    });
    var w = y(3916), A = y(6872), k = y(4827);
    function T(g) {
      const v = [], O = /* @__PURE__ */ new Set(), b = (a) => (O.add(a), g[a]), m = (a, o, h) => {
        const p = (0, k.Gv)(o) || Array.isArray(o) ? JSON.stringify(o) : String(o);
        v.push(`\`data.${a}\` must be ${h}, but is ${(0, w.cl)(p)}.`);
      }, l = (a, o, { read: h, expected: p }) => {
        const S = C(o), M = S === void 0 ? void 0 : h(S);
        return M === void 0 ? m(a, o, p) : M;
      };
      return {
        one: (a, o) => {
          const h = b(a);
          return P(h) ? void 0 : l(a, h, o);
        },
        list: (a, o) => {
          const h = b(a);
          if (P(h))
            return;
          const p = I(h), { most: S = p.length } = o;
          return p.length > S && v.push(`\`data.${a}\` must have at most ${S} of them, but has ${p.length}.`), p.map((M) => l(a, M, o)).filter((M) => M !== void 0);
        },
        check: async () => {
          for (const a of Object.keys(g).filter((o) => !O.has(o))) {
            const o = await (0, A.p)(a, [...O]);
            o && v.push(`\`data.${a}\` is not known.${(0, A.Z)(o)}`);
          }
          if (v.length > 0)
            throw new w.lZ("invalid_input", v.join(`
`));
        }
      };
    }
    function P(g) {
      return g == null || g === "";
    }
    function I(g) {
      return Array.isArray(g) ? g : typeof g == "string" ? g.split(/[,\n]/).filter((v) => v.trim()) : [g];
    }
    function C(g) {
      return typeof g == "string" || typeof g == "number" ? String(g).trim() : void 0;
    }
  }),
  1450: ((U, q, y) => {
    y.d(q, {
      findReviews: () => Se
    });
    var w = y(5740);
    const A = 864e5, k = 3660;
    function T({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (f) => s.format(f), u = new Set(n);
      return {
        dateOf: r,
        workingDaysBetween: (f, E) => {
          const c = Date.parse(r(E)), R = Math.max(Date.parse(r(f)), c - k * A);
          let $ = 0;
          for (let d = R + A; d <= c; d += A) {
            const D = new Date(d);
            t.includes(D.getUTCDay()) || u.has(D.toISOString().slice(0, 10)) || ($ += 1);
          }
          return $;
        }
      };
    }
    function P(e) {
      return T({
        time_zone: e.one("time_zone", I) ?? "UTC",
        weekend: e.list("weekend", g) ?? [6, 0],
        holidays: e.list("holidays", v) ?? []
      });
    }
    const I = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, C = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], g = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = C.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, v = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var O = y(5305), b = y(6489);
    const m = 20;
    async function l(e, t) {
      const n = (0, b.T)(e), s = n.list("ignore_labels", h) ?? [], r = n.list("ignore_authors", h) ?? [], u = n.list("repositories", o) ?? [], f = t === null ? [] : [t], E = {
        repositories: (0, O.e)(u.length > 0 ? u : f, (c) => c.toLowerCase()),
        isIgnored: (c) => s.some((R) => c.labels.some(($) => R.test($))) || r.some((R) => a(c.author).some(($) => R.test($))),
        minAge: n.one("min_age", p) ?? 0,
        calendar: P(n)
      };
      return await n.check(), E;
    }
    function a(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const o = {
      expected: "repositories, such as octo-org/hello",
      most: m,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, h = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, p = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var S = y(5812), M = y(7364), i = y(4827);
    const te = 20;
    function ne(e, t, n) {
      const s = (0, i.tk)(e, "number"), r = (0, i.lC)(e, "createdAt");
      if (s === null || r === null)
        return null;
      const u = (0, i.gT)(e, "timelineItems", "nodes").flatMap(ue), f = (0, i.lJ)((0, i.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, i.$6)(e, "id"),
        number: s,
        title: (0, i.mh)(e, "title"),
        url: (0, i.$6)(e, "url"),
        repository: t,
        author: N((0, i.lJ)(e, "author")),
        labels: (0, i.gT)(e, "labels", "nodes").flatMap((E) => (0, i.$6)(E, "name") ?? []),
        created: r,
        isDraft: (0, i.Qc)(e, "isDraft"),
        isQueued: (0, i.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, i.lJ)(e, "autoMergeRequest") !== null,
        head: (0, i.$6)(e, "headRefOid"),
        pushed: re(f, u) ?? r,
        checks: n.checks ? "unknown" : ie((0, i.at)(f, "statusCheckRollup")),
        conflicts: W(e),
        decision: (0, i.$6)(e, "reviewDecision"),
        requests: (0, i.gT)(e, "reviewRequests", "nodes").flatMap((E, c) => Q((0, i.lJ)(E, "requestedReviewer")) ?? (n.requests.includes(c) ? se : [])),
        opinions: (0, i.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(J),
        reviews: (0, i.gT)(e, "latestReviews", "nodes").flatMap(J),
        events: u,
        hasOlderEvents: (0, i.gT)(e, "timelineItems", "nodes").length === te
      };
    }
    const se = { key: null, name: "a team", isBot: !1 };
    function W(e) {
      const t = (0, i.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function re(e, t) {
      const n = (0, i.gT)(e, "checkSuites", "nodes")[0], s = (0, i.lC)(n, "createdAt") ?? (0, i.lC)(e, "committedDate"), r = t.findLast(({ type: u }) => u === "force_pushed")?.time;
      return s === null || r === void 0 ? s ?? r ?? null : Math.max(s, r);
    }
    const oe = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function ie(e) {
      return e === null ? "none" : oe[(0, i.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function J(e) {
      const t = (0, i.lC)(e, "submittedAt");
      if (t === null)
        return [];
      const n = N((0, i.lJ)(e, "author"));
      return [
        { state: (0, i.$6)(e, "state"), author: n, submitted: t, commit: (0, i.$6)(e, "commit", "oid") }
      ];
    }
    const ae = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed",
      PullRequestReview: "reviewed"
    };
    function ue(e) {
      const t = ae[(0, i.$6)(e, "__typename") ?? ""], n = (0, i.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = Q((0, i.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: s, author: N((0, i.lJ)(e, "author")) }];
    }
    function N(e) {
      const t = (0, i.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, i.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function Q(e) {
      const t = (0, i.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, i.mh)(e, "name") ?? t, isBot: !1 };
      const n = N(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    const ce = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
}`, le = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, de = 10, fe = 2e3, me = 100, F = ["repository", "pullRequests"];
    async function he(e, t) {
      const [n, s] = e.split("/"), r = { query: ce, variables: { owner: n, name: s }, path: F, most: de }, u = await (0, S.gq)(t, r), f = Object.groupBy(u.pages.flatMap((c) => c.errors), x);
      for (const [c, { what: R, permission: $ }] of Object.entries(K)) {
        const d = f[c];
        d && t.leaveOut({ name: `${R} of ${e}`, permission: $ }, (0, M.y)(d));
      }
      if (u.end === "error") {
        const { permission: c } = K.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: c }, u.error);
      }
      const E = u.pages.flatMap(V);
      return {
        pulls: u.pages.flatMap((c) => pe(c, e)),
        isRead: u.pages.length > 0,
        end: ge(u, { repository: e, read: E.length }),
        unread: {
          pulls: E.filter((c) => !(0, i.Gv)(c)).length,
          teams: f.teams?.length ?? 0,
          checks: f.checks?.length ?? 0,
          others: f.others?.length ?? 0
        }
      };
    }
    function ge({ pages: e, end: t }, { repository: n, read: s }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const r = (0, i.tk)((0, i.lJ)(e[0]?.data, ...F), "totalCount");
      return `only the oldest ${s} of ${r ?? "all"} pull requests of ${n} read`;
    }
    function V({ data: e }) {
      const t = (0, i.at)(e, ...F, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function pe(e, t) {
      return V(e).flatMap((n, s) => {
        const r = e.errors.filter((u) => u.path[3] === s);
        return (0, i.Gv)(n) ? ne(n, t, we(r)) ?? [] : [];
      });
    }
    function we(e) {
      const t = e.filter((n) => x(n) === "teams");
      return {
        checks: e.some((n) => x(n) === "checks"),
        requests: t.map((n) => Number(n.path[6]))
      };
    }
    const K = {
      pulls: { what: "some pull requests", permission: "pull-requests: read" },
      teams: { what: "the teams whose review is requested", permission: "" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function x({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function ye(e, t, n) {
      const r = e.filter(({ conflicts: c, isDraft: R, isQueued: $ }) => c === null && !R && !$).flatMap(({ id: c }) => c ?? []).slice(0, me);
      if (r.length === 0)
        return e;
      const u = { name: "whether some pull requests conflict", permission: "contents: read" }, f = await t.optional(u, async () => (await n(fe), (0, i.gT)((await t.graphql(le, { ids: r })).data, "nodes"))), E = new Map((f ?? []).map((c) => [(0, i.$6)(c, "id"), W(c)]));
      return e.map((c) => ({
        ...c,
        conflicts: c.conflicts ?? E.get(c.id) ?? null
      }));
    }
    function Ee(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = (d) => d !== null && e.requests.some(({ key: D }) => L(D, d.login)), s = e.opinions.filter(({ author: d }) => !n(d)), r = s.filter(({ state: d, author: D }) => d === "APPROVED" && !D?.isBot), u = s.filter(({ state: d }) => d === "CHANGES_REQUESTED"), f = u.filter((d) => !H(d, e));
      if (f.length > 0)
        return B("changes", Math.min(...f.map(({ submitted: d }) => d)));
      const E = X(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return B("stuck", E);
      if (e.mergesItself && Z(e))
        return null;
      if (r.length > 0 && u.length === 0 && Z(e))
        return e.checks === "in_progress" ? B("stuck", E) : B("ready", Math.max(...r.map(({ submitted: d }) => d)));
      const c = Oe(e).filter(({ author: d }) => !n(d)), R = [
        ..._e(e),
        ...[...u, ...c].flatMap((d) => $e(d, e, t))
      ];
      if (R.length > 0)
        return Re(R);
      if (c.length > 0)
        return B("changes", Math.min(...c.map(({ submitted: d }) => d)));
      const $ = Math.max(Y(e), ...r.map(({ submitted: d }) => d));
      return B(r.length > 0 ? "re_review" : "first_review", $);
    }
    function B(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function Z({ decision: e }) {
      return e === null || e === "APPROVED";
    }
    function Re(e) {
      const [t] = e.toSorted((n, s) => n.since - s.since);
      return {
        turn: e.every(({ isAgain: n }) => n) ? "re_review" : "first_review",
        since: t?.since ?? 0,
        isLeast: t?.isLeast ?? !1,
        reviewers: e.map(({ reviewer: n }) => n)
      };
    }
    function _e(e) {
      const t = Y(e);
      return e.requests.filter(({ isBot: n }) => !n).map((n) => {
        const s = e.events.findLast((u) => u.type === "requested" && ve(u.reviewer, n)), r = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(s?.time ?? r ?? t, t),
          isLeast: s === void 0 || n.key === null,
          isAgain: Me(n, e)
        };
      });
    }
    function ve(e, { key: t }) {
      return t === null ? e === null : L(e?.key, t);
    }
    function $e(e, t, n) {
      const { author: s, submitted: r } = e, u = t.events.find((c) => c.time > r && z(c.author, t)), f = H(e, t) ? X(t.pushed, r, n) : u?.time;
      return s === null || s.isBot || f === void 0 ? [] : [{ reviewer: { key: s.login, name: s.login, isBot: !1 }, since: f, isLeast: !1, isAgain: !0 }];
    }
    function Oe(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !z(n, e) && !e.opinions.some((s) => L(s.author?.login, n.login)));
    }
    function Me({ key: e }, { events: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => L(r?.login, e));
    }
    function H({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function z(e, { author: t }) {
      return L(e?.login, t?.login);
    }
    function Y({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function X(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function L(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Ae = ["first_review", "re_review", "changes", "ready", "stuck"], Te = 20;
    async function Se(e, t, { date: n, pause: s = (r) => new Promise((u) => setTimeout(u, r)) }) {
      const r = await l(e.data, e.repository.full_name), { repositories: u } = r, f = await Promise.all(u.map((_) => he(_, t))), { wanted: E = [], ignored: c = [] } = Object.groupBy(f.flatMap(({ pulls: _ }) => _), (_) => r.isIgnored(_) ? "ignored" : "wanted"), R = n().getTime(), $ = j(await ye(E, t, s), r, R), d = $.filter(({ age: _ }) => _ >= r.minAge), D = d.slice(0, Te), G = f.some(({ isRead: _ }) => _);
      return {
        known: G,
        count: G ? d.length : null,
        at_least: f.some(({ end: _ }) => _ !== null),
        left_out: $.length - d.length + j(c, r, R).length,
        groups: De(D, (_) => e.people[_] ?? _),
        more: d.length - D.length,
        unread: Ie(f),
        repositories: u,
        url: Pe(e, u),
        awaited: [
          ...new Set(D.flatMap(({ wait: _ }) => _.reviewers.flatMap(({ key: Ce }) => Ce ?? [])))
        ]
      };
    }
    function j(e, { calendar: t }, n) {
      return e.flatMap((s) => {
        const r = Ee(s, n);
        return r ? { pull: s, wait: r, age: t.workingDaysBetween(r.since, n) } : [];
      }).toSorted((s, r) => s.wait.since - r.wait.since);
    }
    function De(e, t) {
      return Ae.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => ke(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function ke({ pull: e, wait: t, age: n }, s) {
      const r = ({ key: u, name: f }) => u === f ? s(f) : f;
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
      const t = (n) => e.reduce((s, { unread: r }) => s + r[n], 0);
      return [
        ...e.flatMap(({ end: n }) => n ?? []),
        ...ee(t("pulls"), "pull request"),
        ...ee(t("teams"), "team"),
        ...t("checks") > 0 ? ["checks not readable"] : [],
        ...t("others") > 0 ? ["details not readable"] : []
      ];
    }
    function ee(e, t) {
      return e === 0 ? [] : [`${e} ${t}${e === 1 ? "" : "s"} not readable`];
    }
    function Pe({ github: e, repository: t }, n) {
      const s = (0, w.Vd)(e);
      if (s === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const u = ["is:open", "is:pr", "draft:false", ...n.map((f) => `repo:${f}`)];
      return `${s}/pulls?q=${u.map(encodeURIComponent).join("+")}`;
    }
  })
};
