"use strict";
const standIn = ((S) => {
  const O = process.getBuiltinModule("node:fs"), r = (y, E) => (...a) => y()[E](...a), u = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function m() {
    const y = "/dev/urandom";
    if (g.length === 0) {
      if (!O.existsSync(y)) return u().randomUUID();
      const a = O.openSync(y);
      g = Buffer.alloc(1024), O.readSync(a, g), O.closeSync(a);
    }
    const E = g.toString("hex", 0, 16);
    return g = g.subarray(16), E;
  }
  const w = () => O.promises;
  return S.exports = Object.create(O, {
    randomUUID: { value: m },
    // Filters of liquidjs.
    createHash: { value: r(u, "createHash") },
    createHmac: { value: r(u, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r(w, "access"),
        appendFile: r(w, "appendFile"),
        writeFile: r(w, "writeFile")
      }
    }
  }), S.exports;
})({});
var __webpack_modules__ = {
  5506: ((S, O, r) => {
    r.d(O, {
      Q: () => u,
      t: () => g
    });
    class u {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class g {
    }
  }),
  3916: ((S, O, r) => {
    r.d(O, {
      J4: () => E,
      _n: () => a,
      cl: () => y,
      lZ: () => m,
      zU: () => f
    });
    const u = {
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
    }, g = Object.keys(u);
    class m extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, c, s = {}) {
        super(c, { cause: s.cause }), this.code = T, this.nextStep = s.nextStep ?? u[T];
      }
    }
    const w = 200;
    function y(b) {
      const T = b.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > w ? `${T.slice(0, w)}\u2026` : T);
    }
    function E(b) {
      if (b instanceof m)
        return b;
      const T = b instanceof Error ? b.message : String(b);
      return new m("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: b });
    }
    function a(b) {
      const T = URL.parse(b ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function f(b, T) {
      const c = `docs/troubleshooting.md#${b}`, { GITHUB_ACTION_REPOSITORY: s, GITHUB_ACTION_REF: i } = T, v = a(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return s ? `${v}/${s}/blob/${i || "HEAD"}/${c}` : c;
    }
  }),
  3919: ((S, O, r) => {
    r.d(O, {
      $p: () => a,
      Od: () => E,
      Yy: () => f
    });
    var u = r(7975), g = /* @__PURE__ */ r.n(u);
    const m = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, w = /\\u00(?:1b|9[08bd-f])/i, y = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function E(T) {
      return m.test(T) ? T.replace(y, "").split(/(?=\u001B\])/).map((s) => (0, u.stripVTControlCharacters)(s)).join("") : T;
    }
    function a(T) {
      const c = T;
      for (const [s, i] of Object.entries(c))
        typeof i == "string" ? c[s] = E(i) : typeof i == "object" && i !== null && a(i);
      return T;
    }
    function f(T) {
      return !m.test(T) && !w.test(T) ? JSON.parse(T) : JSON.parse(T, b);
    }
    function b(T, c) {
      return typeof c == "string" ? E(c) : c;
    }
  }),
  9407: ((S, O, r) => {
    r.a(S, async (u, g) => {
      try {
        var m = r(3024), w = /* @__PURE__ */ r.n(m), y = r(6760), E = /* @__PURE__ */ r.n(y), a = r(8500), f = /* @__PURE__ */ r.n(a), b = r(7975), T = /* @__PURE__ */ r.n(b), c = r(23), s = r(5691), i = r(5803);
        process.stdout.on("error", () => {
        });
        const v = new AbortController();
        for (const h of ["SIGINT", "SIGTERM"])
          process.once(h, () => v.abort());
        const x = (0, s.V)(process.env), d = (0, y.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", p = await (0, i.e)(d, {
          core: c,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (h) => (0, b.promisify)(m.readdir)(h, { withFileTypes: !0 }),
            readFile: (0, b.promisify)(m.readFile),
            realpath: (0, b.promisify)(m.realpath.native),
            stat: (0, b.promisify)(m.stat)
          },
          network: {
            http: x,
            signal: v.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (h, $) => (0, a.setTimeout)(h, void 0, { signal: $ }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, a.setImmediate)(), await (0, a.setImmediate)();
            }
          },
          octokit: async (h) => {
            const [{ getOctokit: $ }, { createFetch: L }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return $(h, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: L(x) } });
          }
        });
        process.stdout.write("", () => process.exit(p)), g();
      } catch (v) {
        g(v);
      }
    }, 1);
  }),
  9357: ((S, O, r) => {
    r.d(O, {
      O0: () => f,
      Y: () => x,
      _o: () => g,
      az: () => T,
      he: () => u,
      jr: () => b,
      nU: () => c,
      vD: () => s
    });
    const u = "\u2068", g = "\u2069", m = "\u2066\u2067\u2068", w = "\u202C", y = /[\u202A-\u202E\u2066-\u2069]/g, E = new RegExp(y.source), a = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function f(d) {
      return a.test(d);
    }
    function b(d) {
      const [p = ""] = /\p{L}/u.exec(d.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return f(p);
    }
    function T(d, p) {
      return !p && !f(d) ? d : c(d).replace(/[^\r\n\u2029]+/g, (h) => p || f(h) ? u + h + g : h);
    }
    function c(d) {
      const p = s(d);
      return p.size === 0 ? d : x(d, p);
    }
    function s(d) {
      if (!E.test(d))
        return /* @__PURE__ */ new Set();
      const p = [...d.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(p.flatMap(({ 0: h, index: $ }) => [...i(h)].map((L) => $ + L)));
    }
    function* i(d) {
      const p = { controls: [], isolates: [] };
      for (const { 0: h, index: $ } of d.matchAll(y))
        if (h === g || h === w) {
          const L = h === g ? p.isolates.pop() : v(p);
          L === void 0 ? yield $ : yield* p.controls.splice(L).slice(1);
        } else
          m.includes(h) && p.isolates.push(p.controls.length), p.controls.push($);
      yield* p.controls;
    }
    function v({ controls: d, isolates: p }) {
      const h = d.length - 1;
      return h > (p.at(-1) ?? -1) ? h : void 0;
    }
    function x(d, p, h = 0) {
      return d.replace(y, ($, L) => p.has(h + L) ? "" : $);
    }
  }),
  3116: ((S, O, r) => {
    r.d(O, {
      d: () => g
    });
    const u = {
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
    function g(m) {
      return Object.hasOwn(u, m) ? u[m] ?? "" : m.replaceAll("_", " ");
    }
  }),
  5911: ((S, O, r) => {
    r.d(O, {
      M: () => g
    });
    const u = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(m) {
      if (m.trim() === "")
        return "";
      let w = Math.floor(Number(m));
      if (!Number.isFinite(w) || w < 0)
        throw new Error(`duration takes seconds, not "${m}"`);
      return u.flatMap(([E, a]) => {
        const f = Math.floor(w / a);
        return w %= a, f > 0 ? [`${f}${E}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((S, O, r) => {
    r.d(O, {
      U: () => u,
      v: () => g
    });
    const u = 65536;
    function g(m, w) {
      if (m.length <= w)
        return m.length;
      const y = m.slice(0, w), E = y.lastIndexOf(`
`), a = E > w / 2 ? E : y.lastIndexOf(" ");
      return a > 0 ? a + 1 : y.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((S, O, r) => {
    r.d(O, {
      BB: () => b,
      Dk: () => T,
      JK: () => f,
      Kx: () => w,
      TA: () => y,
      Z: () => a,
      qf: () => E
    });
    var u = r(9357);
    const g = "\uE000", m = "\uE001", w = /\uE000(\d+)\uE001/g;
    function y(c) {
      return c.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function E(c) {
      return `${g}${c}${m}`;
    }
    function a({ text: c, fragments: s }) {
      let i = c.length;
      for (const [, v] of c.matchAll(w))
        i += s[Number(v)]?.text.length ?? 0;
      return i;
    }
    function f(c, s) {
      const i = [];
      let v = 0;
      for (const x of c.matchAll(w)) {
        const d = s[Number(x[1])];
        d !== void 0 && (x.index > v && i.push(c.slice(v, x.index)), i.push(d), v = x.index + x[0].length);
      }
      return v < c.length && i.push(c.slice(v)), i;
    }
    function b(c, s, i = (v) => v) {
      return f(c, s).map((v) => typeof v == "string" ? v : i(v.text)).join("");
    }
    function T({ text: c, fragments: s }) {
      const i = (0, u.O0)(c);
      return (0, u.nU)(b(c, s, (v) => (0, u.az)(v, i)));
    }
  }),
  5007: ((S, O, r) => {
    r.d(O, {
      Jv: () => T,
      Y5: () => a,
      c3: () => y,
      eG: () => c,
      l2: () => w,
      m$: () => b,
      qv: () => u
    });
    const u = 64, g = { thematicBreak: 20, listItem: 5 }, m = [
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
    function w({ type: s }) {
      return m.includes(s) ? 0 : 1 + (g[s] ?? 0);
    }
    function y({ type: s }) {
      return m.includes(s) || s === "break" || s === "footnoteReference";
    }
    const E = /* @__PURE__ */ new WeakMap();
    function a(s) {
      const i = E.get(s);
      if (i !== void 0)
        return i;
      const v = w(s) + f(s);
      return E.set(s, v), v;
    }
    function f(s) {
      return s.type === "table" ? T(s.children, c(s)) : "children" in s ? T(s.children) : "value" in s ? s.value.length : s.type === "image" ? s.alt.length : 0;
    }
    function b(s) {
      return T(s) - 1;
    }
    function T(s, i = a) {
      return s.reduce((v, x) => v + i(x), 0);
    }
    function c({ children: s }) {
      const i = [];
      for (const d of s)
        for (const [p, h] of d.children.entries())
          i[p] = Math.max(i[p] ?? 0, a(h) + 2);
      const v = i.reduce((d, p) => d + p, 0), x = v > u ? 0 : v;
      return (d) => Math.max(x, a(d));
    }
  }),
  5667: ((S, O, r) => {
    r.d(O, {
      Fy: () => w,
      Gl: () => E,
      NR: () => x,
      Qq: () => m,
      bK: () => y,
      eu: () => a,
      ey: () => v,
      gc: () => b,
      oZ: () => f,
      sP: () => g,
      t7: () => T,
      wx: () => c
    });
    var u = r(9357);
    const g = { type: "break" };
    function m(d) {
      return { type: "text", value: d };
    }
    function w(d) {
      return d.split(/\r\n?|\n/).flatMap((p, h) => h === 0 ? [m(p)] : [g, m(p)]);
    }
    function y(d, p = !1) {
      return w((0, u.az)(a(d), p));
    }
    function E(d) {
      return a(d).replace(/\r\n?|\n/g, " ");
    }
    function a(d) {
      return (0, u.nU)(d.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function f(d) {
      const p = [];
      for (const h of d) {
        const $ = p.at(-1);
        h.type === "text" && $?.type === "text" ? p[p.length - 1] = m($.value + h.value) : (h.type !== "text" || h.value !== "") && p.push(h);
      }
      return p;
    }
    function b(d) {
      const p = (0, u.vD)(s(d));
      return p.size === 0 ? d : i(d, { unbalanced: p, offset: 0 });
    }
    function T(d) {
      if (!(0, u.O0)(s(d)))
        return d;
      const p = [[]];
      for (const h of d)
        h.type === "break" ? p.push([]) : p.at(-1)?.push(h);
      return p.flatMap((h, $) => {
        const L = s(h), K = (0, u.jr)(L) && !L.includes(`
`) ? [m(u.he), ...h, m(u._o)] : h;
        return $ === 0 ? K : [g, ...K];
      });
    }
    function c(d, p) {
      return d.length > 0 && (p || (0, u.O0)(s(d))) ? [m(u.he), ...b(d), m(u._o)] : d;
    }
    function s(d) {
      return d.map((p) => p.type === "break" ? `
` : "children" in p ? s(p.children) : p.type === "text" ? p.value : "").join("");
    }
    function i(d, p) {
      return d.map((h) => {
        if ("children" in h)
          return { ...h, children: i(h.children, p) };
        const { offset: $ } = p;
        return h.type === "break" && (p.offset += 1), h.type !== "text" ? h : (p.offset += h.value.length, m((0, u.Y)(h.value, p.unbalanced, $)));
      });
    }
    function v(d) {
      return d.length === 0 ? [] : [{ type: "paragraph", children: d }];
    }
    function x(d) {
      const p = d.length - 1;
      return d.map(($, L) => {
        if ($.type !== "text")
          return $;
        const j = L === 0 ? $.value.replace(/^ +/, "") : $.value;
        return m(L === p ? j.replace(/(?<! ) +$/, "") : j);
      }).filter(($) => $.type !== "text" || $.value !== "");
    }
  }),
  8533: ((S, O, r) => {
    r.d(O, {
      Z9: () => y,
      aX: () => m,
      zN: () => w
    });
    var u = r(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function m(a) {
      return /[!-~]/.test(a) || g.test(a);
    }
    function w(a) {
      return a.type === "alert" ? !0 : "children" in a ? a.children.some(w) : "value" in a ? m(a.value) : a.type !== "break";
    }
    function y(a) {
      return a.reduce((f, b) => {
        const T = f === "" || (0, u.c3)(b) ? "" : `
`;
        return f + T + E(b);
      }, "");
    }
    function E(a) {
      return a.type === "break" ? `
` : a.type === "image" ? a.alt : "children" in a ? y(a.children) : "value" in a ? a.value : "";
    }
  }),
  9257: ((S, O, r) => {
    r.d(O, {
      HM: () => u,
      U9: () => m,
      vO: () => g
    });
    function u(w) {
      return w.port || (w.protocol === "https:" ? "443" : "80");
    }
    function g(w) {
      return `${w.hostname}:${u(w)}`;
    }
    function m(w) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(w);
    }
  }),
  5691: ((S, O, r) => {
    r.d(O, {
      V: () => we
    });
    const u = { code: "unreachable", reason: "the other side closed it" }, g = { code: "unreachable", reason: "nobody answers there" }, m = { code: "unreachable", reason: "the network has no way to it" }, w = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, y = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, E = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, a = {
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
    }, T = {
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
      ECONNRESET: u,
      EPIPE: u,
      UND_ERR_SOCKET: u,
      UND_ERR_PRX_CONN: u,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: u,
      ETIMEDOUT: g,
      UND_ERR_CONNECT_TIMEOUT: g,
      EHOSTUNREACH: m,
      ENETUNREACH: m,
      EADDRNOTAVAIL: m,
      EACCES: w,
      EPERM: w,
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
      DEPTH_ZERO_SELF_SIGNED_CERT: a,
      SELF_SIGNED_CERT_IN_CHAIN: b,
      UNABLE_TO_GET_ISSUER_CERT: b,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: b,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: b,
      EPROTO: E,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, c = [
      [/^ERR_SSL_/, E],
      [/^HTTPParserError .*EOF/, u],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, y],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], s = {
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
    function i(D) {
      const P = p(D);
      return d(P) ?? c.find(([G]) => G.test(P))?.[1] ?? { code: "unreachable", reason: String(D) };
    }
    function v(D) {
      return {
        code: "proxy_error",
        ...s[D] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function x(D) {
      const P = d(p(D));
      return P === b || P === a;
    }
    function d(D) {
      return Object.hasOwn(T, D) ? T[D] : void 0;
    }
    function p(D) {
      const { code: P, name: F, message: G } = Object(D);
      return String(P ?? `${F} ${G}`);
    }
    var h = r(3916);
    function $(D, P) {
      if (D instanceof h.lZ)
        return D;
      const { phase: F, signal: G } = P, Z = te(P)[F];
      return G.aborted ? ue(G.reason) ? F === "response" ? new h.lZ("timeout", Z.timeout, { nextStep: K }) : new h.lZ(F === "tunnel" ? "proxy_error" : "timeout", Z.timeout) : new h.lZ("interrupted", Z.interrupted) : j(W(i(D), F), Z.broken, D);
    }
    function L(D, P) {
      const F = v(D);
      return j(F, `${se(P)} answers HTTP ${D} for ${P.server}`);
    }
    function j({ code: D, reason: P, nextStep: F }, G, Z) {
      return new h.lZ(D, `${G}: ${P}.`, { cause: Z, ...F && { nextStep: F } });
    }
    const K = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function W(D, P) {
      if (P === "tunnel")
        return V(D);
      const F = D.code === "unreachable" && D.nextStep === void 0;
      return P === "response" && F ? { ...D, nextStep: K } : D;
    }
    function V({ code: D, reason: P, nextStep: F }) {
      return {
        code: "proxy_error",
        reason: P,
        ...D === "tls_error" && F && { nextStep: F }
      };
    }
    function te(D) {
      const { server: P } = D, F = se(D), G = D.proxy ? ` through the proxy ${D.proxy.origin}` : "", Z = `within ${Math.max(0.1, Math.round(D.timeout_ms / 100) / 10)} s`, re = `Interrupted before anything was sent to ${P}`;
      return {
        tunnel: {
          broken: `${F} cannot be reached`,
          timeout: `${F} opened no way to ${P} ${Z}.`,
          interrupted: `${re}.`
        },
        connection: {
          broken: `No connection to ${P}${G}`,
          timeout: `No connection to ${P}${G} ${Z}.`,
          interrupted: `${re}.`
        },
        response: {
          broken: `The connection to ${P}${G} failed before the answer was complete`,
          timeout: `The request went to ${P}${G}, but no complete answer came ${Z}.`,
          interrupted: `Interrupted after the request went to ${P}${G}, before its answer was complete.`
        }
      };
    }
    function se({ proxy: D }) {
      return `The proxy ${D?.origin}`;
    }
    function ue(D) {
      return D instanceof DOMException && D.name === "TimeoutError";
    }
    const Oe = require("node:net");
    var ve = r(5641);
    function Ie({ origin: D }, P, F, G) {
      const { proxy: Z, signal: re } = P, pe = {
        signal: re,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...G && { ca: G }
      }, ie = (ye, Te) => new ve.Client(ye, {
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
        proxyTls: pe,
        requestTls: pe,
        clientFactory: (ye) => Ne(ie(ye, (0, ve.buildConnector)(pe)), P),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ye, { connect: Te }) => ie(ye, Te)
      }) : ie(D, (0, ve.buildConnector)(pe));
    }
    const Ee = ({ hostname: D }) => (0, Oe.isIP)(D.replace(/[[\]]/g, "")) !== 0;
    function Se({ username: D, password: P }) {
      if (!D && !P)
        return {};
      const F = `${decodeURIComponent(D)}:${decodeURIComponent(P)}`;
      return { token: `Basic ${Buffer.from(F).toString("base64")}` };
    }
    function Ne(D, P) {
      const F = D.connect.bind(D);
      return D.connect = async (G) => {
        const Z = await F(G);
        if (Z.statusCode < 200 || Z.statusCode > 299)
          throw Z.socket.destroy(), L(Z.statusCode, P);
        return P.phase = "connection", Z.socket.read(), { ...Z, statusCode: 200 };
      }, D;
    }
    async function De({ method: D = "POST", url: P, headers: F, body: G, maxResponseSize: Z = 2 ** 20 }, re, pe) {
      re.phase = re.proxy ? "tunnel" : "connection", re.signal.throwIfAborted();
      const ie = Ie(P, re, Z, pe), ye = P.pathname + P.search, Te = { ...F, "accept-encoding": "identity" };
      try {
        return await new Promise((Re, $e) => {
          const Pe = k(re, Re, $e);
          ie.dispatch({ method: D, origin: P.origin, path: ye, headers: Te, body: G }, Pe), Me();
        });
      } finally {
        ie.destroy().catch(() => {
        });
      }
    }
    function Me() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function k(D, P, F) {
      const G = new TextDecoder();
      let Z = "", re;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          D.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (pe, ie, ye) => {
          const Te = Object.entries(ye).map(([Re, $e]) => [
            Re,
            [$e].flat().join(", ")
          ]);
          re = { status: ie, headers: Object.fromEntries(Te) };
        },
        onResponseData: (pe, ie) => {
          Z += G.decode(ie, { stream: !0 });
        },
        onResponseEnd: () => {
          D.socket?.errored ? F(D.socket.errored) : P({ ...re, body: Z + G.decode() });
        },
        onResponseError: (pe, ie) => {
          const ye = "code" in ie && ie.code === "UND_ERR_INVALID_ARG";
          F(ye && D.phase === "response" ? L(407, D) : ie);
        }
      };
    }
    var M = r(9257);
    function B(D, P) {
      const F = `${D.protocol.slice(0, -1)}_proxy`, G = Q(P, F);
      if (!(G === "" || (0, M.U9)(D.hostname) || ge(D, Q(P, "no_proxy"))))
        return ce(G, F);
    }
    function Q(D, P) {
      return (D[P] ?? D[P.toUpperCase()] ?? "").trim();
    }
    function ce(D, P) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(D) ? D : `http://${D}`);
      if (!F || !me(F))
        throw new h.lZ("proxy_error", `\`${P}\` of the environment is not an address.`, {
          nextStep: `Write \`${P}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const G = F.protocol.slice(0, -1);
        throw new h.lZ("proxy_error", `\`${P}\` names a ${G} proxy, which is not supported.`, {
          nextStep: `Set \`${P}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return F;
    }
    function me({ username: D, password: P }) {
      try {
        return decodeURIComponent(D + P), !0;
      } catch {
        return !1;
      }
    }
    function ge(D, P) {
      const F = D.hostname.replace(/[[\]]|\.$/g, "");
      return P.toLowerCase().split(/[\s,]/).some((G) => ke(G, F, (0, M.HM)(D)));
    }
    function ke(D, P, F) {
      const [, G, Z, re] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(D) ?? [];
      if (re !== void 0 && re !== F)
        return !1;
      const pe = G ?? Z ?? D, ie = pe.replace(/^\*?\./, "").replace(/\.$/, "");
      return pe === "*" || P.endsWith(`.${ie}`) || P === ie && !pe.startsWith("*");
    }
    const we = (D) => ({
      send: async (P, F) => {
        const G = Math.max(0, Math.ceil(F.timeout_ms)), Z = {
          server: (0, M.vO)(P.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(G)]),
          timeout_ms: G,
          phase: "connection"
        };
        try {
          return Z.proxy = B(P.url, D), { kind: "response", ...await Ae(P, Z) };
        } catch (re) {
          return { kind: "no_response", arrived: Z.phase === "response" ? "unknown" : "no", error: $(re, Z) };
        }
      }
    });
    async function Ae(D, P) {
      try {
        return await De(D, P);
      } catch (F) {
        if (P.phase === "response" || !x(F))
          throw F;
        const { getCACertificates: G } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (G === void 0)
          throw F;
        const Z = [...G("default"), ...G("system")];
        return await De(D, P, Z);
      }
    }
  }),
  5803: ((S, O, r) => {
    r.d(O, {
      e: () => Jr
    });
    var u = r(3916), g = r(3919);
    async function m(e, { env: t, files: n, warn: o }) {
      const l = t.GITHUB_EVENT_PATH;
      return y(e) ? E(l, n, o) : w(e) ? E(l, n, () => {
      }) : {};
    }
    function w({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: o } = e;
      return t === "markdown" && (o !== "" || /!\[|<img/i.test(n));
    }
    function y({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: o, mentions: l } = e;
      return n || o !== "" || l.length > 0 || t.length > 0;
    }
    async function E(e, t, n) {
      const o = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${o}`), {};
      try {
        return (0, g.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (l) {
        const _ = l instanceof SyntaxError ? "is not JSON" : `cannot be read (${l.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${_}. ${o}`), {};
      }
    }
    function a(e, t = "") {
      return { default: t, read: e };
    }
    function f(e) {
      return a(async (t) => t === "" ? {} : (0, g.$p)(await e(t)));
    }
    async function b(e, t) {
      const n = Object.keys(e), o = await Promise.all(n.map((l) => T(l, e[l], t)));
      return {
        values: Object.fromEntries(o.map(({ value: l }, _) => [n[_], l])),
        issues: o.flatMap(({ issues: l }) => l)
      };
    }
    async function T(e, t, { getInput: n, hide: o }) {
      const l = t.isTrimmed ?? !0, _ = (0, g.Od)(n(e, { trimWhitespace: l })), R = await c(e, _, t);
      return R.issues.length === 0 || t.isSecret ? R : { ...R, issues: (await c(e, o(_), t)).issues };
    }
    async function c(e, t, n) {
      const o = [], l = (_) => {
        o.push(`\`${e}\` ${_}`);
      };
      try {
        return { issues: o, value: await n.read(t === "" ? n.default : t, l) };
      } catch (_) {
        return { issues: [(0, u.J4)(_).message], value: {} };
      }
    }
    var s = r(4536), i = r(4827);
    async function v(e, t) {
      const n = p(e) ?? await h(e, t) ?? {};
      if ((0, s.f_)(n))
        throw new u.lZ("invalid_input", `\`${t}\`: ${s.DI}.`);
      if ((0, i.Gv)(n))
        return n;
      const o = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new u.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${o}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function x(e) {
      const t = await v(e, "needs"), n = Object.entries(t).find(([, _]) => !d(_));
      if (n === void 0)
        return t;
      const [o] = n, l = o.length > 80 ? `${o.slice(0, 80)}\u2026` : o;
      throw new u.lZ("invalid_input", `\`needs\` has no result for the job \`${l}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function d(e) {
      return (0, i.Gv)(e) && typeof e.result == "string";
    }
    function p(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function h(e, t) {
      const n = await (0, s.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: o, column: l, error: _ } = n;
      throw new u.lZ("invalid_input", `\`${t}\`, line ${o}, column ${l}: ${_}.`);
    }
    var $ = r(3342), L = r(9257);
    const j = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, K = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", W = 60;
    function V(e) {
      return j.test(e) ? e.toLowerCase() : void 0;
    }
    function te(e) {
      return typeof e == "string" && /^[\w-]{1,100}$/.test(e);
    }
    function se(e, t) {
      if (e.length > W && !/[\s/;]/.test(e))
        return `has ${e.length} characters, so it is no id of a ${t}, but perhaps a key. ${ue[t]}`;
      const { reading: n, meant: o, next: l = ue[t] } = Oe(e, t);
      return `is ${(0, u.cl)(e)}, which is ${n}. ${o === void 0 ? l : `Write ${o}.`}`;
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
      const l = e.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(l) ? { reading: `no whole id: it has ${l.length} digits, and an id has 32` } : e.split(/[^\da-z-]+/i).filter((_) => V(_)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : t === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${t}, or something else, but not its id` };
    }
    function ve(e, t) {
      const [, n, o, l] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(e) ?? [], _ = { company: o && n, channel: l, user: void 0 }[t] ?? "", R = V(_) ?? Ee(_), N = R === void 0 && t !== "user" ? `, and has no ${t} in it` : "";
      return { reading: `an address, and not the id of a ${t}${N}`, meant: R };
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
        t = t * 58n + BigInt(K.indexOf(o));
      const n = t.toString(16).padStart(32, "0");
      return n.length > 32 ? void 0 : Ie(n);
    }
    const Se = (e) => e, Ne = (e, t) => {
      const n = Me(e);
      return e !== "" && !De.test(n) && t("holds nothing that can be seen."), n;
    }, De = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Me(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const k = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, u.cl)(e)}.`), e.toLowerCase() === "true");
    function M(e, t) {
      return (n, o) => {
        const l = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return l >= e && l <= t ? l : (o(`must be a whole number from ${e} to ${t}, but is ${(0, u.cl)(n)}.`), e);
      };
    }
    function B(...e) {
      return (t, n) => {
        const o = e.find((l) => l === t);
        return o === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, u.cl)(t)}.`), o ?? e[0];
      };
    }
    const Q = 10, ce = 100, me = (e, t) => {
      const n = V(e);
      return n === void 0 && e !== "" && t(se(e, "company")), n ?? e;
    }, ge = (e, t) => {
      const n = te(e);
      return e !== "" && !n && t(`must be the id of a message (letters, digits, - and _), but is ${(0, u.cl)(e)}.`), V(e) ?? e;
    };
    function ke(e) {
      return (t, n) => {
        const o = t.split(/[,\n]/).flatMap((R) => R.trim() || []), l = o.filter((R) => V(R) === void 0);
        for (const R of l.slice(0, Q))
          n(se(R, e));
        o.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const _ = [...new Set(o.map((R) => V(R) ?? R))];
        return _.length > ce && n(`has ${_.length} ids: use several steps for more than ${ce}.`), _;
      };
    }
    const we = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), Ae = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e);
    function D(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const P = (e, t) => {
      const n = D(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, u.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, L.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, F = (e, t) => {
      if (e === "")
        return e;
      const n = D(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, u.cl)(e)}.`), e);
    }, G = (e, t) => e.split(`
`).flatMap((n, o) => {
      const l = Me(n);
      if (l === "")
        return [];
      const { label: _, address: R } = Z(l), N = D(R), H = N?.protocol === "https:" || N?.protocol === "http:" && (0, L.U9)(N.hostname);
      return De.test(_) && H ? [{ label: _, url: N.href }] : (t(`line ${o + 1} must be \`Label = https://...\`, but is ${(0, u.cl)(l)}.`), []);
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
    }, pe = {
      public_id: a(we),
      private_api_key: { ...a(Ae), isSecret: !0 },
      group_id: a(me),
      // Empty is an error: a public host must never receive the key of another server.
      api_url: a(P)
    }, ie = {
      content: { ...a(Se), isTrimmed: !1 },
      content_file: a(Se),
      preset: a(B("", ...re.preset)),
      if_empty: a(B("fail", "skip"), "fail"),
      format: a(B(...re.format), "markdown"),
      template: a(k, "false"),
      mentions: a($.Y_),
      buttons: a(G),
      ephemeral: a(k, "false"),
      ephemeral_recipients: a(ke("user")),
      sender_name: a(Ne),
      sender_icon: a(F),
      message_fields: f((e) => v(e, "message_fields"))
    }, ye = {
      // Empty: the job's own, which `runner_facts` has.
      status: a(B("", ...re.status)),
      data: f((e) => v(e, "data")),
      needs: f(x),
      people: f(async (e) => (0, $.ky)(await v(e, "people"))),
      github_token: { ...a(Se), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: f((e) => v(e, "runner_facts").catch(() => ({})))
    }, Te = {
      channel_id: a(ke("channel")),
      message_id: a(ge),
      parent_message_id: a(ge),
      operation: a(B("save", "remove"), "save"),
      live: a(k, "false"),
      delivery: a(B("at_most_once", "at_least_once"), "at_most_once"),
      retries: a(M(0, 10), "3"),
      timeout: a(M(1, 300), "30")
    }, Re = {
      fail_on_error: a(k, "true"),
      dry_run: a(k, "false"),
      summary: a(k, "false")
    }, $e = { connection: pe, message: ie, workflow: ye, delivery: Te, presentation: Re }, Pe = { ...pe, ...ie, ...ye, ...Te, ...Re }, qe = Object.keys(Pe);
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
        const l = Object.hasOwn(He, o) ? He[o] : void 0;
        return l !== void 0 ? `\`message_fields\` may not set \`${o}\`: use the input \`${l}\`.` : o.startsWith("_once_") ? `\`message_fields\` may not set \`${o}\`.` : [];
      });
    }
    const We = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((o) => o.trim() !== ""), Ge = ({ channel_id: e }) => e.length <= 1, C = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, A = ({ format: e }) => e === "twacode" || e === "plain", I = [
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
        broken: ({ connection: e }) => V(e.private_api_key) !== void 0 && V(e.public_id) === void 0,
        sentence: "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
      },
      {
        broken: ({ connection: e, delivery: t }) => [e.group_id, ...t.channel_id].some((n) => n === V(e.public_id)),
        sentence: "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
      },
      {
        broken: ({ connection: e, delivery: t }) => V(e.group_id) !== void 0 && t.channel_id.includes(e.group_id),
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
        broken: ({ message: e, delivery: t }) => t.live && C(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: e, delivery: t }) => C(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && A(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && A(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    function U({ message: e, delivery: t }, { mentions: n }) {
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
      const [t, n, o, l, _] = await Promise.all([
        b($e.connection, e),
        b($e.message, e),
        b($e.workflow, e),
        b($e.delivery, e),
        b($e.presentation, e)
      ]), R = {
        connection: t.values,
        message: n.values,
        workflow: o.values,
        delivery: l.values,
        presentation: _.values
      }, N = J(R), H = [
        ...ee(N),
        ...[t, l, n, o, _].flatMap((X) => X.issues),
        ...I.filter(({ broken: X }) => X(R)).map(({ sentence: X }) => X),
        ...tt(R.message)
      ];
      return { inputs: R, missing: N, issues: H };
    }
    function J({ connection: e, delivery: t }) {
      const { public_id: n, private_api_key: o, group_id: l } = e, _ = { public_id: n, private_api_key: o, group_id: l, channel_id: t.channel_id };
      return Object.entries(_).flatMap(([R, { length: N }]) => N === 0 ? R : []);
    }
    function ee(e) {
      if (e.length === 0)
        return [];
      const t = e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : "";
      return [
        `${_e(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t}`
      ];
    }
    function _e(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    var xe = r(7413);
    function le(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...(0, xe.Fj)({ public_id: t, private_api_key: n }), e("github_token")];
    }
    var q = r(4573);
    const he = 4, nt = 8;
    function pt(e) {
      const t = e.filter((n) => n.length >= he).flatMap((n) => [n, q.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, o) => o.length - n.length);
      return (n) => {
        const o = ht(n).toLowerCase();
        return t.filter((_) => o.includes(ht(_).toLowerCase())).reduce((_, R) => _.replace(Qt(R), "***"), n);
      };
    }
    function ht(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Qt(e) {
      const t = e.length > nt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Yt).join("")}=*`, t);
    }
    function Yt(e) {
      const t = e.split("").map((H) => H.charCodeAt(0)), n = (H) => H.toString(16).padStart(4, "0"), o = t.map((H) => `\\\\+u${mt(n(H))}`).join(""), _ = [...new TextEncoder().encode(e)].map((H) => `%(?:25)*${mt(H.toString(16).padStart(2, "0"))}`), R = e.replace(/[^\da-zA-Z]/gu, (H) => `\\\\*\\u{${H.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${R}|${o}|${_.join("")}${N})`;
    }
    function mt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const gt = 4e3, rt = 8e3;
    function wt(e) {
      const t = [];
      let n = pt(t);
      return {
        mask: (o) => {
          o.trim() !== "" && (e.setSecret(o), t.push(o), n = pt(t));
        },
        hide: (o) => n(o),
        debug: (o) => e.debug(ot(n(o), rt)),
        info: (o) => {
          for (const l of n(o).split(`
`))
            e.info(ot(l, rt));
        },
        notice: (o) => e.notice(Ke(n(o))),
        warning: (o) => e.warning(Ke(n(o))),
        error: (o, l) => e.error(Ke(n(o)), { title: l })
      };
    }
    function Ke(e, t = gt) {
      const n = e.split(`
`).map((o) => ot(o, rt));
      return yt(n.join(`
`), t);
    }
    function ot(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return yt(n, t);
    }
    function yt(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const bt = 1e5, Xt = 512, qt = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), en = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function tn(e, t) {
      const n = st(e, t, 0), o = (_, R) => Tt(R) <= qt, l = (_, R) => en.has(_) && Tt(R) < 300;
      for (const _ of [n, vt(n, o), vt(n, l)]) {
        const R = JSON.stringify(_);
        if (R.length <= bt)
          return R;
      }
      return "";
    }
    function vt(e, t) {
      if (!(0, i.Gv)(e))
        return null;
      const n = Object.entries(e).map(([o, l]) => [o, _t.has(o) && (0, i.Gv)(l) ? Et(l, t) : l]);
      return Et(Object.fromEntries(n), (o, l) => _t.has(o) || t(o, l));
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
      if (n === Xt)
        return null;
      if (Array.isArray(e))
        return e.map((l) => st(l, t, n + 1));
      const o = Object.entries(e);
      return Object.fromEntries(o.map(([l, _]) => [t(l), st(_, t, n + 1)]));
    }
    const Yr = (
      /* unused pure expression or super */
      null
    ), Xr = {
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
    function nn({ outcome: e, deliveries: t, error: n, skipped: o }, l) {
      const _ = t[0], R = _?.accepted, N = R?.creation_date, H = [n, ...t.map((X) => X.error)];
      return {
        message_id: R?.id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        channel_id: R?.channel_id ?? _?.target.channel_id ?? "",
        parent_message_id: $t(R?.parent_message_id),
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        messages: JSON.stringify(t.map(rn)),
        response: _?.response === void 0 ? "" : tn(_.response, l),
        error_code: H.find(Boolean)?.code ?? o ?? "",
        attempts: String(t.reduce((X, { attempts: Y }) => X + Y, 0))
      };
    }
    function rn({ target: e, accepted: t, outcome: n, error: o }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.id ?? "",
        parent_message_id: $t(t?.parent_message_id),
        outcome: n,
        error_code: o?.code ?? ""
      };
    }
    function $t(e) {
      return te(e) ? e : "";
    }
    function on(e, t = "") {
      const n = new Set(e.map(({ outcome: _ }) => _)), [o = "failed"] = n, l = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? l : o, deliveries: e, summary: t };
    }
    async function sn(e, t) {
      const { log: n, failOnError: o, linkTo: l } = t;
      for (const N of e.deliveries)
        N.error === void 0 && n.info(un(N)), N.warning !== void 0 && n.warning(N.warning);
      fn(e, t), await hn(e, t);
      const _ = ln(e);
      if (_.length === 0)
        return 0;
      const R = dn(e, _, l);
      return o ? n.error(R, an[e.outcome] ?? "Twake message not sent") : n.warning(R), o ? 1 : 0;
    }
    const an = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function un({ outcome: e, target: t, accepted: n, attempts: o }) {
      const l = o === 1 ? "" : ` (attempt ${o})`;
      return e === "removed" ? `Removal of message ${t.message_id} requested in channel ${t.channel_id}${l}. Twake does not confirm removals.` : `Accepted by Twake: message ${n?.id} in channel ${t.channel_id}${l}.`;
    }
    const cn = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function ln({ error: e, deliveries: t }) {
      const n = t.flatMap((o) => o.error ? { error: o.error, delivery: o } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function dn({ deliveries: e }, t, n) {
      const o = e.length > 1, l = e.length - t.length, _ = t.map(({ error: ne, delivery: fe }) => {
        const ae = o ? `Channel ${fe?.target.channel_id}: ` : "", Ce = fe?.outcome === "unknown" ? ` ${cn[fe.operation]}` : "";
        return ae + ne.message + Ce;
      }), R = t.map(({ error: ne }) => `${ne.nextStep} (${ne.code}, ${n(ne.code)})`), N = [
        ...o ? [`The message is in ${l} of ${e.length} channels.`] : [],
        ...new Set(_)
      ], H = N.some((ne) => ne.includes(`
`)) ? `
` : " ", X = [...new Set(R)].join(H), Y = gt - X.length - H.length;
      return Ke(N.join(H), Y) + H + X;
    }
    function fn(e, { core: t, env: n, log: o }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [l, _] of Object.entries(nn(e, o.hide)))
          t.setOutput(l, _);
      } catch (l) {
        o.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${l.message}`);
      }
    }
    const pn = 2 ** 20;
    async function hn({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > pn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (o) {
          n.warning(`The job summary could not be written: ${o.message}`);
        }
    }
    var Ve = r(8442);
    const mn = 1e3, gn = 1e4, wn = 1e3, yn = 6e4;
    function bn(e) {
      if (e.attempt > e.retries || !_n(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - wn - t;
      if (t > yn || n < 0)
        return;
      const o = Math.min(mn * 2 ** (e.attempt - 1), gn);
      return { wait_ms: t + e.random() * Math.min(o, n) };
    }
    function _n({ fate: e, is_new_message: t, delivery: n }) {
      return e === "unknown" ? !t || n === "at_least_once" : e === "not_arrived";
    }
    function vn(e, t) {
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
      return e.status === 200 && typeof o == "string" ? Tn(o, t?.capabilities, n) : e.status >= 300 ? $n(e) : On(e.body.trim(), n);
    }
    const Ot = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", En = /* @__PURE__ */ new Map([
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
    function Tn(e, t, { message_id: n }) {
      const o = Array.isArray(t) && t.length === 0, l = En.get(o ? Ot : e);
      if (l !== void 0)
        return oe("refused", ...l);
      if (e.startsWith("unknown error or malformed query") && n)
        return oe("refused", "message_not_found", `Twake does not find message ${n} in this channel.`);
      const _ = e.startsWith("unknown error or malformed query");
      return oe(_ ? "refused" : "unknown", "refused", `Twake refused the request: ${Je(e)}.`);
    }
    function $n({ status: e, headers: t, body: n }) {
      const o = `The server answered HTTP ${e}`;
      if ([301, 302, 303, 307, 308].includes(e)) {
        const l = t.location, _ = l === void 0 ? "" : ` to ${Je(l)}`;
        return oe(e === 301 || e === 308 ? "refused" : "unknown", "redirected", `${o}: it wants to redirect the request${_}.`);
      }
      return e === 404 || /^\{"error": "Route /.test(n) ? oe("refused", "no_v1_api", `${o}: there is no v1 messages API at this address.`) : e === 413 ? oe("refused", "too_large", `${o}: the message is too large.`) : e === 429 ? oe("not_arrived", "rate_limited", `${o}: too many requests.`) : e === 503 ? oe("unknown", "server_error", `${o}: it is not available.`) : e === 500 && n.trim() === "" ? oe("unknown", "server_crash", `${o} and nothing else: it crashed.`) : e >= 500 || e < 400 || [408, 425, 460, 499].includes(e) ? oe("unknown", "server_error", `${o}.`) : oe("refused", "refused", `${o}.`);
    }
    function On(e, { channel_id: t }) {
      return e === "" ? oe("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(e) ? oe("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${t}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? oe("refused", "unknown_channel", `Twake does not know channel ${t}, and crashed over it.`) : e.includes("<b>Fatal error</b>") ? oe("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? oe("unknown", "not_json", "A web page answered instead of the Twake API.") : oe("unknown", "not_json", "The answer is not that of a Twake API.");
    }
    function Je(e) {
      return JSON.stringify(e.length > 200 ? `${e.slice(0, 200)} \u2026` : e);
    }
    function oe(e, t, n) {
      return { fate: e, error: new u.lZ(t, n) };
    }
    function Sn(e, t, n = () => !1) {
      const o = St(e.body), l = o?.object;
      if (o === void 0 || !Dn(l))
        return it(e, o, t);
      if (e.status !== 200 || "error" in o)
        return { ...it(e, o, t), fate: "unknown" };
      const { id: _, channel_id: R, parent_message_id: N } = l;
      if (typeof _ != "string" || _ === "")
        return Ln(t);
      if (!te(_) || n(_))
        return In();
      const H = An(R, t) ?? Cn(_, t);
      if (H !== void 0)
        return H;
      const X = te(N) && !n(N), Y = { ...l, parent_message_id: X ? N : "" };
      return Rn(Y, o, t);
    }
    function kn(e, t) {
      const n = St(e.body);
      return e.status === 200 && n !== void 0 && "result" in n ? { fate: "requested", response: n } : it(e, n, t);
    }
    function An(e, { channel_id: t, message_id: n }) {
      if (!(typeof e == "string" && e.toLowerCase() === t.toLowerCase())) {
        if (e !== null) {
          const o = typeof e == "string" ? `channel ${Je(e)}` : "no channel";
          return oe("elsewhere", "other_channel", `Twake was asked for channel ${t} and answered for ${o}.`);
        }
        return oe(n ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${t}, and shows the message nowhere.`);
      }
    }
    function Cn(e, { message_id: t }) {
      if (!t || e.toLowerCase() === t.toLowerCase())
        return;
      const n = `Twake was asked to edit message ${t} and answered for message ${e}.`;
      return oe("unknown", "message_not_found", n);
    }
    function Rn(e, t, n) {
      const o = xn(e, n);
      return { fate: "accepted", object: e, response: t, ...o && { warning: o } };
    }
    function xn(e, t) {
      const { parent_message_id: n } = t, o = e.parent_message_id;
      if (!n || n.toLowerCase() === o.toLowerCase())
        return;
      const l = o === "" ? "the channel itself" : `the thread ${Je(o)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${l}.`;
    }
    function In() {
      return oe("unknown", "no_message_id", "Twake answered with an id that is not one.");
    }
    function Ln(e) {
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
    function Dn(e) {
      return typeof e == "object" && e !== null && !Array.isArray(e);
    }
    const Mn = 5, Pn = 1e4;
    async function kt(e, t) {
      const n = t.now() + e.policy.timeout_ms, o = [], l = e.targets.entries(), _ = async () => {
        for (const [R, N] of l)
          o[R] = await jn(N, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Mn }, _)), o;
    }
    async function jn(e, t, n) {
      const { retries: o, delivery: l, attempt_ms: _ = Pn } = t.policy, { deadline: R, now: N, signal: H, random: X, sleep: Y, turn: ne, debug: fe } = n, ae = (0, Ve.zI)(t, e), Ce = (0, Ve.d)(t, e), Be = Un(e, t, n);
      let Le = !1, Fe;
      const be = (je, Ye) => ({ target: e, operation: ae, outcome: Le ? "unknown" : "failed", attempts: je, error: Ye }), Qe = (0, Ve.Lk)(Ce);
      if (Qe !== void 0)
        return be(0, Qe);
      for (let je = 1; ; je += 1) {
        await ne();
        const Ye = R - N(), dt = Bn(H, Ye, Fe);
        if (dt !== void 0)
          return be(je - 1, dt);
        const Zr = { judge: Be, timeout_ms: Math.min(_, Ye) }, { judgement: Xe, retry_after_ms: zr } = await Fn(Ce, Zr, n);
        if (fe(`channel ${e.channel_id}, attempt ${je}: ${Wn(Xe)}`), !("error" in Xe))
          return { target: e, operation: ae, ...Nn(Xe, je) };
        const { fate: ft, error: Zt } = Xe;
        Le ||= ft === "unknown" || ft === "elsewhere";
        const Qr = ae === "post", zt = H.aborted ? void 0 : bn({
          fate: ft,
          attempt: je,
          retries: o,
          delivery: l,
          is_new_message: Qr,
          random: X,
          retry_after_ms: zr,
          remaining_ms: R - N()
        });
        if (zt === void 0)
          return be(je, Zt);
        Fe = Zt, await Y(zt.wait_ms, H);
      }
    }
    function Nn(e, t) {
      const { fate: n, response: o } = e;
      if (n === "requested")
        return { outcome: "removed", attempts: t, response: o };
      const { object: l, warning: _ } = e;
      return { outcome: "sent", attempts: t, accepted: l, response: o, ..._ && { warning: _ } };
    }
    function Un(e, { message: t }, { hide: n }) {
      const o = (l) => n(l) !== l;
      return (l) => t ? Sn(l, e, o) : kn(l, e);
    }
    function Bn(e, t, n) {
      if (e.aborted) {
        const l = "Interrupted before anything was sent to this channel.";
        return new u.lZ("interrupted", n ? `${n.message} Then interrupted.` : l);
      }
      if (t > 0)
        return;
      const o = "No time was left for this channel: the others took it all.";
      return n ?? new u.lZ("timeout", o, { nextStep: "Raise `timeout`." });
    }
    async function Fn(e, { judge: t, timeout_ms: n }, { http: o, signal: l, date: _ }) {
      const R = await o.send(e, { signal: l, timeout_ms: n });
      return R.kind === "no_response" ? { judgement: { fate: R.arrived === "no" ? "not_arrived" : "unknown", error: R.error } } : {
        judgement: t(R),
        retry_after_ms: vn(R.headers["retry-after"], _())
      };
    }
    function Wn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var at = r(8818), At = r(7959);
    function Hn({ content: e, template: t, format: n }) {
      const o = t ? void 0 : Gn.exec(e)?.[0], l = o !== void 0 && e.includes(`$${o}`), R = n === "markdown" || n === "text" ? Kn.exec(e)?.[0] : void 0, N = [];
      return o !== void 0 && N.push(`The content holds \`${o}\`, which is shown as it is written. Set \`template: true\` to evaluate it${l ? ", and write it without the `$`" : ""}.`), R !== void 0 && N.push(`\`${R}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && N.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), N;
    }
    const Gn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Kn = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function Vn({ buttons: e = [], mentions: t = [] }) {
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
    var Rt = r(1380), Ue = r(9083), Jn = r(9357), de = r(5667);
    const Zn = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function xt(e) {
      return !Zn.test(It(e));
    }
    function zn({ text: e, fragments: t }) {
      const n = It(e).split(`

`), o = (0, Jn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((l) => (0, de.ey)(Qn({ text: l, fragments: t }, o)))
      };
    }
    function Qn({ text: e, fragments: t }, n) {
      const o = (0, Ue.JK)(e, t).flatMap((l) => typeof l == "string" ? (0, de.Fy)(l) : (0, de.bK)(l.text, n));
      return (0, de.oZ)((0, de.t7)((0, de.NR)((0, de.oZ)((0, de.gc)(o)))));
    }
    function It(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Lt = r(5007);
    const Dt = 3e4, Yn = 10, Xn = 8;
    async function qn(e, { toMessage: t, run_url: n, size: o }) {
      const l = (0, Lt.m$)(e), _ = t(e), R = tr(n);
      if (l <= Dt && ut(_, o) || !ut(t([R]), o))
        return { message: _, advice: [] };
      const { cut: H } = await r.e("shorten").then(r.bind(r, 8059)), X = (fe) => t([...H(e, fe - (0, Lt.Y5)(R)), R]), Y = er(Math.min(l, Dt), (fe) => ut(X(fe), o)), ne = `The message is longer than ${Y} characters and was shortened; the job summary has all of it.`;
      return {
        message: X(Y),
        advice: [ne],
        whole: { type: "root", children: e }
      };
    }
    function ut(e, { limit: t, measure: n }) {
      return JSON.stringify(e).length * Yn <= t || n(e) <= t;
    }
    function er(e, t) {
      if (t(e))
        return e;
      let [n, o] = [0, e];
      for (let l = 0; l < Xn; l += 1) {
        const _ = Math.floor((n + o) / 2);
        t(_) ? n = _ : o = _;
      }
      return n;
    }
    function tr(e) {
      const t = [(0, de.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, de.Qq)("\u2026 ("), ...n, (0, de.Qq)(")")] };
    }
    var ct = r(8533);
    const Mt = 6e5;
    async function nr(e, t) {
      const { rest: n, buttons: o } = await ir(e, t);
      if (!(0, ct.aX)(n.text))
        throw Pt();
      const l = await ar(e.format, n, t);
      if (!sr(l))
        throw Pt();
      const _ = { ...e, buttons: [...o, ...e.buttons ?? []] }, R = l.type === "root" ? await dr(l, _, t) : { message: { ...Ut(e), content: l }, advice: [] }, N = [
        ...Hn(e),
        ...await rr(e, l),
        ...or(e, n)
      ];
      return { ...R, advice: [...N, ...R.advice] };
    }
    async function rr({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function or({ format: e }, { text: t }) {
      return e === "markdown" && t.length > Rt.U && !xt(t) ? [`Of the Markdown, the first ${Rt.U} characters are read; the rest is left out.`] : [];
    }
    function sr(e) {
      return e.type === "plain" ? (0, ct.aX)(e.value) : e.type === "twacode" || (0, ct.zN)(e);
    }
    function Pt() {
      return new u.lZ("empty", "The message came out empty.");
    }
    async function ir({ preset: e, content: t, template: n }, o) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Ue.TA)(t), fragments: [] }, buttons: [] };
      const { context: l, event: _ } = o, R = (fe, ae) => lr(fe, { ...o, ...ae });
      if (e !== void 0) {
        const { renderTemplate: fe } = await r.e("templates").then(r.bind(r, 9887)), { presets: ae, takeButtons: Ce } = await r.e("presets").then(r.bind(r, 9144));
        return Ce(await fe(ae[e], l, { read: R }));
      }
      const { findPasted: N, renderFacts: H } = await r.e("simple-templates").then(r.bind(r, 847)), X = N(t, _);
      if (X !== void 0)
        throw X;
      const Y = H(t, l);
      if (Y !== void 0)
        return { rest: Y, buttons: [] };
      const { renderTemplate: ne } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await ne(t, l, { read: R }), buttons: [] };
    }
    async function ar(e, t, n) {
      switch (e) {
        case "markdown":
          return Nt(await jt(t), n);
        case "text": {
          const o = (0, de.oZ)((0, de.t7)((0, de.Fy)((0, de.eu)((0, Ue.Dk)(await jt(t))))));
          return { type: "root", children: (0, de.ey)(o) };
        }
        case "twacode": {
          const { readHandwritten: o } = await r.e("twacode").then(r.bind(r, 683));
          return o(t);
        }
        case "plain": {
          if ((0, Ue.Z)(t) > ur)
            throw cr();
          return { type: "plain", value: (0, Ue.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const ur = 4e6;
    function cr() {
      return new u.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function jt(e) {
      if ((0, Ue.Z)(e) <= Mt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Mt);
    }
    async function Nt(e, t) {
      if (e.fragments.every(({ kind: l }) => l === "text") && xt(e.text))
        return zn(e);
      const { readMarkdown: o } = await r.e("markdown").then(r.bind(r, 690));
      return o(e, t);
    }
    async function lr(e, t) {
      return (await Nt({ text: (0, Ue.TA)(e), fragments: [] }, t)).children;
    }
    function dr({ children: e }, t, { run_url: n, size: o }) {
      const l = Vn(t), _ = Ut(t);
      return qn(e, { toMessage: (N) => ({
        ..._,
        content: { type: "root", children: [...N, ...l] }
      }), run_url: n, size: o });
    }
    function Ut({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o };
    }
    var fr = r(3116), pr = r(5911);
    function Bt({ status: e, icon: t, duration: n, run_url: o }, l) {
      const _ = n === null ? "" : ` after ${(0, pr.M)(String(Math.round(n)))}`, R = `${t} ${l} ${(0, fr.d)(e)}${_}`;
      if (o === null)
        return [(0, de.Qq)(R)];
      const N = { type: "link", url: o, children: [(0, de.Qq)("run")] };
      return [(0, de.Qq)(`${R} (`), N, (0, de.Qq)(")")];
    }
    function hr(e, t) {
      const { content: n } = e, l = { type: "statusLine", children: Bt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, l] } : { ...n, statusLine: l }
      };
    }
    function mr(e, t) {
      return { content: { type: "root", children: [Ft(e, e.subject), Ct(t)] } };
    }
    function gr(e) {
      const { subject: t, workflow: n } = e, o = n === null ? t : `${n}: ${t.toLowerCase()}`;
      return { content: { type: "root", children: [Ft(e, o)] } };
    }
    function Ft(e, t) {
      return { type: "paragraph", children: Bt(e, t) };
    }
    var Ze = r(3349);
    async function Wt({ workflow: e, message: t, delivery: n }, o, { env: l, octokit: _, log: R }, N) {
      const { preset: H, mentions: X } = t, { live: Y } = n, { gatherMessageContext: ne } = await r.e("facts").then(r.bind(r, 6963));
      return ne({
        ...e,
        preset: H,
        mentions: X,
        live: Y,
        event: o,
        env: (0, g.$p)({ ...l }),
        ...N && { ended: N }
      }, { octokit: _, info: R.info, notice: R.notice });
    }
    async function wr(e, t, n) {
      const { template: o, preset: l, mentions: _ } = e.message;
      return !o && !l && _.length === 0 && !e.delivery.live ? { context: (0, at.CT)({ env: n.env, event: t }), mentions: [] } : Wt(e, t, n);
    }
    async function Ht({ message: e, delivery: t }, { context: n, preset: o, lookups: l, mentions: _ }, { env: R, files: N }) {
      const { preset: H, ...X } = e, Y = await yr(e, { env: R, files: N }), ne = await nr({ ...X, content: Y, mentions: _, ...o && { preset: o } }, {
        context: { ...n, ...l },
        event: n.github.event,
        repository_url: n.repository.url,
        is_private: (0, at.Gw)(n.github),
        run_url: n.run.url,
        size: Ze.bb
      }), ae = t.live && !e.template && !e.preset && "status" in n ? hr(ne.message, lt(n)) : ne.message;
      return { ...ne, message: await (0, Ze.Q1)(ae) };
    }
    function Gt({ message: e }, t) {
      return e.if_empty === "skip" && (0, u.J4)(t).code === "empty";
    }
    async function yr(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: o } = await r.e("content-file").then(r.bind(r, 153)), l = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return o(e, l, n);
    }
    function lt({ status: e, verdict: t, icon: n, duration: o, run: l }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: o, workflow: l.name, run_url: l.url };
    }
    const ze = "live", br = 65;
    function _r({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (o) {
          n.debug(`The state of this step could not be opened: ${o.message}`);
        }
    }
    function vr({ connection: e, deliveries: t, mentions: n, started_ms: o, status: l }, { core: _, env: R, log: N }) {
      const H = t.flatMap(Sr);
      if (H.length === 0 || !R.GITHUB_STATE || !R.GITHUB_ENV)
        return;
      const { api_url: X, group_id: Y } = e, ne = n.map($.TN), fe = {
        api_url: X.origin + X.pathname,
        group_id: Y,
        started_ms: o,
        status: l,
        targets: H,
        mentioned: ne
      }, ae = JSON.stringify(fe);
      Er(() => {
        _.saveState(ze, Kt(ae, e, R) + ae), _.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, N);
    }
    function Er(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function Tr({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function $r({ core: e, env: t }, n) {
      const o = e.getState(ze), l = o.slice(br);
      if (!Or(o, Kt(l, n, t) + l))
        throw new u.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const _ = JSON.parse(l), { origin: R, pathname: N } = n.api_url;
      for (const [H, X, Y] of [
        ["api_url", _.api_url, R + N],
        ["group_id", _.group_id, n.group_id]
      ])
        if (X !== Y)
          throw new u.lZ("invalid_input", `\`${H}\` came out as ${Y || "nothing"} at the end of the job, and the message went to ${X}. Give \`${H}\` a value that does not change during the job.`);
      return _;
    }
    function Kt(e, { private_api_key: t }, n) {
      const { GITHUB_RUN_ID: o, GITHUB_RUN_ATTEMPT: l, GITHUB_JOB: _ } = n;
      return `${Vt().createHmac("sha256", t).update(JSON.stringify([o, l, _, e])).digest("hex")} `;
    }
    const Vt = () => process.getBuiltinModule("node:crypto");
    function Or(e, t) {
      const [n, o] = [Buffer.from(e), Buffer.from(t)];
      return n.length === o.length && Vt().timingSafeEqual(n, o);
    }
    function Sr({ target: e, accepted: t }) {
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
    async function kr(e) {
      const { core: t, env: n } = e, o = wt(t), l = await Ar({ ...e, log: o }).catch((_) => (_ instanceof u.lZ || o.debug(_.stack ?? String(_)), { outcome: "failed", deliveries: [], error: (0, u.J4)(_) }));
      return sn(l, {
        core: t,
        env: n,
        log: o,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (_) => (0, u.zU)(_, n)
      });
    }
    async function Ar(e) {
      const { core: t, env: n, files: o, network: l, log: _ } = e, R = l.date().getTime();
      _r(e), le(t.getInput).forEach(_.mask);
      const N = await z({ getInput: t.getInput, hide: _.hide }), H = await m(N, { env: n, files: o, warn: _.warning }), X = await Cr(N, n, H);
      if (X !== void 0)
        return _.notice(X), Jt("secrets_withheld");
      const Y = Ir(N), ne = await wr(Y, H, e), ae = Y.delivery.operation === "remove" ? void 0 : await Ht(Y, ne, e).catch(Rr(Y));
      if (ae === "empty")
        return _.info(`Skipped, because ${xr(Y)} came out empty (\`if_empty: skip\`).`), Jt("empty");
      for (const Le of ae?.advice ?? [])
        _.notice(Le);
      for (const Le of U(Y, ne))
        _.warning(Le);
      const Ce = Lr(Y, ae);
      if (Y.presentation.dry_run)
        return Dr(Ce, _);
      const Be = await kt(Ce, { ...l, debug: _.debug, hide: _.hide });
      if (Y.delivery.live) {
        const { connection: Le, workflow: Fe } = Y, { mentions: be } = ne, Qe = (0, At.rk)(Fe);
        vr({ connection: Le, deliveries: Be, mentions: be, started_ms: R, status: Qe }, e);
      }
      return on(Be, await Mr(Y, ae, _));
    }
    async function Cr({ inputs: e, missing: t }, n, o) {
      if (t.length === 0)
        return;
      const l = (0, at.GP)({ env: n, event: o, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: _ } = await r.e("facts").then(r.bind(r, 5674)), R = _(l);
      return R && `Skipped, because ${_e(t)} empty. ${R}`;
    }
    function Jt(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Rr(e) {
      return (t) => {
        if (Gt(e, t))
          return "empty";
        throw t;
      };
    }
    function xr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, u.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Ir({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new u.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Lr({ connection: e, delivery: t }, n) {
      const { message_id: o, parent_message_id: l, retries: _ } = t, R = t.channel_id.map((N) => ({
        channel_id: N,
        ...o && { message_id: o },
        ...l && { parent_message_id: l }
      }));
      return {
        connection: e,
        targets: R,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: _, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Dr(e, t) {
      (0, Ve.C1)(e);
      const { describeDeliveryRequest: n, summarizeDeliveryRequest: o } = await r.e("preview").then(r.bind(r, 6516));
      t.info(`Dry run, nothing is sent.
${n(e)}`);
      const l = o("Twake message (dry run)", e);
      return { outcome: "dry_run", deliveries: [], summary: l };
    }
    async function Mr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: o } = await r.e("preview").then(r.bind(r, 6516));
        return o("Twake message", t);
      } catch (o) {
        return n.warning(`The message could not be shown in the job summary: ${o.message}`), "";
      }
    }
    function Pr({ target: e, error: t, outcome: n }, o) {
      const l = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? o.info(`${l} is up to date.`) : t.code === "message_not_found" && n === "failed" ? o.warning(`${l} is gone: it was removed meanwhile.`) : o.warning(`${l} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function jr({ target: e, error: t }, n) {
      const o = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${o}.`) : n.warning(`Nobody was notified ${o}: ${t.message} ${t.nextStep}`);
    }
    const Nr = 1e4, Ur = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Br(e) {
      const { core: t } = e, n = wt(t);
      try {
        Tr(e) ? await Fr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (o) {
        n.warning(`The live message could not be updated: ${(0, u.J4)(o).message}`);
      }
      return 0;
    }
    async function Fr(e) {
      const { core: t, env: n, files: o, network: l, log: _ } = e;
      le(t.getInput).forEach(_.mask);
      const R = await z({ getInput: t.getInput, hide: _.hide });
      Wr(R);
      const N = $r(e, R.inputs.connection), H = l.now() + Nr, X = await m(R, { env: n, files: o, warn: _.warning }), Y = await Hr(N, R, X, e), ne = await Kr(R, Y, e), fe = (be) => kt({
        connection: R.inputs.connection,
        policy: { ...Ur, timeout_ms: H - l.now() },
        ...be
      }, { ...l, debug: _.debug, hide: _.hide }), ae = await fe({ targets: N.targets, message: ne });
      for (const be of ae)
        Pr(be, _);
      const Ce = Y.mentions.filter((be) => !N.mentioned.includes((0, $.TN)(be)));
      if (Ce.length === 0)
        return;
      const Be = ae.filter(({ outcome: be }) => be === "sent").map(Vr), Le = mr(lt(Y.context), Ce), Fe = await fe({ targets: Be, message: await (0, Ze.Q1)(Le) });
      for (const be of Fe)
        jr(be, _);
    }
    function Wr({ missing: e }) {
      const t = e.filter((o) => o === "public_id" || o === "private_api_key");
      if (t.length === 0)
        return;
      const n = t.map((o) => `\`${o}\``).join(" and ");
      throw new u.lZ("invalid_input", `${n} came out empty at the end of the job.`);
    }
    async function Hr(e, { inputs: t, issues: n }, o, l) {
      const _ = (l.network.date().getTime() - e.started_ms) / 1e3, R = Gr(e.status, (0, At.rk)(t.workflow), l), N = await Wt(t, o, l, { duration: _, mayBeOld: R });
      return n.length > 0 ? { ...N, mentions: [] } : N;
    }
    function Gr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: o, FORGEJO_ACTIONS: l, GITEA_ACTIONS: _, GITHUB_ACTION_PATH: R } = n;
      return o || l ? !!R : !!_;
    }
    async function Kr({ inputs: e, issues: t }, n, o) {
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Ht(e, n, o)).message;
      } catch (l) {
        const _ = "The live message shows only how the job ended, because its source";
        return Gt(e, l) ? o.log.info(`${_} came out empty.`) : o.log.warning(`${_} can no longer be read: ${l.message}`), (0, Ze.Q1)(gr(lt(n.context)));
      }
    }
    function Vr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: o = n } = e;
      return { channel_id: t, parent_message_id: o };
    }
    function Jr(e, t) {
      return e === "post" ? Br(t) : kr(t);
    }
  }),
  8442: ((S, O, r) => {
    r.d(O, {
      C1: () => b,
      Lk: () => f,
      d: () => a,
      zI: () => E
    });
    var u = r(4573), g = /* @__PURE__ */ r.n(u), m = r(3916), w = r(3349), y = r(7413);
    function E({ message: T }, { message_id: c }) {
      return T === void 0 ? "remove" : c ? "edit" : "post";
    }
    function a({ connection: T, message: c }, s) {
      return c ? (0, y.Fc)(T, s, c) : (0, y.ss)(T, s);
    }
    function f({ body: T }) {
      const c = u.Buffer.byteLength(T);
      if (c <= w.Yv)
        return;
      const s = `The request has ${c} bytes, and servers take ${w.Yv}: nothing was sent.`;
      return new m.lZ("too_large", s);
    }
    function b(T) {
      for (const c of T.targets) {
        const s = f(a(T, c));
        if (s !== void 0)
          throw s;
      }
    }
  }),
  4060: ((S, O, r) => {
    r.d(O, {
      B5: () => x,
      HD: () => p,
      Xp: () => T,
      cG: () => i,
      y: () => c
    });
    var u = r(356), g = r(1723), m = r(9107), w = r(3028), y = r(886), E = r(8048), a = r(7985);
    const f = 50, b = { show: u.W, listDepth: 0, isLinked: !1 };
    function T(L) {
      return (0, m.mv)(f, (0, m.V$)((0, u.W)({ type: "root", children: L }, b)));
    }
    function c({ children: L }) {
      const j = L.filter((V) => !s(V)), K = (0, a.r)((0, g.Hk)((0, w.w)({ type: "root", children: j }))), W = {
        formatted: (0, E.k)((0, g.Cw)(p(T(j)))),
        original_str: K,
        fallback_string: K
      };
      return L.filter(s).reduce(i, W);
    }
    function s(L) {
      return L.type === "mentions" || L.type === "statusLine";
    }
    function i(L, j) {
      const { formatted: K, original_str: W, fallback_string: V } = L, te = j.type === "mentions" ? (0, w.w)(j) : (0, g.Hk)((0, w.w)(j)), se = (0, u.W)(j, b);
      return {
        formatted: [
          ...K,
          ...(0, E.k)(K.length === 0 ? se : [m.sP, ...se])
        ],
        original_str: v(W, te),
        fallback_string: v(V, te)
      };
    }
    function v(L, j) {
      return (0, a.r)(x(L, j), L.length);
    }
    function x(...L) {
      return L.filter(Boolean).join(" ");
    }
    const d = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function p(L) {
      return (0, y.H)(L, {
        text: (j) => [h($(j))].filter(Boolean),
        literal: $,
        address: $
      });
    }
    function h(L) {
      return L.length > 500 ? L.replace(d, "$&\u200B") : L;
    }
    function $(L) {
      return L.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  356: ((S, O, r) => {
    r.d(O, {
      o: () => ve,
      W: () => te
    });
    const u = 4;
    function g(k) {
      return { type: "mcode", content: k.split(/\r\n?|\n/).map((Q) => m(w(Q))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function m(k) {
      return k.replace(/^ +/, (M) => "\xA0".repeat(M.length));
    }
    function w(k) {
      const M = k.split("	"), B = M.pop() ?? "";
      return M.map((Q) => Q + " ".repeat(u - Q.length % u)).join("") + B;
    }
    var y = r(9107), E = r(4230);
    function a({ children: k }, M) {
      const [B, ...Q] = k;
      return B?.type === "image" && Q.length === 0 && T(new URL(B.url)) ? b(B) : (0, E.Yu)(k, M);
    }
    function f({ url: k, alt: M }, { isLinked: B }) {
      const Q = `[${M || "\u{1F5BC}"}]`;
      return B ? [Q] : (0, y.ND)("url", [Q], { url: k });
    }
    function b({ url: k, alt: M }) {
      const B = { type: "url", url: k, content: { type: "image", src: k } };
      return M === "" ? [B] : [B, y.sP, ...(0, y.ND)("system", [M])];
    }
    function T({ hostname: k, pathname: M }) {
      return !(/\.svg$|badge/i.test(M) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(k) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(k));
    }
    var c = r(6248), s = r(1723), i = r(1110);
    const v = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, x = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function d(k) {
      if (/^[\x20-\u02FF]*$/.test(k))
        return k.length;
      let M = 0;
      for (const { segment: B } of new Intl.Segmenter().segment(k))
        M += p(B);
      return M;
    }
    function p(k) {
      return x.test(k) ? 0 : v.test(k) ? 2 : 1;
    }
    const h = 64;
    function $({ align: k, children: M }, B) {
      const Q = M.map((we) => we.children.map((Ae) => B.show(Ae, B))), ce = Q.map((we) => we.map(y.cA)), me = k.map((we, Ae) => ce.reduce((D, P) => Math.max(D, d(P[Ae] ?? "")), 0)), ge = me.reduce((we, Ae) => we + Ae + 3, -3);
      return Q.flat(2).some((we) => (0, y.v9)(we, ["url", "email"])) || ge > h ? K(Q) : L({ cells: ce, columns: me, align: k });
    }
    function L(k) {
      const M = k.cells.map((ge) => k.columns.map((ke, we) => j(ge[we] ?? "", { width: ke, align: k.align[we] })).join(" \u2502 ").trimEnd()), B = k.columns.map((ge) => "\u2500".repeat(ge)).join("\u2500\u253C\u2500"), [Q = "", ...ce] = M, me = k.cells[0]?.some((ge) => ge !== "");
      return [g((me ? [Q, B, ...ce] : ce).join(`
`))];
    }
    function j(k, M) {
      const B = M.width - d(k), ce = { right: B, center: Math.floor(B / 2), left: 0 }[M.align ?? "left"];
      return " ".repeat(ce) + k + " ".repeat(B - ce);
    }
    function K(k) {
      return k.map((M, B) => W(M, B === 0)).filter((M) => M.length > 0).flatMap((M, B) => B === 0 ? M : [y.sP, ...M]);
    }
    function W(k, M) {
      const [B = [], ...Q] = k.map(y.GJ).filter((me) => (0, y.cA)(me) !== ""), ce = Q.flatMap((me, ge) => [ge === 0 ? " \u2014 " : " \xB7 ", ...me]);
      return M ? (0, y.ND)("bold", [...B, ...ce]) : [...(0, y.ND)("bold", B), ...ce];
    }
    const V = {
      root: se,
      paragraph: a,
      heading: Oe,
      thematicBreak: () => (0, y.ND)("system", ["\u2500".repeat(20)]),
      blockquote: (k, M) => (0, y.ND)("quote", se(k, M)),
      alert: Ie,
      list: c.w,
      listItem: se,
      code: ({ value: k }) => [g(k)],
      table: $,
      tableRow: ue,
      tableCell: ue,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (k, M) => (0, y.ND)("attachment", se(k, M)),
      summary: (k, M) => (0, y.ND)("bold", ue(k, M)),
      group: se,
      footnoteDefinition: (k, M) => [
        `${(0, i.L)(k.identifier)} `,
        ...se(k, M)
      ],
      text: ({ value: k }) => [k],
      break: () => [y.sP],
      strong: (k, M) => (0, y.ND)("bold", ue(k, M)),
      emphasis: (k, M) => (0, y.ND)("italic", ue(k, M)),
      delete: (k, M) => (0, y.ND)("strikethrough", ue(k, M)),
      underline: (k, M) => (0, y.ND)("underline", ue(k, M)),
      superscript: (k, M) => ue(k, M).map((B) => typeof B == "string" ? (0, i.L)(B) : B),
      inlineCode: ({ value: k }) => [{ type: "icode", content: k }],
      link: Ee,
      image: f,
      footnoteReference: ({ identifier: k }) => [(0, i.L)(k)],
      buttons: Me,
      button: De,
      mentions: Me,
      mention: ({ addressee: k }) => [(0, s.bX)(k)],
      statusLine: (k, M) => (0, y.ND)("system", ue(k, M))
    }, te = (k, M) => V[k.type](k, M);
    function se({ children: k }, M) {
      return (0, E.AI)(k, M);
    }
    function ue({ children: k }, M) {
      return (0, E.Yu)(k, M);
    }
    function Oe(k, M) {
      const B = (0, y.ND)("bold", ue(k, M));
      return k.depth > 2 ? B : (0, y.ND)("underline", B);
    }
    const ve = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
    function Ie(k, M) {
      const Q = [{ nodes: (0, y.ND)("bold", [ve[k.kind]]) }, { nodes: se(k, M) }];
      return (0, y.ND)("quote", (0, E.t$)(Q, () => 1));
    }
    function Ee(k, M) {
      const B = ue(k, { ...M, isLinked: !0 }), Q = Ne(k);
      return Q === void 0 ? (0, y.ND)("url", B, { url: k.url }) : Se(Q, B);
    }
    function Se(k, M) {
      const B = { type: "email", content: k }, [Q, ...ce] = M, me = typeof Q == "string" ? Q.toLowerCase().indexOf(k.toLowerCase()) : -1;
      return typeof Q != "string" || ce.length > 0 || me < 0 ? [...M, " (", B, ")"] : [Q.slice(0, me).replace(/^mailto:$/i, ""), B, Q.slice(me + k.length)];
    }
    function Ne({ url: k }) {
      return k.startsWith("mailto:") ? decodeURIComponent(k.slice(7)) : void 0;
    }
    function De({ url: k, label: M }) {
      return [{ type: "url", url: k, content: { type: "button", content: M } }];
    }
    function Me({ children: k }, M) {
      return k.flatMap((B) => [" ", ...M.show(B, M)]).slice(1);
    }
  }),
  6248: ((S, O, r) => {
    r.d(O, {
      F: () => E,
      w: () => y
    });
    var u = r(9107), g = r(4230);
    const m = "\u2003", w = ["\u2022", "\u25E6", "\u25AA"];
    function y(a, f) {
      const b = { ...f, listDepth: f.listDepth + 1 }, T = a.children.map((c, s) => {
        const [i, ...v] = f.show(c, b), x = E(a, c, { index: s, depth: f.listDepth });
        return i === void 0 ? { nodes: [x] } : { nodes: [`${x} `, ...(0, u.eT)([i, ...v], m)] };
      });
      return (0, g.t$)(T, () => a.spread ? 2 : 1);
    }
    function E({ start: a }, { checked: f }, b) {
      const T = a === null ? void 0 : `${a + b.index}.`;
      return f !== null ? [T, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : T ?? w[Math.min(b.depth, w.length - 1)] ?? "";
    }
  }),
  1723: ((S, O, r) => {
    r.d(O, {
      Cw: () => a,
      Hk: () => c,
      TV: () => v,
      ah: () => i,
      bX: () => s,
      nR: () => b,
      yK: () => f
    });
    var u = r(886), g = r(3920);
    const m = "\u2060", w = "\u2236", y = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, E = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function a(d) {
      return (0, u.H)(d, {
        text: (p) => p.split(y).flatMap((h) => h.split(E)),
        literal: f,
        address: b,
        instead: T
      });
    }
    function f(d) {
      return d.replace(y, m);
    }
    function b(d) {
      return d.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (p, h) => h > 5 ? "%3A//" : p).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(d) {
      const p = (0, g.Tf)(d), h = (0, g.QP)(d);
      if (!(p.search(y) < 0)) {
        if (h === "email")
          return p.split(y);
        if (!(h !== "url" || d.url !== void 0))
          return a([{ ...d, url: p }]);
      }
    }
    function c(d) {
      const p = d.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), h = p.search(/[@#]/), $ = h < 0 ? p : p.slice(0, h);
      return ($ + p.slice($.length).replaceAll(":", w)).replace(/:(?=[\w+-]+:)/g, `:${m}`).replace(y, m).replace(/@(?!\u2060)/g, `@${m}`);
    }
    function s(d) {
      return typeof d == "string" ? `@${d}` : { type: "user", content: `${d.name}:${d.id}` };
    }
    function i(d) {
      return typeof d == "string" ? `@${d}` : `@${d.name}:${d.id}`;
    }
    function v(d) {
      return d.flatMap((p) => typeof p == "string" ? [...p.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([$]) => $ === "@all" ? "all" : "here") : Array.isArray(p) ? v(p) : (0, g.vq)(p) ? (0, g.QP)(p) === "user" ? x(p) : v((0, g.hT)(p)) : []);
    }
    function x(d) {
      const [p = "", h] = (0, g.Tf)(d).split(":"), $ = h ?? d.id;
      return typeof $ == "string" && /^[\da-f-]{36}$/i.test($) ? [{ name: p || "user", id: $ }] : [];
    }
  }),
  9107: ((S, O, r) => {
    r.d(O, {
      GJ: () => b,
      ND: () => w,
      V$: () => m,
      cA: () => a,
      eT: () => T,
      mv: () => E,
      sP: () => g,
      v9: () => y
    });
    var u = r(3920);
    const g = { type: "br" };
    function m(c) {
      const s = [];
      for (const i of c) {
        const v = s.at(-1);
        typeof i == "string" && typeof v == "string" ? s[s.length - 1] = v + i : i !== "" && s.push(i);
      }
      return s;
    }
    function w(c, s, i = {}) {
      const [v, ...x] = m(s);
      return v === void 0 ? [] : [{ type: c, ...i, content: x.length === 0 ? v : [v, ...x] }];
    }
    function y(c, s) {
      return (0, u.vq)(c) ? s.includes(c.type) || (0, u.hT)(c).some((i) => y(i, s)) : !1;
    }
    function E(c, s) {
      return s.flatMap((i) => {
        if (!(0, u.vq)(i) || typeof i.content != "object")
          return [i];
        const { type: v, content: x, ...d } = i, p = E(c - 1, (0, u.hT)(i));
        return c <= 0 ? p : w(v, p, d);
      });
    }
    function a(c) {
      return c.map(f).join("").replace(/\s+/g, " ").trim();
    }
    function f(c) {
      return typeof c == "string" ? c : (0, u.kn)(c) ? " " : (0, u.hT)(c).map(f).join("");
    }
    function b(c) {
      return c.flatMap((s) => {
        if ((0, u.kn)(s))
          return [" "];
        if (!(0, u.vq)(s) || s.content === void 0)
          return [s];
        const { type: i, content: v, ...x } = s;
        return w(i, b((0, u.hT)(s)), x);
      });
    }
    function T(c, s) {
      return c.flatMap((i, v) => {
        const x = c[v - 1];
        return ((0, u.kn)(x) || (0, u.WH)(x)) && !(0, u.kn)(i) && !(0, u.WH)(i) ? [s, i] : [i];
      });
    }
  }),
  1773: ((S, O, r) => {
    r.d(O, {
      TN: () => y,
      VS: () => w,
      ap: () => E,
      ph: () => a
    });
    const u = 4e3, g = 300, m = 500, w = `
`;
    function y(b) {
      const s = b.split(w).map((i) => i.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${m}}(?=\\S)`, "gu"), "$& ");
      return f(s, u);
    }
    function E(b) {
      return b.replace(/\s+/g, " ");
    }
    function a(b) {
      return f(E(b).trim(), g);
    }
    function f(b, T) {
      if (b.length <= T)
        return b;
      const c = b.slice(0, T - 1), s = c.lastIndexOf(" "), i = s > T * 0.8 ? s : T - 1;
      return `${c.slice(0, i).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((S, O, r) => {
    r.d(O, {
      w: () => a
    });
    var u = r(356), g = r(6248), m = r(1723), w = r(1773), y = r(1110);
    const E = {
      root: T,
      paragraph: b,
      heading: b,
      thematicBreak: () => "",
      blockquote: (s, i) => ` > ${T(s, i)}${w.VS}`,
      alert: (s, i) => ` > ${u.o[s.kind]} ${T(s, i)}${w.VS}`,
      list: (s, i) => s.children.map((v, x) => `${(0, g.F)(s, v, { index: x, depth: i })} ${f(v, i + 1)} `).join(""),
      listItem: T,
      code: ({ value: s }) => ` ${(0, w.ph)(s)} `,
      table: T,
      tableRow: c,
      tableCell: b,
      details: T,
      summary: b,
      group: T,
      footnoteDefinition: (s, i) => `${(0, y.L)(s.identifier)} ${T(s, i)}`,
      text: ({ value: s }) => (0, w.ap)(s),
      break: () => " ",
      strong: b,
      emphasis: b,
      delete: b,
      underline: b,
      superscript: ({ children: s }, i) => s.map((v) => v.type === "text" ? (0, y.L)(v.value) : f(v, i)).join(""),
      inlineCode: ({ value: s }) => (0, w.ap)(s).trim(),
      link: b,
      image: ({ alt: s }) => `[${(0, w.ap)(s) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: s }) => (0, y.L)(s),
      buttons: T,
      button: ({ label: s }) => `[${(0, w.ap)(s)}]`,
      mentions: T,
      mention: ({ addressee: s }) => (0, m.ah)(s),
      statusLine: b
    };
    function a(s) {
      return (0, w.TN)(f(s, 0));
    }
    function f(s, i) {
      return E[s.type](s, i);
    }
    function b({ children: s }, i) {
      return s.map((v) => f(v, i)).join("");
    }
    function T({ children: s }, i) {
      return s.map((v) => ` ${f(v, i)} `).join("");
    }
    function c({ children: s }, i) {
      return s.map((x) => f(x, i).trim()).filter((x) => x !== "").join(" \u2502 ");
    }
  }),
  886: ((S, O, r) => {
    r.d(O, {
      H: () => g
    });
    var u = r(3920);
    function g(E, a) {
      return E.flatMap((f) => typeof f == "string" ? a.text(f) : Array.isArray(f) ? [{ type: "nop", content: g(f, a) }] : (0, u.vq)(f) ? a.instead?.(f) ?? [m(f, a)] : [f]);
    }
    function m(E, a) {
      const f = (0, u.QP)(E), b = f !== void 0 && (0, u.Y)(f).content === "nodes", T = f === "url" && E.url === void 0, c = Object.entries(E).map(([s, i]) => s === "type" || s === "start" ? [s, i] : s === "url" || s === "src" ? [s, y(i, a.address)] : s !== "content" ? [s, y(i, a.literal)] : T && typeof i == "string" ? [s, a.address(i)] : [
        s,
        b ? w(i, a) : y(i, a.literal)
      ]);
      return Object.fromEntries(c);
    }
    function w(E, a) {
      if (Array.isArray(E))
        return g(E, a);
      if (typeof E != "string" && !(0, u.vq)(E))
        return E;
      const f = g([E], a);
      return f.length === 1 ? f[0] : f;
    }
    function y(E, a) {
      return typeof E == "string" ? a(E) : Array.isArray(E) ? E.map((f) => y(f, a)) : (0, u.vq)(E) ? Object.fromEntries(Object.entries(E).map(([f, b]) => [f, y(b, a)])) : E;
    }
  }),
  4230: ((S, O, r) => {
    r.d(O, {
      AI: () => w,
      Yu: () => m,
      t$: () => y
    });
    var u = r(9107), g = r(3920);
    function m(a, f) {
      return (0, u.V$)(a.flatMap((b) => f.show(b, f)));
    }
    function w(a, f) {
      return y(a.map((b) => ({ block: b, nodes: f.show(b, f) })), E);
    }
    function y(a, f) {
      const b = a.filter(({ nodes: T }) => T.length > 0);
      return b.flatMap((T, c) => {
        const s = b[c - 1];
        return s === void 0 || (0, g.WH)(s.nodes.at(-1)) || (0, g.WH)(T.nodes[0]) ? T.nodes : [...Array(f(s, T)).fill(u.sP), ...T.nodes];
      });
    }
    function E(a, f) {
      const [b, T] = [a.block, f.block];
      return T.type === "buttons" ? 2 : T.type === "footnoteDefinition" ? b.type === T.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(b.type) || T.type === "thematicBreak" || b.type === "group" && !b.spread && T.type === "group" && !T.spread || T.type === "list" && T.adjacent || f.nodes.slice(0, 1).some((s) => (0, u.v9)(s, ["image"])) ? 1 : 2;
    }
  }),
  8048: ((S, O, r) => {
    r.d(O, {
      k: () => g
    });
    var u = r(3920);
    function g(y) {
      return y.map(m);
    }
    function m(y) {
      if (!(0, u.vq)(y))
        return y;
      const { type: E, content: a, ...f } = y, b = Array.isArray(a) ? g(a) : m(a);
      return {
        type: E,
        ...w(y),
        ...f,
        ...a !== void 0 && { content: b }
      };
    }
    function w(y) {
      const E = (0, u.QP)(y), a = E && (0, u.Y)(E).start;
      return a === void 0 ? {} : /^[*_~°`]/.test(a) ? { start: a, end: a } : { start: a };
    }
  }),
  1110: ((S, O, r) => {
    r.d(O, {
      L: () => u
    });
    function u(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (m) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(m))) : g;
    }
  }),
  7985: ((S, O, r) => {
    r.d(O, {
      r: () => w
    });
    const u = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, m = /@(?!\u2060)\S+|[*_~°`]/g;
    function w(E, a = 0) {
      const f = E.slice(0, u), b = f.match(m) ?? [], T = f.replace(m, (s, i) => b.indexOf(s) === b.lastIndexOf(s) || i < a ? s : g[s] ?? s), c = a === 0 ? T.replace(/^>+/, (s) => "\u203A".repeat(s.length)) : T;
      return y(c + E.slice(u), a);
    }
    function y(E, a) {
      const f = u - 1;
      return f >= a && /[\uD800-\uDBFF]/.test(E.charAt(f)) ? `${E.slice(0, f)}\u2060${E.slice(f)}` : E;
    }
  }),
  3920: ((S, O, r) => {
    r.d(O, {
      QP: () => w,
      Tf: () => b,
      WH: () => E,
      Wy: () => c,
      Y: () => m,
      c_: () => g,
      ci: () => T,
      d3: () => s,
      hT: () => f,
      kn: () => a,
      vq: () => y
    });
    const u = {
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
    }, g = Object.keys(u);
    function m(i) {
      return u[i];
    }
    function w(i) {
      const { type: v, start: x } = i;
      if (v !== void 0)
        return g.find((d) => d === v);
      if (x !== void 0)
        return g.find((d) => m(d).start === x);
    }
    function y(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function E(i) {
      const v = y(i) ? w(i) : void 0;
      return v !== void 0 && m(v).block === !0;
    }
    function a(i) {
      return y(i) && w(i) === "br";
    }
    function f({ content: i }) {
      return Array.isArray(i) ? i : typeof i == "string" || y(i) ? [i] : [];
    }
    function b({ content: i }) {
      return typeof i == "string" ? i : "";
    }
    function T(i) {
      return typeof i.url == "string" ? i.url : b(i);
    }
    function c(i) {
      const v = b(i).split(":")[0] ?? "";
      switch (w(i)) {
        case "user":
          return `@${v}`;
        case "channel":
          return `#${v}`;
        case "emoji":
          return `:${b(i).replaceAll(":", "")}:`;
        case "icon":
          return s(i.src) ? "" : String(i.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(i.title ?? "");
        case "progress_bar":
          return `${Number(i.progress) || 0} %`;
        default:
          return b(i);
      }
    }
    function s(i) {
      return typeof i == "string" && /^https?:\/\/[^\s]+$/.test(i) && URL.canParse(i);
    }
  }),
  3349: ((S, O, r) => {
    r.d(O, {
      Yv: () => f,
      bb: () => T,
      Q1: () => E
    });
    var u = r(4573), g = r(4060), m = r(1723), w = r(3028);
    async function y(c) {
      switch (c.type) {
        case "root":
          return (0, g.y)(c);
        case "twacode": {
          const { fromHandwritten: s } = await r.e("twacode").then(r.bind(r, 5605)), i = s(c);
          return c.statusLine ? (0, g.cG)(i, c.statusLine) : i;
        }
        case "plain": {
          const s = c.isFilled ? (0, m.yK)(c.value) : c.value;
          return c.statusLine ? `${s}
${(0, w.w)(c.statusLine)}` : s;
        }
      }
    }
    async function E(c) {
      return { content: await y(c.content), ...a(c) };
    }
    function a(c) {
      const { sender_name: s, sender_icon: i, ephemeral_recipients: v = [], message_fields: x = {} } = c, { hidden_data: d, ...p } = x, h = {
        ...s && { custom_title: s },
        ...i && { custom_icon: i },
        ...typeof d == "object" ? d : {}
      };
      return {
        ...Object.keys(h).length > 0 && { hidden_data: h },
        ...v.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: v
        },
        ...p
      };
    }
    const f = 2 ** 20, T = {
      limit: f - 4096,
      measure(c) {
        const s = { content: (0, g.y)(c.content), ...a(c) };
        return u.Buffer.byteLength(JSON.stringify(s));
      }
    };
  }),
  7413: ((S, O, r) => {
    r.d(O, {
      Fc: () => y,
      Fj: () => w,
      ss: () => E
    });
    var u = r(4573), g = /* @__PURE__ */ r.n(u);
    function m({ public_id: c, private_api_key: s }) {
      return u.Buffer.from(`${c}:${s}`).toString("base64");
    }
    function w(c) {
      const { private_api_key: s } = c;
      return s === "" ? [] : [s, m(c)];
    }
    function y(c, s, i) {
      return f(c, "save", { ...a(s), ...i });
    }
    function E(c, s) {
      return f(c, "remove", a(s));
    }
    function a({ channel_id: c, message_id: s, parent_message_id: i }) {
      return {
        channel_id: c,
        ...s && { id: s },
        ...i && { parent_message_id: i }
      };
    }
    function f(c, s, i) {
      const { api_url: v, group_id: x } = c, d = new URL(v);
      d.pathname = `${v.pathname.replace(/\/$/, "")}/api/v1/messages/${s}`;
      const p = JSON.stringify({ group_id: x, message: i }, T);
      return {
        url: d,
        body: p,
        maxResponseSize: b(p),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${m(c)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const b = (c) => 2 ** 20 + 16 * u.Buffer.byteLength(c);
    function T(c, s) {
      return typeof s == "string" ? s.toWellFormed() : s;
    }
  }),
  5740: ((S, O, r) => {
    r.d(O, {
      Ek: () => w,
      Vd: () => m,
      Vp: () => y,
      hl: () => E
    });
    var u = r(3916), g = r(4827);
    function m(a) {
      return (0, u._n)((0, g.$6)(a, "server_url"));
    }
    function w(a) {
      const f = (0, g.$6)(a, "repository");
      return f !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(f) ? E(m(a), f) : null;
    }
    function y(a) {
      const f = (0, g.$6)(a, "run_id");
      return f !== null && /^[1-9]\d*$/.test(f) ? E(w(a), "actions/runs", f) : null;
    }
    function E(...a) {
      return a.every(Boolean) ? a.join("/") : null;
    }
  }),
  1987: ((S, O, r) => {
    r.d(O, {
      N6: () => f,
      R_: () => a,
      ZG: () => c,
      _X: () => s,
      _z: () => y,
      eK: () => T,
      jA: () => b,
      u6: () => E
    });
    const u = {
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
    }, g = Object.keys(u), m = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), w = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function y(i) {
      return i === null || w.has(i) ? "in_progress" : s(i) ? i : m.get(i) ?? "unknown";
    }
    function E(i) {
      return g.find((v) => i.includes(v));
    }
    function a(i, v) {
      return g.indexOf(i) - g.indexOf(v);
    }
    function f(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    const b = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function T(i, v) {
      return i === v || v === "failure" && f(i);
    }
    function c(i) {
      return u[i];
    }
    function s(i) {
      return Object.hasOwn(u, i);
    }
  }),
  2264: ((S, O, r) => {
    r.d(O, {
      MD: () => E,
      hx: () => w,
      lS: () => f,
      tu: () => a,
      vZ: () => m
    });
    var u = r(4827), g = r(5740);
    function m(c) {
      const s = T(c.run_attempt), i = (0, g.Vp)(c);
      return {
        id: T(c.run_id),
        number: T(c.run_number),
        attempt: s,
        name: (0, u.mh)(c, "workflow"),
        url: (s ?? 1) > 1 ? (0, g.hl)(i, "attempts", String(s)) : i
      };
    }
    function w(c, { status: s, checkRunId: i, matrix: v }) {
      const x = i === null ? m(c).url : (0, g.hl)((0, g.Vp)(c), "job", String(i)), d = (0, u.$6)(c, "job"), p = y(v).join(", "), h = (0, u.cA)(d && p ? `${d} (${p})` : d);
      return { name: d, title: h, status: s, url: x, check_run_id: i };
    }
    function y(c) {
      return (0, u.Gv)(c) ? Object.values(c).flatMap(y) : ["string", "number", "boolean"].includes(typeof c) && c !== "" ? [String(c)] : [];
    }
    function E(c) {
      const s = (0, u.$6)(c, "repository"), [i = null, v = null] = s?.split("/") ?? [];
      return { name: v, full_name: s, owner: i, url: (0, g.Ek)(c) };
    }
    function a(c) {
      const s = (T(c.run_attempt) ?? 1) === 1, v = c.event_name === "schedule" && s ? null : (0, u.$6)(c, "triggering_actor") ?? (0, u.$6)(c, "actor");
      return b(v, c);
    }
    function f(c) {
      const s = (0, u.$6)(c.event, "sender", "login") ?? (0, u.$6)(c, "actor");
      return b(c.event_name === "schedule" ? null : s, c);
    }
    function b(c, s) {
      return { login: c, url: (0, g.hl)((0, g.Vd)(s), c?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(c) {
      return typeof c == "string" && /^\d+$/.test(c) ? Number(c) : null;
    }
  }),
  8818: ((S, O, r) => {
    r.d(O, {
      CT: () => y,
      GP: () => E,
      Gw: () => m,
      Qo: () => a
    });
    var u = r(2264), g = r(4827);
    function m({ event: f }) {
      const b = (0, g.$6)(f, "repository", "visibility");
      return (0, g.Qc)(f, "repository", "private") || /^(?:private|internal)$/.test(b ?? "");
    }
    const w = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function y(f) {
      const b = E(f);
      return { github: b, repository: (0, u.MD)(b), run: (0, u.vZ)(b) };
    }
    function E({ env: f, event: b, runnerFacts: T }) {
      const { ref_protected: c, ...s } = a(f, "GITHUB", w);
      return {
        ...s,
        ref_protected: c === null ? null : c === "true",
        secret_source: (0, g.$6)(T, "secret_source"),
        event: (0, g.Gv)(b) ? b : {}
      };
    }
    function a(f, b, T) {
      const c = T.trim().split(/\s+/).map((s) => [s, f[`${b}_${s.toUpperCase()}`] ?? null]);
      return Object.fromEntries(c);
    }
  }),
  4827: ((S, O, r) => {
    r.d(O, {
      $6: () => w,
      Gv: () => u,
      Qc: () => b,
      Qv: () => c,
      at: () => g,
      cA: () => E,
      gT: () => s,
      i1: () => T,
      lJ: () => m,
      mh: () => a,
      tk: () => f
    });
    function u(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function g(i, ...v) {
      return v.reduce((x, d) => u(x) && Object.hasOwn(x, d) ? x[d] : void 0, i);
    }
    function m(i, ...v) {
      const x = g(i, ...v);
      return u(x) ? x : null;
    }
    function w(i, ...v) {
      const x = g(i, ...v);
      return typeof x == "string" && x !== "" ? x : null;
    }
    const y = 120;
    function E(i) {
      const v = i?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (v === null || v.length <= y)
        return v;
      const x = v.slice(0, y - 2).replace(/[\uD800-\uDBFF]$/, ""), d = x.replace(/\s+\S*$/, "");
      return `${d.length > y / 2 ? d : x} \u2026`;
    }
    function a(i, ...v) {
      return E(w(i, ...v));
    }
    function f(i, ...v) {
      const x = g(i, ...v);
      return typeof x == "number" ? x : null;
    }
    function b(i, ...v) {
      return g(i, ...v) === !0;
    }
    function T(i, v, x) {
      return s(i, v).map((d) => a(d, x)).filter((d) => d !== null);
    }
    function c(i) {
      return Array.isArray(i) ? i.filter(u) : [];
    }
    function s(i, ...v) {
      return c(g(i, ...v));
    }
  }),
  3342: ((S, O, r) => {
    r.d(O, {
      Ed: () => c,
      TN: () => s,
      Y_: () => b,
      eZ: () => f,
      ky: () => a
    });
    var u = r(3916), g = r(1987);
    const m = ["author", "actor", "reviewers"], w = ["all", "here"], y = /^([\p{L}\p{N}_.-]+):([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/u;
    function E(x) {
      const [, d, p] = y.exec(x.replace(/^@/, "")) ?? [];
      return d && p ? { name: d, id: p.toLowerCase() } : void 0;
    }
    function a(x) {
      const d = Object.entries(x).map(([p, h]) => {
        const $ = typeof h == "string" ? E(h.trim()) : void 0;
        if ($ === void 0)
          throw new u.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${p}\`, with the id of a user of Twake.`);
        return [p.replace(/^@/, ""), $];
      });
      return Object.fromEntries(d);
    }
    function f(x) {
      return Object.fromEntries(Object.entries(x).map(([d, { name: p }]) => [d, p]));
    }
    function b(x, d) {
      return x.split(`
`).flatMap((p, h) => p.split(",").flatMap(($) => {
        const L = $.trim();
        if (L === "")
          return [];
        const j = T(L);
        return typeof j != "string" ? j : (d(`line ${h + 1}: ${j}`), []);
      }));
    }
    function T(x) {
      const d = x.split(/\s+/), p = d.length > 2 && d.at(-2) === "on", h = p ? d.at(-1) : void 0, $ = d.slice(0, p ? -2 : void 0).join(" "), L = g.jA.find((V) => V === h);
      if (h !== void 0 && L === void 0)
        return `"on ${h}" must be ${g.jA.map((V) => `on ${V}`).join(", ")}.`;
      const j = $.replace(/^@/, ""), K = [...w, ...m].find((V) => V === j) ?? E(j);
      if (K !== void 0)
        return { who: K, ...L && { on: L } };
      const W = /^@?[\w-]+$/.test($);
      return `"${$}" must be ${[...w, ...m].join(", ")} or name:user-id.${W ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function c(x, d, p) {
      const h = new Map(Object.entries(d).map(([W, V]) => [W.toLowerCase(), V])), $ = (W) => h.get(W.toLowerCase()), L = x.filter(({ on: W }) => W === void 0 || (0, g.eK)(p.verdict, W)), j = L.flatMap(({ who: W }) => i(W) ? v(W, p) : []), K = L.flatMap(({ who: W }) => i(W) ? v(W, p).flatMap((V) => $(V) ?? []) : [W]);
      return {
        addressees: [...new Map(K.map((W) => [s(W), W])).values()],
        unknown: [...new Set(j.filter((W) => $(W) === void 0))]
      };
    }
    function s(x) {
      return typeof x == "string" ? x : x.id;
    }
    function i(x) {
      return m.some((d) => d === x);
    }
    function v(x, d) {
      if (x === "reviewers")
        return d.pull_request?.reviewers ?? [];
      if (x === "actor")
        return d.actor.login === null ? [] : [d.actor.login];
      const { pull_request: p, release: h, issue: $, commit: L } = d, j = (p ?? h ?? $)?.author ?? L.login;
      return j === null ? [] : [j];
    }
  }),
  7959: ((S, O, r) => {
    r.d(O, {
      HP: () => E,
      IW: () => w,
      rk: () => y
    });
    var u = r(1987), g = r(4827), m = r(7839);
    function w({ runner_facts: a }) {
      const f = (0, g.$6)(a, "status") ?? "";
      return (0, u._X)(f) ? f : "unknown";
    }
    function y(a) {
      const f = w(a), b = a.status || f;
      return (0, m.e2)({ result: f }) && !(0, m.e2)({ result: b }) ? f : b;
    }
    function E(a, f) {
      const b = y(a), T = b === "success" || b === "unknown";
      return f.live && !f.hasEnded && T ? "in_progress" : f.hasEnded && b === "in_progress" ? w(a) : b;
    }
  }),
  7839: ((S, O, r) => {
    r.d(O, {
      MJ: () => T,
      e2: () => x,
      ev: () => p,
      BN: () => c,
      Zy: () => b
    });
    const u = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function m(h) {
      const [$ = [], ...L] = h.replace(/\(.*/s, "").split("/").map((j) => a(E(j))).toReversed();
      return $.some(w) ? !0 : !$.flat().some((j) => g.has(j)) && L.flat().some(w);
    }
    function w(h) {
      return h.some(($) => u.test($)) && !h.some(($) => g.has($));
    }
    function y(h) {
      return E(h).some(($) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test($));
    }
    function E(h) {
      return h.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function a(h) {
      const $ = [[]];
      for (const L of h)
        /^(?:and|then|n|[&+])$/.test(L) ? $.push([]) : $.at(-1)?.push(L);
      return $;
    }
    var f = r(1987);
    function b({ own: h, others: $ }) {
      return (0, f.u6)(T({ own: h, others: $ }).map(({ result: L }) => L)) ?? "unknown";
    }
    function T({ own: h, others: $ }) {
      const L = h.result === "success" || h.result === "skipped";
      return $.length > 0 && L ? $ : [...$, h];
    }
    function c(h, $) {
      const L = s(h, $), j = (0, f.u6)(L.map(({ result: te }) => te).filter((te) => te !== "skipped"));
      if (j !== void 0 && j !== "success")
        return { result: j, cause: i(L, j) };
      const K = [...h.others, h.own], W = d(K);
      if (W !== null)
        return { result: W.result, cause: W };
      const V = K.find((te) => te.result === "success" && y(te.name));
      return V !== void 0 ? { result: "unknown", cause: V } : j === "success" ? { result: "success", cause: null } : L.length > 0 ? { result: "skipped", cause: null } : v(h, $);
    }
    function s({ own: h, others: $ }, { named: L, deployment: j }) {
      if (j)
        return [{ name: "deployment", result: j }];
      const K = (V) => L ? p(V.name, L) : m(V.name), W = $.filter(K);
      return W.length > 0 ? W : [h].filter(K);
    }
    function i(h, $) {
      return !($ === "in_progress" || $ === "action_required") || h.length === 1 ? null : h.find((j) => j.result === $) ?? null;
    }
    function v({ own: h, others: $ }, L) {
      if (L.named || $.length === 0 && !L.isComplete)
        return { result: h.result === "success" ? "unknown" : h.result, cause: h };
      const j = T({ own: h, others: $ }), K = (0, f.u6)(j.map((te) => te.result)) ?? "unknown", W = $.find((te) => te.result === "skipped");
      return K === "success" && W ? { result: "unknown", cause: W } : { result: K, cause: K === "success" || K === "skipped" ? null : $.find((te) => te.result === K) ?? null };
    }
    function x({ result: h }) {
      return (0, f.N6)(h) || h === "cancelled";
    }
    function d(h) {
      const $ = (0, f.u6)(h.filter(x).map(({ result: L }) => L));
      return h.find(({ result: L }) => L === $) ?? null;
    }
    function p(h, $) {
      return h === $ || h.startsWith(`${$} (`) || h.startsWith(`${$} / `);
    }
  }),
  4536: ((S, O, r) => {
    r.d(O, {
      DI: () => w,
      f_: () => f,
      gM: () => E
    });
    const u = 400, g = 100, m = 1e6, w = `It nests deeper than ${u} levels`, y = "It has too many or unknown aliases (`*name`): write the values out";
    async function E(d, p = {}) {
      if (d.length > m)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: h, Parser: $ } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      b();
      const L = new h(), j = ({ what: Oe, at: ve }) => {
        const { line: Ie, col: Ee } = L.linePos(ve);
        return { error: Oe.slice(0, 200), line: Math.max(Ie, 1), column: Math.max(Ee, 1) };
      }, K = new $(L.addNewLine), W = a(K, d);
      if (W === void 0)
        return j({ what: w, at: K.offset });
      const V = c(W, p);
      if (V !== void 0)
        return j(V);
      const [te, se] = await T(W, d.length);
      if (te === void 0)
        return { value: void 0 };
      const ue = i(te, se) ?? await v(te, p);
      if (ue !== void 0)
        return j(ue);
      try {
        const Oe = te.toJS();
        if (!f(Oe))
          return { value: Oe };
      } catch {
      }
      return j({ what: y, at: Math.max(d.indexOf("*"), 0) });
    }
    function a(d, p) {
      try {
        return [...d.parse(p)];
      } catch {
        return;
      }
    }
    function f(d) {
      const p = [{ value: d, depth: 1 }];
      for (let h = p.pop(); h !== void 0; h = p.pop()) {
        const { value: $, depth: L } = h;
        if (!(typeof $ != "object" || $ === null)) {
          if (L > u)
            return !0;
          for (const j of Object.values($))
            p.push({ value: j, depth: L + 1 });
        }
      }
      return !1;
    }
    function b() {
      const d = globalThis.process?.env;
      delete d?.LOG_STREAM, delete d?.LOG_TOKENS;
    }
    async function T(d, p) {
      const { Composer: h } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), $ = new h({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: L } = Error;
      try {
        return Error.stackTraceLimit = 0, [...$.compose(d, !0, p)];
      } finally {
        Error.stackTraceLimit = L;
      }
    }
    function c(d, p) {
      const $ = d.flatMap((j) => j.type === "document" && j.value ? [{ token: j.value, depth: 1 }] : []).toReversed();
      let L = 0;
      for (let j = $.pop(); j !== void 0; j = $.pop()) {
        const { token: K, depth: W } = j;
        if (K.type === "alias" && (L += 1), L > g)
          return { what: y, at: K.offset };
        const V = s(j, p);
        if (V !== void 0)
          return V;
        const te = "items" in K ? K.items.toReversed() : [];
        for (const { value: se } of te)
          se && $.push({ token: se, depth: W + 1 });
      }
    }
    function s({ token: d, depth: p }, { aliases: h }) {
      if (d.type === "alias" && !h)
        return { what: "YAML aliases (`*name`) are not supported", at: d.offset };
      if (!("items" in d))
        return;
      if (p > u)
        return { what: w, at: d.offset };
      const [$] = d.items.flatMap(({ key: L }) => L && ("items" in L || L.type === "alias") ? [L.offset] : []);
      if ($ !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: $ };
    }
    function i({ errors: d }, p) {
      const [h] = d;
      return h !== void 0 ? { what: h.message, at: h.pos[0] } : p && { what: "There is more than one document", at: p.range[0] };
    }
    async function v(d, { keepsDigits: p = !1 }) {
      const { visit: h } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let $;
      return h(d, {
        Map: (L, j) => {
          $ ??= x(j);
        },
        Scalar: (L, j) => {
          p && typeof j.value == "number" && String(j.value) !== j.source && (j.value = j.source);
        }
      }), $;
    }
    function x({ items: d }) {
      const p = /* @__PURE__ */ new Set();
      for (const { key: h } of d) {
        const $ = String(h.value ?? "");
        if (p.has($))
          return { what: "Map keys must be unique", at: h.range[0] };
        p.add($);
      }
    }
  }),
  633: ((S, O, r) => {
    var u = (m) => {
      var w = {};
      return r.d(w, m), w;
    }, g = (m) => (() => m);
    S.exports = u({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((S, O, r) => {
    var u = (m) => {
      var w = {};
      return r.d(w, m), w;
    }, g = (m) => (() => m);
    S.exports = u({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((S) => {
    S.exports = standIn;
  }),
  181: ((S) => {
    S.exports = require("buffer");
  }),
  4573: ((S) => {
    S.exports = require("node:buffer");
  }),
  3024: ((S) => {
    S.exports = require("node:fs");
  }),
  6760: ((S) => {
    S.exports = require("node:path");
  }),
  8500: ((S) => {
    S.exports = require("node:timers/promises");
  }),
  1692: ((S) => {
    S.exports = require("node:tls");
  }),
  7975: ((S) => {
    S.exports = require("node:util");
  }),
  857: ((S) => {
    S.exports = require("os");
  }),
  6928: ((S) => {
    S.exports = require("path");
  }),
  932: ((S) => {
    S.exports = require("process");
  }),
  2203: ((S) => {
    S.exports = require("stream");
  }),
  23: ((S, O, r) => {
    r.r(O), r.d(O, {
      ExitCode: () => ke,
      addPath: () => D,
      debug: () => ye,
      endGroup: () => et,
      error: () => Te,
      exportVariable: () => we,
      getBooleanInput: () => G,
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
        u
      ),
      saveState: () => tt,
      setCommandEcho: () => re,
      setFailed: () => pe,
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
    var u = {};
    r.r(u), r.d(u, {
      arch: () => M,
      getDetails: () => me,
      isLinux: () => ce,
      isMacOS: () => Q,
      isWindows: () => B,
      platform: () => k
    });
    var g = r(857);
    function m(C) {
      return C == null ? "" : typeof C == "string" || C instanceof String ? C : JSON.stringify(C);
    }
    function w(C) {
      return Object.keys(C).length ? {
        title: C.title,
        file: C.file,
        line: C.startLine,
        endLine: C.endLine,
        col: C.startColumn,
        endColumn: C.endColumn
      } : {};
    }
    function y(C, A, I) {
      const U = new f(C, A, I);
      process.stdout.write(U.toString() + g.EOL);
    }
    function E(C, A = "") {
      y(C, {}, A);
    }
    const a = "::";
    class f {
      constructor(A, I, U) {
        A || (A = "missing.command"), this.command = A, this.properties = I, this.message = U;
      }
      toString() {
        let A = a + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          A += " ";
          let I = !0;
          for (const U in this.properties)
            if (this.properties.hasOwnProperty(U)) {
              const z = this.properties[U];
              z && (I ? I = !1 : A += ",", A += `${U}=${T(z)}`);
            }
        }
        return A += `${a}${b(this.message)}`, A;
      }
    }
    function b(C) {
      return m(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(C) {
      return m(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var c = r(633);
    function s(C, A) {
      const I = process.env[`GITHUB_${C}`];
      if (!I)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!c.existsSync(I))
        throw new Error(`Missing file at path: ${I}`);
      c.appendFileSync(I, `${m(A)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function i(C, A) {
      const I = `ghadelimiter_${c.randomUUID()}`, U = m(A);
      if (C.includes(I))
        throw new Error(`Unexpected input: name should not contain the delimiter "${I}"`);
      if (U.includes(I))
        throw new Error(`Unexpected input: value should not contain the delimiter "${I}"`);
      return `${C}<<${I}${g.EOL}${U}${g.EOL}${I}`;
    }
    var v = r(6928), x = r(5506), d = function(C, A, I, U) {
      function z(J) {
        return J instanceof I ? J : new I(function(ee) {
          ee(J);
        });
      }
      return new (I || (I = Promise))(function(J, ee) {
        function _e(q) {
          try {
            le(U.next(q));
          } catch (he) {
            ee(he);
          }
        }
        function xe(q) {
          try {
            le(U.throw(q));
          } catch (he) {
            ee(he);
          }
        }
        function le(q) {
          q.done ? J(q.value) : z(q.value).then(_e, xe);
        }
        le((U = U.apply(C, A || [])).next());
      });
    };
    class p {
      static createHttpClient(A = !0, I = 10) {
        const U = {
          allowRetries: A,
          maxRetries: I
        };
        return new x.Q("actions/oidc-client", [new x.t(p.getRequestToken())], U);
      }
      static getRequestToken() {
        const A = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!A)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return A;
      }
      static getIDTokenUrl() {
        const A = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!A)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return A;
      }
      static getCall(A) {
        return d(this, void 0, void 0, function* () {
          var I;
          const J = (I = (yield p.createHttpClient().getJson(A).catch((ee) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`);
          })).result) === null || I === void 0 ? void 0 : I.value;
          if (!J)
            throw new Error("Response json body do not have ID Token field");
          return J;
        });
      }
      static getIDToken(A) {
        return d(this, void 0, void 0, function* () {
          try {
            let I = p.getIDTokenUrl();
            if (A) {
              const z = encodeURIComponent(A);
              I = `${I}&audience=${z}`;
            }
            ye(`ID token url is ${I}`);
            const U = yield p.getCall(I);
            return Ae(U), U;
          } catch (I) {
            throw new Error(`Error message: ${I.message}`);
          }
        });
      }
    }
    var h = function(C, A, I, U) {
      function z(J) {
        return J instanceof I ? J : new I(function(ee) {
          ee(J);
        });
      }
      return new (I || (I = Promise))(function(J, ee) {
        function _e(q) {
          try {
            le(U.next(q));
          } catch (he) {
            ee(he);
          }
        }
        function xe(q) {
          try {
            le(U.throw(q));
          } catch (he) {
            ee(he);
          }
        }
        function le(q) {
          q.done ? J(q.value) : z(q.value).then(_e, xe);
        }
        le((U = U.apply(C, A || [])).next());
      });
    };
    const { access: $, appendFile: L, writeFile: j } = c.promises, K = "GITHUB_STEP_SUMMARY", W = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class V {
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
        return h(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const A = process.env[K];
          if (!A)
            throw new Error(`Unable to find environment variable for $${K}. Check if your runtime environment supports job summaries.`);
          try {
            yield $(A, c.constants.R_OK | c.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${A}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = A, this._filePath;
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
      wrap(A, I, U = {}) {
        const z = Object.entries(U).map(([J, ee]) => ` ${J}="${ee}"`).join("");
        return I ? `<${A}${z}>${I}</${A}>` : `<${A}${z}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(A) {
        return h(this, void 0, void 0, function* () {
          const I = !!A?.overwrite, U = yield this.filePath();
          return yield (I ? j : L)(U, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return h(this, void 0, void 0, function* () {
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
      addRaw(A, I = !1) {
        return this._buffer += A, I ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(g.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(A, I) {
        const U = Object.assign({}, I && { lang: I }), z = this.wrap("pre", this.wrap("code", A), U);
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
      addList(A, I = !1) {
        const U = I ? "ol" : "ul", z = A.map((ee) => this.wrap("li", ee)).join(""), J = this.wrap(U, z);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(A) {
        const I = A.map((z) => {
          const J = z.map((ee) => {
            if (typeof ee == "string")
              return this.wrap("td", ee);
            const { header: _e, data: xe, colspan: le, rowspan: q } = ee, he = _e ? "th" : "td", nt = Object.assign(Object.assign({}, le && { colspan: le }), q && { rowspan: q });
            return this.wrap(he, xe, nt);
          }).join("");
          return this.wrap("tr", J);
        }).join(""), U = this.wrap("table", I);
        return this.addRaw(U).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(A, I) {
        const U = this.wrap("details", this.wrap("summary", A) + I);
        return this.addRaw(U).addEOL();
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
      addImage(A, I, U) {
        const { width: z, height: J } = U || {}, ee = Object.assign(Object.assign({}, z && { width: z }), J && { height: J }), _e = this.wrap("img", null, Object.assign({ src: A, alt: I }, ee));
        return this.addRaw(_e).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(A, I) {
        const U = `h${I}`, z = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(U) ? U : "h1", J = this.wrap(z, A);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const A = this.wrap("hr", null);
        return this.addRaw(A).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const A = this.wrap("br", null);
        return this.addRaw(A).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(A, I) {
        const U = Object.assign({}, I && { cite: I }), z = this.wrap("blockquote", A, U);
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
      addLink(A, I) {
        const U = this.wrap("a", A, { href: I });
        return this.addRaw(U).addEOL();
      }
    }
    const te = new V(), se = te, ue = te;
    function Oe(C) {
      return C.replace(/[\\]/g, "/");
    }
    function ve(C) {
      return C.replace(/[/]/g, "\\");
    }
    function Ie(C) {
      return C.replace(/[/\\]/g, v.sep);
    }
    async function Ee() {
      throw new Error("This bundle runs no commands.");
    }
    var Se = function(C, A, I, U) {
      function z(J) {
        return J instanceof I ? J : new I(function(ee) {
          ee(J);
        });
      }
      return new (I || (I = Promise))(function(J, ee) {
        function _e(q) {
          try {
            le(U.next(q));
          } catch (he) {
            ee(he);
          }
        }
        function xe(q) {
          try {
            le(U.throw(q));
          } catch (he) {
            ee(he);
          }
        }
        function le(q) {
          q.done ? J(q.value) : z(q.value).then(_e, xe);
        }
        le((U = U.apply(C, A || [])).next());
      });
    };
    const Ne = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: A } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: A.trim(),
        version: C.trim()
      };
    }), De = () => Se(void 0, void 0, void 0, function* () {
      var C, A, I, U;
      const { stdout: z } = yield Ee("sw_vers", void 0, {
        silent: !0
      }), J = (A = (C = z.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && A !== void 0 ? A : "";
      return {
        name: (U = (I = z.match(/ProductName:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && U !== void 0 ? U : "",
        version: J
      };
    }), Me = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield Ee("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [A, I] = C.trim().split(`
`);
      return {
        name: A,
        version: I
      };
    }), k = g.platform(), M = g.arch(), B = k === "win32", Q = k === "darwin", ce = k === "linux";
    function me() {
      return Se(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield B ? Ne() : Q ? De() : Me()), {
          platform: k,
          arch: M,
          isWindows: B,
          isMacOS: Q,
          isLinux: ce
        });
      });
    }
    var ge = function(C, A, I, U) {
      function z(J) {
        return J instanceof I ? J : new I(function(ee) {
          ee(J);
        });
      }
      return new (I || (I = Promise))(function(J, ee) {
        function _e(q) {
          try {
            le(U.next(q));
          } catch (he) {
            ee(he);
          }
        }
        function xe(q) {
          try {
            le(U.throw(q));
          } catch (he) {
            ee(he);
          }
        }
        function le(q) {
          q.done ? J(q.value) : z(q.value).then(_e, xe);
        }
        le((U = U.apply(C, A || [])).next());
      });
    }, ke;
    (function(C) {
      C[C.Success = 0] = "Success", C[C.Failure = 1] = "Failure";
    })(ke || (ke = {}));
    function we(C, A) {
      const I = m(A);
      if (process.env[C] = I, process.env.GITHUB_ENV || "")
        return s("ENV", i(C, A));
      y("set-env", { name: C }, I);
    }
    function Ae(C) {
      y("add-mask", {}, C);
    }
    function D(C) {
      process.env.GITHUB_PATH || "" ? s("PATH", C) : y("add-path", {}, C), process.env.PATH = `${C}${v.delimiter}${process.env.PATH}`;
    }
    function P(C, A) {
      const I = process.env[`INPUT_${C.replace(/ /g, "_").toUpperCase()}`] || "";
      if (A && A.required && !I)
        throw new Error(`Input required and not supplied: ${C}`);
      return A && A.trimWhitespace === !1 ? I : I.trim();
    }
    function F(C, A) {
      const I = P(C, A).split(`
`).filter((U) => U !== "");
      return A && A.trimWhitespace === !1 ? I : I.map((U) => U.trim());
    }
    function G(C, A) {
      const I = ["true", "True", "TRUE"], U = ["false", "False", "FALSE"], z = P(C, A);
      if (I.includes(z))
        return !0;
      if (U.includes(z))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${C}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Z(C, A) {
      if (process.env.GITHUB_OUTPUT || "")
        return s("OUTPUT", i(C, A));
      process.stdout.write(g.EOL), y("set-output", { name: C }, m(A));
    }
    function re(C) {
      E("echo", C ? "on" : "off");
    }
    function pe(C) {
      process.exitCode = ke.Failure, Te(C);
    }
    function ie() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function ye(C) {
      y("debug", {}, C);
    }
    function Te(C, A = {}) {
      y("error", w(A), C instanceof Error ? C.toString() : C);
    }
    function Re(C, A = {}) {
      y("warning", w(A), C instanceof Error ? C.toString() : C);
    }
    function $e(C, A = {}) {
      y("notice", w(A), C instanceof Error ? C.toString() : C);
    }
    function Pe(C) {
      process.stdout.write(C + g.EOL);
    }
    function qe(C) {
      E("group", C);
    }
    function et() {
      E("endgroup");
    }
    function He(C, A) {
      return ge(this, void 0, void 0, function* () {
        qe(C);
        let I;
        try {
          I = yield A();
        } finally {
          et();
        }
        return I;
      });
    }
    function tt(C, A) {
      if (process.env.GITHUB_STATE || "")
        return s("STATE", i(C, A));
      y("save-state", { name: C }, m(A));
    }
    function We(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Ge(C) {
      return ge(this, void 0, void 0, function* () {
        return yield p.getIDToken(C);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(S) {
  var O = __webpack_module_cache__[S];
  if (O !== void 0)
    return O.exports;
  var r = __webpack_module_cache__[S] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, u = !0;
  try {
    __webpack_modules__[S](r, r.exports, __nccwpck_require__), u = !1;
  } finally {
    u && delete __webpack_module_cache__[S];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var S = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", O = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", u = (m) => {
    m && m.d < 1 && (m.d = 1, m.forEach((w) => w.r--), m.forEach((w) => w.r-- ? w.r++ : w()));
  }, g = (m) => m.map((w) => {
    if (w !== null && typeof w == "object") {
      if (w[S]) return w;
      if (w.then) {
        var y = [];
        y.d = 0, w.then((f) => {
          E[O] = f, u(y);
        }, (f) => {
          E[r] = f, u(y);
        });
        var E = {};
        return E[S] = (f) => f(y), E;
      }
    }
    var a = {};
    return a[S] = (f) => {
    }, a[O] = w, a;
  });
  __nccwpck_require__.a = (m, w, y) => {
    var E;
    y && ((E = []).d = -1);
    var a = /* @__PURE__ */ new Set(), f = m.exports, b, T, c, s = new Promise((i, v) => {
      c = v, T = i;
    });
    s[O] = f, s[S] = (i) => (E && i(E), a.forEach(i), s.catch((v) => {
    })), m.exports = s, w((i) => {
      b = g(i);
      var v, x = () => b.map((p) => {
        if (p[r]) throw p[r];
        return p[O];
      }), d = new Promise((p) => {
        v = () => p(x), v.r = 0;
        var h = ($) => $ !== E && !a.has($) && (a.add($), $ && !$.d && (v.r++, $.push(v)));
        b.map(($) => $[S](h));
      });
      return v.r ? d : x();
    }, (i) => (i ? c(s[r] = i) : T(f), u(E))), E && E.d < 0 && (E.d = 0);
  };
})(), __nccwpck_require__.n = (S) => {
  var O = S && S.__esModule ? (
    /******/
    () => S.default
  ) : (
    /******/
    () => S
  );
  return __nccwpck_require__.d(O, { a: O }), O;
}, (() => {
  var S = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, O;
  __nccwpck_require__.t = function(r, u) {
    if (u & 1 && (r = this(r)), u & 8 || typeof r == "object" && r && (u & 4 && r.__esModule || u & 16 && typeof r.then == "function"))
      return r;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var m = {};
    O = O || [null, S({}), S([]), S(S)];
    for (var w = u & 2 && r; typeof w == "object" && !~O.indexOf(w); w = S(w))
      Object.getOwnPropertyNames(w).forEach((y) => m[y] = () => r[y]);
    return m.default = () => r, __nccwpck_require__.d(g, m), g;
  };
})(), __nccwpck_require__.d = (S, O) => {
  for (var r in O)
    __nccwpck_require__.o(O, r) && !__nccwpck_require__.o(S, r) && Object.defineProperty(S, r, { enumerable: !0, get: O[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (S) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((O, r) => (__nccwpck_require__.f[r](S, O), O), [])), __nccwpck_require__.u = (S) => S + ".js", __nccwpck_require__.o = (S, O) => Object.prototype.hasOwnProperty.call(S, O), __nccwpck_require__.r = (S) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(S, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(S, "__esModule", { value: !0 });
}, (() => {
  var S = {
    /******/
    792: 0
    /******/
  }, O = (r) => {
    var { ids: u, modules: g, runtime: m } = r, w, y, E = 0;
    for (w in g)
      __nccwpck_require__.o(g, w) && (__nccwpck_require__.m[w] = g[w]);
    for (m && m(__nccwpck_require__); E < u.length; E++)
      y = u[E], __nccwpck_require__.o(S, y) && S[y] && S[y][0](), S[u[E]] = 0;
  };
  __nccwpck_require__.f.j = (r, u) => {
    var g = __nccwpck_require__.o(S, r) ? S[r] : void 0;
    if (g !== 0)
      if (g)
        u.push(g[1]);
      else {
        var m = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(O, (w) => {
          throw S[r] !== 0 && (S[r] = void 0), w;
        }), m = Promise.race([m, new Promise((w) => g = S[r] = [w])]);
        u.push(g[1] = m);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
