export const id = 830;
export const ids = [830];
export const modules = {

/***/ 9830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownToTwacode: () => (/* binding */ markdownToTwacode)
});

// EXTERNAL MODULE: ./src/message/fragment.ts
var message_fragment = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/message/twacode/literal.ts
var literal = __webpack_require__(2734);
;// CONCATENATED MODULE: ./src/message/markdown/alert.ts
const titles = {
    note: 'ℹ️ Note',
    tip: '💡 Tip',
    important: '❗ Important',
    warning: '⚠️ Warning',
    caution: '🛑 Caution',
};
function readAlert({ children }) {
    const [first, ...others] = children;
    const [text, ...inline] = first?.type === 'paragraph' ? first.children : [];
    if (first?.type !== 'paragraph' || text?.type !== 'text')
        return undefined;
    const [mark, kind = ''] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [];
    const title = titles[kind.toLowerCase()];
    if (mark === undefined || title === undefined)
        return undefined;
    const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
    return { title, children: [{ ...first, children: rest }, ...others] };
}

;// CONCATENATED MODULE: ./src/message/markdown/code.ts
const TAB_WIDTH = 4;
function codeBlock(code) {
    const lines = code.toWellFormed().split(/\r\n?|\n/);
    const shown = lines
        .map((line) => indent(expandTabs(line)))
        .join('\n')
        .trimEnd();
    if (shown === '')
        return [];
    return [{ type: 'mcode', content: shown.replace(/^\s*\n/, '').replace(/^(?=\s)/, '\u2060') }];
}
function codeSpan(code) {
    const content = code.toWellFormed();
    return content.trim() === '' ? [] : [{ type: 'icode', content }];
}
function indent(line) {
    return line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length));
}
function expandTabs(line) {
    const cells = line.split('\t');
    const last = cells.pop() ?? '';
    return (cells.map((cell) => cell + ' '.repeat(TAB_WIDTH - (cell.length % TAB_WIDTH))).join('') + last);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(6855);
;// CONCATENATED MODULE: ./src/message/markdown/superscript.ts
function superscript(text) {
    if (!/^\d+$/.test(text))
        return text;
    return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(9952);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./src/message/markdown/bounds.ts

const MAX_LENGTH = 50_000;
const MAX_BRACKETS = 2000;
const MAX_DELIMITERS = 1000;
const MAX_NESTING = 10;
const MAX_LABEL = 2000;
const MAX_CONTAINERS = 20;
const LITERALS = ['', '[', ']', '*', '_', '~', '`', '<'];
const CONTAINERS = new RegExp(String.raw `^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`, 'gm');
function boundMarkup(source) {
    const whole = source.text.toWellFormed();
    const end = endOfMarkup(whole);
    const literals = LITERALS.map((text) => ({ kind: 'text', text }));
    const literal = (text) => (0,message_fragment/* placeholder */.qf)(source.fragments.length + LITERALS.indexOf(text));
    const text = whole
        .slice(0, end)
        .replace(/\r\n?/g, '\n')
        .replace(CONTAINERS, (found) => found + literal(''))
        .split(/(\n[ \t]*\n)/)
        .map((part) => boundPart(part, literal))
        .join('');
    return { text, fragments: [...source.fragments, ...literals], rest: whole.slice(end) };
}
function endOfMarkup(text) {
    if (text.length <= MAX_LENGTH)
        return text.length;
    const head = text.slice(0, MAX_LENGTH);
    const space = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
}
function boundPart(part, literal) {
    const refused = refusedBrackets(part);
    let delimiters = 0;
    let brackets = 0;
    return part.replace(/\\.|^[ \t>]*(?:`{3,}|~{3,})|[*_~`<[\]]/gm, (found, index) => {
        if (found.length > 1)
            return found;
        const isBracket = found === '[' || found === ']';
        if (isBracket)
            brackets += 1;
        else
            delimiters += 1;
        const isTooMuch = brackets > MAX_BRACKETS || delimiters > MAX_DELIMITERS || refused.has(index);
        return isTooMuch ? literal(found) : found;
    });
}
function refusedBrackets(text) {
    const isLong = text.length > MAX_LABEL;
    const refused = new Set();
    const open = [];
    for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/g)) {
        if (found === '[')
            open.push(index);
        if (found !== ']')
            continue;
        const start = open.pop() ?? Number.NEGATIVE_INFINITY;
        if (open.length < MAX_NESTING && !(isLong && index - start > MAX_LABEL))
            continue;
        refused.add(start).add(index);
    }
    return isLong ? new Set([...refused, ...open]) : refused;
}

