export const id = 869;
export const ids = [869];
export const modules = {

/***/ 869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTemplate: () => (/* binding */ renderTemplate)
});

// EXTERNAL MODULE: ./node_modules/liquidjs/dist/liquid.node.js
var liquid_node = __webpack_require__(8694);
// EXTERNAL MODULE: ./src/message/fragment.ts
var fragment = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/message/conclusion.ts
var message_conclusion = __webpack_require__(3116);
// EXTERNAL MODULE: ./src/message/duration.ts
var duration = __webpack_require__(5911);
;// CONCATENATED MODULE: ./src/message/template/inserted.ts

function insert(form, text) {
    const drop = Object.create(liquid_node/* Drop */.ey.prototype);
    return Object.assign(drop, {
        form,
        valueOf: text,
        toString: text,
        toJSON: text,
        toLiquid: text,
    });
}
function isInserted(value) {
    return value instanceof liquid_node/* Drop */.ey && 'form' in value;
}
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof liquid_node/* Drop */.ey)
        return textOf(value.valueOf());
    if (typeof value !== 'object')
        return String(value);
    if (Array.isArray(value) && !value.some(isStructure))
        return value.map(textOf).join(', ');
    return JSON.stringify(value);
}
function isStructure(value) {
    return typeof value === 'object' && value !== null && !(value instanceof liquid_node/* Drop */.ey);
}

;// CONCATENATED MODULE: ./src/message/template/filters.ts



