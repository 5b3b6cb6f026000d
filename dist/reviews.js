"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((Q, B, w) => {
    w.d(B, {
      H_: () => k,
      gq: () => b,
      oX: () => L
    });
    var v = w(4827), $ = w(7364), D = w(3798);
    const N = 50, P = 6;
    async function b(u, { query: m, variables: g, path: O, most: y }) {
      const E = [], A = (0, D.Z)(u);
      let [S, I, o] = [N, null, 0];
      try {
        for (; o < y; ) {
          const W = { first: S, after: I }, U = await L(() => A(m, { ...g, ...W }), S <= P);
          if (U === null) {
            S = Math.floor(S / 2);
            continue;
          }
          const G = (0, v.lJ)(U.data, ...O), C = G?.nodes;
          if (!Array.isArray(C))
            throw (0, $.y)(U.errors);
          E.push(U), o += C.length;
          const H = k(G ?? {}, I);
          if (H === void 0)
            return { pages: E, end: "all" };
          I = H;
        }
        return { pages: E, end: "bound" };
      } catch (W) {
        return { pages: E, end: "error", error: W };
      }
    }
    function k(u, m) {
      const g = (0, v.lJ)(u, "pageInfo");
      if (!(0, v.Qc)(g, "hasNextPage"))
        return;
      const O = (0, v.$6)(g, "endCursor");
      if (O === null || O === m)
        throw (0, $.y)([{ message: "It does not say where the next page begins." }]);
      return O;
    }
    async function L(u, m) {
      try {
        const g = await u();
        return h(g) && !m ? null : g;
      } catch (g) {
        if (m || !l(g))
          throw g;
        return null;
      }
    }
    function l(u) {
      return u instanceof DOMException && u.name === "TimeoutError" || ((0, v.tk)(u, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(u));
    }
    function h({ errors: u }) {
      return u.some(({ type: m, message: g }) => /resource.limits/i.test(`${m} ${g}`));
    }
  }),
  7364: ((Q, B, w) => {
    w.d(B, {
      askGraphql: () => b,
      k: () => D,
      y: () => P
    });
    var v = w(4827), $ = w(6313);
    class D extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(u, m) {
        super(u), this.errors = m;
      }
    }
    const N = 400;
    function P(h) {
      const u = (0, v.$6)(h[0], "message")?.trim().split(`
`)[0]?.slice(0, N), m = u ? `: ${u.replace(/\.?$/, ".")}` : ".";
      return new D(`GitHub's API answered without it${m}`, h);
    }
    async function b(h, u, m) {
      try {
        const g = await h.graphql(u, m);
        if (!(0, v.Gv)(g))
          throw new D(k, []);
        return { data: g, errors: [] };
      } catch (g) {
        if ((0, v.$6)(g, "name") !== "GraphqlResponseError")
          throw g;
        const O = (0, v.gT)(g, "errors"), y = (0, v.lJ)(g, "data");
        if (L(g, O))
          throw new D($.k, O);
        if (y === null)
          throw P(O);
        return { data: y, errors: O.map(l) };
      }
    }
    const k = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function L(h, u) {
      return (0, v.at)(h, "headers", "retry-after") !== void 0 || u.some((m) => /^RATE_LIMIT/.test((0, v.$6)(m, "type") ?? ""));
    }
    function l(h) {
      const u = (0, v.at)(h, "path");
      return {
        type: (0, v.$6)(h, "type"),
        message: (0, v.$6)(h, "message") ?? "",
        path: Array.isArray(u) ? u : []
      };
    }
  }),
  3798: ((Q, B, w) => {
    w.d(B, {
      Z: () => D
    });
    var v = w(4827), $ = w(7364);
    function D({ graphql: l, leaveOut: h }) {
      const u = [];
      return async (m, g) => {
        try {
          return await l(u.reduce(P, m), g);
        } catch (O) {
          const y = N(O).filter((E) => !u.includes(E));
          if (y.length === 0)
            throw O;
          return u.push(...y), h({ name: y.join(", "), permission: "" }, O), l(u.reduce(P, m), g);
        }
      };
    }
    function N(l) {
      return l instanceof $.k ? l.errors.filter((h) => (0, v.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, v.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function P(l, h) {
      const u = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let m = l;
      for (let g = u.exec(m); g !== null; g = u.exec(m)) {
        const O = L(m, g.index + g[0].length);
        m = m.slice(0, g.index) + m.slice(O), u.lastIndex = g.index;
      }
      return k(m);
    }
    const b = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function k(l) {
      const h = l.replace(b, "");
      return h === l ? l : k(h);
    }
    function L(l, h) {
      if (l[h] !== "{")
        return h;
      let u = 0;
      for (let m = h; m < l.length; m += 1)
        if (l[m] === "{" && (u += 1), l[m] === "}" && (u -= 1), u === 0)
          return m + 1;
      return l.length;
    }
  }),
  6489: ((Q, B, w) => {
    w.d(B, {
      T: () => N
    });
    var v = w(3916), $ = w(6872), D = w(4827);
    function N(l) {
      const h = [], u = /* @__PURE__ */ new Set(), m = (y) => (u.add(y), l[y]), g = (y, E, A) => {
        const S = (0, D.Gv)(E) || Array.isArray(E) ? JSON.stringify(E) : String(E);
        h.push(`\`data.${y}\` must be ${A}, but is ${(0, v.cl)(S)}.`);
      }, O = (y, E, { read: A, expected: S }) => {
        const I = L(E), o = I === void 0 ? void 0 : A(I);
        return o === void 0 ? g(y, E, S) : o;
      };
      return {
        one: (y, E) => {
          const A = m(y);
          return b(A) ? void 0 : O(y, A, E);
        },
        list: (y, E) => {
          const A = m(y);
          if (b(A))
            return;
          const S = k(A), { most: I = S.length } = E;
          return S.length > I && h.push(`\`data.${y}\` must have at most ${I} of them, but has ${S.length}.`), S.map((o) => O(y, o, E)).filter((o) => o !== void 0);
        },
        check: async () => {
          for (const y of Object.keys(l).filter((E) => !u.has(E))) {
            const E = await P(y, [...u]);
            E && h.push(`\`data.${y}\` is not known.${(0, $.Z)(E)}`);
          }
          if (h.length > 0)
            throw new v.lZ("invalid_input", h.join(`
`));
        }
      };
    }
    async function P(l, h) {
      const { distance: u } = await w.e("did-you-mean").then(w.bind(w, 1916)), m = (g) => g.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, "");
      return h.find((g) => u(m(g), m(l)) <= 1);
    }
    function b(l) {
      return l == null || l === "";
    }
    function k(l) {
      return Array.isArray(l) ? l : typeof l == "string" ? l.split(/[,\n]/).filter((h) => h.trim()) : [l];
    }
    function L(l) {
      return typeof l == "string" || typeof l == "number" ? String(l).trim() : void 0;
    }
  }),
  8551: ((Q, B, w) => {
    w.d(B, {
      findReviews: () => ze
    });
    var v = w(5740), $ = w(5305);
    const D = 864e5, N = 3660;
    function P({ time_zone: e, weekend: t, holidays: n }) {
      const r = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), s = (c) => r.format(c), i = new Set(n);
      return {
        workingDaysBetween: (c, R) => {
          const a = Date.parse(s(R)), p = Math.max(Date.parse(s(c)), a - N * D);
          let d = 0;
          for (let f = p + D; f <= a; f += D) {
            const M = new Date(f);
            t.includes(M.getUTCDay()) || i.has(M.toISOString().slice(0, 10)) || (d += 1);
          }
          return d;
        }
      };
    }
    function b(e) {
      return P({
        time_zone: e.one("time_zone", k) ?? "UTC",
        weekend: e.list("weekend", l) ?? [6, 0],
        holidays: e.list("holidays", h) ?? []
      });
    }
    const k = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, L = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], l = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = L.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, h = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var u = w(6489);
    const m = 20;
    async function g(e, t) {
      const n = (0, u.T)(e), r = n.list("ignore_labels", E) ?? [], s = n.list("ignore_authors", A) ?? [], i = n.list("repositories", y) ?? [], c = t === null ? [] : [t], R = {
        repositories: (0, $.e)(i.length > 0 ? i : c, (a) => a.toLowerCase()),
        isIgnored: (a) => r.some((p) => a.labels.some((d) => p.test(d))) || s.some((p) => O(a.author).some((d) => p.test(d))),
        minAge: n.one("min_age", S) ?? 0,
        calendar: b(n)
      };
      return await n.check(), R;
    }
    function O(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const y = {
      expected: "repositories, such as octo-org/hello",
      most: m,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, E = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, A = { ...E, read: (e) => E.read(e.replace(/^@/, "")) }, S = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var I = w(7364), o = w(4827);
    const W = { key: null, name: "a team", isBot: !1 };
    function U(e) {
      const t = (0, o.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, o.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function G(e) {
      const t = (0, o.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, o.mh)(e, "name") ?? t, isBot: !1 };
      const n = U(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function C(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const H = 20;
    function te({ path: [e, ...t] }) {
      return t.at(-1) === "requestedReviewer" ? "teams" : e === "timelineItems" ? "times" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    function he(e, t, n) {
      const r = (0, o.tk)(e, "number"), s = (0, o.lC)(e, "createdAt");
      if (r === null || s === null)
        return null;
      const i = (0, o.gT)(e, "timelineItems", "nodes").flatMap(Oe), c = (...f) => n.some((M) => f.every((T, x) => T === M.path[x])), R = !n.some((f) => te(f) === "checks"), a = (f) => (0, o.gT)(e, f, "nodes").flatMap((M, T) => Re(M, !c(f, "nodes", T, "commit"))), p = a("latestReviews"), d = (0, o.lJ)((0, o.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, o.$6)(e, "id"),
        number: r,
        title: (0, o.mh)(e, "title"),
        url: (0, o.$6)(e, "url"),
        repository: t,
        author: U((0, o.lJ)(e, "author")),
        labels: (0, o.gT)(e, "labels", "nodes").flatMap((f) => (0, o.$6)(f, "name") ?? []),
        created: s,
        isDraft: (0, o.Qc)(e, "isDraft"),
        isQueued: (0, o.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, o.lJ)(e, "autoMergeRequest") !== null,
        head: (0, o.$6)(e, "headRefOid"),
        pushed: ge(d, i) ?? s,
        checks: R ? we((0, o.at)(d, "statusCheckRollup")) : "unknown",
        conflicts: ne(e),
        decision: c("reviewDecision") ? "UNKNOWN" : ye(e),
        requests: (0, o.gT)(e, "reviewRequests", "nodes").flatMap((f, M) => {
          const T = G((0, o.lJ)(f, "requestedReviewer")), q = (0, o.$6)(f, "requestedReviewer", "__typename") === "Team" || c("reviewRequests", "nodes", M);
          return T ?? (q ? W : []);
        }),
        // Where GitHub does not tell whose opinion counts, everybody's does.
        opinions: (0, o.lJ)(e, "latestOpinionatedReviews") ? a("latestOpinionatedReviews") : p.filter(({ state: f }) => f !== "COMMENTED"),
        reviews: p,
        remarks: (0, o.gT)(e, "reviews", "nodes").flatMap(_e),
        events: i,
        hasOlderEvents: (0, o.gT)(e, "timelineItems", "nodes").length === H,
        errors: n
      };
    }
    function ne(e) {
      const t = (0, o.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function ge(e, t) {
      const n = (0, o.gT)(e, "checkSuites", "nodes")[0], r = (0, o.lC)(n, "createdAt") ?? (0, o.lC)(e, "committedDate"), s = t.findLast(({ type: i }) => i === "force_pushed")?.time;
      return r === null || s === void 0 ? r ?? s ?? null : Math.max(r, s);
    }
    const pe = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function we(e) {
      return e === null ? "none" : pe[(0, o.$6)(e, "state") ?? ""] ?? "unknown";
    }
    const Ee = ["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"];
    function ye(e) {
      const t = (0, o.at)(e, "reviewDecision");
      return t === null ? null : Ee.find((n) => n === t) ?? "UNKNOWN";
    }
    function Re(e, t) {
      const n = (0, o.lC)(e, "submittedAt");
      if (n === null)
        return [];
      const r = U((0, o.lJ)(e, "author")), s = t ? (0, o.$6)(e, "commit", "oid") : void 0;
      return [{ state: (0, o.$6)(e, "state"), author: r, submitted: n, commit: s }];
    }
    function _e(e) {
      const t = (0, o.lC)(e, "createdAt");
      return t === null ? [] : [{ time: t, author: U((0, o.lJ)(e, "author")) }];
    }
    const ve = {
      ReviewRequestedEvent: "requested",
      ReviewDismissedEvent: "dismissed",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed"
    };
    function Oe(e) {
      const t = ve[(0, o.$6)(e, "__typename") ?? ""], n = (0, o.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const r = (0, o.lJ)(e, "requestedReviewer") ?? (0, o.lJ)(e, "review", "author");
      return [{ type: t, time: n, reviewer: G(r) }];
    }
    const se = 3;
    function Me({ repositories: e, waiting: t }) {
      const n = e.filter(({ isRead: i }) => !i), r = e.filter(({ isRead: i, cutFrom: c }) => i && c !== null), s = e.reduce((i, c) => i + c.unread, 0);
      return {
        missing: [
          ...re(n.map(({ name: i }) => i)),
          ...Y(s, "pull request"),
          ...Y(t.reduce((i, c) => i + oe(c), 0), "team"),
          ...V(t, "times").length > 0 ? ["since when some wait"] : [],
          ...V(t, "checks").length > 0 ? ["checks"] : [],
          ...V(t, "others").length > 0 ? ["details"] : []
        ],
        partial: re(r.map(({ name: i, pulls: c, cutFrom: R }) => `the oldest ${c.length} of ${R} pull requests of ${i}`)),
        at_least: n.length + r.length + s > 0
      };
    }
    function re(e) {
      const t = e.length - se;
      return [...e.slice(0, se), ...Y(Math.max(0, t), "more repository")];
    }
    function Y(e, t) {
      return e === 0 ? [] : [`${e} ${e === 1 ? t : `${t}s`.replace(/ys$/, "ies")}`];
    }
    function V(e, t) {
      return e.flatMap(({ pull: n }) => n.errors).filter((n) => te(n) === t);
    }
    function oe({ wait: e }) {
      return e.reviewers.filter(({ key: t }) => t === null).length;
    }
    const Se = {
      name: "teams whose review is requested",
      permission: "",
      advice: "Teams are read by the token of an app with `members: read`, or of a person with `read:org`."
    }, Te = {
      times: { name: "since when some wait", permission: "" },
      checks: { name: "the checks", permission: "checks: read, statuses: read" },
      others: { name: "some details", permission: "contents: read" }
    }, De = "Is its name right, and may `github_token` read its pull requests? That of a workflow reads its own repository and public ones; others take the token of an app or a person.";
    function Ae({ repositories: e, waiting: t }, n, r) {
      for (const s of e) {
        const i = s.name.toLowerCase() === r?.toLowerCase(), c = t.filter(({ pull: R }) => R.repository === s.name);
        for (const [R, a] of Ie(s, c, i))
          n.leaveOut(R, a);
      }
      e.length === 0 && n.leaveOut({ name: "pull requests", permission: "" }, new Error("`GITHUB_REPOSITORY` is empty"));
    }
    function* Ie({ name: e, isRead: t, error: n, teamsError: r }, s, i) {
      const a = { name: `${t ? "some " : ""}pull requests`, permission: "pull-requests: read", ...i || t ? {} : { advice: De } }, p = (d) => ({ ...d, name: `${d.name} of ${e}` });
      n !== null && (yield [p(a), n]), s.some((d) => oe(d) > 0) && (yield [p(Se), r ?? (0, I.y)(V(s, "teams"))]);
      for (const [d, f] of Object.entries(Te)) {
        const M = V(s, d);
        M.length > 0 && (yield [p(f), (0, I.y)(M)]);
      }
    }
    var $e = w(5812);
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
        labels(first: 50) { nodes { name } }
        reviewRequests(first: 20) {
          nodes { requestedReviewer { __typename ... on Actor { login } ... on Team { slug name } } }
        }
        latestOpinionatedReviews(first: 20, writersOnly: true) {
          nodes { state submittedAt author { __typename login } commit { oid } }
        }
        latestReviews(first: 20) {
          nodes { state submittedAt author { __typename login } commit { oid } }
        }
        reviews(last: 20) { nodes { createdAt author { __typename login } } }
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
            REVIEW_DISMISSED_EVENT
            READY_FOR_REVIEW_EVENT
            REOPENED_EVENT
            HEAD_REF_FORCE_PUSHED_EVENT
          ]
        ) {
          nodes {
            __typename
            ... on ReviewRequestedEvent {
              createdAt
              requestedReviewer { __typename ... on Actor { login } ... on Team { slug name } }
            }
            ... on ReviewDismissedEvent { createdAt review { author { __typename login } } }
            ... on ReadyForReviewEvent { createdAt }
            ... on ReopenedEvent { createdAt }
            ... on HeadRefForcePushedEvent { createdAt }
          }
        }
      }
    }
  }
}`, Pe = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, ke = 500, Ce = 2e3, z = 100, be = 5, Z = ["repository", "pullRequests"], X = Z.length + 2;
    async function Le(e, t) {
      const [n, r] = e.split("/"), s = { owner: n, name: r }, i = (_) => (0, $e.gq)(t, { query: _, variables: s, path: Z, most: ke }), c = await i(ie), R = Be(c.error) ? c.error : null, { pages: a, end: p, error: d } = R ? await i(Ne(ie)) : c, f = a.flatMap((_) => ae(_)), M = a.flatMap((_) => xe(_, e)), T = (0, o.tk)((0, o.lJ)(a[0]?.data, ...Z), "totalCount") ?? 0, x = p !== "all" || a.length === 1 && f.length < T, q = d ?? Ue(a);
      return {
        name: e,
        pulls: M,
        // An empty list beside an error is no answer.
        isRead: f.length > 0 || a.length > 0 && q === null,
        unread: f.length - M.length,
        cutFrom: x ? Math.max(T, f.length) : null,
        error: q,
        teamsError: R
      };
    }
    function Be(e) {
      return (0, o.gT)(e, "errors").some((t) => (0, o.$6)(t, "type") === "INSUFFICIENT_SCOPES");
    }
    function Ne(e) {
      return e.replace(/\.\.\. on Team \{[^}]*\}/g, "");
    }
    function Ue(e) {
      const t = e.flatMap((n) => n.errors).filter((n) => n.path.length < X + 1);
      return t.length > 0 ? (0, I.y)(t) : null;
    }
    function ae({ data: e }) {
      const t = (0, o.at)(e, ...Z, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function xe(e, t) {
      return ae(e).flatMap((n, r) => {
        const s = e.errors.filter((i) => i.path[X - 1] === r).map((i) => ({ ...i, path: i.path.slice(X) }));
        return (0, o.Gv)(n) ? he(n, t, s) ?? [] : [];
      });
    }
    async function qe(e, t, n) {
      const s = e.filter(({ conflicts: d, isDraft: f, isQueued: M }) => d === null && !f && !M).flatMap(({ id: d }) => d ?? []);
      if (s.length === 0)
        return e;
      const i = Array.from({ length: Math.min(be, Math.ceil(s.length / z)) }), c = async (d) => {
        const f = { ids: s.slice(d, d + z) };
        return (0, o.gT)((await t.graphql(Pe, f)).data, "nodes");
      }, R = { name: "whether some pull requests conflict", permission: "contents: read" }, a = await t.optional(R, async () => (await n(Ce), (await Promise.all(i.map((d, f) => c(f * z)))).flat())), p = new Map((a ?? []).map((d) => [(0, o.$6)(d, "id"), ne(d)]));
      return e.map((d) => ({
        ...d,
        conflicts: d.conflicts ?? p.get(d.id) ?? null
      }));
    }
    function Fe(e) {
      const t = ({ author: a }) => e.requests.some(({ key: p }) => C(p, a?.login)), n = e.opinions.filter(({ state: a }) => a !== "DISMISSED"), r = ({ author: a }) => n.some((p) => C(p.author?.login, a?.login)), s = n.filter((a) => !t(a)), i = We([...e.reviews, ...e.opinions]).filter((a) => !t(a) && !r(a) && !n.includes(a)), c = ({ author: a }) => a !== null && !a.isBot && !C(a.login, e.author?.login), R = s.filter(({ state: a }) => a === "APPROVED");
      return {
        approvals: R,
        hasApproval: R.some(({ author: a }) => !a?.isBot),
        refusals: s.filter(({ state: a }) => a === "CHANGES_REQUESTED"),
        dismissed: i.filter(({ state: a }) => a === "DISMISSED"),
        comments: i.filter((a) => a.state !== "DISMISSED" && a.state !== "APPROVED" && c(a))
      };
    }
    function We(e) {
      return e.filter(({ author: t }, n) => !e.slice(0, n).some((r) => C(r.author?.login, t?.login)));
    }
    function ce(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = Fe(e), r = n.refusals.filter((i) => !de(i, e));
      if (r.length > 0)
        return ue(r, e);
      const s = K("stuck", fe(e.pushed, e.created, t));
      return e.conflicts || e.checks === "failure" ? s : e.mergesItself && (e.decision === null || e.decision === "APPROVED") ? null : Ge(e, n) ? e.checks === "in_progress" ? s : K("ready", Math.max(F(e), ...j(n.approvals))) : Ve(e, n, t);
    }
    function Ge({ decision: e, opinions: t }, { approvals: n, refusals: r, hasApproval: s }) {
      if (e === null)
        return s && r.length === 0;
      const i = n.length === 0 && t.some(({ state: c }) => c === "APPROVED");
      return e === "APPROVED" && !i;
    }
    function ue(e, t) {
      return K("changes", Math.max(F(t), Math.min(...j(e))));
    }
    function Ve(e, t, n) {
      const { approvals: r, refusals: s, dismissed: i, comments: c, hasApproval: R } = t, a = [
        ...Ke(e),
        ...[...s, ...i, ...c].flatMap((d) => Qe(d, e, n))
      ].toSorted((d, f) => d.since - f.since), [p] = a;
      return p !== void 0 ? {
        turn: R || a.every(({ isAgain: d }) => d) ? "re_review" : "first_review",
        since: Math.max(F(e), p.since),
        isLeast: p.isLeast,
        reviewers: a.flatMap(({ reviewer: d }) => d ?? [])
      } : c.length > 0 ? ue(c, e) : R ? K("re_review", Math.max(F(e), ...j(r))) : { ...K("first_review", 0), ...le(e) };
    }
    function K(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function j(e) {
      return e.map(({ submitted: t }) => t);
    }
    function Ke(e) {
      return e.requests.filter(({ isBot: t }) => !t).map((t) => {
        const n = e.events.findLast((r) => r.type === "requested" && Je(r.reviewer, t));
        return {
          reviewer: t,
          since: Math.max(n?.time ?? le(e).since, F(e)),
          isLeast: n === void 0 || t.key === null,
          isAgain: He(t, e)
        };
      });
    }
    function Je(e, { key: t }) {
      return t === null ? e === null : C(e?.key, t);
    }
    function Qe(e, t, n) {
      const { author: r, submitted: s, state: i } = e;
      if (r?.isBot)
        return [];
      const c = t.events.findLast((f) => f.type === "dismissed" && C(f.reviewer?.key, r?.login)), R = t.remarks.filter((f) => C(f.author?.login, t.author?.login)).find(({ time: f }) => f > s), a = de(e, t) ? fe(t.pushed, s, n) : void 0, p = i === "DISMISSED" ? c?.time ?? a ?? s : a ?? R?.time;
      return p === void 0 ? [] : [{ reviewer: r && { key: r.login, name: r.login, isBot: !1 }, since: p, isLeast: !1, isAgain: !0 }];
    }
    function He({ key: e }, { remarks: t, opinions: n, reviews: r }) {
      return [...t, ...n, ...r].some(({ author: s }) => C(s?.login, e));
    }
    function de({ commit: e }, { head: t }) {
      return t !== null && e !== void 0 && e !== t;
    }
    function F({ created: e, events: t }) {
      const n = t.filter(({ type: r }) => r === "ready" || r === "reopened");
      return Math.max(e, ...n.map(({ time: r }) => r));
    }
    function le(e) {
      const [t] = e.events, n = F(e);
      return !e.hasOlderEvents || t === void 0 || n > e.created ? { since: n, isLeast: !1 } : { since: t.time, isLeast: !0 };
    }
    function fe(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    const Ze = ["first_review", "re_review", "changes", "ready", "stuck"], Ye = 20;
    async function ze(e, t, { date: n, pause: r = (s) => new Promise((i) => setTimeout(i, s)) }) {
      const s = await g(e.data, e.repository.full_name), { repositories: i } = s, c = await Promise.all(i.map((_) => Le(_, t))), { wanted: R = [], ignored: a = [] } = Object.groupBy(
        // One that was renamed has the same ones under both of its names.
        (0, $.e)(c.flatMap(({ pulls: _ }) => _), ({ url: _, repository: J, number: ee }) => _ ?? `${J}#${ee}`),
        (_) => s.isIgnored(_) ? "ignored" : "wanted"
      ), p = n().getTime(), d = await qe(R, t, r), f = me(d, s, p), M = ({ pull: _, wait: J, age: ee }) => J.isLeast ? s.calendar.workingDaysBetween(_.created, p) : ee, T = f.filter((_) => M(_) >= s.minAge), x = Xe(T), q = { repositories: c, waiting: T };
      return Ae(q, t, e.repository.full_name), {
        count: c.some(({ isRead: _ }) => _) ? T.length : null,
        ...Me(q),
        merging: d.filter((_) => !_.isDraft && ce(_, p) === null).length,
        left_out: f.length - T.length + me(a, s, p).length,
        groups: je(x, (_) => e.people[_] ?? _),
        more: T.length - x.length,
        repositories: i,
        url: tt(e, i),
        awaited: [
          ...new Set(x.flatMap(({ wait: _ }) => _.reviewers.flatMap(({ key: J }) => J ?? [])))
        ]
      };
    }
    function me(e, { calendar: t }, n) {
      return e.flatMap((r) => {
        const s = ce(r, n);
        return s ? { pull: r, wait: s, age: t.workingDaysBetween(s.since, n) } : [];
      }).toSorted((r, s) => r.wait.since - s.wait.since);
    }
    function Xe(e) {
      const t = [...Map.groupBy(e, ({ wait: s }) => s.turn).values()], n = (s) => Math.max(...t.map((i) => i.indexOf(s))), r = e.toSorted((s, i) => n(s) - n(i)).slice(0, Ye);
      return e.filter((s) => r.includes(s));
    }
    function je(e, t) {
      return Ze.map((n) => ({
        turn: n,
        list: e.filter(({ wait: r }) => r.turn === n).map((r) => et(r, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function et({ pull: e, wait: t, age: n }, r) {
      const s = ({ key: i, name: c }) => i === c ? r(c) : c;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && r(e.author.login),
        reviewers: [...new Set(t.reviewers.map(s))],
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function tt({ github: e, repository: t }, n) {
      const r = (0, v.Vd)(e);
      if (r === null)
        return null;
      const [s] = n;
      if (n.length === 1 && s === t.full_name)
        return `${t.url}/pulls`;
      const i = ["is:open", "is:pr", "draft:false", ...n.map((c) => `repo:${c}`)];
      return `${r}/pulls?q=${i.map(encodeURIComponent).join("+")}`;
    }
  })
};
