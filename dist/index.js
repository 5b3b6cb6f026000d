"use strict";
const standIn = ((A) => {
  const _ = process.getBuiltinModule("node:fs"), t = (v, $) => (...h) => v()[$](...h), l = () => process.getBuiltinModule("node:crypto");
  let g = Buffer.alloc(0);
  function p() {
    const v = "/dev/urandom";
    if (g.length === 0) {
      if (!_.existsSync(v)) return l().randomUUID();
      const h = _.openSync(v);
      g = Buffer.alloc(1024), _.readSync(h, g), _.closeSync(h);
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
      _n: () => h,
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
    function v(E) {
      const T = E.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(T.length > f ? `${T.slice(0, f)}\u2026` : T);
    }
    function $(E) {
      if (E instanceof p)
        return E;
      const T = E instanceof Error ? E.message : String(E);
      return new p("internal_error", `This action stopped because of a fault of its own: ${T}`, { cause: E });
    }
    function h(E) {
      const T = URL.parse(E ?? "");
      return T !== null && /^https?:$/.test(T.protocol) ? `${T.origin}${T.pathname}`.replace(/\/+$/, "") : null;
    }
    function y(E, T) {
      const i = `docs/troubleshooting.md#${E}`, { GITHUB_ACTION_REPOSITORY: r, GITHUB_ACTION_REF: a } = T, d = h(T.GITHUB_SERVER_URL) ?? "https://github.com";
      return r ? `${d}/${r}/blob/${a || "HEAD"}/${i}` : i;
    }
  }),
  3919: ((A, _, t) => {
    t.d(_, {
      $p: () => h,
      Od: () => $,
      Yy: () => y
    });
    var l = t(7975), g = /* @__PURE__ */ t.n(l);
    const p = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, f = /\\u00(?:1b|9[08bd-f])/i, v = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function $(T) {
      return p.test(T) ? T.replace(v, "").split(/(?=\u001B\])/).map((r) => (0, l.stripVTControlCharacters)(r)).join("") : T;
    }
    function h(T) {
      const i = T;
      for (const [r, a] of Object.entries(i))
        typeof a == "string" ? i[r] = $(a) : typeof a == "object" && a !== null && h(a);
      return T;
    }
    function y(T) {
      return !p.test(T) && !f.test(T) ? JSON.parse(T) : JSON.parse(T, E);
    }
    function E(T, i) {
      return typeof i == "string" ? $(i) : i;
    }
  }),
  9407: ((A, _, t) => {
    t.a(A, async (l, g) => {
      try {
        var p = t(3024), f = /* @__PURE__ */ t.n(p), v = t(6760), $ = /* @__PURE__ */ t.n(v), h = t(8500), y = /* @__PURE__ */ t.n(h), E = t(7975), T = /* @__PURE__ */ t.n(E), i = t(23), r = t(7702), a = t(2713);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const b of ["SIGINT", "SIGTERM"])
          process.once(b, () => d.abort());
        const k = (0, r.V)(process.env), c = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", m = await (0, a.e)(c, {
          core: i,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (b) => (0, E.promisify)(p.readdir)(b, { withFileTypes: !0 }),
            readFile: (0, E.promisify)(p.readFile),
            realpath: (0, E.promisify)(p.realpath.native),
            stat: (0, E.promisify)(p.stat)
          },
          network: {
            http: k,
            signal: d.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (b, x) => (0, h.setTimeout)(b, void 0, { signal: x }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, h.setImmediate)(), await (0, h.setImmediate)();
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
            } }, request: { fetch: M(k) } });
          }
        });
        process.stdout.write("", () => process.exit(m)), g();
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
    async function g(h, { env: y, files: E, warn: T }) {
      const i = y.GITHUB_EVENT_PATH;
      return f(h) ? $(i, E, T) : p(h) ? $(i, E, () => {
      }) : {};
    }
    function p({ inputs: { message: h } }) {
      const { format: y, content: E, content_file: T } = h;
      return y === "markdown" && (T !== "" || /!\[|<img/i.test(E));
    }
    function f({ inputs: h, missing: y }) {
      return v(h) || y.length > 0;
    }
    function v({ message: h, delivery: y }) {
      const { template: E, preset: T, mentions: i } = h, { key: r, when: a } = y;
      return E || T !== "" || r.isTemplate || i.length + a.length > 0;
    }
    async function $(h, y, E) {
      const T = "Templates and presets know nothing of what happened.";
      if (h === void 0 || h === "")
        return E(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${T}`), {};
      try {
        return (0, l.Yy)(new TextDecoder().decode(await y.readFile(h)));
      } catch (i) {
        const r = i instanceof SyntaxError ? "is not JSON" : `cannot be read (${i.code})`;
        return E(`The file of the event (GITHUB_EVENT_PATH) ${r}. ${T}`), {};
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
      jr: () => E,
      nU: () => i,
      vD: () => r
    });
    const l = "\u2068", g = "\u2069", p = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), h = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function y(c) {
      return h.test(c);
    }
    function E(c) {
      const [m = ""] = /\p{L}/u.exec(c.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return y(m);
    }
    function T(c, m) {
      return !m && !y(c) ? c : i(c).replace(/[^\r\n\u2029]+/g, (b) => m || y(b) ? l + b + g : b);
    }
    function i(c) {
      const m = r(c);
      return m.size === 0 ? c : k(c, m);
    }
    function r(c) {
      if (!$.test(c))
        return /* @__PURE__ */ new Set();
      const m = [...c.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(m.flatMap(({ 0: b, index: x }) => [...a(b)].map((M) => x + M)));
    }
    function* a(c) {
      const m = { controls: [], isolates: [] };
      for (const { 0: b, index: x } of c.matchAll(v))
        if (b === g || b === f) {
          const M = b === g ? m.isolates.pop() : d(m);
          M === void 0 ? yield x : yield* m.controls.splice(M).slice(1);
        } else
          p.includes(b) && m.isolates.push(m.controls.length), m.controls.push(x);
      yield* m.controls;
    }
    function d({ controls: c, isolates: m }) {
      const b = c.length - 1;
      return b > (m.at(-1) ?? -1) ? b : void 0;
    }
    function k(c, m, b = 0) {
      return c.replace(v, (x, M) => m.has(b + M) ? "" : x);
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
      return l.flatMap(([$, h]) => {
        const y = Math.floor(f / h);
        return f %= h, y > 0 ? [`${y}${$}`] : [];
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
`), h = $ > f / 2 ? $ : v.lastIndexOf(" ");
      return h > 0 ? h + 1 : v.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  9083: ((A, _, t) => {
    t.d(_, {
      BB: () => E,
      Dk: () => T,
      JK: () => y,
      Kx: () => f,
      TA: () => v,
      Z: () => h,
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
    function h({ text: i, fragments: r }) {
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
    function E(i, r, a = (d) => d) {
      return y(i, r).map((d) => typeof d == "string" ? d : a(d.text)).join("");
    }
    function T({ text: i, fragments: r }) {
      const a = (0, l.O0)(i);
      return (0, l.nU)(E(i, r, (d) => (0, l.az)(d, a)));
    }
  }),
  5007: ((A, _, t) => {
    t.d(_, {
      Jv: () => T,
      Y5: () => h,
      c3: () => v,
      eG: () => i,
      l2: () => f,
      m$: () => E,
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
    function h(r) {
      const a = $.get(r);
      if (a !== void 0)
        return a;
      const d = f(r) + y(r);
      return $.set(r, d), d;
    }
    function y(r) {
      return r.type === "table" ? T(r.children, i(r)) : "children" in r ? T(r.children) : "value" in r ? r.value.length : r.type === "image" ? r.alt.length : 0;
    }
    function E(r) {
      return T(r) - 1;
    }
    function T(r, a = h) {
      return r.reduce((d, k) => d + a(k), 0);
    }
    function i({ children: r }) {
      const a = [];
      for (const c of r)
        for (const [m, b] of c.children.entries())
          a[m] = Math.max(a[m] ?? 0, h(b) + 2);
      const d = a.reduce((c, m) => c + m, 0), k = d > l ? 0 : d;
      return (c) => Math.max(k, h(c));
    }
  }),
  4768: ((A, _, t) => {
    t.d(_, {
      Ew: () => h,
      dW: () => $,
      l3: () => y
    });
    var l = t(8864), g = t(3116), p = t(5911), f = t(5667);
    function v({ status: T, icon: i, duration: r, run_url: a }, d) {
      const k = r === null ? "" : ` after ${(0, p.M)(String(Math.round(r)))}`, c = `${i} ${d} ${(0, g.d)(T)}${k}`;
      if (a === null)
        return [(0, f.Qq)(c)];
      const m = { type: "link", url: a, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${c} (`), m, (0, f.Qq)(")")];
    }
    function $(T, i) {
      const { content: r } = T, d = { type: "statusLine", children: v(i, i.subject) };
      return {
        ...T,
        content: r.type === "root" ? { ...r, children: [...r.children, d] } : { ...r, statusLine: d }
      };
    }
    function h(T, i) {
      return E(T, T.subject, i);
    }
    function y(T, i) {
      const { subject: r, workflow: a } = T, d = a === null ? r : `${a}: ${r.toLowerCase()}`;
      return E(T, d, i);
    }
    function E(T, i, r) {
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
      eu: () => h,
      ey: () => d,
      gc: () => E,
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
      return c.split(/\r\n?|\n/).flatMap((m, b) => b === 0 ? [p(m)] : [g, p(m)]);
    }
    function v(c, m = !1) {
      return f((0, l.az)(h(c), m));
    }
    function $(c) {
      return h(c).replace(/\r\n?|\n/g, " ");
    }
    function h(c) {
      return (0, l.nU)(c.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function y(c) {
      const m = [];
      for (const b of c) {
        const x = m.at(-1);
        b.type === "text" && x?.type === "text" ? m[m.length - 1] = p(x.value + b.value) : (b.type !== "text" || b.value !== "") && m.push(b);
      }
      return m;
    }
    function E(c) {
      const m = (0, l.vD)(r(c));
      return m.size === 0 ? c : a(c, { unbalanced: m, offset: 0 });
    }
    function T(c) {
      if (!(0, l.O0)(r(c)))
        return c;
      const m = [[]];
      for (const b of c)
        b.type === "break" ? m.push([]) : m.at(-1)?.push(b);
      return m.flatMap((b, x) => {
        const M = r(b), N = (0, l.jr)(M) && !M.includes(`
`) ? [p(l.he), ...b, p(l._o)] : b;
        return x === 0 ? N : [g, ...N];
      });
    }
    function i(c, m) {
      return c.length > 0 && (m || (0, l.O0)(r(c))) ? [p(l.he), ...E(c), p(l._o)] : c;
    }
    function r(c) {
      return c.map((m) => m.type === "break" ? `
` : "children" in m ? r(m.children) : m.type === "text" ? m.value : "").join("");
    }
    function a(c, m) {
      return c.map((b) => {
        if ("children" in b)
          return { ...b, children: a(b.children, m) };
        const { offset: x } = m;
        return b.type === "break" && (m.offset += 1), b.type !== "text" ? b : (m.offset += b.value.length, p((0, l.Y)(b.value, m.unbalanced, x)));
      });
    }
    function d(c) {
      return c.length === 0 ? [] : [{ type: "paragraph", children: c }];
    }
    function k(c) {
      const m = c.length - 1;
      return c.map((x, M) => {
        if (x.type !== "text")
          return x;
        const I = M === 0 ? x.value.replace(/^ +/, "") : x.value;
        return p(M === m ? I.replace(/(?<! ) +$/, "") : I);
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
    function p(h) {
      return /[!-~]/.test(h) || g.test(h);
    }
    function f(h) {
      return h.type === "alert" ? !0 : "children" in h ? h.children.some(f) : "value" in h ? p(h.value) : h.type !== "break";
    }
    function v(h) {
      return h.reduce((y, E) => {
        const T = y === "" || (0, l.c3)(E) ? "" : `
`;
        return y + T + $(E);
      }, "");
    }
    function $(h) {
      return h.type === "break" ? `
` : h.type === "image" ? h.alt : "children" in h ? v(h.children) : "value" in h ? h.value : "";
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
      V: () => b
    });
    const l = require("node:net");
    var g = t(5641);
    function p({ origin: M }, I, N, z) {
      const { proxy: J, signal: X } = I, te = {
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
            I.socket = G[1], U(...G);
          })
        )
      });
      return J ? new g.ProxyAgent({
        uri: J.origin,
        ...v(J),
        proxyTls: te,
        requestTls: te,
        clientFactory: (he) => $(ge(he, (0, g.buildConnector)(te)), I),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (he, { connect: ye }) => ge(he, ye)
      }) : ge(M, (0, g.buildConnector)(te));
    }
    const f = ({ hostname: M }) => (0, l.isIP)(M.replace(/[[\]]/g, "")) !== 0;
    function v({ username: M, password: I }) {
      if (!M && !I)
        return {};
      const N = `${decodeURIComponent(M)}:${decodeURIComponent(I)}`;
      return { token: `Basic ${Buffer.from(N).toString("base64")}` };
    }
    function $(M, I) {
      const N = M.connect.bind(M);
      return M.connect = async (z) => {
        const J = await N(z);
        if (J.statusCode < 200 || J.statusCode > 299)
          throw J.socket.destroy(), I.proxyStatus = J.statusCode, new Error("The proxy opened no tunnel.");
        return I.phase = "connection", J.socket.read(), { ...J, statusCode: 200 };
      }, M;
    }
    async function h({ method: M = "POST", url: I, headers: N, body: z, encoding: J, maxResponseSize: X = 2 ** 20 }, te, ge) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), y(I);
      const he = p(I, te, X, ge), ye = I.pathname + I.search, Se = { ...N, "accept-encoding": "identity" }, U = J ? Buffer.from(z, J) : z, G = { method: M, origin: I.origin, path: ye, headers: Se, body: U };
      try {
        const Z = await new Promise((se, W) => {
          he.dispatch(G, E(te, se, W));
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
    function E(M, I, N) {
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
          M.socket?.errored ? N(M.socket.errored) : I({ ...J, body: Buffer.concat(z) });
        },
        onResponseError: (X, te) => {
          "code" in te && te.code === "UND_ERR_INVALID_ARG" && M.phase === "response" && (M.proxyStatus = 407), N(te);
        }
      };
    }
    var T = t(9257), i = t(3916);
    function r(M, I) {
      const N = `${M.protocol.slice(0, -1)}_proxy`, z = a(I, N), J = (0, T.U9)(M.hostname) || c(M, a(I, "no_proxy"));
      return z === "" || J ? void 0 : d(z, N);
    }
    function a(M, I) {
      return (M[I] ?? M[I.toUpperCase()] ?? "").trim();
    }
    function d(M, I) {
      const N = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(M) ? M : `http://${M}`);
      if (!N || !k(N))
        throw new i.lZ("proxy_error", `\`${I}\` of the environment is not an address.`, {
          nextStep: `Write \`${I}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (N.protocol !== "http:" && N.protocol !== "https:") {
        const z = N.protocol.slice(0, -1);
        throw new i.lZ("proxy_error", `\`${I}\` names a ${z} proxy, which is not supported.`, {
          nextStep: `Set \`${I}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return N;
    }
    function k({ username: M, password: I }) {
      try {
        return decodeURIComponent(M + I), !0;
      } catch {
        return !1;
      }
    }
    function c(M, I) {
      const N = M.hostname.replace(/[[\]]|\.$/g, "");
      return I.toLowerCase().split(/[\s,]/).some((z) => m(z, N, (0, T.HM)(M)));
    }
    function m(M, I, N) {
      const [, z, J, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== N)
        return !1;
      const te = z ?? J ?? M, ge = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || I.endsWith(`.${ge}`) || I === ge && !te.startsWith("*");
    }
    const b = (M) => ({
      send: async (I, N) => {
        const z = Math.max(0, Math.ceil(N.timeout_ms)), J = {
          server: (0, T.vO)(I.url),
          proxy: void 0,
          signal: AbortSignal.any([N.signal, AbortSignal.timeout(z)]),
          timeout_ms: z,
          phase: "connection"
        };
        try {
          return J.proxy = r(I.url, M), { kind: "response", ...await x(I, J) };
        } catch (X) {
          const te = J.phase === "response" ? "unknown" : "no", { toTransportError: ge } = await t.e("failure").then(t.bind(t, 6711));
          return { kind: "no_response", arrived: te, error: ge(X, J) };
        }
      }
    });
    async function x(M, I) {
      try {
        return await h(M, I);
      } catch (N) {
        const { isUntrusted: z } = await t.e("failure").then(t.bind(t, 6711));
        if (I.phase === "response" || !z(N))
          throw N;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw N;
        const X = [...J("default"), ...J("system")];
        return await h(M, I, X);
      }
    }
  }),
  6798: ((A, _, t) => {
    t.d(_, {
      N: () => l,
      l: () => g
    });
    function l({ target: p, error: f, outcome: v, warning: $ }, h) {
      $ !== void 0 && h.warning($);
      const y = `The live message ${p.message_id} in channel ${p.channel_id}`;
      f === void 0 ? h.info(`${y} is up to date.`) : f.code === "message_not_found" && v === "failed" ? h.warning(`${y} is gone: it was removed meanwhile.`) : h.warning(`${y} could not be updated: ${f.message} ${f.nextStep}`);
    }
    function g({ target: p, error: f }, v, $ = "Those who are to know of this end") {
      const h = `in the thread of ${p.parent_message_id}`;
      f === void 0 ? v.info(`${$} were notified ${h}.`) : v.warning(`Nobody was notified ${h}: ${f.message} ${f.nextStep}`);
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
    var h = t(8864), y = t(1380), E = t(9083), T = t(9357), i = t(5667);
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
      const Q = (0, E.JK)(j, D).flatMap((Y) => typeof Y == "string" ? (0, i.Fy)(Y) : (0, i.bK)(Y.text, V));
      return (0, i.oZ)((0, i.t7)((0, i.NR)((0, i.oZ)((0, i.gc)(Q)))));
    }
    function c(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var m = t(5007);
    const b = 3e4, x = 8;
    async function M(j, { toMessage: D, isComplete: V, run_url: Q, size: Y }) {
      const pe = (0, m.m$)(j), ae = D(j), ue = z(Q);
      if (pe <= b && await I(ae, Y) || !await I(D([ue]), Y))
        return { message: ae, advice: [] };
      const { cut: be } = await t.e("shorten").then(t.bind(t, 8059)), xe = (Te) => D([...be(j, Te - (0, m.Y5)(ue)), ue]), Ce = await N(Math.min(pe, b), (Te) => I(xe(Te), Y)), Ie = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
      return {
        message: xe(Ce),
        advice: [Ie],
        whole: { type: "root", children: j }
      };
    }
    async function I(j, { limit: D, measure: V, fitsBelow: Q = 0 }) {
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
      const pe = { ...j, buttons: [...Q, ...j.buttons ?? []] }, ae = Y.type === "root" ? await Ee(Y, pe, { ...D, isComplete: ye(j, V) }) : { message: { ...we(j), content: Y }, advice: [] }, ue = [
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
        return { rest: { text: (0, E.TA)(D), fragments: [] }, buttons: [] };
      const { context: Y, event: pe } = Q, ae = (Ie, Te) => ce(Ie, { ...Q, ...Te });
      if (j !== void 0) {
        const { renderPreset: Ie, takeButtons: Te } = await t.e("presets").then(t.bind(t, 7314));
        return Te(await Ie(j, Y, ae));
      }
      const { findPasted: ue, renderFacts: Oe } = await t.e("simple-templates").then(t.bind(t, 847)), be = ue(D, pe);
      if (be !== void 0)
        throw be;
      const xe = Oe(D, Y);
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
          const Q = (0, i.oZ)((0, i.t7)((0, i.Fy)((0, i.eu)((0, E.Dk)(await W(D))))));
          return { type: "root", children: (0, i.ey)(Q) };
        }
        case "twacode": {
          const { readHandwritten: Q } = await t.e("twacode").then(t.bind(t, 683));
          return Q(D);
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
      return new l.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function W(j) {
      if ((0, E.Z)(j) <= X)
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
      return (await oe({ text: (0, E.TA)(j), fragments: [] }, D)).children;
    }
    function Ee({ children: j }, D, { run_url: V, size: Q, isComplete: Y }) {
      const pe = (0, h.r)(D), ae = we(D);
      return M(j, { toMessage: (Oe) => ({
        ...ae,
        content: { type: "root", children: [...Oe, ...pe] }
      }), isComplete: Y, run_url: V, size: Q });
    }
    function we({ sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: Q }) {
      return { sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: Q };
    }
    var _e = t(4768), fe = t(8818);
    async function le({ workflow: j, message: D, delivery: V }, Q, { env: Y, octokit: pe, network: { date: ae }, log: ue }, Oe) {
      const { preset: be, mentions: xe } = D, { live: Ce, when: Ie } = V, { gatherMessageContext: Te } = await t.e("facts").then(t.bind(t, 1298));
      return Te({
        ...j,
        preset: be,
        mentions: xe,
        live: Ce,
        when: Ie,
        event: Q,
        env: (0, g.$p)({ ...Y }),
        ...Oe && { ended: Oe }
      }, { octokit: pe, date: ae, info: ue.info, notice: ue.notice });
    }
    async function je(j, D, V) {
      return (0, p.MZ)(j) || j.delivery.live ? le(j, D, V) : { context: (0, fe.CT)({ env: V.env, event: D }), mentions: [] };
    }
    async function Me({ message: j, delivery: D, twake: V }, Q, { env: Y, files: pe }, ae = []) {
      const { context: ue, preset: Oe, lookups: be, mentions: xe } = Q, { preset: Ce, ...Ie } = j;
      await Ae(Q);
      const Te = await Re(j, { env: Y, files: pe }), C = await te({ ...Ie, content: Te, mentions: xe, ...Oe && { preset: Oe } }, {
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
      const { connection: n, delivery: o, message: w } = e, S = (0, f.wh)(n.public_id), L = [n.group_id, ...o.channel_id];
      return [
        ...[
          [
            (0, f.wh)(n.private_api_key) !== void 0 && S === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            S !== void 0 && L.includes(S),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, f.wh)(n.group_id) !== void 0 && o.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([F, H]) => F ? H : []),
        ...(0, v.x)(e, (F) => (0, f.wh)(F) !== void 0).map(({ input: F, id: H }) => `\`${F}\` names ${H}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...T(w.message_fields)
      ];
    }
    function h(e) {
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
        ...Object.keys(n ?? {}).filter((w) => w.startsWith("custom_"))
      ].flatMap((w) => {
        const S = Object.hasOwn(E, w) ? E[w] : void 0;
        return S !== void 0 ? `\`message_fields\` may not set \`${w}\`: use the input \`${S}\`.` : w.startsWith("_once_") ? `\`message_fields\` may not set \`${w}\`.` : [];
      });
    }
    var i = t(3785);
    async function r(e, n, o) {
      const w = (0, i.O)(e.body), S = w?.object;
      if (w !== void 0 && e.status === 200 && !("error" in w) && (0, i.u)(S) && d(S, n, o))
        return c(S, w, n, o);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, w, n, o);
    }
    async function a(e, n) {
      const o = (0, i.O)(e.body);
      if (e.status === 200 && o !== void 0 && "result" in o) {
        const { message_id: S, channel_id: L } = n, P = `Removal of message ${S} requested in channel ${L}, which Twake does not confirm`;
        return { fate: "removed", response: o, confirmation: P };
      }
      const { judgeError: w } = await t.e("failure").then(t.bind(t, 7090));
      return w(e, o, n);
    }
    function d(e, { channel_id: n, message_id: o }, w) {
      const { id: S } = e;
      return (0, f.eQ)(S) && !w(S) && k(e.channel_id, n) && (!o || k(S, o));
    }
    function k(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function c(e, n, o, w) {
      const { id: S, channel_id: L, parent_message_id: P, creation_date: F } = e, H = (0, f.eQ)(P) && !w(P) ? P : "", ie = {
        message_id: S,
        channel_id: L,
        parent_message_id: H,
        created_at: Number.isSafeInteger(F) ? `${F}` : "",
        message_url: "",
        target: {
          channel_id: o.channel_id,
          message_id: S,
          ...H && { parent_message_id: H }
        }
      }, me = `Accepted by Twake: ${o.message_id ? "the edit of message" : "message"} ${S} in channel ${o.channel_id}`, $e = m(ie, o);
      return { fate: "accepted", accepted: ie, response: n, confirmation: me, ...$e && { warning: $e } };
    }
    function m({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || k(e, n))
        return;
      const o = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${o}.`;
    }
    var b = t(651), x = t(1723), M = t(3028);
    async function I(e) {
      switch (e.type) {
        case "root":
          return (0, b.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), o = n(e);
          return e.statusLine ? (0, b.cG)(o, e.statusLine) : o;
        }
        case "plain": {
          const n = e.isFilled ? (0, x.yK)(e.value) : e.value;
          return e.statusLine ? `${n}
${(0, M.w)(e.statusLine)}` : n;
        }
      }
    }
    async function N(e) {
      return { content: await I(e.content), ...z(e) };
    }
    function z(e) {
      const { sender_name: n, sender_icon: o, ephemeral_recipients: w = [], message_fields: S = {} } = e, { hidden_data: L, ...P } = S, F = {
        ...n && { custom_title: n },
        ...o && { custom_icon: o },
        ...typeof L == "object" ? L : {}
      };
      return {
        ...Object.keys(F).length > 0 && { hidden_data: F },
        ...w.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: w
        },
        ...P
      };
    }
    const J = 2 ** 20, X = 4096, ge = {
      limit: J - X,
      fitsBelow: (J - X) / 10,
      async measure(e) {
        const n = { content: (0, b.y)(e.content), ...z(e) };
        return p.Buffer.byteLength(JSON.stringify(n));
      }
    };
    var he = t(7413);
    const ye = {
      credentials: ["public_id", "private_api_key"],
      required: ["public_id", "private_api_key", "group_id", "channel_id"],
      adviseMissing: h,
      readId: (e, n) => (0, f.wh)(e) ?? (n === "message" && (0, f.eQ)(e) ? e : void 0),
      describeNoId: (e, n) => n === "message" ? `must be the id of a message (letters, digits, - and _), but is ${(0, l.cl)(e)}.` : (0, f.yr)(e, n),
      findIssues: $,
      findWarnings: y,
      connect: Se
    };
    function Se(e) {
      const { api_url: n, group_id: o, private_api_key: w } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: o },
        key: w,
        editsNotify: !1,
        sizeOf: () => ge,
        prepare: async (S) => {
          const L = await N(S);
          return {
            sendTo: (P) => {
              const F = (0, he.Fc)(e, P, L);
              return U(F, (H, { holdsSecret: ie }) => r(H, P, ie));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(L);
            }
          };
        },
        remove: (S) => U((0, he.ss)(e, S), (L) => a(L, S)),
        check: async (S, L) => {
          const { check: P } = await t.e("check").then(t.bind(t, 4660));
          return P(e, S, L);
        }
      };
    }
    function U(e, n) {
      return {
        request: e,
        error: G(e),
        attempt: async (o, w) => {
          const S = await o(e);
          return S.kind === "response" ? n(S, w) : { fate: S.arrived === "no" ? "not_arrived" : "unknown", error: S.error };
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
      const o = Object.keys(e), w = await Promise.all(o.map((S) => Ee(S, e[S], n)));
      return {
        values: Object.fromEntries(w.map(({ value: S }, L) => [o[L], S])),
        issues: w.flatMap(({ issues: S }) => S)
      };
    }
    async function Ee(e, n, o) {
      const { getInput: w, hide: S, kind: L } = o, P = n.isTrimmed ?? !0, F = (0, se.Od)(w(e, { trimWhitespace: P })), H = await we(e, F, n, L);
      return H.issues.length === 0 || n.isSecret ? H : { ...H, issues: (await we(e, S(F), n, L)).issues };
    }
    async function we(e, n, o, w) {
      const S = [], L = (P) => {
        S.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: S, value: await o.read(n === "" ? o.default : n, L, w) };
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
      const w = Array.isArray(o) ? "a list" : `a single value (${typeof o})`;
      throw new l.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${w}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const n = await je(e, "needs"), o = Object.entries(n).find(([, L]) => !Ue(L));
      if (o === void 0)
        return n;
      const [w] = o, S = w.length > 80 ? `${w.slice(0, 80)}\u2026` : w;
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
      const { line: w, column: S, error: L } = o;
      throw new l.lZ("invalid_input", `\`${n}\`, line ${w}, column ${S}: ${L}.`);
    }
    var Re = t(5161), De = t(3342), j = t(9257);
    const D = (e) => e, V = (e) => {
      const n = (o, w) => {
        const S = e.indexOf(o);
        return S >= 0 && e.includes(w, S + o.length);
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
        const w = n.toLowerCase();
        return w === e ? e : (/^(true|false)$/.test(w) || o(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, l.cl)(n)}.`), w === "true");
      };
    }
    function Oe(e, n) {
      return (o, w) => {
        const S = /^\d{1,6}$/.test(o) ? Number(o) : Number.NaN;
        return S >= e && S <= n ? S : (w(`must be a whole number from ${e} to ${n}, but is ${(0, l.cl)(o)}.`), e);
      };
    }
    function be(...e) {
      return (n, o) => {
        const w = e.find((S) => S === n);
        return w === void 0 && o(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, l.cl)(n)}.`), w ?? e[0];
      };
    }
    const xe = 10, Ce = 100, Ie = (e, n) => {
      const o = (0, f.wh)(e);
      return o === void 0 && e !== "" && n((0, f.yr)(e, "company")), o ?? e;
    }, Te = (e, n, o) => {
      const w = o.readId(e, "message");
      return w === void 0 && e !== "" && n(o.describeNoId(e, "message")), w ?? e;
    };
    function C(e) {
      return (n, o, w) => {
        const S = n.split(/[,\n]/).flatMap((H) => H.trim() || []), L = S.map((H) => w.readId(H, e)), P = S.filter((H, ie) => L[ie] === void 0);
        for (const H of P.slice(0, xe))
          o(w.describeNoId(H, e));
        S.length === 0 && n !== "" && o("holds no id, but commas or blanks only.");
        const F = [...new Set(S.map((H, ie) => L[ie] ?? H))];
        return F.length > Ce && o(`has ${F.length} ids: use several steps for more than ${Ce}.`), F;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), O = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
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
`).flatMap((o, w) => {
      const S = pe(o);
      if (S === "")
        return [];
      const { label: L, address: P } = ke(S), F = R(P), H = F?.protocol === "https:" || F?.protocol === "http:" && (0, j.U9)(F.hostname);
      return Y.test(L) && H ? [{ label: L, url: F.href }] : (n(`line ${w + 1} must be \`Label = https://...\`, but is ${(0, l.cl)(S)}.`), []);
    });
    function ke(e) {
      const n = e.lastIndexOf(" "), w = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(w, 0)).trim(), address: e.slice(w + 1).trim() };
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
      group_id: W(Ie),
      access_token: { ...W(O), isSecret: !0 },
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
      retries: W(Oe(0, 10), "3"),
      timeout: W(Oe(1, 300), "30")
    }, rt = {
      fail_on_error: W(ae, "true"),
      dry_run: W(ue("check"), "false"),
      summary: W(ae, "false")
    }, Ve = { connection: ee, message: ve, workflow: Ke, delivery: st, presentation: rt }, ot = { ...ee, ...ve, ...Ke, ...st, ...rt }, Cn = Object.keys(ot);
    function In(e) {
      return ot[e].default;
    }
    const ze = ({ content: e, content_file: n, preset: o }) => [e, n, o].filter((w) => w.trim() !== ""), it = ({ channel_id: e }) => e.length <= 1, Ye = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, at = ({ format: e }) => e === "twacode" || e === "plain", Lt = [
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
      }), w = { getInput: e, hide: n, kind: o }, [S, L, P, F, H] = await Promise.all([
        ce(Ve.connection, w),
        ce(Ve.message, w),
        ce(Ve.workflow, w),
        ce(Ve.delivery, w),
        ce(Ve.presentation, w)
      ]), ie = {
        connection: S.values,
        message: L.values,
        workflow: P.values,
        delivery: F.values,
        presentation: H.values,
        twake: o.connect(S.values)
      }, de = jt(ie, o), me = [
        ...Rt(de, o),
        ...[S, F, L, P, H].flatMap(($e) => $e.issues),
        ...o.findIssues(ie),
        ...Lt.filter(({ broken: $e }) => $e(ie)).map(({ sentence: $e }) => $e)
      ];
      return { inputs: ie, kind: o, missing: de, issues: me };
    }
    function jt({ connection: e, delivery: n }, { required: o }) {
      const w = { ...e, ...n };
      return o.filter((S) => String(w[S]) === "");
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
      const n = e.filter((o) => o.length >= Dt).flatMap((o) => [o, p.Buffer.from(o).toString("base64")]).map((o) => o.replace(/=+$/, "")).sort((o, w) => w.length - o.length);
      return (o) => {
        const w = ft(o).toLowerCase();
        return n.filter((L) => w.includes(ft(L).toLowerCase())).reduce((L, P) => L.replace(Ut(P), "***"), o);
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
      const n = e.split("").map((H) => H.charCodeAt(0)), o = (H) => H.toString(16).padStart(4, "0"), w = n.map((H) => `\\\\+u${pt(o(H))}`).join(""), L = [...new TextEncoder().encode(e)].map((H) => `%(?:25)*${pt(H.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (H) => `\\\\*\\u{${H.codePointAt(0)?.toString(16)}}`), F = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${w}|${L.join("")}${F})`;
    }
    function pt(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const ht = 4e3, Xe = 8e3;
    function mt(e) {
      const n = [];
      let o = dt(n);
      return {
        mask: (w) => {
          w.trim() !== "" && (e.setSecret(w), n.push(w), o = dt(n));
        },
        hide: (w) => o(w),
        debug: (w) => e.debug(qe(o(w), Xe)),
        info: (w) => {
          for (const S of o(w).split(`
`))
            e.info(qe(S, Xe));
        },
        notice: (w) => e.notice(Ze(o(w))),
        warning: (w) => e.warning(Ze(o(w))),
        error: (w, S) => e.error(Ze(o(w)), { title: S })
      };
    }
    function Ze(e, n = ht) {
      const o = e.split(`
`).map((w) => qe(w, Xe));
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
      const o = et(e, n, 0), w = (L, P) => $t(P) <= Ft, S = (L, P) => Wt.has(L) && $t(P) < 300;
      for (const L of [o, bt(o, w), bt(o, S)]) {
        const P = JSON.stringify(L);
        if (P.length <= yt)
          return P;
      }
      return "";
    }
    function bt(e, n) {
      if (!(0, le.Gv)(e))
        return null;
      const o = Object.entries(e).map(([w, S]) => [w, wt.has(w) && (0, le.Gv)(S) ? vt(S, n) : S]);
      return vt(Object.fromEntries(o), (w, S) => wt.has(w) || n(w, S));
    }
    function vt(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([o, w]) => n(o, w)));
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
      const w = Object.entries(e);
      return Object.fromEntries(w.map(([S, L]) => [n(S), et(L, n, o + 1)]));
    }
    const Ln = (
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
    function Gt({ outcome: e, deliveries: n, error: o, skipped: w }, S) {
      const L = n[0], P = L?.accepted, F = [o, ...n.map((H) => H.error)];
      return {
        message_id: P?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: P?.message_url ?? "",
        channel_id: P?.channel_id ?? L?.target.channel_id ?? "",
        parent_message_id: P?.parent_message_id ?? "",
        created_at: P?.created_at ?? "",
        messages: JSON.stringify(n.map(Kt)),
        response: L?.response === void 0 ? "" : Ht(L.response, S),
        error_code: F.find(Boolean)?.code ?? w ?? "",
        attempts: String(n.reduce((H, { attempts: ie }) => H + ie, 0))
      };
    }
    function Kt({ target: e, accepted: n, outcome: o, error: w }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: o,
        error_code: w?.code ?? ""
      };
    }
    function Jt(e) {
      const n = new Set(e.map(({ outcome: S }) => S)), [o = "failed"] = n, w = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? w : o, deliveries: e };
    }
    async function Vt(e, n) {
      const { log: o, failOnError: w, linkTo: S } = n;
      for (const F of e.deliveries)
        F.error === void 0 && o.info(Qt(F)), F.warning !== void 0 && o.warning(F.warning);
      qt(e, n), await tn(e, n);
      const L = Yt(e);
      if (L.length === 0)
        return 0;
      const P = Xt(e, L, S);
      return w ? o.error(P, Zt[e.outcome] ?? "Twake message not sent") : o.warning(P), w ? 1 : 0;
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
      const o = n.flatMap((w) => w.error ? { error: w.error, delivery: w } : []);
      return e ? [{ error: e }, ...o] : o;
    }
    function Xt({ deliveries: e }, n, o) {
      const w = e.length > 1, S = e.length - n.length, L = n.map(({ error: me, delivery: $e }) => {
        const { channel_id: Ne = "" } = $e?.target ?? {}, We = !w || me.message.includes(` ${Ne}`) ? "" : `Channel ${Ne}: `, { attempts: Ge = 0, outcome: Je, operation: Pe = "post" } = $e ?? {}, Le = Ge > 1 ? ` Tried ${Ge} times.` : "", nt = Je === "unknown" ? ` ${zt[Pe]}` : "";
        return We + me.message + Le + nt;
      }), P = n.map(({ error: me }) => `${me.nextStep} (${me.code}, ${o(me.code)})`), F = [
        ...w ? [`The message is in ${S} of ${e.length} channels.`] : [],
        ...new Set(L)
      ], H = F.some((me) => me.includes(`
`)) ? `
` : " ", ie = [...new Set(P)].join(H), de = ht - ie.length - H.length;
      return Ze(F.join(H), de) + H + ie;
    }
    function qt(e, { core: n, env: o, log: w }) {
      try {
        if (!o.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [S, L] of Object.entries(Gt(e, w.hide)))
          n.setOutput(S, L);
      } catch (S) {
        w.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${S.message}`);
      }
    }
    const en = 2 ** 20;
    async function tn({ summary: e }, { core: n, log: o }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > en)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(o.hide(e)).write();
        } catch (w) {
          o.warning(`The job summary could not be written: ${w.message}`);
        }
    }
    var Et = t(8532), nn = t(8818), Ot = t(7959), He = t(9279);
    const Qe = "live", sn = 65;
    function rn({ core: e, env: n, log: o }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(Qe, "");
        } catch (w) {
          o.debug(`The state of this step could not be opened: ${w.message}`);
        }
    }
    function on({ twake: e, deliveries: n, mentions: o, started_ms: w, status: S }, { core: L, env: P, log: F }) {
      const H = n.flatMap(({ accepted: $e }) => $e?.target ?? []);
      if (H.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const ie = o.map(De.TN), de = { address: e.address, started_ms: w, status: S, targets: H, mentioned: ie }, me = JSON.stringify(de);
      an(() => {
        L.saveState(Qe, Tt(me, e, P) + me), L.exportVariable("TWAKE_MESSAGE_LIVE", "true");
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
      const w = e.getState(Qe), S = w.slice(sn);
      if (!ln(w, Tt(S, o, n) + S))
        throw new l.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const L = JSON.parse(S);
      for (const [P, F] of Object.entries(o.address)) {
        const H = L.address[P];
        if (H !== F)
          throw new l.lZ("invalid_input", `\`${P}\` came out as ${F || "nothing"} at the end of the job, and the message went to ${H}. Give \`${P}\` a value that does not change during the job.`);
      }
      return L;
    }
    function Tt(e, { key: n }, o) {
      const { GITHUB_RUN_ID: w, GITHUB_RUN_ATTEMPT: S, GITHUB_JOB: L } = o;
      return `${St().createHmac("sha256", n).update(JSON.stringify([w, S, L, e])).digest("hex")} `;
    }
    const St = () => process.getBuiltinModule("node:crypto");
    function ln(e, n) {
      const [o, w] = [Buffer.from(e), Buffer.from(n)];
      return o.length === w.length && St().timingSafeEqual(o, w);
    }
    async function dn(e) {
      const { core: n, env: o } = e, w = mt(n), S = await fn({ ...e, log: w }).catch((L) => (L instanceof l.lZ || w.debug(L.stack ?? String(L)), { outcome: "failed", deliveries: [], error: (0, l.J4)(L) }));
      return Vt(S, {
        core: n,
        env: o,
        log: w,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (L) => (0, l.zU)(L, o)
      });
    }
    async function fn(e) {
      const { core: n, env: o, files: w, network: S, log: L } = e, P = S.date().getTime();
      rn(e), lt(n.getInput).forEach(L.mask);
      const F = await ut({ getInput: n.getInput, hide: L.hide }), H = await (0, g.aL)(F, { env: o, files: w, warn: L.warning }), ie = await mn(F, o, H);
      if (ie !== void 0)
        return L.notice(ie), tt("secrets_withheld");
      const de = wn(F), me = await (0, He.LE)(de, H, e);
      if (!pn(de, me, L))
        return _t("when", de, e);
      const $e = de.delivery.operation === "remove", Ne = await hn(de, me, H, e), Fe = $e ? void 0 : await (0, He.SB)(de, me, e, Ne?.mentioned).catch(gn(de));
      if (Fe === "empty")
        return L.info(`Skipped, because ${yn(de)} came out empty (\`if_empty: skip\`).`), _t("empty", de, e);
      for (const Pe of Fe?.advice ?? [])
        L.notice(Pe);
      for (const Pe of F.kind.findWarnings(de, me))
        L.warning(Pe);
      const We = kt(de, Fe, Ne);
      if (de.presentation.dry_run)
        return xt(We, de, e);
      if (We.targets.length === 0) {
        const Pe = Ne?.isUnknown ? "nobody knows which message" : "no message is known that";
        return L.info(`Skipped, because ${Pe} this \`key\` stands for: nothing is removed.`), tt("no_message");
      }
      const Ge = Ne ? await Ne.deliver(We, Fe) : await (0, Et.cK)(We, { ...S, ...L });
      if (de.delivery.live) {
        const { twake: Pe, workflow: Le } = de, { mentions: nt } = me, Mn = (0, Ot.rk)(Le);
        on({ twake: Pe, deliveries: Ge, mentions: nt, started_ms: P, status: Mn }, e);
      }
      const Je = Jt(Ge);
      return { ...Je, summary: await bn(de, Fe, Je, L) };
    }
    function pn({ delivery: e }, { context: n, ...o }, w) {
      const { when: S, operation: L } = e;
      if (S.length === 0 || !("verdict" in n) || o.change === void 0)
        return !0;
      const { verdict: P } = n, H = o.change === "unknown" && L === "remove" ? "none" : o.change;
      P === "unknown" && w.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const ie = (0, _e.yB)({ verdict: P, change: H }, S);
      return ie !== void 0 && w.info(ie), ie === void 0;
    }
    async function hn(e, n, o, w) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: o }, w);
    }
    async function mn({ inputs: e, kind: n, missing: o }, w, S) {
      if (o.length === 0)
        return;
      const L = (0, nn.GP)({ env: w, event: S, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), F = P(L);
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
    function kt({ twake: e, delivery: n }, o, w) {
      const S = At(n), P = !o && n.key.source !== "" ? S.flatMap((F) => w?.find(F) ?? []) : S;
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
      return e.map((w) => ({
        channel_id: w,
        ...n && { message_id: n },
        ...o && { parent_message_id: o }
      }));
    }
    async function xt(e, n, o) {
      const { runDry: w } = await t.e("preview").then(t.bind(t, 7190));
      return w(e, { inputs: n, targets: At(n.delivery) }, o);
    }
    async function bn({ presentation: e }, n, o, w) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarizeDeliveries: S } = await t.e("preview").then(t.bind(t, 3709));
        return await S(o, n.message, n.whole);
      } catch (S) {
        return w.warning(`The message could not be shown in the job summary: ${S.message}`), "";
      }
    }
    var Mt = t(4768), Ct = t(6798), vn = t(763);
    const $n = 1e4, En = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function On(e) {
      const { core: n } = e, o = mt(n);
      try {
        un(e) ? await Tn({ ...e, log: o }) : /^true$/i.test(n.getInput("live")) && o.info("This step left no live message.");
      } catch (w) {
        o.warning(`The live message could not be updated: ${(0, l.J4)(w).message}`);
      }
      return 0;
    }
    async function Tn(e) {
      const { core: n, env: o, files: w, network: S, log: L } = e;
      lt(n.getInput).forEach(L.mask);
      const P = await ut({ getInput: n.getInput, hide: L.hide });
      Sn(P);
      const { twake: F } = P.inputs, H = cn(e, F), ie = S.now() + $n, de = await (0, g.aL)(P, { env: o, files: w, warn: L.warning }), me = await _n(H, P, de, e), $e = me.mentions.filter((Le) => !H.mentioned.includes((0, De.TN)(Le))), Ne = await An(P, { context: me, state: H, late: $e }, e), Fe = (Le) => (0, Et.cK)({ twake: F, policy: { ...En, timeout_ms: ie - S.now() }, ...Le }, { ...S, ...L }), We = await Fe({ targets: H.targets, message: Ne });
      for (const Le of We)
        (0, Ct.N)(Le, L);
      if ($e.length === 0 || F.editsNotify)
        return;
      const Ge = We.filter(({ outcome: Le }) => Le === "sent").map(({ target: Le }) => (0, vn.u)(Le)), Je = await F.prepare({
        ...(0, Mt.Ew)((0, He.jA)(me.context), $e),
        ...It(P)
      }), Pe = await Fe({ targets: Ge, message: Je });
      for (const Le of Pe)
        (0, Ct.l)(Le, L);
    }
    function Sn({ missing: e, kind: n }) {
      const o = e.filter((S) => n.credentials.includes(S));
      if (o.length === 0)
        return;
      const w = o.map((S) => `\`${S}\``).join(" and ");
      throw new l.lZ("invalid_input", `${w} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function _n(e, { inputs: n, issues: o }, w, S) {
      const L = (S.network.date().getTime() - e.started_ms) / 1e3, P = kn(e.status, (0, Ot.rk)(n.workflow), S), F = await (0, He.B3)(n, w, S, { duration: L, mayBeOld: P });
      return o.length > 0 ? { ...F, mentions: [] } : F;
    }
    function kn(e, n, { env: o }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: w, FORGEJO_ACTIONS: S, GITEA_ACTIONS: L, GITHUB_ACTION_PATH: P } = o;
      return w || S ? !!P : !!L;
    }
    function It({ inputs: { message: e }, issues: n }) {
      const { sender_name: o, sender_icon: w } = e;
      return n.length > 0 ? {} : { sender_name: o, sender_icon: w };
    }
    async function An(e, { context: n, state: o, late: w }, S) {
      const { inputs: L, issues: P } = e, { twake: F } = L, H = o.mentioned;
      try {
        if (P.length > 0)
          throw new Error(P.join(" "));
        return (await (0, He.SB)(L, n, S, H)).message;
      } catch (ie) {
        const de = "The live message shows only how the job ended, because its source";
        (0, He.uE)(L, ie) ? S.log.info(`${de} came out empty.`) : S.log.warning(`${de} can no longer be read: ${ie.message}`);
        const me = F.editsNotify ? w : [], $e = {
          ...(0, Mt.l3)((0, He.jA)(n.context), me),
          ...It(e)
        };
        return F.prepare($e, { notified: H });
      }
    }
    function xn(e, n) {
      return e === "post" ? On(n) : dn(n);
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
      H1: () => m
    });
    var l = t(3916);
    const g = 1e3, p = 1e4, f = 1e3, v = 6e4, $ = 20;
    function h(U) {
      if (y(U) || !E(U))
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
    const i = 5, r = 1e4, a = 1e3, d = 3e3, k = 500;
    async function c(U, G) {
      const Z = G.now() + U.policy.timeout_ms, q = [], se = U.targets.entries(), W = async () => {
        for (const [oe, ce] of se)
          q[oe] = await x(ce, U, { ...G, deadline: Z });
      };
      return await Promise.all(Array.from({ length: i }, W)), q;
    }
    function m(U) {
      return U.targets.map((G) => b(U, G, "dry-run"));
    }
    function b({ twake: U, message: G }, Z, q) {
      return G ? G.sendTo(Z, q) : U.remove(Z, q);
    }
    async function x(U, G, Z) {
      const q = b(G, U, ge(Z)), se = q.error ? { attempts: 0, mayHaveArrived: !1, error: q.error } : await M(q, { target: U, request: G, ...Z }), { attempts: W, mayHaveArrived: oe } = se, ce = se.success ?? (oe ? await z(q, G, Z) : void 0), Ee = te(G, U);
      if (ce === void 0)
        return { target: U, operation: Ee, attempts: W, outcome: oe ? "unknown" : "failed", ...se.error && { error: se.error } };
      const { fate: we, ..._e } = ce;
      return { target: U, operation: Ee, attempts: W, outcome: we === "removed" ? we : "sent", ..._e };
    }
    async function M(U, G) {
      const { target: Z, request: q, deadline: se, now: W, signal: oe, random: ce, turn: Ee, debug: we } = G, { retries: _e, delivery: fe } = q.policy, le = fe === "at_least_once", je = te(q, Z) === "post";
      let Me = !1, Ue;
      for (let Ae = 1; ; Ae += 1) {
        await Ee();
        const Be = he(oe, se - W(), Ue);
        if (Be !== void 0)
          return { attempts: Ae - 1, mayHaveArrived: Me, error: Be };
        const { judgement: Re, retry_after_ms: De } = await N(U, le, G);
        if (we(`channel ${Z.channel_id}, attempt ${Ae}: ${Se(Re)}`), !("error" in Re))
          return { attempts: Ae, mayHaveArrived: Me, success: Re };
        const { fate: j, error: D } = Re, V = !je || Re.isIdempotent === !0;
        Me ||= j === "unknown" || j === "elsewhere";
        const Y = h({ ...{ fate: j, attempt: Ae, retries: _e, mayDouble: le, isIdempotent: V, retry_after_ms: De }, remaining_ms: se - W(), random: ce });
        if (Y === void 0 || oe.aborted)
          return { attempts: Ae, mayHaveArrived: Me, error: D };
        await I(Y.wait_ms, D, G);
        const pe = { ...G, deadline: (W() + se) / 2 }, ae = Me ? await J(U, q, pe) : void 0;
        if (ae !== void 0)
          return { attempts: Ae, mayHaveArrived: Me, success: ae };
        Ue = D;
      }
    }
    async function I(U, { message: G }, { target: { channel_id: Z }, sleep: q, signal: se, info: W }) {
      U >= d && W(`Channel ${Z}: ${G} The next attempt follows in ${Math.ceil(U / 1e3)} s.`), await q(U, se);
    }
    async function N(U, G, Z) {
      const { request: q, deadline: se, now: W } = Z, oe = se - W(), ce = U.look ? Math.min(a, oe / 4) : 0, Ee = Math.min(q.policy.attempt_ms ?? r, oe - ce), { ask: we, retryAfter_ms: _e } = ye(Ee, Z), fe = await U.attempt(we, { mayDouble: G, ...X(Z) }), le = "error" in fe ? fe.retry_after_ms : void 0;
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
      const { ask: Ee } = ye(ce, Z), we = await U.look(Ee, X(Z));
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
      return { ask: async (Ee, we) => {
        const _e = (W - q()) / (we?.isQuestion ? 2 : 1), fe = await G.send(Ee, { signal: Z, timeout_ms: _e });
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
      return { type: "mcode", content: s.split(/\r\n?|\n/).map((R) => $(h(R))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function $(s) {
      return s.replace(/^ +/, (u) => "\xA0".repeat(u.length));
    }
    function h(s) {
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
    function i(s, u, O = {}) {
      const [R, ...B] = T(u);
      return R === void 0 ? [] : [{ type: s, ...O, content: B.length === 0 ? R : [R, ...B] }];
    }
    function r(s, u) {
      return (0, y.vq)(s) ? u.includes(s.type) || (0, y.hT)(s).some((O) => r(O, u)) : !1;
    }
    function a(s, u) {
      return u.flatMap((O) => {
        if (!(0, y.vq)(O) || typeof O.content != "object")
          return [O];
        const { type: R, content: B, ...K } = O, re = a(s - 1, (0, y.hT)(O));
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
        const { type: O, content: R, ...B } = u;
        return i(O, c((0, y.hT)(u)), B);
      });
    }
    function m(s, u) {
      return s.flatMap((O, R) => {
        const B = s[R - 1];
        return ((0, y.kn)(B) || (0, y.WH)(B)) && !(0, y.kn)(O) && !(0, y.WH)(O) ? [u, O] : [O];
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
      })), I);
    }
    function M(s, u) {
      const O = s.filter(({ nodes: R }) => R.length > 0);
      return O.flatMap((R, B) => {
        const K = O[B - 1];
        if (K === void 0 || (0, y.WH)(R.nodes[0]))
          return R.nodes;
        const ke = (0, y.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(ke).fill(E), ...R.nodes];
      });
    }
    function I(s, u) {
      const [O, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? O.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(O.type) || R.type === "thematicBreak" || O.type === "group" && !O.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => r(K, ["image"])) ? 1 : 2;
    }
    function N({ children: s }, u) {
      const [O, ...R] = s;
      return O?.type === "image" && R.length === 0 && X(new URL(O.url)) ? J(O) : b(s, u);
    }
    function z({ url: s, alt: u }, { isLinked: O }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return O ? [R] : i("url", [R], { url: s });
    }
    function J({ url: s, alt: u }) {
      const O = { type: "url", url: s, content: { type: "image", src: s } };
      return u === "" ? [O] : [O, E, ...i("system", [u])];
    }
    function X({ hostname: s, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const ge = "\u2003";
    function he(s, u) {
      const O = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((B, K) => {
        const [re, ...ke] = u.show(B, O), ne = (0, te.F)(s, B, { index: K, depth: u.listDepth });
        return re === void 0 ? { nodes: [ne] } : { nodes: [`${ne} `, ...m([re, ...ke], ge)] };
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
      return R.flat(2).some((ne) => r(ne, ["url", "email"])) || re > q ? ce(R) : W({ cells: B, columns: K, align: s });
    }
    function W(s) {
      const u = s.cells.map((re) => s.columns.map((ke, ne) => oe(re[ne] ?? "", { width: ke, align: s.align[ne] })).join(" \u2502 ").trimEnd()), O = s.columns.map((re) => "\u2500".repeat(re)).join("\u2500\u253C\u2500"), [R = "", ...B] = u, K = s.cells[0]?.some((re) => re !== "");
      return [v((K ? [R, O, ...B] : B).join(`
`))];
    }
    function oe(s, u) {
      const O = u.width - G(s), B = { right: O, center: Math.floor(O / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(B) + s + " ".repeat(O - B);
    }
    function ce(s) {
      return s.map((u, O) => Ee(u, O === 0)).filter((u) => u.length > 0).flatMap((u, O) => O === 0 ? u : [E, ...u]);
    }
    function Ee(s, u) {
      const [O = [], ...R] = s.map(c).filter((K) => d(K) !== ""), B = R.flatMap((K, re) => [re === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? i("bold", [...O, ...B]) : [...i("bold", O), ...B];
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
      break: () => [E],
      strong: (s, u) => i("bold", le(s, u)),
      emphasis: (s, u) => i("italic", le(s, u)),
      delete: (s, u) => i("strikethrough", le(s, u)),
      underline: (s, u) => i("underline", le(s, u)),
      superscript: (s, u) => le(s, u).map((O) => typeof O == "string" ? (0, p.L)(O) : O),
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
      return b(s, u);
    }
    function je(s, u) {
      const O = i("bold", le(s, u));
      return s.depth > 2 ? O : i("underline", O);
    }
    function Me(s, u) {
      const R = [{ nodes: i("bold", [g.o[s.kind]]) }, { nodes: fe(s, u) }];
      return i("quote", M(R, () => 1));
    }
    function Ue(s, u) {
      const O = le(s, { ...u, isLinked: !0 }), R = Be(s);
      return R === void 0 ? i("url", O, { url: s.url }) : Ae(R, O);
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
    var j = t(3028), D = t(886), V = t(8048), Q = t(7985);
    const Y = 50, pe = { show: _e, listDepth: 0, isLinked: !1 };
    function ae(s) {
      return a(Y, T(_e({ type: "root", children: s }, pe)));
    }
    function ue({ children: s }) {
      const u = s.filter((B) => !Oe(B)), O = (0, Q.r)((0, ye.Hk)((0, j.w)({ type: "root", children: u }))), R = {
        formatted: (0, V.k)((0, ye.Cw)(Te(ae(u)))),
        original_str: O,
        fallback_string: O
      };
      return s.filter(Oe).reduce(be, R);
    }
    function Oe(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function be(s, u) {
      const { formatted: O, original_str: R, fallback_string: B } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, ye.Hk)((0, j.w)(u)), re = _e(u, pe);
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
      return (0, Q.r)(Ce(s, u), s.length);
    }
    function Ce(...s) {
      return s.filter(Boolean).join(" ");
    }
    const Ie = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function Te(s) {
      return (0, D.H)(s, {
        text: (u) => [C((0, l.b)(u))].filter(Boolean),
        literal: l.b,
        address: l.b
      });
    }
    function C(s) {
      return s.length > 500 ? s.replace(Ie, "$&\u200B") : s;
    }
  }),
  1723: ((A, _, t) => {
    t.d(_, {
      Cw: () => h,
      Hk: () => i,
      TV: () => d,
      ah: () => a,
      bX: () => r,
      nR: () => E,
      yK: () => y
    });
    var l = t(886), g = t(3920);
    const p = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function h(c) {
      return (0, l.H)(c, {
        text: (m) => m.split(v).flatMap((b) => b.split($)),
        literal: y,
        address: E,
        instead: T
      });
    }
    function y(c) {
      return c.replace(v, p);
    }
    function E(c) {
      return c.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (m, b) => b > 5 ? "%3A//" : m).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function T(c) {
      const m = (0, g.Tf)(c), b = (0, g.QP)(c);
      if (!(m.search(v) < 0)) {
        if (b === "email")
          return m.split(v);
        if (!(b !== "url" || c.url !== void 0))
          return h([{ ...c, url: m }]);
      }
    }
    function i(c) {
      const m = c.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), b = m.search(/[@#]/), x = b < 0 ? m : m.slice(0, b);
      return (x + m.slice(x.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${p}`).replace(v, p).replace(/@(?!\u2060)/g, `@${p}`);
    }
    function r(c) {
      return typeof c == "string" ? `@${c}` : { type: "user", content: `${c.name}:${c.id}` };
    }
    function a(c) {
      return typeof c == "string" ? `@${c}` : `@${c.name}:${c.id}`;
    }
    function d(c) {
      return c.flatMap((m) => typeof m == "string" ? [...m.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(m) ? d(m) : (0, g.vq)(m) ? (0, g.QP)(m) === "user" ? k(m) : d((0, g.hT)(m)) : []);
    }
    function k(c) {
      const [m = "", b] = (0, g.Tf)(c).split(":"), x = b ?? c.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: m || "user", id: x }] : [];
    }
  }),
  1773: ((A, _, t) => {
    t.d(_, {
      TN: () => v,
      VS: () => f,
      ap: () => $,
      ph: () => h
    });
    const l = 4e3, g = 300, p = 500, f = `
`;
    function v(E) {
      const r = E.split(f).map((a) => a.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${p}}(?=\\S)`, "gu"), "$& ");
      return y(r, l);
    }
    function $(E) {
      return E.replace(/\s+/g, " ");
    }
    function h(E) {
      return y($(E).trim(), g);
    }
    function y(E, T) {
      if (E.length <= T)
        return E;
      const i = E.slice(0, T - 1), r = i.lastIndexOf(" "), a = r > T * 0.8 ? r : T - 1;
      return `${i.slice(0, a).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((A, _, t) => {
    t.d(_, {
      w: () => h
    });
    var l = t(6444), g = t(8286), p = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: T,
      paragraph: E,
      heading: E,
      thematicBreak: () => "",
      blockquote: (r, a) => ` > ${T(r, a)}${v.VS}`,
      alert: (r, a) => ` > ${l.o[r.kind]} ${T(r, a)}${v.VS}`,
      list: (r, a) => r.children.map((d, k) => `${(0, g.F)(r, d, { index: k, depth: a })} ${y(d, a + 1)} `).join(""),
      listItem: T,
      code: ({ value: r }) => ` ${(0, v.ph)(r)} `,
      table: T,
      tableRow: i,
      tableCell: E,
      details: T,
      summary: E,
      group: T,
      footnoteDefinition: (r, a) => `${(0, p.L)(r.identifier)} ${T(r, a)}`,
      text: ({ value: r }) => (0, v.ap)(r),
      break: () => " ",
      strong: E,
      emphasis: E,
      delete: E,
      underline: E,
      superscript: ({ children: r }, a) => r.map((d) => d.type === "text" ? (0, p.L)(d.value) : y(d, a)).join(""),
      inlineCode: ({ value: r }) => (0, v.ap)(r).trim(),
      link: E,
      image: ({ alt: r }) => `[${(0, v.ap)(r) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: r }) => (0, p.L)(r),
      buttons: T,
      button: ({ label: r }) => `[${(0, v.ap)(r)}]`,
      mentions: T,
      mention: ({ addressee: r }) => (0, f.ah)(r),
      statusLine: E
    };
    function h(r) {
      return (0, v.TN)(y(r, 0));
    }
    function y(r, a) {
      return $[r.type](r, a);
    }
    function E({ children: r }, a) {
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
    function g($, h) {
      return $.flatMap((y) => typeof y == "string" ? h.text(y) : Array.isArray(y) ? [{ type: "nop", content: g(y, h) }] : (0, l.vq)(y) ? h.instead?.(y) ?? [p(y, h)] : [y]);
    }
    function p($, h) {
      const y = (0, l.QP)($), E = y !== void 0 && (0, l.Y)(y).content === "nodes", T = y === "url" && $.url === void 0, i = Object.entries($).map(([r, a]) => r === "type" || r === "start" ? [r, a] : r === "url" || r === "src" ? [r, v(a, h.address)] : r !== "content" ? [r, v(a, h.literal)] : T && typeof a == "string" ? [r, h.address(a)] : [
        r,
        E ? f(a, h) : v(a, h.literal)
      ]);
      return Object.fromEntries(i);
    }
    function f($, h) {
      if (Array.isArray($))
        return g($, h);
      if (typeof $ != "string" && !(0, l.vq)($))
        return $;
      const y = g([$], h);
      return y.length === 1 ? y[0] : y;
    }
    function v($, h) {
      return typeof $ == "string" ? h($) : Array.isArray($) ? $.map((y) => v(y, h)) : (0, l.vq)($) ? Object.fromEntries(Object.entries($).map(([y, E]) => [y, v(E, h)])) : $;
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
      const { type: $, content: h, ...y } = v, E = Array.isArray(h) ? g(h) : p(h);
      return {
        type: $,
        ...f(v),
        ...y,
        ...h !== void 0 && { content: E }
      };
    }
    function f(v) {
      const $ = (0, l.QP)(v), h = $ && (0, l.Y)($).start;
      return h === void 0 ? {} : /^[*_~°`]/.test(h) ? { start: h, end: h } : { start: h };
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
    function f($, h = 0) {
      const y = $.slice(0, l), E = y.match(p) ?? [], T = y.replace(p, (r, a) => E.indexOf(r) === E.lastIndexOf(r) || a < h ? r : g[r] ?? r), i = h === 0 ? T.replace(/^>+/, (r) => "\u203A".repeat(r.length)) : T;
      return v(i + $.slice(l), h);
    }
    function v($, h) {
      const y = l - 1;
      return y >= h && /[\uD800-\uDBFF]/.test($.charAt(y)) ? `${$.slice(0, y)}\u2060${$.slice(y)}` : $;
    }
  }),
  3920: ((A, _, t) => {
    t.d(_, {
      QP: () => f,
      Tf: () => E,
      WH: () => $,
      Wy: () => i,
      Y: () => p,
      c_: () => g,
      ci: () => T,
      d3: () => r,
      hT: () => y,
      kn: () => h,
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
    function h(a) {
      return v(a) && f(a) === "br";
    }
    function y({ content: a }) {
      return Array.isArray(a) ? a : typeof a == "string" || v(a) ? [a] : [];
    }
    function E({ content: a }) {
      return typeof a == "string" ? a : "";
    }
    function T(a) {
      return typeof a.url == "string" ? a.url : E(a);
    }
    function i(a) {
      const d = E(a).split(":")[0] ?? "";
      switch (f(a)) {
        case "user":
          return `@${d}`;
        case "channel":
          return `#${d}`;
        case "emoji":
          return `:${E(a).replaceAll(":", "")}:`;
        case "icon":
          return r(a.src) ? "" : String(a.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(a.title ?? "");
        case "progress_bar":
          return `${Number(a.progress) || 0} %`;
        default:
          return E(a);
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
      yr: () => h
    });
    var l = t(3916);
    const g = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, p = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", f = 60;
    function v(a) {
      return g.test(a) ? a.toLowerCase() : void 0;
    }
    function $(a) {
      return typeof a == "string" && /^[\w-]{1,100}$/.test(a);
    }
    function h(a, d) {
      if (a.length > f && !/[\s/;]/.test(a))
        return `has ${a.length} characters, so it is no id of a ${d}, but perhaps a key. ${y[d]}`;
      const { reading: k, meant: c, next: m = y[d] } = E(a, d);
      return `is ${(0, l.cl)(a)}, which is ${k}. ${c === void 0 ? m : `Write ${c}.`}`;
    }
    const y = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function E(a, d) {
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
      const m = a.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(m) ? { reading: `no whole id: it has ${m.length} digits, and an id has 32` } : a.split(/[^\da-z-]+/i).filter((b) => v(b)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : a.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${y.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function T(a, d) {
      const [, k, c, m] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(a) ?? [], b = { company: c && k, channel: m, user: void 0 }[d] ?? "", x = v(b) ?? r(b), M = x === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
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
      ss: () => h,
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
      return T(r, "save", { ...E(a), ...d });
    }
    function h(r, a) {
      return T(r, "remove", E(a));
    }
    function y(r) {
      return T(r, "save");
    }
    function E({ channel_id: r, message_id: a, parent_message_id: d }) {
      return {
        channel_id: r,
        ...a && { id: a },
        ...d && { parent_message_id: d }
      };
    }
    function T(r, a, d) {
      const { api_url: k, group_id: c } = r, m = new URL(k);
      m.pathname = `${k.pathname.replace(/\/$/, "")}/api/v1/messages/${a}`;
      const b = (0, p.a)({ group_id: c, message: d });
      return {
        url: m,
        body: b,
        maxResponseSize: i(b),
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
      G3: () => h,
      ID: () => y,
      JQ: () => a,
      eK: () => T,
      jA: () => $,
      tK: () => E,
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
    function h(d) {
      return $.some((k) => k === d);
    }
    function y(d) {
      return d.filter((k, c) => !(c > 0 && c < d.length - 1 && (k === "or" || k === "and")));
    }
    async function E(d, k) {
      const c = y(d.split(/[\s,]+/).filter(Boolean)), m = c.find((b) => !h(b));
      if (m !== void 0) {
        const b = (0, p.Z)(await (0, p.p)(m, $));
        k(`takes ${$.join(", ")}, but not ${(0, l.cl)(m)}.${b}`);
      }
      return c.filter(h);
    }
    function T({ verdict: d, change: k }, c) {
      const m = d === "success" && (k === "fixed" || k === "unknown"), b = (0, g.N6)(d) && (k === "broken" || k === "unknown");
      switch (c) {
        case "changed":
          return m || b;
        case "fixed":
          return m;
        case "broken":
          return b;
        default:
          return d === c || c === "failure" && (0, g.N6)(d);
      }
    }
    const i = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function r(d, k) {
      const { verdict: c, change: m } = d;
      if (c === "unknown" || k.some((x) => T(d, x)))
        return;
      const b = a(c, k) ? i[m] ?? "" : "";
      return `Skipped, because the verdict is ${c}${b}, and \`when\` is ${k.join(", ")}.`;
    }
    function a(d, k) {
      const c = (m) => k.map((b) => T({ verdict: d, change: m }, b)).join();
      return c("unknown") !== c("none");
    }
  }),
  5740: ((A, _, t) => {
    t.d(_, {
      Ek: () => f,
      Vd: () => p,
      Vp: () => v,
      aA: () => h,
      hl: () => $
    });
    var l = t(3916), g = t(4827);
    function p(y) {
      return (0, l._n)((0, g.$6)(y, "server_url"));
    }
    function f(y) {
      const E = (0, g.$6)(y, "repository");
      return E !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(E) ? $(p(y), E) : null;
    }
    function v(y, E) {
      const T = (0, g.$6)(y, E);
      return T !== null && /^[1-9]\d*$/.test(T) ? $(f(y), "actions/runs", T) : null;
    }
    function $(...y) {
      return y.every(Boolean) ? y.join("/") : null;
    }
    function h(y) {
      return y && encodeURIComponent(y.toWellFormed()).replaceAll("%2F", "/");
    }
  }),
  1987: ((A, _, t) => {
    t.d(_, {
      N6: () => y,
      R_: () => h,
      ZG: () => E,
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
    function h(i, r) {
      return g.indexOf(i) - g.indexOf(r);
    }
    function y(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    function E(i) {
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
      tu: () => h,
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
      const c = a === null ? p(i, k).url : (0, g.hl)((0, g.Vp)(i, k), "job", String(a)), m = (0, l.$6)(i, "job"), b = v(d).join(", "), x = (0, l.cA)(m && b ? `${m} (${b})` : m);
      return { name: m, title: x, status: r, url: c, check_run_id: a };
    }
    function v(i) {
      return (0, l.Gv)(i) ? Object.values(i).flatMap(v) : ["string", "number", "boolean"].includes(typeof i) && i !== "" ? [String(i)] : [];
    }
    function $(i) {
      const r = (0, l.$6)(i, "repository"), [a = null, d = null] = r?.split("/") ?? [], k = (0, l.$6)(i.event, "repository", "default_branch");
      return { name: d, full_name: r, owner: a, url: (0, g.Ek)(i), default_branch: k };
    }
    function h(i) {
      const r = (T(i.run_attempt) ?? 1) === 1, d = i.event_name === "schedule" && r ? null : (0, l.$6)(i, "triggering_actor") ?? (0, l.$6)(i, "actor");
      return E(d, i);
    }
    function y(i) {
      const r = (0, l.$6)(i.event, "sender", "login") ?? (0, l.$6)(i, "actor");
      return E(i.event_name === "schedule" ? null : r, i);
    }
    function E(i, r) {
      return { login: i, url: (0, g.hl)((0, g.Vd)(r), i?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function T(i) {
      return typeof i == "string" && /^\d+$/.test(i) ? Number(i) : null;
    }
  }),
  8818: ((A, _, t) => {
    t.d(_, {
      CT: () => v,
      GP: () => h,
      Gw: () => p,
      Qo: () => y,
      Y3: () => $
    });
    var l = t(2264), g = t(4827);
    function p({ event: E }) {
      const T = (0, g.$6)(E, "repository", "visibility");
      return (0, g.Qc)(E, "repository", "private") || /^(?:private|internal)$/.test(T ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(E) {
      const T = h(E);
      return {
        github: T,
        repository: (0, l.MD)(T),
        run: (0, l.vZ)(T, $(E.env))
      };
    }
    function $(E) {
      return E.FORGEJO_ACTIONS ? "run_number" : "run_id";
    }
    function h({ env: E, event: T, runnerFacts: i }) {
      const { ref_protected: r, ...a } = y(E, "GITHUB", f);
      return {
        ...a,
        ref_protected: r === null ? null : r === "true",
        secret_source: (0, g.$6)(i, "secret_source"),
        event: (0, g.Gv)(T) ? T : {}
      };
    }
    function y(E, T, i) {
      const r = i.trim().split(/\s+/).map((a) => [a, E[`${T}_${a.toUpperCase()}`] ?? null]);
      return Object.fromEntries(r);
    }
  }),
  5161: ((A, _, t) => {
    t.d(_, {
      O: () => v,
      Y: () => E
    });
    var l = t(3916), g = t(7679), p = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], h = /* @__PURE__ */ new Map([["everyone", "all"]]), y = 10;
    async function E(d, k) {
      const c = [];
      let m = 0;
      for (const [b, x] of d.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || m === y)
            continue;
          const I = await i(M.trim());
          typeof I != "string" ? c.push(I) : (k(`line ${b + 1}: ${I}`), m += 1);
        }
      return c;
    }
    async function T(d) {
      const k = d.find((m) => !(0, g.G3)(m)), c = `${g.jA.slice(0, -1).join(", ")} or ${g.jA.at(-1)}`;
      return k === void 0 ? `\`on\` must have ${c} behind it.` : `${(0, l.cl)(k)} behind \`on\` must be ${c}.${(0, p.Z)(await (0, p.p)(k, g.jA))}`;
    }
    async function i(d) {
      const [k = "", c, ...m] = d.split(/\s+/), b = c === "on", x = b ? k : d, M = r(x.replace(/^@/, ""));
      if (M === void 0)
        return a(x);
      if (!b)
        return { who: M };
      const I = (0, g.ID)(m), N = I.filter(g.G3);
      return N.length > 0 && N.length === I.length ? { who: M, on: N } : T(I);
    }
    function r(d) {
      return [...$, ...v].find((c) => c === d) ?? h.get(d) ?? (0, f.c1)(d) ?? (0, f.EH)(d);
    }
    async function a(d) {
      if ((0, g.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const k = [...$, ...h.keys(), ...v], c = (0, f.KO)(d) ?? await (0, p.p)(d.replace(/^@/, ""), k), m = /^@?[\w-]+$/.test(d), [, b] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (b !== void 0)
        return `${(0, l.cl)(d)} has no name in front of it: in a Matrix room, write \`${b}:${d}\`.`;
      const x = m ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
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
      const h = v.toLowerCase(), y = l.get(h);
      if (y !== void 0 && $.includes(y))
        return y;
      if (v.length > g)
        return;
      const { distance: E } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((i) => ({ one: i, distance: E(i, h) })).filter((i) => i.distance <= 1 + h.length / 4).sort((i, r) => i.distance - r.distance)[0]?.one;
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
      lC: () => E,
      lJ: () => p,
      mh: () => h,
      tk: () => y
    });
    function l(d) {
      return typeof d == "object" && d !== null && !Array.isArray(d);
    }
    function g(d, ...k) {
      return k.reduce((c, m) => l(c) && Object.hasOwn(c, m) ? c[m] : void 0, d);
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
      const c = k.slice(0, v - 2).replace(/[\uD800-\uDBFF]$/, ""), m = c.replace(/\s+\S*$/, "");
      return `${m.length > v / 2 ? m : c} \u2026`;
    }
    function h(d, ...k) {
      return $(f(d, ...k));
    }
    function y(d, ...k) {
      const c = g(d, ...k);
      return typeof c == "number" ? c : null;
    }
    function E(d, ...k) {
      const c = Date.parse(f(d, ...k) ?? "");
      return Number.isNaN(c) ? null : c;
    }
    function T(d, ...k) {
      return g(d, ...k) === !0;
    }
    function i(d, k, c) {
      return a(d, k).map((m) => h(m, c)).filter((m) => m !== null);
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
      eZ: () => E,
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
        const k = h(d);
        if (k === void 0)
          throw new l.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${a}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [y(a), k];
      });
      return Object.fromEntries(r);
    }
    function h(i) {
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
    function E(i) {
      return Object.fromEntries(Object.entries(i).flatMap(([r, [a]]) => a === void 0 || f(r) ? [] : [[r, a.name]]));
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
    function f({ runner_facts: h }) {
      const y = (0, g.$6)(h, "status") ?? "";
      return (0, l._X)(y) ? y : "unknown";
    }
    function v(h) {
      const y = f(h), E = h.status || y;
      return (0, p.e2)({ result: y }) && !(0, p.e2)({ result: E }) ? y : E;
    }
    function $(h, y) {
      const E = v(h), T = E === "success" || E === "unknown";
      return y.live && !y.hasEnded && T ? "in_progress" : y.hasEnded && E === "in_progress" ? f(h) : E;
    }
  }),
  7839: ((A, _, t) => {
    t.d(_, {
      MJ: () => T,
      e2: () => k,
      ev: () => m,
      BN: () => i,
      Zy: () => E
    });
    const l = /^(?:deploy|release|publish|ship)$/, g = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function p(b) {
      const [x = [], ...M] = b.replace(/\(.*/s, "").split("/").map((I) => h($(I))).toReversed();
      return x.some(f) ? !0 : !x.flat().some((I) => g.has(I)) && M.flat().some(f);
    }
    function f(b) {
      return b.some((x) => l.test(x)) && !b.some((x) => g.has(x));
    }
    function v(b) {
      return $(b).some((x) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(x));
    }
    function $(b) {
      return b.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function h(b) {
      const x = [[]];
      for (const M of b)
        /^(?:and|then|n|[&+])$/.test(M) ? x.push([]) : x.at(-1)?.push(M);
      return x;
    }
    var y = t(1987);
    function E({ own: b, others: x }) {
      return (0, y.u6)(T({ own: b, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function T({ own: b, others: x }) {
      const M = b.result === "success" || b.result === "skipped";
      return x.length > 0 && M ? x : [...x, b];
    }
    function i(b, x) {
      const M = r(b, x), I = (0, y.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (I !== void 0 && I !== "success")
        return { result: I, cause: a(M, I) };
      const N = [...b.others, b.own], z = c(N);
      if (z !== null)
        return { result: z.result, cause: z };
      const J = N.find((X) => X.result === "success" && v(X.name));
      return J !== void 0 ? { result: "unknown", cause: J } : I === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : d(b, x);
    }
    function r({ own: b, others: x }, { named: M, deployment: I }) {
      if (I)
        return [{ name: "deployment", result: I }];
      const N = (J) => M ? m(J.name, M) : p(J.name), z = x.filter(N);
      return z.length > 0 ? z : [b].filter(N);
    }
    function a(b, x) {
      return !(x === "in_progress" || x === "action_required") || b.length === 1 ? null : b.find((I) => I.result === x) ?? null;
    }
    function d({ own: b, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: b.result === "success" ? "unknown" : b.result, cause: b };
      const I = T({ own: b, others: x }), N = (0, y.u6)(I.map((X) => X.result)) ?? "unknown", z = x.find((X) => X.result === "skipped");
      return N === "success" && z ? { result: "unknown", cause: z } : { result: N, cause: N === "success" || N === "skipped" ? null : x.find((X) => X.result === N) ?? null };
    }
    function k({ result: b }) {
      return (0, y.N6)(b) || b === "cancelled";
    }
    function c(b) {
      const x = (0, y.u6)(b.filter(k).map(({ result: M }) => M));
      return b.find(({ result: M }) => M === x) ?? null;
    }
    function m(b, x) {
      return b === x || b.startsWith(`${x} (`) || b.startsWith(`${x} / `);
    }
  }),
  4536: ((A, _, t) => {
    t.d(_, {
      DI: () => f,
      f_: () => y,
      gM: () => $
    });
    const l = 400, g = 100, p = 1e6, f = `It nests deeper than ${l} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(c, m = {}) {
      if (c.length > p)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: b, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      E();
      const M = new b(), I = ({ what: he, at: ye }) => {
        const { line: Se, col: U } = M.linePos(ye);
        return { error: he.slice(0, 200), line: Math.max(Se, 1), column: Math.max(U, 1) };
      }, N = new x(M.addNewLine), z = h(N, c);
      if (z === void 0)
        return I({ what: f, at: N.offset });
      const J = i(z, m);
      if (J !== void 0)
        return I(J);
      const [X, te] = await T(z, c.length);
      if (X === void 0)
        return { value: void 0 };
      const ge = a(X, te) ?? await d(X, m);
      if (ge !== void 0)
        return I(ge);
      try {
        const he = X.toJS();
        if (!y(he))
          return { value: he };
      } catch {
      }
      return I({ what: v, at: Math.max(c.indexOf("*"), 0) });
    }
    function h(c, m) {
      try {
        return [...c.parse(m)];
      } catch {
        return;
      }
    }
    function y(c) {
      const m = [{ value: c, depth: 1 }];
      for (let b = m.pop(); b !== void 0; b = m.pop()) {
        const { value: x, depth: M } = b;
        if (!(typeof x != "object" || x === null)) {
          if (M > l)
            return !0;
          for (const I of Object.values(x))
            m.push({ value: I, depth: M + 1 });
        }
      }
      return !1;
    }
    function E() {
      const c = globalThis.process?.env;
      delete c?.LOG_STREAM, delete c?.LOG_TOKENS;
    }
    async function T(c, m) {
      const { Composer: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), x = new b({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
      try {
        return Error.stackTraceLimit = 0, [...x.compose(c, !0, m)];
      } finally {
        Error.stackTraceLimit = M;
      }
    }
    function i(c, m) {
      const x = c.flatMap((I) => I.type === "document" && I.value ? [{ token: I.value, depth: 1 }] : []).toReversed();
      let M = 0;
      for (let I = x.pop(); I !== void 0; I = x.pop()) {
        const { token: N, depth: z } = I;
        if (N.type === "alias" && (M += 1), M > g)
          return { what: v, at: N.offset };
        const J = r(I, m);
        if (J !== void 0)
          return J;
        const X = "items" in N ? N.items.toReversed() : [];
        for (const { value: te } of X)
          te && x.push({ token: te, depth: z + 1 });
      }
    }
    function r({ token: c, depth: m }, { aliases: b }) {
      if (c.type === "alias" && !b)
        return { what: "YAML aliases (`*name`) are not supported", at: c.offset };
      if (!("items" in c))
        return;
      if (m > l)
        return { what: f, at: c.offset };
      const [x] = c.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (x !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: x };
    }
    function a({ errors: c }, m) {
      const [b] = c;
      return b !== void 0 ? { what: b.message, at: b.pos[0] } : m && { what: "There is more than one document", at: m.range[0] };
    }
    async function d(c, { keepsDigits: m = !1 }) {
      const { visit: b } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let x;
      return b(c, {
        Map: (M, I) => {
          x ??= k(I);
        },
        Scalar: (M, I) => {
          m && typeof I.value == "number" && String(I.value) !== I.source && (I.value = I.source);
        }
      }), x;
    }
    function k({ items: c }) {
      const m = /* @__PURE__ */ new Set();
      for (const { key: b } of c) {
        const x = String(b.value ?? "");
        if (m.has(x))
          return { what: "Map keys must be unique", at: b.range[0] };
        m.add(x);
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
      getState: () => Ie,
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
      isMacOS: () => Ee,
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
      const O = new y(C, s, u);
      process.stdout.write(O.toString() + g.EOL);
    }
    function $(C, s = "") {
      v(C, {}, s);
    }
    const h = "::";
    class y {
      constructor(s, u, O) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = O;
      }
      toString() {
        let s = h + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const O in this.properties)
            if (this.properties.hasOwnProperty(O)) {
              const R = this.properties[O];
              R && (u ? u = !1 : s += ",", s += `${O}=${T(R)}`);
            }
        }
        return s += `${h}${E(this.message)}`, s;
      }
    }
    function E(C) {
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
      const u = `ghadelimiter_${i.randomUUID()}`, O = p(s);
      if (C.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (O.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${C}<<${u}${g.EOL}${O}${g.EOL}${u}`;
    }
    var d = t(6928), k = t(5506), c = function(C, s, u, O) {
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
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    class m {
      static createHttpClient(s = !0, u = 10) {
        const O = {
          allowRetries: s,
          maxRetries: u
        };
        return new k.Q("actions/oidc-client", [new k.t(m.getRequestToken())], O);
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
          const B = (u = (yield m.createHttpClient().getJson(s).catch((K) => {
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
            let u = m.getIDTokenUrl();
            if (s) {
              const R = encodeURIComponent(s);
              u = `${u}&audience=${R}`;
            }
            Q(`ID token url is ${u}`);
            const O = yield m.getCall(u);
            return Me(O), O;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var b = function(C, s, u, O) {
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
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((O = O.apply(C, s || [])).next());
      });
    };
    const { access: x, appendFile: M, writeFile: I } = i.promises, N = "GITHUB_STEP_SUMMARY", z = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return b(this, void 0, void 0, function* () {
          const u = !!s?.overwrite, O = yield this.filePath();
          return yield (u ? I : M)(O, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
            const { header: re, data: ke, colspan: ne, rowspan: ee } = K, ve = re ? "th" : "td", Ke = Object.assign(Object.assign({}, ne && { colspan: ne }), ee && { rowspan: ee });
            return this.wrap(ve, ke, Ke);
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
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
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
    }), W = g.platform(), oe = g.arch(), ce = W === "win32", Ee = W === "darwin", we = W === "linux";
    function _e() {
      return G(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield ce ? Z() : Ee ? q() : se()), {
          platform: W,
          arch: oe,
          isWindows: ce,
          isMacOS: Ee,
          isLinux: we
        });
      });
    }
    var fe = function(C, s, u, O) {
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
        function ke(ee) {
          try {
            ne(O.throw(ee));
          } catch (ve) {
            K(ve);
          }
        }
        function ne(ee) {
          ee.done ? B(ee.value) : R(ee.value).then(re, ke);
        }
        ne((O = O.apply(C, s || [])).next());
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
    function Oe(C) {
      $("group", C);
    }
    function be() {
      $("endgroup");
    }
    function xe(C, s) {
      return fe(this, void 0, void 0, function* () {
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
        return r("STATE", a(C, s));
      v("save-state", { name: C }, p(s));
    }
    function Ie(C) {
      return process.env[`STATE_${C}`] || "";
    }
    function Te(C) {
      return fe(this, void 0, void 0, function* () {
        return yield m.getIDToken(C);
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
    var h = {};
    return h[A] = (y) => {
    }, h[_] = f, h;
  });
  __nccwpck_require__.a = (p, f, v) => {
    var $;
    v && (($ = []).d = -1);
    var h = /* @__PURE__ */ new Set(), y = p.exports, E, T, i, r = new Promise((a, d) => {
      i = d, T = a;
    });
    r[_] = y, r[A] = (a) => ($ && a($), h.forEach(a), r.catch((d) => {
    })), p.exports = r, f((a) => {
      E = g(a);
      var d, k = () => E.map((m) => {
        if (m[t]) throw m[t];
        return m[_];
      }), c = new Promise((m) => {
        d = () => m(k), d.r = 0;
        var b = (x) => x !== $ && !h.has(x) && (h.add(x), x && !x.d && (d.r++, x.push(d)));
        E.map((x) => x[A](b));
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
