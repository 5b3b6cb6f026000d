"use strict";
exports.ids = ["octokit"], exports.modules = {
  9319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
      context: () => github_context,
      getOctokit: () => getOctokit
    });
    var external_node_cjs_ = __webpack_require__(633), external_os_ = __webpack_require__(857);
    class Context {
      /**
       * Hydrate the context from the environment
       */
      constructor() {
        var _a, _b, _c;
        if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
          if ((0, external_node_cjs_.existsSync)(process.env.GITHUB_EVENT_PATH))
            this.payload = JSON.parse((0, external_node_cjs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
          else {
            const path = process.env.GITHUB_EVENT_PATH;
            process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
          }
        this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com", this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com", this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return { owner, repo };
        }
        if (this.payload.repository)
          return {
            owner: this.payload.repository.owner.login,
            repo: this.payload.repository.name
          };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    var http_client = __webpack_require__(5506), external_undici_cjs_ = __webpack_require__(5641), __awaiter = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    function getAuthString(token, options) {
      if (!token && !options.auth)
        throw new Error("Parameter token or opts.auth is required");
      if (token && options.auth)
        throw new Error("Parameters token and opts.auth may not both be specified");
      return typeof options.auth == "string" ? options.auth : `token ${token}`;
    }
    function getProxyAgent(destinationUrl) {
      return new http_client.Q().getAgent(destinationUrl);
    }
    function getProxyAgentDispatcher(destinationUrl) {
      return new http_client.Q().getAgentDispatcher(destinationUrl);
    }
    function getProxyFetch(destinationUrl) {
      const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
      return (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return (0, external_undici_cjs_.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
      });
    }
    function getApiBaseUrl() {
      return process.env.GITHUB_API_URL || "https://api.github.com";
    }
    function getUserAgentWithOrchestrationId(baseUserAgent) {
      var _a;
      const orchId = (_a = process.env.ACTIONS_ORCHESTRATION_ID) === null || _a === void 0 ? void 0 : _a.trim();
      if (orchId) {
        const tag = `actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
        return baseUserAgent?.includes(tag) ? baseUserAgent : `${baseUserAgent ? `${baseUserAgent} ` : ""}${tag}`;
      }
      return baseUserAgent;
    }
    function getUserAgent() {
      return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
    }
    function register(state, name, method, options) {
      if (typeof method != "function")
        throw new Error("method for before hook must be a function");
      return options || (options = {}), Array.isArray(name) ? name.reverse().reduce((callback, name2) => register.bind(null, state, name2, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method2, registered) => registered.hook.bind(null, method2, options), method)() : method(options));
    }
    function addHook(state, kind, name, hook2) {
      const orig = hook2;
      state.registry[name] || (state.registry[name] = []), kind === "before" && (hook2 = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook2 = (method, options) => {
        let result;
        return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
      }), kind === "error" && (hook2 = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options))), state.registry[name].push({
        hook: hook2,
        orig
      });
    }
    function removeHook(state, name, method) {
      if (!state.registry[name])
        return;
      const index = state.registry[name].map((registered) => registered.orig).indexOf(method);
      index !== -1 && state.registry[name].splice(index, 1);
    }
    const bind = Function.bind, bindable = bind.bind(bind);
    function bindApi(hook2, state, name) {
      const removeHookRef = bindable(removeHook, null).apply(
        null,
        name ? [state, name] : [state]
      );
      hook2.api = { remove: removeHookRef }, hook2.remove = removeHookRef, ["before", "error", "after", "wrap"].forEach((kind) => {
        const args = name ? [state, kind, name] : [state, kind];
        hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
      });
    }
    function Singular() {
      const singularHookName = /* @__PURE__ */ Symbol("Singular"), singularHookState = {
        registry: {}
      }, singularHook = register.bind(null, singularHookState, singularHookName);
      return bindApi(singularHook, singularHookState, singularHookName), singularHook;
    }
    function Collection() {
      const state = {
        registry: {}
      }, hook2 = register.bind(null, state);
      return bindApi(hook2, state), hook2;
    }
    const before_after_hook = { Singular, Collection };
    var VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = {
      method: "GET",
      baseUrl: "https://api.github.com",
      headers: {
        accept: "application/vnd.github.v3+json",
        "user-agent": userAgent
      },
      mediaType: {
        format: ""
      }
    };
    function lowercaseKeys(object) {
      return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
    }
    function isPlainObject(value) {
      if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
      const proto = Object.getPrototypeOf(value);
      if (proto === null) return !0;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }
    function mergeDeep(defaults2, options) {
      const result = Object.assign({}, defaults2);
      return Object.keys(options).forEach((key) => {
        isPlainObject(options[key]) ? key in defaults2 ? result[key] = mergeDeep(defaults2[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
      }), result;
    }
    function removeUndefinedProperties(obj) {
      for (const key in obj)
        obj[key] === void 0 && delete obj[key];
      return obj;
    }
    function merge(defaults2, route, options) {
      if (typeof route == "string") {
        let [method, url] = route.split(" ");
        options = Object.assign(url ? { method, url } : { url: method }, options);
      } else
        options = Object.assign({}, route);
      options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
      const mergedOptions = mergeDeep(defaults2 || {}, options);
      return options.url === "/graphql" && (defaults2 && defaults2.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
    }
    function addQueryParameters(url, parameters) {
      const separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
      return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
    }
    var urlVariableRegex = /\{[^{}}]+\}/g;
    function removeNonChars(variableName) {
      return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
    }
    function extractUrlVariableNames(url) {
      const matches = url.match(urlVariableRegex);
      return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
    }
    function omit(object, keysToOmit) {
      const result = { __proto__: null };
      for (const key of Object.keys(object))
        keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
      return result;
    }
    function encodeReserved(str) {
      return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
        return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
      }).join("");
    }
    function encodeUnreserved(str) {
      return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
    function encodeValue(operator, value, key) {
      return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
    }
    function isDefined(value) {
      return value != null;
    }
    function isKeyOperator(operator) {
      return operator === ";" || operator === "&" || operator === "?";
    }
    function getValues(context2, operator, key, modifier) {
      var value = context2[key], result = [];
      if (isDefined(value) && value !== "")
        if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean")
          value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(
            encodeValue(operator, value, isKeyOperator(operator) ? key : "")
          );
        else if (modifier === "*")
          Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          }) : Object.keys(value).forEach(function(k) {
            isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
          });
        else {
          const tmp = [];
          Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          }) : Object.keys(value).forEach(function(k) {
            isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
          }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
        }
      else
        operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
      return result;
    }
    function parseUrl(template) {
      return {
        expand: expand.bind(null, template)
      };
    }
    function expand(template, context2) {
      var operators = ["+", "#", ".", "/", ";", "?", "&"];
      return template = template.replace(
        /\{([^\{\}]+)\}|([^\{\}]+)/g,
        function(_, expression, literal) {
          if (expression) {
            let operator = "";
            const values = [];
            if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
              var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
              values.push(getValues(context2, operator, tmp[1], tmp[2] || tmp[3]));
            }), operator && operator !== "+") {
              var separator = ",";
              return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
            } else
              return values.join(",");
          } else
            return encodeReserved(literal);
        }
      ), template === "/" ? template : template.replace(/\/$/, "");
    }
    function parse(options) {
      let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
        "method",
        "baseUrl",
        "url",
        "headers",
        "request",
        "mediaType"
      ]);
      const urlVariableNames = extractUrlVariableNames(url);
      url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
      const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
      if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(
        (format2) => format2.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format2 = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format2}`;
        }).join(",");
      }
      return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign(
        { method, url, headers },
        typeof body < "u" ? { body } : null,
        options.request ? { request: options.request } : null
      );
    }
    function endpointWithDefaults(defaults2, route, options) {
      return parse(merge(defaults2, route, options));
    }
    function withDefaults(oldDefaults, newDefaults) {
      const DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
      return Object.assign(endpoint2, {
        DEFAULTS: DEFAULTS2,
        defaults: withDefaults.bind(null, DEFAULTS2),
        merge: merge.bind(null, DEFAULTS2),
        parse
      });
    }
    var endpoint = withDefaults(null, DEFAULTS);
    const SP = 32, HTAB = 9, SEMI = 59, EQ = 61, DQUOTE = 34, BSLASH = 92, COMMA = 44, LOWER_CASE = 1, OWS = 2, SEMI_FLAG = 4, COMMA_FLAG = 8, TOKEN_FLAG = 16, NON_ASCII = 65280, CASE_FLAGS = LOWER_CASE | NON_ASCII, CHAR_MAP = new Uint8Array(256);
    CHAR_MAP[HTAB] |= OWS, CHAR_MAP[SP] |= OWS, CHAR_MAP[SEMI] |= SEMI_FLAG, CHAR_MAP[COMMA] |= COMMA_FLAG;
    for (let code = 128; code <= 255; code++)
      CHAR_MAP[code] |= LOWER_CASE;
    for (const char of "!#$%&'*+-.^_`|~")
      CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
    for (let code = 48; code <= 57; code++)
      CHAR_MAP[code] |= TOKEN_FLAG;
    for (let code = 65; code <= 90; code++)
      CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
    for (let code = 97; code <= 122; code++)
      CHAR_MAP[code] |= TOKEN_FLAG;
    const NullObject = /* @__PURE__ */ (() => {
      const C = function() {
      };
      return C.prototype = /* @__PURE__ */ Object.create(null), C;
    })();
    function isTypeValid(type, start = 0, end = type.length) {
      let hasSlash = !1;
      for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47) {
          if (hasSlash || index === start || index >= end - 1)
            return !1;
          hasSlash = !0;
        } else if (!isTokenCode(code))
          return !1;
      }
      return hasSlash;
    }
    function isTokenValid(token, start = 0, end = token.length) {
      if (start >= end)
        return !1;
      for (let index = start; index < end; index++)
        if (!isTokenCode(token.charCodeAt(index)))
          return !1;
      return !0;
    }
    function isTokenCode(code) {
      return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
    }
    function parameterValue(str) {
      const len = str.length;
      if (len === 0)
        return '""';
      let index = 0;
      for (; index < len && isTokenCode(str.charCodeAt(index)); )
        index++;
      if (index === len)
        return str;
      let result = '"', start = 0;
      for (; index < len; ) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255))
          throw new TypeError(`Invalid parameter value: ${str}`);
        (code === 34 || code === 92) && (result += `${str.slice(start, index)}\\`, start = index), index++;
      }
      return `${result}${str.slice(start)}"`;
    }
    function format(obj) {
      const { type, parameters } = obj;
      if (!type || !isTypeValid(type))
        throw new TypeError(`Invalid type: ${type}`);
      let result = type;
      if (parameters)
        for (const param of Object.keys(parameters)) {
          if (!isTokenValid(param))
            throw new TypeError(`Invalid parameter name: ${param}`);
          result += `; ${param}=${parameterValue(parameters[param])}`;
        }
      return result;
    }
    function dist_parse(header, options) {
      const stopFlags = SEMI_FLAG | (options?.comma === !0 ? COMMA_FLAG : 0), len = header.length;
      let valueStart = options?.start ?? 0;
      for (; (CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0; )
        valueStart++;
      let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? COMMA_FLAG : 0;
      for (; index < len; ) {
        const code = header.charCodeAt(index), flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
          stop |= flags & COMMA_FLAG;
          break;
        }
        (flags & OWS) !== 0 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & NON_ASCII | flags, index++;
      }
      const valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
      return index === len || stop !== 0 ? { type, index, parameters: new NullObject() } : parseParameters(header, type, index, len, stopFlags);
    }
    function parseParameters(header, type, index, len, stopFlags) {
      const parameters = new NullObject();
      parameter: for (; index < len; ) {
        for (index++; (CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0; )
          index++;
        const keyStart = index;
        let keyFlags = 0, keyWhitespace = -1;
        for (; index < len; ) {
          const code = header.charCodeAt(index), flags = CHAR_MAP[code];
          if ((flags & stopFlags) !== 0) {
            if ((flags & COMMA_FLAG) !== 0)
              break parameter;
            continue parameter;
          }
          if (code === EQ) {
            const keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
            for (index++; (CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0; )
              index++;
            if (index < len && header.charCodeAt(index) === DQUOTE) {
              const quotedStart = ++index;
              let escaped = !1;
              for (; index < len; ) {
                const code2 = header.charCodeAt(index);
                if (code2 === DQUOTE) {
                  parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
                  let stop2 = 0;
                  for (; index < len; ) {
                    const code3 = header.charCodeAt(index), flags2 = CHAR_MAP[code3];
                    if ((flags2 & stopFlags) !== 0) {
                      stop2 = flags2 & COMMA_FLAG;
                      break;
                    }
                    index++;
                  }
                  if (stop2 !== 0)
                    break parameter;
                  continue parameter;
                }
                if (code2 === BSLASH && index + 1 < len) {
                  escaped = !0, index += 2;
                  continue;
                }
                index++;
              }
              continue parameter;
            }
            const valueStart = index;
            let stop = 0, valueWhitespace = -1;
            for (; index < len; ) {
              const code2 = header.charCodeAt(index), flags2 = CHAR_MAP[code2];
              if ((flags2 & stopFlags) !== 0) {
                stop = flags2 & COMMA_FLAG;
                break;
              }
              (flags2 & OWS) !== 0 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
            }
            if (parameters[key] === void 0) {
              const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
              parameters[key] = header.slice(valueStart, valueEnd);
            }
            if (stop !== 0)
              break parameter;
            continue parameter;
          }
          (flags & OWS) !== 0 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & NON_ASCII | flags, index++;
        }
      }
      return { type, index, parameters };
    }
    function unescapeQuotedPairs(str, start, end) {
      let result = "";
      for (let index = start; index < end; index++)
        str.charCodeAt(index) === BSLASH && (result += str.slice(start, index), start = ++index);
      return result + str.slice(start, end);
    }
    const intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
      let space = "";
      typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
      const isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
      if (isUnstringifiable(rootProcessed))
        return;
      const isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
      if (isRootPrimitive || isRootNativeRawJSON)
        return originalStringify(rootProcessed);
      const chunks = [];
      let level = 0;
      const stack = [
        {
          parent: { "": rootProcessed },
          key: "",
          val: rootProcessed,
          isArray: Array.isArray(rootProcessed),
          keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
          index: 0,
          first: !0
        }
      ], visited = new WeakSet([rootProcessed]);
      for (; stack.length > 0; ) {
        const node = stack[stack.length - 1];
        node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
        let isDone = !1;
        if (node.isArray)
          if (node.index < node.val.length) {
            node.first || chunks.push(","), space && chunks.push(`
` + space.repeat(level));
            const childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
            if (isUnstringifiable(childVal))
              chunks.push("null"), node.first = !1, node.index++;
            else {
              const isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
              if (isComplexObject && !isNativeRaw) {
                if (visited.has(childVal))
                  throw new TypeError("Converting circular structure to JSON");
                visited.add(childVal), stack.push({
                  parent: node.val,
                  key: String(node.index),
                  val: childVal,
                  isArray: Array.isArray(childVal),
                  keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                  index: 0,
                  first: !0
                }), node.first = !1, node.index++;
              } else
                chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
            }
          } else
            isDone = !0;
        else {
          for (; node.index < node.keys.length; ) {
            const k = node.keys[node.index++];
            if (propertyList && !propertyList.has(k)) continue;
            const childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
            if (isUnstringifiable(childVal)) continue;
            node.first || chunks.push(","), space ? chunks.push(`
` + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
            const isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
            if (isComplexObject && !isNativeRaw) {
              if (visited.has(childVal))
                throw new TypeError("Converting circular structure to JSON");
              visited.add(childVal), stack.push({
                parent: node.val,
                key: k,
                val: childVal,
                isArray: Array.isArray(childVal),
                keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                index: 0,
                first: !0
              }), node.first = !1;
              break;
            } else
              chunks.push(originalStringify(childVal)), node.first = !1;
          }
          node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
        }
        isDone && (level--, !node.first && space && chunks.push(`
` + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
      }
      return chunks.join("");
    }, JSONStringify = (value, replacer, space) => {
      try {
        return "rawJSON" in JSON ? originalStringify(
          value,
          (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
          space
        ) : value ? originalStringify(
          value,
          (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
          space
        ).replace(
          bigIntsStringify,
          "$1$2$3"
        ).replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
      } catch (error) {
        if (error instanceof RangeError) {
          const convertedJSON = stringifyIteratively(value, replacer, space);
          return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
        }
        throw error;
      }
    }, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
      const parseFingerprint = JSON.parse.toString();
      if (featureCache.has(parseFingerprint))
        return featureCache.get(parseFingerprint);
      try {
        const result = JSON.parse(
          "1",
          (_, __, context2) => !!context2?.source && context2.source === "1"
        );
        return featureCache.set(parseFingerprint, result), result;
      } catch {
        return featureCache.set(parseFingerprint, !1), !1;
      }
    }, convertMarkedBigIntsReviver = (key, value, context2, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context2) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context2) => {
      const isNumber = typeof value == "number", isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context2 && intRegex.test(context2.source);
      return isBigNumber && isInt ? BigInt(context2.source) : typeof reviver == "function" ? reviver(key, value, context2) : value;
    }), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
      const rootHolder = { "": parsed }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
      for (; stack.length > 0; ) {
        const node = stack[stack.length - 1];
        if (node.visited) {
          const { parent, key } = node;
          let value = parent[key];
          typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
        } else {
          node.visited = !0;
          const value = node.parent[node.key];
          if (value !== null && typeof value == "object") {
            const keys = Object.keys(value);
            for (let i = keys.length - 1; i >= 0; i--)
              stack.push({ parent: value, key: keys[i], visited: !1 });
          }
        }
      }
      return rootHolder[""];
    }, serializeBigInts = (text) => text.replace(
      stringsOrLargeNumbers,
      (match, digits, fractional, exponential) => {
        const isString = match[0] === '"';
        if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
        const hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
        return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : '"' + match + 'n"';
      }
    ), JSONParse = (text, reviver) => {
      if (!text) return originalParse(text, reviver);
      try {
        if (isContextSourceSupported()) return JSONParseV2(text, reviver);
        const serializedData = serializeBigInts(text);
        return originalParse(
          serializedData,
          (key, value, context2) => convertMarkedBigIntsReviver(key, value, context2, reviver)
        );
      } catch (error) {
        if (error instanceof RangeError) {
          const serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
          return applyReviverIteratively(parsed, reviver);
        }
        throw error;
      }
    };
    class RequestError extends Error {
      name;
      /**
       * http status code
       */
      status;
      /**
       * Request options that lead to the error.
       */
      request;
      /**
       * Response object if a response was received
       */
      response;
      constructor(message, statusCode, options) {
        super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
        "response" in options && (this.response = options.response);
        const requestCopy = Object.assign({}, options.request);
        options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
          authorization: options.request.headers.authorization.replace(
            /(?<! ) .*$/,
            " [REDACTED]"
          )
        })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
      }
    }
    var dist_bundle_VERSION = "10.0.16", defaults_default = {
      headers: {
        "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
      }
    };
    function dist_bundle_isPlainObject(value) {
      if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
      const proto = Object.getPrototypeOf(value);
      if (proto === null) return !0;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }
    var noop = () => "";
    async function fetchWrapper(requestOptions) {
      const fetch = requestOptions.request?.fetch || globalThis.fetch;
      if (!fetch)
        throw new Error(
          "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
        );
      const log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(
        Object.entries(requestOptions.headers).map(([name, value]) => [
          name,
          String(value)
        ])
      );
      let fetchResponse;
      try {
        fetchResponse = await fetch(requestOptions.url, {
          method: requestOptions.method,
          body,
          redirect: requestOptions.request?.redirect,
          headers: requestHeaders,
          signal: requestOptions.request?.signal,
          // duplex must be set if request.body is ReadableStream or Async Iterables.
          // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
          ...requestOptions.body && { duplex: "half" }
        });
      } catch (error) {
        let message = "Unknown Error";
        if (error instanceof Error) {
          if (error.name === "AbortError")
            throw error.status = 500, error;
          message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
        }
        const requestError = new RequestError(message, 500, {
          request: requestOptions
        });
        throw requestError.cause = error, requestError;
      }
      const status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
      for (const [key, value] of fetchResponse.headers)
        responseHeaders[key] = value;
      const octokitResponse = {
        url,
        status,
        headers: responseHeaders,
        data: ""
      };
      if ("deprecation" in responseHeaders) {
        const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
        log.warn(
          `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
        );
      }
      if (status === 204 || status === 205)
        return octokitResponse;
      if (requestOptions.method === "HEAD") {
        if (status < 400)
          return octokitResponse;
        throw new RequestError(fetchResponse.statusText, status, {
          response: octokitResponse,
          request: requestOptions
        });
      }
      if (status === 304)
        throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
          response: octokitResponse,
          request: requestOptions
        });
      if (status >= 400)
        throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
          response: octokitResponse,
          request: requestOptions
        });
      return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
    }
    async function getResponseData(response) {
      const contentType = response.headers.get("content-type");
      if (!contentType)
        return response.text().catch(noop);
      const mimetype = dist_parse(contentType);
      if (isJSONResponse(mimetype)) {
        let text = "";
        try {
          return text = await response.text(), JSONParse(text);
        } catch {
          return text;
        }
      } else return mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
      // (RFC 2046) and must never be decoded as text, even when the response
      // carries a (misleading) `charset=utf-8` parameter — see #751.
      mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(
        /* v8 ignore next -- @preserve */
        () => new ArrayBuffer(0)
      );
    }
    function isJSONResponse(mimetype) {
      return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
    }
    function toErrorMessage(data) {
      if (typeof data == "string")
        return data;
      if (data instanceof ArrayBuffer)
        return "Unknown error";
      if (typeof data == "object" && data !== null && "message" in data) {
        const objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
        return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
      }
      return `Unknown error: ${JSON.stringify(data)}`;
    }
    function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
      const endpoint2 = oldEndpoint.defaults(newDefaults);
      return Object.assign(function(route, parameters) {
        const endpointOptions = endpoint2.merge(route, parameters);
        if (!endpointOptions.request || !endpointOptions.request.hook)
          return fetchWrapper(endpoint2.parse(endpointOptions));
        const request2 = (route2, parameters2) => fetchWrapper(
          endpoint2.parse(endpoint2.merge(route2, parameters2))
        );
        return Object.assign(request2, {
          endpoint: endpoint2,
          defaults: dist_bundle_withDefaults.bind(null, endpoint2)
        }), endpointOptions.request.hook(request2, endpointOptions);
      }, {
        endpoint: endpoint2,
        defaults: dist_bundle_withDefaults.bind(null, endpoint2)
      });
    }
    var request = dist_bundle_withDefaults(endpoint, defaults_default);
    var graphql_dist_bundle_VERSION = "0.0.0-development";
    function _buildMessageForResponseErrors(data) {
      return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join(`
`);
    }
    var GraphqlResponseError = class extends Error {
      constructor(request2, headers, response) {
        super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
      }
      request;
      headers;
      response;
      name = "GraphqlResponseError";
      errors;
      data;
    }, NON_VARIABLE_OPTIONS = [
      "method",
      "baseUrl",
      "url",
      "headers",
      "request",
      "query",
      "mediaType",
      "operationName"
    ], FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
    function graphql(request2, query, options) {
      if (options) {
        if (typeof query == "string" && "query" in options)
          return Promise.reject(
            new Error('[@octokit/graphql] "query" cannot be used as variable name')
          );
        for (const key in options)
          if (FORBIDDEN_VARIABLE_OPTIONS.includes(key))
            return Promise.reject(
              new Error(
                `[@octokit/graphql] "${key}" cannot be used as variable name`
              )
            );
      }
      const parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query, requestOptions = Object.keys(
        parsedOptions
      ).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables || (result.variables = {}), result.variables[key] = parsedOptions[key], result), {}), baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
      return GHES_V3_SUFFIX_REGEX.test(baseUrl2) && (requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
        if (response.data.errors) {
          const headers = {};
          for (const key of Object.keys(response.headers))
            headers[key] = response.headers[key];
          throw new GraphqlResponseError(
            requestOptions,
            headers,
            response.data
          );
        }
        return response.data.data;
      });
    }
    function graphql_dist_bundle_withDefaults(request2, newDefaults) {
      const newRequest = request2.defaults(newDefaults);
      return Object.assign((query, options) => graphql(newRequest, query, options), {
        defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
        endpoint: newRequest.endpoint
      });
    }
    var graphql2 = graphql_dist_bundle_withDefaults(request, {
      headers: {
        "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
      },
      method: "POST",
      url: "/graphql"
    });
    function withCustomRequest(customRequest) {
      return graphql_dist_bundle_withDefaults(customRequest, {
        method: "POST",
        url: "/graphql"
      });
    }
    var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
    async function auth(token) {
      const isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
      return {
        type: "token",
        token,
        tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
      };
    }
    function withAuthorizationPrefix(token) {
      return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
    }
    async function hook(token, request2, route, parameters) {
      const endpoint2 = request2.endpoint.merge(
        route,
        parameters
      );
      return endpoint2.headers.authorization = withAuthorizationPrefix(token), request2(endpoint2);
    }
    var createTokenAuth = function(token) {
      if (!token)
        throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
      if (typeof token != "string")
        throw new Error(
          "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
        );
      return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), {
        hook: hook.bind(null, token)
      });
    };
    const version_VERSION = "7.0.8", dist_src_noop = () => {
    }, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
    function createLogger(logger = {}) {
      return typeof logger.debug != "function" && (logger.debug = dist_src_noop), typeof logger.info != "function" && (logger.info = dist_src_noop), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
    }
    const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
    class Octokit {
      static VERSION = version_VERSION;
      static defaults(defaults2) {
        return class extends this {
          constructor(...args) {
            const options = args[0] || {};
            if (typeof defaults2 == "function") {
              super(defaults2(options));
              return;
            }
            super(
              Object.assign(
                {},
                defaults2,
                options,
                options.userAgent && defaults2.userAgent ? {
                  userAgent: `${options.userAgent} ${defaults2.userAgent}`
                } : null
              )
            );
          }
        };
      }
      static plugins = [];
      /**
       * Attach a plugin (or many) to your Octokit instance.
       *
       * @example
       * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
       */
      static plugin(...newPlugins) {
        const currentPlugins = this.plugins;
        return class extends this {
          static plugins = currentPlugins.concat(
            newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
          );
        };
      }
      constructor(options = {}) {
        const hook2 = new before_after_hook.Collection(), requestDefaults = {
          baseUrl: request.endpoint.DEFAULTS.baseUrl,
          headers: {},
          request: Object.assign({}, options.request, {
            // @ts-ignore internal usage only, no need to type
            hook: hook2.bind(null, "request")
          }),
          mediaType: {
            previews: [],
            format: ""
          }
        };
        if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook2, options.authStrategy) {
          const { authStrategy, ...otherOptions } = options, auth2 = authStrategy(
            Object.assign(
              {
                request: this.request,
                log: this.log,
                // we pass the current octokit instance as well as its constructor options
                // to allow for authentication strategies that return a new octokit instance
                // that shares the same internal state as the current one. The original
                // requirement for this was the "event-octokit" authentication strategy
                // of https://github.com/probot/octokit-auth-probot.
                octokit: this,
                octokitOptions: otherOptions
              },
              options.auth
            )
          );
          hook2.wrap("request", auth2.hook), this.auth = auth2;
        } else if (!options.auth)
          this.auth = async () => ({
            type: "unauthenticated"
          });
        else {
          const auth2 = createTokenAuth(options.auth);
          hook2.wrap("request", auth2.hook), this.auth = auth2;
        }
        const classConstructor = this.constructor;
        for (let i = 0; i < classConstructor.plugins.length; ++i)
          Object.assign(this, classConstructor.plugins[i](this, options));
      }
      // assigned during constructor
      request;
      graphql;
      log;
      hook;
      // TODO: type `octokit.auth` based on passed options.authStrategy
      auth;
    }
    var rest_endpoint_methods = __webpack_require__(3457), plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";
    function normalizePaginatedListResponse(response) {
      if (!response.data)
        return {
          ...response,
          data: []
        };
      if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
      const incompleteResults = response.data.incomplete_results, repositorySelection = response.data.repository_selection, totalCount = response.data.total_count, totalCommits = response.data.total_commits;
      delete response.data.incomplete_results, delete response.data.repository_selection, delete response.data.total_count, delete response.data.total_commits;
      const namespaceKey = Object.keys(response.data)[0], data = response.data[namespaceKey];
      return response.data = data, typeof incompleteResults < "u" && (response.data.incomplete_results = incompleteResults), typeof repositorySelection < "u" && (response.data.repository_selection = repositorySelection), response.data.total_count = totalCount, response.data.total_commits = totalCommits, response;
    }
    function iterator(octokit, route, parameters) {
      const options = typeof route == "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters), requestMethod = typeof route == "function" ? route : octokit.request, method = options.method, headers = options.headers;
      let url = options.url;
      return {
        [Symbol.asyncIterator]: () => ({
          async next() {
            if (!url) return { done: !0 };
            try {
              const response = await requestMethod({ method, url, headers }), normalizedResponse = normalizePaginatedListResponse(response);
              if (url = ((normalizedResponse.headers.link || "").match(
                /<([^<>]+)>;\s*rel="next"/
              ) || [])[1], !url && "total_commits" in normalizedResponse.data) {
                const parsedUrl = new URL(normalizedResponse.url), params = parsedUrl.searchParams, page = parseInt(params.get("page") || "1", 10), per_page = parseInt(params.get("per_page") || "250", 10);
                page * per_page < normalizedResponse.data.total_commits && (params.set("page", String(page + 1)), url = parsedUrl.toString());
              }
              return { value: normalizedResponse };
            } catch (error) {
              if (error.status !== 409) throw error;
              return url = "", {
                value: {
                  status: 200,
                  headers: {},
                  data: []
                }
              };
            }
          }
        })
      };
    }
    function paginate(octokit, route, parameters, mapFn) {
      return typeof parameters == "function" && (mapFn = parameters, parameters = void 0), gather(
        octokit,
        [],
        iterator(octokit, route, parameters)[Symbol.asyncIterator](),
        mapFn
      );
    }
    function gather(octokit, results, iterator2, mapFn) {
      return iterator2.next().then((result) => {
        if (result.done)
          return results;
        let earlyExit = !1;
        function done() {
          earlyExit = !0;
        }
        return results = results.concat(
          mapFn ? mapFn(result.value, done) : result.value.data
        ), earlyExit ? results : gather(octokit, results, iterator2, mapFn);
      });
    }
    var composePaginateRest = Object.assign(paginate, {
      iterator
    }), paginatingEndpoints = (
      /* unused pure expression or super */
      null
    );
    function isPaginatingEndpoint(arg) {
      return typeof arg == "string" ? paginatingEndpoints.includes(arg) : !1;
    }
    function paginateRest(octokit) {
      return {
        paginate: Object.assign(paginate.bind(null, octokit), {
          iterator: iterator.bind(null, octokit)
        })
      };
    }
    paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;
    const context = new Context(), baseUrl = getApiBaseUrl(), defaults = {
      baseUrl,
      request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
      }
    }, GitHub = Octokit.plugin(rest_endpoint_methods._, paginateRest).defaults(defaults);
    function getOctokitOptions(token, options) {
      const opts = Object.assign({}, options || {}), auth2 = getAuthString(token, opts);
      auth2 && (opts.auth = auth2);
      const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
      return userAgent2 && (opts.userAgent = userAgent2), opts;
    }
    const github_context = new Context();
    function getOctokit(token, options, ...additionalPlugins) {
      const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
      return new GitHubWithPlugins(getOctokitOptions(token, options));
    }
  }),
  3457: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => restEndpointMethods
    });
    function restEndpointMethods() {
      return {};
    }
  }),
  9697: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
      createFetch: () => createFetch
    });
    var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);
    const maxResponseSize = 1e7, timeout_ms = 3e4;
    function createFetch(http) {
      return async (url, { signal, body = "", ...init }) => {
        const request = { ...init, url: new URL(url), body, maxResponseSize }, limits = { signal: signal ?? new AbortController().signal, timeout_ms }, result = await http.send(request, limits);
        if (result.kind === "no_response")
          throw result.error;
        const { status, headers } = result;
        return {
          url,
          status,
          headers: new Map(Object.entries(headers)),
          text: async () => cleanJson(result.body)
        };
      };
    }
    function cleanJson(text) {
      try {
        return JSON.stringify((0, _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(text));
      } catch {
        return text;
      }
    }
  })
};
