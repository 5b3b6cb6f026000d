import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/**
 * Stands in for @actions/http-client in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/core needs it for one thing only, an OIDC token, which this action never asks for; @actions/github asks it for
 * proxies, in place of which Octokit gets a `fetch` of ours (src/github-fetch.ts). The real package brings 1 MB of
 * JavaScript, that is 30 ms for every step of every workflow.
 */
class HttpClient {
    getAgent() { }
    getAgentDispatcher() { }
}
class BearerCredentialHandler {
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   w2: () => (/* binding */ toFailure),
/* harmony export */   zU: () => (/* binding */ linkToDocs)
/* harmony export */ });
/* unused harmony export errorCodes */
/**
 * A failure becomes a sentence with a way out: a code, what happened, what to do.
 *
 * The codes are the values of the output `error_code`; each has a section of the same name in docs/troubleshooting.md.
 */
/** What to do about each kind of failure, unless the place where it happens knows better. */
const nextSteps = {
    invalid_input: 'Correct the inputs named above in the `with:` block of this step.',
    invalid_template: 'Correct the template at the place named above; docs/templates.md lists every name and filter.',
    invalid_twacode: 'Correct the node named above, or use `format: markdown`, which cannot produce such nodes.',
    unreadable_file: 'Check the path in `content_file`, and that an earlier step has written that file.',
    wrong_credentials: 'Copy `public_id` and `private_api_key` again from the application page in Twake; no space or line break may follow.',
    unknown_group: 'Check that `group_id` is the id of your company, and that the application is installed in that company.',
    missing_capability: 'Give the application the write privilege `message_save` in its settings in Twake.',
    unknown_channel: 'Check `channel_id`: it is the id of a channel, and the channel belongs to this company.',
    thread_not_found: 'Check `parent_message_id`: it is a message of the channel itself, not a reply.',
    message_not_found: 'Check `message_id`: the message must exist in this channel; to edit a reply, `parent_message_id` is needed too.',
    empty_answer: 'The server most likely lost its database. Look at its logs, or run this job again later.',
    not_json: 'Check `api_url`: something that is not the Twake API answered there (a proxy, a login page, the web client?).',
    server_crash: 'Check `channel_id` first: servers of 2020 crash like this when the channel does not exist. Else look at the server log.',
    no_message_id: 'The server took too long to store it. `delivery: at_least_once` repeats such a message, at the risk of sending it twice.',
    redirected: 'Set `api_url` to the final address, with https and no path of its own. Redirects are never followed.',
    no_v1_api: 'Servers from 2023 on no longer have the v1 messages API that this action speaks. Check `api_url`, or ask the administrator.',
    too_large: 'Shorten the message: the server, or a proxy in front of it, refuses bodies of this size.',
    rate_limited: 'Something in front of the server limits requests. Send fewer messages, or raise `retries` and `timeout`.',
    server_error: 'The server is in trouble. Run this job again later, or look at the server log.',
    refused: 'The server, or a proxy in front of it, refused the request. Check `api_url` and the access rules there.',
    unreachable: 'Check `api_url`, and that this runner can reach that host (DNS, firewall, VPN).',
    tls_error: 'Check the certificate of the server. For a private authority, set NODE_EXTRA_CA_CERTS to its certificate on the runner.',
    proxy_error: 'Check the proxy settings of the runner (https_proxy, http_proxy, no_proxy).',
    timeout: 'Check that the server is up. `timeout` sets how many seconds the whole delivery may take.',
    answer_too_large: 'Check `api_url`: no Twake server answers with that much.',
    interrupted: 'The job was cancelled while this step was working.',
    internal_error: 'This is a fault of the action. Please report it with the log of this step.',
};
/** All codes, in the order of the documentation. */
const errorCodes = Object.keys(nextSteps);
/**
 * A failure that the user is told about.
 * `message` is one sentence or more about what happened, `nextStep` one about what to do.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    nextStep;
    constructor(code, message, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.nextStep = options.nextStep ?? nextSteps[code];
    }
}
/** Anything thrown, as a Failure: what is not one already is a fault of this action. */
function toFailure(error) {
    if (error instanceof Failure)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    return new Failure('internal_error', `This action stopped because of a fault of its own: ${detail}`, { cause: error });
}
/**
 * Where docs/troubleshooting.md says more about a code: in the version of the action that runs, as the runner names it.
 * A local action (`uses: ./`) has no repository; then it is the path in this one.
 */
function linkToDocs(code, env) {
    const path = `docs/troubleshooting.md#${code}`;
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return repository ? `${server}/${repository}/blob/${ref || 'HEAD'}/${path}` : path;
}


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6405);
/* harmony import */ var _twake_http_http_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8073);
/** The plug: GitHub's runner, files, clock and network are handed to `run`. No logic. */





const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => interruption.abort());
}
const exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({
    core: _actions_core__WEBPACK_IMPORTED_MODULE_2__,
    env: process.env,
    files: { readFile: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile, realpath: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath, stat: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat },
    network: {
        http: (0,_twake_http_http_js__WEBPACK_IMPORTED_MODULE_4__/* .createHttp */ .V)(process.env),
        signal: interruption.signal,
        // As steady as `performance.now()`, whose module would have to be loaded first.
        now: () => process.uptime() * 1000,
        date: () => new Date(),
        sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
        random: Math.random,
    },
    octokit: async (auth) => {
        const [{ getOctokit }, { createFetch }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413)),
            __nccwpck_require__.e(/* import() */ 981).then(__nccwpck_require__.bind(__nccwpck_require__, 2981)),
        ]);
        // Octokit would print what GitHub says about deprecations to the log of the step as it is.
        const log = { debug() { }, info() { }, warn() { }, error() { } };
        return getOctokit(auth, { log, request: { fetch: createFetch(process.env) } });
    },
});
// A look-up of a host name cannot be cancelled and would hold the process; what was printed must be out, though.
process.stdout.write('', () => process.exit(exitCode));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5911:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
/** Seconds become words: `3725` becomes `1h 2m 5s`, as GitHub writes it. */
const units = [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
/**
 * @param seconds as text; empty while the duration is not known yet, and so is the result
 * @throws Error when it is not a number of seconds
 */
function describeDuration(seconds) {
    if (seconds.trim() === '')
        return '';
    let rest = Math.floor(Number(seconds));
    if (!Number.isFinite(rest) || rest < 0)
        throw new Error(`duration takes seconds, not "${seconds}"`);
    const parts = units.flatMap(([unit, length]) => {
        const count = Math.floor(rest / length);
        rest %= length;
        return count > 0 ? [`${count}${unit}`] : [];
    });
    return parts.join(' ') || '0s';
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   JK: () => (/* binding */ splitPlaceholders),
/* harmony export */   TA: () => (/* binding */ withoutReserved),
/* harmony export */   oE: () => (/* binding */ fragmentText),
/* harmony export */   qf: () => (/* binding */ placeholder)
/* harmony export */ });
/**
 * A value becomes a placeholder in the source, and is filled in after the source has been parsed.
 *
 * A value never meets a parser (Markdown, JSON, YAML), so nothing in it can format, link, mention or break anything.
 * A placeholder is one private-use character, a decimal index, another private-use character: every parser we use
 * takes it for a letter in a word.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const PLACEHOLDER = /\uE000(\d+)\uE001/g;
/** Takes the two reserved characters out of text that an author wrote: they mean nothing in any font or message. */
function withoutReserved(source) {
    return source.replace(/[\uE000\uE001]/g, '\uFFFD');
}
function placeholder(index) {
    return `${OPEN}${index}${CLOSE}`;
}
/** The text of a fragment as a reader would read it, without any form. */
function fragmentText(fragment) {
    return fragment.kind === 'markdown' ? fragment.source : fragment.text;
}
/** Splits parsed text into the author's strings and the fragments between them, in order; no empty strings. */
function splitPlaceholders(text, fragments) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        const fragment = fragments[Number(match[1])];
        if (fragment === undefined)
            continue;
        if (match.index > end)
            parts.push(text.slice(end, match.index));
        parts.push(fragment);
        end = match.index + match[0].length;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    return parts;
}
/** Fills every placeholder with the plain text of its fragment: for code, labels, and other places that hold only text. */
function fillText(text, fragments) {
    return splitPlaceholders(text, fragments)
        .map((part) => (typeof part === 'string' ? part : fragmentText(part)))
        .join('');
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eT: () => (/* binding */ indentLines),
/* harmony export */   mv: () => (/* binding */ flattenBelow),
/* harmony export */   sP: () => (/* binding */ BREAK),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export isBreak */
/* harmony import */ var _twacode_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2734);
/* harmony import */ var _twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9156);
/** Nodes of Twacode become elements, lines and plain text: what all parts of the Markdown mapping build with. */


const BREAK = { type: 'br' };
/** An element around nodes, or nothing around nothing: an empty element would show as an empty box. */
function element(type, nodes, properties = {}) {
    const [first, ...rest] = (0,_twacode_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeStrings */ .V$)(nodes);
    if (first === undefined)
        return [];
    return [{ type, ...properties, content: rest.length === 0 ? first : [first, ...rest] }];
}
/** Whether a node starts and ends its own lines, so that no `br` belongs next to it. */
function isBlock(node) {
    const type = (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) ? (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node) : undefined;
    return type !== undefined && (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(type).block === true;
}
function isBreak(node) {
    return (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) && (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node) === 'br';
}
/** Whether a node is one of these types, or holds one. */
function holds(node, types) {
    if (!(0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node))
        return false;
    return types.includes(node.type) || (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node).some((child) => holds(child, types));
}
/** The same nodes without the elements below a depth: the server's JSON parser refuses more than 512 levels. */
function flattenBelow(depth, nodes) {
    return nodes.flatMap((node) => {
        if (!(0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) || typeof node.content !== 'object')
            return [node];
        const { type, content: _, ...properties } = node;
        const content = flattenBelow(depth - 1, (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node));
        return depth <= 0 ? content : element(type, content, properties);
    });
}
/** The nodes as one line of text, as wide as they show. */
function lineOf(nodes) {
    return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}
function textOf(node) {
    if (typeof node === 'string')
        return node;
    return isBreak(node) ? ' ' : (0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node).map(textOf).join('');
}
/** The same nodes on one line. */
function onOneLine(nodes) {
    return nodes.flatMap((node) => {
        if (isBreak(node))
            return [' '];
        if (!(0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) || node.content === undefined)
            return [node];
        const { type, content: _, ...properties } = node;
        return element(type, onOneLine((0,_twacode_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node)), properties);
    });
}
/** The same nodes with `indent` in front of every line but the first; blocks have margins of their own. */
function indentLines(nodes, indent) {
    return nodes.flatMap((node, index) => {
        const previous = nodes[index - 1];
        const startsLine = isBreak(previous) || isBlock(previous);
        return startsLine && !isBreak(node) && !isBlock(node) ? [indent, node] : [node];
    });
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/* harmony import */ var _twacode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9156);
/**
 * A tree becomes a tree that is no longer than allowed, cut where it hurts least: between blocks, lines, words, characters.
 */

/** How much of the room may stay empty for the sake of a cut between two lines or blocks. */
const LINE_SLACK = 0.2;
/** How far back, in UTF-16 units, a cut may move to fall between words or characters. */
const WORD_SLACK = 40;
const CHARACTER_SLACK = 120;
/**
 * Cuts a tree that shows more than `limit`. Code stays code, and a link that is cut still leads where it led.
 * What makes no sense in part (a button, a user, an image) is kept or left out as a whole.
 */
function cut(nodes, { limit, ending }) {
    if (lengthOf(nodes) <= limit)
        return { nodes, isCut: false };
    const room = Math.max(0, limit - lengthOf(ending));
    return { nodes: [...cutNodes(nodes, room), ...ending], isCut: true };
}
/** How much of a tree is shown, in UTF-16 units. */
function lengthOf(nodes) {
    return nodes.reduce((sum, node) => sum + nodeLength(node), 0);
}
function nodeLength(node) {
    if (typeof node === 'string')
        return node.length;
    const type = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node);
    if (type === undefined)
        return 0;
    if (type === 'br')
        return 1 + lengthOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node));
    if ((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(type).content === 'nodes')
        return lengthOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node));
    return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node).length;
}
/** The start of `nodes` that fits in `room`: up to a line end where one is near, else up to a word or character. */
function cutNodes(nodes, room) {
    const { count, used, lineEnd } = takeWhole(nodes, room);
    const next = nodes[count];
    if (next === undefined)
        return nodes;
    if (room - lineEnd.used <= room * LINE_SLACK)
        return trimBreaks(nodes.slice(0, lineEnd.count));
    return trimBreaks([...nodes.slice(0, count), ...cutNode(next, room - used)]);
}
/** How many nodes fit as a whole, how much they show, and the same for those up to the last line end among them. */
function takeWhole(nodes, room) {
    let count = 0;
    let used = 0;
    let lineEnd = { count, used };
    for (const node of nodes) {
        if (isBlock(node) || isBreak(node))
            lineEnd = { count, used };
        const length = nodeLength(node);
        if (used + length > room)
            break;
        count += 1;
        used += length;
        if (isBlock(node))
            lineEnd = { count, used };
    }
    return { count, used, lineEnd };
}
function isBlock(node) {
    const type = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) ? (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node) : undefined;
    return type !== undefined && (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(type).block === true;
}
function isBreak(node) {
    return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) && (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node) === 'br';
}
function trimBreaks(nodes) {
    return nodes.slice(0, nodes.findLastIndex((node) => !isBreak(node)) + 1);
}
/** The start of a node that does not fit as a whole, or nothing. */
function cutNode(node, room) {
    if (typeof node === 'string')
        return cutText(node, room);
    const type = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node);
    if (type === 'mcode')
        return withContent(node, cutLines((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(node), room));
    if (type === 'icode')
        return withContent(node, cutText((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(node), room));
    const isWhole = type === 'button' || (type === 'url' && node['url'] === undefined);
    if (type === undefined || isWhole || (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(type).content !== 'nodes')
        return [];
    const content = cutNodes((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node), room);
    return content.length === 0 ? [] : [{ ...node, content }];
}
function withContent(element, content) {
    return content.map((text) => ({ ...element, content: text }));
}
function cutLines(code, room) {
    const end = code.lastIndexOf('\n', room);
    return end > 0 ? [code.slice(0, end)] : cutText(code, room);
}
/** One string, or none where nothing fits. */
function cutText(text, room) {
    const from = Math.max(0, room - WORD_SLACK);
    const space = text.slice(from, room + 1).search(/\s+\S*$/);
    const end = space < 0 ? characterStart(text, room) : from + space;
    return end > 0 ? [text.slice(0, end)] : [];
}
/** The start of the character, as a reader counts them, that covers `at`. One that is absurdly long is cut between code points. */
function characterStart(text, at) {
    const from = Math.max(0, at - CHARACTER_SLACK);
    const around = text.slice(from, at + CHARACTER_SLACK);
    const start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
    if (start > 0 || from === 0)
        return from + start;
    return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}


/***/ }),

/***/ 1397:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   If: () => (/* binding */ messageTexts),
/* harmony export */   y: () => (/* binding */ toEnvelope)
/* harmony export */ });
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8114);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4501);
/* harmony import */ var _twacode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9156);
/** Nodes become the one form of content that every version of the server shows in full, and that mentions only whom it should. */



/**
 * An envelope of nodes that were made from text of any origin: they mention nobody.
 * @param options.mentions who is notified all the same, named in a last line
 */
function toEnvelope(nodes, { mentions = [] } = {}) {
    const named = mentions.flatMap((mention) => [' ', (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionNode */ .bX)(mention)]).slice(1);
    const lastLine = named.length > 0 && nodes.length > 0 ? [{ type: 'br' }, ...named] : named;
    return {
        formatted: [...(0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMentions */ .Cw)(readable(nodes)), ...lastLine],
        ...messageTexts(nodes, mentions),
    };
}
/** Both texts of an envelope. Those who are mentioned come last: the first 100 bytes are for what happened. */
function messageTexts(nodes, mentions) {
    const text = [(0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(nodes)), ...mentions.map(_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionText */ .ah)].filter(Boolean).join(' ');
    return { original_str: text, fallback_string: text };
}
/** A search pattern of the 2020 server needs quadratic time in the length of a word, and such a word leaves the page. */
const GIANT_WORD = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;
/**
 * The same message without what a server or client cannot read: lone surrogates (PHP drops the whole body), control
 * characters, empty strings. Giant words get invisible places to break.
 */
function readable(nodes) {
    return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteStrings */ .Hy)(nodes, {
        text: (text) => [legible(text).replace(GIANT_WORD, '$&\u200B')].filter(Boolean),
        literal: legible,
        address: legible,
    });
}
function legible(text) {
    return text.toWellFormed().replace(/[\p{Cc}--[\t\n]]/gv, '');
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   NR: () => (/* binding */ trimLine),
/* harmony export */   V$: () => (/* binding */ mergeStrings),
/* harmony export */   bK: () => (/* binding */ literalText)
/* harmony export */ });
/** Text with line breaks; Twake would show a newline inside a string as a space. */
function textLines(text) {
    return text
        .split(/\r\n?|\n/)
        .flatMap((line, index) => (index === 0 ? [line] : [{ type: 'br' }, line]));
}
/**
 * A value, shown to the letter.
 *
 * Twake collapses white space, so a space at the edge of a line or before another space becomes U+00A0, and a tab U+2003.
 * Half surrogates become U+FFFD: the JSON parser of the server refuses them.
 */
function literalText(value) {
    return textLines(value
        .toWellFormed()
        .replace(/\t/g, '\u2003')
        .replace(/ (?= )|^ | $/gm, '\u00A0'));
}
/** The same nodes without empty strings, and with neighbouring strings made one. */
function mergeStrings(nodes) {
    const merged = [];
    for (const node of nodes) {
        const last = merged.at(-1);
        if (typeof node === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + node;
        else if (node !== '')
            merged.push(node);
    }
    return merged;
}
/** The same nodes without the author's spaces at either end. A value's own are U+00A0, and stay. */
function trimLine(nodes) {
    const last = nodes.length - 1;
    const trimmed = nodes.map((node, index) => {
        if (typeof node !== 'string')
            return node;
        const opened = index === 0 ? node.replace(/^ +/, '') : node;
        return index === last ? opened.replace(/(?<! ) +$/, '') : opened;
    });
    return trimmed.filter((node) => node !== '');
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ withoutMentions),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   TV: () => (/* binding */ mentionsIn),
/* harmony export */   ah: () => (/* binding */ mentionText),
/* harmony export */   bX: () => (/* binding */ mentionNode),
/* harmony export */   nR: () => (/* binding */ defuseAddress),
/* harmony export */   yK: () => (/* binding */ defuseText)
/* harmony export */ });
/* harmony import */ var _twacode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9156);
/**
 * Text becomes text that notifies nobody, looking the same; and a mention that someone asked for becomes the form that does.
 *
 * Servers of 2020 look for `@all`, `@here` and the ids of members anywhere in the JSON of the content. Those of 2021
 * and later look only at the message's text: `@name`, `@name:id`, `@all`, `@here`, `@channel`, `@everyone`.
 */

