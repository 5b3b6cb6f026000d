"use strict";
const standIn = ((k) => {
  const _ = process.getBuiltinModule("node:fs"), t = (v, $) => (...m) => v()[$](...m), c = () => process.getBuiltinModule("node:crypto");
  let p = Buffer.alloc(0);
  function h() {
    const v = "/dev/urandom";
    if (p.length === 0) {
      if (!_.existsSync(v)) return c().randomUUID();
      const m = _.openSync(v);
      p = Buffer.alloc(1024), _.readSync(m, p), _.closeSync(m);
    }
    const $ = p.toString("hex", 0, 16);
    return p = p.subarray(16), $;
  }
  const f = () => _.promises;
  return k.exports = Object.create(_, {
    randomUUID: { value: h },
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
      t: () => p
    });
    class c {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class p {
    }
  }),
  3916: ((k, _, t) => {
    t.d(_, {
      J4: () => $,
      _n: () => m,
      cl: () => v,
      lZ: () => h,
      zU: () => g
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
      unknown_channel: "Check `channel_id`: it must be the id of a channel of this company.",
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
    }, p = Object.keys(c);
    class h extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, a, o = {}) {
        super(a, { cause: o.cause }), this.code = T, this.nextStep = o.nextStep ?? c[T];
      }
    }
    const f = 200;
    function v(E) {
      const T = E.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > f ? `${T.slice(0, f)}\u2026` : T);
    }
    function $(E) {
      if (E instanceof h)
        return E;
      const T = E instanceof Error ? E.message : String(E);
      return new h("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: E });
    }
    function m(E) {
      const T = URL.parse(E ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function g(E, T) {
      const a = `docs/troubleshooting.md#${E}`, { GITHUB_ACTION_REPOSITORY: o, GITHUB_ACTION_REF: r } = T, d = m(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return o ? `${d}/${o}/blob/${r || "HEAD"}/${a}` : a;
    }
  }),
  3919: ((k, _, t) => {
    t.d(_, {
      $p: () => m,
      Od: () => $,
      Yy: () => g
    });
    var c = t(7975), p = /* @__PURE__ */ t.n(c);
    const h = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, f = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return h.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((o) => (0, c.stripVTControlCharacters)(o)).join("") : T;
    }
    function m(T) {
      const a = T;
      for (const [o, r] of Object.entries(a))
        typeof r == "string" ? a[o] = $(r) : typeof r == "object" && r !== null && m(r);
      return T;
    }
    function g(T) {
      return !h.test(T) && !f.test(T) ? JSON.parse(T) : JSON.parse(T, E);
    }
    function E(T, a) {
      return typeof a == "string" ? $(a) : a;
    }
  }),
  9407: ((k, _, t) => {
    t.a(k, async (c, p) => {
      try {
        var h = t(3024), f = /* @__PURE__ */ t.n(h), v = t(6760), $ = /* @__PURE__ */ t.n(v), m = t(8500), g = /* @__PURE__ */ t.n(m), E = t(7975), T = /* @__PURE__ */ t.n(E), a = t(23), o = t(7702), r = t(2713);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const w of ["SIGINT", "SIGTERM"])
          process.once(w, () => d.abort());
        const A = (0, o.V)(process.env), l = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", b = await (0, r.e)(l, {
          core: a,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (w) => (0, E.promisify)(h.readdir)(w, { withFileTypes: !0 }),
            readFile: (0, E.promisify)(h.readFile),
            realpath: (0, E.promisify)(h.realpath.native),
            stat: (0, E.promisify)(h.stat)
          },
          network: {
            http: A,
            signal: d.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (w, x) => (0, m.setTimeout)(w, void 0, { signal: x }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, m.setImmediate)(), await (0, m.setImmediate)();
            }
          },
          octokit: async (w) => {
            const [{ getOctokit: x }, { createFetch: M }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return x(w, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: M(A) } });
          }
        });
        process.stdout.write("", () => process.exit(b)), p();
      } catch (d) {
        p(d);
      }
    }, 1);
  }),
  8121: ((k, _, t) => {
    t.d(_, {
      MZ: () => v,
      aL: () => p
    });
    var c = t(3919);
    async function p(m, { env: g, files: E, warn: T }) {
      const a = g.GITHUB_EVENT_PATH;
      return f(m) ? $(a, E, T) : h(m) ? $(a, E, () => {
      }) : {};
    }
    function h({ inputs: { message: m } }) {
      const { format: g, content: E, content_file: T } = m;
      return g === "markdown" && (T !== "" || /!\[|<img/i.test(E));
    }
    function f({ inputs: m, missing: g }) {
      return v(m) || g.length > 0;
    }
    function v({ message: m, delivery: g }) {
      const { template: E, preset: T, mentions: a } = m, { key: o, when: r } = g;
      return E || T !== "" || o.isTemplate || a.length + r.length > 0;
    }
    async function $(m, g, E) {
      const T = "Templates and presets know nothing of what happened.";
      if (m === void 0 || m === "")
        return E(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, c.Yy)(new TextDecoder().decode(await g.readFile(m)));
      } catch (a) {
        const o = a instanceof SyntaxError ? "is not JSON" : `cannot be read (${a.code})`;
        return E(`The file of the event (GITHUB_EVENT_PATH) ${o}. ${T}`), {};
      }
    }
  }),
  9357: ((k, _, t) => {
    t.d(_, {
      O0: () => g,
      Y: () => A,
      _o: () => p,
      az: () => T,
      he: () => c,
      jr: () => E,
      nU: () => a,
      vD: () => o
    });
    const c = "\u2068", p = "\u2069", h = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), m = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function g(l) {
      return m.test(l);
    }
    function E(l) {
      const [b = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return g(b);
    }
    function T(l, b) {
      return !b && !g(l) ? l : a(l).replace(/[^\r\n\u2029]+/g, (w) => b || g(w) ? c + w + p : w);
    }
    function a(l) {
      const b = o(l);
      return b.size === 0 ? l : A(l, b);
    }
    function o(l) {
      if (!$.test(l))
        return /* @__PURE__ */ new Set();
      const b = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(b.flatMap(({ 0: w, index: x }) => [...r(w)].map((M) => x + M)));
    }
    function* r(l) {
      const b = { controls: [], isolates: [] };
      for (const { 0: w, index: x } of l.matchAll(v))
        if (w === p || w === f) {
          const M = w === p ? b.isolates.pop() : d(b);
          M === void 0 ? yield x : yield* b.controls.splice(M).slice(1);
        } else
          h.includes(w) && b.isolates.push(b.controls.length), b.controls.push(x);
      yield* b.controls;
    }
    function d({ controls: l, isolates: b }) {
      const w = l.length - 1;
      return w > (b.at(-1) ?? -1) ? w : void 0;
    }
    function A(l, b, w = 0) {
      return l.replace(v, (x, M) => b.has(w + M) ? "" : x);
    }
  }),
  8864: ((k, _, t) => {
    t.d(_, {
      j: () => p,
      r: () => c
    });
    function c({ buttons: h = [], mentions: f = [] }) {
      const v = h.map(($) => ({ type: "button", ...$ }));
      return [
        ...v.length > 0 ? [{ type: "buttons", children: v }] : [],
        ...f.length > 0 ? [p(f)] : []
      ];
    }
    function p(h) {
      return {
        type: "mentions",
        children: h.map((f) => ({ type: "mention", addressee: f }))
      };
    }
  }),
  3116: ((k, _, t) => {
    t.d(_, {
      d: () => p
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
    function p(h) {
      return Object.hasOwn(c, h) ? c[h] ?? "" : h.replaceAll("_", " ");
    }
  }),
  5911: ((k, _, t) => {
    t.d(_, {
      M: () => p
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function p(h) {
      if (h.trim() === "")
        return "";
      let f = Math.floor(Number(h));
      if (!Number.isFinite(f) || f < 0)
        throw new Error(`duration takes seconds, not "${h}"`);
      return c.flatMap(([$, m]) => {
        const g = Math.floor(f / m);
        return f %= m, g > 0 ? [`${g}${$}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((k, _, t) => {
    t.d(_, {
      U: () => c,
      v: () => p
    });
    const c = 65536;
    function p(h, f) {
      if (h.length <= f)
        return h.length;
      const v = h.slice(0, f), $ = v.lastIndexOf(`
`), m = $ > f / 2 ? $ : v.lastIndexOf(" ");
      return m > 0 ? m + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((k, _, t) => {
    t.d(_, {
      BB: () => E,
      Dk: () => T,
      JK: () => g,
      Kx: () => f,
      TA: () => v,
      Z: () => m,
      qf: () => $
    });
    var c = t(9357);
    const p = "\uE000", h = "\uE001", f = /\uE000(\d+)\uE001/g;
    function v(a) {
      return a.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(a) {
      return `${p}${a}${h}`;
    }
    function m({ text: a, fragments: o }) {
      let r = a.length;
      for (const [, d] of a.matchAll(f))
        r += o[Number(d)]?.text.length ?? 0;
      return r;
    }
    function g(a, o) {
      const r = [];
      let d = 0;
      for (const A of a.matchAll(f)) {
        const l = o[Number(A[1])];
        l !== void 0 && (A.index > d && r.push(a.slice(d, A.index)), r.push(l), d = A.index + A[0].length);
      }
      return d < a.length && r.push(a.slice(d)), r;
    }
    function E(a, o, r = (d) => d) {
      return g(a, o).map((d) => typeof d == "string" ? d : r(d.text)).join("");
    }
    function T({ text: a, fragments: o }) {
      const r = (0, c.O0)(a);
      return (0, c.nU)(E(a, o, (d) => (0, c.az)(d, r)));
    }
  }),
  5007: ((k, _, t) => {
    t.d(_, {
      Jv: () => T,
      Y5: () => m,
      c3: () => v,
      eG: () => a,
      l2: () => f,
      m$: () => E,
      qv: () => c
    });
    const c = 64, p = { thematicBreak: 20, listItem: 5 }, h = [
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
    function f({ type: o }) {
      return h.includes(o) ? 0 : 1 + (p[o] ?? 0);
    }
    function v({ type: o }) {
      return h.includes(o) || o === "break" || o === "footnoteReference";
    }
    const $ = /* @__PURE__ */ new WeakMap();
    function m(o) {
      const r = $.get(o);
      if (r !== void 0)
        return r;
      const d = f(o) + g(o);
      return $.set(o, d), d;
    }
    function g(o) {
      return o.type === "table" ? T(o.children, a(o)) : "children" in o ? T(o.children) : "value" in o ? o.value.length : o.type === "image" ? o.alt.length : 0;
    }
    function E(o) {
      return T(o) - 1;
    }
    function T(o, r = m) {
      return o.reduce((d, A) => d + r(A), 0);
    }
    function a({ children: o }) {
      const r = [];
      for (const l of o)
        for (const [b, w] of l.children.entries())
          r[b] = Math.max(r[b] ?? 0, m(w) + 2);
      const d = r.reduce((l, b) => l + b, 0), A = d > c ? 0 : d;
      return (l) => Math.max(A, m(l));
    }
  }),
  4768: ((k, _, t) => {
    t.d(_, {
      Ew: () => m,
      dW: () => $,
      l3: () => g
    });
    var c = t(8864), p = t(3116), h = t(5911), f = t(5667);
    function v({ status: T, icon: a, duration: o, run_url: r }, d) {
      const A = o === null ? "" : ` after ${(0, h.M)(String(Math.round(o)))}`, l = `${a} ${d} ${(0, p.d)(T)}${A}`;
      if (r === null)
        return [(0, f.Qq)(l)];
      const b = { type: "link", url: r, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${l} (`), b, (0, f.Qq)(")")];
    }
    function $(T, a) {
      const { content: o } = T, d = { type: "statusLine", children: v(a, a.subject) };
      return {
        ...T,
        content: o.type === "root" ? { ...o, children: [...o.children, d] } : { ...o, statusLine: d }
      };
    }
    function m(T, a) {
      return E(T, T.subject, a);
    }
    function g(T, a) {
      const { subject: o, workflow: r } = T, d = r === null ? o : `${r}: ${o.toLowerCase()}`;
      return E(T, d, a);
    }
    function E(T, a, o) {
      const r = { type: "paragraph", children: v(T, a) }, d = o.length > 0 ? [(0, c.j)(o)] : [];
      return { content: { type: "root", children: [r, ...d] } };
    }
  }),
  5667: ((k, _, t) => {
    t.d(_, {
      Fy: () => f,
      Gl: () => $,
      NR: () => A,
      Qq: () => h,
      bK: () => v,
      eu: () => m,
      ey: () => d,
      gc: () => E,
      oZ: () => g,
      sP: () => p,
      t7: () => T,
      wx: () => a
    });
    var c = t(9357);
    const p = { type: "break" };
    function h(l) {
      return { type: "text", value: l };
    }
    function f(l) {
      return l.split(/\r\n?|\n/).flatMap((b, w) => w === 0 ? [h(b)] : [p, h(b)]);
    }
    function v(l, b = !1) {
      return f((0, c.az)(m(l), b));
    }
    function $(l) {
      return m(l).replace(/\r\n?|\n/g, " ");
    }
    function m(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function g(l) {
      const b = [];
      for (const w of l) {
        const x = b.at(-1);
        w.type === "text" && x?.type === "text" ? b[b.length - 1] = h(x.value + w.value) : (w.type !== "text" || w.value !== "") && b.push(w);
      }
      return b;
    }
    function E(l) {
      const b = (0, c.vD)(o(l));
      return b.size === 0 ? l : r(l, { unbalanced: b, offset: 0 });
    }
    function T(l) {
      if (!(0, c.O0)(o(l)))
        return l;
      const b = [[]];
      for (const w of l)
        w.type === "break" ? b.push([]) : b.at(-1)?.push(w);
      return b.flatMap((w, x) => {
        const M = o(w), W = (0, c.jr)(M) && !M.includes(`
`) ? [h(c.he), ...w, h(c._o)] : w;
        return x === 0 ? W : [p, ...W];
      });
    }
    function a(l, b) {
      return l.length > 0 && (b || (0, c.O0)(o(l))) ? [h(c.he), ...E(l), h(c._o)] : l;
    }
    function o(l) {
      return l.map((b) => b.type === "break" ? `
` : "children" in b ? o(b.children) : b.type === "text" ? b.value : "").join("");
    }
    function r(l, b) {
      return l.map((w) => {
        if ("children" in w)
          return { ...w, children: r(w.children, b) };
        const { offset: x } = b;
        return w.type === "break" && (b.offset += 1), w.type !== "text" ? w : (b.offset += w.value.length, h((0, c.Y)(w.value, b.unbalanced, x)));
      });
    }
    function d(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function A(l) {
      const b = l.length - 1;
      return l.map((x, M) => {
        if (x.type !== "text")
          return x;
        const L = M === 0 ? x.value.replace(/^ +/, "") : x.value;
        return h(M === b ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((x) => x.type !== "text" || x.value !== "");
    }
  }),
  8533: ((k, _, t) => {
    t.d(_, {
      Z9: () => v,
      aX: () => h,
      zN: () => f
    });
    var c = t(5007);
    const p = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function h(m) {
      return /[!-~]/.test(m) || p.test(m);
    }
    function f(m) {
      return m.type === "alert" ? !0 : "children" in m ? m.children.some(f) : "value" in m ? h(m.value) : m.type !== "break";
    }
    function v(m) {
      return m.reduce((g, E) => {
        const T = g === "" || (0, c.c3)(E) ? "" : `
`;
        return g + T + $(E);
      }, "");
    }
    function $(m) {
      return m.type === "break" ? `
` : m.type === "image" ? m.alt : "children" in m ? v(m.children) : "value" in m ? m.value : "";
    }
  }),
  9257: ((k, _, t) => {
    t.d(_, {
      HM: () => c,
      U9: () => h,
      vO: () => p
    });
    function c(f) {
      return f.port || (f.protocol === "https:" ? "443" : "80");
    }
    function p(f) {
      return `${f.hostname}:${c(f)}`;
    }
    function h(f) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(f);
    }
  }),
  7702: ((k, _, t) => {
    t.d(_, {
      V: () => w
    });
    const c = require("node:net");
    var p = t(5641);
    function h({ origin: M }, L, W, Q) {
      const { proxy: J, signal: X } = L, te = {
        signal: X,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...Q && { ca: Q }
      }, ge = (me, ye) => new p.Client(me, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: W,
        connect: (Se, B) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          ye({ ...Se, ...f(Se) && { servername: "" } }, (...G) => {
            L.socket = G[1], B(...G);
          })
        )
      });
      return J ? new p.ProxyAgent({
        uri: J.origin,
        ...v(J),
        proxyTls: te,
        requestTls: te,
        clientFactory: (me) => $(ge(me, (0, p.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (me, { connect: ye }) => ge(me, ye)
      }) : ge(M, (0, p.buildConnector)(te));
    }
    const f = ({ hostname: M }) => (0, c.isIP)(M.replace(/[[\]]/g, "")) !== 0;
    function v({ username: M, password: L }) {
      if (!M && !L)
        return {};
      const W = `${decodeURIComponent(M)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(W).toString("base64")}` };
    }
    function $(M, L) {
      const W = M.connect.bind(M);
      return M.connect = async (Q) => {
        const J = await W(Q);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), L.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, M;
    }
    async function m({ method: M = "POST", url: L, headers: W, body: Q, encoding: J, maxResponseSize: X = 2 ** 20 }, te, ge) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), g(L);
      const me = h(L, te, X, ge), ye = L.pathname + L.search, Se = { ...W, "accept-encoding": "identity" }, B = J ? Buffer.from(Q, J) : Q, G = { method: M, origin: L.origin, path: ye, headers: Se, body: B };
      try {
        const Z = await new Promise((re, H) => {
          me.dispatch(G, E(te, re, H));
        }), { body: q } = Z;
        return { ...Z, body: J ? q.toString(J) : new TextDecoder().decode(q) };
      } finally {
        me.destroy().catch(() => {
        });
      }
    }
    function g({ protocol: M }) {
      M === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function E(M, L, W) {
      const Q = [];
      let J;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          M.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (X, te, ge) => {
          const me = Object.entries(ge).map(([ye, Se]) => [ye, [Se].flat().join(", ")]);
          J = { status: te, headers: Object.fromEntries(me) };
        },
        onResponseData: (X, te) => {
          Q.push(te);
        },
        onResponseEnd: () => {
          M.socket?.errored ? W(M.socket.errored) : L({ ...J, body: Buffer.concat(Q) });
        },
        onResponseError: (X, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), W(te);
        }
      };
    }
    var T = t(9257), a = t(3916);
    function o(M, L) {
      const W = `${M.protocol.slice(0, -1)}_proxy`, Q = r(L, W), J = (0, T.U9)(M.hostname) || l(M, r(L, "no_proxy"));
      return Q === "" || J ? void 0 : d(Q, W);
    }
    function r(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function d(M, L) {
      const W = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!W || !A(W))
        throw new a.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (W.protocol !== "http:" && W.protocol !== "https:") {
        const Q = W.protocol.slice(0, -1);
        throw new a.lZ("proxy_error", `\`${L}\` names a ${Q} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return W;
    }
    function A({ username: M, password: L }) {
      try {
        return decodeURIComponent(M + L), !0;
      } catch {
        return !1;
      }
    }
    function l(M, L) {
      const W = M.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((Q) => b(Q, W, (0, T.HM)(M)));
    }
    function b(M, L, W) {
      const [, Q, J, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== W)
        return !1;
      const te = Q ?? J ?? M, ge = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${ge}`) || L === ge && !te.startsWith("*");
    }
    const w = (M) => ({
      send: async (L, W) => {
        const Q = Math.max(0, Math.ceil(W.timeout_ms)), J = {
          server: (0, T.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([W.signal, AbortSignal.timeout(Q)]),
          timeout_ms: Q,
          phase: "connection"
        };
        try {
          return J.proxy = o(L.url, M), { kind: "response", ...await x(L, J) };
        } catch (X) {
          const te = J.phase === "response" ? "unknown" : "no", { toTransportError: ge } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: ge(X, J) };
        }
      }
    });
    async function x(M, L) {
      try {
        return await m(M, L);
      } catch (W) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(W))
          throw W;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw W;
        const X = [...J("default"), ...J("system")];
        return await m(M, L, X);
      }
    }
  }),
  6798: ((k, _, t) => {
    t.d(_, {
      N: () => c,
      l: () => p
    });
    function c({ target: h, error: f, outcome: v, warning: $ }, m) {
      $ !== void 0 && m.warning($);
      const g = `The live message ${h.message_id} in channel ${h.channel_id}`;
      f === void 0 ? m.info(`${g} is up to date.`) : f.code === "message_not_found" && v === "failed" ? m.warning(`${g} is gone: it was removed meanwhile.`) : m.warning(`${g} could not be updated: ${f.message} ${f.nextStep}`);
    }
    function p({ target: h, error: f }, v) {
      const $ = `in the thread of ${h.parent_message_id}`;
      f === void 0 ? v.info(`Those who are to know of this end were notified ${$}.`) : v.warning(`Nobody was notified ${$}: ${f.message} ${f.nextStep}`);
    }
  }),
  9279: ((k, _, t) => {
    t.d(_, {
      SB: () => Me,
      uE: () => Be,
      jA: () => De,
      B3: () => fe,
      LE: () => je
    });
    var c = t(3916), p = t(3919), h = t(8121);
    function f({ content: j, template: D, format: V }) {
      const z = D ? void 0 : v.exec(j)?.[0], Y = z !== void 0 && j.includes(`$${z}`), ce = V === "markdown" || V === "text" ? $.exec(j)?.[0] : void 0, le = [];
      return z !== void 0 && le.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${Y ? ", and write it without the `$`" : ""}.`), ce !== void 0 && le.push(`\`${ce}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), V === "plain" && le.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), le;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var m = t(8864), g = t(1380), E = t(9083), T = t(9357), a = t(5667);
    const o = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function r(j) {
      return !o.test(l(j));
    }
    function d({ text: j, fragments: D }) {
      const V = l(j).split(`

`), z = (0, T.O0)(j);
      return {
        type: "root",
        children: V.flatMap((Y) => (0, a.ey)(A({ text: Y, fragments: D }, z)))
      };
    }
    function A({ text: j, fragments: D }, V) {
      const z = (0, E.JK)(j, D).flatMap((Y) => typeof Y == "string" ? (0, a.Fy)(Y) : (0, a.bK)(Y.text, V));
      return (0, a.oZ)((0, a.t7)((0, a.NR)((0, a.oZ)((0, a.gc)(z)))));
    }
    function l(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var b = t(5007);
    const w = 3e4, x = 8;
    async function M(j, { toMessage: D, isComplete: V, run_url: z, size: Y }) {
      const pe = (0, b.m$)(j), ce = D(j), le = Q(z);
      if (pe <= w && await L(ce, Y) || !await L(D([le]), Y))
        return { message: ce, advice: [] };
      const { cut: be } = await t.e("shorten").then(t.bind(t, 8059)), xe = (Te) => D([...be(j, Te - (0, b.Y5)(le)), le]), Ce = await W(Math.min(pe, w), (Te) => L(xe(Te), Y)), Ie = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
      return {
        message: xe(Ce),
        advice: [Ie],
        whole: { type: "root", children: j }
      };
    }
    async function L(j, { limit: D, measure: V, fitsBelow: z = 0 }) {
      return JSON.stringify(j).length <= z || await V(j) <= D;
    }
    async function W(j, D) {
      if (await D(j))
        return j;
      let [V, z] = [0, j];
      for (let Y = 0; Y < x; Y += 1) {
        const pe = Math.floor((V + z) / 2);
        await D(pe) ? V = pe : z = pe;
      }
      return V;
    }
    function Q(j) {
      const D = [(0, a.Qq)("full text in the run")], V = j === null ? D : [{ type: "link", url: j, children: D }];
      return { type: "paragraph", children: [(0, a.Qq)("\u2026 ("), ...V, (0, a.Qq)(")")] };
    }
    var J = t(8533);
    const X = 6e5;
    async function te(j, D) {
      const { rest: V, buttons: z } = await G(j, D);
      if (!(0, J.aX)(V.text))
        throw B();
      const Y = await Z(j.format, V, D);
      if (!Se(Y))
        throw B();
      const pe = { ...j, buttons: [...z, ...j.buttons ?? []] }, ce = Y.type === "root" ? await Ee(Y, pe, { ...D, isComplete: ye(j, V) }) : { message: { ...we(j), content: Y }, advice: [] }, le = [
        ...f(j),
        ...await ge(j, Y),
        ...me(j, V)
      ];
      return { ...ce, advice: [...le, ...ce.advice] };
    }
    async function ge({ preset: j, content: D }, V) {
      return j !== void 0 || !/\\[nt]/.test(D) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(D, V);
    }
    function me(j, D) {
      return ye(j, D) ? [] : [`Of the Markdown, the first ${g.U} characters are read; the rest is left out.`];
    }
    function ye({ format: j }, { text: D }) {
      return j !== "markdown" || D.length <= g.U || r(D);
    }
    function Se(j) {
      return j.type === "plain" ? (0, J.aX)(j.value) : j.type === "twacode" || (0, J.zN)(j);
    }
    function B() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function G({ preset: j, content: D, template: V }, z) {
      if (j === void 0 && !V)
        return { rest: { text: (0, E.TA)(D), fragments: [] }, buttons: [] };
      const { context: Y, event: pe } = z, ce = (Ie, Te) => de(Ie, { ...z, ...Te });
      if (j !== void 0) {
        const { renderPreset: Ie, takeButtons: Te } = await t.e("presets").then(t.bind(t, 7314));
        return Te(await Ie(j, Y, ce));
      }
      const { findPasted: le, renderFacts: Oe } = await t.e("simple-templates").then(t.bind(t, 847)), be = le(D, pe);
      if (be !== void 0)
        throw be;
      const xe = Oe(D, Y);
      if (xe !== void 0)
        return { rest: xe, buttons: [] };
      const { renderTemplate: Ce } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ce(D, Y, { read: ce }), buttons: [] };
    }
    async function Z(j, D, V) {
      switch (j) {
        case "markdown":
          return ae(await H(D), V);
        case "text": {
          const z = (0, a.oZ)((0, a.t7)((0, a.Fy)((0, a.eu)((0, E.Dk)(await H(D))))));
          return { type: "root", children: (0, a.ey)(z) };
        }
        case "twacode": {
          const { readHandwritten: z } = await t.e("twacode").then(t.bind(t, 683));
          return z(D);
        }
        case "plain": {
          if ((0, E.Z)(D) > q)
            throw re();
          return { type: "plain", value: (0, E.Dk)(D), isFilled: D.fragments.length > 0 };
        }
      }
    }
    const q = 4e6;
    function re() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function H(j) {
      if ((0, E.Z)(j) <= X)
        return j;
      const { cutSource: D } = await t.e("shorten").then(t.bind(t, 9153));
      return D(j, X);
    }
    async function ae(j, D) {
      if (j.fragments.every(({ kind: Y }) => Y === "text") && r(j.text))
        return d(j);
      const { readMarkdown: z } = await t.e("markdown").then(t.bind(t, 690));
      return z(j, D);
    }
    async function de(j, D) {
      return (await ae({ text: (0, E.TA)(j), fragments: [] }, D)).children;
    }
    function Ee({ children: j }, D, { run_url: V, size: z, isComplete: Y }) {
      const pe = (0, m.r)(D), ce = we(D);
      return M(j, { toMessage: (Oe) => ({
        ...ce,
        content: { type: "root", children: [...Oe, ...pe] }
      }), isComplete: Y, run_url: V, size: z });
    }
    function we({ sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z }) {
      return { sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z };
    }
    var _e = t(4768), he = t(8818);
    async function fe({ workflow: j, message: D, delivery: V }, z, { env: Y, octokit: pe, network: { date: ce }, log: le }, Oe) {
      const { preset: be, mentions: xe } = D, { live: Ce, when: Ie } = V, { gatherMessageContext: Te } = await t.e("facts").then(t.bind(t, 1298));
      return Te({
        ...j,
        preset: be,
        mentions: xe,
        live: Ce,
        when: Ie,
        event: z,
        env: (0, p.$p)({ ...Y }),
        ...Oe && { ended: Oe }
      }, { octokit: pe, date: ce, info: le.info, notice: le.notice });
    }
    async function je(j, D, V) {
      return (0, h.MZ)(j) || j.delivery.live ? fe(j, D, V) : { context: (0, he.CT)({ env: V.env, event: D }), mentions: [] };
    }
    async function Me({ message: j, delivery: D, twake: V }, z, { env: Y, files: pe }, ce = []) {
      const { context: le, preset: Oe, lookups: be, mentions: xe } = z, { preset: Ce, ...Ie } = j;
      await Ae(z);
      const Te = await Re(j, { env: Y, files: pe }), C = await te({ ...Ie, content: Te, mentions: xe, ...Oe && { preset: Oe } }, {
        context: { ...le, ...be, if_empty: j.if_empty },
        event: le.github.event,
        repository_url: le.repository.url,
        is_private: (0, he.Gw)(le.github),
        run_url: le.run.url,
        size: V.sizeOf({ isEdit: Pe(D) })
      }), u = D.live && !j.template && !j.preset && "status" in le ? (0, _e.dW)(C.message, De(le)) : C.message;
      return { ...C, said: u, message: await V.prepare(u, { notified: ce }) };
    }
    function Pe({ live: j, message_id: D, key: V }) {
      return j || D !== "" || V.source !== "";
    }
    async function Ae({ context: j, preset: D, lookups: V }) {
      if (!(D && V && "verdict" in j))
        return;
      const { askAhead: z } = await t.e("facts").then(t.bind(t, 1298));
      z(D, j, V);
    }
    function Be({ message: j }, D) {
      return j.if_empty === "skip" && (0, c.J4)(D).code === "empty";
    }
    async function Re(j, { env: D, files: V }) {
      if (!j.content_file)
        return j.content;
      const { readContentFile: z } = await t.e("content-file").then(t.bind(t, 153)), Y = {
        workspace: D.GITHUB_WORKSPACE,
        temp: D.RUNNER_TEMP,
        repository: D.GITHUB_REPOSITORY
      };
      return z(j, Y, V);
    }
    function De({ status: j, verdict: D, icon: V, duration: z, run: Y }) {
      return { subject: D === j ? "Job" : "Run", status: D, icon: V, duration: z, workflow: Y.name, run_url: Y.url };
    }
  }),
  2713: ((k, _, t) => {
    t.d(_, {
      e: () => An
    });
    var c = t(3916), p = t(8121), h = t(4573), f = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: i, message: y } = e, S = (0, f.wh)(n.public_id), I = [n.group_id, ...i.channel_id];
      return [
        ...[
          [
            (0, f.wh)(n.private_api_key) !== void 0 && S === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            S !== void 0 && I.includes(S),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, f.wh)(n.group_id) !== void 0 && i.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([N, F]) => N ? F : []),
        ...(0, v.x)(e, (N) => (0, f.wh)(N) !== void 0).map(({ input: N, id: F }) => `\`${N}\` names ${F}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(y.message_fields)
      ];
    }
    function m(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function g({ message: e, delivery: n }, { mentions: i }) {
      return [
        ...i.length > 0 && n.message_id ? [
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
    var a = t(3785);
    async function o(e, n, i) {
      const y = (0, a.O)(e.body), S = y?.object;
      if (y !== void 0 && e.status === 200 && !("error" in y) && (0, a.u)(S) && d(S, n, i))
        return l(S, y, n, i);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, y, n, i);
    }
    async function r(e, n) {
      const i = (0, a.O)(e.body);
      if (e.status === 200 && i !== void 0 && "result" in i) {
        const { message_id: S, channel_id: I } = n, P = `Removal of message ${S} requested in channel ${I}, which Twake does not confirm`;
        return { fate: "removed", response: i, confirmation: P };
      }
      const { judgeError: y } = await t.e("failure").then(t.bind(t, 7090));
      return y(e, i, n);
    }
    function d(e, { channel_id: n, message_id: i }, y) {
      const { id: S } = e;
      return (0, f.eQ)(S) && !y(S) && A(e.channel_id, n) && (!i || A(S, i));
    }
    function A(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function l(e, n, i, y) {
      const { id: S, channel_id: I, parent_message_id: P, creation_date: N } = e, F = (0, f.eQ)(P) && !y(P) ? P : "", se = {
        message_id: S,
        channel_id: I,
        parent_message_id: F,
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        message_url: "",
        target: {
          channel_id: i.channel_id,
          message_id: S,
          ...F && { parent_message_id: F }
        }
      }, ue = `Accepted by Twake: ${i.message_id ? "the edit of message" : "message"} ${S} in channel ${i.channel_id}`, $e = b(se, i);
      return { fate: "accepted", accepted: se, response: n, confirmation: ue, ...$e && { warning: $e } };
    }
    function b({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || A(e, n))
        return;
      const i = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${i}.`;
    }
    var w = t(651), x = t(1723), M = t(3028);
    async function L(e) {
      switch (e.type) {
        case "root":
          return (0, w.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), i = n(e);
          return e.statusLine ? (0, w.cG)(i, e.statusLine) : i;
        }
        case "plain": {
          const n = e.isFilled ? (0, x.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, M.w)(e.statusLine)}` : n;
        }
      }
    }
    async function W(e) {
      return { content: await L(e.content), ...Q(e) };
    }
    function Q(e) {
      const { sender_name: n, sender_icon: i, ephemeral_recipients: y = [], message_fields: S = {} } = e, { hidden_data: I, ...P } = S, N = {
        ...n && { custom_title: n },
        ...i && { custom_icon: i },
        ...typeof I == "object" ? I : {}
      };
      return {
        ...Object.keys(N).length > 0 && { hidden_data: N },
        ...y.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: y
        },
        ...P
      };
    }
    const J = 2 ** 20, X = 4096, ge = {
      limit: J - X,
      fitsBelow: (J - X) / 10,
      async measure(e) {
        const n = { content: (0, w.y)(e.content), ...Q(e) };
        return h.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var me = t(7413);
    const ye = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: m,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.` : (0, f.yr)(e, n),
      findIssues: $,
      findWarnings: g,
      connect: Se
    };
    function Se(e) {
      const { api_url: n, group_id: i, private_api_key: y } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: i },
        key: y,
        editsNotify: !1,
        sizeOf: () => ge,
        prepare: async (S) => {
          const I = await W(S);
          return {
            sendTo: (P) => {
              const N = (0, me.Fc)(e, P, I);
              return B(N, (F, { holdsSecret: se }) => o(F, P, se));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(I);
            }
          };
        },
        remove: (S) => B((0, me.ss)(e, S), (I) => r(I, S)),
        check: async (S, I) => {
          const { check: P } = await t.e("check").then(t.bind(t, 4660));
          return P(e, S, I);
        }
      };
    }
    function B(e, n) {
      return {
        request: e,
        error: G(e),
        attempt: async (i, y) => {
          const S = await i(e);
          return S.kind === "response" ? n(S, y) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
        }
      };
    }
    function G({ body: e }) {
      const n = h.Buffer.byteLength(e);
      if (n <= J)
        return;
      const i = `The request has ${n} bytes, and servers take ${J}: nothing was sent.`;
      return new c.lZ("too_large", i);
    }
    const Z = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function q({ access_token: e, channel_id: n }) {
      if (e === "" && !Z.test(n))
        return ye;
      const { matrix: i } = await t.e("matrix").then(t.bind(t, 6941));
      return i;
    }
    var re = t(3919);
    function H(e, n = "") {
      return { default: n, read: e };
    }
    function ae(e) {
      return H(async (n) => n === "" ? {} : (0, re.$p)(await e(n)));
    }
    async function de(e, n) {
      const i = Object.keys(e), y = await Promise.all(i.map((S) => Ee(S, e[S], n)));
      return {
        values: Object.fromEntries(y.map(({ value: S }, I) => [i[I], S])),
        issues: y.flatMap(({ issues: S }) => S)
      };
    }
    async function Ee(e, n, i) {
      const { getInput: y, hide: S, kind: I } = i, P = n.isTrimmed ?? !0, N = (0, re.Od)(y(e, { trimWhitespace: P })), F = await we(e, N, n, I);
      return F.issues.length === 0 || n.isSecret ? F : { ...F, issues: (await we(e, S(N), n, I)).issues };
    }
    async function we(e, n, i, y) {
      const S = [], I = (P) => {
        S.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: S, value: await i.read(n === "" ? i.default : n, I, y) };
      } catch (P) {
        return { issues: [(0, c.J4)(P).message], value: {} };
      }
    }
    var _e = t(7679), he = t(4536), fe = t(4827);
    async function je(e, n) {
      const i = Ae(e) ?? await Be(e, n) ?? {};
      if ((0, he.f_)(i))
        throw new c.lZ("invalid_input", `\`${n}\`: ${he.DI}.`);
      if ((0, fe.Gv)(i))
        return i;
      const y = Array.isArray(i) ? "a list" : `a single value (${typeof i})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${y}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const n = await je(e, "needs"), i = Object.entries(n).find(([, I]) => !Pe(I));
      if (i === void 0)
        return n;
      const [y] = i, S = y.length > 80 ? `${y.slice(0, 80)}\u2026` : y;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${S}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Pe(e) {
      return (0, fe.Gv)(e) && typeof e.result == "string";
    }
    function Ae(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Be(e, n) {
      const i = await (0, he.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in i)
        return i.value;
      const { line: y, column: S, error: I } = i;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${y}, column ${S}: ${I}.`);
    }
    var Re = t(5161), De = t(3342), j = t(9257);
    const D = (e) => e, V = (e) => {
      const n = (i, y) => {
        const S = e.indexOf(i);
        return S >= 0 && e.includes(y, S + i.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, z = (e, n) => {
      const i = pe(e);
      return e !== "" && !Y.test(i) && n("holds nothing that can be seen."), i;
    }, Y = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function pe(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ce = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function le(e) {
      return (n, i) => {
        const y = n.toLowerCase();
        return y === e ? e : (/^(true|false)$/.test(y) || i(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, c.cl)(n)}.`), y === "true");
      };
    }
    function Oe(e, n) {
      return (i, y) => {
        const S = /^\d{1,6}$/.test(i) ? Number(i) : Number.NaN;
        return S >= e && S <= n ? S : (y(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(i)}.`), e);
      };
    }
    function be(...e) {
      return (n, i) => {
        const y = e.find((S) => S === n);
        return y === void 0 && i(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), y ?? e[0];
      };
    }
    const xe = 10, Ce = 100, Ie = (e, n) => {
      const i = (0, f.wh)(e);
      return i === void 0 && e !== "" && n((0, f.yr)(e, "company")), i ?? e;
    }, Te = (e, n, i) => {
      const y = i.readId(e, "message");
      return y === void 0 && e !== "" && n(i.describeNoId(e, "message")), y ?? e;
    };
    function C(e) {
      return (n, i, y) => {
        const S = n.split(/[,\n]/).flatMap((F) => F.trim() || []), I = S.map((F) => y.readId(F, e)), P = S.filter((F, se) => I[se] === void 0);
        for (const F of P.slice(0, xe))
          i(y.describeNoId(F, e));
        S.length === 0 && n !== "" && i("holds no id, but commas or blanks only.");
        const N = [...new Set(S.map((F, se) => I[se] ?? F))];
        return N.length > Ce && i(`has ${N.length} ids: use several steps for more than ${Ce}.`), N;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), O = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function R(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const U = (e, n) => {
      const i = R(e);
      return i === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((i.username || i.password) && n("must not contain a user name or a password."), (i.search || i.hash) && n("must not contain a query (?) or a fragment (#)."), i.protocol === "http:" && !(0, j.U9)(i.hostname) && n("must begin with https://, or anyone on the way could read the key."), i.pathname = i.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(i.pathname) && n(`is an address of the web client: cut it before /client, as in ${i.origin}.`), i);
    }, K = (e, n) => {
      if (e === "")
        return e;
      const i = R(e);
      return i?.protocol === "https:" && !e.includes("'") ? i.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, ie = (e, n) => e.split(`
`).flatMap((i, y) => {
      const S = pe(i);
      if (S === "")
        return [];
      const { label: I, address: P } = ke(S), N = R(P), F = N?.protocol === "https:" || N?.protocol === "http:" && (0, j.U9)(N.hostname);
      return Y.test(I) && F ? [{ label: I, url: N.href }] : (n(`line ${y + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(S)}.`), []);
    });
    function ke(e) {
      const n = e.lastIndexOf(" "), y = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(y, 0)).trim(), address: e.slice(y + 1).trim() };
    }
    const ne = {
      preset: ["auto", "deploy", "pull_request", "release", "push", "status", "reviews", "digest"],
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
      public_id: H(s),
      private_api_key: { ...H(u), isSecret: !0 },
      group_id: H(Ie),
      access_token: { ...H(O), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: H(U)
    }, ve = {
      content: { ...H(D), isTrimmed: !1 },
      content_file: H(D),
      preset: H(be("", ...ne.preset)),
      if_empty: H(be("fail", "skip"), "fail"),
      format: H(be(...ne.format), "markdown"),
      template: H(ce, "false"),
      mentions: H(Re.Y),
      buttons: H(ie),
      ephemeral: H(ce, "false"),
      ephemeral_recipients: H(C("user")),
      sender_name: H(z),
      sender_icon: H(K),
      message_fields: ae((e) => je(e, "message_fields"))
    }, Ke = {
      // Empty: the job's own, which `runner_facts` has.
      status: H(be("", ...ne.status)),
      data: ae((e) => je(e, "data")),
      needs: ae(Me),
      people: ae(async (e) => (0, De.ky)(await je(e, "people"))),
      github_token: { ...H(D), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: ae((e) => je(e, "runner_facts").catch(() => ({})))
    }, rt = {
      channel_id: H(C("channel")),
      message_id: H(Te),
      parent_message_id: H(Te),
      key: H(V),
      on_repeat: H(be("edit", "reply"), "edit"),
      operation: H(be("save", "remove"), "save"),
      when: H(_e.tK),
      live: H(ce, "false"),
      delivery: H(be("at_most_once", "at_least_once"), "at_most_once"),
      retries: H(Oe(0, 10), "3"),
      timeout: H(Oe(1, 300), "30")
    }, ot = {
      fail_on_error: H(ce, "true"),
      dry_run: H(le("check"), "false"),
      summary: H(ce, "false")
    }, Ve = { connection: ee, message: ve, workflow: Ke, delivery: rt, presentation: ot }, it = { ...ee, ...ve, ...Ke, ...rt, ...ot }, Mn = Object.keys(it);
    function Cn(e) {
      return it[e].default;
    }
    const Ye = ({ content: e, content_file: n, preset: i }) => [e, n, i].filter((y) => y.trim() !== ""), at = ({ channel_id: e }) => e.length <= 1, Xe = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, ut = ({ format: e }) => e === "twacode" || e === "plain", xt = [
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
        broken: ({ delivery: { operation: e, message_id: n, key: i } }) => e === "remove" && n === "" && i.source === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove, or its `key`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !at(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !at(e),
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
        broken: ({ delivery: { key: e, message_id: n, parent_message_id: i } }) => e.source !== "" && n + i !== "",
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
        broken: ({ message: e, delivery: n }) => n.live && ["reviews", "digest"].includes(e.preset),
        sentence: "`live` tells how the job goes, of which `preset: reviews` and `preset: digest` do not speak: remove `live`."
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
        broken: ({ message: e }) => e.mentions.length > 0 && ut(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && ut(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ct({ getInput: e, hide: n }) {
      const i = await q({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), y = { getInput: e, hide: n, kind: i }, [S, I, P, N, F] = await Promise.all([
        de(Ve.connection, y),
        de(Ve.message, y),
        de(Ve.workflow, y),
        de(Ve.delivery, y),
        de(Ve.presentation, y)
      ]), se = {
        connection: S.values,
        message: I.values,
        workflow: P.values,
        delivery: N.values,
        presentation: F.values,
        twake: i.connect(S.values)
      }, oe = Mt(se, i), ue = [
        ...Ct(oe, i),
        ...[S, N, I, P, F].flatMap(($e) => $e.issues),
        ...i.findIssues(se),
        ...xt.filter(({ broken: $e }) => $e(se)).map(({ sentence: $e }) => $e)
      ];
      return { inputs: se, kind: i, missing: oe, issues: ue };
    }
    function Mt({ connection: e, delivery: n }, { required: i }) {
      const y = { ...e, ...n };
      return i.filter((S) => String(y[S]) === "");
    }
    function Ct(e, n) {
      return e.length === 0 ? [] : [
        `${lt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function lt(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function dt(e) {
      const n = e("public_id"), i = e("private_api_key");
      return [...(0, me.Fj)({ public_id: n, private_api_key: i }), e("access_token"), e("github_token")];
    }
    const It = 4, Lt = 8;
    function ft(e) {
      const n = e.filter((i) => i.length >= It).flatMap((i) => [i, h.Buffer.from(i).toString("base64")]).map((i) => i.replace(/=+$/, "")).sort((i, y) => y.length - i.length);
      return (i) => {
        const y = ht(i).toLowerCase();
        return n.filter((I) => y.includes(ht(I).toLowerCase())).reduce((I, P) => I.replace(jt(P), "***"), i);
      };
    }
    function ht(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, i) => String.fromCharCode(parseInt(i, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function jt(e) {
      const n = e.length > Lt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Rt).join("")}=*`, n);
    }
    function Rt(e) {
      const n = e.split("").map((F) => F.charCodeAt(0)), i = (F) => F.toString(16).padStart(4, "0"), y = n.map((F) => `\\\\+u${pt(i(F))}`).join(""), I = [...new TextEncoder().encode(e)].map((F) => `%(?:25)*${pt(F.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (F) => `\\\\*\\u{${F.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${y}|${I.join("")}${N})`;
    }
    function pt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const mt = 4e3, qe = 8e3;
    function gt(e) {
      const n = [];
      let i = ft(n);
      return {
        mask: (y) => {
          y.trim() !== "" && (e.setSecret(y), n.push(y), i = ft(n));
        },
        hide: (y) => i(y),
        debug: (y) => e.debug(et(i(y), qe)),
        info: (y) => {
          for (const S of i(y).split(`
`))
            e.info(et(S, qe));
        },
        notice: (y) => e.notice(Ze(i(y))),
        warning: (y) => e.warning(Ze(i(y))),
        error: (y, S) => e.error(Ze(i(y)), { title: S })
      };
    }
    function Ze(e, n = mt) {
      const i = e.split(`
`).map((y) => et(y, qe));
      return yt(i.join(`
`), n);
    }
    function et(e, n) {
      const i = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return yt(i, n);
    }
    function yt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const wt = 1e5, Dt = 512, Pt = 1e3, bt = /* @__PURE__ */ new Set(["object", "result"]), Bt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Ut(e, n) {
      const i = tt(e, n, 0), y = (I, P) => Et(P) <= Pt, S = (I, P) => Bt.has(I) && Et(P) < 300;
      for (const I of [i, vt(i, y), vt(i, S)]) {
        const P = JSON.stringify(I);
        if (P.length <= wt)
          return P;
      }
      return "";
    }
    function vt(e, n) {
      if (!(0, fe.Gv)(e))
        return null;
      const i = Object.entries(e).map(([y, S]) => [y, bt.has(y) && (0, fe.Gv)(S) ? $t(S, n) : S]);
      return $t(Object.fromEntries(i), (y, S) => bt.has(y) || n(y, S));
    }
    function $t(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([i, y]) => n(i, y)));
    }
    function Et(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, n, i) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (i === Dt)
        return null;
      if (Array.isArray(e))
        return e.map((S) => tt(S, n, i + 1));
      const y = Object.entries(e);
      return Object.fromEntries(y.map(([S, I]) => [n(S), tt(I, n, i + 1)]));
    }
    const In = (
      /* unused pure expression or super */
      null
    ), Ln = {
      message_id: 255,
      outcome: 10,
      sent: 5,
      message_url: 2e3,
      channel_id: 255,
      parent_message_id: 255,
      created_at: 16,
      messages: 1e5,
      response: wt,
      error_code: 30,
      attempts: 4
    };
    function Nt({ outcome: e, deliveries: n, error: i, skipped: y }, S) {
      const I = n[0], P = I?.accepted, N = [i, ...n.map((F) => F.error)];
      return {
        message_id: P?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: P?.message_url ?? "",
        channel_id: P?.channel_id ?? I?.target.channel_id ?? "",
        parent_message_id: P?.parent_message_id ?? "",
        created_at: P?.created_at ?? "",
        messages: JSON.stringify(n.map(Ft)),
        response: I?.response === void 0 ? "" : Ut(I.response, S),
        error_code: N.find(Boolean)?.code ?? y ?? "",
        attempts: String(n.reduce((F, { attempts: se }) => F + se, 0))
      };
    }
    function Ft({ target: e, accepted: n, outcome: i, error: y }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: i,
        error_code: y?.code ?? ""
      };
    }
    function Wt(e) {
      const n = new Set(e.map(({ outcome: S }) => S)), [i = "failed"] = n, y = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? y : i, deliveries: e };
    }
    async function Ht(e, n) {
      const { log: i, failOnError: y, linkTo: S } = n;
      for (const N of e.deliveries)
        N.error === void 0 && i.info(Kt(N)), N.warning !== void 0 && i.warning(N.warning);
      zt(e, n), await Yt(e, n);
      const I = Vt(e);
      if (I.length === 0)
        return 0;
      const P = Zt(e, I, S);
      return y ? i.error(P, Gt[e.outcome] ?? "Twake message not sent") : i.warning(P), y ? 1 : 0;
    }
    const Gt = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Kt({ confirmation: e, attempts: n }) {
      return `${e}${n === 1 ? "" : ` (attempt ${n})`}.`;
    }
    const Jt = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Vt({ error: e, deliveries: n }) {
      const i = n.flatMap((y) => y.error ? { error: y.error, delivery: y } : []);
      return e ? [{ error: e }, ...i] : i;
    }
    function Zt({ deliveries: e }, n, i) {
      const y = e.length > 1, S = e.length - n.length, I = n.map(({ error: ue, delivery: $e }) => {
        const { channel_id: Ue = "" } = $e?.target ?? {}, Fe = !y || ue.message.includes(` ${Ue}`) ? "" : `Channel ${Ue}: `, { attempts: Ge = 0, outcome: Je, operation: We = "post" } = $e ?? {}, Le = Ge > 1 ? ` Tried ${Ge} times.` : "", st = Je === "unknown" ? ` ${Jt[We]}` : "";
        return Fe + ue.message + Le + st;
      }), P = n.map(({ error: ue }) => `${ue.nextStep} (${ue.code}, ${i(ue.code)})`), N = [
        ...y ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(I)
      ], F = N.some((ue) => ue.includes(`
`)) ? `
` : " ", se = [...new Set(P)].join(F), oe = mt - se.length - F.length;
      return Ze(N.join(F), oe) + F + se;
    }
    function zt(e, { core: n, env: i, log: y }) {
      try {
        if (!i.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, I] of Object.entries(Nt(e, y.hide)))
          n.setOutput(S, I);
      } catch (S) {
        y.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const Qt = 2 ** 20;
    async function Yt({ summary: e }, { core: n, log: i }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Qt)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(i.hide(e)).write();
        } catch (y) {
          i.warning(`The job summary could not be written: ${y.message}`);
        }
    }
    var nt = t(8532), Xt = t(8818), Ot = t(7959), He = t(9279);
    const ze = "live", qt = 65;
    function en({ core: e, env: n, log: i }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (y) {
          i.debug(`The state of this step could not be opened: ${y.message}`);
        }
    }
    function tn({ twake: e, deliveries: n, mentions: i, started_ms: y, status: S }, { core: I, env: P, log: N }) {
      const F = n.flatMap(({ accepted: $e }) => $e?.target ?? []);
      if (F.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const se = i.map(De.TN), oe = { address: e.address, started_ms: y, status: S, targets: F, mentioned: se }, ue = JSON.stringify(oe);
      nn(() => {
        I.saveState(ze, Tt(ue, e, P) + ue), I.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, N);
    }
    function nn(e, n) {
      try {
        e();
      } catch (i) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${i.message}`);
      }
    }
    function sn({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function rn({ core: e, env: n }, i) {
      const y = e.getState(ze), S = y.slice(qt);
      if (!on(y, Tt(S, i, n) + S))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const I = JSON.parse(S);
      for (const [P, N] of Object.entries(i.address)) {
        const F = I.address[P];
        if (F !== N)
          throw new c.lZ("invalid_input", `\`${P}\` came out as ${N || "nothing"} at the end of the job, and the message went to ${F}. Give \`${P}\` a value that does not change during the job.`);
      }
      return I;
    }
    function Tt(e, { key: n }, i) {
      const { GITHUB_RUN_ID: y, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: I } = i;
      return `${St().createHmac("sha256", n).update(JSON.stringify([y, S, I, e])).digest("hex")} `;
    }
    const St = () => process.getBuiltinModule("node:crypto");
    function on(e, n) {
      const [i, y] = [Buffer.from(e), Buffer.from(n)];
      return i.length === y.length && St().timingSafeEqual(i, y);
    }
    async function an(e) {
      const { core: n, env: i } = e, y = gt(n), S = await un({ ...e, log: y }).catch((I) => (I instanceof c.lZ || y.debug(I.stack ?? String(I)), { outcome: "failed", deliveries: [], error: (0, c.J4)(I) }));
      return Ht(S, {
        core: n,
        env: i,
        log: y,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (I) => (0, c.zU)(I, i)
      });
    }
    async function un(e) {
      const { core: n, env: i, files: y, network: S, log: I } = e, P = S.date().getTime();
      en(e), dt(n.getInput).forEach(I.mask);
      const N = await ct({ getInput: n.getInput, hide: I.hide }), F = await (0, p.aL)(N, { env: i, files: y, warn: I.warning }), se = await dn(N, i, F);
      if (se !== void 0)
        return I.notice(se), Qe("secrets_withheld");
      const oe = pn(N), ue = await (0, He.LE)(oe, F, e);
      if (!cn(oe, ue, I))
        return Qe("when");
      const $e = oe.delivery.operation === "remove", Ue = await ln(oe, ue, F, e), Ne = $e ? void 0 : await (0, He.SB)(oe, ue, e, Ue?.mentioned).catch(fn(oe));
      if (Ne === "empty")
        return I.info(`Skipped, because ${hn(oe)} came out empty (\`if_empty: skip\`).`), Qe("empty");
      for (const We of Ne?.advice ?? [])
        I.notice(We);
      for (const We of N.kind.findWarnings(oe, ue))
        I.warning(We);
      const Fe = mn(oe, Ne, Ue);
      if (oe.presentation.dry_run)
        return gn(Fe, oe, e);
      if (Fe.targets.length === 0)
        return I.info("Skipped, because no message of this `key` is known, which could be removed."), Qe("no_message");
      const Ge = Ue ? await Ue.deliver(Fe, Ne) : await (0, nt.c)(Fe, { ...S, ...I });
      if (oe.delivery.live) {
        const { twake: We, workflow: Le } = oe, { mentions: st } = ue, xn = (0, Ot.rk)(Le);
        tn({ twake: We, deliveries: Ge, mentions: st, started_ms: P, status: xn }, e);
      }
      const Je = Wt(Ge);
      return { ...Je, summary: await wn(oe, Ne, Je, I) };
    }
    function cn({ delivery: e }, { context: n, ...i }, y) {
      const { when: S, operation: I } = e;
      if (S.length === 0 || !("verdict" in n) || i.change === void 0)
        return !0;
      const { verdict: P } = n, F = i.change === "unknown" && I === "remove" ? "none" : i.change;
      P === "unknown" && y.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const se = (0, _e.yB)({ verdict: P, change: F }, S);
      return se !== void 0 && y.info(se), se === void 0;
    }
    async function ln(e, n, i, y) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: i }, y);
    }
    async function dn({ inputs: e, kind: n, missing: i }, y, S) {
      if (i.length === 0)
        return;
      const I = (0, Xt.GP)({ env: y, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), N = P(I);
      return N && `Skipped, because ${lt(i)} empty.${n.adviseMissing(i)} ${N}`;
    }
    function Qe(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function fn(e) {
      return (n) => {
        if ((0, He.uE)(e, n))
          return "empty";
        throw n;
      };
    }
    function hn({ message: { content_file: e, preset: n } }) {
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function pn({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new c.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function mn({ twake: e, delivery: n }, i, y) {
      const { message_id: S, parent_message_id: I, retries: P } = n, N = n.channel_id.map((oe) => ({
        channel_id: oe,
        ...S && { message_id: S },
        ...I && { parent_message_id: I }
      })), se = !i && n.key.source !== "" ? N.flatMap((oe) => y?.find(oe) ?? []) : N;
      return {
        twake: e,
        targets: se,
        ...i && { message: i.message },
        policy: { delivery: n.delivery, retries: P, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function gn(e, n, { network: i, log: y }) {
      const S = (0, nt.H)(e);
      for (const { error: ue } of S)
        if (ue !== void 0)
          throw ue;
      const I = await yn(n, i, y);
      if (S.length + I.length === 0)
        return { outcome: "dry_run", deliveries: [] };
      const { describeDryRun: P, summarizeDryRun: N } = await t.e("preview").then(t.bind(t, 3709)), F = { sendings: S, findings: I, targets: e.targets, message: e.message };
      y.info(`Dry run, nothing is sent.
${await P(F)}`);
      const se = await N("Twake message (dry run)", F), oe = I.find((ue) => ue.error)?.error;
      return {
        outcome: oe ? "failed" : "dry_run",
        deliveries: [],
        summary: se,
        ...oe && { error: oe }
      };
    }
    async function yn(e, n, { hide: i }) {
      if (e.presentation.dry_run !== "check")
        return [];
      const { check: y } = await t.e("check").then(t.bind(t, 159));
      return y(e, n, i);
    }
    async function wn({ presentation: e }, n, i, y) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarizeDeliveries: S } = await t.e("preview").then(t.bind(t, 3709));
        return await S(i, n.message, n.whole);
      } catch (S) {
        return y.warning(`The message could not be shown in the job summary: ${S.message}`), "";
      }
    }
    var _t = t(4768), kt = t(6798), bn = t(763);
    const vn = 1e4, $n = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function En(e) {
      const { core: n } = e, i = gt(n);
      try {
        sn(e) ? await On({ ...e, log: i }) : /^true$/i.test(n.getInput("live")) && i.info("This step left no live message.");
      } catch (y) {
        i.warning(`The live message could not be updated: ${(0, c.J4)(y).message}`);
      }
      return 0;
    }
    async function On(e) {
      const { core: n, env: i, files: y, network: S, log: I } = e;
      dt(n.getInput).forEach(I.mask);
      const P = await ct({ getInput: n.getInput, hide: I.hide });
      Tn(P);
      const { twake: N } = P.inputs, F = rn(e, N), se = S.now() + vn, oe = await (0, p.aL)(P, { env: i, files: y, warn: I.warning }), ue = await Sn(F, P, oe, e), $e = ue.mentions.filter((Le) => !F.mentioned.includes((0, De.TN)(Le))), Ue = await kn(P, { context: ue, state: F, late: $e }, e), Ne = (Le) => (0, nt.c)({ twake: N, policy: { ...$n, timeout_ms: se - S.now() }, ...Le }, { ...S, ...I }), Fe = await Ne({ targets: F.targets, message: Ue });
      for (const Le of Fe)
        (0, kt.N)(Le, I);
      if ($e.length === 0 || N.editsNotify)
        return;
      const Ge = Fe.filter(({ outcome: Le }) => Le === "sent").map(({ target: Le }) => (0, bn.u)(Le)), Je = await N.prepare({
        ...(0, _t.Ew)((0, He.jA)(ue.context), $e),
        ...At(P)
      }), We = await Ne({ targets: Ge, message: Je });
      for (const Le of We)
        (0, kt.l)(Le, I);
    }
    function Tn({ missing: e, kind: n }) {
      const i = e.filter((S) => n.credentials.includes(S));
      if (i.length === 0)
        return;
      const y = i.map((S) => `\`${S}\``).join(" and ");
      throw new c.lZ("invalid_input", `${y} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function Sn(e, { inputs: n, issues: i }, y, S) {
      const I = (S.network.date().getTime() - e.started_ms) / 1e3, P = _n(e.status, (0, Ot.rk)(n.workflow), S), N = await (0, He.B3)(n, y, S, { duration: I, mayBeOld: P });
      return i.length > 0 ? { ...N, mentions: [] } : N;
    }
    function _n(e, n, { env: i }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: y, FORGEJO_ACTIONS: S, GITEA_ACTIONS: I, GITHUB_ACTION_PATH: P } = i;
      return y || S ? !!P : !!I;
    }
    function At({ inputs: { message: e }, issues: n }) {
      const { sender_name: i, sender_icon: y } = e;
      return n.length > 0 ? {} : { sender_name: i, sender_icon: y };
    }
    async function kn(e, { context: n, state: i, late: y }, S) {
      const { inputs: I, issues: P } = e, { twake: N } = I, F = i.mentioned;
      try {
        if (P.length > 0)
          throw new Error(P.join(" "));
        return (await (0, He.SB)(I, n, S, F)).message;
      } catch (se) {
        const oe = "The live message shows only how the job ended, because its source";
        (0, He.uE)(I, se) ? S.log.info(`${oe} came out empty.`) : S.log.warning(`${oe} can no longer be read: ${se.message}`);
        const ue = N.editsNotify ? y : [], $e = {
          ...(0, _t.l3)((0, He.jA)(n.context), ue),
          ...At(e)
        };
        return N.prepare($e, { notified: F });
      }
    }
    function An(e, n) {
      return e === "post" ? En(n) : an(n);
    }
  }),
  763: ((k, _, t) => {
    t.d(_, {
      u: () => c
    });
    function c({ channel_id: p, message_id: h = "", parent_message_id: f }) {
      return { channel_id: p, parent_message_id: f || h };
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
      c: () => l,
      H: () => b
    });
    var c = t(3916);
    const p = 1e3, h = 1e4, f = 1e3, v = 6e4, $ = 20;
    function m(B) {
      if (g(B) || !E(B))
        return;
      const G = B.retry_after_ms ?? 0, Z = B.remaining_ms - f - G;
      if (G > v || Z < 0)
        return;
      const q = Math.min(p * 2 ** (B.attempt - 1), h);
      return { wait_ms: G + B.random() * Math.min(q, Z) };
    }
    function g({ fate: B, attempt: G, retries: Z, retry_after_ms: q = 0 }) {
      const re = B === "not_arrived" && q >= 1e3 && Z > 0;
      return G > (re ? $ : Z);
    }
    function E({ fate: B, isIdempotent: G, mayDouble: Z }) {
      return B === "unknown" ? G || Z : B === "not_arrived";
    }
    function T(B, G) {
      const Z = B?.trim() ?? "";
      if (/^\d+$/.test(Z))
        return Number(Z) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(Z))
        return;
      const q = Date.parse(Z) - G.getTime();
      return Number.isNaN(q) ? void 0 : Math.max(0, q);
    }
    const a = 5, o = 1e4, r = 1e3, d = 3e3, A = 500;
    async function l(B, G) {
      const Z = G.now() + B.policy.timeout_ms, q = [], re = B.targets.entries(), H = async () => {
        for (const [ae, de] of re)
          q[ae] = await x(de, B, { ...G, deadline: Z });
      };
      return await Promise.all(Array.from({ length: a }, H)), q;
    }
    function b(B) {
      return B.targets.map((G) => w(B, G, "dry-run"));
    }
    function w({ twake: B, message: G }, Z, q) {
      return G ? G.sendTo(Z, q) : B.remove(Z, q);
    }
    async function x(B, G, Z) {
      const q = w(G, B, ge(Z)), re = q.error ? { attempts: 0, mayHaveArrived: !1, error: q.error } : await M(q, { target: B, request: G, ...Z }), { attempts: H, mayHaveArrived: ae } = re, de = re.success ?? (ae ? await Q(q, G, Z) : void 0), Ee = te(G, B);
      if (de === void 0)
        return { target: B, operation: Ee, attempts: H, outcome: ae ? "unknown" : "failed", ...re.error && { error: re.error } };
      const { fate: we, ..._e } = de;
      return { target: B, operation: Ee, attempts: H, outcome: we === "removed" ? we : "sent", ..._e };
    }
    async function M(B, G) {
      const { target: Z, request: q, deadline: re, now: H, signal: ae, random: de, turn: Ee, debug: we } = G, { retries: _e, delivery: he } = q.policy, fe = he === "at_least_once", je = te(q, Z) === "post";
      let Me = !1, Pe;
      for (let Ae = 1; ; Ae += 1) {
        await Ee();
        const Be = me(ae, re - H(), Pe);
        if (Be !== void 0)
          return { attempts: Ae - 1, mayHaveArrived: Me, error: Be };
        const { judgement: Re, retry_after_ms: De } = await W(B, fe, G);
        if (we(`channel ${Z.channel_id}, attempt ${Ae}: ${Se(Re)}`), !("error" in Re))
          return { attempts: Ae, mayHaveArrived: Me, success: Re };
        const { fate: j, error: D } = Re, V = !je || Re.isIdempotent === !0;
        Me ||= j === "unknown" || j === "elsewhere";
        const Y = m({ ...{ fate: j, attempt: Ae, retries: _e, mayDouble: fe, isIdempotent: V, retry_after_ms: De }, remaining_ms: re - H(), random: de });
        if (Y === void 0 || ae.aborted)
          return { attempts: Ae, mayHaveArrived: Me, error: D };
        await L(Y.wait_ms, D, G);
        const pe = { ...G, deadline: (H() + re) / 2 }, ce = Me ? await J(B, q, pe) : void 0;
        if (ce !== void 0)
          return { attempts: Ae, mayHaveArrived: Me, success: ce };
        Pe = D;
      }
    }
    async function L(B, { message: G }, { target: { channel_id: Z }, sleep: q, signal: re, info: H }) {
      B >= d && H(`Channel ${Z}: ${G} The next attempt follows in ${Math.ceil(B / 1e3)} s.`), await q(B, re);
    }
    async function W(B, G, Z) {
      const { request: q, deadline: re, now: H } = Z, ae = re - H(), de = B.look ? Math.min(r, ae / 4) : 0, Ee = Math.min(q.policy.attempt_ms ?? o, ae - de), { ask: we, retryAfter_ms: _e } = ye(Ee, Z), he = await B.attempt(we, { mayDouble: G, ...X(Z) }), fe = "error" in he ? he.retry_after_ms : void 0;
      return { judgement: he, retry_after_ms: fe ?? _e() };
    }
    async function Q(B, G, Z) {
      const { deadline: q, now: re, signal: H, sleep: ae } = Z, de = q - re();
      if (!(B.look === void 0 || de <= 0))
        return await ae(Math.min(A, de / 2), H), J(B, G, Z);
    }
    async function J(B, { policy: { attempt_ms: G = o } }, Z) {
      const { deadline: q, now: re, signal: H, debug: ae } = Z, de = Math.min(G, q - re());
      if (B.look === void 0 || H.aborted || de <= 0)
        return;
      const { ask: Ee } = ye(de, Z), we = await B.look(Ee, X(Z));
      return ae(`a look at what became of it: ${we?.confirmation ?? "nothing is known"}`), we;
    }
    function X({ hide: B }) {
      return { holdsSecret: (G) => B(G) !== G };
    }
    function te({ message: B }, { message_id: G }) {
      return B === void 0 ? "remove" : G ? "edit" : "post";
    }
    function ge({ date: B, random: G }) {
      const Z = () => G().toString(36).slice(2, 12).padEnd(10, "0");
      return `${B().getTime().toString(36)}-${Z()}${Z()}`;
    }
    function me(B, G, Z) {
      if (B.aborted) {
        const re = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", Z ? `${Z.message} Then interrupted.` : re);
      }
      if (G > 0)
        return;
      const q = "No time was left for this channel: the others took it all.";
      return Z ?? new c.lZ("timeout", q, { nextStep: "Raise `timeout`." });
    }
    function ye(B, { http: G, signal: Z, now: q, date: re }) {
      const H = q() + B;
      let ae;
      return { ask: async (Ee, we) => {
        const _e = (H - q()) / (we?.isQuestion ? 2 : 1), he = await G.send(Ee, { signal: Z, timeout_ms: _e });
        return he.kind === "response" && (ae = he.headers["retry-after"] ?? ae), he;
      }, retryAfter_ms: () => T(ae, re()) };
    }
    function Se(B) {
      return "error" in B ? `${B.fate} (${B.error.code}: ${B.error.message})` : B.fate;
    }
  }),
  8812: ((k, _, t) => {
    t.d(_, {
      a: () => c
    });
    function c(h) {
      return JSON.stringify(h, p);
    }
    function p(h, f) {
      return typeof f == "string" ? f.toWellFormed() : f;
    }
  }),
  2e3: ((k, _, t) => {
    t.d(_, {
      b: () => c
    });
    function c(p) {
      return p.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((k, _, t) => {
    t.d(_, {
      F: () => p
    });
    const c = ["\u2022", "\u25E6", "\u25AA"];
    function p({ start: h }, { checked: f }, v) {
      const $ = h === null ? void 0 : `${h + v.index}.`;
      return f !== null ? [$, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : $ ?? c[Math.min(v.depth, c.length - 1)] ?? "";
    }
  }),
  2163: ((k, _, t) => {
    t.d(_, {
      x: () => c
    });
    function c({ message: p, workflow: h }, f) {
      return [
        ...p.mentions.flatMap(({ who: $ }) => typeof $ == "string" ? [] : $).map(({ id: $ }) => ({ input: "mentions", id: $ })),
        ...Object.values(h.people).flat().map(({ id: $ }) => ({ input: "people", id: $ }))
      ].filter(({ id: $ }) => !f($));
    }
  }),
  9880: ((k, _, t) => {
    t.d(_, {
      L: () => c
    });
    function c(p) {
      return /^\d+$/.test(p) ? p.replace(/\d/g, (h) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(h))) : p;
    }
  }),
  651: ((k, _, t) => {
    t.d(_, {
      cG: () => be,
      B5: () => Ce,
      HD: () => Te,
      y: () => le,
      Xp: () => ce
    });
    var c = t(2e3), p = t(6444), h = t(9880);
    const f = 4;
    function v(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(m(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function m(s) {
      const u = s.split("	"), O = u.pop() ?? "";
      return u.map((R) => R + " ".repeat(f - R.length % f)).join("") + O;
    }
    var g = t(3920);
    const E = { type: "br" };
    function T(s) {
      const u = [];
      for (const O of s) {
        const R = u.at(-1);
        typeof O == "string" && typeof R == "string" ? u[u.length - 1] = R + O : O !== "" && u.push(O);
      }
      return u;
    }
    function a(s, u, O = {}) {
      const [R, ...U] = T(u);
      return R === void 0 ? [] : [{ type: s, ...O, content: U.length === 0 ? R : [R, ...U] }];
    }
    function o(s, u) {
      return (0, g.vq)(s) ? u.includes(s.type) || (0, g.hT)(s).some((O) => o(O, u)) : !1;
    }
    function r(s, u) {
      return u.flatMap((O) => {
        if (!(0, g.vq)(O) || typeof O.content != "object")
          return [O];
        const { type: R, content: U, ...K } = O, ie = r(s - 1, (0, g.hT)(O));
        return s <= 0 ? ie : a(R, ie, K);
      });
    }
    function d(s) {
      return s.map(A).join("").replace(/\s+/g, " ").trim();
    }
    function A(s) {
      return typeof s == "string" ? s : (0, g.kn)(s) ? " " : (0, g.hT)(s).map(A).join("");
    }
    function l(s) {
      return s.flatMap((u) => {
        if ((0, g.kn)(u))
          return [" "];
        if (!(0, g.vq)(u) || u.content === void 0)
          return [u];
        const { type: O, content: R, ...U } = u;
        return a(O, l((0, g.hT)(u)), U);
      });
    }
    function b(s, u) {
      return s.flatMap((O, R) => {
        const U = s[R - 1];
        return ((0, g.kn)(U) || (0, g.WH)(U)) && !(0, g.kn)(O) && !(0, g.WH)(O) ? [u, O] : [O];
      });
    }
    function w(s, u) {
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
        if (K === void 0 || (0, g.WH)(R.nodes[0]))
          return R.nodes;
        const ke = (0, g.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(ke).fill(E), ...R.nodes];
      });
    }
    function L(s, u) {
      const [O, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? O.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(O.type) || R.type === "thematicBreak" || O.type === "group" && !O.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => o(K, ["image"])) ? 1 : 2;
    }
    function W({ children: s }, u) {
      const [O, ...R] = s;
      return O?.type === "image" && R.length === 0 && X(new URL(O.url)) ? J(O) : w(s, u);
    }
    function Q({ url: s, alt: u }, { isLinked: O }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return O ? [R] : a("url", [R], { url: s });
    }
    function J({ url: s, alt: u }) {
      const O = { type: "url", url: s, content: { type: "image", src: s } };
      return u === "" ? [O] : [O, E, ...a("system", [u])];
    }
    function X({ hostname: s, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const ge = "\u2003";
    function me(s, u) {
      const O = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((U, K) => {
        const [ie, ...ke] = u.show(U, O), ne = (0, te.F)(s, U, { index: K, depth: u.listDepth });
        return ie === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...b([ie, ...ke], ge)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var ye = t(1723);
    const Se = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, B = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function G(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let u = 0;
      for (const { segment: O } of new Intl.Segmenter().segment(s))
        u += Z(O);
      return u;
    }
    function Z(s) {
      return B.test(s) ? 0 : Se.test(s) ? 2 : 1;
    }
    const q = 64;
    function re({ align: s, children: u }, O) {
      const R = u.map((ne) => ne.children.map((ee) => O.show(ee, O))), U = R.map((ne) => ne.map(d)), K = s.map((ne, ee) => U.reduce((ve, Ke) => Math.max(ve, G(Ke[ee] ?? "")), 0)), ie = K.reduce((ne, ee) => ne + ee + 3, -3);
      return R.flat(2).some((ne) => o(ne, ["url", "email"])) || ie > q ? de(R) : H({ cells: U, columns: K, align: s });
    }
    function H(s) {
      const u = s.cells.map((ie) => s.columns.map((ke, ne) => ae(ie[ne] ?? "", { width: ke, align: s.align[ne] })).join(" \u2502 ").trimEnd()), O = s.columns.map((ie) => "\u2500".repeat(ie)).join("\u2500\u253C\u2500"), [R = "", ...U] = u, K = s.cells[0]?.some((ie) => ie !== "");
      return [v((K ? [R, O, ...U] : U).join(`
`))];
    }
    function ae(s, u) {
      const O = u.width - G(s), U = { right: O, center: Math.floor(O / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(U) + s + " ".repeat(O - U);
    }
    function de(s) {
      return s.map((u, O) => Ee(u, O === 0)).filter((u) => u.length > 0).flatMap((u, O) => O === 0 ? u : [E, ...u]);
    }
    function Ee(s, u) {
      const [O = [], ...R] = s.map(l).filter((K) => d(K) !== ""), U = R.flatMap((K, ie) => [ie === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? a("bold", [...O, ...U]) : [...a("bold", O), ...U];
    }
    const we = {
      root: he,
      paragraph: W,
      heading: je,
      thematicBreak: () => a("system", ["\u2500".repeat(20)]),
      blockquote: (s, u) => a("quote", he(s, u)),
      alert: Me,
      list: me,
      listItem: he,
      code: ({ value: s }) => [v(s)],
      table: re,
      tableRow: fe,
      tableCell: fe,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, u) => a("attachment", he(s, u)),
      summary: (s, u) => a("bold", fe(s, u)),
      group: he,
      footnoteDefinition: (s, u) => [
        `${(0, h.L)(s.identifier)} `,
        ...he(s, u)
      ],
      text: ({ value: s }) => [s],
      break: () => [E],
      strong: (s, u) => a("bold", fe(s, u)),
      emphasis: (s, u) => a("italic", fe(s, u)),
      delete: (s, u) => a("strikethrough", fe(s, u)),
      underline: (s, u) => a("underline", fe(s, u)),
      superscript: (s, u) => fe(s, u).map((O) => typeof O == "string" ? (0, h.L)(O) : O),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: Pe,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, h.L)(s)],
      buttons: De,
      button: Re,
      mentions: De,
      mention: ({ addressee: s }) => [(0, ye.bX)(s)],
      statusLine: (s, u) => a("system", fe(s, u))
    }, _e = (s, u) => we[s.type](s, u);
    function he({ children: s }, u) {
      return x(s, u);
    }
    function fe({ children: s }, u) {
      return w(s, u);
    }
    function je(s, u) {
      const O = a("bold", fe(s, u));
      return s.depth > 2 ? O : a("underline", O);
    }
    function Me(s, u) {
      const R = [{ nodes: a("bold", [p.o[s.kind]]) }, { nodes: he(s, u) }];
      return a("quote", M(R, () => 1));
    }
    function Pe(s, u) {
      const O = fe(s, { ...u, isLinked: !0 }), R = Be(s);
      return R === void 0 ? a("url", O, { url: s.url }) : Ae(R, O);
    }
    function Ae(s, u) {
      const O = { type: "email", content: s }, [R, ...U] = u, K = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || K < 0 ? [...u, " (", O, ")"] : [R.slice(0, K).replace(/^mailto:$/i, ""), O, R.slice(K + s.length)];
    }
    function Be({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Re({ url: s, label: u }) {
      return [{ type: "url", url: s, content: { type: "button", content: u } }];
    }
    function De({ children: s }, u) {
      return s.flatMap((O) => [" ", ...u.show(O, u)]).slice(1);
    }
    var j = t(3028), D = t(886), V = t(8048), z = t(7985);
    const Y = 50, pe = { show: _e, listDepth: 0, isLinked: !1 };
    function ce(s) {
      return r(Y, T(_e({ type: "root", children: s }, pe)));
    }
    function le({ children: s }) {
      const u = s.filter((U) => !Oe(U)), O = (0, z.r)((0, ye.Hk)((0, j.w)({ type: "root", children: u }))), R = {
        formatted: (0, V.k)((0, ye.Cw)(Te(ce(u)))),
        original_str: O,
        fallback_string: O
      };
      return s.filter(Oe).reduce(be, R);
    }
    function Oe(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function be(s, u) {
      const { formatted: O, original_str: R, fallback_string: U } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, ye.Hk)((0, j.w)(u)), ie = _e(u, pe);
      return {
        formatted: [
          ...O,
          ...(0, V.k)(O.length === 0 ? ie : [E, ...ie])
        ],
        original_str: xe(R, K),
        fallback_string: xe(U, K)
      };
    }
    function xe(s, u) {
      return (0, z.r)(Ce(s, u), s.length);
    }
    function Ce(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Ie = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Te(s) {
      return (0, D.H)(s, {
        text: (u) => [C((0, c.b)(u))].filter(Boolean),
        literal: c.b,
        address: c.b
      });
    }
    function C(s) {
      return s.length > 500 ? s.replace(Ie, "$&\u200B") : s;
    }
  }),
  1723: ((k, _, t) => {
    t.d(_, {
      Cw: () => m,
      Hk: () => a,
      TV: () => d,
      ah: () => r,
      bX: () => o,
      nR: () => E,
      yK: () => g
    });
    var c = t(886), p = t(3920);
    const h = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function m(l) {
      return (0, c.H)(l, {
        text: (b) => b.split(v).flatMap((w) => w.split($)),
        literal: g,
        address: E,
        instead: T
      });
    }
    function g(l) {
      return l.replace(v, h);
    }
    function E(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (b, w) => w > 5 ? "%3A//" : b).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(l) {
      const b = (0, p.Tf)(l), w = (0, p.QP)(l);
      if (!(b.search(v) < 0)) {
        if (w === "email")
          return b.split(v);
        if (!(w !== "url" || l.url !== void 0))
          return m([{ ...l, url: b }]);
      }
    }
    function a(l) {
      const b = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), w = b.search(/[@#]/), x = w < 0 ? b : b.slice(0, w);
      return (x + b.slice(x.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${h}`).replace(v, h).replace(/@(?!\u2060)/g, `@${h}`);
    }
    function o(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function r(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function d(l) {
      return l.flatMap((b) => typeof b == "string" ? [...b.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(b) ? d(b) : (0, p.vq)(b) ? (0, p.QP)(b) === "user" ? A(b) : d((0, p.hT)(b)) : []);
    }
    function A(l) {
      const [b = "", w] = (0, p.Tf)(l).split(":"), x = w ?? l.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: b || "user", id: x }] : [];
    }
  }),
  1773: ((k, _, t) => {
    t.d(_, {
      TN: () => v,
      VS: () => f,
      ap: () => $,
      ph: () => m
    });
    const c = 4e3, p = 300, h = 500, f = `
`;
    function v(E) {
      const o = E.split(f).map((r) => r.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${h}}(?=\\S)`, "gu"), "$& ");
      return g(o, c);
    }
    function $(E) {
      return E.replace(/\s+/g, " ");
    }
    function m(E) {
      return g($(E).trim(), p);
    }
    function g(E, T) {
      if (E.length <= T)
        return E;
      const a = E.slice(0, T - 1), o = a.lastIndexOf(" "), r = o > T * 0.8 ? o : T - 1;
      return `${a.slice(0, r).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((k, _, t) => {
    t.d(_, {
      w: () => m
    });
    var c = t(6444), p = t(8286), h = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: E,
      heading: E,
      thematicBreak: () => "",
      blockquote: (o, r) => ` > ${T(o, r)}${v.VS}`,
      alert: (o, r) => ` > ${c.o[o.kind]} ${T(o, r)}${v.VS}`,
      list: (o, r) => o.children.map((d, A) => `${(0, p.F)(o, d, { index: A, depth: r })} ${g(d, r + 1)} `).join(""),
      listItem: T,
      code: ({ value: o }) => ` ${(0, v.ph)(o)} `,
      table: T,
      tableRow: a,
      tableCell: E,
      details: T,
      summary: E,
      group: T,
      footnoteDefinition: (o, r) => `${(0, h.L)(o.identifier)} ${T(o, r)}`,
      text: ({ value: o }) => (0, v.ap)(o),
      break: () => " ",
      strong: E,
      emphasis: E,
      delete: E,
      underline: E,
      superscript: ({ children: o }, r) => o.map((d) => d.type === "text" ? (0, h.L)(d.value) : g(d, r)).join(""),
      inlineCode: ({ value: o }) => (0, v.ap)(o).trim(),
      link: E,
      image: ({ alt: o }) => `[${(0, v.ap)(o) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: o }) => (0, h.L)(o),
      buttons: T,
      button: ({ label: o }) => `[${(0, v.ap)(o)}]`,
      mentions: T,
      mention: ({ addressee: o }) => (0, f.ah)(o),
      statusLine: E
    };
    function m(o) {
      return (0, v.TN)(g(o, 0));
    }
    function g(o, r) {
      return $[o.type](o, r);
    }
    function E({ children: o }, r) {
      return o.map((d) => g(d, r)).join("");
    }
    function T({ children: o }, r) {
      return o.map((d) => ` ${g(d, r)} `).join("");
    }
    function a({ children: o }, r) {
      return o.map((A) => g(A, r).trim()).filter((A) => A !== "").join(" \u2502 ");
    }
  }),
  886: ((k, _, t) => {
    t.d(_, {
      H: () => p
    });
    var c = t(3920);
    function p($, m) {
      return $.flatMap((g) => typeof g == "string" ? m.text(g) : Array.isArray(g) ? [{ type: "nop", content: p(g, m) }] : (0, c.vq)(g) ? m.instead?.(g) ?? [h(g, m)] : [g]);
    }
    function h($, m) {
      const g = (0, c.QP)($), E = g !== void 0 && (0, c.Y)(g).content === "nodes", T = g === "url" && $.url === void 0, a = Object.entries($).map(([o, r]) => o === "type" || o === "start" ? [o, r] : o === "url" || o === "src" ? [o, v(r, m.address)] : o !== "content" ? [o, v(r, m.literal)] : T && typeof r == "string" ? [o, m.address(r)] : [
        o,
        E ? f(r, m) : v(r, m.literal)
      ]);
      return Object.fromEntries(a);
    }
    function f($, m) {
      if (Array.isArray($))
        return p($, m);
      if (typeof $ != "string" && !(0, c.vq)($))
        return $;
      const g = p([$], m);
      return g.length === 1 ? g[0] : g;
    }
    function v($, m) {
      return typeof $ == "string" ? m($) : Array.isArray($) ? $.map((g) => v(g, m)) : (0, c.vq)($) ? Object.fromEntries(Object.entries($).map(([g, E]) => [g, v(E, m)])) : $;
    }
  }),
  8048: ((k, _, t) => {
    t.d(_, {
      k: () => p
    });
    var c = t(3920);
    function p(v) {
      return v.map(h);
    }
    function h(v) {
      if (!(0, c.vq)(v))
        return v;
      const { type: $, content: m, ...g } = v, E = Array.isArray(m) ? p(m) : h(m);
      return {
        type: $,
        ...f(v),
        ...g,
        ...m !== void 0 && { content: E }
      };
    }
    function f(v) {
      const $ = (0, c.QP)(v), m = $ && (0, c.Y)($).start;
      return m === void 0 ? {} : /^[*_~°`]/.test(m) ? { start: m, end: m } : { start: m };
    }
  }),
  7985: ((k, _, t) => {
    t.d(_, {
      r: () => f
    });
    const c = 120, p = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, h = /@(?!\u2060)\S+|[*_~°`]/g;
    function f($, m = 0) {
      const g = $.slice(0, c), E = g.match(h) ?? [], T = g.replace(h, (o, r) => E.indexOf(o) === E.lastIndexOf(o) || r < m ? o : p[o] ?? o), a = m === 0 ? T.replace(/^>+/, (o) => "\u203A".repeat(o.length)) : T;
      return v(a + $.slice(c), m);
    }
    function v($, m) {
      const g = c - 1;
      return g >= m && /[\uD800-\uDBFF]/.test($.charAt(g)) ? `${$.slice(0, g)}\u2060${$.slice(g)}` : $;
    }
  }),
  3920: ((k, _, t) => {
    t.d(_, {
      QP: () => f,
      Tf: () => E,
      WH: () => $,
      Wy: () => a,
      Y: () => h,
      c_: () => p,
      ci: () => T,
      d3: () => o,
      hT: () => g,
      kn: () => m,
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
    }, p = Object.keys(c);
    function h(r) {
      return c[r];
    }
    function f(r) {
      const { type: d, start: A } = r;
      if (d !== void 0)
        return p.find((l) => l === d);
      if (A !== void 0)
        return p.find((l) => h(l).start === A);
    }
    function v(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function $(r) {
      const d = v(r) ? f(r) : void 0;
      return d !== void 0 && h(d).block === !0;
    }
    function m(r) {
      return v(r) && f(r) === "br";
    }
    function g({ content: r }) {
      return Array.isArray(r) ? r : typeof r == "string" || v(r) ? [r] : [];
    }
    function E({ content: r }) {
      return typeof r == "string" ? r : "";
    }
    function T(r) {
      return typeof r.url == "string" ? r.url : E(r);
    }
    function a(r) {
      const d = E(r).split(":")[0] ?? "";
      switch (f(r)) {
        case "user":
          return `@${d}`;
        case "channel":
          return `#${d}`;
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
  9366: ((k, _, t) => {
    t.d(_, {
      eQ: () => $,
      wh: () => v,
      yr: () => m
    });
    var c = t(3916);
    const p = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, h = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", f = 60;
    function v(r) {
      return p.test(r) ? r.toLowerCase() : void 0;
    }
    function $(r) {
      return typeof r == "string" && /^[\w-]{1,100}$/.test(r);
    }
    function m(r, d) {
      if (r.length > f && !/[\s/;]/.test(r))
        return `has ${r.length} characters, so it is no id of a ${d}, but perhaps a key. ${g[d]}`;
      const { reading: A, meant: l, next: b = g[d] } = E(r, d);
      return `is ${(0, c.cl)(r)}, which is ${A}. ${l === void 0 ? b : `Write ${l}.`}`;
    }
    const g = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function E(r, d) {
      if (r.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(r))
        return T(r, d);
      const A = a(r);
      if (A !== void 0)
        return { reading: "the id in another spelling", meant: A };
      const l = o(r);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const b = r.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(b) ? { reading: `no whole id: it has ${b.length} digits, and an id has 32` } : r.split(/[^\da-z-]+/i).filter((w) => v(w)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : r.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${g.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function T(r, d) {
      const [, A, l, b] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(r) ?? [], w = { company: l && A, channel: b, user: void 0 }[d] ?? "", x = v(w) ?? o(w), M = x === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
      return { reading: `an address, and not the id of a ${d}${M}`, meant: x };
    }
    function a(r) {
      const d = r.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(d))
        return d.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function o(r) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(r))
        return;
      let d = 0n;
      for (const l of r)
        d = d * 58n + BigInt(h.indexOf(l));
      const A = d.toString(16).padStart(32, "0");
      return A.length > 32 ? void 0 : a(A);
    }
  }),
  7413: ((k, _, t) => {
    t.d(_, {
      Fc: () => $,
      Fj: () => v,
      ss: () => m,
      wb: () => g
    });
    var c = t(4573), p = /* @__PURE__ */ t.n(c), h = t(8812);
    function f({ public_id: o, private_api_key: r }) {
      return c.Buffer.from(`${o}:${r}`).toString("base64");
    }
    function v(o) {
      const { private_api_key: r } = o;
      return r === "" ? [] : [r, f(o)];
    }
    function $(o, r, d) {
      return T(o, "save", { ...E(r), ...d });
    }
    function m(o, r) {
      return T(o, "remove", E(r));
    }
    function g(o) {
      return T(o, "save");
    }
    function E({ channel_id: o, message_id: r, parent_message_id: d }) {
      return {
        channel_id: o,
        ...r && { id: r },
        ...d && { parent_message_id: d }
      };
    }
    function T(o, r, d) {
      const { api_url: A, group_id: l } = o, b = new URL(A);
      b.pathname = `${A.pathname.replace(/\/$/, "")}/api/v1/messages/${r}`;
      const w = (0, h.a)({ group_id: l, message: d });
      return {
        url: b,
        body: w,
        maxResponseSize: a(w),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${f(o)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const a = (o) => 2 ** 20 + 16 * c.Buffer.byteLength(o);
  }),
  3785: ((k, _, t) => {
    t.d(_, {
      O: () => c,
      u: () => p
    });
    function c(h) {
      const f = h.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(h)?.index ?? -1;
      if (!(f < 0 || f > 0 && !/^(<br \/>|array|object|string)/.test(h)))
        try {
          return JSON.parse(h.slice(f));
        } catch {
          return;
        }
    }
    function p(h) {
      return typeof h == "object" && h !== null && !Array.isArray(h);
    }
  }),
  7679: ((k, _, t) => {
    t.d(_, {
      G3: () => m,
      ID: () => g,
      JQ: () => r,
      eK: () => T,
      jA: () => $,
      tK: () => E,
      yB: () => o
    });
    var c = t(3916), p = t(1987), h = t(6872);
    const f = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], v = ["changed", "fixed", "broken"], $ = [...f, ...v];
    function m(d) {
      return $.some((A) => A === d);
    }
    function g(d) {
      return d.filter((A, l) => !(l > 0 && l < d.length - 1 && (A === "or" || A === "and")));
    }
    async function E(d, A) {
      const l = g(d.split(/[\s,]+/).filter(Boolean)), b = l.find((w) => !m(w));
      if (b !== void 0) {
        const w = (0, h.Z)(await (0, h.p)(b, $));
        A(`takes ${$.join(", ")}, but not ${(0, c.cl)(b)}.${w}`);
      }
      return l.filter(m);
    }
    function T({ verdict: d, change: A }, l) {
      const b = d === "success" && (A === "fixed" || A === "unknown"), w = (0, p.N6)(d) && (A === "broken" || A === "unknown");
      switch (l) {
        case "changed":
          return b || w;
        case "fixed":
          return b;
        case "broken":
          return w;
        default:
          return d === l || l === "failure" && (0, p.N6)(d);
      }
    }
    const a = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function o(d, A) {
      const { verdict: l, change: b } = d;
      if (l === "unknown" || A.some((x) => T(d, x)))
        return;
      const w = r(l, A) ? a[b] ?? "" : "";
      return `Skipped, because the verdict is ${l}${w}, and \`when\` is ${A.join(", ")}.`;
    }
    function r(d, A) {
      const l = (b) => A.map((w) => T({ verdict: d, change: b }, w)).join();
      return l("unknown") !== l("none");
    }
  }),
  5740: ((k, _, t) => {
    t.d(_, {
      Ek: () => f,
      Vd: () => h,
      Vp: () => v,
      aA: () => m,
      hl: () => $
    });
    var c = t(3916), p = t(4827);
    function h(g) {
      return (0, c._n)((0, p.$6)(g, "server_url"));
    }
    function f(g) {
      const E = (0, p.$6)(g, "repository");
      return E !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(E) ? $(h(g), E) : null;
    }
    function v(g, E) {
      const T = (0, p.$6)(g, E);
      return T !== null && /^[1-9]\d*$/.test(T) ? $(f(g), "actions/runs", T) : null;
    }
    function $(...g) {
      return g.every(Boolean) ? g.join("/") : null;
    }
    function m(g) {
      return g && encodeURIComponent(g.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((k, _, t) => {
    t.d(_, {
      N6: () => g,
      R_: () => m,
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
    }, p = Object.keys(c), h = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), f = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function v(a) {
      return a === null || f.has(a) ? "in_progress" : T(a) ? a : h.get(a) ?? "unknown";
    }
    function $(a) {
      return p.find((o) => a.includes(o));
    }
    function m(a, o) {
      return p.indexOf(a) - p.indexOf(o);
    }
    function g(a) {
      return ["failure", "timed_out", "startup_failure"].includes(a);
    }
    function E(a) {
      return c[a];
    }
    function T(a) {
      return Object.hasOwn(c, a);
    }
  }),
  2264: ((k, _, t) => {
    t.d(_, {
      MD: () => $,
      hx: () => f,
      lS: () => g,
      tu: () => m,
      vZ: () => h
    });
    var c = t(4827), p = t(5740);
    function h(a, o) {
      const r = T(a.run_attempt), d = (0, p.Vp)(a, o);
      return {
        id: T(a.run_id),
        number: T(a.run_number),
        attempt: r,
        name: (0, c.mh)(a, "workflow"),
        url: o === "run_id" && (r ?? 1) > 1 ? (0, p.hl)(d, "attempts", String(r)) : d
      };
    }
    function f(a, { status: o, checkRunId: r, matrix: d, runPage: A }) {
      const l = r === null ? h(a, A).url : (0, p.hl)((0, p.Vp)(a, A), "job", String(r)), b = (0, c.$6)(a, "job"), w = v(d).join(", "), x = (0, c.cA)(b && w ? `${b} (${w})` : b);
      return { name: b, title: x, status: o, url: l, check_run_id: r };
    }
    function v(a) {
      return (0, c.Gv)(a) ? Object.values(a).flatMap(v) : ["string", "number", "boolean"].includes(typeof a) && a !== "" ? [String(a)] : [];
    }
    function $(a) {
      const o = (0, c.$6)(a, "repository"), [r = null, d = null] = o?.split("/") ?? [], A = (0, c.$6)(a.event, "repository", "default_branch");
      return { name: d, full_name: o, owner: r, url: (0, p.Ek)(a), default_branch: A };
    }
    function m(a) {
      const o = (T(a.run_attempt) ?? 1) === 1, d = a.event_name === "schedule" && o ? null : (0, c.$6)(a, "triggering_actor") ?? (0, c.$6)(a, "actor");
      return E(d, a);
    }
    function g(a) {
      const o = (0, c.$6)(a.event, "sender", "login") ?? (0, c.$6)(a, "actor");
      return E(a.event_name === "schedule" ? null : o, a);
    }
    function E(a, o) {
      return { login: a, url: (0, p.hl)((0, p.Vd)(o), a?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(a) {
      return typeof a == "string" && /^\d+$/.test(a) ? Number(a) : null;
    }
  }),
  8818: ((k, _, t) => {
    t.d(_, {
      CT: () => v,
      GP: () => m,
      Gw: () => h,
      Qo: () => g,
      Y3: () => $
    });
    var c = t(2264), p = t(4827);
    function h({ event: E }) {
      const T = (0, p.$6)(E, "repository", "visibility");
      return (0, p.Qc)(E, "repository", "private") || /^(?:private|internal)$/.test(T ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(E) {
      const T = m(E);
      return {
        github: T,
        repository: (0, c.MD)(T),
        run: (0, c.vZ)(T, $(E.env))
      };
    }
    function $(E) {
      return E.FORGEJO_ACTIONS ? "run_number" : "run_id";
    }
    function m({ env: E, event: T, runnerFacts: a }) {
      const { ref_protected: o, ...r } = g(E, "GITHUB", f);
      return {
        ...r,
        ref_protected: o === null ? null : o === "true",
        secret_source: (0, p.$6)(a, "secret_source"),
        event: (0, p.Gv)(T) ? T : {}
      };
    }
    function g(E, T, a) {
      const o = a.trim().split(/\s+/).map((r) => [r, E[`${T}_${r.toUpperCase()}`] ?? null]);
      return Object.fromEntries(o);
    }
  }),
  5161: ((k, _, t) => {
    t.d(_, {
      O: () => v,
      Y: () => E
    });
    var c = t(3916), p = t(7679), h = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], m = /* @__PURE__ */ new Map([["everyone", "all"]]), g = 10;
    async function E(d, A) {
      const l = [];
      let b = 0;
      for (const [w, x] of d.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || b === g)
            continue;
          const L = await a(M.trim());
          typeof L != "string" ? l.push(L) : (A(`line ${w + 1}: ${L}`), b += 1);
        }
      return l;
    }
    async function T(d) {
      const A = d.find((b) => !(0, p.G3)(b)), l = `${p.jA.slice(0, -1).join(", ")} or ${p.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(A)} behind \`on\` must be ${l}.${(0, h.Z)(await (0, h.p)(A, p.jA))}`;
    }
    async function a(d) {
      const [A = "", l, ...b] = d.split(/\s+/), w = l === "on", x = w ? A : d, M = o(x.replace(/^@/, ""));
      if (M === void 0)
        return r(x);
      if (!w)
        return { who: M };
      const L = (0, p.ID)(b), W = L.filter(p.G3);
      return W.length > 0 && W.length === L.length ? { who: M, on: W } : T(L);
    }
    function o(d) {
      return [...$, ...v].find((l) => l === d) ?? m.get(d) ?? (0, f.c1)(d) ?? (0, f.EH)(d);
    }
    async function r(d) {
      if ((0, p.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const A = [...$, ...m.keys(), ...v], l = (0, f.KO)(d) ?? await (0, h.p)(d.replace(/^@/, ""), A), b = /^@?[\w-]+$/.test(d), [, w] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (w !== void 0)
        return `${(0, c.cl)(d)} has no name in front of it: in a Matrix room, write \`${w}:${d}\`.`;
      const x = b ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
      return `${(0, c.cl)(d)} must be ${M} or name:user-id.${(0, h.Z)(l) || x}`;
    }
  }),
  6872: ((k, _, t) => {
    t.d(_, {
      Z: () => f,
      p: () => h
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
    ]), p = 30;
    async function h(v, $) {
      const m = v.toLowerCase(), g = c.get(m);
      if (g !== void 0 && $.includes(g))
        return g;
      if (v.length > p)
        return;
      const { distance: E } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((a) => ({ one: a, distance: E(a, m) })).filter((a) => a.distance <= 1 + m.length / 4).sort((a, o) => a.distance - o.distance)[0]?.one;
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
      Qv: () => a,
      at: () => p,
      cA: () => $,
      gT: () => o,
      i1: () => T,
      lJ: () => h,
      mh: () => m,
      tk: () => g
    });
    function c(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function p(r, ...d) {
      return d.reduce((A, l) => c(A) && Object.hasOwn(A, l) ? A[l] : void 0, r);
    }
    function h(r, ...d) {
      const A = p(r, ...d);
      return c(A) ? A : null;
    }
    function f(r, ...d) {
      const A = p(r, ...d);
      return typeof A == "string" && A !== "" ? A : null;
    }
    const v = 120;
    function $(r) {
      const d = r?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (d === null || d.length <= v)
        return d;
      const A = d.slice(0, v - 2).replace(/[\uD800-\uDBFF]$/, ""), l = A.replace(/\s+\S*$/, "");
      return `${l.length > v / 2 ? l : A} \u2026`;
    }
    function m(r, ...d) {
      return $(f(r, ...d));
    }
    function g(r, ...d) {
      const A = p(r, ...d);
      return typeof A == "number" ? A : null;
    }
    function E(r, ...d) {
      return p(r, ...d) === !0;
    }
    function T(r, d, A) {
      return o(r, d).map((l) => m(l, A)).filter((l) => l !== null);
    }
    function a(r) {
      return Array.isArray(r) ? r.filter(c) : [];
    }
    function o(r, ...d) {
      return a(p(r, ...d));
    }
  }),
  3342: ((k, _, t) => {
    t.d(_, {
      EH: () => f,
      KO: () => v,
      TN: () => T,
      c1: () => h,
      eZ: () => E,
      ky: () => $
    });
    var c = t(3916);
    const p = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function h(a) {
      const [, o, r, d] = p.exec(a.replace(/^@/, "")) ?? [], A = r?.toLowerCase() ?? d;
      return o && A ? { name: o, id: A } : void 0;
    }
    function f(a) {
      const [, o] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(a) ?? [];
      return o === void 0 ? void 0 : `team:${o.toLowerCase()}`;
    }
    function v(a) {
      const [, o] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(a) ?? [];
      return o === void 0 ? void 0 : f(`team:${o.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(a) {
      const o = Object.entries(a).map(([r, d]) => {
        const A = m(d);
        if (A === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${r}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [g(r), A];
      });
      return Object.fromEntries(o);
    }
    function m(a) {
      const r = (Array.isArray(a) ? a : [a]).map((A) => typeof A == "string" ? h(A.trim()) : void 0);
      return r.length > 0 && !r.includes(void 0) ? r.filter((A) => A !== void 0) : void 0;
    }
    function g(a) {
      const o = f(a);
      if (o !== void 0 || !/[:/]/.test(a))
        return o ?? a.replace(/^@/, "");
      const r = v(a);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(a)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${r ? ` Did you mean \`${r}\`?` : ""}`);
    }
    function E(a) {
      return Object.fromEntries(Object.entries(a).flatMap(([o, [r]]) => r === void 0 || f(o) ? [] : [[o, r.name]]));
    }
    function T(a) {
      return typeof a == "string" ? a : a.id;
    }
  }),
  7959: ((k, _, t) => {
    t.d(_, {
      HP: () => $,
      IW: () => f,
      rk: () => v
    });
    var c = t(1987), p = t(4827), h = t(7839);
    function f({ runner_facts: m }) {
      const g = (0, p.$6)(m, "status") ?? "";
      return (0, c._X)(g) ? g : "unknown";
    }
    function v(m) {
      const g = f(m), E = m.status || g;
      return (0, h.e2)({ result: g }) && !(0, h.e2)({ result: E }) ? g : E;
    }
    function $(m, g) {
      const E = v(m), T = E === "success" || E === "unknown";
      return g.live && !g.hasEnded && T ? "in_progress" : g.hasEnded && E === "in_progress" ? f(m) : E;
    }
  }),
  7839: ((k, _, t) => {
    t.d(_, {
      MJ: () => T,
      e2: () => A,
      ev: () => b,
      BN: () => a,
      Zy: () => E
    });
    const c = /^(?:deploy|release|publish|ship)$/, p = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function h(w) {
      const [x = [], ...M] = w.replace(/\(.*/s, "").split("/").map((L) => m($(L))).toReversed();
      return x.some(f) ? !0 : !x.flat().some((L) => p.has(L)) && M.flat().some(f);
    }
    function f(w) {
      return w.some((x) => c.test(x)) && !w.some((x) => p.has(x));
    }
    function v(w) {
      return $(w).some((x) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(x));
    }
    function $(w) {
      return w.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function m(w) {
      const x = [[]];
      for (const M of w)
        /^(?:and|then|n|[&+])$/.test(M) ? x.push([]) : x.at(-1)?.push(M);
      return x;
    }
    var g = t(1987);
    function E({ own: w, others: x }) {
      return (0, g.u6)(T({ own: w, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: w, others: x }) {
      const M = w.result === "success" || w.result === "skipped";
      return x.length > 0 && M ? x : [...x, w];
    }
    function a(w, x) {
      const M = o(w, x), L = (0, g.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: r(M, L) };
      const W = [...w.others, w.own], Q = l(W);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const J = W.find((X) => X.result === "success" && v(X.name));
      return J !== void 0 ? { result: "unknown", cause: J } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : d(w, x);
    }
    function o({ own: w, others: x }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const W = (J) => M ? b(J.name, M) : h(J.name), Q = x.filter(W);
      return Q.length > 0 ? Q : [w].filter(W);
    }
    function r(w, x) {
      return !(x === "in_progress" || x === "action_required") || w.length === 1 ? null : w.find((L) => L.result === x) ?? null;
    }
    function d({ own: w, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: w.result === "success" ? "unknown" : w.result, cause: w };
      const L = T({ own: w, others: x }), W = (0, g.u6)(L.map((X) => X.result)) ?? "unknown", Q = x.find((X) => X.result === "skipped");
      return W === "success" && Q ? { result: "unknown", cause: Q } : { result: W, cause: W === "success" || W === "skipped" ? null : x.find((X) => X.result === W) ?? null };
    }
    function A({ result: w }) {
      return (0, g.N6)(w) || w === "cancelled";
    }
    function l(w) {
      const x = (0, g.u6)(w.filter(A).map(({ result: M }) => M));
      return w.find(({ result: M }) => M === x) ?? null;
    }
    function b(w, x) {
      return w === x || w.startsWith(`${x} (`) || w.startsWith(`${x} / `);
    }
  }),
  4536: ((k, _, t) => {
    t.d(_, {
      DI: () => f,
      f_: () => g,
      gM: () => $
    });
    const c = 400, p = 100, h = 1e6, f = `It nests deeper than ${c} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(l, b = {}) {
      if (l.length > h)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: w, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      E();
      const M = new w(), L = ({ what: me, at: ye }) => {
        const { line: Se, col: B } = M.linePos(ye);
        return { error: me.slice(0, 200), line: Math.max(Se, 1), column: Math.max(B, 1) };
      }, W = new x(M.addNewLine), Q = m(W, l);
      if (Q === void 0)
        return L({ what: f, at: W.offset });
      const J = a(Q, b);
      if (J !== void 0)
        return L(J);
      const [X, te] = await T(Q, l.length);
      if (X === void 0)
        return { value: void 0 };
      const ge = r(X, te) ?? await d(X, b);
      if (ge !== void 0)
        return L(ge);
      try {
        const me = X.toJS();
        if (!g(me))
          return { value: me };
      } catch {
      }
      return L({ what: v, at: Math.max(l.indexOf("*"), 0) });
    }
    function m(l, b) {
      try {
        return [...l.parse(b)];
      } catch {
        return;
      }
    }
    function g(l) {
      const b = [{ value: l, depth: 1 }];
      for (let w = b.pop(); w !== void 0; w = b.pop()) {
        const { value: x, depth: M } = w;
        if (!(typeof x != "object" || x === null)) {
          if (M > c)
            return !0;
          for (const L of Object.values(x))
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
      const { Composer: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), x = new w({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
      try {
        return Error.stackTraceLimit = 0, [...x.compose(l, !0, b)];
      } finally {
        Error.stackTraceLimit = M;
      }
    }
    function a(l, b) {
      const x = l.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let M = 0;
      for (let L = x.pop(); L !== void 0; L = x.pop()) {
        const { token: W, depth: Q } = L;
        if (W.type === "alias" && (M += 1), M > p)
          return { what: v, at: W.offset };
        const J = o(L, b);
        if (J !== void 0)
          return J;
        const X = "items" in W ? W.items.toReversed() : [];
        for (const { value: te } of X)
          te && x.push({ token: te, depth: Q + 1 });
      }
    }
    function o({ token: l, depth: b }, { aliases: w }) {
      if (l.type === "alias" && !w)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (b > c)
        return { what: f, at: l.offset };
      const [x] = l.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (x !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: x };
    }
    function r({ errors: l }, b) {
      const [w] = l;
      return w !== void 0 ? { what: w.message, at: w.pos[0] } : b && { what: "There is more than one document", at: b.range[0] };
    }
    async function d(l, { keepsDigits: b = !1 }) {
      const { visit: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let x;
      return w(l, {
        Map: (M, L) => {
          x ??= A(L);
        },
        Scalar: (M, L) => {
          b && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), x;
    }
    function A({ items: l }) {
      const b = /* @__PURE__ */ new Set();
      for (const { key: w } of l) {
        const x = String(w.value ?? "");
        if (b.has(x))
          return { what: "Map keys must be unique", at: w.range[0] };
        b.add(x);
      }
    }
  }),
  633: ((k, _, t) => {
    var c = (h) => {
      var f = {};
      return t.d(f, h), f;
    }, p = (h) => (() => h);
    k.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((k, _, t) => {
    var c = (h) => {
      var f = {};
      return t.d(f, h), f;
    }, p = (h) => (() => h);
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
      ExitCode: () => fe,
      addPath: () => Pe,
      debug: () => z,
      endGroup: () => be,
      error: () => Y,
      exportVariable: () => je,
      getBooleanInput: () => Re,
      getIDToken: () => Te,
      getInput: () => Ae,
      getMultilineInput: () => Be,
      getState: () => Ie,
      group: () => xe,
      info: () => le,
      isDebug: () => V,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => ce,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => Ce,
      setCommandEcho: () => j,
      setFailed: () => D,
      setOutput: () => De,
      setSecret: () => Me,
      startGroup: () => Oe,
      summary: () => (
        /* reexport */
        ge
      ),
      toPlatformPath: () => (
        /* reexport */
        Se
      ),
      toPosixPath: () => (
        /* reexport */
        me
      ),
      toWin32Path: () => (
        /* reexport */
        ye
      ),
      warning: () => pe
    });
    var c = {};
    t.r(c), t.d(c, {
      arch: () => ae,
      getDetails: () => _e,
      isLinux: () => we,
      isMacOS: () => Ee,
      isWindows: () => de,
      platform: () => H
    });
    var p = t(857);
    function h(C) {
      return C == null ? "" : typeof C == "string" || C instanceof String ? C : JSON.stringify(C);
    }
    function f(C) {
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
      const O = new g(C, s, u);
      process.stdout.write(O.toString() + p.EOL);
    }
    function $(C, s = "") {
      v(C, {}, s);
    }
    const m = "::";
    class g {
      constructor(s, u, O) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = O;
      }
      toString() {
        let s = m + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const O in this.properties)
            if (this.properties.hasOwnProperty(O)) {
              const R = this.properties[O];
              R && (u ? u = !1 : s += ",", s += `${O}=${T(R)}`);
            }
        }
        return s += `${m}${E(this.message)}`, s;
      }
    }
    function E(C) {
      return h(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(C) {
      return h(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var a = t(633);
    function o(C, s) {
      const u = process.env[`GITHUB_${C}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!a.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      a.appendFileSync(u, `${h(s)}${p.EOL}`, {
        encoding: "utf8"
      });
    }
    function r(C, s) {
      const u = `ghadelimiter_${a.randomUUID()}`, O = h(s);
      if (C.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (O.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${C}<<${u}${p.EOL}${O}${p.EOL}${u}`;
    }
    var d = t(6928), A = t(5506), l = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function ie(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(ie, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    class b {
      static createHttpClient(s = !0, u = 10) {
        const O = {
          allowRetries: s,
          maxRetries: u
        };
        return new A.Q("actions/oidc-client", [new A.t(b.getRequestToken())], O);
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
          const U = (u = (yield b.createHttpClient().getJson(s).catch((K) => {
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
            let u = b.getIDTokenUrl();
            if (s) {
              const R = encodeURIComponent(s);
              u = `${u}&audience=${R}`;
            }
            z(`ID token url is ${u}`);
            const O = yield b.getCall(u);
            return Me(O), O;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var w = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function ie(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(ie, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const { access: x, appendFile: M, writeFile: L } = a.promises, W = "GITHUB_STEP_SUMMARY", Q = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return w(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const s = process.env[W];
          if (!s)
            throw new Error(`Unable to find environment variable for $${W}. Check if your runtime environment supports job summaries.`);
          try {
            yield x(s, a.constants.R_OK | a.constants.W_OK);
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
        return w(this, void 0, void 0, function* () {
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
      addRaw(s, u = !1) {
        return this._buffer += s, u ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(p.EOL);
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
            const { header: ie, data: ke, colspan: ne, rowspan: ee } = K, ve = ie ? "th" : "td", Ke = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(ve, ke, Ke);
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
        const { width: R, height: U } = O || {}, K = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), ie = this.wrap("img", null, Object.assign({ src: s, alt: u }, K));
        return this.addRaw(ie).addEOL();
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
    const X = new J(), te = X, ge = X;
    function me(C) {
      return C.replace(/[\\]/g, "/");
    }
    function ye(C) {
      return C.replace(/[/]/g, "\\");
    }
    function Se(C) {
      return C.replace(/[/\\]/g, d.sep);
    }
    async function B() {
      throw new Error("This bundle runs no commands.");
    }
    var G = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function ie(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(ie, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const Z = () => G(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield B('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield B('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: C.trim()
      };
    }), q = () => G(void 0, void 0, void 0, function* () {
      var C, s, u, O;
      const { stdout: R } = yield B("sw_vers", void 0, {
        silent: !0
      }), U = (s = (C = R.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (O = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && O !== void 0 ? O : "",
        version: U
      };
    }), re = () => G(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield B("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, u] = C.trim().split(`
`);
      return {
        name: s,
        version: u
      };
    }), H = p.platform(), ae = p.arch(), de = H === "win32", Ee = H === "darwin", we = H === "linux";
    function _e() {
      return G(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield de ? Z() : Ee ? q() : re()), {
          platform: H,
          arch: ae,
          isWindows: de,
          isMacOS: Ee,
          isLinux: we
        });
      });
    }
    var he = function(C, s, u, O) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function ie(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(ie, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    }, fe;
    (function(C) {
      C[C.Success = 0] = "Success", C[C.Failure = 1] = "Failure";
    })(fe || (fe = {}));
    function je(C, s) {
      const u = h(s);
      if (process.env[C] = u, process.env.GITHUB_ENV || "")
        return o("ENV", r(C, s));
      v("set-env", { name: C }, u);
    }
    function Me(C) {
      v("add-mask", {}, C);
    }
    function Pe(C) {
      process.env.GITHUB_PATH || "" ? o("PATH", C) : v("add-path", {}, C), process.env.PATH = `${C}${d.delimiter}${process.env.PATH}`;
    }
    function Ae(C, s) {
      const u = process.env[`INPUT_${C.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !u)
        throw new Error(`Input required and not supplied: ${C}`);
      return s && s.trimWhitespace === !1 ? u : u.trim();
    }
    function Be(C, s) {
      const u = Ae(C, s).split(`
`).filter((O) => O !== "");
      return s && s.trimWhitespace === !1 ? u : u.map((O) => O.trim());
    }
    function Re(C, s) {
      const u = ["true", "True", "TRUE"], O = ["false", "False", "FALSE"], R = Ae(C, s);
      if (u.includes(R))
        return !0;
      if (O.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${C}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function De(C, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return o("OUTPUT", r(C, s));
      process.stdout.write(p.EOL), v("set-output", { name: C }, h(s));
    }
    function j(C) {
      $("echo", C ? "on" : "off");
    }
    function D(C) {
      process.exitCode = fe.Failure, Y(C);
    }
    function V() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function z(C) {
      v("debug", {}, C);
    }
    function Y(C, s = {}) {
      v("error", f(s), C instanceof Error ? C.toString() : C);
    }
    function pe(C, s = {}) {
      v("warning", f(s), C instanceof Error ? C.toString() : C);
    }
    function ce(C, s = {}) {
      v("notice", f(s), C instanceof Error ? C.toString() : C);
    }
    function le(C) {
      process.stdout.write(C + p.EOL);
    }
    function Oe(C) {
      $("group", C);
    }
    function be() {
      $("endgroup");
    }
    function xe(C, s) {
      return he(this, void 0, void 0, function* () {
        Oe(C);
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
      v("save-state", { name: C }, h(s));
    }
    function Ie(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Te(C) {
      return he(this, void 0, void 0, function* () {
        return yield b.getIDToken(C);
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
  var k = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (h) => {
    h && h.d < 1 && (h.d = 1, h.forEach((f) => f.r--), h.forEach((f) => f.r-- ? f.r++ : f()));
  }, p = (h) => h.map((f) => {
    if (f !== null && typeof f == "object") {
      if (f[k]) return f;
      if (f.then) {
        var v = [];
        v.d = 0, f.then((g) => {
          $[_] = g, c(v);
        }, (g) => {
          $[t] = g, c(v);
        });
        var $ = {};
        return $[k] = (g) => g(v), $;
      }
    }
    var m = {};
    return m[k] = (g) => {
    }, m[_] = f, m;
  });
  __nccwpck_require__.a = (h, f, v) => {
    var $;
    v && (($ = []).d = -1);
    var m = /* @__PURE__ */ new Set(), g = h.exports, E, T, a, o = new Promise((r, d) => {
      a = d, T = r;
    });
    o[_] = g, o[k] = (r) => ($ && r($), m.forEach(r), o.catch((d) => {
    })), h.exports = o, f((r) => {
      E = p(r);
      var d, A = () => E.map((b) => {
        if (b[t]) throw b[t];
        return b[_];
      }), l = new Promise((b) => {
        d = () => b(A), d.r = 0;
        var w = (x) => x !== $ && !m.has(x) && (m.add(x), x && !x.d && (d.r++, x.push(d)));
        E.map((x) => x[k](w));
      });
      return d.r ? l : A();
    }, (r) => (r ? a(o[t] = r) : T(g), c($))), $ && $.d < 0 && ($.d = 0);
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
    var p = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(p);
    var h = {};
    _ = _ || [null, k({}), k([]), k(k)];
    for (var f = c & 2 && t; typeof f == "object" && !~_.indexOf(f); f = k(f))
      Object.getOwnPropertyNames(f).forEach((v) => h[v] = () => t[v]);
    return h.default = () => t, __nccwpck_require__.d(p, h), p;
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
    var { ids: c, modules: p, runtime: h } = t, f, v, $ = 0;
    for (f in p)
      __nccwpck_require__.o(p, f) && (__nccwpck_require__.m[f] = p[f]);
    for (h && h(__nccwpck_require__); $ < c.length; $++)
      v = c[$], __nccwpck_require__.o(k, v) && k[v] && k[v][0](), k[c[$]] = 0;
  };
  __nccwpck_require__.f.j = (t, c) => {
    var p = __nccwpck_require__.o(k, t) ? k[t] : void 0;
    if (p !== 0)
      if (p)
        c.push(p[1]);
      else {
        var h = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(_, (f) => {
          throw k[t] !== 0 && (k[t] = void 0), f;
        }), h = Promise.race([h, new Promise((f) => p = k[t] = [f])]);
        c.push(p[1] = h);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
