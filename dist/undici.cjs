var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS = (AA, k) => function() {
  try {
    return k || (0, AA[__getOwnPropNames(AA)[0]])((k = { exports: {} }).exports, k), k.exports;
  } catch (I) {
    throw k = 0, I;
  }
}, require_node_assert = __commonJS({
  "deferred:node:assert"(AA, k) {
    k.exports = (I, ...g) => {
      I || require("assert")(I, ...g);
    };
  }
}), require_symbols = __commonJS({
  "node_modules/undici/lib/core/symbols.js"(AA, k) {
    "use strict";
    k.exports = {
      kClose: /* @__PURE__ */ Symbol("close"),
      kDestroy: /* @__PURE__ */ Symbol("destroy"),
      kDispatch: /* @__PURE__ */ Symbol("dispatch"),
      kUrl: /* @__PURE__ */ Symbol("url"),
      kRequestOrigin: /* @__PURE__ */ Symbol("request origin"),
      kRedirectCacheControl: /* @__PURE__ */ Symbol("redirect cache control"),
      kOriginless: /* @__PURE__ */ Symbol("originless"),
      kWriting: /* @__PURE__ */ Symbol("writing"),
      kResuming: /* @__PURE__ */ Symbol("resuming"),
      kQueue: /* @__PURE__ */ Symbol("queue"),
      kConnect: /* @__PURE__ */ Symbol("connect"),
      kConnecting: /* @__PURE__ */ Symbol("connecting"),
      kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"),
      kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"),
      kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"),
      kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"),
      kKeepAlive: /* @__PURE__ */ Symbol("keep alive"),
      kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"),
      kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"),
      kServerName: /* @__PURE__ */ Symbol("server name"),
      kLocalAddress: /* @__PURE__ */ Symbol("local address"),
      kHost: /* @__PURE__ */ Symbol("host"),
      kNoRef: /* @__PURE__ */ Symbol("no ref"),
      kBodyUsed: /* @__PURE__ */ Symbol("used"),
      kBody: /* @__PURE__ */ Symbol("abstracted request body"),
      kRunning: /* @__PURE__ */ Symbol("running"),
      kBlocking: /* @__PURE__ */ Symbol("blocking"),
      kPending: /* @__PURE__ */ Symbol("pending"),
      kSize: /* @__PURE__ */ Symbol("size"),
      kBusy: /* @__PURE__ */ Symbol("busy"),
      kQueued: /* @__PURE__ */ Symbol("queued"),
      kFree: /* @__PURE__ */ Symbol("free"),
      kConnected: /* @__PURE__ */ Symbol("connected"),
      kClosed: /* @__PURE__ */ Symbol("closed"),
      kNeedDrain: /* @__PURE__ */ Symbol("need drain"),
      kReset: /* @__PURE__ */ Symbol("reset"),
      kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"),
      kResume: /* @__PURE__ */ Symbol("resume"),
      kOnError: /* @__PURE__ */ Symbol("on error"),
      kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"),
      kRunningIdx: /* @__PURE__ */ Symbol("running index"),
      kPendingIdx: /* @__PURE__ */ Symbol("pending index"),
      kError: /* @__PURE__ */ Symbol("error"),
      kClients: /* @__PURE__ */ Symbol("clients"),
      kClient: /* @__PURE__ */ Symbol("client"),
      kParser: /* @__PURE__ */ Symbol("parser"),
      kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"),
      kPipelining: /* @__PURE__ */ Symbol("pipelining"),
      kSocket: /* @__PURE__ */ Symbol("socket"),
      kHostHeader: /* @__PURE__ */ Symbol("host header"),
      kConnector: /* @__PURE__ */ Symbol("connector"),
      kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"),
      kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"),
      kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"),
      kProxy: /* @__PURE__ */ Symbol("proxy agent options"),
      kCounter: /* @__PURE__ */ Symbol("socket request counter"),
      kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"),
      kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"),
      kHTTP2Options: /* @__PURE__ */ Symbol("http2 options"),
      kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"),
      kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"),
      kConstruct: /* @__PURE__ */ Symbol("constructable"),
      kListeners: /* @__PURE__ */ Symbol("listeners"),
      kHTTPContext: /* @__PURE__ */ Symbol("http context"),
      kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"),
      kHostAuthority: /* @__PURE__ */ Symbol("host authority"),
      kHTTP2InitialWindowSize: /* @__PURE__ */ Symbol("http2 initial window size"),
      kHTTP2ConnectionWindowSize: /* @__PURE__ */ Symbol("http2 connection window size"),
      kEnableConnectProtocol: /* @__PURE__ */ Symbol("http2session connect protocol"),
      kRemoteSettings: /* @__PURE__ */ Symbol("http2session remote settings"),
      kHTTP2Stream: /* @__PURE__ */ Symbol("http2session client stream"),
      kPingInterval: /* @__PURE__ */ Symbol("ping interval"),
      kUseMilo: /* @__PURE__ */ Symbol("use milo"),
      kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"),
      kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"),
      kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent"),
      kSocks5ProxyAgent: /* @__PURE__ */ Symbol("socks5 proxy agent")
    };
  }
}), require_node_http = __commonJS({
  "deferred:node:http"(AA, k) {
    k.exports = {};
  }
}), require_timers = __commonJS({
  "node_modules/undici/lib/util/timers.js"(AA, k) {
    "use strict";
    var I = 0, g = 1e3, F = (g >> 1) - 1, L, f = /* @__PURE__ */ Symbol("kFastTimer"), d = [], Y = -2, p = -1, n = 0, y = 1;
    function a() {
      I += F;
      let D = 0, H = d.length;
      for (; D < H; ) {
        let S = d[D];
        S._state === n ? (S._idleStart = I - F, S._state = y) : S._state === y && I >= S._idleStart + S._idleTimeout && (S._state = p, S._idleStart = -1, S._onTimeout(S._timerArg)), S._state === p ? (S._state = Y, --H !== 0 && (d[D] = d[H])) : ++D;
      }
      d.length = H, d.length !== 0 && b();
    }
    function b() {
      L?.refresh ? L.refresh() : (clearTimeout(L), L = setTimeout(a, F), L?.unref());
    }
    var s = class {
      [f] = !0;
      /**
       * The state of the timer, which can be one of the following:
       * - NOT_IN_LIST (-2)
       * - TO_BE_CLEARED (-1)
       * - PENDING (0)
       * - ACTIVE (1)
       *
       * @type {-2|-1|0|1}
       * @private
       */
      _state = Y;
      /**
       * The number of milliseconds to wait before calling the callback.
       *
       * @type {number}
       * @private
       */
      _idleTimeout = -1;
      /**
       * The time in milliseconds when the timer was started. This value is used to
       * calculate when the timer should expire.
       *
       * @type {number}
       * @default -1
       * @private
       */
      _idleStart = -1;
      /**
       * The function to be executed when the timer expires.
       * @type {Function}
       * @private
       */
      _onTimeout;
      /**
       * The argument to be passed to the callback when the timer expires.
       *
       * @type {*}
       * @private
       */
      _timerArg;
      /**
       * @constructor
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should wait
       * before the specified function or code is executed.
       * @param {*} arg
       */
      constructor(D, H, S) {
        this._onTimeout = D, this._idleTimeout = H, this._timerArg = S, this.refresh();
      }
      /**
       * Sets the timer's start time to the current time, and reschedules the timer
       * to call its callback at the previously specified duration adjusted to the
       * current time.
       * Using this on a timer that has already called its callback will reactivate
       * the timer.
       *
       * @returns {void}
       */
      refresh() {
        this._state === Y && d.push(this), (!L || d.length === 1) && b(), this._state = n;
      }
      /**
       * The `clear` method cancels the timer, preventing it from executing.
       *
       * @returns {void}
       * @private
       */
      clear() {
        this._state = p, this._idleStart = -1;
      }
    };
    k.exports = {
      /**
       * The setTimeout() method sets a timer which executes a function once the
       * timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {NodeJS.Timeout|FastTimer}
       */
      setTimeout(D, H, S) {
        return H <= g ? setTimeout(D, H, S) : new s(D, H, S);
      },
      /**
       * The clearTimeout method cancels an instantiated Timer previously created
       * by calling setTimeout.
       *
       * @param {NodeJS.Timeout|FastTimer} timeout
       */
      clearTimeout(D) {
        D[f] ? D.clear() : clearTimeout(D);
      },
      /**
       * The setFastTimeout() method sets a fastTimer which executes a function once
       * the timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {FastTimer}
       */
      setFastTimeout(D, H, S) {
        return new s(D, H, S);
      },
      /**
       * The clearTimeout method cancels an instantiated FastTimer previously
       * created by calling setFastTimeout.
       *
       * @param {FastTimer} timeout
       */
      clearFastTimeout(D) {
        D.clear();
      },
      /**
       * The now method returns the value of the internal fast timer clock.
       *
       * @returns {number}
       */
      now() {
        return I;
      },
      /**
       * Trigger the onTick function to process the fastTimers array.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       * @param {number} [delay=0] The delay in milliseconds to add to the now value.
       */
      tick(D = 0) {
        I += D - g + 1, a(), a();
      },
      /**
       * Reset FastTimers.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      reset() {
        I = 0, d.length = 0, clearTimeout(L), L = null;
      },
      /**
       * Exporting for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      kFastTimer: f
    };
  }
}), require_errors = __commonJS({
  "node_modules/undici/lib/core/errors.js"(AA, k) {
    "use strict";
    var I = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR"), g = class extends Error {
      constructor(E, z) {
        super(E, z), this.name = "UndiciError", this.code = "UND_ERR";
      }
      static [Symbol.hasInstance](E) {
        return E && E[I] === !0;
      }
      get [I]() {
        return !0;
      }
    }, F = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"), L = class extends g {
      constructor(E) {
        super(E), this.name = "ConnectTimeoutError", this.message = E || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
      }
      static [Symbol.hasInstance](E) {
        return E && E[F] === !0;
      }
      get [F]() {
        return !0;
      }
    }, f = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"), d = class extends g {
      constructor(E) {
        super(E), this.name = "HeadersTimeoutError", this.message = E || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
      }
      static [Symbol.hasInstance](E) {
        return E && E[f] === !0;
      }
      get [f]() {
        return !0;
      }
    }, Y = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"), p = class extends g {
      constructor(E) {
        super(E), this.name = "HeadersOverflowError", this.message = E || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
      }
      static [Symbol.hasInstance](E) {
        return E && E[Y] === !0;
      }
      get [Y]() {
        return !0;
      }
    }, n = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"), y = class extends g {
      constructor(E) {
        super(E), this.name = "BodyTimeoutError", this.message = E || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
      }
      static [Symbol.hasInstance](E) {
        return E && E[n] === !0;
      }
      get [n]() {
        return !0;
      }
    }, a = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG"), b = class extends g {
      constructor(E) {
        super(E), this.name = "InvalidArgumentError", this.message = E || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
      }
      static [Symbol.hasInstance](E) {
        return E && E[a] === !0;
      }
      get [a]() {
        return !0;
      }
    }, s = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"), D = class extends g {
      constructor(E) {
        super(E), this.name = "InvalidReturnValueError", this.message = E || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
      }
      static [Symbol.hasInstance](E) {
        return E && E[s] === !0;
      }
      get [s]() {
        return !0;
      }
    }, H = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT"), S = class extends g {
      constructor(E) {
        super(E), this.name = "AbortError", this.message = E || "The operation was aborted", this.code = "UND_ERR_ABORT";
      }
      static [Symbol.hasInstance](E) {
        return E && E[H] === !0;
      }
      get [H]() {
        return !0;
      }
    }, P = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED"), l = class extends S {
      constructor(E) {
        super(E), this.name = "AbortError", this.message = E || "Request aborted", this.code = "UND_ERR_ABORTED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[P] === !0;
      }
      get [P]() {
        return !0;
      }
    }, M = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO"), u = class extends g {
      constructor(E, z) {
        super(E, z), this.name = "InformationalError", this.message = E || "Request information", this.code = "UND_ERR_INFO";
      }
      static [Symbol.hasInstance](E) {
        return E && E[M] === !0;
      }
      get [M]() {
        return !0;
      }
    }, v = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"), T = class extends g {
      constructor(E) {
        super(E), this.name = "RequestContentLengthMismatchError", this.message = E || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](E) {
        return E && E[v] === !0;
      }
      get [v]() {
        return !0;
      }
    }, x = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"), Z = class extends g {
      constructor(E) {
        super(E), this.name = "ResponseContentLengthMismatchError", this.message = E || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](E) {
        return E && E[x] === !0;
      }
      get [x]() {
        return !0;
      }
    }, K = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED"), tA = class extends g {
      constructor(E) {
        super(E), this.name = "ClientDestroyedError", this.message = E || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[K] === !0;
      }
      get [K]() {
        return !0;
      }
    }, rA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED"), X = class extends g {
      constructor(E) {
        super(E), this.name = "ClientClosedError", this.message = E || "The client is closed", this.code = "UND_ERR_CLOSED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[rA] === !0;
      }
      get [rA]() {
        return !0;
      }
    }, IA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET"), CA = class extends g {
      constructor(E, z) {
        super(E), this.name = "SocketError", this.message = E || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = z;
      }
      static [Symbol.hasInstance](E) {
        return E && E[IA] === !0;
      }
      get [IA]() {
        return !0;
      }
    }, o = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"), N = class extends g {
      constructor(E) {
        super(E), this.name = "NotSupportedError", this.message = E || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[o] === !0;
      }
      get [o]() {
        return !0;
      }
    }, R = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"), U = class extends g {
      constructor(E) {
        super(E), this.name = "MissingUpstreamError", this.message = E || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
      }
      static [Symbol.hasInstance](E) {
        return E && E[R] === !0;
      }
      get [R]() {
        return !0;
      }
    }, V = /* @__PURE__ */ Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED"), QA = class extends Error {
      constructor(E) {
        super(E || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing"), this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[V] === !0;
      }
      get [V]() {
        return !0;
      }
    }, sA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER"), mA = class extends Error {
      constructor(E, z, DA) {
        super(E), this.name = "HTTPParserError", this.code = z ? `HPE_${z}` : void 0, this.data = DA ? DA.toString() : void 0;
      }
      static [Symbol.hasInstance](E) {
        return E && E[sA] === !0;
      }
      get [sA]() {
        return !0;
      }
    }, oA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"), dA = class extends g {
      constructor(E) {
        super(E), this.name = "ResponseExceededMaxSizeError", this.message = E || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
      }
      static [Symbol.hasInstance](E) {
        return E && E[oA] === !0;
      }
      get [oA]() {
        return !0;
      }
    }, cA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY"), wA = class extends g {
      constructor(E, z, { headers: DA, data: YA }) {
        super(E), this.name = "RequestRetryError", this.message = E || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = z, this.data = YA, this.headers = DA;
      }
      static [Symbol.hasInstance](E) {
        return E && E[cA] === !0;
      }
      get [cA]() {
        return !0;
      }
    }, yA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE"), pA = class extends g {
      constructor(E, z, { headers: DA, body: YA, bodyTruncated: fA = !1 }) {
        super(E), this.name = "ResponseError", this.message = E || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = z, this.body = YA, this.bodyTruncated = fA, this.headers = DA;
      }
      static [Symbol.hasInstance](E) {
        return E && E[yA] === !0;
      }
      get [yA]() {
        return !0;
      }
    }, uA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS"), hA = class extends g {
      constructor(E, z, DA = {}) {
        super(z, { cause: E, ...DA }), this.name = "SecureProxyConnectionError", this.message = z || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = E;
      }
      static [Symbol.hasInstance](E) {
        return E && E[uA] === !0;
      }
      get [uA]() {
        return !0;
      }
    }, FA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_CONN"), q = class extends g {
      constructor(E, z, DA = {}) {
        super(z, { cause: E, ...DA }), this.name = "ProxyConnectionError", this.message = z || "Proxy Connection failed", this.code = "UND_ERR_PRX_CONN", this.cause = E;
      }
      static [Symbol.hasInstance](E) {
        return E && E[FA] === !0;
      }
      get [FA]() {
        return !0;
      }
    }, gA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REDIRECT_MAX"), $ = class extends g {
      constructor(E) {
        super(E), this.name = "MaxRedirectsError", this.message = E || "max redirects", this.code = "UND_ERR_REDIRECT_MAX";
      }
      static [Symbol.hasInstance](E) {
        return E && E[gA] === !0;
      }
      get [gA]() {
        return !0;
      }
    }, UA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"), WA = class extends g {
      constructor(E) {
        super(E), this.name = "MaxOriginsReachedError", this.message = E || "Maximum allowed origins reached", this.code = "UND_ERR_MAX_ORIGINS_REACHED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[UA] === !0;
      }
      get [UA]() {
        return !0;
      }
    }, bA = class extends g {
      constructor(E, z) {
        super(E), this.name = "Socks5ProxyError", this.message = E || "SOCKS5 proxy error", this.code = z || "UND_ERR_SOCKS5";
      }
    }, TA = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"), xA = class extends g {
      constructor(E) {
        super(E), this.name = "MessageSizeExceededError", this.message = E || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
      }
      static [Symbol.hasInstance](E) {
        return E && E[TA] === !0;
      }
      get [TA]() {
        return !0;
      }
    };
    k.exports = {
      AbortError: S,
      WebAssemblyNotSupportedError: QA,
      HTTPParserError: mA,
      UndiciError: g,
      HeadersTimeoutError: d,
      HeadersOverflowError: p,
      BodyTimeoutError: y,
      RequestContentLengthMismatchError: T,
      ConnectTimeoutError: L,
      InvalidArgumentError: b,
      InvalidReturnValueError: D,
      RequestAbortedError: l,
      ClientDestroyedError: tA,
      ClientClosedError: X,
      InformationalError: u,
      SocketError: CA,
      NotSupportedError: N,
      ResponseContentLengthMismatchError: Z,
      BalancedPoolMissingUpstreamError: U,
      ResponseExceededMaxSizeError: dA,
      RequestRetryError: wA,
      ResponseError: pA,
      SecureProxyConnectionError: hA,
      ProxyConnectionError: q,
      MaxOriginsReachedError: WA,
      MaxRedirectsError: $,
      Socks5ProxyError: bA,
      MessageSizeExceededError: xA
    };
  }
}), require_constants = __commonJS({
  "node_modules/undici/lib/core/constants.js"(AA, k) {
    "use strict";
    var I = (
      /** @type {const} */
      [
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Accept-Ranges",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Age",
        "Allow",
        "Alt-Svc",
        "Alt-Used",
        "Authorization",
        "Cache-Control",
        "Clear-Site-Data",
        "Connection",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Content-Range",
        "Content-Security-Policy",
        "Content-Security-Policy-Report-Only",
        "Content-Type",
        "Cookie",
        "Cross-Origin-Embedder-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Date",
        "Device-Memory",
        "Downlink",
        "ECT",
        "ETag",
        "Expect",
        "Expect-CT",
        "Expires",
        "Forwarded",
        "From",
        "Host",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Keep-Alive",
        "Last-Modified",
        "Link",
        "Location",
        "Max-Forwards",
        "Origin",
        "Permissions-Policy",
        "Pragma",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "RTT",
        "Range",
        "Referer",
        "Referrer-Policy",
        "Refresh",
        "Retry-After",
        "Sec-WebSocket-Accept",
        "Sec-WebSocket-Extensions",
        "Sec-WebSocket-Key",
        "Sec-WebSocket-Protocol",
        "Sec-WebSocket-Version",
        "Server",
        "Server-Timing",
        "Service-Worker-Allowed",
        "Service-Worker-Navigation-Preload",
        "Set-Cookie",
        "SourceMap",
        "Strict-Transport-Security",
        "Supports-Loading-Mode",
        "TE",
        "Timing-Allow-Origin",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Upgrade-Insecure-Requests",
        "User-Agent",
        "Vary",
        "Via",
        "WWW-Authenticate",
        "X-Content-Type-Options",
        "X-DNS-Prefetch-Control",
        "X-Frame-Options",
        "X-Permitted-Cross-Domain-Policies",
        "X-Powered-By",
        "X-Requested-With",
        "X-XSS-Protection"
      ]
    ), g = {};
    Object.setPrototypeOf(g, null);
    for (let f = 0; f < I.length; ++f) {
      let d = I[f], Y = d.toLowerCase();
      g[d] = g[Y] = Y;
    }
    var F = 131072, L = 128 * 1024 * 1024;
    k.exports = {
      wellknownHeaderNames: I,
      headerNameLowerCasedRecord: g,
      defaultWebSocketMaxFragments: F,
      defaultWebSocketMaxPayloadSize: L
    };
  }
}), require_tree = __commonJS({
  "node_modules/undici/lib/core/tree.js"(AA, k) {
    "use strict";
    var {
      wellknownHeaderNames: I,
      headerNameLowerCasedRecord: g
    } = require_constants(), F = class $A {
      /** @type {any} */
      value = null;
      /** @type {null | TstNode} */
      left = null;
      /** @type {null | TstNode} */
      middle = null;
      /** @type {null | TstNode} */
      right = null;
      /** @type {number} */
      code;
      /**
       * @param {string} key
       * @param {any} value
       * @param {number} index
       */
      constructor(Y, p, n) {
        if (n === void 0 || n >= Y.length)
          throw new TypeError("Unreachable");
        if ((this.code = Y.charCodeAt(n)) > 127)
          throw new TypeError("key must be ascii string");
        Y.length !== ++n ? this.middle = new $A(Y, p, n) : this.value = p;
      }
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       */
      add(Y, p) {
        let n = Y.length;
        if (n === 0)
          throw new TypeError("Unreachable");
        let y = 0, a = this;
        for (; ; ) {
          let b = Y.charCodeAt(y);
          if (b > 127)
            throw new TypeError("key must be ascii string");
          if (a.code === b)
            if (n === ++y) {
              a.value = p;
              break;
            } else if (a.middle !== null)
              a = a.middle;
            else {
              a.middle = new $A(Y, p, y);
              break;
            }
          else if (a.code < b)
            if (a.left !== null)
              a = a.left;
            else {
              a.left = new $A(Y, p, y);
              break;
            }
          else if (a.right !== null)
            a = a.right;
          else {
            a.right = new $A(Y, p, y);
            break;
          }
        }
      }
      /**
       * @param {Uint8Array} key
       * @returns {TstNode | null}
       */
      search(Y) {
        let p = Y.length, n = 0, y = this;
        for (; y !== null && n < p; ) {
          let a = Y[n];
          for (a <= 90 && a >= 65 && (a |= 32); y !== null; ) {
            if (a === y.code) {
              if (p === ++n)
                return y;
              y = y.middle;
              break;
            }
            y = y.code < a ? y.left : y.right;
          }
        }
        return null;
      }
    }, L = class {
      /** @type {TstNode | null} */
      node = null;
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       * */
      insert(d, Y) {
        this.node === null ? this.node = new F(d, Y, 0) : this.node.add(d, Y);
      }
      /**
       * @param {Uint8Array} key
       * @returns {any}
       */
      lookup(d) {
        return this.node?.search(d)?.value ?? null;
      }
    }, f = new L();
    for (let d = 0; d < I.length; ++d) {
      let Y = g[I[d]];
      f.insert(Y, Y);
    }
    k.exports = {
      TernarySearchTree: L,
      tree: f
    };
  }
}), require_util = __commonJS({
  "node_modules/undici/lib/core/util.js"(AA, k) {
    "use strict";
    var I = require_node_assert(), { kDestroyed: g, kBodyUsed: F, kListeners: L, kBody: f } = require_symbols(), { IncomingMessage: d } = require_node_http(), Y = require("node:stream"), p = require("node:net"), { stringify: n } = require("node:querystring"), { EventEmitter: y, addAbortListener: a } = require("node:events"), b = require_timers(), { InvalidArgumentError: s, ConnectTimeoutError: D } = require_errors(), { headerNameLowerCasedRecord: H } = require_constants(), { tree: S } = require_tree(), P = class {
      constructor(A) {
        this[f] = A, this[F] = !1;
      }
      async *[Symbol.asyncIterator]() {
        I(!this[F], "disturbed"), this[F] = !0, yield* this[f];
      }
    };
    function l() {
    }
    function M(A) {
      return u(A) ? (U(A) === 0 && A.on("data", function() {
        I(!1);
      }), typeof A.readableDidRead != "boolean" && (A[F] = !1, y.prototype.on.call(A, "data", function() {
        this[F] = !0;
      })), A) : A && typeof A.pipeTo == "function" ? new P(A) : A && $(A) ? A : A && typeof A != "string" && !ArrayBuffer.isView(A) && N(A) ? new P(A) : A;
    }
    function u(A) {
      return A && typeof A == "object" && typeof A.pipe == "function" && typeof A.on == "function";
    }
    function v(A) {
      return A instanceof Blob;
    }
    function T(A) {
      return A.includes("?") || A.includes("#");
    }
    function x(A, C) {
      if (T(A))
        throw new Error('Query params cannot be passed when url already contains "?" or "#".');
      let h = n(C);
      return h && (A += "?" + h), A;
    }
    function Z(A) {
      let C = parseInt(A, 10);
      return C === Number(A) && C >= 0 && C <= 65535;
    }
    function K(A) {
      return A != null && A[0] === "h" && A[1] === "t" && A[2] === "t" && A[3] === "p" && (A[4] === ":" || A[4] === "s" && A[5] === ":");
    }
    function tA(A) {
      if (typeof A == "string") {
        if (A = new URL(A), !K(A.origin || A.protocol))
          throw new s("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        return A;
      }
      if (!A || typeof A != "object")
        throw new s("Invalid URL: The URL argument must be a non-null object.");
      if (!(A instanceof URL)) {
        if (A.port != null && A.port !== "" && Z(A.port) === !1)
          throw new s("Invalid URL: port must be a valid integer or a string representation of an integer.");
        if (A.path != null && typeof A.path != "string")
          throw new s("Invalid URL path: the path must be a string or null/undefined.");
        if (A.pathname != null && typeof A.pathname != "string")
          throw new s("Invalid URL pathname: the pathname must be a string or null/undefined.");
        if (A.hostname != null && typeof A.hostname != "string")
          throw new s("Invalid URL hostname: the hostname must be a string or null/undefined.");
        if (A.origin != null && typeof A.origin != "string")
          throw new s("Invalid URL origin: the origin must be a string or null/undefined.");
        if (!K(A.origin || A.protocol))
          throw new s("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        let C = A.port != null ? A.port : A.protocol === "https:" ? 443 : 80, h = A.origin != null ? A.origin : `${A.protocol || ""}//${A.hostname || ""}:${C}`, G = A.path != null ? A.path : `${A.pathname || ""}${A.search || ""}`;
        return h[h.length - 1] === "/" && (h = h.slice(0, h.length - 1)), G && G[0] !== "/" && (G = `/${G}`), new URL(`${h}${G}`);
      }
      if (!K(A.origin || A.protocol))
        throw new s("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      return A;
    }
    function rA(A) {
      if (A = tA(A), A.pathname !== "/" || A.search || A.hash)
        throw new s("invalid url");
      return A;
    }
    function X(A) {
      if (A[0] === "[") {
        let h = A.indexOf("]");
        return I(h !== -1), A.substring(1, h);
      }
      let C = A.indexOf(":");
      return C === -1 ? A : A.substring(0, C);
    }
    function IA(A) {
      if (!A)
        return null;
      I(typeof A == "string");
      let C = X(A);
      return p.isIP(C) ? "" : C;
    }
    function CA(A) {
      return JSON.parse(JSON.stringify(A));
    }
    function o(A) {
      return A != null && typeof A[Symbol.asyncIterator] == "function";
    }
    function N(A) {
      return A != null && (typeof A[Symbol.iterator] == "function" || typeof A[Symbol.asyncIterator] == "function");
    }
    function R(A) {
      let C = Object.getPrototypeOf(A);
      return Object.hasOwn(A, Symbol.iterator) || C != null && C !== Object.prototype && typeof A[Symbol.iterator] == "function";
    }
    function U(A) {
      if (A == null)
        return 0;
      if (u(A)) {
        let C = A._readableState;
        return C && C.objectMode === !1 && C.ended === !0 && Number.isFinite(C.length) ? C.length : null;
      } else {
        if (v(A))
          return A.size != null ? A.size : null;
        if (hA(A))
          return A.byteLength;
      }
      return null;
    }
    function V(A) {
      return A && !!(A.destroyed || A[g] || Y.isDestroyed?.(A));
    }
    function QA(A, C) {
      if (!(A == null || !u(A) || V(A))) {
        if (typeof A.destroy == "function") {
          Object.getPrototypeOf(A).constructor === d && (A.socket = null);
          try {
            A.destroy(C);
          } catch {
          }
        } else C && queueMicrotask(() => {
          A.emit("error", C);
        });
        A.destroyed !== !0 && (A[g] = !0);
      }
    }
    var sA = /(?:^|,)[\t ]*timeout=(\d+)/i;
    function mA(A) {
      let C = A.match(sA);
      return C ? parseInt(C[1], 10) * 1e3 : null;
    }
    function oA(A) {
      return typeof A == "string" ? H[A] ?? A.toLowerCase() : S.lookup(A) ?? A.toString("latin1").toLowerCase();
    }
    function dA(A) {
      return S.lookup(A) ?? A.toString("latin1").toLowerCase();
    }
    function cA(A, C, h) {
      C === "__proto__" ? Object.defineProperty(A, C, {
        value: h,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : A[C] = h;
    }
    function wA(A, C) {
      C === void 0 && (C = {});
      for (let h = 0; h < A.length; h += 2) {
        let G = oA(A[h]), J = C[G];
        if (J !== void 0)
          if (Object.hasOwn(C, G))
            typeof J == "string" && (J = [J], C[G] = J), J.push(A[h + 1].toString("latin1"));
          else {
            let eA = typeof A[h + 1] == "string" ? A[h + 1] : Array.isArray(A[h + 1]) ? A[h + 1].map((HA) => HA.toString("latin1")) : A[h + 1].toString("latin1");
            G === "__proto__" ? Object.defineProperty(C, G, {
              value: eA,
              enumerable: !0,
              configurable: !0,
              writable: !0
            }) : C[G] = eA;
          }
        else {
          let eA = typeof A[h + 1] == "string" ? A[h + 1] : Array.isArray(A[h + 1]) ? A[h + 1].map((HA) => HA.toString("latin1")) : A[h + 1].toString("latin1");
          C[G] = eA;
        }
      }
      return C;
    }
    function yA(A) {
      if (A == null)
        return [];
      if (!Array.isArray(A)) {
        let eA = [];
        for (let [HA, GA] of Object.entries(A))
          if (Array.isArray(GA))
            for (let zA of GA)
              eA.push(HA, `${zA}`);
          else
            eA.push(HA, `${GA}`);
        return eA;
      }
      let C = A.length, h = new Array(C), G, J;
      for (let eA = 0; eA < C; eA += 2)
        G = A[eA], J = A[eA + 1], typeof G != "string" && (G = G.toString()), typeof J != "string" && (J = J.toString("latin1")), h[eA] = G, h[eA + 1] = J;
      return h;
    }
    function pA(A) {
      let C = [];
      for (let [h, G] of Object.entries(A))
        if (Array.isArray(G))
          for (let J of G)
            C.push(Buffer.from(h, "latin1"), Buffer.from(`${J}`, "latin1"));
        else
          C.push(Buffer.from(h, "latin1"), Buffer.from(`${G}`, "latin1"));
      return C;
    }
    function uA(A) {
      if (!Array.isArray(A))
        throw new TypeError("expected headers to be an array");
      return A.map((C) => Buffer.from(C));
    }
    function hA(A) {
      return A instanceof Uint8Array || Buffer.isBuffer(A);
    }
    function FA(A, C, h) {
      if (!A || typeof A != "object")
        throw new s("handler must be an object");
      if (typeof A.onRequestStart != "function")
        throw new s("invalid onRequestStart method");
      if (typeof A.onResponseError != "function")
        throw new s("invalid onResponseError method");
      if (typeof A.onBodySent != "function" && A.onBodySent !== void 0)
        throw new s("invalid onBodySent method");
      if (typeof A.onRequestSent != "function" && A.onRequestSent !== void 0)
        throw new s("invalid onRequestSent method");
      if (h || C === "CONNECT") {
        if (typeof A.onRequestUpgrade != "function")
          throw new s("invalid onRequestUpgrade method");
      } else {
        if (typeof A.onResponseStart != "function")
          throw new s("invalid onResponseStart method");
        if (typeof A.onResponseData != "function")
          throw new s("invalid onResponseData method");
        if (typeof A.onResponseEnd != "function")
          throw new s("invalid onResponseEnd method");
      }
    }
    function q(A) {
      return !!(A && (Y.isDisturbed(A) || A[F]));
    }
    function gA(A) {
      return {
        localAddress: A.localAddress,
        localPort: A.localPort,
        remoteAddress: A.remoteAddress,
        remotePort: A.remotePort,
        remoteFamily: A.remoteFamily,
        timeout: A.timeout,
        bytesWritten: A.bytesWritten,
        bytesRead: A.bytesRead
      };
    }
    function $(A) {
      return A && typeof A == "object" && typeof A.append == "function" && typeof A.delete == "function" && typeof A.get == "function" && typeof A.getAll == "function" && typeof A.has == "function" && typeof A.set == "function" && A[Symbol.toStringTag] === "FormData";
    }
    function UA(A, C) {
      return !A || "aborted" in A ? a(A, C)[Symbol.dispose] : typeof A.addEventListener == "function" ? (A.addEventListener("abort", C, { once: !0 }), () => A.removeEventListener("abort", C)) : (A.once("abort", C), () => A.removeListener("abort", C));
    }
    var WA = new Uint8Array([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 0-15
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 16-31
      0,
      1,
      0,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1,
      1,
      0,
      // 32-47 (!"#$%&'()*+,-./)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      // 48-63 (0-9:;<=>?)
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 64-79 (@A-O)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      // 80-95 (P-Z[\]^_)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 96-111 (`a-o)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      1,
      0,
      1,
      0,
      // 112-127 (p-z{|}~)
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 128-143
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 144-159
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 160-175
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 176-191
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 192-207
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 208-223
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 224-239
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
      // 240-255
    ]);
    function bA(A) {
      return WA[A] === 1;
    }
    var TA = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
    function xA(A) {
      if (A.length >= 12) return TA.test(A);
      if (A.length === 0) return !1;
      for (let C = 0; C < A.length; C++)
        if (WA[A.charCodeAt(C)] !== 1)
          return !1;
      return !0;
    }
    var E = /[^\t\x20-\x7e\x80-\xff]/;
    function z(A) {
      return !E.test(A);
    }
    var DA = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
    function YA(A) {
      if (A == null || A === "") return { start: 0, end: null, size: null };
      if (!A) return null;
      let C = DA.exec(A);
      return C ? {
        start: parseInt(C[1]),
        end: C[2] ? parseInt(C[2]) : null,
        size: C[3] && C[3] !== "*" ? parseInt(C[3]) : null
      } : null;
    }
    function fA(A, C, h) {
      return (A[L] ??= []).push([C, h]), A.on(C, h), A;
    }
    function VA(A) {
      if (A[L] != null) {
        for (let [C, h] of A[L])
          A.removeListener(C, h);
        A[L] = null;
      }
      return A;
    }
    function JA(A, C, h) {
      try {
        C.onResponseError(h), I(C.aborted);
      } catch (G) {
        A.emit("error", G);
      }
    }
    var EA = process.platform === "win32" ? (A, C) => {
      if (!C.timeout)
        return l;
      let h = null, G = null, J = b.setFastTimeout(() => {
        h = setImmediate(() => {
          G = setImmediate(() => lA(A.deref(), C));
        });
      }, C.timeout);
      return () => {
        b.clearFastTimeout(J), clearImmediate(h), clearImmediate(G);
      };
    } : (A, C) => {
      if (!C.timeout)
        return l;
      let h = null, G = b.setFastTimeout(() => {
        h = setImmediate(() => {
          lA(A.deref(), C);
        });
      }, C.timeout);
      return () => {
        b.clearFastTimeout(G), clearImmediate(h);
      };
    };
    function lA(A, C) {
      if (A == null)
        return;
      let h = "Connect Timeout Error";
      Array.isArray(A.autoSelectFamilyAttemptedAddresses) ? h += ` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},` : h += ` (attempted address: ${C.hostname}:${C.port},`, h += ` timeout: ${C.timeout}ms)`, QA(A, new D(h));
    }
    var LA = null, aA = null;
    function kA(A) {
      if (A === LA)
        return aA;
      let C = PA(A);
      return LA = A, aA = C, C;
    }
    function PA(A) {
      if (A[0] === "h" && A[1] === "t" && A[2] === "t" && A[3] === "p")
        switch (A[4]) {
          case ":":
            return "http:";
          case "s":
            if (A[5] === ":")
              return "https:";
        }
      return A.slice(0, A.indexOf(":") + 1);
    }
    var OA = {
      __proto__: null,
      enumerable: !0
    }, B = {
      delete: "DELETE",
      DELETE: "DELETE",
      get: "GET",
      GET: "GET",
      head: "HEAD",
      HEAD: "HEAD",
      options: "OPTIONS",
      OPTIONS: "OPTIONS",
      post: "POST",
      POST: "POST",
      put: "PUT",
      PUT: "PUT",
      query: "QUERY",
      QUERY: "QUERY"
    }, W = {
      ...B,
      patch: "patch",
      PATCH: "PATCH"
    };
    Object.setPrototypeOf(B, null), Object.setPrototypeOf(W, null), k.exports = {
      kEnumerableProperty: OA,
      isDisturbed: q,
      isBlobLike: v,
      parseOrigin: rA,
      parseURL: tA,
      getServerName: IA,
      isStream: u,
      isIterable: N,
      hasSafeIterator: R,
      isAsyncIterable: o,
      isDestroyed: V,
      headerNameToString: oA,
      bufferToLowerCasedHeaderName: dA,
      addListener: fA,
      removeAllListeners: VA,
      errorRequest: JA,
      parseRawHeaders: yA,
      toRawHeaders: pA,
      encodeRawHeaders: uA,
      parseHeaders: wA,
      setHeader: cA,
      parseKeepAliveTimeout: mA,
      destroy: QA,
      bodyLength: U,
      deepClone: CA,
      isBuffer: hA,
      assertRequestHandler: FA,
      getSocketInfo: gA,
      isFormDataLike: $,
      pathHasQueryOrFragment: T,
      serializePathWithQuery: x,
      addAbortListener: UA,
      isValidHTTPToken: xA,
      isValidHeaderValue: z,
      isTokenCharCode: bA,
      parseRangeHeader: YA,
      normalizedMethodRecordsBase: B,
      normalizedMethodRecords: W,
      isValidPort: Z,
      isHttpOrHttpsPrefixed: K,
      safeHTTPMethods: Object.freeze(["GET", "HEAD", "OPTIONS", "TRACE"]),
      wrapRequestBody: M,
      setupConnectTimeout: EA,
      getProtocolFromUrlString: kA
    };
  }
}), require_connect = __commonJS({
  "node_modules/undici/lib/core/connect.js"(AA, k) {
    "use strict";
    var I = require("node:net"), g = require_node_assert(), F = require_util(), { InvalidArgumentError: L, ConnectTimeoutError: f } = require_errors(), d, Y = class {
      constructor(y) {
        this._maxCachedSessions = y, this._sessionCache = /* @__PURE__ */ new Map(), this._sessionRegistry = new FinalizationRegistry((a) => {
          if (this._sessionCache.size < this._maxCachedSessions)
            return;
          let b = this._sessionCache.get(a);
          b !== void 0 && b.deref() === void 0 && this._sessionCache.delete(a);
        });
      }
      get(y) {
        let a = this._sessionCache.get(y);
        return a ? a.deref() : null;
      }
      set(y, a) {
        if (this._maxCachedSessions !== 0) {
          if (this._sessionCache.has(y))
            this._sessionCache.delete(y);
          else if (this._sessionCache.size >= this._maxCachedSessions) {
            let b = !1;
            for (let [s, D] of this._sessionCache)
              if (D.deref() === void 0) {
                this._sessionCache.delete(s), b = !0;
                break;
              }
            if (!b) {
              let s = this._sessionCache.keys().next();
              s.done || this._sessionCache.delete(s.value);
            }
          }
          this._sessionCache.set(y, new WeakRef(a)), this._sessionRegistry.register(a, y);
        }
      }
    };
    function p({ allowH2: y, preferH2: a, useH2c: b, maxCachedSessions: s, socketPath: D, timeout: H, session: S, ...P }) {
      if (s != null && (!Number.isInteger(s) || s < 0))
        throw new L("maxCachedSessions must be a positive integer or zero");
      let l = { path: D, ...P }, M = new Y(s ?? 100);
      return H = H ?? 1e4, y = y ?? !0, function({ hostname: u, host: v, protocol: T, port: x, servername: Z, localAddress: K, httpSocket: tA }, rA) {
        let X;
        if (T === "https:") {
          d || (d = require("node:tls")), Z = Z || l.servername || F.getServerName(v) || null;
          let CA = Z || u;
          g(CA);
          let o = S || M.get(CA) || null;
          x = x || 443, X = d.connect({
            highWaterMark: 16384,
            // TLS in node can't have bigger HWM anyway...
            ...l,
            servername: Z,
            session: o,
            localAddress: K,
            ALPNProtocols: y ? a ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
            socket: tA,
            // upgrade socket connection
            port: x,
            host: u
          }), X.on("session", function(N) {
            M.set(CA, N);
          });
        } else {
          g(!tA, "httpSocket can only be sent on TLS update"), x = x || 80;
          let CA = {
            highWaterMark: 64 * 1024,
            // Same as nodejs fs streams.
            ...l,
            localAddress: K,
            port: x,
            host: u
          }, o = I.isIP(u);
          o !== 0 && Z && Z !== u && (CA.host = Z, CA.lookup = (N, R, U) => {
            R.all ? U(null, [{ address: u, family: o }]) : U(null, u, o);
          }), X = I.connect(CA), b === !0 && (X.alpnProtocol = "h2");
        }
        if (l.keepAlive == null || l.keepAlive) {
          let CA = l.keepAliveInitialDelay === void 0 ? 6e4 : l.keepAliveInitialDelay;
          X.setKeepAlive(!0, CA);
        }
        let IA = F.setupConnectTimeout(new WeakRef(X), { timeout: H, hostname: u, port: x });
        return X.setNoDelay(!0).once(T === "https:" ? "secureConnect" : "connect", function() {
          if (queueMicrotask(IA), rA) {
            let CA = rA;
            rA = null, CA(null, this);
          }
        }).on("error", function(CA) {
          if (queueMicrotask(IA), rA) {
            let o = rA;
            rA = null, o(n(CA, this, { timeout: H, hostname: u, port: x }));
          }
        }), X;
      };
    }
    function n(y, a, b) {
      if (y instanceof AggregateError && (y.code === "ETIMEDOUT" || y.errors.some((s) => s != null && s.code === "ETIMEDOUT"))) {
        let s = "Connect Timeout Error";
        Array.isArray(a.autoSelectFamilyAttemptedAddresses) ? s += ` (attempted addresses: ${a.autoSelectFamilyAttemptedAddresses.join(", ")},` : s += ` (attempted address: ${b.hostname}:${b.port},`, s += ` timeout: ${b.timeout}ms)`;
        let D = new f(s);
        return D.cause = y, D;
      }
      return y;
    }
    k.exports = p;
  }
}), require_stats = __commonJS({
  "node_modules/undici/lib/util/stats.js"(AA, k) {
    "use strict";
    var {
      kConnected: I,
      kPending: g,
      kRunning: F,
      kSize: L,
      kFree: f,
      kQueued: d
    } = require_symbols(), Y = class {
      constructor(n) {
        this.connected = n[I], this.pending = n[g], this.running = n[F], this.size = n[L];
      }
    }, p = class {
      constructor(n) {
        this.connected = n[I], this.free = n[f], this.pending = n[g], this.queued = n[d], this.running = n[F], this.size = n[L];
      }
    };
    k.exports = { ClientStats: Y, PoolStats: p };
  }
}), require_diagnostics = __commonJS({
  "node_modules/undici/lib/core/diagnostics.js"(AA, k) {
    "use strict";
    var I = require("node:diagnostics_channel"), g = require("node:util"), F = g.debuglog("undici"), L = g.debuglog("fetch"), f = g.debuglog("websocket"), d = {
      // Client
      beforeConnect: I.channel("undici:client:beforeConnect"),
      connected: I.channel("undici:client:connected"),
      connectError: I.channel("undici:client:connectError"),
      sendHeaders: I.channel("undici:client:sendHeaders"),
      // Request
      create: I.channel("undici:request:create"),
      bodySent: I.channel("undici:request:bodySent"),
      bodyChunkSent: I.channel("undici:request:bodyChunkSent"),
      bodyChunkReceived: I.channel("undici:request:bodyChunkReceived"),
      headers: I.channel("undici:request:headers"),
      trailers: I.channel("undici:request:trailers"),
      error: I.channel("undici:request:error"),
      // WebSocket
      open: I.channel("undici:websocket:open"),
      close: I.channel("undici:websocket:close"),
      socketError: I.channel("undici:websocket:socket_error"),
      ping: I.channel("undici:websocket:ping"),
      pong: I.channel("undici:websocket:pong"),
      // ProxyAgent
      proxyConnected: I.channel("undici:proxy:connected")
    }, Y = !1;
    function p(s = F) {
      if (!Y) {
        if (d.beforeConnect.hasSubscribers || d.connected.hasSubscribers || d.connectError.hasSubscribers || d.sendHeaders.hasSubscribers) {
          Y = !0;
          return;
        }
        Y = !0, I.subscribe(
          "undici:client:beforeConnect",
          (D) => {
            let {
              connectParams: { version: H, protocol: S, port: P, host: l }
            } = D;
            s(
              "connecting to %s%s using %s%s",
              l,
              P ? `:${P}` : "",
              S,
              H
            );
          }
        ), I.subscribe(
          "undici:client:connected",
          (D) => {
            let {
              connectParams: { version: H, protocol: S, port: P, host: l }
            } = D;
            s(
              "connected to %s%s using %s%s",
              l,
              P ? `:${P}` : "",
              S,
              H
            );
          }
        ), I.subscribe(
          "undici:client:connectError",
          (D) => {
            let {
              connectParams: { version: H, protocol: S, port: P, host: l },
              error: M
            } = D;
            s(
              "connection to %s%s using %s%s errored - %s",
              l,
              P ? `:${P}` : "",
              S,
              H,
              M.message
            );
          }
        ), I.subscribe(
          "undici:client:sendHeaders",
          (D) => {
            let {
              request: { method: H, path: S, origin: P }
            } = D;
            s("sending request to %s %s%s", H, P, S);
          }
        );
      }
    }
    var n = !1;
    function y(s = F) {
      if (!n) {
        if (d.headers.hasSubscribers || d.trailers.hasSubscribers || d.error.hasSubscribers) {
          n = !0;
          return;
        }
        n = !0, I.subscribe(
          "undici:request:headers",
          (D) => {
            let {
              request: { method: H, path: S, origin: P },
              response: { statusCode: l }
            } = D;
            s(
              "received response to %s %s%s - HTTP %d",
              H,
              P,
              S,
              l
            );
          }
        ), I.subscribe(
          "undici:request:trailers",
          (D) => {
            let {
              request: { method: H, path: S, origin: P }
            } = D;
            s("trailers received from %s %s%s", H, P, S);
          }
        ), I.subscribe(
          "undici:request:error",
          (D) => {
            let {
              request: { method: H, path: S, origin: P },
              error: l
            } = D;
            s(
              "request to %s %s%s errored - %s",
              H,
              P,
              S,
              l.message
            );
          }
        );
      }
    }
    var a = !1;
    function b(s = f) {
      if (!a) {
        if (d.open.hasSubscribers || d.close.hasSubscribers || d.socketError.hasSubscribers || d.ping.hasSubscribers || d.pong.hasSubscribers) {
          a = !0;
          return;
        }
        a = !0, I.subscribe(
          "undici:websocket:open",
          (D) => {
            if (D.address != null) {
              let { address: H, port: S } = D.address;
              s("connection opened %s%s", H, S ? `:${S}` : "");
            } else
              s("connection opened");
          }
        ), I.subscribe(
          "undici:websocket:close",
          (D) => {
            let { websocket: H, code: S, reason: P } = D;
            s(
              "closed connection to %s - %s %s",
              H.url,
              S,
              P
            );
          }
        ), I.subscribe(
          "undici:websocket:socket_error",
          (D) => {
            s("connection errored - %s", D.message);
          }
        ), I.subscribe(
          "undici:websocket:ping",
          (D) => {
            s("ping received");
          }
        ), I.subscribe(
          "undici:websocket:pong",
          (D) => {
            s("pong received");
          }
        );
      }
    }
    (F.enabled || L.enabled) && (p(L.enabled ? L : F), y(L.enabled ? L : F)), f.enabled && (p(F.enabled ? F : f), b(f)), k.exports = {
      channels: d
    };
  }
}), require_formdata = __commonJS({
  "replaced:lib/web/fetch/formdata.js"(AA, k) {
    k.exports = require("./undici-seldom.cjs")["lib/web/fetch/formdata.js"];
  }
}), require_webidl = __commonJS({
  "replaced:lib/web/webidl/index.js"(AA, k) {
    k.exports = require("./undici-seldom.cjs")["lib/web/webidl/index.js"];
  }
}), require_request = __commonJS({
  "node_modules/undici/lib/core/request.js"(AA, k) {
    "use strict";
    var {
      InvalidArgumentError: I,
      NotSupportedError: g
    } = require_errors(), F = require_node_assert(), {
      isValidHTTPToken: L,
      isValidHeaderValue: f,
      isStream: d,
      destroy: Y,
      isBuffer: p,
      isFormDataLike: n,
      isIterable: y,
      hasSafeIterator: a,
      isBlobLike: b,
      serializePathWithQuery: s,
      parseHeaders: D,
      assertRequestHandler: H,
      getServerName: S,
      normalizedMethodRecords: P,
      getProtocolFromUrlString: l
    } = require_util(), { channels: M } = require_diagnostics(), { headerNameLowerCasedRecord: u } = require_constants(), v = /[^\u0021-\u00ff]/;
    function T(o) {
      if (typeof o != "string" || o.length === 0)
        return !1;
      for (let N = 0; N < o.length; N++) {
        let R = o.charCodeAt(N);
        if (R < 48 || R > 57)
          return !1;
      }
      return !0;
    }
    var x = /* @__PURE__ */ Symbol("handler"), Z = /* @__PURE__ */ Symbol("controller"), K = /* @__PURE__ */ Symbol("resume"), tA = class {
      #A = !1;
      #Q = null;
      #e = !1;
      #E;
      [K] = null;
      rawHeaders = null;
      rawTrailers = null;
      constructor(o) {
        this.#E = o;
      }
      pause() {
        this.#A = !0;
      }
      resume() {
        this.#A && (this.#A = !1, this[K]?.());
      }
      abort(o) {
        this.#e || (this.#e = !0, this.#Q = o, this.#E(o));
      }
      get aborted() {
        return this.#e;
      }
      get reason() {
        return this.#Q;
      }
      get paused() {
        return this.#A;
      }
    }, rA = class {
      constructor(o, {
        path: N,
        method: R,
        body: U,
        headers: V,
        query: QA,
        idempotent: sA,
        blocking: mA,
        upgrade: oA,
        headersTimeout: dA,
        bodyTimeout: cA,
        reset: wA,
        expectContinue: yA,
        servername: pA,
        throwOnError: uA,
        maxRedirections: hA,
        typeOfService: FA
      }, q) {
        if (typeof N != "string")
          throw new I("path must be a string");
        if (N[0] !== "/" && !(N.startsWith("http://") || N.startsWith("https://")) && R !== "CONNECT")
          throw new I("path must be an absolute URL or start with a slash");
        if (v.test(N))
          throw new I("invalid request path");
        if (typeof R != "string")
          throw new I("method must be a string");
        if (P[R] === void 0 && !L(R))
          throw new I("invalid request method");
        if (oA && typeof oA != "string")
          throw new I("upgrade must be a string");
        if (oA && !f(oA))
          throw new I("invalid upgrade header");
        if (dA != null && (!Number.isFinite(dA) || dA < 0))
          throw new I("invalid headersTimeout");
        if (cA != null && (!Number.isFinite(cA) || cA < 0))
          throw new I("invalid bodyTimeout");
        if (wA != null && typeof wA != "boolean")
          throw new I("invalid reset");
        if (yA != null && typeof yA != "boolean")
          throw new I("invalid expectContinue");
        if (uA != null)
          throw new I("invalid throwOnError");
        if (hA != null && hA !== 0)
          throw new I("maxRedirections is not supported, use the redirect interceptor");
        if (FA != null && (!Number.isInteger(FA) || FA < 0 || FA > 255))
          throw new I("typeOfService must be an integer between 0 and 255");
        if (this.headersTimeout = dA, this.bodyTimeout = cA, this.method = R, this.typeOfService = FA, this.abort = null, U == null)
          this.body = null;
        else if (d(U)) {
          this.body = U;
          let gA = this.body._readableState;
          (!gA || !gA.autoDestroy) && (this.endHandler = function() {
            Y(this);
          }, this.body.on("end", this.endHandler)), this.errorHandler = ($) => {
            this.abort ? this.abort($) : this.error = $;
          }, this.body.on("error", this.errorHandler);
        } else if (p(U))
          this.body = U.byteLength ? U : null;
        else if (ArrayBuffer.isView(U))
          this.body = U.buffer.byteLength ? Buffer.from(U.buffer, U.byteOffset, U.byteLength) : null;
        else if (U instanceof ArrayBuffer)
          this.body = U.byteLength ? Buffer.from(U) : null;
        else if (typeof U == "string")
          this.body = U.length ? Buffer.from(U) : null;
        else if (n(U)) {
          if (!CA(U))
            throw new I("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
          this.body = U;
        } else if (y(U) || b(U))
          this.body = U;
        else
          throw new I("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
        if (this.completed = !1, this.aborted = !1, this.upgrade = oA || null, this.path = QA ? s(N, QA) : N, this.origin = o, this.protocol = l(o), this.idempotent = sA ?? (R === "HEAD" || R === "GET" || R === "QUERY"), this.blocking = mA ?? this.method !== "HEAD", this.reset = wA ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = yA ?? !1, Array.isArray(V)) {
          if (V.length % 2 !== 0)
            throw new I("headers array must be even");
          for (let gA = 0; gA < V.length; gA += 2)
            X(this, V[gA], V[gA + 1]);
        } else if (V && typeof V == "object")
          if (a(V))
            for (let gA of V) {
              if (!Array.isArray(gA) || gA.length !== 2)
                throw new I("headers must be in key-value pair format");
              X(this, gA[0], gA[1]);
            }
          else {
            let gA = Object.keys(V);
            for (let $ = 0; $ < gA.length; ++$)
              X(this, gA[$], V[gA[$]]);
          }
        else if (V != null)
          throw new I("headers must be an object or an array");
        H(q, R, oA), this.servername = pA || S(this.host) || null, this[x] = q, M.create.hasSubscribers && M.create.publish({ request: this });
      }
      onBodySent(o) {
        if (M.bodyChunkSent.hasSubscribers && M.bodyChunkSent.publish({ request: this, chunk: o }), this[x].onBodySent)
          try {
            return this[x].onBodySent(o);
          } catch (N) {
            this.abort(N);
          }
      }
      onRequestSent() {
        if (M.bodySent.hasSubscribers && M.bodySent.publish({ request: this }), this[x].onRequestSent)
          try {
            return this[x].onRequestSent();
          } catch (o) {
            this.abort(o);
          }
      }
      onRequestStart(o, N) {
        if (F(!this.aborted), F(!this.completed), this[Z] = new tA(o), this.error) {
          this[Z].abort(this.error);
          return;
        }
        return this.abort = o, this[x].onRequestStart(this[Z], N);
      }
      onResponseStarted() {
        return this[x].onResponseStarted?.();
      }
      onResponseStart(o, N, R, U) {
        F(!this.aborted), F(!this.completed), M.headers.hasSubscribers && M.headers.publish({ request: this, response: { statusCode: o, headers: N, statusText: U } });
        let V = this[Z];
        V && (V[K] = R, V.rawHeaders = N);
        let QA = Array.isArray(N) ? D(N) : N;
        try {
          return this[x].onResponseStart?.(V, o, QA, U), !V?.paused;
        } catch (sA) {
          return this.abort(sA), !1;
        }
      }
      onResponseData(o) {
        F(!this.aborted), F(!this.completed), M.bodyChunkReceived.hasSubscribers && M.bodyChunkReceived.publish({ request: this, chunk: o });
        let N = this[Z];
        try {
          return this[x].onResponseData?.(N, o), !N?.paused;
        } catch (R) {
          return this.abort(R), !1;
        }
      }
      /**
       * @param {number} statusCode
       * @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
       * @param {import('node:stream').Duplex} socket
       * @param {string} [statusText]
       */
      onRequestUpgrade(o, N, R, U = "") {
        this.onFinally(), F(!this.aborted), F(!this.completed), M.headers.hasSubscribers && M.headers.publish({ request: this, response: { statusCode: o, headers: N, statusText: U } });
        let V = this[Z];
        V && (V.rawHeaders = N);
        let QA = Array.isArray(N) ? D(N) : N, sA = this[x].onRequestUpgrade?.(V, o, QA, R);
        return this.aborted || (this.completed = !0, M.trailers.hasSubscribers && M.trailers.publish({ request: this, trailers: [] })), sA;
      }
      onResponseEnd(o) {
        this.onFinally(), F(!this.aborted), F(!this.completed), this.completed = !0, M.trailers.hasSubscribers && M.trailers.publish({ request: this, trailers: o });
        let N = this[Z];
        N && (N.rawTrailers = o);
        let R = Array.isArray(o) ? D(o) : o;
        try {
          return this[x].onResponseEnd?.(N, R);
        } catch (U) {
          this.onResponseError(U);
        }
      }
      onResponseError(o) {
        if (this.onFinally(), M.error.hasSubscribers && M.error.publish({ request: this, error: o }), this.aborted)
          return;
        this.aborted = !0;
        let N = this[Z];
        return this[x].onResponseError?.(N, o);
      }
      onFinally() {
        this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
      }
      addHeader(o, N) {
        return X(this, o, N), this;
      }
    };
    function X(o, N, R) {
      if (R && typeof R == "object" && !Array.isArray(R))
        throw new I(`invalid ${N} header`);
      if (R === void 0)
        return;
      let U = u[N];
      if (U === void 0 && (U = N.toLowerCase(), u[U] === void 0 && !L(U)))
        throw new I("invalid header key");
      if (Array.isArray(R)) {
        let V = [];
        for (let QA = 0; QA < R.length; QA++)
          if (typeof R[QA] == "string") {
            if (!f(R[QA]))
              throw new I(`invalid ${N} header`);
            V.push(R[QA]);
          } else if (R[QA] === null)
            V.push("");
          else {
            if (typeof R[QA] == "object")
              throw new I(`invalid ${N} header`);
            {
              let sA = `${R[QA]}`;
              if (!f(sA))
                throw new I(`invalid ${N} header`);
              V.push(sA);
            }
          }
        R = V;
      } else if (typeof R == "string") {
        if (!f(R))
          throw new I(`invalid ${N} header`);
      } else if (R === null)
        R = "";
      else if (R = `${R}`, !f(R))
        throw new I(`invalid ${N} header`);
      if (U === "host") {
        if (o.host !== null)
          throw new I("duplicate host header");
        if (typeof R != "string")
          throw new I("invalid host header");
        o.host = R;
      } else if (U === "content-length") {
        if (o.contentLength !== null)
          throw new I("duplicate content-length header");
        if (!T(R))
          throw new I("invalid content-length header");
        o.contentLength = parseInt(R, 10);
      } else if (o.contentType === null && U === "content-type")
        o.contentType = R, o.headers.push(N, R);
      else {
        if (U === "transfer-encoding" || U === "keep-alive" || U === "upgrade")
          throw new I(`invalid ${U} header`);
        if (U === "connection") {
          let V = typeof R == "string" ? R : null;
          if (V === null)
            throw new I("invalid connection header");
          for (let QA of V.toLowerCase().split(",")) {
            let sA = QA.trim();
            if (!L(sA))
              throw new I("invalid connection header");
            sA === "close" && (o.reset = !0);
          }
        } else {
          if (U === "expect")
            throw new g("expect header not supported");
          o.headers.push(N, R);
        }
      }
    }
    var IA;
    function CA(o) {
      return IA === void 0 && (require_formdata(), IA = require_webidl().webidl.is.FormData), IA(o);
    }
    k.exports = rA;
  }
}), require_dispatcher = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher.js"(AA, k) {
    "use strict";
    var I = require("node:events"), { kOriginless: g, kUrl: F } = require_symbols(), L = class extends I {
      dispatch() {
        throw new Error("not implemented");
      }
      close() {
        throw new Error("not implemented");
      }
      destroy() {
        throw new Error("not implemented");
      }
      compose(...f) {
        let d = Array.isArray(f[0]) ? f[0] : f, Y = this[g] === !0 ? null : this[F]?.origin, p = this.dispatch.bind(this);
        for (let a of d)
          if (a != null) {
            if (typeof a != "function")
              throw new TypeError(`invalid interceptor, expected function received ${typeof a}`);
            if (p = a(p, Y), p == null || typeof p != "function" || p.length !== 2)
              throw new TypeError("invalid interceptor");
          }
        let n = p, y = this;
        return p = function(a, b) {
          return a && typeof a == "object" && !a.origin && y[F] && (a = Object.assign({}, a, { origin: y[F].origin })), n(a, b);
        }, new Proxy(this, {
          get: (a, b) => b === "dispatch" ? p : a[b]
        });
      }
    };
    k.exports = L;
  }
}), require_dispatcher_base = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher-base.js"(AA, k) {
    "use strict";
    var I = require("node:buffer"), g = require_dispatcher(), {
      ClientDestroyedError: F,
      ClientClosedError: L,
      InvalidArgumentError: f
    } = require_errors(), { kDestroy: d, kClose: Y, kClosed: p, kDestroyed: n, kDispatch: y } = require_symbols(), { defaultWebSocketMaxFragments: a, defaultWebSocketMaxPayloadSize: b } = require_constants(), s = /* @__PURE__ */ Symbol("onDestroyed"), D = /* @__PURE__ */ Symbol("onClosed"), H = /* @__PURE__ */ Symbol("webSocketOptions"), S = /* @__PURE__ */ Symbol("eventSourceOptions"), P = class extends g {
      /** @type {boolean} */
      [n] = !1;
      /** @type {Array<Function|null} */
      [s] = null;
      /** @type {boolean} */
      [p] = !1;
      /** @type {Array<Function>|null} */
      [D] = null;
      /**
       * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
       */
      constructor(l) {
        super(), this[H] = l?.webSocket ?? {}, this[S] = l?.eventSource ?? {};
      }
      /**
       * @returns {import('../../types/client').Client.WebSocketOptions}
       */
      get webSocketOptions() {
        return {
          maxFragments: this[H].maxFragments ?? a,
          maxPayloadSize: this[H].maxPayloadSize ?? b
        };
      }
      /**
       * @returns {import('../../types/client').Client.EventSourceOptions}
       */
      get eventSourceOptions() {
        return {
          maxEventSize: this[S].maxEventSize ?? I.kStringMaxLength
        };
      }
      /** @returns {boolean} */
      get destroyed() {
        return this[n];
      }
      /** @returns {boolean} */
      get closed() {
        return this[p];
      }
      close(l) {
        if (l === void 0)
          return new Promise((u, v) => {
            this.close((T, x) => T ? v(T) : u(x));
          });
        if (typeof l != "function")
          throw new f("invalid callback");
        if (this[n]) {
          let u = new F();
          queueMicrotask(() => l(u, null));
          return;
        }
        if (this[p]) {
          this[D] ? this[D].push(l) : queueMicrotask(() => l(null, null));
          return;
        }
        this[p] = !0, this[D] ??= [], this[D].push(l);
        let M = () => {
          let u = this[D];
          this[D] = null;
          for (let v = 0; v < u.length; v++)
            u[v](null, null);
        };
        this[Y]().then(() => this.destroy()).then(() => queueMicrotask(M));
      }
      destroy(l, M) {
        if (typeof l == "function" && (M = l, l = null), M === void 0)
          return new Promise((v, T) => {
            this.destroy(l, (x, Z) => x ? T(x) : v(Z));
          });
        if (typeof M != "function")
          throw new f("invalid callback");
        if (this[n]) {
          this[s] ? this[s].push(M) : queueMicrotask(() => M(null, null));
          return;
        }
        l || (l = new F()), this[n] = !0, this[s] ??= [], this[s].push(M);
        let u = () => {
          let v = this[s];
          this[s] = null;
          for (let T = 0; T < v.length; T++)
            v[T](null, null);
        };
        this[d](l).then(() => queueMicrotask(u));
      }
      dispatch(l, M) {
        if (!M || typeof M != "object")
          throw new f("handler must be an object");
        try {
          if (!l || typeof l != "object")
            throw new f("opts must be an object.");
          if (l.dispatcher)
            throw new f("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
          if (this[n] || this[s])
            throw new F();
          if (this[p])
            throw new L();
          return this[y](l, M);
        } catch (u) {
          if (typeof M.onResponseError != "function")
            throw u;
          return M.onResponseError(null, u), !1;
        }
      }
    };
    k.exports = P;
  }
}), require_constants2 = __commonJS({
  "replaced:lib/llhttp/constants.js"(AA, k) {
    k.exports = JSON.parse(`{"ERROR":{"OK":0,"INTERNAL":1,"STRICT":2,"CR_EXPECTED":25,"LF_EXPECTED":3,"UNEXPECTED_CONTENT_LENGTH":4,"UNEXPECTED_SPACE":30,"CLOSED_CONNECTION":5,"INVALID_METHOD":6,"INVALID_URL":7,"INVALID_CONSTANT":8,"INVALID_VERSION":9,"INVALID_HEADER_TOKEN":10,"INVALID_CONTENT_LENGTH":11,"INVALID_CHUNK_SIZE":12,"INVALID_STATUS":13,"INVALID_EOF_STATE":14,"INVALID_TRANSFER_ENCODING":15,"CB_MESSAGE_BEGIN":16,"CB_HEADERS_COMPLETE":17,"CB_MESSAGE_COMPLETE":18,"CB_CHUNK_HEADER":19,"CB_CHUNK_COMPLETE":20,"PAUSED":21,"PAUSED_UPGRADE":22,"PAUSED_H2_UPGRADE":23,"USER":24,"CB_URL_COMPLETE":26,"CB_STATUS_COMPLETE":27,"CB_METHOD_COMPLETE":32,"CB_VERSION_COMPLETE":33,"CB_HEADER_FIELD_COMPLETE":28,"CB_HEADER_VALUE_COMPLETE":29,"CB_CHUNK_EXTENSION_NAME_COMPLETE":34,"CB_CHUNK_EXTENSION_VALUE_COMPLETE":35,"CB_RESET":31,"CB_PROTOCOL_COMPLETE":38},"TYPE":{"BOTH":0,"REQUEST":1,"RESPONSE":2},"FLAGS":{"CONNECTION_KEEP_ALIVE":1,"CONNECTION_CLOSE":2,"CONNECTION_UPGRADE":4,"CHUNKED":8,"UPGRADE":16,"CONTENT_LENGTH":32,"SKIPBODY":64,"TRAILING":128,"TRANSFER_ENCODING":512},"LENIENT_FLAGS":{"HEADERS":1,"CHUNKED_LENGTH":2,"KEEP_ALIVE":4,"TRANSFER_ENCODING":8,"VERSION":16,"DATA_AFTER_CLOSE":32,"OPTIONAL_LF_AFTER_CR":64,"OPTIONAL_CRLF_AFTER_CHUNK":128,"OPTIONAL_CR_BEFORE_LF":256,"SPACES_AFTER_CHUNK_SIZE":512},"METHODS":{"DELETE":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"CONNECT":5,"OPTIONS":6,"TRACE":7,"COPY":8,"LOCK":9,"MKCOL":10,"MOVE":11,"PROPFIND":12,"PROPPATCH":13,"SEARCH":14,"UNLOCK":15,"BIND":16,"REBIND":17,"UNBIND":18,"ACL":19,"REPORT":20,"MKACTIVITY":21,"CHECKOUT":22,"MERGE":23,"M-SEARCH":24,"NOTIFY":25,"SUBSCRIBE":26,"UNSUBSCRIBE":27,"PATCH":28,"PURGE":29,"MKCALENDAR":30,"LINK":31,"UNLINK":32,"SOURCE":33,"PRI":34,"DESCRIBE":35,"ANNOUNCE":36,"SETUP":37,"PLAY":38,"PAUSE":39,"TEARDOWN":40,"GET_PARAMETER":41,"SET_PARAMETER":42,"REDIRECT":43,"RECORD":44,"FLUSH":45,"QUERY":46},"STATUSES":{"CONTINUE":100,"SWITCHING_PROTOCOLS":101,"PROCESSING":102,"EARLY_HINTS":103,"RESPONSE_IS_STALE":110,"REVALIDATION_FAILED":111,"DISCONNECTED_OPERATION":112,"HEURISTIC_EXPIRATION":113,"MISCELLANEOUS_WARNING":199,"OK":200,"CREATED":201,"ACCEPTED":202,"NON_AUTHORITATIVE_INFORMATION":203,"NO_CONTENT":204,"RESET_CONTENT":205,"PARTIAL_CONTENT":206,"MULTI_STATUS":207,"ALREADY_REPORTED":208,"TRANSFORMATION_APPLIED":214,"IM_USED":226,"MISCELLANEOUS_PERSISTENT_WARNING":299,"MULTIPLE_CHOICES":300,"MOVED_PERMANENTLY":301,"FOUND":302,"SEE_OTHER":303,"NOT_MODIFIED":304,"USE_PROXY":305,"SWITCH_PROXY":306,"TEMPORARY_REDIRECT":307,"PERMANENT_REDIRECT":308,"BAD_REQUEST":400,"UNAUTHORIZED":401,"PAYMENT_REQUIRED":402,"FORBIDDEN":403,"NOT_FOUND":404,"METHOD_NOT_ALLOWED":405,"NOT_ACCEPTABLE":406,"PROXY_AUTHENTICATION_REQUIRED":407,"REQUEST_TIMEOUT":408,"CONFLICT":409,"GONE":410,"LENGTH_REQUIRED":411,"PRECONDITION_FAILED":412,"PAYLOAD_TOO_LARGE":413,"URI_TOO_LONG":414,"UNSUPPORTED_MEDIA_TYPE":415,"RANGE_NOT_SATISFIABLE":416,"EXPECTATION_FAILED":417,"IM_A_TEAPOT":418,"PAGE_EXPIRED":419,"ENHANCE_YOUR_CALM":420,"MISDIRECTED_REQUEST":421,"UNPROCESSABLE_ENTITY":422,"LOCKED":423,"FAILED_DEPENDENCY":424,"TOO_EARLY":425,"UPGRADE_REQUIRED":426,"PRECONDITION_REQUIRED":428,"TOO_MANY_REQUESTS":429,"REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL":430,"REQUEST_HEADER_FIELDS_TOO_LARGE":431,"LOGIN_TIMEOUT":440,"NO_RESPONSE":444,"RETRY_WITH":449,"BLOCKED_BY_PARENTAL_CONTROL":450,"UNAVAILABLE_FOR_LEGAL_REASONS":451,"CLIENT_CLOSED_LOAD_BALANCED_REQUEST":460,"INVALID_X_FORWARDED_FOR":463,"REQUEST_HEADER_TOO_LARGE":494,"SSL_CERTIFICATE_ERROR":495,"SSL_CERTIFICATE_REQUIRED":496,"HTTP_REQUEST_SENT_TO_HTTPS_PORT":497,"INVALID_TOKEN":498,"CLIENT_CLOSED_REQUEST":499,"INTERNAL_SERVER_ERROR":500,"NOT_IMPLEMENTED":501,"BAD_GATEWAY":502,"SERVICE_UNAVAILABLE":503,"GATEWAY_TIMEOUT":504,"HTTP_VERSION_NOT_SUPPORTED":505,"VARIANT_ALSO_NEGOTIATES":506,"INSUFFICIENT_STORAGE":507,"LOOP_DETECTED":508,"BANDWIDTH_LIMIT_EXCEEDED":509,"NOT_EXTENDED":510,"NETWORK_AUTHENTICATION_REQUIRED":511,"WEB_SERVER_UNKNOWN_ERROR":520,"WEB_SERVER_IS_DOWN":521,"CONNECTION_TIMEOUT":522,"ORIGIN_IS_UNREACHABLE":523,"TIMEOUT_OCCURED":524,"SSL_HANDSHAKE_FAILED":525,"INVALID_SSL_CERTIFICATE":526,"RAILGUN_ERROR":527,"SITE_IS_OVERLOADED":529,"SITE_IS_FROZEN":530,"IDENTITY_PROVIDER_AUTHENTICATION_ERROR":561,"NETWORK_READ_TIMEOUT":598,"NETWORK_CONNECT_TIMEOUT":599},"FINISH":{"SAFE":0,"SAFE_WITH_CB":1,"UNSAFE":2},"HEADER_STATE":{"GENERAL":0,"CONNECTION":1,"CONTENT_LENGTH":2,"TRANSFER_ENCODING":3,"UPGRADE":4,"CONNECTION_KEEP_ALIVE":5,"CONNECTION_CLOSE":6,"CONNECTION_UPGRADE":7,"TRANSFER_ENCODING_CHUNKED":8},"METHODS_HTTP":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,34,33,46],"METHODS_ICE":[33],"METHODS_RTSP":[6,35,36,37,38,39,40,41,42,43,44,45,1,3],"METHOD_MAP":{"DELETE":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"CONNECT":5,"OPTIONS":6,"TRACE":7,"COPY":8,"LOCK":9,"MKCOL":10,"MOVE":11,"PROPFIND":12,"PROPPATCH":13,"SEARCH":14,"UNLOCK":15,"BIND":16,"REBIND":17,"UNBIND":18,"ACL":19,"REPORT":20,"MKACTIVITY":21,"CHECKOUT":22,"MERGE":23,"M-SEARCH":24,"NOTIFY":25,"SUBSCRIBE":26,"UNSUBSCRIBE":27,"PATCH":28,"PURGE":29,"MKCALENDAR":30,"LINK":31,"UNLINK":32,"SOURCE":33,"PRI":34,"DESCRIBE":35,"ANNOUNCE":36,"SETUP":37,"PLAY":38,"PAUSE":39,"TEARDOWN":40,"GET_PARAMETER":41,"SET_PARAMETER":42,"REDIRECT":43,"RECORD":44,"FLUSH":45,"QUERY":46},"H_METHOD_MAP":{"HEAD":2},"STATUSES_HTTP":[100,101,102,103,110,111,112,113,199,200,201,202,203,204,205,206,207,208,214,226,299,300,301,302,303,304,305,306,307,308,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,428,429,430,431,440,444,449,450,451,460,463,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,520,521,522,523,524,525,526,527,529,530,561,598,599],"ALPHA":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z"],"NUM_MAP":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"HEX_MAP":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9,"A":10,"B":11,"C":12,"D":13,"E":14,"F":15,"a":10,"b":11,"c":12,"d":13,"e":14,"f":15},"NUM":["0","1","2","3","4","5","6","7","8","9"],"ALPHANUM":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"MARK":["-","_",".","!","~","*","'","(",")"],"USERINFO_CHARS":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9","-","_",".","!","~","*","'","(",")","%",";",":","&","=","+","$",","],"URL_CHAR":["!","\\"","$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\\\","]","^","_","\`","{","|","}","~","A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"HEX":["0","1","2","3","4","5","6","7","8","9","a","b","c","d","e","f","A","B","C","D","E","F"],"TOKEN":["!","#","$","%","&","'","*","+","-",".","^","_","\`","|","~","A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"HEADER_CHARS":["\\t",32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"CONNECTION_TOKEN_CHARS":["\\t",32,33,34,35,36,37,38,39,40,41,42,43,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"QUOTED_STRING":["\\t"," ",33,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"HTAB_SP_VCHAR_OBS_TEXT":["\\t"," ",33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"MAJOR":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"MINOR":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"SPECIAL_HEADERS":{"connection":1,"content-length":2,"proxy-connection":1,"transfer-encoding":3,"upgrade":4},"default":{"ERROR":{"OK":0,"INTERNAL":1,"STRICT":2,"CR_EXPECTED":25,"LF_EXPECTED":3,"UNEXPECTED_CONTENT_LENGTH":4,"UNEXPECTED_SPACE":30,"CLOSED_CONNECTION":5,"INVALID_METHOD":6,"INVALID_URL":7,"INVALID_CONSTANT":8,"INVALID_VERSION":9,"INVALID_HEADER_TOKEN":10,"INVALID_CONTENT_LENGTH":11,"INVALID_CHUNK_SIZE":12,"INVALID_STATUS":13,"INVALID_EOF_STATE":14,"INVALID_TRANSFER_ENCODING":15,"CB_MESSAGE_BEGIN":16,"CB_HEADERS_COMPLETE":17,"CB_MESSAGE_COMPLETE":18,"CB_CHUNK_HEADER":19,"CB_CHUNK_COMPLETE":20,"PAUSED":21,"PAUSED_UPGRADE":22,"PAUSED_H2_UPGRADE":23,"USER":24,"CB_URL_COMPLETE":26,"CB_STATUS_COMPLETE":27,"CB_METHOD_COMPLETE":32,"CB_VERSION_COMPLETE":33,"CB_HEADER_FIELD_COMPLETE":28,"CB_HEADER_VALUE_COMPLETE":29,"CB_CHUNK_EXTENSION_NAME_COMPLETE":34,"CB_CHUNK_EXTENSION_VALUE_COMPLETE":35,"CB_RESET":31,"CB_PROTOCOL_COMPLETE":38},"TYPE":{"BOTH":0,"REQUEST":1,"RESPONSE":2},"FLAGS":{"CONNECTION_KEEP_ALIVE":1,"CONNECTION_CLOSE":2,"CONNECTION_UPGRADE":4,"CHUNKED":8,"UPGRADE":16,"CONTENT_LENGTH":32,"SKIPBODY":64,"TRAILING":128,"TRANSFER_ENCODING":512},"LENIENT_FLAGS":{"HEADERS":1,"CHUNKED_LENGTH":2,"KEEP_ALIVE":4,"TRANSFER_ENCODING":8,"VERSION":16,"DATA_AFTER_CLOSE":32,"OPTIONAL_LF_AFTER_CR":64,"OPTIONAL_CRLF_AFTER_CHUNK":128,"OPTIONAL_CR_BEFORE_LF":256,"SPACES_AFTER_CHUNK_SIZE":512},"METHODS":{"DELETE":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"CONNECT":5,"OPTIONS":6,"TRACE":7,"COPY":8,"LOCK":9,"MKCOL":10,"MOVE":11,"PROPFIND":12,"PROPPATCH":13,"SEARCH":14,"UNLOCK":15,"BIND":16,"REBIND":17,"UNBIND":18,"ACL":19,"REPORT":20,"MKACTIVITY":21,"CHECKOUT":22,"MERGE":23,"M-SEARCH":24,"NOTIFY":25,"SUBSCRIBE":26,"UNSUBSCRIBE":27,"PATCH":28,"PURGE":29,"MKCALENDAR":30,"LINK":31,"UNLINK":32,"SOURCE":33,"PRI":34,"DESCRIBE":35,"ANNOUNCE":36,"SETUP":37,"PLAY":38,"PAUSE":39,"TEARDOWN":40,"GET_PARAMETER":41,"SET_PARAMETER":42,"REDIRECT":43,"RECORD":44,"FLUSH":45,"QUERY":46},"STATUSES":{"CONTINUE":100,"SWITCHING_PROTOCOLS":101,"PROCESSING":102,"EARLY_HINTS":103,"RESPONSE_IS_STALE":110,"REVALIDATION_FAILED":111,"DISCONNECTED_OPERATION":112,"HEURISTIC_EXPIRATION":113,"MISCELLANEOUS_WARNING":199,"OK":200,"CREATED":201,"ACCEPTED":202,"NON_AUTHORITATIVE_INFORMATION":203,"NO_CONTENT":204,"RESET_CONTENT":205,"PARTIAL_CONTENT":206,"MULTI_STATUS":207,"ALREADY_REPORTED":208,"TRANSFORMATION_APPLIED":214,"IM_USED":226,"MISCELLANEOUS_PERSISTENT_WARNING":299,"MULTIPLE_CHOICES":300,"MOVED_PERMANENTLY":301,"FOUND":302,"SEE_OTHER":303,"NOT_MODIFIED":304,"USE_PROXY":305,"SWITCH_PROXY":306,"TEMPORARY_REDIRECT":307,"PERMANENT_REDIRECT":308,"BAD_REQUEST":400,"UNAUTHORIZED":401,"PAYMENT_REQUIRED":402,"FORBIDDEN":403,"NOT_FOUND":404,"METHOD_NOT_ALLOWED":405,"NOT_ACCEPTABLE":406,"PROXY_AUTHENTICATION_REQUIRED":407,"REQUEST_TIMEOUT":408,"CONFLICT":409,"GONE":410,"LENGTH_REQUIRED":411,"PRECONDITION_FAILED":412,"PAYLOAD_TOO_LARGE":413,"URI_TOO_LONG":414,"UNSUPPORTED_MEDIA_TYPE":415,"RANGE_NOT_SATISFIABLE":416,"EXPECTATION_FAILED":417,"IM_A_TEAPOT":418,"PAGE_EXPIRED":419,"ENHANCE_YOUR_CALM":420,"MISDIRECTED_REQUEST":421,"UNPROCESSABLE_ENTITY":422,"LOCKED":423,"FAILED_DEPENDENCY":424,"TOO_EARLY":425,"UPGRADE_REQUIRED":426,"PRECONDITION_REQUIRED":428,"TOO_MANY_REQUESTS":429,"REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL":430,"REQUEST_HEADER_FIELDS_TOO_LARGE":431,"LOGIN_TIMEOUT":440,"NO_RESPONSE":444,"RETRY_WITH":449,"BLOCKED_BY_PARENTAL_CONTROL":450,"UNAVAILABLE_FOR_LEGAL_REASONS":451,"CLIENT_CLOSED_LOAD_BALANCED_REQUEST":460,"INVALID_X_FORWARDED_FOR":463,"REQUEST_HEADER_TOO_LARGE":494,"SSL_CERTIFICATE_ERROR":495,"SSL_CERTIFICATE_REQUIRED":496,"HTTP_REQUEST_SENT_TO_HTTPS_PORT":497,"INVALID_TOKEN":498,"CLIENT_CLOSED_REQUEST":499,"INTERNAL_SERVER_ERROR":500,"NOT_IMPLEMENTED":501,"BAD_GATEWAY":502,"SERVICE_UNAVAILABLE":503,"GATEWAY_TIMEOUT":504,"HTTP_VERSION_NOT_SUPPORTED":505,"VARIANT_ALSO_NEGOTIATES":506,"INSUFFICIENT_STORAGE":507,"LOOP_DETECTED":508,"BANDWIDTH_LIMIT_EXCEEDED":509,"NOT_EXTENDED":510,"NETWORK_AUTHENTICATION_REQUIRED":511,"WEB_SERVER_UNKNOWN_ERROR":520,"WEB_SERVER_IS_DOWN":521,"CONNECTION_TIMEOUT":522,"ORIGIN_IS_UNREACHABLE":523,"TIMEOUT_OCCURED":524,"SSL_HANDSHAKE_FAILED":525,"INVALID_SSL_CERTIFICATE":526,"RAILGUN_ERROR":527,"SITE_IS_OVERLOADED":529,"SITE_IS_FROZEN":530,"IDENTITY_PROVIDER_AUTHENTICATION_ERROR":561,"NETWORK_READ_TIMEOUT":598,"NETWORK_CONNECT_TIMEOUT":599},"FINISH":{"SAFE":0,"SAFE_WITH_CB":1,"UNSAFE":2},"HEADER_STATE":{"GENERAL":0,"CONNECTION":1,"CONTENT_LENGTH":2,"TRANSFER_ENCODING":3,"UPGRADE":4,"CONNECTION_KEEP_ALIVE":5,"CONNECTION_CLOSE":6,"CONNECTION_UPGRADE":7,"TRANSFER_ENCODING_CHUNKED":8},"ALPHA":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z"],"NUM_MAP":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"HEX_MAP":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9,"A":10,"B":11,"C":12,"D":13,"E":14,"F":15,"a":10,"b":11,"c":12,"d":13,"e":14,"f":15},"NUM":["0","1","2","3","4","5","6","7","8","9"],"ALPHANUM":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"MARK":["-","_",".","!","~","*","'","(",")"],"USERINFO_CHARS":["A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9","-","_",".","!","~","*","'","(",")","%",";",":","&","=","+","$",","],"URL_CHAR":["!","\\"","$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\\\","]","^","_","\`","{","|","}","~","A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"HEX":["0","1","2","3","4","5","6","7","8","9","a","b","c","d","e","f","A","B","C","D","E","F"],"TOKEN":["!","#","$","%","&","'","*","+","-",".","^","_","\`","|","~","A","a","B","b","C","c","D","d","E","e","F","f","G","g","H","h","I","i","J","j","K","k","L","l","M","m","N","n","O","o","P","p","Q","q","R","r","S","s","T","t","U","u","V","v","W","w","X","x","Y","y","Z","z","0","1","2","3","4","5","6","7","8","9"],"HEADER_CHARS":["\\t",32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"CONNECTION_TOKEN_CHARS":["\\t",32,33,34,35,36,37,38,39,40,41,42,43,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"QUOTED_STRING":["\\t"," ",33,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"HTAB_SP_VCHAR_OBS_TEXT":["\\t"," ",33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255],"MAJOR":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"MINOR":{"0":0,"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9},"SPECIAL_HEADERS":{"connection":1,"content-length":2,"proxy-connection":1,"transfer-encoding":3,"upgrade":4},"METHODS_HTTP":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,34,33,46],"METHODS_ICE":[33],"METHODS_RTSP":[6,35,36,37,38,39,40,41,42,43,44,45,1,3],"METHOD_MAP":{"DELETE":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"CONNECT":5,"OPTIONS":6,"TRACE":7,"COPY":8,"LOCK":9,"MKCOL":10,"MOVE":11,"PROPFIND":12,"PROPPATCH":13,"SEARCH":14,"UNLOCK":15,"BIND":16,"REBIND":17,"UNBIND":18,"ACL":19,"REPORT":20,"MKACTIVITY":21,"CHECKOUT":22,"MERGE":23,"M-SEARCH":24,"NOTIFY":25,"SUBSCRIBE":26,"UNSUBSCRIBE":27,"PATCH":28,"PURGE":29,"MKCALENDAR":30,"LINK":31,"UNLINK":32,"SOURCE":33,"PRI":34,"DESCRIBE":35,"ANNOUNCE":36,"SETUP":37,"PLAY":38,"PAUSE":39,"TEARDOWN":40,"GET_PARAMETER":41,"SET_PARAMETER":42,"REDIRECT":43,"RECORD":44,"FLUSH":45,"QUERY":46},"H_METHOD_MAP":{"HEAD":2},"STATUSES_HTTP":[100,101,102,103,110,111,112,113,199,200,201,202,203,204,205,206,207,208,214,226,299,300,301,302,303,304,305,306,307,308,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,428,429,430,431,440,444,449,450,451,460,463,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,520,521,522,523,524,525,526,527,529,530,561,598,599]}}`);
  }
}), require_llhttp_wasm = __commonJS({
  "replaced:lib/llhttp/llhttp-wasm.js"(AA, k) {
    k.exports = require("./undici-seldom.cjs")["lib/llhttp/llhttp-wasm.js"];
  }
}), require_llhttp_simd_wasm = __commonJS({
  "node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(AA, k) {
    "use strict";
    var { Buffer: I } = require("node:buffer"), g = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==", F;
    Object.defineProperty(k, "exports", {
      get: () => F || (F = I.from(g, "base64"))
    });
  }
}), require_body = __commonJS({
  "replaced:lib/web/fetch/body.js"(AA, k) {
    k.exports = require("./undici-seldom.cjs")["lib/web/fetch/body.js"];
  }
}), require_client_h1 = __commonJS({
  "node_modules/undici/lib/dispatcher/client-h1.js"(AA, k) {
    "use strict";
    var I = require_node_assert(), g = require_util(), { channels: F } = require_diagnostics(), L = require_timers(), {
      RequestContentLengthMismatchError: f,
      ResponseContentLengthMismatchError: d,
      RequestAbortedError: Y,
      InvalidArgumentError: p,
      HeadersTimeoutError: n,
      HeadersOverflowError: y,
      SocketError: a,
      InformationalError: b,
      BodyTimeoutError: s,
      HTTPParserError: D,
      WebAssemblyNotSupportedError: H,
      ResponseExceededMaxSizeError: S
    } = require_errors(), {
      kUrl: P,
      kReset: l,
      kClient: M,
      kParser: u,
      kBlocking: v,
      kRunning: T,
      kPending: x,
      kSize: Z,
      kWriting: K,
      kQueue: tA,
      kNoRef: rA,
      kKeepAliveDefaultTimeout: X,
      kHostHeader: IA,
      kPendingIdx: CA,
      kRunningIdx: o,
      kError: N,
      kPipelining: R,
      kSocket: U,
      kKeepAliveTimeoutValue: V,
      kMaxHeadersSize: QA,
      kKeepAliveMaxTimeout: sA,
      kKeepAliveTimeoutThreshold: mA,
      kHeadersTimeout: oA,
      kBodyTimeout: dA,
      kStrictContentLength: cA,
      kMaxRequests: wA,
      kCounter: yA,
      kMaxResponseSize: pA,
      kOnError: uA,
      kResume: hA,
      kHTTPContext: FA,
      kClosed: q,
      kUseMilo: gA
    } = require_symbols(), $ = require_constants2(), { H1Parser: UA, getMiloEnabled: WA } = {}, bA = Buffer.alloc(0), TA = Buffer[Symbol.species], xA = g.removeAllListeners, E = /* @__PURE__ */ Symbol("kIdleSocketValidation"), z = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout"), DA = /* @__PURE__ */ Symbol("kSocketUsed"), YA = /* @__PURE__ */ Symbol("kTypeOfService"), fA;
    function VA() {
      if (typeof WebAssembly > "u")
        throw new H();
      let Q = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0, e, t = !0;
      if (process.arch === "riscv64")
        t = !1;
      else if (process.arch === "ppc64") {
        let [r, i] = process.versions.node.split(".").map((c) => parseInt(c, 10));
        (r < 24 || r === 24 && i < 12) && (t = !1);
      }
      if (process.env.UNDICI_NO_WASM_SIMD === "1" ? t = !1 : process.env.UNDICI_NO_WASM_SIMD === "0" && (t = !0), t)
        try {
          e = new WebAssembly.Module(require_llhttp_simd_wasm());
        } catch {
        }
      return e || (e = new WebAssembly.Module(Q || require_llhttp_wasm())), new WebAssembly.Instance(e, {
        env: {
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_url: (r, i, c) => 0,
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_status: (r, i, c) => {
            I(EA.ptr === r);
            let _ = i - aA + lA.byteOffset;
            return EA.onStatus(new TA(lA.buffer, _, c));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_begin: (r) => (I(EA.ptr === r), EA.onMessageBegin()),
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_field: (r, i, c) => {
            I(EA.ptr === r);
            let _ = i - aA + lA.byteOffset;
            return EA.onHeaderField(new TA(lA.buffer, _, c));
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_value: (r, i, c) => {
            I(EA.ptr === r);
            let _ = i - aA + lA.byteOffset;
            return EA.onHeaderValue(new TA(lA.buffer, _, c));
          },
          /**
           * @param {number} p
           * @param {number} statusCode
           * @param {0|1} upgrade
           * @param {0|1} shouldKeepAlive
           * @returns {number}
           */
          wasm_on_headers_complete: (r, i, c, _) => (I(EA.ptr === r), EA.onHeadersComplete(i, c === 1, _ === 1)),
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_body: (r, i, c) => {
            I(EA.ptr === r);
            let _ = i - aA + lA.byteOffset;
            return EA.onBody(new TA(lA.buffer, _, c));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_complete: (r) => (I(EA.ptr === r), EA.onMessageComplete())
        }
      });
    }
    var JA = null, EA = null, lA = null, LA = 0, aA = null, kA = null, PA = 0, OA = 1, B = 2 | OA, W = 4 | OA, A = 8 | PA, C = class {
      /**
       * @param {import('./client.js')} client
       * @param {import('net').Socket} socket
       * @param {*} llhttp
       */
      constructor(Q, e, { exports: t }) {
        this.llhttp = t, this.ptr = this.llhttp.llhttp_alloc($.TYPE.RESPONSE), this.client = Q, this.socket = e, this.timeout = null, this.timeoutWeakRef = new WeakRef(this), this.timeoutValue = null, this.timeoutType = null, this.statusCode = 0, this.statusText = "", this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = Q[QA], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = -1, this.hasTransferEncoding = !1, this.connection = "", this.maxResponseSize = Q[pA];
      }
      setTimeout(Q, e) {
        Q !== this.timeoutValue || e & OA ^ this.timeoutType & OA ? (this.timeout && (L.clearTimeout(this.timeout), this.timeout = null), Q && (e & OA ? this.timeout = L.setFastTimeout(h, Q, this.timeoutWeakRef) : (this.timeout = setTimeout(h, Q, this.timeoutWeakRef), this.timeout?.unref())), this.timeoutValue = Q) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = e;
      }
      resume() {
        this.socket.destroyed || !this.paused || (I(this.ptr != null), I(EA === null), this.llhttp.llhttp_resume(this.ptr), I(this.timeoutType === W), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || bA), this.readMore());
      }
      readMore() {
        for (; !this.paused && this.ptr; ) {
          let Q = this.socket.read();
          if (Q === null)
            break;
          this.execute(Q);
        }
      }
      /**
       * @param {Buffer} chunk
       */
      execute(Q) {
        I(EA === null), I(this.ptr != null), I(!this.paused);
        let { socket: e, llhttp: t } = this;
        Q.length > LA && (aA && t.free(aA), LA = Math.ceil(Q.length / 4096) * 4096, aA = t.malloc(LA)), (kA === null || kA.buffer !== t.memory.buffer || kA.byteOffset !== aA || kA.byteLength !== LA) && (kA = new Uint8Array(t.memory.buffer, aA, LA)), kA.set(Q);
        try {
          let r;
          try {
            lA = Q, EA = this, r = t.llhttp_execute(this.ptr, aA, Q.length);
          } finally {
            EA = null, lA = null;
          }
          if (r !== $.ERROR.OK) {
            let i = Q.subarray(t.llhttp_get_error_pos(this.ptr) - aA);
            if (r === $.ERROR.PAUSED_UPGRADE)
              this.onUpgrade(i);
            else if (r === $.ERROR.PAUSED)
              this.paused = !0, e.unshift(i);
            else
              throw this.createError(r, i);
          }
        } catch (r) {
          g.destroy(e, r);
        }
      }
      finish() {
        I(EA === null), I(this.ptr != null);
        let { llhttp: Q } = this;
        if (this.paused) {
          let t;
          do
            Q.llhttp_resume(this.ptr), this.paused = !1, t = this.socket.read() || bA, this.execute(t);
          while (this.paused && t.length > 0);
          this.paused && (Q.llhttp_resume(this.ptr), this.paused = !1);
        }
        let e;
        try {
          EA = this, e = Q.llhttp_finish(this.ptr);
        } finally {
          EA = null;
        }
        return e === $.ERROR.OK ? null : e === $.ERROR.PAUSED || e === $.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(e, bA);
      }
      createError(Q, e) {
        let { llhttp: t, contentLength: r, bytesRead: i } = this;
        if (r !== -1 && i !== r)
          return new d();
        let c = t.llhttp_get_error_reason(this.ptr), _ = "";
        if (c) {
          let O = new Uint8Array(t.memory.buffer, c).indexOf(0);
          _ = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(t.memory.buffer, c, O).toString() + ")";
        }
        return new D(_, $.ERROR[Q], e);
      }
      destroy() {
        I(EA === null), I(this.ptr != null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && L.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
      }
      /**
       * @param {Buffer} buf
       * @returns {0}
       */
      onStatus(Q) {
        return this.statusText = Q.toString(), 0;
      }
      /**
       * @returns {0|-1}
       */
      onMessageBegin() {
        let { socket: Q, client: e } = this;
        if (Q.destroyed)
          return -1;
        if (e[T] === 0)
          return g.destroy(Q, new a("bad response", g.getSocketInfo(Q))), -1;
        let t = e[tA][e[o]];
        return t ? (t.onResponseStarted(), 0) : -1;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderField(Q) {
        let e = this.headers.length;
        return (e & 1) === 0 ? this.headers.push(Q) : this.headers[e - 1] = Buffer.concat([this.headers[e - 1], Q]), this.trackHeader(Q.length), 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderValue(Q) {
        let e = this.headers.length, t = (e & 1) === 0;
        (e & 1) === 1 ? (this.headers.push(Q), e += 1) : this.headers[e - 1] = Buffer.concat([this.headers[e - 1], Q]);
        let r = this.headers[e - 2];
        if (r.length === 10) {
          let i = g.bufferToLowerCasedHeaderName(r);
          i === "keep-alive" ? this.keepAlive += (t || this.keepAlive.length === 0 ? "" : ",") + Q.toString() : i === "connection" && (this.connection += (t || this.connection.length === 0 ? "" : ",") + Q.toString());
        } else if (r.length === 14 && g.bufferToLowerCasedHeaderName(r) === "content-length") {
          this.contentLength === -1 && (this.contentLength = 0);
          for (let i = 0; i < Q.length; i++)
            this.contentLength = this.contentLength * 10 + (Q[i] - 48);
        } else r.length === 17 && g.bufferToLowerCasedHeaderName(r) === "transfer-encoding" && (this.hasTransferEncoding = !0);
        return this.trackHeader(Q.length), 0;
      }
      /**
       * @param {number} len
       */
      trackHeader(Q) {
        this.headersSize += Q, this.headersSize >= this.headersMaxSize && g.destroy(this.socket, new y());
      }
      /**
       * @param {Buffer} head
       */
      onUpgrade(Q) {
        let { upgrade: e, client: t, socket: r, headers: i, statusCode: c, statusText: _ } = this;
        I(e), I(t[U] === r), I(!r.destroyed), I(!this.paused), I((i.length & 1) === 0);
        let O = t[tA][t[o]];
        I(O), I(O.upgrade || O.method === "CONNECT"), this.statusCode = 0, this.statusText = "", this.shouldKeepAlive = !1, this.headers = [], this.headersSize = 0, r.unshift(Q), r[u].destroy(), r[u] = null, r[M] = null, r[N] = null, xA(r), t[U] = null, t[FA] = null, t[tA][t[o]++] = null, t.emit("disconnect", t[P], [t], new b("upgrade"));
        try {
          O.onRequestUpgrade(c, i, r, _);
        } catch (w) {
          g.errorRequest(t, O, w), g.destroy(r, w);
        }
        t[hA]();
      }
      /**
       * @param {number} statusCode
       * @param {boolean} upgrade
       * @param {boolean} shouldKeepAlive
       * @returns {number}
       */
      onHeadersComplete(Q, e, t) {
        let { client: r, socket: i, headers: c, statusText: _ } = this;
        if (i.destroyed)
          return -1;
        if (r[T] === 0)
          return g.destroy(i, new a("bad response", g.getSocketInfo(i))), -1;
        let O = r[tA][r[o]];
        if (!O)
          return -1;
        if (I(!this.upgrade), I(this.statusCode < 200), Q === 100)
          return g.destroy(i, new a("bad response", g.getSocketInfo(i))), -1;
        if (e && !O.upgrade)
          return g.destroy(i, new a("bad upgrade", g.getSocketInfo(i))), -1;
        if (I(this.timeoutType === B), this.statusCode = Q, this.shouldKeepAlive = t || // Override llhttp value which does not allow keepAlive for HEAD.
        O.method === "HEAD" && !i[l] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection), (O.method === "HEAD" || Q === 204 || Q === 304) && (O.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding) && (this.shouldKeepAlive = !1), this.contentLength = -1), this.statusCode >= 200) {
          let BA = O.bodyTimeout != null ? O.bodyTimeout : r[dA];
          this.setTimeout(BA, W);
        } else this.timeout && this.timeout.refresh && this.timeout.refresh();
        if (O.method === "CONNECT")
          return I(r[T] === 1), this.upgrade = !0, 2;
        if (e)
          return I(r[T] === 1), this.upgrade = !0, 2;
        if (I((this.headers.length & 1) === 0), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && r[R]) {
          let BA = this.keepAlive ? g.parseKeepAliveTimeout(this.keepAlive) : null;
          if (BA != null) {
            let m = Math.min(BA - r[mA], r[sA]);
            m <= 0 ? i[l] = !0 : r[V] = m;
          } else
            r[V] = r[X];
        } else
          i[l] = !0;
        let w = O.onResponseStart(Q, c, this.resume, _) === !1;
        return O.aborted ? -1 : O.method === "HEAD" || Q < 200 ? 1 : (i[v] && (i[v] = !1, r[hA]()), w ? $.ERROR.PAUSED : 0);
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onBody(Q) {
        let { client: e, socket: t, statusCode: r, maxResponseSize: i } = this;
        if (t.destroyed)
          return -1;
        let c = e[tA][e[o]];
        return I(c), I(this.timeoutType === W), this.timeout && this.timeout.refresh && this.timeout.refresh(), I(r >= 200), i > -1 && this.bytesRead + Q.length > i ? (g.destroy(t, new S()), -1) : (this.bytesRead += Q.length, c.onResponseData(Q) === !1 ? $.ERROR.PAUSED : 0);
      }
      /**
       * @returns {number}
       */
      onMessageComplete() {
        let { client: Q, socket: e, statusCode: t, upgrade: r, headers: i, contentLength: c, bytesRead: _, shouldKeepAlive: O } = this;
        if (e.destroyed && (!t || O))
          return -1;
        if (r)
          return 0;
        I(t >= 100), I((this.headers.length & 1) === 0);
        let w = Q[tA][Q[o]];
        if (I(w), this.statusCode = 0, this.statusText = "", this.bytesRead = 0, this.contentLength = -1, this.hasTransferEncoding = !1, this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, t < 200)
          return 0;
        if (c !== -1 && _ !== c)
          return g.destroy(e, new d()), -1;
        if (w.onResponseEnd(i), Q[tA][Q[o]++] = null, e[DA] = Q[x] === 0, e[K])
          return I(Q[T] === 0), g.destroy(e, new b("reset")), $.ERROR.PAUSED;
        if (O) {
          if (e[l] && Q[T] === 0)
            return g.destroy(e, new b("reset")), $.ERROR.PAUSED;
          Q[R] == null || Q[R] === 1 ? setImmediate(Q[hA]) : Q[hA]();
        } else return g.destroy(e, new b("reset")), $.ERROR.PAUSED;
        return 0;
      }
    };
    function h(Q) {
      let e = Q.deref();
      if (!e)
        return;
      let { socket: t, timeoutType: r, client: i, paused: c } = e;
      r === B ? (!t[K] || t.writableNeedDrain || i[T] > 1) && (I(!c, "cannot be paused while waiting for headers"), g.destroy(t, new n())) : r === W ? c || g.destroy(t, new s()) : r === A && (I(i[T] === 0 && i[V]), g.destroy(t, new b("socket idle timeout")));
    }
    function G(Q, e) {
      if (Q[U] = e, JA || (JA = VA()), e.errored)
        throw e.errored;
      if (e.destroyed)
        throw new a("destroyed");
      return e[rA] = !1, e[K] = !1, e[l] = !1, e[v] = !1, e[E] = 0, e[z] = null, e[DA] = !1, e[u] = new C(Q, e, JA), g.addListener(e, "error", J), g.addListener(e, "readable", eA), g.addListener(e, "end", HA), g.addListener(e, "close", GA), e[q] = !1, e.on("close", zA), {
        version: "h1",
        defaultPipelining: 1,
        write(t) {
          return Ee(Q, t);
        },
        resume() {
          ZA(Q);
        },
        /**
         * @param {Error|undefined} err
         * @param {() => void} callback
         */
        destroy(t, r) {
          e[q] ? queueMicrotask(r) : (e.on("close", r), e.destroy(t));
        },
        /**
         * @returns {boolean}
         */
        get destroyed() {
          return e.destroyed;
        },
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
         */
        busy(t) {
          return !!(e[K] || e[l] || e[v] || e[E] === 1 || t && (Q[T] > 0 && !t.idempotent || Q[T] > 0 && (t.upgrade || t.method === "CONNECT") || Q[T] > 0 && g.bodyLength(t.body) !== 0 && (g.isStream(t.body) || g.isAsyncIterable(t.body) || g.isFormDataLike(t.body))));
        }
      };
    }
    function J(Q) {
      let e = this[u];
      if (Q.code === "ECONNRESET" && e.statusCode && !e.shouldKeepAlive) {
        let t = e.finish();
        t && (this[N] = t, this[M][uA](t));
        return;
      }
      this[N] = Q, this[M][uA](Q);
    }
    function eA() {
      this[u]?.readMore();
    }
    function HA() {
      let Q = this[u];
      if (Q.statusCode && !Q.shouldKeepAlive) {
        let e = Q.finish();
        e && g.destroy(this, e);
        return;
      }
      g.destroy(this, new a("other side closed", g.getSocketInfo(this)));
    }
    function GA() {
      let Q = this[u];
      qA(this), Q && (!this[N] && Q.statusCode && !Q.shouldKeepAlive && (this[N] = Q.finish() || this[N]), this[u].destroy(), this[u] = null);
      let e = this[N] || new a("closed", g.getSocketInfo(this)), t = this[M];
      if (t[U] = null, t[FA] = null, t.destroyed) {
        I(t[x] === 0);
        let r = t[tA].splice(t[o]);
        for (let i = 0; i < r.length; i++) {
          let c = r[i];
          g.errorRequest(t, c, e);
        }
      } else if (t[T] > 0 && e.code !== "UND_ERR_INFO") {
        let r = t[tA][t[o]];
        t[tA][t[o]++] = null, g.errorRequest(t, r, e);
      }
      t[CA] = t[o], I(t[T] === 0), t.emit("disconnect", t[P], [t], e), t[hA]();
    }
    function zA() {
      this[q] = !0;
    }
    function qA(Q) {
      Q[z] && (clearImmediate(Q[z]), Q[z] = null), Q[E] = 0;
    }
    function jA(Q, e) {
      e[E] = 1, e[z] = setImmediate(() => {
        e[z] = null, e[E] = 2, Q[U] === e && !e.destroyed && Q[hA]();
      });
    }
    function ZA(Q) {
      let e = Q[U];
      if (e && !e.destroyed) {
        if (Q[Z] === 0 ? !e[rA] && e.unref && (e.unref(), e[rA] = !0) : e[rA] && e.ref && (e.ref(), e[rA] = !1), Q[T] === 0 && Q[x] > 0 && e[DA]) {
          if (e[E] === 0)
            return jA(Q, e), e[u].readMore(), e.destroyed, void 0;
          if (e[E] === 1)
            return e[u].readMore(), e.destroyed, void 0;
        }
        if (Q[T] === 0 && (e[u].readMore(), e.destroyed))
          return;
        if (Q[Z] === 0)
          e[u].timeoutType !== A && e[u].setTimeout(Q[V], A);
        else if (Q[T] > 0 && e[u].statusCode < 200 && e[u].timeoutType !== B) {
          let t = Q[tA][Q[o]], r = t.headersTimeout != null ? t.headersTimeout : Q[oA];
          e[u].setTimeout(r, B);
        }
      }
    }
    function ee(Q) {
      return Q !== "GET" && Q !== "HEAD" && Q !== "OPTIONS" && Q !== "TRACE" && Q !== "CONNECT";
    }
    function Qe(Q, e) {
      if (typeof Q.setTypeOfService != "function")
        return;
      let t = e.typeOfService;
      if (!(t === void 0 || Q[YA] === t))
        try {
          Q.setTypeOfService(t), Q[YA] = t;
        } catch {
        }
    }
    function Ee(Q, e) {
      let { method: t, path: r, host: i, upgrade: c, blocking: _, reset: O } = e, { body: w, headers: BA, contentLength: m } = e, RA = t === "PUT" || t === "POST" || t === "PATCH" || t === "QUERY" || t === "PROPFIND" || t === "PROPPATCH";
      if (g.isFormDataLike(w)) {
        fA || (fA = require_body().extractBody);
        let [SA, vA] = fA(w);
        e.contentType == null && BA.push("content-type", vA), w = SA.stream, m = SA.length;
      } else if (g.isBlobLike(w) && e.contentType == null) {
        let SA = w.type;
        if (SA) {
          let vA = `${SA}`;
          if (!g.isValidHeaderValue(vA))
            return g.errorRequest(Q, e, new p("invalid content-type header")), !1;
          BA.push("content-type", vA);
        }
      }
      w && typeof w.read == "function" && w.read(0);
      let nA = g.bodyLength(w);
      if (m = nA ?? m, m === null && (m = e.contentLength), m === 0 && !RA && (m = null), ee(t) && m > 0 && e.contentLength !== null && e.contentLength !== m) {
        if (Q[cA])
          return g.errorRequest(Q, e, new f()), !1;
        process.emitWarning(new f());
      }
      let j = Q[U];
      qA(j);
      let iA = (SA) => {
        e.aborted || e.completed || (g.errorRequest(Q, e, SA || new Y()), g.destroy(w), g.destroy(j, new b("aborted")));
      };
      try {
        e.onRequestStart(iA, null);
      } catch (SA) {
        g.errorRequest(Q, e, SA);
      }
      if (e.aborted)
        return !1;
      t === "HEAD" && (j[l] = !0), (c || t === "CONNECT") && (j[l] = !0), O != null && (j[l] = O), Q[wA] && ++j[yA] >= Q[wA] && (j[l] = !0), _ && (j[v] = !0), Qe(j, e);
      let NA = `${t} ${r} HTTP/1.1\r
`;
      if (typeof i == "string" ? NA += `host: ${i}\r
` : NA += Q[IA], c ? NA += `connection: upgrade\r
upgrade: ${c}\r
` : Q[R] && !j[l] ? NA += `connection: keep-alive\r
` : NA += `connection: close\r
`, Array.isArray(BA))
        for (let SA = 0; SA < BA.length; SA += 2) {
          let vA = BA[SA + 0], Ae = BA[SA + 1];
          if (Array.isArray(Ae))
            for (let Be = 0; Be < Ae.length; Be++)
              NA += `${vA}: ${Ae[Be]}\r
`;
          else
            NA += `${vA}: ${Ae}\r
`;
        }
      return F.sendHeaders.hasSubscribers && F.sendHeaders.publish({ request: e, headers: NA, socket: j }), !w || nA === 0 ? MA(iA, null, Q, e, j, m, NA, RA) : g.isBuffer(w) ? MA(iA, w, Q, e, j, m, NA, RA) : g.isBlobLike(w) ? typeof w.stream == "function" ? XA(iA, w.stream(), Q, e, j, m, NA, RA) : KA(iA, w, Q, e, j, m, NA, RA) : g.isStream(w) ? Ie(iA, w, Q, e, j, m, NA, RA) : g.isIterable(w) ? XA(iA, w, Q, e, j, m, NA, RA) : I(!1), !0;
    }
    function Ie(Q, e, t, r, i, c, _, O) {
      I(c !== 0 || t[T] === 0, "stream body cannot be pipelined");
      let w = !1, BA = new _A({ abort: Q, socket: i, request: r, contentLength: c, client: t, expectsPayload: O, header: _ }), m = function(iA) {
        if (!w)
          try {
            !BA.write(iA) && this.pause && this.pause();
          } catch (NA) {
            g.destroy(this, NA);
          }
      }, RA = function() {
        w || e.resume && e.resume();
      }, nA = function() {
        if (queueMicrotask(() => {
          e.removeListener("error", j);
        }), !w) {
          let iA = new Y();
          queueMicrotask(() => j(iA));
        }
      }, j = function(iA) {
        if (!w) {
          if (w = !0, I(i.destroyed || i[K] && t[T] <= 1), i.off("drain", RA).off("error", j), e.removeListener("data", m).removeListener("end", j).removeListener("close", nA), !iA)
            try {
              BA.end();
            } catch (NA) {
              iA = NA;
            }
          BA.destroy(iA), iA && (iA.code !== "UND_ERR_INFO" || iA.message !== "reset") ? g.destroy(e, iA) : g.destroy(e);
        }
      };
      e.on("data", m).on("end", j).on("error", j).on("close", nA), e.resume && e.resume(), i.on("drain", RA).on("error", j), e.errorEmitted ?? e.errored ? setImmediate(j, e.errored) : (e.endEmitted ?? e.readableEnded) && setImmediate(j, null), (e.closeEmitted ?? e.closed) && setImmediate(nA);
    }
    function MA(Q, e, t, r, i, c, _, O) {
      try {
        e ? g.isBuffer(e) && (I(c === e.byteLength, "buffer body must have content length"), i.cork(), i.write(`${_}content-length: ${c}\r
\r
`, "latin1"), i.write(e), i.uncork(), r.onBodySent(e), !O && r.reset !== !1 && (i[l] = !0)) : c === 0 ? i.write(`${_}content-length: 0\r
\r
`, "latin1") : (I(c === null, "no body must not have content length"), i.write(`${_}\r
`, "latin1")), r.onRequestSent(), t[hA]();
      } catch (w) {
        Q(w);
      }
    }
    async function KA(Q, e, t, r, i, c, _, O) {
      try {
        if (c != null && c !== e.size)
          throw new f();
        let w = Buffer.from(await e.arrayBuffer());
        i.cork(), i.write(`${_}content-length: ${c}\r
\r
`, "latin1"), i.write(w), i.uncork(), r.onBodySent(w), r.onRequestSent(), !O && r.reset !== !1 && (i[l] = !0), t[hA]();
      } catch (w) {
        Q(w);
      }
    }
    async function XA(Q, e, t, r, i, c, _, O) {
      I(c !== 0 || t[T] === 0, "iterator body cannot be pipelined");
      let w = null;
      function BA() {
        if (w) {
          let nA = w;
          w = null, nA();
        }
      }
      let m = () => new Promise((nA, j) => {
        I(w === null), i[N] ? j(i[N]) : w = nA;
      });
      i.on("close", BA).on("drain", BA);
      let RA = new _A({ abort: Q, socket: i, request: r, contentLength: c, client: t, expectsPayload: O, header: _ });
      try {
        for await (let nA of e) {
          if (i[N])
            throw i[N];
          RA.write(nA) || await m();
        }
        RA.end();
      } catch (nA) {
        RA.destroy(nA);
      } finally {
        i.off("close", BA).off("drain", BA);
      }
    }
    var _A = class {
      /**
       *
       * @param {object} arg
       * @param {AbortCallback} arg.abort
       * @param {import('net').Socket} arg.socket
       * @param {import('../core/request.js')} arg.request
       * @param {number} arg.contentLength
       * @param {import('./client.js')} arg.client
       * @param {boolean} arg.expectsPayload
       * @param {string} arg.header
       */
      constructor({ abort: Q, socket: e, request: t, contentLength: r, client: i, expectsPayload: c, header: _ }) {
        this.socket = e, this.request = t, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = c, this.header = _, this.abort = Q, this.lengthMismatch = !1, e[K] = !0;
      }
      /**
       * The body doesn't match the declared content-length and strictContentLength
       * is off. Warn once, and mark the socket so it isn't reused: on the wire this
       * request's body no longer ends where the server expects, so anything sent
       * after it on the same connection would be misread.
       * @returns {void}
       */
      onLengthMismatch() {
        this.socket[l] = !0, this.lengthMismatch || (this.lengthMismatch = !0, process.emitWarning(new f()));
      }
      /**
       * @param {string|Uint8Array} chunk
       * @returns
       */
      write(Q) {
        let { socket: e, request: t, contentLength: r, client: i, bytesWritten: c, expectsPayload: _, header: O } = this;
        if (e[N])
          throw e[N];
        if (e.destroyed)
          return !1;
        let w = Q instanceof Uint8Array ? Q.byteLength : Buffer.byteLength(Q);
        if (!w)
          return !0;
        if (r !== null && c + w > r) {
          if (i[cA])
            throw new f();
          this.onLengthMismatch();
          let m = r - c;
          if (m === 0)
            return !0;
          Q = (typeof Q == "string" ? Buffer.from(Q) : Q).subarray(0, m), w = m;
        }
        e.cork(), c === 0 && (!_ && t.reset !== !1 && (e[l] = !0), r === null ? e.write(`${O}transfer-encoding: chunked\r
`, "latin1") : e.write(`${O}content-length: ${r}\r
\r
`, "latin1")), r === null && e.write(`\r
${w.toString(16)}\r
`, "latin1"), this.bytesWritten += w;
        let BA = e.write(Q);
        return e.uncork(), t.onBodySent(Q), BA || e[u].timeout && e[u].timeoutType === B && e[u].timeout.refresh && e[u].timeout.refresh(), BA;
      }
      /**
       * @returns {void}
       */
      end() {
        let { socket: Q, contentLength: e, client: t, bytesWritten: r, expectsPayload: i, header: c, request: _ } = this;
        if (_.onRequestSent(), Q[K] = !1, Q[N])
          throw Q[N];
        if (!Q.destroyed) {
          if (r === 0 ? i ? Q.write(`${c}content-length: 0\r
\r
`, "latin1") : Q.write(`${c}\r
`, "latin1") : e === null && Q.write(`\r
0\r
\r
`, "latin1"), e !== null && r !== e) {
            if (t[cA])
              throw new f();
            this.onLengthMismatch();
          }
          Q[u].timeout && Q[u].timeoutType === B && Q[u].timeout.refresh && Q[u].timeout.refresh(), t[hA]();
        }
      }
      /**
       * @param {Error} [err]
       * @returns {void}
       */
      destroy(Q) {
        let { socket: e, client: t, abort: r } = this;
        e[K] = !1, Q && (I(t[T] <= 1, "pipeline should only contain this request"), r(Q));
      }
    };
    k.exports = G;
  }
}), require_client_h2 = __commonJS({
  "replaced:lib/dispatcher/client-h2.js"(AA, k) {
    k.exports = (...I) => require("./undici-seldom.cjs")["lib/dispatcher/client-h2.js"](...I);
  }
}), require_client = __commonJS({
  "node_modules/undici/lib/dispatcher/client.js"(AA, k) {
    "use strict";
    var I = require_node_assert(), g = require("node:net"), F = require_node_http(), L = require_util(), { ClientStats: f } = require_stats(), { channels: d } = require_diagnostics(), Y = require_request(), p = require_dispatcher_base(), {
      InvalidArgumentError: n,
      InformationalError: y,
      ClientDestroyedError: a
    } = require_errors(), b = require_connect(), {
      kUrl: s,
      kServerName: D,
      kClient: H,
      kBusy: S,
      kConnect: P,
      kResuming: l,
      kRunning: M,
      kPending: u,
      kSize: v,
      kQueue: T,
      kConnected: x,
      kConnecting: Z,
      kNeedDrain: K,
      kKeepAliveDefaultTimeout: tA,
      kHostHeader: rA,
      kPendingIdx: X,
      kRunningIdx: IA,
      kError: CA,
      kPipelining: o,
      kKeepAliveTimeoutValue: N,
      kMaxHeadersSize: R,
      kKeepAliveMaxTimeout: U,
      kKeepAliveTimeoutThreshold: V,
      kHeadersTimeout: QA,
      kBodyTimeout: sA,
      kStrictContentLength: mA,
      kConnector: oA,
      kMaxRequests: dA,
      kCounter: cA,
      kClose: wA,
      kDestroy: yA,
      kDispatch: pA,
      kLocalAddress: uA,
      kMaxResponseSize: hA,
      kOnError: FA,
      kHTTPContext: q,
      kMaxConcurrentStreams: gA,
      kHostAuthority: $,
      kResume: UA,
      kHTTP2Options: WA,
      kUseMilo: bA
    } = require_symbols(), TA = require_client_h1(), xA = require_client_h2(), E = /* @__PURE__ */ Symbol("kClosedResolve"), z = F && F.maxHeaderSize && Number.isInteger(F.maxHeaderSize) && F.maxHeaderSize > 0 ? () => F.maxHeaderSize : () => {
      throw new n("http module not available or http.maxHeaderSize invalid");
    }, DA = () => {
    };
    function YA(B) {
      return B[o] ?? B[q]?.defaultPipelining ?? 1;
    }
    var fA = !1;
    function VA(B) {
      fA !== !0 && (process.emitWarning(`Use h2Options.${B} instead. ${B} for H2 will be deprecated in future major.`, {
        code: "UNDICI-H2-OPTIONS"
      }), fA = !0);
    }
    function JA(B) {
      return B[q]?.version === "h2" ? B[gA] : YA(B);
    }
    var EA = class extends p {
      /**
       *
       * @param {string|URL} url
       * @param {import('../../types/client.js').Client.Options} options
       */
      constructor(B, {
        maxHeaderSize: W,
        headersTimeout: A,
        socketTimeout: C,
        requestTimeout: h,
        connectTimeout: G,
        bodyTimeout: J,
        idleTimeout: eA,
        keepAlive: HA,
        keepAliveTimeout: GA,
        maxKeepAliveTimeout: zA,
        keepAliveMaxTimeout: qA,
        keepAliveTimeoutThreshold: jA,
        socketPath: ZA,
        pipelining: ee,
        tls: Qe,
        strictContentLength: Ee,
        maxCachedSessions: Ie,
        connect: MA,
        maxRequestsPerClient: KA,
        localAddress: XA,
        maxResponseSize: _A,
        autoSelectFamily: Q,
        autoSelectFamilyAttemptTimeout: e,
        // h2
        maxConcurrentStreams: t,
        allowH2: r,
        useH2c: i,
        initialWindowSize: c,
        connectionWindowSize: _,
        pingInterval: O,
        useMilo: w,
        webSocket: BA,
        h2Options: m,
        eventSource: RA
      } = {}) {
        if (HA !== void 0)
          throw new n("unsupported keepAlive, use pipelining=0 instead");
        if (C !== void 0)
          throw new n("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
        if (h !== void 0)
          throw new n("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
        if (eA !== void 0)
          throw new n("unsupported idleTimeout, use keepAliveTimeout instead");
        if (zA !== void 0)
          throw new n("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
        if (W != null) {
          if (!Number.isInteger(W) || W < 1)
            throw new n("invalid maxHeaderSize");
        } else
          W = z();
        if (ZA != null && typeof ZA != "string")
          throw new n("invalid socketPath");
        if (G != null && (!Number.isFinite(G) || G < 0))
          throw new n("invalid connectTimeout");
        if (GA != null && (!Number.isFinite(GA) || GA <= 0))
          throw new n("invalid keepAliveTimeout");
        if (qA != null && (!Number.isFinite(qA) || qA <= 0))
          throw new n("invalid keepAliveMaxTimeout");
        if (jA != null && !Number.isFinite(jA))
          throw new n("invalid keepAliveTimeoutThreshold");
        if (A != null && (!Number.isInteger(A) || A < 0))
          throw new n("headersTimeout must be a positive integer or zero");
        if (J != null && (!Number.isInteger(J) || J < 0))
          throw new n("bodyTimeout must be a positive integer or zero");
        if (MA != null && typeof MA != "function" && typeof MA != "object")
          throw new n("connect must be a function or an object");
        if (KA != null && (!Number.isInteger(KA) || KA < 0))
          throw new n("maxRequestsPerClient must be a positive number");
        if (XA != null && (typeof XA != "string" || g.isIP(XA) === 0))
          throw new n("localAddress must be valid string IP address");
        if (_A != null && (!Number.isInteger(_A) || _A < -1))
          throw new n("maxResponseSize must be a positive number");
        if (e != null && (!Number.isInteger(e) || e < -1))
          throw new n("autoSelectFamilyAttemptTimeout must be a positive number");
        if (r != null && typeof r != "boolean")
          throw new n("allowH2 must be a valid boolean value");
        if (r !== !1)
          if (m != null) {
            if (m.useH2c != null && typeof m.useH2c != "boolean")
              throw new n("h2Options.useH2c must be a valid boolean value");
            if (m.settings?.initialWindowSize != null && (!Number.isInteger(m.settings.initialWindowSize) || m.settings.initialWindowSize < 1))
              throw new n("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
            if (m.maxConcurrentStreams != null && (!Number.isInteger(m.maxConcurrentStreams) || m.maxConcurrentStreams < 1))
              throw new n("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
            if (m.connectionWindowSize != null && (!Number.isInteger(m.connectionWindowSize) || m.connectionWindowSize < 1))
              throw new n("h2Options.connectionWindowSize must be a positive integer, greater than 0");
            if (m.pingInterval != null && (typeof m.pingInterval != "number" || !Number.isInteger(m.pingInterval) || m.pingInterval < 0))
              throw new n("h2Options.pingInterval must be a positive integer, greater or equal to 0");
          } else {
            if (i != null && typeof i != "boolean")
              throw VA("useH2c"), new n("useH2c must be a valid boolean value");
            if (t != null && (typeof t != "number" || t < 1))
              throw VA("maxConcurrentStreams"), new n("maxConcurrentStreams must be a positive integer, greater than 0");
            if (c != null && (!Number.isInteger(c) || c < 1))
              throw VA("initialWindowSize"), new n("initialWindowSize must be a positive integer, greater than 0");
            if (_ != null && (!Number.isInteger(_) || _ < 1))
              throw VA("connectionWindowSize"), new n("connectionWindowSize must be a positive integer, greater than 0");
            if (O != null && (typeof O != "number" || !Number.isInteger(O) || O < 0))
              throw VA("pingInterval"), new n("pingInterval must be a positive integer, greater or equal to 0");
          }
        if (super({ webSocket: BA, eventSource: RA }), typeof MA != "function")
          MA = b({
            ...Qe,
            maxCachedSessions: Ie,
            allowH2: r,
            socketPath: ZA,
            useH2c: m?.useH2c ?? i,
            timeout: G,
            ...typeof Q == "boolean" ? { autoSelectFamily: Q, autoSelectFamilyAttemptTimeout: e } : void 0,
            ...MA
          });
        else {
          let nA = MA;
          MA = (j, iA) => nA({
            ...j,
            ...ZA != null ? { socketPath: ZA } : null,
            ...r != null ? { allowH2: r } : null
          }, iA);
        }
        this[s] = L.parseOrigin(B), this[$] = `${this[s].hostname}${this[s].port ? `:${this[s].port}` : ""}`, this[oA] = MA, this[o] = ee ?? 1, this[R] = W, this[tA] = GA ?? 4e3, this[U] = qA ?? 6e5, this[V] = jA ?? 2e3, this[N] = this[tA], this[D] = null, this[uA] = XA ?? null, this[l] = 0, this[K] = 0, this[rA] = `host: ${this[$]}\r
`, this[sA] = J ?? 3e5, this[QA] = A ?? 3e5, this[mA] = Ee ?? !0, this[dA] = KA, this[E] = null, this[hA] = _A > -1 ? _A : -1, this[q] = null, this[WA] = {
          pingInterval: m?.pingInterval ?? O ?? 6e4,
          connectionWindowSize: m?.connectionWindowSize ?? _ ?? 524288,
          maxConcurrentStreams: m?.maxConcurrentStreams ?? t ?? 100,
          // Max peerConcurrentStreams for a Node h2 server
          sessionOptions: {
            // HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
            // - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
            //   Allows more data to be sent before requiring acknowledgment, improving throughput
            //   especially on high-latency networks. This matches common production HTTP/2 servers.
            // - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
            //   Provides better flow control for the entire connection across multiple streams.
            initialWindowSize: m?.initialWindowSize ?? c ?? 262144
          }
        }, this[bA] = w, this[T] = [], this[IA] = 0, this[X] = 0, this[UA] = (nA) => PA(this, nA), this[FA] = (nA) => lA(this, nA);
      }
      get pipelining() {
        return this[o];
      }
      set pipelining(B) {
        this[o] = B, this[UA](!0);
      }
      get stats() {
        return new f(this);
      }
      get [u]() {
        return this[T].length - this[X];
      }
      get [M]() {
        return this[X] - this[IA];
      }
      get [v]() {
        return this[T].length - this[IA];
      }
      get [x]() {
        return !!this[q] && !this[Z] && !this[q].destroyed;
      }
      get [S]() {
        let B = this[q]?.version === "h2";
        return !!(this[q]?.busy(null) || this[v] >= (JA(this) || 1) || this[u] > 0 && !B);
      }
      [P](B) {
        LA(this), this.once("connect", B);
      }
      [pA](B, W) {
        let A = new Y(this[s].origin, B, W);
        return this[T].push(A), this[l] || (L.bodyLength(A.body) == null && L.isIterable(A.body) ? (this[l] = 1, queueMicrotask(() => PA(this))) : this[UA](!0)), this[l] && this[K] !== 2 && this[S] && (this[K] = 2), this[K] < 2;
      }
      [wA]() {
        return new Promise((B) => {
          this[v] ? this[E] = B : B(null);
        });
      }
      [yA](B) {
        return new Promise((W) => {
          let A = this[T].splice(this[X]);
          for (let h = 0; h < A.length; h++) {
            let G = A[h];
            G != null && L.errorRequest(this, G, B);
          }
          let C = () => {
            this[E] && (this[E](), this[E] = null), W(null);
          };
          this[q] ? (this[q].destroy(B, C), this[q] = null) : queueMicrotask(C), this[UA]();
        });
      }
    };
    function lA(B, W) {
      if (B[M] === 0 && W.code !== "UND_ERR_INFO" && W.code !== "UND_ERR_SOCKET") {
        I(B[X] === B[IA]);
        let A = B[T].splice(B[IA]);
        for (let C = 0; C < A.length; C++) {
          let h = A[C];
          h != null && L.errorRequest(B, h, W);
        }
        I(B[v] === 0);
      }
    }
    function LA(B) {
      I(!B[Z]), I(!B[q]);
      let { host: W, hostname: A, protocol: C, port: h } = B[s];
      if (A[0] === "[") {
        let G = A.indexOf("]");
        I(G !== -1);
        let J = A.substring(1, G);
        I(g.isIPv6(J)), A = J;
      }
      B[Z] = !0, d.beforeConnect.hasSubscribers && d.beforeConnect.publish({
        connectParams: {
          host: W,
          hostname: A,
          protocol: C,
          port: h,
          version: B[q]?.version,
          servername: B[D],
          localAddress: B[uA]
        },
        connector: B[oA]
      });
      try {
        B[oA]({
          host: W,
          hostname: A,
          protocol: C,
          port: h,
          servername: B[D],
          localAddress: B[uA]
        }, (G, J) => {
          if (G) {
            aA(B, G, { host: W, hostname: A, protocol: C, port: h }), B[UA]();
            return;
          }
          if (B.destroyed) {
            L.destroy(J.on("error", DA), new a()), B[UA]();
            return;
          }
          I(J);
          try {
            B[q] = J.alpnProtocol === "h2" ? xA(B, J) : TA(B, J);
          } catch (eA) {
            J.destroy().on("error", DA), aA(B, eA, { host: W, hostname: A, protocol: C, port: h }), B[UA]();
            return;
          }
          B[Z] = !1, J[cA] = 0, J[dA] = B[dA], J[H] = B, J[CA] = null, d.connected.hasSubscribers && d.connected.publish({
            connectParams: {
              host: W,
              hostname: A,
              protocol: C,
              port: h,
              version: B[q]?.version,
              servername: B[D],
              localAddress: B[uA]
            },
            connector: B[oA],
            socket: J
          }), B.emit("connect", B[s], [B]), B[UA]();
        });
      } catch (G) {
        aA(B, G, { host: W, hostname: A, protocol: C, port: h }), B[UA]();
      }
    }
    function aA(B, W, { host: A, hostname: C, protocol: h, port: G }) {
      if (!B.destroyed) {
        if (B[Z] = !1, d.connectError.hasSubscribers && d.connectError.publish({
          connectParams: {
            host: A,
            hostname: C,
            protocol: h,
            port: G,
            version: B[q]?.version,
            servername: B[D],
            localAddress: B[uA]
          },
          connector: B[oA],
          error: W
        }), W.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
          let J = B[T].splice(B[IA], B[M]);
          B[X] = B[IA];
          for (let eA = 0; eA < J.length; eA++)
            L.errorRequest(B, J[eA], W);
          for (; B[u] > 0 && B[T][B[X]].servername === B[D]; ) {
            let eA = B[T].splice(B[X], 1)[0];
            L.errorRequest(B, eA, W);
          }
        } else
          lA(B, W);
        B.emit("connectionError", B[s], [B], W);
      }
    }
    function kA(B) {
      B[K] = 0, B.emit("drain", B[s], [B]);
    }
    function PA(B, W) {
      B[l] !== 2 && (B[l] = 2, OA(B, W), B[l] = 0, B[IA] > 256 && (B[T].splice(0, B[IA]), B[X] -= B[IA], B[IA] = 0));
    }
    function OA(B, W) {
      for (; ; ) {
        if (B.destroyed) {
          I(B[u] === 0);
          return;
        }
        if (B[E] && !B[v]) {
          B[E](), B[E] = null;
          return;
        }
        if (B[q] && B[q].resume(), B[S])
          B[K] = 2;
        else if (B[K] === 2) {
          W ? (B[K] = 1, queueMicrotask(() => kA(B))) : kA(B);
          continue;
        }
        if (B[u] === 0 || B[M] >= (JA(B) || 1))
          return;
        let A = B[T][B[X]];
        if (A === null)
          return;
        if (A.aborted) {
          B[T].splice(B[X], 1);
          continue;
        }
        if (B[s].protocol === "https:" && B[D] !== A.servername) {
          if (B[M] > 0)
            return;
          B[D] = A.servername, B[q]?.destroy(new y("servername changed"), () => {
            B[q] = null, PA(B);
          });
        }
        if (B[Z])
          return;
        if (!B[q]) {
          B[D] = A.servername, LA(B);
          return;
        }
        if (B[q].destroyed || B[q].busy(A))
          return;
        !A.aborted && B[q].write(A) ? B[X]++ : B[T].splice(B[X], 1);
      }
    }
    k.exports = EA;
  }
}), seldom = (AA) => require("./undici-seldom.cjs")[AA];
module.exports = {
  buildConnector: require_connect(),
  Client: require_client(),
  get ProxyAgent() {
    return require_dispatcher().prototype.connect = seldom("lib/api/api-connect.js"), seldom("lib/dispatcher/proxy-agent.js");
  },
  async fetch() {
    throw new Error("This bundle asks GitHub through src/workflow/lookups/octokit-fetch.ts.");
  },
  shared: {
    get "lib/core/connect.js"() {
      return require_connect();
    },
    get "lib/core/constants.js"() {
      return require_constants();
    },
    get "lib/core/diagnostics.js"() {
      return require_diagnostics();
    },
    get "lib/core/errors.js"() {
      return require_errors();
    },
    get "lib/core/request.js"() {
      return require_request();
    },
    get "lib/core/symbols.js"() {
      return require_symbols();
    },
    get "lib/core/tree.js"() {
      return require_tree();
    },
    get "lib/core/util.js"() {
      return require_util();
    },
    get "lib/dispatcher/client-h1.js"() {
      return require_client_h1();
    },
    get "lib/dispatcher/client.js"() {
      return require_client();
    },
    get "lib/dispatcher/dispatcher-base.js"() {
      return require_dispatcher_base();
    },
    get "lib/dispatcher/dispatcher.js"() {
      return require_dispatcher();
    },
    get "lib/llhttp/constants.js"() {
      return require_constants2();
    },
    get "lib/llhttp/llhttp_simd-wasm.js"() {
      return require_llhttp_simd_wasm();
    },
    get "lib/util/stats.js"() {
      return require_stats();
    },
    get "lib/util/timers.js"() {
      return require_timers();
    }
  }
};
