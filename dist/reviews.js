"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((H, x, v) => {
    v.d(x, {
      H_: () => b,
      gq: () => N,
      oX: () => B
    });
    var _ = v(4827), C = v(7364);
    const $ = 50, U = 6;
    async function N(w, { query: T, variables: O, path: M, most: L }) {
      const y = [], c = (0, C.Zy)(w);
      let [l, h, m] = [$, null, 0];
      try {
        for (; m < L; ) {
          const s = { first: l, after: h }, A = await B(() => c(T, { ...O, ...s }), l <= U);
          if (A === null) {
            l = Math.floor(l / 2);
            continue;
          }
          const I = (0, _.lJ)(A.data, ...M), F = I?.nodes;
          if (!Array.isArray(F))
            throw (0, C.yu)(A.errors);
          y.push(A), m += F.length;
          const k = b(I ?? {}, h);
          if (k === void 0)
            return { pages: y, end: "all" };
          h = k;
        }
        return { pages: y, end: "bound" };
      } catch (s) {
        return { pages: y, end: "error", error: s };
      }
    }
    function b(w, T) {
      const O = (0, _.lJ)(w, "pageInfo");
      if (!(0, _.Qc)(O, "hasNextPage"))
        return;
      const M = (0, _.$6)(O, "endCursor");
      if (M === null || M === T)
        throw (0, C.yu)([{ message: "It does not say where the next page begins." }]);
      return M;
    }
    async function B(w, T) {
      try {
        const O = await w();
        return E(O) && !T ? null : O;
      } catch (O) {
        if (T || !q(O))
          throw O;
        return null;
      }
    }
    function q(w) {
      return w instanceof DOMException && w.name === "TimeoutError" || ((0, _.tk)(w, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(w));
    }
    function E({ errors: w }) {
      return w.some(({ type: T, message: O }) => /resource.limits/i.test(`${T} ${O}`));
    }
  }),
  7364: ((H, x, v) => {
    v.d(x, {
      Zy: () => q,
      askGraphql: () => b,
      yu: () => N
    });
    var _ = v(4827), C = v(6313);
    class $ extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(l, h) {
        super(l), this.errors = h;
      }
    }
    const U = 400;
    function N(c) {
      const l = (0, _.$6)(c[0], "message")?.trim().split(`
`)[0]?.slice(0, U), h = l ? `: ${l.replace(/\.?$/, ".")}` : ".";
      return new $(`GitHub's API answered without it${h}`, c);
    }
    async function b(c, l, h) {
      try {
        const m = await c.graphql(l, h);
        if (!(0, _.Gv)(m))
          throw new $(B, []);
        return { data: m, errors: [] };
      } catch (m) {
        if ((0, _.$6)(m, "name") !== "GraphqlResponseError")
          throw m;
        const s = (0, _.gT)(m, "errors"), A = (0, _.lJ)(m, "data");
        if (E(m, s))
          throw new $(C.k, s);
        if (A === null)
          throw N(s);
        return { data: A, errors: s.map(w) };
      }
    }
    const B = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function q({ graphql: c, leaveOut: l }) {
      const h = [];
      return async (m, s) => {
        try {
          return await c(h.reduce(O, m), s);
        } catch (A) {
          const I = T(A).filter((F) => !h.includes(F));
          if (I.length === 0)
            throw A;
          return h.push(...I), l({ name: I.join(", "), permission: "" }, A), c(h.reduce(O, m), s);
        }
      };
    }
    function E(c, l) {
      return (0, _.at)(c, "headers", "retry-after") !== void 0 || l.some((h) => /^RATE_LIMIT/.test((0, _.$6)(h, "type") ?? ""));
    }
    function w(c) {
      const l = (0, _.at)(c, "path");
      return {
        type: (0, _.$6)(c, "type"),
        message: (0, _.$6)(c, "message") ?? "",
        path: Array.isArray(l) ? l : []
      };
    }
    function T(c) {
      return c instanceof $ ? c.errors.filter((l) => (0, _.$6)(l, "extensions", "code") === "undefinedField").flatMap((l) => (0, _.$6)(l, "extensions", "fieldName") ?? []) : [];
    }
    function O(c, l) {
      const h = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${l}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let m = c;
      for (let s = h.exec(m); s !== null; s = h.exec(m)) {
        const A = y(m, s.index + s[0].length);
        m = m.slice(0, s.index) + m.slice(A), h.lastIndex = s.index;
      }
      return L(m);
    }
    const M = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function L(c) {
      const l = c.replace(M, "");
      return l === c ? c : L(l);
    }
    function y(c, l) {
      if (c[l] !== "{")
        return l;
      let h = 0;
      for (let m = l; m < c.length; m += 1)
        if (c[m] === "{" && (h += 1), c[m] === "}" && (h -= 1), h === 0)
          return m + 1;
      return c.length;
    }
  }),
  6489: ((H, x, v) => {
    v.d(x, {
      T: () => U
    });
    var _ = v(3916), C = v(6872), $ = v(4827);
    function U(E) {
      const w = [], T = /* @__PURE__ */ new Set(), O = (y) => (T.add(y), E[y]), M = (y, c, l) => {
        const h = (0, $.Gv)(c) || Array.isArray(c) ? JSON.stringify(c) : String(c);
        w.push(`\`data.${y}\` must be ${l}, but is ${(0, _.cl)(h)}.`);
      }, L = (y, c, { read: l, expected: h }) => {
        const m = q(c), s = m === void 0 ? void 0 : l(m);
        return s === void 0 ? M(y, c, h) : s;
      };
      return {
        one: (y, c) => {
          const l = O(y);
          return b(l) ? void 0 : L(y, l, c);
        },
        list: (y, c) => {
          const l = O(y);
          if (b(l))
            return;
          const h = B(l), { most: m = h.length } = c;
          return h.length > m && w.push(`\`data.${y}\` must have at most ${m} of them, but has ${h.length}.`), h.map((s) => L(y, s, c)).filter((s) => s !== void 0);
        },
        check: async () => {
          for (const y of Object.keys(E).filter((c) => !T.has(c))) {
            const c = await N(y, [...T]);
            c && w.push(`\`data.${y}\` is not known.${(0, C.Z)(c)}`);
          }
          if (w.length > 0)
            throw new _.lZ("invalid_input", w.join(`
`));
        }
      };
    }
    async function N(E, w) {
      const { distance: T } = await v.e("did-you-mean").then(v.bind(v, 1916)), O = (M) => M.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, "");
      return w.find((M) => T(O(M), O(E)) <= 1);
    }
    function b(E) {
      return E == null || E === "";
    }
    function B(E) {
      return Array.isArray(E) ? E : typeof E == "string" ? E.split(/[,\n]/).filter((w) => w.trim()) : [E];
    }
    function q(E) {
      return typeof E == "string" || typeof E == "number" ? String(E).trim() : void 0;
    }
  }),
  8551: ((H, x, v) => {
    v.d(x, {
      findReviews: () => Ze
    });
    var _ = v(5740), C = v(5305);
    const $ = 864e5, U = 3660;
    function N({ time_zone: e, weekend: t, holidays: n }) {
      const o = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), r = (u) => o.format(u), i = new Set(n);
      return {
        workingDaysBetween: (u, p) => {
          const a = Date.parse(r(p)), g = Math.max(Date.parse(r(u)), a - U * $);
          let d = 0;
          for (let f = g + $; f <= a; f += $) {
            const S = new Date(f);
            t.includes(S.getUTCDay()) || i.has(S.toISOString().slice(0, 10)) || (d += 1);
          }
          return d;
        }
      };
    }
    function b(e) {
      return N({
        time_zone: e.one("time_zone", B) ?? "UTC",
        weekend: e.list("weekend", E) ?? [6, 0],
        holidays: e.list("holidays", w) ?? []
      });
    }
    const B = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, q = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], E = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = q.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, w = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var T = v(6489);
    const O = 20;
    async function M(e, t) {
      const n = (0, T.T)(e), o = n.list("ignore_labels", c) ?? [], r = n.list("ignore_authors", l) ?? [], i = n.list("repositories", y) ?? [], u = t === null ? [] : [t], p = {
        repositories: (0, C.e)(i.length > 0 ? i : u, (a) => a.toLowerCase()),
        isIgnored: (a) => o.some((g) => a.labels.some((d) => g.test(d))) || r.some((g) => L(a.author).some((d) => g.test(d))),
        minAge: n.one("min_age", h) ?? 0,
        calendar: b(n)
      };
      return await n.check(), p;
    }
    function L(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const y = {
      expected: "repositories, such as octo-org/hello",
      most: O,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, c = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, l = { ...c, read: (e) => c.read(e.replace(/^@/, "")) }, h = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var m = v(7364), s = v(4827);
    const A = { key: null, name: "a team", isBot: !1 };
    function I(e) {
      const t = (0, s.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, s.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function F(e) {
      const t = (0, s.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, s.mh)(e, "name") ?? t, isBot: !1 };
      const n = I(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    function k(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const le = 20;
    function X({ path: [e, ...t] }) {
      return t.at(-1) === "requestedReviewer" ? "teams" : e === "timelineItems" ? "times" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    function fe(e, t, n) {
      const o = (0, s.tk)(e, "number"), r = (0, s.lC)(e, "createdAt");
      if (o === null || r === null)
        return null;
      const i = (0, s.gT)(e, "timelineItems", "nodes").flatMap(ve), u = (...f) => n.some((S) => f.every((D, G) => D === S.path[G])), p = !n.some((f) => X(f) === "checks"), a = (f) => (0, s.gT)(e, f, "nodes").flatMap((S, D) => ye(S, !u(f, "nodes", D, "commit"))), g = a("latestReviews"), d = (0, s.lJ)((0, s.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, s.$6)(e, "id"),
        number: o,
        title: (0, s.mh)(e, "title"),
        url: (0, s.$6)(e, "url"),
        repository: t,
        author: I((0, s.lJ)(e, "author")),
        labels: (0, s.gT)(e, "labels", "nodes").flatMap((f) => (0, s.$6)(f, "name") ?? []),
        created: r,
        isDraft: (0, s.Qc)(e, "isDraft"),
        isQueued: (0, s.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, s.lJ)(e, "autoMergeRequest") !== null,
        head: (0, s.$6)(e, "headRefOid"),
        pushed: me(d, i) ?? r,
        checks: p ? ge((0, s.at)(d, "statusCheckRollup")) : "unknown",
        conflicts: j(e),
        decision: u("reviewDecision") ? "UNKNOWN" : we(e),
        requests: (0, s.gT)(e, "reviewRequests", "nodes").flatMap((f, S) => {
          const D = F((0, s.lJ)(f, "requestedReviewer")), R = (0, s.$6)(f, "requestedReviewer", "__typename") === "Team" || u("reviewRequests", "nodes", S);
          return D ?? (R ? A : []);
        }),
        // Where GitHub does not tell whose opinion counts, everybody's does.
        opinions: (0, s.lJ)(e, "latestOpinionatedReviews") ? a("latestOpinionatedReviews") : g.filter(({ state: f }) => f !== "COMMENTED"),
        reviews: g,
        remarks: (0, s.gT)(e, "reviews", "nodes").flatMap(Ee),
        events: i,
        hasOlderEvents: (0, s.gT)(e, "timelineItems", "nodes").length === le,
        errors: n
      };
    }
    function j(e) {
      const t = (0, s.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function me(e, t) {
      const n = (0, s.gT)(e, "checkSuites", "nodes")[0], o = (0, s.lC)(n, "createdAt") ?? (0, s.lC)(e, "committedDate"), r = t.findLast(({ type: i }) => i === "force_pushed")?.time;
      return o === null || r === void 0 ? o ?? r ?? null : Math.max(o, r);
    }
    const he = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function ge(e) {
      return e === null ? "none" : he[(0, s.$6)(e, "state") ?? ""] ?? "unknown";
    }
    const pe = ["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"];
    function we(e) {
      const t = (0, s.at)(e, "reviewDecision");
      return t === null ? null : pe.find((n) => n === t) ?? "UNKNOWN";
    }
    function ye(e, t) {
      const n = (0, s.lC)(e, "submittedAt");
      if (n === null)
        return [];
      const o = I((0, s.lJ)(e, "author")), r = t ? (0, s.$6)(e, "commit", "oid") : void 0;
      return [{ state: (0, s.$6)(e, "state"), author: o, submitted: n, commit: r }];
    }
    function Ee(e) {
      const t = (0, s.lC)(e, "createdAt");
      return t === null ? [] : [{ time: t, author: I((0, s.lJ)(e, "author")) }];
    }
    const Re = {
      ReviewRequestedEvent: "requested",
      ReviewDismissedEvent: "dismissed",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed"
    };
    function ve(e) {
      const t = Re[(0, s.$6)(e, "__typename") ?? ""], n = (0, s.lC)(e, "createdAt");
      if (t === void 0 || n === null)
        return [];
      const o = (0, s.lJ)(e, "requestedReviewer") ?? (0, s.lJ)(e, "review", "author");
      return [{ type: t, time: n, reviewer: F(o) }];
    }
    const ee = 3;
    function _e({ repositories: e, waiting: t }) {
      const n = e.filter(({ isRead: i }) => !i), o = e.filter(({ isRead: i, cutFrom: u }) => i && u !== null), r = e.reduce((i, u) => i + u.unread, 0);
      return {
        missing: [
          ...te(n.map(({ name: i }) => i)),
          ...K(r, "pull request"),
          ...K(t.reduce((i, u) => i + ne(u), 0), "team"),
          ...V(t, "times").length > 0 ? ["since when some wait"] : [],
          ...V(t, "checks").length > 0 ? ["checks"] : [],
          ...V(t, "others").length > 0 ? ["details"] : []
        ],
        partial: te(o.map(({ name: i, pulls: u, cutFrom: p }) => `the oldest ${u.length} of ${p} pull requests of ${i}`)),
        at_least: n.length + o.length + r > 0
      };
    }
    function te(e) {
      const t = e.length - ee;
      return [...e.slice(0, ee), ...K(Math.max(0, t), "more repository")];
    }
    function K(e, t) {
      return e === 0 ? [] : [`${e} ${e === 1 ? t : `${t}s`.replace(/ys$/, "ies")}`];
    }
    function V(e, t) {
      return e.flatMap(({ pull: n }) => n.errors).filter((n) => X(n) === t);
    }
    function ne({ wait: e }) {
      return e.reviewers.filter(({ key: t }) => t === null).length;
    }
    const Oe = {
      name: "teams whose review is requested",
      permission: "",
      advice: "Teams are read by the token of an app with `members: read`, or of a person with `read:org`."
    }, Se = {
      times: { name: "since when some wait", permission: "" },
      checks: { name: "the checks", permission: "checks: read, statuses: read" },
      others: { name: "some details", permission: "contents: read" }
    }, Te = "Is its name right, and may `github_token` read its pull requests? That of a workflow reads its own repository and public ones; others take the token of an app or a person.";
    function Me({ repositories: e, waiting: t }, n, o) {
      for (const r of e) {
        const i = r.name.toLowerCase() === o?.toLowerCase(), u = t.filter(({ pull: p }) => p.repository === r.name);
        for (const [p, a] of Ae(r, u, i))
          n.leaveOut(p, a);
      }
      e.length === 0 && n.leaveOut({ name: "pull requests", permission: "" }, new Error("`GITHUB_REPOSITORY` is empty"));
    }
    function* Ae({ name: e, isRead: t, error: n, teamsError: o }, r, i) {
      const a = { name: `${t ? "some " : ""}pull requests`, permission: "pull-requests: read", ...i || t ? {} : { advice: Te } }, g = (d) => ({ ...d, name: `${d.name} of ${e}` });
      n !== null && (yield [g(a), n]), r.some((d) => ne(d) > 0) && (yield [g(Oe), o ?? (0, m.yu)(V(r, "teams"))]);
      for (const [d, f] of Object.entries(Se)) {
        const S = V(r, d);
        S.length > 0 && (yield [g(f), (0, m.yu)(S)]);
      }
    }
    var De = v(5812);
    const se = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
}`, Ie = 500, ke = 2e3, Z = 100, Pe = 5, Q = ["repository", "pullRequests"], Y = Q.length + 2;
    async function Ce(e, t) {
      const [n, o] = e.split("/"), r = { owner: n, name: o }, i = (P) => (0, De.gq)(t, { query: P, variables: r, path: Q, most: Ie }), u = await i(se), p = be(u.error) ? u.error : null, { pages: a, end: g, error: d } = p ? await i(Le(se)) : u, f = a.flatMap((P) => re(P)), S = a.flatMap((P) => Be(P, e)), D = (0, s.tk)((0, s.lJ)(a[0]?.data, ...Q), "totalCount") ?? 0, G = g !== "all" || a.length === 1 && f.length < D, R = d ?? Ne(a);
      return {
        name: e,
        pulls: S,
        // An empty list beside an error is no answer.
        isRead: f.length > 0 || a.length > 0 && R === null,
        unread: f.length - S.length,
        cutFrom: G ? Math.max(D, f.length) : null,
        error: R,
        teamsError: p
      };
    }
    function be(e) {
      return (0, s.gT)(e, "errors").some((t) => (0, s.$6)(t, "type") === "INSUFFICIENT_SCOPES");
    }
    function Le(e) {
      return e.replace(/\.\.\. on Team \{[^}]*\}/g, "");
    }
    function Ne(e) {
      const t = e.flatMap((n) => n.errors).filter((n) => n.path.length < Y + 1);
      return t.length > 0 ? (0, m.yu)(t) : null;
    }
    function re({ data: e }) {
      const t = (0, s.at)(e, ...Q, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function Be(e, t) {
      return re(e).flatMap((n, o) => {
        const r = e.errors.filter((i) => i.path[Y - 1] === o).map((i) => ({ ...i, path: i.path.slice(Y) }));
        return (0, s.Gv)(n) ? fe(n, t, r) ?? [] : [];
      });
    }
    async function xe(e, t, n) {
      const r = e.filter(({ conflicts: d, isDraft: f, isQueued: S }) => d === null && !f && !S).flatMap(({ id: d }) => d ?? []);
      if (r.length === 0)
        return e;
      const i = Array.from({ length: Math.min(Pe, Math.ceil(r.length / Z)) }), u = async (d) => {
        const f = { ids: r.slice(d, d + Z) };
        return (0, s.gT)((await t.graphql($e, f)).data, "nodes");
      }, p = { name: "whether some pull requests conflict", permission: "contents: read" }, a = await t.optional(p, async () => (await n(ke), (await Promise.all(i.map((d, f) => u(f * Z)))).flat())), g = new Map((a ?? []).map((d) => [(0, s.$6)(d, "id"), j(d)]));
      return e.map((d) => ({
        ...d,
        conflicts: d.conflicts ?? g.get(d.id) ?? null
      }));
    }
    function Ue(e) {
      const t = ({ author: a }) => e.requests.some(({ key: g }) => k(g, a?.login)), n = e.opinions.filter(({ state: a }) => a !== "DISMISSED"), o = ({ author: a }) => n.some((g) => k(g.author?.login, a?.login)), r = n.filter((a) => !t(a)), i = qe([...e.reviews, ...e.opinions]).filter((a) => !t(a) && !o(a) && !n.includes(a)), u = ({ author: a }) => a !== null && !a.isBot && !k(a.login, e.author?.login), p = r.filter(({ state: a }) => a === "APPROVED");
      return {
        approvals: p,
        hasApproval: p.some(({ author: a }) => !a?.isBot),
        refusals: r.filter(({ state: a }) => a === "CHANGES_REQUESTED"),
        dismissed: i.filter(({ state: a }) => a === "DISMISSED"),
        comments: i.filter((a) => a.state !== "DISMISSED" && a.state !== "APPROVED" && u(a))
      };
    }
    function qe(e) {
      return e.filter(({ author: t }, n) => !e.slice(0, n).some((o) => k(o.author?.login, t?.login)));
    }
    function oe(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = Ue(e), o = n.refusals.filter((i) => !ae(i, e));
      if (o.length > 0)
        return ie(o, e);
      const r = J("stuck", ue(e.pushed, e.created, t));
      return e.conflicts || e.checks === "failure" ? r : e.mergesItself && (e.decision === null || e.decision === "APPROVED") ? null : Fe(e, n) ? e.checks === "in_progress" ? r : J("ready", Math.max(W(e), ...z(n.approvals))) : Ge(e, n, t);
    }
    function Fe({ decision: e, opinions: t }, { approvals: n, refusals: o, hasApproval: r }) {
      if (e === null)
        return r && o.length === 0;
      const i = n.length === 0 && t.some(({ state: u }) => u === "APPROVED");
      return e === "APPROVED" && !i;
    }
    function ie(e, t) {
      return J("changes", Math.max(W(t), Math.min(...z(e))));
    }
    function Ge(e, t, n) {
      const { approvals: o, refusals: r, dismissed: i, comments: u, hasApproval: p } = t, a = [
        ...We(e),
        ...[...r, ...i, ...u].flatMap((d) => Je(d, e, n))
      ].toSorted((d, f) => d.since - f.since), [g] = a;
      return g !== void 0 ? {
        turn: p || a.every(({ isAgain: d }) => d) ? "re_review" : "first_review",
        since: Math.max(W(e), g.since),
        isLeast: g.isLeast,
        reviewers: a.flatMap(({ reviewer: d }) => d ?? [])
      } : u.length > 0 ? ie(u, e) : p ? J("re_review", Math.max(W(e), ...z(o))) : { ...J("first_review", 0), ...ce(e) };
    }
    function J(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function z(e) {
      return e.map(({ submitted: t }) => t);
    }
    function We(e) {
      return e.requests.filter(({ isBot: t }) => !t).map((t) => {
        const n = e.events.findLast((o) => o.type === "requested" && Ve(o.reviewer, t));
        return {
          reviewer: t,
          since: Math.max(n?.time ?? ce(e).since, W(e)),
          isLeast: n === void 0 || t.key === null,
          isAgain: Qe(t, e)
        };
      });
    }
    function Ve(e, { key: t }) {
      return t === null ? e === null : k(e?.key, t);
    }
    function Je(e, t, n) {
      const { author: o, submitted: r, state: i } = e;
      if (o?.isBot)
        return [];
      const u = t.events.findLast((f) => f.type === "dismissed" && k(f.reviewer?.key, o?.login)), p = t.remarks.filter((f) => k(f.author?.login, t.author?.login)).find(({ time: f }) => f > r), a = ae(e, t) ? ue(t.pushed, r, n) : void 0, g = i === "DISMISSED" ? u?.time ?? a ?? r : a ?? p?.time;
      return g === void 0 ? [] : [{ reviewer: o && { key: o.login, name: o.login, isBot: !1 }, since: g, isLeast: !1, isAgain: !0 }];
    }
    function Qe({ key: e }, { remarks: t, opinions: n, reviews: o }) {
      return [...t, ...n, ...o].some(({ author: r }) => k(r?.login, e));
    }
    function ae({ commit: e }, { head: t }) {
      return t !== null && e !== void 0 && e !== t;
    }
    function W({ created: e, events: t }) {
      const n = t.filter(({ type: o }) => o === "ready" || o === "reopened");
      return Math.max(e, ...n.map(({ time: o }) => o));
    }
    function ce(e) {
      const [t] = e.events, n = W(e);
      return !e.hasOlderEvents || t === void 0 || n > e.created ? { since: n, isLeast: !1 } : { since: t.time, isLeast: !0 };
    }
    function ue(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    const He = ["first_review", "re_review", "changes", "ready", "stuck"], Ke = 20;
    async function Ze(e, t, { date: n, pause: o = (r) => new Promise((i) => setTimeout(i, r)) }) {
      const r = await M(e.data, e.repository.full_name), { repositories: i } = r, u = await Promise.all(i.map((R) => Ce(R, t))), { wanted: p = [], ignored: a = [] } = Object.groupBy(
        // One that was renamed has the same ones under both of its names.
        (0, C.e)(u.flatMap(({ pulls: R }) => R), ({ url: R, repository: P, number: et }) => R ?? `${P}#${et}`),
        (R) => r.isIgnored(R) ? "ignored" : "wanted"
      ), g = n().getTime(), d = await xe(p, t, o), f = de(d, r, g), S = f.filter(({ age: R, wait: P }) => R >= r.minAge || P.isLeast), D = Ye(S), G = { repositories: u, waiting: S };
      return Me(G, t, e.repository.full_name), {
        count: u.some(({ isRead: R }) => R) ? S.length : null,
        ..._e(G),
        merging: d.filter((R) => !R.isDraft && oe(R, g) === null).length,
        left_out: f.length - S.length + de(a, r, g).length,
        groups: ze(D, (R) => e.people[R] ?? R),
        more: S.length - D.length,
        repositories: i,
        url: je(e, i),
        awaited: [
          ...new Set(D.flatMap(({ wait: R }) => R.reviewers.flatMap(({ key: P }) => P ?? [])))
        ]
      };
    }
    function de(e, { calendar: t }, n) {
      return e.flatMap((o) => {
        const r = oe(o, n);
        return r ? { pull: o, wait: r, age: t.workingDaysBetween(r.since, n) } : [];
      }).toSorted((o, r) => o.wait.since - r.wait.since);
    }
    function Ye(e) {
      const t = [...Map.groupBy(e, ({ wait: r }) => r.turn).values()], n = (r) => Math.max(...t.map((i) => i.indexOf(r))), o = e.toSorted((r, i) => n(r) - n(i)).slice(0, Ke);
      return e.filter((r) => o.includes(r));
    }
    function ze(e, t) {
      return He.map((n) => ({
        turn: n,
        list: e.filter(({ wait: o }) => o.turn === n).map((o) => Xe(o, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function Xe({ pull: e, wait: t, age: n }, o) {
      const r = ({ key: i, name: u }) => i === u ? o(u) : u;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && o(e.author.login),
        reviewers: [...new Set(t.reviewers.map(r))],
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function je({ github: e, repository: t }, n) {
      const o = (0, _.Vd)(e);
      if (o === null)
        return null;
      const [r] = n;
      if (n.length === 1 && r === t.full_name)
        return `${t.url}/pulls`;
      const i = ["is:open", "is:pr", "draft:false", ...n.map((u) => `repo:${u}`)];
      return `${o}/pulls?q=${i.map(encodeURIComponent).join("+")}`;
    }
  })
};
