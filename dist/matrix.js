"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((F, T, f) => {
    f.d(T, {
      IS: () => k,
      hD: () => h,
      w2: () => u
    });
    var b = f(3916);
    function k({ status: c, headers: _, body: m }) {
      const g = `The server answered HTTP ${c}`;
      if ([301, 302, 303, 307, 308].includes(c)) {
        const I = _.location, p = I === void 0 ? "" : ` to ${h(I)}`;
        return u(c === 301 || c === 308 ? "refused" : "unknown", "redirected", `${g}: it wants to redirect the request${p}.`);
      }
      return c === 413 ? u("refused", "too_large", `${g}: the message is too large.`) : c === 429 ? u("not_arrived", "rate_limited", `${g}: too many requests.`) : c === 503 ? u("unknown", "server_error", `${g}: it is not available.`) : c === 500 && m.trim() === "" ? u("unknown", "server_crash", `${g} and nothing else: it crashed.`) : c >= 500 || c < 400 || [408, 425, 460, 499].includes(c) ? u("unknown", "server_error", `${g}.`) : u("refused", "refused", `${g}.`);
    }
    function h(c) {
      return JSON.stringify(c.length > 200 ? `${c.slice(0, 200)} \u2026` : c);
    }
    function u(c, _, m) {
      return { fate: c, error: new b.lZ(_, m) };
    }
  }),
  5582: ((F, T, f) => {
    f.d(T, {
      B: () => h
    });
    const b = 40, k = /* @__PURE__ */ new Set([
      "blockquote",
      "alert",
      "list",
      "listItem",
      "details",
      "group",
      "footnoteDefinition",
      "strong",
      "emphasis",
      "delete",
      "underline",
      "superscript",
      "link"
    ]);
    function h(m) {
      return { ...m, children: u(b, m.children) };
    }
    function u(m, g) {
      return (m > 0 ? g : c(g)).map((p) => {
        if (!("children" in p))
          return p;
        const R = p.type === "list" ? m : m - 1;
        return { ...p, children: u(R, p.children) };
      });
    }
    function c(m) {
      const g = [], I = [...m].reverse();
      for (let p = I.pop(); p !== void 0; p = I.pop())
        if (!("children" in p && k.has(p.type)))
          g.push(p);
        else
          for (const R of p.children.toReversed())
            I.push(_(R));
      return g;
    }
    function _(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  2585: ((F, T, f) => {
    f.d(T, {
      matrix: () => un
    });
    var b = f(4573), k = f(6444), h = f(2e3), u = f(8286), c = f(9880), _ = f(5582), m = f(3197), g = f(4061);
    const I = {
      root: N,
      paragraph: C,
      heading: C,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, n) => Q(N(e, n)),
      alert: (e, n) => Q(`${k.o[e.kind]}
${N(e, n)}`),
      list: ge,
      listItem: N,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, n) => $e(e.map((t) => S(t, n))),
      tableRow: _e,
      tableCell: C,
      details: N,
      summary: C,
      group: N,
      footnoteDefinition: (e, n) => `${(0, c.L)(e.identifier)} ${N(e, n)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: x,
      emphasis: x,
      delete: x,
      underline: x,
      superscript: ({ children: e }, n) => e.map((t) => t.type === "text" ? (0, c.L)(t.value) : S(t, n)).join(""),
      inlineCode: ({ value: e }) => e,
      link: x,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, c.L)(e),
      buttons: X,
      button: ({ label: e }) => `[${e}]`,
      mentions: X,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: C
    };
    function p(e) {
      return (0, h.b)(S((0, _.B)(e), 0)).trim();
    }
    function R(e) {
      return !(0, m.Bc)(e).some((t) => typeof t != "string") && e.children.every(pe);
    }
    function pe(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: n }) => n === "text" || n === "break");
    }
    function S(e, n) {
      return I[e.type](e, n);
    }
    function x({ children: e }, n) {
      return e.map((t) => S(t, n)).join("");
    }
    function C(e, n) {
      return x(e, n).split(`
`).map((t) => t.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function X({ children: e }, n) {
      return e.map((t) => S(t, n)).join(" ");
    }
    function N({ children: e }, n) {
      const t = e.map((r) => ({ node: r, text: S(r, n) })).filter(({ text: r }) => r !== "");
      return t.map(({ node: r, text: o }, a) => {
        const i = t[a - 1]?.node;
        return i === void 0 ? o : `${(0, g.y)(r, i) ? `
` : `

`}${o}`;
      }).join("");
    }
    function ge(e, n) {
      return e.children.map((r, o) => ye(e, r, { index: o, depth: n })).join(e.spread ? `

` : `
`);
    }
    function ye(e, n, t) {
      const r = (0, u.F)(e, n, t), o = S(n, t.depth + 1);
      return `${r} ${we(o, r.length + 1)}`.trimEnd();
    }
    function we(e, n) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(n)}`);
    }
    function Q(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function _e({ children: e }, n) {
      const t = e.map((r) => S(r, n).replaceAll(`
`, " "));
      return t.some((r) => r !== "") ? t.join(" \u2502 ").trimEnd() : "";
    }
    function $e(e) {
      return e.filter((n) => n !== "").join(`
`);
    }
    const B = "dev.twake-message.nonce";
    async function ee({ content: e, sender_name: n, message_fields: t }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const r = n ? be(e, n) : e;
      return {
        ...t,
        msgtype: "m.text",
        body: p(r),
        ...!R(r) && {
          format: "org.matrix.custom.html",
          formatted_body: await ve(r)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(r))
      };
    }
    async function ve(e) {
      const { toHtml: n } = await f.e("matrix-html").then(f.bind(f, 292));
      return n(e);
    }
    function be({ children: e }, n) {
      const t = { type: "strong", children: [{ type: "text", value: `${n}: ` }] }, [r, ...o] = e;
      return {
        type: "root",
        children: r?.type === "paragraph" ? [{ ...r, children: [t, ...r.children] }, ...o] : [{ type: "paragraph", children: [t] }, ...e]
      };
    }
    function ne(e, { message_id: n, parent_message_id: t }, { nonce: r, notified: o }) {
      return n ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": ke(e["m.mentions"], o),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: n },
        [B]: r
      } : {
        ...e,
        ...t && {
          "m.relates_to": {
            rel_type: "m.thread",
            event_id: t,
            is_falling_back: !0,
            "m.in_reply_to": { event_id: t }
          }
        },
        [B]: r
      };
    }
    function ke({ user_ids: e = [], room: n }, t) {
      const r = e.filter((o) => !t.includes(o));
      return {
        ...r.length > 0 && { user_ids: r },
        ...n && !t.includes("all") && { room: n }
      };
    }
    const K = 6e4, Te = 1e3, Ie = 4e3;
    function Oe({ isEdit: e }) {
      const n = { channel_id: "", ...e && { message_id: "$" } };
      return {
        limit: K - Te - (e ? Ie : 0),
        measure: async (t) => {
          const r = ne(await ee(t), n, {
            nonce: "",
            notified: []
          });
          return b.Buffer.byteLength(JSON.stringify(r));
        }
      };
    }
    var A = f(3916);
    const P = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, Se = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${P})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${P}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${P})?$`),
      user: new RegExp(`^@[!-9;-~]+:${P}$`)
    }, Ee = 255;
    function M(e, n) {
      return typeof n == "string" && n.length <= Ee && Se[e].test(n);
    }
    const G = (e) => M("room", e), W = (e) => M("event", e), V = (e) => M("user", e), J = (e) => M("alias", e);
    function te(e, n) {
      return Ne[n](e) ? e : void 0;
    }
    const Ne = {
      channel: (e) => G(e) || J(e),
      message: W,
      user: V
    };
    function Me(e, n) {
      const t = je(e, n), r = t === void 0 ? Re[n] : `Write "${t}".`;
      return `is ${(0, A.cl)(e)}, which is ${xe(e, n)}. ${r}`;
    }
    const Re = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function xe(e, n) {
      const t = { channel: "a room", message: "a message", user: "a user" }[n];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${t}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : M("room", e) || J(e) ? `a room, and not ${t}` : M("user", e) ? `a user, and not ${t}` : M("event", e) ? `a message, and not ${t}` : n === "channel" && e.startsWith("#") ? "an alias without its server" : n === "channel" ? "the name of a room, or something else" : `not the id of ${t}`;
    }
    function je(e, n) {
      const [, t] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (t ?? "").replace(/\?.*$/, "").split("/").map(De).find((o) => te(o, n) !== void 0);
    }
    function De(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    const re = "api.twake.app";
    function Ce(e) {
      const { connection: n, message: t } = e;
      return [
        ...n.api_url.hostname === re ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${re} is that of Twake of 2020 to 2022.`
        ] : [],
        ...Ae(n),
        ...Ue.filter(([r]) => r(t)).map(([, r]) => r),
        ...Le(e),
        ...Fe(t.message_fields)
      ];
    }
    function Ae(e) {
      const n = ["public_id", "private_api_key", "group_id"].filter((r) => e[r] !== ""), t = n.map((r) => `\`${r}\``).join(", ");
      return n.length === 0 ? [] : [
        `${t} ${n.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const Ue = [
      [
        ({ ephemeral: e, ephemeral_recipients: n }) => e || n.length > 0,
        "A Matrix room keeps every message: `ephemeral` and `ephemeral_recipients` are for Twake of 2020 to 2022."
      ],
      [
        ({ sender_icon: e }) => e !== "",
        "In a Matrix room the picture is that of the account: `sender_icon` is for Twake of 2020 to 2022."
      ],
      [
        ({ format: e }) => e === "twacode" || e === "plain",
        "`format: twacode` and `plain` are for Twake of 2020 to 2022: use `markdown` or `text`."
      ],
      [
        ({ mentions: e }) => e.some(({ who: n }) => n === "here"),
        "Matrix does not know who is there: use `mentions: all` in place of `here`."
      ]
    ];
    function Le({ message: e, workflow: n }) {
      return [
        ...e.mentions.flatMap(({ who: r }) => typeof r == "string" ? [] : r).map(({ id: r }) => ["mentions", r]),
        ...Object.values(n.people).map(({ id: r }) => ["people", r])
      ].filter(([, r]) => !V(r)).map(([r, o]) => `\`${r}\` names ${o}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`);
    }
    const oe = {
      body: "use the input `content`",
      formatted_body: "use the input `content`",
      format: "use the input `content`",
      "m.mentions": "use the input `mentions`",
      "m.relates_to": "use the inputs `message_id` and `parent_message_id`",
      "m.new_content": "use the input `message_id`",
      msgtype: "others than `m.text` notify nobody",
      [B]: "it is how this action finds its message again",
      pinned: "what is pinned is a state of the room, which its moderators set",
      sender: "it is the account of `access_token`",
      hidden_data: "it is for Twake of 2020 to 2022"
    };
    function Fe(e) {
      return [
        ...Object.keys(e).flatMap((n) => Object.hasOwn(oe, n) ? `\`message_fields\` may not set \`${n}\`: ${oe[n]}.` : []),
        ...se(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function se(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(se);
    }
    function Be(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    function Pe({ api_url: e, access_token: n }) {
      const t = { Authorization: `Bearer ${n}`, "Content-Type": "application/json" }, r = (...i) => {
        const s = new URL(e), d = i.map(We).join("/");
        return s.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${d}`, s;
      }, o = (i) => ({ method: "GET", url: i, headers: t, body: "" }), a = (i, s) => ({
        method: "PUT",
        url: i,
        headers: t,
        body: JSON.stringify(s, He)
      });
      return {
        send: (i, s, d) => a(r("rooms", i, "send", "m.room.message", s), d),
        redact: (i, s, d) => a(r("rooms", i, "redact", s, d), {}),
        getEvent: (i, s) => o(r("rooms", i, "event", s)),
        getState: (i, s) => o(r("rooms", i, "state", s)),
        getMessages: (i, s) => {
          const d = r("rooms", i, "messages");
          return d.search = `dir=b&limit=${s}`, { ...o(d), maxResponseSize: 4 * s * Ge };
        },
        getRoomId: (i) => o(r("directory", "room", i)),
        whoami: () => o(r("account", "whoami")),
        getWellKnown: () => ({
          method: "GET",
          url: new URL("/.well-known/matrix/client", e),
          headers: {},
          body: ""
        })
      };
    }
    const Ge = 65536;
    function We(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (n) => `%${n.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function He(e, n) {
      return typeof n == "string" ? n.toWellFormed() : n;
    }
    var U = f(3269);
    function H({ body: e }) {
      const n = Z(e);
      if (typeof n?.errcode != "string")
        return;
      const { errcode: t, error: r, retry_after_ms: o } = n;
      return {
        errcode: t,
        error: typeof r == "string" ? r : "",
        retry_after_ms: Number.isSafeInteger(o) ? Number(o) : void 0
      };
    }
    function Z(e) {
      try {
        const n = JSON.parse(e);
        return typeof n == "object" && n !== null && !Array.isArray(n) ? n : void 0;
      } catch {
        return;
      }
    }
    const ie = {
      M_UNKNOWN_TOKEN: [
        "unknown_token",
        "The homeserver does not accept the access token: it has expired, was logged out, or is that of another server."
      ],
      M_MISSING_TOKEN: ["unknown_token", "The homeserver found no access token in the request."],
      M_USER_LOCKED: ["account_blocked", "The account of the access token is locked."],
      M_USER_SUSPENDED: ["account_blocked", "The account of the access token is suspended."],
      M_USER_DEACTIVATED: ["account_blocked", "The account of the access token is deactivated."],
      M_CONSENT_NOT_GIVEN: [
        "account_blocked",
        "The account of the access token has not agreed to the terms of its homeserver yet."
      ]
    };
    function q(e) {
      const n = H(e);
      if (n === void 0)
        return Ve(e);
      const { errcode: t, error: r, retry_after_ms: o } = n, a = Object.hasOwn(ie, t) ? ie[t] : void 0;
      if (a !== void 0)
        return l("refused", ...a);
      if (t === "M_LIMIT_EXCEEDED") {
        const s = o === void 0 ? {} : { retry_after_ms: o };
        return {
          ...l("not_arrived", "rate_limited", ze, { nextStep: Ke }),
          ...s
        };
      }
      if (t === "M_TOO_LARGE" || e.status === 413)
        return l("refused", "too_large", "The homeserver takes no message of that size.", {
          nextStep: "Shorten the message, its buttons or `message_fields`."
        });
      if (t === "M_UNRECOGNIZED")
        return l("refused", "no_homeserver", "The homeserver does not know this request.");
      if (e.status >= 500)
        return { ...(0, U.IS)(e), isIdempotent: !0 };
      const i = `The homeserver refused the request: ${(0, U.hD)(`${t}: ${r}`)}.`;
      return l("refused", "refused", i, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const ze = "The homeserver wants fewer messages at a time.", Ke = "Send fewer messages, raise `timeout`, or have the administrator lift the limit for this account.";
    function Ve(e) {
      const { status: n } = e;
      if (n === 404 || n === 405 || n === 410)
        return l("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${n}.`);
      if (n < 300)
        return l("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const t = (0, U.IS)(e);
      return { ...t, isIdempotent: t.fate === "unknown" && n >= 400 };
    }
    function z(e) {
      return l("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    function L(e) {
      return l("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    function l(e, n, t, r = {}) {
      return { fate: e, error: new A.lZ(n, t, r) };
    }
    async function E(e, n) {
      const t = await n(e);
      if (t.kind === "no_response")
        return { failure: { fate: "not_arrived", error: t.error } };
      const r = t.status === 200 ? Z(t.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: Je(q(t)), errcode: H(t)?.errcode };
    }
    function Je(e) {
      if (e.fate !== "unknown")
        return e;
      const n = e.isIdempotent === !0;
      return { ...e, fate: n ? "not_arrived" : "refused" };
    }
    async function Ze(e, { requests: n, ask: t }) {
      if (!J(e))
        return e;
      const r = await E(n.getRoomId(e), t);
      if ("body" in r) {
        const { room_id: o } = r.body;
        return G(o) ? o : ae(e);
      }
      return r.errcode === "M_NOT_FOUND" ? ae(e) : r.failure;
    }
    function ae(e) {
      return l("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function ce(e, { requests: n, ask: t }) {
      const r = await E(n.getState(e, "m.room.encryption"), t);
      return "body" in r ? ue(e) : r.errcode === "M_NOT_FOUND" ? void 0 : de(e, r);
    }
    function ue(e) {
      return l("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function de(e, { failure: n, errcode: t }) {
      return t === "M_FORBIDDEN" ? z(e) : n;
    }
    async function fe(e, n, { requests: t, ask: r }) {
      const [o, a] = await Promise.all([
        E(t.getEvent(e, n), r),
        E(t.whoami(), r)
      ]);
      if (!("body" in a))
        return a.failure;
      if (!("body" in o))
        return o.errcode === "M_NOT_FOUND" ? L(`The room ${e} has no message ${n} that this account can see.`) : de(e, o);
      const { sender: i, type: s, content: d, unsigned: w } = o.body;
      if (i !== a.body.user_id)
        return l("refused", "not_own_message", `Message ${n} is by ${V(i) ? i : "somebody else"}, and not by the account of \`access_token\`.`);
      if (w?.redacted_because !== void 0)
        return "gone";
      if (s === "m.room.encrypted")
        return ue(e);
      if (s !== "m.room.message")
        return L(`${n} is no message.`);
      const $ = d?.["m.relates_to"];
      if ($?.rel_type !== "m.replace")
        return;
      const Y = W($.event_id) ? ` of ${$.event_id}` : "";
      return L(`${n} is itself an edit${Y}.`);
    }
    async function qe({ requests: e, ask: n }) {
      const t = await E(e.whoami(), n);
      return "body" in t ? typeof t.body.device_id == "string" : t.failure;
    }
    async function Ye(e, n, { requests: t, ask: r }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(n))
        return z(e);
      const o = await E(t.getState(e, "m.room.tombstone"), r);
      if ("body" in o) {
        const a = o.body.replacement_room, i = G(a) ? `: its people moved to ${a}` : "";
        return l("refused", "room_upgraded", `The room ${e} was upgraded${i}.`, {
          nextStep: G(a) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${a}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return o.errcode === "M_FORBIDDEN" ? z(e) : l("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, U.hD)(n)}.`);
    }
    async function Xe(e, n, { requests: t, ask: r }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const o = await E(t.getWellKnown(), r), i = ("body" in o ? o.body["m.homeserver"] : void 0)?.base_url, s = typeof i == "string" ? (0, A._n)(i) : null;
      if (s === null || s === (0, A._n)(n.href))
        return e;
      const { code: d, message: w } = e.error;
      return l(e.fate, d, w, {
        nextStep: `Set \`api_url\` to ${s}: ${n.host} says that its homeserver is there.`
      });
    }
    function Qe(e, n, t) {
      if (e.status !== 200)
        return en(e, n) ?? q(e);
      const r = Z(e.body), o = r?.event_id;
      return W(o) && !t(o) ? n.isRemoval ? he(n, r) : me(o, n, r) : r === void 0 ? q(e) : l("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function en(e, { room: n, target: t }) {
      const { errcode: r = "", error: o = "" } = H(e) ?? {}, { message_id: a, parent_message_id: i } = t, s = (0, U.hD)(o);
      return a && (r === "M_NOT_FOUND" || /event|relation/i.test(o)) ? L(`The homeserver does not find message ${a} in ${n}: ${s}.`) : i && /event|relation|thread/i.test(o) ? l("refused", "thread_not_found", `The homeserver starts no thread from message ${i}: ${s}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : r === "M_UNSUPPORTED_ROOM_VERSION" ? z(n) : void 0;
    }
    function me(e, { room: n, target: t }, r) {
      const o = t.message_id ?? e, a = {
        message_id: o,
        channel_id: n,
        parent_message_id: t.parent_message_id ?? "",
        created_at: "",
        message_url: nn(n, o),
        target: { channel_id: n, message_id: o }
      }, s = `Accepted by Matrix: ${t.message_id ? "the edit of a message" : "a message"} in ${t.channel_id}, ${a.message_url}`;
      return { fate: "accepted", accepted: a, response: r, confirmation: s };
    }
    function he({ target: e }, n) {
      const t = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: n, confirmation: t };
    }
    function nn(e, n) {
      const t = e.indexOf(":"), r = t < 0 ? "" : `?via=${encodeURIComponent(e.slice(t + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(n)}${r}`;
    }
    const tn = 20;
    function rn(e, n, t, r) {
      const { requests: o } = e, { message_id: a } = n;
      return le({
        target: n,
        isRemoval: !1,
        requestIn: (s) => o.send(s, t, r),
        check: async (s, d) => {
          if (!a)
            return ce(s, d);
          const [w, $] = await Promise.all([
            fe(s, a, d),
            ce(s, d)
          ]);
          return w === "gone" ? L(`Message ${a} was removed.`) : w ?? $;
        },
        find: async (s, d) => {
          const w = await E(o.getMessages(s, tn), d.ask), $ = "body" in w ? sn(w.body).find(an(t)) : void 0;
          return $ && W($.event_id) ? me($.event_id, { room: s, target: n }, $) : void 0;
        }
      }, e);
    }
    function on(e, n, t) {
      const { message_id: r = "" } = n, o = async (i, s) => {
        const d = await fe(i, r, s);
        return d === "gone" ? he({ target: n }, {}) : d;
      };
      return le({
        target: n,
        isRemoval: !0,
        requestIn: (i) => e.requests.redact(i, r, t),
        check: o,
        find: async (i, s) => {
          const d = await o(i, s);
          return d !== void 0 && "response" in d ? d : void 0;
        }
      }, e);
    }
    function sn({ chunk: e }) {
      return Array.isArray(e) ? e.filter((n) => typeof n == "object" && n) : [];
    }
    function an(e) {
      return ({ content: n }) => n?.[B] === e;
    }
    function le(e, { api_url: n, requests: t }) {
      const { target: r, isRemoval: o } = e, a = !o && !r.message_id, i = e.requestIn(r.channel_id);
      let s, d = !1, w;
      const $ = async (v, { mayDouble: j }) => {
        const O = s ?? await Ze(r.channel_id, v);
        if (typeof O != "string")
          return O;
        s = O;
        const y = d ? void 0 : await e.check(s, v);
        if (y !== void 0)
          return y;
        if (d = !0, w === void 0 || !a || j)
          return;
        const D = await qe(v);
        return typeof D != "boolean" ? D : D ? void 0 : { ...w, isIdempotent: !1 };
      }, Y = async (v, j) => {
        const O = await $(v, j);
        if (O !== void 0 || s === void 0)
          return O;
        const y = await v.ask(e.requestIn(s));
        if (y.kind === "no_response")
          return y.arrived === "no" ? { fate: "not_arrived", error: y.error } : { fate: "unknown", error: y.error, isIdempotent: !0 };
        const D = H(y);
        return D?.errcode === "M_FORBIDDEN" ? Ye(s, D.error, v) : Qe(y, { room: s, target: r, isRemoval: o }, j.holdsSecret);
      };
      return {
        request: i,
        error: cn(i),
        attempt: async (v, j) => {
          const O = { requests: t, ask: v }, y = await Y(O, j);
          return "error" in y ? (y.fate === "unknown" && (w = y), Xe(y, n, O)) : y;
        },
        look: async (v) => s === void 0 ? void 0 : e.find(s, { requests: t, ask: v })
      };
    }
    function cn({ body: e }) {
      const n = b.Buffer.byteLength(e);
      if (n <= K)
        return;
      const t = `The message has ${n} bytes, and a homeserver takes ${K}: nothing was sent.`;
      return new A.lZ("too_large", t, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const un = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Be,
      readId: te,
      describeNoId: Me,
      findIssues: Ce,
      findWarnings: () => [],
      connect: dn
    };
    function dn({ api_url: e, access_token: n }) {
      const t = { api_url: e, requests: Pe({ api_url: e, access_token: n }) };
      return {
        address: { api_url: e.origin + e.pathname },
        key: n,
        editsNotify: !0,
        sizeOf: Oe,
        prepare: async (r, { notified: o = [] } = {}) => {
          const a = await ee(r);
          return {
            sendTo: (i, s) => rn(t, i, s, ne(a, i, { nonce: s, notified: o })),
            preview: async () => {
              const { previewOf: i } = await f.e("preview").then(f.bind(f, 8736));
              return i(a);
            }
          };
        },
        remove: (r, o) => on(t, r, o)
      };
    }
  }),
  3197: ((F, T, f) => {
    f.d(T, {
      Bc: () => k,
      ah: () => h,
      jO: () => b
    });
    function b(u) {
      const c = new Set(u.flatMap((_) => typeof _ == "string" ? [] : [_.id]));
      return {
        ...c.size > 0 && { user_ids: [...c] },
        ...u.includes("all") && { room: !0 }
      };
    }
    function k({ children: u }) {
      return u.flatMap((c) => c.type === "mentions" ? c.children.map(({ addressee: _ }) => _) : []);
    }
    function h(u) {
      return u === "all" ? "@room" : typeof u == "string" ? `@${u}` : `@${u.name}`;
    }
  }),
  4061: ((F, T, f) => {
    f.d(T, {
      w: () => k,
      y: () => b
    });
    function b(h, u) {
      return k(h.type) ? !1 : ["heading", "summary", "thematicBreak"].includes(u.type) || h.type === "thematicBreak" || h.type === "footnoteDefinition" && u.type === "footnoteDefinition" || h.type === "group" && u.type === "group" && !h.spread && !u.spread || h.type === "list" && h.adjacent;
    }
    function k(h) {
      return h === "buttons" || h === "mentions" || h === "statusLine";
    }
  })
};
