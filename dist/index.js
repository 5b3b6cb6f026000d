"use strict";
const standIn = ((M) => {
  const A = process.getBuiltinModule("node:fs"), r = (S, E) => (...v) => S()[E](...v), l = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function f() {
    const S = "/dev/urandom";
    if (g.length === 0) {
      if (!A.existsSync(S)) return l().randomUUID();
      const v = A.openSync(S);
      g = Buffer.alloc(1024), A.readSync(v, g), A.closeSync(v);
    }
    const E = g.toString("hex", 0, 16);
    return g = g.subarray(16), E;
  }
  const w = () => A.promises;
  return M.exports = Object.create(A, {
    randomUUID: { value: f },
    // Filters of liquidjs.
    createHash: { value: r(l, "createHash") },
    createHmac: { value: r(l, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r(w, "access"),
        appendFile: r(w, "appendFile"),
        writeFile: r(w, "writeFile")
      }
    }
  }), M.exports;
})({});
var __webpack_modules__ = {
  5506: ((M, A, r) => {
    r.d(A, {
      Q: () => l,
      t: () => g
    });
    class l {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class g {
    }
  }),
  3916: ((M, A, r) => {
    r.d(A, {
      J4: () => E,
      _n: () => v,
      cl: () => S,
      lZ: () => f,
      zU: () => p
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
    }, g = Object.keys(l);
    class f extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(I, d, c = {}) {
        super(d, { cause: c.cause }), this.code = I, this.nextStep = c.nextStep ?? l[I];
      }
    }
    const w = 200;
    function S(_) {
      const I = _.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(I.length > w ? `${I.slice(0, w)}\u2026` : I);
    }
    function E(_) {
      if (_ instanceof f)
        return _;
      const I = _ instanceof Error ? _.message : String(_);
      return new f("internal_error", `This action stopped because of a fault of its own: ${I}`, { cause: _ });
    }
    function v(_) {
      const I = URL.parse(_ ?? "");
      return I !== null && /^https?:$/.test(I.protocol) ? `${I.origin}${I.pathname}`.replace(/\/+$/, "") : null;
    }
    function p(_, I) {
      const d = `docs/troubleshooting.md#${_}`, { GITHUB_ACTION_REPOSITORY: c, GITHUB_ACTION_REF: i } = I, T = v(I.GITHUB_SERVER_URL) ?? "https://github.com";
      return c ? `${T}/${c}/blob/${i || "HEAD"}/${d}` : d;
    }
  }),
  3919: ((M, A, r) => {
    r.d(A, {
      $p: () => v,
      Od: () => E,
      Yy: () => p
    });
    var l = r(7975), g = /* @__PURE__ */ r.n(l);
    const f = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, w = /\\u00(?:1b|9[08bd-f])/i, S = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function E(I) {
      return f.test(I) ? I.replace(S, "").split(/(?=\u001B\])/).map((c) => (0, l.stripVTControlCharacters)(c)).join("") : I;
    }
    function v(I) {
      const d = I;
      for (const [c, i] of Object.entries(d))
        typeof i == "string" ? d[c] = E(i) : typeof i == "object" && i !== null && v(i);
      return I;
    }
    function p(I) {
      return !f.test(I) && !w.test(I) ? JSON.parse(I) : JSON.parse(I, _);
    }
    function _(I, d) {
      return typeof d == "string" ? E(d) : d;
    }
  }),
  9407: ((M, A, r) => {
    r.a(M, async (l, g) => {
      try {
        var f = r(3024), w = /* @__PURE__ */ r.n(f), S = r(6760), E = /* @__PURE__ */ r.n(S), v = r(8500), p = /* @__PURE__ */ r.n(v), _ = r(7975), I = /* @__PURE__ */ r.n(_), d = r(23), c = r(7702), i = r(1957);
        process.stdout.on("error", () => {
        });
        const T = new AbortController();
        for (const $ of ["SIGINT", "SIGTERM"])
          process.once($, () => T.abort());
        const D = (0, c.V)(process.env), h = (0, S.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", O = await (0, i.e)(h, {
          core: d,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: ($) => (0, _.promisify)(f.readdir)($, { withFileTypes: !0 }),
            readFile: (0, _.promisify)(f.readFile),
            realpath: (0, _.promisify)(f.realpath.native),
            stat: (0, _.promisify)(f.stat)
          },
          network: {
            http: D,
            signal: T.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: ($, b) => (0, v.setTimeout)($, void 0, { signal: b }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, v.setImmediate)(), await (0, v.setImmediate)();
            }
          },
          octokit: async ($) => {
            const [{ getOctokit: b }, { createFetch: k }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return b($, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: k(D) } });
          }
        });
        process.stdout.write("", () => process.exit(O)), g();
      } catch (T) {
        g(T);
      }
    }, 1);
  }),
  9357: ((M, A, r) => {
    r.d(A, {
      O0: () => p,
      Y: () => D,
      _o: () => g,
      az: () => I,
      he: () => l,
      jr: () => _,
      nU: () => d,
      vD: () => c
    });
    const l = "\u2068", g = "\u2069", f = "\u2066\u2067\u2068", w = "\u202C", S = /[\u202A-\u202E\u2066-\u2069]/g, E = new RegExp(S.source), v = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function p(h) {
      return v.test(h);
    }
    function _(h) {
      const [O = ""] = /\p{L}/u.exec(h.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return p(O);
    }
    function I(h, O) {
      return !O && !p(h) ? h : d(h).replace(/[^\r\n\u2029]+/g, ($) => O || p($) ? l + $ + g : $);
    }
    function d(h) {
      const O = c(h);
      return O.size === 0 ? h : D(h, O);
    }
    function c(h) {
      if (!E.test(h))
        return /* @__PURE__ */ new Set();
      const O = [...h.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(O.flatMap(({ 0: $, index: b }) => [...i($)].map((k) => b + k)));
    }
    function* i(h) {
      const O = { controls: [], isolates: [] };
      for (const { 0: $, index: b } of h.matchAll(S))
        if ($ === g || $ === w) {
          const k = $ === g ? O.isolates.pop() : T(O);
          k === void 0 ? yield b : yield* O.controls.splice(k).slice(1);
        } else
          f.includes($) && O.isolates.push(O.controls.length), O.controls.push(b);
      yield* O.controls;
    }
    function T({ controls: h, isolates: O }) {
      const $ = h.length - 1;
      return $ > (O.at(-1) ?? -1) ? $ : void 0;
    }
    function D(h, O, $ = 0) {
      return h.replace(S, (b, k) => O.has($ + k) ? "" : b);
    }
  }),
  3116: ((M, A, r) => {
    r.d(A, {
      d: () => g
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
    function g(f) {
      return Object.hasOwn(l, f) ? l[f] ?? "" : f.replaceAll("_", " ");
    }
  }),
  5911: ((M, A, r) => {
    r.d(A, {
      M: () => g
    });
    const l = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(f) {
      if (f.trim() === "")
        return "";
      let w = Math.floor(Number(f));
      if (!Number.isFinite(w) || w < 0)
        throw new Error(`duration takes seconds, not "${f}"`);
      return l.flatMap(([E, v]) => {
        const p = Math.floor(w / v);
        return w %= v, p > 0 ? [`${p}${E}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((M, A, r) => {
    r.d(A, {
      U: () => l,
      v: () => g
    });
    const l = 65536;
    function g(f, w) {
      if (f.length <= w)
        return f.length;
      const S = f.slice(0, w), E = S.lastIndexOf(`
`), v = E > w / 2 ? E : S.lastIndexOf(" ");
      return v > 0 ? v + 1 : S.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((M, A, r) => {
    r.d(A, {
      BB: () => _,
      Dk: () => I,
      JK: () => p,
      Kx: () => w,
      TA: () => S,
      Z: () => v,
      qf: () => E
    });
    var l = r(9357);
    const g = "\uE000", f = "\uE001", w = /\uE000(\d+)\uE001/g;
    function S(d) {
      return d.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function E(d) {
      return `${g}${d}${f}`;
    }
    function v({ text: d, fragments: c }) {
      let i = d.length;
      for (const [, T] of d.matchAll(w))
        i += c[Number(T)]?.text.length ?? 0;
      return i;
    }
    function p(d, c) {
      const i = [];
      let T = 0;
      for (const D of d.matchAll(w)) {
        const h = c[Number(D[1])];
        h !== void 0 && (D.index > T && i.push(d.slice(T, D.index)), i.push(h), T = D.index + D[0].length);
      }
      return T < d.length && i.push(d.slice(T)), i;
    }
    function _(d, c, i = (T) => T) {
      return p(d, c).map((T) => typeof T == "string" ? T : i(T.text)).join("");
    }
    function I({ text: d, fragments: c }) {
      const i = (0, l.O0)(d);
      return (0, l.nU)(_(d, c, (T) => (0, l.az)(T, i)));
    }
  }),
  5007: ((M, A, r) => {
    r.d(A, {
      Jv: () => I,
      Y5: () => v,
      c3: () => S,
      eG: () => d,
      l2: () => w,
      m$: () => _,
      qv: () => l
    });
    const l = 64, g = { thematicBreak: 20, listItem: 5 }, f = [
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
    function w({ type: c }) {
      return f.includes(c) ? 0 : 1 + (g[c] ?? 0);
    }
    function S({ type: c }) {
      return f.includes(c) || c === "break" || c === "footnoteReference";
    }
    const E = /* @__PURE__ */ new WeakMap();
    function v(c) {
      const i = E.get(c);
      if (i !== void 0)
        return i;
      const T = w(c) + p(c);
      return E.set(c, T), T;
    }
    function p(c) {
      return c.type === "table" ? I(c.children, d(c)) : "children" in c ? I(c.children) : "value" in c ? c.value.length : c.type === "image" ? c.alt.length : 0;
    }
    function _(c) {
      return I(c) - 1;
    }
    function I(c, i = v) {
      return c.reduce((T, D) => T + i(D), 0);
    }
    function d({ children: c }) {
      const i = [];
      for (const h of c)
        for (const [O, $] of h.children.entries())
          i[O] = Math.max(i[O] ?? 0, v($) + 2);
      const T = i.reduce((h, O) => h + O, 0), D = T > l ? 0 : T;
      return (h) => Math.max(D, v(h));
    }
  }),
  5667: ((M, A, r) => {
    r.d(A, {
      Fy: () => w,
      Gl: () => E,
      NR: () => D,
      Qq: () => f,
      bK: () => S,
      eu: () => v,
      ey: () => T,
      gc: () => _,
      oZ: () => p,
      sP: () => g,
      t7: () => I,
      wx: () => d
    });
    var l = r(9357);
    const g = { type: "break" };
    function f(h) {
      return { type: "text", value: h };
    }
    function w(h) {
      return h.split(/\r\n?|\n/).flatMap((O, $) => $ === 0 ? [f(O)] : [g, f(O)]);
    }
    function S(h, O = !1) {
      return w((0, l.az)(v(h), O));
    }
    function E(h) {
      return v(h).replace(/\r\n?|\n/g, " ");
    }
    function v(h) {
      return (0, l.nU)(h.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function p(h) {
      const O = [];
      for (const $ of h) {
        const b = O.at(-1);
        $.type === "text" && b?.type === "text" ? O[O.length - 1] = f(b.value + $.value) : ($.type !== "text" || $.value !== "") && O.push($);
      }
      return O;
    }
    function _(h) {
      const O = (0, l.vD)(c(h));
      return O.size === 0 ? h : i(h, { unbalanced: O, offset: 0 });
    }
    function I(h) {
      if (!(0, l.O0)(c(h)))
        return h;
      const O = [[]];
      for (const $ of h)
        $.type === "break" ? O.push([]) : O.at(-1)?.push($);
      return O.flatMap(($, b) => {
        const k = c($), U = (0, l.jr)(k) && !k.includes(`
`) ? [f(l.he), ...$, f(l._o)] : $;
        return b === 0 ? U : [g, ...U];
      });
    }
    function d(h, O) {
      return h.length > 0 && (O || (0, l.O0)(c(h))) ? [f(l.he), ..._(h), f(l._o)] : h;
    }
    function c(h) {
      return h.map((O) => O.type === "break" ? `
` : "children" in O ? c(O.children) : O.type === "text" ? O.value : "").join("");
    }
    function i(h, O) {
      return h.map(($) => {
        if ("children" in $)
          return { ...$, children: i($.children, O) };
        const { offset: b } = O;
        return $.type === "break" && (O.offset += 1), $.type !== "text" ? $ : (O.offset += $.value.length, f((0, l.Y)($.value, O.unbalanced, b)));
      });
    }
    function T(h) {
      return h.length === 0 ? [] : [{ type: "paragraph", children: h }];
    }
    function D(h) {
      const O = h.length - 1;
      return h.map((b, k) => {
        if (b.type !== "text")
          return b;
        const L = k === 0 ? b.value.replace(/^ +/, "") : b.value;
        return f(k === O ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((b) => b.type !== "text" || b.value !== "");
    }
  }),
  8533: ((M, A, r) => {
    r.d(A, {
      Z9: () => S,
      aX: () => f,
      zN: () => w
    });
    var l = r(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function f(v) {
      return /[!-~]/.test(v) || g.test(v);
    }
    function w(v) {
      return v.type === "alert" ? !0 : "children" in v ? v.children.some(w) : "value" in v ? f(v.value) : v.type !== "break";
    }
    function S(v) {
      return v.reduce((p, _) => {
        const I = p === "" || (0, l.c3)(_) ? "" : `
`;
        return p + I + E(_);
      }, "");
    }
    function E(v) {
      return v.type === "break" ? `
` : v.type === "image" ? v.alt : "children" in v ? S(v.children) : "value" in v ? v.value : "";
    }
  }),
  9257: ((M, A, r) => {
    r.d(A, {
      HM: () => l,
      U9: () => f,
      vO: () => g
    });
    function l(w) {
      return w.port || (w.protocol === "https:" ? "443" : "80");
    }
    function g(w) {
      return `${w.hostname}:${l(w)}`;
    }
    function f(w) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(w);
    }
  }),
  7702: ((M, A, r) => {
    r.d(A, {
      V: () => $
    });
    const l = require("node:net");
    var g = r(5641);
    function f({ origin: k }, L, U, H) {
      const { proxy: W, signal: B } = L, Z = {
        signal: B,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...H && { ca: H }
      }, X = (ee, re) => new g.Client(ee, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: U,
        connect: (de, ae) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          re({ ...de, ...w(de) && { servername: "" } }, (...ce) => {
            L.socket = ce[1], ae(...ce);
          })
        )
      });
      return W ? new g.ProxyAgent({
        uri: W.origin,
        ...S(W),
        proxyTls: Z,
        requestTls: Z,
        clientFactory: (ee) => E(X(ee, (0, g.buildConnector)(Z)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ee, { connect: re }) => X(ee, re)
      }) : X(k, (0, g.buildConnector)(Z));
    }
    const w = ({ hostname: k }) => (0, l.isIP)(k.replace(/[[\]]/g, "")) !== 0;
    function S({ username: k, password: L }) {
      if (!k && !L)
        return {};
      const U = `${decodeURIComponent(k)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(U).toString("base64")}` };
    }
    function E(k, L) {
      const U = k.connect.bind(k);
      return k.connect = async (H) => {
        const W = await U(H);
        if (W.statusCode < 200 || W.statusCode > 299)
          throw W.socket.destroy(), L.proxyStatus = W.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", W.socket.read(), { ...W, statusCode: 200 };
      }, k;
    }
    async function v({ method: k = "POST", url: L, headers: U, body: H, maxResponseSize: W = 2 ** 20 }, B, Z) {
      B.phase = B.proxy ? "tunnel" : "connection", B.signal.throwIfAborted(), p(L);
      const X = f(L, B, W, Z), ee = L.pathname + L.search, re = { ...U, "accept-encoding": "identity" };
      try {
        return await new Promise((de, ae) => {
          const ce = _(B, de, ae);
          X.dispatch({ method: k, origin: L.origin, path: ee, headers: re, body: H }, ce);
        });
      } finally {
        X.destroy().catch(() => {
        });
      }
    }
    function p({ protocol: k }) {
      k === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function _(k, L, U) {
      const H = new TextDecoder();
      let W = "", B;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          k.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (Z, X, ee) => {
          const re = Object.entries(ee).map(([de, ae]) => [de, [ae].flat().join(", ")]);
          B = { status: X, headers: Object.fromEntries(re) };
        },
        onResponseData: (Z, X) => {
          W += H.decode(X, { stream: !0 });
        },
        onResponseEnd: () => {
          k.socket?.errored ? U(k.socket.errored) : L({ ...B, body: W + H.decode() });
        },
        onResponseError: (Z, X) => {
          "code" in X && X.code === "UND_ERR_INVALID_ARG" && k.phase === "response" && (k.proxyStatus = 407), U(X);
        }
      };
    }
    var I = r(9257), d = r(3916);
    function c(k, L) {
      const U = `${k.protocol.slice(0, -1)}_proxy`, H = i(L, U), W = (0, I.U9)(k.hostname) || h(k, i(L, "no_proxy"));
      return H === "" || W ? void 0 : T(H, U);
    }
    function i(k, L) {
      return (k[L] ?? k[L.toUpperCase()] ?? "").trim();
    }
    function T(k, L) {
      const U = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(k) ? k : `http://${k}`);
      if (!U || !D(U))
        throw new d.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (U.protocol !== "http:" && U.protocol !== "https:") {
        const H = U.protocol.slice(0, -1);
        throw new d.lZ("proxy_error", `\`${L}\` names a ${H} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return U;
    }
    function D({ username: k, password: L }) {
      try {
        return decodeURIComponent(k + L), !0;
      } catch {
        return !1;
      }
    }
    function h(k, L) {
      const U = k.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((H) => O(H, U, (0, I.HM)(k)));
    }
    function O(k, L, U) {
      const [, H, W, B] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(k) ?? [];
      if (B !== void 0 && B !== U)
        return !1;
      const Z = H ?? W ?? k, X = Z.replace(/^\*?\./, "").replace(/\.$/, "");
      return Z === "*" || L.endsWith(`.${X}`) || L === X && !Z.startsWith("*");
    }
    const $ = (k) => ({
      send: async (L, U) => {
        const H = Math.max(0, Math.ceil(U.timeout_ms)), W = {
          server: (0, I.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([U.signal, AbortSignal.timeout(H)]),
          timeout_ms: H,
          phase: "connection"
        };
        try {
          return W.proxy = c(L.url, k), { kind: "response", ...await b(L, W) };
        } catch (B) {
          const Z = W.phase === "response" ? "unknown" : "no", { toTransportError: X } = await r.e("failure").then(r.bind(r, 6711));
          return { kind: "no_response", arrived: Z, error: X(B, W) };
        }
      }
    });
    async function b(k, L) {
      try {
        return await v(k, L);
      } catch (U) {
        const { isUntrusted: H } = await r.e("failure").then(r.bind(r, 6711));
        if (L.phase === "response" || !H(U))
          throw U;
        const { getCACertificates: W } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (W === void 0)
          throw U;
        const B = [...W("default"), ...W("system")];
        return await v(k, L, B);
      }
    }
  }),
  1957: ((M, A, r) => {
    r.d(A, {
      e: () => ns
    });
    var l = r(3916), g = r(3919);
    async function f(e, { env: t, files: n, warn: s }) {
      const u = t.GITHUB_EVENT_PATH;
      return S(e) ? E(u, n, s) : w(e) ? E(u, n, () => {
      }) : {};
    }
    function w({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: s } = e;
      return t === "markdown" && (s !== "" || /!\[|<img/i.test(n));
    }
    function S({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: s, mentions: u } = e;
      return n || s !== "" || u.length > 0 || t.length > 0;
    }
    async function E(e, t, n) {
      const s = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${s}`), {};
      try {
        return (0, g.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const m = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${m}. ${s}`), {};
      }
    }
    var v = r(4573), p = r(9366), _ = r(2163);
    function I(e) {
      const { connection: t, delivery: n, message: s } = e, u = (0, p.wh)(t.public_id), m = [t.group_id, ...n.channel_id];
      return [
        ...[
          [
            (0, p.wh)(t.private_api_key) !== void 0 && u === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            u !== void 0 && m.includes(u),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, p.wh)(t.group_id) !== void 0 && n.channel_id.includes(t.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([j, P]) => j ? P : []),
        ...(0, _.x)(e, (j) => (0, p.wh)(j) !== void 0).map(({ input: j, id: P }) => `\`${j}\` names ${P}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(s.message_fields)
      ];
    }
    function d(e) {
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
    function T(e) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((s) => s.startsWith("custom_"))
      ].flatMap((s) => {
        const u = Object.hasOwn(i, s) ? i[s] : void 0;
        return u !== void 0 ? `\`message_fields\` may not set \`${s}\`: use the input \`${u}\`.` : s.startsWith("_once_") ? `\`message_fields\` may not set \`${s}\`.` : [];
      });
    }
    var D = r(3785);
    async function h(e, t, n) {
      const s = (0, D.O)(e.body), u = s?.object;
      if (s !== void 0 && e.status === 200 && !("error" in s) && (0, D.u)(u) && $(u, t, n))
        return k(u, s, t, n);
      const { judgeUnsaved: x } = await r.e("failure").then(r.bind(r, 7090));
      return x(e, s, t, n);
    }
    async function O(e, t) {
      const n = (0, D.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: m } = t, x = `Removal of message ${u} requested in channel ${m}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: x };
      }
      const { judgeError: s } = await r.e("failure").then(r.bind(r, 7090));
      return s(e, n, t);
    }
    function $(e, { channel_id: t, message_id: n }, s) {
      const { id: u } = e;
      return (0, p.eQ)(u) && !s(u) && b(e.channel_id, t) && (!n || b(u, n));
    }
    function b(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function k(e, t, n, s) {
      const { id: u, channel_id: m, parent_message_id: x, creation_date: j } = e, P = (0, p.eQ)(x) && !s(x) ? x : "", G = {
        message_id: u,
        channel_id: m,
        parent_message_id: P,
        created_at: Number.isSafeInteger(j) ? `${j}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: u,
          ...P && { parent_message_id: P }
        }
      }, V = `Accepted by Twake: message ${u} in channel ${n.channel_id}`, K = L(G, n);
      return { fate: "accepted", accepted: G, response: t, confirmation: V, ...K && { warning: K } };
    }
    function L({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || b(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var U = r(651), H = r(1723), W = r(3028);
    async function B(e) {
      switch (e.type) {
        case "root":
          return (0, U.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await r.e("twacode").then(r.bind(r, 5605)), n = t(e);
          return e.statusLine ? (0, U.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, H.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, W.w)(e.statusLine)}` : t;
        }
      }
    }
    async function Z(e) {
      return { content: await B(e.content), ...X(e) };
    }
    function X(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: s = [], message_fields: u = {} } = e, { hidden_data: m, ...x } = u, j = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof m == "object" ? m : {}
      };
      return {
        ...Object.keys(j).length > 0 && { hidden_data: j },
        ...s.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: s
        },
        ...x
      };
    }
    const ee = 2 ** 20, re = 4096, ae = {
      limit: ee - re,
      fitsBelow: (ee - re) / 10,
      async measure(e) {
        const t = { content: (0, U.y)(e.content), ...X(e) };
        return v.Buffer.byteLength(JSON.stringify(t));
      }
    };
    var ce = r(8812);
    function Le({ public_id: e, private_api_key: t }) {
      return v.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function We(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, Le(e)];
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
      const { api_url: s, group_id: u } = e, m = new URL(s);
      m.pathname = `${s.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const x = (0, ce.a)({ group_id: u, message: n });
      return {
        url: m,
        body: x,
        maxResponseSize: ke(x),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${Le(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const ke = (e) => 2 ** 20 + 16 * v.Buffer.byteLength(e), je = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: d,
      readId: (e, t) => (0, p.wh)(e) ?? (t === "message" && (0, p.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, p.yr)(e, t),
      findIssues: I,
      findWarnings: c,
      connect: xe
    };
    function xe(e) {
      const { api_url: t, group_id: n, private_api_key: s } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: s,
        editsNotify: !1,
        sizeOf: () => ae,
        prepare: async (u) => {
          const m = await Z(u);
          return {
            sendTo: (x) => {
              const j = He(e, x, m);
              return fe(j, (P, { holdsSecret: G }) => h(P, x, G));
            },
            preview: async () => {
              const { previewOf: x } = await r.e("preview").then(r.bind(r, 4741));
              return x(m);
            }
          };
        },
        remove: (u) => fe(we(e, u), (m) => O(m, u))
      };
    }
    function fe(e, t) {
      return {
        request: e,
        error: oe(e),
        attempt: async (n, s) => {
          const u = await n(e);
          return u.kind === "response" ? t(u, s) : { fate: u.arrived === "no" ? "not_arrived" : "unknown", error: u.error };
        }
      };
    }
    function oe({ body: e }) {
      const t = v.Buffer.byteLength(e);
      if (t <= ee)
        return;
      const n = `The request has ${t} bytes, and servers take ${ee}: nothing was sent.`;
      return new l.lZ("too_large", n);
    }
    const Ge = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Re({ access_token: e, channel_id: t }) {
      if (e === "" && !Ge.test(t))
        return je;
      const { matrix: n } = await r.e("matrix").then(r.bind(r, 3463));
      return n;
    }
    function z(e, t = "") {
      return { default: t, read: e };
    }
    function pe(e) {
      return z(async (t) => t === "" ? {} : (0, g.$p)(await e(t)));
    }
    async function be(e, t) {
      const n = Object.keys(e), s = await Promise.all(n.map((u) => Ke(u, e[u], t)));
      return {
        values: Object.fromEntries(s.map(({ value: u }, m) => [n[m], u])),
        issues: s.flatMap(({ issues: u }) => u)
      };
    }
    async function Ke(e, t, n) {
      const { getInput: s, hide: u, kind: m } = n, x = t.isTrimmed ?? !0, j = (0, g.Od)(s(e, { trimWhitespace: x })), P = await Ae(e, j, t, m);
      return P.issues.length === 0 || t.isSecret ? P : { ...P, issues: (await Ae(e, u(j), t, m)).issues };
    }
    async function Ae(e, t, n, s) {
      const u = [], m = (x) => {
        u.push(`\`${e}\` ${x}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, m, s) };
      } catch (x) {
        return { issues: [(0, l.J4)(x).message], value: {} };
      }
    }
    var ve = r(4536), Oe = r(4827);
    async function me(e, t) {
      const n = Pe(e) ?? await Ue(e, t) ?? {};
      if ((0, ve.f_)(n))
        throw new l.lZ("invalid_input", `\`${t}\`: ${ve.DI}.`);
      if ((0, Oe.Gv)(n))
        return n;
      const s = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new l.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${s}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function Ce(e) {
      const t = await me(e, "needs"), n = Object.entries(t).find(([, m]) => !De(m));
      if (n === void 0)
        return t;
      const [s] = n, u = s.length > 80 ? `${s.slice(0, 80)}\u2026` : s;
      throw new l.lZ("invalid_input", `\`needs\` has no result for the job \`${u}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function De(e) {
      return (0, Oe.Gv)(e) && typeof e.result == "string";
    }
    function Pe(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Ue(e, t) {
      const n = await (0, ve.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: s, column: u, error: m } = n;
      throw new l.lZ("invalid_input", `\`${t}\`, line ${s}, column ${u}: ${m}.`);
    }
    var Je = r(5161), $e = r(3342), Ee = r(9257);
    const Se = (e) => e, Ne = (e, t) => {
      const n = Me(e);
      return e !== "" && !Fe.test(n) && t("holds nothing that can be seen."), n;
    }, Fe = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Me(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const C = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, l.cl)(e)}.`), e.toLowerCase() === "true");
    function o(e, t) {
      return (n, s) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (s(`must be a whole number from ${e} to ${t}, but is ${(0, l.cl)(n)}.`), e);
      };
    }
    function a(...e) {
      return (t, n) => {
        const s = e.find((u) => u === t);
        return s === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(t)}.`), s ?? e[0];
      };
    }
    const y = 10, R = 100, N = (e, t) => {
      const n = (0, p.wh)(e);
      return n === void 0 && e !== "" && t((0, p.yr)(e, "company")), n ?? e;
    }, F = (e, t, n) => {
      const s = n.readId(e, "message");
      return s === void 0 && e !== "" && t(n.describeNoId(e, "message")), s ?? e;
    };
    function Y(e) {
      return (t, n, s) => {
        const u = t.split(/[,\n]/).flatMap((P) => P.trim() || []), m = u.map((P) => s.readId(P, e)), x = u.filter((P, G) => m[G] === void 0);
        for (const P of x.slice(0, y))
          n(s.describeNoId(P, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const j = [...new Set(u.map((P, G) => m[G] ?? P))];
        return j.length > R && n(`has ${j.length} ids: use several steps for more than ${R}.`), j;
      };
    }
    const ue = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), Q = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), J = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && t("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function te(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const Ve = (e, t) => {
      const n = te(e);
      return n === void 0 ? (t(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, l.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Ee.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, un = (e, t) => {
      if (e === "")
        return e;
      const n = te(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, l.cl)(e)}.`), e);
    }, cn = (e, t) => e.split(`
`).flatMap((n, s) => {
      const u = Me(n);
      if (u === "")
        return [];
      const { label: m, address: x } = ln(u), j = te(x), P = j?.protocol === "https:" || j?.protocol === "http:" && (0, Ee.U9)(j.hostname);
      return Fe.test(m) && P ? [{ label: m, url: j.href }] : (t(`line ${s + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(u)}.`), []);
    });
    function ln(e) {
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
    }, at = {
      public_id: z(ue),
      private_api_key: { ...z(Q), isSecret: !0 },
      group_id: z(N),
      access_token: { ...z(J), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: z(Ve)
    }, ut = {
      content: { ...z(Se), isTrimmed: !1 },
      content_file: z(Se),
      preset: z(a("", ...Ye.preset)),
      if_empty: z(a("fail", "skip"), "fail"),
      format: z(a(...Ye.format), "markdown"),
      template: z(C, "false"),
      mentions: z(Je.Y),
      buttons: z(cn),
      ephemeral: z(C, "false"),
      ephemeral_recipients: z(Y("user")),
      sender_name: z(Ne),
      sender_icon: z(un),
      message_fields: pe((e) => me(e, "message_fields"))
    }, ct = {
      // Empty: the job's own, which `runner_facts` has.
      status: z(a("", ...Ye.status)),
      data: pe((e) => me(e, "data")),
      needs: pe(Ce),
      people: pe(async (e) => (0, $e.ky)(await me(e, "people"))),
      github_token: { ...z(Se), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: pe((e) => me(e, "runner_facts").catch(() => ({})))
    }, lt = {
      channel_id: z(Y("channel")),
      message_id: z(F),
      parent_message_id: z(F),
      operation: z(a("save", "remove"), "save"),
      live: z(C, "false"),
      delivery: z(a("at_most_once", "at_least_once"), "at_most_once"),
      retries: z(o(0, 10), "3"),
      timeout: z(o(1, 300), "30")
    }, dt = {
      fail_on_error: z(C, "true"),
      dry_run: z(C, "false"),
      summary: z(C, "false")
    }, Ze = { connection: at, message: ut, workflow: ct, delivery: lt, presentation: dt }, ft = { ...at, ...ut, ...ct, ...lt, ...dt }, is = Object.keys(ft);
    function as(e) {
      return ft[e].default;
    }
    const Xe = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((s) => s.trim() !== ""), pt = ({ channel_id: e }) => e.length <= 1, ht = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, mt = ({ format: e }) => e === "twacode" || e === "plain", dn = [
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
      const n = await Re({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), s = { getInput: e, hide: t, kind: n }, [u, m, x, j, P] = await Promise.all([
        be(Ze.connection, s),
        be(Ze.message, s),
        be(Ze.workflow, s),
        be(Ze.delivery, s),
        be(Ze.presentation, s)
      ]), G = {
        connection: u.values,
        message: m.values,
        workflow: x.values,
        delivery: j.values,
        presentation: P.values,
        twake: n.connect(u.values)
      }, V = fn(G, n), K = [
        ...pn(V, n),
        ...[u, j, m, x, P].flatMap((q) => q.issues),
        ...n.findIssues(G),
        ...dn.filter(({ broken: q }) => q(G)).map(({ sentence: q }) => q)
      ];
      return { inputs: G, kind: n, missing: V, issues: K };
    }
    function fn({ connection: e, delivery: t }, { required: n }) {
      const s = { ...e, ...t };
      return n.filter((u) => String(s[u]) === "");
    }
    function pn(e, t) {
      return e.length === 0 ? [] : [
        `${yt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function yt(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function wt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...We({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const hn = 4, mn = 8;
    function bt(e) {
      const t = e.filter((n) => n.length >= hn).flatMap((n) => [n, v.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, s) => s.length - n.length);
      return (n) => {
        const s = vt(n).toLowerCase();
        return t.filter((m) => s.includes(vt(m).toLowerCase())).reduce((m, x) => m.replace(gn(x), "***"), n);
      };
    }
    function vt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function gn(e) {
      const t = e.length > mn ? "giu" : "gu";
      return new RegExp(`${[...e].map(yn).join("")}=*`, t);
    }
    function yn(e) {
      const t = e.split("").map((P) => P.charCodeAt(0)), n = (P) => P.toString(16).padStart(4, "0"), s = t.map((P) => `\\\\+u${$t(n(P))}`).join(""), m = [...new TextEncoder().encode(e)].map((P) => `%(?:25)*${$t(P.toString(16).padStart(2, "0"))}`), x = e.replace(/[^\da-zA-Z]/gu, (P) => `\\\\*\\u{${P.codePointAt(0)?.toString(16)}}`), j = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${x}|${s}|${m.join("")}${j})`;
    }
    function $t(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const Tt = 4e3, qe = 8e3;
    function Ot(e) {
      const t = [];
      let n = bt(t);
      return {
        mask: (s) => {
          s.trim() !== "" && (e.setSecret(s), t.push(s), n = bt(t));
        },
        hide: (s) => n(s),
        debug: (s) => e.debug(et(n(s), qe)),
        info: (s) => {
          for (const u of n(s).split(`
`))
            e.info(et(u, qe));
        },
        notice: (s) => e.notice(ze(n(s))),
        warning: (s) => e.warning(ze(n(s))),
        error: (s, u) => e.error(ze(n(s)), { title: u })
      };
    }
    function ze(e, t = Tt) {
      const n = e.split(`
`).map((s) => et(s, qe));
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
    const St = 1e5, wn = 512, bn = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), vn = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function $n(e, t) {
      const n = tt(e, t, 0), s = (m, x) => At(x) <= bn, u = (m, x) => vn.has(m) && At(x) < 300;
      for (const m of [n, kt(n, s), kt(n, u)]) {
        const x = JSON.stringify(m);
        if (x.length <= St)
          return x;
      }
      return "";
    }
    function kt(e, t) {
      if (!(0, Oe.Gv)(e))
        return null;
      const n = Object.entries(e).map(([s, u]) => [s, _t.has(s) && (0, Oe.Gv)(u) ? xt(u, t) : u]);
      return xt(Object.fromEntries(n), (s, u) => _t.has(s) || t(s, u));
    }
    function xt(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, s]) => t(n, s)));
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
      if (n === wn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => tt(u, t, n + 1));
      const s = Object.entries(e);
      return Object.fromEntries(s.map(([u, m]) => [t(u), tt(m, t, n + 1)]));
    }
    const us = (
      /* unused pure expression or super */
      null
    ), cs = {
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
    function Tn({ outcome: e, deliveries: t, error: n, skipped: s }, u) {
      const m = t[0], x = m?.accepted, j = [n, ...t.map((P) => P.error)];
      return {
        message_id: x?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: x?.message_url ?? "",
        channel_id: x?.channel_id ?? m?.target.channel_id ?? "",
        parent_message_id: x?.parent_message_id ?? "",
        created_at: x?.created_at ?? "",
        messages: JSON.stringify(t.map(On)),
        response: m?.response === void 0 ? "" : $n(m.response, u),
        error_code: j.find(Boolean)?.code ?? s ?? "",
        attempts: String(t.reduce((P, { attempts: G }) => P + G, 0))
      };
    }
    function On({ target: e, accepted: t, outcome: n, error: s }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: s?.code ?? ""
      };
    }
    function En(e, t = "") {
      const n = new Set(e.map(({ outcome: m }) => m)), [s = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : s, deliveries: e, summary: t };
    }
    async function Sn(e, t) {
      const { log: n, failOnError: s, linkTo: u } = t;
      for (const j of e.deliveries)
        j.error === void 0 && n.info(kn(j)), j.warning !== void 0 && n.warning(j.warning);
      Mn(e, t), await Ln(e, t);
      const m = An(e);
      if (m.length === 0)
        return 0;
      const x = Cn(e, m, u);
      return s ? n.error(x, _n[e.outcome] ?? "Twake message not sent") : n.warning(x), s ? 1 : 0;
    }
    const _n = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function kn({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const xn = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function An({ error: e, deliveries: t }) {
      const n = t.flatMap((s) => s.error ? { error: s.error, delivery: s } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function Cn({ deliveries: e }, t, n) {
      const s = e.length > 1, u = e.length - t.length, m = t.map(({ error: K, delivery: q }) => {
        const ne = s ? `Channel ${q?.target.channel_id}: ` : "", ge = q?.outcome === "unknown" ? ` ${xn[q.operation]}` : "";
        return ne + K.message + ge;
      }), x = t.map(({ error: K }) => `${K.nextStep} (${K.code}, ${n(K.code)})`), j = [
        ...s ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(m)
      ], P = j.some((K) => K.includes(`
`)) ? `
` : " ", G = [...new Set(x)].join(P), V = Tt - G.length - P.length;
      return ze(j.join(P), V) + P + G;
    }
    function Mn(e, { core: t, env: n, log: s }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, m] of Object.entries(Tn(e, s.hide)))
          t.setOutput(u, m);
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
          await t.summary.addRaw(n.hide(e)).write();
        } catch (s) {
          n.warning(`The job summary could not be written: ${s.message}`);
        }
    }
    const jn = 1e3, Rn = 1e4, Dn = 1e3, Pn = 6e4, Un = 20;
    function Nn(e) {
      if (Fn(e) || !Bn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - Dn - t;
      if (t > Pn || n < 0)
        return;
      const s = Math.min(jn * 2 ** (e.attempt - 1), Rn);
      return { wait_ms: t + e.random() * Math.min(s, n) };
    }
    function Fn({ fate: e, attempt: t, retries: n, retry_after_ms: s = 0 }) {
      const u = e === "not_arrived" && s >= 1e3 && n > 0;
      return t > (u ? Un : n);
    }
    function Bn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Wn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const s = Date.parse(n) - t.getTime();
      return Number.isNaN(s) ? void 0 : Math.max(0, s);
    }
    const Hn = 5, Ct = 1e4, Gn = 1e3, Kn = 500;
    async function Mt(e, t) {
      const n = t.now() + e.policy.timeout_ms, s = [], u = e.targets.entries(), m = async () => {
        for (const [x, j] of u)
          s[x] = await Vn(j, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Hn }, m)), s;
    }
    function Jn(e) {
      return e.targets.map((t) => It(e, t, "dry-run"));
    }
    function It({ twake: e, message: t }, n, s) {
      return t ? t.sendTo(n, s) : e.remove(n, s);
    }
    async function Vn(e, t, n) {
      const s = It(t, e, Yn(n)), u = s.error ? { attempts: 0, mayHaveArrived: !1, error: s.error } : await Zn(s, { target: e, request: t, ...n }), { attempts: m, mayHaveArrived: x } = u, j = u.success ?? (x ? await Qn(s, t, n) : void 0), P = Rt(t, e);
      if (j === void 0)
        return { target: e, operation: P, attempts: m, outcome: x ? "unknown" : "failed", ...u.error && { error: u.error } };
      const { fate: G, ...V } = j;
      return { target: e, operation: P, attempts: m, outcome: G === "removed" ? G : "sent", ...V };
    }
    async function Zn(e, t) {
      const { target: n, request: s, deadline: u, now: m, signal: x, random: j, sleep: P, turn: G, debug: V } = t, { retries: K, delivery: q } = s.policy, ne = q === "at_least_once", ge = Rt(s, n) === "post";
      let le = !1, ye;
      for (let he = 1; ; he += 1) {
        await G();
        const Be = Xn(x, u - m(), ye);
        if (Be !== void 0)
          return { attempts: he - 1, mayHaveArrived: le, error: Be };
        const { judgement: ie, retry_after_ms: rs } = await zn(e, ne, t);
        if (V(`channel ${n.channel_id}, attempt ${he}: ${qn(ie)}`), !("error" in ie))
          return { attempts: he, mayHaveArrived: le, success: ie };
        const { fate: it, error: sn } = ie, ss = !ge || ie.isIdempotent === !0;
        le ||= it === "unknown" || it === "elsewhere";
        const on = Nn({ ...{ fate: it, attempt: he, retries: K, mayDouble: ne, isIdempotent: ss, retry_after_ms: rs }, remaining_ms: u - m(), random: j });
        if (on === void 0 || x.aborted)
          return { attempts: he, mayHaveArrived: le, error: sn };
        await P(on.wait_ms, x);
        const os = { ...t, deadline: (m() + u) / 2 }, an = le ? await Lt(e, s, os) : void 0;
        if (an !== void 0)
          return { attempts: he, mayHaveArrived: le, success: an };
        ye = sn;
      }
    }
    async function zn(e, t, n) {
      const { request: s, deadline: u, now: m } = n, x = u - m(), j = e.look ? Math.min(Gn, x / 4) : 0, P = Math.min(s.policy.attempt_ms ?? Ct, x - j), { ask: G, retryAfter_ms: V } = Dt(P, n), K = await e.attempt(G, { mayDouble: t, ...jt(n) }), q = "error" in K ? K.retry_after_ms : void 0;
      return { judgement: K, retry_after_ms: q ?? V() };
    }
    async function Qn(e, t, n) {
      const { deadline: s, now: u, signal: m, sleep: x } = n, j = s - u();
      if (!(e.look === void 0 || j <= 0))
        return await x(Math.min(Kn, j / 2), m), Lt(e, t, n);
    }
    async function Lt(e, { policy: { attempt_ms: t = Ct } }, n) {
      const { deadline: s, now: u, signal: m, debug: x } = n, j = Math.min(t, s - u());
      if (e.look === void 0 || m.aborted || j <= 0)
        return;
      const { ask: P } = Dt(j, n), G = await e.look(P, jt(n));
      return x(`a look at what became of it: ${G?.confirmation ?? "nothing is known"}`), G;
    }
    function jt({ hide: e }) {
      return { holdsSecret: (t) => e(t) !== t };
    }
    function Rt({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Yn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function Xn(e, t, n) {
      if (e.aborted) {
        const u = "Interrupted before anything was sent to this channel.";
        return new l.lZ("interrupted", n ? `${n.message} Then interrupted.` : u);
      }
      if (t > 0)
        return;
      const s = "No time was left for this channel: the others took it all.";
      return n ?? new l.lZ("timeout", s, { nextStep: "Raise `timeout`." });
    }
    function Dt(e, { http: t, signal: n, now: s, date: u }) {
      const m = s() + e;
      let x;
      return { ask: async (P, G) => {
        const V = (m - s()) / (G?.isQuestion ? 2 : 1), K = await t.send(P, { signal: n, timeout_ms: V });
        return K.kind === "response" && (x = K.headers["retry-after"] ?? x), K;
      }, retryAfter_ms: () => Wn(x, u()) };
    }
    function qn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var nt = r(8818), Pt = r(7959);
    function er({ content: e, template: t, format: n }) {
      const s = t ? void 0 : tr.exec(e)?.[0], u = s !== void 0 && e.includes(`$${s}`), x = n === "markdown" || n === "text" ? nr.exec(e)?.[0] : void 0, j = [];
      return s !== void 0 && j.push(`The content holds \`${s}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), x !== void 0 && j.push(`\`${x}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && j.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), j;
    }
    const tr = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, nr = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    function rr({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((s) => ({ type: "button", ...s }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Ut(t)] : []
      ];
    }
    function Ut(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Nt = r(1380), Ie = r(9083), sr = r(9357), se = r(5667);
    const or = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Ft(e) {
      return !or.test(Bt(e));
    }
    function ir({ text: e, fragments: t }) {
      const n = Bt(e).split(`

`), s = (0, sr.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, se.ey)(ar({ text: u, fragments: t }, s)))
      };
    }
    function ar({ text: e, fragments: t }, n) {
      const s = (0, Ie.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, se.Fy)(u) : (0, se.bK)(u.text, n));
      return (0, se.oZ)((0, se.t7)((0, se.NR)((0, se.oZ)((0, se.gc)(s)))));
    }
    function Bt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Wt = r(5007);
    const Ht = 3e4, ur = 8;
    async function cr(e, { toMessage: t, isComplete: n, run_url: s, size: u }) {
      const m = (0, Wt.m$)(e), x = t(e), j = dr(s);
      if (m <= Ht && await rt(x, u) || !await rt(t([j]), u))
        return { message: x, advice: [] };
      const { cut: G } = await r.e("shorten").then(r.bind(r, 8059)), V = (ne) => t([...G(e, ne - (0, Wt.Y5)(j)), j]), K = await lr(Math.min(m, Ht), (ne) => rt(V(ne), u)), q = `The message is longer than ${K} characters and was shortened; the job summary has all ${n ? "of it" : "that was read"}.`;
      return {
        message: V(K),
        advice: [q],
        whole: { type: "root", children: e }
      };
    }
    async function rt(e, { limit: t, measure: n, fitsBelow: s = 0 }) {
      return JSON.stringify(e).length <= s || await n(e) <= t;
    }
    async function lr(e, t) {
      if (await t(e))
        return e;
      let [n, s] = [0, e];
      for (let u = 0; u < ur; u += 1) {
        const m = Math.floor((n + s) / 2);
        await t(m) ? n = m : s = m;
      }
      return n;
    }
    function dr(e) {
      const t = [(0, se.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, se.Qq)("\u2026 ("), ...n, (0, se.Qq)(")")] };
    }
    var st = r(8533);
    const Gt = 6e5;
    async function fr(e, t) {
      const { rest: n, buttons: s } = await gr(e, t);
      if (!(0, st.aX)(n.text))
        throw Jt();
      const u = await yr(e.format, n, t);
      if (!mr(u))
        throw Jt();
      const m = { ...e, buttons: [...s, ...e.buttons ?? []] }, x = u.type === "root" ? await $r(u, m, { ...t, isComplete: Kt(e, n) }) : { message: { ...zt(e), content: u }, advice: [] }, j = [
        ...er(e),
        ...await pr(e, u),
        ...hr(e, n)
      ];
      return { ...x, advice: [...j, ...x.advice] };
    }
    async function pr({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function hr(e, t) {
      return Kt(e, t) ? [] : [`Of the Markdown, the first ${Nt.U} characters are read; the rest is left out.`];
    }
    function Kt({ format: e }, { text: t }) {
      return e !== "markdown" || t.length <= Nt.U || Ft(t);
    }
    function mr(e) {
      return e.type === "plain" ? (0, st.aX)(e.value) : e.type === "twacode" || (0, st.zN)(e);
    }
    function Jt() {
      return new l.lZ("empty", "The message came out empty.");
    }
    async function gr({ preset: e, content: t, template: n }, s) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Ie.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: m } = s, x = (q, ne) => vr(q, { ...s, ...ne });
      if (e !== void 0) {
        const { renderPreset: q, takeButtons: ne } = await r.e("presets").then(r.bind(r, 7314));
        return ne(await q(e, u, x));
      }
      const { findPasted: j, renderFacts: P } = await r.e("simple-templates").then(r.bind(r, 847)), G = j(t, m);
      if (G !== void 0)
        throw G;
      const V = P(t, u);
      if (V !== void 0)
        return { rest: V, buttons: [] };
      const { renderTemplate: K } = await r.e("templates").then(r.bind(r, 4177));
      return { rest: await K(t, u, { read: x }), buttons: [] };
    }
    async function yr(e, t, n) {
      switch (e) {
        case "markdown":
          return Zt(await Vt(t), n);
        case "text": {
          const s = (0, se.oZ)((0, se.t7)((0, se.Fy)((0, se.eu)((0, Ie.Dk)(await Vt(t))))));
          return { type: "root", children: (0, se.ey)(s) };
        }
        case "twacode": {
          const { readHandwritten: s } = await r.e("twacode").then(r.bind(r, 683));
          return s(t);
        }
        case "plain": {
          if ((0, Ie.Z)(t) > wr)
            throw br();
          return { type: "plain", value: (0, Ie.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const wr = 4e6;
    function br() {
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Vt(e) {
      if ((0, Ie.Z)(e) <= Gt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Gt);
    }
    async function Zt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Ft(e.text))
        return ir(e);
      const { readMarkdown: s } = await r.e("markdown").then(r.bind(r, 690));
      return s(e, t);
    }
    async function vr(e, t) {
      return (await Zt({ text: (0, Ie.TA)(e), fragments: [] }, t)).children;
    }
    function $r({ children: e }, t, { run_url: n, size: s, isComplete: u }) {
      const m = rr(t), x = zt(t);
      return cr(e, { toMessage: (P) => ({
        ...x,
        content: { type: "root", children: [...P, ...m] }
      }), isComplete: u, run_url: n, size: s });
    }
    function zt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s };
    }
    var Tr = r(3116), Or = r(5911);
    function Qt({ status: e, icon: t, duration: n, run_url: s }, u) {
      const m = n === null ? "" : ` after ${(0, Or.M)(String(Math.round(n)))}`, x = `${t} ${u} ${(0, Tr.d)(e)}${m}`;
      if (s === null)
        return [(0, se.Qq)(x)];
      const j = { type: "link", url: s, children: [(0, se.Qq)("run")] };
      return [(0, se.Qq)(`${x} (`), j, (0, se.Qq)(")")];
    }
    function Er(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Qt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function Sr(e, t) {
      return Yt(e, e.subject, t);
    }
    function _r(e, t) {
      const { subject: n, workflow: s } = e, u = s === null ? n : `${s}: ${n.toLowerCase()}`;
      return Yt(e, u, t);
    }
    function Yt(e, t, n) {
      const s = { type: "paragraph", children: Qt(e, t) }, u = n.length > 0 ? [Ut(n)] : [];
      return { content: { type: "root", children: [s, ...u] } };
    }
    async function Xt({ workflow: e, message: t, delivery: n }, s, { env: u, octokit: m, log: x }, j) {
      const { preset: P, mentions: G } = t, { live: V } = n, { gatherMessageContext: K } = await r.e("facts").then(r.bind(r, 5347));
      return K({
        ...e,
        preset: P,
        mentions: G,
        live: V,
        event: s,
        env: (0, g.$p)({ ...u }),
        ...j && { ended: j }
      }, { octokit: m, info: x.info, notice: x.notice });
    }
    async function kr(e, t, n) {
      const { template: s, preset: u, mentions: m } = e.message;
      return !s && !u && m.length === 0 && !e.delivery.live ? { context: (0, nt.CT)({ env: n.env, event: t }), mentions: [] } : Xt(e, t, n);
    }
    async function qt({ message: e, delivery: t, twake: n }, { context: s, preset: u, lookups: m, mentions: x }, { env: j, files: P }, G = []) {
      const { preset: V, ...K } = e, q = await xr(e, { env: j, files: P }), ne = await fr({ ...K, content: q, mentions: x, ...u && { preset: u } }, {
        context: { ...s, ...m },
        event: s.github.event,
        repository_url: s.repository.url,
        is_private: (0, nt.Gw)(s.github),
        run_url: s.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), le = t.live && !e.template && !e.preset && "status" in s ? Er(ne.message, ot(s)) : ne.message;
      return { ...ne, message: await n.prepare(le, { notified: G }) };
    }
    function en({ message: e }, t) {
      return e.if_empty === "skip" && (0, l.J4)(t).code === "empty";
    }
    async function xr(e, { env: t, files: n }) {
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
    const Qe = "live", Ar = 65;
    function Cr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(Qe, "");
        } catch (s) {
          n.debug(`The state of this step could not be opened: ${s.message}`);
        }
    }
    function Mr({ twake: e, deliveries: t, mentions: n, started_ms: s, status: u }, { core: m, env: x, log: j }) {
      const P = t.flatMap(({ accepted: q }) => q?.target ?? []);
      if (P.length === 0 || !x.GITHUB_STATE || !x.GITHUB_ENV)
        return;
      const G = n.map($e.TN), V = { address: e.address, started_ms: s, status: u, targets: P, mentioned: G }, K = JSON.stringify(V);
      Ir(() => {
        m.saveState(Qe, tn(K, e, x) + K), m.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, j);
    }
    function Ir(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function Lr({ core: { getState: e } }) {
      return e(Qe) !== "";
    }
    function jr({ core: e, env: t }, n) {
      const s = e.getState(Qe), u = s.slice(Ar);
      if (!Rr(s, tn(u, n, t) + u))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const m = JSON.parse(u);
      for (const [x, j] of Object.entries(n.address)) {
        const P = m.address[x];
        if (P !== j)
          throw new l.lZ("invalid_input", `\`${x}\` came out as ${j || "nothing"} at the end of the job, and the message went to ${P}. Give \`${x}\` a value that does not change during the job.`);
      }
      return m;
    }
    function tn(e, { key: t }, n) {
      const { GITHUB_RUN_ID: s, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: m } = n;
      return `${nn().createHmac("sha256", t).update(JSON.stringify([s, u, m, e])).digest("hex")} `;
    }
    const nn = () => process.getBuiltinModule("node:crypto");
    function Rr(e, t) {
      const [n, s] = [Buffer.from(e), Buffer.from(t)];
      return n.length === s.length && nn().timingSafeEqual(n, s);
    }
    async function Dr(e) {
      const { core: t, env: n } = e, s = Ot(t), u = await Pr({ ...e, log: s }).catch((m) => (m instanceof l.lZ || s.debug(m.stack ?? String(m)), { outcome: "failed", deliveries: [], error: (0, l.J4)(m) }));
      return Sn(u, {
        core: t,
        env: n,
        log: s,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (m) => (0, l.zU)(m, n)
      });
    }
    async function Pr(e) {
      const { core: t, env: n, files: s, network: u, log: m } = e, x = u.date().getTime();
      Cr(e), wt(t.getInput).forEach(m.mask);
      const j = await gt({ getInput: t.getInput, hide: m.hide }), P = await f(j, { env: n, files: s, warn: m.warning }), G = await Ur(j, n, P);
      if (G !== void 0)
        return m.notice(G), rn("secrets_withheld");
      const V = Br(j), K = await kr(V, P, e), ne = V.delivery.operation === "remove" ? void 0 : await qt(V, K, e).catch(Nr(V));
      if (ne === "empty")
        return m.info(`Skipped, because ${Fr(V)} came out empty (\`if_empty: skip\`).`), rn("empty");
      for (const ye of ne?.advice ?? [])
        m.notice(ye);
      for (const ye of j.kind.findWarnings(V, K))
        m.warning(ye);
      const ge = Wr(V, ne);
      if (V.presentation.dry_run)
        return Hr(ge, m);
      const le = await Mt(ge, { ...u, debug: m.debug, hide: m.hide });
      if (V.delivery.live) {
        const { twake: ye, workflow: he } = V, { mentions: Be } = K, ie = (0, Pt.rk)(he);
        Mr({ twake: ye, deliveries: le, mentions: Be, started_ms: x, status: ie }, e);
      }
      return En(le, await Gr(V, ne, m));
    }
    async function Ur({ inputs: e, kind: t, missing: n }, s, u) {
      if (n.length === 0)
        return;
      const m = (0, nt.GP)({ env: s, event: u, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: x } = await r.e("facts").then(r.bind(r, 5674)), j = x(m);
      return j && `Skipped, because ${yt(n)} empty.${t.adviseMissing(n)} ${j}`;
    }
    function rn(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Nr(e) {
      return (t) => {
        if (en(e, t))
          return "empty";
        throw t;
      };
    }
    function Fr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, l.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Br({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new l.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Wr({ twake: e, delivery: t }, n) {
      const { message_id: s, parent_message_id: u, retries: m } = t, x = t.channel_id.map((j) => ({
        channel_id: j,
        ...s && { message_id: s },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: x,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: m, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Hr(e, t) {
      const n = Jn(e);
      for (const { error: j } of n)
        if (j !== void 0)
          throw j;
      const { describeDryRun: s, summarizeDryRun: u } = await r.e("preview").then(r.bind(r, 3709)), m = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await s(m)}`);
      const x = await u("Twake message (dry run)", m);
      return { outcome: "dry_run", deliveries: [], summary: x };
    }
    async function Gr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: s } = await r.e("preview").then(r.bind(r, 3709));
        return await s("Twake message", t.message, t.whole);
      } catch (s) {
        return n.warning(`The message could not be shown in the job summary: ${s.message}`), "";
      }
    }
    function Kr({ target: e, error: t, outcome: n, warning: s }, u) {
      s !== void 0 && u.warning(s);
      const m = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? u.info(`${m} is up to date.`) : t.code === "message_not_found" && n === "failed" ? u.warning(`${m} is gone: it was removed meanwhile.`) : u.warning(`${m} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Jr({ target: e, error: t }, n) {
      const s = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${s}.`) : n.warning(`Nobody was notified ${s}: ${t.message} ${t.nextStep}`);
    }
    const Vr = 1e4, Zr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function zr(e) {
      const { core: t } = e, n = Ot(t);
      try {
        Lr(e) ? await Qr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (s) {
        n.warning(`The live message could not be updated: ${(0, l.J4)(s).message}`);
      }
      return 0;
    }
    async function Qr(e) {
      const { core: t, env: n, files: s, network: u, log: m } = e;
      wt(t.getInput).forEach(m.mask);
      const x = await gt({ getInput: t.getInput, hide: m.hide });
      Yr(x);
      const { twake: j } = x.inputs, P = jr(e, j), G = u.now() + Vr, V = await f(x, { env: n, files: s, warn: m.warning }), K = await Xr(P, x, V, e), q = K.mentions.filter((ie) => !P.mentioned.includes((0, $e.TN)(ie))), ne = await es(x, { context: K, state: P, late: q }, e), ge = (ie) => Mt({ twake: j, policy: { ...Zr, timeout_ms: G - u.now() }, ...ie }, { ...u, debug: m.debug, hide: m.hide }), le = await ge({ targets: P.targets, message: ne });
      for (const ie of le)
        Kr(ie, m);
      if (q.length === 0 || j.editsNotify)
        return;
      const ye = le.filter(({ outcome: ie }) => ie === "sent").map(ts), he = await j.prepare(Sr(ot(K.context), q)), Be = await ge({ targets: ye, message: he });
      for (const ie of Be)
        Jr(ie, m);
    }
    function Yr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const s = n.map((u) => `\`${u}\``).join(" and ");
      throw new l.lZ("invalid_input", `${s} came out empty at the end of the job.${t.adviseMissing(e)}`);
    }
    async function Xr(e, { inputs: t, issues: n }, s, u) {
      const m = (u.network.date().getTime() - e.started_ms) / 1e3, x = qr(e.status, (0, Pt.rk)(t.workflow), u), j = await Xt(t, s, u, { duration: m, mayBeOld: x });
      return n.length > 0 ? { ...j, mentions: [] } : j;
    }
    function qr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: s, FORGEJO_ACTIONS: u, GITEA_ACTIONS: m, GITHUB_ACTION_PATH: x } = n;
      return s || u ? !!x : !!m;
    }
    async function es({ inputs: e, issues: t }, { context: n, state: s, late: u }, m) {
      const { twake: x } = e, j = s.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await qt(e, n, m, j)).message;
      } catch (P) {
        const G = "The live message shows only how the job ended, because its source";
        en(e, P) ? m.log.info(`${G} came out empty.`) : m.log.warning(`${G} can no longer be read: ${P.message}`);
        const V = x.editsNotify ? u : [];
        return x.prepare(_r(ot(n.context), V), { notified: j });
      }
    }
    function ts({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: s = n } = e;
      return { channel_id: t, parent_message_id: s };
    }
    function ns(e, t) {
      return e === "post" ? zr(t) : Dr(t);
    }
  }),
  6444: ((M, A, r) => {
    r.d(A, {
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
  8812: ((M, A, r) => {
    r.d(A, {
      a: () => l
    });
    function l(f) {
      return JSON.stringify(f, g);
    }
    function g(f, w) {
      return typeof w == "string" ? w.toWellFormed() : w;
    }
  }),
  2e3: ((M, A, r) => {
    r.d(A, {
      b: () => l
    });
    function l(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((M, A, r) => {
    r.d(A, {
      F: () => g
    });
    const l = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: f }, { checked: w }, S) {
      const E = f === null ? void 0 : `${f + S.index}.`;
      return w !== null ? [E, w ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : E ?? l[Math.min(S.depth, l.length - 1)] ?? "";
    }
  }),
  2163: ((M, A, r) => {
    r.d(A, {
      x: () => l
    });
    function l({ message: g, workflow: f }, w) {
      return [
        ...g.mentions.flatMap(({ who: E }) => typeof E == "string" ? [] : E).map(({ id: E }) => ({ input: "mentions", id: E })),
        ...Object.values(f.people).flat().map(({ id: E }) => ({ input: "people", id: E }))
      ].filter(({ id: E }) => !w(E));
    }
  }),
  9880: ((M, A, r) => {
    r.d(A, {
      L: () => l
    });
    function l(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (f) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(f))) : g;
    }
  }),
  651: ((M, A, r) => {
    r.d(A, {
      cG: () => Ee,
      B5: () => Ne,
      HD: () => Me,
      y: () => Je,
      Xp: () => Ue
    });
    var l = r(2e3), g = r(6444), f = r(9880);
    const w = 4;
    function S(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((R) => E(v(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function E(o) {
      return o.replace(/^ +/, (a) => "\xA0".repeat(a.length));
    }
    function v(o) {
      const a = o.split("	"), y = a.pop() ?? "";
      return a.map((R) => R + " ".repeat(w - R.length % w)).join("") + y;
    }
    var p = r(3920);
    const _ = { type: "br" };
    function I(o) {
      const a = [];
      for (const y of o) {
        const R = a.at(-1);
        typeof y == "string" && typeof R == "string" ? a[a.length - 1] = R + y : y !== "" && a.push(y);
      }
      return a;
    }
    function d(o, a, y = {}) {
      const [R, ...N] = I(a);
      return R === void 0 ? [] : [{ type: o, ...y, content: N.length === 0 ? R : [R, ...N] }];
    }
    function c(o, a) {
      return (0, p.vq)(o) ? a.includes(o.type) || (0, p.hT)(o).some((y) => c(y, a)) : !1;
    }
    function i(o, a) {
      return a.flatMap((y) => {
        if (!(0, p.vq)(y) || typeof y.content != "object")
          return [y];
        const { type: R, content: N, ...F } = y, Y = i(o - 1, (0, p.hT)(y));
        return o <= 0 ? Y : d(R, Y, F);
      });
    }
    function T(o) {
      return o.map(D).join("").replace(/\s+/g, " ").trim();
    }
    function D(o) {
      return typeof o == "string" ? o : (0, p.kn)(o) ? " " : (0, p.hT)(o).map(D).join("");
    }
    function h(o) {
      return o.flatMap((a) => {
        if ((0, p.kn)(a))
          return [" "];
        if (!(0, p.vq)(a) || a.content === void 0)
          return [a];
        const { type: y, content: R, ...N } = a;
        return d(y, h((0, p.hT)(a)), N);
      });
    }
    function O(o, a) {
      return o.flatMap((y, R) => {
        const N = o[R - 1];
        return ((0, p.kn)(N) || (0, p.WH)(N)) && !(0, p.kn)(y) && !(0, p.WH)(y) ? [a, y] : [y];
      });
    }
    function $(o, a) {
      return I(o.flatMap((y) => a.show(y, a)));
    }
    function b(o, a) {
      return k(o.map((y) => ({ block: y, nodes: a.show(y, a) })), L);
    }
    function k(o, a) {
      const y = o.filter(({ nodes: R }) => R.length > 0);
      return y.flatMap((R, N) => {
        const F = y[N - 1];
        return F === void 0 || (0, p.WH)(F.nodes.at(-1)) || (0, p.WH)(R.nodes[0]) ? R.nodes : [...Array(a(F, R)).fill(_), ...R.nodes];
      });
    }
    function L(o, a) {
      const [y, R] = [o.block, a.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? y.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(y.type) || R.type === "thematicBreak" || y.type === "group" && !y.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || a.nodes.slice(0, 1).some((F) => c(F, ["image"])) ? 1 : 2;
    }
    function U({ children: o }, a) {
      const [y, ...R] = o;
      return y?.type === "image" && R.length === 0 && B(new URL(y.url)) ? W(y) : $(o, a);
    }
    function H({ url: o, alt: a }, { isLinked: y }) {
      const R = `[${a || "\u{1F5BC}"}]`;
      return y ? [R] : d("url", [R], { url: o });
    }
    function W({ url: o, alt: a }) {
      const y = { type: "url", url: o, content: { type: "image", src: o } };
      return a === "" ? [y] : [y, _, ...d("system", [a])];
    }
    function B({ hostname: o, pathname: a }) {
      return !(/\.svg$|badge/i.test(a) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var Z = r(8286);
    const X = "\u2003";
    function ee(o, a) {
      const y = { ...a, listDepth: a.listDepth + 1 }, R = o.children.map((N, F) => {
        const [Y, ...ue] = a.show(N, y), Q = (0, Z.F)(o, N, { index: F, depth: a.listDepth });
        return Y === void 0 ? { nodes: [Q] } : { nodes: [`${Q} `, ...O([Y, ...ue], X)] };
      });
      return k(R, () => o.spread ? 2 : 1);
    }
    var re = r(1723);
    const de = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ae = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function ce(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let a = 0;
      for (const { segment: y } of new Intl.Segmenter().segment(o))
        a += Le(y);
      return a;
    }
    function Le(o) {
      return ae.test(o) ? 0 : de.test(o) ? 2 : 1;
    }
    const We = 64;
    function He({ align: o, children: a }, y) {
      const R = a.map((Q) => Q.children.map((J) => y.show(J, y))), N = R.map((Q) => Q.map(T)), F = o.map((Q, J) => N.reduce((te, Ve) => Math.max(te, ce(Ve[J] ?? "")), 0)), Y = F.reduce((Q, J) => Q + J + 3, -3);
      return R.flat(2).some((Q) => c(Q, ["url", "email"])) || Y > We ? Te(R) : we({ cells: N, columns: F, align: o });
    }
    function we(o) {
      const a = o.cells.map((Y) => o.columns.map((ue, Q) => _e(Y[Q] ?? "", { width: ue, align: o.align[Q] })).join(" \u2502 ").trimEnd()), y = o.columns.map((Y) => "\u2500".repeat(Y)).join("\u2500\u253C\u2500"), [R = "", ...N] = a, F = o.cells[0]?.some((Y) => Y !== "");
      return [S((F ? [R, y, ...N] : N).join(`
`))];
    }
    function _e(o, a) {
      const y = a.width - ce(o), N = { right: y, center: Math.floor(y / 2), left: 0 }[a.align ?? "left"];
      return " ".repeat(N) + o + " ".repeat(y - N);
    }
    function Te(o) {
      return o.map((a, y) => ke(a, y === 0)).filter((a) => a.length > 0).flatMap((a, y) => y === 0 ? a : [_, ...a]);
    }
    function ke(o, a) {
      const [y = [], ...R] = o.map(h).filter((F) => T(F) !== ""), N = R.flatMap((F, Y) => [Y === 0 ? " \u2014 " : " \xB7 ", ...F]);
      return a ? d("bold", [...y, ...N]) : [...d("bold", y), ...N];
    }
    const je = {
      root: fe,
      paragraph: U,
      heading: Ge,
      thematicBreak: () => d("system", ["\u2500".repeat(20)]),
      blockquote: (o, a) => d("quote", fe(o, a)),
      alert: Re,
      list: ee,
      listItem: fe,
      code: ({ value: o }) => [S(o)],
      table: He,
      tableRow: oe,
      tableCell: oe,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, a) => d("attachment", fe(o, a)),
      summary: (o, a) => d("bold", oe(o, a)),
      group: fe,
      footnoteDefinition: (o, a) => [
        `${(0, f.L)(o.identifier)} `,
        ...fe(o, a)
      ],
      text: ({ value: o }) => [o],
      break: () => [_],
      strong: (o, a) => d("bold", oe(o, a)),
      emphasis: (o, a) => d("italic", oe(o, a)),
      delete: (o, a) => d("strikethrough", oe(o, a)),
      underline: (o, a) => d("underline", oe(o, a)),
      superscript: (o, a) => oe(o, a).map((y) => typeof y == "string" ? (0, f.L)(y) : y),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: z,
      image: H,
      footnoteReference: ({ identifier: o }) => [(0, f.L)(o)],
      buttons: Ae,
      button: Ke,
      mentions: Ae,
      mention: ({ addressee: o }) => [(0, re.bX)(o)],
      statusLine: (o, a) => d("system", oe(o, a))
    }, xe = (o, a) => je[o.type](o, a);
    function fe({ children: o }, a) {
      return b(o, a);
    }
    function oe({ children: o }, a) {
      return $(o, a);
    }
    function Ge(o, a) {
      const y = d("bold", oe(o, a));
      return o.depth > 2 ? y : d("underline", y);
    }
    function Re(o, a) {
      const R = [{ nodes: d("bold", [g.o[o.kind]]) }, { nodes: fe(o, a) }];
      return d("quote", k(R, () => 1));
    }
    function z(o, a) {
      const y = oe(o, { ...a, isLinked: !0 }), R = be(o);
      return R === void 0 ? d("url", y, { url: o.url }) : pe(R, y);
    }
    function pe(o, a) {
      const y = { type: "email", content: o }, [R, ...N] = a, F = typeof R == "string" ? R.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof R != "string" || N.length > 0 || F < 0 ? [...a, " (", y, ")"] : [R.slice(0, F).replace(/^mailto:$/i, ""), y, R.slice(F + o.length)];
    }
    function be({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Ke({ url: o, label: a }) {
      return [{ type: "url", url: o, content: { type: "button", content: a } }];
    }
    function Ae({ children: o }, a) {
      return o.flatMap((y) => [" ", ...a.show(y, a)]).slice(1);
    }
    var ve = r(3028), Oe = r(886), me = r(8048), Ce = r(7985);
    const De = 50, Pe = { show: xe, listDepth: 0, isLinked: !1 };
    function Ue(o) {
      return i(De, I(xe({ type: "root", children: o }, Pe)));
    }
    function Je({ children: o }) {
      const a = o.filter((N) => !$e(N)), y = (0, Ce.r)((0, re.Hk)((0, ve.w)({ type: "root", children: a }))), R = {
        formatted: (0, me.k)((0, re.Cw)(Me(Ue(a)))),
        original_str: y,
        fallback_string: y
      };
      return o.filter($e).reduce(Ee, R);
    }
    function $e(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function Ee(o, a) {
      const { formatted: y, original_str: R, fallback_string: N } = o, F = a.type === "mentions" ? (0, ve.w)(a) : (0, re.Hk)((0, ve.w)(a)), Y = xe(a, Pe);
      return {
        formatted: [
          ...y,
          ...(0, me.k)(y.length === 0 ? Y : [_, ...Y])
        ],
        original_str: Se(R, F),
        fallback_string: Se(N, F)
      };
    }
    function Se(o, a) {
      return (0, Ce.r)(Ne(o, a), o.length);
    }
    function Ne(...o) {
      return o.filter(Boolean).join(" ");
    }
    const Fe = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Me(o) {
      return (0, Oe.H)(o, {
        text: (a) => [C((0, l.b)(a))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function C(o) {
      return o.length > 500 ? o.replace(Fe, "$&\u200B") : o;
    }
  }),
  1723: ((M, A, r) => {
    r.d(A, {
      Cw: () => v,
      Hk: () => d,
      TV: () => T,
      ah: () => i,
      bX: () => c,
      nR: () => _,
      yK: () => p
    });
    var l = r(886), g = r(3920);
    const f = "\u2060", w = "\u2236", S = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, E = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function v(h) {
      return (0, l.H)(h, {
        text: (O) => O.split(S).flatMap(($) => $.split(E)),
        literal: p,
        address: _,
        instead: I
      });
    }
    function p(h) {
      return h.replace(S, f);
    }
    function _(h) {
      return h.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (O, $) => $ > 5 ? "%3A//" : O).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function I(h) {
      const O = (0, g.Tf)(h), $ = (0, g.QP)(h);
      if (!(O.search(S) < 0)) {
        if ($ === "email")
          return O.split(S);
        if (!($ !== "url" || h.url !== void 0))
          return v([{ ...h, url: O }]);
      }
    }
    function d(h) {
      const O = h.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), $ = O.search(/[@#]/), b = $ < 0 ? O : O.slice(0, $);
      return (b + O.slice(b.length).replaceAll(":", w)).replace(/:(?=[\w+-]+:)/g, `:${f}`).replace(S, f).replace(/@(?!\u2060)/g, `@${f}`);
    }
    function c(h) {
      return typeof h == "string" ? `@${h}` : { type: "user", content: `${h.name}:${h.id}` };
    }
    function i(h) {
      return typeof h == "string" ? `@${h}` : `@${h.name}:${h.id}`;
    }
    function T(h) {
      return h.flatMap((O) => typeof O == "string" ? [...O.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([b]) => b === "@all" ? "all" : "here") : Array.isArray(O) ? T(O) : (0, g.vq)(O) ? (0, g.QP)(O) === "user" ? D(O) : T((0, g.hT)(O)) : []);
    }
    function D(h) {
      const [O = "", $] = (0, g.Tf)(h).split(":"), b = $ ?? h.id;
      return typeof b == "string" && /^[\da-f-]{36}$/i.test(b) ? [{ name: O || "user", id: b }] : [];
    }
  }),
  1773: ((M, A, r) => {
    r.d(A, {
      TN: () => S,
      VS: () => w,
      ap: () => E,
      ph: () => v
    });
    const l = 4e3, g = 300, f = 500, w = `
`;
    function S(_) {
      const c = _.split(w).map((i) => i.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${f}}(?=\\S)`, "gu"), "$& ");
      return p(c, l);
    }
    function E(_) {
      return _.replace(/\s+/g, " ");
    }
    function v(_) {
      return p(E(_).trim(), g);
    }
    function p(_, I) {
      if (_.length <= I)
        return _;
      const d = _.slice(0, I - 1), c = d.lastIndexOf(" "), i = c > I * 0.8 ? c : I - 1;
      return `${d.slice(0, i).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((M, A, r) => {
    r.d(A, {
      w: () => v
    });
    var l = r(6444), g = r(8286), f = r(9880), w = r(1723), S = r(1773);
    const E = {
      root: I,
      paragraph: _,
      heading: _,
      thematicBreak: () => "",
      blockquote: (c, i) => ` > ${I(c, i)}${S.VS}`,
      alert: (c, i) => ` > ${l.o[c.kind]} ${I(c, i)}${S.VS}`,
      list: (c, i) => c.children.map((T, D) => `${(0, g.F)(c, T, { index: D, depth: i })} ${p(T, i + 1)} `).join(""),
      listItem: I,
      code: ({ value: c }) => ` ${(0, S.ph)(c)} `,
      table: I,
      tableRow: d,
      tableCell: _,
      details: I,
      summary: _,
      group: I,
      footnoteDefinition: (c, i) => `${(0, f.L)(c.identifier)} ${I(c, i)}`,
      text: ({ value: c }) => (0, S.ap)(c),
      break: () => " ",
      strong: _,
      emphasis: _,
      delete: _,
      underline: _,
      superscript: ({ children: c }, i) => c.map((T) => T.type === "text" ? (0, f.L)(T.value) : p(T, i)).join(""),
      inlineCode: ({ value: c }) => (0, S.ap)(c).trim(),
      link: _,
      image: ({ alt: c }) => `[${(0, S.ap)(c) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: c }) => (0, f.L)(c),
      buttons: I,
      button: ({ label: c }) => `[${(0, S.ap)(c)}]`,
      mentions: I,
      mention: ({ addressee: c }) => (0, w.ah)(c),
      statusLine: _
    };
    function v(c) {
      return (0, S.TN)(p(c, 0));
    }
    function p(c, i) {
      return E[c.type](c, i);
    }
    function _({ children: c }, i) {
      return c.map((T) => p(T, i)).join("");
    }
    function I({ children: c }, i) {
      return c.map((T) => ` ${p(T, i)} `).join("");
    }
    function d({ children: c }, i) {
      return c.map((D) => p(D, i).trim()).filter((D) => D !== "").join(" \u2502 ");
    }
  }),
  886: ((M, A, r) => {
    r.d(A, {
      H: () => g
    });
    var l = r(3920);
    function g(E, v) {
      return E.flatMap((p) => typeof p == "string" ? v.text(p) : Array.isArray(p) ? [{ type: "nop", content: g(p, v) }] : (0, l.vq)(p) ? v.instead?.(p) ?? [f(p, v)] : [p]);
    }
    function f(E, v) {
      const p = (0, l.QP)(E), _ = p !== void 0 && (0, l.Y)(p).content === "nodes", I = p === "url" && E.url === void 0, d = Object.entries(E).map(([c, i]) => c === "type" || c === "start" ? [c, i] : c === "url" || c === "src" ? [c, S(i, v.address)] : c !== "content" ? [c, S(i, v.literal)] : I && typeof i == "string" ? [c, v.address(i)] : [
        c,
        _ ? w(i, v) : S(i, v.literal)
      ]);
      return Object.fromEntries(d);
    }
    function w(E, v) {
      if (Array.isArray(E))
        return g(E, v);
      if (typeof E != "string" && !(0, l.vq)(E))
        return E;
      const p = g([E], v);
      return p.length === 1 ? p[0] : p;
    }
    function S(E, v) {
      return typeof E == "string" ? v(E) : Array.isArray(E) ? E.map((p) => S(p, v)) : (0, l.vq)(E) ? Object.fromEntries(Object.entries(E).map(([p, _]) => [p, S(_, v)])) : E;
    }
  }),
  8048: ((M, A, r) => {
    r.d(A, {
      k: () => g
    });
    var l = r(3920);
    function g(S) {
      return S.map(f);
    }
    function f(S) {
      if (!(0, l.vq)(S))
        return S;
      const { type: E, content: v, ...p } = S, _ = Array.isArray(v) ? g(v) : f(v);
      return {
        type: E,
        ...w(S),
        ...p,
        ...v !== void 0 && { content: _ }
      };
    }
    function w(S) {
      const E = (0, l.QP)(S), v = E && (0, l.Y)(E).start;
      return v === void 0 ? {} : /^[*_~°`]/.test(v) ? { start: v, end: v } : { start: v };
    }
  }),
  7985: ((M, A, r) => {
    r.d(A, {
      r: () => w
    });
    const l = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, f = /@(?!\u2060)\S+|[*_~°`]/g;
    function w(E, v = 0) {
      const p = E.slice(0, l), _ = p.match(f) ?? [], I = p.replace(f, (c, i) => _.indexOf(c) === _.lastIndexOf(c) || i < v ? c : g[c] ?? c), d = v === 0 ? I.replace(/^>+/, (c) => "\u203A".repeat(c.length)) : I;
      return S(d + E.slice(l), v);
    }
    function S(E, v) {
      const p = l - 1;
      return p >= v && /[\uD800-\uDBFF]/.test(E.charAt(p)) ? `${E.slice(0, p)}\u2060${E.slice(p)}` : E;
    }
  }),
  3920: ((M, A, r) => {
    r.d(A, {
      QP: () => w,
      Tf: () => _,
      WH: () => E,
      Wy: () => d,
      Y: () => f,
      c_: () => g,
      ci: () => I,
      d3: () => c,
      hT: () => p,
      kn: () => v,
      vq: () => S
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
    }, g = Object.keys(l);
    function f(i) {
      return l[i];
    }
    function w(i) {
      const { type: T, start: D } = i;
      if (T !== void 0)
        return g.find((h) => h === T);
      if (D !== void 0)
        return g.find((h) => f(h).start === D);
    }
    function S(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function E(i) {
      const T = S(i) ? w(i) : void 0;
      return T !== void 0 && f(T).block === !0;
    }
    function v(i) {
      return S(i) && w(i) === "br";
    }
    function p({ content: i }) {
      return Array.isArray(i) ? i : typeof i == "string" || S(i) ? [i] : [];
    }
    function _({ content: i }) {
      return typeof i == "string" ? i : "";
    }
    function I(i) {
      return typeof i.url == "string" ? i.url : _(i);
    }
    function d(i) {
      const T = _(i).split(":")[0] ?? "";
      switch (w(i)) {
        case "user":
          return `@${T}`;
        case "channel":
          return `#${T}`;
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
  9366: ((M, A, r) => {
    r.d(A, {
      eQ: () => E,
      wh: () => S,
      yr: () => v
    });
    var l = r(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, f = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", w = 60;
    function S(i) {
      return g.test(i) ? i.toLowerCase() : void 0;
    }
    function E(i) {
      return typeof i == "string" && /^[\w-]{1,100}$/.test(i);
    }
    function v(i, T) {
      if (i.length > w && !/[\s/;]/.test(i))
        return `has ${i.length} characters, so it is no id of a ${T}, but perhaps a key. ${p[T]}`;
      const { reading: D, meant: h, next: O = p[T] } = _(i, T);
      return `is ${(0, l.cl)(i)}, which is ${D}. ${h === void 0 ? O : `Write ${h}.`}`;
    }
    const p = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function _(i, T) {
      if (i.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(i))
        return I(i, T);
      const D = d(i);
      if (D !== void 0)
        return { reading: "the id in another spelling", meant: D };
      const h = c(i);
      if (h !== void 0)
        return { reading: "the short form of the web client's address", meant: h };
      const O = i.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(O) ? { reading: `no whole id: it has ${O.length} digits, and an id has 32` } : i.split(/[^\da-z-]+/i).filter(($) => S($)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : T === "user" ? { reading: "not the id of a user" } : i.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${p.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${T}, or something else, but not its id` };
    }
    function I(i, T) {
      const [, D, h, O] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(i) ?? [], $ = { company: h && D, channel: O, user: void 0 }[T] ?? "", b = S($) ?? c($), k = b === void 0 && T !== "user" ? `, and has no ${T} in it` : "";
      return { reading: `an address, and not the id of a ${T}${k}`, meant: b };
    }
    function d(i) {
      const T = i.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(T))
        return T.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function c(i) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(i))
        return;
      let T = 0n;
      for (const h of i)
        T = T * 58n + BigInt(f.indexOf(h));
      const D = T.toString(16).padStart(32, "0");
      return D.length > 32 ? void 0 : d(D);
    }
  }),
  3785: ((M, A, r) => {
    r.d(A, {
      O: () => l,
      u: () => g
    });
    function l(f) {
      const w = f.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(f)?.index ?? -1;
      if (!(w < 0 || w > 0 && !/^(<br \/>|array|object|string)/.test(f)))
        try {
          return JSON.parse(f.slice(w));
        } catch {
          return;
        }
    }
    function g(f) {
      return typeof f == "object" && f !== null && !Array.isArray(f);
    }
  }),
  5740: ((M, A, r) => {
    r.d(A, {
      Ek: () => w,
      Vd: () => f,
      Vp: () => S,
      aA: () => v,
      hl: () => E
    });
    var l = r(3916), g = r(4827);
    function f(p) {
      return (0, l._n)((0, g.$6)(p, "server_url"));
    }
    function w(p) {
      const _ = (0, g.$6)(p, "repository");
      return _ !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(_) ? E(f(p), _) : null;
    }
    function S(p) {
      const _ = (0, g.$6)(p, "run_id");
      return _ !== null && /^[1-9]\d*$/.test(_) ? E(w(p), "actions/runs", _) : null;
    }
    function E(...p) {
      return p.every(Boolean) ? p.join("/") : null;
    }
    function v(p) {
      return p && encodeURIComponent(p.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((M, A, r) => {
    r.d(A, {
      N6: () => p,
      R_: () => v,
      ZG: () => d,
      _X: () => c,
      _z: () => S,
      eK: () => I,
      jA: () => _,
      u6: () => E
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
    }, g = Object.keys(l), f = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), w = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function S(i) {
      return i === null || w.has(i) ? "in_progress" : c(i) ? i : f.get(i) ?? "unknown";
    }
    function E(i) {
      return g.find((T) => i.includes(T));
    }
    function v(i, T) {
      return g.indexOf(i) - g.indexOf(T);
    }
    function p(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    const _ = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function I(i, T) {
      return i === T || T === "failure" && p(i);
    }
    function d(i) {
      return l[i];
    }
    function c(i) {
      return Object.hasOwn(l, i);
    }
  }),
  2264: ((M, A, r) => {
    r.d(A, {
      MD: () => E,
      hx: () => w,
      lS: () => p,
      tu: () => v,
      vZ: () => f
    });
    var l = r(4827), g = r(5740);
    function f(d) {
      const c = I(d.run_attempt), i = (0, g.Vp)(d);
      return {
        id: I(d.run_id),
        number: I(d.run_number),
        attempt: c,
        name: (0, l.mh)(d, "workflow"),
        url: (c ?? 1) > 1 ? (0, g.hl)(i, "attempts", String(c)) : i
      };
    }
    function w(d, { status: c, checkRunId: i, matrix: T }) {
      const D = i === null ? f(d).url : (0, g.hl)((0, g.Vp)(d), "job", String(i)), h = (0, l.$6)(d, "job"), O = S(T).join(", "), $ = (0, l.cA)(h && O ? `${h} (${O})` : h);
      return { name: h, title: $, status: c, url: D, check_run_id: i };
    }
    function S(d) {
      return (0, l.Gv)(d) ? Object.values(d).flatMap(S) : ["string", "number", "boolean"].includes(typeof d) && d !== "" ? [String(d)] : [];
    }
    function E(d) {
      const c = (0, l.$6)(d, "repository"), [i = null, T = null] = c?.split("/") ?? [];
      return { name: T, full_name: c, owner: i, url: (0, g.Ek)(d) };
    }
    function v(d) {
      const c = (I(d.run_attempt) ?? 1) === 1, T = d.event_name === "schedule" && c ? null : (0, l.$6)(d, "triggering_actor") ?? (0, l.$6)(d, "actor");
      return _(T, d);
    }
    function p(d) {
      const c = (0, l.$6)(d.event, "sender", "login") ?? (0, l.$6)(d, "actor");
      return _(d.event_name === "schedule" ? null : c, d);
    }
    function _(d, c) {
      return { login: d, url: (0, g.hl)((0, g.Vd)(c), d?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function I(d) {
      return typeof d == "string" && /^\d+$/.test(d) ? Number(d) : null;
    }
  }),
  8818: ((M, A, r) => {
    r.d(A, {
      CT: () => S,
      GP: () => E,
      Gw: () => f,
      Qo: () => v
    });
    var l = r(2264), g = r(4827);
    function f({ event: p }) {
      const _ = (0, g.$6)(p, "repository", "visibility");
      return (0, g.Qc)(p, "repository", "private") || /^(?:private|internal)$/.test(_ ?? "");
    }
    const w = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function S(p) {
      const _ = E(p);
      return { github: _, repository: (0, l.MD)(_), run: (0, l.vZ)(_) };
    }
    function E({ env: p, event: _, runnerFacts: I }) {
      const { ref_protected: d, ...c } = v(p, "GITHUB", w);
      return {
        ...c,
        ref_protected: d === null ? null : d === "true",
        secret_source: (0, g.$6)(I, "secret_source"),
        event: (0, g.Gv)(_) ? _ : {}
      };
    }
    function v(p, _, I) {
      const d = I.trim().split(/\s+/).map((c) => [c, p[`${_}_${c.toUpperCase()}`] ?? null]);
      return Object.fromEntries(d);
    }
  }),
  5161: ((M, A, r) => {
    r.d(A, {
      O: () => w,
      Y: () => _
    });
    var l = r(3916), g = r(1987), f = r(3342);
    const w = ["author", "actor", "merger", "committers", "reviewers"], S = ["all", "here"], E = /* @__PURE__ */ new Map([["everyone", "all"]]), v = /* @__PURE__ */ new Map([
      ["everybody", "all"],
      ["channel", "all"],
      ["room", "all"],
      ["sender", "actor"],
      ["failed", "failure"],
      ["failing", "failure"],
      ["error", "failure"],
      ["succeeded", "success"]
    ]), p = 10;
    async function _(b, k) {
      const L = [];
      let U = 0;
      for (const [H, W] of b.split(`
`).entries())
        for (const B of W.split(",")) {
          if (B.trim() === "" || U === p)
            continue;
          const Z = await I(B.trim());
          typeof Z != "string" ? L.push(Z) : (k(`line ${H + 1}: ${Z}`), U += 1);
        }
      return L;
    }
    async function I(b) {
      const [k = "", L, ...U] = b.split(/\s+/), H = L === "on", W = H ? k : b, B = i(W.replace(/^@/, ""));
      if (B === void 0)
        return D(W);
      if (!H)
        return { who: B };
      const Z = d(U), X = Z.filter(c);
      return X.length > 0 && X.length === Z.length ? { who: B, on: X } : T(Z.find((re) => !c(re)));
    }
    function d(b) {
      return b.filter((k, L) => !(L > 0 && L < b.length - 1 && (k === "or" || k === "and")));
    }
    function c(b) {
      return g.jA.some((k) => k === b);
    }
    function i(b) {
      return [...S, ...w].find((L) => L === b) ?? E.get(b) ?? (0, f.c1)(b) ?? (0, f.EH)(b);
    }
    async function T(b) {
      const k = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return b === void 0 ? `\`on\` must have ${k} behind it.` : `${(0, l.cl)(b)} behind \`on\` must be ${k}.${h(await $(b, g.jA))}`;
    }
    async function D(b) {
      if (c(b))
        return `"${b}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${b}\`.`;
      const k = [...S, ...E.keys(), ...w], L = (0, f.KO)(b) ?? await $(b.replace(/^@/, ""), k), U = /^@?[\w-]+$/.test(b), [, H] = /^@([^\s:@]+):[^\s:]/.exec(b) ?? [];
      if (H !== void 0)
        return `${(0, l.cl)(b)} has no name in front of it: in a Matrix room, write \`${H}:${b}\`.`;
      const W = U ? " For a login of GitHub, `people` says who that is in Twake." : "", B = [...S, ...w, "team:slug"].join(", ");
      return `${(0, l.cl)(b)} must be ${B} or name:user-id.${h(L) || W}`;
    }
    function h(b) {
      return b === void 0 ? "" : ` Did you mean \`${b}\`?`;
    }
    const O = 30;
    async function $(b, k) {
      const L = b.toLowerCase(), U = v.get(L);
      if (U !== void 0 && k.includes(U))
        return U;
      if (b.length > O)
        return;
      const { distance: H } = await r.e("did-you-mean").then(r.bind(r, 1916));
      return k.map((B) => ({ one: B, distance: H(B, L) })).filter((B) => B.distance <= 1 + L.length / 4).sort((B, Z) => B.distance - Z.distance)[0]?.one;
    }
  }),
  4827: ((M, A, r) => {
    r.d(A, {
      $6: () => w,
      Gv: () => l,
      Qc: () => _,
      Qv: () => d,
      at: () => g,
      cA: () => E,
      gT: () => c,
      i1: () => I,
      lJ: () => f,
      mh: () => v,
      tk: () => p
    });
    function l(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function g(i, ...T) {
      return T.reduce((D, h) => l(D) && Object.hasOwn(D, h) ? D[h] : void 0, i);
    }
    function f(i, ...T) {
      const D = g(i, ...T);
      return l(D) ? D : null;
    }
    function w(i, ...T) {
      const D = g(i, ...T);
      return typeof D == "string" && D !== "" ? D : null;
    }
    const S = 120;
    function E(i) {
      const T = i?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (T === null || T.length <= S)
        return T;
      const D = T.slice(0, S - 2).replace(/[\uD800-\uDBFF]$/, ""), h = D.replace(/\s+\S*$/, "");
      return `${h.length > S / 2 ? h : D} \u2026`;
    }
    function v(i, ...T) {
      return E(w(i, ...T));
    }
    function p(i, ...T) {
      const D = g(i, ...T);
      return typeof D == "number" ? D : null;
    }
    function _(i, ...T) {
      return g(i, ...T) === !0;
    }
    function I(i, T, D) {
      return c(i, T).map((h) => v(h, D)).filter((h) => h !== null);
    }
    function d(i) {
      return Array.isArray(i) ? i.filter(l) : [];
    }
    function c(i, ...T) {
      return d(g(i, ...T));
    }
  }),
  3342: ((M, A, r) => {
    r.d(A, {
      EH: () => w,
      KO: () => S,
      TN: () => I,
      c1: () => f,
      eZ: () => _,
      ky: () => E
    });
    var l = r(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function f(d) {
      const [, c, i, T] = g.exec(d.replace(/^@/, "")) ?? [], D = i?.toLowerCase() ?? T;
      return c && D ? { name: c, id: D } : void 0;
    }
    function w(d) {
      const [, c] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(d) ?? [];
      return c === void 0 ? void 0 : `team:${c.toLowerCase()}`;
    }
    function S(d) {
      const [, c] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(d) ?? [];
      return c === void 0 ? void 0 : w(`team:${c.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function E(d) {
      const c = Object.entries(d).map(([i, T]) => {
        const D = v(T);
        if (D === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${i}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [p(i), D];
      });
      return Object.fromEntries(c);
    }
    function v(d) {
      const i = (Array.isArray(d) ? d : [d]).map((D) => typeof D == "string" ? f(D.trim()) : void 0);
      return i.length > 0 && !i.includes(void 0) ? i.filter((D) => D !== void 0) : void 0;
    }
    function p(d) {
      const c = w(d);
      if (c !== void 0 || !/[:/]/.test(d))
        return c ?? d.replace(/^@/, "");
      const i = S(d);
      throw new l.lZ("invalid_input", `\`people\` has ${(0, l.cl)(d)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${i ? ` Did you mean \`${i}\`?` : ""}`);
    }
    function _(d) {
      return Object.fromEntries(Object.entries(d).flatMap(([c, [i]]) => i === void 0 || w(c) ? [] : [[c, i.name]]));
    }
    function I(d) {
      return typeof d == "string" ? d : d.id;
    }
  }),
  7959: ((M, A, r) => {
    r.d(A, {
      HP: () => E,
      IW: () => w,
      rk: () => S
    });
    var l = r(1987), g = r(4827), f = r(7839);
    function w({ runner_facts: v }) {
      const p = (0, g.$6)(v, "status") ?? "";
      return (0, l._X)(p) ? p : "unknown";
    }
    function S(v) {
      const p = w(v), _ = v.status || p;
      return (0, f.e2)({ result: p }) && !(0, f.e2)({ result: _ }) ? p : _;
    }
    function E(v, p) {
      const _ = S(v), I = _ === "success" || _ === "unknown";
      return p.live && !p.hasEnded && I ? "in_progress" : p.hasEnded && _ === "in_progress" ? w(v) : _;
    }
  }),
  7839: ((M, A, r) => {
    r.d(A, {
      MJ: () => I,
      e2: () => D,
      ev: () => O,
      BN: () => d,
      Zy: () => _
    });
    const l = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function f($) {
      const [b = [], ...k] = $.replace(/\(.*/s, "").split("/").map((L) => v(E(L))).toReversed();
      return b.some(w) ? !0 : !b.flat().some((L) => g.has(L)) && k.flat().some(w);
    }
    function w($) {
      return $.some((b) => l.test(b)) && !$.some((b) => g.has(b));
    }
    function S($) {
      return E($).some((b) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(b));
    }
    function E($) {
      return $.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function v($) {
      const b = [[]];
      for (const k of $)
        /^(?:and|then|n|[&+])$/.test(k) ? b.push([]) : b.at(-1)?.push(k);
      return b;
    }
    var p = r(1987);
    function _({ own: $, others: b }) {
      return (0, p.u6)(I({ own: $, others: b }).map(({ result: k }) => k)) ?? "unknown";
    }
    function I({ own: $, others: b }) {
      const k = $.result === "success" || $.result === "skipped";
      return b.length > 0 && k ? b : [...b, $];
    }
    function d($, b) {
      const k = c($, b), L = (0, p.u6)(k.map(({ result: B }) => B).filter((B) => B !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: i(k, L) };
      const U = [...$.others, $.own], H = h(U);
      if (H !== null)
        return { result: H.result, cause: H };
      const W = U.find((B) => B.result === "success" && S(B.name));
      return W !== void 0 ? { result: "unknown", cause: W } : L === "success" ? { result: "success", cause: null } : k.length > 0 ? { result: "skipped", cause: null } : T($, b);
    }
    function c({ own: $, others: b }, { named: k, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const U = (W) => k ? O(W.name, k) : f(W.name), H = b.filter(U);
      return H.length > 0 ? H : [$].filter(U);
    }
    function i($, b) {
      return !(b === "in_progress" || b === "action_required") || $.length === 1 ? null : $.find((L) => L.result === b) ?? null;
    }
    function T({ own: $, others: b }, k) {
      if (k.named || b.length === 0 && !k.isComplete)
        return { result: $.result === "success" ? "unknown" : $.result, cause: $ };
      const L = I({ own: $, others: b }), U = (0, p.u6)(L.map((B) => B.result)) ?? "unknown", H = b.find((B) => B.result === "skipped");
      return U === "success" && H ? { result: "unknown", cause: H } : { result: U, cause: U === "success" || U === "skipped" ? null : b.find((B) => B.result === U) ?? null };
    }
    function D({ result: $ }) {
      return (0, p.N6)($) || $ === "cancelled";
    }
    function h($) {
      const b = (0, p.u6)($.filter(D).map(({ result: k }) => k));
      return $.find(({ result: k }) => k === b) ?? null;
    }
    function O($, b) {
      return $ === b || $.startsWith(`${b} (`) || $.startsWith(`${b} / `);
    }
  }),
  4536: ((M, A, r) => {
    r.d(A, {
      DI: () => w,
      f_: () => p,
      gM: () => E
    });
    const l = 400, g = 100, f = 1e6, w = `It nests deeper than ${l} levels`, S = "It has too many or unknown aliases (`*name`): write the values out";
    async function E(h, O = {}) {
      if (h.length > f)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: $, Parser: b } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      _();
      const k = new $(), L = ({ what: ee, at: re }) => {
        const { line: de, col: ae } = k.linePos(re);
        return { error: ee.slice(0, 200), line: Math.max(de, 1), column: Math.max(ae, 1) };
      }, U = new b(k.addNewLine), H = v(U, h);
      if (H === void 0)
        return L({ what: w, at: U.offset });
      const W = d(H, O);
      if (W !== void 0)
        return L(W);
      const [B, Z] = await I(H, h.length);
      if (B === void 0)
        return { value: void 0 };
      const X = i(B, Z) ?? await T(B, O);
      if (X !== void 0)
        return L(X);
      try {
        const ee = B.toJS();
        if (!p(ee))
          return { value: ee };
      } catch {
      }
      return L({ what: S, at: Math.max(h.indexOf("*"), 0) });
    }
    function v(h, O) {
      try {
        return [...h.parse(O)];
      } catch {
        return;
      }
    }
    function p(h) {
      const O = [{ value: h, depth: 1 }];
      for (let $ = O.pop(); $ !== void 0; $ = O.pop()) {
        const { value: b, depth: k } = $;
        if (!(typeof b != "object" || b === null)) {
          if (k > l)
            return !0;
          for (const L of Object.values(b))
            O.push({ value: L, depth: k + 1 });
        }
      }
      return !1;
    }
    function _() {
      const h = globalThis.process?.env;
      delete h?.LOG_STREAM, delete h?.LOG_TOKENS;
    }
    async function I(h, O) {
      const { Composer: $ } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), b = new $({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: k } = Error;
      try {
        return Error.stackTraceLimit = 0, [...b.compose(h, !0, O)];
      } finally {
        Error.stackTraceLimit = k;
      }
    }
    function d(h, O) {
      const b = h.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let k = 0;
      for (let L = b.pop(); L !== void 0; L = b.pop()) {
        const { token: U, depth: H } = L;
        if (U.type === "alias" && (k += 1), k > g)
          return { what: S, at: U.offset };
        const W = c(L, O);
        if (W !== void 0)
          return W;
        const B = "items" in U ? U.items.toReversed() : [];
        for (const { value: Z } of B)
          Z && b.push({ token: Z, depth: H + 1 });
      }
    }
    function c({ token: h, depth: O }, { aliases: $ }) {
      if (h.type === "alias" && !$)
        return { what: "YAML aliases (`*name`) are not supported", at: h.offset };
      if (!("items" in h))
        return;
      if (O > l)
        return { what: w, at: h.offset };
      const [b] = h.items.flatMap(({ key: k }) => k && ("items" in k || k.type === "alias") ? [k.offset] : []);
      if (b !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: b };
    }
    function i({ errors: h }, O) {
      const [$] = h;
      return $ !== void 0 ? { what: $.message, at: $.pos[0] } : O && { what: "There is more than one document", at: O.range[0] };
    }
    async function T(h, { keepsDigits: O = !1 }) {
      const { visit: $ } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let b;
      return $(h, {
        Map: (k, L) => {
          b ??= D(L);
        },
        Scalar: (k, L) => {
          O && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), b;
    }
    function D({ items: h }) {
      const O = /* @__PURE__ */ new Set();
      for (const { key: $ } of h) {
        const b = String($.value ?? "");
        if (O.has(b))
          return { what: "Map keys must be unique", at: $.range[0] };
        O.add(b);
      }
    }
  }),
  633: ((M, A, r) => {
    var l = (f) => {
      var w = {};
      return r.d(w, f), w;
    }, g = (f) => (() => f);
    M.exports = l({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((M, A, r) => {
    var l = (f) => {
      var w = {};
      return r.d(w, f), w;
    }, g = (f) => (() => f);
    M.exports = l({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
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
  23: ((M, A, r) => {
    r.r(A), r.d(A, {
      ExitCode: () => oe,
      addPath: () => z,
      debug: () => Ce,
      endGroup: () => Ee,
      error: () => De,
      exportVariable: () => Ge,
      getBooleanInput: () => Ke,
      getIDToken: () => Me,
      getInput: () => pe,
      getMultilineInput: () => be,
      getState: () => Fe,
      group: () => Se,
      info: () => Je,
      isDebug: () => me,
      markdownSummary: () => (
        /* reexport */
        Z
      ),
      notice: () => Ue,
      platform: () => (
        /* reexport */
        l
      ),
      saveState: () => Ne,
      setCommandEcho: () => ve,
      setFailed: () => Oe,
      setOutput: () => Ae,
      setSecret: () => Re,
      startGroup: () => $e,
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
        re
      ),
      warning: () => Pe
    });
    var l = {};
    r.r(l), r.d(l, {
      arch: () => _e,
      getDetails: () => xe,
      isLinux: () => je,
      isMacOS: () => ke,
      isWindows: () => Te,
      platform: () => we
    });
    var g = r(857);
    function f(C) {
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
    function S(C, o, a) {
      const y = new p(C, o, a);
      process.stdout.write(y.toString() + g.EOL);
    }
    function E(C, o = "") {
      S(C, {}, o);
    }
    const v = "::";
    class p {
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
              const R = this.properties[y];
              R && (a ? a = !1 : o += ",", o += `${y}=${I(R)}`);
            }
        }
        return o += `${v}${_(this.message)}`, o;
      }
    }
    function _(C) {
      return f(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function I(C) {
      return f(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var d = r(633);
    function c(C, o) {
      const a = process.env[`GITHUB_${C}`];
      if (!a)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!d.existsSync(a))
        throw new Error(`Missing file at path: ${a}`);
      d.appendFileSync(a, `${f(o)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function i(C, o) {
      const a = `ghadelimiter_${d.randomUUID()}`, y = f(o);
      if (C.includes(a))
        throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`);
      if (y.includes(a))
        throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`);
      return `${C}<<${a}${g.EOL}${y}${g.EOL}${a}`;
    }
    var T = r(6928), D = r(5506), h = function(C, o, a, y) {
      function R(N) {
        return N instanceof a ? N : new a(function(F) {
          F(N);
        });
      }
      return new (a || (a = Promise))(function(N, F) {
        function Y(J) {
          try {
            Q(y.next(J));
          } catch (te) {
            F(te);
          }
        }
        function ue(J) {
          try {
            Q(y.throw(J));
          } catch (te) {
            F(te);
          }
        }
        function Q(J) {
          J.done ? N(J.value) : R(J.value).then(Y, ue);
        }
        Q((y = y.apply(C, o || [])).next());
      });
    };
    class O {
      static createHttpClient(o = !0, a = 10) {
        const y = {
          allowRetries: o,
          maxRetries: a
        };
        return new D.Q("actions/oidc-client", [new D.t(O.getRequestToken())], y);
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
        return h(this, void 0, void 0, function* () {
          var a;
          const N = (a = (yield O.createHttpClient().getJson(o).catch((F) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`);
          })).result) === null || a === void 0 ? void 0 : a.value;
          if (!N)
            throw new Error("Response json body do not have ID Token field");
          return N;
        });
      }
      static getIDToken(o) {
        return h(this, void 0, void 0, function* () {
          try {
            let a = O.getIDTokenUrl();
            if (o) {
              const R = encodeURIComponent(o);
              a = `${a}&audience=${R}`;
            }
            Ce(`ID token url is ${a}`);
            const y = yield O.getCall(a);
            return Re(y), y;
          } catch (a) {
            throw new Error(`Error message: ${a.message}`);
          }
        });
      }
    }
    var $ = function(C, o, a, y) {
      function R(N) {
        return N instanceof a ? N : new a(function(F) {
          F(N);
        });
      }
      return new (a || (a = Promise))(function(N, F) {
        function Y(J) {
          try {
            Q(y.next(J));
          } catch (te) {
            F(te);
          }
        }
        function ue(J) {
          try {
            Q(y.throw(J));
          } catch (te) {
            F(te);
          }
        }
        function Q(J) {
          J.done ? N(J.value) : R(J.value).then(Y, ue);
        }
        Q((y = y.apply(C, o || [])).next());
      });
    };
    const { access: b, appendFile: k, writeFile: L } = d.promises, U = "GITHUB_STEP_SUMMARY", H = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return $(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const o = process.env[U];
          if (!o)
            throw new Error(`Unable to find environment variable for $${U}. Check if your runtime environment supports job summaries.`);
          try {
            yield b(o, d.constants.R_OK | d.constants.W_OK);
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
        const R = Object.entries(y).map(([N, F]) => ` ${N}="${F}"`).join("");
        return a ? `<${o}${R}>${a}</${o}>` : `<${o}${R}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(o) {
        return $(this, void 0, void 0, function* () {
          const a = !!o?.overwrite, y = yield this.filePath();
          return yield (a ? L : k)(y, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return $(this, void 0, void 0, function* () {
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
        const y = Object.assign({}, a && { lang: a }), R = this.wrap("pre", this.wrap("code", o), y);
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
      addList(o, a = !1) {
        const y = a ? "ol" : "ul", R = o.map((F) => this.wrap("li", F)).join(""), N = this.wrap(y, R);
        return this.addRaw(N).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(o) {
        const a = o.map((R) => {
          const N = R.map((F) => {
            if (typeof F == "string")
              return this.wrap("td", F);
            const { header: Y, data: ue, colspan: Q, rowspan: J } = F, te = Y ? "th" : "td", Ve = Object.assign(Object.assign({}, Q && { colspan: Q }), J && { rowspan: J });
            return this.wrap(te, ue, Ve);
          }).join("");
          return this.wrap("tr", N);
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
        const { width: R, height: N } = y || {}, F = Object.assign(Object.assign({}, R && { width: R }), N && { height: N }), Y = this.wrap("img", null, Object.assign({ src: o, alt: a }, F));
        return this.addRaw(Y).addEOL();
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
        const y = `h${a}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(y) ? y : "h1", N = this.wrap(R, o);
        return this.addRaw(N).addEOL();
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
        const y = Object.assign({}, a && { cite: a }), R = this.wrap("blockquote", o, y);
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
      addLink(o, a) {
        const y = this.wrap("a", o, { href: a });
        return this.addRaw(y).addEOL();
      }
    }
    const B = new W(), Z = B, X = B;
    function ee(C) {
      return C.replace(/[\\]/g, "/");
    }
    function re(C) {
      return C.replace(/[/]/g, "\\");
    }
    function de(C) {
      return C.replace(/[/\\]/g, T.sep);
    }
    async function ae() {
      throw new Error("This bundle runs no commands.");
    }
    var ce = function(C, o, a, y) {
      function R(N) {
        return N instanceof a ? N : new a(function(F) {
          F(N);
        });
      }
      return new (a || (a = Promise))(function(N, F) {
        function Y(J) {
          try {
            Q(y.next(J));
          } catch (te) {
            F(te);
          }
        }
        function ue(J) {
          try {
            Q(y.throw(J));
          } catch (te) {
            F(te);
          }
        }
        function Q(J) {
          J.done ? N(J.value) : R(J.value).then(Y, ue);
        }
        Q((y = y.apply(C, o || [])).next());
      });
    };
    const Le = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield ae('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ae('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: C.trim()
      };
    }), We = () => ce(void 0, void 0, void 0, function* () {
      var C, o, a, y;
      const { stdout: R } = yield ae("sw_vers", void 0, {
        silent: !0
      }), N = (o = (C = R.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (y = (a = R.match(/ProductName:\s*(.+)/)) === null || a === void 0 ? void 0 : a[1]) !== null && y !== void 0 ? y : "",
        version: N
      };
    }), He = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield ae("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, a] = C.trim().split(`
`);
      return {
        name: o,
        version: a
      };
    }), we = g.platform(), _e = g.arch(), Te = we === "win32", ke = we === "darwin", je = we === "linux";
    function xe() {
      return ce(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield Te ? Le() : ke ? We() : He()), {
          platform: we,
          arch: _e,
          isWindows: Te,
          isMacOS: ke,
          isLinux: je
        });
      });
    }
    var fe = function(C, o, a, y) {
      function R(N) {
        return N instanceof a ? N : new a(function(F) {
          F(N);
        });
      }
      return new (a || (a = Promise))(function(N, F) {
        function Y(J) {
          try {
            Q(y.next(J));
          } catch (te) {
            F(te);
          }
        }
        function ue(J) {
          try {
            Q(y.throw(J));
          } catch (te) {
            F(te);
          }
        }
        function Q(J) {
          J.done ? N(J.value) : R(J.value).then(Y, ue);
        }
        Q((y = y.apply(C, o || [])).next());
      });
    }, oe;
    (function(C) {
      C[C.Success = 0] = "Success", C[C.Failure = 1] = "Failure";
    })(oe || (oe = {}));
    function Ge(C, o) {
      const a = f(o);
      if (process.env[C] = a, process.env.GITHUB_ENV || "")
        return c("ENV", i(C, o));
      S("set-env", { name: C }, a);
    }
    function Re(C) {
      S("add-mask", {}, C);
    }
    function z(C) {
      process.env.GITHUB_PATH || "" ? c("PATH", C) : S("add-path", {}, C), process.env.PATH = `${C}${T.delimiter}${process.env.PATH}`;
    }
    function pe(C, o) {
      const a = process.env[`INPUT_${C.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !a)
        throw new Error(`Input required and not supplied: ${C}`);
      return o && o.trimWhitespace === !1 ? a : a.trim();
    }
    function be(C, o) {
      const a = pe(C, o).split(`
`).filter((y) => y !== "");
      return o && o.trimWhitespace === !1 ? a : a.map((y) => y.trim());
    }
    function Ke(C, o) {
      const a = ["true", "True", "TRUE"], y = ["false", "False", "FALSE"], R = pe(C, o);
      if (a.includes(R))
        return !0;
      if (y.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${C}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Ae(C, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return c("OUTPUT", i(C, o));
      process.stdout.write(g.EOL), S("set-output", { name: C }, f(o));
    }
    function ve(C) {
      E("echo", C ? "on" : "off");
    }
    function Oe(C) {
      process.exitCode = oe.Failure, De(C);
    }
    function me() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Ce(C) {
      S("debug", {}, C);
    }
    function De(C, o = {}) {
      S("error", w(o), C instanceof Error ? C.toString() : C);
    }
    function Pe(C, o = {}) {
      S("warning", w(o), C instanceof Error ? C.toString() : C);
    }
    function Ue(C, o = {}) {
      S("notice", w(o), C instanceof Error ? C.toString() : C);
    }
    function Je(C) {
      process.stdout.write(C + g.EOL);
    }
    function $e(C) {
      E("group", C);
    }
    function Ee() {
      E("endgroup");
    }
    function Se(C, o) {
      return fe(this, void 0, void 0, function* () {
        $e(C);
        let a;
        try {
          a = yield o();
        } finally {
          Ee();
        }
        return a;
      });
    }
    function Ne(C, o) {
      if (process.env.GITHUB_STATE || "")
        return c("STATE", i(C, o));
      S("save-state", { name: C }, f(o));
    }
    function Fe(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Me(C) {
      return fe(this, void 0, void 0, function* () {
        return yield O.getIDToken(C);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(M) {
  var A = __webpack_module_cache__[M];
  if (A !== void 0)
    return A.exports;
  var r = __webpack_module_cache__[M] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, l = !0;
  try {
    __webpack_modules__[M](r, r.exports, __nccwpck_require__), l = !1;
  } finally {
    l && delete __webpack_module_cache__[M];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var M = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", A = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", l = (f) => {
    f && f.d < 1 && (f.d = 1, f.forEach((w) => w.r--), f.forEach((w) => w.r-- ? w.r++ : w()));
  }, g = (f) => f.map((w) => {
    if (w !== null && typeof w == "object") {
      if (w[M]) return w;
      if (w.then) {
        var S = [];
        S.d = 0, w.then((p) => {
          E[A] = p, l(S);
        }, (p) => {
          E[r] = p, l(S);
        });
        var E = {};
        return E[M] = (p) => p(S), E;
      }
    }
    var v = {};
    return v[M] = (p) => {
    }, v[A] = w, v;
  });
  __nccwpck_require__.a = (f, w, S) => {
    var E;
    S && ((E = []).d = -1);
    var v = /* @__PURE__ */ new Set(), p = f.exports, _, I, d, c = new Promise((i, T) => {
      d = T, I = i;
    });
    c[A] = p, c[M] = (i) => (E && i(E), v.forEach(i), c.catch((T) => {
    })), f.exports = c, w((i) => {
      _ = g(i);
      var T, D = () => _.map((O) => {
        if (O[r]) throw O[r];
        return O[A];
      }), h = new Promise((O) => {
        T = () => O(D), T.r = 0;
        var $ = (b) => b !== E && !v.has(b) && (v.add(b), b && !b.d && (T.r++, b.push(T)));
        _.map((b) => b[M]($));
      });
      return T.r ? h : D();
    }, (i) => (i ? d(c[r] = i) : I(p), l(E))), E && E.d < 0 && (E.d = 0);
  };
})(), __nccwpck_require__.n = (M) => {
  var A = M && M.__esModule ? (
    /******/
    () => M.default
  ) : (
    /******/
    () => M
  );
  return __nccwpck_require__.d(A, { a: A }), A;
}, (() => {
  var M = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, A;
  __nccwpck_require__.t = function(r, l) {
    if (l & 1 && (r = this(r)), l & 8 || typeof r == "object" && r && (l & 4 && r.__esModule || l & 16 && typeof r.then == "function"))
      return r;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var f = {};
    A = A || [null, M({}), M([]), M(M)];
    for (var w = l & 2 && r; typeof w == "object" && !~A.indexOf(w); w = M(w))
      Object.getOwnPropertyNames(w).forEach((S) => f[S] = () => r[S]);
    return f.default = () => r, __nccwpck_require__.d(g, f), g;
  };
})(), __nccwpck_require__.d = (M, A) => {
  for (var r in A)
    __nccwpck_require__.o(A, r) && !__nccwpck_require__.o(M, r) && Object.defineProperty(M, r, { enumerable: !0, get: A[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (M) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((A, r) => (__nccwpck_require__.f[r](M, A), A), [])), __nccwpck_require__.u = (M) => M + ".js", __nccwpck_require__.o = (M, A) => Object.prototype.hasOwnProperty.call(M, A), __nccwpck_require__.r = (M) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(M, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(M, "__esModule", { value: !0 });
}, (() => {
  var M = {
    /******/
    792: 0
    /******/
  }, A = (r) => {
    var { ids: l, modules: g, runtime: f } = r, w, S, E = 0;
    for (w in g)
      __nccwpck_require__.o(g, w) && (__nccwpck_require__.m[w] = g[w]);
    for (f && f(__nccwpck_require__); E < l.length; E++)
      S = l[E], __nccwpck_require__.o(M, S) && M[S] && M[S][0](), M[l[E]] = 0;
  };
  __nccwpck_require__.f.j = (r, l) => {
    var g = __nccwpck_require__.o(M, r) ? M[r] : void 0;
    if (g !== 0)
      if (g)
        l.push(g[1]);
      else {
        var f = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(A, (w) => {
          throw M[r] !== 0 && (M[r] = void 0), w;
        }), f = Promise.race([f, new Promise((w) => g = M[r] = [w])]);
        l.push(g[1] = f);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
