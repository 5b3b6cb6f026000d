"use strict";
exports.ids = ["memory", "simple-templates"], exports.modules = {
  4189: ((J, k, E) => {
    E.d(k, {
      MEMORY_TIME_LIMIT_MS: () => Wt,
      createMemory: () => Jt
    });
    var L = E(7598), S = E(8522);
    const A = 65536;
    function B(t) {
      return (0, S.deflateRawSync)(t, { level: 9 });
    }
    function N(t) {
      return (0, S.inflateRawSync)(t, { maxOutputLength: A }).toString();
    }
    const I = "twake-message-action: memory, version 1";
    function O(t, { key: n, address: e }, r) {
      const s = (0, L.createHmac)("sha256", t).update(I).digest(), o = JSON.stringify([r, n, Object.entries(e).sort()]), i = (...a) => (0, L.createHmac)("sha256", s).update(JSON.stringify([o, ...a])), c = (a) => `${i("entry", a).digest("base64url")}.${a}`;
      return {
        name: i("name").digest("hex").slice(0, 32),
        seal: (a) => c($(a)),
        open: (a) => {
          const d = a.slice(a.indexOf(".") + 1);
          return R(a, c(d)) ? z(d) : void 0;
        }
      };
    }
    function R(t, n) {
      const [e, r] = [Buffer.from(t), Buffer.from(n)];
      return e.length === r.length && (0, L.timingSafeEqual)(e, r);
    }
    function $({ messages: t, mentioned: n, sequence: e, run_id: r, run_attempt: s }) {
      const o = t.map(({ channel_id: c, message_id: a, parent_message_id: d }) => [
        c,
        a,
        ...d ? [d] : []
      ]), i = JSON.stringify([e, r, s, n, o]);
      return B(i).toString("base64url");
    }
    function z(t) {
      const n = N(Buffer.from(t, "base64url")), [e, r, s, o, i] = JSON.parse(n);
      return { messages: i.map(([a, d, y = ""]) => ({
        channel_id: a,
        message_id: d,
        parent_message_id: y
      })), mentioned: o, sequence: e, run_id: r, run_attempt: s };
    }
    function P(t) {
      return t.toSorted((n, e) => e.sequence - n.sequence || e.run_id - n.run_id || e.run_attempt - n.run_attempt)[0];
    }
    class u extends Error {
      /** Of the response, where that is the reason. */
      status;
      constructor(n, e) {
        super(n), this.status = e;
      }
    }
    function x(t, n) {
      return n.aborted ? n.reason instanceof DOMException && n.reason.name === "TimeoutError" ? "GitHub did not answer in time." : "The job was cancelled." : t instanceof u ? t.message : `This action failed at it (${t instanceof Error ? t.name : typeof t}).`;
    }
    const j = 3e4;
    async function M(t, { http: n, signal: e }) {
      const r = await n.send(t, { signal: e, timeout_ms: j });
      if (r.kind === "response")
        return r;
      throw new u(r.error.message);
    }
    function v(t, n) {
      const e = typeof t == "string" ? URL.parse(t) : null;
      if (e?.protocol === "https:" || e?.protocol === "http:")
        return e;
      throw new u(`${n} is not an address.`);
    }
    function l(t) {
      try {
        return { ...JSON.parse(t) };
      } catch {
        return {};
      }
    }
    function h(t, n) {
      const e = n === 429 ? ": too many requests" : "";
      return new u(`${t} answered with ${n}${e}.`, n);
    }
    async function w(t) {
      const n = await Promise.allSettled(t);
      return {
        values: n.filter((e) => e.status === "fulfilled").map(({ value: e }) => e),
        reasons: n.filter((e) => e.status === "rejected").map(({ reason: e }) => e)
      };
    }
    const f = 67324752, m = 33639248, T = 101010256, p = 30, g = 46, C = 22, D = 0, H = 8, at = 1, ct = 33;
    function ut(t, n) {
      const e = Buffer.from(n), r = Buffer.alloc(26);
      r.writeUInt16LE(20, 0), r.writeUInt16LE(ct, 8), r.writeUInt32LE((0, S.crc32)(e), 10), r.writeUInt32LE(e.length, 14), r.writeUInt32LE(e.length, 18), r.writeUInt16LE(t.length, 22);
      const s = [F(f), r, Buffer.from(t), e], o = [F(m), ft(20), r, Buffer.alloc(14), Buffer.from(t)], i = Buffer.alloc(C);
      return i.writeUInt32LE(T, 0), i.writeUInt16LE(1, 8), i.writeUInt16LE(1, 10), i.writeUInt32LE(g + t.length, 12), i.writeUInt32LE(p + t.length + e.length, 16), Buffer.concat([...s, ...o, i]);
    }
    function ft(t) {
      const n = Buffer.alloc(2);
      return n.writeUInt16LE(t), n;
    }
    function F(t) {
      const n = Buffer.alloc(4);
      return n.writeUInt32LE(t), n;
    }
    function dt(t, n) {
      try {
        const e = lt(t);
        return t.readUInt16LE(e + 8) === 1 && t.readUInt16LE(e + 10) === 1 ? ht(t, t.readUInt32LE(e + 16), n) : void 0;
      } catch {
        return;
      }
    }
    function lt(t) {
      for (let n = t.length - C; n >= 0; n--)
        if (t.readUInt32LE(n) === T && t.readUInt16LE(n + 20) === t.length - n - C)
          return n;
      throw new RangeError("This is no zip.");
    }
    function ht(t, n, e) {
      const r = t.readUInt32LE(n) === m, s = t.readUInt16LE(n + 8), o = t.readUInt16LE(n + 10), i = t.readUInt32LE(n + 16), [c, a] = [t.readUInt32LE(n + 20), t.readUInt32LE(n + 24)], d = n + g + t.readUInt16LE(n + 28), y = t.toString("utf8", n + g, d) === e;
      if (!r || !y || s & at || a > A)
        return;
      const _ = t.readUInt32LE(n + 42);
      if (t.readUInt32LE(_) !== f)
        return;
      const b = _ + p + t.readUInt16LE(_ + 26) + t.readUInt16LE(_ + 28), U = pt(t.subarray(b, b + c), o);
      return Buffer.byteLength(U) === a && (0, S.crc32)(U) === i ? U : void 0;
    }
    function pt(t, n) {
      if (n === D)
        return t.toString();
      if (n === H)
        return N(t);
      throw new RangeError(`There is no method ${n} here.`);
    }
    const wt = [2, 3], Z = 100, mt = 131072;
    async function Et(t) {
      const n = [...await yt(t)], e = [];
      for (const r of wt) {
        const s = n.splice(0, r).map((i) => It(i, t)), o = await w(s);
        if (o.values.length > 0)
          return P(o.values);
        e.push(...o.reasons);
      }
      if (e.length > 0)
        throw e[0];
    }
    async function yt({ name: t, run: n, github: e }) {
      const { artifacts: r, total: s } = await V(1, { name: t, github: e }), o = Math.ceil(s / Z), i = o > 1 ? (await V(o, { name: t, github: e })).artifacts : [];
      return [...r, ...i].flatMap((c) => _t(c, { name: t, run: n })).sort((c, a) => Number(a.isOwn) - Number(c.isOwn) || a.id - c.id);
    }
    async function V(t, { name: n, github: e }) {
      const { data: r } = await e("/actions/artifacts", { name: n, per_page: Z, page: t }), { artifacts: s, total_count: o } = r ?? {};
      if (!Array.isArray(s))
        throw new u("GitHub's API answered with no list.");
      return { artifacts: s, total: Number(o) || 0 };
    }
    function _t({ id: t, name: n, expired: e, workflow_run: r }, s) {
      if (n !== s.name || e || !r)
        return [];
      const { repository_id: o } = s.run;
      if (String(r.repository_id) !== o)
        return [];
      const i = String(r.head_repository_id) === o;
      return [{ id: t, run_id: r.id, isOwn: i }];
    }
    async function It({ id: t, run_id: n }, e) {
      const r = dt(await gt(t, e), e.file);
      if (r === void 0)
        throw new u(`The artifact of run ${n} is not as this action stores them.`);
      const s = e.open(r);
      if (s === void 0)
        throw new u(`The artifact of run ${n} is not signed with this step's key or token for this \`key\`.`);
      if (s.run_id !== n)
        throw new u(`The artifact of run ${n} is a copy of what run ${s.run_id} stored.`);
      return s;
    }
    async function gt(t, { github: n, ...e }) {
      const { status: r, headers: s } = await n("/actions/artifacts/{artifact_id}/zip", {
        artifact_id: t,
        // Octokit would parse the body of the redirect, which src/net/ does not follow.
        request: { parseSuccessResponseBody: !1 }
      }), i = { method: "GET", url: v(s.location, `Where GitHub's API leads to (${r})`), headers: {}, body: "" }, a = await M({ ...i, ...{ encoding: "latin1", maxResponseSize: mt } }, e);
      if (a.status === 200)
        return Buffer.from(a.body, "latin1");
      throw h("GitHub's storage of artifacts", a.status);
    }
    const X = 512, Tt = "0".repeat(64), q = ".", Q = "GitHub's service for caches", St = { accept: "application/json;api-version=6.0-preview.1" }, tt = { "content-type": "application/json" }, Lt = { "content-type": "application/octet-stream" };
    async function Ot({ name: t, text: n }, e) {
      const r = `${t}-${n}`;
      if (r.length > X)
        throw new u(`On this server, a message in so many channels cannot be found again: it takes ${r.length} characters, and the key of a cache has ${X}.`);
      const s = Ut(e), o = q.length, i = JSON.stringify({ key: r, version: Tt, cacheSize: o }), c = await s("", { headers: tt, body: i });
      if (c.status === 409)
        return;
      const { cacheId: a } = l(K(c).body);
      if (typeof a != "number")
        throw new u(`${Q} did not take the entry.`);
      const d = { "content-range": `bytes 0-${o - 1}/*` }, y = { headers: { ...Lt, ...d }, body: q };
      K(await s(`/${a}`, { method: "PATCH", ...y }));
      const _ = JSON.stringify({ size: o });
      K(await s(`/${a}`, { headers: tt, body: _ }));
    }
    function Ut({ env: t, http: n, signal: e }) {
      const { ACTIONS_CACHE_URL: r, ACTIONS_RUNTIME_TOKEN: s } = t;
      if (!r || !s)
        throw new u("The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).");
      const o = v(r, "ACTIONS_CACHE_URL of the environment").href, i = `Bearer ${s}`;
      return async (c, { headers: a, ...d }) => {
        const y = new URL(`_apis/artifactcache/caches${c}`, o.replace(/\/?$/, "/")), _ = { ...St, ...a, authorization: i };
        return await M({ ...d, url: y, headers: _ }, { http: n, signal: e });
      };
    }
    function K(t) {
      if (t.status >= 300)
        throw h(Q, t.status);
      return t;
    }
    async function At({ name: t, open: n, github: e }) {
      const r = { key: `${t}-`, per_page: 100, sort: "created_at", direction: "desc" }, { data: s } = await e("/actions/caches", r), { actions_caches: o } = s ?? {};
      if (!Array.isArray(o))
        throw new u("GitHub's API answered with no list.");
      const i = o.map(({ key: a }) => a.slice(t.length + 1)), c = P(i.flatMap((a) => n(a) ?? []));
      if (c === void 0 && i.length > 0)
        throw new u("No cache of this name is signed with this step's key or token for this `key`.");
      return c;
    }
    var Rt = E(3916);
    const W = "GitHub's API";
    function bt({ connect: t, run: { owner: n, repo: e }, signal: r }) {
      let s;
      return async (o, { request: i, ...c }) => {
        if (t === void 0)
          throw new u("Without `github_token`, GitHub cannot be asked for it.");
        s ??= Nt(r, t());
        try {
          return await (await s).request(`GET /repos/{owner}/{repo}${o}`, {
            owner: n,
            repo: e,
            ...c,
            request: { signal: r, ...i }
          });
        } catch (a) {
          throw $t(a);
        }
      };
    }
    async function Nt(t, n) {
      let e = () => {
      };
      const r = new Promise((s, o) => {
        e = () => o(t.reason), t.addEventListener("abort", e);
      });
      try {
        return await Promise.race([n, r]);
      } finally {
        t.removeEventListener("abort", e);
      }
    }
    function $t(t) {
      const { response: n, cause: e } = t;
      if (n === void 0) {
        const c = e instanceof Rt.lZ ? e.message : "its response cannot be read.";
        return new u(`${W} could not be asked: ${c}`);
      }
      const { status: r, headers: s } = n, o = "retry-after" in s || String(s["x-ratelimit-remaining"]) === "0";
      if (r === 403 && o)
        return new u(`${W} answered with ${r}: too many requests.`, r);
      const i = [401, 403, 404].includes(r) ? " It needs the permission `actions: read`." : "";
      return new u(h(W, r).message + i, r);
    }
    function Mt(t) {
      const [n, e] = (t.GITHUB_REPOSITORY ?? "").split("/"), r = Number(t.GITHUB_RUN_ID);
      if (!n || !e || !r)
        throw new u("The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).");
      const { hostname: s = "github.com" } = URL.parse(t.GITHUB_SERVER_URL ?? "") ?? {};
      return {
        owner: n,
        repo: e,
        repository_id: t.GITHUB_REPOSITORY_ID || `${n}/${e}`,
        id: r,
        attempt: Number(t.GITHUB_RUN_ATTEMPT) || 1,
        isCloud: s === "github.com" || s.endsWith(".ghe.com")
      };
    }
    function vt(t) {
      const n = Ct(t).map((s) => s.split(":")).find(({ length: s, 0: o }) => s === 3 && o === "Actions.Results"), [, e, r] = n ?? [];
      if (!e || !r)
        throw new u("The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.");
      return { workflow_run_backend_id: e, workflow_job_run_backend_id: r };
    }
    function Ct(t) {
      try {
        const n = JSON.parse(Buffer.from(t.split(".")[1] ?? "", "base64url").toString());
        return String(n.scp ?? "").split(" ");
      } catch {
        return [];
      }
    }
    const kt = "/twirp/github.actions.results.api.v1.ArtifactService", Y = "GitHub's service for artifacts", nt = 90, Bt = 864e5, Pt = "MDAwMDAwMDA%3D", xt = '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>', Dt = { "x-ms-version": "2021-12-02" };
    async function Ht({ name: t, file: n, text: e }, { env: r, date: s, http: o, signal: i }) {
      const c = r.ACTIONS_RUNTIME_TOKEN ?? "", a = v(r.ACTIONS_RESULTS_URL, "ACTIONS_RESULTS_URL of the environment"), d = { http: o, signal: i }, y = { ...d, address: a, token: c, ids: vt(c) }, _ = ut(n, e), b = await zt(t, Gt(r, s), y);
      await Kt(_, b, d);
      const { ok: U } = await G("FinalizeArtifact", y, {
        ...y.ids,
        name: t,
        size: String(_.length),
        hash: `sha256:${(0, L.createHash)("sha256").update(_).digest("hex")}`
      });
      if (U !== !0)
        throw new u(`${Y} did not take the artifact.`);
    }
    function Gt(t, n) {
      const e = Math.min(Number(t.GITHUB_RETENTION_DAYS) || nt, nt);
      return new Date(n().getTime() + e * Bt).toISOString();
    }
    async function zt(t, n, e) {
      const r = { ...e.ids, name: t, version: 4, expires_at: n }, s = () => G("CreateArtifact", e, r), o = await s().catch(async (c) => {
        if (!(c instanceof u) || c.status !== 409)
          throw c;
        return await jt(t, e), s();
      }), { signed_upload_url: i = o.signedUploadUrl } = o;
      return v(i, `What ${Y} answered`);
    }
    async function jt(t, n) {
      const { artifacts: e } = await G("ListArtifacts", n, { ...n.ids, name_filter: t });
      for (const r of Array.isArray(e) ? e : []) {
        const { workflow_run_backend_id: s, workflow_job_run_backend_id: o } = r;
        await G("DeleteArtifact", n, { ...{ workflow_run_backend_id: s, workflow_job_run_backend_id: o }, name: t });
      }
    }
    async function Kt(t, { href: n }, e) {
      const r = async (i, c, a) => {
        const d = new URL(`${n}&${i}`), { status: y } = await M({ method: "PUT", url: d, headers: { ...Dt, ...c }, body: a, encoding: "latin1" }, e);
        if (y >= 300)
          throw h("GitHub's storage of artifacts", y);
      }, s = { "content-type": "application/octet-stream" };
      await r(`comp=block&blockid=${Pt}`, s, t.toString("latin1")), await r("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": "application/zip" }, xt);
    }
    async function G(t, { address: n, token: e, ids: r, ...s }, o) {
      const i = { authorization: `Bearer ${e}`, "content-type": "application/json" }, c = new URL(`${kt}/${t}`, n.origin), a = await M({ url: c, headers: i, body: JSON.stringify(o) }, s), d = l(a.body);
      if (a.status === 403 && d.code === "resource_exhausted")
        throw new u("The storage for artifacts of this account is full.", 403);
      if (a.status !== 200)
        throw h(Y, a.status);
      return d;
    }
    const Wt = 3e3, Yt = "twake-message", et = "message";
    function Jt(t) {
      return {
        recall: async (n) => {
          try {
            const e = await Ft(t, n);
            return e ? { kind: "found", entry: e } : { kind: "none" };
          } catch (e) {
            return { kind: "failed", reason: x(e, n) };
          }
        },
        remember: async (n, e) => {
          try {
            await Zt(n, t, e);
            return;
          } catch (r) {
            return x(r, e);
          }
        }
      };
    }
    async function Ft({ octokit: t, http: n, ...e }, r) {
      r.throwIfAborted();
      const { run: s, sealer: o, name: i } = rt(e), c = o.open(e.env[ot(i)] ?? "");
      if (c?.run_id === s.id && c.run_attempt === s.attempt)
        return c;
      const a = bt({ connect: t, run: s, signal: r }), d = { name: i, open: o.open, run: s, github: a }, y = [Et({ ...d, file: et, http: n, signal: r })];
      st(s, e.env) && y.push(At(d));
      const { values: _, reasons: b } = await w(y), U = P(_.filter((it) => it !== void 0));
      if (U === void 0 && b.length > 0)
        throw b[0];
      return U;
    }
    async function Zt(t, n, e) {
      const { run: r, sealer: s, name: o } = rt(n), i = s.seal({ ...t, run_id: r.id, run_attempt: r.attempt });
      try {
        Vt(ot(o), i, n);
      } finally {
        await Xt({ name: o, text: i }, { ...n, run: r, signal: e });
      }
    }
    function Vt(t, n, { env: e, exportVariable: r }) {
      if (e.GITHUB_ENV)
        try {
          r(t, n);
        } catch {
          throw new u("The runner takes no variable for later steps of this job.");
        }
    }
    async function Xt({ name: t, text: n }, { run: e, ...r }) {
      if (r.env.ACTIONS_RESULTS_URL)
        try {
          return await Ht({ name: t, file: et, text: n }, r);
        } catch (s) {
          if (!(s instanceof u && s.status === 404) || !st(e, r.env))
            throw s;
        }
      await Ot({ name: t, text: n }, r);
    }
    function rt({ subject: t, secret: n, env: e }) {
      if (n.length === 0)
        throw new u("There is no key or token to sign it with.");
      const r = Mt(e), s = O(n, t, r.repository_id);
      return { run: r, sealer: s, name: `${Yt}-${s.name}` };
    }
    function st({ isCloud: t }, n) {
      return !t || !n.ACTIONS_RESULTS_URL;
    }
    function ot(t) {
      return t.toUpperCase().replaceAll("-", "_");
    }
  }),
  847: ((J, k, E) => {
    E.d(k, {
      findPasted: () => (
        /* reexport */
        O
      ),
      renderFacts: () => M
    });
    var L = E(1380), S = E(9083), A = E(3916);
    const B = 5e5, N = 1e3, I = 12;
    function O(l, h) {
      const w = $(l), f = [{ value: h, key: "github.event" }];
      for (let m = f.pop(); m !== void 0; m = f.pop()) {
        const { value: T } = m;
        if (typeof T == "string") {
          if (R(T).some(w.holds))
            return P(m);
          if (w.isOver())
            return z();
        } else if (typeof T == "object" && T !== null)
          for (const [p, g] of Object.entries(T))
            f.push({ value: g, key: p, parent: m });
      }
    }
    function R(l) {
      return /\{[{%]/.test(l) ? [l, l.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function $(l) {
      const h = [...l.matchAll(/\{(?=[{%])/g)].map((p) => p.index), w = Map.groupBy(h, (p) => l.slice(p, p + I)), f = /* @__PURE__ */ new Set();
      let m = B;
      return { holds: (p) => {
        if (/^\s*\{[{%]\s*$/.test(p) || f.has(p))
          return !1;
        const g = p.search(/\{[{%]/), C = p.slice(g, g + I), D = C.length < I ? h : w.get(C) ?? [];
        return m -= D.length * Math.ceil(p.length / N), f.add(p), D.some((H) => l.startsWith(p, H - g) && H >= g);
      }, isOver: () => m < 0 };
    }
    function z() {
      return new A.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function P(l) {
      const h = u(l);
      return new A.lZ("invalid_template", `\`\${{ }}\` pasted \`${h}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${h} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function u(l) {
      const h = [];
      let { key: w, parent: f } = l;
      for (; f !== void 0; { key: w, parent: f } = f)
        Array.isArray(f.value) ? h.push(`[${w}]`) : h.push(/^[a-z_][\w-]*$/i.test(w) ? `.${w}` : `[${JSON.stringify(w)}]`);
      return w + h.reverse().join("");
    }
    const x = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, j = ["true", "false", "nil", "null", "empty", "blank"];
    function M(l, h) {
      if (l.length > L.U)
        return;
      const w = (0, S.TA)(l).split(x), f = [];
      let m = "";
      for (const [T, p] of w.entries())
        if (T % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(p))
            return;
          m += p;
        } else {
          const g = v(p, h);
          if (g === void 0)
            return;
          m += (0, S.qf)(f.push({ kind: "text", text: g }) - 1);
        }
      return { text: m, fragments: f };
    }
    function v(l, h) {
      const w = l.split(".");
      if (j.includes(w[0] ?? ""))
        return;
      let f = h;
      for (const m of w) {
        if (!(typeof f == "object" && f !== null && Object.hasOwn(f, m)))
          return;
        f = f[m];
      }
      return f === null ? "" : ["string", "number", "boolean"].includes(typeof f) ? String(f) : void 0;
    }
  }),
  498: ((J, k, E) => {
    E.d(k, {
      renderText: () => B
    });
    var L = E(9083), S = E(847), A = E(7674);
    async function B(I, O, R) {
      if (!(0, A.F)(I) || (0, S.findPasted)(I, R) !== void 0)
        return I;
      const $ = (0, S.renderFacts)(I, O) ?? await N(I, O);
      return (0, L.BB)($.text, $.fragments).trim();
    }
    async function N(I, O) {
      const { renderTemplate: R } = await E.e("templates").then(E.bind(E, 4177));
      return R(I, O, { read: async () => [] });
    }
  })
};
