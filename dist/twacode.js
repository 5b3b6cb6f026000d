"use strict";
exports.ids = ["twacode", "did-you-mean"], exports.modules = {
  1916: ((__unused_webpack_module, exports2) => {
    var __webpack_unused_export__;
    __webpack_unused_export__ = !0, exports2.distance = exports2.k = void 0;
    var peq = new Uint32Array(65536), myers_32 = function(a, b) {
      for (var n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n; i--; )
        peq[a.charCodeAt(i)] |= 1 << i;
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)], xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
      }
      for (i = n; i--; )
        peq[a.charCodeAt(i)] = 0;
      return sc;
    }, myers_x = function(b, a) {
      for (var n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32), i = 0; i < hsize; i++)
        phc[i] = -1, mhc[i] = 0;
      for (var j = 0; j < vsize - 1; j++) {
        for (var mv_1 = 0, pv_1 = -1, start_1 = j * 32, vlen_1 = Math.min(32, m) + start_1, k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] |= 1 << k;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv_1, xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb, ph = mv_1 | ~(xh | pv_1), mh = pv_1 & xh;
          ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv_1 = mh | ~(xv | ph), mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] = 0;
      }
      for (var mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start, k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] |= 1 << k;
      for (var score = m, i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
        score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
      }
      for (var k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] = 0;
      return score;
    }, distance = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a, a = tmp;
      }
      return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
    };
    exports2.distance = distance;
    var closest = function(str, arr) {
      for (var min_distance = 1 / 0, min_index = 0, i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        dist < min_distance && (min_distance = dist, min_index = i);
      }
      return arr[min_index];
    };
    exports2.k = closest;
  }),
  5605: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fromHandwritten: () => fromHandwritten
    });
    var errors = __webpack_require__(3916), mod = __webpack_require__(1916), vocabulary = __webpack_require__(3920);
    const COMPILE_LINE_LIMIT = 2e3;
    function isEmpty(value) {
      return value == null || value === "" || isEmptyArray(value);
    }
    function isEmptyArray(value) {
      return Array.isArray(value) && value.length === 0;
    }
    const checks = {
      icode: needsText,
      mcode: needsText,
      copiable: needsText,
      email: needsText,
      file: needsText,
      user: needsName,
      channel: needsName,
      compile: checkCompile,
      emoji: checkEmoji,
      icon: checkIcon,
      image: checkImage,
      select: checkSelect,
      url: checkUrl
    };
    function needsText({ content }) {
      if (typeof content != "string")
        return {
          key: "content",
          message: "must be one string here; anything else crashes the client of whoever reads it"
        };
    }
    function needsName(element) {
      return typeof element.id == "string" ? void 0 : needsText(element);
    }
    function checkCompile(element) {
      return (typeof element.content == "string" ? element.content.split(`
`).length : 0) <= COMPILE_LINE_LIMIT ? needsText(element) : {
        key: "content",
        message: `has more than ${COMPILE_LINE_LIMIT} lines, which replaces it by an error text`
      };
    }
    const SHORTNAME = /^:?[\w+-]+:?$/, ONE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})\uFE0F?$/v;
    function checkEmoji({ content }) {
      if (!(typeof content == "string" && SHORTNAME.test(content)))
        return { key: "content", message: "must be the name of an emoji, such as `rocket`" };
    }
    function checkIcon({ src }) {
      if (!(typeof src == "string" && (SHORTNAME.test(src) || ONE_EMOJI.test(src))) && !(isSecureAddress(src) && !/['"()\\<>]/.test(src)))
        return {
          key: "src",
          message: "must be `:shortname:`, one emoji, or an https:// address with quotes, brackets and backslashes percent-encoded"
        };
    }
    function checkImage({ src }) {
      return isSecureAddress(src) ? void 0 : { key: "src", message: "must be an https:// address" };
    }
    function isSecureAddress(value) {
      return (0, vocabulary.d3)(value) && value.startsWith("https://");
    }
    function checkSelect({ values }) {
      if (!(Array.isArray(values) && values.every(vocabulary.vq)))
        return { key: "values", message: "must be a list of mappings with `name` and `value`" };
    }
    function checkUrl(element) {
      const { url, content } = element;
      return url === void 0 ? (0, vocabulary.d3)(content) ? void 0 : { key: "content", message: "must be an http:// or https:// address, or add `url`" } : (0, vocabulary.d3)(url) ? isEmpty(content) ? { key: "", message: "is a link without `content`, which nobody can see" } : void 0 : { key: "url", message: "must be an address that begins with http:// or https://" };
    }
    const DEPTH_LIMIT = 400, tooDeep = `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses`, EMPTY = "is empty, so nothing would be shown", ISSUE_LIMIT = 50;
    function checkTwacode(value, path = "content") {
      if (isEmpty(value))
        return [{ path, message: EMPTY }];
      const issues = [];
      for (const issue of inspect(value, { path, depth: 1 }))
        if (issues.push(issue) === ISSUE_LIMIT)
          break;
      return issues;
    }
    function* inspect(value, state) {
      const { path, depth } = state;
      if (typeof value != "string")
        if (depth > DEPTH_LIMIT)
          yield { path, message: tooDeep };
        else if (Array.isArray(value))
          for (const [index, item] of value.entries())
            yield* inspect(item, { path: `${path}[${index}]`, depth: depth + 1 });
        else (0, vocabulary.vq)(value) ? yield* inspectElement(value, state) : yield { path, message: describeScalar(value) };
    }
    function describeScalar(value) {
      return value == null ? "is null, which replaces the whole message by an error text" : `is a ${typeof value}, which is not shown: put it in quotes`;
    }
    function* inspectElement(element, { path, depth }) {
      const type = (0, vocabulary.QP)(element);
      if (type === void 0) {
        yield { path, message: describeUnknownType(element) };
        return;
      }
      for (const { key, message } of issuesOf(type, element))
        yield { path: key === "" ? path : `${path}.${key}`, message };
      const { content } = element;
      (0, vocabulary.Y)(type).content === "nodes" && !isEmpty(content) && (yield* inspect(content, { path: `${path}.content`, depth: depth + 1 }));
    }
    function describeUnknownType({ type, start }) {
      return type === void 0 && start === void 0 ? "has neither `type` nor `start`, so it would not be shown" : type === void 0 ? "has an unknown `start`, so it would vanish: write a `type`" : typeof type != "string" ? "has a `type` that is not a string, so it would vanish" : `has the unknown type "${type.slice(0, 40)}", so it would vanish (the nearest known one is "${(0, mod.k)(type, [...vocabulary.c_])}")`;
    }
    function* issuesOf(type, element) {
      element.type === void 0 && (type === "italic" || type === "strikethrough") && (yield {
        key: "start",
        message: `vanishes in clients of 2021 and later: write \`type: ${type}\``
      }), (0, vocabulary.Y)(type).content === "none" && !isEmpty(element.content) && (yield { key: "content", message: `is never shown, because \`${type}\` has no content` });
      const issue = checks[type]?.(element);
      issue !== void 0 && (yield issue);
    }
    var envelope = __webpack_require__(4060), mentions = __webpack_require__(1723), rewrite = __webpack_require__(886), start_forms = __webpack_require__(8048);
    function* misplacedValues(value, fill, { path, depth }) {
      if (typeof value != "object" || value === null)
        return;
      if (depth > DEPTH_LIMIT) {
        yield { path, message: tooDeep };
        return;
      }
      const holdsValue = (text) => typeof text == "string" && fill(text) !== void 0;
      for (const [key, item] of Object.entries(value)) {
        const itemPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
        holdsValue(key) ? yield { path, message: "has a template value in the name of a property" } : decides(key, value) && holdsValue(item) && (yield { path: itemPath, message: "must not hold a template value" }), yield* misplacedValues(item, fill, { path: itemPath, depth: depth + 1 });
      }
    }
    function decides(key, owner) {
      return key === "content" ? (0, vocabulary.vq)(owner) && (0, vocabulary.QP)(owner) === "compile" : key === "type" || key === "start";
    }
    function fillNodes(nodes, fill) {
      const filledOr = (text, show) => {
        const filled = fill(text);
        return filled === void 0 ? text : show(filled);
      };
      return (0, rewrite.H)(nodes, {
        text: (text) => [filledOr(text, showParts)],
        literal: (text) => filledOr(text, (filled) => (0, mentions.yK)(filled.text)),
        address: (text) => filledOr(text, showAddress)
      });
    }
    function showAddress({ text, url }) {
      return url !== void 0 ? (0, mentions.nR)(url) : /^\s*https?:/i.test(text) ? "" : (0, mentions.yK)(text);
    }
    function showParts({ parts }) {
      return { type: "nop", content: parts.flatMap((part) => typeof part == "string" ? [part] : (0, start_forms.k)((0, mentions.Cw)((0, envelope.Xp)(part.children)))) };
    }
    var toast = __webpack_require__(7985), one_line = __webpack_require__(1773);
    function twacodeText(nodes) {
      return (0, one_line.TN)(textOf(nodes));
    }
    function textOf(nodes) {
      return nodes.map(nodeText).join("");
    }
    function nodeText(node) {
      return typeof node == "string" ? (0, one_line.ap)(node) : Array.isArray(node) ? textOf(node) : (0, vocabulary.vq)(node) ? elementText(node) : "";
    }
    function elementText(element) {
      switch ((0, vocabulary.QP)(element)) {
        case void 0:
          return "";
        case "br":
          return ` ${textOf((0, vocabulary.hT)(element))}`;
        case "quote":
        case "mquote":
          return ` > ${textOf((0, vocabulary.hT)(element))}${one_line.VS}`;
        case "attachment":
          return ` ${textOf((0, vocabulary.hT)(element))} `;
        case "button":
          return ` [${textOf((0, vocabulary.hT)(element))}] `;
        case "icode":
          return (0, one_line.ap)((0, vocabulary.Tf)(element)).trim();
        case "mcode":
          return ` ${(0, one_line.ph)((0, vocabulary.Tf)(element))} `;
        case "copiable":
        case "file":
        case "select":
        case "progress_bar":
          return ` ${(0, one_line.ap)((0, vocabulary.Wy)(element))} `;
        case "image":
          return typeof element.alt == "string" ? ` [image: ${(0, one_line.ap)(element.alt)}] ` : " [image] ";
        case "input":
          return "";
        case "icon":
        case "emoji":
        case "user":
        case "channel":
        case "email":
        case "compile":
          return (0, one_line.ap)((0, vocabulary.Wy)(element));
        default:
          return textOf((0, vocabulary.hT)(element));
      }
    }
    function fromHandwritten({ value, fill }) {
      refuse([...misplacedValues(value, fill, { path: "content", depth: 1 })]);
      const { tree, path, original_str, fallback_string } = openEnvelope(value, fill), written = Array.isArray(tree) ? tree : [tree], nodes = fillNodes(written, fill);
      refuse(checkTwacode(Array.isArray(tree) ? nodes : nodes[0], path));
      const formatted = (0, envelope.HD)(nodes);
      isShown(formatted) || refuse([{ path, message: EMPTY }]);
      const texts = [(0, mentions.Hk)(twacodeText(nodes)), ...(0, mentions.TV)(written).map(mentions.ah)], text = (0, toast.r)((0, envelope.B5)(...texts));
      return {
        formatted,
        original_str: original_str || fallback_string || text,
        fallback_string: fallback_string || original_str || text
      };
    }
    function refuse(issues) {
      if (issues.length === 0)
        return;
      const shown = issues.slice(0, 5).map(({ path, message: message2 }) => `${shorten(path)} ${message2}`), rest = issues.length > shown.length ? ["and more of this kind"] : [], message = `The Twacode cannot be sent: ${[...shown, ...rest].join("; ")}.`, isEmpty2 = issues.every((issue) => issue.message === EMPTY);
      throw new errors.lZ(isEmpty2 ? "empty" : "invalid_twacode", message);
    }
    function isShown(nodes) {
      return nodes.some((node) => {
        if (!(0, vocabulary.vq)(node))
          return /\S/.test(node);
        const type = (0, vocabulary.QP)(node);
        return type !== void 0 && ((0, vocabulary.Y)(type).content !== "nodes" || isShown((0, vocabulary.hT)(node)));
      });
    }
    function shorten(path) {
      return path.length > 200 ? `${path.slice(0, 100)}\u2026${path.slice(-80)}` : path;
    }
    function openEnvelope(value, fill) {
      const bare = { tree: value, path: "content", original_str: "", fallback_string: "" };
      if (!(0, vocabulary.vq)(value) || "type" in value || "start" in value)
        return bare;
      const key = ["formatted", "prepared"].find((name) => name in value) ?? "formatted", texts = {
        original_str: ownText(value, "original_str", fill),
        fallback_string: ownText(value, "fallback_string", fill)
      };
      return key in value || "original_str" in value || "fallback_string" in value ? { tree: value[key], path: `content.${key}`, ...texts } : bare;
    }
    function ownText(envelope2, key, fill) {
      const text = Reflect.get(envelope2, key) ?? "";
      if (typeof text != "string")
        return refuse([{ path: `content.${key}`, message: "must be a string" }]), "";
      const filled = fill(text);
      return filled === void 0 ? text.toWellFormed() : (0, mentions.Hk)(filled.text);
    }
  }),
  683: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readHandwritten: () => readHandwritten
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916), _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4536), _bidi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9357), _fragment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9083), _markdown_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(489), _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5667);
    const MOST_READ = 2e6;
    async function readHandwritten(filled) {
      if ((0, _fragment_js__WEBPACK_IMPORTED_MODULE_2__.Z)(filled) > MOST_READ)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_twacode", "The Twacode is longer than 2 million characters.", {
          nextStep: "Shorten it: no server takes more."
        });
      return { type: "twacode", value: await parse(filled), fill: (written) => fill(written, filled.fragments) };
    }
    function treeOf(fragment) {
      return { type: "root", children: fragment.kind === "document" ? fragment.children : (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.ey)(nodesOf(fragment)) };
    }
    function nodesOf(fragment) {
      if (fragment.kind === "link") {
        const target = (0, _markdown_destination_js__WEBPACK_IMPORTED_MODULE_3__.H)(fragment.url, { fragments: [] });
        if (target?.kind === "web")
          return [{ type: "link", url: target.url, children: [(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(fragment.text || fragment.url)] }];
      }
      return (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.oZ)((0, _text_js__WEBPACK_IMPORTED_MODULE_4__.bK)(fragment.text));
    }
    function fill(written, fragments) {
      const parts = (0, _fragment_js__WEBPACK_IMPORTED_MODULE_2__.JK)(written, fragments);
      if (parts.every((part) => typeof part == "string"))
        return;
      const target = (0, _markdown_destination_js__WEBPACK_IMPORTED_MODULE_3__.H)(written, { fragments });
      return {
        text: (0, _bidi_js__WEBPACK_IMPORTED_MODULE_1__.nU)((0, _fragment_js__WEBPACK_IMPORTED_MODULE_2__.BB)(written, fragments)),
        parts: parts.map((part) => typeof part == "string" ? part : treeOf(part)),
        url: target?.kind === "web" ? target.url : void 0
      };
    }
    async function parse(filled) {
      if (/^\s*[[{"]/.test(filled.text))
        try {
          return JSON.parse(filled.text);
        } catch {
        }
      return parseYaml(filled);
    }
    async function parseYaml({ text, fragments }) {
      const reading = await (0, _yaml_js__WEBPACK_IMPORTED_MODULE_5__.gM)(text);
      if ("value" in reading)
        return reading.value;
      const { line, column, error } = reading, source = fragments.length > 0 ? "evaluated template" : "content";
      throw notTwacode(`line ${line}, column ${column} of the ${source}: ${error}`);
    }
    function notTwacode(detail) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_twacode", `The content is neither YAML nor JSON; ${detail}.`, {
        nextStep: "Correct the place named above; if the content is ordinary text, use `format: markdown`."
      });
    }
  }),
  489: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => resolveDestination,
      u: () => repositoryAt
    });
    var _fragment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083), _web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5342);
    function repositoryAt(address, { ref, isPrivate }) {
      if (!(0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.d)(address))
        return;
      const url = address.replace(/\/+$/, ""), { origin, pathname } = new URL(url), owner = pathname.split("/").at(-2) ?? "";
      return {
        url,
        origin,
        owner,
        ref: ref.toWellFormed().split("/").map(encodeURIComponent).join("/"),
        isPrivate
      };
    }
    function resolveDestination(raw, options) {
      const destination = fillDestination(raw, options.fragments);
      if (destination === void 0 || destination === "")
        return;
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
      return scheme === "mailto" ? email(destination.slice(7)) : scheme !== void 0 ? web(destination) : destination.startsWith("//") ? web(`https:${destination}`) : relative(destination, options);
    }
    function email(encoded) {
      const address = decode(encoded.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { kind: "email", address } : void 0;
    }
    function decode(encoded) {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    }
    function web(address) {
      const url = (0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.D)(address);
      return url === void 0 ? void 0 : { kind: "web", url };
    }
    function relative(path, { repository, as = "blob" }) {
      if (repository === void 0)
        return;
      if (path.startsWith("#"))
        return web(repository.url + path);
      const root = `${repository.url}/${as}/${repository.ref}/`, url = URL.parse(`./${path.replace(/^[/\\]+/, "")}`, root);
      return url !== null && isWithin(url, repository) ? web(url.href) : void 0;
    }
    function isWithin({ href, pathname }, repository) {
      return href.startsWith(new URL(`${repository.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(pathname);
    }
    const LONGEST = 16384;
    function fillDestination(raw, fragments) {
      const parts = (0, _fragment_js__WEBPACK_IMPORTED_MODULE_0__.JK)(raw, fragments), { filled, frame } = fillParts(parts) ?? {};
      if (!(filled === void 0 || countDots(filled) > countDots(frame) || parts.length === 1 && typeof parts[0] != "string" && !(0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.d)(filled)))
        return filled.startsWith("//") && !raw.startsWith("//") ? void 0 : filled;
    }
    function fillParts(parts) {
      let [filled, frame] = ["", ""];
      for (const part of parts) {
        const added = typeof part == "string" ? part : encodeValue(addressIn(part), filled);
        if (added === void 0 || filled.length + added.length > LONGEST)
          return;
        frame += typeof part == "string" || filled === "" ? added : "x", filled += added;
      }
      return { filled, frame };
    }
    function countDots(address = "") {
      const [path = ""] = address.split(/[?#]/, 1);
      return path.split(/[\\/]/).filter((segment) => /^(?:\.|%2e){2}$/i.test(segment)).length;
    }
    function addressIn(fragment) {
      return (fragment.kind === "link" ? fragment.url : fragment.text).toWellFormed().trim();
    }
    function encodeValue(value, before) {
      return before === "" && /^https?:\/\//i.test(value) ? (0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.D)(value) : /^(?:https?:)?\/\/[^/?#]*$/i.test(before) && !value.startsWith("/") ? isHostPart(value, before) ? value : void 0 : encodePath(value, before);
    }
    function isHostPart(value, before) {
      return before.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(value) : /^:?[\p{L}\p{N}-]*$/u.test(value);
    }
    function encodePath(value, before) {
      if (value.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(value))
        return value;
      const path = before.endsWith("/") ? value.replace(/^\/+/, "") : value, goesElsewhere = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path), encoded = encodeURIComponent(path);
      return goesElsewhere ? encoded : encoded.replaceAll("%2F", "/");
    }
  }),
  5342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => webAddress,
      d: () => isWebAddress
    });
    function isWebAddress(address) {
      return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
    }
    function webAddress(address) {
      const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
      return isWebAddress(url) ? url : void 0;
    }
    function encodeUnsafe(address) {
      return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
