"use strict";
const standIn = ((A) => {
  const _ = process.getBuiltinModule("node:fs"), t = (v, $) => (...m) => v()[$](...m), l = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function p() {
    const v = "/dev/urandom";
    if (g.length === 0) {
      if (!_.existsSync(v)) return l().randomUUID();
      const m = _.openSync(v);
      g = Buffer.alloc(1024), _.readSync(m, g), _.closeSync(m);
    }
    const $ = g.toString("hex", 0, 16);
    return g = g.subarray(16), $;
  }
  const f = () => _.promises;
  return A.exports = Object.create(_, {
    randomUUID: { value: p },
    // Filters of liquidjs.
    createHash: { value: t(l, "createHash") },
    createHmac: { value: t(l, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: t(f, "access"),
        appendFile: t(f, "appendFile"),
        writeFile: t(f, "writeFile")
      }
    }
  }), A.exports;
})({});
var __webpack_modules__ = {
  5506: ((A, _, t) => {
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
  3916: ((A, _, t) => {
    t.d(_, {
      J4: () => $,
      _n: () => m,
      cl: () => v,
      lZ: () => p,
      zU: () => y
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
    }, g = Object.keys(l);
    class p extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(T, i, r = {}) {
        super(i, { cause: r.cause }), this.code = T, this.nextStep = r.nextStep ?? l[T];
      }
    }
    const f = 200;
    function v(O) {
      const T = O.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > f ? `${T.slice(0, f)}\u2026` : T);
    }
    function $(O) {
      if (O instanceof p)
        return O;
      const T = O instanceof Error ? O.message : String(O);
      return new p("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: O });
    }
    function m(O) {
      const T = URL.parse(O ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function y(O, T) {
      const i = `docs/troubleshooting.md#${O}`, { GITHUB_ACTION_REPOSITORY: r, GITHUB_ACTION_REF: a } = T, d = m(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return r ? `${d}/${r}/blob/${a || "HEAD"}/${i}` : i;
    }
  }),
  3919: ((A, _, t) => {
    t.d(_, {
      $p: () => m,
      Od: () => $,
      Yy: () => y
    });
    var l = t(7975), g = /* @__PURE__ */ t.n(l);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, f = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return p.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((r) => (0, l.stripVTControlCharacters)(r)).join("") : T;
    }
    function m(T) {
      const i = T;
      for (const [r, a] of Object.entries(i))
        typeof a == "string" ? i[r] = $(a) : typeof a == "object" && a !== null && m(a);
      return T;
    }
    function y(T) {
      return !p.test(T) && !f.test(T) ? JSON.parse(T) : JSON.parse(T, O);
    }
    function O(T, i) {
      return typeof i == "string" ? $(i) : i;
    }
  }),
  9407: ((A, _, t) => {
    t.a(A, async (l, g) => {
      try {
        var p = t(3024), f = /* @__PURE__ */ t.n(p), v = t(6760), $ = /* @__PURE__ */ t.n(v), m = t(8500), y = /* @__PURE__ */ t.n(m), O = t(7975), T = /* @__PURE__ */ t.n(O), i = t(23), r = t(7702), a = t(2713);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const w of ["SIGINT", "SIGTERM"])
          process.once(w, () => d.abort());
        const k = (0, r.V)(process.env), c = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", h = await (0, a.e)(c, {
          core: i,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (w) => (0, O.promisify)(p.readdir)(w, { withFileTypes: !0 }),
            readFile: (0, O.promisify)(p.readFile),
            realpath: (0, O.promisify)(p.realpath.native),
            stat: (0, O.promisify)(p.stat)
          },
          network: {
            http: k,
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
            } }, request: { fetch: M(k) } });
          }
        });
        process.stdout.write("", () => process.exit(h)), g();
      } catch (d) {
        g(d);
      }
    }, 1);
  }),
  8121: ((A, _, t) => {
    t.d(_, {
      MZ: () => v,
      aL: () => g
    });
    var l = t(3919);
    async function g(m, { env: y, files: O, warn: T }) {
      const i = y.GITHUB_EVENT_PATH;
      return f(m) ? $(i, O, T) : p(m) ? $(i, O, () => {
      }) : {};
    }
    function p({ inputs: { message: m } }) {
      const { format: y, content: O, content_file: T } = m;
      return y === "markdown" && (T !== "" || /!\[|<img/i.test(O));
    }
    function f({ inputs: m, missing: y }) {
      return v(m) || y.length > 0;
    }
    function v({ message: m, delivery: y }) {
      const { template: O, preset: T, mentions: i } = m, { key: r, when: a } = y;
      return O || T !== "" || r.isTemplate || i.length + a.length > 0;
    }
    async function $(m, y, O) {
      const T = "Templates and presets know nothing of what happened.";
      if (m === void 0 || m === "")
        return O(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, l.Yy)(new TextDecoder().decode(await y.readFile(m)));
      } catch (i) {
        const r = i instanceof SyntaxError ? "is not JSON" : `cannot be read (${i.code})`;
        return O(`The file of the event (GITHUB_EVENT_PATH) ${r}. ${T}`), {};
      }
    }
  }),
  9357: ((A, _, t) => {
    t.d(_, {
      O0: () => y,
      Y: () => k,
      _o: () => g,
      az: () => T,
      he: () => l,
      jr: () => O,
      nU: () => i,
      vD: () => r
    });
    const l = "\u2068", g = "\u2069", p = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), m = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function y(c) {
      return m.test(c);
    }
    function O(c) {
      const [h = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return y(h);
    }
    function T(c, h) {
      return !h && !y(c) ? c : i(c).replace(/[^\r\n\u2029]+/g, (w) => h || y(w) ? l + w + g : w);
    }
    function i(c) {
      const h = r(c);
      return h.size === 0 ? c : k(c, h);
    }
    function r(c) {
      if (!$.test(c))
        return /* @__PURE__ */ new Set();
      const h = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(h.flatMap(({ 0: w, index: x }) => [...a(w)].map((M) => x + M)));
    }
    function* a(c) {
      const h = { controls: [], isolates: [] };
      for (const { 0: w, index: x } of c.matchAll(v))
        if (w === g || w === f) {
          const M = w === g ? h.isolates.pop() : d(h);
          M === void 0 ? yield x : yield* h.controls.splice(M).slice(1);
        } else
          p.includes(w) && h.isolates.push(h.controls.length), h.controls.push(x);
      yield* h.controls;
    }
    function d({ controls: c, isolates: h }) {
      const w = c.length - 1;
      return w > (h.at(-1) ?? -1) ? w : void 0;
    }
    function k(c, h, w = 0) {
      return c.replace(v, (x, M) => h.has(w + M) ? "" : x);
    }
  }),
  8864: ((A, _, t) => {
    t.d(_, {
      j: () => g,
      r: () => l
    });
    function l({ buttons: p = [], mentions: f = [] }) {
      const v = p.map(($) => ({ type: "button", ...$ }));
      return [
        ...v.length > 0 ? [{ type: "buttons", children: v }] : [],
        ...f.length > 0 ? [g(f)] : []
      ];
    }
    function g(p) {
      return {
        type: "mentions",
        children: p.map((f) => ({ type: "mention", addressee: f }))
      };
    }
  }),
  3116: ((A, _, t) => {
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
    function g(p) {
      return Object.hasOwn(l, p) ? l[p] ?? "" : p.replaceAll("_", " ");
    }
  }),
  5911: ((A, _, t) => {
    t.d(_, {
      M: () => g
    });
    const l = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function g(p) {
      if (p.trim() === "")
        return "";
      let f = Math.floor(Number(p));
      if (!Number.isFinite(f) || f < 0)
        throw new Error(`duration takes seconds, not "${p}"`);
      return l.flatMap(([$, m]) => {
        const y = Math.floor(f / m);
        return f %= m, y > 0 ? [`${y}${$}`] : [];
      }).join(" ") || "0s";
    }
  }),
  1380: ((A, _, t) => {
    t.d(_, {
      U: () => l,
      v: () => g
    });
    const l = 65536;
    function g(p, f) {
      if (p.length <= f)
        return p.length;
      const v = p.slice(0, f), $ = v.lastIndexOf(`
`), m = $ > f / 2 ? $ : v.lastIndexOf(" ");
      return m > 0 ? m + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((A, _, t) => {
    t.d(_, {
      BB: () => O,
      Dk: () => T,
      JK: () => y,
      Kx: () => f,
      TA: () => v,
      Z: () => m,
      qf: () => $
    });
    var l = t(9357);
    const g = "\uE000", p = "\uE001", f = /\uE000(\d+)\uE001/g;
    function v(i) {
      return i.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(i) {
      return `${g}${i}${p}`;
    }
    function m({ text: i, fragments: r }) {
      let a = i.length;
      for (const [, d] of i.matchAll(f))
        a += r[Number(d)]?.text.length ?? 0;
      return a;
    }
    function y(i, r) {
      const a = [];
      let d = 0;
      for (const k of i.matchAll(f)) {
        const c = r[Number(k[1])];
        c !== void 0 && (k.index > d && a.push(i.slice(d, k.index)), a.push(c), d = k.index + k[0].length);
      }
      return d < i.length && a.push(i.slice(d)), a;
    }
    function O(i, r, a = (d) => d) {
      return y(i, r).map((d) => typeof d == "string" ? d : a(d.text)).join("");
    }
    function T({ text: i, fragments: r }) {
      const a = (0, l.O0)(i);
      return (0, l.nU)(O(i, r, (d) => (0, l.az)(d, a)));
    }
  }),
  5007: ((A, _, t) => {
    t.d(_, {
      Jv: () => T,
      Y5: () => m,
      c3: () => v,
      eG: () => i,
      l2: () => f,
      m$: () => O,
      qv: () => l
    });
    const l = 64, g = { thematicBreak: 20, listItem: 5 }, p = [
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
    function f({ type: r }) {
      return p.includes(r) ? 0 : 1 + (g[r] ?? 0);
    }
    function v({ type: r }) {
      return p.includes(r) || r === "break" || r === "footnoteReference";
    }
    const $ = /* @__PURE__ */ new WeakMap();
    function m(r) {
      const a = $.get(r);
      if (a !== void 0)
        return a;
      const d = f(r) + y(r);
      return $.set(r, d), d;
    }
    function y(r) {
      return r.type === "table" ? T(r.children, i(r)) : "children" in r ? T(r.children) : "value" in r ? r.value.length : r.type === "image" ? r.alt.length : 0;
    }
    function O(r) {
      return T(r) - 1;
    }
    function T(r, a = m) {
      return r.reduce((d, k) => d + a(k), 0);
    }
    function i({ children: r }) {
      const a = [];
      for (const c of r)
        for (const [h, w] of c.children.entries())
          a[h] = Math.max(a[h] ?? 0, m(w) + 2);
      const d = a.reduce((c, h) => c + h, 0), k = d > l ? 0 : d;
      return (c) => Math.max(k, m(c));
    }
  }),
  4768: ((A, _, t) => {
    t.d(_, {
      Ew: () => m,
      dW: () => $,
      l3: () => y
    });
    var l = t(8864), g = t(3116), p = t(5911), f = t(5667);
    function v({ status: T, icon: i, duration: r, run_url: a }, d) {
      const k = r === null ? "" : ` after ${(0, p.M)(String(Math.round(r)))}`, c = `${i} ${d} ${(0, g.d)(T)}${k}`;
      if (a === null)
        return [(0, f.Qq)(c)];
      const h = { type: "link", url: a, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${c} (`), h, (0, f.Qq)(")")];
    }
    function $(T, i) {
      const { content: r } = T, d = { type: "statusLine", children: v(i, i.subject) };
      return {
        ...T,
        content: r.type === "root" ? { ...r, children: [...r.children, d] } : { ...r, statusLine: d }
      };
    }
    function m(T, i) {
      return O(T, T.subject, i);
    }
    function y(T, i) {
      const { subject: r, workflow: a } = T, d = a === null ? r : `${a}: ${r.toLowerCase()}`;
      return O(T, d, i);
    }
    function O(T, i, r) {
      const a = { type: "paragraph", children: v(T, i) }, d = r.length > 0 ? [(0, l.j)(r)] : [];
      return { content: { type: "root", children: [a, ...d] } };
    }
  }),
  5667: ((A, _, t) => {
    t.d(_, {
      Fy: () => f,
      Gl: () => $,
      NR: () => k,
      Qq: () => p,
      bK: () => v,
      eu: () => m,
      ey: () => d,
      gc: () => O,
      oZ: () => y,
      sP: () => g,
      t7: () => T,
      wx: () => i
    });
    var l = t(9357);
    const g = { type: "break" };
    function p(c) {
      return { type: "text", value: c };
    }
    function f(c) {
      return c.split(/\r\n?|\n/).flatMap((h, w) => w === 0 ? [p(h)] : [g, p(h)]);
    }
    function v(c, h = !1) {
      return f((0, l.az)(m(c), h));
    }
    function $(c) {
      return m(c).replace(/\r\n?|\n/g, " ");
    }
    function m(c) {
      return (0, l.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function y(c) {
      const h = [];
      for (const w of c) {
        const x = h.at(-1);
        w.type === "text" && x?.type === "text" ? h[h.length - 1] = p(x.value + w.value) : (w.type !== "text" || w.value !== "") && h.push(w);
      }
      return h;
    }
    function O(c) {
      const h = (0, l.vD)(r(c));
      return h.size === 0 ? c : a(c, { unbalanced: h, offset: 0 });
    }
    function T(c) {
      if (!(0, l.O0)(r(c)))
        return c;
      const h = [[]];
      for (const w of c)
        w.type === "break" ? h.push([]) : h.at(-1)?.push(w);
      return h.flatMap((w, x) => {
        const M = r(w), N = (0, l.jr)(M) && !M.includes(`
`) ? [p(l.he), ...w, p(l._o)] : w;
        return x === 0 ? N : [g, ...N];
      });
    }
    function i(c, h) {
      return c.length > 0 && (h || (0, l.O0)(r(c))) ? [p(l.he), ...O(c), p(l._o)] : c;
    }
    function r(c) {
      return c.map((h) => h.type === "break" ? `
` : "children" in h ? r(h.children) : h.type === "text" ? h.value : "").join("");
    }
    function a(c, h) {
      return c.map((w) => {
        if ("children" in w)
          return { ...w, children: a(w.children, h) };
        const { offset: x } = h;
        return w.type === "break" && (h.offset += 1), w.type !== "text" ? w : (h.offset += w.value.length, p((0, l.Y)(w.value, h.unbalanced, x)));
      });
    }
    function d(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function k(c) {
      const h = c.length - 1;
      return c.map((x, M) => {
        if (x.type !== "text")
          return x;
        const L = M === 0 ? x.value.replace(/^ +/, "") : x.value;
        return p(M === h ? L.replace(/(?<! ) +$/, "") : L);
      }).filter((x) => x.type !== "text" || x.value !== "");
    }
  }),
  8533: ((A, _, t) => {
    t.d(_, {
      Z9: () => v,
      aX: () => p,
      zN: () => f
    });
    var l = t(5007);
    const g = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function p(m) {
      return /[!-~]/.test(m) || g.test(m);
    }
    function f(m) {
      return m.type === "alert" ? !0 : "children" in m ? m.children.some(f) : "value" in m ? p(m.value) : m.type !== "break";
    }
    function v(m) {
      return m.reduce((y, O) => {
        const T = y === "" || (0, l.c3)(O) ? "" : `
`;
        return y + T + $(O);
      }, "");
    }
    function $(m) {
      return m.type === "break" ? `
` : m.type === "image" ? m.alt : "children" in m ? v(m.children) : "value" in m ? m.value : "";
    }
  }),
  9257: ((A, _, t) => {
    t.d(_, {
      HM: () => l,
      U9: () => p,
      vO: () => g
    });
    function l(f) {
      return f.port || (f.protocol === "https:" ? "443" : "80");
    }
    function g(f) {
      return `${f.hostname}:${l(f)}`;
    }
    function p(f) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(f);
    }
  }),
  7702: ((A, _, t) => {
    t.d(_, {
      V: () => w
    });
    const l = require("node:net");
    var g = t(5641);
    function p({ origin: M }, L, N, z) {
      const { proxy: J, signal: X } = L, te = {
        signal: X,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...z && { ca: z }
      }, ge = (he, ye) => new g.Client(he, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: N,
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
        clientFactory: (he) => $(ge(he, (0, g.buildConnector)(te)), L),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (he, { connect: ye }) => ge(he, ye)
      }) : ge(M, (0, g.buildConnector)(te));
    }
    const f = ({ hostname: M }) => (0, l.isIP)(M.replace(/[[\]]/g, "")) !== 0;
    function v({ username: M, password: L }) {
      if (!M && !L)
        return {};
      const N = `${decodeURIComponent(M)}:${decodeURIComponent(L)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function $(M, L) {
      const N = M.connect.bind(M);
      return M.connect = async (z) => {
        const J = await N(z);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), L.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return L.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, M;
    }
    async function m({ method: M = "POST", url: L, headers: N, body: z, encoding: J, maxResponseSize: X = 2 ** 20 }, te, ge) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), y(L);
      const he = p(L, te, X, ge), ye = L.pathname + L.search, Se = { ...N, "accept-encoding": "identity" }, U = J ? Buffer.from(z, J) : z, G = { method: M, origin: L.origin, path: ye, headers: Se, body: U };
      try {
        const Z = await new Promise((se, W) => {
          he.dispatch(G, O(te, se, W));
        }), { body: q } = Z;
        return { ...Z, body: J ? q.toString(J) : new TextDecoder().decode(q) };
      } finally {
        he.destroy().catch(() => {
        });
      }
    }
    function y({ protocol: M }) {
      M === "https:" && process.getBuiltinModule("node:tls"), process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-optimization --wasm-tiering-budget=2000000000");
    }
    function O(M, L, N) {
      const z = [];
      let J;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          M.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (X, te, ge) => {
          const he = Object.entries(ge).map(([ye, Se]) => [ye, [Se].flat().join(", ")]);
          J = { status: te, headers: Object.fromEntries(he) };
        },
        onResponseData: (X, te) => {
          z.push(te);
        },
        onResponseEnd: () => {
          M.socket?.errored ? N(M.socket.errored) : L({ ...J, body: Buffer.concat(z) });
        },
        onResponseError: (X, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), N(te);
        }
      };
    }
    var T = t(9257), i = t(3916);
    function r(M, L) {
      const N = `${M.protocol.slice(0, -1)}_proxy`, z = a(L, N), J = (0, T.U9)(M.hostname) || c(M, a(L, "no_proxy"));
      return z === "" || J ? void 0 : d(z, N);
    }
    function a(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function d(M, L) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!N || !k(N))
        throw new i.lZ("proxy_error", `\`${L}\` of the environment is not an address.`, {
          nextStep: `Write \`${L}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const z = N.protocol.slice(0, -1);
        throw new i.lZ("proxy_error", `\`${L}\` names a ${z} proxy, which is not supported.`, {
          nextStep: `Set \`${L}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function k({ username: M, password: L }) {
      try {
        return decodeURIComponent(M + L), !0;
      } catch {
        return !1;
      }
    }
    function c(M, L) {
      const N = M.hostname.replace(/[[\]]|\.$/g, "");
      return L.toLowerCase().split(/[\s,]/).some((z) => h(z, N, (0, T.HM)(M)));
    }
    function h(M, L, N) {
      const [, z, J, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== N)
        return !1;
      const te = z ?? J ?? M, ge = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${ge}`) || L === ge && !te.startsWith("*");
    }
    const w = (M) => ({
      send: async (L, N) => {
        const z = Math.max(0, Math.ceil(N.timeout_ms)), J = {
          server: (0, T.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(z)]),
          timeout_ms: z,
          phase: "connection"
        };
        try {
          return J.proxy = r(L.url, M), { kind: "response", ...await x(L, J) };
        } catch (X) {
          const te = J.phase === "response" ? "unknown" : "no", { toTransportError: ge } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: ge(X, J) };
        }
      }
    });
    async function x(M, L) {
      try {
        return await m(M, L);
      } catch (N) {
        const { isUntrusted: z } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !z(N))
          throw N;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw N;
        const X = [...J("default"), ...J("system")];
        return await m(M, L, X);
      }
    }
  }),
  6798: ((A, _, t) => {
    t.d(_, {
      N: () => l,
      l: () => g
    });
    function l({ target: p, error: f, outcome: v, warning: $ }, m) {
      $ !== void 0 && m.warning($);
      const y = `The live message ${p.message_id} in channel ${p.channel_id}`;
      f === void 0 ? m.info(`${y} is up to date.`) : f.code === "message_not_found" && v === "failed" ? m.warning(`${y} is gone: it was removed meanwhile.`) : m.warning(`${y} could not be updated: ${f.message} ${f.nextStep}`);
    }
    function g({ target: p, error: f }, v, $ = "Those who are to know of this end") {
      const m = `in the thread of ${p.parent_message_id}`;
      f === void 0 ? v.info(`${$} were notified ${m}.`) : v.warning(`Nobody was notified ${m}: ${f.message} ${f.nextStep}`);
    }
  }),
  9279: ((A, _, t) => {
    t.d(_, {
      SB: () => Me,
      uE: () => Be,
      jA: () => De,
      B3: () => le,
      LE: () => je
    });
    var l = t(3916), g = t(3919), p = t(8121);
    function f({ content: j, template: D, format: V }) {
      const Q = D ? void 0 : v.exec(j)?.[0], Y = Q !== void 0 && j.includes(`$${Q}`), ae = V === "markdown" || V === "text" ? $.exec(j)?.[0] : void 0, ue = [];
      return Q !== void 0 && ue.push(`The content holds \`${Q}\`, which is shown as it is written. Set \`template: true\` to evaluate it${Y ? ", and write it without the `$`" : ""}.`), ae !== void 0 && ue.push(`\`${ae}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), V === "plain" && ue.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ue;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var m = t(8864), y = t(1380), O = t(9083), T = t(9357), i = t(5667);
    const r = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function a(j) {
      return !r.test(c(j));
    }
    function d({ text: j, fragments: D }) {
      const V = c(j).split(`

`), Q = (0, T.O0)(j);
      return {
        type: "root",
        children: V.flatMap((Y) => (0, i.ey)(k({ text: Y, fragments: D }, Q)))
      };
    }
    function k({ text: j, fragments: D }, V) {
      const Q = (0, O.JK)(j, D).flatMap((Y) => typeof Y == "string" ? (0, i.Fy)(Y) : (0, i.bK)(Y.text, V));
      return (0, i.oZ)((0, i.t7)((0, i.NR)((0, i.oZ)((0, i.gc)(Q)))));
    }
    function c(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var h = t(5007);
    const w = 3e4, x = 8;
    async function M(j, { toMessage: D, isComplete: V, run_url: Q, size: Y }) {
      const pe = (0, h.m$)(j), ae = D(j), ue = z(Q);
      if (pe <= w && await L(ae, Y) || !await L(D([ue]), Y))
        return { message: ae, advice: [] };
      const { cut: be } = await t.e("shorten").then(t.bind(t, 8059)), xe = (Te) => D([...be(j, Te - (0, h.Y5)(ue)), ue]), Ce = await N(Math.min(pe, w), (Te) => L(xe(Te), Y)), Le = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
      return {
        message: xe(Ce),
        advice: [Le],
        whole: { type: "root", children: j }
      };
    }
    async function L(j, { limit: D, measure: V, fitsBelow: Q = 0 }) {
      return JSON.stringify(j).length <= Q || await V(j) <= D;
    }
    async function N(j, D) {
      if (await D(j))
        return j;
      let [V, Q] = [0, j];
      for (let Y = 0; Y < x; Y += 1) {
        const pe = Math.floor((V + Q) / 2);
        await D(pe) ? V = pe : Q = pe;
      }
      return V;
    }
    function z(j) {
      const D = [(0, i.Qq)("full text in the run")], V = j === null ? D : [{ type: "link", url: j, children: D }];
      return { type: "paragraph", children: [(0, i.Qq)("\u2026 ("), ...V, (0, i.Qq)(")")] };
    }
    var J = t(8533);
    const X = 6e5;
    async function te(j, D) {
      const { rest: V, buttons: Q } = await G(j, D);
      if (!(0, J.aX)(V.text))
        throw U();
      const Y = await Z(j.format, V, D);
      if (!Se(Y))
        throw U();
      const pe = { ...j, buttons: [...Q, ...j.buttons ?? []] }, ae = Y.type === "root" ? await Oe(Y, pe, { ...D, isComplete: ye(j, V) }) : { message: { ...we(j), content: Y }, advice: [] }, ue = [
        ...f(j),
        ...await ge(j, Y),
        ...he(j, V)
      ];
      return { ...ae, advice: [...ue, ...ae.advice] };
    }
    async function ge({ preset: j, content: D }, V) {
      return j !== void 0 || !/\\[nt]/.test(D) ? [] : (await t.e("escapes").then(t.bind(t, 3835))).adviceForEscapes(D, V);
    }
    function he(j, D) {
      return ye(j, D) ? [] : [`Of the Markdown, the first ${y.U} characters are read; the rest is left out.`];
    }
    function ye({ format: j }, { text: D }) {
      return j !== "markdown" || D.length <= y.U || a(D);
    }
    function Se(j) {
      return j.type === "plain" ? (0, J.aX)(j.value) : j.type === "twacode" || (0, J.zN)(j);
    }
    function U() {
      return new l.lZ("empty", "The message came out empty.");
    }
    async function G({ preset: j, content: D, template: V }, Q) {
      if (j === void 0 && !V)
        return { rest: { text: (0, O.TA)(D), fragments: [] }, buttons: [] };
      const { context: Y, event: pe } = Q, ae = (Le, Te) => ce(Le, { ...Q, ...Te });
      if (j !== void 0) {
        const { renderPreset: Le, takeButtons: Te } = await t.e("presets").then(t.bind(t, 7314));
        return Te(await Le(j, Y, ae));
      }
      const { findPasted: ue, renderFacts: Ee } = await t.e("simple-templates").then(t.bind(t, 847)), be = ue(D, pe);
      if (be !== void 0)
        throw be;
      const xe = Ee(D, Y);
      if (xe !== void 0)
        return { rest: xe, buttons: [] };
      const { renderTemplate: Ce } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ce(D, Y, { read: ae }), buttons: [] };
    }
    async function Z(j, D, V) {
      switch (j) {
        case "markdown":
          return oe(await W(D), V);
        case "text": {
          const Q = (0, i.oZ)((0, i.t7)((0, i.Fy)((0, i.eu)((0, O.Dk)(await W(D))))));
          return { type: "root", children: (0, i.ey)(Q) };
        }
        case "twacode": {
          const { readHandwritten: Q } = await t.e("twacode").then(t.bind(t, 683));
          return Q(D);
        }
        case "plain": {
          if ((0, O.Z)(D) > q)
            throw se();
          return { type: "plain", value: (0, O.Dk)(D), isFilled: D.fragments.length > 0 };
        }
      }
    }
    const q = 4e6;
    function se() {
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function W(j) {
      if ((0, O.Z)(j) <= X)
        return j;
      const { cutSource: D } = await t.e("shorten").then(t.bind(t, 9153));
      return D(j, X);
    }
    async function oe(j, D) {
      if (j.fragments.every(({ kind: Y }) => Y === "text") && a(j.text))
        return d(j);
      const { readMarkdown: Q } = await t.e("markdown").then(t.bind(t, 690));
      return Q(j, D);
    }
    async function ce(j, D) {
      return (await oe({ text: (0, O.TA)(j), fragments: [] }, D)).children;
    }
    function Oe({ children: j }, D, { run_url: V, size: Q, isComplete: Y }) {
      const pe = (0, m.r)(D), ae = we(D);
      return M(j, { toMessage: (Ee) => ({
        ...ae,
        content: { type: "root", children: [...Ee, ...pe] }
      }), isComplete: Y, run_url: V, size: Q });
    }
    function we({ sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: Q }) {
      return { sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: Q };
    }
    var _e = t(4768), fe = t(8818);
    async function le({ workflow: j, message: D, delivery: V }, Q, { env: Y, octokit: pe, network: { date: ae }, log: ue }, Ee) {
      const { preset: be, mentions: xe } = D, { live: Ce, when: Le } = V, { gatherMessageContext: Te } = await t.e("facts").then(t.bind(t, 1298));
      return Te({
        ...j,
        preset: be,
        mentions: xe,
        live: Ce,
        when: Le,
        event: Q,
        env: (0, g.$p)({ ...Y }),
        ...Ee && { ended: Ee }
      }, { octokit: pe, date: ae, info: ue.info, notice: ue.notice });
    }
    async function je(j, D, V) {
      return (0, p.MZ)(j) || j.delivery.live ? le(j, D, V) : { context: (0, fe.CT)({ env: V.env, event: D }), mentions: [] };
    }
    async function Me({ message: j, delivery: D, twake: V }, Q, { env: Y, files: pe }, ae = []) {
      const { context: ue, preset: Ee, lookups: be, mentions: xe } = Q, { preset: Ce, ...Le } = j;
      await Ae(Q);
      const Te = await Re(j, { env: Y, files: pe }), C = await te({ ...Le, content: Te, mentions: xe, ...Ee && { preset: Ee } }, {
        context: { ...ue, ...be, if_empty: j.if_empty },
        event: ue.github.event,
        repository_url: ue.repository.url,
        is_private: (0, fe.Gw)(ue.github),
        run_url: ue.run.url,
        size: V.sizeOf({ isEdit: Ue(D) })
      }), u = D.live && !j.template && !j.preset && "status" in ue ? (0, _e.dW)(C.message, De(ue)) : C.message;
      return { ...C, said: u, message: await V.prepare(u, { notified: ae }) };
    }
    function Ue({ live: j, message_id: D, key: V }) {
      return j || D !== "" || V.source !== "";
    }
    async function Ae({ context: j, preset: D, lookups: V }) {
      if (!(D && V && "verdict" in j))
        return;
      const { askAhead: Q } = await t.e("facts").then(t.bind(t, 1298));
      Q(D, j, V);
    }
    function Be({ message: j }, D) {
      return j.if_empty === "skip" && (0, l.J4)(D).code === "empty";
    }
    async function Re(j, { env: D, files: V }) {
      if (!j.content_file)
        return j.content;
      const { readContentFile: Q } = await t.e("content-file").then(t.bind(t, 153)), Y = {
        workspace: D.GITHUB_WORKSPACE,
        temp: D.RUNNER_TEMP,
        repository: D.GITHUB_REPOSITORY
      };
      return Q(j, Y, V);
    }
    function De({ status: j, verdict: D, icon: V, duration: Q, run: Y }) {
      return { subject: D === j ? "Job" : "Run", status: D, icon: V, duration: Q, workflow: Y.name, run_url: Y.url };
    }
  }),
  2713: ((A, _, t) => {
    t.d(_, {
      e: () => xn
    });
    var l = t(3916), g = t(8121), p = t(4573), f = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: o, message: b } = e, S = (0, f.wh)(n.public_id), I = [n.group_id, ...o.channel_id];
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
        ].flatMap(([F, H]) => F ? H : []),
        ...(0, v.x)(e, (F) => (0, f.wh)(F) !== void 0).map(({ input: F, id: H }) => `\`${F}\` names ${H}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(b.message_fields)
      ];
    }
    function m(e) {
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
    const O = {
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
        ...Object.keys(n ?? {}).filter((b) => b.startsWith("custom_"))
      ].flatMap((b) => {
        const S = Object.hasOwn(O, b) ? O[b] : void 0;
        return S !== void 0 ? `\`message_fields\` may not set \`${b}\`: use the input \`${S}\`.` : b.startsWith("_once_") ? `\`message_fields\` may not set \`${b}\`.` : [];
      });
    }
    var i = t(3785);
    async function r(e, n, o) {
      const b = (0, i.O)(e.body), S = b?.object;
      if (b !== void 0 && e.status === 200 && !("error" in b) && (0, i.u)(S) && d(S, n, o))
        return c(S, b, n, o);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, b, n, o);
    }
    async function a(e, n) {
      const o = (0, i.O)(e.body);
      if (e.status === 200 && o !== void 0 && "result" in o) {
        const { message_id: S, channel_id: I } = n, P = `Removal of message ${S} requested in channel ${I}, which Twake does not confirm`;
        return { fate: "removed", response: o, confirmation: P };
      }
      const { judgeError: b } = await t.e("failure").then(t.bind(t, 7090));
      return b(e, o, n);
    }
    function d(e, { channel_id: n, message_id: o }, b) {
      const { id: S } = e;
      return (0, f.eQ)(S) && !b(S) && k(e.channel_id, n) && (!o || k(S, o));
    }
    function k(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function c(e, n, o, b) {
      const { id: S, channel_id: I, parent_message_id: P, creation_date: F } = e, H = (0, f.eQ)(P) && !b(P) ? P : "", ie = {
        message_id: S,
        channel_id: I,
        parent_message_id: H,
        created_at: Number.isSafeInteger(F) ? `${F}` : "",
        message_url: "",
        target: {
          channel_id: o.channel_id,
          message_id: S,
          ...H && { parent_message_id: H }
        }
      }, me = `Accepted by Twake: ${o.message_id ? "the edit of message" : "message"} ${S} in channel ${o.channel_id}`, $e = h(ie, o);
      return { fate: "accepted", accepted: ie, response: n, confirmation: me, ...$e && { warning: $e } };
    }
    function h({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || k(e, n))
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
    async function N(e) {
      return { content: await L(e.content), ...z(e) };
    }
    function z(e) {
      const { sender_name: n, sender_icon: o, ephemeral_recipients: b = [], message_fields: S = {} } = e, { hidden_data: I, ...P } = S, F = {
        ...n && { custom_title: n },
        ...o && { custom_icon: o },
        ...typeof I == "object" ? I : {}
      };
      return {
        ...Object.keys(F).length > 0 && { hidden_data: F },
        ...b.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: b
        },
        ...P
      };
    }
    const J = 2 ** 20, X = 4096, ge = {
      limit: J - X,
      fitsBelow: (J - X) / 10,
      async measure(e) {
        const n = { content: (0, w.y)(e.content), ...z(e) };
        return p.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var he = t(7413);
    const ye = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: m,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, f.yr)(e, n),
      findIssues: $,
      findWarnings: y,
      connect: Se
    };
    function Se(e) {
      const { api_url: n, group_id: o, private_api_key: b } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: o },
        key: b,
        editsNotify: !1,
        sizeOf: () => ge,
        prepare: async (S) => {
          const I = await N(S);
          return {
            sendTo: (P) => {
              const F = (0, he.Fc)(e, P, I);
              return U(F, (H, { holdsSecret: ie }) => r(H, P, ie));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(I);
            }
          };
        },
        remove: (S) => U((0, he.ss)(e, S), (I) => a(I, S)),
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
        attempt: async (o, b) => {
          const S = await o(e);
          return S.kind === "response" ? n(S, b) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
        }
      };
    }
    function G({ body: e }) {
      const n = p.Buffer.byteLength(e);
      if (n <= J)
        return;
      const o = `The request has ${n} bytes, and servers take ${J}: nothing was sent.`;
      return new l.lZ("too_large", o);
    }
    const Z = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function q({ access_token: e, channel_id: n }) {
      if (e === "" && !Z.test(n))
        return ye;
      const { matrix: o } = await t.e("matrix").then(t.bind(t, 6941));
      return o;
    }
    var se = t(3919);
    function W(e, n = "") {
      return { default: n, read: e };
    }
    function oe(e) {
      return W(async (n) => n === "" ? {} : (0, se.$p)(await e(n)));
    }
    async function ce(e, n) {
      const o = Object.keys(e), b = await Promise.all(o.map((S) => Oe(S, e[S], n)));
      return {
        values: Object.fromEntries(b.map(({ value: S }, I) => [o[I], S])),
        issues: b.flatMap(({ issues: S }) => S)
      };
    }
    async function Oe(e, n, o) {
      const { getInput: b, hide: S, kind: I } = o, P = n.isTrimmed ?? !0, F = (0, se.Od)(b(e, { trimWhitespace: P })), H = await we(e, F, n, I);
      return H.issues.length === 0 || n.isSecret ? H : { ...H, issues: (await we(e, S(F), n, I)).issues };
    }
    async function we(e, n, o, b) {
      const S = [], I = (P) => {
        S.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: S, value: await o.read(n === "" ? o.default : n, I, b) };
      } catch (P) {
        return { issues: [(0, l.J4)(P).message], value: {} };
      }
    }
    var _e = t(7679), fe = t(4536), le = t(4827);
    async function je(e, n) {
      const o = Ae(e) ?? await Be(e, n) ?? {};
      if ((0, fe.f_)(o))
        throw new l.lZ("invalid_input", `\`${n}\`: ${fe.DI}.`);
      if ((0, le.Gv)(o))
        return o;
      const b = Array.isArray(o) ? "a list" : `a single value (${typeof o})`;
      throw new l.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${b}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const n = await je(e, "needs"), o = Object.entries(n).find(([, I]) => !Ue(I));
      if (o === void 0)
        return n;
      const [b] = o, S = b.length > 80 ? `${b.slice(0, 80)}\u2026` : b;
      throw new l.lZ("invalid_input", `\`needs\` has no result for the job \`${S}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Ue(e) {
      return (0, le.Gv)(e) && typeof e.result == "string";
    }
    function Ae(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Be(e, n) {
      const o = await (0, fe.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in o)
        return o.value;
      const { line: b, column: S, error: I } = o;
      throw new l.lZ("invalid_input", `\`${n}\`, line ${b}, column ${S}: ${I}.`);
    }
    var Re = t(5161), De = t(3342), j = t(9257);
    const D = (e) => e, V = (e) => {
      const n = (o, b) => {
        const S = e.indexOf(o);
        return S >= 0 && e.includes(b, S + o.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, Q = (e, n) => {
      const o = pe(e);
      return e !== "" && !Y.test(o) && n("holds nothing that can be seen."), o;
    }, Y = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function pe(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ae = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, l.cl)(e)}.`), e.toLowerCase() === "true");
    function ue(e) {
      return (n, o) => {
        const b = n.toLowerCase();
        return b === e ? e : (/^(true|false)$/.test(b) || o(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, l.cl)(n)}.`), b === "true");
      };
    }
    function Ee(e, n) {
      return (o, b) => {
        const S = /^\d{1,6}$/.test(o) ? Number(o) : Number.NaN;
        return S >= e && S <= n ? S : (b(`must be a whole number from ${e} to ${n}, but is ${(0, l.cl)(o)}.`), e);
      };
    }
    function be(...e) {
      return (n, o) => {
        const b = e.find((S) => S === n);
        return b === void 0 && o(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(n)}.`), b ?? e[0];
      };
    }
    const xe = 10, Ce = 100, Le = (e, n) => {
      const o = (0, f.wh)(e);
      return o === void 0 && e !== "" && n((0, f.yr)(e, "company")), o ?? e;
    }, Te = (e, n, o) => {
      const b = o.readId(e, "message");
      return b === void 0 && e !== "" && n(o.describeNoId(e, "message")), b ?? e;
    };
    function C(e) {
      return (n, o, b) => {
        const S = n.split(/[,\n]/).flatMap((H) => H.trim() || []), I = S.map((H) => b.readId(H, e)), P = S.filter((H, ie) => I[ie] === void 0);
        for (const H of P.slice(0, xe))
          o(b.describeNoId(H, e));
        S.length === 0 && n !== "" && o("holds no id, but commas or blanks only.");
        const F = [...new Set(S.map((H, ie) => I[ie] ?? H))];
        return F.length > Ce && o(`has ${F.length} ids: use several steps for more than ${Ce}.`), F;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), E = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
    function R(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const B = (e, n) => {
      const o = R(e);
      return o === void 0 ? (n(e === "" ? "is empty. Set the address of your server, or, for https://api.twake.app, leave it out." : `must be an address such as https://twake.example.com, but is ${(0, l.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((o.username || o.password) && n("must not contain a user name or a password."), (o.search || o.hash) && n("must not contain a query (?) or a fragment (#)."), o.protocol === "http:" && !(0, j.U9)(o.hostname) && n("must begin with https://, or anyone on the way could read the key."), o.pathname = o.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, "").replace(/\/_matrix(\/.*)?$/, ""), /\/client(\/|$)/.test(o.pathname) && n(`is an address of the web client: cut it before /client, as in ${o.origin}.`), o);
    }, K = (e, n) => {
      if (e === "")
        return e;
      const o = R(e);
      return o?.protocol === "https:" && !e.includes("'") ? o.href.replaceAll("(", "%28").replaceAll(")", "%29") : (n(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, l.cl)(e)}.`), e);
    }, re = (e, n) => e.split(`
`).flatMap((o, b) => {
      const S = pe(o);
      if (S === "")
        return [];
      const { label: I, address: P } = ke(S), F = R(P), H = F?.protocol === "https:" || F?.protocol === "http:" && (0, j.U9)(F.hostname);
      return Y.test(I) && H ? [{ label: I, url: F.href }] : (n(`line ${b + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(S)}.`), []);
    });
    function ke(e) {
      const n = e.lastIndexOf(" "), b = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(b, 0)).trim(), address: e.slice(b + 1).trim() };
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
      public_id: W(s),
      private_api_key: { ...W(u), isSecret: !0 },
      group_id: W(Le),
      access_token: { ...W(E), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: W(B)
    }, ve = {
      content: { ...W(D), isTrimmed: !1 },
      content_file: W(D),
      preset: W(be("", ...ne.preset)),
      if_empty: W(be("fail", "skip"), "fail"),
      format: W(be(...ne.format), "markdown"),
      template: W(ae, "false"),
      mentions: W(Re.Y),
      buttons: W(re),
      ephemeral: W(ae, "false"),
      ephemeral_recipients: W(C("user")),
      sender_name: W(Q),
      sender_icon: W(K),
      message_fields: oe((e) => je(e, "message_fields"))
    }, Ke = {
      // Empty: the job's own, which `runner_facts` has.
      status: W(be("", ...ne.status)),
      data: oe((e) => je(e, "data")),
      needs: oe(Me),
      people: oe(async (e) => (0, De.ky)(await je(e, "people"))),
      github_token: { ...W(D), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: oe((e) => je(e, "runner_facts").catch(() => ({})))
    }, st = {
      channel_id: W(C("channel")),
      message_id: W(Te),
      parent_message_id: W(Te),
      key: W(V),
      on_repeat: W(be("edit", "reply"), "edit"),
      operation: W(be("save", "remove"), "save"),
      when: W(_e.tK),
      live: W(ae, "false"),
      delivery: W(be("at_most_once", "at_least_once"), "at_most_once"),
      retries: W(Ee(0, 10), "3"),
      timeout: W(Ee(1, 300), "30")
    }, rt = {
      fail_on_error: W(ae, "true"),
      dry_run: W(ue("check"), "false"),
      summary: W(ae, "false")
    }, Ve = { connection: ee, message: ve, workflow: Ke, delivery: st, presentation: rt }, ot = { ...ee, ...ve, ...Ke, ...st, ...rt }, Cn = Object.keys(ot);
    function Ln(e) {
      return ot[e].default;
    }
    const ze = ({ content: e, content_file: n, preset: o }) => [e, n, o].filter((b) => b.trim() !== ""), it = ({ channel_id: e }) => e.length <= 1, Ye = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, at = ({ format: e }) => e === "twacode" || e === "plain", It = [
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && ze(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "save" && ze(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: n }) => n.operation === "remove" && ze(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: { operation: e, message_id: n, key: o } }) => e === "remove" && n === "" && o.source === "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && at(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && at(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ut({ getInput: e, hide: n }) {
      const o = await q({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), b = { getInput: e, hide: n, kind: o }, [S, I, P, F, H] = await Promise.all([
        ce(Ve.connection, b),
        ce(Ve.message, b),
        ce(Ve.workflow, b),
        ce(Ve.delivery, b),
        ce(Ve.presentation, b)
      ]), ie = {
        connection: S.values,
        message: I.values,
        workflow: P.values,
        delivery: F.values,
        presentation: H.values,
        twake: o.connect(S.values)
      }, de = jt(ie, o), me = [
        ...Rt(de, o),
        ...[S, F, I, P, H].flatMap(($e) => $e.issues),
        ...o.findIssues(ie),
        ...It.filter(({ broken: $e }) => $e(ie)).map(({ sentence: $e }) => $e)
      ];
      return { inputs: ie, kind: o, missing: de, issues: me };
    }
    function jt({ connection: e, delivery: n }, { required: o }) {
      const b = { ...e, ...n };
      return o.filter((S) => String(b[S]) === "");
    }
    function Rt(e, n) {
      return e.length === 0 ? [] : [
        `${ct(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${n.adviseMissing(e)}`
      ];
    }
    function ct(e) {
      return `${e.map((n) => `\`${n}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    function lt(e) {
      const n = e("public_id"), o = e("private_api_key");
      return [...(0, he.Fj)({ public_id: n, private_api_key: o }), e("access_token"), e("github_token")];
    }
    const Dt = 4, Pt = 8;
    function dt(e) {
      const n = e.filter((o) => o.length >= Dt).flatMap((o) => [o, p.Buffer.from(o).toString("base64")]).map((o) => o.replace(/=+$/, "")).sort((o, b) => b.length - o.length);
      return (o) => {
        const b = ft(o).toLowerCase();
        return n.filter((I) => b.includes(ft(I).toLowerCase())).reduce((I, P) => I.replace(Ut(P), "***"), o);
      };
    }
    function ft(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (n, o) => String.fromCharCode(parseInt(o, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Ut(e) {
      const n = e.length > Pt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Bt).join("")}=*`, n);
    }
    function Bt(e) {
      const n = e.split("").map((H) => H.charCodeAt(0)), o = (H) => H.toString(16).padStart(4, "0"), b = n.map((H) => `\\\\+u${pt(o(H))}`).join(""), I = [...new TextEncoder().encode(e)].map((H) => `%(?:25)*${pt(H.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (H) => `\\\\*\\u{${H.codePointAt(0)?.toString(16)}}`), F = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${b}|${I.join("")}${F})`;
    }
    function pt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const ht = 4e3, Xe = 8e3;
    function mt(e) {
      const n = [];
      let o = dt(n);
      return {
        mask: (b) => {
          b.trim() !== "" && (e.setSecret(b), n.push(b), o = dt(n));
        },
        hide: (b) => o(b),
        debug: (b) => e.debug(qe(o(b), Xe)),
        info: (b) => {
          for (const S of o(b).split(`
`))
            e.info(qe(S, Xe));
        },
        notice: (b) => e.notice(Ze(o(b))),
        warning: (b) => e.warning(Ze(o(b))),
        error: (b, S) => e.error(Ze(o(b)), { title: S })
      };
    }
    function Ze(e, n = ht) {
      const o = e.split(`
`).map((b) => qe(b, Xe));
      return gt(o.join(`
`), n);
    }
    function qe(e, n) {
      const o = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return gt(o, n);
    }
    function gt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const yt = 1e5, Nt = 512, Ft = 1e3, wt = /* @__PURE__ */ new Set(["object", "result"]), Wt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Ht(e, n) {
      const o = et(e, n, 0), b = (I, P) => $t(P) <= Ft, S = (I, P) => Wt.has(I) && $t(P) < 300;
      for (const I of [o, bt(o, b), bt(o, S)]) {
        const P = JSON.stringify(I);
        if (P.length <= yt)
          return P;
      }
      return "";
    }
    function bt(e, n) {
      if (!(0, le.Gv)(e))
        return null;
      const o = Object.entries(e).map(([b, S]) => [b, wt.has(b) && (0, le.Gv)(S) ? vt(S, n) : S]);
      return vt(Object.fromEntries(o), (b, S) => wt.has(b) || n(b, S));
    }
    function vt(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([o, b]) => n(o, b)));
    }
    function $t(e) {
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
      const b = Object.entries(e);
      return Object.fromEntries(b.map(([S, I]) => [n(S), et(I, n, o + 1)]));
    }
    const In = (
      /* unused pure expression or super */
      null
    ), jn = {
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
    function Gt({ outcome: e, deliveries: n, error: o, skipped: b }, S) {
      const I = n[0], P = I?.accepted, F = [o, ...n.map((H) => H.error)];
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
        error_code: F.find(Boolean)?.code ?? b ?? "",
        attempts: String(n.reduce((H, { attempts: ie }) => H + ie, 0))
      };
    }
    function Kt({ target: e, accepted: n, outcome: o, error: b }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: o,
        error_code: b?.code ?? ""
      };
    }
    function Jt(e) {
      const n = new Set(e.map(({ outcome: S }) => S)), [o = "failed"] = n, b = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? b : o, deliveries: e };
    }
    async function Vt(e, n) {
      const { log: o, failOnError: b, linkTo: S } = n;
      for (const F of e.deliveries)
        F.error === void 0 && o.info(Qt(F)), F.warning !== void 0 && o.warning(F.warning);
      qt(e, n), await tn(e, n);
      const I = Yt(e);
      if (I.length === 0)
        return 0;
      const P = Xt(e, I, S);
      return b ? o.error(P, Zt[e.outcome] ?? "Twake message not sent") : o.warning(P), b ? 1 : 0;
    }
    const Zt = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function Qt({ confirmation: e, attempts: n }) {
      return `${e}${n === 1 ? "" : ` (attempt ${n})`}.`;
    }
    const zt = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function Yt({ error: e, deliveries: n }) {
      const o = n.flatMap((b) => b.error ? { error: b.error, delivery: b } : []);
      return e ? [{ error: e }, ...o] : o;
    }
    function Xt({ deliveries: e }, n, o) {
      const b = e.length > 1, S = e.length - n.length, I = n.map(({ error: me, delivery: $e }) => {
        const { channel_id: Ne = "" } = $e?.target ?? {}, We = !b || me.message.includes(` ${Ne}`) ? "" : `Channel ${Ne}: `, { attempts: Ge = 0, outcome: Je, operation: Pe = "post" } = $e ?? {}, Ie = Ge > 1 ? ` Tried ${Ge} times.` : "", nt = Je === "unknown" ? ` ${zt[Pe]}` : "";
        return We + me.message + Ie + nt;
      }), P = n.map(({ error: me }) => `${me.nextStep} (${me.code}, ${o(me.code)})`), F = [
        ...b ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(I)
      ], H = F.some((me) => me.includes(`
`)) ? `
` : " ", ie = [...new Set(P)].join(H), de = ht - ie.length - H.length;
      return Ze(F.join(H), de) + H + ie;
    }
    function qt(e, { core: n, env: o, log: b }) {
      try {
        if (!o.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, I] of Object.entries(Gt(e, b.hide)))
          n.setOutput(S, I);
      } catch (S) {
        b.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const en = 2 ** 20;
    async function tn({ summary: e }, { core: n, log: o }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > en)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(o.hide(e)).write();
        } catch (b) {
          o.warning(`The job summary could not be written: ${b.message}`);
        }
    }
    var Ot = t(8532), nn = t(8818), Et = t(7959), He = t(9279);
    const Qe = "live", sn = 65;
    function rn({ core: e, env: n, log: o }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Qe, "");
        } catch (b) {
          o.debug(`The state of this step could not be opened: ${b.message}`);
        }
    }
    function on({ twake: e, deliveries: n, mentions: o, started_ms: b, status: S }, { core: I, env: P, log: F }) {
      const H = n.flatMap(({ accepted: $e }) => $e?.target ?? []);
      if (H.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const ie = o.map(De.TN), de = { address: e.address, started_ms: b, status: S, targets: H, mentioned: ie }, me = JSON.stringify(de);
      an(() => {
        I.saveState(Qe, Tt(me, e, P) + me), I.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, F);
    }
    function an(e, n) {
      try {
        e();
      } catch (o) {
        n.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${o.message}`);
      }
    }
    function un({ core: { getState: e } }) {
      return e(Qe) !== "";
    }
    function cn({ core: e, env: n }, o) {
      const b = e.getState(Qe), S = b.slice(sn);
      if (!ln(b, Tt(S, o, n) + S))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const I = JSON.parse(S);
      for (const [P, F] of Object.entries(o.address)) {
        const H = I.address[P];
        if (H !== F)
          throw new l.lZ("invalid_input", `\`${P}\` came out as ${F || "nothing"} at the end of the job, and the message went to ${H}. Give \`${P}\` a value that does not change during the job.`);
      }
      return I;
    }
    function Tt(e, { key: n }, o) {
      const { GITHUB_RUN_ID: b, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: I } = o;
      return `${St().createHmac("sha256", n).update(JSON.stringify([b, S, I, e])).digest("hex")} `;
    }
    const St = () => process.getBuiltinModule("node:crypto");
    function ln(e, n) {
      const [o, b] = [Buffer.from(e), Buffer.from(n)];
      return o.length === b.length && St().timingSafeEqual(o, b);
    }
    async function dn(e) {
      const { core: n, env: o } = e, b = mt(n), S = await fn({ ...e, log: b }).catch((I) => (I instanceof l.lZ || b.debug(I.stack ?? String(I)), { outcome: "failed", deliveries: [], error: (0, l.J4)(I) }));
      return Vt(S, {
        core: n,
        env: o,
        log: b,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (I) => (0, l.zU)(I, o)
      });
    }
    async function fn(e) {
      const { core: n, env: o, files: b, network: S, log: I } = e, P = S.date().getTime();
      rn(e), lt(n.getInput).forEach(I.mask);
      const F = await ut({ getInput: n.getInput, hide: I.hide }), H = await (0, g.aL)(F, { env: o, files: b, warn: I.warning }), ie = await mn(F, o, H);
      if (ie !== void 0)
        return I.notice(ie), tt("secrets_withheld");
      const de = wn(F), me = await (0, He.LE)(de, H, e);
      if (!pn(de, me, I))
        return _t("when", de, e);
      const $e = de.delivery.operation === "remove", Ne = await hn(de, me, H, e), Fe = $e ? void 0 : await (0, He.SB)(de, me, e, Ne?.mentioned).catch(gn(de));
      if (Fe === "empty")
        return I.info(`Skipped, because ${yn(de)} came out empty (\`if_empty: skip\`).`), _t("empty", de, e);
      for (const Pe of Fe?.advice ?? [])
        I.notice(Pe);
      for (const Pe of F.kind.findWarnings(de, me))
        I.warning(Pe);
      const We = kt(de, Fe, Ne);
      if (de.presentation.dry_run)
        return xt(We, de, e);
      if (We.targets.length === 0) {
        const Pe = Ne?.isUnknown ? "nobody knows which message" : "no message is known that";
        return I.info(`Skipped, because ${Pe} this \`key\` stands for: nothing is removed.`), tt("no_message");
      }
      const Ge = Ne ? await Ne.deliver(We, Fe) : await (0, Ot.cK)(We, { ...S, ...I });
      if (de.delivery.live) {
        const { twake: Pe, workflow: Ie } = de, { mentions: nt } = me, Mn = (0, Et.rk)(Ie);
        on({ twake: Pe, deliveries: Ge, mentions: nt, started_ms: P, status: Mn }, e);
      }
      const Je = Jt(Ge);
      return { ...Je, summary: await bn(de, Fe, Je, I) };
    }
    function pn({ delivery: e }, { context: n, ...o }, b) {
      const { when: S, operation: I } = e;
      if (S.length === 0 || !("verdict" in n) || o.change === void 0)
        return !0;
      const { verdict: P } = n, H = o.change === "unknown" && I === "remove" ? "none" : o.change;
      P === "unknown" && b.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const ie = (0, _e.yB)({ verdict: P, change: H }, S);
      return ie !== void 0 && b.info(ie), ie === void 0;
    }
    async function hn(e, n, o, b) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: o }, b);
    }
    async function mn({ inputs: e, kind: n, missing: o }, b, S) {
      if (o.length === 0)
        return;
      const I = (0, nn.GP)({ env: b, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), F = P(I);
      return F && `Skipped, because ${ct(o)} empty.${n.adviseMissing(o)} ${F}`;
    }
    function tt(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    async function _t(e, n, o) {
      return n.presentation.dry_run !== "check" ? tt(e) : xt({ ...kt(n, void 0, void 0), targets: [] }, n, o);
    }
    function gn(e) {
      return (n) => {
        if ((0, He.uE)(e, n))
          return "empty";
        throw n;
      };
    }
    function yn({ message: { content_file: e, preset: n } }) {
      return e ? `\`content_file\` (${(0, l.cl)(e)})` : n ? "`preset`" : "`content`";
    }
    function wn({ inputs: e, issues: n }) {
      if (n.length > 0)
        throw new l.lZ("invalid_input", n.join(`
`));
      return e;
    }
    function kt({ twake: e, delivery: n }, o, b) {
      const S = At(n), P = !o && n.key.source !== "" ? S.flatMap((F) => b?.find(F) ?? []) : S;
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
      return e.map((b) => ({
        channel_id: b,
        ...n && { message_id: n },
        ...o && { parent_message_id: o }
      }));
    }
    async function xt(e, n, o) {
      const { runDry: b } = await t.e("preview").then(t.bind(t, 7190));
      return b(e, { inputs: n, targets: At(n.delivery) }, o);
    }
    async function bn({ presentation: e }, n, o, b) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarizeDeliveries: S } = await t.e("preview").then(t.bind(t, 3709));
        return await S(o, n.message, n.whole);
      } catch (S) {
        return b.warning(`The message could not be shown in the job summary: ${S.message}`), "";
      }
    }
    var Mt = t(4768), Ct = t(6798), vn = t(763);
    const $n = 1e4, On = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function En(e) {
      const { core: n } = e, o = mt(n);
      try {
        un(e) ? await Tn({ ...e, log: o }) : /^true$/i.test(n.getInput("live")) && o.info("This step left no live message.");
      } catch (b) {
        o.warning(`The live message could not be updated: ${(0, l.J4)(b).message}`);
      }
      return 0;
    }
    async function Tn(e) {
      const { core: n, env: o, files: b, network: S, log: I } = e;
      lt(n.getInput).forEach(I.mask);
      const P = await ut({ getInput: n.getInput, hide: I.hide });
      Sn(P);
      const { twake: F } = P.inputs, H = cn(e, F), ie = S.now() + $n, de = await (0, g.aL)(P, { env: o, files: b, warn: I.warning }), me = await _n(H, P, de, e), $e = me.mentions.filter((Ie) => !H.mentioned.includes((0, De.TN)(Ie))), Ne = await An(P, { context: me, state: H, late: $e }, e), Fe = (Ie) => (0, Ot.cK)({ twake: F, policy: { ...On, timeout_ms: ie - S.now() }, ...Ie }, { ...S, ...I }), We = await Fe({ targets: H.targets, message: Ne });
      for (const Ie of We)
        (0, Ct.N)(Ie, I);
      if ($e.length === 0 || F.editsNotify)
        return;
      const Ge = We.filter(({ outcome: Ie }) => Ie === "sent").map(({ target: Ie }) => (0, vn.u)(Ie)), Je = await F.prepare({
        ...(0, Mt.Ew)((0, He.jA)(me.context), $e),
        ...Lt(P)
      }), Pe = await Fe({ targets: Ge, message: Je });
      for (const Ie of Pe)
        (0, Ct.l)(Ie, I);
    }
    function Sn({ missing: e, kind: n }) {
      const o = e.filter((S) => n.credentials.includes(S));
      if (o.length === 0)
        return;
      const b = o.map((S) => `\`${S}\``).join(" and ");
      throw new l.lZ("invalid_input", `${b} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function _n(e, { inputs: n, issues: o }, b, S) {
      const I = (S.network.date().getTime() - e.started_ms) / 1e3, P = kn(e.status, (0, Et.rk)(n.workflow), S), F = await (0, He.B3)(n, b, S, { duration: I, mayBeOld: P });
      return o.length > 0 ? { ...F, mentions: [] } : F;
    }
    function kn(e, n, { env: o }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: b, FORGEJO_ACTIONS: S, GITEA_ACTIONS: I, GITHUB_ACTION_PATH: P } = o;
      return b || S ? !!P : !!I;
    }
    function Lt({ inputs: { message: e }, issues: n }) {
      const { sender_name: o, sender_icon: b } = e;
      return n.length > 0 ? {} : { sender_name: o, sender_icon: b };
    }
    async function An(e, { context: n, state: o, late: b }, S) {
      const { inputs: I, issues: P } = e, { twake: F } = I, H = o.mentioned;
      try {
        if (P.length > 0)
          throw new Error(P.join(" "));
        return (await (0, He.SB)(I, n, S, H)).message;
      } catch (ie) {
        const de = "The live message shows only how the job ended, because its source";
        (0, He.uE)(I, ie) ? S.log.info(`${de} came out empty.`) : S.log.warning(`${de} can no longer be read: ${ie.message}`);
        const me = F.editsNotify ? b : [], $e = {
          ...(0, Mt.l3)((0, He.jA)(n.context), me),
          ...Lt(e)
        };
        return F.prepare($e, { notified: H });
      }
    }
    function xn(e, n) {
      return e === "post" ? En(n) : dn(n);
    }
  }),
  763: ((A, _, t) => {
    t.d(_, {
      u: () => l
    });
    function l({ channel_id: g, message_id: p = "", parent_message_id: f }) {
      return { channel_id: g, parent_message_id: f || p };
    }
  }),
  6444: ((A, _, t) => {
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
  8532: ((A, _, t) => {
    t.d(_, {
      Hy: () => r,
      cK: () => c,
      H1: () => h
    });
    var l = t(3916);
    const g = 1e3, p = 1e4, f = 1e3, v = 6e4, $ = 20;
    function m(U) {
      if (y(U) || !O(U))
        return;
      const G = U.retry_after_ms ?? 0, Z = U.remaining_ms - f - G;
      if (G > v || Z < 0)
        return;
      const q = Math.min(g * 2 ** (U.attempt - 1), p);
      return { wait_ms: G + U.random() * Math.min(q, Z) };
    }
    function y({ fate: U, attempt: G, retries: Z, retry_after_ms: q = 0 }) {
      const se = U === "not_arrived" && q >= 1e3 && Z > 0;
      return G > (se ? $ : Z);
    }
    function O({ fate: U, isIdempotent: G, mayDouble: Z }) {
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
    const i = 5, r = 1e4, a = 1e3, d = 3e3, k = 500;
    async function c(U, G) {
      const Z = G.now() + U.policy.timeout_ms, q = [], se = U.targets.entries(), W = async () => {
        for (const [oe, ce] of se)
          q[oe] = await x(ce, U, { ...G, deadline: Z });
      };
      return await Promise.all(Array.from({ length: i }, W)), q;
    }
    function h(U) {
      return U.targets.map((G) => w(U, G, "dry-run"));
    }
    function w({ twake: U, message: G }, Z, q) {
      return G ? G.sendTo(Z, q) : U.remove(Z, q);
    }
    async function x(U, G, Z) {
      const q = w(G, U, ge(Z)), se = q.error ? { attempts: 0, mayHaveArrived: !1, error: q.error } : await M(q, { target: U, request: G, ...Z }), { attempts: W, mayHaveArrived: oe } = se, ce = se.success ?? (oe ? await z(q, G, Z) : void 0), Oe = te(G, U);
      if (ce === void 0)
        return { target: U, operation: Oe, attempts: W, outcome: oe ? "unknown" : "failed", ...se.error && { error: se.error } };
      const { fate: we, ..._e } = ce;
      return { target: U, operation: Oe, attempts: W, outcome: we === "removed" ? we : "sent", ..._e };
    }
    async function M(U, G) {
      const { target: Z, request: q, deadline: se, now: W, signal: oe, random: ce, turn: Oe, debug: we } = G, { retries: _e, delivery: fe } = q.policy, le = fe === "at_least_once", je = te(q, Z) === "post";
      let Me = !1, Ue;
      for (let Ae = 1; ; Ae += 1) {
        await Oe();
        const Be = he(oe, se - W(), Ue);
        if (Be !== void 0)
          return { attempts: Ae - 1, mayHaveArrived: Me, error: Be };
        const { judgement: Re, retry_after_ms: De } = await N(U, le, G);
        if (we(`channel ${Z.channel_id}, attempt ${Ae}: ${Se(Re)}`), !("error" in Re))
          return { attempts: Ae, mayHaveArrived: Me, success: Re };
        const { fate: j, error: D } = Re, V = !je || Re.isIdempotent === !0;
        Me ||= j === "unknown" || j === "elsewhere";
        const Y = m({ ...{ fate: j, attempt: Ae, retries: _e, mayDouble: le, isIdempotent: V, retry_after_ms: De }, remaining_ms: se - W(), random: ce });
        if (Y === void 0 || oe.aborted)
          return { attempts: Ae, mayHaveArrived: Me, error: D };
        await L(Y.wait_ms, D, G);
        const pe = { ...G, deadline: (W() + se) / 2 }, ae = Me ? await J(U, q, pe) : void 0;
        if (ae !== void 0)
          return { attempts: Ae, mayHaveArrived: Me, success: ae };
        Ue = D;
      }
    }
    async function L(U, { message: G }, { target: { channel_id: Z }, sleep: q, signal: se, info: W }) {
      U >= d && W(`Channel ${Z}: ${G} The next attempt follows in ${Math.ceil(U / 1e3)} s.`), await q(U, se);
    }
    async function N(U, G, Z) {
      const { request: q, deadline: se, now: W } = Z, oe = se - W(), ce = U.look ? Math.min(a, oe / 4) : 0, Oe = Math.min(q.policy.attempt_ms ?? r, oe - ce), { ask: we, retryAfter_ms: _e } = ye(Oe, Z), fe = await U.attempt(we, { mayDouble: G, ...X(Z) }), le = "error" in fe ? fe.retry_after_ms : void 0;
      return { judgement: fe, retry_after_ms: le ?? _e() };
    }
    async function z(U, G, Z) {
      const { deadline: q, now: se, signal: W, sleep: oe } = Z, ce = q - se();
      if (!(U.look === void 0 || ce <= 0))
        return await oe(Math.min(k, ce / 2), W), J(U, G, Z);
    }
    async function J(U, { policy: { attempt_ms: G = r } }, Z) {
      const { deadline: q, now: se, signal: W, debug: oe } = Z, ce = Math.min(G, q - se());
      if (U.look === void 0 || W.aborted || ce <= 0)
        return;
      const { ask: Oe } = ye(ce, Z), we = await U.look(Oe, X(Z));
      return oe(`a look at what became of it: ${we?.confirmation ?? "nothing is known"}`), we;
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
    function he(U, G, Z) {
      if (U.aborted) {
        const se = "Interrupted before anything was sent to this channel.";
        return new l.lZ("interrupted", Z ? `${Z.message} Then interrupted.` : se);
      }
      if (G > 0)
        return;
      const q = "No time was left for this channel: the others took it all.";
      return Z ?? new l.lZ("timeout", q, { nextStep: "Raise `timeout`." });
    }
    function ye(U, { http: G, signal: Z, now: q, date: se }) {
      const W = q() + U;
      let oe;
      return { ask: async (Oe, we) => {
        const _e = (W - q()) / (we?.isQuestion ? 2 : 1), fe = await G.send(Oe, { signal: Z, timeout_ms: _e });
        return fe.kind === "response" && (oe = fe.headers["retry-after"] ?? oe), fe;
      }, retryAfter_ms: () => T(oe, se()) };
    }
    function Se(U) {
      return "error" in U ? `${U.fate} (${U.error.code}: ${U.error.message})` : U.fate;
    }
  }),
  8812: ((A, _, t) => {
    t.d(_, {
      a: () => l
    });
    function l(p) {
      return JSON.stringify(p, g);
    }
    function g(p, f) {
      return typeof f == "string" ? f.toWellFormed() : f;
    }
  }),
  2e3: ((A, _, t) => {
    t.d(_, {
      b: () => l
    });
    function l(g) {
      return g.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  8286: ((A, _, t) => {
    t.d(_, {
      F: () => g
    });
    const l = ["\u2022", "\u25E6", "\u25AA"];
    function g({ start: p }, { checked: f }, v) {
      const $ = p === null ? void 0 : `${p + v.index}.`;
      return f !== null ? [$, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : $ ?? l[Math.min(v.depth, l.length - 1)] ?? "";
    }
  }),
  2163: ((A, _, t) => {
    t.d(_, {
      x: () => l
    });
    function l({ message: g, workflow: p }, f) {
      return [
        ...g.mentions.flatMap(({ who: $ }) => typeof $ == "string" ? [] : $).map(({ id: $ }) => ({ input: "mentions", id: $ })),
        ...Object.values(p.people).flat().map(({ id: $ }) => ({ input: "people", id: $ }))
      ].filter(({ id: $ }) => !f($));
    }
  }),
  9880: ((A, _, t) => {
    t.d(_, {
      L: () => l
    });
    function l(g) {
      return /^\d+$/.test(g) ? g.replace(/\d/g, (p) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(p))) : g;
    }
  }),
  651: ((A, _, t) => {
    t.d(_, {
      cG: () => be,
      B5: () => Ce,
      HD: () => Te,
      y: () => ue,
      Xp: () => ae
    });
    var l = t(2e3), g = t(6444), p = t(9880);
    const f = 4;
    function v(s) {
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(m(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function m(s) {
      const u = s.split("	"), E = u.pop() ?? "";
      return u.map((R) => R + " ".repeat(f - R.length % f)).join("") + E;
    }
    var y = t(3920);
    const O = { type: "br" };
    function T(s) {
      const u = [];
      for (const E of s) {
        const R = u.at(-1);
        typeof E == "string" && typeof R == "string" ? u[u.length - 1] = R + E : E !== "" && u.push(E);
      }
      return u;
    }
    function i(s, u, E = {}) {
      const [R, ...B] = T(u);
      return R === void 0 ? [] : [{ type: s, ...E, content: B.length === 0 ? R : [R, ...B] }];
    }
    function r(s, u) {
      return (0, y.vq)(s) ? u.includes(s.type) || (0, y.hT)(s).some((E) => r(E, u)) : !1;
    }
    function a(s, u) {
      return u.flatMap((E) => {
        if (!(0, y.vq)(E) || typeof E.content != "object")
          return [E];
        const { type: R, content: B, ...K } = E, re = a(s - 1, (0, y.hT)(E));
        return s <= 0 ? re : i(R, re, K);
      });
    }
    function d(s) {
      return s.map(k).join("").replace(/\s+/g, " ").trim();
    }
    function k(s) {
      return typeof s == "string" ? s : (0, y.kn)(s) ? " " : (0, y.hT)(s).map(k).join("");
    }
    function c(s) {
      return s.flatMap((u) => {
        if ((0, y.kn)(u))
          return [" "];
        if (!(0, y.vq)(u) || u.content === void 0)
          return [u];
        const { type: E, content: R, ...B } = u;
        return i(E, c((0, y.hT)(u)), B);
      });
    }
    function h(s, u) {
      return s.flatMap((E, R) => {
        const B = s[R - 1];
        return ((0, y.kn)(B) || (0, y.WH)(B)) && !(0, y.kn)(E) && !(0, y.WH)(E) ? [u, E] : [E];
      });
    }
    function w(s, u) {
      return T(s.flatMap((E) => u.show(E, u)));
    }
    function x(s, u) {
      return M(s.map((E) => ({
        block: E,
        nodes: u.show(E, u),
        isClosing: E.type === "buttons" || E.type === "mentions"
      })), L);
    }
    function M(s, u) {
      const E = s.filter(({ nodes: R }) => R.length > 0);
      return E.flatMap((R, B) => {
        const K = E[B - 1];
        if (K === void 0 || (0, y.WH)(R.nodes[0]))
          return R.nodes;
        const ke = (0, y.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(ke).fill(O), ...R.nodes];
      });
    }
    function L(s, u) {
      const [E, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? E.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(E.type) || R.type === "thematicBreak" || E.type === "group" && !E.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => r(K, ["image"])) ? 1 : 2;
    }
    function N({ children: s }, u) {
      const [E, ...R] = s;
      return E?.type === "image" && R.length === 0 && X(new URL(E.url)) ? J(E) : w(s, u);
    }
    function z({ url: s, alt: u }, { isLinked: E }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return E ? [R] : i("url", [R], { url: s });
    }
    function J({ url: s, alt: u }) {
      const E = { type: "url", url: s, content: { type: "image", src: s } };
      return u === "" ? [E] : [E, O, ...i("system", [u])];
    }
    function X({ hostname: s, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const ge = "\u2003";
    function he(s, u) {
      const E = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((B, K) => {
        const [re, ...ke] = u.show(B, E), ne = (0, te.F)(s, B, { index: K, depth: u.listDepth });
        return re === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...h([re, ...ke], ge)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var ye = t(1723);
    const Se = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, U = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function G(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let u = 0;
      for (const { segment: E } of new Intl.Segmenter().segment(s))
        u += Z(E);
      return u;
    }
    function Z(s) {
      return U.test(s) ? 0 : Se.test(s) ? 2 : 1;
    }
    const q = 64;
    function se({ align: s, children: u }, E) {
      const R = u.map((ne) => ne.children.map((ee) => E.show(ee, E))), B = R.map((ne) => ne.map(d)), K = s.map((ne, ee) => B.reduce((ve, Ke) => Math.max(ve, G(Ke[ee] ?? "")), 0)), re = K.reduce((ne, ee) => ne + ee + 3, -3);
      return R.flat(2).some((ne) => r(ne, ["url", "email"])) || re > q ? ce(R) : W({ cells: B, columns: K, align: s });
    }
    function W(s) {
      const u = s.cells.map((re) => s.columns.map((ke, ne) => oe(re[ne] ?? "", { width: ke, align: s.align[ne] })).join(" \u2502 ").trimEnd()), E = s.columns.map((re) => "\u2500".repeat(re)).join("\u2500\u253C\u2500"), [R = "", ...B] = u, K = s.cells[0]?.some((re) => re !== "");
      return [v((K ? [R, E, ...B] : B).join(`
`))];
    }
    function oe(s, u) {
      const E = u.width - G(s), B = { right: E, center: Math.floor(E / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(B) + s + " ".repeat(E - B);
    }
    function ce(s) {
      return s.map((u, E) => Oe(u, E === 0)).filter((u) => u.length > 0).flatMap((u, E) => E === 0 ? u : [O, ...u]);
    }
    function Oe(s, u) {
      const [E = [], ...R] = s.map(c).filter((K) => d(K) !== ""), B = R.flatMap((K, re) => [re === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? i("bold", [...E, ...B]) : [...i("bold", E), ...B];
    }
    const we = {
      root: fe,
      paragraph: N,
      heading: je,
      thematicBreak: () => i("system", ["\u2500".repeat(20)]),
      blockquote: (s, u) => i("quote", fe(s, u)),
      alert: Me,
      list: he,
      listItem: fe,
      code: ({ value: s }) => [v(s)],
      table: se,
      tableRow: le,
      tableCell: le,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, u) => i("attachment", fe(s, u)),
      summary: (s, u) => i("bold", le(s, u)),
      group: fe,
      footnoteDefinition: (s, u) => [
        `${(0, p.L)(s.identifier)} `,
        ...fe(s, u)
      ],
      text: ({ value: s }) => [s],
      break: () => [O],
      strong: (s, u) => i("bold", le(s, u)),
      emphasis: (s, u) => i("italic", le(s, u)),
      delete: (s, u) => i("strikethrough", le(s, u)),
      underline: (s, u) => i("underline", le(s, u)),
      superscript: (s, u) => le(s, u).map((E) => typeof E == "string" ? (0, p.L)(E) : E),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: Ue,
      image: z,
      footnoteReference: ({ identifier: s }) => [(0, p.L)(s)],
      buttons: De,
      button: Re,
      mentions: De,
      mention: ({ addressee: s }) => [(0, ye.bX)(s)],
      statusLine: (s, u) => i("system", le(s, u))
    }, _e = (s, u) => we[s.type](s, u);
    function fe({ children: s }, u) {
      return x(s, u);
    }
    function le({ children: s }, u) {
      return w(s, u);
    }
    function je(s, u) {
      const E = i("bold", le(s, u));
      return s.depth > 2 ? E : i("underline", E);
    }
    function Me(s, u) {
      const R = [{ nodes: i("bold", [g.o[s.kind]]) }, { nodes: fe(s, u) }];
      return i("quote", M(R, () => 1));
    }
    function Ue(s, u) {
      const E = le(s, { ...u, isLinked: !0 }), R = Be(s);
      return R === void 0 ? i("url", E, { url: s.url }) : Ae(R, E);
    }
    function Ae(s, u) {
      const E = { type: "email", content: s }, [R, ...B] = u, K = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || B.length > 0 || K < 0 ? [...u, " (", E, ")"] : [R.slice(0, K).replace(/^mailto:$/i, ""), E, R.slice(K + s.length)];
    }
    function Be({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function Re({ url: s, label: u }) {
      return [{ type: "url", url: s, content: { type: "button", content: u } }];
    }
    function De({ children: s }, u) {
      return s.flatMap((E) => [" ", ...u.show(E, u)]).slice(1);
    }
    var j = t(3028), D = t(886), V = t(8048), Q = t(7985);
    const Y = 50, pe = { show: _e, listDepth: 0, isLinked: !1 };
    function ae(s) {
      return a(Y, T(_e({ type: "root", children: s }, pe)));
    }
    function ue({ children: s }) {
      const u = s.filter((B) => !Ee(B)), E = (0, Q.r)((0, ye.Hk)((0, j.w)({ type: "root", children: u }))), R = {
        formatted: (0, V.k)((0, ye.Cw)(Te(ae(u)))),
        original_str: E,
        fallback_string: E
      };
      return s.filter(Ee).reduce(be, R);
    }
    function Ee(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function be(s, u) {
      const { formatted: E, original_str: R, fallback_string: B } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, ye.Hk)((0, j.w)(u)), re = _e(u, pe);
      return {
        formatted: [
          ...E,
          ...(0, V.k)(E.length === 0 ? re : [O, ...re])
        ],
        original_str: xe(R, K),
        fallback_string: xe(B, K)
      };
    }
    function xe(s, u) {
      return (0, Q.r)(Ce(s, u), s.length);
    }
    function Ce(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Le = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Te(s) {
      return (0, D.H)(s, {
        text: (u) => [C((0, l.b)(u))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function C(s) {
      return s.length > 500 ? s.replace(Le, "$&\u200B") : s;
    }
  }),
  1723: ((A, _, t) => {
    t.d(_, {
      Cw: () => m,
      Hk: () => i,
      TV: () => d,
      ah: () => a,
      bX: () => r,
      nR: () => O,
      yK: () => y
    });
    var l = t(886), g = t(3920);
    const p = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function m(c) {
      return (0, l.H)(c, {
        text: (h) => h.split(v).flatMap((w) => w.split($)),
        literal: y,
        address: O,
        instead: T
      });
    }
    function y(c) {
      return c.replace(v, p);
    }
    function O(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (h, w) => w > 5 ? "%3A//" : h).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(c) {
      const h = (0, g.Tf)(c), w = (0, g.QP)(c);
      if (!(h.search(v) < 0)) {
        if (w === "email")
          return h.split(v);
        if (!(w !== "url" || c.url !== void 0))
          return m([{ ...c, url: h }]);
      }
    }
    function i(c) {
      const h = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), w = h.search(/[@#]/), x = w < 0 ? h : h.slice(0, w);
      return (x + h.slice(x.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${p}`).replace(v, p).replace(/@(?!\u2060)/g, `@${p}`);
    }
    function r(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function d(c) {
      return c.flatMap((h) => typeof h == "string" ? [...h.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(h) ? d(h) : (0, g.vq)(h) ? (0, g.QP)(h) === "user" ? k(h) : d((0, g.hT)(h)) : []);
    }
    function k(c) {
      const [h = "", w] = (0, g.Tf)(c).split(":"), x = w ?? c.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: h || "user", id: x }] : [];
    }
  }),
  1773: ((A, _, t) => {
    t.d(_, {
      TN: () => v,
      VS: () => f,
      ap: () => $,
      ph: () => m
    });
    const l = 4e3, g = 300, p = 500, f = `
`;
    function v(O) {
      const r = O.split(f).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return y(r, l);
    }
    function $(O) {
      return O.replace(/\s+/g, " ");
    }
    function m(O) {
      return y($(O).trim(), g);
    }
    function y(O, T) {
      if (O.length <= T)
        return O;
      const i = O.slice(0, T - 1), r = i.lastIndexOf(" "), a = r > T * 0.8 ? r : T - 1;
      return `${i.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((A, _, t) => {
    t.d(_, {
      w: () => m
    });
    var l = t(6444), g = t(8286), p = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: O,
      heading: O,
      thematicBreak: () => "",
      blockquote: (r, a) => ` > ${T(r, a)}${v.VS}`,
      alert: (r, a) => ` > ${l.o[r.kind]} ${T(r, a)}${v.VS}`,
      list: (r, a) => r.children.map((d, k) => `${(0, g.F)(r, d, { index: k, depth: a })} ${y(d, a + 1)} `).join(""),
      listItem: T,
      code: ({ value: r }) => ` ${(0, v.ph)(r)} `,
      table: T,
      tableRow: i,
      tableCell: O,
      details: T,
      summary: O,
      group: T,
      footnoteDefinition: (r, a) => `${(0, p.L)(r.identifier)} ${T(r, a)}`,
      text: ({ value: r }) => (0, v.ap)(r),
      break: () => " ",
      strong: O,
      emphasis: O,
      delete: O,
      underline: O,
      superscript: ({ children: r }, a) => r.map((d) => d.type === "text" ? (0, p.L)(d.value) : y(d, a)).join(""),
      inlineCode: ({ value: r }) => (0, v.ap)(r).trim(),
      link: O,
      image: ({ alt: r }) => `[${(0, v.ap)(r) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: r }) => (0, p.L)(r),
      buttons: T,
      button: ({ label: r }) => `[${(0, v.ap)(r)}]`,
      mentions: T,
      mention: ({ addressee: r }) => (0, f.ah)(r),
      statusLine: O
    };
    function m(r) {
      return (0, v.TN)(y(r, 0));
    }
    function y(r, a) {
      return $[r.type](r, a);
    }
    function O({ children: r }, a) {
      return r.map((d) => y(d, a)).join("");
    }
    function T({ children: r }, a) {
      return r.map((d) => ` ${y(d, a)} `).join("");
    }
    function i({ children: r }, a) {
      return r.map((k) => y(k, a).trim()).filter((k) => k !== "").join(" \u2502 ");
    }
  }),
  886: ((A, _, t) => {
    t.d(_, {
      H: () => g
    });
    var l = t(3920);
    function g($, m) {
      return $.flatMap((y) => typeof y == "string" ? m.text(y) : Array.isArray(y) ? [{ type: "nop", content: g(y, m) }] : (0, l.vq)(y) ? m.instead?.(y) ?? [p(y, m)] : [y]);
    }
    function p($, m) {
      const y = (0, l.QP)($), O = y !== void 0 && (0, l.Y)(y).content === "nodes", T = y === "url" && $.url === void 0, i = Object.entries($).map(([r, a]) => r === "type" || r === "start" ? [r, a] : r === "url" || r === "src" ? [r, v(a, m.address)] : r !== "content" ? [r, v(a, m.literal)] : T && typeof a == "string" ? [r, m.address(a)] : [
        r,
        O ? f(a, m) : v(a, m.literal)
      ]);
      return Object.fromEntries(i);
    }
    function f($, m) {
      if (Array.isArray($))
        return g($, m);
      if (typeof $ != "string" && !(0, l.vq)($))
        return $;
      const y = g([$], m);
      return y.length === 1 ? y[0] : y;
    }
    function v($, m) {
      return typeof $ == "string" ? m($) : Array.isArray($) ? $.map((y) => v(y, m)) : (0, l.vq)($) ? Object.fromEntries(Object.entries($).map(([y, O]) => [y, v(O, m)])) : $;
    }
  }),
  8048: ((A, _, t) => {
    t.d(_, {
      k: () => g
    });
    var l = t(3920);
    function g(v) {
      return v.map(p);
    }
    function p(v) {
      if (!(0, l.vq)(v))
        return v;
      const { type: $, content: m, ...y } = v, O = Array.isArray(m) ? g(m) : p(m);
      return {
        type: $,
        ...f(v),
        ...y,
        ...m !== void 0 && { content: O }
      };
    }
    function f(v) {
      const $ = (0, l.QP)(v), m = $ && (0, l.Y)($).start;
      return m === void 0 ? {} : /^[*_~°`]/.test(m) ? { start: m, end: m } : { start: m };
    }
  }),
  7985: ((A, _, t) => {
    t.d(_, {
      r: () => f
    });
    const l = 120, g = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, p = /@(?!\u2060)\S+|[*_~°`]/g;
    function f($, m = 0) {
      const y = $.slice(0, l), O = y.match(p) ?? [], T = y.replace(p, (r, a) => O.indexOf(r) === O.lastIndexOf(r) || a < m ? r : g[r] ?? r), i = m === 0 ? T.replace(/^>+/, (r) => "\u203A".repeat(r.length)) : T;
      return v(i + $.slice(l), m);
    }
    function v($, m) {
      const y = l - 1;
      return y >= m && /[\uD800-\uDBFF]/.test($.charAt(y)) ? `${$.slice(0, y)}\u2060${$.slice(y)}` : $;
    }
  }),
  3920: ((A, _, t) => {
    t.d(_, {
      QP: () => f,
      Tf: () => O,
      WH: () => $,
      Wy: () => i,
      Y: () => p,
      c_: () => g,
      ci: () => T,
      d3: () => r,
      hT: () => y,
      kn: () => m,
      vq: () => v
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
    function p(a) {
      return l[a];
    }
    function f(a) {
      const { type: d, start: k } = a;
      if (d !== void 0)
        return g.find((c) => c === d);
      if (k !== void 0)
        return g.find((c) => p(c).start === k);
    }
    function v(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a);
    }
    function $(a) {
      const d = v(a) ? f(a) : void 0;
      return d !== void 0 && p(d).block === !0;
    }
    function m(a) {
      return v(a) && f(a) === "br";
    }
    function y({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || v(a) ? [a] : [];
    }
    function O({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function T(a) {
      return typeof a.url == "string" ? a.url : O(a);
    }
    function i(a) {
      const d = O(a).split(":")[0] ?? "";
      switch (f(a)) {
        case "user":
          return `@${d}`;
        case "channel":
          return `#${d}`;
        case "emoji":
          return `:${O(a).replaceAll(":", "")}:`;
        case "icon":
          return r(a.src) ? "" : String(a.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(a.title ?? "");
        case "progress_bar":
          return `${Number(a.progress) || 0} %`;
        default:
          return O(a);
      }
    }
    function r(a) {
      return typeof a == "string" && /^https?:\/\/[^\s]+$/.test(a) && URL.canParse(a);
    }
  }),
  9366: ((A, _, t) => {
    t.d(_, {
      eQ: () => $,
      wh: () => v,
      yr: () => m
    });
    var l = t(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", f = 60;
    function v(a) {
      return g.test(a) ? a.toLowerCase() : void 0;
    }
    function $(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function m(a, d) {
      if (a.length > f && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${d}, but perhaps a key. ${y[d]}`;
      const { reading: k, meant: c, next: h = y[d] } = O(a, d);
      return `is ${(0, l.cl)(a)}, which is ${k}. ${c === void 0 ? h : `Write ${c}.`}`;
    }
    const y = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function O(a, d) {
      if (a.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(a))
        return T(a, d);
      const k = i(a);
      if (k !== void 0)
        return { reading: "the id in another spelling", meant: k };
      const c = r(a);
      if (c !== void 0)
        return { reading: "the short form of the web client's address", meant: c };
      const h = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(h) ? { reading: `no whole id: it has ${h.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((w) => v(w)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : a.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${y.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function T(a, d) {
      const [, k, c, h] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], w = { company: c && k, channel: h, user: void 0 }[d] ?? "", x = v(w) ?? r(w), M = x === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
      return { reading: `an address, and not the id of a ${d}${M}`, meant: x };
    }
    function i(a) {
      const d = a.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(d))
        return d.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function r(a) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(a))
        return;
      let d = 0n;
      for (const c of a)
        d = d * 58n + BigInt(p.indexOf(c));
      const k = d.toString(16).padStart(32, "0");
      return k.length > 32 ? void 0 : i(k);
    }
  }),
  7413: ((A, _, t) => {
    t.d(_, {
      Fc: () => $,
      Fj: () => v,
      ss: () => m,
      wb: () => y
    });
    var l = t(4573), g = /* @__PURE__ */ t.n(l), p = t(8812);
    function f({ public_id: r, private_api_key: a }) {
      return l.Buffer.from(`${r}:${a}`).toString("base64");
    }
    function v(r) {
      const { private_api_key: a } = r;
      return a === "" ? [] : [a, f(r)];
    }
    function $(r, a, d) {
      return T(r, "save", { ...O(a), ...d });
    }
    function m(r, a) {
      return T(r, "remove", O(a));
    }
    function y(r) {
      return T(r, "save");
    }
    function O({ channel_id: r, message_id: a, parent_message_id: d }) {
      return {
        channel_id: r,
        ...a && { id: a },
        ...d && { parent_message_id: d }
      };
    }
    function T(r, a, d) {
      const { api_url: k, group_id: c } = r, h = new URL(k);
      h.pathname = `${k.pathname.replace(/\/$/, "")}/api/v1/messages/${a}`;
      const w = (0, p.a)({ group_id: c, message: d });
      return {
        url: h,
        body: w,
        maxResponseSize: i(w),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${f(r)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const i = (r) => 2 ** 20 + 16 * l.Buffer.byteLength(r);
  }),
  3785: ((A, _, t) => {
    t.d(_, {
      O: () => l,
      u: () => g
    });
    function l(p) {
      const f = p.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(p)?.index ?? -1;
      if (!(f < 0 || f > 0 && !/^(<br \/>|array|object|string)/.test(p)))
        try {
          return JSON.parse(p.slice(f));
        } catch {
          return;
        }
    }
    function g(p) {
      return typeof p == "object" && p !== null && !Array.isArray(p);
    }
  }),
  7679: ((A, _, t) => {
    t.d(_, {
      G3: () => m,
      ID: () => y,
      JQ: () => a,
      eK: () => T,
      jA: () => $,
      tK: () => O,
      yB: () => r
    });
    var l = t(3916), g = t(1987), p = t(6872);
    const f = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ], v = ["changed", "fixed", "broken"], $ = [...f, ...v];
    function m(d) {
      return $.some((k) => k === d);
    }
    function y(d) {
      return d.filter((k, c) => !(c > 0 && c < d.length - 1 && (k === "or" || k === "and")));
    }
    async function O(d, k) {
      const c = y(d.split(/[\s,]+/).filter(Boolean)), h = c.find((w) => !m(w));
      if (h !== void 0) {
        const w = (0, p.Z)(await (0, p.p)(h, $));
        k(`takes ${$.join(", ")}, but not ${(0, l.cl)(h)}.${w}`);
      }
      return c.filter(m);
    }
    function T({ verdict: d, change: k }, c) {
      const h = d === "success" && (k === "fixed" || k === "unknown"), w = (0, g.N6)(d) && (k === "broken" || k === "unknown");
      switch (c) {
        case "changed":
          return h || w;
        case "fixed":
          return h;
        case "broken":
          return w;
        default:
          return d === c || c === "failure" && (0, g.N6)(d);
      }
    }
    const i = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function r(d, k) {
      const { verdict: c, change: h } = d;
      if (c === "unknown" || k.some((x) => T(d, x)))
        return;
      const w = a(c, k) ? i[h] ?? "" : "";
      return `Skipped, because the verdict is ${c}${w}, and \`when\` is ${k.join(", ")}.`;
    }
    function a(d, k) {
      const c = (h) => k.map((w) => T({ verdict: d, change: h }, w)).join();
      return c("unknown") !== c("none");
    }
  }),
  5740: ((A, _, t) => {
    t.d(_, {
      Ek: () => f,
      Vd: () => p,
      Vp: () => v,
      aA: () => m,
      hl: () => $
    });
    var l = t(3916), g = t(4827);
    function p(y) {
      return (0, l._n)((0, g.$6)(y, "server_url"));
    }
    function f(y) {
      const O = (0, g.$6)(y, "repository");
      return O !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(O) ? $(p(y), O) : null;
    }
    function v(y, O) {
      const T = (0, g.$6)(y, O);
      return T !== null && /^[1-9]\d*$/.test(T) ? $(f(y), "actions/runs", T) : null;
    }
    function $(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
    function m(y) {
      return y && encodeURIComponent(y.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((A, _, t) => {
    t.d(_, {
      N6: () => y,
      R_: () => m,
      ZG: () => O,
      _X: () => T,
      _z: () => v,
      u6: () => $
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
    }, g = Object.keys(l), p = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"],
      ["waiting", "action_required"]
    ]), f = /* @__PURE__ */ new Set(["queued", "pending", "requested"]);
    function v(i) {
      return i === null || f.has(i) ? "in_progress" : T(i) ? i : p.get(i) ?? "unknown";
    }
    function $(i) {
      return g.find((r) => i.includes(r));
    }
    function m(i, r) {
      return g.indexOf(i) - g.indexOf(r);
    }
    function y(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    function O(i) {
      return l[i];
    }
    function T(i) {
      return Object.hasOwn(l, i);
    }
  }),
  2264: ((A, _, t) => {
    t.d(_, {
      MD: () => $,
      hx: () => f,
      lS: () => y,
      tu: () => m,
      vZ: () => p
    });
    var l = t(4827), g = t(5740);
    function p(i, r) {
      const a = T(i.run_attempt), d = (0, g.Vp)(i, r);
      return {
        id: T(i.run_id),
        number: T(i.run_number),
        attempt: a,
        name: (0, l.mh)(i, "workflow"),
        url: r === "run_id" && (a ?? 1) > 1 ? (0, g.hl)(d, "attempts", String(a)) : d
      };
    }
    function f(i, { status: r, checkRunId: a, matrix: d, runPage: k }) {
      const c = a === null ? p(i, k).url : (0, g.hl)((0, g.Vp)(i, k), "job", String(a)), h = (0, l.$6)(i, "job"), w = v(d).join(", "), x = (0, l.cA)(h && w ? `${h} (${w})` : h);
      return { name: h, title: x, status: r, url: c, check_run_id: a };
    }
    function v(i) {
      return (0, l.Gv)(i) ? Object.values(i).flatMap(v) : ["string", "number", "boolean"].includes(typeof i) && i !== "" ? [String(i)] : [];
    }
    function $(i) {
      const r = (0, l.$6)(i, "repository"), [a = null, d = null] = r?.split("/") ?? [], k = (0, l.$6)(i.event, "repository", "default_branch");
      return { name: d, full_name: r, owner: a, url: (0, g.Ek)(i), default_branch: k };
    }
    function m(i) {
      const r = (T(i.run_attempt) ?? 1) === 1, d = i.event_name === "schedule" && r ? null : (0, l.$6)(i, "triggering_actor") ?? (0, l.$6)(i, "actor");
      return O(d, i);
    }
    function y(i) {
      const r = (0, l.$6)(i.event, "sender", "login") ?? (0, l.$6)(i, "actor");
      return O(i.event_name === "schedule" ? null : r, i);
    }
    function O(i, r) {
      return { login: i, url: (0, g.hl)((0, g.Vd)(r), i?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(i) {
      return typeof i == "string" && /^\d+$/.test(i) ? Number(i) : null;
    }
  }),
  8818: ((A, _, t) => {
    t.d(_, {
      CT: () => v,
      GP: () => m,
      Gw: () => p,
      Qo: () => y,
      Y3: () => $
    });
    var l = t(2264), g = t(4827);
    function p({ event: O }) {
      const T = (0, g.$6)(O, "repository", "visibility");
      return (0, g.Qc)(O, "repository", "private") || /^(?:private|internal)$/.test(T ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(O) {
      const T = m(O);
      return {
        github: T,
        repository: (0, l.MD)(T),
        run: (0, l.vZ)(T, $(O.env))
      };
    }
    function $(O) {
      return O.FORGEJO_ACTIONS ? "run_number" : "run_id";
    }
    function m({ env: O, event: T, runnerFacts: i }) {
      const { ref_protected: r, ...a } = y(O, "GITHUB", f);
      return {
        ...a,
        ref_protected: r === null ? null : r === "true",
        secret_source: (0, g.$6)(i, "secret_source"),
        event: (0, g.Gv)(T) ? T : {}
      };
    }
    function y(O, T, i) {
      const r = i.trim().split(/\s+/).map((a) => [a, O[`${T}_${a.toUpperCase()}`] ?? null]);
      return Object.fromEntries(r);
    }
  }),
  5161: ((A, _, t) => {
    t.d(_, {
      O: () => v,
      Y: () => O
    });
    var l = t(3916), g = t(7679), p = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], m = /* @__PURE__ */ new Map([["everyone", "all"]]), y = 10;
    async function O(d, k) {
      const c = [];
      let h = 0;
      for (const [w, x] of d.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || h === y)
            continue;
          const L = await i(M.trim());
          typeof L != "string" ? c.push(L) : (k(`line ${w + 1}: ${L}`), h += 1);
        }
      return c;
    }
    async function T(d) {
      const k = d.find((h) => !(0, g.G3)(h)), c = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return k === void 0 ? `\`on\` must have ${c} behind it.` : `${(0, l.cl)(k)} behind \`on\` must be ${c}.${(0, p.Z)(await (0, p.p)(k, g.jA))}`;
    }
    async function i(d) {
      const [k = "", c, ...h] = d.split(/\s+/), w = c === "on", x = w ? k : d, M = r(x.replace(/^@/, ""));
      if (M === void 0)
        return a(x);
      if (!w)
        return { who: M };
      const L = (0, g.ID)(h), N = L.filter(g.G3);
      return N.length > 0 && N.length === L.length ? { who: M, on: N } : T(L);
    }
    function r(d) {
      return [...$, ...v].find((c) => c === d) ?? m.get(d) ?? (0, f.c1)(d) ?? (0, f.EH)(d);
    }
    async function a(d) {
      if ((0, g.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const k = [...$, ...m.keys(), ...v], c = (0, f.KO)(d) ?? await (0, p.p)(d.replace(/^@/, ""), k), h = /^@?[\w-]+$/.test(d), [, w] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (w !== void 0)
        return `${(0, l.cl)(d)} has no name in front of it: in a Matrix room, write \`${w}:${d}\`.`;
      const x = h ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
      return `${(0, l.cl)(d)} must be ${M} or name:user-id.${(0, p.Z)(c) || x}`;
    }
  }),
  6872: ((A, _, t) => {
    t.d(_, {
      Z: () => f,
      p: () => p
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
    async function p(v, $) {
      const m = v.toLowerCase(), y = l.get(m);
      if (y !== void 0 && $.includes(y))
        return y;
      if (v.length > g)
        return;
      const { distance: O } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((i) => ({ one: i, distance: O(i, m) })).filter((i) => i.distance <= 1 + m.length / 4).sort((i, r) => i.distance - r.distance)[0]?.one;
    }
    function f(v) {
      return v === void 0 ? "" : ` Did you mean \`${v}\`?`;
    }
  }),
  4827: ((A, _, t) => {
    t.d(_, {
      $6: () => f,
      Gv: () => l,
      Qc: () => T,
      Qv: () => r,
      at: () => g,
      cA: () => $,
      gT: () => a,
      i1: () => i,
      lC: () => O,
      lJ: () => p,
      mh: () => m,
      tk: () => y
    });
    function l(d) {
      return typeof d == "object" && d !== null && !Array.isArray(d);
    }
    function g(d, ...k) {
      return k.reduce((c, h) => l(c) && Object.hasOwn(c, h) ? c[h] : void 0, d);
    }
    function p(d, ...k) {
      const c = g(d, ...k);
      return l(c) ? c : null;
    }
    function f(d, ...k) {
      const c = g(d, ...k);
      return typeof c == "string" && c !== "" ? c : null;
    }
    const v = 120;
    function $(d) {
      const k = d?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (k === null || k.length <= v)
        return k;
      const c = k.slice(0, v - 2).replace(/[\uD800-\uDBFF]$/, ""), h = c.replace(/\s+\S*$/, "");
      return `${h.length > v / 2 ? h : c} \u2026`;
    }
    function m(d, ...k) {
      return $(f(d, ...k));
    }
    function y(d, ...k) {
      const c = g(d, ...k);
      return typeof c == "number" ? c : null;
    }
    function O(d, ...k) {
      const c = Date.parse(f(d, ...k) ?? "");
      return Number.isNaN(c) ? null : c;
    }
    function T(d, ...k) {
      return g(d, ...k) === !0;
    }
    function i(d, k, c) {
      return a(d, k).map((h) => m(h, c)).filter((h) => h !== null);
    }
    function r(d) {
      return Array.isArray(d) ? d.filter(l) : [];
    }
    function a(d, ...k) {
      return r(g(d, ...k));
    }
  }),
  3342: ((A, _, t) => {
    t.d(_, {
      EH: () => f,
      KO: () => v,
      TN: () => T,
      c1: () => p,
      eZ: () => O,
      ky: () => $
    });
    var l = t(3916);
    const g = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function p(i) {
      const [, r, a, d] = g.exec(i.replace(/^@/, "")) ?? [], k = a?.toLowerCase() ?? d;
      return r && k ? { name: r, id: k } : void 0;
    }
    function f(i) {
      const [, r] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(i) ?? [];
      return r === void 0 ? void 0 : `team:${r.toLowerCase()}`;
    }
    function v(i) {
      const [, r] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(i) ?? [];
      return r === void 0 ? void 0 : f(`team:${r.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(i) {
      const r = Object.entries(i).map(([a, d]) => {
        const k = m(d);
        if (k === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${a}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [y(a), k];
      });
      return Object.fromEntries(r);
    }
    function m(i) {
      const a = (Array.isArray(i) ? i : [i]).map((k) => typeof k == "string" ? p(k.trim()) : void 0);
      return a.length > 0 && !a.includes(void 0) ? a.filter((k) => k !== void 0) : void 0;
    }
    function y(i) {
      const r = f(i);
      if (r !== void 0 || !/[:/]/.test(i))
        return r ?? i.replace(/^@/, "");
      const a = v(i);
      throw new l.lZ("invalid_input", `\`people\` has ${(0, l.cl)(i)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${a ? ` Did you mean \`${a}\`?` : ""}`);
    }
    function O(i) {
      const r = (c) => c.toLowerCase().replace(/\[bot\]$/, ""), a = Object.entries(i).flatMap(([c, [h]]) => h === void 0 || f(c) ? [] : [[c, h.name]]), d = new Map(a.map(([c, h]) => [r(c), h])), k = (c) => d.get(r(String(c)));
      return new Proxy(Object.fromEntries(a), {
        get: (c, h) => k(h),
        getOwnPropertyDescriptor: (c, h) => {
          const w = k(h);
          return w === void 0 ? void 0 : { value: w, enumerable: !0, configurable: !0 };
        }
      });
    }
    function T(i) {
      return typeof i == "string" ? i : i.id;
    }
  }),
  7959: ((A, _, t) => {
    t.d(_, {
      HP: () => $,
      IW: () => f,
      rk: () => v
    });
    var l = t(1987), g = t(4827), p = t(7839);
    function f({ runner_facts: m }) {
      const y = (0, g.$6)(m, "status") ?? "";
      return (0, l._X)(y) ? y : "unknown";
    }
    function v(m) {
      const y = f(m), O = m.status || y;
      return (0, p.e2)({ result: y }) && !(0, p.e2)({ result: O }) ? y : O;
    }
    function $(m, y) {
      const O = v(m), T = O === "success" || O === "unknown";
      return y.live && !y.hasEnded && T ? "in_progress" : y.hasEnded && O === "in_progress" ? f(m) : O;
    }
  }),
  7839: ((A, _, t) => {
    t.d(_, {
      MJ: () => T,
      e2: () => k,
      ev: () => h,
      BN: () => i,
      Zy: () => O
    });
    const l = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(w) {
      const [x = [], ...M] = w.replace(/\(.*/s, "").split("/").map((L) => m($(L))).toReversed();
      return x.some(f) ? !0 : !x.flat().some((L) => g.has(L)) && M.flat().some(f);
    }
    function f(w) {
      return w.some((x) => l.test(x)) && !w.some((x) => g.has(x));
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
    var y = t(1987);
    function O({ own: w, others: x }) {
      return (0, y.u6)(T({ own: w, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: w, others: x }) {
      const M = w.result === "success" || w.result === "skipped";
      return x.length > 0 && M ? x : [...x, w];
    }
    function i(w, x) {
      const M = r(w, x), L = (0, y.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: a(M, L) };
      const N = [...w.others, w.own], z = c(N);
      if (z !== null)
        return { result: z.result, cause: z };
      const J = N.find((X) => X.result === "success" && v(X.name));
      return J !== void 0 ? { result: "unknown", cause: J } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : d(w, x);
    }
    function r({ own: w, others: x }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const N = (J) => M ? h(J.name, M) : p(J.name), z = x.filter(N);
      return z.length > 0 ? z : [w].filter(N);
    }
    function a(w, x) {
      return !(x === "in_progress" || x === "action_required") || w.length === 1 ? null : w.find((L) => L.result === x) ?? null;
    }
    function d({ own: w, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: w.result === "success" ? "unknown" : w.result, cause: w };
      const L = T({ own: w, others: x }), N = (0, y.u6)(L.map((X) => X.result)) ?? "unknown", z = x.find((X) => X.result === "skipped");
      return N === "success" && z ? { result: "unknown", cause: z } : { result: N, cause: N === "success" || N === "skipped" ? null : x.find((X) => X.result === N) ?? null };
    }
    function k({ result: w }) {
      return (0, y.N6)(w) || w === "cancelled";
    }
    function c(w) {
      const x = (0, y.u6)(w.filter(k).map(({ result: M }) => M));
      return w.find(({ result: M }) => M === x) ?? null;
    }
    function h(w, x) {
      return w === x || w.startsWith(`${x} (`) || w.startsWith(`${x} / `);
    }
  }),
  4536: ((A, _, t) => {
    t.d(_, {
      DI: () => f,
      f_: () => y,
      gM: () => $
    });
    const l = 400, g = 100, p = 1e6, f = `It nests deeper than ${l} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(c, h = {}) {
      if (c.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: w, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      O();
      const M = new w(), L = ({ what: he, at: ye }) => {
        const { line: Se, col: U } = M.linePos(ye);
        return { error: he.slice(0, 200), line: Math.max(Se, 1), column: Math.max(U, 1) };
      }, N = new x(M.addNewLine), z = m(N, c);
      if (z === void 0)
        return L({ what: f, at: N.offset });
      const J = i(z, h);
      if (J !== void 0)
        return L(J);
      const [X, te] = await T(z, c.length);
      if (X === void 0)
        return { value: void 0 };
      const ge = a(X, te) ?? await d(X, h);
      if (ge !== void 0)
        return L(ge);
      try {
        const he = X.toJS();
        if (!y(he))
          return { value: he };
      } catch {
      }
      return L({ what: v, at: Math.max(c.indexOf("*"), 0) });
    }
    function m(c, h) {
      try {
        return [...c.parse(h)];
      } catch {
        return;
      }
    }
    function y(c) {
      const h = [{ value: c, depth: 1 }];
      for (let w = h.pop(); w !== void 0; w = h.pop()) {
        const { value: x, depth: M } = w;
        if (!(typeof x != "object" || x === null)) {
          if (M > l)
            return !0;
          for (const L of Object.values(x))
            h.push({ value: L, depth: M + 1 });
        }
      }
      return !1;
    }
    function O() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function T(c, h) {
      const { Composer: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), x = new w({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
      try {
        return Error.stackTraceLimit = 0, [...x.compose(c, !0, h)];
      } finally {
        Error.stackTraceLimit = M;
      }
    }
    function i(c, h) {
      const x = c.flatMap((L) => L.type === "document" && L.value ? [{ token: L.value, depth: 1 }] : []).toReversed();
      let M = 0;
      for (let L = x.pop(); L !== void 0; L = x.pop()) {
        const { token: N, depth: z } = L;
        if (N.type === "alias" && (M += 1), M > g)
          return { what: v, at: N.offset };
        const J = r(L, h);
        if (J !== void 0)
          return J;
        const X = "items" in N ? N.items.toReversed() : [];
        for (const { value: te } of X)
          te && x.push({ token: te, depth: z + 1 });
      }
    }
    function r({ token: c, depth: h }, { aliases: w }) {
      if (c.type === "alias" && !w)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (h > l)
        return { what: f, at: c.offset };
      const [x] = c.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (x !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: x };
    }
    function a({ errors: c }, h) {
      const [w] = c;
      return w !== void 0 ? { what: w.message, at: w.pos[0] } : h && { what: "There is more than one document", at: h.range[0] };
    }
    async function d(c, { keepsDigits: h = !1 }) {
      const { visit: w } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let x;
      return w(c, {
        Map: (M, L) => {
          x ??= k(L);
        },
        Scalar: (M, L) => {
          h && typeof L.value == "number" && String(L.value) !== L.source && (L.value = L.source);
        }
      }), x;
    }
    function k({ items: c }) {
      const h = /* @__PURE__ */ new Set();
      for (const { key: w } of c) {
        const x = String(w.value ?? "");
        if (h.has(x))
          return { what: "Map keys must be unique", at: w.range[0] };
        h.add(x);
      }
    }
  }),
  633: ((A, _, t) => {
    var l = (p) => {
      var f = {};
      return t.d(f, p), f;
    }, g = (p) => (() => p);
    A.exports = l({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((A, _, t) => {
    var l = (p) => {
      var f = {};
      return t.d(f, p), f;
    }, g = (p) => (() => p);
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
  7598: ((A) => {
    A.exports = require("node:crypto");
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
  8522: ((A) => {
    A.exports = require("node:zlib");
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
  23: ((A, _, t) => {
    t.r(_), t.d(_, {
      ExitCode: () => le,
      addPath: () => Ue,
      debug: () => Q,
      endGroup: () => be,
      error: () => Y,
      exportVariable: () => je,
      getBooleanInput: () => Re,
      getIDToken: () => Te,
      getInput: () => Ae,
      getMultilineInput: () => Be,
      getState: () => Le,
      group: () => xe,
      info: () => ue,
      isDebug: () => V,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => ae,
      platform: () => (
        /* reexport */
        l
      ),
      saveState: () => Ce,
      setCommandEcho: () => j,
      setFailed: () => D,
      setOutput: () => De,
      setSecret: () => Me,
      startGroup: () => Ee,
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
        he
      ),
      toWin32Path: () => (
        /* reexport */
        ye
      ),
      warning: () => pe
    });
    var l = {};
    t.r(l), t.d(l, {
      arch: () => oe,
      getDetails: () => _e,
      isLinux: () => we,
      isMacOS: () => Oe,
      isWindows: () => ce,
      platform: () => W
    });
    var g = t(857);
    function p(C) {
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
      const E = new y(C, s, u);
      process.stdout.write(E.toString() + g.EOL);
    }
    function $(C, s = "") {
      v(C, {}, s);
    }
    const m = "::";
    class y {
      constructor(s, u, E) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = E;
      }
      toString() {
        let s = m + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const E in this.properties)
            if (this.properties.hasOwnProperty(E)) {
              const R = this.properties[E];
              R && (u ? u = !1 : s += ",", s += `${E}=${T(R)}`);
            }
        }
        return s += `${m}${O(this.message)}`, s;
      }
    }
    function O(C) {
      return p(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function T(C) {
      return p(C).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var i = t(633);
    function r(C, s) {
      const u = process.env[`GITHUB_${C}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${C}`);
      if (!i.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      i.appendFileSync(u, `${p(s)}${g.EOL}`, {
        encoding: "utf8"
      });
    }
    function a(C, s) {
      const u = `ghadelimiter_${i.randomUUID()}`, E = p(s);
      if (C.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (E.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${C}<<${u}${g.EOL}${E}${g.EOL}${u}`;
    }
    var d = t(6928), k = t(5506), c = function(C, s, u, E) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(E.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(E.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((E = E.apply(C, s || [])).next());
      });
    };
    class h {
      static createHttpClient(s = !0, u = 10) {
        const E = {
          allowRetries: s,
          maxRetries: u
        };
        return new k.Q("actions/oidc-client", [new k.t(h.getRequestToken())], E);
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
          var u;
          const B = (u = (yield h.createHttpClient().getJson(s).catch((K) => {
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
        return c(this, void 0, void 0, function* () {
          try {
            let u = h.getIDTokenUrl();
            if (s) {
              const R = encodeURIComponent(s);
              u = `${u}&audience=${R}`;
            }
            Q(`ID token url is ${u}`);
            const E = yield h.getCall(u);
            return Me(E), E;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var w = function(C, s, u, E) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(E.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(E.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((E = E.apply(C, s || [])).next());
      });
    };
    const { access: x, appendFile: M, writeFile: L } = i.promises, N = "GITHUB_STEP_SUMMARY", z = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
          const s = process.env[N];
          if (!s)
            throw new Error(`Unable to find environment variable for $${N}. Check if your runtime environment supports job summaries.`);
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
      wrap(s, u, E = {}) {
        const R = Object.entries(E).map(([B, K]) => ` ${B}="${K}"`).join("");
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
          const u = !!s?.overwrite, E = yield this.filePath();
          return yield (u ? L : M)(E, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
        const E = Object.assign({}, u && { lang: u }), R = this.wrap("pre", this.wrap("code", s), E);
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
        const E = u ? "ol" : "ul", R = s.map((K) => this.wrap("li", K)).join(""), B = this.wrap(E, R);
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
            const { header: re, data: ke, colspan: ne, rowspan: ee } = K, ve = re ? "th" : "td", Ke = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(ve, ke, Ke);
          }).join("");
          return this.wrap("tr", B);
        }).join(""), E = this.wrap("table", u);
        return this.addRaw(E).addEOL();
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
        const E = this.wrap("details", this.wrap("summary", s) + u);
        return this.addRaw(E).addEOL();
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
      addImage(s, u, E) {
        const { width: R, height: B } = E || {}, K = Object.assign(Object.assign({}, R && { width: R }), B && { height: B }), re = this.wrap("img", null, Object.assign({ src: s, alt: u }, K));
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
        const E = `h${u}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(E) ? E : "h1", B = this.wrap(R, s);
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
        const E = Object.assign({}, u && { cite: u }), R = this.wrap("blockquote", s, E);
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
        const E = this.wrap("a", s, { href: u });
        return this.addRaw(E).addEOL();
      }
    }
    const X = new J(), te = X, ge = X;
    function he(C) {
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
    var G = function(C, s, u, E) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(E.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(E.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((E = E.apply(C, s || [])).next());
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
      var C, s, u, E;
      const { stdout: R } = yield U("sw_vers", void 0, {
        silent: !0
      }), B = (s = (C = R.match(/ProductVersion:\s*(.+)/)) === null || C === void 0 ? void 0 : C[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (E = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && E !== void 0 ? E : "",
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
    }), W = g.platform(), oe = g.arch(), ce = W === "win32", Oe = W === "darwin", we = W === "linux";
    function _e() {
      return G(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ce ? Z() : Oe ? q() : se()), {
          platform: W,
          arch: oe,
          isWindows: ce,
          isMacOS: Oe,
          isLinux: we
        });
      });
    }
    var fe = function(C, s, u, E) {
      function R(B) {
        return B instanceof u ? B : new u(function(K) {
          K(B);
        });
      }
      return new (u || (u = Promise))(function(B, K) {
        function re(ee) {
          try {
            ne(E.next(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ke(ee) {
          try {
            ne(E.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((E = E.apply(C, s || [])).next());
      });
    }, le;
    (function(C) {
      C[C.Success = 0] = "Success", C[C.Failure = 1] = "Failure";
    })(le || (le = {}));
    function je(C, s) {
      const u = p(s);
      if (process.env[C] = u, process.env.GITHUB_ENV || "")
        return r("ENV", a(C, s));
      v("set-env", { name: C }, u);
    }
    function Me(C) {
      v("add-mask", {}, C);
    }
    function Ue(C) {
      process.env.GITHUB_PATH || "" ? r("PATH", C) : v("add-path", {}, C), process.env.PATH = `${C}${d.delimiter}${process.env.PATH}`;
    }
    function Ae(C, s) {
      const u = process.env[`INPUT_${C.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !u)
        throw new Error(`Input required and not supplied: ${C}`);
      return s && s.trimWhitespace === !1 ? u : u.trim();
    }
    function Be(C, s) {
      const u = Ae(C, s).split(`
`).filter((E) => E !== "");
      return s && s.trimWhitespace === !1 ? u : u.map((E) => E.trim());
    }
    function Re(C, s) {
      const u = ["true", "True", "TRUE"], E = ["false", "False", "FALSE"], R = Ae(C, s);
      if (u.includes(R))
        return !0;
      if (E.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${C}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function De(C, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return r("OUTPUT", a(C, s));
      process.stdout.write(g.EOL), v("set-output", { name: C }, p(s));
    }
    function j(C) {
      $("echo", C ? "on" : "off");
    }
    function D(C) {
      process.exitCode = le.Failure, Y(C);
    }
    function V() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function Q(C) {
      v("debug", {}, C);
    }
    function Y(C, s = {}) {
      v("error", f(s), C instanceof Error ? C.toString() : C);
    }
    function pe(C, s = {}) {
      v("warning", f(s), C instanceof Error ? C.toString() : C);
    }
    function ae(C, s = {}) {
      v("notice", f(s), C instanceof Error ? C.toString() : C);
    }
    function ue(C) {
      process.stdout.write(C + g.EOL);
    }
    function Ee(C) {
      $("group", C);
    }
    function be() {
      $("endgroup");
    }
    function xe(C, s) {
      return fe(this, void 0, void 0, function* () {
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
        return r("STATE", a(C, s));
      v("save-state", { name: C }, p(s));
    }
    function Le(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Te(C) {
      return fe(this, void 0, void 0, function* () {
        return yield h.getIDToken(C);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(A) {
  var _ = __webpack_module_cache__[A];
  if (_ !== void 0)
    return _.exports;
  var t = __webpack_module_cache__[A] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, l = !0;
  try {
    __webpack_modules__[A](t, t.exports, __nccwpck_require__), l = !1;
  } finally {
    l && delete __webpack_module_cache__[A];
  }
  return t.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var A = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", _ = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", t = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", l = (p) => {
    p && p.d < 1 && (p.d = 1, p.forEach((f) => f.r--), p.forEach((f) => f.r-- ? f.r++ : f()));
  }, g = (p) => p.map((f) => {
    if (f !== null && typeof f == "object") {
      if (f[A]) return f;
      if (f.then) {
        var v = [];
        v.d = 0, f.then((y) => {
          $[_] = y, l(v);
        }, (y) => {
          $[t] = y, l(v);
        });
        var $ = {};
        return $[A] = (y) => y(v), $;
      }
    }
    var m = {};
    return m[A] = (y) => {
    }, m[_] = f, m;
  });
  __nccwpck_require__.a = (p, f, v) => {
    var $;
    v && (($ = []).d = -1);
    var m = /* @__PURE__ */ new Set(), y = p.exports, O, T, i, r = new Promise((a, d) => {
      i = d, T = a;
    });
    r[_] = y, r[A] = (a) => ($ && a($), m.forEach(a), r.catch((d) => {
    })), p.exports = r, f((a) => {
      O = g(a);
      var d, k = () => O.map((h) => {
        if (h[t]) throw h[t];
        return h[_];
      }), c = new Promise((h) => {
        d = () => h(k), d.r = 0;
        var w = (x) => x !== $ && !m.has(x) && (m.add(x), x && !x.d && (d.r++, x.push(d)));
        O.map((x) => x[A](w));
      });
      return d.r ? c : k();
    }, (a) => (a ? i(r[t] = a) : T(y), l($))), $ && $.d < 0 && ($.d = 0);
  };
})(), __nccwpck_require__.n = (A) => {
  var _ = A && A.__esModule ? (
    /******/
    () => A.default
  ) : (
    /******/
    () => A
  );
  return __nccwpck_require__.d(_, { a: _ }), _;
}, (() => {
  var A = Object.getPrototypeOf ? (t) => Object.getPrototypeOf(t) : (t) => t.__proto__, _;
  __nccwpck_require__.t = function(t, l) {
    if (l & 1 && (t = this(t)), l & 8 || typeof t == "object" && t && (l & 4 && t.__esModule || l & 16 && typeof t.then == "function"))
      return t;
    var g = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(g);
    var p = {};
    _ = _ || [null, A({}), A([]), A(A)];
    for (var f = l & 2 && t; typeof f == "object" && !~_.indexOf(f); f = A(f))
      Object.getOwnPropertyNames(f).forEach((v) => p[v] = () => t[v]);
    return p.default = () => t, __nccwpck_require__.d(g, p), g;
  };
})(), __nccwpck_require__.d = (A, _) => {
  for (var t in _)
    __nccwpck_require__.o(_, t) && !__nccwpck_require__.o(A, t) && Object.defineProperty(A, t, { enumerable: !0, get: _[t] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (A) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((_, t) => (__nccwpck_require__.f[t](A, _), _), [])), __nccwpck_require__.u = (A) => A + ".js", __nccwpck_require__.o = (A, _) => Object.prototype.hasOwnProperty.call(A, _), __nccwpck_require__.r = (A) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(A, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(A, "__esModule", { value: !0 });
}, (() => {
  var A = {
    /******/
    792: 0
    /******/
  }, _ = (t) => {
    var { ids: l, modules: g, runtime: p } = t, f, v, $ = 0;
    for (f in g)
      __nccwpck_require__.o(g, f) && (__nccwpck_require__.m[f] = g[f]);
    for (p && p(__nccwpck_require__); $ < l.length; $++)
      v = l[$], __nccwpck_require__.o(A, v) && A[v] && A[v][0](), A[l[$]] = 0;
  };
  __nccwpck_require__.f.j = (t, l) => {
    var g = __nccwpck_require__.o(A, t) ? A[t] : void 0;
    if (g !== 0)
      if (g)
        l.push(g[1]);
      else {
        var p = Promise.resolve("./" + __nccwpck_require__.u(t)).then(require).then(_, (f) => {
          throw A[t] !== 0 && (A[t] = void 0), f;
        }), p = Promise.race([p, new Promise((f) => g = A[t] = [f])]);
        l.push(g[1] = p);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
