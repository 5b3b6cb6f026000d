"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((Q, B, E) => {
    E.d(B, {
      H_: () => k,
      gq: () => b,
      oX: () => L
    });
    var v = E(4827), $ = E(7364), A = E(3798);
    const N = 50, P = 6;
    async function b(u, { query: m, variables: g, path: O, most: R }) {
      const y = [], D = (0, A.Z)(u);
      let [S, I, i] = [N, null, 0];
      try {
        for (; i < R; ) {
          const W = { first: S, after: I }, U = await L(() => D(m, { ...g, ...W }), S <= P);
          if (U === null) {
            S = Math.floor(S / 2);
            continue;
          }
          const G = (0, v.lJ)(U.data, ...O), C = G?.nodes;
          if (!Array.isArray(C))
            throw (0, $.y)(U.errors);
          y.push(U), i += C.length;
          const H = k(G ?? {}, I);
          if (H === void 0)
            return { pages: y, end: "all" };
          I = H;
        }
        return { pages: y, end: "bound" };
      } catch (W) {
        return { pages: y, end: "error", error: W };
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
        if (m || !f(g))
          throw g;
        return null;
      }
    }
    function f(u) {
      return u instanceof DOMException && u.name === "TimeoutError" || ((0, v.tk)(u, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(u));
    }
    function h({ errors: u }) {
      return u.some(({ type: m, message: g }) => /resource.limits/i.test(`${m} ${g}`));
    }
  }),
  7364: ((Q, B, E) => {
    E.d(B, {
      askGraphql: () => b,
      k: () => A,
      y: () => P
    });
    var v = E(4827), $ = E(6313);
    class A extends Error {
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
      return new A(`GitHub's API answered without it${m}`, h);
    }
    async function b(h, u, m) {
      try {
        const g = await h.graphql(u, m);
        if (!(0, v.Gv)(g))
          throw new A(k, []);
        return { data: g, errors: [] };
      } catch (g) {
        if ((0, v.$6)(g, "name") !== "GraphqlResponseError")
          throw g;
        const O = (0, v.gT)(g, "errors"), R = (0, v.lJ)(g, "data");
        if (L(g, O))
          throw new A($.k, O);
        if (R === null)
          throw P(O);
        return { data: R, errors: O.map(f) };
      }
    }
    const k = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function L(h, u) {
      return (0, v.at)(h, "headers", "retry-after") !== void 0 || u.some((m) => /^RATE_LIMIT/.test((0, v.$6)(m, "type") ?? ""));
    }
    function f(h) {
      const u = (0, v.at)(h, "path");
      return {
        type: (0, v.$6)(h, "type"),
        message: (0, v.$6)(h, "message") ?? "",
        path: Array.isArray(u) ? u : []
      };
    }
  }),
  3798: ((Q, B, E) => {
    E.d(B, {
      Z: () => A
    });
    var v = E(4827), $ = E(7364);
    function A({ graphql: f, leaveOut: h }) {
      const u = [];
      return async (m, g) => {
        try {
          return await f(u.reduce(P, m), g);
        } catch (O) {
          const R = N(O).filter((y) => !u.includes(y));
          if (R.length === 0)
            throw O;
          return u.push(...R), h({ name: R.join(", "), permission: "" }, O), f(u.reduce(P, m), g);
        }
      };
    }
    function N(f) {
      return f instanceof $.k ? f.errors.filter((h) => (0, v.$6)(h, "extensions", "code") === "undefinedField").flatMap((h) => (0, v.$6)(h, "extensions", "fieldName") ?? []) : [];
    }
    function P(f, h) {
      const u = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${h}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let m = f;
      for (let g = u.exec(m); g !== null; g = u.exec(m)) {
        const O = L(m, g.index + g[0].length);
        m = m.slice(0, g.index) + m.slice(O), u.lastIndex = g.index;
      }
      return k(m);
    }
    const b = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function k(f) {
      const h = f.replace(b, "");
      return h === f ? f : k(h);
    }
    function L(f, h) {
      if (f[h] !== "{")
        return h;
      let u = 0;
      for (let m = h; m < f.length; m += 1)
        if (f[m] === "{" && (u += 1), f[m] === "}" && (u -= 1), u === 0)
          return m + 1;
      return f.length;
    }
  }),
  6489: ((Q, B, E) => {
    E.d(B, {
      T: () => N
    });
    var v = E(3916), $ = E(6872), A = E(4827);
    function N(f) {
      const h = [], u = /* @__PURE__ */ new Set(), m = (R) => (u.add(R), f[R]), g = (R, y, D) => {
        const S = (0, A.Gv)(y) || Array.isArray(y) ? JSON.stringify(y) : String(y);
        h.push(`\`data.${R}\` must be ${D}, but is ${(0, v.cl)(S)}.`);
      }, O = (R, y, { read: D, expected: S }) => {
        const I = L(y), i = I === void 0 ? void 0 : D(I);
        return i === void 0 ? g(R, y, S) : i;
      };
      return {
        one: (R, y) => {
          const D = m(R);
          return b(D) ? void 0 : O(R, D, y);
        },
        list: (R, y) => {
          const D = m(R);
          if (b(D))
            return;
          const S = k(D), { most: I = S.length } = y;
          return S.length > I && h.push(`\`data.${R}\` must have at most ${I} of them, but has ${S.length}.`), S.map((i) => O(R, i, y)).filter((i) => i !== void 0);
        },
        check: async () => {
          for (const R of Object.keys(f).filter((y) => !u.has(y))) {
            const y = await P(R, [...u]);
            y && h.push(`\`data.${R}\` is not known.${(0, $.Z)(y)}`);
          }
          if (h.length > 0)
            throw new v.lZ("invalid_input", h.join(`
`));
        }
      };
    }
    async function P(f, h) {
      const { distance: u } = await E.e("did-you-mean").then(E.bind(E, 1916)), m = (g) => g.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, "");
      return h.find((g) => u(m(g), m(f)) <= 1);
    }
    function b(f) {
      return f == null || f === "";
    }
    function k(f) {
      return Array.isArray(f) ? f : typeof f == "string" ? f.split(/[,\n]/).filter((h) => h.trim()) : [f];
    }
    function L(f) {
      return typeof f == "string" || typeof f == "number" ? String(f).trim() : void 0;
    }
  }),
  8551: ((Q, B, E) => {
    E.d(B, {
      findReviews: () => ze
    });
    var v = E(5740), $ = E(5305);
    const A = 864e5, N = 3660;
    function P({ time_zone: e, weekend: t, holidays: n }) {
      const s = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (c) => s.format(c), a = new Set(n);
      return {
        workingDaysBetween: (c, p) => {
          const o = Date.parse(r(p)), w = Math.max(Date.parse(r(c)), o - N * A);
          let d = 0;
          for (let l = w + A; l <= o; l += A) {
            const M = new Date(l);
            t.includes(M.getUTCDay()) || a.has(M.toISOString().slice(0, 10)) || (d += 1);
          }
          return d;
        }
      };
    }
    function b(e) {
      return P({
        time_zone: e.one("time_zone", k) ?? "UTC",
        weekend: e.list("weekend", f) ?? [6, 0],
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
    }, L = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], f = {
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
    var u = E(6489);
    const m = 20;
    async function g(e, t) {
      const n = (0, u.T)(e), s = n.list("ignore_labels", y) ?? [], r = n.list("ignore_authors", D) ?? [], a = n.list("repositories", R) ?? [], c = t === null ? [] : [t], p = {
        repositories: (0, $.e)(a.length > 0 ? a : c, (o) => o.toLowerCase()),
        isIgnored: (o) => s.some((w) => o.labels.some((d) => w.test(d))) || r.some((w) => O(o.author).some((d) => w.test(d))),
        minAge: n.one("min_age", S) ?? 0,
        calendar: b(n)
      };
      return await n.check(), p;
    }
    function O(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const R = {
      expected: "repositories, such as octo-org/hello",
      most: m,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, y = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, D = { ...y, read: (e) => y.read(e.replace(/^@/, "")) }, S = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var I = E(7364), i = E(4827);
    const W = { key: null, name: "a team", isBot: !1 };
    function U(e) {
      const t = (0, i.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, i.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function G(e) {
      const t = (0, i.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, i.mh)(e, "name") ?? t, isBot: !1 };
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
    function me(e, t, n) {
      const s = (0, i.tk)(e, "number"), r = (0, i.lC)(e, "createdAt");
      if (s === null || r === null)
        return null;
      const a = (0, i.gT)(e, "timelineItems", "nodes").flatMap(ve), c = (...l) => n.some((M) => l.every((T, x) => T === M.path[x])), p = !n.some((l) => te(l) === "checks"), o = (l) => (0, i.gT)(e, l, "nodes").flatMap((M, T) => ye(M, !c(l, "nodes", T, "commit"))), w = o("latestReviews"), d = (0, i.lJ)((0, i.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, i.$6)(e, "id"),
        number: s,
        title: (0, i.mh)(e, "title"),
        url: (0, i.$6)(e, "url"),
        repository: t,
        author: U((0, i.lJ)(e, "author")),
        labels: (0, i.gT)(e, "labels", "nodes").flatMap((l) => (0, i.$6)(l, "name") ?? []),
        created: r,
        isDraft: (0, i.Qc)(e, "isDraft"),
        isQueued: (0, i.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, i.lJ)(e, "autoMergeRequest") !== null,
        head: (0, i.$6)(e, "headRefOid"),
        pushed: he(d, a) ?? r,
        checks: p ? pe((0, i.at)(d, "statusCheckRollup")) : "unknown",
        conflicts: ne(e),
        decision: c("reviewDecision") ? "UNKNOWN" : Ee(e),
        requests: (0, i.gT)(e, "reviewRequests", "nodes").flatMap((l, M) => {
          const T = G((0, i.lJ)(l, "requestedReviewer")), q = (0, i.$6)(l, "requestedReviewer", "__typename") === "Team" || c("reviewRequests", "nodes", M);
          return T ?? (q ? W : []);
        }),
        // Where GitHub does not tell whose opinion counts, everybody's does.
        opinions: (0, i.lJ)(e, "latestOpinionatedReviews") ? o("latestOpinionatedReviews") : w.filter(({ state: l }) => l !== "COMMENTED"),
        reviews: w,
        remarks: (0, i.gT)(e, "reviews", "nodes").flatMap(Re),
        events: a,
        hasOlderEvents: (0, i.gT)(e, "timelineItems", "nodes").length === H,
        errors: n
      };
    }
    function ne(e) {
      const t = (0, i.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function he(e, t) {
      const n = (0, i.gT)(e, "checkSuites", "nodes")[0], s = (0, i.lC)(n, "createdAt") ?? (0, i.lC)(e, "committedDate"), r = t.findLast(({ type: a }) => a === "force_pushed")?.time;
      return s === null || r === void 0 ? s ?? r ?? null : Math.max(s, r);
    }
    const ge = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function pe(e) {
      return e === null ? "none" : ge[(0, i.$6)(e, "state") ?? ""] ?? "unknown";
    }
    const we = ["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"];
    function Ee(e) {
      const t = (0, i.at)(e, "reviewDecision");
      return t === null ? null : we.find((n) => n === t) ?? "UNKNOWN";
    }
    function ye(e, t) {
      const n = (0, i.lC)(e, "submittedAt");
      if (n === null)
        return [];
      const s = U((0, i.lJ)(e, "author")), r = t ? (0, i.$6)(e, "commit", "oid") : void 0;
      return [{ state: (0, i.$6)(e, "state"), author: s, submitted: n, commit: r }];
    }
    function Re(e) {
      const t = (0, i.lC)(e, "createdAt");
      return t === null ? [] : [{ time: t, author: U((0, i.lJ)(e, "author")) }];
    }
    const _e = {
      ReviewRequestedEvent: "requested",
      ReviewDismissedEvent: "dismissed",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed"
    };
    function ve(e) {
      const t = _e[(0, i.$6)(e, "__typename") ?? ""], n = (0, i.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const s = (0, i.lJ)(e, "requestedReviewer") ?? (0, i.lJ)(e, "review", "author");
      return [{ type: t, time: n, reviewer: G(s) }];
    }
    const se = 3;
    function Oe({ repositories: e, waiting: t }) {
      const n = e.filter(({ isRead: a }) => !a), s = e.filter(({ isRead: a, cutFrom: c }) => a && c !== null), r = e.reduce((a, c) => a + c.unread, 0);
      return {
        missing: [
          ...re(n.map(({ name: a }) => a)),
          ...Y(r, "pull request"),
          ...Y(t.reduce((a, c) => a + oe(c), 0), "team"),
          ...V(t, "times").length > 0 ? ["since when some wait"] : [],
          ...V(t, "checks").length > 0 ? ["checks"] : [],
          ...V(t, "others").length > 0 ? ["details"] : []
        ],
        partial: re(s.map(({ name: a, pulls: c, cutFrom: p }) => `the oldest ${c.length} of ${p} pull requests of ${a}`)),
        at_least: n.length + s.length + r > 0
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
    const Me = {
      name: "teams whose review is requested",
      permission: "",
      advice: "Teams are read by the token of an app with `members: read`, or of a person with `read:org`."
    }, Se = {
      times: { name: "since when some wait", permission: "" },
      checks: { name: "the checks", permission: "checks: read, statuses: read" },
      others: { name: "some details", permission: "contents: read" }
    }, Te = "Is its name right, and may `github_token` read its pull requests? That of a workflow reads its own repository and public ones; others take the token of an app or a person.";
    function Ae({ repositories: e, waiting: t }, n, s) {
      for (const r of e) {
        const a = r.name.toLowerCase() === s?.toLowerCase(), c = t.filter(({ pull: p }) => p.repository === r.name);
        for (const [p, o] of De(r, c, a))
          n.leaveOut(p, o);
      }
      e.length === 0 && n.leaveOut({ name: "pull requests", permission: "" }, new Error("`GITHUB_REPOSITORY` is empty"));
    }
    function* De({ name: e, isRead: t, error: n, teamsError: s }, r, a) {
      const o = { name: `${t ? "some " : ""}pull requests`, permission: "pull-requests: read", ...a || t ? {} : { advice: Te } }, w = (d) => ({ ...d, name: `${d.name} of ${e}` });
      n !== null && (yield [w(o), n]), r.some((d) => oe(d) > 0) && (yield [w(Me), s ?? (0, I.y)(V(r, "teams"))]);
      for (const [d, l] of Object.entries(Se)) {
        const M = V(r, d);
        M.length > 0 && (yield [w(l), (0, I.y)(M)]);
      }
    }
    var Ie = E(5812);
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
}`, $e = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, Pe = 500, ke = 2e3, z = 100, Ce = 5, Z = ["repository", "pullRequests"], X = Z.length + 2;
    async function be(e, t) {
      const [n, s] = e.split("/"), r = { owner: n, name: s }, a = (_) => (0, Ie.gq)(t, { query: _, variables: r, path: Z, most: Pe }), c = await a(ie), p = Le(c.error) ? c.error : null, { pages: o, end: w, error: d } = p ? await a(Be(ie)) : c, l = o.flatMap((_) => ae(_)), M = o.flatMap((_) => Ue(_, e)), T = (0, i.tk)((0, i.lJ)(o[0]?.data, ...Z), "totalCount") ?? 0, x = w !== "all" || o.length === 1 && l.length < T, q = d ?? Ne(o);
      return {
        name: e,
        pulls: M,
        // An empty list beside an error is no answer.
        isRead: l.length > 0 || o.length > 0 && q === null,
        unread: l.length - M.length,
        cutFrom: x ? Math.max(T, l.length) : null,
        error: q,
        teamsError: p
      };
    }
    function Le(e) {
      return (0, i.gT)(e, "errors").some((t) => (0, i.$6)(t, "type") === "INSUFFICIENT_SCOPES");
    }
    function Be(e) {
      return e.replace(/\.\.\. on Team \{[^}]*\}/g, "");
    }
    function Ne(e) {
      const t = e.flatMap((n) => n.errors).filter((n) => n.path.length < X + 1);
      return t.length > 0 ? (0, I.y)(t) : null;
    }
    function ae({ data: e }) {
      const t = (0, i.at)(e, ...Z, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function Ue(e, t) {
      return ae(e).flatMap((n, s) => {
        const r = e.errors.filter((a) => a.path[X - 1] === s).map((a) => ({ ...a, path: a.path.slice(X) }));
        return (0, i.Gv)(n) ? me(n, t, r) ?? [] : [];
      });
    }
    async function xe(e, t, n) {
      const r = e.filter(({ conflicts: d, isDraft: l, isQueued: M }) => d === null && !l && !M).flatMap(({ id: d }) => d ?? []);
      if (r.length === 0)
        return e;
      const a = Array.from({ length: Math.min(Ce, Math.ceil(r.length / z)) }), c = async (d) => {
        const l = { ids: r.slice(d, d + z) };
        return (0, i.gT)((await t.graphql($e, l)).data, "nodes");
      }, p = { name: "whether some pull requests conflict", permission: "contents: read" }, o = await t.optional(p, async () => (await n(ke), (await Promise.all(a.map((d, l) => c(l * z)))).flat())), w = new Map((o ?? []).map((d) => [(0, i.$6)(d, "id"), ne(d)]));
      return e.map((d) => ({
        ...d,
        conflicts: d.conflicts ?? w.get(d.id) ?? null
      }));
    }
    function qe(e) {
      const t = ({ author: o }) => e.requests.some(({ key: w }) => C(w, o?.login)), n = e.opinions.filter(({ state: o }) => o !== "DISMISSED"), s = ({ author: o }) => n.some((w) => C(w.author?.login, o?.login)), r = n.filter((o) => !t(o)), a = Fe([...e.reviews, ...e.opinions]).filter((o) => !t(o) && !s(o) && !n.includes(o)), c = ({ author: o }) => o !== null && !o.isBot && !C(o.login, e.author?.login), p = r.filter(({ state: o }) => o === "APPROVED");
      return {
        approvals: p,
        hasApproval: p.some(({ author: o }) => !o?.isBot),
        refusals: r.filter(({ state: o }) => o === "CHANGES_REQUESTED"),
        dismissed: a.filter(({ state: o }) => o === "DISMISSED"),
        comments: a.filter((o) => o.state !== "DISMISSED" && o.state !== "APPROVED" && c(o))
      };
    }
    function Fe(e) {
      return e.filter(({ author: t }, n) => !e.slice(0, n).some((s) => C(s.author?.login, t?.login)));
    }
    function We(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = qe(e), s = n.refusals.filter((a) => !ue(a, e));
      if (s.length > 0)
        return ce(s, e);
      const r = K("stuck", le(e.pushed, e.created, t));
      return e.conflicts || e.checks === "failure" ? r : e.mergesItself && (e.decision === null || e.decision === "APPROVED") ? null : Ge(e, n) ? e.checks === "in_progress" ? r : K("ready", Math.max(F(e), ...j(n.approvals))) : Ve(e, n, t);
    }
    function Ge({ decision: e, opinions: t }, { approvals: n, refusals: s, hasApproval: r }) {
      if (e === null)
        return r && s.length === 0;
      const a = n.length === 0 && t.some(({ state: c }) => c === "APPROVED");
      return e === "APPROVED" && !a;
    }
    function ce(e, t) {
      return K("changes", Math.max(F(t), Math.min(...j(e))));
    }
    function Ve(e, t, n) {
      const { approvals: s, refusals: r, dismissed: a, comments: c, hasApproval: p } = t, o = [
        ...Ke(e),
        ...[...r, ...a, ...c].flatMap((d) => Qe(d, e, n))
      ].toSorted((d, l) => d.since - l.since), [w] = o;
      return w !== void 0 ? {
        turn: p || o.every(({ isAgain: d }) => d) ? "re_review" : "first_review",
        since: Math.max(F(e), w.since),
        isLeast: w.isLeast,
        reviewers: o.flatMap(({ reviewer: d }) => d ?? [])
      } : c.length > 0 ? ce(c, e) : p ? K("re_review", Math.max(F(e), ...j(s))) : { ...K("first_review", 0), ...de(e) };
    }
    function K(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function j(e) {
      return e.map(({ submitted: t }) => t);
    }
    function Ke(e) {
      return e.requests.filter(({ isBot: t }) => !t).map((t) => {
        const n = e.events.findLast((s) => s.type === "requested" && Je(s.reviewer, t));
        return {
          reviewer: t,
          since: Math.max(n?.time ?? de(e).since, F(e)),
          isLeast: n === void 0 || t.key === null,
          isAgain: He(t, e)
        };
      });
    }
    function Je(e, { key: t }) {
      return t === null ? e === null : C(e?.key, t);
    }
    function Qe(e, t, n) {
      const { author: s, submitted: r, state: a } = e;
      if (s?.isBot)
        return [];
      const c = t.events.findLast((l) => l.type === "dismissed" && C(l.reviewer?.key, s?.login)), p = t.remarks.filter((l) => C(l.author?.login, t.author?.login)).find(({ time: l }) => l > r), o = ue(e, t) ? le(t.pushed, r, n) : void 0, w = a === "DISMISSED" ? c?.time ?? o ?? r : o ?? p?.time;
      return w === void 0 ? [] : [{ reviewer: s && { key: s.login, name: s.login, isBot: !1 }, since: w, isLeast: !1, isAgain: !0 }];
    }
    function He({ key: e }, { remarks: t, opinions: n, reviews: s }) {
      return [...t, ...n, ...s].some(({ author: r }) => C(r?.login, e));
    }
    function ue({ commit: e }, { head: t }) {
      return t !== null && e !== void 0 && e !== t;
    }
    function F({ created: e, events: t }) {
      const n = t.filter(({ type: s }) => s === "ready" || s === "reopened");
      return Math.max(e, ...n.map(({ time: s }) => s));
    }
    function de(e) {
      const [t] = e.events, n = F(e);
      return !e.hasOlderEvents || t === void 0 || n > e.created ? { since: n, isLeast: !1 } : { since: t.time, isLeast: !0 };
    }
    function le(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    const Ze = ["first_review", "re_review", "changes", "ready", "stuck"], Ye = 20;
    async function ze(e, t, { date: n, pause: s = (r) => new Promise((a) => setTimeout(a, r)) }) {
      const r = await g(e.data, e.repository.full_name), { repositories: a } = r, c = await Promise.all(a.map((_) => be(_, t))), { wanted: p = [], ignored: o = [] } = Object.groupBy(
        // One that was renamed has the same ones under both of its names.
        (0, $.e)(c.flatMap(({ pulls: _ }) => _), ({ url: _, repository: J, number: ee }) => _ ?? `${J}#${ee}`),
        (_) => r.isIgnored(_) ? "ignored" : "wanted"
      ), w = n().getTime(), d = await xe(p, t, s), l = fe(d, r, w), M = ({ pull: _, wait: J, age: ee }) => J.isLeast ? r.calendar.workingDaysBetween(_.created, w) : ee, T = l.filter((_) => M(_) >= r.minAge), x = Xe(T), q = { repositories: c, waiting: T };
      return Ae(q, t, e.repository.full_name), {
        count: c.some(({ isRead: _ }) => _) ? T.length : null,
        ...Oe(q),
        // Whatever else waits for nobody is a draft.
        merging: d.filter(({ isDraft: _ }) => !_).length - l.length,
        left_out: l.length - T.length + fe(o, r, w).length,
        groups: je(x, (_) => e.people[_] ?? _),
        more: T.length - x.length,
        repositories: a,
        url: tt(e, a),
        awaited: [
          ...new Set(x.flatMap(({ wait: _ }) => _.reviewers.flatMap(({ key: J }) => J ?? [])))
        ]
      };
    }
    function fe(e, { calendar: t }, n) {
      return e.flatMap((s) => {
        const r = We(s, n);
        return r ? { pull: s, wait: r, age: t.workingDaysBetween(r.since, n) } : [];
      }).toSorted((s, r) => s.wait.since - r.wait.since);
    }
    function Xe(e) {
      const t = [...Map.groupBy(e, ({ wait: c }) => c.turn).values()], n = new Map(t.flatMap((c) => c.map((p, o) => [p, o]))), s = (c) => n.get(c) ?? 0, r = e.toSorted((c, p) => s(c) - s(p)), a = new Set(r.slice(0, Ye));
      return e.filter((c) => a.has(c));
    }
    function je(e, t) {
      return Ze.map((n) => ({
        turn: n,
        list: e.filter(({ wait: s }) => s.turn === n).map((s) => et(s, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function et({ pull: e, wait: t, age: n }, s) {
      const r = ({ key: a, name: c }) => a === c ? s(c) : c;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && s(e.author.login),
        reviewers: [...new Set(t.reviewers.map(r))],
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function tt({ github: e, repository: t }, n) {
      const s = (0, v.Vd)(e);
      if (s === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const a = ["is:open", "is:pr", "draft:false", ...n.map((c) => `repo:${c}`)];
      return `${s}/pulls?q=${a.map(encodeURIComponent).join("+")}`;
    }
  })
};
