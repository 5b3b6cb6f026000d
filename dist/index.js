"use strict";
const standIn = ((k) => {
  const S = process.getBuiltinModule("node:fs"), r = (w, v) => (...u) => w()[v](...u), c = () => process.getBuiltinModule("node:crypto");
  let h = Buffer.alloc(0);
  function m() {
    const w = "/dev/urandom";
    if (h.length === 0) {
      if (!S.existsSync(w)) return c().randomUUID();
      const u = S.openSync(w);
      h = Buffer.alloc(1024), S.readSync(u, h), S.closeSync(u);
    }
    const v = h.toString("hex", 0, 16);
    return h = h.subarray(16), v;
  }
  const g = () => S.promises;
  return k.exports = Object.create(S, {
    randomUUID: { value: m },
    // Filters of liquidjs.
    createHash: { value: r(c, "createHash") },
    createHmac: { value: r(c, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r(g, "access"),
        appendFile: r(g, "appendFile"),
        writeFile: r(g, "writeFile")
      }
    }
  }), k.exports;
})({});
var __webpack_modules__ = {
  5506: ((k, S, r) => {
    r.d(S, {
      Q: () => c,
      t: () => h
    });
    class c {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class h {
    }
  }),
  3916: ((k, S, r) => {
    r.d(S, {
      J4: () => v,
      _n: () => u,
      cl: () => w,
      lZ: () => m,
      zU: () => f
    });
    const c = {
      invalid_input: "Correct the inputs named above in the `with:` block of this step.",
      invalid_template: "Correct the template at the place named above; docs/templates.md lists every name and filter.",
      invalid_twacode: "Correct the node named above, or use `format: markdown`, which cannot produce such nodes.",
      unreadable_file: "Check the path in `content_file`, and that an earlier step has written that file.",
      empty: "Check what the expression, the template or the file gives here. Where there may be nothing to say, set `if_empty: skip`.",
      wrong_credentials: "Copy `public_id` and `private_api_key` again from the application page in Twake; no space or line break may follow.",
      unknown_group: "Check that `group_id` is the id of your company, not of a workspace or a channel (are `group_id` and `channel_id` swapped?), and that the application is installed there.",
      missing_capability: "Give the application the write privilege `message_save` in its settings in Twake.",
      unknown_channel: "Check `channel_id`: it is the id of a channel, and the channel belongs to this company.",
      other_channel: "Look into both channels before you run this job again, and check that `message_id` and `parent_message_id` belong to `channel_id`.",
      thread_not_found: "Check `parent_message_id`: it is a message of the channel itself, not a reply.",
      message_not_found: "Check `message_id`: the message must exist in this channel; to edit a reply, `parent_message_id` is needed too.",
      empty_answer: "The server most likely lost its database. Look at its logs, or run this job again later.",
      not_json: "Check `api_url`: something that is not the Twake API answered there (a proxy, a login page, the web client?).",
      server_crash: "Check `channel_id` first: servers of 2020 crash like this when the channel does not exist. Else look at the server log.",
      no_message_id: "Servers answer so when storing took them too long. `delivery: at_least_once` repeats such a message, at the risk of sending it twice.",
      redirected: "Set `api_url` to the final address, with https and no path of its own. Redirects are never followed.",
      no_v1_api: "Servers from 2023 on no longer have the v1 messages API that this action speaks. Check `api_url`, or ask the administrator.",
      too_large: "Shorten the message: no more than 1 MiB is sent, and a server or a proxy in front of it may take less.",
      rate_limited: "Something in front of the server limits requests. Send fewer messages, or raise `retries` and `timeout`.",
      server_error: "Look at the log of the server, and of the proxy in front of it.",
      refused: "The server, or a proxy in front of it, refused the request. Check `api_url` and the access rules there.",
      unreachable: "Check `api_url`, and that this runner can reach that host (DNS, firewall, VPN).",
      tls_error: "Check the certificate of the server. For a private authority, set NODE_EXTRA_CA_CERTS to its certificate on the runner.",
      proxy_error: "Check the proxy settings of the runner (https_proxy, http_proxy, no_proxy).",
      timeout: "Check that the server is up. `timeout` sets how many seconds the whole delivery may take.",
      answer_too_large: "Check `api_url`: no Twake server answers with that much.",
      interrupted: "The job was cancelled while this step was working.",
      internal_error: "This is a fault of the action. Please report it with the log of this step."
    }, h = Object.keys(c);
    class m extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(p, a, i = {}) {
        super(a, { cause: i.cause }), this.code = p, this.nextStep = i.nextStep ?? c[p];
      }
    }
    const g = 200;
    function w(b) {
      const p = b.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(p.length > g ? `${p.slice(0, g)}\u2026` : p);
    }
    function v(b) {
      if (b instanceof m)
        return b;
      const p = b instanceof Error ? b.message : String(b);
      return new m("internal_error", `This action stopped because of a fault of its own: ${p}`, { cause: b });
    }
    function u(b) {
      const p = URL.parse(b ?? "");
      return p !== null && /^https?:$/.test(p.protocol) ? `${p.origin}${p.pathname}`.replace(/\/+$/, "") : null;
    }
    function f(b, p) {
      const a = `docs/troubleshooting.md#${b}`, { GITHUB_ACTION_REPOSITORY: i, GITHUB_ACTION_REF: s } = p, _ = u(p.GITHUB_SERVER_URL) ?? "https://github.com";
      return i ? `${_}/${i}/blob/${s || "HEAD"}/${a}` : a;
    }
  }),
  3919: ((k, S, r) => {
    r.d(S, {
      $p: () => u,
      Od: () => v,
      Yy: () => f
    });
    var c = r(7975), h = /* @__PURE__ */ r.n(c);
    const m = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, g = /\\u00(?:1b|9[08bd-f])/i, w = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function v(p) {
      return m.test(p) ? p.replace(w, "").split(/(?=\u001B\])/).map((i) => (0, c.stripVTControlCharacters)(i)).join("") : p;
    }
    function u(p) {
      const a = p;
      for (const [i, s] of Object.entries(a))
        typeof s == "string" ? a[i] = v(s) : typeof s == "object" && s !== null && u(s);
      return p;
    }
    function f(p) {
      return !m.test(p) && !g.test(p) ? JSON.parse(p) : JSON.parse(p, b);
    }
    function b(p, a) {
      return typeof a == "string" ? v(a) : a;
    }
  }),
  9407: ((k, S, r) => {
    r.a(k, async (c, h) => {
      try {
        var m = r(3024), g = /* @__PURE__ */ r.n(m), w = r(6760), v = /* @__PURE__ */ r.n(w), u = r(8500), f = /* @__PURE__ */ r.n(u), b = r(7975), p = /* @__PURE__ */ r.n(b), a = r(23), i = r(5691), s = r(6783);
        process.stdout.on("error", () => {
        });
        const _ = new AbortController();
        for (const T of ["SIGINT", "SIGTERM"])
          process.once(T, () => _.abort());
        const y = (0, i.V)(process.env), l = (0, w.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", E = await (0, s.e)(l, {
          core: a,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (T) => (0, b.promisify)(m.readdir)(T, { withFileTypes: !0 }),
            readFile: (0, b.promisify)(m.readFile),
            realpath: (0, b.promisify)(m.realpath.native),
            stat: (0, b.promisify)(m.stat)
          },
          network: {
            http: y,
            signal: _.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (T, O) => (0, u.setTimeout)(T, void 0, { signal: O }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, u.setImmediate)(), await (0, u.setImmediate)();
            }
          },
          octokit: async (T) => {
            const [{ getOctokit: O }, { createFetch: D }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return O(T, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: D(y) } });
          }
        });
        process.stdout.write("", () => process.exit(E)), h();
      } catch (_) {
        h(_);
      }
    }, 1);
  }),
  9357: ((k, S, r) => {
    r.d(S, {
      O0: () => f,
      Y: () => _,
      _o: () => h,
      az: () => b,
      he: () => c,
      nU: () => p,
      vD: () => a
    });
    const c = "\u2068", h = "\u2069", m = "\u2066\u2067\u2068", g = "\u202C", w = /[\u202A-\u202E\u2066-\u2069]/g, v = new RegExp(w.source), u = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function f(y) {
      return u.test(y);
    }
    function b(y, l) {
      return !l && !f(y) ? y : p(y).replace(/[^\r\n]+/g, (E) => l || f(E) ? c + E + h : E);
    }
    function p(y) {
      const l = a(y);
      return l.size === 0 ? y : _(y, l);
    }
    function a(y) {
      if (!v.test(y))
        return /* @__PURE__ */ new Set();
      const l = [...y.matchAll(/[^\r\n]+/g)];
      return new Set(l.flatMap(({ 0: E, index: T }) => [...i(E)].map((O) => T + O)));
    }
    function* i(y) {
      const l = { controls: [], isolates: [] };
      for (const { 0: E, index: T } of y.matchAll(w))
        if (E === h || E === g) {
          const O = E === h ? l.isolates.pop() : s(l);
          O === void 0 ? yield T : yield* l.controls.splice(O).slice(1);
        } else
          m.includes(E) && l.isolates.push(l.controls.length), l.controls.push(T);
      yield* l.controls;
    }
    function s({ controls: y, isolates: l }) {
      const E = y.length - 1;
      return E > (l.at(-1) ?? -1) ? E : void 0;
    }
    function _(y, l, E = 0) {
      return y.replace(w, (T, O) => l.has(E + O) ? "" : T);
    }
  }),
  3116: ((k, S, r) => {
    r.d(S, {
      d: () => h
    });
    const c = {
      in_progress: "is running",
      success: "succeeded",
      failure: "failed",
      timed_out: "timed out",
      startup_failure: "could not start",
      cancelled: "was cancelled",
      skipped: "was skipped",
      action_required: "waits for approval",
      neutral: "ended neutral",
      stale: "is out of date",
      // Nobody knows how, and it is not called good.
      unknown: "ended"
    };
    function h(m) {
      return Object.hasOwn(c, m) ? c[m] ?? "" : m.replaceAll("_", " ");
    }
  }),
  5911: ((k, S, r) => {
    r.d(S, {
      M: () => h
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function h(m) {
      if (m.trim() === "")
        return "";
      let g = Math.floor(Number(m));
      if (!Number.isFinite(g) || g < 0)
        throw new Error(`duration takes seconds, not "${m}"`);
      return c.flatMap(([v, u]) => {
        const f = Math.floor(g / u);
        return g %= u, f > 0 ? [`${f}${v}`] : [];
      }).join(" ") || "0s";
    }
  }),
  9083: ((k, S, r) => {
    r.d(S, {
      BB: () => b,
      Dk: () => p,
      JK: () => f,
      Kx: () => g,
      TA: () => w,
      Z: () => u,
      qf: () => v
    });
    var c = r(9357);
    const h = "\uE000", m = "\uE001", g = /\uE000(\d+)\uE001/g;
    function w(a) {
      return a.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function v(a) {
      return `${h}${a}${m}`;
    }
    function u({ text: a, fragments: i }) {
      let s = a.length;
      for (const [, _] of a.matchAll(g))
        s += i[Number(_)]?.text.length ?? 0;
      return s;
    }
    function f(a, i) {
      const s = [];
      let _ = 0;
      for (const y of a.matchAll(g)) {
        const l = i[Number(y[1])];
        l !== void 0 && (y.index > _ && s.push(a.slice(_, y.index)), s.push(l), _ = y.index + y[0].length);
      }
      return _ < a.length && s.push(a.slice(_)), s;
    }
    function b(a, i, s = (_) => _) {
      return f(a, i).map((_) => typeof _ == "string" ? _ : s(_.text)).join("");
    }
    function p({ text: a, fragments: i }) {
      const s = (0, c.O0)(a);
      return (0, c.nU)(b(a, i, (_) => (0, c.az)(_, s)));
    }
  }),
  5007: ((k, S, r) => {
    r.d(S, {
      Jv: () => f,
      Y5: () => v,
      c3: () => w,
      eG: () => b,
      l2: () => g,
      qv: () => c
    });
    const c = 64, h = { thematicBreak: 20, listItem: 5 }, m = [
      "text",
      "inlineCode",
      "image",
      "link",
      "strong",
      "emphasis",
      "delete",
      "underline",
      "superscript"
    ];
    function g({ type: p }) {
      return m.includes(p) ? 0 : 1 + (h[p] ?? 0);
    }
    function w({ type: p }) {
      return m.includes(p) || p === "break" || p === "footnoteReference";
    }
    function v(p) {
      return g(p) + u(p);
    }
    function u(p) {
      return p.type === "table" ? f(p.children, b(p)) : "children" in p ? f(p.children) : "value" in p ? p.value.length : p.type === "image" ? p.alt.length : 0;
    }
    function f(p, a = v) {
      return p.reduce((i, s) => i + a(s), 0);
    }
    function b({ children: p }) {
      const a = [];
      for (const _ of p)
        for (const [y, l] of _.children.entries())
          a[y] = Math.max(a[y] ?? 0, v(l) + 2);
      const i = a.reduce((_, y) => _ + y, 0), s = i > c ? 0 : i;
      return (_) => Math.max(s, v(_));
    }
  }),
  3902: ((k, S, r) => {
    r.d(S, {
      Um: () => g,
      ml: () => u
    });
    var c = r(5007), h = r(5667);
    const m = 3e4, g = 65536, w = 10, v = 8;
    async function u(a, { toMessage: i, run_url: s, size: _ }) {
      const y = (0, c.Jv)(a) - 1, l = i(a), E = p(s);
      if (y <= m && f(l, _) || !f(i([E]), _))
        return { message: l, advice: [] };
      const { cut: O } = await r.e("shorten").then(r.bind(r, 8059)), D = (W) => i([...O(a, W - (0, c.Y5)(E)), E]), j = b(Math.min(y, m), (W) => f(D(W), _)), V = `The message is longer than ${j} characters and was shortened; the job summary has all of it.`;
      return {
        message: D(j),
        advice: [V],
        whole: { type: "root", children: a }
      };
    }
    function f(a, { limit: i, measure: s }) {
      return JSON.stringify(a).length * w <= i || s(a) <= i;
    }
    function b(a, i) {
      if (i(a))
        return a;
      let [s, _] = [0, a];
      for (let y = 0; y < v; y += 1) {
        const l = Math.floor((s + _) / 2);
        i(l) ? s = l : _ = l;
      }
      return s;
    }
    function p(a) {
      const i = [(0, h.Qq)("full text in the run")], s = a === null ? i : [{ type: "link", url: a, children: i }];
      return { type: "paragraph", children: [(0, h.Qq)("\u2026 ("), ...s, (0, h.Qq)(")")] };
    }
  }),
  5667: ((k, S, r) => {
    r.d(S, {
      Fy: () => g,
      Gl: () => v,
      NR: () => _,
      Qq: () => m,
      bK: () => w,
      eu: () => u,
      ey: () => s,
      gc: () => b,
      oZ: () => f,
      sP: () => h,
      wx: () => p
    });
    var c = r(9357);
    const h = { type: "break" };
    function m(y) {
      return { type: "text", value: y };
    }
    function g(y) {
      return y.split(/\r\n?|\n/).flatMap((l, E) => E === 0 ? [m(l)] : [h, m(l)]);
    }
    function w(y, l = !1) {
      return g((0, c.az)(u(y), l));
    }
    function v(y) {
      return u(y).replace(/\r\n?|\n/g, " ");
    }
    function u(y) {
      return (0, c.nU)(y.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function f(y) {
      const l = [];
      for (const E of y) {
        const T = l.at(-1);
        E.type === "text" && T?.type === "text" ? l[l.length - 1] = m(T.value + E.value) : (E.type !== "text" || E.value !== "") && l.push(E);
      }
      return l;
    }
    function b(y) {
      const l = (0, c.vD)(a(y));
      return l.size === 0 ? y : i(y, { unbalanced: l, offset: 0 });
    }
    function p(y, l) {
      return y.length > 0 && (l || (0, c.O0)(a(y))) ? [m(c.he), ...b(y), m(c._o)] : y;
    }
    function a(y) {
      return y.map((l) => l.type === "break" ? `
` : "children" in l ? a(l.children) : l.type === "text" ? l.value : "").join("");
    }
    function i(y, l) {
      return y.map((E) => {
        if ("children" in E)
          return { ...E, children: i(E.children, l) };
        const { offset: T } = l;
        return E.type === "break" && (l.offset += 1), E.type !== "text" ? E : (l.offset += E.value.length, m((0, c.Y)(E.value, l.unbalanced, T)));
      });
    }
    function s(y) {
      return y.length === 0 ? [] : [{ type: "paragraph", children: y }];
    }
    function _(y) {
      const l = y.length - 1;
      return y.map((T, O) => {
        if (T.type !== "text")
          return T;
        const D = O === 0 ? T.value.replace(/^ +/, "") : T.value;
        return m(O === l ? D.replace(/(?<! ) +$/, "") : D);
      }).filter((T) => T.type !== "text" || T.value !== "");
    }
  }),
  8533: ((k, S, r) => {
    r.d(S, {
      Z9: () => w,
      aX: () => m,
      zN: () => g
    });
    var c = r(5007);
    const h = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function m(u) {
      return /[!-~]/.test(u) || h.test(u);
    }
    function g(u) {
      return u.type === "alert" ? !0 : "children" in u ? u.children.some(g) : "value" in u ? m(u.value) : u.type !== "break";
    }
    function w(u) {
      return u.reduce((f, b) => {
        const p = f === "" || (0, c.c3)(b) ? "" : `
`;
        return f + p + v(b);
      }, "");
    }
    function v(u) {
      return u.type === "break" ? `
` : u.type === "image" ? u.alt : "children" in u ? w(u.children) : "value" in u ? u.value : "";
    }
  }),
  9257: ((k, S, r) => {
    r.d(S, {
      HM: () => c,
      U9: () => m,
      vO: () => h
    });
    function c(g) {
      return g.port || (g.protocol === "https:" ? "443" : "80");
    }
    function h(g) {
      return `${g.hostname}:${c(g)}`;
    }
    function m(g) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(g);
    }
  }),
  5691: ((k, S, r) => {
    r.d(S, {
      V: () => me
    });
    const c = { code: "unreachable", reason: "the other side closed it" }, h = { code: "unreachable", reason: "nobody answers there" }, m = { code: "unreachable", reason: "the network has no way to it" }, g = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, w = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, v = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, u = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, f = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, b = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, p = {
      ENOTFOUND: {
        code: "unreachable",
        reason: "DNS does not know the name",
        nextStep: "Check the spelling of the host, and that this runner can resolve it (VPN, private DNS)."
      },
      EAI_AGAIN: {
        code: "unreachable",
        reason: "DNS gave no answer",
        nextStep: "Check the DNS settings of this runner, or run this job again later."
      },
      ECONNREFUSED: {
        code: "unreachable",
        reason: "it was refused",
        nextStep: "Check the port, that the server is up, and that no firewall stands in between."
      },
      ECONNRESET: c,
      EPIPE: c,
      UND_ERR_SOCKET: c,
      UND_ERR_PRX_CONN: c,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: c,
      ETIMEDOUT: h,
      UND_ERR_CONNECT_TIMEOUT: h,
      EHOSTUNREACH: m,
      ENETUNREACH: m,
      EADDRNOTAVAIL: m,
      EACCES: g,
      EPERM: g,
      CERT_HAS_EXPIRED: {
        code: "tls_error",
        reason: "its certificate has expired",
        nextStep: "Renew the certificate there. If it is valid, check the clock of this runner."
      },
      CERT_NOT_YET_VALID: {
        code: "tls_error",
        reason: "its certificate is not valid yet",
        nextStep: "Check the clock of this runner, then the certificate."
      },
      ERR_TLS_CERT_ALTNAME_INVALID: f,
      UND_ERR_PRX_TLS: f,
      DEPTH_ZERO_SELF_SIGNED_CERT: u,
      SELF_SIGNED_CERT_IN_CHAIN: b,
      UNABLE_TO_GET_ISSUER_CERT: b,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: b,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: b,
      EPROTO: v,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, a = [
      [/^ERR_SSL_/, v],
      [/^HTTPParserError .*EOF/, c],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, w],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], i = {
      403: {
        reason: "it does not allow that host",
        nextStep: "Have the host allowed on the proxy, or exempt it with `no_proxy`."
      },
      407: {
        reason: "it does not accept the credentials it was given, or wants some",
        nextStep: "Put them into `https_proxy`: http://user:password@host:port, special characters percent-encoded."
      },
      502: { reason: "it cannot reach that host" },
      503: { reason: "it cannot reach that host" },
      504: { reason: "it cannot reach that host in time" }
    };
    function s(L) {
      const P = E(L);
      return l(P) ?? a.find(([H]) => H.test(P))?.[1] ?? { code: "unreachable", reason: String(L) };
    }
    function _(L) {
      return {
        code: "proxy_error",
        ...i[L] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function y(L) {
      const P = l(E(L));
      return P === b || P === u;
    }
    function l(L) {
      return Object.hasOwn(p, L) ? p[L] : void 0;
    }
    function E(L) {
      const { code: P, name: F, message: H } = Object(L);
      return String(P ?? `${F} ${H}`);
    }
    var T = r(3916);
    function O(L, P) {
      if (L instanceof T.lZ)
        return L;
      const { phase: F, signal: H } = P, Z = ee(P)[F];
      return H.aborted ? ue(H.reason) ? F === "response" ? new T.lZ("timeout", Z.timeout, { nextStep: V }) : new T.lZ(F === "tunnel" ? "proxy_error" : "timeout", Z.timeout) : new T.lZ("interrupted", Z.interrupted) : j(W(s(L), F), Z.broken, L);
    }
    function D(L, P) {
      const F = _(L);
      return j(F, `${se(P)} answers HTTP ${L} for ${P.server}`);
    }
    function j({ code: L, reason: P, nextStep: F }, H, Z) {
      return new T.lZ(L, `${H}: ${P}.`, { cause: Z, ...F && { nextStep: F } });
    }
    const V = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function W(L, P) {
      if (P === "tunnel")
        return G(L);
      const F = L.code === "unreachable" && L.nextStep === void 0;
      return P === "response" && F ? { ...L, nextStep: V } : L;
    }
    function G({ code: L, reason: P, nextStep: F }) {
      return {
        code: "proxy_error",
        reason: P,
        ...L === "tls_error" && F && { nextStep: F }
      };
    }
    function ee(L) {
      const { server: P } = L, F = se(L), H = L.proxy ? ` through the proxy ${L.proxy.origin}` : "", Z = `within ${Math.max(0.1, Math.round(L.timeout_ms / 100) / 10)} s`, re = `Interrupted before anything was sent to ${P}`;
      return {
        tunnel: {
          broken: `${F} cannot be reached`,
          timeout: `${F} opened no way to ${P} ${Z}.`,
          interrupted: `${re}.`
        },
        connection: {
          broken: `No connection to ${P}${H}`,
          timeout: `No connection to ${P}${H} ${Z}.`,
          interrupted: `${re}.`
        },
        response: {
          broken: `The connection to ${P}${H} failed before the answer was complete`,
          timeout: `The request went to ${P}${H}, but no complete answer came ${Z}.`,
          interrupted: `Interrupted after the request went to ${P}${H}, before its answer was complete.`
        }
      };
    }
    function se({ proxy: L }) {
      return `The proxy ${L?.origin}`;
    }
    function ue(L) {
      return L instanceof DOMException && L.name === "TimeoutError";
    }
    const Oe = require("node:net");
    var ve = r(5641);
    function Ie({ origin: L }, P, F, H) {
      const { proxy: Z, signal: re } = P, de = {
        signal: re,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...H && { ca: H }
      }, ie = (ge, Te) => new ve.Client(ge, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: F,
        connect: (Re, $e) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          Te({ ...Re, ...Ee(Re) && { servername: "" } }, (...Pe) => {
            P.socket = Pe[1], $e(...Pe);
          })
        )
      });
      return Z ? new ve.ProxyAgent({
        uri: Z.origin,
        ...Se(Z),
        proxyTls: de,
        requestTls: de,
        clientFactory: (ge) => Ne(ie(ge, (0, ve.buildConnector)(de)), P),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ge, { connect: Te }) => ie(ge, Te)
      }) : ie(L, (0, ve.buildConnector)(de));
    }
    const Ee = ({ hostname: L }) => (0, Oe.isIP)(L.replace(/[[\]]/g, "")) !== 0;
    function Se({ username: L, password: P }) {
      if (!L && !P)
        return {};
      const F = `${decodeURIComponent(L)}:${decodeURIComponent(P)}`;
      return { token: `Basic ${Buffer.from(F).toString("base64")}` };
    }
    function Ne(L, P) {
      const F = L.connect.bind(L);
      return L.connect = async (H) => {
        const Z = await F(H);
        if (Z.statusCode < 200 || Z.statusCode > 299)
          throw Z.socket.destroy(), D(Z.statusCode, P);
        return P.phase = "connection", Z.socket.read(), { ...Z, statusCode: 200 };
      }, L;
    }
    async function Le({ method: L = "POST", url: P, headers: F, body: H, maxResponseSize: Z = 2 ** 20 }, re, de) {
      re.phase = re.proxy ? "tunnel" : "connection", re.signal.throwIfAborted();
      const ie = Ie(P, re, Z, de), ge = P.pathname + P.search, Te = { ...F, "accept-encoding": "identity" };
      try {
        return await new Promise((Re, $e) => {
          const Pe = A(re, Re, $e);
          ie.dispatch({ method: L, origin: P.origin, path: ge, headers: Te, body: H }, Pe), Me();
        });
      } finally {
        ie.destroy().catch(() => {
        });
      }
    }
    function Me() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function A(L, P, F) {
      const H = new TextDecoder();
      let Z = "", re;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          L.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (de, ie, ge) => {
          const Te = Object.entries(ge).map(([Re, $e]) => [
            Re,
            [$e].flat().join(", ")
          ]);
          re = { status: ie, headers: Object.fromEntries(Te) };
        },
        onResponseData: (de, ie) => {
          Z += H.decode(ie, { stream: !0 });
        },
        onResponseEnd: () => {
          L.socket?.errored ? F(L.socket.errored) : P({ ...re, body: Z + H.decode() });
        },
        onResponseError: (de, ie) => {
          const ge = "code" in ie && ie.code === "UND_ERR_INVALID_ARG";
          F(ge && L.phase === "response" ? D(407, L) : ie);
        }
      };
    }
    var M = r(9257);
    function B(L, P) {
      const F = `${L.protocol.slice(0, -1)}_proxy`, H = Q(P, F);
      if (!(H === "" || (0, M.U9)(L.hostname) || he(L, Q(P, "no_proxy"))))
        return ce(H, F);
    }
    function Q(L, P) {
      return (L[P] ?? L[P.toUpperCase()] ?? "").trim();
    }
    function ce(L, P) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(L) ? L : `http://${L}`);
      if (!F || !pe(F))
        throw new T.lZ("proxy_error", `\`${P}\` of the environment is not an address.`, {
          nextStep: `Write \`${P}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const H = F.protocol.slice(0, -1);
        throw new T.lZ("proxy_error", `\`${P}\` names a ${H} proxy, which is not supported.`, {
          nextStep: `Set \`${P}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return F;
    }
    function pe({ username: L, password: P }) {
      try {
        return decodeURIComponent(L + P), !0;
      } catch {
        return !1;
      }
    }
    function he(L, P) {
      const F = L.hostname.replace(/[[\]]|\.$/g, "");
      return P.toLowerCase().split(/[\s,]/).some((H) => ke(H, F, (0, M.HM)(L)));
    }
    function ke(L, P, F) {
      const [, H, Z, re] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(L) ?? [];
      if (re !== void 0 && re !== F)
        return !1;
      const de = H ?? Z ?? L, ie = de.replace(/^\*?\./, "").replace(/\.$/, "");
      return de === "*" || P.endsWith(`.${ie}`) || P === ie && !de.startsWith("*");
    }
    const me = (L) => ({
      send: async (P, F) => {
        const H = Math.max(0, Math.ceil(F.timeout_ms)), Z = {
          server: (0, M.vO)(P.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(H)]),
          timeout_ms: H,
          phase: "connection"
        };
        try {
          return Z.proxy = B(P.url, L), { kind: "response", ...await Ae(P, Z) };
        } catch (re) {
          return { kind: "no_response", arrived: Z.phase === "response" ? "unknown" : "no", error: O(re, Z) };
        }
      }
    });
    async function Ae(L, P) {
      try {
        return await Le(L, P);
      } catch (F) {
        if (P.phase === "response" || !y(F))
          throw F;
        const { getCACertificates: H } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (H === void 0)
          throw F;
        const Z = [...H("default"), ...H("system")];
        return await Le(L, P, Z);
      }
    }
  }),
  6783: ((k, S, r) => {
    r.d(S, {
      e: () => jr
    });
    var c = r(3916), h = r(3919);
    async function m(e, { env: t, files: n, warn: o }) {
      const d = t.GITHUB_EVENT_PATH;
      return w(e) ? v(d, n, o) : g(e) ? v(d, n, () => {
      }) : {};
    }
    function g({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: o } = e;
      return t === "markdown" && (o !== "" || /!\[|<img/i.test(n));
    }
    function w({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: o, mentions: d } = e;
      return n || o !== "" || d.length > 0 || t.length > 0;
    }
    async function v(e, t, n) {
      const o = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${o}`), {};
      try {
        return (0, h.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (d) {
        const $ = d instanceof SyntaxError ? "is not JSON" : `cannot be read (${d.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${$}. ${o}`), {};
      }
    }
    function u(e, t = "") {
      return { default: t, read: e };
    }
    function f(e) {
      return u(async (t) => t === "" ? {} : (0, h.$p)(await e(t)));
    }
    async function b(e, t) {
      const n = Object.keys(e), o = await Promise.all(n.map((d) => p(d, e[d], t)));
      return {
        values: Object.fromEntries(o.map(({ value: d }, $) => [n[$], d])),
        issues: o.flatMap(({ issues: d }) => d)
      };
    }
    async function p(e, t, { getInput: n, hide: o }) {
      const d = t.isTrimmed ?? !0, $ = (0, h.Od)(n(e, { trimWhitespace: d })), x = await a(e, $, t);
      return x.issues.length === 0 || t.isSecret ? x : { ...x, issues: (await a(e, o($), t)).issues };
    }
    async function a(e, t, n) {
      const o = [], d = ($) => {
        o.push(`\`${e}\` ${$}`);
      };
      try {
        return { issues: o, value: await n.read(t === "" ? n.default : t, d) };
      } catch ($) {
        return { issues: [(0, c.J4)($).message], value: {} };
      }
    }
    var i = r(4536), s = r(4827);
    async function _(e, t) {
      const n = E(e) ?? await T(e, t) ?? {};
      if ((0, i.f_)(n))
        throw new c.lZ("invalid_input", `\`${t}\`: ${i.DI}.`);
      if ((0, s.Gv)(n))
        return n;
      const o = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new c.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${o}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function y(e) {
      const t = await _(e, "needs"), n = Object.entries(t).find(([, $]) => !l($));
      if (n === void 0)
        return t;
      const [o] = n, d = o.length > 80 ? `${o.slice(0, 80)}\u2026` : o;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${d}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function l(e) {
      return (0, s.Gv)(e) && typeof e.result == "string";
    }
    function E(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function T(e, t) {
      const n = await (0, i.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: o, column: d, error: $ } = n;
      throw new c.lZ("invalid_input", `\`${t}\`, line ${o}, column ${d}: ${$}.`);
    }
    var O = r(3342), D = r(9257);
    const j = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, V = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", W = 60;
    function G(e) {
      return j.test(e) ? e.toLowerCase() : void 0;
    }
    function ee(e) {
      return typeof e == "string" && /^[\w-]{1,100}$/.test(e);
    }
    function se(e, t) {
      if (e.length > W && !/[\s/;]/.test(e))
        return `has ${e.length} characters, so it is no id of a ${t}, but perhaps a key. ${ue[t]}`;
      const { reading: n, meant: o, next: d = ue[t] } = Oe(e, t);
      return `is ${(0, c.cl)(e)}, which is ${n}. ${o === void 0 ? d : `Write ${o}.`}`;
    }
    const ue = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function Oe(e, t) {
      if (e.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(e))
        return ve(e, t);
      const n = Ie(e);
      if (n !== void 0)
        return { reading: "the id in another spelling", meant: n };
      const o = Ee(e);
      if (o !== void 0)
        return { reading: "the short form of the web client's address", meant: o };
      const d = e.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(d) ? { reading: `no whole id: it has ${d.length} digits, and an id has 32` } : e.split(/[^\da-z-]+/i).filter(($) => G($)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : t === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${t}, or something else, but not its id` };
    }
    function ve(e, t) {
      const [, n, o, d] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(e) ?? [], $ = { company: o && n, channel: d, user: void 0 }[t] ?? "", x = G($) ?? Ee($), U = x === void 0 && t !== "user" ? `, and has no ${t} in it` : "";
      return { reading: `an address, and not the id of a ${t}${U}`, meant: x };
    }
    function Ie(e) {
      const t = e.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(t))
        return t.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function Ee(e) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(e))
        return;
      let t = 0n;
      for (const o of e)
        t = t * 58n + BigInt(V.indexOf(o));
      const n = t.toString(16).padStart(32, "0");
      return n.length > 32 ? void 0 : Ie(n);
    }
    const Se = (e) => e, Ne = (e, t) => {
      const n = Me(e);
      return e !== "" && !Le.test(n) && t("holds nothing that can be seen."), n;
    }, Le = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
    function Me(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const A = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function M(e, t) {
      return (n, o) => {
        const d = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return d >= e && d <= t ? d : (o(`must be a whole number from ${e} to ${t}, but is ${(0, c.cl)(n)}.`), e);
      };
    }
    function B(...e) {
      return (t, n) => {
        const o = e.find((d) => d === t);
        return o === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(t)}.`), o ?? e[0];
      };
    }
    const Q = 10, ce = 100, pe = (e, t) => {
      const n = G(e);
      return n === void 0 && e !== "" && t(se(e, "company")), n ?? e;
    }, he = (e, t) => {
      const n = ee(e);
      return e !== "" && !n && t(`must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.`), G(e) ?? e;
    };
    function ke(e) {
      return (t, n) => {
        const o = t.split(/[,\n]/).flatMap((x) => x.trim() || []), d = o.filter((x) => G(x) === void 0);
        for (const x of d.slice(0, Q))
          n(se(x, e));
        o.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const $ = [...new Set(o.map((x) => G(x) ?? x))];
        return $.length > ce && n(`has ${$.length} ids: use several steps for more than ${ce}.`), $;
      };
    }
    const me = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), Ae = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e);
    function L(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const P = (e, t) => {
      const n = L(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, D.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, F = (e, t) => {
      if (e === "")
        return e;
      const n = L(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, H = (e, t) => e.split(`
`).flatMap((n, o) => {
      const d = Me(n);
      if (d === "")
        return [];
      const { label: $, address: x } = Z(d), U = L(x), K = U?.protocol === "https:" || U?.protocol === "http:" && (0, D.U9)(U.hostname);
      return Le.test($) && K ? [{ label: $, url: U.href }] : (t(`line ${o + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(d)}.`), []);
    });
    function Z(e) {
      const t = e.lastIndexOf(" "), o = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(o, 0)).trim(), address: e.slice(o + 1).trim() };
    }
    const re = {
      preset: ["auto", "deploy", "pull_request", "release", "push", "status"],
      format: ["markdown", "text", "twacode", "plain"],
      status: [
        "in_progress",
        "success",
        "failure",
        "cancelled",
        "timed_out",
        "skipped",
        "action_required"
      ]
    }, de = {
      public_id: u(me),
      private_api_key: { ...u(Ae), isSecret: !0 },
      group_id: u(pe),
      // Empty is an error: a public host must never receive the key of another server.
      api_url: u(P)
    }, ie = {
      content: { ...u(Se), isTrimmed: !1 },
      content_file: u(Se),
      preset: u(B("", ...re.preset)),
      if_empty: u(B("fail", "skip"), "fail"),
      format: u(B(...re.format), "markdown"),
      template: u(A, "false"),
      mentions: u(O.Y_),
      buttons: u(H),
      ephemeral: u(A, "false"),
      ephemeral_recipients: u(ke("user")),
      sender_name: u(Ne),
      sender_icon: u(F),
      message_fields: f((e) => _(e, "message_fields"))
    }, ge = {
      // Empty: the job's own, which `runner_facts` has.
      status: u(B("", ...re.status)),
      data: f((e) => _(e, "data")),
      needs: f(y),
      people: f(async (e) => (0, O.ky)(await _(e, "people"))),
      github_token: { ...u(Se), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: f((e) => _(e, "runner_facts").catch(() => ({})))
    }, Te = {
      channel_id: u(ke("channel")),
      message_id: u(he),
      parent_message_id: u(he),
      operation: u(B("save", "remove"), "save"),
      live: u(A, "false"),
      delivery: u(B("at_most_once", "at_least_once"), "at_most_once"),
      retries: u(M(0, 10), "3"),
      timeout: u(M(1, 300), "30")
    }, Re = {
      fail_on_error: u(A, "true"),
      dry_run: u(A, "false"),
      summary: u(A, "false")
    }, $e = { connection: de, message: ie, workflow: ge, delivery: Te, presentation: Re }, Pe = { ...de, ...ie, ...ge, ...Te, ...Re }, qe = Object.keys(Pe);
    function et(e) {
      return Pe[e].default;
    }
    const He = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function tt({ message_fields: e }) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((o) => o.startsWith("custom_"))
      ].flatMap((o) => {
        const d = Object.hasOwn(He, o) ? He[o] : void 0;
        return d !== void 0 ? `\`message_fields\` may not set \`${o}\`: use the input \`${d}\`.` : o.startsWith("_once_") ? `\`message_fields\` may not set \`${o}\`.` : [];
      });
    }
    const We = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((o) => o.trim() !== ""), Ge = ({ channel_id: e }) => e.length <= 1, R = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, C = ({ format: e }) => e === "twacode" || e === "plain", I = [
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && We(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && We(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "remove" && We(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: e }) => e.operation === "remove" && e.message_id === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove."
      },
      {
        broken: ({ connection: e }) => G(e.private_api_key) !== void 0 && G(e.public_id) === void 0,
        sentence: "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
      },
      {
        broken: ({ connection: e, delivery: t }) => [e.group_id, ...t.channel_id].some((n) => n === G(e.public_id)),
        sentence: "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
      },
      {
        broken: ({ connection: e, delivery: t }) => G(e.group_id) !== void 0 && t.channel_id.includes(e.group_id),
        sentence: "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !Ge(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !Ge(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && R(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: e, delivery: t }) => R(e) && t.message_id !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so there is none to edit: remove `message_id`."
      },
      {
        broken: ({ message: e }) => e.ephemeral && e.ephemeral_recipients.length === 0,
        sentence: "`ephemeral` needs `ephemeral_recipients`: the ids of the users who shall see the message."
      },
      {
        broken: ({ message: e }) => e.preset !== "" && e.format !== "markdown",
        sentence: "`preset` goes with `format: markdown` only: remove `format`."
      },
      {
        broken: ({ message: e }) => e.mentions.length > 0 && C(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && C(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    function N({ message: e, delivery: t }, { mentions: n }) {
      return [
        ...n.length > 0 && t.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    async function z(e) {
      const [t, n, o, d, $] = await Promise.all([
        b($e.connection, e),
        b($e.message, e),
        b($e.workflow, e),
        b($e.delivery, e),
        b($e.presentation, e)
      ]), x = {
        connection: t.values,
        message: n.values,
        workflow: o.values,
        delivery: d.values,
        presentation: $.values
      }, U = J(x), K = [
        ...X(U),
        ...[t, d, n, o, $].flatMap((te) => te.issues),
        ...I.filter(({ broken: te }) => te(x)).map(({ sentence: te }) => te),
        ...tt(x.message)
      ];
      return { inputs: x, missing: U, issues: K };
    }
    function J({ connection: e, delivery: t }) {
      const { public_id: n, private_api_key: o, group_id: d } = e, $ = { public_id: n, private_api_key: o, group_id: d, channel_id: t.channel_id };
      return Object.entries($).flatMap(([x, { length: U }]) => U === 0 ? x : []);
    }
    function X(e) {
      if (e.length === 0)
        return [];
      const t = e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : "";
      return [
        `${be(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t}`
      ];
    }
    function be(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    var xe = r(7413);
    function le(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...(0, xe.Fj)({ public_id: t, private_api_key: n }), e("github_token")];
    }
    var Y = r(4573);
    const fe = 4, nt = 8;
    function pt(e) {
      const t = e.filter((n) => n.length >= fe).flatMap((n) => [n, Y.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, o) => o.length - n.length);
      return (n) => {
        const o = ht(n).toLowerCase();
        return t.filter(($) => o.includes(ht($).toLowerCase())).reduce(($, x) => $.replace(Vt(x), "***"), n);
      };
    }
    function ht(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Vt(e) {
      const t = e.length > nt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Jt).join("")}=*`, t);
    }
    function Jt(e) {
      const t = e.split("").map((K) => K.charCodeAt(0)), n = (K) => K.toString(16).padStart(4, "0"), o = t.map((K) => `\\\\+u${mt(n(K))}`).join(""), $ = [...new TextEncoder().encode(e)].map((K) => `%(?:25)*${mt(K.toString(16).padStart(2, "0"))}`), x = e.replace(/[^\da-zA-Z]/gu, (K) => `\\\\*\\u{${K.codePointAt(0)?.toString(16)}}`), U = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${x}|${o}|${$.join("")}${U})`;
    }
    function mt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const gt = 4e3, rt = 8e3;
    function yt(e) {
      const t = [];
      let n = pt(t);
      return {
        mask: (o) => {
          o.trim() !== "" && (e.setSecret(o), t.push(o), n = pt(t));
        },
        hide: (o) => n(o),
        debug: (o) => e.debug(ot(n(o), rt)),
        info: (o) => {
          for (const d of n(o).split(`
`))
            e.info(ot(d, rt));
        },
        notice: (o) => e.notice(Ke(n(o))),
        warning: (o) => e.warning(Ke(n(o))),
        error: (o, d) => e.error(Ke(n(o)), { title: d })
      };
    }
    function Ke(e, t = gt) {
      const n = e.split(`
`).map((o) => ot(o, rt));
      return wt(n.join(`
`), t);
    }
    function ot(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return wt(n, t);
    }
    function wt(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const bt = 1e5, Zt = 512, zt = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), Qt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Yt(e, t) {
      const n = st(e, t, 0), o = ($, x) => Tt(x) <= zt, d = ($, x) => Qt.has($) && Tt(x) < 300;
      for (const $ of [n, vt(n, o), vt(n, d)]) {
        const x = JSON.stringify($);
        if (x.length <= bt)
          return x;
      }
      return "";
    }
    function vt(e, t) {
      if (!(0, s.Gv)(e))
        return null;
      const n = Object.entries(e).map(([o, d]) => [o, _t.has(o) && (0, s.Gv)(d) ? Et(d, t) : d]);
      return Et(Object.fromEntries(n), (o, d) => _t.has(o) || t(o, d));
    }
    function Et(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, o]) => t(n, o)));
    }
    function Tt(e) {
      return JSON.stringify(e).length;
    }
    function st(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === Zt)
        return null;
      if (Array.isArray(e))
        return e.map((d) => st(d, t, n + 1));
      const o = Object.entries(e);
      return Object.fromEntries(o.map(([d, $]) => [t(d), st($, t, n + 1)]));
    }
    const Fr = (
      /* unused pure expression or super */
      null
    ), Wr = {
      message_id: 100,
      outcome: 10,
      sent: 5,
      channel_id: 255,
      parent_message_id: 100,
      created_at: 16,
      messages: 1e5,
      response: bt,
      error_code: 30,
      attempts: 4
    };
    function Xt({ outcome: e, deliveries: t, error: n, skipped: o }, d) {
      const $ = t[0], x = $?.accepted, U = x?.creation_date, K = [n, ...t.map((te) => te.error)];
      return {
        message_id: x?.id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        channel_id: x?.channel_id ?? $?.target.channel_id ?? "",
        parent_message_id: $t(x?.parent_message_id),
        created_at: Number.isSafeInteger(U) ? `${U}` : "",
        messages: JSON.stringify(t.map(qt)),
        response: $?.response === void 0 ? "" : Yt($.response, d),
        error_code: K.find(Boolean)?.code ?? o ?? "",
        attempts: String(t.reduce((te, { attempts: q }) => te + q, 0))
      };
    }
    function qt({ target: e, accepted: t, outcome: n, error: o }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.id ?? "",
        parent_message_id: $t(t?.parent_message_id),
        outcome: n,
        error_code: o?.code ?? ""
      };
    }
    function $t(e) {
      return ee(e) ? e : "";
    }
    function en(e, t = "") {
      const n = new Set(e.map(({ outcome: $ }) => $)), [o = "failed"] = n, d = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? d : o, deliveries: e, summary: t };
    }
    async function tn(e, t) {
      const { log: n, failOnError: o, linkTo: d } = t;
      for (const U of e.deliveries)
        U.error === void 0 && n.info(rn(U)), U.warning !== void 0 && n.warning(U.warning);
      un(e, t), await ln(e, t);
      const $ = sn(e);
      if ($.length === 0)
        return 0;
      const x = an(e, $, d);
      return o ? n.error(x, nn[e.outcome] ?? "Twake message not sent") : n.warning(x), o ? 1 : 0;
    }
    const nn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function rn({ outcome: e, target: t, accepted: n, attempts: o }) {
      const d = o === 1 ? "" : ` (attempt ${o})`;
      return e === "removed" ? `Removal of message ${t.message_id} requested in channel ${t.channel_id}${d}. Twake does not confirm removals.` : `Accepted by Twake: message ${n?.id} in channel ${t.channel_id}${d}.`;
    }
    const on = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function sn({ error: e, deliveries: t }) {
      const n = t.flatMap((o) => o.error ? { error: o.error, delivery: o } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function an({ deliveries: e }, t, n) {
      const o = e.length > 1, d = e.length - t.length, $ = t.map(({ error: ne, delivery: ye }) => {
        const ae = o ? `Channel ${ye?.target.channel_id}: ` : "", Ce = ye?.outcome === "unknown" ? ` ${on[ye.operation]}` : "";
        return ae + ne.message + Ce;
      }), x = t.map(({ error: ne }) => `${ne.nextStep} (${ne.code}, ${n(ne.code)})`), U = [
        ...o ? [`The message is in ${d} of ${e.length} channels.`] : [],
        ...new Set($)
      ], K = U.some((ne) => ne.includes(`
`)) ? `
` : " ", te = [...new Set(x)].join(K), q = gt - te.length - K.length;
      return Ke(U.join(K), q) + K + te;
    }
    function un(e, { core: t, env: n, log: o }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [d, $] of Object.entries(Xt(e, o.hide)))
          t.setOutput(d, $);
      } catch (d) {
        o.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${d.message}`);
      }
    }
    const cn = 2 ** 20;
    async function ln({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > cn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (o) {
          n.warning(`The job summary could not be written: ${o.message}`);
        }
    }
    var Ve = r(8442);
    const dn = 1e3, fn = 1e4, pn = 1e3, hn = 6e4;
    function mn(e) {
      if (e.attempt > e.retries || !gn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - pn - t;
      if (t > hn || n < 0)
        return;
      const o = Math.min(dn * 2 ** (e.attempt - 1), fn);
      return { wait_ms: t + e.random() * Math.min(o, n) };
    }
    function gn({ fate: e, is_new_message: t, delivery: n }) {
      return e === "unknown" ? !t || n === "at_least_once" : e === "not_arrived";
    }
    function yn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const o = Date.parse(n) - t.getTime();
      return Number.isNaN(o) ? void 0 : Math.max(0, o);
    }
    function it(e, t, n) {
      const o = t?.error;
      return e.status === 200 && typeof o == "string" ? bn(o, t?.capabilities, n) : e.status >= 300 ? _n(e) : vn(e.body.trim(), n);
    }
    const Ot = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", wn = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        Ot,
        [
          "unknown_group",
          "Twake does not know this company, or the application is not installed in it."
        ]
      ],
      [
        "you_do_not_have_this_set_of_required_capabilities",
        ["missing_capability", "The application may not write messages in this company."]
      ]
    ]);
    function bn(e, t, { message_id: n }) {
      const o = Array.isArray(t) && t.length === 0, d = wn.get(o ? Ot : e);
      if (d !== void 0)
        return oe("refused", ...d);
      if (e.startsWith("unknown error or malformed query") && n)
        return oe("refused", "message_not_found", `Twake does not find message ${n} in this channel.`);
      const $ = e.startsWith("unknown error or malformed query");
      return oe($ ? "refused" : "unknown", "refused", `Twake refused the request: ${Je(e)}.`);
    }
    function _n({ status: e, headers: t, body: n }) {
      const o = `The server answered HTTP ${e}`;
      if ([301, 302, 303, 307, 308].includes(e)) {
        const d = t.location, $ = d === void 0 ? "" : ` to ${Je(d)}`;
        return oe(e === 301 || e === 308 ? "refused" : "unknown", "redirected", `${o}: it wants to redirect the request${$}.`);
      }
      return e === 404 || /^\{"error": "Route /.test(n) ? oe("refused", "no_v1_api", `${o}: there is no v1 messages API at this address.`) : e === 413 ? oe("refused", "too_large", `${o}: the message is too large.`) : e === 429 ? oe("not_arrived", "rate_limited", `${o}: too many requests.`) : e === 503 ? oe("unknown", "server_error", `${o}: it is not available.`) : e === 500 && n.trim() === "" ? oe("unknown", "server_crash", `${o} and nothing else: it crashed.`) : e >= 500 || e < 400 || [408, 425, 460, 499].includes(e) ? oe("unknown", "server_error", `${o}.`) : oe("refused", "refused", `${o}.`);
    }
    function vn(e, { channel_id: t }) {
      return e === "" ? oe("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(e) ? oe("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${t}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? oe("refused", "unknown_channel", `Twake does not know channel ${t}, and crashed over it.`) : e.includes("<b>Fatal error</b>") ? oe("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? oe("unknown", "not_json", "A web page answered instead of the Twake API.") : oe("unknown", "not_json", "The answer is not that of a Twake API.");
    }
    function Je(e) {
      return JSON.stringify(e.length > 200 ? `${e.slice(0, 200)} \u2026` : e);
    }
    function oe(e, t, n) {
      return { fate: e, error: new c.lZ(t, n) };
    }
    function En(e, t, n = () => !1) {
      const o = St(e.body), d = o?.object;
      if (o === void 0 || !Rn(d))
        return it(e, o, t);
      if (e.status !== 200 || "error" in o)
        return { ...it(e, o, t), fate: "unknown" };
      const { id: $, channel_id: x, parent_message_id: U } = d;
      if (typeof $ != "string" || $ === "")
        return Cn(t);
      if (!ee($) || n($))
        return An();
      const K = $n(x, t) ?? On($, t);
      if (K !== void 0)
        return K;
      const te = ee(U) && !n(U), q = { ...d, parent_message_id: te ? U : "" };
      return Sn(q, o, t);
    }
    function Tn(e, t) {
      const n = St(e.body);
      return e.status === 200 && n !== void 0 && "result" in n ? { fate: "requested", response: n } : it(e, n, t);
    }
    function $n(e, { channel_id: t, message_id: n }) {
      if (!(typeof e == "string" && e.toLowerCase() === t.toLowerCase())) {
        if (e !== null) {
          const o = typeof e == "string" ? `channel ${Je(e)}` : "no channel";
          return oe("elsewhere", "other_channel", `Twake was asked for channel ${t} and answered for ${o}.`);
        }
        return oe(n ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${t}, and shows the message nowhere.`);
      }
    }
    function On(e, { message_id: t }) {
      if (!t || e.toLowerCase() === t.toLowerCase())
        return;
      const n = `Twake was asked to edit message ${t} and answered for message ${e}.`;
      return oe("unknown", "message_not_found", n);
    }
    function Sn(e, t, n) {
      const o = kn(e, n);
      return { fate: "accepted", object: e, response: t, ...o && { warning: o } };
    }
    function kn(e, t) {
      const { parent_message_id: n } = t, o = e.parent_message_id;
      if (!n || n.toLowerCase() === o.toLowerCase())
        return;
      const d = o === "" ? "the channel itself" : `the thread ${Je(o)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${d}.`;
    }
    function An() {
      return oe("unknown", "no_message_id", "Twake answered with an id that is not one.");
    }
    function Cn(e) {
      return e.message_id ? oe("unknown", "message_not_found", `Twake did not confirm the edit of message ${e.message_id}.`) : e.parent_message_id ? oe("unknown", "thread_not_found", `Twake did not confirm the reply to message ${e.parent_message_id}.`) : oe("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function St(e) {
      const t = e.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(e)?.index ?? -1;
      if (!(t < 0 || t > 0 && !/^(<br \/>|array|object|string)/.test(e)))
        try {
          return JSON.parse(e.slice(t));
        } catch {
          return;
        }
    }
    function Rn(e) {
      return typeof e == "object" && e !== null && !Array.isArray(e);
    }
    const xn = 5, In = 1e4;
    async function kt(e, t) {
      const n = t.now() + e.policy.timeout_ms, o = [], d = e.targets.entries(), $ = async () => {
        for (const [x, U] of d)
          o[x] = await Dn(U, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: xn }, $)), o;
    }
    async function Dn(e, t, n) {
      const { retries: o, delivery: d, attempt_ms: $ = In } = t.policy, { deadline: x, now: U, signal: K, random: te, sleep: q, turn: ne, debug: ye } = n, ae = (0, Ve.zI)(t, e), Ce = (0, Ve.d)(t, e), Be = Mn(e, t, n);
      let De = !1, Fe;
      const we = (je, Ye) => ({ target: e, operation: ae, outcome: De ? "unknown" : "failed", attempts: je, error: Ye }), Qe = (0, Ve.Lk)(Ce);
      if (Qe !== void 0)
        return we(0, Qe);
      for (let je = 1; ; je += 1) {
        await ne();
        const Ye = x - U(), dt = Pn(K, Ye, Fe);
        if (dt !== void 0)
          return we(je - 1, dt);
        const Nr = { judge: Be, timeout_ms: Math.min($, Ye) }, { judgement: Xe, retry_after_ms: Ur } = await jn(Ce, Nr, n);
        if (ye(`channel ${e.channel_id}, attempt ${je}: ${Nn(Xe)}`), !("error" in Xe))
          return { target: e, operation: ae, ...Ln(Xe, je) };
        const { fate: ft, error: Gt } = Xe;
        De ||= ft === "unknown" || ft === "elsewhere";
        const Br = ae === "post", Kt = K.aborted ? void 0 : mn({
          fate: ft,
          attempt: je,
          retries: o,
          delivery: d,
          is_new_message: Br,
          random: te,
          retry_after_ms: Ur,
          remaining_ms: x - U()
        });
        if (Kt === void 0)
          return we(je, Gt);
        Fe = Gt, await q(Kt.wait_ms, K);
      }
    }
    function Ln(e, t) {
      const { fate: n, response: o } = e;
      if (n === "requested")
        return { outcome: "removed", attempts: t, response: o };
      const { object: d, warning: $ } = e;
      return { outcome: "sent", attempts: t, accepted: d, response: o, ...$ && { warning: $ } };
    }
    function Mn(e, { message: t }, { hide: n }) {
      const o = (d) => n(d) !== d;
      return (d) => t ? En(d, e, o) : Tn(d, e);
    }
    function Pn(e, t, n) {
      if (e.aborted) {
        const d = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", n ? `${n.message} Then interrupted.` : d);
      }
      if (t > 0)
        return;
      const o = "No time was left for this channel: the others took it all.";
      return n ?? new c.lZ("timeout", o, { nextStep: "Raise `timeout`." });
    }
    async function jn(e, { judge: t, timeout_ms: n }, { http: o, signal: d, date: $ }) {
      const x = await o.send(e, { signal: d, timeout_ms: n });
      return x.kind === "no_response" ? { judgement: { fate: x.arrived === "no" ? "not_arrived" : "unknown", error: x.error } } : {
        judgement: t(x),
        retry_after_ms: yn(x.headers["retry-after"], $())
      };
    }
    function Nn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var at = r(8818), At = r(7959);
    function Un({ content: e, template: t, format: n }) {
      const o = t ? void 0 : Bn.exec(e)?.[0], d = o !== void 0 && e.includes(`$${o}`), x = n === "markdown" || n === "text" ? Fn.exec(e)?.[0] : void 0, U = [];
      return o !== void 0 && U.push(`The content holds \`${o}\`, which is shown as it is written. Set \`template: true\` to evaluate it${d ? ", and write it without the `$`" : ""}.`), x !== void 0 && U.push(`\`${x}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && U.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), U;
    }
    const Bn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Fn = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function Wn({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((o) => ({ type: "button", ...o }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Ct(t)] : []
      ];
    }
    function Ct(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Ue = r(9083), Hn = r(9357), _e = r(5667);
    const Gn = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Kn(e) {
      return !Gn.test(Rt(e));
    }
    function Vn({ text: e, fragments: t }) {
      const n = Rt(e).split(`

`), o = (0, Hn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((d) => (0, _e.ey)(Jn({ text: d, fragments: t }, o)))
      };
    }
    function Jn({ text: e, fragments: t }, n) {
      const o = (0, Ue.JK)(e, t).flatMap((d) => typeof d == "string" ? (0, _e.Fy)(d) : (0, _e.bK)(d.text, n));
      return (0, _e.NR)((0, _e.oZ)((0, _e.gc)(o)));
    }
    function Rt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var ut = r(3902), ct = r(8533);
    const xt = 6e5;
    async function Zn(e, t) {
      const { rest: n, buttons: o } = await Xn(e, t);
      if (!(0, ct.aX)(n.text))
        throw It();
      const d = await qn(e.format, n, t);
      if (!Yn(d))
        throw It();
      const $ = { ...e, buttons: [...o, ...e.buttons ?? []] }, x = d.type === "root" ? await tr(d, $, t) : { message: { ...Mt(e), content: d }, advice: [] }, U = [
        ...Un(e),
        ...await zn(e, d),
        ...Qn(e, n)
      ];
      return { ...x, advice: [...U, ...x.advice] };
    }
    async function zn({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function Qn({ format: e }, { text: t }) {
      return e === "markdown" && t.length > ut.Um ? [`Of the Markdown, the first ${ut.Um} characters are read; the rest is left out.`] : [];
    }
    function Yn(e) {
      return e.type === "plain" ? (0, ct.aX)(e.value) : e.type === "twacode" || (0, ct.zN)(e);
    }
    function It() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function Xn({ preset: e, content: t, template: n }, o) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Ue.TA)(t), fragments: [] }, buttons: [] };
      const { context: d, event: $ } = o, x = (ye, ae) => er(ye, { ...o, ...ae });
      if (e !== void 0) {
        const { renderTemplate: ye } = await r.e("templates").then(r.bind(r, 9887)), { presets: ae, takeButtons: Ce } = await r.e("presets").then(r.bind(r, 9144));
        return Ce(await ye(ae[e], d, { read: x }));
      }
      const { findPasted: U, renderFacts: K } = await r.e("simple-templates").then(r.bind(r, 847)), te = U(t, $);
      if (te !== void 0)
        throw te;
      const q = K(t, d);
      if (q !== void 0)
        return { rest: q, buttons: [] };
      const { renderTemplate: ne } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await ne(t, d, { read: x }), buttons: [] };
    }
    async function qn(e, t, n) {
      switch (e) {
        case "markdown":
          return Lt(await Dt(t), n);
        case "text": {
          const o = (0, _e.oZ)((0, _e.Fy)((0, _e.eu)((0, Ue.Dk)(await Dt(t)))));
          return { type: "root", children: (0, _e.ey)(o) };
        }
        case "twacode": {
          const { readHandwritten: o } = await r.e("twacode").then(r.bind(r, 683));
          return o(t);
        }
        case "plain":
          return { type: "plain", value: (0, Ue.Dk)(t), isFilled: t.fragments.length > 0 };
      }
    }
    async function Dt(e) {
      if ((0, Ue.Z)(e) <= xt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, xt);
    }
    async function Lt(e, t) {
      if (e.fragments.every(({ kind: d }) => d === "text") && Kn(e.text))
        return Vn(e);
      const { readMarkdown: o } = await r.e("markdown").then(r.bind(r, 690));
      return o(e, t);
    }
    async function er(e, t) {
      return (await Lt({ text: (0, Ue.TA)(e), fragments: [] }, t)).children;
    }
    function tr({ children: e }, t, { run_url: n, size: o }) {
      const d = Wn(t), $ = Mt(t), x = (U) => ({
        ...$,
        content: { type: "root", children: [...U, ...d] }
      });
      return (0, ut.ml)(e, { toMessage: x, run_url: n, size: o });
    }
    function Mt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o };
    }
    var nr = r(3116), rr = r(5911);
    function Pt({ status: e, icon: t, duration: n, run_url: o }, d) {
      const $ = n === null ? "" : ` after ${(0, rr.M)(String(Math.round(n)))}`, x = `${t} ${d} ${(0, nr.d)(e)}${$}`;
      if (o === null)
        return [(0, _e.Qq)(x)];
      const U = { type: "link", url: o, children: [(0, _e.Qq)("run")] };
      return [(0, _e.Qq)(`${x} (`), U, (0, _e.Qq)(")")];
    }
    function or(e, t) {
      const { content: n } = e, d = { type: "statusLine", children: Pt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, d] } : { ...n, statusLine: d }
      };
    }
    function sr(e, t) {
      return { content: { type: "root", children: [jt(e, e.subject), Ct(t)] } };
    }
    function ir(e) {
      const { subject: t, workflow: n } = e, o = n === null ? t : `${n}: ${t.toLowerCase()}`;
      return { content: { type: "root", children: [jt(e, o)] } };
    }
    function jt(e, t) {
      return { type: "paragraph", children: Pt(e, t) };
    }
    var Ze = r(3349);
    async function Nt({ workflow: e, message: t, delivery: n }, o, { env: d, octokit: $, log: x }, U) {
      const { preset: K, mentions: te } = t, { live: q } = n, { gatherMessageContext: ne } = await r.e("facts").then(r.bind(r, 6963));
      return ne({
        ...e,
        preset: K,
        mentions: te,
        live: q,
        event: o,
        env: (0, h.$p)({ ...d }),
        ...U && { ended: U }
      }, { octokit: $, info: x.info, notice: x.notice });
    }
    async function ar(e, t, n) {
      const { template: o, preset: d, mentions: $ } = e.message;
      return !o && !d && $.length === 0 && !e.delivery.live ? { context: (0, at.CT)({ env: n.env, event: t }), mentions: [] } : Nt(e, t, n);
    }
    async function Ut({ message: e, delivery: t }, { context: n, preset: o, lookups: d, mentions: $ }, { env: x, files: U }) {
      const { preset: K, ...te } = e, q = await ur(e, { env: x, files: U }), ne = await Zn({ ...te, content: q, mentions: $, ...o && { preset: o } }, {
        context: { ...n, ...d },
        event: n.github.event,
        repository_url: n.repository.url,
        is_private: (0, at.Gw)(n.github),
        run_url: n.run.url,
        size: Ze.bb
      }), ae = t.live && !e.template && !e.preset && "status" in n ? or(ne.message, lt(n)) : ne.message;
      return { ...ne, message: await (0, Ze.Q1)(ae) };
    }
    function Bt({ message: e }, t) {
      return e.if_empty === "skip" && (0, c.J4)(t).code === "empty";
    }
    async function ur(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: o } = await r.e("content-file").then(r.bind(r, 153)), d = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return o(e, d, n);
    }
    function lt({ status: e, verdict: t, icon: n, duration: o, run: d }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: o, workflow: d.name, run_url: d.url };
    }
    const ze = "live", cr = 65;
    function lr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (o) {
          n.debug(`The state of this step could not be opened: ${o.message}`);
        }
    }
    function dr({ connection: e, deliveries: t, mentions: n, started_ms: o, status: d }, { core: $, env: x, log: U }) {
      const K = t.flatMap(gr);
      if (K.length === 0 || !x.GITHUB_STATE || !x.GITHUB_ENV)
        return;
      const { api_url: te, group_id: q } = e, ne = n.map(O.TN), ye = {
        api_url: te.origin + te.pathname,
        group_id: q,
        started_ms: o,
        status: d,
        targets: K,
        mentioned: ne
      }, ae = JSON.stringify(ye);
      fr(() => {
        $.saveState(ze, Ft(ae, e, x) + ae), $.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, U);
    }
    function fr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function pr({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function hr({ core: e, env: t }, n) {
      const o = e.getState(ze), d = o.slice(cr);
      if (!mr(o, Ft(d, n, t) + d))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const $ = JSON.parse(d), { origin: x, pathname: U } = n.api_url;
      for (const [K, te, q] of [
        ["api_url", $.api_url, x + U],
        ["group_id", $.group_id, n.group_id]
      ])
        if (te !== q)
          throw new c.lZ("invalid_input", `\`${K}\` came out as ${q || "nothing"} at the end of the job, and the message went to ${te}. Give \`${K}\` a value that does not change during the job.`);
      return $;
    }
    function Ft(e, { private_api_key: t }, n) {
      const { GITHUB_RUN_ID: o, GITHUB_RUN_ATTEMPT: d, GITHUB_JOB: $ } = n;
      return `${Wt().createHmac("sha256", t).update(JSON.stringify([o, d, $, e])).digest("hex")} `;
    }
    const Wt = () => process.getBuiltinModule("node:crypto");
    function mr(e, t) {
      const [n, o] = [Buffer.from(e), Buffer.from(t)];
      return n.length === o.length && Wt().timingSafeEqual(n, o);
    }
    function gr({ target: e, accepted: t }) {
      if (t === void 0)
        return [];
      const { parent_message_id: n } = t;
      return [
        {
          channel_id: e.channel_id,
          message_id: t.id,
          ...n && { parent_message_id: n }
        }
      ];
    }
    async function yr(e) {
      const { core: t, env: n } = e, o = yt(t), d = await wr({ ...e, log: o }).catch(($) => ($ instanceof c.lZ || o.debug($.stack ?? String($)), { outcome: "failed", deliveries: [], error: (0, c.J4)($) }));
      return tn(d, {
        core: t,
        env: n,
        log: o,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: ($) => (0, c.zU)($, n)
      });
    }
    async function wr(e) {
      const { core: t, env: n, files: o, network: d, log: $ } = e, x = d.date().getTime();
      lr(e), le(t.getInput).forEach($.mask);
      const U = await z({ getInput: t.getInput, hide: $.hide }), K = await m(U, { env: n, files: o, warn: $.warning }), te = await br(U, n, K);
      if (te !== void 0)
        return $.notice(te), Ht("secrets_withheld");
      const q = Er(U), ne = await ar(q, K, e), ae = q.delivery.operation === "remove" ? void 0 : await Ut(q, ne, e).catch(_r(q));
      if (ae === "empty")
        return $.info(`Skipped, because ${vr(q)} came out empty (\`if_empty: skip\`).`), Ht("empty");
      for (const De of ae?.advice ?? [])
        $.notice(De);
      for (const De of N(q, ne))
        $.warning(De);
      const Ce = Tr(q, ae);
      if (q.presentation.dry_run)
        return $r(Ce, $);
      const Be = await kt(Ce, { ...d, debug: $.debug, hide: $.hide });
      if (q.delivery.live) {
        const { connection: De, workflow: Fe } = q, { mentions: we } = ne, Qe = (0, At.rk)(Fe);
        dr({ connection: De, deliveries: Be, mentions: we, started_ms: x, status: Qe }, e);
      }
      return en(Be, await Or(q, ae, $));
    }
    async function br({ inputs: e, missing: t }, n, o) {
      if (t.length === 0)
        return;
      const d = (0, at.GP)({ env: n, event: o, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: $ } = await r.e("facts").then(r.bind(r, 5674)), x = $(d);
      return x && `Skipped, because ${be(t)} empty. ${x}`;
    }
    function Ht(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function _r(e) {
      return (t) => {
        if (Bt(e, t))
          return "empty";
        throw t;
      };
    }
    function vr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Er({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new c.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Tr({ connection: e, delivery: t }, n) {
      const { message_id: o, parent_message_id: d, retries: $ } = t, x = t.channel_id.map((U) => ({
        channel_id: U,
        ...o && { message_id: o },
        ...d && { parent_message_id: d }
      }));
      return {
        connection: e,
        targets: x,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: $, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function $r(e, t) {
      (0, Ve.C1)(e);
      const { describeDeliveryRequest: n, summarizeDeliveryRequest: o } = await r.e("preview").then(r.bind(r, 6516));
      t.info(`Dry run, nothing is sent.
${n(e)}`);
      const d = o("Twake message (dry run)", e);
      return { outcome: "dry_run", deliveries: [], summary: d };
    }
    async function Or({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: o } = await r.e("preview").then(r.bind(r, 6516));
        return o("Twake message", t);
      } catch (o) {
        return n.warning(`The message could not be shown in the job summary: ${o.message}`), "";
      }
    }
    function Sr({ target: e, error: t, outcome: n }, o) {
      const d = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? o.info(`${d} is up to date.`) : t.code === "message_not_found" && n === "failed" ? o.warning(`${d} is gone: it was removed meanwhile.`) : o.warning(`${d} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function kr({ target: e, error: t }, n) {
      const o = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${o}.`) : n.warning(`Nobody was notified ${o}: ${t.message} ${t.nextStep}`);
    }
    const Ar = 1e4, Cr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Rr(e) {
      const { core: t } = e, n = yt(t);
      try {
        pr(e) ? await xr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (o) {
        n.warning(`The live message could not be updated: ${(0, c.J4)(o).message}`);
      }
      return 0;
    }
    async function xr(e) {
      const { core: t, env: n, files: o, network: d, log: $ } = e;
      le(t.getInput).forEach($.mask);
      const x = await z({ getInput: t.getInput, hide: $.hide });
      Ir(x);
      const U = hr(e, x.inputs.connection), K = d.now() + Ar, te = await m(x, { env: n, files: o, warn: $.warning }), q = await Dr(U, x, te, e), ne = await Mr(x, q, e), ye = (we) => kt({
        connection: x.inputs.connection,
        policy: { ...Cr, timeout_ms: K - d.now() },
        ...we
      }, { ...d, debug: $.debug, hide: $.hide }), ae = await ye({ targets: U.targets, message: ne });
      for (const we of ae)
        Sr(we, $);
      const Ce = q.mentions.filter((we) => !U.mentioned.includes((0, O.TN)(we)));
      if (Ce.length === 0)
        return;
      const Be = ae.filter(({ outcome: we }) => we === "sent").map(Pr), De = sr(lt(q.context), Ce), Fe = await ye({ targets: Be, message: await (0, Ze.Q1)(De) });
      for (const we of Fe)
        kr(we, $);
    }
    function Ir({ missing: e }) {
      const t = e.filter((o) => o === "public_id" || o === "private_api_key");
      if (t.length === 0)
        return;
      const n = t.map((o) => `\`${o}\``).join(" and ");
      throw new c.lZ("invalid_input", `${n} came out empty at the end of the job.`);
    }
    async function Dr(e, { inputs: t, issues: n }, o, d) {
      const $ = (d.network.date().getTime() - e.started_ms) / 1e3, x = Lr(e.status, (0, At.rk)(t.workflow), d), U = await Nt(t, o, d, { duration: $, mayBeOld: x });
      return n.length > 0 ? { ...U, mentions: [] } : U;
    }
    function Lr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: o, FORGEJO_ACTIONS: d, GITEA_ACTIONS: $, GITHUB_ACTION_PATH: x } = n;
      return o || d ? !!x : !!$;
    }
    async function Mr({ inputs: e, issues: t }, n, o) {
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Ut(e, n, o)).message;
      } catch (d) {
        const $ = "The live message shows only how the job ended, because its source";
        return Bt(e, d) ? o.log.info(`${$} came out empty.`) : o.log.warning(`${$} can no longer be read: ${d.message}`), (0, Ze.Q1)(ir(lt(n.context)));
      }
    }
    function Pr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: o = n } = e;
      return { channel_id: t, parent_message_id: o };
    }
    function jr(e, t) {
      return e === "post" ? Rr(t) : yr(t);
    }
  }),
  8442: ((k, S, r) => {
    r.d(S, {
      C1: () => b,
      Lk: () => f,
      d: () => u,
      zI: () => v
    });
    var c = r(4573), h = /* @__PURE__ */ r.n(c), m = r(3916), g = r(3349), w = r(7413);
    function v({ message: p }, { message_id: a }) {
      return p === void 0 ? "remove" : a ? "edit" : "post";
    }
    function u({ connection: p, message: a }, i) {
      return a ? (0, w.Fc)(p, i, a) : (0, w.ss)(p, i);
    }
    function f({ body: p }) {
      const a = c.Buffer.byteLength(p);
      if (a <= g.Yv)
        return;
      const i = `The request has ${a} bytes, and servers take ${g.Yv}: nothing was sent.`;
      return new m.lZ("too_large", i);
    }
    function b(p) {
      for (const a of p.targets) {
        const i = f(u(p, a));
        if (i !== void 0)
          throw i;
      }
    }
  }),
  4060: ((k, S, r) => {
    r.d(S, {
      B5: () => y,
      HD: () => E,
      Xp: () => p,
      cG: () => s,
      y: () => a
    });
    var c = r(356), h = r(1723), m = r(9107), g = r(3028), w = r(886), v = r(8048), u = r(7985);
    const f = 50, b = { show: c.W, listDepth: 0, isLinked: !1 };
    function p(D) {
      return (0, m.mv)(f, (0, m.V$)((0, c.W)({ type: "root", children: D }, b)));
    }
    function a({ children: D }) {
      const j = D.filter((G) => !i(G)), V = (0, u.r)((0, h.Hk)((0, g.w)({ type: "root", children: j }))), W = {
        formatted: (0, v.k)((0, h.Cw)(E(p(j)))),
        original_str: V,
        fallback_string: V
      };
      return D.filter(i).reduce(s, W);
    }
    function i(D) {
      return D.type === "mentions" || D.type === "statusLine";
    }
    function s(D, j) {
      const { formatted: V, original_str: W, fallback_string: G } = D, ee = j.type === "mentions" ? (0, g.w)(j) : (0, h.Hk)((0, g.w)(j)), se = (0, c.W)(j, b);
      return {
        formatted: [
          ...V,
          ...(0, v.k)(V.length === 0 ? se : [m.sP, ...se])
        ],
        original_str: _(W, ee),
        fallback_string: _(G, ee)
      };
    }
    function _(D, j) {
      return (0, u.r)(y(D, j), D.length);
    }
    function y(...D) {
      return D.filter(Boolean).join(" ");
    }
    const l = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function E(D) {
      return (0, w.H)(D, {
        text: (j) => [T(O(j))].filter(Boolean),
        literal: O,
        address: O
      });
    }
    function T(D) {
      return D.length > 500 ? D.replace(l, "$&\u200B") : D;
    }
    function O(D) {
      return D.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  356: ((k, S, r) => {
    r.d(S, {
      o: () => ve,
      W: () => ee
    });
    const c = 4;
    function h(A) {
      return { type: "mcode", content: A.split(/\r\n?|\n/).map((Q) => m(g(Q))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function m(A) {
      return A.replace(/^ +/, (M) => "\xA0".repeat(M.length));
    }
    function g(A) {
      const M = A.split("	"), B = M.pop() ?? "";
      return M.map((Q) => Q + " ".repeat(c - Q.length % c)).join("") + B;
    }
    var w = r(9107), v = r(4230);
    function u({ children: A }, M) {
      const [B, ...Q] = A;
      return B?.type === "image" && Q.length === 0 && p(new URL(B.url)) ? b(B) : (0, v.Yu)(A, M);
    }
    function f({ url: A, alt: M }, { isLinked: B }) {
      const Q = `[${M || "\u{1F5BC}"}]`;
      return B ? [Q] : (0, w.ND)("url", [Q], { url: A });
    }
    function b({ url: A, alt: M }) {
      const B = { type: "url", url: A, content: { type: "image", src: A } };
      return M === "" ? [B] : [B, w.sP, ...(0, w.ND)("system", [M])];
    }
    function p({ hostname: A, pathname: M }) {
      return !(/\.svg$|badge/i.test(M) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(A) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(A));
    }
    var a = r(6248), i = r(1723), s = r(1110);
    const _ = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, y = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function l(A) {
      if (/^[\x20-\u02FF]*$/.test(A))
        return A.length;
      let M = 0;
      for (const { segment: B } of new Intl.Segmenter().segment(A))
        M += E(B);
      return M;
    }
    function E(A) {
      return y.test(A) ? 0 : _.test(A) ? 2 : 1;
    }
    const T = 64;
    function O({ align: A, children: M }, B) {
      const Q = M.map((me) => me.children.map((Ae) => B.show(Ae, B))), ce = Q.map((me) => me.map(w.cA)), pe = A.map((me, Ae) => ce.reduce((L, P) => Math.max(L, l(P[Ae] ?? "")), 0)), he = pe.reduce((me, Ae) => me + Ae + 3, -3);
      return Q.flat(2).some((me) => (0, w.v9)(me, ["url", "email"])) || he > T ? V(Q) : D({ cells: ce, columns: pe, align: A });
    }
    function D(A) {
      const M = A.cells.map((he) => A.columns.map((ke, me) => j(he[me] ?? "", { width: ke, align: A.align[me] })).join(" \u2502 ").trimEnd()), B = A.columns.map((he) => "\u2500".repeat(he)).join("\u2500\u253C\u2500"), [Q = "", ...ce] = M, pe = A.cells[0]?.some((he) => he !== "");
      return [h((pe ? [Q, B, ...ce] : ce).join(`
`))];
    }
    function j(A, M) {
      const B = M.width - l(A), ce = { right: B, center: Math.floor(B / 2), left: 0 }[M.align ?? "left"];
      return " ".repeat(ce) + A + " ".repeat(B - ce);
    }
    function V(A) {
      return A.map((M, B) => W(M, B === 0)).filter((M) => M.length > 0).flatMap((M, B) => B === 0 ? M : [w.sP, ...M]);
    }
    function W(A, M) {
      const [B = [], ...Q] = A.map(w.GJ).filter((pe) => (0, w.cA)(pe) !== ""), ce = Q.flatMap((pe, he) => [he === 0 ? " \u2014 " : " \xB7 ", ...pe]);
      return M ? (0, w.ND)("bold", [...B, ...ce]) : [...(0, w.ND)("bold", B), ...ce];
    }
    const G = {
      root: se,
      paragraph: u,
      heading: Oe,
      thematicBreak: () => (0, w.ND)("system", ["\u2500".repeat(20)]),
      blockquote: (A, M) => (0, w.ND)("quote", se(A, M)),
      alert: Ie,
      list: a.w,
      listItem: se,
      code: ({ value: A }) => [h(A)],
      table: O,
      tableRow: ue,
      tableCell: ue,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (A, M) => (0, w.ND)("attachment", se(A, M)),
      summary: (A, M) => (0, w.ND)("bold", ue(A, M)),
      group: se,
      footnoteDefinition: (A, M) => [
        `${(0, s.L)(A.identifier)} `,
        ...se(A, M)
      ],
      text: ({ value: A }) => [A],
      break: () => [w.sP],
      strong: (A, M) => (0, w.ND)("bold", ue(A, M)),
      emphasis: (A, M) => (0, w.ND)("italic", ue(A, M)),
      delete: (A, M) => (0, w.ND)("strikethrough", ue(A, M)),
      underline: (A, M) => (0, w.ND)("underline", ue(A, M)),
      superscript: (A, M) => ue(A, M).map((B) => typeof B == "string" ? (0, s.L)(B) : B),
      inlineCode: ({ value: A }) => [{ type: "icode", content: A }],
      link: Ee,
      image: f,
      footnoteReference: ({ identifier: A }) => [(0, s.L)(A)],
      buttons: Me,
      button: Le,
      mentions: Me,
      mention: ({ addressee: A }) => [(0, i.bX)(A)],
      statusLine: (A, M) => (0, w.ND)("system", ue(A, M))
    }, ee = (A, M) => G[A.type](A, M);
    function se({ children: A }, M) {
      return (0, v.AI)(A, M);
    }
    function ue({ children: A }, M) {
      return (0, v.Yu)(A, M);
    }
    function Oe(A, M) {
      const B = (0, w.ND)("bold", ue(A, M));
      return A.depth > 2 ? B : (0, w.ND)("underline", B);
    }
    const ve = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
    function Ie(A, M) {
      const Q = [{ nodes: (0, w.ND)("bold", [ve[A.kind]]) }, { nodes: se(A, M) }];
      return (0, w.ND)("quote", (0, v.t$)(Q, () => 1));
    }
    function Ee(A, M) {
      const B = ue(A, { ...M, isLinked: !0 }), Q = Ne(A);
      return Q === void 0 ? (0, w.ND)("url", B, { url: A.url }) : Se(Q, B);
    }
    function Se(A, M) {
      const B = { type: "email", content: A }, [Q, ...ce] = M, pe = typeof Q == "string" ? Q.toLowerCase().indexOf(A.toLowerCase()) : -1;
      return typeof Q != "string" || ce.length > 0 || pe < 0 ? [...M, " (", B, ")"] : [Q.slice(0, pe).replace(/^mailto:$/i, ""), B, Q.slice(pe + A.length)];
    }
    function Ne({ url: A }) {
      return A.startsWith("mailto:") ? decodeURIComponent(A.slice(7)) : void 0;
    }
    function Le({ url: A, label: M }) {
      return [{ type: "url", url: A, content: { type: "button", content: M } }];
    }
    function Me({ children: A }, M) {
      return A.flatMap((B) => [" ", ...M.show(B, M)]).slice(1);
    }
  }),
  6248: ((k, S, r) => {
    r.d(S, {
      F: () => v,
      w: () => w
    });
    var c = r(9107), h = r(4230);
    const m = "\u2003", g = ["\u2022", "\u25E6", "\u25AA"];
    function w(u, f) {
      const b = { ...f, listDepth: f.listDepth + 1 }, p = u.children.map((a, i) => {
        const [s, ..._] = f.show(a, b), y = v(u, a, { index: i, depth: f.listDepth });
        return s === void 0 ? { nodes: [y] } : { nodes: [`${y} `, ...(0, c.eT)([s, ..._], m)] };
      });
      return (0, h.t$)(p, () => u.spread ? 2 : 1);
    }
    function v({ start: u }, { checked: f }, b) {
      const p = u === null ? void 0 : `${u + b.index}.`;
      return f !== null ? [p, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : p ?? g[Math.min(b.depth, g.length - 1)] ?? "";
    }
  }),
  1723: ((k, S, r) => {
    r.d(S, {
      Cw: () => u,
      Hk: () => a,
      TV: () => _,
      ah: () => s,
      bX: () => i,
      nR: () => b,
      yK: () => f
    });
    var c = r(886), h = r(3920);
    const m = "\u2060", g = "\u2236", w = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, v = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function u(l) {
      return (0, c.H)(l, {
        text: (E) => E.split(w).flatMap((T) => T.split(v)),
        literal: f,
        address: b,
        instead: p
      });
    }
    function f(l) {
      return l.replace(w, m);
    }
    function b(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (E, T) => T > 5 ? "%3A//" : E).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function p(l) {
      const E = (0, h.Tf)(l), T = (0, h.QP)(l);
      if (!(E.search(w) < 0)) {
        if (T === "email")
          return E.split(w);
        if (!(T !== "url" || l.url !== void 0))
          return u([{ ...l, url: E }]);
      }
    }
    function a(l) {
      const E = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E\u2066\u2067]/gu, ""), T = E.search(/[@#]/), O = T < 0 ? E : E.slice(0, T);
      return (O + E.slice(O.length).replaceAll(":", g)).replace(/:(?=[\w+-]+:)/g, `:${m}`).replace(w, m).replace(/@(?!\u2060)/g, `@${m}`);
    }
    function i(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function s(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function _(l) {
      return l.flatMap((E) => typeof E == "string" ? [...E.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([O]) => O === "@all" ? "all" : "here") : Array.isArray(E) ? _(E) : (0, h.vq)(E) ? (0, h.QP)(E) === "user" ? y(E) : _((0, h.hT)(E)) : []);
    }
    function y(l) {
      const [E = "", T] = (0, h.Tf)(l).split(":"), O = T ?? l.id;
      return typeof O == "string" && /^[\da-f-]{36}$/i.test(O) ? [{ name: E || "user", id: O }] : [];
    }
  }),
  9107: ((k, S, r) => {
    r.d(S, {
      GJ: () => b,
      ND: () => g,
      V$: () => m,
      cA: () => u,
      eT: () => p,
      mv: () => v,
      sP: () => h,
      v9: () => w
    });
    var c = r(3920);
    const h = { type: "br" };
    function m(a) {
      const i = [];
      for (const s of a) {
        const _ = i.at(-1);
        typeof s == "string" && typeof _ == "string" ? i[i.length - 1] = _ + s : s !== "" && i.push(s);
      }
      return i;
    }
    function g(a, i, s = {}) {
      const [_, ...y] = m(i);
      return _ === void 0 ? [] : [{ type: a, ...s, content: y.length === 0 ? _ : [_, ...y] }];
    }
    function w(a, i) {
      return (0, c.vq)(a) ? i.includes(a.type) || (0, c.hT)(a).some((s) => w(s, i)) : !1;
    }
    function v(a, i) {
      return i.flatMap((s) => {
        if (!(0, c.vq)(s) || typeof s.content != "object")
          return [s];
        const { type: _, content: y, ...l } = s, E = v(a - 1, (0, c.hT)(s));
        return a <= 0 ? E : g(_, E, l);
      });
    }
    function u(a) {
      return a.map(f).join("").replace(/\s+/g, " ").trim();
    }
    function f(a) {
      return typeof a == "string" ? a : (0, c.kn)(a) ? " " : (0, c.hT)(a).map(f).join("");
    }
    function b(a) {
      return a.flatMap((i) => {
        if ((0, c.kn)(i))
          return [" "];
        if (!(0, c.vq)(i) || i.content === void 0)
          return [i];
        const { type: s, content: _, ...y } = i;
        return g(s, b((0, c.hT)(i)), y);
      });
    }
    function p(a, i) {
      return a.flatMap((s, _) => {
        const y = a[_ - 1];
        return ((0, c.kn)(y) || (0, c.WH)(y)) && !(0, c.kn)(s) && !(0, c.WH)(s) ? [i, s] : [s];
      });
    }
  }),
  1773: ((k, S, r) => {
    r.d(S, {
      TN: () => w,
      VS: () => g,
      ap: () => v,
      ph: () => u
    });
    const c = 4e3, h = 300, m = 500, g = `
`;
    function w(b) {
      const i = b.split(g).map((s) => s.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${m}}(?=\\S)`, "gu"), "$& ");
      return f(i, c);
    }
    function v(b) {
      return b.replace(/\s+/g, " ");
    }
    function u(b) {
      return f(v(b).trim(), h);
    }
    function f(b, p) {
      if (b.length <= p)
        return b;
      const a = b.slice(0, p - 1), i = a.lastIndexOf(" "), s = i > p * 0.8 ? i : p - 1;
      return `${a.slice(0, s).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((k, S, r) => {
    r.d(S, {
      w: () => u
    });
    var c = r(356), h = r(6248), m = r(1723), g = r(1773), w = r(1110);
    const v = {
      root: p,
      paragraph: b,
      heading: b,
      thematicBreak: () => "",
      blockquote: (i, s) => ` > ${p(i, s)}${g.VS}`,
      alert: (i, s) => ` > ${c.o[i.kind]} ${p(i, s)}${g.VS}`,
      list: (i, s) => i.children.map((_, y) => `${(0, h.F)(i, _, { index: y, depth: s })} ${f(_, s + 1)} `).join(""),
      listItem: p,
      code: ({ value: i }) => ` ${(0, g.ph)(i)} `,
      table: p,
      tableRow: a,
      tableCell: b,
      details: p,
      summary: b,
      group: p,
      footnoteDefinition: (i, s) => `${(0, w.L)(i.identifier)} ${p(i, s)}`,
      text: ({ value: i }) => (0, g.ap)(i),
      break: () => " ",
      strong: b,
      emphasis: b,
      delete: b,
      underline: b,
      superscript: ({ children: i }, s) => i.map((_) => _.type === "text" ? (0, w.L)(_.value) : f(_, s)).join(""),
      inlineCode: ({ value: i }) => (0, g.ap)(i).trim(),
      link: b,
      image: ({ alt: i }) => `[${(0, g.ap)(i) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: i }) => (0, w.L)(i),
      buttons: p,
      button: ({ label: i }) => `[${(0, g.ap)(i)}]`,
      mentions: p,
      mention: ({ addressee: i }) => (0, m.ah)(i),
      statusLine: b
    };
    function u(i) {
      return (0, g.TN)(f(i, 0));
    }
    function f(i, s) {
      return v[i.type](i, s);
    }
    function b({ children: i }, s) {
      return i.map((_) => f(_, s)).join("");
    }
    function p({ children: i }, s) {
      return i.map((_) => ` ${f(_, s)} `).join("");
    }
    function a({ children: i }, s) {
      return i.map((y) => f(y, s).trim()).filter((y) => y !== "").join(" \u2502 ");
    }
  }),
  886: ((k, S, r) => {
    r.d(S, {
      H: () => h
    });
    var c = r(3920);
    function h(v, u) {
      return v.flatMap((f) => typeof f == "string" ? u.text(f) : Array.isArray(f) ? [{ type: "nop", content: h(f, u) }] : (0, c.vq)(f) ? u.instead?.(f) ?? [m(f, u)] : [f]);
    }
    function m(v, u) {
      const f = (0, c.QP)(v), b = f !== void 0 && (0, c.Y)(f).content === "nodes", p = f === "url" && v.url === void 0, a = Object.entries(v).map(([i, s]) => i === "type" || i === "start" ? [i, s] : i === "url" || i === "src" ? [i, w(s, u.address)] : i !== "content" ? [i, w(s, u.literal)] : p && typeof s == "string" ? [i, u.address(s)] : [
        i,
        b ? g(s, u) : w(s, u.literal)
      ]);
      return Object.fromEntries(a);
    }
    function g(v, u) {
      if (Array.isArray(v))
        return h(v, u);
      if (typeof v != "string" && !(0, c.vq)(v))
        return v;
      const f = h([v], u);
      return f.length === 1 ? f[0] : f;
    }
    function w(v, u) {
      return typeof v == "string" ? u(v) : Array.isArray(v) ? v.map((f) => w(f, u)) : (0, c.vq)(v) ? Object.fromEntries(Object.entries(v).map(([f, b]) => [f, w(b, u)])) : v;
    }
  }),
  4230: ((k, S, r) => {
    r.d(S, {
      AI: () => g,
      Yu: () => m,
      t$: () => w
    });
    var c = r(9107), h = r(3920);
    function m(u, f) {
      return (0, c.V$)(u.flatMap((b) => f.show(b, f)));
    }
    function g(u, f) {
      return w(u.map((b) => ({ block: b, nodes: f.show(b, f) })), v);
    }
    function w(u, f) {
      const b = u.filter(({ nodes: p }) => p.length > 0);
      return b.flatMap((p, a) => {
        const i = b[a - 1];
        return i === void 0 || (0, h.WH)(i.nodes.at(-1)) || (0, h.WH)(p.nodes[0]) ? p.nodes : [...Array(f(i, p)).fill(c.sP), ...p.nodes];
      });
    }
    function v(u, f) {
      const [b, p] = [u.block, f.block];
      return p.type === "buttons" ? 2 : p.type === "footnoteDefinition" ? b.type === p.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(b.type) || p.type === "thematicBreak" || b.type === "group" && !b.spread && p.type === "group" && !p.spread || p.type === "list" && p.adjacent || f.nodes.slice(0, 1).some((i) => (0, c.v9)(i, ["image"])) ? 1 : 2;
    }
  }),
  8048: ((k, S, r) => {
    r.d(S, {
      k: () => h
    });
    var c = r(3920);
    function h(w) {
      return w.map(m);
    }
    function m(w) {
      if (!(0, c.vq)(w))
        return w;
      const { type: v, content: u, ...f } = w;
      return {
        type: v,
        ...g(w),
        ...f,
        ...u !== void 0 && {
          content: Array.isArray(u) ? h(u) : m(u)
        }
      };
    }
    function g(w) {
      const v = (0, c.QP)(w), u = v && (0, c.Y)(v).start;
      return u === void 0 ? {} : /^[*_~°`]/.test(u) ? { start: u, end: u } : { start: u };
    }
  }),
  1110: ((k, S, r) => {
    r.d(S, {
      L: () => c
    });
    function c(h) {
      return /^\d+$/.test(h) ? h.replace(/\d/g, (m) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(m))) : h;
    }
  }),
  7985: ((k, S, r) => {
    r.d(S, {
      r: () => g
    });
    const c = 120, h = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, m = /@(?!\u2060)\S+|[*_~°`]/g;
    function g(v, u = 0) {
      const f = v.slice(0, c), b = f.match(m) ?? [], p = f.replace(m, (i, s) => b.indexOf(i) === b.lastIndexOf(i) || s < u ? i : h[i] ?? i), a = u === 0 ? p.replace(/^>+/, (i) => "\u203A".repeat(i.length)) : p;
      return w(a + v.slice(c), u);
    }
    function w(v, u) {
      const f = c - 1;
      return f >= u && /[\uD800-\uDBFF]/.test(v.charAt(f)) ? `${v.slice(0, f)}\u2060${v.slice(f)}` : v;
    }
  }),
  3920: ((k, S, r) => {
    r.d(S, {
      QP: () => g,
      Tf: () => b,
      WH: () => v,
      Wy: () => a,
      Y: () => m,
      c_: () => h,
      ci: () => p,
      d3: () => i,
      hT: () => f,
      kn: () => u,
      vq: () => w
    });
    const c = {
      nop: { content: "nodes" },
      text: { content: "nodes" },
      br: { content: "nodes", start: `
` },
      bold: { content: "nodes", start: "*" },
      italic: { content: "nodes", start: "\xB0" },
      underline: { content: "nodes", start: "_" },
      strikethrough: { content: "nodes", start: "~" },
      system: { content: "nodes" },
      url: { content: "nodes" },
      button: { content: "nodes" },
      quote: { content: "nodes", block: !0, start: ">" },
      mquote: { content: "nodes", block: !0, start: ">>>" },
      attachment: { content: "nodes", block: !0 },
      icode: { content: "text", start: "`" },
      mcode: { content: "text", block: !0, start: "```" },
      copiable: { content: "text", block: !0 },
      email: { content: "text" },
      user: { content: "text", start: "@" },
      channel: { content: "text", start: "#" },
      emoji: { content: "text", start: ":" },
      file: { content: "text", block: !0 },
      input: { content: "text" },
      compile: { content: "text" },
      icon: { content: "none" },
      image: { content: "none" },
      progress_bar: { content: "none" },
      select: { content: "none", block: !0 }
    }, h = Object.keys(c);
    function m(s) {
      return c[s];
    }
    function g(s) {
      const { type: _, start: y } = s;
      if (_ !== void 0)
        return h.find((l) => l === _);
      if (y !== void 0)
        return h.find((l) => m(l).start === y);
    }
    function w(s) {
      return typeof s == "object" && s !== null && !Array.isArray(s);
    }
    function v(s) {
      const _ = w(s) ? g(s) : void 0;
      return _ !== void 0 && m(_).block === !0;
    }
    function u(s) {
      return w(s) && g(s) === "br";
    }
    function f({ content: s }) {
      return Array.isArray(s) ? s : typeof s == "string" || w(s) ? [s] : [];
    }
    function b({ content: s }) {
      return typeof s == "string" ? s : "";
    }
    function p(s) {
      return typeof s.url == "string" ? s.url : b(s);
    }
    function a(s) {
      const _ = b(s).split(":")[0] ?? "";
      switch (g(s)) {
        case "user":
          return `@${_}`;
        case "channel":
          return `#${_}`;
        case "emoji":
          return `:${b(s).replaceAll(":", "")}:`;
        case "icon":
          return i(s.src) ? "" : String(s.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(s.title ?? "");
        case "progress_bar":
          return `${Number(s.progress) || 0} %`;
        default:
          return b(s);
      }
    }
    function i(s) {
      return typeof s == "string" && /^https?:\/\/[^\s]+$/.test(s) && URL.canParse(s);
    }
  }),
  3349: ((k, S, r) => {
    r.d(S, {
      Yv: () => f,
      bb: () => p,
      Q1: () => v
    });
    var c = r(4573), h = r(4060), m = r(1723), g = r(3028);
    async function w(a) {
      switch (a.type) {
        case "root":
          return (0, h.y)(a);
        case "twacode": {
          const { fromHandwritten: i } = await r.e("twacode").then(r.bind(r, 5605)), s = i(a);
          return a.statusLine ? (0, h.cG)(s, a.statusLine) : s;
        }
        case "plain": {
          const i = a.isFilled ? (0, m.yK)(a.value) : a.value;
          return a.statusLine ? `${i}
${(0, g.w)(a.statusLine)}` : i;
        }
      }
    }
    async function v(a) {
      return { content: await w(a.content), ...u(a) };
    }
    function u(a) {
      const { sender_name: i, sender_icon: s, ephemeral_recipients: _ = [], message_fields: y = {} } = a, { hidden_data: l, ...E } = y, T = {
        ...i && { custom_title: i },
        ...s && { custom_icon: s },
        ...typeof l == "object" ? l : {}
      };
      return {
        ...Object.keys(T).length > 0 && { hidden_data: T },
        ..._.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: _
        },
        ...E
      };
    }
    const f = 2 ** 20, p = {
      limit: f - 4096,
      measure(a) {
        const i = { content: (0, h.y)(a.content), ...u(a) };
        return c.Buffer.byteLength(JSON.stringify(i));
      }
    };
  }),
  7413: ((k, S, r) => {
    r.d(S, {
      Fc: () => w,
      Fj: () => g,
      ss: () => v
    });
    var c = r(4573), h = /* @__PURE__ */ r.n(c);
    function m({ public_id: a, private_api_key: i }) {
      return c.Buffer.from(`${a}:${i}`).toString("base64");
    }
    function g(a) {
      const { private_api_key: i } = a;
      return i === "" ? [] : [i, m(a)];
    }
    function w(a, i, s) {
      return f(a, "save", { ...u(i), ...s });
    }
    function v(a, i) {
      return f(a, "remove", u(i));
    }
    function u({ channel_id: a, message_id: i, parent_message_id: s }) {
      return {
        channel_id: a,
        ...i && { id: i },
        ...s && { parent_message_id: s }
      };
    }
    function f(a, i, s) {
      const { api_url: _, group_id: y } = a, l = new URL(_);
      l.pathname = `${_.pathname.replace(/\/$/, "")}/api/v1/messages/${i}`;
      const E = JSON.stringify({ group_id: y, message: s }, p);
      return {
        url: l,
        body: E,
        maxResponseSize: b(E),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${m(a)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const b = (a) => 2 ** 20 + 16 * c.Buffer.byteLength(a);
    function p(a, i) {
      return typeof i == "string" ? i.toWellFormed() : i;
    }
  }),
  5740: ((k, S, r) => {
    r.d(S, {
      Ek: () => g,
      Vd: () => m,
      Vp: () => w,
      hl: () => v
    });
    var c = r(3916), h = r(4827);
    function m(u) {
      return (0, c._n)((0, h.$6)(u, "server_url"));
    }
    function g(u) {
      const f = (0, h.$6)(u, "repository");
      return f !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(f) ? v(m(u), f) : null;
    }
    function w(u) {
      const f = (0, h.$6)(u, "run_id");
      return f !== null && /^[1-9]\d*$/.test(f) ? v(g(u), "actions/runs", f) : null;
    }
    function v(...u) {
      return u.every(Boolean) ? u.join("/") : null;
    }
  }),
  1987: ((k, S, r) => {
    r.d(S, {
      N6: () => f,
      R_: () => u,
      ZG: () => a,
      _X: () => i,
      _z: () => w,
      eK: () => p,
      jA: () => b,
      u6: () => v
    });
    const c = {
      failure: "\u274C",
      startup_failure: "\u274C",
      timed_out: "\u23F1\uFE0F",
      cancelled: "\u{1F6AB}",
      action_required: "\u270B",
      in_progress: "\u23F3",
      unknown: "\u26AA",
      stale: "\u26AA",
      success: "\u2705",
      neutral: "\u26AA",
      skipped: "\u23ED\uFE0F"
    }, h = Object.keys(c), m = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), g = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function w(s) {
      return s === null || g.has(s) ? "in_progress" : i(s) ? s : m.get(s) ?? "unknown";
    }
    function v(s) {
      return h.find((_) => s.includes(_));
    }
    function u(s, _) {
      return h.indexOf(s) - h.indexOf(_);
    }
    function f(s) {
      return ["failure", "timed_out", "startup_failure"].includes(s);
    }
    const b = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function p(s, _) {
      return s === _ || _ === "failure" && f(s);
    }
    function a(s) {
      return c[s];
    }
    function i(s) {
      return Object.hasOwn(c, s);
    }
  }),
  2264: ((k, S, r) => {
    r.d(S, {
      MD: () => v,
      hx: () => g,
      lS: () => f,
      tu: () => u,
      vZ: () => m
    });
    var c = r(4827), h = r(5740);
    function m(a) {
      const i = p(a.run_attempt), s = (0, h.Vp)(a);
      return {
        id: p(a.run_id),
        number: p(a.run_number),
        attempt: i,
        name: (0, c.mh)(a, "workflow"),
        url: (i ?? 1) > 1 ? (0, h.hl)(s, "attempts", String(i)) : s
      };
    }
    function g(a, { status: i, checkRunId: s, matrix: _ }) {
      const y = s === null ? m(a).url : (0, h.hl)((0, h.Vp)(a), "job", String(s)), l = (0, c.$6)(a, "job"), E = w(_).join(", "), T = (0, c.cA)(l && E ? `${l} (${E})` : l);
      return { name: l, title: T, status: i, url: y, check_run_id: s };
    }
    function w(a) {
      return (0, c.Gv)(a) ? Object.values(a).flatMap(w) : ["string", "number", "boolean"].includes(typeof a) && a !== "" ? [String(a)] : [];
    }
    function v(a) {
      const i = (0, c.$6)(a, "repository"), [s = null, _ = null] = i?.split("/") ?? [];
      return { name: _, full_name: i, owner: s, url: (0, h.Ek)(a) };
    }
    function u(a) {
      const i = (p(a.run_attempt) ?? 1) === 1, _ = a.event_name === "schedule" && i ? null : (0, c.$6)(a, "triggering_actor") ?? (0, c.$6)(a, "actor");
      return b(_, a);
    }
    function f(a) {
      const i = (0, c.$6)(a.event, "sender", "login") ?? (0, c.$6)(a, "actor");
      return b(a.event_name === "schedule" ? null : i, a);
    }
    function b(a, i) {
      return { login: a, url: (0, h.hl)((0, h.Vd)(i), a?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function p(a) {
      return typeof a == "string" && /^\d+$/.test(a) ? Number(a) : null;
    }
  }),
  8818: ((k, S, r) => {
    r.d(S, {
      CT: () => w,
      GP: () => v,
      Gw: () => m,
      Qo: () => u
    });
    var c = r(2264), h = r(4827);
    function m({ event: f }) {
      const b = (0, h.$6)(f, "repository", "visibility");
      return (0, h.Qc)(f, "repository", "private") || /^(?:private|internal)$/.test(b ?? "");
    }
    const g = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function w(f) {
      const b = v(f);
      return { github: b, repository: (0, c.MD)(b), run: (0, c.vZ)(b) };
    }
    function v({ env: f, event: b, runnerFacts: p }) {
      const { ref_protected: a, ...i } = u(f, "GITHUB", g);
      return {
        ...i,
        ref_protected: a === null ? null : a === "true",
        secret_source: (0, h.$6)(p, "secret_source"),
        event: (0, h.Gv)(b) ? b : {}
      };
    }
    function u(f, b, p) {
      const a = p.trim().split(/\s+/).map((i) => [i, f[`${b}_${i.toUpperCase()}`] ?? null]);
      return Object.fromEntries(a);
    }
  }),
  4827: ((k, S, r) => {
    r.d(S, {
      $6: () => g,
      Gv: () => c,
      Qc: () => b,
      Qv: () => a,
      at: () => h,
      cA: () => v,
      gT: () => i,
      i1: () => p,
      lJ: () => m,
      mh: () => u,
      tk: () => f
    });
    function c(s) {
      return typeof s == "object" && s !== null && !Array.isArray(s);
    }
    function h(s, ..._) {
      return _.reduce((y, l) => c(y) && Object.hasOwn(y, l) ? y[l] : void 0, s);
    }
    function m(s, ..._) {
      const y = h(s, ..._);
      return c(y) ? y : null;
    }
    function g(s, ..._) {
      const y = h(s, ..._);
      return typeof y == "string" && y !== "" ? y : null;
    }
    const w = 120;
    function v(s) {
      const _ = s?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (_ === null || _.length <= w)
        return _;
      const y = _.slice(0, w - 2).replace(/[\uD800-\uDBFF]$/, ""), l = y.replace(/\s+\S*$/, "");
      return `${l.length > w / 2 ? l : y} \u2026`;
    }
    function u(s, ..._) {
      return v(g(s, ..._));
    }
    function f(s, ..._) {
      const y = h(s, ..._);
      return typeof y == "number" ? y : null;
    }
    function b(s, ..._) {
      return h(s, ..._) === !0;
    }
    function p(s, _, y) {
      return i(s, _).map((l) => u(l, y)).filter((l) => l !== null);
    }
    function a(s) {
      return Array.isArray(s) ? s.filter(c) : [];
    }
    function i(s, ..._) {
      return a(h(s, ..._));
    }
  }),
  3342: ((k, S, r) => {
    r.d(S, {
      Ed: () => a,
      TN: () => i,
      Y_: () => b,
      eZ: () => f,
      ky: () => u
    });
    var c = r(3916), h = r(1987);
    const m = ["author", "actor", "reviewers"], g = ["all", "here"], w = /^([\p{L}\p{N}_.-]+):([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/u;
    function v(y) {
      const [, l, E] = w.exec(y.replace(/^@/, "")) ?? [];
      return l && E ? { name: l, id: E.toLowerCase() } : void 0;
    }
    function u(y) {
      const l = Object.entries(y).map(([E, T]) => {
        const O = typeof T == "string" ? v(T.trim()) : void 0;
        if (O === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${E}\`, with the id of a user of Twake.`);
        return [E.replace(/^@/, ""), O];
      });
      return Object.fromEntries(l);
    }
    function f(y) {
      return Object.fromEntries(Object.entries(y).map(([l, { name: E }]) => [l, E]));
    }
    function b(y, l) {
      return y.split(`
`).flatMap((E, T) => E.split(",").flatMap((O) => {
        const D = O.trim();
        if (D === "")
          return [];
        const j = p(D);
        return typeof j != "string" ? j : (l(`line ${T + 1}: ${j}`), []);
      }));
    }
    function p(y) {
      const l = y.split(/\s+/), E = l.length > 2 && l.at(-2) === "on", T = E ? l.at(-1) : void 0, O = l.slice(0, E ? -2 : void 0).join(" "), D = h.jA.find((G) => G === T);
      if (T !== void 0 && D === void 0)
        return `"on ${T}" must be ${h.jA.map((G) => `on ${G}`).join(", ")}.`;
      const j = O.replace(/^@/, ""), V = [...g, ...m].find((G) => G === j) ?? v(j);
      if (V !== void 0)
        return { who: V, ...D && { on: D } };
      const W = /^@?[\w-]+$/.test(O);
      return `"${O}" must be ${[...g, ...m].join(", ")} or name:user-id.${W ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function a(y, l, E) {
      const T = new Map(Object.entries(l).map(([W, G]) => [W.toLowerCase(), G])), O = (W) => T.get(W.toLowerCase()), D = y.filter(({ on: W }) => W === void 0 || (0, h.eK)(E.verdict, W)), j = D.flatMap(({ who: W }) => s(W) ? _(W, E) : []), V = D.flatMap(({ who: W }) => s(W) ? _(W, E).flatMap((G) => O(G) ?? []) : [W]);
      return {
        addressees: [...new Map(V.map((W) => [i(W), W])).values()],
        unknown: [...new Set(j.filter((W) => O(W) === void 0))]
      };
    }
    function i(y) {
      return typeof y == "string" ? y : y.id;
    }
    function s(y) {
      return m.some((l) => l === y);
    }
    function _(y, l) {
      if (y === "reviewers")
        return l.pull_request?.reviewers ?? [];
      if (y === "actor")
        return l.actor.login === null ? [] : [l.actor.login];
      const { pull_request: E, release: T, issue: O, commit: D } = l, j = (E ?? T ?? O)?.author ?? D.login;
      return j === null ? [] : [j];
    }
  }),
  7959: ((k, S, r) => {
    r.d(S, {
      HP: () => v,
      IW: () => g,
      rk: () => w
    });
    var c = r(1987), h = r(4827), m = r(7839);
    function g({ runner_facts: u }) {
      const f = (0, h.$6)(u, "status") ?? "";
      return (0, c._X)(f) ? f : "unknown";
    }
    function w(u) {
      const f = g(u), b = u.status || f;
      return (0, m.e2)({ result: f }) && !(0, m.e2)({ result: b }) ? f : b;
    }
    function v(u, f) {
      const b = w(u), p = b === "success" || b === "unknown";
      return f.live && !f.hasEnded && p ? "in_progress" : f.hasEnded && b === "in_progress" ? g(u) : b;
    }
  }),
  7839: ((k, S, r) => {
    r.d(S, {
      MJ: () => p,
      e2: () => y,
      ev: () => E,
      BN: () => a,
      Zy: () => b
    });
    const c = /^(?:deploy|release|publish|ship)$/, h = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function m(T) {
      const [O = [], ...D] = T.replace(/\(.*/s, "").split("/").map((j) => u(v(j))).toReversed();
      return O.some(g) ? !0 : !O.flat().some((j) => h.has(j)) && D.flat().some(g);
    }
    function g(T) {
      return T.some((O) => c.test(O)) && !T.some((O) => h.has(O));
    }
    function w(T) {
      return v(T).some((O) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(O));
    }
    function v(T) {
      return T.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function u(T) {
      const O = [[]];
      for (const D of T)
        /^(?:and|then|n|[&+])$/.test(D) ? O.push([]) : O.at(-1)?.push(D);
      return O;
    }
    var f = r(1987);
    function b({ own: T, others: O }) {
      return (0, f.u6)(p({ own: T, others: O }).map(({ result: D }) => D)) ?? "unknown";
    }
    function p({ own: T, others: O }) {
      const D = T.result === "success" || T.result === "skipped";
      return O.length > 0 && D ? O : [...O, T];
    }
    function a(T, O) {
      const D = i(T, O), j = (0, f.u6)(D.map(({ result: ee }) => ee).filter((ee) => ee !== "skipped"));
      if (j !== void 0 && j !== "success")
        return { result: j, cause: s(D, j) };
      const V = [...T.others, T.own], W = l(V);
      if (W !== null)
        return { result: W.result, cause: W };
      const G = V.find((ee) => ee.result === "success" && w(ee.name));
      return G !== void 0 ? { result: "unknown", cause: G } : j === "success" ? { result: "success", cause: null } : D.length > 0 ? { result: "skipped", cause: null } : _(T, O);
    }
    function i({ own: T, others: O }, { named: D, deployment: j }) {
      if (j)
        return [{ name: "deployment", result: j }];
      const V = (G) => D ? E(G.name, D) : m(G.name), W = O.filter(V);
      return W.length > 0 ? W : [T].filter(V);
    }
    function s(T, O) {
      return !(O === "in_progress" || O === "action_required") || T.length === 1 ? null : T.find((j) => j.result === O) ?? null;
    }
    function _({ own: T, others: O }, D) {
      if (D.named || O.length === 0 && !D.isComplete)
        return { result: T.result === "success" ? "unknown" : T.result, cause: T };
      const j = p({ own: T, others: O }), V = (0, f.u6)(j.map((ee) => ee.result)) ?? "unknown", W = O.find((ee) => ee.result === "skipped");
      return V === "success" && W ? { result: "unknown", cause: W } : { result: V, cause: V === "success" || V === "skipped" ? null : O.find((ee) => ee.result === V) ?? null };
    }
    function y({ result: T }) {
      return (0, f.N6)(T) || T === "cancelled";
    }
    function l(T) {
      const O = (0, f.u6)(T.filter(y).map(({ result: D }) => D));
      return T.find(({ result: D }) => D === O) ?? null;
    }
    function E(T, O) {
      return T === O || T.startsWith(`${O} (`) || T.startsWith(`${O} / `);
    }
  }),
  4536: ((k, S, r) => {
    r.d(S, {
      DI: () => g,
      f_: () => f,
      gM: () => v
    });
    const c = 400, h = 100, m = 1e6, g = `It nests deeper than ${c} levels`, w = "It has too many or unknown aliases (`*name`): write the values out";
    async function v(l, E = {}) {
      if (l.length > m)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: T, Parser: O } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      b();
      const D = new T(), j = ({ what: Oe, at: ve }) => {
        const { line: Ie, col: Ee } = D.linePos(ve);
        return { error: Oe.slice(0, 200), line: Math.max(Ie, 1), column: Math.max(Ee, 1) };
      }, V = new O(D.addNewLine), W = u(V, l);
      if (W === void 0)
        return j({ what: g, at: V.offset });
      const G = a(W, E);
      if (G !== void 0)
        return j(G);
      const [ee, se] = await p(W, l.length);
      if (ee === void 0)
        return { value: void 0 };
      const ue = s(ee, se) ?? await _(ee, E);
      if (ue !== void 0)
        return j(ue);
      try {
        const Oe = ee.toJS();
        if (!f(Oe))
          return { value: Oe };
      } catch {
      }
      return j({ what: w, at: Math.max(l.indexOf("*"), 0) });
    }
    function u(l, E) {
      try {
        return [...l.parse(E)];
      } catch {
        return;
      }
    }
    function f(l) {
      const E = [{ value: l, depth: 1 }];
      for (let T = E.pop(); T !== void 0; T = E.pop()) {
        const { value: O, depth: D } = T;
        if (!(typeof O != "object" || O === null)) {
          if (D > c)
            return !0;
          for (const j of Object.values(O))
            E.push({ value: j, depth: D + 1 });
        }
      }
      return !1;
    }
    function b() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function p(l, E) {
      const { Composer: T } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), O = new T({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: D } = Error;
      try {
        return Error.stackTraceLimit = 0, [...O.compose(l, !0, E)];
      } finally {
        Error.stackTraceLimit = D;
      }
    }
    function a(l, E) {
      const O = l.flatMap((j) => j.type === "document" && j.value ? [{ token: j.value, depth: 1 }] : []).toReversed();
      let D = 0;
      for (let j = O.pop(); j !== void 0; j = O.pop()) {
        const { token: V, depth: W } = j;
        if (V.type === "alias" && (D += 1), D > h)
          return { what: w, at: V.offset };
        const G = i(j, E);
        if (G !== void 0)
          return G;
        const ee = "items" in V ? V.items.toReversed() : [];
        for (const { value: se } of ee)
          se && O.push({ token: se, depth: W + 1 });
      }
    }
    function i({ token: l, depth: E }, { aliases: T }) {
      if (l.type === "alias" && !T)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (E > c)
        return { what: g, at: l.offset };
      const [O] = l.items.flatMap(({ key: D }) => D && ("items" in D || D.type === "alias") ? [D.offset] : []);
      if (O !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: O };
    }
    function s({ errors: l }, E) {
      const [T] = l;
      return T !== void 0 ? { what: T.message, at: T.pos[0] } : E && { what: "There is more than one document", at: E.range[0] };
    }
    async function _(l, { keepsDigits: E = !1 }) {
      const { visit: T } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let O;
      return T(l, {
        Map: (D, j) => {
          O ??= y(j);
        },
        Scalar: (D, j) => {
          E && typeof j.value == "number" && String(j.value) !== j.source && (j.value = j.source);
        }
      }), O;
    }
    function y({ items: l }) {
      const E = /* @__PURE__ */ new Set();
      for (const { key: T } of l) {
        const O = String(T.value ?? "");
        if (E.has(O))
          return { what: "Map keys must be unique", at: T.range[0] };
        E.add(O);
      }
    }
  }),
  633: ((k, S, r) => {
    var c = (m) => {
      var g = {};
      return r.d(g, m), g;
    }, h = (m) => (() => m);
    k.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((k, S, r) => {
    var c = (m) => {
      var g = {};
      return r.d(g, m), g;
    }, h = (m) => (() => m);
    k.exports = c({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((k) => {
    k.exports = standIn;
  }),
  181: ((k) => {
    k.exports = require("buffer");
  }),
  4573: ((k) => {
    k.exports = require("node:buffer");
  }),
  3024: ((k) => {
    k.exports = require("node:fs");
  }),
  6760: ((k) => {
    k.exports = require("node:path");
  }),
  8500: ((k) => {
    k.exports = require("node:timers/promises");
  }),
  1692: ((k) => {
    k.exports = require("node:tls");
  }),
  7975: ((k) => {
    k.exports = require("node:util");
  }),
  857: ((k) => {
    k.exports = require("os");
  }),
  6928: ((k) => {
    k.exports = require("path");
  }),
  932: ((k) => {
    k.exports = require("process");
  }),
  2203: ((k) => {
    k.exports = require("stream");
  }),
  23: ((k, S, r) => {
    r.r(S), r.d(S, {
      ExitCode: () => ke,
      addPath: () => L,
      debug: () => ge,
      endGroup: () => et,
      error: () => Te,
      exportVariable: () => me,
      getBooleanInput: () => H,
      getIDToken: () => Ge,
      getInput: () => P,
      getMultilineInput: () => F,
      getState: () => We,
      group: () => He,
      info: () => Pe,
      isDebug: () => ie,
      markdownSummary: () => (
        /* reexport */
        se
      ),
      notice: () => $e,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => tt,
      setCommandEcho: () => re,
      setFailed: () => de,
      setOutput: () => Z,
      setSecret: () => Ae,
      startGroup: () => qe,
      summary: () => (
        /* reexport */
        ue
      ),
      toPlatformPath: () => (
        /* reexport */
        Ie
      ),
      toPosixPath: () => (
        /* reexport */
        Oe
      ),
      toWin32Path: () => (
        /* reexport */
        ve
      ),
      warning: () => Re
    });
    var c = {};
    r.r(c), r.d(c, {
      arch: () => M,
      getDetails: () => pe,
      isLinux: () => ce,
      isMacOS: () => Q,
      isWindows: () => B,
      platform: () => A
    });
    var h = r(857);
    function m(R) {
      return R == null ? "" : typeof R == "string" || R instanceof String ? R : JSON.stringify(R);
    }
    function g(R) {
      return Object.keys(R).length ? {
        title: R.title,
        file: R.file,
        line: R.startLine,
        endLine: R.endLine,
        col: R.startColumn,
        endColumn: R.endColumn
      } : {};
    }
    function w(R, C, I) {
      const N = new f(R, C, I);
      process.stdout.write(N.toString() + h.EOL);
    }
    function v(R, C = "") {
      w(R, {}, C);
    }
    const u = "::";
    class f {
      constructor(C, I, N) {
        C || (C = "missing.command"), this.command = C, this.properties = I, this.message = N;
      }
      toString() {
        let C = u + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          C += " ";
          let I = !0;
          for (const N in this.properties)
            if (this.properties.hasOwnProperty(N)) {
              const z = this.properties[N];
              z && (I ? I = !1 : C += ",", C += `${N}=${p(z)}`);
            }
        }
        return C += `${u}${b(this.message)}`, C;
      }
    }
    function b(R) {
      return m(R).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function p(R) {
      return m(R).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var a = r(633);
    function i(R, C) {
      const I = process.env[`GITHUB_${R}`];
      if (!I)
        throw new Error(`Unable to find environment variable for file command ${R}`);
      if (!a.existsSync(I))
        throw new Error(`Missing file at path: ${I}`);
      a.appendFileSync(I, `${m(C)}${h.EOL}`, {
        encoding: "utf8"
      });
    }
    function s(R, C) {
      const I = `ghadelimiter_${a.randomUUID()}`, N = m(C);
      if (R.includes(I))
        throw new Error(`Unexpected input: name should not contain the delimiter "${I}"`);
      if (N.includes(I))
        throw new Error(`Unexpected input: value should not contain the delimiter "${I}"`);
      return `${R}<<${I}${h.EOL}${N}${h.EOL}${I}`;
    }
    var _ = r(6928), y = r(5506), l = function(R, C, I, N) {
      function z(J) {
        return J instanceof I ? J : new I(function(X) {
          X(J);
        });
      }
      return new (I || (I = Promise))(function(J, X) {
        function be(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(be, xe);
        }
        le((N = N.apply(R, C || [])).next());
      });
    };
    class E {
      static createHttpClient(C = !0, I = 10) {
        const N = {
          allowRetries: C,
          maxRetries: I
        };
        return new y.Q("actions/oidc-client", [new y.t(E.getRequestToken())], N);
      }
      static getRequestToken() {
        const C = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!C)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return C;
      }
      static getIDTokenUrl() {
        const C = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!C)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return C;
      }
      static getCall(C) {
        return l(this, void 0, void 0, function* () {
          var I;
          const J = (I = (yield E.createHttpClient().getJson(C).catch((X) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${X.statusCode}
 
        Error Message: ${X.message}`);
          })).result) === null || I === void 0 ? void 0 : I.value;
          if (!J)
            throw new Error("Response json body do not have ID Token field");
          return J;
        });
      }
      static getIDToken(C) {
        return l(this, void 0, void 0, function* () {
          try {
            let I = E.getIDTokenUrl();
            if (C) {
              const z = encodeURIComponent(C);
              I = `${I}&audience=${z}`;
            }
            ge(`ID token url is ${I}`);
            const N = yield E.getCall(I);
            return Ae(N), N;
          } catch (I) {
            throw new Error(`Error message: ${I.message}`);
          }
        });
      }
    }
    var T = function(R, C, I, N) {
      function z(J) {
        return J instanceof I ? J : new I(function(X) {
          X(J);
        });
      }
      return new (I || (I = Promise))(function(J, X) {
        function be(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(be, xe);
        }
        le((N = N.apply(R, C || [])).next());
      });
    };
    const { access: O, appendFile: D, writeFile: j } = a.promises, V = "GITHUB_STEP_SUMMARY", W = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class G {
      constructor() {
        this._buffer = "";
      }
      /**
       * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
       * Also checks r/w permissions.
       *
       * @returns step summary file path
       */
      filePath() {
        return T(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const C = process.env[V];
          if (!C)
            throw new Error(`Unable to find environment variable for $${V}. Check if your runtime environment supports job summaries.`);
          try {
            yield O(C, a.constants.R_OK | a.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = C, this._filePath;
        });
      }
      /**
       * Wraps content in an HTML tag, adding any HTML attributes
       *
       * @param {string} tag HTML tag to wrap
       * @param {string | null} content content within the tag
       * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
       *
       * @returns {string} content wrapped in HTML element
       */
      wrap(C, I, N = {}) {
        const z = Object.entries(N).map(([J, X]) => ` ${J}="${X}"`).join("");
        return I ? `<${C}${z}>${I}</${C}>` : `<${C}${z}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(C) {
        return T(this, void 0, void 0, function* () {
          const I = !!C?.overwrite, N = yield this.filePath();
          return yield (I ? j : D)(N, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return T(this, void 0, void 0, function* () {
          return this.emptyBuffer().write({ overwrite: !0 });
        });
      }
      /**
       * Returns the current summary buffer as a string
       *
       * @returns {string} string of summary buffer
       */
      stringify() {
        return this._buffer;
      }
      /**
       * If the summary buffer is empty
       *
       * @returns {boolen} true if the buffer is empty
       */
      isEmptyBuffer() {
        return this._buffer.length === 0;
      }
      /**
       * Resets the summary buffer without writing to summary file
       *
       * @returns {Summary} summary instance
       */
      emptyBuffer() {
        return this._buffer = "", this;
      }
      /**
       * Adds raw text to the summary buffer
       *
       * @param {string} text content to add
       * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
       *
       * @returns {Summary} summary instance
       */
      addRaw(C, I = !1) {
        return this._buffer += C, I ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(h.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(C, I) {
        const N = Object.assign({}, I && { lang: I }), z = this.wrap("pre", this.wrap("code", C), N);
        return this.addRaw(z).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(C, I = !1) {
        const N = I ? "ol" : "ul", z = C.map((X) => this.wrap("li", X)).join(""), J = this.wrap(N, z);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(C) {
        const I = C.map((z) => {
          const J = z.map((X) => {
            if (typeof X == "string")
              return this.wrap("td", X);
            const { header: be, data: xe, colspan: le, rowspan: Y } = X, fe = be ? "th" : "td", nt = Object.assign(Object.assign({}, le && { colspan: le }), Y && { rowspan: Y });
            return this.wrap(fe, xe, nt);
          }).join("");
          return this.wrap("tr", J);
        }).join(""), N = this.wrap("table", I);
        return this.addRaw(N).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(C, I) {
        const N = this.wrap("details", this.wrap("summary", C) + I);
        return this.addRaw(N).addEOL();
      }
      /**
       * Adds an HTML image tag to the summary buffer
       *
       * @param {string} src path to the image you to embed
       * @param {string} alt text description of the image
       * @param {SummaryImageOptions} options (optional) addition image attributes
       *
       * @returns {Summary} summary instance
       */
      addImage(C, I, N) {
        const { width: z, height: J } = N || {}, X = Object.assign(Object.assign({}, z && { width: z }), J && { height: J }), be = this.wrap("img", null, Object.assign({ src: C, alt: I }, X));
        return this.addRaw(be).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(C, I) {
        const N = `h${I}`, z = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(N) ? N : "h1", J = this.wrap(z, C);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const C = this.wrap("hr", null);
        return this.addRaw(C).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const C = this.wrap("br", null);
        return this.addRaw(C).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(C, I) {
        const N = Object.assign({}, I && { cite: I }), z = this.wrap("blockquote", C, N);
        return this.addRaw(z).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(C, I) {
        const N = this.wrap("a", C, { href: I });
        return this.addRaw(N).addEOL();
      }
    }
    const ee = new G(), se = ee, ue = ee;
    function Oe(R) {
      return R.replace(/[\\]/g, "/");
    }
    function ve(R) {
      return R.replace(/[/]/g, "\\");
    }
    function Ie(R) {
      return R.replace(/[/\\]/g, _.sep);
    }
    async function Ee() {
      throw new Error("This bundle runs no commands.");
    }
    var Se = function(R, C, I, N) {
      function z(J) {
        return J instanceof I ? J : new I(function(X) {
          X(J);
        });
      }
      return new (I || (I = Promise))(function(J, X) {
        function be(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(be, xe);
        }
        le((N = N.apply(R, C || [])).next());
      });
    };
    const Ne = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: R } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: C } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: C.trim(),
        version: R.trim()
      };
    }), Le = () => Se(void 0, void 0, void 0, function* () {
      var R, C, I, N;
      const { stdout: z } = yield Ee("sw_vers", void 0, {
        silent: !0
      }), J = (C = (R = z.match(/ProductVersion:\s*(.+)/)) === null || R === void 0 ? void 0 : R[1]) !== null && C !== void 0 ? C : "";
      return {
        name: (N = (I = z.match(/ProductName:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && N !== void 0 ? N : "",
        version: J
      };
    }), Me = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: R } = yield Ee("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [C, I] = R.trim().split(`
`);
      return {
        name: C,
        version: I
      };
    }), A = h.platform(), M = h.arch(), B = A === "win32", Q = A === "darwin", ce = A === "linux";
    function pe() {
      return Se(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield B ? Ne() : Q ? Le() : Me()), {
          platform: A,
          arch: M,
          isWindows: B,
          isMacOS: Q,
          isLinux: ce
        });
      });
    }
    var he = function(R, C, I, N) {
      function z(J) {
        return J instanceof I ? J : new I(function(X) {
          X(J);
        });
      }
      return new (I || (I = Promise))(function(J, X) {
        function be(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(be, xe);
        }
        le((N = N.apply(R, C || [])).next());
      });
    }, ke;
    (function(R) {
      R[R.Success = 0] = "Success", R[R.Failure = 1] = "Failure";
    })(ke || (ke = {}));
    function me(R, C) {
      const I = m(C);
      if (process.env[R] = I, process.env.GITHUB_ENV || "")
        return i("ENV", s(R, C));
      w("set-env", { name: R }, I);
    }
    function Ae(R) {
      w("add-mask", {}, R);
    }
    function L(R) {
      process.env.GITHUB_PATH || "" ? i("PATH", R) : w("add-path", {}, R), process.env.PATH = `${R}${_.delimiter}${process.env.PATH}`;
    }
    function P(R, C) {
      const I = process.env[`INPUT_${R.replace(/ /g, "_").toUpperCase()}`] || "";
      if (C && C.required && !I)
        throw new Error(`Input required and not supplied: ${R}`);
      return C && C.trimWhitespace === !1 ? I : I.trim();
    }
    function F(R, C) {
      const I = P(R, C).split(`
`).filter((N) => N !== "");
      return C && C.trimWhitespace === !1 ? I : I.map((N) => N.trim());
    }
    function H(R, C) {
      const I = ["true", "True", "TRUE"], N = ["false", "False", "FALSE"], z = P(R, C);
      if (I.includes(z))
        return !0;
      if (N.includes(z))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${R}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Z(R, C) {
      if (process.env.GITHUB_OUTPUT || "")
        return i("OUTPUT", s(R, C));
      process.stdout.write(h.EOL), w("set-output", { name: R }, m(C));
    }
    function re(R) {
      v("echo", R ? "on" : "off");
    }
    function de(R) {
      process.exitCode = ke.Failure, Te(R);
    }
    function ie() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function ge(R) {
      w("debug", {}, R);
    }
    function Te(R, C = {}) {
      w("error", g(C), R instanceof Error ? R.toString() : R);
    }
    function Re(R, C = {}) {
      w("warning", g(C), R instanceof Error ? R.toString() : R);
    }
    function $e(R, C = {}) {
      w("notice", g(C), R instanceof Error ? R.toString() : R);
    }
    function Pe(R) {
      process.stdout.write(R + h.EOL);
    }
    function qe(R) {
      v("group", R);
    }
    function et() {
      v("endgroup");
    }
    function He(R, C) {
      return he(this, void 0, void 0, function* () {
        qe(R);
        let I;
        try {
          I = yield C();
        } finally {
          et();
        }
        return I;
      });
    }
    function tt(R, C) {
      if (process.env.GITHUB_STATE || "")
        return i("STATE", s(R, C));
      w("save-state", { name: R }, m(C));
    }
    function We(R) {
      return process.env[`STATE_${R}`] || "";
    }
    function Ge(R) {
      return he(this, void 0, void 0, function* () {
        return yield E.getIDToken(R);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(k) {
  var S = __webpack_module_cache__[k];
  if (S !== void 0)
    return S.exports;
  var r = __webpack_module_cache__[k] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, c = !0;
  try {
    __webpack_modules__[k](r, r.exports, __nccwpck_require__), c = !1;
  } finally {
    c && delete __webpack_module_cache__[k];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var k = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", S = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (m) => {
    m && m.d < 1 && (m.d = 1, m.forEach((g) => g.r--), m.forEach((g) => g.r-- ? g.r++ : g()));
  }, h = (m) => m.map((g) => {
    if (g !== null && typeof g == "object") {
      if (g[k]) return g;
      if (g.then) {
        var w = [];
        w.d = 0, g.then((f) => {
          v[S] = f, c(w);
        }, (f) => {
          v[r] = f, c(w);
        });
        var v = {};
        return v[k] = (f) => f(w), v;
      }
    }
    var u = {};
    return u[k] = (f) => {
    }, u[S] = g, u;
  });
  __nccwpck_require__.a = (m, g, w) => {
    var v;
    w && ((v = []).d = -1);
    var u = /* @__PURE__ */ new Set(), f = m.exports, b, p, a, i = new Promise((s, _) => {
      a = _, p = s;
    });
    i[S] = f, i[k] = (s) => (v && s(v), u.forEach(s), i.catch((_) => {
    })), m.exports = i, g((s) => {
      b = h(s);
      var _, y = () => b.map((E) => {
        if (E[r]) throw E[r];
        return E[S];
      }), l = new Promise((E) => {
        _ = () => E(y), _.r = 0;
        var T = (O) => O !== v && !u.has(O) && (u.add(O), O && !O.d && (_.r++, O.push(_)));
        b.map((O) => O[k](T));
      });
      return _.r ? l : y();
    }, (s) => (s ? a(i[r] = s) : p(f), c(v))), v && v.d < 0 && (v.d = 0);
  };
})(), __nccwpck_require__.n = (k) => {
  var S = k && k.__esModule ? (
    /******/
    () => k.default
  ) : (
    /******/
    () => k
  );
  return __nccwpck_require__.d(S, { a: S }), S;
}, (() => {
  var k = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, S;
  __nccwpck_require__.t = function(r, c) {
    if (c & 1 && (r = this(r)), c & 8 || typeof r == "object" && r && (c & 4 && r.__esModule || c & 16 && typeof r.then == "function"))
      return r;
    var h = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(h);
    var m = {};
    S = S || [null, k({}), k([]), k(k)];
    for (var g = c & 2 && r; typeof g == "object" && !~S.indexOf(g); g = k(g))
      Object.getOwnPropertyNames(g).forEach((w) => m[w] = () => r[w]);
    return m.default = () => r, __nccwpck_require__.d(h, m), h;
  };
})(), __nccwpck_require__.d = (k, S) => {
  for (var r in S)
    __nccwpck_require__.o(S, r) && !__nccwpck_require__.o(k, r) && Object.defineProperty(k, r, { enumerable: !0, get: S[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (k) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((S, r) => (__nccwpck_require__.f[r](k, S), S), [])), __nccwpck_require__.u = (k) => k + ".js", __nccwpck_require__.o = (k, S) => Object.prototype.hasOwnProperty.call(k, S), __nccwpck_require__.r = (k) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(k, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(k, "__esModule", { value: !0 });
}, (() => {
  var k = {
    /******/
    792: 0
    /******/
  }, S = (r) => {
    var { ids: c, modules: h, runtime: m } = r, g, w, v = 0;
    for (g in h)
      __nccwpck_require__.o(h, g) && (__nccwpck_require__.m[g] = h[g]);
    for (m && m(__nccwpck_require__); v < c.length; v++)
      w = c[v], __nccwpck_require__.o(k, w) && k[w] && k[w][0](), k[c[v]] = 0;
  };
  __nccwpck_require__.f.j = (r, c) => {
    var h = __nccwpck_require__.o(k, r) ? k[r] : void 0;
    if (h !== 0)
      if (h)
        c.push(h[1]);
      else {
        var m = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(S, (g) => {
          throw k[r] !== 0 && (k[r] = void 0), g;
        }), m = Promise.race([m, new Promise((g) => h = k[r] = [g])]);
        c.push(h[1] = m);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