/** Shows nothing, takes no room, allows no line break. */
const WORD_JOINER = '\u2060';
/** Looks like a colon, but no server's pattern takes it for one, and search still splits words at it. */
const RATIO = '\u2236';
/**
 * The points where a mention falls apart. Zero-width, so that overlapping ids are all found. Case-insensitive to be safe.
 * Four hexadecimal digits in front suffice: the first four of an id can come from PHP's escape of a letter (`\u00e9`).
 */
const JOINT = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;
/** Nodes that mention nobody: every string of every property is defused, in the way that its place allows. */
function withoutMentions(nodes) {
    return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteStrings */ .Hy)(nodes, {
        text: (text) => text.split(JOINT),
        literal: defuseText,
        address: defuseAddress,
        instead: splitAddress,
    });
}
/** One string that mentions nobody in the content: for places where it cannot be split. */
function defuseText(text) {
    return text.replace(JOINT, WORD_JOINER);
}
/** An address that leads to the same place and mentions nobody. */
function defuseAddress(address) {
    return address
        .replace(/@(?=all|here)/gi, '%40')
        .replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, '%2D');
}
/** Where address and label are one string, the label would show the encoding: a link gets both, an e-mail address stays text. */
function splitAddress(element) {
    const text = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(element);
    const type = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(element);
    if (text.search(JOINT) < 0)
        return undefined;
    if (type === 'email')
        return text.split(JOINT);
    if (type !== 'url' || element['url'] !== undefined)
        return undefined;
    return withoutMentions([{ ...element, url: text }]);
}
/**
 * One line for notifications and search that no server takes anything out of, and that mentions nobody.
 *
 * A word joiner goes behind every `@`, into every id and every `:shortcode:` (emojione would replace it). From the
 * first `@` or `#` on colons become U+2236, because servers of 2020 delete from such a colon up to the next space.
 */
function safeText(text) {
    const line = text
        .toWellFormed()
        .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
    const marker = line.search(/[@#]/);
    const head = marker < 0 ? line : line.slice(0, marker);
    return (head + line.slice(head.length).replaceAll(':', RATIO))
        .replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`)
        .replace(JOINT, WORD_JOINER)
        .replace(/@(?!\u2060)/g, `@${WORD_JOINER}`);
}
/** The node that notifies on servers of 2020; add it after `withoutMentions`. */
function mentionNode(mention) {
    if (typeof mention === 'string')
        return `@${mention}`;
    return { type: 'user', content: `${mention.name}:${mention.id}` };
}
/** The text that notifies on servers of 2021; add it after `safeText`. The `!` is there because some want a non-letter behind. */
function mentionText(mention) {
    return typeof mention === 'string' ? `@${mention}!` : `@${mention.name}:${mention.id}`;
}
/** The mentions that an author wrote into a tree on purpose: words `@all` and `@here`, and `user` nodes with an id. */
function mentionsIn(nodes) {
    return nodes.flatMap((node) => {
        if (typeof node === 'string') {
            const words = node.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g);
            return [...words].map(([word]) => (word === '@all' ? 'all' : 'here'));
        }
        if (Array.isArray(node))
            return mentionsIn(node);
        if (!(0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node))
            return [];
        return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(node) === 'user' ? mentionsOfUser(node) : mentionsIn((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(node));
    });
}
function mentionsOfUser(element) {
    const [name = '', inContent] = (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(element).split(':');
    const id = inContent ?? element['id'];
    return typeof id === 'string' && /^[\da-f-]{36}$/i.test(id) ? [{ name: name || 'user', id }] : [];
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _twacode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9156);
/**
 * Nodes become one line of plain text, for notifications and search.
 *
 * A phone shows its first 100 bytes, so nothing is put in front of what the author wrote, and a link is its label only.
 * Code is kept, because people search for it, but a long block is shortened.
 */

/** UTF-16 units: more than any notification shows, enough to be found by. */
const LENGTH_LIMIT = 4000;
const CODE_LIMIT = 300;
/** A search pattern of the 2020 server needs quadratic time in the length of a word. */
const WORD_LIMIT = 500;
/** Ends a quotation until it is known whether anything follows; never part of a text, where white space is collapsed. */
const QUOTE_END = '\n';
/** The text of a message in one line, without leading, trailing or repeated spaces. */
function plainText(nodes) {
    const line = textOf(nodes)
        .replace(/[ \n]*\n[ \n]*/g, ' — ')
        .replace(/ {2,}/g, ' ')
        .replace(/^ | (?:— )?$/g, '');
    const words = line.replace(new RegExp(`\\S{${WORD_LIMIT}}(?=\\S)`, 'gu'), '$& ');
    return shorten(words, LENGTH_LIMIT);
}
function textOf(nodes) {
    return nodes.map(nodeText).join('');
}
function nodeText(node) {
    if (typeof node === 'string')
        return collapse(node);
    if (Array.isArray(node))
        return textOf(node);
    return (0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .isElement */ .vq)(node) ? elementText(node) : '';
}
function elementText(element) {
    switch ((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(element)) {
        case undefined:
            return '';
        case 'br':
            return ` ${textOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(element))}`;
        case 'quote':
        case 'mquote':
            return ` > ${textOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(element))}${QUOTE_END}`;
        case 'attachment':
            return ` ${textOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(element))} `;
        case 'button':
            return ` [${textOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(element))}] `;
        case 'icode':
            return collapse((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(element)).trim();
        case 'mcode':
            return ` ${codeText((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentText */ .Tf)(element))} `;
        case 'copiable':
        case 'file':
        case 'select':
        case 'progress_bar':
            return ` ${collapse((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(element))} `;
        case 'image':
            return typeof element['alt'] === 'string'
                ? ` [image: ${collapse(element['alt'])}] `
                : ' [image] ';
        case 'input':
            return '';
        case 'icon':
        case 'emoji':
        case 'user':
        case 'channel':
        case 'email':
        case 'compile':
            return collapse((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(element));
        default:
            return textOf((0,_twacode_js__WEBPACK_IMPORTED_MODULE_0__/* .contentNodes */ .hT)(element));
    }
}
/** A table's rules and the frame of a horizontal line say nothing to a reader of one line. */
function collapse(text) {
    return text.replace(/[─┼]{3,}/g, ' ').replace(/\s+/g, ' ');
}
function codeText(code) {
    return shorten(collapse(code).trim(), CODE_LIMIT);
}
/** Cuts at a space where one is near, never inside a code point. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    const space = kept.lastIndexOf(' ');
    const end = space > limit * 0.8 ? space : limit - 1;
    return `${kept.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ rewriteStrings),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   c_: () => (/* binding */ nodeTypes),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   hT: () => (/* binding */ contentNodes),
/* harmony export */   vq: () => (/* binding */ isElement)
/* harmony export */ });
/**
 * A node becomes its rule: the vocabulary of Twake's markup in one table, and the ways to read and rewrite a tree.
 *
 * Source: the published renderer of Twake's web client, v2020.Q3 and v2021.Q4. A type that is not in the table vanishes
 * there, with everything in it.
 */
const nodeRules = {
    nop: { content: 'nodes' },
    text: { content: 'nodes' },
    br: { content: 'nodes', start: '\n' },
    bold: { content: 'nodes', start: '*' },
    italic: { content: 'nodes', start: '°' },
    underline: { content: 'nodes', start: '_' },
    strikethrough: { content: 'nodes', start: '~' },
    system: { content: 'nodes' },
    url: { content: 'nodes' },
    button: { content: 'nodes' },
    quote: { content: 'nodes', block: true, start: '>' },
    mquote: { content: 'nodes', block: true, start: '>>>' },
    attachment: { content: 'nodes', block: true },
    icode: { content: 'text', start: '`' },
    mcode: { content: 'text', block: true, start: '```' },
    copiable: { content: 'text', block: true },
    email: { content: 'text' },
    user: { content: 'text', start: '@' },
    channel: { content: 'text', start: '#' },
    emoji: { content: 'text', start: ':' },
    file: { content: 'text', block: true },
    input: { content: 'text' },
    compile: { content: 'text' },
    icon: { content: 'none' },
    image: { content: 'none' },
    progress_bar: { content: 'none' },
    select: { content: 'none', block: true },
};
const nodeTypes = Object.keys(nodeRules);
function ruleOf(type) {
    return nodeRules[type];
}
/** The type of an element in either form, or undefined where no reader would see it. `type` wins over `start`. */
function typeOf(element) {
    const { type, start } = element;
    if (type !== undefined)
        return nodeTypes.find((known) => known === type);
    if (start === undefined)
        return undefined;
    return nodeTypes.find((known) => ruleOf(known).start === start);
}
/** Narrows to an element; arrays, strings and what only a hand could write (null, numbers) are not. */
function isElement(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The nodes in an element, whichever of its forms `content` has. */
function contentNodes({ content }) {
    if (Array.isArray(content))
        return content;
    return typeof content === 'string' || isElement(content) ? [content] : [];
}
/** The one string in an element whose content is text, or the empty string. */
function contentText({ content }) {
    return typeof content === 'string' ? content : '';
}
/** Where a `url` element leads: its `url`, or the content that is both address and label. */
function addressOf(element) {
    return typeof element['url'] === 'string' ? element['url'] : contentText(element);
}
/** What an element without nodes says in words: `@alice`, `#general`, the name of an emoji, its text. */
function labelOf(element) {
    const name = contentText(element).split(':')[0] ?? '';
    switch (typeOf(element)) {
        case 'user':
            return `@${name}`;
        case 'channel':
            return `#${name}`;
        case 'emoji':
            return `:${contentText(element).replaceAll(':', '')}:`;
        case 'icon':
            return isWebAddress(element['src']) ? '' : String(element['src'] ?? '');
        case 'file':
            return '[file]';
        case 'select':
            return String(element['title'] ?? '');
        case 'progress_bar':
            return `${Number(element['progress']) || 0} %`;
        default:
            return contentText(element);
    }
}
/** Only these may leave as a link: the 2021 client would run `javascript:`, that of 2020 breaks every other scheme. */
function isWebAddress(value) {
    return typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
}
/**
 * Rewrites every string of a tree but the types. An array in an array becomes a `nop`, which shows the same and whose
 * text no server loses; what is no node is passed on, for the check to name.
 */
function rewriteStrings(nodes, rewriting) {
    return nodes.flatMap((node) => {
        if (typeof node === 'string')
            return rewriting.text(node);
        if (Array.isArray(node))
            return [{ type: 'nop', content: rewriteStrings(node, rewriting) }];
        if (!isElement(node))
            return [node];
        return rewriting.instead?.(node) ?? [rewriteElement(node, rewriting)];
    });
}
function rewriteElement(element, rewriting) {
    const type = typeOf(element);
    const holdsNodes = type !== undefined && ruleOf(type).content === 'nodes';
    const isAddress = type === 'url' && element['url'] === undefined;
    const rewritten = Object.entries(element).map(([key, value]) => {
        if (key === 'type' || key === 'start')
            return [key, value];
        if (key === 'url' || key === 'src')
            return [key, mapStrings(value, rewriting.address)];
        if (key !== 'content')
            return [key, mapStrings(value, rewriting.literal)];
        if (isAddress && typeof value === 'string')
            return [key, rewriting.address(value)];
        return [
            key,
            holdsNodes ? rewriteContent(value, rewriting) : mapStrings(value, rewriting.literal),
        ];
    });
    return Object.fromEntries(rewritten);
}
/** Content keeps its form (a string, a node) unless the rewriting made several nodes of it, or none. */
function rewriteContent(content, rewriting) {
    if (Array.isArray(content))
        return rewriteStrings(content, rewriting);
    if (typeof content !== 'string' && !isElement(content))
        return content;
    const nodes = rewriteStrings([content], rewriting);
    return nodes.length === 1 ? nodes[0] : nodes;
}
function mapStrings(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, change));
    if (!isElement(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/content-file.ts
/**
 * `content_file` becomes the text of the message, or a sentence why not.
 *
 * A path may come from an expression, so it must not reach further than the job does: inside the workspace, or
 * RUNNER_TEMP when it is absolute, after all symbolic links have been resolved.
 */


/** Far above any message that is shown in full, far below what would hurt. */
const MAX_BYTES = 5 * 1024 * 1024;
/**
 * Reads the file as UTF-8: without a byte order mark, with `\n` as the end of a line.
 * @throws {Failure} `unreadable_file`
 */
async function readContentFile(path, places, files) {
    const real = await locate(path, places, files);
    const { size } = await check(real, path, files);
    if (size > MAX_BYTES)
        throw unreadable(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
    const bytes = await files.readFile(real).catch((error) => {
        throw unreadable(path, `cannot be read (${error.code ?? error})`);
    });
    const text = decode(bytes, path);
    if (text.includes('\0'))
        throw unreadable(path, 'is a binary file, not a text');
    return text.replace(/\r\n?/g, '\n');
}
async function locate(path, { workspace, temp }, files) {
    const base = workspace || '.';
    const real = await resolveLinks((0,external_node_path_namespaceObject.resolve)(base, path), path, files);
    const allowed = (0,external_node_path_namespaceObject.isAbsolute)(path) ? [base, temp] : [base];
    for (const folder of allowed) {
        if (folder && isInside(real, await files.realpath(folder).catch(() => folder)))
            return real;
    }
    throw unreadable(path, 'lies outside the workspace', {
        nextStep: 'Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.',
    });
}
async function resolveLinks(absolute, path, files) {
    try {
        return await files.realpath(absolute);
    }
    catch (error) {
        const { code } = error;
        throw unreadable(path, code === 'EACCES' ? 'may not be read' : 'does not exist');
    }
}
async function check(real, path, files) {
    const facts = await files.stat(real).catch(() => {
        throw unreadable(path, 'does not exist');
    });
    if (!facts.isFile())
        throw unreadable(path, 'is not a regular file');
    return facts;
}
function isInside(path, folder) {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable(path, 'is not UTF-8 text', { nextStep: 'Save the file as UTF-8.' });
    }
}
function unreadable(path, what, options) {
    return new errors/* Failure */.HR('unreadable_file', `The file of \`content_file\` ("${path}") ${what}.`, options);
}

;// CONCATENATED MODULE: ./src/event.ts
/**
 * The file of GITHUB_EVENT_PATH becomes the payload of the event.
 */
/**
 * Reads the payload. A message can be sent without it, so a file that is missing or broken is told, and no failure.
 * @param tell receives the sentence about what is wrong with the file
 */
async function readEvent(path, files, tell) {
    const sentence = 'Templates and presets know nothing of what happened.';
    if (path === undefined || path === '') {
        tell(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${sentence}`);
        return {};
    }
    try {
        return JSON.parse(new TextDecoder().decode(await files.readFile(path)));
    }
    catch (error) {
        const why = error instanceof SyntaxError
            ? 'is not JSON'
            : `cannot be read (${error.code})`;
        tell(`The file of the event (GITHUB_EVENT_PATH) ${why}. ${sentence}`);
        return {};
    }
}

// EXTERNAL MODULE: ./src/message/fragment.ts
var fragment = __nccwpck_require__(9083);
// EXTERNAL MODULE: ./src/message/markdown/nodes.ts
var markdown_nodes = __nccwpck_require__(1436);
// EXTERNAL MODULE: ./src/message/twacode/twacode.ts
var twacode = __nccwpck_require__(9156);
;// CONCATENATED MODULE: ./src/message/buttons.ts
/**
 * Labels with addresses become a row of link buttons at the end of a message.
 */



/** The last block of a preset: one `Label = address` per line. */
const BLOCK = /\n```buttons\n(.*?)\n```\s*$/s;
/** Takes the buttons off the end of a preset. One without an address is left out: the fact is not known. */
function takeButtons({ text, fragments }) {
    const lines = BLOCK.exec(text)?.[1]?.split('\n') ?? [];
    const buttons = lines.flatMap((line) => {
        const [label = '', url = ''] = line
            .split(/ = ?/)
            .map((part) => (0,fragment/* fillText */.BB)(part, fragments).trim());
        return (0,twacode/* isWebAddress */.d3)(url) ? [{ label, url }] : [];
    });
    return { rest: { text: text.replace(BLOCK, ''), fragments }, buttons };
}
/**
 * The same nodes with the buttons below. A link around a button is what Twake's own connectors send: a button alone would
 * call the application's server.
 */
function addButtons(nodes, buttons) {
    if (buttons.length === 0)
        return nodes;
    const row = buttons.flatMap(({ label, url }, index) => [
        ...(index > 0 ? [' '] : []),
        { type: 'url', url, content: { type: 'button', content: label } },
    ]);
    const isOnNewLine = nodes.length === 0 || (0,markdown_nodes/* isBlock */.WH)(nodes.at(-1));
    return [...nodes, ...(isOnNewLine ? [] : [{ type: 'br' }, { type: 'br' }]), ...row];
}

// EXTERNAL MODULE: ./src/message/twacode/literal.ts
var literal = __nccwpck_require__(2734);
;// CONCATENATED MODULE: ./src/message/markdown/plain.ts
/**
 * A source without Markdown becomes strings and line breaks, and no parser has to be loaded for it.
 *
 * Many messages are such sources, and loading the parser would cost more than anything else in the step.
 */


/** Whatever Markdown, or GitHub on top of it, may give a meaning. */
const MARKUP = /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|www\.|:[\w+-]+:|GH-|[\da-f]{7}/im;
/**
 * Whether `markdownToTwacode` would find nothing but paragraphs of text in this Markdown.
 * Never wrongly true; wrongly false costs only time. Says nothing about what fills placeholders.
 */
function isPlainText(source) {
    return !MARKUP.test(collapseBlankLines(source));
}
/** What `markdownToTwacode` makes of a source that `isPlainText`, filled with fragments of kind `text` only. */
function plainTextToTwacode({ text, fragments }) {
    const paragraphs = collapseBlankLines(text)
        .split('\n\n')
        .map((paragraph) => fillParagraph({ text: paragraph, fragments }))
        .filter((nodes) => nodes.length > 0);
    return paragraphs.flatMap((nodes, index) => index === 0 ? nodes : [{ type: 'br' }, { type: 'br' }, ...nodes]);
}
function fillParagraph({ text, fragments }) {
    const nodes = (0,fragment/* splitPlaceholders */.JK)(text, fragments).flatMap((part) => typeof part === 'string' ? (0,literal/* textLines */.Fy)(part) : (0,literal/* literalText */.bK)((0,fragment/* fragmentText */.oE)(part)));
    return (0,literal/* trimLine */.NR)((0,literal/* mergeStrings */.V$)(nodes));
}
/** Paragraphs are apart by one blank line, and none is in front of the first or behind the last. */
function collapseBlankLines(source) {
    return source
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/\n{2,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '');
}

;// CONCATENATED MODULE: ./src/message/pasted.ts
/**
 * A source becomes a refusal or advice: what in it was probably not meant as it is written.
 */

/**
 * The Failure for a template into which `${{ }}` pasted a string of the event, which would then run as template code;
 * undefined when there is none. Takes time linear in the size of the event.
 *
 * @param source the template before anything else is done to it (line ends included)
 */
function findPasted(source, event) {
    const holds = createSearch(source);
    const queue = [{ value: event, key: 'github.event' }];
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
        const { value } = place;
        if (typeof value === 'string') {
            if (variantsOf(value).some(holds))
                return describePaste(place);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [key, inside] of Object.entries(value)) {
                queue.push({ value: inside, key, parent: place });
            }
        }
    }
    return undefined;
}
/** `github.ref_name` is a string of the event, too, but for the prefix of `ref`. */
function variantsOf(value) {
    return /\{[{%]/.test(value) ? [value, value.replace(/^refs\/[a-z]+\//, '')] : [];
}
/**
 * Whether a string with template code stands in the source. Its first opening can only be one of the source's, so this
 * costs a few comparisons instead of a search. A bare opening proves nothing: every template has it.
 */
function createSearch(source) {
    const openings = [...source.matchAll(/\{(?=[{%])/g)].map((match) => match.index);
    return (value) => {
        const first = value.search(/\{[{%]/);
        return (!/^\s*\{[{%]\s*$/.test(value) &&
            openings.some((index) => source.startsWith(value, index - first) && index >= first));
    };
}
function describePaste(place) {
    const path = pathTo(place);
    return new errors/* Failure */.HR('invalid_template', `\`\${{ }}\` pasted \`${path}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${path} }}\` in the template, without the \`$\`: that inserts it as literal text.`,
    });
}
/** The way to a value, as a template spells it. */
function pathTo(place) {
    const steps = [];
    let { key, parent } = place;
    for (; parent !== undefined; { key, parent } = parent) {
        if (Array.isArray(parent.value))
            steps.push(`[${key}]`);
        else
            steps.push(/^[a-z_][\w-]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
    }
    return key + steps.reverse().join('');
}
/**
 * Advice about content that is shown as it is written: sentences, each naming the input that does what was meant.
 *
 * @param options.template whether the content is a template
 */
function adviceFor(source, options) {
    const code = options.template ? undefined : templateCode.exec(source)?.[0];
    const mention = mentionOfAll.exec(source)?.[0];
    const advice = [];
    if (code !== undefined) {
        advice.push(`The content holds \`${code}\`, which is shown as it is written. Set \`template: true\` to evaluate it.`);
    }
    if (mention !== undefined) {
        advice.push(`\`${mention}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`);
    }
    return advice;
}
const templateCode = /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}\n]{0,60}(?:%\})?/;
/** Stand-alone: not part of an address, a package name or a path. */
const mentionOfAll = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;

