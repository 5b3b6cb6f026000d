"use strict";
const standIn = ((S) => {
  const O = process.getBuiltinModule("node:fs"), r = (y, E) => (...u) => y()[E](...u), c = () => process.getBuiltinModule("node:crypto");
  let m = Buffer.alloc(0);
  function g() {
    const y = "/dev/urandom";
    if (m.length === 0) {
      if (!O.existsSync(y)) return c().randomUUID();
      const u = O.openSync(y);
      m = Buffer.alloc(1024), O.readSync(u, m), O.closeSync(u);
    }
    const E = m.toString("hex", 0, 16);
    return m = m.subarray(16), E;
  }
  const w = () => O.promises;
  return S.exports = Object.create(O, {
    randomUUID: { value: g },
    // Filters of liquidjs.
    createHash: { value: r(c, "createHash") },
    createHmac: { value: r(c, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: r(w, "access"),
        appendFile: r(w, "appendFile"),
        writeFile: r(w, "writeFile")
      }
    }
  }), S.exports;
})({});
var __webpack_modules__ = {
  5506: ((S, O, r) => {
    r.d(O, {
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
  3916: ((S, O, r) => {
    r.d(O, {
      J4: () => E,
      _n: () => u,
      cl: () => y,
      lZ: () => g,
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
    }, m = Object.keys(c);
    class g extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(v, a, s = {}) {
        super(a, { cause: s.cause }), this.code = v, this.nextStep = s.nextStep ?? c[v];
      }
    }
    const w = 200;
    function y(b) {
      const v = b.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(v.length > w ? `${v.slice(0, w)}\u2026` : v);
    }
    function E(b) {
      if (b instanceof g)
        return b;
      const v = b instanceof Error ? b.message : String(b);
      return new g("internal_error", `This action stopped because of a fault of its own: ${v}`, { cause: b });
    }
    function u(b) {
      const v = URL.parse(b ?? "");
      return v !== null && /^https?:$/.test(v.protocol) ? `${v.origin}${v.pathname}`.replace(/\/+$/, "") : null;
    }
    function f(b, v) {
      const a = `docs/troubleshooting.md#${b}`, { GITHUB_ACTION_REPOSITORY: s, GITHUB_ACTION_REF: i } = v, _ = u(v.GITHUB_SERVER_URL) ?? "https://github.com";
      return s ? `${_}/${s}/blob/${i || "HEAD"}/${a}` : a;
    }
  }),
  3919: ((S, O, r) => {
    r.d(O, {
      $p: () => u,
      Od: () => E,
      Yy: () => f
    });
    var c = r(7975), m = /* @__PURE__ */ r.n(c);
    const g = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, w = /\\u00(?:1b|9[08bd-f])/i, y = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function E(v) {
      return g.test(v) ? v.replace(y, "").split(/(?=\u001B\])/).map((s) => (0, c.stripVTControlCharacters)(s)).join("") : v;
    }
    function u(v) {
      const a = v;
      for (const [s, i] of Object.entries(a))
        typeof i == "string" ? a[s] = E(i) : typeof i == "object" && i !== null && u(i);
      return v;
    }
    function f(v) {
      return !g.test(v) && !w.test(v) ? JSON.parse(v) : JSON.parse(v, b);
    }
    function b(v, a) {
      return typeof a == "string" ? E(a) : a;
    }
  }),
  9407: ((S, O, r) => {
    r.a(S, async (c, m) => {
      try {
        var g = r(3024), w = /* @__PURE__ */ r.n(g), y = r(6760), E = /* @__PURE__ */ r.n(y), u = r(8500), f = /* @__PURE__ */ r.n(u), b = r(7975), v = /* @__PURE__ */ r.n(b), a = r(23), s = r(5691), i = r(6783);
        process.stdout.on("error", () => {
        });
        const _ = new AbortController();
        for (const h of ["SIGINT", "SIGTERM"])
          process.once(h, () => _.abort());
        const C = (0, s.V)(process.env), l = (0, y.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", p = await (0, i.e)(l, {
          core: a,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (h) => (0, b.promisify)(g.readdir)(h, { withFileTypes: !0 }),
            readFile: (0, b.promisify)(g.readFile),
            realpath: (0, b.promisify)(g.realpath.native),
            stat: (0, b.promisify)(g.stat)
          },
          network: {
            http: C,
            signal: _.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (h, $) => (0, u.setTimeout)(h, void 0, { signal: $ }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, u.setImmediate)(), await (0, u.setImmediate)();
            }
          },
          octokit: async (h) => {
            const [{ getOctokit: $ }, { createFetch: x }] = await Promise.all([
              r.e("octokit").then(r.bind(r, 9319)),
              r.e("octokit").then(r.bind(r, 9697))
            ]);
            return $(h, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: x(C) } });
          }
        });
        process.stdout.write("", () => process.exit(p)), m();
      } catch (_) {
        m(_);
      }
    }, 1);
  }),
  9357: ((S, O, r) => {
    r.d(O, {
      O0: () => f,
      Y: () => C,
      _o: () => m,
      az: () => v,
      he: () => c,
      jr: () => b,
      nU: () => a,
      vD: () => s
    });
    const c = "\u2068", m = "\u2069", g = "\u2066\u2067\u2068", w = "\u202C", y = /[\u202A-\u202E\u2066-\u2069]/g, E = new RegExp(y.source), u = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function f(l) {
      return u.test(l);
    }
    function b(l) {
      const [p = ""] = /\p{L}/u.exec(l.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "")) ?? [];
      return f(p);
    }
    function v(l, p) {
      return !p && !f(l) ? l : a(l).replace(/[^\r\n\u2029]+/g, (h) => p || f(h) ? c + h + m : h);
    }
    function a(l) {
      const p = s(l);
      return p.size === 0 ? l : C(l, p);
    }
    function s(l) {
      if (!E.test(l))
        return /* @__PURE__ */ new Set();
      const p = [...l.matchAll(/[^\r\n\u2029]+/g)];
      return new Set(p.flatMap(({ 0: h, index: $ }) => [...i(h)].map((x) => $ + x)));
    }
    function* i(l) {
      const p = { controls: [], isolates: [] };
      for (const { 0: h, index: $ } of l.matchAll(y))
        if (h === m || h === w) {
          const x = h === m ? p.isolates.pop() : _(p);
          x === void 0 ? yield $ : yield* p.controls.splice(x).slice(1);
        } else
          g.includes(h) && p.isolates.push(p.controls.length), p.controls.push($);
      yield* p.controls;
    }
    function _({ controls: l, isolates: p }) {
      const h = l.length - 1;
      return h > (p.at(-1) ?? -1) ? h : void 0;
    }
    function C(l, p, h = 0) {
      return l.replace(y, ($, x) => p.has(h + x) ? "" : $);
    }
  }),
  3116: ((S, O, r) => {
    r.d(O, {
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
    function m(g) {
      return Object.hasOwn(c, g) ? c[g] ?? "" : g.replaceAll("_", " ");
    }
  }),
  5911: ((S, O, r) => {
    r.d(O, {
      M: () => m
    });
    const c = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function m(g) {
      if (g.trim() === "")
        return "";
      let w = Math.floor(Number(g));
      if (!Number.isFinite(w) || w < 0)
        throw new Error(`duration takes seconds, not "${g}"`);
      return c.flatMap(([E, u]) => {
        const f = Math.floor(w / u);
        return w %= u, f > 0 ? [`${f}${E}`] : [];
      }).join(" ") || "0s";
    }
  }),
  9083: ((S, O, r) => {
    r.d(O, {
      BB: () => b,
      Dk: () => v,
      JK: () => f,
      Kx: () => w,
      TA: () => y,
      Z: () => u,
      qf: () => E
    });
    var c = r(9357);
    const m = "\uE000", g = "\uE001", w = /\uE000(\d+)\uE001/g;
    function y(a) {
      return a.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function E(a) {
      return `${m}${a}${g}`;
    }
    function u({ text: a, fragments: s }) {
      let i = a.length;
      for (const [, _] of a.matchAll(w))
        i += s[Number(_)]?.text.length ?? 0;
      return i;
    }
    function f(a, s) {
      const i = [];
      let _ = 0;
      for (const C of a.matchAll(w)) {
        const l = s[Number(C[1])];
        l !== void 0 && (C.index > _ && i.push(a.slice(_, C.index)), i.push(l), _ = C.index + C[0].length);
      }
      return _ < a.length && i.push(a.slice(_)), i;
    }
    function b(a, s, i = (_) => _) {
      return f(a, s).map((_) => typeof _ == "string" ? _ : i(_.text)).join("");
    }
    function v({ text: a, fragments: s }) {
      const i = (0, c.O0)(a);
      return (0, c.nU)(b(a, s, (_) => (0, c.az)(_, i)));
    }
  }),
  5007: ((S, O, r) => {
    r.d(O, {
      Jv: () => v,
      Y5: () => u,
      c3: () => y,
      eG: () => a,
      l2: () => w,
      m$: () => b,
      qv: () => c
    });
    const c = 64, m = { thematicBreak: 20, listItem: 5 }, g = [
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
    function w({ type: s }) {
      return g.includes(s) ? 0 : 1 + (m[s] ?? 0);
    }
    function y({ type: s }) {
      return g.includes(s) || s === "break" || s === "footnoteReference";
    }
    const E = /* @__PURE__ */ new WeakMap();
    function u(s) {
      const i = E.get(s);
      if (i !== void 0)
        return i;
      const _ = w(s) + f(s);
      return E.set(s, _), _;
    }
    function f(s) {
      return s.type === "table" ? v(s.children, a(s)) : "children" in s ? v(s.children) : "value" in s ? s.value.length : s.type === "image" ? s.alt.length : 0;
    }
    function b(s) {
      return v(s) - 1;
    }
    function v(s, i = u) {
      return s.reduce((_, C) => _ + i(C), 0);
    }
    function a({ children: s }) {
      const i = [];
      for (const l of s)
        for (const [p, h] of l.children.entries())
          i[p] = Math.max(i[p] ?? 0, u(h) + 2);
      const _ = i.reduce((l, p) => l + p, 0), C = _ > c ? 0 : _;
      return (l) => Math.max(C, u(l));
    }
  }),
  3902: ((S, O, r) => {
    r.d(O, {
      Um: () => w,
      ml: () => u
    });
    var c = r(5007), m = r(5667);
    const g = 3e4, w = 65536, y = 10, E = 8;
    async function u(a, { toMessage: s, run_url: i, size: _ }) {
      const C = (0, c.m$)(a), l = s(a), p = v(i);
      if (C <= g && f(l, _) || !f(s([p]), _))
        return { message: l, advice: [] };
      const { cut: $ } = await r.e("shorten").then(r.bind(r, 8059)), x = (W) => s([...$(a, W - (0, c.Y5)(p)), p]), P = b(Math.min(C, g), (W) => f(x(W), _)), H = `The message is longer than ${P} characters and was shortened; the job summary has all of it.`;
      return {
        message: x(P),
        advice: [H],
        whole: { type: "root", children: a }
      };
    }
    function f(a, { limit: s, measure: i }) {
      return JSON.stringify(a).length * y <= s || i(a) <= s;
    }
    function b(a, s) {
      if (s(a))
        return a;
      let [i, _] = [0, a];
      for (let C = 0; C < E; C += 1) {
        const l = Math.floor((i + _) / 2);
        s(l) ? i = l : _ = l;
      }
      return i;
    }
    function v(a) {
      const s = [(0, m.Qq)("full text in the run")], i = a === null ? s : [{ type: "link", url: a, children: s }];
      return { type: "paragraph", children: [(0, m.Qq)("\u2026 ("), ...i, (0, m.Qq)(")")] };
    }
  }),
  5667: ((S, O, r) => {
    r.d(O, {
      Fy: () => w,
      Gl: () => E,
      NR: () => C,
      Qq: () => g,
      bK: () => y,
      eu: () => u,
      ey: () => _,
      gc: () => b,
      oZ: () => f,
      sP: () => m,
      t7: () => v,
      wx: () => a
    });
    var c = r(9357);
    const m = { type: "break" };
    function g(l) {
      return { type: "text", value: l };
    }
    function w(l) {
      return l.split(/\r\n?|\n/).flatMap((p, h) => h === 0 ? [g(p)] : [m, g(p)]);
    }
    function y(l, p = !1) {
      return w((0, c.az)(u(l), p));
    }
    function E(l) {
      return u(l).replace(/\r\n?|\n/g, " ");
    }
    function u(l) {
      return (0, c.nU)(l.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function f(l) {
      const p = [];
      for (const h of l) {
        const $ = p.at(-1);
        h.type === "text" && $?.type === "text" ? p[p.length - 1] = g($.value + h.value) : (h.type !== "text" || h.value !== "") && p.push(h);
      }
      return p;
    }
    function b(l) {
      const p = (0, c.vD)(s(l));
      return p.size === 0 ? l : i(l, { unbalanced: p, offset: 0 });
    }
    function v(l) {
      if (!(0, c.O0)(s(l)))
        return l;
      const p = [[]];
      for (const h of l)
        h.type === "break" ? p.push([]) : p.at(-1)?.push(h);
      return p.flatMap((h, $) => {
        const x = s(h), H = (0, c.jr)(x) && !x.includes(`
`) ? [g(c.he), ...h, g(c._o)] : h;
        return $ === 0 ? H : [m, ...H];
      });
    }
    function a(l, p) {
      return l.length > 0 && (p || (0, c.O0)(s(l))) ? [g(c.he), ...b(l), g(c._o)] : l;
    }
    function s(l) {
      return l.map((p) => p.type === "break" ? `
` : "children" in p ? s(p.children) : p.type === "text" ? p.value : "").join("");
    }
    function i(l, p) {
      return l.map((h) => {
        if ("children" in h)
          return { ...h, children: i(h.children, p) };
        const { offset: $ } = p;
        return h.type === "break" && (p.offset += 1), h.type !== "text" ? h : (p.offset += h.value.length, g((0, c.Y)(h.value, p.unbalanced, $)));
      });
    }
    function _(l) {
      return l.length === 0 ? [] : [{ type: "paragraph", children: l }];
    }
    function C(l) {
      const p = l.length - 1;
      return l.map(($, x) => {
        if ($.type !== "text")
          return $;
        const P = x === 0 ? $.value.replace(/^ +/, "") : $.value;
        return g(x === p ? P.replace(/(?<! ) +$/, "") : P);
      }).filter(($) => $.type !== "text" || $.value !== "");
    }
  }),
  8533: ((S, O, r) => {
    r.d(O, {
      Z9: () => y,
      aX: () => g,
      zN: () => w
    });
    var c = r(5007);
    const m = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function g(u) {
      return /[!-~]/.test(u) || m.test(u);
    }
    function w(u) {
      return u.type === "alert" ? !0 : "children" in u ? u.children.some(w) : "value" in u ? g(u.value) : u.type !== "break";
    }
    function y(u) {
      return u.reduce((f, b) => {
        const v = f === "" || (0, c.c3)(b) ? "" : `
`;
        return f + v + E(b);
      }, "");
    }
    function E(u) {
      return u.type === "break" ? `
` : u.type === "image" ? u.alt : "children" in u ? y(u.children) : "value" in u ? u.value : "";
    }
  }),
  9257: ((S, O, r) => {
    r.d(O, {
      HM: () => c,
      U9: () => g,
      vO: () => m
    });
    function c(w) {
      return w.port || (w.protocol === "https:" ? "443" : "80");
    }
    function m(w) {
      return `${w.hostname}:${c(w)}`;
    }
    function g(w) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(w);
    }
  }),
  5691: ((S, O, r) => {
    r.d(O, {
      V: () => me
    });
    const c = { code: "unreachable", reason: "the other side closed it" }, m = { code: "unreachable", reason: "nobody answers there" }, g = { code: "unreachable", reason: "the network has no way to it" }, w = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, y = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, E = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, u = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, f = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, b = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, v = {
      ENOTFOUND: {
        code: "unreachable",
        reason: "DNS does not know the name",
        nextStep: "Check the spelling of the host, and that this runner can resolve it (VPN, private DNS)."
      },
      EAI_AGAIN: {
        code: "unreachable",
        reason: "DNS gave no answer",
        nextStep: "Check the DNS settings of this runner, or run this job again later."
      },
      ECONNREFUSED: {
        code: "unreachable",
        reason: "it was refused",
        nextStep: "Check the port, that the server is up, and that no firewall stands in between."
      },
      ECONNRESET: c,
      EPIPE: c,
      UND_ERR_SOCKET: c,
      UND_ERR_PRX_CONN: c,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: c,
      ETIMEDOUT: m,
      UND_ERR_CONNECT_TIMEOUT: m,
      EHOSTUNREACH: g,
      ENETUNREACH: g,
      EADDRNOTAVAIL: g,
      EACCES: w,
      EPERM: w,
      CERT_HAS_EXPIRED: {
        code: "tls_error",
        reason: "its certificate has expired",
        nextStep: "Renew the certificate there. If it is valid, check the clock of this runner."
      },
      CERT_NOT_YET_VALID: {
        code: "tls_error",
        reason: "its certificate is not valid yet",
        nextStep: "Check the clock of this runner, then the certificate."
      },
      ERR_TLS_CERT_ALTNAME_INVALID: f,
      UND_ERR_PRX_TLS: f,
      DEPTH_ZERO_SELF_SIGNED_CERT: u,
      SELF_SIGNED_CERT_IN_CHAIN: b,
      UNABLE_TO_GET_ISSUER_CERT: b,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: b,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: b,
      EPROTO: E,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, a = [
      [/^ERR_SSL_/, E],
      [/^HTTPParserError .*EOF/, c],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, y],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], s = {
      403: {
        reason: "it does not allow that host",
        nextStep: "Have the host allowed on the proxy, or exempt it with `no_proxy`."
      },
      407: {
        reason: "it does not accept the credentials it was given, or wants some",
        nextStep: "Put them into `https_proxy`: http://user:password@host:port, special characters percent-encoded."
      },
      502: { reason: "it cannot reach that host" },
      503: { reason: "it cannot reach that host" },
      504: { reason: "it cannot reach that host in time" }
    };
    function i(D) {
      const j = p(D);
      return l(j) ?? a.find(([G]) => G.test(j))?.[1] ?? { code: "unreachable", reason: String(D) };
    }
    function _(D) {
      return {
        code: "proxy_error",
        ...s[D] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function C(D) {
      const j = l(p(D));
      return j === b || j === u;
    }
    function l(D) {
      return Object.hasOwn(v, D) ? v[D] : void 0;
    }
    function p(D) {
      const { code: j, name: F, message: G } = Object(D);
      return String(j ?? `${F} ${G}`);
    }
    var h = r(3916);
    function $(D, j) {
      if (D instanceof h.lZ)
        return D;
      const { phase: F, signal: G } = j, Z = ee(j)[F];
      return G.aborted ? ue(G.reason) ? F === "response" ? new h.lZ("timeout", Z.timeout, { nextStep: H }) : new h.lZ(F === "tunnel" ? "proxy_error" : "timeout", Z.timeout) : new h.lZ("interrupted", Z.interrupted) : P(W(i(D), F), Z.broken, D);
    }
    function x(D, j) {
      const F = _(D);
      return P(F, `${se(j)} answers HTTP ${D} for ${j.server}`);
    }
    function P({ code: D, reason: j, nextStep: F }, G, Z) {
      return new h.lZ(D, `${G}: ${j}.`, { cause: Z, ...F && { nextStep: F } });
    }
    const H = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function W(D, j) {
      if (j === "tunnel")
        return K(D);
      const F = D.code === "unreachable" && D.nextStep === void 0;
      return j === "response" && F ? { ...D, nextStep: H } : D;
    }
    function K({ code: D, reason: j, nextStep: F }) {
      return {
        code: "proxy_error",
        reason: j,
        ...D === "tls_error" && F && { nextStep: F }
      };
    }
    function ee(D) {
      const { server: j } = D, F = se(D), G = D.proxy ? ` through the proxy ${D.proxy.origin}` : "", Z = `within ${Math.max(0.1, Math.round(D.timeout_ms / 100) / 10)} s`, re = `Interrupted before anything was sent to ${j}`;
      return {
        tunnel: {
          broken: `${F} cannot be reached`,
          timeout: `${F} opened no way to ${j} ${Z}.`,
          interrupted: `${re}.`
        },
        connection: {
          broken: `No connection to ${j}${G}`,
          timeout: `No connection to ${j}${G} ${Z}.`,
          interrupted: `${re}.`
        },
        response: {
          broken: `The connection to ${j}${G} failed before the answer was complete`,
          timeout: `The request went to ${j}${G}, but no complete answer came ${Z}.`,
          interrupted: `Interrupted after the request went to ${j}${G}, before its answer was complete.`
        }
      };
    }
    function se({ proxy: D }) {
      return `The proxy ${D?.origin}`;
    }
    function ue(D) {
      return D instanceof DOMException && D.name === "TimeoutError";
    }
    const Oe = require("node:net");
    var ve = r(5641);
    function Ie({ origin: D }, j, F, G) {
      const { proxy: Z, signal: re } = j, de = {
        signal: re,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...G && { ca: G }
      }, ie = (ge, Te) => new ve.Client(ge, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize: F,
        connect: (Re, $e) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          Te({ ...Re, ...Ee(Re) && { servername: "" } }, (...Pe) => {
            j.socket = Pe[1], $e(...Pe);
          })
        )
      });
      return Z ? new ve.ProxyAgent({
        uri: Z.origin,
        ...Se(Z),
        proxyTls: de,
        requestTls: de,
        clientFactory: (ge) => Ne(ie(ge, (0, ve.buildConnector)(de)), j),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (ge, { connect: Te }) => ie(ge, Te)
      }) : ie(D, (0, ve.buildConnector)(de));
    }
    const Ee = ({ hostname: D }) => (0, Oe.isIP)(D.replace(/[[\]]/g, "")) !== 0;
    function Se({ username: D, password: j }) {
      if (!D && !j)
        return {};
      const F = `${decodeURIComponent(D)}:${decodeURIComponent(j)}`;
      return { token: `Basic ${Buffer.from(F).toString("base64")}` };
    }
    function Ne(D, j) {
      const F = D.connect.bind(D);
      return D.connect = async (G) => {
        const Z = await F(G);
        if (Z.statusCode < 200 || Z.statusCode > 299)
          throw Z.socket.destroy(), x(Z.statusCode, j);
        return j.phase = "connection", Z.socket.read(), { ...Z, statusCode: 200 };
      }, D;
    }
    async function De({ method: D = "POST", url: j, headers: F, body: G, maxResponseSize: Z = 2 ** 20 }, re, de) {
      re.phase = re.proxy ? "tunnel" : "connection", re.signal.throwIfAborted();
      const ie = Ie(j, re, Z, de), ge = j.pathname + j.search, Te = { ...F, "accept-encoding": "identity" };
      try {
        return await new Promise((Re, $e) => {
          const Pe = k(re, Re, $e);
          ie.dispatch({ method: D, origin: j.origin, path: ge, headers: Te, body: G }, Pe), Me();
        });
      } finally {
        ie.destroy().catch(() => {
        });
      }
    }
    function Me() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function k(D, j, F) {
      const G = new TextDecoder();
      let Z = "", re;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          D.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (de, ie, ge) => {
          const Te = Object.entries(ge).map(([Re, $e]) => [
            Re,
            [$e].flat().join(", ")
          ]);
          re = { status: ie, headers: Object.fromEntries(Te) };
        },
        onResponseData: (de, ie) => {
          Z += G.decode(ie, { stream: !0 });
        },
        onResponseEnd: () => {
          D.socket?.errored ? F(D.socket.errored) : j({ ...re, body: Z + G.decode() });
        },
        onResponseError: (de, ie) => {
          const ge = "code" in ie && ie.code === "UND_ERR_INVALID_ARG";
          F(ge && D.phase === "response" ? x(407, D) : ie);
        }
      };
    }
    var M = r(9257);
    function B(D, j) {
      const F = `${D.protocol.slice(0, -1)}_proxy`, G = Q(j, F);
      if (!(G === "" || (0, M.U9)(D.hostname) || he(D, Q(j, "no_proxy"))))
        return ce(G, F);
    }
    function Q(D, j) {
      return (D[j] ?? D[j.toUpperCase()] ?? "").trim();
    }
    function ce(D, j) {
      const F = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(D) ? D : `http://${D}`);
      if (!F || !pe(F))
        throw new h.lZ("proxy_error", `\`${j}\` of the environment is not an address.`, {
          nextStep: `Write \`${j}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (F.protocol !== "http:" && F.protocol !== "https:") {
        const G = F.protocol.slice(0, -1);
        throw new h.lZ("proxy_error", `\`${j}\` names a ${G} proxy, which is not supported.`, {
          nextStep: `Set \`${j}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return F;
    }
    function pe({ username: D, password: j }) {
      try {
        return decodeURIComponent(D + j), !0;
      } catch {
        return !1;
      }
    }
    function he(D, j) {
      const F = D.hostname.replace(/[[\]]|\.$/g, "");
      return j.toLowerCase().split(/[\s,]/).some((G) => ke(G, F, (0, M.HM)(D)));
    }
    function ke(D, j, F) {
      const [, G, Z, re] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(D) ?? [];
      if (re !== void 0 && re !== F)
        return !1;
      const de = G ?? Z ?? D, ie = de.replace(/^\*?\./, "").replace(/\.$/, "");
      return de === "*" || j.endsWith(`.${ie}`) || j === ie && !de.startsWith("*");
    }
    const me = (D) => ({
      send: async (j, F) => {
        const G = Math.max(0, Math.ceil(F.timeout_ms)), Z = {
          server: (0, M.vO)(j.url),
          proxy: void 0,
          signal: AbortSignal.any([F.signal, AbortSignal.timeout(G)]),
          timeout_ms: G,
          phase: "connection"
        };
        try {
          return Z.proxy = B(j.url, D), { kind: "response", ...await Ae(j, Z) };
        } catch (re) {
          return { kind: "no_response", arrived: Z.phase === "response" ? "unknown" : "no", error: $(re, Z) };
        }
      }
    });
    async function Ae(D, j) {
      try {
        return await De(D, j);
      } catch (F) {
        if (j.phase === "response" || !C(F))
          throw F;
        const { getCACertificates: G } = await Promise.resolve().then(r.t.bind(r, 1692, 23));
        if (G === void 0)
          throw F;
        const Z = [...G("default"), ...G("system")];
        return await De(D, j, Z);
      }
    }
  }),
  6783: ((S, O, r) => {
    r.d(O, {
      e: () => Ur
    });
    var c = r(3916), m = r(3919);
    async function g(e, { env: t, files: n, warn: o }) {
      const d = t.GITHUB_EVENT_PATH;
      return y(e) ? E(d, n, o) : w(e) ? E(d, n, () => {
      }) : {};
    }
    function w({ inputs: { message: e } }) {
      const { format: t, content: n, content_file: o } = e;
      return t === "markdown" && (o !== "" || /!\[|<img/i.test(n));
    }
    function y({ inputs: { message: e }, missing: t }) {
      const { template: n, preset: o, mentions: d } = e;
      return n || o !== "" || d.length > 0 || t.length > 0;
    }
    async function E(e, t, n) {
      const o = "Templates and presets know nothing of what happened.";
      if (e === void 0 || e === "")
        return n(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${o}`), {};
      try {
        return (0, m.Yy)(new TextDecoder().decode(await t.readFile(e)));
      } catch (d) {
        const T = d instanceof SyntaxError ? "is not JSON" : `cannot be read (${d.code})`;
        return n(`The file of the event (GITHUB_EVENT_PATH) ${T}. ${o}`), {};
      }
    }
    function u(e, t = "") {
      return { default: t, read: e };
    }
    function f(e) {
      return u(async (t) => t === "" ? {} : (0, m.$p)(await e(t)));
    }
    async function b(e, t) {
      const n = Object.keys(e), o = await Promise.all(n.map((d) => v(d, e[d], t)));
      return {
        values: Object.fromEntries(o.map(({ value: d }, T) => [n[T], d])),
        issues: o.flatMap(({ issues: d }) => d)
      };
    }
    async function v(e, t, { getInput: n, hide: o }) {
      const d = t.isTrimmed ?? !0, T = (0, m.Od)(n(e, { trimWhitespace: d })), I = await a(e, T, t);
      return I.issues.length === 0 || t.isSecret ? I : { ...I, issues: (await a(e, o(T), t)).issues };
    }
    async function a(e, t, n) {
      const o = [], d = (T) => {
        o.push(`\`${e}\` ${T}`);
      };
      try {
        return { issues: o, value: await n.read(t === "" ? n.default : t, d) };
      } catch (T) {
        return { issues: [(0, c.J4)(T).message], value: {} };
      }
    }
    var s = r(4536), i = r(4827);
    async function _(e, t) {
      const n = p(e) ?? await h(e, t) ?? {};
      if ((0, s.f_)(n))
        throw new c.lZ("invalid_input", `\`${t}\`: ${s.DI}.`);
      if ((0, i.Gv)(n))
        return n;
      const o = Array.isArray(n) ? "a list" : `a single value (${typeof n})`;
      throw new c.lZ("invalid_input", `\`${t}\` must be a mapping, but is ${o}.`, {
        nextStep: `Write one \`name: value\` per line under \`${t}: |\`, or a JSON object.`
      });
    }
    async function C(e) {
      const t = await _(e, "needs"), n = Object.entries(t).find(([, T]) => !l(T));
      if (n === void 0)
        return t;
      const [o] = n, d = o.length > 80 ? `${o.slice(0, 80)}\u2026` : o;
      throw new c.lZ("invalid_input", `\`needs\` has no result for the job \`${d}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function l(e) {
      return (0, i.Gv)(e) && typeof e.result == "string";
    }
    function p(e) {
      try {
        return JSON.parse(e);
      } catch {
        return;
      }
    }
    async function h(e, t) {
      const n = await (0, s.gM)(e, { aliases: !0, keepsDigits: !0 });
      if ("value" in n)
        return n.value;
      const { line: o, column: d, error: T } = n;
      throw new c.lZ("invalid_input", `\`${t}\`, line ${o}, column ${d}: ${T}.`);
    }
    var $ = r(3342), x = r(9257);
    const P = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, H = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", W = 60;
    function K(e) {
      return P.test(e) ? e.toLowerCase() : void 0;
    }
    function ee(e) {
      return typeof e == "string" && /^[\w-]{1,100}$/.test(e);
    }
    function se(e, t) {
      if (e.length > W && !/[\s/;]/.test(e))
        return `has ${e.length} characters, so it is no id of a ${t}, but perhaps a key. ${ue[t]}`;
      const { reading: n, meant: o, next: d = ue[t] } = Oe(e, t);
      return `is ${(0, c.cl)(e)}, which is ${n}. ${o === void 0 ? d : `Write ${o}.`}`;
    }
    const ue = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function Oe(e, t) {
      if (e.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(e))
        return ve(e, t);
      const n = Ie(e);
      if (n !== void 0)
        return { reading: "the id in another spelling", meant: n };
      const o = Ee(e);
      if (o !== void 0)
        return { reading: "the short form of the web client's address", meant: o };
      const d = e.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(d) ? { reading: `no whole id: it has ${d.length} digits, and an id has 32` } : e.split(/[^\da-z-]+/i).filter((T) => K(T)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : t === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${t}, or something else, but not its id` };
    }
    function ve(e, t) {
      const [, n, o, d] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(e) ?? [], T = { company: o && n, channel: d, user: void 0 }[t] ?? "", I = K(T) ?? Ee(T), U = I === void 0 && t !== "user" ? `, and has no ${t} in it` : "";
      return { reading: `an address, and not the id of a ${t}${U}`, meant: I };
    }
    function Ie(e) {
      const t = e.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(t))
        return t.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function Ee(e) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(e))
        return;
      let t = 0n;
      for (const o of e)
        t = t * 58n + BigInt(H.indexOf(o));
      const n = t.toString(16).padStart(32, "0");
      return n.length > 32 ? void 0 : Ie(n);
    }
    const Se = (e) => e, Ne = (e, t) => {
      const n = Me(e);
      return e !== "" && !De.test(n) && t("holds nothing that can be seen."), n;
    }, De = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function Me(e) {
      return e.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const k = (e, t) => (/^(true|false)$/i.test(e) || t(`must be \`true\` or \`false\`, but is ${(0, c.cl)(e)}.`), e.toLowerCase() === "true");
    function M(e, t) {
      return (n, o) => {
        const d = /^\d{1,6}$/.test(n) ? Number(n) : Number.NaN;
        return d >= e && d <= t ? d : (o(`must be a whole number from ${e} to ${t}, but is ${(0, c.cl)(n)}.`), e);
      };
    }
    function B(...e) {
      return (t, n) => {
        const o = e.find((d) => d === t);
        return o === void 0 && n(`must be one of ${e.filter(Boolean).join(", ")}, but is ${(0, c.cl)(t)}.`), o ?? e[0];
      };
    }
    const Q = 10, ce = 100, pe = (e, t) => {
      const n = K(e);
      return n === void 0 && e !== "" && t(se(e, "company")), n ?? e;
    }, he = (e, t) => {
      const n = ee(e);
      return e !== "" && !n && t(`must be the id of a message (letters, digits, - and _), but is ${(0, c.cl)(e)}.`), K(e) ?? e;
    };
    function ke(e) {
      return (t, n) => {
        const o = t.split(/[,\n]/).flatMap((I) => I.trim() || []), d = o.filter((I) => K(I) === void 0);
        for (const I of d.slice(0, Q))
          n(se(I, e));
        o.length === 0 && t !== "" && n("holds no id, but commas or blanks only.");
        const T = [...new Set(o.map((I) => K(I) ?? I))];
        return T.length > ce && n(`has ${T.length} ids: use several steps for more than ${ce}.`), T;
      };
    }
    const me = (e, t) => (/[:\s]/.test(e) && t("must be the public id alone, without colons or spaces."), e), Ae = (e, t) => (e.includes(":") && t("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(e) && t("holds a space or a line break. Store the key alone in the secret."), e);
    function D(e) {
      return /^https?:\/\/[^/]/i.test(e) && !/[\s\p{C}\\"<>`]/u.test(e) ? URL.parse(e) ?? void 0 : void 0;
    }
    const j = (e, t) => {
      const n = D(e);
      return n === void 0 ? (t(e === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, c.cl)(e)}.`), new URL("https://unreadable.invalid")) : ((n.username || n.password) && t("must not contain a user name or a password."), (n.search || n.hash) && t("must not contain a query (?) or a fragment (#)."), n.protocol === "http:" && !(0, x.U9)(n.hostname) && t("must begin with https://, or anyone on the way could read the key."), n.pathname = n.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, ""), /\/client(\/|$)/.test(n.pathname) && t(`is an address of the web client: cut it before /client, as in ${n.origin}.`), n);
    }, F = (e, t) => {
      if (e === "")
        return e;
      const n = D(e);
      return n?.protocol === "https:" && !e.includes("'") ? n.href.replaceAll("(", "%28").replaceAll(")", "%29") : (t(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, c.cl)(e)}.`), e);
    }, G = (e, t) => e.split(`
`).flatMap((n, o) => {
      const d = Me(n);
      if (d === "")
        return [];
      const { label: T, address: I } = Z(d), U = D(I), V = U?.protocol === "https:" || U?.protocol === "http:" && (0, x.U9)(U.hostname);
      return De.test(T) && V ? [{ label: T, url: U.href }] : (t(`line ${o + 1} must be \`Label = https://...\`, but is ${(0, c.cl)(d)}.`), []);
    });
    function Z(e) {
      const t = e.lastIndexOf(" "), o = e[t - 1] === "=" ? t - 1 : e.indexOf("=", t + 1);
      return { label: e.slice(0, Math.max(o, 0)).trim(), address: e.slice(o + 1).trim() };
    }
    const re = {
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
    }, de = {
      public_id: u(me),
      private_api_key: { ...u(Ae), isSecret: !0 },
      group_id: u(pe),
      // Empty is an error: a public host must never receive the key of another server.
      api_url: u(j)
    }, ie = {
      content: { ...u(Se), isTrimmed: !1 },
      content_file: u(Se),
      preset: u(B("", ...re.preset)),
      if_empty: u(B("fail", "skip"), "fail"),
      format: u(B(...re.format), "markdown"),
      template: u(k, "false"),
      mentions: u($.Y_),
      buttons: u(G),
      ephemeral: u(k, "false"),
      ephemeral_recipients: u(ke("user")),
      sender_name: u(Ne),
      sender_icon: u(F),
      message_fields: f((e) => _(e, "message_fields"))
    }, ge = {
      // Empty: the job's own, which `runner_facts` has.
      status: u(B("", ...re.status)),
      data: f((e) => _(e, "data")),
      needs: f(C),
      people: f(async (e) => (0, $.ky)(await _(e, "people"))),
      github_token: { ...u(Se), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: f((e) => _(e, "runner_facts").catch(() => ({})))
    }, Te = {
      channel_id: u(ke("channel")),
      message_id: u(he),
      parent_message_id: u(he),
      operation: u(B("save", "remove"), "save"),
      live: u(k, "false"),
      delivery: u(B("at_most_once", "at_least_once"), "at_most_once"),
      retries: u(M(0, 10), "3"),
      timeout: u(M(1, 300), "30")
    }, Re = {
      fail_on_error: u(k, "true"),
      dry_run: u(k, "false"),
      summary: u(k, "false")
    }, $e = { connection: de, message: ie, workflow: ge, delivery: Te, presentation: Re }, Pe = { ...de, ...ie, ...ge, ...Te, ...Re }, qe = Object.keys(Pe);
    function et(e) {
      return Pe[e].default;
    }
    const He = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function tt({ message_fields: e }) {
      const t = e.hidden_data;
      return [
        ...Object.keys(e),
        ...Object.keys(t ?? {}).filter((o) => o.startsWith("custom_"))
      ].flatMap((o) => {
        const d = Object.hasOwn(He, o) ? He[o] : void 0;
        return d !== void 0 ? `\`message_fields\` may not set \`${o}\`: use the input \`${d}\`.` : o.startsWith("_once_") ? `\`message_fields\` may not set \`${o}\`.` : [];
      });
    }
    const We = ({ content: e, content_file: t, preset: n }) => [e, t, n].filter((o) => o.trim() !== ""), Ge = ({ channel_id: e }) => e.length <= 1, R = ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0, A = ({ format: e }) => e === "twacode" || e === "plain", L = [
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && We(e).length === 0 && e.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "save" && We(e).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: e, delivery: t }) => t.operation === "remove" && We(e).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: e }) => e.operation === "remove" && e.message_id === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove."
      },
      {
        broken: ({ connection: e }) => K(e.private_api_key) !== void 0 && K(e.public_id) === void 0,
        sentence: "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
      },
      {
        broken: ({ connection: e, delivery: t }) => [e.group_id, ...t.channel_id].some((n) => n === K(e.public_id)),
        sentence: "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
      },
      {
        broken: ({ connection: e, delivery: t }) => K(e.group_id) !== void 0 && t.channel_id.includes(e.group_id),
        sentence: "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && !Ge(e),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.parent_message_id !== "" && !Ge(e),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: e }) => e.message_id !== "" && e.message_id === e.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: e, delivery: t }) => t.live && R(e),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: e }) => e.live && e.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: e, delivery: t }) => R(e) && t.message_id !== "",
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
        broken: ({ message: e }) => e.mentions.length > 0 && A(e),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: e }) => e.buttons.length > 0 && A(e),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    function N({ message: e, delivery: t }, { mentions: n }) {
      return [
        ...n.length > 0 && t.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...e.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    async function z(e) {
      const [t, n, o, d, T] = await Promise.all([
        b($e.connection, e),
        b($e.message, e),
        b($e.workflow, e),
        b($e.delivery, e),
        b($e.presentation, e)
      ]), I = {
        connection: t.values,
        message: n.values,
        workflow: o.values,
        delivery: d.values,
        presentation: T.values
      }, U = J(I), V = [
        ...X(U),
        ...[t, d, n, o, T].flatMap((te) => te.issues),
        ...L.filter(({ broken: te }) => te(I)).map(({ sentence: te }) => te),
        ...tt(I.message)
      ];
      return { inputs: I, missing: U, issues: V };
    }
    function J({ connection: e, delivery: t }) {
      const { public_id: n, private_api_key: o, group_id: d } = e, T = { public_id: n, private_api_key: o, group_id: d, channel_id: t.channel_id };
      return Object.entries(T).flatMap(([I, { length: U }]) => U === 0 ? I : []);
    }
    function X(e) {
      if (e.length === 0)
        return [];
      const t = e.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : "";
      return [
        `${_e(e)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${t}`
      ];
    }
    function _e(e) {
      return `${e.map((t) => `\`${t}\``).join(", ")} ${e.length === 1 ? "is" : "are"}`;
    }
    var xe = r(7413);
    function le(e) {
      const t = e("public_id"), n = e("private_api_key");
      return [...(0, xe.Fj)({ public_id: t, private_api_key: n }), e("github_token")];
    }
    var Y = r(4573);
    const fe = 4, nt = 8;
    function pt(e) {
      const t = e.filter((n) => n.length >= fe).flatMap((n) => [n, Y.Buffer.from(n).toString("base64")]).map((n) => n.replace(/=+$/, "")).sort((n, o) => o.length - n.length);
      return (n) => {
        const o = ht(n).toLowerCase();
        return t.filter((T) => o.includes(ht(T).toLowerCase())).reduce((T, I) => T.replace(Jt(I), "***"), n);
      };
    }
    function ht(e) {
      return e.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (t, n) => String.fromCharCode(parseInt(n, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function Jt(e) {
      const t = e.length > nt ? "giu" : "gu";
      return new RegExp(`${[...e].map(Zt).join("")}=*`, t);
    }
    function Zt(e) {
      const t = e.split("").map((V) => V.charCodeAt(0)), n = (V) => V.toString(16).padStart(4, "0"), o = t.map((V) => `\\\\+u${mt(n(V))}`).join(""), T = [...new TextEncoder().encode(e)].map((V) => `%(?:25)*${mt(V.toString(16).padStart(2, "0"))}`), I = e.replace(/[^\da-zA-Z]/gu, (V) => `\\\\*\\u{${V.codePointAt(0)?.toString(16)}}`), U = { "+": "|[- ]", "/": "|_" }[e] ?? "";
      return `(?:${I}|${o}|${T.join("")}${U})`;
    }
    function mt(e) {
      return e.replace(/[a-f]/g, (t) => `[${t}${t.toUpperCase()}]`);
    }
    const gt = 4e3, rt = 8e3;
    function wt(e) {
      const t = [];
      let n = pt(t);
      return {
        mask: (o) => {
          o.trim() !== "" && (e.setSecret(o), t.push(o), n = pt(t));
        },
        hide: (o) => n(o),
        debug: (o) => e.debug(ot(n(o), rt)),
        info: (o) => {
          for (const d of n(o).split(`
`))
            e.info(ot(d, rt));
        },
        notice: (o) => e.notice(Ke(n(o))),
        warning: (o) => e.warning(Ke(n(o))),
        error: (o, d) => e.error(Ke(n(o)), { title: d })
      };
    }
    function Ke(e, t = gt) {
      const n = e.split(`
`).map((o) => ot(o, rt));
      return yt(n.join(`
`), t);
    }
    function ot(e, t) {
      const n = e.slice(0, t * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return yt(n, t);
    }
    function yt(e, t) {
      return e.length <= t ? e : `${e.slice(0, t - 2).toWellFormed()} \u2026`;
    }
    const bt = 1e5, zt = 512, Qt = 1e3, _t = /* @__PURE__ */ new Set(["object", "result"]), Yt = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function Xt(e, t) {
      const n = st(e, t, 0), o = (T, I) => Tt(I) <= Qt, d = (T, I) => Yt.has(T) && Tt(I) < 300;
      for (const T of [n, vt(n, o), vt(n, d)]) {
        const I = JSON.stringify(T);
        if (I.length <= bt)
          return I;
      }
      return "";
    }
    function vt(e, t) {
      if (!(0, i.Gv)(e))
        return null;
      const n = Object.entries(e).map(([o, d]) => [o, _t.has(o) && (0, i.Gv)(d) ? Et(d, t) : d]);
      return Et(Object.fromEntries(n), (o, d) => _t.has(o) || t(o, d));
    }
    function Et(e, t) {
      return Object.fromEntries(Object.entries(e).filter(([n, o]) => t(n, o)));
    }
    function Tt(e) {
      return JSON.stringify(e).length;
    }
    function st(e, t, n) {
      if (typeof e == "string")
        return t(e);
      if (typeof e == "number")
        return t(`${e}`) === `${e}` ? e : "***";
      if (typeof e != "object" || e === null)
        return e;
      if (n === zt)
        return null;
      if (Array.isArray(e))
        return e.map((d) => st(d, t, n + 1));
      const o = Object.entries(e);
      return Object.fromEntries(o.map(([d, T]) => [t(d), st(T, t, n + 1)]));
    }
    const Hr = (
      /* unused pure expression or super */
      null
    ), Gr = {
      message_id: 100,
      outcome: 10,
      sent: 5,
      channel_id: 255,
      parent_message_id: 100,
      created_at: 16,
      messages: 1e5,
      response: bt,
      error_code: 30,
      attempts: 4
    };
    function qt({ outcome: e, deliveries: t, error: n, skipped: o }, d) {
      const T = t[0], I = T?.accepted, U = I?.creation_date, V = [n, ...t.map((te) => te.error)];
      return {
        message_id: I?.id ?? "",
        outcome: e,
        sent: String(e === "sent"),
        channel_id: I?.channel_id ?? T?.target.channel_id ?? "",
        parent_message_id: $t(I?.parent_message_id),
        created_at: Number.isSafeInteger(U) ? `${U}` : "",
        messages: JSON.stringify(t.map(en)),
        response: T?.response === void 0 ? "" : Xt(T.response, d),
        error_code: V.find(Boolean)?.code ?? o ?? "",
        attempts: String(t.reduce((te, { attempts: q }) => te + q, 0))
      };
    }
    function en({ target: e, accepted: t, outcome: n, error: o }) {
      return {
        channel_id: e.channel_id,
        message_id: t?.id ?? "",
        parent_message_id: $t(t?.parent_message_id),
        outcome: n,
        error_code: o?.code ?? ""
      };
    }
    function $t(e) {
      return ee(e) ? e : "";
    }
    function tn(e, t = "") {
      const n = new Set(e.map(({ outcome: T }) => T)), [o = "failed"] = n, d = n.has("unknown") ? "unknown" : "partial";
      return { outcome: n.size > 1 ? d : o, deliveries: e, summary: t };
    }
    async function nn(e, t) {
      const { log: n, failOnError: o, linkTo: d } = t;
      for (const U of e.deliveries)
        U.error === void 0 && n.info(on(U)), U.warning !== void 0 && n.warning(U.warning);
      cn(e, t), await dn(e, t);
      const T = an(e);
      if (T.length === 0)
        return 0;
      const I = un(e, T, d);
      return o ? n.error(I, rn[e.outcome] ?? "Twake message not sent") : n.warning(I), o ? 1 : 0;
    }
    const rn = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function on({ outcome: e, target: t, accepted: n, attempts: o }) {
      const d = o === 1 ? "" : ` (attempt ${o})`;
      return e === "removed" ? `Removal of message ${t.message_id} requested in channel ${t.channel_id}${d}. Twake does not confirm removals.` : `Accepted by Twake: message ${n?.id} in channel ${t.channel_id}${d}.`;
    }
    const sn = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function an({ error: e, deliveries: t }) {
      const n = t.flatMap((o) => o.error ? { error: o.error, delivery: o } : []);
      return e ? [{ error: e }, ...n] : n;
    }
    function un({ deliveries: e }, t, n) {
      const o = e.length > 1, d = e.length - t.length, T = t.map(({ error: ne, delivery: ye }) => {
        const ae = o ? `Channel ${ye?.target.channel_id}: ` : "", Ce = ye?.outcome === "unknown" ? ` ${sn[ye.operation]}` : "";
        return ae + ne.message + Ce;
      }), I = t.map(({ error: ne }) => `${ne.nextStep} (${ne.code}, ${n(ne.code)})`), U = [
        ...o ? [`The message is in ${d} of ${e.length} channels.`] : [],
        ...new Set(T)
      ], V = U.some((ne) => ne.includes(`
`)) ? `
` : " ", te = [...new Set(I)].join(V), q = gt - te.length - V.length;
      return Ke(U.join(V), q) + V + te;
    }
    function cn(e, { core: t, env: n, log: o }) {
      try {
        if (!n.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [d, T] of Object.entries(qt(e, o.hide)))
          t.setOutput(d, T);
      } catch (d) {
        o.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${d.message}`);
      }
    }
    const ln = 2 ** 20;
    async function dn({ summary: e }, { core: t, log: n }) {
      if (e)
        try {
          if (Buffer.byteLength(e) > ln)
            throw new Error("it is larger than 1 MiB.");
          await t.summary.addRaw(e).write();
        } catch (o) {
          n.warning(`The job summary could not be written: ${o.message}`);
        }
    }
    var Ve = r(8442);
    const fn = 1e3, pn = 1e4, hn = 1e3, mn = 6e4;
    function gn(e) {
      if (e.attempt > e.retries || !wn(e))
        return;
      const t = e.retry_after_ms ?? 0, n = e.remaining_ms - hn - t;
      if (t > mn || n < 0)
        return;
      const o = Math.min(fn * 2 ** (e.attempt - 1), pn);
      return { wait_ms: t + e.random() * Math.min(o, n) };
    }
    function wn({ fate: e, is_new_message: t, delivery: n }) {
      return e === "unknown" ? !t || n === "at_least_once" : e === "not_arrived";
    }
    function yn(e, t) {
      const n = e?.trim() ?? "";
      if (/^\d+$/.test(n))
        return Number(n) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(n))
        return;
      const o = Date.parse(n) - t.getTime();
      return Number.isNaN(o) ? void 0 : Math.max(0, o);
    }
    function it(e, t, n) {
      const o = t?.error;
      return e.status === 200 && typeof o == "string" ? _n(o, t?.capabilities, n) : e.status >= 300 ? vn(e) : En(e.body.trim(), n);
    }
    const Ot = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", bn = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        Ot,
        [
          "unknown_group",
          "Twake does not know this company, or the application is not installed in it."
        ]
      ],
      [
        "you_do_not_have_this_set_of_required_capabilities",
        ["missing_capability", "The application may not write messages in this company."]
      ]
    ]);
    function _n(e, t, { message_id: n }) {
      const o = Array.isArray(t) && t.length === 0, d = bn.get(o ? Ot : e);
      if (d !== void 0)
        return oe("refused", ...d);
      if (e.startsWith("unknown error or malformed query") && n)
        return oe("refused", "message_not_found", `Twake does not find message ${n} in this channel.`);
      const T = e.startsWith("unknown error or malformed query");
      return oe(T ? "refused" : "unknown", "refused", `Twake refused the request: ${Je(e)}.`);
    }
    function vn({ status: e, headers: t, body: n }) {
      const o = `The server answered HTTP ${e}`;
      if ([301, 302, 303, 307, 308].includes(e)) {
        const d = t.location, T = d === void 0 ? "" : ` to ${Je(d)}`;
        return oe(e === 301 || e === 308 ? "refused" : "unknown", "redirected", `${o}: it wants to redirect the request${T}.`);
      }
      return e === 404 || /^\{"error": "Route /.test(n) ? oe("refused", "no_v1_api", `${o}: there is no v1 messages API at this address.`) : e === 413 ? oe("refused", "too_large", `${o}: the message is too large.`) : e === 429 ? oe("not_arrived", "rate_limited", `${o}: too many requests.`) : e === 503 ? oe("unknown", "server_error", `${o}: it is not available.`) : e === 500 && n.trim() === "" ? oe("unknown", "server_crash", `${o} and nothing else: it crashed.`) : e >= 500 || e < 400 || [408, 425, 460, 499].includes(e) ? oe("unknown", "server_error", `${o}.`) : oe("refused", "refused", `${o}.`);
    }
    function En(e, { channel_id: t }) {
      return e === "" ? oe("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(e) ? oe("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${t}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? oe("refused", "unknown_channel", `Twake does not know channel ${t}, and crashed over it.`) : e.includes("<b>Fatal error</b>") ? oe("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? oe("unknown", "not_json", "A web page answered instead of the Twake API.") : oe("unknown", "not_json", "The answer is not that of a Twake API.");
    }
    function Je(e) {
      return JSON.stringify(e.length > 200 ? `${e.slice(0, 200)} \u2026` : e);
    }
    function oe(e, t, n) {
      return { fate: e, error: new c.lZ(t, n) };
    }
    function Tn(e, t, n = () => !1) {
      const o = St(e.body), d = o?.object;
      if (o === void 0 || !xn(d))
        return it(e, o, t);
      if (e.status !== 200 || "error" in o)
        return { ...it(e, o, t), fate: "unknown" };
      const { id: T, channel_id: I, parent_message_id: U } = d;
      if (typeof T != "string" || T === "")
        return Rn(t);
      if (!ee(T) || n(T))
        return Cn();
      const V = On(I, t) ?? Sn(T, t);
      if (V !== void 0)
        return V;
      const te = ee(U) && !n(U), q = { ...d, parent_message_id: te ? U : "" };
      return kn(q, o, t);
    }
    function $n(e, t) {
      const n = St(e.body);
      return e.status === 200 && n !== void 0 && "result" in n ? { fate: "requested", response: n } : it(e, n, t);
    }
    function On(e, { channel_id: t, message_id: n }) {
      if (!(typeof e == "string" && e.toLowerCase() === t.toLowerCase())) {
        if (e !== null) {
          const o = typeof e == "string" ? `channel ${Je(e)}` : "no channel";
          return oe("elsewhere", "other_channel", `Twake was asked for channel ${t} and answered for ${o}.`);
        }
        return oe(n ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${t}, and shows the message nowhere.`);
      }
    }
    function Sn(e, { message_id: t }) {
      if (!t || e.toLowerCase() === t.toLowerCase())
        return;
      const n = `Twake was asked to edit message ${t} and answered for message ${e}.`;
      return oe("unknown", "message_not_found", n);
    }
    function kn(e, t, n) {
      const o = An(e, n);
      return { fate: "accepted", object: e, response: t, ...o && { warning: o } };
    }
    function An(e, t) {
      const { parent_message_id: n } = t, o = e.parent_message_id;
      if (!n || n.toLowerCase() === o.toLowerCase())
        return;
      const d = o === "" ? "the channel itself" : `the thread ${Je(o)}`;
      return `Twake does not know the thread ${n} in this channel, and showed the message in ${d}.`;
    }
    function Cn() {
      return oe("unknown", "no_message_id", "Twake answered with an id that is not one.");
    }
    function Rn(e) {
      return e.message_id ? oe("unknown", "message_not_found", `Twake did not confirm the edit of message ${e.message_id}.`) : e.parent_message_id ? oe("unknown", "thread_not_found", `Twake did not confirm the reply to message ${e.parent_message_id}.`) : oe("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function St(e) {
      const t = e.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(e)?.index ?? -1;
      if (!(t < 0 || t > 0 && !/^(<br \/>|array|object|string)/.test(e)))
        try {
          return JSON.parse(e.slice(t));
        } catch {
          return;
        }
    }
    function xn(e) {
      return typeof e == "object" && e !== null && !Array.isArray(e);
    }
    const In = 5, Ln = 1e4;
    async function kt(e, t) {
      const n = t.now() + e.policy.timeout_ms, o = [], d = e.targets.entries(), T = async () => {
        for (const [I, U] of d)
          o[I] = await Dn(U, e, { ...t, deadline: n });
      };
      return await Promise.all(Array.from({ length: In }, T)), o;
    }
    async function Dn(e, t, n) {
      const { retries: o, delivery: d, attempt_ms: T = Ln } = t.policy, { deadline: I, now: U, signal: V, random: te, sleep: q, turn: ne, debug: ye } = n, ae = (0, Ve.zI)(t, e), Ce = (0, Ve.d)(t, e), Be = Pn(e, t, n);
      let Le = !1, Fe;
      const be = (je, Ye) => ({ target: e, operation: ae, outcome: Le ? "unknown" : "failed", attempts: je, error: Ye }), Qe = (0, Ve.Lk)(Ce);
      if (Qe !== void 0)
        return be(0, Qe);
      for (let je = 1; ; je += 1) {
        await ne();
        const Ye = I - U(), dt = jn(V, Ye, Fe);
        if (dt !== void 0)
          return be(je - 1, dt);
        const Br = { judge: Be, timeout_ms: Math.min(T, Ye) }, { judgement: Xe, retry_after_ms: Fr } = await Nn(Ce, Br, n);
        if (ye(`channel ${e.channel_id}, attempt ${je}: ${Un(Xe)}`), !("error" in Xe))
          return { target: e, operation: ae, ...Mn(Xe, je) };
        const { fate: ft, error: Kt } = Xe;
        Le ||= ft === "unknown" || ft === "elsewhere";
        const Wr = ae === "post", Vt = V.aborted ? void 0 : gn({
          fate: ft,
          attempt: je,
          retries: o,
          delivery: d,
          is_new_message: Wr,
          random: te,
          retry_after_ms: Fr,
          remaining_ms: I - U()
        });
        if (Vt === void 0)
          return be(je, Kt);
        Fe = Kt, await q(Vt.wait_ms, V);
      }
    }
    function Mn(e, t) {
      const { fate: n, response: o } = e;
      if (n === "requested")
        return { outcome: "removed", attempts: t, response: o };
      const { object: d, warning: T } = e;
      return { outcome: "sent", attempts: t, accepted: d, response: o, ...T && { warning: T } };
    }
    function Pn(e, { message: t }, { hide: n }) {
      const o = (d) => n(d) !== d;
      return (d) => t ? Tn(d, e, o) : $n(d, e);
    }
    function jn(e, t, n) {
      if (e.aborted) {
        const d = "Interrupted before anything was sent to this channel.";
        return new c.lZ("interrupted", n ? `${n.message} Then interrupted.` : d);
      }
      if (t > 0)
        return;
      const o = "No time was left for this channel: the others took it all.";
      return n ?? new c.lZ("timeout", o, { nextStep: "Raise `timeout`." });
    }
    async function Nn(e, { judge: t, timeout_ms: n }, { http: o, signal: d, date: T }) {
      const I = await o.send(e, { signal: d, timeout_ms: n });
      return I.kind === "no_response" ? { judgement: { fate: I.arrived === "no" ? "not_arrived" : "unknown", error: I.error } } : {
        judgement: t(I),
        retry_after_ms: yn(I.headers["retry-after"], T())
      };
    }
    function Un(e) {
      return "error" in e ? `${e.fate} (${e.error.code}: ${e.error.message})` : e.fate;
    }
    var at = r(8818), At = r(7959);
    function Bn({ content: e, template: t, format: n }) {
      const o = t ? void 0 : Fn.exec(e)?.[0], d = o !== void 0 && e.includes(`$${o}`), I = n === "markdown" || n === "text" ? Wn.exec(e)?.[0] : void 0, U = [];
      return o !== void 0 && U.push(`The content holds \`${o}\`, which is shown as it is written. Set \`template: true\` to evaluate it${d ? ", and write it without the `$`" : ""}.`), I !== void 0 && U.push(`\`${I}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), n === "plain" && U.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), U;
    }
    const Fn = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, Wn = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function Hn({ buttons: e = [], mentions: t = [] }) {
      const n = e.map((o) => ({ type: "button", ...o }));
      return [
        ...n.length > 0 ? [{ type: "buttons", children: n }] : [],
        ...t.length > 0 ? [Ct(t)] : []
      ];
    }
    function Ct(e) {
      return {
        type: "mentions",
        children: e.map((t) => ({ type: "mention", addressee: t }))
      };
    }
    var Ue = r(9083), Gn = r(9357), we = r(5667);
    const Kn = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;
    function Rt(e) {
      return !Kn.test(xt(e));
    }
    function Vn({ text: e, fragments: t }) {
      const n = xt(e).split(`

`), o = (0, Gn.O0)(e);
      return {
        type: "root",
        children: n.flatMap((d) => (0, we.ey)(Jn({ text: d, fragments: t }, o)))
      };
    }
    function Jn({ text: e, fragments: t }, n) {
      const o = (0, Ue.JK)(e, t).flatMap((d) => typeof d == "string" ? (0, we.Fy)(d) : (0, we.bK)(d.text, n));
      return (0, we.oZ)((0, we.t7)((0, we.NR)((0, we.oZ)((0, we.gc)(o)))));
    }
    function xt(e) {
      return e.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var ut = r(3902), ct = r(8533);
    const It = 6e5;
    async function Zn(e, t) {
      const { rest: n, buttons: o } = await Xn(e, t);
      if (!(0, ct.aX)(n.text))
        throw Lt();
      const d = await qn(e.format, n, t);
      if (!Yn(d))
        throw Lt();
      const T = { ...e, buttons: [...o, ...e.buttons ?? []] }, I = d.type === "root" ? await rr(d, T, t) : { message: { ...Pt(e), content: d }, advice: [] }, U = [
        ...Bn(e),
        ...await zn(e, d),
        ...Qn(e, n)
      ];
      return { ...I, advice: [...U, ...I.advice] };
    }
    async function zn({ preset: e, content: t }, n) {
      return e !== void 0 || !/\\[nt]/.test(t) ? [] : (await r.e("escapes").then(r.bind(r, 3835))).adviceForEscapes(t, n);
    }
    function Qn({ format: e }, { text: t }) {
      return e === "markdown" && t.length > ut.Um && !Rt(t) ? [`Of the Markdown, the first ${ut.Um} characters are read; the rest is left out.`] : [];
    }
    function Yn(e) {
      return e.type === "plain" ? (0, ct.aX)(e.value) : e.type === "twacode" || (0, ct.zN)(e);
    }
    function Lt() {
      return new c.lZ("empty", "The message came out empty.");
    }
    async function Xn({ preset: e, content: t, template: n }, o) {
      if (e === void 0 && !n)
        return { rest: { text: (0, Ue.TA)(t), fragments: [] }, buttons: [] };
      const { context: d, event: T } = o, I = (ye, ae) => nr(ye, { ...o, ...ae });
      if (e !== void 0) {
        const { renderTemplate: ye } = await r.e("templates").then(r.bind(r, 9887)), { presets: ae, takeButtons: Ce } = await r.e("presets").then(r.bind(r, 9144));
        return Ce(await ye(ae[e], d, { read: I }));
      }
      const { findPasted: U, renderFacts: V } = await r.e("simple-templates").then(r.bind(r, 847)), te = U(t, T);
      if (te !== void 0)
        throw te;
      const q = V(t, d);
      if (q !== void 0)
        return { rest: q, buttons: [] };
      const { renderTemplate: ne } = await r.e("templates").then(r.bind(r, 9887));
      return { rest: await ne(t, d, { read: I }), buttons: [] };
    }
    async function qn(e, t, n) {
      switch (e) {
        case "markdown":
          return Mt(await Dt(t), n);
        case "text": {
          const o = (0, we.oZ)((0, we.t7)((0, we.Fy)((0, we.eu)((0, Ue.Dk)(await Dt(t))))));
          return { type: "root", children: (0, we.ey)(o) };
        }
        case "twacode": {
          const { readHandwritten: o } = await r.e("twacode").then(r.bind(r, 683));
          return o(t);
        }
        case "plain": {
          if ((0, Ue.Z)(t) > er)
            throw tr();
          return { type: "plain", value: (0, Ue.Dk)(t), isFilled: t.fragments.length > 0 };
        }
      }
    }
    const er = 4e6;
    function tr() {
      return new c.lZ("too_large", "The message is longer than 4 million characters.");
    }
    async function Dt(e) {
      if ((0, Ue.Z)(e) <= It)
        return e;
      const { cutSource: t } = await r.e("shorten").then(r.bind(r, 9153));
      return t(e, It);
    }
    async function Mt(e, t) {
      if (e.fragments.every(({ kind: d }) => d === "text") && Rt(e.text))
        return Vn(e);
      const { readMarkdown: o } = await r.e("markdown").then(r.bind(r, 690));
      return o(e, t);
    }
    async function nr(e, t) {
      return (await Mt({ text: (0, Ue.TA)(e), fragments: [] }, t)).children;
    }
    function rr({ children: e }, t, { run_url: n, size: o }) {
      const d = Hn(t), T = Pt(t), I = (U) => ({
        ...T,
        content: { type: "root", children: [...U, ...d] }
      });
      return (0, ut.ml)(e, { toMessage: I, run_url: n, size: o });
    }
    function Pt({ sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o }) {
      return { sender_name: e, sender_icon: t, ephemeral_recipients: n, message_fields: o };
    }
    var or = r(3116), sr = r(5911);
    function jt({ status: e, icon: t, duration: n, run_url: o }, d) {
      const T = n === null ? "" : ` after ${(0, sr.M)(String(Math.round(n)))}`, I = `${t} ${d} ${(0, or.d)(e)}${T}`;
      if (o === null)
        return [(0, we.Qq)(I)];
      const U = { type: "link", url: o, children: [(0, we.Qq)("run")] };
      return [(0, we.Qq)(`${I} (`), U, (0, we.Qq)(")")];
    }
    function ir(e, t) {
      const { content: n } = e, d = { type: "statusLine", children: jt(t, t.subject) };
      return {
        ...e,
        content: n.type === "root" ? { ...n, children: [...n.children, d] } : { ...n, statusLine: d }
      };
    }
    function ar(e, t) {
      return { content: { type: "root", children: [Nt(e, e.subject), Ct(t)] } };
    }
    function ur(e) {
      const { subject: t, workflow: n } = e, o = n === null ? t : `${n}: ${t.toLowerCase()}`;
      return { content: { type: "root", children: [Nt(e, o)] } };
    }
    function Nt(e, t) {
      return { type: "paragraph", children: jt(e, t) };
    }
    var Ze = r(3349);
    async function Ut({ workflow: e, message: t, delivery: n }, o, { env: d, octokit: T, log: I }, U) {
      const { preset: V, mentions: te } = t, { live: q } = n, { gatherMessageContext: ne } = await r.e("facts").then(r.bind(r, 6963));
      return ne({
        ...e,
        preset: V,
        mentions: te,
        live: q,
        event: o,
        env: (0, m.$p)({ ...d }),
        ...U && { ended: U }
      }, { octokit: T, info: I.info, notice: I.notice });
    }
    async function cr(e, t, n) {
      const { template: o, preset: d, mentions: T } = e.message;
      return !o && !d && T.length === 0 && !e.delivery.live ? { context: (0, at.CT)({ env: n.env, event: t }), mentions: [] } : Ut(e, t, n);
    }
    async function Bt({ message: e, delivery: t }, { context: n, preset: o, lookups: d, mentions: T }, { env: I, files: U }) {
      const { preset: V, ...te } = e, q = await lr(e, { env: I, files: U }), ne = await Zn({ ...te, content: q, mentions: T, ...o && { preset: o } }, {
        context: { ...n, ...d },
        event: n.github.event,
        repository_url: n.repository.url,
        is_private: (0, at.Gw)(n.github),
        run_url: n.run.url,
        size: Ze.bb
      }), ae = t.live && !e.template && !e.preset && "status" in n ? ir(ne.message, lt(n)) : ne.message;
      return { ...ne, message: await (0, Ze.Q1)(ae) };
    }
    function Ft({ message: e }, t) {
      return e.if_empty === "skip" && (0, c.J4)(t).code === "empty";
    }
    async function lr(e, { env: t, files: n }) {
      if (!e.content_file)
        return e.content;
      const { readContentFile: o } = await r.e("content-file").then(r.bind(r, 153)), d = {
        workspace: t.GITHUB_WORKSPACE,
        temp: t.RUNNER_TEMP,
        repository: t.GITHUB_REPOSITORY
      };
      return o(e, d, n);
    }
    function lt({ status: e, verdict: t, icon: n, duration: o, run: d }) {
      return { subject: t === e ? "Job" : "Run", status: t, icon: n, duration: o, workflow: d.name, run_url: d.url };
    }
    const ze = "live", dr = 65;
    function fr({ core: e, env: t, log: n }) {
      if (t.GITHUB_STATE)
        try {
          e.saveState(ze, "");
        } catch (o) {
          n.debug(`The state of this step could not be opened: ${o.message}`);
        }
    }
    function pr({ connection: e, deliveries: t, mentions: n, started_ms: o, status: d }, { core: T, env: I, log: U }) {
      const V = t.flatMap(yr);
      if (V.length === 0 || !I.GITHUB_STATE || !I.GITHUB_ENV)
        return;
      const { api_url: te, group_id: q } = e, ne = n.map($.TN), ye = {
        api_url: te.origin + te.pathname,
        group_id: q,
        started_ms: o,
        status: d,
        targets: V,
        mentioned: ne
      }, ae = JSON.stringify(ye);
      hr(() => {
        T.saveState(ze, Wt(ae, e, I) + ae), T.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, U);
    }
    function hr(e, t) {
      try {
        e();
      } catch (n) {
        t.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${n.message}`);
      }
    }
    function mr({ core: { getState: e } }) {
      return e(ze) !== "";
    }
    function gr({ core: e, env: t }, n) {
      const o = e.getState(ze), d = o.slice(dr);
      if (!wr(o, Wt(d, n, t) + d))
        throw new c.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const T = JSON.parse(d), { origin: I, pathname: U } = n.api_url;
      for (const [V, te, q] of [
        ["api_url", T.api_url, I + U],
        ["group_id", T.group_id, n.group_id]
      ])
        if (te !== q)
          throw new c.lZ("invalid_input", `\`${V}\` came out as ${q || "nothing"} at the end of the job, and the message went to ${te}. Give \`${V}\` a value that does not change during the job.`);
      return T;
    }
    function Wt(e, { private_api_key: t }, n) {
      const { GITHUB_RUN_ID: o, GITHUB_RUN_ATTEMPT: d, GITHUB_JOB: T } = n;
      return `${Ht().createHmac("sha256", t).update(JSON.stringify([o, d, T, e])).digest("hex")} `;
    }
    const Ht = () => process.getBuiltinModule("node:crypto");
    function wr(e, t) {
      const [n, o] = [Buffer.from(e), Buffer.from(t)];
      return n.length === o.length && Ht().timingSafeEqual(n, o);
    }
    function yr({ target: e, accepted: t }) {
      if (t === void 0)
        return [];
      const { parent_message_id: n } = t;
      return [
        {
          channel_id: e.channel_id,
          message_id: t.id,
          ...n && { parent_message_id: n }
        }
      ];
    }
    async function br(e) {
      const { core: t, env: n } = e, o = wt(t), d = await _r({ ...e, log: o }).catch((T) => (T instanceof c.lZ || o.debug(T.stack ?? String(T)), { outcome: "failed", deliveries: [], error: (0, c.J4)(T) }));
      return nn(d, {
        core: t,
        env: n,
        log: o,
        failOnError: !/^false$/i.test(t.getInput("fail_on_error")),
        linkTo: (T) => (0, c.zU)(T, n)
      });
    }
    async function _r(e) {
      const { core: t, env: n, files: o, network: d, log: T } = e, I = d.date().getTime();
      fr(e), le(t.getInput).forEach(T.mask);
      const U = await z({ getInput: t.getInput, hide: T.hide }), V = await g(U, { env: n, files: o, warn: T.warning }), te = await vr(U, n, V);
      if (te !== void 0)
        return T.notice(te), Gt("secrets_withheld");
      const q = $r(U), ne = await cr(q, V, e), ae = q.delivery.operation === "remove" ? void 0 : await Bt(q, ne, e).catch(Er(q));
      if (ae === "empty")
        return T.info(`Skipped, because ${Tr(q)} came out empty (\`if_empty: skip\`).`), Gt("empty");
      for (const Le of ae?.advice ?? [])
        T.notice(Le);
      for (const Le of N(q, ne))
        T.warning(Le);
      const Ce = Or(q, ae);
      if (q.presentation.dry_run)
        return Sr(Ce, T);
      const Be = await kt(Ce, { ...d, debug: T.debug, hide: T.hide });
      if (q.delivery.live) {
        const { connection: Le, workflow: Fe } = q, { mentions: be } = ne, Qe = (0, At.rk)(Fe);
        pr({ connection: Le, deliveries: Be, mentions: be, started_ms: I, status: Qe }, e);
      }
      return tn(Be, await kr(q, ae, T));
    }
    async function vr({ inputs: e, missing: t }, n, o) {
      if (t.length === 0)
        return;
      const d = (0, at.GP)({ env: n, event: o, runnerFacts: e.workflow.runner_facts }), { whySecretsAreWithheld: T } = await r.e("facts").then(r.bind(r, 5674)), I = T(d);
      return I && `Skipped, because ${_e(t)} empty. ${I}`;
    }
    function Gt(e) {
      return { outcome: "skipped", deliveries: [], skipped: e };
    }
    function Er(e) {
      return (t) => {
        if (Ft(e, t))
          return "empty";
        throw t;
      };
    }
    function Tr({ message: { content_file: e, preset: t } }) {
      return e ? `\`content_file\` (${(0, c.cl)(e)})` : t ? "`preset`" : "`content`";
    }
    function $r({ inputs: e, issues: t }) {
      if (t.length > 0)
        throw new c.lZ("invalid_input", t.join(`
`));
      return e;
    }
    function Or({ connection: e, delivery: t }, n) {
      const { message_id: o, parent_message_id: d, retries: T } = t, I = t.channel_id.map((U) => ({
        channel_id: U,
        ...o && { message_id: o },
        ...d && { parent_message_id: d }
      }));
      return {
        connection: e,
        targets: I,
        ...n && { message: n.message },
        policy: { delivery: t.delivery, retries: T, timeout_ms: t.timeout * 1e3 }
      };
    }
    async function Sr(e, t) {
      (0, Ve.C1)(e);
      const { describeDeliveryRequest: n, summarizeDeliveryRequest: o } = await r.e("preview").then(r.bind(r, 6516));
      t.info(`Dry run, nothing is sent.
${n(e)}`);
      const d = o("Twake message (dry run)", e);
      return { outcome: "dry_run", deliveries: [], summary: d };
    }
    async function kr({ presentation: e }, t, n) {
      if (t === void 0 || !(e.summary || t.whole))
        return "";
      try {
        const { summarize: o } = await r.e("preview").then(r.bind(r, 6516));
        return o("Twake message", t);
      } catch (o) {
        return n.warning(`The message could not be shown in the job summary: ${o.message}`), "";
      }
    }
    function Ar({ target: e, error: t, outcome: n }, o) {
      const d = `The live message ${e.message_id} in channel ${e.channel_id}`;
      t === void 0 ? o.info(`${d} is up to date.`) : t.code === "message_not_found" && n === "failed" ? o.warning(`${d} is gone: it was removed meanwhile.`) : o.warning(`${d} could not be updated: ${t.message} ${t.nextStep}`);
    }
    function Cr({ target: e, error: t }, n) {
      const o = `in the thread of ${e.parent_message_id}`;
      t === void 0 ? n.info(`Those who are to know of this end were notified ${o}.`) : n.warning(`Nobody was notified ${o}: ${t.message} ${t.nextStep}`);
    }
    const Rr = 1e4, xr = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function Ir(e) {
      const { core: t } = e, n = wt(t);
      try {
        mr(e) ? await Lr({ ...e, log: n }) : /^true$/i.test(t.getInput("live")) && n.info("This step left no live message.");
      } catch (o) {
        n.warning(`The live message could not be updated: ${(0, c.J4)(o).message}`);
      }
      return 0;
    }
    async function Lr(e) {
      const { core: t, env: n, files: o, network: d, log: T } = e;
      le(t.getInput).forEach(T.mask);
      const I = await z({ getInput: t.getInput, hide: T.hide });
      Dr(I);
      const U = gr(e, I.inputs.connection), V = d.now() + Rr, te = await g(I, { env: n, files: o, warn: T.warning }), q = await Mr(U, I, te, e), ne = await jr(I, q, e), ye = (be) => kt({
        connection: I.inputs.connection,
        policy: { ...xr, timeout_ms: V - d.now() },
        ...be
      }, { ...d, debug: T.debug, hide: T.hide }), ae = await ye({ targets: U.targets, message: ne });
      for (const be of ae)
        Ar(be, T);
      const Ce = q.mentions.filter((be) => !U.mentioned.includes((0, $.TN)(be)));
      if (Ce.length === 0)
        return;
      const Be = ae.filter(({ outcome: be }) => be === "sent").map(Nr), Le = ar(lt(q.context), Ce), Fe = await ye({ targets: Be, message: await (0, Ze.Q1)(Le) });
      for (const be of Fe)
        Cr(be, T);
    }
    function Dr({ missing: e }) {
      const t = e.filter((o) => o === "public_id" || o === "private_api_key");
      if (t.length === 0)
        return;
      const n = t.map((o) => `\`${o}\``).join(" and ");
      throw new c.lZ("invalid_input", `${n} came out empty at the end of the job.`);
    }
    async function Mr(e, { inputs: t, issues: n }, o, d) {
      const T = (d.network.date().getTime() - e.started_ms) / 1e3, I = Pr(e.status, (0, At.rk)(t.workflow), d), U = await Ut(t, o, d, { duration: T, mayBeOld: I });
      return n.length > 0 ? { ...U, mentions: [] } : U;
    }
    function Pr(e, t, { env: n }) {
      if (e !== t || t !== "success")
        return !1;
      const { ACT: o, FORGEJO_ACTIONS: d, GITEA_ACTIONS: T, GITHUB_ACTION_PATH: I } = n;
      return o || d ? !!I : !!T;
    }
    async function jr({ inputs: e, issues: t }, n, o) {
      try {
        if (t.length > 0)
          throw new Error(t.join(" "));
        return (await Bt(e, n, o)).message;
      } catch (d) {
        const T = "The live message shows only how the job ended, because its source";
        return Ft(e, d) ? o.log.info(`${T} came out empty.`) : o.log.warning(`${T} can no longer be read: ${d.message}`), (0, Ze.Q1)(ur(lt(n.context)));
      }
    }
    function Nr({ target: e }) {
      const { channel_id: t, message_id: n = "", parent_message_id: o = n } = e;
      return { channel_id: t, parent_message_id: o };
    }
    function Ur(e, t) {
      return e === "post" ? Ir(t) : br(t);
    }
  }),
  8442: ((S, O, r) => {
    r.d(O, {
      C1: () => b,
      Lk: () => f,
      d: () => u,
      zI: () => E
    });
    var c = r(4573), m = /* @__PURE__ */ r.n(c), g = r(3916), w = r(3349), y = r(7413);
    function E({ message: v }, { message_id: a }) {
      return v === void 0 ? "remove" : a ? "edit" : "post";
    }
    function u({ connection: v, message: a }, s) {
      return a ? (0, y.Fc)(v, s, a) : (0, y.ss)(v, s);
    }
    function f({ body: v }) {
      const a = c.Buffer.byteLength(v);
      if (a <= w.Yv)
        return;
      const s = `The request has ${a} bytes, and servers take ${w.Yv}: nothing was sent.`;
      return new g.lZ("too_large", s);
    }
    function b(v) {
      for (const a of v.targets) {
        const s = f(u(v, a));
        if (s !== void 0)
          throw s;
      }
    }
  }),
  4060: ((S, O, r) => {
    r.d(O, {
      B5: () => C,
      HD: () => p,
      Xp: () => v,
      cG: () => i,
      y: () => a
    });
    var c = r(356), m = r(1723), g = r(9107), w = r(3028), y = r(886), E = r(8048), u = r(7985);
    const f = 50, b = { show: c.W, listDepth: 0, isLinked: !1 };
    function v(x) {
      return (0, g.mv)(f, (0, g.V$)((0, c.W)({ type: "root", children: x }, b)));
    }
    function a({ children: x }) {
      const P = x.filter((K) => !s(K)), H = (0, u.r)((0, m.Hk)((0, w.w)({ type: "root", children: P }))), W = {
        formatted: (0, E.k)((0, m.Cw)(p(v(P)))),
        original_str: H,
        fallback_string: H
      };
      return x.filter(s).reduce(i, W);
    }
    function s(x) {
      return x.type === "mentions" || x.type === "statusLine";
    }
    function i(x, P) {
      const { formatted: H, original_str: W, fallback_string: K } = x, ee = P.type === "mentions" ? (0, w.w)(P) : (0, m.Hk)((0, w.w)(P)), se = (0, c.W)(P, b);
      return {
        formatted: [
          ...H,
          ...(0, E.k)(H.length === 0 ? se : [g.sP, ...se])
        ],
        original_str: _(W, ee),
        fallback_string: _(K, ee)
      };
    }
    function _(x, P) {
      return (0, u.r)(C(x, P), x.length);
    }
    function C(...x) {
      return x.filter(Boolean).join(" ");
    }
    const l = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function p(x) {
      return (0, y.H)(x, {
        text: (P) => [h($(P))].filter(Boolean),
        literal: $,
        address: $
      });
    }
    function h(x) {
      return x.length > 500 ? x.replace(l, "$&\u200B") : x;
    }
    function $(x) {
      return x.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, "");
    }
  }),
  356: ((S, O, r) => {
    r.d(O, {
      o: () => ve,
      W: () => ee
    });
    const c = 4;
    function m(k) {
      return { type: "mcode", content: k.split(/\r\n?|\n/).map((Q) => g(w(Q))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function g(k) {
      return k.replace(/^ +/, (M) => "\xA0".repeat(M.length));
    }
    function w(k) {
      const M = k.split("	"), B = M.pop() ?? "";
      return M.map((Q) => Q + " ".repeat(c - Q.length % c)).join("") + B;
    }
    var y = r(9107), E = r(4230);
    function u({ children: k }, M) {
      const [B, ...Q] = k;
      return B?.type === "image" && Q.length === 0 && v(new URL(B.url)) ? b(B) : (0, E.Yu)(k, M);
    }
    function f({ url: k, alt: M }, { isLinked: B }) {
      const Q = `[${M || "\u{1F5BC}"}]`;
      return B ? [Q] : (0, y.ND)("url", [Q], { url: k });
    }
    function b({ url: k, alt: M }) {
      const B = { type: "url", url: k, content: { type: "image", src: k } };
      return M === "" ? [B] : [B, y.sP, ...(0, y.ND)("system", [M])];
    }
    function v({ hostname: k, pathname: M }) {
      return !(/\.svg$|badge/i.test(M) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(k) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(k));
    }
    var a = r(6248), s = r(1723), i = r(1110);
    const _ = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, C = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function l(k) {
      if (/^[\x20-\u02FF]*$/.test(k))
        return k.length;
      let M = 0;
      for (const { segment: B } of new Intl.Segmenter().segment(k))
        M += p(B);
      return M;
    }
    function p(k) {
      return C.test(k) ? 0 : _.test(k) ? 2 : 1;
    }
    const h = 64;
    function $({ align: k, children: M }, B) {
      const Q = M.map((me) => me.children.map((Ae) => B.show(Ae, B))), ce = Q.map((me) => me.map(y.cA)), pe = k.map((me, Ae) => ce.reduce((D, j) => Math.max(D, l(j[Ae] ?? "")), 0)), he = pe.reduce((me, Ae) => me + Ae + 3, -3);
      return Q.flat(2).some((me) => (0, y.v9)(me, ["url", "email"])) || he > h ? H(Q) : x({ cells: ce, columns: pe, align: k });
    }
    function x(k) {
      const M = k.cells.map((he) => k.columns.map((ke, me) => P(he[me] ?? "", { width: ke, align: k.align[me] })).join(" \u2502 ").trimEnd()), B = k.columns.map((he) => "\u2500".repeat(he)).join("\u2500\u253C\u2500"), [Q = "", ...ce] = M, pe = k.cells[0]?.some((he) => he !== "");
      return [m((pe ? [Q, B, ...ce] : ce).join(`
`))];
    }
    function P(k, M) {
      const B = M.width - l(k), ce = { right: B, center: Math.floor(B / 2), left: 0 }[M.align ?? "left"];
      return " ".repeat(ce) + k + " ".repeat(B - ce);
    }
    function H(k) {
      return k.map((M, B) => W(M, B === 0)).filter((M) => M.length > 0).flatMap((M, B) => B === 0 ? M : [y.sP, ...M]);
    }
    function W(k, M) {
      const [B = [], ...Q] = k.map(y.GJ).filter((pe) => (0, y.cA)(pe) !== ""), ce = Q.flatMap((pe, he) => [he === 0 ? " \u2014 " : " \xB7 ", ...pe]);
      return M ? (0, y.ND)("bold", [...B, ...ce]) : [...(0, y.ND)("bold", B), ...ce];
    }
    const K = {
      root: se,
      paragraph: u,
      heading: Oe,
      thematicBreak: () => (0, y.ND)("system", ["\u2500".repeat(20)]),
      blockquote: (k, M) => (0, y.ND)("quote", se(k, M)),
      alert: Ie,
      list: a.w,
      listItem: se,
      code: ({ value: k }) => [m(k)],
      table: $,
      tableRow: ue,
      tableCell: ue,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (k, M) => (0, y.ND)("attachment", se(k, M)),
      summary: (k, M) => (0, y.ND)("bold", ue(k, M)),
      group: se,
      footnoteDefinition: (k, M) => [
        `${(0, i.L)(k.identifier)} `,
        ...se(k, M)
      ],
      text: ({ value: k }) => [k],
      break: () => [y.sP],
      strong: (k, M) => (0, y.ND)("bold", ue(k, M)),
      emphasis: (k, M) => (0, y.ND)("italic", ue(k, M)),
      delete: (k, M) => (0, y.ND)("strikethrough", ue(k, M)),
      underline: (k, M) => (0, y.ND)("underline", ue(k, M)),
      superscript: (k, M) => ue(k, M).map((B) => typeof B == "string" ? (0, i.L)(B) : B),
      inlineCode: ({ value: k }) => [{ type: "icode", content: k }],
      link: Ee,
      image: f,
      footnoteReference: ({ identifier: k }) => [(0, i.L)(k)],
      buttons: Me,
      button: De,
      mentions: Me,
      mention: ({ addressee: k }) => [(0, s.bX)(k)],
      statusLine: (k, M) => (0, y.ND)("system", ue(k, M))
    }, ee = (k, M) => K[k.type](k, M);
    function se({ children: k }, M) {
      return (0, E.AI)(k, M);
    }
    function ue({ children: k }, M) {
      return (0, E.Yu)(k, M);
    }
    function Oe(k, M) {
      const B = (0, y.ND)("bold", ue(k, M));
      return k.depth > 2 ? B : (0, y.ND)("underline", B);
    }
    const ve = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
    function Ie(k, M) {
      const Q = [{ nodes: (0, y.ND)("bold", [ve[k.kind]]) }, { nodes: se(k, M) }];
      return (0, y.ND)("quote", (0, E.t$)(Q, () => 1));
    }
    function Ee(k, M) {
      const B = ue(k, { ...M, isLinked: !0 }), Q = Ne(k);
      return Q === void 0 ? (0, y.ND)("url", B, { url: k.url }) : Se(Q, B);
    }
    function Se(k, M) {
      const B = { type: "email", content: k }, [Q, ...ce] = M, pe = typeof Q == "string" ? Q.toLowerCase().indexOf(k.toLowerCase()) : -1;
      return typeof Q != "string" || ce.length > 0 || pe < 0 ? [...M, " (", B, ")"] : [Q.slice(0, pe).replace(/^mailto:$/i, ""), B, Q.slice(pe + k.length)];
    }
    function Ne({ url: k }) {
      return k.startsWith("mailto:") ? decodeURIComponent(k.slice(7)) : void 0;
    }
    function De({ url: k, label: M }) {
      return [{ type: "url", url: k, content: { type: "button", content: M } }];
    }
    function Me({ children: k }, M) {
      return k.flatMap((B) => [" ", ...M.show(B, M)]).slice(1);
    }
  }),
  6248: ((S, O, r) => {
    r.d(O, {
      F: () => E,
      w: () => y
    });
    var c = r(9107), m = r(4230);
    const g = "\u2003", w = ["\u2022", "\u25E6", "\u25AA"];
    function y(u, f) {
      const b = { ...f, listDepth: f.listDepth + 1 }, v = u.children.map((a, s) => {
        const [i, ..._] = f.show(a, b), C = E(u, a, { index: s, depth: f.listDepth });
        return i === void 0 ? { nodes: [C] } : { nodes: [`${C} `, ...(0, c.eT)([i, ..._], g)] };
      });
      return (0, m.t$)(v, () => u.spread ? 2 : 1);
    }
    function E({ start: u }, { checked: f }, b) {
      const v = u === null ? void 0 : `${u + b.index}.`;
      return f !== null ? [v, f ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : v ?? w[Math.min(b.depth, w.length - 1)] ?? "";
    }
  }),
  1723: ((S, O, r) => {
    r.d(O, {
      Cw: () => u,
      Hk: () => a,
      TV: () => _,
      ah: () => i,
      bX: () => s,
      nR: () => b,
      yK: () => f
    });
    var c = r(886), m = r(3920);
    const g = "\u2060", w = "\u2236", y = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, E = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function u(l) {
      return (0, c.H)(l, {
        text: (p) => p.split(y).flatMap((h) => h.split(E)),
        literal: f,
        address: b,
        instead: v
      });
    }
    function f(l) {
      return l.replace(y, g);
    }
    function b(l) {
      return l.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (p, h) => h > 5 ? "%3A//" : p).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function v(l) {
      const p = (0, m.Tf)(l), h = (0, m.QP)(l);
      if (!(p.search(y) < 0)) {
        if (h === "email")
          return p.split(y);
        if (!(h !== "url" || l.url !== void 0))
          return u([{ ...l, url: p }]);
      }
    }
    function a(l) {
      const p = l.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E]/gu, "").replace(/[\u2066\u2067]/g, "\u2068"), h = p.search(/[@#]/), $ = h < 0 ? p : p.slice(0, h);
      return ($ + p.slice($.length).replaceAll(":", w)).replace(/:(?=[\w+-]+:)/g, `:${g}`).replace(y, g).replace(/@(?!\u2060)/g, `@${g}`);
    }
    function s(l) {
      return typeof l == "string" ? `@${l}` : { type: "user", content: `${l.name}:${l.id}` };
    }
    function i(l) {
      return typeof l == "string" ? `@${l}` : `@${l.name}:${l.id}`;
    }
    function _(l) {
      return l.flatMap((p) => typeof p == "string" ? [...p.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([$]) => $ === "@all" ? "all" : "here") : Array.isArray(p) ? _(p) : (0, m.vq)(p) ? (0, m.QP)(p) === "user" ? C(p) : _((0, m.hT)(p)) : []);
    }
    function C(l) {
      const [p = "", h] = (0, m.Tf)(l).split(":"), $ = h ?? l.id;
      return typeof $ == "string" && /^[\da-f-]{36}$/i.test($) ? [{ name: p || "user", id: $ }] : [];
    }
  }),
  9107: ((S, O, r) => {
    r.d(O, {
      GJ: () => b,
      ND: () => w,
      V$: () => g,
      cA: () => u,
      eT: () => v,
      mv: () => E,
      sP: () => m,
      v9: () => y
    });
    var c = r(3920);
    const m = { type: "br" };
    function g(a) {
      const s = [];
      for (const i of a) {
        const _ = s.at(-1);
        typeof i == "string" && typeof _ == "string" ? s[s.length - 1] = _ + i : i !== "" && s.push(i);
      }
      return s;
    }
    function w(a, s, i = {}) {
      const [_, ...C] = g(s);
      return _ === void 0 ? [] : [{ type: a, ...i, content: C.length === 0 ? _ : [_, ...C] }];
    }
    function y(a, s) {
      return (0, c.vq)(a) ? s.includes(a.type) || (0, c.hT)(a).some((i) => y(i, s)) : !1;
    }
    function E(a, s) {
      return s.flatMap((i) => {
        if (!(0, c.vq)(i) || typeof i.content != "object")
          return [i];
        const { type: _, content: C, ...l } = i, p = E(a - 1, (0, c.hT)(i));
        return a <= 0 ? p : w(_, p, l);
      });
    }
    function u(a) {
      return a.map(f).join("").replace(/\s+/g, " ").trim();
    }
    function f(a) {
      return typeof a == "string" ? a : (0, c.kn)(a) ? " " : (0, c.hT)(a).map(f).join("");
    }
    function b(a) {
      return a.flatMap((s) => {
        if ((0, c.kn)(s))
          return [" "];
        if (!(0, c.vq)(s) || s.content === void 0)
          return [s];
        const { type: i, content: _, ...C } = s;
        return w(i, b((0, c.hT)(s)), C);
      });
    }
    function v(a, s) {
      return a.flatMap((i, _) => {
        const C = a[_ - 1];
        return ((0, c.kn)(C) || (0, c.WH)(C)) && !(0, c.kn)(i) && !(0, c.WH)(i) ? [s, i] : [i];
      });
    }
  }),
  1773: ((S, O, r) => {
    r.d(O, {
      TN: () => y,
      VS: () => w,
      ap: () => E,
      ph: () => u
    });
    const c = 4e3, m = 300, g = 500, w = `
`;
    function y(b) {
      const s = b.split(w).map((i) => i.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${g}}(?=\\S)`, "gu"), "$& ");
      return f(s, c);
    }
    function E(b) {
      return b.replace(/\s+/g, " ");
    }
    function u(b) {
      return f(E(b).trim(), m);
    }
    function f(b, v) {
      if (b.length <= v)
        return b;
      const a = b.slice(0, v - 1), s = a.lastIndexOf(" "), i = s > v * 0.8 ? s : v - 1;
      return `${a.slice(0, i).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((S, O, r) => {
    r.d(O, {
      w: () => u
    });
    var c = r(356), m = r(6248), g = r(1723), w = r(1773), y = r(1110);
    const E = {
      root: v,
      paragraph: b,
      heading: b,
      thematicBreak: () => "",
      blockquote: (s, i) => ` > ${v(s, i)}${w.VS}`,
      alert: (s, i) => ` > ${c.o[s.kind]} ${v(s, i)}${w.VS}`,
      list: (s, i) => s.children.map((_, C) => `${(0, m.F)(s, _, { index: C, depth: i })} ${f(_, i + 1)} `).join(""),
      listItem: v,
      code: ({ value: s }) => ` ${(0, w.ph)(s)} `,
      table: v,
      tableRow: a,
      tableCell: b,
      details: v,
      summary: b,
      group: v,
      footnoteDefinition: (s, i) => `${(0, y.L)(s.identifier)} ${v(s, i)}`,
      text: ({ value: s }) => (0, w.ap)(s),
      break: () => " ",
      strong: b,
      emphasis: b,
      delete: b,
      underline: b,
      superscript: ({ children: s }, i) => s.map((_) => _.type === "text" ? (0, y.L)(_.value) : f(_, i)).join(""),
      inlineCode: ({ value: s }) => (0, w.ap)(s).trim(),
      link: b,
      image: ({ alt: s }) => `[${(0, w.ap)(s) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: s }) => (0, y.L)(s),
      buttons: v,
      button: ({ label: s }) => `[${(0, w.ap)(s)}]`,
      mentions: v,
      mention: ({ addressee: s }) => (0, g.ah)(s),
      statusLine: b
    };
    function u(s) {
      return (0, w.TN)(f(s, 0));
    }
    function f(s, i) {
      return E[s.type](s, i);
    }
    function b({ children: s }, i) {
      return s.map((_) => f(_, i)).join("");
    }
    function v({ children: s }, i) {
      return s.map((_) => ` ${f(_, i)} `).join("");
    }
    function a({ children: s }, i) {
      return s.map((C) => f(C, i).trim()).filter((C) => C !== "").join(" \u2502 ");
    }
  }),
  886: ((S, O, r) => {
    r.d(O, {
      H: () => m
    });
    var c = r(3920);
    function m(E, u) {
      return E.flatMap((f) => typeof f == "string" ? u.text(f) : Array.isArray(f) ? [{ type: "nop", content: m(f, u) }] : (0, c.vq)(f) ? u.instead?.(f) ?? [g(f, u)] : [f]);
    }
    function g(E, u) {
      const f = (0, c.QP)(E), b = f !== void 0 && (0, c.Y)(f).content === "nodes", v = f === "url" && E.url === void 0, a = Object.entries(E).map(([s, i]) => s === "type" || s === "start" ? [s, i] : s === "url" || s === "src" ? [s, y(i, u.address)] : s !== "content" ? [s, y(i, u.literal)] : v && typeof i == "string" ? [s, u.address(i)] : [
        s,
        b ? w(i, u) : y(i, u.literal)
      ]);
      return Object.fromEntries(a);
    }
    function w(E, u) {
      if (Array.isArray(E))
        return m(E, u);
      if (typeof E != "string" && !(0, c.vq)(E))
        return E;
      const f = m([E], u);
      return f.length === 1 ? f[0] : f;
    }
    function y(E, u) {
      return typeof E == "string" ? u(E) : Array.isArray(E) ? E.map((f) => y(f, u)) : (0, c.vq)(E) ? Object.fromEntries(Object.entries(E).map(([f, b]) => [f, y(b, u)])) : E;
    }
  }),
  4230: ((S, O, r) => {
    r.d(O, {
      AI: () => w,
      Yu: () => g,
      t$: () => y
    });
    var c = r(9107), m = r(3920);
    function g(u, f) {
      return (0, c.V$)(u.flatMap((b) => f.show(b, f)));
    }
    function w(u, f) {
      return y(u.map((b) => ({ block: b, nodes: f.show(b, f) })), E);
    }
    function y(u, f) {
      const b = u.filter(({ nodes: v }) => v.length > 0);
      return b.flatMap((v, a) => {
        const s = b[a - 1];
        return s === void 0 || (0, m.WH)(s.nodes.at(-1)) || (0, m.WH)(v.nodes[0]) ? v.nodes : [...Array(f(s, v)).fill(c.sP), ...v.nodes];
      });
    }
    function E(u, f) {
      const [b, v] = [u.block, f.block];
      return v.type === "buttons" ? 2 : v.type === "footnoteDefinition" ? b.type === v.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(b.type) || v.type === "thematicBreak" || b.type === "group" && !b.spread && v.type === "group" && !v.spread || v.type === "list" && v.adjacent || f.nodes.slice(0, 1).some((s) => (0, c.v9)(s, ["image"])) ? 1 : 2;
    }
  }),
  8048: ((S, O, r) => {
    r.d(O, {
      k: () => m
    });
    var c = r(3920);
    function m(y) {
      return y.map(g);
    }
    function g(y) {
      if (!(0, c.vq)(y))
        return y;
      const { type: E, content: u, ...f } = y;
      return {
        type: E,
        ...w(y),
        ...f,
        ...u !== void 0 && {
          content: Array.isArray(u) ? m(u) : g(u)
        }
      };
    }
    function w(y) {
      const E = (0, c.QP)(y), u = E && (0, c.Y)(E).start;
      return u === void 0 ? {} : /^[*_~°`]/.test(u) ? { start: u, end: u } : { start: u };
    }
  }),
  1110: ((S, O, r) => {
    r.d(O, {
      L: () => c
    });
    function c(m) {
      return /^\d+$/.test(m) ? m.replace(/\d/g, (g) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(g))) : m;
    }
  }),
  7985: ((S, O, r) => {
    r.d(O, {
      r: () => w
    });
    const c = 120, m = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, g = /@(?!\u2060)\S+|[*_~°`]/g;
    function w(E, u = 0) {
      const f = E.slice(0, c), b = f.match(g) ?? [], v = f.replace(g, (s, i) => b.indexOf(s) === b.lastIndexOf(s) || i < u ? s : m[s] ?? s), a = u === 0 ? v.replace(/^>+/, (s) => "\u203A".repeat(s.length)) : v;
      return y(a + E.slice(c), u);
    }
    function y(E, u) {
      const f = c - 1;
      return f >= u && /[\uD800-\uDBFF]/.test(E.charAt(f)) ? `${E.slice(0, f)}\u2060${E.slice(f)}` : E;
    }
  }),
  3920: ((S, O, r) => {
    r.d(O, {
      QP: () => w,
      Tf: () => b,
      WH: () => E,
      Wy: () => a,
      Y: () => g,
      c_: () => m,
      ci: () => v,
      d3: () => s,
      hT: () => f,
      kn: () => u,
      vq: () => y
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
    function g(i) {
      return c[i];
    }
    function w(i) {
      const { type: _, start: C } = i;
      if (_ !== void 0)
        return m.find((l) => l === _);
      if (C !== void 0)
        return m.find((l) => g(l).start === C);
    }
    function y(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function E(i) {
      const _ = y(i) ? w(i) : void 0;
      return _ !== void 0 && g(_).block === !0;
    }
    function u(i) {
      return y(i) && w(i) === "br";
    }
    function f({ content: i }) {
      return Array.isArray(i) ? i : typeof i == "string" || y(i) ? [i] : [];
    }
    function b({ content: i }) {
      return typeof i == "string" ? i : "";
    }
    function v(i) {
      return typeof i.url == "string" ? i.url : b(i);
    }
    function a(i) {
      const _ = b(i).split(":")[0] ?? "";
      switch (w(i)) {
        case "user":
          return `@${_}`;
        case "channel":
          return `#${_}`;
        case "emoji":
          return `:${b(i).replaceAll(":", "")}:`;
        case "icon":
          return s(i.src) ? "" : String(i.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(i.title ?? "");
        case "progress_bar":
          return `${Number(i.progress) || 0} %`;
        default:
          return b(i);
      }
    }
    function s(i) {
      return typeof i == "string" && /^https?:\/\/[^\s]+$/.test(i) && URL.canParse(i);
    }
  }),
  3349: ((S, O, r) => {
    r.d(O, {
      Yv: () => f,
      bb: () => v,
      Q1: () => E
    });
    var c = r(4573), m = r(4060), g = r(1723), w = r(3028);
    async function y(a) {
      switch (a.type) {
        case "root":
          return (0, m.y)(a);
        case "twacode": {
          const { fromHandwritten: s } = await r.e("twacode").then(r.bind(r, 5605)), i = s(a);
          return a.statusLine ? (0, m.cG)(i, a.statusLine) : i;
        }
        case "plain": {
          const s = a.isFilled ? (0, g.yK)(a.value) : a.value;
          return a.statusLine ? `${s}
${(0, w.w)(a.statusLine)}` : s;
        }
      }
    }
    async function E(a) {
      return { content: await y(a.content), ...u(a) };
    }
    function u(a) {
      const { sender_name: s, sender_icon: i, ephemeral_recipients: _ = [], message_fields: C = {} } = a, { hidden_data: l, ...p } = C, h = {
        ...s && { custom_title: s },
        ...i && { custom_icon: i },
        ...typeof l == "object" ? l : {}
      };
      return {
        ...Object.keys(h).length > 0 && { hidden_data: h },
        ..._.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: _
        },
        ...p
      };
    }
    const f = 2 ** 20, v = {
      limit: f - 4096,
      measure(a) {
        const s = { content: (0, m.y)(a.content), ...u(a) };
        return c.Buffer.byteLength(JSON.stringify(s));
      }
    };
  }),
  7413: ((S, O, r) => {
    r.d(O, {
      Fc: () => y,
      Fj: () => w,
      ss: () => E
    });
    var c = r(4573), m = /* @__PURE__ */ r.n(c);
    function g({ public_id: a, private_api_key: s }) {
      return c.Buffer.from(`${a}:${s}`).toString("base64");
    }
    function w(a) {
      const { private_api_key: s } = a;
      return s === "" ? [] : [s, g(a)];
    }
    function y(a, s, i) {
      return f(a, "save", { ...u(s), ...i });
    }
    function E(a, s) {
      return f(a, "remove", u(s));
    }
    function u({ channel_id: a, message_id: s, parent_message_id: i }) {
      return {
        channel_id: a,
        ...s && { id: s },
        ...i && { parent_message_id: i }
      };
    }
    function f(a, s, i) {
      const { api_url: _, group_id: C } = a, l = new URL(_);
      l.pathname = `${_.pathname.replace(/\/$/, "")}/api/v1/messages/${s}`;
      const p = JSON.stringify({ group_id: C, message: i }, v);
      return {
        url: l,
        body: p,
        maxResponseSize: b(p),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${g(a)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const b = (a) => 2 ** 20 + 16 * c.Buffer.byteLength(a);
    function v(a, s) {
      return typeof s == "string" ? s.toWellFormed() : s;
    }
  }),
  5740: ((S, O, r) => {
    r.d(O, {
      Ek: () => w,
      Vd: () => g,
      Vp: () => y,
      hl: () => E
    });
    var c = r(3916), m = r(4827);
    function g(u) {
      return (0, c._n)((0, m.$6)(u, "server_url"));
    }
    function w(u) {
      const f = (0, m.$6)(u, "repository");
      return f !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(f) ? E(g(u), f) : null;
    }
    function y(u) {
      const f = (0, m.$6)(u, "run_id");
      return f !== null && /^[1-9]\d*$/.test(f) ? E(w(u), "actions/runs", f) : null;
    }
    function E(...u) {
      return u.every(Boolean) ? u.join("/") : null;
    }
  }),
  1987: ((S, O, r) => {
    r.d(O, {
      N6: () => f,
      R_: () => u,
      ZG: () => a,
      _X: () => s,
      _z: () => y,
      eK: () => v,
      jA: () => b,
      u6: () => E
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
    }, m = Object.keys(c), g = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), w = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function y(i) {
      return i === null || w.has(i) ? "in_progress" : s(i) ? i : g.get(i) ?? "unknown";
    }
    function E(i) {
      return m.find((_) => i.includes(_));
    }
    function u(i, _) {
      return m.indexOf(i) - m.indexOf(_);
    }
    function f(i) {
      return ["failure", "timed_out", "startup_failure"].includes(i);
    }
    const b = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function v(i, _) {
      return i === _ || _ === "failure" && f(i);
    }
    function a(i) {
      return c[i];
    }
    function s(i) {
      return Object.hasOwn(c, i);
    }
  }),
  2264: ((S, O, r) => {
    r.d(O, {
      MD: () => E,
      hx: () => w,
      lS: () => f,
      tu: () => u,
      vZ: () => g
    });
    var c = r(4827), m = r(5740);
    function g(a) {
      const s = v(a.run_attempt), i = (0, m.Vp)(a);
      return {
        id: v(a.run_id),
        number: v(a.run_number),
        attempt: s,
        name: (0, c.mh)(a, "workflow"),
        url: (s ?? 1) > 1 ? (0, m.hl)(i, "attempts", String(s)) : i
      };
    }
    function w(a, { status: s, checkRunId: i, matrix: _ }) {
      const C = i === null ? g(a).url : (0, m.hl)((0, m.Vp)(a), "job", String(i)), l = (0, c.$6)(a, "job"), p = y(_).join(", "), h = (0, c.cA)(l && p ? `${l} (${p})` : l);
      return { name: l, title: h, status: s, url: C, check_run_id: i };
    }
    function y(a) {
      return (0, c.Gv)(a) ? Object.values(a).flatMap(y) : ["string", "number", "boolean"].includes(typeof a) && a !== "" ? [String(a)] : [];
    }
    function E(a) {
      const s = (0, c.$6)(a, "repository"), [i = null, _ = null] = s?.split("/") ?? [];
      return { name: _, full_name: s, owner: i, url: (0, m.Ek)(a) };
    }
    function u(a) {
      const s = (v(a.run_attempt) ?? 1) === 1, _ = a.event_name === "schedule" && s ? null : (0, c.$6)(a, "triggering_actor") ?? (0, c.$6)(a, "actor");
      return b(_, a);
    }
    function f(a) {
      const s = (0, c.$6)(a.event, "sender", "login") ?? (0, c.$6)(a, "actor");
      return b(a.event_name === "schedule" ? null : s, a);
    }
    function b(a, s) {
      return { login: a, url: (0, m.hl)((0, m.Vd)(s), a?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function v(a) {
      return typeof a == "string" && /^\d+$/.test(a) ? Number(a) : null;
    }
  }),
  8818: ((S, O, r) => {
    r.d(O, {
      CT: () => y,
      GP: () => E,
      Gw: () => g,
      Qo: () => u
    });
    var c = r(2264), m = r(4827);
    function g({ event: f }) {
      const b = (0, m.$6)(f, "repository", "visibility");
      return (0, m.Qc)(f, "repository", "private") || /^(?:private|internal)$/.test(b ?? "");
    }
    const w = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function y(f) {
      const b = E(f);
      return { github: b, repository: (0, c.MD)(b), run: (0, c.vZ)(b) };
    }
    function E({ env: f, event: b, runnerFacts: v }) {
      const { ref_protected: a, ...s } = u(f, "GITHUB", w);
      return {
        ...s,
        ref_protected: a === null ? null : a === "true",
        secret_source: (0, m.$6)(v, "secret_source"),
        event: (0, m.Gv)(b) ? b : {}
      };
    }
    function u(f, b, v) {
      const a = v.trim().split(/\s+/).map((s) => [s, f[`${b}_${s.toUpperCase()}`] ?? null]);
      return Object.fromEntries(a);
    }
  }),
  4827: ((S, O, r) => {
    r.d(O, {
      $6: () => w,
      Gv: () => c,
      Qc: () => b,
      Qv: () => a,
      at: () => m,
      cA: () => E,
      gT: () => s,
      i1: () => v,
      lJ: () => g,
      mh: () => u,
      tk: () => f
    });
    function c(i) {
      return typeof i == "object" && i !== null && !Array.isArray(i);
    }
    function m(i, ..._) {
      return _.reduce((C, l) => c(C) && Object.hasOwn(C, l) ? C[l] : void 0, i);
    }
    function g(i, ..._) {
      const C = m(i, ..._);
      return c(C) ? C : null;
    }
    function w(i, ..._) {
      const C = m(i, ..._);
      return typeof C == "string" && C !== "" ? C : null;
    }
    const y = 120;
    function E(i) {
      const _ = i?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (_ === null || _.length <= y)
        return _;
      const C = _.slice(0, y - 2).replace(/[\uD800-\uDBFF]$/, ""), l = C.replace(/\s+\S*$/, "");
      return `${l.length > y / 2 ? l : C} \u2026`;
    }
    function u(i, ..._) {
      return E(w(i, ..._));
    }
    function f(i, ..._) {
      const C = m(i, ..._);
      return typeof C == "number" ? C : null;
    }
    function b(i, ..._) {
      return m(i, ..._) === !0;
    }
    function v(i, _, C) {
      return s(i, _).map((l) => u(l, C)).filter((l) => l !== null);
    }
    function a(i) {
      return Array.isArray(i) ? i.filter(c) : [];
    }
    function s(i, ..._) {
      return a(m(i, ..._));
    }
  }),
  3342: ((S, O, r) => {
    r.d(O, {
      Ed: () => a,
      TN: () => s,
      Y_: () => b,
      eZ: () => f,
      ky: () => u
    });
    var c = r(3916), m = r(1987);
    const g = ["author", "actor", "reviewers"], w = ["all", "here"], y = /^([\p{L}\p{N}_.-]+):([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/u;
    function E(C) {
      const [, l, p] = y.exec(C.replace(/^@/, "")) ?? [];
      return l && p ? { name: l, id: p.toLowerCase() } : void 0;
    }
    function u(C) {
      const l = Object.entries(C).map(([p, h]) => {
        const $ = typeof h == "string" ? E(h.trim()) : void 0;
        if ($ === void 0)
          throw new c.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${p}\`, with the id of a user of Twake.`);
        return [p.replace(/^@/, ""), $];
      });
      return Object.fromEntries(l);
    }
    function f(C) {
      return Object.fromEntries(Object.entries(C).map(([l, { name: p }]) => [l, p]));
    }
    function b(C, l) {
      return C.split(`
`).flatMap((p, h) => p.split(",").flatMap(($) => {
        const x = $.trim();
        if (x === "")
          return [];
        const P = v(x);
        return typeof P != "string" ? P : (l(`line ${h + 1}: ${P}`), []);
      }));
    }
    function v(C) {
      const l = C.split(/\s+/), p = l.length > 2 && l.at(-2) === "on", h = p ? l.at(-1) : void 0, $ = l.slice(0, p ? -2 : void 0).join(" "), x = m.jA.find((K) => K === h);
      if (h !== void 0 && x === void 0)
        return `"on ${h}" must be ${m.jA.map((K) => `on ${K}`).join(", ")}.`;
      const P = $.replace(/^@/, ""), H = [...w, ...g].find((K) => K === P) ?? E(P);
      if (H !== void 0)
        return { who: H, ...x && { on: x } };
      const W = /^@?[\w-]+$/.test($);
      return `"${$}" must be ${[...w, ...g].join(", ")} or name:user-id.${W ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function a(C, l, p) {
      const h = new Map(Object.entries(l).map(([W, K]) => [W.toLowerCase(), K])), $ = (W) => h.get(W.toLowerCase()), x = C.filter(({ on: W }) => W === void 0 || (0, m.eK)(p.verdict, W)), P = x.flatMap(({ who: W }) => i(W) ? _(W, p) : []), H = x.flatMap(({ who: W }) => i(W) ? _(W, p).flatMap((K) => $(K) ?? []) : [W]);
      return {
        addressees: [...new Map(H.map((W) => [s(W), W])).values()],
        unknown: [...new Set(P.filter((W) => $(W) === void 0))]
      };
    }
    function s(C) {
      return typeof C == "string" ? C : C.id;
    }
    function i(C) {
      return g.some((l) => l === C);
    }
    function _(C, l) {
      if (C === "reviewers")
        return l.pull_request?.reviewers ?? [];
      if (C === "actor")
        return l.actor.login === null ? [] : [l.actor.login];
      const { pull_request: p, release: h, issue: $, commit: x } = l, P = (p ?? h ?? $)?.author ?? x.login;
      return P === null ? [] : [P];
    }
  }),
  7959: ((S, O, r) => {
    r.d(O, {
      HP: () => E,
      IW: () => w,
      rk: () => y
    });
    var c = r(1987), m = r(4827), g = r(7839);
    function w({ runner_facts: u }) {
      const f = (0, m.$6)(u, "status") ?? "";
      return (0, c._X)(f) ? f : "unknown";
    }
    function y(u) {
      const f = w(u), b = u.status || f;
      return (0, g.e2)({ result: f }) && !(0, g.e2)({ result: b }) ? f : b;
    }
    function E(u, f) {
      const b = y(u), v = b === "success" || b === "unknown";
      return f.live && !f.hasEnded && v ? "in_progress" : f.hasEnded && b === "in_progress" ? w(u) : b;
    }
  }),
  7839: ((S, O, r) => {
    r.d(O, {
      MJ: () => v,
      e2: () => C,
      ev: () => p,
      BN: () => a,
      Zy: () => b
    });
    const c = /^(?:deploy|release|publish|ship)$/, m = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function g(h) {
      const [$ = [], ...x] = h.replace(/\(.*/s, "").split("/").map((P) => u(E(P))).toReversed();
      return $.some(w) ? !0 : !$.flat().some((P) => m.has(P)) && x.flat().some(w);
    }
    function w(h) {
      return h.some(($) => c.test($)) && !h.some(($) => m.has($));
    }
    function y(h) {
      return E(h).some(($) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test($));
    }
    function E(h) {
      return h.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function u(h) {
      const $ = [[]];
      for (const x of h)
        /^(?:and|then|n|[&+])$/.test(x) ? $.push([]) : $.at(-1)?.push(x);
      return $;
    }
    var f = r(1987);
    function b({ own: h, others: $ }) {
      return (0, f.u6)(v({ own: h, others: $ }).map(({ result: x }) => x)) ?? "unknown";
    }
    function v({ own: h, others: $ }) {
      const x = h.result === "success" || h.result === "skipped";
      return $.length > 0 && x ? $ : [...$, h];
    }
    function a(h, $) {
      const x = s(h, $), P = (0, f.u6)(x.map(({ result: ee }) => ee).filter((ee) => ee !== "skipped"));
      if (P !== void 0 && P !== "success")
        return { result: P, cause: i(x, P) };
      const H = [...h.others, h.own], W = l(H);
      if (W !== null)
        return { result: W.result, cause: W };
      const K = H.find((ee) => ee.result === "success" && y(ee.name));
      return K !== void 0 ? { result: "unknown", cause: K } : P === "success" ? { result: "success", cause: null } : x.length > 0 ? { result: "skipped", cause: null } : _(h, $);
    }
    function s({ own: h, others: $ }, { named: x, deployment: P }) {
      if (P)
        return [{ name: "deployment", result: P }];
      const H = (K) => x ? p(K.name, x) : g(K.name), W = $.filter(H);
      return W.length > 0 ? W : [h].filter(H);
    }
    function i(h, $) {
      return !($ === "in_progress" || $ === "action_required") || h.length === 1 ? null : h.find((P) => P.result === $) ?? null;
    }
    function _({ own: h, others: $ }, x) {
      if (x.named || $.length === 0 && !x.isComplete)
        return { result: h.result === "success" ? "unknown" : h.result, cause: h };
      const P = v({ own: h, others: $ }), H = (0, f.u6)(P.map((ee) => ee.result)) ?? "unknown", W = $.find((ee) => ee.result === "skipped");
      return H === "success" && W ? { result: "unknown", cause: W } : { result: H, cause: H === "success" || H === "skipped" ? null : $.find((ee) => ee.result === H) ?? null };
    }
    function C({ result: h }) {
      return (0, f.N6)(h) || h === "cancelled";
    }
    function l(h) {
      const $ = (0, f.u6)(h.filter(C).map(({ result: x }) => x));
      return h.find(({ result: x }) => x === $) ?? null;
    }
    function p(h, $) {
      return h === $ || h.startsWith(`${$} (`) || h.startsWith(`${$} / `);
    }
  }),
  4536: ((S, O, r) => {
    r.d(O, {
      DI: () => w,
      f_: () => f,
      gM: () => E
    });
    const c = 400, m = 100, g = 1e6, w = `It nests deeper than ${c} levels`, y = "It has too many or unknown aliases (`*name`): write the values out";
    async function E(l, p = {}) {
      if (l.length > g)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter: h, Parser: $ } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      b();
      const x = new h(), P = ({ what: Oe, at: ve }) => {
        const { line: Ie, col: Ee } = x.linePos(ve);
        return { error: Oe.slice(0, 200), line: Math.max(Ie, 1), column: Math.max(Ee, 1) };
      }, H = new $(x.addNewLine), W = u(H, l);
      if (W === void 0)
        return P({ what: w, at: H.offset });
      const K = a(W, p);
      if (K !== void 0)
        return P(K);
      const [ee, se] = await v(W, l.length);
      if (ee === void 0)
        return { value: void 0 };
      const ue = i(ee, se) ?? await _(ee, p);
      if (ue !== void 0)
        return P(ue);
      try {
        const Oe = ee.toJS();
        if (!f(Oe))
          return { value: Oe };
      } catch {
      }
      return P({ what: y, at: Math.max(l.indexOf("*"), 0) });
    }
    function u(l, p) {
      try {
        return [...l.parse(p)];
      } catch {
        return;
      }
    }
    function f(l) {
      const p = [{ value: l, depth: 1 }];
      for (let h = p.pop(); h !== void 0; h = p.pop()) {
        const { value: $, depth: x } = h;
        if (!(typeof $ != "object" || $ === null)) {
          if (x > c)
            return !0;
          for (const P of Object.values($))
            p.push({ value: P, depth: x + 1 });
        }
      }
      return !1;
    }
    function b() {
      const l = globalThis.process?.env;
      delete l?.LOG_STREAM, delete l?.LOG_TOKENS;
    }
    async function v(l, p) {
      const { Composer: h } = await r.e("yaml").then(r.t.bind(r, 8815, 19)), $ = new h({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit: x } = Error;
      try {
        return Error.stackTraceLimit = 0, [...$.compose(l, !0, p)];
      } finally {
        Error.stackTraceLimit = x;
      }
    }
    function a(l, p) {
      const $ = l.flatMap((P) => P.type === "document" && P.value ? [{ token: P.value, depth: 1 }] : []).toReversed();
      let x = 0;
      for (let P = $.pop(); P !== void 0; P = $.pop()) {
        const { token: H, depth: W } = P;
        if (H.type === "alias" && (x += 1), x > m)
          return { what: y, at: H.offset };
        const K = s(P, p);
        if (K !== void 0)
          return K;
        const ee = "items" in H ? H.items.toReversed() : [];
        for (const { value: se } of ee)
          se && $.push({ token: se, depth: W + 1 });
      }
    }
    function s({ token: l, depth: p }, { aliases: h }) {
      if (l.type === "alias" && !h)
        return { what: "YAML aliases (`*name`) are not supported", at: l.offset };
      if (!("items" in l))
        return;
      if (p > c)
        return { what: w, at: l.offset };
      const [$] = l.items.flatMap(({ key: x }) => x && ("items" in x || x.type === "alias") ? [x.offset] : []);
      if ($ !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at: $ };
    }
    function i({ errors: l }, p) {
      const [h] = l;
      return h !== void 0 ? { what: h.message, at: h.pos[0] } : p && { what: "There is more than one document", at: p.range[0] };
    }
    async function _(l, { keepsDigits: p = !1 }) {
      const { visit: h } = await r.e("yaml").then(r.t.bind(r, 8815, 19));
      let $;
      return h(l, {
        Map: (x, P) => {
          $ ??= C(P);
        },
        Scalar: (x, P) => {
          p && typeof P.value == "number" && String(P.value) !== P.source && (P.value = P.source);
        }
      }), $;
    }
    function C({ items: l }) {
      const p = /* @__PURE__ */ new Set();
      for (const { key: h } of l) {
        const $ = String(h.value ?? "");
        if (p.has($))
          return { what: "Map keys must be unique", at: h.range[0] };
        p.add($);
      }
    }
  }),
  633: ((S, O, r) => {
    var c = (g) => {
      var w = {};
      return r.d(w, g), w;
    }, m = (g) => (() => g);
    S.exports = c({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((S, O, r) => {
    var c = (g) => {
      var w = {};
      return r.d(w, g), w;
    }, m = (g) => (() => g);
    S.exports = c({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((S) => {
    S.exports = standIn;
  }),
  181: ((S) => {
    S.exports = require("buffer");
  }),
  4573: ((S) => {
    S.exports = require("node:buffer");
  }),
  3024: ((S) => {
    S.exports = require("node:fs");
  }),
  6760: ((S) => {
    S.exports = require("node:path");
  }),
  8500: ((S) => {
    S.exports = require("node:timers/promises");
  }),
  1692: ((S) => {
    S.exports = require("node:tls");
  }),
  7975: ((S) => {
    S.exports = require("node:util");
  }),
  857: ((S) => {
    S.exports = require("os");
  }),
  6928: ((S) => {
    S.exports = require("path");
  }),
  932: ((S) => {
    S.exports = require("process");
  }),
  2203: ((S) => {
    S.exports = require("stream");
  }),
  23: ((S, O, r) => {
    r.r(O), r.d(O, {
      ExitCode: () => ke,
      addPath: () => D,
      debug: () => ge,
      endGroup: () => et,
      error: () => Te,
      exportVariable: () => me,
      getBooleanInput: () => G,
      getIDToken: () => Ge,
      getInput: () => j,
      getMultilineInput: () => F,
      getState: () => We,
      group: () => He,
      info: () => Pe,
      isDebug: () => ie,
      markdownSummary: () => (
        /* reexport */
        se
      ),
      notice: () => $e,
      platform: () => (
        /* reexport */
        c
      ),
      saveState: () => tt,
      setCommandEcho: () => re,
      setFailed: () => de,
      setOutput: () => Z,
      setSecret: () => Ae,
      startGroup: () => qe,
      summary: () => (
        /* reexport */
        ue
      ),
      toPlatformPath: () => (
        /* reexport */
        Ie
      ),
      toPosixPath: () => (
        /* reexport */
        Oe
      ),
      toWin32Path: () => (
        /* reexport */
        ve
      ),
      warning: () => Re
    });
    var c = {};
    r.r(c), r.d(c, {
      arch: () => M,
      getDetails: () => pe,
      isLinux: () => ce,
      isMacOS: () => Q,
      isWindows: () => B,
      platform: () => k
    });
    var m = r(857);
    function g(R) {
      return R == null ? "" : typeof R == "string" || R instanceof String ? R : JSON.stringify(R);
    }
    function w(R) {
      return Object.keys(R).length ? {
        title: R.title,
        file: R.file,
        line: R.startLine,
        endLine: R.endLine,
        col: R.startColumn,
        endColumn: R.endColumn
      } : {};
    }
    function y(R, A, L) {
      const N = new f(R, A, L);
      process.stdout.write(N.toString() + m.EOL);
    }
    function E(R, A = "") {
      y(R, {}, A);
    }
    const u = "::";
    class f {
      constructor(A, L, N) {
        A || (A = "missing.command"), this.command = A, this.properties = L, this.message = N;
      }
      toString() {
        let A = u + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          A += " ";
          let L = !0;
          for (const N in this.properties)
            if (this.properties.hasOwnProperty(N)) {
              const z = this.properties[N];
              z && (L ? L = !1 : A += ",", A += `${N}=${v(z)}`);
            }
        }
        return A += `${u}${b(this.message)}`, A;
      }
    }
    function b(R) {
      return g(R).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function v(R) {
      return g(R).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var a = r(633);
    function s(R, A) {
      const L = process.env[`GITHUB_${R}`];
      if (!L)
        throw new Error(`Unable to find environment variable for file command ${R}`);
      if (!a.existsSync(L))
        throw new Error(`Missing file at path: ${L}`);
      a.appendFileSync(L, `${g(A)}${m.EOL}`, {
        encoding: "utf8"
      });
    }
    function i(R, A) {
      const L = `ghadelimiter_${a.randomUUID()}`, N = g(A);
      if (R.includes(L))
        throw new Error(`Unexpected input: name should not contain the delimiter "${L}"`);
      if (N.includes(L))
        throw new Error(`Unexpected input: value should not contain the delimiter "${L}"`);
      return `${R}<<${L}${m.EOL}${N}${m.EOL}${L}`;
    }
    var _ = r(6928), C = r(5506), l = function(R, A, L, N) {
      function z(J) {
        return J instanceof L ? J : new L(function(X) {
          X(J);
        });
      }
      return new (L || (L = Promise))(function(J, X) {
        function _e(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(_e, xe);
        }
        le((N = N.apply(R, A || [])).next());
      });
    };
    class p {
      static createHttpClient(A = !0, L = 10) {
        const N = {
          allowRetries: A,
          maxRetries: L
        };
        return new C.Q("actions/oidc-client", [new C.t(p.getRequestToken())], N);
      }
      static getRequestToken() {
        const A = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!A)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return A;
      }
      static getIDTokenUrl() {
        const A = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!A)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return A;
      }
      static getCall(A) {
        return l(this, void 0, void 0, function* () {
          var L;
          const J = (L = (yield p.createHttpClient().getJson(A).catch((X) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${X.statusCode}
 
        Error Message: ${X.message}`);
          })).result) === null || L === void 0 ? void 0 : L.value;
          if (!J)
            throw new Error("Response json body do not have ID Token field");
          return J;
        });
      }
      static getIDToken(A) {
        return l(this, void 0, void 0, function* () {
          try {
            let L = p.getIDTokenUrl();
            if (A) {
              const z = encodeURIComponent(A);
              L = `${L}&audience=${z}`;
            }
            ge(`ID token url is ${L}`);
            const N = yield p.getCall(L);
            return Ae(N), N;
          } catch (L) {
            throw new Error(`Error message: ${L.message}`);
          }
        });
      }
    }
    var h = function(R, A, L, N) {
      function z(J) {
        return J instanceof L ? J : new L(function(X) {
          X(J);
        });
      }
      return new (L || (L = Promise))(function(J, X) {
        function _e(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(_e, xe);
        }
        le((N = N.apply(R, A || [])).next());
      });
    };
    const { access: $, appendFile: x, writeFile: P } = a.promises, H = "GITHUB_STEP_SUMMARY", W = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
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
        return h(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const A = process.env[H];
          if (!A)
            throw new Error(`Unable to find environment variable for $${H}. Check if your runtime environment supports job summaries.`);
          try {
            yield $(A, a.constants.R_OK | a.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${A}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = A, this._filePath;
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
      wrap(A, L, N = {}) {
        const z = Object.entries(N).map(([J, X]) => ` ${J}="${X}"`).join("");
        return L ? `<${A}${z}>${L}</${A}>` : `<${A}${z}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(A) {
        return h(this, void 0, void 0, function* () {
          const L = !!A?.overwrite, N = yield this.filePath();
          return yield (L ? P : x)(N, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return h(this, void 0, void 0, function* () {
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
      addRaw(A, L = !1) {
        return this._buffer += A, L ? this.addEOL() : this;
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
      addCodeBlock(A, L) {
        const N = Object.assign({}, L && { lang: L }), z = this.wrap("pre", this.wrap("code", A), N);
        return this.addRaw(z).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(A, L = !1) {
        const N = L ? "ol" : "ul", z = A.map((X) => this.wrap("li", X)).join(""), J = this.wrap(N, z);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(A) {
        const L = A.map((z) => {
          const J = z.map((X) => {
            if (typeof X == "string")
              return this.wrap("td", X);
            const { header: _e, data: xe, colspan: le, rowspan: Y } = X, fe = _e ? "th" : "td", nt = Object.assign(Object.assign({}, le && { colspan: le }), Y && { rowspan: Y });
            return this.wrap(fe, xe, nt);
          }).join("");
          return this.wrap("tr", J);
        }).join(""), N = this.wrap("table", L);
        return this.addRaw(N).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(A, L) {
        const N = this.wrap("details", this.wrap("summary", A) + L);
        return this.addRaw(N).addEOL();
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
      addImage(A, L, N) {
        const { width: z, height: J } = N || {}, X = Object.assign(Object.assign({}, z && { width: z }), J && { height: J }), _e = this.wrap("img", null, Object.assign({ src: A, alt: L }, X));
        return this.addRaw(_e).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(A, L) {
        const N = `h${L}`, z = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(N) ? N : "h1", J = this.wrap(z, A);
        return this.addRaw(J).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const A = this.wrap("hr", null);
        return this.addRaw(A).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const A = this.wrap("br", null);
        return this.addRaw(A).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(A, L) {
        const N = Object.assign({}, L && { cite: L }), z = this.wrap("blockquote", A, N);
        return this.addRaw(z).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(A, L) {
        const N = this.wrap("a", A, { href: L });
        return this.addRaw(N).addEOL();
      }
    }
    const ee = new K(), se = ee, ue = ee;
    function Oe(R) {
      return R.replace(/[\\]/g, "/");
    }
    function ve(R) {
      return R.replace(/[/]/g, "\\");
    }
    function Ie(R) {
      return R.replace(/[/\\]/g, _.sep);
    }
    async function Ee() {
      throw new Error("This bundle runs no commands.");
    }
    var Se = function(R, A, L, N) {
      function z(J) {
        return J instanceof L ? J : new L(function(X) {
          X(J);
        });
      }
      return new (L || (L = Promise))(function(J, X) {
        function _e(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(_e, xe);
        }
        le((N = N.apply(R, A || [])).next());
      });
    };
    const Ne = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: R } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: A } = yield Ee('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: A.trim(),
        version: R.trim()
      };
    }), De = () => Se(void 0, void 0, void 0, function* () {
      var R, A, L, N;
      const { stdout: z } = yield Ee("sw_vers", void 0, {
        silent: !0
      }), J = (A = (R = z.match(/ProductVersion:\s*(.+)/)) === null || R === void 0 ? void 0 : R[1]) !== null && A !== void 0 ? A : "";
      return {
        name: (N = (L = z.match(/ProductName:\s*(.+)/)) === null || L === void 0 ? void 0 : L[1]) !== null && N !== void 0 ? N : "",
        version: J
      };
    }), Me = () => Se(void 0, void 0, void 0, function* () {
      const { stdout: R } = yield Ee("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [A, L] = R.trim().split(`
`);
      return {
        name: A,
        version: L
      };
    }), k = m.platform(), M = m.arch(), B = k === "win32", Q = k === "darwin", ce = k === "linux";
    function pe() {
      return Se(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield B ? Ne() : Q ? De() : Me()), {
          platform: k,
          arch: M,
          isWindows: B,
          isMacOS: Q,
          isLinux: ce
        });
      });
    }
    var he = function(R, A, L, N) {
      function z(J) {
        return J instanceof L ? J : new L(function(X) {
          X(J);
        });
      }
      return new (L || (L = Promise))(function(J, X) {
        function _e(Y) {
          try {
            le(N.next(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function xe(Y) {
          try {
            le(N.throw(Y));
          } catch (fe) {
            X(fe);
          }
        }
        function le(Y) {
          Y.done ? J(Y.value) : z(Y.value).then(_e, xe);
        }
        le((N = N.apply(R, A || [])).next());
      });
    }, ke;
    (function(R) {
      R[R.Success = 0] = "Success", R[R.Failure = 1] = "Failure";
    })(ke || (ke = {}));
    function me(R, A) {
      const L = g(A);
      if (process.env[R] = L, process.env.GITHUB_ENV || "")
        return s("ENV", i(R, A));
      y("set-env", { name: R }, L);
    }
    function Ae(R) {
      y("add-mask", {}, R);
    }
    function D(R) {
      process.env.GITHUB_PATH || "" ? s("PATH", R) : y("add-path", {}, R), process.env.PATH = `${R}${_.delimiter}${process.env.PATH}`;
    }
    function j(R, A) {
      const L = process.env[`INPUT_${R.replace(/ /g, "_").toUpperCase()}`] || "";
      if (A && A.required && !L)
        throw new Error(`Input required and not supplied: ${R}`);
      return A && A.trimWhitespace === !1 ? L : L.trim();
    }
    function F(R, A) {
      const L = j(R, A).split(`
`).filter((N) => N !== "");
      return A && A.trimWhitespace === !1 ? L : L.map((N) => N.trim());
    }
    function G(R, A) {
      const L = ["true", "True", "TRUE"], N = ["false", "False", "FALSE"], z = j(R, A);
      if (L.includes(z))
        return !0;
      if (N.includes(z))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${R}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function Z(R, A) {
      if (process.env.GITHUB_OUTPUT || "")
        return s("OUTPUT", i(R, A));
      process.stdout.write(m.EOL), y("set-output", { name: R }, g(A));
    }
    function re(R) {
      E("echo", R ? "on" : "off");
    }
    function de(R) {
      process.exitCode = ke.Failure, Te(R);
    }
    function ie() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function ge(R) {
      y("debug", {}, R);
    }
    function Te(R, A = {}) {
      y("error", w(A), R instanceof Error ? R.toString() : R);
    }
    function Re(R, A = {}) {
      y("warning", w(A), R instanceof Error ? R.toString() : R);
    }
    function $e(R, A = {}) {
      y("notice", w(A), R instanceof Error ? R.toString() : R);
    }
    function Pe(R) {
      process.stdout.write(R + m.EOL);
    }
    function qe(R) {
      E("group", R);
    }
    function et() {
      E("endgroup");
    }
    function He(R, A) {
      return he(this, void 0, void 0, function* () {
        qe(R);
        let L;
        try {
          L = yield A();
        } finally {
          et();
        }
        return L;
      });
    }
    function tt(R, A) {
      if (process.env.GITHUB_STATE || "")
        return s("STATE", i(R, A));
      y("save-state", { name: R }, g(A));
    }
    function We(R) {
      return process.env[`STATE_${R}`] || "";
    }
    function Ge(R) {
      return he(this, void 0, void 0, function* () {
        return yield p.getIDToken(R);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(S) {
  var O = __webpack_module_cache__[S];
  if (O !== void 0)
    return O.exports;
  var r = __webpack_module_cache__[S] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, c = !0;
  try {
    __webpack_modules__[S](r, r.exports, __nccwpck_require__), c = !1;
  } finally {
    c && delete __webpack_module_cache__[S];
  }
  return r.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var S = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", O = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", r = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", c = (g) => {
    g && g.d < 1 && (g.d = 1, g.forEach((w) => w.r--), g.forEach((w) => w.r-- ? w.r++ : w()));
  }, m = (g) => g.map((w) => {
    if (w !== null && typeof w == "object") {
      if (w[S]) return w;
      if (w.then) {
        var y = [];
        y.d = 0, w.then((f) => {
          E[O] = f, c(y);
        }, (f) => {
          E[r] = f, c(y);
        });
        var E = {};
        return E[S] = (f) => f(y), E;
      }
    }
    var u = {};
    return u[S] = (f) => {
    }, u[O] = w, u;
  });
  __nccwpck_require__.a = (g, w, y) => {
    var E;
    y && ((E = []).d = -1);
    var u = /* @__PURE__ */ new Set(), f = g.exports, b, v, a, s = new Promise((i, _) => {
      a = _, v = i;
    });
    s[O] = f, s[S] = (i) => (E && i(E), u.forEach(i), s.catch((_) => {
    })), g.exports = s, w((i) => {
      b = m(i);
      var _, C = () => b.map((p) => {
        if (p[r]) throw p[r];
        return p[O];
      }), l = new Promise((p) => {
        _ = () => p(C), _.r = 0;
        var h = ($) => $ !== E && !u.has($) && (u.add($), $ && !$.d && (_.r++, $.push(_)));
        b.map(($) => $[S](h));
      });
      return _.r ? l : C();
    }, (i) => (i ? a(s[r] = i) : v(f), c(E))), E && E.d < 0 && (E.d = 0);
  };
})(), __nccwpck_require__.n = (S) => {
  var O = S && S.__esModule ? (
    /******/
    () => S.default
  ) : (
    /******/
    () => S
  );
  return __nccwpck_require__.d(O, { a: O }), O;
}, (() => {
  var S = Object.getPrototypeOf ? (r) => Object.getPrototypeOf(r) : (r) => r.__proto__, O;
  __nccwpck_require__.t = function(r, c) {
    if (c & 1 && (r = this(r)), c & 8 || typeof r == "object" && r && (c & 4 && r.__esModule || c & 16 && typeof r.then == "function"))
      return r;
    var m = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(m);
    var g = {};
    O = O || [null, S({}), S([]), S(S)];
    for (var w = c & 2 && r; typeof w == "object" && !~O.indexOf(w); w = S(w))
      Object.getOwnPropertyNames(w).forEach((y) => g[y] = () => r[y]);
    return g.default = () => r, __nccwpck_require__.d(m, g), m;
  };
})(), __nccwpck_require__.d = (S, O) => {
  for (var r in O)
    __nccwpck_require__.o(O, r) && !__nccwpck_require__.o(S, r) && Object.defineProperty(S, r, { enumerable: !0, get: O[r] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (S) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((O, r) => (__nccwpck_require__.f[r](S, O), O), [])), __nccwpck_require__.u = (S) => S + ".js", __nccwpck_require__.o = (S, O) => Object.prototype.hasOwnProperty.call(S, O), __nccwpck_require__.r = (S) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(S, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(S, "__esModule", { value: !0 });
}, (() => {
  var S = {
    /******/
    792: 0
    /******/
  }, O = (r) => {
    var { ids: c, modules: m, runtime: g } = r, w, y, E = 0;
    for (w in m)
      __nccwpck_require__.o(m, w) && (__nccwpck_require__.m[w] = m[w]);
    for (g && g(__nccwpck_require__); E < c.length; E++)
      y = c[E], __nccwpck_require__.o(S, y) && S[y] && S[y][0](), S[c[E]] = 0;
  };
  __nccwpck_require__.f.j = (r, c) => {
    var m = __nccwpck_require__.o(S, r) ? S[r] : void 0;
    if (m !== 0)
      if (m)
        c.push(m[1]);
      else {
        var g = Promise.resolve("./" + __nccwpck_require__.u(r)).then(require).then(O, (w) => {
          throw S[r] !== 0 && (S[r] = void 0), w;
        }), g = Promise.race([g, new Promise((w) => m = S[r] = [w])]);
        c.push(m[1] = g);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