;// CONCATENATED MODULE: ./src/message/markdown/tree.ts




const MAX_DEPTH = 50;
function parse(source) {
    const { text, fragments, rest } = boundMarkup(source);
    const root = (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: mdastExtensions() });
    const found = survey(root);
    return { text, fragments, rest, children: root.children, ...found };
}
function mdastExtensions() {
    return (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map(({ enter, exit, canContainEols }) => ({
        enter,
        exit,
        canContainEols,
    }));
}
function survey(root) {
    const definitions = new Map();
    const notes = new Map();
    const references = new Set();
    for (const { node, depth } of walk(root)) {
        if ('children' in node && depth === MAX_DEPTH)
            node.children = leavesOf(node);
        if (node.type === 'definition' && !definitions.has(node.identifier))
            definitions.set(node.identifier, node);
        if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
            notes.set(node.identifier, node);
        if (node.type === 'footnoteReference')
            references.add(node.identifier);
    }
    const footnotes = [...references].flatMap((identifier) => notes.get(identifier) ?? []);
    return { definitions, footnotes };
}
function* walk(root) {
    const open = [{ node: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        const { node, depth } = next;
        const children = 'children' in node ? node.children : [];
        for (const child of children.toReversed())
            open.push({ node: child, depth: depth + 1 });
    }
}
function leavesOf(root) {
    const leaves = [];
    for (const { node } of walk(root))
        if (!('children' in node))
            leaves.push(node);
    return leaves;
}
function textIn(nodes) {
    let text = '';
    for (const { node } of walk({ type: 'root', children: [...nodes] })) {
        if (node.type === 'break')
            text += '\n';
        if ('value' in node && node.type !== 'html')
            text += node.value;
    }
    return text;
}

;// CONCATENATED MODULE: ./src/message/markdown/html.ts



const meanings = {
    b: 'strong',
    strong: 'strong',
    i: 'emphasis',
    em: 'emphasis',
    del: 'delete',
    s: 'delete',
    strike: 'delete',
    u: 'underline',
    ins: 'underline',
    code: 'inlineCode',
    kbd: 'inlineCode',
    samp: 'inlineCode',
    tt: 'inlineCode',
    pre: 'code',
    a: 'link',
    img: 'image',
    br: 'break',
    hr: 'thematicBreak',
    sup: 'superscript',
    h1: 'title',
    h2: 'title',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    blockquote: 'blockquote',
    details: 'details',
    summary: 'summary',
    p: 'group',
    div: 'group',
    center: 'group',
    section: 'group',
    table: 'group',
    ul: 'group',
    ol: 'group',
    dl: 'group',
    tr: 'row',
    dt: 'row',
    dd: 'row',
    li: 'item',
    td: 'cell',
    th: 'cell',
};
const html_MAX_DEPTH = 10;
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
function nestHtml(children) {
    if (!children.some(({ type }) => type === 'html'))
        return children;
    let open = { children: [], depth: 0 };
    for (const child of children) {
        if (child.type !== 'html')
            open.children.push(child);
        else
            for (const token of tokensOf(child.value))
                open = take(token, open);
    }
    while (open.parent !== undefined)
        open = html_close(open, open.parent);
    return open.children;
}
function take(token, open) {
    if (typeof token === 'string') {
        open.children.push(...textNodes(token, isOpen('pre', open)));
        return open;
    }
    if (token.isClosing)
        return closeUpTo(token.name, open);
    const inside = { tag: token, parent: open, children: [], depth: open.depth + 1 };
    if (['br', 'hr', 'img'].includes(token.name))
        return html_close(inside, open);
    return inside.depth > html_MAX_DEPTH ? open : inside;
}
function isOpen(name, open) {
    if (open.parent === undefined)
        return false;
    return open.tag?.name === name || isOpen(name, open.parent);
}
function closeUpTo(name, open) {
    if (!isOpen(name, open) || open.parent === undefined)
        return open;
    const outside = html_close(open, open.parent);
    return open.tag?.name === name ? outside : closeUpTo(name, outside);
}
function html_close({ tag, children }, parent) {
    if (tag !== undefined)
        parent.children.push(...toNodes(tag, children));
    return parent;
}
function toNodes({ name, attributes }, children) {
    const meaning = meanings[name];
    switch (meaning) {
        case 'break':
        case 'thematicBreak':
            return [{ type: meaning }];
        case 'code':
        case 'inlineCode':
            return [{ type: meaning, value: textIn(children) }];
        case 'superscript':
            return children.map((child) => child.type === 'text' ? { ...child, value: superscript(child.value) } : child);
        case 'image':
            return [
                { type: meaning, url: attributes.get('src') ?? '', alt: attributes.get('alt') ?? '' },
            ];
        case 'link':
            return [{ type: meaning, url: attributes.get('href') ?? '', children }];
        case 'title':
            return [{ type: 'heading', depth: 1, children }];
        case 'heading':
            return [{ type: meaning, depth: 3, children }];
        case 'item':
            return [{ type: 'row', children: [{ type: 'text', value: '• ' }, ...children] }];
        case 'cell':
            return [...children, { type: 'text', value: ' ' }];
        default:
            return [{ type: meaning, children }];
    }
}
function* tokensOf(html) {
    let end = 0;
    for (const match of html.matchAll(TAG)) {
        yield html.slice(end, match.index);
        const [whole, slash, name = '', attributes = ''] = match;
        const known = name.toLowerCase();
        if (isKnown(known))
            yield { name: known, isClosing: slash === '/', attributes: read(attributes) };
        end = match.index + whole.length;
    }
    yield html.slice(end);
}
function isKnown(name) {
    return Object.hasOwn(meanings, name);
}
function read(attributes) {
    return new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? ''),
    ]));
}
function textNodes(text, isPreformatted) {
    const isLayout = text === '' || (text.includes('\n') && text.trim() === '');
    if (isLayout && !isPreformatted)
        return [];
    return [
        { type: 'text', value: decodeEntities(isPreformatted ? text : text.replace(/\s+/g, ' ')) },
    ];
}
function decodeEntities(text) {
    return text.replace(ENTITY, (entity) => textIn((0,lib/* fromMarkdown */.Y)(entity).children));
}

