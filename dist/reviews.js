"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((F, B, y) => {
    y.d(B, {
      H_: () => b,
      gq: () => P,
      oX: () => C
    });
    var g = y(4827), I = y(7364);
    const S = 50, D = 6;
    async function P(E, { query: v, variables: _, path: T, most: p }) {
      const o = [], a = (0, I.Zy)(E);
      let [d, l] = [S, null];
      try {
        for (; o.length < p; ) {
          const h = { first: d, after: l }, s = await C(() => a(v, { ..._, ...h }), d <= D);
          if (s === null) {
            d = Math.floor(d / 2);
            continue;
          }
          const q = (0, g.lJ)(s.data, ...T);
          if (!Array.isArray(q?.nodes))
            throw (0, I.yu)(s.errors);
          o.push(s);
          const L = b(q, l);
          if (L === void 0)
            return { pages: o, end: "all" };
          l = L;
        }
        return { pages: o, end: "bound" };
      } catch (h) {
        return { pages: o, end: "error", error: h };
      }
    }
    function b(E, v) {
      const _ = (0, g.lJ)(E, "pageInfo");
      if (!(0, g.Qc)(_, "hasNextPage"))
        return;
      const T = (0, g.$6)(_, "endCursor");
      if (T === null || T === v)
        throw (0, I.yu)([{ message: "It does not say where the next page begins." }]);
      return T;
    }
    async function C(E, v) {
      try {
        const _ = await E();
        return M(_) && !v ? null : _;
      } catch (_) {
        if (v || !w(_))
          throw _;
        return null;
      }
    }
    function w(E) {
      return ((0, g.tk)(E, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(E));
    }
    function M({ errors: E }) {
      return E.some(({ type: v, message: _ }) => /resource.limits/i.test(`${v} ${_}`));
    }
  }),
  7364: ((F, B, y) => {
    y.d(B, {
      Zy: () => C,
      askGraphql: () => P,
      yu: () => D
    });
    var g = y(4827), I = y(6313);
    class S extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(a, d) {
        super(a), this.errors = d;
      }
    }
    function D(o) {
      const a = (0, g.mh)(o[0], "message"), d = a ? `: ${a.replace(/\.?$/, ".")}` : ".";
      return new S(`GitHub's API answered without it${d}`, o);
    }
    async function P(o, a, d) {
      try {
        const l = await o.graphql(a, d);
        if (!(0, g.Gv)(l))
          throw new S(b, []);
        return { data: l, errors: [] };
      } catch (l) {
        if ((0, g.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const h = (0, g.gT)(l, "errors"), s = (0, g.lJ)(l, "data");
        if (w(l, h))
          throw new S(I.k, h);
        if (s === null)
          throw D(h);
        return { data: s, errors: h.map(M) };
      }
    }
    const b = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function C({ graphql: o, leaveOut: a }) {
      const d = [];
      return async (l, h) => {
        try {
          return await o(d.reduce(v, l), h);
        } catch (s) {
          const q = E(s).filter((L) => !d.includes(L));
          if (q.length === 0)
            throw s;
          return d.push(...q), a({ name: q.join(", "), permission: "" }, s), o(d.reduce(v, l), h);
        }
      };
    }
    function w(o, a) {
      return (0, g.at)(o, "headers", "retry-after") !== void 0 || a.some((d) => /^RATE_LIMIT/.test((0, g.$6)(d, "type") ?? ""));
    }
    function M(o) {
      const a = (0, g.at)(o, "path");
      return {
        type: (0, g.$6)(o, "type"),
        message: (0, g.$6)(o, "message") ?? "",
        path: Array.isArray(a) ? a : []
      };
    }
    function E(o) {
      return o instanceof S ? o.errors.filter((a) => (0, g.$6)(a, "extensions", "code") === "undefinedField").flatMap((a) => (0, g.$6)(a, "extensions", "fieldName") ?? []) : [];
    }
    function v(o, a) {
      const d = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${a}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let l = o;
      for (let h = d.exec(l); h !== null; h = d.exec(l)) {
        const s = p(l, h.index + h[0].length);
        l = l.slice(0, h.index) + l.slice(s), d.lastIndex = h.index;
      }
      return T(l);
    }
    const _ = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function T(o) {
      const a = o.replace(_, "");
      return a === o ? o : T(a);
    }
    function p(o, a) {
      if (o[a] !== "{")
        return a;
      let d = 0;
      for (let l = a; l < o.length; l += 1)
        if (o[l] === "{" && (d += 1), o[l] === "}" && (d -= 1), d === 0)
          return l + 1;
      return o.length;
    }
  }),
  6489: ((F, B, y) => {
    y.d(B, {
      T: () => D
    });
    var g = y(3916), I = y(6872), S = y(4827);
    function D(w) {
      const M = [], E = /* @__PURE__ */ new Set(), v = (p) => (E.add(p), w[p]), _ = (p, o, a) => {
        const d = (0, S.Gv)(o) || Array.isArray(o) ? JSON.stringify(o) : String(o);
        M.push(`\`data.${p}\` must be ${a}, but is ${(0, g.cl)(d)}.`);
      }, T = (p, o, { read: a, expected: d }) => {
        const l = C(o), h = l === void 0 ? void 0 : a(l);
        return h === void 0 ? _(p, o, d) : h;
      };
      return {
        one: (p, o) => {
          const a = v(p);
          return P(a) ? void 0 : T(p, a, o);
        },
        list: (p, o) => {
          const a = v(p);
          if (P(a))
            return;
          const d = b(a), { most: l = d.length } = o;
          return d.length > l && M.push(`\`data.${p}\` must have at most ${l} of them, but has ${d.length}.`), d.map((h) => T(p, h, o)).filter((h) => h !== void 0);
        },
        check: async () => {
          for (const p of Object.keys(w).filter((o) => !E.has(o))) {
            const o = await (0, I.p)(p, [...E]);
            o && M.push(`\`data.${p}\` is not known.${(0, I.Z)(o)}`);
          }
          if (M.length > 0)
            throw new g.lZ("invalid_input", M.join(`
`));
        }
      };
    }
    function P(w) {
      return w == null || w === "";
    }
    function b(w) {
      return Array.isArray(w) ? w : typeof w == "string" ? w.split(/[,\n]/).filter((M) => M.trim()) : [w];
    }
    function C(w) {
      return typeof w == "string" || typeof w == "number" ? String(w).trim() : void 0;
    }
  }),
  1450: ((F, B, y) => {
    y.d(B, {
      findReviews: () => Ie
    });
    var g = y(5740);
    const I = 864e5, S = 3660;
    function D({ time_zone: e, weekend: t, holidays: n }) {
      const r = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), i = (m) => r.format(m), u = new Set(n);
      return {
        dateOf: i,
        workingDaysBetween: (m, R) => {
          const c = Date.parse(i(R)), $ = Math.max(Date.parse(i(m)), c - S * I);
          let A = 0;
          for (let f = $ + I; f <= c; f += I) {
            const k = new Date(f);
            t.includes(k.getUTCDay()) || u.has(k.toISOString().slice(0, 10)) || (A += 1);
          }
          return A;
        }
      };
    }
    function P(e) {
      return D({
        time_zone: e.one("time_zone", b) ?? "UTC",
        weekend: e.list("weekend", w) ?? [6, 0],
        holidays: e.list("holidays", M) ?? []
      });
    }
    const b = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, C = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], w = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = C.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, M = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var E = y(5305), v = y(6489);
    const _ = 20;
    async function T(e, t) {
      const n = (0, v.T)(e), r = n.list("ignore_labels", a) ?? [], i = n.list("ignore_authors", a) ?? [], u = n.list("repositories", o) ?? [], m = t === null ? [] : [t], R = {
        repositories: (0, E.e)(u.length > 0 ? u : m, (c) => c.toLowerCase()),
        isIgnored: (c) => r.some(($) => c.labels.some((A) => $.test(A))) || i.some(($) => p(c.author).some((A) => $.test(A))),
        minAge: n.one("min_age", d) ?? 0,
        calendar: P(n)
      };
      return await n.check(), R;
    }
    function p(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const o = {
      expected: "repositories, such as octo-org/hello",
      most: _,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, a = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, d = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var l = y(5812), h = y(7364), s = y(4827);
    const q = 20;
    function L(e, t, n) {
      const r = (0, s.tk)(e, "number"), i = (0, s.lC)(e, "createdAt");
      if (r === null || i === null)
        return null;
      const u = (0, s.gT)(e, "timelineItems", "nodes").flatMap(ue), m = (0, s.lJ)((0, s.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, s.$6)(e, "id"),
        number: r,
        title: (0, s.mh)(e, "title"),
        url: (0, s.$6)(e, "url"),
        repository: t,
        author: U((0, s.lJ)(e, "author")),
        labels: (0, s.gT)(e, "labels", "nodes").flatMap((R) => (0, s.$6)(R, "name") ?? []),
        created: i,
        isDraft: (0, s.Qc)(e, "isDraft"),
        isQueued: (0, s.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, s.lJ)(e, "autoMergeRequest") !== null,
        head: (0, s.$6)(e, "headRefOid"),
        pushed: re(m, u) ?? i,
        checks: n.checks ? "unknown" : ie((0, s.at)(m, "statusCheckRollup")),
        conflicts: Q(e),
        decision: (0, s.$6)(e, "reviewDecision"),
        requests: (0, s.gT)(e, "reviewRequests", "nodes").flatMap((R, c) => H((0, s.lJ)(R, "requestedReviewer")) ?? (n.requests.includes(c) ? se : [])),
        opinions: (0, s.gT)(e, "latestOpinionatedReviews", "nodes").flatMap(V),
        reviews: (0, s.gT)(e, "latestReviews", "nodes").flatMap(V),
        events: u,
        hasOlderEvents: (0, s.gT)(e, "timelineItems", "nodes").length === q
      };
    }
    const se = { key: null, name: "a team", isBot: !1 };
    function Q(e) {
      const t = (0, s.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function re(e, t) {
      const n = (0, s.gT)(e, "checkSuites", "nodes")[0], r = (0, s.lC)(n, "createdAt") ?? (0, s.lC)(e, "committedDate"), i = t.findLast(({ type: u }) => u === "force_pushed")?.time;
      return r === null || i === void 0 ? r ?? i ?? null : Math.max(r, i);
    }
    const oe = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function ie(e) {
      return e === null ? "none" : oe[(0, s.$6)(e, "state") ?? ""] ?? "unknown";
    }
    function V(e) {
      const t = (0, s.lC)(e, "submittedAt");
      if (t === null)
        return [];
      const n = U((0, s.lJ)(e, "author"));
      return [
        { state: (0, s.$6)(e, "state"), author: n, submitted: t, commit: (0, s.$6)(e, "commit", "oid") }
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
      const t = ae[(0, s.$6)(e, "__typename") ?? ""], n = (0, s.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const r = H((0, s.lJ)(e, "requestedReviewer"));
      return [{ type: t, time: n, reviewer: r, author: U((0, s.lJ)(e, "author")) }];
    }
    function U(e) {
      const t = (0, s.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, s.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function H(e) {
      const t = (0, s.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, s.mh)(e, "name") ?? t, isBot: !1 };
      const n = U(e);
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
}`, de = 10, fe = 2e3, me = 100, G = ["repository", "pullRequests"];
    async function he(e, t) {
      const [n, r] = e.split("/"), i = { query: ce, variables: { owner: n, name: r }, path: G, most: de }, u = await (0, l.gq)(t, i), m = Object.groupBy(u.pages.flatMap((c) => c.errors), W);
      for (const [c, { what: $, permission: A }] of Object.entries(K)) {
        const f = m[c];
        f && t.leaveOut({ name: `${$} of ${e}`, permission: A }, (0, h.yu)(f));
      }
      if (u.end === "error") {
        const { permission: c } = K.pulls;
        t.leaveOut({ name: `pull requests of ${e}`, permission: c }, u.error);
      }
      const R = u.pages.flatMap(Z);
      return {
        pulls: u.pages.flatMap((c) => we(c, e)),
        isRead: u.pages.length > 0,
        end: ge(u, { repository: e, read: R.length }),
        unread: {
          pulls: R.filter((c) => !(0, s.Gv)(c)).length,
          teams: m.teams?.length ?? 0,
          checks: m.checks?.length ?? 0,
          others: m.others?.length ?? 0
        }
      };
    }
    function ge({ pages: e, end: t }, { repository: n, read: r }) {
      if (t === "all")
        return null;
      if (e.length === 0)
        return `${n} out of reach`;
      const i = (0, s.tk)((0, s.lJ)(e[0]?.data, ...G), "totalCount");
      return `only the oldest ${r} of ${i ?? "all"} pull requests of ${n} read`;
    }
    function Z({ data: e }) {
      const t = (0, s.at)(e, ...G, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function we(e, t) {
      return Z(e).flatMap((n, r) => {
        const i = e.errors.filter((u) => u.path[3] === r);
        return (0, s.Gv)(n) ? L(n, t, pe(i)) ?? [] : [];
      });
    }
    function pe(e) {
      const t = e.filter((n) => W(n) === "teams");
      return {
        checks: e.some((n) => W(n) === "checks"),
        requests: t.map((n) => Number(n.path[6]))
      };
    }
    const K = {
      pulls: { what: "some pull requests", permission: "pull-requests: read" },
      teams: { what: "the teams whose review is requested", permission: "" },
      checks: { what: "the checks", permission: "checks: read, statuses: read" },
      others: { what: "some details", permission: "contents: read" }
    };
    function W({ path: [, , , e, ...t] }) {
      return t.length === 0 ? e === void 0 ? "others" : "pulls" : t[0] === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    async function ye(e, t, n) {
      const i = e.filter(({ conflicts: c, isDraft: $, isQueued: A }) => c === null && !$ && !A).flatMap(({ id: c }) => c ?? []).slice(0, me);
      if (i.length === 0)
        return e;
      const u = { name: "whether some pull requests conflict", permission: "contents: read" }, m = await t.optional(u, async () => (await n(fe), (0, s.gT)((await t.graphql(le, { ids: i })).data, "nodes"))), R = new Map((m ?? []).map((c) => [(0, s.$6)(c, "id"), Q(c)]));
      return e.map((c) => ({
        ...c,
        conflicts: c.conflicts ?? R.get(c.id) ?? null
      }));
    }
    function Ee(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = (f) => f !== null && e.requests.some(({ key: k }) => x(k, f.login)), r = e.opinions.filter(({ author: f }) => !n(f)), i = r.filter(({ state: f, author: k }) => f === "APPROVED" && !k?.isBot), u = r.filter(({ state: f }) => f === "CHANGES_REQUESTED"), m = u.filter((f) => !Y(f, e));
      if (m.length > 0)
        return N("changes", Math.min(...m.map(({ submitted: f }) => f)));
      const R = ee(e.pushed, e.created, t);
      if (e.conflicts || e.checks === "failure")
        return N("stuck", R);
      if (e.mergesItself && z(e))
        return null;
      if (i.length > 0 && u.length === 0 && z(e))
        return e.checks === "in_progress" ? N("stuck", R) : N("ready", Math.max(...i.map(({ submitted: f }) => f)));
      const c = Oe(e).filter(({ author: f }) => !n(f)), $ = [
        ...Re(e),
        ...[...u, ...c].flatMap((f) => $e(f, e, t))
      ];
      if ($.length > 0)
        return _e($);
      if (c.length > 0)
        return N("changes", Math.min(...c.map(({ submitted: f }) => f)));
      const A = Math.max(j(e), ...i.map(({ submitted: f }) => f));
      return N(i.length > 0 ? "re_review" : "first_review", A);
    }
    function N(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function z({ decision: e }) {
      return e === null || e === "APPROVED";
    }
    function _e(e) {
      const [t] = e.toSorted((n, r) => n.since - r.since);
      return {
        turn: e.every(({ isAgain: n }) => n) ? "re_review" : "first_review",
        since: t?.since ?? 0,
        isLeast: t?.isLeast ?? !1,
        reviewers: e.map(({ reviewer: n }) => n)
      };
    }
    function Re(e) {
      const t = j(e);
      return e.requests.filter(({ isBot: n }) => !n).map((n) => {
        const r = e.events.findLast((u) => u.type === "requested" && ve(u.reviewer, n)), i = e.hasOlderEvents ? e.events[0]?.time : void 0;
        return {
          reviewer: n,
          since: Math.max(r?.time ?? i ?? t, t),
          isLeast: r === void 0 || n.key === null,
          isAgain: Ae(n, e)
        };
      });
    }
    function ve(e, { key: t }) {
      return t === null ? e === null : x(e?.key, t);
    }
    function $e(e, t, n) {
      const { author: r, submitted: i } = e, u = t.events.find((c) => c.time > i && X(c.author, t)), m = Y(e, t) ? ee(t.pushed, i, n) : u?.time;
      return r === null || r.isBot || m === void 0 ? [] : [{ reviewer: { key: r.login, name: r.login, isBot: !1 }, since: m, isLeast: !1, isAgain: !0 }];
    }
    function Oe(e) {
      return e.reviews.filter(({ state: t, author: n }) => t === "COMMENTED" && n !== null && !n.isBot && !X(n, e) && !e.opinions.some((r) => x(r.author?.login, n.login)));
    }
    function Ae({ key: e }, { events: t, opinions: n, reviews: r }) {
      return [...t, ...n, ...r].some(({ author: i }) => x(i?.login, e));
    }
    function Y({ commit: e }, { head: t }) {
      return t !== null && e !== t;
    }
    function X(e, { author: t }) {
      return x(e?.login, t?.login);
    }
    function j({ created: e, events: t }) {
      const n = t.filter(({ type: r }) => r === "ready" || r === "reopened");
      return Math.max(e, ...n.map(({ time: r }) => r));
    }
    function ee(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function x(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const Me = ["first_review", "re_review", "changes", "ready", "stuck"], Te = 20;
    async function Ie(e, t, { date: n, pause: r = (i) => new Promise((u) => setTimeout(u, i)) }) {
      const i = await T(e.data, e.repository.full_name), { repositories: u } = i, m = await Promise.all(u.map((O) => he(O, t))), { wanted: R = [], ignored: c = [] } = Object.groupBy(m.flatMap(({ pulls: O }) => O), (O) => i.isIgnored(O) ? "ignored" : "wanted"), $ = n().getTime(), A = te(await ye(R, t, r), i, $), f = A.filter(({ age: O }) => O >= i.minAge), k = f.slice(0, Te), J = m.some(({ isRead: O }) => O);
      return {
        known: J,
        count: J ? f.length : null,
        at_least: m.some(({ end: O }) => O !== null),
        left_out: A.length - f.length + te(c, i, $).length,
        groups: Se(k, (O) => e.people[O] ?? O),
        more: f.length - k.length,
        unread: De(m),
        repositories: u,
        url: Pe(e, u),
        awaited: [
          ...new Set(k.flatMap(({ wait: O }) => O.reviewers.flatMap(({ key: be }) => be ?? [])))
        ]
      };
    }
    function te(e, { calendar: t }, n) {
      return e.flatMap((r) => {
        const i = Ee(r, n);
        return i ? { pull: r, wait: i, age: t.workingDaysBetween(i.since, n) } : [];
      }).toSorted((r, i) => r.wait.since - i.wait.since);
    }
    function Se(e, t) {
      return Me.map((n) => ({
        turn: n,
        list: e.filter(({ wait: r }) => r.turn === n).map((r) => ke(r, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function ke({ pull: e, wait: t, age: n }, r) {
      const i = ({ key: u, name: m }) => u === m ? r(m) : m;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && r(e.author.login),
        reviewers: t.reviewers.map(i),
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function De(e) {
      const t = (n) => e.reduce((r, { unread: i }) => r + i[n], 0);
      return [
        ...e.flatMap(({ end: n }) => n ?? []),
        ...ne(t("pulls"), "pull request"),
        ...ne(t("teams"), "team"),
        ...t("checks") > 0 ? ["checks not readable"] : [],
        ...t("others") > 0 ? ["details not readable"] : []
      ];
    }
    function ne(e, t) {
      return e === 0 ? [] : [`${e} ${t}${e === 1 ? "" : "s"} not readable`];
    }
    function Pe({ github: e, repository: t }, n) {
      const r = (0, g.Vd)(e);
      if (r === null)
        return null;
      const [i] = n;
      if (n.length === 1 && i === t.full_name)
        return `${t.url}/pulls`;
      const u = ["is:open", "is:pr", "draft:false", ...n.map((m) => `repo:${m}`)];
      return `${r}/pulls?q=${u.map(encodeURIComponent).join("+")}`;
    }
  })
};