const kept = [
    [
        takingText,
        `append prepend capitalize downcase upcase strip lstrip rstrip strip_newlines squish normalize_whitespace strip_html
    remove remove_first remove_last replace replace_first replace_last split truncate truncatewords number_of_words
    slugify url_encode url_decode cgi_escape uri_escape
    abs ceil floor round plus minus times divided_by modulo at_least at_most to_integer
    date date_to_xmlschema date_to_rfc822 date_to_string date_to_long_string`,
    ],
    [takingTexts, 'join array_to_sentence_string'],
    [takingListOrText, 'slice'],
    [
        takingStructure,
        `first last reverse sort sort_natural size map sum compact concat push unshift pop shift
    where reject group_by has find find_index uniq json`,
    ],
];
const literal = 'Values are literal text already: print them as they are.';
const insteadOf = {
    raw: 'To show a value as Markdown, a document of its own, use `markdown`.',
    escape: literal,
    escape_once: literal,
    xml_escape: literal,
    newline_to_br: literal,
};
const own = {
    default: (value, fallback, ...options) => {
        const allowFalse = new Map(options.filter(isPair)).get('allow_false') === true;
        return isMissing(value, allowFalse) ? fallback : value;
    },
    duration: (seconds) => (0,duration/* describeDuration */.M)(textOf(seconds)),
    first_line: (text) => textOf(text).trimStart().split('\n', 1)[0]?.trimEnd(),
    in_words: (conclusion) => (0,message_conclusion/* describeConclusion */.d)(textOf(conclusion)),
    link: (label, address) => {
        const url = textOf(address);
        const text = textOf(label) || url;
        return url === '' ? text : insert({ kind: 'link', text, url }, () => text);
    },
    markdown: (value) => {
        const source = textOf(value);
        return insert({ kind: 'markdown', source }, () => source);
    },
    short: (sha) => textOf(sha).slice(0, 7),
};
function installFilters(engine) {
    const wrappers = new Map(kept.flatMap(([wrap, names]) => names.split(/\s+/).map((name) => [name, wrap])));
    for (const [name, filter] of Object.entries(engine.filters)) {
        const wrap = wrappers.get(name);
        if (wrap && typeof filter === 'function')
            engine.registerFilter(name, wrap(filter));
        else
            engine.unregisterFilter(name);
    }
    for (const [name, filter] of Object.entries(own))
        engine.registerFilter(name, filter);
}
function takingText(handler) {
    return function (value, ...options) {
        return handler.call(this, plain(value), ...options.map(plain));
    };
}
function takingTexts(handler) {
    return function (value, ...options) {
        const texts = Array.isArray(value) ? value.map(textOf) : textOf(value);
        return handler.call(this, texts, ...options.map(plain));
    };
}
function takingListOrText(handler) {
    const [ofList, ofText] = [takingStructure(handler), takingText(handler)];
    return function (value, ...options) {
        return (Array.isArray(value) ? ofList : ofText).call(this, value, ...options);
    };
}
function takingStructure(handler) {
    return function (value, ...options) {
        const context = Object.create(this.context, { strictVariables: { value: false } });
        return handler.call({ ...this, context }, bare(value), ...options.map(bare));
    };
}
function plain(value) {
    return isStructure(value) ? textOf(value) : bare(value);
}
function bare(value) {
    return isInserted(value) ? textOf(value) : value;
}
function isMissing(value, allowFalse) {
    if (value === false)
        return !allowFalse;
    if (Array.isArray(value))
        return value.length === 0;
    return !isStructure(value) && textOf(value) === '';
}
function isPair(option) {
    return Array.isArray(option) && option.length === 2;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/message/template/mistake.ts



const inner = ['else', 'elsif', 'when'].concat(['if', 'unless', 'case', 'for', 'capture', 'comment', 'raw'].map((name) => `end${name}`));
const workflowOnly = new Set(['env', 'vars', 'steps', 'inputs', 'strategy']);
const eventFacts = new Set(['pull_request', 'release', 'deployment']);
const limitNames = {
    'template render': 'The template was not finished after 5 seconds',
    'memory alloc': 'The template makes more than 50 million characters or list items',
    'Invalid string length': 'The template makes more than 50 million characters or list items',
};
const tooDeep = 'The template, or a value in it, nests too deeply';
async function explainMistake(error, setting) {
    const cause = liquid_node/* LiquidError */.HN.is(error) ? (error.originalError ?? error) : error;
    if (isOverflow(cause))
        return mistakeFailure({ what: tooDeep, at: placeOf(error, setting) }, setting.source);
    if (!(cause instanceof Error) || cause instanceof errors/* Failure */.HR)
        return cause;
    const limit = limitNames[cause.message.replace(' limit exceeded', '')];
    if (limit !== undefined)
        return mistakeFailure({ what: limit }, setting.source);
    if (!liquid_node/* LiquidError */.HN.is(error))
        return error;
    return mistakeFailure(await diagnose(error, cause, setting), setting.source);
}
function isOverflow(cause) {
    return /call stack|recursion/.test(String(Object(cause).message));
}
function mistakeFailure({ what, at, hint, nextStep }, source) {
    const options = nextStep === undefined ? {} : { nextStep };
    if (at === undefined)
        return new errors/* Failure */.HR('invalid_template', `${what}.`, options);
    const line = source.slice(0, at).split('\n').length;
    const column = at - source.lastIndexOf('\n', at - 1);
    const place = ` (line ${line}, column ${column} of the template).`;
    const message = [`${what}${place}`, hint].filter(Boolean).join(' ');
    return new errors/* Failure */.HR('invalid_template', `${message}\n${excerpt(source, at)}`, options);
}
function excerpt(source, at) {
    const start = Math.max(source.lastIndexOf('\n', at - 1) + 1, at - 60);
    const end = source.indexOf('\n', at);
    const line = source.slice(start, end === -1 ? undefined : end).slice(0, 120);
    return `  ${line.replace(/\s/g, ' ')}\n  ${' '.repeat(at - start)}^`;
}
function placeOf(error, { source }) {
    return liquid_node/* LiquidError */.HN.is(error) && error.token.input === source ? error.token.begin : undefined;
}
async function diagnose(error, cause, setting) {
    const { source } = setting;
    const at = placeOf(error, setting);
    if ('variableName' in cause)
        return unknownName(String(cause.variableName), at, setting);
    const what = cause.message.replace(/, line:\d+, col:\d+$/, '');
    const [, kind, name = ''] = /^(undefined filter: |tag ")([^"]+)/.exec(what) ?? [];
    if (kind === 'undefined filter: ')
        return unknownFilter(name, at, setting);
    if (what === `tag "${name}" not found`)
        return unknownTag(name, at, setting);
    if (error instanceof liquid_node/* RenderError */.vH)
        return { what: `The template fails: ${quote(what, 200)}`, at };
    return { what: `This is not Liquid: ${quote(what, 200)}`, at, hint: hintAtOperators(source, at) };
}
async function unknownName(path, at, { scope }) {
    const name = quote(path);
    const what = `There is no \`${name}\``;
    if (path === 'secrets')
        return { what, at, nextStep: 'Leave it out: a message is no place for a secret.' };
    if (workflowOnly.has(path)) {
        const nextStep = `Pass what you need by name, \`data: "x: \${{ ${path}.… }}"\`, and write \`{{ data.x }}\`.`;
        return { what, at, nextStep };
    }
    const event = eventFacts.has(path) && valueIn(valueIn(scope.getAll(), 'github'), 'event_name');
    return {
        what: event ? `${what} in the event \`${event}\`` : what,
        at,
        hint: event ? undefined : suggest(await nearest(path, knownNames(path, scope))),
        nextStep: `If it is only sometimes there, write \`{{ ${name} | default: "…" }}\` or \`{% if ${name} %}\`. docs/templates.md lists every name.`,
    };
}
async function unknownFilter(name, at, { source, engine }) {
    const place = at === undefined ? at : placeOfFilter(name, source, at);
    const hint = insteadOf[name] ?? suggest(await nearest(name, Object.keys(engine.filters)));
    return { what: `There is no filter \`${quote(name)}\``, at: place, hint };
}
function placeOfFilter(name, source, at) {
    for (const { 0: pipe, index } of source.slice(at).matchAll(/\|\s*/g)) {
        const start = at + index + pipe.length;
        const isWhole = !/[\w-]/.test(source.charAt(start + name.length));
        if (isWhole && source.startsWith(name, start))
            return start;
    }
    return at;
}
async function unknownTag(name, at, { engine }) {
    if (inner.includes(name))
        return { what: `\`{% ${name} %}\` belongs to no tag before it`, at };
    const hint = suggest(await nearest(name, [...Object.keys(engine.tags), ...inner]));
    return { what: `There is no tag \`${quote(name)}\``, at, hint };
}
function hintAtOperators(source, at = 0) {
    return /^[^}]*?[&|]{2}/.test(source.slice(Math.max(0, at - 2), at + 200))
        ? 'Liquid has `and`, `or` and `| default:` for `&&` and `||`.'
        : undefined;
}
function knownNames(path, scope) {
    const parents = path.split('.').slice(0, -1);
    const names = namesIn(parents.reduce(valueIn, scope.getAll()));
    if (parents.length > 0)
        return names.map((name) => [...parents, name].join('.'));
    return names.flatMap((name) => [
        name,
        ...namesIn(valueIn(scope.getAll(), name)).map((inside) => `${name}.${inside}`),
    ]);
}
function valueIn(parent, name) {
    return namesIn(parent).includes(name) ? Object(parent)[name] : undefined;
}
function namesIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.keys(value)
        : [];
}
async function nearest(missing, known) {
    const { distance } = await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 1916));
    const last = (path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const near = known
        .map((path) => ({ path, distance: distance(last(path), last(missing)) }))
        .filter((candidate) => candidate.distance <= 1 + last(missing).length / 4);
    return near.sort((a, b) => a.distance - b.distance)[0]?.path;
}
function suggest(name) {
    return name === undefined ? undefined : `Did you mean \`${quote(name)}\`?`;
}
function quote(text, length = 80) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}

