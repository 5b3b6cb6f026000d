"use strict";
const standIn = ((C) => {
  const x = process.getBuiltinModule("node:fs"), r = (E, O) => (...v) => E()[O](...v), d = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function h() {
    const E = "/dev/urandom";
    if (g.length === 0) {
      if (!x.existsSync(E)) return d().randomUUID();
      const v = x.openSync(E);
      g = Buffer.alloc(1024), x.readSync(v, g), x.closeSync(v);
    }
    const O = g.toString("hex", 0, 16);
    return g = g.subarray(16), O;
  }
  const $ = () => x.promises;
  return C.exports = Object.create(x, {
    randomUUID: { value: h },
    // Filters of liquidjs.
    createHash: { value: r(d, "createHash") },
    createHmac: { value: r(d, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r($, "access"),
        appendFile: r($, "appendFile"),
        writeFile: r($, "writeFile")
      }
    }
  }), C.exports;
})({});
var __webpack_modules__ = {
  5506: ((C, x, r) => {
    r.d(x, {
      Q: () => d,
      t: () => g
    });
    class d {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class g {
    }
  }),
  3916: ((C, x, r) => {
    r.d(x, {
      J4: () => O,
      _n: () => v,
      cl: () => E,
      lZ: () => h,
      zU: () => m
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
    }, g = Object.keys(d);
    class h extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(M, l, c = {}) {
        super(l, { cause: c.cause }), this.code = M, this.nextStep = c.nextStep ?? d[M];
      }
    }
    const $ = 200;
    function E(_) {
      const M = _.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(M.length > $ ? `${M.slice(0, $)}\u2026` : M);
    }
    function O(_) {
      if (_ instanceof h)
        return _;
      const M = _ instanceof Error ? _.message : String(_);
      return new h("internal_error", `This action stopped because of a fault of its own: ${M}`, { cause: _ });
    }
    function v(_) {
      const M = URL.parse(_ ?? "");
      return M !== null && /^https?:$/.test(M.protocol) ? `${M.origin}${M.pathname}`.replace(/\/+$/, "") : null;
    }
    function m(_, M) {
      const l = `docs/troubleshooting.md#${_}`, { GITHUB_ACTION_REPOSITORY: c, GITHUB_ACTION_REF: i } = M, p = v(M.GITHUB_SERVER_URL) ?? "https://github.com";
      return c ? `${p}/${c}/blob/${i || "HEAD"}/${l}` : l;
    }
  }),
  3919: ((C, x, r) => {
    r.d(x, {
      $p: () => v,
      Od: () => O,
      Yy: () => m
    });
    var d = r(7975), g = /* @__PURE__ */ r.n(d);
    const h = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, $ = /\\u00(?:1b|9[08bd-f])/i, E = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function O(M) {
      return h.test(M) ? M.replace(E, "").split(/(?=\u001B\])/).map((c) => (0, d.stripVTControlCharacters)(c)).join("") : M;
    }
    function v(M) {
      const l = M;
      for (const [c, i] of Object.entries(l))
        typeof i == "string" ? l[c] = O(i) : typeof i == "object" && i !== null && v(i);
      return M;
    }
    function m(M) {
      return !h.test(M) && !$.test(M) ? JSON.parse(M) : JSON.parse(M, _);
    }
    function _(M, l) {
      return typeof l == "string" ? O(l) : l;
    }
  }),
  9407: ((C, x, r) => {
    r.a(C, async (d, g) => {
      try {
        var h = r(3024), $ = /* @__PURE__ */ r.n(h), E = r(6760), O = /* @__PURE__ */ r.n(E), v = r(8500), m = /* @__PURE__ */ r.n(v), _ = r(7975), M = /* @__PURE__ */ r.n(_), l = r(23), c = r(7702), i = r(1957);
        process.stdout.on("error", () => {
        });
        const p = new AbortController();
        for (const T of ["SIGINT", "SIGTERM"])
          process.once(T, () => p.abort());
        const I = (0, c.V)(process.env), f = (0, E.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", b = await (0, i.e)(f, {
          core: l,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (T) => (0, _.promisify)(h.readdir)(T, { withFileTypes: !0 }),
            readFile: (0, _.promisify)(h.readFile),
            realpath: (0, _.promisify)(h.realpath.native),
            stat: (0, _.promisify)(h.stat)
          },
          network: {
            http: I,
            signal: p.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (T, k) => (0, v.setTimeout)(T, void 0, { signal: k }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, v.setImmediate)(), await (0, v.setImmediate)();
            }
          },
          octokit: async (T) => {
            const [{ getOctokit: k }, { createFetch: A }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return k(T, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: A(I) } });
          }
        });
        process.stdout.write("", () => process.exit(b)), g();
      } catch (p) {
        g(p);
      }
    }, 1);
  }),
  9357: ((C, x, r) => {
    r.d(x, {
      O0: () => m,
      Y: () => I,
      _o: () => g,
      az: () => M,
      he: () => d,
      jr: () => _,
      nU: () => l,
      vD: () => c
    });
    const d = "\u2068", g = "\u2069", h = "\u2066\u2067\u2068", $ = "\u202C", E = /[\u202A-\u202E\u2066-\u2069]/g, O = new RegExp(E.source), v = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function m(f) {
      return v.test(f);
    }
    function _(f) {
      const [b = ""] = /\p{L}/u.exec(f.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return m(b);
    }
    function M(f, b) {
      return !b && !m(f) ? f : l(f).replace(/[^\r\n\u2029]+/g, (T) => b || m(T) ? d + T + g : T);
    }
    function l(f) {
      const b = c(f);
      return b.size === 0 ? f : I(f, b);
    }
    function c(f) {
      if (!O.test(f))
        return /* @__PURE__ */ new Set();
      const b = [...f.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(b.flatMap(({ 0: T, index: k }) => [...i(T)].map((A) => k + A)));
    }
    function* i(f) {
      const b = { controls: [], isolates: [] };
      for (const { 0: T, index: k } of f.matchAll(E))
        if (T === g || T === $) {
          const A = T === g ? b.isolates.pop() : p(b);
          A === void 0 ? yield k : yield* b.controls.splice(A).slice(1);
        } else
          h.includes(T) && b.isolates.push(b.controls.length), b.controls.push(k);
      yield* b.controls;
    }
    function p({ controls: f, isolates: b }) {
      const T = f.length - 1;
      return T > (b.at(-1) ?? -1) ? T : void 0;
    }
    function I(f, b, T = 0) {
      return f.replace(E, (k, A) => b.has(T + A) ? "" : k);
    }
  }),
  3116: ((C, x, r) => {
    r.d(x, {
      d: () => g
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
    function g(h) {
      return Object.hasOwn(d, h) ? d[h] ?? "" : h.replaceAll("_", " ");
    }
  }),
  5911: ((C, x, r) => {
    r.d(x, {
      M: () => g
    });
    const d = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(h) {
      if (h.trim() === "")
        return "";
      let $ = Math.floor(Number(h));
      if (!Number.isFinite($) || $ < 0)
        throw new Error(`duration takes seconds, not "${h}"`);
      return d.flatMap(([O, v]) => {
        const m = Math.floor($ / v);
        return $ %= v, m > 0 ? [`${m}${O}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((C, x, r) => {
    r.d(x, {
      U: () => d,
      v: () => g
    });
    const d = 65536;
    function g(h, $) {
      if (h.length <= $)
        return h.length;
      const E = h.slice(0, $), O = E.lastIndexOf(`
`), v = O > $ / 2 ? O : E.lastIndexOf(" ");
      return v > 0 ? v + 1 : E.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((C, x, r) => {
    r.d(x, {
      BB: () => _,
      Dk: () => M,
      JK: () => m,
      Kx: () => $,
      TA: () => E,
      Z: () => v,
      qf: () => O
    });
    var d = r(9357);
    const g = "\uE000", h = "\uE001", $ = /\uE000(\d+)\uE001/g;
    function E(l) {
      return l.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function O(l) {
      return `${g}${l}${h}`;
    }
    function v({ text: l, fragments: c }) {
      let i = l.length;
      for (const [, p] of l.matchAll($))
        i += c[Number(p)]?.text.length ?? 0;
      return i;
    }
    function m(l, c) {
      const i = [];
      let p = 0;
      for (const I of l.matchAll($)) {
        const f = c[Number(I[1])];
        f !== void 0 && (I.index > p && i.push(l.slice(p, I.index)), i.push(f), p = I.index + I[0].length);
      }
      return p < l.length && i.push(l.slice(p)), i;
    }
    function _(l, c, i = (p) => p) {
      return m(l, c).map((p) => typeof p == "string" ? p : i(p.text)).join("");
    }
    function M({ text: l, fragments: c }) {
      const i = (0, d.O0)(l);
      return (0, d.nU)(_(l, c, (p) => (0, d.az)(p, i)));
    }
  }),
  5007: ((C, x, r) => {
    r.d(x, {
      Jv: () => M,
      Y5: () => v,
      c3: () => E,
      eG: () => l,
      l2: () => $,
      m$: () => _,
      qv: () => d
    });
    const d = 64, g = { thematicBreak: 20, listItem: 5 }, h = [
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
      return h.includes(c) ? 0 : 1 + (g[c] ?? 0);
    }
    function E({ type: c }) {
      return h.includes(c) || c === "break" || c === "footnoteReference";
    }
    const O = /* @__PURE__ */ new WeakMap();
    function v(c) {
      const i = O.get(c);
      if (i !== void 0)
        return i;
      const p = $(c) + m(c);
      return O.set(c, p), p;
    }
    function m(c) {
      return c.type === "table" ? M(c.children, l(c)) : "children" in c ? M(c.children) : "value" in c ? c.value.length : c.type === "image" ? c.alt.length : 0;
    }
    function _(c) {
      return M(c) - 1;
    }
    function M(c, i = v) {
      return c.reduce((p, I) => p + i(I), 0);
    }
    function l({ children: c }) {
      const i = [];
      for (const f of c)
        for (const [b, T] of f.children.entries())
          i[b] = Math.max(i[b] ?? 0, v(T) + 2);
      const p = i.reduce((f, b) => f + b, 0), I = p > d ? 0 : p;
      return (f) => Math.max(I, v(f));
    }
  }),
  5667: ((C, x, r) => {
    r.d(x, {
      Fy: () => $,
      Gl: () => O,
      NR: () => I,
      Qq: () => h,
      bK: () => E,
      eu: () => v,
      ey: () => p,
      gc: () => _,
      oZ: () => m,
      sP: () => g,
      t7: () => M,
      wx: () => l
    });
    var d = r(9357);
    const g = { type: "break" };
    function h(f) {
      return { type: "text", value: f };
    }
    function $(f) {
      return f.split(/\r\n?|\n/).flatMap((b, T) => T === 0 ? [h(b)] : [g, h(b)]);
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
    function m(f) {
      const b = [];
      for (const T of f) {
        const k = b.at(-1);
        T.type === "text" && k?.type === "text" ? b[b.length - 1] = h(k.value + T.value) : (T.type !== "text" || T.value !== "") && b.push(T);
      }
      return b;
    }
    function _(f) {
      const b = (0, d.vD)(c(f));
      return b.size === 0 ? f : i(f, { unbalanced: b, offset: 0 });
    }
    function M(f) {
      if (!(0, d.O0)(c(f)))
        return f;
      const b = [[]];
      for (const T of f)
        T.type === "break" ? b.push([]) : b.at(-1)?.push(T);
      return b.flatMap((T, k) => {
        const A = c(T), N = (0, d.jr)(A) && !A.includes(`
`) ? [h(d.he), ...T, h(d._o)] : T;
        return k === 0 ? N : [g, ...N];
      });
    }
    function l(f, b) {
      return f.length > 0 && (b || (0, d.O0)(c(f))) ? [h(d.he), ..._(f), h(d._o)] : f;
    }
    function c(f) {
      return f.map((b) => b.type === "break" ? `
` : "children" in b ? c(b.children) : b.type === "text" ? b.value : "").join("");
    }
    function i(f, b) {
      return f.map((T) => {
        if ("children" in T)
          return { ...T, children: i(T.children, b) };
        const { offset: k } = b;
        return T.type === "break" && (b.offset += 1), T.type !== "text" ? T : (b.offset += T.value.length, h((0, d.Y)(T.value, b.unbalanced, k)));
      });
    }
    function p(f) {
      return f.length === 0 ? [] : [{ type: "paragraph", children: f }];
    }
    function I(f) {
      const b = f.length - 1;
      return f.map((k, A) => {
        if (k.type !== "text")
          return k;
        const R = A === 0 ? k.value.replace(/^ +/, "") : k.value;
        return h(A === b ? R.replace(/(?<! ) +$/, "") : R);
      }).filter((k) => k.type !== "text" || k.value !== "");
    }
  }),
  8533: ((C, x, r) => {
    r.d(x, {
      Z9: () => E,
      aX: () => h,
      zN: () => $
    });
    var d = r(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function h(v) {
      return /[!-~]/.test(v) || g.test(v);
    }
    function $(v) {
      return v.type === "alert" ? !0 : "children" in v ? v.children.some($) : "value" in v ? h(v.value) : v.type !== "break";
    }
    function E(v) {
      return v.reduce((m, _) => {
        const M = m === "" || (0, d.c3)(_) ? "" : `
`;
        return m + M + O(_);
      }, "");
    }
    function O(v) {
      return v.type === "break" ? `
` : v.type === "image" ? v.alt : "children" in v ? E(v.children) : "value" in v ? v.value : "";
    }
  }),
  9257: ((C, x, r) => {
    r.d(x, {
      HM: () => d,
      U9: () => h,
      vO: () => g
    });
    function d($) {
      return $.port || ($.protocol === "https:" ? "443" : "80");
    }
    function g($) {
      return `${$.hostname}:${d($)}`;
    }
    function h($) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test($);
    }
  }),
  7702: ((C, x, r) => {
    r.d(x, {
      V: () => T
    });
    const d = require("node:net");
    var g = r(5641);
    function h({ origin: A }, R, N, H) {
      const { proxy: W, signal: G } = R, q = {
        signal: G,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...H && { ca: H }
      }, X = (ee, se) => new g.Client(ee, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (de, ue) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          se({ ...de, ...$(de) && { servername: "" } }, (...ce) => {
            R.socket = ce[1], ue(...ce);
          })
        )
      });
      return W ? new g.ProxyAgent({
        uri: W.origin,
        ...E(W),
        proxyTls: q,
        requestTls: q,
        clientFactory: (ee) => O(X(ee, (0, g.buildConnector)(q)), R),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ee, { connect: se }) => X(ee, se)
      }) : X(A, (0, g.buildConnector)(q));
    }
    const $ = ({ hostname: A }) => (0, d.isIP)(A.replace(/[[\]]/g, "")) !== 0;
    function E({ username: A, password: R }) {
      if (!A && !R)
        return {};
      const N = `${decodeURIComponent(A)}:${decodeURIComponent(R)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function O(A, R) {
      const N = A.connect.bind(A);
      return A.connect = async (H) => {
        const W = await N(H);
        if (W.statusCode < 200 || W.statusCode > 299)
          throw W.socket.destroy(), R.proxyStatus = W.statusCode, new Error("The proxy opened no tunnel.");
        return R.phase = "connection", W.socket.read(), { ...W, statusCode: 200 };
      }, A;
    }
    async function v({ method: A = "POST", url: R, headers: N, body: H, maxResponseSize: W = 2 ** 20 }, G, q) {
      G.phase = G.proxy ? "tunnel" : "connection", G.signal.throwIfAborted(), m(R);
      const X = h(R, G, W, q), ee = R.pathname + R.search, se = { ...N, "accept-encoding": "identity" };
      try {
        return await new Promise((de, ue) => {
          const ce = _(G, de, ue);
          X.dispatch({ method: A, origin: R.origin, path: ee, headers: se, body: H }, ce);
        });
      } finally {
        X.destroy().catch(() => {
        });
      }
    }
    function m({ protocol: A }) {
      A === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function _(A, R, N) {
      const H = new TextDecoder();
      let W = "", G;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          A.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, X, ee) => {
          const se = Object.entries(ee).map(([de, ue]) => [de, [ue].flat().join(", ")]);
          G = { status: X, headers: Object.fromEntries(se) };
        },
        onResponseData: (q, X) => {
          W += H.decode(X, { stream: !0 });
        },
        onResponseEnd: () => {
          A.socket?.errored ? N(A.socket.errored) : R({ ...G, body: W + H.decode() });
        },
        onResponseError: (q, X) => {
          "code" in X && X.code === "UND_ERR_INVALID_ARG" && A.phase === "response" && (A.proxyStatus = 407), N(X);
        }
      };
    }
    var M = r(9257), l = r(3916);
    function c(A, R) {
      const N = `${A.protocol.slice(0, -1)}_proxy`, H = i(R, N), W = (0, M.U9)(A.hostname) || f(A, i(R, "no_proxy"));
      return H === "" || W ? void 0 : p(H, N);
    }
    function i(A, R) {
      return (A[R] ?? A[R.toUpperCase()] ?? "").trim();
    }
    function p(A, R) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(A) ? A : `http://${A}`);
      if (!N || !I(N))
        throw new l.lZ("proxy_error", `\`${R}\` of the environment is not an address.`, {
          nextStep: `Write \`${R}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const H = N.protocol.slice(0, -1);
        throw new l.lZ("proxy_error", `\`${R}\` names a ${H} proxy, which is not supported.`, {
          nextStep: `Set \`${R}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function I({ username: A, password: R }) {
      try {
        return decodeURIComponent(A + R), !0;
      } catch {
        return !1;
      }
    }
    function f(A, R) {
      const N = A.hostname.replace(/[[\]]|\.$/g, "");
      return R.toLowerCase().split(/[\s,]/).some((H) => b(H, N, (0, M.HM)(A)));
    }
    function b(A, R, N) {
      const [, H, W, G] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(A) ?? [];
      if (G !== void 0 && G !== N)
        return !1;
      const q = H ?? W ?? A, X = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || R.endsWith(`.${X}`) || R === X && !q.startsWith("*");
    }
    const T = (A) => ({
      send: async (R, N) => {
        const H = Math.max(0, Math.ceil(N.timeout_ms)), W = {
          server: (0, M.vO)(R.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(H)]),
          timeout_ms: H,
          phase: "connection"
        };
        try {
          return W.proxy = c(R.url, A), { kind: "response", ...await k(R, W) };
        } catch (G) {
          const q = W.phase === "response" ? "unknown" : "no", { toTransportError: X } = await r.e("failure").then(r.bind(r, 6711));
          return { kind: "no_response", arrived: q, error: X(G, W) };
        }
      }
    });
    async function k(A, R) {
      try {
        return await v(A, R);
      } catch (N) {
        const { isUntrusted: H } = await r.e("failure").then(r.bind(r, 6711));
        if (R.phase === "response" || !H(N))
          throw N;
        const { getCACertificates: W } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (W === void 0)
          throw N;
        const G = [...W("default"), ...W("system")];
        return await v(A, R, G);
      }
    }
  }),
  1957: ((C, x, r) => {
    r.d(x, {
      e: () => ss
    });
    var d = r(3916), g = r(3919);
    async function h(e, { env: t, files: n, warn: s }) {
      const u = t.GITHUB_EVENT_PATH;
      return E(e) ? O(u, n, s) : $(e) ? O(u, n, () => {
      }) : {};
    }
    function $({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: s } = e;
      return t === "markdown" && (s !== "" || /!\[|<img/i.test(n));
    }
    function E({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: s, mentions: u } = e;
      return n || s !== "" || u.length > 0 || t.length > 0;
    }
    async function O(e, t, n) {
      const s = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${s}`), {};
      try {
        return (0, g.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const w = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${w}. ${s}`), {};
      }
    }
    var v = r(4573), m = r(9366), _ = r(2163);
    function M(e) {
      const { connection: t, delivery: n, message: s } = e, u = (0, m.wh)(t.public_id), w = [t.group_id, ...n.channel_id];
      return [
        ...[
          [
            (0, m.wh)(t.private_api_key) !== void 0 && u === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            u !== void 0 && w.includes(u),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, m.wh)(t.group_id) !== void 0 && n.channel_id.includes(t.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([j, P]) => j ? P : []),
        ...(0, _.x)(e, (j) => (0, m.wh)(j) !== void 0).map(({ input: j, id: P }) => `\`${j}\` names ${P}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...p(s.message_fields)
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
    const i = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function p(e) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((s) => s.startsWith("custom_"))
      ].flatMap((s) => {
        const u = Object.hasOwn(i, s) ? i[s] : void 0;
        return u !== void 0 ? `\`message_fields\` may not set \`${s}\`: use the input \`${u}\`.` : s.startsWith("_once_") ? `\`message_fields\` may not set \`${s}\`.` : [];
      });
    }
    var I = r(3785);
    async function f(e, t, n) {
      const s = (0, I.O)(e.body), u = s?.object;
      if (s !== void 0 && e.status === 200 && !("error" in s) && (0, I.u)(u) && T(u, t, n))
        return A(u, s, t, n);
      const { judgeUnsaved: S } = await r.e("failure").then(r.bind(r, 7090));
      return S(e, s, t, n);
    }
    async function b(e, t) {
      const n = (0, I.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: w } = t, S = `Removal of message ${u} requested in channel ${w}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: S };
      }
      const { judgeError: s } = await r.e("failure").then(r.bind(r, 7090));
      return s(e, n, t);
    }
    function T(e, { channel_id: t, message_id: n }, s) {
      const { id: u } = e;
      return (0, m.eQ)(u) && !s(u) && k(e.channel_id, t) && (!n || k(u, n));
    }
    function k(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function A(e, t, n, s) {
      const { id: u, channel_id: w, parent_message_id: S, creation_date: j } = e, P = (0, m.eQ)(S) && !s(S) ? S : "", F = {
        message_id: u,
        channel_id: w,
        parent_message_id: P,
        created_at: Number.isSafeInteger(j) ? `${j}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: u,
          ...P && { parent_message_id: P }
        }
      }, V = `Accepted by Twake: message ${u} in channel ${n.channel_id}`, K = R(F, n);
      return { fate: "accepted", accepted: F, response: t, confirmation: V, ...K && { warning: K } };
    }
    function R({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || k(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var N = r(651), H = r(1723), W = r(3028);
    async function G(e) {
      switch (e.type) {
        case "root":
          return (0, N.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await r.e("twacode").then(r.bind(r, 5605)), n = t(e);
          return e.statusLine ? (0, N.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, H.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, W.w)(e.statusLine)}` : t;
        }
      }
    }
    async function q(e) {
      return { content: await G(e.content), ...X(e) };
    }
    function X(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: s = [], message_fields: u = {} } = e, { hidden_data: w, ...S } = u, j = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof w == "object" ? w : {}
      };
      return {
        ...Object.keys(j).length > 0 && { hidden_data: j },
        ...s.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: s
        },
        ...S
      };
    }
    const ee = 2 ** 20, se = 4096, ue = {
      limit: ee - se,
      fitsBelow: (ee - se) / 10,
      async measure(e) {
        const t = { content: (0, N.y)(e.content), ...X(e) };
        return v.Buffer.byteLength(JSON.stringify(t));
      }
    };
    var ce = r(8812);
    function Re({ public_id: e, private_api_key: t }) {
      return v.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function We(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, Re(e)];
    }
    function He(e, t, n) {
      return Te(e, "save", { ..._e(t), ...n });
    }
    function we(e, t) {
      return Te(e, "remove", _e(t));
    }
    function _e({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function Te(e, t, n) {
      const { api_url: s, group_id: u } = e, w = new URL(s);
      w.pathname = `${s.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const S = (0, ce.a)({ group_id: u, message: n });
      return {
        url: w,
        body: S,
        maxResponseSize: Se(S),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${Re(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const Se = (e) => 2 ** 20 + 16 * v.Buffer.byteLength(e), De = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: l,
      readId: (e, t) => (0, m.wh)(e) ?? (t === "message" && (0, m.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, d.cl)(e)}.` : (0, m.yr)(e, t),
      findIssues: M,
      findWarnings: c,
      connect: ke
    };
    function ke(e) {
      const { api_url: t, group_id: n, private_api_key: s } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: s,
        editsNotify: !1,
        sizeOf: () => ue,
        prepare: async (u) => {
          const w = await q(u);
          return {
            sendTo: (S) => {
              const j = He(e, S, w);
              return fe(j, (P, { holdsSecret: F }) => f(P, S, F));
            },
            preview: async () => {
              const { previewOf: S } = await r.e("preview").then(r.bind(r, 4741));
              return S(w);
            }
          };
        },
        remove: (u) => fe(we(e, u), (w) => b(w, u))
      };
    }
    function fe(e, t) {
      return {
        request: e,
        error: ie(e),
        attempt: async (n, s) => {
          const u = await n(e);
          return u.kind === "response" ? t(u, s) : { fate: u.arrived === "no" ? "not_arrived" : "unknown", error: u.error };
        }
      };
    }
    function ie({ body: e }) {
      const t = v.Buffer.byteLength(e);
      if (t <= ee)
        return;
      const n = `The request has ${t} bytes, and servers take ${ee}: nothing was sent.`;
      return new d.lZ("too_large", n);
    }
    const Ge = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Pe({ access_token: e, channel_id: t }) {
      if (e === "" && !Ge.test(t))
        return De;
      const { matrix: n } = await r.e("matrix").then(r.bind(r, 3463));
      return n;
    }
    function Z(e, t = "") {
      return { default: t, read: e };
    }
    function pe(e) {
      return Z(async (t) => t === "" ? {} : (0, g.$p)(await e(t)));
    }
    async function be(e, t) {
      const n = Object.keys(e), s = await Promise.all(n.map((u) => Ke(u, e[u], t)));
      return {
        values: Object.fromEntries(s.map(({ value: u }, w) => [n[w], u])),
        issues: s.flatMap(({ issues: u }) => u)
      };
    }
    async function Ke(e, t, n) {
      const { getInput: s, hide: u, kind: w } = n, S = t.isTrimmed ?? !0, j = (0, g.Od)(s(e, { trimWhitespace: S })), P = await xe(e, j, t, w);
      return P.issues.length === 0 || t.isSecret ? P : { ...P, issues: (await xe(e, u(j), t, w)).issues };
    }
    async function xe(e, t, n, s) {
      const u = [], w = (S) => {
        u.push(`\`${e}\` ${S}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, w, s) };
      } catch (S) {
        return { issues: [(0, d.J4)(S).message], value: {} };
      }
    }
    var Oe = r(7679), Ae = r(4536), ve = r(4827);
    async function he(e, t) {
      const n = Be(e) ?? await Je(e, t) ?? {};
      if ((0, Ae.f_)(n))
        throw new d.lZ("invalid_input", `\`${t}\`: ${Ae.DI}.`);
      if ((0, ve.Gv)(n))
        return n;
      const s = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new d.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${s}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function Ue(e) {
      const t = await he(e, "needs"), n = Object.entries(t).find(([, w]) => !Ne(w));
      if (n === void 0)
        return t;
      const [s] = n, u = s.length > 80 ? `${s.slice(0, 80)}\u2026` : s;
      throw new d.lZ("invalid_input", `\`needs\` has no result for the job \`${u}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Ne(e) {
      return (0, ve.Gv)(e) && typeof e.result == "string";
    }
    function Be(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Je(e, t) {
      const n = await (0, Ae.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: s, column: u, error: w } = n;
      throw new d.lZ("invalid_input", `\`${t}\`, line ${s}, column ${u}: ${w}.`);
    }
    var Ce = r(5161), $e = r(3342), Me = r(9257);
    const Ee = (e) => e, Ve = (e, t) => {
      const n = L(e);
      return e !== "" && !Ie.test(n) && t("holds nothing that can be seen."), n;
    }, Ie = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function L(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const o = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, d.cl)(e)}.`), e.toLowerCase() === "true");
    function a(e, t) {
      return (n, s) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (s(`must be a whole number from ${e} to ${t}, but is ${(0, d.cl)(n)}.`), e);
      };
    }
    function y(...e) {
      return (t, n) => {
        const s = e.find((u) => u === t);
        return s === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, d.cl)(t)}.`), s ?? e[0];
      };
    }
    const D = 10, U = 100, B = (e, t) => {
      const n = (0, m.wh)(e);
      return n === void 0 && e !== "" && t((0, m.yr)(e, "company")), n ?? e;
    }, Q = (e, t, n) => {
      const s = n.readId(e, "message");
      return s === void 0 && e !== "" && t(n.describeNoId(e, "message")), s ?? e;
    };
    function oe(e) {
      return (t, n, s) => {
        const u = t.split(/[,\n]/).flatMap((P) => P.trim() || []), w = u.map((P) => s.readId(P, e)), S = u.filter((P, F) => w[F] === void 0);
        for (const P of S.slice(0, D))
          n(s.describeNoId(P, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const j = [...new Set(u.map((P, F) => w[F] ?? P))];
        return j.length > U && n(`has ${j.length} ids: use several steps for more than ${U}.`), j;
      };
    }
    const z = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), J = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), ne = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && t("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function Le(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const un = (e, t) => {
      const n = Le(e);
      return n === void 0 ? (t(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, d.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Me.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, cn = (e, t) => {
      if (e === "")
        return e;
      const n = Le(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, d.cl)(e)}.`), e);
    }, ln = (e, t) => e.split(`
`).flatMap((n, s) => {
      const u = L(n);
      if (u === "")
        return [];
      const { label: w, address: S } = dn(u), j = Le(S), P = j?.protocol === "https:" || j?.protocol === "http:" && (0, Me.U9)(j.hostname);
      return Ie.test(w) && P ? [{ label: w, url: j.href }] : (t(`line ${s + 1} must be \`Label = https://...\`, but is ${(0, d.cl)(u)}.`), []);
    });
    function dn(e) {
      const t = e.lastIndexOf(" "), s = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(s, 0)).trim(), address: e.slice(s + 1).trim() };
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
    }, ut = {
      public_id: Z(z),
      private_api_key: { ...Z(J), isSecret: !0 },
      group_id: Z(B),
      access_token: { ...Z(ne), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(un)
    }, ct = {
      content: { ...Z(Ee), isTrimmed: !1 },
      content_file: Z(Ee),
      preset: Z(y("", ...Ye.preset)),
      if_empty: Z(y("fail", "skip"), "fail"),
      format: Z(y(...Ye.format), "markdown"),
      template: Z(o, "false"),
      mentions: Z(Ce.Y),
      buttons: Z(ln),
      ephemeral: Z(o, "false"),
      ephemeral_recipients: Z(oe("user")),
      sender_name: Z(Ve),
      sender_icon: Z(cn),
      message_fields: pe((e) => he(e, "message_fields"))
    }, lt = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(y("", ...Ye.status)),
      data: pe((e) => he(e, "data")),
      needs: pe(Ue),
      people: pe(async (e) => (0, $e.ky)(await he(e, "people"))),
      github_token: { ...Z(Ee), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: pe((e) => he(e, "runner_facts").catch(() => ({})))
    }, dt = {
      channel_id: Z(oe("channel")),
      message_id: Z(Q),
      parent_message_id: Z(Q),
      operation: Z(y("save", "remove"), "save"),
      when: Z(Oe.tK),
      live: Z(o, "false"),
      delivery: Z(y("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(a(0, 10), "3"),
      timeout: Z(a(1, 300), "30")
    }, ft = {
      fail_on_error: Z(o, "true"),
      dry_run: Z(o, "false"),
      summary: Z(o, "false")
    }, Ze = { connection: ut, message: ct, workflow: lt, delivery: dt, presentation: ft }, pt = { ...ut, ...ct, ...lt, ...dt, ...ft }, us = Object.keys(pt);
    function cs(e) {
      return pt[e].default;
    }
    const Xe = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((s) => s.trim() !== ""), ht = ({ channel_id: e }) => e.length <= 1, mt = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, gt = ({ format: e }) => e === "twacode" || e === "plain", fn = [
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
        broken: ({ delivery: e }) => e.message_id !== "" && !ht(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !ht(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && mt(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: t }) => mt(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && gt(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && gt(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function yt({ getInput: e, hide: t }) {
      const n = await Pe({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), s = { getInput: e, hide: t, kind: n }, [u, w, S, j, P] = await Promise.all([
        be(Ze.connection, s),
        be(Ze.message, s),
        be(Ze.workflow, s),
        be(Ze.delivery, s),
        be(Ze.presentation, s)
      ]), F = {
        connection: u.values,
        message: w.values,
        workflow: S.values,
        delivery: j.values,
        presentation: P.values,
        twake: n.connect(u.values)
      }, V = pn(F, n), K = [
        ...hn(V, n),
        ...[u, j, w, S, P].flatMap((Y) => Y.issues),
        ...n.findIssues(F),
        ...fn.filter(({ broken: Y }) => Y(F)).map(({ sentence: Y }) => Y)
      ];
      return { inputs: F, kind: n, missing: V, issues: K };
    }
    function pn({ connection: e, delivery: t }, { required: n }) {
      const s = { ...e, ...t };
      return n.filter((u) => String(s[u]) === "");
    }
    function hn(e, t) {
      return e.length === 0 ? [] : [
        `${wt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function wt(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function bt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...We({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const mn = 4, gn = 8;
    function vt(e) {
      const t = e.filter((n) => n.length >= mn).flatMap((n) => [n, v.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, s) => s.length - n.length);
      return (n) => {
        const s = $t(n).toLowerCase();
        return t.filter((w) => s.includes($t(w).toLowerCase())).reduce((w, S) => w.replace(yn(S), "***"), n);
      };
    }
    function $t(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function yn(e) {
      const t = e.length > gn ? "giu" : "gu";
      return new RegExp(`${[...e].map(wn).join("")}=*`, t);
    }
    function wn(e) {
      const t = e.split("").map((P) => P.charCodeAt(0)), n = (P) => P.toString(16).padStart(4, "0"), s = t.map((P) => `\\\\+u${Tt(n(P))}`).join(""), w = [...new TextEncoder().encode(e)].map((P) => `%(?:25)*${Tt(P.toString(16).padStart(2, "0"))}`), S = e.replace(/[^\da-zA-Z]/gu, (P) => `\\\\*\\u{${P.codePointAt(0)?.toString(16)}}`), j = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${S}|${s}|${w.join("")}${j})`;
    }
    function Tt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const Ot = 4e3, qe = 8e3;
    function Et(e) {
      const t = [];
      let n = vt(t);
      return {
        mask: (s) => {
          s.trim() !== "" && (e.setSecret(s), t.push(s), n = vt(t));
        },
        hide: (s) => n(s),
        debug: (s) => e.debug(et(n(s), qe)),
        info: (s) => {
          for (const u of n(s).split(`
`))
            e.info(et(u, qe));
        },
        notice: (s) => e.notice(Qe(n(s))),
        warning: (s) => e.warning(Qe(n(s))),
        error: (s, u) => e.error(Qe(n(s)), { title: u })
      };
    }
    function Qe(e, t = Ot) {
      const n = e.split(`
`).map((s) => et(s, qe));
      return _t(n.join(`
`), t);
    }
    function et(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return _t(n, t);
    }
    function _t(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const St = 1e5, bn = 512, vn = 1e3, kt = /* @__PURE__ */ new Set(["object", "result"]), $n = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Tn(e, t) {
      const n = tt(e, t, 0), s = (w, S) => Ct(S) <= vn, u = (w, S) => $n.has(w) && Ct(S) < 300;
      for (const w of [n, xt(n, s), xt(n, u)]) {
        const S = JSON.stringify(w);
        if (S.length <= St)
          return S;
      }
      return "";
    }
    function xt(e, t) {
      if (!(0, ve.Gv)(e))
        return null;
      const n = Object.entries(e).map(([s, u]) => [s, kt.has(s) && (0, ve.Gv)(u) ? At(u, t) : u]);
      return At(Object.fromEntries(n), (s, u) => kt.has(s) || t(s, u));
    }
    function At(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, s]) => t(n, s)));
    }
    function Ct(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === bn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => tt(u, t, n + 1));
      const s = Object.entries(e);
      return Object.fromEntries(s.map(([u, w]) => [t(u), tt(w, t, n + 1)]));
    }
    const ls = (
      /* unused pure expression or super */
      null
    ), ds = {
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
    function On({ outcome: e, deliveries: t, error: n, skipped: s }, u) {
      const w = t[0], S = w?.accepted, j = [n, ...t.map((P) => P.error)];
      return {
        message_id: S?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: S?.message_url ?? "",
        channel_id: S?.channel_id ?? w?.target.channel_id ?? "",
        parent_message_id: S?.parent_message_id ?? "",
        created_at: S?.created_at ?? "",
        messages: JSON.stringify(t.map(En)),
        response: w?.response === void 0 ? "" : Tn(w.response, u),
        error_code: j.find(Boolean)?.code ?? s ?? "",
        attempts: String(t.reduce((P, { attempts: F }) => P + F, 0))
      };
    }
    function En({ target: e, accepted: t, outcome: n, error: s }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: s?.code ?? ""
      };
    }
    function _n(e, t = "") {
      const n = new Set(e.map(({ outcome: w }) => w)), [s = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : s, deliveries: e, summary: t };
    }
    async function Sn(e, t) {
      const { log: n, failOnError: s, linkTo: u } = t;
      for (const j of e.deliveries)
        j.error === void 0 && n.info(xn(j)), j.warning !== void 0 && n.warning(j.warning);
      In(e, t), await jn(e, t);
      const w = Cn(e);
      if (w.length === 0)
        return 0;
      const S = Mn(e, w, u);
      return s ? n.error(S, kn[e.outcome] ?? "Twake message not sent") : n.warning(S), s ? 1 : 0;
    }
    const kn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function xn({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const An = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Cn({ error: e, deliveries: t }) {
      const n = t.flatMap((s) => s.error ? { error: s.error, delivery: s } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function Mn({ deliveries: e }, t, n) {
      const s = e.length > 1, u = e.length - t.length, w = t.map(({ error: K, delivery: Y }) => {
        const te = s ? `Channel ${Y?.target.channel_id}: ` : "", ge = Y?.outcome === "unknown" ? ` ${An[Y.operation]}` : "";
        return te + K.message + ge;
      }), S = t.map(({ error: K }) => `${K.nextStep} (${K.code}, ${n(K.code)})`), j = [
        ...s ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(w)
      ], P = j.some((K) => K.includes(`
`)) ? `
` : " ", F = [...new Set(S)].join(P), V = Ot - F.length - P.length;
      return Qe(j.join(P), V) + P + F;
    }
    function In(e, { core: t, env: n, log: s }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, w] of Object.entries(On(e, s.hide)))
          t.setOutput(u, w);
      } catch (u) {
        s.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${u.message}`);
      }
    }
    const Ln = 2 ** 20;
    async function jn({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Ln)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(n.hide(e)).write();
        } catch (s) {
          n.warning(`The job summary could not be written: ${s.message}`);
        }
    }
    const Rn = 1e3, Dn = 1e4, Pn = 1e3, Un = 6e4, Nn = 20;
    function Bn(e) {
      if (Fn(e) || !Wn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - Pn - t;
      if (t > Un || n < 0)
        return;
      const s = Math.min(Rn * 2 ** (e.attempt - 1), Dn);
      return { wait_ms: t + e.random() * Math.min(s, n) };
    }
    function Fn({ fate: e, attempt: t, retries: n, retry_after_ms: s = 0 }) {
      const u = e === "not_arrived" && s >= 1e3 && n > 0;
      return t > (u ? Nn : n);
    }
    function Wn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Hn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const s = Date.parse(n) - t.getTime();
      return Number.isNaN(s) ? void 0 : Math.max(0, s);
    }
    const Gn = 5, Mt = 1e4, Kn = 1e3, Jn = 500;
    async function It(e, t) {
      const n = t.now() + e.policy.timeout_ms, s = [], u = e.targets.entries(), w = async () => {
        for (const [S, j] of u)
          s[S] = await Zn(j, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Gn }, w)), s;
    }
    function Vn(e) {
      return e.targets.map((t) => Lt(e, t, "dry-run"));
    }
    function Lt({ twake: e, message: t }, n, s) {
      return t ? t.sendTo(n, s) : e.remove(n, s);
    }
    async function Zn(e, t, n) {
      const s = Lt(t, e, Xn(n)), u = s.error ? { attempts: 0, mayHaveArrived: !1, error: s.error } : await Qn(s, { target: e, request: t, ...n }), { attempts: w, mayHaveArrived: S } = u, j = u.success ?? (S ? await Yn(s, t, n) : void 0), P = Dt(t, e);
      if (j === void 0)
        return { target: e, operation: P, attempts: w, outcome: S ? "unknown" : "failed", ...u.error && { error: u.error } };
      const { fate: F, ...V } = j;
      return { target: e, operation: P, attempts: w, outcome: F === "removed" ? F : "sent", ...V };
    }
    async function Qn(e, t) {
      const { target: n, request: s, deadline: u, now: w, signal: S, random: j, sleep: P, turn: F, debug: V } = t, { retries: K, delivery: Y } = s.policy, te = Y === "at_least_once", ge = Dt(s, n) === "post";
      let le = !1, ye;
      for (let me = 1; ; me += 1) {
        await F();
        const Fe = qn(S, u - w(), ye);
        if (Fe !== void 0)
          return { attempts: me - 1, mayHaveArrived: le, error: Fe };
        const { judgement: ae, retry_after_ms: os } = await zn(e, te, t);
        if (V(`channel ${n.channel_id}, attempt ${me}: ${er(ae)}`), !("error" in ae))
          return { attempts: me, mayHaveArrived: le, success: ae };
        const { fate: at, error: sn } = ae, is = !ge || ae.isIdempotent === !0;
        le ||= at === "unknown" || at === "elsewhere";
        const on = Bn({ ...{ fate: at, attempt: me, retries: K, mayDouble: te, isIdempotent: is, retry_after_ms: os }, remaining_ms: u - w(), random: j });
        if (on === void 0 || S.aborted)
          return { attempts: me, mayHaveArrived: le, error: sn };
        await P(on.wait_ms, S);
        const as = { ...t, deadline: (w() + u) / 2 }, an = le ? await jt(e, s, as) : void 0;
        if (an !== void 0)
          return { attempts: me, mayHaveArrived: le, success: an };
        ye = sn;
      }
    }
    async function zn(e, t, n) {
      const { request: s, deadline: u, now: w } = n, S = u - w(), j = e.look ? Math.min(Kn, S / 4) : 0, P = Math.min(s.policy.attempt_ms ?? Mt, S - j), { ask: F, retryAfter_ms: V } = Pt(P, n), K = await e.attempt(F, { mayDouble: t, ...Rt(n) }), Y = "error" in K ? K.retry_after_ms : void 0;
      return { judgement: K, retry_after_ms: Y ?? V() };
    }
    async function Yn(e, t, n) {
      const { deadline: s, now: u, signal: w, sleep: S } = n, j = s - u();
      if (!(e.look === void 0 || j <= 0))
        return await S(Math.min(Jn, j / 2), w), jt(e, t, n);
    }
    async function jt(e, { policy: { attempt_ms: t = Mt } }, n) {
      const { deadline: s, now: u, signal: w, debug: S } = n, j = Math.min(t, s - u());
      if (e.look === void 0 || w.aborted || j <= 0)
        return;
      const { ask: P } = Pt(j, n), F = await e.look(P, Rt(n));
      return S(`a look at what became of it: ${F?.confirmation ?? "nothing is known"}`), F;
    }
    function Rt({ hide: e }) {
      return { holdsSecret: (t) => e(t) !== t };
    }
    function Dt({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Xn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function qn(e, t, n) {
      if (e.aborted) {
        const u = "Interrupted before anything was sent to this channel.";
        return new d.lZ("interrupted", n ? `${n.message} Then interrupted.` : u);
      }
      if (t > 0)
        return;
      const s = "No time was left for this channel: the others took it all.";
      return n ?? new d.lZ("timeout", s, { nextStep: "Raise `timeout`." });
    }
    function Pt(e, { http: t, signal: n, now: s, date: u }) {
      const w = s() + e;
      let S;
      return { ask: async (P, F) => {
        const V = (w - s()) / (F?.isQuestion ? 2 : 1), K = await t.send(P, { signal: n, timeout_ms: V });
        return K.kind === "response" && (S = K.headers["retry-after"] ?? S), K;
      }, retryAfter_ms: () => Hn(S, u()) };
    }
    function er(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var nt = r(8818), Ut = r(7959);
    function tr({ content: e, template: t, format: n }) {
      const s = t ? void 0 : nr.exec(e)?.[0], u = s !== void 0 && e.includes(`$${s}`), S = n === "markdown" || n === "text" ? rr.exec(e)?.[0] : void 0, j = [];
      return s !== void 0 && j.push(`The content holds \`${s}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), S !== void 0 && j.push(`\`${S}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && j.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), j;
    }
    const nr = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, rr = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    function sr({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((s) => ({ type: "button", ...s }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Nt(t)] : []
      ];
    }
    function Nt(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Bt = r(1380), je = r(9083), or = r(9357), re = r(5667);
    const ir = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Ft(e) {
      return !ir.test(Wt(e));
    }
    function ar({ text: e, fragments: t }) {
      const n = Wt(e).split(`

`), s = (0, or.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, re.ey)(ur({ text: u, fragments: t }, s)))
      };
    }
    function ur({ text: e, fragments: t }, n) {
      const s = (0, je.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, re.Fy)(u) : (0, re.bK)(u.text, n));
      return (0, re.oZ)((0, re.t7)((0, re.NR)((0, re.oZ)((0, re.gc)(s)))));
    }
    function Wt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Ht = r(5007);
    const Gt = 3e4, cr = 8;
    async function lr(e, { toMessage: t, isComplete: n, run_url: s, size: u }) {
      const w = (0, Ht.m$)(e), S = t(e), j = fr(s);
      if (w <= Gt && await rt(S, u) || !await rt(t([j]), u))
        return { message: S, advice: [] };
      const { cut: F } = await r.e("shorten").then(r.bind(r, 8059)), V = (te) => t([...F(e, te - (0, Ht.Y5)(j)), j]), K = await dr(Math.min(w, Gt), (te) => rt(V(te), u)), Y = `The message is longer than ${K} characters and was shortened; the job summary has all ${n ? "of it" : "that was read"}.`;
      return {
        message: V(K),
        advice: [Y],
        whole: { type: "root", children: e }
      };
    }
    async function rt(e, { limit: t, measure: n, fitsBelow: s = 0 }) {
      return JSON.stringify(e).length <= s || await n(e) <= t;
    }
    async function dr(e, t) {
      if (await t(e))
        return e;
      let [n, s] = [0, e];
      for (let u = 0; u < cr; u += 1) {
        const w = Math.floor((n + s) / 2);
        await t(w) ? n = w : s = w;
      }
      return n;
    }
    function fr(e) {
      const t = [(0, re.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, re.Qq)("\u2026 ("), ...n, (0, re.Qq)(")")] };
    }
    var st = r(8533);
    const Kt = 6e5;
    async function pr(e, t) {
      const { rest: n, buttons: s } = await yr(e, t);
      if (!(0, st.aX)(n.text))
        throw Vt();
      const u = await wr(e.format, n, t);
      if (!gr(u))
        throw Vt();
      const w = { ...e, buttons: [...s, ...e.buttons ?? []] }, S = u.type === "root" ? await Tr(u, w, { ...t, isComplete: Jt(e, n) }) : { message: { ...zt(e), content: u }, advice: [] }, j = [
        ...tr(e),
        ...await hr(e, u),
        ...mr(e, n)
      ];
      return { ...S, advice: [...j, ...S.advice] };
    }
    async function hr({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function mr(e, t) {
      return Jt(e, t) ? [] : [`Of the Markdown, the first ${Bt.U} characters are read; the rest is left out.`];
    }
    function Jt({ format: e }, { text: t }) {
      return e !== "markdown" || t.length <= Bt.U || Ft(t);
    }
    function gr(e) {
      return e.type === "plain" ? (0, st.aX)(e.value) : e.type === "twacode" || (0, st.zN)(e);
    }
    function Vt() {
      return new d.lZ("empty", "The message came out empty.");
    }
    async function yr({ preset: e, content: t, template: n }, s) {
      if (e === void 0 && !n)
        return { rest: { text: (0, je.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: w } = s, S = (Y, te) => $r(Y, { ...s, ...te });
      if (e !== void 0) {
        const { renderPreset: Y, takeButtons: te } = await r.e("presets").then(r.bind(r, 7314));
        return te(await Y(e, u, S));
      }
      const { findPasted: j, renderFacts: P } = await r.e("simple-templates").then(r.bind(r, 847)), F = j(t, w);
      if (F !== void 0)
        throw F;
      const V = P(t, u);
      if (V !== void 0)
        return { rest: V, buttons: [] };
      const { renderTemplate: K } = await r.e("templates").then(r.bind(r, 4177));
      return { rest: await K(t, u, { read: S }), buttons: [] };
    }
    async function wr(e, t, n) {
      switch (e) {
        case "markdown":
          return Qt(await Zt(t), n);
        case "text": {
          const s = (0, re.oZ)((0, re.t7)((0, re.Fy)((0, re.eu)((0, je.Dk)(await Zt(t))))));
          return { type: "root", children: (0, re.ey)(s) };
        }
        case "twacode": {
          const { readHandwritten: s } = await r.e("twacode").then(r.bind(r, 683));
          return s(t);
        }
        case "plain": {
          if ((0, je.Z)(t) > br)
            throw vr();
          return { type: "plain", value: (0, je.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const br = 4e6;
    function vr() {
      return new d.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Zt(e) {
      if ((0, je.Z)(e) <= Kt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Kt);
    }
    async function Qt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Ft(e.text))
        return ar(e);
      const { readMarkdown: s } = await r.e("markdown").then(r.bind(r, 690));
      return s(e, t);
    }
    async function $r(e, t) {
      return (await Qt({ text: (0, je.TA)(e), fragments: [] }, t)).children;
    }
    function Tr({ children: e }, t, { run_url: n, size: s, isComplete: u }) {
      const w = sr(t), S = zt(t);
      return lr(e, { toMessage: (P) => ({
        ...S,
        content: { type: "root", children: [...P, ...w] }
      }), isComplete: u, run_url: n, size: s });
    }
    function zt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s };
    }
    var Or = r(3116), Er = r(5911);
    function Yt({ status: e, icon: t, duration: n, run_url: s }, u) {
      const w = n === null ? "" : ` after ${(0, Er.M)(String(Math.round(n)))}`, S = `${t} ${u} ${(0, Or.d)(e)}${w}`;
      if (s === null)
        return [(0, re.Qq)(S)];
      const j = { type: "link", url: s, children: [(0, re.Qq)("run")] };
      return [(0, re.Qq)(`${S} (`), j, (0, re.Qq)(")")];
    }
    function _r(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Yt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function Sr(e, t) {
      return Xt(e, e.subject, t);
    }
    function kr(e, t) {
      const { subject: n, workflow: s } = e, u = s === null ? n : `${s}: ${n.toLowerCase()}`;
      return Xt(e, u, t);
    }
    function Xt(e, t, n) {
      const s = { type: "paragraph", children: Yt(e, t) }, u = n.length > 0 ? [Nt(n)] : [];
      return { content: { type: "root", children: [s, ...u] } };
    }
    async function qt({ workflow: e, message: t, delivery: n }, s, { env: u, octokit: w, log: S }, j) {
      const { preset: P, mentions: F } = t, { live: V, when: K } = n, { gatherMessageContext: Y } = await r.e("facts").then(r.bind(r, 3067));
      return Y({
        ...e,
        preset: P,
        mentions: F,
        live: V,
        when: K,
        event: s,
        env: (0, g.$p)({ ...u }),
        ...j && { ended: j }
      }, { octokit: w, info: S.info, notice: S.notice });
    }
    async function xr(e, t, n) {
      const { template: s, preset: u, mentions: w } = e.message, { live: S, when: j } = e.delivery;
      return !(s || u || S) && w.length + j.length === 0 ? { context: (0, nt.CT)({ env: n.env, event: t }), mentions: [] } : qt(e, t, n);
    }
    async function en({ message: e, delivery: t, twake: n }, { context: s, preset: u, lookups: w, mentions: S }, { env: j, files: P }, F = []) {
      const { preset: V, ...K } = e, Y = await Ar(e, { env: j, files: P }), te = await pr({ ...K, content: Y, mentions: S, ...u && { preset: u } }, {
        context: { ...s, ...w },
        event: s.github.event,
        repository_url: s.repository.url,
        is_private: (0, nt.Gw)(s.github),
        run_url: s.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), le = t.live && !e.template && !e.preset && "status" in s ? _r(te.message, ot(s)) : te.message;
      return { ...te, message: await n.prepare(le, { notified: F }) };
    }
    function tn({ message: e }, t) {
      return e.if_empty === "skip" && (0, d.J4)(t).code === "empty";
    }
    async function Ar(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: s } = await r.e("content-file").then(r.bind(r, 153)), u = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return s(e, u, n);
    }
    function ot({ status: e, verdict: t, icon: n, duration: s, run: u }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: s, workflow: u.name, run_url: u.url };
    }
    const ze = "live", Cr = 65;
    function Mr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (s) {
          n.debug(`The state of this step could not be opened: ${s.message}`);
        }
    }
    function Ir({ twake: e, deliveries: t, mentions: n, started_ms: s, status: u }, { core: w, env: S, log: j }) {
      const P = t.flatMap(({ accepted: Y }) => Y?.target ?? []);
      if (P.length === 0 || !S.GITHUB_STATE || !S.GITHUB_ENV)
        return;
      const F = n.map($e.TN), V = { address: e.address, started_ms: s, status: u, targets: P, mentioned: F }, K = JSON.stringify(V);
      Lr(() => {
        w.saveState(ze, nn(K, e, S) + K), w.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, j);
    }
    function Lr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function jr({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function Rr({ core: e, env: t }, n) {
      const s = e.getState(ze), u = s.slice(Cr);
      if (!Dr(s, nn(u, n, t) + u))
        throw new d.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const w = JSON.parse(u);
      for (const [S, j] of Object.entries(n.address)) {
        const P = w.address[S];
        if (P !== j)
          throw new d.lZ("invalid_input", `\`${S}\` came out as ${j || "nothing"} at the end of the job, and the message went to ${P}. Give \`${S}\` a value that does not change during the job.`);
      }
      return w;
    }
    function nn(e, { key: t }, n) {
      const { GITHUB_RUN_ID: s, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: w } = n;
      return `${rn().createHmac("sha256", t).update(JSON.stringify([s, u, w, e])).digest("hex")} `;
    }
    const rn = () => process.getBuiltinModule("node:crypto");
    function Dr(e, t) {
      const [n, s] = [Buffer.from(e), Buffer.from(t)];
      return n.length === s.length && rn().timingSafeEqual(n, s);
    }
    async function Pr(e) {
      const { core: t, env: n } = e, s = Et(t), u = await Ur({ ...e, log: s }).catch((w) => (w instanceof d.lZ || s.debug(w.stack ?? String(w)), { outcome: "failed", deliveries: [], error: (0, d.J4)(w) }));
      return Sn(u, {
        core: t,
        env: n,
        log: s,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (w) => (0, d.zU)(w, n)
      });
    }
    async function Ur(e) {
      const { core: t, env: n, files: s, network: u, log: w } = e, S = u.date().getTime();
      Mr(e), bt(t.getInput).forEach(w.mask);
      const j = await yt({ getInput: t.getInput, hide: w.hide }), P = await h(j, { env: n, files: s, warn: w.warning }), F = await Br(j, n, P);
      if (F !== void 0)
        return w.notice(F), it("secrets_withheld");
      const V = Hr(j), K = await xr(V, P, e);
      if (!Nr(V, K, w))
        return it("when");
      const te = V.delivery.operation === "remove" ? void 0 : await en(V, K, e).catch(Fr(V));
      if (te === "empty")
        return w.info(`Skipped, because ${Wr(V)} came out empty (\`if_empty: skip\`).`), it("empty");
      for (const ye of te?.advice ?? [])
        w.notice(ye);
      for (const ye of j.kind.findWarnings(V, K))
        w.warning(ye);
      const ge = Gr(V, te);
      if (V.presentation.dry_run)
        return Kr(ge, w);
      const le = await It(ge, { ...u, debug: w.debug, hide: w.hide });
      if (V.delivery.live) {
        const { twake: ye, workflow: me } = V, { mentions: Fe } = K, ae = (0, Ut.rk)(me);
        Ir({ twake: ye, deliveries: le, mentions: Fe, started_ms: S, status: ae }, e);
      }
      return _n(le, await Jr(V, te, w));
    }
    function Nr({ delivery: { when: e } }, { context: t, change: n }, s) {
      if (e.length === 0 || !("verdict" in t) || n === void 0)
        return !0;
      const { verdict: u } = t;
      u === "unknown" && s.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const w = (0, Oe.yB)({ verdict: u, change: n }, e);
      return w !== void 0 && s.info(w), w === void 0;
    }
    async function Br({ inputs: e, kind: t, missing: n }, s, u) {
      if (n.length === 0)
        return;
      const w = (0, nt.GP)({ env: s, event: u, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: S } = await r.e("facts").then(r.bind(r, 5674)), j = S(w);
      return j && `Skipped, because ${wt(n)} empty.${t.adviseMissing(n)} ${j}`;
    }
    function it(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Fr(e) {
      return (t) => {
        if (tn(e, t))
          return "empty";
        throw t;
      };
    }
    function Wr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, d.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Hr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new d.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Gr({ twake: e, delivery: t }, n) {
      const { message_id: s, parent_message_id: u, retries: w } = t, S = t.channel_id.map((j) => ({
        channel_id: j,
        ...s && { message_id: s },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: S,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: w, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Kr(e, t) {
      const n = Vn(e);
      for (const { error: j } of n)
        if (j !== void 0)
          throw j;
      const { describeDryRun: s, summarizeDryRun: u } = await r.e("preview").then(r.bind(r, 3709)), w = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await s(w)}`);
      const S = await u("Twake message (dry run)", w);
      return { outcome: "dry_run", deliveries: [], summary: S };
    }
    async function Jr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: s } = await r.e("preview").then(r.bind(r, 3709));
        return await s("Twake message", t.message, t.whole);
      } catch (s) {
        return n.warning(`The message could not be shown in the job summary: ${s.message}`), "";
      }
    }
    function Vr({ target: e, error: t, outcome: n, warning: s }, u) {
      s !== void 0 && u.warning(s);
      const w = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? u.info(`${w} is up to date.`) : t.code === "message_not_found" && n === "failed" ? u.warning(`${w} is gone: it was removed meanwhile.`) : u.warning(`${w} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Zr({ target: e, error: t }, n) {
      const s = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${s}.`) : n.warning(`Nobody was notified ${s}: ${t.message} ${t.nextStep}`);
    }
    const Qr = 1e4, zr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Yr(e) {
      const { core: t } = e, n = Et(t);
      try {
        jr(e) ? await Xr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (s) {
        n.warning(`The live message could not be updated: ${(0, d.J4)(s).message}`);
      }
      return 0;
    }
    async function Xr(e) {
      const { core: t, env: n, files: s, network: u, log: w } = e;
      bt(t.getInput).forEach(w.mask);
      const S = await yt({ getInput: t.getInput, hide: w.hide });
      qr(S);
      const { twake: j } = S.inputs, P = Rr(e, j), F = u.now() + Qr, V = await h(S, { env: n, files: s, warn: w.warning }), K = await es(P, S, V, e), Y = K.mentions.filter((ae) => !P.mentioned.includes((0, $e.TN)(ae))), te = await ns(S, { context: K, state: P, late: Y }, e), ge = (ae) => It({ twake: j, policy: { ...zr, timeout_ms: F - u.now() }, ...ae }, { ...u, debug: w.debug, hide: w.hide }), le = await ge({ targets: P.targets, message: te });
      for (const ae of le)
        Vr(ae, w);
      if (Y.length === 0 || j.editsNotify)
        return;
      const ye = le.filter(({ outcome: ae }) => ae === "sent").map(rs), me = await j.prepare(Sr(ot(K.context), Y)), Fe = await ge({ targets: ye, message: me });
      for (const ae of Fe)
        Zr(ae, w);
    }
    function qr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const s = n.map((u) => `\`${u}\``).join(" and ");
      throw new d.lZ("invalid_input", `${s} came out empty at the end of the job.${t.adviseMissing(e)}`);
    }
    async function es(e, { inputs: t, issues: n }, s, u) {
      const w = (u.network.date().getTime() - e.started_ms) / 1e3, S = ts(e.status, (0, Ut.rk)(t.workflow), u), j = await qt(t, s, u, { duration: w, mayBeOld: S });
      return n.length > 0 ? { ...j, mentions: [] } : j;
    }
    function ts(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: s, FORGEJO_ACTIONS: u, GITEA_ACTIONS: w, GITHUB_ACTION_PATH: S } = n;
      return s || u ? !!S : !!w;
    }
    async function ns({ inputs: e, issues: t }, { context: n, state: s, late: u }, w) {
      const { twake: S } = e, j = s.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await en(e, n, w, j)).message;
      } catch (P) {
        const F = "The live message shows only how the job ended, because its source";
        tn(e, P) ? w.log.info(`${F} came out empty.`) : w.log.warning(`${F} can no longer be read: ${P.message}`);
        const V = S.editsNotify ? u : [];
        return S.prepare(kr(ot(n.context), V), { notified: j });
      }
    }
    function rs({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: s = n } = e;
      return { channel_id: t, parent_message_id: s };
    }
    function ss(e, t) {
      return e === "post" ? Yr(t) : Pr(t);
    }
  }),
  6444: ((C, x, r) => {
    r.d(x, {
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
  8812: ((C, x, r) => {
    r.d(x, {
      a: () => d
    });
    function d(h) {
      return JSON.stringify(h, g);
    }
    function g(h, $) {
      return typeof $ == "string" ? $.toWellFormed() : $;
    }
  }),
  2e3: ((C, x, r) => {
    r.d(x, {
      b: () => d
    });
    function d(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((C, x, r) => {
    r.d(x, {
      F: () => g
    });
    const d = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: h }, { checked: $ }, E) {
      const O = h === null ? void 0 : `${h + E.index}.`;
      return $ !== null ? [O, $ ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : O ?? d[Math.min(E.depth, d.length - 1)] ?? "";
    }
  }),
  2163: ((C, x, r) => {
    r.d(x, {
      x: () => d
    });
    function d({ message: g, workflow: h }, $) {
      return [
        ...g.mentions.flatMap(({ who: O }) => typeof O == "string" ? [] : O).map(({ id: O }) => ({ input: "mentions", id: O })),
        ...Object.values(h.people).flat().map(({ id: O }) => ({ input: "people", id: O }))
      ].filter(({ id: O }) => !$(O));
    }
  }),
  9880: ((C, x, r) => {
    r.d(x, {
      L: () => d
    });
    function d(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (h) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(h))) : g;
    }
  }),
  651: ((C, x, r) => {
    r.d(x, {
      cG: () => $e,
      B5: () => Ee,
      HD: () => Ie,
      y: () => Je,
      Xp: () => Be
    });
    var d = r(2e3), g = r(6444), h = r(9880);
    const $ = 4;
    function E(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((D) => O(v(D))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function O(o) {
      return o.replace(/^ +/, (a) => "\xA0".repeat(a.length));
    }
    function v(o) {
      const a = o.split("	"), y = a.pop() ?? "";
      return a.map((D) => D + " ".repeat($ - D.length % $)).join("") + y;
    }
    var m = r(3920);
    const _ = { type: "br" };
    function M(o) {
      const a = [];
      for (const y of o) {
        const D = a.at(-1);
        typeof y == "string" && typeof D == "string" ? a[a.length - 1] = D + y : y !== "" && a.push(y);
      }
      return a;
    }
    function l(o, a, y = {}) {
      const [D, ...U] = M(a);
      return D === void 0 ? [] : [{ type: o, ...y, content: U.length === 0 ? D : [D, ...U] }];
    }
    function c(o, a) {
      return (0, m.vq)(o) ? a.includes(o.type) || (0, m.hT)(o).some((y) => c(y, a)) : !1;
    }
    function i(o, a) {
      return a.flatMap((y) => {
        if (!(0, m.vq)(y) || typeof y.content != "object")
          return [y];
        const { type: D, content: U, ...B } = y, Q = i(o - 1, (0, m.hT)(y));
        return o <= 0 ? Q : l(D, Q, B);
      });
    }
    function p(o) {
      return o.map(I).join("").replace(/\s+/g, " ").trim();
    }
    function I(o) {
      return typeof o == "string" ? o : (0, m.kn)(o) ? " " : (0, m.hT)(o).map(I).join("");
    }
    function f(o) {
      return o.flatMap((a) => {
        if ((0, m.kn)(a))
          return [" "];
        if (!(0, m.vq)(a) || a.content === void 0)
          return [a];
        const { type: y, content: D, ...U } = a;
        return l(y, f((0, m.hT)(a)), U);
      });
    }
    function b(o, a) {
      return o.flatMap((y, D) => {
        const U = o[D - 1];
        return ((0, m.kn)(U) || (0, m.WH)(U)) && !(0, m.kn)(y) && !(0, m.WH)(y) ? [a, y] : [y];
      });
    }
    function T(o, a) {
      return M(o.flatMap((y) => a.show(y, a)));
    }
    function k(o, a) {
      return A(o.map((y) => ({
        block: y,
        nodes: a.show(y, a),
        isClosing: y.type === "buttons" || y.type === "mentions"
      })), R);
    }
    function A(o, a) {
      const y = o.filter(({ nodes: D }) => D.length > 0);
      return y.flatMap((D, U) => {
        const B = y[U - 1];
        if (B === void 0 || (0, m.WH)(D.nodes[0]))
          return D.nodes;
        const oe = (0, m.WH)(B.nodes.at(-1)) ? Number(D.isClosing ?? !1) : a(B, D);
        return [...Array(oe).fill(_), ...D.nodes];
      });
    }
    function R(o, a) {
      const [y, D] = [o.block, a.block];
      return D.type === "buttons" ? 2 : D.type === "footnoteDefinition" ? y.type === D.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(y.type) || D.type === "thematicBreak" || y.type === "group" && !y.spread && D.type === "group" && !D.spread || D.type === "list" && D.adjacent || a.nodes.slice(0, 1).some((B) => c(B, ["image"])) ? 1 : 2;
    }
    function N({ children: o }, a) {
      const [y, ...D] = o;
      return y?.type === "image" && D.length === 0 && G(new URL(y.url)) ? W(y) : T(o, a);
    }
    function H({ url: o, alt: a }, { isLinked: y }) {
      const D = `[${a || "\u{1F5BC}"}]`;
      return y ? [D] : l("url", [D], { url: o });
    }
    function W({ url: o, alt: a }) {
      const y = { type: "url", url: o, content: { type: "image", src: o } };
      return a === "" ? [y] : [y, _, ...l("system", [a])];
    }
    function G({ hostname: o, pathname: a }) {
      return !(/\.svg$|badge/i.test(a) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var q = r(8286);
    const X = "\u2003";
    function ee(o, a) {
      const y = { ...a, listDepth: a.listDepth + 1 }, D = o.children.map((U, B) => {
        const [Q, ...oe] = a.show(U, y), z = (0, q.F)(o, U, { index: B, depth: a.listDepth });
        return Q === void 0 ? { nodes: [z] } : { nodes: [`${z} `, ...b([Q, ...oe], X)] };
      });
      return A(D, () => o.spread ? 2 : 1);
    }
    var se = r(1723);
    const de = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ue = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function ce(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let a = 0;
      for (const { segment: y } of new Intl.Segmenter().segment(o))
        a += Re(y);
      return a;
    }
    function Re(o) {
      return ue.test(o) ? 0 : de.test(o) ? 2 : 1;
    }
    const We = 64;
    function He({ align: o, children: a }, y) {
      const D = a.map((z) => z.children.map((J) => y.show(J, y))), U = D.map((z) => z.map(p)), B = o.map((z, J) => U.reduce((ne, Le) => Math.max(ne, ce(Le[J] ?? "")), 0)), Q = B.reduce((z, J) => z + J + 3, -3);
      return D.flat(2).some((z) => c(z, ["url", "email"])) || Q > We ? Te(D) : we({ cells: U, columns: B, align: o });
    }
    function we(o) {
      const a = o.cells.map((Q) => o.columns.map((oe, z) => _e(Q[z] ?? "", { width: oe, align: o.align[z] })).join(" \u2502 ").trimEnd()), y = o.columns.map((Q) => "\u2500".repeat(Q)).join("\u2500\u253C\u2500"), [D = "", ...U] = a, B = o.cells[0]?.some((Q) => Q !== "");
      return [E((B ? [D, y, ...U] : U).join(`
`))];
    }
    function _e(o, a) {
      const y = a.width - ce(o), U = { right: y, center: Math.floor(y / 2), left: 0 }[a.align ?? "left"];
      return " ".repeat(U) + o + " ".repeat(y - U);
    }
    function Te(o) {
      return o.map((a, y) => Se(a, y === 0)).filter((a) => a.length > 0).flatMap((a, y) => y === 0 ? a : [_, ...a]);
    }
    function Se(o, a) {
      const [y = [], ...D] = o.map(f).filter((B) => p(B) !== ""), U = D.flatMap((B, Q) => [Q === 0 ? " \u2014 " : " \xB7 ", ...B]);
      return a ? l("bold", [...y, ...U]) : [...l("bold", y), ...U];
    }
    const De = {
      root: fe,
      paragraph: N,
      heading: Ge,
      thematicBreak: () => l("system", ["\u2500".repeat(20)]),
      blockquote: (o, a) => l("quote", fe(o, a)),
      alert: Pe,
      list: ee,
      listItem: fe,
      code: ({ value: o }) => [E(o)],
      table: He,
      tableRow: ie,
      tableCell: ie,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, a) => l("attachment", fe(o, a)),
      summary: (o, a) => l("bold", ie(o, a)),
      group: fe,
      footnoteDefinition: (o, a) => [
        `${(0, h.L)(o.identifier)} `,
        ...fe(o, a)
      ],
      text: ({ value: o }) => [o],
      break: () => [_],
      strong: (o, a) => l("bold", ie(o, a)),
      emphasis: (o, a) => l("italic", ie(o, a)),
      delete: (o, a) => l("strikethrough", ie(o, a)),
      underline: (o, a) => l("underline", ie(o, a)),
      superscript: (o, a) => ie(o, a).map((y) => typeof y == "string" ? (0, h.L)(y) : y),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: Z,
      image: H,
      footnoteReference: ({ identifier: o }) => [(0, h.L)(o)],
      buttons: xe,
      button: Ke,
      mentions: xe,
      mention: ({ addressee: o }) => [(0, se.bX)(o)],
      statusLine: (o, a) => l("system", ie(o, a))
    }, ke = (o, a) => De[o.type](o, a);
    function fe({ children: o }, a) {
      return k(o, a);
    }
    function ie({ children: o }, a) {
      return T(o, a);
    }
    function Ge(o, a) {
      const y = l("bold", ie(o, a));
      return o.depth > 2 ? y : l("underline", y);
    }
    function Pe(o, a) {
      const D = [{ nodes: l("bold", [g.o[o.kind]]) }, { nodes: fe(o, a) }];
      return l("quote", A(D, () => 1));
    }
    function Z(o, a) {
      const y = ie(o, { ...a, isLinked: !0 }), D = be(o);
      return D === void 0 ? l("url", y, { url: o.url }) : pe(D, y);
    }
    function pe(o, a) {
      const y = { type: "email", content: o }, [D, ...U] = a, B = typeof D == "string" ? D.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof D != "string" || U.length > 0 || B < 0 ? [...a, " (", y, ")"] : [D.slice(0, B).replace(/^mailto:$/i, ""), y, D.slice(B + o.length)];
    }
    function be({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Ke({ url: o, label: a }) {
      return [{ type: "url", url: o, content: { type: "button", content: a } }];
    }
    function xe({ children: o }, a) {
      return o.flatMap((y) => [" ", ...a.show(y, a)]).slice(1);
    }
    var Oe = r(3028), Ae = r(886), ve = r(8048), he = r(7985);
    const Ue = 50, Ne = { show: ke, listDepth: 0, isLinked: !1 };
    function Be(o) {
      return i(Ue, M(ke({ type: "root", children: o }, Ne)));
    }
    function Je({ children: o }) {
      const a = o.filter((U) => !Ce(U)), y = (0, he.r)((0, se.Hk)((0, Oe.w)({ type: "root", children: a }))), D = {
        formatted: (0, ve.k)((0, se.Cw)(Ie(Be(a)))),
        original_str: y,
        fallback_string: y
      };
      return o.filter(Ce).reduce($e, D);
    }
    function Ce(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function $e(o, a) {
      const { formatted: y, original_str: D, fallback_string: U } = o, B = a.type === "mentions" ? (0, Oe.w)(a) : (0, se.Hk)((0, Oe.w)(a)), Q = ke(a, Ne);
      return {
        formatted: [
          ...y,
          ...(0, ve.k)(y.length === 0 ? Q : [_, ...Q])
        ],
        original_str: Me(D, B),
        fallback_string: Me(U, B)
      };
    }
    function Me(o, a) {
      return (0, he.r)(Ee(o, a), o.length);
    }
    function Ee(...o) {
      return o.filter(Boolean).join(" ");
    }
    const Ve = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Ie(o) {
      return (0, Ae.H)(o, {
        text: (a) => [L((0, d.b)(a))].filter(Boolean),
        literal: d.b,
        address: d.b
      });
    }
    function L(o) {
      return o.length > 500 ? o.replace(Ve, "$&\u200B") : o;
    }
  }),
  1723: ((C, x, r) => {
    r.d(x, {
      Cw: () => v,
      Hk: () => l,
      TV: () => p,
      ah: () => i,
      bX: () => c,
      nR: () => _,
      yK: () => m
    });
    var d = r(886), g = r(3920);
    const h = "\u2060", $ = "\u2236", E = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, O = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function v(f) {
      return (0, d.H)(f, {
        text: (b) => b.split(E).flatMap((T) => T.split(O)),
        literal: m,
        address: _,
        instead: M
      });
    }
    function m(f) {
      return f.replace(E, h);
    }
    function _(f) {
      return f.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (b, T) => T > 5 ? "%3A//" : b).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function M(f) {
      const b = (0, g.Tf)(f), T = (0, g.QP)(f);
      if (!(b.search(E) < 0)) {
        if (T === "email")
          return b.split(E);
        if (!(T !== "url" || f.url !== void 0))
          return v([{ ...f, url: b }]);
      }
    }
    function l(f) {
      const b = f.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), T = b.search(/[@#]/), k = T < 0 ? b : b.slice(0, T);
      return (k + b.slice(k.length).replaceAll(":", $)).replace(/:(?=[\w+-]+:)/g, `:${h}`).replace(E, h).replace(/@(?!\u2060)/g, `@${h}`);
    }
    function c(f) {
      return typeof f == "string" ? `@${f}` : { type: "user", content: `${f.name}:${f.id}` };
    }
    function i(f) {
      return typeof f == "string" ? `@${f}` : `@${f.name}:${f.id}`;
    }
    function p(f) {
      return f.flatMap((b) => typeof b == "string" ? [...b.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([k]) => k === "@all" ? "all" : "here") : Array.isArray(b) ? p(b) : (0, g.vq)(b) ? (0, g.QP)(b) === "user" ? I(b) : p((0, g.hT)(b)) : []);
    }
    function I(f) {
      const [b = "", T] = (0, g.Tf)(f).split(":"), k = T ?? f.id;
      return typeof k == "string" && /^[\da-f-]{36}$/i.test(k) ? [{ name: b || "user", id: k }] : [];
    }
  }),
  1773: ((C, x, r) => {
    r.d(x, {
      TN: () => E,
      VS: () => $,
      ap: () => O,
      ph: () => v
    });
    const d = 4e3, g = 300, h = 500, $ = `
`;
    function E(_) {
      const c = _.split($).map((i) => i.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${h}}(?=\\S)`, "gu"), "$& ");
      return m(c, d);
    }
    function O(_) {
      return _.replace(/\s+/g, " ");
    }
    function v(_) {
      return m(O(_).trim(), g);
    }
    function m(_, M) {
      if (_.length <= M)
        return _;
      const l = _.slice(0, M - 1), c = l.lastIndexOf(" "), i = c > M * 0.8 ? c : M - 1;
      return `${l.slice(0, i).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((C, x, r) => {
    r.d(x, {
      w: () => v
    });
    var d = r(6444), g = r(8286), h = r(9880), $ = r(1723), E = r(1773);
    const O = {
      root: M,
      paragraph: _,
      heading: _,
      thematicBreak: () => "",
      blockquote: (c, i) => ` > ${M(c, i)}${E.VS}`,
      alert: (c, i) => ` > ${d.o[c.kind]} ${M(c, i)}${E.VS}`,
      list: (c, i) => c.children.map((p, I) => `${(0, g.F)(c, p, { index: I, depth: i })} ${m(p, i + 1)} `).join(""),
      listItem: M,
      code: ({ value: c }) => ` ${(0, E.ph)(c)} `,
      table: M,
      tableRow: l,
      tableCell: _,
      details: M,
      summary: _,
      group: M,
      footnoteDefinition: (c, i) => `${(0, h.L)(c.identifier)} ${M(c, i)}`,
      text: ({ value: c }) => (0, E.ap)(c),
      break: () => " ",
      strong: _,
      emphasis: _,
      delete: _,
      underline: _,
      superscript: ({ children: c }, i) => c.map((p) => p.type === "text" ? (0, h.L)(p.value) : m(p, i)).join(""),
      inlineCode: ({ value: c }) => (0, E.ap)(c).trim(),
      link: _,
      image: ({ alt: c }) => `[${(0, E.ap)(c) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: c }) => (0, h.L)(c),
      buttons: M,
      button: ({ label: c }) => `[${(0, E.ap)(c)}]`,
      mentions: M,
      mention: ({ addressee: c }) => (0, $.ah)(c),
      statusLine: _
    };
    function v(c) {
      return (0, E.TN)(m(c, 0));
    }
    function m(c, i) {
      return O[c.type](c, i);
    }
    function _({ children: c }, i) {
      return c.map((p) => m(p, i)).join("");
    }
    function M({ children: c }, i) {
      return c.map((p) => ` ${m(p, i)} `).join("");
    }
    function l({ children: c }, i) {
      return c.map((I) => m(I, i).trim()).filter((I) => I !== "").join(" \u2502 ");
    }
  }),
  886: ((C, x, r) => {
    r.d(x, {
      H: () => g
    });
    var d = r(3920);
    function g(O, v) {
      return O.flatMap((m) => typeof m == "string" ? v.text(m) : Array.isArray(m) ? [{ type: "nop", content: g(m, v) }] : (0, d.vq)(m) ? v.instead?.(m) ?? [h(m, v)] : [m]);
    }
    function h(O, v) {
      const m = (0, d.QP)(O), _ = m !== void 0 && (0, d.Y)(m).content === "nodes", M = m === "url" && O.url === void 0, l = Object.entries(O).map(([c, i]) => c === "type" || c === "start" ? [c, i] : c === "url" || c === "src" ? [c, E(i, v.address)] : c !== "content" ? [c, E(i, v.literal)] : M && typeof i == "string" ? [c, v.address(i)] : [
        c,
        _ ? $(i, v) : E(i, v.literal)
      ]);
      return Object.fromEntries(l);
    }
    function $(O, v) {
      if (Array.isArray(O))
        return g(O, v);
      if (typeof O != "string" && !(0, d.vq)(O))
        return O;
      const m = g([O], v);
      return m.length === 1 ? m[0] : m;
    }
    function E(O, v) {
      return typeof O == "string" ? v(O) : Array.isArray(O) ? O.map((m) => E(m, v)) : (0, d.vq)(O) ? Object.fromEntries(Object.entries(O).map(([m, _]) => [m, E(_, v)])) : O;
    }
  }),
  8048: ((C, x, r) => {
    r.d(x, {
      k: () => g
    });
    var d = r(3920);
    function g(E) {
      return E.map(h);
    }
    function h(E) {
      if (!(0, d.vq)(E))
        return E;
      const { type: O, content: v, ...m } = E, _ = Array.isArray(v) ? g(v) : h(v);
      return {
        type: O,
        ...$(E),
        ...m,
        ...v !== void 0 && { content: _ }
      };
    }
    function $(E) {
      const O = (0, d.QP)(E), v = O && (0, d.Y)(O).start;
      return v === void 0 ? {} : /^[*_~°`]/.test(v) ? { start: v, end: v } : { start: v };
    }
  }),
  7985: ((C, x, r) => {
    r.d(x, {
      r: () => $
    });
    const d = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, h = /@(?!\u2060)\S+|[*_~°`]/g;
    function $(O, v = 0) {
      const m = O.slice(0, d), _ = m.match(h) ?? [], M = m.replace(h, (c, i) => _.indexOf(c) === _.lastIndexOf(c) || i < v ? c : g[c] ?? c), l = v === 0 ? M.replace(/^>+/, (c) => "\u203A".repeat(c.length)) : M;
      return E(l + O.slice(d), v);
    }
    function E(O, v) {
      const m = d - 1;
      return m >= v && /[\uD800-\uDBFF]/.test(O.charAt(m)) ? `${O.slice(0, m)}\u2060${O.slice(m)}` : O;
    }
  }),
  3920: ((C, x, r) => {
    r.d(x, {
      QP: () => $,
      Tf: () => _,
      WH: () => O,
      Wy: () => l,
      Y: () => h,
      c_: () => g,
      ci: () => M,
      d3: () => c,
      hT: () => m,
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
    }, g = Object.keys(d);
    function h(i) {
      return d[i];
    }
    function $(i) {
      const { type: p, start: I } = i;
      if (p !== void 0)
        return g.find((f) => f === p);
      if (I !== void 0)
        return g.find((f) => h(f).start === I);
    }
    function E(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function O(i) {
      const p = E(i) ? $(i) : void 0;
      return p !== void 0 && h(p).block === !0;
    }
    function v(i) {
      return E(i) && $(i) === "br";
    }
    function m({ content: i }) {
      return Array.isArray(i) ? i : typeof i == "string" || E(i) ? [i] : [];
    }
    function _({ content: i }) {
      return typeof i == "string" ? i : "";
    }
    function M(i) {
      return typeof i.url == "string" ? i.url : _(i);
    }
    function l(i) {
      const p = _(i).split(":")[0] ?? "";
      switch ($(i)) {
        case "user":
          return `@${p}`;
        case "channel":
          return `#${p}`;
        case "emoji":
          return `:${_(i).replaceAll(":", "")}:`;
        case "icon":
          return c(i.src) ? "" : String(i.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(i.title ?? "");
        case "progress_bar":
          return `${Number(i.progress) || 0} %`;
        default:
          return _(i);
      }
    }
    function c(i) {
      return typeof i == "string" && /^https?:\/\/[^\s]+$/.test(i) && URL.canParse(i);
    }
  }),
  9366: ((C, x, r) => {
    r.d(x, {
      eQ: () => O,
      wh: () => E,
      yr: () => v
    });
    var d = r(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, h = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", $ = 60;
    function E(i) {
      return g.test(i) ? i.toLowerCase() : void 0;
    }
    function O(i) {
      return typeof i == "string" && /^[\w-]{1,100}$/.test(i);
    }
    function v(i, p) {
      if (i.length > $ && !/[\s/;]/.test(i))
        return `has ${i.length} characters, so it is no id of a ${p}, but perhaps a key. ${m[p]}`;
      const { reading: I, meant: f, next: b = m[p] } = _(i, p);
      return `is ${(0, d.cl)(i)}, which is ${I}. ${f === void 0 ? b : `Write ${f}.`}`;
    }
    const m = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function _(i, p) {
      if (i.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(i))
        return M(i, p);
      const I = l(i);
      if (I !== void 0)
        return { reading: "the id in another spelling", meant: I };
      const f = c(i);
      if (f !== void 0)
        return { reading: "the short form of the web client's address", meant: f };
      const b = i.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(b) ? { reading: `no whole id: it has ${b.length} digits, and an id has 32` } : i.split(/[^\da-z-]+/i).filter((T) => E(T)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : p === "user" ? { reading: "not the id of a user" } : i.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${m.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${p}, or something else, but not its id` };
    }
    function M(i, p) {
      const [, I, f, b] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(i) ?? [], T = { company: f && I, channel: b, user: void 0 }[p] ?? "", k = E(T) ?? c(T), A = k === void 0 && p !== "user" ? `, and has no ${p} in it` : "";
      return { reading: `an address, and not the id of a ${p}${A}`, meant: k };
    }
    function l(i) {
      const p = i.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(p))
        return p.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function c(i) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(i))
        return;
      let p = 0n;
      for (const f of i)
        p = p * 58n + BigInt(h.indexOf(f));
      const I = p.toString(16).padStart(32, "0");
      return I.length > 32 ? void 0 : l(I);
    }
  }),
  3785: ((C, x, r) => {
    r.d(x, {
      O: () => d,
      u: () => g
    });
    function d(h) {
      const $ = h.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(h)?.index ?? -1;
      if (!($ < 0 || $ > 0 && !/^(<br \/>|array|object|string)/.test(h)))
        try {
          return JSON.parse(h.slice($));
        } catch {
          return;
        }
    }
    function g(h) {
      return typeof h == "object" && h !== null && !Array.isArray(h);
    }
  }),
  7679: ((C, x, r) => {
    r.d(x, {
      G3: () => v,
      ID: () => m,
      JQ: () => c,
      eK: () => M,
      jA: () => O,
      tK: () => _,
      yB: () => l
    });
    var d = r(3916), g = r(1987), h = r(6872);
    const $ = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], E = ["changed", "fixed", "broken"], O = [...$, ...E];
    function v(i) {
      return O.some((p) => p === i);
    }
    function m(i) {
      return i.filter((p, I) => !(I > 0 && I < i.length - 1 && (p === "or" || p === "and")));
    }
    async function _(i, p) {
      const I = m(i.split(/[\s,]+/).filter(Boolean)), f = I.find((b) => !v(b));
      if (f !== void 0) {
        const b = (0, h.Z)(await (0, h.p)(f, O));
        p(`takes ${O.join(", ")}, but not ${(0, d.cl)(f)}.${b}`);
      }
      return I.filter(v);
    }
    function M({ verdict: i, change: p }, I) {
      const f = i === "success" && (p === "fixed" || p === "unknown"), b = (0, g.N6)(i) && (p === "broken" || p === "unknown");
      switch (I) {
        case "changed":
          return f || b;
        case "fixed":
          return f;
        case "broken":
          return b;
        default:
          return i === I || I === "failure" && (0, g.N6)(i);
      }
    }
    function l(i, p) {
      const { verdict: I, change: f } = i;
      if (I === "unknown" || p.some((k) => M(i, k)))
        return;
      const T = f !== "unknown" && c(I, p) ? ", as before" : "";
      return `Skipped, because the verdict is ${I}${T}, and \`when\` is ${p.join(", ")}.`;
    }
    function c(i, p) {
      const I = (f) => p.map((b) => M({ verdict: i, change: f }, b)).join();
      return I("unknown") !== I("none");
    }
  }),
  5740: ((C, x, r) => {
    r.d(x, {
      Ek: () => $,
      Vd: () => h,
      Vp: () => E,
      aA: () => v,
      hl: () => O
    });
    var d = r(3916), g = r(4827);
    function h(m) {
      return (0, d._n)((0, g.$6)(m, "server_url"));
    }
    function $(m) {
      const _ = (0, g.$6)(m, "repository");
      return _ !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(_) ? O(h(m), _) : null;
    }
    function E(m) {
      const _ = (0, g.$6)(m, "run_id");
      return _ !== null && /^[1-9]\d*$/.test(_) ? O($(m), "actions/runs", _) : null;
    }
    function O(...m) {
      return m.every(Boolean) ? m.join("/") : null;
    }
    function v(m) {
      return m && encodeURIComponent(m.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((C, x, r) => {
    r.d(x, {
      N6: () => m,
      R_: () => v,
      ZG: () => _,
      _X: () => M,
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
    }, g = Object.keys(d), h = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), $ = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function E(l) {
      return l === null || $.has(l) ? "in_progress" : M(l) ? l : h.get(l) ?? "unknown";
    }
    function O(l) {
      return g.find((c) => l.includes(c));
    }
    function v(l, c) {
      return g.indexOf(l) - g.indexOf(c);
    }
    function m(l) {
      return ["failure", "timed_out", "startup_failure"].includes(l);
    }
    function _(l) {
      return d[l];
    }
    function M(l) {
      return Object.hasOwn(d, l);
    }
  }),
  2264: ((C, x, r) => {
    r.d(x, {
      MD: () => O,
      hx: () => $,
      lS: () => m,
      tu: () => v,
      vZ: () => h
    });
    var d = r(4827), g = r(5740);
    function h(l) {
      const c = M(l.run_attempt), i = (0, g.Vp)(l);
      return {
        id: M(l.run_id),
        number: M(l.run_number),
        attempt: c,
        name: (0, d.mh)(l, "workflow"),
        url: (c ?? 1) > 1 ? (0, g.hl)(i, "attempts", String(c)) : i
      };
    }
    function $(l, { status: c, checkRunId: i, matrix: p }) {
      const I = i === null ? h(l).url : (0, g.hl)((0, g.Vp)(l), "job", String(i)), f = (0, d.$6)(l, "job"), b = E(p).join(", "), T = (0, d.cA)(f && b ? `${f} (${b})` : f);
      return { name: f, title: T, status: c, url: I, check_run_id: i };
    }
    function E(l) {
      return (0, d.Gv)(l) ? Object.values(l).flatMap(E) : ["string", "number", "boolean"].includes(typeof l) && l !== "" ? [String(l)] : [];
    }
    function O(l) {
      const c = (0, d.$6)(l, "repository"), [i = null, p = null] = c?.split("/") ?? [];
      return { name: p, full_name: c, owner: i, url: (0, g.Ek)(l) };
    }
    function v(l) {
      const c = (M(l.run_attempt) ?? 1) === 1, p = l.event_name === "schedule" && c ? null : (0, d.$6)(l, "triggering_actor") ?? (0, d.$6)(l, "actor");
      return _(p, l);
    }
    function m(l) {
      const c = (0, d.$6)(l.event, "sender", "login") ?? (0, d.$6)(l, "actor");
      return _(l.event_name === "schedule" ? null : c, l);
    }
    function _(l, c) {
      return { login: l, url: (0, g.hl)((0, g.Vd)(c), l?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function M(l) {
      return typeof l == "string" && /^\d+$/.test(l) ? Number(l) : null;
    }
  }),
  8818: ((C, x, r) => {
    r.d(x, {
      CT: () => E,
      GP: () => O,
      Gw: () => h,
      Qo: () => v
    });
    var d = r(2264), g = r(4827);
    function h({ event: m }) {
      const _ = (0, g.$6)(m, "repository", "visibility");
      return (0, g.Qc)(m, "repository", "private") || /^(?:private|internal)$/.test(_ ?? "");
    }
    const $ = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function E(m) {
      const _ = O(m);
      return { github: _, repository: (0, d.MD)(_), run: (0, d.vZ)(_) };
    }
    function O({ env: m, event: _, runnerFacts: M }) {
      const { ref_protected: l, ...c } = v(m, "GITHUB", $);
      return {
        ...c,
        ref_protected: l === null ? null : l === "true",
        secret_source: (0, g.$6)(M, "secret_source"),
        event: (0, g.Gv)(_) ? _ : {}
      };
    }
    function v(m, _, M) {
      const l = M.trim().split(/\s+/).map((c) => [c, m[`${_}_${c.toUpperCase()}`] ?? null]);
      return Object.fromEntries(l);
    }
  }),
  5161: ((C, x, r) => {
    r.d(x, {
      O: () => E,
      Y: () => _
    });
    var d = r(3916), g = r(7679), h = r(6872), $ = r(3342);
    const E = ["author", "actor", "merger", "committers", "reviewers"], O = ["all", "here"], v = /* @__PURE__ */ new Map([["everyone", "all"]]), m = 10;
    async function _(p, I) {
      const f = [];
      let b = 0;
      for (const [T, k] of p.split(`
`).entries())
        for (const A of k.split(",")) {
          if (A.trim() === "" || b === m)
            continue;
          const R = await l(A.trim());
          typeof R != "string" ? f.push(R) : (I(`line ${T + 1}: ${R}`), b += 1);
        }
      return f;
    }
    async function M(p) {
      const I = p.find((b) => !(0, g.G3)(b)), f = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return I === void 0 ? `\`on\` must have ${f} behind it.` : `${(0, d.cl)(I)} behind \`on\` must be ${f}.${(0, h.Z)(await (0, h.p)(I, g.jA))}`;
    }
    async function l(p) {
      const [I = "", f, ...b] = p.split(/\s+/), T = f === "on", k = T ? I : p, A = c(k.replace(/^@/, ""));
      if (A === void 0)
        return i(k);
      if (!T)
        return { who: A };
      const R = (0, g.ID)(b), N = R.filter(g.G3);
      return N.length > 0 && N.length === R.length ? { who: A, on: N } : M(R);
    }
    function c(p) {
      return [...O, ...E].find((f) => f === p) ?? v.get(p) ?? (0, $.c1)(p) ?? (0, $.EH)(p);
    }
    async function i(p) {
      if ((0, g.G3)(p))
        return `"${p}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${p}\`.`;
      const I = [...O, ...v.keys(), ...E], f = (0, $.KO)(p) ?? await (0, h.p)(p.replace(/^@/, ""), I), b = /^@?[\w-]+$/.test(p), [, T] = /^@([^\s:@]+):[^\s:]/.exec(p) ?? [];
      if (T !== void 0)
        return `${(0, d.cl)(p)} has no name in front of it: in a Matrix room, write \`${T}:${p}\`.`;
      const k = b ? " For a login of GitHub, `people` says who that is in Twake." : "", A = [...O, ...E, "team:slug"].join(", ");
      return `${(0, d.cl)(p)} must be ${A} or name:user-id.${(0, h.Z)(f) || k}`;
    }
  }),
  6872: ((C, x, r) => {
    r.d(x, {
      Z: () => $,
      p: () => h
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
    ]), g = 30;
    async function h(E, O) {
      const v = E.toLowerCase(), m = d.get(v);
      if (m !== void 0 && O.includes(m))
        return m;
      if (E.length > g)
        return;
      const { distance: _ } = await r.e("did-you-mean").then(r.bind(r, 1916));
      return O.map((l) => ({ one: l, distance: _(l, v) })).filter((l) => l.distance <= 1 + v.length / 4).sort((l, c) => l.distance - c.distance)[0]?.one;
    }
    function $(E) {
      return E === void 0 ? "" : ` Did you mean \`${E}\`?`;
    }
  }),
  4827: ((C, x, r) => {
    r.d(x, {
      $6: () => $,
      Gv: () => d,
      Qc: () => _,
      Qv: () => l,
      at: () => g,
      cA: () => O,
      gT: () => c,
      i1: () => M,
      lJ: () => h,
      mh: () => v,
      tk: () => m
    });
    function d(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function g(i, ...p) {
      return p.reduce((I, f) => d(I) && Object.hasOwn(I, f) ? I[f] : void 0, i);
    }
    function h(i, ...p) {
      const I = g(i, ...p);
      return d(I) ? I : null;
    }
    function $(i, ...p) {
      const I = g(i, ...p);
      return typeof I == "string" && I !== "" ? I : null;
    }
    const E = 120;
    function O(i) {
      const p = i?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (p === null || p.length <= E)
        return p;
      const I = p.slice(0, E - 2).replace(/[\uD800-\uDBFF]$/, ""), f = I.replace(/\s+\S*$/, "");
      return `${f.length > E / 2 ? f : I} \u2026`;
    }
    function v(i, ...p) {
      return O($(i, ...p));
    }
    function m(i, ...p) {
      const I = g(i, ...p);
      return typeof I == "number" ? I : null;
    }
    function _(i, ...p) {
      return g(i, ...p) === !0;
    }
    function M(i, p, I) {
      return c(i, p).map((f) => v(f, I)).filter((f) => f !== null);
    }
    function l(i) {
      return Array.isArray(i) ? i.filter(d) : [];
    }
    function c(i, ...p) {
      return l(g(i, ...p));
    }
  }),
  3342: ((C, x, r) => {
    r.d(x, {
      EH: () => $,
      KO: () => E,
      TN: () => M,
      c1: () => h,
      eZ: () => _,
      ky: () => O
    });
    var d = r(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function h(l) {
      const [, c, i, p] = g.exec(l.replace(/^@/, "")) ?? [], I = i?.toLowerCase() ?? p;
      return c && I ? { name: c, id: I } : void 0;
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
      const c = Object.entries(l).map(([i, p]) => {
        const I = v(p);
        if (I === void 0)
          throw new d.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${i}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [m(i), I];
      });
      return Object.fromEntries(c);
    }
    function v(l) {
      const i = (Array.isArray(l) ? l : [l]).map((I) => typeof I == "string" ? h(I.trim()) : void 0);
      return i.length > 0 && !i.includes(void 0) ? i.filter((I) => I !== void 0) : void 0;
    }
    function m(l) {
      const c = $(l);
      if (c !== void 0 || !/[:/]/.test(l))
        return c ?? l.replace(/^@/, "");
      const i = E(l);
      throw new d.lZ("invalid_input", `\`people\` has ${(0, d.cl)(l)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${i ? ` Did you mean \`${i}\`?` : ""}`);
    }
    function _(l) {
      return Object.fromEntries(Object.entries(l).flatMap(([c, [i]]) => i === void 0 || $(c) ? [] : [[c, i.name]]));
    }
    function M(l) {
      return typeof l == "string" ? l : l.id;
    }
  }),
  7959: ((C, x, r) => {
    r.d(x, {
      HP: () => O,
      IW: () => $,
      rk: () => E
    });
    var d = r(1987), g = r(4827), h = r(7839);
    function $({ runner_facts: v }) {
      const m = (0, g.$6)(v, "status") ?? "";
      return (0, d._X)(m) ? m : "unknown";
    }
    function E(v) {
      const m = $(v), _ = v.status || m;
      return (0, h.e2)({ result: m }) && !(0, h.e2)({ result: _ }) ? m : _;
    }
    function O(v, m) {
      const _ = E(v), M = _ === "success" || _ === "unknown";
      return m.live && !m.hasEnded && M ? "in_progress" : m.hasEnded && _ === "in_progress" ? $(v) : _;
    }
  }),
  7839: ((C, x, r) => {
    r.d(x, {
      MJ: () => M,
      e2: () => I,
      ev: () => b,
      BN: () => l,
      Zy: () => _
    });
    const d = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function h(T) {
      const [k = [], ...A] = T.replace(/\(.*/s, "").split("/").map((R) => v(O(R))).toReversed();
      return k.some($) ? !0 : !k.flat().some((R) => g.has(R)) && A.flat().some($);
    }
    function $(T) {
      return T.some((k) => d.test(k)) && !T.some((k) => g.has(k));
    }
    function E(T) {
      return O(T).some((k) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(k));
    }
    function O(T) {
      return T.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function v(T) {
      const k = [[]];
      for (const A of T)
        /^(?:and|then|n|[&+])$/.test(A) ? k.push([]) : k.at(-1)?.push(A);
      return k;
    }
    var m = r(1987);
    function _({ own: T, others: k }) {
      return (0, m.u6)(M({ own: T, others: k }).map(({ result: A }) => A)) ?? "unknown";
    }
    function M({ own: T, others: k }) {
      const A = T.result === "success" || T.result === "skipped";
      return k.length > 0 && A ? k : [...k, T];
    }
    function l(T, k) {
      const A = c(T, k), R = (0, m.u6)(A.map(({ result: G }) => G).filter((G) => G !== "skipped"));
      if (R !== void 0 && R !== "success")
        return { result: R, cause: i(A, R) };
      const N = [...T.others, T.own], H = f(N);
      if (H !== null)
        return { result: H.result, cause: H };
      const W = N.find((G) => G.result === "success" && E(G.name));
      return W !== void 0 ? { result: "unknown", cause: W } : R === "success" ? { result: "success", cause: null } : A.length > 0 ? { result: "skipped", cause: null } : p(T, k);
    }
    function c({ own: T, others: k }, { named: A, deployment: R }) {
      if (R)
        return [{ name: "deployment", result: R }];
      const N = (W) => A ? b(W.name, A) : h(W.name), H = k.filter(N);
      return H.length > 0 ? H : [T].filter(N);
    }
    function i(T, k) {
      return !(k === "in_progress" || k === "action_required") || T.length === 1 ? null : T.find((R) => R.result === k) ?? null;
    }
    function p({ own: T, others: k }, A) {
      if (A.named || k.length === 0 && !A.isComplete)
        return { result: T.result === "success" ? "unknown" : T.result, cause: T };
      const R = M({ own: T, others: k }), N = (0, m.u6)(R.map((G) => G.result)) ?? "unknown", H = k.find((G) => G.result === "skipped");
      return N === "success" && H ? { result: "unknown", cause: H } : { result: N, cause: N === "success" || N === "skipped" ? null : k.find((G) => G.result === N) ?? null };
    }
    function I({ result: T }) {
      return (0, m.N6)(T) || T === "cancelled";
    }
    function f(T) {
      const k = (0, m.u6)(T.filter(I).map(({ result: A }) => A));
      return T.find(({ result: A }) => A === k) ?? null;
    }
    function b(T, k) {
      return T === k || T.startsWith(`${k} (`) || T.startsWith(`${k} / `);
    }
  }),
  4536: ((C, x, r) => {
    r.d(x, {
      DI: () => $,
      f_: () => m,
      gM: () => O
    });
    const d = 400, g = 100, h = 1e6, $ = `It nests deeper than ${d} levels`, E = "It has too many or unknown aliases (`*name`): write the values out";
    async function O(f, b = {}) {
      if (f.length > h)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: T, Parser: k } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      _();
      const A = new T(), R = ({ what: ee, at: se }) => {
        const { line: de, col: ue } = A.linePos(se);
        return { error: ee.slice(0, 200), line: Math.max(de, 1), column: Math.max(ue, 1) };
      }, N = new k(A.addNewLine), H = v(N, f);
      if (H === void 0)
        return R({ what: $, at: N.offset });
      const W = l(H, b);
      if (W !== void 0)
        return R(W);
      const [G, q] = await M(H, f.length);
      if (G === void 0)
        return { value: void 0 };
      const X = i(G, q) ?? await p(G, b);
      if (X !== void 0)
        return R(X);
      try {
        const ee = G.toJS();
        if (!m(ee))
          return { value: ee };
      } catch {
      }
      return R({ what: E, at: Math.max(f.indexOf("*"), 0) });
    }
    function v(f, b) {
      try {
        return [...f.parse(b)];
      } catch {
        return;
      }
    }
    function m(f) {
      const b = [{ value: f, depth: 1 }];
      for (let T = b.pop(); T !== void 0; T = b.pop()) {
        const { value: k, depth: A } = T;
        if (!(typeof k != "object" || k === null)) {
          if (A > d)
            return !0;
          for (const R of Object.values(k))
            b.push({ value: R, depth: A + 1 });
        }
      }
      return !1;
    }
    function _() {
      const f = globalThis.process?.env;
      delete f?.LOG_STREAM, delete f?.LOG_TOKENS;
    }
    async function M(f, b) {
      const { Composer: T } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), k = new T({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: A } = Error;
      try {
        return Error.stackTraceLimit = 0, [...k.compose(f, !0, b)];
      } finally {
        Error.stackTraceLimit = A;
      }
    }
    function l(f, b) {
      const k = f.flatMap((R) => R.type === "document" && R.value ? [{ token: R.value, depth: 1 }] : []).toReversed();
      let A = 0;
      for (let R = k.pop(); R !== void 0; R = k.pop()) {
        const { token: N, depth: H } = R;
        if (N.type === "alias" && (A += 1), A > g)
          return { what: E, at: N.offset };
        const W = c(R, b);
        if (W !== void 0)
          return W;
        const G = "items" in N ? N.items.toReversed() : [];
        for (const { value: q } of G)
          q && k.push({ token: q, depth: H + 1 });
      }
    }
    function c({ token: f, depth: b }, { aliases: T }) {
      if (f.type === "alias" && !T)
        return { what: "YAML aliases (`*name`) are not supported", at: f.offset };
      if (!("items" in f))
        return;
      if (b > d)
        return { what: $, at: f.offset };
      const [k] = f.items.flatMap(({ key: A }) => A && ("items" in A || A.type === "alias") ? [A.offset] : []);
      if (k !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: k };
    }
    function i({ errors: f }, b) {
      const [T] = f;
      return T !== void 0 ? { what: T.message, at: T.pos[0] } : b && { what: "There is more than one document", at: b.range[0] };
    }
    async function p(f, { keepsDigits: b = !1 }) {
      const { visit: T } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let k;
      return T(f, {
        Map: (A, R) => {
          k ??= I(R);
        },
        Scalar: (A, R) => {
          b && typeof R.value == "number" && String(R.value) !== R.source && (R.value = R.source);
        }
      }), k;
    }
    function I({ items: f }) {
      const b = /* @__PURE__ */ new Set();
      for (const { key: T } of f) {
        const k = String(T.value ?? "");
        if (b.has(k))
          return { what: "Map keys must be unique", at: T.range[0] };
        b.add(k);
      }
    }
  }),
  633: ((C, x, r) => {
    var d = (h) => {
      var $ = {};
      return r.d($, h), $;
    }, g = (h) => (() => h);
    C.exports = d({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((C, x, r) => {
    var d = (h) => {
      var $ = {};
      return r.d($, h), $;
    }, g = (h) => (() => h);
    C.exports = d({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
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
  23: ((C, x, r) => {
    r.r(x), r.d(x, {
      ExitCode: () => ie,
      addPath: () => Z,
      debug: () => he,
      endGroup: () => $e,
      error: () => Ue,
      exportVariable: () => Ge,
      getBooleanInput: () => Ke,
      getIDToken: () => Ie,
      getInput: () => pe,
      getMultilineInput: () => be,
      getState: () => Ve,
      group: () => Me,
      info: () => Je,
      isDebug: () => ve,
      markdownSummary: () => (
        /* reexport */
        q
      ),
      notice: () => Be,
      platform: () => (
        /* reexport */
        d
      ),
      saveState: () => Ee,
      setCommandEcho: () => Oe,
      setFailed: () => Ae,
      setOutput: () => xe,
      setSecret: () => Pe,
      startGroup: () => Ce,
      summary: () => (
        /* reexport */
        X
      ),
      toPlatformPath: () => (
        /* reexport */
        de
      ),
      toPosixPath: () => (
        /* reexport */
        ee
      ),
      toWin32Path: () => (
        /* reexport */
        se
      ),
      warning: () => Ne
    });
    var d = {};
    r.r(d), r.d(d, {
      arch: () => _e,
      getDetails: () => ke,
      isLinux: () => De,
      isMacOS: () => Se,
      isWindows: () => Te,
      platform: () => we
    });
    var g = r(857);
    function h(L) {
      return L == null ? "" : typeof L == "string" || L instanceof String ? L : JSON.stringify(L);
    }
    function $(L) {
      return Object.keys(L).length ? {
        title: L.title,
        file: L.file,
        line: L.startLine,
        endLine: L.endLine,
        col: L.startColumn,
        endColumn: L.endColumn
      } : {};
    }
    function E(L, o, a) {
      const y = new m(L, o, a);
      process.stdout.write(y.toString() + g.EOL);
    }
    function O(L, o = "") {
      E(L, {}, o);
    }
    const v = "::";
    class m {
      constructor(o, a, y) {
        o || (o = "missing.command"), this.command = o, this.properties = a, this.message = y;
      }
      toString() {
        let o = v + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          o += " ";
          let a = !0;
          for (const y in this.properties)
            if (this.properties.hasOwnProperty(y)) {
              const D = this.properties[y];
              D && (a ? a = !1 : o += ",", o += `${y}=${M(D)}`);
            }
        }
        return o += `${v}${_(this.message)}`, o;
      }
    }
    function _(L) {
      return h(L).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function M(L) {
      return h(L).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var l = r(633);
    function c(L, o) {
      const a = process.env[`GITHUB_${L}`];
      if (!a)
        throw new Error(`Unable to find environment variable for file command ${L}`);
      if (!l.existsSync(a))
        throw new Error(`Missing file at path: ${a}`);
      l.appendFileSync(a, `${h(o)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function i(L, o) {
      const a = `ghadelimiter_${l.randomUUID()}`, y = h(o);
      if (L.includes(a))
        throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`);
      if (y.includes(a))
        throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`);
      return `${L}<<${a}${g.EOL}${y}${g.EOL}${a}`;
    }
    var p = r(6928), I = r(5506), f = function(L, o, a, y) {
      function D(U) {
        return U instanceof a ? U : new a(function(B) {
          B(U);
        });
      }
      return new (a || (a = Promise))(function(U, B) {
        function Q(J) {
          try {
            z(y.next(J));
          } catch (ne) {
            B(ne);
          }
        }
        function oe(J) {
          try {
            z(y.throw(J));
          } catch (ne) {
            B(ne);
          }
        }
        function z(J) {
          J.done ? U(J.value) : D(J.value).then(Q, oe);
        }
        z((y = y.apply(L, o || [])).next());
      });
    };
    class b {
      static createHttpClient(o = !0, a = 10) {
        const y = {
          allowRetries: o,
          maxRetries: a
        };
        return new I.Q("actions/oidc-client", [new I.t(b.getRequestToken())], y);
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
          var a;
          const U = (a = (yield b.createHttpClient().getJson(o).catch((B) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`);
          })).result) === null || a === void 0 ? void 0 : a.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
        });
      }
      static getIDToken(o) {
        return f(this, void 0, void 0, function* () {
          try {
            let a = b.getIDTokenUrl();
            if (o) {
              const D = encodeURIComponent(o);
              a = `${a}&audience=${D}`;
            }
            he(`ID token url is ${a}`);
            const y = yield b.getCall(a);
            return Pe(y), y;
          } catch (a) {
            throw new Error(`Error message: ${a.message}`);
          }
        });
      }
    }
    var T = function(L, o, a, y) {
      function D(U) {
        return U instanceof a ? U : new a(function(B) {
          B(U);
        });
      }
      return new (a || (a = Promise))(function(U, B) {
        function Q(J) {
          try {
            z(y.next(J));
          } catch (ne) {
            B(ne);
          }
        }
        function oe(J) {
          try {
            z(y.throw(J));
          } catch (ne) {
            B(ne);
          }
        }
        function z(J) {
          J.done ? U(J.value) : D(J.value).then(Q, oe);
        }
        z((y = y.apply(L, o || [])).next());
      });
    };
    const { access: k, appendFile: A, writeFile: R } = l.promises, N = "GITHUB_STEP_SUMMARY", H = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class W {
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
          const o = process.env[N];
          if (!o)
            throw new Error(`Unable to find environment variable for $${N}. Check if your runtime environment supports job summaries.`);
          try {
            yield k(o, l.constants.R_OK | l.constants.W_OK);
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
      wrap(o, a, y = {}) {
        const D = Object.entries(y).map(([U, B]) => ` ${U}="${B}"`).join("");
        return a ? `<${o}${D}>${a}</${o}>` : `<${o}${D}>`;
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
          const a = !!o?.overwrite, y = yield this.filePath();
          return yield (a ? R : A)(y, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
      addRaw(o, a = !1) {
        return this._buffer += o, a ? this.addEOL() : this;
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
      addCodeBlock(o, a) {
        const y = Object.assign({}, a && { lang: a }), D = this.wrap("pre", this.wrap("code", o), y);
        return this.addRaw(D).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(o, a = !1) {
        const y = a ? "ol" : "ul", D = o.map((B) => this.wrap("li", B)).join(""), U = this.wrap(y, D);
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
        const a = o.map((D) => {
          const U = D.map((B) => {
            if (typeof B == "string")
              return this.wrap("td", B);
            const { header: Q, data: oe, colspan: z, rowspan: J } = B, ne = Q ? "th" : "td", Le = Object.assign(Object.assign({}, z && { colspan: z }), J && { rowspan: J });
            return this.wrap(ne, oe, Le);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), y = this.wrap("table", a);
        return this.addRaw(y).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(o, a) {
        const y = this.wrap("details", this.wrap("summary", o) + a);
        return this.addRaw(y).addEOL();
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
      addImage(o, a, y) {
        const { width: D, height: U } = y || {}, B = Object.assign(Object.assign({}, D && { width: D }), U && { height: U }), Q = this.wrap("img", null, Object.assign({ src: o, alt: a }, B));
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
      addHeading(o, a) {
        const y = `h${a}`, D = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(y) ? y : "h1", U = this.wrap(D, o);
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
      addQuote(o, a) {
        const y = Object.assign({}, a && { cite: a }), D = this.wrap("blockquote", o, y);
        return this.addRaw(D).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(o, a) {
        const y = this.wrap("a", o, { href: a });
        return this.addRaw(y).addEOL();
      }
    }
    const G = new W(), q = G, X = G;
    function ee(L) {
      return L.replace(/[\\]/g, "/");
    }
    function se(L) {
      return L.replace(/[/]/g, "\\");
    }
    function de(L) {
      return L.replace(/[/\\]/g, p.sep);
    }
    async function ue() {
      throw new Error("This bundle runs no commands.");
    }
    var ce = function(L, o, a, y) {
      function D(U) {
        return U instanceof a ? U : new a(function(B) {
          B(U);
        });
      }
      return new (a || (a = Promise))(function(U, B) {
        function Q(J) {
          try {
            z(y.next(J));
          } catch (ne) {
            B(ne);
          }
        }
        function oe(J) {
          try {
            z(y.throw(J));
          } catch (ne) {
            B(ne);
          }
        }
        function z(J) {
          J.done ? U(J.value) : D(J.value).then(Q, oe);
        }
        z((y = y.apply(L, o || [])).next());
      });
    };
    const Re = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: L } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: L.trim()
      };
    }), We = () => ce(void 0, void 0, void 0, function* () {
      var L, o, a, y;
      const { stdout: D } = yield ue("sw_vers", void 0, {
        silent: !0
      }), U = (o = (L = D.match(/ProductVersion:\s*(.+)/)) === null || L === void 0 ? void 0 : L[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (y = (a = D.match(/ProductName:\s*(.+)/)) === null || a === void 0 ? void 0 : a[1]) !== null && y !== void 0 ? y : "",
        version: U
      };
    }), He = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: L } = yield ue("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, a] = L.trim().split(`
`);
      return {
        name: o,
        version: a
      };
    }), we = g.platform(), _e = g.arch(), Te = we === "win32", Se = we === "darwin", De = we === "linux";
    function ke() {
      return ce(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield Te ? Re() : Se ? We() : He()), {
          platform: we,
          arch: _e,
          isWindows: Te,
          isMacOS: Se,
          isLinux: De
        });
      });
    }
    var fe = function(L, o, a, y) {
      function D(U) {
        return U instanceof a ? U : new a(function(B) {
          B(U);
        });
      }
      return new (a || (a = Promise))(function(U, B) {
        function Q(J) {
          try {
            z(y.next(J));
          } catch (ne) {
            B(ne);
          }
        }
        function oe(J) {
          try {
            z(y.throw(J));
          } catch (ne) {
            B(ne);
          }
        }
        function z(J) {
          J.done ? U(J.value) : D(J.value).then(Q, oe);
        }
        z((y = y.apply(L, o || [])).next());
      });
    }, ie;
    (function(L) {
      L[L.Success = 0] = "Success", L[L.Failure = 1] = "Failure";
    })(ie || (ie = {}));
    function Ge(L, o) {
      const a = h(o);
      if (process.env[L] = a, process.env.GITHUB_ENV || "")
        return c("ENV", i(L, o));
      E("set-env", { name: L }, a);
    }
    function Pe(L) {
      E("add-mask", {}, L);
    }
    function Z(L) {
      process.env.GITHUB_PATH || "" ? c("PATH", L) : E("add-path", {}, L), process.env.PATH = `${L}${p.delimiter}${process.env.PATH}`;
    }
    function pe(L, o) {
      const a = process.env[`INPUT_${L.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !a)
        throw new Error(`Input required and not supplied: ${L}`);
      return o && o.trimWhitespace === !1 ? a : a.trim();
    }
    function be(L, o) {
      const a = pe(L, o).split(`
`).filter((y) => y !== "");
      return o && o.trimWhitespace === !1 ? a : a.map((y) => y.trim());
    }
    function Ke(L, o) {
      const a = ["true", "True", "TRUE"], y = ["false", "False", "FALSE"], D = pe(L, o);
      if (a.includes(D))
        return !0;
      if (y.includes(D))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${L}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function xe(L, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return c("OUTPUT", i(L, o));
      process.stdout.write(g.EOL), E("set-output", { name: L }, h(o));
    }
    function Oe(L) {
      O("echo", L ? "on" : "off");
    }
    function Ae(L) {
      process.exitCode = ie.Failure, Ue(L);
    }
    function ve() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function he(L) {
      E("debug", {}, L);
    }
    function Ue(L, o = {}) {
      E("error", $(o), L instanceof Error ? L.toString() : L);
    }
    function Ne(L, o = {}) {
      E("warning", $(o), L instanceof Error ? L.toString() : L);
    }
    function Be(L, o = {}) {
      E("notice", $(o), L instanceof Error ? L.toString() : L);
    }
    function Je(L) {
      process.stdout.write(L + g.EOL);
    }
    function Ce(L) {
      O("group", L);
    }
    function $e() {
      O("endgroup");
    }
    function Me(L, o) {
      return fe(this, void 0, void 0, function* () {
        Ce(L);
        let a;
        try {
          a = yield o();
        } finally {
          $e();
        }
        return a;
      });
    }
    function Ee(L, o) {
      if (process.env.GITHUB_STATE || "")
        return c("STATE", i(L, o));
      E("save-state", { name: L }, h(o));
    }
    function Ve(L) {
      return process.env[`STATE_${L}`] || "";
    }
    function Ie(L) {
      return fe(this, void 0, void 0, function* () {
        return yield b.getIDToken(L);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(C) {
  var x = __webpack_module_cache__[C];
  if (x !== void 0)
    return x.exports;
  var r = __webpack_module_cache__[C] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, d = !0;
  try {
    __webpack_modules__[C](r, r.exports, __nccwpck_require__), d = !1;
  } finally {
    d && delete __webpack_module_cache__[C];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var C = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", x = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", d = (h) => {
    h && h.d < 1 && (h.d = 1, h.forEach(($) => $.r--), h.forEach(($) => $.r-- ? $.r++ : $()));
  }, g = (h) => h.map(($) => {
    if ($ !== null && typeof $ == "object") {
      if ($[C]) return $;
      if ($.then) {
        var E = [];
        E.d = 0, $.then((m) => {
          O[x] = m, d(E);
        }, (m) => {
          O[r] = m, d(E);
        });
        var O = {};
        return O[C] = (m) => m(E), O;
      }
    }
    var v = {};
    return v[C] = (m) => {
    }, v[x] = $, v;
  });
  __nccwpck_require__.a = (h, $, E) => {
    var O;
    E && ((O = []).d = -1);
    var v = /* @__PURE__ */ new Set(), m = h.exports, _, M, l, c = new Promise((i, p) => {
      l = p, M = i;
    });
    c[x] = m, c[C] = (i) => (O && i(O), v.forEach(i), c.catch((p) => {
    })), h.exports = c, $((i) => {
      _ = g(i);
      var p, I = () => _.map((b) => {
        if (b[r]) throw b[r];
        return b[x];
      }), f = new Promise((b) => {
        p = () => b(I), p.r = 0;
        var T = (k) => k !== O && !v.has(k) && (v.add(k), k && !k.d && (p.r++, k.push(p)));
        _.map((k) => k[C](T));
      });
      return p.r ? f : I();
    }, (i) => (i ? l(c[r] = i) : M(m), d(O))), O && O.d < 0 && (O.d = 0);
  };
})(), __nccwpck_require__.n = (C) => {
  var x = C && C.__esModule ? (
    /******/
    () => C.default
  ) : (
    /******/
    () => C
  );
  return __nccwpck_require__.d(x, { a: x }), x;
}, (() => {
  var C = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, x;
  __nccwpck_require__.t = function(r, d) {
    if (d & 1 && (r = this(r)), d & 8 || typeof r == "object" && r && (d & 4 && r.__esModule || d & 16 && typeof r.then == "function"))
      return r;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var h = {};
    x = x || [null, C({}), C([]), C(C)];
    for (var $ = d & 2 && r; typeof $ == "object" && !~x.indexOf($); $ = C($))
      Object.getOwnPropertyNames($).forEach((E) => h[E] = () => r[E]);
    return h.default = () => r, __nccwpck_require__.d(g, h), g;
  };
})(), __nccwpck_require__.d = (C, x) => {
  for (var r in x)
    __nccwpck_require__.o(x, r) && !__nccwpck_require__.o(C, r) && Object.defineProperty(C, r, { enumerable: !0, get: x[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (C) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((x, r) => (__nccwpck_require__.f[r](C, x), x), [])), __nccwpck_require__.u = (C) => C + ".js", __nccwpck_require__.o = (C, x) => Object.prototype.hasOwnProperty.call(C, x), __nccwpck_require__.r = (C) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(C, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(C, "__esModule", { value: !0 });
}, (() => {
  var C = {
    /******/
    792: 0
    /******/
  }, x = (r) => {
    var { ids: d, modules: g, runtime: h } = r, $, E, O = 0;
    for ($ in g)
      __nccwpck_require__.o(g, $) && (__nccwpck_require__.m[$] = g[$]);
    for (h && h(__nccwpck_require__); O < d.length; O++)
      E = d[O], __nccwpck_require__.o(C, E) && C[E] && C[E][0](), C[d[O]] = 0;
  };
  __nccwpck_require__.f.j = (r, d) => {
    var g = __nccwpck_require__.o(C, r) ? C[r] : void 0;
    if (g !== 0)
      if (g)
        d.push(g[1]);
      else {
        var h = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(x, ($) => {
          throw C[r] !== 0 && (C[r] = void 0), $;
        }), h = Promise.race([h, new Promise(($) => g = C[r] = [$])]);
        d.push(g[1] = h);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
