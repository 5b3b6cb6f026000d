"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((A, k, f) => {
    f.d(k, {
      IS: () => $,
      hD: () => h,
      w2: () => u
    });
    var _ = f(3916);
    function $({ status: c, headers: y, body: m }) {
      const g = `The server answered HTTP ${c}`;
      if ([301, 302, 303, 307, 308].includes(c)) {
        const b = y.location, p = b === void 0 ? "" : ` to ${h(b)}`;
        return u(c === 301 || c === 308 ? "refused" : "unknown", "redirected", `${g}: it wants to redirect the request${p}.`);
      }
      return c === 413 ? u("refused", "too_large", `${g}: the message is too large.`) : c === 429 ? u("not_arrived", "rate_limited", `${g}: too many requests.`) : c === 503 ? u("unknown", "server_error", `${g}: it is not available.`) : c === 500 && m.trim() === "" ? u("unknown", "server_crash", `${g} and nothing else: it crashed.`) : c >= 500 || c < 400 || [408, 425, 460, 499].includes(c) ? u("unknown", "server_error", `${g}.`) : u("refused", "refused", `${g}.`);
    }
    function h(c) {
      return JSON.stringify(c.length > 200 ? `${c.slice(0, 200)} \u2026` : c);
    }
    function u(c, y, m) {
      return { fate: c, error: new _.lZ(y, m) };
    }
  }),
  5582: ((A, k, f) => {
    f.d(k, {
      B: () => h
    });
    const _ = 40, $ = /* @__PURE__ */ new Set([
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
      return { ...m, children: u(_, m.children) };
    }
    function u(m, g) {
      return (m > 0 ? g : c(g)).map((p) => {
        if (!("children" in p))
          return p;
        const M = p.type === "list" ? m : m - 1;
        return { ...p, children: u(M, p.children) };
      });
    }
    function c(m) {
      const g = [], b = [...m].reverse();
      for (let p = b.pop(); p !== void 0; p = b.pop())
        if (!("children" in p && $.has(p.type)))
          g.push(p);
        else
          for (const M of p.children.toReversed())
            b.push(y(M));
      return g;
    }
    function y(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  704: ((A, k, f) => {
    f.d(k, {
      matrix: () => an
    });
    var _ = f(4573), $ = f(6444), h = f(2e3), u = f(8286), c = f(9880), y = f(5582), m = f(3197), g = f(4061);
    const b = {
      root: S,
      paragraph: R,
      heading: R,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, n) => Z(S(e, n)),
      alert: (e, n) => Z(`${$.o[e.kind]}
${S(e, n)}`),
      list: me,
      listItem: S,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, n) => ge(e.map((t) => E(t, n))),
      tableRow: pe,
      tableCell: R,
      details: S,
      summary: R,
      group: S,
      footnoteDefinition: (e, n) => `${(0, c.L)(e.identifier)} ${S(e, n)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: x,
      emphasis: x,
      delete: x,
      underline: x,
      superscript: ({ children: e }, n) => e.map((t) => t.type === "text" ? (0, c.L)(t.value) : E(t, n)).join(""),
      inlineCode: ({ value: e }) => e,
      link: x,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, c.L)(e),
      buttons: J,
      button: ({ label: e }) => `[${e}]`,
      mentions: J,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: R
    };
    function p(e) {
      return (0, h.b)(E((0, y.B)(e), 0)).trim();
    }
    function M(e) {
      return !(0, m.Bc)(e).some((t) => typeof t != "string") && e.children.every(fe);
    }
    function fe(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: n }) => n === "text" || n === "break");
    }
    function E(e, n) {
      return b[e.type](e, n);
    }
    function x({ children: e }, n) {
      return e.map((t) => E(t, n)).join("");
    }
    function R(e, n) {
      return x(e, n).split(`
`).map((t) => t.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function J({ children: e }, n) {
      return e.map((t) => E(t, n)).join(" ");
    }
    function S({ children: e }, n) {
      const t = e.map((r) => ({ node: r, text: E(r, n) })).filter(({ text: r }) => r !== "");
      return t.map(({ node: r, text: o }, a) => {
        const s = t[a - 1]?.node;
        return s === void 0 ? o : `${(0, g.y)(r, s) ? `
` : `

`}${o}`;
      }).join("");
    }
    function me(e, n) {
      return e.children.map((r, o) => he(e, r, { index: o, depth: n })).join(e.spread ? `

` : `
`);
    }
    function he(e, n, t) {
      const r = (0, u.F)(e, n, t), o = E(n, t.depth + 1);
      return `${r} ${le(o, r.length + 1)}`.trimEnd();
    }
    function le(e, n) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(n)}`);
    }
    function Z(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function pe({ children: e }, n) {
      const t = e.map((r) => E(r, n).replaceAll(`
`, " "));
      return t.some((r) => r !== "") ? t.join(" \u2502 ").trimEnd() : "";
    }
    function ge(e) {
      return e.filter((n) => n !== "").join(`
`);
    }
    const U = "dev.twake-message.nonce";
    async function Y({ content: e, sender_name: n, message_fields: t }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const r = n ? we(e, n) : e;
      return {
        ...t,
        msgtype: "m.text",
        body: p(r),
        ...!M(r) && {
          format: "org.matrix.custom.html",
          formatted_body: await ye(r)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(r))
      };
    }
    async function ye(e) {
      const { toHtml: n } = await f.e("matrix-html").then(f.bind(f, 292));
      return n(e);
    }
    function we({ children: e }, n) {
      const t = { type: "strong", children: [{ type: "text", value: `${n}: ` }] }, [r, ...o] = e;
      return {
        type: "root",
        children: r?.type === "paragraph" ? [{ ...r, children: [t, ...r.children] }, ...o] : [{ type: "paragraph", children: [t] }, ...e]
      };
    }
    function q(e, { message_id: n, parent_message_id: t }, { nonce: r, notified: o }) {
      return n ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": _e(e["m.mentions"], o),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: n },
        [U]: r
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
        [U]: r
      };
    }
    function _e({ user_ids: e = [], room: n }, t) {
      const r = e.filter((o) => !t.includes(o));
      return {
        ...r.length > 0 && { user_ids: r },
        ...n && !t.includes("all") && { room: n }
      };
    }
    const W = 6e4, $e = 1e3, ve = 4e3;
    function ke({ isEdit: e }) {
      const n = { channel_id: "", ...e && { message_id: "$" } };
      return {
        limit: W - $e - (e ? ve : 0),
        measure: async (t) => {
          const r = q(await Y(t), n, {
            nonce: "",
            notified: []
          });
          return _.Buffer.byteLength(JSON.stringify(r));
        }
      };
    }
    var j = f(3916);
    const L = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, be = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${L})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${L}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${L})?$`),
      user: new RegExp(`^@[!-9;-~]+:${L}$`)
    }, Te = 255;
    function N(e, n) {
      return typeof n == "string" && n.length <= Te && be[e].test(n);
    }
    const F = (e) => N("room", e), B = (e) => N("event", e), H = (e) => N("user", e), z = (e) => N("alias", e);
    function X(e, n) {
      return Ee[n](e) ? e : void 0;
    }
    const Ee = {
      channel: (e) => F(e) || z(e),
      message: B,
      user: H
    };
    function Ie(e, n) {
      const t = Ne(e, n), r = t === void 0 ? Oe[n] : `Write "${t}".`;
      return `is ${(0, j.cl)(e)}, which is ${Se(e, n)}. ${r}`;
    }
    const Oe = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function Se(e, n) {
      const t = { channel: "a room", message: "a message", user: "a user" }[n];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${t}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : N("room", e) || z(e) ? `a room, and not ${t}` : N("user", e) ? `a user, and not ${t}` : N("event", e) ? `a message, and not ${t}` : n === "channel" && e.startsWith("#") ? "an alias without its server" : n === "channel" ? "the name of a room, or something else" : `not the id of ${t}`;
    }
    function Ne(e, n) {
      const [, t] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (t ?? "").replace(/\?.*$/, "").split("/").map(Me).find((o) => X(o, n) !== void 0);
    }
    function Me(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    const Q = "api.twake.app";
    function xe(e) {
      const { connection: n, message: t } = e;
      return [
        ...n.api_url.hostname === Q ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${Q} is that of Twake of 2020 to 2022.`
        ] : [],
        ...Re(n),
        ...je.filter(([r]) => r(t)).map(([, r]) => r),
        ...De(e),
        ...Ce(t.message_fields)
      ];
    }
    function Re(e) {
      const n = ["public_id", "private_api_key", "group_id"].filter((r) => e[r] !== ""), t = n.map((r) => `\`${r}\``).join(", ");
      return n.length === 0 ? [] : [
        `${t} ${n.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const je = [
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
    function De({ message: e, workflow: n }) {
      return [
        ...e.mentions.flatMap(({ who: r }) => typeof r == "string" ? [] : r).map(({ id: r }) => ["mentions", r]),
        ...Object.values(n.people).map(({ id: r }) => ["people", r])
      ].filter(([, r]) => !H(r)).map(([r, o]) => `\`${r}\` names ${o}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`);
    }
    const ee = {
      body: "use the input `content`",
      formatted_body: "use the input `content`",
      format: "use the input `content`",
      "m.mentions": "use the input `mentions`",
      "m.relates_to": "use the inputs `message_id` and `parent_message_id`",
      "m.new_content": "use the input `message_id`",
      msgtype: "others than `m.text` notify nobody",
      [U]: "it is how this action finds its message again",
      pinned: "what is pinned is a state of the room, which its moderators set",
      sender: "it is the account of `access_token`",
      hidden_data: "it is for Twake of 2020 to 2022"
    };
    function Ce(e) {
      return [
        ...Object.keys(e).flatMap((n) => Object.hasOwn(ee, n) ? `\`message_fields\` may not set \`${n}\`: ${ee[n]}.` : []),
        ...ne(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function ne(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(ne);
    }
    function Ae(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    var D = f(3269);
    function P({ body: e }) {
      const n = K(e);
      if (typeof n?.errcode != "string")
        return;
      const { errcode: t, error: r, retry_after_ms: o } = n;
      return {
        errcode: t,
        error: typeof r == "string" ? r : "",
        retry_after_ms: Number.isSafeInteger(o) ? Number(o) : void 0
      };
    }
    function K(e) {
      try {
        const n = JSON.parse(e);
        return typeof n == "object" && n !== null && !Array.isArray(n) ? n : void 0;
      } catch {
        return;
      }
    }
    const te = {
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
    function V(e) {
      const n = P(e);
      if (n === void 0)
        return Fe(e);
      const { errcode: t, error: r, retry_after_ms: o } = n, a = Object.hasOwn(te, t) ? te[t] : void 0;
      if (a !== void 0)
        return l("refused", ...a);
      if (t === "M_LIMIT_EXCEEDED") {
        const i = o === void 0 ? {} : { retry_after_ms: o };
        return {
          ...l("not_arrived", "rate_limited", Ue, { nextStep: Le }),
          ...i
        };
      }
      if (t === "M_TOO_LARGE" || e.status === 413)
        return l("refused", "too_large", "The homeserver takes no message of that size.", {
          nextStep: "Shorten the message, its buttons or `message_fields`."
        });
      if (t === "M_UNRECOGNIZED")
        return l("refused", "no_homeserver", "The homeserver does not know this request.");
      if (e.status >= 500)
        return { ...(0, D.IS)(e), isIdempotent: !0 };
      const s = `The homeserver refused the request: ${(0, D.hD)(`${t}: ${r}`)}.`;
      return l("refused", "refused", s, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const Ue = "The homeserver wants fewer messages at a time.", Le = "Send fewer messages, raise `timeout`, or have the administrator lift the limit for this account.";
    function Fe(e) {
      const { status: n } = e;
      if (n === 404 || n === 405 || n === 410)
        return l("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${n}.`);
      if (n < 300)
        return l("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const t = (0, D.IS)(e);
      return { ...t, isIdempotent: t.fate === "unknown" && n >= 400 };
    }
    function G(e) {
      return l("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    function C(e) {
      return l("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    function l(e, n, t, r = {}) {
      return { fate: e, error: new j.lZ(n, t, r) };
    }
    async function I(e, n) {
      const t = await n(e);
      if (t.kind === "no_response")
        return { failure: { fate: "not_arrived", error: t.error } };
      const r = t.status === 200 ? K(t.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: Be(V(t)), errcode: P(t)?.errcode };
    }
    function Be(e) {
      if (e.fate !== "unknown")
        return e;
      const n = e.isIdempotent === !0;
      return { ...e, fate: n ? "not_arrived" : "refused" };
    }
    async function Pe(e, { requests: n, ask: t }) {
      if (!z(e))
        return e;
      const r = await I(n.getRoomId(e), t);
      if ("body" in r) {
        const { room_id: o } = r.body;
        return F(o) ? o : re(e);
      }
      return r.errcode === "M_NOT_FOUND" ? re(e) : r.failure;
    }
    function re(e) {
      return l("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function oe(e, { requests: n, ask: t }) {
      const r = await I(n.getState(e, "m.room.encryption"), t);
      return "body" in r ? se(e) : r.errcode === "M_NOT_FOUND" ? void 0 : ie(e, r);
    }
    function se(e) {
      return l("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function ie(e, { failure: n, errcode: t }) {
      return t === "M_FORBIDDEN" ? G(e) : n;
    }
    async function ae(e, n, { requests: t, ask: r }) {
      const [o, a] = await Promise.all([
        I(t.getEvent(e, n), r),
        I(t.whoami(), r)
      ]);
      if (!("body" in a))
        return a.failure;
      if (!("body" in o))
        return o.errcode === "M_NOT_FOUND" ? C(`The room ${e} has no message ${n} that this account can see.`) : ie(e, o);
      const { sender: s, type: i, content: d, unsigned: v } = o.body;
      if (s !== a.body.user_id)
        return l("refused", "not_own_message", `Message ${n} is by ${H(s) ? s : "somebody else"}, and not by the account of \`access_token\`.`);
      if (v?.redacted_because !== void 0)
        return "gone";
      if (i === "m.room.encrypted")
        return se(e);
      if (i !== "m.room.message")
        return C(`${n} is no message.`);
      const w = d?.["m.relates_to"];
      if (w?.rel_type !== "m.replace")
        return;
      const O = B(w.event_id) ? ` of ${w.event_id}` : "";
      return C(`${n} is itself an edit${O}.`);
    }
    async function Ge({ requests: e, ask: n }) {
      const t = await I(e.whoami(), n);
      return "body" in t ? typeof t.body.device_id == "string" : t.failure;
    }
    function We(e, n, t) {
      if (e.status !== 200)
        return He(e, n) ?? V(e);
      const r = K(e.body), o = r?.event_id;
      return B(o) && !t(o) ? n.isRemoval ? ue(n, r) : ce(o, n, r) : r === void 0 ? V(e) : l("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function He(e, { room: n, target: t }) {
      const { errcode: r = "", error: o = "" } = P(e) ?? {}, { message_id: a, parent_message_id: s } = t, i = (0, D.hD)(o);
      return a && (r === "M_NOT_FOUND" || /event|relation/i.test(o)) ? C(`The homeserver does not find message ${a} in ${n}: ${i}.`) : s && /event|relation|thread/i.test(o) ? l("refused", "thread_not_found", `The homeserver starts no thread from message ${s}: ${i}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : r === "M_UNSUPPORTED_ROOM_VERSION" ? G(n) : void 0;
    }
    function ce(e, { room: n, target: t }, r) {
      const o = t.message_id ?? e, a = {
        message_id: o,
        channel_id: n,
        parent_message_id: t.parent_message_id ?? "",
        created_at: "",
        message_url: ze(n, o),
        target: { channel_id: n, message_id: o }
      }, i = `Accepted by Matrix: ${t.message_id ? "the edit of a message" : "a message"} in ${t.channel_id}, ${a.message_url}`;
      return { fate: "accepted", accepted: a, response: r, confirmation: i };
    }
    function ue({ target: e }, n) {
      const t = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: n, confirmation: t };
    }
    function ze(e, n) {
      const t = e.indexOf(":"), r = t < 0 ? "" : `?via=${encodeURIComponent(e.slice(t + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(n)}${r}`;
    }
    const Ke = 20;
    function Ve(e, n, t, r) {
      const { message_id: o } = n;
      return {
        kind: o ? "edit" : "post",
        target: n,
        requestIn: (a) => e.send(a, t, r),
        check: (a, s) => o ? Je(a, o, s) : oe(a, s),
        find: async (a, s) => {
          const i = await I(e.getMessages(a, Ke), s.ask), d = "body" in i ? Ye(i.body).find(qe(t)) : void 0;
          return d && B(d.event_id) ? ce(d.event_id, { room: a, target: n }, d) : void 0;
        }
      };
    }
    async function Je(e, n, t) {
      const [r, o] = await Promise.all([
        ae(e, n, t),
        oe(e, t)
      ]);
      return o !== void 0 ? o : r === "gone" ? C(`Message ${n} was removed.`) : r;
    }
    function Ze(e, n, t) {
      const { message_id: r = "" } = n, o = async (a, s) => {
        const i = await ae(a, r, s);
        return i === "gone" ? ue({ target: n }, {}) : i;
      };
      return {
        kind: "removal",
        target: n,
        requestIn: (a) => e.redact(a, r, t),
        check: o,
        find: async (a, s) => {
          const i = await o(a, s);
          return i !== void 0 && "response" in i ? i : void 0;
        }
      };
    }
    function Ye({ chunk: e }) {
      return Array.isArray(e) ? e.filter((n) => typeof n == "object" && n) : [];
    }
    function qe(e) {
      return ({ content: n }) => n?.[U] === e;
    }
    function Xe({ api_url: e, access_token: n }) {
      const t = { Authorization: `Bearer ${n}`, "Content-Type": "application/json" }, r = (...s) => {
        const i = new URL(e), d = s.map(en).join("/");
        return i.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${d}`, i;
      }, o = (s) => ({ method: "GET", url: s, headers: t, body: "" }), a = (s, i) => ({
        method: "PUT",
        url: s,
        headers: t,
        body: JSON.stringify(i, nn)
      });
      return {
        send: (s, i, d) => a(r("rooms", s, "send", "m.room.message", i), d),
        redact: (s, i, d) => a(r("rooms", s, "redact", i, d), {}),
        getEvent: (s, i) => o(r("rooms", s, "event", i)),
        getState: (s, i) => o(r("rooms", s, "state", i)),
        getMessages: (s, i) => {
          const d = r("rooms", s, "messages");
          return d.search = `dir=b&limit=${i}`, { ...o(d), maxResponseSize: 4 * i * Qe };
        },
        getRoomId: (s) => o(r("directory", "room", s)),
        whoami: () => o(r("account", "whoami")),
        getWellKnown: () => ({
          method: "GET",
          url: new URL("/.well-known/matrix/client", e),
          headers: {},
          body: ""
        })
      };
    }
    const Qe = 65536;
    function en(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (n) => `%${n.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function nn(e, n) {
      return typeof n == "string" ? n.toWellFormed() : n;
    }
    async function tn(e, n, { requests: t, ask: r }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(n))
        return G(e);
      const o = await I(t.getState(e, "m.room.tombstone"), r);
      if ("body" in o) {
        const a = o.body.replacement_room, s = F(a) ? `: its people moved to ${a}` : "";
        return l("refused", "room_upgraded", `The room ${e} was upgraded${s}.`, {
          nextStep: F(a) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${a}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return o.errcode === "M_FORBIDDEN" ? G(e) : l("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, D.hD)(n)}.`);
    }
    async function rn(e, n, { requests: t, ask: r }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const o = await I(t.getWellKnown(), r), s = ("body" in o ? o.body["m.homeserver"] : void 0)?.base_url, i = typeof s == "string" ? (0, j._n)(s) : null;
      if (i === null || i === (0, j._n)(n.href))
        return e;
      const { code: d, message: v } = e.error;
      return l(e.fate, d, v, {
        nextStep: `Set \`api_url\` to ${i}: ${n.host} says that its homeserver is there.`
      });
    }
    function de(e, { api_url: n, requests: t }) {
      const r = e.requestIn(e.target.channel_id);
      let o, a = !1, s;
      const i = async (d, { mayDouble: v }) => {
        const w = o ?? await Pe(e.target.channel_id, d);
        if (typeof w != "string")
          return w;
        o = w;
        const O = a ? void 0 : await e.check(o, d);
        if (O !== void 0)
          return O;
        if (a = !0, s === void 0 || e.kind !== "post" || v)
          return o;
        const T = await Ge(d);
        return typeof T != "boolean" ? T : T ? o : { ...s, isIdempotent: !1 };
      };
      return {
        request: r,
        error: sn(r),
        attempt: async (d, v) => {
          const w = { requests: t, ask: d }, O = await i(w, v), T = typeof O == "string" ? await on(e, { room: O, session: w, ...v }) : O;
          return "error" in T ? (T.fate === "unknown" && (s = T), rn(T, n, w)) : T;
        },
        look: async (d) => o === void 0 ? void 0 : e.find(o, { requests: t, ask: d })
      };
    }
    async function on({ kind: e, target: n, requestIn: t }, { room: r, session: o, holdsSecret: a }) {
      const s = await o.ask(t(r));
      if (s.kind === "no_response")
        return s.arrived === "no" ? { fate: "not_arrived", error: s.error } : { fate: "unknown", error: s.error, isIdempotent: !0 };
      const i = P(s);
      return i?.errcode === "M_FORBIDDEN" ? tn(r, i.error, o) : We(s, { room: r, target: n, isRemoval: e === "removal" }, a);
    }
    function sn({ body: e }) {
      const n = _.Buffer.byteLength(e);
      if (n <= W)
        return;
      const t = `The message has ${n} bytes, and a homeserver takes ${W}: nothing was sent.`;
      return new j.lZ("too_large", t, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const an = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Ae,
      readId: X,
      describeNoId: Ie,
      findIssues: xe,
      findWarnings: () => [],
      connect: cn
    };
    function cn({ api_url: e, access_token: n }) {
      const t = Xe({ api_url: e, access_token: n }), r = { api_url: e, requests: t };
      return {
        address: { api_url: e.origin + e.pathname },
        key: n,
        editsNotify: !0,
        sizeOf: ke,
        prepare: async (o, { notified: a = [] } = {}) => {
          const s = await Y(o);
          return {
            sendTo: (i, d) => {
              const v = q(s, i, { nonce: d, notified: a });
              return de(Ve(t, i, d, v), r);
            },
            preview: async () => {
              const { previewOf: i } = await f.e("preview").then(f.bind(f, 8736));
              return i(s);
            }
          };
        },
        remove: (o, a) => de(Ze(t, o, a), r)
      };
    }
  }),
  3197: ((A, k, f) => {
    f.d(k, {
      Bc: () => $,
      ah: () => h,
      jO: () => _
    });
    function _(u) {
      const c = new Set(u.flatMap((y) => typeof y == "string" ? [] : [y.id]));
      return {
        ...c.size > 0 && { user_ids: [...c] },
        ...u.includes("all") && { room: !0 }
      };
    }
    function $({ children: u }) {
      return u.flatMap((c) => c.type === "mentions" ? c.children.map(({ addressee: y }) => y) : []);
    }
    function h(u) {
      return u === "all" ? "@room" : typeof u == "string" ? `@${u}` : `@${u.name}`;
    }
  }),
  4061: ((A, k, f) => {
    f.d(k, {
      w: () => $,
      y: () => _
    });
    function _(h, u) {
      return $(h.type) ? !1 : ["heading", "summary", "thematicBreak"].includes(u.type) || h.type === "thematicBreak" || h.type === "footnoteDefinition" && u.type === "footnoteDefinition" || h.type === "group" && u.type === "group" && !h.spread && !u.spread || h.type === "list" && h.adjacent;
    }
    function $(h) {
      return h === "buttons" || h === "mentions" || h === "statusLine";
    }
  })
};
