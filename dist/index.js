"use strict";
const standIn = ((A) => {
  const C = process.getBuiltinModule("node:fs"), r = (O, S) => (...y) => O()[S](...y), d = () => process.getBuiltinModule("node:crypto");
  let w = Buffer.alloc(0);
  function p() {
    const O = "/dev/urandom";
    if (w.length === 0) {
      if (!C.existsSync(O)) return d().randomUUID();
      const y = C.openSync(O);
      w = Buffer.alloc(1024), C.readSync(y, w), C.closeSync(y);
    }
    const S = w.toString("hex", 0, 16);
    return w = w.subarray(16), S;
  }
  const T = () => C.promises;
  return A.exports = Object.create(C, {
    randomUUID: { value: p },
    // Filters of liquidjs.
    createHash: { value: r(d, "createHash") },
    createHmac: { value: r(d, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r(T, "access"),
        appendFile: r(T, "appendFile"),
        writeFile: r(T, "writeFile")
      }
    }
  }), A.exports;
})({});
var __webpack_modules__ = {
  5506: ((A, C, r) => {
    r.d(C, {
      Q: () => d,
      t: () => w
    });
    class d {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class w {
    }
  }),
  3916: ((A, C, r) => {
    r.d(C, {
      J4: () => S,
      _n: () => y,
      cl: () => O,
      lZ: () => p,
      zU: () => g
    });
    const d = {
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
      unknown_token: "Make a token that does not expire, and store it as the secret of `access_token`: docs/matrix.md tells how. One that is copied from a client often lasts minutes.",
      account_blocked: "Ask the administrator of the homeserver.",
      not_in_room: "Check `channel_id`; then invite the account to the room, and join the room with it (an invitation is not enough).",
      unknown_room: "Check the alias in `channel_id`, or write the id of the room, which begins with `!`.",
      no_permission: "Give the account the power level that the room asks for, in the settings of the room.",
      room_upgraded: "Set `channel_id` to the id of the room that took its place.",
      encrypted_room: "Use a room without encryption: it cannot be switched off, so make a new one and choose so there.",
      not_own_message: "Check `message_id`: only messages of this account can be edited or removed by this action.",
      no_homeserver: "Check `api_url`: it is the base URL of the homeserver, which `/.well-known/matrix/client` of your domain names as `base_url`.",
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
    }, w = Object.keys(d);
    class p extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(L, b, l = {}) {
        super(b, { cause: l.cause }), this.code = L, this.nextStep = l.nextStep ?? d[L];
      }
    }
    const T = 200;
    function O(_) {
      const L = _.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(L.length > T ? `${L.slice(0, T)}\u2026` : L);
    }
    function S(_) {
      if (_ instanceof p)
        return _;
      const L = _ instanceof Error ? _.message : String(_);
      return new p("internal_error", `This action stopped because of a fault of its own: ${L}`, { cause: _ });
    }
    function y(_) {
      const L = URL.parse(_ ?? "");
      return L !== null && /^https?:$/.test(L.protocol) ? `${L.origin}${L.pathname}`.replace(/\/+$/, "") : null;
    }
    function g(_, L) {
      const b = `docs/troubleshooting.md#${_}`, { GITHUB_ACTION_REPOSITORY: l, GITHUB_ACTION_REF: a } = L, $ = y(L.GITHUB_SERVER_URL) ?? "https://github.com";
      return l ? `${$}/${l}/blob/${a || "HEAD"}/${b}` : b;
    }
  }),
  3919: ((A, C, r) => {
    r.d(C, {
      $p: () => y,
      Od: () => S,
      Yy: () => g
    });
    var d = r(7975), w = /* @__PURE__ */ r.n(d);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, T = /\\u00(?:1b|9[08bd-f])/i, O = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function S(L) {
      return p.test(L) ? L.replace(O, "").split(/(?=\u001B\])/).map((l) => (0, d.stripVTControlCharacters)(l)).join("") : L;
    }
    function y(L) {
      const b = L;
      for (const [l, a] of Object.entries(b))
        typeof a == "string" ? b[l] = S(a) : typeof a == "object" && a !== null && y(a);
      return L;
    }
    function g(L) {
      return !p.test(L) && !T.test(L) ? JSON.parse(L) : JSON.parse(L, _);
    }
    function _(L, b) {
      return typeof b == "string" ? S(b) : b;
    }
  }),
  9407: ((A, C, r) => {
    r.a(A, async (d, w) => {
      try {
        var p = r(3024), T = /* @__PURE__ */ r.n(p), O = r(6760), S = /* @__PURE__ */ r.n(O), y = r(8500), g = /* @__PURE__ */ r.n(y), _ = r(7975), L = /* @__PURE__ */ r.n(_), b = r(23), l = r(7702), a = r(1957);
        process.stdout.on("error", () => {
        });
        const $ = new AbortController();
        for (const f of ["SIGINT", "SIGTERM"])
          process.once(f, () => $.abort());
        const R = (0, l.V)(process.env), c = (0, O.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", m = await (0, a.e)(c, {
          core: b,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (f) => (0, _.promisify)(p.readdir)(f, { withFileTypes: !0 }),
            readFile: (0, _.promisify)(p.readFile),
            realpath: (0, _.promisify)(p.realpath.native),
            stat: (0, _.promisify)(p.stat)
          },
          network: {
            http: R,
            signal: $.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (f, E) => (0, y.setTimeout)(f, void 0, { signal: E }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, y.setImmediate)(), await (0, y.setImmediate)();
            }
          },
          octokit: async (f) => {
            const [{ getOctokit: E }, { createFetch: k }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return E(f, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: k(R) } });
          }
        });
        process.stdout.write("", () => process.exit(m)), w();
      } catch ($) {
        w($);
      }
    }, 1);
  }),
  9357: ((A, C, r) => {
    r.d(C, {
      O0: () => g,
      Y: () => R,
      _o: () => w,
      az: () => L,
      he: () => d,
      jr: () => _,
      nU: () => b,
      vD: () => l
    });
    const d = "\u2068", w = "\u2069", p = "\u2066\u2067\u2068", T = "\u202C", O = /[\u202A-\u202E\u2066-\u2069]/g, S = new RegExp(O.source), y = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function g(c) {
      return y.test(c);
    }
    function _(c) {
      const [m = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return g(m);
    }
    function L(c, m) {
      return !m && !g(c) ? c : b(c).replace(/[^\r\n\u2029]+/g, (f) => m || g(f) ? d + f + w : f);
    }
    function b(c) {
      const m = l(c);
      return m.size === 0 ? c : R(c, m);
    }
    function l(c) {
      if (!S.test(c))
        return /* @__PURE__ */ new Set();
      const m = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(m.flatMap(({ 0: f, index: E }) => [...a(f)].map((k) => E + k)));
    }
    function* a(c) {
      const m = { controls: [], isolates: [] };
      for (const { 0: f, index: E } of c.matchAll(O))
        if (f === w || f === T) {
          const k = f === w ? m.isolates.pop() : $(m);
          k === void 0 ? yield E : yield* m.controls.splice(k).slice(1);
        } else
          p.includes(f) && m.isolates.push(m.controls.length), m.controls.push(E);
      yield* m.controls;
    }
    function $({ controls: c, isolates: m }) {
      const f = c.length - 1;
      return f > (m.at(-1) ?? -1) ? f : void 0;
    }
    function R(c, m, f = 0) {
      return c.replace(O, (E, k) => m.has(f + k) ? "" : E);
    }
  }),
  3116: ((A, C, r) => {
    r.d(C, {
      d: () => w
    });
    const d = {
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
    function w(p) {
      return Object.hasOwn(d, p) ? d[p] ?? "" : p.replaceAll("_", " ");
    }
  }),
  5911: ((A, C, r) => {
    r.d(C, {
      M: () => w
    });
    const d = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function w(p) {
      if (p.trim() === "")
        return "";
      let T = Math.floor(Number(p));
      if (!Number.isFinite(T) || T < 0)
        throw new Error(`duration takes seconds, not "${p}"`);
      return d.flatMap(([S, y]) => {
        const g = Math.floor(T / y);
        return T %= y, g > 0 ? [`${g}${S}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((A, C, r) => {
    r.d(C, {
      U: () => d,
      v: () => w
    });
    const d = 65536;
    function w(p, T) {
      if (p.length <= T)
        return p.length;
      const O = p.slice(0, T), S = O.lastIndexOf(`
`), y = S > T / 2 ? S : O.lastIndexOf(" ");
      return y > 0 ? y + 1 : O.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((A, C, r) => {
    r.d(C, {
      BB: () => _,
      Dk: () => L,
      JK: () => g,
      Kx: () => T,
      TA: () => O,
      Z: () => y,
      qf: () => S
    });
    var d = r(9357);
    const w = "\uE000", p = "\uE001", T = /\uE000(\d+)\uE001/g;
    function O(b) {
      return b.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function S(b) {
      return `${w}${b}${p}`;
    }
    function y({ text: b, fragments: l }) {
      let a = b.length;
      for (const [, $] of b.matchAll(T))
        a += l[Number($)]?.text.length ?? 0;
      return a;
    }
    function g(b, l) {
      const a = [];
      let $ = 0;
      for (const R of b.matchAll(T)) {
        const c = l[Number(R[1])];
        c !== void 0 && (R.index > $ && a.push(b.slice($, R.index)), a.push(c), $ = R.index + R[0].length);
      }
      return $ < b.length && a.push(b.slice($)), a;
    }
    function _(b, l, a = ($) => $) {
      return g(b, l).map(($) => typeof $ == "string" ? $ : a($.text)).join("");
    }
    function L({ text: b, fragments: l }) {
      const a = (0, d.O0)(b);
      return (0, d.nU)(_(b, l, ($) => (0, d.az)($, a)));
    }
  }),
  5007: ((A, C, r) => {
    r.d(C, {
      Jv: () => L,
      Y5: () => y,
      c3: () => O,
      eG: () => b,
      l2: () => T,
      m$: () => _,
      qv: () => d
    });
    const d = 64, w = { thematicBreak: 20, listItem: 5 }, p = [
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
    function T({ type: l }) {
      return p.includes(l) ? 0 : 1 + (w[l] ?? 0);
    }
    function O({ type: l }) {
      return p.includes(l) || l === "break" || l === "footnoteReference";
    }
    const S = /* @__PURE__ */ new WeakMap();
    function y(l) {
      const a = S.get(l);
      if (a !== void 0)
        return a;
      const $ = T(l) + g(l);
      return S.set(l, $), $;
    }
    function g(l) {
      return l.type === "table" ? L(l.children, b(l)) : "children" in l ? L(l.children) : "value" in l ? l.value.length : l.type === "image" ? l.alt.length : 0;
    }
    function _(l) {
      return L(l) - 1;
    }
    function L(l, a = y) {
      return l.reduce(($, R) => $ + a(R), 0);
    }
    function b({ children: l }) {
      const a = [];
      for (const c of l)
        for (const [m, f] of c.children.entries())
          a[m] = Math.max(a[m] ?? 0, y(f) + 2);
      const $ = a.reduce((c, m) => c + m, 0), R = $ > d ? 0 : $;
      return (c) => Math.max(R, y(c));
    }
  }),
  5667: ((A, C, r) => {
    r.d(C, {
      Fy: () => T,
      Gl: () => S,
      NR: () => R,
      Qq: () => p,
      bK: () => O,
      eu: () => y,
      ey: () => $,
      gc: () => _,
      oZ: () => g,
      sP: () => w,
      t7: () => L,
      wx: () => b
    });
    var d = r(9357);
    const w = { type: "break" };
    function p(c) {
      return { type: "text", value: c };
    }
    function T(c) {
      return c.split(/\r\n?|\n/).flatMap((m, f) => f === 0 ? [p(m)] : [w, p(m)]);
    }
    function O(c, m = !1) {
      return T((0, d.az)(y(c), m));
    }
    function S(c) {
      return y(c).replace(/\r\n?|\n/g, " ");
    }
    function y(c) {
      return (0, d.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function g(c) {
      const m = [];
      for (const f of c) {
        const E = m.at(-1);
        f.type === "text" && E?.type === "text" ? m[m.length - 1] = p(E.value + f.value) : (f.type !== "text" || f.value !== "") && m.push(f);
      }
      return m;
    }
    function _(c) {
      const m = (0, d.vD)(l(c));
      return m.size === 0 ? c : a(c, { unbalanced: m, offset: 0 });
    }
    function L(c) {
      if (!(0, d.O0)(l(c)))
        return c;
      const m = [[]];
      for (const f of c)
        f.type === "break" ? m.push([]) : m.at(-1)?.push(f);
      return m.flatMap((f, E) => {
        const k = l(f), N = (0, d.jr)(k) && !k.includes(`
`) ? [p(d.he), ...f, p(d._o)] : f;
        return E === 0 ? N : [w, ...N];
      });
    }
    function b(c, m) {
      return c.length > 0 && (m || (0, d.O0)(l(c))) ? [p(d.he), ..._(c), p(d._o)] : c;
    }
    function l(c) {
      return c.map((m) => m.type === "break" ? `
` : "children" in m ? l(m.children) : m.type === "text" ? m.value : "").join("");
    }
    function a(c, m) {
      return c.map((f) => {
        if ("children" in f)
          return { ...f, children: a(f.children, m) };
        const { offset: E } = m;
        return f.type === "break" && (m.offset += 1), f.type !== "text" ? f : (m.offset += f.value.length, p((0, d.Y)(f.value, m.unbalanced, E)));
      });
    }
    function $(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function R(c) {
      const m = c.length - 1;
      return c.map((E, k) => {
        if (E.type !== "text")
          return E;
        const M = k === 0 ? E.value.replace(/^ +/, "") : E.value;
        return p(k === m ? M.replace(/(?<! ) +$/, "") : M);
      }).filter((E) => E.type !== "text" || E.value !== "");
    }
  }),
  8533: ((A, C, r) => {
    r.d(C, {
      Z9: () => O,
      aX: () => p,
      zN: () => T
    });
    var d = r(5007);
    const w = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function p(y) {
      return /[!-~]/.test(y) || w.test(y);
    }
    function T(y) {
      return y.type === "alert" ? !0 : "children" in y ? y.children.some(T) : "value" in y ? p(y.value) : y.type !== "break";
    }
    function O(y) {
      return y.reduce((g, _) => {
        const L = g === "" || (0, d.c3)(_) ? "" : `
`;
        return g + L + S(_);
      }, "");
    }
    function S(y) {
      return y.type === "break" ? `
` : y.type === "image" ? y.alt : "children" in y ? O(y.children) : "value" in y ? y.value : "";
    }
  }),
  9257: ((A, C, r) => {
    r.d(C, {
      HM: () => d,
      U9: () => p,
      vO: () => w
    });
    function d(T) {
      return T.port || (T.protocol === "https:" ? "443" : "80");
    }
    function w(T) {
      return `${T.hostname}:${d(T)}`;
    }
    function p(T) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(T);
    }
  }),
  7702: ((A, C, r) => {
    r.d(C, {
      V: () => f
    });
    const d = require("node:net");
    var w = r(5641);
    function p({ origin: k }, M, N, F) {
      const { proxy: H, signal: W } = M, q = {
        signal: W,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...F && { ca: F }
      }, Y = (te, re) => new w.Client(te, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (ce, ue) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          re({ ...ce, ...T(ce) && { servername: "" } }, (...le) => {
            M.socket = le[1], ue(...le);
          })
        )
      });
      return H ? new w.ProxyAgent({
        uri: H.origin,
        ...O(H),
        proxyTls: q,
        requestTls: q,
        clientFactory: (te) => S(Y(te, (0, w.buildConnector)(q)), M),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (te, { connect: re }) => Y(te, re)
      }) : Y(k, (0, w.buildConnector)(q));
    }
    const T = ({ hostname: k }) => (0, d.isIP)(k.replace(/[[\]]/g, "")) !== 0;
    function O({ username: k, password: M }) {
      if (!k && !M)
        return {};
      const N = `${decodeURIComponent(k)}:${decodeURIComponent(M)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function S(k, M) {
      const N = k.connect.bind(k);
      return k.connect = async (F) => {
        const H = await N(F);
        if (H.statusCode < 200 || H.statusCode > 299)
          throw H.socket.destroy(), M.proxyStatus = H.statusCode, new Error("The proxy opened no tunnel.");
        return M.phase = "connection", H.socket.read(), { ...H, statusCode: 200 };
      }, k;
    }
    async function y({ method: k = "POST", url: M, headers: N, body: F, maxResponseSize: H = 2 ** 20 }, W, q) {
      W.phase = W.proxy ? "tunnel" : "connection", W.signal.throwIfAborted();
      const Y = p(M, W, H, q), te = M.pathname + M.search, re = { ...N, "accept-encoding": "identity" };
      try {
        return await new Promise((ce, ue) => {
          const le = _(W, ce, ue);
          Y.dispatch({ method: k, origin: M.origin, path: te, headers: re, body: F }, le), g();
        });
      } finally {
        Y.destroy().catch(() => {
        });
      }
    }
    function g() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function _(k, M, N) {
      const F = new TextDecoder();
      let H = "", W;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          k.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, Y, te) => {
          const re = Object.entries(te).map(([ce, ue]) => [
            ce,
            [ue].flat().join(", ")
          ]);
          W = { status: Y, headers: Object.fromEntries(re) };
        },
        onResponseData: (q, Y) => {
          H += F.decode(Y, { stream: !0 });
        },
        onResponseEnd: () => {
          k.socket?.errored ? N(k.socket.errored) : M({ ...W, body: H + F.decode() });
        },
        onResponseError: (q, Y) => {
          "code" in Y && Y.code === "UND_ERR_INVALID_ARG" && k.phase === "response" && (k.proxyStatus = 407), N(Y);
        }
      };
    }
    var L = r(9257), b = r(3916);
    function l(k, M) {
      const N = `${k.protocol.slice(0, -1)}_proxy`, F = a(M, N);
      if (!(F === "" || (0, L.U9)(k.hostname) || c(k, a(M, "no_proxy"))))
        return $(F, N);
    }
    function a(k, M) {
      return (k[M] ?? k[M.toUpperCase()] ?? "").trim();
    }
    function $(k, M) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(k) ? k : `http://${k}`);
      if (!N || !R(N))
        throw new b.lZ("proxy_error", `\`${M}\` of the environment is not an address.`, {
          nextStep: `Write \`${M}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const F = N.protocol.slice(0, -1);
        throw new b.lZ("proxy_error", `\`${M}\` names a ${F} proxy, which is not supported.`, {
          nextStep: `Set \`${M}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function R({ username: k, password: M }) {
      try {
        return decodeURIComponent(k + M), !0;
      } catch {
        return !1;
      }
    }
    function c(k, M) {
      const N = k.hostname.replace(/[[\]]|\.$/g, "");
      return M.toLowerCase().split(/[\s,]/).some((F) => m(F, N, (0, L.HM)(k)));
    }
    function m(k, M, N) {
      const [, F, H, W] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(k) ?? [];
      if (W !== void 0 && W !== N)
        return !1;
      const q = F ?? H ?? k, Y = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || M.endsWith(`.${Y}`) || M === Y && !q.startsWith("*");
    }
    const f = (k) => ({
      send: async (M, N) => {
        const F = Math.max(0, Math.ceil(N.timeout_ms)), H = {
          server: (0, L.vO)(M.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(F)]),
          timeout_ms: F,
          phase: "connection"
        };
        try {
          return H.proxy = l(M.url, k), { kind: "response", ...await E(M, H) };
        } catch (W) {
          const q = H.phase === "response" ? "unknown" : "no", { toTransportError: Y } = await r.e("failure").then(r.bind(r, 980));
          return { kind: "no_response", arrived: q, error: Y(W, H) };
        }
      }
    });
    async function E(k, M) {
      try {
        return await y(k, M);
      } catch (N) {
        if (M.phase === "response")
          throw N;
        const { isUntrusted: F } = await r.e("failure").then(r.bind(r, 9032));
        if (!F(N))
          throw N;
        const { getCACertificates: H } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (H === void 0)
          throw N;
        const W = [...H("default"), ...H("system")];
        return await y(k, M, W);
      }
    }
  }),
  1957: ((A, C, r) => {
    r.d(C, {
      e: () => Xr
    });
    var d = r(3916), w = r(3919);
    async function p(e, { env: t, files: n, warn: s }) {
      const u = t.GITHUB_EVENT_PATH;
      return O(e) ? S(u, n, s) : T(e) ? S(u, n, () => {
      }) : {};
    }
    function T({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: s } = e;
      return t === "markdown" && (s !== "" || /!\[|<img/i.test(n));
    }
    function O({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: s, mentions: u } = e;
      return n || s !== "" || u.length > 0 || t.length > 0;
    }
    async function S(e, t, n) {
      const s = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${s}`), {};
      try {
        return (0, w.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const v = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${v}. ${s}`), {};
      }
    }
    var y = r(4573), g = r(9366);
    function _({ connection: e, delivery: t, message: n }) {
      const s = (0, g.wh)(e.public_id), u = [e.group_id, ...t.channel_id];
      return [
        ...[
          [
            (0, g.wh)(e.private_api_key) !== void 0 && s === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            s !== void 0 && u.includes(s),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, g.wh)(e.group_id) !== void 0 && t.channel_id.includes(e.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([x, D]) => x ? D : []),
        ...a(n.message_fields)
      ];
    }
    function L(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (A room of Twake Chat, or of another client of Matrix, takes `api_url`, `access_token` and `channel_id`.)";
    }
    function b({ message: e, delivery: t }, { mentions: n }) {
      return [
        ...n.length > 0 && t.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    const l = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function a(e) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((s) => s.startsWith("custom_"))
      ].flatMap((s) => {
        const u = Object.hasOwn(l, s) ? l[s] : void 0;
        return u !== void 0 ? `\`message_fields\` may not set \`${s}\`: use the input \`${u}\`.` : s.startsWith("_once_") ? `\`message_fields\` may not set \`${s}\`.` : [];
      });
    }
    var $ = r(3785);
    async function R(e, t, n) {
      const s = (0, $.O)(e.body), u = s?.object;
      if (s !== void 0 && e.status === 200 && !("error" in s) && (0, $.u)(u) && m(u, t, n))
        return E(u, s, t, n);
      const { judgeUnsaved: x } = await r.e("failure").then(r.bind(r, 7090));
      return x(e, s, t, n);
    }
    async function c(e, t) {
      const n = (0, $.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: v } = t, x = `Removal of message ${u} requested in channel ${v}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: x };
      }
      const { judgeError: s } = await r.e("failure").then(r.bind(r, 7090));
      return s(e, n, t);
    }
    function m(e, { channel_id: t, message_id: n }, s) {
      const { id: u } = e;
      return (0, g.eQ)(u) && !s(u) && f(e.channel_id, t) && (!n || f(u, n));
    }
    function f(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function E(e, t, n, s) {
      const { id: u, channel_id: v, parent_message_id: x, creation_date: D } = e, U = (0, g.eQ)(x) && !s(x) ? x : "", G = {
        message_id: u,
        channel_id: v,
        parent_message_id: U,
        created_at: Number.isSafeInteger(D) ? `${D}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: u,
          ...U && { parent_message_id: U }
        }
      }, Z = `Accepted by Twake: message ${u} in channel ${v}`, Q = k(G, n);
      return { fate: "accepted", accepted: G, response: t, confirmation: Z, ...Q && { warning: Q } };
    }
    function k({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || f(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var M = r(651), N = r(1723), F = r(3028);
    async function H(e) {
      switch (e.type) {
        case "root":
          return (0, M.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await r.e("twacode").then(r.bind(r, 5605)), n = t(e);
          return e.statusLine ? (0, M.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, N.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, F.w)(e.statusLine)}` : t;
        }
      }
    }
    async function W(e) {
      return { content: await H(e.content), ...q(e) };
    }
    function q(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: s = [], message_fields: u = {} } = e, { hidden_data: v, ...x } = u, D = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof v == "object" ? v : {}
      };
      return {
        ...Object.keys(D).length > 0 && { hidden_data: D },
        ...s.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: s
        },
        ...x
      };
    }
    const Y = 2 ** 20, re = {
      limit: Y - 4096,
      async measure(e) {
        const t = { content: (0, M.y)(e.content), ...q(e) };
        return y.Buffer.byteLength(JSON.stringify(t));
      }
    };
    function ce({ public_id: e, private_api_key: t }) {
      return y.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function ue(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, ce(e)];
    }
    function le(e, t, n) {
      return Fe(e, "save", { ...Ne(t), ...n });
    }
    function Ze(e, t) {
      return Fe(e, "remove", Ne(t));
    }
    function Ne({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function Fe(e, t, n) {
      const { api_url: s, group_id: u } = e, v = new URL(s);
      v.pathname = `${s.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const x = JSON.stringify({ group_id: u, message: n }, Be);
      return {
        url: v,
        body: x,
        maxResponseSize: ve(x),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${ce(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const ve = (e) => 2 ** 20 + 16 * y.Buffer.byteLength(e);
    function Be(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    const Se = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: L,
      readId: (e, t) => (0, g.wh)(e) ?? (t === "message" && (0, g.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, d.cl)(e)}.` : (0, g.yr)(e, t),
      findIssues: _,
      findWarnings: b,
      connect: _e
    };
    function _e(e) {
      const { api_url: t, group_id: n, private_api_key: s } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: s,
        editsNotify: !1,
        sizeOf: () => re,
        prepare: async (u) => {
          const v = await W(u);
          return {
            sendTo: (x) => {
              const D = le(e, x, v);
              return ke(D, (U, { holdsSecret: G }) => R(U, x, G));
            },
            preview: async () => {
              const { previewOf: x } = await r.e("preview").then(r.bind(r, 4741));
              return x(v);
            }
          };
        },
        remove: (u) => ke(Ze(e, u), (v) => c(v, u))
      };
    }
    function ke(e, t) {
      return {
        request: e,
        error: xe(e),
        attempt: async (n, s) => {
          const u = await n(e);
          return u.kind === "response" ? t(u, s) : { fate: u.arrived === "no" ? "not_arrived" : "unknown", error: u.error };
        }
      };
    }
    function xe({ body: e }) {
      const t = y.Buffer.byteLength(e);
      if (t <= Y)
        return;
      const n = `The request has ${t} bytes, and servers take ${Y}: nothing was sent.`;
      return new d.lZ("too_large", n);
    }
    const he = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function se({ access_token: e, channel_id: t }) {
      if (e === "" && !he.test(t))
        return Se;
      const { matrix: n } = await r.e("matrix").then(r.bind(r, 2585));
      return n;
    }
    function V(e, t = "") {
      return { default: t, read: e };
    }
    function we(e) {
      return V(async (t) => t === "" ? {} : (0, w.$p)(await e(t)));
    }
    async function $e(e, t) {
      const n = Object.keys(e), s = await Promise.all(n.map((u) => Ae(u, e[u], t)));
      return {
        values: Object.fromEntries(s.map(({ value: u }, v) => [n[v], u])),
        issues: s.flatMap(({ issues: u }) => u)
      };
    }
    async function Ae(e, t, n) {
      const { getInput: s, hide: u, twake: v } = n, x = t.isTrimmed ?? !0, D = (0, w.Od)(s(e, { trimWhitespace: x })), U = await He(e, D, t, v);
      return U.issues.length === 0 || t.isSecret ? U : { ...U, issues: (await He(e, u(D), t, v)).issues };
    }
    async function He(e, t, n, s) {
      const u = [], v = (x) => {
        u.push(`\`${e}\` ${x}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, v, s) };
      } catch (x) {
        return { issues: [(0, d.J4)(x).message], value: {} };
      }
    }
    var Ce = r(4536), Te = r(4827);
    async function me(e, t) {
      const n = Ie(e) ?? await Ge(e, t) ?? {};
      if ((0, Ce.f_)(n))
        throw new d.lZ("invalid_input", `\`${t}\`: ${Ce.DI}.`);
      if ((0, Te.Gv)(n))
        return n;
      const s = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new d.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${s}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function ze(e) {
      const t = await me(e, "needs"), n = Object.entries(t).find(([, v]) => !We(v));
      if (n === void 0)
        return t;
      const [s] = n, u = s.length > 80 ? `${s.slice(0, 80)}\u2026` : s;
      throw new d.lZ("invalid_input", `\`needs\` has no result for the job \`${u}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function We(e) {
      return (0, Te.Gv)(e) && typeof e.result == "string";
    }
    function Ie(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Ge(e, t) {
      const n = await (0, Ce.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: s, column: u, error: v } = n;
      throw new d.lZ("invalid_input", `\`${t}\`, line ${s}, column ${u}: ${v}.`);
    }
    var Oe = r(3342), Le = r(9257);
    const Me = (e) => e, je = (e, t) => {
      const n = Re(e);
      return e !== "" && !Ee.test(n) && t("holds nothing that can be seen."), n;
    }, Ee = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Re(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ge = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, d.cl)(e)}.`), e.toLowerCase() === "true");
    function Ke(e, t) {
      return (n, s) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (s(`must be a whole number from ${e} to ${t}, but is ${(0, d.cl)(n)}.`), e);
      };
    }
    function ye(...e) {
      return (t, n) => {
        const s = e.find((u) => u === t);
        return s === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, d.cl)(t)}.`), s ?? e[0];
      };
    }
    const I = 10, o = 100, i = (e, t) => {
      const n = (0, g.wh)(e);
      return n === void 0 && e !== "" && t((0, g.yr)(e, "company")), n ?? e;
    }, h = (e, t, n) => {
      const s = n.readId(e, "message");
      return s === void 0 && e !== "" && t(n.describeNoId(e, "message")), s ?? e;
    };
    function j(e) {
      return (t, n, s) => {
        const u = t.split(/[,\n]/).flatMap((U) => U.trim() || []), v = u.map((U) => s.readId(U, e)), x = u.filter((U, G) => v[G] === void 0);
        for (const U of x.slice(0, I))
          n(s.describeNoId(U, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const D = [...new Set(u.map((U, G) => v[G] ?? U))];
        return D.length > o && n(`has ${D.length} ids: use several steps for more than ${o}.`), D;
      };
    }
    const P = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), B = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), z = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\x21-\x7E]/.test(e) && t("holds a space, a line break or a character that no token has. Store the token alone in the secret."), e);
    function oe(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const J = (e, t) => {
      const n = oe(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, d.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Le.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, K = (e, t) => {
      if (e === "")
        return e;
      const n = oe(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, d.cl)(e)}.`), e);
    }, ee = (e, t) => e.split(`
`).flatMap((n, s) => {
      const u = Re(n);
      if (u === "")
        return [];
      const { label: v, address: x } = Qe(u), D = oe(x), U = D?.protocol === "https:" || D?.protocol === "http:" && (0, Le.U9)(D.hostname);
      return Ee.test(v) && U ? [{ label: v, url: D.href }] : (t(`line ${s + 1} must be \`Label = https://...\`, but is ${(0, d.cl)(u)}.`), []);
    });
    function Qe(e) {
      const t = e.lastIndexOf(" "), s = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(s, 0)).trim(), address: e.slice(s + 1).trim() };
    }
    const nt = {
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
    }, ht = {
      public_id: V(P),
      private_api_key: { ...V(B), isSecret: !0 },
      group_id: V(i),
      access_token: { ...V(z), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: V(J)
    }, mt = {
      content: { ...V(Me), isTrimmed: !1 },
      content_file: V(Me),
      preset: V(ye("", ...nt.preset)),
      if_empty: V(ye("fail", "skip"), "fail"),
      format: V(ye(...nt.format), "markdown"),
      template: V(ge, "false"),
      mentions: V(Oe.Y_),
      buttons: V(ee),
      ephemeral: V(ge, "false"),
      ephemeral_recipients: V(j("user")),
      sender_name: V(je),
      sender_icon: V(K),
      message_fields: we((e) => me(e, "message_fields"))
    }, gt = {
      // Empty: the job's own, which `runner_facts` has.
      status: V(ye("", ...nt.status)),
      data: we((e) => me(e, "data")),
      needs: we(ze),
      people: we(async (e) => (0, Oe.ky)(await me(e, "people"))),
      github_token: { ...V(Me), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: we((e) => me(e, "runner_facts").catch(() => ({})))
    }, yt = {
      channel_id: V(j("channel")),
      message_id: V(h),
      parent_message_id: V(h),
      operation: V(ye("save", "remove"), "save"),
      live: V(ge, "false"),
      delivery: V(ye("at_most_once", "at_least_once"), "at_most_once"),
      retries: V(Ke(0, 10), "3"),
      timeout: V(Ke(1, 300), "30")
    }, wt = {
      fail_on_error: V(ge, "true"),
      dry_run: V(ge, "false"),
      summary: V(ge, "false")
    }, Ye = { connection: ht, message: mt, workflow: gt, delivery: yt, presentation: wt }, bt = { ...ht, ...mt, ...gt, ...yt, ...wt }, rs = Object.keys(bt);
    function ss(e) {
      return bt[e].default;
    }
    const rt = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((s) => s.trim() !== ""), vt = ({ channel_id: e }) => e.length <= 1, $t = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, Tt = ({ format: e }) => e === "twacode" || e === "plain", ln = [
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && rt(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && rt(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "remove" && rt(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: e }) => e.operation === "remove" && e.message_id === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !vt(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !vt(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && $t(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: e, delivery: t }) => $t(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && Tt(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && Tt(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function Ot({ getInput: e, hide: t }) {
      const n = await se({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), s = { getInput: e, hide: t, twake: n }, [u, v, x, D, U] = await Promise.all([
        $e(Ye.connection, s),
        $e(Ye.message, s),
        $e(Ye.workflow, s),
        $e(Ye.delivery, s),
        $e(Ye.presentation, s)
      ]), G = {
        connection: u.values,
        message: v.values,
        workflow: x.values,
        delivery: D.values,
        presentation: U.values,
        twake: n.connect(u.values)
      }, Z = dn(G, n), Q = [
        ...fn(Z, n),
        ...[u, D, v, x, U].flatMap((X) => X.issues),
        ...n.findIssues(G),
        ...ln.filter(({ broken: X }) => X(G)).map(({ sentence: X }) => X)
      ];
      return { inputs: G, kind: n, missing: Z, issues: Q };
    }
    function dn({ connection: e, delivery: t }, { required: n }) {
      const s = { ...e, ...t };
      return n.filter((u) => String(s[u]) === "");
    }
    function fn(e, t) {
      return e.length === 0 ? [] : [
        `${Et(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function Et(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function St(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...ue({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const pn = 4, hn = 8;
    function _t(e) {
      const t = e.filter((n) => n.length >= pn).flatMap((n) => [n, y.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, s) => s.length - n.length);
      return (n) => {
        const s = kt(n).toLowerCase();
        return t.filter((v) => s.includes(kt(v).toLowerCase())).reduce((v, x) => v.replace(mn(x), "***"), n);
      };
    }
    function kt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function mn(e) {
      const t = e.length > hn ? "giu" : "gu";
      return new RegExp(`${[...e].map(gn).join("")}=*`, t);
    }
    function gn(e) {
      const t = e.split("").map((U) => U.charCodeAt(0)), n = (U) => U.toString(16).padStart(4, "0"), s = t.map((U) => `\\\\+u${xt(n(U))}`).join(""), v = [...new TextEncoder().encode(e)].map((U) => `%(?:25)*${xt(U.toString(16).padStart(2, "0"))}`), x = e.replace(/[^\da-zA-Z]/gu, (U) => `\\\\*\\u{${U.codePointAt(0)?.toString(16)}}`), D = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${x}|${s}|${v.join("")}${D})`;
    }
    function xt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const At = 4e3, st = 8e3;
    function Ct(e) {
      const t = [];
      let n = _t(t);
      return {
        mask: (s) => {
          s.trim() !== "" && (e.setSecret(s), t.push(s), n = _t(t));
        },
        hide: (s) => n(s),
        debug: (s) => e.debug(ot(n(s), st)),
        info: (s) => {
          for (const u of n(s).split(`
`))
            e.info(ot(u, st));
        },
        notice: (s) => e.notice(qe(n(s))),
        warning: (s) => e.warning(qe(n(s))),
        error: (s, u) => e.error(qe(n(s)), { title: u })
      };
    }
    function qe(e, t = At) {
      const n = e.split(`
`).map((s) => ot(s, st));
      return It(n.join(`
`), t);
    }
    function ot(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return It(n, t);
    }
    function It(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const Lt = 1e5, yn = 512, wn = 1e3, Mt = /* @__PURE__ */ new Set(["object", "result"]), bn = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function vn(e, t) {
      const n = it(e, t, 0), s = (v, x) => Dt(x) <= wn, u = (v, x) => bn.has(v) && Dt(x) < 300;
      for (const v of [n, jt(n, s), jt(n, u)]) {
        const x = JSON.stringify(v);
        if (x.length <= Lt)
          return x;
      }
      return "";
    }
    function jt(e, t) {
      if (!(0, Te.Gv)(e))
        return null;
      const n = Object.entries(e).map(([s, u]) => [s, Mt.has(s) && (0, Te.Gv)(u) ? Rt(u, t) : u]);
      return Rt(Object.fromEntries(n), (s, u) => Mt.has(s) || t(s, u));
    }
    function Rt(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, s]) => t(n, s)));
    }
    function Dt(e) {
      return JSON.stringify(e).length;
    }
    function it(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === yn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => it(u, t, n + 1));
      const s = Object.entries(e);
      return Object.fromEntries(s.map(([u, v]) => [t(u), it(v, t, n + 1)]));
    }
    const os = (
      /* unused pure expression or super */
      null
    ), is = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      message_url: 1e3,
      messages: 1e5,
      response: Lt,
      error_code: 30,
      attempts: 4
    };
    function $n({ outcome: e, deliveries: t, error: n, skipped: s }, u) {
      const v = t[0], x = v?.accepted, D = [n, ...t.map((U) => U.error)];
      return {
        message_id: x?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        channel_id: x?.channel_id ?? v?.target.channel_id ?? "",
        parent_message_id: x?.parent_message_id ?? "",
        created_at: x?.created_at ?? "",
        message_url: x?.message_url ?? "",
        messages: JSON.stringify(t.map(Tn)),
        response: v?.response === void 0 ? "" : vn(v.response, u),
        error_code: D.find(Boolean)?.code ?? s ?? "",
        attempts: String(t.reduce((U, { attempts: G }) => U + G, 0))
      };
    }
    function Tn({ target: e, accepted: t, outcome: n, error: s }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: s?.code ?? ""
      };
    }
    function On(e, t = "") {
      const n = new Set(e.map(({ outcome: v }) => v)), [s = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : s, deliveries: e, summary: t };
    }
    async function En(e, t) {
      const { log: n, failOnError: s, linkTo: u } = t;
      for (const D of e.deliveries)
        D.error === void 0 && n.info(_n(D)), D.warning !== void 0 && n.warning(D.warning);
      Cn(e, t), await Ln(e, t);
      const v = xn(e);
      if (v.length === 0)
        return 0;
      const x = An(e, v, u);
      return s ? n.error(x, Sn[e.outcome] ?? "Twake message not sent") : n.warning(x), s ? 1 : 0;
    }
    const Sn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function _n({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const kn = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function xn({ error: e, deliveries: t }) {
      const n = t.flatMap((s) => s.error ? { error: s.error, delivery: s } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function An({ deliveries: e }, t, n) {
      const s = e.length > 1, u = e.length - t.length, v = t.map(({ error: Q, delivery: X }) => {
        const ie = s ? `Channel ${X?.target.channel_id}: ` : "", de = X?.outcome === "unknown" ? ` ${kn[X.operation]}` : "";
        return ie + Q.message + de;
      }), x = t.map(({ error: Q }) => `${Q.nextStep} (${Q.code}, ${n(Q.code)})`), D = [
        ...s ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(v)
      ], U = D.some((Q) => Q.includes(`
`)) ? `
` : " ", G = [...new Set(x)].join(U), Z = At - G.length - U.length;
      return qe(D.join(U), Z) + U + G;
    }
    function Cn(e, { core: t, env: n, log: s }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, v] of Object.entries($n(e, s.hide)))
          t.setOutput(u, v);
      } catch (u) {
        s.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${u.message}`);
      }
    }
    const In = 2 ** 20;
    async function Ln({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > In)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (s) {
          n.warning(`The job summary could not be written: ${s.message}`);
        }
    }
    const Mn = 1e3, jn = 1e4, Rn = 1e3, Dn = 6e4;
    function Pn(e) {
      if (e.attempt > e.retries || !Un(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - Rn - t;
      if (t > Dn || n < 0)
        return;
      const s = Math.min(Mn * 2 ** (e.attempt - 1), jn);
      return { wait_ms: t + e.random() * Math.min(s, n) };
    }
    function Un({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Nn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const s = Date.parse(n) - t.getTime();
      return Number.isNaN(s) ? void 0 : Math.max(0, s);
    }
    const Fn = 5, Bn = 1e4, Hn = 1e3;
    async function Pt(e, t) {
      const n = t.now() + e.policy.timeout_ms, s = [], u = e.targets.entries(), v = async () => {
        for (const [x, D] of u)
          s[x] = await Gn(D, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Fn }, v)), s;
    }
    function Wn(e) {
      return e.targets.map((t) => Ut(e, t, "dry-run"));
    }
    function Ut({ twake: e, message: t }, n, s) {
      return t ? t.sendTo(n, s) : e.remove(n, s);
    }
    async function Gn(e, t, n) {
      const { retries: s, delivery: u, attempt_ms: v = Bn } = t.policy, { deadline: x, now: D, signal: U, random: G, sleep: Z, turn: Q, hide: X, debug: ie } = n, de = Kn(t, e), pe = Ut(t, e, Vn(n)), be = u === "at_least_once", Xe = { mayDouble: be, holdsSecret: (ae) => X(ae) !== ae };
      let Pe = !1, fe;
      const dt = (ae, Ve) => {
        const { fate: Ue, ...tt } = ae;
        return {
          target: e,
          operation: de,
          outcome: Ue === "removed" ? "removed" : "sent",
          attempts: Ve,
          ...tt
        };
      }, an = async () => {
        const ae = Math.min(v, x - D());
        if (!(!Pe || U.aborted || ae <= 0))
          return pe.look?.(Nt(ae, n).ask);
      }, ft = async (ae, Ve) => {
        const Ue = await an();
        return Ue !== void 0 ? dt(Ue, ae) : { target: e, operation: de, outcome: Pe ? "unknown" : "failed", attempts: ae, error: Ve };
      };
      if (pe.error !== void 0)
        return ft(0, pe.error);
      for (let ae = 1; ; ae += 1) {
        await Q();
        const Ve = Jn(U, x - D(), fe);
        if (Ve !== void 0)
          return ft(ae - 1, Ve);
        const Ue = await an();
        if (Ue !== void 0)
          return dt(Ue, ae - 1);
        const tt = x - D(), qr = pe.look ? Math.min(Hn, tt / 4) : 0, es = Math.min(v, tt - qr), { ask: ts, retryAfter_ms: ns } = Nt(es, n), Je = await pe.attempt(ts, Xe);
        if (ie(`channel ${e.channel_id}, attempt ${ae}: ${Zn(Je)}`), !("error" in Je))
          return dt(Je, ae);
        const { fate: pt, error: un } = Je;
        Pe ||= pt === "unknown" || pt === "elsewhere";
        const cn = U.aborted ? void 0 : Pn({
          fate: pt,
          attempt: ae,
          retries: s,
          mayDouble: be,
          random: G,
          isIdempotent: de !== "post" || Je.isIdempotent === !0,
          retry_after_ms: Je.retry_after_ms ?? ns(),
          remaining_ms: x - D()
        });
        if (cn === void 0)
          return ft(ae, un);
        fe = un, await Z(cn.wait_ms, U);
      }
    }
    function Kn({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Vn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function Jn(e, t, n) {
      if (e.aborted) {
        const u = "Interrupted before anything was sent to this channel.";
        return new d.lZ("interrupted", n ? `${n.message} Then interrupted.` : u);
      }
      if (t > 0)
        return;
      const s = "No time was left for this channel: the others took it all.";
      return n ?? new d.lZ("timeout", s, { nextStep: "Raise `timeout`." });
    }
    function Nt(e, { http: t, signal: n, now: s, date: u }) {
      const v = s() + e;
      let x;
      return { ask: async (U) => {
        const G = await t.send(U, { signal: n, timeout_ms: v - s() });
        return x = G.kind === "response" ? G.headers["retry-after"] : void 0, G;
      }, retryAfter_ms: () => Nn(x, u()) };
    }
    function Zn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var at = r(8818), Ft = r(7959);
    function zn({ content: e, template: t, format: n }) {
      const s = t ? void 0 : Qn.exec(e)?.[0], u = s !== void 0 && e.includes(`$${s}`), x = n === "markdown" || n === "text" ? Yn.exec(e)?.[0] : void 0, D = [];
      return s !== void 0 && D.push(`The content holds \`${s}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), x !== void 0 && D.push(`\`${x}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && D.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), D;
    }
    const Qn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Yn = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function Xn({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((s) => ({ type: "button", ...s }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Bt(t)] : []
      ];
    }
    function Bt(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Ht = r(1380), De = r(9083), qn = r(9357), ne = r(5667);
    const er = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Wt(e) {
      return !er.test(Gt(e));
    }
    function tr({ text: e, fragments: t }) {
      const n = Gt(e).split(`

`), s = (0, qn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, ne.ey)(nr({ text: u, fragments: t }, s)))
      };
    }
    function nr({ text: e, fragments: t }, n) {
      const s = (0, De.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, ne.Fy)(u) : (0, ne.bK)(u.text, n));
      return (0, ne.oZ)((0, ne.t7)((0, ne.NR)((0, ne.oZ)((0, ne.gc)(s)))));
    }
    function Gt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Kt = r(5007);
    const Vt = 3e4, rr = 10, sr = 8;
    async function or(e, { toMessage: t, run_url: n, size: s }) {
      const u = (0, Kt.m$)(e), v = t(e), x = ar(n);
      if (u <= Vt && await ut(v, s) || !await ut(t([x]), s))
        return { message: v, advice: [] };
      const { cut: U } = await r.e("shorten").then(r.bind(r, 8059)), G = (X) => t([...U(e, X - (0, Kt.Y5)(x)), x]), Z = await ir(Math.min(u, Vt), (X) => ut(G(X), s)), Q = `The message is longer than ${Z} characters and was shortened; the job summary has all of it.`;
      return {
        message: G(Z),
        advice: [Q],
        whole: { type: "root", children: e }
      };
    }
    async function ut(e, { limit: t, measure: n }) {
      return JSON.stringify(e).length * rr <= t || await n(e) <= t;
    }
    async function ir(e, t) {
      if (await t(e))
        return e;
      let [n, s] = [0, e];
      for (let u = 0; u < sr; u += 1) {
        const v = Math.floor((n + s) / 2);
        await t(v) ? n = v : s = v;
      }
      return n;
    }
    function ar(e) {
      const t = [(0, ne.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, ne.Qq)("\u2026 ("), ...n, (0, ne.Qq)(")")] };
    }
    var ct = r(8533);
    const Jt = 6e5;
    async function ur(e, t) {
      const { rest: n, buttons: s } = await fr(e, t);
      if (!(0, ct.aX)(n.text))
        throw Zt();
      const u = await pr(e.format, n, t);
      if (!dr(u))
        throw Zt();
      const v = { ...e, buttons: [...s, ...e.buttons ?? []] }, x = u.type === "root" ? await yr(u, v, t) : { message: { ...Yt(e), content: u }, advice: [] }, D = [
        ...zn(e),
        ...await cr(e, u),
        ...lr(e, n)
      ];
      return { ...x, advice: [...D, ...x.advice] };
    }
    async function cr({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function lr({ format: e }, { text: t }) {
      return e === "markdown" && t.length > Ht.U && !Wt(t) ? [`Of the Markdown, the first ${Ht.U} characters are read; the rest is left out.`] : [];
    }
    function dr(e) {
      return e.type === "plain" ? (0, ct.aX)(e.value) : e.type === "twacode" || (0, ct.zN)(e);
    }
    function Zt() {
      return new d.lZ("empty", "The message came out empty.");
    }
    async function fr({ preset: e, content: t, template: n }, s) {
      if (e === void 0 && !n)
        return { rest: { text: (0, De.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: v } = s, x = (X, ie) => gr(X, { ...s, ...ie });
      if (e !== void 0) {
        const { renderTemplate: X } = await r.e("templates").then(r.bind(r, 9887)), { presets: ie, takeButtons: de } = await r.e("presets").then(r.bind(r, 9144));
        return de(await X(ie[e], u, { read: x }));
      }
      const { findPasted: D, renderFacts: U } = await r.e("simple-templates").then(r.bind(r, 847)), G = D(t, v);
      if (G !== void 0)
        throw G;
      const Z = U(t, u);
      if (Z !== void 0)
        return { rest: Z, buttons: [] };
      const { renderTemplate: Q } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await Q(t, u, { read: x }), buttons: [] };
    }
    async function pr(e, t, n) {
      switch (e) {
        case "markdown":
          return Qt(await zt(t), n);
        case "text": {
          const s = (0, ne.oZ)((0, ne.t7)((0, ne.Fy)((0, ne.eu)((0, De.Dk)(await zt(t))))));
          return { type: "root", children: (0, ne.ey)(s) };
        }
        case "twacode": {
          const { readHandwritten: s } = await r.e("twacode").then(r.bind(r, 683));
          return s(t);
        }
        case "plain": {
          if ((0, De.Z)(t) > hr)
            throw mr();
          return { type: "plain", value: (0, De.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const hr = 4e6;
    function mr() {
      return new d.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function zt(e) {
      if ((0, De.Z)(e) <= Jt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Jt);
    }
    async function Qt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Wt(e.text))
        return tr(e);
      const { readMarkdown: s } = await r.e("markdown").then(r.bind(r, 690));
      return s(e, t);
    }
    async function gr(e, t) {
      return (await Qt({ text: (0, De.TA)(e), fragments: [] }, t)).children;
    }
    function yr({ children: e }, t, { run_url: n, size: s }) {
      const u = Xn(t), v = Yt(t);
      return or(e, { toMessage: (D) => ({
        ...v,
        content: { type: "root", children: [...D, ...u] }
      }), run_url: n, size: s });
    }
    function Yt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s };
    }
    var wr = r(3116), br = r(5911);
    function Xt({ status: e, icon: t, duration: n, run_url: s }, u) {
      const v = n === null ? "" : ` after ${(0, br.M)(String(Math.round(n)))}`, x = `${t} ${u} ${(0, wr.d)(e)}${v}`;
      if (s === null)
        return [(0, ne.Qq)(x)];
      const D = { type: "link", url: s, children: [(0, ne.Qq)("run")] };
      return [(0, ne.Qq)(`${x} (`), D, (0, ne.Qq)(")")];
    }
    function vr(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Xt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function $r(e, t) {
      return qt(e, e.subject, t);
    }
    function Tr(e, t) {
      const { subject: n, workflow: s } = e, u = s === null ? n : `${s}: ${n.toLowerCase()}`;
      return qt(e, u, t);
    }
    function qt(e, t, n) {
      const s = { type: "paragraph", children: Xt(e, t) }, u = n.length > 0 ? [Bt(n)] : [];
      return { content: { type: "root", children: [s, ...u] } };
    }
    async function en({ workflow: e, message: t, delivery: n }, s, { env: u, octokit: v, log: x }, D) {
      const { preset: U, mentions: G } = t, { live: Z } = n, { gatherMessageContext: Q } = await r.e("facts").then(r.bind(r, 6963));
      return Q({
        ...e,
        preset: U,
        mentions: G,
        live: Z,
        event: s,
        env: (0, w.$p)({ ...u }),
        ...D && { ended: D }
      }, { octokit: v, info: x.info, notice: x.notice });
    }
    async function Or(e, t, n) {
      const { template: s, preset: u, mentions: v } = e.message;
      return !s && !u && v.length === 0 && !e.delivery.live ? { context: (0, at.CT)({ env: n.env, event: t }), mentions: [] } : en(e, t, n);
    }
    async function tn({ message: e, delivery: t, twake: n }, { context: s, preset: u, lookups: v, mentions: x }, { env: D, files: U }, G = []) {
      const { preset: Z, ...Q } = e, X = await Er(e, { env: D, files: U }), ie = await ur({ ...Q, content: X, mentions: x, ...u && { preset: u } }, {
        context: { ...s, ...v },
        event: s.github.event,
        repository_url: s.repository.url,
        is_private: (0, at.Gw)(s.github),
        run_url: s.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), pe = t.live && !e.template && !e.preset && "status" in s ? vr(ie.message, lt(s)) : ie.message;
      return { ...ie, message: await n.prepare(pe, { notified: G }) };
    }
    function nn({ message: e }, t) {
      return e.if_empty === "skip" && (0, d.J4)(t).code === "empty";
    }
    async function Er(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: s } = await r.e("content-file").then(r.bind(r, 153)), u = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return s(e, u, n);
    }
    function lt({ status: e, verdict: t, icon: n, duration: s, run: u }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: s, workflow: u.name, run_url: u.url };
    }
    const et = "live", Sr = 65;
    function _r({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(et, "");
        } catch (s) {
          n.debug(`The state of this step could not be opened: ${s.message}`);
        }
    }
    function kr({ twake: e, deliveries: t, mentions: n, started_ms: s, status: u }, { core: v, env: x, log: D }) {
      const U = t.flatMap(({ accepted: X }) => X?.target ?? []);
      if (U.length === 0 || !x.GITHUB_STATE || !x.GITHUB_ENV)
        return;
      const G = n.map(Oe.TN), Z = { address: e.address, started_ms: s, status: u, targets: U, mentioned: G }, Q = JSON.stringify(Z);
      xr(() => {
        v.saveState(et, rn(Q, e, x) + Q), v.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, D);
    }
    function xr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function Ar({ core: { getState: e } }) {
      return e(et) !== "";
    }
    function Cr({ core: e, env: t }, n) {
      const s = e.getState(et), u = s.slice(Sr);
      if (!Ir(s, rn(u, n, t) + u))
        throw new d.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const v = JSON.parse(u);
      for (const [x, D] of Object.entries(n.address)) {
        const U = v.address[x];
        if (U !== D)
          throw new d.lZ("invalid_input", `\`${x}\` came out as ${D || "nothing"} at the end of the job, and the message went to ${U}. Give \`${x}\` a value that does not change during the job.`);
      }
      return v;
    }
    function rn(e, { key: t }, n) {
      const { GITHUB_RUN_ID: s, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: v } = n;
      return `${sn().createHmac("sha256", t).update(JSON.stringify([s, u, v, e])).digest("hex")} `;
    }
    const sn = () => process.getBuiltinModule("node:crypto");
    function Ir(e, t) {
      const [n, s] = [Buffer.from(e), Buffer.from(t)];
      return n.length === s.length && sn().timingSafeEqual(n, s);
    }
    async function Lr(e) {
      const { core: t, env: n } = e, s = Ct(t), u = await Mr({ ...e, log: s }).catch((v) => (v instanceof d.lZ || s.debug(v.stack ?? String(v)), { outcome: "failed", deliveries: [], error: (0, d.J4)(v) }));
      return En(u, {
        core: t,
        env: n,
        log: s,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (v) => (0, d.zU)(v, n)
      });
    }
    async function Mr(e) {
      const { core: t, env: n, files: s, network: u, log: v } = e, x = u.date().getTime();
      _r(e), St(t.getInput).forEach(v.mask);
      const D = await Ot({ getInput: t.getInput, hide: v.hide }), U = await p(D, { env: n, files: s, warn: v.warning }), G = await jr(D, n, U);
      if (G !== void 0)
        return v.notice(G), on("secrets_withheld");
      const Z = Pr(D), Q = await Or(Z, U, e), ie = Z.delivery.operation === "remove" ? void 0 : await tn(Z, Q, e).catch(Rr(Z));
      if (ie === "empty")
        return v.info(`Skipped, because ${Dr(Z)} came out empty (\`if_empty: skip\`).`), on("empty");
      for (const be of ie?.advice ?? [])
        v.notice(be);
      for (const be of D.kind.findWarnings(Z, Q))
        v.warning(be);
      const de = Ur(Z, ie);
      if (Z.presentation.dry_run)
        return Nr(de, v);
      const pe = await Pt(de, { ...u, debug: v.debug, hide: v.hide });
      if (Z.delivery.live) {
        const { twake: be, workflow: Xe } = Z, { mentions: Pe } = Q, fe = (0, Ft.rk)(Xe);
        kr({ twake: be, deliveries: pe, mentions: Pe, started_ms: x, status: fe }, e);
      }
      return On(pe, await Fr(Z, ie, v));
    }
    async function jr({ inputs: e, missing: t }, n, s) {
      if (t.length === 0)
        return;
      const u = (0, at.GP)({ env: n, event: s, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: v } = await r.e("facts").then(r.bind(r, 5674)), x = v(u);
      return x && `Skipped, because ${Et(t)} empty. ${x}`;
    }
    function on(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Rr(e) {
      return (t) => {
        if (nn(e, t))
          return "empty";
        throw t;
      };
    }
    function Dr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, d.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Pr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new d.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Ur({ twake: e, delivery: t }, n) {
      const { message_id: s, parent_message_id: u, retries: v } = t, x = t.channel_id.map((D) => ({
        channel_id: D,
        ...s && { message_id: s },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: x,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: v, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Nr(e, t) {
      const n = Wn(e);
      for (const { error: D } of n)
        if (D !== void 0)
          throw D;
      const { describeDryRun: s, summarizeDryRun: u } = await r.e("preview").then(r.bind(r, 3709)), v = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await s(v)}`);
      const x = await u("Twake message (dry run)", v);
      return { outcome: "dry_run", deliveries: [], summary: x };
    }
    async function Fr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: s } = await r.e("preview").then(r.bind(r, 3709));
        return await s("Twake message", t.message, t.whole);
      } catch (s) {
        return n.warning(`The message could not be shown in the job summary: ${s.message}`), "";
      }
    }
    function Br({ target: e, error: t, outcome: n }, s) {
      const u = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? s.info(`${u} is up to date.`) : t.code === "message_not_found" && n === "failed" ? s.warning(`${u} is gone: it was removed meanwhile.`) : s.warning(`${u} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Hr({ target: e, error: t }, n) {
      const s = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${s}.`) : n.warning(`Nobody was notified ${s}: ${t.message} ${t.nextStep}`);
    }
    const Wr = 1e4, Gr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Kr(e) {
      const { core: t } = e, n = Ct(t);
      try {
        Ar(e) ? await Vr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (s) {
        n.warning(`The live message could not be updated: ${(0, d.J4)(s).message}`);
      }
      return 0;
    }
    async function Vr(e) {
      const { core: t, env: n, files: s, network: u, log: v } = e;
      St(t.getInput).forEach(v.mask);
      const x = await Ot({ getInput: t.getInput, hide: v.hide });
      Jr(x);
      const { twake: D } = x.inputs, U = Cr(e, D), G = u.now() + Wr, Z = await p(x, { env: n, files: s, warn: v.warning }), Q = await Zr(U, x, Z, e), X = Q.mentions.filter((fe) => !U.mentioned.includes((0, Oe.TN)(fe))), ie = await Qr(x, { context: Q, state: U, late: X }, e), de = (fe) => Pt({ twake: D, policy: { ...Gr, timeout_ms: G - u.now() }, ...fe }, { ...u, debug: v.debug, hide: v.hide }), pe = await de({ targets: U.targets, message: ie });
      for (const fe of pe)
        Br(fe, v);
      if (X.length === 0 || D.editsNotify)
        return;
      const be = pe.filter(({ outcome: fe }) => fe === "sent").map(Yr), Xe = await D.prepare($r(lt(Q.context), X)), Pe = await de({ targets: be, message: Xe });
      for (const fe of Pe)
        Hr(fe, v);
    }
    function Jr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const s = n.map((u) => `\`${u}\``).join(" and ");
      throw new d.lZ("invalid_input", `${s} came out empty at the end of the job.`);
    }
    async function Zr(e, { inputs: t, issues: n }, s, u) {
      const v = (u.network.date().getTime() - e.started_ms) / 1e3, x = zr(e.status, (0, Ft.rk)(t.workflow), u), D = await en(t, s, u, { duration: v, mayBeOld: x });
      return n.length > 0 ? { ...D, mentions: [] } : D;
    }
    function zr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: s, FORGEJO_ACTIONS: u, GITEA_ACTIONS: v, GITHUB_ACTION_PATH: x } = n;
      return s || u ? !!x : !!v;
    }
    async function Qr({ inputs: e, issues: t }, { context: n, state: s, late: u }, v) {
      const { twake: x } = e, D = s.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await tn(e, n, v, D)).message;
      } catch (U) {
        const G = "The live message shows only how the job ended, because its source";
        nn(e, U) ? v.log.info(`${G} came out empty.`) : v.log.warning(`${G} can no longer be read: ${U.message}`);
        const Z = x.editsNotify ? u : [];
        return x.prepare(Tr(lt(n.context), Z), { notified: D });
      }
    }
    function Yr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: s = n } = e;
      return { channel_id: t, parent_message_id: s };
    }
    function Xr(e, t) {
      return e === "post" ? Kr(t) : Lr(t);
    }
  }),
  6444: ((A, C, r) => {
    r.d(C, {
      o: () => d
    });
    const d = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
  }),
  2e3: ((A, C, r) => {
    r.d(C, {
      b: () => d
    });
    function d(w) {
      return w.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((A, C, r) => {
    r.d(C, {
      F: () => w
    });
    const d = ["\u2022", "\u25E6", "\u25AA"];
    function w({ start: p }, { checked: T }, O) {
      const S = p === null ? void 0 : `${p + O.index}.`;
      return T !== null ? [S, T ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : S ?? d[Math.min(O.depth, d.length - 1)] ?? "";
    }
  }),
  9880: ((A, C, r) => {
    r.d(C, {
      L: () => d
    });
    function d(w) {
      return /^\d+$/.test(w) ? w.replace(/\d/g, (p) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(p))) : w;
    }
  }),
  651: ((A, C, r) => {
    r.d(C, {
      cG: () => Ee,
      B5: () => ge,
      HD: () => ye,
      y: () => Me,
      Xp: () => Le
    });
    var d = r(2e3), w = r(6444), p = r(9880);
    const T = 4;
    function O(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((j) => S(y(j))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function S(o) {
      return o.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function y(o) {
      const i = o.split("	"), h = i.pop() ?? "";
      return i.map((j) => j + " ".repeat(T - j.length % T)).join("") + h;
    }
    var g = r(3920);
    const _ = { type: "br" };
    function L(o) {
      const i = [];
      for (const h of o) {
        const j = i.at(-1);
        typeof h == "string" && typeof j == "string" ? i[i.length - 1] = j + h : h !== "" && i.push(h);
      }
      return i;
    }
    function b(o, i, h = {}) {
      const [j, ...P] = L(i);
      return j === void 0 ? [] : [{ type: o, ...h, content: P.length === 0 ? j : [j, ...P] }];
    }
    function l(o, i) {
      return (0, g.vq)(o) ? i.includes(o.type) || (0, g.hT)(o).some((h) => l(h, i)) : !1;
    }
    function a(o, i) {
      return i.flatMap((h) => {
        if (!(0, g.vq)(h) || typeof h.content != "object")
          return [h];
        const { type: j, content: P, ...B } = h, z = a(o - 1, (0, g.hT)(h));
        return o <= 0 ? z : b(j, z, B);
      });
    }
    function $(o) {
      return o.map(R).join("").replace(/\s+/g, " ").trim();
    }
    function R(o) {
      return typeof o == "string" ? o : (0, g.kn)(o) ? " " : (0, g.hT)(o).map(R).join("");
    }
    function c(o) {
      return o.flatMap((i) => {
        if ((0, g.kn)(i))
          return [" "];
        if (!(0, g.vq)(i) || i.content === void 0)
          return [i];
        const { type: h, content: j, ...P } = i;
        return b(h, c((0, g.hT)(i)), P);
      });
    }
    function m(o, i) {
      return o.flatMap((h, j) => {
        const P = o[j - 1];
        return ((0, g.kn)(P) || (0, g.WH)(P)) && !(0, g.kn)(h) && !(0, g.WH)(h) ? [i, h] : [h];
      });
    }
    function f(o, i) {
      return L(o.flatMap((h) => i.show(h, i)));
    }
    function E(o, i) {
      return k(o.map((h) => ({ block: h, nodes: i.show(h, i) })), M);
    }
    function k(o, i) {
      const h = o.filter(({ nodes: j }) => j.length > 0);
      return h.flatMap((j, P) => {
        const B = h[P - 1];
        return B === void 0 || (0, g.WH)(B.nodes.at(-1)) || (0, g.WH)(j.nodes[0]) ? j.nodes : [...Array(i(B, j)).fill(_), ...j.nodes];
      });
    }
    function M(o, i) {
      const [h, j] = [o.block, i.block];
      return j.type === "buttons" ? 2 : j.type === "footnoteDefinition" ? h.type === j.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(h.type) || j.type === "thematicBreak" || h.type === "group" && !h.spread && j.type === "group" && !j.spread || j.type === "list" && j.adjacent || i.nodes.slice(0, 1).some((B) => l(B, ["image"])) ? 1 : 2;
    }
    function N({ children: o }, i) {
      const [h, ...j] = o;
      return h?.type === "image" && j.length === 0 && W(new URL(h.url)) ? H(h) : f(o, i);
    }
    function F({ url: o, alt: i }, { isLinked: h }) {
      const j = `[${i || "\u{1F5BC}"}]`;
      return h ? [j] : b("url", [j], { url: o });
    }
    function H({ url: o, alt: i }) {
      const h = { type: "url", url: o, content: { type: "image", src: o } };
      return i === "" ? [h] : [h, _, ...b("system", [i])];
    }
    function W({ hostname: o, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var q = r(8286);
    const Y = "\u2003";
    function te(o, i) {
      const h = { ...i, listDepth: i.listDepth + 1 }, j = o.children.map((P, B) => {
        const [z, ...oe] = i.show(P, h), J = (0, q.F)(o, P, { index: B, depth: i.listDepth });
        return z === void 0 ? { nodes: [J] } : { nodes: [`${J} `, ...m([z, ...oe], Y)] };
      });
      return k(j, () => o.spread ? 2 : 1);
    }
    var re = r(1723);
    const ce = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ue = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function le(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let i = 0;
      for (const { segment: h } of new Intl.Segmenter().segment(o))
        i += Ze(h);
      return i;
    }
    function Ze(o) {
      return ue.test(o) ? 0 : ce.test(o) ? 2 : 1;
    }
    const Ne = 64;
    function Fe({ align: o, children: i }, h) {
      const j = i.map((J) => J.children.map((K) => h.show(K, h))), P = j.map((J) => J.map($)), B = o.map((J, K) => P.reduce((ee, Qe) => Math.max(ee, le(Qe[K] ?? "")), 0)), z = B.reduce((J, K) => J + K + 3, -3);
      return j.flat(2).some((J) => l(J, ["url", "email"])) || z > Ne ? Se(j) : ve({ cells: P, columns: B, align: o });
    }
    function ve(o) {
      const i = o.cells.map((z) => o.columns.map((oe, J) => Be(z[J] ?? "", { width: oe, align: o.align[J] })).join(" \u2502 ").trimEnd()), h = o.columns.map((z) => "\u2500".repeat(z)).join("\u2500\u253C\u2500"), [j = "", ...P] = i, B = o.cells[0]?.some((z) => z !== "");
      return [O((B ? [j, h, ...P] : P).join(`
`))];
    }
    function Be(o, i) {
      const h = i.width - le(o), P = { right: h, center: Math.floor(h / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(P) + o + " ".repeat(h - P);
    }
    function Se(o) {
      return o.map((i, h) => _e(i, h === 0)).filter((i) => i.length > 0).flatMap((i, h) => h === 0 ? i : [_, ...i]);
    }
    function _e(o, i) {
      const [h = [], ...j] = o.map(c).filter((B) => $(B) !== ""), P = j.flatMap((B, z) => [z === 0 ? " \u2014 " : " \xB7 ", ...B]);
      return i ? b("bold", [...h, ...P]) : [...b("bold", h), ...P];
    }
    const ke = {
      root: he,
      paragraph: N,
      heading: V,
      thematicBreak: () => b("system", ["\u2500".repeat(20)]),
      blockquote: (o, i) => b("quote", he(o, i)),
      alert: we,
      list: te,
      listItem: he,
      code: ({ value: o }) => [O(o)],
      table: Fe,
      tableRow: se,
      tableCell: se,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, i) => b("attachment", he(o, i)),
      summary: (o, i) => b("bold", se(o, i)),
      group: he,
      footnoteDefinition: (o, i) => [
        `${(0, p.L)(o.identifier)} `,
        ...he(o, i)
      ],
      text: ({ value: o }) => [o],
      break: () => [_],
      strong: (o, i) => b("bold", se(o, i)),
      emphasis: (o, i) => b("italic", se(o, i)),
      delete: (o, i) => b("strikethrough", se(o, i)),
      underline: (o, i) => b("underline", se(o, i)),
      superscript: (o, i) => se(o, i).map((h) => typeof h == "string" ? (0, p.L)(h) : h),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: $e,
      image: F,
      footnoteReference: ({ identifier: o }) => [(0, p.L)(o)],
      buttons: Te,
      button: Ce,
      mentions: Te,
      mention: ({ addressee: o }) => [(0, re.bX)(o)],
      statusLine: (o, i) => b("system", se(o, i))
    }, xe = (o, i) => ke[o.type](o, i);
    function he({ children: o }, i) {
      return E(o, i);
    }
    function se({ children: o }, i) {
      return f(o, i);
    }
    function V(o, i) {
      const h = b("bold", se(o, i));
      return o.depth > 2 ? h : b("underline", h);
    }
    function we(o, i) {
      const j = [{ nodes: b("bold", [w.o[o.kind]]) }, { nodes: he(o, i) }];
      return b("quote", k(j, () => 1));
    }
    function $e(o, i) {
      const h = se(o, { ...i, isLinked: !0 }), j = He(o);
      return j === void 0 ? b("url", h, { url: o.url }) : Ae(j, h);
    }
    function Ae(o, i) {
      const h = { type: "email", content: o }, [j, ...P] = i, B = typeof j == "string" ? j.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof j != "string" || P.length > 0 || B < 0 ? [...i, " (", h, ")"] : [j.slice(0, B).replace(/^mailto:$/i, ""), h, j.slice(B + o.length)];
    }
    function He({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Ce({ url: o, label: i }) {
      return [{ type: "url", url: o, content: { type: "button", content: i } }];
    }
    function Te({ children: o }, i) {
      return o.flatMap((h) => [" ", ...i.show(h, i)]).slice(1);
    }
    var me = r(3028), ze = r(886), We = r(8048), Ie = r(7985);
    const Ge = 50, Oe = { show: xe, listDepth: 0, isLinked: !1 };
    function Le(o) {
      return a(Ge, L(xe({ type: "root", children: o }, Oe)));
    }
    function Me({ children: o }) {
      const i = o.filter((P) => !je(P)), h = (0, Ie.r)((0, re.Hk)((0, me.w)({ type: "root", children: i }))), j = {
        formatted: (0, We.k)((0, re.Cw)(ye(Le(i)))),
        original_str: h,
        fallback_string: h
      };
      return o.filter(je).reduce(Ee, j);
    }
    function je(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function Ee(o, i) {
      const { formatted: h, original_str: j, fallback_string: P } = o, B = i.type === "mentions" ? (0, me.w)(i) : (0, re.Hk)((0, me.w)(i)), z = xe(i, Oe);
      return {
        formatted: [
          ...h,
          ...(0, We.k)(h.length === 0 ? z : [_, ...z])
        ],
        original_str: Re(j, B),
        fallback_string: Re(P, B)
      };
    }
    function Re(o, i) {
      return (0, Ie.r)(ge(o, i), o.length);
    }
    function ge(...o) {
      return o.filter(Boolean).join(" ");
    }
    const Ke = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function ye(o) {
      return (0, ze.H)(o, {
        text: (i) => [I((0, d.b)(i))].filter(Boolean),
        literal: d.b,
        address: d.b
      });
    }
    function I(o) {
      return o.length > 500 ? o.replace(Ke, "$&\u200B") : o;
    }
  }),
  1723: ((A, C, r) => {
    r.d(C, {
      Cw: () => y,
      Hk: () => b,
      TV: () => $,
      ah: () => a,
      bX: () => l,
      nR: () => _,
      yK: () => g
    });
    var d = r(886), w = r(3920);
    const p = "\u2060", T = "\u2236", O = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, S = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function y(c) {
      return (0, d.H)(c, {
        text: (m) => m.split(O).flatMap((f) => f.split(S)),
        literal: g,
        address: _,
        instead: L
      });
    }
    function g(c) {
      return c.replace(O, p);
    }
    function _(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (m, f) => f > 5 ? "%3A//" : m).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function L(c) {
      const m = (0, w.Tf)(c), f = (0, w.QP)(c);
      if (!(m.search(O) < 0)) {
        if (f === "email")
          return m.split(O);
        if (!(f !== "url" || c.url !== void 0))
          return y([{ ...c, url: m }]);
      }
    }
    function b(c) {
      const m = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), f = m.search(/[@#]/), E = f < 0 ? m : m.slice(0, f);
      return (E + m.slice(E.length).replaceAll(":", T)).replace(/:(?=[\w+-]+:)/g, `:${p}`).replace(O, p).replace(/@(?!\u2060)/g, `@${p}`);
    }
    function l(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function $(c) {
      return c.flatMap((m) => typeof m == "string" ? [...m.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([E]) => E === "@all" ? "all" : "here") : Array.isArray(m) ? $(m) : (0, w.vq)(m) ? (0, w.QP)(m) === "user" ? R(m) : $((0, w.hT)(m)) : []);
    }
    function R(c) {
      const [m = "", f] = (0, w.Tf)(c).split(":"), E = f ?? c.id;
      return typeof E == "string" && /^[\da-f-]{36}$/i.test(E) ? [{ name: m || "user", id: E }] : [];
    }
  }),
  1773: ((A, C, r) => {
    r.d(C, {
      TN: () => O,
      VS: () => T,
      ap: () => S,
      ph: () => y
    });
    const d = 4e3, w = 300, p = 500, T = `
`;
    function O(_) {
      const l = _.split(T).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return g(l, d);
    }
    function S(_) {
      return _.replace(/\s+/g, " ");
    }
    function y(_) {
      return g(S(_).trim(), w);
    }
    function g(_, L) {
      if (_.length <= L)
        return _;
      const b = _.slice(0, L - 1), l = b.lastIndexOf(" "), a = l > L * 0.8 ? l : L - 1;
      return `${b.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((A, C, r) => {
    r.d(C, {
      w: () => y
    });
    var d = r(6444), w = r(8286), p = r(9880), T = r(1723), O = r(1773);
    const S = {
      root: L,
      paragraph: _,
      heading: _,
      thematicBreak: () => "",
      blockquote: (l, a) => ` > ${L(l, a)}${O.VS}`,
      alert: (l, a) => ` > ${d.o[l.kind]} ${L(l, a)}${O.VS}`,
      list: (l, a) => l.children.map(($, R) => `${(0, w.F)(l, $, { index: R, depth: a })} ${g($, a + 1)} `).join(""),
      listItem: L,
      code: ({ value: l }) => ` ${(0, O.ph)(l)} `,
      table: L,
      tableRow: b,
      tableCell: _,
      details: L,
      summary: _,
      group: L,
      footnoteDefinition: (l, a) => `${(0, p.L)(l.identifier)} ${L(l, a)}`,
      text: ({ value: l }) => (0, O.ap)(l),
      break: () => " ",
      strong: _,
      emphasis: _,
      delete: _,
      underline: _,
      superscript: ({ children: l }, a) => l.map(($) => $.type === "text" ? (0, p.L)($.value) : g($, a)).join(""),
      inlineCode: ({ value: l }) => (0, O.ap)(l).trim(),
      link: _,
      image: ({ alt: l }) => `[${(0, O.ap)(l) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: l }) => (0, p.L)(l),
      buttons: L,
      button: ({ label: l }) => `[${(0, O.ap)(l)}]`,
      mentions: L,
      mention: ({ addressee: l }) => (0, T.ah)(l),
      statusLine: _
    };
    function y(l) {
      return (0, O.TN)(g(l, 0));
    }
    function g(l, a) {
      return S[l.type](l, a);
    }
    function _({ children: l }, a) {
      return l.map(($) => g($, a)).join("");
    }
    function L({ children: l }, a) {
      return l.map(($) => ` ${g($, a)} `).join("");
    }
    function b({ children: l }, a) {
      return l.map((R) => g(R, a).trim()).filter((R) => R !== "").join(" \u2502 ");
    }
  }),
  886: ((A, C, r) => {
    r.d(C, {
      H: () => w
    });
    var d = r(3920);
    function w(S, y) {
      return S.flatMap((g) => typeof g == "string" ? y.text(g) : Array.isArray(g) ? [{ type: "nop", content: w(g, y) }] : (0, d.vq)(g) ? y.instead?.(g) ?? [p(g, y)] : [g]);
    }
    function p(S, y) {
      const g = (0, d.QP)(S), _ = g !== void 0 && (0, d.Y)(g).content === "nodes", L = g === "url" && S.url === void 0, b = Object.entries(S).map(([l, a]) => l === "type" || l === "start" ? [l, a] : l === "url" || l === "src" ? [l, O(a, y.address)] : l !== "content" ? [l, O(a, y.literal)] : L && typeof a == "string" ? [l, y.address(a)] : [
        l,
        _ ? T(a, y) : O(a, y.literal)
      ]);
      return Object.fromEntries(b);
    }
    function T(S, y) {
      if (Array.isArray(S))
        return w(S, y);
      if (typeof S != "string" && !(0, d.vq)(S))
        return S;
      const g = w([S], y);
      return g.length === 1 ? g[0] : g;
    }
    function O(S, y) {
      return typeof S == "string" ? y(S) : Array.isArray(S) ? S.map((g) => O(g, y)) : (0, d.vq)(S) ? Object.fromEntries(Object.entries(S).map(([g, _]) => [g, O(_, y)])) : S;
    }
  }),
  8048: ((A, C, r) => {
    r.d(C, {
      k: () => w
    });
    var d = r(3920);
    function w(O) {
      return O.map(p);
    }
    function p(O) {
      if (!(0, d.vq)(O))
        return O;
      const { type: S, content: y, ...g } = O, _ = Array.isArray(y) ? w(y) : p(y);
      return {
        type: S,
        ...T(O),
        ...g,
        ...y !== void 0 && { content: _ }
      };
    }
    function T(O) {
      const S = (0, d.QP)(O), y = S && (0, d.Y)(S).start;
      return y === void 0 ? {} : /^[*_~°`]/.test(y) ? { start: y, end: y } : { start: y };
    }
  }),
  7985: ((A, C, r) => {
    r.d(C, {
      r: () => T
    });
    const d = 120, w = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, p = /@(?!\u2060)\S+|[*_~°`]/g;
    function T(S, y = 0) {
      const g = S.slice(0, d), _ = g.match(p) ?? [], L = g.replace(p, (l, a) => _.indexOf(l) === _.lastIndexOf(l) || a < y ? l : w[l] ?? l), b = y === 0 ? L.replace(/^>+/, (l) => "\u203A".repeat(l.length)) : L;
      return O(b + S.slice(d), y);
    }
    function O(S, y) {
      const g = d - 1;
      return g >= y && /[\uD800-\uDBFF]/.test(S.charAt(g)) ? `${S.slice(0, g)}\u2060${S.slice(g)}` : S;
    }
  }),
  3920: ((A, C, r) => {
    r.d(C, {
      QP: () => T,
      Tf: () => _,
      WH: () => S,
      Wy: () => b,
      Y: () => p,
      c_: () => w,
      ci: () => L,
      d3: () => l,
      hT: () => g,
      kn: () => y,
      vq: () => O
    });
    const d = {
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
    }, w = Object.keys(d);
    function p(a) {
      return d[a];
    }
    function T(a) {
      const { type: $, start: R } = a;
      if ($ !== void 0)
        return w.find((c) => c === $);
      if (R !== void 0)
        return w.find((c) => p(c).start === R);
    }
    function O(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function S(a) {
      const $ = O(a) ? T(a) : void 0;
      return $ !== void 0 && p($).block === !0;
    }
    function y(a) {
      return O(a) && T(a) === "br";
    }
    function g({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || O(a) ? [a] : [];
    }
    function _({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function L(a) {
      return typeof a.url == "string" ? a.url : _(a);
    }
    function b(a) {
      const $ = _(a).split(":")[0] ?? "";
      switch (T(a)) {
        case "user":
          return `@${$}`;
        case "channel":
          return `#${$}`;
        case "emoji":
          return `:${_(a).replaceAll(":", "")}:`;
        case "icon":
          return l(a.src) ? "" : String(a.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(a.title ?? "");
        case "progress_bar":
          return `${Number(a.progress) || 0} %`;
        default:
          return _(a);
      }
    }
    function l(a) {
      return typeof a == "string" && /^https?:\/\/[^\s]+$/.test(a) && URL.canParse(a);
    }
  }),
  9366: ((A, C, r) => {
    r.d(C, {
      eQ: () => S,
      wh: () => O,
      yr: () => y
    });
    var d = r(3916);
    const w = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", T = 60;
    function O(a) {
      return w.test(a) ? a.toLowerCase() : void 0;
    }
    function S(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function y(a, $) {
      if (a.length > T && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${$}, but perhaps a key. ${g[$]}`;
      const { reading: R, meant: c, next: m = g[$] } = _(a, $);
      return `is ${(0, d.cl)(a)}, which is ${R}. ${c === void 0 ? m : `Write ${c}.`}`;
    }
    const g = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function _(a, $) {
      if (a.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(a))
        return L(a, $);
      const R = b(a);
      if (R !== void 0)
        return { reading: "the id in another spelling", meant: R };
      const c = l(a);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const m = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(m) ? { reading: `no whole id: it has ${m.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((f) => O(f)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : $ === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${$}, or something else, but not its id` };
    }
    function L(a, $) {
      const [, R, c, m] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], f = { company: c && R, channel: m, user: void 0 }[$] ?? "", E = O(f) ?? l(f), k = E === void 0 && $ !== "user" ? `, and has no ${$} in it` : "";
      return { reading: `an address, and not the id of a ${$}${k}`, meant: E };
    }
    function b(a) {
      const $ = a.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test($))
        return $.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function l(a) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(a))
        return;
      let $ = 0n;
      for (const c of a)
        $ = $ * 58n + BigInt(p.indexOf(c));
      const R = $.toString(16).padStart(32, "0");
      return R.length > 32 ? void 0 : b(R);
    }
  }),
  3785: ((A, C, r) => {
    r.d(C, {
      O: () => d,
      u: () => w
    });
    function d(p) {
      const T = p.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(p)?.index ?? -1;
      if (!(T < 0 || T > 0 && !/^(<br \/>|array|object|string)/.test(p)))
        try {
          return JSON.parse(p.slice(T));
        } catch {
          return;
        }
    }
    function w(p) {
      return typeof p == "object" && p !== null && !Array.isArray(p);
    }
  }),
  5740: ((A, C, r) => {
    r.d(C, {
      Ek: () => T,
      Vd: () => p,
      Vp: () => O,
      hl: () => S
    });
    var d = r(3916), w = r(4827);
    function p(y) {
      return (0, d._n)((0, w.$6)(y, "server_url"));
    }
    function T(y) {
      const g = (0, w.$6)(y, "repository");
      return g !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(g) ? S(p(y), g) : null;
    }
    function O(y) {
      const g = (0, w.$6)(y, "run_id");
      return g !== null && /^[1-9]\d*$/.test(g) ? S(T(y), "actions/runs", g) : null;
    }
    function S(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
  }),
  1987: ((A, C, r) => {
    r.d(C, {
      N6: () => g,
      R_: () => y,
      ZG: () => b,
      _X: () => l,
      _z: () => O,
      eK: () => L,
      jA: () => _,
      u6: () => S
    });
    const d = {
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
    }, w = Object.keys(d), p = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), T = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function O(a) {
      return a === null || T.has(a) ? "in_progress" : l(a) ? a : p.get(a) ?? "unknown";
    }
    function S(a) {
      return w.find(($) => a.includes($));
    }
    function y(a, $) {
      return w.indexOf(a) - w.indexOf($);
    }
    function g(a) {
      return ["failure", "timed_out", "startup_failure"].includes(a);
    }
    const _ = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function L(a, $) {
      return a === $ || $ === "failure" && g(a);
    }
    function b(a) {
      return d[a];
    }
    function l(a) {
      return Object.hasOwn(d, a);
    }
  }),
  2264: ((A, C, r) => {
    r.d(C, {
      MD: () => S,
      hx: () => T,
      lS: () => g,
      tu: () => y,
      vZ: () => p
    });
    var d = r(4827), w = r(5740);
    function p(b) {
      const l = L(b.run_attempt), a = (0, w.Vp)(b);
      return {
        id: L(b.run_id),
        number: L(b.run_number),
        attempt: l,
        name: (0, d.mh)(b, "workflow"),
        url: (l ?? 1) > 1 ? (0, w.hl)(a, "attempts", String(l)) : a
      };
    }
    function T(b, { status: l, checkRunId: a, matrix: $ }) {
      const R = a === null ? p(b).url : (0, w.hl)((0, w.Vp)(b), "job", String(a)), c = (0, d.$6)(b, "job"), m = O($).join(", "), f = (0, d.cA)(c && m ? `${c} (${m})` : c);
      return { name: c, title: f, status: l, url: R, check_run_id: a };
    }
    function O(b) {
      return (0, d.Gv)(b) ? Object.values(b).flatMap(O) : ["string", "number", "boolean"].includes(typeof b) && b !== "" ? [String(b)] : [];
    }
    function S(b) {
      const l = (0, d.$6)(b, "repository"), [a = null, $ = null] = l?.split("/") ?? [];
      return { name: $, full_name: l, owner: a, url: (0, w.Ek)(b) };
    }
    function y(b) {
      const l = (L(b.run_attempt) ?? 1) === 1, $ = b.event_name === "schedule" && l ? null : (0, d.$6)(b, "triggering_actor") ?? (0, d.$6)(b, "actor");
      return _($, b);
    }
    function g(b) {
      const l = (0, d.$6)(b.event, "sender", "login") ?? (0, d.$6)(b, "actor");
      return _(b.event_name === "schedule" ? null : l, b);
    }
    function _(b, l) {
      return { login: b, url: (0, w.hl)((0, w.Vd)(l), b?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function L(b) {
      return typeof b == "string" && /^\d+$/.test(b) ? Number(b) : null;
    }
  }),
  8818: ((A, C, r) => {
    r.d(C, {
      CT: () => O,
      GP: () => S,
      Gw: () => p,
      Qo: () => y
    });
    var d = r(2264), w = r(4827);
    function p({ event: g }) {
      const _ = (0, w.$6)(g, "repository", "visibility");
      return (0, w.Qc)(g, "repository", "private") || /^(?:private|internal)$/.test(_ ?? "");
    }
    const T = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function O(g) {
      const _ = S(g);
      return { github: _, repository: (0, d.MD)(_), run: (0, d.vZ)(_) };
    }
    function S({ env: g, event: _, runnerFacts: L }) {
      const { ref_protected: b, ...l } = y(g, "GITHUB", T);
      return {
        ...l,
        ref_protected: b === null ? null : b === "true",
        secret_source: (0, w.$6)(L, "secret_source"),
        event: (0, w.Gv)(_) ? _ : {}
      };
    }
    function y(g, _, L) {
      const b = L.trim().split(/\s+/).map((l) => [l, g[`${_}_${l.toUpperCase()}`] ?? null]);
      return Object.fromEntries(b);
    }
  }),
  4827: ((A, C, r) => {
    r.d(C, {
      $6: () => T,
      Gv: () => d,
      Qc: () => _,
      Qv: () => b,
      at: () => w,
      cA: () => S,
      gT: () => l,
      i1: () => L,
      lJ: () => p,
      mh: () => y,
      tk: () => g
    });
    function d(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function w(a, ...$) {
      return $.reduce((R, c) => d(R) && Object.hasOwn(R, c) ? R[c] : void 0, a);
    }
    function p(a, ...$) {
      const R = w(a, ...$);
      return d(R) ? R : null;
    }
    function T(a, ...$) {
      const R = w(a, ...$);
      return typeof R == "string" && R !== "" ? R : null;
    }
    const O = 120;
    function S(a) {
      const $ = a?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if ($ === null || $.length <= O)
        return $;
      const R = $.slice(0, O - 2).replace(/[\uD800-\uDBFF]$/, ""), c = R.replace(/\s+\S*$/, "");
      return `${c.length > O / 2 ? c : R} \u2026`;
    }
    function y(a, ...$) {
      return S(T(a, ...$));
    }
    function g(a, ...$) {
      const R = w(a, ...$);
      return typeof R == "number" ? R : null;
    }
    function _(a, ...$) {
      return w(a, ...$) === !0;
    }
    function L(a, $, R) {
      return l(a, $).map((c) => y(c, R)).filter((c) => c !== null);
    }
    function b(a) {
      return Array.isArray(a) ? a.filter(d) : [];
    }
    function l(a, ...$) {
      return b(w(a, ...$));
    }
  }),
  3342: ((A, C, r) => {
    r.d(C, {
      Ed: () => b,
      TN: () => l,
      Y_: () => _,
      eZ: () => g,
      ky: () => y
    });
    var d = r(3916), w = r(1987);
    const p = ["author", "actor", "reviewers"], T = ["all", "here"], O = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function S(R) {
      const [, c, m, f] = O.exec(R.replace(/^@/, "")) ?? [], E = m?.toLowerCase() ?? f;
      return c && E ? { name: c, id: E } : void 0;
    }
    function y(R) {
      const c = Object.entries(R).map(([m, f]) => {
        const E = typeof f == "string" ? S(f.trim()) : void 0;
        if (E === void 0)
          throw new d.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${m}\`, with the id of a user of Twake.`);
        return [m.replace(/^@/, ""), E];
      });
      return Object.fromEntries(c);
    }
    function g(R) {
      return Object.fromEntries(Object.entries(R).map(([c, { name: m }]) => [c, m]));
    }
    function _(R, c) {
      return R.split(`
`).flatMap((m, f) => m.split(",").flatMap((E) => {
        const k = E.trim();
        if (k === "")
          return [];
        const M = L(k);
        return typeof M != "string" ? M : (c(`line ${f + 1}: ${M}`), []);
      }));
    }
    function L(R) {
      const c = R.split(/\s+/), m = c.length > 2 && c.at(-2) === "on", f = m ? c.at(-1) : void 0, E = c.slice(0, m ? -2 : void 0).join(" "), k = w.jA.find((H) => H === f);
      if (f !== void 0 && k === void 0)
        return `"on ${f}" must be ${w.jA.map((H) => `on ${H}`).join(", ")}.`;
      const M = E.replace(/^@/, ""), N = [...T, ...p].find((H) => H === M) ?? S(M);
      if (N !== void 0)
        return { who: N, ...k && { on: k } };
      const F = /^@?[\w-]+$/.test(E);
      return `"${E}" must be ${[...T, ...p].join(", ")} or name:user-id.${F ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function b(R, c, m) {
      const f = new Map(Object.entries(c).map(([F, H]) => [F.toLowerCase(), H])), E = (F) => f.get(F.toLowerCase()), k = R.filter(({ on: F }) => F === void 0 || (0, w.eK)(m.verdict, F)), M = k.flatMap(({ who: F }) => a(F) ? $(F, m) : []), N = k.flatMap(({ who: F }) => a(F) ? $(F, m).flatMap((H) => E(H) ?? []) : [F]);
      return {
        addressees: [...new Map(N.map((F) => [l(F), F])).values()],
        unknown: [...new Set(M.filter((F) => E(F) === void 0))]
      };
    }
    function l(R) {
      return typeof R == "string" ? R : R.id;
    }
    function a(R) {
      return p.some((c) => c === R);
    }
    function $(R, c) {
      if (R === "reviewers")
        return c.pull_request?.reviewers ?? [];
      if (R === "actor")
        return c.actor.login === null ? [] : [c.actor.login];
      const { pull_request: m, release: f, issue: E, commit: k } = c, M = (m ?? f ?? E)?.author ?? k.login;
      return M === null ? [] : [M];
    }
  }),
  7959: ((A, C, r) => {
    r.d(C, {
      HP: () => S,
      IW: () => T,
      rk: () => O
    });
    var d = r(1987), w = r(4827), p = r(7839);
    function T({ runner_facts: y }) {
      const g = (0, w.$6)(y, "status") ?? "";
      return (0, d._X)(g) ? g : "unknown";
    }
    function O(y) {
      const g = T(y), _ = y.status || g;
      return (0, p.e2)({ result: g }) && !(0, p.e2)({ result: _ }) ? g : _;
    }
    function S(y, g) {
      const _ = O(y), L = _ === "success" || _ === "unknown";
      return g.live && !g.hasEnded && L ? "in_progress" : g.hasEnded && _ === "in_progress" ? T(y) : _;
    }
  }),
  7839: ((A, C, r) => {
    r.d(C, {
      MJ: () => L,
      e2: () => R,
      ev: () => m,
      BN: () => b,
      Zy: () => _
    });
    const d = /^(?:deploy|release|publish|ship)$/, w = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(f) {
      const [E = [], ...k] = f.replace(/\(.*/s, "").split("/").map((M) => y(S(M))).toReversed();
      return E.some(T) ? !0 : !E.flat().some((M) => w.has(M)) && k.flat().some(T);
    }
    function T(f) {
      return f.some((E) => d.test(E)) && !f.some((E) => w.has(E));
    }
    function O(f) {
      return S(f).some((E) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(E));
    }
    function S(f) {
      return f.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function y(f) {
      const E = [[]];
      for (const k of f)
        /^(?:and|then|n|[&+])$/.test(k) ? E.push([]) : E.at(-1)?.push(k);
      return E;
    }
    var g = r(1987);
    function _({ own: f, others: E }) {
      return (0, g.u6)(L({ own: f, others: E }).map(({ result: k }) => k)) ?? "unknown";
    }
    function L({ own: f, others: E }) {
      const k = f.result === "success" || f.result === "skipped";
      return E.length > 0 && k ? E : [...E, f];
    }
    function b(f, E) {
      const k = l(f, E), M = (0, g.u6)(k.map(({ result: W }) => W).filter((W) => W !== "skipped"));
      if (M !== void 0 && M !== "success")
        return { result: M, cause: a(k, M) };
      const N = [...f.others, f.own], F = c(N);
      if (F !== null)
        return { result: F.result, cause: F };
      const H = N.find((W) => W.result === "success" && O(W.name));
      return H !== void 0 ? { result: "unknown", cause: H } : M === "success" ? { result: "success", cause: null } : k.length > 0 ? { result: "skipped", cause: null } : $(f, E);
    }
    function l({ own: f, others: E }, { named: k, deployment: M }) {
      if (M)
        return [{ name: "deployment", result: M }];
      const N = (H) => k ? m(H.name, k) : p(H.name), F = E.filter(N);
      return F.length > 0 ? F : [f].filter(N);
    }
    function a(f, E) {
      return !(E === "in_progress" || E === "action_required") || f.length === 1 ? null : f.find((M) => M.result === E) ?? null;
    }
    function $({ own: f, others: E }, k) {
      if (k.named || E.length === 0 && !k.isComplete)
        return { result: f.result === "success" ? "unknown" : f.result, cause: f };
      const M = L({ own: f, others: E }), N = (0, g.u6)(M.map((W) => W.result)) ?? "unknown", F = E.find((W) => W.result === "skipped");
      return N === "success" && F ? { result: "unknown", cause: F } : { result: N, cause: N === "success" || N === "skipped" ? null : E.find((W) => W.result === N) ?? null };
    }
    function R({ result: f }) {
      return (0, g.N6)(f) || f === "cancelled";
    }
    function c(f) {
      const E = (0, g.u6)(f.filter(R).map(({ result: k }) => k));
      return f.find(({ result: k }) => k === E) ?? null;
    }
    function m(f, E) {
      return f === E || f.startsWith(`${E} (`) || f.startsWith(`${E} / `);
    }
  }),
  4536: ((A, C, r) => {
    r.d(C, {
      DI: () => T,
      f_: () => g,
      gM: () => S
    });
    const d = 400, w = 100, p = 1e6, T = `It nests deeper than ${d} levels`, O = "It has too many or unknown aliases (`*name`): write the values out";
    async function S(c, m = {}) {
      if (c.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: f, Parser: E } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      _();
      const k = new f(), M = ({ what: te, at: re }) => {
        const { line: ce, col: ue } = k.linePos(re);
        return { error: te.slice(0, 200), line: Math.max(ce, 1), column: Math.max(ue, 1) };
      }, N = new E(k.addNewLine), F = y(N, c);
      if (F === void 0)
        return M({ what: T, at: N.offset });
      const H = b(F, m);
      if (H !== void 0)
        return M(H);
      const [W, q] = await L(F, c.length);
      if (W === void 0)
        return { value: void 0 };
      const Y = a(W, q) ?? await $(W, m);
      if (Y !== void 0)
        return M(Y);
      try {
        const te = W.toJS();
        if (!g(te))
          return { value: te };
      } catch {
      }
      return M({ what: O, at: Math.max(c.indexOf("*"), 0) });
    }
    function y(c, m) {
      try {
        return [...c.parse(m)];
      } catch {
        return;
      }
    }
    function g(c) {
      const m = [{ value: c, depth: 1 }];
      for (let f = m.pop(); f !== void 0; f = m.pop()) {
        const { value: E, depth: k } = f;
        if (!(typeof E != "object" || E === null)) {
          if (k > d)
            return !0;
          for (const M of Object.values(E))
            m.push({ value: M, depth: k + 1 });
        }
      }
      return !1;
    }
    function _() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function L(c, m) {
      const { Composer: f } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), E = new f({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: k } = Error;
      try {
        return Error.stackTraceLimit = 0, [...E.compose(c, !0, m)];
      } finally {
        Error.stackTraceLimit = k;
      }
    }
    function b(c, m) {
      const E = c.flatMap((M) => M.type === "document" && M.value ? [{ token: M.value, depth: 1 }] : []).toReversed();
      let k = 0;
      for (let M = E.pop(); M !== void 0; M = E.pop()) {
        const { token: N, depth: F } = M;
        if (N.type === "alias" && (k += 1), k > w)
          return { what: O, at: N.offset };
        const H = l(M, m);
        if (H !== void 0)
          return H;
        const W = "items" in N ? N.items.toReversed() : [];
        for (const { value: q } of W)
          q && E.push({ token: q, depth: F + 1 });
      }
    }
    function l({ token: c, depth: m }, { aliases: f }) {
      if (c.type === "alias" && !f)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (m > d)
        return { what: T, at: c.offset };
      const [E] = c.items.flatMap(({ key: k }) => k && ("items" in k || k.type === "alias") ? [k.offset] : []);
      if (E !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: E };
    }
    function a({ errors: c }, m) {
      const [f] = c;
      return f !== void 0 ? { what: f.message, at: f.pos[0] } : m && { what: "There is more than one document", at: m.range[0] };
    }
    async function $(c, { keepsDigits: m = !1 }) {
      const { visit: f } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let E;
      return f(c, {
        Map: (k, M) => {
          E ??= R(M);
        },
        Scalar: (k, M) => {
          m && typeof M.value == "number" && String(M.value) !== M.source && (M.value = M.source);
        }
      }), E;
    }
    function R({ items: c }) {
      const m = /* @__PURE__ */ new Set();
      for (const { key: f } of c) {
        const E = String(f.value ?? "");
        if (m.has(E))
          return { what: "Map keys must be unique", at: f.range[0] };
        m.add(E);
      }
    }
  }),
  633: ((A, C, r) => {
    var d = (p) => {
      var T = {};
      return r.d(T, p), T;
    }, w = (p) => (() => p);
    A.exports = d({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((A, C, r) => {
    var d = (p) => {
      var T = {};
      return r.d(T, p), T;
    }, w = (p) => (() => p);
    A.exports = d({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((A) => {
    A.exports = standIn;
  }),
  181: ((A) => {
    A.exports = require("buffer");
  }),
  4573: ((A) => {
    A.exports = require("node:buffer");
  }),
  3024: ((A) => {
    A.exports = require("node:fs");
  }),
  6760: ((A) => {
    A.exports = require("node:path");
  }),
  8500: ((A) => {
    A.exports = require("node:timers/promises");
  }),
  1692: ((A) => {
    A.exports = require("node:tls");
  }),
  7975: ((A) => {
    A.exports = require("node:util");
  }),
  857: ((A) => {
    A.exports = require("os");
  }),
  6928: ((A) => {
    A.exports = require("path");
  }),
  932: ((A) => {
    A.exports = require("process");
  }),
  2203: ((A) => {
    A.exports = require("stream");
  }),
  23: ((A, C, r) => {
    r.r(C), r.d(C, {
      ExitCode: () => se,
      addPath: () => $e,
      debug: () => Ie,
      endGroup: () => Ee,
      error: () => Ge,
      exportVariable: () => V,
      getBooleanInput: () => Ce,
      getIDToken: () => ye,
      getInput: () => Ae,
      getMultilineInput: () => He,
      getState: () => Ke,
      group: () => Re,
      info: () => Me,
      isDebug: () => We,
      markdownSummary: () => (
        /* reexport */
        q
      ),
      notice: () => Le,
      platform: () => (
        /* reexport */
        d
      ),
      saveState: () => ge,
      setCommandEcho: () => me,
      setFailed: () => ze,
      setOutput: () => Te,
      setSecret: () => we,
      startGroup: () => je,
      summary: () => (
        /* reexport */
        Y
      ),
      toPlatformPath: () => (
        /* reexport */
        ce
      ),
      toPosixPath: () => (
        /* reexport */
        te
      ),
      toWin32Path: () => (
        /* reexport */
        re
      ),
      warning: () => Oe
    });
    var d = {};
    r.r(d), r.d(d, {
      arch: () => Be,
      getDetails: () => xe,
      isLinux: () => ke,
      isMacOS: () => _e,
      isWindows: () => Se,
      platform: () => ve
    });
    var w = r(857);
    function p(I) {
      return I == null ? "" : typeof I == "string" || I instanceof String ? I : JSON.stringify(I);
    }
    function T(I) {
      return Object.keys(I).length ? {
        title: I.title,
        file: I.file,
        line: I.startLine,
        endLine: I.endLine,
        col: I.startColumn,
        endColumn: I.endColumn
      } : {};
    }
    function O(I, o, i) {
      const h = new g(I, o, i);
      process.stdout.write(h.toString() + w.EOL);
    }
    function S(I, o = "") {
      O(I, {}, o);
    }
    const y = "::";
    class g {
      constructor(o, i, h) {
        o || (o = "missing.command"), this.command = o, this.properties = i, this.message = h;
      }
      toString() {
        let o = y + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          o += " ";
          let i = !0;
          for (const h in this.properties)
            if (this.properties.hasOwnProperty(h)) {
              const j = this.properties[h];
              j && (i ? i = !1 : o += ",", o += `${h}=${L(j)}`);
            }
        }
        return o += `${y}${_(this.message)}`, o;
      }
    }
    function _(I) {
      return p(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function L(I) {
      return p(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var b = r(633);
    function l(I, o) {
      const i = process.env[`GITHUB_${I}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${I}`);
      if (!b.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      b.appendFileSync(i, `${p(o)}${w.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(I, o) {
      const i = `ghadelimiter_${b.randomUUID()}`, h = p(o);
      if (I.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if (h.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${I}<<${i}${w.EOL}${h}${w.EOL}${i}`;
    }
    var $ = r(6928), R = r(5506), c = function(I, o, i, h) {
      function j(P) {
        return P instanceof i ? P : new i(function(B) {
          B(P);
        });
      }
      return new (i || (i = Promise))(function(P, B) {
        function z(K) {
          try {
            J(h.next(K));
          } catch (ee) {
            B(ee);
          }
        }
        function oe(K) {
          try {
            J(h.throw(K));
          } catch (ee) {
            B(ee);
          }
        }
        function J(K) {
          K.done ? P(K.value) : j(K.value).then(z, oe);
        }
        J((h = h.apply(I, o || [])).next());
      });
    };
    class m {
      static createHttpClient(o = !0, i = 10) {
        const h = {
          allowRetries: o,
          maxRetries: i
        };
        return new R.Q("actions/oidc-client", [new R.t(m.getRequestToken())], h);
      }
      static getRequestToken() {
        const o = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!o)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return o;
      }
      static getIDTokenUrl() {
        const o = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!o)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return o;
      }
      static getCall(o) {
        return c(this, void 0, void 0, function* () {
          var i;
          const P = (i = (yield m.createHttpClient().getJson(o).catch((B) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`);
          })).result) === null || i === void 0 ? void 0 : i.value;
          if (!P)
            throw new Error("Response json body do not have ID Token field");
          return P;
        });
      }
      static getIDToken(o) {
        return c(this, void 0, void 0, function* () {
          try {
            let i = m.getIDTokenUrl();
            if (o) {
              const j = encodeURIComponent(o);
              i = `${i}&audience=${j}`;
            }
            Ie(`ID token url is ${i}`);
            const h = yield m.getCall(i);
            return we(h), h;
          } catch (i) {
            throw new Error(`Error message: ${i.message}`);
          }
        });
      }
    }
    var f = function(I, o, i, h) {
      function j(P) {
        return P instanceof i ? P : new i(function(B) {
          B(P);
        });
      }
      return new (i || (i = Promise))(function(P, B) {
        function z(K) {
          try {
            J(h.next(K));
          } catch (ee) {
            B(ee);
          }
        }
        function oe(K) {
          try {
            J(h.throw(K));
          } catch (ee) {
            B(ee);
          }
        }
        function J(K) {
          K.done ? P(K.value) : j(K.value).then(z, oe);
        }
        J((h = h.apply(I, o || [])).next());
      });
    };
    const { access: E, appendFile: k, writeFile: M } = b.promises, N = "GITHUB_STEP_SUMMARY", F = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class H {
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
        return f(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const o = process.env[N];
          if (!o)
            throw new Error(`Unable to find environment variable for $${N}. Check if your runtime environment supports job summaries.`);
          try {
            yield E(o, b.constants.R_OK | b.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${o}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = o, this._filePath;
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
      wrap(o, i, h = {}) {
        const j = Object.entries(h).map(([P, B]) => ` ${P}="${B}"`).join("");
        return i ? `<${o}${j}>${i}</${o}>` : `<${o}${j}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(o) {
        return f(this, void 0, void 0, function* () {
          const i = !!o?.overwrite, h = yield this.filePath();
          return yield (i ? M : k)(h, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return f(this, void 0, void 0, function* () {
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
      addRaw(o, i = !1) {
        return this._buffer += o, i ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(w.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(o, i) {
        const h = Object.assign({}, i && { lang: i }), j = this.wrap("pre", this.wrap("code", o), h);
        return this.addRaw(j).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(o, i = !1) {
        const h = i ? "ol" : "ul", j = o.map((B) => this.wrap("li", B)).join(""), P = this.wrap(h, j);
        return this.addRaw(P).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(o) {
        const i = o.map((j) => {
          const P = j.map((B) => {
            if (typeof B == "string")
              return this.wrap("td", B);
            const { header: z, data: oe, colspan: J, rowspan: K } = B, ee = z ? "th" : "td", Qe = Object.assign(Object.assign({}, J && { colspan: J }), K && { rowspan: K });
            return this.wrap(ee, oe, Qe);
          }).join("");
          return this.wrap("tr", P);
        }).join(""), h = this.wrap("table", i);
        return this.addRaw(h).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(o, i) {
        const h = this.wrap("details", this.wrap("summary", o) + i);
        return this.addRaw(h).addEOL();
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
      addImage(o, i, h) {
        const { width: j, height: P } = h || {}, B = Object.assign(Object.assign({}, j && { width: j }), P && { height: P }), z = this.wrap("img", null, Object.assign({ src: o, alt: i }, B));
        return this.addRaw(z).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(o, i) {
        const h = `h${i}`, j = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(h) ? h : "h1", P = this.wrap(j, o);
        return this.addRaw(P).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const o = this.wrap("hr", null);
        return this.addRaw(o).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const o = this.wrap("br", null);
        return this.addRaw(o).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(o, i) {
        const h = Object.assign({}, i && { cite: i }), j = this.wrap("blockquote", o, h);
        return this.addRaw(j).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(o, i) {
        const h = this.wrap("a", o, { href: i });
        return this.addRaw(h).addEOL();
      }
    }
    const W = new H(), q = W, Y = W;
    function te(I) {
      return I.replace(/[\\]/g, "/");
    }
    function re(I) {
      return I.replace(/[/]/g, "\\");
    }
    function ce(I) {
      return I.replace(/[/\\]/g, $.sep);
    }
    async function ue() {
      throw new Error("This bundle runs no commands.");
    }
    var le = function(I, o, i, h) {
      function j(P) {
        return P instanceof i ? P : new i(function(B) {
          B(P);
        });
      }
      return new (i || (i = Promise))(function(P, B) {
        function z(K) {
          try {
            J(h.next(K));
          } catch (ee) {
            B(ee);
          }
        }
        function oe(K) {
          try {
            J(h.throw(K));
          } catch (ee) {
            B(ee);
          }
        }
        function J(K) {
          K.done ? P(K.value) : j(K.value).then(z, oe);
        }
        J((h = h.apply(I, o || [])).next());
      });
    };
    const Ze = () => le(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: I.trim()
      };
    }), Ne = () => le(void 0, void 0, void 0, function* () {
      var I, o, i, h;
      const { stdout: j } = yield ue("sw_vers", void 0, {
        silent: !0
      }), P = (o = (I = j.match(/ProductVersion:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (h = (i = j.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && h !== void 0 ? h : "",
        version: P
      };
    }), Fe = () => le(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield ue("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, i] = I.trim().split(`
`);
      return {
        name: o,
        version: i
      };
    }), ve = w.platform(), Be = w.arch(), Se = ve === "win32", _e = ve === "darwin", ke = ve === "linux";
    function xe() {
      return le(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield Se ? Ze() : _e ? Ne() : Fe()), {
          platform: ve,
          arch: Be,
          isWindows: Se,
          isMacOS: _e,
          isLinux: ke
        });
      });
    }
    var he = function(I, o, i, h) {
      function j(P) {
        return P instanceof i ? P : new i(function(B) {
          B(P);
        });
      }
      return new (i || (i = Promise))(function(P, B) {
        function z(K) {
          try {
            J(h.next(K));
          } catch (ee) {
            B(ee);
          }
        }
        function oe(K) {
          try {
            J(h.throw(K));
          } catch (ee) {
            B(ee);
          }
        }
        function J(K) {
          K.done ? P(K.value) : j(K.value).then(z, oe);
        }
        J((h = h.apply(I, o || [])).next());
      });
    }, se;
    (function(I) {
      I[I.Success = 0] = "Success", I[I.Failure = 1] = "Failure";
    })(se || (se = {}));
    function V(I, o) {
      const i = p(o);
      if (process.env[I] = i, process.env.GITHUB_ENV || "")
        return l("ENV", a(I, o));
      O("set-env", { name: I }, i);
    }
    function we(I) {
      O("add-mask", {}, I);
    }
    function $e(I) {
      process.env.GITHUB_PATH || "" ? l("PATH", I) : O("add-path", {}, I), process.env.PATH = `${I}${$.delimiter}${process.env.PATH}`;
    }
    function Ae(I, o) {
      const i = process.env[`INPUT_${I.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !i)
        throw new Error(`Input required and not supplied: ${I}`);
      return o && o.trimWhitespace === !1 ? i : i.trim();
    }
    function He(I, o) {
      const i = Ae(I, o).split(`
`).filter((h) => h !== "");
      return o && o.trimWhitespace === !1 ? i : i.map((h) => h.trim());
    }
    function Ce(I, o) {
      const i = ["true", "True", "TRUE"], h = ["false", "False", "FALSE"], j = Ae(I, o);
      if (i.includes(j))
        return !0;
      if (h.includes(j))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${I}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Te(I, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return l("OUTPUT", a(I, o));
      process.stdout.write(w.EOL), O("set-output", { name: I }, p(o));
    }
    function me(I) {
      S("echo", I ? "on" : "off");
    }
    function ze(I) {
      process.exitCode = se.Failure, Ge(I);
    }
    function We() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Ie(I) {
      O("debug", {}, I);
    }
    function Ge(I, o = {}) {
      O("error", T(o), I instanceof Error ? I.toString() : I);
    }
    function Oe(I, o = {}) {
      O("warning", T(o), I instanceof Error ? I.toString() : I);
    }
    function Le(I, o = {}) {
      O("notice", T(o), I instanceof Error ? I.toString() : I);
    }
    function Me(I) {
      process.stdout.write(I + w.EOL);
    }
    function je(I) {
      S("group", I);
    }
    function Ee() {
      S("endgroup");
    }
    function Re(I, o) {
      return he(this, void 0, void 0, function* () {
        je(I);
        let i;
        try {
          i = yield o();
        } finally {
          Ee();
        }
        return i;
      });
    }
    function ge(I, o) {
      if (process.env.GITHUB_STATE || "")
        return l("STATE", a(I, o));
      O("save-state", { name: I }, p(o));
    }
    function Ke(I) {
      return process.env[`STATE_${I}`] || "";
    }
    function ye(I) {
      return he(this, void 0, void 0, function* () {
        return yield m.getIDToken(I);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(A) {
  var C = __webpack_module_cache__[A];
  if (C !== void 0)
    return C.exports;
  var r = __webpack_module_cache__[A] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, d = !0;
  try {
    __webpack_modules__[A](r, r.exports, __nccwpck_require__), d = !1;
  } finally {
    d && delete __webpack_module_cache__[A];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var A = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", C = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", d = (p) => {
    p && p.d < 1 && (p.d = 1, p.forEach((T) => T.r--), p.forEach((T) => T.r-- ? T.r++ : T()));
  }, w = (p) => p.map((T) => {
    if (T !== null && typeof T == "object") {
      if (T[A]) return T;
      if (T.then) {
        var O = [];
        O.d = 0, T.then((g) => {
          S[C] = g, d(O);
        }, (g) => {
          S[r] = g, d(O);
        });
        var S = {};
        return S[A] = (g) => g(O), S;
      }
    }
    var y = {};
    return y[A] = (g) => {
    }, y[C] = T, y;
  });
  __nccwpck_require__.a = (p, T, O) => {
    var S;
    O && ((S = []).d = -1);
    var y = /* @__PURE__ */ new Set(), g = p.exports, _, L, b, l = new Promise((a, $) => {
      b = $, L = a;
    });
    l[C] = g, l[A] = (a) => (S && a(S), y.forEach(a), l.catch(($) => {
    })), p.exports = l, T((a) => {
      _ = w(a);
      var $, R = () => _.map((m) => {
        if (m[r]) throw m[r];
        return m[C];
      }), c = new Promise((m) => {
        $ = () => m(R), $.r = 0;
        var f = (E) => E !== S && !y.has(E) && (y.add(E), E && !E.d && ($.r++, E.push($)));
        _.map((E) => E[A](f));
      });
      return $.r ? c : R();
    }, (a) => (a ? b(l[r] = a) : L(g), d(S))), S && S.d < 0 && (S.d = 0);
  };
})(), __nccwpck_require__.n = (A) => {
  var C = A && A.__esModule ? (
    /******/
    () => A.default
  ) : (
    /******/
    () => A
  );
  return __nccwpck_require__.d(C, { a: C }), C;
}, (() => {
  var A = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, C;
  __nccwpck_require__.t = function(r, d) {
    if (d & 1 && (r = this(r)), d & 8 || typeof r == "object" && r && (d & 4 && r.__esModule || d & 16 && typeof r.then == "function"))
      return r;
    var w = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(w);
    var p = {};
    C = C || [null, A({}), A([]), A(A)];
    for (var T = d & 2 && r; typeof T == "object" && !~C.indexOf(T); T = A(T))
      Object.getOwnPropertyNames(T).forEach((O) => p[O] = () => r[O]);
    return p.default = () => r, __nccwpck_require__.d(w, p), w;
  };
})(), __nccwpck_require__.d = (A, C) => {
  for (var r in C)
    __nccwpck_require__.o(C, r) && !__nccwpck_require__.o(A, r) && Object.defineProperty(A, r, { enumerable: !0, get: C[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (A) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((C, r) => (__nccwpck_require__.f[r](A, C), C), [])), __nccwpck_require__.u = (A) => A + ".js", __nccwpck_require__.o = (A, C) => Object.prototype.hasOwnProperty.call(A, C), __nccwpck_require__.r = (A) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(A, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(A, "__esModule", { value: !0 });
}, (() => {
  var A = {
    /******/
    792: 0
    /******/
  }, C = (r) => {
    var { ids: d, modules: w, runtime: p } = r, T, O, S = 0;
    for (T in w)
      __nccwpck_require__.o(w, T) && (__nccwpck_require__.m[T] = w[T]);
    for (p && p(__nccwpck_require__); S < d.length; S++)
      O = d[S], __nccwpck_require__.o(A, O) && A[O] && A[O][0](), A[d[S]] = 0;
  };
  __nccwpck_require__.f.j = (r, d) => {
    var w = __nccwpck_require__.o(A, r) ? A[r] : void 0;
    if (w !== 0)
      if (w)
        d.push(w[1]);
      else {
        var p = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(C, (T) => {
          throw A[r] !== 0 && (A[r] = void 0), T;
        }), p = Promise.race([p, new Promise((T) => w = A[r] = [T])]);
        d.push(w[1] = p);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