// EXTERNAL MODULE: ./src/message/twacode/cut.ts
var cut = __nccwpck_require__(9705);
// EXTERNAL MODULE: ./src/message/twacode/envelope.ts
var envelope = __nccwpck_require__(1397);
// EXTERNAL MODULE: ./src/message/twacode/mentions.ts
var mentions = __nccwpck_require__(8114);
;// CONCATENATED MODULE: ./src/message/compose.ts
/**
 * A source and a context become a message.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */









/** The most that a message shows, in UTF-16 units: some ten screens. */
const LIMIT = 30_000;
/** @throws Failure `invalid_template`, `invalid_twacode`, or `invalid_input` for a message without anything in it */
async function compose(source, setting) {
    const { rest: filled, buttons } = await prepare(source, setting);
    const { mentions = [] } = source;
    const extras = { mentions, buttons: [...buttons, ...(source.buttons ?? [])] };
    const composed = await read(source.format, filled, { ...setting, ...extras });
    refuseEmpty(composed);
    return {
        ...composed,
        message: { ...composed.message, ...compose_frame(source) },
        advice: [...adviceFor(source.content, source), ...composed.advice],
    };
}
/** A template or a file that came out empty must not announce something that nobody wrote. */
function refuseEmpty({ message: { content } }) {
    const isEmpty = typeof content === 'string' ? !content.trim() : content.formatted.length === 0;
    if (!isEmpty)
        return;
    throw new errors/* Failure */.HR('invalid_input', 'The message came out empty.', {
        nextStep: 'Check what the template or the file gives here; to say nothing, give the step an `if:`.',
    });
}
/** What the message is read from, with its values still outside, and the buttons that a preset has. */
async function prepare(source, setting) {
    if (source.preset === undefined)
        return { rest: await fillIn(source, setting), buttons: [] };
    const { presets } = await __nccwpck_require__.e(/* import() */ 896).then(__nccwpck_require__.bind(__nccwpck_require__, 3896));
    return takeButtons(await render(presets[source.preset], setting));
}
async function fillIn({ content, template }, setting) {
    if (!template)
        return { text: (0,fragment/* withoutReserved */.TA)(content), fragments: [] };
    const pasted = findPasted(content, setting.event);
    if (pasted !== undefined)
        throw pasted;
    return render(content, setting);
}
async function render(template, { context }) {
    const { renderTemplate } = await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 869));
    return renderTemplate(template, context);
}
async function read(format, filled, stage) {
    switch (format) {
        case 'markdown':
            return finish(await readMarkdown(filled, stage), stage);
        case 'text':
            return finish((0,literal/* mergeStrings */.V$)((0,literal/* literalText */.bK)((0,fragment/* fillText */.BB)(filled.text, filled.fragments))), stage);
        case 'twacode': {
            const { readTwacode } = await __nccwpck_require__.e(/* import() */ 691).then(__nccwpck_require__.bind(__nccwpck_require__, 4691));
            const parseMarkdown = (text) => readMarkdown({ text, fragments: [] }, stage);
            return { message: { content: await readTwacode(filled, { parseMarkdown }) }, advice: [] };
        }
        case 'plain':
            return { message: { content: readPlain(filled) }, advice: [plainAdvice] };
    }
}
const plainAdvice = '`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere.';
/** As the author wrote it; values mention nobody. */
function readPlain({ text, fragments }) {
    return fragments.length === 0 ? text : (0,mentions/* defuseText */.yK)((0,fragment/* fillText */.BB)(text, fragments));
}
async function readMarkdown(filled, { repository_url }) {
    const isText = filled.fragments.every(({ kind }) => kind === 'text');
    if (isText && isPlainText(filled.text))
        return plainTextToTwacode(filled);
    const { markdownToTwacode } = await Promise.all(/* import() */[__nccwpck_require__.e(884), __nccwpck_require__.e(830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9830));
    return markdownToTwacode(filled, repository_url === null ? {} : { repository_url });
}
/** Shortens what nobody would read in a chat, and says so; buttons and mentions stay. */
function finish(whole, { run_url, buttons, mentions }) {
    const { nodes, isCut } = (0,cut/* cut */.J)(whole, { limit: LIMIT, ending: ending(run_url) });
    const message = { content: (0,envelope/* toEnvelope */.y)(addButtons(nodes, buttons), { mentions }) };
    if (!isCut)
        return { message, advice: [] };
    const sentence = `The message is longer than ${LIMIT} characters and was shortened; the job summary has all of it.`;
    return { message, advice: [sentence], whole };
}
function ending(run_url) {
    const where = 'full text in the run';
    const link = run_url === null ? where : { type: 'url', url: run_url, content: where };
    return [{ type: 'br' }, { type: 'br' }, '… (', link, ')'];
}
/** Who seems to send it, and who sees it. */
function compose_frame(source) {
    const { sender_name, sender_icon, message_fields } = source;
    const { hidden_data, ...fields } = message_fields;
    const hidden = {
        ...(sender_name && { custom_title: sender_name }),
        ...(sender_icon && { custom_icon: sender_icon }),
        ...(typeof hidden_data === 'object' ? hidden_data : {}),
    };
    return {
        ...(Object.keys(hidden).length > 0 && { hidden_data: hidden }),
        ...(source.ephemeral && { ephemeral_recipients: source.ephemeral_recipients }),
        ...(Object.keys(fields).length > 0 && { fields }),
    };
}

// EXTERNAL MODULE: ./src/message/duration.ts
var message_duration = __nccwpck_require__(5911);
// EXTERNAL MODULE: ./src/message/twacode/plain-text.ts
var plain_text = __nccwpck_require__(4501);
;// CONCATENATED MODULE: ./src/message/status-line.ts
/**
 * The status of a job becomes a line under a live message, or the whole message where nothing else can be said.
 */



/** Icon and words of each status; the icons show in notifications too. */
const words = {
    in_progress: ['⏳', 'in progress'],
    success: ['✅', 'succeeded'],
    failure: ['❌', 'failed'],
    cancelled: ['🚫', 'was cancelled'],
    skipped: ['⏭️', 'was skipped'],
};
function describeStatus({ status, duration, run_url }, subject) {
    const [icon, word] = words[status] ?? ['', status];
    const after = duration === null ? '' : ` after ${(0,message_duration/* describeDuration */.M)(String(Math.round(duration)))}`;
    const link = run_url === null ? [] : [' (', { type: 'url', url: run_url, content: 'run' }, ')'];
    return [`${icon} ${subject} ${word}${after}`, ...link];
}
/** The same message with a last line about the job: for content that does not speak of the status itself. */
function withStatusLine(message, progress) {
    const line = describeStatus(progress, 'Job');
    const { content } = message;
    if (typeof content === 'string')
        return { ...message, content: `${content}\n${(0,plain_text/* plainText */.w)(line)}` };
    const text = (0,envelope/* toEnvelope */.y)(line).original_str;
    return {
        ...message,
        content: {
            formatted: [...content.formatted, { type: 'br' }, { type: 'system', content: line }],
            original_str: `${content.original_str} ${text}`,
            fallback_string: `${content.fallback_string} ${text}`,
        },
    };
}
/** A reply that notifies those whom an edit cannot. */
function notification(progress, mentions) {
    return { content: (0,envelope/* toEnvelope */.y)(describeStatus(progress, 'Job'), { mentions }) };
}
/** What a live message becomes when its source can no longer be read. */
function builtInMessage(progress) {
    const subject = progress.workflow === null ? 'Job' : `${progress.workflow}: job`;
    return { content: (0,envelope/* toEnvelope */.y)(describeStatus(progress, subject)) };
}

// EXTERNAL MODULE: ./src/twake/v1/request.ts
var v1_request = __nccwpck_require__(7413);
;// CONCATENATED MODULE: ./src/workflow/choose.ts
/** What happened becomes the name of the preset that tells it. */
/** Events that say nothing but that a run was wanted: what there is to tell is how the job is doing. */
const causes = new Set([
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_call',
    'merge_group',
]);
/** Which preset tells about which fact; the first whose fact is there. */
const subjects = [
    ['deployment', 'deploy'],
    ['release', 'release'],
    ['check', 'check'],
    ['pull_request', 'pull_request'],
    ['push', 'push'],
    ['issue', 'topic'],
    ['comment', 'topic'],
];
/**
 * The preset for `preset: auto`.
 * @param options.live whether the message is edited when the job ends: then it is about the job, whatever the event
 */
function choosePreset(context, options) {
    const { verdict, jobs } = context;
    if (options.live)
        return context.deployment ? 'deploy' : 'status';
    if (jobs.length > 0 || verdict === 'failure' || verdict === 'cancelled')
        return 'status';
    const subject = subjects.find(([fact]) => context[fact] !== undefined);
    if (subject !== undefined)
        return subject[1];
    const event = context.github['event_name'];
    return typeof event !== 'string' || causes.has(event) ? 'status' : 'event';
}
/**
 * The preset that tells about this event: the one asked for, unless the event brings nothing that it could tell about,
 * such as a pull request.
 */
function resolvePreset(asked, context, options) {
    const isTellable = {
        auto: false,
        deploy: true,
        status: true,
        pull_request: context.pull_request !== undefined,
        release: context.release !== undefined || context.tag !== null,
        push: context.push !== undefined,
    }[asked];
    return asked === 'auto' || !isTellable ? choosePreset(context, options) : asked;
}

;// CONCATENATED MODULE: ./src/workflow/payload.ts
/** JSON of unknown shape becomes values of known types; whatever is not there, or of another type, is null. */
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
/** The value at a path of names, or undefined. */
function at(json, ...path) {
    return path.reduce((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), json);
}
function objectAt(json, ...path) {
    const value = at(json, ...path);
    return isObject(value) ? value : null;
}
/** Text, or null when there is none: an empty one counts as none. */
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'number' ? value : null;
}
function flagAt(json, ...path) {
    return at(json, ...path) === true;
}
/** The texts under one name in a list of objects, such as the names of labels. */
function textsAt(json, list, name) {
    return listAt(json, list)
        .map((item) => textAt(item, name))
        .filter((text) => text !== null);
}
/** The objects in a list. */
function objectsIn(json) {
    return Array.isArray(json) ? json.filter(isObject) : [];
}
/** The objects in the list at a path of names. */
function listAt(json, ...path) {
    return objectsIn(at(json, ...path));
}

;// CONCATENATED MODULE: ./src/workflow/facts/results.ts
/** What GitHub calls a state or a conclusion becomes one of five results, and a sign for it. */
const icons = {
    in_progress: '⏳',
    success: '✅',
    failure: '❌',
    cancelled: '🚫',
    skipped: '⏭️',
};
/** Conclusions of checks and states of deployments, as far as they are not called like the result. */
const synonyms = new Map([
    ['action_required', 'failure'],
    ['error', 'failure'],
    ['startup_failure', 'failure'],
    ['timed_out', 'failure'],
    ['inactive', 'skipped'],
    ['neutral', 'skipped'],
    ['stale', 'skipped'],
]);
/** The result that a state or conclusion means; whatever has none yet (`queued`, `pending`) is in progress. */
function readResult(text) {
    if (text === null)
        return 'in_progress';
    return isState(text) ? text : (synonyms.get(text) ?? 'in_progress');
}
/** A character that shows in notifications too. */
function iconOf(result) {
    return isState(result) ? icons[result] : '';
}
function isState(text) {
    return Object.hasOwn(icons, text);
}

;// CONCATENATED MODULE: ./src/workflow/facts/check.ts
/**
 * The event of another run or check becomes facts about it: which one, on what, and how it ended.
 */


/** Events whose payload holds the check under the name of the event. */
const checkEvents = ['workflow_run', 'workflow_job', 'check_run', 'check_suite'];
/** Of the events `workflow_run`, `workflow_job`, `check_run`, `check_suite` and `status` (of a commit). */
function describeCheck(github) {
    const { event } = github;
    const name = textAt(github, 'event_name');
    if (name === 'status')
        return check_describeStatus(event);
    const kind = checkEvents.find((known) => known === name);
    const check = kind && objectAt(event, kind);
    if (!check)
        return undefined;
    return {
        name: textAt(check, 'name') ?? textAt(check, 'app', 'name'),
        branch: textAt(check, 'head_branch') ?? textAt(check, 'check_suite', 'head_branch'),
        url: textAt(check, 'html_url'),
        ...verdictOf(textAt(check, 'conclusion')),
    };
}
function check_describeStatus(event) {
    return {
        name: textAt(event, 'context'),
        branch: null,
        url: textAt(event, 'target_url') ?? textAt(event, 'commit', 'html_url'),
        ...verdictOf(textAt(event, 'state')),
    };
}
function verdictOf(conclusion) {
    const result = readResult(conclusion);
    return { result, icon: iconOf(result) };
}

;// CONCATENATED MODULE: ./src/workflow/lookups/excerpt.ts
/**
 * A Markdown document becomes its beginning, cut between blocks so that nothing is left open.
 */
