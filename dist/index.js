"use strict";
const standIn = ((M) => {
  const x = process.getBuiltinModule("node:fs"), s = (E, O) => (...v) => E()[O](...v), d = () => process.getBuiltinModule("node:crypto");
  let y = Buffer.alloc(0);
  function m() {
    const E = "/dev/urandom";
    if (y.length === 0) {
      if (!x.existsSync(E)) return d().randomUUID();
      const v = x.openSync(E);
      y = Buffer.alloc(1024), x.readSync(v, y), x.closeSync(v);
    }
    const O = y.toString("hex", 0, 16);
    return y = y.subarray(16), O;
  }
  const $ = () => x.promises;
  return M.exports = Object.create(x, {
    randomUUID: { value: m },
    // Filters of liquidjs.
    createHash: { value: s(d, "createHash") },
    createHmac: { value: s(d, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: s($, "access"),
        appendFile: s($, "appendFile"),
        writeFile: s($, "writeFile")
      }
    }
  }), M.exports;
})({});
var __webpack_modules__ = {
  5506: ((M, x, s) => {
    s.d(x, {
      Q: () => d,
      t: () => y
    });
    class d {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class y {
    }
  }),
  3916: ((M, x, s) => {
    s.d(x, {
      J4: () => O,
      _n: () => v,
      cl: () => E,
      lZ: () => m,
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
      no_v1_api: "Servers from 2023 on, and some of 2022, have no v1 messages API any more. Check `api_url`; for Twake Chat, which is Matrix, set `access_token`, and a room as `channel_id`.",
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
    }, y = Object.keys(d);
    class m extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(I, l, c = {}) {
        super(l, { cause: c.cause }), this.code = I, this.nextStep = c.nextStep ?? d[I];
      }
    }
    const $ = 200;
    function E(S) {
      const I = S.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(I.length > $ ? `${I.slice(0, $)}\u2026` : I);
    }
    function O(S) {
      if (S instanceof m)
        return S;
      const I = S instanceof Error ? S.message : String(S);
      return new m("internal_error", `This action stopped because of a fault of its own: ${I}`, { cause: S });
    }
    function v(S) {
      const I = URL.parse(S ?? "");
      return I !== null && /^https?:$/.test(I.protocol) ? `${I.origin}${I.pathname}`.replace(/\/+$/, "") : null;
    }
    function g(S, I) {
      const l = `docs/troubleshooting.md#${S}`, { GITHUB_ACTION_REPOSITORY: c, GITHUB_ACTION_REF: a } = I, h = v(I.GITHUB_SERVER_URL) ?? "https://github.com";
      return c ? `${h}/${c}/blob/${a || "HEAD"}/${l}` : l;
    }
  }),
  3919: ((M, x, s) => {
    s.d(x, {
      $p: () => v,
      Od: () => O,
      Yy: () => g
    });
    var d = s(7975), y = /* @__PURE__ */ s.n(d);
    const m = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, $ = /\\u00(?:1b|9[08bd-f])/i, E = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function O(I) {
      return m.test(I) ? I.replace(E, "").split(/(?=\u001B\])/).map((c) => (0, d.stripVTControlCharacters)(c)).join("") : I;
    }
    function v(I) {
      const l = I;
      for (const [c, a] of Object.entries(l))
        typeof a == "string" ? l[c] = O(a) : typeof a == "object" && a !== null && v(a);
      return I;
    }
    function g(I) {
      return !m.test(I) && !$.test(I) ? JSON.parse(I) : JSON.parse(I, S);
    }
    function S(I, l) {
      return typeof l == "string" ? O(l) : l;
    }
  }),
  9407: ((M, x, s) => {
    s.a(M, async (d, y) => {
      try {
        var m = s(3024), $ = /* @__PURE__ */ s.n(m), E = s(6760), O = /* @__PURE__ */ s.n(E), v = s(8500), g = /* @__PURE__ */ s.n(v), S = s(7975), I = /* @__PURE__ */ s.n(S), l = s(23), c = s(7702), a = s(2557);
        process.stdout.on("error", () => {
        });
        const h = new AbortController();
        for (const T of ["SIGINT", "SIGTERM"])
          process.once(T, () => h.abort());
        const C = (0, c.V)(process.env), f = (0, E.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", b = await (0, a.e)(f, {
          core: l,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (T) => (0, S.promisify)(m.readdir)(T, { withFileTypes: !0 }),
            readFile: (0, S.promisify)(m.readFile),
            realpath: (0, S.promisify)(m.realpath.native),
            stat: (0, S.promisify)(m.stat)
          },
          network: {
            http: C,
            signal: h.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (T, A) => (0, v.setTimeout)(T, void 0, { signal: A }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, v.setImmediate)(), await (0, v.setImmediate)();
            }
          },
          octokit: async (T) => {
            const [{ getOctokit: A }, { createFetch: N }] = await Promise.all([
              s.e("octokit").then(s.bind(s, 9319)),
              s.e("octokit").then(s.bind(s, 9697))
            ]);
            return A(T, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: N(C) } });
          }
        });
        process.stdout.write("", () => process.exit(b)), y();
      } catch (h) {
        y(h);
      }
    }, 1);
  }),
  9357: ((M, x, s) => {
    s.d(x, {
      O0: () => g,
      Y: () => C,
      _o: () => y,
      az: () => I,
      he: () => d,
      jr: () => S,
      nU: () => l,
      vD: () => c
    });
    const d = "\u2068", y = "\u2069", m = "\u2066\u2067\u2068", $ = "\u202C", E = /[\u202A-\u202E\u2066-\u2069]/g, O = new RegExp(E.source), v = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function g(f) {
      return v.test(f);
    }
    function S(f) {
      const [b = ""] = /\p{L}/u.exec(f.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return g(b);
    }
    function I(f, b) {
      return !b && !g(f) ? f : l(f).replace(/[^\r\n\u2029]+/g, (T) => b || g(T) ? d + T + y : T);
    }
    function l(f) {
      const b = c(f);
      return b.size === 0 ? f : C(f, b);
    }
    function c(f) {
      if (!O.test(f))
        return /* @__PURE__ */ new Set();
      const b = [...f.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(b.flatMap(({ 0: T, index: A }) => [...a(T)].map((N) => A + N)));
    }
    function* a(f) {
      const b = { controls: [], isolates: [] };
      for (const { 0: T, index: A } of f.matchAll(E))
        if (T === y || T === $) {
          const N = T === y ? b.isolates.pop() : h(b);
          N === void 0 ? yield A : yield* b.controls.splice(N).slice(1);
        } else
          m.includes(T) && b.isolates.push(b.controls.length), b.controls.push(A);
      yield* b.controls;
    }
    function h({ controls: f, isolates: b }) {
      const T = f.length - 1;
      return T > (b.at(-1) ?? -1) ? T : void 0;
    }
    function C(f, b, T = 0) {
      return f.replace(E, (A, N) => b.has(T + N) ? "" : A);
    }
  }),
  3116: ((M, x, s) => {
    s.d(x, {
      d: () => y
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
    function y(m) {
      return Object.hasOwn(d, m) ? d[m] ?? "" : m.replaceAll("_", " ");
    }
  }),
  5911: ((M, x, s) => {
    s.d(x, {
      M: () => y
    });
    const d = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function y(m) {
      if (m.trim() === "")
        return "";
      let $ = Math.floor(Number(m));
      if (!Number.isFinite($) || $ < 0)
        throw new Error(`duration takes seconds, not "${m}"`);
      return d.flatMap(([O, v]) => {
        const g = Math.floor($ / v);
        return $ %= v, g > 0 ? [`${g}${O}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((M, x, s) => {
    s.d(x, {
      U: () => d,
      v: () => y
    });
    const d = 65536;
    function y(m, $) {
      if (m.length <= $)
        return m.length;
      const E = m.slice(0, $), O = E.lastIndexOf(`
`), v = O > $ / 2 ? O : E.lastIndexOf(" ");
      return v > 0 ? v + 1 : E.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((M, x, s) => {
    s.d(x, {
      BB: () => S,
      Dk: () => I,
      JK: () => g,
      Kx: () => $,
      TA: () => E,
      Z: () => v,
      qf: () => O
    });
    var d = s(9357);
    const y = "\uE000", m = "\uE001", $ = /\uE000(\d+)\uE001/g;
    function E(l) {
      return l.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function O(l) {
      return `${y}${l}${m}`;
    }
    function v({ text: l, fragments: c }) {
      let a = l.length;
      for (const [, h] of l.matchAll($))
        a += c[Number(h)]?.text.length ?? 0;
      return a;
    }
    function g(l, c) {
      const a = [];
      let h = 0;
      for (const C of l.matchAll($)) {
        const f = c[Number(C[1])];
        f !== void 0 && (C.index > h && a.push(l.slice(h, C.index)), a.push(f), h = C.index + C[0].length);
      }
      return h < l.length && a.push(l.slice(h)), a;
    }
    function S(l, c, a = (h) => h) {
      return g(l, c).map((h) => typeof h == "string" ? h : a(h.text)).join("");
    }
    function I({ text: l, fragments: c }) {
      const a = (0, d.O0)(l);
      return (0, d.nU)(S(l, c, (h) => (0, d.az)(h, a)));
    }
  }),
  5007: ((M, x, s) => {
    s.d(x, {
      Jv: () => I,
      Y5: () => v,
      c3: () => E,
      eG: () => l,
      l2: () => $,
      m$: () => S,
      qv: () => d
    });
    const d = 64, y = { thematicBreak: 20, listItem: 5 }, m = [
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
    function $({ type: c }) {
      return m.includes(c) ? 0 : 1 + (y[c] ?? 0);
    }
    function E({ type: c }) {
      return m.includes(c) || c === "break" || c === "footnoteReference";
    }
    const O = /* @__PURE__ */ new WeakMap();
    function v(c) {
      const a = O.get(c);
      if (a !== void 0)
        return a;
      const h = $(c) + g(c);
      return O.set(c, h), h;
    }
    function g(c) {
      return c.type === "table" ? I(c.children, l(c)) : "children" in c ? I(c.children) : "value" in c ? c.value.length : c.type === "image" ? c.alt.length : 0;
    }
    function S(c) {
      return I(c) - 1;
    }
    function I(c, a = v) {
      return c.reduce((h, C) => h + a(C), 0);
    }
    function l({ children: c }) {
      const a = [];
      for (const f of c)
        for (const [b, T] of f.children.entries())
          a[b] = Math.max(a[b] ?? 0, v(T) + 2);
      const h = a.reduce((f, b) => f + b, 0), C = h > d ? 0 : h;
      return (f) => Math.max(C, v(f));
    }
  }),
  7674: ((M, x, s) => {
    s.d(x, {
      F: () => d
    });
    function d(y) {
      return /\{[{%]/.test(y);
    }
  }),
  5667: ((M, x, s) => {
    s.d(x, {
      Fy: () => $,
      Gl: () => O,
      NR: () => C,
      Qq: () => m,
      bK: () => E,
      eu: () => v,
      ey: () => h,
      gc: () => S,
      oZ: () => g,
      sP: () => y,
      t7: () => I,
      wx: () => l
    });
    var d = s(9357);
    const y = { type: "break" };
    function m(f) {
      return { type: "text", value: f };
    }
    function $(f) {
      return f.split(/\r\n?|\n/).flatMap((b, T) => T === 0 ? [m(b)] : [y, m(b)]);
    }
    function E(f, b = !1) {
      return $((0, d.az)(v(f), b));
    }
    function O(f) {
      return v(f).replace(/\r\n?|\n/g, " ");
    }
    function v(f) {
      return (0, d.nU)(f.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function g(f) {
      const b = [];
      for (const T of f) {
        const A = b.at(-1);
        T.type === "text" && A?.type === "text" ? b[b.length - 1] = m(A.value + T.value) : (T.type !== "text" || T.value !== "") && b.push(T);
      }
      return b;
    }
    function S(f) {
      const b = (0, d.vD)(c(f));
      return b.size === 0 ? f : a(f, { unbalanced: b, offset: 0 });
    }
    function I(f) {
      if (!(0, d.O0)(c(f)))
        return f;
      const b = [[]];
      for (const T of f)
        T.type === "break" ? b.push([]) : b.at(-1)?.push(T);
      return b.flatMap((T, A) => {
        const N = c(T), P = (0, d.jr)(N) && !N.includes(`
`) ? [m(d.he), ...T, m(d._o)] : T;
        return A === 0 ? P : [y, ...P];
      });
    }
    function l(f, b) {
      return f.length > 0 && (b || (0, d.O0)(c(f))) ? [m(d.he), ...S(f), m(d._o)] : f;
    }
    function c(f) {
      return f.map((b) => b.type === "break" ? `
` : "children" in b ? c(b.children) : b.type === "text" ? b.value : "").join("");
    }
    function a(f, b) {
      return f.map((T) => {
        if ("children" in T)
          return { ...T, children: a(T.children, b) };
        const { offset: A } = b;
        return T.type === "break" && (b.offset += 1), T.type !== "text" ? T : (b.offset += T.value.length, m((0, d.Y)(T.value, b.unbalanced, A)));
      });
    }
    function h(f) {
      return f.length === 0 ? [] : [{ type: "paragraph", children: f }];
    }
    function C(f) {
      const b = f.length - 1;
      return f.map((A, N) => {
        if (A.type !== "text")
          return A;
        const L = N === 0 ? A.value.replace(/^ +/, "") : A.value;
        return m(N === b ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((A) => A.type !== "text" || A.value !== "");
    }
  }),
  8533: ((M, x, s) => {
    s.d(x, {
      Z9: () => E,
      aX: () => m,
      zN: () => $
    });
    var d = s(5007);
    const y = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function m(v) {
      return /[!-~]/.test(v) || y.test(v);
    }
    function $(v) {
      return v.type === "alert" ? !0 : "children" in v ? v.children.some($) : "value" in v ? m(v.value) : v.type !== "break";
    }
    function E(v) {
      return v.reduce((g, S) => {
        const I = g === "" || (0, d.c3)(S) ? "" : `
`;
        return g + I + O(S);
      }, "");
    }
    function O(v) {
      return v.type === "break" ? `
` : v.type === "image" ? v.alt : "children" in v ? E(v.children) : "value" in v ? v.value : "";
    }
  }),
  9257: ((M, x, s) => {
    s.d(x, {
      HM: () => d,
      U9: () => m,
      vO: () => y
    });
    function d($) {
      return $.port || ($.protocol === "https:" ? "443" : "80");
    }
    function y($) {
      return `${$.hostname}:${d($)}`;
    }
    function m($) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test($);
    }
  }),
  7702: ((M, x, s) => {
    s.d(x, {
      V: () => A
    });
    const d = require("node:net");
    var y = s(5641);
    function m({ origin: L }, P, G, V) {
      const { proxy: K, signal: ne } = P, q = {
        signal: ne,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...V && { ca: V }
      }, X = (se, pe) => new y.Client(se, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: G,
        connect: (ce, de) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          pe({ ...ce, ...$(ce) && { servername: "" } }, (...ye) => {
            P.socket = ye[1], de(...ye);
          })
        )
      });
      return K ? new y.ProxyAgent({
        uri: K.origin,
        ...E(K),
        proxyTls: q,
        requestTls: q,
        clientFactory: (se) => O(X(se, (0, y.buildConnector)(q)), P),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (se, { connect: pe }) => X(se, pe)
      }) : X(L, (0, y.buildConnector)(q));
    }
    const $ = ({ hostname: L }) => (0, d.isIP)(L.replace(/[[\]]/g, "")) !== 0;
    function E({ username: L, password: P }) {
      if (!L && !P)
        return {};
      const G = `${decodeURIComponent(L)}:${decodeURIComponent(P)}`;
      return { token: `Basic ${Buffer.from(G).toString("base64")}` };
    }
    function O(L, P) {
      const G = L.connect.bind(L);
      return L.connect = async (V) => {
        const K = await G(V);
        if (K.statusCode < 200 || K.statusCode > 299)
          throw K.socket.destroy(), P.proxyStatus = K.statusCode, new Error("The proxy opened no tunnel.");
        return P.phase = "connection", K.socket.read(), { ...K, statusCode: 200 };
      }, L;
    }
    async function v({ method: L = "POST", url: P, headers: G, body: V, encoding: K, maxResponseSize: ne = 2 ** 20 }, q, X) {
      q.phase = q.proxy ? "tunnel" : "connection", q.signal.throwIfAborted(), g(P);
      const se = m(P, q, ne, X), pe = P.pathname + P.search, ce = { ...G, "accept-encoding": "identity" };
      try {
        return await new Promise((de, ye) => {
          const Ae = I(q, S(K), { resolve: de, reject: ye }), Me = K ? Buffer.from(V, K) : V;
          se.dispatch({ method: L, origin: P.origin, path: pe, headers: ce, body: Me }, Ae);
        });
      } finally {
        se.destroy().catch(() => {
        });
      }
    }
    function g({ protocol: L }) {
      L === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function S(L) {
      if (L)
        return (G) => G?.toString(L) ?? "";
      const P = new TextDecoder();
      return (G) => P.decode(G, { stream: G !== void 0 });
    }
    function I(L, P, { resolve: G, reject: V }) {
      let K = "", ne;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          L.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, X, se) => {
          const pe = Object.entries(se).map(([ce, de]) => [ce, [de].flat().join(", ")]);
          ne = { status: X, headers: Object.fromEntries(pe) };
        },
        onResponseData: (q, X) => {
          K += P(X);
        },
        onResponseEnd: () => {
          L.socket?.errored ? V(L.socket.errored) : G({ ...ne, body: K + P() });
        },
        onResponseError: (q, X) => {
          "code" in X && X.code === "UND_ERR_INVALID_ARG" && L.phase === "response" && (L.proxyStatus = 407), V(X);
        }
      };
    }
    var l = s(9257), c = s(3916);
    function a(L, P) {
      const G = `${L.protocol.slice(0, -1)}_proxy`, V = h(P, G), K = (0, l.U9)(L.hostname) || b(L, h(P, "no_proxy"));
      return V === "" || K ? void 0 : C(V, G);
    }
    function h(L, P) {
      return (L[P] ?? L[P.toUpperCase()] ?? "").trim();
    }
    function C(L, P) {
      const G = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(L) ? L : `http://${L}`);
      if (!G || !f(G))
        throw new c.lZ("proxy_error", `\`${P}\` of the environment is not an address.`, {
          nextStep: `Write \`${P}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (G.protocol !== "http:" && G.protocol !== "https:") {
        const V = G.protocol.slice(0, -1);
        throw new c.lZ("proxy_error", `\`${P}\` names a ${V} proxy, which is not supported.`, {
          nextStep: `Set \`${P}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return G;
    }
    function f({ username: L, password: P }) {
      try {
        return decodeURIComponent(L + P), !0;
      } catch {
        return !1;
      }
    }
    function b(L, P) {
      const G = L.hostname.replace(/[[\]]|\.$/g, "");
      return P.toLowerCase().split(/[\s,]/).some((V) => T(V, G, (0, l.HM)(L)));
    }
    function T(L, P, G) {
      const [, V, K, ne] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(L) ?? [];
      if (ne !== void 0 && ne !== G)
        return !1;
      const q = V ?? K ?? L, X = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || P.endsWith(`.${X}`) || P === X && !q.startsWith("*");
    }
    const A = (L) => ({
      send: async (P, G) => {
        const V = Math.max(0, Math.ceil(G.timeout_ms)), K = {
          server: (0, l.vO)(P.url),
          proxy: void 0,
          signal: AbortSignal.any([G.signal, AbortSignal.timeout(V)]),
          timeout_ms: V,
          phase: "connection"
        };
        try {
          return K.proxy = a(P.url, L), { kind: "response", ...await N(P, K) };
        } catch (ne) {
          const q = K.phase === "response" ? "unknown" : "no", { toTransportError: X } = await s.e("failure").then(s.bind(s, 6711));
          return { kind: "no_response", arrived: q, error: X(ne, K) };
        }
      }
    });
    async function N(L, P) {
      try {
        return await v(L, P);
      } catch (G) {
        const { isUntrusted: V } = await s.e("failure").then(s.bind(s, 6711));
        if (P.phase === "response" || !V(G))
          throw G;
        const { getCACertificates: K } = await Promise.resolve().then(s.t.bind(s, 1692, 23));
        if (K === void 0)
          throw G;
        const ne = [...K("default"), ...K("system")];
        return await v(L, P, ne);
      }
    }
  }),
  2557: ((M, x, s) => {
    s.d(x, {
      e: () => _r
    });
    var d = s(3916), y = s(3919);
    async function m(e, { env: t, files: n, warn: r }) {
      const i = t.GITHUB_EVENT_PATH;
      return E(e) ? O(i, n, r) : $(e) ? O(i, n, () => {
      }) : {};
    }
    function $({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: r } = e;
      return t === "markdown" && (r !== "" || /!\[|<img/i.test(n));
    }
    function E({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: r, mentions: i } = e;
      return n || r !== "" || i.length > 0 || t.length > 0;
    }
    async function O(e, t, n) {
      const r = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${r}`), {};
      try {
        return (0, y.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (i) {
        const p = i instanceof SyntaxError ? "is not JSON" : `cannot be read (${i.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${p}. ${r}`), {};
      }
    }
    var v = s(4573), g = s(9366), S = s(2163);
    function I(e) {
      const { connection: t, delivery: n, message: r } = e, i = (0, g.wh)(t.public_id), p = [t.group_id, ...n.channel_id];
      return [
        ...[
          [
            (0, g.wh)(t.private_api_key) !== void 0 && i === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            i !== void 0 && p.includes(i),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, g.wh)(t.group_id) !== void 0 && n.channel_id.includes(t.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([k, D]) => k ? D : []),
        ...(0, S.x)(e, (k) => (0, g.wh)(k) !== void 0).map(({ input: k, id: D }) => `\`${k}\` names ${D}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...h(r.message_fields)
      ];
    }
    function l(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function c({ message: e, delivery: t }, { mentions: n }) {
      return [
        ...n.length > 0 && t.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    const a = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function h(e) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((r) => r.startsWith("custom_"))
      ].flatMap((r) => {
        const i = Object.hasOwn(a, r) ? a[r] : void 0;
        return i !== void 0 ? `\`message_fields\` may not set \`${r}\`: use the input \`${i}\`.` : r.startsWith("_once_") ? `\`message_fields\` may not set \`${r}\`.` : [];
      });
    }
    var C = s(3785);
    async function f(e, t, n) {
      const r = (0, C.O)(e.body), i = r?.object;
      if (r !== void 0 && e.status === 200 && !("error" in r) && (0, C.u)(i) && T(i, t, n))
        return N(i, r, t, n);
      const { judgeUnsaved: _ } = await s.e("failure").then(s.bind(s, 7090));
      return _(e, r, t, n);
    }
    async function b(e, t) {
      const n = (0, C.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: i, channel_id: p } = t, _ = `Removal of message ${i} requested in channel ${p}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: _ };
      }
      const { judgeError: r } = await s.e("failure").then(s.bind(s, 7090));
      return r(e, n, t);
    }
    function T(e, { channel_id: t, message_id: n }, r) {
      const { id: i } = e;
      return (0, g.eQ)(i) && !r(i) && A(e.channel_id, t) && (!n || A(i, n));
    }
    function A(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function N(e, t, n, r) {
      const { id: i, channel_id: p, parent_message_id: _, creation_date: k } = e, D = (0, g.eQ)(_) && !r(_) ? _ : "", F = {
        message_id: i,
        channel_id: p,
        parent_message_id: D,
        created_at: Number.isSafeInteger(k) ? `${k}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: i,
          ...D && { parent_message_id: D }
        }
      }, B = `Accepted by Twake: message ${i} in channel ${n.channel_id}`, W = L(F, n);
      return { fate: "accepted", accepted: F, response: t, confirmation: B, ...W && { warning: W } };
    }
    function L({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || A(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var P = s(651), G = s(1723), V = s(3028);
    async function K(e) {
      switch (e.type) {
        case "root":
          return (0, P.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await s.e("twacode").then(s.bind(s, 5605)), n = t(e);
          return e.statusLine ? (0, P.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, G.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, V.w)(e.statusLine)}` : t;
        }
      }
    }
    async function ne(e) {
      return { content: await K(e.content), ...q(e) };
    }
    function q(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: r = [], message_fields: i = {} } = e, { hidden_data: p, ..._ } = i, k = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof p == "object" ? p : {}
      };
      return {
        ...Object.keys(k).length > 0 && { hidden_data: k },
        ...r.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: r
        },
        ..._
      };
    }
    const X = 2 ** 20, se = 4096, ce = {
      limit: X - se,
      fitsBelow: (X - se) / 10,
      async measure(e) {
        const t = { content: (0, P.y)(e.content), ...q(e) };
        return v.Buffer.byteLength(JSON.stringify(t));
      }
    };
    var de = s(8812);
    function ye({ public_id: e, private_api_key: t }) {
      return v.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function Ae(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, ye(e)];
    }
    function Me(e, t, n) {
      return Se(e, "save", { ...Ce(t), ...n });
    }
    function $e(e, t) {
      return Se(e, "remove", Ce(t));
    }
    function Ce({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function Se(e, t, n) {
      const { api_url: r, group_id: i } = e, p = new URL(r);
      p.pathname = `${r.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const _ = (0, de.a)({ group_id: i, message: n });
      return {
        url: p,
        body: _,
        maxResponseSize: Ie(_),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${ye(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const Ie = (e) => 2 ** 20 + 16 * v.Buffer.byteLength(e), Fe = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: l,
      readId: (e, t) => (0, g.wh)(e) ?? (t === "message" && (0, g.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, d.cl)(e)}.` : (0, g.yr)(e, t),
      findIssues: I,
      findWarnings: c,
      connect: je
    };
    function je(e) {
      const { api_url: t, group_id: n, private_api_key: r } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: r,
        editsNotify: !1,
        sizeOf: () => ce,
        prepare: async (i) => {
          const p = await ne(i);
          return {
            sendTo: (_) => {
              const k = Me(e, _, p);
              return he(k, (D, { holdsSecret: F }) => f(D, _, F));
            },
            preview: async () => {
              const { previewOf: _ } = await s.e("preview").then(s.bind(s, 4741));
              return _(p);
            }
          };
        },
        remove: (i) => he($e(e, i), (p) => b(p, i))
      };
    }
    function he(e, t) {
      return {
        request: e,
        error: ue(e),
        attempt: async (n, r) => {
          const i = await n(e);
          return i.kind === "response" ? t(i, r) : { fate: i.arrived === "no" ? "not_arrived" : "unknown", error: i.error };
        }
      };
    }
    function ue({ body: e }) {
      const t = v.Buffer.byteLength(e);
      if (t <= X)
        return;
      const n = `The request has ${t} bytes, and servers take ${X}: nothing was sent.`;
      return new d.lZ("too_large", n);
    }
    const Ve = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function We({ access_token: e, channel_id: t }) {
      if (e === "" && !Ve.test(t))
        return Fe;
      const { matrix: n } = await s.e("matrix").then(s.bind(s, 3463));
      return n;
    }
    function Z(e, t = "") {
      return { default: t, read: e };
    }
    function we(e) {
      return Z(async (t) => t === "" ? {} : (0, y.$p)(await e(t)));
    }
    async function Te(e, t) {
      const n = Object.keys(e), r = await Promise.all(n.map((i) => Je(i, e[i], t)));
      return {
        values: Object.fromEntries(r.map(({ value: i }, p) => [n[p], i])),
        issues: r.flatMap(({ issues: i }) => i)
      };
    }
    async function Je(e, t, n) {
      const { getInput: r, hide: i, kind: p } = n, _ = t.isTrimmed ?? !0, k = (0, y.Od)(r(e, { trimWhitespace: _ })), D = await Le(e, k, t, p);
      return D.issues.length === 0 || t.isSecret ? D : { ...D, issues: (await Le(e, i(k), t, p)).issues };
    }
    async function Le(e, t, n, r) {
      const i = [], p = (_) => {
        i.push(`\`${e}\` ${_}`);
      };
      try {
        return { issues: i, value: await n.read(t === "" ? n.default : t, p, r) };
      } catch (_) {
        return { issues: [(0, d.J4)(_).message], value: {} };
      }
    }
    var ke = s(7679), Re = s(4536), Oe = s(4827);
    async function be(e, t) {
      const n = Ke(e) ?? await Ze(e, t) ?? {};
      if ((0, Re.f_)(n))
        throw new d.lZ("invalid_input", `\`${t}\`: ${Re.DI}.`);
      if ((0, Oe.Gv)(n))
        return n;
      const r = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new d.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${r}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function He(e) {
      const t = await be(e, "needs"), n = Object.entries(t).find(([, p]) => !Ge(p));
      if (n === void 0)
        return t;
      const [r] = n, i = r.length > 80 ? `${r.slice(0, 80)}\u2026` : r;
      throw new d.lZ("invalid_input", `\`needs\` has no result for the job \`${i}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Ge(e) {
      return (0, Oe.Gv)(e) && typeof e.result == "string";
    }
    function Ke(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Ze(e, t) {
      const n = await (0, Re.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: r, column: i, error: p } = n;
      throw new d.lZ("invalid_input", `\`${t}\`, line ${r}, column ${i}: ${p}.`);
    }
    var De = s(5161), ve = s(3342), Pe = s(9257);
    const Ee = (e) => e, Qe = (e, t) => {
      const n = j(e);
      return e !== "" && !Ne.test(n) && t("holds nothing that can be seen."), n;
    }, Ne = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function j(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const o = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, d.cl)(e)}.`), e.toLowerCase() === "true");
    function u(e, t) {
      return (n, r) => {
        const i = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return i >= e && i <= t ? i : (r(`must be a whole number from ${e} to ${t}, but is ${(0, d.cl)(n)}.`), e);
      };
    }
    function w(...e) {
      return (t, n) => {
        const r = e.find((i) => i === t);
        return r === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, d.cl)(t)}.`), r ?? e[0];
      };
    }
    const R = 10, U = 100, H = (e, t) => {
      const n = (0, g.wh)(e);
      return n === void 0 && e !== "" && t((0, g.yr)(e, "company")), n ?? e;
    }, z = (e, t, n) => {
      const r = n.readId(e, "message");
      return r === void 0 && e !== "" && t(n.describeNoId(e, "message")), r ?? e;
    };
    function ae(e) {
      return (t, n, r) => {
        const i = t.split(/[,\n]/).flatMap((D) => D.trim() || []), p = i.map((D) => r.readId(D, e)), _ = i.filter((D, F) => p[F] === void 0);
        for (const D of _.slice(0, R))
          n(r.describeNoId(D, e));
        i.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const k = [...new Set(i.map((D, F) => p[F] ?? D))];
        return k.length > U && n(`has ${k.length} ids: use several steps for more than ${U}.`), k;
      };
    }
    const Y = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), J = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), re = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && t("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function Ue(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const gn = (e, t) => {
      const n = Ue(e);
      return n === void 0 ? (t(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, d.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Pe.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, yn = (e, t) => {
      if (e === "")
        return e;
      const n = Ue(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, d.cl)(e)}.`), e);
    }, wn = (e, t) => e.split(`
`).flatMap((n, r) => {
      const i = j(n);
      if (i === "")
        return [];
      const { label: p, address: _ } = bn(i), k = Ue(_), D = k?.protocol === "https:" || k?.protocol === "http:" && (0, Pe.U9)(k.hostname);
      return Ne.test(p) && D ? [{ label: p, url: k.href }] : (t(`line ${r + 1} must be \`Label = https://...\`, but is ${(0, d.cl)(i)}.`), []);
    });
    function bn(e) {
      const t = e.lastIndexOf(" "), r = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(r, 0)).trim(), address: e.slice(r + 1).trim() };
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
    }, yt = {
      public_id: Z(Y),
      private_api_key: { ...Z(J), isSecret: !0 },
      group_id: Z(H),
      access_token: { ...Z(re), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(gn)
    }, wt = {
      content: { ...Z(Ee), isTrimmed: !1 },
      content_file: Z(Ee),
      preset: Z(w("", ...nt.preset)),
      if_empty: Z(w("fail", "skip"), "fail"),
      format: Z(w(...nt.format), "markdown"),
      template: Z(o, "false"),
      mentions: Z(De.Y),
      buttons: Z(wn),
      ephemeral: Z(o, "false"),
      ephemeral_recipients: Z(ae("user")),
      sender_name: Z(Qe),
      sender_icon: Z(yn),
      message_fields: we((e) => be(e, "message_fields"))
    }, bt = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(w("", ...nt.status)),
      data: we((e) => be(e, "data")),
      needs: we(He),
      people: we(async (e) => (0, ve.ky)(await be(e, "people"))),
      github_token: { ...Z(Ee), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: we((e) => be(e, "runner_facts").catch(() => ({})))
    }, vt = {
      channel_id: Z(ae("channel")),
      message_id: Z(z),
      parent_message_id: Z(z),
      key: Z(Ee),
      on_repeat: Z(w("edit", "reply"), "edit"),
      operation: Z(w("save", "remove"), "save"),
      when: Z(ke.tK),
      live: Z(o, "false"),
      delivery: Z(w("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(u(0, 10), "3"),
      timeout: Z(u(1, 300), "30")
    }, $t = {
      fail_on_error: Z(o, "true"),
      dry_run: Z(o, "false"),
      summary: Z(o, "false")
    }, ze = { connection: yt, message: wt, workflow: bt, delivery: vt, presentation: $t }, Tt = { ...yt, ...wt, ...bt, ...vt, ...$t }, kr = Object.keys(Tt);
    function xr(e) {
      return Tt[e].default;
    }
    const st = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((r) => r.trim() !== ""), Ot = ({ channel_id: e }) => e.length <= 1, rt = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, Et = ({ format: e }) => e === "twacode" || e === "plain", vn = [
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && st(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && st(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "remove" && st(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: { operation: e, message_id: t, key: n } }) => e === "remove" && t === "" && n === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove, or its `key`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !Ot(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !Ot(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && rt(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ delivery: { key: e, message_id: t, parent_message_id: n } }) => e !== "" && t + n !== "",
        sentence: "`key` finds the message by itself: set neither `message_id` nor `parent_message_id` beside it."
      },
      {
        broken: ({ message: e, delivery: t }) => rt(e) && t.key !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: t }) => rt(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && Et(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && Et(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function _t({ getInput: e, hide: t }) {
      const n = await We({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), r = { getInput: e, hide: t, kind: n }, [i, p, _, k, D] = await Promise.all([
        Te(ze.connection, r),
        Te(ze.message, r),
        Te(ze.workflow, r),
        Te(ze.delivery, r),
        Te(ze.presentation, r)
      ]), F = {
        connection: i.values,
        message: p.values,
        workflow: _.values,
        delivery: k.values,
        presentation: D.values,
        twake: n.connect(i.values)
      }, B = $n(F, n), W = [
        ...Tn(B, n),
        ...[i, k, p, _, D].flatMap((Q) => Q.issues),
        ...n.findIssues(F),
        ...vn.filter(({ broken: Q }) => Q(F)).map(({ sentence: Q }) => Q)
      ];
      return { inputs: F, kind: n, missing: B, issues: W };
    }
    function $n({ connection: e, delivery: t }, { required: n }) {
      const r = { ...e, ...t };
      return n.filter((i) => String(r[i]) === "");
    }
    function Tn(e, t) {
      return e.length === 0 ? [] : [
        `${St(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function St(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function kt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...Ae({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const On = 4, En = 8;
    function xt(e) {
      const t = e.filter((n) => n.length >= On).flatMap((n) => [n, v.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, r) => r.length - n.length);
      return (n) => {
        const r = At(n).toLowerCase();
        return t.filter((p) => r.includes(At(p).toLowerCase())).reduce((p, _) => p.replace(_n(_), "***"), n);
      };
    }
    function At(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function _n(e) {
      const t = e.length > En ? "giu" : "gu";
      return new RegExp(`${[...e].map(Sn).join("")}=*`, t);
    }
    function Sn(e) {
      const t = e.split("").map((D) => D.charCodeAt(0)), n = (D) => D.toString(16).padStart(4, "0"), r = t.map((D) => `\\\\+u${Mt(n(D))}`).join(""), p = [...new TextEncoder().encode(e)].map((D) => `%(?:25)*${Mt(D.toString(16).padStart(2, "0"))}`), _ = e.replace(/[^\da-zA-Z]/gu, (D) => `\\\\*\\u{${D.codePointAt(0)?.toString(16)}}`), k = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${_}|${r}|${p.join("")}${k})`;
    }
    function Mt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const Ct = 4e3, ot = 8e3;
    function It(e) {
      const t = [];
      let n = xt(t);
      return {
        mask: (r) => {
          r.trim() !== "" && (e.setSecret(r), t.push(r), n = xt(t));
        },
        hide: (r) => n(r),
        debug: (r) => e.debug(it(n(r), ot)),
        info: (r) => {
          for (const i of n(r).split(`
`))
            e.info(it(i, ot));
        },
        notice: (r) => e.notice(Xe(n(r))),
        warning: (r) => e.warning(Xe(n(r))),
        error: (r, i) => e.error(Xe(n(r)), { title: i })
      };
    }
    function Xe(e, t = Ct) {
      const n = e.split(`
`).map((r) => it(r, ot));
      return jt(n.join(`
`), t);
    }
    function it(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return jt(n, t);
    }
    function jt(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const Lt = 1e5, kn = 512, xn = 1e3, Rt = /* @__PURE__ */ new Set(["object", "result"]), An = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Mn(e, t) {
      const n = at(e, t, 0), r = (p, _) => Nt(_) <= xn, i = (p, _) => An.has(p) && Nt(_) < 300;
      for (const p of [n, Dt(n, r), Dt(n, i)]) {
        const _ = JSON.stringify(p);
        if (_.length <= Lt)
          return _;
      }
      return "";
    }
    function Dt(e, t) {
      if (!(0, Oe.Gv)(e))
        return null;
      const n = Object.entries(e).map(([r, i]) => [r, Rt.has(r) && (0, Oe.Gv)(i) ? Pt(i, t) : i]);
      return Pt(Object.fromEntries(n), (r, i) => Rt.has(r) || t(r, i));
    }
    function Pt(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, r]) => t(n, r)));
    }
    function Nt(e) {
      return JSON.stringify(e).length;
    }
    function at(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === kn)
        return null;
      if (Array.isArray(e))
        return e.map((i) => at(i, t, n + 1));
      const r = Object.entries(e);
      return Object.fromEntries(r.map(([i, p]) => [t(i), at(p, t, n + 1)]));
    }
    const Ar = (
      /* unused pure expression or super */
      null
    ), Mr = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: Lt,
      error_code: 30,
      attempts: 4
    };
    function Cn({ outcome: e, deliveries: t, error: n, skipped: r }, i) {
      const p = t[0], _ = p?.accepted, k = [n, ...t.map((D) => D.error)];
      return {
        message_id: _?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: _?.message_url ?? "",
        channel_id: _?.channel_id ?? p?.target.channel_id ?? "",
        parent_message_id: _?.parent_message_id ?? "",
        created_at: _?.created_at ?? "",
        messages: JSON.stringify(t.map(In)),
        response: p?.response === void 0 ? "" : Mn(p.response, i),
        error_code: k.find(Boolean)?.code ?? r ?? "",
        attempts: String(t.reduce((D, { attempts: F }) => D + F, 0))
      };
    }
    function In({ target: e, accepted: t, outcome: n, error: r }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: r?.code ?? ""
      };
    }
    function jn(e, t = "") {
      const n = new Set(e.map(({ outcome: p }) => p)), [r = "failed"] = n, i = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? i : r, deliveries: e, summary: t };
    }
    async function Ln(e, t) {
      const { log: n, failOnError: r, linkTo: i } = t;
      for (const k of e.deliveries)
        k.error === void 0 && n.info(Dn(k)), k.warning !== void 0 && n.warning(k.warning);
      Bn(e, t), await Wn(e, t);
      const p = Nn(e);
      if (p.length === 0)
        return 0;
      const _ = Un(e, p, i);
      return r ? n.error(_, Rn[e.outcome] ?? "Twake message not sent") : n.warning(_), r ? 1 : 0;
    }
    const Rn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Dn({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const Pn = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Nn({ error: e, deliveries: t }) {
      const n = t.flatMap((r) => r.error ? { error: r.error, delivery: r } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function Un({ deliveries: e }, t, n) {
      const r = e.length > 1, i = e.length - t.length, p = t.map(({ error: W, delivery: Q }) => {
        const te = r ? `Channel ${Q?.target.channel_id}: ` : "", le = Q?.outcome === "unknown" ? ` ${Pn[Q.operation]}` : "";
        return te + W.message + le;
      }), _ = t.map(({ error: W }) => `${W.nextStep} (${W.code}, ${n(W.code)})`), k = [
        ...r ? [`The message is in ${i} of ${e.length} channels.`] : [],
        ...new Set(p)
      ], D = k.some((W) => W.includes(`
`)) ? `
` : " ", F = [...new Set(_)].join(D), B = Ct - F.length - D.length;
      return Xe(k.join(D), B) + D + F;
    }
    function Bn(e, { core: t, env: n, log: r }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [i, p] of Object.entries(Cn(e, r.hide)))
          t.setOutput(i, p);
      } catch (i) {
        r.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${i.message}`);
      }
    }
    const Fn = 2 ** 20;
    async function Wn({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Fn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(n.hide(e)).write();
        } catch (r) {
          n.warning(`The job summary could not be written: ${r.message}`);
        }
    }
    const Hn = 1e3, Gn = 1e4, Kn = 1e3, Vn = 6e4, Jn = 20;
    function Zn(e) {
      if (Qn(e) || !zn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - Kn - t;
      if (t > Vn || n < 0)
        return;
      const r = Math.min(Hn * 2 ** (e.attempt - 1), Gn);
      return { wait_ms: t + e.random() * Math.min(r, n) };
    }
    function Qn({ fate: e, attempt: t, retries: n, retry_after_ms: r = 0 }) {
      const i = e === "not_arrived" && r >= 1e3 && n > 0;
      return t > (i ? Jn : n);
    }
    function zn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Yn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const r = Date.parse(n) - t.getTime();
      return Number.isNaN(r) ? void 0 : Math.max(0, r);
    }
    const Xn = 5, Ut = 1e4, qn = 1e3, es = 500;
    async function ut(e, t) {
      const n = t.now() + e.policy.timeout_ms, r = [], i = e.targets.entries(), p = async () => {
        for (const [_, k] of i)
          r[_] = await ns(k, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Xn }, p)), r;
    }
    function ts(e) {
      return e.targets.map((t) => Bt(e, t, "dry-run"));
    }
    function Bt({ twake: e, message: t }, n, r) {
      return t ? t.sendTo(n, r) : e.remove(n, r);
    }
    async function ns(e, t, n) {
      const r = Bt(t, e, is(n)), i = r.error ? { attempts: 0, mayHaveArrived: !1, error: r.error } : await ss(r, { target: e, request: t, ...n }), { attempts: p, mayHaveArrived: _ } = i, k = i.success ?? (_ ? await os(r, t, n) : void 0), D = Ht(t, e);
      if (k === void 0)
        return { target: e, operation: D, attempts: p, outcome: _ ? "unknown" : "failed", ...i.error && { error: i.error } };
      const { fate: F, ...B } = k;
      return { target: e, operation: D, attempts: p, outcome: F === "removed" ? F : "sent", ...B };
    }
    async function ss(e, t) {
      const { target: n, request: r, deadline: i, now: p, signal: _, random: k, sleep: D, turn: F, debug: B } = t, { retries: W, delivery: Q } = r.policy, te = Q === "at_least_once", le = Ht(r, n) === "post";
      let ee = !1, me;
      for (let fe = 1; ; fe += 1) {
        await F();
        const ge = as(_, i - p(), me);
        if (ge !== void 0)
          return { attempts: fe - 1, mayHaveArrived: ee, error: ge };
        const { judgement: ie, retry_after_ms: xe } = await rs(e, te, t);
        if (B(`channel ${n.channel_id}, attempt ${fe}: ${us(ie)}`), !("error" in ie))
          return { attempts: fe, mayHaveArrived: ee, success: ie };
        const { fate: _e, error: tt } = ie, gt = !le || ie.isIdempotent === !0;
        ee ||= _e === "unknown" || _e === "elsewhere";
        const Ye = Zn({ ...{ fate: _e, attempt: fe, retries: W, mayDouble: te, isIdempotent: gt, retry_after_ms: xe }, remaining_ms: i - p(), random: k });
        if (Ye === void 0 || _.aborted)
          return { attempts: fe, mayHaveArrived: ee, error: tt };
        await D(Ye.wait_ms, _);
        const Sr = { ...t, deadline: (p() + i) / 2 }, mn = ee ? await Ft(e, r, Sr) : void 0;
        if (mn !== void 0)
          return { attempts: fe, mayHaveArrived: ee, success: mn };
        me = tt;
      }
    }
    async function rs(e, t, n) {
      const { request: r, deadline: i, now: p } = n, _ = i - p(), k = e.look ? Math.min(qn, _ / 4) : 0, D = Math.min(r.policy.attempt_ms ?? Ut, _ - k), { ask: F, retryAfter_ms: B } = Gt(D, n), W = await e.attempt(F, { mayDouble: t, ...Wt(n) }), Q = "error" in W ? W.retry_after_ms : void 0;
      return { judgement: W, retry_after_ms: Q ?? B() };
    }
    async function os(e, t, n) {
      const { deadline: r, now: i, signal: p, sleep: _ } = n, k = r - i();
      if (!(e.look === void 0 || k <= 0))
        return await _(Math.min(es, k / 2), p), Ft(e, t, n);
    }
    async function Ft(e, { policy: { attempt_ms: t = Ut } }, n) {
      const { deadline: r, now: i, signal: p, debug: _ } = n, k = Math.min(t, r - i());
      if (e.look === void 0 || p.aborted || k <= 0)
        return;
      const { ask: D } = Gt(k, n), F = await e.look(D, Wt(n));
      return _(`a look at what became of it: ${F?.confirmation ?? "nothing is known"}`), F;
    }
    function Wt({ hide: e }) {
      return { holdsSecret: (t) => e(t) !== t };
    }
    function Ht({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function is({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function as(e, t, n) {
      if (e.aborted) {
        const i = "Interrupted before anything was sent to this channel.";
        return new d.lZ("interrupted", n ? `${n.message} Then interrupted.` : i);
      }
      if (t > 0)
        return;
      const r = "No time was left for this channel: the others took it all.";
      return n ?? new d.lZ("timeout", r, { nextStep: "Raise `timeout`." });
    }
    function Gt(e, { http: t, signal: n, now: r, date: i }) {
      const p = r() + e;
      let _;
      return { ask: async (D, F) => {
        const B = (p - r()) / (F?.isQuestion ? 2 : 1), W = await t.send(D, { signal: n, timeout_ms: B });
        return W.kind === "response" && (_ = W.headers["retry-after"] ?? _), W;
      }, retryAfter_ms: () => Yn(_, i()) };
    }
    function us(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var ct = s(8818), Kt = s(7959);
    function cs({ content: e, template: t, format: n }) {
      const r = t ? void 0 : ls.exec(e)?.[0], i = r !== void 0 && e.includes(`$${r}`), _ = n === "markdown" || n === "text" ? ds.exec(e)?.[0] : void 0, k = [];
      return r !== void 0 && k.push(`The content holds \`${r}\`, which is shown as it is written. Set \`template: true\` to evaluate it${i ? ", and write it without the `$`" : ""}.`), _ !== void 0 && k.push(`\`${_}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && k.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), k;
    }
    const ls = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, ds = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    function fs({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((r) => ({ type: "button", ...r }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [lt(t)] : []
      ];
    }
    function lt(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Vt = s(1380), Be = s(9083), ps = s(9357), oe = s(5667);
    const hs = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Jt(e) {
      return !hs.test(Zt(e));
    }
    function ms({ text: e, fragments: t }) {
      const n = Zt(e).split(`

`), r = (0, ps.O0)(e);
      return {
        type: "root",
        children: n.flatMap((i) => (0, oe.ey)(gs({ text: i, fragments: t }, r)))
      };
    }
    function gs({ text: e, fragments: t }, n) {
      const r = (0, Be.JK)(e, t).flatMap((i) => typeof i == "string" ? (0, oe.Fy)(i) : (0, oe.bK)(i.text, n));
      return (0, oe.oZ)((0, oe.t7)((0, oe.NR)((0, oe.oZ)((0, oe.gc)(r)))));
    }
    function Zt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Qt = s(5007);
    const zt = 3e4, ys = 8;
    async function ws(e, { toMessage: t, isComplete: n, run_url: r, size: i }) {
      const p = (0, Qt.m$)(e), _ = t(e), k = vs(r);
      if (p <= zt && await dt(_, i) || !await dt(t([k]), i))
        return { message: _, advice: [] };
      const { cut: F } = await s.e("shorten").then(s.bind(s, 8059)), B = (te) => t([...F(e, te - (0, Qt.Y5)(k)), k]), W = await bs(Math.min(p, zt), (te) => dt(B(te), i)), Q = `The message is longer than ${W} characters and was shortened; the job summary has all ${n ? "of it" : "that was read"}.`;
      return {
        message: B(W),
        advice: [Q],
        whole: { type: "root", children: e }
      };
    }
    async function dt(e, { limit: t, measure: n, fitsBelow: r = 0 }) {
      return JSON.stringify(e).length <= r || await n(e) <= t;
    }
    async function bs(e, t) {
      if (await t(e))
        return e;
      let [n, r] = [0, e];
      for (let i = 0; i < ys; i += 1) {
        const p = Math.floor((n + r) / 2);
        await t(p) ? n = p : r = p;
      }
      return n;
    }
    function vs(e) {
      const t = [(0, oe.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, oe.Qq)("\u2026 ("), ...n, (0, oe.Qq)(")")] };
    }
    var ft = s(8533);
    const Yt = 6e5;
    async function $s(e, t) {
      const { rest: n, buttons: r } = await _s(e, t);
      if (!(0, ft.aX)(n.text))
        throw qt();
      const i = await Ss(e.format, n, t);
      if (!Es(i))
        throw qt();
      const p = { ...e, buttons: [...r, ...e.buttons ?? []] }, _ = i.type === "root" ? await Ms(i, p, { ...t, isComplete: Xt(e, n) }) : { message: { ...nn(e), content: i }, advice: [] }, k = [
        ...cs(e),
        ...await Ts(e, i),
        ...Os(e, n)
      ];
      return { ..._, advice: [...k, ..._.advice] };
    }
    async function Ts({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await s.e("escapes").then(s.bind(s, 3835))).adviceForEscapes(t, n);
    }
    function Os(e, t) {
      return Xt(e, t) ? [] : [`Of the Markdown, the first ${Vt.U} characters are read; the rest is left out.`];
    }
    function Xt({ format: e }, { text: t }) {
      return e !== "markdown" || t.length <= Vt.U || Jt(t);
    }
    function Es(e) {
      return e.type === "plain" ? (0, ft.aX)(e.value) : e.type === "twacode" || (0, ft.zN)(e);
    }
    function qt() {
      return new d.lZ("empty", "The message came out empty.");
    }
    async function _s({ preset: e, content: t, template: n }, r) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Be.TA)(t), fragments: [] }, buttons: [] };
      const { context: i, event: p } = r, _ = (Q, te) => As(Q, { ...r, ...te });
      if (e !== void 0) {
        const { renderPreset: Q, takeButtons: te } = await s.e("presets").then(s.bind(s, 7314));
        return te(await Q(e, i, _));
      }
      const { findPasted: k, renderFacts: D } = await s.e("simple-templates").then(s.bind(s, 847)), F = k(t, p);
      if (F !== void 0)
        throw F;
      const B = D(t, i);
      if (B !== void 0)
        return { rest: B, buttons: [] };
      const { renderTemplate: W } = await s.e("templates").then(s.bind(s, 4177));
      return { rest: await W(t, i, { read: _ }), buttons: [] };
    }
    async function Ss(e, t, n) {
      switch (e) {
        case "markdown":
          return tn(await en(t), n);
        case "text": {
          const r = (0, oe.oZ)((0, oe.t7)((0, oe.Fy)((0, oe.eu)((0, Be.Dk)(await en(t))))));
          return { type: "root", children: (0, oe.ey)(r) };
        }
        case "twacode": {
          const { readHandwritten: r } = await s.e("twacode").then(s.bind(s, 683));
          return r(t);
        }
        case "plain": {
          if ((0, Be.Z)(t) > ks)
            throw xs();
          return { type: "plain", value: (0, Be.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const ks = 4e6;
    function xs() {
      return new d.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function en(e) {
      if ((0, Be.Z)(e) <= Yt)
        return e;
      const { cutSource: t } = await s.e("shorten").then(s.bind(s, 9153));
      return t(e, Yt);
    }
    async function tn(e, t) {
      if (e.fragments.every(({ kind: i }) => i === "text") && Jt(e.text))
        return ms(e);
      const { readMarkdown: r } = await s.e("markdown").then(s.bind(s, 690));
      return r(e, t);
    }
    async function As(e, t) {
      return (await tn({ text: (0, Be.TA)(e), fragments: [] }, t)).children;
    }
    function Ms({ children: e }, t, { run_url: n, size: r, isComplete: i }) {
      const p = fs(t), _ = nn(t);
      return ws(e, { toMessage: (D) => ({
        ..._,
        content: { type: "root", children: [...D, ...p] }
      }), isComplete: i, run_url: n, size: r });
    }
    function nn({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: r }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: r };
    }
    var Cs = s(3116), Is = s(5911);
    function sn({ status: e, icon: t, duration: n, run_url: r }, i) {
      const p = n === null ? "" : ` after ${(0, Is.M)(String(Math.round(n)))}`, _ = `${t} ${i} ${(0, Cs.d)(e)}${p}`;
      if (r === null)
        return [(0, oe.Qq)(_)];
      const k = { type: "link", url: r, children: [(0, oe.Qq)("run")] };
      return [(0, oe.Qq)(`${_} (`), k, (0, oe.Qq)(")")];
    }
    function js(e, t) {
      const { content: n } = e, i = { type: "statusLine", children: sn(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, i] } : { ...n, statusLine: i }
      };
    }
    function Ls(e, t) {
      return rn(e, e.subject, t);
    }
    function Rs(e, t) {
      const { subject: n, workflow: r } = e, i = r === null ? n : `${r}: ${n.toLowerCase()}`;
      return rn(e, i, t);
    }
    function rn(e, t, n) {
      const r = { type: "paragraph", children: sn(e, t) }, i = n.length > 0 ? [lt(n)] : [];
      return { content: { type: "root", children: [r, ...i] } };
    }
    var Ds = s(7674);
    async function on({ workflow: e, message: t, delivery: n }, r, { env: i, octokit: p, log: _ }, k) {
      const { preset: D, mentions: F } = t, { live: B, when: W } = n, { gatherMessageContext: Q } = await s.e("facts").then(s.bind(s, 3067));
      return Q({
        ...e,
        preset: D,
        mentions: F,
        live: B,
        when: W,
        event: r,
        env: (0, y.$p)({ ...i }),
        ...k && { ended: k }
      }, { octokit: p, info: _.info, notice: _.notice });
    }
    async function Ps(e, t, n) {
      const { template: r, preset: i, mentions: p } = e.message, { live: _, when: k, key: D } = e.delivery;
      return !(r || i || _ || (0, Ds.F)(D)) && p.length + k.length === 0 ? { context: (0, ct.CT)({ env: n.env, event: t }), mentions: [] } : on(e, t, n);
    }
    async function pt({ message: e, delivery: t, twake: n }, { context: r, preset: i, lookups: p, mentions: _ }, { env: k, files: D }, F = []) {
      const { preset: B, ...W } = e, Q = await Us(e, { env: k, files: D }), te = await $s({ ...W, content: Q, mentions: _, ...i && { preset: i } }, {
        context: { ...r, ...p },
        event: r.github.event,
        repository_url: r.repository.url,
        is_private: (0, ct.Gw)(r.github),
        run_url: r.run.url,
        size: n.sizeOf({ isEdit: Ns(t) })
      }), ee = t.live && !e.template && !e.preset && "status" in r ? js(te.message, ht(r)) : te.message;
      return { ...te, said: ee, message: await n.prepare(ee, { notified: F }) };
    }
    function Ns({ live: e, message_id: t, key: n }) {
      return e || t !== "" || n !== "";
    }
    function an({ message: e }, t) {
      return e.if_empty === "skip" && (0, d.J4)(t).code === "empty";
    }
    async function Us(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: r } = await s.e("content-file").then(s.bind(s, 153)), i = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return r(e, i, n);
    }
    function ht({ status: e, verdict: t, icon: n, duration: r, run: i }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: r, workflow: i.name, run_url: i.url };
    }
    function Bs({ content: e, ...t }, n) {
      const [r] = e.type === "root" ? e.children : [];
      return {
        ...t,
        content: { type: "root", children: [Fs(r), lt(n)] }
      };
    }
    function Fs(e) {
      if (e?.type === "heading")
        return e;
      const t = e?.type === "paragraph" ? e.children : [], n = t.findIndex(({ type: i }) => i === "break"), r = n < 0 ? t : t.slice(0, n);
      return { type: "paragraph", children: r.length > 0 ? r : [(0, oe.Qq)("The message is new.")] };
    }
    function Ws({ target: e, error: t, outcome: n, warning: r }, i) {
      r !== void 0 && i.warning(r);
      const p = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? i.info(`${p} is up to date.`) : t.code === "message_not_found" && n === "failed" ? i.warning(`${p} is gone: it was removed meanwhile.`) : i.warning(`${p} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function un({ target: e, error: t }, n) {
      const r = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${r}.`) : n.warning(`Nobody was notified ${r}: ${t.message} ${t.nextStep}`);
    }
    async function Hs({ delivery: e, twake: t, workflow: n }, { context: r }, i, { core: p, env: _, network: k, octokit: D, log: F }) {
      if (e.key === "")
        return;
      const { renderText: B } = await s.e("memory").then(s.bind(s, 498)), W = await B(e.key, r, i);
      if (W === "") {
        F.notice("`key` came out empty, so the message is a new one.");
        return;
      }
      const { createMemory: Q, MEMORY_TIME_LIMIT_MS: te } = await s.e("memory").then(s.bind(s, 4189)), { github_token: le } = n, { signal: ee, http: me, date: fe } = k, ge = () => AbortSignal.any([ee, AbortSignal.timeout(te)]), ie = Q({
        subject: { key: W, address: t.address },
        secret: t.key,
        octokit: le === "" ? void 0 : () => D(le),
        exportVariable: p.exportVariable,
        env: _,
        http: me,
        date: fe
      }), xe = await ie.recall(ge());
      xe.kind === "failed" && F.notice(`Where the message of this \`key\` is, nobody knows: ${xe.reason}`);
      const _e = xe.kind === "found" ? xe.entry : void 0;
      return {
        messages: _e?.messages ?? [],
        mentioned: _e?.mentioned ?? [],
        remember: async (tt, gt) => {
          const hn = Gs(_e, fe()), Ye = await ie.remember({ messages: tt, mentioned: gt, sequence: hn }, ge());
          Ye !== void 0 && F.notice(`Later runs do not find the message of this \`key\`: ${Ye}`);
        }
      };
    }
    function Gs(e, t) {
      return Math.max((e?.sequence ?? 0) + 1, Math.floor(t.getTime() / 1e3));
    }
    function mt({ messages: e }, { channel_id: t }) {
      return e.find((n) => n.channel_id === t);
    }
    function Ks(e, t) {
      const n = t.flatMap(({ operation: p, target: _, accepted: k }) => {
        const D = _.parent_message_id !== void 0;
        if (p !== "post" || D || k === void 0)
          return [];
        const { message_id: F, parent_message_id: B } = k;
        return [{ channel_id: _.channel_id, message_id: F, parent_message_id: B }];
      }), r = t.filter(({ outcome: p }) => p === "removed").map(({ target: p }) => p), i = new Set([...n, ...r].map(({ channel_id: p }) => p));
      return [...e.messages.filter((p) => !i.has(p.channel_id)), ...n];
    }
    function Vs({ mentioned: e }, t) {
      return [.../* @__PURE__ */ new Set([...e, ...t.map(ve.TN)])];
    }
    function Js(e, t) {
      const n = e && mt(e, t);
      return n ? [cn(n)] : [];
    }
    function cn({ parent_message_id: e, ...t }) {
      return { ...t, ...e && { parent_message_id: e } };
    }
    function ln({ channel_id: e, message_id: t, parent_message_id: n }) {
      return { channel_id: e, parent_message_id: n || t };
    }
    async function Zs(e, t, n) {
      const { subject: r, composed: i, spoken: p } = t, { network: _, log: k } = n, D = (B) => ut({ ...e, ...B }, { ..._, debug: k.debug, hide: k.hide }), F = i ? await Qs(e.targets, { ...t, composed: i, send: D }, n) : await D(e);
      if (F.some(({ outcome: B }) => B === "sent" || B === "removed")) {
        const B = i ? Vs(r, p.mentions) : [];
        await r.remember(Ks(r, F), B);
      }
      return F;
    }
    async function Qs(e, t, n) {
      const { subject: r, inputs: i } = t, p = e.map((B) => {
        const W = mt(r, B);
        return W === void 0 ? B : i.delivery.on_repeat === "edit" ? cn(W) : ln(W);
      }), _ = await dn(p, t, n), k = _.filter(Ys);
      for (const { target: B } of k)
        n.log.info(`The message of this \`key\` in ${B.channel_id} is gone, so a new one is posted.`);
      const D = k.map(({ target: { channel_id: B } }) => ({ channel_id: B })), F = await dn(D, t, n);
      return await Xs(_, t, n), _.map((B) => F[k.indexOf(B)] ?? B);
    }
    async function dn(e, { subject: t, inputs: n, spoken: r, composed: i, send: p }, _) {
      const k = ({ message_id: ee }) => ee !== void 0, D = e.filter(k), F = e.filter((ee) => !k(ee)), B = t.mentioned.length === 0 || F.length === 0, { message: W } = B ? i : await pt(n, r, _), [Q, te] = await Promise.all([
        p({ targets: D, message: i.message }),
        p({ targets: F, message: W })
      ]), le = [...Q, ...te];
      return e.flatMap((ee) => le.find((me) => me.target === ee) ?? []);
    }
    const zs = ["message_not_found", "thread_not_found", "not_own_message"];
    function Ys({ outcome: e, error: t, target: n }) {
      return !!(n.message_id ?? n.parent_message_id) && e === "failed" && zs.includes(t?.code ?? "");
    }
    async function Xs(e, { subject: t, inputs: { twake: n }, spoken: r, composed: i, send: p }, { log: _ }) {
      const k = r.mentions.filter((W) => !t.mentioned.includes((0, ve.TN)(W))), D = e.filter((W) => W.operation === "edit" && W.outcome === "sent");
      if (n.editsNotify || k.length === 0 || D.length === 0)
        return;
      const F = D.flatMap(({ target: W }) => {
        const Q = mt(t, W);
        return Q ? [ln(Q)] : [];
      }), B = await n.prepare(Bs(i.said, k));
      for (const W of await p({ targets: F, message: B }))
        un(W, _);
    }
    const qe = "live", qs = 65;
    function er({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(qe, "");
        } catch (r) {
          n.debug(`The state of this step could not be opened: ${r.message}`);
        }
    }
    function tr({ twake: e, deliveries: t, mentions: n, started_ms: r, status: i }, { core: p, env: _, log: k }) {
      const D = t.flatMap(({ accepted: Q }) => Q?.target ?? []);
      if (D.length === 0 || !_.GITHUB_STATE || !_.GITHUB_ENV)
        return;
      const F = n.map(ve.TN), B = { address: e.address, started_ms: r, status: i, targets: D, mentioned: F }, W = JSON.stringify(B);
      nr(() => {
        p.saveState(qe, fn(W, e, _) + W), p.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, k);
    }
    function nr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function sr({ core: { getState: e } }) {
      return e(qe) !== "";
    }
    function rr({ core: e, env: t }, n) {
      const r = e.getState(qe), i = r.slice(qs);
      if (!or(r, fn(i, n, t) + i))
        throw new d.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const p = JSON.parse(i);
      for (const [_, k] of Object.entries(n.address)) {
        const D = p.address[_];
        if (D !== k)
          throw new d.lZ("invalid_input", `\`${_}\` came out as ${k || "nothing"} at the end of the job, and the message went to ${D}. Give \`${_}\` a value that does not change during the job.`);
      }
      return p;
    }
    function fn(e, { key: t }, n) {
      const { GITHUB_RUN_ID: r, GITHUB_RUN_ATTEMPT: i, GITHUB_JOB: p } = n;
      return `${pn().createHmac("sha256", t).update(JSON.stringify([r, i, p, e])).digest("hex")} `;
    }
    const pn = () => process.getBuiltinModule("node:crypto");
    function or(e, t) {
      const [n, r] = [Buffer.from(e), Buffer.from(t)];
      return n.length === r.length && pn().timingSafeEqual(n, r);
    }
    async function ir(e) {
      const { core: t, env: n } = e, r = It(t), i = await ar({ ...e, log: r }).catch((p) => (p instanceof d.lZ || r.debug(p.stack ?? String(p)), { outcome: "failed", deliveries: [], error: (0, d.J4)(p) }));
      return Ln(i, {
        core: t,
        env: n,
        log: r,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (p) => (0, d.zU)(p, n)
      });
    }
    async function ar(e) {
      const { core: t, env: n, files: r, network: i, log: p } = e, _ = i.date().getTime();
      er(e), kt(t.getInput).forEach(p.mask);
      const k = await _t({ getInput: t.getInput, hide: p.hide }), D = await m(k, { env: n, files: r, warn: p.warning }), F = await cr(k, n, D);
      if (F !== void 0)
        return p.notice(F), et("secrets_withheld");
      const B = fr(k), W = await Ps(B, D, e);
      if (!ur(B, W, p))
        return et("when");
      const Q = B.delivery.operation === "remove", te = B.presentation.dry_run, le = te ? void 0 : await Hs(B, W, D, e), ee = Q ? void 0 : await pt(B, W, e, le?.mentioned).catch(lr(B));
      if (ee === "empty")
        return p.info(`Skipped, because ${dr(B)} came out empty (\`if_empty: skip\`).`), et("empty");
      for (const ge of ee?.advice ?? [])
        p.notice(ge);
      for (const ge of k.kind.findWarnings(B, W))
        p.warning(ge);
      const me = pr(B, ee, le);
      if (te)
        return hr(me, p);
      if (me.targets.length === 0)
        return p.info("Skipped, because there is no message of this `key` to remove."), et("no_message");
      const fe = le ? await Zs(me, { subject: le, inputs: B, spoken: W, composed: ee }, e) : await ut(me, { ...i, debug: p.debug, hide: p.hide });
      if (B.delivery.live) {
        const { twake: ge, workflow: ie } = B, { mentions: xe } = W, _e = (0, Kt.rk)(ie);
        tr({ twake: ge, deliveries: fe, mentions: xe, started_ms: _, status: _e }, e);
      }
      return jn(fe, await mr(B, ee, p));
    }
    function ur({ delivery: { when: e } }, { context: t, change: n }, r) {
      if (e.length === 0 || !("verdict" in t) || n === void 0)
        return !0;
      const { verdict: i } = t;
      i === "unknown" && r.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const p = (0, ke.yB)({ verdict: i, change: n }, e);
      return p !== void 0 && r.info(p), p === void 0;
    }
    async function cr({ inputs: e, kind: t, missing: n }, r, i) {
      if (n.length === 0)
        return;
      const p = (0, ct.GP)({ env: r, event: i, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: _ } = await s.e("facts").then(s.bind(s, 5674)), k = _(p);
      return k && `Skipped, because ${St(n)} empty.${t.adviseMissing(n)} ${k}`;
    }
    function et(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function lr(e) {
      return (t) => {
        if (an(e, t))
          return "empty";
        throw t;
      };
    }
    function dr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, d.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function fr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new d.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function pr({ twake: e, delivery: t }, n, r) {
      const { message_id: i, parent_message_id: p, retries: _ } = t, k = t.channel_id.map((B) => ({
        channel_id: B,
        ...i && { message_id: i },
        ...p && { parent_message_id: p }
      })), F = !n && t.key !== "" ? k.flatMap((B) => Js(r, B)) : k;
      return {
        twake: e,
        targets: F,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: _, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function hr(e, t) {
      const n = ts(e);
      for (const { error: k } of n)
        if (k !== void 0)
          throw k;
      const { describeDryRun: r, summarizeDryRun: i } = await s.e("preview").then(s.bind(s, 3709)), p = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await r(p)}`);
      const _ = await i("Twake message (dry run)", p);
      return { outcome: "dry_run", deliveries: [], summary: _ };
    }
    async function mr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: r } = await s.e("preview").then(s.bind(s, 3709));
        return await r("Twake message", t.message, t.whole);
      } catch (r) {
        return n.warning(`The message could not be shown in the job summary: ${r.message}`), "";
      }
    }
    const gr = 1e4, yr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function wr(e) {
      const { core: t } = e, n = It(t);
      try {
        sr(e) ? await br({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (r) {
        n.warning(`The live message could not be updated: ${(0, d.J4)(r).message}`);
      }
      return 0;
    }
    async function br(e) {
      const { core: t, env: n, files: r, network: i, log: p } = e;
      kt(t.getInput).forEach(p.mask);
      const _ = await _t({ getInput: t.getInput, hide: p.hide });
      vr(_);
      const { twake: k } = _.inputs, D = rr(e, k), F = i.now() + gr, B = await m(_, { env: n, files: r, warn: p.warning }), W = await $r(D, _, B, e), Q = W.mentions.filter((ie) => !D.mentioned.includes((0, ve.TN)(ie))), te = await Or(_, { context: W, state: D, late: Q }, e), le = (ie) => ut({ twake: k, policy: { ...yr, timeout_ms: F - i.now() }, ...ie }, { ...i, debug: p.debug, hide: p.hide }), ee = await le({ targets: D.targets, message: te });
      for (const ie of ee)
        Ws(ie, p);
      if (Q.length === 0 || k.editsNotify)
        return;
      const me = ee.filter(({ outcome: ie }) => ie === "sent").map(Er), fe = await k.prepare(Ls(ht(W.context), Q)), ge = await le({ targets: me, message: fe });
      for (const ie of ge)
        un(ie, p);
    }
    function vr({ missing: e, kind: t }) {
      const n = e.filter((i) => t.credentials.includes(i));
      if (n.length === 0)
        return;
      const r = n.map((i) => `\`${i}\``).join(" and ");
      throw new d.lZ("invalid_input", `${r} came out empty at the end of the job.${t.adviseMissing(e)}`);
    }
    async function $r(e, { inputs: t, issues: n }, r, i) {
      const p = (i.network.date().getTime() - e.started_ms) / 1e3, _ = Tr(e.status, (0, Kt.rk)(t.workflow), i), k = await on(t, r, i, { duration: p, mayBeOld: _ });
      return n.length > 0 ? { ...k, mentions: [] } : k;
    }
    function Tr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: r, FORGEJO_ACTIONS: i, GITEA_ACTIONS: p, GITHUB_ACTION_PATH: _ } = n;
      return r || i ? !!_ : !!p;
    }
    async function Or({ inputs: e, issues: t }, { context: n, state: r, late: i }, p) {
      const { twake: _ } = e, k = r.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await pt(e, n, p, k)).message;
      } catch (D) {
        const F = "The live message shows only how the job ended, because its source";
        an(e, D) ? p.log.info(`${F} came out empty.`) : p.log.warning(`${F} can no longer be read: ${D.message}`);
        const B = _.editsNotify ? i : [];
        return _.prepare(Rs(ht(n.context), B), { notified: k });
      }
    }
    function Er({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: r = n } = e;
      return { channel_id: t, parent_message_id: r };
    }
    function _r(e, t) {
      return e === "post" ? wr(t) : ir(t);
    }
  }),
  6444: ((M, x, s) => {
    s.d(x, {
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
  8812: ((M, x, s) => {
    s.d(x, {
      a: () => d
    });
    function d(m) {
      return JSON.stringify(m, y);
    }
    function y(m, $) {
      return typeof $ == "string" ? $.toWellFormed() : $;
    }
  }),
  2e3: ((M, x, s) => {
    s.d(x, {
      b: () => d
    });
    function d(y) {
      return y.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((M, x, s) => {
    s.d(x, {
      F: () => y
    });
    const d = ["\u2022", "\u25E6", "\u25AA"];
    function y({ start: m }, { checked: $ }, E) {
      const O = m === null ? void 0 : `${m + E.index}.`;
      return $ !== null ? [O, $ ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : O ?? d[Math.min(E.depth, d.length - 1)] ?? "";
    }
  }),
  2163: ((M, x, s) => {
    s.d(x, {
      x: () => d
    });
    function d({ message: y, workflow: m }, $) {
      return [
        ...y.mentions.flatMap(({ who: O }) => typeof O == "string" ? [] : O).map(({ id: O }) => ({ input: "mentions", id: O })),
        ...Object.values(m.people).flat().map(({ id: O }) => ({ input: "people", id: O }))
      ].filter(({ id: O }) => !$(O));
    }
  }),
  9880: ((M, x, s) => {
    s.d(x, {
      L: () => d
    });
    function d(y) {
      return /^\d+$/.test(y) ? y.replace(/\d/g, (m) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(m))) : y;
    }
  }),
  651: ((M, x, s) => {
    s.d(x, {
      cG: () => ve,
      B5: () => Ee,
      HD: () => Ne,
      y: () => Ze,
      Xp: () => Ke
    });
    var d = s(2e3), y = s(6444), m = s(9880);
    const $ = 4;
    function E(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((R) => O(v(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function O(o) {
      return o.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function v(o) {
      const u = o.split("	"), w = u.pop() ?? "";
      return u.map((R) => R + " ".repeat($ - R.length % $)).join("") + w;
    }
    var g = s(3920);
    const S = { type: "br" };
    function I(o) {
      const u = [];
      for (const w of o) {
        const R = u.at(-1);
        typeof w == "string" && typeof R == "string" ? u[u.length - 1] = R + w : w !== "" && u.push(w);
      }
      return u;
    }
    function l(o, u, w = {}) {
      const [R, ...U] = I(u);
      return R === void 0 ? [] : [{ type: o, ...w, content: U.length === 0 ? R : [R, ...U] }];
    }
    function c(o, u) {
      return (0, g.vq)(o) ? u.includes(o.type) || (0, g.hT)(o).some((w) => c(w, u)) : !1;
    }
    function a(o, u) {
      return u.flatMap((w) => {
        if (!(0, g.vq)(w) || typeof w.content != "object")
          return [w];
        const { type: R, content: U, ...H } = w, z = a(o - 1, (0, g.hT)(w));
        return o <= 0 ? z : l(R, z, H);
      });
    }
    function h(o) {
      return o.map(C).join("").replace(/\s+/g, " ").trim();
    }
    function C(o) {
      return typeof o == "string" ? o : (0, g.kn)(o) ? " " : (0, g.hT)(o).map(C).join("");
    }
    function f(o) {
      return o.flatMap((u) => {
        if ((0, g.kn)(u))
          return [" "];
        if (!(0, g.vq)(u) || u.content === void 0)
          return [u];
        const { type: w, content: R, ...U } = u;
        return l(w, f((0, g.hT)(u)), U);
      });
    }
    function b(o, u) {
      return o.flatMap((w, R) => {
        const U = o[R - 1];
        return ((0, g.kn)(U) || (0, g.WH)(U)) && !(0, g.kn)(w) && !(0, g.WH)(w) ? [u, w] : [w];
      });
    }
    function T(o, u) {
      return I(o.flatMap((w) => u.show(w, u)));
    }
    function A(o, u) {
      return N(o.map((w) => ({
        block: w,
        nodes: u.show(w, u),
        isClosing: w.type === "buttons" || w.type === "mentions"
      })), L);
    }
    function N(o, u) {
      const w = o.filter(({ nodes: R }) => R.length > 0);
      return w.flatMap((R, U) => {
        const H = w[U - 1];
        if (H === void 0 || (0, g.WH)(R.nodes[0]))
          return R.nodes;
        const ae = (0, g.WH)(H.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(H, R);
        return [...Array(ae).fill(S), ...R.nodes];
      });
    }
    function L(o, u) {
      const [w, R] = [o.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? w.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(w.type) || R.type === "thematicBreak" || w.type === "group" && !w.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((H) => c(H, ["image"])) ? 1 : 2;
    }
    function P({ children: o }, u) {
      const [w, ...R] = o;
      return w?.type === "image" && R.length === 0 && K(new URL(w.url)) ? V(w) : T(o, u);
    }
    function G({ url: o, alt: u }, { isLinked: w }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return w ? [R] : l("url", [R], { url: o });
    }
    function V({ url: o, alt: u }) {
      const w = { type: "url", url: o, content: { type: "image", src: o } };
      return u === "" ? [w] : [w, S, ...l("system", [u])];
    }
    function K({ hostname: o, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var ne = s(8286);
    const q = "\u2003";
    function X(o, u) {
      const w = { ...u, listDepth: u.listDepth + 1 }, R = o.children.map((U, H) => {
        const [z, ...ae] = u.show(U, w), Y = (0, ne.F)(o, U, { index: H, depth: u.listDepth });
        return z === void 0 ? { nodes: [Y] } : { nodes: [`${Y} `, ...b([z, ...ae], q)] };
      });
      return N(R, () => o.spread ? 2 : 1);
    }
    var se = s(1723);
    const pe = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ce = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function de(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let u = 0;
      for (const { segment: w } of new Intl.Segmenter().segment(o))
        u += ye(w);
      return u;
    }
    function ye(o) {
      return ce.test(o) ? 0 : pe.test(o) ? 2 : 1;
    }
    const Ae = 64;
    function Me({ align: o, children: u }, w) {
      const R = u.map((Y) => Y.children.map((J) => w.show(J, w))), U = R.map((Y) => Y.map(h)), H = o.map((Y, J) => U.reduce((re, Ue) => Math.max(re, de(Ue[J] ?? "")), 0)), z = H.reduce((Y, J) => Y + J + 3, -3);
      return R.flat(2).some((Y) => c(Y, ["url", "email"])) || z > Ae ? Se(R) : $e({ cells: U, columns: H, align: o });
    }
    function $e(o) {
      const u = o.cells.map((z) => o.columns.map((ae, Y) => Ce(z[Y] ?? "", { width: ae, align: o.align[Y] })).join(" \u2502 ").trimEnd()), w = o.columns.map((z) => "\u2500".repeat(z)).join("\u2500\u253C\u2500"), [R = "", ...U] = u, H = o.cells[0]?.some((z) => z !== "");
      return [E((H ? [R, w, ...U] : U).join(`
`))];
    }
    function Ce(o, u) {
      const w = u.width - de(o), U = { right: w, center: Math.floor(w / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(U) + o + " ".repeat(w - U);
    }
    function Se(o) {
      return o.map((u, w) => Ie(u, w === 0)).filter((u) => u.length > 0).flatMap((u, w) => w === 0 ? u : [S, ...u]);
    }
    function Ie(o, u) {
      const [w = [], ...R] = o.map(f).filter((H) => h(H) !== ""), U = R.flatMap((H, z) => [z === 0 ? " \u2014 " : " \xB7 ", ...H]);
      return u ? l("bold", [...w, ...U]) : [...l("bold", w), ...U];
    }
    const Fe = {
      root: he,
      paragraph: P,
      heading: Ve,
      thematicBreak: () => l("system", ["\u2500".repeat(20)]),
      blockquote: (o, u) => l("quote", he(o, u)),
      alert: We,
      list: X,
      listItem: he,
      code: ({ value: o }) => [E(o)],
      table: Me,
      tableRow: ue,
      tableCell: ue,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, u) => l("attachment", he(o, u)),
      summary: (o, u) => l("bold", ue(o, u)),
      group: he,
      footnoteDefinition: (o, u) => [
        `${(0, m.L)(o.identifier)} `,
        ...he(o, u)
      ],
      text: ({ value: o }) => [o],
      break: () => [S],
      strong: (o, u) => l("bold", ue(o, u)),
      emphasis: (o, u) => l("italic", ue(o, u)),
      delete: (o, u) => l("strikethrough", ue(o, u)),
      underline: (o, u) => l("underline", ue(o, u)),
      superscript: (o, u) => ue(o, u).map((w) => typeof w == "string" ? (0, m.L)(w) : w),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: Z,
      image: G,
      footnoteReference: ({ identifier: o }) => [(0, m.L)(o)],
      buttons: Le,
      button: Je,
      mentions: Le,
      mention: ({ addressee: o }) => [(0, se.bX)(o)],
      statusLine: (o, u) => l("system", ue(o, u))
    }, je = (o, u) => Fe[o.type](o, u);
    function he({ children: o }, u) {
      return A(o, u);
    }
    function ue({ children: o }, u) {
      return T(o, u);
    }
    function Ve(o, u) {
      const w = l("bold", ue(o, u));
      return o.depth > 2 ? w : l("underline", w);
    }
    function We(o, u) {
      const R = [{ nodes: l("bold", [y.o[o.kind]]) }, { nodes: he(o, u) }];
      return l("quote", N(R, () => 1));
    }
    function Z(o, u) {
      const w = ue(o, { ...u, isLinked: !0 }), R = Te(o);
      return R === void 0 ? l("url", w, { url: o.url }) : we(R, w);
    }
    function we(o, u) {
      const w = { type: "email", content: o }, [R, ...U] = u, H = typeof R == "string" ? R.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || H < 0 ? [...u, " (", w, ")"] : [R.slice(0, H).replace(/^mailto:$/i, ""), w, R.slice(H + o.length)];
    }
    function Te({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Je({ url: o, label: u }) {
      return [{ type: "url", url: o, content: { type: "button", content: u } }];
    }
    function Le({ children: o }, u) {
      return o.flatMap((w) => [" ", ...u.show(w, u)]).slice(1);
    }
    var ke = s(3028), Re = s(886), Oe = s(8048), be = s(7985);
    const He = 50, Ge = { show: je, listDepth: 0, isLinked: !1 };
    function Ke(o) {
      return a(He, I(je({ type: "root", children: o }, Ge)));
    }
    function Ze({ children: o }) {
      const u = o.filter((U) => !De(U)), w = (0, be.r)((0, se.Hk)((0, ke.w)({ type: "root", children: u }))), R = {
        formatted: (0, Oe.k)((0, se.Cw)(Ne(Ke(u)))),
        original_str: w,
        fallback_string: w
      };
      return o.filter(De).reduce(ve, R);
    }
    function De(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function ve(o, u) {
      const { formatted: w, original_str: R, fallback_string: U } = o, H = u.type === "mentions" ? (0, ke.w)(u) : (0, se.Hk)((0, ke.w)(u)), z = je(u, Ge);
      return {
        formatted: [
          ...w,
          ...(0, Oe.k)(w.length === 0 ? z : [S, ...z])
        ],
        original_str: Pe(R, H),
        fallback_string: Pe(U, H)
      };
    }
    function Pe(o, u) {
      return (0, be.r)(Ee(o, u), o.length);
    }
    function Ee(...o) {
      return o.filter(Boolean).join(" ");
    }
    const Qe = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Ne(o) {
      return (0, Re.H)(o, {
        text: (u) => [j((0, d.b)(u))].filter(Boolean),
        literal: d.b,
        address: d.b
      });
    }
    function j(o) {
      return o.length > 500 ? o.replace(Qe, "$&\u200B") : o;
    }
  }),
  1723: ((M, x, s) => {
    s.d(x, {
      Cw: () => v,
      Hk: () => l,
      TV: () => h,
      ah: () => a,
      bX: () => c,
      nR: () => S,
      yK: () => g
    });
    var d = s(886), y = s(3920);
    const m = "\u2060", $ = "\u2236", E = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, O = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function v(f) {
      return (0, d.H)(f, {
        text: (b) => b.split(E).flatMap((T) => T.split(O)),
        literal: g,
        address: S,
        instead: I
      });
    }
    function g(f) {
      return f.replace(E, m);
    }
    function S(f) {
      return f.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (b, T) => T > 5 ? "%3A//" : b).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function I(f) {
      const b = (0, y.Tf)(f), T = (0, y.QP)(f);
      if (!(b.search(E) < 0)) {
        if (T === "email")
          return b.split(E);
        if (!(T !== "url" || f.url !== void 0))
          return v([{ ...f, url: b }]);
      }
    }
    function l(f) {
      const b = f.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), T = b.search(/[@#]/), A = T < 0 ? b : b.slice(0, T);
      return (A + b.slice(A.length).replaceAll(":", $)).replace(/:(?=[\w+-]+:)/g, `:${m}`).replace(E, m).replace(/@(?!\u2060)/g, `@${m}`);
    }
    function c(f) {
      return typeof f == "string" ? `@${f}` : { type: "user", content: `${f.name}:${f.id}` };
    }
    function a(f) {
      return typeof f == "string" ? `@${f}` : `@${f.name}:${f.id}`;
    }
    function h(f) {
      return f.flatMap((b) => typeof b == "string" ? [...b.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([A]) => A === "@all" ? "all" : "here") : Array.isArray(b) ? h(b) : (0, y.vq)(b) ? (0, y.QP)(b) === "user" ? C(b) : h((0, y.hT)(b)) : []);
    }
    function C(f) {
      const [b = "", T] = (0, y.Tf)(f).split(":"), A = T ?? f.id;
      return typeof A == "string" && /^[\da-f-]{36}$/i.test(A) ? [{ name: b || "user", id: A }] : [];
    }
  }),
  1773: ((M, x, s) => {
    s.d(x, {
      TN: () => E,
      VS: () => $,
      ap: () => O,
      ph: () => v
    });
    const d = 4e3, y = 300, m = 500, $ = `
`;
    function E(S) {
      const c = S.split($).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${m}}(?=\\S)`, "gu"), "$& ");
      return g(c, d);
    }
    function O(S) {
      return S.replace(/\s+/g, " ");
    }
    function v(S) {
      return g(O(S).trim(), y);
    }
    function g(S, I) {
      if (S.length <= I)
        return S;
      const l = S.slice(0, I - 1), c = l.lastIndexOf(" "), a = c > I * 0.8 ? c : I - 1;
      return `${l.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((M, x, s) => {
    s.d(x, {
      w: () => v
    });
    var d = s(6444), y = s(8286), m = s(9880), $ = s(1723), E = s(1773);
    const O = {
      root: I,
      paragraph: S,
      heading: S,
      thematicBreak: () => "",
      blockquote: (c, a) => ` > ${I(c, a)}${E.VS}`,
      alert: (c, a) => ` > ${d.o[c.kind]} ${I(c, a)}${E.VS}`,
      list: (c, a) => c.children.map((h, C) => `${(0, y.F)(c, h, { index: C, depth: a })} ${g(h, a + 1)} `).join(""),
      listItem: I,
      code: ({ value: c }) => ` ${(0, E.ph)(c)} `,
      table: I,
      tableRow: l,
      tableCell: S,
      details: I,
      summary: S,
      group: I,
      footnoteDefinition: (c, a) => `${(0, m.L)(c.identifier)} ${I(c, a)}`,
      text: ({ value: c }) => (0, E.ap)(c),
      break: () => " ",
      strong: S,
      emphasis: S,
      delete: S,
      underline: S,
      superscript: ({ children: c }, a) => c.map((h) => h.type === "text" ? (0, m.L)(h.value) : g(h, a)).join(""),
      inlineCode: ({ value: c }) => (0, E.ap)(c).trim(),
      link: S,
      image: ({ alt: c }) => `[${(0, E.ap)(c) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: c }) => (0, m.L)(c),
      buttons: I,
      button: ({ label: c }) => `[${(0, E.ap)(c)}]`,
      mentions: I,
      mention: ({ addressee: c }) => (0, $.ah)(c),
      statusLine: S
    };
    function v(c) {
      return (0, E.TN)(g(c, 0));
    }
    function g(c, a) {
      return O[c.type](c, a);
    }
    function S({ children: c }, a) {
      return c.map((h) => g(h, a)).join("");
    }
    function I({ children: c }, a) {
      return c.map((h) => ` ${g(h, a)} `).join("");
    }
    function l({ children: c }, a) {
      return c.map((C) => g(C, a).trim()).filter((C) => C !== "").join(" \u2502 ");
    }
  }),
  886: ((M, x, s) => {
    s.d(x, {
      H: () => y
    });
    var d = s(3920);
    function y(O, v) {
      return O.flatMap((g) => typeof g == "string" ? v.text(g) : Array.isArray(g) ? [{ type: "nop", content: y(g, v) }] : (0, d.vq)(g) ? v.instead?.(g) ?? [m(g, v)] : [g]);
    }
    function m(O, v) {
      const g = (0, d.QP)(O), S = g !== void 0 && (0, d.Y)(g).content === "nodes", I = g === "url" && O.url === void 0, l = Object.entries(O).map(([c, a]) => c === "type" || c === "start" ? [c, a] : c === "url" || c === "src" ? [c, E(a, v.address)] : c !== "content" ? [c, E(a, v.literal)] : I && typeof a == "string" ? [c, v.address(a)] : [
        c,
        S ? $(a, v) : E(a, v.literal)
      ]);
      return Object.fromEntries(l);
    }
    function $(O, v) {
      if (Array.isArray(O))
        return y(O, v);
      if (typeof O != "string" && !(0, d.vq)(O))
        return O;
      const g = y([O], v);
      return g.length === 1 ? g[0] : g;
    }
    function E(O, v) {
      return typeof O == "string" ? v(O) : Array.isArray(O) ? O.map((g) => E(g, v)) : (0, d.vq)(O) ? Object.fromEntries(Object.entries(O).map(([g, S]) => [g, E(S, v)])) : O;
    }
  }),
  8048: ((M, x, s) => {
    s.d(x, {
      k: () => y
    });
    var d = s(3920);
    function y(E) {
      return E.map(m);
    }
    function m(E) {
      if (!(0, d.vq)(E))
        return E;
      const { type: O, content: v, ...g } = E, S = Array.isArray(v) ? y(v) : m(v);
      return {
        type: O,
        ...$(E),
        ...g,
        ...v !== void 0 && { content: S }
      };
    }
    function $(E) {
      const O = (0, d.QP)(E), v = O && (0, d.Y)(O).start;
      return v === void 0 ? {} : /^[*_~°`]/.test(v) ? { start: v, end: v } : { start: v };
    }
  }),
  7985: ((M, x, s) => {
    s.d(x, {
      r: () => $
    });
    const d = 120, y = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, m = /@(?!\u2060)\S+|[*_~°`]/g;
    function $(O, v = 0) {
      const g = O.slice(0, d), S = g.match(m) ?? [], I = g.replace(m, (c, a) => S.indexOf(c) === S.lastIndexOf(c) || a < v ? c : y[c] ?? c), l = v === 0 ? I.replace(/^>+/, (c) => "\u203A".repeat(c.length)) : I;
      return E(l + O.slice(d), v);
    }
    function E(O, v) {
      const g = d - 1;
      return g >= v && /[\uD800-\uDBFF]/.test(O.charAt(g)) ? `${O.slice(0, g)}\u2060${O.slice(g)}` : O;
    }
  }),
  3920: ((M, x, s) => {
    s.d(x, {
      QP: () => $,
      Tf: () => S,
      WH: () => O,
      Wy: () => l,
      Y: () => m,
      c_: () => y,
      ci: () => I,
      d3: () => c,
      hT: () => g,
      kn: () => v,
      vq: () => E
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
    }, y = Object.keys(d);
    function m(a) {
      return d[a];
    }
    function $(a) {
      const { type: h, start: C } = a;
      if (h !== void 0)
        return y.find((f) => f === h);
      if (C !== void 0)
        return y.find((f) => m(f).start === C);
    }
    function E(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function O(a) {
      const h = E(a) ? $(a) : void 0;
      return h !== void 0 && m(h).block === !0;
    }
    function v(a) {
      return E(a) && $(a) === "br";
    }
    function g({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || E(a) ? [a] : [];
    }
    function S({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function I(a) {
      return typeof a.url == "string" ? a.url : S(a);
    }
    function l(a) {
      const h = S(a).split(":")[0] ?? "";
      switch ($(a)) {
        case "user":
          return `@${h}`;
        case "channel":
          return `#${h}`;
        case "emoji":
          return `:${S(a).replaceAll(":", "")}:`;
        case "icon":
          return c(a.src) ? "" : String(a.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(a.title ?? "");
        case "progress_bar":
          return `${Number(a.progress) || 0} %`;
        default:
          return S(a);
      }
    }
    function c(a) {
      return typeof a == "string" && /^https?:\/\/[^\s]+$/.test(a) && URL.canParse(a);
    }
  }),
  9366: ((M, x, s) => {
    s.d(x, {
      eQ: () => O,
      wh: () => E,
      yr: () => v
    });
    var d = s(3916);
    const y = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, m = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", $ = 60;
    function E(a) {
      return y.test(a) ? a.toLowerCase() : void 0;
    }
    function O(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function v(a, h) {
      if (a.length > $ && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${h}, but perhaps a key. ${g[h]}`;
      const { reading: C, meant: f, next: b = g[h] } = S(a, h);
      return `is ${(0, d.cl)(a)}, which is ${C}. ${f === void 0 ? b : `Write ${f}.`}`;
    }
    const g = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function S(a, h) {
      if (a.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(a))
        return I(a, h);
      const C = l(a);
      if (C !== void 0)
        return { reading: "the id in another spelling", meant: C };
      const f = c(a);
      if (f !== void 0)
        return { reading: "the short form of the web client's address", meant: f };
      const b = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(b) ? { reading: `no whole id: it has ${b.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((T) => E(T)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : h === "user" ? { reading: "not the id of a user" } : a.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${g.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${h}, or something else, but not its id` };
    }
    function I(a, h) {
      const [, C, f, b] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], T = { company: f && C, channel: b, user: void 0 }[h] ?? "", A = E(T) ?? c(T), N = A === void 0 && h !== "user" ? `, and has no ${h} in it` : "";
      return { reading: `an address, and not the id of a ${h}${N}`, meant: A };
    }
    function l(a) {
      const h = a.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(h))
        return h.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function c(a) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(a))
        return;
      let h = 0n;
      for (const f of a)
        h = h * 58n + BigInt(m.indexOf(f));
      const C = h.toString(16).padStart(32, "0");
      return C.length > 32 ? void 0 : l(C);
    }
  }),
  3785: ((M, x, s) => {
    s.d(x, {
      O: () => d,
      u: () => y
    });
    function d(m) {
      const $ = m.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(m)?.index ?? -1;
      if (!($ < 0 || $ > 0 && !/^(<br \/>|array|object|string)/.test(m)))
        try {
          return JSON.parse(m.slice($));
        } catch {
          return;
        }
    }
    function y(m) {
      return typeof m == "object" && m !== null && !Array.isArray(m);
    }
  }),
  7679: ((M, x, s) => {
    s.d(x, {
      G3: () => v,
      ID: () => g,
      JQ: () => c,
      eK: () => I,
      jA: () => O,
      tK: () => S,
      yB: () => l
    });
    var d = s(3916), y = s(1987), m = s(6872);
    const $ = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], E = ["changed", "fixed", "broken"], O = [...$, ...E];
    function v(a) {
      return O.some((h) => h === a);
    }
    function g(a) {
      return a.filter((h, C) => !(C > 0 && C < a.length - 1 && (h === "or" || h === "and")));
    }
    async function S(a, h) {
      const C = g(a.split(/[\s,]+/).filter(Boolean)), f = C.find((b) => !v(b));
      if (f !== void 0) {
        const b = (0, m.Z)(await (0, m.p)(f, O));
        h(`takes ${O.join(", ")}, but not ${(0, d.cl)(f)}.${b}`);
      }
      return C.filter(v);
    }
    function I({ verdict: a, change: h }, C) {
      const f = a === "success" && (h === "fixed" || h === "unknown"), b = (0, y.N6)(a) && (h === "broken" || h === "unknown");
      switch (C) {
        case "changed":
          return f || b;
        case "fixed":
          return f;
        case "broken":
          return b;
        default:
          return a === C || C === "failure" && (0, y.N6)(a);
      }
    }
    function l(a, h) {
      const { verdict: C, change: f } = a;
      if (C === "unknown" || h.some((A) => I(a, A)))
        return;
      const T = f !== "unknown" && c(C, h) ? ", as before" : "";
      return `Skipped, because the verdict is ${C}${T}, and \`when\` is ${h.join(", ")}.`;
    }
    function c(a, h) {
      const C = (f) => h.map((b) => I({ verdict: a, change: f }, b)).join();
      return C("unknown") !== C("none");
    }
  }),
  5740: ((M, x, s) => {
    s.d(x, {
      Ek: () => $,
      Vd: () => m,
      Vp: () => E,
      aA: () => v,
      hl: () => O
    });
    var d = s(3916), y = s(4827);
    function m(g) {
      return (0, d._n)((0, y.$6)(g, "server_url"));
    }
    function $(g) {
      const S = (0, y.$6)(g, "repository");
      return S !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(S) ? O(m(g), S) : null;
    }
    function E(g) {
      const S = (0, y.$6)(g, "run_id");
      return S !== null && /^[1-9]\d*$/.test(S) ? O($(g), "actions/runs", S) : null;
    }
    function O(...g) {
      return g.every(Boolean) ? g.join("/") : null;
    }
    function v(g) {
      return g && encodeURIComponent(g.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((M, x, s) => {
    s.d(x, {
      N6: () => g,
      R_: () => v,
      ZG: () => S,
      _X: () => I,
      _z: () => E,
      u6: () => O
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
    }, y = Object.keys(d), m = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), $ = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function E(l) {
      return l === null || $.has(l) ? "in_progress" : I(l) ? l : m.get(l) ?? "unknown";
    }
    function O(l) {
      return y.find((c) => l.includes(c));
    }
    function v(l, c) {
      return y.indexOf(l) - y.indexOf(c);
    }
    function g(l) {
      return ["failure", "timed_out", "startup_failure"].includes(l);
    }
    function S(l) {
      return d[l];
    }
    function I(l) {
      return Object.hasOwn(d, l);
    }
  }),
  2264: ((M, x, s) => {
    s.d(x, {
      MD: () => O,
      hx: () => $,
      lS: () => g,
      tu: () => v,
      vZ: () => m
    });
    var d = s(4827), y = s(5740);
    function m(l) {
      const c = I(l.run_attempt), a = (0, y.Vp)(l);
      return {
        id: I(l.run_id),
        number: I(l.run_number),
        attempt: c,
        name: (0, d.mh)(l, "workflow"),
        url: (c ?? 1) > 1 ? (0, y.hl)(a, "attempts", String(c)) : a
      };
    }
    function $(l, { status: c, checkRunId: a, matrix: h }) {
      const C = a === null ? m(l).url : (0, y.hl)((0, y.Vp)(l), "job", String(a)), f = (0, d.$6)(l, "job"), b = E(h).join(", "), T = (0, d.cA)(f && b ? `${f} (${b})` : f);
      return { name: f, title: T, status: c, url: C, check_run_id: a };
    }
    function E(l) {
      return (0, d.Gv)(l) ? Object.values(l).flatMap(E) : ["string", "number", "boolean"].includes(typeof l) && l !== "" ? [String(l)] : [];
    }
    function O(l) {
      const c = (0, d.$6)(l, "repository"), [a = null, h = null] = c?.split("/") ?? [];
      return { name: h, full_name: c, owner: a, url: (0, y.Ek)(l) };
    }
    function v(l) {
      const c = (I(l.run_attempt) ?? 1) === 1, h = l.event_name === "schedule" && c ? null : (0, d.$6)(l, "triggering_actor") ?? (0, d.$6)(l, "actor");
      return S(h, l);
    }
    function g(l) {
      const c = (0, d.$6)(l.event, "sender", "login") ?? (0, d.$6)(l, "actor");
      return S(l.event_name === "schedule" ? null : c, l);
    }
    function S(l, c) {
      return { login: l, url: (0, y.hl)((0, y.Vd)(c), l?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function I(l) {
      return typeof l == "string" && /^\d+$/.test(l) ? Number(l) : null;
    }
  }),
  8818: ((M, x, s) => {
    s.d(x, {
      CT: () => E,
      GP: () => O,
      Gw: () => m,
      Qo: () => v
    });
    var d = s(2264), y = s(4827);
    function m({ event: g }) {
      const S = (0, y.$6)(g, "repository", "visibility");
      return (0, y.Qc)(g, "repository", "private") || /^(?:private|internal)$/.test(S ?? "");
    }
    const $ = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function E(g) {
      const S = O(g);
      return { github: S, repository: (0, d.MD)(S), run: (0, d.vZ)(S) };
    }
    function O({ env: g, event: S, runnerFacts: I }) {
      const { ref_protected: l, ...c } = v(g, "GITHUB", $);
      return {
        ...c,
        ref_protected: l === null ? null : l === "true",
        secret_source: (0, y.$6)(I, "secret_source"),
        event: (0, y.Gv)(S) ? S : {}
      };
    }
    function v(g, S, I) {
      const l = I.trim().split(/\s+/).map((c) => [c, g[`${S}_${c.toUpperCase()}`] ?? null]);
      return Object.fromEntries(l);
    }
  }),
  5161: ((M, x, s) => {
    s.d(x, {
      O: () => E,
      Y: () => S
    });
    var d = s(3916), y = s(7679), m = s(6872), $ = s(3342);
    const E = ["author", "actor", "merger", "committers", "reviewers"], O = ["all", "here"], v = /* @__PURE__ */ new Map([["everyone", "all"]]), g = 10;
    async function S(h, C) {
      const f = [];
      let b = 0;
      for (const [T, A] of h.split(`
`).entries())
        for (const N of A.split(",")) {
          if (N.trim() === "" || b === g)
            continue;
          const L = await l(N.trim());
          typeof L != "string" ? f.push(L) : (C(`line ${T + 1}: ${L}`), b += 1);
        }
      return f;
    }
    async function I(h) {
      const C = h.find((b) => !(0, y.G3)(b)), f = `${y.jA.slice(0, -1).join(", ")} or ${y.jA.at(-1)}`;
      return C === void 0 ? `\`on\` must have ${f} behind it.` : `${(0, d.cl)(C)} behind \`on\` must be ${f}.${(0, m.Z)(await (0, m.p)(C, y.jA))}`;
    }
    async function l(h) {
      const [C = "", f, ...b] = h.split(/\s+/), T = f === "on", A = T ? C : h, N = c(A.replace(/^@/, ""));
      if (N === void 0)
        return a(A);
      if (!T)
        return { who: N };
      const L = (0, y.ID)(b), P = L.filter(y.G3);
      return P.length > 0 && P.length === L.length ? { who: N, on: P } : I(L);
    }
    function c(h) {
      return [...O, ...E].find((f) => f === h) ?? v.get(h) ?? (0, $.c1)(h) ?? (0, $.EH)(h);
    }
    async function a(h) {
      if ((0, y.G3)(h))
        return `"${h}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${h}\`.`;
      const C = [...O, ...v.keys(), ...E], f = (0, $.KO)(h) ?? await (0, m.p)(h.replace(/^@/, ""), C), b = /^@?[\w-]+$/.test(h), [, T] = /^@([^\s:@]+):[^\s:]/.exec(h) ?? [];
      if (T !== void 0)
        return `${(0, d.cl)(h)} has no name in front of it: in a Matrix room, write \`${T}:${h}\`.`;
      const A = b ? " For a login of GitHub, `people` says who that is in Twake." : "", N = [...O, ...E, "team:slug"].join(", ");
      return `${(0, d.cl)(h)} must be ${N} or name:user-id.${(0, m.Z)(f) || A}`;
    }
  }),
  6872: ((M, x, s) => {
    s.d(x, {
      Z: () => $,
      p: () => m
    });
    const d = /* @__PURE__ */ new Map([
      ["everybody", "all"],
      ["channel", "all"],
      ["room", "all"],
      ["sender", "actor"],
      ["failed", "failure"],
      ["failing", "failure"],
      ["error", "failure"],
      ["succeeded", "success"]
    ]), y = 30;
    async function m(E, O) {
      const v = E.toLowerCase(), g = d.get(v);
      if (g !== void 0 && O.includes(g))
        return g;
      if (E.length > y)
        return;
      const { distance: S } = await s.e("did-you-mean").then(s.bind(s, 1916));
      return O.map((l) => ({ one: l, distance: S(l, v) })).filter((l) => l.distance <= 1 + v.length / 4).sort((l, c) => l.distance - c.distance)[0]?.one;
    }
    function $(E) {
      return E === void 0 ? "" : ` Did you mean \`${E}\`?`;
    }
  }),
  4827: ((M, x, s) => {
    s.d(x, {
      $6: () => $,
      Gv: () => d,
      Qc: () => S,
      Qv: () => l,
      at: () => y,
      cA: () => O,
      gT: () => c,
      i1: () => I,
      lJ: () => m,
      mh: () => v,
      tk: () => g
    });
    function d(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function y(a, ...h) {
      return h.reduce((C, f) => d(C) && Object.hasOwn(C, f) ? C[f] : void 0, a);
    }
    function m(a, ...h) {
      const C = y(a, ...h);
      return d(C) ? C : null;
    }
    function $(a, ...h) {
      const C = y(a, ...h);
      return typeof C == "string" && C !== "" ? C : null;
    }
    const E = 120;
    function O(a) {
      const h = a?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (h === null || h.length <= E)
        return h;
      const C = h.slice(0, E - 2).replace(/[\uD800-\uDBFF]$/, ""), f = C.replace(/\s+\S*$/, "");
      return `${f.length > E / 2 ? f : C} \u2026`;
    }
    function v(a, ...h) {
      return O($(a, ...h));
    }
    function g(a, ...h) {
      const C = y(a, ...h);
      return typeof C == "number" ? C : null;
    }
    function S(a, ...h) {
      return y(a, ...h) === !0;
    }
    function I(a, h, C) {
      return c(a, h).map((f) => v(f, C)).filter((f) => f !== null);
    }
    function l(a) {
      return Array.isArray(a) ? a.filter(d) : [];
    }
    function c(a, ...h) {
      return l(y(a, ...h));
    }
  }),
  3342: ((M, x, s) => {
    s.d(x, {
      EH: () => $,
      KO: () => E,
      TN: () => I,
      c1: () => m,
      eZ: () => S,
      ky: () => O
    });
    var d = s(3916);
    const y = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function m(l) {
      const [, c, a, h] = y.exec(l.replace(/^@/, "")) ?? [], C = a?.toLowerCase() ?? h;
      return c && C ? { name: c, id: C } : void 0;
    }
    function $(l) {
      const [, c] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(l) ?? [];
      return c === void 0 ? void 0 : `team:${c.toLowerCase()}`;
    }
    function E(l) {
      const [, c] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(l) ?? [];
      return c === void 0 ? void 0 : $(`team:${c.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function O(l) {
      const c = Object.entries(l).map(([a, h]) => {
        const C = v(h);
        if (C === void 0)
          throw new d.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${a}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [g(a), C];
      });
      return Object.fromEntries(c);
    }
    function v(l) {
      const a = (Array.isArray(l) ? l : [l]).map((C) => typeof C == "string" ? m(C.trim()) : void 0);
      return a.length > 0 && !a.includes(void 0) ? a.filter((C) => C !== void 0) : void 0;
    }
    function g(l) {
      const c = $(l);
      if (c !== void 0 || !/[:/]/.test(l))
        return c ?? l.replace(/^@/, "");
      const a = E(l);
      throw new d.lZ("invalid_input", `\`people\` has ${(0, d.cl)(l)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${a ? ` Did you mean \`${a}\`?` : ""}`);
    }
    function S(l) {
      return Object.fromEntries(Object.entries(l).flatMap(([c, [a]]) => a === void 0 || $(c) ? [] : [[c, a.name]]));
    }
    function I(l) {
      return typeof l == "string" ? l : l.id;
    }
  }),
  7959: ((M, x, s) => {
    s.d(x, {
      HP: () => O,
      IW: () => $,
      rk: () => E
    });
    var d = s(1987), y = s(4827), m = s(7839);
    function $({ runner_facts: v }) {
      const g = (0, y.$6)(v, "status") ?? "";
      return (0, d._X)(g) ? g : "unknown";
    }
    function E(v) {
      const g = $(v), S = v.status || g;
      return (0, m.e2)({ result: g }) && !(0, m.e2)({ result: S }) ? g : S;
    }
    function O(v, g) {
      const S = E(v), I = S === "success" || S === "unknown";
      return g.live && !g.hasEnded && I ? "in_progress" : g.hasEnded && S === "in_progress" ? $(v) : S;
    }
  }),
  7839: ((M, x, s) => {
    s.d(x, {
      MJ: () => I,
      e2: () => C,
      ev: () => b,
      BN: () => l,
      Zy: () => S
    });
    const d = /^(?:deploy|release|publish|ship)$/, y = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function m(T) {
      const [A = [], ...N] = T.replace(/\(.*/s, "").split("/").map((L) => v(O(L))).toReversed();
      return A.some($) ? !0 : !A.flat().some((L) => y.has(L)) && N.flat().some($);
    }
    function $(T) {
      return T.some((A) => d.test(A)) && !T.some((A) => y.has(A));
    }
    function E(T) {
      return O(T).some((A) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(A));
    }
    function O(T) {
      return T.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function v(T) {
      const A = [[]];
      for (const N of T)
        /^(?:and|then|n|[&+])$/.test(N) ? A.push([]) : A.at(-1)?.push(N);
      return A;
    }
    var g = s(1987);
    function S({ own: T, others: A }) {
      return (0, g.u6)(I({ own: T, others: A }).map(({ result: N }) => N)) ?? "unknown";
    }
    function I({ own: T, others: A }) {
      const N = T.result === "success" || T.result === "skipped";
      return A.length > 0 && N ? A : [...A, T];
    }
    function l(T, A) {
      const N = c(T, A), L = (0, g.u6)(N.map(({ result: K }) => K).filter((K) => K !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: a(N, L) };
      const P = [...T.others, T.own], G = f(P);
      if (G !== null)
        return { result: G.result, cause: G };
      const V = P.find((K) => K.result === "success" && E(K.name));
      return V !== void 0 ? { result: "unknown", cause: V } : L === "success" ? { result: "success", cause: null } : N.length > 0 ? { result: "skipped", cause: null } : h(T, A);
    }
    function c({ own: T, others: A }, { named: N, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const P = (V) => N ? b(V.name, N) : m(V.name), G = A.filter(P);
      return G.length > 0 ? G : [T].filter(P);
    }
    function a(T, A) {
      return !(A === "in_progress" || A === "action_required") || T.length === 1 ? null : T.find((L) => L.result === A) ?? null;
    }
    function h({ own: T, others: A }, N) {
      if (N.named || A.length === 0 && !N.isComplete)
        return { result: T.result === "success" ? "unknown" : T.result, cause: T };
      const L = I({ own: T, others: A }), P = (0, g.u6)(L.map((K) => K.result)) ?? "unknown", G = A.find((K) => K.result === "skipped");
      return P === "success" && G ? { result: "unknown", cause: G } : { result: P, cause: P === "success" || P === "skipped" ? null : A.find((K) => K.result === P) ?? null };
    }
    function C({ result: T }) {
      return (0, g.N6)(T) || T === "cancelled";
    }
    function f(T) {
      const A = (0, g.u6)(T.filter(C).map(({ result: N }) => N));
      return T.find(({ result: N }) => N === A) ?? null;
    }
    function b(T, A) {
      return T === A || T.startsWith(`${A} (`) || T.startsWith(`${A} / `);
    }
  }),
  4536: ((M, x, s) => {
    s.d(x, {
      DI: () => $,
      f_: () => g,
      gM: () => O
    });
    const d = 400, y = 100, m = 1e6, $ = `It nests deeper than ${d} levels`, E = "It has too many or unknown aliases (`*name`): write the values out";
    async function O(f, b = {}) {
      if (f.length > m)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: T, Parser: A } = await s.e("yaml").then(s.t.bind(s, 8815, 19));
      S();
      const N = new T(), L = ({ what: X, at: se }) => {
        const { line: pe, col: ce } = N.linePos(se);
        return { error: X.slice(0, 200), line: Math.max(pe, 1), column: Math.max(ce, 1) };
      }, P = new A(N.addNewLine), G = v(P, f);
      if (G === void 0)
        return L({ what: $, at: P.offset });
      const V = l(G, b);
      if (V !== void 0)
        return L(V);
      const [K, ne] = await I(G, f.length);
      if (K === void 0)
        return { value: void 0 };
      const q = a(K, ne) ?? await h(K, b);
      if (q !== void 0)
        return L(q);
      try {
        const X = K.toJS();
        if (!g(X))
          return { value: X };
      } catch {
      }
      return L({ what: E, at: Math.max(f.indexOf("*"), 0) });
    }
    function v(f, b) {
      try {
        return [...f.parse(b)];
      } catch {
        return;
      }
    }
    function g(f) {
      const b = [{ value: f, depth: 1 }];
      for (let T = b.pop(); T !== void 0; T = b.pop()) {
        const { value: A, depth: N } = T;
        if (!(typeof A != "object" || A === null)) {
          if (N > d)
            return !0;
          for (const L of Object.values(A))
            b.push({ value: L, depth: N + 1 });
        }
      }
      return !1;
    }
    function S() {
      const f = globalThis.process?.env;
      delete f?.LOG_STREAM, delete f?.LOG_TOKENS;
    }
    async function I(f, b) {
      const { Composer: T } = await s.e("yaml").then(s.t.bind(s, 8815, 19)), A = new T({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: N } = Error;
      try {
        return Error.stackTraceLimit = 0, [...A.compose(f, !0, b)];
      } finally {
        Error.stackTraceLimit = N;
      }
    }
    function l(f, b) {
      const A = f.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let N = 0;
      for (let L = A.pop(); L !== void 0; L = A.pop()) {
        const { token: P, depth: G } = L;
        if (P.type === "alias" && (N += 1), N > y)
          return { what: E, at: P.offset };
        const V = c(L, b);
        if (V !== void 0)
          return V;
        const K = "items" in P ? P.items.toReversed() : [];
        for (const { value: ne } of K)
          ne && A.push({ token: ne, depth: G + 1 });
      }
    }
    function c({ token: f, depth: b }, { aliases: T }) {
      if (f.type === "alias" && !T)
        return { what: "YAML aliases (`*name`) are not supported", at: f.offset };
      if (!("items" in f))
        return;
      if (b > d)
        return { what: $, at: f.offset };
      const [A] = f.items.flatMap(({ key: N }) => N && ("items" in N || N.type === "alias") ? [N.offset] : []);
      if (A !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: A };
    }
    function a({ errors: f }, b) {
      const [T] = f;
      return T !== void 0 ? { what: T.message, at: T.pos[0] } : b && { what: "There is more than one document", at: b.range[0] };
    }
    async function h(f, { keepsDigits: b = !1 }) {
      const { visit: T } = await s.e("yaml").then(s.t.bind(s, 8815, 19));
      let A;
      return T(f, {
        Map: (N, L) => {
          A ??= C(L);
        },
        Scalar: (N, L) => {
          b && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), A;
    }
    function C({ items: f }) {
      const b = /* @__PURE__ */ new Set();
      for (const { key: T } of f) {
        const A = String(T.value ?? "");
        if (b.has(A))
          return { what: "Map keys must be unique", at: T.range[0] };
        b.add(A);
      }
    }
  }),
  633: ((M, x, s) => {
    var d = (m) => {
      var $ = {};
      return s.d($, m), $;
    }, y = (m) => (() => m);
    M.exports = d({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((M, x, s) => {
    var d = (m) => {
      var $ = {};
      return s.d($, m), $;
    }, y = (m) => (() => m);
    M.exports = d({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((M) => {
    M.exports = standIn;
  }),
  181: ((M) => {
    M.exports = require("buffer");
  }),
  4573: ((M) => {
    M.exports = require("node:buffer");
  }),
  7598: ((M) => {
    M.exports = require("node:crypto");
  }),
  3024: ((M) => {
    M.exports = require("node:fs");
  }),
  6760: ((M) => {
    M.exports = require("node:path");
  }),
  8500: ((M) => {
    M.exports = require("node:timers/promises");
  }),
  1692: ((M) => {
    M.exports = require("node:tls");
  }),
  7975: ((M) => {
    M.exports = require("node:util");
  }),
  8522: ((M) => {
    M.exports = require("node:zlib");
  }),
  857: ((M) => {
    M.exports = require("os");
  }),
  6928: ((M) => {
    M.exports = require("path");
  }),
  932: ((M) => {
    M.exports = require("process");
  }),
  2203: ((M) => {
    M.exports = require("stream");
  }),
  23: ((M, x, s) => {
    s.r(x), s.d(x, {
      ExitCode: () => ue,
      addPath: () => Z,
      debug: () => be,
      endGroup: () => ve,
      error: () => He,
      exportVariable: () => Ve,
      getBooleanInput: () => Je,
      getIDToken: () => Ne,
      getInput: () => we,
      getMultilineInput: () => Te,
      getState: () => Qe,
      group: () => Pe,
      info: () => Ze,
      isDebug: () => Oe,
      markdownSummary: () => (
        /* reexport */
        ne
      ),
      notice: () => Ke,
      platform: () => (
        /* reexport */
        d
      ),
      saveState: () => Ee,
      setCommandEcho: () => ke,
      setFailed: () => Re,
      setOutput: () => Le,
      setSecret: () => We,
      startGroup: () => De,
      summary: () => (
        /* reexport */
        q
      ),
      toPlatformPath: () => (
        /* reexport */
        pe
      ),
      toPosixPath: () => (
        /* reexport */
        X
      ),
      toWin32Path: () => (
        /* reexport */
        se
      ),
      warning: () => Ge
    });
    var d = {};
    s.r(d), s.d(d, {
      arch: () => Ce,
      getDetails: () => je,
      isLinux: () => Fe,
      isMacOS: () => Ie,
      isWindows: () => Se,
      platform: () => $e
    });
    var y = s(857);
    function m(j) {
      return j == null ? "" : typeof j == "string" || j instanceof String ? j : JSON.stringify(j);
    }
    function $(j) {
      return Object.keys(j).length ? {
        title: j.title,
        file: j.file,
        line: j.startLine,
        endLine: j.endLine,
        col: j.startColumn,
        endColumn: j.endColumn
      } : {};
    }
    function E(j, o, u) {
      const w = new g(j, o, u);
      process.stdout.write(w.toString() + y.EOL);
    }
    function O(j, o = "") {
      E(j, {}, o);
    }
    const v = "::";
    class g {
      constructor(o, u, w) {
        o || (o = "missing.command"), this.command = o, this.properties = u, this.message = w;
      }
      toString() {
        let o = v + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          o += " ";
          let u = !0;
          for (const w in this.properties)
            if (this.properties.hasOwnProperty(w)) {
              const R = this.properties[w];
              R && (u ? u = !1 : o += ",", o += `${w}=${I(R)}`);
            }
        }
        return o += `${v}${S(this.message)}`, o;
      }
    }
    function S(j) {
      return m(j).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function I(j) {
      return m(j).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var l = s(633);
    function c(j, o) {
      const u = process.env[`GITHUB_${j}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${j}`);
      if (!l.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      l.appendFileSync(u, `${m(o)}${y.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(j, o) {
      const u = `ghadelimiter_${l.randomUUID()}`, w = m(o);
      if (j.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (w.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${j}<<${u}${y.EOL}${w}${y.EOL}${u}`;
    }
    var h = s(6928), C = s(5506), f = function(j, o, u, w) {
      function R(U) {
        return U instanceof u ? U : new u(function(H) {
          H(U);
        });
      }
      return new (u || (u = Promise))(function(U, H) {
        function z(J) {
          try {
            Y(w.next(J));
          } catch (re) {
            H(re);
          }
        }
        function ae(J) {
          try {
            Y(w.throw(J));
          } catch (re) {
            H(re);
          }
        }
        function Y(J) {
          J.done ? U(J.value) : R(J.value).then(z, ae);
        }
        Y((w = w.apply(j, o || [])).next());
      });
    };
    class b {
      static createHttpClient(o = !0, u = 10) {
        const w = {
          allowRetries: o,
          maxRetries: u
        };
        return new C.Q("actions/oidc-client", [new C.t(b.getRequestToken())], w);
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
        return f(this, void 0, void 0, function* () {
          var u;
          const U = (u = (yield b.createHttpClient().getJson(o).catch((H) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${H.statusCode}
 
        Error Message: ${H.message}`);
          })).result) === null || u === void 0 ? void 0 : u.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
        });
      }
      static getIDToken(o) {
        return f(this, void 0, void 0, function* () {
          try {
            let u = b.getIDTokenUrl();
            if (o) {
              const R = encodeURIComponent(o);
              u = `${u}&audience=${R}`;
            }
            be(`ID token url is ${u}`);
            const w = yield b.getCall(u);
            return We(w), w;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var T = function(j, o, u, w) {
      function R(U) {
        return U instanceof u ? U : new u(function(H) {
          H(U);
        });
      }
      return new (u || (u = Promise))(function(U, H) {
        function z(J) {
          try {
            Y(w.next(J));
          } catch (re) {
            H(re);
          }
        }
        function ae(J) {
          try {
            Y(w.throw(J));
          } catch (re) {
            H(re);
          }
        }
        function Y(J) {
          J.done ? U(J.value) : R(J.value).then(z, ae);
        }
        Y((w = w.apply(j, o || [])).next());
      });
    };
    const { access: A, appendFile: N, writeFile: L } = l.promises, P = "GITHUB_STEP_SUMMARY", G = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return T(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const o = process.env[P];
          if (!o)
            throw new Error(`Unable to find environment variable for $${P}. Check if your runtime environment supports job summaries.`);
          try {
            yield A(o, l.constants.R_OK | l.constants.W_OK);
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
      wrap(o, u, w = {}) {
        const R = Object.entries(w).map(([U, H]) => ` ${U}="${H}"`).join("");
        return u ? `<${o}${R}>${u}</${o}>` : `<${o}${R}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(o) {
        return T(this, void 0, void 0, function* () {
          const u = !!o?.overwrite, w = yield this.filePath();
          return yield (u ? L : N)(w, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
      addRaw(o, u = !1) {
        return this._buffer += o, u ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(y.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(o, u) {
        const w = Object.assign({}, u && { lang: u }), R = this.wrap("pre", this.wrap("code", o), w);
        return this.addRaw(R).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(o, u = !1) {
        const w = u ? "ol" : "ul", R = o.map((H) => this.wrap("li", H)).join(""), U = this.wrap(w, R);
        return this.addRaw(U).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(o) {
        const u = o.map((R) => {
          const U = R.map((H) => {
            if (typeof H == "string")
              return this.wrap("td", H);
            const { header: z, data: ae, colspan: Y, rowspan: J } = H, re = z ? "th" : "td", Ue = Object.assign(Object.assign({}, Y && { colspan: Y }), J && { rowspan: J });
            return this.wrap(re, ae, Ue);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), w = this.wrap("table", u);
        return this.addRaw(w).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(o, u) {
        const w = this.wrap("details", this.wrap("summary", o) + u);
        return this.addRaw(w).addEOL();
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
      addImage(o, u, w) {
        const { width: R, height: U } = w || {}, H = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), z = this.wrap("img", null, Object.assign({ src: o, alt: u }, H));
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
      addHeading(o, u) {
        const w = `h${u}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(w) ? w : "h1", U = this.wrap(R, o);
        return this.addRaw(U).addEOL();
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
      addQuote(o, u) {
        const w = Object.assign({}, u && { cite: u }), R = this.wrap("blockquote", o, w);
        return this.addRaw(R).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(o, u) {
        const w = this.wrap("a", o, { href: u });
        return this.addRaw(w).addEOL();
      }
    }
    const K = new V(), ne = K, q = K;
    function X(j) {
      return j.replace(/[\\]/g, "/");
    }
    function se(j) {
      return j.replace(/[/]/g, "\\");
    }
    function pe(j) {
      return j.replace(/[/\\]/g, h.sep);
    }
    async function ce() {
      throw new Error("This bundle runs no commands.");
    }
    var de = function(j, o, u, w) {
      function R(U) {
        return U instanceof u ? U : new u(function(H) {
          H(U);
        });
      }
      return new (u || (u = Promise))(function(U, H) {
        function z(J) {
          try {
            Y(w.next(J));
          } catch (re) {
            H(re);
          }
        }
        function ae(J) {
          try {
            Y(w.throw(J));
          } catch (re) {
            H(re);
          }
        }
        function Y(J) {
          J.done ? U(J.value) : R(J.value).then(z, ae);
        }
        Y((w = w.apply(j, o || [])).next());
      });
    };
    const ye = () => de(void 0, void 0, void 0, function* () {
      const { stdout: j } = yield ce('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ce('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: j.trim()
      };
    }), Ae = () => de(void 0, void 0, void 0, function* () {
      var j, o, u, w;
      const { stdout: R } = yield ce("sw_vers", void 0, {
        silent: !0
      }), U = (o = (j = R.match(/ProductVersion:\s*(.+)/)) === null || j === void 0 ? void 0 : j[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (w = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && w !== void 0 ? w : "",
        version: U
      };
    }), Me = () => de(void 0, void 0, void 0, function* () {
      const { stdout: j } = yield ce("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, u] = j.trim().split(`
`);
      return {
        name: o,
        version: u
      };
    }), $e = y.platform(), Ce = y.arch(), Se = $e === "win32", Ie = $e === "darwin", Fe = $e === "linux";
    function je() {
      return de(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield Se ? ye() : Ie ? Ae() : Me()), {
          platform: $e,
          arch: Ce,
          isWindows: Se,
          isMacOS: Ie,
          isLinux: Fe
        });
      });
    }
    var he = function(j, o, u, w) {
      function R(U) {
        return U instanceof u ? U : new u(function(H) {
          H(U);
        });
      }
      return new (u || (u = Promise))(function(U, H) {
        function z(J) {
          try {
            Y(w.next(J));
          } catch (re) {
            H(re);
          }
        }
        function ae(J) {
          try {
            Y(w.throw(J));
          } catch (re) {
            H(re);
          }
        }
        function Y(J) {
          J.done ? U(J.value) : R(J.value).then(z, ae);
        }
        Y((w = w.apply(j, o || [])).next());
      });
    }, ue;
    (function(j) {
      j[j.Success = 0] = "Success", j[j.Failure = 1] = "Failure";
    })(ue || (ue = {}));
    function Ve(j, o) {
      const u = m(o);
      if (process.env[j] = u, process.env.GITHUB_ENV || "")
        return c("ENV", a(j, o));
      E("set-env", { name: j }, u);
    }
    function We(j) {
      E("add-mask", {}, j);
    }
    function Z(j) {
      process.env.GITHUB_PATH || "" ? c("PATH", j) : E("add-path", {}, j), process.env.PATH = `${j}${h.delimiter}${process.env.PATH}`;
    }
    function we(j, o) {
      const u = process.env[`INPUT_${j.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !u)
        throw new Error(`Input required and not supplied: ${j}`);
      return o && o.trimWhitespace === !1 ? u : u.trim();
    }
    function Te(j, o) {
      const u = we(j, o).split(`
`).filter((w) => w !== "");
      return o && o.trimWhitespace === !1 ? u : u.map((w) => w.trim());
    }
    function Je(j, o) {
      const u = ["true", "True", "TRUE"], w = ["false", "False", "FALSE"], R = we(j, o);
      if (u.includes(R))
        return !0;
      if (w.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${j}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Le(j, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return c("OUTPUT", a(j, o));
      process.stdout.write(y.EOL), E("set-output", { name: j }, m(o));
    }
    function ke(j) {
      O("echo", j ? "on" : "off");
    }
    function Re(j) {
      process.exitCode = ue.Failure, He(j);
    }
    function Oe() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function be(j) {
      E("debug", {}, j);
    }
    function He(j, o = {}) {
      E("error", $(o), j instanceof Error ? j.toString() : j);
    }
    function Ge(j, o = {}) {
      E("warning", $(o), j instanceof Error ? j.toString() : j);
    }
    function Ke(j, o = {}) {
      E("notice", $(o), j instanceof Error ? j.toString() : j);
    }
    function Ze(j) {
      process.stdout.write(j + y.EOL);
    }
    function De(j) {
      O("group", j);
    }
    function ve() {
      O("endgroup");
    }
    function Pe(j, o) {
      return he(this, void 0, void 0, function* () {
        De(j);
        let u;
        try {
          u = yield o();
        } finally {
          ve();
        }
        return u;
      });
    }
    function Ee(j, o) {
      if (process.env.GITHUB_STATE || "")
        return c("STATE", a(j, o));
      E("save-state", { name: j }, m(o));
    }
    function Qe(j) {
      return process.env[`STATE_${j}`] || "";
    }
    function Ne(j) {
      return he(this, void 0, void 0, function* () {
        return yield b.getIDToken(j);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(M) {
  var x = __webpack_module_cache__[M];
  if (x !== void 0)
    return x.exports;
  var s = __webpack_module_cache__[M] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, d = !0;
  try {
    __webpack_modules__[M](s, s.exports, __nccwpck_require__), d = !1;
  } finally {
    d && delete __webpack_module_cache__[M];
  }
  return s.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var M = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", x = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", s = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", d = (m) => {
    m && m.d < 1 && (m.d = 1, m.forEach(($) => $.r--), m.forEach(($) => $.r-- ? $.r++ : $()));
  }, y = (m) => m.map(($) => {
    if ($ !== null && typeof $ == "object") {
      if ($[M]) return $;
      if ($.then) {
        var E = [];
        E.d = 0, $.then((g) => {
          O[x] = g, d(E);
        }, (g) => {
          O[s] = g, d(E);
        });
        var O = {};
        return O[M] = (g) => g(E), O;
      }
    }
    var v = {};
    return v[M] = (g) => {
    }, v[x] = $, v;
  });
  __nccwpck_require__.a = (m, $, E) => {
    var O;
    E && ((O = []).d = -1);
    var v = /* @__PURE__ */ new Set(), g = m.exports, S, I, l, c = new Promise((a, h) => {
      l = h, I = a;
    });
    c[x] = g, c[M] = (a) => (O && a(O), v.forEach(a), c.catch((h) => {
    })), m.exports = c, $((a) => {
      S = y(a);
      var h, C = () => S.map((b) => {
        if (b[s]) throw b[s];
        return b[x];
      }), f = new Promise((b) => {
        h = () => b(C), h.r = 0;
        var T = (A) => A !== O && !v.has(A) && (v.add(A), A && !A.d && (h.r++, A.push(h)));
        S.map((A) => A[M](T));
      });
      return h.r ? f : C();
    }, (a) => (a ? l(c[s] = a) : I(g), d(O))), O && O.d < 0 && (O.d = 0);
  };
})(), __nccwpck_require__.n = (M) => {
  var x = M && M.__esModule ? (
    /******/
    () => M.default
  ) : (
    /******/
    () => M
  );
  return __nccwpck_require__.d(x, { a: x }), x;
}, (() => {
  var M = Object.getPrototypeOf ? (s) => Object.getPrototypeOf(s) : (s) => s.__proto__, x;
  __nccwpck_require__.t = function(s, d) {
    if (d & 1 && (s = this(s)), d & 8 || typeof s == "object" && s && (d & 4 && s.__esModule || d & 16 && typeof s.then == "function"))
      return s;
    var y = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(y);
    var m = {};
    x = x || [null, M({}), M([]), M(M)];
    for (var $ = d & 2 && s; typeof $ == "object" && !~x.indexOf($); $ = M($))
      Object.getOwnPropertyNames($).forEach((E) => m[E] = () => s[E]);
    return m.default = () => s, __nccwpck_require__.d(y, m), y;
  };
})(), __nccwpck_require__.d = (M, x) => {
  for (var s in x)
    __nccwpck_require__.o(x, s) && !__nccwpck_require__.o(M, s) && Object.defineProperty(M, s, { enumerable: !0, get: x[s] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (M) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((x, s) => (__nccwpck_require__.f[s](M, x), x), [])), __nccwpck_require__.u = (M) => M + ".js", __nccwpck_require__.o = (M, x) => Object.prototype.hasOwnProperty.call(M, x), __nccwpck_require__.r = (M) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(M, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(M, "__esModule", { value: !0 });
}, (() => {
  var M = {
    /******/
    792: 0
    /******/
  }, x = (s) => {
    var { ids: d, modules: y, runtime: m } = s, $, E, O = 0;
    for ($ in y)
      __nccwpck_require__.o(y, $) && (__nccwpck_require__.m[$] = y[$]);
    for (m && m(__nccwpck_require__); O < d.length; O++)
      E = d[O], __nccwpck_require__.o(M, E) && M[E] && M[E][0](), M[d[O]] = 0;
  };
  __nccwpck_require__.f.j = (s, d) => {
    var y = __nccwpck_require__.o(M, s) ? M[s] : void 0;
    if (y !== 0)
      if (y)
        d.push(y[1]);
      else {
        var m = Promise.resolve("./" + __nccwpck_require__.u(s)).then(require).then(x, ($) => {
          throw M[s] !== 0 && (M[s] = void 0), $;
        }), m = Promise.race([m, new Promise(($) => y = M[s] = [$])]);
        d.push(y[1] = m);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
