"use strict";
exports.ids = ["memory", "simple-templates"], exports.modules = {
  847: ((Ut, _, p) => {
    p.d(_, {
      findPasted: () => (
        /* reexport */
        $
      ),
      renderFacts: () => W
    });
    var G = p(1380), k = p(9083), M = p(3916);
    const D = 5e5, j = 1e3, R = 12;
    function $(w, I) {
      const E = x(w), h = [{ value: I, key: "github.event" }];
      for (let d = h.pop(); d !== void 0; d = h.pop()) {
        const { value: A } = d;
        if (typeof A == "string") {
          if (z(A).some(E.holds))
            return N(d);
          if (E.isOver())
            return b();
        } else if (typeof A == "object" && A !== null)
          for (const [g, S] of Object.entries(A))
            h.push({ value: S, key: g, parent: d });
      }
    }
    function z(w) {
      return /\{[{%]/.test(w) ? [w, w.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function x(w) {
      const I = [...w.matchAll(/\{(?=[{%])/g)].map((g) => g.index), E = Map.groupBy(I, (g) => w.slice(g, g + R)), h = /* @__PURE__ */ new Set();
      let d = D;
      return { holds: (g) => {
        if (/^\s*\{[{%]\s*$/.test(g) || h.has(g))
          return !1;
        const S = g.search(/\{[{%]/), U = g.slice(S, S + R), v = U.length < R ? I : E.get(U) ?? [];
        return d -= v.length * Math.ceil(g.length / j), h.add(g), v.some((L) => w.startsWith(g, L - S) && L >= S);
      }, isOver: () => d < 0 };
    }
    function b() {
      return new M.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function N(w) {
      const I = B(w);
      return new M.lZ("invalid_template", `\`\${{ }}\` pasted \`${I}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${I} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function B(w) {
      const I = [];
      let { key: E, parent: h } = w;
      for (; h !== void 0; { key: E, parent: h } = h)
        Array.isArray(h.value) ? I.push(`[${E}]`) : I.push(/^[a-z_][\w-]*$/i.test(E) ? `.${E}` : `[${JSON.stringify(E)}]`);
      return E + I.reverse().join("");
    }
    const F = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, C = ["true", "false", "nil", "null", "empty", "blank"];
    function W(w, I) {
      if (w.length > G.U)
        return;
      const E = (0, k.TA)(w).split(F), h = [];
      let d = "";
      for (const [A, g] of E.entries())
        if (A % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(g))
            return;
          d += g;
        } else {
          const S = Y(g, I);
          if (S === void 0)
            return;
          d += (0, k.qf)(h.push({ kind: "text", text: S }) - 1);
        }
      return { text: d, fragments: h };
    }
    function Y(w, I) {
      const E = w.split(".");
      if (C.includes(E[0] ?? ""))
        return;
      let h = I;
      for (const d of E) {
        if (!(typeof h == "object" && h !== null && Object.hasOwn(h, d)))
          return;
        h = h[d];
      }
      return h === null ? "" : ["string", "number", "boolean"].includes(typeof h) ? String(h) : void 0;
    }
  }),
  1028: ((Ut, _, p) => {
    p.r(_), p.d(_, {
      findFollowed: () => On
    });
    var G = p(8864), k = p(5667);
    function M({ content: t, ...n }, e) {
      const [s] = t.type === "root" ? t.children : [];
      return {
        ...n,
        content: { type: "root", children: [D(s), (0, G.j)(e)] }
      };
    }
    function D(t) {
      if (t?.type === "heading")
        return t;
      const n = t?.type === "paragraph" ? t.children : [], e = n.findIndex(({ type: r }) => r === "break"), s = e < 0 ? n : n.slice(0, e);
      return { type: "paragraph", children: s.length > 0 ? s : [(0, k.Qq)("The message is new.")] };
    }
    var j = p(6798), R = p(8532), $ = p(3342), z = p(9279), x = p(3916), b = p(7598), N = p(8522);
    const B = 65536;
    function F(t) {
      return (0, N.deflateRawSync)(t, { level: 9 });
    }
    function C(t) {
      return (0, N.inflateRawSync)(t, { maxOutputLength: B }).toString();
    }
    const W = "twake-message-action: memory, version 1";
    function Y(t, { key: n, address: e }, s) {
      const r = (0, b.createHmac)("sha256", t).update(W).digest(), o = JSON.stringify([s, n, Object.entries(e).sort()]), i = (...c) => (0, b.createHmac)("sha256", r).update(JSON.stringify([o, ...c])), a = (c) => `${i("entry", c).digest("base64url")}.${c}`;
      return {
        name: i("name").digest("hex").slice(0, 32),
        seal: (c) => a(I(c)),
        open: (c) => {
          const u = c.slice(c.indexOf(".") + 1);
          return w(c, a(u)) ? E(u) : void 0;
        }
      };
    }
    function w(t, n) {
      const [e, s] = [Buffer.from(t), Buffer.from(n)];
      return e.length === s.length && (0, b.timingSafeEqual)(e, s);
    }
    function I({ messages: t, mentioned: n, sequence: e, run_id: s, run_attempt: r }) {
      const o = t.map(({ channel_id: a, message_id: c, parent_message_id: u }) => [
        a,
        c,
        ...u ? [u] : []
      ]), i = JSON.stringify([e, s, r, n, o]);
      return F(i).toString("base64url");
    }
    function E(t) {
      const n = C(Buffer.from(t, "base64url")), [e, s, r, o, i] = JSON.parse(n);
      return { messages: i.map(([c, u, f = ""]) => ({
        channel_id: c,
        message_id: u,
        parent_message_id: f
      })), mentioned: o, sequence: e, run_id: s, run_attempt: r };
    }
    function h(t) {
      return t.toSorted((n, e) => e.sequence - n.sequence || e.run_id - n.run_id || e.run_attempt - n.run_attempt)[0];
    }
    class d extends Error {
      /** Of the response, where that is the reason. */
      status;
      constructor(n, e) {
        super(n), this.status = e;
      }
    }
    function A(t, n) {
      return n.aborted ? n.reason instanceof DOMException && n.reason.name === "TimeoutError" ? "GitHub did not answer in time." : "The job was cancelled." : t instanceof d ? t.message : `This action failed at it (${t instanceof Error ? t.name : typeof t}).`;
    }
    const g = 3e4;
    async function S(t, { http: n, signal: e }) {
      const s = await n.send(t, { signal: e, timeout_ms: g });
      if (s.kind === "response")
        return s;
      throw new d(s.error.message);
    }
    function U(t, n) {
      const e = typeof t == "string" ? URL.parse(t) : null;
      if (e?.protocol === "https:" || e?.protocol === "http:")
        return e;
      throw new d(`${n} is not an address.`);
    }
    function v(t) {
      try {
        return { ...JSON.parse(t) };
      } catch {
        return {};
      }
    }
    function L(t, n) {
      const e = n === 429 ? ": too many requests" : "";
      return new d(`${t} answered with ${n}${e}.`, n);
    }
    async function nt(t) {
      const n = await Promise.allSettled(t);
      return {
        values: n.filter((e) => e.status === "fulfilled").map(({ value: e }) => e),
        reasons: n.filter((e) => e.status === "rejected").map(({ reason: e }) => e)
      };
    }
    const et = 67324752, st = 33639248, rt = 101010256, ot = 30, J = 46, K = 22, bt = 0, Nt = 8, Rt = 1, $t = 33;
    function vt(t, n) {
      const e = Buffer.from(n), s = Buffer.alloc(26);
      s.writeUInt16LE(20, 0), s.writeUInt16LE($t, 8), s.writeUInt32LE((0, N.crc32)(e), 10), s.writeUInt32LE(e.length, 14), s.writeUInt32LE(e.length, 18), s.writeUInt16LE(t.length, 22);
      const r = [it(et), s, Buffer.from(t), e], o = [it(st), _t(20), s, Buffer.alloc(14), Buffer.from(t)], i = Buffer.alloc(K);
      return i.writeUInt32LE(rt, 0), i.writeUInt16LE(1, 8), i.writeUInt16LE(1, 10), i.writeUInt32LE(J + t.length, 12), i.writeUInt32LE(ot + t.length + e.length, 16), Buffer.concat([...r, ...o, i]);
    }
    function _t(t) {
      const n = Buffer.alloc(2);
      return n.writeUInt16LE(t), n;
    }
    function it(t) {
      const n = Buffer.alloc(4);
      return n.writeUInt32LE(t), n;
    }
    function kt(t, n) {
      try {
        const e = Mt(t);
        return t.readUInt16LE(e + 8) === 1 && t.readUInt16LE(e + 10) === 1 ? xt(t, t.readUInt32LE(e + 16), n) : void 0;
      } catch {
        return;
      }
    }
    function Mt(t) {
      for (let n = t.length - K; n >= 0; n--)
        if (t.readUInt32LE(n) === rt && t.readUInt16LE(n + 20) === t.length - n - K)
          return n;
      throw new RangeError("This is no zip.");
    }
    function xt(t, n, e) {
      const s = t.readUInt32LE(n) === st, r = t.readUInt16LE(n + 8), o = t.readUInt16LE(n + 10), i = t.readUInt32LE(n + 16), [a, c] = [t.readUInt32LE(n + 20), t.readUInt32LE(n + 24)], u = n + J + t.readUInt16LE(n + 28), f = t.toString("utf8", n + J, u) === e;
      if (!s || !f || r & Rt || c > B)
        return;
      const l = t.readUInt32LE(n + 42);
      if (t.readUInt32LE(l) !== et)
        return;
      const m = l + ot + t.readUInt16LE(l + 26) + t.readUInt16LE(l + 28), T = Bt(t.subarray(m, m + a), o);
      return Buffer.byteLength(T) === c && (0, N.crc32)(T) === i ? T : void 0;
    }
    function Bt(t, n) {
      if (n === bt)
        return t.toString();
      if (n === Nt)
        return C(t);
      throw new RangeError(`There is no method ${n} here.`);
    }
    const Ct = [2, 3], at = 100, Pt = 131072;
    async function Ht(t) {
      const n = [...await Gt(t)], e = [];
      for (const s of Ct) {
        const r = n.splice(0, s).map((i) => jt(i, t)), o = await nt(r);
        if (o.values.length > 0)
          return h(o.values);
        e.push(...o.reasons);
      }
      if (e.length > 0)
        throw e[0];
    }
    async function Gt({ name: t, run: n, github: e }) {
      const { artifacts: s, total: r } = await ct(1, { name: t, github: e }), o = Math.ceil(r / at), i = o > 1 ? (await ct(o, { name: t, github: e })).artifacts : [];
      return [...s, ...i].flatMap((a) => Dt(a, { name: t, run: n })).sort((a, c) => Number(c.isOwn) - Number(a.isOwn) || c.id - a.id);
    }
    async function ct(t, { name: n, github: e }) {
      const { data: s } = await e("/actions/artifacts", { name: n, per_page: at, page: t }), { artifacts: r, total_count: o } = s ?? {};
      if (!Array.isArray(r))
        throw new d("GitHub's API answered with no list.");
      return { artifacts: r, total: Number(o) || 0 };
    }
    function Dt({ id: t, name: n, expired: e, workflow_run: s }, r) {
      if (n !== r.name || e || !s)
        return [];
      const { repository_id: o } = r.run;
      if (String(s.repository_id) !== o)
        return [];
      const i = String(s.head_repository_id) === o;
      return [{ id: t, run_id: s.id, isOwn: i }];
    }
    async function jt({ id: t, run_id: n }, e) {
      const s = kt(await zt(t, e), e.file);
      if (s === void 0)
        throw new d(`The artifact of run ${n} is not as this action stores them.`);
      const r = e.open(s);
      if (r === void 0)
        throw new d(`The artifact of run ${n} is not signed with this step's key or token for this \`key\`.`);
      if (r.run_id !== n)
        throw new d(`The artifact of run ${n} is a copy of what run ${r.run_id} stored.`);
      return r;
    }
    async function zt(t, { github: n, ...e }) {
      const { status: s, headers: r } = await n("/actions/artifacts/{artifact_id}/zip", {
        artifact_id: t,
        // Octokit would parse the body of the redirect, which src/net/ does not follow.
        request: { parseSuccessResponseBody: !1 }
      }), i = { method: "GET", url: U(r.location, `Where GitHub's API leads to (${s})`), headers: {}, body: "" }, c = await S({ ...i, ...{ encoding: "latin1", maxResponseSize: Pt } }, e);
      if (c.status === 200)
        return Buffer.from(c.body, "latin1");
      throw L("GitHub's storage of artifacts", c.status);
    }
    const ut = 512, Ft = "0".repeat(64), ft = ".", dt = "GitHub's service for caches", Wt = { accept: "application/json;api-version=6.0-preview.1" }, lt = { "content-type": "application/json" }, Yt = { "content-type": "application/octet-stream" };
    async function Jt({ name: t, text: n }, e) {
      const s = `${t}-${n}`;
      if (s.length > ut)
        throw new d(`On this server, a message in so many channels cannot be found again: it takes ${s.length} characters, and the key of a cache has ${ut}.`);
      const r = Kt(e), o = ft.length, i = JSON.stringify({ key: s, version: Ft, cacheSize: o }), a = await r("", { headers: lt, body: i });
      if (a.status === 409)
        return;
      const { cacheId: c } = v(Z(a).body);
      if (typeof c != "number")
        throw new d(`${dt} did not take the entry.`);
      const u = { "content-range": `bytes 0-${o - 1}/*` }, f = { headers: { ...Yt, ...u }, body: ft };
      Z(await r(`/${c}`, { method: "PATCH", ...f }));
      const l = JSON.stringify({ size: o });
      Z(await r(`/${c}`, { headers: lt, body: l }));
    }
    function Kt({ env: t, http: n, signal: e }) {
      const { ACTIONS_CACHE_URL: s, ACTIONS_RUNTIME_TOKEN: r } = t;
      if (!s || !r)
        throw new d("The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).");
      const o = U(s, "ACTIONS_CACHE_URL of the environment").href, i = `Bearer ${r}`;
      return async (a, { headers: c, ...u }) => {
        const f = new URL(`_apis/artifactcache/caches${a}`, o.replace(/\/?$/, "/")), l = { ...Wt, ...c, authorization: i };
        return await S({ ...u, url: f, headers: l }, { http: n, signal: e });
      };
    }
    function Z(t) {
      if (t.status >= 300)
        throw L(dt, t.status);
      return t;
    }
    async function Zt({ name: t, open: n, github: e }) {
      const s = { key: `${t}-`, per_page: 100, sort: "created_at", direction: "desc" }, { data: r } = await e("/actions/caches", s), { actions_caches: o } = r ?? {};
      if (!Array.isArray(o))
        throw new d("GitHub's API answered with no list.");
      const i = o.map(({ key: c }) => c.slice(t.length + 1)), a = h(i.flatMap((c) => n(c) ?? []));
      if (a === void 0 && i.length > 0)
        throw new d("No cache of this name is signed with this step's key or token for this `key`.");
      return a;
    }
    const V = "GitHub's API";
    function Vt({ connect: t, run: { owner: n, repo: e }, signal: s }) {
      let r;
      return async (o, { request: i, ...a }) => {
        if (t === void 0)
          throw new d("Without `github_token`, GitHub cannot be asked for it.");
        r ??= Xt(s, t());
        try {
          return await (await r).request(`GET /repos/{owner}/{repo}${o}`, {
            owner: n,
            repo: e,
            ...a,
            request: { signal: s, ...i }
          });
        } catch (c) {
          throw Qt(c);
        }
      };
    }
    async function Xt(t, n) {
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
    function Qt(t) {
      const { response: n, cause: e } = t;
      if (n === void 0) {
        const a = e instanceof x.lZ ? e.message : "its response cannot be read.";
        return new d(`${V} could not be asked: ${a}`);
      }
      const { status: s, headers: r } = n, o = "retry-after" in r || String(r["x-ratelimit-remaining"]) === "0";
      if (s === 403 && o)
        return new d(`${V} answered with ${s}: too many requests.`, s);
      const i = [401, 403, 404].includes(s) ? " It needs the permission `actions: read`." : "";
      return new d(L(V, s).message + i, s);
    }
    function qt(t) {
      const [n, e] = (t.GITHUB_REPOSITORY ?? "").split("/"), s = Number(t.GITHUB_RUN_ID);
      if (!n || !e || !s)
        throw new d("The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).");
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
    function tn(t) {
      const n = nn(t).map((r) => r.split(":")).find(({ length: r, 0: o }) => r === 3 && o === "Actions.Results"), [, e, s] = n ?? [];
      if (!e || !s)
        throw new d("The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.");
      return { workflow_run_backend_id: e, workflow_job_run_backend_id: s };
    }
    function nn(t) {
      try {
        const n = JSON.parse(Buffer.from(t.split(".")[1] ?? "", "base64url").toString());
        return String(n.scp ?? "").split(" ");
      } catch {
        return [];
      }
    }
    const en = "/twirp/github.actions.results.api.v1.ArtifactService", X = "GitHub's service for artifacts", ht = 90, sn = 864e5, rn = "MDAwMDAwMDA%3D", on = '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>', an = { "x-ms-version": "2021-12-02" };
    async function cn({ name: t, file: n, text: e }, { env: s, date: r, http: o, signal: i }) {
      const a = s.ACTIONS_RUNTIME_TOKEN ?? "", c = U(s.ACTIONS_RESULTS_URL, "ACTIONS_RESULTS_URL of the environment"), u = { http: o, signal: i }, f = { ...u, address: c, token: a, ids: tn(a) }, l = vt(n, e), m = await fn(t, un(s, r), f);
      await ln(l, m, u);
      const { ok: T } = await P("FinalizeArtifact", f, {
        ...f.ids,
        name: t,
        size: String(l.length),
        hash: `sha256:${(0, b.createHash)("sha256").update(l).digest("hex")}`
      });
      if (T !== !0)
        throw new d(`${X} did not take the artifact.`);
    }
    function un(t, n) {
      const e = Math.min(Number(t.GITHUB_RETENTION_DAYS) || ht, ht);
      return new Date(n().getTime() + e * sn).toISOString();
    }
    async function fn(t, n, e) {
      const s = { ...e.ids, name: t, version: 4, expires_at: n }, r = () => P("CreateArtifact", e, s), o = await r().catch(async (a) => {
        if (!(a instanceof d) || a.status !== 409)
          throw a;
        return await dn(t, e), r();
      }), { signed_upload_url: i = o.signedUploadUrl } = o;
      return U(i, `What ${X} answered`);
    }
    async function dn(t, n) {
      const { artifacts: e } = await P("ListArtifacts", n, { ...n.ids, name_filter: t });
      for (const s of Array.isArray(e) ? e : []) {
        const { workflow_run_backend_id: r, workflow_job_run_backend_id: o } = s;
        await P("DeleteArtifact", n, { ...{ workflow_run_backend_id: r, workflow_job_run_backend_id: o }, name: t });
      }
    }
    async function ln(t, { href: n }, e) {
      const s = async (i, a, c) => {
        const u = new URL(`${n}&${i}`), { status: f } = await S({ method: "PUT", url: u, headers: { ...an, ...a }, body: c, encoding: "latin1" }, e);
        if (f >= 300)
          throw L("GitHub's storage of artifacts", f);
      }, r = { "content-type": "application/octet-stream" };
      await s(`comp=block&blockid=${rn}`, r, t.toString("latin1")), await s("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": "application/zip" }, on);
    }
    async function P(t, { address: n, token: e, ids: s, ...r }, o) {
      const i = { authorization: `Bearer ${e}`, "content-type": "application/json" }, a = new URL(`${en}/${t}`, n.origin), c = await S({ url: a, headers: i, body: JSON.stringify(o) }, r), u = v(c.body);
      if (c.status === 403 && u.code === "resource_exhausted")
        throw new d("The storage for artifacts of this account is full.", 403);
      if (c.status !== 200)
        throw L(X, c.status);
      return u;
    }
    const Q = 3e3, hn = "twake-message", mt = "message";
    function mn(t) {
      return {
        recall: async (n) => {
          try {
            const e = await pn(t, n);
            return e ? { kind: "found", entry: e } : { kind: "none" };
          } catch (e) {
            return { kind: "failed", reason: A(e, n) };
          }
        },
        remember: async (n, e) => {
          try {
            await wn(n, t, e);
            return;
          } catch (s) {
            return A(s, e);
          }
        }
      };
    }
    async function pn({ octokit: t, http: n, ...e }, s) {
      s.throwIfAborted();
      const { run: r, sealer: o, name: i } = pt(e), a = o.open(e.env[gt(i)] ?? "");
      if (a?.run_id === r.id && a.run_attempt === r.attempt)
        return a;
      const c = Vt({ connect: t, run: r, signal: s }), u = { name: i, open: o.open, run: r, github: c }, f = [Ht({ ...u, file: mt, http: n, signal: s })];
      wt(r, e.env) && f.push(Zt(u));
      const { values: l, reasons: m } = await nt(f), T = h(l.filter((y) => y !== void 0));
      if (T === void 0 && m.length > 0)
        throw m[0];
      return T;
    }
    async function wn(t, n, e) {
      const { run: s, sealer: r, name: o } = pt(n), i = r.seal({ ...t, run_id: s.id, run_attempt: s.attempt });
      try {
        gn(gt(o), i, n);
      } finally {
        await yn({ name: o, text: i }, { ...n, run: s, signal: e });
      }
    }
    function gn(t, n, { env: e, exportVariable: s }) {
      if (e.GITHUB_ENV)
        try {
          s(t, n);
        } catch {
          throw new d("The runner takes no variable for later steps of this job.");
        }
    }
    async function yn({ name: t, text: n }, { run: e, ...s }) {
      if (s.env.ACTIONS_RESULTS_URL)
        try {
          return await cn({ name: t, file: mt, text: n }, s);
        } catch (r) {
          if (!(r instanceof d && r.status === 404) || !wt(e, s.env))
            throw r;
        }
      await Jt({ name: t, text: n }, s);
    }
    function pt({ subject: t, secret: n, env: e }) {
      if (n.length === 0)
        throw new d("There is no key or token to sign it with.");
      const s = qt(e), r = Y(n, t, s.repository_id);
      return { run: s, sealer: r, name: `${hn}-${r.name}` };
    }
    function wt({ isCloud: t }, n) {
      return !t || !n.ACTIONS_RESULTS_URL;
    }
    function gt(t) {
      return t.toUpperCase().replaceAll("-", "_");
    }
    var En = p(9083), yt = p(847);
    async function Tn(t, n, e) {
      try {
        const s = (0, yt.renderFacts)(t, n) ?? await In(t, n);
        return (0, En.BB)(s.text, s.fragments).trim();
      } catch (s) {
        if ((0, yt.findPasted)(t, e) === void 0)
          throw s;
        return t;
      }
    }
    async function In(t, n) {
      const { renderTemplate: e } = await p.e("templates").then(p.bind(p, 4177));
      return e(t, n, { read: async () => [] });
    }
    async function Sn({ delivery: t, twake: n, workflow: e }, { context: s }, r, { core: o, env: i, network: a, octokit: c, log: u }) {
      const { source: f, isTemplate: l } = t.key, m = l ? await Tn(f, s, r) : f;
      if (m === "") {
        u.notice("`key` came out empty, so no earlier message is looked for.");
        return;
      }
      /[-_.:/]$/.test(m) && u.notice(`\`key\` is ${(0, x.cl)(m)}: what was to stand at its end came out empty, and all runs of which that is so share one message.`);
      const { github_token: T } = e, { signal: y, now: O, http: q, date: At } = a, vn = O(), Lt = mn({
        subject: { key: m, address: n.address },
        secret: n.key,
        octokit: T === "" ? void 0 : () => c(T),
        exportVariable: o.exportVariable,
        env: i,
        http: q,
        date: At
      }), _n = AbortSignal.timeout(2 * Q / 3), H = await Lt.recall(AbortSignal.any([y, _n])), kn = Math.ceil(Q - (O() - vn));
      H.kind === "failed" && u.notice(`Where the message of this \`key\` is, nobody knows: ${H.reason}`);
      const tt = H.kind === "found" ? H.entry : void 0;
      return {
        messages: tt?.messages ?? [],
        mentioned: tt?.mentioned ?? [],
        remember: async (Mn, xn) => {
          const Bn = An(tt, At()), Cn = AbortSignal.timeout(Math.max(kn, Q / 3)), Ot = await Lt.remember({ messages: Mn, mentioned: xn, sequence: Bn }, Cn);
          Ot !== void 0 && u.notice(`Later runs do not find the message of this \`key\`: ${Ot}`);
        }
      };
    }
    function An(t, n) {
      return Math.max((t?.sequence ?? 0) + 1, Math.floor(n.getTime() / 1e3));
    }
    function Et({ messages: t }, { channel_id: n }) {
      return t.find((e) => e.channel_id === n);
    }
    function Ln(t, n) {
      const e = n.flatMap(({ operation: o, target: i, accepted: a }) => {
        const c = i.parent_message_id !== void 0;
        if (o !== "post" || c || a === void 0)
          return [];
        const { message_id: u, parent_message_id: f } = a;
        return [{ channel_id: i.channel_id, message_id: u, parent_message_id: f }];
      }), s = n.filter(({ outcome: o }) => o === "removed").map(({ target: o }) => o), r = new Set([...e, ...s].map(({ channel_id: o }) => o));
      return [...t.messages.filter((o) => !r.has(o.channel_id)), ...e];
    }
    var Tt = p(763);
    async function On({ event: t, ...n }, e) {
      const { inputs: s, spoken: r } = n, o = await Sn(s, r, t, e);
      if (o !== void 0)
        return {
          mentioned: o.mentioned,
          find: (i) => {
            const a = Et(o, i);
            return a && It(a);
          },
          deliver: (i, a) => Un(i, { ...n, subject: o, composed: a }, e)
        };
    }
    function It({ parent_message_id: t, ...n }) {
      return { ...n, ...t && { parent_message_id: t } };
    }
    async function Un(t, n, e) {
      const { subject: s, composed: r, spoken: o } = n, { network: i, log: a } = e, c = i.now() + t.policy.timeout_ms, u = (m) => {
        const T = { ...t.policy, timeout_ms: c - i.now() };
        return (0, R.c)({ ...t, ...m, policy: T }, { ...i, debug: a.debug, hide: a.hide });
      }, f = r && { ...n, composed: r, send: u }, l = await (f ? bn(t.targets, f, e) : u({ targets: t.targets }));
      if (l.some(({ outcome: m }) => m === "sent" || m === "removed")) {
        const m = f ? await $n(l, f, e) : [], T = o.mentions.map($.TN).filter((y) => !m.includes(y));
        await s.remember(Ln(s, l), r ? T : []);
      }
      return l;
    }
    async function bn(t, n, e) {
      const { subject: s, inputs: r } = n, o = t.map((f) => {
        const l = Et(s, f);
        return l === void 0 ? f : r.delivery.on_repeat === "edit" ? It(l) : (0, Tt.u)(l);
      }), i = await St(o, n, e), a = i.filter(Rn);
      for (const { target: f } of a)
        e.log.info(`The message of this \`key\` in ${f.channel_id} is gone, so a new one is posted.`);
      const c = a.map(({ target: { channel_id: f } }) => ({ channel_id: f })), u = await St(c, n, e);
      return i.map((f) => {
        const l = u[a.indexOf(f)];
        return l ? { ...l, attempts: f.attempts + l.attempts } : f;
      });
    }
    async function St(t, { subject: n, inputs: e, spoken: s, composed: r, send: o }, i) {
      const a = ({ message_id: O }) => O !== void 0, c = t.filter(a), u = t.filter((O) => !a(O)), f = n.mentioned.length === 0 || u.length === 0, { message: l } = f ? r : await (0, z.SB)(e, s, i), [m, T] = await Promise.all([
        o({ targets: c, message: r.message }),
        o({ targets: u, message: l })
      ]), y = [...m, ...T];
      return t.flatMap((O) => y.find((q) => q.target === O) ?? []);
    }
    const Nn = ["message_not_found", "thread_not_found", "not_own_message"];
    function Rn({ outcome: t, error: n, target: e }) {
      return !!(e.message_id ?? e.parent_message_id) && t === "failed" && Nn.includes(n?.code ?? "");
    }
    async function $n(t, { subject: n, inputs: { twake: e }, spoken: s, composed: r, send: o }, { log: i }) {
      const a = s.mentions.filter((y) => !n.mentioned.includes((0, $.TN)(y))), c = t.filter(({ operation: y }) => y === "edit");
      if (e.editsNotify || a.length === 0 || c.length === 0)
        return [];
      const u = c.filter(({ outcome: y }) => y === "sent"), f = u.map(({ target: y }) => (0, Tt.u)(y)), l = await e.prepare(M(r.said, a)), m = await o({ targets: f, message: l });
      for (const y of m)
        (0, j.l)(y, i);
      return u.length === c.length && m.every((y) => y.outcome === "sent") ? [] : a.map($.TN);
    }
  })
};
