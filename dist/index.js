"use strict";
const standIn = ((k) => {
  const _ = process.getBuiltinModule("node:fs"), t = (v, $) => (...g) => v()[$](...g), c = () => process.getBuiltinModule("node:crypto");
  let m = Buffer.alloc(0);
  function d() {
    const v = "/dev/urandom";
    if (m.length === 0) {
      if (!_.existsSync(v)) return c().randomUUID();
      const g = _.openSync(v);
      m = Buffer.alloc(1024), _.readSync(g, m), _.closeSync(g);
    }
    const $ = m.toString("hex", 0, 16);
    return m = m.subarray(16), $;
  }
  const f = () => _.promises;
  return k.exports = Object.create(_, {
    randomUUID: { value: d },
    // Filters of liquidjs.
    createHash: { value: t(c, "createHash") },
    createHmac: { value: t(c, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: t(f, "access"),
        appendFile: t(f, "appendFile"),
        writeFile: t(f, "writeFile")
      }
    }
  }), k.exports;
})({});
var __webpack_modules__ = {
  5506: ((k, _, t) => {
    t.d(_, {
      Q: () => c,
      t: () => m
    });
    class c {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class m {
    }
  }),
  3916: ((k, _, t) => {
    t.d(_, {
      J4: () => $,
      _n: () => g,
      cl: () => v,
      lZ: () => d,
      zU: () => h
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
    }, m = Object.keys(c);
    class d extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, o, u = {}) {
        super(o, { cause: u.cause }), this.code = T, this.nextStep = u.nextStep ?? c[T];
      }
    }
    const f = 200;
    function v(E) {
      const T = E.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > f ? `${T.slice(0, f)}\u2026` : T);
    }
    function $(E) {
      if (E instanceof d)
        return E;
      const T = E instanceof Error ? E.message : String(E);
      return new d("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: E });
    }
    function g(E) {
      const T = URL.parse(E ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function h(E, T) {
      const o = `docs/troubleshooting.md#${E}`, { GITHUB_ACTION_REPOSITORY: u, GITHUB_ACTION_REF: i } = T, p = g(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return u ? `${p}/${u}/blob/${i || "HEAD"}/${o}` : o;
    }
  }),
  3919: ((k, _, t) => {
    t.d(_, {
      $p: () => g,
      Od: () => $,
      Yy: () => h
    });
    var c = t(7975), m = /* @__PURE__ */ t.n(c);
    const d = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, f = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return d.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((u) => (0, c.stripVTControlCharacters)(u)).join("") : T;
    }
    function g(T) {
      const o = T;
      for (const [u, i] of Object.entries(o))
        typeof i == "string" ? o[u] = $(i) : typeof i == "object" && i !== null && g(i);
      return T;
    }
    function h(T) {
      return !d.test(T) && !f.test(T) ? JSON.parse(T) : JSON.parse(T, E);
    }
    function E(T, o) {
      return typeof o == "string" ? $(o) : o;
    }
  }),
  9407: ((k, _, t) => {
    t.a(k, async (c, m) => {
      try {
        var d = t(3024), f = /* @__PURE__ */ t.n(d), v = t(6760), $ = /* @__PURE__ */ t.n(v), g = t(8500), h = /* @__PURE__ */ t.n(g), E = t(7975), T = /* @__PURE__ */ t.n(E), o = t(23), u = t(7702), i = t(4470);
        process.stdout.on("error", () => {
        });
        const p = new AbortController();
        for (const w of ["SIGINT", "SIGTERM"])
          process.once(w, () => p.abort());
        const x = (0, u.V)(process.env), l = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", b = await (0, i.e)(l, {
          core: o,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (w) => (0, E.promisify)(d.readdir)(w, { withFileTypes: !0 }),
            readFile: (0, E.promisify)(d.readFile),
            realpath: (0, E.promisify)(d.realpath.native),
            stat: (0, E.promisify)(d.stat)
          },
          network: {
            http: x,
            signal: p.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (w, A) => (0, g.setTimeout)(w, void 0, { signal: A }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, g.setImmediate)(), await (0, g.setImmediate)();
            }
          },
          octokit: async (w) => {
            const [{ getOctokit: A }, { createFetch: M }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return A(w, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: M(x) } });
          }
        });
        process.stdout.write("", () => process.exit(b)), m();
      } catch (p) {
        m(p);
      }
    }, 1);
  }),
  8121: ((k, _, t) => {
    t.d(_, {
      MZ: () => v,
      aL: () => m
    });
    var c = t(3919);
    async function m(g, { env: h, files: E, warn: T }) {
      const o = h.GITHUB_EVENT_PATH;
      return f(g) ? $(o, E, T) : d(g) ? $(o, E, () => {
      }) : {};
    }
    function d({ inputs: { message: g } }) {
      const { format: h, content: E, content_file: T } = g;
      return h === "markdown" && (T !== "" || /!\[|<img/i.test(E));
    }
    function f({ inputs: g, missing: h }) {
      return v(g) || h.length > 0;
    }
    function v({ message: g, delivery: h }) {
      const { template: E, preset: T, mentions: o } = g, { key: u, when: i } = h;
      return E || T !== "" || u.isTemplate || o.length + i.length > 0;
    }
    async function $(g, h, E) {
      const T = "Templates and presets know nothing of what happened.";
      if (g === void 0 || g === "")
        return E(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, c.Yy)(new TextDecoder().decode(await h.readFile(g)));
      } catch (o) {
        const u = o instanceof SyntaxError ? "is not JSON" : `cannot be read (${o.code})`;
        return E(`The file of the event (GITHUB_EVENT_PATH) ${u}. ${T}`), {};
      }
    }
  }),
  9357: ((k, _, t) => {
    t.d(_, {
      O0: () => h,
      Y: () => x,
      _o: () => m,
      az: () => T,
      he: () => c,
      jr: () => E,
      nU: () => o,
      vD: () => u
    });
    const c = "\u2068", m = "\u2069", d = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), g = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function h(l) {
      return g.test(l);
    }
    function E(l) {
      const [b = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return h(b);
    }
    function T(l, b) {
      return !b && !h(l) ? l : o(l).replace(/[^\r\n\u2029]+/g, (w) => b || h(w) ? c + w + m : w);
    }
    function o(l) {
      const b = u(l);
      return b.size === 0 ? l : x(l, b);
    }
    function u(l) {
      if (!$.test(l))
        return /* @__PURE__ */ new Set();
      const b = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(b.flatMap(({ 0: w, index: A }) => [...i(w)].map((M) => A + M)));
    }
    function* i(l) {
      const b = { controls: [], isolates: [] };
      for (const { 0: w, index: A } of l.matchAll(v))
        if (w === m || w === f) {
          const M = w === m ? b.isolates.pop() : p(b);
          M === void 0 ? yield A : yield* b.controls.splice(M).slice(1);
        } else
          d.includes(w) && b.isolates.push(b.controls.length), b.controls.push(A);
      yield* b.controls;
    }
    function p({ controls: l, isolates: b }) {
      const w = l.length - 1;
      return w > (b.at(-1) ?? -1) ? w : void 0;
    }
    function x(l, b, w = 0) {
      return l.replace(v, (A, M) => b.has(w + M) ? "" : A);
    }
  }),
  8864: ((k, _, t) => {
    t.d(_, {
      j: () => m,
      r: () => c
    });
    function c({ buttons: d = [], mentions: f = [] }) {
      const v = d.map(($) => ({ type: "button", ...$ }));
      return [
        ...v.length > 0 ? [{ type: "buttons", children: v }] : [],
        ...f.length > 0 ? [m(f)] : []
      ];
    }
    function m(d) {
      return {
        type: "mentions",
        children: d.map((f) => ({ type: "mention", addressee: f }))
      };
    }
  }),
  3116: ((k, _, t) => {
    t.d(_, {
      d: () => m
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
    function m(d) {
      return Object.hasOwn(c, d) ? c[d] ?? "" : d.replaceAll("_", " ");
    }
  }),
  5911: ((k, _, t) => {
    t.d(_, {
      M: () => m
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function m(d) {
      if (d.trim() === "")
        return "";
      let f = Math.floor(Number(d));
      if (!Number.isFinite(f) || f < 0)
        throw new Error(`duration takes seconds, not "${d}"`);
      return c.flatMap(([$, g]) => {
        const h = Math.floor(f / g);
        return f %= g, h > 0 ? [`${h}${$}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((k, _, t) => {
    t.d(_, {
      U: () => c,
      v: () => m
    });
    const c = 65536;
    function m(d, f) {
      if (d.length <= f)
        return d.length;
      const v = d.slice(0, f), $ = v.lastIndexOf(`
`), g = $ > f / 2 ? $ : v.lastIndexOf(" ");
      return g > 0 ? g + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((k, _, t) => {
    t.d(_, {
      BB: () => E,
      Dk: () => T,
      JK: () => h,
      Kx: () => f,
      TA: () => v,
      Z: () => g,
      qf: () => $
    });
    var c = t(9357);
    const m = "\uE000", d = "\uE001", f = /\uE000(\d+)\uE001/g;
    function v(o) {
      return o.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(o) {
      return `${m}${o}${d}`;
    }
    function g({ text: o, fragments: u }) {
      let i = o.length;
      for (const [, p] of o.matchAll(f))
        i += u[Number(p)]?.text.length ?? 0;
      return i;
    }
    function h(o, u) {
      const i = [];
      let p = 0;
      for (const x of o.matchAll(f)) {
        const l = u[Number(x[1])];
        l !== void 0 && (x.index > p && i.push(o.slice(p, x.index)), i.push(l), p = x.index + x[0].length);
      }
      return p < o.length && i.push(o.slice(p)), i;
    }
    function E(o, u, i = (p) => p) {
      return h(o, u).map((p) => typeof p == "string" ? p : i(p.text)).join("");
    }
    function T({ text: o, fragments: u }) {
      const i = (0, c.O0)(o);
      return (0, c.nU)(E(o, u, (p) => (0, c.az)(p, i)));
    }
  }),
  5007: ((k, _, t) => {
    t.d(_, {
      Jv: () => T,
      Y5: () => g,
      c3: () => v,
      eG: () => o,
      l2: () => f,
      m$: () => E,
      qv: () => c
    });
    const c = 64, m = { thematicBreak: 20, listItem: 5 }, d = [
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
    function f({ type: u }) {
      return d.includes(u) ? 0 : 1 + (m[u] ?? 0);
    }
    function v({ type: u }) {
      return d.includes(u) || u === "break" || u === "footnoteReference";
    }
    const $ = /* @__PURE__ */ new WeakMap();
    function g(u) {
      const i = $.get(u);
      if (i !== void 0)
        return i;
      const p = f(u) + h(u);
      return $.set(u, p), p;
    }
    function h(u) {
      return u.type === "table" ? T(u.children, o(u)) : "children" in u ? T(u.children) : "value" in u ? u.value.length : u.type === "image" ? u.alt.length : 0;
    }
    function E(u) {
      return T(u) - 1;
    }
    function T(u, i = g) {
      return u.reduce((p, x) => p + i(x), 0);
    }
    function o({ children: u }) {
      const i = [];
      for (const l of u)
        for (const [b, w] of l.children.entries())
          i[b] = Math.max(i[b] ?? 0, g(w) + 2);
      const p = i.reduce((l, b) => l + b, 0), x = p > c ? 0 : p;
      return (l) => Math.max(x, g(l));
    }
  }),
  4768: ((k, _, t) => {
    t.d(_, {
      Ew: () => g,
      dW: () => $,
      l3: () => h
    });
    var c = t(8864), m = t(3116), d = t(5911), f = t(5667);
    function v({ status: T, icon: o, duration: u, run_url: i }, p) {
      const x = u === null ? "" : ` after ${(0, d.M)(String(Math.round(u)))}`, l = `${o} ${p} ${(0, m.d)(T)}${x}`;
      if (i === null)
        return [(0, f.Qq)(l)];
      const b = { type: "link", url: i, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${l} (`), b, (0, f.Qq)(")")];
    }
    function $(T, o) {
      const { content: u } = T, p = { type: "statusLine", children: v(o, o.subject) };
      return {
        ...T,
        content: u.type === "root" ? { ...u, children: [...u.children, p] } : { ...u, statusLine: p }
      };
    }
    function g(T, o) {
      return E(T, T.subject, o);
    }
    function h(T, o) {
      const { subject: u, workflow: i } = T, p = i === null ? u : `${i}: ${u.toLowerCase()}`;
      return E(T, p, o);
    }
    function E(T, o, u) {
      const i = { type: "paragraph", children: v(T, o) }, p = u.length > 0 ? [(0, c.j)(u)] : [];
      return { content: { type: "root", children: [i, ...p] } };
    }
  }),
  5667: ((k, _, t) => {
    t.d(_, {
      Fy: () => f,
      Gl: () => $,
      NR: () => x,
      Qq: () => d,
      bK: () => v,
      eu: () => g,
      ey: () => p,
      gc: () => E,
      oZ: () => h,
      sP: () => m,
      t7: () => T,
      wx: () => o
    });
    var c = t(9357);
    const m = { type: "break" };
    function d(l) {
      return { type: "text", value: l };
    }
    function f(l) {
      return l.split(/\r\n?|\n/).flatMap((b, w) => w === 0 ? [d(b)] : [m, d(b)]);
    }
    function v(l, b = !1) {
      return f((0, c.az)(g(l), b));
    }
    function $(l) {
      return g(l).replace(/\r\n?|\n/g, " ");
    }
    function g(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function h(l) {
      const b = [];
      for (const w of l) {
        const A = b.at(-1);
        w.type === "text" && A?.type === "text" ? b[b.length - 1] = d(A.value + w.value) : (w.type !== "text" || w.value !== "") && b.push(w);
      }
      return b;
    }
    function E(l) {
      const b = (0, c.vD)(u(l));
      return b.size === 0 ? l : i(l, { unbalanced: b, offset: 0 });
    }
    function T(l) {
      if (!(0, c.O0)(u(l)))
        return l;
      const b = [[]];
      for (const w of l)
        w.type === "break" ? b.push([]) : b.at(-1)?.push(w);
      return b.flatMap((w, A) => {
        const M = u(w), F = (0, c.jr)(M) && !M.includes(`
`) ? [d(c.he), ...w, d(c._o)] : w;
        return A === 0 ? F : [m, ...F];
      });
    }
    function o(l, b) {
      return l.length > 0 && (b || (0, c.O0)(u(l))) ? [d(c.he), ...E(l), d(c._o)] : l;
    }
    function u(l) {
      return l.map((b) => b.type === "break" ? `
` : "children" in b ? u(b.children) : b.type === "text" ? b.value : "").join("");
    }
    function i(l, b) {
      return l.map((w) => {
        if ("children" in w)
          return { ...w, children: i(w.children, b) };
        const { offset: A } = b;
        return w.type === "break" && (b.offset += 1), w.type !== "text" ? w : (b.offset += w.value.length, d((0, c.Y)(w.value, b.unbalanced, A)));
      });
    }
    function p(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function x(l) {
      const b = l.length - 1;
      return l.map((A, M) => {
        if (A.type !== "text")
          return A;
        const L = M === 0 ? A.value.replace(/^ +/, "") : A.value;
        return d(M === b ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((A) => A.type !== "text" || A.value !== "");
    }
  }),
  8533: ((k, _, t) => {
    t.d(_, {
      Z9: () => v,
      aX: () => d,
      zN: () => f
    });
    var c = t(5007);
    const m = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function d(g) {
      return /[!-~]/.test(g) || m.test(g);
    }
    function f(g) {
      return g.type === "alert" ? !0 : "children" in g ? g.children.some(f) : "value" in g ? d(g.value) : g.type !== "break";
    }
    function v(g) {
      return g.reduce((h, E) => {
        const T = h === "" || (0, c.c3)(E) ? "" : `
`;
        return h + T + $(E);
      }, "");
    }
    function $(g) {
      return g.type === "break" ? `
` : g.type === "image" ? g.alt : "children" in g ? v(g.children) : "value" in g ? g.value : "";
    }
  }),
  9257: ((k, _, t) => {
    t.d(_, {
      HM: () => c,
      U9: () => d,
      vO: () => m
    });
    function c(f) {
      return f.port || (f.protocol === "https:" ? "443" : "80");
    }
    function m(f) {
      return `${f.hostname}:${c(f)}`;
    }
    function d(f) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(f);
    }
  }),
  7702: ((k, _, t) => {
    t.d(_, {
      V: () => w
    });
    const c = require("node:net");
    var m = t(5641);
    function d({ origin: M }, L, F, Q) {
      const { proxy: K, signal: X } = L, te = {
        signal: X,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...Q && { ca: Q }
      }, fe = (he, B) => new m.Client(he, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: F,
        connect: (J, G) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          B({ ...J, ...f(J) && { servername: "" } }, (...Y) => {
            L.socket = Y[1], G(...Y);
          })
        )
      });
      return K ? new m.ProxyAgent({
        uri: K.origin,
        ...v(K),
        proxyTls: te,
        requestTls: te,
        clientFactory: (he) => $(fe(he, (0, m.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (he, { connect: B }) => fe(he, B)
      }) : fe(M, (0, m.buildConnector)(te));
    }
    const f = ({ hostname: M }) => (0, c.isIP)(M.replace(/[[\]]/g, "")) !== 0;
    function v({ username: M, password: L }) {
      if (!M && !L)
        return {};
      const F = `${decodeURIComponent(M)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(F).toString("base64")}` };
    }
    function $(M, L) {
      const F = M.connect.bind(M);
      return M.connect = async (Q) => {
        const K = await F(Q);
        if (K.statusCode < 200 || K.statusCode > 299)
          throw K.socket.destroy(), L.proxyStatus = K.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", K.socket.read(), { ...K, statusCode: 200 };
      }, M;
    }
    async function g({ method: M = "POST", url: L, headers: F, body: Q, encoding: K, maxResponseSize: X = 2 ** 20 }, te, fe) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), h(L);
      const he = d(L, te, X, fe), B = L.pathname + L.search, J = { ...F, "accept-encoding": "identity" }, G = K ? Buffer.from(Q, K) : Q, Y = { method: M, origin: L.origin, path: B, headers: J, body: G };
      try {
        const se = await new Promise((ce, ae) => {
          he.dispatch(Y, E(te, ce, ae));
        }), { body: le } = se;
        return { ...se, body: K ? le.toString(K) : new TextDecoder().decode(le) };
      } finally {
        he.destroy().catch(() => {
        });
      }
    }
    function h({ protocol: M }) {
      M === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function E(M, L, F) {
      const Q = [];
      let K;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          M.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (X, te, fe) => {
          const he = Object.entries(fe).map(([B, J]) => [B, [J].flat().join(", ")]);
          K = { status: te, headers: Object.fromEntries(he) };
        },
        onResponseData: (X, te) => {
          Q.push(te);
        },
        onResponseEnd: () => {
          M.socket?.errored ? F(M.socket.errored) : L({ ...K, body: Buffer.concat(Q) });
        },
        onResponseError: (X, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), F(te);
        }
      };
    }
    var T = t(9257), o = t(3916);
    function u(M, L) {
      const F = `${M.protocol.slice(0, -1)}_proxy`, Q = i(L, F), K = (0, T.U9)(M.hostname) || l(M, i(L, "no_proxy"));
      return Q === "" || K ? void 0 : p(Q, F);
    }
    function i(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function p(M, L) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!F || !x(F))
        throw new o.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const Q = F.protocol.slice(0, -1);
        throw new o.lZ("proxy_error", `\`${L}\` names a ${Q} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return F;
    }
    function x({ username: M, password: L }) {
      try {
        return decodeURIComponent(M + L), !0;
      } catch {
        return !1;
      }
    }
    function l(M, L) {
      const F = M.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((Q) => b(Q, F, (0, T.HM)(M)));
    }
    function b(M, L, F) {
      const [, Q, K, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== F)
        return !1;
      const te = Q ?? K ?? M, fe = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${fe}`) || L === fe && !te.startsWith("*");
    }
    const w = (M) => ({
      send: async (L, F) => {
        const Q = Math.max(0, Math.ceil(F.timeout_ms)), K = {
          server: (0, T.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(Q)]),
          timeout_ms: Q,
          phase: "connection"
        };
        try {
          return K.proxy = u(L.url, M), { kind: "response", ...await A(L, K) };
        } catch (X) {
          const te = K.phase === "response" ? "unknown" : "no", { toTransportError: fe } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: fe(X, K) };
        }
      }
    });
    async function A(M, L) {
      try {
        return await g(M, L);
      } catch (F) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(F))
          throw F;
        const { getCACertificates: K } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (K === void 0)
          throw F;
        const X = [...K("default"), ...K("system")];
        return await g(M, L, X);
      }
    }
  }),
  6798: ((k, _, t) => {
    t.d(_, {
      N: () => c,
      l: () => m
    });
    function c({ target: d, error: f, outcome: v, warning: $ }, g) {
      $ !== void 0 && g.warning($);
      const h = `The live message ${d.message_id} in channel ${d.channel_id}`;
      f === void 0 ? g.info(`${h} is up to date.`) : f.code === "message_not_found" && v === "failed" ? g.warning(`${h} is gone: it was removed meanwhile.`) : g.warning(`${h} could not be updated: ${f.message} ${f.nextStep}`);
    }
    function m({ target: d, error: f }, v) {
      const $ = `in the thread of ${d.parent_message_id}`;
      f === void 0 ? v.info(`Those who are to know of this end were notified ${$}.`) : v.warning(`Nobody was notified ${$}: ${f.message} ${f.nextStep}`);
    }
  }),
  9279: ((k, _, t) => {
    t.d(_, {
      SB: () => Ce,
      uE: () => je,
      jA: () => ke,
      B3: () => Z,
      LE: () => Oe
    });
    var c = t(3916), m = t(3919), d = t(8121);
    function f({ content: j, template: P, format: V }) {
      const z = P ? void 0 : v.exec(j)?.[0], q = z !== void 0 && j.includes(`$${z}`), pe = V === "markdown" || V === "text" ? $.exec(j)?.[0] : void 0, ie = [];
      return z !== void 0 && ie.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${q ? ", and write it without the `$`" : ""}.`), pe !== void 0 && ie.push(`\`${pe}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), V === "plain" && ie.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ie;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var g = t(8864), h = t(1380), E = t(9083), T = t(9357), o = t(5667);
    const u = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function i(j) {
      return !u.test(l(j));
    }
    function p({ text: j, fragments: P }) {
      const V = l(j).split(`

`), z = (0, T.O0)(j);
      return {
        type: "root",
        children: V.flatMap((q) => (0, o.ey)(x({ text: q, fragments: P }, z)))
      };
    }
    function x({ text: j, fragments: P }, V) {
      const z = (0, E.JK)(j, P).flatMap((q) => typeof q == "string" ? (0, o.Fy)(q) : (0, o.bK)(q.text, V));
      return (0, o.oZ)((0, o.t7)((0, o.NR)((0, o.oZ)((0, o.gc)(z)))));
    }
    function l(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var b = t(5007);
    const w = 3e4, A = 8;
    async function M(j, { toMessage: P, isComplete: V, run_url: z, size: q }) {
      const de = (0, b.m$)(j), pe = P(j), ie = Q(z);
      if (de <= w && await L(pe, q) || !await L(P([ie]), q))
        return { message: pe, advice: [] };
      const { cut: xe } = await t.e("shorten").then(t.bind(t, 8059)), Ae = (ge) => P([...xe(j, ge - (0, b.Y5)(ie)), ie]), Le = await F(Math.min(de, w), (ge) => L(Ae(ge), q)), Me = `The message is longer than ${Le} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
      return {
        message: Ae(Le),
        advice: [Me],
        whole: { type: "root", children: j }
      };
    }
    async function L(j, { limit: P, measure: V, fitsBelow: z = 0 }) {
      return JSON.stringify(j).length <= z || await V(j) <= P;
    }
    async function F(j, P) {
      if (await P(j))
        return j;
      let [V, z] = [0, j];
      for (let q = 0; q < A; q += 1) {
        const de = Math.floor((V + z) / 2);
        await P(de) ? V = de : z = de;
      }
      return V;
    }
    function Q(j) {
      const P = [(0, o.Qq)("full text in the run")], V = j === null ? P : [{ type: "link", url: j, children: P }];
      return { type: "paragraph", children: [(0, o.Qq)("\u2026 ("), ...V, (0, o.Qq)(")")] };
    }
    var K = t(8533);
    const X = 6e5;
    async function te(j, P) {
      const { rest: V, buttons: z } = await Y(j, P);
      if (!(0, K.aX)(V.text))
        throw G();
      const q = await se(j.format, V, P);
      if (!J(q))
        throw G();
      const de = { ...j, buttons: [...z, ...j.buttons ?? []] }, pe = q.type === "root" ? await Se(q, de, { ...P, isComplete: B(j, V) }) : { message: { ...ve(j), content: q }, advice: [] }, ie = [
        ...f(j),
        ...await fe(j, q),
        ...he(j, V)
      ];
      return { ...pe, advice: [...ie, ...pe.advice] };
    }
    async function fe({ preset: j, content: P }, V) {
      return j !== void 0 || !/\\[nt]/.test(P) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(P, V);
    }
    function he(j, P) {
      return B(j, P) ? [] : [`Of the Markdown, the first ${h.U} characters are read; the rest is left out.`];
    }
    function B({ format: j }, { text: P }) {
      return j !== "markdown" || P.length <= h.U || i(P);
    }
    function J(j) {
      return j.type === "plain" ? (0, K.aX)(j.value) : j.type === "twacode" || (0, K.zN)(j);
    }
    function G() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function Y({ preset: j, content: P, template: V }, z) {
      if (j === void 0 && !V)
        return { rest: { text: (0, E.TA)(P), fragments: [] }, buttons: [] };
      const { context: q, event: de } = z, pe = (Me, ge) => ye(Me, { ...z, ...ge });
      if (j !== void 0) {
        const { renderPreset: Me, takeButtons: ge } = await t.e("presets").then(t.bind(t, 7314));
        return ge(await Me(j, q, pe));
      }
      const { findPasted: ie, renderFacts: $e } = await t.e("simple-templates").then(t.bind(t, 847)), xe = ie(P, de);
      if (xe !== void 0)
        throw xe;
      const Ae = $e(P, q);
      if (Ae !== void 0)
        return { rest: Ae, buttons: [] };
      const { renderTemplate: Le } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Le(P, q, { read: pe }), buttons: [] };
    }
    async function se(j, P, V) {
      switch (j) {
        case "markdown":
          return be(await ae(P), V);
        case "text": {
          const z = (0, o.oZ)((0, o.t7)((0, o.Fy)((0, o.eu)((0, E.Dk)(await ae(P))))));
          return { type: "root", children: (0, o.ey)(z) };
        }
        case "twacode": {
          const { readHandwritten: z } = await t.e("twacode").then(t.bind(t, 683));
          return z(P);
        }
        case "plain": {
          if ((0, E.Z)(P) > le)
            throw ce();
          return { type: "plain", value: (0, E.Dk)(P), isFilled: P.fragments.length > 0 };
        }
      }
    }
    const le = 4e6;
    function ce() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function ae(j) {
      if ((0, E.Z)(j) <= X)
        return j;
      const { cutSource: P } = await t.e("shorten").then(t.bind(t, 9153));
      return P(j, X);
    }
    async function be(j, P) {
      if (j.fragments.every(({ kind: q }) => q === "text") && i(j.text))
        return p(j);
      const { readMarkdown: z } = await t.e("markdown").then(t.bind(t, 690));
      return z(j, P);
    }
    async function ye(j, P) {
      return (await be({ text: (0, E.TA)(j), fragments: [] }, P)).children;
    }
    function Se({ children: j }, P, { run_url: V, size: z, isComplete: q }) {
      const de = (0, g.r)(P), pe = ve(P);
      return M(j, { toMessage: ($e) => ({
        ...pe,
        content: { type: "root", children: [...$e, ...de] }
      }), isComplete: q, run_url: V, size: z });
    }
    function ve({ sender_name: j, sender_icon: P, ephemeral_recipients: V, message_fields: z }) {
      return { sender_name: j, sender_icon: P, ephemeral_recipients: V, message_fields: z };
    }
    var Re = t(4768), Ee = t(8818);
    async function Z({ workflow: j, message: P, delivery: V }, z, { env: q, octokit: de, network: { date: pe }, log: ie }, $e) {
      const { preset: xe, mentions: Ae } = P, { live: Le, when: Me } = V, { gatherMessageContext: ge } = await t.e("facts").then(t.bind(t, 1974));
      return ge({
        ...j,
        preset: xe,
        mentions: Ae,
        live: Le,
        when: Me,
        event: z,
        env: (0, m.$p)({ ...q }),
        ...$e && { ended: $e }
      }, { octokit: de, date: pe, info: ie.info, notice: ie.notice });
    }
    async function Oe(j, P, V) {
      return (0, d.MZ)(j) || j.delivery.live ? Z(j, P, V) : { context: (0, Ee.CT)({ env: V.env, event: P }), mentions: [] };
    }
    async function Ce({ message: j, delivery: P, twake: V }, z, { env: q, files: de }, pe = []) {
      const { context: ie, preset: $e, lookups: xe, mentions: Ae } = z, { preset: Le, ...Me } = j;
      await De(z);
      const ge = await Be(j, { env: q, files: de }), I = await te({ ...Me, content: ge, mentions: Ae, ...$e && { preset: $e } }, {
        context: { ...ie, ...xe },
        event: ie.github.event,
        repository_url: ie.repository.url,
        is_private: (0, Ee.Gw)(ie.github),
        run_url: ie.run.url,
        size: V.sizeOf({ isEdit: Ie(P) })
      }), a = P.live && !j.template && !j.preset && "status" in ie ? (0, Re.dW)(I.message, ke(ie)) : I.message;
      return { ...I, said: a, message: await V.prepare(a, { notified: pe }) };
    }
    function Ie({ live: j, message_id: P, key: V }) {
      return j || P !== "" || V.source !== "";
    }
    async function De({ context: j, preset: P, lookups: V }) {
      if (!(P && V && "verdict" in j))
        return;
      const { askAhead: z } = await t.e("facts").then(t.bind(t, 1974));
      z(P, j, V);
    }
    function je({ message: j }, P) {
      return j.if_empty === "skip" && (0, c.J4)(P).code === "empty";
    }
    async function Be(j, { env: P, files: V }) {
      if (!j.content_file)
        return j.content;
      const { readContentFile: z } = await t.e("content-file").then(t.bind(t, 153)), q = {
        workspace: P.GITHUB_WORKSPACE,
        temp: P.RUNNER_TEMP,
        repository: P.GITHUB_REPOSITORY
      };
      return z(j, q, V);
    }
    function ke({ status: j, verdict: P, icon: V, duration: z, run: q }) {
      return { subject: P === j ? "Job" : "Run", status: P, icon: V, duration: z, workflow: q.name, run_url: q.url };
    }
  }),
  4470: ((k, _, t) => {
    t.d(_, {
      e: () => Cn
    });
    var c = t(3916), m = t(8121), d = t(4573), f = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: r, message: y } = e, S = (0, f.wh)(n.public_id), C = [n.group_id, ...r.channel_id];
      return [
        ...[
          [
            (0, f.wh)(n.private_api_key) !== void 0 && S === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            S !== void 0 && C.includes(S),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, f.wh)(n.group_id) !== void 0 && r.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([N, W]) => N ? W : []),
        ...(0, v.x)(e, (N) => (0, f.wh)(N) !== void 0).map(({ input: N, id: W }) => `\`${N}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(y.message_fields)
      ];
    }
    function g(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function h({ message: e, delivery: n }, { mentions: r }) {
      return [
        ...r.length > 0 && n.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    const E = {
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
      const n = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(n ?? {}).filter((y) => y.startsWith("custom_"))
      ].flatMap((y) => {
        const S = Object.hasOwn(E, y) ? E[y] : void 0;
        return S !== void 0 ? `\`message_fields\` may not set \`${y}\`: use the input \`${S}\`.` : y.startsWith("_once_") ? `\`message_fields\` may not set \`${y}\`.` : [];
      });
    }
    var o = t(3785);
    async function u(e, n, r) {
      const y = (0, o.O)(e.body), S = y?.object;
      if (y !== void 0 && e.status === 200 && !("error" in y) && (0, o.u)(S) && p(S, n, r))
        return l(S, y, n, r);
      const { judgeUnsaved: D } = await t.e("failure").then(t.bind(t, 7090));
      return D(e, y, n, r);
    }
    async function i(e, n) {
      const r = (0, o.O)(e.body);
      if (e.status === 200 && r !== void 0 && "result" in r) {
        const { message_id: S, channel_id: C } = n, D = `Removal of message ${S} requested in channel ${C}, which Twake does not confirm`;
        return { fate: "removed", response: r, confirmation: D };
      }
      const { judgeError: y } = await t.e("failure").then(t.bind(t, 7090));
      return y(e, r, n);
    }
    function p(e, { channel_id: n, message_id: r }, y) {
      const { id: S } = e;
      return (0, f.eQ)(S) && !y(S) && x(e.channel_id, n) && (!r || x(S, r));
    }
    function x(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function l(e, n, r, y) {
      const { id: S, channel_id: C, parent_message_id: D, creation_date: N } = e, W = (0, f.eQ)(D) && !y(D) ? D : "", oe = {
        message_id: S,
        channel_id: C,
        parent_message_id: W,
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        message_url: "",
        target: {
          channel_id: r.channel_id,
          message_id: S,
          ...W && { parent_message_id: W }
        }
      }, ue = `Accepted by Twake: message ${S} in channel ${r.channel_id}`, me = b(oe, r);
      return { fate: "accepted", accepted: oe, response: n, confirmation: ue, ...me && { warning: me } };
    }
    function b({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || x(e, n))
        return;
      const r = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${r}.`;
    }
    var w = t(651), A = t(1723), M = t(3028);
    async function L(e) {
      switch (e.type) {
        case "root":
          return (0, w.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), r = n(e);
          return e.statusLine ? (0, w.cG)(r, e.statusLine) : r;
        }
        case "plain": {
          const n = e.isFilled ? (0, A.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, M.w)(e.statusLine)}` : n;
        }
      }
    }
    async function F(e) {
      return { content: await L(e.content), ...Q(e) };
    }
    function Q(e) {
      const { sender_name: n, sender_icon: r, ephemeral_recipients: y = [], message_fields: S = {} } = e, { hidden_data: C, ...D } = S, N = {
        ...n && { custom_title: n },
        ...r && { custom_icon: r },
        ...typeof C == "object" ? C : {}
      };
      return {
        ...Object.keys(N).length > 0 && { hidden_data: N },
        ...y.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: y
        },
        ...D
      };
    }
    const K = 2 ** 20, X = 4096, fe = {
      limit: K - X,
      fitsBelow: (K - X) / 10,
      async measure(e) {
        const n = { content: (0, w.y)(e.content), ...Q(e) };
        return d.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var he = t(8812);
    function B({ public_id: e, private_api_key: n }) {
      return d.Buffer.from(`${e}:${n}`).toString("base64");
    }
    function J(e) {
      const { private_api_key: n } = e;
      return n === "" ? [] : [n, B(e)];
    }
    function G(e, n, r) {
      return le(e, "save", { ...se(n), ...r });
    }
    function Y(e, n) {
      return le(e, "remove", se(n));
    }
    function se({ channel_id: e, message_id: n, parent_message_id: r }) {
      return {
        channel_id: e,
        ...n && { id: n },
        ...r && { parent_message_id: r }
      };
    }
    function le(e, n, r) {
      const { api_url: y, group_id: S } = e, C = new URL(y);
      C.pathname = `${y.pathname.replace(/\/$/, "")}/api/v1/messages/${n}`;
      const D = (0, he.a)({ group_id: S, message: r });
      return {
        url: C,
        body: D,
        maxResponseSize: ce(D),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${B(e)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const ce = (e) => 2 ** 20 + 16 * d.Buffer.byteLength(e), ae = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: g,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.` : (0, f.yr)(e, n),
      findIssues: $,
      findWarnings: h,
      connect: be
    };
    function be(e) {
      const { api_url: n, group_id: r, private_api_key: y } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: r },
        key: y,
        editsNotify: !1,
        sizeOf: () => fe,
        prepare: async (S) => {
          const C = await F(S);
          return {
            sendTo: (D) => {
              const N = G(e, D, C);
              return ye(N, (W, { holdsSecret: oe }) => u(W, D, oe));
            },
            preview: async () => {
              const { previewOf: D } = await t.e("preview").then(t.bind(t, 4741));
              return D(C);
            }
          };
        },
        remove: (S) => ye(Y(e, S), (C) => i(C, S))
      };
    }
    function ye(e, n) {
      return {
        request: e,
        error: Se(e),
        attempt: async (r, y) => {
          const S = await r(e);
          return S.kind === "response" ? n(S, y) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
        }
      };
    }
    function Se({ body: e }) {
      const n = d.Buffer.byteLength(e);
      if (n <= K)
        return;
      const r = `The request has ${n} bytes, and servers take ${K}: nothing was sent.`;
      return new c.lZ("too_large", r);
    }
    const ve = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function Re({ access_token: e, channel_id: n }) {
      if (e === "" && !ve.test(n))
        return ae;
      const { matrix: r } = await t.e("matrix").then(t.bind(t, 3463));
      return r;
    }
    var Ee = t(3919);
    function Z(e, n = "") {
      return { default: n, read: e };
    }
    function Oe(e) {
      return Z(async (n) => n === "" ? {} : (0, Ee.$p)(await e(n)));
    }
    async function Ce(e, n) {
      const r = Object.keys(e), y = await Promise.all(r.map((S) => Ie(S, e[S], n)));
      return {
        values: Object.fromEntries(y.map(({ value: S }, C) => [r[C], S])),
        issues: y.flatMap(({ issues: S }) => S)
      };
    }
    async function Ie(e, n, r) {
      const { getInput: y, hide: S, kind: C } = r, D = n.isTrimmed ?? !0, N = (0, Ee.Od)(y(e, { trimWhitespace: D })), W = await De(e, N, n, C);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await De(e, S(N), n, C)).issues };
    }
    async function De(e, n, r, y) {
      const S = [], C = (D) => {
        S.push(`\`${e}\` ${D}`);
      };
      try {
        return { issues: S, value: await r.read(n === "" ? r.default : n, C, y) };
      } catch (D) {
        return { issues: [(0, c.J4)(D).message], value: {} };
      }
    }
    var je = t(7679), Be = t(4536), ke = t(4827);
    async function j(e, n) {
      const r = z(e) ?? await q(e, n) ?? {};
      if ((0, Be.f_)(r))
        throw new c.lZ("invalid_input", `\`${n}\`: ${Be.DI}.`);
      if ((0, ke.Gv)(r))
        return r;
      const y = Array.isArray(r) ? "a list" : `a single value (${typeof r})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${y}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function P(e) {
      const n = await j(e, "needs"), r = Object.entries(n).find(([, C]) => !V(C));
      if (r === void 0)
        return n;
      const [y] = r, S = y.length > 80 ? `${y.slice(0, 80)}\u2026` : y;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${S}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function V(e) {
      return (0, ke.Gv)(e) && typeof e.result == "string";
    }
    function z(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function q(e, n) {
      const r = await (0, Be.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in r)
        return r.value;
      const { line: y, column: S, error: C } = r;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${y}, column ${S}: ${C}.`);
    }
    var de = t(5161), pe = t(3342), ie = t(9257);
    const $e = (e) => e, xe = (e) => {
      const n = (r, y) => {
        const S = e.indexOf(r);
        return S >= 0 && e.includes(y, S + r.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, Ae = (e, n) => {
      const r = Me(e);
      return e !== "" && !Le.test(r) && n("holds nothing that can be seen."), r;
    }, Le = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Me(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ge = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function I(e, n) {
      return (r, y) => {
        const S = /^\d{1,6}$/.test(r) ? Number(r) : Number.NaN;
        return S >= e && S <= n ? S : (y(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(r)}.`), e);
      };
    }
    function s(...e) {
      return (n, r) => {
        const y = e.find((S) => S === n);
        return y === void 0 && r(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), y ?? e[0];
      };
    }
    const a = 10, O = 100, R = (e, n) => {
      const r = (0, f.wh)(e);
      return r === void 0 && e !== "" && n((0, f.yr)(e, "company")), r ?? e;
    }, U = (e, n, r) => {
      const y = r.readId(e, "message");
      return y === void 0 && e !== "" && n(r.describeNoId(e, "message")), y ?? e;
    };
    function H(e) {
      return (n, r, y) => {
        const S = n.split(/[,\n]/).flatMap((W) => W.trim() || []), C = S.map((W) => y.readId(W, e)), D = S.filter((W, oe) => C[oe] === void 0);
        for (const W of D.slice(0, a))
          r(y.describeNoId(W, e));
        S.length === 0 && n !== "" && r("holds no id, but commas or blanks only.");
        const N = [...new Set(S.map((W, oe) => C[oe] ?? W))];
        return N.length > O && r(`has ${N.length} ids: use several steps for more than ${O}.`), N;
      };
    }
    const re = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), Te = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), ne = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function ee(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const we = (e, n) => {
      const r = ee(e);
      return r === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((r.username || r.password) && n("must not contain a user name or a password."), (r.search || r.hash) && n("must not contain a query (?) or a fragment (#)."), r.protocol === "http:" && !(0, ie.U9)(r.hostname) && n("must begin with https://, or anyone on the way could read the key."), r.pathname = r.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(r.pathname) && n(`is an address of the web client: cut it before /client, as in ${r.origin}.`), r);
    }, Ge = (e, n) => {
      if (e === "")
        return e;
      const r = ee(e);
      return r?.protocol === "https:" && !e.includes("'") ? r.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, Ct = (e, n) => e.split(`
`).flatMap((r, y) => {
      const S = Me(r);
      if (S === "")
        return [];
      const { label: C, address: D } = It(S), N = ee(D), W = N?.protocol === "https:" || N?.protocol === "http:" && (0, ie.U9)(N.hostname);
      return Le.test(C) && W ? [{ label: C, url: N.href }] : (n(`line ${y + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(S)}.`), []);
    });
    function It(e) {
      const n = e.lastIndexOf(" "), y = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(y, 0)).trim(), address: e.slice(y + 1).trim() };
    }
    const Qe = {
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
    }, rt = {
      public_id: Z(re),
      private_api_key: { ...Z(Te), isSecret: !0 },
      group_id: Z(R),
      access_token: { ...Z(ne), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: Z(we)
    }, ot = {
      content: { ...Z($e), isTrimmed: !1 },
      content_file: Z($e),
      preset: Z(s("", ...Qe.preset)),
      if_empty: Z(s("fail", "skip"), "fail"),
      format: Z(s(...Qe.format), "markdown"),
      template: Z(ge, "false"),
      mentions: Z(de.Y),
      buttons: Z(Ct),
      ephemeral: Z(ge, "false"),
      ephemeral_recipients: Z(H("user")),
      sender_name: Z(Ae),
      sender_icon: Z(Ge),
      message_fields: Oe((e) => j(e, "message_fields"))
    }, it = {
      // Empty: the job's own, which `runner_facts` has.
      status: Z(s("", ...Qe.status)),
      data: Oe((e) => j(e, "data")),
      needs: Oe(P),
      people: Oe(async (e) => (0, pe.ky)(await j(e, "people"))),
      github_token: { ...Z($e), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: Oe((e) => j(e, "runner_facts").catch(() => ({})))
    }, at = {
      channel_id: Z(H("channel")),
      message_id: Z(U),
      parent_message_id: Z(U),
      key: Z(xe),
      on_repeat: Z(s("edit", "reply"), "edit"),
      operation: Z(s("save", "remove"), "save"),
      when: Z(je.tK),
      live: Z(ge, "false"),
      delivery: Z(s("at_most_once", "at_least_once"), "at_most_once"),
      retries: Z(I(0, 10), "3"),
      timeout: Z(I(1, 300), "30")
    }, ut = {
      fail_on_error: Z(ge, "true"),
      dry_run: Z(ge, "false"),
      summary: Z(ge, "false")
    }, Ke = { connection: rt, message: ot, workflow: it, delivery: at, presentation: ut }, ct = { ...rt, ...ot, ...it, ...at, ...ut }, Ln = Object.keys(ct);
    function jn(e) {
      return ct[e].default;
    }
    const Ye = ({ content: e, content_file: n, preset: r }) => [e, n, r].filter((y) => y.trim() !== ""), lt = ({ channel_id: e }) => e.length <= 1, Xe = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, dt = ({ format: e }) => e === "twacode" || e === "plain", Lt = [
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Ye(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Ye(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "remove" && Ye(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: { operation: e, message_id: n, key: r } }) => e === "remove" && n === "" && r.source === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove, or its `key`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !lt(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !lt(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: n }) => n.live && Xe(e),
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
        broken: ({ message: e, delivery: n }) => Xe(e) && n.key.source !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: n }) => Xe(e) && n.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && dt(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && dt(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ft({ getInput: e, hide: n }) {
      const r = await Re({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), y = { getInput: e, hide: n, kind: r }, [S, C, D, N, W] = await Promise.all([
        Ce(Ke.connection, y),
        Ce(Ke.message, y),
        Ce(Ke.workflow, y),
        Ce(Ke.delivery, y),
        Ce(Ke.presentation, y)
      ]), oe = {
        connection: S.values,
        message: C.values,
        workflow: D.values,
        delivery: N.values,
        presentation: W.values,
        twake: r.connect(S.values)
      }, ue = jt(oe, r), me = [
        ...Rt(ue, r),
        ...[S, N, C, D, W].flatMap((_e) => _e.issues),
        ...r.findIssues(oe),
        ...Lt.filter(({ broken: _e }) => _e(oe)).map(({ sentence: _e }) => _e)
      ];
      return { inputs: oe, kind: r, missing: ue, issues: me };
    }
    function jt({ connection: e, delivery: n }, { required: r }) {
      const y = { ...e, ...n };
      return r.filter((S) => String(y[S]) === "");
    }
    function Rt(e, n) {
      return e.length === 0 ? [] : [
        `${pt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function pt(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function ht(e) {
      const n = e("public_id"), r = e("private_api_key");
      return [...J({ public_id: n, private_api_key: r }), e("access_token"), e("github_token")];
    }
    const Dt = 4, Pt = 8;
    function mt(e) {
      const n = e.filter((r) => r.length >= Dt).flatMap((r) => [r, d.Buffer.from(r).toString("base64")]).map((r) => r.replace(/=+$/, "")).sort((r, y) => y.length - r.length);
      return (r) => {
        const y = gt(r).toLowerCase();
        return n.filter((C) => y.includes(gt(C).toLowerCase())).reduce((C, D) => C.replace(Bt(D), "***"), r);
      };
    }
    function gt(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, r) => String.fromCharCode(parseInt(r, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Bt(e) {
      const n = e.length > Pt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Ut).join("")}=*`, n);
    }
    function Ut(e) {
      const n = e.split("").map((W) => W.charCodeAt(0)), r = (W) => W.toString(16).padStart(4, "0"), y = n.map((W) => `\\\\+u${yt(r(W))}`).join(""), C = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${yt(W.toString(16).padStart(2, "0"))}`), D = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${D}|${y}|${C.join("")}${N})`;
    }
    function yt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const wt = 4e3, qe = 8e3;
    function bt(e) {
      const n = [];
      let r = mt(n);
      return {
        mask: (y) => {
          y.trim() !== "" && (e.setSecret(y), n.push(y), r = mt(n));
        },
        hide: (y) => r(y),
        debug: (y) => e.debug(et(r(y), qe)),
        info: (y) => {
          for (const S of r(y).split(`
`))
            e.info(et(S, qe));
        },
        notice: (y) => e.notice(Je(r(y))),
        warning: (y) => e.warning(Je(r(y))),
        error: (y, S) => e.error(Je(r(y)), { title: S })
      };
    }
    function Je(e, n = wt) {
      const r = e.split(`
`).map((y) => et(y, qe));
      return vt(r.join(`
`), n);
    }
    function et(e, n) {
      const r = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return vt(r, n);
    }
    function vt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const $t = 1e5, Nt = 512, Ft = 1e3, Et = /* @__PURE__ */ new Set(["object", "result"]), Wt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Ht(e, n) {
      const r = tt(e, n, 0), y = (C, D) => St(D) <= Ft, S = (C, D) => Wt.has(C) && St(D) < 300;
      for (const C of [r, Ot(r, y), Ot(r, S)]) {
        const D = JSON.stringify(C);
        if (D.length <= $t)
          return D;
      }
      return "";
    }
    function Ot(e, n) {
      if (!(0, ke.Gv)(e))
        return null;
      const r = Object.entries(e).map(([y, S]) => [y, Et.has(y) && (0, ke.Gv)(S) ? Tt(S, n) : S]);
      return Tt(Object.fromEntries(r), (y, S) => Et.has(y) || n(y, S));
    }
    function Tt(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([r, y]) => n(r, y)));
    }
    function St(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, n, r) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (r === Nt)
        return null;
      if (Array.isArray(e))
        return e.map((S) => tt(S, n, r + 1));
      const y = Object.entries(e);
      return Object.fromEntries(y.map(([S, C]) => [n(S), tt(C, n, r + 1)]));
    }
    const Rn = (
      /* unused pure expression or super */
      null
    ), Dn = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: $t,
      error_code: 30,
      attempts: 4
    };
    function Gt({ outcome: e, deliveries: n, error: r, skipped: y }, S) {
      const C = n[0], D = C?.accepted, N = [r, ...n.map((W) => W.error)];
      return {
        message_id: D?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: D?.message_url ?? "",
        channel_id: D?.channel_id ?? C?.target.channel_id ?? "",
        parent_message_id: D?.parent_message_id ?? "",
        created_at: D?.created_at ?? "",
        messages: JSON.stringify(n.map(Kt)),
        response: C?.response === void 0 ? "" : Ht(C.response, S),
        error_code: N.find(Boolean)?.code ?? y ?? "",
        attempts: String(n.reduce((W, { attempts: oe }) => W + oe, 0))
      };
    }
    function Kt({ target: e, accepted: n, outcome: r, error: y }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: r,
        error_code: y?.code ?? ""
      };
    }
    function Jt(e, n = "") {
      const r = new Set(e.map(({ outcome: C }) => C)), [y = "failed"] = r, S = r.has("unknown") ? "unknown" : "partial";
      return { outcome: r.size > 1 ? S : y, deliveries: e, summary: n };
    }
    async function Vt(e, n) {
      const { log: r, failOnError: y, linkTo: S } = n;
      for (const N of e.deliveries)
        N.error === void 0 && r.info(zt(N)), N.warning !== void 0 && r.warning(N.warning);
      qt(e, n), await tn(e, n);
      const C = Yt(e);
      if (C.length === 0)
        return 0;
      const D = Xt(e, C, S);
      return y ? r.error(D, Zt[e.outcome] ?? "Twake message not sent") : r.warning(D), y ? 1 : 0;
    }
    const Zt = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function zt({ confirmation: e, attempts: n }) {
      return `${e}${n === 1 ? "" : ` (attempt ${n})`}.`;
    }
    const Qt = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Yt({ error: e, deliveries: n }) {
      const r = n.flatMap((y) => y.error ? { error: y.error, delivery: y } : []);
      return e ? [{ error: e }, ...r] : r;
    }
    function Xt({ deliveries: e }, n, r) {
      const y = e.length > 1, S = e.length - n.length, C = n.map(({ error: me, delivery: _e }) => {
        const Fe = y ? `Channel ${_e?.target.channel_id}: ` : "", Ue = _e?.outcome === "unknown" ? ` ${Qt[_e.operation]}` : "";
        return Fe + me.message + Ue;
      }), D = n.map(({ error: me }) => `${me.nextStep} (${me.code}, ${r(me.code)})`), N = [
        ...y ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(C)
      ], W = N.some((me) => me.includes(`
`)) ? `
` : " ", oe = [...new Set(D)].join(W), ue = wt - oe.length - W.length;
      return Je(N.join(W), ue) + W + oe;
    }
    function qt(e, { core: n, env: r, log: y }) {
      try {
        if (!r.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, C] of Object.entries(Gt(e, y.hide)))
          n.setOutput(S, C);
      } catch (S) {
        y.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const en = 2 ** 20;
    async function tn({ summary: e }, { core: n, log: r }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > en)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(r.hide(e)).write();
        } catch (y) {
          r.warning(`The job summary could not be written: ${y.message}`);
        }
    }
    var nt = t(8532), nn = t(8818), _t = t(7959), Ne = t(9279);
    const Ve = "live", sn = 65;
    function rn({ core: e, env: n, log: r }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Ve, "");
        } catch (y) {
          r.debug(`The state of this step could not be opened: ${y.message}`);
        }
    }
    function on({ twake: e, deliveries: n, mentions: r, started_ms: y, status: S }, { core: C, env: D, log: N }) {
      const W = n.flatMap(({ accepted: _e }) => _e?.target ?? []);
      if (W.length === 0 || !D.GITHUB_STATE || !D.GITHUB_ENV)
        return;
      const oe = r.map(pe.TN), ue = { address: e.address, started_ms: y, status: S, targets: W, mentioned: oe }, me = JSON.stringify(ue);
      an(() => {
        C.saveState(Ve, kt(me, e, D) + me), C.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, N);
    }
    function an(e, n) {
      try {
        e();
      } catch (r) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${r.message}`);
      }
    }
    function un({ core: { getState: e } }) {
      return e(Ve) !== "";
    }
    function cn({ core: e, env: n }, r) {
      const y = e.getState(Ve), S = y.slice(sn);
      if (!ln(y, kt(S, r, n) + S))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const C = JSON.parse(S);
      for (const [D, N] of Object.entries(r.address)) {
        const W = C.address[D];
        if (W !== N)
          throw new c.lZ("invalid_input", `\`${D}\` came out as ${N || "nothing"} at the end of the job, and the message went to ${W}. Give \`${D}\` a value that does not change during the job.`);
      }
      return C;
    }
    function kt(e, { key: n }, r) {
      const { GITHUB_RUN_ID: y, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: C } = r;
      return `${xt().createHmac("sha256", n).update(JSON.stringify([y, S, C, e])).digest("hex")} `;
    }
    const xt = () => process.getBuiltinModule("node:crypto");
    function ln(e, n) {
      const [r, y] = [Buffer.from(e), Buffer.from(n)];
      return r.length === y.length && xt().timingSafeEqual(r, y);
    }
    async function dn(e) {
      const { core: n, env: r } = e, y = bt(n), S = await fn({ ...e, log: y }).catch((C) => (C instanceof c.lZ || y.debug(C.stack ?? String(C)), { outcome: "failed", deliveries: [], error: (0, c.J4)(C) }));
      return Vt(S, {
        core: n,
        env: r,
        log: y,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (C) => (0, c.zU)(C, r)
      });
    }
    async function fn(e) {
      const { core: n, env: r, files: y, network: S, log: C } = e, D = S.date().getTime();
      rn(e), ht(n.getInput).forEach(C.mask);
      const N = await ft({ getInput: n.getInput, hide: C.hide }), W = await (0, m.aL)(N, { env: r, files: y, warn: C.warning }), oe = await mn(N, r, W);
      if (oe !== void 0)
        return C.notice(oe), Ze("secrets_withheld");
      const ue = wn(N), me = await (0, Ne.LE)(ue, W, e);
      if (!pn(ue, me, C))
        return Ze("when");
      const _e = ue.delivery.operation === "remove", Fe = await hn(ue, me, W, e), Ue = _e ? void 0 : await (0, Ne.SB)(ue, me, e, Fe?.mentioned).catch(gn(ue));
      if (Ue === "empty")
        return C.info(`Skipped, because ${yn(ue)} came out empty (\`if_empty: skip\`).`), Ze("empty");
      for (const He of Ue?.advice ?? [])
        C.notice(He);
      for (const He of N.kind.findWarnings(ue, me))
        C.warning(He);
      const We = bn(ue, Ue, Fe);
      if (ue.presentation.dry_run)
        return vn(We, C);
      if (We.targets.length === 0)
        return C.info("Skipped, because no message of this `key` is known, which could be removed."), Ze("no_message");
      const ze = Fe ? await Fe.deliver(We, Ue) : await (0, nt.c)(We, { ...S, debug: C.debug, hide: C.hide });
      if (ue.delivery.live) {
        const { twake: He, workflow: st } = ue, { mentions: Pe } = me, In = (0, _t.rk)(st);
        on({ twake: He, deliveries: ze, mentions: Pe, started_ms: D, status: In }, e);
      }
      return Jt(ze, await $n(ue, Ue, C));
    }
    function pn({ delivery: e }, { context: n, ...r }, y) {
      const { when: S, operation: C } = e;
      if (S.length === 0 || !("verdict" in n) || r.change === void 0)
        return !0;
      const { verdict: D } = n, W = r.change === "unknown" && C === "remove" ? "none" : r.change;
      D === "unknown" && y.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const oe = (0, je.yB)({ verdict: D, change: W }, S);
      return oe !== void 0 && y.info(oe), oe === void 0;
    }
    async function hn(e, n, r, y) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: r }, y);
    }
    async function mn({ inputs: e, kind: n, missing: r }, y, S) {
      if (r.length === 0)
        return;
      const C = (0, nn.GP)({ env: y, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: D } = await t.e("facts").then(t.bind(t, 5674)), N = D(C);
      return N && `Skipped, because ${pt(r)} empty.${n.adviseMissing(r)} ${N}`;
    }
    function Ze(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function gn(e) {
      return (n) => {
        if ((0, Ne.uE)(e, n))
          return "empty";
        throw n;
      };
    }
    function yn({ message: { content_file: e, preset: n } }) {
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function wn({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new c.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function bn({ twake: e, delivery: n }, r, y) {
      const { message_id: S, parent_message_id: C, retries: D } = n, N = n.channel_id.map((ue) => ({
        channel_id: ue,
        ...S && { message_id: S },
        ...C && { parent_message_id: C }
      })), oe = !r && n.key.source !== "" ? N.flatMap((ue) => y?.find(ue) ?? []) : N;
      return {
        twake: e,
        targets: oe,
        ...r && { message: r.message },
        policy: { delivery: n.delivery, retries: D, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function vn(e, n) {
      if (e.targets.length === 0)
        return { outcome: "dry_run", deliveries: [] };
      const r = (0, nt.H)(e);
      for (const { error: N } of r)
        if (N !== void 0)
          throw N;
      const { describeDryRun: y, summarizeDryRun: S } = await t.e("preview").then(t.bind(t, 3709)), C = { sendings: r, targets: e.targets, message: e.message };
      n.info(`Dry run, nothing is sent.
${await y(C)}`);
      const D = await S("Twake message (dry run)", C);
      return { outcome: "dry_run", deliveries: [], summary: D };
    }
    async function $n({ presentation: e }, n, r) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarize: y } = await t.e("preview").then(t.bind(t, 3709));
        return await y("Twake message", n.message, n.whole);
      } catch (y) {
        return r.warning(`The message could not be shown in the job summary: ${y.message}`), "";
      }
    }
    var At = t(4768), Mt = t(6798), En = t(763);
    const On = 1e4, Tn = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Sn(e) {
      const { core: n } = e, r = bt(n);
      try {
        un(e) ? await _n({ ...e, log: r }) : /^true$/i.test(n.getInput("live")) && r.info("This step left no live message.");
      } catch (y) {
        r.warning(`The live message could not be updated: ${(0, c.J4)(y).message}`);
      }
      return 0;
    }
    async function _n(e) {
      const { core: n, env: r, files: y, network: S, log: C } = e;
      ht(n.getInput).forEach(C.mask);
      const D = await ft({ getInput: n.getInput, hide: C.hide });
      kn(D);
      const { twake: N } = D.inputs, W = cn(e, N), oe = S.now() + On, ue = await (0, m.aL)(D, { env: r, files: y, warn: C.warning }), me = await xn(W, D, ue, e), _e = me.mentions.filter((Pe) => !W.mentioned.includes((0, pe.TN)(Pe))), Fe = await Mn(D, { context: me, state: W, late: _e }, e), Ue = (Pe) => (0, nt.c)({ twake: N, policy: { ...Tn, timeout_ms: oe - S.now() }, ...Pe }, { ...S, debug: C.debug, hide: C.hide }), We = await Ue({ targets: W.targets, message: Fe });
      for (const Pe of We)
        (0, Mt.N)(Pe, C);
      if (_e.length === 0 || N.editsNotify)
        return;
      const ze = We.filter(({ outcome: Pe }) => Pe === "sent").map(({ target: Pe }) => (0, En.u)(Pe)), He = await N.prepare((0, At.Ew)((0, Ne.jA)(me.context), _e)), st = await Ue({ targets: ze, message: He });
      for (const Pe of st)
        (0, Mt.l)(Pe, C);
    }
    function kn({ missing: e, kind: n }) {
      const r = e.filter((S) => n.credentials.includes(S));
      if (r.length === 0)
        return;
      const y = r.map((S) => `\`${S}\``).join(" and ");
      throw new c.lZ("invalid_input", `${y} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function xn(e, { inputs: n, issues: r }, y, S) {
      const C = (S.network.date().getTime() - e.started_ms) / 1e3, D = An(e.status, (0, _t.rk)(n.workflow), S), N = await (0, Ne.B3)(n, y, S, { duration: C, mayBeOld: D });
      return r.length > 0 ? { ...N, mentions: [] } : N;
    }
    function An(e, n, { env: r }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: y, FORGEJO_ACTIONS: S, GITEA_ACTIONS: C, GITHUB_ACTION_PATH: D } = r;
      return y || S ? !!D : !!C;
    }
    async function Mn({ inputs: e, issues: n }, { context: r, state: y, late: S }, C) {
      const { twake: D } = e, N = y.mentioned;
      try {
        if (n.length > 0)
          throw new Error(n.join(" "));
        return (await (0, Ne.SB)(e, r, C, N)).message;
      } catch (W) {
        const oe = "The live message shows only how the job ended, because its source";
        (0, Ne.uE)(e, W) ? C.log.info(`${oe} came out empty.`) : C.log.warning(`${oe} can no longer be read: ${W.message}`);
        const ue = D.editsNotify ? S : [];
        return D.prepare((0, At.l3)((0, Ne.jA)(r.context), ue), { notified: N });
      }
    }
    function Cn(e, n) {
      return e === "post" ? Sn(n) : dn(n);
    }
  }),
  763: ((k, _, t) => {
    t.d(_, {
      u: () => c
    });
    function c({ channel_id: m, message_id: d = "", parent_message_id: f }) {
      return { channel_id: m, parent_message_id: f || d };
    }
  }),
  6444: ((k, _, t) => {
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
  8532: ((k, _, t) => {
    t.d(_, {
      c: () => x,
      H: () => l
    });
    var c = t(3916);
    const m = 1e3, d = 1e4, f = 1e3, v = 6e4, $ = 20;
    function g(B) {
      if (h(B) || !E(B))
        return;
      const J = B.retry_after_ms ?? 0, G = B.remaining_ms - f - J;
      if (J > v || G < 0)
        return;
      const Y = Math.min(m * 2 ** (B.attempt - 1), d);
      return { wait_ms: J + B.random() * Math.min(Y, G) };
    }
    function h({ fate: B, attempt: J, retries: G, retry_after_ms: Y = 0 }) {
      const se = B === "not_arrived" && Y >= 1e3 && G > 0;
      return J > (se ? $ : G);
    }
    function E({ fate: B, isIdempotent: J, mayDouble: G }) {
      return B === "unknown" ? J || G : B === "not_arrived";
    }
    function T(B, J) {
      const G = B?.trim() ?? "";
      if (/^\d+$/.test(G))
        return Number(G) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(G))
        return;
      const Y = Date.parse(G) - J.getTime();
      return Number.isNaN(Y) ? void 0 : Math.max(0, Y);
    }
    const o = 5, u = 1e4, i = 1e3, p = 500;
    async function x(B, J) {
      const G = J.now() + B.policy.timeout_ms, Y = [], se = B.targets.entries(), le = async () => {
        for (const [ce, ae] of se)
          Y[ce] = await w(ae, B, { ...J, deadline: G });
      };
      return await Promise.all(Array.from({ length: o }, le)), Y;
    }
    function l(B) {
      return B.targets.map((J) => b(B, J, "dry-run"));
    }
    function b({ twake: B, message: J }, G, Y) {
      return J ? J.sendTo(G, Y) : B.remove(G, Y);
    }
    async function w(B, J, G) {
      const Y = b(J, B, X(G)), se = Y.error ? { attempts: 0, mayHaveArrived: !1, error: Y.error } : await A(Y, { target: B, request: J, ...G }), { attempts: le, mayHaveArrived: ce } = se, ae = se.success ?? (ce ? await L(Y, J, G) : void 0), be = K(J, B);
      if (ae === void 0)
        return { target: B, operation: be, attempts: le, outcome: ce ? "unknown" : "failed", ...se.error && { error: se.error } };
      const { fate: ye, ...Se } = ae;
      return { target: B, operation: be, attempts: le, outcome: ye === "removed" ? ye : "sent", ...Se };
    }
    async function A(B, J) {
      const { target: G, request: Y, deadline: se, now: le, signal: ce, random: ae, sleep: be, turn: ye, debug: Se } = J, { retries: ve, delivery: Re } = Y.policy, Ee = Re === "at_least_once", Z = K(Y, G) === "post";
      let Oe = !1, Ce;
      for (let Ie = 1; ; Ie += 1) {
        await ye();
        const De = te(ce, se - le(), Ce);
        if (De !== void 0)
          return { attempts: Ie - 1, mayHaveArrived: Oe, error: De };
        const { judgement: je, retry_after_ms: Be } = await M(B, Ee, J);
        if (Se(`channel ${G.channel_id}, attempt ${Ie}: ${he(je)}`), !("error" in je))
          return { attempts: Ie, mayHaveArrived: Oe, success: je };
        const { fate: ke, error: j } = je, P = !Z || je.isIdempotent === !0;
        Oe ||= ke === "unknown" || ke === "elsewhere";
        const z = g({ ...{ fate: ke, attempt: Ie, retries: ve, mayDouble: Ee, isIdempotent: P, retry_after_ms: Be }, remaining_ms: se - le(), random: ae });
        if (z === void 0 || ce.aborted)
          return { attempts: Ie, mayHaveArrived: Oe, error: j };
        await be(z.wait_ms, ce);
        const q = { ...J, deadline: (le() + se) / 2 }, de = Oe ? await F(B, Y, q) : void 0;
        if (de !== void 0)
          return { attempts: Ie, mayHaveArrived: Oe, success: de };
        Ce = j;
      }
    }
    async function M(B, J, G) {
      const { request: Y, deadline: se, now: le } = G, ce = se - le(), ae = B.look ? Math.min(i, ce / 4) : 0, be = Math.min(Y.policy.attempt_ms ?? u, ce - ae), { ask: ye, retryAfter_ms: Se } = fe(be, G), ve = await B.attempt(ye, { mayDouble: J, ...Q(G) }), Re = "error" in ve ? ve.retry_after_ms : void 0;
      return { judgement: ve, retry_after_ms: Re ?? Se() };
    }
    async function L(B, J, G) {
      const { deadline: Y, now: se, signal: le, sleep: ce } = G, ae = Y - se();
      if (!(B.look === void 0 || ae <= 0))
        return await ce(Math.min(p, ae / 2), le), F(B, J, G);
    }
    async function F(B, { policy: { attempt_ms: J = u } }, G) {
      const { deadline: Y, now: se, signal: le, debug: ce } = G, ae = Math.min(J, Y - se());
      if (B.look === void 0 || le.aborted || ae <= 0)
        return;
      const { ask: be } = fe(ae, G), ye = await B.look(be, Q(G));
      return ce(`a look at what became of it: ${ye?.confirmation ?? "nothing is known"}`), ye;
    }
    function Q({ hide: B }) {
      return { holdsSecret: (J) => B(J) !== J };
    }
    function K({ message: B }, { message_id: J }) {
      return B === void 0 ? "remove" : J ? "edit" : "post";
    }
    function X({ date: B, random: J }) {
      const G = () => J().toString(36).slice(2, 12).padEnd(10, "0");
      return `${B().getTime().toString(36)}-${G()}${G()}`;
    }
    function te(B, J, G) {
      if (B.aborted) {
        const se = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", G ? `${G.message} Then interrupted.` : se);
      }
      if (J > 0)
        return;
      const Y = "No time was left for this channel: the others took it all.";
      return G ?? new c.lZ("timeout", Y, { nextStep: "Raise `timeout`." });
    }
    function fe(B, { http: J, signal: G, now: Y, date: se }) {
      const le = Y() + B;
      let ce;
      return { ask: async (be, ye) => {
        const Se = (le - Y()) / (ye?.isQuestion ? 2 : 1), ve = await J.send(be, { signal: G, timeout_ms: Se });
        return ve.kind === "response" && (ce = ve.headers["retry-after"] ?? ce), ve;
      }, retryAfter_ms: () => T(ce, se()) };
    }
    function he(B) {
      return "error" in B ? `${B.fate} (${B.error.code}: ${B.error.message})` : B.fate;
    }
  }),
  8812: ((k, _, t) => {
    t.d(_, {
      a: () => c
    });
    function c(d) {
      return JSON.stringify(d, m);
    }
    function m(d, f) {
      return typeof f == "string" ? f.toWellFormed() : f;
    }
  }),
  2e3: ((k, _, t) => {
    t.d(_, {
      b: () => c
    });
    function c(m) {
      return m.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((k, _, t) => {
    t.d(_, {
      F: () => m
    });
    const c = ["\u2022", "\u25E6", "\u25AA"];
    function m({ start: d }, { checked: f }, v) {
      const $ = d === null ? void 0 : `${d + v.index}.`;
      return f !== null ? [$, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : $ ?? c[Math.min(v.depth, c.length - 1)] ?? "";
    }
  }),
  2163: ((k, _, t) => {
    t.d(_, {
      x: () => c
    });
    function c({ message: m, workflow: d }, f) {
      return [
        ...m.mentions.flatMap(({ who: $ }) => typeof $ == "string" ? [] : $).map(({ id: $ }) => ({ input: "mentions", id: $ })),
        ...Object.values(d.people).flat().map(({ id: $ }) => ({ input: "people", id: $ }))
      ].filter(({ id: $ }) => !f($));
    }
  }),
  9880: ((k, _, t) => {
    t.d(_, {
      L: () => c
    });
    function c(m) {
      return /^\d+$/.test(m) ? m.replace(/\d/g, (d) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(d))) : m;
    }
  }),
  651: ((k, _, t) => {
    t.d(_, {
      cG: () => xe,
      B5: () => Le,
      HD: () => ge,
      y: () => ie,
      Xp: () => pe
    });
    var c = t(2e3), m = t(6444), d = t(9880);
    const f = 4;
    function v(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(g(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (a) => "\xA0".repeat(a.length));
    }
    function g(s) {
      const a = s.split("	"), O = a.pop() ?? "";
      return a.map((R) => R + " ".repeat(f - R.length % f)).join("") + O;
    }
    var h = t(3920);
    const E = { type: "br" };
    function T(s) {
      const a = [];
      for (const O of s) {
        const R = a.at(-1);
        typeof O == "string" && typeof R == "string" ? a[a.length - 1] = R + O : O !== "" && a.push(O);
      }
      return a;
    }
    function o(s, a, O = {}) {
      const [R, ...U] = T(a);
      return R === void 0 ? [] : [{ type: s, ...O, content: U.length === 0 ? R : [R, ...U] }];
    }
    function u(s, a) {
      return (0, h.vq)(s) ? a.includes(s.type) || (0, h.hT)(s).some((O) => u(O, a)) : !1;
    }
    function i(s, a) {
      return a.flatMap((O) => {
        if (!(0, h.vq)(O) || typeof O.content != "object")
          return [O];
        const { type: R, content: U, ...H } = O, re = i(s - 1, (0, h.hT)(O));
        return s <= 0 ? re : o(R, re, H);
      });
    }
    function p(s) {
      return s.map(x).join("").replace(/\s+/g, " ").trim();
    }
    function x(s) {
      return typeof s == "string" ? s : (0, h.kn)(s) ? " " : (0, h.hT)(s).map(x).join("");
    }
    function l(s) {
      return s.flatMap((a) => {
        if ((0, h.kn)(a))
          return [" "];
        if (!(0, h.vq)(a) || a.content === void 0)
          return [a];
        const { type: O, content: R, ...U } = a;
        return o(O, l((0, h.hT)(a)), U);
      });
    }
    function b(s, a) {
      return s.flatMap((O, R) => {
        const U = s[R - 1];
        return ((0, h.kn)(U) || (0, h.WH)(U)) && !(0, h.kn)(O) && !(0, h.WH)(O) ? [a, O] : [O];
      });
    }
    function w(s, a) {
      return T(s.flatMap((O) => a.show(O, a)));
    }
    function A(s, a) {
      return M(s.map((O) => ({
        block: O,
        nodes: a.show(O, a),
        isClosing: O.type === "buttons" || O.type === "mentions"
      })), L);
    }
    function M(s, a) {
      const O = s.filter(({ nodes: R }) => R.length > 0);
      return O.flatMap((R, U) => {
        const H = O[U - 1];
        if (H === void 0 || (0, h.WH)(R.nodes[0]))
          return R.nodes;
        const Te = (0, h.WH)(H.nodes.at(-1)) ? Number(R.isClosing ?? !1) : a(H, R);
        return [...Array(Te).fill(E), ...R.nodes];
      });
    }
    function L(s, a) {
      const [O, R] = [s.block, a.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? O.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(O.type) || R.type === "thematicBreak" || O.type === "group" && !O.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || a.nodes.slice(0, 1).some((H) => u(H, ["image"])) ? 1 : 2;
    }
    function F({ children: s }, a) {
      const [O, ...R] = s;
      return O?.type === "image" && R.length === 0 && X(new URL(O.url)) ? K(O) : w(s, a);
    }
    function Q({ url: s, alt: a }, { isLinked: O }) {
      const R = `[${a || "\u{1F5BC}"}]`;
      return O ? [R] : o("url", [R], { url: s });
    }
    function K({ url: s, alt: a }) {
      const O = { type: "url", url: s, content: { type: "image", src: s } };
      return a === "" ? [O] : [O, E, ...o("system", [a])];
    }
    function X({ hostname: s, pathname: a }) {
      return !(/\.svg$|badge/i.test(a) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const fe = "\u2003";
    function he(s, a) {
      const O = { ...a, listDepth: a.listDepth + 1 }, R = s.children.map((U, H) => {
        const [re, ...Te] = a.show(U, O), ne = (0, te.F)(s, U, { index: H, depth: a.listDepth });
        return re === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...b([re, ...Te], fe)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var B = t(1723);
    const J = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, G = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function Y(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let a = 0;
      for (const { segment: O } of new Intl.Segmenter().segment(s))
        a += se(O);
      return a;
    }
    function se(s) {
      return G.test(s) ? 0 : J.test(s) ? 2 : 1;
    }
    const le = 64;
    function ce({ align: s, children: a }, O) {
      const R = a.map((ne) => ne.children.map((ee) => O.show(ee, O))), U = R.map((ne) => ne.map(p)), H = s.map((ne, ee) => U.reduce((we, Ge) => Math.max(we, Y(Ge[ee] ?? "")), 0)), re = H.reduce((ne, ee) => ne + ee + 3, -3);
      return R.flat(2).some((ne) => u(ne, ["url", "email"])) || re > le ? ye(R) : ae({ cells: U, columns: H, align: s });
    }
    function ae(s) {
      const a = s.cells.map((re) => s.columns.map((Te, ne) => be(re[ne] ?? "", { width: Te, align: s.align[ne] })).join(" \u2502 ").trimEnd()), O = s.columns.map((re) => "\u2500".repeat(re)).join("\u2500\u253C\u2500"), [R = "", ...U] = a, H = s.cells[0]?.some((re) => re !== "");
      return [v((H ? [R, O, ...U] : U).join(`
`))];
    }
    function be(s, a) {
      const O = a.width - Y(s), U = { right: O, center: Math.floor(O / 2), left: 0 }[a.align ?? "left"];
      return " ".repeat(U) + s + " ".repeat(O - U);
    }
    function ye(s) {
      return s.map((a, O) => Se(a, O === 0)).filter((a) => a.length > 0).flatMap((a, O) => O === 0 ? a : [E, ...a]);
    }
    function Se(s, a) {
      const [O = [], ...R] = s.map(l).filter((H) => p(H) !== ""), U = R.flatMap((H, re) => [re === 0 ? " \u2014 " : " \xB7 ", ...H]);
      return a ? o("bold", [...O, ...U]) : [...o("bold", O), ...U];
    }
    const ve = {
      root: Ee,
      paragraph: F,
      heading: Oe,
      thematicBreak: () => o("system", ["\u2500".repeat(20)]),
      blockquote: (s, a) => o("quote", Ee(s, a)),
      alert: Ce,
      list: he,
      listItem: Ee,
      code: ({ value: s }) => [v(s)],
      table: ce,
      tableRow: Z,
      tableCell: Z,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, a) => o("attachment", Ee(s, a)),
      summary: (s, a) => o("bold", Z(s, a)),
      group: Ee,
      footnoteDefinition: (s, a) => [
        `${(0, d.L)(s.identifier)} `,
        ...Ee(s, a)
      ],
      text: ({ value: s }) => [s],
      break: () => [E],
      strong: (s, a) => o("bold", Z(s, a)),
      emphasis: (s, a) => o("italic", Z(s, a)),
      delete: (s, a) => o("strikethrough", Z(s, a)),
      underline: (s, a) => o("underline", Z(s, a)),
      superscript: (s, a) => Z(s, a).map((O) => typeof O == "string" ? (0, d.L)(O) : O),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: Ie,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, d.L)(s)],
      buttons: ke,
      button: Be,
      mentions: ke,
      mention: ({ addressee: s }) => [(0, B.bX)(s)],
      statusLine: (s, a) => o("system", Z(s, a))
    }, Re = (s, a) => ve[s.type](s, a);
    function Ee({ children: s }, a) {
      return A(s, a);
    }
    function Z({ children: s }, a) {
      return w(s, a);
    }
    function Oe(s, a) {
      const O = o("bold", Z(s, a));
      return s.depth > 2 ? O : o("underline", O);
    }
    function Ce(s, a) {
      const R = [{ nodes: o("bold", [m.o[s.kind]]) }, { nodes: Ee(s, a) }];
      return o("quote", M(R, () => 1));
    }
    function Ie(s, a) {
      const O = Z(s, { ...a, isLinked: !0 }), R = je(s);
      return R === void 0 ? o("url", O, { url: s.url }) : De(R, O);
    }
    function De(s, a) {
      const O = { type: "email", content: s }, [R, ...U] = a, H = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || H < 0 ? [...a, " (", O, ")"] : [R.slice(0, H).replace(/^mailto:$/i, ""), O, R.slice(H + s.length)];
    }
    function je({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Be({ url: s, label: a }) {
      return [{ type: "url", url: s, content: { type: "button", content: a } }];
    }
    function ke({ children: s }, a) {
      return s.flatMap((O) => [" ", ...a.show(O, a)]).slice(1);
    }
    var j = t(3028), P = t(886), V = t(8048), z = t(7985);
    const q = 50, de = { show: Re, listDepth: 0, isLinked: !1 };
    function pe(s) {
      return i(q, T(Re({ type: "root", children: s }, de)));
    }
    function ie({ children: s }) {
      const a = s.filter((U) => !$e(U)), O = (0, z.r)((0, B.Hk)((0, j.w)({ type: "root", children: a }))), R = {
        formatted: (0, V.k)((0, B.Cw)(ge(pe(a)))),
        original_str: O,
        fallback_string: O
      };
      return s.filter($e).reduce(xe, R);
    }
    function $e(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function xe(s, a) {
      const { formatted: O, original_str: R, fallback_string: U } = s, H = a.type === "mentions" ? (0, j.w)(a) : (0, B.Hk)((0, j.w)(a)), re = Re(a, de);
      return {
        formatted: [
          ...O,
          ...(0, V.k)(O.length === 0 ? re : [E, ...re])
        ],
        original_str: Ae(R, H),
        fallback_string: Ae(U, H)
      };
    }
    function Ae(s, a) {
      return (0, z.r)(Le(s, a), s.length);
    }
    function Le(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Me = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function ge(s) {
      return (0, P.H)(s, {
        text: (a) => [I((0, c.b)(a))].filter(Boolean),
        literal: c.b,
        address: c.b
      });
    }
    function I(s) {
      return s.length > 500 ? s.replace(Me, "$&\u200B") : s;
    }
  }),
  1723: ((k, _, t) => {
    t.d(_, {
      Cw: () => g,
      Hk: () => o,
      TV: () => p,
      ah: () => i,
      bX: () => u,
      nR: () => E,
      yK: () => h
    });
    var c = t(886), m = t(3920);
    const d = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function g(l) {
      return (0, c.H)(l, {
        text: (b) => b.split(v).flatMap((w) => w.split($)),
        literal: h,
        address: E,
        instead: T
      });
    }
    function h(l) {
      return l.replace(v, d);
    }
    function E(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (b, w) => w > 5 ? "%3A//" : b).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(l) {
      const b = (0, m.Tf)(l), w = (0, m.QP)(l);
      if (!(b.search(v) < 0)) {
        if (w === "email")
          return b.split(v);
        if (!(w !== "url" || l.url !== void 0))
          return g([{ ...l, url: b }]);
      }
    }
    function o(l) {
      const b = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), w = b.search(/[@#]/), A = w < 0 ? b : b.slice(0, w);
      return (A + b.slice(A.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${d}`).replace(v, d).replace(/@(?!\u2060)/g, `@${d}`);
    }
    function u(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function i(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function p(l) {
      return l.flatMap((b) => typeof b == "string" ? [...b.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([A]) => A === "@all" ? "all" : "here") : Array.isArray(b) ? p(b) : (0, m.vq)(b) ? (0, m.QP)(b) === "user" ? x(b) : p((0, m.hT)(b)) : []);
    }
    function x(l) {
      const [b = "", w] = (0, m.Tf)(l).split(":"), A = w ?? l.id;
      return typeof A == "string" && /^[\da-f-]{36}$/i.test(A) ? [{ name: b || "user", id: A }] : [];
    }
  }),
  1773: ((k, _, t) => {
    t.d(_, {
      TN: () => v,
      VS: () => f,
      ap: () => $,
      ph: () => g
    });
    const c = 4e3, m = 300, d = 500, f = `
`;
    function v(E) {
      const u = E.split(f).map((i) => i.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${d}}(?=\\S)`, "gu"), "$& ");
      return h(u, c);
    }
    function $(E) {
      return E.replace(/\s+/g, " ");
    }
    function g(E) {
      return h($(E).trim(), m);
    }
    function h(E, T) {
      if (E.length <= T)
        return E;
      const o = E.slice(0, T - 1), u = o.lastIndexOf(" "), i = u > T * 0.8 ? u : T - 1;
      return `${o.slice(0, i).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((k, _, t) => {
    t.d(_, {
      w: () => g
    });
    var c = t(6444), m = t(8286), d = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: E,
      heading: E,
      thematicBreak: () => "",
      blockquote: (u, i) => ` > ${T(u, i)}${v.VS}`,
      alert: (u, i) => ` > ${c.o[u.kind]} ${T(u, i)}${v.VS}`,
      list: (u, i) => u.children.map((p, x) => `${(0, m.F)(u, p, { index: x, depth: i })} ${h(p, i + 1)} `).join(""),
      listItem: T,
      code: ({ value: u }) => ` ${(0, v.ph)(u)} `,
      table: T,
      tableRow: o,
      tableCell: E,
      details: T,
      summary: E,
      group: T,
      footnoteDefinition: (u, i) => `${(0, d.L)(u.identifier)} ${T(u, i)}`,
      text: ({ value: u }) => (0, v.ap)(u),
      break: () => " ",
      strong: E,
      emphasis: E,
      delete: E,
      underline: E,
      superscript: ({ children: u }, i) => u.map((p) => p.type === "text" ? (0, d.L)(p.value) : h(p, i)).join(""),
      inlineCode: ({ value: u }) => (0, v.ap)(u).trim(),
      link: E,
      image: ({ alt: u }) => `[${(0, v.ap)(u) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: u }) => (0, d.L)(u),
      buttons: T,
      button: ({ label: u }) => `[${(0, v.ap)(u)}]`,
      mentions: T,
      mention: ({ addressee: u }) => (0, f.ah)(u),
      statusLine: E
    };
    function g(u) {
      return (0, v.TN)(h(u, 0));
    }
    function h(u, i) {
      return $[u.type](u, i);
    }
    function E({ children: u }, i) {
      return u.map((p) => h(p, i)).join("");
    }
    function T({ children: u }, i) {
      return u.map((p) => ` ${h(p, i)} `).join("");
    }
    function o({ children: u }, i) {
      return u.map((x) => h(x, i).trim()).filter((x) => x !== "").join(" \u2502 ");
    }
  }),
  886: ((k, _, t) => {
    t.d(_, {
      H: () => m
    });
    var c = t(3920);
    function m($, g) {
      return $.flatMap((h) => typeof h == "string" ? g.text(h) : Array.isArray(h) ? [{ type: "nop", content: m(h, g) }] : (0, c.vq)(h) ? g.instead?.(h) ?? [d(h, g)] : [h]);
    }
    function d($, g) {
      const h = (0, c.QP)($), E = h !== void 0 && (0, c.Y)(h).content === "nodes", T = h === "url" && $.url === void 0, o = Object.entries($).map(([u, i]) => u === "type" || u === "start" ? [u, i] : u === "url" || u === "src" ? [u, v(i, g.address)] : u !== "content" ? [u, v(i, g.literal)] : T && typeof i == "string" ? [u, g.address(i)] : [
        u,
        E ? f(i, g) : v(i, g.literal)
      ]);
      return Object.fromEntries(o);
    }
    function f($, g) {
      if (Array.isArray($))
        return m($, g);
      if (typeof $ != "string" && !(0, c.vq)($))
        return $;
      const h = m([$], g);
      return h.length === 1 ? h[0] : h;
    }
    function v($, g) {
      return typeof $ == "string" ? g($) : Array.isArray($) ? $.map((h) => v(h, g)) : (0, c.vq)($) ? Object.fromEntries(Object.entries($).map(([h, E]) => [h, v(E, g)])) : $;
    }
  }),
  8048: ((k, _, t) => {
    t.d(_, {
      k: () => m
    });
    var c = t(3920);
    function m(v) {
      return v.map(d);
    }
    function d(v) {
      if (!(0, c.vq)(v))
        return v;
      const { type: $, content: g, ...h } = v, E = Array.isArray(g) ? m(g) : d(g);
      return {
        type: $,
        ...f(v),
        ...h,
        ...g !== void 0 && { content: E }
      };
    }
    function f(v) {
      const $ = (0, c.QP)(v), g = $ && (0, c.Y)($).start;
      return g === void 0 ? {} : /^[*_~°`]/.test(g) ? { start: g, end: g } : { start: g };
    }
  }),
  7985: ((k, _, t) => {
    t.d(_, {
      r: () => f
    });
    const c = 120, m = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, d = /@(?!\u2060)\S+|[*_~°`]/g;
    function f($, g = 0) {
      const h = $.slice(0, c), E = h.match(d) ?? [], T = h.replace(d, (u, i) => E.indexOf(u) === E.lastIndexOf(u) || i < g ? u : m[u] ?? u), o = g === 0 ? T.replace(/^>+/, (u) => "\u203A".repeat(u.length)) : T;
      return v(o + $.slice(c), g);
    }
    function v($, g) {
      const h = c - 1;
      return h >= g && /[\uD800-\uDBFF]/.test($.charAt(h)) ? `${$.slice(0, h)}\u2060${$.slice(h)}` : $;
    }
  }),
  3920: ((k, _, t) => {
    t.d(_, {
      QP: () => f,
      Tf: () => E,
      WH: () => $,
      Wy: () => o,
      Y: () => d,
      c_: () => m,
      ci: () => T,
      d3: () => u,
      hT: () => h,
      kn: () => g,
      vq: () => v
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
    }, m = Object.keys(c);
    function d(i) {
      return c[i];
    }
    function f(i) {
      const { type: p, start: x } = i;
      if (p !== void 0)
        return m.find((l) => l === p);
      if (x !== void 0)
        return m.find((l) => d(l).start === x);
    }
    function v(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function $(i) {
      const p = v(i) ? f(i) : void 0;
      return p !== void 0 && d(p).block === !0;
    }
    function g(i) {
      return v(i) && f(i) === "br";
    }
    function h({ content: i }) {
      return Array.isArray(i) ? i : typeof i == "string" || v(i) ? [i] : [];
    }
    function E({ content: i }) {
      return typeof i == "string" ? i : "";
    }
    function T(i) {
      return typeof i.url == "string" ? i.url : E(i);
    }
    function o(i) {
      const p = E(i).split(":")[0] ?? "";
      switch (f(i)) {
        case "user":
          return `@${p}`;
        case "channel":
          return `#${p}`;
        case "emoji":
          return `:${E(i).replaceAll(":", "")}:`;
        case "icon":
          return u(i.src) ? "" : String(i.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(i.title ?? "");
        case "progress_bar":
          return `${Number(i.progress) || 0} %`;
        default:
          return E(i);
      }
    }
    function u(i) {
      return typeof i == "string" && /^https?:\/\/[^\s]+$/.test(i) && URL.canParse(i);
    }
  }),
  9366: ((k, _, t) => {
    t.d(_, {
      eQ: () => $,
      wh: () => v,
      yr: () => g
    });
    var c = t(3916);
    const m = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, d = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", f = 60;
    function v(i) {
      return m.test(i) ? i.toLowerCase() : void 0;
    }
    function $(i) {
      return typeof i == "string" && /^[\w-]{1,100}$/.test(i);
    }
    function g(i, p) {
      if (i.length > f && !/[\s/;]/.test(i))
        return `has ${i.length} characters, so it is no id of a ${p}, but perhaps a key. ${h[p]}`;
      const { reading: x, meant: l, next: b = h[p] } = E(i, p);
      return `is ${(0, c.cl)(i)}, which is ${x}. ${l === void 0 ? b : `Write ${l}.`}`;
    }
    const h = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function E(i, p) {
      if (i.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(i))
        return T(i, p);
      const x = o(i);
      if (x !== void 0)
        return { reading: "the id in another spelling", meant: x };
      const l = u(i);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const b = i.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(b) ? { reading: `no whole id: it has ${b.length} digits, and an id has 32` } : i.split(/[^\da-z-]+/i).filter((w) => v(w)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : p === "user" ? { reading: "not the id of a user" } : i.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${h.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${p}, or something else, but not its id` };
    }
    function T(i, p) {
      const [, x, l, b] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(i) ?? [], w = { company: l && x, channel: b, user: void 0 }[p] ?? "", A = v(w) ?? u(w), M = A === void 0 && p !== "user" ? `, and has no ${p} in it` : "";
      return { reading: `an address, and not the id of a ${p}${M}`, meant: A };
    }
    function o(i) {
      const p = i.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(p))
        return p.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function u(i) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(i))
        return;
      let p = 0n;
      for (const l of i)
        p = p * 58n + BigInt(d.indexOf(l));
      const x = p.toString(16).padStart(32, "0");
      return x.length > 32 ? void 0 : o(x);
    }
  }),
  3785: ((k, _, t) => {
    t.d(_, {
      O: () => c,
      u: () => m
    });
    function c(d) {
      const f = d.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(d)?.index ?? -1;
      if (!(f < 0 || f > 0 && !/^(<br \/>|array|object|string)/.test(d)))
        try {
          return JSON.parse(d.slice(f));
        } catch {
          return;
        }
    }
    function m(d) {
      return typeof d == "object" && d !== null && !Array.isArray(d);
    }
  }),
  7679: ((k, _, t) => {
    t.d(_, {
      G3: () => g,
      ID: () => h,
      JQ: () => i,
      eK: () => T,
      jA: () => $,
      tK: () => E,
      yB: () => u
    });
    var c = t(3916), m = t(1987), d = t(6872);
    const f = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], v = ["changed", "fixed", "broken"], $ = [...f, ...v];
    function g(p) {
      return $.some((x) => x === p);
    }
    function h(p) {
      return p.filter((x, l) => !(l > 0 && l < p.length - 1 && (x === "or" || x === "and")));
    }
    async function E(p, x) {
      const l = h(p.split(/[\s,]+/).filter(Boolean)), b = l.find((w) => !g(w));
      if (b !== void 0) {
        const w = (0, d.Z)(await (0, d.p)(b, $));
        x(`takes ${$.join(", ")}, but not ${(0, c.cl)(b)}.${w}`);
      }
      return l.filter(g);
    }
    function T({ verdict: p, change: x }, l) {
      const b = p === "success" && (x === "fixed" || x === "unknown"), w = (0, m.N6)(p) && (x === "broken" || x === "unknown");
      switch (l) {
        case "changed":
          return b || w;
        case "fixed":
          return b;
        case "broken":
          return w;
        default:
          return p === l || l === "failure" && (0, m.N6)(p);
      }
    }
    const o = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function u(p, x) {
      const { verdict: l, change: b } = p;
      if (l === "unknown" || x.some((A) => T(p, A)))
        return;
      const w = i(l, x) ? o[b] ?? "" : "";
      return `Skipped, because the verdict is ${l}${w}, and \`when\` is ${x.join(", ")}.`;
    }
    function i(p, x) {
      const l = (b) => x.map((w) => T({ verdict: p, change: b }, w)).join();
      return l("unknown") !== l("none");
    }
  }),
  5740: ((k, _, t) => {
    t.d(_, {
      Ek: () => f,
      Vd: () => d,
      Vp: () => v,
      aA: () => g,
      hl: () => $
    });
    var c = t(3916), m = t(4827);
    function d(h) {
      return (0, c._n)((0, m.$6)(h, "server_url"));
    }
    function f(h) {
      const E = (0, m.$6)(h, "repository");
      return E !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(E) ? $(d(h), E) : null;
    }
    function v(h) {
      const E = (0, m.$6)(h, "run_id");
      return E !== null && /^[1-9]\d*$/.test(E) ? $(f(h), "actions/runs", E) : null;
    }
    function $(...h) {
      return h.every(Boolean) ? h.join("/") : null;
    }
    function g(h) {
      return h && encodeURIComponent(h.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((k, _, t) => {
    t.d(_, {
      N6: () => h,
      R_: () => g,
      ZG: () => E,
      _X: () => T,
      _z: () => v,
      u6: () => $
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
    }, m = Object.keys(c), d = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), f = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function v(o) {
      return o === null || f.has(o) ? "in_progress" : T(o) ? o : d.get(o) ?? "unknown";
    }
    function $(o) {
      return m.find((u) => o.includes(u));
    }
    function g(o, u) {
      return m.indexOf(o) - m.indexOf(u);
    }
    function h(o) {
      return ["failure", "timed_out", "startup_failure"].includes(o);
    }
    function E(o) {
      return c[o];
    }
    function T(o) {
      return Object.hasOwn(c, o);
    }
  }),
  2264: ((k, _, t) => {
    t.d(_, {
      MD: () => $,
      hx: () => f,
      lS: () => h,
      tu: () => g,
      vZ: () => d
    });
    var c = t(4827), m = t(5740);
    function d(o) {
      const u = T(o.run_attempt), i = (0, m.Vp)(o);
      return {
        id: T(o.run_id),
        number: T(o.run_number),
        attempt: u,
        name: (0, c.mh)(o, "workflow"),
        url: (u ?? 1) > 1 ? (0, m.hl)(i, "attempts", String(u)) : i
      };
    }
    function f(o, { status: u, checkRunId: i, matrix: p }) {
      const x = i === null ? d(o).url : (0, m.hl)((0, m.Vp)(o), "job", String(i)), l = (0, c.$6)(o, "job"), b = v(p).join(", "), w = (0, c.cA)(l && b ? `${l} (${b})` : l);
      return { name: l, title: w, status: u, url: x, check_run_id: i };
    }
    function v(o) {
      return (0, c.Gv)(o) ? Object.values(o).flatMap(v) : ["string", "number", "boolean"].includes(typeof o) && o !== "" ? [String(o)] : [];
    }
    function $(o) {
      const u = (0, c.$6)(o, "repository"), [i = null, p = null] = u?.split("/") ?? [], x = (0, c.$6)(o.event, "repository", "default_branch");
      return { name: p, full_name: u, owner: i, url: (0, m.Ek)(o), default_branch: x };
    }
    function g(o) {
      const u = (T(o.run_attempt) ?? 1) === 1, p = o.event_name === "schedule" && u ? null : (0, c.$6)(o, "triggering_actor") ?? (0, c.$6)(o, "actor");
      return E(p, o);
    }
    function h(o) {
      const u = (0, c.$6)(o.event, "sender", "login") ?? (0, c.$6)(o, "actor");
      return E(o.event_name === "schedule" ? null : u, o);
    }
    function E(o, u) {
      return { login: o, url: (0, m.hl)((0, m.Vd)(u), o?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(o) {
      return typeof o == "string" && /^\d+$/.test(o) ? Number(o) : null;
    }
  }),
  8818: ((k, _, t) => {
    t.d(_, {
      CT: () => v,
      GP: () => $,
      Gw: () => d,
      Qo: () => g
    });
    var c = t(2264), m = t(4827);
    function d({ event: h }) {
      const E = (0, m.$6)(h, "repository", "visibility");
      return (0, m.Qc)(h, "repository", "private") || /^(?:private|internal)$/.test(E ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(h) {
      const E = $(h);
      return { github: E, repository: (0, c.MD)(E), run: (0, c.vZ)(E) };
    }
    function $({ env: h, event: E, runnerFacts: T }) {
      const { ref_protected: o, ...u } = g(h, "GITHUB", f);
      return {
        ...u,
        ref_protected: o === null ? null : o === "true",
        secret_source: (0, m.$6)(T, "secret_source"),
        event: (0, m.Gv)(E) ? E : {}
      };
    }
    function g(h, E, T) {
      const o = T.trim().split(/\s+/).map((u) => [u, h[`${E}_${u.toUpperCase()}`] ?? null]);
      return Object.fromEntries(o);
    }
  }),
  5161: ((k, _, t) => {
    t.d(_, {
      O: () => v,
      Y: () => E
    });
    var c = t(3916), m = t(7679), d = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], g = /* @__PURE__ */ new Map([["everyone", "all"]]), h = 10;
    async function E(p, x) {
      const l = [];
      let b = 0;
      for (const [w, A] of p.split(`
`).entries())
        for (const M of A.split(",")) {
          if (M.trim() === "" || b === h)
            continue;
          const L = await o(M.trim());
          typeof L != "string" ? l.push(L) : (x(`line ${w + 1}: ${L}`), b += 1);
        }
      return l;
    }
    async function T(p) {
      const x = p.find((b) => !(0, m.G3)(b)), l = `${m.jA.slice(0, -1).join(", ")} or ${m.jA.at(-1)}`;
      return x === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(x)} behind \`on\` must be ${l}.${(0, d.Z)(await (0, d.p)(x, m.jA))}`;
    }
    async function o(p) {
      const [x = "", l, ...b] = p.split(/\s+/), w = l === "on", A = w ? x : p, M = u(A.replace(/^@/, ""));
      if (M === void 0)
        return i(A);
      if (!w)
        return { who: M };
      const L = (0, m.ID)(b), F = L.filter(m.G3);
      return F.length > 0 && F.length === L.length ? { who: M, on: F } : T(L);
    }
    function u(p) {
      return [...$, ...v].find((l) => l === p) ?? g.get(p) ?? (0, f.c1)(p) ?? (0, f.EH)(p);
    }
    async function i(p) {
      if ((0, m.G3)(p))
        return `"${p}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${p}\`.`;
      const x = [...$, ...g.keys(), ...v], l = (0, f.KO)(p) ?? await (0, d.p)(p.replace(/^@/, ""), x), b = /^@?[\w-]+$/.test(p), [, w] = /^@([^\s:@]+):[^\s:]/.exec(p) ?? [];
      if (w !== void 0)
        return `${(0, c.cl)(p)} has no name in front of it: in a Matrix room, write \`${w}:${p}\`.`;
      const A = b ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
      return `${(0, c.cl)(p)} must be ${M} or name:user-id.${(0, d.Z)(l) || A}`;
    }
  }),
  6872: ((k, _, t) => {
    t.d(_, {
      Z: () => f,
      p: () => d
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
    ]), m = 30;
    async function d(v, $) {
      const g = v.toLowerCase(), h = c.get(g);
      if (h !== void 0 && $.includes(h))
        return h;
      if (v.length > m)
        return;
      const { distance: E } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((o) => ({ one: o, distance: E(o, g) })).filter((o) => o.distance <= 1 + g.length / 4).sort((o, u) => o.distance - u.distance)[0]?.one;
    }
    function f(v) {
      return v === void 0 ? "" : ` Did you mean \`${v}\`?`;
    }
  }),
  4827: ((k, _, t) => {
    t.d(_, {
      $6: () => f,
      Gv: () => c,
      Qc: () => E,
      Qv: () => o,
      at: () => m,
      cA: () => $,
      gT: () => u,
      i1: () => T,
      lJ: () => d,
      mh: () => g,
      tk: () => h
    });
    function c(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function m(i, ...p) {
      return p.reduce((x, l) => c(x) && Object.hasOwn(x, l) ? x[l] : void 0, i);
    }
    function d(i, ...p) {
      const x = m(i, ...p);
      return c(x) ? x : null;
    }
    function f(i, ...p) {
      const x = m(i, ...p);
      return typeof x == "string" && x !== "" ? x : null;
    }
    const v = 120;
    function $(i) {
      const p = i?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (p === null || p.length <= v)
        return p;
      const x = p.slice(0, v - 2).replace(/[\uD800-\uDBFF]$/, ""), l = x.replace(/\s+\S*$/, "");
      return `${l.length > v / 2 ? l : x} \u2026`;
    }
    function g(i, ...p) {
      return $(f(i, ...p));
    }
    function h(i, ...p) {
      const x = m(i, ...p);
      return typeof x == "number" ? x : null;
    }
    function E(i, ...p) {
      return m(i, ...p) === !0;
    }
    function T(i, p, x) {
      return u(i, p).map((l) => g(l, x)).filter((l) => l !== null);
    }
    function o(i) {
      return Array.isArray(i) ? i.filter(c) : [];
    }
    function u(i, ...p) {
      return o(m(i, ...p));
    }
  }),
  3342: ((k, _, t) => {
    t.d(_, {
      EH: () => f,
      KO: () => v,
      TN: () => T,
      c1: () => d,
      eZ: () => E,
      ky: () => $
    });
    var c = t(3916);
    const m = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function d(o) {
      const [, u, i, p] = m.exec(o.replace(/^@/, "")) ?? [], x = i?.toLowerCase() ?? p;
      return u && x ? { name: u, id: x } : void 0;
    }
    function f(o) {
      const [, u] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(o) ?? [];
      return u === void 0 ? void 0 : `team:${u.toLowerCase()}`;
    }
    function v(o) {
      const [, u] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(o) ?? [];
      return u === void 0 ? void 0 : f(`team:${u.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(o) {
      const u = Object.entries(o).map(([i, p]) => {
        const x = g(p);
        if (x === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${i}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [h(i), x];
      });
      return Object.fromEntries(u);
    }
    function g(o) {
      const i = (Array.isArray(o) ? o : [o]).map((x) => typeof x == "string" ? d(x.trim()) : void 0);
      return i.length > 0 && !i.includes(void 0) ? i.filter((x) => x !== void 0) : void 0;
    }
    function h(o) {
      const u = f(o);
      if (u !== void 0 || !/[:/]/.test(o))
        return u ?? o.replace(/^@/, "");
      const i = v(o);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(o)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${i ? ` Did you mean \`${i}\`?` : ""}`);
    }
    function E(o) {
      return Object.fromEntries(Object.entries(o).flatMap(([u, [i]]) => i === void 0 || f(u) ? [] : [[u, i.name]]));
    }
    function T(o) {
      return typeof o == "string" ? o : o.id;
    }
  }),
  7959: ((k, _, t) => {
    t.d(_, {
      HP: () => $,
      IW: () => f,
      rk: () => v
    });
    var c = t(1987), m = t(4827), d = t(7839);
    function f({ runner_facts: g }) {
      const h = (0, m.$6)(g, "status") ?? "";
      return (0, c._X)(h) ? h : "unknown";
    }
    function v(g) {
      const h = f(g), E = g.status || h;
      return (0, d.e2)({ result: h }) && !(0, d.e2)({ result: E }) ? h : E;
    }
    function $(g, h) {
      const E = v(g), T = E === "success" || E === "unknown";
      return h.live && !h.hasEnded && T ? "in_progress" : h.hasEnded && E === "in_progress" ? f(g) : E;
    }
  }),
  7839: ((k, _, t) => {
    t.d(_, {
      MJ: () => T,
      e2: () => x,
      ev: () => b,
      BN: () => o,
      Zy: () => E
    });
    const c = /^(?:deploy|release|publish|ship)$/, m = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function d(w) {
      const [A = [], ...M] = w.replace(/\(.*/s, "").split("/").map((L) => g($(L))).toReversed();
      return A.some(f) ? !0 : !A.flat().some((L) => m.has(L)) && M.flat().some(f);
    }
    function f(w) {
      return w.some((A) => c.test(A)) && !w.some((A) => m.has(A));
    }
    function v(w) {
      return $(w).some((A) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(A));
    }
    function $(w) {
      return w.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function g(w) {
      const A = [[]];
      for (const M of w)
        /^(?:and|then|n|[&+])$/.test(M) ? A.push([]) : A.at(-1)?.push(M);
      return A;
    }
    var h = t(1987);
    function E({ own: w, others: A }) {
      return (0, h.u6)(T({ own: w, others: A }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: w, others: A }) {
      const M = w.result === "success" || w.result === "skipped";
      return A.length > 0 && M ? A : [...A, w];
    }
    function o(w, A) {
      const M = u(w, A), L = (0, h.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: i(M, L) };
      const F = [...w.others, w.own], Q = l(F);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const K = F.find((X) => X.result === "success" && v(X.name));
      return K !== void 0 ? { result: "unknown", cause: K } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : p(w, A);
    }
    function u({ own: w, others: A }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const F = (K) => M ? b(K.name, M) : d(K.name), Q = A.filter(F);
      return Q.length > 0 ? Q : [w].filter(F);
    }
    function i(w, A) {
      return !(A === "in_progress" || A === "action_required") || w.length === 1 ? null : w.find((L) => L.result === A) ?? null;
    }
    function p({ own: w, others: A }, M) {
      if (M.named || A.length === 0 && !M.isComplete)
        return { result: w.result === "success" ? "unknown" : w.result, cause: w };
      const L = T({ own: w, others: A }), F = (0, h.u6)(L.map((X) => X.result)) ?? "unknown", Q = A.find((X) => X.result === "skipped");
      return F === "success" && Q ? { result: "unknown", cause: Q } : { result: F, cause: F === "success" || F === "skipped" ? null : A.find((X) => X.result === F) ?? null };
    }
    function x({ result: w }) {
      return (0, h.N6)(w) || w === "cancelled";
    }
    function l(w) {
      const A = (0, h.u6)(w.filter(x).map(({ result: M }) => M));
      return w.find(({ result: M }) => M === A) ?? null;
    }
    function b(w, A) {
      return w === A || w.startsWith(`${A} (`) || w.startsWith(`${A} / `);
    }
  }),
  4536: ((k, _, t) => {
    t.d(_, {
      DI: () => f,
      f_: () => h,
      gM: () => $
    });
    const c = 400, m = 100, d = 1e6, f = `It nests deeper than ${c} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(l, b = {}) {
      if (l.length > d)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: w, Parser: A } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      E();
      const M = new w(), L = ({ what: he, at: B }) => {
        const { line: J, col: G } = M.linePos(B);
        return { error: he.slice(0, 200), line: Math.max(J, 1), column: Math.max(G, 1) };
      }, F = new A(M.addNewLine), Q = g(F, l);
      if (Q === void 0)
        return L({ what: f, at: F.offset });
      const K = o(Q, b);
      if (K !== void 0)
        return L(K);
      const [X, te] = await T(Q, l.length);
      if (X === void 0)
        return { value: void 0 };
      const fe = i(X, te) ?? await p(X, b);
      if (fe !== void 0)
        return L(fe);
      try {
        const he = X.toJS();
        if (!h(he))
          return { value: he };
      } catch {
      }
      return L({ what: v, at: Math.max(l.indexOf("*"), 0) });
    }
    function g(l, b) {
      try {
        return [...l.parse(b)];
      } catch {
        return;
      }
    }
    function h(l) {
      const b = [{ value: l, depth: 1 }];
      for (let w = b.pop(); w !== void 0; w = b.pop()) {
        const { value: A, depth: M } = w;
        if (!(typeof A != "object" || A === null)) {
          if (M > c)
            return !0;
          for (const L of Object.values(A))
            b.push({ value: L, depth: M + 1 });
        }
      }
      return !1;
    }
    function E() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function T(l, b) {
      const { Composer: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), A = new w({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
      try {
        return Error.stackTraceLimit = 0, [...A.compose(l, !0, b)];
      } finally {
        Error.stackTraceLimit = M;
      }
    }
    function o(l, b) {
      const A = l.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let M = 0;
      for (let L = A.pop(); L !== void 0; L = A.pop()) {
        const { token: F, depth: Q } = L;
        if (F.type === "alias" && (M += 1), M > m)
          return { what: v, at: F.offset };
        const K = u(L, b);
        if (K !== void 0)
          return K;
        const X = "items" in F ? F.items.toReversed() : [];
        for (const { value: te } of X)
          te && A.push({ token: te, depth: Q + 1 });
      }
    }
    function u({ token: l, depth: b }, { aliases: w }) {
      if (l.type === "alias" && !w)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (b > c)
        return { what: f, at: l.offset };
      const [A] = l.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (A !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: A };
    }
    function i({ errors: l }, b) {
      const [w] = l;
      return w !== void 0 ? { what: w.message, at: w.pos[0] } : b && { what: "There is more than one document", at: b.range[0] };
    }
    async function p(l, { keepsDigits: b = !1 }) {
      const { visit: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let A;
      return w(l, {
        Map: (M, L) => {
          A ??= x(L);
        },
        Scalar: (M, L) => {
          b && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), A;
    }
    function x({ items: l }) {
      const b = /* @__PURE__ */ new Set();
      for (const { key: w } of l) {
        const A = String(w.value ?? "");
        if (b.has(A))
          return { what: "Map keys must be unique", at: w.range[0] };
        b.add(A);
      }
    }
  }),
  633: ((k, _, t) => {
    var c = (d) => {
      var f = {};
      return t.d(f, d), f;
    }, m = (d) => (() => d);
    k.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((k, _, t) => {
    var c = (d) => {
      var f = {};
      return t.d(f, d), f;
    }, m = (d) => (() => d);
    k.exports = c({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((k) => {
    k.exports = standIn;
  }),
  181: ((k) => {
    k.exports = require("buffer");
  }),
  4573: ((k) => {
    k.exports = require("node:buffer");
  }),
  7598: ((k) => {
    k.exports = require("node:crypto");
  }),
  3024: ((k) => {
    k.exports = require("node:fs");
  }),
  6760: ((k) => {
    k.exports = require("node:path");
  }),
  8500: ((k) => {
    k.exports = require("node:timers/promises");
  }),
  1692: ((k) => {
    k.exports = require("node:tls");
  }),
  7975: ((k) => {
    k.exports = require("node:util");
  }),
  8522: ((k) => {
    k.exports = require("node:zlib");
  }),
  857: ((k) => {
    k.exports = require("os");
  }),
  6928: ((k) => {
    k.exports = require("path");
  }),
  932: ((k) => {
    k.exports = require("process");
  }),
  2203: ((k) => {
    k.exports = require("stream");
  }),
  23: ((k, _, t) => {
    t.r(_), t.d(_, {
      ExitCode: () => Z,
      addPath: () => Ie,
      debug: () => z,
      endGroup: () => xe,
      error: () => q,
      exportVariable: () => Oe,
      getBooleanInput: () => Be,
      getIDToken: () => ge,
      getInput: () => De,
      getMultilineInput: () => je,
      getState: () => Me,
      group: () => Ae,
      info: () => ie,
      isDebug: () => V,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => pe,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => Le,
      setCommandEcho: () => j,
      setFailed: () => P,
      setOutput: () => ke,
      setSecret: () => Ce,
      startGroup: () => $e,
      summary: () => (
        /* reexport */
        fe
      ),
      toPlatformPath: () => (
        /* reexport */
        J
      ),
      toPosixPath: () => (
        /* reexport */
        he
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
      getDetails: () => Re,
      isLinux: () => ve,
      isMacOS: () => Se,
      isWindows: () => ye,
      platform: () => ae
    });
    var m = t(857);
    function d(I) {
      return I == null ? "" : typeof I == "string" || I instanceof String ? I : JSON.stringify(I);
    }
    function f(I) {
      return Object.keys(I).length ? {
        title: I.title,
        file: I.file,
        line: I.startLine,
        endLine: I.endLine,
        col: I.startColumn,
        endColumn: I.endColumn
      } : {};
    }
    function v(I, s, a) {
      const O = new h(I, s, a);
      process.stdout.write(O.toString() + m.EOL);
    }
    function $(I, s = "") {
      v(I, {}, s);
    }
    const g = "::";
    class h {
      constructor(s, a, O) {
        s || (s = "missing.command"), this.command = s, this.properties = a, this.message = O;
      }
      toString() {
        let s = g + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let a = !0;
          for (const O in this.properties)
            if (this.properties.hasOwnProperty(O)) {
              const R = this.properties[O];
              R && (a ? a = !1 : s += ",", s += `${O}=${T(R)}`);
            }
        }
        return s += `${g}${E(this.message)}`, s;
      }
    }
    function E(I) {
      return d(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(I) {
      return d(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var o = t(633);
    function u(I, s) {
      const a = process.env[`GITHUB_${I}`];
      if (!a)
        throw new Error(`Unable to find environment variable for file command ${I}`);
      if (!o.existsSync(a))
        throw new Error(`Missing file at path: ${a}`);
      o.appendFileSync(a, `${d(s)}${m.EOL}`, {
        encoding: "utf8"
      });
    }
    function i(I, s) {
      const a = `ghadelimiter_${o.randomUUID()}`, O = d(s);
      if (I.includes(a))
        throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`);
      if (O.includes(a))
        throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`);
      return `${I}<<${a}${m.EOL}${O}${m.EOL}${a}`;
    }
    var p = t(6928), x = t(5506), l = function(I, s, a, O) {
      function R(U) {
        return U instanceof a ? U : new a(function(H) {
          H(U);
        });
      }
      return new (a || (a = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(re, Te);
        }
        ne((O = O.apply(I, s || [])).next());
      });
    };
    class b {
      static createHttpClient(s = !0, a = 10) {
        const O = {
          allowRetries: s,
          maxRetries: a
        };
        return new x.Q("actions/oidc-client", [new x.t(b.getRequestToken())], O);
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
          var a;
          const U = (a = (yield b.createHttpClient().getJson(s).catch((H) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${H.statusCode}
 
        Error Message: ${H.message}`);
          })).result) === null || a === void 0 ? void 0 : a.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
        });
      }
      static getIDToken(s) {
        return l(this, void 0, void 0, function* () {
          try {
            let a = b.getIDTokenUrl();
            if (s) {
              const R = encodeURIComponent(s);
              a = `${a}&audience=${R}`;
            }
            z(`ID token url is ${a}`);
            const O = yield b.getCall(a);
            return Ce(O), O;
          } catch (a) {
            throw new Error(`Error message: ${a.message}`);
          }
        });
      }
    }
    var w = function(I, s, a, O) {
      function R(U) {
        return U instanceof a ? U : new a(function(H) {
          H(U);
        });
      }
      return new (a || (a = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(re, Te);
        }
        ne((O = O.apply(I, s || [])).next());
      });
    };
    const { access: A, appendFile: M, writeFile: L } = o.promises, F = "GITHUB_STEP_SUMMARY", Q = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class K {
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
        return w(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const s = process.env[F];
          if (!s)
            throw new Error(`Unable to find environment variable for $${F}. Check if your runtime environment supports job summaries.`);
          try {
            yield A(s, o.constants.R_OK | o.constants.W_OK);
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
      wrap(s, a, O = {}) {
        const R = Object.entries(O).map(([U, H]) => ` ${U}="${H}"`).join("");
        return a ? `<${s}${R}>${a}</${s}>` : `<${s}${R}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(s) {
        return w(this, void 0, void 0, function* () {
          const a = !!s?.overwrite, O = yield this.filePath();
          return yield (a ? L : M)(O, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return w(this, void 0, void 0, function* () {
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
      addRaw(s, a = !1) {
        return this._buffer += s, a ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(m.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(s, a) {
        const O = Object.assign({}, a && { lang: a }), R = this.wrap("pre", this.wrap("code", s), O);
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
      addList(s, a = !1) {
        const O = a ? "ol" : "ul", R = s.map((H) => this.wrap("li", H)).join(""), U = this.wrap(O, R);
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
        const a = s.map((R) => {
          const U = R.map((H) => {
            if (typeof H == "string")
              return this.wrap("td", H);
            const { header: re, data: Te, colspan: ne, rowspan: ee } = H, we = re ? "th" : "td", Ge = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(we, Te, Ge);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), O = this.wrap("table", a);
        return this.addRaw(O).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(s, a) {
        const O = this.wrap("details", this.wrap("summary", s) + a);
        return this.addRaw(O).addEOL();
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
      addImage(s, a, O) {
        const { width: R, height: U } = O || {}, H = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), re = this.wrap("img", null, Object.assign({ src: s, alt: a }, H));
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
      addHeading(s, a) {
        const O = `h${a}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(O) ? O : "h1", U = this.wrap(R, s);
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
      addQuote(s, a) {
        const O = Object.assign({}, a && { cite: a }), R = this.wrap("blockquote", s, O);
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
      addLink(s, a) {
        const O = this.wrap("a", s, { href: a });
        return this.addRaw(O).addEOL();
      }
    }
    const X = new K(), te = X, fe = X;
    function he(I) {
      return I.replace(/[\\]/g, "/");
    }
    function B(I) {
      return I.replace(/[/]/g, "\\");
    }
    function J(I) {
      return I.replace(/[/\\]/g, p.sep);
    }
    async function G() {
      throw new Error("This bundle runs no commands.");
    }
    var Y = function(I, s, a, O) {
      function R(U) {
        return U instanceof a ? U : new a(function(H) {
          H(U);
        });
      }
      return new (a || (a = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(re, Te);
        }
        ne((O = O.apply(I, s || [])).next());
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
    }), le = () => Y(void 0, void 0, void 0, function* () {
      var I, s, a, O;
      const { stdout: R } = yield G("sw_vers", void 0, {
        silent: !0
      }), U = (s = (I = R.match(/ProductVersion:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (O = (a = R.match(/ProductName:\s*(.+)/)) === null || a === void 0 ? void 0 : a[1]) !== null && O !== void 0 ? O : "",
        version: U
      };
    }), ce = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield G("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, a] = I.trim().split(`
`);
      return {
        name: s,
        version: a
      };
    }), ae = m.platform(), be = m.arch(), ye = ae === "win32", Se = ae === "darwin", ve = ae === "linux";
    function Re() {
      return Y(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ye ? se() : Se ? le() : ce()), {
          platform: ae,
          arch: be,
          isWindows: ye,
          isMacOS: Se,
          isLinux: ve
        });
      });
    }
    var Ee = function(I, s, a, O) {
      function R(U) {
        return U instanceof a ? U : new a(function(H) {
          H(U);
        });
      }
      return new (a || (a = Promise))(function(U, H) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            H(we);
          }
        }
        function Te(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            H(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(re, Te);
        }
        ne((O = O.apply(I, s || [])).next());
      });
    }, Z;
    (function(I) {
      I[I.Success = 0] = "Success", I[I.Failure = 1] = "Failure";
    })(Z || (Z = {}));
    function Oe(I, s) {
      const a = d(s);
      if (process.env[I] = a, process.env.GITHUB_ENV || "")
        return u("ENV", i(I, s));
      v("set-env", { name: I }, a);
    }
    function Ce(I) {
      v("add-mask", {}, I);
    }
    function Ie(I) {
      process.env.GITHUB_PATH || "" ? u("PATH", I) : v("add-path", {}, I), process.env.PATH = `${I}${p.delimiter}${process.env.PATH}`;
    }
    function De(I, s) {
      const a = process.env[`INPUT_${I.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !a)
        throw new Error(`Input required and not supplied: ${I}`);
      return s && s.trimWhitespace === !1 ? a : a.trim();
    }
    function je(I, s) {
      const a = De(I, s).split(`
`).filter((O) => O !== "");
      return s && s.trimWhitespace === !1 ? a : a.map((O) => O.trim());
    }
    function Be(I, s) {
      const a = ["true", "True", "TRUE"], O = ["false", "False", "FALSE"], R = De(I, s);
      if (a.includes(R))
        return !0;
      if (O.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${I}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function ke(I, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return u("OUTPUT", i(I, s));
      process.stdout.write(m.EOL), v("set-output", { name: I }, d(s));
    }
    function j(I) {
      $("echo", I ? "on" : "off");
    }
    function P(I) {
      process.exitCode = Z.Failure, q(I);
    }
    function V() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function z(I) {
      v("debug", {}, I);
    }
    function q(I, s = {}) {
      v("error", f(s), I instanceof Error ? I.toString() : I);
    }
    function de(I, s = {}) {
      v("warning", f(s), I instanceof Error ? I.toString() : I);
    }
    function pe(I, s = {}) {
      v("notice", f(s), I instanceof Error ? I.toString() : I);
    }
    function ie(I) {
      process.stdout.write(I + m.EOL);
    }
    function $e(I) {
      $("group", I);
    }
    function xe() {
      $("endgroup");
    }
    function Ae(I, s) {
      return Ee(this, void 0, void 0, function* () {
        $e(I);
        let a;
        try {
          a = yield s();
        } finally {
          xe();
        }
        return a;
      });
    }
    function Le(I, s) {
      if (process.env.GITHUB_STATE || "")
        return u("STATE", i(I, s));
      v("save-state", { name: I }, d(s));
    }
    function Me(I) {
      return process.env[`STATE_${I}`] || "";
    }
    function ge(I) {
      return Ee(this, void 0, void 0, function* () {
        return yield b.getIDToken(I);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(k) {
  var _ = __webpack_module_cache__[k];
  if (_ !== void 0)
    return _.exports;
  var t = __webpack_module_cache__[k] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, c = !0;
  try {
    __webpack_modules__[k](t, t.exports, __nccwpck_require__), c = !1;
  } finally {
    c && delete __webpack_module_cache__[k];
  }
  return t.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var k = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (d) => {
    d && d.d < 1 && (d.d = 1, d.forEach((f) => f.r--), d.forEach((f) => f.r-- ? f.r++ : f()));
  }, m = (d) => d.map((f) => {
    if (f !== null && typeof f == "object") {
      if (f[k]) return f;
      if (f.then) {
        var v = [];
        v.d = 0, f.then((h) => {
          $[_] = h, c(v);
        }, (h) => {
          $[t] = h, c(v);
        });
        var $ = {};
        return $[k] = (h) => h(v), $;
      }
    }
    var g = {};
    return g[k] = (h) => {
    }, g[_] = f, g;
  });
  __nccwpck_require__.a = (d, f, v) => {
    var $;
    v && (($ = []).d = -1);
    var g = /* @__PURE__ */ new Set(), h = d.exports, E, T, o, u = new Promise((i, p) => {
      o = p, T = i;
    });
    u[_] = h, u[k] = (i) => ($ && i($), g.forEach(i), u.catch((p) => {
    })), d.exports = u, f((i) => {
      E = m(i);
      var p, x = () => E.map((b) => {
        if (b[t]) throw b[t];
        return b[_];
      }), l = new Promise((b) => {
        p = () => b(x), p.r = 0;
        var w = (A) => A !== $ && !g.has(A) && (g.add(A), A && !A.d && (p.r++, A.push(p)));
        E.map((A) => A[k](w));
      });
      return p.r ? l : x();
    }, (i) => (i ? o(u[t] = i) : T(h), c($))), $ && $.d < 0 && ($.d = 0);
  };
})(), __nccwpck_require__.n = (k) => {
  var _ = k && k.__esModule ? (
    /******/
    () => k.default
  ) : (
    /******/
    () => k
  );
  return __nccwpck_require__.d(_, { a: _ }), _;
}, (() => {
  var k = Object.getPrototypeOf ? (t) => Object.getPrototypeOf(t) : (t) => t.__proto__, _;
  __nccwpck_require__.t = function(t, c) {
    if (c & 1 && (t = this(t)), c & 8 || typeof t == "object" && t && (c & 4 && t.__esModule || c & 16 && typeof t.then == "function"))
      return t;
    var m = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(m);
    var d = {};
    _ = _ || [null, k({}), k([]), k(k)];
    for (var f = c & 2 && t; typeof f == "object" && !~_.indexOf(f); f = k(f))
      Object.getOwnPropertyNames(f).forEach((v) => d[v] = () => t[v]);
    return d.default = () => t, __nccwpck_require__.d(m, d), m;
  };
})(), __nccwpck_require__.d = (k, _) => {
  for (var t in _)
    __nccwpck_require__.o(_, t) && !__nccwpck_require__.o(k, t) && Object.defineProperty(k, t, { enumerable: !0, get: _[t] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (k) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((_, t) => (__nccwpck_require__.f[t](k, _), _), [])), __nccwpck_require__.u = (k) => k + ".js", __nccwpck_require__.o = (k, _) => Object.prototype.hasOwnProperty.call(k, _), __nccwpck_require__.r = (k) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(k, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(k, "__esModule", { value: !0 });
}, (() => {
  var k = {
    /******/
    792: 0
    /******/
  }, _ = (t) => {
    var { ids: c, modules: m, runtime: d } = t, f, v, $ = 0;
    for (f in m)
      __nccwpck_require__.o(m, f) && (__nccwpck_require__.m[f] = m[f]);
    for (d && d(__nccwpck_require__); $ < c.length; $++)
      v = c[$], __nccwpck_require__.o(k, v) && k[v] && k[v][0](), k[c[$]] = 0;
  };
  __nccwpck_require__.f.j = (t, c) => {
    var m = __nccwpck_require__.o(k, t) ? k[t] : void 0;
    if (m !== 0)
      if (m)
        c.push(m[1]);
      else {
        var d = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(_, (f) => {
          throw k[t] !== 0 && (k[t] = void 0), f;
        }), d = Promise.race([d, new Promise((f) => m = k[t] = [f])]);
        c.push(m[1] = d);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
