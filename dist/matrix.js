"use strict";
exports.ids = ["matrix"], exports.modules = {
  3269: ((D, k, s) => {
    s.d(k, {
      IS: () => E,
      hD: () => g,
      w2: () => m
    });
    var l = s(3916);
    function E({ status: c, headers: y }) {
      const h = `The server answered HTTP ${c}`;
      if ([301, 302, 303, 307, 308].includes(c)) {
        const p = y.location, I = p === void 0 ? "" : ` to ${g(p)}`;
        return m(c === 301 || c === 308 ? "refused" : "unknown", "redirected", `${h}: it wants to redirect the request${I}.`);
      }
      return c === 413 ? m("refused", "too_large", `${h}: the message is too large.`) : c === 429 ? m("not_arrived", "rate_limited", `${h}: too many requests.`) : c === 503 ? m("unknown", "server_error", `${h}: it is not available.`) : c >= 500 || c < 400 || [408, 425, 460, 499].includes(c) ? m("unknown", "server_error", `${h}.`) : m("refused", "refused", `${h}.`);
    }
    function g(c) {
      return JSON.stringify(c.length > 200 ? `${c.slice(0, 200)} \u2026` : c);
    }
    function m(c, y, h, p = {}) {
      return { fate: c, error: new l.lZ(y, h, p) };
    }
  }),
  7535: ((D, k, s) => {
    s.d(k, {
      Dv: () => c,
      Kc: () => _,
      Wn: () => p,
      XF: () => $
    });
    var l = s(3269), E = s(6078), g = s(6330), m = s(9538);
    async function c(a, { requests: v, ask: w, holdsSecret: S }) {
      if (!(0, g.Vj)(a))
        return a;
      const d = await (0, m.b)(v.getRoomId(a), w);
      if ("body" in d) {
        const { room_id: M } = d.body;
        return (0, g.bU)(M) && !S(M) ? M : h(a);
      }
      if (d.errcode === "M_NOT_FOUND")
        return h(a);
      const { failure: O } = d;
      return O.error.code === "server_error" ? y(a, O) : O;
    }
    function y(a, { fate: v, error: w }) {
      const S = `The homeserver could not find out which room ${a} is. ${w.message}`;
      return (0, l.w2)(v, "server_error", S, {
        nextStep: "Write the id of the room, which begins with `!`, in `channel_id`: it needs no other server."
      });
    }
    function h(a) {
      return (0, l.w2)("refused", "unknown_room", `The homeserver knows no room ${a}.`);
    }
    async function p(a, { requests: v, ask: w }) {
      const S = await (0, m.b)(v.getState(a, "m.room.encryption"), w);
      return "body" in S ? I(a) : S.errcode === "M_NOT_FOUND" ? void 0 : b(a, S);
    }
    function I(a) {
      return (0, l.w2)("refused", "encrypted_room", `The room ${a} is encrypted: its clients would not show what this action sends.`);
    }
    function b(a, { failure: v, errcode: w }) {
      return w === "M_FORBIDDEN" ? (0, E.g8)(a) : v;
    }
    async function _(a, v, { requests: w, ask: S }) {
      const [d, O] = await Promise.all([
        (0, m.b)(w.getEvent(a, v), S),
        (0, m.b)(w.whoami(), S)
      ]);
      if (!("body" in O))
        return O.failure;
      if (!("body" in d))
        return d.errcode === "M_NOT_FOUND" ? (0, E.D5)(`The room ${a} has no message ${v} that this account can see.`) : b(a, d);
      const { sender: M, type: N, content: P, unsigned: G } = d.body;
      if (M !== O.body.user_id)
        return (0, l.w2)("refused", "not_own_message", `Message ${v} is by ${(0, g.L8)(M) ? M : "somebody else"}, and not by the account of \`access_token\`.`);
      if (G?.redacted_because !== void 0)
        return "gone";
      if (N === "m.room.encrypted")
        return I(a);
      if (N !== "m.room.message")
        return (0, E.D5)(`${v} is no message.`);
      const K = P?.["m.relates_to"];
      if (K?.rel_type !== "m.replace")
        return;
      const L = (0, g.Ak)(K.event_id) ? ` of ${K.event_id}` : "";
      return (0, E.D5)(`${v} is itself an edit${L}.`);
    }
    async function $({ requests: a, ask: v }) {
      const w = await (0, m.b)(a.whoami(), v);
      return "body" in w ? typeof w.body.device_id == "string" : w.failure;
    }
  }),
  4751: ((D, k, s) => {
    s.d(k, {
      C: () => h,
      D: () => y
    });
    var l = s(3916), E = s(3269), g = s(6078), m = s(6330), c = s(9538);
    async function y(p, I, { requests: b, ask: _ }) {
      if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(I))
        return (0, g.g8)(p);
      const $ = await (0, c.b)(b.getState(p, "m.room.tombstone"), _);
      if ("body" in $) {
        const a = $.body.replacement_room, v = (0, m.bU)(a) ? `: its people moved to ${a}` : "";
        return (0, E.w2)("refused", "room_upgraded", `The room ${p} was upgraded${v}.`, {
          nextStep: (0, m.bU)(a) ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${a}".` : "Set `channel_id` to the room that took its place."
        });
      }
      return $.errcode === "M_FORBIDDEN" ? (0, g.g8)(p) : (0, E.w2)("refused", "no_permission", `The account of \`access_token\` may not do this in the room ${p}: ${(0, E.hD)(I)}.`);
    }
    async function h(p, I, { requests: b, ask: _ }) {
      if (!["no_homeserver", "redirected", "not_json"].includes(p.error.code))
        return p;
      const $ = await (0, c.b)(b.getWellKnown(), _), v = ("body" in $ ? $.body["m.homeserver"] : void 0)?.base_url, w = typeof v == "string" ? (0, l._n)(v) : null;
      if (!(w?.startsWith(`${I.protocol}//`) && w.length < 200) || w === (0, l._n)(I.href))
        return p;
      const { code: d, message: O } = p.error;
      return (0, E.w2)(p.fate, d, O, {
        nextStep: `Set \`api_url\` to ${w}: ${I.host} says that its homeserver is there.`
      });
    }
  }),
  6078: ((D, k, s) => {
    s.d(k, {
      D5: () => b,
      cT: () => c,
      g8: () => I,
      lS: () => E,
      lj: () => g
    });
    var l = s(3269);
    function E({ body: _ }) {
      const $ = g(_);
      if (typeof $?.errcode != "string")
        return;
      const { errcode: a, error: v, retry_after_ms: w } = $;
      return {
        errcode: a,
        error: typeof v == "string" ? v : "",
        retry_after_ms: typeof w == "number" && w >= 0 ? w : void 0
      };
    }
    function g(_) {
      try {
        const $ = JSON.parse(_);
        return typeof $ == "object" && $ !== null && !Array.isArray($) ? $ : void 0;
      } catch {
        return;
      }
    }
    const m = {
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
    function c(_) {
      const $ = E(_);
      if (_.status === 413 || $?.errcode === "M_TOO_LARGE")
        return (0, l.w2)("refused", "too_large", "The homeserver takes no message of that size.", {
          nextStep: "Shorten the message, its buttons or `message_fields`."
        });
      if ($ === void 0)
        return p(_);
      const { errcode: a, error: v, retry_after_ms: w } = $, S = Object.hasOwn(m, a) ? m[a] : void 0;
      if (S !== void 0)
        return (0, l.w2)("refused", ...S);
      if (a === "M_LIMIT_EXCEEDED") {
        const O = w === void 0 ? {} : { retry_after_ms: w }, M = `The homeserver wants fewer messages at a time${y(w)}.`;
        return { ...(0, l.w2)("not_arrived", "rate_limited", M, { nextStep: h }), ...O };
      }
      if (a === "M_UNRECOGNIZED")
        return (0, l.w2)("refused", "no_homeserver", "The homeserver does not know this request.");
      if (_.status >= 500)
        return { ...(0, l.IS)(_), isIdempotent: !0 };
      const d = `The homeserver refused the request: ${(0, l.hD)(`${a}: ${v}`)}.`;
      return (0, l.w2)("refused", "refused", d, {
        nextStep: "Look at the log of the homeserver, or ask its administrator."
      });
    }
    const y = (_) => _ === void 0 ? "" : `, and none for ${Math.ceil(_ / 1e3)} s`, h = "Send fewer messages, raise `timeout` (a step waits up to a minute at a time), or have the administrator lift the limit for this account.";
    function p(_) {
      const { status: $ } = _;
      if ($ === 404 || $ === 405 || $ === 410)
        return (0, l.w2)("refused", "no_homeserver", `No homeserver answers at this address, but something that says HTTP ${$}.`);
      if ($ < 300)
        return (0, l.w2)("unknown", "not_json", "Something answered that is no homeserver (a proxy, a login page, a web client?).", { nextStep: "Check `api_url`: it is the address of the homeserver, not of its web client." });
      const a = (0, l.IS)(_);
      return { ...a, isIdempotent: a.fate === "unknown" && $ >= 400 };
    }
    function I(_) {
      return (0, l.w2)("refused", "not_in_room", `The account of \`access_token\` is not in the room ${_}, or there is no such room.`);
    }
    function b(_) {
      return (0, l.w2)("refused", "message_not_found", _, {
        nextStep: "Check `message_id`: it is the output of the step that posted the message, and not that of an edit."
      });
    }
  }),
  5582: ((D, k, s) => {
    s.d(k, {
      B: () => g
    });
    const l = 40, E = /* @__PURE__ */ new Set([
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
    function g(h) {
      return { ...h, children: m(l, h.children) };
    }
    function m(h, p) {
      return (h > 0 ? p : c(p)).map((b) => {
        if (!("children" in b))
          return b;
        const _ = b.type === "list" ? h : h - 1;
        return { ...b, children: m(_, b.children) };
      });
    }
    function c(h) {
      const p = [], I = [...h].reverse();
      for (let b = I.pop(); b !== void 0; b = I.pop())
        if (!("children" in b && E.has(b.type)))
          p.push(b);
        else
          for (const _ of b.children.toReversed())
            I.push(y(_));
      return p;
    }
    function y(h) {
      return h.type === "summary" ? { type: "paragraph", children: h.children } : h;
    }
  }),
  6330: ((D, k, s) => {
    s.d(k, {
      Ak: () => h,
      L8: () => p,
      Vj: () => I,
      bU: () => y,
      wh: () => b,
      yr: () => $
    });
    var l = s(3916);
    const E = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`, g = {
      room: new RegExp(String.raw`^![\w.~=+/-]+(?::${E})?$`),
      alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${E}$`, "u"),
      event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${E})?$`),
      user: new RegExp(`^@[!-9;-~]+:${E}$`)
    }, m = 255;
    function c(d, O) {
      return typeof O == "string" && O.length <= m && g[d].test(O);
    }
    const y = (d) => c("room", d), h = (d) => c("event", d), p = (d) => c("user", d), I = (d) => c("alias", d);
    function b(d, O) {
      return _[O](d) ? d : void 0;
    }
    const _ = {
      channel: (d) => y(d) || I(d),
      message: h,
      user: p
    };
    function $(d, O) {
      const M = w(d, O), N = M === void 0 ? a[O] : `Write "${M}".`;
      return `is ${(0, l.cl)(d)}, which is ${v(d, O)}. ${N}`;
    }
    const a = {
      channel: 'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
      message: 'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
      user: 'It looks like "@alice:example.org".'
    };
    function v(d, O) {
      const M = { channel: "a room", message: "a message", user: "a user" }[O];
      return d.includes("${{") ? "an expression that nobody evaluated" : /^https?:\/\//.test(d) ? `an address, and not the id of ${M}` : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(d) ? "an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)" : c("room", d) || I(d) ? `a room, and not ${M}` : c("user", d) ? `a user, and not ${M}` : c("event", d) ? `a message, and not ${M}` : O === "channel" && d.startsWith("#") ? "an alias without its server" : O === "channel" ? "the name of a room, or something else" : `not the id of ${M}`;
    }
    function w(d, O) {
      const [, M] = /^https?:\/\/[^#]*#(.*)$/.exec(d) ?? [];
      return (M ?? "").replace(/\?.*$/, "").split("/").map(S).find((P) => b(P, O) !== void 0);
    }
    function S(d) {
      try {
        return decodeURIComponent(d);
      } catch {
        return d;
      }
    }
  }),
  6941: ((D, k, s) => {
    s.d(k, {
      matrix: () => Ue
    });
    var l = s(4573), E = s(6444), g = s(2e3), m = s(8286), c = s(9880), y = s(5582), h = s(3197), p = s(4061);
    const I = {
      root: d,
      paragraph: w,
      heading: w,
      thematicBreak: () => "\u2500\u2500\u2500",
      blockquote: (e, t) => P(d(e, t)),
      alert: (e, t) => P(`${E.o[e.kind]}
${d(e, t)}`),
      list: O,
      listItem: d,
      code: ({ value: e }) => e.replace(/\r\n?/g, `
`),
      table: ({ children: e }, t) => K(e.map((n) => a(n, t))),
      tableRow: G,
      tableCell: w,
      details: d,
      summary: w,
      group: d,
      footnoteDefinition: (e, t) => `${(0, c.L)(e.identifier)} ${d(e, t)}`,
      text: ({ value: e }) => e,
      break: () => `
`,
      strong: v,
      emphasis: v,
      delete: v,
      underline: v,
      superscript: ({ children: e }, t) => e.map((n) => n.type === "text" ? (0, c.L)(n.value) : a(n, t)).join(""),
      inlineCode: ({ value: e }) => e,
      link: v,
      image: ({ alt: e }) => `[${e || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier: e }) => (0, c.L)(e),
      buttons: S,
      button: ({ label: e }) => `[${e}]`,
      mentions: S,
      mention: ({ addressee: e }) => (0, h.ah)(e),
      statusLine: w
    };
    function b(e) {
      return (0, g.b)(a((0, y.B)(e), 0)).trim();
    }
    function _(e) {
      return !(0, h.Bc)(e).some((n) => typeof n != "string") && e.children.every($);
    }
    function $(e) {
      return e.type === "mentions" ? !0 : e.type !== "paragraph" && e.type !== "statusLine" ? !1 : e.children.every(({ type: t }) => t === "text" || t === "break");
    }
    function a(e, t) {
      return I[e.type](e, t);
    }
    function v({ children: e }, t) {
      return e.map((n) => a(n, t)).join("");
    }
    function w(e, t) {
      return v(e, t).split(`
`).map((n) => n.replace(/^[ \t]+|[ \t]+$/g, "")).join(`
`);
    }
    function S({ children: e }, t) {
      return e.map((n) => a(n, t)).join(" ");
    }
    function d({ children: e }, t) {
      const n = e.map((o) => ({ node: o, text: a(o, t) })).filter(({ text: o }) => o !== "");
      return n.map(({ node: o, text: r }, i) => {
        const u = n[i - 1]?.node;
        return u === void 0 ? r : `${(0, p.y)(o, u) ? `
` : `

`}${r}`;
      }).join("");
    }
    function O(e, t) {
      return e.children.map((o, r) => M(e, o, { index: r, depth: t })).join(e.spread ? `

` : `
`);
    }
    function M(e, t, n) {
      const o = (0, m.F)(e, t, n), r = a(t, n.depth + 1);
      return `${o} ${N(r, o.length + 1)}`.trimEnd();
    }
    function N(e, t) {
      return e.replace(/\n(?!\n|$)/g, `
${" ".repeat(t)}`);
    }
    function P(e) {
      return e.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    function G({ children: e }, t) {
      const n = e.map((o) => a(o, t).replaceAll(`
`, " "));
      return n.some((o) => o !== "") ? n.join(" \u2502 ").trimEnd() : "";
    }
    function K(e) {
      return e.filter((t) => t !== "").join(`
`);
    }
    const L = "dev.twake-message.nonce";
    async function J({ content: e, sender_name: t, message_fields: n }) {
      if (e.type !== "root")
        throw new Error("Matrix has no Twacode, and inputs refuse it.");
      const o = t ? re(e, t) : e;
      return {
        ...n,
        msgtype: "m.text",
        body: b(o),
        ...!_(o) && {
          format: "org.matrix.custom.html",
          formatted_body: await oe(o)
        },
        "m.mentions": (0, h.jO)((0, h.Bc)(o))
      };
    }
    async function oe(e) {
      const { toHtml: t } = await s.e("matrix-html").then(s.bind(s, 292));
      return t(e);
    }
    function re({ children: e }, t) {
      const n = { type: "strong", children: [{ type: "text", value: `${t}: ` }] }, [o, ...r] = e;
      return {
        type: "root",
        children: o?.type === "paragraph" ? [{ ...o, children: [n, ...o.children] }, ...r] : [{ type: "paragraph", children: [n] }, ...e]
      };
    }
    function Z(e, { message_id: t, parent_message_id: n }, { nonce: o, notified: r }) {
      return t ? {
        ...e,
        body: `* ${e.body}`,
        ...e.formatted_body && { formatted_body: `* ${e.formatted_body}` },
        "m.mentions": se(e["m.mentions"], r),
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
    function se({ user_ids: e = [], room: t }, n) {
      const o = e.filter((r) => !n.includes(r));
      return {
        ...o.length > 0 && { user_ids: o },
        ...t && !n.includes("all") && { room: t }
      };
    }
    const H = 6e4, ie = 1e3, ae = 4e3, z = { id: "$".padEnd(255, "x"), nonce: "x".repeat(40) };
    function ce({ isEdit: e }) {
      const n = { channel_id: "", ...e ? { message_id: z.id } : { parent_message_id: z.id } }, { nonce: o } = z;
      return {
        limit: H - ie - (e ? ae : 0),
        measure: async (r) => {
          const i = Z(await J(r), n, { nonce: o, notified: [] });
          return l.Buffer.byteLength(JSON.stringify(i));
        }
      };
    }
    var F = s(6330), de = s(2163);
    const X = "api.twake.app";
    function ue(e) {
      const { connection: t, message: n } = e;
      return [
        ...t.api_url.hostname === X ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${X} is that of Twake of 2020 to 2022.`
        ] : [],
        ...fe(t),
        ...me.filter(([o]) => o(n)).map(([, o]) => o),
        ...(0, de.x)(e, F.L8).map(({ input: o, id: r }) => `\`${o}\` names ${r}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`),
        ...he(n.message_fields)
      ];
    }
    function fe(e) {
      const t = ["public_id", "private_api_key", "group_id"].filter((o) => e[o] !== ""), n = t.map((o) => `\`${o}\``).join(", ");
      return t.length === 0 ? [] : [
        `${n} ${t.length === 1 ? "belongs" : "belong"} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`
      ];
    }
    const me = [
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
    ], Y = {
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
    function he(e) {
      return [
        ...Object.keys(e).flatMap((t) => Object.hasOwn(Y, t) ? `\`message_fields\` may not set \`${t}\`: ${Y[t]}.` : []),
        ...Q(e) ? ["`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53."] : []
      ];
    }
    function Q(e) {
      return typeof e == "number" ? !Number.isSafeInteger(e) : typeof e == "object" && e !== null && Object.values(e).some(Q);
    }
    function le(e) {
      return e.includes("channel_id") ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)' : "";
    }
    var B = s(7535), x = s(6078), V = s(3269);
    function pe(e, t, n) {
      if (e.status !== 200)
        return ge(e, t) ?? (0, x.cT)(e);
      const o = (0, x.lj)(e.body), r = o?.event_id;
      return (0, F.Ak)(r) && !n(r) ? t.operation === "remove" ? ee(t, o) : q(r, t, o) : o === void 0 ? (0, x.cT)(e) : (0, V.w2)("unknown", "no_message_id", "The homeserver answered without the id of an event.", {
        nextStep: "Check `api_url`: something answered there that is perhaps no homeserver."
      });
    }
    function ge(e, { room: t, target: n }) {
      if (e.status !== 400 && e.status !== 404)
        return;
      const { errcode: o = "", error: r = "" } = (0, x.lS)(e) ?? {}, { message_id: i, parent_message_id: u } = n, f = (0, V.hD)(r);
      return i && (o === "M_NOT_FOUND" || /event|relation/i.test(r)) ? (0, x.D5)(`The homeserver does not find message ${i} in ${t}: ${f}.`) : u && /event|relation|thread/i.test(r) ? (0, V.w2)("refused", "thread_not_found", `The homeserver starts no thread from message ${u}: ${f}.`, {
        nextStep: "Check `parent_message_id`: it is a message of this room, and no reply or edit."
      }) : o === "M_UNSUPPORTED_ROOM_VERSION" ? (0, x.g8)(t) : void 0;
    }
    function q(e, { room: t, target: n }, o) {
      const r = n.message_id ?? e, i = {
        message_id: r,
        channel_id: t,
        parent_message_id: n.message_id ? "" : n.parent_message_id ?? "",
        created_at: "",
        message_url: ye(t, r),
        target: { channel_id: t, message_id: r }
      }, f = `Accepted by Matrix: ${n.message_id ? "the edit of a message" : "a message"} in ${n.channel_id}, ${i.message_url}`;
      return { fate: "accepted", accepted: i, response: o, confirmation: f };
    }
    function ee({ target: e }, t) {
      const n = `Removed message ${e.message_id} in ${e.channel_id}`;
      return { fate: "removed", response: t, confirmation: n };
    }
    function ye(e, t) {
      const n = e.indexOf(":"), o = n < 0 ? "" : `?via=${encodeURIComponent(e.slice(n + 1))}`;
      return `https://matrix.to/#/${encodeURIComponent(e)}/${encodeURIComponent(t)}${o}`;
    }
    var we = s(9538);
    const _e = 20;
    function ve(e, t, n, o) {
      const { message_id: r } = t;
      return {
        operation: r ? "edit" : "post",
        target: t,
        requestIn: (i) => e.send(i, n, o),
        check: (i, u) => r ? $e(i, r, u) : (0, B.Wn)(i, u),
        find: async (i, u) => {
          const f = await (0, we.b)(e.getMessages(i, _e), u.ask), T = "body" in f ? be(f.body).findLast(Te(n)) : void 0;
          return T && (0, F.Ak)(T.event_id) && !u.holdsSecret(T.event_id) ? q(T.event_id, { room: i, target: t }, T) : void 0;
        }
      };
    }
    async function $e(e, t, n) {
      const [o, r] = await Promise.all([
        (0, B.Kc)(e, t, n),
        (0, B.Wn)(e, n)
      ]);
      return r !== void 0 ? r : o === "gone" ? (0, x.D5)(`Message ${t} was removed.`) : o;
    }
    function Ee(e, t, n) {
      const { message_id: o = "" } = t, r = async (i, u) => {
        const f = await (0, B.Kc)(i, o, u);
        return f === "gone" ? ee({ target: t }, {}) : f;
      };
      return {
        operation: "remove",
        target: t,
        requestIn: (i) => e.redact(i, o, n),
        check: r,
        find: async (i, u) => {
          const f = await r(i, u);
          return f !== void 0 && "response" in f ? f : void 0;
        }
      };
    }
    function be({ chunk: e }) {
      return Array.isArray(e) ? e.filter((t) => typeof t == "object" && t) : [];
    }
    function Te(e) {
      return ({ content: t }) => t?.[L] === e;
    }
    var Oe = s(8812);
    function Ie({ api_url: e, access_token: t }) {
      const n = { Authorization: `Bearer ${t}`, "Content-Type": "application/json" }, o = (...u) => {
        const f = new URL(e), T = u.map(ke).join("/");
        return f.pathname = `${e.pathname.replace(/\/$/, "")}/_matrix/client/v3/${T}`, f;
      }, r = (u) => ({ method: "GET", url: u, headers: n, body: "" }), i = (u, f) => ({
        method: "PUT",
        url: u,
        headers: n,
        body: (0, Oe.a)(f)
      });
      return {
        send: (u, f, T) => i(o("rooms", u, "send", "m.room.message", f), T),
        redact: (u, f, T) => i(o("rooms", u, "redact", f, T), {}),
        getEvent: (u, f) => r(o("rooms", u, "event", f)),
        getState: (u, f, T) => r(o("rooms", u, "state", f, ...T ? [T] : [])),
        getStateEvent: (u, f) => {
          const T = o("rooms", u, "state", f);
          return T.search = "format=event", r(T);
        },
        getMessages: (u, f) => {
          const T = o("rooms", u, "messages");
          return T.search = `dir=b&limit=${f}`, { ...r(T), maxResponseSize: 4 * f * Me };
        },
        getRoomId: (u) => r(o("directory", "room", u)),
        whoami: () => r(o("account", "whoami")),
        getWellKnown: () => ({
          method: "GET",
          url: new URL("/.well-known/matrix/client", e),
          headers: {},
          body: ""
        })
      };
    }
    const Me = 65536;
    function ke(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    var Se = s(9025);
    function De(e, t) {
      const { attempt: n, look: o } = e, r = async (i, u, { holdsSecret: f }) => {
        const T = i.accepted?.channel_id, A = T && await Re(T, { requests: t, ask: u, holdsSecret: f });
        return A ? { ...i, warning: A } : i;
      };
      return {
        ...e,
        attempt: async (i, u) => {
          const f = await n(i, u);
          return "error" in f ? f : r(f, i, u);
        },
        ...o && {
          look: async (i, u) => {
            const f = await o(i, u);
            return f && r(f, i, u);
          }
        }
      };
    }
    async function Re(e, t) {
      const n = await (0, Se.p)(e, t);
      if (!(n === void 0 || n.own >= n.notification))
        return `The room ${e} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level ${n.own}, and "Notify everyone" in the settings of the room asks for ${n.notification}.`;
    }
    var je = s(3916), te = s(4751);
    function ne(e, { api_url: t, requests: n, posted: o }) {
      const r = e.requestIn(e.target.channel_id);
      let i, u = !1, f, T;
      const A = async (R, { mayDouble: C }) => {
        const U = i ?? await xe(e, o, R);
        if (typeof U != "string")
          return U;
        i = U;
        const W = u ? void 0 : await e.check(i, R);
        if (W !== void 0)
          return W;
        if (u = !0, T === void 0 || e.operation !== "post" || C)
          return i;
        const j = f ?? await (0, B.XF)(R);
        return typeof j != "boolean" ? j : (f = j, j ? i : { ...T, isIdempotent: !1 });
      };
      return {
        request: r,
        error: Ce(r),
        attempt: async (R, C) => {
          const U = { requests: n, ask: R, ...C }, W = await A(U, C), j = typeof W == "string" ? await Ne(e, W, U) : W;
          return "error" in j ? (j.fate === "unknown" && (T = j), (0, te.C)(j, t, U)) : j;
        },
        look: async (R, C) => i === void 0 ? void 0 : e.find(i, { requests: n, ask: R, ...C })
      };
    }
    async function xe({ operation: e, target: { channel_id: t } }, n, o) {
      const r = await (0, B.Dv)(t, o);
      if (typeof r != "string" || e !== "post")
        return r;
      const i = n.get(r) ?? t;
      return i !== t ? Ae(r, [i, t]) : (n.set(r, t), r);
    }
    async function Ne({ operation: e, target: t, requestIn: n }, o, r) {
      const i = await r.ask(n(o));
      if (i.kind === "no_response")
        return i.arrived === "no" ? { fate: "not_arrived", error: i.error } : { fate: "unknown", error: i.error, isIdempotent: !0 };
      const u = i.status === 200 ? void 0 : (0, x.lS)(i);
      return u?.errcode === "M_FORBIDDEN" ? (0, te.D)(o, u.error, r) : pe(i, { room: o, target: t, operation: e }, r.holdsSecret);
    }
    function Ae(e, t) {
      const n = `${t.join(" and ")} are the same room, ${e}, which gets the message once.`;
      return (0, V.w2)("refused", "invalid_input", n, {
        nextStep: "Write it once in `channel_id`."
      });
    }
    function Ce({ body: e }) {
      const t = l.Buffer.byteLength(e);
      if (t <= H)
        return;
      const n = `The message has ${t} bytes, and a homeserver takes ${H}: nothing was sent.`;
      return new je.lZ("too_large", n, {
        nextStep: "Shorten `buttons`, `mentions`, `sender_name` or `message_fields`."
      });
    }
    const Ue = {
      credentials: ["access_token"],
      required: ["access_token", "channel_id"],
      adviseMissing: le,
      readId: F.wh,
      describeNoId: F.yr,
      findIssues: ue,
      findWarnings: () => [],
      connect: Pe
    };
    function Pe({ api_url: e, access_token: t }) {
      const n = Ie({ api_url: e, access_token: t }), o = { api_url: e, requests: n, posted: /* @__PURE__ */ new Map() };
      return {
        address: { api_url: e.origin + e.pathname },
        key: t,
        editsNotify: !0,
        sizeOf: ce,
        prepare: async (r, { notified: i = [] } = {}) => {
          const u = await J(r);
          return {
            sendTo: (f, T) => {
              const A = Z(u, f, { nonce: T, notified: i }), R = ne(ve(n, f, T, A), o);
              return A["m.mentions"].room === !0 ? De(R, n) : R;
            },
            preview: async () => {
              const { previewOf: f } = await s.e("preview").then(s.bind(s, 8736));
              return f(u);
            }
          };
        },
        remove: (r, i) => ne(Ee(n, r, i), o),
        check: async (r, i, u) => {
          const { check: f } = await s.e("check").then(s.bind(s, 8312));
          return f(r, e, { requests: n, ask: i, ...u });
        }
      };
    }
  }),
  3197: ((D, k, s) => {
    s.d(k, {
      Bc: () => E,
      ah: () => g,
      jO: () => l
    });
    function l(m) {
      const c = new Set(m.flatMap((y) => typeof y == "string" ? [] : [y.id]));
      return {
        ...c.size > 0 && { user_ids: [...c] },
        ...m.includes("all") && { room: !0 }
      };
    }
    function E({ children: m }) {
      return m.flatMap((c) => c.type === "mentions" ? c.children.map(({ addressee: y }) => y) : []);
    }
    function g(m) {
      return m === "all" ? "@room" : typeof m == "string" ? `@${m}` : `@${m.name}`;
    }
  }),
  9025: ((D, k, s) => {
    s.d(k, {
      p: () => E
    });
    var l = s(9538);
    async function E(c, { requests: y, ask: h }) {
      const [p, I, b] = await Promise.all([
        (0, l.b)(y.getState(c, "m.room.power_levels"), h),
        (0, l.b)(y.getStateEvent(c, "m.room.create"), h),
        (0, l.b)(y.whoami(), h)
      ]);
      if (!("body" in p && "body" in I && "body" in b))
        return;
      const _ = String(b.body.user_id), { users: $, users_default: a, events: v, events_default: w, notifications: S } = p.body;
      return {
        own: m(_, I.body) ? Number.POSITIVE_INFINITY : g($?.[_] ?? a, 0),
        message: g(v?.["m.room.message"] ?? w, 0),
        notification: g(S?.room, 50)
      };
    }
    function g(c, y) {
      const h = Number(c ?? y);
      return Number.isSafeInteger(h) ? h : y;
    }
    function m(c, { sender: y, content: h }) {
      if (!(Number(h?.room_version) >= 12))
        return !1;
      const p = h?.additional_creators;
      return y === c || Array.isArray(p) && p.includes(c);
    }
  }),
  9538: ((D, k, s) => {
    s.d(k, {
      b: () => E
    });
    var l = s(6078);
    async function E(m, c) {
      const y = await c(m, { isQuestion: !0 });
      if (y.kind === "no_response")
        return { failure: { fate: "not_arrived", error: y.error } };
      const p = y.status === 200 && (0, l.lS)(y) === void 0 ? (0, l.lj)(y.body) : void 0;
      return p !== void 0 ? { body: p } : { failure: g((0, l.cT)(y)), errcode: (0, l.lS)(y)?.errcode };
    }
    function g(m) {
      if (m.fate !== "unknown")
        return m;
      const c = m.isIdempotent === !0;
      return { ...m, fate: c ? "not_arrived" : "refused" };
    }
  }),
  4061: ((D, k, s) => {
    s.d(k, {
      w: () => E,
      y: () => l
    });
    function l(g, m) {
      return E(g.type) ? !1 : ["heading", "summary", "thematicBreak"].includes(m.type) || g.type === "thematicBreak" || g.type === "footnoteDefinition" && m.type === "footnoteDefinition" || g.type === "group" && m.type === "group" && !g.spread && !m.spread || g.type === "list" && g.adjacent;
    }
    function E(g) {
      return g === "buttons" || g === "mentions" || g === "statusLine";
    }
  })
};
