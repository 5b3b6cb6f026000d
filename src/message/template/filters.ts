/**
 * The filters of a template, Liquid's own and ours.
 *
 * docs/templates.md shows each of them. What Liquid has and is left out here has no use in a message, is different at
 * each rendering (`sample`), or evaluates text as code (`where_exp`).
 */

import type { Liquid } from 'liquidjs';
import { documentFilters, type ReadDocument } from './documents.ts';
import { toDrop } from './drop.ts';
import { type Handler, meterFilter } from './filter-steps.ts';
import { bare, plain, textOf } from './inserted.ts';
import { type Filters, isMissing, ownFilters } from './own-filters.ts';
import type { Meter } from './steps.ts';

/** Liquid's filters, by what they take. */
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
] as const;

const literal = 'Values are literal text already: print them as they are.';

/** What to write instead of a filter that people know from Liquid and that is not here. */
export const insteadOf: Readonly<Record<string, string>> = {
  raw: 'To show a value as Markdown, a document of its own, use `markdown`.',
  escape: literal,
  escape_once: literal,
  xml_escape: literal,
  newline_to_br: literal,
};

export interface FilterOptions {
  readonly meter: Meter;
  /** Reads a foreign document. */
  readonly read: ReadDocument;
}

/** Leaves an engine with the filters of docs/templates.md, each of them counted, and safe for every value. */
export function installFilters(engine: Liquid, { meter, read }: FilterOptions): void {
  const wrappers = new Map(
    kept.flatMap(([wrap, names]) => names.split(/\s+/).map((name) => [name, wrap] as const)),
  );
  for (const [name, filter] of Object.entries(engine.filters)) {
    const wrap = wrappers.get(name);
    if (wrap && typeof filter === 'function')
      engine.registerFilter(name, wrap(meterFilter(name, filter, meter)));
    else engine.unregisterFilter(name);
  }
  const ours: Filters = { ...ownFilters, ...documentFilters(read, meter) };
  for (const [name, filter] of Object.entries(ours))
    engine.registerFilter(name, takingText(makingDrops(meterFilter(name, filter, meter))));
  engine.registerFilter('default', withDefault);
}

function makingDrops(handler: Handler): Handler {
  return function (value, ...options) {
    const made: unknown = handler.call(this, value, ...options);
    return made instanceof Promise ? made.then(toDrop) : toDrop(made);
  };
}

/** Structure becomes its text first, the options' too, so that no filter ever sees an "[object Object]". */
function takingText(handler: Handler): Handler {
  return function (value, ...options) {
    return handler.call(this, plain(value), ...options.map(plain));
  };
}

function takingTexts(handler: Handler): Handler {
  return function (value, ...options) {
    const texts = Array.isArray(value) ? value.map(textOf) : textOf(value);
    return handler.call(this, texts, ...options.map(plain));
  };
}

function takingListOrText(handler: Handler): Handler {
  const [ofList, ofText] = [takingStructure(handler), takingText(handler)];
  return function (value, ...options) {
    return (Array.isArray(value) ? ofList : ofText).call(this, value, ...options);
  };
}

/** An object of a list without the property that is asked for just does not have it: that is no mistake. */
function takingStructure(handler: Handler): Handler {
  return function (value, ...options) {
    const context = Object.create(this.context, { strictVariables: { value: false } });
    return handler.call({ ...this, context }, bare(value), ...options.map(bare));
  };
}

const withDefault: Handler = (value, fallback, ...options) => {
  const allowFalse = new Map(options.filter(isPair)).get('allow_false') === true;
  return isMissing(value, allowFalse) ? fallback : value;
};

/** A named option, as Liquid hands it over. */
function isPair(option: unknown): option is [string, unknown] {
  return Array.isArray(option) && option.length === 2;
}