// EXTERNAL MODULE: ./src/message/markdown/nodes.ts
var markdown_nodes = __webpack_require__(1436);
// EXTERNAL MODULE: ./src/message/markdown/target.ts
var markdown_target = __webpack_require__(9064);
;// CONCATENATED MODULE: ./src/message/markdown/links.ts


function targetOf({ url }, place, as) {
    const { document, repository } = place;
    return (0,markdown_target/* resolveTarget */.b)(url, { fragments: document.fragments, repository, as });
}
function linkTo(target, label, { isLinked }) {
    if (target === undefined || isLinked)
        return label;
    if (target.kind === 'email')
        return [{ type: 'email', content: target.address }];
    return (0,markdown_nodes/* element */.ND)('url', label, { url: target.url });
}
function linkOf({ identifier, children }, place) {
    return { type: 'link', url: urlOf(identifier, place), children };
}
function imageOf({ identifier, alt }, place) {
    return { type: 'image', url: urlOf(identifier, place), alt: alt ?? '' };
}
function urlOf(identifier, { document }) {
    return document.definitions.get(identifier)?.url ?? '';
}

;// CONCATENATED MODULE: ./src/message/markdown/images.ts




function showImageLink(image, place) {
    const label = ['[', ...describe(image, place, '🖼'), ']'];
    return linkTo(targetOf(image, place, 'raw'), label, place);
}
function showPicture(image, place) {
    const target = targetOf(image, place, 'raw');
    if (target?.kind !== 'web' || isUnsuitable(new URL(target.url)))
        return showImageLink(image, place);
    const { url } = target;
    const caption = (0,markdown_nodes/* element */.ND)('system', describe(image, place));
    return [
        { type: 'url', url, content: { type: 'image', src: url } },
        ...caption.flatMap((line) => [markdown_nodes/* BREAK */.sP, line]),
    ];
}
function isUnsuitable({ hostname, pathname }) {
    return (/\.svg$|badge/i.test(pathname) ||
        /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(hostname) ||
        /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(hostname));
}
function describe({ alt }, { document }, otherwise = '') {
    return (0,markdown_nodes/* onOneLine */.GJ)((0,literal/* literalText */.bK)((0,message_fragment/* fillText */.BB)(alt ?? '', document.fragments) || otherwise));
}