;// CONCATENATED MODULE: ./src/message/template/tags.ts



const tags_kept = new Set('# comment raw assign capture echo liquid if unless case for break continue'.split(' '));
function installTags(engine, print, fragments) {
    for (const name of Object.keys(engine.tags))
        if (!tags_kept.has(name))
            delete engine.tags[name];
    engine.registerTag('echo', class extends liquid_node/* Tag */.vw {
        value;
        constructor(token, rest, liquid) {
            super(token, rest, liquid);
            this.value = new liquid_node/* Value */.WT(this.tokenizer.readFilteredValue(), liquid);
        }
        *render(context) {
            return print(yield this.value.value(context, false), context);
        }
    });
    engine.registerTag('capture', class extends liquid_node/* CaptureTag */.XU {
        *render(context) {
            yield* super.render(context);
            const scope = context.bottom();
            const source = scope[this.variable];
            scope[this.variable] = insert({ kind: 'captured', source }, () => (0,fragment/* fillText */.BB)(source, fragments));
        }
    });
}

;// CONCATENATED MODULE: ./src/message/template/template.ts






const limits = { sourceCharacters: 4e6, milliseconds: 5e3, madeCharacters: 5e7 };
const outputCost = 50;
async function renderTemplate(source, context) {
    if (source.length > limits.sourceCharacters) {
        throw mistakeFailure({ what: 'The template is longer than 4 million characters' }, '');
    }
    const text = (0,fragment/* withoutReserved */.TA)(source);
    const fragments = [];
    const engine = createEngine(fragments);
    const scope = new liquid_node/* Context */.ob(context, { ...engine.options, lenientIf: true }, {}, { liquid: engine });
    try {
        const tokens = new liquid_node/* Tokenizer */._F(text).readTopLevelTokens(engine.options);
        refuseExpressions(tokens, text);
        const filled = await engine.render(parse(tokens, engine), scope);
        scope.memoryLimit.use(filled.length);
        return { text: filled, fragments };
    }
    catch (error) {
        throw await explainMistake(error, { source: text, engine, scope });
    }
}
function createEngine(fragments) {
    const print = (value, context) => {
        const text = textOf(value);
        context.memoryLimit.use(outputCost + text.length);
        const form = isInserted(value) ? value.form : { kind: 'text', text };
        return form.kind === 'captured' ? form.source : (0,fragment/* placeholder */.qf)(fragments.push(form) - 1);
    };
    const hook = function (value) {
        return print(value, this.context);
    };
    const engine = new liquid_node/* Liquid */.HX({
        outputEscape: hook,
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        jsTruthy: true,
        templates: {},
        locale: 'en-US',
        timezoneOffset: 0,
        renderLimit: limits.milliseconds,
        memoryLimit: limits.madeCharacters,
    });
    installFilters(engine);
    installTags(engine, print, fragments);
    return engine;
}
function parse(tokens, engine) {
    const queue = tokens.toReversed();
    queue.shift = queue.pop;
    return new liquid_node/* Parser */.iX(engine).parseTokens(queue);
}
function refuseExpressions(tokens, source) {
    const output = tokens.find((token) => token.kind === liquid_node/* TokenKind */.Yp.Output && source[token.begin - 1] === '$');
    if (output === undefined)
        return;
    const spelling = quote(output.getText()).replaceAll('||', '| default:');
    const mistake = {
        what: '`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs',
        at: output.begin - 1,
        nextStep: `Write \`${spelling}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`,
    };
    throw mistakeFailure(mistake, source);
}


/***/ })

};
