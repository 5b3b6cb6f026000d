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
    }, p = Object.keys(c);
    class h extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(S, i, o = {}) {
        super(i, { cause: o.cause }), this.code = S, this.nextStep = o.nextStep ?? c[S];
      }
    }
    const f = 200;
    function v(O) {
      const S = O.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(S.length > f ? `${S.slice(0, f)}\u2026` : S);
    }
    function $(O) {
      if (O instanceof h)
        return O;
      const S = O instanceof Error ? O.message : String(O);
      return new h("internal_error", `This action stopped because of a fault of its own: ${S}`, { cause: O });
    }
    function m(O) {
      const S = URL.parse(O ?? "");
      return S !== null && /^https?:$/.test(S.protocol) ? `${S.origin}${S.pathname}`.replace(/\/+$/, "") : null;
    }
    function g(O, S) {
      const i = `docs/troubleshooting.md#${O}`, { GITHUB_ACTION_REPOSITORY: o, GITHUB_ACTION_REF: r } = S, d = m(S.GITHUB_SERVER_URL) ?? "https://github.com";
      return o ? `${d}/${o}/blob/${r || "HEAD"}/${i}` : i;
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
    function $(S) {
      return h.test(S) ? S.replace(v, "").split(/(?=\u001B\])/).map((o) => (0, c.stripVTControlCharacters)(o)).join("") : S;
    }
    function m(S) {
      const i = S;
      for (const [o, r] of Object.entries(i))
        typeof r == "string" ? i[o] = $(r) : typeof r == "object" && r !== null && m(r);
      return S;
    }
    function g(S) {
      return !h.test(S) && !f.test(S) ? JSON.parse(S) : JSON.parse(S, O);
    }
    function O(S, i) {
      return typeof i == "string" ? $(i) : i;
    }
  }),
  9407: ((k, _, t) => {
    t.a(k, async (c, p) => {
      try {
        var h = t(3024), f = /* @__PURE__ */ t.n(h), v = t(6760), $ = /* @__PURE__ */ t.n(v), m = t(8500), g = /* @__PURE__ */ t.n(m), O = t(7975), S = /* @__PURE__ */ t.n(O), i = t(23), o = t(7702), r = t(2713);
        process.stdout.on("error", () => {
        });
        const d = new AbortController();
        for (const y of ["SIGINT", "SIGTERM"])
          process.once(y, () => d.abort());
        const A = (0, o.V)(process.env), l = (0, v.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", w = await (0, r.e)(l, {
          core: i,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (y) => (0, O.promisify)(h.readdir)(y, { withFileTypes: !0 }),
            readFile: (0, O.promisify)(h.readFile),
            realpath: (0, O.promisify)(h.realpath.native),
            stat: (0, O.promisify)(h.stat)
          },
          network: {
            http: A,
            signal: d.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (y, x) => (0, m.setTimeout)(y, void 0, { signal: x }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, m.setImmediate)(), await (0, m.setImmediate)();
            }
          },
          octokit: async (y) => {
            const [{ getOctokit: x }, { createFetch: M }] = await Promise.all([
              t.e("octokit").then(t.bind(t, 9319)),
              t.e("octokit").then(t.bind(t, 9697))
            ]);
            return x(y, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: M(A) } });
          }
        });
        process.stdout.write("", () => process.exit(w)), p();
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
    async function p(m, { env: g, files: O, warn: S }) {
      const i = g.GITHUB_EVENT_PATH;
      return f(m) ? $(i, O, S) : h(m) ? $(i, O, () => {
      }) : {};
    }
    function h({ inputs: { message: m } }) {
      const { format: g, content: O, content_file: S } = m;
      return g === "markdown" && (S !== "" || /!\[|<img/i.test(O));
    }
    function f({ inputs: m, missing: g }) {
      return v(m) || g.length > 0;
    }
    function v({ message: m, delivery: g }) {
      const { template: O, preset: S, mentions: i } = m, { key: o, when: r } = g;
      return O || S !== "" || o.isTemplate || i.length + r.length > 0;
    }
    async function $(m, g, O) {
      const S = "Templates and presets know nothing of what happened.";
      if (m === void 0 || m === "")
        return O(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${S}`), {};
      try {
        return (0, c.Yy)(new TextDecoder().decode(await g.readFile(m)));
      } catch (i) {
        const o = i instanceof SyntaxError ? "is not JSON" : `cannot be read (${i.code})`;
        return O(`The file of the event (GITHUB_EVENT_PATH) ${o}. ${S}`), {};
      }
    }
  }),
  9357: ((k, _, t) => {
    t.d(_, {
      O0: () => g,
      Y: () => A,
      _o: () => p,
      az: () => S,
      he: () => c,
      jr: () => O,
      nU: () => i,
      vD: () => o
    });
    const c = "\u2068", p = "\u2069", h = "\u2066\u2067\u2068", f = "\u202C", v = /[\u202A-\u202E\u2066-\u2069]/g, $ = new RegExp(v.source), m = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function g(l) {
      return m.test(l);
    }
    function O(l) {
      const [w = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return g(w);
    }
    function S(l, w) {
      return !w && !g(l) ? l : i(l).replace(/[^\r\n\u2029]+/g, (y) => w || g(y) ? c + y + p : y);
    }
    function i(l) {
      const w = o(l);
      return w.size === 0 ? l : A(l, w);
    }
    function o(l) {
      if (!$.test(l))
        return /* @__PURE__ */ new Set();
      const w = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(w.flatMap(({ 0: y, index: x }) => [...r(y)].map((M) => x + M)));
    }
    function* r(l) {
      const w = { controls: [], isolates: [] };
      for (const { 0: y, index: x } of l.matchAll(v))
        if (y === p || y === f) {
          const M = y === p ? w.isolates.pop() : d(w);
          M === void 0 ? yield x : yield* w.controls.splice(M).slice(1);
        } else
          h.includes(y) && w.isolates.push(w.controls.length), w.controls.push(x);
      yield* w.controls;
    }
    function d({ controls: l, isolates: w }) {
      const y = l.length - 1;
      return y > (w.at(-1) ?? -1) ? y : void 0;
    }
    function A(l, w, y = 0) {
      return l.replace(v, (x, M) => w.has(y + M) ? "" : x);
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
      BB: () => O,
      Dk: () => S,
      JK: () => g,
      Kx: () => f,
      TA: () => v,
      Z: () => m,
      qf: () => $
    });
    var c = t(9357);
    const p = "\uE000", h = "\uE001", f = /\uE000(\d+)\uE001/g;
    function v(i) {
      return i.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function $(i) {
      return `${p}${i}${h}`;
    }
    function m({ text: i, fragments: o }) {
      let r = i.length;
      for (const [, d] of i.matchAll(f))
        r += o[Number(d)]?.text.length ?? 0;
      return r;
    }
    function g(i, o) {
      const r = [];
      let d = 0;
      for (const A of i.matchAll(f)) {
        const l = o[Number(A[1])];
        l !== void 0 && (A.index > d && r.push(i.slice(d, A.index)), r.push(l), d = A.index + A[0].length);
      }
      return d < i.length && r.push(i.slice(d)), r;
    }
    function O(i, o, r = (d) => d) {
      return g(i, o).map((d) => typeof d == "string" ? d : r(d.text)).join("");
    }
    function S({ text: i, fragments: o }) {
      const r = (0, c.O0)(i);
      return (0, c.nU)(O(i, o, (d) => (0, c.az)(d, r)));
    }
  }),
  5007: ((k, _, t) => {
    t.d(_, {
      Jv: () => S,
      Y5: () => m,
      c3: () => v,
      eG: () => i,
      l2: () => f,
      m$: () => O,
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
      return o.type === "table" ? S(o.children, i(o)) : "children" in o ? S(o.children) : "value" in o ? o.value.length : o.type === "image" ? o.alt.length : 0;
    }
    function O(o) {
      return S(o) - 1;
    }
    function S(o, r = m) {
      return o.reduce((d, A) => d + r(A), 0);
    }
    function i({ children: o }) {
      const r = [];
      for (const l of o)
        for (const [w, y] of l.children.entries())
          r[w] = Math.max(r[w] ?? 0, m(y) + 2);
      const d = r.reduce((l, w) => l + w, 0), A = d > c ? 0 : d;
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
    function v({ status: S, icon: i, duration: o, run_url: r }, d) {
      const A = o === null ? "" : ` after ${(0, h.M)(String(Math.round(o)))}`, l = `${i} ${d} ${(0, p.d)(S)}${A}`;
      if (r === null)
        return [(0, f.Qq)(l)];
      const w = { type: "link", url: r, children: [(0, f.Qq)("run")] };
      return [(0, f.Qq)(`${l} (`), w, (0, f.Qq)(")")];
    }
    function $(S, i) {
      const { content: o } = S, d = { type: "statusLine", children: v(i, i.subject) };
      return {
        ...S,
        content: o.type === "root" ? { ...o, children: [...o.children, d] } : { ...o, statusLine: d }
      };
    }
    function m(S, i) {
      return O(S, S.subject, i);
    }
    function g(S, i) {
      const { subject: o, workflow: r } = S, d = r === null ? o : `${r}: ${o.toLowerCase()}`;
      return O(S, d, i);
    }
    function O(S, i, o) {
      const r = { type: "paragraph", children: v(S, i) }, d = o.length > 0 ? [(0, c.j)(o)] : [];
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
      gc: () => O,
      oZ: () => g,
      sP: () => p,
      t7: () => S,
      wx: () => i
    });
    var c = t(9357);
    const p = { type: "break" };
    function h(l) {
      return { type: "text", value: l };
    }
    function f(l) {
      return l.split(/\r\n?|\n/).flatMap((w, y) => y === 0 ? [h(w)] : [p, h(w)]);
    }
    function v(l, w = !1) {
      return f((0, c.az)(m(l), w));
    }
    function $(l) {
      return m(l).replace(/\r\n?|\n/g, " ");
    }
    function m(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function g(l) {
      const w = [];
      for (const y of l) {
        const x = w.at(-1);
        y.type === "text" && x?.type === "text" ? w[w.length - 1] = h(x.value + y.value) : (y.type !== "text" || y.value !== "") && w.push(y);
      }
      return w;
    }
    function O(l) {
      const w = (0, c.vD)(o(l));
      return w.size === 0 ? l : r(l, { unbalanced: w, offset: 0 });
    }
    function S(l) {
      if (!(0, c.O0)(o(l)))
        return l;
      const w = [[]];
      for (const y of l)
        y.type === "break" ? w.push([]) : w.at(-1)?.push(y);
      return w.flatMap((y, x) => {
        const M = o(y), F = (0, c.jr)(M) && !M.includes(`
`) ? [h(c.he), ...y, h(c._o)] : y;
        return x === 0 ? F : [p, ...F];
      });
    }
    function i(l, w) {
      return l.length > 0 && (w || (0, c.O0)(o(l))) ? [h(c.he), ...O(l), h(c._o)] : l;
    }
    function o(l) {
      return l.map((w) => w.type === "break" ? `
` : "children" in w ? o(w.children) : w.type === "text" ? w.value : "").join("");
    }
    function r(l, w) {
      return l.map((y) => {
        if ("children" in y)
          return { ...y, children: r(y.children, w) };
        const { offset: x } = w;
        return y.type === "break" && (w.offset += 1), y.type !== "text" ? y : (w.offset += y.value.length, h((0, c.Y)(y.value, w.unbalanced, x)));
      });
    }
    function d(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function A(l) {
      const w = l.length - 1;
      return l.map((x, M) => {
        if (x.type !== "text")
          return x;
        const L = M === 0 ? x.value.replace(/^ +/, "") : x.value;
        return h(M === w ? L.replace(/(?<! ) +$/, "") : L);
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
      return m.reduce((g, O) => {
        const S = g === "" || (0, c.c3)(O) ? "" : `
`;
        return g + S + $(O);
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
      V: () => y
    });
    const c = require("node:net");
    var p = t(5641);
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
      }, ge = (me, ye) => new p.Client(me, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: F,
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
    async function m({ method: M = "POST", url: L, headers: F, body: Q, encoding: J, maxResponseSize: X = 2 ** 20 }, te, ge) {
      te.phase = te.proxy ? "tunnel" : "connection", te.signal.throwIfAborted(), g(L);
      const me = h(L, te, X, ge), ye = L.pathname + L.search, Se = { ...F, "accept-encoding": "identity" }, B = J ? Buffer.from(Q, J) : Q, G = { method: M, origin: L.origin, path: ye, headers: Se, body: B };
      try {
        const Z = await new Promise((re, H) => {
          me.dispatch(G, O(te, re, H));
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
    function O(M, L, F) {
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
    var S = t(9257), i = t(3916);
    function o(M, L) {
      const F = `${M.protocol.slice(0, -1)}_proxy`, Q = r(L, F), J = (0, S.U9)(M.hostname) || l(M, r(L, "no_proxy"));
      return Q === "" || J ? void 0 : d(Q, F);
    }
    function r(M, L) {
      return (M[L] ?? M[L.toUpperCase()] ?? "").trim();
    }
    function d(M, L) {
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
      return L.toLowerCase().split(/[\s,]/).some((Q) => w(Q, F, (0, S.HM)(M)));
    }
    function w(M, L, F) {
      const [, Q, J, X] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(M) ?? [];
      if (X !== void 0 && X !== F)
        return !1;
      const te = Q ?? J ?? M, ge = te.replace(/^\*?\./, "").replace(/\.$/, "");
      return te === "*" || L.endsWith(`.${ge}`) || L === ge && !te.startsWith("*");
    }
    const y = (M) => ({
      send: async (L, F) => {
        const Q = Math.max(0, Math.ceil(F.timeout_ms)), J = {
          server: (0, S.vO)(L.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(Q)]),
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
      } catch (F) {
        const { isUntrusted: Q } = await t.e("failure").then(t.bind(t, 6711));
        if (L.phase === "response" || !Q(F))
          throw F;
        const { getCACertificates: J } = await Promise.resolve().then(t.t.bind(t, 1692, 23));
        if (J === void 0)
          throw F;
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
      uE: () => Ue,
      jA: () => Re,
      B3: () => de,
      LE: () => Le
    });
    var c = t(3916), p = t(3919), h = t(8121);
    function f({ content: j, template: D, format: V }) {
      const z = D ? void 0 : v.exec(j)?.[0], Y = z !== void 0 && j.includes(`$${z}`), ue = V === "markdown" || V === "text" ? $.exec(j)?.[0] : void 0, ce = [];
      return z !== void 0 && ce.push(`The content holds \`${z}\`, which is shown as it is written. Set \`template: true\` to evaluate it${Y ? ", and write it without the `$`" : ""}.`), ue !== void 0 && ce.push(`\`${ue}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), V === "plain" && ce.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), ce;
    }
    const v = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, $ = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
    var m = t(8864), g = t(1380), O = t(9083), S = t(9357), i = t(5667);
    const o = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function r(j) {
      return !o.test(l(j));
    }
    function d({ text: j, fragments: D }) {
      const V = l(j).split(`

`), z = (0, S.O0)(j);
      return {
        type: "root",
        children: V.flatMap((Y) => (0, i.ey)(A({ text: Y, fragments: D }, z)))
      };
    }
    function A({ text: j, fragments: D }, V) {
      const z = (0, O.JK)(j, D).flatMap((Y) => typeof Y == "string" ? (0, i.Fy)(Y) : (0, i.bK)(Y.text, V));
      return (0, i.oZ)((0, i.t7)((0, i.NR)((0, i.oZ)((0, i.gc)(z)))));
    }
    function l(j) {
      return j.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var w = t(5007);
    const y = 3e4, x = 8;
    async function M(j, { toMessage: D, isComplete: V, run_url: z, size: Y }) {
      const he = (0, w.m$)(j), ue = D(j), ce = Q(z);
      if (he <= y && await L(ue, Y) || !await L(D([ce]), Y))
        return { message: ue, advice: [] };
      const { cut: ve } = await t.e("shorten").then(t.bind(t, 8059)), xe = (Te) => D([...ve(j, Te - (0, w.Y5)(ce)), ce]), Ce = await F(Math.min(he, y), (Te) => L(xe(Te), Y)), Ie = `The message is longer than ${Ce} characters and was shortened; the job summary has all ${V ? "of it" : "that was read"}.`;
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
        const he = Math.floor((V + z) / 2);
        await D(he) ? V = he : z = he;
      }
      return V;
    }
    function Q(j) {
      const D = [(0, i.Qq)("full text in the run")], V = j === null ? D : [{ type: "link", url: j, children: D }];
      return { type: "paragraph", children: [(0, i.Qq)("\u2026 ("), ...V, (0, i.Qq)(")")] };
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
      const he = { ...j, buttons: [...z, ...j.buttons ?? []] }, ue = Y.type === "root" ? await Ee(Y, he, { ...D, isComplete: ye(j, V) }) : { message: { ...be(j), content: Y }, advice: [] }, ce = [
        ...f(j),
        ...await ge(j, Y),
        ...me(j, V)
      ];
      return { ...ue, advice: [...ce, ...ue.advice] };
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
        return { rest: { text: (0, O.TA)(D), fragments: [] }, buttons: [] };
      const { context: Y, event: he } = z, ue = (Ie, Te) => le(Ie, { ...z, ...Te });
      if (j !== void 0) {
        const { renderPreset: Ie, takeButtons: Te } = await t.e("presets").then(t.bind(t, 7314));
        return Te(await Ie(j, Y, ue));
      }
      const { findPasted: ce, renderFacts: Oe } = await t.e("simple-templates").then(t.bind(t, 847)), ve = ce(D, he);
      if (ve !== void 0)
        throw ve;
      const xe = Oe(D, Y);
      if (xe !== void 0)
        return { rest: xe, buttons: [] };
      const { renderTemplate: Ce } = await t.e("templates").then(t.bind(t, 4177));
      return { rest: await Ce(D, Y, { read: ue }), buttons: [] };
    }
    async function Z(j, D, V) {
      switch (j) {
        case "markdown":
          return ie(await H(D), V);
        case "text": {
          const z = (0, i.oZ)((0, i.t7)((0, i.Fy)((0, i.eu)((0, O.Dk)(await H(D))))));
          return { type: "root", children: (0, i.ey)(z) };
        }
        case "twacode": {
          const { readHandwritten: z } = await t.e("twacode").then(t.bind(t, 683));
          return z(D);
        }
        case "plain": {
          if ((0, O.Z)(D) > q)
            throw re();
          return { type: "plain", value: (0, O.Dk)(D), isFilled: D.fragments.length > 0 };
        }
      }
    }
    const q = 4e6;
    function re() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function H(j) {
      if ((0, O.Z)(j) <= X)
        return j;
      const { cutSource: D } = await t.e("shorten").then(t.bind(t, 9153));
      return D(j, X);
    }
    async function ie(j, D) {
      if (j.fragments.every(({ kind: Y }) => Y === "text") && r(j.text))
        return d(j);
      const { readMarkdown: z } = await t.e("markdown").then(t.bind(t, 690));
      return z(j, D);
    }
    async function le(j, D) {
      return (await ie({ text: (0, O.TA)(j), fragments: [] }, D)).children;
    }
    function Ee({ children: j }, D, { run_url: V, size: z, isComplete: Y }) {
      const he = (0, m.r)(D), ue = be(D);
      return M(j, { toMessage: (Oe) => ({
        ...ue,
        content: { type: "root", children: [...Oe, ...he] }
      }), isComplete: Y, run_url: V, size: z });
    }
    function be({ sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z }) {
      return { sender_name: j, sender_icon: D, ephemeral_recipients: V, message_fields: z };
    }
    var _e = t(4768), fe = t(8818);
    async function de({ workflow: j, message: D, delivery: V }, z, { env: Y, octokit: he, network: { date: ue }, log: ce }, Oe) {
      const { preset: ve, mentions: xe } = D, { live: Ce, when: Ie } = V, { gatherMessageContext: Te } = await t.e("facts").then(t.bind(t, 4382));
      return Te({
        ...j,
        preset: ve,
        mentions: xe,
        live: Ce,
        when: Ie,
        event: z,
        env: (0, p.$p)({ ...Y }),
        ...Oe && { ended: Oe }
      }, { octokit: he, date: ue, info: ce.info, notice: ce.notice });
    }
    async function Le(j, D, V) {
      return (0, h.MZ)(j) || j.delivery.live ? de(j, D, V) : { context: (0, fe.CT)({ env: V.env, event: D }), mentions: [] };
    }
    async function Me({ message: j, delivery: D, twake: V }, z, { env: Y, files: he }, ue = []) {
      const { context: ce, preset: Oe, lookups: ve, mentions: xe } = z, { preset: Ce, ...Ie } = j;
      await Ae(z);
      const Te = await je(j, { env: Y, files: he }), I = await te({ ...Ie, content: Te, mentions: xe, ...Oe && { preset: Oe } }, {
        context: { ...ce, ...ve, if_empty: j.if_empty },
        event: ce.github.event,
        repository_url: ce.repository.url,
        is_private: (0, fe.Gw)(ce.github),
        run_url: ce.run.url,
        size: V.sizeOf({ isEdit: Be(D) })
      }), u = D.live && !j.template && !j.preset && "status" in ce ? (0, _e.dW)(I.message, Re(ce)) : I.message;
      return { ...I, said: u, message: await V.prepare(u, { notified: ue }) };
    }
    function Be({ live: j, message_id: D, key: V }) {
      return j || D !== "" || V.source !== "";
    }
    async function Ae({ context: j, preset: D, lookups: V }) {
      if (!(D && V && "verdict" in j))
        return;
      const { askAhead: z } = await t.e("facts").then(t.bind(t, 4382));
      z(D, j, V);
    }
    function Ue({ message: j }, D) {
      return j.if_empty === "skip" && (0, c.J4)(D).code === "empty";
    }
    async function je(j, { env: D, files: V }) {
      if (!j.content_file)
        return j.content;
      const { readContentFile: z } = await t.e("content-file").then(t.bind(t, 153)), Y = {
        workspace: D.GITHUB_WORKSPACE,
        temp: D.RUNNER_TEMP,
        repository: D.GITHUB_REPOSITORY
      };
      return z(j, Y, V);
    }
    function Re({ status: j, verdict: D, icon: V, duration: z, run: Y }) {
      return { subject: D === j ? "Job" : "Run", status: D, icon: V, duration: z, workflow: Y.name, run_url: Y.url };
    }
  }),
  2713: ((k, _, t) => {
    t.d(_, {
      e: () => _n
    });
    var c = t(3916), p = t(8121), h = t(4573), f = t(9366), v = t(2163);
    function $(e) {
      const { connection: n, delivery: a, message: b } = e, E = (0, f.wh)(n.public_id), C = [n.group_id, ...a.channel_id];
      return [
        ...[
          [
            (0, f.wh)(n.private_api_key) !== void 0 && E === void 0,
            "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
          ],
          [
            E !== void 0 && C.includes(E),
            "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
          ],
          [
            (0, f.wh)(n.group_id) !== void 0 && a.channel_id.includes(n.group_id),
            "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
          ]
        ].flatMap(([N, W]) => N ? W : []),
        ...(0, v.x)(e, (N) => (0, f.wh)(N) !== void 0).map(({ input: N, id: W }) => `\`${N}\` names ${W}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`),
        ...S(b.message_fields)
      ];
    }
    function m(e) {
      return e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : e.length < 4 ? "" : " (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)";
    }
    function g({ message: e, delivery: n }, { mentions: a }) {
      return [
        ...a.length > 0 && n.message_id ? [
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
    function S(e) {
      const n = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(n ?? {}).filter((b) => b.startsWith("custom_"))
      ].flatMap((b) => {
        const E = Object.hasOwn(O, b) ? O[b] : void 0;
        return E !== void 0 ? `\`message_fields\` may not set \`${b}\`: use the input \`${E}\`.` : b.startsWith("_once_") ? `\`message_fields\` may not set \`${b}\`.` : [];
      });
    }
    var i = t(3785);
    async function o(e, n, a) {
      const b = (0, i.O)(e.body), E = b?.object;
      if (b !== void 0 && e.status === 200 && !("error" in b) && (0, i.u)(E) && d(E, n, a))
        return l(E, b, n, a);
      const { judgeUnsaved: P } = await t.e("failure").then(t.bind(t, 7090));
      return P(e, b, n, a);
    }
    async function r(e, n) {
      const a = (0, i.O)(e.body);
      if (e.status === 200 && a !== void 0 && "result" in a) {
        const { message_id: E, channel_id: C } = n, P = `Removal of message ${E} requested in channel ${C}, which Twake does not confirm`;
        return { fate: "removed", response: a, confirmation: P };
      }
      const { judgeError: b } = await t.e("failure").then(t.bind(t, 7090));
      return b(e, a, n);
    }
    function d(e, { channel_id: n, message_id: a }, b) {
      const { id: E } = e;
      return (0, f.eQ)(E) && !b(E) && A(e.channel_id, n) && (!a || A(E, a));
    }
    function A(e, n) {
      return typeof e == "string" && e.toLowerCase() === n.toLowerCase();
    }
    function l(e, n, a, b) {
      const { id: E, channel_id: C, parent_message_id: P, creation_date: N } = e, W = (0, f.eQ)(P) && !b(P) ? P : "", ne = {
        message_id: E,
        channel_id: C,
        parent_message_id: W,
        created_at: Number.isSafeInteger(N) ? `${N}` : "",
        message_url: "",
        target: {
          channel_id: a.channel_id,
          message_id: E,
          ...W && { parent_message_id: W }
        }
      }, pe = `Accepted by Twake: ${a.message_id ? "the edit of message" : "message"} ${E} in channel ${a.channel_id}`, we = w(ne, a);
      return { fate: "accepted", accepted: ne, response: n, confirmation: pe, ...we && { warning: we } };
    }
    function w({ parent_message_id: e }, { parent_message_id: n }) {
      if (!n || A(e, n))
        return;
      const a = e === "" ? "the channel itself" : `the thread ${JSON.stringify(e)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${a}.`;
    }
    var y = t(651), x = t(1723), M = t(3028);
    async function L(e) {
      switch (e.type) {
        case "root":
          return (0, y.y)(e);
        case "twacode": {
          const { fromHandwritten: n } = await t.e("twacode").then(t.bind(t, 5605)), a = n(e);
          return e.statusLine ? (0, y.cG)(a, e.statusLine) : a;
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
      const { sender_name: n, sender_icon: a, ephemeral_recipients: b = [], message_fields: E = {} } = e, { hidden_data: C, ...P } = E, N = {
        ...n && { custom_title: n },
        ...a && { custom_icon: a },
        ...typeof C == "object" ? C : {}
      };
      return {
        ...Object.keys(N).length > 0 && { hidden_data: N },
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
        const n = { content: (0, y.y)(e.content), ...Q(e) };
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
      const { api_url: n, group_id: a, private_api_key: b } = e;
      return {
        address: { api_url: n.origin + n.pathname, group_id: a },
        key: b,
        editsNotify: !1,
        sizeOf: () => ge,
        prepare: async (E) => {
          const C = await F(E);
          return {
            sendTo: (P) => {
              const N = (0, me.Fc)(e, P, C);
              return B(N, (W, { holdsSecret: ne }) => o(W, P, ne));
            },
            preview: async () => {
              const { previewOf: P } = await t.e("preview").then(t.bind(t, 4741));
              return P(C);
            }
          };
        },
        remove: (E) => B((0, me.ss)(e, E), (C) => r(C, E)),
        check: async (E, C) => {
          const { check: P } = await t.e("check").then(t.bind(t, 4660));
          return P(e, E, C);
        }
      };
    }
    function B(e, n) {
      return {
        request: e,
        error: G(e),
        attempt: async (a, b) => {
          const E = await a(e);
          return E.kind === "response" ? n(E, b) : { fate: E.arrived === "no" ? "not_arrived" : "unknown", error: E.error };
        }
      };
    }
    function G({ body: e }) {
      const n = h.Buffer.byteLength(e);
      if (n <= J)
        return;
      const a = `The request has ${n} bytes, and servers take ${J}: nothing was sent.`;
      return new c.lZ("too_large", a);
    }
    const Z = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;
    async function q({ access_token: e, channel_id: n }) {
      if (e === "" && !Z.test(n))
        return ye;
      const { matrix: a } = await t.e("matrix").then(t.bind(t, 6941));
      return a;
    }
    var re = t(3919);
    function H(e, n = "") {
      return { default: n, read: e };
    }
    function ie(e) {
      return H(async (n) => n === "" ? {} : (0, re.$p)(await e(n)));
    }
    async function le(e, n) {
      const a = Object.keys(e), b = await Promise.all(a.map((E) => Ee(E, e[E], n)));
      return {
        values: Object.fromEntries(b.map(({ value: E }, C) => [a[C], E])),
        issues: b.flatMap(({ issues: E }) => E)
      };
    }
    async function Ee(e, n, a) {
      const { getInput: b, hide: E, kind: C } = a, P = n.isTrimmed ?? !0, N = (0, re.Od)(b(e, { trimWhitespace: P })), W = await be(e, N, n, C);
      return W.issues.length === 0 || n.isSecret ? W : { ...W, issues: (await be(e, E(N), n, C)).issues };
    }
    async function be(e, n, a, b) {
      const E = [], C = (P) => {
        E.push(`\`${e}\` ${P}`);
      };
      try {
        return { issues: E, value: await a.read(n === "" ? a.default : n, C, b) };
      } catch (P) {
        return { issues: [(0, c.J4)(P).message], value: {} };
      }
    }
    var _e = t(7679), fe = t(4536), de = t(4827);
    async function Le(e, n) {
      const a = Ae(e) ?? await Ue(e, n) ?? {};
      if ((0, fe.f_)(a))
        throw new c.lZ("invalid_input", `\`${n}\`: ${fe.DI}.`);
      if ((0, de.Gv)(a))
        return a;
      const b = Array.isArray(a) ? "a list" : `a single value (${typeof a})`;
      throw new c.lZ("invalid_input", `\`${n}\` must be a mapping, but is ${b}.`, {
        nextStep: `Write one \`name: value\` per line under \`${n}: |\`, or a JSON object.`
      });
    }
    async function Me(e) {
      const n = await Le(e, "needs"), a = Object.entries(n).find(([, C]) => !Be(C));
      if (a === void 0)
        return n;
      const [b] = a, E = b.length > 80 ? `${b.slice(0, 80)}\u2026` : b;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${E}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function Be(e) {
      return (0, de.Gv)(e) && typeof e.result == "string";
    }
    function Ae(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function Ue(e, n) {
      const a = await (0, fe.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in a)
        return a.value;
      const { line: b, column: E, error: C } = a;
      throw new c.lZ("invalid_input", `\`${n}\`, line ${b}, column ${E}: ${C}.`);
    }
    var je = t(5161), Re = t(3342), j = t(9257);
    const D = (e) => e, V = (e) => {
      const n = (a, b) => {
        const E = e.indexOf(a);
        return E >= 0 && e.includes(b, E + a.length);
      };
      return { source: e, isTemplate: n("{{", "}}") || n("{%", "%}") };
    }, z = (e, n) => {
      const a = he(e);
      return e !== "" && !Y.test(a) && n("holds nothing that can be seen."), a;
    }, Y = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function he(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const ue = (e, n) => (/^(true|false)$/i.test(e) || n(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function ce(e) {
      return (n, a) => {
        const b = n.toLowerCase();
        return b === e ? e : (/^(true|false)$/.test(b) || a(`must be \`true\`, \`false\` or \`${e}\`, but is ${(0, c.cl)(n)}.`), b === "true");
      };
    }
    function Oe(e, n) {
      return (a, b) => {
        const E = /^\d{1,6}$/.test(a) ? Number(a) : Number.NaN;
        return E >= e && E <= n ? E : (b(`must be a whole number from ${e} to ${n}, but is ${(0, c.cl)(a)}.`), e);
      };
    }
    function ve(...e) {
      return (n, a) => {
        const b = e.find((E) => E === n);
        return b === void 0 && a(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(n)}.`), b ?? e[0];
      };
    }
    const xe = 10, Ce = 100, Ie = (e, n) => {
      const a = (0, f.wh)(e);
      return a === void 0 && e !== "" && n((0, f.yr)(e, "company")), a ?? e;
    }, Te = (e, n, a) => {
      const b = a.readId(e, "message");
      return b === void 0 && e !== "" && n(a.describeNoId(e, "message")), b ?? e;
    };
    function I(e) {
      return (n, a, b) => {
        const E = n.split(/[,\n]/).flatMap((W) => W.trim() || []), C = E.map((W) => b.readId(W, e)), P = E.filter((W, ne) => C[ne] === void 0);
        for (const W of P.slice(0, xe))
          a(b.describeNoId(W, e));
        E.length === 0 && n !== "" && a("holds no id, but commas or blanks only.");
        const N = [...new Set(E.map((W, ne) => C[ne] ?? W))];
        return N.length > Ce && a(`has ${N.length} ids: use several steps for more than ${Ce}.`), N;
      };
    }
    const s = (e, n) => (/[:\s]/.test(e) && n("must be the public id alone, without colons or spaces."), e), u = (e, n) => (e.includes(":") && n("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && n("holds a space or a line break. Store the key alone in the secret."), e), T = (e, n) => (/^bearer\s/i.test(e) ? n('begins with "Bearer": store the token alone in the secret.') : /[^\w.~+/=-]/.test(e) && n("holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret."), e);
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
`).flatMap((a, b) => {
      const E = he(a);
      if (E === "")
        return [];
      const { label: C, address: P } = ke(E), N = R(P), W = N?.protocol === "https:" || N?.protocol === "http:" && (0, j.U9)(N.hostname);
      return Y.test(C) && W ? [{ label: C, url: N.href }] : (n(`line ${b + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(E)}.`), []);
    });
    function ke(e) {
      const n = e.lastIndexOf(" "), b = e[n - 1] === "=" ? n - 1 : e.indexOf("=", n + 1);
      return { label: e.slice(0, Math.max(b, 0)).trim(), address: e.slice(b + 1).trim() };
    }
    const se = {
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
      access_token: { ...H(T), isSecret: !0 },
      // Empty is an error: a public host must never receive the key of another server.
      api_url: H(U)
    }, $e = {
      content: { ...H(D), isTrimmed: !1 },
      content_file: H(D),
      preset: H(ve("", ...se.preset)),
      if_empty: H(ve("fail", "skip"), "fail"),
      format: H(ve(...se.format), "markdown"),
      template: H(ue, "false"),
      mentions: H(je.Y),
      buttons: H(oe),
      ephemeral: H(ue, "false"),
      ephemeral_recipients: H(I("user")),
      sender_name: H(z),
      sender_icon: H(K),
      message_fields: ie((e) => Le(e, "message_fields"))
    }, Ge = {
      // Empty: the job's own, which `runner_facts` has.
      status: H(ve("", ...se.status)),
      data: ie((e) => Le(e, "data")),
      needs: ie(Me),
      people: ie(async (e) => (0, Re.ky)(await Le(e, "people"))),
      github_token: { ...H(D), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: ie((e) => Le(e, "runner_facts").catch(() => ({})))
    }, st = {
      channel_id: H(I("channel")),
      message_id: H(Te),
      parent_message_id: H(Te),
      key: H(V),
      on_repeat: H(ve("edit", "reply"), "edit"),
      operation: H(ve("save", "remove"), "save"),
      when: H(_e.tK),
      live: H(ue, "false"),
      delivery: H(ve("at_most_once", "at_least_once"), "at_most_once"),
      retries: H(Oe(0, 10), "3"),
      timeout: H(Oe(1, 300), "30")
    }, rt = {
      fail_on_error: H(ue, "true"),
      dry_run: H(ce("check"), "false"),
      summary: H(ue, "false")
    }, Ve = { connection: ee, message: $e, workflow: Ge, delivery: st, presentation: rt }, ot = { ...ee, ...$e, ...Ge, ...st, ...rt }, xn = Object.keys(ot);
    function Mn(e) {
      return ot[e].default;
    }
    const Ye = ({ content: e, content_file: n, preset: a }) => [e, n, a].filter((b) => b.trim() !== ""), it = ({ channel_id: e }) => e.length <= 1, Xe = ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0, at = ({ format: e }) => e === "twacode" || e === "plain", kt = [
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
        broken: ({ message: e, delivery: n }) => n.live && Xe(e),
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
        broken: ({ message: e }) => e.mentions.length > 0 && at(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && at(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    async function ut({ getInput: e, hide: n }) {
      const a = await q({
        access_token: e("access_token"),
        channel_id: e("channel_id")
      }), b = { getInput: e, hide: n, kind: a }, [E, C, P, N, W] = await Promise.all([
        le(Ve.connection, b),
        le(Ve.message, b),
        le(Ve.workflow, b),
        le(Ve.delivery, b),
        le(Ve.presentation, b)
      ]), ne = {
        connection: E.values,
        message: C.values,
        workflow: P.values,
        delivery: N.values,
        presentation: W.values,
        twake: a.connect(E.values)
      }, ae = At(ne, a), pe = [
        ...xt(ae, a),
        ...[E, N, C, P, W].flatMap((we) => we.issues),
        ...a.findIssues(ne),
        ...kt.filter(({ broken: we }) => we(ne)).map(({ sentence: we }) => we)
      ];
      return { inputs: ne, kind: a, missing: ae, issues: pe };
    }
    function At({ connection: e, delivery: n }, { required: a }) {
      const b = { ...e, ...n };
      return a.filter((E) => String(b[E]) === "");
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
      return [...(0, me.Fj)({ public_id: n, private_api_key: a }), e("access_token"), e("github_token")];
    }
    const Mt = 4, Ct = 8;
    function dt(e) {
      const n = e.filter((a) => a.length >= Mt).flatMap((a) => [a, h.Buffer.from(a).toString("base64")]).map((a) => a.replace(/=+$/, "")).sort((a, b) => b.length - a.length);
      return (a) => {
        const b = ft(a).toLowerCase();
        return n.filter((C) => b.includes(ft(C).toLowerCase())).reduce((C, P) => C.replace(It(P), "***"), a);
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
      const n = e.split("").map((W) => W.charCodeAt(0)), a = (W) => W.toString(16).padStart(4, "0"), b = n.map((W) => `\\\\+u${ht(a(W))}`).join(""), C = [...new TextEncoder().encode(e)].map((W) => `%(?:25)*${ht(W.toString(16).padStart(2, "0"))}`), P = e.replace(/[^\da-zA-Z]/gu, (W) => `\\\\*\\u{${W.codePointAt(0)?.toString(16)}}`), N = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${P}|${b}|${C.join("")}${N})`;
    }
    function ht(e) {
      return e.replace(/[a-f]/g, (n) => `[${n}${n.toUpperCase()}]`);
    }
    const pt = 4e3, qe = 8e3;
    function mt(e) {
      const n = [];
      let a = dt(n);
      const b = (E) => {
        for (const C of a(E).split(`
`))
          e.info(et(C, qe));
      };
      return {
        mask: (E) => {
          E.trim() !== "" && (e.setSecret(E), n.push(E), a = dt(n));
        },
        hide: (E) => a(E),
        debug: (E) => e.debug(et(a(E), qe)),
        info: b,
        group: (E, C) => {
          e.startGroup(E), b(C), e.endGroup();
        },
        notice: (E) => e.notice(Ze(a(E))),
        warning: (E) => e.warning(Ze(a(E))),
        error: (E, C) => e.error(Ze(a(E)), { title: C })
      };
    }
    function Ze(e, n = pt) {
      const a = e.split(`
`).map((b) => et(b, qe));
      return gt(a.join(`
`), n);
    }
    function et(e, n) {
      const a = e.slice(0, n * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return gt(a, n);
    }
    function gt(e, n) {
      return e.length <= n ? e : `${e.slice(0, n - 2).toWellFormed()} \u2026`;
    }
    const yt = 1e5, jt = 512, Rt = 1e3, wt = /* @__PURE__ */ new Set(["object", "result"]), Dt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Pt(e, n) {
      const a = tt(e, n, 0), b = (C, P) => $t(P) <= Rt, E = (C, P) => Dt.has(C) && $t(P) < 300;
      for (const C of [a, bt(a, b), bt(a, E)]) {
        const P = JSON.stringify(C);
        if (P.length <= yt)
          return P;
      }
      return "";
    }
    function bt(e, n) {
      if (!(0, de.Gv)(e))
        return null;
      const a = Object.entries(e).map(([b, E]) => [b, wt.has(b) && (0, de.Gv)(E) ? vt(E, n) : E]);
      return vt(Object.fromEntries(a), (b, E) => wt.has(b) || n(b, E));
    }
    function vt(e, n) {
      return Object.fromEntries(Object.entries(e).filter(([a, b]) => n(a, b)));
    }
    function $t(e) {
      return JSON.stringify(e).length;
    }
    function tt(e, n, a) {
      if (typeof e == "string")
        return n(e);
      if (typeof e == "number")
        return n(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (a === jt)
        return null;
      if (Array.isArray(e))
        return e.map((E) => tt(E, n, a + 1));
      const b = Object.entries(e);
      return Object.fromEntries(b.map(([E, C]) => [n(E), tt(C, n, a + 1)]));
    }
    const Cn = (
      /* unused pure expression or super */
      null
    ), In = {
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
    function Bt({ outcome: e, deliveries: n, error: a, skipped: b }, E) {
      const C = n[0], P = C?.accepted, N = [a, ...n.map((W) => W.error)];
      return {
        message_id: P?.message_id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        message_url: P?.message_url ?? "",
        channel_id: P?.channel_id ?? C?.target.channel_id ?? "",
        parent_message_id: P?.parent_message_id ?? "",
        created_at: P?.created_at ?? "",
        messages: JSON.stringify(n.map(Ut)),
        response: C?.response === void 0 ? "" : Pt(C.response, E),
        error_code: N.find(Boolean)?.code ?? b ?? "",
        attempts: String(n.reduce((W, { attempts: ne }) => W + ne, 0))
      };
    }
    function Ut({ target: e, accepted: n, outcome: a, error: b }) {
      return {
        channel_id: e.channel_id,
        message_id: n?.message_id ?? "",
        parent_message_id: n?.parent_message_id ?? "",
        outcome: a,
        error_code: b?.code ?? ""
      };
    }
    function Nt(e) {
      const n = new Set(e.map(({ outcome: E }) => E)), [a = "failed"] = n, b = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? b : a, deliveries: e };
    }
    async function Ft(e, n) {
      const { log: a, failOnError: b, linkTo: E } = n;
      for (const N of e.deliveries)
        N.error === void 0 && a.info(Ht(N)), N.warning !== void 0 && a.warning(N.warning);
      Vt(e, n), await zt(e, n);
      const C = Kt(e);
      if (C.length === 0)
        return 0;
      const P = Jt(e, C, E);
      return b ? a.error(P, Wt[e.outcome] ?? "Twake message not sent") : a.warning(P), b ? 1 : 0;
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
      const a = n.flatMap((b) => b.error ? { error: b.error, delivery: b } : []);
      return e ? [{ error: e }, ...a] : a;
    }
    function Jt({ deliveries: e }, n, a) {
      const b = e.length > 1, E = e.length - n.length, C = n.map(({ error: pe, delivery: we }) => {
        const He = b ? `Channel ${we?.target.channel_id}: ` : "", { attempts: Pe = 0, outcome: Ne, operation: Ke = "post" } = we ?? {}, Je = Pe > 1 ? ` Tried ${Pe} times.` : "", Fe = Ne === "unknown" ? ` ${Gt[Ke]}` : "";
        return He + pe.message + Je + Fe;
      }), P = n.map(({ error: pe }) => `${pe.nextStep} (${pe.code}, ${a(pe.code)})`), N = [
        ...b ? [`The message is in ${E} of ${e.length} channels.`] : [],
        ...new Set(C)
      ], W = N.some((pe) => pe.includes(`
`)) ? `
` : " ", ne = [...new Set(P)].join(W), ae = pt - ne.length - W.length;
      return Ze(N.join(W), ae) + W + ne;
    }
    function Vt(e, { core: n, env: a, log: b }) {
      try {
        if (!a.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [E, C] of Object.entries(Bt(e, b.hide)))
          n.setOutput(E, C);
      } catch (E) {
        b.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${E.message}`);
      }
    }
    const Zt = 2 ** 20;
    async function zt({ summary: e }, { core: n, log: a }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > Zt)
            throw new Error("it is larger than 1 MiB.");
          await n.summary.addRaw(a.hide(e)).write();
        } catch (b) {
          a.warning(`The job summary could not be written: ${b.message}`);
        }
    }
    var nt = t(8532), Qt = t(8818), Et = t(7959), We = t(9279);
    const ze = "live", Yt = 65;
    function Xt({ core: e, env: n, log: a }) {
      if (n.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (b) {
          a.debug(`The state of this step could not be opened: ${b.message}`);
        }
    }
    function qt({ twake: e, deliveries: n, mentions: a, started_ms: b, status: E }, { core: C, env: P, log: N }) {
      const W = n.flatMap(({ accepted: we }) => we?.target ?? []);
      if (W.length === 0 || !P.GITHUB_STATE || !P.GITHUB_ENV)
        return;
      const ne = a.map(Re.TN), ae = { address: e.address, started_ms: b, status: E, targets: W, mentioned: ne }, pe = JSON.stringify(ae);
      en(() => {
        C.saveState(ze, Ot(pe, e, P) + pe), C.exportVariable("TWAKE_MESSAGE_LIVE", "true");
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
      return e(ze) !== "";
    }
    function nn({ core: e, env: n }, a) {
      const b = e.getState(ze), E = b.slice(Yt);
      if (!sn(b, Ot(E, a, n) + E))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const C = JSON.parse(E);
      for (const [P, N] of Object.entries(a.address)) {
        const W = C.address[P];
        if (W !== N)
          throw new c.lZ("invalid_input", `\`${P}\` came out as ${N || "nothing"} at the end of the job, and the message went to ${W}. Give \`${P}\` a value that does not change during the job.`);
      }
      return C;
    }
    function Ot(e, { key: n }, a) {
      const { GITHUB_RUN_ID: b, GITHUB_RUN_ATTEMPT: E, GITHUB_JOB: C } = a;
      return `${Tt().createHmac("sha256", n).update(JSON.stringify([b, E, C, e])).digest("hex")} `;
    }
    const Tt = () => process.getBuiltinModule("node:crypto");
    function sn(e, n) {
      const [a, b] = [Buffer.from(e), Buffer.from(n)];
      return a.length === b.length && Tt().timingSafeEqual(a, b);
    }
    async function rn(e) {
      const { core: n, env: a } = e, b = mt(n), E = await on({ ...e, log: b }).catch((C) => (C instanceof c.lZ || b.debug(C.stack ?? String(C)), { outcome: "failed", deliveries: [], error: (0, c.J4)(C) }));
      return Ft(E, {
        core: n,
        env: a,
        log: b,
        failOnError: !/^false$/i.test(n.getInput("fail_on_error")),
        linkTo: (C) => (0, c.zU)(C, a)
      });
    }
    async function on(e) {
      const { core: n, env: a, files: b, network: E, log: C } = e, P = E.date().getTime();
      Xt(e), lt(n.getInput).forEach(C.mask);
      const N = await ut({ getInput: n.getInput, hide: C.hide }), W = await (0, p.aL)(N, { env: a, files: b, warn: C.warning }), ne = await cn(N, a, W);
      if (ne !== void 0)
        return C.notice(ne), Qe("secrets_withheld");
      const ae = fn(N), pe = await (0, We.LE)(ae, W, e);
      if (!an(ae, pe, C))
        return Qe("when");
      const we = ae.delivery.operation === "remove", He = await un(ae, pe, W, e), Pe = we ? void 0 : await (0, We.SB)(ae, pe, e, He?.mentioned).catch(ln(ae));
      if (Pe === "empty")
        return C.info(`Skipped, because ${dn(ae)} came out empty (\`if_empty: skip\`).`), Qe("empty");
      for (const Fe of Pe?.advice ?? [])
        C.notice(Fe);
      for (const Fe of N.kind.findWarnings(ae, pe))
        C.warning(Fe);
      const Ne = hn(ae, Pe, He);
      if (ae.presentation.dry_run)
        return pn(Ne, ae, e);
      if (Ne.targets.length === 0)
        return C.info("Skipped, because no message of this `key` is known, which could be removed."), Qe("no_message");
      const Ke = He ? await He.deliver(Ne, Pe) : await (0, nt.c)(Ne, { ...E, ...C });
      if (ae.delivery.live) {
        const { twake: Fe, workflow: De } = ae, { mentions: kn } = pe, An = (0, Et.rk)(De);
        qt({ twake: Fe, deliveries: Ke, mentions: kn, started_ms: P, status: An }, e);
      }
      const Je = Nt(Ke);
      return { ...Je, summary: await gn(ae, Pe, Je, C) };
    }
    function an({ delivery: e }, { context: n, ...a }, b) {
      const { when: E, operation: C } = e;
      if (E.length === 0 || !("verdict" in n) || a.change === void 0)
        return !0;
      const { verdict: P } = n, W = a.change === "unknown" && C === "remove" ? "none" : a.change;
      P === "unknown" && b.notice("How it went is not known, so the message is sent, whatever `when` says.");
      const ne = (0, _e.yB)({ verdict: P, change: W }, E);
      return ne !== void 0 && b.info(ne), ne === void 0;
    }
    async function un(e, n, a, b) {
      return e.delivery.key.source === "" ? void 0 : (await t.e("memory").then(t.bind(t, 1028))).findFollowed({ inputs: e, spoken: n, event: a }, b);
    }
    async function cn({ inputs: e, kind: n, missing: a }, b, E) {
      if (a.length === 0)
        return;
      const C = (0, Qt.GP)({ env: b, event: E, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: P } = await t.e("facts").then(t.bind(t, 5674)), N = P(C);
      return N && `Skipped, because ${ct(a)} empty.${n.adviseMissing(a)} ${N}`;
    }
    function Qe(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function ln(e) {
      return (n) => {
        if ((0, We.uE)(e, n))
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
    function hn({ twake: e, delivery: n }, a, b) {
      const { message_id: E, parent_message_id: C, retries: P } = n, N = n.channel_id.map((ae) => ({
        channel_id: ae,
        ...E && { message_id: E },
        ...C && { parent_message_id: C }
      })), ne = !a && n.key.source !== "" ? N.flatMap((ae) => b?.find(ae) ?? []) : N;
      return {
        twake: e,
        targets: ne,
        ...a && { message: a.message },
        policy: { delivery: n.delivery, retries: P, timeout_ms: n.timeout * 1e3 }
      };
    }
    async function pn(e, n, { network: a, log: b }) {
      const E = (0, nt.H)(e);
      for (const { error: we } of E)
        if (we !== void 0)
          throw we;
      const C = await mn(n, a, b);
      if (E.length + C.length === 0)
        return { outcome: "dry_run", deliveries: [] };
      const { describeDryRun: P, formatBody: N, summarizeDryRun: W } = await t.e("preview").then(t.bind(t, 3709)), ne = { sendings: E, findings: C, targets: e.targets, message: e.message };
      b.info(`Dry run, nothing is sent.
${await P(ne)}`), E.length > 0 && b.group("The request as JSON", N(ne));
      const ae = await W("Twake message (dry run)", ne), pe = C.find((we) => we.error)?.error;
      return {
        outcome: pe ? "failed" : "dry_run",
        deliveries: [],
        summary: ae,
        ...pe && { error: pe }
      };
    }
    async function mn(e, n, { hide: a }) {
      if (e.presentation.dry_run !== "check")
        return [];
      const { check: b } = await t.e("check").then(t.bind(t, 159));
      return b(e, n, a);
    }
    async function gn({ presentation: e }, n, a, b) {
      if (n === void 0 || !(e.summary || n.whole))
        return "";
      try {
        const { summarizeDeliveries: E } = await t.e("preview").then(t.bind(t, 3709));
        return await E(a, n.message, n.whole);
      } catch (E) {
        return b.warning(`The message could not be shown in the job summary: ${E.message}`), "";
      }
    }
    var St = t(4768), _t = t(6798), yn = t(763);
    const wn = 1e4, bn = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function vn(e) {
      const { core: n } = e, a = mt(n);
      try {
        tn(e) ? await $n({ ...e, log: a }) : /^true$/i.test(n.getInput("live")) && a.info("This step left no live message.");
      } catch (b) {
        a.warning(`The live message could not be updated: ${(0, c.J4)(b).message}`);
      }
      return 0;
    }
    async function $n(e) {
      const { core: n, env: a, files: b, network: E, log: C } = e;
      lt(n.getInput).forEach(C.mask);
      const P = await ut({ getInput: n.getInput, hide: C.hide });
      En(P);
      const { twake: N } = P.inputs, W = nn(e, N), ne = E.now() + wn, ae = await (0, p.aL)(P, { env: a, files: b, warn: C.warning }), pe = await On(W, P, ae, e), we = pe.mentions.filter((De) => !W.mentioned.includes((0, Re.TN)(De))), He = await Sn(P, { context: pe, state: W, late: we }, e), Pe = (De) => (0, nt.c)({ twake: N, policy: { ...bn, timeout_ms: ne - E.now() }, ...De }, { ...E, ...C }), Ne = await Pe({ targets: W.targets, message: He });
      for (const De of Ne)
        (0, _t.N)(De, C);
      if (we.length === 0 || N.editsNotify)
        return;
      const Ke = Ne.filter(({ outcome: De }) => De === "sent").map(({ target: De }) => (0, yn.u)(De)), Je = await N.prepare((0, St.Ew)((0, We.jA)(pe.context), we)), Fe = await Pe({ targets: Ke, message: Je });
      for (const De of Fe)
        (0, _t.l)(De, C);
    }
    function En({ missing: e, kind: n }) {
      const a = e.filter((E) => n.credentials.includes(E));
      if (a.length === 0)
        return;
      const b = a.map((E) => `\`${E}\``).join(" and ");
      throw new c.lZ("invalid_input", `${b} came out empty at the end of the job.${n.adviseMissing(e)}`);
    }
    async function On(e, { inputs: n, issues: a }, b, E) {
      const C = (E.network.date().getTime() - e.started_ms) / 1e3, P = Tn(e.status, (0, Et.rk)(n.workflow), E), N = await (0, We.B3)(n, b, E, { duration: C, mayBeOld: P });
      return a.length > 0 ? { ...N, mentions: [] } : N;
    }
    function Tn(e, n, { env: a }) {
      if (e !== n || n !== "success")
        return !1;
      const { ACT: b, FORGEJO_ACTIONS: E, GITEA_ACTIONS: C, GITHUB_ACTION_PATH: P } = a;
      return b || E ? !!P : !!C;
    }
    async function Sn({ inputs: e, issues: n }, { context: a, state: b, late: E }, C) {
      const { twake: P } = e, N = b.mentioned;
      try {
        if (n.length > 0)
          throw new Error(n.join(" "));
        return (await (0, We.SB)(e, a, C, N)).message;
      } catch (W) {
        const ne = "The live message shows only how the job ended, because its source";
        (0, We.uE)(e, W) ? C.log.info(`${ne} came out empty.`) : C.log.warning(`${ne} can no longer be read: ${W.message}`);
        const ae = P.editsNotify ? E : [];
        return P.prepare((0, St.l3)((0, We.jA)(a.context), ae), { notified: N });
      }
    }
    function _n(e, n) {
      return e === "post" ? vn(n) : rn(n);
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
      H: () => w
    });
    var c = t(3916);
    const p = 1e3, h = 1e4, f = 1e3, v = 6e4, $ = 20;
    function m(B) {
      if (g(B) || !O(B))
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
    function O({ fate: B, isIdempotent: G, mayDouble: Z }) {
      return B === "unknown" ? G || Z : B === "not_arrived";
    }
    function S(B, G) {
      const Z = B?.trim() ?? "";
      if (/^\d+$/.test(Z))
        return Number(Z) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(Z))
        return;
      const q = Date.parse(Z) - G.getTime();
      return Number.isNaN(q) ? void 0 : Math.max(0, q);
    }
    const i = 5, o = 1e4, r = 1e3, d = 3e3, A = 500;
    async function l(B, G) {
      const Z = G.now() + B.policy.timeout_ms, q = [], re = B.targets.entries(), H = async () => {
        for (const [ie, le] of re)
          q[ie] = await x(le, B, { ...G, deadline: Z });
      };
      return await Promise.all(Array.from({ length: i }, H)), q;
    }
    function w(B) {
      return B.targets.map((G) => y(B, G, "dry-run"));
    }
    function y({ twake: B, message: G }, Z, q) {
      return G ? G.sendTo(Z, q) : B.remove(Z, q);
    }
    async function x(B, G, Z) {
      const q = y(G, B, ge(Z)), re = q.error ? { attempts: 0, mayHaveArrived: !1, error: q.error } : await M(q, { target: B, request: G, ...Z }), { attempts: H, mayHaveArrived: ie } = re, le = re.success ?? (ie ? await Q(q, G, Z) : void 0), Ee = te(G, B);
      if (le === void 0)
        return { target: B, operation: Ee, attempts: H, outcome: ie ? "unknown" : "failed", ...re.error && { error: re.error } };
      const { fate: be, ..._e } = le;
      return { target: B, operation: Ee, attempts: H, outcome: be === "removed" ? be : "sent", ..._e };
    }
    async function M(B, G) {
      const { target: Z, request: q, deadline: re, now: H, signal: ie, random: le, turn: Ee, debug: be } = G, { retries: _e, delivery: fe } = q.policy, de = fe === "at_least_once", Le = te(q, Z) === "post";
      let Me = !1, Be;
      for (let Ae = 1; ; Ae += 1) {
        await Ee();
        const Ue = me(ie, re - H(), Be);
        if (Ue !== void 0)
          return { attempts: Ae - 1, mayHaveArrived: Me, error: Ue };
        const { judgement: je, retry_after_ms: Re } = await F(B, de, G);
        if (be(`channel ${Z.channel_id}, attempt ${Ae}: ${Se(je)}`), !("error" in je))
          return { attempts: Ae, mayHaveArrived: Me, success: je };
        const { fate: j, error: D } = je, V = !Le || je.isIdempotent === !0;
        Me ||= j === "unknown" || j === "elsewhere";
        const Y = m({ ...{ fate: j, attempt: Ae, retries: _e, mayDouble: de, isIdempotent: V, retry_after_ms: Re }, remaining_ms: re - H(), random: le });
        if (Y === void 0 || ie.aborted)
          return { attempts: Ae, mayHaveArrived: Me, error: D };
        await L(Y.wait_ms, D, G);
        const he = { ...G, deadline: (H() + re) / 2 }, ue = Me ? await J(B, q, he) : void 0;
        if (ue !== void 0)
          return { attempts: Ae, mayHaveArrived: Me, success: ue };
        Be = D;
      }
    }
    async function L(B, { message: G }, { target: { channel_id: Z }, sleep: q, signal: re, info: H }) {
      B >= d && H(`Channel ${Z}: ${G} The next attempt follows in ${Math.ceil(B / 1e3)} s.`), await q(B, re);
    }
    async function F(B, G, Z) {
      const { request: q, deadline: re, now: H } = Z, ie = re - H(), le = B.look ? Math.min(r, ie / 4) : 0, Ee = Math.min(q.policy.attempt_ms ?? o, ie - le), { ask: be, retryAfter_ms: _e } = ye(Ee, Z), fe = await B.attempt(be, { mayDouble: G, ...X(Z) }), de = "error" in fe ? fe.retry_after_ms : void 0;
      return { judgement: fe, retry_after_ms: de ?? _e() };
    }
    async function Q(B, G, Z) {
      const { deadline: q, now: re, signal: H, sleep: ie } = Z, le = q - re();
      if (!(B.look === void 0 || le <= 0))
        return await ie(Math.min(A, le / 2), H), J(B, G, Z);
    }
    async function J(B, { policy: { attempt_ms: G = o } }, Z) {
      const { deadline: q, now: re, signal: H, debug: ie } = Z, le = Math.min(G, q - re());
      if (B.look === void 0 || H.aborted || le <= 0)
        return;
      const { ask: Ee } = ye(le, Z), be = await B.look(Ee, X(Z));
      return ie(`a look at what became of it: ${be?.confirmation ?? "nothing is known"}`), be;
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
      let ie;
      return { ask: async (Ee, be) => {
        const _e = (H - q()) / (be?.isQuestion ? 2 : 1), fe = await G.send(Ee, { signal: Z, timeout_ms: _e });
        return fe.kind === "response" && (ie = fe.headers["retry-after"] ?? ie), fe;
      }, retryAfter_ms: () => S(ie, re()) };
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
      cG: () => ve,
      B5: () => Ce,
      HD: () => Te,
      y: () => ce,
      Xp: () => ue
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
      const u = s.split("	"), T = u.pop() ?? "";
      return u.map((R) => R + " ".repeat(f - R.length % f)).join("") + T;
    }
    var g = t(3920);
    const O = { type: "br" };
    function S(s) {
      const u = [];
      for (const T of s) {
        const R = u.at(-1);
        typeof T == "string" && typeof R == "string" ? u[u.length - 1] = R + T : T !== "" && u.push(T);
      }
      return u;
    }
    function i(s, u, T = {}) {
      const [R, ...U] = S(u);
      return R === void 0 ? [] : [{ type: s, ...T, content: U.length === 0 ? R : [R, ...U] }];
    }
    function o(s, u) {
      return (0, g.vq)(s) ? u.includes(s.type) || (0, g.hT)(s).some((T) => o(T, u)) : !1;
    }
    function r(s, u) {
      return u.flatMap((T) => {
        if (!(0, g.vq)(T) || typeof T.content != "object")
          return [T];
        const { type: R, content: U, ...K } = T, oe = r(s - 1, (0, g.hT)(T));
        return s <= 0 ? oe : i(R, oe, K);
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
        const { type: T, content: R, ...U } = u;
        return i(T, l((0, g.hT)(u)), U);
      });
    }
    function w(s, u) {
      return s.flatMap((T, R) => {
        const U = s[R - 1];
        return ((0, g.kn)(U) || (0, g.WH)(U)) && !(0, g.kn)(T) && !(0, g.WH)(T) ? [u, T] : [T];
      });
    }
    function y(s, u) {
      return S(s.flatMap((T) => u.show(T, u)));
    }
    function x(s, u) {
      return M(s.map((T) => ({
        block: T,
        nodes: u.show(T, u),
        isClosing: T.type === "buttons" || T.type === "mentions"
      })), L);
    }
    function M(s, u) {
      const T = s.filter(({ nodes: R }) => R.length > 0);
      return T.flatMap((R, U) => {
        const K = T[U - 1];
        if (K === void 0 || (0, g.WH)(R.nodes[0]))
          return R.nodes;
        const ke = (0, g.WH)(K.nodes.at(-1)) ? Number(R.isClosing ?? !1) : u(K, R);
        return [...Array(ke).fill(O), ...R.nodes];
      });
    }
    function L(s, u) {
      const [T, R] = [s.block, u.block];
      return R.type === "buttons" ? 2 : R.type === "footnoteDefinition" ? T.type === R.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(T.type) || R.type === "thematicBreak" || T.type === "group" && !T.spread && R.type === "group" && !R.spread || R.type === "list" && R.adjacent || u.nodes.slice(0, 1).some((K) => o(K, ["image"])) ? 1 : 2;
    }
    function F({ children: s }, u) {
      const [T, ...R] = s;
      return T?.type === "image" && R.length === 0 && X(new URL(T.url)) ? J(T) : y(s, u);
    }
    function Q({ url: s, alt: u }, { isLinked: T }) {
      const R = `[${u || "\u{1F5BC}"}]`;
      return T ? [R] : i("url", [R], { url: s });
    }
    function J({ url: s, alt: u }) {
      const T = { type: "url", url: s, content: { type: "image", src: s } };
      return u === "" ? [T] : [T, O, ...i("system", [u])];
    }
    function X({ hostname: s, pathname: u }) {
      return !(/\.svg$|badge/i.test(u) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(s) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(s));
    }
    var te = t(8286);
    const ge = "\u2003";
    function me(s, u) {
      const T = { ...u, listDepth: u.listDepth + 1 }, R = s.children.map((U, K) => {
        const [oe, ...ke] = u.show(U, T), se = (0, te.F)(s, U, { index: K, depth: u.listDepth });
        return oe === void 0 ? { nodes: [se] } : { nodes: [`${se} `, ...w([oe, ...ke], ge)] };
      });
      return M(R, () => s.spread ? 2 : 1);
    }
    var ye = t(1723);
    const Se = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, B = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function G(s) {
      if (/^[\x20-\u02FF]*$/.test(s))
        return s.length;
      let u = 0;
      for (const { segment: T } of new Intl.Segmenter().segment(s))
        u += Z(T);
      return u;
    }
    function Z(s) {
      return B.test(s) ? 0 : Se.test(s) ? 2 : 1;
    }
    const q = 64;
    function re({ align: s, children: u }, T) {
      const R = u.map((se) => se.children.map((ee) => T.show(ee, T))), U = R.map((se) => se.map(d)), K = s.map((se, ee) => U.reduce(($e, Ge) => Math.max($e, G(Ge[ee] ?? "")), 0)), oe = K.reduce((se, ee) => se + ee + 3, -3);
      return R.flat(2).some((se) => o(se, ["url", "email"])) || oe > q ? le(R) : H({ cells: U, columns: K, align: s });
    }
    function H(s) {
      const u = s.cells.map((oe) => s.columns.map((ke, se) => ie(oe[se] ?? "", { width: ke, align: s.align[se] })).join(" \u2502 ").trimEnd()), T = s.columns.map((oe) => "\u2500".repeat(oe)).join("\u2500\u253C\u2500"), [R = "", ...U] = u, K = s.cells[0]?.some((oe) => oe !== "");
      return [v((K ? [R, T, ...U] : U).join(`
`))];
    }
    function ie(s, u) {
      const T = u.width - G(s), U = { right: T, center: Math.floor(T / 2), left: 0 }[u.align ?? "left"];
      return " ".repeat(U) + s + " ".repeat(T - U);
    }
    function le(s) {
      return s.map((u, T) => Ee(u, T === 0)).filter((u) => u.length > 0).flatMap((u, T) => T === 0 ? u : [O, ...u]);
    }
    function Ee(s, u) {
      const [T = [], ...R] = s.map(l).filter((K) => d(K) !== ""), U = R.flatMap((K, oe) => [oe === 0 ? " \u2014 " : " \xB7 ", ...K]);
      return u ? i("bold", [...T, ...U]) : [...i("bold", T), ...U];
    }
    const be = {
      root: fe,
      paragraph: F,
      heading: Le,
      thematicBreak: () => i("system", ["\u2500".repeat(20)]),
      blockquote: (s, u) => i("quote", fe(s, u)),
      alert: Me,
      list: me,
      listItem: fe,
      code: ({ value: s }) => [v(s)],
      table: re,
      tableRow: de,
      tableCell: de,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (s, u) => i("attachment", fe(s, u)),
      summary: (s, u) => i("bold", de(s, u)),
      group: fe,
      footnoteDefinition: (s, u) => [
        `${(0, h.L)(s.identifier)} `,
        ...fe(s, u)
      ],
      text: ({ value: s }) => [s],
      break: () => [O],
      strong: (s, u) => i("bold", de(s, u)),
      emphasis: (s, u) => i("italic", de(s, u)),
      delete: (s, u) => i("strikethrough", de(s, u)),
      underline: (s, u) => i("underline", de(s, u)),
      superscript: (s, u) => de(s, u).map((T) => typeof T == "string" ? (0, h.L)(T) : T),
      inlineCode: ({ value: s }) => [{ type: "icode", content: s }],
      link: Be,
      image: Q,
      footnoteReference: ({ identifier: s }) => [(0, h.L)(s)],
      buttons: Re,
      button: je,
      mentions: Re,
      mention: ({ addressee: s }) => [(0, ye.bX)(s)],
      statusLine: (s, u) => i("system", de(s, u))
    }, _e = (s, u) => be[s.type](s, u);
    function fe({ children: s }, u) {
      return x(s, u);
    }
    function de({ children: s }, u) {
      return y(s, u);
    }
    function Le(s, u) {
      const T = i("bold", de(s, u));
      return s.depth > 2 ? T : i("underline", T);
    }
    function Me(s, u) {
      const R = [{ nodes: i("bold", [p.o[s.kind]]) }, { nodes: fe(s, u) }];
      return i("quote", M(R, () => 1));
    }
    function Be(s, u) {
      const T = de(s, { ...u, isLinked: !0 }), R = Ue(s);
      return R === void 0 ? i("url", T, { url: s.url }) : Ae(R, T);
    }
    function Ae(s, u) {
      const T = { type: "email", content: s }, [R, ...U] = u, K = typeof R == "string" ? R.toLowerCase().indexOf(s.toLowerCase()) : -1;
      return typeof R != "string" || U.length > 0 || K < 0 ? [...u, " (", T, ")"] : [R.slice(0, K).replace(/^mailto:$/i, ""), T, R.slice(K + s.length)];
    }
    function Ue({ url: s }) {
      return s.startsWith("mailto:") ? decodeURIComponent(s.slice(7)) : void 0;
    }
    function je({ url: s, label: u }) {
      return [{ type: "url", url: s, content: { type: "button", content: u } }];
    }
    function Re({ children: s }, u) {
      return s.flatMap((T) => [" ", ...u.show(T, u)]).slice(1);
    }
    var j = t(3028), D = t(886), V = t(8048), z = t(7985);
    const Y = 50, he = { show: _e, listDepth: 0, isLinked: !1 };
    function ue(s) {
      return r(Y, S(_e({ type: "root", children: s }, he)));
    }
    function ce({ children: s }) {
      const u = s.filter((U) => !Oe(U)), T = (0, z.r)((0, ye.Hk)((0, j.w)({ type: "root", children: u }))), R = {
        formatted: (0, V.k)((0, ye.Cw)(Te(ue(u)))),
        original_str: T,
        fallback_string: T
      };
      return s.filter(Oe).reduce(ve, R);
    }
    function Oe(s) {
      return s.type === "mentions" || s.type === "statusLine";
    }
    function ve(s, u) {
      const { formatted: T, original_str: R, fallback_string: U } = s, K = u.type === "mentions" ? (0, j.w)(u) : (0, ye.Hk)((0, j.w)(u)), oe = _e(u, he);
      return {
        formatted: [
          ...T,
          ...(0, V.k)(T.length === 0 ? oe : [O, ...oe])
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
        text: (u) => [I((0, c.b)(u))].filter(Boolean),
        literal: c.b,
        address: c.b
      });
    }
    function I(s) {
      return s.length > 500 ? s.replace(Ie, "$&\u200B") : s;
    }
  }),
  1723: ((k, _, t) => {
    t.d(_, {
      Cw: () => m,
      Hk: () => i,
      TV: () => d,
      ah: () => r,
      bX: () => o,
      nR: () => O,
      yK: () => g
    });
    var c = t(886), p = t(3920);
    const h = "\u2060", f = "\u2236", v = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, $ = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function m(l) {
      return (0, c.H)(l, {
        text: (w) => w.split(v).flatMap((y) => y.split($)),
        literal: g,
        address: O,
        instead: S
      });
    }
    function g(l) {
      return l.replace(v, h);
    }
    function O(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (w, y) => y > 5 ? "%3A//" : w).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function S(l) {
      const w = (0, p.Tf)(l), y = (0, p.QP)(l);
      if (!(w.search(v) < 0)) {
        if (y === "email")
          return w.split(v);
        if (!(y !== "url" || l.url !== void 0))
          return m([{ ...l, url: w }]);
      }
    }
    function i(l) {
      const w = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), y = w.search(/[@#]/), x = y < 0 ? w : w.slice(0, y);
      return (x + w.slice(x.length).replaceAll(":", f)).replace(/:(?=[\w+-]+:)/g, `:${h}`).replace(v, h).replace(/@(?!\u2060)/g, `@${h}`);
    }
    function o(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function r(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function d(l) {
      return l.flatMap((w) => typeof w == "string" ? [...w.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([x]) => x === "@all" ? "all" : "here") : Array.isArray(w) ? d(w) : (0, p.vq)(w) ? (0, p.QP)(w) === "user" ? A(w) : d((0, p.hT)(w)) : []);
    }
    function A(l) {
      const [w = "", y] = (0, p.Tf)(l).split(":"), x = y ?? l.id;
      return typeof x == "string" && /^[\da-f-]{36}$/i.test(x) ? [{ name: w || "user", id: x }] : [];
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
    function v(O) {
      const o = O.split(f).map((r) => r.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${h}}(?=\\S)`, "gu"), "$& ");
      return g(o, c);
    }
    function $(O) {
      return O.replace(/\s+/g, " ");
    }
    function m(O) {
      return g($(O).trim(), p);
    }
    function g(O, S) {
      if (O.length <= S)
        return O;
      const i = O.slice(0, S - 1), o = i.lastIndexOf(" "), r = o > S * 0.8 ? o : S - 1;
      return `${i.slice(0, r).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((k, _, t) => {
    t.d(_, {
      w: () => m
    });
    var c = t(6444), p = t(8286), h = t(9880), f = t(1723), v = t(1773);
    const $ = {
      root: S,
      paragraph: O,
      heading: O,
      thematicBreak: () => "",
      blockquote: (o, r) => ` > ${S(o, r)}${v.VS}`,
      alert: (o, r) => ` > ${c.o[o.kind]} ${S(o, r)}${v.VS}`,
      list: (o, r) => o.children.map((d, A) => `${(0, p.F)(o, d, { index: A, depth: r })} ${g(d, r + 1)} `).join(""),
      listItem: S,
      code: ({ value: o }) => ` ${(0, v.ph)(o)} `,
      table: S,
      tableRow: i,
      tableCell: O,
      details: S,
      summary: O,
      group: S,
      footnoteDefinition: (o, r) => `${(0, h.L)(o.identifier)} ${S(o, r)}`,
      text: ({ value: o }) => (0, v.ap)(o),
      break: () => " ",
      strong: O,
      emphasis: O,
      delete: O,
      underline: O,
      superscript: ({ children: o }, r) => o.map((d) => d.type === "text" ? (0, h.L)(d.value) : g(d, r)).join(""),
      inlineCode: ({ value: o }) => (0, v.ap)(o).trim(),
      link: O,
      image: ({ alt: o }) => `[${(0, v.ap)(o) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: o }) => (0, h.L)(o),
      buttons: S,
      button: ({ label: o }) => `[${(0, v.ap)(o)}]`,
      mentions: S,
      mention: ({ addressee: o }) => (0, f.ah)(o),
      statusLine: O
    };
    function m(o) {
      return (0, v.TN)(g(o, 0));
    }
    function g(o, r) {
      return $[o.type](o, r);
    }
    function O({ children: o }, r) {
      return o.map((d) => g(d, r)).join("");
    }
    function S({ children: o }, r) {
      return o.map((d) => ` ${g(d, r)} `).join("");
    }
    function i({ children: o }, r) {
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
      const g = (0, c.QP)($), O = g !== void 0 && (0, c.Y)(g).content === "nodes", S = g === "url" && $.url === void 0, i = Object.entries($).map(([o, r]) => o === "type" || o === "start" ? [o, r] : o === "url" || o === "src" ? [o, v(r, m.address)] : o !== "content" ? [o, v(r, m.literal)] : S && typeof r == "string" ? [o, m.address(r)] : [
        o,
        O ? f(r, m) : v(r, m.literal)
      ]);
      return Object.fromEntries(i);
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
      return typeof $ == "string" ? m($) : Array.isArray($) ? $.map((g) => v(g, m)) : (0, c.vq)($) ? Object.fromEntries(Object.entries($).map(([g, O]) => [g, v(O, m)])) : $;
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
      const { type: $, content: m, ...g } = v, O = Array.isArray(m) ? p(m) : h(m);
      return {
        type: $,
        ...f(v),
        ...g,
        ...m !== void 0 && { content: O }
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
      const g = $.slice(0, c), O = g.match(h) ?? [], S = g.replace(h, (o, r) => O.indexOf(o) === O.lastIndexOf(o) || r < m ? o : p[o] ?? o), i = m === 0 ? S.replace(/^>+/, (o) => "\u203A".repeat(o.length)) : S;
      return v(i + $.slice(c), m);
    }
    function v($, m) {
      const g = c - 1;
      return g >= m && /[\uD800-\uDBFF]/.test($.charAt(g)) ? `${$.slice(0, g)}\u2060${$.slice(g)}` : $;
    }
  }),
  3920: ((k, _, t) => {
    t.d(_, {
      QP: () => f,
      Tf: () => O,
      WH: () => $,
      Wy: () => i,
      Y: () => h,
      c_: () => p,
      ci: () => S,
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
    function O({ content: r }) {
      return typeof r == "string" ? r : "";
    }
    function S(r) {
      return typeof r.url == "string" ? r.url : O(r);
    }
    function i(r) {
      const d = O(r).split(":")[0] ?? "";
      switch (f(r)) {
        case "user":
          return `@${d}`;
        case "channel":
          return `#${d}`;
        case "emoji":
          return `:${O(r).replaceAll(":", "")}:`;
        case "icon":
          return o(r.src) ? "" : String(r.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(r.title ?? "");
        case "progress_bar":
          return `${Number(r.progress) || 0} %`;
        default:
          return O(r);
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
      const { reading: A, meant: l, next: w = g[d] } = O(r, d);
      return `is ${(0, c.cl)(r)}, which is ${A}. ${l === void 0 ? w : `Write ${l}.`}`;
    }
    const g = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function O(r, d) {
      if (r.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(r))
        return S(r, d);
      const A = i(r);
      if (A !== void 0)
        return { reading: "the id in another spelling", meant: A };
      const l = o(r);
      if (l !== void 0)
        return { reading: "the short form of the web client's address", meant: l };
      const w = r.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(w) ? { reading: `no whole id: it has ${w.length} digits, and an id has 32` } : r.split(/[^\da-z-]+/i).filter((y) => v(y)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : d === "user" ? { reading: "not the id of a user" } : r.startsWith("#") ? {
        reading: "the name of a channel, or the alias of a Matrix room without its server",
        next: `${g.channel} (Of a room, write "#name:server", and \`access_token\`.)`
      } : { reading: `the name of a ${d}, or something else, but not its id` };
    }
    function S(r, d) {
      const [, A, l, w] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(r) ?? [], y = { company: l && A, channel: w, user: void 0 }[d] ?? "", x = v(y) ?? o(y), M = x === void 0 && d !== "user" ? `, and has no ${d} in it` : "";
      return { reading: `an address, and not the id of a ${d}${M}`, meant: x };
    }
    function i(r) {
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
      return A.length > 32 ? void 0 : i(A);
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
      return S(o, "save", { ...O(r), ...d });
    }
    function m(o, r) {
      return S(o, "remove", O(r));
    }
    function g(o) {
      return S(o, "save");
    }
    function O({ channel_id: o, message_id: r, parent_message_id: d }) {
      return {
        channel_id: o,
        ...r && { id: r },
        ...d && { parent_message_id: d }
      };
    }
    function S(o, r, d) {
      const { api_url: A, group_id: l } = o, w = new URL(A);
      w.pathname = `${A.pathname.replace(/\/$/, "")}/api/v1/messages/${r}`;
      const y = (0, h.a)({ group_id: l, message: d });
      return {
        url: w,
        body: y,
        maxResponseSize: i(y),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${f(o)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const i = (o) => 2 ** 20 + 16 * c.Buffer.byteLength(o);
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
      eK: () => S,
      jA: () => $,
      tK: () => O,
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
    async function O(d, A) {
      const l = g(d.split(/[\s,]+/).filter(Boolean)), w = l.find((y) => !m(y));
      if (w !== void 0) {
        const y = (0, h.Z)(await (0, h.p)(w, $));
        A(`takes ${$.join(", ")}, but not ${(0, c.cl)(w)}.${y}`);
      }
      return l.filter(m);
    }
    function S({ verdict: d, change: A }, l) {
      const w = d === "success" && (A === "fixed" || A === "unknown"), y = (0, p.N6)(d) && (A === "broken" || A === "unknown");
      switch (l) {
        case "changed":
          return w || y;
        case "fixed":
          return w;
        case "broken":
          return y;
        default:
          return d === l || l === "failure" && (0, p.N6)(d);
      }
    }
    const i = {
      none: ", as before",
      outdated: ", of which a later run tells better"
    };
    function o(d, A) {
      const { verdict: l, change: w } = d;
      if (l === "unknown" || A.some((x) => S(d, x)))
        return;
      const y = r(l, A) ? i[w] ?? "" : "";
      return `Skipped, because the verdict is ${l}${y}, and \`when\` is ${A.join(", ")}.`;
    }
    function r(d, A) {
      const l = (w) => A.map((y) => S({ verdict: d, change: w }, y)).join();
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
      const O = (0, p.$6)(g, "repository");
      return O !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(O) ? $(h(g), O) : null;
    }
    function v(g, O) {
      const S = (0, p.$6)(g, O);
      return S !== null && /^[1-9]\d*$/.test(S) ? $(f(g), "actions/runs", S) : null;
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
      ZG: () => O,
      _X: () => S,
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
    function v(i) {
      return i === null || f.has(i) ? "in_progress" : S(i) ? i : h.get(i) ?? "unknown";
    }
    function $(i) {
      return p.find((o) => i.includes(o));
    }
    function m(i, o) {
      return p.indexOf(i) - p.indexOf(o);
    }
    function g(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    function O(i) {
      return c[i];
    }
    function S(i) {
      return Object.hasOwn(c, i);
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
    function h(i, o) {
      const r = S(i.run_attempt), d = (0, p.Vp)(i, o);
      return {
        id: S(i.run_id),
        number: S(i.run_number),
        attempt: r,
        name: (0, c.mh)(i, "workflow"),
        url: o === "run_id" && (r ?? 1) > 1 ? (0, p.hl)(d, "attempts", String(r)) : d
      };
    }
    function f(i, { status: o, checkRunId: r, matrix: d, runPage: A }) {
      const l = r === null ? h(i, A).url : (0, p.hl)((0, p.Vp)(i, A), "job", String(r)), w = (0, c.$6)(i, "job"), y = v(d).join(", "), x = (0, c.cA)(w && y ? `${w} (${y})` : w);
      return { name: w, title: x, status: o, url: l, check_run_id: r };
    }
    function v(i) {
      return (0, c.Gv)(i) ? Object.values(i).flatMap(v) : ["string", "number", "boolean"].includes(typeof i) && i !== "" ? [String(i)] : [];
    }
    function $(i) {
      const o = (0, c.$6)(i, "repository"), [r = null, d = null] = o?.split("/") ?? [], A = (0, c.$6)(i.event, "repository", "default_branch");
      return { name: d, full_name: o, owner: r, url: (0, p.Ek)(i), default_branch: A };
    }
    function m(i) {
      const o = (S(i.run_attempt) ?? 1) === 1, d = i.event_name === "schedule" && o ? null : (0, c.$6)(i, "triggering_actor") ?? (0, c.$6)(i, "actor");
      return O(d, i);
    }
    function g(i) {
      const o = (0, c.$6)(i.event, "sender", "login") ?? (0, c.$6)(i, "actor");
      return O(i.event_name === "schedule" ? null : o, i);
    }
    function O(i, o) {
      return { login: i, url: (0, p.hl)((0, p.Vd)(o), i?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function S(i) {
      return typeof i == "string" && /^\d+$/.test(i) ? Number(i) : null;
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
    function h({ event: O }) {
      const S = (0, p.$6)(O, "repository", "visibility");
      return (0, p.Qc)(O, "repository", "private") || /^(?:private|internal)$/.test(S ?? "");
    }
    const f = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function v(O) {
      const S = m(O);
      return {
        github: S,
        repository: (0, c.MD)(S),
        run: (0, c.vZ)(S, $(O.env))
      };
    }
    function $(O) {
      return O.FORGEJO_ACTIONS ? "run_number" : "run_id";
    }
    function m({ env: O, event: S, runnerFacts: i }) {
      const { ref_protected: o, ...r } = g(O, "GITHUB", f);
      return {
        ...r,
        ref_protected: o === null ? null : o === "true",
        secret_source: (0, p.$6)(i, "secret_source"),
        event: (0, p.Gv)(S) ? S : {}
      };
    }
    function g(O, S, i) {
      const o = i.trim().split(/\s+/).map((r) => [r, O[`${S}_${r.toUpperCase()}`] ?? null]);
      return Object.fromEntries(o);
    }
  }),
  5161: ((k, _, t) => {
    t.d(_, {
      O: () => v,
      Y: () => O
    });
    var c = t(3916), p = t(7679), h = t(6872), f = t(3342);
    const v = ["author", "actor", "merger", "committers", "reviewers"], $ = ["all", "here"], m = /* @__PURE__ */ new Map([["everyone", "all"]]), g = 10;
    async function O(d, A) {
      const l = [];
      let w = 0;
      for (const [y, x] of d.split(`
`).entries())
        for (const M of x.split(",")) {
          if (M.trim() === "" || w === g)
            continue;
          const L = await i(M.trim());
          typeof L != "string" ? l.push(L) : (A(`line ${y + 1}: ${L}`), w += 1);
        }
      return l;
    }
    async function S(d) {
      const A = d.find((w) => !(0, p.G3)(w)), l = `${p.jA.slice(0, -1).join(", ")} or ${p.jA.at(-1)}`;
      return A === void 0 ? `\`on\` must have ${l} behind it.` : `${(0, c.cl)(A)} behind \`on\` must be ${l}.${(0, h.Z)(await (0, h.p)(A, p.jA))}`;
    }
    async function i(d) {
      const [A = "", l, ...w] = d.split(/\s+/), y = l === "on", x = y ? A : d, M = o(x.replace(/^@/, ""));
      if (M === void 0)
        return r(x);
      if (!y)
        return { who: M };
      const L = (0, p.ID)(w), F = L.filter(p.G3);
      return F.length > 0 && F.length === L.length ? { who: M, on: F } : S(L);
    }
    function o(d) {
      return [...$, ...v].find((l) => l === d) ?? m.get(d) ?? (0, f.c1)(d) ?? (0, f.EH)(d);
    }
    async function r(d) {
      if ((0, p.G3)(d))
        return `"${d}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${d}\`.`;
      const A = [...$, ...m.keys(), ...v], l = (0, f.KO)(d) ?? await (0, h.p)(d.replace(/^@/, ""), A), w = /^@?[\w-]+$/.test(d), [, y] = /^@([^\s:@]+):[^\s:]/.exec(d) ?? [];
      if (y !== void 0)
        return `${(0, c.cl)(d)} has no name in front of it: in a Matrix room, write \`${y}:${d}\`.`;
      const x = w ? " For a login of GitHub, `people` says who that is in Twake." : "", M = [...$, ...v, "team:slug"].join(", ");
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
      const { distance: O } = await t.e("did-you-mean").then(t.bind(t, 1916));
      return $.map((i) => ({ one: i, distance: O(i, m) })).filter((i) => i.distance <= 1 + m.length / 4).sort((i, o) => i.distance - o.distance)[0]?.one;
    }
    function f(v) {
      return v === void 0 ? "" : ` Did you mean \`${v}\`?`;
    }
  }),
  4827: ((k, _, t) => {
    t.d(_, {
      $6: () => f,
      Gv: () => c,
      Qc: () => O,
      Qv: () => i,
      at: () => p,
      cA: () => $,
      gT: () => o,
      i1: () => S,
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
    function O(r, ...d) {
      return p(r, ...d) === !0;
    }
    function S(r, d, A) {
      return o(r, d).map((l) => m(l, A)).filter((l) => l !== null);
    }
    function i(r) {
      return Array.isArray(r) ? r.filter(c) : [];
    }
    function o(r, ...d) {
      return i(p(r, ...d));
    }
  }),
  3342: ((k, _, t) => {
    t.d(_, {
      EH: () => f,
      KO: () => v,
      TN: () => S,
      c1: () => h,
      eZ: () => O,
      ky: () => $
    });
    var c = t(3916);
    const p = /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;
    function h(i) {
      const [, o, r, d] = p.exec(i.replace(/^@/, "")) ?? [], A = r?.toLowerCase() ?? d;
      return o && A ? { name: o, id: A } : void 0;
    }
    function f(i) {
      const [, o] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(i) ?? [];
      return o === void 0 ? void 0 : `team:${o.toLowerCase()}`;
    }
    function v(i) {
      const [, o] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(i) ?? [];
      return o === void 0 ? void 0 : f(`team:${o.trim().replace(/[^\p{L}\p{N}_.-]+/gu, "-")}`);
    }
    function $(i) {
      const o = Object.entries(i).map(([r, d]) => {
        const A = m(d);
        if (A === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\`, or a list of such, for \`${r}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`);
        return [g(r), A];
      });
      return Object.fromEntries(o);
    }
    function m(i) {
      const r = (Array.isArray(i) ? i : [i]).map((A) => typeof A == "string" ? h(A.trim()) : void 0);
      return r.length > 0 && !r.includes(void 0) ? r.filter((A) => A !== void 0) : void 0;
    }
    function g(i) {
      const o = f(i);
      if (o !== void 0 || !/[:/]/.test(i))
        return o ?? i.replace(/^@/, "");
      const r = v(i);
      throw new c.lZ("invalid_input", `\`people\` has ${(0, c.cl)(i)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${r ? ` Did you mean \`${r}\`?` : ""}`);
    }
    function O(i) {
      return Object.fromEntries(Object.entries(i).flatMap(([o, [r]]) => r === void 0 || f(o) ? [] : [[o, r.name]]));
    }
    function S(i) {
      return typeof i == "string" ? i : i.id;
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
      const g = f(m), O = m.status || g;
      return (0, h.e2)({ result: g }) && !(0, h.e2)({ result: O }) ? g : O;
    }
    function $(m, g) {
      const O = v(m), S = O === "success" || O === "unknown";
      return g.live && !g.hasEnded && S ? "in_progress" : g.hasEnded && O === "in_progress" ? f(m) : O;
    }
  }),
  7839: ((k, _, t) => {
    t.d(_, {
      MJ: () => S,
      e2: () => A,
      ev: () => w,
      BN: () => i,
      Zy: () => O
    });
    const c = /^(?:deploy|release|publish|ship)$/, p = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function h(y) {
      const [x = [], ...M] = y.replace(/\(.*/s, "").split("/").map((L) => m($(L))).toReversed();
      return x.some(f) ? !0 : !x.flat().some((L) => p.has(L)) && M.flat().some(f);
    }
    function f(y) {
      return y.some((x) => c.test(x)) && !y.some((x) => p.has(x));
    }
    function v(y) {
      return $(y).some((x) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(x));
    }
    function $(y) {
      return y.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function m(y) {
      const x = [[]];
      for (const M of y)
        /^(?:and|then|n|[&+])$/.test(M) ? x.push([]) : x.at(-1)?.push(M);
      return x;
    }
    var g = t(1987);
    function O({ own: y, others: x }) {
      return (0, g.u6)(S({ own: y, others: x }).map(({ result: M }) => M)) ?? "unknown";
    }
    function S({ own: y, others: x }) {
      const M = y.result === "success" || y.result === "skipped";
      return x.length > 0 && M ? x : [...x, y];
    }
    function i(y, x) {
      const M = o(y, x), L = (0, g.u6)(M.map(({ result: X }) => X).filter((X) => X !== "skipped"));
      if (L !== void 0 && L !== "success")
        return { result: L, cause: r(M, L) };
      const F = [...y.others, y.own], Q = l(F);
      if (Q !== null)
        return { result: Q.result, cause: Q };
      const J = F.find((X) => X.result === "success" && v(X.name));
      return J !== void 0 ? { result: "unknown", cause: J } : L === "success" ? { result: "success", cause: null } : M.length > 0 ? { result: "skipped", cause: null } : d(y, x);
    }
    function o({ own: y, others: x }, { named: M, deployment: L }) {
      if (L)
        return [{ name: "deployment", result: L }];
      const F = (J) => M ? w(J.name, M) : h(J.name), Q = x.filter(F);
      return Q.length > 0 ? Q : [y].filter(F);
    }
    function r(y, x) {
      return !(x === "in_progress" || x === "action_required") || y.length === 1 ? null : y.find((L) => L.result === x) ?? null;
    }
    function d({ own: y, others: x }, M) {
      if (M.named || x.length === 0 && !M.isComplete)
        return { result: y.result === "success" ? "unknown" : y.result, cause: y };
      const L = S({ own: y, others: x }), F = (0, g.u6)(L.map((X) => X.result)) ?? "unknown", Q = x.find((X) => X.result === "skipped");
      return F === "success" && Q ? { result: "unknown", cause: Q } : { result: F, cause: F === "success" || F === "skipped" ? null : x.find((X) => X.result === F) ?? null };
    }
    function A({ result: y }) {
      return (0, g.N6)(y) || y === "cancelled";
    }
    function l(y) {
      const x = (0, g.u6)(y.filter(A).map(({ result: M }) => M));
      return y.find(({ result: M }) => M === x) ?? null;
    }
    function w(y, x) {
      return y === x || y.startsWith(`${x} (`) || y.startsWith(`${x} / `);
    }
  }),
  4536: ((k, _, t) => {
    t.d(_, {
      DI: () => f,
      f_: () => g,
      gM: () => $
    });
    const c = 400, p = 100, h = 1e6, f = `It nests deeper than ${c} levels`, v = "It has too many or unknown aliases (`*name`): write the values out";
    async function $(l, w = {}) {
      if (l.length > h)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: y, Parser: x } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      O();
      const M = new y(), L = ({ what: me, at: ye }) => {
        const { line: Se, col: B } = M.linePos(ye);
        return { error: me.slice(0, 200), line: Math.max(Se, 1), column: Math.max(B, 1) };
      }, F = new x(M.addNewLine), Q = m(F, l);
      if (Q === void 0)
        return L({ what: f, at: F.offset });
      const J = i(Q, w);
      if (J !== void 0)
        return L(J);
      const [X, te] = await S(Q, l.length);
      if (X === void 0)
        return { value: void 0 };
      const ge = r(X, te) ?? await d(X, w);
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
    function m(l, w) {
      try {
        return [...l.parse(w)];
      } catch {
        return;
      }
    }
    function g(l) {
      const w = [{ value: l, depth: 1 }];
      for (let y = w.pop(); y !== void 0; y = w.pop()) {
        const { value: x, depth: M } = y;
        if (!(typeof x != "object" || x === null)) {
          if (M > c)
            return !0;
          for (const L of Object.values(x))
            w.push({ value: L, depth: M + 1 });
        }
      }
      return !1;
    }
    function O() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function S(l, w) {
      const { Composer: y } = await t.e("yaml").then(t.t.bind(t, 8815, 19)), x = new y({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: M } = Error;
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
        if (F.type === "alias" && (M += 1), M > p)
          return { what: v, at: F.offset };
        const J = o(L, w);
        if (J !== void 0)
          return J;
        const X = "items" in F ? F.items.toReversed() : [];
        for (const { value: te } of X)
          te && x.push({ token: te, depth: Q + 1 });
      }
    }
    function o({ token: l, depth: w }, { aliases: y }) {
      if (l.type === "alias" && !y)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (w > c)
        return { what: f, at: l.offset };
      const [x] = l.items.flatMap(({ key: M }) => M && ("items" in M || M.type === "alias") ? [M.offset] : []);
      if (x !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: x };
    }
    function r({ errors: l }, w) {
      const [y] = l;
      return y !== void 0 ? { what: y.message, at: y.pos[0] } : w && { what: "There is more than one document", at: w.range[0] };
    }
    async function d(l, { keepsDigits: w = !1 }) {
      const { visit: y } = await t.e("yaml").then(t.t.bind(t, 8815, 19));
      let x;
      return y(l, {
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
      for (const { key: y } of l) {
        const x = String(y.value ?? "");
        if (w.has(x))
          return { what: "Map keys must be unique", at: y.range[0] };
        w.add(x);
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
      ExitCode: () => de,
      addPath: () => Be,
      debug: () => z,
      endGroup: () => ve,
      error: () => Y,
      exportVariable: () => Le,
      getBooleanInput: () => je,
      getIDToken: () => Te,
      getInput: () => Ae,
      getMultilineInput: () => Ue,
      getState: () => Ie,
      group: () => xe,
      info: () => ce,
      isDebug: () => V,
      markdownSummary: () => (
        /* reexport */
        te
      ),
      notice: () => ue,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => Ce,
      setCommandEcho: () => j,
      setFailed: () => D,
      setOutput: () => Re,
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
      warning: () => he
    });
    var c = {};
    t.r(c), t.d(c, {
      arch: () => ie,
      getDetails: () => _e,
      isLinux: () => be,
      isMacOS: () => Ee,
      isWindows: () => le,
      platform: () => H
    });
    var p = t(857);
    function h(I) {
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
    function v(I, s, u) {
      const T = new g(I, s, u);
      process.stdout.write(T.toString() + p.EOL);
    }
    function $(I, s = "") {
      v(I, {}, s);
    }
    const m = "::";
    class g {
      constructor(s, u, T) {
        s || (s = "missing.command"), this.command = s, this.properties = u, this.message = T;
      }
      toString() {
        let s = m + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          s += " ";
          let u = !0;
          for (const T in this.properties)
            if (this.properties.hasOwnProperty(T)) {
              const R = this.properties[T];
              R && (u ? u = !1 : s += ",", s += `${T}=${S(R)}`);
            }
        }
        return s += `${m}${O(this.message)}`, s;
      }
    }
    function O(I) {
      return h(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function S(I) {
      return h(I).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var i = t(633);
    function o(I, s) {
      const u = process.env[`GITHUB_${I}`];
      if (!u)
        throw new Error(`Unable to find environment variable for file command ${I}`);
      if (!i.existsSync(u))
        throw new Error(`Missing file at path: ${u}`);
      i.appendFileSync(u, `${h(s)}${p.EOL}`, {
        encoding: "utf8"
      });
    }
    function r(I, s) {
      const u = `ghadelimiter_${i.randomUUID()}`, T = h(s);
      if (I.includes(u))
        throw new Error(`Unexpected input: name should not contain the delimiter "${u}"`);
      if (T.includes(u))
        throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);
      return `${I}<<${u}${p.EOL}${T}${p.EOL}${u}`;
    }
    var d = t(6928), A = t(5506), l = function(I, s, u, T) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            se(T.next(ee));
          } catch ($e) {
            K($e);
          }
        }
        function ke(ee) {
          try {
            se(T.throw(ee));
          } catch ($e) {
            K($e);
          }
        }
        function se(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, ke);
        }
        se((T = T.apply(I, s || [])).next());
      });
    };
    class w {
      static createHttpClient(s = !0, u = 10) {
        const T = {
          allowRetries: s,
          maxRetries: u
        };
        return new A.Q("actions/oidc-client", [new A.t(w.getRequestToken())], T);
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
            const T = yield w.getCall(u);
            return Me(T), T;
          } catch (u) {
            throw new Error(`Error message: ${u.message}`);
          }
        });
      }
    }
    var y = function(I, s, u, T) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            se(T.next(ee));
          } catch ($e) {
            K($e);
          }
        }
        function ke(ee) {
          try {
            se(T.throw(ee));
          } catch ($e) {
            K($e);
          }
        }
        function se(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, ke);
        }
        se((T = T.apply(I, s || [])).next());
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
        return y(this, void 0, void 0, function* () {
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
      wrap(s, u, T = {}) {
        const R = Object.entries(T).map(([U, K]) => ` ${U}="${K}"`).join("");
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
        return y(this, void 0, void 0, function* () {
          const u = !!s?.overwrite, T = yield this.filePath();
          return yield (u ? L : M)(T, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return y(this, void 0, void 0, function* () {
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
        const T = Object.assign({}, u && { lang: u }), R = this.wrap("pre", this.wrap("code", s), T);
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
        const T = u ? "ol" : "ul", R = s.map((K) => this.wrap("li", K)).join(""), U = this.wrap(T, R);
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
            const { header: oe, data: ke, colspan: se, rowspan: ee } = K, $e = oe ? "th" : "td", Ge = Object.assign(Object.assign({}, se && { colspan: se }), ee && { rowspan: ee });
            return this.wrap($e, ke, Ge);
          }).join("");
          return this.wrap("tr", U);
        }).join(""), T = this.wrap("table", u);
        return this.addRaw(T).addEOL();
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
        const T = this.wrap("details", this.wrap("summary", s) + u);
        return this.addRaw(T).addEOL();
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
      addImage(s, u, T) {
        const { width: R, height: U } = T || {}, K = Object.assign(Object.assign({}, R && { width: R }), U && { height: U }), oe = this.wrap("img", null, Object.assign({ src: s, alt: u }, K));
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
        const T = `h${u}`, R = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(T) ? T : "h1", U = this.wrap(R, s);
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
        const T = Object.assign({}, u && { cite: u }), R = this.wrap("blockquote", s, T);
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
        const T = this.wrap("a", s, { href: u });
        return this.addRaw(T).addEOL();
      }
    }
    const X = new J(), te = X, ge = X;
    function me(I) {
      return I.replace(/[\\]/g, "/");
    }
    function ye(I) {
      return I.replace(/[/]/g, "\\");
    }
    function Se(I) {
      return I.replace(/[/\\]/g, d.sep);
    }
    async function B() {
      throw new Error("This bundle runs no commands.");
    }
    var G = function(I, s, u, T) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            se(T.next(ee));
          } catch ($e) {
            K($e);
          }
        }
        function ke(ee) {
          try {
            se(T.throw(ee));
          } catch ($e) {
            K($e);
          }
        }
        function se(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, ke);
        }
        se((T = T.apply(I, s || [])).next());
      });
    };
    const Z = () => G(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield B('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: s } = yield B('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: s.trim(),
        version: I.trim()
      };
    }), q = () => G(void 0, void 0, void 0, function* () {
      var I, s, u, T;
      const { stdout: R } = yield B("sw_vers", void 0, {
        silent: !0
      }), U = (s = (I = R.match(/ProductVersion:\s*(.+)/)) === null || I === void 0 ? void 0 : I[1]) !== null && s !== void 0 ? s : "";
      return {
        name: (T = (u = R.match(/ProductName:\s*(.+)/)) === null || u === void 0 ? void 0 : u[1]) !== null && T !== void 0 ? T : "",
        version: U
      };
    }), re = () => G(void 0, void 0, void 0, function* () {
      const { stdout: I } = yield B("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [s, u] = I.trim().split(`
`);
      return {
        name: s,
        version: u
      };
    }), H = p.platform(), ie = p.arch(), le = H === "win32", Ee = H === "darwin", be = H === "linux";
    function _e() {
      return G(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield le ? Z() : Ee ? q() : re()), {
          platform: H,
          arch: ie,
          isWindows: le,
          isMacOS: Ee,
          isLinux: be
        });
      });
    }
    var fe = function(I, s, u, T) {
      function R(U) {
        return U instanceof u ? U : new u(function(K) {
          K(U);
        });
      }
      return new (u || (u = Promise))(function(U, K) {
        function oe(ee) {
          try {
            se(T.next(ee));
          } catch ($e) {
            K($e);
          }
        }
        function ke(ee) {
          try {
            se(T.throw(ee));
          } catch ($e) {
            K($e);
          }
        }
        function se(ee) {
          ee.done ? U(ee.value) : R(ee.value).then(oe, ke);
        }
        se((T = T.apply(I, s || [])).next());
      });
    }, de;
    (function(I) {
      I[I.Success = 0] = "Success", I[I.Failure = 1] = "Failure";
    })(de || (de = {}));
    function Le(I, s) {
      const u = h(s);
      if (process.env[I] = u, process.env.GITHUB_ENV || "")
        return o("ENV", r(I, s));
      v("set-env", { name: I }, u);
    }
    function Me(I) {
      v("add-mask", {}, I);
    }
    function Be(I) {
      process.env.GITHUB_PATH || "" ? o("PATH", I) : v("add-path", {}, I), process.env.PATH = `${I}${d.delimiter}${process.env.PATH}`;
    }
    function Ae(I, s) {
      const u = process.env[`INPUT_${I.replace(/ /g, "_").toUpperCase()}`] || "";
      if (s && s.required && !u)
        throw new Error(`Input required and not supplied: ${I}`);
      return s && s.trimWhitespace === !1 ? u : u.trim();
    }
    function Ue(I, s) {
      const u = Ae(I, s).split(`
`).filter((T) => T !== "");
      return s && s.trimWhitespace === !1 ? u : u.map((T) => T.trim());
    }
    function je(I, s) {
      const u = ["true", "True", "TRUE"], T = ["false", "False", "FALSE"], R = Ae(I, s);
      if (u.includes(R))
        return !0;
      if (T.includes(R))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${I}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Re(I, s) {
      if (process.env.GITHUB_OUTPUT || "")
        return o("OUTPUT", r(I, s));
      process.stdout.write(p.EOL), v("set-output", { name: I }, h(s));
    }
    function j(I) {
      $("echo", I ? "on" : "off");
    }
    function D(I) {
      process.exitCode = de.Failure, Y(I);
    }
    function V() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function z(I) {
      v("debug", {}, I);
    }
    function Y(I, s = {}) {
      v("error", f(s), I instanceof Error ? I.toString() : I);
    }
    function he(I, s = {}) {
      v("warning", f(s), I instanceof Error ? I.toString() : I);
    }
    function ue(I, s = {}) {
      v("notice", f(s), I instanceof Error ? I.toString() : I);
    }
    function ce(I) {
      process.stdout.write(I + p.EOL);
    }
    function Oe(I) {
      $("group", I);
    }
    function ve() {
      $("endgroup");
    }
    function xe(I, s) {
      return fe(this, void 0, void 0, function* () {
        Oe(I);
        let u;
        try {
          u = yield s();
        } finally {
          ve();
        }
        return u;
      });
    }
    function Ce(I, s) {
      if (process.env.GITHUB_STATE || "")
        return o("STATE", r(I, s));
      v("save-state", { name: I }, h(s));
    }
    function Ie(I) {
      return process.env[`STATE_${I}`] || "";
    }
    function Te(I) {
      return fe(this, void 0, void 0, function* () {
        return yield w.getIDToken(I);
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
    var m = /* @__PURE__ */ new Set(), g = h.exports, O, S, i, o = new Promise((r, d) => {
      i = d, S = r;
    });
    o[_] = g, o[k] = (r) => ($ && r($), m.forEach(r), o.catch((d) => {
    })), h.exports = o, f((r) => {
      O = p(r);
      var d, A = () => O.map((w) => {
        if (w[t]) throw w[t];
        return w[_];
      }), l = new Promise((w) => {
        d = () => w(A), d.r = 0;
        var y = (x) => x !== $ && !m.has(x) && (m.add(x), x && !x.d && (d.r++, x.push(d)));
        O.map((x) => x[k](y));
      });
      return d.r ? l : A();
    }, (r) => (r ? i(o[t] = r) : S(g), c($))), $ && $.d < 0 && ($.d = 0);
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
