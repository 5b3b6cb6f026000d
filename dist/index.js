"use strict";
const standIn = ((C) => {
  const I = process.getBuiltinModule("node:fs"), s = (E, S) => (...y) => E()[S](...y), l = () => process.getBuiltinModule("node:crypto");
  let b = Buffer.alloc(0);
  function p() {
    const E = "/dev/urandom";
    if (b.length === 0) {
      if (!I.existsSync(E)) return l().randomUUID();
      const y = I.openSync(E);
      b = Buffer.alloc(1024), I.readSync(y, b), I.closeSync(y);
    }
    const S = b.toString("hex", 0, 16);
    return b = b.subarray(16), S;
  }
  const $ = () => I.promises;
  return C.exports = Object.create(I, {
    randomUUID: { value: p },
    // Filters of liquidjs.
    createHash: { value: s(l, "createHash") },
    createHmac: { value: s(l, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: s($, "access"),
        appendFile: s($, "appendFile"),
        writeFile: s($, "writeFile")
      }
    }
  }), C.exports;
})({});
var __webpack_modules__ = {
  5506: ((C, I, s) => {
    s.d(I, {
      Q: () => l,
      t: () => b
    });
    class l {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class b {
    }
  }),
  3916: ((C, I, s) => {
    s.d(I, {
      J4: () => S,
      _n: () => y,
      cl: () => E,
      lZ: () => p,
      zU: () => h
    });
    const l = {
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
    }, b = Object.keys(l);
    class p extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(M, v, d = {}) {
        super(v, { cause: d.cause }), this.code = M, this.nextStep = d.nextStep ?? l[M];
      }
    }
    const $ = 200;
    function E(_) {
      const M = _.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(M.length > $ ? `${M.slice(0, $)}\u2026` : M);
    }
    function S(_) {
      if (_ instanceof p)
        return _;
      const M = _ instanceof Error ? _.message : String(_);
      return new p("internal_error", `This action stopped because of a fault of its own: ${M}`, { cause: _ });
    }
    function y(_) {
      const M = URL.parse(_ ?? "");
      return M !== null && /^https?:$/.test(M.protocol) ? `${M.origin}${M.pathname}`.replace(/\/+$/, "") : null;
    }
    function h(_, M) {
      const v = `docs/troubleshooting.md#${_}`, { GITHUB_ACTION_REPOSITORY: d, GITHUB_ACTION_REF: a } = M, T = y(M.GITHUB_SERVER_URL) ?? "https://github.com";
      return d ? `${T}/${d}/blob/${a || "HEAD"}/${v}` : v;
    }
  }),
  3919: ((C, I, s) => {
    s.d(I, {
      $p: () => y,
      Od: () => S,
      Yy: () => h
    });
    var l = s(7975), b = /* @__PURE__ */ s.n(l);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, $ = /\\u00(?:1b|9[08bd-f])/i, E = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function S(M) {
      return p.test(M) ? M.replace(E, "").split(/(?=\u001B\])/).map((d) => (0, l.stripVTControlCharacters)(d)).join("") : M;
    }
    function y(M) {
      const v = M;
      for (const [d, a] of Object.entries(v))
        typeof a == "string" ? v[d] = S(a) : typeof a == "object" && a !== null && y(a);
      return M;
    }
    function h(M) {
      return !p.test(M) && !$.test(M) ? JSON.parse(M) : JSON.parse(M, _);
    }
    function _(M, v) {
      return typeof v == "string" ? S(v) : v;
    }
  }),
  9407: ((C, I, s) => {
    s.a(C, async (l, b) => {
      try {
        var p = s(3024), $ = /* @__PURE__ */ s.n(p), E = s(6760), S = /* @__PURE__ */ s.n(E), y = s(8500), h = /* @__PURE__ */ s.n(y), _ = s(7975), M = /* @__PURE__ */ s.n(_), v = s(23), d = s(7702), a = s(1957);
        process.stdout.on("error", () => {
        });
        const T = new AbortController();
        for (const f of ["SIGINT", "SIGTERM"])
          process.once(f, () => T.abort());
        const R = (0, d.V)(process.env), c = (0, E.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", m = await (0, a.e)(c, {
          core: v,
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
            signal: T.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (f, O) => (0, y.setTimeout)(f, void 0, { signal: O }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, y.setImmediate)(), await (0, y.setImmediate)();
            }
          },
          octokit: async (f) => {
            const [{ getOctokit: O }, { createFetch: x }] = await Promise.all([
              s.e("octokit").then(s.bind(s, 9319)),
              s.e("octokit").then(s.bind(s, 9697))
            ]);
            return O(f, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: x(R) } });
          }
        });
        process.stdout.write("", () => process.exit(m)), b();
      } catch (T) {
        b(T);
      }
    }, 1);
  }),
  9357: ((C, I, s) => {
    s.d(I, {
      O0: () => h,
      Y: () => R,
      _o: () => b,
      az: () => M,
      he: () => l,
      jr: () => _,
      nU: () => v,
      vD: () => d
    });
    const l = "\u2068", b = "\u2069", p = "\u2066\u2067\u2068", $ = "\u202C", E = /[\u202A-\u202E\u2066-\u2069]/g, S = new RegExp(E.source), y = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function h(c) {
      return y.test(c);
    }
    function _(c) {
      const [m = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return h(m);
    }
    function M(c, m) {
      return !m && !h(c) ? c : v(c).replace(/[^\r\n\u2029]+/g, (f) => m || h(f) ? l + f + b : f);
    }
    function v(c) {
      const m = d(c);
      return m.size === 0 ? c : R(c, m);
    }
    function d(c) {
      if (!S.test(c))
        return /* @__PURE__ */ new Set();
      const m = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(m.flatMap(({ 0: f, index: O }) => [...a(f)].map((x) => O + x)));
    }
    function* a(c) {
      const m = { controls: [], isolates: [] };
      for (const { 0: f, index: O } of c.matchAll(E))
        if (f === b || f === $) {
          const x = f === b ? m.isolates.pop() : T(m);
          x === void 0 ? yield O : yield* m.controls.splice(x).slice(1);
        } else
          p.includes(f) && m.isolates.push(m.controls.length), m.controls.push(O);
      yield* m.controls;
    }
    function T({ controls: c, isolates: m }) {
      const f = c.length - 1;
      return f > (m.at(-1) ?? -1) ? f : void 0;
    }
    function R(c, m, f = 0) {
      return c.replace(E, (O, x) => m.has(f + x) ? "" : O);
    }
  }),
  3116: ((C, I, s) => {
    s.d(I, {
      d: () => b
    });
    const l = {
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
    function b(p) {
      return Object.hasOwn(l, p) ? l[p] ?? "" : p.replaceAll("_", " ");
    }
  }),
  5911: ((C, I, s) => {
    s.d(I, {
      M: () => b
    });
    const l = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function b(p) {
      if (p.trim() === "")
        return "";
      let $ = Math.floor(Number(p));
      if (!Number.isFinite($) || $ < 0)
        throw new Error(`duration takes seconds, not "${p}"`);
      return l.flatMap(([S, y]) => {
        const h = Math.floor($ / y);
        return $ %= y, h > 0 ? [`${h}${S}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((C, I, s) => {
    s.d(I, {
      U: () => l,
      v: () => b
    });
    const l = 65536;
    function b(p, $) {
      if (p.length <= $)
        return p.length;
      const E = p.slice(0, $), S = E.lastIndexOf(`
`), y = S > $ / 2 ? S : E.lastIndexOf(" ");
      return y > 0 ? y + 1 : E.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((C, I, s) => {
    s.d(I, {
      BB: () => _,
      Dk: () => M,
      JK: () => h,
      Kx: () => $,
      TA: () => E,
      Z: () => y,
      qf: () => S
    });
    var l = s(9357);
    const b = "\uE000", p = "\uE001", $ = /\uE000(\d+)\uE001/g;
    function E(v) {
      return v.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function S(v) {
      return `${b}${v}${p}`;
    }
    function y({ text: v, fragments: d }) {
      let a = v.length;
      for (const [, T] of v.matchAll($))
        a += d[Number(T)]?.text.length ?? 0;
      return a;
    }
    function h(v, d) {
      const a = [];
      let T = 0;
      for (const R of v.matchAll($)) {
        const c = d[Number(R[1])];
        c !== void 0 && (R.index > T && a.push(v.slice(T, R.index)), a.push(c), T = R.index + R[0].length);
      }
      return T < v.length && a.push(v.slice(T)), a;
    }
    function _(v, d, a = (T) => T) {
      return h(v, d).map((T) => typeof T == "string" ? T : a(T.text)).join("");
    }
    function M({ text: v, fragments: d }) {
      const a = (0, l.O0)(v);
      return (0, l.nU)(_(v, d, (T) => (0, l.az)(T, a)));
    }
  }),
  5007: ((C, I, s) => {
    s.d(I, {
      Jv: () => M,
      Y5: () => y,
      c3: () => E,
      eG: () => v,
      l2: () => $,
      m$: () => _,
      qv: () => l
    });
    const l = 64, b = { thematicBreak: 20, listItem: 5 }, p = [
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
    function $({ type: d }) {
      return p.includes(d) ? 0 : 1 + (b[d] ?? 0);
    }
    function E({ type: d }) {
      return p.includes(d) || d === "break" || d === "footnoteReference";
    }
    const S = /* @__PURE__ */ new WeakMap();
    function y(d) {
      const a = S.get(d);
      if (a !== void 0)
        return a;
      const T = $(d) + h(d);
      return S.set(d, T), T;
    }
    function h(d) {
      return d.type === "table" ? M(d.children, v(d)) : "children" in d ? M(d.children) : "value" in d ? d.value.length : d.type === "image" ? d.alt.length : 0;
    }
    function _(d) {
      return M(d) - 1;
    }
    function M(d, a = y) {
      return d.reduce((T, R) => T + a(R), 0);
    }
    function v({ children: d }) {
      const a = [];
      for (const c of d)
        for (const [m, f] of c.children.entries())
          a[m] = Math.max(a[m] ?? 0, y(f) + 2);
      const T = a.reduce((c, m) => c + m, 0), R = T > l ? 0 : T;
      return (c) => Math.max(R, y(c));
    }
  }),
  5667: ((C, I, s) => {
    s.d(I, {
      Fy: () => $,
      Gl: () => S,
      NR: () => R,
      Qq: () => p,
      bK: () => E,
      eu: () => y,
      ey: () => T,
      gc: () => _,
      oZ: () => h,
      sP: () => b,
      t7: () => M,
      wx: () => v
    });
    var l = s(9357);
    const b = { type: "break" };
    function p(c) {
      return { type: "text", value: c };
    }
    function $(c) {
      return c.split(/\r\n?|\n/).flatMap((m, f) => f === 0 ? [p(m)] : [b, p(m)]);
    }
    function E(c, m = !1) {
      return $((0, l.az)(y(c), m));
    }
    function S(c) {
      return y(c).replace(/\r\n?|\n/g, " ");
    }
    function y(c) {
      return (0, l.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function h(c) {
      const m = [];
      for (const f of c) {
        const O = m.at(-1);
        f.type === "text" && O?.type === "text" ? m[m.length - 1] = p(O.value + f.value) : (f.type !== "text" || f.value !== "") && m.push(f);
      }
      return m;
    }
    function _(c) {
      const m = (0, l.vD)(d(c));
      return m.size === 0 ? c : a(c, { unbalanced: m, offset: 0 });
    }
    function M(c) {
      if (!(0, l.O0)(d(c)))
        return c;
      const m = [[]];
      for (const f of c)
        f.type === "break" ? m.push([]) : m.at(-1)?.push(f);
      return m.flatMap((f, O) => {
        const x = d(f), N = (0, l.jr)(x) && !x.includes(`
`) ? [p(l.he), ...f, p(l._o)] : f;
        return O === 0 ? N : [b, ...N];
      });
    }
    function v(c, m) {
      return c.length > 0 && (m || (0, l.O0)(d(c))) ? [p(l.he), ..._(c), p(l._o)] : c;
    }
    function d(c) {
      return c.map((m) => m.type === "break" ? `
` : "children" in m ? d(m.children) : m.type === "text" ? m.value : "").join("");
    }
    function a(c, m) {
      return c.map((f) => {
        if ("children" in f)
          return { ...f, children: a(f.children, m) };
        const { offset: O } = m;
        return f.type === "break" && (m.offset += 1), f.type !== "text" ? f : (m.offset += f.value.length, p((0, l.Y)(f.value, m.unbalanced, O)));
      });
    }
    function T(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function R(c) {
      const m = c.length - 1;
      return c.map((O, x) => {
        if (O.type !== "text")
          return O;
        const L = x === 0 ? O.value.replace(/^ +/, "") : O.value;
        return p(x === m ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((O) => O.type !== "text" || O.value !== "");
    }
  }),
  8533: ((C, I, s) => {
    s.d(I, {
      Z9: () => E,
      aX: () => p,
      zN: () => $
    });
    var l = s(5007);
    const b = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function p(y) {
      return /[!-~]/.test(y) || b.test(y);
    }
    function $(y) {
      return y.type === "alert" ? !0 : "children" in y ? y.children.some($) : "value" in y ? p(y.value) : y.type !== "break";
    }
    function E(y) {
      return y.reduce((h, _) => {
        const M = h === "" || (0, l.c3)(_) ? "" : `
`;
        return h + M + S(_);
      }, "");
    }
    function S(y) {
      return y.type === "break" ? `
` : y.type === "image" ? y.alt : "children" in y ? E(y.children) : "value" in y ? y.value : "";
    }
  }),
  9257: ((C, I, s) => {
    s.d(I, {
      HM: () => l,
      U9: () => p,
      vO: () => b
    });
    function l($) {
      return $.port || ($.protocol === "https:" ? "443" : "80");
    }
    function b($) {
      return `${$.hostname}:${l($)}`;
    }
    function p($) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test($);
    }
  }),
  7702: ((C, I, s) => {
    s.d(I, {
      V: () => f
    });
    const l = require("node:net");
    var b = s(5641);
    function p({ origin: x }, L, N, F) {
      const { proxy: H, signal: G } = L, q = {
        signal: G,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...F && { ca: F }
      }, X = (ee, oe) => new b.Client(ee, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (le, ie) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          oe({ ...le, ...$(le) && { servername: "" } }, (...de) => {
            L.socket = de[1], ie(...de);
          })
        )
      });
      return H ? new b.ProxyAgent({
        uri: H.origin,
        ...E(H),
        proxyTls: q,
        requestTls: q,
        clientFactory: (ee) => S(X(ee, (0, b.buildConnector)(q)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ee, { connect: oe }) => X(ee, oe)
      }) : X(x, (0, b.buildConnector)(q));
    }
    const $ = ({ hostname: x }) => (0, l.isIP)(x.replace(/[[\]]/g, "")) !== 0;
    function E({ username: x, password: L }) {
      if (!x && !L)
        return {};
      const N = `${decodeURIComponent(x)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function S(x, L) {
      const N = x.connect.bind(x);
      return x.connect = async (F) => {
        const H = await N(F);
        if (H.statusCode < 200 || H.statusCode > 299)
          throw H.socket.destroy(), L.proxyStatus = H.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", H.socket.read(), { ...H, statusCode: 200 };
      }, x;
    }
    async function y({ method: x = "POST", url: L, headers: N, body: F, maxResponseSize: H = 2 ** 20 }, G, q) {
      G.phase = G.proxy ? "tunnel" : "connection", G.signal.throwIfAborted();
      const X = p(L, G, H, q), ee = L.pathname + L.search, oe = { ...N, "accept-encoding": "identity" };
      try {
        return await new Promise((le, ie) => {
          const de = _(G, le, ie);
          X.dispatch({ method: x, origin: L.origin, path: ee, headers: oe, body: F }, de), h();
        });
      } finally {
        X.destroy().catch(() => {
        });
      }
    }
    function h() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function _(x, L, N) {
      const F = new TextDecoder();
      let H = "", G;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          x.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, X, ee) => {
          const oe = Object.entries(ee).map(([le, ie]) => [
            le,
            [ie].flat().join(", ")
          ]);
          G = { status: X, headers: Object.fromEntries(oe) };
        },
        onResponseData: (q, X) => {
          H += F.decode(X, { stream: !0 });
        },
        onResponseEnd: () => {
          x.socket?.errored ? N(x.socket.errored) : L({ ...G, body: H + F.decode() });
        },
        onResponseError: (q, X) => {
          "code" in X && X.code === "UND_ERR_INVALID_ARG" && x.phase === "response" && (x.proxyStatus = 407), N(X);
        }
      };
    }
    var M = s(9257), v = s(3916);
    function d(x, L) {
      const N = `${x.protocol.slice(0, -1)}_proxy`, F = a(L, N);
      if (!(F === "" || (0, M.U9)(x.hostname) || c(x, a(L, "no_proxy"))))
        return T(F, N);
    }
    function a(x, L) {
      return (x[L] ?? x[L.toUpperCase()] ?? "").trim();
    }
    function T(x, L) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(x) ? x : `http://${x}`);
      if (!N || !R(N))
        throw new v.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const F = N.protocol.slice(0, -1);
        throw new v.lZ("proxy_error", `\`${L}\` names a ${F} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function R({ username: x, password: L }) {
      try {
        return decodeURIComponent(x + L), !0;
      } catch {
        return !1;
      }
    }
    function c(x, L) {
      const N = x.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((F) => m(F, N, (0, M.HM)(x)));
    }
    function m(x, L, N) {
      const [, F, H, G] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(x) ?? [];
      if (G !== void 0 && G !== N)
        return !1;
      const q = F ?? H ?? x, X = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || L.endsWith(`.${X}`) || L === X && !q.startsWith("*");
    }
    const f = (x) => ({
      send: async (L, N) => {
        const F = Math.max(0, Math.ceil(N.timeout_ms)), H = {
          server: (0, M.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(F)]),
          timeout_ms: F,
          phase: "connection"
        };
        try {
          return H.proxy = d(L.url, x), { kind: "response", ...await O(L, H) };
        } catch (G) {
          const q = H.phase === "response" ? "unknown" : "no", { toTransportError: X } = await s.e("failure").then(s.bind(s, 6711));
          return { kind: "no_response", arrived: q, error: X(G, H) };
        }
      }
    });
    async function O(x, L) {
      try {
        return await y(x, L);
      } catch (N) {
        if (L.phase === "response")
          throw N;
        const { isUntrusted: F } = await s.e("failure").then(s.bind(s, 6711));
        if (!F(N))
          throw N;
        const { getCACertificates: H } = await Promise.resolve().then(s.t.bind(s, 1692, 23));
        if (H === void 0)
          throw N;
        const G = [...H("default"), ...H("system")];
        return await y(x, L, G);
      }
    }
  }),
  1957: ((C, I, s) => {
    s.d(I, {
      e: () => Yr
    });
    var l = s(3916), b = s(3919);
    async function p(e, { env: t, files: n, warn: r }) {
      const u = t.GITHUB_EVENT_PATH;
      return E(e) ? S(u, n, r) : $(e) ? S(u, n, () => {
      }) : {};
    }
    function $({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: r } = e;
      return t === "markdown" && (r !== "" || /!\[|<img/i.test(n));
    }
    function E({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: r, mentions: u } = e;
      return n || r !== "" || u.length > 0 || t.length > 0;
    }
    async function S(e, t, n) {
      const r = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${r}`), {};
      try {
        return (0, b.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const w = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${w}. ${r}`), {};
      }
    }
    var y = s(4573), h = s(9366);
    function _(e) {
      const { connection: t, delivery: n, message: r } = e, u = (0, h.wh)(t.public_id), w = [t.group_id, ...n.channel_id];
      return [
        ...[
          [
            (0, h.wh)(t.private_api_key) !== void 0 && u === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            u !== void 0 && w.includes(u),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, h.wh)(t.group_id) !== void 0 && n.channel_id.includes(t.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([D, P]) => D ? P : []),
        ...M(e),
        ...T(r.message_fields)
      ];
    }
    function M({ message: e, workflow: t }) {
      return [
        ...e.mentions.flatMap(({ who: r }) => typeof r == "string" ? [] : r).map(({ id: r }) => ["mentions", r]),
        ...Object.values(t.people).map(({ id: r }) => ["people", r])
      ].filter(([, r]) => (0, h.wh)(r) === void 0).map(([r, u]) => `\`${r}\` names ${u}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`);
    }
    function v(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function d({ message: e, delivery: t }, { mentions: n }) {
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
    function T(e) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((r) => r.startsWith("custom_"))
      ].flatMap((r) => {
        const u = Object.hasOwn(a, r) ? a[r] : void 0;
        return u !== void 0 ? `\`message_fields\` may not set \`${r}\`: use the input \`${u}\`.` : r.startsWith("_once_") ? `\`message_fields\` may not set \`${r}\`.` : [];
      });
    }
    var R = s(3785);
    async function c(e, t, n) {
      const r = (0, R.O)(e.body), u = r?.object;
      if (r !== void 0 && e.status === 200 && !("error" in r) && (0, R.u)(u) && f(u, t, n))
        return x(u, r, t, n);
      const { judgeUnsaved: k } = await s.e("failure").then(s.bind(s, 7090));
      return k(e, r, t, n);
    }
    async function m(e, t) {
      const n = (0, R.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: w } = t, k = `Removal of message ${u} requested in channel ${w}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: k };
      }
      const { judgeError: r } = await s.e("failure").then(s.bind(s, 7090));
      return r(e, n, t);
    }
    function f(e, { channel_id: t, message_id: n }, r) {
      const { id: u } = e;
      return (0, h.eQ)(u) && !r(u) && O(e.channel_id, t) && (!n || O(u, n));
    }
    function O(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function x(e, t, n, r) {
      const { id: u, channel_id: w, parent_message_id: k, creation_date: D } = e, P = (0, h.eQ)(k) && !r(k) ? k : "", W = {
        message_id: u,
        channel_id: w,
        parent_message_id: P,
        created_at: Number.isSafeInteger(D) ? `${D}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: u,
          ...P && { parent_message_id: P }
        }
      }, V = `Accepted by Twake: message ${u} in channel ${n.channel_id}`, z = L(W, n);
      return { fate: "accepted", accepted: W, response: t, confirmation: V, ...z && { warning: z } };
    }
    function L({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || O(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var N = s(651), F = s(1723), H = s(3028);
    async function G(e) {
      switch (e.type) {
        case "root":
          return (0, N.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await s.e("twacode").then(s.bind(s, 5605)), n = t(e);
          return e.statusLine ? (0, N.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, F.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, H.w)(e.statusLine)}` : t;
        }
      }
    }
    async function q(e) {
      return { content: await G(e.content), ...X(e) };
    }
    function X(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: r = [], message_fields: u = {} } = e, { hidden_data: w, ...k } = u, D = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof w == "object" ? w : {}
      };
      return {
        ...Object.keys(D).length > 0 && { hidden_data: D },
        ...r.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: r
        },
        ...k
      };
    }
    const ee = 2 ** 20, le = {
      limit: ee - 4096,
      async measure(e) {
        const t = { content: (0, N.y)(e.content), ...X(e) };
        return y.Buffer.byteLength(JSON.stringify(t));
      }
    };
    function ie({ public_id: e, private_api_key: t }) {
      return y.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function de(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, ie(e)];
    }
    function We(e, t, n) {
      return ge(e, "save", { ...je(t), ...n });
    }
    function Ge(e, t) {
      return ge(e, "remove", je(t));
    }
    function je({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function ge(e, t, n) {
      const { api_url: r, group_id: u } = e, w = new URL(r);
      w.pathname = `${r.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const k = JSON.stringify({ group_id: u, message: n }, _e);
      return {
        url: w,
        body: k,
        maxResponseSize: Re(k),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${ie(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const Re = (e) => 2 ** 20 + 16 * y.Buffer.byteLength(e);
    function _e(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    const ke = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: v,
      readId: (e, t) => (0, h.wh)(e) ?? (t === "message" && (0, h.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, h.yr)(e, t),
      findIssues: _,
      findWarnings: d,
      connect: De
    };
    function De(e) {
      const { api_url: t, group_id: n, private_api_key: r } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: r,
        editsNotify: !1,
        sizeOf: () => le,
        prepare: async (u) => {
          const w = await q(u);
          return {
            sendTo: (k) => {
              const D = We(e, k, w);
              return Ee(D, (P, { holdsSecret: W }) => c(P, k, W));
            },
            preview: async () => {
              const { previewOf: k } = await s.e("preview").then(s.bind(s, 4741));
              return k(w);
            }
          };
        },
        remove: (u) => Ee(Ge(e, u), (w) => m(w, u))
      };
    }
    function Ee(e, t) {
      return {
        request: e,
        error: pe(e),
        attempt: async (n, r) => {
          const u = await n(e);
          return u.kind === "response" ? t(u, r) : { fate: u.arrived === "no" ? "not_arrived" : "unknown", error: u.error };
        }
      };
    }
    function pe({ body: e }) {
      const t = y.Buffer.byteLength(e);
      if (t <= ee)
        return;
      const n = `The request has ${t} bytes, and servers take ${ee}: nothing was sent.`;
      return new l.lZ("too_large", n);
    }
    const se = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Ke({ access_token: e, channel_id: t }) {
      if (e === "" && !se.test(t))
        return ke;
      const { matrix: n } = await s.e("matrix").then(s.bind(s, 704));
      return n;
    }
    function Z(e, t = "") {
      return { default: t, read: e };
    }
    function ve(e) {
      return Z(async (t) => t === "" ? {} : (0, b.$p)(await e(t)));
    }
    async function he(e, t) {
      const n = Object.keys(e), r = await Promise.all(n.map((u) => Ve(u, e[u], t)));
      return {
        values: Object.fromEntries(r.map(({ value: u }, w) => [n[w], u])),
        issues: r.flatMap(({ issues: u }) => u)
      };
    }
    async function Ve(e, t, n) {
      const { getInput: r, hide: u, twake: w } = n, k = t.isTrimmed ?? !0, D = (0, b.Od)(r(e, { trimWhitespace: k })), P = await Pe(e, D, t, w);
      return P.issues.length === 0 || t.isSecret ? P : { ...P, issues: (await Pe(e, u(D), t, w)).issues };
    }
    async function Pe(e, t, n, r) {
      const u = [], w = (k) => {
        u.push(`\`${e}\` ${k}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, w, r) };
      } catch (k) {
        return { issues: [(0, l.J4)(k).message], value: {} };
      }
    }
    var Se = s(4536), ye = s(4827);
    async function $e(e, t) {
      const n = Ne(e) ?? await Fe(e, t) ?? {};
      if ((0, Se.f_)(n))
        throw new l.lZ("invalid_input", `\`${t}\`: ${Se.DI}.`);
      if ((0, ye.Gv)(n))
        return n;
      const r = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new l.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${r}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function Ue(e) {
      const t = await $e(e, "needs"), n = Object.entries(t).find(([, w]) => !xe(w));
      if (n === void 0)
        return t;
      const [r] = n, u = r.length > 80 ? `${r.slice(0, 80)}\u2026` : r;
      throw new l.lZ("invalid_input", `\`needs\` has no result for the job \`${u}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function xe(e) {
      return (0, ye.Gv)(e) && typeof e.result == "string";
    }
    function Ne(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Fe(e, t) {
      const n = await (0, Se.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: r, column: u, error: w } = n;
      throw new l.lZ("invalid_input", `\`${t}\`, line ${r}, column ${u}: ${w}.`);
    }
    var Te = s(3342), Be = s(9257);
    const Oe = (e) => e, Ae = (e, t) => {
      const n = Ie(e);
      return e !== "" && !Ce.test(n) && t("holds nothing that can be seen."), n;
    }, Ce = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Ie(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const we = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, l.cl)(e)}.`), e.toLowerCase() === "true");
    function Me(e, t) {
      return (n, r) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (r(`must be a whole number from ${e} to ${t}, but is ${(0, l.cl)(n)}.`), e);
      };
    }
    function A(...e) {
      return (t, n) => {
        const r = e.find((u) => u === t);
        return r === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(t)}.`), r ?? e[0];
      };
    }
    const o = 10, i = 100, g = (e, t) => {
      const n = (0, h.wh)(e);
      return n === void 0 && e !== "" && t((0, h.yr)(e, "company")), n ?? e;
    }, j = (e, t, n) => {
      const r = n.readId(e, "message");
      return r === void 0 && e !== "" && t(n.describeNoId(e, "message")), r ?? e;
    };
    function U(e) {
      return (t, n, r) => {
        const u = t.split(/[,\n]/).flatMap((P) => P.trim() || []), w = u.map((P) => r.readId(P, e)), k = u.filter((P, W) => w[W] === void 0);
        for (const P of k.slice(0, o))
          n(r.describeNoId(P, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const D = [...new Set(u.map((P, W) => w[W] ?? P))];
        return D.length > i && n(`has ${D.length} ids: use several steps for more than ${i}.`), D;
      };
    }
    const B = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), Q = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), ce = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\x21-\x7E]/.test(e) && t("holds a space, a line break or a character that no token has. Store the token alone in the secret."), e);
    function J(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const K = (e, t) => {
      const n = J(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, l.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Be.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, ne = (e, t) => {
      if (e === "")
        return e;
      const n = J(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, l.cl)(e)}.`), e);
    }, Je = (e, t) => e.split(`
`).flatMap((n, r) => {
      const u = Ie(n);
      if (u === "")
        return [];
      const { label: w, address: k } = on(u), D = J(k), P = D?.protocol === "https:" || D?.protocol === "http:" && (0, Be.U9)(D.hostname);
      return Ce.test(w) && P ? [{ label: w, url: D.href }] : (t(`line ${r + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(u)}.`), []);
    });
    function on(e) {
      const t = e.lastIndexOf(" "), r = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(r, 0)).trim(), address: e.slice(r + 1).trim() };
    }
    const Ye = {
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
    }, at = {
      public_id: Z(B),
      private_api_key: { ...Z(Q), isSecret: !0 },
      group_id: Z(g),
      access_token: { ...Z(ce), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(K)
    }, ut = {
      content: { ...Z(Oe), isTrimmed: !1 },
      content_file: Z(Oe),
      preset: Z(A("", ...Ye.preset)),
      if_empty: Z(A("fail", "skip"), "fail"),
      format: Z(A(...Ye.format), "markdown"),
      template: Z(we, "false"),
      mentions: Z(Te.Y_),
      buttons: Z(Je),
      ephemeral: Z(we, "false"),
      ephemeral_recipients: Z(U("user")),
      sender_name: Z(Ae),
      sender_icon: Z(ne),
      message_fields: ve((e) => $e(e, "message_fields"))
    }, ct = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(A("", ...Ye.status)),
      data: ve((e) => $e(e, "data")),
      needs: ve(Ue),
      people: ve(async (e) => (0, Te.ky)(await $e(e, "people"))),
      github_token: { ...Z(Oe), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: ve((e) => $e(e, "runner_facts").catch(() => ({})))
    }, lt = {
      channel_id: Z(U("channel")),
      message_id: Z(j),
      parent_message_id: Z(j),
      operation: Z(A("save", "remove"), "save"),
      live: Z(we, "false"),
      delivery: Z(A("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(Me(0, 10), "3"),
      timeout: Z(Me(1, 300), "30")
    }, dt = {
      fail_on_error: Z(we, "true"),
      dry_run: Z(we, "false"),
      summary: Z(we, "false")
    }, Ze = { connection: at, message: ut, workflow: ct, delivery: lt, presentation: dt }, ft = { ...at, ...ut, ...ct, ...lt, ...dt }, es = Object.keys(ft);
    function ts(e) {
      return ft[e].default;
    }
    const Xe = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((r) => r.trim() !== ""), pt = ({ channel_id: e }) => e.length <= 1, ht = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, mt = ({ format: e }) => e === "twacode" || e === "plain", an = [
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && Xe(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && Xe(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "remove" && Xe(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: e }) => e.operation === "remove" && e.message_id === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !pt(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !pt(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && ht(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: e, delivery: t }) => ht(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && mt(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && mt(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function gt({ getInput: e, hide: t }) {
      const n = await Ke({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), r = { getInput: e, hide: t, twake: n }, [u, w, k, D, P] = await Promise.all([
        he(Ze.connection, r),
        he(Ze.message, r),
        he(Ze.workflow, r),
        he(Ze.delivery, r),
        he(Ze.presentation, r)
      ]), W = {
        connection: u.values,
        message: w.values,
        workflow: k.values,
        delivery: D.values,
        presentation: P.values,
        twake: n.connect(u.values)
      }, V = un(W, n), z = [
        ...cn(V, n),
        ...[u, D, w, k, P].flatMap((Y) => Y.issues),
        ...n.findIssues(W),
        ...an.filter(({ broken: Y }) => Y(W)).map(({ sentence: Y }) => Y)
      ];
      return { inputs: W, kind: n, missing: V, issues: z };
    }
    function un({ connection: e, delivery: t }, { required: n }) {
      const r = { ...e, ...t };
      return n.filter((u) => String(r[u]) === "");
    }
    function cn(e, t) {
      return e.length === 0 ? [] : [
        `${yt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function yt(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function wt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...de({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const ln = 4, dn = 8;
    function bt(e) {
      const t = e.filter((n) => n.length >= ln).flatMap((n) => [n, y.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, r) => r.length - n.length);
      return (n) => {
        const r = vt(n).toLowerCase();
        return t.filter((w) => r.includes(vt(w).toLowerCase())).reduce((w, k) => w.replace(fn(k), "***"), n);
      };
    }
    function vt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function fn(e) {
      const t = e.length > dn ? "giu" : "gu";
      return new RegExp(`${[...e].map(pn).join("")}=*`, t);
    }
    function pn(e) {
      const t = e.split("").map((P) => P.charCodeAt(0)), n = (P) => P.toString(16).padStart(4, "0"), r = t.map((P) => `\\\\+u${$t(n(P))}`).join(""), w = [...new TextEncoder().encode(e)].map((P) => `%(?:25)*${$t(P.toString(16).padStart(2, "0"))}`), k = e.replace(/[^\da-zA-Z]/gu, (P) => `\\\\*\\u{${P.codePointAt(0)?.toString(16)}}`), D = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${k}|${r}|${w.join("")}${D})`;
    }
    function $t(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const Tt = 4e3, qe = 8e3;
    function Ot(e) {
      const t = [];
      let n = bt(t);
      return {
        mask: (r) => {
          r.trim() !== "" && (e.setSecret(r), t.push(r), n = bt(t));
        },
        hide: (r) => n(r),
        debug: (r) => e.debug(et(n(r), qe)),
        info: (r) => {
          for (const u of n(r).split(`
`))
            e.info(et(u, qe));
        },
        notice: (r) => e.notice(ze(n(r))),
        warning: (r) => e.warning(ze(n(r))),
        error: (r, u) => e.error(ze(n(r)), { title: u })
      };
    }
    function ze(e, t = Tt) {
      const n = e.split(`
`).map((r) => et(r, qe));
      return Et(n.join(`
`), t);
    }
    function et(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return Et(n, t);
    }
    function Et(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const St = 1e5, hn = 512, mn = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), gn = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function yn(e, t) {
      const n = tt(e, t, 0), r = (w, k) => At(k) <= mn, u = (w, k) => gn.has(w) && At(k) < 300;
      for (const w of [n, kt(n, r), kt(n, u)]) {
        const k = JSON.stringify(w);
        if (k.length <= St)
          return k;
      }
      return "";
    }
    function kt(e, t) {
      if (!(0, ye.Gv)(e))
        return null;
      const n = Object.entries(e).map(([r, u]) => [r, _t.has(r) && (0, ye.Gv)(u) ? xt(u, t) : u]);
      return xt(Object.fromEntries(n), (r, u) => _t.has(r) || t(r, u));
    }
    function xt(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, r]) => t(n, r)));
    }
    function At(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === hn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => tt(u, t, n + 1));
      const r = Object.entries(e);
      return Object.fromEntries(r.map(([u, w]) => [t(u), tt(w, t, n + 1)]));
    }
    const ns = (
      /* unused pure expression or super */
      null
    ), rs = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: St,
      error_code: 30,
      attempts: 4
    };
    function wn({ outcome: e, deliveries: t, error: n, skipped: r }, u) {
      const w = t[0], k = w?.accepted, D = [n, ...t.map((P) => P.error)];
      return {
        message_id: k?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: k?.message_url ?? "",
        channel_id: k?.channel_id ?? w?.target.channel_id ?? "",
        parent_message_id: k?.parent_message_id ?? "",
        created_at: k?.created_at ?? "",
        messages: JSON.stringify(t.map(bn)),
        response: w?.response === void 0 ? "" : yn(w.response, u),
        error_code: D.find(Boolean)?.code ?? r ?? "",
        attempts: String(t.reduce((P, { attempts: W }) => P + W, 0))
      };
    }
    function bn({ target: e, accepted: t, outcome: n, error: r }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: r?.code ?? ""
      };
    }
    function vn(e, t = "") {
      const n = new Set(e.map(({ outcome: w }) => w)), [r = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : r, deliveries: e, summary: t };
    }
    async function $n(e, t) {
      const { log: n, failOnError: r, linkTo: u } = t;
      for (const D of e.deliveries)
        D.error === void 0 && n.info(On(D)), D.warning !== void 0 && n.warning(D.warning);
      kn(e, t), await An(e, t);
      const w = Sn(e);
      if (w.length === 0)
        return 0;
      const k = _n(e, w, u);
      return r ? n.error(k, Tn[e.outcome] ?? "Twake message not sent") : n.warning(k), r ? 1 : 0;
    }
    const Tn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function On({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const En = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Sn({ error: e, deliveries: t }) {
      const n = t.flatMap((r) => r.error ? { error: r.error, delivery: r } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function _n({ deliveries: e }, t, n) {
      const r = e.length > 1, u = e.length - t.length, w = t.map(({ error: z, delivery: Y }) => {
        const te = r ? `Channel ${Y?.target.channel_id}: ` : "", fe = Y?.outcome === "unknown" ? ` ${En[Y.operation]}` : "";
        return te + z.message + fe;
      }), k = t.map(({ error: z }) => `${z.nextStep} (${z.code}, ${n(z.code)})`), D = [
        ...r ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(w)
      ], P = D.some((z) => z.includes(`
`)) ? `
` : " ", W = [...new Set(k)].join(P), V = Tt - W.length - P.length;
      return ze(D.join(P), V) + P + W;
    }
    function kn(e, { core: t, env: n, log: r }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, w] of Object.entries(wn(e, r.hide)))
          t.setOutput(u, w);
      } catch (u) {
        r.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${u.message}`);
      }
    }
    const xn = 2 ** 20;
    async function An({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > xn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (r) {
          n.warning(`The job summary could not be written: ${r.message}`);
        }
    }
    const Cn = 1e3, In = 1e4, Mn = 1e3, Ln = 6e4;
    function jn(e) {
      if (e.attempt > e.retries || !Rn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - Mn - t;
      if (t > Ln || n < 0)
        return;
      const r = Math.min(Cn * 2 ** (e.attempt - 1), In);
      return { wait_ms: t + e.random() * Math.min(r, n) };
    }
    function Rn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Dn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const r = Date.parse(n) - t.getTime();
      return Number.isNaN(r) ? void 0 : Math.max(0, r);
    }
    const Pn = 5, Ct = 1e4, Un = 1e3, Nn = 500;
    async function It(e, t) {
      const n = t.now() + e.policy.timeout_ms, r = [], u = e.targets.entries(), w = async () => {
        for (const [k, D] of u)
          r[k] = await Bn(D, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Pn }, w)), r;
    }
    function Fn(e) {
      return e.targets.map((t) => Mt(e, t, "dry-run"));
    }
    function Mt({ twake: e, message: t }, n, r) {
      return t ? t.sendTo(n, r) : e.remove(n, r);
    }
    async function Bn(e, t, n) {
      const r = Mt(t, e, Kn(n)), u = r.error ? { attempts: 0, mayHaveArrived: !1, error: r.error } : await Hn(r, { target: e, request: t, ...n }), { attempts: w, mayHaveArrived: k } = u, D = u.success ?? (k ? await Gn(r, t, n) : void 0), P = jt(t, e);
      if (D === void 0)
        return { target: e, operation: P, attempts: w, outcome: k ? "unknown" : "failed", ...u.error && { error: u.error } };
      const { fate: W, ...V } = D;
      return { target: e, operation: P, attempts: w, outcome: W === "removed" ? W : "sent", ...V };
    }
    async function Hn(e, t) {
      const { target: n, request: r, deadline: u, now: w, signal: k, random: D, sleep: P, turn: W, debug: V } = t, { retries: z, delivery: Y } = r.policy, te = Y === "at_least_once", fe = jt(r, n) === "post";
      let ae = !1, be;
      for (let me = 1; ; me += 1) {
        await W();
        const He = Vn(k, u - w(), be);
        if (He !== void 0)
          return { attempts: me - 1, mayHaveArrived: ae, error: He };
        const { judgement: ue, retry_after_ms: Xr } = await Wn(e, te, t);
        if (V(`channel ${n.channel_id}, attempt ${me}: ${Jn(ue)}`), !("error" in ue))
          return { attempts: me, mayHaveArrived: ae, success: ue };
        const { fate: it, error: nn } = ue, qr = !fe || ue.isIdempotent === !0;
        ae ||= it === "unknown" || it === "elsewhere";
        const rn = jn({ ...{ fate: it, attempt: me, retries: z, mayDouble: te, isIdempotent: qr, retry_after_ms: Xr }, remaining_ms: u - w(), random: D });
        if (rn === void 0 || k.aborted)
          return { attempts: me, mayHaveArrived: ae, error: nn };
        await P(rn.wait_ms, k);
        const sn = ae ? await Lt(e, r, t) : void 0;
        if (sn !== void 0)
          return { attempts: me, mayHaveArrived: ae, success: sn };
        be = nn;
      }
    }
    async function Wn(e, t, n) {
      const { request: r, deadline: u, now: w, hide: k } = n, D = u - w(), P = e.look ? Math.min(Un, D / 4) : 0, W = Math.min(r.policy.attempt_ms ?? Ct, D - P), { ask: V, retryAfter_ms: z } = Rt(W, n), Y = (ae) => k(ae) !== ae, te = await e.attempt(V, { mayDouble: t, holdsSecret: Y }), fe = "error" in te ? te.retry_after_ms : void 0;
      return { judgement: te, retry_after_ms: fe ?? z() };
    }
    async function Gn(e, t, n) {
      const { deadline: r, now: u, signal: w, sleep: k } = n;
      if (e.look !== void 0)
        return await k(Math.min(Nn, (r - u()) / 2), w), Lt(e, t, n);
    }
    async function Lt(e, { policy: { attempt_ms: t = Ct } }, n) {
      const { deadline: r, now: u, signal: w } = n, k = Math.min(t, r - u());
      if (!(e.look === void 0 || w.aborted || k <= 0))
        return e.look(Rt(k, n).ask);
    }
    function jt({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Kn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function Vn(e, t, n) {
      if (e.aborted) {
        const u = "Interrupted before anything was sent to this channel.";
        return new l.lZ("interrupted", n ? `${n.message} Then interrupted.` : u);
      }
      if (t > 0)
        return;
      const r = "No time was left for this channel: the others took it all.";
      return n ?? new l.lZ("timeout", r, { nextStep: "Raise `timeout`." });
    }
    function Rt(e, { http: t, signal: n, now: r, date: u }) {
      const w = r() + e;
      let k;
      return { ask: async (P) => {
        const W = await t.send(P, { signal: n, timeout_ms: w - r() });
        return k = W.kind === "response" ? W.headers["retry-after"] : void 0, W;
      }, retryAfter_ms: () => Dn(k, u()) };
    }
    function Jn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var nt = s(8818), Dt = s(7959);
    function Zn({ content: e, template: t, format: n }) {
      const r = t ? void 0 : zn.exec(e)?.[0], u = r !== void 0 && e.includes(`$${r}`), k = n === "markdown" || n === "text" ? Qn.exec(e)?.[0] : void 0, D = [];
      return r !== void 0 && D.push(`The content holds \`${r}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), k !== void 0 && D.push(`\`${k}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && D.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), D;
    }
    const zn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Qn = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    function Yn({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((r) => ({ type: "button", ...r }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Pt(t)] : []
      ];
    }
    function Pt(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Ut = s(1380), Le = s(9083), Xn = s(9357), re = s(5667);
    const qn = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Nt(e) {
      return !qn.test(Ft(e));
    }
    function er({ text: e, fragments: t }) {
      const n = Ft(e).split(`

`), r = (0, Xn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, re.ey)(tr({ text: u, fragments: t }, r)))
      };
    }
    function tr({ text: e, fragments: t }, n) {
      const r = (0, Le.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, re.Fy)(u) : (0, re.bK)(u.text, n));
      return (0, re.oZ)((0, re.t7)((0, re.NR)((0, re.oZ)((0, re.gc)(r)))));
    }
    function Ft(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Bt = s(5007);
    const Ht = 3e4, nr = 10, rr = 8;
    async function sr(e, { toMessage: t, run_url: n, size: r }) {
      const u = (0, Bt.m$)(e), w = t(e), k = ir(n);
      if (u <= Ht && await rt(w, r) || !await rt(t([k]), r))
        return { message: w, advice: [] };
      const { cut: P } = await s.e("shorten").then(s.bind(s, 8059)), W = (Y) => t([...P(e, Y - (0, Bt.Y5)(k)), k]), V = await or(Math.min(u, Ht), (Y) => rt(W(Y), r)), z = `The message is longer than ${V} characters and was shortened; the job summary has all of it.`;
      return {
        message: W(V),
        advice: [z],
        whole: { type: "root", children: e }
      };
    }
    async function rt(e, { limit: t, measure: n }) {
      return JSON.stringify(e).length * nr <= t || await n(e) <= t;
    }
    async function or(e, t) {
      if (await t(e))
        return e;
      let [n, r] = [0, e];
      for (let u = 0; u < rr; u += 1) {
        const w = Math.floor((n + r) / 2);
        await t(w) ? n = w : r = w;
      }
      return n;
    }
    function ir(e) {
      const t = [(0, re.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, re.Qq)("\u2026 ("), ...n, (0, re.Qq)(")")] };
    }
    var st = s(8533);
    const Wt = 6e5;
    async function ar(e, t) {
      const { rest: n, buttons: r } = await dr(e, t);
      if (!(0, st.aX)(n.text))
        throw Gt();
      const u = await fr(e.format, n, t);
      if (!lr(u))
        throw Gt();
      const w = { ...e, buttons: [...r, ...e.buttons ?? []] }, k = u.type === "root" ? await gr(u, w, t) : { message: { ...Jt(e), content: u }, advice: [] }, D = [
        ...Zn(e),
        ...await ur(e, u),
        ...cr(e, n)
      ];
      return { ...k, advice: [...D, ...k.advice] };
    }
    async function ur({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await s.e("escapes").then(s.bind(s, 3835))).adviceForEscapes(t, n);
    }
    function cr({ format: e }, { text: t }) {
      return e === "markdown" && t.length > Ut.U && !Nt(t) ? [`Of the Markdown, the first ${Ut.U} characters are read; the rest is left out.`] : [];
    }
    function lr(e) {
      return e.type === "plain" ? (0, st.aX)(e.value) : e.type === "twacode" || (0, st.zN)(e);
    }
    function Gt() {
      return new l.lZ("empty", "The message came out empty.");
    }
    async function dr({ preset: e, content: t, template: n }, r) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Le.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: w } = r, k = (Y, te) => mr(Y, { ...r, ...te });
      if (e !== void 0) {
        const { renderTemplate: Y } = await s.e("templates").then(s.bind(s, 9887)), { presets: te, takeButtons: fe } = await s.e("presets").then(s.bind(s, 9144));
        return fe(await Y(te[e], u, { read: k }));
      }
      const { findPasted: D, renderFacts: P } = await s.e("simple-templates").then(s.bind(s, 847)), W = D(t, w);
      if (W !== void 0)
        throw W;
      const V = P(t, u);
      if (V !== void 0)
        return { rest: V, buttons: [] };
      const { renderTemplate: z } = await s.e("templates").then(s.bind(s, 9887));
      return { rest: await z(t, u, { read: k }), buttons: [] };
    }
    async function fr(e, t, n) {
      switch (e) {
        case "markdown":
          return Vt(await Kt(t), n);
        case "text": {
          const r = (0, re.oZ)((0, re.t7)((0, re.Fy)((0, re.eu)((0, Le.Dk)(await Kt(t))))));
          return { type: "root", children: (0, re.ey)(r) };
        }
        case "twacode": {
          const { readHandwritten: r } = await s.e("twacode").then(s.bind(s, 683));
          return r(t);
        }
        case "plain": {
          if ((0, Le.Z)(t) > pr)
            throw hr();
          return { type: "plain", value: (0, Le.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const pr = 4e6;
    function hr() {
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Kt(e) {
      if ((0, Le.Z)(e) <= Wt)
        return e;
      const { cutSource: t } = await s.e("shorten").then(s.bind(s, 9153));
      return t(e, Wt);
    }
    async function Vt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Nt(e.text))
        return er(e);
      const { readMarkdown: r } = await s.e("markdown").then(s.bind(s, 690));
      return r(e, t);
    }
    async function mr(e, t) {
      return (await Vt({ text: (0, Le.TA)(e), fragments: [] }, t)).children;
    }
    function gr({ children: e }, t, { run_url: n, size: r }) {
      const u = Yn(t), w = Jt(t);
      return sr(e, { toMessage: (D) => ({
        ...w,
        content: { type: "root", children: [...D, ...u] }
      }), run_url: n, size: r });
    }
    function Jt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: r }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: r };
    }
    var yr = s(3116), wr = s(5911);
    function Zt({ status: e, icon: t, duration: n, run_url: r }, u) {
      const w = n === null ? "" : ` after ${(0, wr.M)(String(Math.round(n)))}`, k = `${t} ${u} ${(0, yr.d)(e)}${w}`;
      if (r === null)
        return [(0, re.Qq)(k)];
      const D = { type: "link", url: r, children: [(0, re.Qq)("run")] };
      return [(0, re.Qq)(`${k} (`), D, (0, re.Qq)(")")];
    }
    function br(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Zt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function vr(e, t) {
      return zt(e, e.subject, t);
    }
    function $r(e, t) {
      const { subject: n, workflow: r } = e, u = r === null ? n : `${r}: ${n.toLowerCase()}`;
      return zt(e, u, t);
    }
    function zt(e, t, n) {
      const r = { type: "paragraph", children: Zt(e, t) }, u = n.length > 0 ? [Pt(n)] : [];
      return { content: { type: "root", children: [r, ...u] } };
    }
    async function Qt({ workflow: e, message: t, delivery: n }, r, { env: u, octokit: w, log: k }, D) {
      const { preset: P, mentions: W } = t, { live: V } = n, { gatherMessageContext: z } = await s.e("facts").then(s.bind(s, 6963));
      return z({
        ...e,
        preset: P,
        mentions: W,
        live: V,
        event: r,
        env: (0, b.$p)({ ...u }),
        ...D && { ended: D }
      }, { octokit: w, info: k.info, notice: k.notice });
    }
    async function Tr(e, t, n) {
      const { template: r, preset: u, mentions: w } = e.message;
      return !r && !u && w.length === 0 && !e.delivery.live ? { context: (0, nt.CT)({ env: n.env, event: t }), mentions: [] } : Qt(e, t, n);
    }
    async function Yt({ message: e, delivery: t, twake: n }, { context: r, preset: u, lookups: w, mentions: k }, { env: D, files: P }, W = []) {
      const { preset: V, ...z } = e, Y = await Or(e, { env: D, files: P }), te = await ar({ ...z, content: Y, mentions: k, ...u && { preset: u } }, {
        context: { ...r, ...w },
        event: r.github.event,
        repository_url: r.repository.url,
        is_private: (0, nt.Gw)(r.github),
        run_url: r.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), ae = t.live && !e.template && !e.preset && "status" in r ? br(te.message, ot(r)) : te.message;
      return { ...te, message: await n.prepare(ae, { notified: W }) };
    }
    function Xt({ message: e }, t) {
      return e.if_empty === "skip" && (0, l.J4)(t).code === "empty";
    }
    async function Or(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: r } = await s.e("content-file").then(s.bind(s, 153)), u = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return r(e, u, n);
    }
    function ot({ status: e, verdict: t, icon: n, duration: r, run: u }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: r, workflow: u.name, run_url: u.url };
    }
    const Qe = "live", Er = 65;
    function Sr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(Qe, "");
        } catch (r) {
          n.debug(`The state of this step could not be opened: ${r.message}`);
        }
    }
    function _r({ twake: e, deliveries: t, mentions: n, started_ms: r, status: u }, { core: w, env: k, log: D }) {
      const P = t.flatMap(({ accepted: Y }) => Y?.target ?? []);
      if (P.length === 0 || !k.GITHUB_STATE || !k.GITHUB_ENV)
        return;
      const W = n.map(Te.TN), V = { address: e.address, started_ms: r, status: u, targets: P, mentioned: W }, z = JSON.stringify(V);
      kr(() => {
        w.saveState(Qe, qt(z, e, k) + z), w.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, D);
    }
    function kr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function xr({ core: { getState: e } }) {
      return e(Qe) !== "";
    }
    function Ar({ core: e, env: t }, n) {
      const r = e.getState(Qe), u = r.slice(Er);
      if (!Cr(r, qt(u, n, t) + u))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const w = JSON.parse(u);
      for (const [k, D] of Object.entries(n.address)) {
        const P = w.address[k];
        if (P !== D)
          throw new l.lZ("invalid_input", `\`${k}\` came out as ${D || "nothing"} at the end of the job, and the message went to ${P}. Give \`${k}\` a value that does not change during the job.`);
      }
      return w;
    }
    function qt(e, { key: t }, n) {
      const { GITHUB_RUN_ID: r, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: w } = n;
      return `${en().createHmac("sha256", t).update(JSON.stringify([r, u, w, e])).digest("hex")} `;
    }
    const en = () => process.getBuiltinModule("node:crypto");
    function Cr(e, t) {
      const [n, r] = [Buffer.from(e), Buffer.from(t)];
      return n.length === r.length && en().timingSafeEqual(n, r);
    }
    async function Ir(e) {
      const { core: t, env: n } = e, r = Ot(t), u = await Mr({ ...e, log: r }).catch((w) => (w instanceof l.lZ || r.debug(w.stack ?? String(w)), { outcome: "failed", deliveries: [], error: (0, l.J4)(w) }));
      return $n(u, {
        core: t,
        env: n,
        log: r,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (w) => (0, l.zU)(w, n)
      });
    }
    async function Mr(e) {
      const { core: t, env: n, files: r, network: u, log: w } = e, k = u.date().getTime();
      Sr(e), wt(t.getInput).forEach(w.mask);
      const D = await gt({ getInput: t.getInput, hide: w.hide }), P = await p(D, { env: n, files: r, warn: w.warning }), W = await Lr(D, n, P);
      if (W !== void 0)
        return w.notice(W), tn("secrets_withheld");
      const V = Dr(D), z = await Tr(V, P, e), te = V.delivery.operation === "remove" ? void 0 : await Yt(V, z, e).catch(jr(V));
      if (te === "empty")
        return w.info(`Skipped, because ${Rr(V)} came out empty (\`if_empty: skip\`).`), tn("empty");
      for (const be of te?.advice ?? [])
        w.notice(be);
      for (const be of D.kind.findWarnings(V, z))
        w.warning(be);
      const fe = Pr(V, te);
      if (V.presentation.dry_run)
        return Ur(fe, w);
      const ae = await It(fe, { ...u, debug: w.debug, hide: w.hide });
      if (V.delivery.live) {
        const { twake: be, workflow: me } = V, { mentions: He } = z, ue = (0, Dt.rk)(me);
        _r({ twake: be, deliveries: ae, mentions: He, started_ms: k, status: ue }, e);
      }
      return vn(ae, await Nr(V, te, w));
    }
    async function Lr({ inputs: e, kind: t, missing: n }, r, u) {
      if (n.length === 0)
        return;
      const w = (0, nt.GP)({ env: r, event: u, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: k } = await s.e("facts").then(s.bind(s, 5674)), D = k(w);
      return D && `Skipped, because ${yt(n)} empty.${t.adviseMissing(n)} ${D}`;
    }
    function tn(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function jr(e) {
      return (t) => {
        if (Xt(e, t))
          return "empty";
        throw t;
      };
    }
    function Rr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, l.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Dr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new l.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Pr({ twake: e, delivery: t }, n) {
      const { message_id: r, parent_message_id: u, retries: w } = t, k = t.channel_id.map((D) => ({
        channel_id: D,
        ...r && { message_id: r },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: k,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: w, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Ur(e, t) {
      const n = Fn(e);
      for (const { error: D } of n)
        if (D !== void 0)
          throw D;
      const { describeDryRun: r, summarizeDryRun: u } = await s.e("preview").then(s.bind(s, 3709)), w = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await r(w)}`);
      const k = await u("Twake message (dry run)", w);
      return { outcome: "dry_run", deliveries: [], summary: k };
    }
    async function Nr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: r } = await s.e("preview").then(s.bind(s, 3709));
        return await r("Twake message", t.message, t.whole);
      } catch (r) {
        return n.warning(`The message could not be shown in the job summary: ${r.message}`), "";
      }
    }
    function Fr({ target: e, error: t, outcome: n }, r) {
      const u = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? r.info(`${u} is up to date.`) : t.code === "message_not_found" && n === "failed" ? r.warning(`${u} is gone: it was removed meanwhile.`) : r.warning(`${u} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Br({ target: e, error: t }, n) {
      const r = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${r}.`) : n.warning(`Nobody was notified ${r}: ${t.message} ${t.nextStep}`);
    }
    const Hr = 1e4, Wr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Gr(e) {
      const { core: t } = e, n = Ot(t);
      try {
        xr(e) ? await Kr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (r) {
        n.warning(`The live message could not be updated: ${(0, l.J4)(r).message}`);
      }
      return 0;
    }
    async function Kr(e) {
      const { core: t, env: n, files: r, network: u, log: w } = e;
      wt(t.getInput).forEach(w.mask);
      const k = await gt({ getInput: t.getInput, hide: w.hide });
      Vr(k);
      const { twake: D } = k.inputs, P = Ar(e, D), W = u.now() + Hr, V = await p(k, { env: n, files: r, warn: w.warning }), z = await Jr(P, k, V, e), Y = z.mentions.filter((ue) => !P.mentioned.includes((0, Te.TN)(ue))), te = await zr(k, { context: z, state: P, late: Y }, e), fe = (ue) => It({ twake: D, policy: { ...Wr, timeout_ms: W - u.now() }, ...ue }, { ...u, debug: w.debug, hide: w.hide }), ae = await fe({ targets: P.targets, message: te });
      for (const ue of ae)
        Fr(ue, w);
      if (Y.length === 0 || D.editsNotify)
        return;
      const be = ae.filter(({ outcome: ue }) => ue === "sent").map(Qr), me = await D.prepare(vr(ot(z.context), Y)), He = await fe({ targets: be, message: me });
      for (const ue of He)
        Br(ue, w);
    }
    function Vr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const r = n.map((u) => `\`${u}\``).join(" and ");
      throw new l.lZ("invalid_input", `${r} came out empty at the end of the job.${t.adviseMissing(e)}`);
    }
    async function Jr(e, { inputs: t, issues: n }, r, u) {
      const w = (u.network.date().getTime() - e.started_ms) / 1e3, k = Zr(e.status, (0, Dt.rk)(t.workflow), u), D = await Qt(t, r, u, { duration: w, mayBeOld: k });
      return n.length > 0 ? { ...D, mentions: [] } : D;
    }
    function Zr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: r, FORGEJO_ACTIONS: u, GITEA_ACTIONS: w, GITHUB_ACTION_PATH: k } = n;
      return r || u ? !!k : !!w;
    }
    async function zr({ inputs: e, issues: t }, { context: n, state: r, late: u }, w) {
      const { twake: k } = e, D = r.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Yt(e, n, w, D)).message;
      } catch (P) {
        const W = "The live message shows only how the job ended, because its source";
        Xt(e, P) ? w.log.info(`${W} came out empty.`) : w.log.warning(`${W} can no longer be read: ${P.message}`);
        const V = k.editsNotify ? u : [];
        return k.prepare($r(ot(n.context), V), { notified: D });
      }
    }
    function Qr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: r = n } = e;
      return { channel_id: t, parent_message_id: r };
    }
    function Yr(e, t) {
      return e === "post" ? Gr(t) : Ir(t);
    }
  }),
  6444: ((C, I, s) => {
    s.d(I, {
      o: () => l
    });
    const l = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
  }),
  2e3: ((C, I, s) => {
    s.d(I, {
      b: () => l
    });
    function l(b) {
      return b.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((C, I, s) => {
    s.d(I, {
      F: () => b
    });
    const l = ["\u2022", "\u25E6", "\u25AA"];
    function b({ start: p }, { checked: $ }, E) {
      const S = p === null ? void 0 : `${p + E.index}.`;
      return $ !== null ? [S, $ ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : S ?? l[Math.min(E.depth, l.length - 1)] ?? "";
    }
  }),
  9880: ((C, I, s) => {
    s.d(I, {
      L: () => l
    });
    function l(b) {
      return /^\d+$/.test(b) ? b.replace(/\d/g, (p) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(p))) : b;
    }
  }),
  651: ((C, I, s) => {
    s.d(I, {
      cG: () => Ae,
      B5: () => Ie,
      HD: () => Me,
      y: () => Be,
      Xp: () => Te
    });
    var l = s(2e3), b = s(6444), p = s(9880);
    const $ = 4;
    function E(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((j) => S(y(j))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function S(o) {
      return o.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function y(o) {
      const i = o.split("	"), g = i.pop() ?? "";
      return i.map((j) => j + " ".repeat($ - j.length % $)).join("") + g;
    }
    var h = s(3920);
    const _ = { type: "br" };
    function M(o) {
      const i = [];
      for (const g of o) {
        const j = i.at(-1);
        typeof g == "string" && typeof j == "string" ? i[i.length - 1] = j + g : g !== "" && i.push(g);
      }
      return i;
    }
    function v(o, i, g = {}) {
      const [j, ...U] = M(i);
      return j === void 0 ? [] : [{ type: o, ...g, content: U.length === 0 ? j : [j, ...U] }];
    }
    function d(o, i) {
      return (0, h.vq)(o) ? i.includes(o.type) || (0, h.hT)(o).some((g) => d(g, i)) : !1;
    }
    function a(o, i) {
      return i.flatMap((g) => {
        if (!(0, h.vq)(g) || typeof g.content != "object")
          return [g];
        const { type: j, content: U, ...B } = g, Q = a(o - 1, (0, h.hT)(g));
        return o <= 0 ? Q : v(j, Q, B);
      });
    }
    function T(o) {
      return o.map(R).join("").replace(/\s+/g, " ").trim();
    }
    function R(o) {
      return typeof o == "string" ? o : (0, h.kn)(o) ? " " : (0, h.hT)(o).map(R).join("");
    }
    function c(o) {
      return o.flatMap((i) => {
        if ((0, h.kn)(i))
          return [" "];
        if (!(0, h.vq)(i) || i.content === void 0)
          return [i];
        const { type: g, content: j, ...U } = i;
        return v(g, c((0, h.hT)(i)), U);
      });
    }
    function m(o, i) {
      return o.flatMap((g, j) => {
        const U = o[j - 1];
        return ((0, h.kn)(U) || (0, h.WH)(U)) && !(0, h.kn)(g) && !(0, h.WH)(g) ? [i, g] : [g];
      });
    }
    function f(o, i) {
      return M(o.flatMap((g) => i.show(g, i)));
    }
    function O(o, i) {
      return x(o.map((g) => ({ block: g, nodes: i.show(g, i) })), L);
    }
    function x(o, i) {
      const g = o.filter(({ nodes: j }) => j.length > 0);
      return g.flatMap((j, U) => {
        const B = g[U - 1];
        return B === void 0 || (0, h.WH)(B.nodes.at(-1)) || (0, h.WH)(j.nodes[0]) ? j.nodes : [...Array(i(B, j)).fill(_), ...j.nodes];
      });
    }
    function L(o, i) {
      const [g, j] = [o.block, i.block];
      return j.type === "buttons" ? 2 : j.type === "footnoteDefinition" ? g.type === j.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(g.type) || j.type === "thematicBreak" || g.type === "group" && !g.spread && j.type === "group" && !j.spread || j.type === "list" && j.adjacent || i.nodes.slice(0, 1).some((B) => d(B, ["image"])) ? 1 : 2;
    }
    function N({ children: o }, i) {
      const [g, ...j] = o;
      return g?.type === "image" && j.length === 0 && G(new URL(g.url)) ? H(g) : f(o, i);
    }
    function F({ url: o, alt: i }, { isLinked: g }) {
      const j = `[${i || "\u{1F5BC}"}]`;
      return g ? [j] : v("url", [j], { url: o });
    }
    function H({ url: o, alt: i }) {
      const g = { type: "url", url: o, content: { type: "image", src: o } };
      return i === "" ? [g] : [g, _, ...v("system", [i])];
    }
    function G({ hostname: o, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var q = s(8286);
    const X = "\u2003";
    function ee(o, i) {
      const g = { ...i, listDepth: i.listDepth + 1 }, j = o.children.map((U, B) => {
        const [Q, ...ce] = i.show(U, g), J = (0, q.F)(o, U, { index: B, depth: i.listDepth });
        return Q === void 0 ? { nodes: [J] } : { nodes: [`${J} `, ...m([Q, ...ce], X)] };
      });
      return x(j, () => o.spread ? 2 : 1);
    }
    var oe = s(1723);
    const le = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ie = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function de(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let i = 0;
      for (const { segment: g } of new Intl.Segmenter().segment(o))
        i += We(g);
      return i;
    }
    function We(o) {
      return ie.test(o) ? 0 : le.test(o) ? 2 : 1;
    }
    const Ge = 64;
    function je({ align: o, children: i }, g) {
      const j = i.map((J) => J.children.map((K) => g.show(K, g))), U = j.map((J) => J.map(T)), B = o.map((J, K) => U.reduce((ne, Je) => Math.max(ne, de(Je[K] ?? "")), 0)), Q = B.reduce((J, K) => J + K + 3, -3);
      return j.flat(2).some((J) => d(J, ["url", "email"])) || Q > Ge ? _e(j) : ge({ cells: U, columns: B, align: o });
    }
    function ge(o) {
      const i = o.cells.map((Q) => o.columns.map((ce, J) => Re(Q[J] ?? "", { width: ce, align: o.align[J] })).join(" \u2502 ").trimEnd()), g = o.columns.map((Q) => "\u2500".repeat(Q)).join("\u2500\u253C\u2500"), [j = "", ...U] = i, B = o.cells[0]?.some((Q) => Q !== "");
      return [E((B ? [j, g, ...U] : U).join(`
`))];
    }
    function Re(o, i) {
      const g = i.width - de(o), U = { right: g, center: Math.floor(g / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(U) + o + " ".repeat(g - U);
    }
    function _e(o) {
      return o.map((i, g) => ke(i, g === 0)).filter((i) => i.length > 0).flatMap((i, g) => g === 0 ? i : [_, ...i]);
    }
    function ke(o, i) {
      const [g = [], ...j] = o.map(c).filter((B) => T(B) !== ""), U = j.flatMap((B, Q) => [Q === 0 ? " \u2014 " : " \xB7 ", ...B]);
      return i ? v("bold", [...g, ...U]) : [...v("bold", g), ...U];
    }
    const De = {
      root: pe,
      paragraph: N,
      heading: Ke,
      thematicBreak: () => v("system", ["\u2500".repeat(20)]),
      blockquote: (o, i) => v("quote", pe(o, i)),
      alert: Z,
      list: ee,
      listItem: pe,
      code: ({ value: o }) => [E(o)],
      table: je,
      tableRow: se,
      tableCell: se,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, i) => v("attachment", pe(o, i)),
      summary: (o, i) => v("bold", se(o, i)),
      group: pe,
      footnoteDefinition: (o, i) => [
        `${(0, p.L)(o.identifier)} `,
        ...pe(o, i)
      ],
      text: ({ value: o }) => [o],
      break: () => [_],
      strong: (o, i) => v("bold", se(o, i)),
      emphasis: (o, i) => v("italic", se(o, i)),
      delete: (o, i) => v("strikethrough", se(o, i)),
      underline: (o, i) => v("underline", se(o, i)),
      superscript: (o, i) => se(o, i).map((g) => typeof g == "string" ? (0, p.L)(g) : g),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: ve,
      image: F,
      footnoteReference: ({ identifier: o }) => [(0, p.L)(o)],
      buttons: Se,
      button: Pe,
      mentions: Se,
      mention: ({ addressee: o }) => [(0, oe.bX)(o)],
      statusLine: (o, i) => v("system", se(o, i))
    }, Ee = (o, i) => De[o.type](o, i);
    function pe({ children: o }, i) {
      return O(o, i);
    }
    function se({ children: o }, i) {
      return f(o, i);
    }
    function Ke(o, i) {
      const g = v("bold", se(o, i));
      return o.depth > 2 ? g : v("underline", g);
    }
    function Z(o, i) {
      const j = [{ nodes: v("bold", [b.o[o.kind]]) }, { nodes: pe(o, i) }];
      return v("quote", x(j, () => 1));
    }
    function ve(o, i) {
      const g = se(o, { ...i, isLinked: !0 }), j = Ve(o);
      return j === void 0 ? v("url", g, { url: o.url }) : he(j, g);
    }
    function he(o, i) {
      const g = { type: "email", content: o }, [j, ...U] = i, B = typeof j == "string" ? j.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof j != "string" || U.length > 0 || B < 0 ? [...i, " (", g, ")"] : [j.slice(0, B).replace(/^mailto:$/i, ""), g, j.slice(B + o.length)];
    }
    function Ve({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Pe({ url: o, label: i }) {
      return [{ type: "url", url: o, content: { type: "button", content: i } }];
    }
    function Se({ children: o }, i) {
      return o.flatMap((g) => [" ", ...i.show(g, i)]).slice(1);
    }
    var ye = s(3028), $e = s(886), Ue = s(8048), xe = s(7985);
    const Ne = 50, Fe = { show: Ee, listDepth: 0, isLinked: !1 };
    function Te(o) {
      return a(Ne, M(Ee({ type: "root", children: o }, Fe)));
    }
    function Be({ children: o }) {
      const i = o.filter((U) => !Oe(U)), g = (0, xe.r)((0, oe.Hk)((0, ye.w)({ type: "root", children: i }))), j = {
        formatted: (0, Ue.k)((0, oe.Cw)(Me(Te(i)))),
        original_str: g,
        fallback_string: g
      };
      return o.filter(Oe).reduce(Ae, j);
    }
    function Oe(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function Ae(o, i) {
      const { formatted: g, original_str: j, fallback_string: U } = o, B = i.type === "mentions" ? (0, ye.w)(i) : (0, oe.Hk)((0, ye.w)(i)), Q = Ee(i, Fe);
      return {
        formatted: [
          ...g,
          ...(0, Ue.k)(g.length === 0 ? Q : [_, ...Q])
        ],
        original_str: Ce(j, B),
        fallback_string: Ce(U, B)
      };
    }
    function Ce(o, i) {
      return (0, xe.r)(Ie(o, i), o.length);
    }
    function Ie(...o) {
      return o.filter(Boolean).join(" ");
    }
    const we = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Me(o) {
      return (0, $e.H)(o, {
        text: (i) => [A((0, l.b)(i))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function A(o) {
      return o.length > 500 ? o.replace(we, "$&\u200B") : o;
    }
  }),
  1723: ((C, I, s) => {
    s.d(I, {
      Cw: () => y,
      Hk: () => v,
      TV: () => T,
      ah: () => a,
      bX: () => d,
      nR: () => _,
      yK: () => h
    });
    var l = s(886), b = s(3920);
    const p = "\u2060", $ = "\u2236", E = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, S = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function y(c) {
      return (0, l.H)(c, {
        text: (m) => m.split(E).flatMap((f) => f.split(S)),
        literal: h,
        address: _,
        instead: M
      });
    }
    function h(c) {
      return c.replace(E, p);
    }
    function _(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (m, f) => f > 5 ? "%3A//" : m).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function M(c) {
      const m = (0, b.Tf)(c), f = (0, b.QP)(c);
      if (!(m.search(E) < 0)) {
        if (f === "email")
          return m.split(E);
        if (!(f !== "url" || c.url !== void 0))
          return y([{ ...c, url: m }]);
      }
    }
    function v(c) {
      const m = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), f = m.search(/[@#]/), O = f < 0 ? m : m.slice(0, f);
      return (O + m.slice(O.length).replaceAll(":", $)).replace(/:(?=[\w+-]+:)/g, `:${p}`).replace(E, p).replace(/@(?!\u2060)/g, `@${p}`);
    }
    function d(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function T(c) {
      return c.flatMap((m) => typeof m == "string" ? [...m.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([O]) => O === "@all" ? "all" : "here") : Array.isArray(m) ? T(m) : (0, b.vq)(m) ? (0, b.QP)(m) === "user" ? R(m) : T((0, b.hT)(m)) : []);
    }
    function R(c) {
      const [m = "", f] = (0, b.Tf)(c).split(":"), O = f ?? c.id;
      return typeof O == "string" && /^[\da-f-]{36}$/i.test(O) ? [{ name: m || "user", id: O }] : [];
    }
  }),
  1773: ((C, I, s) => {
    s.d(I, {
      TN: () => E,
      VS: () => $,
      ap: () => S,
      ph: () => y
    });
    const l = 4e3, b = 300, p = 500, $ = `
`;
    function E(_) {
      const d = _.split($).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return h(d, l);
    }
    function S(_) {
      return _.replace(/\s+/g, " ");
    }
    function y(_) {
      return h(S(_).trim(), b);
    }
    function h(_, M) {
      if (_.length <= M)
        return _;
      const v = _.slice(0, M - 1), d = v.lastIndexOf(" "), a = d > M * 0.8 ? d : M - 1;
      return `${v.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((C, I, s) => {
    s.d(I, {
      w: () => y
    });
    var l = s(6444), b = s(8286), p = s(9880), $ = s(1723), E = s(1773);
    const S = {
      root: M,
      paragraph: _,
      heading: _,
      thematicBreak: () => "",
      blockquote: (d, a) => ` > ${M(d, a)}${E.VS}`,
      alert: (d, a) => ` > ${l.o[d.kind]} ${M(d, a)}${E.VS}`,
      list: (d, a) => d.children.map((T, R) => `${(0, b.F)(d, T, { index: R, depth: a })} ${h(T, a + 1)} `).join(""),
      listItem: M,
      code: ({ value: d }) => ` ${(0, E.ph)(d)} `,
      table: M,
      tableRow: v,
      tableCell: _,
      details: M,
      summary: _,
      group: M,
      footnoteDefinition: (d, a) => `${(0, p.L)(d.identifier)} ${M(d, a)}`,
      text: ({ value: d }) => (0, E.ap)(d),
      break: () => " ",
      strong: _,
      emphasis: _,
      delete: _,
      underline: _,
      superscript: ({ children: d }, a) => d.map((T) => T.type === "text" ? (0, p.L)(T.value) : h(T, a)).join(""),
      inlineCode: ({ value: d }) => (0, E.ap)(d).trim(),
      link: _,
      image: ({ alt: d }) => `[${(0, E.ap)(d) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: d }) => (0, p.L)(d),
      buttons: M,
      button: ({ label: d }) => `[${(0, E.ap)(d)}]`,
      mentions: M,
      mention: ({ addressee: d }) => (0, $.ah)(d),
      statusLine: _
    };
    function y(d) {
      return (0, E.TN)(h(d, 0));
    }
    function h(d, a) {
      return S[d.type](d, a);
    }
    function _({ children: d }, a) {
      return d.map((T) => h(T, a)).join("");
    }
    function M({ children: d }, a) {
      return d.map((T) => ` ${h(T, a)} `).join("");
    }
    function v({ children: d }, a) {
      return d.map((R) => h(R, a).trim()).filter((R) => R !== "").join(" \u2502 ");
    }
  }),
  886: ((C, I, s) => {
    s.d(I, {
      H: () => b
    });
    var l = s(3920);
    function b(S, y) {
      return S.flatMap((h) => typeof h == "string" ? y.text(h) : Array.isArray(h) ? [{ type: "nop", content: b(h, y) }] : (0, l.vq)(h) ? y.instead?.(h) ?? [p(h, y)] : [h]);
    }
    function p(S, y) {
      const h = (0, l.QP)(S), _ = h !== void 0 && (0, l.Y)(h).content === "nodes", M = h === "url" && S.url === void 0, v = Object.entries(S).map(([d, a]) => d === "type" || d === "start" ? [d, a] : d === "url" || d === "src" ? [d, E(a, y.address)] : d !== "content" ? [d, E(a, y.literal)] : M && typeof a == "string" ? [d, y.address(a)] : [
        d,
        _ ? $(a, y) : E(a, y.literal)
      ]);
      return Object.fromEntries(v);
    }
    function $(S, y) {
      if (Array.isArray(S))
        return b(S, y);
      if (typeof S != "string" && !(0, l.vq)(S))
        return S;
      const h = b([S], y);
      return h.length === 1 ? h[0] : h;
    }
    function E(S, y) {
      return typeof S == "string" ? y(S) : Array.isArray(S) ? S.map((h) => E(h, y)) : (0, l.vq)(S) ? Object.fromEntries(Object.entries(S).map(([h, _]) => [h, E(_, y)])) : S;
    }
  }),
  8048: ((C, I, s) => {
    s.d(I, {
      k: () => b
    });
    var l = s(3920);
    function b(E) {
      return E.map(p);
    }
    function p(E) {
      if (!(0, l.vq)(E))
        return E;
      const { type: S, content: y, ...h } = E, _ = Array.isArray(y) ? b(y) : p(y);
      return {
        type: S,
        ...$(E),
        ...h,
        ...y !== void 0 && { content: _ }
      };
    }
    function $(E) {
      const S = (0, l.QP)(E), y = S && (0, l.Y)(S).start;
      return y === void 0 ? {} : /^[*_~°`]/.test(y) ? { start: y, end: y } : { start: y };
    }
  }),
  7985: ((C, I, s) => {
    s.d(I, {
      r: () => $
    });
    const l = 120, b = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, p = /@(?!\u2060)\S+|[*_~°`]/g;
    function $(S, y = 0) {
      const h = S.slice(0, l), _ = h.match(p) ?? [], M = h.replace(p, (d, a) => _.indexOf(d) === _.lastIndexOf(d) || a < y ? d : b[d] ?? d), v = y === 0 ? M.replace(/^>+/, (d) => "\u203A".repeat(d.length)) : M;
      return E(v + S.slice(l), y);
    }
    function E(S, y) {
      const h = l - 1;
      return h >= y && /[\uD800-\uDBFF]/.test(S.charAt(h)) ? `${S.slice(0, h)}\u2060${S.slice(h)}` : S;
    }
  }),
  3920: ((C, I, s) => {
    s.d(I, {
      QP: () => $,
      Tf: () => _,
      WH: () => S,
      Wy: () => v,
      Y: () => p,
      c_: () => b,
      ci: () => M,
      d3: () => d,
      hT: () => h,
      kn: () => y,
      vq: () => E
    });
    const l = {
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
    }, b = Object.keys(l);
    function p(a) {
      return l[a];
    }
    function $(a) {
      const { type: T, start: R } = a;
      if (T !== void 0)
        return b.find((c) => c === T);
      if (R !== void 0)
        return b.find((c) => p(c).start === R);
    }
    function E(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function S(a) {
      const T = E(a) ? $(a) : void 0;
      return T !== void 0 && p(T).block === !0;
    }
    function y(a) {
      return E(a) && $(a) === "br";
    }
    function h({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || E(a) ? [a] : [];
    }
    function _({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function M(a) {
      return typeof a.url == "string" ? a.url : _(a);
    }
    function v(a) {
      const T = _(a).split(":")[0] ?? "";
      switch ($(a)) {
        case "user":
          return `@${T}`;
        case "channel":
          return `#${T}`;
        case "emoji":
          return `:${_(a).replaceAll(":", "")}:`;
        case "icon":
          return d(a.src) ? "" : String(a.src ?? "");
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
    function d(a) {
      return typeof a == "string" && /^https?:\/\/[^\s]+$/.test(a) && URL.canParse(a);
    }
  }),
  9366: ((C, I, s) => {
    s.d(I, {
      eQ: () => S,
      wh: () => E,
      yr: () => y
    });
    var l = s(3916);
    const b = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", $ = 60;
    function E(a) {
      return b.test(a) ? a.toLowerCase() : void 0;
    }
    function S(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function y(a, T) {
      if (a.length > $ && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${T}, but perhaps a key. ${h[T]}`;
      const { reading: R, meant: c, next: m = h[T] } = _(a, T);
      return `is ${(0, l.cl)(a)}, which is ${R}. ${c === void 0 ? m : `Write ${c}.`}`;
    }
    const h = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function _(a, T) {
      if (a.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(a))
        return M(a, T);
      const R = v(a);
      if (R !== void 0)
        return { reading: "the id in another spelling", meant: R };
      const c = d(a);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const m = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(m) ? { reading: `no whole id: it has ${m.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((f) => E(f)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : T === "user" ? { reading: "not the id of a user" } : a.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${h.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${T}, or something else, but not its id` };
    }
    function M(a, T) {
      const [, R, c, m] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], f = { company: c && R, channel: m, user: void 0 }[T] ?? "", O = E(f) ?? d(f), x = O === void 0 && T !== "user" ? `, and has no ${T} in it` : "";
      return { reading: `an address, and not the id of a ${T}${x}`, meant: O };
    }
    function v(a) {
      const T = a.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(T))
        return T.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function d(a) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(a))
        return;
      let T = 0n;
      for (const c of a)
        T = T * 58n + BigInt(p.indexOf(c));
      const R = T.toString(16).padStart(32, "0");
      return R.length > 32 ? void 0 : v(R);
    }
  }),
  3785: ((C, I, s) => {
    s.d(I, {
      O: () => l,
      u: () => b
    });
    function l(p) {
      const $ = p.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(p)?.index ?? -1;
      if (!($ < 0 || $ > 0 && !/^(<br \/>|array|object|string)/.test(p)))
        try {
          return JSON.parse(p.slice($));
        } catch {
          return;
        }
    }
    function b(p) {
      return typeof p == "object" && p !== null && !Array.isArray(p);
    }
  }),
  5740: ((C, I, s) => {
    s.d(I, {
      Ek: () => $,
      Vd: () => p,
      Vp: () => E,
      hl: () => S
    });
    var l = s(3916), b = s(4827);
    function p(y) {
      return (0, l._n)((0, b.$6)(y, "server_url"));
    }
    function $(y) {
      const h = (0, b.$6)(y, "repository");
      return h !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(h) ? S(p(y), h) : null;
    }
    function E(y) {
      const h = (0, b.$6)(y, "run_id");
      return h !== null && /^[1-9]\d*$/.test(h) ? S($(y), "actions/runs", h) : null;
    }
    function S(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
  }),
  1987: ((C, I, s) => {
    s.d(I, {
      N6: () => h,
      R_: () => y,
      ZG: () => v,
      _X: () => d,
      _z: () => E,
      eK: () => M,
      jA: () => _,
      u6: () => S
    });
    const l = {
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
    }, b = Object.keys(l), p = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), $ = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function E(a) {
      return a === null || $.has(a) ? "in_progress" : d(a) ? a : p.get(a) ?? "unknown";
    }
    function S(a) {
      return b.find((T) => a.includes(T));
    }
    function y(a, T) {
      return b.indexOf(a) - b.indexOf(T);
    }
    function h(a) {
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
    function M(a, T) {
      return a === T || T === "failure" && h(a);
    }
    function v(a) {
      return l[a];
    }
    function d(a) {
      return Object.hasOwn(l, a);
    }
  }),
  2264: ((C, I, s) => {
    s.d(I, {
      MD: () => S,
      hx: () => $,
      lS: () => h,
      tu: () => y,
      vZ: () => p
    });
    var l = s(4827), b = s(5740);
    function p(v) {
      const d = M(v.run_attempt), a = (0, b.Vp)(v);
      return {
        id: M(v.run_id),
        number: M(v.run_number),
        attempt: d,
        name: (0, l.mh)(v, "workflow"),
        url: (d ?? 1) > 1 ? (0, b.hl)(a, "attempts", String(d)) : a
      };
    }
    function $(v, { status: d, checkRunId: a, matrix: T }) {
      const R = a === null ? p(v).url : (0, b.hl)((0, b.Vp)(v), "job", String(a)), c = (0, l.$6)(v, "job"), m = E(T).join(", "), f = (0, l.cA)(c && m ? `${c} (${m})` : c);
      return { name: c, title: f, status: d, url: R, check_run_id: a };
    }
    function E(v) {
      return (0, l.Gv)(v) ? Object.values(v).flatMap(E) : ["string", "number", "boolean"].includes(typeof v) && v !== "" ? [String(v)] : [];
    }
    function S(v) {
      const d = (0, l.$6)(v, "repository"), [a = null, T = null] = d?.split("/") ?? [];
      return { name: T, full_name: d, owner: a, url: (0, b.Ek)(v) };
    }
    function y(v) {
      const d = (M(v.run_attempt) ?? 1) === 1, T = v.event_name === "schedule" && d ? null : (0, l.$6)(v, "triggering_actor") ?? (0, l.$6)(v, "actor");
      return _(T, v);
    }
    function h(v) {
      const d = (0, l.$6)(v.event, "sender", "login") ?? (0, l.$6)(v, "actor");
      return _(v.event_name === "schedule" ? null : d, v);
    }
    function _(v, d) {
      return { login: v, url: (0, b.hl)((0, b.Vd)(d), v?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function M(v) {
      return typeof v == "string" && /^\d+$/.test(v) ? Number(v) : null;
    }
  }),
  8818: ((C, I, s) => {
    s.d(I, {
      CT: () => E,
      GP: () => S,
      Gw: () => p,
      Qo: () => y
    });
    var l = s(2264), b = s(4827);
    function p({ event: h }) {
      const _ = (0, b.$6)(h, "repository", "visibility");
      return (0, b.Qc)(h, "repository", "private") || /^(?:private|internal)$/.test(_ ?? "");
    }
    const $ = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function E(h) {
      const _ = S(h);
      return { github: _, repository: (0, l.MD)(_), run: (0, l.vZ)(_) };
    }
    function S({ env: h, event: _, runnerFacts: M }) {
      const { ref_protected: v, ...d } = y(h, "GITHUB", $);
      return {
        ...d,
        ref_protected: v === null ? null : v === "true",
        secret_source: (0, b.$6)(M, "secret_source"),
        event: (0, b.Gv)(_) ? _ : {}
      };
    }
    function y(h, _, M) {
      const v = M.trim().split(/\s+/).map((d) => [d, h[`${_}_${d.toUpperCase()}`] ?? null]);
      return Object.fromEntries(v);
    }
  }),
  4827: ((C, I, s) => {
    s.d(I, {
      $6: () => $,
      Gv: () => l,
      Qc: () => _,
      Qv: () => v,
      at: () => b,
      cA: () => S,
      gT: () => d,
      i1: () => M,
      lJ: () => p,
      mh: () => y,
      tk: () => h
    });
    function l(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function b(a, ...T) {
      return T.reduce((R, c) => l(R) && Object.hasOwn(R, c) ? R[c] : void 0, a);
    }
    function p(a, ...T) {
      const R = b(a, ...T);
      return l(R) ? R : null;
    }
    function $(a, ...T) {
      const R = b(a, ...T);
      return typeof R == "string" && R !== "" ? R : null;
    }
    const E = 120;
    function S(a) {
      const T = a?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (T === null || T.length <= E)
        return T;
      const R = T.slice(0, E - 2).replace(/[\uD800-\uDBFF]$/, ""), c = R.replace(/\s+\S*$/, "");
      return `${c.length > E / 2 ? c : R} \u2026`;
    }
    function y(a, ...T) {
      return S($(a, ...T));
    }
    function h(a, ...T) {
      const R = b(a, ...T);
      return typeof R == "number" ? R : null;
    }
    function _(a, ...T) {
      return b(a, ...T) === !0;
    }
    function M(a, T, R) {
      return d(a, T).map((c) => y(c, R)).filter((c) => c !== null);
    }
    function v(a) {
      return Array.isArray(a) ? a.filter(l) : [];
    }
    function d(a, ...T) {
      return v(b(a, ...T));
    }
  }),
  3342: ((C, I, s) => {
    s.d(I, {
      Ed: () => v,
      TN: () => d,
      Y_: () => _,
      eZ: () => h,
      ky: () => y
    });
    var l = s(3916), b = s(1987);
    const p = ["author", "actor", "reviewers"], $ = ["all", "here"], E = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function S(R) {
      const [, c, m, f] = E.exec(R.replace(/^@/, "")) ?? [], O = m?.toLowerCase() ?? f;
      return c && O ? { name: c, id: O } : void 0;
    }
    function y(R) {
      const c = Object.entries(R).map(([m, f]) => {
        const O = typeof f == "string" ? S(f.trim()) : void 0;
        if (O === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${m}\`, with the id of a user of Twake.`);
        return [m.replace(/^@/, ""), O];
      });
      return Object.fromEntries(c);
    }
    function h(R) {
      return Object.fromEntries(Object.entries(R).map(([c, { name: m }]) => [c, m]));
    }
    function _(R, c) {
      return R.split(`
`).flatMap((m, f) => m.split(",").flatMap((O) => {
        const x = O.trim();
        if (x === "")
          return [];
        const L = M(x);
        return typeof L != "string" ? L : (c(`line ${f + 1}: ${L}`), []);
      }));
    }
    function M(R) {
      const c = R.split(/\s+/), m = c.length > 2 && c.at(-2) === "on", f = m ? c.at(-1) : void 0, O = c.slice(0, m ? -2 : void 0).join(" "), x = b.jA.find((H) => H === f);
      if (f !== void 0 && x === void 0)
        return `"on ${f}" must be ${b.jA.map((H) => `on ${H}`).join(", ")}.`;
      const L = O.replace(/^@/, ""), N = [...$, ...p].find((H) => H === L) ?? S(L);
      if (N !== void 0)
        return { who: N, ...x && { on: x } };
      const F = /^@?[\w-]+$/.test(O);
      return `"${O}" must be ${[...$, ...p].join(", ")} or name:user-id.${F ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function v(R, c, m) {
      const f = new Map(Object.entries(c).map(([F, H]) => [F.toLowerCase(), H])), O = (F) => f.get(F.toLowerCase()), x = R.filter(({ on: F }) => F === void 0 || (0, b.eK)(m.verdict, F)), L = x.flatMap(({ who: F }) => a(F) ? T(F, m) : []), N = x.flatMap(({ who: F }) => a(F) ? T(F, m).flatMap((H) => O(H) ?? []) : [F]);
      return {
        addressees: [...new Map(N.map((F) => [d(F), F])).values()],
        unknown: [...new Set(L.filter((F) => O(F) === void 0))]
      };
    }
    function d(R) {
      return typeof R == "string" ? R : R.id;
    }
    function a(R) {
      return p.some((c) => c === R);
    }
    function T(R, c) {
      if (R === "reviewers")
        return c.pull_request?.reviewers ?? [];
      if (R === "actor")
        return c.actor.login === null ? [] : [c.actor.login];
      const { pull_request: m, release: f, issue: O, commit: x } = c, L = (m ?? f ?? O)?.author ?? x.login;
      return L === null ? [] : [L];
    }
  }),
  7959: ((C, I, s) => {
    s.d(I, {
      HP: () => S,
      IW: () => $,
      rk: () => E
    });
    var l = s(1987), b = s(4827), p = s(7839);
    function $({ runner_facts: y }) {
      const h = (0, b.$6)(y, "status") ?? "";
      return (0, l._X)(h) ? h : "unknown";
    }
    function E(y) {
      const h = $(y), _ = y.status || h;
      return (0, p.e2)({ result: h }) && !(0, p.e2)({ result: _ }) ? h : _;
    }
    function S(y, h) {
      const _ = E(y), M = _ === "success" || _ === "unknown";
      return h.live && !h.hasEnded && M ? "in_progress" : h.hasEnded && _ === "in_progress" ? $(y) : _;
    }
  }),
  7839: ((C, I, s) => {
    s.d(I, {
      MJ: () => M,
      e2: () => R,
      ev: () => m,
      BN: () => v,
      Zy: () => _
    });
    const l = /^(?:deploy|release|publish|ship)$/, b = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(f) {
      const [O = [], ...x] = f.replace(/\(.*/s, "").split("/").map((L) => y(S(L))).toReversed();
      return O.some($) ? !0 : !O.flat().some((L) => b.has(L)) && x.flat().some($);
    }
    function $(f) {
      return f.some((O) => l.test(O)) && !f.some((O) => b.has(O));
    }
    function E(f) {
      return S(f).some((O) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(O));
    }
    function S(f) {
      return f.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function y(f) {
      const O = [[]];
      for (const x of f)
        /^(?:and|then|n|[&+])$/.test(x) ? O.push([]) : O.at(-1)?.push(x);
      return O;
    }
    var h = s(1987);
    function _({ own: f, others: O }) {
      return (0, h.u6)(M({ own: f, others: O }).map(({ result: x }) => x)) ?? "unknown";
    }
    function M({ own: f, others: O }) {
      const x = f.result === "success" || f.result === "skipped";
      return O.length > 0 && x ? O : [...O, f];
    }
    function v(f, O) {
      const x = d(f, O), L = (0, h.u6)(x.map(({ result: G }) => G).filter((G) => G !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: a(x, L) };
      const N = [...f.others, f.own], F = c(N);
      if (F !== null)
        return { result: F.result, cause: F };
      const H = N.find((G) => G.result === "success" && E(G.name));
      return H !== void 0 ? { result: "unknown", cause: H } : L === "success" ? { result: "success", cause: null } : x.length > 0 ? { result: "skipped", cause: null } : T(f, O);
    }
    function d({ own: f, others: O }, { named: x, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const N = (H) => x ? m(H.name, x) : p(H.name), F = O.filter(N);
      return F.length > 0 ? F : [f].filter(N);
    }
    function a(f, O) {
      return !(O === "in_progress" || O === "action_required") || f.length === 1 ? null : f.find((L) => L.result === O) ?? null;
    }
    function T({ own: f, others: O }, x) {
      if (x.named || O.length === 0 && !x.isComplete)
        return { result: f.result === "success" ? "unknown" : f.result, cause: f };
      const L = M({ own: f, others: O }), N = (0, h.u6)(L.map((G) => G.result)) ?? "unknown", F = O.find((G) => G.result === "skipped");
      return N === "success" && F ? { result: "unknown", cause: F } : { result: N, cause: N === "success" || N === "skipped" ? null : O.find((G) => G.result === N) ?? null };
    }
    function R({ result: f }) {
      return (0, h.N6)(f) || f === "cancelled";
    }
    function c(f) {
      const O = (0, h.u6)(f.filter(R).map(({ result: x }) => x));
      return f.find(({ result: x }) => x === O) ?? null;
    }
    function m(f, O) {
      return f === O || f.startsWith(`${O} (`) || f.startsWith(`${O} / `);
    }
  }),
  4536: ((C, I, s) => {
    s.d(I, {
      DI: () => $,
      f_: () => h,
      gM: () => S
    });
    const l = 400, b = 100, p = 1e6, $ = `It nests deeper than ${l} levels`, E = "It has too many or unknown aliases (`*name`): write the values out";
    async function S(c, m = {}) {
      if (c.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: f, Parser: O } = await s.e("yaml").then(s.t.bind(s, 8815, 19));
      _();
      const x = new f(), L = ({ what: ee, at: oe }) => {
        const { line: le, col: ie } = x.linePos(oe);
        return { error: ee.slice(0, 200), line: Math.max(le, 1), column: Math.max(ie, 1) };
      }, N = new O(x.addNewLine), F = y(N, c);
      if (F === void 0)
        return L({ what: $, at: N.offset });
      const H = v(F, m);
      if (H !== void 0)
        return L(H);
      const [G, q] = await M(F, c.length);
      if (G === void 0)
        return { value: void 0 };
      const X = a(G, q) ?? await T(G, m);
      if (X !== void 0)
        return L(X);
      try {
        const ee = G.toJS();
        if (!h(ee))
          return { value: ee };
      } catch {
      }
      return L({ what: E, at: Math.max(c.indexOf("*"), 0) });
    }
    function y(c, m) {
      try {
        return [...c.parse(m)];
      } catch {
        return;
      }
    }
    function h(c) {
      const m = [{ value: c, depth: 1 }];
      for (let f = m.pop(); f !== void 0; f = m.pop()) {
        const { value: O, depth: x } = f;
        if (!(typeof O != "object" || O === null)) {
          if (x > l)
            return !0;
          for (const L of Object.values(O))
            m.push({ value: L, depth: x + 1 });
        }
      }
      return !1;
    }
    function _() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function M(c, m) {
      const { Composer: f } = await s.e("yaml").then(s.t.bind(s, 8815, 19)), O = new f({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: x } = Error;
      try {
        return Error.stackTraceLimit = 0, [...O.compose(c, !0, m)];
      } finally {
        Error.stackTraceLimit = x;
      }
    }
    function v(c, m) {
      const O = c.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let x = 0;
      for (let L = O.pop(); L !== void 0; L = O.pop()) {
        const { token: N, depth: F } = L;
        if (N.type === "alias" && (x += 1), x > b)
          return { what: E, at: N.offset };
        const H = d(L, m);
        if (H !== void 0)
          return H;
        const G = "items" in N ? N.items.toReversed() : [];
        for (const { value: q } of G)
          q && O.push({ token: q, depth: F + 1 });
      }
    }
    function d({ token: c, depth: m }, { aliases: f }) {
      if (c.type === "alias" && !f)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (m > l)
        return { what: $, at: c.offset };
      const [O] = c.items.flatMap(({ key: x }) => x && ("items" in x || x.type === "alias") ? [x.offset] : []);
      if (O !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: O };
    }
    function a({ errors: c }, m) {
      const [f] = c;
      return f !== void 0 ? { what: f.message, at: f.pos[0] } : m && { what: "There is more than one document", at: m.range[0] };
    }
    async function T(c, { keepsDigits: m = !1 }) {
      const { visit: f } = await s.e("yaml").then(s.t.bind(s, 8815, 19));
      let O;
      return f(c, {
        Map: (x, L) => {
          O ??= R(L);
        },
        Scalar: (x, L) => {
          m && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), O;
    }
    function R({ items: c }) {
      const m = /* @__PURE__ */ new Set();
      for (const { key: f } of c) {
        const O = String(f.value ?? "");
        if (m.has(O))
          return { what: "Map keys must be unique", at: f.range[0] };
        m.add(O);
      }
    }
  }),
  633: ((C, I, s) => {
    var l = (p) => {
      var $ = {};
      return s.d($, p), $;
    }, b = (p) => (() => p);
    C.exports = l({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((C, I, s) => {
    var l = (p) => {
      var $ = {};
      return s.d($, p), $;
    }, b = (p) => (() => p);
    C.exports = l({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((C) => {
    C.exports = standIn;
  }),
  181: ((C) => {
    C.exports = require("buffer");
  }),
  4573: ((C) => {
    C.exports = require("node:buffer");
  }),
  3024: ((C) => {
    C.exports = require("node:fs");
  }),
  6760: ((C) => {
    C.exports = require("node:path");
  }),
  8500: ((C) => {
    C.exports = require("node:timers/promises");
  }),
  1692: ((C) => {
    C.exports = require("node:tls");
  }),
  7975: ((C) => {
    C.exports = require("node:util");
  }),
  857: ((C) => {
    C.exports = require("os");
  }),
  6928: ((C) => {
    C.exports = require("path");
  }),
  932: ((C) => {
    C.exports = require("process");
  }),
  2203: ((C) => {
    C.exports = require("stream");
  }),
  23: ((C, I, s) => {
    s.r(I), s.d(I, {
      ExitCode: () => se,
      addPath: () => ve,
      debug: () => xe,
      endGroup: () => Ae,
      error: () => Ne,
      exportVariable: () => Ke,
      getBooleanInput: () => Pe,
      getIDToken: () => Me,
      getInput: () => he,
      getMultilineInput: () => Ve,
      getState: () => we,
      group: () => Ce,
      info: () => Be,
      isDebug: () => Ue,
      markdownSummary: () => (
        /* reexport */
        q
      ),
      notice: () => Te,
      platform: () => (
        /* reexport */
        l
      ),
      saveState: () => Ie,
      setCommandEcho: () => ye,
      setFailed: () => $e,
      setOutput: () => Se,
      setSecret: () => Z,
      startGroup: () => Oe,
      summary: () => (
        /* reexport */
        X
      ),
      toPlatformPath: () => (
        /* reexport */
        le
      ),
      toPosixPath: () => (
        /* reexport */
        ee
      ),
      toWin32Path: () => (
        /* reexport */
        oe
      ),
      warning: () => Fe
    });
    var l = {};
    s.r(l), s.d(l, {
      arch: () => Re,
      getDetails: () => Ee,
      isLinux: () => De,
      isMacOS: () => ke,
      isWindows: () => _e,
      platform: () => ge
    });
    var b = s(857);
    function p(A) {
      return A == null ? "" : typeof A == "string" || A instanceof String ? A : JSON.stringify(A);
    }
    function $(A) {
      return Object.keys(A).length ? {
        title: A.title,
        file: A.file,
        line: A.startLine,
        endLine: A.endLine,
        col: A.startColumn,
        endColumn: A.endColumn
      } : {};
    }
    function E(A, o, i) {
      const g = new h(A, o, i);
      process.stdout.write(g.toString() + b.EOL);
    }
    function S(A, o = "") {
      E(A, {}, o);
    }
    const y = "::";
    class h {
      constructor(o, i, g) {
        o || (o = "missing.command"), this.command = o, this.properties = i, this.message = g;
      }
      toString() {
        let o = y + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          o += " ";
          let i = !0;
          for (const g in this.properties)
            if (this.properties.hasOwnProperty(g)) {
              const j = this.properties[g];
              j && (i ? i = !1 : o += ",", o += `${g}=${M(j)}`);
            }
        }
        return o += `${y}${_(this.message)}`, o;
      }
    }
    function _(A) {
      return p(A).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function M(A) {
      return p(A).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var v = s(633);
    function d(A, o) {
      const i = process.env[`GITHUB_${A}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${A}`);
      if (!v.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      v.appendFileSync(i, `${p(o)}${b.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(A, o) {
      const i = `ghadelimiter_${v.randomUUID()}`, g = p(o);
      if (A.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if (g.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${A}<<${i}${b.EOL}${g}${b.EOL}${i}`;
    }
    var T = s(6928), R = s(5506), c = function(A, o, i, g) {
      function j(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            J(g.next(K));
          } catch (ne) {
            B(ne);
          }
        }
        function ce(K) {
          try {
            J(g.throw(K));
          } catch (ne) {
            B(ne);
          }
        }
        function J(K) {
          K.done ? U(K.value) : j(K.value).then(Q, ce);
        }
        J((g = g.apply(A, o || [])).next());
      });
    };
    class m {
      static createHttpClient(o = !0, i = 10) {
        const g = {
          allowRetries: o,
          maxRetries: i
        };
        return new R.Q("actions/oidc-client", [new R.t(m.getRequestToken())], g);
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
          const U = (i = (yield m.createHttpClient().getJson(o).catch((B) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`);
          })).result) === null || i === void 0 ? void 0 : i.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
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
            xe(`ID token url is ${i}`);
            const g = yield m.getCall(i);
            return Z(g), g;
          } catch (i) {
            throw new Error(`Error message: ${i.message}`);
          }
        });
      }
    }
    var f = function(A, o, i, g) {
      function j(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            J(g.next(K));
          } catch (ne) {
            B(ne);
          }
        }
        function ce(K) {
          try {
            J(g.throw(K));
          } catch (ne) {
            B(ne);
          }
        }
        function J(K) {
          K.done ? U(K.value) : j(K.value).then(Q, ce);
        }
        J((g = g.apply(A, o || [])).next());
      });
    };
    const { access: O, appendFile: x, writeFile: L } = v.promises, N = "GITHUB_STEP_SUMMARY", F = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
            yield O(o, v.constants.R_OK | v.constants.W_OK);
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
      wrap(o, i, g = {}) {
        const j = Object.entries(g).map(([U, B]) => ` ${U}="${B}"`).join("");
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
          const i = !!o?.overwrite, g = yield this.filePath();
          return yield (i ? L : x)(g, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
        return this.addRaw(b.EOL);
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
        const g = Object.assign({}, i && { lang: i }), j = this.wrap("pre", this.wrap("code", o), g);
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
        const g = i ? "ol" : "ul", j = o.map((B) => this.wrap("li", B)).join(""), U = this.wrap(g, j);
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
        const i = o.map((j) => {
          const U = j.map((B) => {
            if (typeof B == "string")
              return this.wrap("td", B);
            const { header: Q, data: ce, colspan: J, rowspan: K } = B, ne = Q ? "th" : "td", Je = Object.assign(Object.assign({}, J && { colspan: J }), K && { rowspan: K });
            return this.wrap(ne, ce, Je);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), g = this.wrap("table", i);
        return this.addRaw(g).addEOL();
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
        const g = this.wrap("details", this.wrap("summary", o) + i);
        return this.addRaw(g).addEOL();
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
      addImage(o, i, g) {
        const { width: j, height: U } = g || {}, B = Object.assign(Object.assign({}, j && { width: j }), U && { height: U }), Q = this.wrap("img", null, Object.assign({ src: o, alt: i }, B));
        return this.addRaw(Q).addEOL();
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
        const g = `h${i}`, j = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(g) ? g : "h1", U = this.wrap(j, o);
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
      addQuote(o, i) {
        const g = Object.assign({}, i && { cite: i }), j = this.wrap("blockquote", o, g);
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
        const g = this.wrap("a", o, { href: i });
        return this.addRaw(g).addEOL();
      }
    }
    const G = new H(), q = G, X = G;
    function ee(A) {
      return A.replace(/[\\]/g, "/");
    }
    function oe(A) {
      return A.replace(/[/]/g, "\\");
    }
    function le(A) {
      return A.replace(/[/\\]/g, T.sep);
    }
    async function ie() {
      throw new Error("This bundle runs no commands.");
    }
    var de = function(A, o, i, g) {
      function j(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            J(g.next(K));
          } catch (ne) {
            B(ne);
          }
        }
        function ce(K) {
          try {
            J(g.throw(K));
          } catch (ne) {
            B(ne);
          }
        }
        function J(K) {
          K.done ? U(K.value) : j(K.value).then(Q, ce);
        }
        J((g = g.apply(A, o || [])).next());
      });
    };
    const We = () => de(void 0, void 0, void 0, function* () {
      const { stdout: A } = yield ie('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ie('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: A.trim()
      };
    }), Ge = () => de(void 0, void 0, void 0, function* () {
      var A, o, i, g;
      const { stdout: j } = yield ie("sw_vers", void 0, {
        silent: !0
      }), U = (o = (A = j.match(/ProductVersion:\s*(.+)/)) === null || A === void 0 ? void 0 : A[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (g = (i = j.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && g !== void 0 ? g : "",
        version: U
      };
    }), je = () => de(void 0, void 0, void 0, function* () {
      const { stdout: A } = yield ie("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, i] = A.trim().split(`
`);
      return {
        name: o,
        version: i
      };
    }), ge = b.platform(), Re = b.arch(), _e = ge === "win32", ke = ge === "darwin", De = ge === "linux";
    function Ee() {
      return de(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield _e ? We() : ke ? Ge() : je()), {
          platform: ge,
          arch: Re,
          isWindows: _e,
          isMacOS: ke,
          isLinux: De
        });
      });
    }
    var pe = function(A, o, i, g) {
      function j(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            J(g.next(K));
          } catch (ne) {
            B(ne);
          }
        }
        function ce(K) {
          try {
            J(g.throw(K));
          } catch (ne) {
            B(ne);
          }
        }
        function J(K) {
          K.done ? U(K.value) : j(K.value).then(Q, ce);
        }
        J((g = g.apply(A, o || [])).next());
      });
    }, se;
    (function(A) {
      A[A.Success = 0] = "Success", A[A.Failure = 1] = "Failure";
    })(se || (se = {}));
    function Ke(A, o) {
      const i = p(o);
      if (process.env[A] = i, process.env.GITHUB_ENV || "")
        return d("ENV", a(A, o));
      E("set-env", { name: A }, i);
    }
    function Z(A) {
      E("add-mask", {}, A);
    }
    function ve(A) {
      process.env.GITHUB_PATH || "" ? d("PATH", A) : E("add-path", {}, A), process.env.PATH = `${A}${T.delimiter}${process.env.PATH}`;
    }
    function he(A, o) {
      const i = process.env[`INPUT_${A.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !i)
        throw new Error(`Input required and not supplied: ${A}`);
      return o && o.trimWhitespace === !1 ? i : i.trim();
    }
    function Ve(A, o) {
      const i = he(A, o).split(`
`).filter((g) => g !== "");
      return o && o.trimWhitespace === !1 ? i : i.map((g) => g.trim());
    }
    function Pe(A, o) {
      const i = ["true", "True", "TRUE"], g = ["false", "False", "FALSE"], j = he(A, o);
      if (i.includes(j))
        return !0;
      if (g.includes(j))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${A}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Se(A, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return d("OUTPUT", a(A, o));
      process.stdout.write(b.EOL), E("set-output", { name: A }, p(o));
    }
    function ye(A) {
      S("echo", A ? "on" : "off");
    }
    function $e(A) {
      process.exitCode = se.Failure, Ne(A);
    }
    function Ue() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function xe(A) {
      E("debug", {}, A);
    }
    function Ne(A, o = {}) {
      E("error", $(o), A instanceof Error ? A.toString() : A);
    }
    function Fe(A, o = {}) {
      E("warning", $(o), A instanceof Error ? A.toString() : A);
    }
    function Te(A, o = {}) {
      E("notice", $(o), A instanceof Error ? A.toString() : A);
    }
    function Be(A) {
      process.stdout.write(A + b.EOL);
    }
    function Oe(A) {
      S("group", A);
    }
    function Ae() {
      S("endgroup");
    }
    function Ce(A, o) {
      return pe(this, void 0, void 0, function* () {
        Oe(A);
        let i;
        try {
          i = yield o();
        } finally {
          Ae();
        }
        return i;
      });
    }
    function Ie(A, o) {
      if (process.env.GITHUB_STATE || "")
        return d("STATE", a(A, o));
      E("save-state", { name: A }, p(o));
    }
    function we(A) {
      return process.env[`STATE_${A}`] || "";
    }
    function Me(A) {
      return pe(this, void 0, void 0, function* () {
        return yield m.getIDToken(A);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(C) {
  var I = __webpack_module_cache__[C];
  if (I !== void 0)
    return I.exports;
  var s = __webpack_module_cache__[C] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, l = !0;
  try {
    __webpack_modules__[C](s, s.exports, __nccwpck_require__), l = !1;
  } finally {
    l && delete __webpack_module_cache__[C];
  }
  return s.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var C = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", I = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", s = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", l = (p) => {
    p && p.d < 1 && (p.d = 1, p.forEach(($) => $.r--), p.forEach(($) => $.r-- ? $.r++ : $()));
  }, b = (p) => p.map(($) => {
    if ($ !== null && typeof $ == "object") {
      if ($[C]) return $;
      if ($.then) {
        var E = [];
        E.d = 0, $.then((h) => {
          S[I] = h, l(E);
        }, (h) => {
          S[s] = h, l(E);
        });
        var S = {};
        return S[C] = (h) => h(E), S;
      }
    }
    var y = {};
    return y[C] = (h) => {
    }, y[I] = $, y;
  });
  __nccwpck_require__.a = (p, $, E) => {
    var S;
    E && ((S = []).d = -1);
    var y = /* @__PURE__ */ new Set(), h = p.exports, _, M, v, d = new Promise((a, T) => {
      v = T, M = a;
    });
    d[I] = h, d[C] = (a) => (S && a(S), y.forEach(a), d.catch((T) => {
    })), p.exports = d, $((a) => {
      _ = b(a);
      var T, R = () => _.map((m) => {
        if (m[s]) throw m[s];
        return m[I];
      }), c = new Promise((m) => {
        T = () => m(R), T.r = 0;
        var f = (O) => O !== S && !y.has(O) && (y.add(O), O && !O.d && (T.r++, O.push(T)));
        _.map((O) => O[C](f));
      });
      return T.r ? c : R();
    }, (a) => (a ? v(d[s] = a) : M(h), l(S))), S && S.d < 0 && (S.d = 0);
  };
})(), __nccwpck_require__.n = (C) => {
  var I = C && C.__esModule ? (
    /******/
    () => C.default
  ) : (
    /******/
    () => C
  );
  return __nccwpck_require__.d(I, { a: I }), I;
}, (() => {
  var C = Object.getPrototypeOf ? (s) => Object.getPrototypeOf(s) : (s) => s.__proto__, I;
  __nccwpck_require__.t = function(s, l) {
    if (l & 1 && (s = this(s)), l & 8 || typeof s == "object" && s && (l & 4 && s.__esModule || l & 16 && typeof s.then == "function"))
      return s;
    var b = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(b);
    var p = {};
    I = I || [null, C({}), C([]), C(C)];
    for (var $ = l & 2 && s; typeof $ == "object" && !~I.indexOf($); $ = C($))
      Object.getOwnPropertyNames($).forEach((E) => p[E] = () => s[E]);
    return p.default = () => s, __nccwpck_require__.d(b, p), b;
  };
})(), __nccwpck_require__.d = (C, I) => {
  for (var s in I)
    __nccwpck_require__.o(I, s) && !__nccwpck_require__.o(C, s) && Object.defineProperty(C, s, { enumerable: !0, get: I[s] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (C) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((I, s) => (__nccwpck_require__.f[s](C, I), I), [])), __nccwpck_require__.u = (C) => C + ".js", __nccwpck_require__.o = (C, I) => Object.prototype.hasOwnProperty.call(C, I), __nccwpck_require__.r = (C) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(C, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(C, "__esModule", { value: !0 });
}, (() => {
  var C = {
    /******/
    792: 0
    /******/
  }, I = (s) => {
    var { ids: l, modules: b, runtime: p } = s, $, E, S = 0;
    for ($ in b)
      __nccwpck_require__.o(b, $) && (__nccwpck_require__.m[$] = b[$]);
    for (p && p(__nccwpck_require__); S < l.length; S++)
      E = l[S], __nccwpck_require__.o(C, E) && C[E] && C[E][0](), C[l[S]] = 0;
  };
  __nccwpck_require__.f.j = (s, l) => {
    var b = __nccwpck_require__.o(C, s) ? C[s] : void 0;
    if (b !== 0)
      if (b)
        l.push(b[1]);
      else {
        var p = Promise.resolve("./" + __nccwpck_require__.u(s)).then(require).then(I, ($) => {
          throw C[s] !== 0 && (C[s] = void 0), $;
        }), p = Promise.race([p, new Promise(($) => b = C[s] = [$])]);
        l.push(b[1] = p);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
