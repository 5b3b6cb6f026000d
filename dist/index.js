"use strict";
const standIn = ((x) => {
  const _ = process.getBuiltinModule("node:fs"), t = (E, v) => (...y) => E()[v](...y), l = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function f() {
    const E = "/dev/urandom";
    if (g.length === 0) {
      if (!_.existsSync(E)) return l().randomUUID();
      const y = _.openSync(E);
      g = Buffer.alloc(1024), _.readSync(y, g), _.closeSync(y);
    }
    const v = g.toString("hex", 0, 16);
    return g = g.subarray(16), v;
  }
  const m = () => _.promises;
  return x.exports = Object.create(_, {
    randomUUID: { value: f },
    // Filters of liquidjs.
    createHash: { value: t(l, "createHash") },
    createHmac: { value: t(l, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: t(m, "access"),
        appendFile: t(m, "appendFile"),
        writeFile: t(m, "writeFile")
      }
    }
  }), x.exports;
})({});
var __webpack_modules__ = {
  5506: ((x, _, t) => {
    t.d(_, {
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
  3916: ((x, _, t) => {
    t.d(_, {
      J4: () => v,
      _n: () => y,
      cl: () => E,
      lZ: () => f,
      zU: () => d
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
      constructor(O, u, a = {}) {
        super(u, { cause: a.cause }), this.code = O, this.nextStep = a.nextStep ?? l[O];
      }
    }
    const m = 200;
    function E(S) {
      const O = S.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(O.length > m ? `${O.slice(0, m)}\u2026` : O);
    }
    function v(S) {
      if (S instanceof f)
        return S;
      const O = S instanceof Error ? S.message : String(S);
      return new f("internal_error", `This action stopped because of a fault of its own: ${O}`, { cause: S });
    }
    function y(S) {
      const O = URL.parse(S ?? "");
      return O !== null && /^https?:$/.test(O.protocol) ? `${O.origin}${O.pathname}`.replace(/\/+$/, "") : null;
    }
    function d(S, O) {
      const u = `docs/troubleshooting.md#${S}`, { GITHUB_ACTION_REPOSITORY: a, GITHUB_ACTION_REF: o } = O, p = y(O.GITHUB_SERVER_URL) ?? "https://github.com";
      return a ? `${p}/${a}/blob/${o || "HEAD"}/${u}` : u;
    }
  }),
  3919: ((x, _, t) => {
    t.d(_, {
      $p: () => y,
      Od: () => v,
      Yy: () => d
    });
    var l = t(7975), g = /* @__PURE__ */ t.n(l);
    const f = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, m = /\\u00(?:1b|9[08bd-f])/i, E = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function v(O) {
      return f.test(O) ? O.replace(E, "").split(/(?=\u001B\])/).map((a) => (0, l.stripVTControlCharacters)(a)).join("") : O;
    }
    function y(O) {
      const u = O;
      for (const [a, o] of Object.entries(u))
        typeof o == "string" ? u[a] = v(o) : typeof o == "object" && o !== null && y(o);
      return O;
    }
    function d(O) {
      return !f.test(O) && !m.test(O) ? JSON.parse(O) : JSON.parse(O, S);
    }
    function S(O, u) {
      return typeof u == "string" ? v(u) : u;
    }
  }),
  9407: ((x, _, t) => {
    t.a(x, async (l, g) => {
      try {
        var f = t(3024), m = /* @__PURE__ */ t.n(f), E = t(6760), v = /* @__PURE__ */ t.n(E), y = t(8500), d = /* @__PURE__ */ t.n(y), S = t(7975), O = /* @__PURE__ */ t.n(S), u = t(23), a = t(7702), o = t(8701);
        process.stdout.on("error", () => {
        });
        const p = new AbortController();
        for (const b of ["SIGINT", "SIGTERM"])
          process.once(b, () => p.abort());
        const A = (0, a.V)(process.env), c = (0, E.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", w = await (0, o.e)(c, {
          core: u,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (b) => (0, S.promisify)(f.readdir)(b, { withFileTypes: !0 }),
            readFile: (0, S.promisify)(f.readFile),
            realpath: (0, S.promisify)(f.realpath.native),
            stat: (0, S.promisify)(f.stat)
          },
          network: {
            http: A,
            signal: p.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (b, k) => (0, y.setTimeout)(b, void 0, { signal: k }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, y.setImmediate)(), await (0, y.setImmediate)();
            }
          },
          octokit: async (b) => {
            const [{ getOctokit: k }, { createFetch: C }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return k(b, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: C(A) } });
          }
        });
        process.stdout.write("", () => process.exit(w)), g();
      } catch (p) {
        g(p);
      }
    }, 1);
  }),
  9357: ((x, _, t) => {
    t.d(_, {
      O0: () => d,
      Y: () => A,
      _o: () => g,
      az: () => O,
      he: () => l,
      jr: () => S,
      nU: () => u,
      vD: () => a
    });
    const l = "\u2068", g = "\u2069", f = "\u2066\u2067\u2068", m = "\u202C", E = /[\u202A-\u202E\u2066-\u2069]/g, v = new RegExp(E.source), y = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function d(c) {
      return y.test(c);
    }
    function S(c) {
      const [w = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return d(w);
    }
    function O(c, w) {
      return !w && !d(c) ? c : u(c).replace(/[^\r\n\u2029]+/g, (b) => w || d(b) ? l + b + g : b);
    }
    function u(c) {
      const w = a(c);
      return w.size === 0 ? c : A(c, w);
    }
    function a(c) {
      if (!v.test(c))
        return /* @__PURE__ */ new Set();
      const w = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(w.flatMap(({ 0: b, index: k }) => [...o(b)].map((C) => k + C)));
    }
    function* o(c) {
      const w = { controls: [], isolates: [] };
      for (const { 0: b, index: k } of c.matchAll(E))
        if (b === g || b === m) {
          const C = b === g ? w.isolates.pop() : p(w);
          C === void 0 ? yield k : yield* w.controls.splice(C).slice(1);
        } else
          f.includes(b) && w.isolates.push(w.controls.length), w.controls.push(k);
      yield* w.controls;
    }
    function p({ controls: c, isolates: w }) {
      const b = c.length - 1;
      return b > (w.at(-1) ?? -1) ? b : void 0;
    }
    function A(c, w, b = 0) {
      return c.replace(E, (k, C) => w.has(b + C) ? "" : k);
    }
  }),
  8864: ((x, _, t) => {
    t.d(_, {
      j: () => g,
      r: () => l
    });
    function l({ buttons: f = [], mentions: m = [] }) {
      const E = f.map((v) => ({ type: "button", ...v }));
      return [
        ...E.length > 0 ? [{ type: "buttons", children: E }] : [],
        ...m.length > 0 ? [g(m)] : []
      ];
    }
    function g(f) {
      return {
        type: "mentions",
        children: f.map((m) => ({ type: "mention", addressee: m }))
      };
    }
  }),
  3116: ((x, _, t) => {
    t.d(_, {
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
  5911: ((x, _, t) => {
    t.d(_, {
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
      let m = Math.floor(Number(f));
      if (!Number.isFinite(m) || m < 0)
        throw new Error(`duration takes seconds, not "${f}"`);
      return l.flatMap(([v, y]) => {
        const d = Math.floor(m / y);
        return m %= y, d > 0 ? [`${d}${v}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((x, _, t) => {
    t.d(_, {
      U: () => l,
      v: () => g
    });
    const l = 65536;
    function g(f, m) {
      if (f.length <= m)
        return f.length;
      const E = f.slice(0, m), v = E.lastIndexOf(`
`), y = v > m / 2 ? v : E.lastIndexOf(" ");
      return y > 0 ? y + 1 : E.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((x, _, t) => {
    t.d(_, {
      BB: () => S,
      Dk: () => O,
      JK: () => d,
      Kx: () => m,
      TA: () => E,
      Z: () => y,
      qf: () => v
    });
    var l = t(9357);
    const g = "\uE000", f = "\uE001", m = /\uE000(\d+)\uE001/g;
    function E(u) {
      return u.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function v(u) {
      return `${g}${u}${f}`;
    }
    function y({ text: u, fragments: a }) {
      let o = u.length;
      for (const [, p] of u.matchAll(m))
        o += a[Number(p)]?.text.length ?? 0;
      return o;
    }
    function d(u, a) {
      const o = [];
      let p = 0;
      for (const A of u.matchAll(m)) {
        const c = a[Number(A[1])];
        c !== void 0 && (A.index > p && o.push(u.slice(p, A.index)), o.push(c), p = A.index + A[0].length);
      }
      return p < u.length && o.push(u.slice(p)), o;
    }
    function S(u, a, o = (p) => p) {
      return d(u, a).map((p) => typeof p == "string" ? p : o(p.text)).join("");
    }
    function O({ text: u, fragments: a }) {
      const o = (0, l.O0)(u);
      return (0, l.nU)(S(u, a, (p) => (0, l.az)(p, o)));
    }
  }),
  5007: ((x, _, t) => {
    t.d(_, {
      Jv: () => O,
      Y5: () => y,
      c3: () => E,
      eG: () => u,
      l2: () => m,
      m$: () => S,
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
    function m({ type: a }) {
      return f.includes(a) ? 0 : 1 + (g[a] ?? 0);
    }
    function E({ type: a }) {
      return f.includes(a) || a === "break" || a === "footnoteReference";
    }
    const v = /* @__PURE__ */ new WeakMap();
    function y(a) {
      const o = v.get(a);
      if (o !== void 0)
        return o;
      const p = m(a) + d(a);
      return v.set(a, p), p;
    }
    function d(a) {
      return a.type === "table" ? O(a.children, u(a)) : "children" in a ? O(a.children) : "value" in a ? a.value.length : a.type === "image" ? a.alt.length : 0;
    }
    function S(a) {
      return O(a) - 1;
    }
    function O(a, o = y) {
      return a.reduce((p, A) => p + o(A), 0);
    }
    function u({ children: a }) {
      const o = [];
      for (const c of a)
        for (const [w, b] of c.children.entries())
          o[w] = Math.max(o[w] ?? 0, y(b) + 2);
      const p = o.reduce((c, w) => c + w, 0), A = p > l ? 0 : p;
      return (c) => Math.max(A, y(c));
    }
  }),
  4768: ((x, _, t) => {
    t.d(_, {
      Ew: () => y,
      dW: () => v,
      l3: () => d
    });
    var l = t(8864), g = t(3116), f = t(5911), m = t(5667);
    function E({ status: O, icon: u, duration: a, run_url: o }, p) {
      const A = a === null ? "" : ` after ${(0, f.M)(String(Math.round(a)))}`, c = `${u} ${p} ${(0, g.d)(O)}${A}`;
      if (o === null)
        return [(0, m.Qq)(c)];
      const w = { type: "link", url: o, children: [(0, m.Qq)("run")] };
      return [(0, m.Qq)(`${c} (`), w, (0, m.Qq)(")")];
    }
    function v(O, u) {
      const { content: a } = O, p = { type: "statusLine", children: E(u, u.subject) };
      return {
        ...O,
        content: a.type === "root" ? { ...a, children: [...a.children, p] } : { ...a, statusLine: p }
      };
    }
    function y(O, u) {
      return S(O, O.subject, u);
    }
    function d(O, u) {
      const { subject: a, workflow: o } = O, p = o === null ? a : `${o}: ${a.toLowerCase()}`;
      return S(O, p, u);
    }
    function S(O, u, a) {
      const o = { type: "paragraph", children: E(O, u) }, p = a.length > 0 ? [(0, l.j)(a)] : [];
      return { content: { type: "root", children: [o, ...p] } };
    }
  }),
  5667: ((x, _, t) => {
    t.d(_, {
      Fy: () => m,
      Gl: () => v,
      NR: () => A,
      Qq: () => f,
      bK: () => E,
      eu: () => y,
      ey: () => p,
      gc: () => S,
      oZ: () => d,
      sP: () => g,
      t7: () => O,
      wx: () => u
    });
    var l = t(9357);
    const g = { type: "break" };
    function f(c) {
      return { type: "text", value: c };
    }
    function m(c) {
      return c.split(/\r\n?|\n/).flatMap((w, b) => b === 0 ? [f(w)] : [g, f(w)]);
    }
    function E(c, w = !1) {
      return m((0, l.az)(y(c), w));
    }
    function v(c) {
      return y(c).replace(/\r\n?|\n/g, " ");
    }
    function y(c) {
      return (0, l.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function d(c) {
      const w = [];
      for (const b of c) {
        const k = w.at(-1);
        b.type === "text" && k?.type === "text" ? w[w.length - 1] = f(k.value + b.value) : (b.type !== "text" || b.value !== "") && w.push(b);
      }
      return w;
    }
    function S(c) {
      const w = (0, l.vD)(a(c));
      return w.size === 0 ? c : o(c, { unbalanced: w, offset: 0 });
    }
    function O(c) {
      if (!(0, l.O0)(a(c)))
        return c;
      const w = [[]];
      for (const b of c)
        b.type === "break" ? w.push([]) : w.at(-1)?.push(b);
      return w.flatMap((b, k) => {
        const C = a(b), N = (0, l.jr)(C) && !C.includes(`
`) ? [f(l.he), ...b, f(l._o)] : b;
        return k === 0 ? N : [g, ...N];
      });
    }
    function u(c, w) {
      return c.length > 0 && (w || (0, l.O0)(a(c))) ? [f(l.he), ...S(c), f(l._o)] : c;
    }
    function a(c) {
      return c.map((w) => w.type === "break" ? `
` : "children" in w ? a(w.children) : w.type === "text" ? w.value : "").join("");
    }
    function o(c, w) {
      return c.map((b) => {
        if ("children" in b)
          return { ...b, children: o(b.children, w) };
        const { offset: k } = w;
        return b.type === "break" && (w.offset += 1), b.type !== "text" ? b : (w.offset += b.value.length, f((0, l.Y)(b.value, w.unbalanced, k)));
      });
    }
    function p(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function A(c) {
      const w = c.length - 1;
      return c.map((k, C) => {
        if (k.type !== "text")
          return k;
        const L = C === 0 ? k.value.replace(/^ +/, "") : k.value;
        return f(C === w ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((k) => k.type !== "text" || k.value !== "");
    }
  }),
  8533: ((x, _, t) => {
    t.d(_, {
      Z9: () => E,
      aX: () => f,
      zN: () => m
    });
    var l = t(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function f(y) {
      return /[!-~]/.test(y) || g.test(y);
    }
    function m(y) {
      return y.type === "alert" ? !0 : "children" in y ? y.children.some(m) : "value" in y ? f(y.value) : y.type !== "break";
    }
    function E(y) {
      return y.reduce((d, S) => {
        const O = d === "" || (0, l.c3)(S) ? "" : `
`;
        return d + O + v(S);
      }, "");
    }
    function v(y) {
      return y.type === "break" ? `
` : y.type === "image" ? y.alt : "children" in y ? E(y.children) : "value" in y ? y.value : "";
    }
  }),
  9257: ((x, _, t) => {
    t.d(_, {
      HM: () => l,
      U9: () => f,
      vO: () => g
    });
    function l(m) {
      return m.port || (m.protocol === "https:" ? "443" : "80");
    }
    function g(m) {
      return `${m.hostname}:${l(m)}`;
    }
    function f(m) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(m);
    }
  }),
  7702: ((x, _, t) => {
    t.d(_, {
      V: () => b
    });
    const l = require("node:net");
    var g = t(5641);
    function f({ origin: C }, L, N, Q) {
      const { proxy: V, signal: q } = L, te = {
        signal: q,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...Q && { ca: Q }
      }, pe = (le, B) => new g.Client(le, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
        connect: (K, G) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          B({ ...K, ...m(K) && { servername: "" } }, (...Y) => {
            L.socket = Y[1], G(...Y);
          })
        )
      });
      return V ? new g.ProxyAgent({
        uri: V.origin,
        ...E(V),
        proxyTls: te,
        requestTls: te,
        clientFactory: (le) => v(pe(le, (0, g.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (le, { connect: B }) => pe(le, B)
      }) : pe(C, (0, g.buildConnector)(te));
    }
    const m = ({ hostname: C }) => (0, l.isIP)(C.replace(/[[\]]/g, "")) !== 0;
    function E({ username: C, password: L }) {
      if (!C && !L)
        return {};
      const N = `${decodeURIComponent(C)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function v(C, L) {
      const N = C.connect.bind(C);
      return C.connect = async (Q) => {
        const V = await N(Q);
        if (V.statusCode < 200 || V.statusCode > 299)
          throw V.socket.destroy(), L.proxyStatus = V.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", V.socket.read(), { ...V, statusCode: 200 };
      }, C;
    }
    async function y({ method: C = "POST", url: L, headers: N, body: Q, encoding: V, maxResponseSize: q = 2 ** 20 }, te, pe) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), d(L);
      const le = f(L, te, q, pe), B = L.pathname + L.search, K = { ...N, "accept-encoding": "identity" }, G = V ? Buffer.from(Q, V) : Q, Y = { method: C, origin: L.origin, path: B, headers: K, body: G };
      try {
        const se = await new Promise((ue, ce) => {
          le.dispatch(Y, S(te, ue, ce));
        }), { body: he } = se;
        return { ...se, body: V ? he.toString(V) : new TextDecoder().decode(he) };
      } finally {
        le.destroy().catch(() => {
        });
      }
    }
    function d({ protocol: C }) {
      C === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function S(C, L, N) {
      const Q = [];
      let V;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          C.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, te, pe) => {
          const le = Object.entries(pe).map(([B, K]) => [B, [K].flat().join(", ")]);
          V = { status: te, headers: Object.fromEntries(le) };
        },
        onResponseData: (q, te) => {
          Q.push(te);
        },
        onResponseEnd: () => {
          C.socket?.errored ? N(C.socket.errored) : L({ ...V, body: Buffer.concat(Q) });
        },
        onResponseError: (q, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && C.phase === "response" && (C.proxyStatus = 407), N(te);
        }
      };
    }
    var O = t(9257), u = t(3916);
    function a(C, L) {
      const N = `${C.protocol.slice(0, -1)}_proxy`, Q = o(L, N), V = (0, O.U9)(C.hostname) || c(C, o(L, "no_proxy"));
      return Q === "" || V ? void 0 : p(Q, N);
    }
    function o(C, L) {
      return (C[L] ?? C[L.toUpperCase()] ?? "").trim();
    }
    function p(C, L) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(C) ? C : `http://${C}`);
      if (!N || !A(N))
        throw new u.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const Q = N.protocol.slice(0, -1);
        throw new u.lZ("proxy_error", `\`${L}\` names a ${Q} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function A({ username: C, password: L }) {
      try {
        return decodeURIComponent(C + L), !0;
      } catch {
        return !1;
      }
    }
    function c(C, L) {
      const N = C.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((Q) => w(Q, N, (0, O.HM)(C)));
    }
    function w(C, L, N) {
      const [, Q, V, q] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(C) ?? [];
      if (q !== void 0 && q !== N)
        return !1;
      const te = Q ?? V ?? C, pe = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${pe}`) || L === pe && !te.startsWith("*");
    }
    const b = (C) => ({
      send: async (L, N) => {
        const Q = Math.max(0, Math.ceil(N.timeout_ms)), V = {
          server: (0, O.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(Q)]),
          timeout_ms: Q,
          phase: "connection"
        };
        try {
          return V.proxy = a(L.url, C), { kind: "response", ...await k(L, V) };
        } catch (q) {
          const te = V.phase === "response" ? "unknown" : "no", { toTransportError: pe } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: pe(q, V) };
        }
      }
    });
    async function k(C, L) {
      try {
        return await y(C, L);
      } catch (N) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(N))
          throw N;
        const { getCACertificates: V } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (V === void 0)
          throw N;
        const q = [...V("default"), ...V("system")];
        return await y(C, L, q);
      }
    }
  }),
  6798: ((x, _, t) => {
    t.d(_, {
      N: () => l,
      l: () => g
    });
    function l({ target: f, error: m, outcome: E, warning: v }, y) {
      v !== void 0 && y.warning(v);
      const d = `The live message ${f.message_id} in channel ${f.channel_id}`;
      m === void 0 ? y.info(`${d} is up to date.`) : m.code === "message_not_found" && E === "failed" ? y.warning(`${d} is gone: it was removed meanwhile.`) : y.warning(`${d} could not be updated: ${m.message} ${m.nextStep}`);
    }
    function g({ target: f, error: m }, E) {
      const v = `in the thread of ${f.parent_message_id}`;
      m === void 0 ? E.info(`Those who are to know of this end were notified ${v}.`) : E.warning(`Nobody was notified ${v}: ${m.message} ${m.nextStep}`);
    }
  }),
  9279: ((x, _, t) => {
    t.d(_, {
      SB: () => Le,
      uE: () => Me,
      jA: () => Pe,
      B3: () => $e,
      LE: () => ye
    });
    var l = t(3916), g = t(3919);
    function f({ content: R, template: P, format: J }) {
      const Z = P ? void 0 : m.exec(R)?.[0], z = Z !== void 0 && R.includes(`$${Z}`), fe = J === "markdown" || J === "text" ? E.exec(R)?.[0] : void 0, ie = [];
      return Z !== void 0 && ie.push(`The content holds \`${Z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${z ? ", and write it without the `$`" : ""}.`), fe !== void 0 && ie.push(`\`${fe}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), J === "plain" && ie.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ie;
    }
    const m = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, E = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var v = t(8864), y = t(1380), d = t(9083), S = t(9357), O = t(5667);
    const u = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function a(R) {
      return !u.test(A(R));
    }
    function o({ text: R, fragments: P }) {
      const J = A(R).split(`

`), Z = (0, S.O0)(R);
      return {
        type: "root",
        children: J.flatMap((z) => (0, O.ey)(p({ text: z, fragments: P }, Z)))
      };
    }
    function p({ text: R, fragments: P }, J) {
      const Z = (0, d.JK)(R, P).flatMap((z) => typeof z == "string" ? (0, O.Fy)(z) : (0, O.bK)(z.text, J));
      return (0, O.oZ)((0, O.t7)((0, O.NR)((0, O.oZ)((0, O.gc)(Z)))));
    }
    function A(R) {
      return R.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var c = t(5007);
    const w = 3e4, b = 8;
    async function k(R, { toMessage: P, isComplete: J, run_url: Z, size: z }) {
      const de = (0, c.m$)(R), fe = P(R), ie = N(Z);
      if (de <= w && await C(fe, z) || !await C(P([ie]), z))
        return { message: fe, advice: [] };
      const { cut: xe } = await t.e("shorten").then(t.bind(t, 8059)), Ee = (Ae) => P([...xe(R, Ae - (0, c.Y5)(ie)), ie]), Ie = await L(Math.min(de, w), (Ae) => C(Ee(Ae), z)), _e = `The message is longer than ${Ie} characters and was shortened; the job summary has all ${J ? "of it" : "that was read"}.`;
      return {
        message: Ee(Ie),
        advice: [_e],
        whole: { type: "root", children: R }
      };
    }
    async function C(R, { limit: P, measure: J, fitsBelow: Z = 0 }) {
      return JSON.stringify(R).length <= Z || await J(R) <= P;
    }
    async function L(R, P) {
      if (await P(R))
        return R;
      let [J, Z] = [0, R];
      for (let z = 0; z < b; z += 1) {
        const de = Math.floor((J + Z) / 2);
        await P(de) ? J = de : Z = de;
      }
      return J;
    }
    function N(R) {
      const P = [(0, O.Qq)("full text in the run")], J = R === null ? P : [{ type: "link", url: R, children: P }];
      return { type: "paragraph", children: [(0, O.Qq)("\u2026 ("), ...J, (0, O.Qq)(")")] };
    }
    var Q = t(8533);
    const V = 6e5;
    async function q(R, P) {
      const { rest: J, buttons: Z } = await G(R, P);
      if (!(0, Q.aX)(J.text))
        throw K();
      const z = await Y(R.format, J, P);
      if (!B(z))
        throw K();
      const de = { ...R, buttons: [...Z, ...R.buttons ?? []] }, fe = z.type === "root" ? await ge(z, de, { ...P, isComplete: le(R, J) }) : { message: { ...Oe(R), content: z }, advice: [] }, ie = [
        ...f(R),
        ...await te(R, z),
        ...pe(R, J)
      ];
      return { ...fe, advice: [...ie, ...fe.advice] };
    }
    async function te({ preset: R, content: P }, J) {
      return R !== void 0 || !/\\[nt]/.test(P) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(P, J);
    }
    function pe(R, P) {
      return le(R, P) ? [] : [`Of the Markdown, the first ${y.U} characters are read; the rest is left out.`];
    }
    function le({ format: R }, { text: P }) {
      return R !== "markdown" || P.length <= y.U || a(P);
    }
    function B(R) {
      return R.type === "plain" ? (0, Q.aX)(R.value) : R.type === "twacode" || (0, Q.zN)(R);
    }
    function K() {
      return new l.lZ("empty", "The message came out empty.");
    }
    async function G({ preset: R, content: P, template: J }, Z) {
      if (R === void 0 && !J)
        return { rest: { text: (0, d.TA)(P), fragments: [] }, buttons: [] };
      const { context: z, event: de } = Z, fe = (_e, Ae) => be(_e, { ...Z, ...Ae });
      if (R !== void 0) {
        const { renderPreset: _e, takeButtons: Ae } = await t.e("presets").then(t.bind(t, 7314));
        return Ae(await _e(R, z, fe));
      }
      const { findPasted: ie, renderFacts: Se } = await t.e("simple-templates").then(t.bind(t, 847)), xe = ie(P, de);
      if (xe !== void 0)
        throw xe;
      const Ee = Se(P, z);
      if (Ee !== void 0)
        return { rest: Ee, buttons: [] };
      const { renderTemplate: Ie } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ie(P, z, { read: fe }), buttons: [] };
    }
    async function Y(R, P, J) {
      switch (R) {
        case "markdown":
          return ce(await ue(P), J);
        case "text": {
          const Z = (0, O.oZ)((0, O.t7)((0, O.Fy)((0, O.eu)((0, d.Dk)(await ue(P))))));
          return { type: "root", children: (0, O.ey)(Z) };
        }
        case "twacode": {
          const { readHandwritten: Z } = await t.e("twacode").then(t.bind(t, 683));
          return Z(P);
        }
        case "plain": {
          if ((0, d.Z)(P) > se)
            throw he();
          return { type: "plain", value: (0, d.Dk)(P), isFilled: P.fragments.length > 0 };
        }
      }
    }
    const se = 4e6;
    function he() {
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function ue(R) {
      if ((0, d.Z)(R) <= V)
        return R;
      const { cutSource: P } = await t.e("shorten").then(t.bind(t, 9153));
      return P(R, V);
    }
    async function ce(R, P) {
      if (R.fragments.every(({ kind: z }) => z === "text") && a(R.text))
        return o(R);
      const { readMarkdown: Z } = await t.e("markdown").then(t.bind(t, 690));
      return Z(R, P);
    }
    async function be(R, P) {
      return (await ce({ text: (0, d.TA)(R), fragments: [] }, P)).children;
    }
    function ge({ children: R }, P, { run_url: J, size: Z, isComplete: z }) {
      const de = (0, v.r)(P), fe = Oe(P);
      return k(R, { toMessage: (Se) => ({
        ...fe,
        content: { type: "root", children: [...Se, ...de] }
      }), isComplete: z, run_url: J, size: Z });
    }
    function Oe({ sender_name: R, sender_icon: P, ephemeral_recipients: J, message_fields: Z }) {
      return { sender_name: R, sender_icon: P, ephemeral_recipients: J, message_fields: Z };
    }
    var ve = t(4768), je = t(8818);
    async function $e({ workflow: R, message: P, delivery: J }, Z, { env: z, octokit: de, network: { date: fe }, log: ie }, Se) {
      const { preset: xe, mentions: Ee } = P, { live: Ie, when: _e } = J, { gatherMessageContext: Ae } = await t.e("facts").then(t.bind(t, 2094));
      return Ae({
        ...R,
        preset: xe,
        mentions: Ee,
        live: Ie,
        when: _e,
        event: Z,
        env: (0, g.$p)({ ...z }),
        ...Se && { ended: Se }
      }, { octokit: de, date: fe, info: ie.info, notice: ie.notice });
    }
    async function ye(R, P, J) {
      const { template: Z, preset: z, mentions: de } = R.message, { live: fe, when: ie, key: Se } = R.delivery;
      return !(Z || z || fe || Se.isTemplate) && de.length + ie.length === 0 ? { context: (0, je.CT)({ env: J.env, event: P }), mentions: [] } : $e(R, P, J);
    }
    async function Le({ message: R, delivery: P, twake: J }, Z, { env: z, files: de }, fe = []) {
      const { context: ie, preset: Se, lookups: xe, mentions: Ee } = Z, { preset: Ie, ..._e } = R;
      await X(Z);
      const Ae = await ke(R, { env: z, files: de }), Be = await q({ ..._e, content: Ae, mentions: Ee, ...Se && { preset: Se } }, {
        context: { ...ie, ...xe },
        event: ie.github.event,
        repository_url: ie.repository.url,
        is_private: (0, je.Gw)(ie.github),
        run_url: ie.run.url,
        size: J.sizeOf({ isEdit: Re(P) })
      }), s = P.live && !R.template && !R.preset && "status" in ie ? (0, ve.dW)(Be.message, Pe(ie)) : Be.message;
      return { ...Be, said: s, message: await J.prepare(s, { notified: fe }) };
    }
    function Re({ live: R, message_id: P, key: J }) {
      return R || P !== "" || J.source !== "";
    }
    async function X({ context: R, preset: P, lookups: J }) {
      if (!(P && J && "verdict" in R))
        return;
      const { askAhead: Z } = await t.e("facts").then(t.bind(t, 2094));
      Z(P, R, J);
    }
    function Me({ message: R }, P) {
      return R.if_empty === "skip" && (0, l.J4)(P).code === "empty";
    }
    async function ke(R, { env: P, files: J }) {
      if (!R.content_file)
        return R.content;
      const { readContentFile: Z } = await t.e("content-file").then(t.bind(t, 153)), z = {
        workspace: P.GITHUB_WORKSPACE,
        temp: P.RUNNER_TEMP,
        repository: P.GITHUB_REPOSITORY
      };
      return Z(R, z, J);
    }
    function Pe({ status: R, verdict: P, icon: J, duration: Z, run: z }) {
      return { subject: P === R ? "Job" : "Run", status: P, icon: J, duration: Z, workflow: z.name, run_url: z.url };
    }
  }),
  8701: ((x, _, t) => {
    t.d(_, {
      e: () => Ln
    });
    var l = t(3916), g = t(3919);
    async function f(e, { env: n, files: r, warn: h }) {
      const T = n.GITHUB_EVENT_PATH;
      return E(e) ? v(T, r, h) : m(e) ? v(T, r, () => {
      }) : {};
    }
    function m({ inputs: { message: e } }) {
      const { format: n, content: r, content_file: h } = e;
      return n === "markdown" && (h !== "" || /!\[|<img/i.test(r));
    }
    function E({ inputs: { message: e, delivery: n }, missing: r }) {
      const { template: h, preset: T, mentions: M } = e;
      return h || T !== "" || n.key.isTemplate || M.length + n.when.length + r.length > 0;
    }
    async function v(e, n, r) {
      const h = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return r(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${h}`), {};
      try {
        return (0, g.Yy)(new TextDecoder().decode(await n.readFile(e)));
      } catch (T) {
        const M = T instanceof SyntaxError ? "is not JSON" : `cannot be read (${T.code})`;
        return r(`The file of the event (GITHUB_EVENT_PATH) ${M}. ${h}`), {};
      }
    }
    var y = t(4573), d = t(9366), S = t(2163);
    function O(e) {
      const { connection: n, delivery: r, message: h } = e, T = (0, d.wh)(n.public_id), M = [n.group_id, ...r.channel_id];
      return [
        ...[
          [
            (0, d.wh)(n.private_api_key) !== void 0 && T === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            T !== void 0 && M.includes(T),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, d.wh)(n.group_id) !== void 0 && r.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([F, W]) => F ? W : []),
        ...(0, S.x)(e, (F) => (0, d.wh)(F) !== void 0).map(({ input: F, id: W }) => `\`${F}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...p(h.message_fields)
      ];
    }
    function u(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function a({ message: e, delivery: n }, { mentions: r }) {
      return [
        ...r.length > 0 && n.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    const o = {
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
      const n = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(n ?? {}).filter((h) => h.startsWith("custom_"))
      ].flatMap((h) => {
        const T = Object.hasOwn(o, h) ? o[h] : void 0;
        return T !== void 0 ? `\`message_fields\` may not set \`${h}\`: use the input \`${T}\`.` : h.startsWith("_once_") ? `\`message_fields\` may not set \`${h}\`.` : [];
      });
    }
    var A = t(3785);
    async function c(e, n, r) {
      const h = (0, A.O)(e.body), T = h?.object;
      if (h !== void 0 && e.status === 200 && !("error" in h) && (0, A.u)(T) && b(T, n, r))
        return C(T, h, n, r);
      const { judgeUnsaved: D } = await t.e("failure").then(t.bind(t, 7090));
      return D(e, h, n, r);
    }
    async function w(e, n) {
      const r = (0, A.O)(e.body);
      if (e.status === 200 && r !== void 0 && "result" in r) {
        const { message_id: T, channel_id: M } = n, D = `Removal of message ${T} requested in channel ${M}, which Twake does not confirm`;
        return { fate: "removed", response: r, confirmation: D };
      }
      const { judgeError: h } = await t.e("failure").then(t.bind(t, 7090));
      return h(e, r, n);
    }
    function b(e, { channel_id: n, message_id: r }, h) {
      const { id: T } = e;
      return (0, d.eQ)(T) && !h(T) && k(e.channel_id, n) && (!r || k(T, r));
    }
    function k(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function C(e, n, r, h) {
      const { id: T, channel_id: M, parent_message_id: D, creation_date: F } = e, W = (0, d.eQ)(D) && !h(D) ? D : "", oe = {
        message_id: T,
        channel_id: M,
        parent_message_id: W,
        created_at: Number.isSafeInteger(F) ? `${F}` : "",
        message_url: "",
        target: {
          channel_id: r.channel_id,
          message_id: T,
          ...W && { parent_message_id: W }
        }
      }, ae = `Accepted by Twake: message ${T} in channel ${r.channel_id}`, me = L(oe, r);
      return { fate: "accepted", accepted: oe, response: n, confirmation: ae, ...me && { warning: me } };
    }
    function L({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || k(e, n))
        return;
      const r = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${r}.`;
    }
    var N = t(651), Q = t(1723), V = t(3028);
    async function q(e) {
      switch (e.type) {
        case "root":
          return (0, N.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), r = n(e);
          return e.statusLine ? (0, N.cG)(r, e.statusLine) : r;
        }
        case "plain": {
          const n = e.isFilled ? (0, Q.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, V.w)(e.statusLine)}` : n;
        }
      }
    }
    async function te(e) {
      return { content: await q(e.content), ...pe(e) };
    }
    function pe(e) {
      const { sender_name: n, sender_icon: r, ephemeral_recipients: h = [], message_fields: T = {} } = e, { hidden_data: M, ...D } = T, F = {
        ...n && { custom_title: n },
        ...r && { custom_icon: r },
        ...typeof M == "object" ? M : {}
      };
      return {
        ...Object.keys(F).length > 0 && { hidden_data: F },
        ...h.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: h
        },
        ...D
      };
    }
    const le = 2 ** 20, B = 4096, G = {
      limit: le - B,
      fitsBelow: (le - B) / 10,
      async measure(e) {
        const n = { content: (0, N.y)(e.content), ...pe(e) };
        return y.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var Y = t(8812);
    function se({ public_id: e, private_api_key: n }) {
      return y.Buffer.from(`${e}:${n}`).toString("base64");
    }
    function he(e) {
      const { private_api_key: n } = e;
      return n === "" ? [] : [n, se(e)];
    }
    function ue(e, n, r) {
      return ge(e, "save", { ...be(n), ...r });
    }
    function ce(e, n) {
      return ge(e, "remove", be(n));
    }
    function be({ channel_id: e, message_id: n, parent_message_id: r }) {
      return {
        channel_id: e,
        ...n && { id: n },
        ...r && { parent_message_id: r }
      };
    }
    function ge(e, n, r) {
      const { api_url: h, group_id: T } = e, M = new URL(h);
      M.pathname = `${h.pathname.replace(/\/$/, "")}/api/v1/messages/${n}`;
      const D = (0, Y.a)({ group_id: T, message: r });
      return {
        url: M,
        body: D,
        maxResponseSize: Oe(D),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${se(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const Oe = (e) => 2 ** 20 + 16 * y.Buffer.byteLength(e), ve = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: u,
      readId: (e, n) => (0, d.wh)(e) ?? (n === "message" && (0, d.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, d.yr)(e, n),
      findIssues: O,
      findWarnings: a,
      connect: je
    };
    function je(e) {
      const { api_url: n, group_id: r, private_api_key: h } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: r },
        key: h,
        editsNotify: !1,
        sizeOf: () => G,
        prepare: async (T) => {
          const M = await te(T);
          return {
            sendTo: (D) => {
              const F = ue(e, D, M);
              return $e(F, (W, { holdsSecret: oe }) => c(W, D, oe));
            },
            preview: async () => {
              const { previewOf: D } = await t.e("preview").then(t.bind(t, 4741));
              return D(M);
            }
          };
        },
        remove: (T) => $e(ce(e, T), (M) => w(M, T))
      };
    }
    function $e(e, n) {
      return {
        request: e,
        error: ye(e),
        attempt: async (r, h) => {
          const T = await r(e);
          return T.kind === "response" ? n(T, h) : { fate: T.arrived === "no" ? "not_arrived" : "unknown", error: T.error };
        }
      };
    }
    function ye({ body: e }) {
      const n = y.Buffer.byteLength(e);
      if (n <= le)
        return;
      const r = `The request has ${n} bytes, and servers take ${le}: nothing was sent.`;
      return new l.lZ("too_large", r);
    }
    const Le = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Re({ access_token: e, channel_id: n }) {
      if (e === "" && !Le.test(n))
        return ve;
      const { matrix: r } = await t.e("matrix").then(t.bind(t, 3463));
      return r;
    }
    function X(e, n = "") {
      return { default: n, read: e };
    }
    function Me(e) {
      return X(async (n) => n === "" ? {} : (0, g.$p)(await e(n)));
    }
    async function ke(e, n) {
      const r = Object.keys(e), h = await Promise.all(r.map((T) => Pe(T, e[T], n)));
      return {
        values: Object.fromEntries(h.map(({ value: T }, M) => [r[M], T])),
        issues: h.flatMap(({ issues: T }) => T)
      };
    }
    async function Pe(e, n, r) {
      const { getInput: h, hide: T, kind: M } = r, D = n.isTrimmed ?? !0, F = (0, g.Od)(h(e, { trimWhitespace: D })), W = await R(e, F, n, M);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await R(e, T(F), n, M)).issues };
    }
    async function R(e, n, r, h) {
      const T = [], M = (D) => {
        T.push(`\`${e}\` ${D}`);
      };
      try {
        return { issues: T, value: await r.read(n === "" ? r.default : n, M, h) };
      } catch (D) {
        return { issues: [(0, l.J4)(D).message], value: {} };
      }
    }
    var P = t(7679), J = t(4536), Z = t(4827);
    async function z(e, n) {
      const r = ie(e) ?? await Se(e, n) ?? {};
      if ((0, J.f_)(r))
        throw new l.lZ("invalid_input", `\`${n}\`: ${J.DI}.`);
      if ((0, Z.Gv)(r))
        return r;
      const h = Array.isArray(r) ? "a list" : `a single value (${typeof r})`;
      throw new l.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${h}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function de(e) {
      const n = await z(e, "needs"), r = Object.entries(n).find(([, M]) => !fe(M));
      if (r === void 0)
        return n;
      const [h] = r, T = h.length > 80 ? `${h.slice(0, 80)}\u2026` : h;
      throw new l.lZ("invalid_input", `\`needs\` has no result for the job \`${T}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function fe(e) {
      return (0, Z.Gv)(e) && typeof e.result == "string";
    }
    function ie(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Se(e, n) {
      const r = await (0, J.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in r)
        return r.value;
      const { line: h, column: T, error: M } = r;
      throw new l.lZ("invalid_input", `\`${n}\`, line ${h}, column ${T}: ${M}.`);
    }
    var xe = t(5161), Ee = t(3342), Ie = t(9257);
    const _e = (e) => e, Ae = (e) => {
      const n = (r, h) => {
        const T = e.indexOf(r);
        return T >= 0 && e.includes(h, T + r.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, Be = (e, n) => {
      const r = s(e);
      return e !== "" && !I.test(r) && n("holds nothing that can be seen."), r;
    }, I = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function s(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const i = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, l.cl)(e)}.`), e.toLowerCase() === "true");
    function $(e, n) {
      return (r, h) => {
        const T = /^\d{1,6}$/.test(r) ? Number(r) : Number.NaN;
        return T >= e && T <= n ? T : (h(`must be a whole number from ${e} to ${n}, but is ${(0, l.cl)(r)}.`), e);
      };
    }
    function j(...e) {
      return (n, r) => {
        const h = e.find((T) => T === n);
        return h === void 0 && r(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(n)}.`), h ?? e[0];
      };
    }
    const U = 10, H = 100, re = (e, n) => {
      const r = (0, d.wh)(e);
      return r === void 0 && e !== "" && n((0, d.yr)(e, "company")), r ?? e;
    }, Te = (e, n, r) => {
      const h = r.readId(e, "message");
      return h === void 0 && e !== "" && n(r.describeNoId(e, "message")), h ?? e;
    };
    function ne(e) {
      return (n, r, h) => {
        const T = n.split(/[,\n]/).flatMap((W) => W.trim() || []), M = T.map((W) => h.readId(W, e)), D = T.filter((W, oe) => M[oe] === void 0);
        for (const W of D.slice(0, U))
          r(h.describeNoId(W, e));
        T.length === 0 && n !== "" && r("holds no id, but commas or blanks only.");
        const F = [...new Set(T.map((W, oe) => M[oe] ?? W))];
        return F.length > H && r(`has ${F.length} ids: use several steps for more than ${H}.`), F;
      };
    }
    const ee = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), we = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), Ge = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function Qe(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const It = (e, n) => {
      const r = Qe(e);
      return r === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, l.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((r.username || r.password) && n("must not contain a user name or a password."), (r.search || r.hash) && n("must not contain a query (?) or a fragment (#)."), r.protocol === "http:" && !(0, Ie.U9)(r.hostname) && n("must begin with https://, or anyone on the way could read the key."), r.pathname = r.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(r.pathname) && n(`is an address of the web client: cut it before /client, as in ${r.origin}.`), r);
    }, jt = (e, n) => {
      if (e === "")
        return e;
      const r = Qe(e);
      return r?.protocol === "https:" && !e.includes("'") ? r.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, l.cl)(e)}.`), e);
    }, Lt = (e, n) => e.split(`
`).flatMap((r, h) => {
      const T = s(r);
      if (T === "")
        return [];
      const { label: M, address: D } = Rt(T), F = Qe(D), W = F?.protocol === "https:" || F?.protocol === "http:" && (0, Ie.U9)(F.hostname);
      return I.test(M) && W ? [{ label: M, url: F.href }] : (n(`line ${h + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(T)}.`), []);
    });
    function Rt(e) {
      const n = e.lastIndexOf(" "), h = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(h, 0)).trim(), address: e.slice(h + 1).trim() };
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
    }, ot = {
      public_id: X(ee),
      private_api_key: { ...X(we), isSecret: !0 },
      group_id: X(re),
      access_token: { ...X(Ge), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: X(It)
    }, it = {
      content: { ...X(_e), isTrimmed: !1 },
      content_file: X(_e),
      preset: X(j("", ...Ye.preset)),
      if_empty: X(j("fail", "skip"), "fail"),
      format: X(j(...Ye.format), "markdown"),
      template: X(i, "false"),
      mentions: X(xe.Y),
      buttons: X(Lt),
      ephemeral: X(i, "false"),
      ephemeral_recipients: X(ne("user")),
      sender_name: X(Be),
      sender_icon: X(jt),
      message_fields: Me((e) => z(e, "message_fields"))
    }, at = {
      // Empty: the job's own, which `runner_facts` has.
      status: X(j("", ...Ye.status)),
      data: Me((e) => z(e, "data")),
      needs: Me(de),
      people: Me(async (e) => (0, Ee.ky)(await z(e, "people"))),
      github_token: { ...X(_e), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: Me((e) => z(e, "runner_facts").catch(() => ({})))
    }, ut = {
      channel_id: X(ne("channel")),
      message_id: X(Te),
      parent_message_id: X(Te),
      key: X(Ae),
      on_repeat: X(j("edit", "reply"), "edit"),
      operation: X(j("save", "remove"), "save"),
      when: X(P.tK),
      live: X(i, "false"),
      delivery: X(j("at_most_once", "at_least_once"), "at_most_once"),
      retries: X($(0, 10), "3"),
      timeout: X($(1, 300), "30")
    }, ct = {
      fail_on_error: X(i, "true"),
      dry_run: X(i, "false"),
      summary: X(i, "false")
    }, Ke = { connection: ot, message: it, workflow: at, delivery: ut, presentation: ct }, lt = { ...ot, ...it, ...at, ...ut, ...ct }, Dn = Object.keys(lt);
    function Pn(e) {
      return lt[e].default;
    }
    const Xe = ({ content: e, content_file: n, preset: r }) => [e, n, r].filter((h) => h.trim() !== ""), dt = ({ channel_id: e }) => e.length <= 1, qe = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, ft = ({ format: e }) => e === "twacode" || e === "plain", Dt = [
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Xe(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Xe(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "remove" && Xe(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: { operation: e, message_id: n, key: r } }) => e === "remove" && n === "" && r.source === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove, or its `key`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !dt(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !dt(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: n }) => n.live && qe(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ delivery: { key: e, message_id: n, parent_message_id: r } }) => e.source !== "" && n + r !== "",
        sentence: "`key` finds the message by itself: set neither `message_id` nor `parent_message_id` beside it."
      },
      {
        broken: ({ message: e, delivery: n }) => qe(e) && n.key.source !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: n }) => qe(e) && n.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && ft(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && ft(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function pt({ getInput: e, hide: n }) {
      const r = await Re({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), h = { getInput: e, hide: n, kind: r }, [T, M, D, F, W] = await Promise.all([
        ke(Ke.connection, h),
        ke(Ke.message, h),
        ke(Ke.workflow, h),
        ke(Ke.delivery, h),
        ke(Ke.presentation, h)
      ]), oe = {
        connection: T.values,
        message: M.values,
        workflow: D.values,
        delivery: F.values,
        presentation: W.values,
        twake: r.connect(T.values)
      }, ae = Pt(oe, r), me = [
        ...Bt(ae, r),
        ...[T, F, M, D, W].flatMap((Ce) => Ce.issues),
        ...r.findIssues(oe),
        ...Dt.filter(({ broken: Ce }) => Ce(oe)).map(({ sentence: Ce }) => Ce)
      ];
      return { inputs: oe, kind: r, missing: ae, issues: me };
    }
    function Pt({ connection: e, delivery: n }, { required: r }) {
      const h = { ...e, ...n };
      return r.filter((T) => String(h[T]) === "");
    }
    function Bt(e, n) {
      return e.length === 0 ? [] : [
        `${ht(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function ht(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function mt(e) {
      const n = e("public_id"), r = e("private_api_key");
      return [...he({ public_id: n, private_api_key: r }), e("access_token"), e("github_token")];
    }
    const Ut = 4, Nt = 8;
    function gt(e) {
      const n = e.filter((r) => r.length >= Ut).flatMap((r) => [r, y.Buffer.from(r).toString("base64")]).map((r) => r.replace(/=+$/, "")).sort((r, h) => h.length - r.length);
      return (r) => {
        const h = yt(r).toLowerCase();
        return n.filter((M) => h.includes(yt(M).toLowerCase())).reduce((M, D) => M.replace(Ft(D), "***"), r);
      };
    }
    function yt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, r) => String.fromCharCode(parseInt(r, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Ft(e) {
      const n = e.length > Nt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Wt).join("")}=*`, n);
    }
    function Wt(e) {
      const n = e.split("").map((W) => W.charCodeAt(0)), r = (W) => W.toString(16).padStart(4, "0"), h = n.map((W) => `\\\\+u${wt(r(W))}`).join(""), M = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${wt(W.toString(16).padStart(2, "0"))}`), D = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), F = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${D}|${h}|${M.join("")}${F})`;
    }
    function wt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const bt = 4e3, et = 8e3;
    function vt(e) {
      const n = [];
      let r = gt(n);
      return {
        mask: (h) => {
          h.trim() !== "" && (e.setSecret(h), n.push(h), r = gt(n));
        },
        hide: (h) => r(h),
        debug: (h) => e.debug(tt(r(h), et)),
        info: (h) => {
          for (const T of r(h).split(`
`))
            e.info(tt(T, et));
        },
        notice: (h) => e.notice(Je(r(h))),
        warning: (h) => e.warning(Je(r(h))),
        error: (h, T) => e.error(Je(r(h)), { title: T })
      };
    }
    function Je(e, n = bt) {
      const r = e.split(`
`).map((h) => tt(h, et));
      return $t(r.join(`
`), n);
    }
    function tt(e, n) {
      const r = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return $t(r, n);
    }
    function $t(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const Et = 1e5, Ht = 512, Gt = 1e3, Tt = /* @__PURE__ */ new Set(["object", "result"]), Kt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Jt(e, n) {
      const r = nt(e, n, 0), h = (M, D) => _t(D) <= Gt, T = (M, D) => Kt.has(M) && _t(D) < 300;
      for (const M of [r, Ot(r, h), Ot(r, T)]) {
        const D = JSON.stringify(M);
        if (D.length <= Et)
          return D;
      }
      return "";
    }
    function Ot(e, n) {
      if (!(0, Z.Gv)(e))
        return null;
      const r = Object.entries(e).map(([h, T]) => [h, Tt.has(h) && (0, Z.Gv)(T) ? St(T, n) : T]);
      return St(Object.fromEntries(r), (h, T) => Tt.has(h) || n(h, T));
    }
    function St(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([r, h]) => n(r, h)));
    }
    function _t(e) {
      return JSON.stringify(e).length;
    }
    function nt(e, n, r) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (r === Ht)
        return null;
      if (Array.isArray(e))
        return e.map((T) => nt(T, n, r + 1));
      const h = Object.entries(e);
      return Object.fromEntries(h.map(([T, M]) => [n(T), nt(M, n, r + 1)]));
    }
    const Bn = (
      /* unused pure expression or super */
      null
    ), Un = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: Et,
      error_code: 30,
      attempts: 4
    };
    function Vt({ outcome: e, deliveries: n, error: r, skipped: h }, T) {
      const M = n[0], D = M?.accepted, F = [r, ...n.map((W) => W.error)];
      return {
        message_id: D?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: D?.message_url ?? "",
        channel_id: D?.channel_id ?? M?.target.channel_id ?? "",
        parent_message_id: D?.parent_message_id ?? "",
        created_at: D?.created_at ?? "",
        messages: JSON.stringify(n.map(Zt)),
        response: M?.response === void 0 ? "" : Jt(M.response, T),
        error_code: F.find(Boolean)?.code ?? h ?? "",
        attempts: String(n.reduce((W, { attempts: oe }) => W + oe, 0))
      };
    }
    function Zt({ target: e, accepted: n, outcome: r, error: h }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: r,
        error_code: h?.code ?? ""
      };
    }
    function zt(e, n = "") {
      const r = new Set(e.map(({ outcome: M }) => M)), [h = "failed"] = r, T = r.has("unknown") ? "unknown" : "partial";
      return { outcome: r.size > 1 ? T : h, deliveries: e, summary: n };
    }
    async function Qt(e, n) {
      const { log: r, failOnError: h, linkTo: T } = n;
      for (const F of e.deliveries)
        F.error === void 0 && r.info(Xt(F)), F.warning !== void 0 && r.warning(F.warning);
      nn(e, n), await rn(e, n);
      const M = en(e);
      if (M.length === 0)
        return 0;
      const D = tn(e, M, T);
      return h ? r.error(D, Yt[e.outcome] ?? "Twake message not sent") : r.warning(D), h ? 1 : 0;
    }
    const Yt = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Xt({ confirmation: e, attempts: n }) {
      return `${e}${n === 1 ? "" : ` (attempt ${n})`}.`;
    }
    const qt = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function en({ error: e, deliveries: n }) {
      const r = n.flatMap((h) => h.error ? { error: h.error, delivery: h } : []);
      return e ? [{ error: e }, ...r] : r;
    }
    function tn({ deliveries: e }, n, r) {
      const h = e.length > 1, T = e.length - n.length, M = n.map(({ error: me, delivery: Ce }) => {
        const Fe = h ? `Channel ${Ce?.target.channel_id}: ` : "", Ue = Ce?.outcome === "unknown" ? ` ${qt[Ce.operation]}` : "";
        return Fe + me.message + Ue;
      }), D = n.map(({ error: me }) => `${me.nextStep} (${me.code}, ${r(me.code)})`), F = [
        ...h ? [`The message is in ${T} of ${e.length} channels.`] : [],
        ...new Set(M)
      ], W = F.some((me) => me.includes(`
`)) ? `
` : " ", oe = [...new Set(D)].join(W), ae = bt - oe.length - W.length;
      return Je(F.join(W), ae) + W + oe;
    }
    function nn(e, { core: n, env: r, log: h }) {
      try {
        if (!r.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [T, M] of Object.entries(Vt(e, h.hide)))
          n.setOutput(T, M);
      } catch (T) {
        h.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${T.message}`);
      }
    }
    const sn = 2 ** 20;
    async function rn({ summary: e }, { core: n, log: r }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > sn)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(r.hide(e)).write();
        } catch (h) {
          r.warning(`The job summary could not be written: ${h.message}`);
        }
    }
    var st = t(8532), on = t(8818), kt = t(7959), Ne = t(9279);
    const Ve = "live", an = 65;
    function un({ core: e, env: n, log: r }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Ve, "");
        } catch (h) {
          r.debug(`The state of this step could not be opened: ${h.message}`);
        }
    }
    function cn({ twake: e, deliveries: n, mentions: r, started_ms: h, status: T }, { core: M, env: D, log: F }) {
      const W = n.flatMap(({ accepted: Ce }) => Ce?.target ?? []);
      if (W.length === 0 || !D.GITHUB_STATE || !D.GITHUB_ENV)
        return;
      const oe = r.map(Ee.TN), ae = { address: e.address, started_ms: h, status: T, targets: W, mentioned: oe }, me = JSON.stringify(ae);
      ln(() => {
        M.saveState(Ve, xt(me, e, D) + me), M.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, F);
    }
    function ln(e, n) {
      try {
        e();
      } catch (r) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${r.message}`);
      }
    }
    function dn({ core: { getState: e } }) {
      return e(Ve) !== "";
    }
    function fn({ core: e, env: n }, r) {
      const h = e.getState(Ve), T = h.slice(an);
      if (!pn(h, xt(T, r, n) + T))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const M = JSON.parse(T);
      for (const [D, F] of Object.entries(r.address)) {
        const W = M.address[D];
        if (W !== F)
          throw new l.lZ("invalid_input", `\`${D}\` came out as ${F || "nothing"} at the end of the job, and the message went to ${W}. Give \`${D}\` a value that does not change during the job.`);
      }
      return M;
    }
    function xt(e, { key: n }, r) {
      const { GITHUB_RUN_ID: h, GITHUB_RUN_ATTEMPT: T, GITHUB_JOB: M } = r;
      return `${At().createHmac("sha256", n).update(JSON.stringify([h, T, M, e])).digest("hex")} `;
    }
    const At = () => process.getBuiltinModule("node:crypto");
    function pn(e, n) {
      const [r, h] = [Buffer.from(e), Buffer.from(n)];
      return r.length === h.length && At().timingSafeEqual(r, h);
    }
    async function hn(e) {
      const { core: n, env: r } = e, h = vt(n), T = await mn({ ...e, log: h }).catch((M) => (M instanceof l.lZ || h.debug(M.stack ?? String(M)), { outcome: "failed", deliveries: [], error: (0, l.J4)(M) }));
      return Qt(T, {
        core: n,
        env: r,
        log: h,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (M) => (0, l.zU)(M, r)
      });
    }
    async function mn(e) {
      const { core: n, env: r, files: h, network: T, log: M } = e, D = T.date().getTime();
      un(e), mt(n.getInput).forEach(M.mask);
      const F = await pt({ getInput: n.getInput, hide: M.hide }), W = await f(F, { env: r, files: h, warn: M.warning }), oe = await wn(F, r, W);
      if (oe !== void 0)
        return M.notice(oe), Ze("secrets_withheld");
      const ae = $n(F), me = await (0, Ne.LE)(ae, W, e);
      if (!gn(ae, me, M))
        return Ze("when");
      const Ce = ae.delivery.operation === "remove", Fe = await yn(ae, me, W, e), Ue = Ce ? void 0 : await (0, Ne.SB)(ae, me, e, Fe?.mentioned).catch(bn(ae));
      if (Ue === "empty")
        return M.info(`Skipped, because ${vn(ae)} came out empty (\`if_empty: skip\`).`), Ze("empty");
      for (const He of Ue?.advice ?? [])
        M.notice(He);
      for (const He of F.kind.findWarnings(ae, me))
        M.warning(He);
      const We = En(ae, Ue, Fe);
      if (ae.presentation.dry_run)
        return Tn(We, ae, M);
      if (We.targets.length === 0)
        return M.info("Skipped, because no message of this `key` is known, which could be removed."), Ze("no_message");
      const ze = Fe ? await Fe.deliver(We, Ue) : await (0, st.c)(We, { ...T, debug: M.debug, hide: M.hide });
      if (ae.delivery.live) {
        const { twake: He, workflow: rt } = ae, { mentions: De } = me, Rn = (0, kt.rk)(rt);
        cn({ twake: He, deliveries: ze, mentions: De, started_ms: D, status: Rn }, e);
      }
      return zt(ze, await On(ae, Ue, M));
    }
    function gn({ delivery: e }, { context: n, ...r }, h) {
      const { when: T, operation: M } = e;
      if (T.length === 0 || !("verdict" in n) || r.change === void 0)
        return !0;
      const { verdict: D } = n, W = r.change === "unknown" && M === "remove" ? "none" : r.change;
      D === "unknown" && h.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const oe = (0, P.yB)({ verdict: D, change: W }, T);
      return oe !== void 0 && h.info(oe), oe === void 0;
    }
    async function yn(e, n, r, h) {
      return e.delivery.key.source === "" || e.presentation.dry_run ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: r }, h);
    }
    async function wn({ inputs: e, kind: n, missing: r }, h, T) {
      if (r.length === 0)
        return;
      const M = (0, on.GP)({ env: h, event: T, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: D } = await t.e("facts").then(t.bind(t, 5674)), F = D(M);
      return F && `Skipped, because ${ht(r)} empty.${n.adviseMissing(r)} ${F}`;
    }
    function Ze(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function bn(e) {
      return (n) => {
        if ((0, Ne.uE)(e, n))
          return "empty";
        throw n;
      };
    }
    function vn({ message: { content_file: e, preset: n } }) {
      return e ? `\`content_file\` (${(0, l.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function $n({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new l.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function En({ twake: e, delivery: n }, r, h) {
      const { message_id: T, parent_message_id: M, retries: D } = n, F = n.channel_id.map((ae) => ({
        channel_id: ae,
        ...T && { message_id: T },
        ...M && { parent_message_id: M }
      })), oe = !r && n.key.source !== "" ? F.flatMap((ae) => h?.find(ae) ?? []) : F;
      return {
        twake: e,
        targets: oe,
        ...r && { message: r.message },
        policy: { delivery: n.delivery, retries: D, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function Tn(e, { delivery: n }, r) {
      if (n.key.source !== "" && r.info("Which message this `key` stands for, a dry run does not look up."), e.targets.length === 0)
        return { outcome: "dry_run", deliveries: [] };
      const h = (0, st.H)(e);
      for (const { error: W } of h)
        if (W !== void 0)
          throw W;
      const { describeDryRun: T, summarizeDryRun: M } = await t.e("preview").then(t.bind(t, 3709)), D = { sendings: h, targets: e.targets, message: e.message };
      r.info(`Dry run, nothing is sent.
${await T(D)}`);
      const F = await M("Twake message (dry run)", D);
      return { outcome: "dry_run", deliveries: [], summary: F };
    }
    async function On({ presentation: e }, n, r) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarize: h } = await t.e("preview").then(t.bind(t, 3709));
        return await h("Twake message", n.message, n.whole);
      } catch (h) {
        return r.warning(`The message could not be shown in the job summary: ${h.message}`), "";
      }
    }
    var Ct = t(4768), Mt = t(6798);
    const Sn = 1e4, _n = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function kn(e) {
      const { core: n } = e, r = vt(n);
      try {
        dn(e) ? await xn({ ...e, log: r }) : /^true$/i.test(n.getInput("live")) && r.info("This step left no live message.");
      } catch (h) {
        r.warning(`The live message could not be updated: ${(0, l.J4)(h).message}`);
      }
      return 0;
    }
    async function xn(e) {
      const { core: n, env: r, files: h, network: T, log: M } = e;
      mt(n.getInput).forEach(M.mask);
      const D = await pt({ getInput: n.getInput, hide: M.hide });
      An(D);
      const { twake: F } = D.inputs, W = fn(e, F), oe = T.now() + Sn, ae = await f(D, { env: r, files: h, warn: M.warning }), me = await Cn(W, D, ae, e), Ce = me.mentions.filter((De) => !W.mentioned.includes((0, Ee.TN)(De))), Fe = await In(D, { context: me, state: W, late: Ce }, e), Ue = (De) => (0, st.c)({ twake: F, policy: { ..._n, timeout_ms: oe - T.now() }, ...De }, { ...T, debug: M.debug, hide: M.hide }), We = await Ue({ targets: W.targets, message: Fe });
      for (const De of We)
        (0, Mt.N)(De, M);
      if (Ce.length === 0 || F.editsNotify)
        return;
      const ze = We.filter(({ outcome: De }) => De === "sent").map(jn), He = await F.prepare((0, Ct.Ew)((0, Ne.jA)(me.context), Ce)), rt = await Ue({ targets: ze, message: He });
      for (const De of rt)
        (0, Mt.l)(De, M);
    }
    function An({ missing: e, kind: n }) {
      const r = e.filter((T) => n.credentials.includes(T));
      if (r.length === 0)
        return;
      const h = r.map((T) => `\`${T}\``).join(" and ");
      throw new l.lZ("invalid_input", `${h} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function Cn(e, { inputs: n, issues: r }, h, T) {
      const M = (T.network.date().getTime() - e.started_ms) / 1e3, D = Mn(e.status, (0, kt.rk)(n.workflow), T), F = await (0, Ne.B3)(n, h, T, { duration: M, mayBeOld: D });
      return r.length > 0 ? { ...F, mentions: [] } : F;
    }
    function Mn(e, n, { env: r }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: h, FORGEJO_ACTIONS: T, GITEA_ACTIONS: M, GITHUB_ACTION_PATH: D } = r;
      return h || T ? !!D : !!M;
    }
    async function In({ inputs: e, issues: n }, { context: r, state: h, late: T }, M) {
      const { twake: D } = e, F = h.mentioned;
      try {
        if (n.length > 0)
          throw new Error(n.join(" "));
        return (await (0, Ne.SB)(e, r, M, F)).message;
      } catch (W) {
        const oe = "The live message shows only how the job ended, because its source";
        (0, Ne.uE)(e, W) ? M.log.info(`${oe} came out empty.`) : M.log.warning(`${oe} can no longer be read: ${W.message}`);
        const ae = D.editsNotify ? T : [];
        return D.prepare((0, Ct.l3)((0, Ne.jA)(r.context), ae), { notified: F });
      }
    }
    function jn({ target: e }) {
      const { channel_id: n, message_id: r = "", parent_message_id: h = r } = e;
      return { channel_id: n, parent_message_id: h };
    }
    function Ln(e, n) {
      return e === "post" ? kn(n) : hn(n);
    }
  }),
  6444: ((x, _, t) => {
    t.d(_, {
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
  8532: ((x, _, t) => {
    t.d(_, {
      c: () => A,
      H: () => c
    });
    var l = t(3916);
    const g = 1e3, f = 1e4, m = 1e3, E = 6e4, v = 20;
    function y(B) {
      if (d(B) || !S(B))
        return;
      const K = B.retry_after_ms ?? 0, G = B.remaining_ms - m - K;
      if (K > E || G < 0)
        return;
      const Y = Math.min(g * 2 ** (B.attempt - 1), f);
      return { wait_ms: K + B.random() * Math.min(Y, G) };
    }
    function d({ fate: B, attempt: K, retries: G, retry_after_ms: Y = 0 }) {
      const se = B === "not_arrived" && Y >= 1e3 && G > 0;
      return K > (se ? v : G);
    }
    function S({ fate: B, isIdempotent: K, mayDouble: G }) {
      return B === "unknown" ? K || G : B === "not_arrived";
    }
    function O(B, K) {
      const G = B?.trim() ?? "";
      if (/^\d+$/.test(G))
        return Number(G) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(G))
        return;
      const Y = Date.parse(G) - K.getTime();
      return Number.isNaN(Y) ? void 0 : Math.max(0, Y);
    }
    const u = 5, a = 1e4, o = 1e3, p = 500;
    async function A(B, K) {
      const G = K.now() + B.policy.timeout_ms, Y = [], se = B.targets.entries(), he = async () => {
        for (const [ue, ce] of se)
          Y[ue] = await b(ce, B, { ...K, deadline: G });
      };
      return await Promise.all(Array.from({ length: u }, he)), Y;
    }
    function c(B) {
      return B.targets.map((K) => w(B, K, "dry-run"));
    }
    function w({ twake: B, message: K }, G, Y) {
      return K ? K.sendTo(G, Y) : B.remove(G, Y);
    }
    async function b(B, K, G) {
      const Y = w(K, B, q(G)), se = Y.error ? { attempts: 0, mayHaveArrived: !1, error: Y.error } : await k(Y, { target: B, request: K, ...G }), { attempts: he, mayHaveArrived: ue } = se, ce = se.success ?? (ue ? await L(Y, K, G) : void 0), be = V(K, B);
      if (ce === void 0)
        return { target: B, operation: be, attempts: he, outcome: ue ? "unknown" : "failed", ...se.error && { error: se.error } };
      const { fate: ge, ...Oe } = ce;
      return { target: B, operation: be, attempts: he, outcome: ge === "removed" ? ge : "sent", ...Oe };
    }
    async function k(B, K) {
      const { target: G, request: Y, deadline: se, now: he, signal: ue, random: ce, sleep: be, turn: ge, debug: Oe } = K, { retries: ve, delivery: je } = Y.policy, $e = je === "at_least_once", ye = V(Y, G) === "post";
      let Le = !1, Re;
      for (let X = 1; ; X += 1) {
        await ge();
        const Me = te(ue, se - he(), Re);
        if (Me !== void 0)
          return { attempts: X - 1, mayHaveArrived: Le, error: Me };
        const { judgement: ke, retry_after_ms: Pe } = await C(B, $e, K);
        if (Oe(`channel ${G.channel_id}, attempt ${X}: ${le(ke)}`), !("error" in ke))
          return { attempts: X, mayHaveArrived: Le, success: ke };
        const { fate: R, error: P } = ke, J = !ye || ke.isIdempotent === !0;
        Le ||= R === "unknown" || R === "elsewhere";
        const z = y({ ...{ fate: R, attempt: X, retries: ve, mayDouble: $e, isIdempotent: J, retry_after_ms: Pe }, remaining_ms: se - he(), random: ce });
        if (z === void 0 || ue.aborted)
          return { attempts: X, mayHaveArrived: Le, error: P };
        await be(z.wait_ms, ue);
        const de = { ...K, deadline: (he() + se) / 2 }, fe = Le ? await N(B, Y, de) : void 0;
        if (fe !== void 0)
          return { attempts: X, mayHaveArrived: Le, success: fe };
        Re = P;
      }
    }
    async function C(B, K, G) {
      const { request: Y, deadline: se, now: he } = G, ue = se - he(), ce = B.look ? Math.min(o, ue / 4) : 0, be = Math.min(Y.policy.attempt_ms ?? a, ue - ce), { ask: ge, retryAfter_ms: Oe } = pe(be, G), ve = await B.attempt(ge, { mayDouble: K, ...Q(G) }), je = "error" in ve ? ve.retry_after_ms : void 0;
      return { judgement: ve, retry_after_ms: je ?? Oe() };
    }
    async function L(B, K, G) {
      const { deadline: Y, now: se, signal: he, sleep: ue } = G, ce = Y - se();
      if (!(B.look === void 0 || ce <= 0))
        return await ue(Math.min(p, ce / 2), he), N(B, K, G);
    }
    async function N(B, { policy: { attempt_ms: K = a } }, G) {
      const { deadline: Y, now: se, signal: he, debug: ue } = G, ce = Math.min(K, Y - se());
      if (B.look === void 0 || he.aborted || ce <= 0)
        return;
      const { ask: be } = pe(ce, G), ge = await B.look(be, Q(G));
      return ue(`a look at what became of it: ${ge?.confirmation ?? "nothing is known"}`), ge;
    }
    function Q({ hide: B }) {
      return { holdsSecret: (K) => B(K) !== K };
    }
    function V({ message: B }, { message_id: K }) {
      return B === void 0 ? "remove" : K ? "edit" : "post";
    }
    function q({ date: B, random: K }) {
      const G = () => K().toString(36).slice(2, 12).padEnd(10, "0");
      return `${B().getTime().toString(36)}-${G()}${G()}`;
    }
    function te(B, K, G) {
      if (B.aborted) {
        const se = "Interrupted before anything was sent to this channel.";
        return new l.lZ("interrupted", G ? `${G.message} Then interrupted.` : se);
      }
      if (K > 0)
        return;
      const Y = "No time was left for this channel: the others took it all.";
      return G ?? new l.lZ("timeout", Y, { nextStep: "Raise `timeout`." });
    }
    function pe(B, { http: K, signal: G, now: Y, date: se }) {
      const he = Y() + B;
      let ue;
      return { ask: async (be, ge) => {
        const Oe = (he - Y()) / (ge?.isQuestion ? 2 : 1), ve = await K.send(be, { signal: G, timeout_ms: Oe });
        return ve.kind === "response" && (ue = ve.headers["retry-after"] ?? ue), ve;
      }, retryAfter_ms: () => O(ue, se()) };
    }
    function le(B) {
      return "error" in B ? `${B.fate} (${B.error.code}: ${B.error.message})` : B.fate;
    }
  }),
  8812: ((x, _, t) => {
    t.d(_, {
      a: () => l
    });
    function l(f) {
      return JSON.stringify(f, g);
    }
    function g(f, m) {
      return typeof m == "string" ? m.toWellFormed() : m;
    }
  }),
  2e3: ((x, _, t) => {
    t.d(_, {
      b: () => l
    });
    function l(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((x, _, t) => {
    t.d(_, {
      F: () => g
    });
    const l = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: f }, { checked: m }, E) {
      const v = f === null ? void 0 : `${f + E.index}.`;
      return m !== null ? [v, m ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : v ?? l[Math.min(E.depth, l.length - 1)] ?? "";
    }
  }),
  2163: ((x, _, t) => {
    t.d(_, {
      x: () => l
    });
    function l({ message: g, workflow: f }, m) {
      return [
        ...g.mentions.flatMap(({ who: v }) => typeof v == "string" ? [] : v).map(({ id: v }) => ({ input: "mentions", id: v })),
        ...Object.values(f.people).flat().map(({ id: v }) => ({ input: "people", id: v }))
      ].filter(({ id: v }) => !m(v));
    }
  }),
  9880: ((x, _, t) => {
    t.d(_, {
      L: () => l
    });
    function l(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (f) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(f))) : g;
    }
  }),
  651: ((x, _, t) => {
    t.d(_, {
      cG: () => Ee,
      B5: () => _e,
      HD: () => Be,
      y: () => Se,
      Xp: () => ie
    });
    var l = t(2e3), g = t(6444), f = t(9880);
    const m = 4;
    function E(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((j) => v(y(j))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function v(s) {
      return s.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function y(s) {
      const i = s.split("	"), $ = i.pop() ?? "";
      return i.map((j) => j + " ".repeat(m - j.length % m)).join("") + $;
    }
    var d = t(3920);
    const S = { type: "br" };
    function O(s) {
      const i = [];
      for (const $ of s) {
        const j = i.at(-1);
        typeof $ == "string" && typeof j == "string" ? i[i.length - 1] = j + $ : $ !== "" && i.push($);
      }
      return i;
    }
    function u(s, i, $ = {}) {
      const [j, ...U] = O(i);
      return j === void 0 ? [] : [{ type: s, ...$, content: U.length === 0 ? j : [j, ...U] }];
    }
    function a(s, i) {
      return (0, d.vq)(s) ? i.includes(s.type) || (0, d.hT)(s).some(($) => a($, i)) : !1;
    }
    function o(s, i) {
      return i.flatMap(($) => {
        if (!(0, d.vq)($) || typeof $.content != "object")
          return [$];
        const { type: j, content: U, ...H } = $, re = o(s - 1, (0, d.hT)($));
        return s <= 0 ? re : u(j, re, H);
      });
    }
    function p(s) {
      return s.map(A).join("").replace(/\s+/g, " ").trim();
    }
    function A(s) {
      return typeof s == "string" ? s : (0, d.kn)(s) ? " " : (0, d.hT)(s).map(A).join("");
    }
    function c(s) {
      return s.flatMap((i) => {
        if ((0, d.kn)(i))
          return [" "];
        if (!(0, d.vq)(i) || i.content === void 0)
          return [i];
        const { type: $, content: j, ...U } = i;
        return u($, c((0, d.hT)(i)), U);
      });
    }
    function w(s, i) {
      return s.flatMap(($, j) => {
        const U = s[j - 1];
        return ((0, d.kn)(U) || (0, d.WH)(U)) && !(0, d.kn)($) && !(0, d.WH)($) ? [i, $] : [$];
      });
    }
    function b(s, i) {
      return O(s.flatMap(($) => i.show($, i)));
    }
    function k(s, i) {
      return C(s.map(($) => ({
        block: $,
        nodes: i.show($, i),
        isClosing: $.type === "buttons" || $.type === "mentions"
      })), L);
    }
    function C(s, i) {
      const $ = s.filter(({ nodes: j }) => j.length > 0);
      return $.flatMap((j, U) => {
        const H = $[U - 1];
        if (H === void 0 || (0, d.WH)(j.nodes[0]))
          return j.nodes;
        const Te = (0, d.WH)(H.nodes.at(-1)) ? Number(j.isClosing ?? !1) : i(H, j);
        return [...Array(Te).fill(S), ...j.nodes];
      });
    }
    function L(s, i) {
      const [$, j] = [s.block, i.block];
      return j.type === "buttons" ? 2 : j.type === "footnoteDefinition" ? $.type === j.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes($.type) || j.type === "thematicBreak" || $.type === "group" && !$.spread && j.type === "group" && !j.spread || j.type === "list" && j.adjacent || i.nodes.slice(0, 1).some((H) => a(H, ["image"])) ? 1 : 2;
    }
    function N({ children: s }, i) {
      const [$, ...j] = s;
      return $?.type === "image" && j.length === 0 && q(new URL($.url)) ? V($) : b(s, i);
    }
    function Q({ url: s, alt: i }, { isLinked: $ }) {
      const j = `[${i || "\u{1F5BC}"}]`;
      return $ ? [j] : u("url", [j], { url: s });
    }
    function V({ url: s, alt: i }) {
      const $ = { type: "url", url: s, content: { type: "image", src: s } };
      return i === "" ? [$] : [$, S, ...u("system", [i])];
    }
    function q({ hostname: s, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const pe = "\u2003";
    function le(s, i) {
      const $ = { ...i, listDepth: i.listDepth + 1 }, j = s.children.map((U, H) => {
        const [re, ...Te] = i.show(U, $), ne = (0, te.F)(s, U, { index: H, depth: i.listDepth });
        return re === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...w([re, ...Te], pe)] };
      });
      return C(j, () => s.spread ? 2 : 1);
    }
    var B = t(1723);
    const K = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, G = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function Y(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let i = 0;
      for (const { segment: $ } of new Intl.Segmenter().segment(s))
        i += se($);
      return i;
    }
    function se(s) {
      return G.test(s) ? 0 : K.test(s) ? 2 : 1;
    }
    const he = 64;
    function ue({ align: s, children: i }, $) {
      const j = i.map((ne) => ne.children.map((ee) => $.show(ee, $))), U = j.map((ne) => ne.map(p)), H = s.map((ne, ee) => U.reduce((we, Ge) => Math.max(we, Y(Ge[ee] ?? "")), 0)), re = H.reduce((ne, ee) => ne + ee + 3, -3);
      return j.flat(2).some((ne) => a(ne, ["url", "email"])) || re > he ? ge(j) : ce({ cells: U, columns: H, align: s });
    }
    function ce(s) {
      const i = s.cells.map((re) => s.columns.map((Te, ne) => be(re[ne] ?? "", { width: Te, align: s.align[ne] })).join(" \u2502 ").trimEnd()), $ = s.columns.map((re) => "\u2500".repeat(re)).join("\u2500\u253C\u2500"), [j = "", ...U] = i, H = s.cells[0]?.some((re) => re !== "");
      return [E((H ? [j, $, ...U] : U).join(`
`))];
    }
    function be(s, i) {
      const $ = i.width - Y(s), U = { right: $, center: Math.floor($ / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(U) + s + " ".repeat($ - U);
    }
    function ge(s) {
      return s.map((i, $) => Oe(i, $ === 0)).filter((i) => i.length > 0).flatMap((i, $) => $ === 0 ? i : [S, ...i]);
    }
    function Oe(s, i) {
      const [$ = [], ...j] = s.map(c).filter((H) => p(H) !== ""), U = j.flatMap((H, re) => [re === 0 ? " \u2014 " : " \xB7 ", ...H]);
      return i ? u("bold", [...$, ...U]) : [...u("bold", $), ...U];
    }
    const ve = {
      root: $e,
      paragraph: N,
      heading: Le,
      thematicBreak: () => u("system", ["\u2500".repeat(20)]),
      blockquote: (s, i) => u("quote", $e(s, i)),
      alert: Re,
      list: le,
      listItem: $e,
      code: ({ value: s }) => [E(s)],
      table: ue,
      tableRow: ye,
      tableCell: ye,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, i) => u("attachment", $e(s, i)),
      summary: (s, i) => u("bold", ye(s, i)),
      group: $e,
      footnoteDefinition: (s, i) => [
        `${(0, f.L)(s.identifier)} `,
        ...$e(s, i)
      ],
      text: ({ value: s }) => [s],
      break: () => [S],
      strong: (s, i) => u("bold", ye(s, i)),
      emphasis: (s, i) => u("italic", ye(s, i)),
      delete: (s, i) => u("strikethrough", ye(s, i)),
      underline: (s, i) => u("underline", ye(s, i)),
      superscript: (s, i) => ye(s, i).map(($) => typeof $ == "string" ? (0, f.L)($) : $),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: X,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, f.L)(s)],
      buttons: R,
      button: Pe,
      mentions: R,
      mention: ({ addressee: s }) => [(0, B.bX)(s)],
      statusLine: (s, i) => u("system", ye(s, i))
    }, je = (s, i) => ve[s.type](s, i);
    function $e({ children: s }, i) {
      return k(s, i);
    }
    function ye({ children: s }, i) {
      return b(s, i);
    }
    function Le(s, i) {
      const $ = u("bold", ye(s, i));
      return s.depth > 2 ? $ : u("underline", $);
    }
    function Re(s, i) {
      const j = [{ nodes: u("bold", [g.o[s.kind]]) }, { nodes: $e(s, i) }];
      return u("quote", C(j, () => 1));
    }
    function X(s, i) {
      const $ = ye(s, { ...i, isLinked: !0 }), j = ke(s);
      return j === void 0 ? u("url", $, { url: s.url }) : Me(j, $);
    }
    function Me(s, i) {
      const $ = { type: "email", content: s }, [j, ...U] = i, H = typeof j == "string" ? j.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof j != "string" || U.length > 0 || H < 0 ? [...i, " (", $, ")"] : [j.slice(0, H).replace(/^mailto:$/i, ""), $, j.slice(H + s.length)];
    }
    function ke({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Pe({ url: s, label: i }) {
      return [{ type: "url", url: s, content: { type: "button", content: i } }];
    }
    function R({ children: s }, i) {
      return s.flatMap(($) => [" ", ...i.show($, i)]).slice(1);
    }
    var P = t(3028), J = t(886), Z = t(8048), z = t(7985);
    const de = 50, fe = { show: je, listDepth: 0, isLinked: !1 };
    function ie(s) {
      return o(de, O(je({ type: "root", children: s }, fe)));
    }
    function Se({ children: s }) {
      const i = s.filter((U) => !xe(U)), $ = (0, z.r)((0, B.Hk)((0, P.w)({ type: "root", children: i }))), j = {
        formatted: (0, Z.k)((0, B.Cw)(Be(ie(i)))),
        original_str: $,
        fallback_string: $
      };
      return s.filter(xe).reduce(Ee, j);
    }
    function xe(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function Ee(s, i) {
      const { formatted: $, original_str: j, fallback_string: U } = s, H = i.type === "mentions" ? (0, P.w)(i) : (0, B.Hk)((0, P.w)(i)), re = je(i, fe);
      return {
        formatted: [
          ...$,
          ...(0, Z.k)($.length === 0 ? re : [S, ...re])
        ],
        original_str: Ie(j, H),
        fallback_string: Ie(U, H)
      };
    }
    function Ie(s, i) {
      return (0, z.r)(_e(s, i), s.length);
    }
    function _e(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Ae = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Be(s) {
      return (0, J.H)(s, {
        text: (i) => [I((0, l.b)(i))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function I(s) {
      return s.length > 500 ? s.replace(Ae, "$&\u200B") : s;
    }
  }),
  1723: ((x, _, t) => {
    t.d(_, {
      Cw: () => y,
      Hk: () => u,
      TV: () => p,
      ah: () => o,
      bX: () => a,
      nR: () => S,
      yK: () => d
    });
    var l = t(886), g = t(3920);
    const f = "\u2060", m = "\u2236", E = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, v = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function y(c) {
      return (0, l.H)(c, {
        text: (w) => w.split(E).flatMap((b) => b.split(v)),
        literal: d,
        address: S,
        instead: O
      });
    }
    function d(c) {
      return c.replace(E, f);
    }
    function S(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (w, b) => b > 5 ? "%3A//" : w).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function O(c) {
      const w = (0, g.Tf)(c), b = (0, g.QP)(c);
      if (!(w.search(E) < 0)) {
        if (b === "email")
          return w.split(E);
        if (!(b !== "url" || c.url !== void 0))
          return y([{ ...c, url: w }]);
      }
    }
    function u(c) {
      const w = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), b = w.search(/[@#]/), k = b < 0 ? w : w.slice(0, b);
      return (k + w.slice(k.length).replaceAll(":", m)).replace(/:(?=[\w+-]+:)/g, `:${f}`).replace(E, f).replace(/@(?!\u2060)/g, `@${f}`);
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function o(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function p(c) {
      return c.flatMap((w) => typeof w == "string" ? [...w.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([k]) => k === "@all" ? "all" : "here") : Array.isArray(w) ? p(w) : (0, g.vq)(w) ? (0, g.QP)(w) === "user" ? A(w) : p((0, g.hT)(w)) : []);
    }
    function A(c) {
      const [w = "", b] = (0, g.Tf)(c).split(":"), k = b ?? c.id;
      return typeof k == "string" && /^[\da-f-]{36}$/i.test(k) ? [{ name: w || "user", id: k }] : [];
    }
  }),
  1773: ((x, _, t) => {
    t.d(_, {
      TN: () => E,
      VS: () => m,
      ap: () => v,
      ph: () => y
    });
    const l = 4e3, g = 300, f = 500, m = `
`;
    function E(S) {
      const a = S.split(m).map((o) => o.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${f}}(?=\\S)`, "gu"), "$& ");
      return d(a, l);
    }
    function v(S) {
      return S.replace(/\s+/g, " ");
    }
    function y(S) {
      return d(v(S).trim(), g);
    }
    function d(S, O) {
      if (S.length <= O)
        return S;
      const u = S.slice(0, O - 1), a = u.lastIndexOf(" "), o = a > O * 0.8 ? a : O - 1;
      return `${u.slice(0, o).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((x, _, t) => {
    t.d(_, {
      w: () => y
    });
    var l = t(6444), g = t(8286), f = t(9880), m = t(1723), E = t(1773);
    const v = {
      root: O,
      paragraph: S,
      heading: S,
      thematicBreak: () => "",
      blockquote: (a, o) => ` > ${O(a, o)}${E.VS}`,
      alert: (a, o) => ` > ${l.o[a.kind]} ${O(a, o)}${E.VS}`,
      list: (a, o) => a.children.map((p, A) => `${(0, g.F)(a, p, { index: A, depth: o })} ${d(p, o + 1)} `).join(""),
      listItem: O,
      code: ({ value: a }) => ` ${(0, E.ph)(a)} `,
      table: O,
      tableRow: u,
      tableCell: S,
      details: O,
      summary: S,
      group: O,
      footnoteDefinition: (a, o) => `${(0, f.L)(a.identifier)} ${O(a, o)}`,
      text: ({ value: a }) => (0, E.ap)(a),
      break: () => " ",
      strong: S,
      emphasis: S,
      delete: S,
      underline: S,
      superscript: ({ children: a }, o) => a.map((p) => p.type === "text" ? (0, f.L)(p.value) : d(p, o)).join(""),
      inlineCode: ({ value: a }) => (0, E.ap)(a).trim(),
      link: S,
      image: ({ alt: a }) => `[${(0, E.ap)(a) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: a }) => (0, f.L)(a),
      buttons: O,
      button: ({ label: a }) => `[${(0, E.ap)(a)}]`,
      mentions: O,
      mention: ({ addressee: a }) => (0, m.ah)(a),
      statusLine: S
    };
    function y(a) {
      return (0, E.TN)(d(a, 0));
    }
    function d(a, o) {
      return v[a.type](a, o);
    }
    function S({ children: a }, o) {
      return a.map((p) => d(p, o)).join("");
    }
    function O({ children: a }, o) {
      return a.map((p) => ` ${d(p, o)} `).join("");
    }
    function u({ children: a }, o) {
      return a.map((A) => d(A, o).trim()).filter((A) => A !== "").join(" \u2502 ");
    }
  }),
  886: ((x, _, t) => {
    t.d(_, {
      H: () => g
    });
    var l = t(3920);
    function g(v, y) {
      return v.flatMap((d) => typeof d == "string" ? y.text(d) : Array.isArray(d) ? [{ type: "nop", content: g(d, y) }] : (0, l.vq)(d) ? y.instead?.(d) ?? [f(d, y)] : [d]);
    }
    function f(v, y) {
      const d = (0, l.QP)(v), S = d !== void 0 && (0, l.Y)(d).content === "nodes", O = d === "url" && v.url === void 0, u = Object.entries(v).map(([a, o]) => a === "type" || a === "start" ? [a, o] : a === "url" || a === "src" ? [a, E(o, y.address)] : a !== "content" ? [a, E(o, y.literal)] : O && typeof o == "string" ? [a, y.address(o)] : [
        a,
        S ? m(o, y) : E(o, y.literal)
      ]);
      return Object.fromEntries(u);
    }
    function m(v, y) {
      if (Array.isArray(v))
        return g(v, y);
      if (typeof v != "string" && !(0, l.vq)(v))
        return v;
      const d = g([v], y);
      return d.length === 1 ? d[0] : d;
    }
    function E(v, y) {
      return typeof v == "string" ? y(v) : Array.isArray(v) ? v.map((d) => E(d, y)) : (0, l.vq)(v) ? Object.fromEntries(Object.entries(v).map(([d, S]) => [d, E(S, y)])) : v;
    }
  }),
  8048: ((x, _, t) => {
    t.d(_, {
      k: () => g
    });
    var l = t(3920);
    function g(E) {
      return E.map(f);
    }
    function f(E) {
      if (!(0, l.vq)(E))
        return E;
      const { type: v, content: y, ...d } = E, S = Array.isArray(y) ? g(y) : f(y);
      return {
        type: v,
        ...m(E),
        ...d,
        ...y !== void 0 && { content: S }
      };
    }
    function m(E) {
      const v = (0, l.QP)(E), y = v && (0, l.Y)(v).start;
      return y === void 0 ? {} : /^[*_~°`]/.test(y) ? { start: y, end: y } : { start: y };
    }
  }),
  7985: ((x, _, t) => {
    t.d(_, {
      r: () => m
    });
    const l = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, f = /@(?!\u2060)\S+|[*_~°`]/g;
    function m(v, y = 0) {
      const d = v.slice(0, l), S = d.match(f) ?? [], O = d.replace(f, (a, o) => S.indexOf(a) === S.lastIndexOf(a) || o < y ? a : g[a] ?? a), u = y === 0 ? O.replace(/^>+/, (a) => "\u203A".repeat(a.length)) : O;
      return E(u + v.slice(l), y);
    }
    function E(v, y) {
      const d = l - 1;
      return d >= y && /[\uD800-\uDBFF]/.test(v.charAt(d)) ? `${v.slice(0, d)}\u2060${v.slice(d)}` : v;
    }
  }),
  3920: ((x, _, t) => {
    t.d(_, {
      QP: () => m,
      Tf: () => S,
      WH: () => v,
      Wy: () => u,
      Y: () => f,
      c_: () => g,
      ci: () => O,
      d3: () => a,
      hT: () => d,
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
    }, g = Object.keys(l);
    function f(o) {
      return l[o];
    }
    function m(o) {
      const { type: p, start: A } = o;
      if (p !== void 0)
        return g.find((c) => c === p);
      if (A !== void 0)
        return g.find((c) => f(c).start === A);
    }
    function E(o) {
      return typeof o == "object" && o !== null && !Array.isArray(o);
    }
    function v(o) {
      const p = E(o) ? m(o) : void 0;
      return p !== void 0 && f(p).block === !0;
    }
    function y(o) {
      return E(o) && m(o) === "br";
    }
    function d({ content: o }) {
      return Array.isArray(o) ? o : typeof o == "string" || E(o) ? [o] : [];
    }
    function S({ content: o }) {
      return typeof o == "string" ? o : "";
    }
    function O(o) {
      return typeof o.url == "string" ? o.url : S(o);
    }
    function u(o) {
      const p = S(o).split(":")[0] ?? "";
      switch (m(o)) {
        case "user":
          return `@${p}`;
        case "channel":
          return `#${p}`;
        case "emoji":
          return `:${S(o).replaceAll(":", "")}:`;
        case "icon":
          return a(o.src) ? "" : String(o.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(o.title ?? "");
        case "progress_bar":
          return `${Number(o.progress) || 0} %`;
        default:
          return S(o);
      }
    }
    function a(o) {
      return typeof o == "string" && /^https?:\/\/[^\s]+$/.test(o) && URL.canParse(o);
    }
  }),
  9366: ((x, _, t) => {
    t.d(_, {
      eQ: () => v,
      wh: () => E,
      yr: () => y
    });
    var l = t(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, f = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", m = 60;
    function E(o) {
      return g.test(o) ? o.toLowerCase() : void 0;
    }
    function v(o) {
      return typeof o == "string" && /^[\w-]{1,100}$/.test(o);
    }
    function y(o, p) {
      if (o.length > m && !/[\s/;]/.test(o))
        return `has ${o.length} characters, so it is no id of a ${p}, but perhaps a key. ${d[p]}`;
      const { reading: A, meant: c, next: w = d[p] } = S(o, p);
      return `is ${(0, l.cl)(o)}, which is ${A}. ${c === void 0 ? w : `Write ${c}.`}`;
    }
    const d = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function S(o, p) {
      if (o.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(o))
        return O(o, p);
      const A = u(o);
      if (A !== void 0)
        return { reading: "the id in another spelling", meant: A };
      const c = a(o);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const w = o.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(w) ? { reading: `no whole id: it has ${w.length} digits, and an id has 32` } : o.split(/[^\da-z-]+/i).filter((b) => E(b)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : p === "user" ? { reading: "not the id of a user" } : o.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${d.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${p}, or something else, but not its id` };
    }
    function O(o, p) {
      const [, A, c, w] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(o) ?? [], b = { company: c && A, channel: w, user: void 0 }[p] ?? "", k = E(b) ?? a(b), C = k === void 0 && p !== "user" ? `, and has no ${p} in it` : "";
      return { reading: `an address, and not the id of a ${p}${C}`, meant: k };
    }
    function u(o) {
      const p = o.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(p))
        return p.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function a(o) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(o))
        return;
      let p = 0n;
      for (const c of o)
        p = p * 58n + BigInt(f.indexOf(c));
      const A = p.toString(16).padStart(32, "0");
      return A.length > 32 ? void 0 : u(A);
    }
  }),
  3785: ((x, _, t) => {
    t.d(_, {
      O: () => l,
      u: () => g
    });
    function l(f) {
      const m = f.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(f)?.index ?? -1;
      if (!(m < 0 || m > 0 && !/^(<br \/>|array|object|string)/.test(f)))
        try {
          return JSON.parse(f.slice(m));
        } catch {
          return;
        }
    }
    function g(f) {
      return typeof f == "object" && f !== null && !Array.isArray(f);
    }
  }),
  7679: ((x, _, t) => {
    t.d(_, {
      G3: () => y,
      ID: () => d,
      JQ: () => o,
      eK: () => O,
      jA: () => v,
      tK: () => S,
      yB: () => a
    });
    var l = t(3916), g = t(1987), f = t(6872);
    const m = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], E = ["changed", "fixed", "broken"], v = [...m, ...E];
    function y(p) {
      return v.some((A) => A === p);
    }
    function d(p) {
      return p.filter((A, c) => !(c > 0 && c < p.length - 1 && (A === "or" || A === "and")));
    }
    async function S(p, A) {
      const c = d(p.split(/[\s,]+/).filter(Boolean)), w = c.find((b) => !y(b));
      if (w !== void 0) {
        const b = (0, f.Z)(await (0, f.p)(w, v));
        A(`takes ${v.join(", ")}, but not ${(0, l.cl)(w)}.${b}`);
      }
      return c.filter(y);
    }
    function O({ verdict: p, change: A }, c) {
      const w = p === "success" && (A === "fixed" || A === "unknown"), b = (0, g.N6)(p) && (A === "broken" || A === "unknown");
      switch (c) {
        case "changed":
          return w || b;
        case "fixed":
          return w;
        case "broken":
          return b;
        default:
          return p === c || c === "failure" && (0, g.N6)(p);
      }
    }
    const u = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function a(p, A) {
      const { verdict: c, change: w } = p;
      if (c === "unknown" || A.some((k) => O(p, k)))
        return;
      const b = o(c, A) ? u[w] ?? "" : "";
      return `Skipped, because the verdict is ${c}${b}, and \`when\` is ${A.join(", ")}.`;
    }
    function o(p, A) {
      const c = (w) => A.map((b) => O({ verdict: p, change: w }, b)).join();
      return c("unknown") !== c("none");
    }
  }),
  5740: ((x, _, t) => {
    t.d(_, {
      Ek: () => m,
      Vd: () => f,
      Vp: () => E,
      aA: () => y,
      hl: () => v
    });
    var l = t(3916), g = t(4827);
    function f(d) {
      return (0, l._n)((0, g.$6)(d, "server_url"));
    }
    function m(d) {
      const S = (0, g.$6)(d, "repository");
      return S !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(S) ? v(f(d), S) : null;
    }
    function E(d) {
      const S = (0, g.$6)(d, "run_id");
      return S !== null && /^[1-9]\d*$/.test(S) ? v(m(d), "actions/runs", S) : null;
    }
    function v(...d) {
      return d.every(Boolean) ? d.join("/") : null;
    }
    function y(d) {
      return d && encodeURIComponent(d.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((x, _, t) => {
    t.d(_, {
      N6: () => d,
      R_: () => y,
      ZG: () => S,
      _X: () => O,
      _z: () => E,
      u6: () => v
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
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), m = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function E(u) {
      return u === null || m.has(u) ? "in_progress" : O(u) ? u : f.get(u) ?? "unknown";
    }
    function v(u) {
      return g.find((a) => u.includes(a));
    }
    function y(u, a) {
      return g.indexOf(u) - g.indexOf(a);
    }
    function d(u) {
      return ["failure", "timed_out", "startup_failure"].includes(u);
    }
    function S(u) {
      return l[u];
    }
    function O(u) {
      return Object.hasOwn(l, u);
    }
  }),
  2264: ((x, _, t) => {
    t.d(_, {
      MD: () => v,
      hx: () => m,
      lS: () => d,
      tu: () => y,
      vZ: () => f
    });
    var l = t(4827), g = t(5740);
    function f(u) {
      const a = O(u.run_attempt), o = (0, g.Vp)(u);
      return {
        id: O(u.run_id),
        number: O(u.run_number),
        attempt: a,
        name: (0, l.mh)(u, "workflow"),
        url: (a ?? 1) > 1 ? (0, g.hl)(o, "attempts", String(a)) : o
      };
    }
    function m(u, { status: a, checkRunId: o, matrix: p }) {
      const A = o === null ? f(u).url : (0, g.hl)((0, g.Vp)(u), "job", String(o)), c = (0, l.$6)(u, "job"), w = E(p).join(", "), b = (0, l.cA)(c && w ? `${c} (${w})` : c);
      return { name: c, title: b, status: a, url: A, check_run_id: o };
    }
    function E(u) {
      return (0, l.Gv)(u) ? Object.values(u).flatMap(E) : ["string", "number", "boolean"].includes(typeof u) && u !== "" ? [String(u)] : [];
    }
    function v(u) {
      const a = (0, l.$6)(u, "repository"), [o = null, p = null] = a?.split("/") ?? [], A = (0, l.$6)(u.event, "repository", "default_branch");
      return { name: p, full_name: a, owner: o, url: (0, g.Ek)(u), default_branch: A };
    }
    function y(u) {
      const a = (O(u.run_attempt) ?? 1) === 1, p = u.event_name === "schedule" && a ? null : (0, l.$6)(u, "triggering_actor") ?? (0, l.$6)(u, "actor");
      return S(p, u);
    }
    function d(u) {
      const a = (0, l.$6)(u.event, "sender", "login") ?? (0, l.$6)(u, "actor");
      return S(u.event_name === "schedule" ? null : a, u);
    }
    function S(u, a) {
      return { login: u, url: (0, g.hl)((0, g.Vd)(a), u?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function O(u) {
      return typeof u == "string" && /^\d+$/.test(u) ? Number(u) : null;
    }
  }),
  8818: ((x, _, t) => {
    t.d(_, {
      CT: () => E,
      GP: () => v,
      Gw: () => f,
      Qo: () => y
    });
    var l = t(2264), g = t(4827);
    function f({ event: d }) {
      const S = (0, g.$6)(d, "repository", "visibility");
      return (0, g.Qc)(d, "repository", "private") || /^(?:private|internal)$/.test(S ?? "");
    }
    const m = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function E(d) {
      const S = v(d);
      return { github: S, repository: (0, l.MD)(S), run: (0, l.vZ)(S) };
    }
    function v({ env: d, event: S, runnerFacts: O }) {
      const { ref_protected: u, ...a } = y(d, "GITHUB", m);
      return {
        ...a,
        ref_protected: u === null ? null : u === "true",
        secret_source: (0, g.$6)(O, "secret_source"),
        event: (0, g.Gv)(S) ? S : {}
      };
    }
    function y(d, S, O) {
      const u = O.trim().split(/\s+/).map((a) => [a, d[`${S}_${a.toUpperCase()}`] ?? null]);
      return Object.fromEntries(u);
    }
  }),
  5161: ((x, _, t) => {
    t.d(_, {
      O: () => E,
      Y: () => S
    });
    var l = t(3916), g = t(7679), f = t(6872), m = t(3342);
    const E = ["author", "actor", "merger", "committers", "reviewers"], v = ["all", "here"], y = /* @__PURE__ */ new Map([["everyone", "all"]]), d = 10;
    async function S(p, A) {
      const c = [];
      let w = 0;
      for (const [b, k] of p.split(`
`).entries())
        for (const C of k.split(",")) {
          if (C.trim() === "" || w === d)
            continue;
          const L = await u(C.trim());
          typeof L != "string" ? c.push(L) : (A(`line ${b + 1}: ${L}`), w += 1);
        }
      return c;
    }
    async function O(p) {
      const A = p.find((w) => !(0, g.G3)(w)), c = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${c} behind it.` : `${(0, l.cl)(A)} behind \`on\` must be ${c}.${(0, f.Z)(await (0, f.p)(A, g.jA))}`;
    }
    async function u(p) {
      const [A = "", c, ...w] = p.split(/\s+/), b = c === "on", k = b ? A : p, C = a(k.replace(/^@/, ""));
      if (C === void 0)
        return o(k);
      if (!b)
        return { who: C };
      const L = (0, g.ID)(w), N = L.filter(g.G3);
      return N.length > 0 && N.length === L.length ? { who: C, on: N } : O(L);
    }
    function a(p) {
      return [...v, ...E].find((c) => c === p) ?? y.get(p) ?? (0, m.c1)(p) ?? (0, m.EH)(p);
    }
    async function o(p) {
      if ((0, g.G3)(p))
        return `"${p}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${p}\`.`;
      const A = [...v, ...y.keys(), ...E], c = (0, m.KO)(p) ?? await (0, f.p)(p.replace(/^@/, ""), A), w = /^@?[\w-]+$/.test(p), [, b] = /^@([^\s:@]+):[^\s:]/.exec(p) ?? [];
      if (b !== void 0)
        return `${(0, l.cl)(p)} has no name in front of it: in a Matrix room, write \`${b}:${p}\`.`;
      const k = w ? " For a login of GitHub, `people` says who that is in Twake." : "", C = [...v, ...E, "team:slug"].join(", ");
      return `${(0, l.cl)(p)} must be ${C} or name:user-id.${(0, f.Z)(c) || k}`;
    }
  }),
  6872: ((x, _, t) => {
    t.d(_, {
      Z: () => m,
      p: () => f
    });
    const l = /* @__PURE__ */ new Map([
      ["everybody", "all"],
      ["channel", "all"],
      ["room", "all"],
      ["sender", "actor"],
      ["failed", "failure"],
      ["failing", "failure"],
      ["error", "failure"],
      ["succeeded", "success"]
    ]), g = 30;
    async function f(E, v) {
      const y = E.toLowerCase(), d = l.get(y);
      if (d !== void 0 && v.includes(d))
        return d;
      if (E.length > g)
        return;
      const { distance: S } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return v.map((u) => ({ one: u, distance: S(u, y) })).filter((u) => u.distance <= 1 + y.length / 4).sort((u, a) => u.distance - a.distance)[0]?.one;
    }
    function m(E) {
      return E === void 0 ? "" : ` Did you mean \`${E}\`?`;
    }
  }),
  4827: ((x, _, t) => {
    t.d(_, {
      $6: () => m,
      Gv: () => l,
      Qc: () => S,
      Qv: () => u,
      at: () => g,
      cA: () => v,
      gT: () => a,
      i1: () => O,
      lJ: () => f,
      mh: () => y,
      tk: () => d
    });
    function l(o) {
      return typeof o == "object" && o !== null && !Array.isArray(o);
    }
    function g(o, ...p) {
      return p.reduce((A, c) => l(A) && Object.hasOwn(A, c) ? A[c] : void 0, o);
    }
    function f(o, ...p) {
      const A = g(o, ...p);
      return l(A) ? A : null;
    }
    function m(o, ...p) {
      const A = g(o, ...p);
      return typeof A == "string" && A !== "" ? A : null;
    }
    const E = 120;
    function v(o) {
      const p = o?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (p === null || p.length <= E)
        return p;
      const A = p.slice(0, E - 2).replace(/[\uD800-\uDBFF]$/, ""), c = A.replace(/\s+\S*$/, "");
      return `${c.length > E / 2 ? c : A} \u2026`;
    }
    function y(o, ...p) {
      return v(m(o, ...p));
    }
    function d(o, ...p) {
      const A = g(o, ...p);
      return typeof A == "number" ? A : null;
    }
    function S(o, ...p) {
      return g(o, ...p) === !0;
    }
    function O(o, p, A) {
      return a(o, p).map((c) => y(c, A)).filter((c) => c !== null);
    }
    function u(o) {
      return Array.isArray(o) ? o.filter(l) : [];
    }
    function a(o, ...p) {
      return u(g(o, ...p));
    }
  }),
  3342: ((x, _, t) => {
    t.d(_, {
      EH: () => m,
      KO: () => E,
      TN: () => O,
      c1: () => f,
      eZ: () => S,
      ky: () => v
    });
    var l = t(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function f(u) {
      const [, a, o, p] = g.exec(u.replace(/^@/, "")) ?? [], A = o?.toLowerCase() ?? p;
      return a && A ? { name: a, id: A } : void 0;
    }
    function m(u) {
      const [, a] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(u) ?? [];
      return a === void 0 ? void 0 : `team:${a.toLowerCase()}`;
    }
    function E(u) {
      const [, a] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(u) ?? [];
      return a === void 0 ? void 0 : m(`team:${a.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function v(u) {
      const a = Object.entries(u).map(([o, p]) => {
        const A = y(p);
        if (A === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${o}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [d(o), A];
      });
      return Object.fromEntries(a);
    }
    function y(u) {
      const o = (Array.isArray(u) ? u : [u]).map((A) => typeof A == "string" ? f(A.trim()) : void 0);
      return o.length > 0 && !o.includes(void 0) ? o.filter((A) => A !== void 0) : void 0;
    }
    function d(u) {
      const a = m(u);
      if (a !== void 0 || !/[:/]/.test(u))
        return a ?? u.replace(/^@/, "");
      const o = E(u);
      throw new l.lZ("invalid_input", `\`people\` has ${(0, l.cl)(u)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${o ? ` Did you mean \`${o}\`?` : ""}`);
    }
    function S(u) {
      return Object.fromEntries(Object.entries(u).flatMap(([a, [o]]) => o === void 0 || m(a) ? [] : [[a, o.name]]));
    }
    function O(u) {
      return typeof u == "string" ? u : u.id;
    }
  }),
  7959: ((x, _, t) => {
    t.d(_, {
      HP: () => v,
      IW: () => m,
      rk: () => E
    });
    var l = t(1987), g = t(4827), f = t(7839);
    function m({ runner_facts: y }) {
      const d = (0, g.$6)(y, "status") ?? "";
      return (0, l._X)(d) ? d : "unknown";
    }
    function E(y) {
      const d = m(y), S = y.status || d;
      return (0, f.e2)({ result: d }) && !(0, f.e2)({ result: S }) ? d : S;
    }
    function v(y, d) {
      const S = E(y), O = S === "success" || S === "unknown";
      return d.live && !d.hasEnded && O ? "in_progress" : d.hasEnded && S === "in_progress" ? m(y) : S;
    }
  }),
  7839: ((x, _, t) => {
    t.d(_, {
      MJ: () => O,
      e2: () => A,
      ev: () => w,
      BN: () => u,
      Zy: () => S
    });
    const l = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function f(b) {
      const [k = [], ...C] = b.replace(/\(.*/s, "").split("/").map((L) => y(v(L))).toReversed();
      return k.some(m) ? !0 : !k.flat().some((L) => g.has(L)) && C.flat().some(m);
    }
    function m(b) {
      return b.some((k) => l.test(k)) && !b.some((k) => g.has(k));
    }
    function E(b) {
      return v(b).some((k) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(k));
    }
    function v(b) {
      return b.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function y(b) {
      const k = [[]];
      for (const C of b)
        /^(?:and|then|n|[&+])$/.test(C) ? k.push([]) : k.at(-1)?.push(C);
      return k;
    }
    var d = t(1987);
    function S({ own: b, others: k }) {
      return (0, d.u6)(O({ own: b, others: k }).map(({ result: C }) => C)) ?? "unknown";
    }
    function O({ own: b, others: k }) {
      const C = b.result === "success" || b.result === "skipped";
      return k.length > 0 && C ? k : [...k, b];
    }
    function u(b, k) {
      const C = a(b, k), L = (0, d.u6)(C.map(({ result: q }) => q).filter((q) => q !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: o(C, L) };
      const N = [...b.others, b.own], Q = c(N);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const V = N.find((q) => q.result === "success" && E(q.name));
      return V !== void 0 ? { result: "unknown", cause: V } : L === "success" ? { result: "success", cause: null } : C.length > 0 ? { result: "skipped", cause: null } : p(b, k);
    }
    function a({ own: b, others: k }, { named: C, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const N = (V) => C ? w(V.name, C) : f(V.name), Q = k.filter(N);
      return Q.length > 0 ? Q : [b].filter(N);
    }
    function o(b, k) {
      return !(k === "in_progress" || k === "action_required") || b.length === 1 ? null : b.find((L) => L.result === k) ?? null;
    }
    function p({ own: b, others: k }, C) {
      if (C.named || k.length === 0 && !C.isComplete)
        return { result: b.result === "success" ? "unknown" : b.result, cause: b };
      const L = O({ own: b, others: k }), N = (0, d.u6)(L.map((q) => q.result)) ?? "unknown", Q = k.find((q) => q.result === "skipped");
      return N === "success" && Q ? { result: "unknown", cause: Q } : { result: N, cause: N === "success" || N === "skipped" ? null : k.find((q) => q.result === N) ?? null };
    }
    function A({ result: b }) {
      return (0, d.N6)(b) || b === "cancelled";
    }
    function c(b) {
      const k = (0, d.u6)(b.filter(A).map(({ result: C }) => C));
      return b.find(({ result: C }) => C === k) ?? null;
    }
    function w(b, k) {
      return b === k || b.startsWith(`${k} (`) || b.startsWith(`${k} / `);
    }
  }),
  4536: ((x, _, t) => {
    t.d(_, {
      DI: () => m,
      f_: () => d,
      gM: () => v
    });
    const l = 400, g = 100, f = 1e6, m = `It nests deeper than ${l} levels`, E = "It has too many or unknown aliases (`*name`): write the values out";
    async function v(c, w = {}) {
      if (c.length > f)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: b, Parser: k } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      S();
      const C = new b(), L = ({ what: le, at: B }) => {
        const { line: K, col: G } = C.linePos(B);
        return { error: le.slice(0, 200), line: Math.max(K, 1), column: Math.max(G, 1) };
      }, N = new k(C.addNewLine), Q = y(N, c);
      if (Q === void 0)
        return L({ what: m, at: N.offset });
      const V = u(Q, w);
      if (V !== void 0)
        return L(V);
      const [q, te] = await O(Q, c.length);
      if (q === void 0)
        return { value: void 0 };
      const pe = o(q, te) ?? await p(q, w);
      if (pe !== void 0)
        return L(pe);
      try {
        const le = q.toJS();
        if (!d(le))
          return { value: le };
      } catch {
      }
      return L({ what: E, at: Math.max(c.indexOf("*"), 0) });
    }
    function y(c, w) {
      try {
        return [...c.parse(w)];
      } catch {
        return;
      }
    }
    function d(c) {
      const w = [{ value: c, depth: 1 }];
      for (let b = w.pop(); b !== void 0; b = w.pop()) {
        const { value: k, depth: C } = b;
        if (!(typeof k != "object" || k === null)) {
          if (C > l)
            return !0;
          for (const L of Object.values(k))
            w.push({ value: L, depth: C + 1 });
        }
      }
      return !1;
    }
    function S() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function O(c, w) {
      const { Composer: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), k = new b({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: C } = Error;
      try {
        return Error.stackTraceLimit = 0, [...k.compose(c, !0, w)];
      } finally {
        Error.stackTraceLimit = C;
      }
    }
    function u(c, w) {
      const k = c.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let C = 0;
      for (let L = k.pop(); L !== void 0; L = k.pop()) {
        const { token: N, depth: Q } = L;
        if (N.type === "alias" && (C += 1), C > g)
          return { what: E, at: N.offset };
        const V = a(L, w);
        if (V !== void 0)
          return V;
        const q = "items" in N ? N.items.toReversed() : [];
        for (const { value: te } of q)
          te && k.push({ token: te, depth: Q + 1 });
      }
    }
    function a({ token: c, depth: w }, { aliases: b }) {
      if (c.type === "alias" && !b)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (w > l)
        return { what: m, at: c.offset };
      const [k] = c.items.flatMap(({ key: C }) => C && ("items" in C || C.type === "alias") ? [C.offset] : []);
      if (k !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: k };
    }
    function o({ errors: c }, w) {
      const [b] = c;
      return b !== void 0 ? { what: b.message, at: b.pos[0] } : w && { what: "There is more than one document", at: w.range[0] };
    }
    async function p(c, { keepsDigits: w = !1 }) {
      const { visit: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let k;
      return b(c, {
        Map: (C, L) => {
          k ??= A(L);
        },
        Scalar: (C, L) => {
          w && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), k;
    }
    function A({ items: c }) {
      const w = /* @__PURE__ */ new Set();
      for (const { key: b } of c) {
        const k = String(b.value ?? "");
        if (w.has(k))
          return { what: "Map keys must be unique", at: b.range[0] };
        w.add(k);
      }
    }
  }),
  633: ((x, _, t) => {
    var l = (f) => {
      var m = {};
      return t.d(m, f), m;
    }, g = (f) => (() => f);
    x.exports = l({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((x, _, t) => {
    var l = (f) => {
      var m = {};
      return t.d(m, f), m;
    }, g = (f) => (() => f);
    x.exports = l({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
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
  7598: ((x) => {
    x.exports = require("node:crypto");
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
  8522: ((x) => {
    x.exports = require("node:zlib");
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
  23: ((x, _, t) => {
    t.r(_), t.d(_, {
      ExitCode: () => ye,
      addPath: () => X,
      debug: () => z,
      endGroup: () => Ee,
      error: () => de,
      exportVariable: () => Le,
      getBooleanInput: () => Pe,
      getIDToken: () => Be,
      getInput: () => Me,
      getMultilineInput: () => ke,
      getState: () => Ae,
      group: () => Ie,
      info: () => Se,
      isDebug: () => Z,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => ie,
      platform: () => (
        /* reexport */
        l
      ),
      saveState: () => _e,
      setCommandEcho: () => P,
      setFailed: () => J,
      setOutput: () => R,
      setSecret: () => Re,
      startGroup: () => xe,
      summary: () => (
        /* reexport */
        pe
      ),
      toPlatformPath: () => (
        /* reexport */
        K
      ),
      toPosixPath: () => (
        /* reexport */
        le
      ),
      toWin32Path: () => (
        /* reexport */
        B
      ),
      warning: () => fe
    });
    var l = {};
    t.r(l), t.d(l, {
      arch: () => be,
      getDetails: () => je,
      isLinux: () => ve,
      isMacOS: () => Oe,
      isWindows: () => ge,
      platform: () => ce
    });
    var g = t(857);
    function f(I) {
      return I == null ? "" : typeof I == "string" || I instanceof String ? I : JSON.stringify(I);
    }
    function m(I) {
      return Object.keys(I).length ? {
        title: I.title,
        file: I.file,
        line: I.startLine,
        endLine: I.endLine,
        col: I.startColumn,
        endColumn: I.endColumn
      } : {};
    }
    function E(I, s, i) {
      const $ = new d(I, s, i);
      process.stdout.write($.toString() + g.EOL);
    }
    function v(I, s = "") {
      E(I, {}, s);
    }
    const y = "::";
    class d {
      constructor(s, i, $) {
        s || (s = "missing.command"), this.command = s, this.properties = i, this.message = $;
      }
      toString() {
        let s = y + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let i = !0;
          for (const $ in this.properties)
            if (this.properties.hasOwnProperty($)) {
              const j = this.properties[$];
              j && (i ? i = !1 : s += ",", s += `${$}=${O(j)}`);
            }
        }
        return s += `${y}${S(this.message)}`, s;
      }
    }
    function S(I) {
      return f(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function O(I) {
      return f(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var u = t(633);
    function a(I, s) {
      const i = process.env[`GITHUB_${I}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${I}`);
      if (!u.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      u.appendFileSync(i, `${f(s)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function o(I, s) {
      const i = `ghadelimiter_${u.randomUUID()}`, $ = f(s);
      if (I.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if ($.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${I}<<${i}${g.EOL}${$}${g.EOL}${i}`;
    }
    var p = t(6928), A = t(5506), c = function(I, s, i, $) {
      function j(U) {
        return U instanceof i ? U : new i(function(H) {
          H(U);
        });
      }
      return new (i || (i = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne($.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne($.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : j(ee.value).then(re, Te);
        }
        ne(($ = $.apply(I, s || [])).next());
      });
    };
    class w {
      static createHttpClient(s = !0, i = 10) {
        const $ = {
          allowRetries: s,
          maxRetries: i
        };
        return new A.Q("actions/oidc-client", [new A.t(w.getRequestToken())], $);
      }
      static getRequestToken() {
        const s = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!s)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return s;
      }
      static getIDTokenUrl() {
        const s = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!s)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return s;
      }
      static getCall(s) {
        return c(this, void 0, void 0, function* () {
          var i;
          const U = (i = (yield w.createHttpClient().getJson(s).catch((H) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${H.statusCode}
 
        Error Message: ${H.message}`);
          })).result) === null || i === void 0 ? void 0 : i.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
        });
      }
      static getIDToken(s) {
        return c(this, void 0, void 0, function* () {
          try {
            let i = w.getIDTokenUrl();
            if (s) {
              const j = encodeURIComponent(s);
              i = `${i}&audience=${j}`;
            }
            z(`ID token url is ${i}`);
            const $ = yield w.getCall(i);
            return Re($), $;
          } catch (i) {
            throw new Error(`Error message: ${i.message}`);
          }
        });
      }
    }
    var b = function(I, s, i, $) {
      function j(U) {
        return U instanceof i ? U : new i(function(H) {
          H(U);
        });
      }
      return new (i || (i = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne($.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne($.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : j(ee.value).then(re, Te);
        }
        ne(($ = $.apply(I, s || [])).next());
      });
    };
    const { access: k, appendFile: C, writeFile: L } = u.promises, N = "GITHUB_STEP_SUMMARY", Q = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return b(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const s = process.env[N];
          if (!s)
            throw new Error(`Unable to find environment variable for $${N}. Check if your runtime environment supports job summaries.`);
          try {
            yield k(s, u.constants.R_OK | u.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${s}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = s, this._filePath;
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
      wrap(s, i, $ = {}) {
        const j = Object.entries($).map(([U, H]) => ` ${U}="${H}"`).join("");
        return i ? `<${s}${j}>${i}</${s}>` : `<${s}${j}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(s) {
        return b(this, void 0, void 0, function* () {
          const i = !!s?.overwrite, $ = yield this.filePath();
          return yield (i ? L : C)($, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return b(this, void 0, void 0, function* () {
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
      addRaw(s, i = !1) {
        return this._buffer += s, i ? this.addEOL() : this;
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
      addCodeBlock(s, i) {
        const $ = Object.assign({}, i && { lang: i }), j = this.wrap("pre", this.wrap("code", s), $);
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
      addList(s, i = !1) {
        const $ = i ? "ol" : "ul", j = s.map((H) => this.wrap("li", H)).join(""), U = this.wrap($, j);
        return this.addRaw(U).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(s) {
        const i = s.map((j) => {
          const U = j.map((H) => {
            if (typeof H == "string")
              return this.wrap("td", H);
            const { header: re, data: Te, colspan: ne, rowspan: ee } = H, we = re ? "th" : "td", Ge = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(we, Te, Ge);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), $ = this.wrap("table", i);
        return this.addRaw($).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(s, i) {
        const $ = this.wrap("details", this.wrap("summary", s) + i);
        return this.addRaw($).addEOL();
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
      addImage(s, i, $) {
        const { width: j, height: U } = $ || {}, H = Object.assign(Object.assign({}, j && { width: j }), U && { height: U }), re = this.wrap("img", null, Object.assign({ src: s, alt: i }, H));
        return this.addRaw(re).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(s, i) {
        const $ = `h${i}`, j = ["h1", "h2", "h3", "h4", "h5", "h6"].includes($) ? $ : "h1", U = this.wrap(j, s);
        return this.addRaw(U).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const s = this.wrap("hr", null);
        return this.addRaw(s).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const s = this.wrap("br", null);
        return this.addRaw(s).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(s, i) {
        const $ = Object.assign({}, i && { cite: i }), j = this.wrap("blockquote", s, $);
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
      addLink(s, i) {
        const $ = this.wrap("a", s, { href: i });
        return this.addRaw($).addEOL();
      }
    }
    const q = new V(), te = q, pe = q;
    function le(I) {
      return I.replace(/[\\]/g, "/");
    }
    function B(I) {
      return I.replace(/[/]/g, "\\");
    }
    function K(I) {
      return I.replace(/[/\\]/g, p.sep);
    }
    async function G() {
      throw new Error("This bundle runs no commands.");
    }
    var Y = function(I, s, i, $) {
      function j(U) {
        return U instanceof i ? U : new i(function(H) {
          H(U);
        });
      }
      return new (i || (i = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne($.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne($.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : j(ee.value).then(re, Te);
        }
        ne(($ = $.apply(I, s || [])).next());
      });
    };
    const se = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: I.trim()
      };
    }), he = () => Y(void 0, void 0, void 0, function* () {
      var I, s, i, $;
      const { stdout: j } = yield G("sw_vers", void 0, {
        silent: !0
      }), U = (s = (I = j.match(/ProductVersion:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && s !== void 0 ? s : "";
      return {
        name: ($ = (i = j.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && $ !== void 0 ? $ : "",
        version: U
      };
    }), ue = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield G("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, i] = I.trim().split(`
`);
      return {
        name: s,
        version: i
      };
    }), ce = g.platform(), be = g.arch(), ge = ce === "win32", Oe = ce === "darwin", ve = ce === "linux";
    function je() {
      return Y(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ge ? se() : Oe ? he() : ue()), {
          platform: ce,
          arch: be,
          isWindows: ge,
          isMacOS: Oe,
          isLinux: ve
        });
      });
    }
    var $e = function(I, s, i, $) {
      function j(U) {
        return U instanceof i ? U : new i(function(H) {
          H(U);
        });
      }
      return new (i || (i = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne($.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne($.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : j(ee.value).then(re, Te);
        }
        ne(($ = $.apply(I, s || [])).next());
      });
    }, ye;
    (function(I) {
      I[I.Success = 0] = "Success", I[I.Failure = 1] = "Failure";
    })(ye || (ye = {}));
    function Le(I, s) {
      const i = f(s);
      if (process.env[I] = i, process.env.GITHUB_ENV || "")
        return a("ENV", o(I, s));
      E("set-env", { name: I }, i);
    }
    function Re(I) {
      E("add-mask", {}, I);
    }
    function X(I) {
      process.env.GITHUB_PATH || "" ? a("PATH", I) : E("add-path", {}, I), process.env.PATH = `${I}${p.delimiter}${process.env.PATH}`;
    }
    function Me(I, s) {
      const i = process.env[`INPUT_${I.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !i)
        throw new Error(`Input required and not supplied: ${I}`);
      return s && s.trimWhitespace === !1 ? i : i.trim();
    }
    function ke(I, s) {
      const i = Me(I, s).split(`
`).filter(($) => $ !== "");
      return s && s.trimWhitespace === !1 ? i : i.map(($) => $.trim());
    }
    function Pe(I, s) {
      const i = ["true", "True", "TRUE"], $ = ["false", "False", "FALSE"], j = Me(I, s);
      if (i.includes(j))
        return !0;
      if ($.includes(j))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${I}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function R(I, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return a("OUTPUT", o(I, s));
      process.stdout.write(g.EOL), E("set-output", { name: I }, f(s));
    }
    function P(I) {
      v("echo", I ? "on" : "off");
    }
    function J(I) {
      process.exitCode = ye.Failure, de(I);
    }
    function Z() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function z(I) {
      E("debug", {}, I);
    }
    function de(I, s = {}) {
      E("error", m(s), I instanceof Error ? I.toString() : I);
    }
    function fe(I, s = {}) {
      E("warning", m(s), I instanceof Error ? I.toString() : I);
    }
    function ie(I, s = {}) {
      E("notice", m(s), I instanceof Error ? I.toString() : I);
    }
    function Se(I) {
      process.stdout.write(I + g.EOL);
    }
    function xe(I) {
      v("group", I);
    }
    function Ee() {
      v("endgroup");
    }
    function Ie(I, s) {
      return $e(this, void 0, void 0, function* () {
        xe(I);
        let i;
        try {
          i = yield s();
        } finally {
          Ee();
        }
        return i;
      });
    }
    function _e(I, s) {
      if (process.env.GITHUB_STATE || "")
        return a("STATE", o(I, s));
      E("save-state", { name: I }, f(s));
    }
    function Ae(I) {
      return process.env[`STATE_${I}`] || "";
    }
    function Be(I) {
      return $e(this, void 0, void 0, function* () {
        return yield w.getIDToken(I);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(x) {
  var _ = __webpack_module_cache__[x];
  if (_ !== void 0)
    return _.exports;
  var t = __webpack_module_cache__[x] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, l = !0;
  try {
    __webpack_modules__[x](t, t.exports, __nccwpck_require__), l = !1;
  } finally {
    l && delete __webpack_module_cache__[x];
  }
  return t.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var x = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", l = (f) => {
    f && f.d < 1 && (f.d = 1, f.forEach((m) => m.r--), f.forEach((m) => m.r-- ? m.r++ : m()));
  }, g = (f) => f.map((m) => {
    if (m !== null && typeof m == "object") {
      if (m[x]) return m;
      if (m.then) {
        var E = [];
        E.d = 0, m.then((d) => {
          v[_] = d, l(E);
        }, (d) => {
          v[t] = d, l(E);
        });
        var v = {};
        return v[x] = (d) => d(E), v;
      }
    }
    var y = {};
    return y[x] = (d) => {
    }, y[_] = m, y;
  });
  __nccwpck_require__.a = (f, m, E) => {
    var v;
    E && ((v = []).d = -1);
    var y = /* @__PURE__ */ new Set(), d = f.exports, S, O, u, a = new Promise((o, p) => {
      u = p, O = o;
    });
    a[_] = d, a[x] = (o) => (v && o(v), y.forEach(o), a.catch((p) => {
    })), f.exports = a, m((o) => {
      S = g(o);
      var p, A = () => S.map((w) => {
        if (w[t]) throw w[t];
        return w[_];
      }), c = new Promise((w) => {
        p = () => w(A), p.r = 0;
        var b = (k) => k !== v && !y.has(k) && (y.add(k), k && !k.d && (p.r++, k.push(p)));
        S.map((k) => k[x](b));
      });
      return p.r ? c : A();
    }, (o) => (o ? u(a[t] = o) : O(d), l(v))), v && v.d < 0 && (v.d = 0);
  };
})(), __nccwpck_require__.n = (x) => {
  var _ = x && x.__esModule ? (
    /******/
    () => x.default
  ) : (
    /******/
    () => x
  );
  return __nccwpck_require__.d(_, { a: _ }), _;
}, (() => {
  var x = Object.getPrototypeOf ? (t) => Object.getPrototypeOf(t) : (t) => t.__proto__, _;
  __nccwpck_require__.t = function(t, l) {
    if (l & 1 && (t = this(t)), l & 8 || typeof t == "object" && t && (l & 4 && t.__esModule || l & 16 && typeof t.then == "function"))
      return t;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var f = {};
    _ = _ || [null, x({}), x([]), x(x)];
    for (var m = l & 2 && t; typeof m == "object" && !~_.indexOf(m); m = x(m))
      Object.getOwnPropertyNames(m).forEach((E) => f[E] = () => t[E]);
    return f.default = () => t, __nccwpck_require__.d(g, f), g;
  };
})(), __nccwpck_require__.d = (x, _) => {
  for (var t in _)
    __nccwpck_require__.o(_, t) && !__nccwpck_require__.o(x, t) && Object.defineProperty(x, t, { enumerable: !0, get: _[t] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (x) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((_, t) => (__nccwpck_require__.f[t](x, _), _), [])), __nccwpck_require__.u = (x) => x + ".js", __nccwpck_require__.o = (x, _) => Object.prototype.hasOwnProperty.call(x, _), __nccwpck_require__.r = (x) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(x, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(x, "__esModule", { value: !0 });
}, (() => {
  var x = {
    /******/
    792: 0
    /******/
  }, _ = (t) => {
    var { ids: l, modules: g, runtime: f } = t, m, E, v = 0;
    for (m in g)
      __nccwpck_require__.o(g, m) && (__nccwpck_require__.m[m] = g[m]);
    for (f && f(__nccwpck_require__); v < l.length; v++)
      E = l[v], __nccwpck_require__.o(x, E) && x[E] && x[E][0](), x[l[v]] = 0;
  };
  __nccwpck_require__.f.j = (t, l) => {
    var g = __nccwpck_require__.o(x, t) ? x[t] : void 0;
    if (g !== 0)
      if (g)
        l.push(g[1]);
      else {
        var f = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(_, (m) => {
          throw x[t] !== 0 && (x[t] = void 0), m;
        }), f = Promise.race([f, new Promise((m) => g = x[t] = [m])]);
        l.push(g[1] = f);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
