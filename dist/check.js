"use strict";
exports.ids = ["check"], exports.modules = {
  159: ((p, l, r) => {
    r.d(l, {
      check: () => a
    });
    const t = 1e4;
    async function a({ twake: E, delivery: { timeout: d } }, o, { http: O, signal: c, now: _ }, i) {
      const k = _() + d * 1e3, y = (f) => O.send(f, { signal: c, timeout_ms: Math.max(1, Math.min(t, k - _())) });
      return E.check(o, y, { holdsSecret: (f) => i(f) !== f });
    }
  }),
  8312: ((p, l, r) => {
    r.d(l, {
      check: () => i
    });
    var t = r(3916), a = r(5512), E = r(7535), d = r(4751), o = r(6078), O = r(6330), c = r(9025), _ = r(9538);
    async function i(h, m, w) {
      const g = await (0, _.b)(w.requests.whoami(), w.ask);
      if (!("body" in g))
        return [(0, a.x)((await (0, d.C)(g.failure, m, w)).error)];
      const { user_id: u } = g.body;
      if (!(0, O.L8)(u) || w.holdsSecret(u))
        return [(0, a.x)(k())];
      const e = h.map((n) => y(n, u, w));
      return [
        {
          kind: "yes",
          sentence: `It answers as a homeserver does, and takes \`access_token\`, which is that of ${u}.`
        },
        ...await Promise.all(e)
      ];
    }
    function k() {
      return new t.lZ("no_homeserver", "It does not tell whose the access token is.");
    }
    async function y({ channel_id: h, message_id: m, parent_message_id: w }, g, u) {
      const e = await (0, E.Dv)(h, u);
      if (typeof e != "string")
        return (0, a.x)(e.error);
      const n = await $(e, g, u) ?? await (0, E.Wn)(e, u) ?? (m ? await f(e, m, u) : void 0);
      if (n !== void 0)
        return (0, a.x)(n.error);
      const s = e === h ? e : `${e} (${h})`, T = w ? `, nor whether ${w} begins a thread` : "", v = await (0, c.p)(e, u);
      if (v === void 0)
        return {
          kind: "unknown",
          sentence: `The homeserver does not tell whether the account may write in the room ${s}${T}, before a message is sent.`
        };
      const { own: M, message: D } = v;
      if (M < D) {
        const P = `its power level is ${M}, and messages take ${D}`;
        return (0, a.x)((await (0, d.D)(e, P, u)).error);
      }
      return T ? {
        kind: "unknown",
        sentence: `The account is in the room ${s}, and may write there. Whether ${w} begins a thread, the homeserver tells only when a message is sent.`
      } : { kind: "yes", sentence: `The account is in the room ${s}, and may write there.` };
    }
    async function f(h, m, w) {
      const g = await (0, E.Kc)(h, m, w);
      return g === "gone" ? (0, o.D5)(`Message ${m} was removed.`) : g;
    }
    async function $(h, m, { requests: w, ask: g }) {
      const u = await (0, _.b)(w.getState(h, "m.room.member", m), g);
      return "body" in u ? u.body.membership === "join" ? void 0 : (0, o.g8)(h) : u.errcode === "M_FORBIDDEN" || u.errcode === "M_NOT_FOUND" ? (0, o.g8)(h) : u.failure;
    }
  }),
  5512: ((p, l, r) => {
    r.d(l, {
      x: () => t
    });
    function t(a) {
      return { kind: "no", sentence: a.message, error: a };
    }
  }),
  3269: ((p, l, r) => {
    r.d(l, {
      IS: () => a,
      hD: () => E,
      w2: () => d
    });
    var t = r(3916);
    function a({ status: o, headers: O }) {
      const c = `The server answered HTTP ${o}`;
      if ([301, 302, 303, 307, 308].includes(o)) {
        const _ = O.location, i = _ === void 0 ? "" : ` to ${E(_)}`;
        return d(o === 301 || o === 308 ? "refused" : "unknown", "redirected", `${c}: it wants to redirect the request${i}.`);
      }
      return o === 413 ? d("refused", "too_large", `${c}: the message is too large.`) : o === 429 ? d("not_arrived", "rate_limited", `${c}: too many requests.`) : o === 503 ? d("unknown", "server_error", `${c}: it is not available.`) : o >= 500 || o < 400 || [408, 425, 460, 499].includes(o) ? d("unknown", "server_error", `${c}.`) : d("refused", "refused", `${c}.`);
    }
    function E(o) {
      return JSON.stringify(o.length > 200 ? `${o.slice(0, 200)} \u2026` : o);
    }
    function d(o, O, c, _ = {}) {
      return { fate: o, error: new t.lZ(O, c, _) };
    }
  }),
  5512: ((p, l, r) => {
    r.d(l, {
      x: () => t
    });
    function t(a) {
      return { kind: "no", sentence: a.message, error: a };
    }
  }),
  4660: ((p, l, r) => {
    r.d(l, {
      check: () => o
    });
    var t = r(5512), a = r(7090), E = r(7413), d = r(3785);
    async function o(i, k, y) {
      const f = await y((0, E.wb)(i));
      if (f.kind === "no_response")
        return [(0, t.x)(f.error)];
      const $ = c(f);
      return $ === void 0 ? [(0, t.x)(_(f))] : [
        { kind: "yes", sentence: `It answers as a Twake of ${$} does.` },
        { kind: "yes", sentence: "It takes `public_id` and `private_api_key`." },
        {
          kind: "yes",
          sentence: `The application is installed in the company ${i.group_id}, and may write messages there.`
        },
        {
          kind: "unknown",
          sentence: `Whether there is ${O(k)}, such a server tells only when a message is sent.`
        }
      ];
    }
    function O(i) {
      const k = i.map(({ channel_id: m }) => m).join(", "), [{ message_id: y, parent_message_id: f } = { channel_id: "" }] = i, $ = y ?? f, h = `${i.length === 1 ? "the channel" : "each of the channels"} ${k}`;
      return $ ? `${h}, and the message ${$} in it` : h;
    }
    function c({ status: i, body: k }) {
      if (i === 200)
        return (0, a.Y)(k) ? "mid-2021 or later" : (0, a.g)((0, d.O)(k)) ? "2020 or early 2021" : void 0;
    }
    function _(i) {
      return (0, a.judgeError)(i, (0, d.O)(i.body), { channel_id: "" }).error;
    }
  }),
  7090: ((p, l, r) => {
    r.d(l, {
      Y: () => g,
      g: () => k,
      judgeError: () => _,
      judgeUnsaved: () => d
    });
    var t = r(3269), a = r(9366), E = r(3785);
    function d(e, n, s, T) {
      const v = n?.object;
      if (n === void 0 || !(0, E.u)(v))
        return _(e, n, s);
      if (e.status !== 200 || "error" in n)
        return { ..._(e, n, s), fate: "unknown" };
      const { id: M, channel_id: D } = v;
      return typeof M != "string" || M === "" ? c(s) : !(0, a.eQ)(M) || T(M) ? (0, t.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : o(D, s) ?? O(M, s);
    }
    function o(e, { channel_id: n, message_id: s }) {
      if (!(typeof e == "string" && e.toLowerCase() === n.toLowerCase())) {
        if (e !== null) {
          const T = typeof e == "string" ? `channel ${(0, t.hD)(e)}` : "no channel";
          return (0, t.w2)("elsewhere", "other_channel", `Twake was asked for channel ${n} and answered for ${T}.`);
        }
        return (0, t.w2)(s ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${n}, and shows the message nowhere.`);
      }
    }
    function O(e, { message_id: n }) {
      const s = `Twake was asked to edit message ${n} and answered for message ${e}.`;
      return (0, t.w2)("unknown", "message_not_found", s);
    }
    function c({ message_id: e, parent_message_id: n }) {
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
    function _(e, n, s) {
      const T = n?.error;
      return e.status === 200 && typeof T == "string" ? $(T, n?.capabilities, s) : e.status >= 300 ? w(e) : u(e.body.trim(), s);
    }
    const i = "unknown error or malformed query";
    function k(e) {
      const n = e?.error;
      return typeof n == "string" && n.startsWith(i);
    }
    const y = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", f = /* @__PURE__ */ new Map([
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
    function $(e, n, { message_id: s }) {
      const T = Array.isArray(n) && n.length === 0, v = f.get(T ? y : e);
      if (v !== void 0)
        return (0, t.w2)("refused", ...v);
      if (e.startsWith(i) && s)
        return (0, t.w2)("refused", "message_not_found", `Twake does not find message ${s} in this channel.`);
      const M = e.startsWith(i);
      return (0, t.w2)(M ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, t.hD)(e)}.`);
    }
    const h = /^\{"error": "Route /, m = /^\s*\{"error":"Not found"\}\s*$/;
    function w(e) {
      const { status: n, body: s } = e;
      if (n === 500 && s.trim() === "")
        return (0, t.w2)("unknown", "server_crash", "The server answered HTTP 500 and nothing else: it crashed.");
      if (!(n === 404 || n >= 400 && h.test(s)))
        return (0, t.IS)(e);
      const v = m.test(s) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, t.w2)("refused", "no_v1_api", `The server answered HTTP ${n}: ${v}.`);
    }
    function g(e) {
      return /(^|\n)ERROR with persist$/.test(e.trim());
    }
    function u(e, { channel_id: n }) {
      return e === "" ? (0, t.w2)("unknown", "empty_answer", "Twake answered with nothing.") : g(e) ? (0, t.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${n}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? (0, t.w2)("refused", "unknown_channel", `Twake does not know channel ${n}.`) : e.includes("<b>Fatal error</b>") ? (0, t.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? (0, t.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, t.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  })
};