;// CONCATENATED MODULE: ./src/message/markdown/isolate.ts

function documentIn({ children }, place) {
    const [child, ...others] = children;
    return child?.type === 'text' && others.length === 0 ? documentAt(child.value, place) : undefined;
}
function documentAt(text, { document, foreign }) {
    const [part, ...others] = (0,message_fragment/* splitPlaceholders */.JK)(text, document.fragments);
    return typeof part === 'object' && others.length === 0 ? foreign.get(part) : undefined;
}
function isolateDocuments(paragraph, place) {
    if (place.foreign.size === 0)
        return [paragraph];
    const parts = [];
    for (const children of linesOf(paragraph)) {
        const line = { type: 'paragraph', children };
        const above = parts.at(-1);
        const isAlone = documentIn(line, place) ?? (above && documentIn(above, place));
        if (above === undefined || isAlone !== undefined)
            parts.push(line);
        else
            above.children.push({ type: 'text', value: '\n' }, ...children);
    }
    return parts.length > 1 ? parts : [paragraph];
}
function linesOf({ children }) {
    const lines = [];
    let line = [];
    for (const child of children) {
        const [start = child, ...others] = child.type === 'text' ? splitLines(child.value) : [child];
        line.push(start);
        for (const other of others) {
            lines.push(line);
            line = [other];
        }
    }
    return [...lines, line];
}
function splitLines(text) {
    return text.split('\n').map((value) => ({ type: 'text', value }));
}

;// CONCATENATED MODULE: ./src/message/markdown/emoji.ts

const SHORTCODE = /:(?!\d\d:)[\w+-]+:/;
async function loadEmoji(documents) {
    if (!documents.some(hasShortcode))
        return {};
    const { nameToEmoji } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 3856));
    return nameToEmoji;
}
function hasShortcode({ children }) {
    for (const { node } of walk({ type: 'root', children: [...children] })) {
        if ((node.type === 'text' || node.type === 'html') && SHORTCODE.test(node.value))
            return true;
    }
    return false;
}
function replaceShortcodes(text, table) {
    const [start = '', ...pieces] = text.split(':');
    let replaced = start;
    for (let index = 0; index < pieces.length; index += 1) {
        const name = pieces[index] ?? '';
        const after = pieces[index + 1];
        if (after !== undefined && Object.hasOwn(table, name)) {
            replaced += `${table[name]}${after}`;
            index += 1;
        }
        else
            replaced += `:${name}`;
    }
    return replaced;
}

;// CONCATENATED MODULE: ./src/message/markdown/references.ts

