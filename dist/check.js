"use strict";
exports.ids = ["check"], exports.modules = {
  159: ((M, p, i) => {
    i.d(p, {
      check: () => y
    });
    const t = 1e4;
    async function y({ twake: g, delivery: { timeout: d } }, s, { http: E, signal: c, now: _ }, o) {
      const f = _() + d * 1e3, O = (h) => E.send(h, { signal: c, timeout_ms: Math.max(1, Math.min(t, f - _())) });
      return g.check(s, O, { holdsSecret: (h) => o(h) !== h });
    }
  }),
  8312: ((M, p, i) => {
    i.d(p, {
      check: () => _
    });
    var t = i(3916), y = i(7535), g = i(4751), d = i(6078), s = i(6330), E = i(9025), c = i(9538);
    async function _(a, k, w) {
      const m = await (0, c.b)(w.requests.whoami(), w.ask);
      if (!("body" in m))
        return [l((await (0, g.C)(m.failure, k, w)).error)];
      const { user_id: u } = m.body;
      if (!(0, s.L8)(u) || w.holdsSecret(u))
        return [l(o())];
      const e = a.map((n) => f(n, u, w));
      return [
        {
          kind: "yes",
          sentence: `It answers as a homeserver does, and takes \`access_token\`, which is that of ${u}.`
        },
        ...await Promise.all(e)
      ];
    }
    function o() {
      return new t.lZ("no_homeserver", "It does not tell whose the access token is.");
    }
    async function f({ channel_id: a, message_id: k, parent_message_id: w }, m, u) {
      const e = await (0, y.Dv)(a, u);
      if (typeof e != "string")
        return l(e.error);
      const n = await h(e, m, u) ?? await (0, y.Wn)(e, u) ?? (k ? await O(e, k, u) : void 0);
      if (n !== void 0)
        return l(n.error);
      const r = e === a ? e : `${e} (${a})`, T = w ? `, nor whether ${w} begins a thread` : "", v = await (0, E.p)(e, u);
      if (v === void 0)
        return {
          kind: "unknown",
          sentence: `The homeserver does not tell whether the account may write in the room ${r}${T}, before a message is sent.`
        };
      const { own: $, message: D } = v;
      if ($ < D) {
        const P = `its power level is ${$}, and messages take ${D}`;
        return l((await (0, g.D)(e, P, u)).error);
      }
      return T ? {
        kind: "unknown",
        sentence: `The account is in the room ${r}, and may write there. Whether ${w} begins a thread, the homeserver tells only when a message is sent.`
      } : { kind: "yes", sentence: `The account is in the room ${r}, and may write there.` };
    }
    async function O(a, k, w) {
      const m = await (0, y.Kc)(a, k, w);
      return m === "gone" ? (0, d.D5)(`Message ${k} was removed.`) : m;
    }
    async function h(a, k, { requests: w, ask: m }) {
      const u = await (0, c.b)(w.getState(a, "m.room.member", k), m);
      return "body" in u ? u.body.membership === "join" ? void 0 : (0, d.g8)(a) : u.errcode === "M_FORBIDDEN" || u.errcode === "M_NOT_FOUND" ? (0, d.g8)(a) : u.failure;
    }
    function l(a) {
      return { kind: "no", sentence: a.message, error: a };
    }
  }),
  3269: ((M, p, i) => {
    i.d(p, {
      IS: () => y,
      hD: () => g,
      w2: () => d
    });
    var t = i(3916);
    function y({ status: s, headers: E }) {
      const c = `The server answered HTTP ${s}`;
      if ([301, 302, 303, 307, 308].includes(s)) {
        const _ = E.location, o = _ === void 0 ? "" : ` to ${g(_)}`;
        return d(s === 301 || s === 308 ? "refused" : "unknown", "redirected", `${c}: it wants to redirect the request${o}.`);
      }
      return s === 413 ? d("refused", "too_large", `${c}: the message is too large.`) : s === 429 ? d("not_arrived", "rate_limited", `${c}: too many requests.`) : s === 503 ? d("unknown", "server_error", `${c}: it is not available.`) : s >= 500 || s < 400 || [408, 425, 460, 499].includes(s) ? d("unknown", "server_error", `${c}.`) : d("refused", "refused", `${c}.`);
    }
    function g(s) {
      return JSON.stringify(s.length > 200 ? `${s.slice(0, 200)} \u2026` : s);
    }
    function d(s, E, c, _ = {}) {
      return { fate: s, error: new t.lZ(E, c, _) };
    }
  }),
  4660: ((M, p, i) => {
    i.d(p, {
      check: () => d
    });
    var t = i(7090), y = i(7413), g = i(3785);
    async function d(o, f, O) {
      const h = await O((0, y.wb)(o));
      if (h.kind === "no_response")
        return [E(h.error)];
      const l = c(h);
      return l === void 0 ? [E(_(h))] : [
        { kind: "yes", sentence: `It answers as a Twake of ${l} does.` },
        { kind: "yes", sentence: "It takes `public_id` and `private_api_key`." },
        {
          kind: "yes",
          sentence: `The application is installed in the company ${o.group_id}, and may write messages there.`
        },
        {
          kind: "unknown",
          sentence: `Whether there is ${s(f)}, such a server tells only when a message is sent.`
        }
      ];
    }
    function s(o) {
      const f = o.map(({ channel_id: k }) => k).join(", "), [{ message_id: O, parent_message_id: h } = { channel_id: "" }] = o, l = O ?? h, a = `${o.length === 1 ? "the channel" : "each of the channels"} ${f}`;
      return l ? `${a}, and the message ${l} in it` : a;
    }
    function E(o) {
      return { kind: "no", sentence: o.message, error: o };
    }
    function c({ status: o, body: f }) {
      if (o === 200)
        return (0, t.Y)(f) ? "mid-2021 or later" : (0, t.g)((0, g.O)(f)) ? "2020 or early 2021" : void 0;
    }
    function _(o) {
      return (0, t.judgeError)(o, (0, g.O)(o.body), { channel_id: "" }).error;
    }
  }),
  7090: ((M, p, i) => {
    i.d(p, {
      Y: () => m,
      g: () => f,
      judgeError: () => _,
      judgeUnsaved: () => d
    });
    var t = i(3269), y = i(9366), g = i(3785);
    function d(e, n, r, T) {
      const v = n?.object;
      if (n === void 0 || !(0, g.u)(v))
        return _(e, n, r);
      if (e.status !== 200 || "error" in n)
        return { ..._(e, n, r), fate: "unknown" };
      const { id: $, channel_id: D } = v;
      return typeof $ != "string" || $ === "" ? c(r) : !(0, y.eQ)($) || T($) ? (0, t.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : s(D, r) ?? E($, r);
    }
    function s(e, { channel_id: n, message_id: r }) {
      if (!(typeof e == "string" && e.toLowerCase() === n.toLowerCase())) {
        if (e !== null) {
          const T = typeof e == "string" ? `channel ${(0, t.hD)(e)}` : "no channel";
          return (0, t.w2)("elsewhere", "other_channel", `Twake was asked for channel ${n} and answered for ${T}.`);
        }
        return (0, t.w2)(r ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${n}, and shows the message nowhere.`);
      }
    }
    function E(e, { message_id: n }) {
      const r = `Twake was asked to edit message ${n} and answered for message ${e}.`;
      return (0, t.w2)("unknown", "message_not_found", r);
    }
    function c({ message_id: e, parent_message_id: n }) {
      if (e) {
        const r = `Twake did not confirm the edit of message ${e}.`;
        return (0, t.w2)("unknown", "message_not_found", r);
      }
      if (n) {
        const r = `Twake did not confirm the reply to message ${n}.`;
        return (0, t.w2)("unknown", "thread_not_found", r);
      }
      return (0, t.w2)("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function _(e, n, r) {
      const T = n?.error;
      return e.status === 200 && typeof T == "string" ? l(T, n?.capabilities, r) : e.status >= 300 ? w(e) : u(e.body.trim(), r);
    }
    const o = "unknown error or malformed query";
    function f(e) {
      const n = e?.error;
      return typeof n == "string" && n.startsWith(o);
    }
    const O = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", h = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        O,
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
    function l(e, n, { message_id: r }) {
      const T = Array.isArray(n) && n.length === 0, v = h.get(T ? O : e);
      if (v !== void 0)
        return (0, t.w2)("refused", ...v);
      if (e.startsWith(o) && r)
        return (0, t.w2)("refused", "message_not_found", `Twake does not find message ${r} in this channel.`);
      const $ = e.startsWith(o);
      return (0, t.w2)($ ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, t.hD)(e)}.`);
    }
    const a = /^\{"error": "Route /, k = /^\s*\{"error":"Not found"\}\s*$/;
    function w(e) {
      const { status: n, body: r } = e;
      if (n === 500 && r.trim() === "")
        return (0, t.w2)("unknown", "server_crash", "The server answered HTTP 500 and nothing else: it crashed.");
      if (!(n === 404 || n >= 400 && a.test(r)))
        return (0, t.IS)(e);
      const v = k.test(r) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, t.w2)("refused", "no_v1_api", `The server answered HTTP ${n}: ${v}.`);
    }
    function m(e) {
      return /(^|\n)ERROR with persist$/.test(e.trim());
    }
    function u(e, { channel_id: n }) {
      return e === "" ? (0, t.w2)("unknown", "empty_answer", "Twake answered with nothing.") : m(e) ? (0, t.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${n}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? (0, t.w2)("refused", "unknown_channel", `Twake does not know channel ${n}.`) : e.includes("<b>Fatal error</b>") ? (0, t.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? (0, t.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, t.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  })
};
