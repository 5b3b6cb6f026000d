"use strict";
const standIn = ((A) => {
  const C = process.getBuiltinModule("node:fs"), r = (S, O) => (...w) => S()[O](...w), l = () => process.getBuiltinModule("node:crypto");
  let b = Buffer.alloc(0);
  function d() {
    const S = "/dev/urandom";
    if (b.length === 0) {
      if (!C.existsSync(S)) return l().randomUUID();
      const w = C.openSync(S);
      b = Buffer.alloc(1024), C.readSync(w, b), C.closeSync(w);
    }
    const O = b.toString("hex", 0, 16);
    return b = b.subarray(16), O;
  }
  const $ = () => C.promises;
  return A.exports = Object.create(C, {
    randomUUID: { value: d },
    // Filters of liquidjs.
    createHash: { value: r(l, "createHash") },
    createHmac: { value: r(l, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r($, "access"),
        appendFile: r($, "appendFile"),
        writeFile: r($, "writeFile")
      }
    }
  }), A.exports;
})({});
var __webpack_modules__ = {
  5506: ((A, C, r) => {
    r.d(C, {
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
  3916: ((A, C, r) => {
    r.d(C, {
      J4: () => O,
      _n: () => w,
      cl: () => S,
      lZ: () => d,
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
    }, b = Object.keys(l);
    class d extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(I, v, f = {}) {
        super(v, { cause: f.cause }), this.code = I, this.nextStep = f.nextStep ?? l[I];
      }
    }
    const $ = 200;
    function S(k) {
      const I = k.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(I.length > $ ? `${I.slice(0, $)}\u2026` : I);
    }
    function O(k) {
      if (k instanceof d)
        return k;
      const I = k instanceof Error ? k.message : String(k);
      return new d("internal_error", `This action stopped because of a fault of its own: ${I}`, { cause: k });
    }
    function w(k) {
      const I = URL.parse(k ?? "");
      return I !== null && /^https?:$/.test(I.protocol) ? `${I.origin}${I.pathname}`.replace(/\/+$/, "") : null;
    }
    function h(k, I) {
      const v = `docs/troubleshooting.md#${k}`, { GITHUB_ACTION_REPOSITORY: f, GITHUB_ACTION_REF: a } = I, T = w(I.GITHUB_SERVER_URL) ?? "https://github.com";
      return f ? `${T}/${f}/blob/${a || "HEAD"}/${v}` : v;
    }
  }),
  3919: ((A, C, r) => {
    r.d(C, {
      $p: () => w,
      Od: () => O,
      Yy: () => h
    });
    var l = r(7975), b = /* @__PURE__ */ r.n(l);
    const d = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, $ = /\\u00(?:1b|9[08bd-f])/i, S = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function O(I) {
      return d.test(I) ? I.replace(S, "").split(/(?=\u001B\])/).map((f) => (0, l.stripVTControlCharacters)(f)).join("") : I;
    }
    function w(I) {
      const v = I;
      for (const [f, a] of Object.entries(v))
        typeof a == "string" ? v[f] = O(a) : typeof a == "object" && a !== null && w(a);
      return I;
    }
    function h(I) {
      return !d.test(I) && !$.test(I) ? JSON.parse(I) : JSON.parse(I, k);
    }
    function k(I, v) {
      return typeof v == "string" ? O(v) : v;
    }
  }),
  9407: ((A, C, r) => {
    r.a(A, async (l, b) => {
      try {
        var d = r(3024), $ = /* @__PURE__ */ r.n(d), S = r(6760), O = /* @__PURE__ */ r.n(S), w = r(8500), h = /* @__PURE__ */ r.n(w), k = r(7975), I = /* @__PURE__ */ r.n(k), v = r(23), f = r(7702), a = r(1957);
        process.stdout.on("error", () => {
        });
        const T = new AbortController();
        for (const p of ["SIGINT", "SIGTERM"])
          process.once(p, () => T.abort());
        const D = (0, f.V)(process.env), c = (0, S.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", y = await (0, a.e)(c, {
          core: v,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (p) => (0, k.promisify)(d.readdir)(p, { withFileTypes: !0 }),
            readFile: (0, k.promisify)(d.readFile),
            realpath: (0, k.promisify)(d.realpath.native),
            stat: (0, k.promisify)(d.stat)
          },
          network: {
            http: D,
            signal: T.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (p, E) => (0, w.setTimeout)(p, void 0, { signal: E }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, w.setImmediate)(), await (0, w.setImmediate)();
            }
          },
          octokit: async (p) => {
            const [{ getOctokit: E }, { createFetch: x }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return E(p, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: x(D) } });
          }
        });
        process.stdout.write("", () => process.exit(y)), b();
      } catch (T) {
        b(T);
      }
    }, 1);
  }),
  9357: ((A, C, r) => {
    r.d(C, {
      O0: () => h,
      Y: () => D,
      _o: () => b,
      az: () => I,
      he: () => l,
      jr: () => k,
      nU: () => v,
      vD: () => f
    });
    const l = "\u2068", b = "\u2069", d = "\u2066\u2067\u2068", $ = "\u202C", S = /[\u202A-\u202E\u2066-\u2069]/g, O = new RegExp(S.source), w = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function h(c) {
      return w.test(c);
    }
    function k(c) {
      const [y = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return h(y);
    }
    function I(c, y) {
      return !y && !h(c) ? c : v(c).replace(/[^\r\n\u2029]+/g, (p) => y || h(p) ? l + p + b : p);
    }
    function v(c) {
      const y = f(c);
      return y.size === 0 ? c : D(c, y);
    }
    function f(c) {
      if (!O.test(c))
        return /* @__PURE__ */ new Set();
      const y = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(y.flatMap(({ 0: p, index: E }) => [...a(p)].map((x) => E + x)));
    }
    function* a(c) {
      const y = { controls: [], isolates: [] };
      for (const { 0: p, index: E } of c.matchAll(S))
        if (p === b || p === $) {
          const x = p === b ? y.isolates.pop() : T(y);
          x === void 0 ? yield E : yield* y.controls.splice(x).slice(1);
        } else
          d.includes(p) && y.isolates.push(y.controls.length), y.controls.push(E);
      yield* y.controls;
    }
    function T({ controls: c, isolates: y }) {
      const p = c.length - 1;
      return p > (y.at(-1) ?? -1) ? p : void 0;
    }
    function D(c, y, p = 0) {
      return c.replace(S, (E, x) => y.has(p + x) ? "" : E);
    }
  }),
  3116: ((A, C, r) => {
    r.d(C, {
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
    function b(d) {
      return Object.hasOwn(l, d) ? l[d] ?? "" : d.replaceAll("_", " ");
    }
  }),
  5911: ((A, C, r) => {
    r.d(C, {
      M: () => b
    });
    const l = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function b(d) {
      if (d.trim() === "")
        return "";
      let $ = Math.floor(Number(d));
      if (!Number.isFinite($) || $ < 0)
        throw new Error(`duration takes seconds, not "${d}"`);
      return l.flatMap(([O, w]) => {
        const h = Math.floor($ / w);
        return $ %= w, h > 0 ? [`${h}${O}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((A, C, r) => {
    r.d(C, {
      U: () => l,
      v: () => b
    });
    const l = 65536;
    function b(d, $) {
      if (d.length <= $)
        return d.length;
      const S = d.slice(0, $), O = S.lastIndexOf(`
`), w = O > $ / 2 ? O : S.lastIndexOf(" ");
      return w > 0 ? w + 1 : S.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((A, C, r) => {
    r.d(C, {
      BB: () => k,
      Dk: () => I,
      JK: () => h,
      Kx: () => $,
      TA: () => S,
      Z: () => w,
      qf: () => O
    });
    var l = r(9357);
    const b = "\uE000", d = "\uE001", $ = /\uE000(\d+)\uE001/g;
    function S(v) {
      return v.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function O(v) {
      return `${b}${v}${d}`;
    }
    function w({ text: v, fragments: f }) {
      let a = v.length;
      for (const [, T] of v.matchAll($))
        a += f[Number(T)]?.text.length ?? 0;
      return a;
    }
    function h(v, f) {
      const a = [];
      let T = 0;
      for (const D of v.matchAll($)) {
        const c = f[Number(D[1])];
        c !== void 0 && (D.index > T && a.push(v.slice(T, D.index)), a.push(c), T = D.index + D[0].length);
      }
      return T < v.length && a.push(v.slice(T)), a;
    }
    function k(v, f, a = (T) => T) {
      return h(v, f).map((T) => typeof T == "string" ? T : a(T.text)).join("");
    }
    function I({ text: v, fragments: f }) {
      const a = (0, l.O0)(v);
      return (0, l.nU)(k(v, f, (T) => (0, l.az)(T, a)));
    }
  }),
  5007: ((A, C, r) => {
    r.d(C, {
      Jv: () => I,
      Y5: () => w,
      c3: () => S,
      eG: () => v,
      l2: () => $,
      m$: () => k,
      qv: () => l
    });
    const l = 64, b = { thematicBreak: 20, listItem: 5 }, d = [
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
    function $({ type: f }) {
      return d.includes(f) ? 0 : 1 + (b[f] ?? 0);
    }
    function S({ type: f }) {
      return d.includes(f) || f === "break" || f === "footnoteReference";
    }
    const O = /* @__PURE__ */ new WeakMap();
    function w(f) {
      const a = O.get(f);
      if (a !== void 0)
        return a;
      const T = $(f) + h(f);
      return O.set(f, T), T;
    }
    function h(f) {
      return f.type === "table" ? I(f.children, v(f)) : "children" in f ? I(f.children) : "value" in f ? f.value.length : f.type === "image" ? f.alt.length : 0;
    }
    function k(f) {
      return I(f) - 1;
    }
    function I(f, a = w) {
      return f.reduce((T, D) => T + a(D), 0);
    }
    function v({ children: f }) {
      const a = [];
      for (const c of f)
        for (const [y, p] of c.children.entries())
          a[y] = Math.max(a[y] ?? 0, w(p) + 2);
      const T = a.reduce((c, y) => c + y, 0), D = T > l ? 0 : T;
      return (c) => Math.max(D, w(c));
    }
  }),
  5667: ((A, C, r) => {
    r.d(C, {
      Fy: () => $,
      Gl: () => O,
      NR: () => D,
      Qq: () => d,
      bK: () => S,
      eu: () => w,
      ey: () => T,
      gc: () => k,
      oZ: () => h,
      sP: () => b,
      t7: () => I,
      wx: () => v
    });
    var l = r(9357);
    const b = { type: "break" };
    function d(c) {
      return { type: "text", value: c };
    }
    function $(c) {
      return c.split(/\r\n?|\n/).flatMap((y, p) => p === 0 ? [d(y)] : [b, d(y)]);
    }
    function S(c, y = !1) {
      return $((0, l.az)(w(c), y));
    }
    function O(c) {
      return w(c).replace(/\r\n?|\n/g, " ");
    }
    function w(c) {
      return (0, l.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function h(c) {
      const y = [];
      for (const p of c) {
        const E = y.at(-1);
        p.type === "text" && E?.type === "text" ? y[y.length - 1] = d(E.value + p.value) : (p.type !== "text" || p.value !== "") && y.push(p);
      }
      return y;
    }
    function k(c) {
      const y = (0, l.vD)(f(c));
      return y.size === 0 ? c : a(c, { unbalanced: y, offset: 0 });
    }
    function I(c) {
      if (!(0, l.O0)(f(c)))
        return c;
      const y = [[]];
      for (const p of c)
        p.type === "break" ? y.push([]) : y.at(-1)?.push(p);
      return y.flatMap((p, E) => {
        const x = f(p), N = (0, l.jr)(x) && !x.includes(`
`) ? [d(l.he), ...p, d(l._o)] : p;
        return E === 0 ? N : [b, ...N];
      });
    }
    function v(c, y) {
      return c.length > 0 && (y || (0, l.O0)(f(c))) ? [d(l.he), ...k(c), d(l._o)] : c;
    }
    function f(c) {
      return c.map((y) => y.type === "break" ? `
` : "children" in y ? f(y.children) : y.type === "text" ? y.value : "").join("");
    }
    function a(c, y) {
      return c.map((p) => {
        if ("children" in p)
          return { ...p, children: a(p.children, y) };
        const { offset: E } = y;
        return p.type === "break" && (y.offset += 1), p.type !== "text" ? p : (y.offset += p.value.length, d((0, l.Y)(p.value, y.unbalanced, E)));
      });
    }
    function T(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function D(c) {
      const y = c.length - 1;
      return c.map((E, x) => {
        if (E.type !== "text")
          return E;
        const L = x === 0 ? E.value.replace(/^ +/, "") : E.value;
        return d(x === y ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((E) => E.type !== "text" || E.value !== "");
    }
  }),
  8533: ((A, C, r) => {
    r.d(C, {
      Z9: () => S,
      aX: () => d,
      zN: () => $
    });
    var l = r(5007);
    const b = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function d(w) {
      return /[!-~]/.test(w) || b.test(w);
    }
    function $(w) {
      return w.type === "alert" ? !0 : "children" in w ? w.children.some($) : "value" in w ? d(w.value) : w.type !== "break";
    }
    function S(w) {
      return w.reduce((h, k) => {
        const I = h === "" || (0, l.c3)(k) ? "" : `
`;
        return h + I + O(k);
      }, "");
    }
    function O(w) {
      return w.type === "break" ? `
` : w.type === "image" ? w.alt : "children" in w ? S(w.children) : "value" in w ? w.value : "";
    }
  }),
  9257: ((A, C, r) => {
    r.d(C, {
      HM: () => l,
      U9: () => d,
      vO: () => b
    });
    function l($) {
      return $.port || ($.protocol === "https:" ? "443" : "80");
    }
    function b($) {
      return `${$.hostname}:${l($)}`;
    }
    function d($) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test($);
    }
  }),
  7702: ((A, C, r) => {
    r.d(C, {
      V: () => p
    });
    const l = require("node:net");
    var b = r(5641);
    function d({ origin: x }, L, N, F) {
      const { proxy: H, signal: G } = L, q = {
        signal: G,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...F && { ca: F }
      }, X = (ee, re) => new b.Client(ee, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (fe, ae) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          re({ ...fe, ...$(fe) && { servername: "" } }, (...ce) => {
            L.socket = ce[1], ae(...ce);
          })
        )
      });
      return H ? new b.ProxyAgent({
        uri: H.origin,
        ...S(H),
        proxyTls: q,
        requestTls: q,
        clientFactory: (ee) => O(X(ee, (0, b.buildConnector)(q)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ee, { connect: re }) => X(ee, re)
      }) : X(x, (0, b.buildConnector)(q));
    }
    const $ = ({ hostname: x }) => (0, l.isIP)(x.replace(/[[\]]/g, "")) !== 0;
    function S({ username: x, password: L }) {
      if (!x && !L)
        return {};
      const N = `${decodeURIComponent(x)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function O(x, L) {
      const N = x.connect.bind(x);
      return x.connect = async (F) => {
        const H = await N(F);
        if (H.statusCode < 200 || H.statusCode > 299)
          throw H.socket.destroy(), L.proxyStatus = H.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", H.socket.read(), { ...H, statusCode: 200 };
      }, x;
    }
    async function w({ method: x = "POST", url: L, headers: N, body: F, maxResponseSize: H = 2 ** 20 }, G, q) {
      G.phase = G.proxy ? "tunnel" : "connection", G.signal.throwIfAborted();
      const X = d(L, G, H, q), ee = L.pathname + L.search, re = { ...N, "accept-encoding": "identity" };
      try {
        return await new Promise((fe, ae) => {
          const ce = k(G, fe, ae);
          X.dispatch({ method: x, origin: L.origin, path: ee, headers: re, body: F }, ce), h();
        });
      } finally {
        X.destroy().catch(() => {
        });
      }
    }
    function h() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function k(x, L, N) {
      const F = new TextDecoder();
      let H = "", G;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          x.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, X, ee) => {
          const re = Object.entries(ee).map(([fe, ae]) => [
            fe,
            [ae].flat().join(", ")
          ]);
          G = { status: X, headers: Object.fromEntries(re) };
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
    var I = r(9257), v = r(3916);
    function f(x, L) {
      const N = `${x.protocol.slice(0, -1)}_proxy`, F = a(L, N);
      if (!(F === "" || (0, I.U9)(x.hostname) || c(x, a(L, "no_proxy"))))
        return T(F, N);
    }
    function a(x, L) {
      return (x[L] ?? x[L.toUpperCase()] ?? "").trim();
    }
    function T(x, L) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(x) ? x : `http://${x}`);
      if (!N || !D(N))
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
    function D({ username: x, password: L }) {
      try {
        return decodeURIComponent(x + L), !0;
      } catch {
        return !1;
      }
    }
    function c(x, L) {
      const N = x.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((F) => y(F, N, (0, I.HM)(x)));
    }
    function y(x, L, N) {
      const [, F, H, G] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(x) ?? [];
      if (G !== void 0 && G !== N)
        return !1;
      const q = F ?? H ?? x, X = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || L.endsWith(`.${X}`) || L === X && !q.startsWith("*");
    }
    const p = (x) => ({
      send: async (L, N) => {
        const F = Math.max(0, Math.ceil(N.timeout_ms)), H = {
          server: (0, I.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(F)]),
          timeout_ms: F,
          phase: "connection"
        };
        try {
          return H.proxy = f(L.url, x), { kind: "response", ...await E(L, H) };
        } catch (G) {
          const q = H.phase === "response" ? "unknown" : "no", { toTransportError: X } = await r.e("failure").then(r.bind(r, 6711));
          return { kind: "no_response", arrived: q, error: X(G, H) };
        }
      }
    });
    async function E(x, L) {
      try {
        return await w(x, L);
      } catch (N) {
        if (L.phase === "response")
          throw N;
        const { isUntrusted: F } = await r.e("failure").then(r.bind(r, 6711));
        if (!F(N))
          throw N;
        const { getCACertificates: H } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (H === void 0)
          throw N;
        const G = [...H("default"), ...H("system")];
        return await w(x, L, G);
      }
    }
  }),
  1957: ((A, C, r) => {
    r.d(C, {
      e: () => Xr
    });
    var l = r(3916), b = r(3919);
    async function d(e, { env: t, files: n, warn: s }) {
      const u = t.GITHUB_EVENT_PATH;
      return S(e) ? O(u, n, s) : $(e) ? O(u, n, () => {
      }) : {};
    }
    function $({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: s } = e;
      return t === "markdown" && (s !== "" || /!\[|<img/i.test(n));
    }
    function S({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: s, mentions: u } = e;
      return n || s !== "" || u.length > 0 || t.length > 0;
    }
    async function O(e, t, n) {
      const s = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${s}`), {};
      try {
        return (0, b.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const g = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${g}. ${s}`), {};
      }
    }
    var w = r(4573), h = r(9366), k = r(2163);
    function I(e) {
      const { connection: t, delivery: n, message: s } = e, u = (0, h.wh)(t.public_id), g = [t.group_id, ...n.channel_id];
      return [
        ...[
          [
            (0, h.wh)(t.private_api_key) !== void 0 && u === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            u !== void 0 && g.includes(u),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, h.wh)(t.group_id) !== void 0 && n.channel_id.includes(t.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([j, P]) => j ? P : []),
        ...(0, k.x)(e, (j) => (0, h.wh)(j) !== void 0).map(({ input: j, id: P }) => `\`${j}\` names ${P}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(s.message_fields)
      ];
    }
    function v(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function f({ message: e, delivery: t }, { mentions: n }) {
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
        ...Object.keys(t ?? {}).filter((s) => s.startsWith("custom_"))
      ].flatMap((s) => {
        const u = Object.hasOwn(a, s) ? a[s] : void 0;
        return u !== void 0 ? `\`message_fields\` may not set \`${s}\`: use the input \`${u}\`.` : s.startsWith("_once_") ? `\`message_fields\` may not set \`${s}\`.` : [];
      });
    }
    var D = r(3785);
    async function c(e, t, n) {
      const s = (0, D.O)(e.body), u = s?.object;
      if (s !== void 0 && e.status === 200 && !("error" in s) && (0, D.u)(u) && p(u, t, n))
        return x(u, s, t, n);
      const { judgeUnsaved: _ } = await r.e("failure").then(r.bind(r, 7090));
      return _(e, s, t, n);
    }
    async function y(e, t) {
      const n = (0, D.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: g } = t, _ = `Removal of message ${u} requested in channel ${g}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: _ };
      }
      const { judgeError: s } = await r.e("failure").then(r.bind(r, 7090));
      return s(e, n, t);
    }
    function p(e, { channel_id: t, message_id: n }, s) {
      const { id: u } = e;
      return (0, h.eQ)(u) && !s(u) && E(e.channel_id, t) && (!n || E(u, n));
    }
    function E(e, t) {
      return typeof e == "string" && e.toLowerCase() === t.toLowerCase();
    }
    function x(e, t, n, s) {
      const { id: u, channel_id: g, parent_message_id: _, creation_date: j } = e, P = (0, h.eQ)(_) && !s(_) ? _ : "", W = {
        message_id: u,
        channel_id: g,
        parent_message_id: P,
        created_at: Number.isSafeInteger(j) ? `${j}` : "",
        message_url: "",
        target: {
          channel_id: n.channel_id,
          message_id: u,
          ...P && { parent_message_id: P }
        }
      }, J = `Accepted by Twake: message ${u} in channel ${n.channel_id}`, V = L(W, n);
      return { fate: "accepted", accepted: W, response: t, confirmation: J, ...V && { warning: V } };
    }
    function L({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || E(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var N = r(651), F = r(1723), H = r(3028);
    async function G(e) {
      switch (e.type) {
        case "root":
          return (0, N.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await r.e("twacode").then(r.bind(r, 5605)), n = t(e);
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
      const { sender_name: t, sender_icon: n, ephemeral_recipients: s = [], message_fields: u = {} } = e, { hidden_data: g, ..._ } = u, j = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof g == "object" ? g : {}
      };
      return {
        ...Object.keys(j).length > 0 && { hidden_data: j },
        ...s.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: s
        },
        ..._
      };
    }
    const ee = 2 ** 20, re = 4096, ae = {
      limit: ee - re,
      fitsBelow: (ee - re) / 10,
      async measure(e) {
        const t = { content: (0, N.y)(e.content), ...X(e) };
        return w.Buffer.byteLength(JSON.stringify(t));
      }
    };
    function ce({ public_id: e, private_api_key: t }) {
      return w.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function He(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, ce(e)];
    }
    function We(e, t, n) {
      return _e(e, "save", { ...ye(t), ...n });
    }
    function Ge(e, t) {
      return _e(e, "remove", ye(t));
    }
    function ye({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function _e(e, t, n) {
      const { api_url: s, group_id: u } = e, g = new URL(s);
      g.pathname = `${s.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const _ = JSON.stringify({ group_id: u, message: n }, xe);
      return {
        url: g,
        body: _,
        maxResponseSize: ke(_),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${ce(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const ke = (e) => 2 ** 20 + 16 * w.Buffer.byteLength(e);
    function xe(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    const je = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: v,
      readId: (e, t) => (0, h.wh)(e) ?? (t === "message" && (0, h.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, h.yr)(e, t),
      findIssues: I,
      findWarnings: f,
      connect: Ae
    };
    function Ae(e) {
      const { api_url: t, group_id: n, private_api_key: s } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: s,
        editsNotify: !1,
        sizeOf: () => ae,
        prepare: async (u) => {
          const g = await q(u);
          return {
            sendTo: (_) => {
              const j = We(e, _, g);
              return de(j, (P, { holdsSecret: W }) => c(P, _, W));
            },
            preview: async () => {
              const { previewOf: _ } = await r.e("preview").then(r.bind(r, 4741));
              return _(g);
            }
          };
        },
        remove: (u) => de(Ge(e, u), (g) => y(g, u))
      };
    }
    function de(e, t) {
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
      const t = w.Buffer.byteLength(e);
      if (t <= ee)
        return;
      const n = `The request has ${t} bytes, and servers take ${ee}: nothing was sent.`;
      return new l.lZ("too_large", n);
    }
    const Ke = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Re({ access_token: e, channel_id: t }) {
      if (e === "" && !Ke.test(t))
        return je;
      const { matrix: n } = await r.e("matrix").then(r.bind(r, 3463));
      return n;
    }
    function Z(e, t = "") {
      return { default: t, read: e };
    }
    function he(e) {
      return Z(async (t) => t === "" ? {} : (0, b.$p)(await e(t)));
    }
    async function ve(e, t) {
      const n = Object.keys(e), s = await Promise.all(n.map((u) => Ve(u, e[u], t)));
      return {
        values: Object.fromEntries(s.map(({ value: u }, g) => [n[g], u])),
        issues: s.flatMap(({ issues: u }) => u)
      };
    }
    async function Ve(e, t, n) {
      const { getInput: s, hide: u, kind: g } = n, _ = t.isTrimmed ?? !0, j = (0, b.Od)(s(e, { trimWhitespace: _ })), P = await Ce(e, j, t, g);
      return P.issues.length === 0 || t.isSecret ? P : { ...P, issues: (await Ce(e, u(j), t, g)).issues };
    }
    async function Ce(e, t, n, s) {
      const u = [], g = (_) => {
        u.push(`\`${e}\` ${_}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, g, s) };
      } catch (_) {
        return { issues: [(0, l.J4)(_).message], value: {} };
      }
    }
    var $e = r(4536), Oe = r(4827);
    async function we(e, t) {
      const n = Pe(e) ?? await Ue(e, t) ?? {};
      if ((0, $e.f_)(n))
        throw new l.lZ("invalid_input", `\`${t}\`: ${$e.DI}.`);
      if ((0, Oe.Gv)(n))
        return n;
      const s = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new l.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${s}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const t = await we(e, "needs"), n = Object.entries(t).find(([, g]) => !De(g));
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
      const n = await (0, $e.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: s, column: u, error: g } = n;
      throw new l.lZ("invalid_input", `\`${t}\`, line ${s}, column ${u}: ${g}.`);
    }
    var Ee = r(3342), Se = r(9257);
    const Te = (e) => e, Ne = (e, t) => {
      const n = Fe(e);
      return e !== "" && !Ie.test(n) && t("holds nothing that can be seen."), n;
    }, Ie = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Fe(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const me = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, l.cl)(e)}.`), e.toLowerCase() === "true");
    function M(e, t) {
      return (n, s) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (s(`must be a whole number from ${e} to ${t}, but is ${(0, l.cl)(n)}.`), e);
      };
    }
    function o(...e) {
      return (t, n) => {
        const s = e.find((u) => u === t);
        return s === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(t)}.`), s ?? e[0];
      };
    }
    const i = 10, m = 100, R = (e, t) => {
      const n = (0, h.wh)(e);
      return n === void 0 && e !== "" && t((0, h.yr)(e, "company")), n ?? e;
    }, U = (e, t, n) => {
      const s = n.readId(e, "message");
      return s === void 0 && e !== "" && t(n.describeNoId(e, "message")), s ?? e;
    };
    function B(e) {
      return (t, n, s) => {
        const u = t.split(/[,\n]/).flatMap((P) => P.trim() || []), g = u.map((P) => s.readId(P, e)), _ = u.filter((P, W) => g[W] === void 0);
        for (const P of _.slice(0, i))
          n(s.describeNoId(P, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const j = [...new Set(u.map((P, W) => g[W] ?? P))];
        return j.length > m && n(`has ${j.length} ids: use several steps for more than ${m}.`), j;
      };
    }
    const z = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), ue = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), Q = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\x21-\x7E]/.test(e) && t("holds a space, a line break or a character that no token has. Store the token alone in the secret."), e);
    function K(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const te = (e, t) => {
      const n = K(e);
      return n === void 0 ? (t(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, l.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Se.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, Je = (e, t) => {
      if (e === "")
        return e;
      const n = K(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, l.cl)(e)}.`), e);
    }, an = (e, t) => e.split(`
`).flatMap((n, s) => {
      const u = Fe(n);
      if (u === "")
        return [];
      const { label: g, address: _ } = un(u), j = K(_), P = j?.protocol === "https:" || j?.protocol === "http:" && (0, Se.U9)(j.hostname);
      return Ie.test(g) && P ? [{ label: g, url: j.href }] : (t(`line ${s + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(u)}.`), []);
    });
    function un(e) {
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
      public_id: Z(z),
      private_api_key: { ...Z(ue), isSecret: !0 },
      group_id: Z(R),
      access_token: { ...Z(Q), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(te)
    }, ut = {
      content: { ...Z(Te), isTrimmed: !1 },
      content_file: Z(Te),
      preset: Z(o("", ...Ye.preset)),
      if_empty: Z(o("fail", "skip"), "fail"),
      format: Z(o(...Ye.format), "markdown"),
      template: Z(me, "false"),
      mentions: Z(Ee.Y_),
      buttons: Z(an),
      ephemeral: Z(me, "false"),
      ephemeral_recipients: Z(B("user")),
      sender_name: Z(Ne),
      sender_icon: Z(Je),
      message_fields: he((e) => we(e, "message_fields"))
    }, ct = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(o("", ...Ye.status)),
      data: he((e) => we(e, "data")),
      needs: he(Me),
      people: he(async (e) => (0, Ee.ky)(await we(e, "people"))),
      github_token: { ...Z(Te), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: he((e) => we(e, "runner_facts").catch(() => ({})))
    }, lt = {
      channel_id: Z(B("channel")),
      message_id: Z(U),
      parent_message_id: Z(U),
      operation: Z(o("save", "remove"), "save"),
      live: Z(me, "false"),
      delivery: Z(o("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(M(0, 10), "3"),
      timeout: Z(M(1, 300), "30")
    }, ft = {
      fail_on_error: Z(me, "true"),
      dry_run: Z(me, "false"),
      summary: Z(me, "false")
    }, Ze = { connection: at, message: ut, workflow: ct, delivery: lt, presentation: ft }, dt = { ...at, ...ut, ...ct, ...lt, ...ft }, ns = Object.keys(dt);
    function rs(e) {
      return dt[e].default;
    }
    const Xe = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((s) => s.trim() !== ""), pt = ({ channel_id: e }) => e.length <= 1, ht = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, mt = ({ format: e }) => e === "twacode" || e === "plain", cn = [
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
      }), s = { getInput: e, hide: t, kind: n }, [u, g, _, j, P] = await Promise.all([
        ve(Ze.connection, s),
        ve(Ze.message, s),
        ve(Ze.workflow, s),
        ve(Ze.delivery, s),
        ve(Ze.presentation, s)
      ]), W = {
        connection: u.values,
        message: g.values,
        workflow: _.values,
        delivery: j.values,
        presentation: P.values,
        twake: n.connect(u.values)
      }, J = ln(W, n), V = [
        ...fn(J, n),
        ...[u, j, g, _, P].flatMap((Y) => Y.issues),
        ...n.findIssues(W),
        ...cn.filter(({ broken: Y }) => Y(W)).map(({ sentence: Y }) => Y)
      ];
      return { inputs: W, kind: n, missing: J, issues: V };
    }
    function ln({ connection: e, delivery: t }, { required: n }) {
      const s = { ...e, ...t };
      return n.filter((u) => String(s[u]) === "");
    }
    function fn(e, t) {
      return e.length === 0 ? [] : [
        `${yt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function yt(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function wt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...He({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const dn = 4, pn = 8;
    function bt(e) {
      const t = e.filter((n) => n.length >= dn).flatMap((n) => [n, w.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, s) => s.length - n.length);
      return (n) => {
        const s = vt(n).toLowerCase();
        return t.filter((g) => s.includes(vt(g).toLowerCase())).reduce((g, _) => g.replace(hn(_), "***"), n);
      };
    }
    function vt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function hn(e) {
      const t = e.length > pn ? "giu" : "gu";
      return new RegExp(`${[...e].map(mn).join("")}=*`, t);
    }
    function mn(e) {
      const t = e.split("").map((P) => P.charCodeAt(0)), n = (P) => P.toString(16).padStart(4, "0"), s = t.map((P) => `\\\\+u${$t(n(P))}`).join(""), g = [...new TextEncoder().encode(e)].map((P) => `%(?:25)*${$t(P.toString(16).padStart(2, "0"))}`), _ = e.replace(/[^\da-zA-Z]/gu, (P) => `\\\\*\\u{${P.codePointAt(0)?.toString(16)}}`), j = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${_}|${s}|${g.join("")}${j})`;
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
        notice: (s) => e.notice(Qe(n(s))),
        warning: (s) => e.warning(Qe(n(s))),
        error: (s, u) => e.error(Qe(n(s)), { title: u })
      };
    }
    function Qe(e, t = Tt) {
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
    const St = 1e5, gn = 512, yn = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), wn = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function bn(e, t) {
      const n = tt(e, t, 0), s = (g, _) => At(_) <= yn, u = (g, _) => wn.has(g) && At(_) < 300;
      for (const g of [n, kt(n, s), kt(n, u)]) {
        const _ = JSON.stringify(g);
        if (_.length <= St)
          return _;
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
      if (n === gn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => tt(u, t, n + 1));
      const s = Object.entries(e);
      return Object.fromEntries(s.map(([u, g]) => [t(u), tt(g, t, n + 1)]));
    }
    const ss = (
      /* unused pure expression or super */
      null
    ), os = {
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
    function vn({ outcome: e, deliveries: t, error: n, skipped: s }, u) {
      const g = t[0], _ = g?.accepted, j = [n, ...t.map((P) => P.error)];
      return {
        message_id: _?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: _?.message_url ?? "",
        channel_id: _?.channel_id ?? g?.target.channel_id ?? "",
        parent_message_id: _?.parent_message_id ?? "",
        created_at: _?.created_at ?? "",
        messages: JSON.stringify(t.map($n)),
        response: g?.response === void 0 ? "" : bn(g.response, u),
        error_code: j.find(Boolean)?.code ?? s ?? "",
        attempts: String(t.reduce((P, { attempts: W }) => P + W, 0))
      };
    }
    function $n({ target: e, accepted: t, outcome: n, error: s }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: s?.code ?? ""
      };
    }
    function Tn(e, t = "") {
      const n = new Set(e.map(({ outcome: g }) => g)), [s = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : s, deliveries: e, summary: t };
    }
    async function On(e, t) {
      const { log: n, failOnError: s, linkTo: u } = t;
      for (const j of e.deliveries)
        j.error === void 0 && n.info(Sn(j)), j.warning !== void 0 && n.warning(j.warning);
      An(e, t), await Mn(e, t);
      const g = kn(e);
      if (g.length === 0)
        return 0;
      const _ = xn(e, g, u);
      return s ? n.error(_, En[e.outcome] ?? "Twake message not sent") : n.warning(_), s ? 1 : 0;
    }
    const En = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Sn({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const _n = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function kn({ error: e, deliveries: t }) {
      const n = t.flatMap((s) => s.error ? { error: s.error, delivery: s } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function xn({ deliveries: e }, t, n) {
      const s = e.length > 1, u = e.length - t.length, g = t.map(({ error: V, delivery: Y }) => {
        const se = s ? `Channel ${Y?.target.channel_id}: ` : "", pe = Y?.outcome === "unknown" ? ` ${_n[Y.operation]}` : "";
        return se + V.message + pe;
      }), _ = t.map(({ error: V }) => `${V.nextStep} (${V.code}, ${n(V.code)})`), j = [
        ...s ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(g)
      ], P = j.some((V) => V.includes(`
`)) ? `
` : " ", W = [...new Set(_)].join(P), J = Tt - W.length - P.length;
      return Qe(j.join(P), J) + P + W;
    }
    function An(e, { core: t, env: n, log: s }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, g] of Object.entries(vn(e, s.hide)))
          t.setOutput(u, g);
      } catch (u) {
        s.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${u.message}`);
      }
    }
    const Cn = 2 ** 20;
    async function Mn({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Cn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (s) {
          n.warning(`The job summary could not be written: ${s.message}`);
        }
    }
    const In = 1e3, Ln = 1e4, jn = 1e3, Rn = 6e4;
    function Dn(e) {
      if (e.attempt > e.retries || !Pn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - jn - t;
      if (t > Rn || n < 0)
        return;
      const s = Math.min(In * 2 ** (e.attempt - 1), Ln);
      return { wait_ms: t + e.random() * Math.min(s, n) };
    }
    function Pn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Un(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const s = Date.parse(n) - t.getTime();
      return Number.isNaN(s) ? void 0 : Math.max(0, s);
    }
    const Nn = 5, Ct = 1e4, Fn = 1e3, Bn = 500;
    async function Mt(e, t) {
      const n = t.now() + e.policy.timeout_ms, s = [], u = e.targets.entries(), g = async () => {
        for (const [_, j] of u)
          s[_] = await Wn(j, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Nn }, g)), s;
    }
    function Hn(e) {
      return e.targets.map((t) => It(e, t, "dry-run"));
    }
    function It({ twake: e, message: t }, n, s) {
      return t ? t.sendTo(n, s) : e.remove(n, s);
    }
    async function Wn(e, t, n) {
      const s = It(t, e, Jn(n)), u = s.error ? { attempts: 0, mayHaveArrived: !1, error: s.error } : await Gn(s, { target: e, request: t, ...n }), { attempts: g, mayHaveArrived: _ } = u, j = u.success ?? (_ ? await Vn(s, t, n) : void 0), P = Rt(t, e);
      if (j === void 0)
        return { target: e, operation: P, attempts: g, outcome: _ ? "unknown" : "failed", ...u.error && { error: u.error } };
      const { fate: W, ...J } = j;
      return { target: e, operation: P, attempts: g, outcome: W === "removed" ? W : "sent", ...J };
    }
    async function Gn(e, t) {
      const { target: n, request: s, deadline: u, now: g, signal: _, random: j, sleep: P, turn: W, debug: J } = t, { retries: V, delivery: Y } = s.policy, se = Y === "at_least_once", pe = Rt(s, n) === "post";
      let le = !1, be;
      for (let ge = 1; ; ge += 1) {
        await W();
        const Be = Zn(_, u - g(), be);
        if (Be !== void 0)
          return { attempts: ge - 1, mayHaveArrived: le, error: Be };
        const { judgement: ie, retry_after_ms: qr } = await Kn(e, se, t);
        if (J(`channel ${n.channel_id}, attempt ${ge}: ${Qn(ie)}`), !("error" in ie))
          return { attempts: ge, mayHaveArrived: le, success: ie };
        const { fate: it, error: rn } = ie, es = !pe || ie.isIdempotent === !0;
        le ||= it === "unknown" || it === "elsewhere";
        const sn = Dn({ ...{ fate: it, attempt: ge, retries: V, mayDouble: se, isIdempotent: es, retry_after_ms: qr }, remaining_ms: u - g(), random: j });
        if (sn === void 0 || _.aborted)
          return { attempts: ge, mayHaveArrived: le, error: rn };
        await P(sn.wait_ms, _);
        const ts = { ...t, deadline: (g() + u) / 2 }, on = le ? await Lt(e, s, ts) : void 0;
        if (on !== void 0)
          return { attempts: ge, mayHaveArrived: le, success: on };
        be = rn;
      }
    }
    async function Kn(e, t, n) {
      const { request: s, deadline: u, now: g } = n, _ = u - g(), j = e.look ? Math.min(Fn, _ / 4) : 0, P = Math.min(s.policy.attempt_ms ?? Ct, _ - j), { ask: W, retryAfter_ms: J } = Dt(P, n), V = await e.attempt(W, { mayDouble: t, ...jt(n) }), Y = "error" in V ? V.retry_after_ms : void 0;
      return { judgement: V, retry_after_ms: Y ?? J() };
    }
    async function Vn(e, t, n) {
      const { deadline: s, now: u, signal: g, sleep: _ } = n, j = s - u();
      if (!(e.look === void 0 || j <= 0))
        return await _(Math.min(Bn, j / 2), g), Lt(e, t, n);
    }
    async function Lt(e, { policy: { attempt_ms: t = Ct } }, n) {
      const { deadline: s, now: u, signal: g, debug: _ } = n, j = Math.min(t, s - u());
      if (e.look === void 0 || g.aborted || j <= 0)
        return;
      const { ask: P } = Dt(j, n), W = await e.look(P, jt(n));
      return _(`a look at what became of it: ${W?.confirmation ?? "nothing is known"}`), W;
    }
    function jt({ hide: e }) {
      return { holdsSecret: (t) => e(t) !== t };
    }
    function Rt({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Jn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function Zn(e, t, n) {
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
      const g = s() + e;
      let _;
      return { ask: async (P, W) => {
        const J = (g - s()) / (W?.isQuestion ? 2 : 1), V = await t.send(P, { signal: n, timeout_ms: J });
        return V.kind === "response" && (_ = V.headers["retry-after"] ?? _), V;
      }, retryAfter_ms: () => Un(_, u()) };
    }
    function Qn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var nt = r(8818), Pt = r(7959);
    function zn({ content: e, template: t, format: n }) {
      const s = t ? void 0 : Yn.exec(e)?.[0], u = s !== void 0 && e.includes(`$${s}`), _ = n === "markdown" || n === "text" ? Xn.exec(e)?.[0] : void 0, j = [];
      return s !== void 0 && j.push(`The content holds \`${s}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), _ !== void 0 && j.push(`\`${_}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && j.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), j;
    }
    const Yn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Xn = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    function qn({ buttons: e = [], mentions: t = [] }) {
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
    var Nt = r(1380), Le = r(9083), er = r(9357), ne = r(5667);
    const tr = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Ft(e) {
      return !tr.test(Bt(e));
    }
    function nr({ text: e, fragments: t }) {
      const n = Bt(e).split(`

`), s = (0, er.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, ne.ey)(rr({ text: u, fragments: t }, s)))
      };
    }
    function rr({ text: e, fragments: t }, n) {
      const s = (0, Le.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, ne.Fy)(u) : (0, ne.bK)(u.text, n));
      return (0, ne.oZ)((0, ne.t7)((0, ne.NR)((0, ne.oZ)((0, ne.gc)(s)))));
    }
    function Bt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Ht = r(5007);
    const Wt = 3e4, sr = 8;
    async function or(e, { toMessage: t, run_url: n, size: s }) {
      const u = (0, Ht.m$)(e), g = t(e), _ = ar(n);
      if (u <= Wt && await rt(g, s) || !await rt(t([_]), s))
        return { message: g, advice: [] };
      const { cut: P } = await r.e("shorten").then(r.bind(r, 8059)), W = (Y) => t([...P(e, Y - (0, Ht.Y5)(_)), _]), J = await ir(Math.min(u, Wt), (Y) => rt(W(Y), s)), V = `The message is longer than ${J} characters and was shortened; the job summary has all of it.`;
      return {
        message: W(J),
        advice: [V],
        whole: { type: "root", children: e }
      };
    }
    async function rt(e, { limit: t, measure: n, fitsBelow: s = 0 }) {
      return JSON.stringify(e).length <= s || await n(e) <= t;
    }
    async function ir(e, t) {
      if (await t(e))
        return e;
      let [n, s] = [0, e];
      for (let u = 0; u < sr; u += 1) {
        const g = Math.floor((n + s) / 2);
        await t(g) ? n = g : s = g;
      }
      return n;
    }
    function ar(e) {
      const t = [(0, ne.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, ne.Qq)("\u2026 ("), ...n, (0, ne.Qq)(")")] };
    }
    var st = r(8533);
    const Gt = 6e5;
    async function ur(e, t) {
      const { rest: n, buttons: s } = await dr(e, t);
      if (!(0, st.aX)(n.text))
        throw Kt();
      const u = await pr(e.format, n, t);
      if (!fr(u))
        throw Kt();
      const g = { ...e, buttons: [...s, ...e.buttons ?? []] }, _ = u.type === "root" ? await yr(u, g, t) : { message: { ...Zt(e), content: u }, advice: [] }, j = [
        ...zn(e),
        ...await cr(e, u),
        ...lr(e, n)
      ];
      return { ..._, advice: [...j, ..._.advice] };
    }
    async function cr({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function lr({ format: e }, { text: t }) {
      return e === "markdown" && t.length > Nt.U && !Ft(t) ? [`Of the Markdown, the first ${Nt.U} characters are read; the rest is left out.`] : [];
    }
    function fr(e) {
      return e.type === "plain" ? (0, st.aX)(e.value) : e.type === "twacode" || (0, st.zN)(e);
    }
    function Kt() {
      return new l.lZ("empty", "The message came out empty.");
    }
    async function dr({ preset: e, content: t, template: n }, s) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Le.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: g } = s, _ = (Y, se) => gr(Y, { ...s, ...se });
      if (e !== void 0) {
        const { renderTemplate: Y } = await r.e("templates").then(r.bind(r, 9887)), { presets: se, takeButtons: pe } = await r.e("presets").then(r.bind(r, 9144));
        return pe(await Y(se[e], u, { read: _ }));
      }
      const { findPasted: j, renderFacts: P } = await r.e("simple-templates").then(r.bind(r, 847)), W = j(t, g);
      if (W !== void 0)
        throw W;
      const J = P(t, u);
      if (J !== void 0)
        return { rest: J, buttons: [] };
      const { renderTemplate: V } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await V(t, u, { read: _ }), buttons: [] };
    }
    async function pr(e, t, n) {
      switch (e) {
        case "markdown":
          return Jt(await Vt(t), n);
        case "text": {
          const s = (0, ne.oZ)((0, ne.t7)((0, ne.Fy)((0, ne.eu)((0, Le.Dk)(await Vt(t))))));
          return { type: "root", children: (0, ne.ey)(s) };
        }
        case "twacode": {
          const { readHandwritten: s } = await r.e("twacode").then(r.bind(r, 683));
          return s(t);
        }
        case "plain": {
          if ((0, Le.Z)(t) > hr)
            throw mr();
          return { type: "plain", value: (0, Le.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const hr = 4e6;
    function mr() {
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Vt(e) {
      if ((0, Le.Z)(e) <= Gt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Gt);
    }
    async function Jt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Ft(e.text))
        return nr(e);
      const { readMarkdown: s } = await r.e("markdown").then(r.bind(r, 690));
      return s(e, t);
    }
    async function gr(e, t) {
      return (await Jt({ text: (0, Le.TA)(e), fragments: [] }, t)).children;
    }
    function yr({ children: e }, t, { run_url: n, size: s }) {
      const u = qn(t), g = Zt(t);
      return or(e, { toMessage: (j) => ({
        ...g,
        content: { type: "root", children: [...j, ...u] }
      }), run_url: n, size: s });
    }
    function Zt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s };
    }
    var wr = r(3116), br = r(5911);
    function Qt({ status: e, icon: t, duration: n, run_url: s }, u) {
      const g = n === null ? "" : ` after ${(0, br.M)(String(Math.round(n)))}`, _ = `${t} ${u} ${(0, wr.d)(e)}${g}`;
      if (s === null)
        return [(0, ne.Qq)(_)];
      const j = { type: "link", url: s, children: [(0, ne.Qq)("run")] };
      return [(0, ne.Qq)(`${_} (`), j, (0, ne.Qq)(")")];
    }
    function vr(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Qt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function $r(e, t) {
      return zt(e, e.subject, t);
    }
    function Tr(e, t) {
      const { subject: n, workflow: s } = e, u = s === null ? n : `${s}: ${n.toLowerCase()}`;
      return zt(e, u, t);
    }
    function zt(e, t, n) {
      const s = { type: "paragraph", children: Qt(e, t) }, u = n.length > 0 ? [Ut(n)] : [];
      return { content: { type: "root", children: [s, ...u] } };
    }
    async function Yt({ workflow: e, message: t, delivery: n }, s, { env: u, octokit: g, log: _ }, j) {
      const { preset: P, mentions: W } = t, { live: J } = n, { gatherMessageContext: V } = await r.e("facts").then(r.bind(r, 6963));
      return V({
        ...e,
        preset: P,
        mentions: W,
        live: J,
        event: s,
        env: (0, b.$p)({ ...u }),
        ...j && { ended: j }
      }, { octokit: g, info: _.info, notice: _.notice });
    }
    async function Or(e, t, n) {
      const { template: s, preset: u, mentions: g } = e.message;
      return !s && !u && g.length === 0 && !e.delivery.live ? { context: (0, nt.CT)({ env: n.env, event: t }), mentions: [] } : Yt(e, t, n);
    }
    async function Xt({ message: e, delivery: t, twake: n }, { context: s, preset: u, lookups: g, mentions: _ }, { env: j, files: P }, W = []) {
      const { preset: J, ...V } = e, Y = await Er(e, { env: j, files: P }), se = await ur({ ...V, content: Y, mentions: _, ...u && { preset: u } }, {
        context: { ...s, ...g },
        event: s.github.event,
        repository_url: s.repository.url,
        is_private: (0, nt.Gw)(s.github),
        run_url: s.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), le = t.live && !e.template && !e.preset && "status" in s ? vr(se.message, ot(s)) : se.message;
      return { ...se, message: await n.prepare(le, { notified: W }) };
    }
    function qt({ message: e }, t) {
      return e.if_empty === "skip" && (0, l.J4)(t).code === "empty";
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
    function ot({ status: e, verdict: t, icon: n, duration: s, run: u }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: s, workflow: u.name, run_url: u.url };
    }
    const ze = "live", Sr = 65;
    function _r({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (s) {
          n.debug(`The state of this step could not be opened: ${s.message}`);
        }
    }
    function kr({ twake: e, deliveries: t, mentions: n, started_ms: s, status: u }, { core: g, env: _, log: j }) {
      const P = t.flatMap(({ accepted: Y }) => Y?.target ?? []);
      if (P.length === 0 || !_.GITHUB_STATE || !_.GITHUB_ENV)
        return;
      const W = n.map(Ee.TN), J = { address: e.address, started_ms: s, status: u, targets: P, mentioned: W }, V = JSON.stringify(J);
      xr(() => {
        g.saveState(ze, en(V, e, _) + V), g.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, j);
    }
    function xr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function Ar({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function Cr({ core: e, env: t }, n) {
      const s = e.getState(ze), u = s.slice(Sr);
      if (!Mr(s, en(u, n, t) + u))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const g = JSON.parse(u);
      for (const [_, j] of Object.entries(n.address)) {
        const P = g.address[_];
        if (P !== j)
          throw new l.lZ("invalid_input", `\`${_}\` came out as ${j || "nothing"} at the end of the job, and the message went to ${P}. Give \`${_}\` a value that does not change during the job.`);
      }
      return g;
    }
    function en(e, { key: t }, n) {
      const { GITHUB_RUN_ID: s, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: g } = n;
      return `${tn().createHmac("sha256", t).update(JSON.stringify([s, u, g, e])).digest("hex")} `;
    }
    const tn = () => process.getBuiltinModule("node:crypto");
    function Mr(e, t) {
      const [n, s] = [Buffer.from(e), Buffer.from(t)];
      return n.length === s.length && tn().timingSafeEqual(n, s);
    }
    async function Ir(e) {
      const { core: t, env: n } = e, s = Ot(t), u = await Lr({ ...e, log: s }).catch((g) => (g instanceof l.lZ || s.debug(g.stack ?? String(g)), { outcome: "failed", deliveries: [], error: (0, l.J4)(g) }));
      return On(u, {
        core: t,
        env: n,
        log: s,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (g) => (0, l.zU)(g, n)
      });
    }
    async function Lr(e) {
      const { core: t, env: n, files: s, network: u, log: g } = e, _ = u.date().getTime();
      _r(e), wt(t.getInput).forEach(g.mask);
      const j = await gt({ getInput: t.getInput, hide: g.hide }), P = await d(j, { env: n, files: s, warn: g.warning }), W = await jr(j, n, P);
      if (W !== void 0)
        return g.notice(W), nn("secrets_withheld");
      const J = Pr(j), V = await Or(J, P, e), se = J.delivery.operation === "remove" ? void 0 : await Xt(J, V, e).catch(Rr(J));
      if (se === "empty")
        return g.info(`Skipped, because ${Dr(J)} came out empty (\`if_empty: skip\`).`), nn("empty");
      for (const be of se?.advice ?? [])
        g.notice(be);
      for (const be of j.kind.findWarnings(J, V))
        g.warning(be);
      const pe = Ur(J, se);
      if (J.presentation.dry_run)
        return Nr(pe, g);
      const le = await Mt(pe, { ...u, debug: g.debug, hide: g.hide });
      if (J.delivery.live) {
        const { twake: be, workflow: ge } = J, { mentions: Be } = V, ie = (0, Pt.rk)(ge);
        kr({ twake: be, deliveries: le, mentions: Be, started_ms: _, status: ie }, e);
      }
      return Tn(le, await Fr(J, se, g));
    }
    async function jr({ inputs: e, kind: t, missing: n }, s, u) {
      if (n.length === 0)
        return;
      const g = (0, nt.GP)({ env: s, event: u, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: _ } = await r.e("facts").then(r.bind(r, 5674)), j = _(g);
      return j && `Skipped, because ${yt(n)} empty.${t.adviseMissing(n)} ${j}`;
    }
    function nn(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Rr(e) {
      return (t) => {
        if (qt(e, t))
          return "empty";
        throw t;
      };
    }
    function Dr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, l.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function Pr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new l.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Ur({ twake: e, delivery: t }, n) {
      const { message_id: s, parent_message_id: u, retries: g } = t, _ = t.channel_id.map((j) => ({
        channel_id: j,
        ...s && { message_id: s },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: _,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: g, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Nr(e, t) {
      const n = Hn(e);
      for (const { error: j } of n)
        if (j !== void 0)
          throw j;
      const { describeDryRun: s, summarizeDryRun: u } = await r.e("preview").then(r.bind(r, 3709)), g = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await s(g)}`);
      const _ = await u("Twake message (dry run)", g);
      return { outcome: "dry_run", deliveries: [], summary: _ };
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
    function Br({ target: e, error: t, outcome: n, warning: s }, u) {
      s !== void 0 && u.warning(s);
      const g = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? u.info(`${g} is up to date.`) : t.code === "message_not_found" && n === "failed" ? u.warning(`${g} is gone: it was removed meanwhile.`) : u.warning(`${g} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Hr({ target: e, error: t }, n) {
      const s = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${s}.`) : n.warning(`Nobody was notified ${s}: ${t.message} ${t.nextStep}`);
    }
    const Wr = 1e4, Gr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Kr(e) {
      const { core: t } = e, n = Ot(t);
      try {
        Ar(e) ? await Vr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (s) {
        n.warning(`The live message could not be updated: ${(0, l.J4)(s).message}`);
      }
      return 0;
    }
    async function Vr(e) {
      const { core: t, env: n, files: s, network: u, log: g } = e;
      wt(t.getInput).forEach(g.mask);
      const _ = await gt({ getInput: t.getInput, hide: g.hide });
      Jr(_);
      const { twake: j } = _.inputs, P = Cr(e, j), W = u.now() + Wr, J = await d(_, { env: n, files: s, warn: g.warning }), V = await Zr(P, _, J, e), Y = V.mentions.filter((ie) => !P.mentioned.includes((0, Ee.TN)(ie))), se = await zr(_, { context: V, state: P, late: Y }, e), pe = (ie) => Mt({ twake: j, policy: { ...Gr, timeout_ms: W - u.now() }, ...ie }, { ...u, debug: g.debug, hide: g.hide }), le = await pe({ targets: P.targets, message: se });
      for (const ie of le)
        Br(ie, g);
      if (Y.length === 0 || j.editsNotify)
        return;
      const be = le.filter(({ outcome: ie }) => ie === "sent").map(Yr), ge = await j.prepare($r(ot(V.context), Y)), Be = await pe({ targets: be, message: ge });
      for (const ie of Be)
        Hr(ie, g);
    }
    function Jr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const s = n.map((u) => `\`${u}\``).join(" and ");
      throw new l.lZ("invalid_input", `${s} came out empty at the end of the job.${t.adviseMissing(e)}`);
    }
    async function Zr(e, { inputs: t, issues: n }, s, u) {
      const g = (u.network.date().getTime() - e.started_ms) / 1e3, _ = Qr(e.status, (0, Pt.rk)(t.workflow), u), j = await Yt(t, s, u, { duration: g, mayBeOld: _ });
      return n.length > 0 ? { ...j, mentions: [] } : j;
    }
    function Qr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: s, FORGEJO_ACTIONS: u, GITEA_ACTIONS: g, GITHUB_ACTION_PATH: _ } = n;
      return s || u ? !!_ : !!g;
    }
    async function zr({ inputs: e, issues: t }, { context: n, state: s, late: u }, g) {
      const { twake: _ } = e, j = s.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Xt(e, n, g, j)).message;
      } catch (P) {
        const W = "The live message shows only how the job ended, because its source";
        qt(e, P) ? g.log.info(`${W} came out empty.`) : g.log.warning(`${W} can no longer be read: ${P.message}`);
        const J = _.editsNotify ? u : [];
        return _.prepare(Tr(ot(n.context), J), { notified: j });
      }
    }
    function Yr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: s = n } = e;
      return { channel_id: t, parent_message_id: s };
    }
    function Xr(e, t) {
      return e === "post" ? Kr(t) : Ir(t);
    }
  }),
  6444: ((A, C, r) => {
    r.d(C, {
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
  2e3: ((A, C, r) => {
    r.d(C, {
      b: () => l
    });
    function l(b) {
      return b.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((A, C, r) => {
    r.d(C, {
      F: () => b
    });
    const l = ["\u2022", "\u25E6", "\u25AA"];
    function b({ start: d }, { checked: $ }, S) {
      const O = d === null ? void 0 : `${d + S.index}.`;
      return $ !== null ? [O, $ ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : O ?? l[Math.min(S.depth, l.length - 1)] ?? "";
    }
  }),
  2163: ((A, C, r) => {
    r.d(C, {
      x: () => l
    });
    function l({ message: b, workflow: d }, $) {
      return [
        ...b.mentions.flatMap(({ who: O }) => typeof O == "string" ? [] : O).map(({ id: O }) => ({ input: "mentions", id: O })),
        ...Object.values(d.people).map(({ id: O }) => ({ input: "people", id: O }))
      ].filter(({ id: O }) => !$(O));
    }
  }),
  9880: ((A, C, r) => {
    r.d(C, {
      L: () => l
    });
    function l(b) {
      return /^\d+$/.test(b) ? b.replace(/\d/g, (d) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(d))) : b;
    }
  }),
  651: ((A, C, r) => {
    r.d(C, {
      cG: () => Te,
      B5: () => Ie,
      HD: () => me,
      y: () => Ee,
      Xp: () => Ue
    });
    var l = r(2e3), b = r(6444), d = r(9880);
    const $ = 4;
    function S(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((R) => O(w(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function O(o) {
      return o.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function w(o) {
      const i = o.split("	"), m = i.pop() ?? "";
      return i.map((R) => R + " ".repeat($ - R.length % $)).join("") + m;
    }
    var h = r(3920);
    const k = { type: "br" };
    function I(o) {
      const i = [];
      for (const m of o) {
        const R = i.at(-1);
        typeof m == "string" && typeof R == "string" ? i[i.length - 1] = R + m : m !== "" && i.push(m);
      }
      return i;
    }
    function v(o, i, m = {}) {
      const [R, ...U] = I(i);
      return R === void 0 ? [] : [{ type: o, ...m, content: U.length === 0 ? R : [R, ...U] }];
    }
    function f(o, i) {
      return (0, h.vq)(o) ? i.includes(o.type) || (0, h.hT)(o).some((m) => f(m, i)) : !1;
    }
    function a(o, i) {
      return i.flatMap((m) => {
        if (!(0, h.vq)(m) || typeof m.content != "object")
          return [m];
        const { type: R, content: U, ...B } = m, z = a(o - 1, (0, h.hT)(m));
        return o <= 0 ? z : v(R, z, B);
      });
    }
    function T(o) {
      return o.map(D).join("").replace(/\s+/g, " ").trim();
    }
    function D(o) {
      return typeof o == "string" ? o : (0, h.kn)(o) ? " " : (0, h.hT)(o).map(D).join("");
    }
    function c(o) {
      return o.flatMap((i) => {
        if ((0, h.kn)(i))
          return [" "];
        if (!(0, h.vq)(i) || i.content === void 0)
          return [i];
        const { type: m, content: R, ...U } = i;
        return v(m, c((0, h.hT)(i)), U);
      });
    }
    function y(o, i) {
      return o.flatMap((m, R) => {
        const U = o[R - 1];
        return ((0, h.kn)(U) || (0, h.WH)(U)) && !(0, h.kn)(m) && !(0, h.WH)(m) ? [i, m] : [m];
      });
    }
    function p(o, i) {
      return I(o.flatMap((m) => i.show(m, i)));
    }
    function E(o, i) {
      return x(o.map((m) => ({ block: m, nodes: i.show(m, i) })), L);
    }
    function x(o, i) {
      const m = o.filter(({ nodes: R }) => R.length > 0);
      return m.flatMap((R, U) => {
        const B = m[U - 1];
        return B === void 0 || (0, h.WH)(B.nodes.at(-1)) || (0, h.WH)(R.nodes[0]) ? R.nodes : [...Array(i(B, R)).fill(k), ...R.nodes];
      });
    }
    function L(o, i) {
      const [m, R] = [o.block, i.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? m.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(m.type) || R.type === "thematicBreak" || m.type === "group" && !m.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || i.nodes.slice(0, 1).some((B) => f(B, ["image"])) ? 1 : 2;
    }
    function N({ children: o }, i) {
      const [m, ...R] = o;
      return m?.type === "image" && R.length === 0 && G(new URL(m.url)) ? H(m) : p(o, i);
    }
    function F({ url: o, alt: i }, { isLinked: m }) {
      const R = `[${i || "\u{1F5BC}"}]`;
      return m ? [R] : v("url", [R], { url: o });
    }
    function H({ url: o, alt: i }) {
      const m = { type: "url", url: o, content: { type: "image", src: o } };
      return i === "" ? [m] : [m, k, ...v("system", [i])];
    }
    function G({ hostname: o, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var q = r(8286);
    const X = "\u2003";
    function ee(o, i) {
      const m = { ...i, listDepth: i.listDepth + 1 }, R = o.children.map((U, B) => {
        const [z, ...ue] = i.show(U, m), Q = (0, q.F)(o, U, { index: B, depth: i.listDepth });
        return z === void 0 ? { nodes: [Q] } : { nodes: [`${Q} `, ...y([z, ...ue], X)] };
      });
      return x(R, () => o.spread ? 2 : 1);
    }
    var re = r(1723);
    const fe = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ae = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function ce(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let i = 0;
      for (const { segment: m } of new Intl.Segmenter().segment(o))
        i += He(m);
      return i;
    }
    function He(o) {
      return ae.test(o) ? 0 : fe.test(o) ? 2 : 1;
    }
    const We = 64;
    function Ge({ align: o, children: i }, m) {
      const R = i.map((Q) => Q.children.map((K) => m.show(K, m))), U = R.map((Q) => Q.map(T)), B = o.map((Q, K) => U.reduce((te, Je) => Math.max(te, ce(Je[K] ?? "")), 0)), z = B.reduce((Q, K) => Q + K + 3, -3);
      return R.flat(2).some((Q) => f(Q, ["url", "email"])) || z > We ? ke(R) : ye({ cells: U, columns: B, align: o });
    }
    function ye(o) {
      const i = o.cells.map((z) => o.columns.map((ue, Q) => _e(z[Q] ?? "", { width: ue, align: o.align[Q] })).join(" \u2502 ").trimEnd()), m = o.columns.map((z) => "\u2500".repeat(z)).join("\u2500\u253C\u2500"), [R = "", ...U] = i, B = o.cells[0]?.some((z) => z !== "");
      return [S((B ? [R, m, ...U] : U).join(`
`))];
    }
    function _e(o, i) {
      const m = i.width - ce(o), U = { right: m, center: Math.floor(m / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(U) + o + " ".repeat(m - U);
    }
    function ke(o) {
      return o.map((i, m) => xe(i, m === 0)).filter((i) => i.length > 0).flatMap((i, m) => m === 0 ? i : [k, ...i]);
    }
    function xe(o, i) {
      const [m = [], ...R] = o.map(c).filter((B) => T(B) !== ""), U = R.flatMap((B, z) => [z === 0 ? " \u2014 " : " \xB7 ", ...B]);
      return i ? v("bold", [...m, ...U]) : [...v("bold", m), ...U];
    }
    const je = {
      root: de,
      paragraph: N,
      heading: Ke,
      thematicBreak: () => v("system", ["\u2500".repeat(20)]),
      blockquote: (o, i) => v("quote", de(o, i)),
      alert: Re,
      list: ee,
      listItem: de,
      code: ({ value: o }) => [S(o)],
      table: Ge,
      tableRow: oe,
      tableCell: oe,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, i) => v("attachment", de(o, i)),
      summary: (o, i) => v("bold", oe(o, i)),
      group: de,
      footnoteDefinition: (o, i) => [
        `${(0, d.L)(o.identifier)} `,
        ...de(o, i)
      ],
      text: ({ value: o }) => [o],
      break: () => [k],
      strong: (o, i) => v("bold", oe(o, i)),
      emphasis: (o, i) => v("italic", oe(o, i)),
      delete: (o, i) => v("strikethrough", oe(o, i)),
      underline: (o, i) => v("underline", oe(o, i)),
      superscript: (o, i) => oe(o, i).map((m) => typeof m == "string" ? (0, d.L)(m) : m),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: Z,
      image: F,
      footnoteReference: ({ identifier: o }) => [(0, d.L)(o)],
      buttons: Ce,
      button: Ve,
      mentions: Ce,
      mention: ({ addressee: o }) => [(0, re.bX)(o)],
      statusLine: (o, i) => v("system", oe(o, i))
    }, Ae = (o, i) => je[o.type](o, i);
    function de({ children: o }, i) {
      return E(o, i);
    }
    function oe({ children: o }, i) {
      return p(o, i);
    }
    function Ke(o, i) {
      const m = v("bold", oe(o, i));
      return o.depth > 2 ? m : v("underline", m);
    }
    function Re(o, i) {
      const R = [{ nodes: v("bold", [b.o[o.kind]]) }, { nodes: de(o, i) }];
      return v("quote", x(R, () => 1));
    }
    function Z(o, i) {
      const m = oe(o, { ...i, isLinked: !0 }), R = ve(o);
      return R === void 0 ? v("url", m, { url: o.url }) : he(R, m);
    }
    function he(o, i) {
      const m = { type: "email", content: o }, [R, ...U] = i, B = typeof R == "string" ? R.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || B < 0 ? [...i, " (", m, ")"] : [R.slice(0, B).replace(/^mailto:$/i, ""), m, R.slice(B + o.length)];
    }
    function ve({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Ve({ url: o, label: i }) {
      return [{ type: "url", url: o, content: { type: "button", content: i } }];
    }
    function Ce({ children: o }, i) {
      return o.flatMap((m) => [" ", ...i.show(m, i)]).slice(1);
    }
    var $e = r(3028), Oe = r(886), we = r(8048), Me = r(7985);
    const De = 50, Pe = { show: Ae, listDepth: 0, isLinked: !1 };
    function Ue(o) {
      return a(De, I(Ae({ type: "root", children: o }, Pe)));
    }
    function Ee({ children: o }) {
      const i = o.filter((U) => !Se(U)), m = (0, Me.r)((0, re.Hk)((0, $e.w)({ type: "root", children: i }))), R = {
        formatted: (0, we.k)((0, re.Cw)(me(Ue(i)))),
        original_str: m,
        fallback_string: m
      };
      return o.filter(Se).reduce(Te, R);
    }
    function Se(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function Te(o, i) {
      const { formatted: m, original_str: R, fallback_string: U } = o, B = i.type === "mentions" ? (0, $e.w)(i) : (0, re.Hk)((0, $e.w)(i)), z = Ae(i, Pe);
      return {
        formatted: [
          ...m,
          ...(0, we.k)(m.length === 0 ? z : [k, ...z])
        ],
        original_str: Ne(R, B),
        fallback_string: Ne(U, B)
      };
    }
    function Ne(o, i) {
      return (0, Me.r)(Ie(o, i), o.length);
    }
    function Ie(...o) {
      return o.filter(Boolean).join(" ");
    }
    const Fe = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function me(o) {
      return (0, Oe.H)(o, {
        text: (i) => [M((0, l.b)(i))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function M(o) {
      return o.length > 500 ? o.replace(Fe, "$&\u200B") : o;
    }
  }),
  1723: ((A, C, r) => {
    r.d(C, {
      Cw: () => w,
      Hk: () => v,
      TV: () => T,
      ah: () => a,
      bX: () => f,
      nR: () => k,
      yK: () => h
    });
    var l = r(886), b = r(3920);
    const d = "\u2060", $ = "\u2236", S = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, O = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function w(c) {
      return (0, l.H)(c, {
        text: (y) => y.split(S).flatMap((p) => p.split(O)),
        literal: h,
        address: k,
        instead: I
      });
    }
    function h(c) {
      return c.replace(S, d);
    }
    function k(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (y, p) => p > 5 ? "%3A//" : y).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function I(c) {
      const y = (0, b.Tf)(c), p = (0, b.QP)(c);
      if (!(y.search(S) < 0)) {
        if (p === "email")
          return y.split(S);
        if (!(p !== "url" || c.url !== void 0))
          return w([{ ...c, url: y }]);
      }
    }
    function v(c) {
      const y = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), p = y.search(/[@#]/), E = p < 0 ? y : y.slice(0, p);
      return (E + y.slice(E.length).replaceAll(":", $)).replace(/:(?=[\w+-]+:)/g, `:${d}`).replace(S, d).replace(/@(?!\u2060)/g, `@${d}`);
    }
    function f(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function T(c) {
      return c.flatMap((y) => typeof y == "string" ? [...y.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([E]) => E === "@all" ? "all" : "here") : Array.isArray(y) ? T(y) : (0, b.vq)(y) ? (0, b.QP)(y) === "user" ? D(y) : T((0, b.hT)(y)) : []);
    }
    function D(c) {
      const [y = "", p] = (0, b.Tf)(c).split(":"), E = p ?? c.id;
      return typeof E == "string" && /^[\da-f-]{36}$/i.test(E) ? [{ name: y || "user", id: E }] : [];
    }
  }),
  1773: ((A, C, r) => {
    r.d(C, {
      TN: () => S,
      VS: () => $,
      ap: () => O,
      ph: () => w
    });
    const l = 4e3, b = 300, d = 500, $ = `
`;
    function S(k) {
      const f = k.split($).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${d}}(?=\\S)`, "gu"), "$& ");
      return h(f, l);
    }
    function O(k) {
      return k.replace(/\s+/g, " ");
    }
    function w(k) {
      return h(O(k).trim(), b);
    }
    function h(k, I) {
      if (k.length <= I)
        return k;
      const v = k.slice(0, I - 1), f = v.lastIndexOf(" "), a = f > I * 0.8 ? f : I - 1;
      return `${v.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((A, C, r) => {
    r.d(C, {
      w: () => w
    });
    var l = r(6444), b = r(8286), d = r(9880), $ = r(1723), S = r(1773);
    const O = {
      root: I,
      paragraph: k,
      heading: k,
      thematicBreak: () => "",
      blockquote: (f, a) => ` > ${I(f, a)}${S.VS}`,
      alert: (f, a) => ` > ${l.o[f.kind]} ${I(f, a)}${S.VS}`,
      list: (f, a) => f.children.map((T, D) => `${(0, b.F)(f, T, { index: D, depth: a })} ${h(T, a + 1)} `).join(""),
      listItem: I,
      code: ({ value: f }) => ` ${(0, S.ph)(f)} `,
      table: I,
      tableRow: v,
      tableCell: k,
      details: I,
      summary: k,
      group: I,
      footnoteDefinition: (f, a) => `${(0, d.L)(f.identifier)} ${I(f, a)}`,
      text: ({ value: f }) => (0, S.ap)(f),
      break: () => " ",
      strong: k,
      emphasis: k,
      delete: k,
      underline: k,
      superscript: ({ children: f }, a) => f.map((T) => T.type === "text" ? (0, d.L)(T.value) : h(T, a)).join(""),
      inlineCode: ({ value: f }) => (0, S.ap)(f).trim(),
      link: k,
      image: ({ alt: f }) => `[${(0, S.ap)(f) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: f }) => (0, d.L)(f),
      buttons: I,
      button: ({ label: f }) => `[${(0, S.ap)(f)}]`,
      mentions: I,
      mention: ({ addressee: f }) => (0, $.ah)(f),
      statusLine: k
    };
    function w(f) {
      return (0, S.TN)(h(f, 0));
    }
    function h(f, a) {
      return O[f.type](f, a);
    }
    function k({ children: f }, a) {
      return f.map((T) => h(T, a)).join("");
    }
    function I({ children: f }, a) {
      return f.map((T) => ` ${h(T, a)} `).join("");
    }
    function v({ children: f }, a) {
      return f.map((D) => h(D, a).trim()).filter((D) => D !== "").join(" \u2502 ");
    }
  }),
  886: ((A, C, r) => {
    r.d(C, {
      H: () => b
    });
    var l = r(3920);
    function b(O, w) {
      return O.flatMap((h) => typeof h == "string" ? w.text(h) : Array.isArray(h) ? [{ type: "nop", content: b(h, w) }] : (0, l.vq)(h) ? w.instead?.(h) ?? [d(h, w)] : [h]);
    }
    function d(O, w) {
      const h = (0, l.QP)(O), k = h !== void 0 && (0, l.Y)(h).content === "nodes", I = h === "url" && O.url === void 0, v = Object.entries(O).map(([f, a]) => f === "type" || f === "start" ? [f, a] : f === "url" || f === "src" ? [f, S(a, w.address)] : f !== "content" ? [f, S(a, w.literal)] : I && typeof a == "string" ? [f, w.address(a)] : [
        f,
        k ? $(a, w) : S(a, w.literal)
      ]);
      return Object.fromEntries(v);
    }
    function $(O, w) {
      if (Array.isArray(O))
        return b(O, w);
      if (typeof O != "string" && !(0, l.vq)(O))
        return O;
      const h = b([O], w);
      return h.length === 1 ? h[0] : h;
    }
    function S(O, w) {
      return typeof O == "string" ? w(O) : Array.isArray(O) ? O.map((h) => S(h, w)) : (0, l.vq)(O) ? Object.fromEntries(Object.entries(O).map(([h, k]) => [h, S(k, w)])) : O;
    }
  }),
  8048: ((A, C, r) => {
    r.d(C, {
      k: () => b
    });
    var l = r(3920);
    function b(S) {
      return S.map(d);
    }
    function d(S) {
      if (!(0, l.vq)(S))
        return S;
      const { type: O, content: w, ...h } = S, k = Array.isArray(w) ? b(w) : d(w);
      return {
        type: O,
        ...$(S),
        ...h,
        ...w !== void 0 && { content: k }
      };
    }
    function $(S) {
      const O = (0, l.QP)(S), w = O && (0, l.Y)(O).start;
      return w === void 0 ? {} : /^[*_~°`]/.test(w) ? { start: w, end: w } : { start: w };
    }
  }),
  7985: ((A, C, r) => {
    r.d(C, {
      r: () => $
    });
    const l = 120, b = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, d = /@(?!\u2060)\S+|[*_~°`]/g;
    function $(O, w = 0) {
      const h = O.slice(0, l), k = h.match(d) ?? [], I = h.replace(d, (f, a) => k.indexOf(f) === k.lastIndexOf(f) || a < w ? f : b[f] ?? f), v = w === 0 ? I.replace(/^>+/, (f) => "\u203A".repeat(f.length)) : I;
      return S(v + O.slice(l), w);
    }
    function S(O, w) {
      const h = l - 1;
      return h >= w && /[\uD800-\uDBFF]/.test(O.charAt(h)) ? `${O.slice(0, h)}\u2060${O.slice(h)}` : O;
    }
  }),
  3920: ((A, C, r) => {
    r.d(C, {
      QP: () => $,
      Tf: () => k,
      WH: () => O,
      Wy: () => v,
      Y: () => d,
      c_: () => b,
      ci: () => I,
      d3: () => f,
      hT: () => h,
      kn: () => w,
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
    }, b = Object.keys(l);
    function d(a) {
      return l[a];
    }
    function $(a) {
      const { type: T, start: D } = a;
      if (T !== void 0)
        return b.find((c) => c === T);
      if (D !== void 0)
        return b.find((c) => d(c).start === D);
    }
    function S(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function O(a) {
      const T = S(a) ? $(a) : void 0;
      return T !== void 0 && d(T).block === !0;
    }
    function w(a) {
      return S(a) && $(a) === "br";
    }
    function h({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || S(a) ? [a] : [];
    }
    function k({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function I(a) {
      return typeof a.url == "string" ? a.url : k(a);
    }
    function v(a) {
      const T = k(a).split(":")[0] ?? "";
      switch ($(a)) {
        case "user":
          return `@${T}`;
        case "channel":
          return `#${T}`;
        case "emoji":
          return `:${k(a).replaceAll(":", "")}:`;
        case "icon":
          return f(a.src) ? "" : String(a.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(a.title ?? "");
        case "progress_bar":
          return `${Number(a.progress) || 0} %`;
        default:
          return k(a);
      }
    }
    function f(a) {
      return typeof a == "string" && /^https?:\/\/[^\s]+$/.test(a) && URL.canParse(a);
    }
  }),
  9366: ((A, C, r) => {
    r.d(C, {
      eQ: () => O,
      wh: () => S,
      yr: () => w
    });
    var l = r(3916);
    const b = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, d = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", $ = 60;
    function S(a) {
      return b.test(a) ? a.toLowerCase() : void 0;
    }
    function O(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function w(a, T) {
      if (a.length > $ && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${T}, but perhaps a key. ${h[T]}`;
      const { reading: D, meant: c, next: y = h[T] } = k(a, T);
      return `is ${(0, l.cl)(a)}, which is ${D}. ${c === void 0 ? y : `Write ${c}.`}`;
    }
    const h = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function k(a, T) {
      if (a.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(a))
        return I(a, T);
      const D = v(a);
      if (D !== void 0)
        return { reading: "the id in another spelling", meant: D };
      const c = f(a);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const y = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(y) ? { reading: `no whole id: it has ${y.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((p) => S(p)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : T === "user" ? { reading: "not the id of a user" } : a.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${h.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${T}, or something else, but not its id` };
    }
    function I(a, T) {
      const [, D, c, y] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], p = { company: c && D, channel: y, user: void 0 }[T] ?? "", E = S(p) ?? f(p), x = E === void 0 && T !== "user" ? `, and has no ${T} in it` : "";
      return { reading: `an address, and not the id of a ${T}${x}`, meant: E };
    }
    function v(a) {
      const T = a.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(T))
        return T.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function f(a) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(a))
        return;
      let T = 0n;
      for (const c of a)
        T = T * 58n + BigInt(d.indexOf(c));
      const D = T.toString(16).padStart(32, "0");
      return D.length > 32 ? void 0 : v(D);
    }
  }),
  3785: ((A, C, r) => {
    r.d(C, {
      O: () => l,
      u: () => b
    });
    function l(d) {
      const $ = d.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(d)?.index ?? -1;
      if (!($ < 0 || $ > 0 && !/^(<br \/>|array|object|string)/.test(d)))
        try {
          return JSON.parse(d.slice($));
        } catch {
          return;
        }
    }
    function b(d) {
      return typeof d == "object" && d !== null && !Array.isArray(d);
    }
  }),
  5740: ((A, C, r) => {
    r.d(C, {
      Ek: () => $,
      Vd: () => d,
      Vp: () => S,
      hl: () => O
    });
    var l = r(3916), b = r(4827);
    function d(w) {
      return (0, l._n)((0, b.$6)(w, "server_url"));
    }
    function $(w) {
      const h = (0, b.$6)(w, "repository");
      return h !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(h) ? O(d(w), h) : null;
    }
    function S(w) {
      const h = (0, b.$6)(w, "run_id");
      return h !== null && /^[1-9]\d*$/.test(h) ? O($(w), "actions/runs", h) : null;
    }
    function O(...w) {
      return w.every(Boolean) ? w.join("/") : null;
    }
  }),
  1987: ((A, C, r) => {
    r.d(C, {
      N6: () => h,
      R_: () => w,
      ZG: () => v,
      _X: () => f,
      _z: () => S,
      eK: () => I,
      jA: () => k,
      u6: () => O
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
    }, b = Object.keys(l), d = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), $ = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function S(a) {
      return a === null || $.has(a) ? "in_progress" : f(a) ? a : d.get(a) ?? "unknown";
    }
    function O(a) {
      return b.find((T) => a.includes(T));
    }
    function w(a, T) {
      return b.indexOf(a) - b.indexOf(T);
    }
    function h(a) {
      return ["failure", "timed_out", "startup_failure"].includes(a);
    }
    const k = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function I(a, T) {
      return a === T || T === "failure" && h(a);
    }
    function v(a) {
      return l[a];
    }
    function f(a) {
      return Object.hasOwn(l, a);
    }
  }),
  2264: ((A, C, r) => {
    r.d(C, {
      MD: () => O,
      hx: () => $,
      lS: () => h,
      tu: () => w,
      vZ: () => d
    });
    var l = r(4827), b = r(5740);
    function d(v) {
      const f = I(v.run_attempt), a = (0, b.Vp)(v);
      return {
        id: I(v.run_id),
        number: I(v.run_number),
        attempt: f,
        name: (0, l.mh)(v, "workflow"),
        url: (f ?? 1) > 1 ? (0, b.hl)(a, "attempts", String(f)) : a
      };
    }
    function $(v, { status: f, checkRunId: a, matrix: T }) {
      const D = a === null ? d(v).url : (0, b.hl)((0, b.Vp)(v), "job", String(a)), c = (0, l.$6)(v, "job"), y = S(T).join(", "), p = (0, l.cA)(c && y ? `${c} (${y})` : c);
      return { name: c, title: p, status: f, url: D, check_run_id: a };
    }
    function S(v) {
      return (0, l.Gv)(v) ? Object.values(v).flatMap(S) : ["string", "number", "boolean"].includes(typeof v) && v !== "" ? [String(v)] : [];
    }
    function O(v) {
      const f = (0, l.$6)(v, "repository"), [a = null, T = null] = f?.split("/") ?? [];
      return { name: T, full_name: f, owner: a, url: (0, b.Ek)(v) };
    }
    function w(v) {
      const f = (I(v.run_attempt) ?? 1) === 1, T = v.event_name === "schedule" && f ? null : (0, l.$6)(v, "triggering_actor") ?? (0, l.$6)(v, "actor");
      return k(T, v);
    }
    function h(v) {
      const f = (0, l.$6)(v.event, "sender", "login") ?? (0, l.$6)(v, "actor");
      return k(v.event_name === "schedule" ? null : f, v);
    }
    function k(v, f) {
      return { login: v, url: (0, b.hl)((0, b.Vd)(f), v?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function I(v) {
      return typeof v == "string" && /^\d+$/.test(v) ? Number(v) : null;
    }
  }),
  8818: ((A, C, r) => {
    r.d(C, {
      CT: () => S,
      GP: () => O,
      Gw: () => d,
      Qo: () => w
    });
    var l = r(2264), b = r(4827);
    function d({ event: h }) {
      const k = (0, b.$6)(h, "repository", "visibility");
      return (0, b.Qc)(h, "repository", "private") || /^(?:private|internal)$/.test(k ?? "");
    }
    const $ = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function S(h) {
      const k = O(h);
      return { github: k, repository: (0, l.MD)(k), run: (0, l.vZ)(k) };
    }
    function O({ env: h, event: k, runnerFacts: I }) {
      const { ref_protected: v, ...f } = w(h, "GITHUB", $);
      return {
        ...f,
        ref_protected: v === null ? null : v === "true",
        secret_source: (0, b.$6)(I, "secret_source"),
        event: (0, b.Gv)(k) ? k : {}
      };
    }
    function w(h, k, I) {
      const v = I.trim().split(/\s+/).map((f) => [f, h[`${k}_${f.toUpperCase()}`] ?? null]);
      return Object.fromEntries(v);
    }
  }),
  4827: ((A, C, r) => {
    r.d(C, {
      $6: () => $,
      Gv: () => l,
      Qc: () => k,
      Qv: () => v,
      at: () => b,
      cA: () => O,
      gT: () => f,
      i1: () => I,
      lJ: () => d,
      mh: () => w,
      tk: () => h
    });
    function l(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function b(a, ...T) {
      return T.reduce((D, c) => l(D) && Object.hasOwn(D, c) ? D[c] : void 0, a);
    }
    function d(a, ...T) {
      const D = b(a, ...T);
      return l(D) ? D : null;
    }
    function $(a, ...T) {
      const D = b(a, ...T);
      return typeof D == "string" && D !== "" ? D : null;
    }
    const S = 120;
    function O(a) {
      const T = a?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (T === null || T.length <= S)
        return T;
      const D = T.slice(0, S - 2).replace(/[\uD800-\uDBFF]$/, ""), c = D.replace(/\s+\S*$/, "");
      return `${c.length > S / 2 ? c : D} \u2026`;
    }
    function w(a, ...T) {
      return O($(a, ...T));
    }
    function h(a, ...T) {
      const D = b(a, ...T);
      return typeof D == "number" ? D : null;
    }
    function k(a, ...T) {
      return b(a, ...T) === !0;
    }
    function I(a, T, D) {
      return f(a, T).map((c) => w(c, D)).filter((c) => c !== null);
    }
    function v(a) {
      return Array.isArray(a) ? a.filter(l) : [];
    }
    function f(a, ...T) {
      return v(b(a, ...T));
    }
  }),
  3342: ((A, C, r) => {
    r.d(C, {
      Ed: () => v,
      TN: () => f,
      Y_: () => k,
      eZ: () => h,
      ky: () => w
    });
    var l = r(3916), b = r(1987);
    const d = ["author", "actor", "reviewers"], $ = ["all", "here"], S = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function O(D) {
      const [, c, y, p] = S.exec(D.replace(/^@/, "")) ?? [], E = y?.toLowerCase() ?? p;
      return c && E ? { name: c, id: E } : void 0;
    }
    function w(D) {
      const c = Object.entries(D).map(([y, p]) => {
        const E = typeof p == "string" ? O(p.trim()) : void 0;
        if (E === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${y}\`, with the id of a user of Twake.`);
        return [y.replace(/^@/, ""), E];
      });
      return Object.fromEntries(c);
    }
    function h(D) {
      return Object.fromEntries(Object.entries(D).map(([c, { name: y }]) => [c, y]));
    }
    function k(D, c) {
      return D.split(`
`).flatMap((y, p) => y.split(",").flatMap((E) => {
        const x = E.trim();
        if (x === "")
          return [];
        const L = I(x);
        return typeof L != "string" ? L : (c(`line ${p + 1}: ${L}`), []);
      }));
    }
    function I(D) {
      const c = D.split(/\s+/), y = c.length > 2 && c.at(-2) === "on", p = y ? c.at(-1) : void 0, E = c.slice(0, y ? -2 : void 0).join(" "), x = b.jA.find((H) => H === p);
      if (p !== void 0 && x === void 0)
        return `"on ${p}" must be ${b.jA.map((H) => `on ${H}`).join(", ")}.`;
      const L = E.replace(/^@/, ""), N = [...$, ...d].find((H) => H === L) ?? O(L);
      if (N !== void 0)
        return { who: N, ...x && { on: x } };
      const F = /^@?[\w-]+$/.test(E);
      return `"${E}" must be ${[...$, ...d].join(", ")} or name:user-id.${F ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function v(D, c, y) {
      const p = new Map(Object.entries(c).map(([F, H]) => [F.toLowerCase(), H])), E = (F) => p.get(F.toLowerCase()), x = D.filter(({ on: F }) => F === void 0 || (0, b.eK)(y.verdict, F)), L = x.flatMap(({ who: F }) => a(F) ? T(F, y) : []), N = x.flatMap(({ who: F }) => a(F) ? T(F, y).flatMap((H) => E(H) ?? []) : [F]);
      return {
        addressees: [...new Map(N.map((F) => [f(F), F])).values()],
        unknown: [...new Set(L.filter((F) => E(F) === void 0))]
      };
    }
    function f(D) {
      return typeof D == "string" ? D : D.id;
    }
    function a(D) {
      return d.some((c) => c === D);
    }
    function T(D, c) {
      if (D === "reviewers")
        return c.pull_request?.reviewers ?? [];
      if (D === "actor")
        return c.actor.login === null ? [] : [c.actor.login];
      const { pull_request: y, release: p, issue: E, commit: x } = c, L = (y ?? p ?? E)?.author ?? x.login;
      return L === null ? [] : [L];
    }
  }),
  7959: ((A, C, r) => {
    r.d(C, {
      HP: () => O,
      IW: () => $,
      rk: () => S
    });
    var l = r(1987), b = r(4827), d = r(7839);
    function $({ runner_facts: w }) {
      const h = (0, b.$6)(w, "status") ?? "";
      return (0, l._X)(h) ? h : "unknown";
    }
    function S(w) {
      const h = $(w), k = w.status || h;
      return (0, d.e2)({ result: h }) && !(0, d.e2)({ result: k }) ? h : k;
    }
    function O(w, h) {
      const k = S(w), I = k === "success" || k === "unknown";
      return h.live && !h.hasEnded && I ? "in_progress" : h.hasEnded && k === "in_progress" ? $(w) : k;
    }
  }),
  7839: ((A, C, r) => {
    r.d(C, {
      MJ: () => I,
      e2: () => D,
      ev: () => y,
      BN: () => v,
      Zy: () => k
    });
    const l = /^(?:deploy|release|publish|ship)$/, b = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function d(p) {
      const [E = [], ...x] = p.replace(/\(.*/s, "").split("/").map((L) => w(O(L))).toReversed();
      return E.some($) ? !0 : !E.flat().some((L) => b.has(L)) && x.flat().some($);
    }
    function $(p) {
      return p.some((E) => l.test(E)) && !p.some((E) => b.has(E));
    }
    function S(p) {
      return O(p).some((E) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(E));
    }
    function O(p) {
      return p.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function w(p) {
      const E = [[]];
      for (const x of p)
        /^(?:and|then|n|[&+])$/.test(x) ? E.push([]) : E.at(-1)?.push(x);
      return E;
    }
    var h = r(1987);
    function k({ own: p, others: E }) {
      return (0, h.u6)(I({ own: p, others: E }).map(({ result: x }) => x)) ?? "unknown";
    }
    function I({ own: p, others: E }) {
      const x = p.result === "success" || p.result === "skipped";
      return E.length > 0 && x ? E : [...E, p];
    }
    function v(p, E) {
      const x = f(p, E), L = (0, h.u6)(x.map(({ result: G }) => G).filter((G) => G !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: a(x, L) };
      const N = [...p.others, p.own], F = c(N);
      if (F !== null)
        return { result: F.result, cause: F };
      const H = N.find((G) => G.result === "success" && S(G.name));
      return H !== void 0 ? { result: "unknown", cause: H } : L === "success" ? { result: "success", cause: null } : x.length > 0 ? { result: "skipped", cause: null } : T(p, E);
    }
    function f({ own: p, others: E }, { named: x, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const N = (H) => x ? y(H.name, x) : d(H.name), F = E.filter(N);
      return F.length > 0 ? F : [p].filter(N);
    }
    function a(p, E) {
      return !(E === "in_progress" || E === "action_required") || p.length === 1 ? null : p.find((L) => L.result === E) ?? null;
    }
    function T({ own: p, others: E }, x) {
      if (x.named || E.length === 0 && !x.isComplete)
        return { result: p.result === "success" ? "unknown" : p.result, cause: p };
      const L = I({ own: p, others: E }), N = (0, h.u6)(L.map((G) => G.result)) ?? "unknown", F = E.find((G) => G.result === "skipped");
      return N === "success" && F ? { result: "unknown", cause: F } : { result: N, cause: N === "success" || N === "skipped" ? null : E.find((G) => G.result === N) ?? null };
    }
    function D({ result: p }) {
      return (0, h.N6)(p) || p === "cancelled";
    }
    function c(p) {
      const E = (0, h.u6)(p.filter(D).map(({ result: x }) => x));
      return p.find(({ result: x }) => x === E) ?? null;
    }
    function y(p, E) {
      return p === E || p.startsWith(`${E} (`) || p.startsWith(`${E} / `);
    }
  }),
  4536: ((A, C, r) => {
    r.d(C, {
      DI: () => $,
      f_: () => h,
      gM: () => O
    });
    const l = 400, b = 100, d = 1e6, $ = `It nests deeper than ${l} levels`, S = "It has too many or unknown aliases (`*name`): write the values out";
    async function O(c, y = {}) {
      if (c.length > d)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: p, Parser: E } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      k();
      const x = new p(), L = ({ what: ee, at: re }) => {
        const { line: fe, col: ae } = x.linePos(re);
        return { error: ee.slice(0, 200), line: Math.max(fe, 1), column: Math.max(ae, 1) };
      }, N = new E(x.addNewLine), F = w(N, c);
      if (F === void 0)
        return L({ what: $, at: N.offset });
      const H = v(F, y);
      if (H !== void 0)
        return L(H);
      const [G, q] = await I(F, c.length);
      if (G === void 0)
        return { value: void 0 };
      const X = a(G, q) ?? await T(G, y);
      if (X !== void 0)
        return L(X);
      try {
        const ee = G.toJS();
        if (!h(ee))
          return { value: ee };
      } catch {
      }
      return L({ what: S, at: Math.max(c.indexOf("*"), 0) });
    }
    function w(c, y) {
      try {
        return [...c.parse(y)];
      } catch {
        return;
      }
    }
    function h(c) {
      const y = [{ value: c, depth: 1 }];
      for (let p = y.pop(); p !== void 0; p = y.pop()) {
        const { value: E, depth: x } = p;
        if (!(typeof E != "object" || E === null)) {
          if (x > l)
            return !0;
          for (const L of Object.values(E))
            y.push({ value: L, depth: x + 1 });
        }
      }
      return !1;
    }
    function k() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function I(c, y) {
      const { Composer: p } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), E = new p({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: x } = Error;
      try {
        return Error.stackTraceLimit = 0, [...E.compose(c, !0, y)];
      } finally {
        Error.stackTraceLimit = x;
      }
    }
    function v(c, y) {
      const E = c.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let x = 0;
      for (let L = E.pop(); L !== void 0; L = E.pop()) {
        const { token: N, depth: F } = L;
        if (N.type === "alias" && (x += 1), x > b)
          return { what: S, at: N.offset };
        const H = f(L, y);
        if (H !== void 0)
          return H;
        const G = "items" in N ? N.items.toReversed() : [];
        for (const { value: q } of G)
          q && E.push({ token: q, depth: F + 1 });
      }
    }
    function f({ token: c, depth: y }, { aliases: p }) {
      if (c.type === "alias" && !p)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (y > l)
        return { what: $, at: c.offset };
      const [E] = c.items.flatMap(({ key: x }) => x && ("items" in x || x.type === "alias") ? [x.offset] : []);
      if (E !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: E };
    }
    function a({ errors: c }, y) {
      const [p] = c;
      return p !== void 0 ? { what: p.message, at: p.pos[0] } : y && { what: "There is more than one document", at: y.range[0] };
    }
    async function T(c, { keepsDigits: y = !1 }) {
      const { visit: p } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let E;
      return p(c, {
        Map: (x, L) => {
          E ??= D(L);
        },
        Scalar: (x, L) => {
          y && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), E;
    }
    function D({ items: c }) {
      const y = /* @__PURE__ */ new Set();
      for (const { key: p } of c) {
        const E = String(p.value ?? "");
        if (y.has(E))
          return { what: "Map keys must be unique", at: p.range[0] };
        y.add(E);
      }
    }
  }),
  633: ((A, C, r) => {
    var l = (d) => {
      var $ = {};
      return r.d($, d), $;
    }, b = (d) => (() => d);
    A.exports = l({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((A, C, r) => {
    var l = (d) => {
      var $ = {};
      return r.d($, d), $;
    }, b = (d) => (() => d);
    A.exports = l({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
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
      ExitCode: () => oe,
      addPath: () => Z,
      debug: () => Me,
      endGroup: () => Te,
      error: () => De,
      exportVariable: () => Ke,
      getBooleanInput: () => Ve,
      getIDToken: () => me,
      getInput: () => he,
      getMultilineInput: () => ve,
      getState: () => Fe,
      group: () => Ne,
      info: () => Ee,
      isDebug: () => we,
      markdownSummary: () => (
        /* reexport */
        q
      ),
      notice: () => Ue,
      platform: () => (
        /* reexport */
        l
      ),
      saveState: () => Ie,
      setCommandEcho: () => $e,
      setFailed: () => Oe,
      setOutput: () => Ce,
      setSecret: () => Re,
      startGroup: () => Se,
      summary: () => (
        /* reexport */
        X
      ),
      toPlatformPath: () => (
        /* reexport */
        fe
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
      getDetails: () => Ae,
      isLinux: () => je,
      isMacOS: () => xe,
      isWindows: () => ke,
      platform: () => ye
    });
    var b = r(857);
    function d(M) {
      return M == null ? "" : typeof M == "string" || M instanceof String ? M : JSON.stringify(M);
    }
    function $(M) {
      return Object.keys(M).length ? {
        title: M.title,
        file: M.file,
        line: M.startLine,
        endLine: M.endLine,
        col: M.startColumn,
        endColumn: M.endColumn
      } : {};
    }
    function S(M, o, i) {
      const m = new h(M, o, i);
      process.stdout.write(m.toString() + b.EOL);
    }
    function O(M, o = "") {
      S(M, {}, o);
    }
    const w = "::";
    class h {
      constructor(o, i, m) {
        o || (o = "missing.command"), this.command = o, this.properties = i, this.message = m;
      }
      toString() {
        let o = w + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          o += " ";
          let i = !0;
          for (const m in this.properties)
            if (this.properties.hasOwnProperty(m)) {
              const R = this.properties[m];
              R && (i ? i = !1 : o += ",", o += `${m}=${I(R)}`);
            }
        }
        return o += `${w}${k(this.message)}`, o;
      }
    }
    function k(M) {
      return d(M).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function I(M) {
      return d(M).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var v = r(633);
    function f(M, o) {
      const i = process.env[`GITHUB_${M}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${M}`);
      if (!v.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      v.appendFileSync(i, `${d(o)}${b.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(M, o) {
      const i = `ghadelimiter_${v.randomUUID()}`, m = d(o);
      if (M.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if (m.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${M}<<${i}${b.EOL}${m}${b.EOL}${i}`;
    }
    var T = r(6928), D = r(5506), c = function(M, o, i, m) {
      function R(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function z(K) {
          try {
            Q(m.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ue(K) {
          try {
            Q(m.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function Q(K) {
          K.done ? U(K.value) : R(K.value).then(z, ue);
        }
        Q((m = m.apply(M, o || [])).next());
      });
    };
    class y {
      static createHttpClient(o = !0, i = 10) {
        const m = {
          allowRetries: o,
          maxRetries: i
        };
        return new D.Q("actions/oidc-client", [new D.t(y.getRequestToken())], m);
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
          const U = (i = (yield y.createHttpClient().getJson(o).catch((B) => {
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
            let i = y.getIDTokenUrl();
            if (o) {
              const R = encodeURIComponent(o);
              i = `${i}&audience=${R}`;
            }
            Me(`ID token url is ${i}`);
            const m = yield y.getCall(i);
            return Re(m), m;
          } catch (i) {
            throw new Error(`Error message: ${i.message}`);
          }
        });
      }
    }
    var p = function(M, o, i, m) {
      function R(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function z(K) {
          try {
            Q(m.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ue(K) {
          try {
            Q(m.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function Q(K) {
          K.done ? U(K.value) : R(K.value).then(z, ue);
        }
        Q((m = m.apply(M, o || [])).next());
      });
    };
    const { access: E, appendFile: x, writeFile: L } = v.promises, N = "GITHUB_STEP_SUMMARY", F = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return p(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const o = process.env[N];
          if (!o)
            throw new Error(`Unable to find environment variable for $${N}. Check if your runtime environment supports job summaries.`);
          try {
            yield E(o, v.constants.R_OK | v.constants.W_OK);
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
      wrap(o, i, m = {}) {
        const R = Object.entries(m).map(([U, B]) => ` ${U}="${B}"`).join("");
        return i ? `<${o}${R}>${i}</${o}>` : `<${o}${R}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(o) {
        return p(this, void 0, void 0, function* () {
          const i = !!o?.overwrite, m = yield this.filePath();
          return yield (i ? L : x)(m, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return p(this, void 0, void 0, function* () {
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
        const m = Object.assign({}, i && { lang: i }), R = this.wrap("pre", this.wrap("code", o), m);
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
      addList(o, i = !1) {
        const m = i ? "ol" : "ul", R = o.map((B) => this.wrap("li", B)).join(""), U = this.wrap(m, R);
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
        const i = o.map((R) => {
          const U = R.map((B) => {
            if (typeof B == "string")
              return this.wrap("td", B);
            const { header: z, data: ue, colspan: Q, rowspan: K } = B, te = z ? "th" : "td", Je = Object.assign(Object.assign({}, Q && { colspan: Q }), K && { rowspan: K });
            return this.wrap(te, ue, Je);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), m = this.wrap("table", i);
        return this.addRaw(m).addEOL();
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
        const m = this.wrap("details", this.wrap("summary", o) + i);
        return this.addRaw(m).addEOL();
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
      addImage(o, i, m) {
        const { width: R, height: U } = m || {}, B = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), z = this.wrap("img", null, Object.assign({ src: o, alt: i }, B));
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
        const m = `h${i}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(m) ? m : "h1", U = this.wrap(R, o);
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
        const m = Object.assign({}, i && { cite: i }), R = this.wrap("blockquote", o, m);
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
      addLink(o, i) {
        const m = this.wrap("a", o, { href: i });
        return this.addRaw(m).addEOL();
      }
    }
    const G = new H(), q = G, X = G;
    function ee(M) {
      return M.replace(/[\\]/g, "/");
    }
    function re(M) {
      return M.replace(/[/]/g, "\\");
    }
    function fe(M) {
      return M.replace(/[/\\]/g, T.sep);
    }
    async function ae() {
      throw new Error("This bundle runs no commands.");
    }
    var ce = function(M, o, i, m) {
      function R(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function z(K) {
          try {
            Q(m.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ue(K) {
          try {
            Q(m.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function Q(K) {
          K.done ? U(K.value) : R(K.value).then(z, ue);
        }
        Q((m = m.apply(M, o || [])).next());
      });
    };
    const He = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: M } = yield ae('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ae('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: M.trim()
      };
    }), We = () => ce(void 0, void 0, void 0, function* () {
      var M, o, i, m;
      const { stdout: R } = yield ae("sw_vers", void 0, {
        silent: !0
      }), U = (o = (M = R.match(/ProductVersion:\s*(.+)/)) === null || M === void 0 ? void 0 : M[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (m = (i = R.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && m !== void 0 ? m : "",
        version: U
      };
    }), Ge = () => ce(void 0, void 0, void 0, function* () {
      const { stdout: M } = yield ae("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, i] = M.trim().split(`
`);
      return {
        name: o,
        version: i
      };
    }), ye = b.platform(), _e = b.arch(), ke = ye === "win32", xe = ye === "darwin", je = ye === "linux";
    function Ae() {
      return ce(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ke ? He() : xe ? We() : Ge()), {
          platform: ye,
          arch: _e,
          isWindows: ke,
          isMacOS: xe,
          isLinux: je
        });
      });
    }
    var de = function(M, o, i, m) {
      function R(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function z(K) {
          try {
            Q(m.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ue(K) {
          try {
            Q(m.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function Q(K) {
          K.done ? U(K.value) : R(K.value).then(z, ue);
        }
        Q((m = m.apply(M, o || [])).next());
      });
    }, oe;
    (function(M) {
      M[M.Success = 0] = "Success", M[M.Failure = 1] = "Failure";
    })(oe || (oe = {}));
    function Ke(M, o) {
      const i = d(o);
      if (process.env[M] = i, process.env.GITHUB_ENV || "")
        return f("ENV", a(M, o));
      S("set-env", { name: M }, i);
    }
    function Re(M) {
      S("add-mask", {}, M);
    }
    function Z(M) {
      process.env.GITHUB_PATH || "" ? f("PATH", M) : S("add-path", {}, M), process.env.PATH = `${M}${T.delimiter}${process.env.PATH}`;
    }
    function he(M, o) {
      const i = process.env[`INPUT_${M.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !i)
        throw new Error(`Input required and not supplied: ${M}`);
      return o && o.trimWhitespace === !1 ? i : i.trim();
    }
    function ve(M, o) {
      const i = he(M, o).split(`
`).filter((m) => m !== "");
      return o && o.trimWhitespace === !1 ? i : i.map((m) => m.trim());
    }
    function Ve(M, o) {
      const i = ["true", "True", "TRUE"], m = ["false", "False", "FALSE"], R = he(M, o);
      if (i.includes(R))
        return !0;
      if (m.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${M}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Ce(M, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return f("OUTPUT", a(M, o));
      process.stdout.write(b.EOL), S("set-output", { name: M }, d(o));
    }
    function $e(M) {
      O("echo", M ? "on" : "off");
    }
    function Oe(M) {
      process.exitCode = oe.Failure, De(M);
    }
    function we() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Me(M) {
      S("debug", {}, M);
    }
    function De(M, o = {}) {
      S("error", $(o), M instanceof Error ? M.toString() : M);
    }
    function Pe(M, o = {}) {
      S("warning", $(o), M instanceof Error ? M.toString() : M);
    }
    function Ue(M, o = {}) {
      S("notice", $(o), M instanceof Error ? M.toString() : M);
    }
    function Ee(M) {
      process.stdout.write(M + b.EOL);
    }
    function Se(M) {
      O("group", M);
    }
    function Te() {
      O("endgroup");
    }
    function Ne(M, o) {
      return de(this, void 0, void 0, function* () {
        Se(M);
        let i;
        try {
          i = yield o();
        } finally {
          Te();
        }
        return i;
      });
    }
    function Ie(M, o) {
      if (process.env.GITHUB_STATE || "")
        return f("STATE", a(M, o));
      S("save-state", { name: M }, d(o));
    }
    function Fe(M) {
      return process.env[`STATE_${M}`] || "";
    }
    function me(M) {
      return de(this, void 0, void 0, function* () {
        return yield y.getIDToken(M);
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
  }, l = !0;
  try {
    __webpack_modules__[A](r, r.exports, __nccwpck_require__), l = !1;
  } finally {
    l && delete __webpack_module_cache__[A];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var A = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", C = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", l = (d) => {
    d && d.d < 1 && (d.d = 1, d.forEach(($) => $.r--), d.forEach(($) => $.r-- ? $.r++ : $()));
  }, b = (d) => d.map(($) => {
    if ($ !== null && typeof $ == "object") {
      if ($[A]) return $;
      if ($.then) {
        var S = [];
        S.d = 0, $.then((h) => {
          O[C] = h, l(S);
        }, (h) => {
          O[r] = h, l(S);
        });
        var O = {};
        return O[A] = (h) => h(S), O;
      }
    }
    var w = {};
    return w[A] = (h) => {
    }, w[C] = $, w;
  });
  __nccwpck_require__.a = (d, $, S) => {
    var O;
    S && ((O = []).d = -1);
    var w = /* @__PURE__ */ new Set(), h = d.exports, k, I, v, f = new Promise((a, T) => {
      v = T, I = a;
    });
    f[C] = h, f[A] = (a) => (O && a(O), w.forEach(a), f.catch((T) => {
    })), d.exports = f, $((a) => {
      k = b(a);
      var T, D = () => k.map((y) => {
        if (y[r]) throw y[r];
        return y[C];
      }), c = new Promise((y) => {
        T = () => y(D), T.r = 0;
        var p = (E) => E !== O && !w.has(E) && (w.add(E), E && !E.d && (T.r++, E.push(T)));
        k.map((E) => E[A](p));
      });
      return T.r ? c : D();
    }, (a) => (a ? v(f[r] = a) : I(h), l(O))), O && O.d < 0 && (O.d = 0);
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
  __nccwpck_require__.t = function(r, l) {
    if (l & 1 && (r = this(r)), l & 8 || typeof r == "object" && r && (l & 4 && r.__esModule || l & 16 && typeof r.then == "function"))
      return r;
    var b = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(b);
    var d = {};
    C = C || [null, A({}), A([]), A(A)];
    for (var $ = l & 2 && r; typeof $ == "object" && !~C.indexOf($); $ = A($))
      Object.getOwnPropertyNames($).forEach((S) => d[S] = () => r[S]);
    return d.default = () => r, __nccwpck_require__.d(b, d), b;
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
    var { ids: l, modules: b, runtime: d } = r, $, S, O = 0;
    for ($ in b)
      __nccwpck_require__.o(b, $) && (__nccwpck_require__.m[$] = b[$]);
    for (d && d(__nccwpck_require__); O < l.length; O++)
      S = l[O], __nccwpck_require__.o(A, S) && A[S] && A[S][0](), A[l[O]] = 0;
  };
  __nccwpck_require__.f.j = (r, l) => {
    var b = __nccwpck_require__.o(A, r) ? A[r] : void 0;
    if (b !== 0)
      if (b)
        l.push(b[1]);
      else {
        var d = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(C, ($) => {
          throw A[r] !== 0 && (A[r] = void 0), $;
        }), d = Promise.race([d, new Promise(($) => b = A[r] = [$])]);
        l.push(b[1] = d);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
