"use strict";
exports.ids = ["failure"], exports.modules = {
  3269: ((C, g, _) => {
    _.d(g, {
      IS: () => f,
      hD: () => k,
      w2: () => c
    });
    var o = _(3916);
    function f({ status: i, headers: R, body: T }) {
      const u = `The server answered HTTP ${i}`;
      if ([301, 302, 303, 307, 308].includes(i)) {
        const p = R.location, E = p === void 0 ? "" : ` to ${k(p)}`;
        return c(i === 301 || i === 308 ? "refused" : "unknown", "redirected", `${u}: it wants to redirect the request${E}.`);
      }
      return i === 413 ? c("refused", "too_large", `${u}: the message is too large.`) : i === 429 ? c("not_arrived", "rate_limited", `${u}: too many requests.`) : i === 503 ? c("unknown", "server_error", `${u}: it is not available.`) : i === 500 && T.trim() === "" ? c("unknown", "server_crash", `${u} and nothing else: it crashed.`) : i >= 500 || i < 400 || [408, 425, 460, 499].includes(i) ? c("unknown", "server_error", `${u}.`) : c("refused", "refused", `${u}.`);
    }
    function k(i) {
      return JSON.stringify(i.length > 200 ? `${i.slice(0, 200)} \u2026` : i);
    }
    function c(i, R, T) {
      return { fate: i, error: new o.lZ(R, T) };
    }
  }),
  7090: ((C, g, _) => {
    _.d(g, {
      judgeError: () => u,
      judgeUnsaved: () => c
    });
    var o = _(3269), f = _(9366), k = _(3785);
    function c(n, r, s, d) {
      const S = r?.object;
      if (r === void 0 || !(0, k.u)(S))
        return u(n, r, s);
      if (n.status !== 200 || "error" in r)
        return { ...u(n, r, s), fate: "unknown" };
      const { id: w, channel_id: m } = S;
      return typeof w != "string" || w === "" ? T(s) : !(0, f.eQ)(w) || d(w) ? (0, o.w2)("unknown", "no_message_id", "Twake answered with an id that is not one.") : i(m, s) ?? R(w, s);
    }
    function i(n, { channel_id: r, message_id: s }) {
      if (!(typeof n == "string" && n.toLowerCase() === r.toLowerCase())) {
        if (n !== null) {
          const d = typeof n == "string" ? `channel ${(0, o.hD)(n)}` : "no channel";
          return (0, o.w2)("elsewhere", "other_channel", `Twake was asked for channel ${r} and answered for ${d}.`);
        }
        return (0, o.w2)(s ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${r}, and shows the message nowhere.`);
      }
    }
    function R(n, { message_id: r }) {
      const s = `Twake was asked to edit message ${r} and answered for message ${n}.`;
      return (0, o.w2)("unknown", "message_not_found", s);
    }
    function T({ message_id: n, parent_message_id: r }) {
      if (n) {
        const s = `Twake did not confirm the edit of message ${n}.`;
        return (0, o.w2)("unknown", "message_not_found", s);
      }
      if (r) {
        const s = `Twake did not confirm the reply to message ${r}.`;
        return (0, o.w2)("unknown", "thread_not_found", s);
      }
      return (0, o.w2)("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function u(n, r, s) {
      const d = r?.error;
      return n.status === 200 && typeof d == "string" ? $(d, r?.capabilities, s) : n.status >= 300 ? O(n) : A(n.body.trim(), s);
    }
    const p = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", E = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        p,
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
    function $(n, r, { message_id: s }) {
      const d = Array.isArray(r) && r.length === 0, S = E.get(d ? p : n);
      if (S !== void 0)
        return (0, o.w2)("refused", ...S);
      if (n.startsWith("unknown error or malformed query") && s)
        return (0, o.w2)("refused", "message_not_found", `Twake does not find message ${s} in this channel.`);
      const w = n.startsWith("unknown error or malformed query");
      return (0, o.w2)(w ? "refused" : "unknown", "refused", `Twake refused the request: ${(0, o.hD)(n)}.`);
    }
    const N = /^\{"error": "Route /, y = /^\s*\{"error":"Not found"\}\s*$/;
    function O(n) {
      const { status: r, body: s } = n;
      if (r !== 404 && !N.test(s))
        return (0, o.IS)(n);
      const d = y.test(s) ? "this is a Twake of 2022 or later, whose API this action does not speak yet" : "there is no v1 messages API at this address";
      return (0, o.w2)("refused", "no_v1_api", `The server answered HTTP ${r}: ${d}.`);
    }
    function A(n, { channel_id: r }) {
      return n === "" ? (0, o.w2)("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(n) ? (0, o.w2)("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${r}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(n) ? (0, o.w2)("refused", "unknown_channel", `Twake does not know channel ${r}, and crashed over it.`) : n.includes("<b>Fatal error</b>") ? (0, o.w2)("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(n) ? (0, o.w2)("unknown", "not_json", "A web page answered instead of the Twake API.") : (0, o.w2)("unknown", "not_json", "The answer is not that of a Twake API.");
    }
  }),
  6711: ((C, g, _) => {
    _.d(g, {
      isUntrusted: () => (
        /* reexport */
        n
      ),
      toTransportError: () => d
    });
    var o = _(3916);
    const f = { code: "unreachable", reason: "the other side closed it" }, k = { code: "unreachable", reason: "nobody answers there" }, c = { code: "unreachable", reason: "the network has no way to it" }, i = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, R = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, T = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, u = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, p = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, E = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, $ = {
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
      ECONNRESET: f,
      EPIPE: f,
      UND_ERR_SOCKET: f,
      UND_ERR_PRX_CONN: f,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: f,
      ETIMEDOUT: k,
      UND_ERR_CONNECT_TIMEOUT: k,
      EHOSTUNREACH: c,
      ENETUNREACH: c,
      EADDRNOTAVAIL: c,
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
      DEPTH_ZERO_SELF_SIGNED_CERT: u,
      SELF_SIGNED_CERT_IN_CHAIN: E,
      UNABLE_TO_GET_ISSUER_CERT: E,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: E,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: E,
      EPROTO: T,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, N = [
      [/^ERR_SSL_/, T],
      [/^HTTPParserError .*EOF/, f],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, R],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], y = {
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
    function O(e) {
      const t = s(e);
      return r(t) ?? N.find(([h]) => h.test(t))?.[1] ?? { code: "unreachable", reason: String(e) };
    }
    function A(e) {
      return {
        code: "proxy_error",
        ...y[e] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function n(e) {
      const t = r(s(e));
      return t === E || t === u;
    }
    function r(e) {
      return Object.hasOwn($, e) ? $[e] : void 0;
    }
    function s(e) {
      const { code: t, name: a, message: h } = Object(e);
      return String(t ?? `${a} ${h}`);
    }
    function d(e, t) {
      if (e instanceof o.lZ)
        return e;
      const { phase: a, signal: h } = t, l = P(t)[a];
      return t.proxyStatus !== void 0 ? S(t.proxyStatus, t) : h.aborted ? x(h.reason) ? a === "response" ? new o.lZ("timeout", l.timeout, { nextStep: m }) : new o.lZ(a === "tunnel" ? "proxy_error" : "timeout", l.timeout) : new o.lZ("interrupted", l.interrupted) : w(D(O(e), a), l.broken, e);
    }
    function S(e, t) {
      const a = A(e);
      return w(a, `${v(t)} answers HTTP ${e} for ${t.server}`);
    }
    function w({ code: e, reason: t, nextStep: a }, h, l) {
      return new o.lZ(e, `${h}: ${t}.`, { cause: l, ...a && { nextStep: a } });
    }
    const m = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function D(e, t) {
      if (t === "tunnel")
        return I(e);
      const a = e.code === "unreachable" && e.nextStep === void 0;
      return t === "response" && a ? { ...e, nextStep: m } : e;
    }
    function I({ code: e, reason: t, nextStep: a }) {
      return {
        code: "proxy_error",
        reason: t,
        ...e === "tls_error" && a && { nextStep: a }
      };
    }
    function P(e) {
      const { server: t } = e, a = v(e), h = e.proxy ? ` through the proxy ${e.proxy.origin}` : "", l = `within ${Math.max(0.1, Math.round(e.timeout_ms / 100) / 10)} s`, b = `Interrupted before anything was sent to ${t}`;
      return {
        tunnel: {
          broken: `${a} cannot be reached`,
          timeout: `${a} opened no way to ${t} ${l}.`,
          interrupted: `${b}.`
        },
        connection: {
          broken: `No connection to ${t}${h}`,
          timeout: `No connection to ${t}${h} ${l}.`,
          interrupted: `${b}.`
        },
        response: {
          broken: `The connection to ${t}${h} failed before the answer was complete`,
          timeout: `The request went to ${t}${h}, but no complete answer came ${l}.`,
          interrupted: `Interrupted after the request went to ${t}${h}, before its answer was complete.`
        }
      };
    }
    function v({ proxy: e }) {
      return `The proxy ${e?.origin}`;
    }
    function x(e) {
      return e instanceof DOMException && e.name === "TimeoutError";
    }
  })
};