const LOGIN = String.raw `[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`;
const REFERENCE = new RegExp([
    String.raw `(?<![\w/@#&.:~-]|\uE001)(?:`,
    String.raw `@(?<app>${LOGIN})\[bot\]|`,
    String.raw `@(?<login>${LOGIN})(?!\[bot\])(?:\/(?<team>[\w-]+))?|`,
    String.raw `(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
    String.raw `(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
    String.raw `)(?![\w/@-]|\uE000)`,
].join(''), 'g');
const EVERYBODY = /^(?:all|here|channel|everyone)$/i;
function splitReferences(text, repository) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(REFERENCE)) {
        const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
        if (reference === undefined)
            continue;
        parts.push(text.slice(end, match.index), reference);
        end = match.index + match[0].length;
    }
    return [...parts, text.slice(end)];
}
function toReference(label, found) {
    const { app, login, team, name, issue, fork, sha } = found.groups;
    const { url, origin, owner } = found.repository;
    const at = (path) => (path === undefined ? url : `${origin}/${path}`);
    if (issue !== undefined)
        return references_link(`${at(name)}/issues/${issue}`, label);
    if (sha !== undefined) {
        const short = `${fork === undefined ? '' : `${fork}@`}${sha.slice(0, 7)}`;
        return {
            type: 'url',
            url: `${at(fork)}/commit/${sha}`,
            content: { type: 'icode', content: short },
        };
    }
    if (app !== undefined) {
        return servesApps(origin) ? references_link(`${origin}/apps/${app}`, label) : undefined;
    }
    if (login === undefined || EVERYBODY.test(login))
        return undefined;
    if (team === undefined)
        return references_link(at(login), label);
    return login === owner ? references_link(`${origin}/orgs/${owner}/teams/${team}`, label) : undefined;
}
function servesApps(origin) {
    return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(origin);
}
function references_link(url, label) {
    return { type: 'url', url, content: label };
}
const LOGIN_AT_END = new RegExp(String.raw `(?<![\w/@#&.:~-]|\uE001)@${LOGIN}$`);
function joinAppNames(children) {
    const joined = [];
    let isInName = false;
    for (const node of children) {
        const before = joined.at(-1);
        const text = before?.type === 'text' ? before.value : '';
        const login = isBot(node) ? LOGIN_AT_END.exec(text.slice(-100))?.[0] : undefined;
        if (login !== undefined && node.type === 'link') {
            const label = { type: 'text', value: `${login}[bot]` };
            joined.splice(-1, 1, { type: 'text', value: text.slice(0, -login.length) });
            joined.push({ ...node, children: [label] });
        }
        else if (login !== undefined) {
            joined.splice(-1, 1, { type: 'text', value: `${text}[bot]` });
        }
        else if (isInName && node.type === 'text') {
            joined.splice(-1, 1, { type: 'text', value: text + node.value });
        }
        else
            joined.push(node);
        isInName = login !== undefined && node.type !== 'link';
    }
    return joined;
}
function isBot(node) {
    if (node.type === 'linkReference' && node.referenceType !== 'shortcut')
        return false;
    return (node.type === 'link' || node.type === 'linkReference') && textIn(node.children) === 'bot';
}

;// CONCATENATED MODULE: ./src/message/markdown/phrasing.ts












