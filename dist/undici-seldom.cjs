var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS = (BA, v) => function() {
  try {
    return v || (0, BA[__getOwnPropNames(BA)[0]])((v = { exports: {} }).exports, v), v.exports;
  } catch (H) {
    throw v = 0, H;
  }
}, require_util = __commonJS({
  "replaced:lib/core/util.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/core/util.js"];
  }
}), require_errors = __commonJS({
  "replaced:lib/core/errors.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/core/errors.js"];
  }
}), require_symbols = __commonJS({
  "replaced:lib/core/symbols.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/core/symbols.js"];
  }
}), require_diagnostics = __commonJS({
  "replaced:lib/core/diagnostics.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/core/diagnostics.js"];
  }
}), require_constants = __commonJS({
  "node_modules/undici/lib/web/fetch/constants.js"(BA, v) {
    "use strict";
    var H = (
      /** @type {const} */
      ["GET", "HEAD", "POST"]
    ), R = new Set(H), s = (
      /** @type {const} */
      [101, 204, 205, 304]
    ), x = (
      /** @type {const} */
      [301, 302, 303, 307, 308]
    ), Z = new Set(x), z = (
      /** @type {const} */
      [
        "1",
        "7",
        "9",
        "11",
        "13",
        "15",
        "17",
        "19",
        "20",
        "21",
        "22",
        "23",
        "25",
        "37",
        "42",
        "43",
        "53",
        "69",
        "77",
        "79",
        "87",
        "95",
        "101",
        "102",
        "103",
        "104",
        "109",
        "110",
        "111",
        "113",
        "115",
        "117",
        "119",
        "123",
        "135",
        "137",
        "139",
        "143",
        "161",
        "179",
        "389",
        "427",
        "465",
        "512",
        "513",
        "514",
        "515",
        "526",
        "530",
        "531",
        "532",
        "540",
        "548",
        "554",
        "556",
        "563",
        "587",
        "601",
        "636",
        "989",
        "990",
        "993",
        "995",
        "1719",
        "1720",
        "1723",
        "2049",
        "3659",
        "4045",
        "4190",
        "5060",
        "5061",
        "6000",
        "6566",
        "6665",
        "6666",
        "6667",
        "6668",
        "6669",
        "6679",
        "6697",
        "10080"
      ]
    ), W = new Set(z), f = (
      /** @type {const} */
      [
        "no-referrer",
        "no-referrer-when-downgrade",
        "same-origin",
        "origin",
        "strict-origin",
        "origin-when-cross-origin",
        "strict-origin-when-cross-origin",
        "unsafe-url"
      ]
    ), G = (
      /** @type {const} */
      [
        "",
        ...f
      ]
    ), T = new Set(f), O = (
      /** @type {const} */
      ["follow", "manual", "error"]
    ), c = (
      /** @type {const} */
      ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"]
    ), D = new Set(c), e = (
      /** @type {const} */
      ["navigate", "same-origin", "no-cors", "cors"]
    ), r = (
      /** @type {const} */
      ["omit", "same-origin", "include"]
    ), g = (
      /** @type {const} */
      [
        "default",
        "no-store",
        "reload",
        "no-cache",
        "force-cache",
        "only-if-cached"
      ]
    ), Q = (
      /** @type {const} */
      [
        "content-encoding",
        "content-language",
        "content-location",
        "content-type",
        // See https://github.com/nodejs/undici/issues/2021
        // 'Content-Length' is a forbidden header name, which is typically
        // removed in the Headers implementation. However, undici doesn't
        // filter out headers, so we add it here.
        "content-length"
      ]
    ), I = (
      /** @type {const} */
      [
        "half"
      ]
    ), d = (
      /** @type {const} */
      ["CONNECT", "TRACE", "TRACK"]
    ), M = new Set(d), h = (
      /** @type {const} */
      [
        "audio",
        "audioworklet",
        "font",
        "image",
        "manifest",
        "paintworklet",
        "script",
        "style",
        "track",
        "video",
        "xslt",
        ""
      ]
    ), i = new Set(h);
    v.exports = {
      subresource: h,
      forbiddenMethods: d,
      requestBodyHeader: Q,
      referrerPolicy: G,
      requestRedirect: O,
      requestMode: e,
      requestCredentials: r,
      requestCache: g,
      redirectStatus: x,
      corsSafeListedMethods: H,
      nullBodyStatus: s,
      safeMethods: c,
      badPorts: z,
      requestDuplex: I,
      subresourceSet: i,
      badPortsSet: W,
      redirectStatusSet: Z,
      corsSafeListedMethodsSet: R,
      safeMethodsSet: D,
      forbiddenMethodsSet: M,
      referrerPolicyTokens: T
    };
  }
}), require_global = __commonJS({
  "node_modules/undici/lib/web/fetch/global.js"(BA, v) {
    "use strict";
    var H = /* @__PURE__ */ Symbol.for("undici.globalOrigin.1");
    function R() {
      return globalThis[H];
    }
    function s(x) {
      if (x === void 0) {
        Object.defineProperty(globalThis, H, {
          value: void 0,
          writable: !0,
          enumerable: !1,
          configurable: !1
        });
        return;
      }
      let Z = new URL(x);
      if (Z.protocol !== "http:" && Z.protocol !== "https:")
        throw new TypeError(`Only http & https urls are allowed, received ${Z.protocol}`);
      Object.defineProperty(globalThis, H, {
        value: Z,
        writable: !0,
        enumerable: !1,
        configurable: !1
      });
    }
    v.exports = {
      getGlobalOrigin: R,
      setGlobalOrigin: s
    };
  }
}), require_encoding = __commonJS({
  "node_modules/undici/lib/encoding/index.js"(BA, v) {
    "use strict";
    var H = new TextDecoder();
    function R(s) {
      return s.length === 0 ? "" : (s[0] === 239 && s[1] === 187 && s[2] === 191 && (s = s.subarray(3)), H.decode(s));
    }
    v.exports = {
      utf8DecodeBytes: R
    };
  }
}), require_infra = __commonJS({
  "node_modules/undici/lib/web/infra/index.js"(BA, v) {
    "use strict";
    var H = require("node:assert"), { utf8DecodeBytes: R } = require_encoding();
    function s(Q, I, d) {
      let M = "";
      for (; d.position < I.length && Q(I[d.position]); )
        M += I[d.position], d.position++;
      return M;
    }
    function x(Q, I, d) {
      let M = I.indexOf(Q, d.position), h = d.position;
      return M === -1 ? (d.position = I.length, I.slice(h)) : (d.position = M, I.slice(h, d.position));
    }
    var Z = /[\u0009\u000A\u000C\u000D\u0020]/g;
    function z(Q) {
      Q = Q.replace(Z, "");
      let I = Q.length;
      if (I % 4 === 0 && Q.charCodeAt(I - 1) === 61 && (--I, Q.charCodeAt(I - 1) === 61 && --I), I % 4 === 1 || /[^+/0-9A-Za-z]/.test(Q.length === I ? Q : Q.substring(0, I)))
        return "failure";
      let d = Buffer.from(Q, "base64");
      return new Uint8Array(d.buffer, d.byteOffset, d.byteLength);
    }
    function W(Q) {
      return Q === 9 || // \t
      Q === 10 || // \n
      Q === 12 || // \f
      Q === 13 || // \r
      Q === 32;
    }
    function f(Q) {
      let I = Q.length;
      if (65535 > I)
        return String.fromCharCode.apply(null, Q);
      let d = "", M = 0, h = 65535;
      for (; M < I; )
        M + h > I && (h = I - M), d += String.fromCharCode.apply(null, Q.subarray(M, M += h));
      return d;
    }
    var G = /[^\x00-\xFF]/;
    function T(Q) {
      return H(!G.test(Q)), Q;
    }
    var O = /[^\x00-\x7F]/;
    function c(Q) {
      return O.test(Q) ? Q.replace(/[A-Z]+/g, (I) => I.toLowerCase()) : Q.toLowerCase();
    }
    function D(Q) {
      return JSON.parse(R(Q));
    }
    function e(Q, I = !0, d = !0) {
      return r(Q, I, d, W);
    }
    function r(Q, I, d, M) {
      let h = 0, i = Q.length - 1;
      if (I)
        for (; h < Q.length && M(Q.charCodeAt(h)); ) h++;
      if (d)
        for (; i >= h && M(Q.charCodeAt(i)); ) i--;
      return h === 0 && i === Q.length - 1 ? Q : Q.slice(h, i + 1);
    }
    function g(Q) {
      let I = JSON.stringify(Q);
      if (I === void 0)
        throw new TypeError("Value is not JSON serializable");
      return H(typeof I == "string"), I;
    }
    v.exports = {
      asciiLowercase: c,
      collectASequenceOfCodePoints: s,
      collectASequenceOfCodePointsFast: x,
      forgivingBase64: z,
      isASCIIWhitespace: W,
      isomorphicDecode: f,
      isomorphicEncode: T,
      parseJSONFromBytes: D,
      removeASCIIWhitespace: e,
      removeChars: r,
      serializeJavascriptValueToJSONString: g
    };
  }
}), require_data_url = __commonJS({
  "node_modules/undici/lib/web/fetch/data-url.js"(BA, v) {
    "use strict";
    var H = require("node:assert"), { asciiLowercase: R, forgivingBase64: s, collectASequenceOfCodePoints: x, collectASequenceOfCodePointsFast: Z, isomorphicDecode: z, removeASCIIWhitespace: W, removeChars: f } = require_infra(), G = new TextEncoder(), T = /^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u, O = /[\u000A\u000D\u0009\u0020]/u, c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
    function D(n) {
      H(n.protocol === "data:");
      let l = e(n, !0);
      l = l.slice(5);
      let S = { position: 0 }, N = Z(
        ",",
        l,
        S
      ), o = N.length;
      if (N = W(N, !0, !0), S.position >= l.length)
        return "failure";
      S.position++;
      let a = l.slice(o + 1), U = r(a);
      if (/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(N)) {
        let V = z(U);
        if (U = s(V), U === "failure")
          return "failure";
        N = N.slice(0, -6), N = N.replace(/(\u0020+)$/u, ""), N = N.slice(0, -1);
      }
      N.startsWith(";") && (N = "text/plain" + N);
      let k = d(N);
      return k === "failure" && (k = d("text/plain;charset=US-ASCII")), { mimeType: k, body: U };
    }
    function e(n, l = !1) {
      if (!l)
        return n.href;
      let S = n.href, N = n.hash.length, o = N === 0 ? S : S.substring(0, S.length - N);
      return !N && S.endsWith("#") ? o.slice(0, -1) : o;
    }
    function r(n) {
      let l = G.encode(n);
      return I(l);
    }
    function g(n) {
      return n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102;
    }
    function Q(n) {
      return (
        // 0-9
        n >= 48 && n <= 57 ? n - 48 : (n & 223) - 55
      );
    }
    function I(n) {
      let l = n.length, S = new Uint8Array(l), N = 0, o = 0;
      for (; o < l; ) {
        let a = n[o];
        a !== 37 ? S[N++] = a : a === 37 && !(g(n[o + 1]) && g(n[o + 2])) ? S[N++] = 37 : (S[N++] = Q(n[o + 1]) << 4 | Q(n[o + 2]), o += 2), ++o;
      }
      return l === N ? S : S.subarray(0, N);
    }
    function d(n) {
      n = F(n, !0, !0);
      let l = { position: 0 }, S = Z(
        "/",
        n,
        l
      );
      if (S.length === 0 || !T.test(S) || l.position >= n.length)
        return "failure";
      l.position++;
      let N = Z(
        ";",
        n,
        l
      );
      if (N = F(N, !1, !0), N.length === 0 || !T.test(N))
        return "failure";
      let o = R(S), a = R(N), U = {
        type: o,
        subtype: a,
        /** @type {Map<string, string>} */
        parameters: /* @__PURE__ */ new Map(),
        // https://mimesniff.spec.whatwg.org/#mime-type-essence
        essence: `${o}/${a}`
      };
      for (; l.position < n.length; ) {
        l.position++, x(
          // https://fetch.spec.whatwg.org/#http-whitespace
          (q) => O.test(q),
          n,
          l
        );
        let k = x(
          (q) => q !== ";" && q !== "=",
          n,
          l
        );
        if (k = R(k), l.position < n.length) {
          if (n[l.position] === ";")
            continue;
          l.position++;
        }
        if (l.position >= n.length)
          break;
        let V = null;
        if (n[l.position] === '"')
          V = M(n, l, !0), Z(
            ";",
            n,
            l
          );
        else if (V = Z(
          ";",
          n,
          l
        ), V = F(V, !1, !0), V.length === 0)
          continue;
        k.length !== 0 && T.test(k) && (V.length === 0 || c.test(V)) && !U.parameters.has(k) && U.parameters.set(k, V);
      }
      return U;
    }
    function M(n, l, S = !1) {
      let N = l.position, o = "";
      for (H(n[l.position] === '"'), l.position++; o += x(
        (a) => a !== '"' && a !== "\\",
        n,
        l
      ), !(l.position >= n.length); ) {
        let a = n[l.position];
        if (l.position++, a === "\\") {
          if (l.position >= n.length) {
            o += "\\";
            break;
          }
          o += n[l.position], l.position++;
        } else {
          H(a === '"');
          break;
        }
      }
      return S ? o : n.slice(N, l.position);
    }
    function h(n) {
      H(n !== "failure");
      let { parameters: l, essence: S } = n, N = S;
      for (let [o, a] of l.entries())
        N += ";", N += o, N += "=", T.test(a) || (a = a.replace(/[\\"]/ug, "\\$&"), a = '"' + a, a += '"'), N += a;
      return N;
    }
    function i(n) {
      return n === 13 || n === 10 || n === 9 || n === 32;
    }
    function F(n, l = !0, S = !0) {
      return f(n, l, S, i);
    }
    function J(n) {
      switch (n.essence) {
        case "application/ecmascript":
        case "application/javascript":
        case "application/x-ecmascript":
        case "application/x-javascript":
        case "text/ecmascript":
        case "text/javascript":
        case "text/javascript1.0":
        case "text/javascript1.1":
        case "text/javascript1.2":
        case "text/javascript1.3":
        case "text/javascript1.4":
        case "text/javascript1.5":
        case "text/jscript":
        case "text/livescript":
        case "text/x-ecmascript":
        case "text/x-javascript":
          return "text/javascript";
        case "application/json":
        case "text/json":
          return "application/json";
        case "image/svg+xml":
          return "image/svg+xml";
        case "text/xml":
        case "application/xml":
          return "application/xml";
      }
      return n.subtype.endsWith("+json") ? "application/json" : n.subtype.endsWith("+xml") ? "application/xml" : "";
    }
    v.exports = {
      dataURLProcessor: D,
      URLSerializer: e,
      stringPercentDecode: r,
      parseMIMEType: d,
      collectAnHTTPQuotedString: M,
      serializeAMimeType: h,
      removeHTTPWhitespace: F,
      minimizeSupportedMimeType: J,
      HTTP_TOKEN_CODEPOINTS: T
    };
  }
}), require_webidl = __commonJS({
  "node_modules/undici/lib/web/webidl/index.js"(BA, v) {
    "use strict";
    var H = require("node:assert"), { types: R, inspect: s } = require("node:util"), { markAsUncloneable: x } = require("node:worker_threads"), Z = 1, z = 2, W = 3, f = 4, G = 5, T = 6, O = 7, c = 8, D = Function.call.bind(Function.prototype[Symbol.hasInstance]), e = {
      converters: {},
      util: {},
      errors: {},
      is: {}
    };
    e.errors.exception = function(r) {
      return new TypeError(`${r.header}: ${r.message}`);
    }, e.errors.conversionFailed = function(r) {
      let g = r.types.length === 1 ? "" : " one of", Q = `${r.argument} could not be converted to${g}: ${r.types.join(", ")}.`;
      return e.errors.exception({
        header: r.prefix,
        message: Q
      });
    }, e.errors.invalidArgument = function(r) {
      return e.errors.exception({
        header: r.prefix,
        message: `"${r.value}" is an invalid ${r.type}.`
      });
    }, e.brandCheck = function(r, g) {
      if (!g(r)) {
        let Q = new TypeError("Illegal invocation");
        throw Q.code = "ERR_INVALID_THIS", Q;
      }
    }, e.argumentLengthCheck = function({ length: r }, g, Q) {
      if (r < g)
        throw e.errors.exception({
          message: `${g} argument${g !== 1 ? "s" : ""} required, but${r ? " only" : ""} ${r} found.`,
          header: Q
        });
    }, e.illegalConstructor = function() {
      throw e.errors.exception({
        header: "TypeError",
        message: "Illegal constructor"
      });
    }, e.util.MakeTypeAssertion = function(r) {
      return (g) => D(r, g);
    }, e.util.Type = function(r) {
      switch (typeof r) {
        case "undefined":
          return Z;
        case "boolean":
          return z;
        case "string":
          return W;
        case "symbol":
          return f;
        case "number":
          return G;
        case "bigint":
          return T;
        case "function":
        case "object":
          return r === null ? O : c;
      }
    }, e.util.Types = {
      UNDEFINED: Z,
      BOOLEAN: z,
      STRING: W,
      SYMBOL: f,
      NUMBER: G,
      BIGINT: T,
      NULL: O,
      OBJECT: c
    }, e.util.TypeValueToString = function(r) {
      switch (e.util.Type(r)) {
        case Z:
          return "Undefined";
        case z:
          return "Boolean";
        case W:
          return "String";
        case f:
          return "Symbol";
        case G:
          return "Number";
        case T:
          return "BigInt";
        case O:
          return "Null";
        case c:
          return "Object";
      }
    }, e.util.markAsUncloneable = x, e.util.ConvertToInt = function(r, g, Q, I) {
      let d, M;
      g === 64 ? (d = Math.pow(2, 53) - 1, Q === "unsigned" ? M = 0 : M = Math.pow(-2, 53) + 1) : Q === "unsigned" ? (M = 0, d = Math.pow(2, g) - 1) : (M = -Math.pow(2, g - 1), d = Math.pow(2, g - 1) - 1);
      let h = Number(r);
      if (h === 0 && (h = 0), e.util.HasFlag(I, e.attributes.EnforceRange)) {
        if (Number.isNaN(h) || h === Number.POSITIVE_INFINITY || h === Number.NEGATIVE_INFINITY)
          throw e.errors.exception({
            header: "Integer conversion",
            message: `Could not convert ${e.util.Stringify(r)} to an integer.`
          });
        if (h = e.util.IntegerPart(h), h < M || h > d)
          throw e.errors.exception({
            header: "Integer conversion",
            message: `Value must be between ${M}-${d}, got ${h}.`
          });
        return h;
      }
      return !Number.isNaN(h) && e.util.HasFlag(I, e.attributes.Clamp) ? (h = Math.min(Math.max(h, M), d), Math.floor(h) % 2 === 0 ? h = Math.floor(h) : h = Math.ceil(h), h) : Number.isNaN(h) || h === 0 && Object.is(0, h) || h === Number.POSITIVE_INFINITY || h === Number.NEGATIVE_INFINITY ? 0 : (h = e.util.IntegerPart(h), h = h % Math.pow(2, g), Q === "signed" && h >= Math.pow(2, g - 1) ? h - Math.pow(2, g) : h);
    }, e.util.IntegerPart = function(r) {
      let g = Math.floor(Math.abs(r));
      return r < 0 ? -1 * g : g;
    }, e.util.Stringify = function(r) {
      switch (e.util.Type(r)) {
        case f:
          return `Symbol(${r.description})`;
        case c:
          return s(r);
        case W:
          return `"${r}"`;
        case T:
          return `${r}n`;
        default:
          return `${r}`;
      }
    }, e.util.IsResizableArrayBuffer = function(r) {
      if (R.isArrayBuffer(r))
        return r.resizable;
      if (R.isSharedArrayBuffer(r))
        return r.growable;
      throw e.errors.exception({
        header: "IsResizableArrayBuffer",
        message: `"${e.util.Stringify(r)}" is not an array buffer.`
      });
    }, e.util.HasFlag = function(r, g) {
      return typeof r == "number" && (r & g) === g;
    }, e.sequenceConverter = function(r) {
      return (g, Q, I, d) => {
        if (e.util.Type(g) !== c)
          throw e.errors.exception({
            header: Q,
            message: `${I} (${e.util.Stringify(g)}) is not iterable.`
          });
        let M = typeof d == "function" ? d() : g?.[Symbol.iterator]?.(), h = [], i = 0;
        if (M === void 0 || typeof M.next != "function")
          throw e.errors.exception({
            header: Q,
            message: `${I} is not iterable.`
          });
        for (; ; ) {
          let { done: F, value: J } = M.next();
          if (F)
            break;
          h.push(r(J, Q, `${I}[${i++}]`));
        }
        return h;
      };
    }, e.recordConverter = function(r, g) {
      return (Q, I, d) => {
        if (e.util.Type(Q) !== c)
          throw e.errors.exception({
            header: I,
            message: `${d} ("${e.util.TypeValueToString(Q)}") is not an Object.`
          });
        let M = {};
        if (!R.isProxy(Q)) {
          let i = [...Object.getOwnPropertyNames(Q), ...Object.getOwnPropertySymbols(Q)];
          for (let F of i) {
            let J = e.util.Stringify(F), n = r(F, I, `Key ${J} in ${d}`), l = g(Q[F], I, `${d}[${J}]`);
            M[n] = l;
          }
          return M;
        }
        let h = Reflect.ownKeys(Q);
        for (let i of h)
          if (Reflect.getOwnPropertyDescriptor(Q, i)?.enumerable) {
            let F = r(i, I, d), J = g(Q[i], I, d);
            M[F] = J;
          }
        return M;
      };
    }, e.interfaceConverter = function(r, g) {
      return (Q, I, d) => {
        if (!r(Q))
          throw e.errors.exception({
            header: I,
            message: `Expected ${d} ("${e.util.Stringify(Q)}") to be an instance of ${g}.`
          });
        return Q;
      };
    }, e.dictionaryConverter = function(r) {
      return r.sort((g, Q) => (g.key > Q.key) - (g.key < Q.key)), (g, Q, I) => {
        let d = {};
        if (g != null && e.util.Type(g) !== c)
          throw e.errors.exception({
            header: Q,
            message: `Expected ${g} to be one of: Null, Undefined, Object.`
          });
        for (let M of r) {
          let { key: h, defaultValue: i, required: F, converter: J } = M;
          if (F === !0 && (g == null || !Object.hasOwn(g, h)))
            throw e.errors.exception({
              header: Q,
              message: `Missing required key "${h}".`
            });
          let n = g?.[h], l = i !== void 0;
          if (l && n === void 0 && (n = i()), F || l || n !== void 0) {
            if (n = J(n, Q, `${I}.${h}`), M.allowedValues && !M.allowedValues.includes(n))
              throw e.errors.exception({
                header: Q,
                message: `${n} is not an accepted type. Expected one of ${M.allowedValues.join(", ")}.`
              });
            d[h] = n;
          }
        }
        return d;
      };
    }, e.nullableConverter = function(r) {
      return (g, Q, I) => g === null ? g : r(g, Q, I);
    }, e.is.USVString = function(r) {
      return typeof r == "string" && r.isWellFormed();
    }, e.is.ReadableStream = e.util.MakeTypeAssertion(ReadableStream), e.is.Blob = e.util.MakeTypeAssertion(Blob), e.is.URLSearchParams = e.util.MakeTypeAssertion(URLSearchParams), e.is.File = e.util.MakeTypeAssertion(File), e.is.URL = e.util.MakeTypeAssertion(URL), e.is.AbortSignal = e.util.MakeTypeAssertion(AbortSignal), e.is.MessagePort = e.util.MakeTypeAssertion(MessagePort), e.is.BufferSource = function(r) {
      return R.isArrayBuffer(r) || ArrayBuffer.isView(r) && R.isArrayBuffer(r.buffer);
    }, e.util.getCopyOfBytesHeldByBufferSource = function(r) {
      let g = r, Q = g, I = 0, d = 0;
      if (R.isTypedArray(g) || R.isDataView(g) ? (Q = g.buffer, I = g.byteOffset, d = g.byteLength) : (H(R.isAnyArrayBuffer(g)), d = g.byteLength), Q.detached)
        return new Uint8Array(0);
      let M = new Uint8Array(d), h = new Uint8Array(Q, I, d);
      return M.set(h), M;
    }, e.converters.DOMString = function(r, g, Q, I) {
      if (r === null && e.util.HasFlag(I, e.attributes.LegacyNullToEmptyString))
        return "";
      if (typeof r == "symbol")
        throw e.errors.exception({
          header: g,
          message: `${Q} is a symbol, which cannot be converted to a DOMString.`
        });
      return String(r);
    }, e.converters.ByteString = function(r, g, Q) {
      if (typeof r == "symbol")
        throw e.errors.exception({
          header: g,
          message: `${Q} is a symbol, which cannot be converted to a ByteString.`
        });
      let I = String(r);
      for (let d = 0; d < I.length; d++)
        if (I.charCodeAt(d) > 255)
          throw new TypeError(
            `Cannot convert argument to a ByteString because the character at index ${d} has a value of ${I.charCodeAt(d)} which is greater than 255.`
          );
      return I;
    }, e.converters.USVString = function(r) {
      return typeof r == "string" ? r.toWellFormed() : `${r}`.toWellFormed();
    }, e.converters.boolean = function(r) {
      return !!r;
    }, e.converters.any = function(r) {
      return r;
    }, e.converters["long long"] = function(r, g, Q) {
      return e.util.ConvertToInt(r, 64, "signed", 0, g, Q);
    }, e.converters["unsigned long long"] = function(r, g, Q) {
      return e.util.ConvertToInt(r, 64, "unsigned", 0, g, Q);
    }, e.converters["unsigned long"] = function(r, g, Q) {
      return e.util.ConvertToInt(r, 32, "unsigned", 0, g, Q);
    }, e.converters["unsigned short"] = function(r, g, Q, I) {
      return e.util.ConvertToInt(r, 16, "unsigned", I, g, Q);
    }, e.converters.ArrayBuffer = function(r, g, Q, I) {
      if (e.util.Type(r) !== c || !R.isArrayBuffer(r))
        throw e.errors.conversionFailed({
          prefix: g,
          argument: `${Q} ("${e.util.Stringify(r)}")`,
          types: ["ArrayBuffer"]
        });
      if (!e.util.HasFlag(I, e.attributes.AllowResizable) && e.util.IsResizableArrayBuffer(r))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a resizable ArrayBuffer.`
        });
      return r;
    }, e.converters.SharedArrayBuffer = function(r, g, Q, I) {
      if (e.util.Type(r) !== c || !R.isSharedArrayBuffer(r))
        throw e.errors.conversionFailed({
          prefix: g,
          argument: `${Q} ("${e.util.Stringify(r)}")`,
          types: ["SharedArrayBuffer"]
        });
      if (!e.util.HasFlag(I, e.attributes.AllowResizable) && e.util.IsResizableArrayBuffer(r))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a resizable SharedArrayBuffer.`
        });
      return r;
    }, e.converters.TypedArray = function(r, g, Q, I, d) {
      if (e.util.Type(r) !== c || !R.isTypedArray(r) || r.constructor.name !== g.name)
        throw e.errors.conversionFailed({
          prefix: Q,
          argument: `${I} ("${e.util.Stringify(r)}")`,
          types: [g.name]
        });
      if (!e.util.HasFlag(d, e.attributes.AllowShared) && R.isSharedArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: Q,
          message: `${I} cannot be a view on a shared array buffer.`
        });
      if (!e.util.HasFlag(d, e.attributes.AllowResizable) && e.util.IsResizableArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: Q,
          message: `${I} cannot be a view on a resizable array buffer.`
        });
      return r;
    }, e.converters.DataView = function(r, g, Q, I) {
      if (e.util.Type(r) !== c || !R.isDataView(r))
        throw e.errors.conversionFailed({
          prefix: g,
          argument: `${Q} ("${e.util.Stringify(r)}")`,
          types: ["DataView"]
        });
      if (!e.util.HasFlag(I, e.attributes.AllowShared) && R.isSharedArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a view on a shared array buffer.`
        });
      if (!e.util.HasFlag(I, e.attributes.AllowResizable) && e.util.IsResizableArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a view on a resizable array buffer.`
        });
      return r;
    }, e.converters.ArrayBufferView = function(r, g, Q, I) {
      if (e.util.Type(r) !== c || !R.isArrayBufferView(r))
        throw e.errors.conversionFailed({
          prefix: g,
          argument: `${Q} ("${e.util.Stringify(r)}")`,
          types: ["ArrayBufferView"]
        });
      if (!e.util.HasFlag(I, e.attributes.AllowShared) && R.isSharedArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a view on a shared array buffer.`
        });
      if (!e.util.HasFlag(I, e.attributes.AllowResizable) && e.util.IsResizableArrayBuffer(r.buffer))
        throw e.errors.exception({
          header: g,
          message: `${Q} cannot be a view on a resizable array buffer.`
        });
      return r;
    }, e.converters.BufferSource = function(r, g, Q, I) {
      if (R.isArrayBuffer(r))
        return e.converters.ArrayBuffer(r, g, Q, I);
      if (R.isArrayBufferView(r))
        return I &= ~e.attributes.AllowShared, e.converters.ArrayBufferView(r, g, Q, I);
      throw R.isSharedArrayBuffer(r) ? e.errors.exception({
        header: g,
        message: `${Q} cannot be a SharedArrayBuffer.`
      }) : e.errors.conversionFailed({
        prefix: g,
        argument: `${Q} ("${e.util.Stringify(r)}")`,
        types: ["ArrayBuffer", "ArrayBufferView"]
      });
    }, e.converters.AllowSharedBufferSource = function(r, g, Q, I) {
      if (R.isArrayBuffer(r))
        return e.converters.ArrayBuffer(r, g, Q, I);
      if (R.isSharedArrayBuffer(r))
        return e.converters.SharedArrayBuffer(r, g, Q, I);
      if (R.isArrayBufferView(r))
        return I |= e.attributes.AllowShared, e.converters.ArrayBufferView(r, g, Q, I);
      throw e.errors.conversionFailed({
        prefix: g,
        argument: `${Q} ("${e.util.Stringify(r)}")`,
        types: ["ArrayBuffer", "SharedArrayBuffer", "ArrayBufferView"]
      });
    }, e.converters["sequence<ByteString>"] = e.sequenceConverter(
      e.converters.ByteString
    ), e.converters["sequence<sequence<ByteString>>"] = e.sequenceConverter(
      e.converters["sequence<ByteString>"]
    ), e.converters["record<ByteString, ByteString>"] = e.recordConverter(
      e.converters.ByteString,
      e.converters.ByteString
    ), e.converters.Blob = e.interfaceConverter(e.is.Blob, "Blob"), e.converters.AbortSignal = e.interfaceConverter(
      e.is.AbortSignal,
      "AbortSignal"
    ), e.converters.EventHandlerNonNull = function(r) {
      return e.util.Type(r) !== c ? null : typeof r == "function" ? r : () => {
      };
    }, e.attributes = {
      Clamp: 1,
      EnforceRange: 2,
      AllowShared: 4,
      AllowResizable: 8,
      LegacyNullToEmptyString: 16
    }, v.exports = {
      webidl: e
    };
  }
}), require_util2 = __commonJS({
  "node_modules/undici/lib/web/fetch/util.js"(BA, v) {
    "use strict";
    var { Transform: H } = require("node:stream"), R = require("node:zlib"), { redirectStatusSet: s, referrerPolicyTokens: x, badPortsSet: Z } = require_constants(), { getGlobalOrigin: z } = require_global(), { collectAnHTTPQuotedString: W, parseMIMEType: f } = require_data_url(), { performance: G } = require("node:perf_hooks"), { isValidHTTPToken: T, normalizedMethodRecordsBase: O } = require_util(), c = require("node:assert"), { isUint8Array: D } = require("node:util/types"), { webidl: e } = require_webidl(), { isomorphicEncode: r, collectASequenceOfCodePoints: g, removeChars: Q } = require_infra();
    function I(B) {
      let Y = B.urlList, L = Y.length;
      return L === 0 ? null : Y[L - 1].toString();
    }
    function d(B, Y) {
      if (!s.has(B.status))
        return null;
      let L = B.headersList.get("location", !0);
      return L !== null && S(L) && (M(L) || (L = h(L)), L = new URL(L, I(B))), L && !L.hash && (L.hash = Y), L;
    }
    function M(B) {
      for (let Y = 0; Y < B.length; ++Y) {
        let L = B.charCodeAt(Y);
        if (L > 126 || // Non-US-ASCII + DEL
        L < 32)
          return !1;
      }
      return !0;
    }
    function h(B) {
      return Buffer.from(B, "binary").toString("utf8");
    }
    function i(B) {
      return B.urlList[B.urlList.length - 1];
    }
    function F(B) {
      let Y = i(B);
      return JA(Y) && Z.has(Y.port) ? "blocked" : "allowed";
    }
    function J(B) {
      return B instanceof Error || B?.constructor?.name === "Error" || B?.constructor?.name === "DOMException";
    }
    function n(B) {
      for (let Y = 0; Y < B.length; ++Y) {
        let L = B.charCodeAt(Y);
        if (!(L === 9 || // HTAB
        L >= 32 && L <= 126 || // SP / VCHAR
        L >= 128 && L <= 255))
          return !1;
      }
      return !0;
    }
    var l = T;
    function S(B) {
      return (B[0] === "	" || B[0] === " " || B[B.length - 1] === "	" || B[B.length - 1] === " " || B.includes(`
`) || B.includes("\r") || B.includes("\0")) === !1;
    }
    function N(B) {
      let Y = (B.headersList.get("referrer-policy", !0) ?? "").split(","), L = "";
      if (Y.length)
        for (let X = Y.length; X !== 0; X--) {
          let rA = Y[X - 1].trim();
          if (x.has(rA)) {
            L = rA;
            break;
          }
        }
      return L;
    }
    function o(B, Y) {
      let L = N(Y);
      L !== "" && (B.referrerPolicy = L);
    }
    function a() {
      return "allowed";
    }
    function U() {
      return "success";
    }
    function k() {
      return "success";
    }
    function V(B) {
      if (!IA(i(B)))
        return;
      let Y = null;
      Y = B.mode, B.headersList.set("sec-fetch-mode", Y, !0);
    }
    function q(B) {
      let Y = B.origin;
      if (!(Y === "client" || Y === void 0)) {
        if (B.responseTainting === "cors" || B.mode === "websocket")
          B.headersList.append("origin", Y, !0);
        else if (B.method !== "GET" && B.method !== "HEAD") {
          switch (B.referrerPolicy) {
            case "no-referrer":
              Y = null;
              break;
            case "no-referrer-when-downgrade":
            case "strict-origin":
            case "strict-origin-when-cross-origin":
              B.origin && lA(B.origin) && !lA(i(B)) && (Y = null);
              break;
            case "same-origin":
              dA(B, i(B)) || (Y = null);
              break;
            default:
          }
          B.headersList.append("origin", Y, !0);
        }
      }
    }
    function K(B, Y) {
      return B;
    }
    function w(B, Y, L) {
      return !B?.startTime || B.startTime < Y ? {
        domainLookupStartTime: Y,
        domainLookupEndTime: Y,
        connectionStartTime: Y,
        connectionEndTime: Y,
        secureConnectionStartTime: Y,
        ALPNNegotiatedProtocol: B?.ALPNNegotiatedProtocol
      } : {
        domainLookupStartTime: K(B.domainLookupStartTime, L),
        domainLookupEndTime: K(B.domainLookupEndTime, L),
        connectionStartTime: K(B.connectionStartTime, L),
        connectionEndTime: K(B.connectionEndTime, L),
        secureConnectionStartTime: K(B.secureConnectionStartTime, L),
        ALPNNegotiatedProtocol: B.ALPNNegotiatedProtocol
      };
    }
    function p(B) {
      return K(G.now(), B);
    }
    function C(B) {
      return {
        startTime: B.startTime ?? 0,
        redirectStartTime: 0,
        redirectEndTime: 0,
        postRedirectStartTime: B.startTime ?? 0,
        finalServiceWorkerStartTime: 0,
        finalNetworkResponseStartTime: 0,
        finalNetworkRequestStartTime: 0,
        endTime: 0,
        encodedBodySize: 0,
        decodedBodySize: 0,
        finalConnectionTimingInfo: null
      };
    }
    function b() {
      return {
        referrerPolicy: "strict-origin-when-cross-origin"
      };
    }
    function P(B) {
      return {
        referrerPolicy: B.referrerPolicy
      };
    }
    function _(B) {
      let Y = B.referrerPolicy;
      c(Y);
      let L = null;
      if (B.referrer === "client") {
        let AA = z();
        if (!AA || AA.origin === "null")
          return "no-referrer";
        L = new URL(AA);
      } else e.is.URL(B.referrer) && (L = B.referrer);
      let X = tA(L), rA = tA(L, !0);
      switch (X.toString().length > 4096 && (X = rA), Y) {
        case "no-referrer":
          return "no-referrer";
        case "origin":
          return rA ?? tA(L, !0);
        case "unsafe-url":
          return X;
        case "strict-origin": {
          let AA = i(B);
          return IA(X) && !IA(AA) ? "no-referrer" : rA;
        }
        case "strict-origin-when-cross-origin": {
          let AA = i(B);
          return dA(X, AA) ? X : IA(X) && !IA(AA) ? "no-referrer" : rA;
        }
        case "same-origin":
          return dA(B, X) ? X : "no-referrer";
        case "origin-when-cross-origin":
          return dA(B, X) ? X : rA;
        case "no-referrer-when-downgrade": {
          let AA = i(B);
          return IA(X) && !IA(AA) ? "no-referrer" : X;
        }
      }
    }
    function tA(B, Y = !1) {
      return c(e.is.URL(B)), B = new URL(B), SA(B) ? "no-referrer" : (B.username = "", B.password = "", B.hash = "", Y === !0 && (B.pathname = "", B.search = ""), B);
    }
    var eA = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/), EA = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
    function j(B) {
      return B.includes(":") ? (B[0] === "[" && B[B.length - 1] === "]" && (B = B.slice(1, -1)), EA(B)) : eA(B);
    }
    function QA(B) {
      return B == null || B === "null" ? !1 : (B = new URL(B), !!(B.protocol === "https:" || B.protocol === "wss:" || j(B.hostname) || B.hostname === "localhost" || B.hostname === "localhost." || B.hostname.endsWith(".localhost") || B.hostname.endsWith(".localhost.") || B.protocol === "file:"));
    }
    function IA(B) {
      return e.is.URL(B) ? B.href === "about:blank" || B.href === "about:srcdoc" || B.protocol === "data:" || B.protocol === "blob:" ? !0 : QA(B.origin) : !1;
    }
    function sA(B) {
    }
    function dA(B, Y) {
      return B.origin === Y.origin && B.origin === "null" || B.protocol === Y.protocol && B.hostname === Y.hostname && B.port === Y.port;
    }
    function HA(B) {
      return B.controller.state === "aborted";
    }
    function GA(B) {
      return B.controller.state === "aborted" || B.controller.state === "terminated";
    }
    function mA(B) {
      return O[B.toLowerCase()] ?? B;
    }
    var TA = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    function aA(B, Y, L = 0, X = 1) {
      class rA {
        /** @type {any} */
        #A;
        /** @type {'key' | 'value' | 'key+value'} */
        #e;
        /** @type {number} */
        #t;
        /**
         * @see https://webidl.spec.whatwg.org/#dfn-default-iterator-object
         * @param {unknown} target
         * @param {'key' | 'value' | 'key+value'} kind
         */
        constructor(CA, DA) {
          this.#A = CA, this.#e = DA, this.#t = 0;
        }
        next() {
          if (typeof this != "object" || this === null || !(#A in this))
            throw new TypeError(
              `'next' called on an object that does not implement interface ${B} Iterator.`
            );
          let CA = this.#t, DA = Y(this.#A), nA = DA.length;
          if (CA >= nA)
            return {
              value: void 0,
              done: !0
            };
          let { [L]: RA, [X]: VA } = DA[CA];
          this.#t = CA + 1;
          let kA;
          switch (this.#e) {
            case "key":
              kA = RA;
              break;
            case "value":
              kA = VA;
              break;
            case "key+value":
              kA = [RA, VA];
              break;
          }
          return {
            value: kA,
            done: !1
          };
        }
      }
      return delete rA.prototype.constructor, Object.setPrototypeOf(rA.prototype, TA), Object.defineProperties(rA.prototype, {
        [Symbol.toStringTag]: {
          writable: !1,
          enumerable: !1,
          configurable: !0,
          value: `${B} Iterator`
        },
        next: { writable: !0, enumerable: !0, configurable: !0 }
      }), function(AA, CA) {
        return new rA(AA, CA);
      };
    }
    function yA(B, Y, L, X = 0, rA = 1, AA) {
      let CA = aA(B, L, X, rA), DA = {
        keys: {
          writable: !0,
          enumerable: !0,
          configurable: !0,
          value: function() {
            return e.brandCheck(this, AA), CA(this, "key");
          }
        },
        values: {
          writable: !0,
          enumerable: !0,
          configurable: !0,
          value: function() {
            return e.brandCheck(this, AA), CA(this, "value");
          }
        },
        entries: {
          writable: !0,
          enumerable: !0,
          configurable: !0,
          value: function() {
            return e.brandCheck(this, AA), CA(this, "key+value");
          }
        },
        forEach: {
          writable: !0,
          enumerable: !0,
          configurable: !0,
          value: function(nA, RA = globalThis) {
            if (e.brandCheck(this, AA), e.argumentLengthCheck(arguments, 1, `${B}.forEach`), typeof nA != "function")
              throw new TypeError(
                `Failed to execute 'forEach' on '${B}': parameter 1 is not of type 'Function'.`
              );
            for (let { 0: VA, 1: kA } of CA(this, "key+value"))
              nA.call(RA, kA, VA, this);
          }
        }
      };
      return Object.defineProperties(Y.prototype, {
        ...DA,
        [Symbol.iterator]: {
          writable: !0,
          enumerable: !1,
          configurable: !0,
          value: DA.entries.value
        }
      });
    }
    function pA(B, Y, L) {
      let X = Y, rA = L;
      try {
        let AA = B.stream.getReader();
        UA(AA, X, rA);
      } catch (AA) {
        rA(AA);
      }
    }
    function uA(B) {
      try {
        B.close(), B.byobRequest?.respond(0);
      } catch (Y) {
        if (!Y.message.includes("Controller is already closed") && !Y.message.includes("ReadableStream is already closed"))
          throw Y;
      }
    }
    async function UA(B, Y, L) {
      try {
        let X = [], rA = 0;
        do {
          let { done: AA, value: CA } = await B.read();
          if (AA) {
            Y(Buffer.concat(X, rA));
            return;
          }
          if (!D(CA)) {
            L(new TypeError("Received non-Uint8Array chunk"));
            return;
          }
          X.push(CA), rA += CA.length;
        } while (!0);
      } catch (X) {
        L(X);
      }
    }
    function SA(B) {
      c("protocol" in B);
      let Y = B.protocol;
      return Y === "about:" || Y === "blob:" || Y === "data:";
    }
    function lA(B) {
      return typeof B == "string" && B[5] === ":" && B[0] === "h" && B[1] === "t" && B[2] === "t" && B[3] === "p" && B[4] === "s" || B.protocol === "https:";
    }
    function JA(B) {
      c("protocol" in B);
      let Y = B.protocol;
      return Y === "http:" || Y === "https:";
    }
    function KA(B, Y) {
      let L = B;
      if (!L.startsWith("bytes"))
        return "failure";
      let X = { position: 5 };
      if (Y && g(
        (nA) => nA === "	" || nA === " ",
        L,
        X
      ), L.charCodeAt(X.position) !== 61)
        return "failure";
      X.position++, Y && g(
        (nA) => nA === "	" || nA === " ",
        L,
        X
      );
      let rA = g(
        (nA) => {
          let RA = nA.charCodeAt(0);
          return RA >= 48 && RA <= 57;
        },
        L,
        X
      ), AA = rA.length ? Number(rA) : null;
      if (Y && g(
        (nA) => nA === "	" || nA === " ",
        L,
        X
      ), L.charCodeAt(X.position) !== 45)
        return "failure";
      X.position++, Y && g(
        (nA) => nA === "	" || nA === " ",
        L,
        X
      );
      let CA = g(
        (nA) => {
          let RA = nA.charCodeAt(0);
          return RA >= 48 && RA <= 57;
        },
        L,
        X
      ), DA = CA.length ? Number(CA) : null;
      return X.position < L.length || DA === null && AA === null || AA !== null && DA !== null && AA > DA ? "failure" : { rangeStartValue: AA, rangeEndValue: DA };
    }
    function jA(B, Y, L) {
      let X = "bytes ";
      return X += r(`${B}`), X += "-", X += r(`${Y}`), X += "/", X += r(`${L}`), X;
    }
    var te = class extends H {
      #A;
      /** @param {zlib.ZlibOptions} [zlibOptions] */
      constructor(B) {
        super(), this.#A = B;
      }
      _transform(B, Y, L) {
        if (!this._inflateStream) {
          if (B.length === 0) {
            L();
            return;
          }
          this._inflateStream = (B[0] & 15) === 8 ? R.createInflate(this.#A) : R.createInflateRaw(this.#A), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (X) => this.destroy(X));
        }
        this._inflateStream.write(B, Y, L);
      }
      _final(B) {
        this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), B();
      }
    };
    function vA(B) {
      return new te(B);
    }
    function Qe(B) {
      let Y = null, L = null, X = null, rA = qA("content-type", B);
      if (rA === null)
        return "failure";
      for (let AA of rA) {
        let CA = f(AA);
        CA === "failure" || CA.essence === "*/*" || (X = CA, X.essence !== L ? (Y = null, X.parameters.has("charset") && (Y = X.parameters.get("charset")), L = X.essence) : !X.parameters.has("charset") && Y !== null && X.parameters.set("charset", Y));
      }
      return X ?? "failure";
    }
    function bA(B) {
      let Y = B, L = { position: 0 }, X = [], rA = "";
      for (; L.position < Y.length; ) {
        if (rA += g(
          (AA) => AA !== '"' && AA !== ",",
          Y,
          L
        ), L.position < Y.length)
          if (Y.charCodeAt(L.position) === 34) {
            if (rA += W(
              Y,
              L
            ), L.position < Y.length)
              continue;
          } else
            c(Y.charCodeAt(L.position) === 44), L.position++;
        rA = Q(rA, !0, !0, (AA) => AA === 9 || AA === 32), X.push(rA), rA = "";
      }
      return X;
    }
    function qA(B, Y) {
      let L = Y.get(B, !0);
      return L === null ? null : bA(L);
    }
    function zA(B) {
      return !1;
    }
    function re(B) {
      return !!(B.username || B.password);
    }
    function _A(B) {
      return B != null && B !== "client" && B !== "no-traversable";
    }
    var PA = class {
      get baseUrl() {
        return z();
      }
      get origin() {
        return this.baseUrl?.origin;
      }
      policyContainer = b();
    }, ge = class {
      settingsObject = new PA();
    }, $A = new ge();
    v.exports = {
      isAborted: HA,
      isCancelled: GA,
      isValidEncodedURL: M,
      tryUpgradeRequestToAPotentiallyTrustworthyURL: sA,
      clampAndCoarsenConnectionTimingInfo: w,
      coarsenedSharedCurrentTime: p,
      determineRequestsReferrer: _,
      makePolicyContainer: b,
      clonePolicyContainer: P,
      appendFetchMetadata: V,
      appendRequestOriginHeader: q,
      TAOCheck: k,
      corsCheck: U,
      crossOriginResourcePolicyCheck: a,
      createOpaqueTimingInfo: C,
      setRequestReferrerPolicyOnRedirect: o,
      isValidHTTPToken: T,
      requestBadPort: F,
      requestCurrentURL: i,
      responseURL: I,
      responseLocationURL: d,
      isURLPotentiallyTrustworthy: IA,
      isValidReasonPhrase: n,
      sameOrigin: dA,
      normalizeMethod: mA,
      iteratorMixin: yA,
      createIterator: aA,
      isValidHeaderName: l,
      isValidHeaderValue: S,
      isErrorLike: J,
      fullyReadBody: pA,
      readableStreamClose: uA,
      urlIsLocal: SA,
      urlHasHttpsScheme: lA,
      urlIsHttpHttpsScheme: JA,
      readAllBytes: UA,
      simpleRangeHeaderValue: KA,
      buildContentRange: jA,
      createInflate: vA,
      extractMimeType: Qe,
      getDecodeSplit: qA,
      environmentSettingsObject: $A,
      isOriginIPPotentiallyTrustworthy: j,
      hasAuthenticationEntry: zA,
      includesCredentials: re,
      isTraversableNavigable: _A
    };
  }
}), require_runtime_features = __commonJS({
  "node_modules/undici/lib/util/runtime-features.js"(BA, v) {
    "use strict";
    var H = {
      __proto__: null,
      "node:crypto": () => require("node:crypto"),
      "node:sqlite": () => require("node:sqlite")
    };
    function R(W) {
      try {
        return H[W](), !0;
      } catch (f) {
        if (f.code !== "ERR_UNKNOWN_BUILTIN_MODULE" && f.code !== "ERR_NO_CRYPTO")
          throw f;
        return !1;
      }
    }
    var s = (
      /** @type {const} */
      ["crypto", "sqlite"]
    );
    function x(W) {
      if (s.includes(
        /** @type {RuntimeFeatureByNodeModule} */
        W
      ))
        return R(`node:${W}`);
      throw new TypeError(`unknown feature: ${W}`);
    }
    var Z = class {
      /** @type {Map<Feature, boolean>} */
      #A = /* @__PURE__ */ new Map();
      /**
       * Clears all cached feature detections.
       */
      clear() {
        this.#A.clear();
      }
      /**
       * @param {Feature} feature
       * @returns {boolean}
       */
      has(W) {
        return this.#A.get(W) ?? this.#e(W);
      }
      /**
       * @param {Feature} feature
       * @param {boolean} value
       */
      set(W, f) {
        if (s.includes(W) === !1)
          throw new TypeError(`unknown feature: ${W}`);
        this.#A.set(W, f);
      }
      /**
       * @param {Feature} feature
       * @returns {boolean}
       */
      #e(W) {
        let f = x(W);
        return this.#A.set(W, f), f;
      }
    }, z = new Z();
    v.exports.runtimeFeatures = z, v.exports.default = z;
  }
}), require_formdata = __commonJS({
  "node_modules/undici/lib/web/fetch/formdata.js"(BA, v) {
    "use strict";
    var { iteratorMixin: H } = require_util2(), { kEnumerableProperty: R } = require_util(), { webidl: s } = require_webidl(), x = require("node:util"), { runtimeFeatures: Z } = require_runtime_features(), z = Z.has("crypto") ? require("node:crypto").randomInt : (c) => Math.floor(Math.random() * c), W, f, G, T = class {
      #A = [];
      #e = null;
      constructor(c = void 0) {
        if (s.util.markAsUncloneable(this), c !== void 0)
          throw s.errors.conversionFailed({
            prefix: "FormData constructor",
            argument: "Argument 1",
            types: ["undefined"]
          });
      }
      append(c, D, e = void 0) {
        s.brandCheck(this, s.is.FormData);
        let r = "FormData.append";
        s.argumentLengthCheck(arguments, 2, r), c = s.converters.USVString(c), arguments.length === 3 || s.is.Blob(D) ? (D = s.converters.Blob(D, r, "value"), e !== void 0 && (e = s.converters.USVString(e))) : D = s.converters.USVString(D);
        let g = O(c, D, e);
        this.#A.push(g);
      }
      delete(c) {
        s.brandCheck(this, s.is.FormData), s.argumentLengthCheck(arguments, 1, "FormData.delete"), c = s.converters.USVString(c), this.#A = this.#A.filter((D) => D.name !== c);
      }
      get(c) {
        s.brandCheck(this, s.is.FormData), s.argumentLengthCheck(arguments, 1, "FormData.get"), c = s.converters.USVString(c);
        let D = this.#A.findIndex((e) => e.name === c);
        return D === -1 ? null : this.#A[D].value;
      }
      getAll(c) {
        return s.brandCheck(this, s.is.FormData), s.argumentLengthCheck(arguments, 1, "FormData.getAll"), c = s.converters.USVString(c), this.#A.filter((D) => D.name === c).map((D) => D.value);
      }
      has(c) {
        return s.brandCheck(this, s.is.FormData), s.argumentLengthCheck(arguments, 1, "FormData.has"), c = s.converters.USVString(c), this.#A.findIndex((D) => D.name === c) !== -1;
      }
      set(c, D, e = void 0) {
        s.brandCheck(this, s.is.FormData);
        let r = "FormData.set";
        s.argumentLengthCheck(arguments, 2, r), c = s.converters.USVString(c), arguments.length === 3 || s.is.Blob(D) ? (D = s.converters.Blob(D, r, "value"), e !== void 0 && (e = s.converters.USVString(e))) : D = s.converters.USVString(D);
        let g = O(c, D, e), Q = this.#A.findIndex((I) => I.name === c);
        Q !== -1 ? this.#A = [
          ...this.#A.slice(0, Q),
          g,
          ...this.#A.slice(Q + 1).filter((I) => I.name !== c)
        ] : this.#A.push(g);
      }
      [x.inspect.custom](c, D) {
        let e = this.#A.reduce((g, Q) => (g[Q.name] ? Array.isArray(g[Q.name]) ? g[Q.name].push(Q.value) : g[Q.name] = [g[Q.name], Q.value] : g[Q.name] = Q.value, g), { __proto__: null });
        D.depth ??= c, D.colors ??= !0;
        let r = x.formatWithOptions(D, e);
        return `FormData ${r.slice(r.indexOf("]") + 2)}`;
      }
      static {
        W = (c) => c.#A, f = (c, D) => {
          c.#A = D;
        }, G = (c) => c.#e ??= `----formdata-undici-0${`${z(1e11)}`.padStart(11, "0")}`, s.is.FormData = (c) => c != null && typeof c == "object" && #A in c;
      }
    };
    H("FormData", T, W, "name", "value", s.is.FormData), Object.defineProperties(T.prototype, {
      append: R,
      delete: R,
      get: R,
      getAll: R,
      has: R,
      set: R,
      [Symbol.toStringTag]: {
        value: "FormData",
        configurable: !0
      }
    });
    function O(c, D, e) {
      if (typeof D != "string" && (s.is.File(D) || (D = new File([D], "blob", { type: D.type })), e !== void 0)) {
        let r = {
          type: D.type,
          lastModified: D.lastModified
        };
        D = new File([D], e, r);
      }
      return { name: c, value: D };
    }
    v.exports = { FormData: T, makeEntry: O, setFormDataState: f, getFormDataBoundary: G };
  }
}), require_formdata_parser = __commonJS({
  "node_modules/undici/lib/web/fetch/formdata-parser.js"(BA, v) {
    "use strict";
    var { bufferToLowerCasedHeaderName: H } = require_util(), { HTTP_TOKEN_CODEPOINTS: R } = require_data_url(), { makeEntry: s } = require_formdata(), { webidl: x } = require_webidl(), Z = require("node:assert"), { isomorphicDecode: z } = require_infra(), W = Buffer.from("--"), f = new TextDecoder(), G = new TextDecoder("utf-8", { ignoreBOM: !0 });
    function T(i) {
      for (let F = 0; F < i.length; ++F)
        if ((i.charCodeAt(F) & -128) !== 0)
          return !1;
      return !0;
    }
    function O(i) {
      let F = i.length;
      if (F < 27 || F > 70)
        return !1;
      for (let J = 0; J < F; ++J) {
        let n = i.charCodeAt(J);
        if (!(n >= 48 && n <= 57 || n >= 65 && n <= 90 || n >= 97 && n <= 122 || n === 39 || n === 45 || n === 95))
          return !1;
      }
      return !0;
    }
    function c(i, F) {
      Z(F !== "failure" && F.essence === "multipart/form-data");
      let J = F.parameters.get("boundary");
      if (J === void 0)
        throw I("missing boundary in content-type header");
      let n = Buffer.from(`--${J}`, "utf8"), l = [], S = { position: 0 }, N = i.indexOf(n);
      if (N === -1)
        throw I("no boundary found in multipart body");
      for (S.position = N; ; ) {
        if (i.subarray(S.position, S.position + n.length).equals(n))
          S.position += n.length;
        else
          throw I("expected a value starting with -- and the boundary");
        if (Q(i, W, S))
          return l;
        if (i[S.position] !== 13 || i[S.position + 1] !== 10)
          throw I("expected CRLF");
        S.position += 2;
        let o = e(i, S), { name: a, filename: U, contentType: k, encoding: V } = o;
        S.position += 2;
        let q;
        {
          let w = i.indexOf(n.subarray(2), S.position);
          if (w === -1)
            throw I("expected boundary after body");
          q = i.subarray(S.position, w - 4), S.position += q.length, V === "base64" && (q = Buffer.from(q.toString(), "base64"));
        }
        if (i[S.position] !== 13 || i[S.position + 1] !== 10)
          throw I("expected CRLF");
        S.position += 2;
        let K;
        U !== null ? (k ??= "text/plain", T(k) || (k = ""), K = new File([q], U, { type: k })) : K = G.decode(Buffer.from(q)), Z(x.is.USVString(a)), Z(typeof K == "string" && x.is.USVString(K) || x.is.File(K)), l.push(s(a, K, U));
      }
    }
    function D(i, F) {
      i[F.position] === 59 && F.position++, r(
        (N) => N === 32 || N === 9,
        i,
        F
      );
      let J = r(
        (N) => h(N) && N !== 61 && N !== 42,
        // not = or *
        i,
        F
      );
      if (J.length === 0)
        return null;
      let n = J.toString("ascii").toLowerCase(), l = i[F.position] === 42;
      if (l && F.position++, i[F.position] !== 61)
        return null;
      F.position++, r(
        (N) => N === 32 || N === 9,
        i,
        F
      );
      let S;
      if (l) {
        let N = r(
          (U) => U !== 32 && U !== 13 && U !== 10 && U !== 59,
          // not space, CRLF, or ;
          i,
          F
        ), o = N.indexOf(39), a = o === -1 ? -1 : N.indexOf(39, o + 1);
        if (o === -1 || a === -1)
          throw I("expected charset and language separators in extended value");
        if (o !== 5 || N[0] !== 117 && N[0] !== 85 || // u or U
        N[1] !== 116 && N[1] !== 84 || // t or T
        N[2] !== 102 && N[2] !== 70 || // f or F
        N[3] !== 45 || // -
        N[4] !== 56)
          throw I("unknown charset, expected utf-8");
        S = decodeURIComponent(f.decode(N.subarray(a + 1)));
      } else if (i[F.position] === 34) {
        F.position++;
        let N = r(
          (o) => o !== 10 && o !== 13 && o !== 34,
          // not LF, CR, or "
          i,
          F
        );
        if (i[F.position] !== 34)
          throw I("Closing quote not found");
        F.position++, S = f.decode(N).replace(/%0A/ig, `
`).replace(/%0D/ig, "\r").replace(/%22/g, '"');
      } else {
        let N = r(
          (o) => h(o) && o !== 59,
          // not ;
          i,
          F
        );
        S = f.decode(N);
      }
      return { name: n, value: S, extended: l };
    }
    function e(i, F) {
      let J = null, n = null, l = null, S = null;
      for (; ; ) {
        if (i[F.position] === 13 && i[F.position + 1] === 10) {
          if (J === null)
            throw I("header name is null");
          return { name: J, filename: n, contentType: l, encoding: S };
        }
        let N = r(
          (o) => o !== 10 && o !== 13 && o !== 58,
          i,
          F
        );
        if (N = g(N, !0, !0, (o) => o === 9 || o === 32), !R.test(N.toString()))
          throw I("header name does not match the field-name token production");
        if (i[F.position] !== 58)
          throw I("expected :");
        switch (F.position++, r(
          (o) => o === 32 || o === 9,
          i,
          F
        ), H(N)) {
          case "content-disposition": {
            J = n = null;
            let o = !1;
            if (r(
              (a) => h(a),
              i,
              F
            ).toString("ascii").toLowerCase() !== "form-data")
              throw I("expected form-data for content-disposition header");
            for (; F.position < i.length && (i[F.position] !== 13 || i[F.position + 1] !== 10); ) {
              let a = D(i, F);
              if (!a)
                break;
              a.name === "name" ? J = a.value : a.name === "filename" && (a.extended ? (n = a.value, o = !0) : o || (n = a.value));
            }
            if (J === null)
              throw I("name attribute is required in content-disposition header");
            break;
          }
          case "content-type": {
            let o = r(
              (a) => a !== 10 && a !== 13,
              i,
              F
            );
            o = g(o, !1, !0, (a) => a === 9 || a === 32), l = z(o);
            break;
          }
          case "content-transfer-encoding": {
            let o = r(
              (a) => a !== 10 && a !== 13,
              i,
              F
            );
            o = g(o, !1, !0, (a) => a === 9 || a === 32), S = z(o);
            break;
          }
          default:
            r(
              (o) => o !== 10 && o !== 13,
              i,
              F
            );
        }
        if (i[F.position] !== 13 || i[F.position + 1] !== 10)
          throw I("expected CRLF");
        F.position += 2;
      }
    }
    function r(i, F, J) {
      let n = J.position;
      for (; n < F.length && i(F[n]); )
        ++n;
      return F.subarray(J.position, J.position = n);
    }
    function g(i, F, J, n) {
      let l = 0, S = i.length - 1;
      if (F)
        for (; l < i.length && n(i[l]); ) l++;
      if (J)
        for (; S > 0 && n(i[S]); ) S--;
      return l === 0 && S === i.length - 1 ? i : i.subarray(l, S + 1);
    }
    function Q(i, F, J) {
      if (i.length < F.length)
        return !1;
      for (let n = 0; n < F.length; n++)
        if (F[n] !== i[J.position + n])
          return !1;
      return !0;
    }
    function I(i) {
      return new TypeError("Failed to parse body as FormData.", { cause: new TypeError(i) });
    }
    function d(i) {
      return i <= 31 || i === 127;
    }
    function M(i) {
      return i === 40 || // (
      i === 41 || // )
      i === 60 || // <
      i === 62 || // >
      i === 64 || // @
      i === 44 || // ,
      i === 59 || // ;
      i === 58 || // :
      i === 92 || // \
      i === 34 || // "
      i === 47 || // /
      i === 91 || // [
      i === 93 || // ]
      i === 63 || // ?
      i === 61;
    }
    function h(i) {
      return i <= 127 && // ascii
      i !== 32 && // space
      i !== 9 && !d(i) && !M(i);
    }
    v.exports = {
      multipartFormDataParser: c,
      validateBoundary: O
    };
  }
}), require_body = __commonJS({
  "node_modules/undici/lib/web/fetch/body.js"(BA, v) {
    "use strict";
    var H = require_util(), {
      readableStreamClose: R,
      fullyReadBody: s,
      extractMimeType: x
    } = require_util2(), { FormData: Z, setFormDataState: z, getFormDataBoundary: W } = require_formdata(), { webidl: f } = require_webidl(), G = require("node:assert"), { isErrored: T, isDisturbed: O } = require("node:stream"), { isUint8Array: c } = require("node:util/types"), { serializeAMimeType: D } = require_data_url(), { multipartFormDataParser: e } = require_formdata_parser(), { parseJSONFromBytes: r } = require_infra(), { utf8DecodeBytes: g } = require_encoding(), { ReadableStreamTee: Q } = require("node:stream/web"), I = new TextEncoder();
    function d() {
    }
    var M = new FinalizationRegistry((o) => {
      let a = o.deref();
      a && !a.locked && !O(a) && !T(a) && a.cancel("Response object has been garbage collected").catch(d);
    });
    function h(o, a = !1) {
      let U = null;
      f.is.ReadableStream(o) ? U = o : f.is.Blob(o) ? U = o.stream() : U = new ReadableStream({
        start() {
        },
        async pull(w) {
          let p = k(), C = p?.[Symbol.asyncIterator]?.();
          if (C == null) {
            p?.length && !T(U) && w.enqueue(typeof p == "string" ? I.encode(p) : new Uint8Array(p)), queueMicrotask(() => R(w));
            return;
          }
          for (; ; ) {
            let { value: b, done: P } = await C.next();
            if (P) {
              queueMicrotask(() => R(w));
              return;
            }
            if (b.length && !T(U)) {
              w.enqueue(new Uint8Array(b));
              return;
            }
          }
        },
        cancel(w) {
          return k()[Symbol.asyncIterator]?.().return(w);
        },
        type: "bytes"
      }), G(f.is.ReadableStream(U));
      let k = null, V = null, q = null, K = null;
      if (typeof o == "string")
        V = o, K = "text/plain;charset=UTF-8";
      else if (f.is.URLSearchParams(o))
        V = o.toString(), K = "application/x-www-form-urlencoded;charset=UTF-8";
      else if (f.is.BufferSource(o))
        V = f.util.getCopyOfBytesHeldByBufferSource(o);
      else if (f.is.FormData(o)) {
        let w = W(o), p = `--${w}\r
Content-Disposition: form-data`, C = (j) => j.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), b = (j) => j.replace(/\r?\n|\r/g, `\r
`), P = [], _ = new Uint8Array([13, 10]);
        q = 0;
        let tA = !1;
        for (let [j, QA] of o)
          if (typeof QA == "string") {
            let IA = I.encode(p + `; name="${C(b(j))}"\r
\r
${b(QA)}\r
`);
            P.push(IA), q += IA.byteLength;
          } else {
            let IA = I.encode(`${p}; name="${C(b(j))}"` + (QA.name ? `; filename="${C(QA.name)}"` : "") + `\r
Content-Type: ${QA.type || "application/octet-stream"}\r
\r
`);
            P.push(IA, QA, _), typeof QA.size == "number" ? q += IA.byteLength + QA.size + _.byteLength : tA = !0;
          }
        let eA = I.encode(`--${w}--\r
`);
        P.push(eA), q += eA.byteLength, tA && (q = null), V = o;
        let EA = (async function* () {
          for (let j of P)
            j.stream ? yield* j.stream() : yield j;
        })();
        k = () => EA, K = `multipart/form-data; boundary=${w}`;
      } else if (f.is.Blob(o))
        V = o, q = o.size, o.type && (K = o.type);
      else if (typeof o[Symbol.asyncIterator] == "function") {
        if (a)
          throw new TypeError("keepalive");
        if (H.isDisturbed(o) || o.locked)
          throw new TypeError(
            "Response body object should not be disturbed or locked"
          );
        if (f.is.ReadableStream(o))
          U = o;
        else {
          let w = ReadableStream.from(o).getReader(), p = !1;
          U = new ReadableStream({
            async pull(C) {
              for (; ; ) {
                let { done: b, value: P } = await w.read();
                if (p)
                  return;
                if (b) {
                  C.close();
                  return;
                }
                let _ = c(P) ? P : Buffer.from(P);
                if (_.byteLength) {
                  C.enqueue(_);
                  return;
                }
              }
            },
            cancel(C) {
              return p = !0, w.cancel(C);
            }
          }, { highWaterMark: 0 });
        }
      }
      return (typeof V == "string" || c(V)) && (k = () => V, q = typeof V == "string" ? Buffer.byteLength(V) : V.length), [{ stream: U, source: V, length: q }, K];
    }
    function i(o, a = !1) {
      return f.is.ReadableStream(o) && (G(!H.isDisturbed(o), "The body has already been consumed."), G(!o.locked, "The stream is locked.")), h(o, a);
    }
    function F(o) {
      let { 0: a, 1: U } = Q?.(o.stream, !0) ?? o.stream.tee();
      return o.stream = a, {
        stream: U,
        length: o.length,
        source: o.source
      };
    }
    function J(o, a) {
      return {
        blob() {
          return l(this, (U) => {
            let k = N(a(this));
            return k === null ? k = "" : k && (k = D(k)), new Blob([U], { type: k });
          }, o, a);
        },
        arrayBuffer() {
          return l(this, (U) => new Uint8Array(U).buffer, o, a);
        },
        text() {
          return l(this, g, o, a);
        },
        json() {
          return l(this, r, o, a);
        },
        formData() {
          return l(this, (U) => {
            let k = N(a(this));
            if (k !== null)
              switch (k.essence) {
                case "multipart/form-data": {
                  let V = e(U, k), q = new Z();
                  return z(q, V), q;
                }
                case "application/x-www-form-urlencoded": {
                  let V = new URLSearchParams(U.toString()), q = new Z();
                  for (let [K, w] of V)
                    q.append(K, w);
                  return q;
                }
              }
            throw new TypeError(
              'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".'
            );
          }, o, a);
        },
        bytes() {
          return l(this, (U) => new Uint8Array(U), o, a);
        },
        textStream() {
          let U = a(this);
          if (S(U))
            throw new TypeError("Body is unusable: Body has already been read");
          if (U.body == null) {
            let q, K = new ReadableStream({
              start: (w) => {
                q = w;
              },
              pull: () => Promise.resolve(),
              cancel: () => Promise.resolve()
            }, {
              size: () => 1
            });
            return q.close(), K;
          }
          let k = U.body.stream, V = new TextDecoderStream("UTF-8");
          return k.pipeThrough(V);
        }
      };
    }
    function n(o, a, U) {
      Object.assign(o.prototype, J(U, a));
    }
    function l(o, a, U, k) {
      try {
        f.brandCheck(o, U);
      } catch (w) {
        return Promise.reject(w);
      }
      if (o = k(o), S(o))
        return Promise.reject(new TypeError("Body is unusable: Body has already been read"));
      let V = Promise.withResolvers(), q = V.reject, K = (w) => {
        try {
          V.resolve(a(w));
        } catch (p) {
          q(p);
        }
      };
      return o.body == null ? (K(Buffer.allocUnsafe(0)), V.promise) : (s(o.body, K, q), V.promise);
    }
    function S(o) {
      let a = o.body;
      return a != null && (a.stream.locked || H.isDisturbed(a.stream));
    }
    function N(o) {
      let a = o.headersList, U = x(a);
      return U === "failure" ? null : U;
    }
    v.exports = {
      extractBody: h,
      safelyExtractBody: i,
      cloneBody: F,
      mixinBody: n,
      streamRegistry: M,
      bodyUnusable: S
    };
  }
}), require_client_h2 = __commonJS({
  "node_modules/undici/lib/dispatcher/client-h2.js"(BA, v) {
    "use strict";
    var H = require("node:assert"), { pipeline: R } = require("node:stream"), s = require_util(), {
      RequestContentLengthMismatchError: x,
      ResponseContentLengthMismatchError: Z,
      RequestAbortedError: z,
      SocketError: W,
      InformationalError: f,
      InvalidArgumentError: G,
      HeadersTimeoutError: T,
      BodyTimeoutError: O,
      ResponseExceededMaxSizeError: c
    } = require_errors(), {
      kUrl: D,
      kReset: e,
      kClient: r,
      kRunning: g,
      kPending: Q,
      kQueue: I,
      kPendingIdx: d,
      kRunningIdx: M,
      kError: h,
      kSocket: i,
      kStrictContentLength: F,
      kOnError: J,
      kMaxConcurrentStreams: n,
      kHTTP2Session: l,
      kHostAuthority: S,
      kResume: N,
      kSize: o,
      kHTTPContext: a,
      kClosed: U,
      kKeepAliveDefaultTimeout: k,
      kHeadersTimeout: V,
      kBodyTimeout: q,
      kEnableConnectProtocol: K,
      kRemoteSettings: w,
      kHTTP2Stream: p,
      kHTTP2SessionState: C,
      kHTTP2Options: b,
      kMaxResponseSize: P
    } = require_symbols(), { channels: _ } = require_diagnostics(), tA = /* @__PURE__ */ Symbol("open streams"), eA = /* @__PURE__ */ Symbol("request stream"), EA = /* @__PURE__ */ Symbol("request stream cleanup"), j = /* @__PURE__ */ Symbol("request stream state"), QA = /* @__PURE__ */ Symbol("received goaway"), IA = /* @__PURE__ */ Symbol("goaway replay attempts"), sA = /* @__PURE__ */ Symbol("refused stream retry"), dA = 1, HA = 1, GA = 1e3, mA, TA;
    try {
      TA = require("node:http2");
    } catch {
      TA = { constants: {} };
    }
    var {
      constants: {
        HTTP2_HEADER_AUTHORITY: aA,
        HTTP2_HEADER_METHOD: yA,
        HTTP2_HEADER_PATH: pA,
        HTTP2_HEADER_SCHEME: uA,
        HTTP2_HEADER_CONTENT_LENGTH: UA,
        HTTP2_HEADER_EXPECT: SA,
        HTTP2_HEADER_STATUS: lA,
        HTTP2_HEADER_PROTOCOL: JA,
        NGHTTP2_NO_ERROR: KA,
        NGHTTP2_REFUSED_STREAM: jA
      }
    } = TA;
    function te(A, t) {
      return A[h] || (t === KA ? new f(`HTTP/2: "GOAWAY" frame received with code ${t}`) : new W(`HTTP/2: "GOAWAY" frame received with code ${t}`, s.getSocketInfo(A[i])));
    }
    function vA(A, t) {
      let E = A[r], u = A[i];
      if (E[l] === A && (E[i] = null, E[a] = null, E[l] = null), u != null && u[h] == null && (u[h] = t), !A.closed && !A.destroyed)
        try {
          A.destroy(t);
        } catch {
        }
      s.destroy(u, t);
    }
    function Qe(A, t) {
      let E = Number.isInteger(t) ? t : Number.MAX_SAFE_INTEGER;
      for (let u = A[M]; u < A[d]; u++) {
        let y = A[I][u];
        if (y == null)
          continue;
        let m = y[eA]?.id;
        if (typeof m != "number" || m > E)
          return u;
      }
      return A[d];
    }
    function bA(A) {
      A[eA] = null, A[EA] = null;
    }
    function qA(A, t, E) {
      let u = A[EA], y = A[eA];
      bA(A), u?.(y), A[eA] = t, A[EA] = E;
    }
    function zA(A) {
      let t = A[EA], E = A[eA];
      bA(A), t?.(E);
    }
    function re(A, t) {
      A[I].splice(A[d] + 1, 0, t);
    }
    function _A(A, t, E = !1) {
      let u = A[I], y = A[M];
      if (y < A[d] && u[y] === t) {
        u[y] = null, A[M] = y + 1;
        return;
      }
      let m = u.indexOf(t, y);
      m === -1 || m >= A[d] || (u.splice(m, 1), A[d]--, E && A[d] < A[M] && (A[d] = A[M]));
    }
    function PA(A) {
      let { body: t } = A;
      return t == null || s.isBuffer(t) || s.isBlobLike(t);
    }
    function ge(A) {
      return A[eA]?.[j]?.responseReceived === !0;
    }
    function $A(A) {
      let t = (A[IA] ?? 0) + 1;
      return A[IA] = t, t <= dA;
    }
    function B(A, t = jA) {
      if (A != null && !A.destroyed && !A.closed)
        try {
          A.close(t);
        } catch {
        }
    }
    function Y(A) {
      let t = A[eA];
      return zA(A), L(t), t;
    }
    function L(A) {
      A == null || A[j] == null || (A[j] = null, A.off("close", Ie), A.off("close", De), A[l] != null && Be(A), !A.destroyed && !A.closed && (A.off("error", LA), A.on("error", LA)));
    }
    function X(A, t) {
      A[i] = t;
      let E = A[b].sessionOptions?.initialWindowSize, u = A[b].connectionWindowSize, y = TA.connect(A[D], {
        createConnection: () => t,
        peerMaxConcurrentStreams: A[b].maxConcurrentStreams,
        settings: {
          // TODO(metcoder95): add support for PUSH
          enablePush: !1,
          ...E != null ? { initialWindowSize: E } : null
        }
      });
      return A[i] = t, y[tA] = 0, y[r] = A, y[i] = t, y[C] = {
        idleTimeout: null,
        // Armed while the peer advertises MAX_CONCURRENT_STREAMS = 0 and we have
        // work that cannot start. See setNoStreamsTimeout.
        noStreamsTimeout: null,
        // Armed while a PING checks whether the peer is still there after a
        // stream timed out. See probeHttp2Session.
        probeTimeout: null,
        // Sockets start out ref'd. Session ref/unref proxies to the socket, so a
        // single cached flag lets us skip redundant uv ref/unref calls, provided
        // every ref/unref of the session or its socket goes through
        // refH2Session/unrefH2Session.
        refed: !0,
        ping: {
          interval: A[b].pingInterval === 0 ? null : setInterval(Je, A[b].pingInterval, y).unref()
        }
      }, y[QA] = !1, y[K] = !1, y[w] = !1, u && s.addListener(y, "connect", He.bind(y, u)), s.addListener(y, "error", Ve), s.addListener(y, "frameError", xe), s.addListener(y, "goaway", We), s.addListener(y, "close", ve), s.addListener(y, "remoteSettings", Ge), AA(y), A[l] = y, t[l] = y, s.addListener(t, "error", Pe), s.addListener(t, "end", Oe), s.addListener(t, "close", qe), t[U] = !1, t.on("close", Ze), {
        version: "h2",
        defaultPipelining: 1 / 0,
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
        */
        write(m) {
          return je(A, m);
        },
        /**
         * @returns {void}
         */
        resume() {
          CA(A);
        },
        /**
         * @param {Error | null} err
         * @param {() => void} callback
         */
        destroy(m, $) {
          t[U] ? queueMicrotask($) : t.destroy(m).on("close", $);
        },
        /**
         * @type {boolean}
         */
        get destroyed() {
          return t.destroyed;
        },
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
        */
        busy(m) {
          if (y[w] === !1 && A[g] > 0 || y[C].probeTimeout != null || A[g] >= A[n])
            return !0;
          if (m != null)
            if (A[g] > 0) {
              if ((m.upgrade === "websocket" || m.method === "CONNECT") && y[w] === !1) return !0;
            } else
              return (m.upgrade === "websocket" || m.method === "CONNECT") && y[w] === !1;
          return !1;
        }
      };
    }
    function rA(A) {
      let t = A[C];
      t.refed === !1 && (t.refed = !0, A.ref());
    }
    function AA(A) {
      let t = A[C];
      t.refed === !0 && (t.refed = !1, A.unref());
    }
    function CA(A) {
      let t = A[i], E = A[l];
      t?.destroyed === !1 && (E[tA] === 0 && A[o] === 0 ? AA(E) : rA(E), A[o] === 0 && E[tA] === 0 ? ue(E) : xA(E), A[n] === 0 && A[g] === 0 && A[Q] > 0 ? nA(E) : DA(E));
    }
    function DA(A) {
      let t = A[C];
      t?.noStreamsTimeout != null && (clearTimeout(t.noStreamsTimeout), t.noStreamsTimeout = null);
    }
    function nA(A) {
      let t = A[r], E = A[C], u = t[V];
      !u || E.noStreamsTimeout != null || (E.noStreamsTimeout = setTimeout(RA, u, A).unref());
    }
    function RA(A) {
      let t = A[r], E = A[C];
      if (E.noStreamsTimeout = null, t[l] !== A || t[n] !== 0 || t[g] !== 0 || t[Q] === 0)
        return;
      let u = new T(
        `HTTP/2: server did not accept a new stream within ${t[V]}`
      ), y = t[I].splice(t[d]);
      for (let m = 0; m < y.length; m++)
        y[m] != null && s.errorRequest(t, y[m], u);
      A[h] = u, vA(A, u);
    }
    function VA(A, t) {
      let E = A[C];
      if (!(E.probeTimeout != null || A.closed || A.destroyed)) {
        try {
          A.ping(Te.bind(A));
        } catch {
          return;
        }
        E.probeTimeout = setTimeout(Le, Math.max(t, GA), A).unref();
      }
    }
    function kA(A) {
      let t = A[C];
      t?.probeTimeout != null && (clearTimeout(t.probeTimeout), t.probeTimeout = null);
    }
    function Te() {
      this[C].probeTimeout != null && (kA(this), this[r][N]());
    }
    function Le(A) {
      if (A[C].probeTimeout = null, A.closed || A.destroyed)
        return;
      let t = new W("HTTP/2: connection unresponsive", s.getSocketInfo(A[i]));
      A[h] = t, vA(A, t);
    }
    function xA(A) {
      let t = A[C];
      t?.idleTimeout != null && (clearTimeout(t.idleTimeout), t.idleTimeout = null);
    }
    function ue(A) {
      let t = A[r];
      if (t[l] !== A || A.closed || A.destroyed)
        return;
      if (A[tA] !== 0 || t[o] !== 0) {
        xA(A);
        return;
      }
      let E = A[C];
      E.idleTimeout == null && (E.idleTimeout = setTimeout(be, t[k], A).unref());
    }
    function be(A) {
      let t = A[r], E = A[i], u = A[C];
      if (u.idleTimeout = null, t[l] !== A || A[tA] !== 0 || t[o] !== 0 || A.closed || A.destroyed)
        return;
      let y = new f("socket idle timeout");
      E[h] = y, s.destroy(E, y);
    }
    function He(A) {
      try {
        typeof this.setLocalWindowSize == "function" && this.setLocalWindowSize(A);
      } catch {
      }
    }
    function Ge(A) {
      let t = this[r], E = t[b].maxConcurrentStreams, u = A.maxConcurrentStreams ?? t[n] ?? E;
      if (t[n] = Math.min(u, E), this[w] === !0 && this[K] === !0 && A.enableConnectProtocol === !1) {
        let y = new f("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");
        this[i][h] = y, this[r][J](y);
        return;
      }
      this[K] = A.enableConnectProtocol ?? this[K], this[w] = !0, this[r][N]();
    }
    function Je(A) {
      let t = A[C];
      if ((A.closed || A.destroyed) && t.ping.interval != null) {
        clearInterval(t.ping.interval), t.ping.interval = null;
        return;
      }
      A.ping(E.bind(A));
      function E(u, y) {
        let m = this[r], $ = this[i];
        if (u != null) {
          let oA = new f(`HTTP/2: "PING" errored - type ${u.message}`);
          $[h] = oA, m[J](oA);
        } else
          m.emit("ping", y);
      }
    }
    function Ve(A) {
      this[i][h] = A, !this[QA] && this[r][J](A);
    }
    function xe(A, t, E) {
      if (E === 0) {
        if (this[QA])
          return;
        let u = new f(`HTTP/2: "frameError" received - type ${A}, code ${t}`);
        this[i][h] = u, this[r][J](u);
      }
    }
    function We(A, t) {
      if (this[QA])
        return;
      this[QA] = !0;
      let E = te(this, A), u = this[r], y = u[d], m = Qe(u, t), $ = [], oA = [];
      for (let gA = m; gA < y; gA++) {
        let hA = u[I][gA];
        if (hA != null) {
          let FA = ge(hA);
          oA.push(Y(hA)), !FA && PA(hA) && $A(hA) ? $.push(hA) : s.errorRequest(u, hA, E);
        }
      }
      if (m !== y) {
        let gA = u[I].slice(y);
        u[I].length = m, u[I].push(...$, ...gA);
      }
      u[d] = m, u[l] === this && (u[i] = null, u[a] = null, u[l] = null), this[tA] === 0 && AA(this), xA(this), DA(this), kA(this);
      for (let gA = 0; gA < oA.length; gA++)
        B(oA[gA]);
      !this.closed && !this.destroyed && this.close(), u.emit("disconnect", u[D], [u], E), u[N]();
    }
    function ve() {
      let { [r]: A, [C]: t, [i]: E } = this, u = E[h] || this[h] || new W("closed", s.getSocketInfo(E));
      if (A[l] === this && (A[i] = null, A[a] = null, A[l] = null), xA(this), DA(this), kA(this), t.ping.interval != null && (clearInterval(t.ping.interval), t.ping.interval = null), A.destroyed) {
        H(A[Q] === 0);
        let y = A[I].splice(A[M]);
        for (let m = 0; m < y.length; m++) {
          let $ = y[m];
          $ != null && s.errorRequest(A, $, u);
        }
      }
    }
    function qe() {
      let A = this[h] || new W("closed", s.getSocketInfo(this)), t = this[l], E = t[r];
      E[i] !== this && (t[QA] || E[l] != null && E[l] !== t) || (E[i] = null, E[a] = null, E[l] === t && (E[l] = null), t.destroy(A), E[d] = E[M], H(E[g] === 0), E.emit("disconnect", E[D], [E], A), E[N]());
    }
    function Pe(A) {
      this[h] = A, !this[l]?.[QA] && this[l]?.[r]?.[J](A);
    }
    function Oe() {
      s.destroy(this, new W("other side closed", s.getSocketInfo(this)));
    }
    function Ze() {
      this[U] = !0;
    }
    function LA() {
    }
    function Be(A) {
      let t = A[l], E = t[r];
      A[l] = null, t[tA] -= 1, t[tA] === 0 && (E[o] === 0 || t[QA]) && (AA(t), ue(t));
    }
    function De() {
      let A = this[j];
      this[j] = null, OA(A, new f("HTTP/2: stream closed before response headers")), Be(this);
    }
    function Ie() {
      let A = this[j];
      A != null && (Ce(this), A.pendingEnd && !A.request.aborted && !A.request.completed ? A.request.onResponseEnd(A.trailers || {}) : !A.request.aborted && !A.request.completed && s.errorRequest(
        A.client,
        A.request,
        new f("HTTP/2: stream closed before the response was complete")
      ), Ee(A), Be(this), this[j] = null);
    }
    function Xe(A) {
      return A !== "GET" && A !== "HEAD" && A !== "OPTIONS" && A !== "TRACE" && A !== "CONNECT";
    }
    function Ke(A) {
      let t = {};
      for (let E = 0; E < A.length; E += 2) {
        let u = A[E + 0], y = A[E + 1], m = Object.hasOwn(t, u) ? t[u] : void 0;
        if (u === "cookie") {
          m != null ? s.setHeader(t, u, Array.isArray(m) ? (m.push(y), m) : [m, y]) : s.setHeader(t, u, y);
          continue;
        }
        if (typeof y == "string") {
          s.setHeader(t, u, m ? `${m}, ${y}` : y);
          continue;
        }
        for (let $ = 0; $ < y.length; $++)
          s.setHeader(t, u, Object.hasOwn(t, u) ? `${t[u]}, ${y[$]}` : y[$]);
      }
      return t;
    }
    function de(A) {
      A.off("response", fe), A.off("error", we), A.off("end", Fe), A.off("timeout", Ne), A.off("error", LA);
    }
    function ye(A) {
      if (A == null)
        return;
      let t = A[j];
      if (t == null)
        return;
      let { request: E } = t;
      E[eA] === A && bA(E), de(A), !A.destroyed && !A.closed && A.on("error", LA);
    }
    function OA(A, t) {
      if (A == null)
        return;
      let { request: E } = A;
      A.responseReceived || E.aborted || E.completed || (ye(A.stream), A.abort(t, !0));
    }
    function we() {
      let A = this[j];
      typeof this.rstCode == "number" && this.rstCode !== 0 ? OA(A, new f(`HTTP/2: "stream error" received - code ${this.rstCode}`)) : OA(A, new f("HTTP/2: stream errored before response headers"));
    }
    function Fe() {
      OA(this[j], new f("HTTP/2: stream half-closed (remote)"));
    }
    function Ne() {
      let A = this[j];
      OA(A, new f(`HTTP/2: "stream timeout after ${A.headersTimeout}"`));
    }
    function fe(A, t) {
      let E = this, u = E[j], { request: y } = u;
      u.responseReceived = !0;
      let m = A[lA];
      delete A[lA];
      try {
        y.onRequestUpgrade(m, A, E);
      } catch ($) {
        u.abort($);
        return;
      }
      y.aborted || (de(E), bA(y), Ee(u));
    }
    function Ue(A, t) {
      let { request: E, headersTimeout: u, session: y } = t;
      A[p] = !0, A[l] = y, A[j] = t, t.stream = A, qA(E, A, ye), A.once("response", fe), A.on("error", we), A.once("end", Fe), A.on("timeout", Ne), A.once("close", De), xA(y), ++y[tA], A.setTimeout(u);
    }
    function Ee(A, t = !1) {
      A.requestFinalized || (A.requestFinalized = !0, _A(A.client, A.request, t), A.client[N]());
    }
    function oe(A, t, E, u, y, m) {
      try {
        return E.request(y, m);
      } catch ($) {
        if ($?.code === "ERR_HTTP2_INVALID_SESSION" || $?.code === "ERR_HTTP2_GOAWAY_SESSION") {
          let gA = new W($.message, s.getSocketInfo(E[i]));
          return gA.cause = $, E[h] = gA, vA(E, gA), re(A, t), null;
        }
        let oA = new f($.message, { cause: $ });
        return E[h] = oA, E[i][h] = oA, E.destroy(oA), s.destroy(E[i], oA), u(oA), null;
      }
    }
    function je(A, t) {
      let E = t.headersTimeout ?? A[V], u = t.bodyTimeout ?? A[q], y = A[l], { method: m, path: $, host: oA, upgrade: gA, expectContinue: hA, signal: FA, protocol: wA, headers: ZA } = t;
      if (gA != null && gA !== "websocket")
        return s.errorRequest(A, t, new G(`Custom upgrade "${gA}" not supported over HTTP/2`)), !1;
      let cA = Ke(ZA);
      cA[aA] = oA || A[S], cA[yA] = m;
      let NA = {
        abort: null,
        body: t.body,
        bytesRead: 0,
        client: A,
        contentLength: null,
        expectsPayload: !1,
        maxResponseSize: A[P],
        request: t,
        headersTimeout: E,
        bodyTimeout: u,
        requestFinalized: !1,
        responseContentLength: null,
        responseReceived: !1,
        bodySent: !1,
        pendingEnd: !1,
        trailers: null,
        session: y,
        stream: null
      }, XA = (fA, WA = !1) => {
        if (!(t.aborted || t.completed)) {
          if (fA = fA || new z(), s.errorRequest(A, t, fA), NA.stream != null) {
            zA(t);
            let ce = NA.stream;
            ce.close(), ce.destroyed || s.destroy(ce), A[J](fA), Ee(NA, WA);
          }
          s.destroy(NA.body, fA);
        }
      };
      NA.abort = XA;
      let iA = null;
      try {
        t.onRequestStart(XA, null);
      } catch (fA) {
        s.errorRequest(A, t, fA);
      }
      if (t.aborted)
        return !1;
      if (gA || m === "CONNECT")
        return rA(y), gA === "websocket" ? y[K] === !1 ? (s.errorRequest(A, t, new f("HTTP/2: Extended CONNECT protocol not supported by server")), AA(y), !1) : (cA[yA] = "CONNECT", cA[JA] = "websocket", cA[pA] = $, wA === "ws:" || wA === "wss:" ? cA[uA] = wA === "ws:" ? "http" : "https" : cA[uA] = wA === "http:" ? "http" : "https", iA = oe(A, t, y, XA, cA, { endStream: !1, signal: FA }), iA == null ? (AA(y), !1) : (Ue(iA, NA), !0)) : (iA = oe(A, t, y, XA, cA, { endStream: !1, signal: FA }), iA == null ? (AA(y), !1) : (Ue(iA, NA), !0));
      cA[pA] = $, cA[uA] = wA === "http:" ? "http" : "https";
      let me = m === "PUT" || m === "POST" || m === "PATCH" || m === "QUERY" || m === "PROPFIND" || m === "PROPPATCH", YA = NA.body;
      YA && typeof YA.read == "function" && YA.read(0);
      let MA = s.bodyLength(YA);
      if (s.isFormDataLike(YA)) {
        mA ??= require_body().extractBody;
        let [fA, WA] = mA(YA);
        cA["content-type"] = WA, YA = fA.stream, MA = fA.length;
      }
      if (MA == null && (MA = t.contentLength), MA === 0 && !me && (MA = null), Xe(m) && MA > 0 && t.contentLength != null && t.contentLength !== MA) {
        if (A[F])
          return s.errorRequest(A, t, new x()), !1;
        process.emitWarning(new x());
      }
      if (MA != null && (H(YA || MA === 0, "no body must not have content length"), cA[UA] = `${MA}`), rA(y), _.sendHeaders.hasSubscribers) {
        let fA = "";
        for (let WA in cA)
          fA += `${WA}: ${cA[WA]}\r
`;
        _.sendHeaders.publish({ request: t, headers: fA, socket: y[i] });
      }
      let Qt = YA === null || MA === 0;
      return NA.body = YA, NA.contentLength = MA, NA.expectsPayload = me, hA && (cA[SA] = "100-continue"), iA = oe(A, t, y, XA, cA, { endStream: Qt, signal: FA }), iA == null ? !1 : (iA[p] = !0, iA[j] = NA, NA.stream = iA, xA(y), ++y[tA], E && iA.setTimeout(E), iA[l] = y, iA.on("close", Ie), qA(t, iA, Ce), hA && iA.once("continue", ee), iA.on("response", ie), iA.on("headers", Me), iA.on("end", ne), iA.on("error", se), iA.on("frameError", ae), iA.on("aborted", ke), (E || u) && iA.on("timeout", le), iA.on("trailers", he), hA || ee.call(iA), !0);
    }
    function ze(A) {
      A.off("error", LA), A.off("continue", ee), A.off("response", ie), A.off("headers", Me), A.off("end", ne), A.off("error", se), A.off("frameError", ae), A.off("aborted", ke), A.off("timeout", le), A.off("trailers", he), A.off("data", Ae);
    }
    function Ce(A) {
      if (A == null)
        return;
      let t = A[j];
      if (t == null)
        return;
      let { request: E } = t;
      E[eA] === A && bA(E), !A.destroyed && !A.closed && (ze(A), A.on("error", LA));
    }
    function Ae(A) {
      let t = this, E = t[j];
      if (E == null)
        return;
      let { request: u, maxResponseSize: y, responseContentLength: m } = E;
      if (!(u.aborted || u.completed)) {
        if (m != null && E.bytesRead + A.length > m) {
          E.abort(new Z());
          return;
        }
        if (y > -1 && E.bytesRead + A.length > y) {
          E.abort(new c());
          return;
        }
        E.bytesRead += A.length, u.onResponseData(A) === !1 && Re(t, E);
      }
    }
    function Re(A, t) {
      A.pause(), t.bodyTimeout && A.setTimeout(0);
    }
    function _e() {
      let A = this, t = A[j];
      t != null && t.bodyTimeout && A.isPaused() && A.setTimeout(t.bodyTimeout), A.resume();
    }
    function Me(A) {
      let t = this[j];
      if (t == null)
        return;
      let { request: E } = t;
      if (E.aborted || E.completed)
        return;
      let u = A[lA];
      delete A[lA], E.onResponseStart(Number(u), A, LA, "");
    }
    function ie(A) {
      let t = this, E = t[j];
      if (E == null)
        return;
      let { request: u } = E;
      t.off("response", ie), E.body != null && !E.bodySent && !t.writableEnded && (t.removeListener("continue", ee), t.end());
      let y = Number(A[lA]);
      if (delete A[lA], u.onResponseStarted(), E.responseReceived = !0, u.method !== "HEAD" && y !== 304) {
        let m = A[UA];
        E.responseContentLength = m == null ? null : Number(m);
      }
      if ((E.headersTimeout || E.bodyTimeout) && t.setTimeout(E.bodyTimeout), u.aborted || u.completed) {
        Ce(t);
        return;
      }
      u.onResponseStart(y, A, _e.bind(t), "") === !1 && Re(t, E), t.on("data", Ae);
    }
    function ne() {
      let A = this, t = A[j];
      if (t == null)
        return;
      let { request: E } = t;
      if (A.off("end", ne), t.responseReceived) {
        if (!E.aborted && !E.completed) {
          if (t.responseContentLength != null && t.bytesRead !== t.responseContentLength) {
            t.abort(new Z());
            return;
          }
          t.pendingEnd = !0, Ie.call(A);
        }
      } else
        t.abort(new f("HTTP/2: stream half-closed (remote)"), !0);
    }
    function $e(A, t) {
      let { client: E, request: u } = t;
      return t.responseReceived || u.aborted || u.completed || u[sA] || !PA(u) ? !1 : (u[sA] = !0, Se(E, t), !0);
    }
    function At(A) {
      let { client: t, request: E, session: u } = A;
      return !u[QA] || A.responseReceived || E.aborted || E.completed || !PA(E) || !$A(E) ? !1 : (Se(t, A), !0);
    }
    function Se(A, t) {
      let { request: E } = t;
      Y(E), t.stream = null, t.requestFinalized = !0, _A(A, E), A[I].splice(A[d], 0, E), A[N]();
    }
    function se(A) {
      let t = this, E = t[j];
      E != null && (t.off("error", se), t.on("error", LA), E.responseContentLength != null && E.bytesRead !== E.responseContentLength && (A = new Z()), typeof t.rstCode == "number" && t.rstCode !== KA && (A.http2ErrorCode = t.rstCode), !(t.rstCode === jA && $e(t, E)) && E.abort(A));
    }
    function ae(A, t) {
      let E = this, u = E[j];
      u != null && (E.off("frameError", ae), !(A === HA && At(u)) && u.abort(new f(`HTTP/2: "frameError" received - type ${A}, code ${t}`)));
    }
    function ke() {
      this.off("data", Ae);
    }
    function le() {
      let A = this, t = A[j];
      if (t == null)
        return;
      A.off("timeout", le);
      let { responseReceived: E, session: u, bodyTimeout: y, headersTimeout: m } = t, $ = E ? new O(`HTTP/2: "stream timeout after ${y}"`) : new T(`HTTP/2: "headers timeout after ${m}"`);
      VA(u, E ? y : m), t.abort($);
    }
    function he(A) {
      let t = this, E = t[j];
      if (E == null)
        return;
      let { request: u } = E;
      t.off("trailers", he), t.off("data", Ae), !(u.aborted || u.completed) && (E.trailers = A);
    }
    function ee() {
      let A = this, t = A[j];
      t.bodySent = !0;
      let { abort: E, body: u, client: y, contentLength: m, expectsPayload: $, request: oA } = t;
      !u || m === 0 ? Ye(
        E,
        A,
        null,
        y,
        oA,
        y[i],
        m,
        $
      ) : s.isBuffer(u) ? Ye(
        E,
        A,
        u,
        y,
        oA,
        y[i],
        m,
        $
      ) : s.isBlobLike(u) ? typeof u.stream == "function" ? pe(
        E,
        A,
        u.stream(),
        y,
        oA,
        y[i],
        m,
        $
      ) : tt(
        E,
        A,
        u,
        y,
        oA,
        y[i],
        m,
        $
      ) : s.isStream(u) ? et(
        E,
        y[i],
        $,
        A,
        u,
        y,
        oA,
        m
      ) : s.isIterable(u) ? pe(
        E,
        A,
        u,
        y,
        oA,
        y[i],
        m,
        $
      ) : H(!1);
    }
    function Ye(A, t, E, u, y, m, $, oA) {
      try {
        E != null && s.isBuffer(E) && (H($ === E.byteLength, "buffer body must have content length"), t.cork(), t.write(E), t.uncork(), t.end(), y.onBodySent(E)), oA || (m[e] = !0), y.onRequestSent(), u[N]();
      } catch (gA) {
        A(gA);
      }
    }
    function et(A, t, E, u, y, m, $, oA) {
      H(oA !== 0 || m[g] === 0, "stream body cannot be pipelined");
      let gA = R(
        y,
        u,
        (FA) => {
          FA ? (s.destroy(gA, FA), A(FA)) : (s.removeAllListeners(gA), $.onRequestSent(), E || (t[e] = !0), m[N]());
        }
      );
      s.addListener(gA, "data", hA);
      function hA(FA) {
        $.onBodySent(FA);
      }
    }
    async function tt(A, t, E, u, y, m, $, oA) {
      try {
        if ($ != null && $ !== E.size)
          throw new x();
        let gA = Buffer.from(await E.arrayBuffer());
        t.cork(), t.write(gA), t.uncork(), t.end(), y.onBodySent(gA), y.onRequestSent(), oA || (m[e] = !0), u[N]();
      } catch (gA) {
        A(gA);
      }
    }
    async function pe(A, t, E, u, y, m, $, oA) {
      H($ !== 0 || u[g] === 0, "iterator body cannot be pipelined");
      let gA = null;
      function hA() {
        if (gA) {
          let wA = gA;
          gA = null, wA();
        }
      }
      let FA = () => new Promise((wA, ZA) => {
        H(gA === null), m[h] ? ZA(m[h]) : gA = wA;
      });
      t.on("close", hA).on("drain", hA);
      try {
        for await (let wA of E) {
          if (m[h])
            throw m[h];
          let ZA = t.write(wA);
          y.onBodySent(wA), ZA || await FA();
        }
        t.end(), y.onRequestSent(), oA || (m[e] = !0), u[N]();
      } catch (wA) {
        A(wA);
      } finally {
        t.off("close", hA).off("drain", hA);
      }
    }
    v.exports = X;
  }
}), require_llhttp_wasm = __commonJS({
  "node_modules/undici/lib/llhttp/llhttp-wasm.js"(BA, v) {
    "use strict";
    var { Buffer: H } = require("node:buffer"), R = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==", s;
    Object.defineProperty(v, "exports", {
      get: () => s || (s = H.from(R, "base64"))
    });
  }
}), require_dispatcher_base = __commonJS({
  "replaced:lib/dispatcher/dispatcher-base.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/dispatcher/dispatcher-base.js"];
  }
}), require_stats = __commonJS({
  "replaced:lib/util/stats.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/util/stats.js"];
  }
}), require_fixed_queue = __commonJS({
  "node_modules/undici/lib/dispatcher/fixed-queue.js"(BA, v) {
    "use strict";
    var H = class {
      /** @type {number} */
      bottom = 0;
      /** @type {number} */
      top = 0;
      /** @type {Array<T|undefined>} */
      list = new Array(2048).fill(void 0);
      /** @type {T|null} */
      next = null;
      /** @returns {boolean} */
      isEmpty() {
        return this.top === this.bottom;
      }
      /** @returns {boolean} */
      isFull() {
        return (this.top + 1 & 2047) === this.bottom;
      }
      /**
       * @param {T} data
       * @returns {void}
       */
      push(R) {
        this.list[this.top] = R, this.top = this.top + 1 & 2047;
      }
      /** @returns {T|null} */
      shift() {
        let R = this.list[this.bottom];
        return R === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & 2047, R);
      }
    };
    v.exports = class {
      constructor() {
        this.head = this.tail = new H();
      }
      /** @returns {boolean} */
      isEmpty() {
        return this.head.isEmpty();
      }
      /** @param {T} data */
      push(R) {
        this.head.isFull() && (this.head = this.head.next = new H()), this.head.push(R);
      }
      /** @returns {T|null} */
      shift() {
        let R = this.tail, s = R.shift();
        return R.isEmpty() && R.next !== null && (this.tail = R.next, R.next = null), s;
      }
    };
  }
}), require_pool_base = __commonJS({
  "node_modules/undici/lib/dispatcher/pool-base.js"(BA, v) {
    "use strict";
    var { AsyncResource: H } = require("node:async_hooks"), { PoolStats: R } = require_stats(), s = require_dispatcher_base(), x = require_fixed_queue(), { kConnected: Z, kSize: z, kRunning: W, kPending: f, kQueued: G, kBusy: T, kFree: O, kUrl: c, kClose: D, kDestroy: e, kDispatch: r } = require_symbols(), g = /* @__PURE__ */ Symbol("clients"), Q = /* @__PURE__ */ Symbol("needDrain"), I = /* @__PURE__ */ Symbol("queue"), d = /* @__PURE__ */ Symbol("closed resolve"), M = /* @__PURE__ */ Symbol("onDrain"), h = /* @__PURE__ */ Symbol("onConnect"), i = /* @__PURE__ */ Symbol("onDisconnect"), F = /* @__PURE__ */ Symbol("onConnectionError"), J = /* @__PURE__ */ Symbol("on client busy"), n = /* @__PURE__ */ Symbol("on client drain"), l = /* @__PURE__ */ Symbol("drain queue"), S = /* @__PURE__ */ Symbol("get dispatcher"), N = /* @__PURE__ */ Symbol("has dispatcher"), o = /* @__PURE__ */ Symbol("add client"), a = /* @__PURE__ */ Symbol("remove client"), U = /* @__PURE__ */ Symbol("retire client"), k = /* @__PURE__ */ Symbol("retiring clients"), V = class extends H {
      constructor(w, p) {
        super("UNDICI_POOL_QUEUED_REQUEST"), this.opts = w, this.handler = p;
      }
      dispatch(w) {
        return this.runInAsyncScope(w.dispatch, w, this.opts, this.handler);
      }
    };
    function q(w) {
      let p = [];
      for (let C = 0; C < w[g].length; C++) {
        let b = w[g][C];
        b.destroyed || p.push(b.close());
      }
      for (let C of w[k].values())
        p.push(C);
      return Promise.all(p);
    }
    var K = class extends s {
      [I] = new x();
      [G] = 0;
      [g] = [];
      // Clients removed from kClients that have not finished closing,
      // mapped to a promise that settles once they have.
      [k] = /* @__PURE__ */ new Map();
      [Q] = !1;
      [M](w, p, C) {
        if (w.closed || w.destroyed)
          return;
        let b = this[I], P = !1;
        for (this[n](w); !P; ) {
          let _ = b.shift();
          if (!_)
            break;
          this[G]--, P = !_.dispatch(w);
        }
        if (w[Q] = P, P && (this[J](w), !b.isEmpty()))
          return this[l](p, C);
        if (!P && this[Q] && (this[Q] = !1, this.emit("drain", p, [this, ...C])), this[d] && b.isEmpty())
          return q(this).then(this[d]);
      }
      [J]() {
      }
      [n]() {
      }
      [l](w, p) {
        let C = this[I], b = !0;
        for (; !C.isEmpty(); ) {
          let P = this[S]();
          if (!P) {
            b = !1;
            break;
          }
          let _ = C.shift();
          if (this[G]--, !_.dispatch(P) && (P[Q] = !0, this[J](P), b = this[N](), !b))
            break;
        }
        if (b && this[Q] && (this[Q] = !1, this.emit("drain", w, [this, ...p])), this[d] && C.isEmpty())
          return q(this).then(this[d]);
      }
      [h] = (w, p) => {
        this.emit("connect", w, [this, ...p]);
      };
      [i] = (w, p, C) => {
        this.emit("disconnect", w, [this, ...p], C);
      };
      [F] = (w, p, C) => {
        this.emit("connectionError", w, [this, ...p], C);
      };
      get [T]() {
        return this[Q];
      }
      get [Z]() {
        let w = 0;
        for (let { [Z]: p } of this[g])
          w += p;
        return w;
      }
      get [O]() {
        let w = 0;
        for (let { [Z]: p, [Q]: C } of this[g])
          w += p && !C;
        return w;
      }
      get [f]() {
        let w = this[G];
        for (let { [f]: p } of this[g])
          w += p;
        return w;
      }
      get [W]() {
        let w = 0;
        for (let { [W]: p } of this[g])
          w += p;
        return w;
      }
      get [z]() {
        let w = this[G];
        for (let { [z]: p } of this[g])
          w += p;
        return w;
      }
      get stats() {
        return new R(this);
      }
      [D]() {
        return this[I].isEmpty() ? q(this) : new Promise((w) => {
          this[d] = w;
        });
      }
      [e](w) {
        for (; ; ) {
          let C = this[I].shift();
          if (!C)
            break;
          C.handler.onResponseError(null, w);
        }
        let p = new Array(this[g].length);
        for (let C = 0; C < this[g].length; C++)
          p[C] = this[g][C].destroy(w);
        for (let C of this[k].keys())
          p.push(C.destroy(w));
        return Promise.all(p);
      }
      [r](w, p) {
        let C = this[S]();
        return C ? C.dispatch(w, p) || (C[Q] = !0, this[J](C), this[Q] = !this[N]()) : (this[Q] = !0, this[I].push(new V(w, p)), this[G]++), !this[Q];
      }
      [N]() {
        for (let w = 0; w < this[g].length; w++) {
          let p = this[g][w];
          if (!p[Q] && p.closed !== !0 && p.destroyed !== !0)
            return !0;
        }
        return !1;
      }
      [o](w) {
        return w.on("drain", this[M].bind(this, w)).on("connect", this[h]).on("disconnect", this[i]).on("connectionError", this[F]), this[g].push(w), this[Q] && queueMicrotask(() => {
          this[Q] && !w[Q] && this[M](w, w[c], [w, this]);
        }), this;
      }
      // Takes a client out of rotation. A closed client no longer takes requests
      // from the pool queue (see kOnDrain), but it finishes the requests it
      // already has. Until it has, pool.close() waits for it and pool.destroy()
      // destroys it.
      [U](w) {
        let p = this[g].indexOf(w);
        if (p !== -1 && this[g].splice(p, 1), w.destroyed || this[k].has(w))
          return;
        let C = !1, b, P = new Promise((_) => {
          b = _;
        });
        this[k].set(w, P), w.close(() => {
          C || (C = !0, this[k].delete(w), b());
        });
      }
      [a](w) {
        this[U](w), this[Q] = !this[g].some((p) => !p[Q] && p.closed !== !0 && p.destroyed !== !0);
      }
    };
    v.exports = {
      PoolBase: K,
      kClients: g,
      kNeedDrain: Q,
      kAddClient: o,
      kRemoveClient: a,
      kRetireClient: U,
      kDrainQueue: l,
      kOnClientBusy: J,
      kOnClientDrain: n,
      kGetDispatcher: S,
      kHasDispatcher: N
    };
  }
}), require_client = __commonJS({
  "replaced:lib/dispatcher/client.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/dispatcher/client.js"];
  }
}), require_connect = __commonJS({
  "replaced:lib/core/connect.js"(BA, v) {
    v.exports = require("./undici.cjs").shared["lib/core/connect.js"];
  }
}), require_pool = __commonJS({
  "node_modules/undici/lib/dispatcher/pool.js"(BA, v) {
    "use strict";
    var {
      PoolBase: H,
      kClients: R,
      kNeedDrain: s,
      kAddClient: x,
      kDrainQueue: Z,
      kOnClientBusy: z,
      kOnClientDrain: W,
      kGetDispatcher: f,
      kHasDispatcher: G,
      kRemoveClient: T,
      kRetireClient: O
    } = require_pool_base(), c = require_client(), {
      InvalidArgumentError: D
    } = require_errors(), e = require_util(), { kConnecting: r, kHTTPContext: g, kUrl: Q, kQueued: I } = require_symbols(), d = require_connect(), M = /* @__PURE__ */ Symbol("options"), h = /* @__PURE__ */ Symbol("connections"), i = /* @__PURE__ */ Symbol("factory"), F = /* @__PURE__ */ Symbol("protocol"), J = /* @__PURE__ */ Symbol("protocol probe");
    function n(o, a) {
      return new c(o, a);
    }
    function l(o, a) {
      return a instanceof c && o[F] !== "h1" && (o[M].useH2c === !0 || o[Q].protocol === "https:" && o[M].allowH2 !== !1);
    }
    function S(o) {
      let a = o[i](o[Q], o[M]);
      return l(o, a) && (o[J] = a), o[x](a), a;
    }
    var N = class extends H {
      constructor(o, {
        connections: a,
        factory: U = n,
        connect: k,
        connectTimeout: V,
        tls: q,
        maxCachedSessions: K,
        socketPath: w,
        autoSelectFamily: p,
        autoSelectFamilyAttemptTimeout: C,
        allowH2: b,
        useH2c: P,
        clientTtl: _,
        ...tA
      } = {}) {
        if (a != null && (!Number.isFinite(a) || a < 0))
          throw new D("invalid connections");
        if (typeof U != "function")
          throw new D("factory must be a function.");
        if (k != null && typeof k != "function" && typeof k != "object")
          throw new D("connect must be a function or an object");
        typeof k != "function" && (k = d({
          ...q,
          maxCachedSessions: K,
          allowH2: b,
          useH2c: P,
          socketPath: w,
          timeout: V,
          ...typeof p == "boolean" ? { autoSelectFamily: p, autoSelectFamilyAttemptTimeout: C } : void 0,
          ...k
        })), super(tA), this[h] = a || null, this[Q] = e.parseOrigin(o), this[M] = { ...e.deepClone(tA), connect: k, allowH2: b, useH2c: P, clientTtl: _, socketPath: w }, this[i] = U, this[F] = null, this[J] = null, this.on("connect", (eA, EA) => {
          if (_ != null && _ > 0)
            for (let QA of EA)
              Object.assign(QA, { ttl: Date.now() });
          let j = EA[EA.length - 1];
          j instanceof c && (this[F] = j[g]?.version), j === this[J] && this[F] !== "h2" && (this[J] = null, this[Z](eA, EA.slice(1)));
        }), this.on("disconnect", (eA, EA) => {
          EA.includes(this[J]) && (this[J] = null, this[Z](eA, EA.slice(1)));
        }), this.on("connectionError", (eA, EA) => {
          let j = !1;
          for (let QA of EA)
            QA === this[J] && (this[J] = null, j = !0), this[R].includes(QA) && this[O](QA);
          (j || this[I] > 0) && this[Z](eA, EA.slice(1));
        });
      }
      [z](o) {
        this[J] === null && o[r] && l(this, o) && (this[J] = o);
      }
      [W](o) {
        o === this[J] && (this[J] = null);
      }
      [f]() {
        let o = this[M].clientTtl;
        for (let a = 0; a < this[R].length; a++) {
          let U = this[R][a];
          if (o != null && o > 0 && U.ttl && Date.now() - U.ttl > o)
            this[T](U), a--;
          else if (!U[s])
            return U;
        }
        if (this[J] === null && (!this[h] || this[R].length < this[h]))
          return S(this);
      }
      [G]() {
        let o = this[M].clientTtl;
        for (let a = 0; a < this[R].length; a++) {
          let U = this[R][a];
          if (o != null && o > 0 && U.ttl && Date.now() - U.ttl > o)
            this[T](U), a--;
          else if (!U[s])
            return !0;
        }
        return this[J] !== null ? !1 : !this[h] || this[R].length < this[h] ? (S(this), !0) : !1;
      }
    };
    v.exports = N;
  }
}), require_agent = __commonJS({
  "node_modules/undici/lib/dispatcher/agent.js"(BA, v) {
    "use strict";
    var { InvalidArgumentError: H, MaxOriginsReachedError: R } = require_errors(), { kBusy: s, kClients: x, kConnected: Z, kRunning: z, kPending: W, kClose: f, kDestroy: G, kDispatch: T, kUrl: O } = require_symbols(), c = require_dispatcher_base(), D = require_pool(), e = require_client(), r = require_util(), g = /* @__PURE__ */ Symbol("onConnect"), Q = /* @__PURE__ */ Symbol("onDisconnect"), I = /* @__PURE__ */ Symbol("onConnectionError"), d = /* @__PURE__ */ Symbol("onDrain"), M = /* @__PURE__ */ Symbol("factory"), h = /* @__PURE__ */ Symbol("options"), i = /* @__PURE__ */ Symbol("origins");
    function F(n, l) {
      return l && l.connections === 1 ? new e(n, l) : new D(n, l);
    }
    var J = class extends c {
      constructor({ factory: n = F, maxOrigins: l = 1 / 0, connect: S, tls: N, ...o } = {}) {
        if (typeof n != "function")
          throw new H("factory must be a function.");
        if (S != null && typeof S != "function" && typeof S != "object")
          throw new H("connect must be a function or an object");
        if (typeof l != "number" || Number.isNaN(l) || l <= 0)
          throw new H("maxOrigins must be a number greater than 0");
        super(o), S && typeof S != "function" && (S = { ...S }), N && typeof N != "function" && (N = { ...N }), this[h] = { ...r.deepClone(o), maxOrigins: l, connect: S, tls: N }, this[M] = n, this[x] = /* @__PURE__ */ new Map(), this[i] = /* @__PURE__ */ new Set(), this[d] = (a, U) => {
          this.emit("drain", a, [this, ...U]);
        }, this[g] = (a, U) => {
          this.emit("connect", a, [this, ...U]);
        }, this[Q] = (a, U, k) => {
          this.emit("disconnect", a, [this, ...U], k);
        }, this[I] = (a, U, k) => {
          this.emit("connectionError", a, [this, ...U], k);
        };
      }
      get [z]() {
        let n = 0;
        for (let l of this[x].values())
          n += l[z];
        return n;
      }
      [T](n, l) {
        let S;
        if (n.origin && (typeof n.origin == "string" || n.origin instanceof URL))
          S = String(n.origin);
        else
          throw new H("opts.origin must be a non-empty string or URL.");
        let N = n.allowH2 ?? this[h].allowH2, o = N === !1 ? `${S}#http1-only` : S;
        if (this[i].size >= this[h].maxOrigins && !this[i].has(S))
          throw new R();
        let a = this[x].get(o);
        if (!a) {
          a = this[M](n.origin, N === !1 ? { ...this[h], allowH2: !1 } : this[h]);
          let U = () => {
            if (this[x].get(o) !== a || a[Z] > 0 || a[s] || a[W] > 0)
              return;
            this[x].delete(o), a.destroyed || a.close();
            let k = !1;
            for (let V of this[x].keys())
              if (V === S || V === `${S}#http1-only`) {
                k = !0;
                break;
              }
            k || this[i].delete(S);
          };
          a.on("drain", this[d]).on("connect", this[g]).on("disconnect", (k, V, q) => {
            U(), this[Q](k, V, q);
          }).on("connectionError", (k, V, q) => {
            U(), this[I](k, V, q);
          }), this[x].set(o, a), this[i].add(S);
        }
        return a.dispatch(n, l);
      }
      [f]() {
        let n = [];
        for (let l of this[x].values())
          n.push(l.close());
        return this[x].clear(), Promise.all(n);
      }
      [G](n) {
        let l = [];
        for (let S of this[x].values())
          l.push(S.destroy(n));
        return this[x].clear(), Promise.all(l);
      }
      get stats() {
        let n = {};
        for (let l of this[x].values())
          l.stats && (n[l[O].origin] = l.stats);
        return n;
      }
    };
    v.exports = J;
  }
}), require_socks5_utils = __commonJS({
  "node_modules/undici/lib/core/socks5-utils.js"(BA, v) {
    "use strict";
    var { Buffer: H } = require("node:buffer"), R = require("node:net"), { InvalidArgumentError: s } = require_errors();
    function x(G) {
      if (R.isIPv4(G)) {
        let O = G.split(".").map(Number);
        return {
          type: 1,
          // IPv4
          buffer: H.from(O)
        };
      }
      if (R.isIPv6(G))
        return {
          type: 4,
          // IPv6
          buffer: Z(G)
        };
      let T = H.from(G, "utf8");
      if (T.length > 255)
        throw new s("Domain name too long (max 255 bytes)");
      return {
        type: 3,
        // Domain
        buffer: H.concat([H.from([T.length]), T])
      };
    }
    function Z(G) {
      let T = H.alloc(16), O = G;
      if (G.includes(".")) {
        let D = G.lastIndexOf(":"), e = G.slice(D + 1);
        if (R.isIPv4(e)) {
          let r = e.split(".").map(Number), g = (r[0] << 8 | r[1]).toString(16), Q = (r[2] << 8 | r[3]).toString(16);
          O = `${G.slice(0, D)}:${g}:${Q}`;
        }
      }
      let c = O.indexOf("::");
      if (c !== -1) {
        let D = O.slice(0, c), e = O.slice(c + 2), r = D === "" ? [] : D.split(":"), g = e === "" ? [] : e.split(":"), Q = 0;
        for (let I of r)
          T.writeUInt16BE(parseInt(I, 16), Q), Q += 2;
        Q = 16 - g.length * 2;
        for (let I of g)
          T.writeUInt16BE(parseInt(I, 16), Q), Q += 2;
      } else {
        let D = O.split(":");
        for (let e = 0; e < D.length; e++)
          T.writeUInt16BE(parseInt(D[e], 16), e * 2);
      }
      return T;
    }
    function z(G, T, O) {
      let c = H.allocUnsafe(2);
      return c.writeUInt16BE(O, 0), H.concat([
        H.from([G]),
        T,
        c
      ]);
    }
    function W(G, T = 0) {
      if (G.length < T + 1)
        throw new s("Buffer too small to contain address type");
      let O = G[T], c, D = T + 1;
      switch (O) {
        case 1: {
          if (G.length < D + 6)
            throw new s("Buffer too small for IPv4 address");
          c = Array.from(G.subarray(D, D + 4)).join("."), D += 4;
          break;
        }
        case 3: {
          if (G.length < D + 1)
            throw new s("Buffer too small for domain length");
          let r = G[D];
          if (D += 1, G.length < D + r + 2)
            throw new s("Buffer too small for domain address");
          c = G.subarray(D, D + r).toString("utf8"), D += r;
          break;
        }
        case 4: {
          if (G.length < D + 18)
            throw new s("Buffer too small for IPv6 address");
          let r = [];
          for (let g = 0; g < 8; g++) {
            let Q = G.readUInt16BE(D + g * 2);
            r.push(Q.toString(16));
          }
          c = r.join(":"), D += 16;
          break;
        }
        default:
          throw new s(`Invalid address type: ${O}`);
      }
      if (G.length < D + 2)
        throw new s("Buffer too small for port");
      let e = G.readUInt16BE(D);
      return D += 2, {
        address: c,
        port: e,
        bytesRead: D - T
      };
    }
    function f(G) {
      let T = {
        1: "General SOCKS server failure",
        2: "Connection not allowed by ruleset",
        3: "Network unreachable",
        4: "Host unreachable",
        5: "Connection refused",
        6: "TTL expired",
        7: "Command not supported",
        8: "Address type not supported"
      }[G] || `Unknown SOCKS5 error code: ${G}`, O = new Error(T);
      return O.code = `SOCKS5_${G}`, O;
    }
    v.exports = {
      parseAddress: x,
      parseIPv6: Z,
      buildAddressBuffer: z,
      parseResponseAddress: W,
      createReplyError: f
    };
  }
}), require_socks5_client = __commonJS({
  "node_modules/undici/lib/core/socks5-client.js"(BA, v) {
    "use strict";
    var { EventEmitter: H } = require("node:events"), { Buffer: R } = require("node:buffer"), { InvalidArgumentError: s, Socks5ProxyError: x } = require_errors(), { debuglog: Z } = require("node:util"), { parseAddress: z } = require_socks5_utils(), W = Z("undici:socks5"), f = R.alloc(0), G = 5, T = {
      NO_AUTH: 0,
      GSSAPI: 1,
      USERNAME_PASSWORD: 2,
      NO_ACCEPTABLE: 255
    }, O = {
      CONNECT: 1,
      BIND: 2,
      UDP_ASSOCIATE: 3
    }, c = {
      IPV4: 1,
      DOMAIN: 3,
      IPV6: 4
    }, D = {
      SUCCEEDED: 0,
      GENERAL_FAILURE: 1,
      CONNECTION_NOT_ALLOWED: 2,
      NETWORK_UNREACHABLE: 3,
      HOST_UNREACHABLE: 4,
      CONNECTION_REFUSED: 5,
      TTL_EXPIRED: 6,
      COMMAND_NOT_SUPPORTED: 7,
      ADDRESS_TYPE_NOT_SUPPORTED: 8
    }, e = {
      INITIAL: "initial",
      HANDSHAKING: "handshaking",
      AUTHENTICATING: "authenticating",
      AUTHENTICATED: "authenticated",
      CONNECTING: "connecting",
      CONNECTED: "connected",
      ERROR: "error",
      CLOSED: "closed"
    }, r = class extends H {
      constructor(g, Q = {}) {
        if (super(), !g)
          throw new s("socket is required");
        this.socket = g, this.options = Q, this.state = e.INITIAL, this.buffer = f, this.onSocketData = this.onData.bind(this), this.onSocketError = this.onError.bind(this), this.onSocketClose = this.onClose.bind(this), this.authMethods = [], Q.username && Q.password && this.authMethods.push(T.USERNAME_PASSWORD), this.authMethods.push(T.NO_AUTH), this.socket.on("data", this.onSocketData), this.socket.on("error", this.onSocketError), this.socket.on("close", this.onSocketClose);
      }
      /**
       * Handle incoming data from the socket
       */
      onData(g) {
        W("received data", g.length, "bytes in state", this.state), this.buffer = R.concat([this.buffer, g]);
        try {
          switch (this.state) {
            case e.HANDSHAKING:
              this.handleHandshakeResponse();
              break;
            case e.AUTHENTICATING:
              this.handleAuthResponse();
              break;
            case e.CONNECTING:
              this.handleConnectResponse();
              break;
          }
        } catch (Q) {
          this.onError(Q);
        }
      }
      /**
       * Handle socket errors
       */
      onError(g) {
        W("socket error", g), this.state = e.ERROR, this.emit("error", g), this.destroy();
      }
      /**
       * Handle socket close
       */
      onClose() {
        W("socket closed"), this.state = e.CLOSED, this.emit("close");
      }
      /**
       * Destroy the client and underlying socket
       */
      destroy() {
        this.socket && !this.socket.destroyed && this.socket.destroy();
      }
      markAuthenticated() {
        this.state = e.AUTHENTICATED, this.emit("authenticated");
      }
      /**
       * Start the SOCKS5 handshake
       */
      handshake() {
        if (this.state !== e.INITIAL)
          throw new s("Handshake already started");
        W("starting handshake with", this.authMethods.length, "auth methods"), this.state = e.HANDSHAKING;
        let g = R.alloc(2 + this.authMethods.length);
        g[0] = G, g[1] = this.authMethods.length, this.authMethods.forEach((Q, I) => {
          g[2 + I] = Q;
        }), this.socket.write(g);
      }
      /**
       * Handle handshake response from server
       */
      handleHandshakeResponse() {
        if (this.buffer.length < 2)
          return;
        let g = this.buffer[0], Q = this.buffer[1];
        if (g !== G)
          throw new x(`Invalid SOCKS version: ${g}`, "UND_ERR_SOCKS5_VERSION");
        if (Q === T.NO_ACCEPTABLE)
          throw new x("No acceptable authentication method", "UND_ERR_SOCKS5_AUTH_REJECTED");
        if (this.buffer = this.buffer.subarray(2), W("server selected auth method", Q), Q === T.NO_AUTH)
          this.markAuthenticated();
        else if (Q === T.USERNAME_PASSWORD)
          this.state = e.AUTHENTICATING, this.sendAuthRequest();
        else
          throw new x(`Unsupported authentication method: ${Q}`, "UND_ERR_SOCKS5_AUTH_METHOD");
      }
      /**
       * Send username/password authentication request
       */
      sendAuthRequest() {
        let { username: g, password: Q } = this.options;
        if (!g || !Q)
          throw new s("Username and password required for authentication");
        W("sending username/password auth");
        let I = R.from(g), d = R.from(Q);
        if (I.length > 255 || d.length > 255)
          throw new s("Username or password too long");
        let M = R.alloc(3 + I.length + d.length);
        M[0] = 1, M[1] = I.length, I.copy(M, 2), M[2 + I.length] = d.length, d.copy(M, 3 + I.length), this.socket.write(M);
      }
      /**
       * Handle authentication response
       */
      handleAuthResponse() {
        if (this.buffer.length < 2)
          return;
        let g = this.buffer[0], Q = this.buffer[1];
        if (g !== 1)
          throw new x(`Invalid auth sub-negotiation version: ${g}`, "UND_ERR_SOCKS5_AUTH_VERSION");
        if (Q !== 0)
          throw new x("Authentication failed", "UND_ERR_SOCKS5_AUTH_FAILED");
        this.buffer = this.buffer.subarray(2), W("authentication successful"), this.markAuthenticated();
      }
      /**
       * Send CONNECT command
       * @param {string} address - Target address (IP or domain)
       * @param {number} port - Target port
       */
      connect(g, Q) {
        if (this.state === e.CONNECTING || this.state === e.CONNECTED)
          throw new s("Connection already in progress");
        if (this.state !== e.AUTHENTICATED)
          throw new s("Client must be authenticated before CONNECT");
        W("connecting to", g, Q), this.state = e.CONNECTING;
        let I = this.buildConnectRequest(O.CONNECT, g, Q);
        this.socket.write(I);
      }
      /**
       * Build a SOCKS5 request
       */
      buildConnectRequest(g, Q, I) {
        let { type: d, buffer: M } = z(Q), h = R.alloc(4 + M.length + 2);
        return h[0] = G, h[1] = g, h[2] = 0, h[3] = d, M.copy(h, 4), h.writeUInt16BE(I, 4 + M.length), h;
      }
      /**
       * Handle CONNECT response
       */
      handleConnectResponse() {
        if (this.buffer.length < 4)
          return;
        let g = this.buffer[0], Q = this.buffer[1], I = this.buffer[3];
        if (g !== G)
          throw new x(`Invalid SOCKS version in reply: ${g}`, "UND_ERR_SOCKS5_REPLY_VERSION");
        let d = 4;
        if (I === c.IPV4)
          d += 6;
        else if (I === c.DOMAIN) {
          if (this.buffer.length < 5)
            return;
          d += 1 + this.buffer[4] + 2;
        } else if (I === c.IPV6)
          d += 18;
        else
          throw new x(`Invalid address type in reply: ${I}`, "UND_ERR_SOCKS5_ADDR_TYPE");
        if (this.buffer.length < d)
          return;
        if (Q !== D.SUCCEEDED) {
          let F = this.getReplyErrorMessage(Q);
          throw new x(`SOCKS5 connection failed: ${F}`, `UND_ERR_SOCKS5_REPLY_${Q}`);
        }
        let M, h = 4;
        if (I === c.IPV4)
          M = Array.from(this.buffer.subarray(h, h + 4)).join("."), h += 4;
        else if (I === c.DOMAIN) {
          let F = this.buffer[h];
          h += 1, M = this.buffer.subarray(h, h + F).toString(), h += F;
        } else if (I === c.IPV6) {
          let F = [];
          for (let J = 0; J < 8; J++) {
            let n = this.buffer.readUInt16BE(h + J * 2);
            F.push(n.toString(16));
          }
          M = F.join(":"), h += 16;
        }
        let i = this.buffer.readUInt16BE(h);
        this.buffer = f, this.state = e.CONNECTED, this.socket.removeListener("data", this.onSocketData), W("connected, bound address:", M, "port:", i), this.emit("connected", { address: M, port: i });
      }
      /**
       * Get human-readable error message for reply code
       */
      getReplyErrorMessage(g) {
        switch (g) {
          case D.GENERAL_FAILURE:
            return "General SOCKS server failure";
          case D.CONNECTION_NOT_ALLOWED:
            return "Connection not allowed by ruleset";
          case D.NETWORK_UNREACHABLE:
            return "Network unreachable";
          case D.HOST_UNREACHABLE:
            return "Host unreachable";
          case D.CONNECTION_REFUSED:
            return "Connection refused";
          case D.TTL_EXPIRED:
            return "TTL expired";
          case D.COMMAND_NOT_SUPPORTED:
            return "Command not supported";
          case D.ADDRESS_TYPE_NOT_SUPPORTED:
            return "Address type not supported";
          default:
            return `Unknown error code: ${g}`;
        }
      }
    };
    v.exports = {
      Socks5Client: r,
      AUTH_METHODS: T,
      COMMANDS: O,
      ADDRESS_TYPES: c,
      REPLY_CODES: D,
      STATES: e
    };
  }
}), require_socks5_proxy_agent = __commonJS({
  "node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(BA, v) {
    "use strict";
    var { URL: H } = require("node:url"), R, s = require_dispatcher_base(), { ConnectTimeoutError: x, InvalidArgumentError: Z } = require_errors(), { Socks5Client: z, STATES: W } = require_socks5_client(), { kBusy: f, kConnected: G, kDispatch: T, kClose: O, kDestroy: c } = require_symbols(), D = require_pool(), e = require_connect(), { setupConnectTimeout: r } = require_util(), { debuglog: g } = require("node:util"), Q = g("undici:socks5-proxy"), I = 5e3, d = /* @__PURE__ */ Symbol("proxy url"), M = /* @__PURE__ */ Symbol("proxy headers"), h = /* @__PURE__ */ Symbol("proxy auth"), i = /* @__PURE__ */ Symbol("proxy protocol"), F = /* @__PURE__ */ Symbol("pools"), J = /* @__PURE__ */ Symbol("connector"), n = /* @__PURE__ */ Symbol("connect timeout"), l = /* @__PURE__ */ Symbol("request tls settings"), S = /* @__PURE__ */ Symbol("request tls timeout");
    function N(U, k, V) {
      return new x(
        `Connect Timeout Error (attempted address: ${U}:${k}, timeout: ${V}ms)`
      );
    }
    var o = !1, a = class extends s {
      constructor(U, k = {}) {
        if (super(k), o || (process.emitWarning(
          "SOCKS5 proxy support is experimental and subject to change",
          "ExperimentalWarning"
        ), o = !0), !U)
          throw new Z("Proxy URL is mandatory");
        let V = typeof U == "string" ? new H(U) : U;
        if (V.protocol !== "socks5:" && V.protocol !== "socks:")
          throw new Z("Proxy URL must use socks5:// or socks:// protocol");
        this[d] = V, this[M] = k.headers || {}, this[i] = k.proxyTls ? "https:" : "http:";
        let q = k.connectTimeout ?? I;
        if (!Number.isFinite(q) || q < 0)
          throw new Z("invalid connectTimeout");
        this[n] = q;
        let { timeout: K, ...w } = k.requestTls || {}, p = K ?? q;
        if (!Number.isFinite(p) || p < 0)
          throw new Z("invalid requestTls.timeout");
        this[l] = w, this[S] = p, this[h] = {
          username: k.username || (V.username ? decodeURIComponent(V.username) : null),
          password: k.password || (V.password ? decodeURIComponent(V.password) : null)
        };
        let C = k.proxyTls?.timeout ?? q;
        if (!Number.isFinite(C) || C < 0)
          throw new Z("invalid proxyTls.timeout");
        this[J] = k.connect || e({
          ...k.proxyTls,
          timeout: C,
          servername: k.proxyTls?.servername || V.hostname
        }), this[F] = /* @__PURE__ */ new Map();
      }
      /**
       * Create a SOCKS5 connection to the proxy
       */
      async createSocks5Connection(U, k) {
        let V = this[d].hostname, q = parseInt(this[d].port) || 1080;
        Q("creating SOCKS5 connection to", V, q);
        let K = Promise.withResolvers();
        this[J]({
          hostname: V,
          host: V,
          port: q,
          protocol: this[i]
        }, (sA, dA) => {
          sA ? K.reject(sA) : K.resolve(dA);
        });
        let w = await K.promise, p = new z(w, this[h]);
        p.on("error", (sA) => {
          Q("SOCKS5 error:", sA), w.destroy();
        }), await p.handshake();
        let C = Promise.withResolvers(), b = this[n] === 0 ? null : setTimeout(() => {
          P(), p.destroy(), C.reject(
            N(V, q, this[n])
          );
        }, this[n]), P = () => {
          clearTimeout(b), p.removeListener("authenticated", _), p.removeListener("error", tA);
        }, _ = () => {
          P(), C.resolve();
        }, tA = (sA) => {
          P(), C.reject(sA);
        };
        p.state === W.AUTHENTICATED ? (clearTimeout(b), C.resolve()) : (p.once("authenticated", _), p.once("error", tA)), await C.promise, await p.connect(U, k);
        let eA = Promise.withResolvers(), EA = this[n] === 0 ? null : setTimeout(() => {
          j(), p.destroy(), eA.reject(
            N(U, k, this[n])
          );
        }, this[n]), j = () => {
          clearTimeout(EA), p.removeListener("connected", QA), p.removeListener("error", IA);
        }, QA = (sA) => {
          Q("SOCKS5 tunnel established to", U, k, "via", sA), j(), eA.resolve();
        }, IA = (sA) => {
          j(), eA.reject(sA);
        };
        return p.once("connected", QA), p.once("error", IA), await eA.promise, w;
      }
      /**
       * Dispatch a request through the SOCKS5 proxy
       */
      [T](U, k) {
        let { origin: V } = U;
        Q("dispatching request to", V, "via SOCKS5");
        try {
          let q = String(V), K = this[F].get(q);
          if (!K || K.destroyed || K.closed) {
            K = new D(V, {
              pipelining: U.pipelining,
              connections: U.connections,
              connect: async (p, C) => {
                try {
                  let b = new H(V), P = b.hostname, _ = parseInt(b.port) || (b.protocol === "https:" ? 443 : 80);
                  Q("establishing SOCKS5 connection to", P, _);
                  let tA = await this.createSocks5Connection(P, _), eA = tA;
                  if (b.protocol === "https:") {
                    R || (R = require("node:tls")), Q("upgrading to TLS"), eA = R.connect({
                      ...this[l],
                      socket: tA,
                      servername: this[l]?.servername || P
                    });
                    let EA = Promise.withResolvers(), j = () => {
                      queueMicrotask(sA), eA.removeListener("secureConnect", QA), eA.removeListener("error", IA);
                    }, QA = () => {
                      j(), EA.resolve();
                    }, IA = (dA) => {
                      j(), EA.reject(dA);
                    }, sA = r(new WeakRef(eA), {
                      timeout: this[S],
                      hostname: P,
                      port: _
                    });
                    eA.once("secureConnect", QA), eA.once("error", IA), await EA.promise;
                  }
                  C(null, eA);
                } catch (b) {
                  Q("SOCKS5 connection error:", b), C(b);
                }
              }
            }), this[F].set(q, K);
            let w = () => {
              this[F].get(q) !== K || K[G] > 0 || K[f] || (this[F].delete(q), K.destroyed || K.close());
            };
            K.on("disconnect", w), K.on("connectionError", w);
          }
          return K[T](U, k);
        } catch (q) {
          if (Q("dispatch error:", q), typeof k.onResponseError == "function")
            return k.onResponseError(null, q), !1;
          if (typeof k.onError == "function")
            return k.onError(q), !1;
          throw q;
        }
      }
      async [O]() {
        let U = [];
        for (let k of this[F].values())
          U.push(k.close());
        this[F].clear(), await Promise.all(U);
      }
      async [c](U) {
        let k = [];
        for (let V of this[F].values())
          k.push(V.destroy(U));
        this[F].clear(), await Promise.all(k);
      }
    };
    v.exports = a;
  }
}), require_proxy_agent = __commonJS({
  "node_modules/undici/lib/dispatcher/proxy-agent.js"(BA, v) {
    "use strict";
    var { kProxy: H, kClose: R, kDestroy: s, kDispatch: x } = require_symbols(), Z = require_agent(), z = require_pool(), W = require_dispatcher_base(), { InvalidArgumentError: f, RequestAbortedError: G, SecureProxyConnectionError: T, ProxyConnectionError: O } = require_errors(), c = require_connect(), D = require_client(), { channels: e } = require_diagnostics(), r = require_socks5_proxy_agent(), { hasSafeIterator: g } = require_util(), Q = /* @__PURE__ */ Symbol("proxy agent"), I = /* @__PURE__ */ Symbol("proxy client"), d = /* @__PURE__ */ Symbol("proxy headers"), M = /* @__PURE__ */ Symbol("request tls settings"), h = /* @__PURE__ */ Symbol("proxy tls settings"), i = /* @__PURE__ */ Symbol("connect endpoint function"), F = /* @__PURE__ */ Symbol("connect endpoint function (http/1.1 only)"), J = /* @__PURE__ */ Symbol("tunnel proxy"), n = "proxy-authorization";
    function l(C) {
      return C === "https:" ? 443 : 80;
    }
    function S(C, b) {
      return new z(C, b);
    }
    var N = () => {
    };
    function o(C, b) {
      return b.connections === 1 ? new D(C, b) : new z(C, b);
    }
    function a(C, b) {
      return b === !0 || C !== "http:";
    }
    var U = class extends W {
      #A;
      #e;
      constructor(C, { headers: b = {}, connect: P, factory: _, proxyServername: tA }) {
        if (!C)
          throw new f("Proxy URL is mandatory");
        super(), this[d] = b, this.#e = tA, _ ? this.#A = _(C, { connect: P }) : this.#A = new D(C, { connect: P });
      }
      [x](C, b) {
        let P = b.onResponseStart;
        b.onResponseStart = function(EA, j, QA, IA) {
          if (j === 407) {
            typeof b.onResponseError == "function" && b.onResponseError(EA, new f("Proxy Authentication Required (407)"));
            return;
          }
          P && P.call(this, EA, j, QA, IA);
        };
        let {
          origin: _,
          path: tA = "/",
          headers: eA = {}
        } = C;
        return C.path = _ + tA, C.headers = { ...this[d], ...eA }, w(eA) || (C.headers.host = new URL(_).host), this.#e != null && (C.servername = this.#e), this.#A[x](C, b);
      }
      [R]() {
        return this.#A.close();
      }
      [s](C) {
        return this.#A.destroy(C);
      }
    }, k = class extends W {
      constructor(C) {
        if (!C || typeof C == "object" && !(C instanceof URL) && !C.uri)
          throw new f("Proxy uri is mandatory");
        let { clientFactory: b = S } = C;
        if (typeof b != "function")
          throw new f("Proxy opts.clientFactory must be a function.");
        let { proxyTunnel: P, connectTimeout: _ } = C;
        super(C);
        let tA = this.#A(C), { href: eA, origin: EA, port: j, protocol: QA, username: IA, password: sA, hostname: dA } = tA;
        if (this[H] = { uri: eA, protocol: QA }, this[M] = C.requestTls, this[h] = C.proxyTls, this[d] = C.headers || {}, this[J] = P, C.auth && C.token)
          throw new f("opts.auth cannot be used in combination with opts.token");
        C.auth ? this[d]["proxy-authorization"] = `Basic ${C.auth}` : C.token ? this[d]["proxy-authorization"] = C.token : IA && sA ? this[d]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(IA)}:${decodeURIComponent(sA)}`).toString("base64")}` : IA && (this[d]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(IA)}:`).toString("base64")}`);
        let HA = c({ timeout: _, ...C.proxyTls }), GA = c({ timeout: _, ...C.proxyTls, allowH2: !1 });
        this[i] = c({ timeout: _, ...C.requestTls }), this[F] = c({ timeout: _, ...C.requestTls, allowH2: !1 });
        let mA = C.factory || o, TA = (aA, yA) => {
          let { protocol: pA } = new URL(aA);
          if (this[H].protocol === "socks5:" || this[H].protocol === "socks:")
            return new r(this[H].uri, {
              headers: this[d],
              connect: HA,
              factory: mA,
              username: C.username || IA,
              password: C.password || sA,
              connectTimeout: _,
              proxyTls: C.proxyTls,
              requestTls: C.requestTls
            });
          if (!a(pA, this[J])) {
            let uA = this[H].protocol === "https:" ? (UA, SA) => GA(UA, (lA, JA) => {
              lA && lA.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? SA(new T(lA)) : SA(lA, JA);
            }) : GA;
            return new U(this[H].uri, {
              headers: this[d],
              connect: uA,
              factory: mA,
              proxyServername: this[H].protocol === "https:" ? this[h]?.servername || dA : void 0
            });
          }
          return mA(aA, yA);
        };
        QA === "socks5:" || QA === "socks:" ? this[I] = null : this[I] = b(tA, { connect: HA }), this[Q] = new Z({
          ...C,
          factory: TA,
          connect: async (aA, yA) => {
            if (!this[I]) {
              yA(new f("Cannot establish tunnel connection without a proxy client"));
              return;
            }
            let pA = aA.host;
            aA.port || (pA += `:${l(aA.protocol)}`);
            try {
              let uA = {
                origin: EA,
                port: j,
                path: pA,
                signal: aA.signal,
                headers: {
                  ...this[d],
                  host: aA.host,
                  ...aA.connections == null || aA.connections > 0 ? { "proxy-connection": "keep-alive" } : {}
                },
                servername: this[h]?.servername || dA
              }, { socket: UA, statusCode: SA } = await this[I].connect(uA);
              if (SA !== 200) {
                UA.on("error", N).destroy(), yA(new G(`Proxy response (${SA}) !== 200 when HTTP Tunneling`));
                return;
              }
              if (e.proxyConnected.hasSubscribers && e.proxyConnected.publish({
                socket: UA,
                connectParams: uA
              }), aA.protocol !== "https:") {
                yA(null, UA);
                return;
              }
              let lA;
              this[M] ? lA = this[M].servername : lA = aA.servername, (aA.allowH2 === !1 ? this[F] : this[i])({ ...aA, servername: lA, httpSocket: UA }, yA);
            } catch (uA) {
              uA.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? yA(new T(uA)) : uA.code === "UND_ERR_SOCKET" ? yA(new O(uA)) : yA(uA);
            }
          }
        });
      }
      dispatch(C, b) {
        let P = V(C.headers);
        return q(P), P && !w(P) && (P === C.headers && (P = { ...P }), P.host = new URL(C.origin).host), this[Q].dispatch(
          {
            ...C,
            headers: P
          },
          b
        );
      }
      /**
       * @param {import('../../types/proxy-agent').ProxyAgent.Options | string | URL} opts
       * @returns {URL}
       */
      #A(C) {
        return typeof C == "string" ? new URL(C) : C instanceof URL ? C : new URL(C.uri);
      }
      [R]() {
        let C = [this[Q].close()];
        return this[I] && C.push(this[I].close()), Promise.all(C);
      }
      [s]() {
        let C = [this[Q].destroy()];
        return this[I] && C.push(this[I].destroy()), Promise.all(C);
      }
    };
    function V(C) {
      if (Array.isArray(C)) {
        let b = {};
        for (let P = 0; P < C.length; P += 2)
          K(C[P]) && p(), b[C[P]] = C[P + 1];
        return b;
      }
      if (C && typeof C == "object" && g(C)) {
        let b = {};
        for (let [P, _] of C) {
          if (!Object.hasOwn(b, P)) {
            b[P] = _;
            continue;
          }
          let tA = b[P], eA = [];
          tA !== void 0 && eA.push(...Array.isArray(tA) ? tA : [tA]), _ !== void 0 && eA.push(...Array.isArray(_) ? _ : [_]), b[P] = eA.length > 1 ? eA : eA[0];
        }
        return b;
      }
      return C;
    }
    function q(C) {
      for (let b in C)
        K(b) && p();
    }
    function K(C) {
      return C.length === n.length && C.toLowerCase() === n;
    }
    function w(C) {
      for (let b in C)
        if (b.length === 4 && b.toLowerCase() === "host")
          return !0;
      return !1;
    }
    function p() {
      throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
    }
    v.exports = k;
  }
}), require_abort_signal = __commonJS({
  "node_modules/undici/lib/api/abort-signal.js"(BA, v) {
    "use strict";
    var { addAbortListener: H } = require_util(), { RequestAbortedError: R } = require_errors(), s = /* @__PURE__ */ Symbol("kListener"), x = /* @__PURE__ */ Symbol("kSignal");
    function Z(f) {
      f.abort ? f.abort(f[x]?.reason) : f.reason = f[x]?.reason ?? new R(), W(f);
    }
    function z(f, G) {
      if (f.reason = null, f[x] = null, f[s] = null, !!G) {
        if (G.aborted) {
          Z(f);
          return;
        }
        f[x] = G, f[s] = () => {
          Z(f);
        }, H(f[x], f[s]);
      }
    }
    function W(f) {
      f[x] && ("removeEventListener" in f[x] ? f[x].removeEventListener("abort", f[s]) : f[x].removeListener("abort", f[s]), f[x] = null, f[s] = null);
    }
    v.exports = {
      addSignal: z,
      removeSignal: W
    };
  }
}), require_api_connect = __commonJS({
  "node_modules/undici/lib/api/api-connect.js"(BA, v) {
    "use strict";
    var H = require("node:assert"), { AsyncResource: R } = require("node:async_hooks"), { InvalidArgumentError: s, SocketError: x } = require_errors(), Z = require_util(), { addSignal: z, removeSignal: W } = require_abort_signal(), f = class extends R {
      constructor(T, O) {
        if (!T || typeof T != "object")
          throw new s("invalid opts");
        if (typeof O != "function")
          throw new s("invalid callback");
        let { signal: c, opaque: D, responseHeaders: e } = T;
        if (c && typeof c.on != "function" && typeof c.addEventListener != "function")
          throw new s("signal must be an EventEmitter or EventTarget");
        super("UNDICI_CONNECT"), this.opaque = D || null, this.responseHeaders = e || null, this.callback = O, this.abort = null, z(this, c);
      }
      onRequestStart(T, O) {
        if (this.reason) {
          T.abort(this.reason);
          return;
        }
        H(this.callback), this.abort = (c) => T.abort(c), this.context = O;
      }
      onResponseStart() {
        throw new x("bad connect", null);
      }
      onRequestUpgrade(T, O, c, D) {
        let { callback: e, opaque: r, context: g } = this;
        W(this), this.callback = null;
        let Q = c, I = T?.rawHeaders;
        Q != null && (Q = this.responseHeaders === "raw" ? Z.parseRawHeaders(I) : c), this.runInAsyncScope(e, null, null, {
          statusCode: O,
          headers: Q,
          socket: D,
          opaque: r,
          context: g
        });
      }
      onResponseError(T, O) {
        let { callback: c, opaque: D } = this;
        W(this), c && (this.callback = null, queueMicrotask(() => {
          this.runInAsyncScope(c, null, O, { opaque: D });
        }));
      }
    };
    function G(T, O) {
      if (O === void 0)
        return new Promise((c, D) => {
          G.call(this, T, (e, r) => e ? D(e) : c(r));
        });
      try {
        let c = new f(T, O), D = { ...T, method: "CONNECT" };
        this.dispatch(D, c);
      } catch (c) {
        if (typeof O != "function")
          throw c;
        let D = T?.opaque;
        queueMicrotask(() => O(c, { opaque: D }));
      }
    }
    v.exports = G;
  }
});
module.exports = {
  get "lib/dispatcher/client-h2.js"() {
    return require_client_h2();
  },
  get "lib/llhttp/llhttp-wasm.js"() {
    return require_llhttp_wasm();
  },
  get "lib/web/fetch/body.js"() {
    return require_body();
  },
  get "lib/web/fetch/formdata.js"() {
    return require_formdata();
  },
  get "lib/web/webidl/index.js"() {
    return require_webidl();
  },
  get "lib/dispatcher/proxy-agent.js"() {
    return require_proxy_agent();
  },
  get "lib/api/api-connect.js"() {
    return require_api_connect();
  }
};