/** Where a summary ends, in UTF-16 units: some five lines of a chat. */
const SUMMARY_LENGTH = 400;
/** What a pull request template consists of, and nobody reads in a chat: headings, pictures, tables, lists of boxes. */
const NO_PARAGRAPH = /^(?:#|\[?!\[|<|\||```|~~~|[-*_]{3,}\s*$|[-*+] \[[ xX]\])/;
/** The first paragraph of a document, shortened; null when there is none. */
function firstParagraph(document) {
    const paragraph = blocksOf(document ?? '').find((block) => !NO_PARAGRAPH.test(block));
    if (paragraph === undefined)
        return null;
    if (paragraph.length <= SUMMARY_LENGTH)
        return paragraph;
    return `${paragraph
        .slice(0, SUMMARY_LENGTH)
        .toWellFormed()
        .replace(/\s+\S*$/, '')} …`;
}
/**
 * The blocks from the start that fit together, or the lines of the first when that is too long.
 * @param limit in UTF-16 units
 */
function excerpt(document, limit) {
    const blocks = blocksOf(document ?? '');
    const fitting = withoutLastHeadings(takeWhileFitting(blocks, limit));
    const [first = ''] = blocks;
    const parts = fitting.length > 0 || isFence(first) ? fitting : linesWithin(first, limit);
    return { text: parts.join('\n\n') || null, isShortened: fitting.length < blocks.length };
}
/** A heading with nothing below it says nothing. */
function withoutLastHeadings(blocks) {
    return blocks.slice(0, blocks.findLastIndex((block) => !/^#[^\n]*$/.test(block)) + 1);
}
function linesWithin(block, limit) {
    const text = takeWhileFitting(block.split('\n'), limit).join('\n');
    return text === '' ? [] : [text];
}
function takeWhileFitting(parts, limit) {
    let room = limit;
    const end = parts.findIndex((part) => {
        room -= part.length + 1;
        return room < 0;
    });
    return end < 0 ? parts : parts.slice(0, end);
}
/** What empty lines divide; a fenced block of code is one, comments are none. */
function blocksOf(document) {
    const blocks = [];
    const text = document.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    for (const part of text.split(/\n[ \t]*(?:\n[ \t]*)+/)) {
        const last = blocks.at(-1);
        if (last !== undefined && isOpen(last))
            blocks[blocks.length - 1] = `${last}\n\n${part}`;
        else if (part.trim() !== '')
            blocks.push(part.trim());
    }
    return blocks;
}
/** Whether a block holds the beginning of code without its end. */
function isOpen(block) {
    return (block.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}
function isFence(block) {
    return /^(?:```|~~~)/m.test(block);
}

;// CONCATENATED MODULE: ./src/workflow/facts/links.ts
/** What GitHub knows by name becomes an address on the server it lives on, GitHub Enterprise included. */

function serverUrl(github) {
    return textAt(github, 'server_url')?.replace(/\/+$/, '') ?? null;
}
function repositoryUrl(github) {
    return address(serverUrl(github), textAt(github, 'repository'));
}
function runUrl(github) {
    return address(repositoryUrl(github), 'actions/runs', textAt(github, 'run_id'));
}
/** The address made of all parts, or null when one of them is not known. */
function address(...parts) {
    return parts.every(Boolean) ? parts.join('/') : null;
}

;// CONCATENATED MODULE: ./src/workflow/facts/event.ts
/**
 * An event becomes facts about what it brings: a commit, a pull request, a release, a deployment.
 *
 * Names and meanings of the payloads: https://docs.github.com/webhooks/webhook-events-and-payloads
 */




/**
 * The commit that people mean: a pull request's head, where `github.sha` is a merge commit nobody made.
 * A pull request's payload does not hold the message and author of its head.
 */
function describeCommit(github) {
    const { event } = github;
    const head = objectAt(event, 'head_commit') ??
        objectAt(event, 'workflow_run', 'head_commit') ??
        objectAt(event, 'merge_group', 'head_commit');
    const sha = textAt(event, 'pull_request', 'head', 'sha') ??
        textAt(head, 'id') ??
        textAt(event, 'deployment', 'sha') ??
        textAt(event, 'comment', 'commit_id') ??
        textAt(event, 'check_run', 'head_sha') ??
        textAt(event, 'check_suite', 'head_sha') ??
        textAt(event, 'workflow_job', 'head_sha') ??
        (github['event_name'] === 'status' ? textAt(event, 'sha') : null) ??
        textAt(github, 'sha');
    return describeCommitOf(head, sha, github);
}
/** @param json of a commit as in an event: `message`, `author`; null where only its sha is known */
function describeCommitOf(json, sha, github) {
    const message = textAt(json, 'message');
    return {
        sha,
        short: sha?.slice(0, 7) ?? null,
        message,
        title: message?.split('\n', 1)[0]?.trimEnd() ?? null,
        author: textAt(json, 'author', 'name'),
        login: textAt(json, 'author', 'username'),
        url: address(repositoryUrl(github), 'commit', sha),
    };
}
/** The branch or the tag at work: a pull request's head branch, where `github.ref_name` is `12/merge`. */
function describeRef(github) {
    const { event } = github;
    const name = textAt(github, 'ref_name');
    const head = textAt(event, 'pull_request', 'head', 'ref') ?? textAt(event, 'workflow_run', 'head_branch');
    if (head === null && github['ref_type'] === 'tag')
        return { branch: null, tag: name };
    return { branch: head ?? name, tag: null };
}
/** Of the event's `pull_request`, or of its `issue` when that is one: comments come so, and say less. */
function describePullRequest({ event }) {
    const issue = objectAt(event, 'issue', 'pull_request') && objectAt(event, 'issue');
    const pull = objectAt(event, 'pull_request') ?? issue;
    if (pull === null)
        return undefined;
    const body = textAt(pull, 'body');
    return {
        number: numberAt(pull, 'number'),
        title: textAt(pull, 'title'),
        body,
        summary: firstParagraph(body),
        url: textAt(pull, 'html_url'),
        author: textAt(pull, 'user', 'login'),
        state: textAt(pull, 'state'),
        draft: flagAt(pull, 'draft'),
        merged: flagAt(pull, 'merged') || textAt(pull, 'pull_request', 'merged_at') !== null,
        merged_by: textAt(pull, 'merged_by', 'login'),
        head: textAt(pull, 'head', 'ref'),
        base: textAt(pull, 'base', 'ref'),
        fork: isFromFork(event),
        labels: textsAt(pull, 'labels', 'name'),
        assignees: textsAt(pull, 'assignees', 'login'),
        reviewers: textsAt(pull, 'requested_reviewers', 'login'),
        teams: textsAt(pull, 'requested_teams', 'name'),
        requested: textAt(event, 'requested_reviewer', 'login') ?? textAt(event, 'requested_team', 'name'),
        commits: numberAt(pull, 'commits'),
        additions: numberAt(pull, 'additions'),
        deletions: numberAt(pull, 'deletions'),
        changed_files: numberAt(pull, 'changed_files'),
    };
}
/** How much of release notes a chat takes, in UTF-16 units. */
const NOTES_LENGTH = 1500;
function describeRelease({ event }) {
    const release = objectAt(event, 'release');
    if (release === null)
        return undefined;
    const tag = textAt(release, 'tag_name');
    const body = textAt(release, 'body');
    const notes = excerpt(body, NOTES_LENGTH);
    return {
        name: textAt(release, 'name') ?? tag,
        tag,
        body,
        notes: notes.text,
        notes_shortened: notes.isShortened,
        url: textAt(release, 'html_url'),
        author: textAt(release, 'author', 'login'),
        draft: flagAt(release, 'draft'),
        prerelease: flagAt(release, 'prerelease'),
        published_at: textAt(release, 'published_at'),
    };
}
function describeDeployment({ event }) {
    const deployment = objectAt(event, 'deployment');
    if (deployment === null)
        return undefined;
    const status = objectAt(event, 'deployment_status');
    return {
        environment: textAt(deployment, 'environment'),
        ref: textAt(deployment, 'ref'),
        description: textAt(status, 'description') ?? textAt(deployment, 'description'),
        state: textAt(status, 'state'),
        result: status && readResult(textAt(status, 'state')),
        url: textAt(status, 'environment_url'),
        log_url: textAt(status, 'log_url'),
    };
}
/**
 * Whether a pull request comes from another repository, or from one that was deleted since.
 * The head's own `fork` flag does not tell: inside a fork it is set for every branch.
 */
function isFromFork(event) {
    if (objectAt(event, 'pull_request', 'head') === null)
        return false;
    const head = numberAt(event, 'pull_request', 'head', 'repo', 'id');
    return head === null || head !== numberAt(event, 'repository', 'id');
}

;// CONCATENATED MODULE: ./src/workflow/facts/push.ts
/**
 * A push becomes facts: where to, what it brought, what it did to the branch or tag.
 */



/** The one commit that all hooks use for "there is none". */
const NOTHING = /^0+$/;
/** Of the event `push`; `create` and `delete` are the same without commits, for a branch or tag made on GitHub. */
function describePush(github) {
    const { event } = github;
    const name = textAt(github, 'event_name');
    if (name !== 'push' && name !== 'create' && name !== 'delete')
        return undefined;
    const ref = refOf(github);
    const created = name === 'create' || flagAt(event, 'created');
    const deleted = name === 'delete' || flagAt(event, 'deleted');
    const commits = commitsOf(github);
    return {
        ...ref,
        url: deleted ? null : address(repositoryUrl(github), 'tree', encodeRef(ref.branch ?? ref.tag)),
        commits,
        count: commits.length,
        compare: created || deleted ? null : textAt(event, 'compare'),
        created,
        deleted,
        forced: flagAt(event, 'forced') && !NOTHING.test(textAt(event, 'before') ?? '0'),
    };
}
/** The ref that was pushed: after a deletion, `github.ref` is the default branch. */
function refOf({ event }) {
    const ref = textAt(event, 'ref') ?? '';
    const name = ref.replace(/^refs\/(?:heads|tags)\//, '') || null;
    const isTag = ref.startsWith('refs/tags/') || at(event, 'ref_type') === 'tag';
    return isTag ? { branch: null, tag: name } : { branch: name, tag: null };
}
/** The newest first, as in `git log`. */
function commitsOf(github) {
    return listAt(github.event, 'commits')
        .map((commit) => describeCommitOf(commit, textAt(commit, 'id'), github))
        .toReversed();
}
/** A name of a branch may hold what has a meaning in an address. */
function encodeRef(name) {
    return name && encodeURIComponent(name).replaceAll('%2F', '/');
}

;// CONCATENATED MODULE: ./src/workflow/facts/topic.ts
/**
 * A conversation on GitHub becomes facts: the issue or discussion, and who said what about it.
 */


/** Of the event's `issue`, unless that is a pull request, or of its `discussion`. */
function describeIssue({ event }) {
    const issue = objectAt(event, 'issue', 'pull_request') ? null : objectAt(event, 'issue');
    const topic = issue ?? objectAt(event, 'discussion');
    if (topic === null)
        return undefined;
    return {
        kind: issue === null ? 'discussion' : 'issue',
        number: numberAt(topic, 'number'),
        title: textAt(topic, 'title'),
        state: textAt(topic, 'state'),
        labels: textsAt(topic, 'labels', 'name'),
        ...describeText(topic),
    };
}
function describeReview({ event }) {
    const review = objectAt(event, 'review');
    if (review === null)
        return undefined;
    // Capital letters on servers of GitHub Enterprise before 3.0.
    return { state: textAt(review, 'state')?.toLowerCase() ?? null, ...describeText(review) };
}
function describeComment({ event }) {
    const comment = objectAt(event, 'comment');
    return comment === null ? undefined : describeText(comment);
}
/** What someone wrote. */
function describeText(text) {
    const body = textAt(text, 'body');
    return {
        body,
        summary: firstParagraph(body),
        author: textAt(text, 'user', 'login'),
        url: textAt(text, 'html_url'),
    };
}

;// CONCATENATED MODULE: ./src/workflow/facts/facts.ts
/**
 * A run and its event become ready-made facts: what a message about them wants to say.
 *
 * What this run does not know is null, and prints as nothing. What its event does not bring (a pull request, a release)
 * is absent, so that whoever names it hears of the mistake.
 */







/** The results of a job, the weightiest first: the first that occurs is the verdict over several jobs. */
const results = ['failure', 'cancelled', 'success', 'skipped'];
function gatherFacts(github, circumstances) {
    const jobs = listJobs(circumstances.needs);
    const verdict = jobs[0]?.result ?? circumstances.status;
    const subjects = describeSubjects(github);
    const ref = describeRef(github);
    const commit = describeCommit(github);
    return {
        run: describeRun(github),
        job: describeJob(github, circumstances),
        repository: describeRepository(github),
        actor: describeActor(github),
        commit,
        ...ref,
        action: textAt(github.event, 'action'),
        ...subjects,
        deploy: describeDeploy({ ...subjects, ...ref, commit, verdict }, circumstances.data),
        verdict,
        icon: iconOf(verdict),
        jobs,
    };
}
/** What the event is about, each only where it is. */
function describeSubjects(github) {
    const push = describePush(github);
    const pull_request = describePullRequest(github);
    const review = describeReview(github);
    const issue = describeIssue(github);
    const comment = describeComment(github);
    const release = describeRelease(github);
    const deployment = describeDeployment(github);
    const check = describeCheck(github);
    return {
        ...(push && { push }),
        ...(pull_request && { pull_request }),
        ...(review && { review }),
        ...(issue && { issue }),
        ...(comment && { comment }),
        ...(release && { release }),
        ...(deployment && { deployment }),
        ...(check && { check }),
    };
}
/** A later attempt has an address of its own: the plain one always shows the latest. */
function describeRun(github) {
    const attempt = numberIn(github['run_attempt']);
    const url = runUrl(github);
    return {
        id: numberIn(github['run_id']),
        number: numberIn(github['run_number']),
        attempt,
        name: textAt(github, 'workflow'),
        url: attempt !== null && attempt > 1 ? address(url, 'attempts', String(attempt)) : url,
    };
}
/**
 * `name` is the job's id in the workflow file, `title` has the values of its matrix, as GitHub shows it.
 * Where its check run is not known (older servers), the run's page serves.
 */
function describeJob(github, { status, checkRunId, matrix }) {
    const url = checkRunId === null
        ? describeRun(github).url
        : address(runUrl(github), 'job', String(checkRunId));
    const name = textAt(github, 'job');
    const values = leavesOf(matrix).join(', ');
    const title = name && values ? `${name} (${values})` : name;
    return { name, title, status, url, check_run_id: checkRunId };
}
function leavesOf(value) {
    if (isObject(value))
        return Object.values(value).flatMap(leavesOf);
    return ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
        ? [String(value)]
        : [];
}
function describeRepository(github) {
    const full_name = textAt(github, 'repository');
    const [owner = null, name = null] = full_name?.split('/') ?? [];
    return { name, full_name, owner, url: repositoryUrl(github) };
}
/** A login like `dependabot[bot]` belongs to an app, which has its page elsewhere. */
function describeActor(github) {
    const login = textAt(github, 'actor');
    return { login, url: address(serverUrl(github), login?.replace(/^(.+)\[bot\]$/, 'apps/$1')) };
}
/** What is deployed, where and how it went: as `data` says, else as the event does. */
function describeDeploy({ deployment, release, tag, commit, verdict, }, data) {
    const ref = deployment?.ref?.replace(/^[\da-f]{40}$/, (sha) => sha.slice(0, 7));
    // A job that reports on a deployment succeeds even where the deployment failed.
    const result = verdict === 'success' ? (deployment?.result ?? verdict) : verdict;
    return {
        environment: wordIn(data['environment']) ?? deployment?.environment ?? null,
        version: wordIn(data['version']) ?? ref ?? release?.tag ?? tag ?? commit.short,
        url: wordIn(data['url']) ?? deployment?.url ?? null,
        result,
        icon: iconOf(result),
    };
}
function wordIn(value) {
    return (typeof value === 'string' && value.trim()) || typeof value === 'number'
        ? String(value)
        : null;
}
function listJobs(needs) {
    return Object.entries(needs)
        .map(([name, { result }]) => ({ name, result, icon: iconOf(result) }))
        .sort((a, b) => results.indexOf(a.result) - results.indexOf(b.result));
}
function numberIn(text) {
    return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./src/workflow/people.ts
/**
 * Logins of GitHub become users of Twake, and the lines of `mentions` those who are notified.
 */

const roles = ['author', 'actor', 'reviewers'];
const everybody = ['all', 'here'];
const occasions = ['failure', 'success', 'cancelled'];
/** Nothing that Twake's patterns would end a name at, and ids as its servers make them: UUIDs. */
const PERSON = /^([\p{L}\p{N}_.-]+):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu;
function readPerson(text) {
    const [, name, id] = PERSON.exec(text.replace(/^@/, '')) ?? [];
    return name && id ? { name, id } : undefined;
}
/**
 * Reads the mapping `people`: `octocat: alice:11111111-1111-11ea-8111-111111111111`.
 *
 * @throws Failure `invalid_input`, naming the login
 */
function readPeople(mapping) {
    const entries = Object.entries(mapping).map(([login, value]) => {
        const person = typeof value === 'string' ? readPerson(value.trim()) : undefined;
        if (person === undefined)
            throw new errors/* Failure */.HR('invalid_input', `\`people\` must have \`name:user-id\` for \`${login}\`, with the id of a user of Twake.`);
        return [login.replace(/^@/, ''), person];
    });
    return Object.fromEntries(entries);
}
function namesOf(people) {
    return Object.fromEntries(Object.entries(people).map(([login, { name }]) => [login, name]));
}
/**
 * Reads the input `mentions`: one entry per line, or separated by commas.
 * @param say receives each fault, as the rest of a sentence that begins with the name of the input
 */
function readMentions(text, say) {
    return text.split('\n').flatMap((line, index) => line.split(',').flatMap((part) => {
        const entry = part.trim();
        if (entry === '')
            return [];
        const mention = readMention(entry);
        if (typeof mention !== 'string')
            return mention;
        say(`line ${index + 1}: ${mention}`);
        return [];
    }));
}
/** An entry, or what is wrong with it. */
function readMention(entry) {
    const [, whom = '', condition] = /^(.*?)(?:\s+on\s+(\S*))?$/.exec(entry) ?? [];
    const on = occasions.find((known) => known === condition);
    if (condition !== undefined && on === undefined)
        return `"on ${condition}" must be ${occasions.map((known) => `on ${known}`).join(', ')}.`;
    const word = whom.replace(/^@/, '');
    const who = [...everybody, ...roles].find((known) => known === word) ?? readPerson(word);
    if (who === undefined)
        return `"${whom}" must be ${[...everybody, ...roles].join(', ')} or name:user-id.`;
    return { who, ...(on && { on }) };
}
/** Who is notified now: the entries whose condition is the verdict, as far as `people` knows the logins. */
function resolveMentions(entries, people, scene) {
    const known = new Map(Object.entries(people).map(([login, person]) => [login.toLowerCase(), person]));
    const find = (login) => known.get(login.toLowerCase());
    const now = entries.filter(({ on }) => on === undefined || on === scene.verdict);
    const logins = now.flatMap(({ who }) => (isRole(who) ? loginsOf(who, scene) : []));
    const meant = now.flatMap(({ who }) => isRole(who) ? loginsOf(who, scene).flatMap((login) => find(login) ?? []) : [who]);
    return {
        addressees: [...new Map(meant.map((one) => [keyOf(one), one])).values()],
        unknown: [...new Set(logins.filter((login) => find(login) === undefined))],
    };
}
/** Tells addressees apart, whatever they are called. */
function keyOf(addressee) {
    return typeof addressee === 'string' ? addressee : addressee.id;
}
function isRole(who) {
    return roles.some((role) => role === who);
}
function loginsOf(role, scene) {
    if (role === 'reviewers')
        return scene.pull_request?.reviewers ?? [];
    if (role === 'actor')
        return scene.actor.login === null ? [] : [scene.actor.login];
    const { pull_request, release, issue, commit } = scene;
    const author = (pull_request ?? release ?? issue)?.author ?? commit.login;
    return author === null ? [] : [author];
}

;// CONCATENATED MODULE: ./src/workflow/context.ts
/**
 * Environment, event and inputs become the context: the names that workflow authors know, and ready-made facts.
 *
 * There is no `env`, no token and no path of the runner in it: whatever it holds may end up in a message.
 */



/** The `github` context as far as the runner exports it (actions/runner, GitHubContext.cs), without its paths. */
const githubNames = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;
const runnerNames = 'arch environment name os';
/** Builds the context of one run. Whatever a source does not have is absent or null: it never fails. */
function buildContext(sources) {
    const { status, needs, data = {}, people = {}, duration = null } = sources;
    const github = readGithub(sources);
    const matrix = objectAt(sources.runnerFacts, 'matrix');
    const checkRunId = numberAt(sources.runnerFacts, 'check_run_id');
    return {
        github,
        runner: readEnvironment(sources.env, 'RUNNER', runnerNames),
        ...(matrix && { matrix }),
        ...(needs && { needs }),
        data,
        people: namesOf(people),
        status,
        duration,
        ...gatherFacts(github, { status, checkRunId, needs: needs ?? {}, matrix, data }),
    };
}
/** The `github` context: strings, as in workflow expressions, but for `ref_protected` and the event. */
function readGithub({ env, event, runnerFacts, }) {
    const variables = readEnvironment(env, 'GITHUB', githubNames);
    const secret_source = textAt(runnerFacts, 'secret_source');
    return {
        ...variables,
        ...('ref_protected' in variables && { ref_protected: variables['ref_protected'] === 'true' }),
        ...(secret_source && { secret_source }),
        event: isObject(event) ? event : {},
    };
}
function readEnvironment(env, prefix, names) {
    const entries = names
        .trim()
        .split(/\s+/)
        .map((name) => [name, env[`${prefix}_${name.toUpperCase()}`]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./src/workflow/lookups/changes.ts
/**
 * What was there before, and what is there now, becomes the list of what is new.
 *
 * Source: https://docs.github.com/rest/deployments, https://docs.github.com/rest/releases and
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 */

/** What is new since the last deployment of the environment, or the last release; null when that is nothing. */
async function findChanges(inquiry) {
    const { context, ask } = inquiry;
    const base = (await findLastDeployment(inquiry)) ?? (await findLastRelease(inquiry));
    const head = context.release?.tag ?? context.commit.sha;
    if (base === null || head === null || base.ref === head)
        return null;
    const comparison = await ask('/compare/{basehead}', { basehead: `${base.ref}...${head}` });
    const commits = listAt(comparison, 'commits');
    const list = mainline(commits).map((commit) => describeChange(commit, context));
    if (list.length === 0)
        return null;
    const total = numberAt(comparison, 'total_commits') ?? 0;
    return {
        since: base.name,
        url: textAt(comparison, 'html_url'),
        // GitHub lists no more than 250 commits.
        count: total > commits.length ? total : list.length,
        list,
    };
}
/** Of the environment that is deployed to. */
async function findLastDeployment(inquiry) {
    const { deploy, github } = inquiry.context;
    if (deploy.environment === null)
        return null;
    const fact = { name: 'the last deployment', permission: 'deployments: read' };
    return inquiry.optional(fact, async () => {
        const parameters = { environment: deploy.environment, per_page: 10 };
        const current = numberAt(github.event, 'deployment', 'id');
        for (const deployment of objectsIn(await inquiry.ask('/deployments', parameters))) {
            const id = numberAt(deployment, 'id');
            if (id !== current && (await hasSucceeded(id, inquiry)))
                return baseAt(deployment);
        }
        return null;
    });
}
/** A deployment that was replaced is inactive, but was a success once. */
async function hasSucceeded(deployment_id, { ask }) {
    const statuses = await ask('/deployments/{deployment_id}/statuses', { deployment_id });
    return objectsIn(statuses).some((status) => textAt(status, 'state') === 'success');
}
function baseAt(deployment) {
    const sha = textAt(deployment, 'sha');
    if (sha === null)
        return null;
    const ref = textAt(deployment, 'ref');
    const isName = ref !== null && !/^[\da-f]{40}$/.test(ref) && /\d/.test(ref);
    return { ref: sha, name: isName ? ref : sha.slice(0, 7) };
}
/** The one before this release or tag; before a release proper, pre-releases do not count. */
async function findLastRelease({ context, ask }) {
    const { release, tag } = context;
    const until = release?.published_at ?? '9999';
    const earlier = objectsIn(await ask('/releases', { per_page: 30 })).find((other) => other['draft'] !== true &&
        (other['prerelease'] !== true || release?.prerelease === true) &&
        textAt(other, 'tag_name') !== (release?.tag ?? tag) &&
        (textAt(other, 'published_at') ?? '') < until);
    const ref = textAt(earlier, 'tag_name');
    return ref === null ? null : { ref, name: ref };
}
/** The first parents of the newest commit: what was merged, without the commits inside of it. */
function mainline(commits) {
    const known = new Map(commits.map((commit) => [textAt(commit, 'sha'), commit]));
    const line = [];
    for (let commit = commits.at(-1); commit !== undefined;) {
        line.push(commit);
        known.delete(textAt(commit, 'sha'));
        commit = known.get(textAt(listAt(commit, 'parents')[0], 'sha'));
    }
    return line;
}
/** A merge commit tells the pull request in its first line, and its title in the third. */
function describeChange(commit, { repository }) {
    const message = textAt(commit, 'commit', 'message') ?? '';
    const [, number, title] = /^Merge pull request #(\d+) .*\n+(.*)/.exec(message) ?? [];
    const isMerge = number !== undefined && repository.url !== null;
    return {
        title: isMerge && title ? `${title} (#${number})` : (message.split('\n', 1)[0] ?? ''),
        url: isMerge ? `${repository.url}/pull/${number}` : textAt(commit, 'html_url'),
        author: textAt(commit, 'author', 'login') ?? textAt(commit, 'commit', 'author', 'name'),
    };
}

;// CONCATENATED MODULE: ./src/workflow/lookups/failures.ts
/**
 * A run on GitHub becomes the list of what failed in it: jobs, their steps, and the first error of each.
 *
 * Source: https://docs.github.com/rest/actions/workflow-jobs and https://docs.github.com/rest/checks/runs
 */

const MOST_FAILURES = 10;
/** Each costs a request. */
const MOST_MESSAGES = 3;
const MESSAGE_LENGTH = 200;
/** The failed jobs of a run with their steps; null when there is none. */
async function findFailures(inquiry) {
    const { context, ask } = inquiry;
    const run = runInQuestion(context);
    const data = await ask('/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
        run_id: run.id,
        attempt_number: run.attempt ?? 1,
        per_page: 100,
    });
    const failed = listAt(data, 'jobs')
        .map((job) => ({ job, step: listAt(job, 'steps').find(isFailed) ?? null }))
        .filter(({ job, step }) => isFailed(job) || step !== null)
        .slice(0, MOST_FAILURES);
    const messages = await Promise.all(failed.slice(0, MOST_MESSAGES).map(({ job }) => findMessage(numberAt(job, 'id'), inquiry)));
    const failures = failed.map(({ job, step }, index) => ({
        name: textAt(job, 'name'),
        step: textAt(step, 'name'),
        url: urlOf(job, step),
        message: messages[index] ?? null,
    }));
    return failures.length > 0 ? failures : null;
}
/** The run that the event `workflow_run` reports, unless this one failed itself. */
function runInQuestion({ github: { event }, verdict, run }) {
    const reported = verdict === 'failure' ? null : objectAt(event, 'workflow_run');
    if (reported === null)
        return run;
    return { id: numberAt(reported, 'id'), attempt: numberAt(reported, 'run_attempt') };
}
/** A job that is still running may have a step that failed: the job of this very action. */
function isFailed(jobOrStep) {
    return ['failure', 'timed_out'].includes(textAt(jobOrStep, 'conclusion') ?? '');
}
function urlOf(job, step) {
    const url = textAt(job, 'html_url');
    const number = numberAt(step, 'number');
    return url && number !== null ? `${url}#step:${number}:1` : url;
}
/** The number of a job is that of its check run, whose annotations hold the errors that were reported. */
function findMessage(check_run_id, { ask, optional }) {
    return optional({ name: 'an error message', permission: 'checks: read' }, async () => {
        const annotations = await ask('/check-runs/{check_run_id}/annotations', { check_run_id });
        return firstError(objectsIn(annotations));
    });
}
/** That a shell ended with a code other than 0 is what everybody knows already. */
function firstError(annotations) {
    const lines = annotations
        .filter((annotation) => textAt(annotation, 'annotation_level') === 'failure')
        .map((annotation) => textAt(annotation, 'message')?.trim().split('\n', 1)[0] ?? '');
    const line = lines.find((text) => text && !/^Process completed with exit code \d+\.$/.test(text));
    if (line === undefined || line.length <= MESSAGE_LENGTH)
        return line ?? null;
    return `${line.slice(0, MESSAGE_LENGTH).toWellFormed()} …`;
}

;// CONCATENATED MODULE: ./src/workflow/lookups/lookups.ts
/**
 * Questions to GitHub's API become facts that the event does not hold: what failed, and what is new.
 *
 * They are functions of the context, so that they cost requests only where a template names them. A fact that cannot be
 * had, for whatever reason, is null: no message is worth less than its extras.
 */



/** For all questions of a message together. */
const TIME_LIMIT_MS = 3000;
/** Facts to be asked for, each at most once. */
function createLookups(context, { connect, tell }) {
    if (connect === undefined)
        return { failures: async () => null, changes: async () => null };
    const inquiry = {
        context,
        ask: createAsk(context, connect),
        optional: async (fact, find) => {
            try {
                return await find();
            }
            catch (error) {
                tell(`The message goes without ${fact.name}: ${describe(error, fact)}`);
                return null;
            }
        },
    };
    const failures = { name: 'the failed steps', permission: 'actions: read' };
    const changes = { name: 'the list of changes', permission: 'contents: read' };
    return {
        failures: once(() => inquiry.optional(failures, () => findFailures(inquiry))),
        changes: once(() => inquiry.optional(changes, () => findChanges(inquiry))),
    };
}
function once(find) {
    let found;
    return () => {
        found ??= find();
        return found;
    };
}
/** Asks about this repository, until the time for all questions is over. The clock starts with the first. */
function createAsk({ repository }, connect) {
    const open = once(async () => {
        const signal = AbortSignal.timeout(TIME_LIMIT_MS);
        return { signal, isOver: rejectAt(signal), octokit: connect() };
    });
    return async (route, parameters) => {
        const { signal, isOver, octokit } = await open();
        const answer = async () => (await octokit).request(`GET /repos/{owner}/{repo}${route}`, {
            owner: repository.owner,
            repo: repository.name,
            ...parameters,
            request: { signal },
        });
        return (await Promise.race([answer(), isOver])).data;
    };
}
/** Not every wait listens to a signal. */
function rejectAt(signal) {
    const rejection = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    rejection.catch(() => { });
    return rejection;
}
function describe(error, { permission }) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
        return `GitHub's API took longer than ${TIME_LIMIT_MS / 1000} seconds.`;
    const status = numberAt(error, 'status');
    // Octokit gives an error of the network a status too, but no response.
    if (status === null || objectAt(error, 'response') === null)
        return `GitHub's API could not be asked: ${messageOf(error)}`;
    // What a token may not see is often "not found".
    const hint = [401, 403, 404].includes(status)
        ? ` It needs the permission \`${permission}\`.`
        : '';
    return `GitHub's API answered with ${status}.${hint}`;
}
/** As a sentence; a Failure is one already. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.endsWith('.') ? message : `${message}.`;
}

;// CONCATENATED MODULE: ./src/announce.ts
/**
 * Inputs and the event become a message: the same way in the main stage and in the post stage.
 */









/** Hides the key, and the form in which it travels, before anything else is printed. */
function maskSecrets({ core: { getInput } }, log) {
    const private_api_key = getInput('private_api_key');
    if (private_api_key === '')
        return;
    log.mask(private_api_key);
    log.mask((0,v1_request/* basicCredentials */.BG)({ public_id: getInput('public_id'), private_api_key }));
}
/** The payload may be 25 MB, so it is read only where something depends on it. */
async function readEventFor({ inputs, missing }, { env, files }, log) {
    const { template, preset, mentions } = inputs.message;
    const isNeeded = template || preset !== '' || mentions.length > 0 || missing.length > 0;
    if (!isNeeded)
        return {};
    return readEvent(env['GITHUB_EVENT_PATH'], files, log.warning);
}
/** @param duration seconds since the live message was posted; absent in the main stage */
function contextOf({ workflow, delivery }, event, { env }, duration) {
    const { data, needs, people, runner_facts: runnerFacts } = workflow;
    const isBeginning = delivery.live && duration === undefined && workflow.status === 'success';
    const status = isBeginning ? 'in_progress' : workflow.status;
    return buildContext({ env, event, status, data, needs, people, runnerFacts, duration });
}
/** Who is notified now. Those whom `people` does not know are only named in the log. */
function findMentioned({ message, workflow }, context, log) {
    const { addressees, unknown } = resolveMentions(message.mentions, workflow.people, context);
    for (const login of unknown)
        log.info(`\`people\` has no entry for ${login}, who is therefore not notified.`);
    return addressees;
}
/** @throws Failure when the source cannot be read, or is wrong */
async function composeFrom({ message, delivery, workflow }, { context, mentions }, { env, files, octokit }, log) {
    const places = { workspace: env['GITHUB_WORKSPACE'], temp: env['RUNNER_TEMP'] };
    const { preset: asked, ...source } = message;
    const content = message.content_file
        ? await readContentFile(message.content_file, places, files)
        : message.content;
    const token = workflow.github_token;
    const connect = token === '' ? undefined : () => octokit(token);
    const composed = await compose({
        ...source,
        content,
        ...(asked && { preset: resolvePreset(asked, context, delivery) }),
        mentions,
    }, {
        context: { ...context, ...createLookups(context, { connect, tell: log.info }) },
        event: context.github.event,
        repository_url: context.repository.url,
        run_url: context.run.url,
    });
    // Templates and presets speak of the status themselves.
    if (!delivery.live || message.template || message.preset)
        return composed;
    return { ...composed, message: withStatusLine(composed.message, progressOf(context)) };
}
/** The status of the job, as a live message tells it. */
function progressOf({ status, duration, run }) {
    return { status, duration, workflow: run.name, run_url: run.url };
}

// EXTERNAL MODULE: ./src/twake/http/loopback.ts
var loopback = __nccwpck_require__(3100);
;// CONCATENATED MODULE: ./src/readers.ts
/**
 * One text of `with:` becomes one value, or faults in words.
 *
 * A fault is the rest of a sentence that begins with the name of the input: "`timeout` must be ...".
 */

const readers_text = (raw) => raw;
/** The YAML 1.2 core schema, as @actions/core reads booleans. */
const readers_boolean = (raw, say) => {
    if (!/^(true|false)$/i.test(raw))
        say(`must be \`true\` or \`false\`, but is "${raw}".`);
    return /^true$/i.test(raw);
};
function integer(from, to) {
    return (raw, say) => {
        const value = /^\d{1,6}$/.test(raw) ? Number(raw) : Number.NaN;
        if (value >= from && value <= to)
            return value;
        say(`must be a whole number from ${from} to ${to}, but is "${raw}".`);
        return from;
    };
}
function oneOf(...choices) {
    return (raw, say) => {
        const found = choices.find((choice) => choice === raw);
        if (found === undefined) {
            say(`must be one of ${choices.filter(Boolean).join(', ')}, but is "${raw}".`);
        }
        return found ?? choices[0];
    };
}
/** Ids, separated by commas or new lines; each once, in the order given. */
const list = (raw) => [
    ...new Set(raw.split(/[,\n]/).flatMap((item) => item.trim() || [])),
];
const publicId = (raw, say) => {
    if (/[:\s]/.test(raw))
        say('must be the public id alone, without colons or spaces.');
    return raw;
};
const privateKey = (raw, say) => {
    // The servers split `public_id:private_api_key` at every colon and want exactly two parts.
    if (raw.includes(':')) {
        say('contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake.');
    }
    if (/\s/.test(raw))
        say('holds a space or a line break. Store the key alone in the secret.');
    return raw;
};
/** The base of the API without a trailing slash; an address pasted with `/api/v1/messages/save` loses that part. */
const baseUrl = (raw, say) => {
    const url = URL.parse(raw);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        say(raw === ''
            ? 'is empty. Leave it out for https://api.twake.app, or set the address of your server.'
            : 'must be an address such as https://twake.example.com.');
        return new URL('https://unreadable.invalid');
    }
    if (url.username || url.password)
        say('must not contain a user name or a password.');
    if (url.search || url.hash)
        say('must not contain a query (?) or a fragment (#).');
    if (url.protocol === 'http:' && !(0,loopback/* isLoopback */.U)(url.hostname)) {
        say('must begin with https://, or anyone on the way could read the key.');
    }
    url.pathname = url.pathname
        .replace(/\/+$/, '')
        .replace(/\/api\/v1(\/messages(\/(save|remove))?)?$/, '');
    return url;
};
const pictureUrl = (raw, say) => {
    if (raw !== '' && URL.parse(raw)?.protocol !== 'https:')
        say('must be an https URL of a picture.');
    return raw;
};
/** One `Label = https://...` per line; plain http to this machine only, as for the API. */
const buttons = (raw, say) => raw.split('\n').flatMap((line, index) => {
    if (line.trim() === '')
        return [];
    const [, label, address = ''] = /^\s*(\S.*?)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    const url = URL.parse(address);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname));
    if (label !== undefined && isSafe)
        return [{ label, url: address }];
    say(`line ${index + 1} must be \`Label = https://...\`, but is "${line.trim()}".`);
    return [];
});

