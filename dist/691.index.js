export const id = 691;
export const ids = [691,916];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = exports.k = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.k = closest;


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ resolveTarget),
/* harmony export */   u: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* harmony import */ var _fragment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9083);
/* harmony import */ var _twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9156);


function repositoryAt(address, ref = 'HEAD') {
    if (!(0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(address))
        return undefined;
    const url = address.replace(/\/+$/, '');
    const { origin, pathname } = new URL(url);
    const owner = pathname.split('/').at(-2) ?? '';
    return {
        url,
        origin,
        owner,
        ref: ref.toWellFormed().split('/').map(encodeURIComponent).join('/'),
    };
}
function resolveTarget(raw, options) {
    const target = fillTarget(raw, options.fragments);
    if (target === undefined || target === '')
        return undefined;
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
    if (scheme === 'mailto')
        return email(target.slice('mailto:'.length));
    if (scheme !== undefined)
        return web(target);
    return target.startsWith('//') ? web(`https:${target}`) : relative(target, options);
}
function email(encoded) {
    const address = decode(encoded.replace(/\?.*$/s, ''));
    return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { kind: 'email', address } : undefined;
}
function decode(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return encoded;
    }
}
function web(address) {
    const url = webAddress(address);
    return url === undefined ? undefined : { kind: 'web', url };
}
function webAddress(address) {
    const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
    return (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(url) ? url : undefined;
}
function relative(path, { repository, as = 'blob' }) {
    if (repository === undefined)
        return undefined;
    if (path.startsWith('#'))
        return web(repository.url + path);
    const root = `${repository.url}/${as}/${repository.ref}/`;
    const url = URL.parse(`./${path.replace(/^[/\\]+/, '')}`, root);
    return url !== null && isWithin(url, repository) ? web(url.href) : undefined;
}
function isWithin({ href, pathname }, repository) {
    const isBelow = href.startsWith(new URL(`${repository.url}/`).href);
    return isBelow && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(pathname);
}
function encodeUnsafe(address) {
    return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
}
function fillTarget(raw, fragments) {
    const parts = (0,_fragment_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPlaceholders */ .JK)(raw, fragments);
    let target = '';
    for (const part of parts) {
        const added = typeof part === 'string' ? part : encodeValue(addressIn(part), target);
        if (added === undefined)
            return undefined;
        target += added;
    }
    const isWholeValue = parts.length === 1 && typeof parts[0] !== 'string';
    if (isWholeValue && !(0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(target))
        return undefined;
    return target.startsWith('//') && !raw.startsWith('//') ? undefined : target;
}
function addressIn(fragment) {
    const address = fragment.kind === 'link' ? fragment.url : (0,_fragment_js__WEBPACK_IMPORTED_MODULE_1__/* .fragmentText */ .oE)(fragment);
    return address.toWellFormed().trim();
}
function encodeValue(value, before) {
    if (before === '' && /^https?:\/\//i.test(value))
        return webAddress(value);
    const isInHost = /^(?:https?:)?\/\/[^/?#]*$/i.test(before);
    if (isInHost && !value.startsWith('/'))
        return isHostPart(value, before) ? value : undefined;
    return encodePath(value, before);
}
function isHostPart(value, before) {
    return before.endsWith('//')
        ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(value)
        : /^:?[\p{L}\p{N}-]*$/u.test(value);
}
function encodePath(value, before) {
    const isEncoded = value.includes('%') && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(value);
    if (isEncoded)
        return value;
    const path = before.endsWith('/') ? value.replace(/^\/+/, '') : value;
    const goesElsewhere = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path);
    const encoded = encodeURIComponent(path);
    return goesElsewhere ? encoded : encoded.replaceAll('%2F', '/');
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTwacode: () => (/* binding */ readTwacode)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/yaml.ts
var yaml = __webpack_require__(4536);
// EXTERNAL MODULE: ./src/message/fragment.ts
var fragment = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/message/markdown/target.ts
var markdown_target = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/message/twacode/twacode.ts
var twacode = __webpack_require__(9156);
;// CONCATENATED MODULE: ./src/message/twacode/check.ts


const DEPTH_LIMIT = 400;
const COMPILE_LINE_LIMIT = 2000;
const FAULT_LIMIT = 50;
function checkTwacode(value, path = 'content') {
    if (isEmpty(value))
        return [{ path, problem: 'is empty, so nothing would be shown' }];
    const faults = [];
    for (const fault of inspect(value, { path, depth: 1 })) {
        if (faults.push(fault) === FAULT_LIMIT)
            break;
    }
    return faults;
}
function isEmpty(value) {
    return value === undefined || value === null || value === '' || isEmptyArray(value);
}
function isEmptyArray(value) {
    return Array.isArray(value) && value.length === 0;
}
function* inspect(value, place) {
    const { path, depth } = place;
    if (typeof value === 'string')
        return;
    if (depth > DEPTH_LIMIT) {
        yield { path, problem: `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses` };
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
            yield* inspect(item, { path: `${path}[${index}]`, depth: depth + 1 });
        }
    }
    else if ((0,twacode/* isElement */.vq)(value)) {
        yield* inspectElement(value, place);
    }
    else {
        yield { path, problem: scalarProblem(value) };
    }
}
function scalarProblem(value) {
    return value === null || value === undefined
        ? 'is null, which replaces the whole message by an error text'
        : `is a ${typeof value}, which is not shown: put it in quotes`;
}
function* inspectElement(element, { path, depth }) {
    const type = (0,twacode/* typeOf */.QP)(element);
    if (type === undefined) {
        yield { path, problem: unknownProblem(element) };
        return;
    }
    for (const { key, problem } of problemsOf(type, element)) {
        yield { path: key === '' ? path : `${path}.${key}`, problem };
    }
    const { content } = element;
    if ((0,twacode/* ruleOf */.Y)(type).content === 'nodes' && !isEmpty(content)) {
        yield* inspect(content, { path: `${path}.content`, depth: depth + 1 });
    }
}
function unknownProblem({ type, start }) {
    if (type === undefined && start === undefined) {
        return 'has neither `type` nor `start`, so it would not be shown';
    }
    if (type === undefined)
        return 'has an unknown `start`, so it would vanish: write a `type`';
    if (typeof type !== 'string')
        return 'has a `type` that is not a string, so it would vanish';
    return `has the unknown type "${type.slice(0, 40)}", so it would vanish: did you mean "${(0,mod/* closest */.k)(type, [...twacode/* nodeTypes */.c_])}"?`;
}
function* problemsOf(type, element) {
    if (element.type === undefined && (type === 'italic' || type === 'strikethrough')) {
        yield {
            key: 'start',
            problem: `vanishes in clients of 2021 and later: write \`type: ${type}\``,
        };
    }
    if ((0,twacode/* ruleOf */.Y)(type).content === 'none' && !isEmpty(element.content)) {
        yield { key: 'content', problem: `is never shown, because \`${type}\` has no content` };
    }
    const problem = checks[type]?.(element);
    if (problem !== undefined)
        yield problem;
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
    url: checkUrl,
};
function needsText({ content }) {
    if (typeof content === 'string')
        return undefined;
    return {
        key: 'content',
        problem: 'must be one string here; anything else crashes the client of whoever reads it',
    };
}
function needsName(element) {
    return typeof element['id'] === 'string' ? undefined : needsText(element);
}
function checkCompile(element) {
    const lines = typeof element.content === 'string' ? element.content.split('\n').length : 0;
    if (lines <= COMPILE_LINE_LIMIT)
        return needsText(element);
    return {
        key: 'content',
        problem: `has more than ${COMPILE_LINE_LIMIT} lines, which replaces it by an error text`,
    };
}
const SHORTNAME = /^:?[\w+-]+:?$/;
const ONE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})\uFE0F?$/v;
function checkEmoji({ content }) {
    if (typeof content === 'string' && SHORTNAME.test(content))
        return undefined;
    return { key: 'content', problem: 'must be the name of an emoji, such as `rocket`' };
}
function checkIcon({ src }) {
    if (typeof src === 'string' && (SHORTNAME.test(src) || ONE_EMOJI.test(src)))
        return undefined;
    if (isSecureAddress(src) && !/['"()\\<>]/.test(src))
        return undefined;
    return {
        key: 'src',
        problem: 'must be `:shortname:`, one emoji, or an https:// address with quotes, brackets and backslashes percent-encoded',
    };
}
function checkImage({ src }) {
    return isSecureAddress(src) ? undefined : { key: 'src', problem: 'must be an https:// address' };
}
function isSecureAddress(value) {
    return (0,twacode/* isWebAddress */.d3)(value) && value.startsWith('https://');
}
function checkSelect({ values }) {
    if (Array.isArray(values) && values.every(twacode/* isElement */.vq))
        return undefined;
    return { key: 'values', problem: 'must be a list of mappings with `name` and `value`' };
}
function checkUrl(element) {
    const { url, content } = element;
    if (url === undefined) {
        if ((0,twacode/* isWebAddress */.d3)(content))
            return undefined;
        return { key: 'content', problem: 'must be an http:// or https:// address, or add `url`' };
    }
    if (!(0,twacode/* isWebAddress */.d3)(url)) {
        return { key: 'url', problem: 'must be an address that begins with http:// or https://' };
    }
    return isEmpty(content)
        ? { key: '', problem: 'is a link without `content`, which nobody can see' }
        : undefined;
}

// EXTERNAL MODULE: ./src/message/twacode/envelope.ts
var envelope = __webpack_require__(1397);
// EXTERNAL MODULE: ./src/message/twacode/literal.ts
var literal = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/message/twacode/mentions.ts
var mentions = __webpack_require__(8114);
;// CONCATENATED MODULE: ./src/message/twacode/handwritten.ts









async function readTwacode(filled, options) {
    const root = await parse(filled);
    const values = await readValues(filled.fragments, options);
    refuse([...misplacedValues(root, values, { path: 'content', depth: 1 })]);
    const { tree, path, original_str, fallback_string } = openEnvelope(root, values);
    const written = (Array.isArray(tree) ? tree : [tree]);
    const nodes = fill(written, values);
    refuse(checkTwacode(Array.isArray(tree) ? nodes : nodes[0], path));
    const texts = (0,envelope/* messageTexts */.If)(nodes, (0,mentions/* mentionsIn */.TV)(written));
    return {
        formatted: (0,envelope/* readable */.HD)(nodes),
        original_str: original_str || fallback_string || texts.original_str,
        fallback_string: fallback_string || original_str || texts.fallback_string,
    };
}
function refuse(faults) {
    if (faults.length === 0)
        return;
    const shown = faults.slice(0, 5).map(({ path, problem }) => `${shorten(path)} ${problem}`);
    const rest = faults.length > shown.length ? ['and more of this kind'] : [];
    const message = `The Twacode cannot be sent: ${[...shown, ...rest].join('; ')}.`;
    throw new errors/* Failure */.HR('invalid_twacode', message);
}
function shorten(path) {
    return path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
}
async function parse(filled) {
    if (/^\s*[[{"]/.test(filled.text)) {
        try {
            return JSON.parse(filled.text);
        }
        catch {
        }
    }
    return parseYaml(filled);
}
async function parseYaml({ text, fragments }) {
    const reading = await (0,yaml/* readYaml */.gM)(text);
    if ('value' in reading)
        return reading.value;
    const { line, column, error } = reading;
    const source = fragments.length > 0 ? 'evaluated template' : 'content';
    throw notTwacode(`line ${line}, column ${column} of the ${source}: ${error}`);
}
function notTwacode(detail) {
    return new errors/* Failure */.HR('invalid_twacode', `The content is neither YAML nor JSON; ${detail}.`, {
        nextStep: 'Correct the place named above; if the content is ordinary text, use `format: markdown`.',
    });
}
async function readValues(fragments, { parseMarkdown }) {
    const documents = fragments
        .filter((fragment) => fragment.kind === 'markdown')
        .map(async (fragment) => [fragment, await parseMarkdown(fragment.source)]);
    return { fragments, documents: new Map(await Promise.all(documents)) };
}
function holdsValue(text, { fragments }) {
    return typeof text === 'string' && (0,fragment/* splitPlaceholders */.JK)(text, fragments).some(twacode/* isElement */.vq);
}
function* misplacedValues(value, values, { path, depth }) {
    if (typeof value !== 'object' || value === null)
        return;
    if (depth > DEPTH_LIMIT) {
        yield { path, problem: `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses` };
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
        if (holdsValue(key, values)) {
            yield { path, problem: 'has a template value in the name of a property' };
        }
        else if (decides(key, value) && holdsValue(item, values)) {
            yield { path: place, problem: 'must not hold a template value' };
        }
        yield* misplacedValues(item, values, { path: place, depth: depth + 1 });
    }
}
function decides(key, owner) {
    if (key === 'content')
        return (0,twacode/* isElement */.vq)(owner) && (0,twacode/* typeOf */.QP)(owner) === 'compile';
    return key === 'type' || key === 'start';
}
function openEnvelope(value, values) {
    const bare = { tree: value, path: 'content', original_str: '', fallback_string: '' };
    if (!(0,twacode/* isElement */.vq)(value) || 'type' in value || 'start' in value)
        return bare;
    const key = ['formatted', 'prepared'].find((name) => name in value) ?? 'formatted';
    const texts = {
        original_str: ownText(value, 'original_str', values),
        fallback_string: ownText(value, 'fallback_string', values),
    };
    const isEnvelope = key in value || 'original_str' in value || 'fallback_string' in value;
    return isEnvelope ? { tree: value[key], path: `content.${key}`, ...texts } : bare;
}
function ownText(envelope, key, values) {
    const text = Reflect.get(envelope, key) ?? '';
    if (typeof text !== 'string') {
        refuse([{ path: `content.${key}`, problem: 'must be a string' }]);
        return '';
    }
    return holdsValue(text, values)
        ? (0,mentions/* safeText */.Hk)((0,fragment/* fillText */.BB)(text, values.fragments))
        : text.toWellFormed();
}
function fill(nodes, values) {
    const { fragments } = values;
    return (0,twacode/* rewriteStrings */.Hy)(nodes, {
        text: (text) => (holdsValue(text, values) ? [fillNodes(text, values)] : [text]),
        literal: (text) => (holdsValue(text, values) ? (0,mentions/* defuseText */.yK)((0,fragment/* fillText */.BB)(text, fragments)) : text),
        address: (text) => (holdsValue(text, values) ? fillAddress(text, fragments) : text),
    });
}
function fillAddress(text, fragments) {
    const filled = (0,fragment/* fillText */.BB)(text, fragments);
    const target = (0,markdown_target/* resolveTarget */.b)(text, { fragments, repository: undefined, as: 'raw' });
    if (target?.kind === 'web')
        return (0,mentions/* defuseAddress */.nR)(target.url);
    return /^\s*https?:/i.test(filled) ? '' : filled;
}
function fillNodes(text, values) {
    const content = (0,fragment/* splitPlaceholders */.JK)(text, values.fragments).flatMap((part) => typeof part === 'string' ? [part] : (0,mentions/* withoutMentions */.Cw)(valueNodes(part, values)));
    return { type: 'nop', content };
}
function valueNodes(value, { documents }) {
    if (value.kind === 'markdown')
        return documents.get(value) ?? [];
    if (value.kind === 'text' || !(0,twacode/* isWebAddress */.d3)(value.url))
        return (0,literal/* literalText */.bK)(value.text);
    return [{ type: 'url', url: value.url, content: value.text || value.url }];
}


/***/ })

};
