"use strict";
exports.ids = ["check"], exports.modules = {
  159: ((D, T, s) => {
    s.d(T, {
      check: () => g
    });
    const t = 1e4;
    async function g({ twake: h, delivery: { channel_id: d, timeout: o } }, { http: l, signal: a }, i) {
      const f = Math.min(t, o * 1e3);
      return h.check(d, (k) => l.send(k, { signal: a, timeout_ms: f }), {
        holdsSecret: (k) => i(k) !== k
      });
    }
  }),
  8312: ((D, T, s) => {
    s.d(T, {
      check: () => i
    });
    var t = s(3916), g = s(7535), h = s(4751), d = s(6078), o = s(6330), l = s(9025), a = s(9538);
    async function i(c, O, w) {
      const u = await (0, a.b)(w.requests.whoami(), w.ask);
      if (!("body" in u))
        return [E((await (0, h.C)(u.failure, O, w)).error)];
      const { user_id: _ } = u.body;
      if (!(0, o.L8)(_) || w.holdsSecret(_))
        return [E(f())];
      const v = c.map((e) => k(e, _, w));
      return [
        {
          kind: "yes",
          sentence: `It answers as a homeserver does, and takes \`access_token\`, which is that of ${_}.`
        },
        ...await Promise.all(v)
      ];
    }
    function f() {
      return new t.lZ("no_homeserver", "It does not tell whose the access token is.");
    }
    async function k(c, O, w) {
      const u = await (0, g.Dv)(c, w);
      if (typeof u != "string")
        return E(u.error);
      const _ = await y(u, O, w) ?? await (0, g.Wn)(u, w);
      if (_ !== void 0)
        return E(_.error);
      const v = await (0, l.p)(u, w), e = u === c ? u : `${u} (${c})`;
      if (v === void 0)
        return {
          kind: "unknown",
          sentence: `Whether the account may write in the room ${e}, the homeserver tells only when a message is sent.`
        };
      const { own: n, message: r } = v;
      if (n < r) {
        const m = `its power level is ${n}, and messages take ${r}`;
        return E((await (0, h.D)(u, m, w)).error);
      }
      return { kind: "yes", sentence: `The account is in the room ${e}, and may write there.` };
    }
    async function y(c, O, { requests: w, ask: u }) {
      const _ = await (0, a.b)(w.getState(c, "m.room.member", O), u);
      return "body" in _ ? _.body.membership === "join" ? void 0 : (0, d.g8)(c) : _.errcode === "M_FORBIDDEN" || _.errcode === "M_NOT_FOUND" ? (0, d.g8)(c) : _.failure;
    }
    function E(c) {
      return { kind: "no", sentence: c.message, error: c };
    }
  }),
  3269: ((D, T, s) => {
    s.d(T, {
      IS: () => g,
      hD: () => h,
      w2: () => d
    });
    var t = s(3916);
    function g({ status: o, headers: l }) {
      const a = `The server answered HTTP ${o}`;
      if ([301, 302, 303, 307, 308].includes(o)) {
        const i = l.location, f = i === void 0 ? "" : ` to ${h(i)}`;
        return d(o === 301 || o === 308 ? "refused" : "unknown", "redirected", `${a}: it wants to redirect the request${f}.`);
      }
      return o === 413 ? d("refused", "too_large", `${a}: the message is too large.`) : o === 429 ? d("not_arrived", "rate_limited", `${a}: too many requests.`) : o === 503 ? d("unknown", "server_error", `${a}: it is not available.`) : o >= 500 || o < 400 || [408, 425, 460, 499].includes(o) ? d("unknown", "server_error", `${a}.`) : d("refused", "refused", `${a}.`);
    }
    function h(o) {
      return JSON.stringify(o.length > 200 ? `${o.slice(0, 200)} \u2026` : o);
    }
    function d(o, l, a, i = {}) {
      return { fate: o, error: new t.lZ(l, a, i) };
    }
  }),
  4660: ((D, T, s) => {
    s.d(T, {
      check: () => d
    });
    var t = s(7090), g = s(7413), h = s(3785);
    async function d(i, f, k) {
      const y = await k((0, g.wb)(i));
      if (y.kind === "no_response")
        return [o(y.error)];
      const E = l(y);
      if (E === void 0)
        return [o(a(y))];
      const c = f.length === 1 ? "the channel" : "each of the channels";
      return [
        { kind: "yes", sentence: `It answers as a Twake of ${E} does.` },
        { kind: "yes", sentence: "It takes `public_id` and `private_api_key`." },
        {
          kind: "yes",
          sentence: `The application is installed in the company ${i.group_id}, and may write messages there.`
        },
        {
          kind: "unknown",
          sentence: `Whether there is ${c} ${f.join(", ")}, such a server tells only when a message is sent.`
        }
      ];
    }
    function o(i) {
      return { kind: "no", sentence: i.message, error: i };
    }
    function l({ status: i, body: f }) {
      if (i === 200)
        return (0, t.Y)(f) ? "mid-2021 or later" : (0, t.g)((0, h.O)(f)) ? "2020 or early 2021" : void 0;
    }
    function a(i) {
      return (0, t.judgeError)(i, (0, h.O)(i.body), { channel_id: "" }).error;
    }
  }),
  7090: ((D, T, s) => {
    s.d(T, {
      Y: () => _,
      g: () => k,
      judgeError: () => i,
      judgeUnsaved: () => d
    });
    var t = s(3269), g = s(9366), h = s(3785);
    function d(e, n, r, m) {
      const p = n?.object;
      if (n === void 0 || !(0, h.u)(p))
        return i(e, n, r);
      if (e.status !== 200 || "error" in n)
        return { ...i(e, n, r), fate: "unknown" };
      const { id: M, channel_id: P } = p;
      return typeof M != "string" || M === "" ? a(r) : !(0, g.eQ)(M) || m(M) ? (0, t.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : o(P, r) ?? l(M, r);
    }
    function o(e, { channel_id: n, message_id: r }) {
      if (!(typeof e == "string" && e.toLowerCase() === n.toLowerCase())) {
        if (e !== null) {
          const m = typeof e == "string" ? `channel ${(0, t.hD)(e)}` : "no channel";
          return (0, t.w2)("elsewhere", "other_channel", `Twake was asked for channel ${n} and answered for ${m}.`);
        }
        return (0, t.w2)(r ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${n}, and shows the message nowhere.`);
      }
    }
    function l(e, { message_id: n }) {
      const r = `Twake was asked to edit message ${n} and answered for message ${e}.`;
      return (0, t.w2)("unknown", "message_not_found", r);
    }
    function a({ message_id: e, parent_message_id: n }) {
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
    function i(e, n, r) {
      const m = n?.error;
      return e.status === 200 && typeof m == "string" ? c(m, n?.capabilities, r) : e.status >= 300 ? u(e) : v(e.body.trim(), r);
    }
    const f = "unknown error or malformed query";
    function k(e) {
      const n = e?.error;
      return typeof n == "string" && n.startsWith(f);
    }
    const y = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", E = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        y,
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
    function c(e, n, { message_id: r }) {
      const m = Array.isArray(n) && n.length === 0, p = E.get(m ? y : e);
      if (p !== void 0)
        return (0, t.w2)("refused", ...p);
      if (e.startsWith(f) && r)
        return (0, t.w2)("refused", "message_not_found", `Twake does not find message ${r} in this channel.`);
      const M = e.startsWith(f);
      return (0, t.w2)(M ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, t.hD)(e)}.`);
    }
    const O = /^\{"error": "Route /, w = /^\s*\{"error":"Not found"\}\s*$/;
    function u(e) {
      const { status: n, body: r } = e;
      if (n === 500 && r.trim() === "")
        return (0, t.w2)("unknown", "server_crash", "The server answered HTTP 500 and nothing else: it crashed.");
      if (!(n === 404 || n >= 400 && O.test(r)))
        return (0, t.IS)(e);
      const p = w.test(r) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, t.w2)("refused", "no_v1_api", `The server answered HTTP ${n}: ${p}.`);
    }
    function _(e) {
      return /(^|\n)ERROR with persist$/.test(e.trim());
    }
    function v(e, { channel_id: n }) {
      return e === "" ? (0, t.w2)("unknown", "empty_answer", "Twake answered with nothing.") : _(e) ? (0, t.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${n}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? (0, t.w2)("refused", "unknown_channel", `Twake does not know channel ${n}.`) : e.includes("<b>Fatal error</b>") ? (0, t.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? (0, t.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, t.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  })
};