;// CONCATENATED MODULE: ./src/workflow/mapping.ts
/**
 * The text of an input becomes a mapping: JSON, or YAML where somebody writes by hand.
 */



/**
 * Reads YAML or JSON text that must be a mapping; nothing but white space and comments is an empty one.
 * A number stays the text it is when digits would get lost: `1.10` is a version, `12345e7` a commit.
 *
 * @param inputName for the sentences of its failures
 * @throws Failure `invalid_input`, with line and column
 */
async function parseMapping(text, inputName) {
    const value = parseJson(text) ?? (await parseYaml(text, inputName)) ?? {};
    if (isObject(value))
        return value;
    const found = Array.isArray(value) ? 'a list' : `a single value (${typeof value})`;
    throw new errors/* Failure */.HR('invalid_input', `\`${inputName}\` must be a mapping, but is ${found}.`, {
        nextStep: `Write one \`name: value\` per line under \`${inputName}: |\`, or a JSON object.`,
    });
}
/**
 * Reads the input `needs`: what `toJSON(needs)` gives, each job with a `result`.
 *
 * @throws Failure `invalid_input`
 */
async function parseNeeds(text) {
    const needs = await parseMapping(text, 'needs');
    const stranger = Object.entries(needs).find(([, need]) => !isNeed(need));
    if (stranger === undefined)
        return needs;
    throw new errors/* Failure */.HR('invalid_input', `\`needs\` has no result for the job \`${stranger[0]}\`: it must be one of ${results.join(', ')}.`, {
        nextStep: `Write \`needs: \${{ toJSON(needs) }}\`, and list the jobs under \`needs:\` of this job.`,
    });
}
function isNeed(need) {
    return isObject(need) && results.some((result) => result === need['result']);
}
/** JSON is what expressions give, and needs no library. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text, inputName) {
    const { parseDocument, visit } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(text, { logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) {
        const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
        const what = error.message.split(/ at line \d/, 1)[0];
        throw new errors/* Failure */.HR('invalid_input', `\`${inputName}\`, line ${line}, column ${col}: ${what}.`);
    }
    visit(document, {
        Scalar: (_key, node) => {
            if (typeof node.value === 'number' && String(node.value) !== node.source)
                node.value = node.source;
        },
    });
    try {
        return document.toJS();
    }
    catch (cause) {
        throw new errors/* Failure */.HR('invalid_input', `\`${inputName}\` has too many or unknown aliases (\`*name\`).`, {
            nextStep: 'Write the values out.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/inputs.ts
/**
 * The texts of `with:` become typed inputs, or every fault in them at once.
 *
 * `fields` is the contract of action.yml in code, `rules` are the combinations that make no sense.
 */




function field(read, fallback = '') {
    return { default: fallback, read };
}
/** Empty texts are not parsed: that would load the YAML library for every message. */
function mapping(name) {
    return field((raw) => (raw === '' ? {} : parseMapping(raw, name)));
}
const fields = {
    public_id: field(publicId),
    private_api_key: field(privateKey),
    group_id: field(readers_text),
    channel_id: field(list),
    // Empty is an error: a public host must never receive the key of another server.
    api_url: field(baseUrl),
    content: field(readers_text),
    content_file: field(readers_text),
    preset: field(oneOf('', 'auto', 'deploy', 'pull_request', 'release', 'push', 'status')),
    format: field(oneOf('markdown', 'text', 'twacode', 'plain'), 'markdown'),
    template: field(readers_boolean, 'false'),
    data: mapping('data'),
    needs: field((raw) => (raw === '' ? {} : parseNeeds(raw))),
    message_id: field(readers_text),
    parent_message_id: field(readers_text),
    operation: field(oneOf('save', 'remove'), 'save'),
    live: field(readers_boolean, 'false'),
    ephemeral: field(readers_boolean, 'false'),
    ephemeral_recipients: field(list),
    sender_name: field(readers_text),
    sender_icon: field(pictureUrl),
    mentions: field(readMentions),
    people: field(async (raw) => (raw === '' ? {} : readPeople(await parseMapping(raw, 'people')))),
    buttons: field(buttons),
    message_fields: mapping('message_fields'),
    status: field(oneOf('success', 'in_progress', 'failure', 'cancelled', 'skipped'), 'success'),
    fail_on_error: field(readers_boolean, 'true'),
    delivery: field(oneOf('at_most_once', 'at_least_once'), 'at_most_once'),
    retries: field(integer(0, 10), '3'),
    timeout: field(integer(1, 300), '30'),
    dry_run: field(readers_boolean, 'false'),
    summary: field(readers_boolean, 'false'),
    github_token: field(readers_text),
    runner_facts: mapping('runner_facts'),
};
const inputNames = Object.keys(fields);
function defaultOf(name) {
    return fields[name].default;
}
/** Inputs whose white space belongs to the message. */
const untrimmed = new Set(['content']);
/** Without any one of these nothing can be sent. */
const identifiers = ['public_id', 'private_api_key', 'group_id', 'channel_id'];
const sources = (v) => [v.content, v.content_file, v.preset].filter((s) => s.trim() !== '');
const isSingle = (v) => v.channel_id.length <= 1;
const isHandwritten = (v) => v.format === 'twacode' || v.format === 'plain';
/** Combinations that make no sense, each with the sentence that says so. */
const rules = [
    {
        broken: (v) => v.operation === 'save' && sources(v).length === 0,
        sentence: 'There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them.',
    },
    {
        broken: (v) => v.operation === 'save' && sources(v).length > 1,
        sentence: 'Set exactly one of `content`, `content_file` and `preset`.',
    },
    {
        broken: (v) => v.operation === 'remove' && sources(v).length > 0,
        sentence: '`operation: remove` takes no `content`, `content_file` or `preset`.',
    },
    {
        broken: (v) => v.operation === 'remove' && v.message_id === '',
        sentence: '`operation: remove` needs the `message_id` of the message to remove.',
    },
    {
        broken: (v) => v.message_id !== '' && !isSingle(v),
        sentence: '`message_id` belongs to one channel: set exactly one `channel_id`.',
    },
    {
        broken: (v) => v.parent_message_id !== '' && !isSingle(v),
        sentence: '`parent_message_id` belongs to one channel: set exactly one `channel_id`.',
    },
    {
        broken: (v) => v.message_id !== '' && v.message_id === v.parent_message_id,
        sentence: '`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself.',
    },
    {
        broken: (v) => v.live && v.ephemeral,
        sentence: '`live` edits the message later, and an `ephemeral` message cannot be edited: set only one of them.',
    },
    {
        broken: (v) => v.live && v.operation === 'remove',
        sentence: '`live` goes with `operation: save` only.',
    },
    {
        broken: (v) => v.ephemeral && v.message_id !== '',
        sentence: '`ephemeral` messages are not stored, so there is none to edit: remove `message_id`.',
    },
    {
        broken: (v) => v.ephemeral && v.ephemeral_recipients.length === 0,
        sentence: '`ephemeral` needs `ephemeral_recipients`: the user ids that shall see the message.',
    },
    {
        broken: (v) => !v.ephemeral && v.ephemeral_recipients.length > 0,
        sentence: '`ephemeral_recipients` needs `ephemeral: true`; without it everybody would see the message.',
    },
    {
        broken: (v) => v.preset !== '' && v.format !== 'markdown',
        sentence: '`preset` goes with `format: markdown` only: remove `format`.',
    },
    {
        broken: (v) => v.mentions.length > 0 && isHandwritten(v),
        sentence: '`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message.',
    },
    {
        broken: (v) => v.buttons.length > 0 && isHandwritten(v),
        sentence: '`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`.',
    },
];
/** Fields of the API's message object that an input of its own sets. */
const ownInput = {
    content: 'content',
    channel_id: 'channel_id',
    id: 'message_id',
    parent_message_id: 'parent_message_id',
    ephemeral_message_recipients: 'ephemeral_recipients',
    _once_ephemeral_message: 'ephemeral',
    custom_title: 'sender_name',
    custom_icon: 'sender_icon',
};
function checkMessageFields({ message_fields }) {
    const hidden = message_fields['hidden_data'];
    const keys = [
        ...Object.keys(message_fields),
        ...(typeof hidden === 'object' && hidden !== null ? Object.keys(hidden) : []).filter((key) => key.startsWith('custom_')),
    ];
    return keys.flatMap((key) => {
        const input = Object.hasOwn(ownInput, key) ? ownInput[key] : undefined;
        if (input !== undefined)
            return `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.`;
        return key.startsWith('_once_') ? `\`message_fields\` may not set \`${key}\`.` : [];
    });
}
/** One sentence for all of them: they are usually missing together, and for the same reason. */
function describeMissing(names) {
    if (names.length === 0)
        return [];
    const list = names.map((name) => `\`${name}\``).join(', ');
    return [
        `${list} ${names.length === 1 ? 'is' : 'are'} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs \`secrets: inherit\`.`,
    ];
}
/** Reads all inputs: the values, one group for each floor of the house, and all faults. */
async function readInputs(getInput) {
    const entries = await Promise.all(inputNames.map((name) => readField(name, getInput)));
    const values = Object.fromEntries(entries.map(({ name, value }) => [name, value]));
    const missing = identifiers.filter((name) => values[name].length === 0);
    const faults = [
        ...describeMissing(missing),
        ...entries.flatMap(({ faults }) => faults),
        ...rules.filter(({ broken }) => broken(values)).map(({ sentence }) => sentence),
        ...checkMessageFields(values),
    ];
    return { inputs: group(values), missing, faults };
}
async function readField(name, getInput) {
    const { read, default: fallback } = fields[name];
    const raw = getInput(name, { trimWhitespace: !untrimmed.has(name) });
    const faults = [];
    const say = (fault) => void faults.push(`\`${name}\` ${fault}`);
    try {
        return { name, faults, value: await read(raw === '' ? fallback : raw, say) };
    }
    catch (error) {
        return { name, faults: [(0,errors/* toFailure */.w2)(error).message], value: {} };
    }
}
/** The groups are views of the same values: their types say what each floor may see. */
function group(values) {
    return { connection: values, workflow: values, message: values, delivery: values, show: values };
}

;// CONCATENATED MODULE: ./src/live.ts
/**
 * What was sent becomes state of the step, and in the post stage what is to be edited.
 *
 * The runner evaluates the inputs of the post stage anew; only the state says what the main stage did. So the address of
 * the server and the messages come from here, and nothing that changed in between can lead an edit elsewhere.
 */

/** The main stage of a step begins without state. */
function isPostStage({ getState }) {
    return getState('stage') === 'post';
}
/**
 * Marks the step, before anything is sent: where another step of the job is live, the post stage of this one runs too,
 * and must not be taken for a main stage.
 */
function expectPostStage({ core, env }, log) {
    // Without the file, @actions/core would print a command that the runner no longer obeys.
    if (env['GITHUB_STATE'])
        tellRunner(() => core.saveState('stage', 'post'), log);
}
/** Keeps what the post stage needs, and asks the runner for one (`post-if` in action.yml). */
function keepLive({ order, deliveries, mentions, started_ms }, { core, env }, log) {
    const targets = deliveries.flatMap(targetOf);
    if (targets.length === 0 || !env['GITHUB_STATE'] || !env['GITHUB_ENV'])
        return;
    const { api_url, group_id } = order.connection;
    const mentioned = mentions.map(keyOf);
    const live = { api_url: api_url.href, group_id, started_ms, targets, mentioned };
    tellRunner(() => {
        core.saveState('live', JSON.stringify(live));
        core.exportVariable('TWAKE_MESSAGE_LIVE', 'true');
    }, log);
}
/** A message that was sent stays sent, even where the runner cannot be told. */
function tellRunner(write, log) {
    try {
        write();
    }
    catch (error) {
        log.warning(`The runner takes no state of this step, so nothing is updated when the job ends: ${error.message}`);
    }
}
/** Undefined when this step has nothing to update. */
function readLive({ getState }) {
    const text = getState('live');
    return text === '' ? undefined : JSON.parse(text);
}
/** Only what Twake accepted can be edited. */
function targetOf({ target, accepted }) {
    if (accepted === undefined)
        return [];
    const parent_message_id = accepted.parent_message_id;
    return [
        {
            channel_id: target.channel_id,
            message_id: accepted.id,
            ...(parent_message_id && { parent_message_id }),
        },
    ];
}

;// CONCATENATED MODULE: ./src/twake/retry.ts
/** A failed attempt becomes the wait before the next one, or the decision to give up (pure). */
const firstCeiling_ms = 1_000;
const highestCeiling_ms = 10_000;
/** A wait that leaves less than this for the next attempt is not worth waiting. */
const leastAttempt_ms = 1_000;
/** Who is asked to wait longer gives up: a runner is paid by the minute. */
const longestRetryAfter_ms = 60_000;
/**
 * How long to wait before the next attempt; undefined: give up now.
 *
 * Exponential backoff with full jitter, so that jobs that failed together do not return together
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `Retry-After` is the least wait, never shortened.
 */
function planRetry(failed) {
    if (failed.attempt > failed.retries || !isRepeatable(failed))
        return undefined;
    const asked_ms = failed.retry_after_ms ?? 0;
    const spare_ms = failed.remaining_ms - leastAttempt_ms - asked_ms;
    if (asked_ms > longestRetryAfter_ms || spare_ms < 0)
        return undefined;
    const ceiling_ms = Math.min(firstCeiling_ms * 2 ** (failed.attempt - 1), highestCeiling_ms);
    return { wait_ms: asked_ms + failed.random() * Math.min(ceiling_ms, spare_ms) };
}
function isRepeatable({ fate, is_new_message, delivery }) {
    if (fate === 'unknown')
        return !is_new_message || delivery === 'at_least_once';
    return fate === 'not_arrived';
}
/**
 * `Retry-After` in milliseconds from `now`: seconds or an HTTP date (RFC 9110 section 10.2.3), a past one being 0.
 * Undefined for everything else, so that a broken header changes nothing.
 */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse alone takes nearly anything for a date, even "-5".
    if (!/^[A-Z][a-z]+, .+ GMT$/.test(text))
        return undefined;
    const wait_ms = Date.parse(text) - now.getTime();
    return Number.isNaN(wait_ms) ? undefined : Math.max(0, wait_ms);
}

;// CONCATENATED MODULE: ./src/twake/v1/answer.ts
/**
 * The HTTP answer of a Twake server becomes a verdict: accepted, or why not (pure).
 *
 * HTTP 200 proves nothing: only a JSON answer whose `object.id` is a non-empty string does. The patterns below are those of
 * recorded answers of v2020.Q3 and v2021.Q4 (__tests__/fixtures/transcripts).
 */

/** What became of a save (a post or an edit). */
function judgeSave(answer, target) {
    const body = parseBody(answer.body);
    const object = body?.['object'];
    if (answer.status === 200 && isRecord(object))
        return judgeObject(object, target);
    return explain(answer, body, target);
}
/** What became of a removal. */
function judgeRemove(answer, target) {
    const body = parseBody(answer.body);
    if (answer.status === 200 && body !== undefined && 'result' in body) {
        return { fate: 'requested', result: body['result'] };
    }
    return explain(answer, body, target);
}
function judgeObject(object, target) {
    if (typeof object['id'] !== 'string' || object['id'] === '')
        return nullId(target);
    const accepted = object;
    const wanted = target.parent_message_id ?? '';
    if (wanted !== '' && (accepted.parent_message_id ?? '') === '') {
        return {
            fate: 'accepted',
            object: accepted,
            warning: `Twake does not know the thread ${wanted} in this channel, and showed the message in the channel itself.`,
        };
    }
    return { fate: 'accepted', object: accepted };
}
/** Servers of 2021 answer like this for what they do not find, and also when storing took them over a second. */
function nullId(target) {
    if (target.message_id) {
        return failed('unknown', 'message_not_found', `Twake did not confirm the edit of message ${target.message_id}.`);
    }
    if (target.parent_message_id) {
        return failed('unknown', 'thread_not_found', `Twake did not confirm the reply to message ${target.parent_message_id}.`);
    }
    return failed('unknown', 'no_message_id', 'Twake answered without the id of a message.');
}
function explain(answer, body, target) {
    const error = body?.['error'];
    if (answer.status === 200 && typeof error === 'string') {
        return explainError(error, body?.['capabilities'], target);
    }
    if (answer.status >= 300)
        return explainStatus(answer);
    return explainText(answer.body.trim(), target);
}
const UNKNOWN_GROUP = 'you_need_to_provide_a_valid_group_id_field_in_any_api_request';
/** The servers' own words for failures (all of them come with HTTP 200). */
const answer_errors = new Map([
    [
        'unknown_application_or_bad_private_key',
        [
            'wrong_credentials',
            'Twake does not accept these credentials: the application is unknown, or the private key is wrong.',
        ],
    ],
    [
        UNKNOWN_GROUP,
        [
            'unknown_group',
            'Twake does not know this company, or the application is not installed in it.',
        ],
    ],
    [
        'you_do_not_have_this_set_of_required_capabilities',
        ['missing_capability', 'The application may not write messages in this company.'],
    ],
]);
function explainError(error, capabilities, { message_id }) {
    // Removals need no capability: with an empty list the servers mean that they do not know the company.
    const isGroup = Array.isArray(capabilities) && capabilities.length === 0;
    const known = answer_errors.get(isGroup ? UNKNOWN_GROUP : error);
    if (known !== undefined)
        return failed('refused', ...known);
    if (error.startsWith('unknown error or malformed query') && message_id) {
        return failed('refused', 'message_not_found', `Twake does not find message ${message_id} in this channel.`);
    }
    return failed('refused', 'refused', `Twake refused the request: ${quote(error)}.`);
}
function explainStatus({ status, headers, body }) {
    const said = `The server answered HTTP ${status}`;
    if (status < 400) {
        const location = headers['location'];
        const where = location === undefined ? '' : ` to ${quote(location)}`;
        return failed('refused', 'redirected', `${said}: it wants to redirect the request${where}.`);
    }
    // Twake's routers say so with status 500, and with quotes that make it invalid JSON.
    if (status === 404 || /^\{"error": "Route /.test(body)) {
        return failed('refused', 'no_v1_api', `${said}: there is no v1 messages API at this address.`);
    }
    if (status === 413)
        return failed('refused', 'too_large', `${said}: the message is too large.`);
    if (status === 429)
        return failed('not_arrived', 'rate_limited', `${said}: too many requests.`);
    if (status === 503)
        return failed('not_arrived', 'server_error', `${said}: it is not available.`);
    if (status === 500 && body.trim() === '') {
        return failed('unknown', 'server_crash', `${said} and nothing else: it crashed.`);
    }
    if (status >= 500)
        return failed('unknown', 'server_error', `${said}.`);
    return failed('refused', 'refused', `${said}.`);
}
function explainText(text, { channel_id }) {
    if (text === '')
        return failed('unknown', 'empty_answer', 'Twake answered with nothing.');
    // At the end of the text: PHP may print warnings in front of it.
    if (/(^|\n)ERROR with persist$/.test(text)) {
        return failed('not_arrived', 'unknown_channel', `Twake stored nothing ("ERROR with persist"): it does not know channel ${channel_id}, or its message service is down.`);
    }
    if (/<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(text)) {
        return failed('refused', 'unknown_channel', `Twake does not know channel ${channel_id}, and crashed over it.`);
    }
    if (text.includes('<b>Fatal error</b>')) {
        return failed('unknown', 'server_crash', 'Twake crashed while it worked on the request.');
    }
    if (/^<(!doctype|html)/i.test(text)) {
        return failed('refused', 'not_json', 'A web page answered instead of the Twake API.');
    }
    return failed('unknown', 'not_json', 'The answer is not that of a Twake API.');
}
/** Foreign text in a sentence: marked as such, on one line, and short enough to leave room for the advice. */
function quote(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} …` : text);
}
function failed(fate, code, sentence) {
    return { fate, failure: new errors/* Failure */.HR(code, sentence) };
}
/**
 * The JSON object of a body. Stock installations print PHP warnings, as lines of HTML, in front of it: the message is
 * saved all the same, so the JSON counts.
 */
function parseBody(body) {
    const start = body.startsWith('{')
        ? 0
        : (/\n\{"(?:object|error|result)":/.exec(body)?.index ?? -1);
    if (start < 0 || (start > 0 && !/^(<br \/>|array|object|string)/.test(body)))
        return undefined;
    try {
        return JSON.parse(body.slice(start));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/twake/deliver.ts
/**
 * A message and its channels become deliveries, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for the failure of another.
 */




const AT_A_TIME = 5;
const ATTEMPT_MS = 10_000;
/** Delivers to every target, at most five at a time; the deliveries stand in the order of the targets. */
async function deliver(order, effects) {
    const deadline = effects.now() + order.policy.timeout_ms;
    const deliveries = [];
    const queue = order.targets.entries();
    const worker = async () => {
        for (const [index, target] of queue) {
            deliveries[index] = await deliverTo(target, order, { ...effects, deadline });
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return deliveries;
}
async function deliverTo(target, order, effects) {
    const { retries, delivery } = order.policy;
    // Removals name a message too.
    const isNew = !target.message_id;
    let mayHaveArrived = false;
    let last;
    const giveUp = (attempts, failure) => {
        return { target, outcome: mayHaveArrived ? 'unknown' : 'failed', attempts, failure };
    };
    for (let attempt = 1;; attempt += 1) {
        const remaining_ms = effects.deadline - effects.now();
        const obstacle = findObstacle(effects.signal, remaining_ms, last);
        if (obstacle !== undefined)
            return giveUp(attempt - 1, obstacle);
        const { verdict, retry_after_ms } = await tryOnce(target, order, effects, remaining_ms);
        effects.debug(`channel ${target.channel_id}, attempt ${attempt}: ${deliver_describe(verdict)}`);
        if (verdict.fate === 'accepted') {
            const { object, warning } = verdict;
            return {
                target,
                outcome: 'sent',
                attempts: attempt,
                accepted: object,
                ...(warning && { warning }),
            };
        }
        if (verdict.fate === 'requested')
            return { target, outcome: 'removed', attempts: attempt };
        mayHaveArrived ||= verdict.fate === 'unknown';
        const again = effects.signal.aborted
            ? undefined
            : planRetry({
                fate: verdict.fate,
                attempt,
                retries,
                delivery,
                is_new_message: isNew,
                remaining_ms: effects.deadline - effects.now(),
                random: effects.random,
                retry_after_ms,
            });
        if (again === undefined)
            return giveUp(attempt, verdict.failure);
        last = verdict.failure;
        await effects.sleep(again.wait_ms, effects.signal);
    }
}
/** Why no attempt can begin any more: the job was cancelled, or the time is over. */
function findObstacle(signal, remaining_ms, last) {
    if (signal.aborted) {
        const sentence = 'Interrupted before anything was sent to this channel.';
        return new errors/* Failure */.HR('interrupted', last ? `${last.message} Then interrupted.` : sentence);
    }
    if (remaining_ms > 0)
        return undefined;
    const sentence = 'No time was left for this channel: the others took it all.';
    return last ?? new errors/* Failure */.HR('timeout', sentence, { nextStep: 'Raise `timeout`.' });
}
async function tryOnce(target, { connection, message, policy }, { http, signal, date }, remaining_ms) {
    const request = message
        ? (0,v1_request/* saveRequest */.Fc)(connection, target, message)
        : (0,v1_request/* removeRequest */.ss)(connection, target);
    const result = await http.post(request, {
        signal,
        timeout_ms: Math.min(policy.attempt_ms ?? ATTEMPT_MS, remaining_ms),
    });
    if (result.kind === 'no_answer') {
        const fate = result.arrived === 'no' ? 'not_arrived' : 'unknown';
        return { verdict: { fate, failure: result.failure } };
    }
    return {
        verdict: (message ? judgeSave : judgeRemove)(result, target),
        retry_after_ms: parseRetryAfter(result.headers['retry-after'], date()),
    };
}
function deliver_describe(verdict) {
    return 'failure' in verdict
        ? `${verdict.fate} (${verdict.failure.code}: ${verdict.failure.message})`
        : verdict.fate;
}

;// CONCATENATED MODULE: ./src/finish.ts
/**
 * The live messages of a step become what the job came to: the post stage.
 *
 * It never fails the job. Who and what to edit comes from the state of the step; the credentials, the source and the final
 * status from the inputs, which the runner has evaluated anew.
 */







/** For edits and replies together: after a cancellation little time is left for all posts of a job. */
const TIMEOUT_MS = 10_000;
const policy = { delivery: 'at_most_once', retries: 1, attempt_ms: 4500 };
/** Brings the live messages of this step up to date, if it has any; whatever goes wrong is a warning. */
async function finish_finish(world, log) {
    try {
        const live = readLive(world.core);
        if (live === undefined)
            return;
        maskSecrets(world, log);
        await update(live, world, log);
    }
    catch (error) {
        log.warning(`The live message could not be updated: ${(0,errors/* toFailure */.w2)(error).message}`);
    }
}
async function update(live, world, log) {
    const { core, network } = world;
    const deadline = network.now() + TIMEOUT_MS;
    const reading = await readInputs(core.getInput);
    refuseWithoutCredentials(reading);
    const event = await readEventFor(reading, world, log);
    const seconds = (network.date().getTime() - live.started_ms) / 1000;
    const context = contextOf(reading.inputs, event, world, seconds);
    const mentions = reading.faults.length > 0 ? [] : findMentioned(reading.inputs, context, log);
    const message = await recompose(reading, { context, mentions }, world, log);
    const send = (letter) => deliver({
        connection: connectionOf(live, reading.inputs),
        policy: { ...policy, timeout_ms: deadline - network.now() },
        ...letter,
    }, { ...network, debug: log.debug });
    const edits = await send({ targets: live.targets, message });
    for (const edit of edits)
        tellAboutEdit(edit, log);
    // An edit notifies nobody, so who is to be notified only now gets a reply.
    const late = mentions.filter((one) => !live.mentioned.includes(keyOf(one)));
    if (late.length === 0)
        return;
    const targets = edits.filter(({ outcome }) => outcome === 'sent').map(threadOf);
    const replies = await send({ targets, message: notification(progressOf(context), late) });
    for (const reply of replies)
        tellAboutReply(reply, log);
}
/** Inputs are evaluated anew, and an expression may come out empty now. */
function refuseWithoutCredentials({ missing }) {
    const lost = missing.filter((name) => name === 'public_id' || name === 'private_api_key');
    if (lost.length === 0)
        return;
    const names = lost.map((name) => `\`${name}\``).join(' and ');
    throw new errors/* Failure */.HR('invalid_input', `${names} came out empty at the end of the job.`);
}
/** The source may be gone (a cleaned workspace) or wrong by now (an expression that came out otherwise). */
async function recompose({ inputs, faults }, scene, world, log) {
    try {
        if (faults.length > 0)
            throw new Error(faults.join(' '));
        return (await composeFrom(inputs, scene, world, log)).message;
    }
    catch (error) {
        log.warning(`The live message shows only how the job ended, because its source can no longer be read: ${error.message}`);
        return builtInMessage(progressOf(scene.context));
    }
}
function connectionOf({ api_url, group_id }, { connection }) {
    const { public_id, private_api_key } = connection;
    return { public_id, private_api_key, group_id, api_url: new URL(api_url) };
}
/** Twake has threads of one level: a reply to a reply belongs to the same first message. */
function threadOf({ target }) {
    const { channel_id, message_id = '', parent_message_id = message_id } = target;
    return { channel_id, parent_message_id };
}
function tellAboutEdit({ target, failure }, log) {
    const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
    if (failure === undefined)
        log.info(`${which} is up to date.`);
    else if (failure.code === 'message_not_found')
        log.warning(`${which} is gone: it was removed meanwhile.`);
    else
        log.warning(`${which} could not be updated: ${failure.message} ${failure.nextStep}`);
}
function tellAboutReply({ target, failure }, log) {
    const where = `in the thread of ${target.parent_message_id}`;
    if (failure === undefined)
        log.info(`Those who are to know of this end were notified ${where}.`);
    else
        log.warning(`Nobody was notified ${where}: ${failure.message} ${failure.nextStep}`);
}

;// CONCATENATED MODULE: ./src/log.ts
/**
 * Any text becomes a line that the runner shows and never obeys. The only writer of standard output.
 *
 * The runner takes `::command::` at the start of a line, and `##[command]` anywhere in one, for orders
 * (its source: ActionCommand.cs), and splits lines at CR too. Foreign text (titles, answers of servers, file names)
 * reaches the log through here only.
 */
/** The runner cuts annotations at 4096 UTF-16 units, in the log too. */
const ANNOTATION_LENGTH = 4000;
const LINE_LENGTH = 8000;
function createLog(writer) {
    return {
        mask: (secret) => secret.trim() && writer.setSecret(secret),
        debug: (line) => writer.debug(oneLine(line, LINE_LENGTH)),
        info: (text) => {
            for (const line of text.split('\n'))
                writer.info(oneLine(line, LINE_LENGTH));
        },
        notice: (text) => writer.notice(fewLines(text)),
        warning: (text) => writer.warning(fewLines(text)),
        error: (text, title) => writer.error(fewLines(text), { title }),
    };
}
/** An annotation may have several lines: @actions/core escapes them, and the runner does not look at them again. */
function fewLines(text, length = ANNOTATION_LENGTH) {
    const lines = text.split('\n').map((line) => oneLine(line, LINE_LENGTH));
    return shorten(lines.join('\n'), length);
}
/** One line without control characters, terminal escapes and runner commands, cut to `length` UTF-16 units. */
function oneLine(text, length) {
    const line = text
        .slice(0, length * 2)
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        // Directional overrides make a line read as another one.
        .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
        .replace(/##\[/g, '##\u200B[')
        .replace(/^(\s*):(?=:)/, '$1:\u200B')
        .toWellFormed();
    return shorten(line, length);
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 2).toWellFormed()} …`;
}

;// CONCATENATED MODULE: ./src/report.ts
/**
 * A result becomes outputs, one annotation, a job summary and an exit code.
 */

/** The result of deliveries: sent when every channel has the message, unknown when any channel may have it. */
function sumUp(deliveries, summary = '') {
    const outcomes = new Set(deliveries.map(({ outcome }) => outcome));
    const [only = 'failed'] = outcomes;
    const mixed = outcomes.has('unknown') ? 'unknown' : 'partial';
    return { outcome: outcomes.size > 1 ? mixed : only, deliveries, summary };
}
/** Tells people and the runner what became of this step, and returns the exit code. */
async function report(result, reporting) {
    const { log, failOnError, linkTo } = reporting;
    for (const delivery of result.deliveries) {
        if (delivery.failure === undefined)
            log.info(report_describe(delivery));
        if (delivery.warning !== undefined)
            log.warning(delivery.warning);
    }
    writeOutputs(result, reporting);
    await writeSummary(result, reporting);
    const failures = failuresOf(result);
    if (failures.length === 0)
        return 0;
    const sentence = report_explain(result, failures, linkTo);
    if (failOnError)
        log.error(sentence, titles[result.outcome] ?? 'Twake message not sent');
    else
        log.warning(sentence);
    return failOnError ? 1 : 0;
}
const titles = {
    partial: 'Twake message not sent to every channel',
    unknown: 'Twake message: fate unknown',
};
function report_describe({ outcome, target, accepted, attempts }) {
    const tries = attempts === 1 ? '' : ` (attempt ${attempts})`;
    return outcome === 'removed'
        ? `Removal of message ${target.message_id} requested in channel ${target.channel_id}${tries}. Twake does not confirm removals.`
        : `Accepted by Twake: message ${accepted?.id} in channel ${target.channel_id}${tries}.`;
}
function failuresOf({ failure, deliveries }) {
    const failed = deliveries.flatMap((delivery) => delivery.failure ? { failure: delivery.failure, delivery } : []);
    return failure ? [{ failure }, ...failed] : failed;
}
/** One text for the one annotation: what happened in each channel, and the next step once for each kind of failure. */
function report_explain({ deliveries }, failures, linkTo) {
    const isSeveral = deliveries.length > 1;
    const count = deliveries.length - failures.length;
    const what = failures.map(({ failure, delivery }) => {
        const where = isSeveral ? `Channel ${delivery?.target.channel_id}: ` : '';
        const doubt = delivery?.outcome === 'unknown'
            ? ' It may be in the channel all the same: look there before you run this job again.'
            : '';
        return where + failure.message + doubt;
    });
    const next = failures.map(({ failure }) => `${failure.nextStep} (${failure.code}, ${linkTo(failure.code)})`);
    const story = [
        ...(isSeveral ? [`The message is in ${count} of ${deliveries.length} channels.`] : []),
        ...new Set(what),
    ];
    // A failure that takes several lines (a list of faults, an excerpt of a template) keeps them.
    const separator = story.some((sentence) => sentence.includes('\n')) ? '\n' : ' ';
    const advice = [...new Set(next)].join(separator);
    // A long story must not push the advice off the annotation.
    const room = ANNOTATION_LENGTH - advice.length - separator.length;
    return fewLines(story.join(separator), room) + separator + advice;
}
/** The outputs of action.yml. Everything is text, absent facts are empty. */
function outputsOf({ outcome, deliveries, failure }) {
    const first = deliveries[0];
    const accepted = first?.accepted;
    return {
        message_id: accepted?.id ?? '',
        outcome,
        sent: String(outcome === 'sent'),
        channel_id: accepted?.channel_id ?? first?.target.channel_id ?? '',
        parent_message_id: accepted?.parent_message_id ?? '',
        created_at: accepted === undefined ? '' : String(accepted.creation_date ?? ''),
        messages: JSON.stringify(deliveries.map(outputOf)),
        response: accepted === undefined ? '' : withinLimit(accepted),
        error_code: failure?.code ?? deliveries.find((d) => d.failure)?.failure?.code ?? '',
        attempts: String(deliveries.reduce((sum, { attempts }) => sum + attempts, 0)),
    };
}
function outputOf({ target, accepted, outcome, failure }) {
    return {
        channel_id: target.channel_id,
        message_id: accepted?.id ?? '',
        parent_message_id: accepted?.parent_message_id ?? '',
        outcome,
        error_code: failure?.code ?? '',
    };
}
/** Job outputs may hold 1 MB in all, and servers echo the content up to five times: a long answer loses its content. */
function withinLimit(answer) {
    const whole = JSON.stringify(answer);
    if (whole.length < 100_000)
        return whole;
    const short = Object.entries(answer).filter(([, value]) => JSON.stringify(value).length < 1000);
    return JSON.stringify(Object.fromEntries(short));
}
/** A message that was sent stays sent, even where the runner cannot be told. */
function writeOutputs(result, { core, env, log }) {
    try {
        // Without the file, @actions/core would print a command that the runner no longer obeys.
        if (!env['GITHUB_OUTPUT'])
            throw new Error('GITHUB_OUTPUT is not set.');
        for (const [name, value] of Object.entries(outputsOf(result)))
            core.setOutput(name, value);
    }
    catch (error) {
        log.warning(`The outputs of this step could not be written, and steps that use them find them empty: ${error.message}`);
    }
}
/** The runner drops a summary of more than 1 MiB, with an error. */
const SUMMARY_BYTES = 2 ** 20;
async function writeSummary({ summary }, { core, log }) {
    if (!summary)
        return;
    try {
        if (Buffer.byteLength(summary) > SUMMARY_BYTES)
            throw new Error('it is larger than 1 MiB.');
        await core.summary.addRaw(summary).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./src/workflow/withheld.ts
/**
 * A run becomes the reason why GitHub gave it no secrets, if there is one.
 *
 * Only for a run that lacks them: the settings of a private repository may send secrets to forks, and a fork may have its
 * own. Sources: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets and
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-on-actions.
 */


/** Events of a pull request that run its own code, and therefore without secrets when it comes from a fork. */
const pullRequestEvents = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Events that run without secrets when Dependabot causes them. */
const dependabotEvents = new Set([
    ...pullRequestEvents,
    ...['push', 'create', 'deployment', 'deployment_status'],
]);
/**
 * Why this run may have no secrets and no variables, as a sentence; undefined when nothing speaks for that.
 *
 * `pull_request_target` and `workflow_run` get their secrets whatever caused them, and so do branches of the repository
 * itself. `github.secret_source` (`None`, `Actions`, `Dependabot`; absent on old servers) decides where it is known.
 */
function whySecretsAreWithheld(github) {
    const given = github['secret_source'] === 'Actions';
    const event = textAt(github, 'event_name') ?? '';
    if (pullRequestEvents.has(event) && isFromFork(github.event) && !given) {
        return 'GitHub gives no secrets and no variables to pull requests from forks.';
    }
    if (github['secret_source'] === 'Dependabot' || (isByDependabot(github, event) && !given)) {
        return 'GitHub gives runs that Dependabot caused only the secrets of Dependabot, and no variables.';
    }
    if (flagAt(github.event, 'repository', 'fork')) {
        return 'This workflow runs in a fork, which does not have the secrets and variables of the original.';
    }
    return undefined;
}
function isByDependabot(github, event) {
    const byActor = github['actor'] === 'dependabot[bot]';
    const byAuthor = textAt(github.event, 'pull_request', 'user', 'login') === 'dependabot[bot]';
    if (event === 'pull_request_target')
        return byActor && byAuthor;
    return (byActor && dependabotEvents.has(event)) || (byAuthor && pullRequestEvents.has(event));
}

;// CONCATENATED MODULE: ./src/run.ts
/**
 * Inputs become a context, a message, requests, outputs: the story of this action.
 */










/** Runs the step, its main stage or its post stage, and returns the exit code. It never throws. */
async function run(world) {
    const { core, env } = world;
    const log = createLog(core);
    if (isPostStage(core)) {
        await finish_finish(world, log);
        return 0;
    }
    const result = await tell(world, log).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR))
            log.debug(error.stack ?? String(error));
        return { outcome: 'failed', deliveries: [], failure: (0,errors/* toFailure */.w2)(error) };
    });
    return report(result, {
        core,
        env,
        log,
        failOnError: !/^false$/i.test(core.getInput('fail_on_error')),
        linkTo: (code) => (0,errors/* linkToDocs */.zU)(code, env),
    });
}
/** The main stage. */
async function tell(world, log) {
    const { core, env, network } = world;
    const started_ms = network.date().getTime();
    maskSecrets(world, log);
    expectPostStage(world, log);
    const reading = await readInputs(core.getInput);
    const event = await readEventFor(reading, world, log);
    const reason = findReasonToSkip(reading, env, event);
    if (reason !== undefined)
        return skip(reason, log);
    const inputs = accept(reading);
    const context = contextOf(inputs, event, world);
    const mentions = findMentioned(inputs, context, log);
    const isRemoval = inputs.delivery.operation === 'remove';
    const scene = { context, mentions };
    const composed = isRemoval ? undefined : await composeFrom(inputs, scene, world, log);
    for (const sentence of composed?.advice ?? [])
        log.notice(sentence);
    for (const sentence of warningsFor(inputs, mentions))
        log.warning(sentence);
    const order = placeOrder(inputs, composed);
    if (inputs.show.dry_run)
        return rehearse(order, log);
    const deliveries = await deliver(order, { ...network, debug: log.debug });
    if (inputs.delivery.live)
        keepLive({ order, deliveries, mentions, started_ms }, world, log);
    return sumUp(deliveries, await summarizeFor(inputs, composed, log));
}
/** What makes sense, and still may not be what was meant. */
function warningsFor({ message, delivery }, mentions) {
    return [
        ...(mentions.length > 0 && delivery.message_id
            ? [
                'Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies.',
            ]
            : []),
        ...(message.ephemeral_recipients.length > 1
            ? [
                'Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only.',
            ]
            : []),
    ];
}
/** Where GitHub withholds secrets, a missing identifier is nobody's fault. */
function findReasonToSkip({ inputs, missing }, env, event) {
    if (missing.length === 0)
        return undefined;
    return whySecretsAreWithheld(readGithub({ env, event, runnerFacts: inputs.workflow.runner_facts }));
}
function skip(reason, log) {
    log.notice(`${reason} This step has nothing to send with, so it is skipped.`);
    return { outcome: 'skipped', deliveries: [] };
}
function accept({ inputs, faults }) {
    if (faults.length > 0)
        throw new errors/* Failure */.HR('invalid_input', faults.join('\n'));
    return inputs;
}
function placeOrder({ connection, delivery }, composed) {
    const { message_id, parent_message_id } = delivery;
    const targets = delivery.channel_id.map((channel_id) => ({
        channel_id,
        ...(message_id && { message_id }),
        ...(parent_message_id && { parent_message_id }),
    }));
    return {
        connection,
        targets,
        ...(composed && { message: composed.message }),
        policy: {
            delivery: delivery.delivery,
            retries: delivery.retries,
            timeout_ms: delivery.timeout * 1000,
        },
    };
}
/** Everything but the network. */
async function rehearse(order, log) {
    const { describeOrder, summarizeOrder } = await __nccwpck_require__.e(/* import() */ 101).then(__nccwpck_require__.bind(__nccwpck_require__, 9101));
    log.info(`Dry run, nothing is sent.\n${describeOrder(order)}`);
    const summary = summarizeOrder('Twake message (dry run)', order);
    return { outcome: 'dry_run', deliveries: [], summary };
}
/** The message for the job summary: when asked, and when it had to be shortened. */
async function summarizeFor({ show }, composed, log) {
    if (composed === undefined || !(show.summary || composed.whole))
        return '';
    try {
        const { nodesOf, summarize } = await __nccwpck_require__.e(/* import() */ 101).then(__nccwpck_require__.bind(__nccwpck_require__, 9101));
        return summarize('Twake message', composed.whole ?? nodesOf(composed.message));
    }
    catch (error) {
        // By now it is sent, and stays so.
        log.warning(`The message could not be shown in the job summary: ${error.message}`);
        return '';
    }
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ portOf),
/* harmony export */   v: () => (/* binding */ authorityOf)
/* harmony export */ });
/** An address becomes `host:port`, as sockets, proxies and people want it: a URL leaves out the default port. */
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
/** RFC 9110 section 7.2; IPv6 stays in brackets. */
function authorityOf(url) {
    return `${url.hostname}:${portOf(url)}`;
}


/***/ }),

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./src/twake/http/authority.ts
var http_authority = __nccwpck_require__(3700);
// EXTERNAL MODULE: ./src/twake/http/proxy.ts
var http_proxy = __nccwpck_require__(4473);
// EXTERNAL MODULE: ./src/twake/http/transport-failure.ts
var transport_failure = __nccwpck_require__(5579);
// EXTERNAL MODULE: ./src/twake/http/troubles.ts
var troubles = __nccwpck_require__(1973);
;// CONCATENATED MODULE: ./src/twake/http/connect.ts
/** An address becomes an open socket to it: directly, or through the tunnel of a proxy. */







/**
 * Opens a connection over which nothing of the request has gone yet, so that whatever fails here did not arrive.
 *
 * The machine's own trust store (where administrators put a company's authority) counts too. Reading it takes some
 * 80 ms, so it is asked only when Node's does not know the issuer.
 * @throws Failure `unreachable`, `tls_error`, `proxy_error`, `timeout` or `interrupted`
 */
async function connect(attempt) {
    try {
        return await connect_open(attempt, undefined);
    }
    catch (failure) {
        if (!(failure instanceof Error && (0,troubles/* isUntrusted */.fb)(failure.cause)))
            throw failure;
        const { getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
        return await connect_open(attempt, [...getCACertificates('default'), ...getCACertificates('system')]);
    }
}
async function connect_open(attempt, authorities) {
    const { url, proxy, signal } = attempt;
    const blame = (stage) => (error) => {
        throw (0,transport_failure/* explain */.W)(error, stage, attempt);
    };
    if (!proxy)
        return dial(url, { authorities, signal }).catch(blame('connection'));
    const socket = await dial(proxy, { authorities, signal }).catch(blame('tunnel'));
    // Plain http is not tunnelled: proxies such as Squid allow CONNECT to TLS ports only, and forward a whole URL instead.
    if (url.protocol === 'http:')
        return socket;
    await openTunnel(socket, proxy, attempt).catch(blame('tunnel'));
    return dial(url, { authorities, signal, socket }).catch(blame('connection'));
}
/** Opens TCP, and TLS for https, to an address; over `socket` where there is one. */
async function dial(url, options) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const place = {
        host,
        port: Number((0,http_authority/* portOf */.H)(url)),
        // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
        autoSelectFamilyAttemptTimeout: 1000,
    };
    if (url.protocol === 'http:')
        return reach((0,external_node_net_namespaceObject.connect)(place), 'connect', options.signal);
    const { authorities, socket } = options;
    const { connect: openTls } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    const secure = openTls({
        ...place,
        ...((0,external_node_net_namespaceObject.isIP)(host) === 0 && { servername: host }),
        ...(authorities && { ca: [...authorities] }),
        ...(socket && { socket }),
        ALPNProtocols: ['http/1.1'],
        // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
        rejectUnauthorized: true,
    });
    return reach(secure, 'secureConnect', options.signal);
}
/** Asks a proxy, over a socket to it, for a tunnel (RFC 9110 section 9.3.6). */
async function openTunnel(socket, proxy, attempt) {
    const authority = (0,http_authority/* authorityOf */.v)(attempt.url);
    const asking = (0,external_node_http_.request)({
        createConnection: () => socket,
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...(0,http_proxy/* authorizeProxy */.w)(proxy) },
    });
    let status = 0;
    asking.once('connect', (answer) => {
        status = answer.statusCode ?? 0;
    });
    asking.end();
    await reach(asking, 'connect', attempt.signal);
    if (status < 200 || status > 299) {
        socket.destroy();
        throw (0,transport_failure/* explainRefusal */.G)(status, attempt);
    }
}
/** Waits for the event that says it is there; on an error, or at the end of the attempt, nothing is left open. */
async function reach(source, event, signal) {
    // `once` listens for errors only until the event: a later one must not end the process.
    source.on('error', () => { });
    try {
        await (0,external_node_events_.once)(source, event, { signal });
        return source;
    }
    catch (error) {
        source.destroy();
        throw error;
    }
}


/***/ }),

/***/ 4444:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_http__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4473);
/** A request becomes the answer to it, over a socket that is already open. */




/** The servers of 2021 echo the content five times, escaped: up to 16 times what was sent, and some more. */
const largestEcho = (body) => 2 ** 20 + 16 * node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(body);
/**
 * Sends the request and reads the whole answer; then the socket is used up, because a kept one may be closed by the
 * server at the moment of the next request, and nobody would know whether that one arrived.
 * @throws what node:http throws, `EMSGSIZE` for an answer that is too large, and an AbortError when `signal` ends it
 */
async function exchange(socket, { method = 'POST', url, headers, body, largestAnswer = largestEcho(body) }, { proxy, signal }) {
    signal.throwIfAborted();
    // Of a socket that is already gone, node:http would hear nothing any more.
    if (socket.destroyed)
        throw errorOf('ECONNRESET');
    // Over http a proxy gets no tunnel, but the whole URL and its credentials with the request (RFC 9112 section 3.2.2).
    const forwarder = url.protocol === 'http:' ? proxy : undefined;
    const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_2__.request)({
        createConnection: () => socket,
        method,
        path: `${forwarder ? url.origin : ''}${url.pathname}${url.search}`,
        headers: {
            host: url.host,
            connection: 'close',
            ...headers,
            'accept-encoding': 'identity',
            'content-length': node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(body),
            ...(forwarder && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .authorizeProxy */ .w)(forwarder)),
        },
        signal,
    });
    // `once` listens for errors only until the answer begins: a later one must not end the process.
    asking.on('error', () => { });
    // An answer that switches protocols ends the request without any event but this.
    asking.on('close', () => asking.emit('error', errorOf('ECONNRESET')));
    asking.end(body);
    const [answer] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(asking, 'response'));
    const text = await readBody(answer, largestAnswer);
    // A body that only the end of the connection ends looks complete, however that end came.
    if (socket.errored)
        throw socket.errored;
    return {
        status: answer.statusCode ?? 0,
        headers: joinHeaders(answer.headersDistinct),
        body: text,
    };
}
/** Reads at most `limit` bytes. */
async function readBody(answer, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of answer) {
        length += chunk.length;
        if (length > limit)
            throw errorOf('EMSGSIZE');
        chunks.push(chunk);
    }
    return new TextDecoder().decode(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks));
}
function errorOf(code) {
    return Object.assign(new Error(code), { code });
}
function joinHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, values = []]) => [name, values.join(', ')]));
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7026);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4444);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4473);
/* harmony import */ var _transport_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5579);
/** A POST becomes the answer to it, or the certainty that there is none. Knows sockets, not Twake. */





/** @param env where `https_proxy`, `http_proxy` and `no_proxy` are read, in either case */
function createHttp(env) {
    const closing = new AbortController();
    return {
        post: (request, limits) => {
            const timeout_ms = Math.max(0, Math.ceil(limits.timeout_ms));
            const ends = [limits.signal, closing.signal, AbortSignal.timeout(timeout_ms)];
            return post(request, env, { signal: AbortSignal.any(ends), timeout_ms });
        },
        close: () => closing.abort(),
    };
}
/** Connecting and exchanging are two steps, so that what fails in the first surely did not arrive. */
async function post(request, env, limits) {
    let attempt;
    let socket;
    try {
        attempt = { ...limits, url: request.url, proxy: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .findProxy */ .E)(request.url, env) };
        socket = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(attempt);
    }
    catch (error) {
        return { kind: 'no_answer', arrived: 'no', failure: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(error) };
    }
    try {
        return { kind: 'answer', ...(await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(socket, request, attempt)) };
    }
    catch (error) {
        return { kind: 'no_answer', arrived: 'unknown', failure: (0,_transport_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(error, 'answer', attempt) };
    }
    finally {
        socket.destroy();
    }
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** A host name becomes the answer whether it never leaves this machine. */
/**
 * True for `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (lower case, IPv6 in brackets).
 * `*.localhost` is left out on purpose: RFC 6761 reserves it, yet resolvers do ask the network for it.
 */
function isLoopback(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(hostname);
}


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy),
/* harmony export */   w: () => (/* binding */ authorizeProxy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3700);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3100);
/** The environment becomes the proxy for an address, or none. */



