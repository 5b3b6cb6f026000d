export const id = 339, ids = [339], modules = {
  /***/
  4339: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderTemplate: () => (
          /* binding */
          renderTemplate
        )
      });
      var liquid_node = __webpack_require__(8694), fragment = __webpack_require__(9083), message_conclusion = __webpack_require__(3116), duration = __webpack_require__(5911);
      function insert(form, text) {
        const drop = Object.create(liquid_node.ey.prototype);
        return Object.assign(drop, {
          form,
          valueOf: text,
          toString: text,
          toJSON: text,
          toLiquid: text
        });
      }
      function isInserted(value) {
        return value instanceof liquid_node.ey && "form" in value;
      }
      function textOf(value) {
        return value == null ? "" : value instanceof liquid_node.ey ? textOf(value.valueOf()) : typeof value != "object" ? String(value) : Array.isArray(value) && !value.some(isStructure) ? value.map(textOf).join(", ") : JSON.stringify(value);
      }
      function isStructure(value) {
        return typeof value == "object" && value !== null && !(value instanceof liquid_node.ey);
      }
      const kept = [
        [
          takingText,
          `append prepend capitalize downcase upcase strip lstrip rstrip strip_newlines squish normalize_whitespace strip_html
    remove remove_first remove_last replace replace_first replace_last split truncate truncatewords number_of_words
    slugify url_encode url_decode cgi_escape uri_escape
    abs ceil floor round plus minus times divided_by modulo at_least at_most to_integer
    date date_to_xmlschema date_to_rfc822 date_to_string date_to_long_string`
        ],
        [takingTexts, "join array_to_sentence_string"],
        [takingListOrText, "slice"],
        [
          takingStructure,
          `first last reverse sort sort_natural size map sum compact concat push unshift pop shift
    where reject group_by has find find_index uniq json`
        ]
      ], literal = "Values are literal text already: print them as they are.", insteadOf = {
        raw: "To show a value as Markdown, a document of its own, use `markdown`.",
        escape: literal,
        escape_once: literal,
        xml_escape: literal,
        newline_to_br: literal
      }, own = {
        default: (value, fallback, ...options) => {
          const allowFalse = new Map(options.filter(isPair)).get("allow_false") === !0;
          return isMissing(value, allowFalse) ? fallback : value;
        },
        duration: (seconds) => (0, duration.M)(textOf(seconds)),
        first_line: (text) => textOf(text).trimStart().split(`
`, 1)[0]?.trimEnd(),
        in_words: (conclusion) => (0, message_conclusion.d)(textOf(conclusion)),
        link: (label, address) => {
          const url = textOf(address).trim(), text = textOf(label) || url;
          return url === "" ? text : insert({ kind: "link", text, url }, () => text);
        },
        markdown: (value) => {
          const source = textOf(value);
          return insert({ kind: "markdown", source }, () => source);
        },
        short: (sha) => textOf(sha).slice(0, 7)
      };
      function installFilters(engine) {
        const wrappers = new Map(kept.flatMap(([wrap, names]) => names.split(/\s+/).map((name) => [name, wrap])));
        for (const [name, filter] of Object.entries(engine.filters)) {
          const wrap = wrappers.get(name);
          wrap && typeof filter == "function" ? engine.registerFilter(name, wrap(filter)) : engine.unregisterFilter(name);
        }
        for (const [name, filter] of Object.entries(own))
          engine.registerFilter(name, filter);
      }
      function takingText(handler) {
        return function(value, ...options) {
          return handler.call(this, plain(value), ...options.map(plain));
        };
      }
      function takingTexts(handler) {
        return function(value, ...options) {
          const texts = Array.isArray(value) ? value.map(textOf) : textOf(value);
          return handler.call(this, texts, ...options.map(plain));
        };
      }
      function takingListOrText(handler) {
        const [ofList, ofText] = [takingStructure(handler), takingText(handler)];
        return function(value, ...options) {
          return (Array.isArray(value) ? ofList : ofText).call(this, value, ...options);
        };
      }
      function takingStructure(handler) {
        return function(value, ...options) {
          const context = Object.create(this.context, { strictVariables: { value: !1 } });
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
        return value === !1 ? !allowFalse : Array.isArray(value) ? value.length === 0 : !isStructure(value) && textOf(value) === "";
      }
      function isPair(option) {
        return Array.isArray(option) && option.length === 2;
      }
      function knownNames(path, scope) {
        const parents = path.split(".").slice(0, -1), names = namesIn(parents.reduce(valueIn, scope.getAll()));
        return parents.length > 0 ? names.map((name) => [...parents, name].join(".")) : names.flatMap((name) => [
          name,
          ...namesIn(valueIn(scope.getAll(), name)).map((inside) => `${name}.${inside}`)
        ]);
      }
      function valueIn(parent, name) {
        return namesIn(parent).includes(name) ? Object(parent)[name] : void 0;
      }
      function namesIn(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
      }
      async function nearest(missing, known) {
        const { distance } = await __webpack_require__.e(
          /* import() */
          916
        ).then(__webpack_require__.bind(__webpack_require__, 1916)), last = (path) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
        return known.map((path) => ({ path, distance: distance(last(path), last(missing)) })).filter((candidate) => candidate.distance <= 1 + last(missing).length / 4).sort((a, b) => a.distance - b.distance)[0]?.path;
      }
      function suggest(name) {
        return name === void 0 ? void 0 : `Did you mean \`${quote(name)}\`?`;
      }
      function quote(text, length = 80) {
        return text.length > length ? `${text.slice(0, length)}…` : text;
      }
      const tags_kept = new Set("# comment raw assign capture echo liquid if unless case for break continue".split(" "));
      function installTags(engine, print, fragments) {
        for (const name of Object.keys(engine.tags))
          tags_kept.has(name) || delete engine.tags[name];
        engine.registerTag("echo", class extends liquid_node.vw {
          value;
          constructor(token, rest, liquid) {
            super(token, rest, liquid), this.value = new liquid_node.WT(this.tokenizer.readFilteredValue(), liquid);
          }
          *render(context) {
            return print(yield this.value.value(context, !1), context);
          }
        }), engine.registerTag("capture", class extends liquid_node.XU {
          *render(context) {
            yield* super.render(context);
            const scope = context.bottom(), source = scope[this.variable];
            scope[this.variable] = insert({ kind: "captured", source }, () => (0, fragment.BB)(source, fragments));
          }
        });
      }
      var errors = __webpack_require__(3916);
      const inner = ["else", "elsif", "when"].concat(["if", "unless", "case", "for", "capture", "comment", "raw"].map((name) => `end${name}`)), workflowOnly = /* @__PURE__ */ new Set(["env", "vars", "steps", "inputs", "strategy"]), eventFacts = /* @__PURE__ */ new Set(["pull_request", "release", "deployment"]), limitNames = {
        "template render": "The template was not finished after 5 seconds",
        "memory alloc": "The template makes more than 50 million characters or list items",
        "Invalid string length": "The template makes more than 50 million characters or list items"
      }, tooDeep = "The template, or a value in it, nests too deeply";
      async function toTemplateError(error, state) {
        const cause = liquid_node.HN.is(error) ? error.originalError ?? error : error;
        if (isOverflow(cause))
          return templateErrorAt({ what: tooDeep, at: placeOf(error, state) }, state.source);
        if (!(cause instanceof Error) || cause instanceof errors.lZ)
          return cause;
        const limit = limitNames[cause.message.replace(" limit exceeded", "")];
        return limit !== void 0 ? templateErrorAt({ what: limit }, state.source) : liquid_node.HN.is(error) ? templateErrorAt(await describeLiquidError(error, cause, state), state.source) : error;
      }
      function isOverflow(cause) {
        return /call stack|recursion/.test(String(Object(cause).message));
      }
      function templateErrorAt({ what, at, hint, nextStep }, source) {
        const options = nextStep === void 0 ? {} : { nextStep };
        if (at === void 0)
          return new errors.lZ("invalid_template", `${what}.`, options);
        const line = source.slice(0, at).split(`
`).length, column = at - source.lastIndexOf(`
`, at - 1), place = ` (line ${line}, column ${column} of the template).`, message = [`${what}${place}`, hint].filter(Boolean).join(" ");
        return new errors.lZ("invalid_template", `${message}
${excerpt(source, at)}`, options);
      }
      function excerpt(source, at) {
        const start = Math.max(source.lastIndexOf(`
`, at - 1) + 1, at - 60), end = source.indexOf(`
`, at);
        return `  ${source.slice(start, end === -1 ? void 0 : end).slice(0, 120).replace(/\s/g, " ")}
  ${" ".repeat(at - start)}^`;
      }
      function placeOf(error, { source }) {
        return liquid_node.HN.is(error) && error.token.input === source ? error.token.begin : void 0;
      }
      async function describeLiquidError(error, cause, state) {
        const { source } = state, at = placeOf(error, state);
        if ("variableName" in cause)
          return unknownName(String(cause.variableName), at, state);
        const what = cause.message.replace(/, line:\d+, col:\d+$/, ""), [, kind, name = ""] = /^(undefined filter: |tag ")([^"]+)/.exec(what) ?? [];
        return kind === "undefined filter: " ? unknownFilter(name, at, state) : what === `tag "${name}" not found` ? unknownTag(name, at, state) : error instanceof liquid_node.vH ? { what: `The template fails: ${quote(what, 200)}`, at } : { what: `This is not Liquid: ${quote(what, 200)}`, at, hint: hintAtOperators(source, at) };
      }
      async function unknownName(path, at, { scope }) {
        if (/\[object \w+\]/.test(path))
          return { what: "An object stands where the name of a property is wanted", at };
        const name = quote(path), what = `There is no \`${name}\``;
        if (path === "secrets")
          return { what, at, nextStep: "Leave it out: a message is no place for a secret." };
        if (workflowOnly.has(path)) {
          const nextStep = `Pass what you need by name, \`data: "x: \${{ ${path}.… }}"\`, and write \`{{ data.x }}\`.`;
          return { what, at, nextStep };
        }
        const event = eventFacts.has(path) && valueIn(valueIn(scope.getAll(), "github"), "event_name");
        return {
          what: event ? `${what} in the event \`${event}\`` : what,
          at,
          hint: event ? void 0 : suggest(await nearest(path, knownNames(path, scope))),
          nextStep: `If it is only sometimes there, write \`{{ ${name} | default: "…" }}\` or \`{% if ${name} %}\`. docs/templates.md lists every name.`
        };
      }
      async function unknownFilter(name, at, { source, engine }) {
        const place = at === void 0 ? at : placeOfFilter(name, source, at), hint = insteadOf[name] ?? suggest(await nearest(name, Object.keys(engine.filters)));
        return { what: `There is no filter \`${quote(name)}\``, at: place, hint };
      }
      function placeOfFilter(name, source, at) {
        for (const { 0: pipe, index } of source.slice(at).matchAll(/\|\s*/g)) {
          const start = at + index + pipe.length;
          if (!/[\w-]/.test(source.charAt(start + name.length)) && source.startsWith(name, start))
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
        return /^[^}]*?[&|]{2}/.test(source.slice(Math.max(0, at - 2), at + 200)) ? "Liquid has `and`, `or` and `| default:` for `&&` and `||`." : void 0;
      }
      const limits = { sourceCharacters: 4e6, milliseconds: 5e3, madeCharacters: 5e7 }, outputCost = 50;
      async function renderTemplate(source, context) {
        if (source.length > limits.sourceCharacters)
          throw templateErrorAt({ what: "The template is longer than 4 million characters" }, "");
        const text = (0, fragment.TA)(source), fragments = [], engine = createEngine(fragments), scope = new liquid_node.ob(context, { ...engine.options, lenientIf: !0 }, {}, { liquid: engine });
        try {
          const tokens = new liquid_node._F(text).readTopLevelTokens(engine.options);
          refuseExpressions(tokens, text);
          const filled = await engine.render(parse(tokens, engine), scope);
          return scope.memoryLimit.use(filled.length), { text: filled, fragments };
        } catch (error) {
          throw await toTemplateError(error, { source: text, engine, scope });
        }
      }
      function createEngine(fragments) {
        const print = (value, context) => {
          const text = textOf(value);
          context.memoryLimit.use(outputCost + text.length);
          const form = isInserted(value) ? value.form : { kind: "text", text };
          return form.kind === "captured" ? form.source : (0, fragment.qf)(fragments.push(form) - 1);
        }, hook = function(value) {
          return print(value, this.context);
        }, engine = new liquid_node.HX({
          outputEscape: hook,
          strictVariables: !0,
          strictFilters: !0,
          ownPropertyOnly: !0,
          jsTruthy: !0,
          // Nothing reads files: no tag that could is left, and this leaves the engine none to read.
          templates: {},
          locale: "en-US",
          timezoneOffset: 0,
          renderLimit: limits.milliseconds,
          memoryLimit: limits.madeCharacters
        });
        return installFilters(engine), installTags(engine, print, fragments), engine;
      }
      function parse(tokens, engine) {
        const queue = tokens.toReversed();
        return queue.shift = queue.pop, new liquid_node.iX(engine).parseTokens(queue);
      }
      function refuseExpressions(tokens, source) {
        const output = tokens.find((token) => token.kind === liquid_node.Yp.Output && source[token.begin - 1] === "$");
        if (output === void 0)
          return;
        const spelling = quote(output.getText()).replaceAll("||", "| default:"), issue = {
          what: "`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs",
          at: output.begin - 1,
          nextStep: `Write \`${spelling}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`
        };
        throw templateErrorAt(issue, source);
      }
    })
  )
};
