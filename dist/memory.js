"use strict";
exports.ids = ["memory", "simple-templates"], exports.modules = {
  847: ((Lt, H, m) => {
    m.d(H, {
      findPasted: () => (
        /* reexport */
        k
      ),
      renderFacts: () => J
    });
    var G = m(1380), $ = m(9083), v = m(3916);
    const D = 5e5, j = 1e3, N = 12;
    function k(p, g) {
      const w = O(p), u = [{ value: g, key: "github.event" }];
      for (let y = u.pop(); y !== void 0; y = u.pop()) {
        const { value: S } = y;
        if (typeof S == "string") {
          if (z(S).some(w.holds))
            return M(y);
          if (w.isOver())
            return U();
        } else if (typeof S == "object" && S !== null)
          for (const [h, T] of Object.entries(S))
            u.push({ value: T, key: h, parent: y });
      }
    }
    function z(p) {
      return /\{[{%]/.test(p) ? [p, p.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function O(p) {
      const g = [...p.matchAll(/\{(?=[{%])/g)].map((h) => h.index), w = Map.groupBy(g, (h) => p.slice(h, h + N)), u = /* @__PURE__ */ new Set();
      let y = D;
      return { holds: (h) => {
        if (/^\s*\{[{%]\s*$/.test(h) || u.has(h))
          return !1;
        const T = h.search(/\{[{%]/), _ = h.slice(T, T + N), A = _.length < N ? g : w.get(_) ?? [];
        return y -= A.length * Math.ceil(h.length / j), u.add(h), A.some((R) => p.startsWith(h, R - T) && R >= T);
      }, isOver: () => y < 0 };
    }
    function U() {
      return new v.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function M(p) {
      const g = F(p);
      return new v.lZ("invalid_template", `\`\${{ }}\` pasted \`${g}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${g} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function F(p) {
      const g = [];
      let { key: w, parent: u } = p;
      for (; u !== void 0; { key: w, parent: u } = u)
        Array.isArray(u.value) ? g.push(`[${w}]`) : g.push(/^[a-z_][\w-]*$/i.test(w) ? `.${w}` : `[${JSON.stringify(w)}]`);
      return w + g.reverse().join("");
    }
    const x = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i, Y = ["true", "false", "nil", "null", "empty", "blank"];
    function J(p, g) {
      if (p.length > G.U)
        return;
      const w = (0, $.TA)(p).split(x), u = [];
      let y = "";
      for (const [S, h] of w.entries())
        if (S % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(h))
            return;
          y += h;
        } else {
          const T = W(h, g);
          if (T === void 0)
            return;
          y += (0, $.qf)(u.push({ kind: "text", text: T }) - 1);
        }
      return { text: y, fragments: u };
    }
    function W(p, g) {
      const w = p.split(".");
      if (Y.includes(w[0] ?? ""))
        return;
      let u = g;
      for (const y of w) {
        if (!(typeof u == "object" && u !== null && Object.hasOwn(u, y)))
          return;
        u = u[y];
      }
      return u === null ? "" : ["string", "number", "boolean"].includes(typeof u) ? String(u) : void 0;
    }
  }),
  1028: ((Lt, H, m) => {
    m.d(H, {
      findFollowed: () => Un
    });
    var G = m(8864), $ = m(5667);
    function v({ content: t, ...n }, e) {
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
      return { type: "paragraph", children: s.length > 0 ? s : [(0, $.Qq)("The message is new.")] };
    }
    var j = m(6798), N = m(8532), k = m(3342), z = m(9279), O = m(7598), U = m(8522);
    const M = 65536;
    function F(t) {
      return (0, U.deflateRawSync)(t, { level: 9 });
    }
    function x(t) {
      return (0, U.inflateRawSync)(t, { maxOutputLength: M }).toString();
    }
    const Y = "twake-message-action: memory, version 1";
    function J(t, { key: n, address: e }, s) {
      const r = (0, O.createHmac)("sha256", t).update(Y).digest(), o = JSON.stringify([s, n, Object.entries(e).sort()]), i = (...c) => (0, O.createHmac)("sha256", r).update(JSON.stringify([o, ...c])), a = (c) => `${i("entry", c).digest("base64url")}.${c}`;
      return {
        name: i("name").digest("hex").slice(0, 32),
        seal: (c) => a(p(c)),
        open: (c) => {
          const d = c.slice(c.indexOf(".") + 1);
          return W(c, a(d)) ? g(d) : void 0;
        }
      };
    }
    function W(t, n) {
      const [e, s] = [Buffer.from(t), Buffer.from(n)];
      return e.length === s.length && (0, O.timingSafeEqual)(e, s);
    }
    function p({ messages: t, mentioned: n, sequence: e, run_id: s, run_attempt: r }) {
      const o = t.map(({ channel_id: a, message_id: c, parent_message_id: d }) => [
        a,
        c,
        ...d ? [d] : []
      ]), i = JSON.stringify([e, s, r, n, o]);
      return F(i).toString("base64url");
    }
    function g(t) {
      const n = x(Buffer.from(t, "base64url")), [e, s, r, o, i] = JSON.parse(n);
      return { messages: i.map(([c, d, f = ""]) => ({
        channel_id: c,
        message_id: d,
        parent_message_id: f
      })), mentioned: o, sequence: e, run_id: s, run_attempt: r };
    }
    function w(t) {
      return t.toSorted((n, e) => e.sequence - n.sequence || e.run_id - n.run_id || e.run_attempt - n.run_attempt)[0];
    }
    class u extends Error {
      /** Of the response, where that is the reason. */
      status;
      constructor(n, e) {
        super(n), this.status = e;
      }
    }
    function y(t, n) {
      return n.aborted ? n.reason instanceof DOMException && n.reason.name === "TimeoutError" ? "GitHub did not answer in time." : "The job was cancelled." : t instanceof u ? t.message : `This action failed at it (${t instanceof Error ? t.name : typeof t}).`;
    }
    const S = 3e4;
    async function h(t, { http: n, signal: e }) {
      const s = await n.send(t, { signal: e, timeout_ms: S });
      if (s.kind === "response")
        return s;
      throw new u(s.error.message);
    }
    function T(t, n) {
      const e = typeof t == "string" ? URL.parse(t) : null;
      if (e?.protocol === "https:" || e?.protocol === "http:")
        return e;
      throw new u(`${n} is not an address.`);
    }
    function _(t) {
      try {
        return { ...JSON.parse(t) };
      } catch {
        return {};
      }
    }
    function A(t, n) {
      const e = n === 429 ? ": too many requests" : "";
      return new u(`${t} answered with ${n}${e}.`, n);
    }
    async function R(t) {
      const n = await Promise.allSettled(t);
      return {
        values: n.filter((e) => e.status === "fulfilled").map(({ value: e }) => e),
        reasons: n.filter((e) => e.status === "rejected").map(({ reason: e }) => e)
      };
    }
    const nt = 67324752, et = 33639248, st = 101010256, rt = 30, K = 46, Z = 22, Ot = 0, Ut = 8, bt = 1, Nt = 33;
    function _t(t, n) {
      const e = Buffer.from(n), s = Buffer.alloc(26);
      s.writeUInt16LE(20, 0), s.writeUInt16LE(Nt, 8), s.writeUInt32LE((0, U.crc32)(e), 10), s.writeUInt32LE(e.length, 14), s.writeUInt32LE(e.length, 18), s.writeUInt16LE(t.length, 22);
      const r = [ot(nt), s, Buffer.from(t), e], o = [ot(et), Rt(20), s, Buffer.alloc(14), Buffer.from(t)], i = Buffer.alloc(Z);
      return i.writeUInt32LE(st, 0), i.writeUInt16LE(1, 8), i.writeUInt16LE(1, 10), i.writeUInt32LE(K + t.length, 12), i.writeUInt32LE(rt + t.length + e.length, 16), Buffer.concat([...r, ...o, i]);
    }
    function Rt(t) {
      const n = Buffer.alloc(2);
      return n.writeUInt16LE(t), n;
    }
    function ot(t) {
      const n = Buffer.alloc(4);
      return n.writeUInt32LE(t), n;
    }
    function $t(t, n) {
      try {
        const e = vt(t);
        return t.readUInt16LE(e + 8) === 1 && t.readUInt16LE(e + 10) === 1 ? kt(t, t.readUInt32LE(e + 16), n) : void 0;
      } catch {
        return;
      }
    }
    function vt(t) {
      for (let n = t.length - Z; n >= 0; n--)
        if (t.readUInt32LE(n) === st && t.readUInt16LE(n + 20) === t.length - n - Z)
          return n;
      throw new RangeError("This is no zip.");
    }
    function kt(t, n, e) {
      const s = t.readUInt32LE(n) === et, r = t.readUInt16LE(n + 8), o = t.readUInt16LE(n + 10), i = t.readUInt32LE(n + 16), [a, c] = [t.readUInt32LE(n + 20), t.readUInt32LE(n + 24)], d = n + K + t.readUInt16LE(n + 28), f = t.toString("utf8", n + K, d) === e;
      if (!s || !f || r & bt || c > M)
        return;
      const l = t.readUInt32LE(n + 42);
      if (t.readUInt32LE(l) !== nt)
        return;
      const E = l + rt + t.readUInt16LE(l + 26) + t.readUInt16LE(l + 28), I = Mt(t.subarray(E, E + a), o);
      return Buffer.byteLength(I) === c && (0, U.crc32)(I) === i ? I : void 0;
    }
    function Mt(t, n) {
      if (n === Ot)
        return t.toString();
      if (n === Ut)
        return x(t);
      throw new RangeError(`There is no method ${n} here.`);
    }
    const xt = [2, 3], it = 100, Bt = 131072;
    async function Ct(t) {
      const n = [...await Pt(t)], e = [];
      for (const s of xt) {
        const r = n.splice(0, s).map((i) => Gt(i, t)), o = await R(r);
        if (o.values.length > 0)
          return w(o.values);
        e.push(...o.reasons);
      }
      if (e.length > 0)
        throw e[0];
    }
    async function Pt({ name: t, run: n, github: e }) {
      const { artifacts: s, total: r } = await at(1, { name: t, github: e }), o = Math.ceil(r / it), i = o > 1 ? (await at(o, { name: t, github: e })).artifacts : [];
      return [...s, ...i].flatMap((a) => Ht(a, { name: t, run: n })).sort((a, c) => Number(c.isOwn) - Number(a.isOwn) || c.id - a.id);
    }
    async function at(t, { name: n, github: e }) {
      const { data: s } = await e("/actions/artifacts", { name: n, per_page: it, page: t }), { artifacts: r, total_count: o } = s ?? {};
      if (!Array.isArray(r))
        throw new u("GitHub's API answered with no list.");
      return { artifacts: r, total: Number(o) || 0 };
    }
    function Ht({ id: t, name: n, expired: e, workflow_run: s }, r) {
      if (n !== r.name || e || !s)
        return [];
      const { repository_id: o } = r.run;
      if (String(s.repository_id) !== o)
        return [];
      const i = String(s.head_repository_id) === o;
      return [{ id: t, run_id: s.id, isOwn: i }];
    }
    async function Gt({ id: t, run_id: n }, e) {
      const s = $t(await Dt(t, e), e.file);
      if (s === void 0)
        throw new u(`The artifact of run ${n} is not as this action stores them.`);
      const r = e.open(s);
      if (r === void 0)
        throw new u(`The artifact of run ${n} is not signed with this step's key or token for this \`key\`.`);
      if (r.run_id !== n)
        throw new u(`The artifact of run ${n} is a copy of what run ${r.run_id} stored.`);
      return r;
    }
    async function Dt(t, { github: n, ...e }) {
      const { status: s, headers: r } = await n("/actions/artifacts/{artifact_id}/zip", {
        artifact_id: t,
        // Octokit would parse the body of the redirect, which src/net/ does not follow.
        request: { parseSuccessResponseBody: !1 }
      }), i = { method: "GET", url: T(r.location, `Where GitHub's API leads to (${s})`), headers: {}, body: "" }, c = await h({ ...i, ...{ encoding: "latin1", maxResponseSize: Bt } }, e);
      if (c.status === 200)
        return Buffer.from(c.body, "latin1");
      throw A("GitHub's storage of artifacts", c.status);
    }
    const ct = 512, jt = "0".repeat(64), ut = ".", ft = "GitHub's service for caches", zt = { accept: "application/json;api-version=6.0-preview.1" }, dt = { "content-type": "application/json" }, Ft = { "content-type": "application/octet-stream" };
    async function Yt({ name: t, text: n }, e) {
      const s = `${t}-${n}`;
      if (s.length > ct)
        throw new u(`On this server, a message in so many channels cannot be found again: it takes ${s.length} characters, and the key of a cache has ${ct}.`);
      const r = Jt(e), o = ut.length, i = JSON.stringify({ key: s, version: jt, cacheSize: o }), a = await r("", { headers: dt, body: i });
      if (a.status === 409)
        return;
      const { cacheId: c } = _(V(a).body);
      if (typeof c != "number")
        throw new u(`${ft} did not take the entry.`);
      const d = { "content-range": `bytes 0-${o - 1}/*` }, f = { headers: { ...Ft, ...d }, body: ut };
      V(await r(`/${c}`, { method: "PATCH", ...f }));
      const l = JSON.stringify({ size: o });
      V(await r(`/${c}`, { headers: dt, body: l }));
    }
    function Jt({ env: t, http: n, signal: e }) {
      const { ACTIONS_CACHE_URL: s, ACTIONS_RUNTIME_TOKEN: r } = t;
      if (!s || !r)
        throw new u("The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).");
      const o = T(s, "ACTIONS_CACHE_URL of the environment").href, i = `Bearer ${r}`;
      return async (a, { headers: c, ...d }) => {
        const f = new URL(`_apis/artifactcache/caches${a}`, o.replace(/\/?$/, "/")), l = { ...zt, ...c, authorization: i };
        return await h({ ...d, url: f, headers: l }, { http: n, signal: e });
      };
    }
    function V(t) {
      if (t.status >= 300)
        throw A(ft, t.status);
      return t;
    }
    async function Wt({ name: t, open: n, github: e }) {
      const s = { key: `${t}-`, per_page: 100, sort: "created_at", direction: "desc" }, { data: r } = await e("/actions/caches", s), { actions_caches: o } = r ?? {};
      if (!Array.isArray(o))
        throw new u("GitHub's API answered with no list.");
      const i = o.map(({ key: c }) => c.slice(t.length + 1)), a = w(i.flatMap((c) => n(c) ?? []));
      if (a === void 0 && i.length > 0)
        throw new u("No cache of this name is signed with this step's key or token for this `key`.");
      return a;
    }
    var Kt = m(3916);
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
        const a = e instanceof Kt.lZ ? e.message : "its response cannot be read.";
        return new u(`${X} could not be asked: ${a}`);
      }
      const { status: s, headers: r } = n, o = "retry-after" in r || String(r["x-ratelimit-remaining"]) === "0";
      if (s === 403 && o)
        return new u(`${X} answered with ${s}: too many requests.`, s);
      const i = [401, 403, 404].includes(s) ? " It needs the permission `actions: read`." : "";
      return new u(A(X, s).message + i, s);
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
    const nn = "/twirp/github.actions.results.api.v1.ArtifactService", Q = "GitHub's service for artifacts", lt = 90, en = 864e5, sn = "MDAwMDAwMDA%3D", rn = '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>', on = { "x-ms-version": "2021-12-02" };
    async function an({ name: t, file: n, text: e }, { env: s, date: r, http: o, signal: i }) {
      const a = s.ACTIONS_RUNTIME_TOKEN ?? "", c = T(s.ACTIONS_RESULTS_URL, "ACTIONS_RESULTS_URL of the environment"), d = { http: o, signal: i }, f = { ...d, address: c, token: a, ids: qt(a) }, l = _t(n, e), E = await un(t, cn(s, r), f);
      await dn(l, E, d);
      const { ok: I } = await B("FinalizeArtifact", f, {
        ...f.ids,
        name: t,
        size: String(l.length),
        hash: `sha256:${(0, O.createHash)("sha256").update(l).digest("hex")}`
      });
      if (I !== !0)
        throw new u(`${Q} did not take the artifact.`);
    }
    function cn(t, n) {
      const e = Math.min(Number(t.GITHUB_RETENTION_DAYS) || lt, lt);
      return new Date(n().getTime() + e * en).toISOString();
    }
    async function un(t, n, e) {
      const s = { ...e.ids, name: t, version: 4, expires_at: n }, r = () => B("CreateArtifact", e, s), o = await r().catch(async (a) => {
        if (!(a instanceof u) || a.status !== 409)
          throw a;
        return await fn(t, e), r();
      }), { signed_upload_url: i = o.signedUploadUrl } = o;
      return T(i, `What ${Q} answered`);
    }
    async function fn(t, n) {
      const { artifacts: e } = await B("ListArtifacts", n, { ...n.ids, name_filter: t });
      for (const s of Array.isArray(e) ? e : []) {
        const { workflow_run_backend_id: r, workflow_job_run_backend_id: o } = s;
        await B("DeleteArtifact", n, { ...{ workflow_run_backend_id: r, workflow_job_run_backend_id: o }, name: t });
      }
    }
    async function dn(t, { href: n }, e) {
      const s = async (i, a, c) => {
        const d = new URL(`${n}&${i}`), { status: f } = await h({ method: "PUT", url: d, headers: { ...on, ...a }, body: c, encoding: "latin1" }, e);
        if (f >= 300)
          throw A("GitHub's storage of artifacts", f);
      }, r = { "content-type": "application/octet-stream" };
      await s(`comp=block&blockid=${sn}`, r, t.toString("latin1")), await s("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": "application/zip" }, rn);
    }
    async function B(t, { address: n, token: e, ids: s, ...r }, o) {
      const i = { authorization: `Bearer ${e}`, "content-type": "application/json" }, a = new URL(`${nn}/${t}`, n.origin), c = await h({ url: a, headers: i, body: JSON.stringify(o) }, r), d = _(c.body);
      if (c.status === 403 && d.code === "resource_exhausted")
        throw new u("The storage for artifacts of this account is full.", 403);
      if (c.status !== 200)
        throw A(Q, c.status);
      return d;
    }
    const ln = 3e3, hn = "twake-message", ht = "message";
    function mn(t) {
      return {
        recall: async (n) => {
          try {
            const e = await pn(t, n);
            return e ? { kind: "found", entry: e } : { kind: "none" };
          } catch (e) {
            return { kind: "failed", reason: y(e, n) };
          }
        },
        remember: async (n, e) => {
          try {
            await wn(n, t, e);
            return;
          } catch (s) {
            return y(s, e);
          }
        }
      };
    }
    async function pn({ octokit: t, http: n, ...e }, s) {
      s.throwIfAborted();
      const { run: r, sealer: o, name: i } = mt(e), a = o.open(e.env[wt(i)] ?? "");
      if (a?.run_id === r.id && a.run_attempt === r.attempt)
        return a;
      const c = Zt({ connect: t, run: r, signal: s }), d = { name: i, open: o.open, run: r, github: c }, f = [Ct({ ...d, file: ht, http: n, signal: s })];
      pt(r, e.env) && f.push(Wt(d));
      const { values: l, reasons: E } = await R(f), I = w(l.filter((b) => b !== void 0));
      if (I === void 0 && E.length > 0)
        throw E[0];
      return I;
    }
    async function wn(t, n, e) {
      const { run: s, sealer: r, name: o } = mt(n), i = r.seal({ ...t, run_id: s.id, run_attempt: s.attempt });
      try {
        yn(wt(o), i, n);
      } finally {
        await gn({ name: o, text: i }, { ...n, run: s, signal: e });
      }
    }
    function yn(t, n, { env: e, exportVariable: s }) {
      if (e.GITHUB_ENV)
        try {
          s(t, n);
        } catch {
          throw new u("The runner takes no variable for later steps of this job.");
        }
    }
    async function gn({ name: t, text: n }, { run: e, ...s }) {
      if (s.env.ACTIONS_RESULTS_URL)
        try {
          return await an({ name: t, file: ht, text: n }, s);
        } catch (r) {
          if (!(r instanceof u && r.status === 404) || !pt(e, s.env))
            throw r;
        }
      await Yt({ name: t, text: n }, s);
    }
    function mt({ subject: t, secret: n, env: e }) {
      if (n.length === 0)
        throw new u("There is no key or token to sign it with.");
      const s = Qt(e), r = J(n, t, s.repository_id);
      return { run: s, sealer: r, name: `${hn}-${r.name}` };
    }
    function pt({ isCloud: t }, n) {
      return !t || !n.ACTIONS_RESULTS_URL;
    }
    function wt(t) {
      return t.toUpperCase().replaceAll("-", "_");
    }
    var En = m(9083), yt = m(847);
    async function Tn(t, n, e) {
      if ((0, yt.findPasted)(t, e) !== void 0)
        return t;
      const s = (0, yt.renderFacts)(t, n) ?? await In(t, n);
      return (0, En.BB)(s.text, s.fragments).trim();
    }
    async function In(t, n) {
      const { renderTemplate: e } = await m.e("templates").then(m.bind(m, 4177));
      return e(t, n, { read: async () => [] });
    }
    async function Sn({ delivery: t, twake: n, workflow: e }, { context: s }, r, { core: o, env: i, network: a, octokit: c, log: d }) {
      const { source: f, isTemplate: l } = t.key, E = l ? await Tn(f, s, r) : f;
      if (E === "") {
        d.notice("`key` came out empty, so the message is a new one.");
        return;
      }
      const { github_token: I } = e, { signal: b, http: L, date: C } = a, It = () => AbortSignal.any([b, AbortSignal.timeout(ln)]), St = mn({
        subject: { key: E, address: n.address },
        secret: n.key,
        octokit: I === "" ? void 0 : () => c(I),
        exportVariable: o.exportVariable,
        env: i,
        http: L,
        date: C
      }), P = await St.recall(It());
      P.kind === "failed" && d.notice(`Where the message of this \`key\` is, nobody knows: ${P.reason}`);
      const tt = P.kind === "found" ? P.entry : void 0;
      return {
        messages: tt?.messages ?? [],
        mentioned: tt?.mentioned ?? [],
        remember: async (vn, kn) => {
          const Mn = An(tt, C()), At = await St.remember({ messages: vn, mentioned: kn, sequence: Mn }, It());
          At !== void 0 && d.notice(`Later runs do not find the message of this \`key\`: ${At}`);
        }
      };
    }
    function An(t, n) {
      return Math.max((t?.sequence ?? 0) + 1, Math.floor(n.getTime() / 1e3));
    }
    function q({ messages: t }, { channel_id: n }) {
      return t.find((e) => e.channel_id === n);
    }
    function Ln(t, n) {
      const e = n.flatMap(({ operation: o, target: i, accepted: a }) => {
        const c = i.parent_message_id !== void 0;
        if (o !== "post" || c || a === void 0)
          return [];
        const { message_id: d, parent_message_id: f } = a;
        return [{ channel_id: i.channel_id, message_id: d, parent_message_id: f }];
      }), s = n.filter(({ outcome: o }) => o === "removed").map(({ target: o }) => o), r = new Set([...e, ...s].map(({ channel_id: o }) => o));
      return [...t.messages.filter((o) => !r.has(o.channel_id)), ...e];
    }
    function On({ mentioned: t }, n) {
      return [.../* @__PURE__ */ new Set([...t, ...n.map(k.TN)])];
    }
    async function Un({ event: t, ...n }, e) {
      const { inputs: s, spoken: r } = n, o = await Sn(s, r, t, e);
      if (o !== void 0)
        return {
          mentioned: o.mentioned,
          find: (i) => {
            const a = q(o, i);
            return a && gt(a);
          },
          deliver: (i, a) => bn(i, { ...n, subject: o, composed: a }, e)
        };
    }
    function gt({ parent_message_id: t, ...n }) {
      return { ...n, ...t && { parent_message_id: t } };
    }
    function Et({ channel_id: t, message_id: n, parent_message_id: e }) {
      return { channel_id: t, parent_message_id: e || n };
    }
    async function bn(t, n, e) {
      const { subject: s, composed: r, spoken: o } = n, { network: i, log: a } = e, c = (f) => (0, N.c)({ ...t, ...f }, { ...i, debug: a.debug, hide: a.hide }), d = r ? await Nn(t.targets, { ...n, composed: r, send: c }, e) : await c(t);
      if (d.some(({ outcome: f }) => f === "sent" || f === "removed")) {
        const f = r ? On(s, o.mentions) : [];
        await s.remember(Ln(s, d), f);
      }
      return d;
    }
    async function Nn(t, n, e) {
      const { subject: s, inputs: r } = n, o = t.map((f) => {
        const l = q(s, f);
        return l === void 0 ? f : r.delivery.on_repeat === "edit" ? gt(l) : Et(l);
      }), i = await Tt(o, n, e), a = i.filter(Rn);
      for (const { target: f } of a)
        e.log.info(`The message of this \`key\` in ${f.channel_id} is gone, so a new one is posted.`);
      const c = a.map(({ target: { channel_id: f } }) => ({ channel_id: f })), d = await Tt(c, n, e);
      return await $n(i, n, e), i.map((f) => d[a.indexOf(f)] ?? f);
    }
    async function Tt(t, { subject: n, inputs: e, spoken: s, composed: r, send: o }, i) {
      const a = ({ message_id: L }) => L !== void 0, c = t.filter(a), d = t.filter((L) => !a(L)), f = n.mentioned.length === 0 || d.length === 0, { message: l } = f ? r : await (0, z.SB)(e, s, i), [E, I] = await Promise.all([
        o({ targets: c, message: r.message }),
        o({ targets: d, message: l })
      ]), b = [...E, ...I];
      return t.flatMap((L) => b.find((C) => C.target === L) ?? []);
    }
    const _n = ["message_not_found", "thread_not_found", "not_own_message"];
    function Rn({ outcome: t, error: n, target: e }) {
      return !!(e.message_id ?? e.parent_message_id) && t === "failed" && _n.includes(n?.code ?? "");
    }
    async function $n(t, { subject: n, inputs: { twake: e }, spoken: s, composed: r, send: o }, { log: i }) {
      const a = s.mentions.filter((l) => !n.mentioned.includes((0, k.TN)(l))), c = t.filter((l) => l.operation === "edit" && l.outcome === "sent");
      if (e.editsNotify || a.length === 0 || c.length === 0)
        return;
      const d = c.flatMap(({ target: l }) => {
        const E = q(n, l);
        return E ? [Et(E)] : [];
      }), f = await e.prepare(v(r.said, a));
      for (const l of await o({ targets: d, message: f }))
        (0, j.l)(l, i);
    }
  })
};
