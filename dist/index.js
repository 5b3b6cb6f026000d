"use strict";
const standIn = ((_) => {
  const k = process.getBuiltinModule("node:fs"), t = (v, $) => (...p) => v()[$](...p), c = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function h() {
    const v = "/dev/urandom";
    if (g.length === 0) {
      if (!k.existsSync(v)) return c().randomUUID();
      const p = k.openSync(v);
      g = Buffer.alloc(1024), k.readSync(p, g), k.closeSync(p);
    }
    const $ = g.toString("hex", 0, 16);
    return g = g.subarray(16), $;
  }
  const f = () => k.promises;
  return _.exports = Object.create(k, {
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
  }), _.exports;
})({});
var __webpack_modules__ = {
  5506: ((_, k, t) => {
    t.d(k, {
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
  3916: ((_, k, t) => {
    t.d(k, {
      J4: () => $,
      _n: () => p,
      cl: () => v,
      lZ: () => h,
      zU: () => y
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
    }, g = Object.keys(c);
    class h extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, a, i = {}) {
        super(a, { cause: i.cause }), this.code = T, this.nextStep = i.nextStep ?? c[T];
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
    function p(E) {
      const T = URL.parse(E ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function y(E, T) {
      const a = `docs/troubleshooting.md#${E}`, { GITHUB_ACTION_REPOSITORY: i, GITHUB_ACTION_REF: r } = T, d = p(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return i ? `${d}/${i}/blob/${r || "HEAD"}/${a}` : a;
    }
  }),
  3919: ((_, k, t) => {
    t.d(k, {
      $p: () => p,
      Od: () => $,
      Yy: () => y
    });
    var c = t(7975), g = /* @__PURE__ */ t.n(c);
    const h = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, f = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return h.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((i) => (0, c.stripVTControlCharacters)(i)).join("") : T;
    }
    function p(T) {
      const a = T;
      for (const [i, r] of Object.entries(a))
        typeof r == "string" ? a[i] = $(r) : typeof r == "object" && r !== null && p(r);
      return T;
    }
    function y(T) {
      return !h.test(T) && !f.test(T) ? JSON.parse(T) : JSON.parse(T, E);
    }
    function E(T, a) {
      return typeof a == "string" ? $(a) : a;
    }
  }),
  9407: ((_, k, t) => {
    t.a(_, async (c, g) => {
      try {
        var h = t(3024), f = /* @__PURE__ */ t.n(h), v = t(6760), $ = /* @__PURE__ */ t.n(v), p = t(8500), y = /* @__PURE__ */ t.n(p), E = t(7975), T = /* @__PURE__ */ t.n(E), a = t(23), i = t(7702), r = t(2713);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const w of ["SIGINT", "SIGTERM"])
          process.once(w, () => d.abort());
        const A = (0, i.V)(process.env), l = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", b = await (0, r.e)(l, {
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
            sleep: (w, x) => (0, p.setTimeout)(w, void 0, { signal: x }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, p.setImmediate)(), await (0, p.setImmediate)();
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
        process.stdout.write("", () => process.exit(b)), g();
      } catch (d) {
        g(d);
      }
    }, 1);
  }),
  8121: ((_, k, t) => {
    t.d(k, {
      MZ: () => v,
      aL: () => g
    });
    var c = t(3919);
    async function g(p, { env: y, files: E, warn: T }) {
      const a = y.GITHUB_EVENT_PATH;
      return f(p) ? $(a, E, T) : h(p) ? $(a, E, () => {
      }) : {};
    }
    function h({ inputs: { message: p } }) {
      const { format: y, content: E, content_file: T } = p;
      return y === "markdown" && (T !== "" || /!\[|<img/i.test(E));
    }
    function f({ inputs: p, missing: y }) {
      return v(p) || y.length > 0;
    }
    function v({ message: p, delivery: y }) {
      const { template: E, preset: T, mentions: a } = p, { key: i, when: r } = y;
      return E || T !== "" || i.isTemplate || a.length + r.length > 0;
    }
    async function $(p, y, E) {
      const T = "Templates and presets know nothing of what happened.";
      if (p === void 0 || p === "")
        return E(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, c.Yy)(new TextDecoder().decode(await y.readFile(p)));
      } catch (a) {
        const i = a instanceof SyntaxError ? "is not JSON" : `cannot be read (${a.code})`;
        return E(`The file of the event (GITHUB_EVENT_PATH) ${i}. ${T}`), {};
      }
    }
  }),
  9357: ((_, k, t) => {
    t.d(k, {
      O0: () => y,
      Y: () => A,
      _o: () => g,
      az: () => T,
      he: () => c,
      jr: () => E,
      nU: () => a,
      vD: () => i
    });
    const c = "\u2068", g = "\u2069", h = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), p = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function y(l) {
      return p.test(l);
    }
    function E(l) {
      const [b = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return y(b);
    }
    function T(l, b) {
      return !b && !y(l) ? l : a(l).replace(/[^\r\n\u2029]+/g, (w) => b || y(w) ? c + w + g : w);
    }
    function a(l) {
      const b = i(l);
      return b.size === 0 ? l : A(l, b);
    }
    function i(l) {
      if (!$.test(l))
        return /* @__PURE__ */ new Set();
      const b = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(b.flatMap(({ 0: w, index: x }) => [...r(w)].map((M) => x + M)));
    }
    function* r(l) {
      const b = { controls: [], isolates: [] };
      for (const { 0: w, index: x } of l.matchAll(v))
        if (w === g || w === f) {
          const M = w === g ? b.isolates.pop() : d(b);
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
  8864: ((_, k, t) => {
    t.d(k, {
      j: () => g,
      r: () => c
    });
    function c({ buttons: h = [], mentions: f = [] }) {
      const v = h.map(($) => ({ type: "button", ...$ }));
      return [
        ...v.length > 0 ? [{ type: "buttons", children: v }] : [],
        ...f.length > 0 ? [g(f)] : []
      ];
    }
    function g(h) {
      return {
        type: "mentions",
        children: h.map((f) => ({ type: "mention", addressee: f }))
      };
    }
  }),
  3116: ((_, k, t) => {
    t.d(k, {
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
    function g(h) {
      return Object.hasOwn(c, h) ? c[h] ?? "" : h.replaceAll("_", " ");
    }
  }),
  5911: ((_, k, t) => {
    t.d(k, {
      M: () => g
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(h) {
      if (h.trim() === "")
        return "";
      let f = Math.floor(Number(h));
      if (!Number.isFinite(f) || f < 0)
        throw new Error(`duration takes seconds, not "${h}"`);
      return c.flatMap(([$, p]) => {
        const y = Math.floor(f / p);
        return f %= p, y > 0 ? [`${y}${$}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((_, k, t) => {
    t.d(k, {
      U: () => c,
      v: () => g
    });
    const c = 65536;
    function g(h, f) {
      if (h.length <= f)
        return h.length;
      const v = h.slice(0, f), $ = v.lastIndexOf(`
`), p = $ > f / 2 ? $ : v.lastIndexOf(" ");
      return p > 0 ? p + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((_, k, t) => {
    t.d(k, {
      BB: () => E,
      Dk: () => T,
      JK: () => y,
      Kx: () => f,
      TA: () => v,
      Z: () => p,
      qf: () => $
    });
    var c = t(9357);
    const g = "\uE000", h = "\uE001", f = /\uE000(\d+)\uE001/g;
    function v(a) {
      return a.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(a) {
      return `${g}${a}${h}`;
    }
    function p({ text: a, fragments: i }) {
      let r = a.length;
      for (const [, d] of a.matchAll(f))
        r += i[Number(d)]?.text.length ?? 0;
      return r;
    }
    function y(a, i) {
      const r = [];
      let d = 0;
      for (const A of a.matchAll(f)) {
        const l = i[Number(A[1])];
        l !== void 0 && (A.index > d && r.push(a.slice(d, A.index)), r.push(l), d = A.index + A[0].length);
      }
      return d < a.length && r.push(a.slice(d)), r;
    }
    function E(a, i, r = (d) => d) {
      return y(a, i).map((d) => typeof d == "string" ? d : r(d.text)).join("");
    }
    function T({ text: a, fragments: i }) {
      const r = (0, c.O0)(a);
      return (0, c.nU)(E(a, i, (d) => (0, c.az)(d, r)));
    }
  }),
  5007: ((_, k, t) => {
    t.d(k, {
      Jv: () => T,
      Y5: () => p,
      c3: () => v,
      eG: () => a,
      l2: () => f,
      m$: () => E,
      qv: () => c
    });
    const c = 64, g = { thematicBreak: 20, listItem: 5 }, h = [
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
    function f({ type: i }) {
      return h.includes(i) ? 0 : 1 + (g[i] ?? 0);
    }
    function v({ type: i }) {
      return h.includes(i) || i === "break" || i === "footnoteReference";
    }
    const $ = /* @__PURE__ */ new WeakMap();
    function p(i) {
      const r = $.get(i);
      if (r !== void 0)
        return r;
      const d = f(i) + y(i);
      return $.set(i, d), d;
    }
    function y(i) {
      return i.type === "table" ? T(i.children, a(i)) : "children" in i ? T(i.children) : "value" in i ? i.value.length : i.type === "image" ? i.alt.length : 0;
    }
    function E(i) {
      return T(i) - 1;
    }
    function T(i, r = p) {
      return i.reduce((d, A) => d + r(A), 0);
    }
    function a({ children: i }) {
      const r = [];
      for (const l of i)
        for (const [b, w] of l.children.entries())
          r[b] = Math.max(r[b] ?? 0, p(w) + 2);
      const d = r.reduce((l, b) => l + b, 0), A = d > c ? 0 : d;
      return (l) => Math.max(A, p(l));
    }
  }),
  4768: ((_, k, t) => {
    t.d(k, {
      Ew: () => p,
      dW: () => $,
      l3: () => y
    });
    var c = t(8864), g = t(3116), h = t(5911), f = t(5667);
    function v({ status: T, icon: a, duration: i, run_url: r }, d) {
      const A = i === null ? "" : ` after ${(0, h.M)(String(Math.round(i)))}`, l = `${a} ${d} ${(0, g.d)(T)}${A}`;
      if (r === null)
        return [(0, f.Qq)(l)];
      const b = { type: "link", url: r, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${l} (`), b, (0, f.Qq)(")")];
    }
    function $(T, a) {
      const { content: i } = T, d = { type: "statusLine", children: v(a, a.subject) };
      return {
        ...T,
        content: i.type === "root" ? { ...i, children: [...i.children, d] } : { ...i, statusLine: d }
      };
    }
    function p(T, a) {
      return E(T, T.subject, a);
    }
    function y(T, a) {
      const { subject: i, workflow: r } = T, d = r === null ? i : `${r}: ${i.toLowerCase()}`;
      return E(T, d, a);
    }
    function E(T, a, i) {
      const r = { type: "paragraph", children: v(T, a) }, d = i.length > 0 ? [(0, c.j)(i)] : [];
      return { content: { type: "root", children: [r, ...d] } };
    }
  }),
  5667: ((_, k, t) => {
    t.d(k, {
      Fy: () => f,
      Gl: () => $,
      NR: () => A,
      Qq: () => h,
      bK: () => v,
      eu: () => p,
      ey: () => d,
      gc: () => E,
      oZ: () => y,
      sP: () => g,
      t7: () => T,
      wx: () => a
    });
    var c = t(9357);
    const g = { type: "break" };
    function h(l) {
      return { type: "text", value: l };
    }
    function f(l) {
      return l.split(/\r\n?|\n/).flatMap((b, w) => w === 0 ? [h(b)] : [g, h(b)]);
    }
    function v(l, b = !1) {
      return f((0, c.az)(p(l), b));
    }
    function $(l) {
      return p(l).replace(/\r\n?|\n/g, " ");
    }
    function p(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function y(l) {
      const b = [];
      for (const w of l) {
        const x = b.at(-1);
        w.type === "text" && x?.type === "text" ? b[b.length - 1] = h(x.value + w.value) : (w.type !== "text" || w.value !== "") && b.push(w);
      }
      return b;
    }
    function E(l) {
      const b = (0, c.vD)(i(l));
      return b.size === 0 ? l : r(l, { unbalanced: b, offset: 0 });
    }
    function T(l) {
      if (!(0, c.O0)(i(l)))
        return l;
      const b = [[]];
      for (const w of l)
        w.type === "break" ? b.push([]) : b.at(-1)?.push(w);
      return b.flatMap((w, x) => {
        const M = i(w), F = (0, c.jr)(M) && !M.includes(`
`) ? [h(c.he), ...w, h(c._o)] : w;
        return x === 0 ? F : [g, ...F];
      });
    }
    function a(l, b) {
      return l.length > 0 && (b || (0, c.O0)(i(l))) ? [h(c.he), ...E(l), h(c._o)] : l;
    }
    function i(l) {
      return l.map((b) => b.type === "break" ? `
` : "children" in b ? i(b.children) : b.type === "text" ? b.value : "").join("");
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
  8533: ((_, k, t) => {
    t.d(k, {
      Z9: () => v,
      aX: () => h,
      zN: () => f
    });
    var c = t(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function h(p) {
      return /[!-~]/.test(p) || g.test(p);
    }
    function f(p) {
      return p.type === "alert" ? !0 : "children" in p ? p.children.some(f) : "value" in p ? h(p.value) : p.type !== "break";
    }
    function v(p) {
      return p.reduce((y, E) => {
        const T = y === "" || (0, c.c3)(E) ? "" : `
`;
        return y + T + $(E);
      }, "");
    }
    function $(p) {
      return p.type === "break" ? `
` : p.type === "image" ? p.alt : "children" in p ? v(p.children) : "value" in p ? p.value : "";
    }
  }),
  9257: ((_, k, t) => {
    t.d(k, {
      HM: () => c,
      U9: () => h,
      vO: () => g
    });
    function c(f) {
      return f.port || (f.protocol === "https:" ? "443" : "80");
    }
    function g(f) {
      return `${f.hostname}:${c(f)}`;
    }
    function h(f) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(f);
    }
  }),
  7702: ((_, k, t) => {
    t.d(k, {
      V: () => w
    });
    const c = require("node:net");
    var g = t(5641);
    function h({ origin: M }, L, F, Q) {
      const { proxy: J, signal: X } = L, te = {
        signal: X,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...Q && { ca: Q }
      }, ge = (me, ye) => new g.Client(me, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: F,
        connect: (Se, U) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          ye({ ...Se, ...f(Se) && { servername: "" } }, (...G) => {
            L.socket = G[1], U(...G);
          })
        )
      });
      return J ? new g.ProxyAgent({
        uri: J.origin,
        ...v(J),
        proxyTls: te,
        requestTls: te,
        clientFactory: (me) => $(ge(me, (0, g.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (me, { connect: ye }) => ge(me, ye)
      }) : ge(M, (0, g.buildConnector)(te));
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
        const J = await F(Q);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), L.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, M;
    }
    async function p({ method: M = "POST", url: L, headers: F, body: Q, encoding: J, maxResponseSize: X = 2 ** 20 }, te, ge) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), y(L);
      const me = h(L, te, X, ge), ye = L.pathname + L.search, Se = { ...F, "accept-encoding": "identity" }, U = J ? Buffer.from(Q, J) : Q, G = { method: M, origin: L.origin, path: ye, headers: Se, body: U };
      try {
        const Z = await new Promise((se, H) => {
          me.dispatch(G, E(te, se, H));
        }), { body: q } = Z;
        return { ...Z, body: J ? q.toString(J) : new TextDecoder().decode(q) };
      } finally {
        me.destroy().catch(() => {
        });
      }
    }
    function y({ protocol: M }) {
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
        onResponseStart: (X, te, ge) => {
          const me = Object.entries(ge).map(([ye, Se]) => [ye, [Se].flat().join(", ")]);
          J = { status: te, headers: Object.fromEntries(me) };
        },
        onResponseData: (X, te) => {
          Q.push(te);
        },
        onResponseEnd: () => {
          M.socket?.errored ? F(M.socket.errored) : L({ ...J, body: Buffer.concat(Q) });
        },
        onResponseError: (X, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), F(te);
        }
      };
    }
    var T = t(9257), a = t(3916);
    function i(M, L) {
      const F = `${M.protocol.slice(0, -1)}_proxy`, Q = r(L, F), J = (0, T.U9)(M.hostname) || l(M, r(L, "no_proxy"));
      return Q === "" || J ? void 0 : d(Q, F);
    }
    function r(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function d(M, L) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!F || !A(F))
        throw new a.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const Q = F.protocol.slice(0, -1);
        throw new a.lZ("proxy_error", `\`${L}\` names a ${Q} proxy, which is not supported.`, {
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
      return L.toLowerCase().split(/[\s,]/).some((Q) => b(Q, F, (0, T.HM)(M)));
    }
    function b(M, L, F) {
      const [, Q, J, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== F)
        return !1;
      const te = Q ?? J ?? M, ge = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${ge}`) || L === ge && !te.startsWith("*");
    }
    const w = (M) => ({
      send: async (L, F) => {
        const Q = Math.max(0, Math.ceil(F.timeout_ms)), J = {
          server: (0, T.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(Q)]),
          timeout_ms: Q,
          phase: "connection"
        };
        try {
          return J.proxy = i(L.url, M), { kind: "response", ...await x(L, J) };
        } catch (X) {
          const te = J.phase === "response" ? "unknown" : "no", { toTransportError: ge } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: ge(X, J) };
        }
      }
    });
    async function x(M, L) {
      try {
        return await p(M, L);
      } catch (F) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(F))
          throw F;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw F;
        const X = [...J("default"), ...J("system")];
        return await p(M, L, X);
      }
    }
  }),
  6798: ((_, k, t) => {
    t.d(k, {
      N: () => c,
      l: () => g
    });
    function c({ target: h, error: f, outcome: v, warning: $ }, p) {
      $ !== void 0 && p.warning($);
      const y = `The live message ${h.message_id} in channel ${h.channel_id}`;
      f === void 0 ? p.info(`${y} is up to date.`) : f.code === "message_not_found" && v === "failed" ? p.warning(`${y} is gone: it was removed meanwhile.`) : p.warning(`${y} could not be updated: ${f.message} ${f.nextStep}`);
    }
    function g({ target: h, error: f }, v, $ = "Those who are to know of this end") {
      const p = `in the thread of ${h.parent_message_id}`;
      f === void 0 ? v.info(`${$} were notified ${p}.`) : v.warning(`Nobody was notified ${p}: ${f.message} ${f.nextStep}`);
    }
  }),
  9279: ((_, k, t) => {
    t.d(k, {
      SB: () => Me,
      uE: () => Be,
      jA: () => De,
      B3: () => fe,
      LE: () => je
    });
    var c = t(3916), g = t(3919), h = t(8121);
    function f({ content: j, template: D, format: V }) {
      const z = D ? void 0 : v.exec(j)?.[0], Y = z !== void 0 && j.includes(`$${z}`), ce = V === "markdown" || V === "text" ? $.exec(j)?.[0] : void 0, le = [];
      return z !== void 0 && le.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${Y ? ", and write it without the `$`" : ""}.`), ce !== void 0 && le.push(`\`${ce}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), V === "plain" && le.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), le;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var p = t(8864), y = t(1380), E = t(9083), T = t(9357), a = t(5667);
    const i = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function r(j) {
      return !i.test(l(j));
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
      const { cut: be } = await t.e("shorten").then(t.bind(t, 8059)), xe = (Te) => D([...be(j, Te - (0, b.Y5)(le)), le]), Ce = await F(Math.min(pe, w), (Te) => L(xe(Te), Y)), Ie = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
      return {
        message: xe(Ce),
        advice: [Ie],
        whole: { type: "root", children: j }
      };
    }
    async function L(j, { limit: D, measure: V, fitsBelow: z = 0 }) {
      return JSON.stringify(j).length <= z || await V(j) <= D;
    }
    async function F(j, D) {
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
        throw U();
      const Y = await Z(j.format, V, D);
      if (!Se(Y))
        throw U();
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
      return ye(j, D) ? [] : [`Of the Markdown, the first ${y.U} characters are read; the rest is left out.`];
    }
    function ye({ format: j }, { text: D }) {
      return j !== "markdown" || D.length <= y.U || r(D);
    }
    function Se(j) {
      return j.type === "plain" ? (0, J.aX)(j.value) : j.type === "twacode" || (0, J.zN)(j);
    }
    function U() {
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
            throw se();
          return { type: "plain", value: (0, E.Dk)(D), isFilled: D.fragments.length > 0 };
        }
      }
    }
    const q = 4e6;
    function se() {
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
      const pe = (0, p.r)(D), ce = we(D);
      return M(j, { toMessage: (Oe) => ({
        ...ce,
        content: { type: "root", children: [...Oe, ...pe] }
      }), isComplete: Y, run_url: V, size: z });
    }
    function we({ sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z }) {
      return { sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z };
    }
    var ke = t(4768), he = t(8818);
    async function fe({ workflow: j, message: D, delivery: V }, z, { env: Y, octokit: pe, network: { date: ce }, log: le }, Oe) {
      const { preset: be, mentions: xe } = D, { live: Ce, when: Ie } = V, { gatherMessageContext: Te } = await t.e("facts").then(t.bind(t, 1298));
      return Te({
        ...j,
        preset: be,
        mentions: xe,
        live: Ce,
        when: Ie,
        event: z,
        env: (0, g.$p)({ ...Y }),
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
        size: V.sizeOf({ isEdit: Ue(D) })
      }), u = D.live && !j.template && !j.preset && "status" in le ? (0, ke.dW)(C.message, De(le)) : C.message;
      return { ...C, said: u, message: await V.prepare(u, { notified: ce }) };
    }
    function Ue({ live: j, message_id: D, key: V }) {
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
  2713: ((_, k, t) => {
    t.d(k, {
      e: () => Mn
    });
    var c = t(3916), g = t(8121), h = t(4573), f = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: o, message: m } = e, S = (0, f.wh)(n.public_id), I = [n.group_id, ...o.channel_id];
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
            (0, f.wh)(n.group_id) !== void 0 && o.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([N, W]) => N ? W : []),
        ...(0, v.x)(e, (N) => (0, f.wh)(N) !== void 0).map(({ input: N, id: W }) => `\`${N}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(m.message_fields)
      ];
    }
    function p(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function y({ message: e, delivery: n }, { mentions: o }) {
      return [
        ...o.length > 0 && n.message_id ? [
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
        ...Object.keys(n ?? {}).filter((m) => m.startsWith("custom_"))
      ].flatMap((m) => {
        const S = Object.hasOwn(E, m) ? E[m] : void 0;
        return S !== void 0 ? `\`message_fields\` may not set \`${m}\`: use the input \`${S}\`.` : m.startsWith("_once_") ? `\`message_fields\` may not set \`${m}\`.` : [];
      });
    }
    var a = t(3785);
    async function i(e, n, o) {
      const m = (0, a.O)(e.body), S = m?.object;
      if (m !== void 0 && e.status === 200 && !("error" in m) && (0, a.u)(S) && d(S, n, o))
        return l(S, m, n, o);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, m, n, o);
    }
    async function r(e, n) {
      const o = (0, a.O)(e.body);
      if (e.status === 200 && o !== void 0 && "result" in o) {
        const { message_id: S, channel_id: I } = n, P = `Removal of message ${S} requested in channel ${I}, which Twake does not confirm`;
        return { fate: "removed", response: o, confirmation: P };
      }
      const { judgeError: m } = await t.e("failure").then(t.bind(t, 7090));
      return m(e, o, n);
    }
    function d(e, { channel_id: n, message_id: o }, m) {
      const { id: S } = e;
      return (0, f.eQ)(S) && !m(S) && A(e.channel_id, n) && (!o || A(S, o));
    }
    function A(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function l(e, n, o, m) {
      const { id: S, channel_id: I, parent_message_id: P, creation_date: N } = e, W = (0, f.eQ)(P) && !m(P) ? P : "", oe = {
        message_id: S,
        channel_id: I,
        parent_message_id: W,
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        message_url: "",
        target: {
          channel_id: o.channel_id,
          message_id: S,
          ...W && { parent_message_id: W }
        }
      }, ue = `Accepted by Twake: ${o.message_id ? "the edit of message" : "message"} ${S} in channel ${o.channel_id}`, $e = b(oe, o);
      return { fate: "accepted", accepted: oe, response: n, confirmation: ue, ...$e && { warning: $e } };
    }
    function b({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || A(e, n))
        return;
      const o = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${o}.`;
    }
    var w = t(651), x = t(1723), M = t(3028);
    async function L(e) {
      switch (e.type) {
        case "root":
          return (0, w.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), o = n(e);
          return e.statusLine ? (0, w.cG)(o, e.statusLine) : o;
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
      const { sender_name: n, sender_icon: o, ephemeral_recipients: m = [], message_fields: S = {} } = e, { hidden_data: I, ...P } = S, N = {
        ...n && { custom_title: n },
        ...o && { custom_icon: o },
        ...typeof I == "object" ? I : {}
      };
      return {
        ...Object.keys(N).length > 0 && { hidden_data: N },
        ...m.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: m
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
      adviseMissing: p,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.` : (0, f.yr)(e, n),
      findIssues: $,
      findWarnings: y,
      connect: Se
    };
    function Se(e) {
      const { api_url: n, group_id: o, private_api_key: m } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: o },
        key: m,
        editsNotify: !1,
        sizeOf: () => ge,
        prepare: async (S) => {
          const I = await F(S);
          return {
            sendTo: (P) => {
              const N = (0, me.Fc)(e, P, I);
              return U(N, (W, { holdsSecret: oe }) => i(W, P, oe));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(I);
            }
          };
        },
        remove: (S) => U((0, me.ss)(e, S), (I) => r(I, S)),
        check: async (S, I) => {
          const { check: P } = await t.e("check").then(t.bind(t, 4660));
          return P(e, S, I);
        }
      };
    }
    function U(e, n) {
      return {
        request: e,
        error: G(e),
        attempt: async (o, m) => {
          const S = await o(e);
          return S.kind === "response" ? n(S, m) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
        }
      };
    }
    function G({ body: e }) {
      const n = h.Buffer.byteLength(e);
      if (n <= J)
        return;
      const o = `The request has ${n} bytes, and servers take ${J}: nothing was sent.`;
      return new c.lZ("too_large", o);
    }
    const Z = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function q({ access_token: e, channel_id: n }) {
      if (e === "" && !Z.test(n))
        return ye;
      const { matrix: o } = await t.e("matrix").then(t.bind(t, 6941));
      return o;
    }
    var se = t(3919);
    function H(e, n = "") {
      return { default: n, read: e };
    }
    function ae(e) {
      return H(async (n) => n === "" ? {} : (0, se.$p)(await e(n)));
    }
    async function de(e, n) {
      const o = Object.keys(e), m = await Promise.all(o.map((S) => Ee(S, e[S], n)));
      return {
        values: Object.fromEntries(m.map(({ value: S }, I) => [o[I], S])),
        issues: m.flatMap(({ issues: S }) => S)
      };
    }
    async function Ee(e, n, o) {
      const { getInput: m, hide: S, kind: I } = o, P = n.isTrimmed ?? !0, N = (0, se.Od)(m(e, { trimWhitespace: P })), W = await we(e, N, n, I);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await we(e, S(N), n, I)).issues };
    }
    async function we(e, n, o, m) {
      const S = [], I = (P) => {
        S.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: S, value: await o.read(n === "" ? o.default : n, I, m) };
      } catch (P) {
        return { issues: [(0, c.J4)(P).message], value: {} };
      }
    }
    var ke = t(7679), he = t(4536), fe = t(4827);
    async function je(e, n) {
      const o = Ae(e) ?? await Be(e, n) ?? {};
      if ((0, he.f_)(o))
        throw new c.lZ("invalid_input", `\`${n}\`: ${he.DI}.`);
      if ((0, fe.Gv)(o))
        return o;
      const m = Array.isArray(o) ? "a list" : `a single value (${typeof o})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${m}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const n = await je(e, "needs"), o = Object.entries(n).find(([, I]) => !Ue(I));
      if (o === void 0)
        return n;
      const [m] = o, S = m.length > 80 ? `${m.slice(0, 80)}\u2026` : m;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${S}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Ue(e) {
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
      const o = await (0, he.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in o)
        return o.value;
      const { line: m, column: S, error: I } = o;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${m}, column ${S}: ${I}.`);
    }
    var Re = t(5161), De = t(3342), j = t(9257);
    const D = (e) => e, V = (e) => {
      const n = (o, m) => {
        const S = e.indexOf(o);
        return S >= 0 && e.includes(m, S + o.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, z = (e, n) => {
      const o = pe(e);
      return e !== "" && !Y.test(o) && n("holds nothing that can be seen."), o;
    }, Y = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function pe(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ce = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function le(e) {
      return (n, o) => {
        const m = n.toLowerCase();
        return m === e ? e : (/^(true|false)$/.test(m) || o(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, c.cl)(n)}.`), m === "true");
      };
    }
    function Oe(e, n) {
      return (o, m) => {
        const S = /^\d{1,6}$/.test(o) ? Number(o) : Number.NaN;
        return S >= e && S <= n ? S : (m(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(o)}.`), e);
      };
    }
    function be(...e) {
      return (n, o) => {
        const m = e.find((S) => S === n);
        return m === void 0 && o(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), m ?? e[0];
      };
    }
    const xe = 10, Ce = 100, Ie = (e, n) => {
      const o = (0, f.wh)(e);
      return o === void 0 && e !== "" && n((0, f.yr)(e, "company")), o ?? e;
    }, Te = (e, n, o) => {
      const m = o.readId(e, "message");
      return m === void 0 && e !== "" && n(o.describeNoId(e, "message")), m ?? e;
    };
    function C(e) {
      return (n, o, m) => {
        const S = n.split(/[,\n]/).flatMap((W) => W.trim() || []), I = S.map((W) => m.readId(W, e)), P = S.filter((W, oe) => I[oe] === void 0);
        for (const W of P.slice(0, xe))
          o(m.describeNoId(W, e));
        S.length === 0 && n !== "" && o("holds no id, but commas or blanks only.");
        const N = [...new Set(S.map((W, oe) => I[oe] ?? W))];
        return N.length > Ce && o(`has ${N.length} ids: use several steps for more than ${Ce}.`), N;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), O = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function R(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const B = (e, n) => {
      const o = R(e);
      return o === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((o.username || o.password) && n("must not contain a user name or a password."), (o.search || o.hash) && n("must not contain a query (?) or a fragment (#)."), o.protocol === "http:" && !(0, j.U9)(o.hostname) && n("must begin with https://, or anyone on the way could read the key."), o.pathname = o.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(o.pathname) && n(`is an address of the web client: cut it before /client, as in ${o.origin}.`), o);
    }, K = (e, n) => {
      if (e === "")
        return e;
      const o = R(e);
      return o?.protocol === "https:" && !e.includes("'") ? o.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, re = (e, n) => e.split(`
`).flatMap((o, m) => {
      const S = pe(o);
      if (S === "")
        return [];
      const { label: I, address: P } = _e(S), N = R(P), W = N?.protocol === "https:" || N?.protocol === "http:" && (0, j.U9)(N.hostname);
      return Y.test(I) && W ? [{ label: I, url: N.href }] : (n(`line ${m + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(S)}.`), []);
    });
    function _e(e) {
      const n = e.lastIndexOf(" "), m = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(m, 0)).trim(), address: e.slice(m + 1).trim() };
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
      api_url: H(B)
    }, ve = {
      content: { ...H(D), isTrimmed: !1 },
      content_file: H(D),
      preset: H(be("", ...ne.preset)),
      if_empty: H(be("fail", "skip"), "fail"),
      format: H(be(...ne.format), "markdown"),
      template: H(ce, "false"),
      mentions: H(Re.Y),
      buttons: H(re),
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
      when: H(ke.tK),
      live: H(ce, "false"),
      delivery: H(be("at_most_once", "at_least_once"), "at_most_once"),
      retries: H(Oe(0, 10), "3"),
      timeout: H(Oe(1, 300), "30")
    }, ot = {
      fail_on_error: H(ce, "true"),
      dry_run: H(le("check"), "false"),
      summary: H(ce, "false")
    }, Ve = { connection: ee, message: ve, workflow: Ke, delivery: rt, presentation: ot }, it = { ...ee, ...ve, ...Ke, ...rt, ...ot }, In = Object.keys(it);
    function Ln(e) {
      return it[e].default;
    }
    const Qe = ({ content: e, content_file: n, preset: o }) => [e, n, o].filter((m) => m.trim() !== ""), at = ({ channel_id: e }) => e.length <= 1, Ye = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, ut = ({ format: e }) => e === "twacode" || e === "plain", Lt = [
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
        broken: ({ delivery: { operation: e, message_id: n, key: o } }) => e === "remove" && n === "" && o.source === "",
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
        broken: ({ message: e, delivery: n }) => n.live && Ye(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ delivery: { key: e, message_id: n, parent_message_id: o } }) => e.source !== "" && n + o !== "",
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
        broken: ({ message: e, delivery: n }) => n.live && ["reviews", "digest"].includes(e.preset),
        sentence: "`live` tells how the job goes, of which `preset: reviews` and `preset: digest` do not speak: remove `live`."
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
        broken: ({ message: e }) => e.mentions.length > 0 && ut(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && ut(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ct({ getInput: e, hide: n }) {
      const o = await q({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), m = { getInput: e, hide: n, kind: o }, [S, I, P, N, W] = await Promise.all([
        de(Ve.connection, m),
        de(Ve.message, m),
        de(Ve.workflow, m),
        de(Ve.delivery, m),
        de(Ve.presentation, m)
      ]), oe = {
        connection: S.values,
        message: I.values,
        workflow: P.values,
        delivery: N.values,
        presentation: W.values,
        twake: o.connect(S.values)
      }, ie = jt(oe, o), ue = [
        ...Rt(ie, o),
        ...[S, N, I, P, W].flatMap(($e) => $e.issues),
        ...o.findIssues(oe),
        ...Lt.filter(({ broken: $e }) => $e(oe)).map(({ sentence: $e }) => $e)
      ];
      return { inputs: oe, kind: o, missing: ie, issues: ue };
    }
    function jt({ connection: e, delivery: n }, { required: o }) {
      const m = { ...e, ...n };
      return o.filter((S) => String(m[S]) === "");
    }
    function Rt(e, n) {
      return e.length === 0 ? [] : [
        `${lt(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function lt(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function dt(e) {
      const n = e("public_id"), o = e("private_api_key");
      return [...(0, me.Fj)({ public_id: n, private_api_key: o }), e("access_token"), e("github_token")];
    }
    const Dt = 4, Pt = 8;
    function ft(e) {
      const n = e.filter((o) => o.length >= Dt).flatMap((o) => [o, h.Buffer.from(o).toString("base64")]).map((o) => o.replace(/=+$/, "")).sort((o, m) => m.length - o.length);
      return (o) => {
        const m = ht(o).toLowerCase();
        return n.filter((I) => m.includes(ht(I).toLowerCase())).reduce((I, P) => I.replace(Ut(P), "***"), o);
      };
    }
    function ht(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, o) => String.fromCharCode(parseInt(o, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Ut(e) {
      const n = e.length > Pt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Bt).join("")}=*`, n);
    }
    function Bt(e) {
      const n = e.split("").map((W) => W.charCodeAt(0)), o = (W) => W.toString(16).padStart(4, "0"), m = n.map((W) => `\\\\+u${pt(o(W))}`).join(""), I = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${pt(W.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${m}|${I.join("")}${N})`;
    }
    function pt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const mt = 4e3, Xe = 8e3;
    function gt(e) {
      const n = [];
      let o = ft(n);
      return {
        mask: (m) => {
          m.trim() !== "" && (e.setSecret(m), n.push(m), o = ft(n));
        },
        hide: (m) => o(m),
        debug: (m) => e.debug(qe(o(m), Xe)),
        info: (m) => {
          for (const S of o(m).split(`
`))
            e.info(qe(S, Xe));
        },
        notice: (m) => e.notice(Ze(o(m))),
        warning: (m) => e.warning(Ze(o(m))),
        error: (m, S) => e.error(Ze(o(m)), { title: S })
      };
    }
    function Ze(e, n = mt) {
      const o = e.split(`
`).map((m) => qe(m, Xe));
      return yt(o.join(`
`), n);
    }
    function qe(e, n) {
      const o = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return yt(o, n);
    }
    function yt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const wt = 1e5, Nt = 512, Ft = 1e3, bt = /* @__PURE__ */ new Set(["object", "result"]), Wt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Ht(e, n) {
      const o = et(e, n, 0), m = (I, P) => Et(P) <= Ft, S = (I, P) => Wt.has(I) && Et(P) < 300;
      for (const I of [o, vt(o, m), vt(o, S)]) {
        const P = JSON.stringify(I);
        if (P.length <= wt)
          return P;
      }
      return "";
    }
    function vt(e, n) {
      if (!(0, fe.Gv)(e))
        return null;
      const o = Object.entries(e).map(([m, S]) => [m, bt.has(m) && (0, fe.Gv)(S) ? $t(S, n) : S]);
      return $t(Object.fromEntries(o), (m, S) => bt.has(m) || n(m, S));
    }
    function $t(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([o, m]) => n(o, m)));
    }
    function Et(e) {
      return JSON.stringify(e).length;
    }
    function et(e, n, o) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (o === Nt)
        return null;
      if (Array.isArray(e))
        return e.map((S) => et(S, n, o + 1));
      const m = Object.entries(e);
      return Object.fromEntries(m.map(([S, I]) => [n(S), et(I, n, o + 1)]));
    }
    const jn = (
      /* unused pure expression or super */
      null
    ), Rn = {
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
    function Gt({ outcome: e, deliveries: n, error: o, skipped: m }, S) {
      const I = n[0], P = I?.accepted, N = [o, ...n.map((W) => W.error)];
      return {
        message_id: P?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: P?.message_url ?? "",
        channel_id: P?.channel_id ?? I?.target.channel_id ?? "",
        parent_message_id: P?.parent_message_id ?? "",
        created_at: P?.created_at ?? "",
        messages: JSON.stringify(n.map(Kt)),
        response: I?.response === void 0 ? "" : Ht(I.response, S),
        error_code: N.find(Boolean)?.code ?? m ?? "",
        attempts: String(n.reduce((W, { attempts: oe }) => W + oe, 0))
      };
    }
    function Kt({ target: e, accepted: n, outcome: o, error: m }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: o,
        error_code: m?.code ?? ""
      };
    }
    function Jt(e) {
      const n = new Set(e.map(({ outcome: S }) => S)), [o = "failed"] = n, m = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? m : o, deliveries: e };
    }
    async function Vt(e, n) {
      const { log: o, failOnError: m, linkTo: S } = n;
      for (const N of e.deliveries)
        N.error === void 0 && o.info(zt(N)), N.warning !== void 0 && o.warning(N.warning);
      qt(e, n), await tn(e, n);
      const I = Yt(e);
      if (I.length === 0)
        return 0;
      const P = Xt(e, I, S);
      return m ? o.error(P, Zt[e.outcome] ?? "Twake message not sent") : o.warning(P), m ? 1 : 0;
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
      const o = n.flatMap((m) => m.error ? { error: m.error, delivery: m } : []);
      return e ? [{ error: e }, ...o] : o;
    }
    function Xt({ deliveries: e }, n, o) {
      const m = e.length > 1, S = e.length - n.length, I = n.map(({ error: ue, delivery: $e }) => {
        const { channel_id: Ne = "" } = $e?.target ?? {}, We = !m || ue.message.includes(` ${Ne}`) ? "" : `Channel ${Ne}: `, { attempts: Ge = 0, outcome: Je, operation: Pe = "post" } = $e ?? {}, Le = Ge > 1 ? ` Tried ${Ge} times.` : "", st = Je === "unknown" ? ` ${Qt[Pe]}` : "";
        return We + ue.message + Le + st;
      }), P = n.map(({ error: ue }) => `${ue.nextStep} (${ue.code}, ${o(ue.code)})`), N = [
        ...m ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(I)
      ], W = N.some((ue) => ue.includes(`
`)) ? `
` : " ", oe = [...new Set(P)].join(W), ie = mt - oe.length - W.length;
      return Ze(N.join(W), ie) + W + oe;
    }
    function qt(e, { core: n, env: o, log: m }) {
      try {
        if (!o.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, I] of Object.entries(Gt(e, m.hide)))
          n.setOutput(S, I);
      } catch (S) {
        m.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const en = 2 ** 20;
    async function tn({ summary: e }, { core: n, log: o }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > en)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(o.hide(e)).write();
        } catch (m) {
          o.warning(`The job summary could not be written: ${m.message}`);
        }
    }
    var tt = t(8532), nn = t(8818), Ot = t(7959), He = t(9279);
    const ze = "live", sn = 65;
    function rn({ core: e, env: n, log: o }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (m) {
          o.debug(`The state of this step could not be opened: ${m.message}`);
        }
    }
    function on({ twake: e, deliveries: n, mentions: o, started_ms: m, status: S }, { core: I, env: P, log: N }) {
      const W = n.flatMap(({ accepted: $e }) => $e?.target ?? []);
      if (W.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const oe = o.map(De.TN), ie = { address: e.address, started_ms: m, status: S, targets: W, mentioned: oe }, ue = JSON.stringify(ie);
      an(() => {
        I.saveState(ze, Tt(ue, e, P) + ue), I.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, N);
    }
    function an(e, n) {
      try {
        e();
      } catch (o) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${o.message}`);
      }
    }
    function un({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function cn({ core: e, env: n }, o) {
      const m = e.getState(ze), S = m.slice(sn);
      if (!ln(m, Tt(S, o, n) + S))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const I = JSON.parse(S);
      for (const [P, N] of Object.entries(o.address)) {
        const W = I.address[P];
        if (W !== N)
          throw new c.lZ("invalid_input", `\`${P}\` came out as ${N || "nothing"} at the end of the job, and the message went to ${W}. Give \`${P}\` a value that does not change during the job.`);
      }
      return I;
    }
    function Tt(e, { key: n }, o) {
      const { GITHUB_RUN_ID: m, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: I } = o;
      return `${St().createHmac("sha256", n).update(JSON.stringify([m, S, I, e])).digest("hex")} `;
    }
    const St = () => process.getBuiltinModule("node:crypto");
    function ln(e, n) {
      const [o, m] = [Buffer.from(e), Buffer.from(n)];
      return o.length === m.length && St().timingSafeEqual(o, m);
    }
    async function dn(e) {
      const { core: n, env: o } = e, m = gt(n), S = await fn({ ...e, log: m }).catch((I) => (I instanceof c.lZ || m.debug(I.stack ?? String(I)), { outcome: "failed", deliveries: [], error: (0, c.J4)(I) }));
      return Vt(S, {
        core: n,
        env: o,
        log: m,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (I) => (0, c.zU)(I, o)
      });
    }
    async function fn(e) {
      const { core: n, env: o, files: m, network: S, log: I } = e, P = S.date().getTime();
      rn(e), dt(n.getInput).forEach(I.mask);
      const N = await ct({ getInput: n.getInput, hide: I.hide }), W = await (0, g.aL)(N, { env: o, files: m, warn: I.warning }), oe = await mn(N, o, W);
      if (oe !== void 0)
        return I.notice(oe), nt("secrets_withheld");
      const ie = wn(N), ue = await (0, He.LE)(ie, W, e);
      if (!hn(ie, ue, I))
        return kt("when", ie, e);
      const $e = ie.delivery.operation === "remove", Ne = await pn(ie, ue, W, e), Fe = $e ? void 0 : await (0, He.SB)(ie, ue, e, Ne?.mentioned).catch(gn(ie));
      if (Fe === "empty")
        return I.info(`Skipped, because ${yn(ie)} came out empty (\`if_empty: skip\`).`), kt("empty", ie, e);
      for (const Pe of Fe?.advice ?? [])
        I.notice(Pe);
      for (const Pe of N.kind.findWarnings(ie, ue))
        I.warning(Pe);
      const We = _t(ie, Fe, Ne);
      if (ie.presentation.dry_run)
        return xt(We, ie, e);
      if (We.targets.length === 0) {
        const Pe = Ne?.isUnknown ? "nobody knows which message" : "no message is known that";
        return I.info(`Skipped, because ${Pe} this \`key\` stands for: nothing is removed.`), nt("no_message");
      }
      const Ge = Ne ? await Ne.deliver(We, Fe) : await (0, tt.c)(We, { ...S, ...I });
      if (ie.delivery.live) {
        const { twake: Pe, workflow: Le } = ie, { mentions: st } = ue, Cn = (0, Ot.rk)(Le);
        on({ twake: Pe, deliveries: Ge, mentions: st, started_ms: P, status: Cn }, e);
      }
      const Je = Jt(Ge);
      return { ...Je, summary: await vn(ie, Fe, Je, I) };
    }
    function hn({ delivery: e }, { context: n, ...o }, m) {
      const { when: S, operation: I } = e;
      if (S.length === 0 || !("verdict" in n) || o.change === void 0)
        return !0;
      const { verdict: P } = n, W = o.change === "unknown" && I === "remove" ? "none" : o.change;
      P === "unknown" && m.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const oe = (0, ke.yB)({ verdict: P, change: W }, S);
      return oe !== void 0 && m.info(oe), oe === void 0;
    }
    async function pn(e, n, o, m) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: o }, m);
    }
    async function mn({ inputs: e, kind: n, missing: o }, m, S) {
      if (o.length === 0)
        return;
      const I = (0, nn.GP)({ env: m, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), N = P(I);
      return N && `Skipped, because ${lt(o)} empty.${n.adviseMissing(o)} ${N}`;
    }
    function nt(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    async function kt(e, n, o) {
      return n.presentation.dry_run !== "check" ? nt(e) : xt({ ..._t(n, void 0, void 0), targets: [] }, n, o);
    }
    function gn(e) {
      return (n) => {
        if ((0, He.uE)(e, n))
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
    function _t({ twake: e, delivery: n }, o, m) {
      const S = At(n), P = !o && n.key.source !== "" ? S.flatMap((N) => m?.find(N) ?? []) : S;
      return {
        twake: e,
        targets: P,
        ...o && { message: o.message },
        policy: {
          delivery: n.delivery,
          retries: n.retries,
          timeout_ms: n.timeout * 1e3
        }
      };
    }
    function At({ channel_id: e, message_id: n, parent_message_id: o }) {
      return e.map((m) => ({
        channel_id: m,
        ...n && { message_id: n },
        ...o && { parent_message_id: o }
      }));
    }
    async function xt(e, n, { network: o, log: m }) {
      const S = (0, tt.H)(e);
      for (const { error: ue } of S)
        if (ue !== void 0)
          throw ue;
      const I = await bn(n, o, m), { describeDryRun: P, summarizeDryRun: N } = await t.e("preview").then(t.bind(t, 3709)), W = { sendings: S, findings: I, targets: e.targets, message: e.message };
      m.info(`Dry run, nothing is sent.
${await P(W)}`);
      const oe = await N("Twake message (dry run)", W), ie = I.find((ue) => ue.error)?.error;
      return {
        outcome: ie ? "failed" : "dry_run",
        deliveries: [],
        summary: oe,
        ...ie && { error: ie }
      };
    }
    async function bn(e, n, { hide: o }) {
      if (e.presentation.dry_run !== "check")
        return [];
      const { check: m } = await t.e("check").then(t.bind(t, 159));
      return m(e, At(e.delivery), n, o);
    }
    async function vn({ presentation: e }, n, o, m) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarizeDeliveries: S } = await t.e("preview").then(t.bind(t, 3709));
        return await S(o, n.message, n.whole);
      } catch (S) {
        return m.warning(`The message could not be shown in the job summary: ${S.message}`), "";
      }
    }
    var Mt = t(4768), Ct = t(6798), $n = t(763);
    const En = 1e4, On = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Tn(e) {
      const { core: n } = e, o = gt(n);
      try {
        un(e) ? await Sn({ ...e, log: o }) : /^true$/i.test(n.getInput("live")) && o.info("This step left no live message.");
      } catch (m) {
        o.warning(`The live message could not be updated: ${(0, c.J4)(m).message}`);
      }
      return 0;
    }
    async function Sn(e) {
      const { core: n, env: o, files: m, network: S, log: I } = e;
      dt(n.getInput).forEach(I.mask);
      const P = await ct({ getInput: n.getInput, hide: I.hide });
      kn(P);
      const { twake: N } = P.inputs, W = cn(e, N), oe = S.now() + En, ie = await (0, g.aL)(P, { env: o, files: m, warn: I.warning }), ue = await _n(W, P, ie, e), $e = ue.mentions.filter((Le) => !W.mentioned.includes((0, De.TN)(Le))), Ne = await xn(P, { context: ue, state: W, late: $e }, e), Fe = (Le) => (0, tt.c)({ twake: N, policy: { ...On, timeout_ms: oe - S.now() }, ...Le }, { ...S, ...I }), We = await Fe({ targets: W.targets, message: Ne });
      for (const Le of We)
        (0, Ct.N)(Le, I);
      if ($e.length === 0 || N.editsNotify)
        return;
      const Ge = We.filter(({ outcome: Le }) => Le === "sent").map(({ target: Le }) => (0, $n.u)(Le)), Je = await N.prepare({
        ...(0, Mt.Ew)((0, He.jA)(ue.context), $e),
        ...It(P)
      }), Pe = await Fe({ targets: Ge, message: Je });
      for (const Le of Pe)
        (0, Ct.l)(Le, I);
    }
    function kn({ missing: e, kind: n }) {
      const o = e.filter((S) => n.credentials.includes(S));
      if (o.length === 0)
        return;
      const m = o.map((S) => `\`${S}\``).join(" and ");
      throw new c.lZ("invalid_input", `${m} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function _n(e, { inputs: n, issues: o }, m, S) {
      const I = (S.network.date().getTime() - e.started_ms) / 1e3, P = An(e.status, (0, Ot.rk)(n.workflow), S), N = await (0, He.B3)(n, m, S, { duration: I, mayBeOld: P });
      return o.length > 0 ? { ...N, mentions: [] } : N;
    }
    function An(e, n, { env: o }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: m, FORGEJO_ACTIONS: S, GITEA_ACTIONS: I, GITHUB_ACTION_PATH: P } = o;
      return m || S ? !!P : !!I;
    }
    function It({ inputs: { message: e }, issues: n }) {
      const { sender_name: o, sender_icon: m } = e;
      return n.length > 0 ? {} : { sender_name: o, sender_icon: m };
    }
    async function xn(e, { context: n, state: o, late: m }, S) {
      const { inputs: I, issues: P } = e, { twake: N } = I, W = o.mentioned;
      try {
        if (P.length > 0)
          throw new Error(P.join(" "));
        return (await (0, He.SB)(I, n, S, W)).message;
      } catch (oe) {
        const ie = "The live message shows only how the job ended, because its source";
        (0, He.uE)(I, oe) ? S.log.info(`${ie} came out empty.`) : S.log.warning(`${ie} can no longer be read: ${oe.message}`);
        const ue = N.editsNotify ? m : [], $e = {
          ...(0, Mt.l3)((0, He.jA)(n.context), ue),
          ...It(e)
        };
        return N.prepare($e, { notified: W });
      }
    }
    function Mn(e, n) {
      return e === "post" ? Tn(n) : dn(n);
    }
  }),
  763: ((_, k, t) => {
    t.d(k, {
      u: () => c
    });
    function c({ channel_id: g, message_id: h = "", parent_message_id: f }) {
      return { channel_id: g, parent_message_id: f || h };
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
      c: () => l,
      H: () => b
    });
    var c = t(3916);
    const g = 1e3, h = 1e4, f = 1e3, v = 6e4, $ = 20;
    function p(U) {
      if (y(U) || !E(U))
        return;
      const G = U.retry_after_ms ?? 0, Z = U.remaining_ms - f - G;
      if (G > v || Z < 0)
        return;
      const q = Math.min(g * 2 ** (U.attempt - 1), h);
      return { wait_ms: G + U.random() * Math.min(q, Z) };
    }
    function y({ fate: U, attempt: G, retries: Z, retry_after_ms: q = 0 }) {
      const se = U === "not_arrived" && q >= 1e3 && Z > 0;
      return G > (se ? $ : Z);
    }
    function E({ fate: U, isIdempotent: G, mayDouble: Z }) {
      return U === "unknown" ? G || Z : U === "not_arrived";
    }
    function T(U, G) {
      const Z = U?.trim() ?? "";
      if (/^\d+$/.test(Z))
        return Number(Z) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(Z))
        return;
      const q = Date.parse(Z) - G.getTime();
      return Number.isNaN(q) ? void 0 : Math.max(0, q);
    }
    const a = 5, i = 1e4, r = 1e3, d = 3e3, A = 500;
    async function l(U, G) {
      const Z = G.now() + U.policy.timeout_ms, q = [], se = U.targets.entries(), H = async () => {
        for (const [ae, de] of se)
          q[ae] = await x(de, U, { ...G, deadline: Z });
      };
      return await Promise.all(Array.from({ length: a }, H)), q;
    }
    function b(U) {
      return U.targets.map((G) => w(U, G, "dry-run"));
    }
    function w({ twake: U, message: G }, Z, q) {
      return G ? G.sendTo(Z, q) : U.remove(Z, q);
    }
    async function x(U, G, Z) {
      const q = w(G, U, ge(Z)), se = q.error ? { attempts: 0, mayHaveArrived: !1, error: q.error } : await M(q, { target: U, request: G, ...Z }), { attempts: H, mayHaveArrived: ae } = se, de = se.success ?? (ae ? await Q(q, G, Z) : void 0), Ee = te(G, U);
      if (de === void 0)
        return { target: U, operation: Ee, attempts: H, outcome: ae ? "unknown" : "failed", ...se.error && { error: se.error } };
      const { fate: we, ...ke } = de;
      return { target: U, operation: Ee, attempts: H, outcome: we === "removed" ? we : "sent", ...ke };
    }
    async function M(U, G) {
      const { target: Z, request: q, deadline: se, now: H, signal: ae, random: de, turn: Ee, debug: we } = G, { retries: ke, delivery: he } = q.policy, fe = he === "at_least_once", je = te(q, Z) === "post";
      let Me = !1, Ue;
      for (let Ae = 1; ; Ae += 1) {
        await Ee();
        const Be = me(ae, se - H(), Ue);
        if (Be !== void 0)
          return { attempts: Ae - 1, mayHaveArrived: Me, error: Be };
        const { judgement: Re, retry_after_ms: De } = await F(U, fe, G);
        if (we(`channel ${Z.channel_id}, attempt ${Ae}: ${Se(Re)}`), !("error" in Re))
          return { attempts: Ae, mayHaveArrived: Me, success: Re };
        const { fate: j, error: D } = Re, V = !je || Re.isIdempotent === !0;
        Me ||= j === "unknown" || j === "elsewhere";
        const Y = p({ ...{ fate: j, attempt: Ae, retries: ke, mayDouble: fe, isIdempotent: V, retry_after_ms: De }, remaining_ms: se - H(), random: de });
        if (Y === void 0 || ae.aborted)
          return { attempts: Ae, mayHaveArrived: Me, error: D };
        await L(Y.wait_ms, D, G);
        const pe = { ...G, deadline: (H() + se) / 2 }, ce = Me ? await J(U, q, pe) : void 0;
        if (ce !== void 0)
          return { attempts: Ae, mayHaveArrived: Me, success: ce };
        Ue = D;
      }
    }
    async function L(U, { message: G }, { target: { channel_id: Z }, sleep: q, signal: se, info: H }) {
      U >= d && H(`Channel ${Z}: ${G} The next attempt follows in ${Math.ceil(U / 1e3)} s.`), await q(U, se);
    }
    async function F(U, G, Z) {
      const { request: q, deadline: se, now: H } = Z, ae = se - H(), de = U.look ? Math.min(r, ae / 4) : 0, Ee = Math.min(q.policy.attempt_ms ?? i, ae - de), { ask: we, retryAfter_ms: ke } = ye(Ee, Z), he = await U.attempt(we, { mayDouble: G, ...X(Z) }), fe = "error" in he ? he.retry_after_ms : void 0;
      return { judgement: he, retry_after_ms: fe ?? ke() };
    }
    async function Q(U, G, Z) {
      const { deadline: q, now: se, signal: H, sleep: ae } = Z, de = q - se();
      if (!(U.look === void 0 || de <= 0))
        return await ae(Math.min(A, de / 2), H), J(U, G, Z);
    }
    async function J(U, { policy: { attempt_ms: G = i } }, Z) {
      const { deadline: q, now: se, signal: H, debug: ae } = Z, de = Math.min(G, q - se());
      if (U.look === void 0 || H.aborted || de <= 0)
        return;
      const { ask: Ee } = ye(de, Z), we = await U.look(Ee, X(Z));
      return ae(`a look at what became of it: ${we?.confirmation ?? "nothing is known"}`), we;
    }
    function X({ hide: U }) {
      return { holdsSecret: (G) => U(G) !== G };
    }
    function te({ message: U }, { message_id: G }) {
      return U === void 0 ? "remove" : G ? "edit" : "post";
    }
    function ge({ date: U, random: G }) {
      const Z = () => G().toString(36).slice(2, 12).padEnd(10, "0");
      return `${U().getTime().toString(36)}-${Z()}${Z()}`;
    }
    function me(U, G, Z) {
      if (U.aborted) {
        const se = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", Z ? `${Z.message} Then interrupted.` : se);
      }
      if (G > 0)
        return;
      const q = "No time was left for this channel: the others took it all.";
      return Z ?? new c.lZ("timeout", q, { nextStep: "Raise `timeout`." });
    }
    function ye(U, { http: G, signal: Z, now: q, date: se }) {
      const H = q() + U;
      let ae;
      return { ask: async (Ee, we) => {
        const ke = (H - q()) / (we?.isQuestion ? 2 : 1), he = await G.send(Ee, { signal: Z, timeout_ms: ke });
        return he.kind === "response" && (ae = he.headers["retry-after"] ?? ae), he;
      }, retryAfter_ms: () => T(ae, se()) };
    }
    function Se(U) {
      return "error" in U ? `${U.fate} (${U.error.code}: ${U.error.message})` : U.fate;
    }
  }),
  8812: ((_, k, t) => {
    t.d(k, {
      a: () => c
    });
    function c(h) {
      return JSON.stringify(h, g);
    }
    function g(h, f) {
      return typeof f == "string" ? f.toWellFormed() : f;
    }
  }),
  2e3: ((_, k, t) => {
    t.d(k, {
      b: () => c
    });
    function c(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((_, k, t) => {
    t.d(k, {
      F: () => g
    });
    const c = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: h }, { checked: f }, v) {
      const $ = h === null ? void 0 : `${h + v.index}.`;
      return f !== null ? [$, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : $ ?? c[Math.min(v.depth, c.length - 1)] ?? "";
    }
  }),
  2163: ((_, k, t) => {
    t.d(k, {
      x: () => c
    });
    function c({ message: g, workflow: h }, f) {
      return [
        ...g.mentions.flatMap(({ who: $ }) => typeof $ == "string" ? [] : $).map(({ id: $ }) => ({ input: "mentions", id: $ })),
        ...Object.values(h.people).flat().map(({ id: $ }) => ({ input: "people", id: $ }))
      ].filter(({ id: $ }) => !f($));
    }
  }),
  9880: ((_, k, t) => {
    t.d(k, {
      L: () => c
    });
    function c(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (h) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(h))) : g;
    }
  }),
  651: ((_, k, t) => {
    t.d(k, {
      cG: () => be,
      B5: () => Ce,
      HD: () => Te,
      y: () => le,
      Xp: () => ce
    });
    var c = t(2e3), g = t(6444), h = t(9880);
    const f = 4;
    function v(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(p(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function p(s) {
      const u = s.split("	"), O = u.pop() ?? "";
      return u.map((R) => R + " ".repeat(f - R.length % f)).join("") + O;
    }
    var y = t(3920);
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
      const [R, ...B] = T(u);
      return R === void 0 ? [] : [{ type: s, ...O, content: B.length === 0 ? R : [R, ...B] }];
    }
    function i(s, u) {
      return (0, y.vq)(s) ? u.includes(s.type) || (0, y.hT)(s).some((O) => i(O, u)) : !1;
    }
    function r(s, u) {
      return u.flatMap((O) => {
        if (!(0, y.vq)(O) || typeof O.content != "object")
          return [O];
        const { type: R, content: B, ...K } = O, re = r(s - 1, (0, y.hT)(O));
        return s <= 0 ? re : a(R, re, K);
      });
    }
    function d(s) {
      return s.map(A).join("").replace(/\s+/g, " ").trim();
    }
    function A(s) {
      return typeof s == "string" ? s : (0, y.kn)(s) ? " " : (0, y.hT)(s).map(A).join("");
    }
    function l(s) {
      return s.flatMap((u) => {
        if ((0, y.kn)(u))
          return [" "];
        if (!(0, y.vq)(u) || u.content === void 0)
          return [u];
        const { type: O, content: R, ...B } = u;
        return a(O, l((0, y.hT)(u)), B);
      });
    }
    function b(s, u) {
      return s.flatMap((O, R) => {
        const B = s[R - 1];
        return ((0, y.kn)(B) || (0, y.WH)(B)) && !(0, y.kn)(O) && !(0, y.WH)(O) ? [u, O] : [O];
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
      return O.flatMap((R, B) => {
        const K = O[B - 1];
        if (K === void 0 || (0, y.WH)(R.nodes[0]))
          return R.nodes;
        const _e = (0, y.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(_e).fill(E), ...R.nodes];
      });
    }
    function L(s, u) {
      const [O, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? O.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(O.type) || R.type === "thematicBreak" || O.type === "group" && !O.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => i(K, ["image"])) ? 1 : 2;
    }
    function F({ children: s }, u) {
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
      const O = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((B, K) => {
        const [re, ..._e] = u.show(B, O), ne = (0, te.F)(s, B, { index: K, depth: u.listDepth });
        return re === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...b([re, ..._e], ge)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var ye = t(1723);
    const Se = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, U = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function G(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let u = 0;
      for (const { segment: O } of new Intl.Segmenter().segment(s))
        u += Z(O);
      return u;
    }
    function Z(s) {
      return U.test(s) ? 0 : Se.test(s) ? 2 : 1;
    }
    const q = 64;
    function se({ align: s, children: u }, O) {
      const R = u.map((ne) => ne.children.map((ee) => O.show(ee, O))), B = R.map((ne) => ne.map(d)), K = s.map((ne, ee) => B.reduce((ve, Ke) => Math.max(ve, G(Ke[ee] ?? "")), 0)), re = K.reduce((ne, ee) => ne + ee + 3, -3);
      return R.flat(2).some((ne) => i(ne, ["url", "email"])) || re > q ? de(R) : H({ cells: B, columns: K, align: s });
    }
    function H(s) {
      const u = s.cells.map((re) => s.columns.map((_e, ne) => ae(re[ne] ?? "", { width: _e, align: s.align[ne] })).join(" \u2502 ").trimEnd()), O = s.columns.map((re) => "\u2500".repeat(re)).join("\u2500\u253C\u2500"), [R = "", ...B] = u, K = s.cells[0]?.some((re) => re !== "");
      return [v((K ? [R, O, ...B] : B).join(`
`))];
    }
    function ae(s, u) {
      const O = u.width - G(s), B = { right: O, center: Math.floor(O / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(B) + s + " ".repeat(O - B);
    }
    function de(s) {
      return s.map((u, O) => Ee(u, O === 0)).filter((u) => u.length > 0).flatMap((u, O) => O === 0 ? u : [E, ...u]);
    }
    function Ee(s, u) {
      const [O = [], ...R] = s.map(l).filter((K) => d(K) !== ""), B = R.flatMap((K, re) => [re === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? a("bold", [...O, ...B]) : [...a("bold", O), ...B];
    }
    const we = {
      root: he,
      paragraph: F,
      heading: je,
      thematicBreak: () => a("system", ["\u2500".repeat(20)]),
      blockquote: (s, u) => a("quote", he(s, u)),
      alert: Me,
      list: me,
      listItem: he,
      code: ({ value: s }) => [v(s)],
      table: se,
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
      link: Ue,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, h.L)(s)],
      buttons: De,
      button: Re,
      mentions: De,
      mention: ({ addressee: s }) => [(0, ye.bX)(s)],
      statusLine: (s, u) => a("system", fe(s, u))
    }, ke = (s, u) => we[s.type](s, u);
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
      const R = [{ nodes: a("bold", [g.o[s.kind]]) }, { nodes: he(s, u) }];
      return a("quote", M(R, () => 1));
    }
    function Ue(s, u) {
      const O = fe(s, { ...u, isLinked: !0 }), R = Be(s);
      return R === void 0 ? a("url", O, { url: s.url }) : Ae(R, O);
    }
    function Ae(s, u) {
      const O = { type: "email", content: s }, [R, ...B] = u, K = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || B.length > 0 || K < 0 ? [...u, " (", O, ")"] : [R.slice(0, K).replace(/^mailto:$/i, ""), O, R.slice(K + s.length)];
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
    const Y = 50, pe = { show: ke, listDepth: 0, isLinked: !1 };
    function ce(s) {
      return r(Y, T(ke({ type: "root", children: s }, pe)));
    }
    function le({ children: s }) {
      const u = s.filter((B) => !Oe(B)), O = (0, z.r)((0, ye.Hk)((0, j.w)({ type: "root", children: u }))), R = {
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
      const { formatted: O, original_str: R, fallback_string: B } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, ye.Hk)((0, j.w)(u)), re = ke(u, pe);
      return {
        formatted: [
          ...O,
          ...(0, V.k)(O.length === 0 ? re : [E, ...re])
        ],
        original_str: xe(R, K),
        fallback_string: xe(B, K)
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
  1723: ((_, k, t) => {
    t.d(k, {
      Cw: () => p,
      Hk: () => a,
      TV: () => d,
      ah: () => r,
      bX: () => i,
      nR: () => E,
      yK: () => y
    });
    var c = t(886), g = t(3920);
    const h = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function p(l) {
      return (0, c.H)(l, {
        text: (b) => b.split(v).flatMap((w) => w.split($)),
        literal: y,
        address: E,
        instead: T
      });
    }
    function y(l) {
      return l.replace(v, h);
    }
    function E(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (b, w) => w > 5 ? "%3A//" : b).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(l) {
      const b = (0, g.Tf)(l), w = (0, g.QP)(l);
      if (!(b.search(v) < 0)) {
        if (w === "email")
          return b.split(v);
        if (!(w !== "url" || l.url !== void 0))
          return p([{ ...l, url: b }]);
      }
    }
    function a(l) {
      const b = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), w = b.search(/[@#]/), x = w < 0 ? b : b.slice(0, w);
      return (x + b.slice(x.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${h}`).replace(v, h).replace(/@(?!\u2060)/g, `@${h}`);
    }
    function i(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function r(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function d(l) {
      return l.flatMap((b) => typeof b == "string" ? [...b.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(b) ? d(b) : (0, g.vq)(b) ? (0, g.QP)(b) === "user" ? A(b) : d((0, g.hT)(b)) : []);
    }
    function A(l) {
      const [b = "", w] = (0, g.Tf)(l).split(":"), x = w ?? l.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: b || "user", id: x }] : [];
    }
  }),
  1773: ((_, k, t) => {
    t.d(k, {
      TN: () => v,
      VS: () => f,
      ap: () => $,
      ph: () => p
    });
    const c = 4e3, g = 300, h = 500, f = `
`;
    function v(E) {
      const i = E.split(f).map((r) => r.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${h}}(?=\\S)`, "gu"), "$& ");
      return y(i, c);
    }
    function $(E) {
      return E.replace(/\s+/g, " ");
    }
    function p(E) {
      return y($(E).trim(), g);
    }
    function y(E, T) {
      if (E.length <= T)
        return E;
      const a = E.slice(0, T - 1), i = a.lastIndexOf(" "), r = i > T * 0.8 ? i : T - 1;
      return `${a.slice(0, r).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((_, k, t) => {
    t.d(k, {
      w: () => p
    });
    var c = t(6444), g = t(8286), h = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: E,
      heading: E,
      thematicBreak: () => "",
      blockquote: (i, r) => ` > ${T(i, r)}${v.VS}`,
      alert: (i, r) => ` > ${c.o[i.kind]} ${T(i, r)}${v.VS}`,
      list: (i, r) => i.children.map((d, A) => `${(0, g.F)(i, d, { index: A, depth: r })} ${y(d, r + 1)} `).join(""),
      listItem: T,
      code: ({ value: i }) => ` ${(0, v.ph)(i)} `,
      table: T,
      tableRow: a,
      tableCell: E,
      details: T,
      summary: E,
      group: T,
      footnoteDefinition: (i, r) => `${(0, h.L)(i.identifier)} ${T(i, r)}`,
      text: ({ value: i }) => (0, v.ap)(i),
      break: () => " ",
      strong: E,
      emphasis: E,
      delete: E,
      underline: E,
      superscript: ({ children: i }, r) => i.map((d) => d.type === "text" ? (0, h.L)(d.value) : y(d, r)).join(""),
      inlineCode: ({ value: i }) => (0, v.ap)(i).trim(),
      link: E,
      image: ({ alt: i }) => `[${(0, v.ap)(i) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: i }) => (0, h.L)(i),
      buttons: T,
      button: ({ label: i }) => `[${(0, v.ap)(i)}]`,
      mentions: T,
      mention: ({ addressee: i }) => (0, f.ah)(i),
      statusLine: E
    };
    function p(i) {
      return (0, v.TN)(y(i, 0));
    }
    function y(i, r) {
      return $[i.type](i, r);
    }
    function E({ children: i }, r) {
      return i.map((d) => y(d, r)).join("");
    }
    function T({ children: i }, r) {
      return i.map((d) => ` ${y(d, r)} `).join("");
    }
    function a({ children: i }, r) {
      return i.map((A) => y(A, r).trim()).filter((A) => A !== "").join(" \u2502 ");
    }
  }),
  886: ((_, k, t) => {
    t.d(k, {
      H: () => g
    });
    var c = t(3920);
    function g($, p) {
      return $.flatMap((y) => typeof y == "string" ? p.text(y) : Array.isArray(y) ? [{ type: "nop", content: g(y, p) }] : (0, c.vq)(y) ? p.instead?.(y) ?? [h(y, p)] : [y]);
    }
    function h($, p) {
      const y = (0, c.QP)($), E = y !== void 0 && (0, c.Y)(y).content === "nodes", T = y === "url" && $.url === void 0, a = Object.entries($).map(([i, r]) => i === "type" || i === "start" ? [i, r] : i === "url" || i === "src" ? [i, v(r, p.address)] : i !== "content" ? [i, v(r, p.literal)] : T && typeof r == "string" ? [i, p.address(r)] : [
        i,
        E ? f(r, p) : v(r, p.literal)
      ]);
      return Object.fromEntries(a);
    }
    function f($, p) {
      if (Array.isArray($))
        return g($, p);
      if (typeof $ != "string" && !(0, c.vq)($))
        return $;
      const y = g([$], p);
      return y.length === 1 ? y[0] : y;
    }
    function v($, p) {
      return typeof $ == "string" ? p($) : Array.isArray($) ? $.map((y) => v(y, p)) : (0, c.vq)($) ? Object.fromEntries(Object.entries($).map(([y, E]) => [y, v(E, p)])) : $;
    }
  }),
  8048: ((_, k, t) => {
    t.d(k, {
      k: () => g
    });
    var c = t(3920);
    function g(v) {
      return v.map(h);
    }
    function h(v) {
      if (!(0, c.vq)(v))
        return v;
      const { type: $, content: p, ...y } = v, E = Array.isArray(p) ? g(p) : h(p);
      return {
        type: $,
        ...f(v),
        ...y,
        ...p !== void 0 && { content: E }
      };
    }
    function f(v) {
      const $ = (0, c.QP)(v), p = $ && (0, c.Y)($).start;
      return p === void 0 ? {} : /^[*_~°`]/.test(p) ? { start: p, end: p } : { start: p };
    }
  }),
  7985: ((_, k, t) => {
    t.d(k, {
      r: () => f
    });
    const c = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, h = /@(?!\u2060)\S+|[*_~°`]/g;
    function f($, p = 0) {
      const y = $.slice(0, c), E = y.match(h) ?? [], T = y.replace(h, (i, r) => E.indexOf(i) === E.lastIndexOf(i) || r < p ? i : g[i] ?? i), a = p === 0 ? T.replace(/^>+/, (i) => "\u203A".repeat(i.length)) : T;
      return v(a + $.slice(c), p);
    }
    function v($, p) {
      const y = c - 1;
      return y >= p && /[\uD800-\uDBFF]/.test($.charAt(y)) ? `${$.slice(0, y)}\u2060${$.slice(y)}` : $;
    }
  }),
  3920: ((_, k, t) => {
    t.d(k, {
      QP: () => f,
      Tf: () => E,
      WH: () => $,
      Wy: () => a,
      Y: () => h,
      c_: () => g,
      ci: () => T,
      d3: () => i,
      hT: () => y,
      kn: () => p,
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
    }, g = Object.keys(c);
    function h(r) {
      return c[r];
    }
    function f(r) {
      const { type: d, start: A } = r;
      if (d !== void 0)
        return g.find((l) => l === d);
      if (A !== void 0)
        return g.find((l) => h(l).start === A);
    }
    function v(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function $(r) {
      const d = v(r) ? f(r) : void 0;
      return d !== void 0 && h(d).block === !0;
    }
    function p(r) {
      return v(r) && f(r) === "br";
    }
    function y({ content: r }) {
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
          return i(r.src) ? "" : String(r.src ?? "");
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
    function i(r) {
      return typeof r == "string" && /^https?:\/\/[^\s]+$/.test(r) && URL.canParse(r);
    }
  }),
  9366: ((_, k, t) => {
    t.d(k, {
      eQ: () => $,
      wh: () => v,
      yr: () => p
    });
    var c = t(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, h = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", f = 60;
    function v(r) {
      return g.test(r) ? r.toLowerCase() : void 0;
    }
    function $(r) {
      return typeof r == "string" && /^[\w-]{1,100}$/.test(r);
    }
    function p(r, d) {
      if (r.length > f && !/[\s/;]/.test(r))
        return `has ${r.length} characters, so it is no id of a ${d}, but perhaps a key. ${y[d]}`;
      const { reading: A, meant: l, next: b = y[d] } = E(r, d);
      return `is ${(0, c.cl)(r)}, which is ${A}. ${l === void 0 ? b : `Write ${l}.`}`;
    }
    const y = {
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
      const l = i(r);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const b = r.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(b) ? { reading: `no whole id: it has ${b.length} digits, and an id has 32` } : r.split(/[^\da-z-]+/i).filter((w) => v(w)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : r.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${y.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function T(r, d) {
      const [, A, l, b] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(r) ?? [], w = { company: l && A, channel: b, user: void 0 }[d] ?? "", x = v(w) ?? i(w), M = x === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
      return { reading: `an address, and not the id of a ${d}${M}`, meant: x };
    }
    function a(r) {
      const d = r.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(d))
        return d.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function i(r) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(r))
        return;
      let d = 0n;
      for (const l of r)
        d = d * 58n + BigInt(h.indexOf(l));
      const A = d.toString(16).padStart(32, "0");
      return A.length > 32 ? void 0 : a(A);
    }
  }),
  7413: ((_, k, t) => {
    t.d(k, {
      Fc: () => $,
      Fj: () => v,
      ss: () => p,
      wb: () => y
    });
    var c = t(4573), g = /* @__PURE__ */ t.n(c), h = t(8812);
    function f({ public_id: i, private_api_key: r }) {
      return c.Buffer.from(`${i}:${r}`).toString("base64");
    }
    function v(i) {
      const { private_api_key: r } = i;
      return r === "" ? [] : [r, f(i)];
    }
    function $(i, r, d) {
      return T(i, "save", { ...E(r), ...d });
    }
    function p(i, r) {
      return T(i, "remove", E(r));
    }
    function y(i) {
      return T(i, "save");
    }
    function E({ channel_id: i, message_id: r, parent_message_id: d }) {
      return {
        channel_id: i,
        ...r && { id: r },
        ...d && { parent_message_id: d }
      };
    }
    function T(i, r, d) {
      const { api_url: A, group_id: l } = i, b = new URL(A);
      b.pathname = `${A.pathname.replace(/\/$/, "")}/api/v1/messages/${r}`;
      const w = (0, h.a)({ group_id: l, message: d });
      return {
        url: b,
        body: w,
        maxResponseSize: a(w),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${f(i)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const a = (i) => 2 ** 20 + 16 * c.Buffer.byteLength(i);
  }),
  3785: ((_, k, t) => {
    t.d(k, {
      O: () => c,
      u: () => g
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
    function g(h) {
      return typeof h == "object" && h !== null && !Array.isArray(h);
    }
  }),
  7679: ((_, k, t) => {
    t.d(k, {
      G3: () => p,
      ID: () => y,
      JQ: () => r,
      eK: () => T,
      jA: () => $,
      tK: () => E,
      yB: () => i
    });
    var c = t(3916), g = t(1987), h = t(6872);
    const f = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], v = ["changed", "fixed", "broken"], $ = [...f, ...v];
    function p(d) {
      return $.some((A) => A === d);
    }
    function y(d) {
      return d.filter((A, l) => !(l > 0 && l < d.length - 1 && (A === "or" || A === "and")));
    }
    async function E(d, A) {
      const l = y(d.split(/[\s,]+/).filter(Boolean)), b = l.find((w) => !p(w));
      if (b !== void 0) {
        const w = (0, h.Z)(await (0, h.p)(b, $));
        A(`takes ${$.join(", ")}, but not ${(0, c.cl)(b)}.${w}`);
      }
      return l.filter(p);
    }
    function T({ verdict: d, change: A }, l) {
      const b = d === "success" && (A === "fixed" || A === "unknown"), w = (0, g.N6)(d) && (A === "broken" || A === "unknown");
      switch (l) {
        case "changed":
          return b || w;
        case "fixed":
          return b;
        case "broken":
          return w;
        default:
          return d === l || l === "failure" && (0, g.N6)(d);
      }
    }
    const a = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function i(d, A) {
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
  5740: ((_, k, t) => {
    t.d(k, {
      Ek: () => f,
      Vd: () => h,
      Vp: () => v,
      aA: () => p,
      hl: () => $
    });
    var c = t(3916), g = t(4827);
    function h(y) {
      return (0, c._n)((0, g.$6)(y, "server_url"));
    }
    function f(y) {
      const E = (0, g.$6)(y, "repository");
      return E !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(E) ? $(h(y), E) : null;
    }
    function v(y, E) {
      const T = (0, g.$6)(y, E);
      return T !== null && /^[1-9]\d*$/.test(T) ? $(f(y), "actions/runs", T) : null;
    }
    function $(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
    function p(y) {
      return y && encodeURIComponent(y.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((_, k, t) => {
    t.d(k, {
      N6: () => y,
      R_: () => p,
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
    }, g = Object.keys(c), h = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), f = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function v(a) {
      return a === null || f.has(a) ? "in_progress" : T(a) ? a : h.get(a) ?? "unknown";
    }
    function $(a) {
      return g.find((i) => a.includes(i));
    }
    function p(a, i) {
      return g.indexOf(a) - g.indexOf(i);
    }
    function y(a) {
      return ["failure", "timed_out", "startup_failure"].includes(a);
    }
    function E(a) {
      return c[a];
    }
    function T(a) {
      return Object.hasOwn(c, a);
    }
  }),
  2264: ((_, k, t) => {
    t.d(k, {
      MD: () => $,
      hx: () => f,
      lS: () => y,
      tu: () => p,
      vZ: () => h
    });
    var c = t(4827), g = t(5740);
    function h(a, i) {
      const r = T(a.run_attempt), d = (0, g.Vp)(a, i);
      return {
        id: T(a.run_id),
        number: T(a.run_number),
        attempt: r,
        name: (0, c.mh)(a, "workflow"),
        url: i === "run_id" && (r ?? 1) > 1 ? (0, g.hl)(d, "attempts", String(r)) : d
      };
    }
    function f(a, { status: i, checkRunId: r, matrix: d, runPage: A }) {
      const l = r === null ? h(a, A).url : (0, g.hl)((0, g.Vp)(a, A), "job", String(r)), b = (0, c.$6)(a, "job"), w = v(d).join(", "), x = (0, c.cA)(b && w ? `${b} (${w})` : b);
      return { name: b, title: x, status: i, url: l, check_run_id: r };
    }
    function v(a) {
      return (0, c.Gv)(a) ? Object.values(a).flatMap(v) : ["string", "number", "boolean"].includes(typeof a) && a !== "" ? [String(a)] : [];
    }
    function $(a) {
      const i = (0, c.$6)(a, "repository"), [r = null, d = null] = i?.split("/") ?? [], A = (0, c.$6)(a.event, "repository", "default_branch");
      return { name: d, full_name: i, owner: r, url: (0, g.Ek)(a), default_branch: A };
    }
    function p(a) {
      const i = (T(a.run_attempt) ?? 1) === 1, d = a.event_name === "schedule" && i ? null : (0, c.$6)(a, "triggering_actor") ?? (0, c.$6)(a, "actor");
      return E(d, a);
    }
    function y(a) {
      const i = (0, c.$6)(a.event, "sender", "login") ?? (0, c.$6)(a, "actor");
      return E(a.event_name === "schedule" ? null : i, a);
    }
    function E(a, i) {
      return { login: a, url: (0, g.hl)((0, g.Vd)(i), a?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(a) {
      return typeof a == "string" && /^\d+$/.test(a) ? Number(a) : null;
    }
  }),
  8818: ((_, k, t) => {
    t.d(k, {
      CT: () => v,
      GP: () => p,
      Gw: () => h,
      Qo: () => y,
      Y3: () => $
    });
    var c = t(2264), g = t(4827);
    function h({ event: E }) {
      const T = (0, g.$6)(E, "repository", "visibility");
      return (0, g.Qc)(E, "repository", "private") || /^(?:private|internal)$/.test(T ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(E) {
      const T = p(E);
      return {
        github: T,
        repository: (0, c.MD)(T),
        run: (0, c.vZ)(T, $(E.env))
      };
    }
    function $(E) {
      return E.FORGEJO_ACTIONS ? "run_number" : "run_id";
    }
    function p({ env: E, event: T, runnerFacts: a }) {
      const { ref_protected: i, ...r } = y(E, "GITHUB", f);
      return {
        ...r,
        ref_protected: i === null ? null : i === "true",
        secret_source: (0, g.$6)(a, "secret_source"),
        event: (0, g.Gv)(T) ? T : {}
      };
    }
    function y(E, T, a) {
      const i = a.trim().split(/\s+/).map((r) => [r, E[`${T}_${r.toUpperCase()}`] ?? null]);
      return Object.fromEntries(i);
    }
  }),
  5161: ((_, k, t) => {
    t.d(k, {
      O: () => v,
      Y: () => E
    });
    var c = t(3916), g = t(7679), h = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], p = /* @__PURE__ */ new Map([["everyone", "all"]]), y = 10;
    async function E(d, A) {
      const l = [];
      let b = 0;
      for (const [w, x] of d.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || b === y)
            continue;
          const L = await a(M.trim());
          typeof L != "string" ? l.push(L) : (A(`line ${w + 1}: ${L}`), b += 1);
        }
      return l;
    }
    async function T(d) {
      const A = d.find((b) => !(0, g.G3)(b)), l = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(A)} behind \`on\` must be ${l}.${(0, h.Z)(await (0, h.p)(A, g.jA))}`;
    }
    async function a(d) {
      const [A = "", l, ...b] = d.split(/\s+/), w = l === "on", x = w ? A : d, M = i(x.replace(/^@/, ""));
      if (M === void 0)
        return r(x);
      if (!w)
        return { who: M };
      const L = (0, g.ID)(b), F = L.filter(g.G3);
      return F.length > 0 && F.length === L.length ? { who: M, on: F } : T(L);
    }
    function i(d) {
      return [...$, ...v].find((l) => l === d) ?? p.get(d) ?? (0, f.c1)(d) ?? (0, f.EH)(d);
    }
    async function r(d) {
      if ((0, g.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const A = [...$, ...p.keys(), ...v], l = (0, f.KO)(d) ?? await (0, h.p)(d.replace(/^@/, ""), A), b = /^@?[\w-]+$/.test(d), [, w] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (w !== void 0)
        return `${(0, c.cl)(d)} has no name in front of it: in a Matrix room, write \`${w}:${d}\`.`;
      const x = b ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
      return `${(0, c.cl)(d)} must be ${M} or name:user-id.${(0, h.Z)(l) || x}`;
    }
  }),
  6872: ((_, k, t) => {
    t.d(k, {
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
    ]), g = 30;
    async function h(v, $) {
      const p = v.toLowerCase(), y = c.get(p);
      if (y !== void 0 && $.includes(y))
        return y;
      if (v.length > g)
        return;
      const { distance: E } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((a) => ({ one: a, distance: E(a, p) })).filter((a) => a.distance <= 1 + p.length / 4).sort((a, i) => a.distance - i.distance)[0]?.one;
    }
    function f(v) {
      return v === void 0 ? "" : ` Did you mean \`${v}\`?`;
    }
  }),
  4827: ((_, k, t) => {
    t.d(k, {
      $6: () => f,
      Gv: () => c,
      Qc: () => E,
      Qv: () => a,
      at: () => g,
      cA: () => $,
      gT: () => i,
      i1: () => T,
      lJ: () => h,
      mh: () => p,
      tk: () => y
    });
    function c(r) {
      return typeof r == "object" && r !== null && !Array.isArray(r);
    }
    function g(r, ...d) {
      return d.reduce((A, l) => c(A) && Object.hasOwn(A, l) ? A[l] : void 0, r);
    }
    function h(r, ...d) {
      const A = g(r, ...d);
      return c(A) ? A : null;
    }
    function f(r, ...d) {
      const A = g(r, ...d);
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
    function p(r, ...d) {
      return $(f(r, ...d));
    }
    function y(r, ...d) {
      const A = g(r, ...d);
      return typeof A == "number" ? A : null;
    }
    function E(r, ...d) {
      return g(r, ...d) === !0;
    }
    function T(r, d, A) {
      return i(r, d).map((l) => p(l, A)).filter((l) => l !== null);
    }
    function a(r) {
      return Array.isArray(r) ? r.filter(c) : [];
    }
    function i(r, ...d) {
      return a(g(r, ...d));
    }
  }),
  3342: ((_, k, t) => {
    t.d(k, {
      EH: () => f,
      KO: () => v,
      TN: () => T,
      c1: () => h,
      eZ: () => E,
      ky: () => $
    });
    var c = t(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function h(a) {
      const [, i, r, d] = g.exec(a.replace(/^@/, "")) ?? [], A = r?.toLowerCase() ?? d;
      return i && A ? { name: i, id: A } : void 0;
    }
    function f(a) {
      const [, i] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(a) ?? [];
      return i === void 0 ? void 0 : `team:${i.toLowerCase()}`;
    }
    function v(a) {
      const [, i] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(a) ?? [];
      return i === void 0 ? void 0 : f(`team:${i.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(a) {
      const i = Object.entries(a).map(([r, d]) => {
        const A = p(d);
        if (A === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${r}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [y(r), A];
      });
      return Object.fromEntries(i);
    }
    function p(a) {
      const r = (Array.isArray(a) ? a : [a]).map((A) => typeof A == "string" ? h(A.trim()) : void 0);
      return r.length > 0 && !r.includes(void 0) ? r.filter((A) => A !== void 0) : void 0;
    }
    function y(a) {
      const i = f(a);
      if (i !== void 0 || !/[:/]/.test(a))
        return i ?? a.replace(/^@/, "");
      const r = v(a);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(a)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${r ? ` Did you mean \`${r}\`?` : ""}`);
    }
    function E(a) {
      return Object.fromEntries(Object.entries(a).flatMap(([i, [r]]) => r === void 0 || f(i) ? [] : [[i, r.name]]));
    }
    function T(a) {
      return typeof a == "string" ? a : a.id;
    }
  }),
  7959: ((_, k, t) => {
    t.d(k, {
      HP: () => $,
      IW: () => f,
      rk: () => v
    });
    var c = t(1987), g = t(4827), h = t(7839);
    function f({ runner_facts: p }) {
      const y = (0, g.$6)(p, "status") ?? "";
      return (0, c._X)(y) ? y : "unknown";
    }
    function v(p) {
      const y = f(p), E = p.status || y;
      return (0, h.e2)({ result: y }) && !(0, h.e2)({ result: E }) ? y : E;
    }
    function $(p, y) {
      const E = v(p), T = E === "success" || E === "unknown";
      return y.live && !y.hasEnded && T ? "in_progress" : y.hasEnded && E === "in_progress" ? f(p) : E;
    }
  }),
  7839: ((_, k, t) => {
    t.d(k, {
      MJ: () => T,
      e2: () => A,
      ev: () => b,
      BN: () => a,
      Zy: () => E
    });
    const c = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function h(w) {
      const [x = [], ...M] = w.replace(/\(.*/s, "").split("/").map((L) => p($(L))).toReversed();
      return x.some(f) ? !0 : !x.flat().some((L) => g.has(L)) && M.flat().some(f);
    }
    function f(w) {
      return w.some((x) => c.test(x)) && !w.some((x) => g.has(x));
    }
    function v(w) {
      return $(w).some((x) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(x));
    }
    function $(w) {
      return w.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function p(w) {
      const x = [[]];
      for (const M of w)
        /^(?:and|then|n|[&+])$/.test(M) ? x.push([]) : x.at(-1)?.push(M);
      return x;
    }
    var y = t(1987);
    function E({ own: w, others: x }) {
      return (0, y.u6)(T({ own: w, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: w, others: x }) {
      const M = w.result === "success" || w.result === "skipped";
      return x.length > 0 && M ? x : [...x, w];
    }
    function a(w, x) {
      const M = i(w, x), L = (0, y.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: r(M, L) };
      const F = [...w.others, w.own], Q = l(F);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const J = F.find((X) => X.result === "success" && v(X.name));
      return J !== void 0 ? { result: "unknown", cause: J } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : d(w, x);
    }
    function i({ own: w, others: x }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const F = (J) => M ? b(J.name, M) : h(J.name), Q = x.filter(F);
      return Q.length > 0 ? Q : [w].filter(F);
    }
    function r(w, x) {
      return !(x === "in_progress" || x === "action_required") || w.length === 1 ? null : w.find((L) => L.result === x) ?? null;
    }
    function d({ own: w, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: w.result === "success" ? "unknown" : w.result, cause: w };
      const L = T({ own: w, others: x }), F = (0, y.u6)(L.map((X) => X.result)) ?? "unknown", Q = x.find((X) => X.result === "skipped");
      return F === "success" && Q ? { result: "unknown", cause: Q } : { result: F, cause: F === "success" || F === "skipped" ? null : x.find((X) => X.result === F) ?? null };
    }
    function A({ result: w }) {
      return (0, y.N6)(w) || w === "cancelled";
    }
    function l(w) {
      const x = (0, y.u6)(w.filter(A).map(({ result: M }) => M));
      return w.find(({ result: M }) => M === x) ?? null;
    }
    function b(w, x) {
      return w === x || w.startsWith(`${x} (`) || w.startsWith(`${x} / `);
    }
  }),
  4536: ((_, k, t) => {
    t.d(k, {
      DI: () => f,
      f_: () => y,
      gM: () => $
    });
    const c = 400, g = 100, h = 1e6, f = `It nests deeper than ${c} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(l, b = {}) {
      if (l.length > h)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: w, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      E();
      const M = new w(), L = ({ what: me, at: ye }) => {
        const { line: Se, col: U } = M.linePos(ye);
        return { error: me.slice(0, 200), line: Math.max(Se, 1), column: Math.max(U, 1) };
      }, F = new x(M.addNewLine), Q = p(F, l);
      if (Q === void 0)
        return L({ what: f, at: F.offset });
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
        if (!y(me))
          return { value: me };
      } catch {
      }
      return L({ what: v, at: Math.max(l.indexOf("*"), 0) });
    }
    function p(l, b) {
      try {
        return [...l.parse(b)];
      } catch {
        return;
      }
    }
    function y(l) {
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
        const { token: F, depth: Q } = L;
        if (F.type === "alias" && (M += 1), M > g)
          return { what: v, at: F.offset };
        const J = i(L, b);
        if (J !== void 0)
          return J;
        const X = "items" in F ? F.items.toReversed() : [];
        for (const { value: te } of X)
          te && x.push({ token: te, depth: Q + 1 });
      }
    }
    function i({ token: l, depth: b }, { aliases: w }) {
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
  633: ((_, k, t) => {
    var c = (h) => {
      var f = {};
      return t.d(f, h), f;
    }, g = (h) => (() => h);
    _.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((_, k, t) => {
    var c = (h) => {
      var f = {};
      return t.d(f, h), f;
    }, g = (h) => (() => h);
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
      ExitCode: () => fe,
      addPath: () => Ue,
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
      getDetails: () => ke,
      isLinux: () => we,
      isMacOS: () => Ee,
      isWindows: () => de,
      platform: () => H
    });
    var g = t(857);
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
      const O = new y(C, s, u);
      process.stdout.write(O.toString() + g.EOL);
    }
    function $(C, s = "") {
      v(C, {}, s);
    }
    const p = "::";
    class y {
      constructor(s, u, O) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = O;
      }
      toString() {
        let s = p + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const O in this.properties)
            if (this.properties.hasOwnProperty(O)) {
              const R = this.properties[O];
              R && (u ? u = !1 : s += ",", s += `${O}=${T(R)}`);
            }
        }
        return s += `${p}${E(this.message)}`, s;
      }
    }
    function E(C) {
      return h(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(C) {
      return h(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var a = t(633);
    function i(C, s) {
      const u = process.env[`GITHUB_${C}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!a.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      a.appendFileSync(u, `${h(s)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function r(C, s) {
      const u = `ghadelimiter_${a.randomUUID()}`, O = h(s);
      if (C.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (O.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${C}<<${u}${g.EOL}${O}${g.EOL}${u}`;
    }
    var d = t(6928), A = t(5506), l = function(C, s, u, O) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function _e(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, _e);
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
          const B = (u = (yield b.createHttpClient().getJson(s).catch((K) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`);
          })).result) === null || u === void 0 ? void 0 : u.value;
          if (!B)
            throw new Error("Response json body do not have ID Token field");
          return B;
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
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function _e(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, _e);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const { access: x, appendFile: M, writeFile: L } = a.promises, F = "GITHUB_STEP_SUMMARY", Q = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
          const s = process.env[F];
          if (!s)
            throw new Error(`Unable to find environment variable for $${F}. Check if your runtime environment supports job summaries.`);
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
        const R = Object.entries(O).map(([B, K]) => ` ${B}="${K}"`).join("");
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
        const O = u ? "ol" : "ul", R = s.map((K) => this.wrap("li", K)).join(""), B = this.wrap(O, R);
        return this.addRaw(B).addEOL();
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
          const B = R.map((K) => {
            if (typeof K == "string")
              return this.wrap("td", K);
            const { header: re, data: _e, colspan: ne, rowspan: ee } = K, ve = re ? "th" : "td", Ke = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(ve, _e, Ke);
          }).join("");
          return this.wrap("tr", B);
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
        const { width: R, height: B } = O || {}, K = Object.assign(Object.assign({}, R && { width: R }), B && { height: B }), re = this.wrap("img", null, Object.assign({ src: s, alt: u }, K));
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
      addHeading(s, u) {
        const O = `h${u}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(O) ? O : "h1", B = this.wrap(R, s);
        return this.addRaw(B).addEOL();
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
    async function U() {
      throw new Error("This bundle runs no commands.");
    }
    var G = function(C, s, u, O) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function _e(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, _e);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const Z = () => G(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield U('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield U('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: C.trim()
      };
    }), q = () => G(void 0, void 0, void 0, function* () {
      var C, s, u, O;
      const { stdout: R } = yield U("sw_vers", void 0, {
        silent: !0
      }), B = (s = (C = R.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (O = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && O !== void 0 ? O : "",
        version: B
      };
    }), se = () => G(void 0, void 0, void 0, function* () {
      const { stdout: C } = yield U("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, u] = C.trim().split(`
`);
      return {
        name: s,
        version: u
      };
    }), H = g.platform(), ae = g.arch(), de = H === "win32", Ee = H === "darwin", we = H === "linux";
    function ke() {
      return G(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield de ? Z() : Ee ? q() : se()), {
          platform: H,
          arch: ae,
          isWindows: de,
          isMacOS: Ee,
          isLinux: we
        });
      });
    }
    var he = function(C, s, u, O) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(O.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function _e(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, _e);
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
        return i("ENV", r(C, s));
      v("set-env", { name: C }, u);
    }
    function Me(C) {
      v("add-mask", {}, C);
    }
    function Ue(C) {
      process.env.GITHUB_PATH || "" ? i("PATH", C) : v("add-path", {}, C), process.env.PATH = `${C}${d.delimiter}${process.env.PATH}`;
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
        return i("OUTPUT", r(C, s));
      process.stdout.write(g.EOL), v("set-output", { name: C }, h(s));
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
      process.stdout.write(C + g.EOL);
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
        return i("STATE", r(C, s));
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
  var _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", k = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (h) => {
    h && h.d < 1 && (h.d = 1, h.forEach((f) => f.r--), h.forEach((f) => f.r-- ? f.r++ : f()));
  }, g = (h) => h.map((f) => {
    if (f !== null && typeof f == "object") {
      if (f[_]) return f;
      if (f.then) {
        var v = [];
        v.d = 0, f.then((y) => {
          $[k] = y, c(v);
        }, (y) => {
          $[t] = y, c(v);
        });
        var $ = {};
        return $[_] = (y) => y(v), $;
      }
    }
    var p = {};
    return p[_] = (y) => {
    }, p[k] = f, p;
  });
  __nccwpck_require__.a = (h, f, v) => {
    var $;
    v && (($ = []).d = -1);
    var p = /* @__PURE__ */ new Set(), y = h.exports, E, T, a, i = new Promise((r, d) => {
      a = d, T = r;
    });
    i[k] = y, i[_] = (r) => ($ && r($), p.forEach(r), i.catch((d) => {
    })), h.exports = i, f((r) => {
      E = g(r);
      var d, A = () => E.map((b) => {
        if (b[t]) throw b[t];
        return b[k];
      }), l = new Promise((b) => {
        d = () => b(A), d.r = 0;
        var w = (x) => x !== $ && !p.has(x) && (p.add(x), x && !x.d && (d.r++, x.push(d)));
        E.map((x) => x[_](w));
      });
      return d.r ? l : A();
    }, (r) => (r ? a(i[t] = r) : T(y), c($))), $ && $.d < 0 && ($.d = 0);
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
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var h = {};
    k = k || [null, _({}), _([]), _(_)];
    for (var f = c & 2 && t; typeof f == "object" && !~k.indexOf(f); f = _(f))
      Object.getOwnPropertyNames(f).forEach((v) => h[v] = () => t[v]);
    return h.default = () => t, __nccwpck_require__.d(g, h), g;
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
    var { ids: c, modules: g, runtime: h } = t, f, v, $ = 0;
    for (f in g)
      __nccwpck_require__.o(g, f) && (__nccwpck_require__.m[f] = g[f]);
    for (h && h(__nccwpck_require__); $ < c.length; $++)
      v = c[$], __nccwpck_require__.o(_, v) && _[v] && _[v][0](), _[c[$]] = 0;
  };
  __nccwpck_require__.f.j = (t, c) => {
    var g = __nccwpck_require__.o(_, t) ? _[t] : void 0;
    if (g !== 0)
      if (g)
        c.push(g[1]);
      else {
        var h = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(k, (f) => {
          throw _[t] !== 0 && (_[t] = void 0), f;
        }), h = Promise.race([h, new Promise((f) => g = _[t] = [f])]);
        c.push(g[1] = h);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
