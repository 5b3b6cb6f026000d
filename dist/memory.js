"use strict";
exports.ids = ["memory", "simple-templates"], exports.modules = {
  847: ((Lt, M, m) => {
    m.d(M, {
      findPasted: () => (
        /* reexport */
        R
      ),
      renderFacts: () => Y
    });
    var D = m(1380), x = m(9083), B = m(3916);
    const j = 5e5, z = 1e3, $ = 12;
    function R(g, I) {
      const T = v(g), h = [{ value: I, key: "github.event" }];
      for (let u = h.pop(); u !== void 0; u = h.pop()) {
        const { value: A } = u;
        if (typeof A == "string") {
          if (W(A).some(T.holds))
            return b(u);
          if (T.isOver())
            return N();
        } else if (typeof A == "object" && A !== null)
          for (const [E, S] of Object.entries(A))
            h.push({ value: S, key: E, parent: u });
      }
    }
    function W(g) {
      return /\{[{%]/.test(g) ? [g, g.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function v(g) {
      const I = [...g.matchAll(/\{(?=[{%])/g)].map((E) => E.index), T = Map.groupBy(I, (E) => g.slice(E, E + $)), h = /* @__PURE__ */ new Set();
      let u = j;
      return { holds: (E) => {
        if (/^\s*\{[{%]\s*$/.test(E) || h.has(E))
          return !1;
        const S = E.search(/\{[{%]/), L = E.slice(S, S + $), k = L.length < $ ? I : T.get(L) ?? [];
        return u -= k.length * Math.ceil(E.length / z), h.add(E), k.some((U) => g.startsWith(E, U - S) && U >= S);
      }, isOver: () => u < 0 };
    }
    function N() {
      return new B.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function b(g) {
      const I = C(g);
      return new B.lZ("invalid_template", `\`\${{ }}\` pasted \`${I}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${I} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function C(g) {
      const I = [];
      let { key: T, parent: h } = g;
      for (; h !== void 0; { key: T, parent: h } = h)
        Array.isArray(h.value) ? I.push(`[${T}]`) : I.push(/^[a-z_][\w-]*$/i.test(T) ? `.${T}` : `[${JSON.stringify(T)}]`);
      return T + I.reverse().join("");
    }
    const F = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, P = ["true", "false", "nil", "null", "empty", "blank"];
    function Y(g, I) {
      if (g.length > D.U)
        return;
      const T = (0, x.TA)(g).split(F), h = [];
      let u = "";
      for (const [A, E] of T.entries())
        if (A % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(E))
            return;
          u += E;
        } else {
          const S = J(E, I);
          if (S === void 0)
            return;
          u += (0, x.qf)(h.push({ kind: "text", text: S }) - 1);
        }
      return { text: u, fragments: h };
    }
    function J(g, I) {
      const T = g.split(".");
      if (P.includes(T[0] ?? ""))
        return;
      let h = I;
      for (const u of T) {
        if (!(typeof h == "object" && h !== null && Object.hasOwn(h, u)))
          return;
        h = h[u];
      }
      return h === null ? "" : ["string", "number", "boolean"].includes(typeof h) ? String(h) : void 0;
    }
  }),
  1028: ((Lt, M, m) => {
    m.r(M), m.d(M, {
      findFollowed: () => Un
    });
    var D = m(8864), x = m(5667);
    function B({ content: t, ...n }, e) {
      const [s] = t.type === "root" ? t.children : [];
      return {
        ...n,
        content: { type: "root", children: [j(s), (0, D.j)(e)] }
      };
    }
    function j(t) {
      if (t?.type === "heading")
        return t;
      const n = t?.type === "paragraph" ? t.children : [], e = n.findIndex(({ type: r }) => r === "break"), s = e < 0 ? n : n.slice(0, e);
      return { type: "paragraph", children: s.length > 0 ? s : [(0, x.Qq)("The message is new.")] };
    }
    var z = m(6798), $ = m(8532), R = m(3342), W = m(9279), v = m(3916), N = m(7598), b = m(8522);
    const C = 65536;
    function F(t) {
      return (0, b.deflateRawSync)(t, { level: 9 });
    }
    function P(t) {
      return (0, b.inflateRawSync)(t, { maxOutputLength: C }).toString();
    }
    const Y = "twake-message-action: memory, version 1";
    function J(t, { key: n, address: e }, s) {
      const r = (0, N.createHmac)("sha256", t).update(Y).digest(), o = JSON.stringify([s, n, Object.entries(e).sort()]), i = (...c) => (0, N.createHmac)("sha256", r).update(JSON.stringify([o, ...c])), a = (c) => `${i("entry", c).digest("base64url")}.${c}`;
      return {
        name: i("name").digest("hex").slice(0, 32),
        seal: (c) => a(I(c)),
        open: (c) => {
          const d = c.slice(c.indexOf(".") + 1);
          return g(c, a(d)) ? T(d) : void 0;
        }
      };
    }
    function g(t, n) {
      const [e, s] = [Buffer.from(t), Buffer.from(n)];
      return e.length === s.length && (0, N.timingSafeEqual)(e, s);
    }
    function I({ messages: t, mentioned: n, sequence: e, run_id: s, run_attempt: r }) {
      const o = t.map(({ channel_id: a, message_id: c }) => [a, c]), i = JSON.stringify([e, s, r, n, o]);
      return F(i).toString("base64url");
    }
    function T(t) {
      const n = P(Buffer.from(t, "base64url")), [e, s, r, o, i] = JSON.parse(n);
      return { messages: i.map(([c, d]) => ({ channel_id: c, message_id: d })), mentioned: o, sequence: e, run_id: s, run_attempt: r };
    }
    function h(t) {
      return t.toSorted((n, e) => e.sequence - n.sequence || e.run_id - n.run_id || e.run_attempt - n.run_attempt)[0];
    }
    class u extends Error {
      /** Of the response, where that is the reason. */
      status;
      constructor(n, e) {
        super(n), this.status = e;
      }
    }
    function A(t, n) {
      return n.aborted ? n.reason instanceof DOMException && n.reason.name === "TimeoutError" ? "GitHub did not answer in time." : "The job was cancelled." : t instanceof u ? t.message : `This action failed at it (${t instanceof Error ? t.name : typeof t}).`;
    }
    const E = 3e4;
    async function S(t, { http: n, signal: e }) {
      const s = await n.send(t, { signal: e, timeout_ms: E });
      if (s.kind === "response")
        return s;
      throw new u(s.error.message);
    }
    function L(t, n) {
      const e = typeof t == "string" ? URL.parse(t) : null;
      if (e?.protocol === "https:" || e?.protocol === "http:")
        return e;
      throw new u(`${n} is not an address.`);
    }
    function k(t) {
      try {
        return { ...JSON.parse(t) };
      } catch {
        return {};
      }
    }
    function U(t, n) {
      const e = n === 429 ? ": too many requests" : "";
      return new u(`${t} answered with ${n}${e}.`, n);
    }
    async function nt(t) {
      const n = await Promise.allSettled(t);
      return {
        values: n.filter((e) => e.status === "fulfilled").map(({ value: e }) => e),
        reasons: n.filter((e) => e.status === "rejected").map(({ reason: e }) => e)
      };
    }
    const et = 67324752, st = 33639248, rt = 101010256, ot = 30, K = 46, Z = 22, Ot = 0, Nt = 8, bt = 1, $t = 33;
    function Rt(t, n) {
      const e = Buffer.from(n), s = Buffer.alloc(26);
      s.writeUInt16LE(20, 0), s.writeUInt16LE($t, 8), s.writeUInt32LE((0, b.crc32)(e), 10), s.writeUInt32LE(e.length, 14), s.writeUInt32LE(e.length, 18), s.writeUInt16LE(t.length, 22);
      const r = [it(et), s, Buffer.from(t), e], o = [it(st), vt(20), s, Buffer.alloc(14), Buffer.from(t)], i = Buffer.alloc(Z);
      return i.writeUInt32LE(rt, 0), i.writeUInt16LE(1, 8), i.writeUInt16LE(1, 10), i.writeUInt32LE(K + t.length, 12), i.writeUInt32LE(ot + t.length + e.length, 16), Buffer.concat([...r, ...o, i]);
    }
    function vt(t) {
      const n = Buffer.alloc(2);
      return n.writeUInt16LE(t), n;
    }
    function it(t) {
      const n = Buffer.alloc(4);
      return n.writeUInt32LE(t), n;
    }
    function kt(t, n) {
      try {
        const e = _t(t);
        return t.readUInt16LE(e + 8) === 1 && t.readUInt16LE(e + 10) === 1 ? Mt(t, t.readUInt32LE(e + 16), n) : void 0;
      } catch {
        return;
      }
    }
    function _t(t) {
      for (let n = t.length - Z; n >= 0; n--)
        if (t.readUInt32LE(n) === rt && t.readUInt16LE(n + 20) === t.length - n - Z)
          return n;
      throw new RangeError("This is no zip.");
    }
    function Mt(t, n, e) {
      const s = t.readUInt32LE(n) === st, r = t.readUInt16LE(n + 8), o = t.readUInt16LE(n + 10), i = t.readUInt32LE(n + 16), [a, c] = [t.readUInt32LE(n + 20), t.readUInt32LE(n + 24)], d = n + K + t.readUInt16LE(n + 28), f = t.toString("utf8", n + K, d) === e;
      if (!s || !f || r & bt || c > C)
        return;
      const l = t.readUInt32LE(n + 42);
      if (t.readUInt32LE(l) !== et)
        return;
      const p = l + ot + t.readUInt16LE(l + 26) + t.readUInt16LE(l + 28), w = xt(t.subarray(p, p + a), o);
      return Buffer.byteLength(w) === c && (0, b.crc32)(w) === i ? w : void 0;
    }
    function xt(t, n) {
      if (n === Ot)
        return t.toString();
      if (n === Nt)
        return P(t);
      throw new RangeError(`There is no method ${n} here.`);
    }
    const Bt = [2, 3], at = 100, Ct = 131072;
    async function Pt(t) {
      const n = [...await Ht(t)], e = [];
      for (const s of Bt) {
        const r = n.splice(0, s).map((i) => Dt(i, t)), o = await nt(r);
        if (o.values.length > 0)
          return h(o.values);
        e.push(...o.reasons);
      }
      if (e.length > 0)
        throw e[0];
    }
    async function Ht({ name: t, run: n, github: e }) {
      const { artifacts: s, total: r } = await ct(1, { name: t, github: e }), o = Math.ceil(r / at), i = o > 1 ? (await ct(o, { name: t, github: e })).artifacts : [];
      return [...s, ...i].flatMap((a) => Gt(a, { name: t, run: n })).sort((a, c) => Number(c.isOwn) - Number(a.isOwn) || c.id - a.id);
    }
    async function ct(t, { name: n, github: e }) {
      const { data: s } = await e("/actions/artifacts", { name: n, per_page: at, page: t }), { artifacts: r, total_count: o } = s ?? {};
      if (!Array.isArray(r))
        throw new u("GitHub's API answered with no list.");
      return { artifacts: r, total: Number(o) || 0 };
    }
    function Gt({ id: t, name: n, expired: e, workflow_run: s }, r) {
      if (n !== r.name || e || !s)
        return [];
      const { repository_id: o } = r.run;
      if (String(s.repository_id) !== o)
        return [];
      const i = String(s.head_repository_id) === o;
      return [{ id: t, run_id: s.id, isOwn: i }];
    }
    async function Dt({ id: t, run_id: n }, e) {
      const s = kt(await jt(t, e), e.file);
      if (s === void 0)
        throw new u(`The artifact of run ${n} is not as this action stores them.`);
      const r = e.open(s);
      if (r === void 0)
        throw new u(`The artifact of run ${n} is not signed with this step's key or token for this \`key\`.`);
      if (r.run_id !== n)
        throw new u(`The artifact of run ${n} is a copy of what run ${r.run_id} stored.`);
      return r;
    }
    async function jt(t, { github: n, ...e }) {
      const { status: s, headers: r } = await n("/actions/artifacts/{artifact_id}/zip", {
        artifact_id: t,
        // Octokit would parse the body of the redirect, which src/net/ does not follow.
        request: { parseSuccessResponseBody: !1 }
      }), i = { method: "GET", url: L(r.location, `Where GitHub's API leads to (${s})`), headers: {}, body: "" }, c = await S({ ...i, ...{ encoding: "latin1", maxResponseSize: Ct } }, e);
      if (c.status === 200)
        return Buffer.from(c.body, "latin1");
      throw U("GitHub's storage of artifacts", c.status);
    }
    const ut = 512, zt = "0".repeat(64), ft = ".", dt = "GitHub's service for caches", Wt = { accept: "application/json;api-version=6.0-preview.1" }, lt = { "content-type": "application/json" }, Ft = { "content-type": "application/octet-stream" };
    async function Yt({ name: t, text: n }, e) {
      const s = `${t}-${n}`;
      if (s.length > ut)
        throw new u(`On this server, a message in so many channels cannot be found again: it takes ${s.length} characters, and the key of a cache has ${ut}.`);
      const r = Jt(e), o = ft.length, i = JSON.stringify({ key: s, version: zt, cacheSize: o }), a = await r("", { headers: lt, body: i });
      if (a.status === 409)
        return;
      const { cacheId: c } = k(V(a).body);
      if (typeof c != "number")
        throw new u(`${dt} did not take the entry.`);
      const d = { "content-range": `bytes 0-${o - 1}/*` }, f = { headers: { ...Ft, ...d }, body: ft };
      V(await r(`/${c}`, { method: "PATCH", ...f }));
      const l = JSON.stringify({ size: o });
      V(await r(`/${c}`, { headers: lt, body: l }));
    }
    function Jt({ env: t, http: n, signal: e }) {
      const { ACTIONS_CACHE_URL: s, ACTIONS_RUNTIME_TOKEN: r } = t;
      if (!s || !r)
        throw new u("The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).");
      const o = L(s, "ACTIONS_CACHE_URL of the environment").href, i = `Bearer ${r}`;
      return async (a, { headers: c, ...d }) => {
        const f = new URL(`_apis/artifactcache/caches${a}`, o.replace(/\/?$/, "/")), l = { ...Wt, ...c, authorization: i };
        return await S({ ...d, url: f, headers: l }, { http: n, signal: e });
      };
    }
    function V(t) {
      if (t.status >= 300)
        throw U(dt, t.status);
      return t;
    }
    async function Kt({ name: t, open: n, github: e }) {
      const s = { key: `${t}-`, per_page: 100, sort: "created_at", direction: "desc" }, { data: r } = await e("/actions/caches", s), { actions_caches: o } = r ?? {};
      if (!Array.isArray(o))
        throw new u("GitHub's API answered with no list.");
      const i = o.map(({ key: c }) => c.slice(t.length + 1)), a = h(i.flatMap((c) => n(c) ?? []));
      if (a === void 0 && i.length > 0)
        throw new u("No cache of this name is signed with this step's key or token for this `key`.");
      return a;
    }
    const X = "GitHub's API";
    function Zt({ connect: t, run: { owner: n, repo: e }, signal: s }) {
      let r;
      return async (o, { request: i, ...a }) => {
        if (t === void 0)
          throw new u("Without `github_token`, GitHub cannot be asked for it.");
        r ??= Vt(s, t());
        try {
          return await (await r).request(`GET /repos/{owner}/{repo}${o}`, {
            owner: n,
            repo: e,
            ...a,
            request: { signal: s, ...i }
          });
        } catch (c) {
          throw Xt(c);
        }
      };
    }
    async function Vt(t, n) {
      let e = () => {
      };
      const s = new Promise((r, o) => {
        e = () => o(t.reason), t.addEventListener("abort", e);
      });
      try {
        return await Promise.race([n, s]);
      } finally {
        t.removeEventListener("abort", e);
      }
    }
    function Xt(t) {
      const { response: n, cause: e } = t;
      if (n === void 0) {
        const a = e instanceof v.lZ ? e.message : "its response cannot be read.";
        return new u(`${X} could not be asked: ${a}`);
      }
      const { status: s, headers: r } = n, o = "retry-after" in r || String(r["x-ratelimit-remaining"]) === "0";
      if (s === 403 && o)
        return new u(`${X} answered with ${s}: too many requests.`, s);
      const i = [401, 403, 404].includes(s) ? " It needs the permission `actions: read`." : "";
      return new u(U(X, s).message + i, s);
    }
    function Qt(t) {
      const [n, e] = (t.GITHUB_REPOSITORY ?? "").split("/"), s = Number(t.GITHUB_RUN_ID);
      if (!n || !e || !s)
        throw new u("The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).");
      const { hostname: r = "github.com" } = URL.parse(t.GITHUB_SERVER_URL ?? "") ?? {};
      return {
        owner: n,
        repo: e,
        repository_id: t.GITHUB_REPOSITORY_ID || `${n}/${e}`,
        id: s,
        attempt: Number(t.GITHUB_RUN_ATTEMPT) || 1,
        isCloud: r === "github.com" || r.endsWith(".ghe.com")
      };
    }
    function qt(t) {
      const n = tn(t).map((r) => r.split(":")).find(({ length: r, 0: o }) => r === 3 && o === "Actions.Results"), [, e, s] = n ?? [];
      if (!e || !s)
        throw new u("The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.");
      return { workflow_run_backend_id: e, workflow_job_run_backend_id: s };
    }
    function tn(t) {
      try {
        const n = JSON.parse(Buffer.from(t.split(".")[1] ?? "", "base64url").toString());
        return String(n.scp ?? "").split(" ");
      } catch {
        return [];
      }
    }
    const nn = "/twirp/github.actions.results.api.v1.ArtifactService", Q = "GitHub's service for artifacts", ht = 90, en = 864e5, sn = "MDAwMDAwMDA%3D", rn = '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>', on = { "x-ms-version": "2021-12-02" };
    async function an({ name: t, file: n, text: e }, { env: s, date: r, http: o, signal: i }) {
      const a = s.ACTIONS_RUNTIME_TOKEN ?? "", c = L(s.ACTIONS_RESULTS_URL, "ACTIONS_RESULTS_URL of the environment"), d = { http: o, signal: i }, f = { ...d, address: c, token: a, ids: qt(a) }, l = Rt(n, e), p = await un(t, cn(s, r), f);
      await dn(l, p, d);
      const { ok: w } = await H("FinalizeArtifact", f, {
        ...f.ids,
        name: t,
        size: String(l.length),
        hash: `sha256:${(0, N.createHash)("sha256").update(l).digest("hex")}`
      });
      if (w !== !0)
        throw new u(`${Q} did not take the artifact.`);
    }
    function cn(t, n) {
      const e = Math.min(Number(t.GITHUB_RETENTION_DAYS) || ht, ht);
      return new Date(n().getTime() + e * en).toISOString();
    }
    async function un(t, n, e) {
      const s = { ...e.ids, name: t, version: 4, expires_at: n }, r = () => H("CreateArtifact", e, s), o = await r().catch(async (a) => {
        if (!(a instanceof u) || a.status !== 409)
          throw a;
        return await fn(t, e), r();
      }), { signed_upload_url: i = o.signedUploadUrl } = o;
      return L(i, `What ${Q} answered`);
    }
    async function fn(t, n) {
      const { artifacts: e } = await H("ListArtifacts", n, { ...n.ids, name_filter: t });
      for (const s of Array.isArray(e) ? e : []) {
        const { workflow_run_backend_id: r, workflow_job_run_backend_id: o } = s;
        await H("DeleteArtifact", n, { ...{ workflow_run_backend_id: r, workflow_job_run_backend_id: o }, name: t });
      }
    }
    async function dn(t, { href: n }, e) {
      const s = async (i, a, c) => {
        const d = new URL(`${n}&${i}`), { status: f } = await S({ method: "PUT", url: d, headers: { ...on, ...a }, body: c, encoding: "latin1" }, e);
        if (f >= 300)
          throw U("GitHub's storage of artifacts", f);
      }, r = { "content-type": "application/octet-stream" };
      await s(`comp=block&blockid=${sn}`, r, t.toString("latin1")), await s("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": "application/zip" }, rn);
    }
    async function H(t, { address: n, token: e, ids: s, ...r }, o) {
      const i = { authorization: `Bearer ${e}`, "content-type": "application/json" }, a = new URL(`${nn}/${t}`, n.origin), c = await S({ url: a, headers: i, body: JSON.stringify(o) }, r), d = k(c.body);
      if (c.status === 403 && d.code === "resource_exhausted")
        throw new u("The storage for artifacts of this account is full.", 403);
      if (c.status !== 200)
        throw U(Q, c.status);
      return d;
    }
    const q = 3e3, ln = "twake-message", mt = "message";
    function hn(t) {
      return {
        recall: async (n) => {
          try {
            const e = await mn(t, n);
            return e ? { kind: "found", entry: e } : { kind: "none" };
          } catch (e) {
            return { kind: "failed", reason: A(e, n) };
          }
        },
        remember: async (n, e) => {
          try {
            await pn(n, t, e);
            return;
          } catch (s) {
            return A(s, e);
          }
        }
      };
    }
    async function mn({ octokit: t, http: n, ...e }, s) {
      s.throwIfAborted();
      const { run: r, sealer: o, name: i } = pt(e), a = o.open(e.env[yt(i)] ?? "");
      if (a?.run_id === r.id && a.run_attempt === r.attempt)
        return a;
      const c = Zt({ connect: t, run: r, signal: s }), d = { name: i, open: o.open, run: r, github: c }, f = [Pt({ ...d, file: mt, http: n, signal: s })];
      wt(r, e.env) && f.push(Kt(d));
      const { values: l, reasons: p } = await nt(f), w = h(l.filter((y) => y !== void 0));
      if (w === void 0 && p.length > 0)
        throw p[0];
      return w;
    }
    async function pn(t, n, e) {
      const { run: s, sealer: r, name: o } = pt(n), i = r.seal({ ...t, run_id: s.id, run_attempt: s.attempt });
      try {
        wn(yt(o), i, n);
      } finally {
        await yn({ name: o, text: i }, { ...n, run: s, signal: e });
      }
    }
    function wn(t, n, { env: e, exportVariable: s }) {
      if (e.GITHUB_ENV)
        try {
          s(t, n);
        } catch {
          throw new u("The runner takes no variable for later steps of this job.");
        }
    }
    async function yn({ name: t, text: n }, { run: e, ...s }) {
      if (s.env.ACTIONS_RESULTS_URL)
        try {
          return await an({ name: t, file: mt, text: n }, s);
        } catch (r) {
          if (!(r instanceof u && r.status === 404) || !wt(e, s.env))
            throw r;
        }
      await Yt({ name: t, text: n }, s);
    }
    function pt({ subject: t, secret: n, env: e }) {
      if (n.length === 0)
        throw new u("There is no key or token to sign it with.");
      const s = Qt(e), r = J(n, t, s.repository_id);
      return { run: s, sealer: r, name: `${ln}-${r.name}` };
    }
    function wt({ isCloud: t }, n) {
      return !t || !n.ACTIONS_RESULTS_URL;
    }
    function yt(t) {
      return t.toUpperCase().replaceAll("-", "_");
    }
    var gn = m(9083), gt = m(847);
    async function En(t, n, e) {
      try {
        const s = (0, gt.renderFacts)(t, n) ?? await Tn(t, n);
        return (0, gn.BB)(s.text, s.fragments).trim();
      } catch (s) {
        if ((0, gt.findPasted)(t, e) === void 0)
          throw s;
        return t;
      }
    }
    async function Tn(t, n) {
      const { renderTemplate: e } = await m.e("templates").then(m.bind(m, 4177));
      return e(t, n, { read: async () => [] });
    }
    async function In({ delivery: t, twake: n, workflow: e, presentation: s }, { context: r }, o, { core: i, env: a, network: c, octokit: d, log: f }) {
      const { source: l, isTemplate: p } = t.key, w = p ? await En(l, r, o) : l;
      if (w === "") {
        f.notice("`key` came out empty, so no earlier message is looked for.");
        return;
      }
      if (/[-_.:/]$/.test(w) && f.notice(`\`key\` is ${(0, v.cl)(w)}: what was to stand at its end came out empty, and all runs of which that is so share one message.`), s.dry_run) {
        f.info(`Which message the \`key\` ${(0, v.cl)(w)} stands for, a dry run does not look up.`);
        return;
      }
      const { github_token: y } = e, { signal: O, now: G, http: Rn, date: St } = c, vn = G(), At = hn({
        subject: { key: w, address: n.address },
        secret: n.key,
        octokit: y === "" ? void 0 : () => d(y),
        exportVariable: i.exportVariable,
        env: a,
        http: Rn,
        date: St
      }), kn = AbortSignal.timeout(2 * q / 3), _ = await At.recall(AbortSignal.any([O, kn])), _n = Math.ceil(q - (G() - vn));
      _.kind === "failed" && f.notice(`Where the message of this \`key\` is, nobody knows: ${_.reason}`);
      const tt = _.kind === "found" ? _.entry : void 0;
      return {
        messages: tt?.messages ?? [],
        mentioned: tt?.mentioned ?? [],
        isUnknown: _.kind === "failed",
        remember: async (Mn, xn) => {
          const Bn = Sn(tt, St()), Cn = AbortSignal.timeout(Math.max(_n, q / 3)), Ut = await At.remember({ messages: Mn, mentioned: xn, sequence: Bn }, Cn);
          Ut !== void 0 && f.notice(`Later runs do not find the message of this \`key\`: ${Ut}`);
        }
      };
    }
    function Sn(t, n) {
      return Math.max((t?.sequence ?? 0) + 1, Math.floor(n.getTime() / 1e3));
    }
    function Et({ messages: t }, { channel_id: n }) {
      return t.find((e) => e.channel_id === n);
    }
    function An(t, n) {
      const e = n.flatMap(({ operation: o, target: i, accepted: a }) => o !== "post" || a === void 0 || a.parent_message_id ? [] : [{ channel_id: i.channel_id, message_id: a.message_id }]), s = n.filter(({ outcome: o }) => o === "removed").map(({ target: o }) => o), r = new Set([...e, ...s].map(({ channel_id: o }) => o));
      return [...t.messages.filter((o) => !r.has(o.channel_id)), ...e];
    }
    var Tt = m(763);
    async function Un({ event: t, ...n }, e) {
      const { inputs: s, spoken: r } = n, o = await In(s, r, t, e);
      if (o !== void 0)
        return {
          mentioned: o.mentioned,
          isUnknown: o.isUnknown,
          find: (i) => Et(o, i),
          deliver: (i, a) => Ln(i, { ...n, subject: o, composed: a }, e)
        };
    }
    async function Ln(t, n, e) {
      const { subject: s, composed: r, spoken: o } = n, { network: i, log: a } = e, c = i.now() + t.policy.timeout_ms, d = (p) => {
        const w = { ...t.policy, timeout_ms: c - i.now() };
        return (0, $.cK)({ ...t, ...p, policy: w }, { ...i, ...a });
      }, f = r && { ...n, composed: r, send: d }, l = await (f ? On(t.targets, f, e) : d({ targets: t.targets }));
      if (l.some(({ outcome: p }) => p === "sent" || p === "removed")) {
        const p = f ? await $n(l, f, e) : [], w = o.mentions.map(R.TN).filter((y) => !p.includes(y));
        await s.remember(An(s, l), r ? w : []);
      }
      return l;
    }
    async function On(t, n, e) {
      const { subject: s, inputs: r } = n, o = t.map((f) => {
        const l = Et(s, f);
        return l === void 0 ? f : r.delivery.on_repeat === "edit" ? l : (0, Tt.u)(l);
      }), i = await It(o, n, e), a = i.filter(bn);
      for (const { target: f } of a)
        e.log.info(`The message of this \`key\` in ${f.channel_id} is gone, so a new one is posted.`);
      const c = a.map(({ target: { channel_id: f } }) => ({ channel_id: f })), d = await It(c, n, e);
      return i.map((f) => {
        const l = d[a.indexOf(f)];
        return l ? { ...l, attempts: f.attempts + l.attempts } : f;
      });
    }
    async function It(t, { subject: n, inputs: e, spoken: s, composed: r, send: o }, i) {
      const a = ({ message_id: O }) => O !== void 0, c = t.filter(a), d = t.filter((O) => !a(O)), f = n.mentioned.length === 0 || d.length === 0, { message: l } = f ? r : await (0, W.SB)(e, s, i), [p, w] = await Promise.all([
        o({ targets: c, message: r.message }),
        o({ targets: d, message: l })
      ]), y = [...p, ...w];
      return t.flatMap((O) => y.find((G) => G.target === O) ?? []);
    }
    const Nn = ["message_not_found", "thread_not_found"];
    function bn({ outcome: t, error: n }) {
      return t === "failed" && Nn.includes(n?.code ?? "");
    }
    async function $n(t, { subject: n, inputs: { twake: e }, spoken: s, composed: r, send: o }, { log: i }) {
      const a = s.mentions.filter((y) => !n.mentioned.includes((0, R.TN)(y))), c = t.filter(({ operation: y }) => y === "edit");
      if (e.editsNotify || a.length === 0 || c.length === 0)
        return [];
      const d = c.filter(({ outcome: y }) => y === "sent"), f = d.map(({ target: y }) => (0, Tt.u)(y)), l = await e.prepare(B(r.said, a)), p = await o({ targets: f, message: l });
      for (const y of p)
        (0, z.l)(y, i, "Those who are mentioned first");
      return d.length === c.length && p.every((y) => y.outcome === "sent") ? [] : a.map(R.TN);
    }
  })
};
