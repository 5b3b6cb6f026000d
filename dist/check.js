"use strict";
exports.ids = ["check"], exports.modules = {
  8312: ((p, m, r) => {
    r.d(m, {
      check: () => a
    });
    var t = r(3916), i = r(5512), E = r(7535), c = r(4751), o = r(6078), v = r(6330), h = r(9025), f = r(9538);
    async function a(d, w, _) {
      const l = await (0, f.b)(_.requests.whoami(), _.ask);
      if (!("body" in l))
        return [(0, i.x)((await (0, c.C)(l.failure, w, _)).error)];
      const { user_id: u } = l.body;
      if (!(0, v.L8)(u) || _.holdsSecret(u))
        return [(0, i.x)(g())];
      const e = d.map((n) => D(n, u, _));
      return [
        {
          kind: "yes",
          sentence: `It answers as a homeserver does, and takes \`access_token\`, which is that of ${u}.`
        },
        ...await Promise.all(e)
      ];
    }
    function g() {
      return new t.lZ("no_homeserver", "It does not tell whose the access token is.");
    }
    async function D({ channel_id: d, message_id: w, parent_message_id: _ }, l, u) {
      const e = await (0, E.Dv)(d, u);
      if (typeof e != "string")
        return (0, i.x)(e.error);
      const n = await $(e, l, u) ?? await (0, E.Wn)(e, u) ?? (w ? await T(e, w, u) : void 0);
      if (n !== void 0)
        return (0, i.x)(n.error);
      const s = e === d ? e : `${e} (${d})`, k = _ ? `, nor whether ${_} begins a thread` : "", O = await (0, h.p)(e, u);
      if (O === void 0)
        return {
          kind: "unknown",
          sentence: `The homeserver does not tell whether the account may write in the room ${s}${k}, before a message is sent.`
        };
      const { own: y, message: M } = O;
      if (y < M) {
        const P = `its power level is ${y}, and messages take ${M}`;
        return (0, i.x)((await (0, c.D)(e, P, u)).error);
      }
      return k ? {
        kind: "unknown",
        sentence: `The account is in the room ${s}, and may write there. Whether ${_} begins a thread, the homeserver tells only when a message is sent.`
      } : { kind: "yes", sentence: `The account is in the room ${s}, and may write there.` };
    }
    async function T(d, w, _) {
      const l = await (0, E.Kc)(d, w, _);
      return l === "gone" ? (0, o.D5)(`Message ${w} was removed.`) : l;
    }
    async function $(d, w, { requests: _, ask: l }) {
      const u = await (0, f.b)(_.getState(d, "m.room.member", w), l);
      return "body" in u ? u.body.membership === "join" ? void 0 : (0, o.g8)(d) : u.errcode === "M_FORBIDDEN" || u.errcode === "M_NOT_FOUND" ? (0, o.g8)(d) : u.failure;
    }
  }),
  5512: ((p, m, r) => {
    r.d(m, {
      x: () => t
    });
    function t(i) {
      return { kind: "no", sentence: i.message, error: i };
    }
  }),
  3269: ((p, m, r) => {
    r.d(m, {
      IS: () => i,
      hD: () => E,
      w2: () => c
    });
    var t = r(3916);
    function i({ status: o, headers: v }) {
      const h = `The server answered HTTP ${o}`;
      if ([301, 302, 303, 307, 308].includes(o)) {
        const f = v.location, a = f === void 0 ? "" : ` to ${E(f)}`;
        return c(o === 301 || o === 308 ? "refused" : "unknown", "redirected", `${h}: it wants to redirect the request${a}.`);
      }
      return o === 413 ? c("refused", "too_large", `${h}: the message is too large.`) : o === 429 ? c("not_arrived", "rate_limited", `${h}: too many requests.`) : o === 503 ? c("unknown", "server_error", `${h}: it is not available.`) : o >= 500 || o < 400 || [408, 425, 460, 499].includes(o) ? c("unknown", "server_error", `${h}.`) : c("refused", "refused", `${h}.`);
    }
    function E(o) {
      return JSON.stringify(o.length > 200 ? `${o.slice(0, 200)} \u2026` : o);
    }
    function c(o, v, h, f = {}) {
      return { fate: o, error: new t.lZ(v, h, f) };
    }
  }),
  5512: ((p, m, r) => {
    r.d(m, {
      x: () => t
    });
    function t(i) {
      return { kind: "no", sentence: i.message, error: i };
    }
  }),
  4660: ((p, m, r) => {
    r.d(m, {
      check: () => o
    });
    var t = r(5512), i = r(7090), E = r(7413), c = r(3785);
    async function o(a, g, D) {
      const T = await D((0, E.wb)(a));
      if (T.kind === "no_response")
        return [(0, t.x)(T.error)];
      const $ = h(T);
      return $ === void 0 ? [(0, t.x)(f(T))] : [
        { kind: "yes", sentence: `It answers as a Twake of ${$} does.` },
        { kind: "yes", sentence: "It takes `public_id` and `private_api_key`." },
        {
          kind: "yes",
          sentence: `The application is installed in the company ${a.group_id}, and may write messages there.`
        },
        {
          kind: "unknown",
          sentence: `Whether there is ${v(g)}, such a server tells only when a message is sent.`
        }
      ];
    }
    function v(a) {
      const g = a.map(({ channel_id: w }) => w).join(", "), [{ message_id: D, parent_message_id: T } = { channel_id: "" }] = a, $ = D ?? T, d = `${a.length === 1 ? "the channel" : "each of the channels"} ${g}`;
      return $ ? `${d}, and the message ${$} in it` : d;
    }
    function h({ status: a, body: g }) {
      if (a === 200)
        return (0, i.Y)(g) ? "mid-2021 or later" : (0, i.g)((0, c.O)(g)) ? "2020 or early 2021" : void 0;
    }
    function f(a) {
      return (0, i.judgeError)(a, (0, c.O)(a.body), { channel_id: "" }).error;
    }
  }),
  7090: ((p, m, r) => {
    r.d(m, {
      Y: () => l,
      g: () => g,
      judgeError: () => f,
      judgeUnsaved: () => c
    });
    var t = r(3269), i = r(9366), E = r(3785);
    function c(e, n, s, k) {
      const O = n?.object;
      if (n === void 0 || !(0, E.u)(O))
        return f(e, n, s);
      if (e.status !== 200 || "error" in n)
        return { ...f(e, n, s), fate: "unknown" };
      const { id: y, channel_id: M } = O;
      return typeof y != "string" || y === "" ? h(s) : !(0, i.eQ)(y) || k(y) ? (0, t.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : o(M, s) ?? v(y, s);
    }
    function o(e, { channel_id: n, message_id: s }) {
      if (!(typeof e == "string" && e.toLowerCase() === n.toLowerCase())) {
        if (e !== null) {
          const k = typeof e == "string" ? `channel ${(0, t.hD)(e)}` : "no channel";
          return (0, t.w2)("elsewhere", "other_channel", `Twake was asked for channel ${n} and answered for ${k}.`);
        }
        return (0, t.w2)(s ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${n}, and shows the message nowhere.`);
      }
    }
    function v(e, { message_id: n }) {
      const s = `Twake was asked to edit message ${n} and answered for message ${e}.`;
      return (0, t.w2)("unknown", "message_not_found", s);
    }
    function h({ message_id: e, parent_message_id: n }) {
      if (e) {
        const s = `Twake did not confirm the edit of message ${e}.`;
        return (0, t.w2)("unknown", "message_not_found", s);
      }
      if (n) {
        const s = `Twake did not confirm the reply to message ${n}.`;
        return (0, t.w2)("unknown", "thread_not_found", s);
      }
      return (0, t.w2)("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function f(e, n, s) {
      const k = n?.error;
      return e.status === 200 && typeof k == "string" ? $(k, n?.capabilities, s) : e.status >= 300 ? _(e) : u(e.body.trim(), s);
    }
    const a = "unknown error or malformed query";
    function g(e) {
      const n = e?.error;
      return typeof n == "string" && n.startsWith(a);
    }
    const D = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", T = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        D,
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
    function $(e, n, { message_id: s }) {
      const k = Array.isArray(n) && n.length === 0, O = T.get(k ? D : e);
      if (O !== void 0)
        return (0, t.w2)("refused", ...O);
      if (e.startsWith(a) && s)
        return (0, t.w2)("refused", "message_not_found", `Twake does not find message ${s} in this channel.`);
      const y = e.startsWith(a);
      return (0, t.w2)(y ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, t.hD)(e)}.`);
    }
    const d = /^\{"error": "Route /, w = /^\s*\{"error":"Not found"\}\s*$/;
    function _(e) {
      const { status: n, body: s } = e;
      if (n === 500 && s.trim() === "")
        return (0, t.w2)("unknown", "server_crash", "The server answered HTTP 500 and nothing else: it crashed.");
      if (!(n === 404 || n >= 400 && d.test(s)))
        return (0, t.IS)(e);
      const O = w.test(s) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, t.w2)("refused", "no_v1_api", `The server answered HTTP ${n}: ${O}.`);
    }
    function l(e) {
      return /(^|\n)ERROR with persist$/.test(e.trim());
    }
    function u(e, { channel_id: n }) {
      return e === "" ? (0, t.w2)("unknown", "empty_answer", "Twake answered with nothing.") : l(e) ? (0, t.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${n}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? (0, t.w2)("refused", "unknown_channel", `Twake does not know channel ${n}.`) : e.includes("<b>Fatal error</b>") ? (0, t.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? (0, t.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, t.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  })
};
