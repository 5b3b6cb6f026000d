"use strict";
exports.ids = ["failure"], exports.modules = {
  3269: ((D, g, f) => {
    f.d(g, {
      IS: () => w,
      hD: () => R,
      w2: () => u
    });
    var o = f(3916);
    function w({ status: i, headers: S }) {
      const h = `The server answered HTTP ${i}`;
      if ([301, 302, 303, 307, 308].includes(i)) {
        const _ = S.location, p = _ === void 0 ? "" : ` to ${R(_)}`;
        return u(i === 301 || i === 308 ? "refused" : "unknown", "redirected", `${h}: it wants to redirect the request${p}.`);
      }
      return i === 413 ? u("refused", "too_large", `${h}: the message is too large.`) : i === 429 ? u("not_arrived", "rate_limited", `${h}: too many requests.`) : i === 503 ? u("unknown", "server_error", `${h}: it is not available.`) : i >= 500 || i < 400 || [408, 425, 460, 499].includes(i) ? u("unknown", "server_error", `${h}.`) : u("refused", "refused", `${h}.`);
    }
    function R(i) {
      return JSON.stringify(i.length > 200 ? `${i.slice(0, 200)} \u2026` : i);
    }
    function u(i, S, h, _ = {}) {
      return { fate: i, error: new o.lZ(S, h, _) };
    }
  }),
  7090: ((D, g, f) => {
    f.d(g, {
      Y: () => $,
      g: () => k,
      judgeError: () => _,
      judgeUnsaved: () => u
    });
    var o = f(3269), w = f(9366), R = f(3785);
    function u(n, t, s, d) {
      const E = t?.object;
      if (t === void 0 || !(0, R.u)(E))
        return _(n, t, s);
      if (n.status !== 200 || "error" in t)
        return { ..._(n, t, s), fate: "unknown" };
      const { id: T, channel_id: b } = E;
      return typeof T != "string" || T === "" ? h(s) : !(0, w.eQ)(T) || d(T) ? (0, o.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : i(b, s) ?? S(T, s);
    }
    function i(n, { channel_id: t, message_id: s }) {
      if (!(typeof n == "string" && n.toLowerCase() === t.toLowerCase())) {
        if (n !== null) {
          const d = typeof n == "string" ? `channel ${(0, o.hD)(n)}` : "no channel";
          return (0, o.w2)("elsewhere", "other_channel", `Twake was asked for channel ${t} and answered for ${d}.`);
        }
        return (0, o.w2)(s ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${t}, and shows the message nowhere.`);
      }
    }
    function S(n, { message_id: t }) {
      const s = `Twake was asked to edit message ${t} and answered for message ${n}.`;
      return (0, o.w2)("unknown", "message_not_found", s);
    }
    function h({ message_id: n, parent_message_id: t }) {
      if (n) {
        const s = `Twake did not confirm the edit of message ${n}.`;
        return (0, o.w2)("unknown", "message_not_found", s);
      }
      if (t) {
        const s = `Twake did not confirm the reply to message ${t}.`;
        return (0, o.w2)("unknown", "thread_not_found", s);
      }
      return (0, o.w2)("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function _(n, t, s) {
      const d = t?.error;
      return n.status === 200 && typeof d == "string" ? O(d, t?.capabilities, s) : n.status >= 300 ? v(n) : m(n.body.trim(), s);
    }
    const p = "unknown error or malformed query";
    function k(n) {
      const t = n?.error;
      return typeof t == "string" && t.startsWith(p);
    }
    const N = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", y = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        N,
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
    function O(n, t, { message_id: s }) {
      const d = Array.isArray(t) && t.length === 0, E = y.get(d ? N : n);
      if (E !== void 0)
        return (0, o.w2)("refused", ...E);
      if (n.startsWith(p) && s)
        return (0, o.w2)("refused", "message_not_found", `Twake does not find message ${s} in this channel.`);
      const T = n.startsWith(p);
      return (0, o.w2)(T ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, o.hD)(n)}.`);
    }
    const A = /^\{"error": "Route /, C = /^\s*\{"error":"Not found"\}\s*$/;
    function v(n) {
      const { status: t, body: s } = n;
      if (t === 500 && s.trim() === "")
        return (0, o.w2)("unknown", "server_crash", "The server answered HTTP 500 and nothing else: it crashed.");
      if (!(t === 404 || t >= 400 && A.test(s)))
        return (0, o.IS)(n);
      const E = C.test(s) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, o.w2)("refused", "no_v1_api", `The server answered HTTP ${t}: ${E}.`);
    }
    function $(n) {
      return /(^|\n)ERROR with persist$/.test(n.trim());
    }
    function m(n, { channel_id: t }) {
      return n === "" ? (0, o.w2)("unknown", "empty_answer", "Twake answered with nothing.") : $(n) ? (0, o.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${t}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(n) ? (0, o.w2)("refused", "unknown_channel", `Twake does not know channel ${t}.`) : n.includes("<b>Fatal error</b>") ? (0, o.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(n) ? (0, o.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, o.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  }),
  6711: ((D, g, f) => {
    f.d(g, {
      isUntrusted: () => (
        /* reexport */
        v
      ),
      toTransportError: () => n
    });
    var o = f(3916);
    const w = { code: "unreachable", reason: "the other side closed it" }, R = { code: "unreachable", reason: "nobody answers there" }, u = { code: "unreachable", reason: "the network has no way to it" }, i = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, S = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, h = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, _ = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, p = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, k = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, N = {
      ENOTFOUND: {
        code: "unreachable",
        reason: "DNS does not know the name",
        nextStep: "Check the spelling of the host, and that this runner can resolve it (VPN, private DNS)."
      },
      EAI_AGAIN: {
        code: "unreachable",
        reason: "DNS gave no answer",
        nextStep: "Check the DNS settings of this runner, or run this job again later."
      },
      ECONNREFUSED: {
        code: "unreachable",
        reason: "it was refused",
        nextStep: "Check the port, that the server is up, and that no firewall stands in between."
      },
      ECONNRESET: w,
      EPIPE: w,
      UND_ERR_SOCKET: w,
      UND_ERR_PRX_CONN: w,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: w,
      ETIMEDOUT: R,
      UND_ERR_CONNECT_TIMEOUT: R,
      EHOSTUNREACH: u,
      ENETUNREACH: u,
      EADDRNOTAVAIL: u,
      EACCES: i,
      EPERM: i,
      CERT_HAS_EXPIRED: {
        code: "tls_error",
        reason: "its certificate has expired",
        nextStep: "Renew the certificate there. If it is valid, check the clock of this runner."
      },
      CERT_NOT_YET_VALID: {
        code: "tls_error",
        reason: "its certificate is not valid yet",
        nextStep: "Check the clock of this runner, then the certificate."
      },
      ERR_TLS_CERT_ALTNAME_INVALID: p,
      UND_ERR_PRX_TLS: p,
      DEPTH_ZERO_SELF_SIGNED_CERT: _,
      SELF_SIGNED_CERT_IN_CHAIN: k,
      UNABLE_TO_GET_ISSUER_CERT: k,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: k,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: k,
      EPROTO: h,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, y = [
      [/^ERR_SSL_/, h],
      [/^HTTPParserError .*EOF/, w],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, S],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], O = {
      403: {
        reason: "it does not allow that host",
        nextStep: "Have the host allowed on the proxy, or exempt it with `no_proxy`."
      },
      407: {
        reason: "it does not accept the credentials it was given, or wants some",
        nextStep: "Put them into `https_proxy`: http://user:password@host:port, special characters percent-encoded."
      },
      502: { reason: "it cannot reach that host" },
      503: { reason: "it cannot reach that host" },
      504: { reason: "it cannot reach that host in time" }
    };
    function A(e) {
      const r = m(e);
      return $(r) ?? y.find(([c]) => c.test(r))?.[1] ?? { code: "unreachable", reason: String(e) };
    }
    function C(e) {
      return {
        code: "proxy_error",
        ...O[e] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function v(e) {
      const r = $(m(e));
      return r === k || r === _;
    }
    function $(e) {
      return Object.hasOwn(N, e) ? N[e] : void 0;
    }
    function m(e) {
      const { code: r, name: a, message: c } = Object(e);
      return String(r ?? `${a} ${c}`);
    }
    function n(e, r) {
      if (e instanceof o.lZ)
        return e;
      const { phase: a, signal: c } = r, l = b(r)[a];
      return r.proxyStatus !== void 0 ? t(r.proxyStatus, r) : c.aborted ? x(c.reason) ? a === "response" ? new o.lZ("timeout", l.timeout, { nextStep: d }) : new o.lZ(a === "tunnel" ? "proxy_error" : "timeout", l.timeout) : new o.lZ("interrupted", l.interrupted) : s(E(A(e), a), l.broken, e);
    }
    function t(e, r) {
      const a = C(e);
      return s(a, `${P(r)} answers HTTP ${e} for ${r.server}`);
    }
    function s({ code: e, reason: r, nextStep: a }, c, l) {
      return new o.lZ(e, `${c}: ${r}.`, { cause: l, ...a && { nextStep: a } });
    }
    const d = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function E(e, r) {
      if (r === "tunnel")
        return T(e);
      const a = e.code === "unreachable" && e.nextStep === void 0;
      return r === "response" && a ? { ...e, nextStep: d } : e;
    }
    function T({ code: e, reason: r, nextStep: a }) {
      return {
        code: "proxy_error",
        reason: r,
        ...e === "tls_error" && a && { nextStep: a }
      };
    }
    function b(e) {
      const { server: r } = e, a = P(e), c = e.proxy ? ` through the proxy ${e.proxy.origin}` : "", l = `within ${Math.max(0.1, Math.round(e.timeout_ms / 100) / 10)} s`, I = `Interrupted before anything was sent to ${r}`;
      return {
        tunnel: {
          broken: `${a} cannot be reached`,
          timeout: `${a} opened no way to ${r} ${l}.`,
          interrupted: `${I}.`
        },
        connection: {
          broken: `No connection to ${r}${c}`,
          timeout: `No connection to ${r}${c} ${l}.`,
          interrupted: `${I}.`
        },
        response: {
          broken: `The connection to ${r}${c} failed before the answer was complete`,
          timeout: `The request went to ${r}${c}, but no complete answer came ${l}.`,
          interrupted: `Interrupted after the request went to ${r}${c}, before its answer was complete.`
        }
      };
    }
    function P({ proxy: e }) {
      return `The proxy ${e?.origin}`;
    }
    function x(e) {
      return e instanceof DOMException && e.name === "TimeoutError";
    }
  })
};
