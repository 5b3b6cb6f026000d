"use strict";
const standIn = ((x) => {
  const _ = process.getBuiltinModule("node:fs"), t = ($, b) => (...y) => $()[b](...y), c = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function p() {
    const $ = "/dev/urandom";
    if (g.length === 0) {
      if (!_.existsSync($)) return c().randomUUID();
      const y = _.openSync($);
      g = Buffer.alloc(1024), _.readSync(y, g), _.closeSync(y);
    }
    const b = g.toString("hex", 0, 16);
    return g = g.subarray(16), b;
  }
  const m = () => _.promises;
  return x.exports = Object.create(_, {
    randomUUID: { value: p },
    // Filters of liquidjs.
    createHash: { value: t(c, "createHash") },
    createHmac: { value: t(c, "createHmac") },
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
      Q: () => c,
      t: () => g
    });
    class c {
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
      J4: () => b,
      _n: () => y,
      cl: () => $,
      lZ: () => p,
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
    }, g = Object.keys(c);
    class p extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(O, u, a = {}) {
        super(u, { cause: a.cause }), this.code = O, this.nextStep = a.nextStep ?? c[O];
      }
    }
    const m = 200;
    function $(S) {
      const O = S.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(O.length > m ? `${O.slice(0, m)}\u2026` : O);
    }
    function b(S) {
      if (S instanceof p)
        return S;
      const O = S instanceof Error ? S.message : String(S);
      return new p("internal_error", `This action stopped because of a fault of its own: ${O}`, { cause: S });
    }
    function y(S) {
      const O = URL.parse(S ?? "");
      return O !== null && /^https?:$/.test(O.protocol) ? `${O.origin}${O.pathname}`.replace(/\/+$/, "") : null;
    }
    function f(S, O) {
      const u = `docs/troubleshooting.md#${S}`, { GITHUB_ACTION_REPOSITORY: a, GITHUB_ACTION_REF: o } = O, d = y(O.GITHUB_SERVER_URL) ?? "https://github.com";
      return a ? `${d}/${a}/blob/${o || "HEAD"}/${u}` : u;
    }
  }),
  3919: ((x, _, t) => {
    t.d(_, {
      $p: () => y,
      Od: () => b,
      Yy: () => f
    });
    var c = t(7975), g = /* @__PURE__ */ t.n(c);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, m = /\\u00(?:1b|9[08bd-f])/i, $ = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function b(O) {
      return p.test(O) ? O.replace($, "").split(/(?=\u001B\])/).map((a) => (0, c.stripVTControlCharacters)(a)).join("") : O;
    }
    function y(O) {
      const u = O;
      for (const [a, o] of Object.entries(u))
        typeof o == "string" ? u[a] = b(o) : typeof o == "object" && o !== null && y(o);
      return O;
    }
    function f(O) {
      return !p.test(O) && !m.test(O) ? JSON.parse(O) : JSON.parse(O, S);
    }
    function S(O, u) {
      return typeof u == "string" ? b(u) : u;
    }
  }),
  9407: ((x, _, t) => {
    t.a(x, async (c, g) => {
      try {
        var p = t(3024), m = /* @__PURE__ */ t.n(p), $ = t(6760), b = /* @__PURE__ */ t.n($), y = t(8500), f = /* @__PURE__ */ t.n(y), S = t(7975), O = /* @__PURE__ */ t.n(S), u = t(23), a = t(7702), o = t(8701);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const E of ["SIGINT", "SIGTERM"])
          process.once(E, () => d.abort());
        const A = (0, a.V)(process.env), l = (0, $.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", w = await (0, o.e)(l, {
          core: u,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (E) => (0, S.promisify)(p.readdir)(E, { withFileTypes: !0 }),
            readFile: (0, S.promisify)(p.readFile),
            realpath: (0, S.promisify)(p.realpath.native),
            stat: (0, S.promisify)(p.stat)
          },
          network: {
            http: A,
            signal: d.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (E, k) => (0, y.setTimeout)(E, void 0, { signal: k }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, y.setImmediate)(), await (0, y.setImmediate)();
            }
          },
          octokit: async (E) => {
            const [{ getOctokit: k }, { createFetch: U }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return k(E, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: U(A) } });
          }
        });
        process.stdout.write("", () => process.exit(w)), g();
      } catch (d) {
        g(d);
      }
    }, 1);
  }),
  9357: ((x, _, t) => {
    t.d(_, {
      O0: () => f,
      Y: () => A,
      _o: () => g,
      az: () => O,
      he: () => c,
      jr: () => S,
      nU: () => u,
      vD: () => a
    });
    const c = "\u2068", g = "\u2069", p = "\u2066\u2067\u2068", m = "\u202C", $ = /[\u202A-\u202E\u2066-\u2069]/g, b = new RegExp($.source), y = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function f(l) {
      return y.test(l);
    }
    function S(l) {
      const [w = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return f(w);
    }
    function O(l, w) {
      return !w && !f(l) ? l : u(l).replace(/[^\r\n\u2029]+/g, (E) => w || f(E) ? c + E + g : E);
    }
    function u(l) {
      const w = a(l);
      return w.size === 0 ? l : A(l, w);
    }
    function a(l) {
      if (!b.test(l))
        return /* @__PURE__ */ new Set();
      const w = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(w.flatMap(({ 0: E, index: k }) => [...o(E)].map((U) => k + U)));
    }
    function* o(l) {
      const w = { controls: [], isolates: [] };
      for (const { 0: E, index: k } of l.matchAll($))
        if (E === g || E === m) {
          const U = E === g ? w.isolates.pop() : d(w);
          U === void 0 ? yield k : yield* w.controls.splice(U).slice(1);
        } else
          p.includes(E) && w.isolates.push(w.controls.length), w.controls.push(k);
      yield* w.controls;
    }
    function d({ controls: l, isolates: w }) {
      const E = l.length - 1;
      return E > (w.at(-1) ?? -1) ? E : void 0;
    }
    function A(l, w, E = 0) {
      return l.replace($, (k, U) => w.has(E + U) ? "" : k);
    }
  }),
  8864: ((x, _, t) => {
    t.d(_, {
      j: () => g,
      r: () => c
    });
    function c({ buttons: p = [], mentions: m = [] }) {
      const $ = p.map((b) => ({ type: "button", ...b }));
      return [
        ...$.length > 0 ? [{ type: "buttons", children: $ }] : [],
        ...m.length > 0 ? [g(m)] : []
      ];
    }
    function g(p) {
      return {
        type: "mentions",
        children: p.map((m) => ({ type: "mention", addressee: m }))
      };
    }
  }),
  3116: ((x, _, t) => {
    t.d(_, {
      d: () => g
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
    function g(p) {
      return Object.hasOwn(c, p) ? c[p] ?? "" : p.replaceAll("_", " ");
    }
  }),
  5911: ((x, _, t) => {
    t.d(_, {
      M: () => g
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(p) {
      if (p.trim() === "")
        return "";
      let m = Math.floor(Number(p));
      if (!Number.isFinite(m) || m < 0)
        throw new Error(`duration takes seconds, not "${p}"`);
      return c.flatMap(([b, y]) => {
        const f = Math.floor(m / y);
        return m %= y, f > 0 ? [`${f}${b}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((x, _, t) => {
    t.d(_, {
      U: () => c,
      v: () => g
    });
    const c = 65536;
    function g(p, m) {
      if (p.length <= m)
        return p.length;
      const $ = p.slice(0, m), b = $.lastIndexOf(`
`), y = b > m / 2 ? b : $.lastIndexOf(" ");
      return y > 0 ? y + 1 : $.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((x, _, t) => {
    t.d(_, {
      BB: () => S,
      Dk: () => O,
      JK: () => f,
      Kx: () => m,
      TA: () => $,
      Z: () => y,
      qf: () => b
    });
    var c = t(9357);
    const g = "\uE000", p = "\uE001", m = /\uE000(\d+)\uE001/g;
    function $(u) {
      return u.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function b(u) {
      return `${g}${u}${p}`;
    }
    function y({ text: u, fragments: a }) {
      let o = u.length;
      for (const [, d] of u.matchAll(m))
        o += a[Number(d)]?.text.length ?? 0;
      return o;
    }
    function f(u, a) {
      const o = [];
      let d = 0;
      for (const A of u.matchAll(m)) {
        const l = a[Number(A[1])];
        l !== void 0 && (A.index > d && o.push(u.slice(d, A.index)), o.push(l), d = A.index + A[0].length);
      }
      return d < u.length && o.push(u.slice(d)), o;
    }
    function S(u, a, o = (d) => d) {
      return f(u, a).map((d) => typeof d == "string" ? d : o(d.text)).join("");
    }
    function O({ text: u, fragments: a }) {
      const o = (0, c.O0)(u);
      return (0, c.nU)(S(u, a, (d) => (0, c.az)(d, o)));
    }
  }),
  5007: ((x, _, t) => {
    t.d(_, {
      Jv: () => O,
      Y5: () => y,
      c3: () => $,
      eG: () => u,
      l2: () => m,
      m$: () => S,
      qv: () => c
    });
    const c = 64, g = { thematicBreak: 20, listItem: 5 }, p = [
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
      return p.includes(a) ? 0 : 1 + (g[a] ?? 0);
    }
    function $({ type: a }) {
      return p.includes(a) || a === "break" || a === "footnoteReference";
    }
    const b = /* @__PURE__ */ new WeakMap();
    function y(a) {
      const o = b.get(a);
      if (o !== void 0)
        return o;
      const d = m(a) + f(a);
      return b.set(a, d), d;
    }
    function f(a) {
      return a.type === "table" ? O(a.children, u(a)) : "children" in a ? O(a.children) : "value" in a ? a.value.length : a.type === "image" ? a.alt.length : 0;
    }
    function S(a) {
      return O(a) - 1;
    }
    function O(a, o = y) {
      return a.reduce((d, A) => d + o(A), 0);
    }
    function u({ children: a }) {
      const o = [];
      for (const l of a)
        for (const [w, E] of l.children.entries())
          o[w] = Math.max(o[w] ?? 0, y(E) + 2);
      const d = o.reduce((l, w) => l + w, 0), A = d > c ? 0 : d;
      return (l) => Math.max(A, y(l));
    }
  }),
  4768: ((x, _, t) => {
    t.d(_, {
      Ew: () => y,
      dW: () => b,
      l3: () => f
    });
    var c = t(8864), g = t(3116), p = t(5911), m = t(5667);
    function $({ status: O, icon: u, duration: a, run_url: o }, d) {
      const A = a === null ? "" : ` after ${(0, p.M)(String(Math.round(a)))}`, l = `${u} ${d} ${(0, g.d)(O)}${A}`;
      if (o === null)
        return [(0, m.Qq)(l)];
      const w = { type: "link", url: o, children: [(0, m.Qq)("run")] };
      return [(0, m.Qq)(`${l} (`), w, (0, m.Qq)(")")];
    }
    function b(O, u) {
      const { content: a } = O, d = { type: "statusLine", children: $(u, u.subject) };
      return {
        ...O,
        content: a.type === "root" ? { ...a, children: [...a.children, d] } : { ...a, statusLine: d }
      };
    }
    function y(O, u) {
      return S(O, O.subject, u);
    }
    function f(O, u) {
      const { subject: a, workflow: o } = O, d = o === null ? a : `${o}: ${a.toLowerCase()}`;
      return S(O, d, u);
    }
    function S(O, u, a) {
      const o = { type: "paragraph", children: $(O, u) }, d = a.length > 0 ? [(0, c.j)(a)] : [];
      return { content: { type: "root", children: [o, ...d] } };
    }
  }),
  5667: ((x, _, t) => {
    t.d(_, {
      Fy: () => m,
      Gl: () => b,
      NR: () => A,
      Qq: () => p,
      bK: () => $,
      eu: () => y,
      ey: () => d,
      gc: () => S,
      oZ: () => f,
      sP: () => g,
      t7: () => O,
      wx: () => u
    });
    var c = t(9357);
    const g = { type: "break" };
    function p(l) {
      return { type: "text", value: l };
    }
    function m(l) {
      return l.split(/\r\n?|\n/).flatMap((w, E) => E === 0 ? [p(w)] : [g, p(w)]);
    }
    function $(l, w = !1) {
      return m((0, c.az)(y(l), w));
    }
    function b(l) {
      return y(l).replace(/\r\n?|\n/g, " ");
    }
    function y(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function f(l) {
      const w = [];
      for (const E of l) {
        const k = w.at(-1);
        E.type === "text" && k?.type === "text" ? w[w.length - 1] = p(k.value + E.value) : (E.type !== "text" || E.value !== "") && w.push(E);
      }
      return w;
    }
    function S(l) {
      const w = (0, c.vD)(a(l));
      return w.size === 0 ? l : o(l, { unbalanced: w, offset: 0 });
    }
    function O(l) {
      if (!(0, c.O0)(a(l)))
        return l;
      const w = [[]];
      for (const E of l)
        E.type === "break" ? w.push([]) : w.at(-1)?.push(E);
      return w.flatMap((E, k) => {
        const U = a(E), R = (0, c.jr)(U) && !U.includes(`
`) ? [p(c.he), ...E, p(c._o)] : E;
        return k === 0 ? R : [g, ...R];
      });
    }
    function u(l, w) {
      return l.length > 0 && (w || (0, c.O0)(a(l))) ? [p(c.he), ...S(l), p(c._o)] : l;
    }
    function a(l) {
      return l.map((w) => w.type === "break" ? `
` : "children" in w ? a(w.children) : w.type === "text" ? w.value : "").join("");
    }
    function o(l, w) {
      return l.map((E) => {
        if ("children" in E)
          return { ...E, children: o(E.children, w) };
        const { offset: k } = w;
        return E.type === "break" && (w.offset += 1), E.type !== "text" ? E : (w.offset += E.value.length, p((0, c.Y)(E.value, w.unbalanced, k)));
      });
    }
    function d(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function A(l) {
      const w = l.length - 1;
      return l.map((k, U) => {
        if (k.type !== "text")
          return k;
        const I = U === 0 ? k.value.replace(/^ +/, "") : k.value;
        return p(U === w ? I.replace(/(?<! ) +$/, "") : I);
      }).filter((k) => k.type !== "text" || k.value !== "");
    }
  }),
  8533: ((x, _, t) => {
    t.d(_, {
      Z9: () => $,
      aX: () => p,
      zN: () => m
    });
    var c = t(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function p(y) {
      return /[!-~]/.test(y) || g.test(y);
    }
    function m(y) {
      return y.type === "alert" ? !0 : "children" in y ? y.children.some(m) : "value" in y ? p(y.value) : y.type !== "break";
    }
    function $(y) {
      return y.reduce((f, S) => {
        const O = f === "" || (0, c.c3)(S) ? "" : `
`;
        return f + O + b(S);
      }, "");
    }
    function b(y) {
      return y.type === "break" ? `
` : y.type === "image" ? y.alt : "children" in y ? $(y.children) : "value" in y ? y.value : "";
    }
  }),
  9257: ((x, _, t) => {
    t.d(_, {
      HM: () => c,
      U9: () => p,
      vO: () => g
    });
    function c(m) {
      return m.port || (m.protocol === "https:" ? "443" : "80");
    }
    function g(m) {
      return `${m.hostname}:${c(m)}`;
    }
    function p(m) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(m);
    }
  }),
  7702: ((x, _, t) => {
    t.d(_, {
      V: () => k
    });
    const c = require("node:net");
    var g = t(5641);
    function p({ origin: I }, R, H, X) {
      const { proxy: J, signal: fe } = R, re = {
        signal: fe,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...X && { ca: X }
      }, te = (B, V) => new g.Client(B, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: H,
        connect: (G, Y) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          V({ ...G, ...m(G) && { servername: "" } }, (...ne) => {
            R.socket = ne[1], Y(...ne);
          })
        )
      });
      return J ? new g.ProxyAgent({
        uri: J.origin,
        ...$(J),
        proxyTls: re,
        requestTls: re,
        clientFactory: (B) => b(te(B, (0, g.buildConnector)(re)), R),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (B, { connect: V }) => te(B, V)
      }) : te(I, (0, g.buildConnector)(re));
    }
    const m = ({ hostname: I }) => (0, c.isIP)(I.replace(/[[\]]/g, "")) !== 0;
    function $({ username: I, password: R }) {
      if (!I && !R)
        return {};
      const H = `${decodeURIComponent(I)}:${decodeURIComponent(R)}`;
      return { token: `Basic ${Buffer.from(H).toString("base64")}` };
    }
    function b(I, R) {
      const H = I.connect.bind(I);
      return I.connect = async (X) => {
        const J = await H(X);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), R.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return R.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, I;
    }
    async function y({ method: I = "POST", url: R, headers: H, body: X, encoding: J, maxResponseSize: fe = 2 ** 20 }, re, te) {
      re.phase = re.proxy ? "tunnel" : "connection", re.signal.throwIfAborted(), f(R);
      const B = p(R, re, fe, te), V = R.pathname + R.search, G = { ...H, "accept-encoding": "identity" };
      try {
        return await new Promise((Y, ne) => {
          const he = O(re, S(J), { resolve: Y, reject: ne }), ae = J ? Buffer.from(X, J) : X;
          B.dispatch({ method: I, origin: R.origin, path: V, headers: G, body: ae }, he);
        });
      } finally {
        B.destroy().catch(() => {
        });
      }
    }
    function f({ protocol: I }) {
      I === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function S(I) {
      if (I)
        return (H) => H?.toString(I) ?? "";
      const R = new TextDecoder();
      return (H) => R.decode(H, { stream: H !== void 0 });
    }
    function O(I, R, { resolve: H, reject: X }) {
      let J = "", fe;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          I.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (re, te, B) => {
          const V = Object.entries(B).map(([G, Y]) => [G, [Y].flat().join(", ")]);
          fe = { status: te, headers: Object.fromEntries(V) };
        },
        onResponseData: (re, te) => {
          J += R(te);
        },
        onResponseEnd: () => {
          I.socket?.errored ? X(I.socket.errored) : H({ ...fe, body: J + R() });
        },
        onResponseError: (re, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && I.phase === "response" && (I.proxyStatus = 407), X(te);
        }
      };
    }
    var u = t(9257), a = t(3916);
    function o(I, R) {
      const H = `${I.protocol.slice(0, -1)}_proxy`, X = d(R, H), J = (0, u.U9)(I.hostname) || w(I, d(R, "no_proxy"));
      return X === "" || J ? void 0 : A(X, H);
    }
    function d(I, R) {
      return (I[R] ?? I[R.toUpperCase()] ?? "").trim();
    }
    function A(I, R) {
      const H = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(I) ? I : `http://${I}`);
      if (!H || !l(H))
        throw new a.lZ("proxy_error", `\`${R}\` of the environment is not an address.`, {
          nextStep: `Write \`${R}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (H.protocol !== "http:" && H.protocol !== "https:") {
        const X = H.protocol.slice(0, -1);
        throw new a.lZ("proxy_error", `\`${R}\` names a ${X} proxy, which is not supported.`, {
          nextStep: `Set \`${R}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return H;
    }
    function l({ username: I, password: R }) {
      try {
        return decodeURIComponent(I + R), !0;
      } catch {
        return !1;
      }
    }
    function w(I, R) {
      const H = I.hostname.replace(/[[\]]|\.$/g, "");
      return R.toLowerCase().split(/[\s,]/).some((X) => E(X, H, (0, u.HM)(I)));
    }
    function E(I, R, H) {
      const [, X, J, fe] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(I) ?? [];
      if (fe !== void 0 && fe !== H)
        return !1;
      const re = X ?? J ?? I, te = re.replace(/^\*?\./, "").replace(/\.$/, "");
      return re === "*" || R.endsWith(`.${te}`) || R === te && !re.startsWith("*");
    }
    const k = (I) => ({
      send: async (R, H) => {
        const X = Math.max(0, Math.ceil(H.timeout_ms)), J = {
          server: (0, u.vO)(R.url),
          proxy: void 0,
          signal: AbortSignal.any([H.signal, AbortSignal.timeout(X)]),
          timeout_ms: X,
          phase: "connection"
        };
        try {
          return J.proxy = o(R.url, I), { kind: "response", ...await U(R, J) };
        } catch (fe) {
          const re = J.phase === "response" ? "unknown" : "no", { toTransportError: te } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: re, error: te(fe, J) };
        }
      }
    });
    async function U(I, R) {
      try {
        return await y(I, R);
      } catch (H) {
        const { isUntrusted: X } = await t.e("failure").then(t.bind(t, 6711));
        if (R.phase === "response" || !X(H))
          throw H;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw H;
        const fe = [...J("default"), ...J("system")];
        return await y(I, R, fe);
      }
    }
  }),
  6798: ((x, _, t) => {
    t.d(_, {
      N: () => c,
      l: () => g
    });
    function c({ target: p, error: m, outcome: $, warning: b }, y) {
      b !== void 0 && y.warning(b);
      const f = `The live message ${p.message_id} in channel ${p.channel_id}`;
      m === void 0 ? y.info(`${f} is up to date.`) : m.code === "message_not_found" && $ === "failed" ? y.warning(`${f} is gone: it was removed meanwhile.`) : y.warning(`${f} could not be updated: ${m.message} ${m.nextStep}`);
    }
    function g({ target: p, error: m }, $) {
      const b = `in the thread of ${p.parent_message_id}`;
      m === void 0 ? $.info(`Those who are to know of this end were notified ${b}.`) : $.warning(`Nobody was notified ${b}: ${m.message} ${m.nextStep}`);
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
    var c = t(3916), g = t(3919);
    function p({ content: L, template: D, format: Z }) {
      const z = D ? void 0 : m.exec(L)?.[0], Q = z !== void 0 && L.includes(`$${z}`), de = Z === "markdown" || Z === "text" ? $.exec(L)?.[0] : void 0, ie = [];
      return z !== void 0 && ie.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${Q ? ", and write it without the `$`" : ""}.`), de !== void 0 && ie.push(`\`${de}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), Z === "plain" && ie.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ie;
    }
    const m = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var b = t(8864), y = t(1380), f = t(9083), S = t(9357), O = t(5667);
    const u = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function a(L) {
      return !u.test(A(L));
    }
    function o({ text: L, fragments: D }) {
      const Z = A(L).split(`

`), z = (0, S.O0)(L);
      return {
        type: "root",
        children: Z.flatMap((Q) => (0, O.ey)(d({ text: Q, fragments: D }, z)))
      };
    }
    function d({ text: L, fragments: D }, Z) {
      const z = (0, f.JK)(L, D).flatMap((Q) => typeof Q == "string" ? (0, O.Fy)(Q) : (0, O.bK)(Q.text, Z));
      return (0, O.oZ)((0, O.t7)((0, O.NR)((0, O.oZ)((0, O.gc)(z)))));
    }
    function A(L) {
      return L.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var l = t(5007);
    const w = 3e4, E = 8;
    async function k(L, { toMessage: D, isComplete: Z, run_url: z, size: Q }) {
      const le = (0, l.m$)(L), de = D(L), ie = R(z);
      if (le <= w && await U(de, Q) || !await U(D([ie]), Q))
        return { message: de, advice: [] };
      const { cut: xe } = await t.e("shorten").then(t.bind(t, 8059)), Ee = (Ae) => D([...xe(L, Ae - (0, l.Y5)(ie)), ie]), Ie = await I(Math.min(le, w), (Ae) => U(Ee(Ae), Q)), _e = `The message is longer than ${Ie} characters and was shortened; the job summary has all ${Z ? "of it" : "that was read"}.`;
      return {
        message: Ee(Ie),
        advice: [_e],
        whole: { type: "root", children: L }
      };
    }
    async function U(L, { limit: D, measure: Z, fitsBelow: z = 0 }) {
      return JSON.stringify(L).length <= z || await Z(L) <= D;
    }
    async function I(L, D) {
      if (await D(L))
        return L;
      let [Z, z] = [0, L];
      for (let Q = 0; Q < E; Q += 1) {
        const le = Math.floor((Z + z) / 2);
        await D(le) ? Z = le : z = le;
      }
      return Z;
    }
    function R(L) {
      const D = [(0, O.Qq)("full text in the run")], Z = L === null ? D : [{ type: "link", url: L, children: D }];
      return { type: "paragraph", children: [(0, O.Qq)("\u2026 ("), ...Z, (0, O.Qq)(")")] };
    }
    var H = t(8533);
    const X = 6e5;
    async function J(L, D) {
      const { rest: Z, buttons: z } = await G(L, D);
      if (!(0, H.aX)(Z.text))
        throw V();
      const Q = await Y(L.format, Z, D);
      if (!B(Q))
        throw V();
      const le = { ...L, buttons: [...z, ...L.buttons ?? []] }, de = Q.type === "root" ? await ge(Q, le, { ...D, isComplete: te(L, Z) }) : { message: { ...Oe(L), content: Q }, advice: [] }, ie = [
        ...p(L),
        ...await fe(L, Q),
        ...re(L, Z)
      ];
      return { ...de, advice: [...ie, ...de.advice] };
    }
    async function fe({ preset: L, content: D }, Z) {
      return L !== void 0 || !/\\[nt]/.test(D) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(D, Z);
    }
    function re(L, D) {
      return te(L, D) ? [] : [`Of the Markdown, the first ${y.U} characters are read; the rest is left out.`];
    }
    function te({ format: L }, { text: D }) {
      return L !== "markdown" || D.length <= y.U || a(D);
    }
    function B(L) {
      return L.type === "plain" ? (0, H.aX)(L.value) : L.type === "twacode" || (0, H.zN)(L);
    }
    function V() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function G({ preset: L, content: D, template: Z }, z) {
      if (L === void 0 && !Z)
        return { rest: { text: (0, f.TA)(D), fragments: [] }, buttons: [] };
      const { context: Q, event: le } = z, de = (_e, Ae) => be(_e, { ...z, ...Ae });
      if (L !== void 0) {
        const { renderPreset: _e, takeButtons: Ae } = await t.e("presets").then(t.bind(t, 7314));
        return Ae(await _e(L, Q, de));
      }
      const { findPasted: ie, renderFacts: Se } = await t.e("simple-templates").then(t.bind(t, 847)), xe = ie(D, le);
      if (xe !== void 0)
        throw xe;
      const Ee = Se(D, Q);
      if (Ee !== void 0)
        return { rest: Ee, buttons: [] };
      const { renderTemplate: Ie } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ie(D, Q, { read: de }), buttons: [] };
    }
    async function Y(L, D, Z) {
      switch (L) {
        case "markdown":
          return pe(await ae(D), Z);
        case "text": {
          const z = (0, O.oZ)((0, O.t7)((0, O.Fy)((0, O.eu)((0, f.Dk)(await ae(D))))));
          return { type: "root", children: (0, O.ey)(z) };
        }
        case "twacode": {
          const { readHandwritten: z } = await t.e("twacode").then(t.bind(t, 683));
          return z(D);
        }
        case "plain": {
          if ((0, f.Z)(D) > ne)
            throw he();
          return { type: "plain", value: (0, f.Dk)(D), isFilled: D.fragments.length > 0 };
        }
      }
    }
    const ne = 4e6;
    function he() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function ae(L) {
      if ((0, f.Z)(L) <= X)
        return L;
      const { cutSource: D } = await t.e("shorten").then(t.bind(t, 9153));
      return D(L, X);
    }
    async function pe(L, D) {
      if (L.fragments.every(({ kind: Q }) => Q === "text") && a(L.text))
        return o(L);
      const { readMarkdown: z } = await t.e("markdown").then(t.bind(t, 690));
      return z(L, D);
    }
    async function be(L, D) {
      return (await pe({ text: (0, f.TA)(L), fragments: [] }, D)).children;
    }
    function ge({ children: L }, D, { run_url: Z, size: z, isComplete: Q }) {
      const le = (0, b.r)(D), de = Oe(D);
      return k(L, { toMessage: (Se) => ({
        ...de,
        content: { type: "root", children: [...Se, ...le] }
      }), isComplete: Q, run_url: Z, size: z });
    }
    function Oe({ sender_name: L, sender_icon: D, ephemeral_recipients: Z, message_fields: z }) {
      return { sender_name: L, sender_icon: D, ephemeral_recipients: Z, message_fields: z };
    }
    var ve = t(4768), je = t(8818);
    async function $e({ workflow: L, message: D, delivery: Z }, z, { env: Q, octokit: le, network: { date: de }, log: ie }, Se) {
      const { preset: xe, mentions: Ee } = D, { live: Ie, when: _e } = Z, { gatherMessageContext: Ae } = await t.e("facts").then(t.bind(t, 6679));
      return Ae({
        ...L,
        preset: xe,
        mentions: Ee,
        live: Ie,
        when: _e,
        event: z,
        env: (0, g.$p)({ ...Q }),
        ...Se && { ended: Se }
      }, { octokit: le, date: de, info: ie.info, notice: ie.notice });
    }
    async function ye(L, D, Z) {
      const { template: z, preset: Q, mentions: le } = L.message, { live: de, when: ie, key: Se } = L.delivery;
      return !(z || Q || de || Se.isTemplate) && le.length + ie.length === 0 ? { context: (0, je.CT)({ env: Z.env, event: D }), mentions: [] } : $e(L, D, Z);
    }
    async function Le({ message: L, delivery: D, twake: Z }, z, { env: Q, files: le }, de = []) {
      const { context: ie, preset: Se, lookups: xe, mentions: Ee } = z, { preset: Ie, ..._e } = L;
      await q(z);
      const Ae = await ke(L, { env: Q, files: le }), Ue = await J({ ..._e, content: Ae, mentions: Ee, ...Se && { preset: Se } }, {
        context: { ...ie, ...xe },
        event: ie.github.event,
        repository_url: ie.repository.url,
        is_private: (0, je.Gw)(ie.github),
        run_url: ie.run.url,
        size: Z.sizeOf({ isEdit: Re(D) })
      }), s = D.live && !L.template && !L.preset && "status" in ie ? (0, ve.dW)(Ue.message, Pe(ie)) : Ue.message;
      return { ...Ue, said: s, message: await Z.prepare(s, { notified: de }) };
    }
    function Re({ live: L, message_id: D, key: Z }) {
      return L || D !== "" || Z.source !== "";
    }
    async function q({ context: L, preset: D, lookups: Z }) {
      if (!(D && Z && "verdict" in L))
        return;
      const { askAhead: z } = await t.e("facts").then(t.bind(t, 6679));
      z(D, L, Z);
    }
    function Me({ message: L }, D) {
      return L.if_empty === "skip" && (0, c.J4)(D).code === "empty";
    }
    async function ke(L, { env: D, files: Z }) {
      if (!L.content_file)
        return L.content;
      const { readContentFile: z } = await t.e("content-file").then(t.bind(t, 153)), Q = {
        workspace: D.GITHUB_WORKSPACE,
        temp: D.RUNNER_TEMP,
        repository: D.GITHUB_REPOSITORY
      };
      return z(L, Q, Z);
    }
    function Pe({ status: L, verdict: D, icon: Z, duration: z, run: Q }) {
      return { subject: D === L ? "Job" : "Run", status: D, icon: Z, duration: z, workflow: Q.name, run_url: Q.url };
    }
  }),
  8701: ((x, _, t) => {
    t.d(_, {
      e: () => Ln
    });
    var c = t(3916), g = t(3919);
    async function p(e, { env: n, files: r, warn: h }) {
      const T = n.GITHUB_EVENT_PATH;
      return $(e) ? b(T, r, h) : m(e) ? b(T, r, () => {
      }) : {};
    }
    function m({ inputs: { message: e } }) {
      const { format: n, content: r, content_file: h } = e;
      return n === "markdown" && (h !== "" || /!\[|<img/i.test(r));
    }
    function $({ inputs: { message: e, delivery: n }, missing: r }) {
      const { template: h, preset: T, mentions: C } = e;
      return h || T !== "" || n.key.isTemplate || C.length + n.when.length + r.length > 0;
    }
    async function b(e, n, r) {
      const h = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return r(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${h}`), {};
      try {
        return (0, g.Yy)(new TextDecoder().decode(await n.readFile(e)));
      } catch (T) {
        const C = T instanceof SyntaxError ? "is not JSON" : `cannot be read (${T.code})`;
        return r(`The file of the event (GITHUB_EVENT_PATH) ${C}. ${h}`), {};
      }
    }
    var y = t(4573), f = t(9366), S = t(2163);
    function O(e) {
      const { connection: n, delivery: r, message: h } = e, T = (0, f.wh)(n.public_id), C = [n.group_id, ...r.channel_id];
      return [
        ...[
          [
            (0, f.wh)(n.private_api_key) !== void 0 && T === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            T !== void 0 && C.includes(T),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, f.wh)(n.group_id) !== void 0 && r.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([F, W]) => F ? W : []),
        ...(0, S.x)(e, (F) => (0, f.wh)(F) !== void 0).map(({ input: F, id: W }) => `\`${F}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...d(h.message_fields)
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
    function d(e) {
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
    async function l(e, n, r) {
      const h = (0, A.O)(e.body), T = h?.object;
      if (h !== void 0 && e.status === 200 && !("error" in h) && (0, A.u)(T) && E(T, n, r))
        return U(T, h, n, r);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, h, n, r);
    }
    async function w(e, n) {
      const r = (0, A.O)(e.body);
      if (e.status === 200 && r !== void 0 && "result" in r) {
        const { message_id: T, channel_id: C } = n, P = `Removal of message ${T} requested in channel ${C}, which Twake does not confirm`;
        return { fate: "removed", response: r, confirmation: P };
      }
      const { judgeError: h } = await t.e("failure").then(t.bind(t, 7090));
      return h(e, r, n);
    }
    function E(e, { channel_id: n, message_id: r }, h) {
      const { id: T } = e;
      return (0, f.eQ)(T) && !h(T) && k(e.channel_id, n) && (!r || k(T, r));
    }
    function k(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function U(e, n, r, h) {
      const { id: T, channel_id: C, parent_message_id: P, creation_date: F } = e, W = (0, f.eQ)(P) && !h(P) ? P : "", ue = {
        message_id: T,
        channel_id: C,
        parent_message_id: W,
        created_at: Number.isSafeInteger(F) ? `${F}` : "",
        message_url: "",
        target: {
          channel_id: r.channel_id,
          message_id: T,
          ...W && { parent_message_id: W }
        }
      }, ce = `Accepted by Twake: message ${T} in channel ${r.channel_id}`, me = I(ue, r);
      return { fate: "accepted", accepted: ue, response: n, confirmation: ce, ...me && { warning: me } };
    }
    function I({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || k(e, n))
        return;
      const r = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${r}.`;
    }
    var R = t(651), H = t(1723), X = t(3028);
    async function J(e) {
      switch (e.type) {
        case "root":
          return (0, R.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), r = n(e);
          return e.statusLine ? (0, R.cG)(r, e.statusLine) : r;
        }
        case "plain": {
          const n = e.isFilled ? (0, H.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, X.w)(e.statusLine)}` : n;
        }
      }
    }
    async function fe(e) {
      return { content: await J(e.content), ...re(e) };
    }
    function re(e) {
      const { sender_name: n, sender_icon: r, ephemeral_recipients: h = [], message_fields: T = {} } = e, { hidden_data: C, ...P } = T, F = {
        ...n && { custom_title: n },
        ...r && { custom_icon: r },
        ...typeof C == "object" ? C : {}
      };
      return {
        ...Object.keys(F).length > 0 && { hidden_data: F },
        ...h.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: h
        },
        ...P
      };
    }
    const te = 2 ** 20, B = 4096, G = {
      limit: te - B,
      fitsBelow: (te - B) / 10,
      async measure(e) {
        const n = { content: (0, R.y)(e.content), ...re(e) };
        return y.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var Y = t(8812);
    function ne({ public_id: e, private_api_key: n }) {
      return y.Buffer.from(`${e}:${n}`).toString("base64");
    }
    function he(e) {
      const { private_api_key: n } = e;
      return n === "" ? [] : [n, ne(e)];
    }
    function ae(e, n, r) {
      return ge(e, "save", { ...be(n), ...r });
    }
    function pe(e, n) {
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
      const { api_url: h, group_id: T } = e, C = new URL(h);
      C.pathname = `${h.pathname.replace(/\/$/, "")}/api/v1/messages/${n}`;
      const P = (0, Y.a)({ group_id: T, message: r });
      return {
        url: C,
        body: P,
        maxResponseSize: Oe(P),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${ne(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const Oe = (e) => 2 ** 20 + 16 * y.Buffer.byteLength(e), ve = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: u,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.` : (0, f.yr)(e, n),
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
          const C = await fe(T);
          return {
            sendTo: (P) => {
              const F = ae(e, P, C);
              return $e(F, (W, { holdsSecret: ue }) => l(W, P, ue));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(C);
            }
          };
        },
        remove: (T) => $e(pe(e, T), (C) => w(C, T))
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
      if (n <= te)
        return;
      const r = `The request has ${n} bytes, and servers take ${te}: nothing was sent.`;
      return new c.lZ("too_large", r);
    }
    const Le = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Re({ access_token: e, channel_id: n }) {
      if (e === "" && !Le.test(n))
        return ve;
      const { matrix: r } = await t.e("matrix").then(t.bind(t, 3463));
      return r;
    }
    function q(e, n = "") {
      return { default: n, read: e };
    }
    function Me(e) {
      return q(async (n) => n === "" ? {} : (0, g.$p)(await e(n)));
    }
    async function ke(e, n) {
      const r = Object.keys(e), h = await Promise.all(r.map((T) => Pe(T, e[T], n)));
      return {
        values: Object.fromEntries(h.map(({ value: T }, C) => [r[C], T])),
        issues: h.flatMap(({ issues: T }) => T)
      };
    }
    async function Pe(e, n, r) {
      const { getInput: h, hide: T, kind: C } = r, P = n.isTrimmed ?? !0, F = (0, g.Od)(h(e, { trimWhitespace: P })), W = await L(e, F, n, C);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await L(e, T(F), n, C)).issues };
    }
    async function L(e, n, r, h) {
      const T = [], C = (P) => {
        T.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: T, value: await r.read(n === "" ? r.default : n, C, h) };
      } catch (P) {
        return { issues: [(0, c.J4)(P).message], value: {} };
      }
    }
    var D = t(7679), Z = t(4536), z = t(4827);
    async function Q(e, n) {
      const r = ie(e) ?? await Se(e, n) ?? {};
      if ((0, Z.f_)(r))
        throw new c.lZ("invalid_input", `\`${n}\`: ${Z.DI}.`);
      if ((0, z.Gv)(r))
        return r;
      const h = Array.isArray(r) ? "a list" : `a single value (${typeof r})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${h}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function le(e) {
      const n = await Q(e, "needs"), r = Object.entries(n).find(([, C]) => !de(C));
      if (r === void 0)
        return n;
      const [h] = r, T = h.length > 80 ? `${h.slice(0, 80)}\u2026` : h;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${T}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function de(e) {
      return (0, z.Gv)(e) && typeof e.result == "string";
    }
    function ie(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Se(e, n) {
      const r = await (0, Z.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in r)
        return r.value;
      const { line: h, column: T, error: C } = r;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${h}, column ${T}: ${C}.`);
    }
    var xe = t(5161), Ee = t(3342), Ie = t(9257);
    const _e = (e) => e, Ae = (e) => ({
      source: e,
      isTemplate: /\{\{.*?\}\}|\{%.*?%\}/s.test(e)
    }), Ue = (e, n) => {
      const r = s(e);
      return e !== "" && !M.test(r) && n("holds nothing that can be seen."), r;
    }, M = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function s(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const i = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function v(e, n) {
      return (r, h) => {
        const T = /^\d{1,6}$/.test(r) ? Number(r) : Number.NaN;
        return T >= e && T <= n ? T : (h(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(r)}.`), e);
      };
    }
    function j(...e) {
      return (n, r) => {
        const h = e.find((T) => T === n);
        return h === void 0 && r(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), h ?? e[0];
      };
    }
    const N = 10, K = 100, oe = (e, n) => {
      const r = (0, f.wh)(e);
      return r === void 0 && e !== "" && n((0, f.yr)(e, "company")), r ?? e;
    }, Te = (e, n, r) => {
      const h = r.readId(e, "message");
      return h === void 0 && e !== "" && n(r.describeNoId(e, "message")), h ?? e;
    };
    function se(e) {
      return (n, r, h) => {
        const T = n.split(/[,\n]/).flatMap((W) => W.trim() || []), C = T.map((W) => h.readId(W, e)), P = T.filter((W, ue) => C[ue] === void 0);
        for (const W of P.slice(0, N))
          r(h.describeNoId(W, e));
        T.length === 0 && n !== "" && r("holds no id, but commas or blanks only.");
        const F = [...new Set(T.map((W, ue) => C[ue] ?? W))];
        return F.length > K && r(`has ${F.length} ids: use several steps for more than ${K}.`), F;
      };
    }
    const ee = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), we = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), Ge = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function Ye(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const It = (e, n) => {
      const r = Ye(e);
      return r === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((r.username || r.password) && n("must not contain a user name or a password."), (r.search || r.hash) && n("must not contain a query (?) or a fragment (#)."), r.protocol === "http:" && !(0, Ie.U9)(r.hostname) && n("must begin with https://, or anyone on the way could read the key."), r.pathname = r.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(r.pathname) && n(`is an address of the web client: cut it before /client, as in ${r.origin}.`), r);
    }, jt = (e, n) => {
      if (e === "")
        return e;
      const r = Ye(e);
      return r?.protocol === "https:" && !e.includes("'") ? r.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, Lt = (e, n) => e.split(`
`).flatMap((r, h) => {
      const T = s(r);
      if (T === "")
        return [];
      const { label: C, address: P } = Rt(T), F = Ye(P), W = F?.protocol === "https:" || F?.protocol === "http:" && (0, Ie.U9)(F.hostname);
      return M.test(C) && W ? [{ label: C, url: F.href }] : (n(`line ${h + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(T)}.`), []);
    });
    function Rt(e) {
      const n = e.lastIndexOf(" "), h = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(h, 0)).trim(), address: e.slice(h + 1).trim() };
    }
    const Xe = {
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
      public_id: q(ee),
      private_api_key: { ...q(we), isSecret: !0 },
      group_id: q(oe),
      access_token: { ...q(Ge), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: q(It)
    }, it = {
      content: { ...q(_e), isTrimmed: !1 },
      content_file: q(_e),
      preset: q(j("", ...Xe.preset)),
      if_empty: q(j("fail", "skip"), "fail"),
      format: q(j(...Xe.format), "markdown"),
      template: q(i, "false"),
      mentions: q(xe.Y),
      buttons: q(Lt),
      ephemeral: q(i, "false"),
      ephemeral_recipients: q(se("user")),
      sender_name: q(Ue),
      sender_icon: q(jt),
      message_fields: Me((e) => Q(e, "message_fields"))
    }, at = {
      // Empty: the job's own, which `runner_facts` has.
      status: q(j("", ...Xe.status)),
      data: Me((e) => Q(e, "data")),
      needs: Me(le),
      people: Me(async (e) => (0, Ee.ky)(await Q(e, "people"))),
      github_token: { ...q(_e), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: Me((e) => Q(e, "runner_facts").catch(() => ({})))
    }, ut = {
      channel_id: q(se("channel")),
      message_id: q(Te),
      parent_message_id: q(Te),
      key: q(Ae),
      on_repeat: q(j("edit", "reply"), "edit"),
      operation: q(j("save", "remove"), "save"),
      when: q(D.tK),
      live: q(i, "false"),
      delivery: q(j("at_most_once", "at_least_once"), "at_most_once"),
      retries: q(v(0, 10), "3"),
      timeout: q(v(1, 300), "30")
    }, ct = {
      fail_on_error: q(i, "true"),
      dry_run: q(i, "false"),
      summary: q(i, "false")
    }, Ke = { connection: ot, message: it, workflow: at, delivery: ut, presentation: ct }, lt = { ...ot, ...it, ...at, ...ut, ...ct }, Pn = Object.keys(lt);
    function Un(e) {
      return lt[e].default;
    }
    const qe = ({ content: e, content_file: n, preset: r }) => [e, n, r].filter((h) => h.trim() !== ""), dt = ({ channel_id: e }) => e.length <= 1, et = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, ft = ({ format: e }) => e === "twacode" || e === "plain", Dt = [
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && qe(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && qe(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "remove" && qe(e).length > 0,
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
        broken: ({ message: e, delivery: n }) => n.live && et(e),
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
        broken: ({ message: e, delivery: n }) => et(e) && n.key.source !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: n }) => et(e) && n.message_id !== "",
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
      }), h = { getInput: e, hide: n, kind: r }, [T, C, P, F, W] = await Promise.all([
        ke(Ke.connection, h),
        ke(Ke.message, h),
        ke(Ke.workflow, h),
        ke(Ke.delivery, h),
        ke(Ke.presentation, h)
      ]), ue = {
        connection: T.values,
        message: C.values,
        workflow: P.values,
        delivery: F.values,
        presentation: W.values,
        twake: r.connect(T.values)
      }, ce = Pt(ue, r), me = [
        ...Ut(ce, r),
        ...[T, F, C, P, W].flatMap((Ce) => Ce.issues),
        ...r.findIssues(ue),
        ...Dt.filter(({ broken: Ce }) => Ce(ue)).map(({ sentence: Ce }) => Ce)
      ];
      return { inputs: ue, kind: r, missing: ce, issues: me };
    }
    function Pt({ connection: e, delivery: n }, { required: r }) {
      const h = { ...e, ...n };
      return r.filter((T) => String(h[T]) === "");
    }
    function Ut(e, n) {
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
    const Bt = 4, Nt = 8;
    function gt(e) {
      const n = e.filter((r) => r.length >= Bt).flatMap((r) => [r, y.Buffer.from(r).toString("base64")]).map((r) => r.replace(/=+$/, "")).sort((r, h) => h.length - r.length);
      return (r) => {
        const h = yt(r).toLowerCase();
        return n.filter((C) => h.includes(yt(C).toLowerCase())).reduce((C, P) => C.replace(Ft(P), "***"), r);
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
      const n = e.split("").map((W) => W.charCodeAt(0)), r = (W) => W.toString(16).padStart(4, "0"), h = n.map((W) => `\\\\+u${wt(r(W))}`).join(""), C = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${wt(W.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), F = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${h}|${C.join("")}${F})`;
    }
    function wt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const bt = 4e3, tt = 8e3;
    function vt(e) {
      const n = [];
      let r = gt(n);
      return {
        mask: (h) => {
          h.trim() !== "" && (e.setSecret(h), n.push(h), r = gt(n));
        },
        hide: (h) => r(h),
        debug: (h) => e.debug(nt(r(h), tt)),
        info: (h) => {
          for (const T of r(h).split(`
`))
            e.info(nt(T, tt));
        },
        notice: (h) => e.notice(Ve(r(h))),
        warning: (h) => e.warning(Ve(r(h))),
        error: (h, T) => e.error(Ve(r(h)), { title: T })
      };
    }
    function Ve(e, n = bt) {
      const r = e.split(`
`).map((h) => nt(h, tt));
      return $t(r.join(`
`), n);
    }
    function nt(e, n) {
      const r = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return $t(r, n);
    }
    function $t(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const Et = 1e5, Ht = 512, Gt = 1e3, Tt = /* @__PURE__ */ new Set(["object", "result"]), Kt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Jt(e, n) {
      const r = st(e, n, 0), h = (C, P) => _t(P) <= Gt, T = (C, P) => Kt.has(C) && _t(P) < 300;
      for (const C of [r, Ot(r, h), Ot(r, T)]) {
        const P = JSON.stringify(C);
        if (P.length <= Et)
          return P;
      }
      return "";
    }
    function Ot(e, n) {
      if (!(0, z.Gv)(e))
        return null;
      const r = Object.entries(e).map(([h, T]) => [h, Tt.has(h) && (0, z.Gv)(T) ? St(T, n) : T]);
      return St(Object.fromEntries(r), (h, T) => Tt.has(h) || n(h, T));
    }
    function St(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([r, h]) => n(r, h)));
    }
    function _t(e) {
      return JSON.stringify(e).length;
    }
    function st(e, n, r) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (r === Ht)
        return null;
      if (Array.isArray(e))
        return e.map((T) => st(T, n, r + 1));
      const h = Object.entries(e);
      return Object.fromEntries(h.map(([T, C]) => [n(T), st(C, n, r + 1)]));
    }
    const Bn = (
      /* unused pure expression or super */
      null
    ), Nn = {
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
      const C = n[0], P = C?.accepted, F = [r, ...n.map((W) => W.error)];
      return {
        message_id: P?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: P?.message_url ?? "",
        channel_id: P?.channel_id ?? C?.target.channel_id ?? "",
        parent_message_id: P?.parent_message_id ?? "",
        created_at: P?.created_at ?? "",
        messages: JSON.stringify(n.map(Zt)),
        response: C?.response === void 0 ? "" : Jt(C.response, T),
        error_code: F.find(Boolean)?.code ?? h ?? "",
        attempts: String(n.reduce((W, { attempts: ue }) => W + ue, 0))
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
      const r = new Set(e.map(({ outcome: C }) => C)), [h = "failed"] = r, T = r.has("unknown") ? "unknown" : "partial";
      return { outcome: r.size > 1 ? T : h, deliveries: e, summary: n };
    }
    async function Qt(e, n) {
      const { log: r, failOnError: h, linkTo: T } = n;
      for (const F of e.deliveries)
        F.error === void 0 && r.info(Xt(F)), F.warning !== void 0 && r.warning(F.warning);
      nn(e, n), await rn(e, n);
      const C = en(e);
      if (C.length === 0)
        return 0;
      const P = tn(e, C, T);
      return h ? r.error(P, Yt[e.outcome] ?? "Twake message not sent") : r.warning(P), h ? 1 : 0;
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
      const h = e.length > 1, T = e.length - n.length, C = n.map(({ error: me, delivery: Ce }) => {
        const Je = h ? `Channel ${Ce?.target.channel_id}: ` : "", Be = Ce?.outcome === "unknown" ? ` ${qt[Ce.operation]}` : "";
        return Je + me.message + Be;
      }), P = n.map(({ error: me }) => `${me.nextStep} (${me.code}, ${r(me.code)})`), F = [
        ...h ? [`The message is in ${T} of ${e.length} channels.`] : [],
        ...new Set(C)
      ], W = F.some((me) => me.includes(`
`)) ? `
` : " ", ue = [...new Set(P)].join(W), ce = bt - ue.length - W.length;
      return Ve(F.join(W), ce) + W + ue;
    }
    function nn(e, { core: n, env: r, log: h }) {
      try {
        if (!r.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [T, C] of Object.entries(Vt(e, h.hide)))
          n.setOutput(T, C);
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
    var rt = t(8532), on = t(8818), kt = t(7959), Ne = t(9279);
    const Ze = "live", an = 65;
    function un({ core: e, env: n, log: r }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Ze, "");
        } catch (h) {
          r.debug(`The state of this step could not be opened: ${h.message}`);
        }
    }
    function cn({ twake: e, deliveries: n, mentions: r, started_ms: h, status: T }, { core: C, env: P, log: F }) {
      const W = n.flatMap(({ accepted: Ce }) => Ce?.target ?? []);
      if (W.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const ue = r.map(Ee.TN), ce = { address: e.address, started_ms: h, status: T, targets: W, mentioned: ue }, me = JSON.stringify(ce);
      ln(() => {
        C.saveState(Ze, xt(me, e, P) + me), C.exportVariable("TWAKE_MESSAGE_LIVE", "true");
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
      return e(Ze) !== "";
    }
    function fn({ core: e, env: n }, r) {
      const h = e.getState(Ze), T = h.slice(an);
      if (!pn(h, xt(T, r, n) + T))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const C = JSON.parse(T);
      for (const [P, F] of Object.entries(r.address)) {
        const W = C.address[P];
        if (W !== F)
          throw new c.lZ("invalid_input", `\`${P}\` came out as ${F || "nothing"} at the end of the job, and the message went to ${W}. Give \`${P}\` a value that does not change during the job.`);
      }
      return C;
    }
    function xt(e, { key: n }, r) {
      const { GITHUB_RUN_ID: h, GITHUB_RUN_ATTEMPT: T, GITHUB_JOB: C } = r;
      return `${At().createHmac("sha256", n).update(JSON.stringify([h, T, C, e])).digest("hex")} `;
    }
    const At = () => process.getBuiltinModule("node:crypto");
    function pn(e, n) {
      const [r, h] = [Buffer.from(e), Buffer.from(n)];
      return r.length === h.length && At().timingSafeEqual(r, h);
    }
    async function hn(e) {
      const { core: n, env: r } = e, h = vt(n), T = await mn({ ...e, log: h }).catch((C) => (C instanceof c.lZ || h.debug(C.stack ?? String(C)), { outcome: "failed", deliveries: [], error: (0, c.J4)(C) }));
      return Qt(T, {
        core: n,
        env: r,
        log: h,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (C) => (0, c.zU)(C, r)
      });
    }
    async function mn(e) {
      const { core: n, env: r, files: h, network: T, log: C } = e, P = T.date().getTime();
      un(e), mt(n.getInput).forEach(C.mask);
      const F = await pt({ getInput: n.getInput, hide: C.hide }), W = await p(F, { env: r, files: h, warn: C.warning }), ue = await wn(F, r, W);
      if (ue !== void 0)
        return C.notice(ue), ze("secrets_withheld");
      const ce = $n(F), me = await (0, Ne.LE)(ce, W, e);
      if (!gn(ce, me, C))
        return ze("when");
      const Ce = ce.delivery.operation === "remove", Je = ce.presentation.dry_run, Be = await yn(ce, me, W, e), Fe = Ce ? void 0 : await (0, Ne.SB)(ce, me, e, Be?.mentioned).catch(bn(ce));
      if (Fe === "empty")
        return C.info(`Skipped, because ${vn(ce)} came out empty (\`if_empty: skip\`).`), ze("empty");
      for (const We of Fe?.advice ?? [])
        C.notice(We);
      for (const We of F.kind.findWarnings(ce, me))
        C.warning(We);
      const He = En(ce, Fe, Be);
      if (Je)
        return Tn(He, C);
      if (He.targets.length === 0)
        return C.info("Skipped, because there is no message of this `key` to remove."), ze("no_message");
      const Qe = Be ? await Be.deliver(He, Fe) : await (0, rt.c)(He, { ...T, debug: C.debug, hide: C.hide });
      if (ce.delivery.live) {
        const { twake: We, workflow: De } = ce, { mentions: Rn } = me, Dn = (0, kt.rk)(De);
        cn({ twake: We, deliveries: Qe, mentions: Rn, started_ms: P, status: Dn }, e);
      }
      return zt(Qe, await On(ce, Fe, C));
    }
    function gn({ delivery: { when: e } }, { context: n, change: r }, h) {
      if (e.length === 0 || !("verdict" in n) || r === void 0)
        return !0;
      const { verdict: T } = n;
      T === "unknown" && h.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const C = (0, D.yB)({ verdict: T, change: r }, e);
      return C !== void 0 && h.info(C), C === void 0;
    }
    async function yn(e, n, r, h) {
      if (e.delivery.key.source === "" || e.presentation.dry_run)
        return;
      const { findFollowed: T } = await t.e("memory").then(t.bind(t, 1028));
      return T({ inputs: e, spoken: n, event: r }, h);
    }
    async function wn({ inputs: e, kind: n, missing: r }, h, T) {
      if (r.length === 0)
        return;
      const C = (0, on.GP)({ env: h, event: T, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), F = P(C);
      return F && `Skipped, because ${ht(r)} empty.${n.adviseMissing(r)} ${F}`;
    }
    function ze(e) {
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
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function $n({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new c.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function En({ twake: e, delivery: n }, r, h) {
      const { message_id: T, parent_message_id: C, retries: P } = n, F = n.channel_id.map((ce) => ({
        channel_id: ce,
        ...T && { message_id: T },
        ...C && { parent_message_id: C }
      })), ue = !r && n.key.source !== "" ? F.flatMap((ce) => h?.find(ce) ?? []) : F;
      return {
        twake: e,
        targets: ue,
        ...r && { message: r.message },
        policy: { delivery: n.delivery, retries: P, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function Tn(e, n) {
      const r = (0, rt.H)(e);
      for (const { error: F } of r)
        if (F !== void 0)
          throw F;
      const { describeDryRun: h, summarizeDryRun: T } = await t.e("preview").then(t.bind(t, 3709)), C = { sendings: r, targets: e.targets, message: e.message };
      n.info(`Dry run, nothing is sent.
${await h(C)}`);
      const P = await T("Twake message (dry run)", C);
      return { outcome: "dry_run", deliveries: [], summary: P };
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
        r.warning(`The live message could not be updated: ${(0, c.J4)(h).message}`);
      }
      return 0;
    }
    async function xn(e) {
      const { core: n, env: r, files: h, network: T, log: C } = e;
      mt(n.getInput).forEach(C.mask);
      const P = await pt({ getInput: n.getInput, hide: C.hide });
      An(P);
      const { twake: F } = P.inputs, W = fn(e, F), ue = T.now() + Sn, ce = await p(P, { env: r, files: h, warn: C.warning }), me = await Cn(W, P, ce, e), Ce = me.mentions.filter((De) => !W.mentioned.includes((0, Ee.TN)(De))), Je = await In(P, { context: me, state: W, late: Ce }, e), Be = (De) => (0, rt.c)({ twake: F, policy: { ..._n, timeout_ms: ue - T.now() }, ...De }, { ...T, debug: C.debug, hide: C.hide }), Fe = await Be({ targets: W.targets, message: Je });
      for (const De of Fe)
        (0, Mt.N)(De, C);
      if (Ce.length === 0 || F.editsNotify)
        return;
      const He = Fe.filter(({ outcome: De }) => De === "sent").map(jn), Qe = await F.prepare((0, Ct.Ew)((0, Ne.jA)(me.context), Ce)), We = await Be({ targets: He, message: Qe });
      for (const De of We)
        (0, Mt.l)(De, C);
    }
    function An({ missing: e, kind: n }) {
      const r = e.filter((T) => n.credentials.includes(T));
      if (r.length === 0)
        return;
      const h = r.map((T) => `\`${T}\``).join(" and ");
      throw new c.lZ("invalid_input", `${h} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function Cn(e, { inputs: n, issues: r }, h, T) {
      const C = (T.network.date().getTime() - e.started_ms) / 1e3, P = Mn(e.status, (0, kt.rk)(n.workflow), T), F = await (0, Ne.B3)(n, h, T, { duration: C, mayBeOld: P });
      return r.length > 0 ? { ...F, mentions: [] } : F;
    }
    function Mn(e, n, { env: r }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: h, FORGEJO_ACTIONS: T, GITEA_ACTIONS: C, GITHUB_ACTION_PATH: P } = r;
      return h || T ? !!P : !!C;
    }
    async function In({ inputs: e, issues: n }, { context: r, state: h, late: T }, C) {
      const { twake: P } = e, F = h.mentioned;
      try {
        if (n.length > 0)
          throw new Error(n.join(" "));
        return (await (0, Ne.SB)(e, r, C, F)).message;
      } catch (W) {
        const ue = "The live message shows only how the job ended, because its source";
        (0, Ne.uE)(e, W) ? C.log.info(`${ue} came out empty.`) : C.log.warning(`${ue} can no longer be read: ${W.message}`);
        const ce = P.editsNotify ? T : [];
        return P.prepare((0, Ct.l3)((0, Ne.jA)(r.context), ce), { notified: F });
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
      o: () => c
    });
    const c = {
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
      H: () => l
    });
    var c = t(3916);
    const g = 1e3, p = 1e4, m = 1e3, $ = 6e4, b = 20;
    function y(B) {
      if (f(B) || !S(B))
        return;
      const V = B.retry_after_ms ?? 0, G = B.remaining_ms - m - V;
      if (V > $ || G < 0)
        return;
      const Y = Math.min(g * 2 ** (B.attempt - 1), p);
      return { wait_ms: V + B.random() * Math.min(Y, G) };
    }
    function f({ fate: B, attempt: V, retries: G, retry_after_ms: Y = 0 }) {
      const ne = B === "not_arrived" && Y >= 1e3 && G > 0;
      return V > (ne ? b : G);
    }
    function S({ fate: B, isIdempotent: V, mayDouble: G }) {
      return B === "unknown" ? V || G : B === "not_arrived";
    }
    function O(B, V) {
      const G = B?.trim() ?? "";
      if (/^\d+$/.test(G))
        return Number(G) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(G))
        return;
      const Y = Date.parse(G) - V.getTime();
      return Number.isNaN(Y) ? void 0 : Math.max(0, Y);
    }
    const u = 5, a = 1e4, o = 1e3, d = 500;
    async function A(B, V) {
      const G = V.now() + B.policy.timeout_ms, Y = [], ne = B.targets.entries(), he = async () => {
        for (const [ae, pe] of ne)
          Y[ae] = await E(pe, B, { ...V, deadline: G });
      };
      return await Promise.all(Array.from({ length: u }, he)), Y;
    }
    function l(B) {
      return B.targets.map((V) => w(B, V, "dry-run"));
    }
    function w({ twake: B, message: V }, G, Y) {
      return V ? V.sendTo(G, Y) : B.remove(G, Y);
    }
    async function E(B, V, G) {
      const Y = w(V, B, J(G)), ne = Y.error ? { attempts: 0, mayHaveArrived: !1, error: Y.error } : await k(Y, { target: B, request: V, ...G }), { attempts: he, mayHaveArrived: ae } = ne, pe = ne.success ?? (ae ? await I(Y, V, G) : void 0), be = X(V, B);
      if (pe === void 0)
        return { target: B, operation: be, attempts: he, outcome: ae ? "unknown" : "failed", ...ne.error && { error: ne.error } };
      const { fate: ge, ...Oe } = pe;
      return { target: B, operation: be, attempts: he, outcome: ge === "removed" ? ge : "sent", ...Oe };
    }
    async function k(B, V) {
      const { target: G, request: Y, deadline: ne, now: he, signal: ae, random: pe, sleep: be, turn: ge, debug: Oe } = V, { retries: ve, delivery: je } = Y.policy, $e = je === "at_least_once", ye = X(Y, G) === "post";
      let Le = !1, Re;
      for (let q = 1; ; q += 1) {
        await ge();
        const Me = fe(ae, ne - he(), Re);
        if (Me !== void 0)
          return { attempts: q - 1, mayHaveArrived: Le, error: Me };
        const { judgement: ke, retry_after_ms: Pe } = await U(B, $e, V);
        if (Oe(`channel ${G.channel_id}, attempt ${q}: ${te(ke)}`), !("error" in ke))
          return { attempts: q, mayHaveArrived: Le, success: ke };
        const { fate: L, error: D } = ke, Z = !ye || ke.isIdempotent === !0;
        Le ||= L === "unknown" || L === "elsewhere";
        const Q = y({ ...{ fate: L, attempt: q, retries: ve, mayDouble: $e, isIdempotent: Z, retry_after_ms: Pe }, remaining_ms: ne - he(), random: pe });
        if (Q === void 0 || ae.aborted)
          return { attempts: q, mayHaveArrived: Le, error: D };
        await be(Q.wait_ms, ae);
        const le = { ...V, deadline: (he() + ne) / 2 }, de = Le ? await R(B, Y, le) : void 0;
        if (de !== void 0)
          return { attempts: q, mayHaveArrived: Le, success: de };
        Re = D;
      }
    }
    async function U(B, V, G) {
      const { request: Y, deadline: ne, now: he } = G, ae = ne - he(), pe = B.look ? Math.min(o, ae / 4) : 0, be = Math.min(Y.policy.attempt_ms ?? a, ae - pe), { ask: ge, retryAfter_ms: Oe } = re(be, G), ve = await B.attempt(ge, { mayDouble: V, ...H(G) }), je = "error" in ve ? ve.retry_after_ms : void 0;
      return { judgement: ve, retry_after_ms: je ?? Oe() };
    }
    async function I(B, V, G) {
      const { deadline: Y, now: ne, signal: he, sleep: ae } = G, pe = Y - ne();
      if (!(B.look === void 0 || pe <= 0))
        return await ae(Math.min(d, pe / 2), he), R(B, V, G);
    }
    async function R(B, { policy: { attempt_ms: V = a } }, G) {
      const { deadline: Y, now: ne, signal: he, debug: ae } = G, pe = Math.min(V, Y - ne());
      if (B.look === void 0 || he.aborted || pe <= 0)
        return;
      const { ask: be } = re(pe, G), ge = await B.look(be, H(G));
      return ae(`a look at what became of it: ${ge?.confirmation ?? "nothing is known"}`), ge;
    }
    function H({ hide: B }) {
      return { holdsSecret: (V) => B(V) !== V };
    }
    function X({ message: B }, { message_id: V }) {
      return B === void 0 ? "remove" : V ? "edit" : "post";
    }
    function J({ date: B, random: V }) {
      const G = () => V().toString(36).slice(2, 12).padEnd(10, "0");
      return `${B().getTime().toString(36)}-${G()}${G()}`;
    }
    function fe(B, V, G) {
      if (B.aborted) {
        const ne = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", G ? `${G.message} Then interrupted.` : ne);
      }
      if (V > 0)
        return;
      const Y = "No time was left for this channel: the others took it all.";
      return G ?? new c.lZ("timeout", Y, { nextStep: "Raise `timeout`." });
    }
    function re(B, { http: V, signal: G, now: Y, date: ne }) {
      const he = Y() + B;
      let ae;
      return { ask: async (be, ge) => {
        const Oe = (he - Y()) / (ge?.isQuestion ? 2 : 1), ve = await V.send(be, { signal: G, timeout_ms: Oe });
        return ve.kind === "response" && (ae = ve.headers["retry-after"] ?? ae), ve;
      }, retryAfter_ms: () => O(ae, ne()) };
    }
    function te(B) {
      return "error" in B ? `${B.fate} (${B.error.code}: ${B.error.message})` : B.fate;
    }
  }),
  8812: ((x, _, t) => {
    t.d(_, {
      a: () => c
    });
    function c(p) {
      return JSON.stringify(p, g);
    }
    function g(p, m) {
      return typeof m == "string" ? m.toWellFormed() : m;
    }
  }),
  2e3: ((x, _, t) => {
    t.d(_, {
      b: () => c
    });
    function c(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((x, _, t) => {
    t.d(_, {
      F: () => g
    });
    const c = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: p }, { checked: m }, $) {
      const b = p === null ? void 0 : `${p + $.index}.`;
      return m !== null ? [b, m ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : b ?? c[Math.min($.depth, c.length - 1)] ?? "";
    }
  }),
  2163: ((x, _, t) => {
    t.d(_, {
      x: () => c
    });
    function c({ message: g, workflow: p }, m) {
      return [
        ...g.mentions.flatMap(({ who: b }) => typeof b == "string" ? [] : b).map(({ id: b }) => ({ input: "mentions", id: b })),
        ...Object.values(p.people).flat().map(({ id: b }) => ({ input: "people", id: b }))
      ].filter(({ id: b }) => !m(b));
    }
  }),
  9880: ((x, _, t) => {
    t.d(_, {
      L: () => c
    });
    function c(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (p) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(p))) : g;
    }
  }),
  651: ((x, _, t) => {
    t.d(_, {
      cG: () => Ee,
      B5: () => _e,
      HD: () => Ue,
      y: () => Se,
      Xp: () => ie
    });
    var c = t(2e3), g = t(6444), p = t(9880);
    const m = 4;
    function $(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((j) => b(y(j))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function b(s) {
      return s.replace(/^ +/, (i) => "\xA0".repeat(i.length));
    }
    function y(s) {
      const i = s.split("	"), v = i.pop() ?? "";
      return i.map((j) => j + " ".repeat(m - j.length % m)).join("") + v;
    }
    var f = t(3920);
    const S = { type: "br" };
    function O(s) {
      const i = [];
      for (const v of s) {
        const j = i.at(-1);
        typeof v == "string" && typeof j == "string" ? i[i.length - 1] = j + v : v !== "" && i.push(v);
      }
      return i;
    }
    function u(s, i, v = {}) {
      const [j, ...N] = O(i);
      return j === void 0 ? [] : [{ type: s, ...v, content: N.length === 0 ? j : [j, ...N] }];
    }
    function a(s, i) {
      return (0, f.vq)(s) ? i.includes(s.type) || (0, f.hT)(s).some((v) => a(v, i)) : !1;
    }
    function o(s, i) {
      return i.flatMap((v) => {
        if (!(0, f.vq)(v) || typeof v.content != "object")
          return [v];
        const { type: j, content: N, ...K } = v, oe = o(s - 1, (0, f.hT)(v));
        return s <= 0 ? oe : u(j, oe, K);
      });
    }
    function d(s) {
      return s.map(A).join("").replace(/\s+/g, " ").trim();
    }
    function A(s) {
      return typeof s == "string" ? s : (0, f.kn)(s) ? " " : (0, f.hT)(s).map(A).join("");
    }
    function l(s) {
      return s.flatMap((i) => {
        if ((0, f.kn)(i))
          return [" "];
        if (!(0, f.vq)(i) || i.content === void 0)
          return [i];
        const { type: v, content: j, ...N } = i;
        return u(v, l((0, f.hT)(i)), N);
      });
    }
    function w(s, i) {
      return s.flatMap((v, j) => {
        const N = s[j - 1];
        return ((0, f.kn)(N) || (0, f.WH)(N)) && !(0, f.kn)(v) && !(0, f.WH)(v) ? [i, v] : [v];
      });
    }
    function E(s, i) {
      return O(s.flatMap((v) => i.show(v, i)));
    }
    function k(s, i) {
      return U(s.map((v) => ({
        block: v,
        nodes: i.show(v, i),
        isClosing: v.type === "buttons" || v.type === "mentions"
      })), I);
    }
    function U(s, i) {
      const v = s.filter(({ nodes: j }) => j.length > 0);
      return v.flatMap((j, N) => {
        const K = v[N - 1];
        if (K === void 0 || (0, f.WH)(j.nodes[0]))
          return j.nodes;
        const Te = (0, f.WH)(K.nodes.at(-1)) ? Number(j.isClosing ?? !1) : i(K, j);
        return [...Array(Te).fill(S), ...j.nodes];
      });
    }
    function I(s, i) {
      const [v, j] = [s.block, i.block];
      return j.type === "buttons" ? 2 : j.type === "footnoteDefinition" ? v.type === j.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(v.type) || j.type === "thematicBreak" || v.type === "group" && !v.spread && j.type === "group" && !j.spread || j.type === "list" && j.adjacent || i.nodes.slice(0, 1).some((K) => a(K, ["image"])) ? 1 : 2;
    }
    function R({ children: s }, i) {
      const [v, ...j] = s;
      return v?.type === "image" && j.length === 0 && J(new URL(v.url)) ? X(v) : E(s, i);
    }
    function H({ url: s, alt: i }, { isLinked: v }) {
      const j = `[${i || "\u{1F5BC}"}]`;
      return v ? [j] : u("url", [j], { url: s });
    }
    function X({ url: s, alt: i }) {
      const v = { type: "url", url: s, content: { type: "image", src: s } };
      return i === "" ? [v] : [v, S, ...u("system", [i])];
    }
    function J({ hostname: s, pathname: i }) {
      return !(/\.svg$|badge/i.test(i) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var fe = t(8286);
    const re = "\u2003";
    function te(s, i) {
      const v = { ...i, listDepth: i.listDepth + 1 }, j = s.children.map((N, K) => {
        const [oe, ...Te] = i.show(N, v), se = (0, fe.F)(s, N, { index: K, depth: i.listDepth });
        return oe === void 0 ? { nodes: [se] } : { nodes: [`${se} `, ...w([oe, ...Te], re)] };
      });
      return U(j, () => s.spread ? 2 : 1);
    }
    var B = t(1723);
    const V = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, G = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function Y(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let i = 0;
      for (const { segment: v } of new Intl.Segmenter().segment(s))
        i += ne(v);
      return i;
    }
    function ne(s) {
      return G.test(s) ? 0 : V.test(s) ? 2 : 1;
    }
    const he = 64;
    function ae({ align: s, children: i }, v) {
      const j = i.map((se) => se.children.map((ee) => v.show(ee, v))), N = j.map((se) => se.map(d)), K = s.map((se, ee) => N.reduce((we, Ge) => Math.max(we, Y(Ge[ee] ?? "")), 0)), oe = K.reduce((se, ee) => se + ee + 3, -3);
      return j.flat(2).some((se) => a(se, ["url", "email"])) || oe > he ? ge(j) : pe({ cells: N, columns: K, align: s });
    }
    function pe(s) {
      const i = s.cells.map((oe) => s.columns.map((Te, se) => be(oe[se] ?? "", { width: Te, align: s.align[se] })).join(" \u2502 ").trimEnd()), v = s.columns.map((oe) => "\u2500".repeat(oe)).join("\u2500\u253C\u2500"), [j = "", ...N] = i, K = s.cells[0]?.some((oe) => oe !== "");
      return [$((K ? [j, v, ...N] : N).join(`
`))];
    }
    function be(s, i) {
      const v = i.width - Y(s), N = { right: v, center: Math.floor(v / 2), left: 0 }[i.align ?? "left"];
      return " ".repeat(N) + s + " ".repeat(v - N);
    }
    function ge(s) {
      return s.map((i, v) => Oe(i, v === 0)).filter((i) => i.length > 0).flatMap((i, v) => v === 0 ? i : [S, ...i]);
    }
    function Oe(s, i) {
      const [v = [], ...j] = s.map(l).filter((K) => d(K) !== ""), N = j.flatMap((K, oe) => [oe === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return i ? u("bold", [...v, ...N]) : [...u("bold", v), ...N];
    }
    const ve = {
      root: $e,
      paragraph: R,
      heading: Le,
      thematicBreak: () => u("system", ["\u2500".repeat(20)]),
      blockquote: (s, i) => u("quote", $e(s, i)),
      alert: Re,
      list: te,
      listItem: $e,
      code: ({ value: s }) => [$(s)],
      table: ae,
      tableRow: ye,
      tableCell: ye,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, i) => u("attachment", $e(s, i)),
      summary: (s, i) => u("bold", ye(s, i)),
      group: $e,
      footnoteDefinition: (s, i) => [
        `${(0, p.L)(s.identifier)} `,
        ...$e(s, i)
      ],
      text: ({ value: s }) => [s],
      break: () => [S],
      strong: (s, i) => u("bold", ye(s, i)),
      emphasis: (s, i) => u("italic", ye(s, i)),
      delete: (s, i) => u("strikethrough", ye(s, i)),
      underline: (s, i) => u("underline", ye(s, i)),
      superscript: (s, i) => ye(s, i).map((v) => typeof v == "string" ? (0, p.L)(v) : v),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: q,
      image: H,
      footnoteReference: ({ identifier: s }) => [(0, p.L)(s)],
      buttons: L,
      button: Pe,
      mentions: L,
      mention: ({ addressee: s }) => [(0, B.bX)(s)],
      statusLine: (s, i) => u("system", ye(s, i))
    }, je = (s, i) => ve[s.type](s, i);
    function $e({ children: s }, i) {
      return k(s, i);
    }
    function ye({ children: s }, i) {
      return E(s, i);
    }
    function Le(s, i) {
      const v = u("bold", ye(s, i));
      return s.depth > 2 ? v : u("underline", v);
    }
    function Re(s, i) {
      const j = [{ nodes: u("bold", [g.o[s.kind]]) }, { nodes: $e(s, i) }];
      return u("quote", U(j, () => 1));
    }
    function q(s, i) {
      const v = ye(s, { ...i, isLinked: !0 }), j = ke(s);
      return j === void 0 ? u("url", v, { url: s.url }) : Me(j, v);
    }
    function Me(s, i) {
      const v = { type: "email", content: s }, [j, ...N] = i, K = typeof j == "string" ? j.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof j != "string" || N.length > 0 || K < 0 ? [...i, " (", v, ")"] : [j.slice(0, K).replace(/^mailto:$/i, ""), v, j.slice(K + s.length)];
    }
    function ke({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Pe({ url: s, label: i }) {
      return [{ type: "url", url: s, content: { type: "button", content: i } }];
    }
    function L({ children: s }, i) {
      return s.flatMap((v) => [" ", ...i.show(v, i)]).slice(1);
    }
    var D = t(3028), Z = t(886), z = t(8048), Q = t(7985);
    const le = 50, de = { show: je, listDepth: 0, isLinked: !1 };
    function ie(s) {
      return o(le, O(je({ type: "root", children: s }, de)));
    }
    function Se({ children: s }) {
      const i = s.filter((N) => !xe(N)), v = (0, Q.r)((0, B.Hk)((0, D.w)({ type: "root", children: i }))), j = {
        formatted: (0, z.k)((0, B.Cw)(Ue(ie(i)))),
        original_str: v,
        fallback_string: v
      };
      return s.filter(xe).reduce(Ee, j);
    }
    function xe(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function Ee(s, i) {
      const { formatted: v, original_str: j, fallback_string: N } = s, K = i.type === "mentions" ? (0, D.w)(i) : (0, B.Hk)((0, D.w)(i)), oe = je(i, de);
      return {
        formatted: [
          ...v,
          ...(0, z.k)(v.length === 0 ? oe : [S, ...oe])
        ],
        original_str: Ie(j, K),
        fallback_string: Ie(N, K)
      };
    }
    function Ie(s, i) {
      return (0, Q.r)(_e(s, i), s.length);
    }
    function _e(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Ae = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Ue(s) {
      return (0, Z.H)(s, {
        text: (i) => [M((0, c.b)(i))].filter(Boolean),
        literal: c.b,
        address: c.b
      });
    }
    function M(s) {
      return s.length > 500 ? s.replace(Ae, "$&\u200B") : s;
    }
  }),
  1723: ((x, _, t) => {
    t.d(_, {
      Cw: () => y,
      Hk: () => u,
      TV: () => d,
      ah: () => o,
      bX: () => a,
      nR: () => S,
      yK: () => f
    });
    var c = t(886), g = t(3920);
    const p = "\u2060", m = "\u2236", $ = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, b = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function y(l) {
      return (0, c.H)(l, {
        text: (w) => w.split($).flatMap((E) => E.split(b)),
        literal: f,
        address: S,
        instead: O
      });
    }
    function f(l) {
      return l.replace($, p);
    }
    function S(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (w, E) => E > 5 ? "%3A//" : w).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function O(l) {
      const w = (0, g.Tf)(l), E = (0, g.QP)(l);
      if (!(w.search($) < 0)) {
        if (E === "email")
          return w.split($);
        if (!(E !== "url" || l.url !== void 0))
          return y([{ ...l, url: w }]);
      }
    }
    function u(l) {
      const w = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), E = w.search(/[@#]/), k = E < 0 ? w : w.slice(0, E);
      return (k + w.slice(k.length).replaceAll(":", m)).replace(/:(?=[\w+-]+:)/g, `:${p}`).replace($, p).replace(/@(?!\u2060)/g, `@${p}`);
    }
    function a(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function o(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function d(l) {
      return l.flatMap((w) => typeof w == "string" ? [...w.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([k]) => k === "@all" ? "all" : "here") : Array.isArray(w) ? d(w) : (0, g.vq)(w) ? (0, g.QP)(w) === "user" ? A(w) : d((0, g.hT)(w)) : []);
    }
    function A(l) {
      const [w = "", E] = (0, g.Tf)(l).split(":"), k = E ?? l.id;
      return typeof k == "string" && /^[\da-f-]{36}$/i.test(k) ? [{ name: w || "user", id: k }] : [];
    }
  }),
  1773: ((x, _, t) => {
    t.d(_, {
      TN: () => $,
      VS: () => m,
      ap: () => b,
      ph: () => y
    });
    const c = 4e3, g = 300, p = 500, m = `
`;
    function $(S) {
      const a = S.split(m).map((o) => o.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return f(a, c);
    }
    function b(S) {
      return S.replace(/\s+/g, " ");
    }
    function y(S) {
      return f(b(S).trim(), g);
    }
    function f(S, O) {
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
    var c = t(6444), g = t(8286), p = t(9880), m = t(1723), $ = t(1773);
    const b = {
      root: O,
      paragraph: S,
      heading: S,
      thematicBreak: () => "",
      blockquote: (a, o) => ` > ${O(a, o)}${$.VS}`,
      alert: (a, o) => ` > ${c.o[a.kind]} ${O(a, o)}${$.VS}`,
      list: (a, o) => a.children.map((d, A) => `${(0, g.F)(a, d, { index: A, depth: o })} ${f(d, o + 1)} `).join(""),
      listItem: O,
      code: ({ value: a }) => ` ${(0, $.ph)(a)} `,
      table: O,
      tableRow: u,
      tableCell: S,
      details: O,
      summary: S,
      group: O,
      footnoteDefinition: (a, o) => `${(0, p.L)(a.identifier)} ${O(a, o)}`,
      text: ({ value: a }) => (0, $.ap)(a),
      break: () => " ",
      strong: S,
      emphasis: S,
      delete: S,
      underline: S,
      superscript: ({ children: a }, o) => a.map((d) => d.type === "text" ? (0, p.L)(d.value) : f(d, o)).join(""),
      inlineCode: ({ value: a }) => (0, $.ap)(a).trim(),
      link: S,
      image: ({ alt: a }) => `[${(0, $.ap)(a) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: a }) => (0, p.L)(a),
      buttons: O,
      button: ({ label: a }) => `[${(0, $.ap)(a)}]`,
      mentions: O,
      mention: ({ addressee: a }) => (0, m.ah)(a),
      statusLine: S
    };
    function y(a) {
      return (0, $.TN)(f(a, 0));
    }
    function f(a, o) {
      return b[a.type](a, o);
    }
    function S({ children: a }, o) {
      return a.map((d) => f(d, o)).join("");
    }
    function O({ children: a }, o) {
      return a.map((d) => ` ${f(d, o)} `).join("");
    }
    function u({ children: a }, o) {
      return a.map((A) => f(A, o).trim()).filter((A) => A !== "").join(" \u2502 ");
    }
  }),
  886: ((x, _, t) => {
    t.d(_, {
      H: () => g
    });
    var c = t(3920);
    function g(b, y) {
      return b.flatMap((f) => typeof f == "string" ? y.text(f) : Array.isArray(f) ? [{ type: "nop", content: g(f, y) }] : (0, c.vq)(f) ? y.instead?.(f) ?? [p(f, y)] : [f]);
    }
    function p(b, y) {
      const f = (0, c.QP)(b), S = f !== void 0 && (0, c.Y)(f).content === "nodes", O = f === "url" && b.url === void 0, u = Object.entries(b).map(([a, o]) => a === "type" || a === "start" ? [a, o] : a === "url" || a === "src" ? [a, $(o, y.address)] : a !== "content" ? [a, $(o, y.literal)] : O && typeof o == "string" ? [a, y.address(o)] : [
        a,
        S ? m(o, y) : $(o, y.literal)
      ]);
      return Object.fromEntries(u);
    }
    function m(b, y) {
      if (Array.isArray(b))
        return g(b, y);
      if (typeof b != "string" && !(0, c.vq)(b))
        return b;
      const f = g([b], y);
      return f.length === 1 ? f[0] : f;
    }
    function $(b, y) {
      return typeof b == "string" ? y(b) : Array.isArray(b) ? b.map((f) => $(f, y)) : (0, c.vq)(b) ? Object.fromEntries(Object.entries(b).map(([f, S]) => [f, $(S, y)])) : b;
    }
  }),
  8048: ((x, _, t) => {
    t.d(_, {
      k: () => g
    });
    var c = t(3920);
    function g($) {
      return $.map(p);
    }
    function p($) {
      if (!(0, c.vq)($))
        return $;
      const { type: b, content: y, ...f } = $, S = Array.isArray(y) ? g(y) : p(y);
      return {
        type: b,
        ...m($),
        ...f,
        ...y !== void 0 && { content: S }
      };
    }
    function m($) {
      const b = (0, c.QP)($), y = b && (0, c.Y)(b).start;
      return y === void 0 ? {} : /^[*_~°`]/.test(y) ? { start: y, end: y } : { start: y };
    }
  }),
  7985: ((x, _, t) => {
    t.d(_, {
      r: () => m
    });
    const c = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, p = /@(?!\u2060)\S+|[*_~°`]/g;
    function m(b, y = 0) {
      const f = b.slice(0, c), S = f.match(p) ?? [], O = f.replace(p, (a, o) => S.indexOf(a) === S.lastIndexOf(a) || o < y ? a : g[a] ?? a), u = y === 0 ? O.replace(/^>+/, (a) => "\u203A".repeat(a.length)) : O;
      return $(u + b.slice(c), y);
    }
    function $(b, y) {
      const f = c - 1;
      return f >= y && /[\uD800-\uDBFF]/.test(b.charAt(f)) ? `${b.slice(0, f)}\u2060${b.slice(f)}` : b;
    }
  }),
  3920: ((x, _, t) => {
    t.d(_, {
      QP: () => m,
      Tf: () => S,
      WH: () => b,
      Wy: () => u,
      Y: () => p,
      c_: () => g,
      ci: () => O,
      d3: () => a,
      hT: () => f,
      kn: () => y,
      vq: () => $
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
    }, g = Object.keys(c);
    function p(o) {
      return c[o];
    }
    function m(o) {
      const { type: d, start: A } = o;
      if (d !== void 0)
        return g.find((l) => l === d);
      if (A !== void 0)
        return g.find((l) => p(l).start === A);
    }
    function $(o) {
      return typeof o == "object" && o !== null && !Array.isArray(o);
    }
    function b(o) {
      const d = $(o) ? m(o) : void 0;
      return d !== void 0 && p(d).block === !0;
    }
    function y(o) {
      return $(o) && m(o) === "br";
    }
    function f({ content: o }) {
      return Array.isArray(o) ? o : typeof o == "string" || $(o) ? [o] : [];
    }
    function S({ content: o }) {
      return typeof o == "string" ? o : "";
    }
    function O(o) {
      return typeof o.url == "string" ? o.url : S(o);
    }
    function u(o) {
      const d = S(o).split(":")[0] ?? "";
      switch (m(o)) {
        case "user":
          return `@${d}`;
        case "channel":
          return `#${d}`;
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
      eQ: () => b,
      wh: () => $,
      yr: () => y
    });
    var c = t(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", m = 60;
    function $(o) {
      return g.test(o) ? o.toLowerCase() : void 0;
    }
    function b(o) {
      return typeof o == "string" && /^[\w-]{1,100}$/.test(o);
    }
    function y(o, d) {
      if (o.length > m && !/[\s/;]/.test(o))
        return `has ${o.length} characters, so it is no id of a ${d}, but perhaps a key. ${f[d]}`;
      const { reading: A, meant: l, next: w = f[d] } = S(o, d);
      return `is ${(0, c.cl)(o)}, which is ${A}. ${l === void 0 ? w : `Write ${l}.`}`;
    }
    const f = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function S(o, d) {
      if (o.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(o))
        return O(o, d);
      const A = u(o);
      if (A !== void 0)
        return { reading: "the id in another spelling", meant: A };
      const l = a(o);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const w = o.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(w) ? { reading: `no whole id: it has ${w.length} digits, and an id has 32` } : o.split(/[^\da-z-]+/i).filter((E) => $(E)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : o.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${f.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function O(o, d) {
      const [, A, l, w] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(o) ?? [], E = { company: l && A, channel: w, user: void 0 }[d] ?? "", k = $(E) ?? a(E), U = k === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
      return { reading: `an address, and not the id of a ${d}${U}`, meant: k };
    }
    function u(o) {
      const d = o.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(d))
        return d.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function a(o) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(o))
        return;
      let d = 0n;
      for (const l of o)
        d = d * 58n + BigInt(p.indexOf(l));
      const A = d.toString(16).padStart(32, "0");
      return A.length > 32 ? void 0 : u(A);
    }
  }),
  3785: ((x, _, t) => {
    t.d(_, {
      O: () => c,
      u: () => g
    });
    function c(p) {
      const m = p.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(p)?.index ?? -1;
      if (!(m < 0 || m > 0 && !/^(<br \/>|array|object|string)/.test(p)))
        try {
          return JSON.parse(p.slice(m));
        } catch {
          return;
        }
    }
    function g(p) {
      return typeof p == "object" && p !== null && !Array.isArray(p);
    }
  }),
  7679: ((x, _, t) => {
    t.d(_, {
      G3: () => y,
      ID: () => f,
      JQ: () => a,
      eK: () => O,
      jA: () => b,
      tK: () => S,
      yB: () => u
    });
    var c = t(3916), g = t(1987), p = t(6872);
    const m = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], $ = ["changed", "fixed", "broken"], b = [...m, ...$];
    function y(o) {
      return b.some((d) => d === o);
    }
    function f(o) {
      return o.filter((d, A) => !(A > 0 && A < o.length - 1 && (d === "or" || d === "and")));
    }
    async function S(o, d) {
      const A = f(o.split(/[\s,]+/).filter(Boolean)), l = A.find((w) => !y(w));
      if (l !== void 0) {
        const w = (0, p.Z)(await (0, p.p)(l, b));
        d(`takes ${b.join(", ")}, but not ${(0, c.cl)(l)}.${w}`);
      }
      return A.filter(y);
    }
    function O({ verdict: o, change: d }, A) {
      const l = o === "success" && (d === "fixed" || d === "unknown"), w = (0, g.N6)(o) && (d === "broken" || d === "unknown");
      switch (A) {
        case "changed":
          return l || w;
        case "fixed":
          return l;
        case "broken":
          return w;
        default:
          return o === A || A === "failure" && (0, g.N6)(o);
      }
    }
    function u(o, d) {
      const { verdict: A, change: l } = o;
      if (A === "unknown" || d.some((k) => O(o, k)))
        return;
      const E = l !== "unknown" && a(A, d) ? ", as before" : "";
      return `Skipped, because the verdict is ${A}${E}, and \`when\` is ${d.join(", ")}.`;
    }
    function a(o, d) {
      const A = (l) => d.map((w) => O({ verdict: o, change: l }, w)).join();
      return A("unknown") !== A("none");
    }
  }),
  5740: ((x, _, t) => {
    t.d(_, {
      Ek: () => m,
      Vd: () => p,
      Vp: () => $,
      aA: () => y,
      hl: () => b
    });
    var c = t(3916), g = t(4827);
    function p(f) {
      return (0, c._n)((0, g.$6)(f, "server_url"));
    }
    function m(f) {
      const S = (0, g.$6)(f, "repository");
      return S !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(S) ? b(p(f), S) : null;
    }
    function $(f) {
      const S = (0, g.$6)(f, "run_id");
      return S !== null && /^[1-9]\d*$/.test(S) ? b(m(f), "actions/runs", S) : null;
    }
    function b(...f) {
      return f.every(Boolean) ? f.join("/") : null;
    }
    function y(f) {
      return f && encodeURIComponent(f.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((x, _, t) => {
    t.d(_, {
      N6: () => f,
      R_: () => y,
      ZG: () => S,
      _X: () => O,
      _z: () => $,
      u6: () => b
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
    }, g = Object.keys(c), p = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), m = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function $(u) {
      return u === null || m.has(u) ? "in_progress" : O(u) ? u : p.get(u) ?? "unknown";
    }
    function b(u) {
      return g.find((a) => u.includes(a));
    }
    function y(u, a) {
      return g.indexOf(u) - g.indexOf(a);
    }
    function f(u) {
      return ["failure", "timed_out", "startup_failure"].includes(u);
    }
    function S(u) {
      return c[u];
    }
    function O(u) {
      return Object.hasOwn(c, u);
    }
  }),
  2264: ((x, _, t) => {
    t.d(_, {
      MD: () => b,
      hx: () => m,
      lS: () => f,
      tu: () => y,
      vZ: () => p
    });
    var c = t(4827), g = t(5740);
    function p(u) {
      const a = O(u.run_attempt), o = (0, g.Vp)(u);
      return {
        id: O(u.run_id),
        number: O(u.run_number),
        attempt: a,
        name: (0, c.mh)(u, "workflow"),
        url: (a ?? 1) > 1 ? (0, g.hl)(o, "attempts", String(a)) : o
      };
    }
    function m(u, { status: a, checkRunId: o, matrix: d }) {
      const A = o === null ? p(u).url : (0, g.hl)((0, g.Vp)(u), "job", String(o)), l = (0, c.$6)(u, "job"), w = $(d).join(", "), E = (0, c.cA)(l && w ? `${l} (${w})` : l);
      return { name: l, title: E, status: a, url: A, check_run_id: o };
    }
    function $(u) {
      return (0, c.Gv)(u) ? Object.values(u).flatMap($) : ["string", "number", "boolean"].includes(typeof u) && u !== "" ? [String(u)] : [];
    }
    function b(u) {
      const a = (0, c.$6)(u, "repository"), [o = null, d = null] = a?.split("/") ?? [], A = (0, c.$6)(u.event, "repository", "default_branch");
      return { name: d, full_name: a, owner: o, url: (0, g.Ek)(u), default_branch: A };
    }
    function y(u) {
      const a = (O(u.run_attempt) ?? 1) === 1, d = u.event_name === "schedule" && a ? null : (0, c.$6)(u, "triggering_actor") ?? (0, c.$6)(u, "actor");
      return S(d, u);
    }
    function f(u) {
      const a = (0, c.$6)(u.event, "sender", "login") ?? (0, c.$6)(u, "actor");
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
      CT: () => $,
      GP: () => b,
      Gw: () => p,
      Qo: () => y
    });
    var c = t(2264), g = t(4827);
    function p({ event: f }) {
      const S = (0, g.$6)(f, "repository", "visibility");
      return (0, g.Qc)(f, "repository", "private") || /^(?:private|internal)$/.test(S ?? "");
    }
    const m = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function $(f) {
      const S = b(f);
      return { github: S, repository: (0, c.MD)(S), run: (0, c.vZ)(S) };
    }
    function b({ env: f, event: S, runnerFacts: O }) {
      const { ref_protected: u, ...a } = y(f, "GITHUB", m);
      return {
        ...a,
        ref_protected: u === null ? null : u === "true",
        secret_source: (0, g.$6)(O, "secret_source"),
        event: (0, g.Gv)(S) ? S : {}
      };
    }
    function y(f, S, O) {
      const u = O.trim().split(/\s+/).map((a) => [a, f[`${S}_${a.toUpperCase()}`] ?? null]);
      return Object.fromEntries(u);
    }
  }),
  5161: ((x, _, t) => {
    t.d(_, {
      O: () => $,
      Y: () => S
    });
    var c = t(3916), g = t(7679), p = t(6872), m = t(3342);
    const $ = ["author", "actor", "merger", "committers", "reviewers"], b = ["all", "here"], y = /* @__PURE__ */ new Map([["everyone", "all"]]), f = 10;
    async function S(d, A) {
      const l = [];
      let w = 0;
      for (const [E, k] of d.split(`
`).entries())
        for (const U of k.split(",")) {
          if (U.trim() === "" || w === f)
            continue;
          const I = await u(U.trim());
          typeof I != "string" ? l.push(I) : (A(`line ${E + 1}: ${I}`), w += 1);
        }
      return l;
    }
    async function O(d) {
      const A = d.find((w) => !(0, g.G3)(w)), l = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(A)} behind \`on\` must be ${l}.${(0, p.Z)(await (0, p.p)(A, g.jA))}`;
    }
    async function u(d) {
      const [A = "", l, ...w] = d.split(/\s+/), E = l === "on", k = E ? A : d, U = a(k.replace(/^@/, ""));
      if (U === void 0)
        return o(k);
      if (!E)
        return { who: U };
      const I = (0, g.ID)(w), R = I.filter(g.G3);
      return R.length > 0 && R.length === I.length ? { who: U, on: R } : O(I);
    }
    function a(d) {
      return [...b, ...$].find((l) => l === d) ?? y.get(d) ?? (0, m.c1)(d) ?? (0, m.EH)(d);
    }
    async function o(d) {
      if ((0, g.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const A = [...b, ...y.keys(), ...$], l = (0, m.KO)(d) ?? await (0, p.p)(d.replace(/^@/, ""), A), w = /^@?[\w-]+$/.test(d), [, E] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (E !== void 0)
        return `${(0, c.cl)(d)} has no name in front of it: in a Matrix room, write \`${E}:${d}\`.`;
      const k = w ? " For a login of GitHub, `people` says who that is in Twake." : "", U = [...b, ...$, "team:slug"].join(", ");
      return `${(0, c.cl)(d)} must be ${U} or name:user-id.${(0, p.Z)(l) || k}`;
    }
  }),
  6872: ((x, _, t) => {
    t.d(_, {
      Z: () => m,
      p: () => p
    });
    const c = /* @__PURE__ */ new Map([
      ["everybody", "all"],
      ["channel", "all"],
      ["room", "all"],
      ["sender", "actor"],
      ["failed", "failure"],
      ["failing", "failure"],
      ["error", "failure"],
      ["succeeded", "success"]
    ]), g = 30;
    async function p($, b) {
      const y = $.toLowerCase(), f = c.get(y);
      if (f !== void 0 && b.includes(f))
        return f;
      if ($.length > g)
        return;
      const { distance: S } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return b.map((u) => ({ one: u, distance: S(u, y) })).filter((u) => u.distance <= 1 + y.length / 4).sort((u, a) => u.distance - a.distance)[0]?.one;
    }
    function m($) {
      return $ === void 0 ? "" : ` Did you mean \`${$}\`?`;
    }
  }),
  4827: ((x, _, t) => {
    t.d(_, {
      $6: () => m,
      Gv: () => c,
      Qc: () => S,
      Qv: () => u,
      at: () => g,
      cA: () => b,
      gT: () => a,
      i1: () => O,
      lJ: () => p,
      mh: () => y,
      tk: () => f
    });
    function c(o) {
      return typeof o == "object" && o !== null && !Array.isArray(o);
    }
    function g(o, ...d) {
      return d.reduce((A, l) => c(A) && Object.hasOwn(A, l) ? A[l] : void 0, o);
    }
    function p(o, ...d) {
      const A = g(o, ...d);
      return c(A) ? A : null;
    }
    function m(o, ...d) {
      const A = g(o, ...d);
      return typeof A == "string" && A !== "" ? A : null;
    }
    const $ = 120;
    function b(o) {
      const d = o?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (d === null || d.length <= $)
        return d;
      const A = d.slice(0, $ - 2).replace(/[\uD800-\uDBFF]$/, ""), l = A.replace(/\s+\S*$/, "");
      return `${l.length > $ / 2 ? l : A} \u2026`;
    }
    function y(o, ...d) {
      return b(m(o, ...d));
    }
    function f(o, ...d) {
      const A = g(o, ...d);
      return typeof A == "number" ? A : null;
    }
    function S(o, ...d) {
      return g(o, ...d) === !0;
    }
    function O(o, d, A) {
      return a(o, d).map((l) => y(l, A)).filter((l) => l !== null);
    }
    function u(o) {
      return Array.isArray(o) ? o.filter(c) : [];
    }
    function a(o, ...d) {
      return u(g(o, ...d));
    }
  }),
  3342: ((x, _, t) => {
    t.d(_, {
      EH: () => m,
      KO: () => $,
      TN: () => O,
      c1: () => p,
      eZ: () => S,
      ky: () => b
    });
    var c = t(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function p(u) {
      const [, a, o, d] = g.exec(u.replace(/^@/, "")) ?? [], A = o?.toLowerCase() ?? d;
      return a && A ? { name: a, id: A } : void 0;
    }
    function m(u) {
      const [, a] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(u) ?? [];
      return a === void 0 ? void 0 : `team:${a.toLowerCase()}`;
    }
    function $(u) {
      const [, a] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(u) ?? [];
      return a === void 0 ? void 0 : m(`team:${a.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function b(u) {
      const a = Object.entries(u).map(([o, d]) => {
        const A = y(d);
        if (A === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${o}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [f(o), A];
      });
      return Object.fromEntries(a);
    }
    function y(u) {
      const o = (Array.isArray(u) ? u : [u]).map((A) => typeof A == "string" ? p(A.trim()) : void 0);
      return o.length > 0 && !o.includes(void 0) ? o.filter((A) => A !== void 0) : void 0;
    }
    function f(u) {
      const a = m(u);
      if (a !== void 0 || !/[:/]/.test(u))
        return a ?? u.replace(/^@/, "");
      const o = $(u);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(u)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${o ? ` Did you mean \`${o}\`?` : ""}`);
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
      HP: () => b,
      IW: () => m,
      rk: () => $
    });
    var c = t(1987), g = t(4827), p = t(7839);
    function m({ runner_facts: y }) {
      const f = (0, g.$6)(y, "status") ?? "";
      return (0, c._X)(f) ? f : "unknown";
    }
    function $(y) {
      const f = m(y), S = y.status || f;
      return (0, p.e2)({ result: f }) && !(0, p.e2)({ result: S }) ? f : S;
    }
    function b(y, f) {
      const S = $(y), O = S === "success" || S === "unknown";
      return f.live && !f.hasEnded && O ? "in_progress" : f.hasEnded && S === "in_progress" ? m(y) : S;
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
    const c = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(E) {
      const [k = [], ...U] = E.replace(/\(.*/s, "").split("/").map((I) => y(b(I))).toReversed();
      return k.some(m) ? !0 : !k.flat().some((I) => g.has(I)) && U.flat().some(m);
    }
    function m(E) {
      return E.some((k) => c.test(k)) && !E.some((k) => g.has(k));
    }
    function $(E) {
      return b(E).some((k) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(k));
    }
    function b(E) {
      return E.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function y(E) {
      const k = [[]];
      for (const U of E)
        /^(?:and|then|n|[&+])$/.test(U) ? k.push([]) : k.at(-1)?.push(U);
      return k;
    }
    var f = t(1987);
    function S({ own: E, others: k }) {
      return (0, f.u6)(O({ own: E, others: k }).map(({ result: U }) => U)) ?? "unknown";
    }
    function O({ own: E, others: k }) {
      const U = E.result === "success" || E.result === "skipped";
      return k.length > 0 && U ? k : [...k, E];
    }
    function u(E, k) {
      const U = a(E, k), I = (0, f.u6)(U.map(({ result: J }) => J).filter((J) => J !== "skipped"));
      if (I !== void 0 && I !== "success")
        return { result: I, cause: o(U, I) };
      const R = [...E.others, E.own], H = l(R);
      if (H !== null)
        return { result: H.result, cause: H };
      const X = R.find((J) => J.result === "success" && $(J.name));
      return X !== void 0 ? { result: "unknown", cause: X } : I === "success" ? { result: "success", cause: null } : U.length > 0 ? { result: "skipped", cause: null } : d(E, k);
    }
    function a({ own: E, others: k }, { named: U, deployment: I }) {
      if (I)
        return [{ name: "deployment", result: I }];
      const R = (X) => U ? w(X.name, U) : p(X.name), H = k.filter(R);
      return H.length > 0 ? H : [E].filter(R);
    }
    function o(E, k) {
      return !(k === "in_progress" || k === "action_required") || E.length === 1 ? null : E.find((I) => I.result === k) ?? null;
    }
    function d({ own: E, others: k }, U) {
      if (U.named || k.length === 0 && !U.isComplete)
        return { result: E.result === "success" ? "unknown" : E.result, cause: E };
      const I = O({ own: E, others: k }), R = (0, f.u6)(I.map((J) => J.result)) ?? "unknown", H = k.find((J) => J.result === "skipped");
      return R === "success" && H ? { result: "unknown", cause: H } : { result: R, cause: R === "success" || R === "skipped" ? null : k.find((J) => J.result === R) ?? null };
    }
    function A({ result: E }) {
      return (0, f.N6)(E) || E === "cancelled";
    }
    function l(E) {
      const k = (0, f.u6)(E.filter(A).map(({ result: U }) => U));
      return E.find(({ result: U }) => U === k) ?? null;
    }
    function w(E, k) {
      return E === k || E.startsWith(`${k} (`) || E.startsWith(`${k} / `);
    }
  }),
  4536: ((x, _, t) => {
    t.d(_, {
      DI: () => m,
      f_: () => f,
      gM: () => b
    });
    const c = 400, g = 100, p = 1e6, m = `It nests deeper than ${c} levels`, $ = "It has too many or unknown aliases (`*name`): write the values out";
    async function b(l, w = {}) {
      if (l.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: E, Parser: k } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      S();
      const U = new E(), I = ({ what: te, at: B }) => {
        const { line: V, col: G } = U.linePos(B);
        return { error: te.slice(0, 200), line: Math.max(V, 1), column: Math.max(G, 1) };
      }, R = new k(U.addNewLine), H = y(R, l);
      if (H === void 0)
        return I({ what: m, at: R.offset });
      const X = u(H, w);
      if (X !== void 0)
        return I(X);
      const [J, fe] = await O(H, l.length);
      if (J === void 0)
        return { value: void 0 };
      const re = o(J, fe) ?? await d(J, w);
      if (re !== void 0)
        return I(re);
      try {
        const te = J.toJS();
        if (!f(te))
          return { value: te };
      } catch {
      }
      return I({ what: $, at: Math.max(l.indexOf("*"), 0) });
    }
    function y(l, w) {
      try {
        return [...l.parse(w)];
      } catch {
        return;
      }
    }
    function f(l) {
      const w = [{ value: l, depth: 1 }];
      for (let E = w.pop(); E !== void 0; E = w.pop()) {
        const { value: k, depth: U } = E;
        if (!(typeof k != "object" || k === null)) {
          if (U > c)
            return !0;
          for (const I of Object.values(k))
            w.push({ value: I, depth: U + 1 });
        }
      }
      return !1;
    }
    function S() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function O(l, w) {
      const { Composer: E } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), k = new E({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: U } = Error;
      try {
        return Error.stackTraceLimit = 0, [...k.compose(l, !0, w)];
      } finally {
        Error.stackTraceLimit = U;
      }
    }
    function u(l, w) {
      const k = l.flatMap((I) => I.type === "document" && I.value ? [{ token: I.value, depth: 1 }] : []).toReversed();
      let U = 0;
      for (let I = k.pop(); I !== void 0; I = k.pop()) {
        const { token: R, depth: H } = I;
        if (R.type === "alias" && (U += 1), U > g)
          return { what: $, at: R.offset };
        const X = a(I, w);
        if (X !== void 0)
          return X;
        const J = "items" in R ? R.items.toReversed() : [];
        for (const { value: fe } of J)
          fe && k.push({ token: fe, depth: H + 1 });
      }
    }
    function a({ token: l, depth: w }, { aliases: E }) {
      if (l.type === "alias" && !E)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (w > c)
        return { what: m, at: l.offset };
      const [k] = l.items.flatMap(({ key: U }) => U && ("items" in U || U.type === "alias") ? [U.offset] : []);
      if (k !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: k };
    }
    function o({ errors: l }, w) {
      const [E] = l;
      return E !== void 0 ? { what: E.message, at: E.pos[0] } : w && { what: "There is more than one document", at: w.range[0] };
    }
    async function d(l, { keepsDigits: w = !1 }) {
      const { visit: E } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let k;
      return E(l, {
        Map: (U, I) => {
          k ??= A(I);
        },
        Scalar: (U, I) => {
          w && typeof I.value == "number" && String(I.value) !== I.source && (I.value = I.source);
        }
      }), k;
    }
    function A({ items: l }) {
      const w = /* @__PURE__ */ new Set();
      for (const { key: E } of l) {
        const k = String(E.value ?? "");
        if (w.has(k))
          return { what: "Map keys must be unique", at: E.range[0] };
        w.add(k);
      }
    }
  }),
  633: ((x, _, t) => {
    var c = (p) => {
      var m = {};
      return t.d(m, p), m;
    }, g = (p) => (() => p);
    x.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((x, _, t) => {
    var c = (p) => {
      var m = {};
      return t.d(m, p), m;
    }, g = (p) => (() => p);
    x.exports = c({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
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
      addPath: () => q,
      debug: () => Q,
      endGroup: () => Ee,
      error: () => le,
      exportVariable: () => Le,
      getBooleanInput: () => Pe,
      getIDToken: () => Ue,
      getInput: () => Me,
      getMultilineInput: () => ke,
      getState: () => Ae,
      group: () => Ie,
      info: () => Se,
      isDebug: () => z,
      markdownSummary: () => (
        /* reexport */
        fe
      ),
      notice: () => ie,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => _e,
      setCommandEcho: () => D,
      setFailed: () => Z,
      setOutput: () => L,
      setSecret: () => Re,
      startGroup: () => xe,
      summary: () => (
        /* reexport */
        re
      ),
      toPlatformPath: () => (
        /* reexport */
        V
      ),
      toPosixPath: () => (
        /* reexport */
        te
      ),
      toWin32Path: () => (
        /* reexport */
        B
      ),
      warning: () => de
    });
    var c = {};
    t.r(c), t.d(c, {
      arch: () => be,
      getDetails: () => je,
      isLinux: () => ve,
      isMacOS: () => Oe,
      isWindows: () => ge,
      platform: () => pe
    });
    var g = t(857);
    function p(M) {
      return M == null ? "" : typeof M == "string" || M instanceof String ? M : JSON.stringify(M);
    }
    function m(M) {
      return Object.keys(M).length ? {
        title: M.title,
        file: M.file,
        line: M.startLine,
        endLine: M.endLine,
        col: M.startColumn,
        endColumn: M.endColumn
      } : {};
    }
    function $(M, s, i) {
      const v = new f(M, s, i);
      process.stdout.write(v.toString() + g.EOL);
    }
    function b(M, s = "") {
      $(M, {}, s);
    }
    const y = "::";
    class f {
      constructor(s, i, v) {
        s || (s = "missing.command"), this.command = s, this.properties = i, this.message = v;
      }
      toString() {
        let s = y + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let i = !0;
          for (const v in this.properties)
            if (this.properties.hasOwnProperty(v)) {
              const j = this.properties[v];
              j && (i ? i = !1 : s += ",", s += `${v}=${O(j)}`);
            }
        }
        return s += `${y}${S(this.message)}`, s;
      }
    }
    function S(M) {
      return p(M).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function O(M) {
      return p(M).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var u = t(633);
    function a(M, s) {
      const i = process.env[`GITHUB_${M}`];
      if (!i)
        throw new Error(`Unable to find environment variable for file command ${M}`);
      if (!u.existsSync(i))
        throw new Error(`Missing file at path: ${i}`);
      u.appendFileSync(i, `${p(s)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function o(M, s) {
      const i = `ghadelimiter_${u.randomUUID()}`, v = p(s);
      if (M.includes(i))
        throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);
      if (v.includes(i))
        throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);
      return `${M}<<${i}${g.EOL}${v}${g.EOL}${i}`;
    }
    var d = t(6928), A = t(5506), l = function(M, s, i, v) {
      function j(N) {
        return N instanceof i ? N : new i(function(K) {
          K(N);
        });
      }
      return new (i || (i = Promise))(function(N, K) {
        function oe(ee) {
          try {
            se(v.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Te(ee) {
          try {
            se(v.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function se(ee) {
          ee.done ? N(ee.value) : j(ee.value).then(oe, Te);
        }
        se((v = v.apply(M, s || [])).next());
      });
    };
    class w {
      static createHttpClient(s = !0, i = 10) {
        const v = {
          allowRetries: s,
          maxRetries: i
        };
        return new A.Q("actions/oidc-client", [new A.t(w.getRequestToken())], v);
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
        return l(this, void 0, void 0, function* () {
          var i;
          const N = (i = (yield w.createHttpClient().getJson(s).catch((K) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`);
          })).result) === null || i === void 0 ? void 0 : i.value;
          if (!N)
            throw new Error("Response json body do not have ID Token field");
          return N;
        });
      }
      static getIDToken(s) {
        return l(this, void 0, void 0, function* () {
          try {
            let i = w.getIDTokenUrl();
            if (s) {
              const j = encodeURIComponent(s);
              i = `${i}&audience=${j}`;
            }
            Q(`ID token url is ${i}`);
            const v = yield w.getCall(i);
            return Re(v), v;
          } catch (i) {
            throw new Error(`Error message: ${i.message}`);
          }
        });
      }
    }
    var E = function(M, s, i, v) {
      function j(N) {
        return N instanceof i ? N : new i(function(K) {
          K(N);
        });
      }
      return new (i || (i = Promise))(function(N, K) {
        function oe(ee) {
          try {
            se(v.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Te(ee) {
          try {
            se(v.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function se(ee) {
          ee.done ? N(ee.value) : j(ee.value).then(oe, Te);
        }
        se((v = v.apply(M, s || [])).next());
      });
    };
    const { access: k, appendFile: U, writeFile: I } = u.promises, R = "GITHUB_STEP_SUMMARY", H = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class X {
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
        return E(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const s = process.env[R];
          if (!s)
            throw new Error(`Unable to find environment variable for $${R}. Check if your runtime environment supports job summaries.`);
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
      wrap(s, i, v = {}) {
        const j = Object.entries(v).map(([N, K]) => ` ${N}="${K}"`).join("");
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
        return E(this, void 0, void 0, function* () {
          const i = !!s?.overwrite, v = yield this.filePath();
          return yield (i ? I : U)(v, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return E(this, void 0, void 0, function* () {
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
        const v = Object.assign({}, i && { lang: i }), j = this.wrap("pre", this.wrap("code", s), v);
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
        const v = i ? "ol" : "ul", j = s.map((K) => this.wrap("li", K)).join(""), N = this.wrap(v, j);
        return this.addRaw(N).addEOL();
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
          const N = j.map((K) => {
            if (typeof K == "string")
              return this.wrap("td", K);
            const { header: oe, data: Te, colspan: se, rowspan: ee } = K, we = oe ? "th" : "td", Ge = Object.assign(Object.assign({}, se && { colspan: se }), ee && { rowspan: ee });
            return this.wrap(we, Te, Ge);
          }).join("");
          return this.wrap("tr", N);
        }).join(""), v = this.wrap("table", i);
        return this.addRaw(v).addEOL();
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
        const v = this.wrap("details", this.wrap("summary", s) + i);
        return this.addRaw(v).addEOL();
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
      addImage(s, i, v) {
        const { width: j, height: N } = v || {}, K = Object.assign(Object.assign({}, j && { width: j }), N && { height: N }), oe = this.wrap("img", null, Object.assign({ src: s, alt: i }, K));
        return this.addRaw(oe).addEOL();
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
        const v = `h${i}`, j = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(v) ? v : "h1", N = this.wrap(j, s);
        return this.addRaw(N).addEOL();
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
        const v = Object.assign({}, i && { cite: i }), j = this.wrap("blockquote", s, v);
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
        const v = this.wrap("a", s, { href: i });
        return this.addRaw(v).addEOL();
      }
    }
    const J = new X(), fe = J, re = J;
    function te(M) {
      return M.replace(/[\\]/g, "/");
    }
    function B(M) {
      return M.replace(/[/]/g, "\\");
    }
    function V(M) {
      return M.replace(/[/\\]/g, d.sep);
    }
    async function G() {
      throw new Error("This bundle runs no commands.");
    }
    var Y = function(M, s, i, v) {
      function j(N) {
        return N instanceof i ? N : new i(function(K) {
          K(N);
        });
      }
      return new (i || (i = Promise))(function(N, K) {
        function oe(ee) {
          try {
            se(v.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Te(ee) {
          try {
            se(v.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function se(ee) {
          ee.done ? N(ee.value) : j(ee.value).then(oe, Te);
        }
        se((v = v.apply(M, s || [])).next());
      });
    };
    const ne = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: M } = yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: M.trim()
      };
    }), he = () => Y(void 0, void 0, void 0, function* () {
      var M, s, i, v;
      const { stdout: j } = yield G("sw_vers", void 0, {
        silent: !0
      }), N = (s = (M = j.match(/ProductVersion:\s*(.+)/)) === null || M === void 0 ? void 0 : M[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (v = (i = j.match(/ProductName:\s*(.+)/)) === null || i === void 0 ? void 0 : i[1]) !== null && v !== void 0 ? v : "",
        version: N
      };
    }), ae = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: M } = yield G("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, i] = M.trim().split(`
`);
      return {
        name: s,
        version: i
      };
    }), pe = g.platform(), be = g.arch(), ge = pe === "win32", Oe = pe === "darwin", ve = pe === "linux";
    function je() {
      return Y(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ge ? ne() : Oe ? he() : ae()), {
          platform: pe,
          arch: be,
          isWindows: ge,
          isMacOS: Oe,
          isLinux: ve
        });
      });
    }
    var $e = function(M, s, i, v) {
      function j(N) {
        return N instanceof i ? N : new i(function(K) {
          K(N);
        });
      }
      return new (i || (i = Promise))(function(N, K) {
        function oe(ee) {
          try {
            se(v.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Te(ee) {
          try {
            se(v.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function se(ee) {
          ee.done ? N(ee.value) : j(ee.value).then(oe, Te);
        }
        se((v = v.apply(M, s || [])).next());
      });
    }, ye;
    (function(M) {
      M[M.Success = 0] = "Success", M[M.Failure = 1] = "Failure";
    })(ye || (ye = {}));
    function Le(M, s) {
      const i = p(s);
      if (process.env[M] = i, process.env.GITHUB_ENV || "")
        return a("ENV", o(M, s));
      $("set-env", { name: M }, i);
    }
    function Re(M) {
      $("add-mask", {}, M);
    }
    function q(M) {
      process.env.GITHUB_PATH || "" ? a("PATH", M) : $("add-path", {}, M), process.env.PATH = `${M}${d.delimiter}${process.env.PATH}`;
    }
    function Me(M, s) {
      const i = process.env[`INPUT_${M.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !i)
        throw new Error(`Input required and not supplied: ${M}`);
      return s && s.trimWhitespace === !1 ? i : i.trim();
    }
    function ke(M, s) {
      const i = Me(M, s).split(`
`).filter((v) => v !== "");
      return s && s.trimWhitespace === !1 ? i : i.map((v) => v.trim());
    }
    function Pe(M, s) {
      const i = ["true", "True", "TRUE"], v = ["false", "False", "FALSE"], j = Me(M, s);
      if (i.includes(j))
        return !0;
      if (v.includes(j))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${M}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function L(M, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return a("OUTPUT", o(M, s));
      process.stdout.write(g.EOL), $("set-output", { name: M }, p(s));
    }
    function D(M) {
      b("echo", M ? "on" : "off");
    }
    function Z(M) {
      process.exitCode = ye.Failure, le(M);
    }
    function z() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Q(M) {
      $("debug", {}, M);
    }
    function le(M, s = {}) {
      $("error", m(s), M instanceof Error ? M.toString() : M);
    }
    function de(M, s = {}) {
      $("warning", m(s), M instanceof Error ? M.toString() : M);
    }
    function ie(M, s = {}) {
      $("notice", m(s), M instanceof Error ? M.toString() : M);
    }
    function Se(M) {
      process.stdout.write(M + g.EOL);
    }
    function xe(M) {
      b("group", M);
    }
    function Ee() {
      b("endgroup");
    }
    function Ie(M, s) {
      return $e(this, void 0, void 0, function* () {
        xe(M);
        let i;
        try {
          i = yield s();
        } finally {
          Ee();
        }
        return i;
      });
    }
    function _e(M, s) {
      if (process.env.GITHUB_STATE || "")
        return a("STATE", o(M, s));
      $("save-state", { name: M }, p(s));
    }
    function Ae(M) {
      return process.env[`STATE_${M}`] || "";
    }
    function Ue(M) {
      return $e(this, void 0, void 0, function* () {
        return yield w.getIDToken(M);
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
  }, c = !0;
  try {
    __webpack_modules__[x](t, t.exports, __nccwpck_require__), c = !1;
  } finally {
    c && delete __webpack_module_cache__[x];
  }
  return t.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var x = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (p) => {
    p && p.d < 1 && (p.d = 1, p.forEach((m) => m.r--), p.forEach((m) => m.r-- ? m.r++ : m()));
  }, g = (p) => p.map((m) => {
    if (m !== null && typeof m == "object") {
      if (m[x]) return m;
      if (m.then) {
        var $ = [];
        $.d = 0, m.then((f) => {
          b[_] = f, c($);
        }, (f) => {
          b[t] = f, c($);
        });
        var b = {};
        return b[x] = (f) => f($), b;
      }
    }
    var y = {};
    return y[x] = (f) => {
    }, y[_] = m, y;
  });
  __nccwpck_require__.a = (p, m, $) => {
    var b;
    $ && ((b = []).d = -1);
    var y = /* @__PURE__ */ new Set(), f = p.exports, S, O, u, a = new Promise((o, d) => {
      u = d, O = o;
    });
    a[_] = f, a[x] = (o) => (b && o(b), y.forEach(o), a.catch((d) => {
    })), p.exports = a, m((o) => {
      S = g(o);
      var d, A = () => S.map((w) => {
        if (w[t]) throw w[t];
        return w[_];
      }), l = new Promise((w) => {
        d = () => w(A), d.r = 0;
        var E = (k) => k !== b && !y.has(k) && (y.add(k), k && !k.d && (d.r++, k.push(d)));
        S.map((k) => k[x](E));
      });
      return d.r ? l : A();
    }, (o) => (o ? u(a[t] = o) : O(f), c(b))), b && b.d < 0 && (b.d = 0);
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
  __nccwpck_require__.t = function(t, c) {
    if (c & 1 && (t = this(t)), c & 8 || typeof t == "object" && t && (c & 4 && t.__esModule || c & 16 && typeof t.then == "function"))
      return t;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var p = {};
    _ = _ || [null, x({}), x([]), x(x)];
    for (var m = c & 2 && t; typeof m == "object" && !~_.indexOf(m); m = x(m))
      Object.getOwnPropertyNames(m).forEach(($) => p[$] = () => t[$]);
    return p.default = () => t, __nccwpck_require__.d(g, p), g;
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
    var { ids: c, modules: g, runtime: p } = t, m, $, b = 0;
    for (m in g)
      __nccwpck_require__.o(g, m) && (__nccwpck_require__.m[m] = g[m]);
    for (p && p(__nccwpck_require__); b < c.length; b++)
      $ = c[b], __nccwpck_require__.o(x, $) && x[$] && x[$][0](), x[c[b]] = 0;
  };
  __nccwpck_require__.f.j = (t, c) => {
    var g = __nccwpck_require__.o(x, t) ? x[t] : void 0;
    if (g !== 0)
      if (g)
        c.push(g[1]);
      else {
        var p = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(_, (m) => {
          throw x[t] !== 0 && (x[t] = void 0), m;
        }), p = Promise.race([p, new Promise((m) => g = x[t] = [m])]);
        c.push(g[1] = p);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
