"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((A, S, u) => {
    u.d(S, {
      IS: () => b,
      hD: () => l,
      w2: () => f
    });
    var $ = u(3916);
    function b({ status: d, headers: w }) {
      const m = `The server answered HTTP ${d}`;
      if ([301, 302, 303, 307, 308].includes(d)) {
        const _ = w.location, E = _ === void 0 ? "" : ` to ${l(_)}`;
        return f(d === 301 || d === 308 ? "refused" : "unknown", "redirected", `${m}: it wants to redirect the request${E}.`);
      }
      return d === 413 ? f("refused", "too_large", `${m}: the message is too large.`) : d === 429 ? f("not_arrived", "rate_limited", `${m}: too many requests.`) : d === 503 ? f("unknown", "server_error", `${m}: it is not available.`) : d >= 500 || d < 400 || [408, 425, 460, 499].includes(d) ? f("unknown", "server_error", `${m}.`) : f("refused", "refused", `${m}.`);
    }
    function l(d) {
      return JSON.stringify(d.length > 200 ? `${d.slice(0, 200)} \u2026` : d);
    }
    function f(d, w, m, _ = {}) {
      return { fate: d, error: new $.lZ(w, m, _) };
    }
  }),
  5582: ((A, S, u) => {
    u.d(S, {
      B: () => l
    });
    const $ = 40, b = /* @__PURE__ */ new Set([
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
    function l(m) {
      return { ...m, children: f($, m.children) };
    }
    function f(m, _) {
      return (m > 0 ? _ : d(_)).map((g) => {
        if (!("children" in g))
          return g;
        const R = g.type === "list" ? m : m - 1;
        return { ...g, children: f(R, g.children) };
      });
    }
    function d(m) {
      const _ = [], E = [...m].reverse();
      for (let g = E.pop(); g !== void 0; g = E.pop())
        if (!("children" in g && b.has(g.type)))
          _.push(g);
        else
          for (const R of g.children.toReversed())
            E.push(w(R));
      return _;
    }
    function w(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  3463: ((A, S, u) => {
    u.d(S, {
      matrix: () => ft
    });
    var $ = u(4573), b = u(6444), l = u(2e3), f = u(8286), d = u(9880), w = u(5582), m = u(3197), _ = u(4061);
    const E = {
      root: O,
      paragraph: j,
      heading: j,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, t) => Y(O(e, t)),
      alert: (e, t) => Y(`${b.o[e.kind]}
${O(e, t)}`),
      list: le,
      listItem: O,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, t) => we(e.map((n) => I(n, t))),
      tableRow: ye,
      tableCell: j,
      details: O,
      summary: j,
      group: O,
      footnoteDefinition: (e, t) => `${(0, d.L)(e.identifier)} ${O(e, t)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: x,
      emphasis: x,
      delete: x,
      underline: x,
      superscript: ({ children: e }, t) => e.map((n) => n.type === "text" ? (0, d.L)(n.value) : I(n, t)).join(""),
      inlineCode: ({ value: e }) => e,
      link: x,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, d.L)(e),
      buttons: Z,
      button: ({ label: e }) => `[${e}]`,
      mentions: Z,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: j
    };
    function g(e) {
      return (0, l.b)(I((0, w.B)(e), 0)).trim();
    }
    function R(e) {
      return !(0, m.Bc)(e).some((n) => typeof n != "string") && e.children.every(he);
    }
    function he(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: t }) => t === "text" || t === "break");
    }
    function I(e, t) {
      return E[e.type](e, t);
    }
    function x({ children: e }, t) {
      return e.map((n) => I(n, t)).join("");
    }
    function j(e, t) {
      return x(e, t).split(`
`).map((n) => n.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function Z({ children: e }, t) {
      return e.map((n) => I(n, t)).join(" ");
    }
    function O({ children: e }, t) {
      const n = e.map((r) => ({ node: r, text: I(r, t) })).filter(({ text: r }) => r !== "");
      return n.map(({ node: r, text: o }, s) => {
        const i = n[s - 1]?.node;
        return i === void 0 ? o : `${(0, _.y)(r, i) ? `
` : `

`}${o}`;
      }).join("");
    }
    function le(e, t) {
      return e.children.map((r, o) => pe(e, r, { index: o, depth: t })).join(e.spread ? `

` : `
`);
    }
    function pe(e, t, n) {
      const r = (0, f.F)(e, t, n), o = I(t, n.depth + 1);
      return `${r} ${ge(o, r.length + 1)}`.trimEnd();
    }
    function ge(e, t) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(t)}`);
    }
    function Y(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function ye({ children: e }, t) {
      const n = e.map((r) => I(r, t).replaceAll(`
`, " "));
      return n.some((r) => r !== "") ? n.join(" \u2502 ").trimEnd() : "";
    }
    function we(e) {
      return e.filter((t) => t !== "").join(`
`);
    }
    const C = "dev.twake-message.nonce";
    async function X({ content: e, sender_name: t, message_fields: n }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const r = t ? ve(e, t) : e;
      return {
        ...n,
        msgtype: "m.text",
        body: g(r),
        ...!R(r) && {
          format: "org.matrix.custom.html",
          formatted_body: await _e(r)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(r))
      };
    }
    async function _e(e) {
      const { toHtml: t } = await u.e("matrix-html").then(u.bind(u, 292));
      return t(e);
    }
    function ve({ children: e }, t) {
      const n = { type: "strong", children: [{ type: "text", value: `${t}: ` }] }, [r, ...o] = e;
      return {
        type: "root",
        children: r?.type === "paragraph" ? [{ ...r, children: [n, ...r.children] }, ...o] : [{ type: "paragraph", children: [n] }, ...e]
      };
    }
    function Q(e, { message_id: t, parent_message_id: n }, { nonce: r, notified: o }) {
      return t ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": $e(e["m.mentions"], o),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: t },
        [C]: r
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
        [C]: r
      };
    }
    function $e({ user_ids: e = [], room: t }, n) {
      const r = e.filter((o) => !n.includes(o));
      return {
        ...r.length > 0 && { user_ids: r },
        ...t && !n.includes("all") && { room: t }
      };
    }
    const G = 6e4, be = 1e3, ke = 4e3, H = { id: "$".padEnd(255, "x"), nonce: "x".repeat(40) };
    function Te({ isEdit: e }) {
      const n = { channel_id: "", ...e ? { message_id: H.id } : { parent_message_id: H.id } }, { nonce: r } = H;
      return {
        limit: G - be - (e ? ke : 0),
        measure: async (o) => {
          const s = Q(await X(o), n, { nonce: r, notified: [] });
          return $.Buffer.byteLength(JSON.stringify(s));
        }
      };
    }
    var L = u(3916);
    const U = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, Se = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${U})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${U}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${U})?$`),
      user: new RegExp(`^@[!-9;-~]+:${U}$`)
    }, Ee = 255;
    function N(e, t) {
      return typeof t == "string" && t.length <= Ee && Se[e].test(t);
    }
    const F = (e) => N("room", e), B = (e) => N("event", e), z = (e) => N("user", e), K = (e) => N("alias", e);
    function q(e, t) {
      return Ie[t](e) ? e : void 0;
    }
    const Ie = {
      channel: (e) => F(e) || K(e),
      message: B,
      user: z
    };
    function Oe(e, t) {
      const n = Me(e, t), r = n === void 0 ? Ne[t] : `Write "${n}".`;
      return `is ${(0, L.cl)(e)}, which is ${xe(e, t)}. ${r}`;
    }
    const Ne = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function xe(e, t) {
      const n = { channel: "a room", message: "a message", user: "a user" }[t];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${n}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : N("room", e) || K(e) ? `a room, and not ${n}` : N("user", e) ? `a user, and not ${n}` : N("event", e) ? `a message, and not ${n}` : t === "channel" && e.startsWith("#") ? "an alias without its server" : t === "channel" ? "the name of a room, or something else" : `not the id of ${n}`;
    }
    function Me(e, t) {
      const [, n] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (n ?? "").replace(/\?.*$/, "").split("/").map(Re).find((o) => q(o, t) !== void 0);
    }
    function Re(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    var je = u(2163);
    const ee = "api.twake.app";
    function De(e) {
      const { connection: t, message: n } = e;
      return [
        ...t.api_url.hostname === ee ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${ee} is that of Twake of 2020 to 2022.`
        ] : [],
        ...Ae(t),
        ...Ce.filter(([r]) => r(n)).map(([, r]) => r),
        ...(0, je.x)(e, z).map(({ input: r, id: o }) => `\`${r}\` names ${o}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`),
        ...Le(n.message_fields)
      ];
    }
    function Ae(e) {
      const t = ["public_id", "private_api_key", "group_id"].filter((r) => e[r] !== ""), n = t.map((r) => `\`${r}\``).join(", ");
      return t.length === 0 ? [] : [
        `${n} ${t.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const Ce = [
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
    ], te = {
      body: "use the input `content`",
      formatted_body: "use the input `content`",
      format: "use the input `content`",
      "m.mentions": "use the input `mentions`",
      "m.relates_to": "use the inputs `message_id` and `parent_message_id`",
      "m.new_content": "use the input `message_id`",
      msgtype: "others than `m.text` notify nobody",
      [C]: "it is how this action finds its message again",
      pinned: "what is pinned is a state of the room, which its moderators set",
      sender: "it is the account of `access_token`",
      hidden_data: "it is for Twake of 2020 to 2022"
    };
    function Le(e) {
      return [
        ...Object.keys(e).flatMap((t) => Object.hasOwn(te, t) ? `\`message_fields\` may not set \`${t}\`: ${te[t]}.` : []),
        ...ne(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function ne(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(ne);
    }
    function Ue(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    var h = u(3269);
    function P({ body: e }) {
      const t = V(e);
      if (typeof t?.errcode != "string")
        return;
      const { errcode: n, error: r, retry_after_ms: o } = t;
      return {
        errcode: n,
        error: typeof r == "string" ? r : "",
        retry_after_ms: typeof o == "number" && o >= 0 ? o : void 0
      };
    }
    function V(e) {
      try {
        const t = JSON.parse(e);
        return typeof t == "object" && t !== null && !Array.isArray(t) ? t : void 0;
      } catch {
        return;
      }
    }
    const re = {
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
    function J(e) {
      const t = P(e);
      if (e.status === 413 || t?.errcode === "M_TOO_LARGE")
        return (0, h.w2)("refused", "too_large", "The homeserver takes no message of that size.", {
          nextStep: "Shorten the message, its buttons or `message_fields`."
        });
      if (t === void 0)
        return Pe(e);
      const { errcode: n, error: r, retry_after_ms: o } = t, s = Object.hasOwn(re, n) ? re[n] : void 0;
      if (s !== void 0)
        return (0, h.w2)("refused", ...s);
      if (n === "M_LIMIT_EXCEEDED") {
        const a = o === void 0 ? {} : { retry_after_ms: o };
        return {
          ...(0, h.w2)("not_arrived", "rate_limited", Fe, { nextStep: Be }),
          ...a
        };
      }
      if (n === "M_UNRECOGNIZED")
        return (0, h.w2)("refused", "no_homeserver", "The homeserver does not know this request.");
      if (e.status >= 500)
        return { ...(0, h.IS)(e), isIdempotent: !0 };
      const i = `The homeserver refused the request: ${(0, h.hD)(`${n}: ${r}`)}.`;
      return (0, h.w2)("refused", "refused", i, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const Fe = "The homeserver wants fewer messages at a time.", Be = "Send fewer messages, raise `timeout`, or have the administrator lift the limit for this account.";
    function Pe(e) {
      const { status: t } = e;
      if (t === 404 || t === 405 || t === 410)
        return (0, h.w2)("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${t}.`);
      if (t < 300)
        return (0, h.w2)("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const n = (0, h.IS)(e);
      return { ...n, isIdempotent: n.fate === "unknown" && t >= 400 };
    }
    function W(e) {
      return (0, h.w2)("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    function D(e) {
      return (0, h.w2)("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    async function v(e, t) {
      const n = await t(e, { isQuestion: !0 });
      if (n.kind === "no_response")
        return { failure: { fate: "not_arrived", error: n.error } };
      const r = n.status === 200 ? V(n.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: We(J(n)), errcode: P(n)?.errcode };
    }
    function We(e) {
      if (e.fate !== "unknown")
        return e;
      const t = e.isIdempotent === !0;
      return { ...e, fate: t ? "not_arrived" : "refused" };
    }
    async function Ge(e, { requests: t, ask: n, holdsSecret: r }) {
      if (!K(e))
        return e;
      const o = await v(t.getRoomId(e), n);
      if ("body" in o) {
        const { room_id: s } = o.body;
        return F(s) && !r(s) ? s : oe(e);
      }
      return o.errcode === "M_NOT_FOUND" ? oe(e) : o.failure;
    }
    function oe(e) {
      return (0, h.w2)("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function se(e, { requests: t, ask: n }) {
      const r = await v(t.getState(e, "m.room.encryption"), n);
      return "body" in r ? ie(e) : r.errcode === "M_NOT_FOUND" ? void 0 : ae(e, r);
    }
    function ie(e) {
      return (0, h.w2)("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function ae(e, { failure: t, errcode: n }) {
      return n === "M_FORBIDDEN" ? W(e) : t;
    }
    async function ce(e, t, { requests: n, ask: r }) {
      const [o, s] = await Promise.all([
        v(n.getEvent(e, t), r),
        v(n.whoami(), r)
      ]);
      if (!("body" in s))
        return s.failure;
      if (!("body" in o))
        return o.errcode === "M_NOT_FOUND" ? D(`The room ${e} has no message ${t} that this account can see.`) : ae(e, o);
      const { sender: i, type: a, content: c, unsigned: p } = o.body;
      if (i !== s.body.user_id)
        return (0, h.w2)("refused", "not_own_message", `Message ${t} is by ${z(i) ? i : "somebody else"}, and not by the account of \`access_token\`.`);
      if (p?.redacted_because !== void 0)
        return "gone";
      if (a === "m.room.encrypted")
        return ie(e);
      if (a !== "m.room.message")
        return D(`${t} is no message.`);
      const y = c?.["m.relates_to"];
      if (y?.rel_type !== "m.replace")
        return;
      const k = B(y.event_id) ? ` of ${y.event_id}` : "";
      return D(`${t} is itself an edit${k}.`);
    }
    async function He({ requests: e, ask: t }) {
      const n = await v(e.whoami(), t);
      return "body" in n ? typeof n.body.device_id == "string" : n.failure;
    }
    function ze(e, t, n) {
      if (e.status !== 200)
        return Ke(e, t) ?? J(e);
      const r = V(e.body), o = r?.event_id;
      return B(o) && !n(o) ? t.operation === "remove" ? ue(t, r) : de(o, t, r) : r === void 0 ? J(e) : (0, h.w2)("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function Ke(e, { room: t, target: n }) {
      if (e.status !== 400 && e.status !== 404)
        return;
      const { errcode: r = "", error: o = "" } = P(e) ?? {}, { message_id: s, parent_message_id: i } = n, a = (0, h.hD)(o);
      return s && (r === "M_NOT_FOUND" || /event|relation/i.test(o)) ? D(`The homeserver does not find message ${s} in ${t}: ${a}.`) : i && /event|relation|thread/i.test(o) ? (0, h.w2)("refused", "thread_not_found", `The homeserver starts no thread from message ${i}: ${a}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : r === "M_UNSUPPORTED_ROOM_VERSION" ? W(t) : void 0;
    }
    function de(e, { room: t, target: n }, r) {
      const o = n.message_id ?? e, s = {
        message_id: o,
        channel_id: t,
        parent_message_id: n.parent_message_id ?? "",
        created_at: "",
        message_url: Ve(t, o),
        target: { channel_id: t, message_id: o }
      }, a = `Accepted by Matrix: ${n.message_id ? "the edit of a message" : "a message"} in ${n.channel_id}, ${s.message_url}`;
      return { fate: "accepted", accepted: s, response: r, confirmation: a };
    }
    function ue({ target: e }, t) {
      const n = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: t, confirmation: n };
    }
    function Ve(e, t) {
      const n = e.indexOf(":"), r = n < 0 ? "" : `?via=${encodeURIComponent(e.slice(n + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(t)}${r}`;
    }
    const Je = 20;
    function Ze(e, t, n, r) {
      const { message_id: o } = t;
      return {
        operation: o ? "edit" : "post",
        target: t,
        requestIn: (s) => e.send(s, n, r),
        check: (s, i) => o ? Ye(s, o, i) : se(s, i),
        find: async (s, i) => {
          const a = await v(e.getMessages(s, Je), i.ask), c = "body" in a ? Qe(a.body).findLast(qe(n)) : void 0;
          return c && B(c.event_id) && !i.holdsSecret(c.event_id) ? de(c.event_id, { room: s, target: t }, c) : void 0;
        }
      };
    }
    async function Ye(e, t, n) {
      const [r, o] = await Promise.all([
        ce(e, t, n),
        se(e, n)
      ]);
      return o !== void 0 ? o : r === "gone" ? D(`Message ${t} was removed.`) : r;
    }
    function Xe(e, t, n) {
      const { message_id: r = "" } = t, o = async (s, i) => {
        const a = await ce(s, r, i);
        return a === "gone" ? ue({ target: t }, {}) : a;
      };
      return {
        operation: "remove",
        target: t,
        requestIn: (s) => e.redact(s, r, n),
        check: o,
        find: async (s, i) => {
          const a = await o(s, i);
          return a !== void 0 && "response" in a ? a : void 0;
        }
      };
    }
    function Qe({ chunk: e }) {
      return Array.isArray(e) ? e.filter((t) => typeof t == "object" && t) : [];
    }
    function qe(e) {
      return ({ content: t }) => t?.[C] === e;
    }
    function et({ api_url: e, access_token: t }) {
      const n = { Authorization: `Bearer ${t}`, "Content-Type": "application/json" }, r = (...i) => {
        const a = new URL(e), c = i.map(nt).join("/");
        return a.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${c}`, a;
      }, o = (i) => ({ method: "GET", url: i, headers: n, body: "" }), s = (i, a) => ({
        method: "PUT",
        url: i,
        headers: n,
        body: JSON.stringify(a, rt)
      });
      return {
        send: (i, a, c) => s(r("rooms", i, "send", "m.room.message", a), c),
        redact: (i, a, c) => s(r("rooms", i, "redact", a, c), {}),
        getEvent: (i, a) => o(r("rooms", i, "event", a)),
        getState: (i, a) => o(r("rooms", i, "state", a)),
        getStateEvent: (i, a) => {
          const c = r("rooms", i, "state", a);
          return c.search = "format=event", o(c);
        },
        getMessages: (i, a) => {
          const c = r("rooms", i, "messages");
          return c.search = `dir=b&limit=${a}`, { ...o(c), maxResponseSize: 4 * a * tt };
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
    const tt = 65536;
    function nt(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function rt(e, t) {
      return typeof t == "string" ? t.toWellFormed() : t;
    }
    function ot(e, t) {
      const { attempt: n, look: r } = e, o = async (s, i, { holdsSecret: a }) => {
        const c = s.accepted?.channel_id, p = c && await st(c, { requests: t, ask: i, holdsSecret: a });
        return p ? { ...s, warning: p } : s;
      };
      return {
        ...e,
        attempt: async (s, i) => {
          const a = await n(s, i);
          return "error" in a ? a : o(a, s, i);
        },
        ...r && {
          look: async (s, i) => {
            const a = await r(s, i);
            return a && o(a, s, i);
          }
        }
      };
    }
    async function st(e, { requests: t, ask: n }) {
      const [r, o, s] = await Promise.all([
        v(t.getState(e, "m.room.power_levels"), n),
        v(t.getStateEvent(e, "m.room.create"), n),
        v(t.whoami(), n)
      ]);
      if (!("body" in r && "body" in o && "body" in s))
        return;
      const i = String(s.body.user_id);
      if (it(i, o.body))
        return;
      const a = r.body, c = fe(a.users?.[i] ?? a.users_default, 0), p = fe(a.notifications?.room, 50);
      if (!(c >= p))
        return `The room ${e} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level ${c}, and "Notify everyone" in the settings of the room asks for ${p}.`;
    }
    function fe(e, t) {
      const n = Number(e ?? t);
      return Number.isSafeInteger(n) ? n : t;
    }
    function it(e, { sender: t, content: n }) {
      if (!(Number(n?.room_version) >= 12))
        return !1;
      const r = n?.additional_creators;
      return t === e || Array.isArray(r) && r.includes(e);
    }
    async function at(e, t, { requests: n, ask: r }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(t))
        return W(e);
      const o = await v(n.getState(e, "m.room.tombstone"), r);
      if ("body" in o) {
        const s = o.body.replacement_room, i = F(s) ? `: its people moved to ${s}` : "";
        return (0, h.w2)("refused", "room_upgraded", `The room ${e} was upgraded${i}.`, {
          nextStep: F(s) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${s}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return o.errcode === "M_FORBIDDEN" ? W(e) : (0, h.w2)("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, h.hD)(t)}.`);
    }
    async function ct(e, t, { requests: n, ask: r }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const o = await v(n.getWellKnown(), r), i = ("body" in o ? o.body["m.homeserver"] : void 0)?.base_url, a = typeof i == "string" ? (0, L._n)(i) : null;
      if (a === null || a === (0, L._n)(t.href))
        return e;
      const { code: c, message: p } = e.error;
      return (0, h.w2)(e.fate, c, p, {
        nextStep: `Set \`api_url\` to ${a}: ${t.host} says that its homeserver is there.`
      });
    }
    function me(e, { api_url: t, requests: n }) {
      const r = e.requestIn(e.target.channel_id);
      let o, s = !1, i, a;
      const c = async (p, { mayDouble: y }) => {
        const k = o ?? await Ge(e.target.channel_id, p);
        if (typeof k != "string")
          return k;
        o = k;
        const M = s ? void 0 : await e.check(o, p);
        if (M !== void 0)
          return M;
        if (s = !0, a === void 0 || e.operation !== "post" || y)
          return o;
        const T = i ?? await He(p);
        return typeof T != "boolean" ? T : (i = T, T ? o : { ...a, isIdempotent: !1 });
      };
      return {
        request: r,
        error: ut(r),
        attempt: async (p, y) => {
          const k = { requests: n, ask: p, ...y }, M = await c(k, y), T = typeof M == "string" ? await dt(e, M, k) : M;
          return "error" in T ? (T.fate === "unknown" && (a = T), ct(T, t, k)) : T;
        },
        look: async (p, y) => o === void 0 ? void 0 : e.find(o, { requests: n, ask: p, ...y })
      };
    }
    async function dt({ operation: e, target: t, requestIn: n }, r, o) {
      const s = await o.ask(n(r));
      if (s.kind === "no_response")
        return s.arrived === "no" ? { fate: "not_arrived", error: s.error } : { fate: "unknown", error: s.error, isIdempotent: !0 };
      const i = s.status === 200 ? void 0 : P(s);
      return i?.errcode === "M_FORBIDDEN" ? at(r, i.error, o) : ze(s, { room: r, target: t, operation: e }, o.holdsSecret);
    }
    function ut({ body: e }) {
      const t = $.Buffer.byteLength(e);
      if (t <= G)
        return;
      const n = `The message has ${t} bytes, and a homeserver takes ${G}: nothing was sent.`;
      return new L.lZ("too_large", n, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const ft = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Ue,
      readId: q,
      describeNoId: Oe,
      findIssues: De,
      findWarnings: () => [],
      connect: mt
    };
    function mt({ api_url: e, access_token: t }) {
      const n = et({ api_url: e, access_token: t }), r = { api_url: e, requests: n };
      return {
        address: { api_url: e.origin + e.pathname },
        key: t,
        editsNotify: !0,
        sizeOf: Te,
        prepare: async (o, { notified: s = [] } = {}) => {
          const i = await X(o);
          return {
            sendTo: (a, c) => {
              const p = Q(i, a, { nonce: c, notified: s }), y = me(Ze(n, a, c, p), r);
              return p["m.mentions"].room === !0 ? ot(y, n) : y;
            },
            preview: async () => {
              const { previewOf: a } = await u.e("preview").then(u.bind(u, 8736));
              return a(i);
            }
          };
        },
        remove: (o, s) => me(Xe(n, o, s), r)
      };
    }
  }),
  3197: ((A, S, u) => {
    u.d(S, {
      Bc: () => b,
      ah: () => l,
      jO: () => $
    });
    function $(f) {
      const d = new Set(f.flatMap((w) => typeof w == "string" ? [] : [w.id]));
      return {
        ...d.size > 0 && { user_ids: [...d] },
        ...f.includes("all") && { room: !0 }
      };
    }
    function b({ children: f }) {
      return f.flatMap((d) => d.type === "mentions" ? d.children.map(({ addressee: w }) => w) : []);
    }
    function l(f) {
      return f === "all" ? "@room" : typeof f == "string" ? `@${f}` : `@${f.name}`;
    }
  }),
  4061: ((A, S, u) => {
    u.d(S, {
      w: () => b,
      y: () => $
    });
    function $(l, f) {
      return b(l.type) ? !1 : ["heading", "summary", "thematicBreak"].includes(f.type) || l.type === "thematicBreak" || l.type === "footnoteDefinition" && f.type === "footnoteDefinition" || l.type === "group" && f.type === "group" && !l.spread && !f.spread || l.type === "list" && l.adjacent;
    }
    function b(l) {
      return l === "buttons" || l === "mentions" || l === "statusLine";
    }
  })
};
