"use strict";
exports.ids = ["failure"], exports.modules = {
  9032: ((O, N, E) => {
    E.d(N, {
      e: () => c,
      g: () => s,
      isUntrusted: () => _
    });
    const n = { code: "unreachable", reason: "the other side closed it" }, p = { code: "unreachable", reason: "nobody answers there" }, l = { code: "unreachable", reason: "the network has no way to it" }, d = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, a = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, w = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, T = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, h = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, u = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, R = {
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
      ECONNRESET: n,
      EPIPE: n,
      UND_ERR_SOCKET: n,
      UND_ERR_PRX_CONN: n,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: n,
      ETIMEDOUT: p,
      UND_ERR_CONNECT_TIMEOUT: p,
      EHOSTUNREACH: l,
      ENETUNREACH: l,
      EADDRNOTAVAIL: l,
      EACCES: d,
      EPERM: d,
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
      ERR_TLS_CERT_ALTNAME_INVALID: h,
      UND_ERR_PRX_TLS: h,
      DEPTH_ZERO_SELF_SIGNED_CERT: T,
      SELF_SIGNED_CERT_IN_CHAIN: u,
      UNABLE_TO_GET_ISSUER_CERT: u,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: u,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: u,
      EPROTO: w,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, k = [
      [/^ERR_SSL_/, w],
      [/^HTTPParserError .*EOF/, n],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, a],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], o = {
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
    function s(t) {
      const i = r(t);
      return e(i) ?? k.find(([f]) => f.test(i))?.[1] ?? { code: "unreachable", reason: String(t) };
    }
    function c(t) {
      return {
        code: "proxy_error",
        ...o[t] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function _(t) {
      const i = e(r(t));
      return i === u || i === T;
    }
    function e(t) {
      return Object.hasOwn(R, t) ? R[t] : void 0;
    }
    function r(t) {
      const { code: i, name: S, message: f } = Object(t);
      return String(i ?? `${S} ${f}`);
    }
  }),
  3269: ((O, N, E) => {
    E.d(N, {
      IS: () => p,
      hD: () => l,
      w2: () => d
    });
    var n = E(3916);
    function p({ status: a, headers: w, body: T }) {
      const h = `The server answered HTTP ${a}`;
      if ([301, 302, 303, 307, 308].includes(a)) {
        const u = w.location, R = u === void 0 ? "" : ` to ${l(u)}`;
        return d(a === 301 || a === 308 ? "refused" : "unknown", "redirected", `${h}: it wants to redirect the request${R}.`);
      }
      return a === 413 ? d("refused", "too_large", `${h}: the message is too large.`) : a === 429 ? d("not_arrived", "rate_limited", `${h}: too many requests.`) : a === 503 ? d("unknown", "server_error", `${h}: it is not available.`) : a === 500 && T.trim() === "" ? d("unknown", "server_crash", `${h} and nothing else: it crashed.`) : a >= 500 || a < 400 || [408, 425, 460, 499].includes(a) ? d("unknown", "server_error", `${h}.`) : d("refused", "refused", `${h}.`);
    }
    function l(a) {
      return JSON.stringify(a.length > 200 ? `${a.slice(0, 200)} \u2026` : a);
    }
    function d(a, w, T) {
      return { fate: a, error: new n.lZ(w, T) };
    }
  }),
  7090: ((O, N, E) => {
    E.d(N, {
      judgeError: () => h,
      judgeUnsaved: () => d
    });
    var n = E(3269), p = E(9366), l = E(3785);
    function d(e, r, t, i) {
      const S = r?.object;
      if (r === void 0 || !(0, l.u)(S))
        return h(e, r, t);
      if (e.status !== 200 || "error" in r)
        return { ...h(e, r, t), fate: "unknown" };
      const { id: f, channel_id: C } = S;
      return typeof f != "string" || f === "" ? T(t) : !(0, p.eQ)(f) || i(f) ? (0, n.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : a(C, t) ?? w(f, t);
    }
    function a(e, { channel_id: r, message_id: t }) {
      if (!(typeof e == "string" && e.toLowerCase() === r.toLowerCase())) {
        if (e !== null) {
          const i = typeof e == "string" ? `channel ${(0, n.hD)(e)}` : "no channel";
          return (0, n.w2)("elsewhere", "other_channel", `Twake was asked for channel ${r} and answered for ${i}.`);
        }
        return (0, n.w2)(t ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${r}, and shows the message nowhere.`);
      }
    }
    function w(e, { message_id: r }) {
      const t = `Twake was asked to edit message ${r} and answered for message ${e}.`;
      return (0, n.w2)("unknown", "message_not_found", t);
    }
    function T({ message_id: e, parent_message_id: r }) {
      if (e) {
        const t = `Twake did not confirm the edit of message ${e}.`;
        return (0, n.w2)("unknown", "message_not_found", t);
      }
      if (r) {
        const t = `Twake did not confirm the reply to message ${r}.`;
        return (0, n.w2)("unknown", "thread_not_found", t);
      }
      return (0, n.w2)("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function h(e, r, t) {
      const i = r?.error;
      return e.status === 200 && typeof i == "string" ? k(i, r?.capabilities, t) : e.status >= 300 ? c(e) : _(e.body.trim(), t);
    }
    const u = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", R = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        u,
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
    function k(e, r, { message_id: t }) {
      const i = Array.isArray(r) && r.length === 0, S = R.get(i ? u : e);
      if (S !== void 0)
        return (0, n.w2)("refused", ...S);
      if (e.startsWith("unknown error or malformed query") && t)
        return (0, n.w2)("refused", "message_not_found", `Twake does not find message ${t} in this channel.`);
      const f = e.startsWith("unknown error or malformed query");
      return (0, n.w2)(f ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, n.hD)(e)}.`);
    }
    const o = /^\{"error": "Route /, s = /^\s*\{"error":"Not found"\}\s*$/;
    function c(e) {
      const { status: r, body: t } = e;
      if (r !== 404 && !o.test(t))
        return (0, n.IS)(e);
      const i = s.test(t) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, n.w2)("refused", "no_v1_api", `The server answered HTTP ${r}: ${i}.`);
    }
    function _(e, { channel_id: r }) {
      return e === "" ? (0, n.w2)("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(e) ? (0, n.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${r}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(e) ? (0, n.w2)("refused", "unknown_channel", `Twake does not know channel ${r}, and crashed over it.`) : e.includes("<b>Fatal error</b>") ? (0, n.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(e) ? (0, n.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, n.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  }),
  9032: ((O, N, E) => {
    E.d(N, {
      e: () => c,
      g: () => s,
      isUntrusted: () => _
    });
    const n = { code: "unreachable", reason: "the other side closed it" }, p = { code: "unreachable", reason: "nobody answers there" }, l = { code: "unreachable", reason: "the network has no way to it" }, d = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, a = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, w = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, T = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, h = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, u = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, R = {
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
      ECONNRESET: n,
      EPIPE: n,
      UND_ERR_SOCKET: n,
      UND_ERR_PRX_CONN: n,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: n,
      ETIMEDOUT: p,
      UND_ERR_CONNECT_TIMEOUT: p,
      EHOSTUNREACH: l,
      ENETUNREACH: l,
      EADDRNOTAVAIL: l,
      EACCES: d,
      EPERM: d,
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
      ERR_TLS_CERT_ALTNAME_INVALID: h,
      UND_ERR_PRX_TLS: h,
      DEPTH_ZERO_SELF_SIGNED_CERT: T,
      SELF_SIGNED_CERT_IN_CHAIN: u,
      UNABLE_TO_GET_ISSUER_CERT: u,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: u,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: u,
      EPROTO: w,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, k = [
      [/^ERR_SSL_/, w],
      [/^HTTPParserError .*EOF/, n],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, a],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], o = {
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
    function s(t) {
      const i = r(t);
      return e(i) ?? k.find(([f]) => f.test(i))?.[1] ?? { code: "unreachable", reason: String(t) };
    }
    function c(t) {
      return {
        code: "proxy_error",
        ...o[t] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function _(t) {
      const i = e(r(t));
      return i === u || i === T;
    }
    function e(t) {
      return Object.hasOwn(R, t) ? R[t] : void 0;
    }
    function r(t) {
      const { code: i, name: S, message: f } = Object(t);
      return String(i ?? `${S} ${f}`);
    }
  }),
  980: ((O, N, E) => {
    E.d(N, {
      toTransportError: () => l
    });
    var n = E(3916), p = E(9032);
    function l(o, s) {
      if (o instanceof n.lZ)
        return o;
      const { phase: c, signal: _ } = s, e = u(s)[c];
      return s.proxyStatus !== void 0 ? d(s.proxyStatus, s) : _.aborted ? k(_.reason) ? c === "response" ? new n.lZ("timeout", e.timeout, { nextStep: w }) : new n.lZ(c === "tunnel" ? "proxy_error" : "timeout", e.timeout) : new n.lZ("interrupted", e.interrupted) : a(T((0, p.g)(o), c), e.broken, o);
    }
    function d(o, s) {
      const c = (0, p.e)(o);
      return a(c, `${R(s)} answers HTTP ${o} for ${s.server}`);
    }
    function a({ code: o, reason: s, nextStep: c }, _, e) {
      return new n.lZ(o, `${_}: ${s}.`, { cause: e, ...c && { nextStep: c } });
    }
    const w = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function T(o, s) {
      if (s === "tunnel")
        return h(o);
      const c = o.code === "unreachable" && o.nextStep === void 0;
      return s === "response" && c ? { ...o, nextStep: w } : o;
    }
    function h({ code: o, reason: s, nextStep: c }) {
      return {
        code: "proxy_error",
        reason: s,
        ...o === "tls_error" && c && { nextStep: c }
      };
    }
    function u(o) {
      const { server: s } = o, c = R(o), _ = o.proxy ? ` through the proxy ${o.proxy.origin}` : "", e = `within ${Math.max(0.1, Math.round(o.timeout_ms / 100) / 10)} s`, r = `Interrupted before anything was sent to ${s}`;
      return {
        tunnel: {
          broken: `${c} cannot be reached`,
          timeout: `${c} opened no way to ${s} ${e}.`,
          interrupted: `${r}.`
        },
        connection: {
          broken: `No connection to ${s}${_}`,
          timeout: `No connection to ${s}${_} ${e}.`,
          interrupted: `${r}.`
        },
        response: {
          broken: `The connection to ${s}${_} failed before the answer was complete`,
          timeout: `The request went to ${s}${_}, but no complete answer came ${e}.`,
          interrupted: `Interrupted after the request went to ${s}${_}, before its answer was complete.`
        }
      };
    }
    function R({ proxy: o }) {
      return `The proxy ${o?.origin}`;
    }
    function k(o) {
      return o instanceof DOMException && o.name === "TimeoutError";
    }
  })
};