/**
 * The proxy to use for `url`: `https_proxy` or `http_proxy`, unless `no_proxy` exempts the host or it is loopback.
 *
 * As in curl and in GitHub's own actions, lower case wins over upper case, an empty value means none, a missing scheme
 * means http, and one scheme's proxy never serves the other's addresses.
 * @throws Failure `proxy_error`, which names the variable and never its value
 */
function findProxy(url, env) {
    const variable = `${url.protocol.slice(0, -1)}_proxy`;
    const address = read(env, variable);
    if (address === '' || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname) || isExempt(url, read(env, 'no_proxy'))) {
        return undefined;
    }
    return parseProxy(address, variable);
}
/** The credentials of a proxy's address, as the header that carries them. */
function authorizeProxy(proxy) {
    if (!proxy.username && !proxy.password)
        return {};
    const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
function read(env, variable) {
    return (env[variable] ?? env[variable.toUpperCase()] ?? '').trim();
}
function parseProxy(address, variable) {
    const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`);
    if (!proxy || !isWellEncoded(proxy)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('proxy_error', `\`${variable}\` of the environment is not an address.`, {
            nextStep: `Write \`${variable}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`,
        });
    }
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
        const kind = proxy.protocol.slice(0, -1);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('proxy_error', `\`${variable}\` names a ${kind} proxy, which is not supported.`, {
            nextStep: `Set \`${variable}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`,
        });
    }
    return proxy;
}
function isWellEncoded({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
function isExempt(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
    return noProxy
        .toLowerCase()
        .split(/[\s,]/)
        .some((entry) => exempts(entry, host, (0,_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .H)(url)));
}
/** One entry of `no_proxy`: `*`, `host` or `.host` (and all below it), `*.host` (only below it), each with `:port`. */
function exempts(entry, host, port) {
    // A bare IPv6 address has colons of its own: it fits neither form and is taken whole, without a port.
    const [, bracketed, plain, only] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && only !== port)
        return false;
    const pattern = bracketed ?? plain ?? entry;
    const domain = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
    return (pattern === '*' || host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*')));
}


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3700);
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1973);
/** What stopped an attempt becomes a Failure that names the place, the reason and the way out. */



