"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((U, T, u) => {
    u.d(T, {
      IS: () => b,
      hD: () => l,
      w2: () => f
    });
    var _ = u(3916);
    function b({ status: d, headers: w }) {
      const m = `The server answered HTTP ${d}`;
      if ([301, 302, 303, 307, 308].includes(d)) {
        const v = w.location, E = v === void 0 ? "" : ` to ${l(v)}`;
        return f(d === 301 || d === 308 ? "refused" : "unknown", "redirected", `${m}: it wants to redirect the request${E}.`);
      }
      return d === 413 ? f("refused", "too_large", `${m}: the message is too large.`) : d === 429 ? f("not_arrived", "rate_limited", `${m}: too many requests.`) : d === 503 ? f("unknown", "server_error", `${m}: it is not available.`) : d >= 500 || d < 400 || [408, 425, 460, 499].includes(d) ? f("unknown", "server_error", `${m}.`) : f("refused", "refused", `${m}.`);
    }
    function l(d) {
      return JSON.stringify(d.length > 200 ? `${d.slice(0, 200)} \u2026` : d);
    }
    function f(d, w, m, v = {}) {
      return { fate: d, error: new _.lZ(w, m, v) };
    }
  }),
  5582: ((U, T, u) => {
    u.d(T, {
      B: () => l
    });
    const _ = 40, b = /* @__PURE__ */ new Set([
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
      return { ...m, children: f(_, m.children) };
    }
    function f(m, v) {
      return (m > 0 ? v : d(v)).map((g) => {
        if (!("children" in g))
          return g;
        const j = g.type === "list" ? m : m - 1;
        return { ...g, children: f(j, g.children) };
      });
    }
    function d(m) {
      const v = [], E = [...m].reverse();
      for (let g = E.pop(); g !== void 0; g = E.pop())
        if (!("children" in g && b.has(g.type)))
          v.push(g);
        else
          for (const j of g.children.toReversed())
            E.push(w(j));
      return v;
    }
    function w(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  3463: ((U, T, u) => {
    u.d(T, {
      matrix: () => pt
    });
    var _ = u(4573), b = u(6444), l = u(2e3), f = u(8286), d = u(9880), w = u(5582), m = u(3197), v = u(4061);
    const E = {
      root: O,
      paragraph: D,
      heading: D,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, t) => X(O(e, t)),
      alert: (e, t) => X(`${b.o[e.kind]}
${O(e, t)}`),
      list: pe,
      listItem: O,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, t) => ve(e.map((n) => I(n, t))),
      tableRow: we,
      tableCell: D,
      details: O,
      summary: D,
      group: O,
      footnoteDefinition: (e, t) => `${(0, d.L)(e.identifier)} ${O(e, t)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: N,
      emphasis: N,
      delete: N,
      underline: N,
      superscript: ({ children: e }, t) => e.map((n) => n.type === "text" ? (0, d.L)(n.value) : I(n, t)).join(""),
      inlineCode: ({ value: e }) => e,
      link: N,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, d.L)(e),
      buttons: Y,
      button: ({ label: e }) => `[${e}]`,
      mentions: Y,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: D
    };
    function g(e) {
      return (0, l.b)(I((0, w.B)(e), 0)).trim();
    }
    function j(e) {
      return !(0, m.Bc)(e).some((n) => typeof n != "string") && e.children.every(le);
    }
    function le(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: t }) => t === "text" || t === "break");
    }
    function I(e, t) {
      return E[e.type](e, t);
    }
    function N({ children: e }, t) {
      return e.map((n) => I(n, t)).join("");
    }
    function D(e, t) {
      return N(e, t).split(`
`).map((n) => n.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function Y({ children: e }, t) {
      return e.map((n) => I(n, t)).join(" ");
    }
    function O({ children: e }, t) {
      const n = e.map((o) => ({ node: o, text: I(o, t) })).filter(({ text: o }) => o !== "");
      return n.map(({ node: o, text: r }, s) => {
        const i = n[s - 1]?.node;
        return i === void 0 ? r : `${(0, v.y)(o, i) ? `
` : `

`}${r}`;
      }).join("");
    }
    function pe(e, t) {
      return e.children.map((o, r) => ge(e, o, { index: r, depth: t })).join(e.spread ? `

` : `
`);
    }
    function ge(e, t, n) {
      const o = (0, f.F)(e, t, n), r = I(t, n.depth + 1);
      return `${o} ${ye(r, o.length + 1)}`.trimEnd();
    }
    function ye(e, t) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(t)}`);
    }
    function X(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function we({ children: e }, t) {
      const n = e.map((o) => I(o, t).replaceAll(`
`, " "));
      return n.some((o) => o !== "") ? n.join(" \u2502 ").trimEnd() : "";
    }
    function ve(e) {
      return e.filter((t) => t !== "").join(`
`);
    }
    const L = "dev.twake-message.nonce";
    async function Q({ content: e, sender_name: t, message_fields: n }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const o = t ? _e(e, t) : e;
      return {
        ...n,
        msgtype: "m.text",
        body: g(o),
        ...!j(o) && {
          format: "org.matrix.custom.html",
          formatted_body: await $e(o)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(o))
      };
    }
    async function $e(e) {
      const { toHtml: t } = await u.e("matrix-html").then(u.bind(u, 292));
      return t(e);
    }
    function _e({ children: e }, t) {
      const n = { type: "strong", children: [{ type: "text", value: `${t}: ` }] }, [o, ...r] = e;
      return {
        type: "root",
        children: o?.type === "paragraph" ? [{ ...o, children: [n, ...o.children] }, ...r] : [{ type: "paragraph", children: [n] }, ...e]
      };
    }
    function q(e, { message_id: t, parent_message_id: n }, { nonce: o, notified: r }) {
      return t ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": be(e["m.mentions"], r),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: t },
        [L]: o
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
        [L]: o
      };
    }
    function be({ user_ids: e = [], room: t }, n) {
      const o = e.filter((r) => !n.includes(r));
      return {
        ...o.length > 0 && { user_ids: o },
        ...t && !n.includes("all") && { room: t }
      };
    }
    const H = 6e4, ke = 1e3, Te = 4e3, z = { id: "$".padEnd(255, "x"), nonce: "x".repeat(40) };
    function Se({ isEdit: e }) {
      const n = { channel_id: "", ...e ? { message_id: z.id } : { parent_message_id: z.id } }, { nonce: o } = z;
      return {
        limit: H - ke - (e ? Te : 0),
        measure: async (r) => {
          const s = q(await Q(r), n, { nonce: o, notified: [] });
          return _.Buffer.byteLength(JSON.stringify(s));
        }
      };
    }
    var F = u(3916);
    const B = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, Ee = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${B})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${B}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${B})?$`),
      user: new RegExp(`^@[!-9;-~]+:${B}$`)
    }, Ie = 255;
    function x(e, t) {
      return typeof t == "string" && t.length <= Ie && Ee[e].test(t);
    }
    const P = (e) => x("room", e), W = (e) => x("event", e), K = (e) => x("user", e), V = (e) => x("alias", e);
    function ee(e, t) {
      return Oe[t](e) ? e : void 0;
    }
    const Oe = {
      channel: (e) => P(e) || V(e),
      message: W,
      user: K
    };
    function xe(e, t) {
      const n = Re(e, t), o = n === void 0 ? Me[t] : `Write "${n}".`;
      return `is ${(0, F.cl)(e)}, which is ${Ne(e, t)}. ${o}`;
    }
    const Me = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function Ne(e, t) {
      const n = { channel: "a room", message: "a message", user: "a user" }[t];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${n}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : x("room", e) || V(e) ? `a room, and not ${n}` : x("user", e) ? `a user, and not ${n}` : x("event", e) ? `a message, and not ${n}` : t === "channel" && e.startsWith("#") ? "an alias without its server" : t === "channel" ? "the name of a room, or something else" : `not the id of ${n}`;
    }
    function Re(e, t) {
      const [, n] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (n ?? "").replace(/\?.*$/, "").split("/").map(je).find((r) => ee(r, t) !== void 0);
    }
    function je(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    var De = u(2163);
    const te = "api.twake.app";
    function Ae(e) {
      const { connection: t, message: n } = e;
      return [
        ...t.api_url.hostname === te ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${te} is that of Twake of 2020 to 2022.`
        ] : [],
        ...Ce(t),
        ...Ue.filter(([o]) => o(n)).map(([, o]) => o),
        ...(0, De.x)(e, K).map(({ input: o, id: r }) => `\`${o}\` names ${r}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`),
        ...Le(n.message_fields)
      ];
    }
    function Ce(e) {
      const t = ["public_id", "private_api_key", "group_id"].filter((o) => e[o] !== ""), n = t.map((o) => `\`${o}\``).join(", ");
      return t.length === 0 ? [] : [
        `${n} ${t.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const Ue = [
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
    ], ne = {
      body: "use the input `content`",
      formatted_body: "use the input `content`",
      format: "use the input `content`",
      "m.text": "use the input `content`",
      "m.html": "use the input `content`",
      "m.message": "use the input `content`",
      "m.mentions": "use the input `mentions`",
      "m.relates_to": "use the inputs `message_id` and `parent_message_id`",
      "m.new_content": "use the input `message_id`",
      msgtype: "others than `m.text` notify nobody",
      [L]: "it is how this action finds its message again",
      pinned: "what is pinned is a state of the room, which its moderators set",
      sender: "it is the account of `access_token`",
      hidden_data: "it is for Twake of 2020 to 2022"
    };
    function Le(e) {
      return [
        ...Object.keys(e).flatMap((t) => Object.hasOwn(ne, t) ? `\`message_fields\` may not set \`${t}\`: ${ne[t]}.` : []),
        ...oe(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function oe(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(oe);
    }
    function Fe(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    var h = u(3269);
    function A({ body: e }) {
      const t = J(e);
      if (typeof t?.errcode != "string")
        return;
      const { errcode: n, error: o, retry_after_ms: r } = t;
      return {
        errcode: n,
        error: typeof o == "string" ? o : "",
        retry_after_ms: typeof r == "number" && r >= 0 ? r : void 0
      };
    }
    function J(e) {
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
    function Z(e) {
      const t = A(e);
      if (e.status === 413 || t?.errcode === "M_TOO_LARGE")
        return (0, h.w2)("refused", "too_large", "The homeserver takes no message of that size.", {
          nextStep: "Shorten the message, its buttons or `message_fields`."
        });
      if (t === void 0)
        return We(e);
      const { errcode: n, error: o, retry_after_ms: r } = t, s = Object.hasOwn(re, n) ? re[n] : void 0;
      if (s !== void 0)
        return (0, h.w2)("refused", ...s);
      if (n === "M_LIMIT_EXCEEDED") {
        const a = r === void 0 ? {} : { retry_after_ms: r }, c = `The homeserver wants fewer messages at a time${Be(r)}.`;
        return { ...(0, h.w2)("not_arrived", "rate_limited", c, { nextStep: Pe }), ...a };
      }
      if (n === "M_UNRECOGNIZED")
        return (0, h.w2)("refused", "no_homeserver", "The homeserver does not know this request.");
      if (e.status >= 500)
        return { ...(0, h.IS)(e), isIdempotent: !0 };
      const i = `The homeserver refused the request: ${(0, h.hD)(`${n}: ${o}`)}.`;
      return (0, h.w2)("refused", "refused", i, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const Be = (e) => e === void 0 ? "" : `, and none for ${Math.ceil(e / 1e3)} s`, Pe = "Send fewer messages, raise `timeout` (a step waits up to a minute at a time), or have the administrator lift the limit for this account.";
    function We(e) {
      const { status: t } = e;
      if (t === 404 || t === 405 || t === 410)
        return (0, h.w2)("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${t}.`);
      if (t < 300)
        return (0, h.w2)("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const n = (0, h.IS)(e);
      return { ...n, isIdempotent: n.fate === "unknown" && t >= 400 };
    }
    function G(e) {
      return (0, h.w2)("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    function C(e) {
      return (0, h.w2)("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    async function $(e, t) {
      const n = await t(e, { isQuestion: !0 });
      if (n.kind === "no_response")
        return { failure: { fate: "not_arrived", error: n.error } };
      const r = n.status === 200 && A(n) === void 0 ? J(n.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: Ge(Z(n)), errcode: A(n)?.errcode };
    }
    function Ge(e) {
      if (e.fate !== "unknown")
        return e;
      const t = e.isIdempotent === !0;
      return { ...e, fate: t ? "not_arrived" : "refused" };
    }
    async function He(e, { requests: t, ask: n, holdsSecret: o }) {
      if (!V(e))
        return e;
      const r = await $(t.getRoomId(e), n);
      if ("body" in r) {
        const { room_id: i } = r.body;
        return P(i) && !o(i) ? i : se(e);
      }
      if (r.errcode === "M_NOT_FOUND")
        return se(e);
      const { failure: s } = r;
      return s.error.code === "server_error" ? ze(e, s) : s;
    }
    function ze(e, { fate: t, error: n }) {
      const o = `The homeserver could not find out which room ${e} is. ${n.message}`;
      return (0, h.w2)(t, "server_error", o, {
        nextStep: "Write the id of the room, which begins with `!`, in `channel_id`: it needs no other server."
      });
    }
    function se(e) {
      return (0, h.w2)("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function ie(e, { requests: t, ask: n }) {
      const o = await $(t.getState(e, "m.room.encryption"), n);
      return "body" in o ? ae(e) : o.errcode === "M_NOT_FOUND" ? void 0 : ce(e, o);
    }
    function ae(e) {
      return (0, h.w2)("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function ce(e, { failure: t, errcode: n }) {
      return n === "M_FORBIDDEN" ? G(e) : t;
    }
    async function ue(e, t, { requests: n, ask: o }) {
      const [r, s] = await Promise.all([
        $(n.getEvent(e, t), o),
        $(n.whoami(), o)
      ]);
      if (!("body" in s))
        return s.failure;
      if (!("body" in r))
        return r.errcode === "M_NOT_FOUND" ? C(`The room ${e} has no message ${t} that this account can see.`) : ce(e, r);
      const { sender: i, type: a, content: c, unsigned: y } = r.body;
      if (i !== s.body.user_id)
        return (0, h.w2)("refused", "not_own_message", `Message ${t} is by ${K(i) ? i : "somebody else"}, and not by the account of \`access_token\`.`);
      if (y?.redacted_because !== void 0)
        return "gone";
      if (a === "m.room.encrypted")
        return ae(e);
      if (a !== "m.room.message")
        return C(`${t} is no message.`);
      const p = c?.["m.relates_to"];
      if (p?.rel_type !== "m.replace")
        return;
      const S = W(p.event_id) ? ` of ${p.event_id}` : "";
      return C(`${t} is itself an edit${S}.`);
    }
    async function Ke({ requests: e, ask: t }) {
      const n = await $(e.whoami(), t);
      return "body" in n ? typeof n.body.device_id == "string" : n.failure;
    }
    function Ve(e, t, n) {
      if (e.status !== 200)
        return Je(e, t) ?? Z(e);
      const o = J(e.body), r = o?.event_id;
      return W(r) && !n(r) ? t.operation === "remove" ? fe(t, o) : de(r, t, o) : o === void 0 ? Z(e) : (0, h.w2)("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function Je(e, { room: t, target: n }) {
      if (e.status !== 400 && e.status !== 404)
        return;
      const { errcode: o = "", error: r = "" } = A(e) ?? {}, { message_id: s, parent_message_id: i } = n, a = (0, h.hD)(r);
      return s && (o === "M_NOT_FOUND" || /event|relation/i.test(r)) ? C(`The homeserver does not find message ${s} in ${t}: ${a}.`) : i && /event|relation|thread/i.test(r) ? (0, h.w2)("refused", "thread_not_found", `The homeserver starts no thread from message ${i}: ${a}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : o === "M_UNSUPPORTED_ROOM_VERSION" ? G(t) : void 0;
    }
    function de(e, { room: t, target: n }, o) {
      const r = n.message_id ?? e, s = {
        message_id: r,
        channel_id: t,
        parent_message_id: n.message_id ? "" : n.parent_message_id ?? "",
        created_at: "",
        message_url: Ze(t, r),
        target: { channel_id: t, message_id: r }
      }, a = `Accepted by Matrix: ${n.message_id ? "the edit of a message" : "a message"} in ${n.channel_id}, ${s.message_url}`;
      return { fate: "accepted", accepted: s, response: o, confirmation: a };
    }
    function fe({ target: e }, t) {
      const n = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: t, confirmation: n };
    }
    function Ze(e, t) {
      const n = e.indexOf(":"), o = n < 0 ? "" : `?via=${encodeURIComponent(e.slice(n + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(t)}${o}`;
    }
    const Ye = 20;
    function Xe(e, t, n, o) {
      const { message_id: r } = t;
      return {
        operation: r ? "edit" : "post",
        target: t,
        requestIn: (s) => e.send(s, n, o),
        check: (s, i) => r ? Qe(s, r, i) : ie(s, i),
        find: async (s, i) => {
          const a = await $(e.getMessages(s, Ye), i.ask), c = "body" in a ? et(a.body).findLast(tt(n)) : void 0;
          return c && W(c.event_id) && !i.holdsSecret(c.event_id) ? de(c.event_id, { room: s, target: t }, c) : void 0;
        }
      };
    }
    async function Qe(e, t, n) {
      const [o, r] = await Promise.all([
        ue(e, t, n),
        ie(e, n)
      ]);
      return r !== void 0 ? r : o === "gone" ? C(`Message ${t} was removed.`) : o;
    }
    function qe(e, t, n) {
      const { message_id: o = "" } = t, r = async (s, i) => {
        const a = await ue(s, o, i);
        return a === "gone" ? fe({ target: t }, {}) : a;
      };
      return {
        operation: "remove",
        target: t,
        requestIn: (s) => e.redact(s, o, n),
        check: r,
        find: async (s, i) => {
          const a = await r(s, i);
          return a !== void 0 && "response" in a ? a : void 0;
        }
      };
    }
    function et({ chunk: e }) {
      return Array.isArray(e) ? e.filter((t) => typeof t == "object" && t) : [];
    }
    function tt(e) {
      return ({ content: t }) => t?.[L] === e;
    }
    var nt = u(8812);
    function ot({ api_url: e, access_token: t }) {
      const n = { Authorization: `Bearer ${t}`, "Content-Type": "application/json" }, o = (...i) => {
        const a = new URL(e), c = i.map(st).join("/");
        return a.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${c}`, a;
      }, r = (i) => ({ method: "GET", url: i, headers: n, body: "" }), s = (i, a) => ({
        method: "PUT",
        url: i,
        headers: n,
        body: (0, nt.a)(a)
      });
      return {
        send: (i, a, c) => s(o("rooms", i, "send", "m.room.message", a), c),
        redact: (i, a, c) => s(o("rooms", i, "redact", a, c), {}),
        getEvent: (i, a) => r(o("rooms", i, "event", a)),
        getState: (i, a) => r(o("rooms", i, "state", a)),
        getStateEvent: (i, a) => {
          const c = o("rooms", i, "state", a);
          return c.search = "format=event", r(c);
        },
        getMessages: (i, a) => {
          const c = o("rooms", i, "messages");
          return c.search = `dir=b&limit=${a}`, { ...r(c), maxResponseSize: 4 * a * rt };
        },
        getRoomId: (i) => r(o("directory", "room", i)),
        whoami: () => r(o("account", "whoami")),
        getWellKnown: () => ({
          method: "GET",
          url: new URL("/.well-known/matrix/client", e),
          headers: {},
          body: ""
        })
      };
    }
    const rt = 65536;
    function st(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function it(e, t) {
      const { attempt: n, look: o } = e, r = async (s, i, { holdsSecret: a }) => {
        const c = s.accepted?.channel_id, y = c && await at(c, { requests: t, ask: i, holdsSecret: a });
        return y ? { ...s, warning: y } : s;
      };
      return {
        ...e,
        attempt: async (s, i) => {
          const a = await n(s, i);
          return "error" in a ? a : r(a, s, i);
        },
        ...o && {
          look: async (s, i) => {
            const a = await o(s, i);
            return a && r(a, s, i);
          }
        }
      };
    }
    async function at(e, { requests: t, ask: n }) {
      const [o, r, s] = await Promise.all([
        $(t.getState(e, "m.room.power_levels"), n),
        $(t.getStateEvent(e, "m.room.create"), n),
        $(t.whoami(), n)
      ]);
      if (!("body" in o && "body" in r && "body" in s))
        return;
      const i = String(s.body.user_id);
      if (ct(i, r.body))
        return;
      const a = o.body, c = me(a.users?.[i] ?? a.users_default, 0), y = me(a.notifications?.room, 50);
      if (!(c >= y))
        return `The room ${e} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level ${c}, and "Notify everyone" in the settings of the room asks for ${y}.`;
    }
    function me(e, t) {
      const n = Number(e ?? t);
      return Number.isSafeInteger(n) ? n : t;
    }
    function ct(e, { sender: t, content: n }) {
      if (!(Number(n?.room_version) >= 12))
        return !1;
      const o = n?.additional_creators;
      return t === e || Array.isArray(o) && o.includes(e);
    }
    async function ut(e, t, { requests: n, ask: o }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(t))
        return G(e);
      const r = await $(n.getState(e, "m.room.tombstone"), o);
      if ("body" in r) {
        const s = r.body.replacement_room, i = P(s) ? `: its people moved to ${s}` : "";
        return (0, h.w2)("refused", "room_upgraded", `The room ${e} was upgraded${i}.`, {
          nextStep: P(s) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${s}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return r.errcode === "M_FORBIDDEN" ? G(e) : (0, h.w2)("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, h.hD)(t)}.`);
    }
    async function dt(e, t, { requests: n, ask: o }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const r = await $(n.getWellKnown(), o), i = ("body" in r ? r.body["m.homeserver"] : void 0)?.base_url, a = typeof i == "string" ? (0, F._n)(i) : null;
      if (!(a?.startsWith(`${t.protocol}//`) && a.length < 200) || a === (0, F._n)(t.href))
        return e;
      const { code: y, message: p } = e.error;
      return (0, h.w2)(e.fate, y, p, {
        nextStep: `Set \`api_url\` to ${a}: ${t.host} says that its homeserver is there.`
      });
    }
    function he(e, { api_url: t, requests: n, posted: o }) {
      const r = e.requestIn(e.target.channel_id);
      let s, i = !1, a, c;
      const y = async (p, { mayDouble: S }) => {
        const M = s ?? await ft(e, o, p);
        if (typeof M != "string")
          return M;
        s = M;
        const R = i ? void 0 : await e.check(s, p);
        if (R !== void 0)
          return R;
        if (i = !0, c === void 0 || e.operation !== "post" || S)
          return s;
        const k = a ?? await Ke(p);
        return typeof k != "boolean" ? k : (a = k, k ? s : { ...c, isIdempotent: !1 });
      };
      return {
        request: r,
        error: lt(r),
        attempt: async (p, S) => {
          const M = { requests: n, ask: p, ...S }, R = await y(M, S), k = typeof R == "string" ? await mt(e, R, M) : R;
          return "error" in k ? (k.fate === "unknown" && (c = k), dt(k, t, M)) : k;
        },
        look: async (p, S) => s === void 0 ? void 0 : e.find(s, { requests: n, ask: p, ...S })
      };
    }
    async function ft({ operation: e, target: { channel_id: t } }, n, o) {
      const r = await He(t, o);
      if (typeof r != "string" || e !== "post")
        return r;
      const s = n.get(r) ?? t;
      return s !== t ? ht(r, [s, t]) : (n.set(r, t), r);
    }
    async function mt({ operation: e, target: t, requestIn: n }, o, r) {
      const s = await r.ask(n(o));
      if (s.kind === "no_response")
        return s.arrived === "no" ? { fate: "not_arrived", error: s.error } : { fate: "unknown", error: s.error, isIdempotent: !0 };
      const i = s.status === 200 ? void 0 : A(s);
      return i?.errcode === "M_FORBIDDEN" ? ut(o, i.error, r) : Ve(s, { room: o, target: t, operation: e }, r.holdsSecret);
    }
    function ht(e, t) {
      const n = `${t.join(" and ")} are the same room, ${e}, which gets the message once.`;
      return (0, h.w2)("refused", "invalid_input", n, {
        nextStep: "Write it once in `channel_id`."
      });
    }
    function lt({ body: e }) {
      const t = _.Buffer.byteLength(e);
      if (t <= H)
        return;
      const n = `The message has ${t} bytes, and a homeserver takes ${H}: nothing was sent.`;
      return new F.lZ("too_large", n, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const pt = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Fe,
      readId: ee,
      describeNoId: xe,
      findIssues: Ae,
      findWarnings: () => [],
      connect: gt
    };
    function gt({ api_url: e, access_token: t }) {
      const n = ot({ api_url: e, access_token: t }), o = { api_url: e, requests: n, posted: /* @__PURE__ */ new Map() };
      return {
        address: { api_url: e.origin + e.pathname },
        key: t,
        editsNotify: !0,
        sizeOf: Se,
        prepare: async (r, { notified: s = [] } = {}) => {
          const i = await Q(r);
          return {
            sendTo: (a, c) => {
              const y = q(i, a, { nonce: c, notified: s }), p = he(Xe(n, a, c, y), o);
              return y["m.mentions"].room === !0 ? it(p, n) : p;
            },
            preview: async () => {
              const { previewOf: a } = await u.e("preview").then(u.bind(u, 8736));
              return a(i);
            }
          };
        },
        remove: (r, s) => he(qe(n, r, s), o)
      };
    }
  }),
  3197: ((U, T, u) => {
    u.d(T, {
      Bc: () => b,
      ah: () => l,
      jO: () => _
    });
    function _(f) {
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
  4061: ((U, T, u) => {
    u.d(T, {
      w: () => b,
      y: () => _
    });
    function _(l, f) {
      return b(l.type) ? !1 : ["heading", "summary", "thematicBreak"].includes(f.type) || l.type === "thematicBreak" || l.type === "footnoteDefinition" && f.type === "footnoteDefinition" || l.type === "group" && f.type === "group" && !l.spread && !f.spread || l.type === "list" && l.adjacent;
    }
    function b(l) {
      return l === "buttons" || l === "mentions" || l === "statusLine";
    }
  })
};