function showPhrasing(children, place) {
    return nestHtml(joinAppNames(children)).flatMap((node) => showInLine(node, place));
}
function showInLine(node, place) {
    switch (node.type) {
        case 'text':
            return showText(node.value, place);
        case 'strong':
            return (0,markdown_nodes/* element */.ND)('bold', showPhrasing(node.children, place));
        case 'emphasis':
            return (0,markdown_nodes/* element */.ND)('italic', showPhrasing(node.children, place));
        case 'delete':
            return (0,markdown_nodes/* element */.ND)('strikethrough', showPhrasing(node.children, place));
        case 'underline':
            return (0,markdown_nodes/* element */.ND)('underline', showPhrasing(node.children, place));
        case 'inlineCode':
        case 'code':
            return codeSpan((0,message_fragment/* fillText */.BB)(node.value, place.document.fragments));
        case 'break':
            return [markdown_nodes/* BREAK */.sP];
        case 'link':
            return showLink(node, place);
        case 'linkReference':
            return showLink(linkOf(node, place), place);
        case 'image':
            return showImageLink(node, place);
        case 'imageReference':
            return showImageLink(imageOf(node, place), place);
        case 'footnoteReference':
            return [footnoteMark(node.identifier, place.document)];
        case 'footnoteDefinition':
            return [];
        default:
            return 'children' in node ? [' ', ...showPhrasing(node.children, place), ' '] : [];
    }
}
function showText(text, place) {
    const { repository, isLinked, emoji } = place;
    const written = replaceShortcodes(text, emoji);
    if (repository === undefined || isLinked)
        return fillNodes(written, place);
    return splitReferences(written, repository).flatMap((part) => typeof part === 'string' ? fillNodes(part, place) : [part]);
}
function fillNodes(text, place) {
    const { fragments } = place.document;
    return text.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
        const nodes = (0,message_fragment/* splitPlaceholders */.JK)(part, fragments).flatMap((filled) => typeof filled === 'string' ? (0,literal/* textLines */.Fy)(filled) : showFragment(filled, place));
        if (index % 2 === 0)
            return nodes;
        const target = (0,markdown_target/* resolveTarget */.b)(part, { fragments });
        return target === undefined ? ['<', ...nodes, '>'] : linkTo(target, nodes, place);
    });
}
function showFragment(fragment, place) {
    if (fragment.kind === 'text')
        return (0,literal/* literalText */.bK)(fragment.text);
    if (fragment.kind === 'link') {
        const target = (0,markdown_target/* resolveTarget */.b)(fragment.url, { fragments: [] });
        return linkTo(target, (0,literal/* literalText */.bK)(fragment.text), place);
    }
    const document = place.foreign.get(fragment);
    return document === undefined ? [] : squeeze(document, place);
}
function squeeze(document, place) {
    const nodes = (0,markdown_nodes/* onOneLine */.GJ)(showPhrasing(document.children, { ...place, document }));
    return (0,literal/* trimLine */.NR)((0,literal/* mergeStrings */.V$)(nodes)).map((node) => typeof node === 'string' ? node.replace(/ {2,}/g, ' ') : node);
}
function showLink(link, place) {
    const inside = { ...place, isLinked: true };
    const text = textIn(link.children);
    const isAutolink = [text, `http://${text}`, `mailto:${text}`].includes(link.url);
    const label = isAutolink ? fillNodes(text, inside) : showPhrasing(link.children, inside);
    return linkTo(targetOf(link, place, 'blob'), label, place);
}
function footnoteMark(identifier, { footnotes }) {
    const index = footnotes.findIndex((note) => note.identifier === identifier);
    return superscript(String(index + 1));
}

;// CONCATENATED MODULE: ./src/message/markdown/width.ts
const WIDE = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
function columnsOf(text) {
    if (/^[\x20-\u02FF]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of new Intl.Segmenter().segment(text))
        columns += columnsOfCharacter(segment);
    return columns;
}
function columnsOfCharacter(character) {
    if (INVISIBLE.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./src/message/markdown/table.ts



const MAX_COLUMNS = 64;
function showTable({ rows, align }) {
    const cells = rows.map((row) => row.map(markdown_nodes/* lineOf */.cA));
    const columns = align.map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))));
    const width = columns.reduce((sum, size) => sum + size + 3, -3);
    const isLinked = rows.flat(2).some((node) => (0,markdown_nodes/* holds */.v9)(node, ['url', 'email']));
    return isLinked || width > MAX_COLUMNS ? showLines(rows) : showColumns({ cells, columns, align });
}
function showColumns(table) {
    const lines = table.cells.map((row) => table.columns
        .map((width, column) => pad(row[column] ?? '', { width, align: table.align[column] }))
        .join(' │ ')
        .trimEnd());
    const rule = table.columns.map((width) => '─'.repeat(width)).join('─┼─');
    return codeBlock([lines[0], rule, ...lines.slice(1)].join('\n'));
}
function pad(cell, to) {
    const room = to.width - columnsOf(cell);
    const share = { right: room, center: Math.floor(room / 2), left: 0 };
    const before = share[to.align ?? 'left'];
    return ' '.repeat(before) + cell + ' '.repeat(room - before);
}
function showLines(rows) {
    return rows
        .map((row, index) => showLine(row, index === 0))
        .filter((line) => line.length > 0)
        .flatMap((line, index) => (index === 0 ? line : [markdown_nodes/* BREAK */.sP, ...line]));
}
function showLine(row, isHeader) {
    const [key = [], ...values] = row.map(markdown_nodes/* onOneLine */.GJ).filter((cell) => (0,markdown_nodes/* lineOf */.cA)(cell) !== '');
    const rest = values.flatMap((cell, index) => [index === 0 ? ' — ' : ' · ', ...cell]);
    return isHeader ? (0,markdown_nodes/* element */.ND)('bold', [...key, ...rest]) : [...(0,markdown_nodes/* element */.ND)('bold', key), ...rest];
}