/** An error of a socket, of TLS or of HTTP, as a Failure. */
function explain(error, stage, attempt) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const sentences = tell(attempt)[stage];
    if (attempt.signal.aborted) {
        return isTimeout(attempt.signal.reason)
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(stage === 'tunnel' ? 'proxy_error' : 'timeout', sentences.timeout)
            : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('interrupted', sentences.interrupted);
    }
    const trouble = (0,_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(error);
    return fail(stage === 'tunnel' ? blameProxy(trouble) : trouble, sentences.broken, error);
}
/** A proxy's answer to CONNECT that opened no tunnel, as a Failure. */
function explainRefusal(status, attempt) {
    const trouble = (0,_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnoseRefusal */ .Fz)(status);
    const server = (0,_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .authorityOf */ .v)(attempt.url);
    return fail(trouble, `${nameProxy(attempt)} answers HTTP ${status} for ${server}`);
}
function fail({ code, reason, nextStep }, lead, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, `${lead}: ${reason}.`, { cause, ...(nextStep && { nextStep }) });
}
/** Advice about a certificate is as good for a proxy; advice about the server's address is not. */
function blameProxy({ code, reason, nextStep }) {
    return {
        code: 'proxy_error',
        reason,
        ...(code === 'tls_error' && nextStep && { nextStep }),
    };
}
function tell(attempt) {
    const server = (0,_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .authorityOf */ .v)(attempt.url);
    const proxy = nameProxy(attempt);
    const via = attempt.proxy ? ` through the proxy ${attempt.proxy.origin}` : '';
    const within = `within ${Number((attempt.timeout_ms / 1000).toPrecision(2))} s`;
    const interrupted = `Interrupted before anything was sent to ${server}`;
    return {
        tunnel: {
            broken: `${proxy} cannot be reached`,
            timeout: `${proxy} opened no way to ${server} ${within}.`,
            interrupted: `${interrupted}.`,
        },
        connection: {
            broken: `No connection to ${server}${via}`,
            timeout: `No connection to ${server}${via} ${within}.`,
            interrupted: `${interrupted}.`,
        },
        answer: {
            broken: `The connection to ${server}${via} failed before the answer was complete`,
            timeout: `The request went to ${server}${via}, but no complete answer came ${within}.`,
            interrupted: `Interrupted after the request went to ${server}${via}, before its answer was complete.`,
        },
    };
}
/** Without its credentials: `origin` has none. */
function nameProxy({ proxy }) {
    return `The proxy ${proxy?.origin}`;
}
function isTimeout(reason) {
    return reason instanceof DOMException && reason.name === 'TimeoutError';
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ diagnoseRefusal),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/** The code of a network error, or the status of a proxy's refusal, becomes its meaning in plain words. Tables only. */
const closed = { code: 'unreachable', reason: 'the other side closed it' };
const noRoute = { code: 'unreachable', reason: 'the network has no way to it' };
const forbidden = {
    code: 'unreachable',
    reason: 'this machine does not allow it',
    nextStep: 'Check the firewall or sandbox of this runner.',
};
const notHttp = {
    code: 'unreachable',
    reason: 'what answers there does not speak HTTP',
    nextStep: 'Check host and port: another service answers there.',
};
const notTls = {
    code: 'tls_error',
    reason: 'what answers there does not speak TLS, or no version of it that this runner accepts',
    nextStep: 'Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on.',
};
const selfSigned = {
    code: 'tls_error',
    reason: 'its certificate is self-signed',
    nextStep: 'Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate.',
};
const unknownAuthority = {
    code: 'tls_error',
    reason: 'its certificate was issued by an authority that this runner does not trust',
    nextStep: 'Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too.',
};
const largeHeaders = {
    code: 'answer_too_large',
    reason: 'the headers of the answer are too large',
};
/**
 * By `code` of the error: of the operating system (https://nodejs.org/api/errors.html#common-system-errors), of OpenSSL's
 * verification (https://nodejs.org/api/tls.html#x509-certificate-error-codes), of Node's HTTP parser.
 */
