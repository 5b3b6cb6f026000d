"use strict";
exports.ids = ["graphql", "reviews"], exports.modules = {
  5812: ((Q, B, _) => {
    _.d(B, {
      H_: () => b,
      gq: () => C,
      oX: () => L
    });
    var w = _(4827), k = _(7364);
    const I = 50, P = 6;
    async function C(A, { query: O, variables: M, path: T, most: E }) {
      const a = [], d = (0, k.Zy)(A);
      let [f, l] = [I, null];
      try {
        for (; a.length < E; ) {
          const g = { first: f, after: l }, i = await L(() => d(O, { ...M, ...g }), f <= P);
          if (i === null) {
            f = Math.floor(f / 2);
            continue;
          }
          const q = (0, w.lJ)(i.data, ...T);
          if (!Array.isArray(q?.nodes))
            throw (0, k.yu)(i.errors);
          a.push(i);
          const N = b(q, l);
          if (N === void 0)
            return { pages: a, end: "all" };
          l = N;
        }
        return { pages: a, end: "bound" };
      } catch (g) {
        return { pages: a, end: "error", error: g };
      }
    }
    function b(A, O) {
      const M = (0, w.lJ)(A, "pageInfo");
      if (!(0, w.Qc)(M, "hasNextPage"))
        return;
      const T = (0, w.$6)(M, "endCursor");
      if (T === null || T === O)
        throw (0, k.yu)([{ message: "It does not say where the next page begins." }]);
      return T;
    }
    async function L(A, O) {
      try {
        const M = await A();
        return D(M) && !O ? null : M;
      } catch (M) {
        if (O || !y(M))
          throw M;
        return null;
      }
    }
    function y(A) {
      return ((0, w.tk)(A, "status") ?? 0) >= 500 || /resource limits|something went wrong/i.test(String(A));
    }
    function D({ errors: A }) {
      return A.some(({ type: O, message: M }) => /resource.limits/i.test(`${O} ${M}`));
    }
  }),
  7364: ((Q, B, _) => {
    _.d(B, {
      Zy: () => L,
      askGraphql: () => C,
      yu: () => P
    });
    var w = _(4827), k = _(6313);
    class I extends Error {
      name = "GraphqlRefusal";
      errors;
      constructor(d, f) {
        super(d), this.errors = f;
      }
    }
    function P(a) {
      const d = (0, w.mh)(a[0], "message"), f = d ? `: ${d.replace(/\.?$/, ".")}` : ".";
      return new I(`GitHub's API answered without it${f}`, a);
    }
    async function C(a, d, f) {
      try {
        const l = await a.graphql(d, f);
        if (!(0, w.Gv)(l))
          throw new I(b, []);
        return { data: l, errors: [] };
      } catch (l) {
        if ((0, w.$6)(l, "name") !== "GraphqlResponseError")
          throw l;
        const g = (0, w.gT)(l, "errors"), i = (0, w.lJ)(l, "data");
        if (y(l, g))
          throw new I(k.k, g);
        if (i === null)
          throw P(g);
        return { data: i, errors: g.map(D) };
      }
    }
    const b = "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";
    function L({ graphql: a, leaveOut: d }) {
      const f = [];
      return async (l, g) => {
        try {
          return await a(f.reduce(O, l), g);
        } catch (i) {
          const q = A(i).filter((N) => !f.includes(N));
          if (q.length === 0)
            throw i;
          return f.push(...q), d({ name: q.join(", "), permission: "" }, i), a(f.reduce(O, l), g);
        }
      };
    }
    function y(a, d) {
      return (0, w.at)(a, "headers", "retry-after") !== void 0 || d.some((f) => /^RATE_LIMIT/.test((0, w.$6)(f, "type") ?? ""));
    }
    function D(a) {
      const d = (0, w.at)(a, "path");
      return {
        type: (0, w.$6)(a, "type"),
        message: (0, w.$6)(a, "message") ?? "",
        path: Array.isArray(d) ? d : []
      };
    }
    function A(a) {
      return a instanceof I ? a.errors.filter((d) => (0, w.$6)(d, "extensions", "code") === "undefinedField").flatMap((d) => (0, w.$6)(d, "extensions", "fieldName") ?? []) : [];
    }
    function O(a, d) {
      const f = new RegExp(`(?:\\b\\w+:\\s*)?(?<![\\w$.])${d}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`, "g");
      let l = a;
      for (let g = f.exec(l); g !== null; g = f.exec(l)) {
        const i = E(l, g.index + g[0].length);
        l = l.slice(0, g.index) + l.slice(i), f.lastIndex = g.index;
      }
      return T(l);
    }
    const M = /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;
    function T(a) {
      const d = a.replace(M, "");
      return d === a ? a : T(d);
    }
    function E(a, d) {
      if (a[d] !== "{")
        return d;
      let f = 0;
      for (let l = d; l < a.length; l += 1)
        if (a[l] === "{" && (f += 1), a[l] === "}" && (f -= 1), f === 0)
          return l + 1;
      return a.length;
    }
  }),
  6489: ((Q, B, _) => {
    _.d(B, {
      T: () => P
    });
    var w = _(3916), k = _(6872), I = _(4827);
    function P(y) {
      const D = [], A = /* @__PURE__ */ new Set(), O = (E) => (A.add(E), y[E]), M = (E, a, d) => {
        const f = (0, I.Gv)(a) || Array.isArray(a) ? JSON.stringify(a) : String(a);
        D.push(`\`data.${E}\` must be ${d}, but is ${(0, w.cl)(f)}.`);
      }, T = (E, a, { read: d, expected: f }) => {
        const l = L(a), g = l === void 0 ? void 0 : d(l);
        return g === void 0 ? M(E, a, f) : g;
      };
      return {
        one: (E, a) => {
          const d = O(E);
          return C(d) ? void 0 : T(E, d, a);
        },
        list: (E, a) => {
          const d = O(E);
          if (C(d))
            return;
          const f = b(d), { most: l = f.length } = a;
          return f.length > l && D.push(`\`data.${E}\` must have at most ${l} of them, but has ${f.length}.`), f.map((g) => T(E, g, a)).filter((g) => g !== void 0);
        },
        check: async () => {
          for (const E of Object.keys(y).filter((a) => !A.has(a))) {
            const a = await (0, k.p)(E, [...A]);
            a && D.push(`\`data.${E}\` is not known.${(0, k.Z)(a)}`);
          }
          if (D.length > 0)
            throw new w.lZ("invalid_input", D.join(`
`));
        }
      };
    }
    function C(y) {
      return y == null || y === "";
    }
    function b(y) {
      return Array.isArray(y) ? y : typeof y == "string" ? y.split(/[,\n]/).filter((D) => D.trim()) : [y];
    }
    function L(y) {
      return typeof y == "string" || typeof y == "number" ? String(y).trim() : void 0;
    }
  }),
  458: ((Q, B, _) => {
    _.d(B, {
      findReviews: () => Fe
    });
    var w = _(5740), k = _(5305);
    const I = 864e5, P = 3660;
    function C({ time_zone: e, weekend: t, holidays: n }) {
      const r = new Intl.DateTimeFormat("sv-SE", { timeZone: e, dateStyle: "short" }), s = (u) => r.format(u), c = new Set(n);
      return {
        workingDaysBetween: (u, R) => {
          const o = Date.parse(s(R)), p = Math.max(Date.parse(s(u)), o - P * I);
          let m = 0;
          for (let h = p + I; h <= o; h += I) {
            const $ = new Date(h);
            t.includes($.getUTCDay()) || c.has($.toISOString().slice(0, 10)) || (m += 1);
          }
          return m;
        }
      };
    }
    function b(e) {
      return C({
        time_zone: e.one("time_zone", L) ?? "UTC",
        weekend: e.list("weekend", D) ?? [6, 0],
        holidays: e.list("holidays", A) ?? []
      });
    }
    const L = {
      expected: "the name of a time zone, such as Europe/Paris",
      read: (e) => {
        try {
          return new Intl.DateTimeFormat("en", { timeZone: e }).resolvedOptions().timeZone;
        } catch {
          return;
        }
      }
    }, y = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], D = {
      expected: "days of the week, such as [Friday, Saturday]",
      read: (e) => {
        const t = y.findIndex((n) => e.length >= 3 && n.startsWith(e.toLowerCase()));
        return t < 0 ? void 0 : t;
      }
    }, A = {
      expected: "dates, such as 2026-12-25",
      read: (e) => {
        const t = Date.parse(`${e}T00:00Z`), n = !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
        return /^\d{4}-\d\d-\d\d$/.test(e) && n ? e : void 0;
      }
    };
    var O = _(6489);
    const M = 20;
    async function T(e, t) {
      const n = (0, O.T)(e), r = n.list("ignore_labels", d) ?? [], s = n.list("ignore_authors", f) ?? [], c = n.list("repositories", a) ?? [], u = t === null ? [] : [t], R = {
        repositories: (0, k.e)(c.length > 0 ? c : u, (o) => o.toLowerCase()),
        isIgnored: (o) => r.some((p) => o.labels.some((m) => p.test(m))) || s.some((p) => E(o.author).some((m) => p.test(m))),
        minAge: n.one("min_age", l) ?? 0,
        calendar: b(n)
      };
      return await n.check(), R;
    }
    function E(e) {
      return e === null ? [] : e.isBot ? [e.login, `${e.login}[bot]`] : [e.login];
    }
    const a = {
      expected: "repositories, such as octo-org/hello",
      most: M,
      read: (e) => /^[\w.-]+\/[\w.-]+$/.test(e) ? e : void 0
    }, d = {
      expected: "names, in which * stands for anything",
      read: (e) => {
        const t = e.split(/\*+/).map((n) => n.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
        return e === "" ? void 0 : new RegExp(`^${t.join(".*")}$`, "is");
      }
    }, f = { ...d, read: (e) => d.read(e.replace(/^@/, "")) }, l = {
      expected: "a number of working days, such as 2",
      read: (e) => /^\d{1,3}$/.test(e) ? Number(e) : void 0
    };
    var g = _(7364), i = _(4827);
    const q = 20;
    function N({ path: [e, ...t] }) {
      return e === "timelineItems" ? "events" : t.at(-1) === "requestedReviewer" ? "teams" : t.includes("statusCheckRollup") || t.includes("checkSuites") ? "checks" : "others";
    }
    function ie(e, t, n) {
      const r = (0, i.tk)(e, "number"), s = (0, i.lC)(e, "createdAt");
      if (r === null || s === null)
        return null;
      const c = (0, i.gT)(e, "timelineItems", "nodes").flatMap(pe), u = (...h) => n.some(($) => h.every((S, v) => S === $.path[v])), R = !n.some((h) => N(h) === "checks"), o = (h) => (0, i.gT)(e, h, "nodes").flatMap(($, S) => me($, !u(h, "nodes", S, "commit"))), p = o("latestReviews"), m = (0, i.lJ)((0, i.gT)(e, "commits", "nodes")[0], "commit");
      return {
        id: (0, i.$6)(e, "id"),
        number: r,
        title: (0, i.mh)(e, "title"),
        url: (0, i.$6)(e, "url"),
        repository: t,
        author: W((0, i.lJ)(e, "author")),
        labels: (0, i.gT)(e, "labels", "nodes").flatMap((h) => (0, i.$6)(h, "name") ?? []),
        created: s,
        isDraft: (0, i.Qc)(e, "isDraft"),
        isQueued: (0, i.Qc)(e, "isInMergeQueue"),
        mergesItself: (0, i.lJ)(e, "autoMergeRequest") !== null,
        head: (0, i.$6)(e, "headRefOid"),
        pushed: ce(m, c) ?? s,
        checks: R ? de((0, i.at)(m, "statusCheckRollup")) : "unknown",
        conflicts: Y(e),
        decision: u("reviewDecision") ? "UNKNOWN" : fe(e),
        requests: (0, i.gT)(e, "reviewRequests", "nodes").flatMap((h, $) => z((0, i.lJ)(h, "requestedReviewer")) ?? (u("reviewRequests", "nodes", $) ? ae : [])),
        // Where GitHub does not tell whose opinion counts, everybody's does.
        opinions: (0, i.lJ)(e, "latestOpinionatedReviews") ? o("latestOpinionatedReviews") : p.filter(({ state: h }) => h !== "COMMENTED"),
        reviews: p,
        remarks: (0, i.gT)(e, "reviews", "nodes").flatMap(he),
        events: c,
        hasOlderEvents: (0, i.gT)(e, "timelineItems", "nodes").length === q,
        errors: n
      };
    }
    const ae = { key: null, name: "a team", isBot: !1 };
    function Y(e) {
      const t = (0, i.$6)(e, "mergeable");
      return t === "CONFLICTING" || (t === "MERGEABLE" ? !1 : null);
    }
    function ce(e, t) {
      const n = (0, i.gT)(e, "checkSuites", "nodes")[0], r = (0, i.lC)(n, "createdAt") ?? (0, i.lC)(e, "committedDate"), s = t.findLast(({ type: c }) => c === "force_pushed")?.time;
      return r === null || s === void 0 ? r ?? s ?? null : Math.max(r, s);
    }
    const ue = {
      SUCCESS: "success",
      FAILURE: "failure",
      ERROR: "failure",
      PENDING: "in_progress",
      EXPECTED: "in_progress"
    };
    function de(e) {
      return e === null ? "none" : ue[(0, i.$6)(e, "state") ?? ""] ?? "unknown";
    }
    const le = ["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"];
    function fe(e) {
      const t = (0, i.at)(e, "reviewDecision");
      return t === null ? null : le.find((n) => n === t) ?? "UNKNOWN";
    }
    function me(e, t) {
      const n = (0, i.lC)(e, "submittedAt");
      if (n === null)
        return [];
      const r = W((0, i.lJ)(e, "author")), s = t ? (0, i.$6)(e, "commit", "oid") : void 0;
      return [{ state: (0, i.$6)(e, "state"), author: r, submitted: n, commit: s }];
    }
    function he(e) {
      const t = (0, i.lC)(e, "createdAt");
      return t === null ? [] : [{ time: t, author: W((0, i.lJ)(e, "author")) }];
    }
    const ge = {
      ReviewRequestedEvent: "requested",
      ReadyForReviewEvent: "ready",
      ReopenedEvent: "reopened",
      HeadRefForcePushedEvent: "force_pushed"
    };
    function pe(e) {
      const t = ge[(0, i.$6)(e, "__typename") ?? ""], n = (0, i.lC)(e, "createdAt");
      return t === void 0 || n === null ? [] : [{ type: t, time: n, reviewer: z((0, i.lJ)(e, "requestedReviewer")) }];
    }
    function W(e) {
      const t = (0, i.$6)(e, "login");
      if (t === null)
        return null;
      const n = (0, i.$6)(e, "__typename") === "Bot" || t.endsWith("[bot]");
      return { login: t.replace(/\[bot\]$/, ""), isBot: n };
    }
    function z(e) {
      const t = (0, i.$6)(e, "slug");
      if (t !== null)
        return { key: `team:${t}`, name: (0, i.mh)(e, "name") ?? t, isBot: !1 };
      const n = W(e);
      return n && { key: n.login, name: n.login, isBot: n.isBot };
    }
    const X = 3;
    function we({ repositories: e, waiting: t }) {
      const n = e.filter(({ isRead: c }) => !c), r = e.filter(({ isRead: c, cutFrom: u }) => c && u !== null), s = e.reduce((c, u) => c + u.unread, 0);
      return {
        missing: [
          ...j(n.map(({ name: c }) => c)),
          ...H(s, "pull request"),
          ...H(V(t, "teams").length, "team"),
          ...V(t, "checks").length > 0 ? ["checks"] : [],
          ...V(t, "others").length > 0 ? ["details"] : []
        ],
        partial: j(r.map(({ name: c, pulls: u, cutFrom: R }) => `the oldest ${u.length} of ${R} pull requests of ${c}`)),
        at_least: n.length + r.length + s > 0
      };
    }
    function j(e) {
      const t = e.length - X;
      return [...e.slice(0, X), ...H(Math.max(0, t), "more repository")];
    }
    function H(e, t) {
      return e === 0 ? [] : [`${e} ${e === 1 ? t : `${t}s`.replace(/ys$/, "ies")}`];
    }
    function V(e, t) {
      return e.flatMap(({ errors: n }) => n).filter((n) => N(n) === t);
    }
    const ye = {
      teams: {
        name: "teams whose review is requested",
        permission: "",
        advice: "Teams are read by the token of an app or a person with `members: read`."
      },
      checks: { name: "the checks", permission: "checks: read, statuses: read" },
      others: { name: "some details", permission: "contents: read" }
    };
    function Ee({ repositories: e, waiting: t }, { leaveOut: n }, r) {
      for (const { name: s, isRead: c, error: u } of e) {
        const o = {
          name: `${c ? "some " : ""}pull requests of ${s}`,
          permission: "pull-requests: read",
          ...s.toLowerCase() === r?.toLowerCase() ? {} : { advice: "Is its name right? Other repositories are read by the token of an app or a person." }
        };
        u !== null && n(o, u);
        const p = t.filter(({ repository: m }) => m === s);
        for (const [m, { name: h, ...$ }] of Object.entries(ye)) {
          const S = V(p, m);
          S.length > 0 && n({ ...$, name: `${h} of ${s}` }, (0, g.yu)(S));
        }
      }
      e.length === 0 && n({ name: "pull requests", permission: "" }, new Error("`GITHUB_REPOSITORY` is empty"));
    }
    var Re = _(5812);
    const _e = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
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
            ... on ReadyForReviewEvent { createdAt }
            ... on ReopenedEvent { createdAt }
            ... on HeadRefForcePushedEvent { createdAt }
          }
        }
      }
    }
  }
}`, ve = `query Mergeable($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}`, Ae = 10, Me = 2e3, Oe = 100, J = ["repository", "pullRequests"], K = J.length + 2;
    async function $e(e, t) {
      const [n, r] = e.split("/"), c = { query: _e, variables: { owner: n, name: r }, path: J, most: Ae }, { pages: u, end: R, error: o } = await (0, Re.gq)(t, c), p = u.flatMap((S) => ee(S)), m = u.flatMap((S) => De(S, e)), h = (0, i.tk)((0, i.lJ)(u[0]?.data, ...J), "totalCount") ?? 0, $ = R !== "all" || p.length < h;
      return {
        name: e,
        pulls: m,
        isRead: u.length > 0,
        unread: p.length - m.length,
        cutFrom: $ ? Math.max(h, p.length) : null,
        error: o ?? Se(u)
      };
    }
    function Se(e) {
      const t = e.flatMap((n) => n.errors).filter((n) => n.path.length < K + 1);
      return t.length > 0 ? (0, g.yu)(t) : null;
    }
    function ee({ data: e }) {
      const t = (0, i.at)(e, ...J, "nodes");
      return Array.isArray(t) ? t : [];
    }
    function De(e, t) {
      return ee(e).flatMap((n, r) => {
        const s = e.errors.filter((c) => c.path[K - 1] === r).map((c) => ({ ...c, path: c.path.slice(K) }));
        return (0, i.Gv)(n) ? ie(n, t, s) ?? [] : [];
      });
    }
    async function Te(e, t, n) {
      const s = e.filter(({ conflicts: o, isDraft: p, isQueued: m }) => o === null && !p && !m).flatMap(({ id: o }) => o ?? []).slice(0, Oe);
      if (s.length === 0)
        return e;
      const c = { name: "whether some pull requests conflict", permission: "contents: read" }, u = await t.optional(c, async () => (await n(Me), (0, i.gT)((await t.graphql(ve, { ids: s })).data, "nodes"))), R = new Map((u ?? []).map((o) => [(0, i.$6)(o, "id"), Y(o)]));
      return e.map((o) => ({
        ...o,
        conflicts: o.conflicts ?? R.get(o.id) ?? null
      }));
    }
    function Ie(e, t) {
      if (e.isDraft || e.isQueued)
        return null;
      const n = Ce(e), r = n.refusals.filter((c) => !ne(c, e));
      if (r.length > 0)
        return te(r, e);
      const s = F("stuck", re(e.pushed, e.created, t));
      return e.conflicts || e.checks === "failure" ? s : e.mergesItself && (e.decision === null || e.decision === "APPROVED") ? null : ke(e, n) ? e.checks === "in_progress" ? s : F("ready", Math.max(U(e), ...Z(n.approvals))) : Pe(e, n, t);
    }
    function ke({ decision: e, opinions: t }, { approvals: n, refusals: r, hasApproval: s }) {
      if (e === null)
        return s && r.length === 0;
      const c = n.length === 0 && t.some(({ state: u }) => u === "APPROVED");
      return e === "APPROVED" && !c;
    }
    function te(e, t) {
      return F("changes", Math.max(U(t), Math.min(...Z(e))));
    }
    function Pe(e, t, n) {
      const { approvals: r, refusals: s, dismissed: c, comments: u, hasApproval: R } = t, o = [
        ...Le(e),
        ...[...s, ...c, ...u].flatMap((m) => Be(m, e, n))
      ].toSorted((m, h) => m.since - h.since), [p] = o;
      return p !== void 0 ? {
        turn: R || o.every(({ isAgain: m }) => m) ? "re_review" : "first_review",
        since: Math.max(U(e), p.since),
        isLeast: p.isLeast,
        reviewers: o.flatMap(({ reviewer: m }) => m ?? [])
      } : u.length > 0 ? te(u, e) : R ? F("re_review", Math.max(U(e), ...Z(r))) : { ...F("first_review", 0), ...se(e) };
    }
    function F(e, t) {
      return { turn: e, since: t, isLeast: !1, reviewers: [] };
    }
    function Z(e) {
      return e.map(({ submitted: t }) => t);
    }
    function Ce(e) {
      const t = ({ author: o }) => e.requests.some(({ key: p }) => x(p, o?.login)), n = e.opinions.filter(({ state: o }) => o !== "DISMISSED"), r = ({ author: o }) => n.some((p) => x(p.author?.login, o?.login)), s = n.filter((o) => !t(o)), c = be([...e.reviews, ...e.opinions]).filter((o) => !t(o) && !r(o) && !n.includes(o)), u = ({ author: o }) => o !== null && !o.isBot && !x(o.login, e.author?.login), R = s.filter(({ state: o }) => o === "APPROVED");
      return {
        approvals: R,
        hasApproval: R.some(({ author: o }) => !o?.isBot),
        refusals: s.filter(({ state: o }) => o === "CHANGES_REQUESTED"),
        dismissed: c.filter(({ state: o }) => o === "DISMISSED"),
        comments: c.filter((o) => o.state !== "DISMISSED" && o.state !== "APPROVED" && u(o))
      };
    }
    function be(e) {
      return e.filter(({ author: t }, n) => !e.slice(0, n).some((r) => x(r.author?.login, t?.login)));
    }
    function Le(e) {
      return e.requests.filter(({ isBot: t }) => !t).map((t) => {
        const n = e.events.findLast((r) => r.type === "requested" && qe(r.reviewer, t));
        return {
          reviewer: t,
          since: Math.max(n?.time ?? se(e).since, U(e)),
          isLeast: n === void 0 || t.key === null,
          isAgain: Ne(t, e)
        };
      });
    }
    function qe(e, { key: t }) {
      return t === null ? e === null : x(e?.key, t);
    }
    function Be(e, t, n) {
      const { author: r, submitted: s, state: c } = e;
      if (r?.isBot)
        return [];
      const u = t.remarks.filter((m) => x(m.author?.login, t.author?.login)).find(({ time: m }) => m > s), R = c === "DISMISSED" ? s : u?.time, o = ne(e, t) ? re(t.pushed, s, n) : R;
      return o === void 0 ? [] : [{ reviewer: r && { key: r.login, name: r.login, isBot: !1 }, since: o, isLeast: !1, isAgain: !0 }];
    }
    function Ne({ key: e }, { remarks: t, opinions: n, reviews: r }) {
      return [...t, ...n, ...r].some(({ author: s }) => x(s?.login, e));
    }
    function ne({ commit: e }, { head: t }) {
      return t !== null && e !== void 0 && e !== t;
    }
    function U({ created: e, events: t }) {
      const n = t.filter(({ type: r }) => r === "ready" || r === "reopened");
      return Math.max(e, ...n.map(({ time: r }) => r));
    }
    function se(e) {
      const [t] = e.events, n = U(e);
      return !e.hasOlderEvents || t === void 0 || n > e.created ? { since: n, isLeast: !1 } : { since: t.time, isLeast: !0 };
    }
    function re(e, t, n) {
      return Math.max(t, Math.min(e, n));
    }
    function x(e, t) {
      return !!(e && t) && e?.toLowerCase() === t?.toLowerCase();
    }
    const xe = ["first_review", "re_review", "changes", "ready", "stuck"], Ue = 20;
    async function Fe(e, t, { date: n, pause: r = (s) => new Promise((c) => setTimeout(c, s)) }) {
      const s = await T(e.data, e.repository.full_name), { repositories: c } = s, u = await Promise.all(c.map((v) => $e(v, t))), { wanted: R = [], ignored: o = [] } = Object.groupBy(
        // One that was renamed has the same ones under both of its names.
        (0, k.e)(u.flatMap(({ pulls: v }) => v), ({ url: v, repository: G, number: Qe }) => v ?? `${G}#${Qe}`),
        (v) => s.isIgnored(v) ? "ignored" : "wanted"
      ), p = n().getTime(), m = oe(await Te(R, t, r), s, p), h = m.filter(({ age: v, wait: G }) => v >= s.minAge || G.isLeast), $ = Ge(h), S = { repositories: u, waiting: h.map(({ pull: v }) => v) };
      return Ee(S, t, e.repository.full_name), {
        count: u.some(({ isRead: v }) => v) ? h.length : null,
        ...we(S),
        left_out: m.length - h.length + oe(o, s, p).length,
        groups: We($, (v) => e.people[v] ?? v),
        more: h.length - $.length,
        repositories: c,
        url: Je(e, c),
        awaited: [
          ...new Set($.flatMap(({ wait: v }) => v.reviewers.flatMap(({ key: G }) => G ?? [])))
        ]
      };
    }
    function oe(e, { calendar: t }, n) {
      return e.flatMap((r) => {
        const s = Ie(r, n);
        return s ? { pull: r, wait: s, age: t.workingDaysBetween(s.since, n) } : [];
      }).toSorted((r, s) => r.wait.since - s.wait.since);
    }
    function Ge(e) {
      const t = [...Map.groupBy(e, ({ wait: s }) => s.turn).values()], n = (s) => Math.max(...t.map((c) => c.indexOf(s))), r = e.toSorted((s, c) => n(s) - n(c)).slice(0, Ue);
      return e.filter((s) => r.includes(s));
    }
    function We(e, t) {
      return xe.map((n) => ({
        turn: n,
        list: e.filter(({ wait: r }) => r.turn === n).map((r) => Ve(r, t))
      })).filter(({ list: n }) => n.length > 0);
    }
    function Ve({ pull: e, wait: t, age: n }, r) {
      const s = ({ key: c, name: u }) => c === u ? r(u) : u;
      return {
        number: e.number,
        title: e.title,
        url: e.url,
        repository: e.repository,
        author: e.author && r(e.author.login),
        reviewers: t.reviewers.map(s),
        checks: e.checks,
        conflicts: e.conflicts,
        since: new Date(t.since).toISOString(),
        age: n,
        at_least: t.isLeast
      };
    }
    function Je({ github: e, repository: t }, n) {
      const r = (0, w.Vd)(e);
      if (r === null)
        return null;
      const [s] = n;
      if (n.length === 1 && s === t.full_name)
        return `${t.url}/pulls`;
      const c = ["is:open", "is:pr", "draft:false", ...n.map((u) => `repo:${u}`)];
      return `${r}/pulls?q=${c.map(encodeURIComponent).join("+")}`;
    }
  })
};