;// CONCATENATED MODULE: ./src/message/markdown/blocks.ts











const INDENT = '\u2003';
const BULLETS = ['•', '◦', '▪'];
const RULE = '─'.repeat(20);
function showDocument(document, outside) {
    const place = { ...outside, document };
    const notes = document.footnotes.map((note) => ({
        nodes: [`${footnoteMark(note.identifier, document)} `, ...showBlocks(note.children, place)],
    }));
    const parts = [
        showBlocks(document.children, place),
        fillNodes(document.rest, place),
        stack(notes, () => 1),
    ];
    return stack(parts.map((nodes) => ({ nodes })), () => 2);
}
function showBlocks(children, place) {
    const blocks = wrapLines(nestHtml(children)).flatMap((block) => block.type === 'paragraph' ? isolateDocuments(block, place) : [block]);
    return stack(blocks.map((block) => ({ block, nodes: showBlock(block, place) })), breaksBetween);
}
function stack(all, breaks) {
    const shown = all.filter(({ nodes }) => nodes.length > 0);
    return shown.flatMap((below, index) => {
        const above = shown[index - 1];
        if (above === undefined || (0,markdown_nodes/* isBlock */.WH)(above.nodes.at(-1)) || (0,markdown_nodes/* isBlock */.WH)(below.nodes[0]))
            return below.nodes;
        return [...Array(breaks(above, below)).fill(markdown_nodes/* BREAK */.sP), ...below.nodes];
    });
}
function breaksBetween(above, below) {
    const isClose = above.block?.type === 'heading' ||
        [above.block?.type, below.block?.type].includes('thematicBreak') ||
        (above.block?.type === 'row' && below.block?.type === 'row') ||
        (below.block?.type === 'list' && isOnNextLine(above, below)) ||
        below.nodes.slice(0, 1).some((node) => (0,markdown_nodes/* holds */.v9)(node, ['image']));
    return isClose ? 1 : 2;
}
function isOnNextLine(above, below) {
    const end = above.block?.position?.end.line;
    return end !== undefined && end + 1 === below.block?.position?.start.line;
}
function wrapLines(nodes) {
    const blocks = [];
    let line = [];
    for (const node of nodes) {
        if (isPhrasing(node)) {
            if (line.length === 0)
                blocks.push({ type: 'paragraph', children: line });
            line.push(node);
        }
        else {
            blocks.push(node);
            line = [];
        }
    }
    return blocks;
}
const BLOCKS = [
    'paragraph',
    'heading',
    'list',
    'blockquote',
    'code',
    'table',
    'thematicBreak',
    'details',
    'summary',
    'group',
    'row',
    'definition',
    'footnoteDefinition',
];
function isPhrasing(node) {
    return !BLOCKS.includes(node.type);
}
function showBlock(block, place) {
    switch (block.type) {
        case 'paragraph':
            return showParagraph(block, place);
        case 'heading':
            return showHeading(block, place);
        case 'list':
            return showList(block, place);
        case 'blockquote':
            return showQuote(block, place);
        case 'code':
            return codeBlock((0,message_fragment/* fillText */.BB)(block.value, place.document.fragments));
        case 'table':
            return showTable(tableOf(block, place));
        case 'thematicBreak':
            return (0,markdown_nodes/* element */.ND)('system', [RULE]);
        case 'details':
            return showDetails(block.children, place);
        case 'summary':
        case 'group':
        case 'row':
            return showBlocks(block.children, place);
        default:
            return [];
    }
}
function showParagraph(paragraph, place) {
    const document = documentIn(paragraph, place);
    if (document !== undefined)
        return showDocument(document, place);
    const [only, ...others] = nestHtml(paragraph.children);
    if (others.length === 0 && only?.type === 'image')
        return showPicture(only, place);
    if (others.length === 0 && only?.type === 'imageReference')
        return showPicture(imageOf(only, place), place);
    return blocks_showLine(paragraph.children, place);
}
function blocks_showLine(children, place) {
    return (0,literal/* trimLine */.NR)((0,literal/* mergeStrings */.V$)(showPhrasing(children, place)));
}
function showHeading({ depth, children }, place) {
    const title = (0,markdown_nodes/* element */.ND)('bold', blocks_showLine(children, place));
    return depth > 2 ? title : (0,markdown_nodes/* element */.ND)('underline', title);
}
function showList(list, place) {
    const inside = { ...place, listDepth: place.listDepth + 1 };
    const items = list.children.map((item, index) => {
        const [first, ...others] = showBlocks(item.children, inside);
        const mark = markOf(list, { index, checked: item.checked, depth: place.listDepth });
        if (first === undefined)
            return { nodes: [mark] };
        return { nodes: [`${mark} `, ...(0,markdown_nodes/* indentLines */.eT)([first, ...others], INDENT)] };
    });
    return stack(items, () => (list.spread ? 2 : 1));
}
function markOf({ ordered, start }, item) {
    const number = ordered ? `${(start ?? 1) + item.index}.` : undefined;
    if (typeof item.checked === 'boolean')
        return [number, item.checked ? '☑' : '☐'].filter(Boolean).join(' ');
    return number ?? BULLETS[Math.min(item.depth, BULLETS.length - 1)] ?? '';
}
function showQuote(quote, place) {
    const alert = readAlert(quote);
    const title = alert === undefined ? [] : (0,markdown_nodes/* element */.ND)('bold', [alert.title]);
    const body = showBlocks(alert?.children ?? quote.children, place);
    return (0,markdown_nodes/* element */.ND)('quote', stack([{ nodes: title }, { nodes: body }], () => 1));
}
function showDetails(children, place) {
    const summary = children.find(({ type }) => type === 'summary');
    const title = summary === undefined ? [] : (0,markdown_nodes/* element */.ND)('bold', blocks_showLine([summary], place));
    const body = showBlocks(children.filter((child) => child !== summary), place);
    return (0,markdown_nodes/* element */.ND)('attachment', stack([{ nodes: title }, { nodes: body }], () => 1));
}
function tableOf({ align, children }, place) {
    const columns = align ?? [];
    const rows = children.map((row) => row.children.slice(0, columns.length).map((cell) => blocks_showLine(cell.children, place)));
    return { rows, align: columns };
}

;// CONCATENATED MODULE: ./src/message/markdown/markdown.ts







const markdown_MAX_DEPTH = 50;
async function markdownToTwacode(source, options = {}) {
    const document = parse(source);
    const foreign = parseForeign(source.fragments);
    const emoji = await loadEmoji([document, ...foreign.values()]);
    const repository = (0,markdown_target/* repositoryAt */.u)(options.repository_url ?? '', options.ref);
    const place = { document, foreign, repository, emoji, isLinked: false, listDepth: 0 };
    return (0,markdown_nodes/* flattenBelow */.mv)(markdown_MAX_DEPTH, (0,literal/* mergeStrings */.V$)(showDocument(document, place)));
}
function parseForeign(fragments) {
    const documents = new Map();
    for (const fragment of fragments) {
        if (fragment.kind !== 'markdown')
            continue;
        const text = (0,message_fragment/* withoutReserved */.TA)(fragment.source);
        documents.set(fragment, parse({ text, fragments: [] }));
    }
    return documents;
}


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


/***/ })

};
