"use strict";
const standIn = ((x) => {
  const C = process.getBuiltinModule("node:fs"), r = (O, S) => (...y) => O()[S](...y), d = () => process.getBuiltinModule("node:crypto");
  let b = Buffer.alloc(0);
  function p() {
    const O = "/dev/urandom";
    if (b.length === 0) {
      if (!C.existsSync(O)) return d().randomUUID();
      const y = C.openSync(O);
      b = Buffer.alloc(1024), C.readSync(y, b), C.closeSync(y);
    }
    const S = b.toString("hex", 0, 16);
    return b = b.subarray(16), S;
  }
  const T = () => C.promises;
  return x.exports = Object.create(C, {
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
  }), x.exports;
})({});
var __webpack_modules__ = {
  5506: ((x, C, r) => {
    r.d(C, {
      Q: () => d,
      t: () => b
    });
    class d {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class b {
    }
  }),
  3916: ((x, C, r) => {
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
    }, b = Object.keys(d);
    class p extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(L, v, l = {}) {
        super(v, { cause: l.cause }), this.code = L, this.nextStep = l.nextStep ?? d[L];
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
      const v = `docs/troubleshooting.md#${_}`, { GITHUB_ACTION_REPOSITORY: l, GITHUB_ACTION_REF: a } = L, $ = y(L.GITHUB_SERVER_URL) ?? "https://github.com";
      return l ? `${$}/${l}/blob/${a || "HEAD"}/${v}` : v;
    }
  }),
  3919: ((x, C, r) => {
    r.d(C, {
      $p: () => y,
      Od: () => S,
      Yy: () => g
    });
    var d = r(7975), b = /* @__PURE__ */ r.n(d);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, T = /\\u00(?:1b|9[08bd-f])/i, O = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function S(L) {
      return p.test(L) ? L.replace(O, "").split(/(?=\u001B\])/).map((l) => (0, d.stripVTControlCharacters)(l)).join("") : L;
    }
    function y(L) {
      const v = L;
      for (const [l, a] of Object.entries(v))
        typeof a == "string" ? v[l] = S(a) : typeof a == "object" && a !== null && y(a);
      return L;
    }
    function g(L) {
      return !p.test(L) && !T.test(L) ? JSON.parse(L) : JSON.parse(L, _);
    }
    function _(L, v) {
      return typeof v == "string" ? S(v) : v;
    }
  }),
  9407: ((x, C, r) => {
    r.a(x, async (d, b) => {
      try {
        var p = r(3024), T = /* @__PURE__ */ r.n(p), O = r(6760), S = /* @__PURE__ */ r.n(O), y = r(8500), g = /* @__PURE__ */ r.n(y), _ = r(7975), L = /* @__PURE__ */ r.n(_), v = r(23), l = r(7702), a = r(1957);
        process.stdout.on("error", () => {
        });
        const $ = new AbortController();
        for (const f of ["SIGINT", "SIGTERM"])
          process.once(f, () => $.abort());
        const R = (0, l.V)(process.env), c = (0, O.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", m = await (0, a.e)(c, {
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
            const [{ getOctokit: E }, { createFetch: A }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return E(f, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: A(R) } });
          }
        });
        process.stdout.write("", () => process.exit(m)), b();
      } catch ($) {
        b($);
      }
    }, 1);
  }),
  9357: ((x, C, r) => {
    r.d(C, {
      O0: () => g,
      Y: () => R,
      _o: () => b,
      az: () => L,
      he: () => d,
      jr: () => _,
      nU: () => v,
      vD: () => l
    });
    const d = "\u2068", b = "\u2069", p = "\u2066\u2067\u2068", T = "\u202C", O = /[\u202A-\u202E\u2066-\u2069]/g, S = new RegExp(O.source), y = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function g(c) {
      return y.test(c);
    }
    function _(c) {
      const [m = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return g(m);
    }
    function L(c, m) {
      return !m && !g(c) ? c : v(c).replace(/[^\r\n\u2029]+/g, (f) => m || g(f) ? d + f + b : f);
    }
    function v(c) {
      const m = l(c);
      return m.size === 0 ? c : R(c, m);
    }
    function l(c) {
      if (!S.test(c))
        return /* @__PURE__ */ new Set();
      const m = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(m.flatMap(({ 0: f, index: E }) => [...a(f)].map((A) => E + A)));
    }
    function* a(c) {
      const m = { controls: [], isolates: [] };
      for (const { 0: f, index: E } of c.matchAll(O))
        if (f === b || f === T) {
          const A = f === b ? m.isolates.pop() : $(m);
          A === void 0 ? yield E : yield* m.controls.splice(A).slice(1);
        } else
          p.includes(f) && m.isolates.push(m.controls.length), m.controls.push(E);
      yield* m.controls;
    }
    function $({ controls: c, isolates: m }) {
      const f = c.length - 1;
      return f > (m.at(-1) ?? -1) ? f : void 0;
    }
    function R(c, m, f = 0) {
      return c.replace(O, (E, A) => m.has(f + A) ? "" : E);
    }
  }),
  3116: ((x, C, r) => {
    r.d(C, {
      d: () => b
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
    function b(p) {
      return Object.hasOwn(d, p) ? d[p] ?? "" : p.replaceAll("_", " ");
    }
  }),
  5911: ((x, C, r) => {
    r.d(C, {
      M: () => b
    });
    const d = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function b(p) {
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
  1380: ((x, C, r) => {
    r.d(C, {
      U: () => d,
      v: () => b
    });
    const d = 65536;
    function b(p, T) {
      if (p.length <= T)
        return p.length;
      const O = p.slice(0, T), S = O.lastIndexOf(`
`), y = S > T / 2 ? S : O.lastIndexOf(" ");
      return y > 0 ? y + 1 : O.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((x, C, r) => {
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
    const b = "\uE000", p = "\uE001", T = /\uE000(\d+)\uE001/g;
    function O(v) {
      return v.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function S(v) {
      return `${b}${v}${p}`;
    }
    function y({ text: v, fragments: l }) {
      let a = v.length;
      for (const [, $] of v.matchAll(T))
        a += l[Number($)]?.text.length ?? 0;
      return a;
    }
    function g(v, l) {
      const a = [];
      let $ = 0;
      for (const R of v.matchAll(T)) {
        const c = l[Number(R[1])];
        c !== void 0 && (R.index > $ && a.push(v.slice($, R.index)), a.push(c), $ = R.index + R[0].length);
      }
      return $ < v.length && a.push(v.slice($)), a;
    }
    function _(v, l, a = ($) => $) {
      return g(v, l).map(($) => typeof $ == "string" ? $ : a($.text)).join("");
    }
    function L({ text: v, fragments: l }) {
      const a = (0, d.O0)(v);
      return (0, d.nU)(_(v, l, ($) => (0, d.az)($, a)));
    }
  }),
  5007: ((x, C, r) => {
    r.d(C, {
      Jv: () => L,
      Y5: () => y,
      c3: () => O,
      eG: () => v,
      l2: () => T,
      m$: () => _,
      qv: () => d
    });
    const d = 64, b = { thematicBreak: 20, listItem: 5 }, p = [
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
      return p.includes(l) ? 0 : 1 + (b[l] ?? 0);
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
      return l.type === "table" ? L(l.children, v(l)) : "children" in l ? L(l.children) : "value" in l ? l.value.length : l.type === "image" ? l.alt.length : 0;
    }
    function _(l) {
      return L(l) - 1;
    }
    function L(l, a = y) {
      return l.reduce(($, R) => $ + a(R), 0);
    }
    function v({ children: l }) {
      const a = [];
      for (const c of l)
        for (const [m, f] of c.children.entries())
          a[m] = Math.max(a[m] ?? 0, y(f) + 2);
      const $ = a.reduce((c, m) => c + m, 0), R = $ > d ? 0 : $;
      return (c) => Math.max(R, y(c));
    }
  }),
  5667: ((x, C, r) => {
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
      sP: () => b,
      t7: () => L,
      wx: () => v
    });
    var d = r(9357);
    const b = { type: "break" };
    function p(c) {
      return { type: "text", value: c };
    }
    function T(c) {
      return c.split(/\r\n?|\n/).flatMap((m, f) => f === 0 ? [p(m)] : [b, p(m)]);
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
        const A = l(f), N = (0, d.jr)(A) && !A.includes(`
`) ? [p(d.he), ...f, p(d._o)] : f;
        return E === 0 ? N : [b, ...N];
      });
    }
    function v(c, m) {
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
      return c.map((E, A) => {
        if (E.type !== "text")
          return E;
        const j = A === 0 ? E.value.replace(/^ +/, "") : E.value;
        return p(A === m ? j.replace(/(?<! ) +$/, "") : j);
      }).filter((E) => E.type !== "text" || E.value !== "");
    }
  }),
  8533: ((x, C, r) => {
    r.d(C, {
      Z9: () => O,
      aX: () => p,
      zN: () => T
    });
    var d = r(5007);
    const b = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function p(y) {
      return /[!-~]/.test(y) || b.test(y);
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
  9257: ((x, C, r) => {
    r.d(C, {
      HM: () => d,
      U9: () => p,
      vO: () => b
    });
    function d(T) {
      return T.port || (T.protocol === "https:" ? "443" : "80");
    }
    function b(T) {
      return `${T.hostname}:${d(T)}`;
    }
    function p(T) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(T);
    }
  }),
  7702: ((x, C, r) => {
    r.d(C, {
      V: () => f
    });
    const d = require("node:net");
    var b = r(5641);
    function p({ origin: A }, j, N, F) {
      const { proxy: H, signal: G } = j, q = {
        signal: G,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...F && { ca: F }
      }, Y = (ne, se) => new b.Client(ne, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (le, ue) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          se({ ...le, ...T(le) && { servername: "" } }, (...de) => {
            j.socket = de[1], ue(...de);
          })
        )
      });
      return H ? new b.ProxyAgent({
        uri: H.origin,
        ...O(H),
        proxyTls: q,
        requestTls: q,
        clientFactory: (ne) => S(Y(ne, (0, b.buildConnector)(q)), j),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ne, { connect: se }) => Y(ne, se)
      }) : Y(A, (0, b.buildConnector)(q));
    }
    const T = ({ hostname: A }) => (0, d.isIP)(A.replace(/[[\]]/g, "")) !== 0;
    function O({ username: A, password: j }) {
      if (!A && !j)
        return {};
      const N = `${decodeURIComponent(A)}:${decodeURIComponent(j)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function S(A, j) {
      const N = A.connect.bind(A);
      return A.connect = async (F) => {
        const H = await N(F);
        if (H.statusCode < 200 || H.statusCode > 299)
          throw H.socket.destroy(), j.proxyStatus = H.statusCode, new Error("The proxy opened no tunnel.");
        return j.phase = "connection", H.socket.read(), { ...H, statusCode: 200 };
      }, A;
    }
    async function y({ method: A = "POST", url: j, headers: N, body: F, maxResponseSize: H = 2 ** 20 }, G, q) {
      G.phase = G.proxy ? "tunnel" : "connection", G.signal.throwIfAborted();
      const Y = p(j, G, H, q), ne = j.pathname + j.search, se = { ...N, "accept-encoding": "identity" };
      try {
        return await new Promise((le, ue) => {
          const de = _(G, le, ue);
          Y.dispatch({ method: A, origin: j.origin, path: ne, headers: se, body: F }, de), g();
        });
      } finally {
        Y.destroy().catch(() => {
        });
      }
    }
    function g() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function _(A, j, N) {
      const F = new TextDecoder();
      let H = "", G;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          A.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, Y, ne) => {
          const se = Object.entries(ne).map(([le, ue]) => [
            le,
            [ue].flat().join(", ")
          ]);
          G = { status: Y, headers: Object.fromEntries(se) };
        },
        onResponseData: (q, Y) => {
          H += F.decode(Y, { stream: !0 });
        },
        onResponseEnd: () => {
          A.socket?.errored ? N(A.socket.errored) : j({ ...G, body: H + F.decode() });
        },
        onResponseError: (q, Y) => {
          "code" in Y && Y.code === "UND_ERR_INVALID_ARG" && A.phase === "response" && (A.proxyStatus = 407), N(Y);
        }
      };
    }
    var L = r(9257), v = r(3916);
    function l(A, j) {
      const N = `${A.protocol.slice(0, -1)}_proxy`, F = a(j, N);
      if (!(F === "" || (0, L.U9)(A.hostname) || c(A, a(j, "no_proxy"))))
        return $(F, N);
    }
    function a(A, j) {
      return (A[j] ?? A[j.toUpperCase()] ?? "").trim();
    }
    function $(A, j) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(A) ? A : `http://${A}`);
      if (!N || !R(N))
        throw new v.lZ("proxy_error", `\`${j}\` of the environment is not an address.`, {
          nextStep: `Write \`${j}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const F = N.protocol.slice(0, -1);
        throw new v.lZ("proxy_error", `\`${j}\` names a ${F} proxy, which is not supported.`, {
          nextStep: `Set \`${j}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function R({ username: A, password: j }) {
      try {
        return decodeURIComponent(A + j), !0;
      } catch {
        return !1;
      }
    }
    function c(A, j) {
      const N = A.hostname.replace(/[[\]]|\.$/g, "");
      return j.toLowerCase().split(/[\s,]/).some((F) => m(F, N, (0, L.HM)(A)));
    }
    function m(A, j, N) {
      const [, F, H, G] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(A) ?? [];
      if (G !== void 0 && G !== N)
        return !1;
      const q = F ?? H ?? A, Y = q.replace(/^\*?\./, "").replace(/\.$/, "");
      return q === "*" || j.endsWith(`.${Y}`) || j === Y && !q.startsWith("*");
    }
    const f = (A) => ({
      send: async (j, N) => {
        const F = Math.max(0, Math.ceil(N.timeout_ms)), H = {
          server: (0, L.vO)(j.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(F)]),
          timeout_ms: F,
          phase: "connection"
        };
        try {
          return H.proxy = l(j.url, A), { kind: "response", ...await E(j, H) };
        } catch (G) {
          const q = H.phase === "response" ? "unknown" : "no", { toTransportError: Y } = await r.e("failure").then(r.bind(r, 980));
          return { kind: "no_response", arrived: q, error: Y(G, H) };
        }
      }
    });
    async function E(A, j) {
      try {
        return await y(A, j);
      } catch (N) {
        if (j.phase === "response")
          throw N;
        const { isUntrusted: F } = await r.e("failure").then(r.bind(r, 9032));
        if (!F(N))
          throw N;
        const { getCACertificates: H } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (H === void 0)
          throw N;
        const G = [...H("default"), ...H("system")];
        return await y(A, j, G);
      }
    }
  }),
  1957: ((x, C, r) => {
    r.d(C, {
      e: () => Zr
    });
    var d = r(3916), b = r(3919);
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
        return (0, b.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (u) {
        const w = u instanceof SyntaxError ? "is not JSON" : `cannot be read (${u.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${w}. ${s}`), {};
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
        ].flatMap(([k, D]) => k ? D : []),
        ...a(n.message_fields)
      ];
    }
    function L(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (A room of Twake Chat, or of another client of Matrix, takes `api_url`, `access_token` and `channel_id`.)";
    }
    function v({ message: e, delivery: t }, { mentions: n }) {
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
      const { judgeUnsaved: k } = await r.e("failure").then(r.bind(r, 7090));
      return k(e, s, t, n);
    }
    async function c(e, t) {
      const n = (0, $.O)(e.body);
      if (e.status === 200 && n !== void 0 && "result" in n) {
        const { message_id: u, channel_id: w } = t, k = `Removal of message ${u} requested in channel ${w}, which Twake does not confirm`;
        return { fate: "removed", response: n, confirmation: k };
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
      const { id: u, channel_id: w, parent_message_id: k, creation_date: D } = e, P = (0, g.eQ)(k) && !s(k) ? k : "", W = {
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
      }, V = `Accepted by Twake: message ${u} in channel ${w}`, J = A(W, n);
      return { fate: "accepted", accepted: W, response: t, confirmation: V, ...J && { warning: J } };
    }
    function A({ parent_message_id: e }, { parent_message_id: t }) {
      if (!t || f(e, t))
        return;
      const n = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${t} in this channel, and showed the message in ${n}.`;
    }
    var j = r(651), N = r(1723), F = r(3028);
    async function H(e) {
      switch (e.type) {
        case "root":
          return (0, j.y)(e);
        case "twacode": {
          const { fromHandwritten: t } = await r.e("twacode").then(r.bind(r, 5605)), n = t(e);
          return e.statusLine ? (0, j.cG)(n, e.statusLine) : n;
        }
        case "plain": {
          const t = e.isFilled ? (0, N.yK)(e.value) : e.value;
          return e.statusLine ? `${t}
${(0, F.w)(e.statusLine)}` : t;
        }
      }
    }
    async function G(e) {
      return { content: await H(e.content), ...q(e) };
    }
    function q(e) {
      const { sender_name: t, sender_icon: n, ephemeral_recipients: s = [], message_fields: u = {} } = e, { hidden_data: w, ...k } = u, D = {
        ...t && { custom_title: t },
        ...n && { custom_icon: n },
        ...typeof w == "object" ? w : {}
      };
      return {
        ...Object.keys(D).length > 0 && { hidden_data: D },
        ...s.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: s
        },
        ...k
      };
    }
    const Y = 2 ** 20, se = {
      limit: Y - 4096,
      async measure(e) {
        const t = { content: (0, j.y)(e.content), ...q(e) };
        return y.Buffer.byteLength(JSON.stringify(t));
      }
    };
    function le({ public_id: e, private_api_key: t }) {
      return y.Buffer.from(`${e}:${t}`).toString("base64");
    }
    function ue(e) {
      const { private_api_key: t } = e;
      return t === "" ? [] : [t, le(e)];
    }
    function de(e, t, n) {
      return Ue(e, "save", { ...Pe(t), ...n });
    }
    function Ke(e, t) {
      return Ue(e, "remove", Pe(t));
    }
    function Pe({ channel_id: e, message_id: t, parent_message_id: n }) {
      return {
        channel_id: e,
        ...t && { id: t },
        ...n && { parent_message_id: n }
      };
    }
    function Ue(e, t, n) {
      const { api_url: s, group_id: u } = e, w = new URL(s);
      w.pathname = `${s.pathname.replace(/\/$/, "")}/api/v1/messages/${t}`;
      const k = JSON.stringify({ group_id: u, message: n }, Ne);
      return {
        url: w,
        body: k,
        maxResponseSize: ve(k),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${le(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const ve = (e) => 2 ** 20 + 16 * y.Buffer.byteLength(e);
    function Ne(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    const Se = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: L,
      readId: (e, t) => (0, g.wh)(e) ?? (t === "message" && (0, g.eQ)(e) ? e : void 0),
      describeNoId: (e, t) => t === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, d.cl)(e)}.` : (0, g.yr)(e, t),
      findIssues: _,
      findWarnings: v,
      connect: _e
    };
    function _e(e) {
      const { api_url: t, group_id: n, private_api_key: s } = e;
      return {
        address: { api_url: t.origin + t.pathname, group_id: n },
        key: s,
        editsNotify: !1,
        sizeOf: () => se,
        prepare: async (u) => {
          const w = await G(u);
          return {
            sendTo: (k) => {
              const D = de(e, k, w);
              return ke(D, (P, { holdsSecret: W }) => R(P, k, W));
            },
            preview: async () => {
              const { previewOf: k } = await r.e("preview").then(r.bind(r, 4741));
              return k(w);
            }
          };
        },
        remove: (u) => ke(Ke(e, u), (w) => c(w, u))
      };
    }
    function ke(e, t) {
      return {
        request: e,
        error: Ae(e),
        attempt: async (n, s) => {
          const u = await n(e);
          return u.kind === "response" ? t(u, s) : { fate: u.arrived === "no" ? "not_arrived" : "unknown", error: u.error };
        }
      };
    }
    function Ae({ body: e }) {
      const t = y.Buffer.byteLength(e);
      if (t <= Y)
        return;
      const n = `The request has ${t} bytes, and servers take ${Y}: nothing was sent.`;
      return new d.lZ("too_large", n);
    }
    const pe = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function oe({ access_token: e, channel_id: t }) {
      if (e === "" && !pe.test(t))
        return Se;
      const { matrix: n } = await r.e("matrix").then(r.bind(r, 2585));
      return n;
    }
    function Z(e, t = "") {
      return { default: t, read: e };
    }
    function we(e) {
      return Z(async (t) => t === "" ? {} : (0, b.$p)(await e(t)));
    }
    async function $e(e, t) {
      const n = Object.keys(e), s = await Promise.all(n.map((u) => xe(u, e[u], t)));
      return {
        values: Object.fromEntries(s.map(({ value: u }, w) => [n[w], u])),
        issues: s.flatMap(({ issues: u }) => u)
      };
    }
    async function xe(e, t, n) {
      const { getInput: s, hide: u, twake: w } = n, k = t.isTrimmed ?? !0, D = (0, b.Od)(s(e, { trimWhitespace: k })), P = await Fe(e, D, t, w);
      return P.issues.length === 0 || t.isSecret ? P : { ...P, issues: (await Fe(e, u(D), t, w)).issues };
    }
    async function Fe(e, t, n, s) {
      const u = [], w = (k) => {
        u.push(`\`${e}\` ${k}`);
      };
      try {
        return { issues: u, value: await n.read(t === "" ? n.default : t, w, s) };
      } catch (k) {
        return { issues: [(0, d.J4)(k).message], value: {} };
      }
    }
    var Ce = r(4536), Te = r(4827);
    async function he(e, t) {
      const n = Ie(e) ?? await He(e, t) ?? {};
      if ((0, Ce.f_)(n))
        throw new d.lZ("invalid_input", `\`${t}\`: ${Ce.DI}.`);
      if ((0, Te.Gv)(n))
        return n;
      const s = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new d.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${s}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function Ve(e) {
      const t = await he(e, "needs"), n = Object.entries(t).find(([, w]) => !Be(w));
      if (n === void 0)
        return t;
      const [s] = n, u = s.length > 80 ? `${s.slice(0, 80)}\u2026` : s;
      throw new d.lZ("invalid_input", `\`needs\` has no result for the job \`${u}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Be(e) {
      return (0, Te.Gv)(e) && typeof e.result == "string";
    }
    function Ie(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function He(e, t) {
      const n = await (0, Ce.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: s, column: u, error: w } = n;
      throw new d.lZ("invalid_input", `\`${t}\`, line ${s}, column ${u}: ${w}.`);
    }
    var Oe = r(3342), Le = r(9257);
    const je = (e) => e, Me = (e, t) => {
      const n = Re(e);
      return e !== "" && !Ee.test(n) && t("holds nothing that can be seen."), n;
    }, Ee = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Re(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const me = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, d.cl)(e)}.`), e.toLowerCase() === "true");
    function We(e, t) {
      return (n, s) => {
        const u = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return u >= e && u <= t ? u : (s(`must be a whole number from ${e} to ${t}, but is ${(0, d.cl)(n)}.`), e);
      };
    }
    function ge(...e) {
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
    function M(e) {
      return (t, n, s) => {
        const u = t.split(/[,\n]/).flatMap((P) => P.trim() || []), w = u.map((P) => s.readId(P, e)), k = u.filter((P, W) => w[W] === void 0);
        for (const P of k.slice(0, I))
          n(s.describeNoId(P, e));
        u.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const D = [...new Set(u.map((P, W) => w[W] ?? P))];
        return D.length > o && n(`has ${D.length} ids: use several steps for more than ${o}.`), D;
      };
    }
    const U = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), B = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e), Q = (e, t) => (/^bearer\s/i.test(e) ? t('begins with "Bearer": store the token alone in the secret.') : /[^\x21-\x7E]/.test(e) && t("holds a space, a line break or a character that no token has. Store the token alone in the secret."), e);
    function ie(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const z = (e, t) => {
      const n = ie(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, d.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, Le.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, K = (e, t) => {
      if (e === "")
        return e;
      const n = ie(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, d.cl)(e)}.`), e);
    }, te = (e, t) => e.split(`
`).flatMap((n, s) => {
      const u = Re(n);
      if (u === "")
        return [];
      const { label: w, address: k } = Je(u), D = ie(k), P = D?.protocol === "https:" || D?.protocol === "http:" && (0, Le.U9)(D.hostname);
      return Ee.test(w) && P ? [{ label: w, url: D.href }] : (t(`line ${s + 1} must be \`Label = https://...\`, but is ${(0, d.cl)(u)}.`), []);
    });
    function Je(e) {
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
      public_id: Z(U),
      private_api_key: { ...Z(B), isSecret: !0 },
      group_id: Z(i),
      access_token: { ...Z(Q), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(z)
    }, ut = {
      content: { ...Z(je), isTrimmed: !1 },
      content_file: Z(je),
      preset: Z(ge("", ...Ye.preset)),
      if_empty: Z(ge("fail", "skip"), "fail"),
      format: Z(ge(...Ye.format), "markdown"),
      template: Z(me, "false"),
      mentions: Z(Oe.Y_),
      buttons: Z(te),
      ephemeral: Z(me, "false"),
      ephemeral_recipients: Z(M("user")),
      sender_name: Z(Me),
      sender_icon: Z(K),
      message_fields: we((e) => he(e, "message_fields"))
    }, ct = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(ge("", ...Ye.status)),
      data: we((e) => he(e, "data")),
      needs: we(Ve),
      people: we(async (e) => (0, Oe.ky)(await he(e, "people"))),
      github_token: { ...Z(je), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: we((e) => he(e, "runner_facts").catch(() => ({})))
    }, lt = {
      channel_id: Z(M("channel")),
      message_id: Z(h),
      parent_message_id: Z(h),
      operation: Z(ge("save", "remove"), "save"),
      live: Z(me, "false"),
      delivery: Z(ge("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(We(0, 10), "3"),
      timeout: Z(We(1, 300), "30")
    }, dt = {
      fail_on_error: Z(me, "true"),
      dry_run: Z(me, "false"),
      summary: Z(me, "false")
    }, Ze = { connection: at, message: ut, workflow: ct, delivery: lt, presentation: dt }, ft = { ...at, ...ut, ...ct, ...lt, ...dt }, Yr = Object.keys(ft);
    function Xr(e) {
      return ft[e].default;
    }
    const Xe = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((s) => s.trim() !== ""), pt = ({ channel_id: e }) => e.length <= 1, ht = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, mt = ({ format: e }) => e === "twacode" || e === "plain", on = [
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
      const n = await oe({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), s = { getInput: e, hide: t, twake: n }, [u, w, k, D, P] = await Promise.all([
        $e(Ze.connection, s),
        $e(Ze.message, s),
        $e(Ze.workflow, s),
        $e(Ze.delivery, s),
        $e(Ze.presentation, s)
      ]), W = {
        connection: u.values,
        message: w.values,
        workflow: k.values,
        delivery: D.values,
        presentation: P.values,
        twake: n.connect(u.values)
      }, V = an(W, n), J = [
        ...un(V, n),
        ...[u, D, w, k, P].flatMap((X) => X.issues),
        ...n.findIssues(W),
        ...on.filter(({ broken: X }) => X(W)).map(({ sentence: X }) => X)
      ];
      return { inputs: W, kind: n, missing: V, issues: J };
    }
    function an({ connection: e, delivery: t }, { required: n }) {
      const s = { ...e, ...t };
      return n.filter((u) => String(s[u]) === "");
    }
    function un(e, t) {
      return e.length === 0 ? [] : [
        `${yt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t.adviseMissing(e)}`
      ];
    }
    function yt(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function wt(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...ue({ public_id: t, private_api_key: n }), e("access_token"), e("github_token")];
    }
    const cn = 4, ln = 8;
    function bt(e) {
      const t = e.filter((n) => n.length >= cn).flatMap((n) => [n, y.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, s) => s.length - n.length);
      return (n) => {
        const s = vt(n).toLowerCase();
        return t.filter((w) => s.includes(vt(w).toLowerCase())).reduce((w, k) => w.replace(dn(k), "***"), n);
      };
    }
    function vt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function dn(e) {
      const t = e.length > ln ? "giu" : "gu";
      return new RegExp(`${[...e].map(fn).join("")}=*`, t);
    }
    function fn(e) {
      const t = e.split("").map((P) => P.charCodeAt(0)), n = (P) => P.toString(16).padStart(4, "0"), s = t.map((P) => `\\\\+u${$t(n(P))}`).join(""), w = [...new TextEncoder().encode(e)].map((P) => `%(?:25)*${$t(P.toString(16).padStart(2, "0"))}`), k = e.replace(/[^\da-zA-Z]/gu, (P) => `\\\\*\\u{${P.codePointAt(0)?.toString(16)}}`), D = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${k}|${s}|${w.join("")}${D})`;
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
    const St = 1e5, pn = 512, hn = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), mn = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function gn(e, t) {
      const n = tt(e, t, 0), s = (w, k) => xt(k) <= hn, u = (w, k) => mn.has(w) && xt(k) < 300;
      for (const w of [n, kt(n, s), kt(n, u)]) {
        const k = JSON.stringify(w);
        if (k.length <= St)
          return k;
      }
      return "";
    }
    function kt(e, t) {
      if (!(0, Te.Gv)(e))
        return null;
      const n = Object.entries(e).map(([s, u]) => [s, _t.has(s) && (0, Te.Gv)(u) ? At(u, t) : u]);
      return At(Object.fromEntries(n), (s, u) => _t.has(s) || t(s, u));
    }
    function At(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, s]) => t(n, s)));
    }
    function xt(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === pn)
        return null;
      if (Array.isArray(e))
        return e.map((u) => tt(u, t, n + 1));
      const s = Object.entries(e);
      return Object.fromEntries(s.map(([u, w]) => [t(u), tt(w, t, n + 1)]));
    }
    const qr = (
      /* unused pure expression or super */
      null
    ), es = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      message_url: 1e3,
      messages: 1e5,
      response: St,
      error_code: 30,
      attempts: 4
    };
    function yn({ outcome: e, deliveries: t, error: n, skipped: s }, u) {
      const w = t[0], k = w?.accepted, D = [n, ...t.map((P) => P.error)];
      return {
        message_id: k?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        channel_id: k?.channel_id ?? w?.target.channel_id ?? "",
        parent_message_id: k?.parent_message_id ?? "",
        created_at: k?.created_at ?? "",
        message_url: k?.message_url ?? "",
        messages: JSON.stringify(t.map(wn)),
        response: w?.response === void 0 ? "" : gn(w.response, u),
        error_code: D.find(Boolean)?.code ?? s ?? "",
        attempts: String(t.reduce((P, { attempts: W }) => P + W, 0))
      };
    }
    function wn({ target: e, accepted: t, outcome: n, error: s }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.message_id ?? "",
        parent_message_id: t?.parent_message_id ?? "",
        outcome: n,
        error_code: s?.code ?? ""
      };
    }
    function bn(e, t = "") {
      const n = new Set(e.map(({ outcome: w }) => w)), [s = "failed"] = n, u = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? u : s, deliveries: e, summary: t };
    }
    async function vn(e, t) {
      const { log: n, failOnError: s, linkTo: u } = t;
      for (const D of e.deliveries)
        D.error === void 0 && n.info(Tn(D)), D.warning !== void 0 && n.warning(D.warning);
      _n(e, t), await An(e, t);
      const w = En(e);
      if (w.length === 0)
        return 0;
      const k = Sn(e, w, u);
      return s ? n.error(k, $n[e.outcome] ?? "Twake message not sent") : n.warning(k), s ? 1 : 0;
    }
    const $n = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Tn({ confirmation: e, attempts: t }) {
      return `${e}${t === 1 ? "" : ` (attempt ${t})`}.`;
    }
    const On = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function En({ error: e, deliveries: t }) {
      const n = t.flatMap((s) => s.error ? { error: s.error, delivery: s } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function Sn({ deliveries: e }, t, n) {
      const s = e.length > 1, u = e.length - t.length, w = t.map(({ error: J, delivery: X }) => {
        const ee = s ? `Channel ${X?.target.channel_id}: ` : "", fe = X?.outcome === "unknown" ? ` ${On[X.operation]}` : "";
        return ee + J.message + fe;
      }), k = t.map(({ error: J }) => `${J.nextStep} (${J.code}, ${n(J.code)})`), D = [
        ...s ? [`The message is in ${u} of ${e.length} channels.`] : [],
        ...new Set(w)
      ], P = D.some((J) => J.includes(`
`)) ? `
` : " ", W = [...new Set(k)].join(P), V = Tt - W.length - P.length;
      return ze(D.join(P), V) + P + W;
    }
    function _n(e, { core: t, env: n, log: s }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [u, w] of Object.entries(yn(e, s.hide)))
          t.setOutput(u, w);
      } catch (u) {
        s.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${u.message}`);
      }
    }
    const kn = 2 ** 20;
    async function An({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > kn)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (s) {
          n.warning(`The job summary could not be written: ${s.message}`);
        }
    }
    const xn = 1e3, Cn = 1e4, In = 1e3, Ln = 6e4;
    function jn(e) {
      if (e.attempt > e.retries || !Mn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - In - t;
      if (t > Ln || n < 0)
        return;
      const s = Math.min(xn * 2 ** (e.attempt - 1), Cn);
      return { wait_ms: t + e.random() * Math.min(s, n) };
    }
    function Mn({ fate: e, isIdempotent: t, mayDouble: n }) {
      return e === "unknown" ? t || n : e === "not_arrived";
    }
    function Rn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const s = Date.parse(n) - t.getTime();
      return Number.isNaN(s) ? void 0 : Math.max(0, s);
    }
    const Dn = 5, Ct = 1e4, Pn = 1e3;
    async function It(e, t) {
      const n = t.now() + e.policy.timeout_ms, s = [], u = e.targets.entries(), w = async () => {
        for (const [k, D] of u)
          s[k] = await Nn(D, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: Dn }, w)), s;
    }
    function Un(e) {
      return e.targets.map((t) => Lt(e, t, "dry-run"));
    }
    function Lt({ twake: e, message: t }, n, s) {
      return t ? t.sendTo(n, s) : e.remove(n, s);
    }
    async function Nn(e, t, n) {
      const s = Lt(t, e, Hn(n)), u = s.error ? { attempts: 0, mayHaveArrived: !1, error: s.error } : await Fn(s, { target: e, request: t, ...n }), { attempts: w, mayHaveArrived: k } = u, D = u.success ?? (k ? await jt(s, t, n) : void 0), P = Mt(t, e);
      if (D === void 0)
        return { target: e, operation: P, attempts: w, outcome: k ? "unknown" : "failed", ...u.error && { error: u.error } };
      const { fate: W, ...V } = D;
      return { target: e, operation: P, attempts: w, outcome: W === "removed" ? W : "sent", ...V };
    }
    async function Fn(e, t) {
      const { target: n, request: s, deadline: u, now: w, signal: k, random: D, sleep: P, turn: W, debug: V } = t, { retries: J, delivery: X } = s.policy, ee = X === "at_least_once", fe = Mt(s, n) === "post";
      let ae = !1, be;
      for (let ye = 1; ; ye += 1) {
        await W();
        const Ge = Wn(k, u - w(), be);
        if (Ge !== void 0)
          return { attempts: ye - 1, mayHaveArrived: ae, error: Ge };
        const { judgement: ce, retry_after_ms: zr } = await Bn(e, ee, t);
        if (V(`channel ${n.channel_id}, attempt ${ye}: ${Gn(ce)}`), !("error" in ce))
          return { attempts: ye, mayHaveArrived: ae, success: ce };
        const { fate: it, error: nn, isIdempotent: Qr = !fe } = ce;
        ae ||= it === "unknown" || it === "elsewhere";
        const rn = jn({ ...{ fate: it, attempt: ye, retries: J, mayDouble: ee, isIdempotent: Qr, retry_after_ms: zr }, remaining_ms: u - w(), random: D });
        if (rn === void 0 || k.aborted)
          return { attempts: ye, mayHaveArrived: ae, error: nn };
        await P(rn.wait_ms, k);
        const sn = ae ? await jt(e, s, t) : void 0;
        if (sn !== void 0)
          return { attempts: ye, mayHaveArrived: ae, success: sn };
        be = nn;
      }
    }
    async function Bn(e, t, n) {
      const { request: s, deadline: u, now: w, hide: k } = n, D = u - w(), P = e.look ? Math.min(Pn, D / 4) : 0, W = Math.min(s.policy.attempt_ms ?? Ct, D - P), { ask: V, retryAfter_ms: J } = Rt(W, n), X = (ae) => k(ae) !== ae, ee = await e.attempt(V, { mayDouble: t, holdsSecret: X }), fe = "error" in ee ? ee.retry_after_ms : void 0;
      return { judgement: ee, retry_after_ms: fe ?? J() };
    }
    async function jt(e, { policy: { attempt_ms: t = Ct } }, n) {
      const { deadline: s, now: u, signal: w } = n, k = Math.min(t, s - u());
      if (!(e.look === void 0 || w.aborted || k <= 0))
        return e.look(Rt(k, n).ask);
    }
    function Mt({ message: e }, { message_id: t }) {
      return e === void 0 ? "remove" : t ? "edit" : "post";
    }
    function Hn({ date: e, random: t }) {
      const n = () => t().toString(36).slice(2, 12).padEnd(10, "0");
      return `${e().getTime().toString(36)}-${n()}${n()}`;
    }
    function Wn(e, t, n) {
      if (e.aborted) {
        const u = "Interrupted before anything was sent to this channel.";
        return new d.lZ("interrupted", n ? `${n.message} Then interrupted.` : u);
      }
      if (t > 0)
        return;
      const s = "No time was left for this channel: the others took it all.";
      return n ?? new d.lZ("timeout", s, { nextStep: "Raise `timeout`." });
    }
    function Rt(e, { http: t, signal: n, now: s, date: u }) {
      const w = s() + e;
      let k;
      return { ask: async (P) => {
        const W = await t.send(P, { signal: n, timeout_ms: w - s() });
        return k = W.kind === "response" ? W.headers["retry-after"] : void 0, W;
      }, retryAfter_ms: () => Rn(k, u()) };
    }
    function Gn(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var nt = r(8818), Dt = r(7959);
    function Kn({ content: e, template: t, format: n }) {
      const s = t ? void 0 : Vn.exec(e)?.[0], u = s !== void 0 && e.includes(`$${s}`), k = n === "markdown" || n === "text" ? Jn.exec(e)?.[0] : void 0, D = [];
      return s !== void 0 && D.push(`The content holds \`${s}\`, which is shown as it is written. Set \`template: true\` to evaluate it${u ? ", and write it without the `$`" : ""}.`), k !== void 0 && D.push(`\`${k}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && D.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), D;
    }
    const Vn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Jn = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function Zn({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((s) => ({ type: "button", ...s }));
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
    var Ut = r(1380), De = r(9083), zn = r(9357), re = r(5667);
    const Qn = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Nt(e) {
      return !Qn.test(Ft(e));
    }
    function Yn({ text: e, fragments: t }) {
      const n = Ft(e).split(`

`), s = (0, zn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((u) => (0, re.ey)(Xn({ text: u, fragments: t }, s)))
      };
    }
    function Xn({ text: e, fragments: t }, n) {
      const s = (0, De.JK)(e, t).flatMap((u) => typeof u == "string" ? (0, re.Fy)(u) : (0, re.bK)(u.text, n));
      return (0, re.oZ)((0, re.t7)((0, re.NR)((0, re.oZ)((0, re.gc)(s)))));
    }
    function Ft(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var Bt = r(5007);
    const Ht = 3e4, qn = 10, er = 8;
    async function tr(e, { toMessage: t, run_url: n, size: s }) {
      const u = (0, Bt.m$)(e), w = t(e), k = rr(n);
      if (u <= Ht && await rt(w, s) || !await rt(t([k]), s))
        return { message: w, advice: [] };
      const { cut: P } = await r.e("shorten").then(r.bind(r, 8059)), W = (X) => t([...P(e, X - (0, Bt.Y5)(k)), k]), V = await nr(Math.min(u, Ht), (X) => rt(W(X), s)), J = `The message is longer than ${V} characters and was shortened; the job summary has all of it.`;
      return {
        message: W(V),
        advice: [J],
        whole: { type: "root", children: e }
      };
    }
    async function rt(e, { limit: t, measure: n }) {
      return JSON.stringify(e).length * qn <= t || await n(e) <= t;
    }
    async function nr(e, t) {
      if (await t(e))
        return e;
      let [n, s] = [0, e];
      for (let u = 0; u < er; u += 1) {
        const w = Math.floor((n + s) / 2);
        await t(w) ? n = w : s = w;
      }
      return n;
    }
    function rr(e) {
      const t = [(0, re.Qq)("full text in the run")], n = e === null ? t : [{ type: "link", url: e, children: t }];
      return { type: "paragraph", children: [(0, re.Qq)("\u2026 ("), ...n, (0, re.Qq)(")")] };
    }
    var st = r(8533);
    const Wt = 6e5;
    async function sr(e, t) {
      const { rest: n, buttons: s } = await ur(e, t);
      if (!(0, st.aX)(n.text))
        throw Gt();
      const u = await cr(e.format, n, t);
      if (!ar(u))
        throw Gt();
      const w = { ...e, buttons: [...s, ...e.buttons ?? []] }, k = u.type === "root" ? await pr(u, w, t) : { message: { ...Jt(e), content: u }, advice: [] }, D = [
        ...Kn(e),
        ...await or(e, u),
        ...ir(e, n)
      ];
      return { ...k, advice: [...D, ...k.advice] };
    }
    async function or({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function ir({ format: e }, { text: t }) {
      return e === "markdown" && t.length > Ut.U && !Nt(t) ? [`Of the Markdown, the first ${Ut.U} characters are read; the rest is left out.`] : [];
    }
    function ar(e) {
      return e.type === "plain" ? (0, st.aX)(e.value) : e.type === "twacode" || (0, st.zN)(e);
    }
    function Gt() {
      return new d.lZ("empty", "The message came out empty.");
    }
    async function ur({ preset: e, content: t, template: n }, s) {
      if (e === void 0 && !n)
        return { rest: { text: (0, De.TA)(t), fragments: [] }, buttons: [] };
      const { context: u, event: w } = s, k = (X, ee) => fr(X, { ...s, ...ee });
      if (e !== void 0) {
        const { renderTemplate: X } = await r.e("templates").then(r.bind(r, 9887)), { presets: ee, takeButtons: fe } = await r.e("presets").then(r.bind(r, 9144));
        return fe(await X(ee[e], u, { read: k }));
      }
      const { findPasted: D, renderFacts: P } = await r.e("simple-templates").then(r.bind(r, 847)), W = D(t, w);
      if (W !== void 0)
        throw W;
      const V = P(t, u);
      if (V !== void 0)
        return { rest: V, buttons: [] };
      const { renderTemplate: J } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await J(t, u, { read: k }), buttons: [] };
    }
    async function cr(e, t, n) {
      switch (e) {
        case "markdown":
          return Vt(await Kt(t), n);
        case "text": {
          const s = (0, re.oZ)((0, re.t7)((0, re.Fy)((0, re.eu)((0, De.Dk)(await Kt(t))))));
          return { type: "root", children: (0, re.ey)(s) };
        }
        case "twacode": {
          const { readHandwritten: s } = await r.e("twacode").then(r.bind(r, 683));
          return s(t);
        }
        case "plain": {
          if ((0, De.Z)(t) > lr)
            throw dr();
          return { type: "plain", value: (0, De.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const lr = 4e6;
    function dr() {
      return new d.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Kt(e) {
      if ((0, De.Z)(e) <= Wt)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, Wt);
    }
    async function Vt(e, t) {
      if (e.fragments.every(({ kind: u }) => u === "text") && Nt(e.text))
        return Yn(e);
      const { readMarkdown: s } = await r.e("markdown").then(r.bind(r, 690));
      return s(e, t);
    }
    async function fr(e, t) {
      return (await Vt({ text: (0, De.TA)(e), fragments: [] }, t)).children;
    }
    function pr({ children: e }, t, { run_url: n, size: s }) {
      const u = Zn(t), w = Jt(t);
      return tr(e, { toMessage: (D) => ({
        ...w,
        content: { type: "root", children: [...D, ...u] }
      }), run_url: n, size: s });
    }
    function Jt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: s };
    }
    var hr = r(3116), mr = r(5911);
    function Zt({ status: e, icon: t, duration: n, run_url: s }, u) {
      const w = n === null ? "" : ` after ${(0, mr.M)(String(Math.round(n)))}`, k = `${t} ${u} ${(0, hr.d)(e)}${w}`;
      if (s === null)
        return [(0, re.Qq)(k)];
      const D = { type: "link", url: s, children: [(0, re.Qq)("run")] };
      return [(0, re.Qq)(`${k} (`), D, (0, re.Qq)(")")];
    }
    function gr(e, t) {
      const { content: n } = e, u = { type: "statusLine", children: Zt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, u] } : { ...n, statusLine: u }
      };
    }
    function yr(e, t) {
      return zt(e, e.subject, t);
    }
    function wr(e, t) {
      const { subject: n, workflow: s } = e, u = s === null ? n : `${s}: ${n.toLowerCase()}`;
      return zt(e, u, t);
    }
    function zt(e, t, n) {
      const s = { type: "paragraph", children: Zt(e, t) }, u = n.length > 0 ? [Pt(n)] : [];
      return { content: { type: "root", children: [s, ...u] } };
    }
    async function Qt({ workflow: e, message: t, delivery: n }, s, { env: u, octokit: w, log: k }, D) {
      const { preset: P, mentions: W } = t, { live: V } = n, { gatherMessageContext: J } = await r.e("facts").then(r.bind(r, 6963));
      return J({
        ...e,
        preset: P,
        mentions: W,
        live: V,
        event: s,
        env: (0, b.$p)({ ...u }),
        ...D && { ended: D }
      }, { octokit: w, info: k.info, notice: k.notice });
    }
    async function br(e, t, n) {
      const { template: s, preset: u, mentions: w } = e.message;
      return !s && !u && w.length === 0 && !e.delivery.live ? { context: (0, nt.CT)({ env: n.env, event: t }), mentions: [] } : Qt(e, t, n);
    }
    async function Yt({ message: e, delivery: t, twake: n }, { context: s, preset: u, lookups: w, mentions: k }, { env: D, files: P }, W = []) {
      const { preset: V, ...J } = e, X = await vr(e, { env: D, files: P }), ee = await sr({ ...J, content: X, mentions: k, ...u && { preset: u } }, {
        context: { ...s, ...w },
        event: s.github.event,
        repository_url: s.repository.url,
        is_private: (0, nt.Gw)(s.github),
        run_url: s.run.url,
        size: n.sizeOf({ isEdit: t.live || t.message_id !== "" })
      }), ae = t.live && !e.template && !e.preset && "status" in s ? gr(ee.message, ot(s)) : ee.message;
      return { ...ee, message: await n.prepare(ae, { notified: W }) };
    }
    function Xt({ message: e }, t) {
      return e.if_empty === "skip" && (0, d.J4)(t).code === "empty";
    }
    async function vr(e, { env: t, files: n }) {
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
    const Qe = "live", $r = 65;
    function Tr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(Qe, "");
        } catch (s) {
          n.debug(`The state of this step could not be opened: ${s.message}`);
        }
    }
    function Or({ twake: e, deliveries: t, mentions: n, started_ms: s, status: u }, { core: w, env: k, log: D }) {
      const P = t.flatMap(({ accepted: X }) => X?.target ?? []);
      if (P.length === 0 || !k.GITHUB_STATE || !k.GITHUB_ENV)
        return;
      const W = n.map(Oe.TN), V = { address: e.address, started_ms: s, status: u, targets: P, mentioned: W }, J = JSON.stringify(V);
      Er(() => {
        w.saveState(Qe, qt(J, e, k) + J), w.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, D);
    }
    function Er(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function Sr({ core: { getState: e } }) {
      return e(Qe) !== "";
    }
    function _r({ core: e, env: t }, n) {
      const s = e.getState(Qe), u = s.slice($r);
      if (!kr(s, qt(u, n, t) + u))
        throw new d.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const w = JSON.parse(u);
      for (const [k, D] of Object.entries(n.address)) {
        const P = w.address[k];
        if (P !== D)
          throw new d.lZ("invalid_input", `\`${k}\` came out as ${D || "nothing"} at the end of the job, and the message went to ${P}. Give \`${k}\` a value that does not change during the job.`);
      }
      return w;
    }
    function qt(e, { key: t }, n) {
      const { GITHUB_RUN_ID: s, GITHUB_RUN_ATTEMPT: u, GITHUB_JOB: w } = n;
      return `${en().createHmac("sha256", t).update(JSON.stringify([s, u, w, e])).digest("hex")} `;
    }
    const en = () => process.getBuiltinModule("node:crypto");
    function kr(e, t) {
      const [n, s] = [Buffer.from(e), Buffer.from(t)];
      return n.length === s.length && en().timingSafeEqual(n, s);
    }
    async function Ar(e) {
      const { core: t, env: n } = e, s = Ot(t), u = await xr({ ...e, log: s }).catch((w) => (w instanceof d.lZ || s.debug(w.stack ?? String(w)), { outcome: "failed", deliveries: [], error: (0, d.J4)(w) }));
      return vn(u, {
        core: t,
        env: n,
        log: s,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (w) => (0, d.zU)(w, n)
      });
    }
    async function xr(e) {
      const { core: t, env: n, files: s, network: u, log: w } = e, k = u.date().getTime();
      Tr(e), wt(t.getInput).forEach(w.mask);
      const D = await gt({ getInput: t.getInput, hide: w.hide }), P = await p(D, { env: n, files: s, warn: w.warning }), W = await Cr(D, n, P);
      if (W !== void 0)
        return w.notice(W), tn("secrets_withheld");
      const V = jr(D), J = await br(V, P, e), ee = V.delivery.operation === "remove" ? void 0 : await Yt(V, J, e).catch(Ir(V));
      if (ee === "empty")
        return w.info(`Skipped, because ${Lr(V)} came out empty (\`if_empty: skip\`).`), tn("empty");
      for (const be of ee?.advice ?? [])
        w.notice(be);
      for (const be of D.kind.findWarnings(V, J))
        w.warning(be);
      const fe = Mr(V, ee);
      if (V.presentation.dry_run)
        return Rr(fe, w);
      const ae = await It(fe, { ...u, debug: w.debug, hide: w.hide });
      if (V.delivery.live) {
        const { twake: be, workflow: ye } = V, { mentions: Ge } = J, ce = (0, Dt.rk)(ye);
        Or({ twake: be, deliveries: ae, mentions: Ge, started_ms: k, status: ce }, e);
      }
      return bn(ae, await Dr(V, ee, w));
    }
    async function Cr({ inputs: e, missing: t }, n, s) {
      if (t.length === 0)
        return;
      const u = (0, nt.GP)({ env: n, event: s, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: w } = await r.e("facts").then(r.bind(r, 5674)), k = w(u);
      return k && `Skipped, because ${yt(t)} empty. ${k}`;
    }
    function tn(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Ir(e) {
      return (t) => {
        if (Xt(e, t))
          return "empty";
        throw t;
      };
    }
    function Lr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, d.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function jr({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new d.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Mr({ twake: e, delivery: t }, n) {
      const { message_id: s, parent_message_id: u, retries: w } = t, k = t.channel_id.map((D) => ({
        channel_id: D,
        ...s && { message_id: s },
        ...u && { parent_message_id: u }
      }));
      return {
        twake: e,
        targets: k,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: w, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Rr(e, t) {
      const n = Un(e);
      for (const { error: D } of n)
        if (D !== void 0)
          throw D;
      const { describeDryRun: s, summarizeDryRun: u } = await r.e("preview").then(r.bind(r, 3709)), w = { sendings: n, targets: e.targets, message: e.message };
      t.info(`Dry run, nothing is sent.
${await s(w)}`);
      const k = await u("Twake message (dry run)", w);
      return { outcome: "dry_run", deliveries: [], summary: k };
    }
    async function Dr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: s } = await r.e("preview").then(r.bind(r, 3709));
        return await s("Twake message", t.message, t.whole);
      } catch (s) {
        return n.warning(`The message could not be shown in the job summary: ${s.message}`), "";
      }
    }
    function Pr({ target: e, error: t, outcome: n }, s) {
      const u = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? s.info(`${u} is up to date.`) : t.code === "message_not_found" && n === "failed" ? s.warning(`${u} is gone: it was removed meanwhile.`) : s.warning(`${u} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Ur({ target: e, error: t }, n) {
      const s = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${s}.`) : n.warning(`Nobody was notified ${s}: ${t.message} ${t.nextStep}`);
    }
    const Nr = 1e4, Fr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Br(e) {
      const { core: t } = e, n = Ot(t);
      try {
        Sr(e) ? await Hr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (s) {
        n.warning(`The live message could not be updated: ${(0, d.J4)(s).message}`);
      }
      return 0;
    }
    async function Hr(e) {
      const { core: t, env: n, files: s, network: u, log: w } = e;
      wt(t.getInput).forEach(w.mask);
      const k = await gt({ getInput: t.getInput, hide: w.hide });
      Wr(k);
      const { twake: D } = k.inputs, P = _r(e, D), W = u.now() + Nr, V = await p(k, { env: n, files: s, warn: w.warning }), J = await Gr(P, k, V, e), X = J.mentions.filter((ce) => !P.mentioned.includes((0, Oe.TN)(ce))), ee = await Vr(k, { context: J, state: P, late: X }, e), fe = (ce) => It({ twake: D, policy: { ...Fr, timeout_ms: W - u.now() }, ...ce }, { ...u, debug: w.debug, hide: w.hide }), ae = await fe({ targets: P.targets, message: ee });
      for (const ce of ae)
        Pr(ce, w);
      if (X.length === 0 || D.editsNotify)
        return;
      const be = ae.filter(({ outcome: ce }) => ce === "sent").map(Jr), ye = await D.prepare(yr(ot(J.context), X)), Ge = await fe({ targets: be, message: ye });
      for (const ce of Ge)
        Ur(ce, w);
    }
    function Wr({ missing: e, kind: t }) {
      const n = e.filter((u) => t.credentials.includes(u));
      if (n.length === 0)
        return;
      const s = n.map((u) => `\`${u}\``).join(" and ");
      throw new d.lZ("invalid_input", `${s} came out empty at the end of the job.`);
    }
    async function Gr(e, { inputs: t, issues: n }, s, u) {
      const w = (u.network.date().getTime() - e.started_ms) / 1e3, k = Kr(e.status, (0, Dt.rk)(t.workflow), u), D = await Qt(t, s, u, { duration: w, mayBeOld: k });
      return n.length > 0 ? { ...D, mentions: [] } : D;
    }
    function Kr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: s, FORGEJO_ACTIONS: u, GITEA_ACTIONS: w, GITHUB_ACTION_PATH: k } = n;
      return s || u ? !!k : !!w;
    }
    async function Vr({ inputs: e, issues: t }, { context: n, state: s, late: u }, w) {
      const { twake: k } = e, D = s.mentioned;
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Yt(e, n, w, D)).message;
      } catch (P) {
        const W = "The live message shows only how the job ended, because its source";
        Xt(e, P) ? w.log.info(`${W} came out empty.`) : w.log.warning(`${W} can no longer be read: ${P.message}`);
        const V = k.editsNotify ? u : [];
        return k.prepare(wr(ot(n.context), V), { notified: D });
      }
    }
    function Jr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: s = n } = e;
      return { channel_id: t, parent_message_id: s };
    }
    function Zr(e, t) {
      return e === "post" ? Br(t) : Ar(t);
    }
  }),
  6444: ((x, C, r) => {
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
  2e3: ((x, C, r) => {
    r.d(C, {
      b: () => d
    });
    function d(b) {
      return b.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((x, C, r) => {
    r.d(C, {
      F: () => b
    });
    const d = ["\u2022", "\u25E6", "\u25AA"];
    function b({ start: p }, { checked: T }, O) {
      const S = p === null ? void 0 : `${p + O.index}.`;
      return T !== null ? [S, T ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : S ?? d[Math.min(O.depth, d.length - 1)] ?? "";
    }
  }),
  9880: ((x, C, r) => {
    r.d(C, {
      L: () => d
    });
    function d(b) {
      return /^\d+$/.test(b) ? b.replace(/\d/g, (p) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(p))) : b;
    }
  }),
  651: ((x, C, r) => {
    r.d(C, {
      cG: () => Ee,
      B5: () => me,
      HD: () => ge,
      y: () => je,
      Xp: () => Le
    });
    var d = r(2e3), b = r(6444), p = r(9880);
    const T = 4;
    function O(o) {
      return { type: "mcode", content: o.split(/\r\n?|\n/).map((M) => S(y(M))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function S(o) {
      return o.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function y(o) {
      const i = o.split("	"), h = i.pop() ?? "";
      return i.map((M) => M + " ".repeat(T - M.length % T)).join("") + h;
    }
    var g = r(3920);
    const _ = { type: "br" };
    function L(o) {
      const i = [];
      for (const h of o) {
        const M = i.at(-1);
        typeof h == "string" && typeof M == "string" ? i[i.length - 1] = M + h : h !== "" && i.push(h);
      }
      return i;
    }
    function v(o, i, h = {}) {
      const [M, ...U] = L(i);
      return M === void 0 ? [] : [{ type: o, ...h, content: U.length === 0 ? M : [M, ...U] }];
    }
    function l(o, i) {
      return (0, g.vq)(o) ? i.includes(o.type) || (0, g.hT)(o).some((h) => l(h, i)) : !1;
    }
    function a(o, i) {
      return i.flatMap((h) => {
        if (!(0, g.vq)(h) || typeof h.content != "object")
          return [h];
        const { type: M, content: U, ...B } = h, Q = a(o - 1, (0, g.hT)(h));
        return o <= 0 ? Q : v(M, Q, B);
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
        const { type: h, content: M, ...U } = i;
        return v(h, c((0, g.hT)(i)), U);
      });
    }
    function m(o, i) {
      return o.flatMap((h, M) => {
        const U = o[M - 1];
        return ((0, g.kn)(U) || (0, g.WH)(U)) && !(0, g.kn)(h) && !(0, g.WH)(h) ? [i, h] : [h];
      });
    }
    function f(o, i) {
      return L(o.flatMap((h) => i.show(h, i)));
    }
    function E(o, i) {
      return A(o.map((h) => ({ block: h, nodes: i.show(h, i) })), j);
    }
    function A(o, i) {
      const h = o.filter(({ nodes: M }) => M.length > 0);
      return h.flatMap((M, U) => {
        const B = h[U - 1];
        return B === void 0 || (0, g.WH)(B.nodes.at(-1)) || (0, g.WH)(M.nodes[0]) ? M.nodes : [...Array(i(B, M)).fill(_), ...M.nodes];
      });
    }
    function j(o, i) {
      const [h, M] = [o.block, i.block];
      return M.type === "buttons" ? 2 : M.type === "footnoteDefinition" ? h.type === M.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(h.type) || M.type === "thematicBreak" || h.type === "group" && !h.spread && M.type === "group" && !M.spread || M.type === "list" && M.adjacent || i.nodes.slice(0, 1).some((B) => l(B, ["image"])) ? 1 : 2;
    }
    function N({ children: o }, i) {
      const [h, ...M] = o;
      return h?.type === "image" && M.length === 0 && G(new URL(h.url)) ? H(h) : f(o, i);
    }
    function F({ url: o, alt: i }, { isLinked: h }) {
      const M = `[${i || "\u{1F5BC}"}]`;
      return h ? [M] : v("url", [M], { url: o });
    }
    function H({ url: o, alt: i }) {
      const h = { type: "url", url: o, content: { type: "image", src: o } };
      return i === "" ? [h] : [h, _, ...v("system", [i])];
    }
    function G({ hostname: o, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(o) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(o));
    }
    var q = r(8286);
    const Y = "\u2003";
    function ne(o, i) {
      const h = { ...i, listDepth: i.listDepth + 1 }, M = o.children.map((U, B) => {
        const [Q, ...ie] = i.show(U, h), z = (0, q.F)(o, U, { index: B, depth: i.listDepth });
        return Q === void 0 ? { nodes: [z] } : { nodes: [`${z} `, ...m([Q, ...ie], Y)] };
      });
      return A(M, () => o.spread ? 2 : 1);
    }
    var se = r(1723);
    const le = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, ue = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function de(o) {
      if (/^[\x20-\u02FF]*$/.test(o))
        return o.length;
      let i = 0;
      for (const { segment: h } of new Intl.Segmenter().segment(o))
        i += Ke(h);
      return i;
    }
    function Ke(o) {
      return ue.test(o) ? 0 : le.test(o) ? 2 : 1;
    }
    const Pe = 64;
    function Ue({ align: o, children: i }, h) {
      const M = i.map((z) => z.children.map((K) => h.show(K, h))), U = M.map((z) => z.map($)), B = o.map((z, K) => U.reduce((te, Je) => Math.max(te, de(Je[K] ?? "")), 0)), Q = B.reduce((z, K) => z + K + 3, -3);
      return M.flat(2).some((z) => l(z, ["url", "email"])) || Q > Pe ? Se(M) : ve({ cells: U, columns: B, align: o });
    }
    function ve(o) {
      const i = o.cells.map((Q) => o.columns.map((ie, z) => Ne(Q[z] ?? "", { width: ie, align: o.align[z] })).join(" \u2502 ").trimEnd()), h = o.columns.map((Q) => "\u2500".repeat(Q)).join("\u2500\u253C\u2500"), [M = "", ...U] = i, B = o.cells[0]?.some((Q) => Q !== "");
      return [O((B ? [M, h, ...U] : U).join(`
`))];
    }
    function Ne(o, i) {
      const h = i.width - de(o), U = { right: h, center: Math.floor(h / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(U) + o + " ".repeat(h - U);
    }
    function Se(o) {
      return o.map((i, h) => _e(i, h === 0)).filter((i) => i.length > 0).flatMap((i, h) => h === 0 ? i : [_, ...i]);
    }
    function _e(o, i) {
      const [h = [], ...M] = o.map(c).filter((B) => $(B) !== ""), U = M.flatMap((B, Q) => [Q === 0 ? " \u2014 " : " \xB7 ", ...B]);
      return i ? v("bold", [...h, ...U]) : [...v("bold", h), ...U];
    }
    const ke = {
      root: pe,
      paragraph: N,
      heading: Z,
      thematicBreak: () => v("system", ["\u2500".repeat(20)]),
      blockquote: (o, i) => v("quote", pe(o, i)),
      alert: we,
      list: ne,
      listItem: pe,
      code: ({ value: o }) => [O(o)],
      table: Ue,
      tableRow: oe,
      tableCell: oe,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (o, i) => v("attachment", pe(o, i)),
      summary: (o, i) => v("bold", oe(o, i)),
      group: pe,
      footnoteDefinition: (o, i) => [
        `${(0, p.L)(o.identifier)} `,
        ...pe(o, i)
      ],
      text: ({ value: o }) => [o],
      break: () => [_],
      strong: (o, i) => v("bold", oe(o, i)),
      emphasis: (o, i) => v("italic", oe(o, i)),
      delete: (o, i) => v("strikethrough", oe(o, i)),
      underline: (o, i) => v("underline", oe(o, i)),
      superscript: (o, i) => oe(o, i).map((h) => typeof h == "string" ? (0, p.L)(h) : h),
      inlineCode: ({ value: o }) => [{ type: "icode", content: o }],
      link: $e,
      image: F,
      footnoteReference: ({ identifier: o }) => [(0, p.L)(o)],
      buttons: Te,
      button: Ce,
      mentions: Te,
      mention: ({ addressee: o }) => [(0, se.bX)(o)],
      statusLine: (o, i) => v("system", oe(o, i))
    }, Ae = (o, i) => ke[o.type](o, i);
    function pe({ children: o }, i) {
      return E(o, i);
    }
    function oe({ children: o }, i) {
      return f(o, i);
    }
    function Z(o, i) {
      const h = v("bold", oe(o, i));
      return o.depth > 2 ? h : v("underline", h);
    }
    function we(o, i) {
      const M = [{ nodes: v("bold", [b.o[o.kind]]) }, { nodes: pe(o, i) }];
      return v("quote", A(M, () => 1));
    }
    function $e(o, i) {
      const h = oe(o, { ...i, isLinked: !0 }), M = Fe(o);
      return M === void 0 ? v("url", h, { url: o.url }) : xe(M, h);
    }
    function xe(o, i) {
      const h = { type: "email", content: o }, [M, ...U] = i, B = typeof M == "string" ? M.toLowerCase().indexOf(o.toLowerCase()) : -1;
      return typeof M != "string" || U.length > 0 || B < 0 ? [...i, " (", h, ")"] : [M.slice(0, B).replace(/^mailto:$/i, ""), h, M.slice(B + o.length)];
    }
    function Fe({ url: o }) {
      return o.startsWith("mailto:") ? decodeURIComponent(o.slice(7)) : void 0;
    }
    function Ce({ url: o, label: i }) {
      return [{ type: "url", url: o, content: { type: "button", content: i } }];
    }
    function Te({ children: o }, i) {
      return o.flatMap((h) => [" ", ...i.show(h, i)]).slice(1);
    }
    var he = r(3028), Ve = r(886), Be = r(8048), Ie = r(7985);
    const He = 50, Oe = { show: Ae, listDepth: 0, isLinked: !1 };
    function Le(o) {
      return a(He, L(Ae({ type: "root", children: o }, Oe)));
    }
    function je({ children: o }) {
      const i = o.filter((U) => !Me(U)), h = (0, Ie.r)((0, se.Hk)((0, he.w)({ type: "root", children: i }))), M = {
        formatted: (0, Be.k)((0, se.Cw)(ge(Le(i)))),
        original_str: h,
        fallback_string: h
      };
      return o.filter(Me).reduce(Ee, M);
    }
    function Me(o) {
      return o.type === "mentions" || o.type === "statusLine";
    }
    function Ee(o, i) {
      const { formatted: h, original_str: M, fallback_string: U } = o, B = i.type === "mentions" ? (0, he.w)(i) : (0, se.Hk)((0, he.w)(i)), Q = Ae(i, Oe);
      return {
        formatted: [
          ...h,
          ...(0, Be.k)(h.length === 0 ? Q : [_, ...Q])
        ],
        original_str: Re(M, B),
        fallback_string: Re(U, B)
      };
    }
    function Re(o, i) {
      return (0, Ie.r)(me(o, i), o.length);
    }
    function me(...o) {
      return o.filter(Boolean).join(" ");
    }
    const We = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function ge(o) {
      return (0, Ve.H)(o, {
        text: (i) => [I((0, d.b)(i))].filter(Boolean),
        literal: d.b,
        address: d.b
      });
    }
    function I(o) {
      return o.length > 500 ? o.replace(We, "$&\u200B") : o;
    }
  }),
  1723: ((x, C, r) => {
    r.d(C, {
      Cw: () => y,
      Hk: () => v,
      TV: () => $,
      ah: () => a,
      bX: () => l,
      nR: () => _,
      yK: () => g
    });
    var d = r(886), b = r(3920);
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
      const m = (0, b.Tf)(c), f = (0, b.QP)(c);
      if (!(m.search(O) < 0)) {
        if (f === "email")
          return m.split(O);
        if (!(f !== "url" || c.url !== void 0))
          return y([{ ...c, url: m }]);
      }
    }
    function v(c) {
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
      return c.flatMap((m) => typeof m == "string" ? [...m.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([E]) => E === "@all" ? "all" : "here") : Array.isArray(m) ? $(m) : (0, b.vq)(m) ? (0, b.QP)(m) === "user" ? R(m) : $((0, b.hT)(m)) : []);
    }
    function R(c) {
      const [m = "", f] = (0, b.Tf)(c).split(":"), E = f ?? c.id;
      return typeof E == "string" && /^[\da-f-]{36}$/i.test(E) ? [{ name: m || "user", id: E }] : [];
    }
  }),
  1773: ((x, C, r) => {
    r.d(C, {
      TN: () => O,
      VS: () => T,
      ap: () => S,
      ph: () => y
    });
    const d = 4e3, b = 300, p = 500, T = `
`;
    function O(_) {
      const l = _.split(T).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return g(l, d);
    }
    function S(_) {
      return _.replace(/\s+/g, " ");
    }
    function y(_) {
      return g(S(_).trim(), b);
    }
    function g(_, L) {
      if (_.length <= L)
        return _;
      const v = _.slice(0, L - 1), l = v.lastIndexOf(" "), a = l > L * 0.8 ? l : L - 1;
      return `${v.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((x, C, r) => {
    r.d(C, {
      w: () => y
    });
    var d = r(6444), b = r(8286), p = r(9880), T = r(1723), O = r(1773);
    const S = {
      root: L,
      paragraph: _,
      heading: _,
      thematicBreak: () => "",
      blockquote: (l, a) => ` > ${L(l, a)}${O.VS}`,
      alert: (l, a) => ` > ${d.o[l.kind]} ${L(l, a)}${O.VS}`,
      list: (l, a) => l.children.map(($, R) => `${(0, b.F)(l, $, { index: R, depth: a })} ${g($, a + 1)} `).join(""),
      listItem: L,
      code: ({ value: l }) => ` ${(0, O.ph)(l)} `,
      table: L,
      tableRow: v,
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
    function v({ children: l }, a) {
      return l.map((R) => g(R, a).trim()).filter((R) => R !== "").join(" \u2502 ");
    }
  }),
  886: ((x, C, r) => {
    r.d(C, {
      H: () => b
    });
    var d = r(3920);
    function b(S, y) {
      return S.flatMap((g) => typeof g == "string" ? y.text(g) : Array.isArray(g) ? [{ type: "nop", content: b(g, y) }] : (0, d.vq)(g) ? y.instead?.(g) ?? [p(g, y)] : [g]);
    }
    function p(S, y) {
      const g = (0, d.QP)(S), _ = g !== void 0 && (0, d.Y)(g).content === "nodes", L = g === "url" && S.url === void 0, v = Object.entries(S).map(([l, a]) => l === "type" || l === "start" ? [l, a] : l === "url" || l === "src" ? [l, O(a, y.address)] : l !== "content" ? [l, O(a, y.literal)] : L && typeof a == "string" ? [l, y.address(a)] : [
        l,
        _ ? T(a, y) : O(a, y.literal)
      ]);
      return Object.fromEntries(v);
    }
    function T(S, y) {
      if (Array.isArray(S))
        return b(S, y);
      if (typeof S != "string" && !(0, d.vq)(S))
        return S;
      const g = b([S], y);
      return g.length === 1 ? g[0] : g;
    }
    function O(S, y) {
      return typeof S == "string" ? y(S) : Array.isArray(S) ? S.map((g) => O(g, y)) : (0, d.vq)(S) ? Object.fromEntries(Object.entries(S).map(([g, _]) => [g, O(_, y)])) : S;
    }
  }),
  8048: ((x, C, r) => {
    r.d(C, {
      k: () => b
    });
    var d = r(3920);
    function b(O) {
      return O.map(p);
    }
    function p(O) {
      if (!(0, d.vq)(O))
        return O;
      const { type: S, content: y, ...g } = O, _ = Array.isArray(y) ? b(y) : p(y);
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
  7985: ((x, C, r) => {
    r.d(C, {
      r: () => T
    });
    const d = 120, b = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, p = /@(?!\u2060)\S+|[*_~°`]/g;
    function T(S, y = 0) {
      const g = S.slice(0, d), _ = g.match(p) ?? [], L = g.replace(p, (l, a) => _.indexOf(l) === _.lastIndexOf(l) || a < y ? l : b[l] ?? l), v = y === 0 ? L.replace(/^>+/, (l) => "\u203A".repeat(l.length)) : L;
      return O(v + S.slice(d), y);
    }
    function O(S, y) {
      const g = d - 1;
      return g >= y && /[\uD800-\uDBFF]/.test(S.charAt(g)) ? `${S.slice(0, g)}\u2060${S.slice(g)}` : S;
    }
  }),
  3920: ((x, C, r) => {
    r.d(C, {
      QP: () => T,
      Tf: () => _,
      WH: () => S,
      Wy: () => v,
      Y: () => p,
      c_: () => b,
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
    }, b = Object.keys(d);
    function p(a) {
      return d[a];
    }
    function T(a) {
      const { type: $, start: R } = a;
      if ($ !== void 0)
        return b.find((c) => c === $);
      if (R !== void 0)
        return b.find((c) => p(c).start === R);
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
    function v(a) {
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
  9366: ((x, C, r) => {
    r.d(C, {
      eQ: () => S,
      wh: () => O,
      yr: () => y
    });
    var d = r(3916);
    const b = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", T = 60;
    function O(a) {
      return b.test(a) ? a.toLowerCase() : void 0;
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
      const R = v(a);
      if (R !== void 0)
        return { reading: "the id in another spelling", meant: R };
      const c = l(a);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const m = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(m) ? { reading: `no whole id: it has ${m.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((f) => O(f)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : $ === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${$}, or something else, but not its id` };
    }
    function L(a, $) {
      const [, R, c, m] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], f = { company: c && R, channel: m, user: void 0 }[$] ?? "", E = O(f) ?? l(f), A = E === void 0 && $ !== "user" ? `, and has no ${$} in it` : "";
      return { reading: `an address, and not the id of a ${$}${A}`, meant: E };
    }
    function v(a) {
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
      return R.length > 32 ? void 0 : v(R);
    }
  }),
  3785: ((x, C, r) => {
    r.d(C, {
      O: () => d,
      u: () => b
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
    function b(p) {
      return typeof p == "object" && p !== null && !Array.isArray(p);
    }
  }),
  5740: ((x, C, r) => {
    r.d(C, {
      Ek: () => T,
      Vd: () => p,
      Vp: () => O,
      hl: () => S
    });
    var d = r(3916), b = r(4827);
    function p(y) {
      return (0, d._n)((0, b.$6)(y, "server_url"));
    }
    function T(y) {
      const g = (0, b.$6)(y, "repository");
      return g !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(g) ? S(p(y), g) : null;
    }
    function O(y) {
      const g = (0, b.$6)(y, "run_id");
      return g !== null && /^[1-9]\d*$/.test(g) ? S(T(y), "actions/runs", g) : null;
    }
    function S(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
  }),
  1987: ((x, C, r) => {
    r.d(C, {
      N6: () => g,
      R_: () => y,
      ZG: () => v,
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
    }, b = Object.keys(d), p = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), T = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function O(a) {
      return a === null || T.has(a) ? "in_progress" : l(a) ? a : p.get(a) ?? "unknown";
    }
    function S(a) {
      return b.find(($) => a.includes($));
    }
    function y(a, $) {
      return b.indexOf(a) - b.indexOf($);
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
    function v(a) {
      return d[a];
    }
    function l(a) {
      return Object.hasOwn(d, a);
    }
  }),
  2264: ((x, C, r) => {
    r.d(C, {
      MD: () => S,
      hx: () => T,
      lS: () => g,
      tu: () => y,
      vZ: () => p
    });
    var d = r(4827), b = r(5740);
    function p(v) {
      const l = L(v.run_attempt), a = (0, b.Vp)(v);
      return {
        id: L(v.run_id),
        number: L(v.run_number),
        attempt: l,
        name: (0, d.mh)(v, "workflow"),
        url: (l ?? 1) > 1 ? (0, b.hl)(a, "attempts", String(l)) : a
      };
    }
    function T(v, { status: l, checkRunId: a, matrix: $ }) {
      const R = a === null ? p(v).url : (0, b.hl)((0, b.Vp)(v), "job", String(a)), c = (0, d.$6)(v, "job"), m = O($).join(", "), f = (0, d.cA)(c && m ? `${c} (${m})` : c);
      return { name: c, title: f, status: l, url: R, check_run_id: a };
    }
    function O(v) {
      return (0, d.Gv)(v) ? Object.values(v).flatMap(O) : ["string", "number", "boolean"].includes(typeof v) && v !== "" ? [String(v)] : [];
    }
    function S(v) {
      const l = (0, d.$6)(v, "repository"), [a = null, $ = null] = l?.split("/") ?? [];
      return { name: $, full_name: l, owner: a, url: (0, b.Ek)(v) };
    }
    function y(v) {
      const l = (L(v.run_attempt) ?? 1) === 1, $ = v.event_name === "schedule" && l ? null : (0, d.$6)(v, "triggering_actor") ?? (0, d.$6)(v, "actor");
      return _($, v);
    }
    function g(v) {
      const l = (0, d.$6)(v.event, "sender", "login") ?? (0, d.$6)(v, "actor");
      return _(v.event_name === "schedule" ? null : l, v);
    }
    function _(v, l) {
      return { login: v, url: (0, b.hl)((0, b.Vd)(l), v?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function L(v) {
      return typeof v == "string" && /^\d+$/.test(v) ? Number(v) : null;
    }
  }),
  8818: ((x, C, r) => {
    r.d(C, {
      CT: () => O,
      GP: () => S,
      Gw: () => p,
      Qo: () => y
    });
    var d = r(2264), b = r(4827);
    function p({ event: g }) {
      const _ = (0, b.$6)(g, "repository", "visibility");
      return (0, b.Qc)(g, "repository", "private") || /^(?:private|internal)$/.test(_ ?? "");
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
      const { ref_protected: v, ...l } = y(g, "GITHUB", T);
      return {
        ...l,
        ref_protected: v === null ? null : v === "true",
        secret_source: (0, b.$6)(L, "secret_source"),
        event: (0, b.Gv)(_) ? _ : {}
      };
    }
    function y(g, _, L) {
      const v = L.trim().split(/\s+/).map((l) => [l, g[`${_}_${l.toUpperCase()}`] ?? null]);
      return Object.fromEntries(v);
    }
  }),
  4827: ((x, C, r) => {
    r.d(C, {
      $6: () => T,
      Gv: () => d,
      Qc: () => _,
      Qv: () => v,
      at: () => b,
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
    function b(a, ...$) {
      return $.reduce((R, c) => d(R) && Object.hasOwn(R, c) ? R[c] : void 0, a);
    }
    function p(a, ...$) {
      const R = b(a, ...$);
      return d(R) ? R : null;
    }
    function T(a, ...$) {
      const R = b(a, ...$);
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
      const R = b(a, ...$);
      return typeof R == "number" ? R : null;
    }
    function _(a, ...$) {
      return b(a, ...$) === !0;
    }
    function L(a, $, R) {
      return l(a, $).map((c) => y(c, R)).filter((c) => c !== null);
    }
    function v(a) {
      return Array.isArray(a) ? a.filter(d) : [];
    }
    function l(a, ...$) {
      return v(b(a, ...$));
    }
  }),
  3342: ((x, C, r) => {
    r.d(C, {
      Ed: () => v,
      TN: () => l,
      Y_: () => _,
      eZ: () => g,
      ky: () => y
    });
    var d = r(3916), b = r(1987);
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
        const A = E.trim();
        if (A === "")
          return [];
        const j = L(A);
        return typeof j != "string" ? j : (c(`line ${f + 1}: ${j}`), []);
      }));
    }
    function L(R) {
      const c = R.split(/\s+/), m = c.length > 2 && c.at(-2) === "on", f = m ? c.at(-1) : void 0, E = c.slice(0, m ? -2 : void 0).join(" "), A = b.jA.find((H) => H === f);
      if (f !== void 0 && A === void 0)
        return `"on ${f}" must be ${b.jA.map((H) => `on ${H}`).join(", ")}.`;
      const j = E.replace(/^@/, ""), N = [...T, ...p].find((H) => H === j) ?? S(j);
      if (N !== void 0)
        return { who: N, ...A && { on: A } };
      const F = /^@?[\w-]+$/.test(E);
      return `"${E}" must be ${[...T, ...p].join(", ")} or name:user-id.${F ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function v(R, c, m) {
      const f = new Map(Object.entries(c).map(([F, H]) => [F.toLowerCase(), H])), E = (F) => f.get(F.toLowerCase()), A = R.filter(({ on: F }) => F === void 0 || (0, b.eK)(m.verdict, F)), j = A.flatMap(({ who: F }) => a(F) ? $(F, m) : []), N = A.flatMap(({ who: F }) => a(F) ? $(F, m).flatMap((H) => E(H) ?? []) : [F]);
      return {
        addressees: [...new Map(N.map((F) => [l(F), F])).values()],
        unknown: [...new Set(j.filter((F) => E(F) === void 0))]
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
      const { pull_request: m, release: f, issue: E, commit: A } = c, j = (m ?? f ?? E)?.author ?? A.login;
      return j === null ? [] : [j];
    }
  }),
  7959: ((x, C, r) => {
    r.d(C, {
      HP: () => S,
      IW: () => T,
      rk: () => O
    });
    var d = r(1987), b = r(4827), p = r(7839);
    function T({ runner_facts: y }) {
      const g = (0, b.$6)(y, "status") ?? "";
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
  7839: ((x, C, r) => {
    r.d(C, {
      MJ: () => L,
      e2: () => R,
      ev: () => m,
      BN: () => v,
      Zy: () => _
    });
    const d = /^(?:deploy|release|publish|ship)$/, b = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(f) {
      const [E = [], ...A] = f.replace(/\(.*/s, "").split("/").map((j) => y(S(j))).toReversed();
      return E.some(T) ? !0 : !E.flat().some((j) => b.has(j)) && A.flat().some(T);
    }
    function T(f) {
      return f.some((E) => d.test(E)) && !f.some((E) => b.has(E));
    }
    function O(f) {
      return S(f).some((E) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(E));
    }
    function S(f) {
      return f.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function y(f) {
      const E = [[]];
      for (const A of f)
        /^(?:and|then|n|[&+])$/.test(A) ? E.push([]) : E.at(-1)?.push(A);
      return E;
    }
    var g = r(1987);
    function _({ own: f, others: E }) {
      return (0, g.u6)(L({ own: f, others: E }).map(({ result: A }) => A)) ?? "unknown";
    }
    function L({ own: f, others: E }) {
      const A = f.result === "success" || f.result === "skipped";
      return E.length > 0 && A ? E : [...E, f];
    }
    function v(f, E) {
      const A = l(f, E), j = (0, g.u6)(A.map(({ result: G }) => G).filter((G) => G !== "skipped"));
      if (j !== void 0 && j !== "success")
        return { result: j, cause: a(A, j) };
      const N = [...f.others, f.own], F = c(N);
      if (F !== null)
        return { result: F.result, cause: F };
      const H = N.find((G) => G.result === "success" && O(G.name));
      return H !== void 0 ? { result: "unknown", cause: H } : j === "success" ? { result: "success", cause: null } : A.length > 0 ? { result: "skipped", cause: null } : $(f, E);
    }
    function l({ own: f, others: E }, { named: A, deployment: j }) {
      if (j)
        return [{ name: "deployment", result: j }];
      const N = (H) => A ? m(H.name, A) : p(H.name), F = E.filter(N);
      return F.length > 0 ? F : [f].filter(N);
    }
    function a(f, E) {
      return !(E === "in_progress" || E === "action_required") || f.length === 1 ? null : f.find((j) => j.result === E) ?? null;
    }
    function $({ own: f, others: E }, A) {
      if (A.named || E.length === 0 && !A.isComplete)
        return { result: f.result === "success" ? "unknown" : f.result, cause: f };
      const j = L({ own: f, others: E }), N = (0, g.u6)(j.map((G) => G.result)) ?? "unknown", F = E.find((G) => G.result === "skipped");
      return N === "success" && F ? { result: "unknown", cause: F } : { result: N, cause: N === "success" || N === "skipped" ? null : E.find((G) => G.result === N) ?? null };
    }
    function R({ result: f }) {
      return (0, g.N6)(f) || f === "cancelled";
    }
    function c(f) {
      const E = (0, g.u6)(f.filter(R).map(({ result: A }) => A));
      return f.find(({ result: A }) => A === E) ?? null;
    }
    function m(f, E) {
      return f === E || f.startsWith(`${E} (`) || f.startsWith(`${E} / `);
    }
  }),
  4536: ((x, C, r) => {
    r.d(C, {
      DI: () => T,
      f_: () => g,
      gM: () => S
    });
    const d = 400, b = 100, p = 1e6, T = `It nests deeper than ${d} levels`, O = "It has too many or unknown aliases (`*name`): write the values out";
    async function S(c, m = {}) {
      if (c.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: f, Parser: E } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      _();
      const A = new f(), j = ({ what: ne, at: se }) => {
        const { line: le, col: ue } = A.linePos(se);
        return { error: ne.slice(0, 200), line: Math.max(le, 1), column: Math.max(ue, 1) };
      }, N = new E(A.addNewLine), F = y(N, c);
      if (F === void 0)
        return j({ what: T, at: N.offset });
      const H = v(F, m);
      if (H !== void 0)
        return j(H);
      const [G, q] = await L(F, c.length);
      if (G === void 0)
        return { value: void 0 };
      const Y = a(G, q) ?? await $(G, m);
      if (Y !== void 0)
        return j(Y);
      try {
        const ne = G.toJS();
        if (!g(ne))
          return { value: ne };
      } catch {
      }
      return j({ what: O, at: Math.max(c.indexOf("*"), 0) });
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
        const { value: E, depth: A } = f;
        if (!(typeof E != "object" || E === null)) {
          if (A > d)
            return !0;
          for (const j of Object.values(E))
            m.push({ value: j, depth: A + 1 });
        }
      }
      return !1;
    }
    function _() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function L(c, m) {
      const { Composer: f } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), E = new f({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: A } = Error;
      try {
        return Error.stackTraceLimit = 0, [...E.compose(c, !0, m)];
      } finally {
        Error.stackTraceLimit = A;
      }
    }
    function v(c, m) {
      const E = c.flatMap((j) => j.type === "document" && j.value ? [{ token: j.value, depth: 1 }] : []).toReversed();
      let A = 0;
      for (let j = E.pop(); j !== void 0; j = E.pop()) {
        const { token: N, depth: F } = j;
        if (N.type === "alias" && (A += 1), A > b)
          return { what: O, at: N.offset };
        const H = l(j, m);
        if (H !== void 0)
          return H;
        const G = "items" in N ? N.items.toReversed() : [];
        for (const { value: q } of G)
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
      const [E] = c.items.flatMap(({ key: A }) => A && ("items" in A || A.type === "alias") ? [A.offset] : []);
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
        Map: (A, j) => {
          E ??= R(j);
        },
        Scalar: (A, j) => {
          m && typeof j.value == "number" && String(j.value) !== j.source && (j.value = j.source);
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
  633: ((x, C, r) => {
    var d = (p) => {
      var T = {};
      return r.d(T, p), T;
    }, b = (p) => (() => p);
    x.exports = d({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((x, C, r) => {
    var d = (p) => {
      var T = {};
      return r.d(T, p), T;
    }, b = (p) => (() => p);
    x.exports = d({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((x) => {
    x.exports = standIn;
  }),
  181: ((x) => {
    x.exports = require("buffer");
  }),
  4573: ((x) => {
    x.exports = require("node:buffer");
  }),
  3024: ((x) => {
    x.exports = require("node:fs");
  }),
  6760: ((x) => {
    x.exports = require("node:path");
  }),
  8500: ((x) => {
    x.exports = require("node:timers/promises");
  }),
  1692: ((x) => {
    x.exports = require("node:tls");
  }),
  7975: ((x) => {
    x.exports = require("node:util");
  }),
  857: ((x) => {
    x.exports = require("os");
  }),
  6928: ((x) => {
    x.exports = require("path");
  }),
  932: ((x) => {
    x.exports = require("process");
  }),
  2203: ((x) => {
    x.exports = require("stream");
  }),
  23: ((x, C, r) => {
    r.r(C), r.d(C, {
      ExitCode: () => oe,
      addPath: () => $e,
      debug: () => Ie,
      endGroup: () => Ee,
      error: () => He,
      exportVariable: () => Z,
      getBooleanInput: () => Ce,
      getIDToken: () => ge,
      getInput: () => xe,
      getMultilineInput: () => Fe,
      getState: () => We,
      group: () => Re,
      info: () => je,
      isDebug: () => Be,
      markdownSummary: () => (
        /* reexport */
        q
      ),
      notice: () => Le,
      platform: () => (
        /* reexport */
        d
      ),
      saveState: () => me,
      setCommandEcho: () => he,
      setFailed: () => Ve,
      setOutput: () => Te,
      setSecret: () => we,
      startGroup: () => Me,
      summary: () => (
        /* reexport */
        Y
      ),
      toPlatformPath: () => (
        /* reexport */
        le
      ),
      toPosixPath: () => (
        /* reexport */
        ne
      ),
      toWin32Path: () => (
        /* reexport */
        se
      ),
      warning: () => Oe
    });
    var d = {};
    r.r(d), r.d(d, {
      arch: () => Ne,
      getDetails: () => Ae,
      isLinux: () => ke,
      isMacOS: () => _e,
      isWindows: () => Se,
      platform: () => ve
    });
    var b = r(857);
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
      process.stdout.write(h.toString() + b.EOL);
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
              const M = this.properties[h];
              M && (i ? i = !1 : o += ",", o += `${h}=${L(M)}`);
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
    var v = r(633);
    function l(I, o) {
      const i = process.env[`GITHUB_${I}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${I}`);
      if (!v.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      v.appendFileSync(i, `${p(o)}${b.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(I, o) {
      const i = `ghadelimiter_${v.randomUUID()}`, h = p(o);
      if (I.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if (h.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${I}<<${i}${b.EOL}${h}${b.EOL}${i}`;
    }
    var $ = r(6928), R = r(5506), c = function(I, o, i, h) {
      function M(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            z(h.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ie(K) {
          try {
            z(h.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function z(K) {
          K.done ? U(K.value) : M(K.value).then(Q, ie);
        }
        z((h = h.apply(I, o || [])).next());
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
              const M = encodeURIComponent(o);
              i = `${i}&audience=${M}`;
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
      function M(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            z(h.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ie(K) {
          try {
            z(h.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function z(K) {
          K.done ? U(K.value) : M(K.value).then(Q, ie);
        }
        z((h = h.apply(I, o || [])).next());
      });
    };
    const { access: E, appendFile: A, writeFile: j } = v.promises, N = "GITHUB_STEP_SUMMARY", F = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
      wrap(o, i, h = {}) {
        const M = Object.entries(h).map(([U, B]) => ` ${U}="${B}"`).join("");
        return i ? `<${o}${M}>${i}</${o}>` : `<${o}${M}>`;
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
          return yield (i ? j : A)(h, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
        const h = Object.assign({}, i && { lang: i }), M = this.wrap("pre", this.wrap("code", o), h);
        return this.addRaw(M).addEOL();
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
        const h = i ? "ol" : "ul", M = o.map((B) => this.wrap("li", B)).join(""), U = this.wrap(h, M);
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
        const i = o.map((M) => {
          const U = M.map((B) => {
            if (typeof B == "string")
              return this.wrap("td", B);
            const { header: Q, data: ie, colspan: z, rowspan: K } = B, te = Q ? "th" : "td", Je = Object.assign(Object.assign({}, z && { colspan: z }), K && { rowspan: K });
            return this.wrap(te, ie, Je);
          }).join("");
          return this.wrap("tr", U);
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
        const { width: M, height: U } = h || {}, B = Object.assign(Object.assign({}, M && { width: M }), U && { height: U }), Q = this.wrap("img", null, Object.assign({ src: o, alt: i }, B));
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
        const h = `h${i}`, M = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(h) ? h : "h1", U = this.wrap(M, o);
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
        const h = Object.assign({}, i && { cite: i }), M = this.wrap("blockquote", o, h);
        return this.addRaw(M).addEOL();
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
    const G = new H(), q = G, Y = G;
    function ne(I) {
      return I.replace(/[\\]/g, "/");
    }
    function se(I) {
      return I.replace(/[/]/g, "\\");
    }
    function le(I) {
      return I.replace(/[/\\]/g, $.sep);
    }
    async function ue() {
      throw new Error("This bundle runs no commands.");
    }
    var de = function(I, o, i, h) {
      function M(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            z(h.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ie(K) {
          try {
            z(h.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function z(K) {
          K.done ? U(K.value) : M(K.value).then(Q, ie);
        }
        z((h = h.apply(I, o || [])).next());
      });
    };
    const Ke = () => de(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: o } = yield ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: o.trim(),
        version: I.trim()
      };
    }), Pe = () => de(void 0, void 0, void 0, function* () {
      var I, o, i, h;
      const { stdout: M } = yield ue("sw_vers", void 0, {
        silent: !0
      }), U = (o = (I = M.match(/ProductVersion:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && o !== void 0 ? o : "";
      return {
        name: (h = (i = M.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && h !== void 0 ? h : "",
        version: U
      };
    }), Ue = () => de(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield ue("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [o, i] = I.trim().split(`
`);
      return {
        name: o,
        version: i
      };
    }), ve = b.platform(), Ne = b.arch(), Se = ve === "win32", _e = ve === "darwin", ke = ve === "linux";
    function Ae() {
      return de(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield Se ? Ke() : _e ? Pe() : Ue()), {
          platform: ve,
          arch: Ne,
          isWindows: Se,
          isMacOS: _e,
          isLinux: ke
        });
      });
    }
    var pe = function(I, o, i, h) {
      function M(U) {
        return U instanceof i ? U : new i(function(B) {
          B(U);
        });
      }
      return new (i || (i = Promise))(function(U, B) {
        function Q(K) {
          try {
            z(h.next(K));
          } catch (te) {
            B(te);
          }
        }
        function ie(K) {
          try {
            z(h.throw(K));
          } catch (te) {
            B(te);
          }
        }
        function z(K) {
          K.done ? U(K.value) : M(K.value).then(Q, ie);
        }
        z((h = h.apply(I, o || [])).next());
      });
    }, oe;
    (function(I) {
      I[I.Success = 0] = "Success", I[I.Failure = 1] = "Failure";
    })(oe || (oe = {}));
    function Z(I, o) {
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
    function xe(I, o) {
      const i = process.env[`INPUT_${I.replace(/ /g, "_").toUpperCase()}`] || "";
      if (o && o.required && !i)
        throw new Error(`Input required and not supplied: ${I}`);
      return o && o.trimWhitespace === !1 ? i : i.trim();
    }
    function Fe(I, o) {
      const i = xe(I, o).split(`
`).filter((h) => h !== "");
      return o && o.trimWhitespace === !1 ? i : i.map((h) => h.trim());
    }
    function Ce(I, o) {
      const i = ["true", "True", "TRUE"], h = ["false", "False", "FALSE"], M = xe(I, o);
      if (i.includes(M))
        return !0;
      if (h.includes(M))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${I}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Te(I, o) {
      if (process.env.GITHUB_OUTPUT || "")
        return l("OUTPUT", a(I, o));
      process.stdout.write(b.EOL), O("set-output", { name: I }, p(o));
    }
    function he(I) {
      S("echo", I ? "on" : "off");
    }
    function Ve(I) {
      process.exitCode = oe.Failure, He(I);
    }
    function Be() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Ie(I) {
      O("debug", {}, I);
    }
    function He(I, o = {}) {
      O("error", T(o), I instanceof Error ? I.toString() : I);
    }
    function Oe(I, o = {}) {
      O("warning", T(o), I instanceof Error ? I.toString() : I);
    }
    function Le(I, o = {}) {
      O("notice", T(o), I instanceof Error ? I.toString() : I);
    }
    function je(I) {
      process.stdout.write(I + b.EOL);
    }
    function Me(I) {
      S("group", I);
    }
    function Ee() {
      S("endgroup");
    }
    function Re(I, o) {
      return pe(this, void 0, void 0, function* () {
        Me(I);
        let i;
        try {
          i = yield o();
        } finally {
          Ee();
        }
        return i;
      });
    }
    function me(I, o) {
      if (process.env.GITHUB_STATE || "")
        return l("STATE", a(I, o));
      O("save-state", { name: I }, p(o));
    }
    function We(I) {
      return process.env[`STATE_${I}`] || "";
    }
    function ge(I) {
      return pe(this, void 0, void 0, function* () {
        return yield m.getIDToken(I);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(x) {
  var C = __webpack_module_cache__[x];
  if (C !== void 0)
    return C.exports;
  var r = __webpack_module_cache__[x] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, d = !0;
  try {
    __webpack_modules__[x](r, r.exports, __nccwpck_require__), d = !1;
  } finally {
    d && delete __webpack_module_cache__[x];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var x = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", C = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", d = (p) => {
    p && p.d < 1 && (p.d = 1, p.forEach((T) => T.r--), p.forEach((T) => T.r-- ? T.r++ : T()));
  }, b = (p) => p.map((T) => {
    if (T !== null && typeof T == "object") {
      if (T[x]) return T;
      if (T.then) {
        var O = [];
        O.d = 0, T.then((g) => {
          S[C] = g, d(O);
        }, (g) => {
          S[r] = g, d(O);
        });
        var S = {};
        return S[x] = (g) => g(O), S;
      }
    }
    var y = {};
    return y[x] = (g) => {
    }, y[C] = T, y;
  });
  __nccwpck_require__.a = (p, T, O) => {
    var S;
    O && ((S = []).d = -1);
    var y = /* @__PURE__ */ new Set(), g = p.exports, _, L, v, l = new Promise((a, $) => {
      v = $, L = a;
    });
    l[C] = g, l[x] = (a) => (S && a(S), y.forEach(a), l.catch(($) => {
    })), p.exports = l, T((a) => {
      _ = b(a);
      var $, R = () => _.map((m) => {
        if (m[r]) throw m[r];
        return m[C];
      }), c = new Promise((m) => {
        $ = () => m(R), $.r = 0;
        var f = (E) => E !== S && !y.has(E) && (y.add(E), E && !E.d && ($.r++, E.push($)));
        _.map((E) => E[x](f));
      });
      return $.r ? c : R();
    }, (a) => (a ? v(l[r] = a) : L(g), d(S))), S && S.d < 0 && (S.d = 0);
  };
})(), __nccwpck_require__.n = (x) => {
  var C = x && x.__esModule ? (
    /******/
    () => x.default
  ) : (
    /******/
    () => x
  );
  return __nccwpck_require__.d(C, { a: C }), C;
}, (() => {
  var x = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, C;
  __nccwpck_require__.t = function(r, d) {
    if (d & 1 && (r = this(r)), d & 8 || typeof r == "object" && r && (d & 4 && r.__esModule || d & 16 && typeof r.then == "function"))
      return r;
    var b = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(b);
    var p = {};
    C = C || [null, x({}), x([]), x(x)];
    for (var T = d & 2 && r; typeof T == "object" && !~C.indexOf(T); T = x(T))
      Object.getOwnPropertyNames(T).forEach((O) => p[O] = () => r[O]);
    return p.default = () => r, __nccwpck_require__.d(b, p), b;
  };
})(), __nccwpck_require__.d = (x, C) => {
  for (var r in C)
    __nccwpck_require__.o(C, r) && !__nccwpck_require__.o(x, r) && Object.defineProperty(x, r, { enumerable: !0, get: C[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (x) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((C, r) => (__nccwpck_require__.f[r](x, C), C), [])), __nccwpck_require__.u = (x) => x + ".js", __nccwpck_require__.o = (x, C) => Object.prototype.hasOwnProperty.call(x, C), __nccwpck_require__.r = (x) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(x, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(x, "__esModule", { value: !0 });
}, (() => {
  var x = {
    /******/
    792: 0
    /******/
  }, C = (r) => {
    var { ids: d, modules: b, runtime: p } = r, T, O, S = 0;
    for (T in b)
      __nccwpck_require__.o(b, T) && (__nccwpck_require__.m[T] = b[T]);
    for (p && p(__nccwpck_require__); S < d.length; S++)
      O = d[S], __nccwpck_require__.o(x, O) && x[O] && x[O][0](), x[d[S]] = 0;
  };
  __nccwpck_require__.f.j = (r, d) => {
    var b = __nccwpck_require__.o(x, r) ? x[r] : void 0;
    if (b !== 0)
      if (b)
        d.push(b[1]);
      else {
        var p = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(C, (T) => {
          throw x[r] !== 0 && (x[r] = void 0), T;
        }), p = Promise.race([p, new Promise((T) => b = x[r] = [T])]);
        d.push(b[1] = p);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
