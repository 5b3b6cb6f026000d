"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((U, T, d) => {
    d.d(T, {
      IS: () => y,
      hD: () => w,
      w2: () => f
    });
    var k = d(3916);
    function y({ status: c, headers: $, body: m }) {
      const p = `The server answered HTTP ${c}`;
      if ([301, 302, 303, 307, 308].includes(c)) {
        const I = $.location, l = I === void 0 ? "" : ` to ${w(I)}`;
        return f(c === 301 || c === 308 ? "refused" : "unknown", "redirected", `${p}: it wants to redirect the request${l}.`);
      }
      return c === 413 ? f("refused", "too_large", `${p}: the message is too large.`) : c === 429 ? f("not_arrived", "rate_limited", `${p}: too many requests.`) : c === 503 ? f("unknown", "server_error", `${p}: it is not available.`) : c === 500 && m.trim() === "" ? f("unknown", "server_crash", `${p} and nothing else: it crashed.`) : c >= 500 || c < 400 || [408, 425, 460, 499].includes(c) ? f("unknown", "server_error", `${p}.`) : f("refused", "refused", `${p}.`);
    }
    function w(c) {
      return JSON.stringify(c.length > 200 ? `${c.slice(0, 200)} \u2026` : c);
    }
    function f(c, $, m) {
      return { fate: c, error: new k.lZ($, m) };
    }
  }),
  5582: ((U, T, d) => {
    d.d(T, {
      B: () => w
    });
    const k = 40, y = /* @__PURE__ */ new Set([
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
    function w(m) {
      return { ...m, children: f(k, m.children) };
    }
    function f(m, p) {
      return (m > 0 ? p : c(p)).map((l) => {
        if (!("children" in l))
          return l;
        const N = l.type === "list" ? m : m - 1;
        return { ...l, children: f(N, l.children) };
      });
    }
    function c(m) {
      const p = [], I = [...m].reverse();
      for (let l = I.pop(); l !== void 0; l = I.pop())
        if (!("children" in l && y.has(l.type)))
          p.push(l);
        else
          for (const N of l.children.toReversed())
            I.push($(N));
      return p;
    }
    function $(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  2585: ((U, T, d) => {
    d.d(T, {
      matrix: () => rt
    });
    var k = d(4573), y = d(6444), w = d(2e3), f = d(8286), c = d(9880), $ = d(5582), m = d(3197), p = d(4061);
    const I = {
      root: x,
      paragraph: C,
      heading: C,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, t) => Q(x(e, t)),
      alert: (e, t) => Q(`${y.o[e.kind]}
${x(e, t)}`),
      list: ge,
      listItem: x,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, t) => $e(e.map((n) => O(n, t))),
      tableRow: _e,
      tableCell: C,
      details: x,
      summary: C,
      group: x,
      footnoteDefinition: (e, t) => `${(0, c.L)(e.identifier)} ${x(e, t)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: R,
      emphasis: R,
      delete: R,
      underline: R,
      superscript: ({ children: e }, t) => e.map((n) => n.type === "text" ? (0, c.L)(n.value) : O(n, t)).join(""),
      inlineCode: ({ value: e }) => e,
      link: R,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, c.L)(e),
      buttons: X,
      button: ({ label: e }) => `[${e}]`,
      mentions: X,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: C
    };
    function l(e) {
      return (0, w.b)(O((0, $.B)(e), 0)).trim();
    }
    function N(e) {
      return !(0, m.Bc)(e).some((n) => typeof n != "string") && e.children.every(pe);
    }
    function pe(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: t }) => t === "text" || t === "break");
    }
    function O(e, t) {
      return I[e.type](e, t);
    }
    function R({ children: e }, t) {
      return e.map((n) => O(n, t)).join("");
    }
    function C(e, t) {
      return R(e, t).split(`
`).map((n) => n.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function X({ children: e }, t) {
      return e.map((n) => O(n, t)).join(" ");
    }
    function x({ children: e }, t) {
      const n = e.map((r) => ({ node: r, text: O(r, t) })).filter(({ text: r }) => r !== "");
      return n.map(({ node: r, text: o }, a) => {
        const i = n[a - 1]?.node;
        return i === void 0 ? o : `${(0, p.y)(r, i) ? `
` : `

`}${o}`;
      }).join("");
    }
    function ge(e, t) {
      return e.children.map((r, o) => ye(e, r, { index: o, depth: t })).join(e.spread ? `

` : `
`);
    }
    function ye(e, t, n) {
      const r = (0, f.F)(e, t, n), o = O(t, n.depth + 1);
      return `${r} ${we(o, r.length + 1)}`.trimEnd();
    }
    function we(e, t) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(t)}`);
    }
    function Q(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function _e({ children: e }, t) {
      const n = e.map((r) => O(r, t).replaceAll(`
`, " "));
      return n.some((r) => r !== "") ? n.join(" \u2502 ").trimEnd() : "";
    }
    function $e(e) {
      return e.filter((t) => t !== "").join(`
`);
    }
    const B = "dev.twake-message.nonce";
    async function ee({ content: e, sender_name: t, message_fields: n }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const r = t ? be(e, t) : e;
      return {
        ...n,
        msgtype: "m.text",
        body: l(r),
        ...!N(r) && {
          format: "org.matrix.custom.html",
          formatted_body: await ve(r)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(r))
      };
    }
    async function ve(e) {
      const { toHtml: t } = await d.e("matrix-html").then(d.bind(d, 292));
      return t(e);
    }
    function be({ children: e }, t) {
      const n = { type: "strong", children: [{ type: "text", value: `${t}: ` }] }, [r, ...o] = e;
      return {
        type: "root",
        children: r?.type === "paragraph" ? [{ ...r, children: [n, ...r.children] }, ...o] : [{ type: "paragraph", children: [n] }, ...e]
      };
    }
    function te(e, { message_id: t, parent_message_id: n }, { nonce: r, notified: o }) {
      return t ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": ke(e["m.mentions"], o),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: t },
        [B]: r
      } : {
        ...e,
        ...n && {
          "m.relates_to": {
            rel_type: "m.thread",
            event_id: n,
            is_falling_back: !0,
            "m.in_reply_to": { event_id: n }
          }
        },
        [B]: r
      };
    }
    function ke({ user_ids: e = [], room: t }, n) {
      const r = e.filter((o) => !n.includes(o));
      return {
        ...r.length > 0 && { user_ids: r },
        ...t && !n.includes("all") && { room: t }
      };
    }
    const H = 6e4, Te = 4e3;
    function Ie({ isEdit: e }) {
      const t = { channel_id: "", ...e && { message_id: "$" } };
      return {
        limit: H - (e ? Te : 0),
        measure: async (n) => {
          const r = te(await ee(n), t, {
            nonce: "",
            notified: []
          });
          return k.Buffer.byteLength(JSON.stringify(r));
        }
      };
    }
    var A = d(3916);
    const F = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, Se = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${F})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${F}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${F})?$`),
      user: new RegExp(String.raw`^@[!-9;-~]+:${F}$`)
    }, Oe = 255;
    function M(e, t) {
      return typeof t == "string" && t.length <= Oe && Se[e].test(t);
    }
    const P = (e) => M("room", e), G = (e) => M("event", e), K = (e) => M("user", e), z = (e) => M("alias", e);
    function ne(e, t) {
      return Ee[t](e) ? e : void 0;
    }
    const Ee = {
      channel: (e) => P(e) || z(e),
      message: G,
      user: K
    };
    function xe(e, t) {
      const n = Re(e, t), r = n === void 0 ? Me[t] : `Write "${n}".`;
      return `is ${(0, A.cl)(e)}, which is ${Ne(e, t)}. ${r}`;
    }
    const Me = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function Ne(e, t) {
      const n = { channel: "a room", message: "a message", user: "a user" }[t];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${n}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and no Matrix one (with `access_token`, the step speaks to Matrix)" : M("room", e) || z(e) ? `a room, and not ${n}` : M("user", e) ? `a user, and not ${n}` : M("event", e) ? `a message, and not ${n}` : t === "channel" && e.startsWith("#") ? "an alias without its server" : t === "channel" ? "the name of a room, or something else" : `not the id of ${n}`;
    }
    function Re(e, t) {
      const [, n] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (n ?? "").replace(/\?.*$/, "").split("/").map(je).find((o) => ne(o, t) !== void 0);
    }
    function je(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    const re = "api.twake.app";
    function De(e) {
      const { connection: t, message: n } = e;
      return [
        ...t.api_url.hostname === re ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${re} is that of Twake of 2020 to 2022.`
        ] : [],
        ...Ce(t),
        ...Ae.filter(([r]) => r(n)).map(([, r]) => r),
        ...Le(e),
        ...Ue(n.message_fields)
      ];
    }
    function Ce(e) {
      const t = ["public_id", "private_api_key", "group_id"].filter((r) => e[r] !== ""), n = t.map((r) => `\`${r}\``).join(", ");
      return t.length === 0 ? [] : [
        `${n} ${t.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const Ae = [
      [
        ({ ephemeral: e, ephemeral_recipients: t }) => e || t.length > 0,
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
        ({ mentions: e }) => e.some(({ who: t }) => t === "here"),
        "Matrix does not know who is there: use `mentions: all` in place of `here`."
      ]
    ];
    function Le({ message: e, workflow: t }) {
      return [
        ...e.mentions.flatMap(({ who: r }) => typeof r == "string" ? [] : r).map(({ id: r }) => ["mentions", r]),
        ...Object.values(t.people).map(({ id: r }) => ["people", r])
      ].filter(([, r]) => !K(r)).map(([r, o]) => `\`${r}\` names ${o}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`);
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
    function Ue(e) {
      return [
        ...Object.keys(e).flatMap((t) => Object.hasOwn(oe, t) ? `\`message_fields\` may not set \`${t}\`: ${oe[t]}.` : []),
        ...se(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function se(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(se);
    }
    function Be(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    function Fe({ api_url: e, access_token: t }) {
      const n = { Authorization: `Bearer ${t}`, "Content-Type": "application/json" }, r = (...i) => {
        const s = new URL(e), u = i.map(Pe).join("/");
        return s.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${u}`, s;
      }, o = (i) => ({ method: "GET", url: i, headers: n, body: "" }), a = (i, s) => ({
        method: "PUT",
        url: i,
        headers: n,
        body: JSON.stringify(s, Ge)
      });
      return {
        send: (i, s, u) => a(r("rooms", i, "send", "m.room.message", s), u),
        redact: (i, s, u) => a(r("rooms", i, "redact", s, u), {}),
        getEvent: (i, s) => o(r("rooms", i, "event", s)),
        getState: (i, s) => o(r("rooms", i, "state", s)),
        getMessages: (i, s) => {
          const u = r("rooms", i, "messages");
          return u.search = `dir=b&limit=${s}`, o(u);
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
    function Pe(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function Ge(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    var L = d(3269);
    function J({ body: e }) {
      const t = Z(e);
      if (typeof t?.errcode != "string")
        return;
      const { errcode: n, error: r, retry_after_ms: o } = t;
      return {
        errcode: n,
        error: typeof r == "string" ? r : "",
        retry_after_ms: Number.isSafeInteger(o) ? Number(o) : void 0
      };
    }
    function Z(e) {
      try {
        const t = JSON.parse(e);
        return typeof t == "object" && t !== null && !Array.isArray(t) ? t : void 0;
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
    function q(e, { parent_message_id: t }) {
      const n = J(e), { status: r } = e;
      if (n === void 0)
        return We(e);
      const { errcode: o, error: a, retry_after_ms: i } = n, s = Object.hasOwn(ie, o) ? ie[o] : void 0;
      return s !== void 0 ? h("refused", ...s) : o === "M_LIMIT_EXCEEDED" ? {
        ...h("not_arrived", "rate_limited", "The homeserver wants fewer messages at a time.", {
          nextStep: "Send fewer messages, raise `timeout`, or have the administrator lift the limit for this account."
        }),
        ...i !== void 0 && { retry_after_ms: i }
      } : o === "M_TOO_LARGE" ? h("refused", "too_large", "The homeserver does not take a message of that size.", {
        nextStep: "Shorten the message, its buttons or `message_fields`."
      }) : o === "M_UNRECOGNIZED" ? h("refused", "no_homeserver", "This homeserver does not know the request.") : r >= 500 ? { ...(0, L.IS)(e), isIdempotent: !0 } : t && /relation|thread|event/i.test(a) ? h("refused", "thread_not_found", `The homeserver cannot start a thread from message ${t}: ${(0, L.hD)(a)}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : h("refused", "refused", `The homeserver refused the request: ${(0, L.hD)(`${o}: ${a}`)}.`, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    function We(e) {
      const { status: t } = e;
      if (t === 404 || t === 405 || t === 410)
        return h("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${t}.`);
      if (t < 300)
        return h("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const n = (0, L.IS)(e);
      return { ...n, isIdempotent: n.fate === "unknown" && t >= 400 };
    }
    function h(e, t, n, r = {}) {
      return { fate: e, error: new A.lZ(t, n, r) };
    }
    async function E(e, t) {
      const n = await t(e);
      if (n.kind === "no_response")
        return { failure: { fate: "not_arrived", error: n.error } };
      const r = n.status === 200 ? Z(n.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: He(q(n, {})), errcode: J(n)?.errcode };
    }
    function He(e) {
      if (e.fate !== "unknown")
        return e;
      const t = e.isIdempotent === !0;
      return { ...e, fate: t ? "not_arrived" : "refused" };
    }
    async function Ke(e, t, { requests: n, ask: r }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(t))
        return V(e);
      const o = await E(n.getState(e, "m.room.tombstone"), r);
      if ("body" in o) {
        const a = o.body.replacement_room, i = P(a) ? `: its people moved to ${a}` : "";
        return h("refused", "room_upgraded", `The room ${e} was upgraded${i}.`, {
          nextStep: P(a) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${a}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return o.errcode === "M_FORBIDDEN" ? V(e) : h("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, L.hD)(t)}.`);
    }
    function V(e) {
      return h("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    async function ze(e, t, { requests: n, ask: r }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const o = await E(n.getWellKnown(), r), i = ("body" in o ? o.body["m.homeserver"] : void 0)?.base_url, s = typeof i == "string" ? (0, A._n)(i) : null;
      if (s === null || s === (0, A._n)(t.href))
        return e;
      const { code: u, message: _ } = e.error;
      return h(e.fate, u, _, {
        nextStep: `Set \`api_url\` to ${s}: ${t.host} says that its homeserver is there.`
      });
    }
    async function Je(e, { requests: t, ask: n }) {
      if (!z(e))
        return e;
      const r = await E(t.getRoomId(e), n);
      if ("body" in r) {
        const { room_id: o } = r.body;
        return P(o) ? o : ae(e);
      }
      return r.errcode === "M_NOT_FOUND" ? ae(e) : r.failure;
    }
    function ae(e) {
      return h("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function ce(e, { requests: t, ask: n }) {
      const r = await E(t.getState(e, "m.room.encryption"), n);
      return "body" in r ? ue(e) : r.errcode === "M_NOT_FOUND" ? void 0 : de(e, r);
    }
    function ue(e) {
      return h("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function de(e, { failure: t, errcode: n }) {
      return n === "M_FORBIDDEN" ? V(e) : t;
    }
    async function fe(e, t, { requests: n, ask: r }) {
      const [o, a] = await Promise.all([
        E(n.getEvent(e, t), r),
        E(n.whoami(), r)
      ]);
      if (!("body" in a))
        return a.failure;
      if (!("body" in o))
        return o.errcode === "M_NOT_FOUND" ? W(`The room ${e} has no message ${t} that this account can see.`) : de(e, o);
      const { sender: i, type: s, content: u, unsigned: _ } = o.body;
      if (i !== a.body.user_id)
        return h("refused", "not_own_message", `Message ${t} is by ${K(i) ? i : "somebody else"}, and not by the account of \`access_token\`.`);
      if (_?.redacted_because !== void 0)
        return "gone";
      if (s === "m.room.encrypted")
        return ue(e);
      if (s !== "m.room.message")
        return W(`${t} is no message.`);
      const v = u?.["m.relates_to"];
      if (v?.rel_type !== "m.replace")
        return;
      const Y = G(v.event_id) ? ` of ${v.event_id}` : "";
      return W(`${t} is itself an edit${Y}.`);
    }
    function W(e) {
      return h("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    async function Ze({ requests: e, ask: t }) {
      const n = await E(e.whoami(), t);
      return "body" in n ? typeof n.body.device_id == "string" : n.failure;
    }
    function qe(e, t, n) {
      if (e.status !== 200)
        return q(e, t.target);
      const r = Z(e.body), o = r?.event_id;
      return G(o) && !n(o) ? t.isRemoval ? he(t, r) : me(o, t, r) : r === void 0 ? q(e, t.target) : h("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function me(e, { room: t, target: n }, r) {
      const o = n.message_id ?? e, a = {
        message_id: o,
        channel_id: t,
        parent_message_id: n.parent_message_id ?? "",
        created_at: "",
        message_url: Ve(t, o),
        target: { channel_id: t, message_id: o }
      }, s = `Accepted by Matrix: ${n.message_id ? "the edit of a message" : "a message"} in ${n.channel_id}, ${a.message_url}`;
      return { fate: "accepted", accepted: a, response: r, confirmation: s };
    }
    function he({ target: e }, t) {
      const n = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: t, confirmation: n };
    }
    function Ve(e, t) {
      const n = e.indexOf(":"), r = n < 0 ? "" : `?via=${encodeURIComponent(e.slice(n + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(t)}${r}`;
    }
    const Ye = 20;
    function Xe(e, t, n, r) {
      const { requests: o } = e, { message_id: a } = t;
      return le({
        target: t,
        isRemoval: !1,
        requestIn: (s) => o.send(s, n, r),
        check: async (s, u) => {
          if (!a)
            return ce(s, u);
          const [_, v] = await Promise.all([
            fe(s, a, u),
            ce(s, u)
          ]);
          return _ === "gone" ? W(`Message ${a} was removed.`) : _ ?? v;
        },
        find: async (s, u) => {
          const _ = await E(o.getMessages(s, Ye), u.ask), v = "body" in _ ? et(_.body).find(tt(n)) : void 0;
          return v && G(v.event_id) ? me(v.event_id, { room: s, target: t }, v) : void 0;
        }
      }, e);
    }
    function Qe(e, t, n) {
      const { message_id: r = "" } = t, o = async (i, s) => {
        const u = await fe(i, r, s);
        return u === "gone" ? he({ target: t }, {}) : u;
      };
      return le({
        target: t,
        isRemoval: !0,
        requestIn: (i) => e.requests.redact(i, r, n),
        check: o,
        find: async (i, s) => {
          const u = await o(i, s);
          return u !== void 0 && "response" in u ? u : void 0;
        }
      }, e);
    }
    function et({ chunk: e }) {
      return Array.isArray(e) ? e.filter((t) => typeof t == "object" && t) : [];
    }
    function tt(e) {
      return ({ content: t }) => t?.[B] === e;
    }
    function le(e, { api_url: t, requests: n }) {
      const { target: r, isRemoval: o } = e, a = !o && !r.message_id, i = e.requestIn(r.channel_id);
      let s, u = !1, _;
      const v = async (b, { mayDouble: j }) => {
        const S = s ?? await Je(r.channel_id, b);
        if (typeof S != "string")
          return S;
        s = S;
        const g = u ? void 0 : await e.check(s, b);
        if (g !== void 0)
          return g;
        if (u = !0, _ === void 0 || !a || j)
          return;
        const D = await Ze(b);
        return typeof D != "boolean" ? D : D ? void 0 : { ..._, isIdempotent: !1 };
      }, Y = async (b, j) => {
        const S = await v(b, j);
        if (S !== void 0 || s === void 0)
          return S;
        const g = await b.ask(e.requestIn(s));
        if (g.kind === "no_response")
          return g.arrived === "no" ? { fate: "not_arrived", error: g.error } : { fate: "unknown", error: g.error, isIdempotent: !0 };
        const D = J(g);
        return D?.errcode === "M_FORBIDDEN" ? Ke(s, D.error, b) : qe(g, { room: s, target: r, isRemoval: o }, j.holdsSecret);
      };
      return {
        request: i,
        error: nt(i),
        attempt: async (b, j) => {
          const S = { requests: n, ask: b }, g = await Y(S, j);
          return "error" in g ? (g.fate === "unknown" && (_ = g), ze(g, t, S)) : g;
        },
        look: async (b) => s === void 0 ? void 0 : e.find(s, { requests: n, ask: b })
      };
    }
    function nt({ body: e }) {
      const t = k.Buffer.byteLength(e);
      if (t <= H)
        return;
      const n = `The message has ${t} bytes, and a homeserver takes ${H}: nothing was sent.`;
      return new A.lZ("too_large", n, {
        nextStep: "Shorten its buttons, `mentions` or `message_fields`."
      });
    }
    const rt = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Be,
      readId: ne,
      describeNoId: xe,
      findIssues: De,
      findWarnings: () => [],
      connect: ot
    };
    function ot({ api_url: e, access_token: t }) {
      const n = { api_url: e, requests: Fe({ api_url: e, access_token: t }) };
      return {
        address: { api_url: e.origin + e.pathname },
        key: t,
        editsNotify: !0,
        sizeOf: Ie,
        prepare: async (r, { notified: o = [] } = {}) => {
          const a = await ee(r);
          return {
            sendTo: (i, s) => Xe(n, i, s, te(a, i, { nonce: s, notified: o })),
            preview: async () => {
              const { previewOf: i } = await d.e("preview").then(d.bind(d, 8736));
              return i(a);
            }
          };
        },
        remove: (r, o) => Qe(n, r, o)
      };
    }
  }),
  3197: ((U, T, d) => {
    d.d(T, {
      Bc: () => y,
      ah: () => w,
      jO: () => k
    });
    function k(f) {
      const c = new Set(f.flatMap(($) => typeof $ == "string" ? [] : [$.id]));
      return {
        ...c.size > 0 && { user_ids: [...c] },
        ...f.includes("all") && { room: !0 }
      };
    }
    function y({ children: f }) {
      return f.flatMap((c) => c.type === "mentions" ? c.children.map(({ addressee: $ }) => $) : []);
    }
    function w(f) {
      return f === "all" ? "@room" : typeof f == "string" ? `@${f}` : `@${f.name}`;
    }
  }),
  4061: ((U, T, d) => {
    d.d(T, {
      y: () => k
    });
    function k(y, w) {
      return ["heading", "summary", "thematicBreak"].includes(w.type) || y.type === "thematicBreak" || y.type === "footnoteDefinition" && w.type === "footnoteDefinition" || y.type === "group" && w.type === "group" && !y.spread && !w.spread || y.type === "list" && y.adjacent;
    }
  })
};
