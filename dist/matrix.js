"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((U, v, d) => {
    d.d(v, {
      IS: () => $,
      hD: () => h,
      w2: () => u
    });
    var _ = d(3916);
    function $({ status: c, headers: w, body: m }) {
      const g = `The server answered HTTP ${c}`;
      if ([301, 302, 303, 307, 308].includes(c)) {
        const k = w.location, p = k === void 0 ? "" : ` to ${h(k)}`;
        return u(c === 301 || c === 308 ? "refused" : "unknown", "redirected", `${g}: it wants to redirect the request${p}.`);
      }
      return c === 413 ? u("refused", "too_large", `${g}: the message is too large.`) : c === 429 ? u("not_arrived", "rate_limited", `${g}: too many requests.`) : c === 503 ? u("unknown", "server_error", `${g}: it is not available.`) : c === 500 && m.trim() === "" ? u("unknown", "server_crash", `${g} and nothing else: it crashed.`) : c >= 500 || c < 400 || [408, 425, 460, 499].includes(c) ? u("unknown", "server_error", `${g}.`) : u("refused", "refused", `${g}.`);
    }
    function h(c) {
      return JSON.stringify(c.length > 200 ? `${c.slice(0, 200)} \u2026` : c);
    }
    function u(c, w, m) {
      return { fate: c, error: new _.lZ(w, m) };
    }
  }),
  5582: ((U, v, d) => {
    d.d(v, {
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
      const g = [], k = [...m].reverse();
      for (let p = k.pop(); p !== void 0; p = k.pop())
        if (!("children" in p && $.has(p.type)))
          g.push(p);
        else
          for (const M of p.children.toReversed())
            k.push(w(M));
      return g;
    }
    function w(m) {
      return m.type === "summary" ? { type: "paragraph", children: m.children } : m;
    }
  }),
  704: ((U, v, d) => {
    d.d(v, {
      matrix: () => cn
    });
    var _ = d(4573), $ = d(6444), h = d(2e3), u = d(8286), c = d(9880), w = d(5582), m = d(3197), g = d(4061);
    const k = {
      root: S,
      paragraph: j,
      heading: j,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, n) => Y(S(e, n)),
      alert: (e, n) => Y(`${$.o[e.kind]}
${S(e, n)}`),
      list: he,
      listItem: S,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, n) => ye(e.map((t) => E(t, n))),
      tableRow: ge,
      tableCell: j,
      details: S,
      summary: j,
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
      buttons: Z,
      button: ({ label: e }) => `[${e}]`,
      mentions: Z,
      mention: ({ addressee: e }) => (0, m.ah)(e),
      statusLine: j
    };
    function p(e) {
      return (0, h.b)(E((0, w.B)(e), 0)).trim();
    }
    function M(e) {
      return !(0, m.Bc)(e).some((t) => typeof t != "string") && e.children.every(me);
    }
    function me(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: n }) => n === "text" || n === "break");
    }
    function E(e, n) {
      return k[e.type](e, n);
    }
    function x({ children: e }, n) {
      return e.map((t) => E(t, n)).join("");
    }
    function j(e, n) {
      return x(e, n).split(`
`).map((t) => t.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function Z({ children: e }, n) {
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
    function he(e, n) {
      return e.children.map((r, o) => le(e, r, { index: o, depth: n })).join(e.spread ? `

` : `
`);
    }
    function le(e, n, t) {
      const r = (0, u.F)(e, n, t), o = E(n, t.depth + 1);
      return `${r} ${pe(o, r.length + 1)}`.trimEnd();
    }
    function pe(e, n) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(n)}`);
    }
    function Y(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function ge({ children: e }, n) {
      const t = e.map((r) => E(r, n).replaceAll(`
`, " "));
      return t.some((r) => r !== "") ? t.join(" \u2502 ").trimEnd() : "";
    }
    function ye(e) {
      return e.filter((n) => n !== "").join(`
`);
    }
    const L = "dev.twake-message.nonce";
    async function q({ content: e, sender_name: n, message_fields: t }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const r = n ? _e(e, n) : e;
      return {
        ...t,
        msgtype: "m.text",
        body: p(r),
        ...!M(r) && {
          format: "org.matrix.custom.html",
          formatted_body: await we(r)
        },
        "m.mentions": (0, m.jO)((0, m.Bc)(r))
      };
    }
    async function we(e) {
      const { toHtml: n } = await d.e("matrix-html").then(d.bind(d, 292));
      return n(e);
    }
    function _e({ children: e }, n) {
      const t = { type: "strong", children: [{ type: "text", value: `${n}: ` }] }, [r, ...o] = e;
      return {
        type: "root",
        children: r?.type === "paragraph" ? [{ ...r, children: [t, ...r.children] }, ...o] : [{ type: "paragraph", children: [t] }, ...e]
      };
    }
    function X(e, { message_id: n, parent_message_id: t }, { nonce: r, notified: o }) {
      return n ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": $e(e["m.mentions"], o),
        "m.new_content": e,
        "m.relates_to": { rel_type: "m.replace", event_id: n },
        [L]: r
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
        [L]: r
      };
    }
    function $e({ user_ids: e = [], room: n }, t) {
      const r = e.filter((o) => !t.includes(o));
      return {
        ...r.length > 0 && { user_ids: r },
        ...n && !t.includes("all") && { room: n }
      };
    }
    const H = 6e4, ve = 1e3, ke = 4e3;
    function be({ isEdit: e }) {
      const n = { channel_id: "", ...e && { message_id: "$" } };
      return {
        limit: H - ve - (e ? ke : 0),
        measure: async (t) => {
          const r = X(await q(t), n, {
            nonce: "",
            notified: []
          });
          return _.Buffer.byteLength(JSON.stringify(r));
        }
      };
    }
    var D = d(3916);
    const F = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, Te = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${F})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${F}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${F})?$`),
      user: new RegExp(`^@[!-9;-~]+:${F}$`)
    }, Ee = 255;
    function N(e, n) {
      return typeof n == "string" && n.length <= Ee && Te[e].test(n);
    }
    const B = (e) => N("room", e), P = (e) => N("event", e), z = (e) => N("user", e), K = (e) => N("alias", e);
    function Q(e, n) {
      return Ie[n](e) ? e : void 0;
    }
    const Ie = {
      channel: (e) => B(e) || K(e),
      message: P,
      user: z
    };
    function Oe(e, n) {
      const t = Me(e, n), r = t === void 0 ? Se[n] : `Write "${t}".`;
      return `is ${(0, D.cl)(e)}, which is ${Ne(e, n)}. ${r}`;
    }
    const Se = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function Ne(e, n) {
      const t = { channel: "a room", message: "a message", user: "a user" }[n];
      return e.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(e) ? `an address, and not the id of ${t}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(e) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : N("room", e) || K(e) ? `a room, and not ${t}` : N("user", e) ? `a user, and not ${t}` : N("event", e) ? `a message, and not ${t}` : n === "channel" && e.startsWith("#") ? "an alias without its server" : n === "channel" ? "the name of a room, or something else" : `not the id of ${t}`;
    }
    function Me(e, n) {
      const [, t] = /^https?:\/\/[^#]*#(.*)$/.exec(e) ?? [];
      return (t ?? "").replace(/\?.*$/, "").split("/").map(xe).find((o) => Q(o, n) !== void 0);
    }
    function xe(e) {
      try {
        return decodeURIComponent(e);
      } catch {
        return e;
      }
    }
    const ee = "api.twake.app";
    function Re(e) {
      const { connection: n, message: t } = e;
      return [
        ...n.api_url.hostname === ee ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${ee} is that of Twake of 2020 to 2022.`
        ] : [],
        ...je(n),
        ...De.filter(([r]) => r(t)).map(([, r]) => r),
        ...Ce(e),
        ...Ae(t.message_fields)
      ];
    }
    function je(e) {
      const n = ["public_id", "private_api_key", "group_id"].filter((r) => e[r] !== ""), t = n.map((r) => `\`${r}\``).join(", ");
      return n.length === 0 ? [] : [
        `${t} ${n.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const De = [
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
    function Ce({ message: e, workflow: n }) {
      return [
        ...e.mentions.flatMap(({ who: r }) => typeof r == "string" ? [] : r).map(({ id: r }) => ["mentions", r]),
        ...Object.values(n.people).map(({ id: r }) => ["people", r])
      ].filter(([, r]) => !z(r)).map(([r, o]) => `\`${r}\` names ${o}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`);
    }
    const ne = {
      body: "use the input `content`",
      formatted_body: "use the input `content`",
      format: "use the input `content`",
      "m.mentions": "use the input `mentions`",
      "m.relates_to": "use the inputs `message_id` and `parent_message_id`",
      "m.new_content": "use the input `message_id`",
      msgtype: "others than `m.text` notify nobody",
      [L]: "it is how this action finds its message again",
      pinned: "what is pinned is a state of the room, which its moderators set",
      sender: "it is the account of `access_token`",
      hidden_data: "it is for Twake of 2020 to 2022"
    };
    function Ae(e) {
      return [
        ...Object.keys(e).flatMap((n) => Object.hasOwn(ne, n) ? `\`message_fields\` may not set \`${n}\`: ${ne[n]}.` : []),
        ...te(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function te(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(te);
    }
    function Ue(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    var C = d(3269);
    function G({ body: e }) {
      const n = V(e);
      if (typeof n?.errcode != "string")
        return;
      const { errcode: t, error: r, retry_after_ms: o } = n;
      return {
        errcode: t,
        error: typeof r == "string" ? r : "",
        retry_after_ms: Number.isSafeInteger(o) ? Number(o) : void 0
      };
    }
    function V(e) {
      try {
        const n = JSON.parse(e);
        return typeof n == "object" && n !== null && !Array.isArray(n) ? n : void 0;
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
      const n = G(e);
      if (n === void 0)
        return Be(e);
      const { errcode: t, error: r, retry_after_ms: o } = n, a = Object.hasOwn(re, t) ? re[t] : void 0;
      if (a !== void 0)
        return l("refused", ...a);
      if (t === "M_LIMIT_EXCEEDED") {
        const i = o === void 0 ? {} : { retry_after_ms: o };
        return {
          ...l("not_arrived", "rate_limited", Le, { nextStep: Fe }),
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
        return { ...(0, C.IS)(e), isIdempotent: !0 };
      const s = `The homeserver refused the request: ${(0, C.hD)(`${t}: ${r}`)}.`;
      return l("refused", "refused", s, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const Le = "The homeserver wants fewer messages at a time.", Fe = "Send fewer messages, raise `timeout`, or have the administrator lift the limit for this account.";
    function Be(e) {
      const { status: n } = e;
      if (n === 404 || n === 405 || n === 410)
        return l("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${n}.`);
      if (n < 300)
        return l("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const t = (0, C.IS)(e);
      return { ...t, isIdempotent: t.fate === "unknown" && n >= 400 };
    }
    function W(e) {
      return l("refused", "not_in_room", `The account of \`access_token\` is not in the room ${e}, or there is no such room.`);
    }
    function A(e) {
      return l("refused", "message_not_found", e, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
    function l(e, n, t, r = {}) {
      return { fate: e, error: new D.lZ(n, t, r) };
    }
    async function I(e, n) {
      const t = await n(e);
      if (t.kind === "no_response")
        return { failure: { fate: "not_arrived", error: t.error } };
      const r = t.status === 200 ? V(t.body) : void 0;
      return r !== void 0 ? { body: r } : { failure: Pe(J(t)), errcode: G(t)?.errcode };
    }
    function Pe(e) {
      if (e.fate !== "unknown")
        return e;
      const n = e.isIdempotent === !0;
      return { ...e, fate: n ? "not_arrived" : "refused" };
    }
    async function Ge(e, { requests: n, ask: t }) {
      if (!K(e))
        return e;
      const r = await I(n.getRoomId(e), t);
      if ("body" in r) {
        const { room_id: o } = r.body;
        return B(o) ? o : oe(e);
      }
      return r.errcode === "M_NOT_FOUND" ? oe(e) : r.failure;
    }
    function oe(e) {
      return l("refused", "unknown_room", `The homeserver knows no room ${e}.`);
    }
    async function se(e, { requests: n, ask: t }) {
      const r = await I(n.getState(e, "m.room.encryption"), t);
      return "body" in r ? ie(e) : r.errcode === "M_NOT_FOUND" ? void 0 : ae(e, r);
    }
    function ie(e) {
      return l("refused", "encrypted_room", `The room ${e} is encrypted: its clients would not show what this action sends.`);
    }
    function ae(e, { failure: n, errcode: t }) {
      return t === "M_FORBIDDEN" ? W(e) : n;
    }
    async function ce(e, n, { requests: t, ask: r }) {
      const [o, a] = await Promise.all([
        I(t.getEvent(e, n), r),
        I(t.whoami(), r)
      ]);
      if (!("body" in a))
        return a.failure;
      if (!("body" in o))
        return o.errcode === "M_NOT_FOUND" ? A(`The room ${e} has no message ${n} that this account can see.`) : ae(e, o);
      const { sender: s, type: i, content: f, unsigned: y } = o.body;
      if (s !== a.body.user_id)
        return l("refused", "not_own_message", `Message ${n} is by ${z(s) ? s : "somebody else"}, and not by the account of \`access_token\`.`);
      if (y?.redacted_because !== void 0)
        return "gone";
      if (i === "m.room.encrypted")
        return ie(e);
      if (i !== "m.room.message")
        return A(`${n} is no message.`);
      const O = f?.["m.relates_to"];
      if (O?.rel_type !== "m.replace")
        return;
      const b = P(O.event_id) ? ` of ${O.event_id}` : "";
      return A(`${n} is itself an edit${b}.`);
    }
    async function We({ requests: e, ask: n }) {
      const t = await I(e.whoami(), n);
      return "body" in t ? typeof t.body.device_id == "string" : t.failure;
    }
    function He(e, n, t) {
      if (e.status !== 200)
        return ze(e, n) ?? J(e);
      const r = V(e.body), o = r?.event_id;
      return P(o) && !t(o) ? n.isRemoval ? de(n, r) : ue(o, n, r) : r === void 0 ? J(e) : l("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function ze(e, { room: n, target: t }) {
      const { errcode: r = "", error: o = "" } = G(e) ?? {}, { message_id: a, parent_message_id: s } = t, i = (0, C.hD)(o);
      return a && (r === "M_NOT_FOUND" || /event|relation/i.test(o)) ? A(`The homeserver does not find message ${a} in ${n}: ${i}.`) : s && /event|relation|thread/i.test(o) ? l("refused", "thread_not_found", `The homeserver starts no thread from message ${s}: ${i}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : r === "M_UNSUPPORTED_ROOM_VERSION" ? W(n) : void 0;
    }
    function ue(e, { room: n, target: t }, r) {
      const o = t.message_id ?? e, a = {
        message_id: o,
        channel_id: n,
        parent_message_id: t.parent_message_id ?? "",
        created_at: "",
        message_url: Ke(n, o),
        target: { channel_id: n, message_id: o }
      }, i = `Accepted by Matrix: ${t.message_id ? "the edit of a message" : "a message"} in ${t.channel_id}, ${a.message_url}`;
      return { fate: "accepted", accepted: a, response: r, confirmation: i };
    }
    function de({ target: e }, n) {
      const t = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: n, confirmation: t };
    }
    function Ke(e, n) {
      const t = e.indexOf(":"), r = t < 0 ? "" : `?via=${encodeURIComponent(e.slice(t + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(n)}${r}`;
    }
    const Ve = 20;
    function Je(e, n, t, r) {
      const { message_id: o } = n;
      return {
        kind: o ? "edit" : "post",
        target: n,
        requestIn: (a) => e.send(a, t, r),
        check: (a, s) => o ? Ze(a, o, s) : se(a, s),
        find: async (a, s) => {
          const i = await I(e.getMessages(a, Ve), s.ask), f = "body" in i ? qe(i.body).find(Xe(t)) : void 0;
          return f && P(f.event_id) ? ue(f.event_id, { room: a, target: n }, f) : void 0;
        }
      };
    }
    async function Ze(e, n, t) {
      const [r, o] = await Promise.all([
        ce(e, n, t),
        se(e, t)
      ]);
      return o !== void 0 ? o : r === "gone" ? A(`Message ${n} was removed.`) : r;
    }
    function Ye(e, n, t) {
      const { message_id: r = "" } = n, o = async (a, s) => {
        const i = await ce(a, r, s);
        return i === "gone" ? de({ target: n }, {}) : i;
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
    function qe({ chunk: e }) {
      return Array.isArray(e) ? e.filter((n) => typeof n == "object" && n) : [];
    }
    function Xe(e) {
      return ({ content: n }) => n?.[L] === e;
    }
    function Qe({ api_url: e, access_token: n }) {
      const t = { Authorization: `Bearer ${n}`, "Content-Type": "application/json" }, r = (...s) => {
        const i = new URL(e), f = s.map(nn).join("/");
        return i.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${f}`, i;
      }, o = (s) => ({ method: "GET", url: s, headers: t, body: "" }), a = (s, i) => ({
        method: "PUT",
        url: s,
        headers: t,
        body: JSON.stringify(i, tn)
      });
      return {
        send: (s, i, f) => a(r("rooms", s, "send", "m.room.message", i), f),
        redact: (s, i, f) => a(r("rooms", s, "redact", i, f), {}),
        getEvent: (s, i) => o(r("rooms", s, "event", i)),
        getState: (s, i) => o(r("rooms", s, "state", i)),
        getMessages: (s, i) => {
          const f = r("rooms", s, "messages");
          return f.search = `dir=b&limit=${i}`, { ...o(f), maxResponseSize: 4 * i * en };
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
    const en = 65536;
    function nn(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (n) => `%${n.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function tn(e, n) {
      return typeof n == "string" ? n.toWellFormed() : n;
    }
    async function rn(e, n, { requests: t, ask: r }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(n))
        return W(e);
      const o = await I(t.getState(e, "m.room.tombstone"), r);
      if ("body" in o) {
        const a = o.body.replacement_room, s = B(a) ? `: its people moved to ${a}` : "";
        return l("refused", "room_upgraded", `The room ${e} was upgraded${s}.`, {
          nextStep: B(a) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${a}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return o.errcode === "M_FORBIDDEN" ? W(e) : l("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${e}: ${(0, C.hD)(n)}.`);
    }
    async function on(e, n, { requests: t, ask: r }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(e.error.code))
        return e;
      const o = await I(t.getWellKnown(), r), s = ("body" in o ? o.body["m.homeserver"] : void 0)?.base_url, i = typeof s == "string" ? (0, D._n)(s) : null;
      if (i === null || i === (0, D._n)(n.href))
        return e;
      const { code: f, message: y } = e.error;
      return l(e.fate, f, y, {
        nextStep: `Set \`api_url\` to ${i}: ${n.host} says that its homeserver is there.`
      });
    }
    function fe(e, { api_url: n, requests: t }) {
      const r = e.requestIn(e.target.channel_id);
      let o, a = !1, s, i;
      const f = async (y, { mayDouble: O }) => {
        const b = o ?? await Ge(e.target.channel_id, y);
        if (typeof b != "string")
          return b;
        o = b;
        const R = a ? void 0 : await e.check(o, y);
        if (R !== void 0)
          return R;
        if (a = !0, i === void 0 || e.kind !== "post" || O)
          return o;
        const T = s ?? await We(y);
        return typeof T != "boolean" ? T : (s = T, s ? o : { ...i, isIdempotent: !1 });
      };
      return {
        request: r,
        error: an(r),
        attempt: async (y, O) => {
          const b = { requests: t, ask: y }, R = await f(b, O), T = typeof R == "string" ? await sn(e, { room: R, session: b, ...O }) : R;
          return "error" in T ? (T.fate === "unknown" && (i = T), on(T, n, b)) : T;
        },
        look: async (y) => o === void 0 ? void 0 : e.find(o, { requests: t, ask: y })
      };
    }
    async function sn({ kind: e, target: n, requestIn: t }, { room: r, session: o, holdsSecret: a }) {
      const s = await o.ask(t(r));
      if (s.kind === "no_response")
        return s.arrived === "no" ? { fate: "not_arrived", error: s.error } : { fate: "unknown", error: s.error, isIdempotent: !0 };
      const i = G(s);
      return i?.errcode === "M_FORBIDDEN" ? rn(r, i.error, o) : He(s, { room: r, target: n, isRemoval: e === "removal" }, a);
    }
    function an({ body: e }) {
      const n = _.Buffer.byteLength(e);
      if (n <= H)
        return;
      const t = `The message has ${n} bytes, and a homeserver takes ${H}: nothing was sent.`;
      return new D.lZ("too_large", t, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const cn = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: Ue,
      readId: Q,
      describeNoId: Oe,
      findIssues: Re,
      findWarnings: () => [],
      connect: un
    };
    function un({ api_url: e, access_token: n }) {
      const t = Qe({ api_url: e, access_token: n }), r = { api_url: e, requests: t };
      return {
        address: { api_url: e.origin + e.pathname },
        key: n,
        editsNotify: !0,
        sizeOf: be,
        prepare: async (o, { notified: a = [] } = {}) => {
          const s = await q(o);
          return {
            sendTo: (i, f) => {
              const y = X(s, i, { nonce: f, notified: a });
              return fe(Je(t, i, f, y), r);
            },
            preview: async () => {
              const { previewOf: i } = await d.e("preview").then(d.bind(d, 8736));
              return i(s);
            }
          };
        },
        remove: (o, a) => fe(Ye(t, o, a), r)
      };
    }
  }),
  3197: ((U, v, d) => {
    d.d(v, {
      Bc: () => $,
      ah: () => h,
      jO: () => _
    });
    function _(u) {
      const c = new Set(u.flatMap((w) => typeof w == "string" ? [] : [w.id]));
      return {
        ...c.size > 0 && { user_ids: [...c] },
        ...u.includes("all") && { room: !0 }
      };
    }
    function $({ children: u }) {
      return u.flatMap((c) => c.type === "mentions" ? c.children.map(({ addressee: w }) => w) : []);
    }
    function h(u) {
      return u === "all" ? "@room" : typeof u == "string" ? `@${u}` : `@${u.name}`;
    }
  }),
  4061: ((U, v, d) => {
    d.d(v, {
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