const byCode = {
    ENOTFOUND: {
        code: 'unreachable',
        reason: 'DNS does not know the name',
        nextStep: 'Check the spelling of the host, and that this runner can resolve it (VPN, private DNS).',
    },
    EAI_AGAIN: {
        code: 'unreachable',
        reason: 'DNS gave no answer',
        nextStep: 'Check the DNS settings of this runner, or run this job again later.',
    },
    ECONNREFUSED: {
        code: 'unreachable',
        reason: 'it was refused',
        nextStep: 'Check the port, that the server is up, and that no firewall stands in between.',
    },
    ECONNRESET: closed,
    EPIPE: closed,
    ETIMEDOUT: { code: 'unreachable', reason: 'nobody answers there' },
    EHOSTUNREACH: noRoute,
    ENETUNREACH: noRoute,
    EADDRNOTAVAIL: noRoute,
    EACCES: forbidden,
    EPERM: forbidden,
    CERT_HAS_EXPIRED: {
        code: 'tls_error',
        reason: 'its certificate has expired',
        nextStep: 'Renew the certificate there. If it is valid, check the clock of this runner.',
    },
    CERT_NOT_YET_VALID: {
        code: 'tls_error',
        reason: 'its certificate is not valid yet',
        nextStep: 'Check the clock of this runner, then the certificate.',
    },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        code: 'tls_error',
        reason: 'its certificate was issued for another host name',
        nextStep: 'Use the host name that the certificate names, or have it issued for this one too.',
    },
    DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
    SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
    EPROTO: notTls,
    EMSGSIZE: { code: 'answer_too_large', reason: 'the answer is too large' },
    HPE_HEADER_OVERFLOW: largeHeaders,
};
/** Families with too many members to list. */
const byPattern = [
    [/^ERR_SSL_/, notTls],
    [/^HPE_/, notHttp],
    [
        /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
        { code: 'tls_error', reason: 'its certificate cannot be accepted' },
    ],
];
/** By status of a proxy's answer to CONNECT; "it" is the proxy. */
const byRefusal = {
    403: {
        reason: 'it does not allow that host',
        nextStep: 'Have the host allowed on the proxy, or exempt it with `no_proxy`.',
    },
    407: {
        reason: 'it does not accept the credentials it was given, or wants some',
        nextStep: 'Put them into `https_proxy`: http://user:password@host:port, special characters percent-encoded.',
    },
    502: { reason: 'it cannot reach that host' },
    503: { reason: 'it cannot reach that host' },
    504: { reason: 'it cannot reach that host in time' },
};
/** What an error of a socket, of TLS or of HTTP means. */
function diagnose(error) {
    const code = codeOf(error);
    const trouble = find(code) ?? byPattern.find(([pattern]) => pattern.test(code))?.[1];
    return trouble ?? { code: 'unreachable', reason: String(error) };
}
/** What a proxy means by this answer to CONNECT. */
function diagnoseRefusal(status) {
    return {
        code: 'proxy_error',
        ...(byRefusal[status] ?? { reason: 'it refuses to open a tunnel' }),
    };
}
/** True when the certificate may be good, and only its issuer is not among the trusted ones. */
function isUntrusted(error) {
    const trouble = find(codeOf(error));
    return trouble === unknownAuthority || trouble === selfSigned;
}
/** The code may be anything, and every object has a `constructor`. */
function find(code) {
    return Object.hasOwn(byCode, code) ? byCode[code] : undefined;
}
function codeOf(error) {
    return String(Object(error).code);
}


/***/ }),

/***/ 7413:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   Fc: () => (/* binding */ saveRequest),
/* harmony export */   ss: () => (/* binding */ removeRequest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/**
 * A message and its target become one request to the v1 messages API (pure).
 *
 * Source of the facts: the API's documentation, and what the published servers do with it
 * (v2020.Q3 to v2021.Q4; docs/twake-api.md).
 */

/** `base64(public_id:private_api_key)`; the servers want the scheme exactly `Basic`, and one space. */
function basicCredentials({ public_id, private_api_key, }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${public_id}:${private_api_key}`).toString('base64');
}
/** Posts a new message, or edits the one that the target names. */
function saveRequest(connection, target, message) {
    return request(connection, 'save', {
        ...identify(target),
        content: message.content,
        ...(message.hidden_data && { hidden_data: message.hidden_data }),
        ...(message.ephemeral_recipients && {
            _once_ephemeral_message: true,
            ephemeral_message_recipients: message.ephemeral_recipients,
        }),
        ...message.fields,
    });
}
/** Removes the message that the target names; replies need their `parent_message_id`. */
function removeRequest(connection, target) {
    return request(connection, 'remove', identify(target));
}
function identify({ channel_id, message_id, parent_message_id }) {
    return {
        channel_id,
        ...(message_id && { id: message_id }),
        ...(parent_message_id && { parent_message_id }),
    };
}
function request(connection, operation, message) {
    const { api_url, group_id } = connection;
    const url = new URL(api_url);
    url.pathname = `${api_url.pathname.replace(/\/$/, '')}/api/v1/messages/${operation}`;
    return {
        url,
        headers: {
            authorization: `Basic ${basicCredentials(connection)}`,
            // Lower case and exact: servers of 2020 ignore the body of any other content type.
            'content-type': 'application/json',
        },
        body: JSON.stringify({ group_id, message }, wellFormed),
    };
}
/** The servers drop the whole body for one lone surrogate. */
function wellFormed(_key, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./scripts/bundle/http-client.ts
var http_client = __nccwpck_require__(5506);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new http_client/* HttpClient */.Q('actions/oidc-client', [new http_client/* BearerCredentialHandler */.t(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
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
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
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
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
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
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
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
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
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
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
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
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
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
        const element = this.wrap('details', this.wrap('summary', label) + content);
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
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
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
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
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
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
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
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./scripts/bundle/exec.ts
/**
 * Stands in for @actions/exec in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/core runs commands for one thing only, the name of the operating system, which this action never asks for.
 * The real package brings child_process and more: 6 ms for every step of every workflow.
 */
async function getExecOutput() {
    throw new Error('This bundle runs no commands.');
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
