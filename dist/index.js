"use strict";
const standIn = ((_) => {
  const k = process.getBuiltinModule("node:fs"), t = (v, $) => (...g) => v()[$](...g), c = () => process.getBuiltinModule("node:crypto");
  let m = Buffer.alloc(0);
  function f() {
    const v = "/dev/urandom";
    if (m.length === 0) {
      if (!k.existsSync(v)) return c().randomUUID();
      const g = k.openSync(v);
      m = Buffer.alloc(1024), k.readSync(g, m), k.closeSync(g);
    }
    const $ = m.toString("hex", 0, 16);
    return m = m.subarray(16), $;
  }
  const d = () => k.promises;
  return _.exports = Object.create(k, {
    randomUUID: { value: f },
    // Filters of liquidjs.
    createHash: { value: t(c, "createHash") },
    createHmac: { value: t(c, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: t(d, "access"),
        appendFile: t(d, "appendFile"),
        writeFile: t(d, "writeFile")
      }
    }
  }), _.exports;
})({});
var __webpack_modules__ = {
  5506: ((_, k, t) => {
    t.d(k, {
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
  3916: ((_, k, t) => {
    t.d(k, {
      J4: () => $,
      _n: () => g,
      cl: () => v,
      lZ: () => f,
      zU: () => p
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
    class f extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, i, o = {}) {
        super(i, { cause: o.cause }), this.code = T, this.nextStep = o.nextStep ?? c[T];
      }
    }
    const d = 200;
    function v(E) {
      const T = E.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > d ? `${T.slice(0, d)}\u2026` : T);
    }
    function $(E) {
      if (E instanceof f)
        return E;
      const T = E instanceof Error ? E.message : String(E);
      return new f("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: E });
    }
    function g(E) {
      const T = URL.parse(E ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function p(E, T) {
      const i = `docs/troubleshooting.md#${E}`, { GITHUB_ACTION_REPOSITORY: o, GITHUB_ACTION_REF: r } = T, h = g(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return o ? `${h}/${o}/blob/${r || "HEAD"}/${i}` : i;
    }
  }),
  3919: ((_, k, t) => {
    t.d(k, {
      $p: () => g,
      Od: () => $,
      Yy: () => p
    });
    var c = t(7975), m = /* @__PURE__ */ t.n(c);
    const f = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, d = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return f.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((o) => (0, c.stripVTControlCharacters)(o)).join("") : T;
    }
    function g(T) {
      const i = T;
      for (const [o, r] of Object.entries(i))
        typeof r == "string" ? i[o] = $(r) : typeof r == "object" && r !== null && g(r);
      return T;
    }
    function p(T) {
      return !f.test(T) && !d.test(T) ? JSON.parse(T) : JSON.parse(T, E);
    }
    function E(T, i) {
      return typeof i == "string" ? $(i) : i;
    }
  }),
  9407: ((_, k, t) => {
    t.a(_, async (c, m) => {
      try {
        var f = t(3024), d = /* @__PURE__ */ t.n(f), v = t(6760), $ = /* @__PURE__ */ t.n(v), g = t(8500), p = /* @__PURE__ */ t.n(g), E = t(7975), T = /* @__PURE__ */ t.n(E), i = t(23), o = t(7702), r = t(2713);
        process.stdout.on("error", () => {
        });
        const h = new AbortController();
        for (const b of ["SIGINT", "SIGTERM"])
          process.once(b, () => h.abort());
        const A = (0, o.V)(process.env), l = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", w = await (0, r.e)(l, {
          core: i,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (b) => (0, E.promisify)(f.readdir)(b, { withFileTypes: !0 }),
            readFile: (0, E.promisify)(f.readFile),
            realpath: (0, E.promisify)(f.realpath.native),
            stat: (0, E.promisify)(f.stat)
          },
          network: {
            http: A,
            signal: h.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (b, x) => (0, g.setTimeout)(b, void 0, { signal: x }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, g.setImmediate)(), await (0, g.setImmediate)();
            }
          },
          octokit: async (b) => {
            const [{ getOctokit: x }, { createFetch: M }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return x(b, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: M(A) } });
          }
        });
        process.stdout.write("", () => process.exit(w)), m();
      } catch (h) {
        m(h);
      }
    }, 1);
  }),
  8121: ((_, k, t) => {
    t.d(k, {
      MZ: () => v,
      aL: () => m
    });
    var c = t(3919);
    async function m(g, { env: p, files: E, warn: T }) {
      const i = p.GITHUB_EVENT_PATH;
      return d(g) ? $(i, E, T) : f(g) ? $(i, E, () => {
      }) : {};
    }
    function f({ inputs: { message: g } }) {
      const { format: p, content: E, content_file: T } = g;
      return p === "markdown" && (T !== "" || /!\[|<img/i.test(E));
    }
    function d({ inputs: g, missing: p }) {
      return v(g) || p.length > 0;
    }
    function v({ message: g, delivery: p }) {
      const { template: E, preset: T, mentions: i } = g, { key: o, when: r } = p;
      return E || T !== "" || o.isTemplate || i.length + r.length > 0;
    }
    async function $(g, p, E) {
      const T = "Templates and presets know nothing of what happened.";
      if (g === void 0 || g === "")
        return E(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, c.Yy)(new TextDecoder().decode(await p.readFile(g)));
      } catch (i) {
        const o = i instanceof SyntaxError ? "is not JSON" : `cannot be read (${i.code})`;
        return E(`The file of the event (GITHUB_EVENT_PATH) ${o}. ${T}`), {};
      }
    }
  }),
  9357: ((_, k, t) => {
    t.d(k, {
      O0: () => p,
      Y: () => A,
      _o: () => m,
      az: () => T,
      he: () => c,
      jr: () => E,
      nU: () => i,
      vD: () => o
    });
    const c = "\u2068", m = "\u2069", f = "\u2066\u2067\u2068", d = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), g = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function p(l) {
      return g.test(l);
    }
    function E(l) {
      const [w = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return p(w);
    }
    function T(l, w) {
      return !w && !p(l) ? l : i(l).replace(/[^\r\n\u2029]+/g, (b) => w || p(b) ? c + b + m : b);
    }
    function i(l) {
      const w = o(l);
      return w.size === 0 ? l : A(l, w);
    }
    function o(l) {
      if (!$.test(l))
        return /* @__PURE__ */ new Set();
      const w = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(w.flatMap(({ 0: b, index: x }) => [...r(b)].map((M) => x + M)));
    }
    function* r(l) {
      const w = { controls: [], isolates: [] };
      for (const { 0: b, index: x } of l.matchAll(v))
        if (b === m || b === d) {
          const M = b === m ? w.isolates.pop() : h(w);
          M === void 0 ? yield x : yield* w.controls.splice(M).slice(1);
        } else
          f.includes(b) && w.isolates.push(w.controls.length), w.controls.push(x);
      yield* w.controls;
    }
    function h({ controls: l, isolates: w }) {
      const b = l.length - 1;
      return b > (w.at(-1) ?? -1) ? b : void 0;
    }
    function A(l, w, b = 0) {
      return l.replace(v, (x, M) => w.has(b + M) ? "" : x);
    }
  }),
  8864: ((_, k, t) => {
    t.d(k, {
      j: () => m,
      r: () => c
    });
    function c({ buttons: f = [], mentions: d = [] }) {
      const v = f.map(($) => ({ type: "button", ...$ }));
      return [
        ...v.length > 0 ? [{ type: "buttons", children: v }] : [],
        ...d.length > 0 ? [m(d)] : []
      ];
    }
    function m(f) {
      return {
        type: "mentions",
        children: f.map((d) => ({ type: "mention", addressee: d }))
      };
    }
  }),
  3116: ((_, k, t) => {
    t.d(k, {
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
    function m(f) {
      return Object.hasOwn(c, f) ? c[f] ?? "" : f.replaceAll("_", " ");
    }
  }),
  5911: ((_, k, t) => {
    t.d(k, {
      M: () => m
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function m(f) {
      if (f.trim() === "")
        return "";
      let d = Math.floor(Number(f));
      if (!Number.isFinite(d) || d < 0)
        throw new Error(`duration takes seconds, not "${f}"`);
      return c.flatMap(([$, g]) => {
        const p = Math.floor(d / g);
        return d %= g, p > 0 ? [`${p}${$}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((_, k, t) => {
    t.d(k, {
      U: () => c,
      v: () => m
    });
    const c = 65536;
    function m(f, d) {
      if (f.length <= d)
        return f.length;
      const v = f.slice(0, d), $ = v.lastIndexOf(`
`), g = $ > d / 2 ? $ : v.lastIndexOf(" ");
      return g > 0 ? g + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((_, k, t) => {
    t.d(k, {
      BB: () => E,
      Dk: () => T,
      JK: () => p,
      Kx: () => d,
      TA: () => v,
      Z: () => g,
      qf: () => $
    });
    var c = t(9357);
    const m = "\uE000", f = "\uE001", d = /\uE000(\d+)\uE001/g;
    function v(i) {
      return i.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(i) {
      return `${m}${i}${f}`;
    }
    function g({ text: i, fragments: o }) {
      let r = i.length;
      for (const [, h] of i.matchAll(d))
        r += o[Number(h)]?.text.length ?? 0;
      return r;
    }
    function p(i, o) {
      const r = [];
      let h = 0;
      for (const A of i.matchAll(d)) {
        const l = o[Number(A[1])];
        l !== void 0 && (A.index > h && r.push(i.slice(h, A.index)), r.push(l), h = A.index + A[0].length);
      }
      return h < i.length && r.push(i.slice(h)), r;
    }
    function E(i, o, r = (h) => h) {
      return p(i, o).map((h) => typeof h == "string" ? h : r(h.text)).join("");
    }
    function T({ text: i, fragments: o }) {
      const r = (0, c.O0)(i);
      return (0, c.nU)(E(i, o, (h) => (0, c.az)(h, r)));
    }
  }),
  5007: ((_, k, t) => {
    t.d(k, {
      Jv: () => T,
      Y5: () => g,
      c3: () => v,
      eG: () => i,
      l2: () => d,
      m$: () => E,
      qv: () => c
    });
    const c = 64, m = { thematicBreak: 20, listItem: 5 }, f = [
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
    function d({ type: o }) {
      return f.includes(o) ? 0 : 1 + (m[o] ?? 0);
    }
    function v({ type: o }) {
      return f.includes(o) || o === "break" || o === "footnoteReference";
    }
    const $ = /* @__PURE__ */ new WeakMap();
    function g(o) {
      const r = $.get(o);
      if (r !== void 0)
        return r;
      const h = d(o) + p(o);
      return $.set(o, h), h;
    }
    function p(o) {
      return o.type === "table" ? T(o.children, i(o)) : "children" in o ? T(o.children) : "value" in o ? o.value.length : o.type === "image" ? o.alt.length : 0;
    }
    function E(o) {
      return T(o) - 1;
    }
    function T(o, r = g) {
      return o.reduce((h, A) => h + r(A), 0);
    }
    function i({ children: o }) {
      const r = [];
      for (const l of o)
        for (const [w, b] of l.children.entries())
          r[w] = Math.max(r[w] ?? 0, g(b) + 2);
      const h = r.reduce((l, w) => l + w, 0), A = h > c ? 0 : h;
      return (l) => Math.max(A, g(l));
    }
  }),
  4768: ((_, k, t) => {
    t.d(k, {
      Ew: () => g,
      dW: () => $,
      l3: () => p
    });
    var c = t(8864), m = t(3116), f = t(5911), d = t(5667);
    function v({ status: T, icon: i, duration: o, run_url: r }, h) {
      const A = o === null ? "" : ` after ${(0, f.M)(String(Math.round(o)))}`, l = `${i} ${h} ${(0, m.d)(T)}${A}`;
      if (r === null)
        return [(0, d.Qq)(l)];
      const w = { type: "link", url: r, children: [(0, d.Qq)("run")] };
      return [(0, d.Qq)(`${l} (`), w, (0, d.Qq)(")")];
    }
    function $(T, i) {
      const { content: o } = T, h = { type: "statusLine", children: v(i, i.subject) };
      return {
        ...T,
        content: o.type === "root" ? { ...o, children: [...o.children, h] } : { ...o, statusLine: h }
      };
    }
    function g(T, i) {
      return E(T, T.subject, i);
    }
    function p(T, i) {
      const { subject: o, workflow: r } = T, h = r === null ? o : `${r}: ${o.toLowerCase()}`;
      return E(T, h, i);
    }
    function E(T, i, o) {
      const r = { type: "paragraph", children: v(T, i) }, h = o.length > 0 ? [(0, c.j)(o)] : [];
      return { content: { type: "root", children: [r, ...h] } };
    }
  }),
  5667: ((_, k, t) => {
    t.d(k, {
      Fy: () => d,
      Gl: () => $,
      NR: () => A,
      Qq: () => f,
      bK: () => v,
      eu: () => g,
      ey: () => h,
      gc: () => E,
      oZ: () => p,
      sP: () => m,
      t7: () => T,
      wx: () => i
    });
    var c = t(9357);
    const m = { type: "break" };
    function f(l) {
      return { type: "text", value: l };
    }
    function d(l) {
      return l.split(/\r\n?|\n/).flatMap((w, b) => b === 0 ? [f(w)] : [m, f(w)]);
    }
    function v(l, w = !1) {
      return d((0, c.az)(g(l), w));
    }
    function $(l) {
      return g(l).replace(/\r\n?|\n/g, " ");
    }
    function g(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function p(l) {
      const w = [];
      for (const b of l) {
        const x = w.at(-1);
        b.type === "text" && x?.type === "text" ? w[w.length - 1] = f(x.value + b.value) : (b.type !== "text" || b.value !== "") && w.push(b);
      }
      return w;
    }
    function E(l) {
      const w = (0, c.vD)(o(l));
      return w.size === 0 ? l : r(l, { unbalanced: w, offset: 0 });
    }
    function T(l) {
      if (!(0, c.O0)(o(l)))
        return l;
      const w = [[]];
      for (const b of l)
        b.type === "break" ? w.push([]) : w.at(-1)?.push(b);
      return w.flatMap((b, x) => {
        const M = o(b), F = (0, c.jr)(M) && !M.includes(`
`) ? [f(c.he), ...b, f(c._o)] : b;
        return x === 0 ? F : [m, ...F];
      });
    }
    function i(l, w) {
      return l.length > 0 && (w || (0, c.O0)(o(l))) ? [f(c.he), ...E(l), f(c._o)] : l;
    }
    function o(l) {
      return l.map((w) => w.type === "break" ? `
` : "children" in w ? o(w.children) : w.type === "text" ? w.value : "").join("");
    }
    function r(l, w) {
      return l.map((b) => {
        if ("children" in b)
          return { ...b, children: r(b.children, w) };
        const { offset: x } = w;
        return b.type === "break" && (w.offset += 1), b.type !== "text" ? b : (w.offset += b.value.length, f((0, c.Y)(b.value, w.unbalanced, x)));
      });
    }
    function h(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function A(l) {
      const w = l.length - 1;
      return l.map((x, M) => {
        if (x.type !== "text")
          return x;
        const L = M === 0 ? x.value.replace(/^ +/, "") : x.value;
        return f(M === w ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((x) => x.type !== "text" || x.value !== "");
    }
  }),
  8533: ((_, k, t) => {
    t.d(k, {
      Z9: () => v,
      aX: () => f,
      zN: () => d
    });
    var c = t(5007);
    const m = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function f(g) {
      return /[!-~]/.test(g) || m.test(g);
    }
    function d(g) {
      return g.type === "alert" ? !0 : "children" in g ? g.children.some(d) : "value" in g ? f(g.value) : g.type !== "break";
    }
    function v(g) {
      return g.reduce((p, E) => {
        const T = p === "" || (0, c.c3)(E) ? "" : `
`;
        return p + T + $(E);
      }, "");
    }
    function $(g) {
      return g.type === "break" ? `
` : g.type === "image" ? g.alt : "children" in g ? v(g.children) : "value" in g ? g.value : "";
    }
  }),
  9257: ((_, k, t) => {
    t.d(k, {
      HM: () => c,
      U9: () => f,
      vO: () => m
    });
    function c(d) {
      return d.port || (d.protocol === "https:" ? "443" : "80");
    }
    function m(d) {
      return `${d.hostname}:${c(d)}`;
    }
    function f(d) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(d);
    }
  }),
  7702: ((_, k, t) => {
    t.d(k, {
      V: () => b
    });
    const c = require("node:net");
    var m = t(5641);
    function f({ origin: M }, L, F, Q) {
      const { proxy: J, signal: q } = L, te = {
        signal: q,
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
        connect: (V, H) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          B({ ...V, ...d(V) && { servername: "" } }, (...Y) => {
            L.socket = Y[1], H(...Y);
          })
        )
      });
      return J ? new m.ProxyAgent({
        uri: J.origin,
        ...v(J),
        proxyTls: te,
        requestTls: te,
        clientFactory: (he) => $(fe(he, (0, m.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (he, { connect: B }) => fe(he, B)
      }) : fe(M, (0, m.buildConnector)(te));
    }
    const d = ({ hostname: M }) => (0, c.isIP)(M.replace(/[[\]]/g, "")) !== 0;
    function v({ username: M, password: L }) {
      if (!M && !L)
        return {};
      const F = `${decodeURIComponent(M)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(F).toString("base64")}` };
    }
    function $(M, L) {
      const F = M.connect.bind(M);
      return M.connect = async (Q) => {
        const J = await F(Q);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), L.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, M;
    }
    async function g({ method: M = "POST", url: L, headers: F, body: Q, encoding: J, maxResponseSize: q = 2 ** 20 }, te, fe) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), p(L);
      const he = f(L, te, q, fe), B = L.pathname + L.search, V = { ...F, "accept-encoding": "identity" }, H = J ? Buffer.from(Q, J) : Q, Y = { method: M, origin: L.origin, path: B, headers: V, body: H };
      try {
        const ie = await new Promise((ae, G) => {
          he.dispatch(Y, E(te, ae, G));
        }), { body: pe } = ie;
        return { ...ie, body: J ? pe.toString(J) : new TextDecoder().decode(pe) };
      } finally {
        he.destroy().catch(() => {
        });
      }
    }
    function p({ protocol: M }) {
      M === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function E(M, L, F) {
      const Q = [];
      let J;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          M.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (q, te, fe) => {
          const he = Object.entries(fe).map(([B, V]) => [B, [V].flat().join(", ")]);
          J = { status: te, headers: Object.fromEntries(he) };
        },
        onResponseData: (q, te) => {
          Q.push(te);
        },
        onResponseEnd: () => {
          M.socket?.errored ? F(M.socket.errored) : L({ ...J, body: Buffer.concat(Q) });
        },
        onResponseError: (q, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), F(te);
        }
      };
    }
    var T = t(9257), i = t(3916);
    function o(M, L) {
      const F = `${M.protocol.slice(0, -1)}_proxy`, Q = r(L, F), J = (0, T.U9)(M.hostname) || l(M, r(L, "no_proxy"));
      return Q === "" || J ? void 0 : h(Q, F);
    }
    function r(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function h(M, L) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!F || !A(F))
        throw new i.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const Q = F.protocol.slice(0, -1);
        throw new i.lZ("proxy_error", `\`${L}\` names a ${Q} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return F;
    }
    function A({ username: M, password: L }) {
      try {
        return decodeURIComponent(M + L), !0;
      } catch {
        return !1;
      }
    }
    function l(M, L) {
      const F = M.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((Q) => w(Q, F, (0, T.HM)(M)));
    }
    function w(M, L, F) {
      const [, Q, J, q] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (q !== void 0 && q !== F)
        return !1;
      const te = Q ?? J ?? M, fe = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${fe}`) || L === fe && !te.startsWith("*");
    }
    const b = (M) => ({
      send: async (L, F) => {
        const Q = Math.max(0, Math.ceil(F.timeout_ms)), J = {
          server: (0, T.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(Q)]),
          timeout_ms: Q,
          phase: "connection"
        };
        try {
          return J.proxy = o(L.url, M), { kind: "response", ...await x(L, J) };
        } catch (q) {
          const te = J.phase === "response" ? "unknown" : "no", { toTransportError: fe } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: fe(q, J) };
        }
      }
    });
    async function x(M, L) {
      try {
        return await g(M, L);
      } catch (F) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(F))
          throw F;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw F;
        const q = [...J("default"), ...J("system")];
        return await g(M, L, q);
      }
    }
  }),
  6798: ((_, k, t) => {
    t.d(k, {
      N: () => c,
      l: () => m
    });
    function c({ target: f, error: d, outcome: v, warning: $ }, g) {
      $ !== void 0 && g.warning($);
      const p = `The live message ${f.message_id} in channel ${f.channel_id}`;
      d === void 0 ? g.info(`${p} is up to date.`) : d.code === "message_not_found" && v === "failed" ? g.warning(`${p} is gone: it was removed meanwhile.`) : g.warning(`${p} could not be updated: ${d.message} ${d.nextStep}`);
    }
    function m({ target: f, error: d }, v) {
      const $ = `in the thread of ${f.parent_message_id}`;
      d === void 0 ? v.info(`Those who are to know of this end were notified ${$}.`) : v.warning(`Nobody was notified ${$}: ${d.message} ${d.nextStep}`);
    }
  }),
  9279: ((_, k, t) => {
    t.d(k, {
      SB: () => Pe,
      uE: () => je,
      jA: () => Me,
      B3: () => me,
      LE: () => Te
    });
    var c = t(3916), m = t(3919), f = t(8121);
    function d({ content: j, template: P, format: Z }) {
      const z = P ? void 0 : v.exec(j)?.[0], X = z !== void 0 && j.includes(`$${z}`), de = Z === "markdown" || Z === "text" ? $.exec(j)?.[0] : void 0, ue = [];
      return z !== void 0 && ue.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${X ? ", and write it without the `$`" : ""}.`), de !== void 0 && ue.push(`\`${de}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), Z === "plain" && ue.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ue;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var g = t(8864), p = t(1380), E = t(9083), T = t(9357), i = t(5667);
    const o = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function r(j) {
      return !o.test(l(j));
    }
    function h({ text: j, fragments: P }) {
      const Z = l(j).split(`

`), z = (0, T.O0)(j);
      return {
        type: "root",
        children: Z.flatMap((X) => (0, i.ey)(A({ text: X, fragments: P }, z)))
      };
    }
    function A({ text: j, fragments: P }, Z) {
      const z = (0, E.JK)(j, P).flatMap((X) => typeof X == "string" ? (0, i.Fy)(X) : (0, i.bK)(X.text, Z));
      return (0, i.oZ)((0, i.t7)((0, i.NR)((0, i.oZ)((0, i.gc)(z)))));
    }
    function l(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var w = t(5007);
    const b = 3e4, x = 8;
    async function M(j, { toMessage: P, isComplete: Z, run_url: z, size: X }) {
      const le = (0, w.m$)(j), de = P(j), ue = Q(z);
      if (le <= b && await L(de, X) || !await L(P([ue]), X))
        return { message: de, advice: [] };
      const { cut: be } = await t.e("shorten").then(t.bind(t, 8059)), Ae = (Oe) => P([...be(j, Oe - (0, w.Y5)(ue)), ue]), Ce = await F(Math.min(le, b), (Oe) => L(Ae(Oe), X)), Ie = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${Z ? "of it" : "that was read"}.`;
      return {
        message: Ae(Ce),
        advice: [Ie],
        whole: { type: "root", children: j }
      };
    }
    async function L(j, { limit: P, measure: Z, fitsBelow: z = 0 }) {
      return JSON.stringify(j).length <= z || await Z(j) <= P;
    }
    async function F(j, P) {
      if (await P(j))
        return j;
      let [Z, z] = [0, j];
      for (let X = 0; X < x; X += 1) {
        const le = Math.floor((Z + z) / 2);
        await P(le) ? Z = le : z = le;
      }
      return Z;
    }
    function Q(j) {
      const P = [(0, i.Qq)("full text in the run")], Z = j === null ? P : [{ type: "link", url: j, children: P }];
      return { type: "paragraph", children: [(0, i.Qq)("\u2026 ("), ...Z, (0, i.Qq)(")")] };
    }
    var J = t(8533);
    const q = 6e5;
    async function te(j, P) {
      const { rest: Z, buttons: z } = await Y(j, P);
      if (!(0, J.aX)(Z.text))
        throw H();
      const X = await ie(j.format, Z, P);
      if (!V(X))
        throw H();
      const le = { ...j, buttons: [...z, ...j.buttons ?? []] }, de = X.type === "root" ? await ke(X, le, { ...P, isComplete: B(j, Z) }) : { message: { ...ve(j), content: X }, advice: [] }, ue = [
        ...d(j),
        ...await fe(j, X),
        ...he(j, Z)
      ];
      return { ...de, advice: [...ue, ...de.advice] };
    }
    async function fe({ preset: j, content: P }, Z) {
      return j !== void 0 || !/\\[nt]/.test(P) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(P, Z);
    }
    function he(j, P) {
      return B(j, P) ? [] : [`Of the Markdown, the first ${p.U} characters are read; the rest is left out.`];
    }
    function B({ format: j }, { text: P }) {
      return j !== "markdown" || P.length <= p.U || r(P);
    }
    function V(j) {
      return j.type === "plain" ? (0, J.aX)(j.value) : j.type === "twacode" || (0, J.zN)(j);
    }
    function H() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function Y({ preset: j, content: P, template: Z }, z) {
      if (j === void 0 && !Z)
        return { rest: { text: (0, E.TA)(P), fragments: [] }, buttons: [] };
      const { context: X, event: le } = z, de = (Ie, Oe) => ge(Ie, { ...z, ...Oe });
      if (j !== void 0) {
        const { renderPreset: Ie, takeButtons: Oe } = await t.e("presets").then(t.bind(t, 7314));
        return Oe(await Ie(j, X, de));
      }
      const { findPasted: ue, renderFacts: Ee } = await t.e("simple-templates").then(t.bind(t, 847)), be = ue(P, le);
      if (be !== void 0)
        throw be;
      const Ae = Ee(P, X);
      if (Ae !== void 0)
        return { rest: Ae, buttons: [] };
      const { renderTemplate: Ce } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ce(P, X, { read: de }), buttons: [] };
    }
    async function ie(j, P, Z) {
      switch (j) {
        case "markdown":
          return ye(await G(P), Z);
        case "text": {
          const z = (0, i.oZ)((0, i.t7)((0, i.Fy)((0, i.eu)((0, E.Dk)(await G(P))))));
          return { type: "root", children: (0, i.ey)(z) };
        }
        case "twacode": {
          const { readHandwritten: z } = await t.e("twacode").then(t.bind(t, 683));
          return z(P);
        }
        case "plain": {
          if ((0, E.Z)(P) > pe)
            throw ae();
          return { type: "plain", value: (0, E.Dk)(P), isFilled: P.fragments.length > 0 };
        }
      }
    }
    const pe = 4e6;
    function ae() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function G(j) {
      if ((0, E.Z)(j) <= q)
        return j;
      const { cutSource: P } = await t.e("shorten").then(t.bind(t, 9153));
      return P(j, q);
    }
    async function ye(j, P) {
      if (j.fragments.every(({ kind: X }) => X === "text") && r(j.text))
        return h(j);
      const { readMarkdown: z } = await t.e("markdown").then(t.bind(t, 690));
      return z(j, P);
    }
    async function ge(j, P) {
      return (await ye({ text: (0, E.TA)(j), fragments: [] }, P)).children;
    }
    function ke({ children: j }, P, { run_url: Z, size: z, isComplete: X }) {
      const le = (0, g.r)(P), de = ve(P);
      return M(j, { toMessage: (Ee) => ({
        ...de,
        content: { type: "root", children: [...Ee, ...le] }
      }), isComplete: X, run_url: Z, size: z });
    }
    function ve({ sender_name: j, sender_icon: P, ephemeral_recipients: Z, message_fields: z }) {
      return { sender_name: j, sender_icon: P, ephemeral_recipients: Z, message_fields: z };
    }
    var Le = t(4768), $e = t(8818);
    async function me({ workflow: j, message: P, delivery: Z }, z, { env: X, octokit: le, network: { date: de }, log: ue }, Ee) {
      const { preset: be, mentions: Ae } = P, { live: Ce, when: Ie } = Z, { gatherMessageContext: Oe } = await t.e("facts").then(t.bind(t, 1974));
      return Oe({
        ...j,
        preset: be,
        mentions: Ae,
        live: Ce,
        when: Ie,
        event: z,
        env: (0, m.$p)({ ...X }),
        ...Ee && { ended: Ee }
      }, { octokit: le, date: de, info: ue.info, notice: ue.notice });
    }
    async function Te(j, P, Z) {
      return (0, f.MZ)(j) || j.delivery.live ? me(j, P, Z) : { context: (0, $e.CT)({ env: Z.env, event: P }), mentions: [] };
    }
    async function Pe({ message: j, delivery: P, twake: Z }, z, { env: X, files: le }, de = []) {
      const { context: ue, preset: Ee, lookups: be, mentions: Ae } = z, { preset: Ce, ...Ie } = j;
      await De(z);
      const Oe = await Ue(j, { env: X, files: le }), C = await te({ ...Ie, content: Oe, mentions: Ae, ...Ee && { preset: Ee } }, {
        context: { ...ue, ...be },
        event: ue.github.event,
        repository_url: ue.repository.url,
        is_private: (0, $e.Gw)(ue.github),
        run_url: ue.run.url,
        size: Z.sizeOf({ isEdit: xe(P) })
      }), u = P.live && !j.template && !j.preset && "status" in ue ? (0, Le.dW)(C.message, Me(ue)) : C.message;
      return { ...C, said: u, message: await Z.prepare(u, { notified: de }) };
    }
    function xe({ live: j, message_id: P, key: Z }) {
      return j || P !== "" || Z.source !== "";
    }
    async function De({ context: j, preset: P, lookups: Z }) {
      if (!(P && Z && "verdict" in j))
        return;
      const { askAhead: z } = await t.e("facts").then(t.bind(t, 1974));
      z(P, j, Z);
    }
    function je({ message: j }, P) {
      return j.if_empty === "skip" && (0, c.J4)(P).code === "empty";
    }
    async function Ue(j, { env: P, files: Z }) {
      if (!j.content_file)
        return j.content;
      const { readContentFile: z } = await t.e("content-file").then(t.bind(t, 153)), X = {
        workspace: P.GITHUB_WORKSPACE,
        temp: P.RUNNER_TEMP,
        repository: P.GITHUB_REPOSITORY
      };
      return z(j, X, Z);
    }
    function Me({ status: j, verdict: P, icon: Z, duration: z, run: X }) {
      return { subject: P === j ? "Job" : "Run", status: P, icon: Z, duration: z, workflow: X.name, run_url: X.url };
    }
  }),
  2713: ((_, k, t) => {
    t.d(k, {
      e: () => kn
    });
    var c = t(3916), m = t(8121), f = t(4573), d = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: a, message: y } = e, S = (0, d.wh)(n.public_id), I = [n.group_id, ...a.channel_id];
      return [
        ...[
          [
            (0, d.wh)(n.private_api_key) !== void 0 && S === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            S !== void 0 && I.includes(S),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, d.wh)(n.group_id) !== void 0 && a.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([N, W]) => N ? W : []),
        ...(0, v.x)(e, (N) => (0, d.wh)(N) !== void 0).map(({ input: N, id: W }) => `\`${N}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(y.message_fields)
      ];
    }
    function g(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function p({ message: e, delivery: n }, { mentions: a }) {
      return [
        ...a.length > 0 && n.message_id ? [
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
    var i = t(3785);
    async function o(e, n, a) {
      const y = (0, i.O)(e.body), S = y?.object;
      if (y !== void 0 && e.status === 200 && !("error" in y) && (0, i.u)(S) && h(S, n, a))
        return l(S, y, n, a);
      const { judgeUnsaved: D } = await t.e("failure").then(t.bind(t, 7090));
      return D(e, y, n, a);
    }
    async function r(e, n) {
      const a = (0, i.O)(e.body);
      if (e.status === 200 && a !== void 0 && "result" in a) {
        const { message_id: S, channel_id: I } = n, D = `Removal of message ${S} requested in channel ${I}, which Twake does not confirm`;
        return { fate: "removed", response: a, confirmation: D };
      }
      const { judgeError: y } = await t.e("failure").then(t.bind(t, 7090));
      return y(e, a, n);
    }
    function h(e, { channel_id: n, message_id: a }, y) {
      const { id: S } = e;
      return (0, d.eQ)(S) && !y(S) && A(e.channel_id, n) && (!a || A(S, a));
    }
    function A(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function l(e, n, a, y) {
      const { id: S, channel_id: I, parent_message_id: D, creation_date: N } = e, W = (0, d.eQ)(D) && !y(D) ? D : "", se = {
        message_id: S,
        channel_id: I,
        parent_message_id: W,
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        message_url: "",
        target: {
          channel_id: a.channel_id,
          message_id: S,
          ...W && { parent_message_id: W }
        }
      }, re = `Accepted by Twake: message ${S} in channel ${a.channel_id}`, ce = w(se, a);
      return { fate: "accepted", accepted: se, response: n, confirmation: re, ...ce && { warning: ce } };
    }
    function w({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || A(e, n))
        return;
      const a = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${a}.`;
    }
    var b = t(651), x = t(1723), M = t(3028);
    async function L(e) {
      switch (e.type) {
        case "root":
          return (0, b.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), a = n(e);
          return e.statusLine ? (0, b.cG)(a, e.statusLine) : a;
        }
        case "plain": {
          const n = e.isFilled ? (0, x.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, M.w)(e.statusLine)}` : n;
        }
      }
    }
    async function F(e) {
      return { content: await L(e.content), ...Q(e) };
    }
    function Q(e) {
      const { sender_name: n, sender_icon: a, ephemeral_recipients: y = [], message_fields: S = {} } = e, { hidden_data: I, ...D } = S, N = {
        ...n && { custom_title: n },
        ...a && { custom_icon: a },
        ...typeof I == "object" ? I : {}
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
    const J = 2 ** 20, q = 4096, fe = {
      limit: J - q,
      fitsBelow: (J - q) / 10,
      async measure(e) {
        const n = { content: (0, b.y)(e.content), ...Q(e) };
        return f.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var he = t(7413);
    const B = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: g,
      readId: (e, n) => (0, d.wh)(e) ?? (n === "message" && (0, d.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.` : (0, d.yr)(e, n),
      findIssues: $,
      findWarnings: p,
      connect: V
    };
    function V(e) {
      const { api_url: n, group_id: a, private_api_key: y } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: a },
        key: y,
        editsNotify: !1,
        sizeOf: () => fe,
        prepare: async (S) => {
          const I = await F(S);
          return {
            sendTo: (D) => {
              const N = (0, he.Fc)(e, D, I);
              return H(N, (W, { holdsSecret: se }) => o(W, D, se));
            },
            preview: async () => {
              const { previewOf: D } = await t.e("preview").then(t.bind(t, 4741));
              return D(I);
            }
          };
        },
        remove: (S) => H((0, he.ss)(e, S), (I) => r(I, S)),
        check: async (S, I) => {
          const { check: D } = await t.e("check").then(t.bind(t, 4660));
          return D(e, S, I);
        }
      };
    }
    function H(e, n) {
      return {
        request: e,
        error: Y(e),
        attempt: async (a, y) => {
          const S = await a(e);
          return S.kind === "response" ? n(S, y) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
        }
      };
    }
    function Y({ body: e }) {
      const n = f.Buffer.byteLength(e);
      if (n <= J)
        return;
      const a = `The request has ${n} bytes, and servers take ${J}: nothing was sent.`;
      return new c.lZ("too_large", a);
    }
    const ie = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function pe({ access_token: e, channel_id: n }) {
      if (e === "" && !ie.test(n))
        return B;
      const { matrix: a } = await t.e("matrix").then(t.bind(t, 6941));
      return a;
    }
    var ae = t(3919);
    function G(e, n = "") {
      return { default: n, read: e };
    }
    function ye(e) {
      return G(async (n) => n === "" ? {} : (0, ae.$p)(await e(n)));
    }
    async function ge(e, n) {
      const a = Object.keys(e), y = await Promise.all(a.map((S) => ke(S, e[S], n)));
      return {
        values: Object.fromEntries(y.map(({ value: S }, I) => [a[I], S])),
        issues: y.flatMap(({ issues: S }) => S)
      };
    }
    async function ke(e, n, a) {
      const { getInput: y, hide: S, kind: I } = a, D = n.isTrimmed ?? !0, N = (0, ae.Od)(y(e, { trimWhitespace: D })), W = await ve(e, N, n, I);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await ve(e, S(N), n, I)).issues };
    }
    async function ve(e, n, a, y) {
      const S = [], I = (D) => {
        S.push(`\`${e}\` ${D}`);
      };
      try {
        return { issues: S, value: await a.read(n === "" ? a.default : n, I, y) };
      } catch (D) {
        return { issues: [(0, c.J4)(D).message], value: {} };
      }
    }
    var Le = t(7679), $e = t(4536), me = t(4827);
    async function Te(e, n) {
      const a = De(e) ?? await je(e, n) ?? {};
      if ((0, $e.f_)(a))
        throw new c.lZ("invalid_input", `\`${n}\`: ${$e.DI}.`);
      if ((0, me.Gv)(a))
        return a;
      const y = Array.isArray(a) ? "a list" : `a single value (${typeof a})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${y}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Pe(e) {
      const n = await Te(e, "needs"), a = Object.entries(n).find(([, I]) => !xe(I));
      if (a === void 0)
        return n;
      const [y] = a, S = y.length > 80 ? `${y.slice(0, 80)}\u2026` : y;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${S}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function xe(e) {
      return (0, me.Gv)(e) && typeof e.result == "string";
    }
    function De(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function je(e, n) {
      const a = await (0, $e.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in a)
        return a.value;
      const { line: y, column: S, error: I } = a;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${y}, column ${S}: ${I}.`);
    }
    var Ue = t(5161), Me = t(3342), j = t(9257);
    const P = (e) => e, Z = (e) => {
      const n = (a, y) => {
        const S = e.indexOf(a);
        return S >= 0 && e.includes(y, S + a.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, z = (e, n) => {
      const a = le(e);
      return e !== "" && !X.test(a) && n("holds nothing that can be seen."), a;
    }, X = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function le(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const de = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function ue(e) {
      return (n, a) => {
        const y = n.toLowerCase();
        return y === e ? e : (/^(true|false)$/.test(y) || a(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, c.cl)(n)}.`), y === "true");
      };
    }
    function Ee(e, n) {
      return (a, y) => {
        const S = /^\d{1,6}$/.test(a) ? Number(a) : Number.NaN;
        return S >= e && S <= n ? S : (y(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(a)}.`), e);
      };
    }
    function be(...e) {
      return (n, a) => {
        const y = e.find((S) => S === n);
        return y === void 0 && a(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), y ?? e[0];
      };
    }
    const Ae = 10, Ce = 100, Ie = (e, n) => {
      const a = (0, d.wh)(e);
      return a === void 0 && e !== "" && n((0, d.yr)(e, "company")), a ?? e;
    }, Oe = (e, n, a) => {
      const y = a.readId(e, "message");
      return y === void 0 && e !== "" && n(a.describeNoId(e, "message")), y ?? e;
    };
    function C(e) {
      return (n, a, y) => {
        const S = n.split(/[,\n]/).flatMap((W) => W.trim() || []), I = S.map((W) => y.readId(W, e)), D = S.filter((W, se) => I[se] === void 0);
        for (const W of D.slice(0, Ae))
          a(y.describeNoId(W, e));
        S.length === 0 && n !== "" && a("holds no id, but commas or blanks only.");
        const N = [...new Set(S.map((W, se) => I[se] ?? W))];
        return N.length > Ce && a(`has ${N.length} ids: use several steps for more than ${Ce}.`), N;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), O = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function R(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const U = (e, n) => {
      const a = R(e);
      return a === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((a.username || a.password) && n("must not contain a user name or a password."), (a.search || a.hash) && n("must not contain a query (?) or a fragment (#)."), a.protocol === "http:" && !(0, j.U9)(a.hostname) && n("must begin with https://, or anyone on the way could read the key."), a.pathname = a.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(a.pathname) && n(`is an address of the web client: cut it before /client, as in ${a.origin}.`), a);
    }, K = (e, n) => {
      if (e === "")
        return e;
      const a = R(e);
      return a?.protocol === "https:" && !e.includes("'") ? a.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, oe = (e, n) => e.split(`
`).flatMap((a, y) => {
      const S = le(a);
      if (S === "")
        return [];
      const { label: I, address: D } = Se(S), N = R(D), W = N?.protocol === "https:" || N?.protocol === "http:" && (0, j.U9)(N.hostname);
      return X.test(I) && W ? [{ label: I, url: N.href }] : (n(`line ${y + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(S)}.`), []);
    });
    function Se(e) {
      const n = e.lastIndexOf(" "), y = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(y, 0)).trim(), address: e.slice(y + 1).trim() };
    }
    const ne = {
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
    }, ee = {
      public_id: G(s),
      private_api_key: { ...G(u), isSecret: !0 },
      group_id: G(Ie),
      access_token: { ...G(O), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: G(U)
    }, we = {
      content: { ...G(P), isTrimmed: !1 },
      content_file: G(P),
      preset: G(be("", ...ne.preset)),
      if_empty: G(be("fail", "skip"), "fail"),
      format: G(be(...ne.format), "markdown"),
      template: G(de, "false"),
      mentions: G(Ue.Y),
      buttons: G(oe),
      ephemeral: G(de, "false"),
      ephemeral_recipients: G(C("user")),
      sender_name: G(z),
      sender_icon: G(K),
      message_fields: ye((e) => Te(e, "message_fields"))
    }, Ge = {
      // Empty: the job's own, which `runner_facts` has.
      status: G(be("", ...ne.status)),
      data: ye((e) => Te(e, "data")),
      needs: ye(Pe),
      people: ye(async (e) => (0, Me.ky)(await Te(e, "people"))),
      github_token: { ...G(P), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: ye((e) => Te(e, "runner_facts").catch(() => ({})))
    }, st = {
      channel_id: G(C("channel")),
      message_id: G(Oe),
      parent_message_id: G(Oe),
      key: G(Z),
      on_repeat: G(be("edit", "reply"), "edit"),
      operation: G(be("save", "remove"), "save"),
      when: G(Le.tK),
      live: G(de, "false"),
      delivery: G(be("at_most_once", "at_least_once"), "at_most_once"),
      retries: G(Ee(0, 10), "3"),
      timeout: G(Ee(1, 300), "30")
    }, rt = {
      fail_on_error: G(de, "true"),
      dry_run: G(ue("check"), "false"),
      summary: G(de, "false")
    }, Ke = { connection: ee, message: we, workflow: Ge, delivery: st, presentation: rt }, ot = { ...ee, ...we, ...Ge, ...st, ...rt }, An = Object.keys(ot);
    function xn(e) {
      return ot[e].default;
    }
    const Qe = ({ content: e, content_file: n, preset: a }) => [e, n, a].filter((y) => y.trim() !== ""), it = ({ channel_id: e }) => e.length <= 1, Ye = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, at = ({ format: e }) => e === "twacode" || e === "plain", _t = [
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Qe(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && Qe(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "remove" && Qe(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: { operation: e, message_id: n, key: a } }) => e === "remove" && n === "" && a.source === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove, or its `key`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !it(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !it(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: n }) => n.live && Ye(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ delivery: { key: e, message_id: n, parent_message_id: a } }) => e.source !== "" && n + a !== "",
        sentence: "`key` finds the message by itself: set neither `message_id` nor `parent_message_id` beside it."
      },
      {
        broken: ({ message: e, delivery: n }) => Ye(e) && n.key.source !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`."
      },
      {
        broken: ({ delivery: e }) => e.live && e.when.length > 0,
        sentence: "`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them."
      },
      {
        broken: ({ message: e, delivery: n }) => Ye(e) && n.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && at(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && at(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ut({ getInput: e, hide: n }) {
      const a = await pe({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), y = { getInput: e, hide: n, kind: a }, [S, I, D, N, W] = await Promise.all([
        ge(Ke.connection, y),
        ge(Ke.message, y),
        ge(Ke.workflow, y),
        ge(Ke.delivery, y),
        ge(Ke.presentation, y)
      ]), se = {
        connection: S.values,
        message: I.values,
        workflow: D.values,
        delivery: N.values,
        presentation: W.values,
        twake: a.connect(S.values)
      }, re = At(se, a), ce = [
        ...xt(re, a),
        ...[S, N, I, D, W].flatMap((_e) => _e.issues),
        ...a.findIssues(se),
        ..._t.filter(({ broken: _e }) => _e(se)).map(({ sentence: _e }) => _e)
      ];
      return { inputs: se, kind: a, missing: re, issues: ce };
    }
    function At({ connection: e, delivery: n }, { required: a }) {
      const y = { ...e, ...n };
      return a.filter((S) => String(y[S]) === "");
    }
    function xt(e, n) {
      return e.length === 0 ? [] : [
        `${ct(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function ct(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function lt(e) {
      const n = e("public_id"), a = e("private_api_key");
      return [...(0, he.Fj)({ public_id: n, private_api_key: a }), e("access_token"), e("github_token")];
    }
    const Mt = 4, Ct = 8;
    function dt(e) {
      const n = e.filter((a) => a.length >= Mt).flatMap((a) => [a, f.Buffer.from(a).toString("base64")]).map((a) => a.replace(/=+$/, "")).sort((a, y) => y.length - a.length);
      return (a) => {
        const y = ft(a).toLowerCase();
        return n.filter((I) => y.includes(ft(I).toLowerCase())).reduce((I, D) => I.replace(It(D), "***"), a);
      };
    }
    function ft(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, a) => String.fromCharCode(parseInt(a, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function It(e) {
      const n = e.length > Ct ? "giu" : "gu";
      return new RegExp(`${[...e].map(Lt).join("")}=*`, n);
    }
    function Lt(e) {
      const n = e.split("").map((W) => W.charCodeAt(0)), a = (W) => W.toString(16).padStart(4, "0"), y = n.map((W) => `\\\\+u${ht(a(W))}`).join(""), I = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${ht(W.toString(16).padStart(2, "0"))}`), D = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${D}|${y}|${I.join("")}${N})`;
    }
    function ht(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const pt = 4e3, Xe = 8e3;
    function mt(e) {
      const n = [];
      let a = dt(n);
      return {
        mask: (y) => {
          y.trim() !== "" && (e.setSecret(y), n.push(y), a = dt(n));
        },
        hide: (y) => a(y),
        debug: (y) => e.debug(qe(a(y), Xe)),
        info: (y) => {
          for (const S of a(y).split(`
`))
            e.info(qe(S, Xe));
        },
        notice: (y) => e.notice(Je(a(y))),
        warning: (y) => e.warning(Je(a(y))),
        error: (y, S) => e.error(Je(a(y)), { title: S })
      };
    }
    function Je(e, n = pt) {
      const a = e.split(`
`).map((y) => qe(y, Xe));
      return gt(a.join(`
`), n);
    }
    function qe(e, n) {
      const a = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return gt(a, n);
    }
    function gt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const yt = 1e5, jt = 512, Rt = 1e3, bt = /* @__PURE__ */ new Set(["object", "result"]), Dt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Pt(e, n) {
      const a = et(e, n, 0), y = (I, D) => $t(D) <= Rt, S = (I, D) => Dt.has(I) && $t(D) < 300;
      for (const I of [a, wt(a, y), wt(a, S)]) {
        const D = JSON.stringify(I);
        if (D.length <= yt)
          return D;
      }
      return "";
    }
    function wt(e, n) {
      if (!(0, me.Gv)(e))
        return null;
      const a = Object.entries(e).map(([y, S]) => [y, bt.has(y) && (0, me.Gv)(S) ? vt(S, n) : S]);
      return vt(Object.fromEntries(a), (y, S) => bt.has(y) || n(y, S));
    }
    function vt(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([a, y]) => n(a, y)));
    }
    function $t(e) {
      return JSON.stringify(e).length;
    }
    function et(e, n, a) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (a === jt)
        return null;
      if (Array.isArray(e))
        return e.map((S) => et(S, n, a + 1));
      const y = Object.entries(e);
      return Object.fromEntries(y.map(([S, I]) => [n(S), et(I, n, a + 1)]));
    }
    const Mn = (
      /* unused pure expression or super */
      null
    ), Cn = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: yt,
      error_code: 30,
      attempts: 4
    };
    function Bt({ outcome: e, deliveries: n, error: a, skipped: y }, S) {
      const I = n[0], D = I?.accepted, N = [a, ...n.map((W) => W.error)];
      return {
        message_id: D?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: D?.message_url ?? "",
        channel_id: D?.channel_id ?? I?.target.channel_id ?? "",
        parent_message_id: D?.parent_message_id ?? "",
        created_at: D?.created_at ?? "",
        messages: JSON.stringify(n.map(Ut)),
        response: I?.response === void 0 ? "" : Pt(I.response, S),
        error_code: N.find(Boolean)?.code ?? y ?? "",
        attempts: String(n.reduce((W, { attempts: se }) => W + se, 0))
      };
    }
    function Ut({ target: e, accepted: n, outcome: a, error: y }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: a,
        error_code: y?.code ?? ""
      };
    }
    function Nt(e, n = "") {
      const a = new Set(e.map(({ outcome: I }) => I)), [y = "failed"] = a, S = a.has("unknown") ? "unknown" : "partial";
      return { outcome: a.size > 1 ? S : y, deliveries: e, summary: n };
    }
    async function Ft(e, n) {
      const { log: a, failOnError: y, linkTo: S } = n;
      for (const N of e.deliveries)
        N.error === void 0 && a.info(Ht(N)), N.warning !== void 0 && a.warning(N.warning);
      Vt(e, n), await zt(e, n);
      const I = Kt(e);
      if (I.length === 0)
        return 0;
      const D = Jt(e, I, S);
      return y ? a.error(D, Wt[e.outcome] ?? "Twake message not sent") : a.warning(D), y ? 1 : 0;
    }
    const Wt = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Ht({ confirmation: e, attempts: n }) {
      return `${e}${n === 1 ? "" : ` (attempt ${n})`}.`;
    }
    const Gt = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Kt({ error: e, deliveries: n }) {
      const a = n.flatMap((y) => y.error ? { error: y.error, delivery: y } : []);
      return e ? [{ error: e }, ...a] : a;
    }
    function Jt({ deliveries: e }, n, a) {
      const y = e.length > 1, S = e.length - n.length, I = n.map(({ error: ce, delivery: _e }) => {
        const Fe = y ? `Channel ${_e?.target.channel_id}: ` : "", Be = _e?.outcome === "unknown" ? ` ${Gt[_e.operation]}` : "";
        return Fe + ce.message + Be;
      }), D = n.map(({ error: ce }) => `${ce.nextStep} (${ce.code}, ${a(ce.code)})`), N = [
        ...y ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(I)
      ], W = N.some((ce) => ce.includes(`
`)) ? `
` : " ", se = [...new Set(D)].join(W), re = pt - se.length - W.length;
      return Je(N.join(W), re) + W + se;
    }
    function Vt(e, { core: n, env: a, log: y }) {
      try {
        if (!a.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, I] of Object.entries(Bt(e, y.hide)))
          n.setOutput(S, I);
      } catch (S) {
        y.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const Zt = 2 ** 20;
    async function zt({ summary: e }, { core: n, log: a }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Zt)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(a.hide(e)).write();
        } catch (y) {
          a.warning(`The job summary could not be written: ${y.message}`);
        }
    }
    var tt = t(8532), Qt = t(8818), Et = t(7959), Ne = t(9279);
    const Ve = "live", Yt = 65;
    function Xt({ core: e, env: n, log: a }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Ve, "");
        } catch (y) {
          a.debug(`The state of this step could not be opened: ${y.message}`);
        }
    }
    function qt({ twake: e, deliveries: n, mentions: a, started_ms: y, status: S }, { core: I, env: D, log: N }) {
      const W = n.flatMap(({ accepted: _e }) => _e?.target ?? []);
      if (W.length === 0 || !D.GITHUB_STATE || !D.GITHUB_ENV)
        return;
      const se = a.map(Me.TN), re = { address: e.address, started_ms: y, status: S, targets: W, mentioned: se }, ce = JSON.stringify(re);
      en(() => {
        I.saveState(Ve, Ot(ce, e, D) + ce), I.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, N);
    }
    function en(e, n) {
      try {
        e();
      } catch (a) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${a.message}`);
      }
    }
    function tn({ core: { getState: e } }) {
      return e(Ve) !== "";
    }
    function nn({ core: e, env: n }, a) {
      const y = e.getState(Ve), S = y.slice(Yt);
      if (!sn(y, Ot(S, a, n) + S))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const I = JSON.parse(S);
      for (const [D, N] of Object.entries(a.address)) {
        const W = I.address[D];
        if (W !== N)
          throw new c.lZ("invalid_input", `\`${D}\` came out as ${N || "nothing"} at the end of the job, and the message went to ${W}. Give \`${D}\` a value that does not change during the job.`);
      }
      return I;
    }
    function Ot(e, { key: n }, a) {
      const { GITHUB_RUN_ID: y, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: I } = a;
      return `${Tt().createHmac("sha256", n).update(JSON.stringify([y, S, I, e])).digest("hex")} `;
    }
    const Tt = () => process.getBuiltinModule("node:crypto");
    function sn(e, n) {
      const [a, y] = [Buffer.from(e), Buffer.from(n)];
      return a.length === y.length && Tt().timingSafeEqual(a, y);
    }
    async function rn(e) {
      const { core: n, env: a } = e, y = mt(n), S = await on({ ...e, log: y }).catch((I) => (I instanceof c.lZ || y.debug(I.stack ?? String(I)), { outcome: "failed", deliveries: [], error: (0, c.J4)(I) }));
      return Ft(S, {
        core: n,
        env: a,
        log: y,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (I) => (0, c.zU)(I, a)
      });
    }
    async function on(e) {
      const { core: n, env: a, files: y, network: S, log: I } = e, D = S.date().getTime();
      Xt(e), lt(n.getInput).forEach(I.mask);
      const N = await ut({ getInput: n.getInput, hide: I.hide }), W = await (0, m.aL)(N, { env: a, files: y, warn: I.warning }), se = await cn(N, a, W);
      if (se !== void 0)
        return I.notice(se), Ze("secrets_withheld");
      const re = fn(N), ce = await (0, Ne.LE)(re, W, e);
      if (!an(re, ce, I))
        return Ze("when");
      const _e = re.delivery.operation === "remove", Fe = await un(re, ce, W, e), Be = _e ? void 0 : await (0, Ne.SB)(re, ce, e, Fe?.mentioned).catch(ln(re));
      if (Be === "empty")
        return I.info(`Skipped, because ${dn(re)} came out empty (\`if_empty: skip\`).`), Ze("empty");
      for (const He of Be?.advice ?? [])
        I.notice(He);
      for (const He of N.kind.findWarnings(re, ce))
        I.warning(He);
      const We = hn(re, Be, Fe);
      if (re.presentation.dry_run)
        return pn(We, re, e);
      if (We.targets.length === 0)
        return I.info("Skipped, because no message of this `key` is known, which could be removed."), Ze("no_message");
      const ze = Fe ? await Fe.deliver(We, Be) : await (0, tt.c)(We, { ...S, debug: I.debug, hide: I.hide });
      if (re.delivery.live) {
        const { twake: He, workflow: nt } = re, { mentions: Re } = ce, _n = (0, Et.rk)(nt);
        qt({ twake: He, deliveries: ze, mentions: Re, started_ms: D, status: _n }, e);
      }
      return Nt(ze, await gn(re, Be, I));
    }
    function an({ delivery: e }, { context: n, ...a }, y) {
      const { when: S, operation: I } = e;
      if (S.length === 0 || !("verdict" in n) || a.change === void 0)
        return !0;
      const { verdict: D } = n, W = a.change === "unknown" && I === "remove" ? "none" : a.change;
      D === "unknown" && y.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const se = (0, Le.yB)({ verdict: D, change: W }, S);
      return se !== void 0 && y.info(se), se === void 0;
    }
    async function un(e, n, a, y) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: a }, y);
    }
    async function cn({ inputs: e, kind: n, missing: a }, y, S) {
      if (a.length === 0)
        return;
      const I = (0, Qt.GP)({ env: y, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: D } = await t.e("facts").then(t.bind(t, 5674)), N = D(I);
      return N && `Skipped, because ${ct(a)} empty.${n.adviseMissing(a)} ${N}`;
    }
    function Ze(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function ln(e) {
      return (n) => {
        if ((0, Ne.uE)(e, n))
          return "empty";
        throw n;
      };
    }
    function dn({ message: { content_file: e, preset: n } }) {
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function fn({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new c.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function hn({ twake: e, delivery: n }, a, y) {
      const { message_id: S, parent_message_id: I, retries: D } = n, N = n.channel_id.map((re) => ({
        channel_id: re,
        ...S && { message_id: S },
        ...I && { parent_message_id: I }
      })), se = !a && n.key.source !== "" ? N.flatMap((re) => y?.find(re) ?? []) : N;
      return {
        twake: e,
        targets: se,
        ...a && { message: a.message },
        policy: { delivery: n.delivery, retries: D, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function pn(e, n, { network: a, log: y }) {
      const S = (0, tt.H)(e);
      for (const { error: ce } of S)
        if (ce !== void 0)
          throw ce;
      const I = await mn(n, a, y);
      if (S.length + I.length === 0)
        return { outcome: "dry_run", deliveries: [] };
      const { describeDryRun: D, summarizeDryRun: N } = await t.e("preview").then(t.bind(t, 3709)), W = { sendings: S, findings: I, targets: e.targets, message: e.message };
      y.info(`Dry run, nothing is sent.
${await D(W)}`);
      const se = await N("Twake message (dry run)", W), re = I.find((ce) => ce.error)?.error;
      return {
        outcome: re ? "failed" : "dry_run",
        deliveries: [],
        summary: se,
        ...re && { error: re }
      };
    }
    async function mn(e, n, { hide: a }) {
      if (e.presentation.dry_run !== "check")
        return [];
      const { check: y } = await t.e("check").then(t.bind(t, 159));
      return y(e, n, a);
    }
    async function gn({ presentation: e }, n, a) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarize: y } = await t.e("preview").then(t.bind(t, 3709));
        return await y("Twake message", n.message, n.whole);
      } catch (y) {
        return a.warning(`The message could not be shown in the job summary: ${y.message}`), "";
      }
    }
    var St = t(4768), kt = t(6798), yn = t(763);
    const bn = 1e4, wn = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function vn(e) {
      const { core: n } = e, a = mt(n);
      try {
        tn(e) ? await $n({ ...e, log: a }) : /^true$/i.test(n.getInput("live")) && a.info("This step left no live message.");
      } catch (y) {
        a.warning(`The live message could not be updated: ${(0, c.J4)(y).message}`);
      }
      return 0;
    }
    async function $n(e) {
      const { core: n, env: a, files: y, network: S, log: I } = e;
      lt(n.getInput).forEach(I.mask);
      const D = await ut({ getInput: n.getInput, hide: I.hide });
      En(D);
      const { twake: N } = D.inputs, W = nn(e, N), se = S.now() + bn, re = await (0, m.aL)(D, { env: a, files: y, warn: I.warning }), ce = await On(W, D, re, e), _e = ce.mentions.filter((Re) => !W.mentioned.includes((0, Me.TN)(Re))), Fe = await Sn(D, { context: ce, state: W, late: _e }, e), Be = (Re) => (0, tt.c)({ twake: N, policy: { ...wn, timeout_ms: se - S.now() }, ...Re }, { ...S, debug: I.debug, hide: I.hide }), We = await Be({ targets: W.targets, message: Fe });
      for (const Re of We)
        (0, kt.N)(Re, I);
      if (_e.length === 0 || N.editsNotify)
        return;
      const ze = We.filter(({ outcome: Re }) => Re === "sent").map(({ target: Re }) => (0, yn.u)(Re)), He = await N.prepare((0, St.Ew)((0, Ne.jA)(ce.context), _e)), nt = await Be({ targets: ze, message: He });
      for (const Re of nt)
        (0, kt.l)(Re, I);
    }
    function En({ missing: e, kind: n }) {
      const a = e.filter((S) => n.credentials.includes(S));
      if (a.length === 0)
        return;
      const y = a.map((S) => `\`${S}\``).join(" and ");
      throw new c.lZ("invalid_input", `${y} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function On(e, { inputs: n, issues: a }, y, S) {
      const I = (S.network.date().getTime() - e.started_ms) / 1e3, D = Tn(e.status, (0, Et.rk)(n.workflow), S), N = await (0, Ne.B3)(n, y, S, { duration: I, mayBeOld: D });
      return a.length > 0 ? { ...N, mentions: [] } : N;
    }
    function Tn(e, n, { env: a }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: y, FORGEJO_ACTIONS: S, GITEA_ACTIONS: I, GITHUB_ACTION_PATH: D } = a;
      return y || S ? !!D : !!I;
    }
    async function Sn({ inputs: e, issues: n }, { context: a, state: y, late: S }, I) {
      const { twake: D } = e, N = y.mentioned;
      try {
        if (n.length > 0)
          throw new Error(n.join(" "));
        return (await (0, Ne.SB)(e, a, I, N)).message;
      } catch (W) {
        const se = "The live message shows only how the job ended, because its source";
        (0, Ne.uE)(e, W) ? I.log.info(`${se} came out empty.`) : I.log.warning(`${se} can no longer be read: ${W.message}`);
        const re = D.editsNotify ? S : [];
        return D.prepare((0, St.l3)((0, Ne.jA)(a.context), re), { notified: N });
      }
    }
    function kn(e, n) {
      return e === "post" ? vn(n) : rn(n);
    }
  }),
  763: ((_, k, t) => {
    t.d(k, {
      u: () => c
    });
    function c({ channel_id: m, message_id: f = "", parent_message_id: d }) {
      return { channel_id: m, parent_message_id: d || f };
    }
  }),
  6444: ((_, k, t) => {
    t.d(k, {
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
  8532: ((_, k, t) => {
    t.d(k, {
      c: () => A,
      H: () => l
    });
    var c = t(3916);
    const m = 1e3, f = 1e4, d = 1e3, v = 6e4, $ = 20;
    function g(B) {
      if (p(B) || !E(B))
        return;
      const V = B.retry_after_ms ?? 0, H = B.remaining_ms - d - V;
      if (V > v || H < 0)
        return;
      const Y = Math.min(m * 2 ** (B.attempt - 1), f);
      return { wait_ms: V + B.random() * Math.min(Y, H) };
    }
    function p({ fate: B, attempt: V, retries: H, retry_after_ms: Y = 0 }) {
      const ie = B === "not_arrived" && Y >= 1e3 && H > 0;
      return V > (ie ? $ : H);
    }
    function E({ fate: B, isIdempotent: V, mayDouble: H }) {
      return B === "unknown" ? V || H : B === "not_arrived";
    }
    function T(B, V) {
      const H = B?.trim() ?? "";
      if (/^\d+$/.test(H))
        return Number(H) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(H))
        return;
      const Y = Date.parse(H) - V.getTime();
      return Number.isNaN(Y) ? void 0 : Math.max(0, Y);
    }
    const i = 5, o = 1e4, r = 1e3, h = 500;
    async function A(B, V) {
      const H = V.now() + B.policy.timeout_ms, Y = [], ie = B.targets.entries(), pe = async () => {
        for (const [ae, G] of ie)
          Y[ae] = await b(G, B, { ...V, deadline: H });
      };
      return await Promise.all(Array.from({ length: i }, pe)), Y;
    }
    function l(B) {
      return B.targets.map((V) => w(B, V, "dry-run"));
    }
    function w({ twake: B, message: V }, H, Y) {
      return V ? V.sendTo(H, Y) : B.remove(H, Y);
    }
    async function b(B, V, H) {
      const Y = w(V, B, q(H)), ie = Y.error ? { attempts: 0, mayHaveArrived: !1, error: Y.error } : await x(Y, { target: B, request: V, ...H }), { attempts: pe, mayHaveArrived: ae } = ie, G = ie.success ?? (ae ? await L(Y, V, H) : void 0), ye = J(V, B);
      if (G === void 0)
        return { target: B, operation: ye, attempts: pe, outcome: ae ? "unknown" : "failed", ...ie.error && { error: ie.error } };
      const { fate: ge, ...ke } = G;
      return { target: B, operation: ye, attempts: pe, outcome: ge === "removed" ? ge : "sent", ...ke };
    }
    async function x(B, V) {
      const { target: H, request: Y, deadline: ie, now: pe, signal: ae, random: G, sleep: ye, turn: ge, debug: ke } = V, { retries: ve, delivery: Le } = Y.policy, $e = Le === "at_least_once", me = J(Y, H) === "post";
      let Te = !1, Pe;
      for (let xe = 1; ; xe += 1) {
        await ge();
        const De = te(ae, ie - pe(), Pe);
        if (De !== void 0)
          return { attempts: xe - 1, mayHaveArrived: Te, error: De };
        const { judgement: je, retry_after_ms: Ue } = await M(B, $e, V);
        if (ke(`channel ${H.channel_id}, attempt ${xe}: ${he(je)}`), !("error" in je))
          return { attempts: xe, mayHaveArrived: Te, success: je };
        const { fate: Me, error: j } = je, P = !me || je.isIdempotent === !0;
        Te ||= Me === "unknown" || Me === "elsewhere";
        const z = g({ ...{ fate: Me, attempt: xe, retries: ve, mayDouble: $e, isIdempotent: P, retry_after_ms: Ue }, remaining_ms: ie - pe(), random: G });
        if (z === void 0 || ae.aborted)
          return { attempts: xe, mayHaveArrived: Te, error: j };
        await ye(z.wait_ms, ae);
        const X = { ...V, deadline: (pe() + ie) / 2 }, le = Te ? await F(B, Y, X) : void 0;
        if (le !== void 0)
          return { attempts: xe, mayHaveArrived: Te, success: le };
        Pe = j;
      }
    }
    async function M(B, V, H) {
      const { request: Y, deadline: ie, now: pe } = H, ae = ie - pe(), G = B.look ? Math.min(r, ae / 4) : 0, ye = Math.min(Y.policy.attempt_ms ?? o, ae - G), { ask: ge, retryAfter_ms: ke } = fe(ye, H), ve = await B.attempt(ge, { mayDouble: V, ...Q(H) }), Le = "error" in ve ? ve.retry_after_ms : void 0;
      return { judgement: ve, retry_after_ms: Le ?? ke() };
    }
    async function L(B, V, H) {
      const { deadline: Y, now: ie, signal: pe, sleep: ae } = H, G = Y - ie();
      if (!(B.look === void 0 || G <= 0))
        return await ae(Math.min(h, G / 2), pe), F(B, V, H);
    }
    async function F(B, { policy: { attempt_ms: V = o } }, H) {
      const { deadline: Y, now: ie, signal: pe, debug: ae } = H, G = Math.min(V, Y - ie());
      if (B.look === void 0 || pe.aborted || G <= 0)
        return;
      const { ask: ye } = fe(G, H), ge = await B.look(ye, Q(H));
      return ae(`a look at what became of it: ${ge?.confirmation ?? "nothing is known"}`), ge;
    }
    function Q({ hide: B }) {
      return { holdsSecret: (V) => B(V) !== V };
    }
    function J({ message: B }, { message_id: V }) {
      return B === void 0 ? "remove" : V ? "edit" : "post";
    }
    function q({ date: B, random: V }) {
      const H = () => V().toString(36).slice(2, 12).padEnd(10, "0");
      return `${B().getTime().toString(36)}-${H()}${H()}`;
    }
    function te(B, V, H) {
      if (B.aborted) {
        const ie = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", H ? `${H.message} Then interrupted.` : ie);
      }
      if (V > 0)
        return;
      const Y = "No time was left for this channel: the others took it all.";
      return H ?? new c.lZ("timeout", Y, { nextStep: "Raise `timeout`." });
    }
    function fe(B, { http: V, signal: H, now: Y, date: ie }) {
      const pe = Y() + B;
      let ae;
      return { ask: async (ye, ge) => {
        const ke = (pe - Y()) / (ge?.isQuestion ? 2 : 1), ve = await V.send(ye, { signal: H, timeout_ms: ke });
        return ve.kind === "response" && (ae = ve.headers["retry-after"] ?? ae), ve;
      }, retryAfter_ms: () => T(ae, ie()) };
    }
    function he(B) {
      return "error" in B ? `${B.fate} (${B.error.code}: ${B.error.message})` : B.fate;
    }
  }),
  8812: ((_, k, t) => {
    t.d(k, {
      a: () => c
    });
    function c(f) {
      return JSON.stringify(f, m);
    }
    function m(f, d) {
      return typeof d == "string" ? d.toWellFormed() : d;
    }
  }),
  2e3: ((_, k, t) => {
    t.d(k, {
      b: () => c
    });
    function c(m) {
      return m.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((_, k, t) => {
    t.d(k, {
      F: () => m
    });
    const c = ["\u2022", "\u25E6", "\u25AA"];
    function m({ start: f }, { checked: d }, v) {
      const $ = f === null ? void 0 : `${f + v.index}.`;
      return d !== null ? [$, d ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : $ ?? c[Math.min(v.depth, c.length - 1)] ?? "";
    }
  }),
  2163: ((_, k, t) => {
    t.d(k, {
      x: () => c
    });
    function c({ message: m, workflow: f }, d) {
      return [
        ...m.mentions.flatMap(({ who: $ }) => typeof $ == "string" ? [] : $).map(({ id: $ }) => ({ input: "mentions", id: $ })),
        ...Object.values(f.people).flat().map(({ id: $ }) => ({ input: "people", id: $ }))
      ].filter(({ id: $ }) => !d($));
    }
  }),
  9880: ((_, k, t) => {
    t.d(k, {
      L: () => c
    });
    function c(m) {
      return /^\d+$/.test(m) ? m.replace(/\d/g, (f) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(f))) : m;
    }
  }),
  651: ((_, k, t) => {
    t.d(k, {
      cG: () => be,
      B5: () => Ce,
      HD: () => Oe,
      y: () => ue,
      Xp: () => de
    });
    var c = t(2e3), m = t(6444), f = t(9880);
    const d = 4;
    function v(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(g(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function g(s) {
      const u = s.split("	"), O = u.pop() ?? "";
      return u.map((R) => R + " ".repeat(d - R.length % d)).join("") + O;
    }
    var p = t(3920);
    const E = { type: "br" };
    function T(s) {
      const u = [];
      for (const O of s) {
        const R = u.at(-1);
        typeof O == "string" && typeof R == "string" ? u[u.length - 1] = R + O : O !== "" && u.push(O);
      }
      return u;
    }
    function i(s, u, O = {}) {
      const [R, ...U] = T(u);
      return R === void 0 ? [] : [{ type: s, ...O, content: U.length === 0 ? R : [R, ...U] }];
    }
    function o(s, u) {
      return (0, p.vq)(s) ? u.includes(s.type) || (0, p.hT)(s).some((O) => o(O, u)) : !1;
    }
    function r(s, u) {
      return u.flatMap((O) => {
        if (!(0, p.vq)(O) || typeof O.content != "object")
          return [O];
        const { type: R, content: U, ...K } = O, oe = r(s - 1, (0, p.hT)(O));
        return s <= 0 ? oe : i(R, oe, K);
      });
    }
    function h(s) {
      return s.map(A).join("").replace(/\s+/g, " ").trim();
    }
    function A(s) {
      return typeof s == "string" ? s : (0, p.kn)(s) ? " " : (0, p.hT)(s).map(A).join("");
    }
    function l(s) {
      return s.flatMap((u) => {
        if ((0, p.kn)(u))
          return [" "];
        if (!(0, p.vq)(u) || u.content === void 0)
          return [u];
        const { type: O, content: R, ...U } = u;
        return i(O, l((0, p.hT)(u)), U);
      });
    }
    function w(s, u) {
      return s.flatMap((O, R) => {
        const U = s[R - 1];
        return ((0, p.kn)(U) || (0, p.WH)(U)) && !(0, p.kn)(O) && !(0, p.WH)(O) ? [u, O] : [O];
      });
    }
    function b(s, u) {
      return T(s.flatMap((O) => u.show(O, u)));
    }
    function x(s, u) {
      return M(s.map((O) => ({
        block: O,
        nodes: u.show(O, u),
        isClosing: O.type === "buttons" || O.type === "mentions"
      })), L);
    }
    function M(s, u) {
      const O = s.filter(({ nodes: R }) => R.length > 0);
      return O.flatMap((R, U) => {
        const K = O[U - 1];
        if (K === void 0 || (0, p.WH)(R.nodes[0]))
          return R.nodes;
        const Se = (0, p.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(Se).fill(E), ...R.nodes];
      });
    }
    function L(s, u) {
      const [O, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? O.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(O.type) || R.type === "thematicBreak" || O.type === "group" && !O.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => o(K, ["image"])) ? 1 : 2;
    }
    function F({ children: s }, u) {
      const [O, ...R] = s;
      return O?.type === "image" && R.length === 0 && q(new URL(O.url)) ? J(O) : b(s, u);
    }
    function Q({ url: s, alt: u }, { isLinked: O }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return O ? [R] : i("url", [R], { url: s });
    }
    function J({ url: s, alt: u }) {
      const O = { type: "url", url: s, content: { type: "image", src: s } };
      return u === "" ? [O] : [O, E, ...i("system", [u])];
    }
    function q({ hostname: s, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const fe = "\u2003";
    function he(s, u) {
      const O = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((U, K) => {
        const [oe, ...Se] = u.show(U, O), ne = (0, te.F)(s, U, { index: K, depth: u.listDepth });
        return oe === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...w([oe, ...Se], fe)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var B = t(1723);
    const V = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, H = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function Y(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let u = 0;
      for (const { segment: O } of new Intl.Segmenter().segment(s))
        u += ie(O);
      return u;
    }
    function ie(s) {
      return H.test(s) ? 0 : V.test(s) ? 2 : 1;
    }
    const pe = 64;
    function ae({ align: s, children: u }, O) {
      const R = u.map((ne) => ne.children.map((ee) => O.show(ee, O))), U = R.map((ne) => ne.map(h)), K = s.map((ne, ee) => U.reduce((we, Ge) => Math.max(we, Y(Ge[ee] ?? "")), 0)), oe = K.reduce((ne, ee) => ne + ee + 3, -3);
      return R.flat(2).some((ne) => o(ne, ["url", "email"])) || oe > pe ? ge(R) : G({ cells: U, columns: K, align: s });
    }
    function G(s) {
      const u = s.cells.map((oe) => s.columns.map((Se, ne) => ye(oe[ne] ?? "", { width: Se, align: s.align[ne] })).join(" \u2502 ").trimEnd()), O = s.columns.map((oe) => "\u2500".repeat(oe)).join("\u2500\u253C\u2500"), [R = "", ...U] = u, K = s.cells[0]?.some((oe) => oe !== "");
      return [v((K ? [R, O, ...U] : U).join(`
`))];
    }
    function ye(s, u) {
      const O = u.width - Y(s), U = { right: O, center: Math.floor(O / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(U) + s + " ".repeat(O - U);
    }
    function ge(s) {
      return s.map((u, O) => ke(u, O === 0)).filter((u) => u.length > 0).flatMap((u, O) => O === 0 ? u : [E, ...u]);
    }
    function ke(s, u) {
      const [O = [], ...R] = s.map(l).filter((K) => h(K) !== ""), U = R.flatMap((K, oe) => [oe === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? i("bold", [...O, ...U]) : [...i("bold", O), ...U];
    }
    const ve = {
      root: $e,
      paragraph: F,
      heading: Te,
      thematicBreak: () => i("system", ["\u2500".repeat(20)]),
      blockquote: (s, u) => i("quote", $e(s, u)),
      alert: Pe,
      list: he,
      listItem: $e,
      code: ({ value: s }) => [v(s)],
      table: ae,
      tableRow: me,
      tableCell: me,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, u) => i("attachment", $e(s, u)),
      summary: (s, u) => i("bold", me(s, u)),
      group: $e,
      footnoteDefinition: (s, u) => [
        `${(0, f.L)(s.identifier)} `,
        ...$e(s, u)
      ],
      text: ({ value: s }) => [s],
      break: () => [E],
      strong: (s, u) => i("bold", me(s, u)),
      emphasis: (s, u) => i("italic", me(s, u)),
      delete: (s, u) => i("strikethrough", me(s, u)),
      underline: (s, u) => i("underline", me(s, u)),
      superscript: (s, u) => me(s, u).map((O) => typeof O == "string" ? (0, f.L)(O) : O),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: xe,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, f.L)(s)],
      buttons: Me,
      button: Ue,
      mentions: Me,
      mention: ({ addressee: s }) => [(0, B.bX)(s)],
      statusLine: (s, u) => i("system", me(s, u))
    }, Le = (s, u) => ve[s.type](s, u);
    function $e({ children: s }, u) {
      return x(s, u);
    }
    function me({ children: s }, u) {
      return b(s, u);
    }
    function Te(s, u) {
      const O = i("bold", me(s, u));
      return s.depth > 2 ? O : i("underline", O);
    }
    function Pe(s, u) {
      const R = [{ nodes: i("bold", [m.o[s.kind]]) }, { nodes: $e(s, u) }];
      return i("quote", M(R, () => 1));
    }
    function xe(s, u) {
      const O = me(s, { ...u, isLinked: !0 }), R = je(s);
      return R === void 0 ? i("url", O, { url: s.url }) : De(R, O);
    }
    function De(s, u) {
      const O = { type: "email", content: s }, [R, ...U] = u, K = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || K < 0 ? [...u, " (", O, ")"] : [R.slice(0, K).replace(/^mailto:$/i, ""), O, R.slice(K + s.length)];
    }
    function je({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Ue({ url: s, label: u }) {
      return [{ type: "url", url: s, content: { type: "button", content: u } }];
    }
    function Me({ children: s }, u) {
      return s.flatMap((O) => [" ", ...u.show(O, u)]).slice(1);
    }
    var j = t(3028), P = t(886), Z = t(8048), z = t(7985);
    const X = 50, le = { show: Le, listDepth: 0, isLinked: !1 };
    function de(s) {
      return r(X, T(Le({ type: "root", children: s }, le)));
    }
    function ue({ children: s }) {
      const u = s.filter((U) => !Ee(U)), O = (0, z.r)((0, B.Hk)((0, j.w)({ type: "root", children: u }))), R = {
        formatted: (0, Z.k)((0, B.Cw)(Oe(de(u)))),
        original_str: O,
        fallback_string: O
      };
      return s.filter(Ee).reduce(be, R);
    }
    function Ee(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function be(s, u) {
      const { formatted: O, original_str: R, fallback_string: U } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, B.Hk)((0, j.w)(u)), oe = Le(u, le);
      return {
        formatted: [
          ...O,
          ...(0, Z.k)(O.length === 0 ? oe : [E, ...oe])
        ],
        original_str: Ae(R, K),
        fallback_string: Ae(U, K)
      };
    }
    function Ae(s, u) {
      return (0, z.r)(Ce(s, u), s.length);
    }
    function Ce(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Ie = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Oe(s) {
      return (0, P.H)(s, {
        text: (u) => [C((0, c.b)(u))].filter(Boolean),
        literal: c.b,
        address: c.b
      });
    }
    function C(s) {
      return s.length > 500 ? s.replace(Ie, "$&\u200B") : s;
    }
  }),
  1723: ((_, k, t) => {
    t.d(k, {
      Cw: () => g,
      Hk: () => i,
      TV: () => h,
      ah: () => r,
      bX: () => o,
      nR: () => E,
      yK: () => p
    });
    var c = t(886), m = t(3920);
    const f = "\u2060", d = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function g(l) {
      return (0, c.H)(l, {
        text: (w) => w.split(v).flatMap((b) => b.split($)),
        literal: p,
        address: E,
        instead: T
      });
    }
    function p(l) {
      return l.replace(v, f);
    }
    function E(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (w, b) => b > 5 ? "%3A//" : w).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(l) {
      const w = (0, m.Tf)(l), b = (0, m.QP)(l);
      if (!(w.search(v) < 0)) {
        if (b === "email")
          return w.split(v);
        if (!(b !== "url" || l.url !== void 0))
          return g([{ ...l, url: w }]);
      }
    }
    function i(l) {
      const w = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), b = w.search(/[@#]/), x = b < 0 ? w : w.slice(0, b);
      return (x + w.slice(x.length).replaceAll(":", d)).replace(/:(?=[\w+-]+:)/g, `:${f}`).replace(v, f).replace(/@(?!\u2060)/g, `@${f}`);
    }
    function o(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function r(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function h(l) {
      return l.flatMap((w) => typeof w == "string" ? [...w.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(w) ? h(w) : (0, m.vq)(w) ? (0, m.QP)(w) === "user" ? A(w) : h((0, m.hT)(w)) : []);
    }
    function A(l) {
      const [w = "", b] = (0, m.Tf)(l).split(":"), x = b ?? l.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: w || "user", id: x }] : [];
    }
  }),
  1773: ((_, k, t) => {
    t.d(k, {
      TN: () => v,
      VS: () => d,
      ap: () => $,
      ph: () => g
    });
    const c = 4e3, m = 300, f = 500, d = `
`;
    function v(E) {
      const o = E.split(d).map((r) => r.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${f}}(?=\\S)`, "gu"), "$& ");
      return p(o, c);
    }
    function $(E) {
      return E.replace(/\s+/g, " ");
    }
    function g(E) {
      return p($(E).trim(), m);
    }
    function p(E, T) {
      if (E.length <= T)
        return E;
      const i = E.slice(0, T - 1), o = i.lastIndexOf(" "), r = o > T * 0.8 ? o : T - 1;
      return `${i.slice(0, r).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((_, k, t) => {
    t.d(k, {
      w: () => g
    });
    var c = t(6444), m = t(8286), f = t(9880), d = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: E,
      heading: E,
      thematicBreak: () => "",
      blockquote: (o, r) => ` > ${T(o, r)}${v.VS}`,
      alert: (o, r) => ` > ${c.o[o.kind]} ${T(o, r)}${v.VS}`,
      list: (o, r) => o.children.map((h, A) => `${(0, m.F)(o, h, { index: A, depth: r })} ${p(h, r + 1)} `).join(""),
      listItem: T,
      code: ({ value: o }) => ` ${(0, v.ph)(o)} `,
      table: T,
      tableRow: i,
      tableCell: E,
      details: T,
      summary: E,
      group: T,
      footnoteDefinition: (o, r) => `${(0, f.L)(o.identifier)} ${T(o, r)}`,
      text: ({ value: o }) => (0, v.ap)(o),
      break: () => " ",
      strong: E,
      emphasis: E,
      delete: E,
      underline: E,
      superscript: ({ children: o }, r) => o.map((h) => h.type === "text" ? (0, f.L)(h.value) : p(h, r)).join(""),
      inlineCode: ({ value: o }) => (0, v.ap)(o).trim(),
      link: E,
      image: ({ alt: o }) => `[${(0, v.ap)(o) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: o }) => (0, f.L)(o),
      buttons: T,
      button: ({ label: o }) => `[${(0, v.ap)(o)}]`,
      mentions: T,
      mention: ({ addressee: o }) => (0, d.ah)(o),
      statusLine: E
    };
    function g(o) {
      return (0, v.TN)(p(o, 0));
    }
    function p(o, r) {
      return $[o.type](o, r);
    }
    function E({ children: o }, r) {
      return o.map((h) => p(h, r)).join("");
    }
    function T({ children: o }, r) {
      return o.map((h) => ` ${p(h, r)} `).join("");
    }
    function i({ children: o }, r) {
      return o.map((A) => p(A, r).trim()).filter((A) => A !== "").join(" \u2502 ");
    }
  }),
  886: ((_, k, t) => {
    t.d(k, {
      H: () => m
    });
    var c = t(3920);
    function m($, g) {
      return $.flatMap((p) => typeof p == "string" ? g.text(p) : Array.isArray(p) ? [{ type: "nop", content: m(p, g) }] : (0, c.vq)(p) ? g.instead?.(p) ?? [f(p, g)] : [p]);
    }
    function f($, g) {
      const p = (0, c.QP)($), E = p !== void 0 && (0, c.Y)(p).content === "nodes", T = p === "url" && $.url === void 0, i = Object.entries($).map(([o, r]) => o === "type" || o === "start" ? [o, r] : o === "url" || o === "src" ? [o, v(r, g.address)] : o !== "content" ? [o, v(r, g.literal)] : T && typeof r == "string" ? [o, g.address(r)] : [
        o,
        E ? d(r, g) : v(r, g.literal)
      ]);
      return Object.fromEntries(i);
    }
    function d($, g) {
      if (Array.isArray($))
        return m($, g);
      if (typeof $ != "string" && !(0, c.vq)($))
        return $;
      const p = m([$], g);
      return p.length === 1 ? p[0] : p;
    }
    function v($, g) {
      return typeof $ == "string" ? g($) : Array.isArray($) ? $.map((p) => v(p, g)) : (0, c.vq)($) ? Object.fromEntries(Object.entries($).map(([p, E]) => [p, v(E, g)])) : $;
    }
  }),
  8048: ((_, k, t) => {
    t.d(k, {
      k: () => m
    });
    var c = t(3920);
    function m(v) {
      return v.map(f);
    }
    function f(v) {
      if (!(0, c.vq)(v))
        return v;
      const { type: $, content: g, ...p } = v, E = Array.isArray(g) ? m(g) : f(g);
      return {
        type: $,
        ...d(v),
        ...p,
        ...g !== void 0 && { content: E }
      };
    }
    function d(v) {
      const $ = (0, c.QP)(v), g = $ && (0, c.Y)($).start;
      return g === void 0 ? {} : /^[*_~°`]/.test(g) ? { start: g, end: g } : { start: g };
    }
  }),
  7985: ((_, k, t) => {
    t.d(k, {
      r: () => d
    });
    const c = 120, m = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, f = /@(?!\u2060)\S+|[*_~°`]/g;
    function d($, g = 0) {
      const p = $.slice(0, c), E = p.match(f) ?? [], T = p.replace(f, (o, r) => E.indexOf(o) === E.lastIndexOf(o) || r < g ? o : m[o] ?? o), i = g === 0 ? T.replace(/^>+/, (o) => "\u203A".repeat(o.length)) : T;
      return v(i + $.slice(c), g);
    }
    function v($, g) {
      const p = c - 1;
      return p >= g && /[\uD800-\uDBFF]/.test($.charAt(p)) ? `${$.slice(0, p)}\u2060${$.slice(p)}` : $;
    }
  }),
  3920: ((_, k, t) => {
    t.d(k, {
      QP: () => d,
      Tf: () => E,
      WH: () => $,
      Wy: () => i,
      Y: () => f,
      c_: () => m,
      ci: () => T,
      d3: () => o,
      hT: () => p,
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
    function f(r) {
      return c[r];
    }
    function d(r) {
      const { type: h, start: A } = r;
      if (h !== void 0)
        return m.find((l) => l === h);
      if (A !== void 0)
        return m.find((l) => f(l).start === A);
    }
    function v(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function $(r) {
      const h = v(r) ? d(r) : void 0;
      return h !== void 0 && f(h).block === !0;
    }
    function g(r) {
      return v(r) && d(r) === "br";
    }
    function p({ content: r }) {
      return Array.isArray(r) ? r : typeof r == "string" || v(r) ? [r] : [];
    }
    function E({ content: r }) {
      return typeof r == "string" ? r : "";
    }
    function T(r) {
      return typeof r.url == "string" ? r.url : E(r);
    }
    function i(r) {
      const h = E(r).split(":")[0] ?? "";
      switch (d(r)) {
        case "user":
          return `@${h}`;
        case "channel":
          return `#${h}`;
        case "emoji":
          return `:${E(r).replaceAll(":", "")}:`;
        case "icon":
          return o(r.src) ? "" : String(r.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(r.title ?? "");
        case "progress_bar":
          return `${Number(r.progress) || 0} %`;
        default:
          return E(r);
      }
    }
    function o(r) {
      return typeof r == "string" && /^https?:\/\/[^\s]+$/.test(r) && URL.canParse(r);
    }
  }),
  9366: ((_, k, t) => {
    t.d(k, {
      eQ: () => $,
      wh: () => v,
      yr: () => g
    });
    var c = t(3916);
    const m = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, f = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", d = 60;
    function v(r) {
      return m.test(r) ? r.toLowerCase() : void 0;
    }
    function $(r) {
      return typeof r == "string" && /^[\w-]{1,100}$/.test(r);
    }
    function g(r, h) {
      if (r.length > d && !/[\s/;]/.test(r))
        return `has ${r.length} characters, so it is no id of a ${h}, but perhaps a key. ${p[h]}`;
      const { reading: A, meant: l, next: w = p[h] } = E(r, h);
      return `is ${(0, c.cl)(r)}, which is ${A}. ${l === void 0 ? w : `Write ${l}.`}`;
    }
    const p = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function E(r, h) {
      if (r.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(r))
        return T(r, h);
      const A = i(r);
      if (A !== void 0)
        return { reading: "the id in another spelling", meant: A };
      const l = o(r);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const w = r.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(w) ? { reading: `no whole id: it has ${w.length} digits, and an id has 32` } : r.split(/[^\da-z-]+/i).filter((b) => v(b)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : h === "user" ? { reading: "not the id of a user" } : r.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${p.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${h}, or something else, but not its id` };
    }
    function T(r, h) {
      const [, A, l, w] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(r) ?? [], b = { company: l && A, channel: w, user: void 0 }[h] ?? "", x = v(b) ?? o(b), M = x === void 0 && h !== "user" ? `, and has no ${h} in it` : "";
      return { reading: `an address, and not the id of a ${h}${M}`, meant: x };
    }
    function i(r) {
      const h = r.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(h))
        return h.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function o(r) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(r))
        return;
      let h = 0n;
      for (const l of r)
        h = h * 58n + BigInt(f.indexOf(l));
      const A = h.toString(16).padStart(32, "0");
      return A.length > 32 ? void 0 : i(A);
    }
  }),
  7413: ((_, k, t) => {
    t.d(k, {
      Fc: () => $,
      Fj: () => v,
      ss: () => g,
      wb: () => p
    });
    var c = t(4573), m = /* @__PURE__ */ t.n(c), f = t(8812);
    function d({ public_id: o, private_api_key: r }) {
      return c.Buffer.from(`${o}:${r}`).toString("base64");
    }
    function v(o) {
      const { private_api_key: r } = o;
      return r === "" ? [] : [r, d(o)];
    }
    function $(o, r, h) {
      return T(o, "save", { ...E(r), ...h });
    }
    function g(o, r) {
      return T(o, "remove", E(r));
    }
    function p(o) {
      return T(o, "save");
    }
    function E({ channel_id: o, message_id: r, parent_message_id: h }) {
      return {
        channel_id: o,
        ...r && { id: r },
        ...h && { parent_message_id: h }
      };
    }
    function T(o, r, h) {
      const { api_url: A, group_id: l } = o, w = new URL(A);
      w.pathname = `${A.pathname.replace(/\/$/, "")}/api/v1/messages/${r}`;
      const b = (0, f.a)({ group_id: l, message: h });
      return {
        url: w,
        body: b,
        maxResponseSize: i(b),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${d(o)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const i = (o) => 2 ** 20 + 16 * c.Buffer.byteLength(o);
  }),
  3785: ((_, k, t) => {
    t.d(k, {
      O: () => c,
      u: () => m
    });
    function c(f) {
      const d = f.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(f)?.index ?? -1;
      if (!(d < 0 || d > 0 && !/^(<br \/>|array|object|string)/.test(f)))
        try {
          return JSON.parse(f.slice(d));
        } catch {
          return;
        }
    }
    function m(f) {
      return typeof f == "object" && f !== null && !Array.isArray(f);
    }
  }),
  7679: ((_, k, t) => {
    t.d(k, {
      G3: () => g,
      ID: () => p,
      JQ: () => r,
      eK: () => T,
      jA: () => $,
      tK: () => E,
      yB: () => o
    });
    var c = t(3916), m = t(1987), f = t(6872);
    const d = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], v = ["changed", "fixed", "broken"], $ = [...d, ...v];
    function g(h) {
      return $.some((A) => A === h);
    }
    function p(h) {
      return h.filter((A, l) => !(l > 0 && l < h.length - 1 && (A === "or" || A === "and")));
    }
    async function E(h, A) {
      const l = p(h.split(/[\s,]+/).filter(Boolean)), w = l.find((b) => !g(b));
      if (w !== void 0) {
        const b = (0, f.Z)(await (0, f.p)(w, $));
        A(`takes ${$.join(", ")}, but not ${(0, c.cl)(w)}.${b}`);
      }
      return l.filter(g);
    }
    function T({ verdict: h, change: A }, l) {
      const w = h === "success" && (A === "fixed" || A === "unknown"), b = (0, m.N6)(h) && (A === "broken" || A === "unknown");
      switch (l) {
        case "changed":
          return w || b;
        case "fixed":
          return w;
        case "broken":
          return b;
        default:
          return h === l || l === "failure" && (0, m.N6)(h);
      }
    }
    const i = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function o(h, A) {
      const { verdict: l, change: w } = h;
      if (l === "unknown" || A.some((x) => T(h, x)))
        return;
      const b = r(l, A) ? i[w] ?? "" : "";
      return `Skipped, because the verdict is ${l}${b}, and \`when\` is ${A.join(", ")}.`;
    }
    function r(h, A) {
      const l = (w) => A.map((b) => T({ verdict: h, change: w }, b)).join();
      return l("unknown") !== l("none");
    }
  }),
  5740: ((_, k, t) => {
    t.d(k, {
      Ek: () => d,
      Vd: () => f,
      Vp: () => v,
      aA: () => g,
      hl: () => $
    });
    var c = t(3916), m = t(4827);
    function f(p) {
      return (0, c._n)((0, m.$6)(p, "server_url"));
    }
    function d(p) {
      const E = (0, m.$6)(p, "repository");
      return E !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(E) ? $(f(p), E) : null;
    }
    function v(p) {
      const E = (0, m.$6)(p, "run_id");
      return E !== null && /^[1-9]\d*$/.test(E) ? $(d(p), "actions/runs", E) : null;
    }
    function $(...p) {
      return p.every(Boolean) ? p.join("/") : null;
    }
    function g(p) {
      return p && encodeURIComponent(p.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((_, k, t) => {
    t.d(k, {
      N6: () => p,
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
    }, m = Object.keys(c), f = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), d = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function v(i) {
      return i === null || d.has(i) ? "in_progress" : T(i) ? i : f.get(i) ?? "unknown";
    }
    function $(i) {
      return m.find((o) => i.includes(o));
    }
    function g(i, o) {
      return m.indexOf(i) - m.indexOf(o);
    }
    function p(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    function E(i) {
      return c[i];
    }
    function T(i) {
      return Object.hasOwn(c, i);
    }
  }),
  2264: ((_, k, t) => {
    t.d(k, {
      MD: () => $,
      hx: () => d,
      lS: () => p,
      tu: () => g,
      vZ: () => f
    });
    var c = t(4827), m = t(5740);
    function f(i) {
      const o = T(i.run_attempt), r = (0, m.Vp)(i);
      return {
        id: T(i.run_id),
        number: T(i.run_number),
        attempt: o,
        name: (0, c.mh)(i, "workflow"),
        url: (o ?? 1) > 1 ? (0, m.hl)(r, "attempts", String(o)) : r
      };
    }
    function d(i, { status: o, checkRunId: r, matrix: h }) {
      const A = r === null ? f(i).url : (0, m.hl)((0, m.Vp)(i), "job", String(r)), l = (0, c.$6)(i, "job"), w = v(h).join(", "), b = (0, c.cA)(l && w ? `${l} (${w})` : l);
      return { name: l, title: b, status: o, url: A, check_run_id: r };
    }
    function v(i) {
      return (0, c.Gv)(i) ? Object.values(i).flatMap(v) : ["string", "number", "boolean"].includes(typeof i) && i !== "" ? [String(i)] : [];
    }
    function $(i) {
      const o = (0, c.$6)(i, "repository"), [r = null, h = null] = o?.split("/") ?? [], A = (0, c.$6)(i.event, "repository", "default_branch");
      return { name: h, full_name: o, owner: r, url: (0, m.Ek)(i), default_branch: A };
    }
    function g(i) {
      const o = (T(i.run_attempt) ?? 1) === 1, h = i.event_name === "schedule" && o ? null : (0, c.$6)(i, "triggering_actor") ?? (0, c.$6)(i, "actor");
      return E(h, i);
    }
    function p(i) {
      const o = (0, c.$6)(i.event, "sender", "login") ?? (0, c.$6)(i, "actor");
      return E(i.event_name === "schedule" ? null : o, i);
    }
    function E(i, o) {
      return { login: i, url: (0, m.hl)((0, m.Vd)(o), i?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(i) {
      return typeof i == "string" && /^\d+$/.test(i) ? Number(i) : null;
    }
  }),
  8818: ((_, k, t) => {
    t.d(k, {
      CT: () => v,
      GP: () => $,
      Gw: () => f,
      Qo: () => g
    });
    var c = t(2264), m = t(4827);
    function f({ event: p }) {
      const E = (0, m.$6)(p, "repository", "visibility");
      return (0, m.Qc)(p, "repository", "private") || /^(?:private|internal)$/.test(E ?? "");
    }
    const d = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(p) {
      const E = $(p);
      return { github: E, repository: (0, c.MD)(E), run: (0, c.vZ)(E) };
    }
    function $({ env: p, event: E, runnerFacts: T }) {
      const { ref_protected: i, ...o } = g(p, "GITHUB", d);
      return {
        ...o,
        ref_protected: i === null ? null : i === "true",
        secret_source: (0, m.$6)(T, "secret_source"),
        event: (0, m.Gv)(E) ? E : {}
      };
    }
    function g(p, E, T) {
      const i = T.trim().split(/\s+/).map((o) => [o, p[`${E}_${o.toUpperCase()}`] ?? null]);
      return Object.fromEntries(i);
    }
  }),
  5161: ((_, k, t) => {
    t.d(k, {
      O: () => v,
      Y: () => E
    });
    var c = t(3916), m = t(7679), f = t(6872), d = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], g = /* @__PURE__ */ new Map([["everyone", "all"]]), p = 10;
    async function E(h, A) {
      const l = [];
      let w = 0;
      for (const [b, x] of h.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || w === p)
            continue;
          const L = await i(M.trim());
          typeof L != "string" ? l.push(L) : (A(`line ${b + 1}: ${L}`), w += 1);
        }
      return l;
    }
    async function T(h) {
      const A = h.find((w) => !(0, m.G3)(w)), l = `${m.jA.slice(0, -1).join(", ")} or ${m.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(A)} behind \`on\` must be ${l}.${(0, f.Z)(await (0, f.p)(A, m.jA))}`;
    }
    async function i(h) {
      const [A = "", l, ...w] = h.split(/\s+/), b = l === "on", x = b ? A : h, M = o(x.replace(/^@/, ""));
      if (M === void 0)
        return r(x);
      if (!b)
        return { who: M };
      const L = (0, m.ID)(w), F = L.filter(m.G3);
      return F.length > 0 && F.length === L.length ? { who: M, on: F } : T(L);
    }
    function o(h) {
      return [...$, ...v].find((l) => l === h) ?? g.get(h) ?? (0, d.c1)(h) ?? (0, d.EH)(h);
    }
    async function r(h) {
      if ((0, m.G3)(h))
        return `"${h}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${h}\`.`;
      const A = [...$, ...g.keys(), ...v], l = (0, d.KO)(h) ?? await (0, f.p)(h.replace(/^@/, ""), A), w = /^@?[\w-]+$/.test(h), [, b] = /^@([^\s:@]+):[^\s:]/.exec(h) ?? [];
      if (b !== void 0)
        return `${(0, c.cl)(h)} has no name in front of it: in a Matrix room, write \`${b}:${h}\`.`;
      const x = w ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
      return `${(0, c.cl)(h)} must be ${M} or name:user-id.${(0, f.Z)(l) || x}`;
    }
  }),
  6872: ((_, k, t) => {
    t.d(k, {
      Z: () => d,
      p: () => f
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
    async function f(v, $) {
      const g = v.toLowerCase(), p = c.get(g);
      if (p !== void 0 && $.includes(p))
        return p;
      if (v.length > m)
        return;
      const { distance: E } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((i) => ({ one: i, distance: E(i, g) })).filter((i) => i.distance <= 1 + g.length / 4).sort((i, o) => i.distance - o.distance)[0]?.one;
    }
    function d(v) {
      return v === void 0 ? "" : ` Did you mean \`${v}\`?`;
    }
  }),
  4827: ((_, k, t) => {
    t.d(k, {
      $6: () => d,
      Gv: () => c,
      Qc: () => E,
      Qv: () => i,
      at: () => m,
      cA: () => $,
      gT: () => o,
      i1: () => T,
      lJ: () => f,
      mh: () => g,
      tk: () => p
    });
    function c(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function m(r, ...h) {
      return h.reduce((A, l) => c(A) && Object.hasOwn(A, l) ? A[l] : void 0, r);
    }
    function f(r, ...h) {
      const A = m(r, ...h);
      return c(A) ? A : null;
    }
    function d(r, ...h) {
      const A = m(r, ...h);
      return typeof A == "string" && A !== "" ? A : null;
    }
    const v = 120;
    function $(r) {
      const h = r?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (h === null || h.length <= v)
        return h;
      const A = h.slice(0, v - 2).replace(/[\uD800-\uDBFF]$/, ""), l = A.replace(/\s+\S*$/, "");
      return `${l.length > v / 2 ? l : A} \u2026`;
    }
    function g(r, ...h) {
      return $(d(r, ...h));
    }
    function p(r, ...h) {
      const A = m(r, ...h);
      return typeof A == "number" ? A : null;
    }
    function E(r, ...h) {
      return m(r, ...h) === !0;
    }
    function T(r, h, A) {
      return o(r, h).map((l) => g(l, A)).filter((l) => l !== null);
    }
    function i(r) {
      return Array.isArray(r) ? r.filter(c) : [];
    }
    function o(r, ...h) {
      return i(m(r, ...h));
    }
  }),
  3342: ((_, k, t) => {
    t.d(k, {
      EH: () => d,
      KO: () => v,
      TN: () => T,
      c1: () => f,
      eZ: () => E,
      ky: () => $
    });
    var c = t(3916);
    const m = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function f(i) {
      const [, o, r, h] = m.exec(i.replace(/^@/, "")) ?? [], A = r?.toLowerCase() ?? h;
      return o && A ? { name: o, id: A } : void 0;
    }
    function d(i) {
      const [, o] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(i) ?? [];
      return o === void 0 ? void 0 : `team:${o.toLowerCase()}`;
    }
    function v(i) {
      const [, o] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(i) ?? [];
      return o === void 0 ? void 0 : d(`team:${o.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(i) {
      const o = Object.entries(i).map(([r, h]) => {
        const A = g(h);
        if (A === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${r}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [p(r), A];
      });
      return Object.fromEntries(o);
    }
    function g(i) {
      const r = (Array.isArray(i) ? i : [i]).map((A) => typeof A == "string" ? f(A.trim()) : void 0);
      return r.length > 0 && !r.includes(void 0) ? r.filter((A) => A !== void 0) : void 0;
    }
    function p(i) {
      const o = d(i);
      if (o !== void 0 || !/[:/]/.test(i))
        return o ?? i.replace(/^@/, "");
      const r = v(i);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(i)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${r ? ` Did you mean \`${r}\`?` : ""}`);
    }
    function E(i) {
      return Object.fromEntries(Object.entries(i).flatMap(([o, [r]]) => r === void 0 || d(o) ? [] : [[o, r.name]]));
    }
    function T(i) {
      return typeof i == "string" ? i : i.id;
    }
  }),
  7959: ((_, k, t) => {
    t.d(k, {
      HP: () => $,
      IW: () => d,
      rk: () => v
    });
    var c = t(1987), m = t(4827), f = t(7839);
    function d({ runner_facts: g }) {
      const p = (0, m.$6)(g, "status") ?? "";
      return (0, c._X)(p) ? p : "unknown";
    }
    function v(g) {
      const p = d(g), E = g.status || p;
      return (0, f.e2)({ result: p }) && !(0, f.e2)({ result: E }) ? p : E;
    }
    function $(g, p) {
      const E = v(g), T = E === "success" || E === "unknown";
      return p.live && !p.hasEnded && T ? "in_progress" : p.hasEnded && E === "in_progress" ? d(g) : E;
    }
  }),
  7839: ((_, k, t) => {
    t.d(k, {
      MJ: () => T,
      e2: () => A,
      ev: () => w,
      BN: () => i,
      Zy: () => E
    });
    const c = /^(?:deploy|release|publish|ship)$/, m = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function f(b) {
      const [x = [], ...M] = b.replace(/\(.*/s, "").split("/").map((L) => g($(L))).toReversed();
      return x.some(d) ? !0 : !x.flat().some((L) => m.has(L)) && M.flat().some(d);
    }
    function d(b) {
      return b.some((x) => c.test(x)) && !b.some((x) => m.has(x));
    }
    function v(b) {
      return $(b).some((x) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(x));
    }
    function $(b) {
      return b.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function g(b) {
      const x = [[]];
      for (const M of b)
        /^(?:and|then|n|[&+])$/.test(M) ? x.push([]) : x.at(-1)?.push(M);
      return x;
    }
    var p = t(1987);
    function E({ own: b, others: x }) {
      return (0, p.u6)(T({ own: b, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: b, others: x }) {
      const M = b.result === "success" || b.result === "skipped";
      return x.length > 0 && M ? x : [...x, b];
    }
    function i(b, x) {
      const M = o(b, x), L = (0, p.u6)(M.map(({ result: q }) => q).filter((q) => q !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: r(M, L) };
      const F = [...b.others, b.own], Q = l(F);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const J = F.find((q) => q.result === "success" && v(q.name));
      return J !== void 0 ? { result: "unknown", cause: J } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : h(b, x);
    }
    function o({ own: b, others: x }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const F = (J) => M ? w(J.name, M) : f(J.name), Q = x.filter(F);
      return Q.length > 0 ? Q : [b].filter(F);
    }
    function r(b, x) {
      return !(x === "in_progress" || x === "action_required") || b.length === 1 ? null : b.find((L) => L.result === x) ?? null;
    }
    function h({ own: b, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: b.result === "success" ? "unknown" : b.result, cause: b };
      const L = T({ own: b, others: x }), F = (0, p.u6)(L.map((q) => q.result)) ?? "unknown", Q = x.find((q) => q.result === "skipped");
      return F === "success" && Q ? { result: "unknown", cause: Q } : { result: F, cause: F === "success" || F === "skipped" ? null : x.find((q) => q.result === F) ?? null };
    }
    function A({ result: b }) {
      return (0, p.N6)(b) || b === "cancelled";
    }
    function l(b) {
      const x = (0, p.u6)(b.filter(A).map(({ result: M }) => M));
      return b.find(({ result: M }) => M === x) ?? null;
    }
    function w(b, x) {
      return b === x || b.startsWith(`${x} (`) || b.startsWith(`${x} / `);
    }
  }),
  4536: ((_, k, t) => {
    t.d(k, {
      DI: () => d,
      f_: () => p,
      gM: () => $
    });
    const c = 400, m = 100, f = 1e6, d = `It nests deeper than ${c} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(l, w = {}) {
      if (l.length > f)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: b, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      E();
      const M = new b(), L = ({ what: he, at: B }) => {
        const { line: V, col: H } = M.linePos(B);
        return { error: he.slice(0, 200), line: Math.max(V, 1), column: Math.max(H, 1) };
      }, F = new x(M.addNewLine), Q = g(F, l);
      if (Q === void 0)
        return L({ what: d, at: F.offset });
      const J = i(Q, w);
      if (J !== void 0)
        return L(J);
      const [q, te] = await T(Q, l.length);
      if (q === void 0)
        return { value: void 0 };
      const fe = r(q, te) ?? await h(q, w);
      if (fe !== void 0)
        return L(fe);
      try {
        const he = q.toJS();
        if (!p(he))
          return { value: he };
      } catch {
      }
      return L({ what: v, at: Math.max(l.indexOf("*"), 0) });
    }
    function g(l, w) {
      try {
        return [...l.parse(w)];
      } catch {
        return;
      }
    }
    function p(l) {
      const w = [{ value: l, depth: 1 }];
      for (let b = w.pop(); b !== void 0; b = w.pop()) {
        const { value: x, depth: M } = b;
        if (!(typeof x != "object" || x === null)) {
          if (M > c)
            return !0;
          for (const L of Object.values(x))
            w.push({ value: L, depth: M + 1 });
        }
      }
      return !1;
    }
    function E() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function T(l, w) {
      const { Composer: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), x = new b({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
      try {
        return Error.stackTraceLimit = 0, [...x.compose(l, !0, w)];
      } finally {
        Error.stackTraceLimit = M;
      }
    }
    function i(l, w) {
      const x = l.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let M = 0;
      for (let L = x.pop(); L !== void 0; L = x.pop()) {
        const { token: F, depth: Q } = L;
        if (F.type === "alias" && (M += 1), M > m)
          return { what: v, at: F.offset };
        const J = o(L, w);
        if (J !== void 0)
          return J;
        const q = "items" in F ? F.items.toReversed() : [];
        for (const { value: te } of q)
          te && x.push({ token: te, depth: Q + 1 });
      }
    }
    function o({ token: l, depth: w }, { aliases: b }) {
      if (l.type === "alias" && !b)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (w > c)
        return { what: d, at: l.offset };
      const [x] = l.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (x !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: x };
    }
    function r({ errors: l }, w) {
      const [b] = l;
      return b !== void 0 ? { what: b.message, at: b.pos[0] } : w && { what: "There is more than one document", at: w.range[0] };
    }
    async function h(l, { keepsDigits: w = !1 }) {
      const { visit: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let x;
      return b(l, {
        Map: (M, L) => {
          x ??= A(L);
        },
        Scalar: (M, L) => {
          w && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), x;
    }
    function A({ items: l }) {
      const w = /* @__PURE__ */ new Set();
      for (const { key: b } of l) {
        const x = String(b.value ?? "");
        if (w.has(x))
          return { what: "Map keys must be unique", at: b.range[0] };
        w.add(x);
      }
    }
  }),
  633: ((_, k, t) => {
    var c = (f) => {
      var d = {};
      return t.d(d, f), d;
    }, m = (f) => (() => f);
    _.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((_, k, t) => {
    var c = (f) => {
      var d = {};
      return t.d(d, f), d;
    }, m = (f) => (() => f);
    _.exports = c({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((_) => {
    _.exports = standIn;
  }),
  181: ((_) => {
    _.exports = require("buffer");
  }),
  4573: ((_) => {
    _.exports = require("node:buffer");
  }),
  7598: ((_) => {
    _.exports = require("node:crypto");
  }),
  3024: ((_) => {
    _.exports = require("node:fs");
  }),
  6760: ((_) => {
    _.exports = require("node:path");
  }),
  8500: ((_) => {
    _.exports = require("node:timers/promises");
  }),
  1692: ((_) => {
    _.exports = require("node:tls");
  }),
  7975: ((_) => {
    _.exports = require("node:util");
  }),
  8522: ((_) => {
    _.exports = require("node:zlib");
  }),
  857: ((_) => {
    _.exports = require("os");
  }),
  6928: ((_) => {
    _.exports = require("path");
  }),
  932: ((_) => {
    _.exports = require("process");
  }),
  2203: ((_) => {
    _.exports = require("stream");
  }),
  23: ((_, k, t) => {
    t.r(k), t.d(k, {
      ExitCode: () => me,
      addPath: () => xe,
      debug: () => z,
      endGroup: () => be,
      error: () => X,
      exportVariable: () => Te,
      getBooleanInput: () => Ue,
      getIDToken: () => Oe,
      getInput: () => De,
      getMultilineInput: () => je,
      getState: () => Ie,
      group: () => Ae,
      info: () => ue,
      isDebug: () => Z,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => de,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => Ce,
      setCommandEcho: () => j,
      setFailed: () => P,
      setOutput: () => Me,
      setSecret: () => Pe,
      startGroup: () => Ee,
      summary: () => (
        /* reexport */
        fe
      ),
      toPlatformPath: () => (
        /* reexport */
        V
      ),
      toPosixPath: () => (
        /* reexport */
        he
      ),
      toWin32Path: () => (
        /* reexport */
        B
      ),
      warning: () => le
    });
    var c = {};
    t.r(c), t.d(c, {
      arch: () => ye,
      getDetails: () => Le,
      isLinux: () => ve,
      isMacOS: () => ke,
      isWindows: () => ge,
      platform: () => G
    });
    var m = t(857);
    function f(C) {
      return C == null ? "" : typeof C == "string" || C instanceof String ? C : JSON.stringify(C);
    }
    function d(C) {
      return Object.keys(C).length ? {
        title: C.title,
        file: C.file,
        line: C.startLine,
        endLine: C.endLine,
        col: C.startColumn,
        endColumn: C.endColumn
      } : {};
    }
    function v(C, s, u) {
      const O = new p(C, s, u);
      process.stdout.write(O.toString() + m.EOL);
    }
    function $(C, s = "") {
      v(C, {}, s);
    }
    const g = "::";
    class p {
      constructor(s, u, O) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = O;
      }
      toString() {
        let s = g + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const O in this.properties)
            if (this.properties.hasOwnProperty(O)) {
              const R = this.properties[O];
              R && (u ? u = !1 : s += ",", s += `${O}=${T(R)}`);
            }
        }
        return s += `${g}${E(this.message)}`, s;
      }
    }
    function E(C) {
      return f(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(C) {
      return f(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var i = t(633);
    function o(C, s) {
      const u = process.env[`GITHUB_${C}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!i.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      i.appendFileSync(u, `${f(s)}${m.EOL}`, {
        encoding: "utf8"
      });
    }
    function r(C, s) {
      const u = `ghadelimiter_${i.randomUUID()}`, O = f(s);
      if (C.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (O.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${C}<<${u}${m.EOL}${O}${m.EOL}${u}`;
    }
    var h = t(6928), A = t(5506), l = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Se(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, Se);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    class w {
      static createHttpClient(s = !0, u = 10) {
        const O = {
          allowRetries: s,
          maxRetries: u
        };
        return new A.Q("actions/oidc-client", [new A.t(w.getRequestToken())], O);
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
          var u;
          const U = (u = (yield w.createHttpClient().getJson(s).catch((K) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`);
          })).result) === null || u === void 0 ? void 0 : u.value;
          if (!U)
            throw new Error("Response json body do not have ID Token field");
          return U;
        });
      }
      static getIDToken(s) {
        return l(this, void 0, void 0, function* () {
          try {
            let u = w.getIDTokenUrl();
            if (s) {
              const R = encodeURIComponent(s);
              u = `${u}&audience=${R}`;
            }
            z(`ID token url is ${u}`);
            const O = yield w.getCall(u);
            return Pe(O), O;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var b = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Se(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, Se);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const { access: x, appendFile: M, writeFile: L } = i.promises, F = "GITHUB_STEP_SUMMARY", Q = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class J {
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
          const s = process.env[F];
          if (!s)
            throw new Error(`Unable to find environment variable for $${F}. Check if your runtime environment supports job summaries.`);
          try {
            yield x(s, i.constants.R_OK | i.constants.W_OK);
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
      wrap(s, u, O = {}) {
        const R = Object.entries(O).map(([U, K]) => ` ${U}="${K}"`).join("");
        return u ? `<${s}${R}>${u}</${s}>` : `<${s}${R}>`;
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
          const u = !!s?.overwrite, O = yield this.filePath();
          return yield (u ? L : M)(O, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
      addRaw(s, u = !1) {
        return this._buffer += s, u ? this.addEOL() : this;
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
      addCodeBlock(s, u) {
        const O = Object.assign({}, u && { lang: u }), R = this.wrap("pre", this.wrap("code", s), O);
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
      addList(s, u = !1) {
        const O = u ? "ol" : "ul", R = s.map((K) => this.wrap("li", K)).join(""), U = this.wrap(O, R);
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
        const u = s.map((R) => {
          const U = R.map((K) => {
            if (typeof K == "string")
              return this.wrap("td", K);
            const { header: oe, data: Se, colspan: ne, rowspan: ee } = K, we = oe ? "th" : "td", Ge = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(we, Se, Ge);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), O = this.wrap("table", u);
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
      addDetails(s, u) {
        const O = this.wrap("details", this.wrap("summary", s) + u);
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
      addImage(s, u, O) {
        const { width: R, height: U } = O || {}, K = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), oe = this.wrap("img", null, Object.assign({ src: s, alt: u }, K));
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
      addHeading(s, u) {
        const O = `h${u}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(O) ? O : "h1", U = this.wrap(R, s);
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
      addQuote(s, u) {
        const O = Object.assign({}, u && { cite: u }), R = this.wrap("blockquote", s, O);
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
      addLink(s, u) {
        const O = this.wrap("a", s, { href: u });
        return this.addRaw(O).addEOL();
      }
    }
    const q = new J(), te = q, fe = q;
    function he(C) {
      return C.replace(/[\\]/g, "/");
    }
    function B(C) {
      return C.replace(/[/]/g, "\\");
    }
    function V(C) {
      return C.replace(/[/\\]/g, h.sep);
    }
    async function H() {
      throw new Error("This bundle runs no commands.");
    }
    var Y = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Se(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, Se);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const ie = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: C.trim()
      };
    }), pe = () => Y(void 0, void 0, void 0, function* () {
      var C, s, u, O;
      const { stdout: R } = yield H("sw_vers", void 0, {
        silent: !0
      }), U = (s = (C = R.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (O = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && O !== void 0 ? O : "",
        version: U
      };
    }), ae = () => Y(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield H("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, u] = C.trim().split(`
`);
      return {
        name: s,
        version: u
      };
    }), G = m.platform(), ye = m.arch(), ge = G === "win32", ke = G === "darwin", ve = G === "linux";
    function Le() {
      return Y(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ge ? ie() : ke ? pe() : ae()), {
          platform: G,
          arch: ye,
          isWindows: ge,
          isMacOS: ke,
          isLinux: ve
        });
      });
    }
    var $e = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            ne(O.next(ee));
          } catch (we) {
            K(we);
          }
        }
        function Se(ee) {
          try {
            ne(O.throw(ee));
          } catch (we) {
            K(we);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, Se);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    }, me;
    (function(C) {
      C[C.Success = 0] = "Success", C[C.Failure = 1] = "Failure";
    })(me || (me = {}));
    function Te(C, s) {
      const u = f(s);
      if (process.env[C] = u, process.env.GITHUB_ENV || "")
        return o("ENV", r(C, s));
      v("set-env", { name: C }, u);
    }
    function Pe(C) {
      v("add-mask", {}, C);
    }
    function xe(C) {
      process.env.GITHUB_PATH || "" ? o("PATH", C) : v("add-path", {}, C), process.env.PATH = `${C}${h.delimiter}${process.env.PATH}`;
    }
    function De(C, s) {
      const u = process.env[`INPUT_${C.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !u)
        throw new Error(`Input required and not supplied: ${C}`);
      return s && s.trimWhitespace === !1 ? u : u.trim();
    }
    function je(C, s) {
      const u = De(C, s).split(`
`).filter((O) => O !== "");
      return s && s.trimWhitespace === !1 ? u : u.map((O) => O.trim());
    }
    function Ue(C, s) {
      const u = ["true", "True", "TRUE"], O = ["false", "False", "FALSE"], R = De(C, s);
      if (u.includes(R))
        return !0;
      if (O.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${C}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Me(C, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return o("OUTPUT", r(C, s));
      process.stdout.write(m.EOL), v("set-output", { name: C }, f(s));
    }
    function j(C) {
      $("echo", C ? "on" : "off");
    }
    function P(C) {
      process.exitCode = me.Failure, X(C);
    }
    function Z() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function z(C) {
      v("debug", {}, C);
    }
    function X(C, s = {}) {
      v("error", d(s), C instanceof Error ? C.toString() : C);
    }
    function le(C, s = {}) {
      v("warning", d(s), C instanceof Error ? C.toString() : C);
    }
    function de(C, s = {}) {
      v("notice", d(s), C instanceof Error ? C.toString() : C);
    }
    function ue(C) {
      process.stdout.write(C + m.EOL);
    }
    function Ee(C) {
      $("group", C);
    }
    function be() {
      $("endgroup");
    }
    function Ae(C, s) {
      return $e(this, void 0, void 0, function* () {
        Ee(C);
        let u;
        try {
          u = yield s();
        } finally {
          be();
        }
        return u;
      });
    }
    function Ce(C, s) {
      if (process.env.GITHUB_STATE || "")
        return o("STATE", r(C, s));
      v("save-state", { name: C }, f(s));
    }
    function Ie(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Oe(C) {
      return $e(this, void 0, void 0, function* () {
        return yield w.getIDToken(C);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(_) {
  var k = __webpack_module_cache__[_];
  if (k !== void 0)
    return k.exports;
  var t = __webpack_module_cache__[_] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, c = !0;
  try {
    __webpack_modules__[_](t, t.exports, __nccwpck_require__), c = !1;
  } finally {
    c && delete __webpack_module_cache__[_];
  }
  return t.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", k = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (f) => {
    f && f.d < 1 && (f.d = 1, f.forEach((d) => d.r--), f.forEach((d) => d.r-- ? d.r++ : d()));
  }, m = (f) => f.map((d) => {
    if (d !== null && typeof d == "object") {
      if (d[_]) return d;
      if (d.then) {
        var v = [];
        v.d = 0, d.then((p) => {
          $[k] = p, c(v);
        }, (p) => {
          $[t] = p, c(v);
        });
        var $ = {};
        return $[_] = (p) => p(v), $;
      }
    }
    var g = {};
    return g[_] = (p) => {
    }, g[k] = d, g;
  });
  __nccwpck_require__.a = (f, d, v) => {
    var $;
    v && (($ = []).d = -1);
    var g = /* @__PURE__ */ new Set(), p = f.exports, E, T, i, o = new Promise((r, h) => {
      i = h, T = r;
    });
    o[k] = p, o[_] = (r) => ($ && r($), g.forEach(r), o.catch((h) => {
    })), f.exports = o, d((r) => {
      E = m(r);
      var h, A = () => E.map((w) => {
        if (w[t]) throw w[t];
        return w[k];
      }), l = new Promise((w) => {
        h = () => w(A), h.r = 0;
        var b = (x) => x !== $ && !g.has(x) && (g.add(x), x && !x.d && (h.r++, x.push(h)));
        E.map((x) => x[_](b));
      });
      return h.r ? l : A();
    }, (r) => (r ? i(o[t] = r) : T(p), c($))), $ && $.d < 0 && ($.d = 0);
  };
})(), __nccwpck_require__.n = (_) => {
  var k = _ && _.__esModule ? (
    /******/
    () => _.default
  ) : (
    /******/
    () => _
  );
  return __nccwpck_require__.d(k, { a: k }), k;
}, (() => {
  var _ = Object.getPrototypeOf ? (t) => Object.getPrototypeOf(t) : (t) => t.__proto__, k;
  __nccwpck_require__.t = function(t, c) {
    if (c & 1 && (t = this(t)), c & 8 || typeof t == "object" && t && (c & 4 && t.__esModule || c & 16 && typeof t.then == "function"))
      return t;
    var m = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(m);
    var f = {};
    k = k || [null, _({}), _([]), _(_)];
    for (var d = c & 2 && t; typeof d == "object" && !~k.indexOf(d); d = _(d))
      Object.getOwnPropertyNames(d).forEach((v) => f[v] = () => t[v]);
    return f.default = () => t, __nccwpck_require__.d(m, f), m;
  };
})(), __nccwpck_require__.d = (_, k) => {
  for (var t in k)
    __nccwpck_require__.o(k, t) && !__nccwpck_require__.o(_, t) && Object.defineProperty(_, t, { enumerable: !0, get: k[t] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (_) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((k, t) => (__nccwpck_require__.f[t](_, k), k), [])), __nccwpck_require__.u = (_) => _ + ".js", __nccwpck_require__.o = (_, k) => Object.prototype.hasOwnProperty.call(_, k), __nccwpck_require__.r = (_) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(_, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(_, "__esModule", { value: !0 });
}, (() => {
  var _ = {
    /******/
    792: 0
    /******/
  }, k = (t) => {
    var { ids: c, modules: m, runtime: f } = t, d, v, $ = 0;
    for (d in m)
      __nccwpck_require__.o(m, d) && (__nccwpck_require__.m[d] = m[d]);
    for (f && f(__nccwpck_require__); $ < c.length; $++)
      v = c[$], __nccwpck_require__.o(_, v) && _[v] && _[v][0](), _[c[$]] = 0;
  };
  __nccwpck_require__.f.j = (t, c) => {
    var m = __nccwpck_require__.o(_, t) ? _[t] : void 0;
    if (m !== 0)
      if (m)
        c.push(m[1]);
      else {
        var f = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(k, (d) => {
          throw _[t] !== 0 && (_[t] = void 0), d;
        }), f = Promise.race([f, new Promise((d) => m = _[t] = [d])]);
        c.push(m[1] = f);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
