"use strict";
const standIn = ((module) => {
  const fs = process.getBuiltinModule("node:fs"), deferred = (load, name) => (...given) => load()[name](...given), crypto = () => process.getBuiltinModule("node:crypto");
  let random = Buffer.alloc(0);
  function randomUUID() {
    const source = "/dev/urandom";
    if (random.length === 0) {
      if (!fs.existsSync(source)) return crypto().randomUUID();
      const file = fs.openSync(source);
      random = Buffer.alloc(1024), fs.readSync(file, random), fs.closeSync(file);
    }
    const uuid = random.toString("hex", 0, 16);
    return random = random.subarray(16), uuid;
  }
  const promises = () => fs.promises;
  return module.exports = Object.create(fs, {
    randomUUID: { value: randomUUID },
    // Filters of liquidjs.
    createHash: { value: deferred(crypto, "createHash") },
    createHmac: { value: deferred(crypto, "createHmac") },
    // The job summary of @actions/core.
    promises: {
      value: {
        access: deferred(promises, "access"),
        appendFile: deferred(promises, "appendFile"),
        writeFile: deferred(promises, "writeFile")
      }
    }
  }), module.exports;
})({});
var __webpack_modules__ = {
  5506: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Q: () => HttpClient,
      t: () => BearerCredentialHandler
    });
    class HttpClient {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    }
    class BearerCredentialHandler {
    }
  }),
  3916: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      J4: () => wrapError,
      _n: () => webServer,
      cl: () => quoteValue,
      lZ: () => ActionError,
      zU: () => linkToDocs
    });
    const nextSteps = {
      invalid_input: "Correct the inputs named above in the `with:` block of this step.",
      invalid_template: "Correct the template at the place named above; docs/templates.md lists every name and filter.",
      invalid_twacode: "Correct the node named above, or use `format: markdown`, which cannot produce such nodes.",
      unreadable_file: "Check the path in `content_file`, and that an earlier step has written that file.",
      empty: "Check what the expression, the template or the file gives here. Where there may be nothing to say, set `if_empty: skip`.",
      wrong_credentials: "Copy `public_id` and `private_api_key` again from the application page in Twake; no space or line break may follow.",
      unknown_group: "Check that `group_id` is the id of your company, not of a workspace or a channel (are `group_id` and `channel_id` swapped?), and that the application is installed there.",
      missing_capability: "Give the application the write privilege `message_save` in its settings in Twake.",
      unknown_channel: "Check `channel_id`: it is the id of a channel, and the channel belongs to this company.",
      other_channel: "Look into both channels before you run this job again, and check that `message_id` and `parent_message_id` belong to `channel_id`.",
      thread_not_found: "Check `parent_message_id`: it is a message of the channel itself, not a reply.",
      message_not_found: "Check `message_id`: the message must exist in this channel; to edit a reply, `parent_message_id` is needed too.",
      empty_answer: "The server most likely lost its database. Look at its logs, or run this job again later.",
      not_json: "Check `api_url`: something that is not the Twake API answered there (a proxy, a login page, the web client?).",
      server_crash: "Check `channel_id` first: servers of 2020 crash like this when the channel does not exist. Else look at the server log.",
      no_message_id: "Servers answer so when storing took them too long. `delivery: at_least_once` repeats such a message, at the risk of sending it twice.",
      redirected: "Set `api_url` to the final address, with https and no path of its own. Redirects are never followed.",
      no_v1_api: "Servers from 2023 on no longer have the v1 messages API that this action speaks. Check `api_url`, or ask the administrator.",
      too_large: "Shorten the message: no more than 1 MiB is sent, and a server or a proxy in front of it may take less.",
      rate_limited: "Something in front of the server limits requests. Send fewer messages, or raise `retries` and `timeout`.",
      server_error: "Look at the log of the server, and of the proxy in front of it.",
      refused: "The server, or a proxy in front of it, refused the request. Check `api_url` and the access rules there.",
      unreachable: "Check `api_url`, and that this runner can reach that host (DNS, firewall, VPN).",
      tls_error: "Check the certificate of the server. For a private authority, set NODE_EXTRA_CA_CERTS to its certificate on the runner.",
      proxy_error: "Check the proxy settings of the runner (https_proxy, http_proxy, no_proxy).",
      timeout: "Check that the server is up. `timeout` sets how many seconds the whole delivery may take.",
      answer_too_large: "Check `api_url`: no Twake server answers with that much.",
      interrupted: "The job was cancelled while this step was working.",
      internal_error: "This is a fault of the action. Please report it with the log of this step."
    }, errorCodes = Object.keys(nextSteps);
    class ActionError extends Error {
      name = "ActionError";
      code;
      nextStep;
      constructor(code, message, options = {}) {
        super(message, { cause: options.cause }), this.code = code, this.nextStep = options.nextStep ?? nextSteps[code];
      }
    }
    const LONGEST_QUOTE = 200;
    function quoteValue(value) {
      const shown = value.replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, "$1\u2026@").replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, "$1\u2026");
      return JSON.stringify(shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}\u2026` : shown);
    }
    function wrapError(error) {
      if (error instanceof ActionError)
        return error;
      const detail = error instanceof Error ? error.message : String(error);
      return new ActionError("internal_error", `This action stopped because of a fault of its own: ${detail}`, { cause: error });
    }
    function webServer(address) {
      const url = URL.parse(address ?? "");
      return url !== null && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}`.replace(/\/+$/, "") : null;
    }
    function linkToDocs(code, env) {
      const path = `docs/troubleshooting.md#${code}`, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env, server = webServer(env.GITHUB_SERVER_URL) ?? "https://github.com";
      return repository ? `${server}/${repository}/blob/${ref || "HEAD"}/${path}` : path;
    }
  }),
  3919: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      $p: () => cleanTextsIn,
      Od: () => withoutControlSequences,
      Yy: () => parseForeignJson
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7975), node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
    const INTRODUCER = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/, ESCAPED_INTRODUCER = /\\u00(?:1b|9[08bd-f])/i, CONTROL_STRING = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;
    function withoutControlSequences(text) {
      return INTRODUCER.test(text) ? text.replace(CONTROL_STRING, "").split(/(?=\u001B\])/).map((part) => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(part)).join("") : text;
    }
    function cleanTextsIn(value) {
      const entries = value;
      for (const [key, item] of Object.entries(entries))
        typeof item == "string" ? entries[key] = withoutControlSequences(item) : typeof item == "object" && item !== null && cleanTextsIn(item);
      return value;
    }
    function parseForeignJson(text) {
      return !INTRODUCER.test(text) && !ESCAPED_INTRODUCER.test(text) ? JSON.parse(text) : JSON.parse(text, cleanValue);
    }
    function cleanValue(_key, value) {
      return typeof value == "string" ? withoutControlSequences(value) : value;
    }
  }),
  9407: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
    __nccwpck_require__2.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024), node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__), node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760), node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __nccwpck_require__2.n(node_path__WEBPACK_IMPORTED_MODULE_1__), node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8500), node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __nccwpck_require__2.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__), node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7975), node_util__WEBPACK_IMPORTED_MODULE_3___default = /* @__PURE__ */ __nccwpck_require__2.n(node_util__WEBPACK_IMPORTED_MODULE_3__), _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(23), _net_http_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(5691), _stages_run_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(6783);
        process.stdout.on("error", () => {
        });
        const interruption = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"])
          process.once(signal, () => interruption.abort());
        const http = (0, _net_http_js__WEBPACK_IMPORTED_MODULE_5__.V)(process.env), stage = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main", exitCode = await (0, _stages_run_js__WEBPACK_IMPORTED_MODULE_6__.e)(stage, {
          core: _actions_core__WEBPACK_IMPORTED_MODULE_4__,
          env: process.env,
          // `node:fs/promises` would cost every step 2 ms.
          files: {
            readdir: (path) => (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: !0 }),
            readFile: (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile),
            realpath: (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath.native),
            stat: (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat)
          },
          network: {
            http,
            signal: interruption.signal,
            // As steady as `performance.now()`, whose module would have to be loaded first.
            now: () => process.uptime() * 1e3,
            date: () => /* @__PURE__ */ new Date(),
            sleep: (ms, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(ms, void 0, { signal }).catch(() => {
            }),
            random: Math.random,
            // The first turn ends what is under way, the second hears of signals.
            turn: async () => {
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)(), await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            }
          },
          octokit: async (auth) => {
            const [{ getOctokit }, { createFetch }] = await Promise.all([
              __nccwpck_require__2.e("octokit").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9319)),
              __nccwpck_require__2.e("octokit").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9697))
            ]);
            return getOctokit(auth, { log: { debug() {
            }, info() {
            }, warn() {
            }, error() {
            } }, request: { fetch: createFetch(http) } });
          }
        });
        process.stdout.write("", () => process.exit(exitCode)), __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }),
  9357: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      O0: () => isBidirectional,
      Y: () => withoutAt,
      _o: () => PDI,
      az: () => isolate,
      he: () => FSI,
      nU: () => balance,
      vD: () => findUnbalanced
    });
    const FSI = "\u2068", PDI = "\u2069", ISOLATES = "\u2066\u2067\u2068", POP_EMBEDDING = "\u202C", CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g, CONTROL = new RegExp(CONTROLS.source), RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
    function isBidirectional(text) {
      return RIGHT_TO_LEFT.test(text);
    }
    function isolate(value, isAround) {
      return !isAround && !isBidirectional(value) ? value : balance(value).replace(/[^\r\n]+/g, (line) => isAround || isBidirectional(line) ? FSI + line + PDI : line);
    }
    function balance(text) {
      const unbalanced = findUnbalanced(text);
      return unbalanced.size === 0 ? text : withoutAt(text, unbalanced);
    }
    function findUnbalanced(text) {
      if (!CONTROL.test(text))
        return /* @__PURE__ */ new Set();
      const lines = [...text.matchAll(/[^\r\n]+/g)];
      return new Set(lines.flatMap(({ 0: line, index }) => [...unbalancedIn(line)].map((at) => index + at)));
    }
    function* unbalancedIn(line) {
      const open = { controls: [], isolates: [] };
      for (const { 0: control, index } of line.matchAll(CONTROLS))
        if (control === PDI || control === POP_EMBEDDING) {
          const partner = control === PDI ? open.isolates.pop() : lastEmbedding(open);
          partner === void 0 ? yield index : yield* open.controls.splice(partner).slice(1);
        } else
          ISOLATES.includes(control) && open.isolates.push(open.controls.length), open.controls.push(index);
      yield* open.controls;
    }
    function lastEmbedding({ controls, isolates }) {
      const last = controls.length - 1;
      return last > (isolates.at(-1) ?? -1) ? last : void 0;
    }
    function withoutAt(text, indices, offset = 0) {
      return text.replace(CONTROLS, (control, index) => indices.has(offset + index) ? "" : control);
    }
  }),
  3116: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      d: () => describeConclusion
    });
    const words = {
      in_progress: "is running",
      success: "succeeded",
      failure: "failed",
      timed_out: "timed out",
      startup_failure: "could not start",
      cancelled: "was cancelled",
      skipped: "was skipped",
      action_required: "waits for approval",
      neutral: "ended neutral",
      stale: "is out of date",
      // Nobody knows how, and it is not called good.
      unknown: "ended"
    };
    function describeConclusion(conclusion) {
      return Object.hasOwn(words, conclusion) ? words[conclusion] ?? "" : conclusion.replaceAll("_", " ");
    }
  }),
  5911: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      M: () => describeDuration
    });
    const units = [
      ["d", 86400],
      ["h", 3600],
      ["m", 60],
      ["s", 1]
    ];
    function describeDuration(seconds) {
      if (seconds.trim() === "")
        return "";
      let rest = Math.floor(Number(seconds));
      if (!Number.isFinite(rest) || rest < 0)
        throw new Error(`duration takes seconds, not "${seconds}"`);
      return units.flatMap(([unit, length]) => {
        const count = Math.floor(rest / length);
        return rest %= length, count > 0 ? [`${count}${unit}`] : [];
      }).join(" ") || "0s";
    }
  }),
  9083: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      BB: () => fillText,
      Dk: () => fillLines,
      JK: () => splitPlaceholders,
      Kx: () => PLACEHOLDER,
      TA: () => withoutReserved,
      Z: () => filledLength,
      qf: () => placeholder
    });
    var _bidi_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9357);
    const OPEN = "\uE000", CLOSE = "\uE001", PLACEHOLDER = /\uE000(\d+)\uE001/g;
    function withoutReserved(source) {
      return source.replace(/[\uE000\uE001]/g, "\uFFFD");
    }
    function placeholder(index) {
      return `${OPEN}${index}${CLOSE}`;
    }
    function filledLength({ text, fragments }) {
      let length = text.length;
      for (const [, index] of text.matchAll(PLACEHOLDER))
        length += fragments[Number(index)]?.text.length ?? 0;
      return length;
    }
    function splitPlaceholders(text, fragments) {
      const parts = [];
      let end = 0;
      for (const match of text.matchAll(PLACEHOLDER)) {
        const fragment = fragments[Number(match[1])];
        fragment !== void 0 && (match.index > end && parts.push(text.slice(end, match.index)), parts.push(fragment), end = match.index + match[0].length);
      }
      return end < text.length && parts.push(text.slice(end)), parts;
    }
    function fillText(text, fragments, show = (value) => value) {
      return splitPlaceholders(text, fragments).map((part) => typeof part == "string" ? part : show(part.text)).join("");
    }
    function fillLines({ text, fragments }) {
      const isAround = (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.O0)(text);
      return (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.nU)(fillText(text, fragments, (value) => (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.az)(value, isAround)));
    }
  }),
  5007: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Jv: () => lengthOfAll,
      Y5: () => lengthOf,
      c3: () => isInLine,
      eG: () => lengthOfRow,
      l2: () => lengthOfFrame,
      qv: () => WIDEST_TABLE
    });
    const WIDEST_TABLE = 64, extras = { thematicBreak: 20, listItem: 5 }, inLine = [
      "text",
      "inlineCode",
      "image",
      "link",
      "strong",
      "emphasis",
      "delete",
      "underline",
      "superscript"
    ];
    function lengthOfFrame({ type }) {
      return inLine.includes(type) ? 0 : 1 + (extras[type] ?? 0);
    }
    function isInLine({ type }) {
      return inLine.includes(type) || type === "break" || type === "footnoteReference";
    }
    function lengthOf(node) {
      return lengthOfFrame(node) + lengthInside(node);
    }
    function lengthInside(node) {
      return node.type === "table" ? lengthOfAll(node.children, lengthOfRow(node)) : "children" in node ? lengthOfAll(node.children) : "value" in node ? node.value.length : node.type === "image" ? node.alt.length : 0;
    }
    function lengthOfAll(nodes, length = lengthOf) {
      return nodes.reduce((sum, node) => sum + length(node), 0);
    }
    function lengthOfRow({ children }) {
      const columns = [];
      for (const row of children)
        for (const [column, cell] of row.children.entries())
          columns[column] = Math.max(columns[column] ?? 0, lengthOf(cell) + 2);
      const width = columns.reduce((sum, size) => sum + size, 0), drawn = width > WIDEST_TABLE ? 0 : width;
      return (row) => Math.max(drawn, lengthOf(row));
    }
  }),
  3902: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Um: () => MOST_SOURCE,
      ml: () => shorten
    });
    var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5007), _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5667);
    const MOST_CHARACTERS = 3e4, MOST_SOURCE = 65536, MOST_MARKUP = 10, ROUNDS = 8;
    async function shorten(body, { toMessage, run_url, size }) {
      const length = (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Jv)(body) - 1, whole = toMessage(body), ending = endingFor(run_url);
      if (length <= MOST_CHARACTERS && fits(whole, size) || !fits(toMessage([ending]), size))
        return { message: whole, advice: [] };
      const { cut } = await __nccwpck_require__2.e("shorten").then(__nccwpck_require__2.bind(__nccwpck_require__2, 8059)), shortenTo = (limit2) => toMessage([...cut(body, limit2 - (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.Y5)(ending)), ending]), limit = findLimit(Math.min(length, MOST_CHARACTERS), (most) => fits(shortenTo(most), size)), sentence = `The message is longer than ${limit} characters and was shortened; the job summary has all of it.`;
      return {
        message: shortenTo(limit),
        advice: [sentence],
        whole: { type: "root", children: body }
      };
    }
    function fits(message, { limit, measure }) {
      return JSON.stringify(message).length * MOST_MARKUP <= limit || measure(message) <= limit;
    }
    function findLimit(most, isFit) {
      if (isFit(most))
        return most;
      let [low, high] = [0, most];
      for (let round = 0; round < ROUNDS; round += 1) {
        const middle = Math.floor((low + high) / 2);
        isFit(middle) ? low = middle : high = middle;
      }
      return low;
    }
    function endingFor(run_url) {
      const where = [(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("full text in the run")], link = run_url === null ? where : [{ type: "link", url: run_url, children: where }];
      return { type: "paragraph", children: [(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("\u2026 ("), ...link, (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(")")] };
    }
  }),
  5667: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Fy: () => textLines,
      Gl: () => literalLine,
      NR: () => trimLine,
      Qq: () => text,
      bK: () => literalText,
      eu: () => literal,
      ey: () => paragraphOf,
      gc: () => balanceLines,
      oZ: () => mergeText,
      sP: () => BREAK,
      wx: () => isolateLine
    });
    var _bidi_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9357);
    const BREAK = { type: "break" };
    function text(value) {
      return { type: "text", value };
    }
    function textLines(value) {
      return value.split(/\r\n?|\n/).flatMap((line, index) => index === 0 ? [text(line)] : [BREAK, text(line)]);
    }
    function literalText(value, isAround = !1) {
      return textLines((0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.az)(literal(value), isAround));
    }
    function literalLine(value) {
      return literal(value).replace(/\r\n?|\n/g, " ");
    }
    function literal(value) {
      return (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.nU)(value.toWellFormed()).replace(/\t/g, "\u2003").replace(/ (?= )|^ | $/gm, "\xA0");
    }
    function mergeText(nodes) {
      const merged = [];
      for (const node of nodes) {
        const last = merged.at(-1);
        node.type === "text" && last?.type === "text" ? merged[merged.length - 1] = text(last.value + node.value) : (node.type !== "text" || node.value !== "") && merged.push(node);
      }
      return merged;
    }
    function balanceLines(nodes) {
      const unbalanced = (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.vD)(linesIn(nodes));
      return unbalanced.size === 0 ? nodes : withoutControls(nodes, { unbalanced, offset: 0 });
    }
    function isolateLine(nodes, isAround) {
      return nodes.length > 0 && (isAround || (0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.O0)(linesIn(nodes))) ? [text(_bidi_js__WEBPACK_IMPORTED_MODULE_0__.he), ...balanceLines(nodes), text(_bidi_js__WEBPACK_IMPORTED_MODULE_0__._o)] : nodes;
    }
    function linesIn(nodes) {
      return nodes.map((node) => node.type === "break" ? `
` : "children" in node ? linesIn(node.children) : node.type === "text" ? node.value : "").join("");
    }
    function withoutControls(nodes, at) {
      return nodes.map((node) => {
        if ("children" in node)
          return { ...node, children: withoutControls(node.children, at) };
        const { offset } = at;
        return node.type === "break" && (at.offset += 1), node.type !== "text" ? node : (at.offset += node.value.length, text((0, _bidi_js__WEBPACK_IMPORTED_MODULE_0__.Y)(node.value, at.unbalanced, offset)));
      });
    }
    function paragraphOf(children) {
      return children.length === 0 ? [] : [{ type: "paragraph", children }];
    }
    function trimLine(nodes) {
      const last = nodes.length - 1;
      return nodes.map((node, index) => {
        if (node.type !== "text")
          return node;
        const opened = index === 0 ? node.value.replace(/^ +/, "") : node.value;
        return text(index === last ? opened.replace(/(?<! ) +$/, "") : opened);
      }).filter((node) => node.type !== "text" || node.value !== "");
    }
  }),
  8533: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Z9: () => wordsOf,
      aX: () => isVisibleText,
      zN: () => isVisible
    });
    var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5007);
    const VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
    function isVisibleText(text) {
      return VISIBLE.test(text);
    }
    function isVisible(node) {
      return node.type === "alert" ? !0 : "children" in node ? node.children.some(isVisible) : "value" in node ? isVisibleText(node.value) : node.type !== "break";
    }
    function wordsOf(nodes) {
      return nodes.reduce((words, node) => {
        const gap = words === "" || (0, _length_js__WEBPACK_IMPORTED_MODULE_0__.c3)(node) ? "" : `
`;
        return words + gap + wordsOfNode(node);
      }, "");
    }
    function wordsOfNode(node) {
      return node.type === "break" ? `
` : node.type === "image" ? node.alt : "children" in node ? wordsOf(node.children) : "value" in node ? node.value : "";
    }
  }),
  9257: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      HM: () => portOf,
      U9: () => isLoopback,
      vO: () => authorityOf
    });
    function portOf(url) {
      return url.port || (url.protocol === "https:" ? "443" : "80");
    }
    function authorityOf(url) {
      return `${url.hostname}:${portOf(url)}`;
    }
    function isLoopback(hostname) {
      return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(hostname);
    }
  }),
  5691: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      V: () => createHttp
    });
    const meanings_closed = { code: "unreachable", reason: "the other side closed it" }, silent = { code: "unreachable", reason: "nobody answers there" }, noRoute = { code: "unreachable", reason: "the network has no way to it" }, forbidden = {
      code: "unreachable",
      reason: "this machine does not allow it",
      nextStep: "Check the firewall or sandbox of this runner."
    }, notHttp = {
      code: "unreachable",
      reason: "what answers there does not speak HTTP",
      nextStep: "Check host and port: another service answers there."
    }, notTls = {
      code: "tls_error",
      reason: "what answers there does not speak TLS, or no version of it that this runner accepts",
      nextStep: "Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on."
    }, selfSigned = {
      code: "tls_error",
      reason: "its certificate is self-signed",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate."
    }, otherName = {
      code: "tls_error",
      reason: "its certificate was issued for another host name",
      nextStep: "Use the host name that the certificate names, or have it issued for this one too."
    }, unknownAuthority = {
      code: "tls_error",
      reason: "its certificate was issued by an authority that this runner does not trust",
      nextStep: "Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too."
    }, byCode = {
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
      ECONNRESET: meanings_closed,
      EPIPE: meanings_closed,
      UND_ERR_SOCKET: meanings_closed,
      UND_ERR_PRX_CONN: meanings_closed,
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: meanings_closed,
      ETIMEDOUT: silent,
      UND_ERR_CONNECT_TIMEOUT: silent,
      EHOSTUNREACH: noRoute,
      ENETUNREACH: noRoute,
      EADDRNOTAVAIL: noRoute,
      EACCES: forbidden,
      EPERM: forbidden,
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
      ERR_TLS_CERT_ALTNAME_INVALID: otherName,
      UND_ERR_PRX_TLS: otherName,
      DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
      SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
      UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
      EPROTO: notTls,
      UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: "answer_too_large", reason: "the answer is too large" },
      UND_ERR_HEADERS_OVERFLOW: {
        code: "answer_too_large",
        reason: "the headers of the answer are too large"
      }
    }, byPattern = [
      [/^ERR_SSL_/, notTls],
      [/^HTTPParserError .*EOF/, meanings_closed],
      // undici asserts what a server may well not do.
      [/^HTTPParserError |^ERR_ASSERTION$/, notHttp],
      [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: "tls_error", reason: "its certificate cannot be accepted" }
      ]
    ], byRefusal = {
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
    function describeNetworkError(error) {
      const code = codeOf(error);
      return find(code) ?? byPattern.find(([pattern]) => pattern.test(code))?.[1] ?? { code: "unreachable", reason: String(error) };
    }
    function describeProxyRefusal(status) {
      return {
        code: "proxy_error",
        ...byRefusal[status] ?? { reason: "it refuses to open a tunnel" }
      };
    }
    function isUntrusted(error) {
      const networkError = find(codeOf(error));
      return networkError === unknownAuthority || networkError === selfSigned;
    }
    function find(code) {
      return Object.hasOwn(byCode, code) ? byCode[code] : void 0;
    }
    function codeOf(error) {
      const { code, name, message } = Object(error);
      return String(code ?? `${name} ${message}`);
    }
    var errors = __nccwpck_require__2(3916);
    function toTransportError(error, attempt) {
      if (error instanceof errors.lZ)
        return error;
      const { phase, signal } = attempt, sentences = sentencesFor(attempt)[phase];
      return signal.aborted ? isTimeout(signal.reason) ? phase === "response" ? new errors.lZ("timeout", sentences.timeout, { nextStep: lookAtServer }) : new errors.lZ(phase === "tunnel" ? "proxy_error" : "timeout", sentences.timeout) : new errors.lZ("interrupted", sentences.interrupted) : toError(wrapNetworkError(describeNetworkError(error), phase), sentences.broken, error);
    }
    function toProxyError(status, attempt) {
      const networkError = describeProxyRefusal(status);
      return toError(networkError, `${nameProxy(attempt)} answers HTTP ${status} for ${attempt.server}`);
    }
    function toError({ code, reason, nextStep }, lead, cause) {
      return new errors.lZ(code, `${lead}: ${reason}.`, { cause, ...nextStep && { nextStep } });
    }
    const lookAtServer = "Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.";
    function wrapNetworkError(networkError, phase) {
      if (phase === "tunnel")
        return wrapProxyError(networkError);
      const isClosed = networkError.code === "unreachable" && networkError.nextStep === void 0;
      return phase === "response" && isClosed ? { ...networkError, nextStep: lookAtServer } : networkError;
    }
    function wrapProxyError({ code, reason, nextStep }) {
      return {
        code: "proxy_error",
        reason,
        ...code === "tls_error" && nextStep && { nextStep }
      };
    }
    function sentencesFor(attempt) {
      const { server } = attempt, proxy = nameProxy(attempt), via = attempt.proxy ? ` through the proxy ${attempt.proxy.origin}` : "", within = `within ${Math.max(0.1, Math.round(attempt.timeout_ms / 100) / 10)} s`, interrupted = `Interrupted before anything was sent to ${server}`;
      return {
        tunnel: {
          broken: `${proxy} cannot be reached`,
          timeout: `${proxy} opened no way to ${server} ${within}.`,
          interrupted: `${interrupted}.`
        },
        connection: {
          broken: `No connection to ${server}${via}`,
          timeout: `No connection to ${server}${via} ${within}.`,
          interrupted: `${interrupted}.`
        },
        response: {
          broken: `The connection to ${server}${via} failed before the answer was complete`,
          timeout: `The request went to ${server}${via}, but no complete answer came ${within}.`,
          interrupted: `Interrupted after the request went to ${server}${via}, before its answer was complete.`
        }
      };
    }
    function nameProxy({ proxy }) {
      return `The proxy ${proxy?.origin}`;
    }
    function isTimeout(reason) {
      return reason instanceof DOMException && reason.name === "TimeoutError";
    }
    const external_node_net_namespaceObject = require("node:net");
    var external_undici_cjs_ = __nccwpck_require__2(5641);
    function createClient({ origin }, attempt, maxResponseSize, ca) {
      const { proxy, signal } = attempt, opening = {
        signal,
        timeout: 0,
        allowH2: !1,
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1e3,
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: !0,
        ...ca && { ca }
      }, connectTo = (url, connector) => new external_undici_cjs_.Client(url, {
        allowH2: !1,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 16384,
        maxResponseSize,
        connect: (options, callback) => (
          // Of an address there is no name to ask for; undici would ask a proxy for it.
          connector({ ...options, ...isAddress(options) && { servername: "" } }, (...opened) => {
            attempt.socket = opened[1], callback(...opened);
          })
        )
      });
      return proxy ? new external_undici_cjs_.ProxyAgent({
        uri: proxy.origin,
        ...authorize(proxy),
        proxyTls: opening,
        requestTls: opening,
        clientFactory: (url) => observeTunnel(connectTo(url, (0, external_undici_cjs_.buildConnector)(opening)), attempt),
        // undici's own `connect`, through the tunnel, or for http to the proxy.
        factory: (url, { connect }) => connectTo(url, connect)
      }) : connectTo(origin, (0, external_undici_cjs_.buildConnector)(opening));
    }
    const isAddress = ({ hostname }) => (0, external_node_net_namespaceObject.isIP)(hostname.replace(/[[\]]/g, "")) !== 0;
    function authorize({ username, password }) {
      if (!username && !password)
        return {};
      const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      return { token: `Basic ${Buffer.from(credentials).toString("base64")}` };
    }
    function observeTunnel(client, attempt) {
      const connect = client.connect.bind(client);
      return client.connect = async (options) => {
        const response = await connect(options);
        if (response.statusCode < 200 || response.statusCode > 299)
          throw response.socket.destroy(), toProxyError(response.statusCode, attempt);
        return attempt.phase = "connection", response.socket.read(), { ...response, statusCode: 200 };
      }, client;
    }
    async function exchange({ method = "POST", url, headers, body, maxResponseSize = 2 ** 20 }, attempt, ca) {
      attempt.phase = attempt.proxy ? "tunnel" : "connection", attempt.signal.throwIfAborted();
      const client = createClient(url, attempt, maxResponseSize, ca), path = url.pathname + url.search, complete = { ...headers, "accept-encoding": "identity" };
      try {
        return await new Promise((resolve, reject) => {
          const handler = readResponse(attempt, resolve, reject);
          client.dispatch({ method, origin: url.origin, path, headers: complete, body }, handler), keepParser();
        });
      } finally {
        client.destroy().catch(() => {
        });
      }
    }
    function keepParser() {
      process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=2000000000");
    }
    function readResponse(attempt, resolve, reject) {
      const decoder = new TextDecoder();
      let body = "", head;
      return {
        // Called just before the head is written, so that what fails earlier surely did not arrive.
        onRequestStart: () => {
          attempt.phase = "response";
        },
        // Called for interim responses too: the last one counts.
        onResponseStart: (_, status, fields) => {
          const joined = Object.entries(fields).map(([name, values]) => [
            name,
            [values].flat().join(", ")
          ]);
          head = { status, headers: Object.fromEntries(joined) };
        },
        onResponseData: (_, chunk) => {
          body += decoder.decode(chunk, { stream: !0 });
        },
        onResponseEnd: () => {
          attempt.socket?.errored ? reject(attempt.socket.errored) : resolve({ ...head, body: body + decoder.decode() });
        },
        onResponseError: (_, error) => {
          const isRefused = "code" in error && error.code === "UND_ERR_INVALID_ARG";
          reject(isRefused && attempt.phase === "response" ? toProxyError(407, attempt) : error);
        }
      };
    }
    var net_host = __nccwpck_require__2(9257);
    function findProxy(url, env) {
      const variable = `${url.protocol.slice(0, -1)}_proxy`, address = read(env, variable);
      if (!(address === "" || (0, net_host.U9)(url.hostname) || isExempt(url, read(env, "no_proxy"))))
        return parseProxy(address, variable);
    }
    function read(env, variable) {
      return (env[variable] ?? env[variable.toUpperCase()] ?? "").trim();
    }
    function parseProxy(address, variable) {
      const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`);
      if (!proxy || !isWellEncoded(proxy))
        throw new errors.lZ("proxy_error", `\`${variable}\` of the environment is not an address.`, {
          nextStep: `Write \`${variable}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`
        });
      if (proxy.protocol !== "http:" && proxy.protocol !== "https:") {
        const kind = proxy.protocol.slice(0, -1);
        throw new errors.lZ("proxy_error", `\`${variable}\` names a ${kind} proxy, which is not supported.`, {
          nextStep: `Set \`${variable}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`
        });
      }
      return proxy;
    }
    function isWellEncoded({ username, password }) {
      try {
        return decodeURIComponent(username + password), !0;
      } catch {
        return !1;
      }
    }
    function isExempt(url, noProxy) {
      const host = url.hostname.replace(/[[\]]|\.$/g, "");
      return noProxy.toLowerCase().split(/[\s,]/).some((entry) => exempts(entry, host, (0, net_host.HM)(url)));
    }
    function exempts(entry, host, port) {
      const [, bracketed, plain, only] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
      if (only !== void 0 && only !== port)
        return !1;
      const pattern = bracketed ?? plain ?? entry, domain = pattern.replace(/^\*?\./, "").replace(/\.$/, "");
      return pattern === "*" || host.endsWith(`.${domain}`) || host === domain && !pattern.startsWith("*");
    }
    const createHttp = (env) => ({
      send: async (request, limits) => {
        const timeout_ms = Math.max(0, Math.ceil(limits.timeout_ms)), attempt = {
          server: (0, net_host.vO)(request.url),
          proxy: void 0,
          signal: AbortSignal.any([limits.signal, AbortSignal.timeout(timeout_ms)]),
          timeout_ms,
          phase: "connection"
        };
        try {
          return attempt.proxy = findProxy(request.url, env), { kind: "response", ...await exchangeTrustingly(request, attempt) };
        } catch (error) {
          return { kind: "no_response", arrived: attempt.phase === "response" ? "unknown" : "no", error: toTransportError(error, attempt) };
        }
      }
    });
    async function exchangeTrustingly(request, attempt) {
      try {
        return await exchange(request, attempt);
      } catch (error) {
        if (attempt.phase === "response" || !isUntrusted(error))
          throw error;
        const { getCACertificates } = await Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 1692, 23));
        if (getCACertificates === void 0)
          throw error;
        const ca = [...getCACertificates("default"), ...getCACertificates("system")];
        return await exchange(request, attempt, ca);
      }
    }
  }),
  6783: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      e: () => run
    });
    var errors = __nccwpck_require__2(3916), foreign_text = __nccwpck_require__2(3919);
    async function readEventFor(reading, { env, files, warn }) {
      const path = env.GITHUB_EVENT_PATH;
      return needsEvent(reading) ? readEvent(path, files, warn) : mayHavePictures(reading) ? readEvent(path, files, () => {
      }) : {};
    }
    function mayHavePictures({ inputs: { message: message2 } }) {
      const { format, content, content_file } = message2;
      return format === "markdown" && (content_file !== "" || /!\[|<img/i.test(content));
    }
    function needsEvent({ inputs: { message: message2 }, missing }) {
      const { template, preset, mentions } = message2;
      return template || preset !== "" || mentions.length > 0 || missing.length > 0;
    }
    async function readEvent(path, files, warn) {
      const sentence = "Templates and presets know nothing of what happened.";
      if (path === void 0 || path === "")
        return warn(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${sentence}`), {};
      try {
        return (0, foreign_text.Yy)(new TextDecoder().decode(await files.readFile(path)));
      } catch (error) {
        const why = error instanceof SyntaxError ? "is not JSON" : `cannot be read (${error.code})`;
        return warn(`The file of the event (GITHUB_EVENT_PATH) ${why}. ${sentence}`), {};
      }
    }
    function field(read2, fallback = "") {
      return { default: fallback, read: read2 };
    }
    function mapping(parse2) {
      return field(async (raw) => raw === "" ? {} : (0, foreign_text.$p)(await parse2(raw)));
    }
    async function readGroup(fields2, reading) {
      const names = Object.keys(fields2), entries = await Promise.all(names.map((name) => readField(name, fields2[name], reading)));
      return {
        values: Object.fromEntries(entries.map(({ value }, index) => [names[index], value])),
        issues: entries.flatMap(({ issues }) => issues)
      };
    }
    async function readField(name, field2, { getInput, hide }) {
      const trimWhitespace = field2.isTrimmed ?? !0, raw = (0, foreign_text.Od)(getInput(name, { trimWhitespace })), entry = await readText(name, raw, field2);
      return entry.issues.length === 0 || field2.isSecret ? entry : { ...entry, issues: (await readText(name, hide(raw), field2)).issues };
    }
    async function readText(name, raw, field2) {
      const issues = [], addIssue = (issue) => {
        issues.push(`\`${name}\` ${issue}`);
      };
      try {
        return { issues, value: await field2.read(raw === "" ? field2.default : raw, addIssue) };
      } catch (error) {
        return { issues: [(0, errors.J4)(error).message], value: {} };
      }
    }
    var yaml = __nccwpck_require__2(4536), payload = __nccwpck_require__2(4827);
    async function parseMapping(text, inputName) {
      const value = parseJson(text) ?? await parseYaml(text, inputName) ?? {};
      if ((0, yaml.f_)(value))
        throw new errors.lZ("invalid_input", `\`${inputName}\`: ${yaml.DI}.`);
      if ((0, payload.Gv)(value))
        return value;
      const found = Array.isArray(value) ? "a list" : `a single value (${typeof value})`;
      throw new errors.lZ("invalid_input", `\`${inputName}\` must be a mapping, but is ${found}.`, {
        nextStep: `Write one \`name: value\` per line under \`${inputName}: |\`, or a JSON object.`
      });
    }
    async function parseNeeds(text) {
      const needs = await parseMapping(text, "needs"), stranger = Object.entries(needs).find(([, need]) => !isNeed(need));
      if (stranger === void 0)
        return needs;
      const [job] = stranger, name = job.length > 80 ? `${job.slice(0, 80)}\u2026` : job;
      throw new errors.lZ("invalid_input", `\`needs\` has no result for the job \`${name}\`, such as "success".`, {
        nextStep: "Write `needs: ${{ toJSON(needs) }}`, and list the jobs under `needs:` of this job."
      });
    }
    function isNeed(need) {
      return (0, payload.Gv)(need) && typeof need.result == "string";
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    async function parseYaml(text, inputName) {
      const reading = await (0, yaml.gM)(text, { aliases: !0, keepsDigits: !0 });
      if ("value" in reading)
        return reading.value;
      const { line, column, error } = reading;
      throw new errors.lZ("invalid_input", `\`${inputName}\`, line ${line}, column ${column}: ${error}.`);
    }
    var people = __nccwpck_require__2(3342), host = __nccwpck_require__2(9257);
    const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, ALPHABET = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", LONGEST_ID = 60;
    function readId(text) {
      return UUID.test(text) ? text.toLowerCase() : void 0;
    }
    function isId(text) {
      return typeof text == "string" && /^[\w-]{1,100}$/.test(text);
    }
    function describeNoId(text, owner) {
      if (text.length > LONGEST_ID && !/[\s/;]/.test(text))
        return `has ${text.length} characters, so it is no id of a ${owner}, but perhaps a key. ${where[owner]}`;
      const { reading, meant, next = where[owner] } = interpret(text, owner);
      return `is ${(0, errors.cl)(text)}, which is ${reading}. ${meant === void 0 ? next : `Write ${meant}.`}`;
    }
    const where = {
      company: "It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.",
      channel: "It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.",
      user: "It looks like 3c000000-cccc-11ea-8000-000000000001."
    };
    function interpret(text, owner) {
      if (text.includes("${{"))
        return {
          reading: "an expression that nobody evaluated",
          next: "GitHub evaluates it in the file of a workflow; elsewhere, write the id."
        };
      if (/^[a-z]+:\/\/|\/client\//i.test(text))
        return interpretAddress(text, owner);
      const spelled = inOtherSpelling(text);
      if (spelled !== void 0)
        return { reading: "the id in another spelling", meant: spelled };
      const long = lengthen(text);
      if (long !== void 0)
        return { reading: "the short form of the web client's address", meant: long };
      const digits = text.replaceAll("-", "");
      return /^[\da-f]{24,40}$/i.test(digits) ? { reading: `no whole id: it has ${digits.length} digits, and an id has 32` } : text.split(/[^\da-z-]+/i).filter((part) => readId(part)).length > 1 ? { reading: "several ids", next: "Separate them by commas or new lines." } : owner === "user" ? { reading: "not the id of a user" } : { reading: `the name of a ${owner}, or something else, but not its id` };
    }
    function interpretAddress(address, owner) {
      const [, first, workspace, channel] = /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(address) ?? [], id = { company: workspace && first, channel, user: void 0 }[owner] ?? "", meant = readId(id) ?? lengthen(id), inside = meant === void 0 && owner !== "user" ? `, and has no ${owner} in it` : "";
      return { reading: `an address, and not the id of a ${owner}${inside}`, meant };
    }
    function inOtherSpelling(text) {
      const digits = text.replace(/^urn:uuid:|[^\da-z]/gi, "");
      if (/^[\da-f]{32}$/i.test(digits))
        return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
    function lengthen(short) {
      if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(short))
        return;
      let value = 0n;
      for (const letter of short)
        value = value * 58n + BigInt(ALPHABET.indexOf(letter));
      const digits = value.toString(16).padStart(32, "0");
      return digits.length > 32 ? void 0 : inOtherSpelling(digits);
    }
    const readers_text = (raw) => raw, readers_name = (raw, addIssue) => {
      const line = oneLine(raw);
      return raw !== "" && !VISIBLE.test(line) && addIssue("holds nothing that can be seen."), line;
    }, VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
    function oneLine(raw) {
      return raw.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
    const readers_boolean = (raw, addIssue) => (/^(true|false)$/i.test(raw) || addIssue(`must be \`true\` or \`false\`, but is ${(0, errors.cl)(raw)}.`), raw.toLowerCase() === "true");
    function integer(from, to) {
      return (raw, addIssue) => {
        const value = /^\d{1,6}$/.test(raw) ? Number(raw) : Number.NaN;
        return value >= from && value <= to ? value : (addIssue(`must be a whole number from ${from} to ${to}, but is ${(0, errors.cl)(raw)}.`), from);
      };
    }
    function oneOf(...choices2) {
      return (raw, addIssue) => {
        const found = choices2.find((choice) => choice === raw);
        return found === void 0 && addIssue(`must be one of ${choices2.filter(Boolean).join(", ")}, but is ${(0, errors.cl)(raw)}.`), found ?? choices2[0];
      };
    }
    const MOST_ISSUES = 10, MOST_IDS = 100, groupId = (raw, addIssue) => {
      const id = readId(raw);
      return id === void 0 && raw !== "" && addIssue(describeNoId(raw, "company")), id ?? raw;
    }, messageId = (raw, addIssue) => {
      const isOne = isId(raw);
      return raw !== "" && !isOne && addIssue(`must be the id of a message (letters, digits, - and _), but is ${(0, errors.cl)(raw)}.`), readId(raw) ?? raw;
    };
    function idsOf(owner) {
      return (raw, addIssue) => {
        const items = raw.split(/[,\n]/).flatMap((item) => item.trim() || []), strange = items.filter((item) => readId(item) === void 0);
        for (const item of strange.slice(0, MOST_ISSUES))
          addIssue(describeNoId(item, owner));
        items.length === 0 && raw !== "" && addIssue("holds no id, but commas or blanks only.");
        const ids = [...new Set(items.map((item) => readId(item) ?? item))];
        return ids.length > MOST_IDS && addIssue(`has ${ids.length} ids: use several steps for more than ${MOST_IDS}.`), ids;
      };
    }
    const publicId = (raw, addIssue) => (/[:\s]/.test(raw) && addIssue("must be the public id alone, without colons or spaces."), raw), privateKey = (raw, addIssue) => (raw.includes(":") && addIssue("contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake."), /\s/.test(raw) && addIssue("holds a space or a line break. Store the key alone in the secret."), raw);
    function webAddress(raw) {
      return /^https?:\/\/[^\s\p{C}/\\"<>`][^\s\p{C}\\"<>`]*$/iu.test(raw) ? URL.parse(raw) ?? void 0 : void 0;
    }
    const baseUrl = (raw, addIssue) => {
      const url = webAddress(raw);
      return url === void 0 ? (addIssue(raw === "" ? "is empty. Leave it out for https://api.twake.app, or set the address of your server." : `must be an address such as https://twake.example.com, but is ${(0, errors.cl)(raw)}.`), new URL("https://unreadable.invalid")) : ((url.username || url.password) && addIssue("must not contain a user name or a password."), (url.search || url.hash) && addIssue("must not contain a query (?) or a fragment (#)."), url.protocol === "http:" && !(0, host.U9)(url.hostname) && addIssue("must begin with https://, or anyone on the way could read the key."), url.pathname = url.pathname.replace(/\/+$/, "").replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, ""), /\/client(\/|$)/.test(url.pathname) && addIssue(`is an address of the web client: cut it before /client, as in ${url.origin}.`), url);
    }, pictureUrl = (raw, addIssue) => {
      if (raw === "")
        return raw;
      const url = webAddress(raw);
      return url?.protocol === "https:" && !raw.includes("'") ? url.href.replaceAll("(", "%28").replaceAll(")", "%29") : (addIssue(`must be an https URL of a picture, without blanks, line ends or quotes, but is ${(0, errors.cl)(raw)}.`), raw);
    }, buttons = (raw, addIssue) => raw.split(`
`).flatMap((line, index) => {
      const text = oneLine(line);
      if (text === "")
        return [];
      const { label, address } = splitButton(text), url = webAddress(address), isSafe = url?.protocol === "https:" || url?.protocol === "http:" && (0, host.U9)(url.hostname);
      return VISIBLE.test(label) && isSafe ? [{ label, url: url.href }] : (addIssue(`line ${index + 1} must be \`Label = https://...\`, but is ${(0, errors.cl)(text)}.`), []);
    });
    function splitButton(text) {
      const blank = text.lastIndexOf(" "), at = text[blank - 1] === "=" ? blank - 1 : text.indexOf("=", blank + 1);
      return { label: text.slice(0, Math.max(at, 0)).trim(), address: text.slice(at + 1).trim() };
    }
    const choices = {
      preset: ["auto", "deploy", "pull_request", "release", "push", "status"],
      format: ["markdown", "text", "twacode", "plain"],
      status: [
        "in_progress",
        "success",
        "failure",
        "cancelled",
        "timed_out",
        "skipped",
        "action_required"
      ]
    }, connection = {
      public_id: field(publicId),
      private_api_key: { ...field(privateKey), isSecret: !0 },
      group_id: field(groupId),
      // Empty is an error: a public host must never receive the key of another server.
      api_url: field(baseUrl)
    }, message = {
      content: { ...field(readers_text), isTrimmed: !1 },
      content_file: field(readers_text),
      preset: field(oneOf("", ...choices.preset)),
      if_empty: field(oneOf("fail", "skip"), "fail"),
      format: field(oneOf(...choices.format), "markdown"),
      template: field(readers_boolean, "false"),
      mentions: field(people.Y_),
      buttons: field(buttons),
      ephemeral: field(readers_boolean, "false"),
      ephemeral_recipients: field(idsOf("user")),
      sender_name: field(readers_name),
      sender_icon: field(pictureUrl),
      message_fields: mapping((raw) => parseMapping(raw, "message_fields"))
    }, workflow = {
      // Empty: the job's own, which `runner_facts` has.
      status: field(oneOf("", ...choices.status)),
      data: mapping((raw) => parseMapping(raw, "data")),
      needs: mapping(parseNeeds),
      people: mapping(async (raw) => (0, people.ky)(await parseMapping(raw, "people"))),
      github_token: { ...field(readers_text), isSecret: !0 },
      // Of the runner, and no reason to fail: what it does not tell is not known.
      runner_facts: mapping((raw) => parseMapping(raw, "runner_facts").catch(() => ({})))
    }, delivery = {
      channel_id: field(idsOf("channel")),
      message_id: field(messageId),
      parent_message_id: field(messageId),
      operation: field(oneOf("save", "remove"), "save"),
      live: field(readers_boolean, "false"),
      delivery: field(oneOf("at_most_once", "at_least_once"), "at_most_once"),
      retries: field(integer(0, 10), "3"),
      timeout: field(integer(1, 300), "30")
    }, presentation = {
      fail_on_error: field(readers_boolean, "true"),
      dry_run: field(readers_boolean, "false"),
      summary: field(readers_boolean, "false")
    }, groups = { connection, message, workflow, delivery, presentation }, fields = { ...connection, ...message, ...workflow, ...delivery, ...presentation }, inputNames = Object.keys(fields);
    function defaultOf(name) {
      return fields[name].default;
    }
    const ownInput = {
      content: "content",
      channel_id: "channel_id",
      id: "message_id",
      parent_message_id: "parent_message_id",
      ephemeral_message_recipients: "ephemeral_recipients",
      _once_ephemeral_message: "ephemeral",
      custom_title: "sender_name",
      custom_icon: "sender_icon"
    };
    function checkMessageFields({ message_fields }) {
      const hidden = message_fields.hidden_data;
      return [
        ...Object.keys(message_fields),
        ...Object.keys(hidden ?? {}).filter((key) => key.startsWith("custom_"))
      ].flatMap((key) => {
        const input = Object.hasOwn(ownInput, key) ? ownInput[key] : void 0;
        return input !== void 0 ? `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.` : key.startsWith("_once_") ? `\`message_fields\` may not set \`${key}\`.` : [];
      });
    }
    const sources = ({ content, content_file, preset }) => [content, content_file, preset].filter((source) => source.trim() !== ""), isSingle = ({ channel_id }) => channel_id.length <= 1, isEphemeral = ({ ephemeral, ephemeral_recipients }) => ephemeral || ephemeral_recipients.length > 0, isHandwritten = ({ format }) => format === "twacode" || format === "plain", rules = [
      {
        broken: ({ message: message2, delivery: delivery2 }) => delivery2.operation === "save" && sources(message2).length === 0 && message2.if_empty === "fail",
        sentence: "There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty."
      },
      {
        broken: ({ message: message2, delivery: delivery2 }) => delivery2.operation === "save" && sources(message2).length > 1,
        sentence: "Set exactly one of `content`, `content_file` and `preset`."
      },
      {
        broken: ({ message: message2, delivery: delivery2 }) => delivery2.operation === "remove" && sources(message2).length > 0,
        sentence: "`operation: remove` takes no `content`, `content_file` or `preset`."
      },
      {
        broken: ({ delivery: delivery2 }) => delivery2.operation === "remove" && delivery2.message_id === "",
        sentence: "`operation: remove` needs the `message_id` of the message to remove."
      },
      {
        broken: ({ connection: connection2 }) => readId(connection2.private_api_key) !== void 0 && readId(connection2.public_id) === void 0,
        sentence: "`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped."
      },
      {
        broken: ({ connection: connection2, delivery: delivery2 }) => [connection2.group_id, ...delivery2.channel_id].some((id) => id === readId(connection2.public_id)),
        sentence: "`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel."
      },
      {
        broken: ({ connection: connection2, delivery: delivery2 }) => readId(connection2.group_id) !== void 0 && delivery2.channel_id.includes(connection2.group_id),
        sentence: "`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel."
      },
      {
        broken: ({ delivery: delivery2 }) => delivery2.message_id !== "" && !isSingle(delivery2),
        sentence: "`message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: delivery2 }) => delivery2.parent_message_id !== "" && !isSingle(delivery2),
        sentence: "`parent_message_id` belongs to one channel: set exactly one `channel_id`."
      },
      {
        broken: ({ delivery: delivery2 }) => delivery2.message_id !== "" && delivery2.message_id === delivery2.parent_message_id,
        sentence: "`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself."
      },
      {
        broken: ({ message: message2, delivery: delivery2 }) => delivery2.live && isEphemeral(message2),
        sentence: "`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them."
      },
      {
        broken: ({ delivery: delivery2 }) => delivery2.live && delivery2.operation === "remove",
        sentence: "`live` goes with `operation: save` only."
      },
      {
        broken: ({ message: message2, delivery: delivery2 }) => isEphemeral(message2) && delivery2.message_id !== "",
        sentence: "A message that is shown once (`ephemeral_recipients`) is not stored, so there is none to edit: remove `message_id`."
      },
      {
        broken: ({ message: message2 }) => message2.ephemeral && message2.ephemeral_recipients.length === 0,
        sentence: "`ephemeral` needs `ephemeral_recipients`: the ids of the users who shall see the message."
      },
      {
        broken: ({ message: message2 }) => message2.preset !== "" && message2.format !== "markdown",
        sentence: "`preset` goes with `format: markdown` only: remove `format`."
      },
      {
        broken: ({ message: message2 }) => message2.mentions.length > 0 && isHandwritten(message2),
        sentence: "`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message."
      },
      {
        broken: ({ message: message2 }) => message2.buttons.length > 0 && isHandwritten(message2),
        sentence: "`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`."
      }
    ];
    function findWarnings({ message: message2, delivery: delivery2 }, { mentions }) {
      return [
        ...mentions.length > 0 && delivery2.message_id ? [
          "Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies."
        ] : [],
        ...message2.ephemeral_recipients.length > 1 ? [
          "Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only."
        ] : []
      ];
    }
    async function readInputs(reading) {
      const [connection2, message2, workflow2, delivery2, presentation2] = await Promise.all([
        readGroup(groups.connection, reading),
        readGroup(groups.message, reading),
        readGroup(groups.workflow, reading),
        readGroup(groups.delivery, reading),
        readGroup(groups.presentation, reading)
      ]), inputs = {
        connection: connection2.values,
        message: message2.values,
        workflow: workflow2.values,
        delivery: delivery2.values,
        presentation: presentation2.values
      }, missing = findMissing(inputs), issues = [
        ...describeMissing(missing),
        ...[connection2, delivery2, message2, workflow2, presentation2].flatMap((group) => group.issues),
        ...rules.filter(({ broken }) => broken(inputs)).map(({ sentence }) => sentence),
        ...checkMessageFields(inputs.message)
      ];
      return { inputs, missing, issues };
    }
    function findMissing({ connection: connection2, delivery: delivery2 }) {
      const { public_id, private_api_key, group_id } = connection2, identifiers = { public_id, private_api_key, group_id, channel_id: delivery2.channel_id };
      return Object.entries(identifiers).flatMap(([name, { length }]) => length === 0 ? name : []);
    }
    function describeMissing(names) {
      if (names.length === 0)
        return [];
      const comment = names.join() === "channel_id" ? " (In YAML, `#` begins a comment. It is the id that counts here, not the name.)" : "";
      return [
        `${listNames(names)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${comment}`
      ];
    }
    function listNames(names) {
      return `${names.map((name) => `\`${name}\``).join(", ")} ${names.length === 1 ? "is" : "are"}`;
    }
    var request = __nccwpck_require__2(7413);
    function readSecrets(getInput) {
      const public_id = getInput("public_id"), private_api_key = getInput("private_api_key");
      return [...(0, request.Fj)({ public_id, private_api_key }), getInput("github_token")];
    }
    var external_node_buffer_ = __nccwpck_require__2(4573);
    const SHORTEST_SECRET = 4, LONGEST_WORD = 8;
    function redactorOf(secrets) {
      const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap((secret) => [secret, external_node_buffer_.Buffer.from(secret).toString("base64")]).map((form) => form.replace(/=+$/, "")).sort((a, b) => b.length - a.length);
      return (text) => {
        const bones = bonesOf(text).toLowerCase();
        return forms.filter((form) => bones.includes(bonesOf(form).toLowerCase())).reduce((rest, form) => rest.replace(spellingOf(form), "***"), text);
      };
    }
    function bonesOf(text) {
      return text.replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))).replace(/\\u[\da-f]{4}|[^a-z\d]/gi, "");
    }
    function spellingOf(form) {
      const flags = form.length > LONGEST_WORD ? "giu" : "gu";
      return new RegExp(`${[...form].map(spellingsOf).join("")}=*`, flags);
    }
    function spellingsOf(character) {
      const units = character.split("").map((unit) => unit.charCodeAt(0)), hex = (code) => code.toString(16).padStart(4, "0"), escaped = units.map((unit) => `\\\\+u${anyCase(hex(unit))}`).join(""), encoded = [...new TextEncoder().encode(character)].map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, "0"))}`), plain = character.replace(/[^\p{L}\p{N}]/gu, (sign2) => `\\\\*\\u{${sign2.codePointAt(0)?.toString(16)}}`), url = { "+": "|[- ]", "/": "|_" }[character] ?? "";
      return `(?:${plain}|${escaped}|${encoded.join("")}${url})`;
    }
    function anyCase(hex) {
      return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    }
    const ANNOTATION_LENGTH = 4e3, LINE_LENGTH = 8e3;
    function createLog(writer) {
      const secrets = [];
      let hide = redactorOf(secrets);
      return {
        mask: (secret) => {
          secret.trim() !== "" && (writer.setSecret(secret), secrets.push(secret), hide = redactorOf(secrets));
        },
        hide: (text) => hide(text),
        debug: (line) => writer.debug(log_oneLine(hide(line), LINE_LENGTH)),
        info: (text) => {
          for (const line of hide(text).split(`
`))
            writer.info(log_oneLine(line, LINE_LENGTH));
        },
        notice: (text) => writer.notice(fewLines(hide(text))),
        warning: (text) => writer.warning(fewLines(hide(text))),
        error: (text, title) => writer.error(fewLines(hide(text)), { title })
      };
    }
    function fewLines(text, length = ANNOTATION_LENGTH) {
      const lines = text.split(`
`).map((line) => log_oneLine(line, LINE_LENGTH));
      return shorten(lines.join(`
`), length);
    }
    function log_oneLine(text, length) {
      const line = text.slice(0, length * 2).replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B").toWellFormed();
      return shorten(line, length);
    }
    function shorten(text, length) {
      return text.length <= length ? text : `${text.slice(0, length - 2).toWellFormed()} \u2026`;
    }
    const LONGEST_RESPONSE = 1e5, DEEPEST = 512, LONGEST_VALUE = 1e3, HOLDERS = /* @__PURE__ */ new Set(["object", "result"]), IDENTIFIERS = /* @__PURE__ */ new Set(["id", "channel_id", "parent_message_id", "creation_date"]);
    function describeResponse(response, hide) {
      const clean = copy(response, hide, 0), isShort = (_, value) => lengthOf(value) <= LONGEST_VALUE, isId2 = (key, value) => IDENTIFIERS.has(key) && lengthOf(value) < 300;
      for (const form of [clean, thin(clean, isShort), thin(clean, isId2)]) {
        const text = JSON.stringify(form);
        if (text.length <= LONGEST_RESPONSE)
          return text;
      }
      return "";
    }
    function thin(response, keep) {
      if (!(0, payload.Gv)(response))
        return null;
      const slim = Object.entries(response).map(([key, value]) => [key, HOLDERS.has(key) && (0, payload.Gv)(value) ? pick(value, keep) : value]);
      return pick(Object.fromEntries(slim), (key, value) => HOLDERS.has(key) || keep(key, value));
    }
    function pick(record, keep) {
      return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
    }
    function lengthOf(value) {
      return JSON.stringify(value).length;
    }
    function copy(value, hide, depth) {
      if (typeof value == "string")
        return hide(value);
      if (typeof value == "number")
        return hide(`${value}`) === `${value}` ? value : "***";
      if (typeof value != "object" || value === null)
        return value;
      if (depth === DEEPEST)
        return null;
      if (Array.isArray(value))
        return value.map((item) => copy(item, hide, depth + 1));
      const entries = Object.entries(value);
      return Object.fromEntries(entries.map(([key, item]) => [hide(key), copy(item, hide, depth + 1)]));
    }
    const reasonsToSkip = (
      /* unused pure expression or super */
      null
    ), outputBounds = {
      message_id: 100,
      outcome: 10,
      sent: 5,
      channel_id: 255,
      parent_message_id: 100,
      created_at: 16,
      messages: 1e5,
      response: LONGEST_RESPONSE,
      error_code: 30,
      attempts: 4
    };
    function outputsOf({ outcome, deliveries, error, skipped }, hide) {
      const first = deliveries[0], accepted = first?.accepted, created = accepted?.creation_date, errors2 = [error, ...deliveries.map((delivery2) => delivery2.error)];
      return {
        message_id: accepted?.id ?? "",
        outcome,
        sent: String(outcome === "sent"),
        channel_id: accepted?.channel_id ?? first?.target.channel_id ?? "",
        parent_message_id: idOf(accepted?.parent_message_id),
        created_at: Number.isSafeInteger(created) ? `${created}` : "",
        messages: JSON.stringify(deliveries.map(outputOf)),
        response: first?.response === void 0 ? "" : describeResponse(first.response, hide),
        error_code: errors2.find(Boolean)?.code ?? skipped ?? "",
        attempts: String(deliveries.reduce((sum, { attempts }) => sum + attempts, 0))
      };
    }
    function outputOf({ target, accepted, outcome, error }) {
      return {
        channel_id: target.channel_id,
        message_id: accepted?.id ?? "",
        parent_message_id: idOf(accepted?.parent_message_id),
        outcome,
        error_code: error?.code ?? ""
      };
    }
    function idOf(text) {
      return isId(text) ? text : "";
    }
    function sumUp(deliveries, summary = "") {
      const outcomes = new Set(deliveries.map(({ outcome }) => outcome)), [only = "failed"] = outcomes, mixed = outcomes.has("unknown") ? "unknown" : "partial";
      return { outcome: outcomes.size > 1 ? mixed : only, deliveries, summary };
    }
    async function report(result, reporting) {
      const { log, failOnError, linkTo } = reporting;
      for (const delivery2 of result.deliveries)
        delivery2.error === void 0 && log.info(describeDelivery(delivery2)), delivery2.warning !== void 0 && log.warning(delivery2.warning);
      writeOutputs(result, reporting), await writeSummary(result, reporting);
      const errors2 = errorsOf(result);
      if (errors2.length === 0)
        return 0;
      const sentence = describeErrors(result, errors2, linkTo);
      return failOnError ? log.error(sentence, titles[result.outcome] ?? "Twake message not sent") : log.warning(sentence), failOnError ? 1 : 0;
    }
    const titles = {
      partial: "Twake message not sent to every channel",
      unknown: "Twake message: fate unknown"
    };
    function describeDelivery({ outcome, target, accepted, attempts }) {
      const tries = attempts === 1 ? "" : ` (attempt ${attempts})`;
      return outcome === "removed" ? `Removal of message ${target.message_id} requested in channel ${target.channel_id}${tries}. Twake does not confirm removals.` : `Accepted by Twake: message ${accepted?.id} in channel ${target.channel_id}${tries}.`;
    }
    const doubts = {
      post: "The message may be in the channel all the same: look there before you run this job again.",
      edit: "The edit may have been made all the same: look at the message before you run this job again.",
      remove: "The message may be gone all the same: look into the channel before you run this job again."
    };
    function errorsOf({ error, deliveries }) {
      const failed = deliveries.flatMap((delivery2) => delivery2.error ? { error: delivery2.error, delivery: delivery2 } : []);
      return error ? [{ error }, ...failed] : failed;
    }
    function describeErrors({ deliveries }, errors2, linkTo) {
      const isSeveral = deliveries.length > 1, count = deliveries.length - errors2.length, what = errors2.map(({ error, delivery: delivery2 }) => {
        const where2 = isSeveral ? `Channel ${delivery2?.target.channel_id}: ` : "", doubt = delivery2?.outcome === "unknown" ? ` ${doubts[delivery2.operation]}` : "";
        return where2 + error.message + doubt;
      }), next = errors2.map(({ error }) => `${error.nextStep} (${error.code}, ${linkTo(error.code)})`), story = [
        ...isSeveral ? [`The message is in ${count} of ${deliveries.length} channels.`] : [],
        ...new Set(what)
      ], separator = story.some((sentence) => sentence.includes(`
`)) ? `
` : " ", advice = [...new Set(next)].join(separator), room = ANNOTATION_LENGTH - advice.length - separator.length;
      return fewLines(story.join(separator), room) + separator + advice;
    }
    function writeOutputs(result, { core, env, log }) {
      try {
        if (!env.GITHUB_OUTPUT)
          throw new Error("GITHUB_OUTPUT is not set.");
        for (const [name, value] of Object.entries(outputsOf(result, log.hide)))
          core.setOutput(name, value);
      } catch (error) {
        log.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${error.message}`);
      }
    }
    const SUMMARY_BYTES = 2 ** 20;
    async function writeSummary({ summary }, { core, log }) {
      if (summary)
        try {
          if (Buffer.byteLength(summary) > SUMMARY_BYTES)
            throw new Error("it is larger than 1 MiB.");
          await core.summary.addRaw(summary).write();
        } catch (error) {
          log.warning(`The job summary could not be written: ${error.message}`);
        }
    }
    var http_request = __nccwpck_require__2(8442);
    const firstCeiling_ms = 1e3, highestCeiling_ms = 1e4, leastAttempt_ms = 1e3, longestRetryAfter_ms = 6e4;
    function planRetry(failed) {
      if (failed.attempt > failed.retries || !isRepeatable(failed))
        return;
      const asked_ms = failed.retry_after_ms ?? 0, spare_ms = failed.remaining_ms - leastAttempt_ms - asked_ms;
      if (asked_ms > longestRetryAfter_ms || spare_ms < 0)
        return;
      const ceiling_ms = Math.min(firstCeiling_ms * 2 ** (failed.attempt - 1), highestCeiling_ms);
      return { wait_ms: asked_ms + failed.random() * Math.min(ceiling_ms, spare_ms) };
    }
    function isRepeatable({ fate, is_new_message, delivery: delivery2 }) {
      return fate === "unknown" ? !is_new_message || delivery2 === "at_least_once" : fate === "not_arrived";
    }
    function parseRetryAfter(value, now) {
      const text = value?.trim() ?? "";
      if (/^\d+$/.test(text))
        return Number(text) * 1e3;
      if (!/^[A-Z][a-z]+, .+ GMT$/.test(text))
        return;
      const wait_ms = Date.parse(text) - now.getTime();
      return Number.isNaN(wait_ms) ? void 0 : Math.max(0, wait_ms);
    }
    function judgeError(response, body, target) {
      const error = body?.error;
      return response.status === 200 && typeof error == "string" ? judgeErrorBody(error, body?.capabilities, target) : response.status >= 300 ? judgeStatus(response) : judgeText(response.body.trim(), target);
    }
    const UNKNOWN_GROUP = "you_need_to_provide_a_valid_group_id_field_in_any_api_request", server_errors_errors = /* @__PURE__ */ new Map([
      [
        "unknown_application_or_bad_private_key",
        [
          "wrong_credentials",
          "Twake does not accept these credentials: the application is unknown, or the private key is wrong."
        ]
      ],
      [
        UNKNOWN_GROUP,
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
    function judgeErrorBody(error, capabilities, { message_id }) {
      const isGroup = Array.isArray(capabilities) && capabilities.length === 0, known = server_errors_errors.get(isGroup ? UNKNOWN_GROUP : error);
      if (known !== void 0)
        return toJudgement("refused", ...known);
      if (error.startsWith("unknown error or malformed query") && message_id)
        return toJudgement("refused", "message_not_found", `Twake does not find message ${message_id} in this channel.`);
      const isTwake = error.startsWith("unknown error or malformed query");
      return toJudgement(isTwake ? "refused" : "unknown", "refused", `Twake refused the request: ${quote(error)}.`);
    }
    function judgeStatus({ status, headers, body }) {
      const said = `The server answered HTTP ${status}`;
      if ([301, 302, 303, 307, 308].includes(status)) {
        const location = headers.location, where2 = location === void 0 ? "" : ` to ${quote(location)}`;
        return toJudgement(status === 301 || status === 308 ? "refused" : "unknown", "redirected", `${said}: it wants to redirect the request${where2}.`);
      }
      return status === 404 || /^\{"error": "Route /.test(body) ? toJudgement("refused", "no_v1_api", `${said}: there is no v1 messages API at this address.`) : status === 413 ? toJudgement("refused", "too_large", `${said}: the message is too large.`) : status === 429 ? toJudgement("not_arrived", "rate_limited", `${said}: too many requests.`) : status === 503 ? toJudgement("unknown", "server_error", `${said}: it is not available.`) : status === 500 && body.trim() === "" ? toJudgement("unknown", "server_crash", `${said} and nothing else: it crashed.`) : status >= 500 || status < 400 || [408, 425, 460, 499].includes(status) ? toJudgement("unknown", "server_error", `${said}.`) : toJudgement("refused", "refused", `${said}.`);
    }
    function judgeText(text, { channel_id }) {
      return text === "" ? toJudgement("unknown", "empty_answer", "Twake answered with nothing.") : /(^|\n)ERROR with persist$/.test(text) ? toJudgement("not_arrived", "unknown_channel", `Twake stored nothing ("ERROR with persist"): it does not know channel ${channel_id}, or its message service is down.`) : /<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(text) ? toJudgement("refused", "unknown_channel", `Twake does not know channel ${channel_id}, and crashed over it.`) : text.includes("<b>Fatal error</b>") ? toJudgement("unknown", "server_crash", "Twake crashed while it worked on the request.") : /^<(!doctype|html)/i.test(text) ? toJudgement("unknown", "not_json", "A web page answered instead of the Twake API.") : toJudgement("unknown", "not_json", "The answer is not that of a Twake API.");
    }
    function quote(text) {
      return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} \u2026` : text);
    }
    function toJudgement(fate, code, sentence) {
      return { fate, error: new errors.lZ(code, sentence) };
    }
    function judgeSave(response, target, holdsSecret = () => !1) {
      const body = parseBody(response.body), object = body?.object;
      if (body === void 0 || !isRecord(object))
        return judgeError(response, body, target);
      if (response.status !== 200 || "error" in body)
        return { ...judgeError(response, body, target), fate: "unknown" };
      const { id, channel_id, parent_message_id } = object;
      if (typeof id != "string" || id === "")
        return nullId(target);
      if (!isId(id) || holdsSecret(id))
        return strangeId();
      const stray = findStray(channel_id, target) ?? findOther(id, target);
      if (stray !== void 0)
        return stray;
      const isThread = isId(parent_message_id) && !holdsSecret(parent_message_id), accepted = { ...object, parent_message_id: isThread ? parent_message_id : "" };
      return accept(accepted, body, target);
    }
    function judgeRemove(response, target) {
      const body = parseBody(response.body);
      return response.status === 200 && body !== void 0 && "result" in body ? { fate: "requested", response: body } : judgeError(response, body, target);
    }
    function findStray(answered, { channel_id, message_id }) {
      if (!(typeof answered == "string" && answered.toLowerCase() === channel_id.toLowerCase())) {
        if (answered !== null) {
          const where2 = typeof answered == "string" ? `channel ${quote(answered)}` : "no channel";
          return toJudgement("elsewhere", "other_channel", `Twake was asked for channel ${channel_id} and answered for ${where2}.`);
        }
        return toJudgement(message_id ? "unknown" : "refused", "unknown_channel", `Twake knows no channel ${channel_id}, and shows the message nowhere.`);
      }
    }
    function findOther(id, { message_id }) {
      if (!message_id || id.toLowerCase() === message_id.toLowerCase())
        return;
      const sentence = `Twake was asked to edit message ${message_id} and answered for message ${id}.`;
      return toJudgement("unknown", "message_not_found", sentence);
    }
    function accept(object, response, target) {
      const warning = findWarning(object, target);
      return { fate: "accepted", object, response, ...warning && { warning } };
    }
    function findWarning(object, target) {
      const { parent_message_id } = target, thread = object.parent_message_id;
      if (!parent_message_id || parent_message_id.toLowerCase() === thread.toLowerCase())
        return;
      const where2 = thread === "" ? "the channel itself" : `the thread ${quote(thread)}`;
      return `Twake does not know the thread ${parent_message_id} in this channel, and showed the message in ${where2}.`;
    }
    function strangeId() {
      return toJudgement("unknown", "no_message_id", "Twake answered with an id that is not one.");
    }
    function nullId(target) {
      return target.message_id ? toJudgement("unknown", "message_not_found", `Twake did not confirm the edit of message ${target.message_id}.`) : target.parent_message_id ? toJudgement("unknown", "thread_not_found", `Twake did not confirm the reply to message ${target.parent_message_id}.`) : toJudgement("unknown", "no_message_id", "Twake answered without the id of a message.");
    }
    function parseBody(body) {
      const start2 = body.startsWith("{") ? 0 : /\n\{"(?:object|error|result)":/.exec(body)?.index ?? -1;
      if (!(start2 < 0 || start2 > 0 && !/^(<br \/>|array|object|string)/.test(body)))
        try {
          return JSON.parse(body.slice(start2));
        } catch {
          return;
        }
    }
    function isRecord(value) {
      return typeof value == "object" && value !== null && !Array.isArray(value);
    }
    const AT_A_TIME = 5, ATTEMPT_MS = 1e4;
    async function deliver(request2, dependencies) {
      const deadline = dependencies.now() + request2.policy.timeout_ms, deliveries = [], queue = request2.targets.entries(), worker = async () => {
        for (const [index, target] of queue)
          deliveries[index] = await deliverTo(target, request2, { ...dependencies, deadline });
      };
      return await Promise.all(Array.from({ length: AT_A_TIME }, worker)), deliveries;
    }
    async function deliverTo(target, request2, dependencies) {
      const { retries, delivery: delivery2, attempt_ms = ATTEMPT_MS } = request2.policy, { deadline, now, signal, random, sleep, turn, debug } = dependencies, operation = (0, http_request.zI)(request2, target), httpRequest = (0, http_request.d)(request2, target), judge = judgeFor(target, request2, dependencies);
      let mayHaveArrived = !1, last;
      const giveUp = (attempts, error) => ({ target, operation, outcome: mayHaveArrived ? "unknown" : "failed", attempts, error }), excess = (0, http_request.Lk)(httpRequest);
      if (excess !== void 0)
        return giveUp(0, excess);
      for (let attempt = 1; ; attempt += 1) {
        await turn();
        const remaining_ms = deadline - now(), stop = findReasonToStop(signal, remaining_ms, last);
        if (stop !== void 0)
          return giveUp(attempt - 1, stop);
        const limits = { judge, timeout_ms: Math.min(attempt_ms, remaining_ms) }, { judgement, retry_after_ms } = await tryOnce(httpRequest, limits, dependencies);
        if (debug(`channel ${target.channel_id}, attempt ${attempt}: ${describeJudgement(judgement)}`), !("error" in judgement))
          return { target, operation, ...delivered(judgement, attempt) };
        const { fate, error } = judgement;
        mayHaveArrived ||= fate === "unknown" || fate === "elsewhere";
        const is_new_message = operation === "post", again = signal.aborted ? void 0 : planRetry({
          fate,
          attempt,
          retries,
          delivery: delivery2,
          is_new_message,
          random,
          retry_after_ms,
          remaining_ms: deadline - now()
        });
        if (again === void 0)
          return giveUp(attempt, error);
        last = error, await sleep(again.wait_ms, signal);
      }
    }
    function delivered(judgement, attempts) {
      const { fate, response } = judgement;
      if (fate === "requested")
        return { outcome: "removed", attempts, response };
      const { object: accepted, warning } = judgement;
      return { outcome: "sent", attempts, accepted, response, ...warning && { warning } };
    }
    function judgeFor(target, { message: message2 }, { hide }) {
      const holdsSecret = (text) => hide(text) !== text;
      return (response) => message2 ? judgeSave(response, target, holdsSecret) : judgeRemove(response, target);
    }
    function findReasonToStop(signal, remaining_ms, last) {
      if (signal.aborted) {
        const sentence2 = "Interrupted before anything was sent to this channel.";
        return new errors.lZ("interrupted", last ? `${last.message} Then interrupted.` : sentence2);
      }
      if (remaining_ms > 0)
        return;
      const sentence = "No time was left for this channel: the others took it all.";
      return last ?? new errors.lZ("timeout", sentence, { nextStep: "Raise `timeout`." });
    }
    async function tryOnce(request2, { judge, timeout_ms }, { http, signal, date }) {
      const result = await http.send(request2, { signal, timeout_ms });
      return result.kind === "no_response" ? { judgement: { fate: result.arrived === "no" ? "not_arrived" : "unknown", error: result.error } } : {
        judgement: judge(result),
        retry_after_ms: parseRetryAfter(result.headers["retry-after"], date())
      };
    }
    function describeJudgement(judgement) {
      return "error" in judgement ? `${judgement.fate} (${judgement.error.code}: ${judgement.error.message})` : judgement.fate;
    }
    var workflow_github = __nccwpck_require__2(8818), workflow_status = __nccwpck_require__2(7959);
    function adviceFor({ content: source, template, format }) {
      const code = template ? void 0 : templateCode.exec(source)?.[0], isOfWorkflow = code !== void 0 && source.includes(`$${code}`), mention = format === "markdown" || format === "text" ? mentionOfAll.exec(source)?.[0] : void 0, advice = [];
      return code !== void 0 && advice.push(`The content holds \`${code}\`, which is shown as it is written. Set \`template: true\` to evaluate it${isOfWorkflow ? ", and write it without the `$`" : ""}.`), mention !== void 0 && advice.push(`\`${mention}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`), format === "plain" && advice.push("`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere."), advice;
    }
    const templateCode = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/, mentionOfAll = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
    function closingOf({ buttons: buttons2 = [], mentions = [] }) {
      const row = buttons2.map((button) => ({ type: "button", ...button }));
      return [
        ...row.length > 0 ? [{ type: "buttons", children: row }] : [],
        ...mentions.length > 0 ? [mentionsOf(mentions)] : []
      ];
    }
    function mentionsOf(addressees) {
      return {
        type: "mentions",
        children: addressees.map((addressee) => ({ type: "mention", addressee }))
      };
    }
    var fragment = __nccwpck_require__2(9083), bidi = __nccwpck_require__2(9357), message_text = __nccwpck_require__2(5667);
    const MARKUP = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|www\.|:[\w+-]+:|GH-|[\da-f]{7}/im;
    function isPlainText(source) {
      return !MARKUP.test(collapseBlankLines(source));
    }
    function readPlainText({ text, fragments }) {
      const paragraphs = collapseBlankLines(text).split(`

`), isAround = (0, bidi.O0)(text);
      return {
        type: "root",
        children: paragraphs.flatMap((paragraph) => (0, message_text.ey)(resolveLines({ text: paragraph, fragments }, isAround)))
      };
    }
    function resolveLines({ text, fragments }, isAround) {
      const nodes = (0, fragment.JK)(text, fragments).flatMap((part) => typeof part == "string" ? (0, message_text.Fy)(part) : (0, message_text.bK)(part.text, isAround));
      return (0, message_text.NR)((0, message_text.oZ)((0, message_text.gc)(nodes)));
    }
    function collapseBlankLines(source) {
      return source.toWellFormed().replace(/\r\n?/g, `
`).replace(/\n{2,}/g, `

`).replace(/^\n+|\n+$/g, "");
    }
    var message_shorten = __nccwpck_require__2(3902), visible = __nccwpck_require__2(8533);
    const MOST_READ = 6e5;
    async function compose(source, options) {
      const { rest: filled, buttons: buttons2 } = await prepare(source, options);
      if (!(0, visible.aX)(filled.text))
        throw empty();
      const content = await read(source.format, filled, options);
      if (!isSeen(content))
        throw empty();
      const all = { ...source, buttons: [...buttons2, ...source.buttons ?? []] }, composed = content.type === "root" ? await compose_close(content, all, options) : { message: { ...frameOf(source), content }, advice: [] }, advice = [
        ...adviceFor(source),
        ...await adviceForEscapes(source, content),
        ...adviceForLength(source, filled)
      ];
      return { ...composed, advice: [...advice, ...composed.advice] };
    }
    async function adviceForEscapes({ preset, content: source }, content) {
      return preset !== void 0 || !/\\[nt]/.test(source) ? [] : (await __nccwpck_require__2.e("escapes").then(__nccwpck_require__2.bind(__nccwpck_require__2, 3835))).adviceForEscapes(source, content);
    }
    function adviceForLength({ format }, { text }) {
      return format === "markdown" && text.length > message_shorten.Um ? [`Of the Markdown, the first ${message_shorten.Um} characters are read; the rest is left out.`] : [];
    }
    function isSeen(content) {
      return content.type === "plain" ? (0, visible.aX)(content.value) : content.type === "twacode" || (0, visible.zN)(content);
    }
    function empty() {
      return new errors.lZ("empty", "The message came out empty.");
    }
    async function prepare({ preset, content, template }, options) {
      if (preset === void 0 && !template)
        return { rest: { text: (0, fragment.TA)(content), fragments: [] }, buttons: [] };
      const { context, event } = options, read2 = (source, part) => readForeign(source, { ...options, ...part });
      if (preset !== void 0) {
        const { renderTemplate: renderTemplate2 } = await __nccwpck_require__2.e("templates").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9887)), { presets, takeButtons } = await __nccwpck_require__2.e("presets").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9144));
        return takeButtons(await renderTemplate2(presets[preset], context, { read: read2 }));
      }
      const { findPasted, renderFacts } = await __nccwpck_require__2.e("simple-templates").then(__nccwpck_require__2.bind(__nccwpck_require__2, 847)), pasted = findPasted(content, event);
      if (pasted !== void 0)
        throw pasted;
      const filled = renderFacts(content, context);
      if (filled !== void 0)
        return { rest: filled, buttons: [] };
      const { renderTemplate } = await __nccwpck_require__2.e("templates").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9887));
      return { rest: await renderTemplate(content, context, { read: read2 }), buttons: [] };
    }
    async function read(format, filled, options) {
      switch (format) {
        case "markdown":
          return parse(await start(filled), options);
        case "text": {
          const line = (0, message_text.oZ)((0, message_text.Fy)((0, message_text.eu)((0, fragment.Dk)(await start(filled)))));
          return { type: "root", children: (0, message_text.ey)(line) };
        }
        case "twacode": {
          const { readHandwritten } = await __nccwpck_require__2.e("twacode").then(__nccwpck_require__2.bind(__nccwpck_require__2, 683));
          return readHandwritten(filled);
        }
        case "plain":
          return { type: "plain", value: (0, fragment.Dk)(filled), isFilled: filled.fragments.length > 0 };
      }
    }
    async function start(filled) {
      if ((0, fragment.Z)(filled) <= MOST_READ)
        return filled;
      const { cutSource } = await __nccwpck_require__2.e("shorten").then(__nccwpck_require__2.bind(__nccwpck_require__2, 9153));
      return cutSource(filled, MOST_READ);
    }
    async function parse(filled, options) {
      if (filled.fragments.every(({ kind }) => kind === "text") && isPlainText(filled.text))
        return readPlainText(filled);
      const { readMarkdown } = await __nccwpck_require__2.e("markdown").then(__nccwpck_require__2.bind(__nccwpck_require__2, 690));
      return readMarkdown(filled, options);
    }
    async function readForeign(source, options) {
      return (await parse({ text: (0, fragment.TA)(source), fragments: [] }, options)).children;
    }
    function compose_close({ children }, source, { run_url, size }) {
      const closing = closingOf(source), frame = frameOf(source), toMessage = (body) => ({
        ...frame,
        content: { type: "root", children: [...body, ...closing] }
      });
      return (0, message_shorten.ml)(children, { toMessage, run_url, size });
    }
    function frameOf({ sender_name, sender_icon, ephemeral_recipients, message_fields }) {
      return { sender_name, sender_icon, ephemeral_recipients, message_fields };
    }
    var conclusion = __nccwpck_require__2(3116), message_duration = __nccwpck_require__2(5911);
    function describeStatus({ status, icon, duration, run_url }, subject) {
      const after = duration === null ? "" : ` after ${(0, message_duration.M)(String(Math.round(duration)))}`, line = `${icon} ${subject} ${(0, conclusion.d)(status)}${after}`;
      if (run_url === null)
        return [(0, message_text.Qq)(line)];
      const link = { type: "link", url: run_url, children: [(0, message_text.Qq)("run")] };
      return [(0, message_text.Qq)(`${line} (`), link, (0, message_text.Qq)(")")];
    }
    function withStatusLine(message2, progress) {
      const { content } = message2, statusLine = { type: "statusLine", children: describeStatus(progress, progress.subject) };
      return {
        ...message2,
        content: content.type === "root" ? { ...content, children: [...content.children, statusLine] } : { ...content, statusLine }
      };
    }
    function notification(progress, addressees) {
      return { content: { type: "root", children: [describeProgress(progress, progress.subject), mentionsOf(addressees)] } };
    }
    function builtInMessage(progress) {
      const { subject: what, workflow: workflow2 } = progress, subject = workflow2 === null ? what : `${workflow2}: ${what.toLowerCase()}`;
      return { content: { type: "root", children: [describeProgress(progress, subject)] } };
    }
    function describeProgress(progress, subject) {
      return { type: "paragraph", children: describeStatus(progress, subject) };
    }
    var message_object = __nccwpck_require__2(3349);
    async function readMessageContext({ workflow: workflow2, message: message2, delivery: delivery2 }, event, { env, octokit, log }, ended) {
      const { preset, mentions } = message2, { live } = delivery2, { gatherMessageContext } = await __nccwpck_require__2.e("facts").then(__nccwpck_require__2.bind(__nccwpck_require__2, 6963));
      return gatherMessageContext({
        ...workflow2,
        preset,
        mentions,
        live,
        event,
        env: (0, foreign_text.$p)({ ...env }),
        ...ended && { ended }
      }, { octokit, info: log.info, notice: log.notice });
    }
    async function readSpoken(inputs, event, dependencies) {
      const { template, preset, mentions } = inputs.message;
      return !template && !preset && mentions.length === 0 && !inputs.delivery.live ? { context: (0, workflow_github.CT)({ env: dependencies.env, event }), mentions: [] } : readMessageContext(inputs, event, dependencies);
    }
    async function composeMessage({ message: message2, delivery: delivery2 }, { context, preset, lookups, mentions }, { env, files }) {
      const { preset: _, ...source } = message2, content = await readContent(message2, { env, files }), composed = await compose({ ...source, content, mentions, ...preset && { preset } }, {
        context: { ...context, ...lookups },
        event: context.github.event,
        repository_url: context.repository.url,
        is_private: (0, workflow_github.Gw)(context.github),
        run_url: context.run.url,
        size: message_object.bb
      }), said = delivery2.live && !message2.template && !message2.preset && "status" in context ? withStatusLine(composed.message, progressOf(context)) : composed.message;
      return { ...composed, message: await (0, message_object.Q1)(said) };
    }
    function mayBeEmpty({ message: message2 }, error) {
      return message2.if_empty === "skip" && (0, errors.J4)(error).code === "empty";
    }
    async function readContent(message2, { env, files }) {
      if (!message2.content_file)
        return message2.content;
      const { readContentFile } = await __nccwpck_require__2.e("content-file").then(__nccwpck_require__2.bind(__nccwpck_require__2, 2190)), folders = {
        workspace: env.GITHUB_WORKSPACE,
        temp: env.RUNNER_TEMP,
        repository: env.GITHUB_REPOSITORY
      };
      return readContentFile(message2, folders, files);
    }
    function progressOf({ status, verdict, icon, duration, run: run2 }) {
      return { subject: verdict === status ? "Job" : "Run", status: verdict, icon, duration, workflow: run2.name, run_url: run2.url };
    }
    const STATE = "live", SIGNATURE_LENGTH = 65;
    function openState({ core, env, log }) {
      if (env.GITHUB_STATE)
        try {
          core.saveState(STATE, "");
        } catch (error) {
          log.debug(`The state of this step could not be opened: ${error.message}`);
        }
    }
    function keepState({ connection: connection2, deliveries, mentions, started_ms, status }, { core, env, log }) {
      const targets = deliveries.flatMap(targetOf);
      if (targets.length === 0 || !env.GITHUB_STATE || !env.GITHUB_ENV)
        return;
      const { api_url, group_id } = connection2, mentioned = mentions.map(people.TN), state = {
        api_url: api_url.origin + api_url.pathname,
        group_id,
        started_ms,
        status,
        targets,
        mentioned
      }, text = JSON.stringify(state);
      tellRunner(() => {
        core.saveState(STATE, sign(text, connection2, env) + text), core.exportVariable("TWAKE_MESSAGE_LIVE", "true");
      }, log);
    }
    function tellRunner(write, log) {
      try {
        write();
      } catch (error) {
        log.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${error.message}`);
      }
    }
    function hasState({ core: { getState } }) {
      return getState(STATE) !== "";
    }
    function readState({ core, env }, connection2) {
      const state = core.getState(STATE), text = state.slice(SIGNATURE_LENGTH);
      if (!isEqual(state, sign(text, connection2, env) + text))
        throw new errors.lZ("invalid_input", "the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.");
      const live = JSON.parse(text), { origin, pathname } = connection2.api_url;
      for (const [name, was, is] of [
        ["api_url", live.api_url, origin + pathname],
        ["group_id", live.group_id, connection2.group_id]
      ])
        if (was !== is)
          throw new errors.lZ("invalid_input", `\`${name}\` came out as ${is || "nothing"} at the end of the job, and the message went to ${was}. Give \`${name}\` a value that does not change during the job.`);
      return live;
    }
    function sign(text, { private_api_key }, env) {
      const { GITHUB_RUN_ID: run2, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
      return `${live_crypto().createHmac("sha256", private_api_key).update(JSON.stringify([run2, attempt, job, text])).digest("hex")} `;
    }
    const live_crypto = () => process.getBuiltinModule("node:crypto");
    function isEqual(a, b) {
      const [left, right] = [Buffer.from(a), Buffer.from(b)];
      return left.length === right.length && live_crypto().timingSafeEqual(left, right);
    }
    function targetOf({ target, accepted }) {
      if (accepted === void 0)
        return [];
      const { parent_message_id } = accepted;
      return [
        {
          channel_id: target.channel_id,
          message_id: accepted.id,
          ...parent_message_id && { parent_message_id }
        }
      ];
    }
    async function runMain(dependencies) {
      const { core, env } = dependencies, log = createLog(core), result = await announce({ ...dependencies, log }).catch((error) => (error instanceof errors.lZ || log.debug(error.stack ?? String(error)), { outcome: "failed", deliveries: [], error: (0, errors.J4)(error) }));
      return report(result, {
        core,
        env,
        log,
        failOnError: !/^false$/i.test(core.getInput("fail_on_error")),
        linkTo: (code) => (0, errors.zU)(code, env)
      });
    }
    async function announce(dependencies) {
      const { core, env, files, network, log } = dependencies, started_ms = network.date().getTime();
      openState(dependencies), readSecrets(core.getInput).forEach(log.mask);
      const reading = await readInputs({ getInput: core.getInput, hide: log.hide }), event = await readEventFor(reading, { env, files, warn: log.warning }), reason = await findReasonToSkip(reading, env, event);
      if (reason !== void 0)
        return log.notice(reason), skip("secrets_withheld");
      const inputs = main_accept(reading), spoken = await readSpoken(inputs, event, dependencies), composed = inputs.delivery.operation === "remove" ? void 0 : await composeMessage(inputs, spoken, dependencies).catch(emptyWhere(inputs));
      if (composed === "empty")
        return log.info(`Skipped, because ${describeSource(inputs)} came out empty (\`if_empty: skip\`).`), skip("empty");
      for (const sentence of composed?.advice ?? [])
        log.notice(sentence);
      for (const sentence of findWarnings(inputs, spoken))
        log.warning(sentence);
      const request2 = toDeliveryRequest(inputs, composed);
      if (inputs.presentation.dry_run)
        return dryRun(request2, log);
      const deliveries = await deliver(request2, { ...network, debug: log.debug, hide: log.hide });
      if (inputs.delivery.live) {
        const { connection: connection2, workflow: workflow2 } = inputs, { mentions } = spoken, status = (0, workflow_status.rk)(workflow2);
        keepState({ connection: connection2, deliveries, mentions, started_ms, status }, dependencies);
      }
      return sumUp(deliveries, await summarizeFor(inputs, composed, log));
    }
    async function findReasonToSkip({ inputs, missing }, env, event) {
      if (missing.length === 0)
        return;
      const github = (0, workflow_github.GP)({ env, event, runnerFacts: inputs.workflow.runner_facts }), { whySecretsAreWithheld } = await __nccwpck_require__2.e("facts").then(__nccwpck_require__2.bind(__nccwpck_require__2, 5674)), why = whySecretsAreWithheld(github);
      return why && `Skipped, because ${listNames(missing)} empty. ${why}`;
    }
    function skip(why) {
      return { outcome: "skipped", deliveries: [], skipped: why };
    }
    function emptyWhere(inputs) {
      return (error) => {
        if (mayBeEmpty(inputs, error))
          return "empty";
        throw error;
      };
    }
    function describeSource({ message: { content_file, preset } }) {
      return content_file ? `\`content_file\` (${(0, errors.cl)(content_file)})` : preset ? "`preset`" : "`content`";
    }
    function main_accept({ inputs, issues }) {
      if (issues.length > 0)
        throw new errors.lZ("invalid_input", issues.join(`
`));
      return inputs;
    }
    function toDeliveryRequest({ connection: connection2, delivery: delivery2 }, composed) {
      const { message_id, parent_message_id, retries } = delivery2, targets = delivery2.channel_id.map((channel_id) => ({
        channel_id,
        ...message_id && { message_id },
        ...parent_message_id && { parent_message_id }
      }));
      return {
        connection: connection2,
        targets,
        ...composed && { message: composed.message },
        policy: { delivery: delivery2.delivery, retries, timeout_ms: delivery2.timeout * 1e3 }
      };
    }
    async function dryRun(request2, log) {
      (0, http_request.C1)(request2);
      const { describeDeliveryRequest, summarizeDeliveryRequest } = await __nccwpck_require__2.e("preview").then(__nccwpck_require__2.bind(__nccwpck_require__2, 6516));
      log.info(`Dry run, nothing is sent.
${describeDeliveryRequest(request2)}`);
      const summary = summarizeDeliveryRequest("Twake message (dry run)", request2);
      return { outcome: "dry_run", deliveries: [], summary };
    }
    async function summarizeFor({ presentation: presentation2 }, composed, log) {
      if (composed === void 0 || !(presentation2.summary || composed.whole))
        return "";
      try {
        const { summarize } = await __nccwpck_require__2.e("preview").then(__nccwpck_require__2.bind(__nccwpck_require__2, 6516));
        return summarize("Twake message", composed);
      } catch (error) {
        return log.warning(`The message could not be shown in the job summary: ${error.message}`), "";
      }
    }
    function reportEdit({ target, error, outcome }, log) {
      const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
      error === void 0 ? log.info(`${which} is up to date.`) : error.code === "message_not_found" && outcome === "failed" ? log.warning(`${which} is gone: it was removed meanwhile.`) : log.warning(`${which} could not be updated: ${error.message} ${error.nextStep}`);
    }
    function reportReply({ target, error }, log) {
      const where2 = `in the thread of ${target.parent_message_id}`;
      error === void 0 ? log.info(`Those who are to know of this end were notified ${where2}.`) : log.warning(`Nobody was notified ${where2}: ${error.message} ${error.nextStep}`);
    }
    const TIMEOUT_MS = 1e4, policy = { delivery: "at_most_once", retries: 1, attempt_ms: 4500 };
    async function runPost(dependencies) {
      const { core } = dependencies, log = createLog(core);
      try {
        hasState(dependencies) ? await update({ ...dependencies, log }) : /^true$/i.test(core.getInput("live")) && log.info("This step left no live message.");
      } catch (error) {
        log.warning(`The live message could not be updated: ${(0, errors.J4)(error).message}`);
      }
      return 0;
    }
    async function update(dependencies) {
      const { core, env, files, network, log } = dependencies;
      readSecrets(core.getInput).forEach(log.mask);
      const reading = await readInputs({ getInput: core.getInput, hide: log.hide });
      refuseWithoutCredentials(reading);
      const state = readState(dependencies, reading.inputs.connection), deadline = network.now() + TIMEOUT_MS, event = await readEventFor(reading, { env, files, warn: log.warning }), context = await readContext(state, reading, event, dependencies), message2 = await recompose(reading, context, dependencies), send = (request2) => deliver({
        connection: reading.inputs.connection,
        policy: { ...policy, timeout_ms: deadline - network.now() },
        ...request2
      }, { ...network, debug: log.debug, hide: log.hide }), edits = await send({ targets: state.targets, message: message2 });
      for (const edit of edits)
        reportEdit(edit, log);
      const late = context.mentions.filter((one) => !state.mentioned.includes((0, people.TN)(one)));
      if (late.length === 0)
        return;
      const targets = edits.filter(({ outcome }) => outcome === "sent").map(threadOf), reply = notification(progressOf(context.context), late), replies = await send({ targets, message: await (0, message_object.Q1)(reply) });
      for (const delivery2 of replies)
        reportReply(delivery2, log);
    }
    function refuseWithoutCredentials({ missing }) {
      const lost = missing.filter((name) => name === "public_id" || name === "private_api_key");
      if (lost.length === 0)
        return;
      const names = lost.map((name) => `\`${name}\``).join(" and ");
      throw new errors.lZ("invalid_input", `${names} came out empty at the end of the job.`);
    }
    async function readContext(state, { inputs, issues }, event, dependencies) {
      const duration = (dependencies.network.date().getTime() - state.started_ms) / 1e3, mayBeOld = isPerhapsOld(state.status, (0, workflow_status.rk)(inputs.workflow), dependencies), context = await readMessageContext(inputs, event, dependencies, { duration, mayBeOld });
      return issues.length > 0 ? { ...context, mentions: [] } : context;
    }
    function isPerhapsOld(was, is, { env }) {
      if (was !== is || is !== "success")
        return !1;
      const { ACT, FORGEJO_ACTIONS, GITEA_ACTIONS, GITHUB_ACTION_PATH } = env;
      return ACT || FORGEJO_ACTIONS ? !!GITHUB_ACTION_PATH : !!GITEA_ACTIONS;
    }
    async function recompose({ inputs, issues }, context, dependencies) {
      try {
        if (issues.length > 0)
          throw new Error(issues.join(" "));
        return (await composeMessage(inputs, context, dependencies)).message;
      } catch (error) {
        const what = "The live message shows only how the job ended, because its source";
        return mayBeEmpty(inputs, error) ? dependencies.log.info(`${what} came out empty.`) : dependencies.log.warning(`${what} can no longer be read: ${error.message}`), (0, message_object.Q1)(builtInMessage(progressOf(context.context)));
      }
    }
    function threadOf({ target }) {
      const { channel_id, message_id = "", parent_message_id = message_id } = target;
      return { channel_id, parent_message_id };
    }
    function run(stage, dependencies) {
      return stage === "post" ? runPost(dependencies) : runMain(dependencies);
    }
  }),
  8442: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      C1: () => checkSize,
      Lk: () => findSizeError,
      d: () => httpRequestFor,
      zI: () => operationOf
    });
    var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4573), node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3916), _v1_message_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3349), _v1_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7413);
    function operationOf({ message }, { message_id }) {
      return message === void 0 ? "remove" : message_id ? "edit" : "post";
    }
    function httpRequestFor({ connection, message }, target) {
      return message ? (0, _v1_request_js__WEBPACK_IMPORTED_MODULE_3__.Fc)(connection, target, message) : (0, _v1_request_js__WEBPACK_IMPORTED_MODULE_3__.ss)(connection, target);
    }
    function findSizeError({ body }) {
      const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(body);
      if (bytes <= _v1_message_object_js__WEBPACK_IMPORTED_MODULE_2__.Yv)
        return;
      const sentence = `The request has ${bytes} bytes, and servers take ${_v1_message_object_js__WEBPACK_IMPORTED_MODULE_2__.Yv}: nothing was sent.`;
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("too_large", sentence);
    }
    function checkSize(request) {
      for (const target of request.targets) {
        const error = findSizeError(httpRequestFor(request, target));
        if (error !== void 0)
          throw error;
      }
    }
  }),
  4060: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      B5: () => joinTexts,
      HD: () => readable,
      Xp: () => toTwacode,
      cG: () => addLine,
      y: () => toEnvelope
    });
    var _handlers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(356), _mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1723), _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9107), _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3028), _rewrite_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(886), _start_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(8048), _toast_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(7985);
    const MAX_DEPTH = 50, outermost = { show: _handlers_js__WEBPACK_IMPORTED_MODULE_0__.W, listDepth: 0, isLinked: !1 };
    function toTwacode(children) {
      return (0, _nodes_js__WEBPACK_IMPORTED_MODULE_2__.mv)(MAX_DEPTH, (0, _nodes_js__WEBPACK_IMPORTED_MODULE_2__.V$)((0, _handlers_js__WEBPACK_IMPORTED_MODULE_0__.W)({ type: "root", children }, outermost)));
    }
    function toEnvelope({ children }) {
      const body = children.filter((node) => !isLastLine(node)), text = (0, _toast_js__WEBPACK_IMPORTED_MODULE_6__.r)((0, _mentions_js__WEBPACK_IMPORTED_MODULE_1__.Hk)((0, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__.w)({ type: "root", children: body }))), envelope = {
        formatted: (0, _start_forms_js__WEBPACK_IMPORTED_MODULE_5__.k)((0, _mentions_js__WEBPACK_IMPORTED_MODULE_1__.Cw)(readable(toTwacode(body)))),
        original_str: text,
        fallback_string: text
      };
      return children.filter(isLastLine).reduce(addLine, envelope);
    }
    function isLastLine(node) {
      return node.type === "mentions" || node.type === "statusLine";
    }
    function addLine(above, line) {
      const { formatted, original_str, fallback_string } = above, text = line.type === "mentions" ? (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__.w)(line) : (0, _mentions_js__WEBPACK_IMPORTED_MODULE_1__.Hk)((0, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__.w)(line)), nodes = (0, _handlers_js__WEBPACK_IMPORTED_MODULE_0__.W)(line, outermost);
      return {
        formatted: [
          ...formatted,
          ...(0, _start_forms_js__WEBPACK_IMPORTED_MODULE_5__.k)(formatted.length === 0 ? nodes : [_nodes_js__WEBPACK_IMPORTED_MODULE_2__.sP, ...nodes])
        ],
        original_str: continueText(original_str, text),
        fallback_string: continueText(fallback_string, text)
      };
    }
    function continueText(above, text) {
      return (0, _toast_js__WEBPACK_IMPORTED_MODULE_6__.r)(joinTexts(above, text), above.length);
    }
    function joinTexts(...texts) {
      return texts.filter(Boolean).join(" ");
    }
    const GIANT_WORD = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
    function readable(nodes) {
      return (0, _rewrite_js__WEBPACK_IMPORTED_MODULE_4__.H)(nodes, {
        text: (text) => [legible(text).replace(GIANT_WORD, "$&\u200B")].filter(Boolean),
        literal: legible,
        address: legible
      });
    }
    function legible(text) {
      return text.toWellFormed().replace(/[\p{Cc}--[\t\n]]/gv, "");
    }
  }),
  356: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      o: () => alertTitles,
      W: () => show
    });
    const TAB_WIDTH = 4;
    function codeBlock(code) {
      return { type: "mcode", content: code.split(/\r\n?|\n/).map((line) => indent(expandTabs(line))).join(`
`).trimEnd().replace(/^\s*\n/, "").replace(/^(?=\s)/, "\u2060") };
    }
    function indent(line) {
      return line.replace(/^ +/, (spaces) => "\xA0".repeat(spaces.length));
    }
    function expandTabs(line) {
      const cells = line.split("	"), last = cells.pop() ?? "";
      return cells.map((cell) => cell + " ".repeat(TAB_WIDTH - cell.length % TAB_WIDTH)).join("") + last;
    }
    var nodes = __nccwpck_require__2(9107), stack = __nccwpck_require__2(4230);
    function showParagraph({ children }, state) {
      const [only, ...others] = children;
      return only?.type === "image" && others.length === 0 && isSuitable(new URL(only.url)) ? showPicture(only) : (0, stack.Yu)(children, state);
    }
    function showImageLink({ url, alt }, { isLinked }) {
      const label = `[${alt || "\u{1F5BC}"}]`;
      return isLinked ? [label] : (0, nodes.ND)("url", [label], { url });
    }
    function showPicture({ url, alt }) {
      const picture = { type: "url", url, content: { type: "image", src: url } };
      return alt === "" ? [picture] : [picture, nodes.sP, ...(0, nodes.ND)("system", [alt])];
    }
    function isSuitable({ hostname, pathname }) {
      return !(/\.svg$|badge/i.test(pathname) || /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(hostname) || /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(hostname));
    }
    var list = __nccwpck_require__2(6248), mentions = __nccwpck_require__2(1723), superscript = __nccwpck_require__2(1110);
    const WIDE = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u, INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
    function columnsOf(text) {
      if (/^[\x20-\u02FF]*$/.test(text))
        return text.length;
      let columns = 0;
      for (const { segment } of new Intl.Segmenter().segment(text))
        columns += columnsOfCharacter(segment);
      return columns;
    }
    function columnsOfCharacter(character) {
      return INVISIBLE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    }
    const MAX_COLUMNS = 64;
    function showTable({ align, children }, state) {
      const rows = children.map((row) => row.children.map((cell) => state.show(cell, state))), cells = rows.map((row) => row.map(nodes.cA)), columns = align.map((_, column) => cells.reduce((widest, row) => Math.max(widest, columnsOf(row[column] ?? "")), 0)), width = columns.reduce((sum, size) => sum + size + 3, -3);
      return rows.flat(2).some((node) => (0, nodes.v9)(node, ["url", "email"])) || width > MAX_COLUMNS ? showLines(rows) : showColumns({ cells, columns, align });
    }
    function showColumns(table) {
      const lines = table.cells.map((row) => table.columns.map((width, column) => pad(row[column] ?? "", { width, align: table.align[column] })).join(" \u2502 ").trimEnd()), rule = table.columns.map((width) => "\u2500".repeat(width)).join("\u2500\u253C\u2500"), [head = "", ...body] = lines, hasHead = table.cells[0]?.some((cell) => cell !== "");
      return [codeBlock((hasHead ? [head, rule, ...body] : body).join(`
`))];
    }
    function pad(cell, to) {
      const room = to.width - columnsOf(cell), before = { right: room, center: Math.floor(room / 2), left: 0 }[to.align ?? "left"];
      return " ".repeat(before) + cell + " ".repeat(room - before);
    }
    function showLines(rows) {
      return rows.map((row, index) => showRow(row, index === 0)).filter((line) => line.length > 0).flatMap((line, index) => index === 0 ? line : [nodes.sP, ...line]);
    }
    function showRow(row, isHeader) {
      const [key = [], ...values] = row.map(nodes.GJ).filter((cell) => (0, nodes.cA)(cell) !== ""), rest = values.flatMap((cell, index) => [index === 0 ? " \u2014 " : " \xB7 ", ...cell]);
      return isHeader ? (0, nodes.ND)("bold", [...key, ...rest]) : [...(0, nodes.ND)("bold", key), ...rest];
    }
    const handlers = {
      root: blocksIn,
      paragraph: showParagraph,
      heading: showHeading,
      thematicBreak: () => (0, nodes.ND)("system", ["\u2500".repeat(20)]),
      blockquote: (node, state) => (0, nodes.ND)("quote", blocksIn(node, state)),
      alert: showAlert,
      list: list.w,
      listItem: blocksIn,
      code: ({ value }) => [codeBlock(value)],
      table: showTable,
      tableRow: lineIn,
      tableCell: lineIn,
      // They cannot be folded in Twake: they stand open, behind a bar.
      details: (node, state) => (0, nodes.ND)("attachment", blocksIn(node, state)),
      summary: (node, state) => (0, nodes.ND)("bold", lineIn(node, state)),
      group: blocksIn,
      footnoteDefinition: (node, state) => [
        `${(0, superscript.L)(node.identifier)} `,
        ...blocksIn(node, state)
      ],
      text: ({ value }) => [value],
      break: () => [nodes.sP],
      strong: (node, state) => (0, nodes.ND)("bold", lineIn(node, state)),
      emphasis: (node, state) => (0, nodes.ND)("italic", lineIn(node, state)),
      delete: (node, state) => (0, nodes.ND)("strikethrough", lineIn(node, state)),
      underline: (node, state) => (0, nodes.ND)("underline", lineIn(node, state)),
      superscript: (node, state) => lineIn(node, state).map((child) => typeof child == "string" ? (0, superscript.L)(child) : child),
      inlineCode: ({ value }) => [{ type: "icode", content: value }],
      link: showLink,
      image: showImageLink,
      footnoteReference: ({ identifier }) => [(0, superscript.L)(identifier)],
      buttons: inARow,
      button: showButton,
      mentions: inARow,
      mention: ({ addressee }) => [(0, mentions.bX)(addressee)],
      statusLine: (node, state) => (0, nodes.ND)("system", lineIn(node, state))
    }, show = (node, state) => handlers[node.type](node, state);
    function blocksIn({ children }, state) {
      return (0, stack.AI)(children, state);
    }
    function lineIn({ children }, state) {
      return (0, stack.Yu)(children, state);
    }
    function showHeading(heading, state) {
      const title = (0, nodes.ND)("bold", lineIn(heading, state));
      return heading.depth > 2 ? title : (0, nodes.ND)("underline", title);
    }
    const alertTitles = {
      note: "\u2139\uFE0F Note",
      tip: "\u{1F4A1} Tip",
      important: "\u2757 Important",
      warning: "\u26A0\uFE0F Warning",
      caution: "\u{1F6D1} Caution"
    };
    function showAlert(alert, state) {
      const parts = [{ nodes: (0, nodes.ND)("bold", [alertTitles[alert.kind]]) }, { nodes: blocksIn(alert, state) }];
      return (0, nodes.ND)("quote", (0, stack.t$)(parts, () => 1));
    }
    function showLink(link, state) {
      const label = lineIn(link, { ...state, isLinked: !0 }), address = emailIn(link);
      return address === void 0 ? (0, nodes.ND)("url", label, { url: link.url }) : showEmail(address, label);
    }
    function showEmail(address, label) {
      const email = { type: "email", content: address }, [only, ...others] = label, start = typeof only == "string" ? only.toLowerCase().indexOf(address.toLowerCase()) : -1;
      return typeof only != "string" || others.length > 0 || start < 0 ? [...label, " (", email, ")"] : [only.slice(0, start).replace(/^mailto:$/i, ""), email, only.slice(start + address.length)];
    }
    function emailIn({ url }) {
      return url.startsWith("mailto:") ? decodeURIComponent(url.slice(7)) : void 0;
    }
    function showButton({ url, label }) {
      return [{ type: "url", url, content: { type: "button", content: label } }];
    }
    function inARow({ children }, state) {
      return children.flatMap((child) => [" ", ...state.show(child, state)]).slice(1);
    }
  }),
  6248: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      F: () => markOf,
      w: () => showList
    });
    var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9107), _stack_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4230);
    const INDENT = "\u2003", BULLETS = ["\u2022", "\u25E6", "\u25AA"];
    function showList(list, state) {
      const inside = { ...state, listDepth: state.listDepth + 1 }, items = list.children.map((item, index) => {
        const [first, ...others] = state.show(item, inside), mark = markOf(list, item, { index, depth: state.listDepth });
        return first === void 0 ? { nodes: [mark] } : { nodes: [`${mark} `, ...(0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.eT)([first, ...others], INDENT)] };
      });
      return (0, _stack_js__WEBPACK_IMPORTED_MODULE_1__.t$)(items, () => list.spread ? 2 : 1);
    }
    function markOf({ start }, { checked }, place) {
      const number = start === null ? void 0 : `${start + place.index}.`;
      return checked !== null ? [number, checked ? "\u2611" : "\u2610"].filter(Boolean).join(" ") : number ?? BULLETS[Math.min(place.depth, BULLETS.length - 1)] ?? "";
    }
  }),
  1723: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Cw: () => withoutMentions,
      Hk: () => safeText,
      TV: () => mentionsIn,
      ah: () => mentionText,
      bX: () => mentionNode,
      nR: () => defuseAddress,
      yK: () => defuseText
    });
    var _rewrite_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(886), _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3920);
    const WORD_JOINER = "\u2060", RATIO = "\u2236", JOINT = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi, SCOPE = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;
    function withoutMentions(nodes) {
      return (0, _rewrite_js__WEBPACK_IMPORTED_MODULE_0__.H)(nodes, {
        text: (text) => text.split(JOINT).flatMap((part) => part.split(SCOPE)),
        literal: defuseText,
        address: defuseAddress,
        instead: splitAddress
      });
    }
    function defuseText(text) {
      return text.replace(JOINT, WORD_JOINER);
    }
    function defuseAddress(address) {
      return address.replace(/@(?=all|here)/gi, "%40").replace(/:\/\//g, (found, index) => index > 5 ? "%3A//" : found).replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, "%2D");
    }
    function splitAddress(element) {
      const text = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.Tf)(element), type = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.QP)(element);
      if (!(text.search(JOINT) < 0)) {
        if (type === "email")
          return text.split(JOINT);
        if (!(type !== "url" || element.url !== void 0))
          return withoutMentions([{ ...element, url: text }]);
      }
    }
    function safeText(text) {
      const line = text.toWellFormed().replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202A-\u202E\u2066\u2067]/gu, ""), marker = line.search(/[@#]/), head = marker < 0 ? line : line.slice(0, marker);
      return (head + line.slice(head.length).replaceAll(":", RATIO)).replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`).replace(JOINT, WORD_JOINER).replace(/@(?!\u2060)/g, `@${WORD_JOINER}`);
    }
    function mentionNode(addressee) {
      return typeof addressee == "string" ? `@${addressee}` : { type: "user", content: `${addressee.name}:${addressee.id}` };
    }
    function mentionText(addressee) {
      return typeof addressee == "string" ? `@${addressee}` : `@${addressee.name}:${addressee.id}`;
    }
    function mentionsIn(nodes) {
      return nodes.flatMap((node) => typeof node == "string" ? [...node.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g)].map(([word]) => word === "@all" ? "all" : "here") : Array.isArray(node) ? mentionsIn(node) : (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.vq)(node) ? (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.QP)(node) === "user" ? mentionsOfUser(node) : mentionsIn((0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.hT)(node)) : []);
    }
    function mentionsOfUser(element) {
      const [name = "", inContent] = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.Tf)(element).split(":"), id = inContent ?? element.id;
      return typeof id == "string" && /^[\da-f-]{36}$/i.test(id) ? [{ name: name || "user", id }] : [];
    }
  }),
  9107: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      GJ: () => onOneLine,
      ND: () => element,
      V$: () => mergeStrings,
      cA: () => lineOf,
      eT: () => indentLines,
      mv: () => flattenBelow,
      sP: () => BREAK,
      v9: () => holds
    });
    var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3920);
    const BREAK = { type: "br" };
    function mergeStrings(nodes) {
      const merged = [];
      for (const node of nodes) {
        const last = merged.at(-1);
        typeof node == "string" && typeof last == "string" ? merged[merged.length - 1] = last + node : node !== "" && merged.push(node);
      }
      return merged;
    }
    function element(type, nodes, properties = {}) {
      const [first, ...rest] = mergeStrings(nodes);
      return first === void 0 ? [] : [{ type, ...properties, content: rest.length === 0 ? first : [first, ...rest] }];
    }
    function holds(node, types) {
      return (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(node) ? types.includes(node.type) || (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.hT)(node).some((child) => holds(child, types)) : !1;
    }
    function flattenBelow(depth, nodes) {
      return nodes.flatMap((node) => {
        if (!(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(node) || typeof node.content != "object")
          return [node];
        const { type, content: _, ...properties } = node, content = flattenBelow(depth - 1, (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.hT)(node));
        return depth <= 0 ? content : element(type, content, properties);
      });
    }
    function lineOf(nodes) {
      return nodes.map(textOf).join("").replace(/\s+/g, " ").trim();
    }
    function textOf(node) {
      return typeof node == "string" ? node : (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.kn)(node) ? " " : (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.hT)(node).map(textOf).join("");
    }
    function onOneLine(nodes) {
      return nodes.flatMap((node) => {
        if ((0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.kn)(node))
          return [" "];
        if (!(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(node) || node.content === void 0)
          return [node];
        const { type, content: _, ...properties } = node;
        return element(type, onOneLine((0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.hT)(node)), properties);
      });
    }
    function indentLines(nodes, indent) {
      return nodes.flatMap((node, index) => {
        const previous = nodes[index - 1];
        return ((0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.kn)(previous) || (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.WH)(previous)) && !(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.kn)(node) && !(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.WH)(node) ? [indent, node] : [node];
      });
    }
  }),
  1773: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      TN: () => oneLine,
      VS: () => QUOTE_END,
      ap: () => collapse,
      ph: () => codeText
    });
    const LENGTH_LIMIT = 4e3, CODE_LIMIT = 300, WORD_LIMIT = 500, QUOTE_END = `
`;
    function oneLine(text) {
      const words = text.split(QUOTE_END).map((part) => part.replace(/ {2,}/g, " ").trim()).filter(Boolean).join(" \u2014 ").replace(new RegExp(`\\S{${WORD_LIMIT}}(?=\\S)`, "gu"), "$& ");
      return shorten(words, LENGTH_LIMIT);
    }
    function collapse(text) {
      return text.replace(/\s+/g, " ");
    }
    function codeText(code) {
      return shorten(collapse(code).trim(), CODE_LIMIT);
    }
    function shorten(text, limit) {
      if (text.length <= limit)
        return text;
      const kept = text.slice(0, limit - 1), space = kept.lastIndexOf(" "), end = space > limit * 0.8 ? space : limit - 1;
      return `${kept.slice(0, end).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
    }
  }),
  3028: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      w: () => plainText
    });
    var _handlers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(356), _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6248), _mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1723), _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(1773), _superscript_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(1110);
    const handlers = {
      root: blocksIn,
      paragraph: textIn,
      heading: textIn,
      thematicBreak: () => "",
      blockquote: (node, depth) => ` > ${blocksIn(node, depth)}${_one_line_js__WEBPACK_IMPORTED_MODULE_3__.VS}`,
      alert: (node, depth) => ` > ${_handlers_js__WEBPACK_IMPORTED_MODULE_0__.o[node.kind]} ${blocksIn(node, depth)}${_one_line_js__WEBPACK_IMPORTED_MODULE_3__.VS}`,
      list: (list, depth) => list.children.map((item, index) => `${(0, _list_js__WEBPACK_IMPORTED_MODULE_1__.F)(list, item, { index, depth })} ${show(item, depth + 1)} `).join(""),
      listItem: blocksIn,
      code: ({ value }) => ` ${(0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.ph)(value)} `,
      table: blocksIn,
      tableRow: cellsIn,
      tableCell: textIn,
      details: blocksIn,
      summary: textIn,
      group: blocksIn,
      footnoteDefinition: (node, depth) => `${(0, _superscript_js__WEBPACK_IMPORTED_MODULE_4__.L)(node.identifier)} ${blocksIn(node, depth)}`,
      text: ({ value }) => (0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.ap)(value),
      break: () => " ",
      strong: textIn,
      emphasis: textIn,
      delete: textIn,
      underline: textIn,
      superscript: ({ children }, depth) => children.map((child) => child.type === "text" ? (0, _superscript_js__WEBPACK_IMPORTED_MODULE_4__.L)(child.value) : show(child, depth)).join(""),
      inlineCode: ({ value }) => (0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.ap)(value).trim(),
      link: textIn,
      image: ({ alt }) => `[${(0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.ap)(alt) || "\u{1F5BC}"}]`,
      footnoteReference: ({ identifier }) => (0, _superscript_js__WEBPACK_IMPORTED_MODULE_4__.L)(identifier),
      buttons: blocksIn,
      button: ({ label }) => `[${(0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.ap)(label)}]`,
      mentions: blocksIn,
      mention: ({ addressee }) => (0, _mentions_js__WEBPACK_IMPORTED_MODULE_2__.ah)(addressee),
      statusLine: textIn
    };
    function plainText(root) {
      return (0, _one_line_js__WEBPACK_IMPORTED_MODULE_3__.TN)(show(root, 0));
    }
    function show(node, listDepth) {
      return handlers[node.type](node, listDepth);
    }
    function textIn({ children }, listDepth) {
      return children.map((child) => show(child, listDepth)).join("");
    }
    function blocksIn({ children }, listDepth) {
      return children.map((child) => ` ${show(child, listDepth)} `).join("");
    }
    function cellsIn({ children }, listDepth) {
      return children.map((cell) => show(cell, listDepth).trim()).filter((cell) => cell !== "").join(" \u2502 ");
    }
  }),
  886: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      H: () => rewriteStrings
    });
    var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3920);
    function rewriteStrings(nodes, rewriting) {
      return nodes.flatMap((node) => typeof node == "string" ? rewriting.text(node) : Array.isArray(node) ? [{ type: "nop", content: rewriteStrings(node, rewriting) }] : (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(node) ? rewriting.instead?.(node) ?? [rewriteElement(node, rewriting)] : [node]);
    }
    function rewriteElement(element, rewriting) {
      const type = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.QP)(element), holdsNodes = type !== void 0 && (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Y)(type).content === "nodes", isAddress = type === "url" && element.url === void 0, rewritten = Object.entries(element).map(([key, value]) => key === "type" || key === "start" ? [key, value] : key === "url" || key === "src" ? [key, mapStrings(value, rewriting.address)] : key !== "content" ? [key, mapStrings(value, rewriting.literal)] : isAddress && typeof value == "string" ? [key, rewriting.address(value)] : [
        key,
        holdsNodes ? rewriteContent(value, rewriting) : mapStrings(value, rewriting.literal)
      ]);
      return Object.fromEntries(rewritten);
    }
    function rewriteContent(content, rewriting) {
      if (Array.isArray(content))
        return rewriteStrings(content, rewriting);
      if (typeof content != "string" && !(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(content))
        return content;
      const nodes = rewriteStrings([content], rewriting);
      return nodes.length === 1 ? nodes[0] : nodes;
    }
    function mapStrings(value, change) {
      return typeof value == "string" ? change(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, change)) : (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) : value;
    }
  }),
  4230: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      AI: () => showBlocks,
      Yu: () => showLine,
      t$: () => stack
    });
    var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9107), _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3920);
    function showLine(children, state) {
      return (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.V$)(children.flatMap((child) => state.show(child, state)));
    }
    function showBlocks(children, state) {
      return stack(children.map((block) => ({ block, nodes: state.show(block, state) })), breaksBetween);
    }
    function stack(all, breaks) {
      const shown = all.filter(({ nodes }) => nodes.length > 0);
      return shown.flatMap((below, index) => {
        const above = shown[index - 1];
        return above === void 0 || (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.WH)(above.nodes.at(-1)) || (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.WH)(below.nodes[0]) ? below.nodes : [...Array(breaks(above, below)).fill(_nodes_js__WEBPACK_IMPORTED_MODULE_0__.sP), ...below.nodes];
      });
    }
    function breaksBetween(above, below) {
      const [upper, lower] = [above.block, below.block];
      return lower.type === "buttons" ? 2 : lower.type === "footnoteDefinition" ? upper.type === lower.type ? 1 : 2 : ["heading", "summary", "thematicBreak"].includes(upper.type) || lower.type === "thematicBreak" || upper.type === "group" && !upper.spread && lower.type === "group" && !lower.spread || lower.type === "list" && lower.adjacent || below.nodes.slice(0, 1).some((node) => (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.v9)(node, ["image"])) ? 1 : 2;
    }
  }),
  8048: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      k: () => withStartForms
    });
    var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3920);
    function withStartForms(nodes) {
      return nodes.map(withStartForm);
    }
    function withStartForm(node) {
      if (!(0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.vq)(node))
        return node;
      const { type, content, ...properties } = node;
      return {
        type,
        ...startOf(node),
        ...properties,
        ...content !== void 0 && {
          content: Array.isArray(content) ? withStartForms(content) : withStartForm(content)
        }
      };
    }
    function startOf(element) {
      const type = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.QP)(element), start = type && (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Y)(type).start;
      return start === void 0 ? {} : /^[*_~°`]/.test(start) ? { start, end: start } : { start };
    }
  }),
  1110: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      L: () => superscript
    });
    function superscript(text) {
      return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(digit))) : text;
    }
  }),
  7985: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      r: () => toastText
    });
    const LENGTH = 120, lookalikes = {
      "*": "\u2217",
      _: "\u02CD",
      "~": "\u223C",
      "\xB0": "\u02DA",
      "`": "\u02CB"
    }, MARK = /@(?!\u2060)\S+|[*_~°`]/g;
    function toastText(text, from = 0) {
      const head = text.slice(0, LENGTH), marks = head.match(MARK) ?? [], start = head.replace(MARK, (mark, index) => marks.indexOf(mark) === marks.lastIndexOf(mark) || index < from ? mark : lookalikes[mark] ?? mark), opened = from === 0 ? start.replace(/^>+/, (marks2) => "\u203A".repeat(marks2.length)) : start;
      return withWholeEmoji(opened + text.slice(LENGTH), from);
    }
    function withWholeEmoji(text, from) {
      const last = LENGTH - 1;
      return last >= from && /[\uD800-\uDBFF]/.test(text.charAt(last)) ? `${text.slice(0, last)}\u2060${text.slice(last)}` : text;
    }
  }),
  3920: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      QP: () => typeOf,
      Tf: () => contentText,
      WH: () => isBlock,
      Wy: () => labelOf,
      Y: () => ruleOf,
      c_: () => nodeTypes,
      ci: () => addressOf,
      d3: () => isWebAddress,
      hT: () => contentNodes,
      kn: () => isBreak,
      vq: () => isElement
    });
    const nodeRules = {
      nop: { content: "nodes" },
      text: { content: "nodes" },
      br: { content: "nodes", start: `
` },
      bold: { content: "nodes", start: "*" },
      italic: { content: "nodes", start: "\xB0" },
      underline: { content: "nodes", start: "_" },
      strikethrough: { content: "nodes", start: "~" },
      system: { content: "nodes" },
      url: { content: "nodes" },
      button: { content: "nodes" },
      quote: { content: "nodes", block: !0, start: ">" },
      mquote: { content: "nodes", block: !0, start: ">>>" },
      attachment: { content: "nodes", block: !0 },
      icode: { content: "text", start: "`" },
      mcode: { content: "text", block: !0, start: "```" },
      copiable: { content: "text", block: !0 },
      email: { content: "text" },
      user: { content: "text", start: "@" },
      channel: { content: "text", start: "#" },
      emoji: { content: "text", start: ":" },
      file: { content: "text", block: !0 },
      input: { content: "text" },
      compile: { content: "text" },
      icon: { content: "none" },
      image: { content: "none" },
      progress_bar: { content: "none" },
      select: { content: "none", block: !0 }
    }, nodeTypes = Object.keys(nodeRules);
    function ruleOf(type) {
      return nodeRules[type];
    }
    function typeOf(element) {
      const { type, start } = element;
      if (type !== void 0)
        return nodeTypes.find((known) => known === type);
      if (start !== void 0)
        return nodeTypes.find((known) => ruleOf(known).start === start);
    }
    function isElement(value) {
      return typeof value == "object" && value !== null && !Array.isArray(value);
    }
    function isBlock(node) {
      const type = isElement(node) ? typeOf(node) : void 0;
      return type !== void 0 && ruleOf(type).block === !0;
    }
    function isBreak(node) {
      return isElement(node) && typeOf(node) === "br";
    }
    function contentNodes({ content }) {
      return Array.isArray(content) ? content : typeof content == "string" || isElement(content) ? [content] : [];
    }
    function contentText({ content }) {
      return typeof content == "string" ? content : "";
    }
    function addressOf(element) {
      return typeof element.url == "string" ? element.url : contentText(element);
    }
    function labelOf(element) {
      const name = contentText(element).split(":")[0] ?? "";
      switch (typeOf(element)) {
        case "user":
          return `@${name}`;
        case "channel":
          return `#${name}`;
        case "emoji":
          return `:${contentText(element).replaceAll(":", "")}:`;
        case "icon":
          return isWebAddress(element.src) ? "" : String(element.src ?? "");
        case "file":
          return "[file]";
        case "select":
          return String(element.title ?? "");
        case "progress_bar":
          return `${Number(element.progress) || 0} %`;
        default:
          return contentText(element);
      }
    }
    function isWebAddress(value) {
      return typeof value == "string" && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
    }
  }),
  3349: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Yv: () => LARGEST_BODY,
      bb: () => messageSize,
      Q1: () => toMessageObject
    });
    var external_node_buffer_ = __nccwpck_require__2(4573), twacode_envelope = __nccwpck_require__2(4060), mentions = __nccwpck_require__2(1723), plain_text = __nccwpck_require__2(3028);
    async function toContent(content) {
      switch (content.type) {
        case "root":
          return (0, twacode_envelope.y)(content);
        case "twacode": {
          const { fromHandwritten } = await __nccwpck_require__2.e("twacode").then(__nccwpck_require__2.bind(__nccwpck_require__2, 5605)), envelope = fromHandwritten(content);
          return content.statusLine ? (0, twacode_envelope.cG)(envelope, content.statusLine) : envelope;
        }
        case "plain": {
          const text = content.isFilled ? (0, mentions.yK)(content.value) : content.value;
          return content.statusLine ? `${text}
${(0, plain_text.w)(content.statusLine)}` : text;
        }
      }
    }
    async function toMessageObject(message) {
      return { content: await toContent(message.content), ...frameOf(message) };
    }
    function frameOf(message) {
      const { sender_name, sender_icon, ephemeral_recipients = [], message_fields = {} } = message, { hidden_data, ...fields } = message_fields, hidden = {
        ...sender_name && { custom_title: sender_name },
        ...sender_icon && { custom_icon: sender_icon },
        ...typeof hidden_data == "object" ? hidden_data : {}
      };
      return {
        ...Object.keys(hidden).length > 0 && { hidden_data: hidden },
        ...ephemeral_recipients.length > 0 && {
          _once_ephemeral_message: !0,
          ephemeral_message_recipients: ephemeral_recipients
        },
        ...fields
      };
    }
    const LARGEST_BODY = 2 ** 20, messageSize = {
      limit: LARGEST_BODY - 4096,
      measure(message) {
        const object = { content: (0, twacode_envelope.y)(message.content), ...frameOf(message) };
        return external_node_buffer_.Buffer.byteLength(JSON.stringify(object));
      }
    };
  }),
  7413: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Fc: () => saveRequest,
      Fj: () => secretsOf,
      ss: () => removeRequest
    });
    var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4573), node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
    function basicCredentials({ public_id, private_api_key }) {
      return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${public_id}:${private_api_key}`).toString("base64");
    }
    function secretsOf(credentials) {
      const { private_api_key } = credentials;
      return private_api_key === "" ? [] : [private_api_key, basicCredentials(credentials)];
    }
    function saveRequest(connection, target, message) {
      return request(connection, "save", { ...identify(target), ...message });
    }
    function removeRequest(connection, target) {
      return request(connection, "remove", identify(target));
    }
    function identify({ channel_id, message_id, parent_message_id }) {
      return {
        channel_id,
        ...message_id && { id: message_id },
        ...parent_message_id && { parent_message_id }
      };
    }
    function request(connection, operation, message) {
      const { api_url, group_id } = connection, url = new URL(api_url);
      url.pathname = `${api_url.pathname.replace(/\/$/, "")}/api/v1/messages/${operation}`;
      const body = JSON.stringify({ group_id, message }, wellFormed);
      return {
        url,
        body,
        maxResponseSize: maxEchoSize(body),
        headers: {
          // Capitalised: PHP's own web server finds no other spelling.
          Authorization: `Basic ${basicCredentials(connection)}`,
          // Lower case and exact: servers of 2020 ignore the body of any other content type.
          "Content-Type": "application/json"
        }
      };
    }
    const maxEchoSize = (body) => 2 ** 20 + 16 * node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(body);
    function wellFormed(_key, value) {
      return typeof value == "string" ? value.toWellFormed() : value;
    }
  }),
  5740: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Ek: () => repositoryUrl,
      Vd: () => serverUrl,
      Vp: () => runUrl,
      hl: () => address
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3916), _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4827);
    function serverUrl(github) {
      return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__._n)((0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "server_url"));
    }
    function repositoryUrl(github) {
      const name = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "repository");
      return name !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(name) ? address(serverUrl(github), name) : null;
    }
    function runUrl(github) {
      const id = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "run_id");
      return id !== null && /^[1-9]\d*$/.test(id) ? address(repositoryUrl(github), "actions/runs", id) : null;
    }
    function address(...parts) {
      return parts.every(Boolean) ? parts.join("/") : null;
    }
  }),
  1987: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      N6: () => isFailure,
      R_: () => compareByWeight,
      ZG: () => iconOf,
      _X: () => isConclusion,
      _z: () => readConclusion,
      eK: () => fulfils,
      jA: () => conditions,
      u6: () => weightiest
    });
    const icons = {
      failure: "\u274C",
      startup_failure: "\u274C",
      timed_out: "\u23F1\uFE0F",
      cancelled: "\u{1F6AB}",
      action_required: "\u270B",
      in_progress: "\u23F3",
      unknown: "\u26AA",
      stale: "\u26AA",
      success: "\u2705",
      neutral: "\u26AA",
      skipped: "\u23ED\uFE0F"
    }, byWeight = Object.keys(icons), synonyms = /* @__PURE__ */ new Map([
      ["error", "failure"],
      ["inactive", "stale"]
    ]), unfinished = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
    function readConclusion(word) {
      return word === null || unfinished.has(word) ? "in_progress" : isConclusion(word) ? word : synonyms.get(word) ?? "unknown";
    }
    function weightiest(conclusions) {
      return byWeight.find((conclusion) => conclusions.includes(conclusion));
    }
    function compareByWeight(a, b) {
      return byWeight.indexOf(a) - byWeight.indexOf(b);
    }
    function isFailure(conclusion) {
      return ["failure", "timed_out", "startup_failure"].includes(conclusion);
    }
    const conditions = [
      "success",
      "failure",
      "cancelled",
      "skipped",
      "timed_out",
      "action_required"
    ];
    function fulfils(conclusion, condition) {
      return conclusion === condition || condition === "failure" && isFailure(conclusion);
    }
    function iconOf(conclusion) {
      return icons[conclusion];
    }
    function isConclusion(word) {
      return Object.hasOwn(icons, word);
    }
  }),
  2264: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      MD: () => describeRepository,
      hx: () => describeJob,
      lS: () => describeSender,
      tu: () => describeActor,
      vZ: () => describeRun
    });
    var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4827), _links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5740);
    function describeRun(github) {
      const attempt = numberIn(github.run_attempt), url = (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Vp)(github);
      return {
        id: numberIn(github.run_id),
        number: numberIn(github.run_number),
        attempt,
        name: (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.mh)(github, "workflow"),
        url: (attempt ?? 1) > 1 ? (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.hl)(url, "attempts", String(attempt)) : url
      };
    }
    function describeJob(github, { status, checkRunId, matrix }) {
      const url = checkRunId === null ? describeRun(github).url : (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.hl)((0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Vp)(github), "job", String(checkRunId)), name = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "job"), values = leavesOf(matrix).join(", "), title = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.cA)(name && values ? `${name} (${values})` : name);
      return { name, title, status, url, check_run_id: checkRunId };
    }
    function leavesOf(value) {
      return (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? Object.values(value).flatMap(leavesOf) : ["string", "number", "boolean"].includes(typeof value) && value !== "" ? [String(value)] : [];
    }
    function describeRepository(github) {
      const full_name = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "repository"), [owner = null, name = null] = full_name?.split("/") ?? [];
      return { name, full_name, owner, url: (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(github) };
    }
    function describeActor(github) {
      const isFirst = (numberIn(github.run_attempt) ?? 1) === 1, login = github.event_name === "schedule" && isFirst ? null : (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "triggering_actor") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "actor");
      return describeLogin(login, github);
    }
    function describeSender(github) {
      const login = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github.event, "sender", "login") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "actor");
      return describeLogin(github.event_name === "schedule" ? null : login, github);
    }
    function describeLogin(login, github) {
      return { login, url: (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.hl)((0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Vd)(github), login?.replace(/^(.+)\[bot\]$/, "apps/$1")) };
    }
    function numberIn(text) {
      return typeof text == "string" && /^\d+$/.test(text) ? Number(text) : null;
    }
  }),
  8818: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      CT: () => readLinks,
      GP: () => readGithub,
      Gw: () => isPrivate,
      Qo: () => readEnvironment
    });
    var _facts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2264), _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4827);
    function isPrivate({ event }) {
      const visibility = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(event, "repository", "visibility");
      return (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.Qc)(event, "repository", "private") || /^(?:private|internal)$/.test(visibility ?? "");
    }
    const githubNames = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
    function readLinks(sources) {
      const github = readGithub(sources);
      return { github, repository: (0, _facts_run_js__WEBPACK_IMPORTED_MODULE_0__.MD)(github), run: (0, _facts_run_js__WEBPACK_IMPORTED_MODULE_0__.vZ)(github) };
    }
    function readGithub({ env, event, runnerFacts }) {
      const { ref_protected, ...variables } = readEnvironment(env, "GITHUB", githubNames);
      return {
        ...variables,
        ref_protected: ref_protected === null ? null : ref_protected === "true",
        secret_source: (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(runnerFacts, "secret_source"),
        event: (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(event) ? event : {}
      };
    }
    function readEnvironment(env, prefix, names) {
      const entries = names.trim().split(/\s+/).map((name) => [name, env[`${prefix}_${name.toUpperCase()}`] ?? null]);
      return Object.fromEntries(entries);
    }
  }),
  4827: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      $6: () => textAt,
      Gv: () => isObject,
      Qc: () => flagAt,
      Qv: () => objectsIn,
      at: () => at,
      cA: () => lineOf,
      gT: () => listAt,
      i1: () => textsAt,
      lJ: () => objectAt,
      mh: () => lineAt,
      tk: () => numberAt
    });
    function isObject(json) {
      return typeof json == "object" && json !== null && !Array.isArray(json);
    }
    function at(json, ...path) {
      return path.reduce((value, name) => isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0, json);
    }
    function objectAt(json, ...path) {
      const value = at(json, ...path);
      return isObject(value) ? value : null;
    }
    function textAt(json, ...path) {
      const value = at(json, ...path);
      return typeof value == "string" && value !== "" ? value : null;
    }
    const LINE_LENGTH = 120;
    function lineOf(text) {
      const line = text?.trim().replace(/[\r\n\u2028\u2029].*/s, "").trimEnd() || null;
      if (line === null || line.length <= LINE_LENGTH)
        return line;
      const start = line.slice(0, LINE_LENGTH - 2).replace(/[\uD800-\uDBFF]$/, ""), whole = start.replace(/\s+\S*$/, "");
      return `${whole.length > LINE_LENGTH / 2 ? whole : start} \u2026`;
    }
    function lineAt(json, ...path) {
      return lineOf(textAt(json, ...path));
    }
    function numberAt(json, ...path) {
      const value = at(json, ...path);
      return typeof value == "number" ? value : null;
    }
    function flagAt(json, ...path) {
      return at(json, ...path) === !0;
    }
    function textsAt(json, list, name) {
      return listAt(json, list).map((item) => lineAt(item, name)).filter((text) => text !== null);
    }
    function objectsIn(json) {
      return Array.isArray(json) ? json.filter(isObject) : [];
    }
    function listAt(json, ...path) {
      return objectsIn(at(json, ...path));
    }
  }),
  3342: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Ed: () => resolveMentions,
      TN: () => keyOf,
      Y_: () => readMentions,
      eZ: () => namesOf,
      ky: () => readPeople
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3916), _facts_results_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1987);
    const roles = ["author", "actor", "reviewers"], everybody = ["all", "here"], PERSON = /^([\p{L}\p{N}_.-]+):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu;
    function readPerson(text) {
      const [, name, id] = PERSON.exec(text.replace(/^@/, "")) ?? [];
      return name && id ? { name, id: id.toLowerCase() } : void 0;
    }
    function readPeople(mapping) {
      const entries = Object.entries(mapping).map(([login, value]) => {
        const person = typeof value == "string" ? readPerson(value.trim()) : void 0;
        if (person === void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", `\`people\` must have \`name:user-id\` for \`${login}\`, with the id of a user of Twake.`);
        return [login.replace(/^@/, ""), person];
      });
      return Object.fromEntries(entries);
    }
    function namesOf(people) {
      return Object.fromEntries(Object.entries(people).map(([login, { name }]) => [login, name]));
    }
    function readMentions(text, addIssue) {
      return text.split(`
`).flatMap((line, index) => line.split(",").flatMap((part) => {
        const entry = part.trim();
        if (entry === "")
          return [];
        const mention = readMention(entry);
        return typeof mention != "string" ? mention : (addIssue(`line ${index + 1}: ${mention}`), []);
      }));
    }
    function readMention(entry) {
      const words = entry.split(/\s+/), isConditional = words.length > 2 && words.at(-2) === "on", condition = isConditional ? words.at(-1) : void 0, whom = words.slice(0, isConditional ? -2 : void 0).join(" "), on = _facts_results_js__WEBPACK_IMPORTED_MODULE_1__.jA.find((known) => known === condition);
      if (condition !== void 0 && on === void 0)
        return `"on ${condition}" must be ${_facts_results_js__WEBPACK_IMPORTED_MODULE_1__.jA.map((known) => `on ${known}`).join(", ")}.`;
      const word = whom.replace(/^@/, ""), who = [...everybody, ...roles].find((known) => known === word) ?? readPerson(word);
      if (who !== void 0)
        return { who, ...on && { on } };
      const isLogin = /^@?[\w-]+$/.test(whom);
      return `"${whom}" must be ${[...everybody, ...roles].join(", ")} or name:user-id.${isLogin ? " For a login of GitHub, `people` says who that is in Twake." : ""}`;
    }
    function resolveMentions(entries, people, facts) {
      const known = new Map(Object.entries(people).map(([login, person]) => [login.toLowerCase(), person])), find = (login) => known.get(login.toLowerCase()), now = entries.filter(({ on }) => on === void 0 || (0, _facts_results_js__WEBPACK_IMPORTED_MODULE_1__.eK)(facts.verdict, on)), logins = now.flatMap(({ who }) => isRole(who) ? loginsOf(who, facts) : []), meant = now.flatMap(({ who }) => isRole(who) ? loginsOf(who, facts).flatMap((login) => find(login) ?? []) : [who]);
      return {
        addressees: [...new Map(meant.map((one) => [keyOf(one), one])).values()],
        unknown: [...new Set(logins.filter((login) => find(login) === void 0))]
      };
    }
    function keyOf(addressee) {
      return typeof addressee == "string" ? addressee : addressee.id;
    }
    function isRole(who) {
      return roles.some((role) => role === who);
    }
    function loginsOf(role, facts) {
      if (role === "reviewers")
        return facts.pull_request?.reviewers ?? [];
      if (role === "actor")
        return facts.actor.login === null ? [] : [facts.actor.login];
      const { pull_request, release, issue, commit } = facts, author = (pull_request ?? release ?? issue)?.author ?? commit.login;
      return author === null ? [] : [author];
    }
  }),
  7959: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      HP: () => statusToTell,
      IW: () => readJobStatus,
      rk: () => readStatus
    });
    var _facts_results_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1987), _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4827), _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7839);
    function readJobStatus({ runner_facts }) {
      const status = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(runner_facts, "status") ?? "";
      return (0, _facts_results_js__WEBPACK_IMPORTED_MODULE_0__._X)(status) ? status : "unknown";
    }
    function readStatus(sources) {
      const status = readJobStatus(sources), said = sources.status || status;
      return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.e2)({ result: status }) && !(0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.e2)({ result: said }) ? status : said;
    }
    function statusToTell(sources, stage) {
      const status = readStatus(sources), isOpen = status === "success" || status === "unknown";
      return stage.live && !stage.hasEnded && isOpen ? "in_progress" : stage.hasEnded && status === "in_progress" ? readJobStatus(sources) : status;
    }
  }),
  7839: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      MJ: () => countedOf,
      e2: () => isBad,
      ev: () => isNamed,
      BN: () => judgeDeploy,
      Zy: () => judgeRun
    });
    const DEPLOYING = /^(?:deploy|release|publish|ship)$/, ABOUT = new Set(`after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(/\s+/));
    function isDeploy(job) {
      const [inner = [], ...callers] = job.replace(/\(.*/s, "").split("/").map((part) => activitiesOf(wordsOf(part))).toReversed();
      return inner.some(isDeploying) ? !0 : !inner.flat().some((word) => ABOUT.has(word)) && callers.flat().some(isDeploying);
    }
    function isDeploying(words) {
      return words.some((word) => DEPLOYING.test(word)) && !words.some((word) => ABOUT.has(word));
    }
    function isUndoing(job) {
      return wordsOf(job).some((word) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(word));
    }
    function wordsOf(name) {
      return name.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").toLowerCase().split(/[^\p{L}\d&+]+/u);
    }
    function activitiesOf(words) {
      const activities = [[]];
      for (const word of words)
        /^(?:and|then|n|[&+])$/.test(word) ? activities.push([]) : activities.at(-1)?.push(word);
      return activities;
    }
    var results = __nccwpck_require__2(1987);
    function judgeRun({ own, others }) {
      return (0, results.u6)(countedOf({ own, others }).map(({ result }) => result)) ?? "unknown";
    }
    function countedOf({ own, others }) {
      const isFine = own.result === "success" || own.result === "skipped";
      return others.length > 0 && isFine ? others : [...others, own];
    }
    function judgeDeploy(jobs, knowledge) {
      const deploying = resultsOfDeploy(jobs, knowledge), deploy = (0, results.u6)(deploying.map(({ result }) => result).filter((r) => r !== "skipped"));
      if (deploy !== void 0 && deploy !== "success")
        return { result: deploy, cause: findUnfinished(deploying, deploy) };
      const all = [...jobs.others, jobs.own], bad = worst(all);
      if (bad !== null)
        return { result: bad.result, cause: bad };
      const undone = all.find((job) => job.result === "success" && isUndoing(job.name));
      return undone !== void 0 ? { result: "unknown", cause: undone } : deploy === "success" ? { result: "success", cause: null } : deploying.length > 0 ? { result: "skipped", cause: null } : judgeWithoutDeploy(jobs, knowledge);
    }
    function resultsOfDeploy({ own, others }, { named, deployment }) {
      if (deployment)
        return [{ name: "deployment", result: deployment }];
      const isMeant = (job) => named ? isNamed(job.name, named) : isDeploy(job.name), deploying = others.filter(isMeant);
      return deploying.length > 0 ? deploying : [own].filter(isMeant);
    }
    function findUnfinished(deploying, result) {
      return !(result === "in_progress" || result === "action_required") || deploying.length === 1 ? null : deploying.find((job) => job.result === result) ?? null;
    }
    function judgeWithoutDeploy({ own, others }, knowledge) {
      if (knowledge.named || others.length === 0 && !knowledge.isComplete)
        return { result: own.result === "success" ? "unknown" : own.result, cause: own };
      const counted = countedOf({ own, others }), result = (0, results.u6)(counted.map((job) => job.result)) ?? "unknown", skipped = others.find((job) => job.result === "skipped");
      return result === "success" && skipped ? { result: "unknown", cause: skipped } : { result, cause: result === "success" || result === "skipped" ? null : others.find((job) => job.result === result) ?? null };
    }
    function isBad({ result }) {
      return (0, results.N6)(result) || result === "cancelled";
    }
    function worst(jobs) {
      const weight = (0, results.u6)(jobs.filter(isBad).map(({ result }) => result));
      return jobs.find(({ result }) => result === weight) ?? null;
    }
    function isNamed(job, name) {
      return job === name || job.startsWith(`${name} (`) || job.startsWith(`${name} / `);
    }
  }),
  4536: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      DI: () => tooDeep,
      f_: () => isTooDeep,
      gM: () => readYaml
    });
    const MAX_DEPTH = 400, MAX_ALIASES = 100, MAX_LENGTH = 1e6, tooDeep = `It nests deeper than ${MAX_DEPTH} levels`, badAliases = "It has too many or unknown aliases (`*name`): write the values out";
    async function readYaml(text, options = {}) {
      if (text.length > MAX_LENGTH)
        return { error: "It is longer than 1 million characters", line: 1, column: 1 };
      const { LineCounter, Parser } = await __nccwpck_require__2.e("yaml").then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19));
      silence();
      const lines = new LineCounter(), failed = ({ what, at }) => {
        const { line, col } = lines.linePos(at);
        return { error: what.slice(0, 200), line: Math.max(line, 1), column: Math.max(col, 1) };
      }, parser = new Parser(lines.addNewLine), tokens = tokensOf(parser, text);
      if (tokens === void 0)
        return failed({ what: tooDeep, at: parser.offset });
      const misuse = findMisuse(tokens, options);
      if (misuse !== void 0)
        return failed(misuse);
      const [document, second] = await compose(tokens, text.length);
      if (document === void 0)
        return { value: void 0 };
      const issue = findError(document, second) ?? await settleScalars(document, options);
      if (issue !== void 0)
        return failed(issue);
      try {
        const value = document.toJS();
        if (!isTooDeep(value))
          return { value };
      } catch {
      }
      return failed({ what: badAliases, at: Math.max(text.indexOf("*"), 0) });
    }
    function tokensOf(parser, text) {
      try {
        return [...parser.parse(text)];
      } catch {
        return;
      }
    }
    function isTooDeep(root) {
      const open = [{ value: root, depth: 1 }];
      for (let next = open.pop(); next !== void 0; next = open.pop()) {
        const { value, depth } = next;
        if (!(typeof value != "object" || value === null)) {
          if (depth > MAX_DEPTH)
            return !0;
          for (const child of Object.values(value))
            open.push({ value: child, depth: depth + 1 });
        }
      }
      return !1;
    }
    function silence() {
      const env = globalThis.process?.env;
      delete env?.LOG_STREAM, delete env?.LOG_TOKENS;
    }
    async function compose(tokens, length) {
      const { Composer } = await __nccwpck_require__2.e("yaml").then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19)), composer = new Composer({ schema: "core", resolveKnownTags: !1, uniqueKeys: !1 }), { stackTraceLimit } = Error;
      try {
        return Error.stackTraceLimit = 0, [...composer.compose(tokens, !0, length)];
      } finally {
        Error.stackTraceLimit = stackTraceLimit;
      }
    }
    function findMisuse(tokens, options) {
      const open = tokens.flatMap((token) => token.type === "document" && token.value ? [{ token: token.value, depth: 1 }] : []).toReversed();
      let aliases = 0;
      for (let next = open.pop(); next !== void 0; next = open.pop()) {
        const { token, depth } = next;
        if (token.type === "alias" && (aliases += 1), aliases > MAX_ALIASES)
          return { what: badAliases, at: token.offset };
        const issue = misuseOf(next, options);
        if (issue !== void 0)
          return issue;
        const items = "items" in token ? token.items.toReversed() : [];
        for (const { value } of items)
          value && open.push({ token: value, depth: depth + 1 });
      }
    }
    function misuseOf({ token, depth }, { aliases }) {
      if (token.type === "alias" && !aliases)
        return { what: "YAML aliases (`*name`) are not supported", at: token.offset };
      if (!("items" in token))
        return;
      if (depth > MAX_DEPTH)
        return { what: tooDeep, at: token.offset };
      const [at] = token.items.flatMap(({ key }) => key && ("items" in key || key.type === "alias") ? [key.offset] : []);
      if (at !== void 0)
        return { what: "A key must be a text, not a list, a mapping or an alias", at };
    }
    function findError({ errors }, second) {
      const [error] = errors;
      return error !== void 0 ? { what: error.message, at: error.pos[0] } : second && { what: "There is more than one document", at: second.range[0] };
    }
    async function settleScalars(document, { keepsDigits = !1 }) {
      const { visit } = await __nccwpck_require__2.e("yaml").then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19));
      let issue;
      return visit(document, {
        Map: (_key, map) => {
          issue ??= findTwin(map);
        },
        Scalar: (_key, node) => {
          keepsDigits && typeof node.value == "number" && String(node.value) !== node.source && (node.value = node.source);
        }
      }), issue;
    }
    function findTwin({ items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        const name = String(key.value ?? "");
        if (seen.has(name))
          return { what: "Map keys must be unique", at: key.range[0] };
        seen.add(name);
      }
    }
  }),
  633: ((module, __unused_webpack_exports, __nccwpck_require__2) => {
    var x = (y2) => {
      var x2 = {};
      return __nccwpck_require__2.d(x2, y2), x2;
    }, y = (x2) => (() => x2);
    module.exports = x({ appendFileSync: () => standIn.appendFileSync, constants: () => standIn.constants, existsSync: () => standIn.existsSync, promises: () => standIn.promises, randomUUID: () => standIn.randomUUID, readFileSync: () => standIn.readFileSync });
  }),
  5641: ((module, __unused_webpack_exports, __nccwpck_require__2) => {
    var x = (y2) => {
      var x2 = {};
      return __nccwpck_require__2.d(x2, y2), x2;
    }, y = (x2) => (() => x2);
    module.exports = x({ Client: () => require("./undici.cjs").Client, ProxyAgent: () => require("./undici.cjs").ProxyAgent, buildConnector: () => require("./undici.cjs").buildConnector, fetch: () => require("./undici.cjs").fetch });
  }),
  4720: ((module) => {
    module.exports = standIn;
  }),
  181: ((module) => {
    module.exports = require("buffer");
  }),
  4573: ((module) => {
    module.exports = require("node:buffer");
  }),
  3024: ((module) => {
    module.exports = require("node:fs");
  }),
  6760: ((module) => {
    module.exports = require("node:path");
  }),
  8500: ((module) => {
    module.exports = require("node:timers/promises");
  }),
  1692: ((module) => {
    module.exports = require("node:tls");
  }),
  7975: ((module) => {
    module.exports = require("node:util");
  }),
  857: ((module) => {
    module.exports = require("os");
  }),
  6928: ((module) => {
    module.exports = require("path");
  }),
  932: ((module) => {
    module.exports = require("process");
  }),
  2203: ((module) => {
    module.exports = require("stream");
  }),
  23: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.r(__webpack_exports__2), __nccwpck_require__2.d(__webpack_exports__2, {
      ExitCode: () => ExitCode,
      addPath: () => addPath,
      debug: () => debug,
      endGroup: () => endGroup,
      error: () => error,
      exportVariable: () => exportVariable,
      getBooleanInput: () => getBooleanInput,
      getIDToken: () => getIDToken,
      getInput: () => getInput,
      getMultilineInput: () => getMultilineInput,
      getState: () => getState,
      group: () => group,
      info: () => info,
      isDebug: () => isDebug,
      markdownSummary: () => (
        /* reexport */
        markdownSummary
      ),
      notice: () => notice,
      platform: () => (
        /* reexport */
        platform_namespaceObject
      ),
      saveState: () => saveState,
      setCommandEcho: () => setCommandEcho,
      setFailed: () => setFailed,
      setOutput: () => setOutput,
      setSecret: () => setSecret,
      startGroup: () => startGroup,
      summary: () => (
        /* reexport */
        summary
      ),
      toPlatformPath: () => (
        /* reexport */
        toPlatformPath
      ),
      toPosixPath: () => (
        /* reexport */
        toPosixPath
      ),
      toWin32Path: () => (
        /* reexport */
        toWin32Path
      ),
      warning: () => warning
    });
    var platform_namespaceObject = {};
    __nccwpck_require__2.r(platform_namespaceObject), __nccwpck_require__2.d(platform_namespaceObject, {
      arch: () => arch,
      getDetails: () => getDetails,
      isLinux: () => isLinux,
      isMacOS: () => isMacOS,
      isWindows: () => isWindows,
      platform: () => platform
    });
    var external_os_ = __nccwpck_require__2(857);
    function toCommandValue(input) {
      return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
    }
    function toCommandProperties(annotationProperties) {
      return Object.keys(annotationProperties).length ? {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      } : {};
    }
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_.EOL);
    }
    function issue(name, message = "") {
      issueCommand(name, {}, message);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = !0;
          for (const key in this.properties)
            if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
            }
        }
        return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
      }
    }
    function escapeData(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var external_node_cjs_ = __nccwpck_require__2(633);
    function issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath)
        throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!external_node_cjs_.existsSync(filePath))
        throw new Error(`Missing file at path: ${filePath}`);
      external_node_cjs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: "utf8"
      });
    }
    function prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${external_node_cjs_.randomUUID()}`, convertedValue = toCommandValue(value);
      if (key.includes(delimiter))
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter))
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
    }
    var external_path_ = __nccwpck_require__2(6928), http_client = __nccwpck_require__2(5506), __awaiter = function(thisArg, _arguments, P, generator) {
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
    class OidcClient {
      static createHttpClient(allowRetry = !0, maxRetry = 10) {
        const requestOptions = {
          allowRetries: allowRetry,
          maxRetries: maxRetry
        };
        return new http_client.Q("actions/oidc-client", [new http_client.t(OidcClient.getRequestToken())], requestOptions);
      }
      static getRequestToken() {
        const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        if (!token)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
        return token;
      }
      static getIDTokenUrl() {
        const runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!runtimeUrl)
          throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
        return runtimeUrl;
      }
      static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
          var _a;
          const id_token = (_a = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error2) => {
            throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
          })).result) === null || _a === void 0 ? void 0 : _a.value;
          if (!id_token)
            throw new Error("Response json body do not have ID Token field");
          return id_token;
        });
      }
      static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
          try {
            let id_token_url = OidcClient.getIDTokenUrl();
            if (audience) {
              const encodedAudience = encodeURIComponent(audience);
              id_token_url = `${id_token_url}&audience=${encodedAudience}`;
            }
            debug(`ID token url is ${id_token_url}`);
            const id_token = yield OidcClient.getCall(id_token_url);
            return setSecret(id_token), id_token;
          } catch (error2) {
            throw new Error(`Error message: ${error2.message}`);
          }
        });
      }
    }
    var summary_awaiter = function(thisArg, _arguments, P, generator) {
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
    const { access, appendFile, writeFile } = external_node_cjs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
    class Summary {
      constructor() {
        this._buffer = "";
      }
      /**
       * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
       * Also checks r/w permissions.
       *
       * @returns step summary file path
       */
      filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
          if (this._filePath)
            return this._filePath;
          const pathFromEnv = process.env[SUMMARY_ENV_VAR];
          if (!pathFromEnv)
            throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
          try {
            yield access(pathFromEnv, external_node_cjs_.constants.R_OK | external_node_cjs_.constants.W_OK);
          } catch {
            throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
          }
          return this._filePath = pathFromEnv, this._filePath;
        });
      }
      /**
       * Wraps content in an HTML tag, adding any HTML attributes
       *
       * @param {string} tag HTML tag to wrap
       * @param {string | null} content content within the tag
       * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
       *
       * @returns {string} content wrapped in HTML element
       */
      wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
        return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
          const overwrite = !!options?.overwrite, filePath = yield this.filePath();
          return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
          return this.emptyBuffer().write({ overwrite: !0 });
        });
      }
      /**
       * Returns the current summary buffer as a string
       *
       * @returns {string} string of summary buffer
       */
      stringify() {
        return this._buffer;
      }
      /**
       * If the summary buffer is empty
       *
       * @returns {boolen} true if the buffer is empty
       */
      isEmptyBuffer() {
        return this._buffer.length === 0;
      }
      /**
       * Resets the summary buffer without writing to summary file
       *
       * @returns {Summary} summary instance
       */
      emptyBuffer() {
        return this._buffer = "", this;
      }
      /**
       * Adds raw text to the summary buffer
       *
       * @param {string} text content to add
       * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
       *
       * @returns {Summary} summary instance
       */
      addRaw(text, addEOL = !1) {
        return this._buffer += text, addEOL ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(external_os_.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(code, lang) {
        const attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(items, ordered = !1) {
        const tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(rows) {
        const tableBody = rows.map((row) => {
          const cells = row.map((cell) => {
            if (typeof cell == "string")
              return this.wrap("td", cell);
            const { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
            return this.wrap(tag, data, attrs);
          }).join("");
          return this.wrap("tr", cells);
        }).join(""), element = this.wrap("table", tableBody);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(label, content) {
        const element = this.wrap("details", this.wrap("summary", label) + content);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML image tag to the summary buffer
       *
       * @param {string} src path to the image you to embed
       * @param {string} alt text description of the image
       * @param {SummaryImageOptions} options (optional) addition image attributes
       *
       * @returns {Summary} summary instance
       */
      addImage(src, alt, options) {
        const { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(text, level) {
        const tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const element = this.wrap("hr", null);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const element = this.wrap("br", null);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(text, cite) {
        const attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(text, href) {
        const element = this.wrap("a", text, { href });
        return this.addRaw(element).addEOL();
      }
    }
    const _summary = new Summary(), markdownSummary = _summary, summary = _summary;
    function toPosixPath(pth) {
      return pth.replace(/[\\]/g, "/");
    }
    function toWin32Path(pth) {
      return pth.replace(/[/]/g, "\\");
    }
    function toPlatformPath(pth) {
      return pth.replace(/[/\\]/g, external_path_.sep);
    }
    async function getExecOutput() {
      throw new Error("This bundle runs no commands.");
    }
    var platform_awaiter = function(thisArg, _arguments, P, generator) {
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
    const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
      const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
        silent: !0
      }), { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
        silent: !0
      });
      return {
        name: name.trim(),
        version: version.trim()
      };
    }), getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
      var _a, _b, _c, _d;
      const { stdout } = yield getExecOutput("sw_vers", void 0, {
        silent: !0
      }), version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
      return {
        name: (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "",
        version
      };
    }), getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
      const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
        silent: !0
      }), [name, version] = stdout.trim().split(`
`);
      return {
        name,
        version
      };
    }), platform = external_os_.platform(), arch = external_os_.arch(), isWindows = platform === "win32", isMacOS = platform === "darwin", isLinux = platform === "linux";
    function getDetails() {
      return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
          platform,
          arch,
          isWindows,
          isMacOS,
          isLinux
        });
      });
    }
    var core_awaiter = function(thisArg, _arguments, P, generator) {
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
    }, ExitCode;
    (function(ExitCode2) {
      ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
    function exportVariable(name, val) {
      const convertedVal = toCommandValue(val);
      if (process.env[name] = convertedVal, process.env.GITHUB_ENV || "")
        return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
      issueCommand("set-env", { name }, convertedVal);
    }
    function setSecret(secret) {
      issueCommand("add-mask", {}, secret);
    }
    function addPath(inputPath) {
      process.env.GITHUB_PATH || "" ? issueFileCommand("PATH", inputPath) : issueCommand("add-path", {}, inputPath), process.env.PATH = `${inputPath}${external_path_.delimiter}${process.env.PATH}`;
    }
    function getInput(name, options) {
      const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
      if (options && options.required && !val)
        throw new Error(`Input required and not supplied: ${name}`);
      return options && options.trimWhitespace === !1 ? val : val.trim();
    }
    function getMultilineInput(name, options) {
      const inputs = getInput(name, options).split(`
`).filter((x) => x !== "");
      return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
    }
    function getBooleanInput(name, options) {
      const trueValue = ["true", "True", "TRUE"], falseValue = ["false", "False", "FALSE"], val = getInput(name, options);
      if (trueValue.includes(val))
        return !0;
      if (falseValue.includes(val))
        return !1;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function setOutput(name, value) {
      if (process.env.GITHUB_OUTPUT || "")
        return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
      process.stdout.write(external_os_.EOL), issueCommand("set-output", { name }, toCommandValue(value));
    }
    function setCommandEcho(enabled) {
      issue("echo", enabled ? "on" : "off");
    }
    function setFailed(message) {
      process.exitCode = ExitCode.Failure, error(message);
    }
    function isDebug() {
      return process.env.RUNNER_DEBUG === "1";
    }
    function debug(message) {
      issueCommand("debug", {}, message);
    }
    function error(message, properties = {}) {
      issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function warning(message, properties = {}) {
      issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function notice(message, properties = {}) {
      issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function info(message) {
      process.stdout.write(message + external_os_.EOL);
    }
    function startGroup(name) {
      issue("group", name);
    }
    function endGroup() {
      issue("endgroup");
    }
    function group(name, fn) {
      return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
          result = yield fn();
        } finally {
          endGroup();
        }
        return result;
      });
    }
    function saveState(name, value) {
      if (process.env.GITHUB_STATE || "")
        return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
      issueCommand("save-state", { name }, toCommandValue(value));
    }
    function getState(name) {
      return process.env[`STATE_${name}`] || "";
    }
    function getIDToken(aud) {
      return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
      });
    }
  })
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0)
    return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, threw = !0;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__), threw = !1;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__, (() => {
  var webpackQueues = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", webpackExports = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", webpackError = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", resolveQueue = (queue) => {
    queue && queue.d < 1 && (queue.d = 1, queue.forEach((fn) => fn.r--), queue.forEach((fn) => fn.r-- ? fn.r++ : fn()));
  }, wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep == "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0, dep.then((r) => {
          obj[webpackExports] = r, resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e, resolveQueue(queue);
        });
        var obj = {};
        return obj[webpackQueues] = (fn) => fn(queue), obj;
      }
    }
    var ret = {};
    return ret[webpackQueues] = (x) => {
    }, ret[webpackExports] = dep, ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set(), exports = module.exports, currentDeps, outerResolve, reject, promise = new Promise((resolve, rej) => {
      reject = rej, outerResolve = resolve;
    });
    promise[webpackExports] = exports, promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {
    })), module.exports = promise, body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn, getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      }), promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult), fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue))), queue && queue.d < 0 && (queue.d = 0);
  };
})(), __nccwpck_require__.n = (module) => {
  var getter = module && module.__esModule ? (
    /******/
    () => module.default
  ) : (
    /******/
    () => module
  );
  return __nccwpck_require__.d(getter, { a: getter }), getter;
}, (() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1 && (value = this(value)), mode & 8 || typeof value == "object" && value && (mode & 4 && value.__esModule || mode & 16 && typeof value.then == "function"))
      return value;
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current))
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
  };
})(), __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition)
    __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, { enumerable: !0, get: definition[key] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), [])), __nccwpck_require__.u = (chunkId) => chunkId + ".js", __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop), __nccwpck_require__.r = (exports) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: !0 });
}, (() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  }, installChunk = (data) => {
    var { ids, modules, runtime } = data, moduleId, chunkId, i = 0;
    for (moduleId in modules)
      __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
    for (runtime && runtime(__nccwpck_require__); i < ids.length; i++)
      chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0)
      if (installedChunkData)
        promises.push(installedChunkData[1]);
      else {
        var promise = Promise.resolve("./" + __nccwpck_require__.u(chunkId)).then(require).then(installChunk, (e) => {
          throw installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0), e;
        }), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
        promises.push(installedChunkData[1] = promise);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9407);
