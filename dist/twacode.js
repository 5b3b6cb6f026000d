export const ids = ["twacode", "did-you-mean"], modules = {
  /***/
  1916: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = !0, exports.distance = exports.k = void 0;
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
      exports.distance = distance;
      var closest = function(str, arr) {
        for (var min_distance = 1 / 0, min_index = 0, i = 0; i < arr.length; i++) {
          var dist = distance(str, arr[i]);
          dist < min_distance && (min_distance = dist, min_index = i);
        }
        return arr[min_index];
      };
      exports.k = closest;
    })
  ),
  /***/
  9904: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        readTwacode: () => (
          /* binding */
          readTwacode
        )
      });
      var errors = __webpack_require__(3916), yaml = __webpack_require__(4536), fragment = __webpack_require__(9083), mod = __webpack_require__(1916), twacode = __webpack_require__(9156);
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
        return (0, twacode.d3)(value) && value.startsWith("https://");
      }
      function checkSelect({ values }) {
        if (!(Array.isArray(values) && values.every(twacode.vq)))
          return { key: "values", message: "must be a list of mappings with `name` and `value`" };
      }
      function checkUrl(element) {
        const { url, content } = element;
        return url === void 0 ? (0, twacode.d3)(content) ? void 0 : { key: "content", message: "must be an http:// or https:// address, or add `url`" } : (0, twacode.d3)(url) ? isEmpty(content) ? { key: "", message: "is a link without `content`, which nobody can see" } : void 0 : { key: "url", message: "must be an address that begins with http:// or https://" };
      }
      const DEPTH_LIMIT = 400, tooDeep = `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses`, ISSUE_LIMIT = 50;
      function checkTwacode(value, path = "content") {
        if (isEmpty(value))
          return [{ path, message: "is empty, so nothing would be shown" }];
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
          else (0, twacode.vq)(value) ? yield* inspectElement(value, state) : yield { path, message: describeScalar(value) };
      }
      function describeScalar(value) {
        return value == null ? "is null, which replaces the whole message by an error text" : `is a ${typeof value}, which is not shown: put it in quotes`;
      }
      function* inspectElement(element, { path, depth }) {
        const type = (0, twacode.QP)(element);
        if (type === void 0) {
          yield { path, message: describeUnknownType(element) };
          return;
        }
        for (const { key, message } of issuesOf(type, element))
          yield { path: key === "" ? path : `${path}.${key}`, message };
        const { content } = element;
        (0, twacode.Y)(type).content === "nodes" && !isEmpty(content) && (yield* inspect(content, { path: `${path}.content`, depth: depth + 1 }));
      }
      function describeUnknownType({ type, start }) {
        return type === void 0 && start === void 0 ? "has neither `type` nor `start`, so it would not be shown" : type === void 0 ? "has an unknown `start`, so it would vanish: write a `type`" : typeof type != "string" ? "has a `type` that is not a string, so it would vanish" : `has the unknown type "${type.slice(0, 40)}", so it would vanish (the nearest known one is "${(0, mod.k)(type, [...twacode.c_])}")`;
      }
      function* issuesOf(type, element) {
        element.type === void 0 && (type === "italic" || type === "strikethrough") && (yield {
          key: "start",
          message: `vanishes in clients of 2021 and later: write \`type: ${type}\``
        }), (0, twacode.Y)(type).content === "none" && !isEmpty(element.content) && (yield { key: "content", message: `is never shown, because \`${type}\` has no content` });
        const issue = checks[type]?.(element);
        issue !== void 0 && (yield issue);
      }
      var envelope = __webpack_require__(1397), mentions = __webpack_require__(8114), destination = __webpack_require__(489), literal = __webpack_require__(2734), rewrite = __webpack_require__(4601);
      async function readValues(fragments, { parseMarkdown }) {
        const documents = fragments.filter((fragment2) => fragment2.kind === "markdown").map(async (fragment2) => [fragment2, await parseMarkdown(fragment2.source)]);
        return { fragments, documents: new Map(await Promise.all(documents)) };
      }
      function holdsValue(text, { fragments }) {
        return typeof text == "string" && (0, fragment.JK)(text, fragments).some(twacode.vq);
      }
      function* misplacedValues(value, values, { path, depth }) {
        if (!(typeof value != "object" || value === null)) {
          if (depth > DEPTH_LIMIT) {
            yield { path, message: tooDeep };
            return;
          }
          for (const [key, item] of Object.entries(value)) {
            const itemPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
            holdsValue(key, values) ? yield { path, message: "has a template value in the name of a property" } : decides(key, value) && holdsValue(item, values) && (yield { path: itemPath, message: "must not hold a template value" }), yield* misplacedValues(item, values, { path: itemPath, depth: depth + 1 });
          }
        }
      }
      function decides(key, owner) {
        return key === "content" ? (0, twacode.vq)(owner) && (0, twacode.QP)(owner) === "compile" : key === "type" || key === "start";
      }
      function fill(nodes, values) {
        const { fragments } = values;
        return (0, rewrite.H)(nodes, {
          text: (text) => holdsValue(text, values) ? [fillNodes(text, values)] : [text],
          literal: (text) => holdsValue(text, values) ? (0, mentions.yK)((0, fragment.BB)(text, fragments)) : text,
          address: (text) => holdsValue(text, values) ? fillAddress(text, fragments) : text
        });
      }
      function fillAddress(text, fragments) {
        const filled = (0, fragment.BB)(text, fragments), target = (0, destination.H)(text, { fragments, repository: void 0, as: "raw" });
        return target?.kind === "web" ? (0, mentions.nR)(target.url) : /^\s*https?:/i.test(filled) ? "" : filled;
      }
      function fillNodes(text, values) {
        return { type: "nop", content: (0, fragment.JK)(text, values.fragments).flatMap((part) => typeof part == "string" ? [part] : (0, mentions.Cw)(valueNodes(part, values))) };
      }
      function valueNodes(value, { documents }) {
        if (value.kind === "markdown")
          return documents.get(value) ?? [];
        if (value.kind === "text")
          return (0, literal.bK)(value.text);
        const target = (0, destination.H)(value.url, { fragments: [] });
        return target?.kind !== "web" ? (0, literal.bK)(value.text) : [{ type: "url", url: target.url, content: value.text || value.url }];
      }
      async function readTwacode(filled, options) {
        const root = await parse(filled), values = await readValues(filled.fragments, options);
        refuse([...misplacedValues(root, values, { path: "content", depth: 1 })]);
        const { tree, path, original_str, fallback_string } = openEnvelope(root, values), written = Array.isArray(tree) ? tree : [tree], nodes = fill(written, values);
        refuse(checkTwacode(Array.isArray(tree) ? nodes : nodes[0], path));
        const texts = (0, envelope.If)(nodes, (0, mentions.TV)(written));
        return {
          formatted: (0, envelope.HD)(nodes),
          original_str: original_str || fallback_string || texts.original_str,
          fallback_string: fallback_string || original_str || texts.fallback_string
        };
      }
      function refuse(issues) {
        if (issues.length === 0)
          return;
        const shown = issues.slice(0, 5).map(({ path, message: message2 }) => `${shorten(path)} ${message2}`), rest = issues.length > shown.length ? ["and more of this kind"] : [], message = `The Twacode cannot be sent: ${[...shown, ...rest].join("; ")}.`;
        throw new errors.lZ("invalid_twacode", message);
      }
      function shorten(path) {
        return path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
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
        const reading = await (0, yaml.gM)(text);
        if ("value" in reading)
          return reading.value;
        const { line, column, error } = reading, source = fragments.length > 0 ? "evaluated template" : "content";
        throw notTwacode(`line ${line}, column ${column} of the ${source}: ${error}`);
      }
      function notTwacode(detail) {
        return new errors.lZ("invalid_twacode", `The content is neither YAML nor JSON; ${detail}.`, {
          nextStep: "Correct the place named above; if the content is ordinary text, use `format: markdown`."
        });
      }
      function openEnvelope(value, values) {
        const bare = { tree: value, path: "content", original_str: "", fallback_string: "" };
        if (!(0, twacode.vq)(value) || "type" in value || "start" in value)
          return bare;
        const key = ["formatted", "prepared"].find((name) => name in value) ?? "formatted", texts = {
          original_str: ownText(value, "original_str", values),
          fallback_string: ownText(value, "fallback_string", values)
        };
        return key in value || "original_str" in value || "fallback_string" in value ? { tree: value[key], path: `content.${key}`, ...texts } : bare;
      }
      function ownText(envelope2, key, values) {
        const text = Reflect.get(envelope2, key) ?? "";
        return typeof text != "string" ? (refuse([{ path: `content.${key}`, message: "must be a string" }]), "") : holdsValue(text, values) ? (0, mentions.Hk)((0, fragment.BB)(text, values.fragments)) : text.toWellFormed();
      }
    })
  )
};
