"use strict";
exports.ids = ["memory", "simple-templates"], exports.modules = {
  4189: ((ut, Y, l) => {
    l.d(Y, {
      MEMORY_TIME_LIMIT_MS: () => Wt,
      createMemory: () => Kt
    });
    var x = l(7598), v = l(8522);
    const C = 65536;
    function K(t) {
      return (0, v.deflateRawSync)(t, { level: 9 });
    }
    function j(t) {
      return (0, v.inflateRawSync)(t, { maxOutputLength: C }).toString();
    }
    const R = "twake-message-action: memory, version 1";
    function k(t, { key: n, address: e }, s) {
      const r = (0, x.createHmac)("sha256", t).update(R).digest(), i = JSON.stringify([s, n, Object.entries(e).sort()]), c = (...u) => (0, x.createHmac)("sha256", r).update(JSON.stringify([i, ...u])), f = (u) => `${c("entry", u).digest("base64url")}.${u}`;
      return {
        name: c("name").digest("hex").slice(0, 32),
        seal: (u) => f(z(u)),
        open: (u) => {
          const E = u.slice(u.indexOf(".") + 1);
          return P(u, f(E)) ? Q(E) : void 0;
        }
      };
    }
    function P(t, n) {
      const [e, s] = [Buffer.from(t), Buffer.from(n)];
      return e.length === s.length && (0, x.timingSafeEqual)(e, s);
    }
    function z({ messages: t, mentioned: n, sequence: e, run_id: s, run_attempt: r }) {
      const i = t.map(({ channel_id: f, message_id: u, parent_message_id: E }) => [
        f,
        u,
        ...E ? [E] : []
      ]), c = JSON.stringify([e, s, r, n, i]);
      return K(c).toString("base64url");
    }
    function Q(t) {
      const n = j(Buffer.from(t, "base64url")), [e, s, r, i, c] = JSON.parse(n);
      return { messages: c.map(([u, E, N = ""]) => ({
        channel_id: u,
        message_id: E,
        parent_message_id: N
      })), mentioned: i, sequence: e, run_id: s, run_attempt: r };
    }
    function D(t) {
      return t.toSorted((n, e) => e.sequence - n.sequence || e.run_id - n.run_id || e.run_attempt - n.run_attempt)[0];
    }
    class h extends Error {
      /** Of the response, where that is the reason. */
      status;
      constructor(n, e) {
        super(n), this.status = e;
      }
    }
    function Z(t, n) {
      return n.aborted ? n.reason instanceof DOMException && n.reason.name === "TimeoutError" ? "GitHub did not answer in time." : "The job was cancelled." : t instanceof h ? t.message : `This action failed at it (${t instanceof Error ? t.name : typeof t}).`;
    }
    const q = 3e4;
    async function H(t, { http: n, signal: e }) {
      const s = await n.send(t, { signal: e, timeout_ms: q });
      if (s.kind === "response")
        return s;
      throw new h(s.error.message);
    }
    function G(t, n) {
      const e = typeof t == "string" ? URL.parse(t) : null;
      if (e?.protocol === "https:" || e?.protocol === "http:")
        return e;
      throw new h(`${n} is not an address.`);
    }
    function T(t) {
      try {
        return { ...JSON.parse(t) };
      } catch {
        return {};
      }
    }
    function I(t, n) {
      const e = n === 429 ? ": too many requests" : "";
      return new h(`${t} answered with ${n}${e}.`, n);
    }
    async function O(t) {
      const n = await Promise.allSettled(t);
      return {
        values: n.filter((e) => e.status === "fulfilled").map(({ value: e }) => e),
        reasons: n.filter((e) => e.status === "rejected").map(({ reason: e }) => e)
      };
    }
    const m = 67324752, L = 33639248, M = 101010256, o = 30, a = 46, d = 22, w = 0, S = 8, p = 1, A = 33;
    function g(t, n) {
      const e = Buffer.from(n), s = Buffer.alloc(26);
      s.writeUInt16LE(20, 0), s.writeUInt16LE(A, 8), s.writeUInt32LE((0, v.crc32)(e), 10), s.writeUInt32LE(e.length, 14), s.writeUInt32LE(e.length, 18), s.writeUInt16LE(t.length, 22);
      const r = [U(m), s, Buffer.from(t), e], i = [U(L), b(20), s, Buffer.alloc(14), Buffer.from(t)], c = Buffer.alloc(d);
      return c.writeUInt32LE(M, 0), c.writeUInt16LE(1, 8), c.writeUInt16LE(1, 10), c.writeUInt32LE(a + t.length, 12), c.writeUInt32LE(o + t.length + e.length, 16), Buffer.concat([...r, ...i, c]);
    }
    function b(t) {
      const n = Buffer.alloc(2);
      return n.writeUInt16LE(t), n;
    }
    function U(t) {
      const n = Buffer.alloc(4);
      return n.writeUInt32LE(t), n;
    }
    function y(t, n) {
      try {
        const e = _(t);
        return t.readUInt16LE(e + 8) === 1 && t.readUInt16LE(e + 10) === 1 ? F(t, t.readUInt32LE(e + 16), n) : void 0;
      } catch {
        return;
      }
    }
    function _(t) {
      for (let n = t.length - d; n >= 0; n--)
        if (t.readUInt32LE(n) === M && t.readUInt16LE(n + 20) === t.length - n - d)
          return n;
      throw new RangeError("This is no zip.");
    }
    function F(t, n, e) {
      const s = t.readUInt32LE(n) === L, r = t.readUInt16LE(n + 8), i = t.readUInt16LE(n + 10), c = t.readUInt32LE(n + 16), [f, u] = [t.readUInt32LE(n + 20), t.readUInt32LE(n + 24)], E = n + a + t.readUInt16LE(n + 28), N = t.toString("utf8", n + a, E) === e;
      if (!s || !N || r & p || u > C)
        return;
      const $ = t.readUInt32LE(n + 42);
      if (t.readUInt32LE($) !== m)
        return;
      const J = $ + o + t.readUInt16LE($ + 26) + t.readUInt16LE($ + 28), W = tt(t.subarray(J, J + f), i);
      return Buffer.byteLength(W) === u && (0, v.crc32)(W) === c ? W : void 0;
    }
    function tt(t, n) {
      if (n === w)
        return t.toString();
      if (n === S)
        return j(t);
      throw new RangeError(`There is no method ${n} here.`);
    }
    const V = [2, 3], B = 100, nt = 131072;
    async function ot(t) {
      const n = [...await it(t)], e = [];
      for (const s of V) {
        const r = n.splice(0, s).map((c) => st(c, t)), i = await O(r);
        if (i.values.length > 0)
          return D(i.values);
        e.push(...i.reasons);
      }
      if (e.length > 0)
        throw e[0];
    }
    async function it({ name: t, run: n, github: e }) {
      const { artifacts: s, total: r } = await et(1, { name: t, github: e }), i = Math.ceil(r / B), c = i > 1 ? (await et(i, { name: t, github: e })).artifacts : [];
      return [...s, ...c].flatMap((f) => X(f, { name: t, run: n })).sort((f, u) => Number(u.isOwn) - Number(f.isOwn) || u.id - f.id);
    }
    async function et(t, { name: n, github: e }) {
      const { data: s } = await e("/actions/artifacts", { name: n, per_page: B, page: t }), { artifacts: r, total_count: i } = s ?? {};
      if (!Array.isArray(r))
        throw new h("GitHub's API answered with no list.");
      return { artifacts: r, total: Number(i) || 0 };
    }
    function X({ id: t, name: n, expired: e, workflow_run: s }, r) {
      if (n !== r.name || e || !s)
        return [];
      const { repository_id: i } = r.run;
      if (String(s.repository_id) !== i)
        return [];
      const c = String(s.head_repository_id) === i;
      return [{ id: t, run_id: s.id, isOwn: c }];
    }
    async function st({ id: t, run_id: n }, e) {
      const s = y(await ft(t, e), e.file);
      if (s === void 0)
        throw new h(`The artifact of run ${n} is not as this action stores them.`);
      const r = e.open(s);
      if (r === void 0)
        throw new h(`The artifact of run ${n} is not signed with this step's key or token for this \`key\`.`);
      if (r.run_id !== n)
        throw new h(`The artifact of run ${n} is a copy of what run ${r.run_id} stored.`);
      return r;
    }
    async function ft(t, { github: n, ...e }) {
      const { status: s, headers: r } = await n("/actions/artifacts/{artifact_id}/zip", {
        artifact_id: t,
        // Octokit would parse the body of the redirect, which src/net/ does not follow.
        request: { parseSuccessResponseBody: !1 }
      }), c = { method: "GET", url: G(r.location, `Where GitHub's API leads to (${s})`), headers: {}, body: "" }, u = await H({ ...c, ...{ encoding: "latin1", maxResponseSize: nt } }, e);
      if (u.status === 200)
        return Buffer.from(u.body, "latin1");
      throw I("GitHub's storage of artifacts", u.status);
    }
    const at = 512, dt = "0".repeat(64), rt = ".", pt = "GitHub's service for caches", Ot = { accept: "application/json;api-version=6.0-preview.1" }, wt = { "content-type": "application/json" }, Lt = { "content-type": "application/octet-stream" };
    async function At({ name: t, text: n }, e) {
      const s = `${t}-${n}`;
      if (s.length > at)
        throw new h(`On this server, a message in so many channels cannot be found again: it takes ${s.length} characters, and the key of a cache has ${at}.`);
      const r = Ut(e), i = rt.length, c = JSON.stringify({ key: s, version: dt, cacheSize: i }), f = await r("", { headers: wt, body: c });
      if (f.status === 409)
        return;
      const { cacheId: u } = T(lt(f).body);
      if (typeof u != "number")
        throw new h(`${pt} did not take the entry.`);
      const E = { "content-range": `bytes 0-${i - 1}/*` }, N = { headers: { ...Lt, ...E }, body: rt };
      lt(await r(`/${u}`, { method: "PATCH", ...N }));
      const $ = JSON.stringify({ size: i });
      lt(await r(`/${u}`, { headers: wt, body: $ }));
    }
    function Ut({ env: t, http: n, signal: e }) {
      const { ACTIONS_CACHE_URL: s, ACTIONS_RUNTIME_TOKEN: r } = t;
      if (!s || !r)
        throw new h("The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).");
      const i = G(s, "ACTIONS_CACHE_URL of the environment").href, c = `Bearer ${r}`;
      return async (f, { headers: u, ...E }) => {
        const N = new URL(`_apis/artifactcache/caches${f}`, i.replace(/\/?$/, "/")), $ = { ...Ot, ...u, authorization: c };
        return await H({ ...E, url: N, headers: $ }, { http: n, signal: e });
      };
    }
    function lt(t) {
      if (t.status >= 300)
        throw I(pt, t.status);
      return t;
    }
    async function _t({ name: t, open: n, github: e }) {
      const s = { key: `${t}-`, per_page: 100, sort: "created_at", direction: "desc" }, { data: r } = await e("/actions/caches", s), { actions_caches: i } = r ?? {};
      if (!Array.isArray(i))
        throw new h("GitHub's API answered with no list.");
      const c = i.map(({ key: u }) => u.slice(t.length + 1)), f = D(c.flatMap((u) => n(u) ?? []));
      if (f === void 0 && c.length > 0)
        throw new h("No cache of this name is signed with this step's key or token for this `key`.");
      return f;
    }
    var Nt = l(3916);
    const ht = "GitHub's API";
    function Rt({ connect: t, run: { owner: n, repo: e }, signal: s }) {
      let r;
      return async (i, { request: c, ...f }) => {
        if (t === void 0)
          throw new h("Without `github_token`, GitHub cannot be asked for it.");
        r ??= bt(s, t());
        try {
          return await (await r).request(`GET /repos/{owner}/{repo}${i}`, {
            owner: n,
            repo: e,
            ...f,
            request: { signal: s, ...c }
          });
        } catch (u) {
          throw Mt(u);
        }
      };
    }
    async function bt(t, n) {
      let e = () => {
      };
      const s = new Promise((r, i) => {
        e = () => i(t.reason), t.addEventListener("abort", e);
      });
      try {
        return await Promise.race([n, s]);
      } finally {
        t.removeEventListener("abort", e);
      }
    }
    function Mt(t) {
      const { response: n, cause: e } = t;
      if (n === void 0) {
        const f = e instanceof Nt.lZ ? e.message : "its response cannot be read.";
        return new h(`${ht} could not be asked: ${f}`);
      }
      const { status: s, headers: r } = n, i = "retry-after" in r || String(r["x-ratelimit-remaining"]) === "0";
      if (s === 403 && i)
        return new h(`${ht} answered with ${s}: too many requests.`, s);
      const c = [401, 403, 404].includes(s) ? " It needs the permission `actions: read`." : "";
      return new h(I(ht, s).message + c, s);
    }
    function $t(t) {
      const [n, e] = (t.GITHUB_REPOSITORY ?? "").split("/"), s = Number(t.GITHUB_RUN_ID);
      if (!n || !e || !s)
        throw new h("The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).");
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
    function vt(t) {
      const n = kt(t).map((r) => r.split(":")).find(({ length: r, 0: i }) => r === 3 && i === "Actions.Results"), [, e, s] = n ?? [];
      if (!e || !s)
        throw new h("The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.");
      return { workflow_run_backend_id: e, workflow_job_run_backend_id: s };
    }
    function kt(t) {
      try {
        const n = JSON.parse(Buffer.from(t.split(".")[1] ?? "", "base64url").toString());
        return String(n.scp ?? "").split(" ");
      } catch {
        return [];
      }
    }
    const xt = "/twirp/github.actions.results.api.v1.ArtifactService", mt = "GitHub's service for artifacts", yt = 90, Bt = 864e5, Ct = "MDAwMDAwMDA%3D", Pt = '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>', Dt = { "x-ms-version": "2021-12-02" };
    async function Ht({ name: t, file: n, text: e }, { env: s, date: r, http: i, signal: c }) {
      const f = s.ACTIONS_RUNTIME_TOKEN ?? "", u = G(s.ACTIONS_RESULTS_URL, "ACTIONS_RESULTS_URL of the environment"), E = { http: i, signal: c }, N = { ...E, address: u, token: f, ids: vt(f) }, $ = g(n, e), J = await jt(t, Gt(s, r), N);
      await Ft($, J, E);
      const { ok: W } = await ct("FinalizeArtifact", N, {
        ...N.ids,
        name: t,
        size: String($.length),
        hash: `sha256:${(0, x.createHash)("sha256").update($).digest("hex")}`
      });
      if (W !== !0)
        throw new h(`${mt} did not take the artifact.`);
    }
    function Gt(t, n) {
      const e = Math.min(Number(t.GITHUB_RETENTION_DAYS) || yt, yt);
      return new Date(n().getTime() + e * Bt).toISOString();
    }
    async function jt(t, n, e) {
      const s = { ...e.ids, name: t, version: 4, expires_at: n }, r = () => ct("CreateArtifact", e, s), i = await r().catch(async (f) => {
        if (!(f instanceof h) || f.status !== 409)
          throw f;
        return await zt(t, e), r();
      }), { signed_upload_url: c = i.signedUploadUrl } = i;
      return G(c, `What ${mt} answered`);
    }
    async function zt(t, n) {
      const { artifacts: e } = await ct("ListArtifacts", n, { ...n.ids, name_filter: t });
      for (const s of Array.isArray(e) ? e : []) {
        const { workflow_run_backend_id: r, workflow_job_run_backend_id: i } = s;
        await ct("DeleteArtifact", n, { ...{ workflow_run_backend_id: r, workflow_job_run_backend_id: i }, name: t });
      }
    }
    async function Ft(t, { href: n }, e) {
      const s = async (c, f, u) => {
        const E = new URL(`${n}&${c}`), { status: N } = await H({ method: "PUT", url: E, headers: { ...Dt, ...f }, body: u, encoding: "latin1" }, e);
        if (N >= 300)
          throw I("GitHub's storage of artifacts", N);
      }, r = { "content-type": "application/octet-stream" };
      await s(`comp=block&blockid=${Ct}`, r, t.toString("latin1")), await s("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": "application/zip" }, Pt);
    }
    async function ct(t, { address: n, token: e, ids: s, ...r }, i) {
      const c = { authorization: `Bearer ${e}`, "content-type": "application/json" }, f = new URL(`${xt}/${t}`, n.origin), u = await H({ url: f, headers: c, body: JSON.stringify(i) }, r), E = T(u.body);
      if (u.status === 403 && E.code === "resource_exhausted")
        throw new h("The storage for artifacts of this account is full.", 403);
      if (u.status !== 200)
        throw I(mt, u.status);
      return E;
    }
    const Wt = 3e3, Yt = "twake-message", gt = "message";
    function Kt(t) {
      return {
        recall: async (n) => {
          try {
            const e = await Jt(t, n);
            return e ? { kind: "found", entry: e } : { kind: "none" };
          } catch (e) {
            return { kind: "failed", reason: Z(e, n) };
          }
        },
        remember: async (n, e) => {
          try {
            await Zt(n, t, e);
            return;
          } catch (s) {
            return Z(s, e);
          }
        }
      };
    }
    async function Jt({ octokit: t, http: n, ...e }, s) {
      s.throwIfAborted();
      const { run: r, sealer: i, name: c } = Et(e), f = i.open(e.env[It(c)] ?? "");
      if (f?.run_id === r.id && f.run_attempt === r.attempt)
        return f;
      const u = Rt({ connect: t, run: r, signal: s }), E = { name: c, open: i.open, run: r, github: u }, N = [ot({ ...E, file: gt, http: n, signal: s })];
      Tt(r, e.env) && N.push(_t(E));
      const { values: $, reasons: J } = await O(N), W = D($.filter((St) => St !== void 0));
      if (W === void 0 && J.length > 0)
        throw J[0];
      return W;
    }
    async function Zt(t, n, e) {
      const { run: s, sealer: r, name: i } = Et(n), c = r.seal({ ...t, run_id: s.id, run_attempt: s.attempt });
      try {
        Vt(It(i), c, n);
      } finally {
        await Xt({ name: i, text: c }, { ...n, run: s, signal: e });
      }
    }
    function Vt(t, n, { env: e, exportVariable: s }) {
      if (e.GITHUB_ENV)
        try {
          s(t, n);
        } catch {
          throw new h("The runner takes no variable for later steps of this job.");
        }
    }
    async function Xt({ name: t, text: n }, { run: e, ...s }) {
      if (s.env.ACTIONS_RESULTS_URL)
        try {
          return await Ht({ name: t, file: gt, text: n }, s);
        } catch (r) {
          if (!(r instanceof h && r.status === 404) || !Tt(e, s.env))
            throw r;
        }
      await At({ name: t, text: n }, s);
    }
    function Et({ subject: t, secret: n, env: e }) {
      if (n.length === 0)
        throw new h("There is no key or token to sign it with.");
      const s = $t(e), r = k(n, t, s.repository_id);
      return { run: s, sealer: r, name: `${Yt}-${r.name}` };
    }
    function Tt({ isCloud: t }, n) {
      return !t || !n.ACTIONS_RESULTS_URL;
    }
    function It(t) {
      return t.toUpperCase().replaceAll("-", "_");
    }
  }),
  847: ((ut, Y, l) => {
    l.d(Y, {
      findPasted: () => (
        /* reexport */
        k
      ),
      renderFacts: () => H
    });
    var x = l(1380), v = l(9083), C = l(3916);
    const K = 5e5, j = 1e3, R = 12;
    function k(T, I) {
      const O = z(T), m = [{ value: I, key: "github.event" }];
      for (let L = m.pop(); L !== void 0; L = m.pop()) {
        const { value: M } = L;
        if (typeof M == "string") {
          if (P(M).some(O.holds))
            return D(L);
          if (O.isOver())
            return Q();
        } else if (typeof M == "object" && M !== null)
          for (const [o, a] of Object.entries(M))
            m.push({ value: a, key: o, parent: L });
      }
    }
    function P(T) {
      return /\{[{%]/.test(T) ? [T, T.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function z(T) {
      const I = [...T.matchAll(/\{(?=[{%])/g)].map((o) => o.index), O = Map.groupBy(I, (o) => T.slice(o, o + R)), m = /* @__PURE__ */ new Set();
      let L = K;
      return { holds: (o) => {
        if (/^\s*\{[{%]\s*$/.test(o) || m.has(o))
          return !1;
        const a = o.search(/\{[{%]/), d = o.slice(a, a + R), w = d.length < R ? I : O.get(d) ?? [];
        return L -= w.length * Math.ceil(o.length / j), m.add(o), w.some((S) => T.startsWith(o, S - a) && S >= a);
      }, isOver: () => L < 0 };
    }
    function Q() {
      return new C.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function D(T) {
      const I = h(T);
      return new C.lZ("invalid_template", `\`\${{ }}\` pasted \`${I}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${I} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function h(T) {
      const I = [];
      let { key: O, parent: m } = T;
      for (; m !== void 0; { key: O, parent: m } = m)
        Array.isArray(m.value) ? I.push(`[${O}]`) : I.push(/^[a-z_][\w-]*$/i.test(O) ? `.${O}` : `[${JSON.stringify(O)}]`);
      return O + I.reverse().join("");
    }
    const Z = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, q = ["true", "false", "nil", "null", "empty", "blank"];
    function H(T, I) {
      if (T.length > x.U)
        return;
      const O = (0, v.TA)(T).split(Z), m = [];
      let L = "";
      for (const [M, o] of O.entries())
        if (M % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(o))
            return;
          L += o;
        } else {
          const a = G(o, I);
          if (a === void 0)
            return;
          L += (0, v.qf)(m.push({ kind: "text", text: a }) - 1);
        }
      return { text: L, fragments: m };
    }
    function G(T, I) {
      const O = T.split(".");
      if (q.includes(O[0] ?? ""))
        return;
      let m = I;
      for (const L of O) {
        if (!(typeof m == "object" && m !== null && Object.hasOwn(m, L)))
          return;
        m = m[L];
      }
      return m === null ? "" : ["string", "number", "boolean"].includes(typeof m) ? String(m) : void 0;
    }
  }),
  498: ((ut, Y, l) => {
    l.d(Y, {
      renderText: () => K
    });
    var x = l(9083), v = l(847), C = l(7674);
    async function K(R, k, P) {
      if (!(0, C.F)(R) || (0, v.findPasted)(R, P) !== void 0)
        return R;
      const z = (0, v.renderFacts)(R, k) ?? await j(R, k);
      return (0, x.BB)(z.text, z.fragments).trim();
    }
    async function j(R, k) {
      const { renderTemplate: P } = await l.e("templates").then(l.bind(l, 4177));
      return P(R, k, { read: async () => [] });
    }
  }),
  3648: ((ut, Y, l) => {
    l.d(Y, {
      findFollowed: () => q
    });
    var x = l(8864), v = l(5667);
    function C({ content: o, ...a }, d) {
      const [w] = o.type === "root" ? o.children : [];
      return {
        ...a,
        content: { type: "root", children: [K(w), (0, x.j)(d)] }
      };
    }
    function K(o) {
      if (o?.type === "heading")
        return o;
      const a = o?.type === "paragraph" ? o.children : [], d = a.findIndex(({ type: S }) => S === "break"), w = d < 0 ? a : a.slice(0, d);
      return { type: "paragraph", children: w.length > 0 ? w : [(0, v.Qq)("The message is new.")] };
    }
    var j = l(6798), R = l(8532), k = l(3342), P = l(9279);
    async function z({ delivery: o, twake: a, workflow: d }, { context: w }, S, { core: p, env: A, network: g, octokit: b, log: U }) {
      if (o.key === "")
        return;
      const { renderText: y } = await l.e("memory").then(l.bind(l, 498)), _ = await y(o.key, w, S);
      if (_ === "") {
        U.notice("`key` came out empty, so the message is a new one.");
        return;
      }
      const { createMemory: F, MEMORY_TIME_LIMIT_MS: tt } = await l.e("memory").then(l.bind(l, 4189)), { github_token: V } = d, { signal: B, http: nt, date: ot } = g, it = () => AbortSignal.any([B, AbortSignal.timeout(tt)]), et = F({
        subject: { key: _, address: a.address },
        secret: a.key,
        octokit: V === "" ? void 0 : () => b(V),
        exportVariable: p.exportVariable,
        env: A,
        http: nt,
        date: ot
      }), X = await et.recall(it());
      X.kind === "failed" && U.notice(`Where the message of this \`key\` is, nobody knows: ${X.reason}`);
      const st = X.kind === "found" ? X.entry : void 0;
      return {
        messages: st?.messages ?? [],
        mentioned: st?.mentioned ?? [],
        remember: async (ft, at) => {
          const dt = Q(st, ot()), rt = await et.remember({ messages: ft, mentioned: at, sequence: dt }, it());
          rt !== void 0 && U.notice(`Later runs do not find the message of this \`key\`: ${rt}`);
        }
      };
    }
    function Q(o, a) {
      return Math.max((o?.sequence ?? 0) + 1, Math.floor(a.getTime() / 1e3));
    }
    function D({ messages: o }, { channel_id: a }) {
      return o.find((d) => d.channel_id === a);
    }
    function h(o, a) {
      const d = a.flatMap(({ operation: p, target: A, accepted: g }) => {
        const b = A.parent_message_id !== void 0;
        if (p !== "post" || b || g === void 0)
          return [];
        const { message_id: U, parent_message_id: y } = g;
        return [{ channel_id: A.channel_id, message_id: U, parent_message_id: y }];
      }), w = a.filter(({ outcome: p }) => p === "removed").map(({ target: p }) => p), S = new Set([...d, ...w].map(({ channel_id: p }) => p));
      return [...o.messages.filter((p) => !S.has(p.channel_id)), ...d];
    }
    function Z({ mentioned: o }, a) {
      return [.../* @__PURE__ */ new Set([...o, ...a.map(k.TN)])];
    }
    async function q({ event: o, ...a }, d) {
      const { inputs: w, spoken: S } = a, p = await z(w, S, o, d);
      if (p !== void 0)
        return {
          mentioned: p.mentioned,
          find: (A) => {
            const g = D(p, A);
            return g && H(g);
          },
          deliver: (A, g) => T(A, { ...a, subject: p, composed: g }, d)
        };
    }
    function H({ parent_message_id: o, ...a }) {
      return { ...a, ...o && { parent_message_id: o } };
    }
    function G({ channel_id: o, message_id: a, parent_message_id: d }) {
      return { channel_id: o, parent_message_id: d || a };
    }
    async function T(o, a, d) {
      const { subject: w, composed: S, spoken: p } = a, { network: A, log: g } = d, b = (y) => (0, R.c)({ ...o, ...y }, { ...A, debug: g.debug, hide: g.hide }), U = S ? await I(o.targets, { ...a, composed: S, send: b }, d) : await b(o);
      if (U.some(({ outcome: y }) => y === "sent" || y === "removed")) {
        const y = S ? Z(w, p.mentions) : [];
        await w.remember(h(w, U), y);
      }
      return U;
    }
    async function I(o, a, d) {
      const { subject: w, inputs: S } = a, p = o.map((y) => {
        const _ = D(w, y);
        return _ === void 0 ? y : S.delivery.on_repeat === "edit" ? H(_) : G(_);
      }), A = await O(p, a, d), g = A.filter(L);
      for (const { target: y } of g)
        d.log.info(`The message of this \`key\` in ${y.channel_id} is gone, so a new one is posted.`);
      const b = g.map(({ target: { channel_id: y } }) => ({ channel_id: y })), U = await O(b, a, d);
      return await M(A, a, d), A.map((y) => U[g.indexOf(y)] ?? y);
    }
    async function O(o, { subject: a, inputs: d, spoken: w, composed: S, send: p }, A) {
      const g = ({ message_id: B }) => B !== void 0, b = o.filter(g), U = o.filter((B) => !g(B)), y = a.mentioned.length === 0 || U.length === 0, { message: _ } = y ? S : await (0, P.SB)(d, w, A), [F, tt] = await Promise.all([
        p({ targets: b, message: S.message }),
        p({ targets: U, message: _ })
      ]), V = [...F, ...tt];
      return o.flatMap((B) => V.find((nt) => nt.target === B) ?? []);
    }
    const m = ["message_not_found", "thread_not_found", "not_own_message"];
    function L({ outcome: o, error: a, target: d }) {
      return !!(d.message_id ?? d.parent_message_id) && o === "failed" && m.includes(a?.code ?? "");
    }
    async function M(o, { subject: a, inputs: { twake: d }, spoken: w, composed: S, send: p }, { log: A }) {
      const g = w.mentions.filter((_) => !a.mentioned.includes((0, k.TN)(_))), b = o.filter((_) => _.operation === "edit" && _.outcome === "sent");
      if (d.editsNotify || g.length === 0 || b.length === 0)
        return;
      const U = b.flatMap(({ target: _ }) => {
        const F = D(a, _);
        return F ? [G(F)] : [];
      }), y = await d.prepare(C(S.said, g));
      for (const _ of await p({ targets: U, message: y }))
        (0, j.l)(_, A);
    }
  })
};
