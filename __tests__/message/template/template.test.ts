/** Nothing that a value holds leaves its placeholder, whatever a template does with it. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import type { ActionError } from '../../../src/errors.ts';
import { type Filled, fillText, splitPlaceholders } from '../../../src/message/fragment.ts';
import { partials } from '../../../src/message/partials.generated.ts';
import { installFilters } from '../../../src/message/template/filters.ts';
import { createMeter } from '../../../src/message/template/steps.ts';
import { limits } from '../../../src/message/template/template.ts';
import { isVisibleText } from '../../../src/message/visible.ts';
import { readAlone, renderTemplate } from '../../../testing/template.ts';
import { anyText } from '../../any-text.ts';

async function shown(template: string, context: object): Promise<string> {
  const { text, fragments } = await renderTemplate(template, context);
  return fillText(text, fragments);
}

/** What the author wrote around the values. */
function authored({ text, fragments }: Filled): string {
  return splitPlaceholders(text, fragments)
    .map((part) => (typeof part === 'string' ? part : '⟦⟧'))
    .join('');
}

function failure(template: string, context: object = {}): Promise<ActionError> {
  return renderTemplate(template, context).then(
    () => Promise.reject(new Error(`no failure in ${template}`)),
    (error: ActionError) => error,
  );
}

/** Any string, those that look like code more often than not. */
const anyValue = fc.oneof(
  anyText(),
  fc
    .array(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        'raw',
        '\uE000',
        '0',
        '\uE001',
        '\uD800',
        '"',
        "'",
        '`',
        '\n',
        '*',
        '|',
      ),
    )
    .map((parts) => parts.join('')),
);

/** An author's text without template code; braces alone are none. */
const anySource = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}$\uE000\uE001]/.test(text));

describe('a value', () => {
  test('is one text fragment, and the text around it stays', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, anyValue, anySource, async (before, value, after) => {
        const { text, fragments } = await renderTemplate(`${before}{{ value }}${after}`, { value });
        expect(fragments).toEqual([{ kind: 'text', text: value }]);
        expect(splitPlaceholders(text, fragments)).toEqual(
          [before, fragments[0], after].filter((part) => part !== ''),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '{% if value != blank %}{{ value }}{% endif %}',
    '{% for one in list %}{{ one }}{% endfor %}',
    '{% capture it %}{{ value }}{% endcapture %}{{ it }}',
    '{% capture it %}{{ value }}{% endcapture %}{% capture outer %}{{ it }}{% endcapture %}{{ outer }}',
    '{% capture it %}{{ value }}{% endcapture %}{{ it | append: "" }}',
    '{% capture it %}{{ value }}{% endcapture %}{{ it | split: "\uFFFF" | join: "" }}',
    '{% capture it %}{{ value }}{% endcapture %}{% assign copy = it %}{{ copy | default: "none" }}',
    '{% capture it %}{{ value }}{% endcapture %}{% if it == value %}{{ it }}{% endif %}',
    '{% capture it %}{{ value }}{% endcapture %}{% liquid\n echo it %}',
    '{% capture it %}{{ value }}{% endcapture %}{% case it %}{% when value %}{{ it }}{% endcase %}',
    '{% assign it = value | link: "https://x.example" %}{{ it | append: "" }}',
    '{% assign it = value | markdown %}{{ it | append: "" }}',
    '{% echo value %}',
    '{% liquid\n assign it = value\n echo it\n%}',
    '{{ object.key }}',
    '{{ object["key"] }}',
    '{{ list | first }}',
    '{{ list | join: "" }}',
    '{{ absent | default: value }}',
  ])('arrives whole through %s', async (template) => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        fc.pre(isVisibleText(value) && !value.includes('\uFFFF'));
        const context = { value, list: [value], object: { key: value } };
        const filled = await renderTemplate(template, context);
        expect(authored(filled)).toBe('⟦⟧');
        expect(fillText(filled.text, filled.fragments)).toBe(value);
      }),
    );
  });
});

describe('no output gets around the placeholders', () => {
  const engine = new Liquid({ locale: 'en-US', timezoneOffset: 0 });
  installFilters(engine, { read: readAlone, meter: createMeter(limits.steps) });
  const hostile = '**x** {{ y }} `z` @all';
  const inputs = {
    text: hostile,
    list: [hostile, { a: hostile }],
    object: { a: hostile },
    none: null,
    number: 3,
  };

  const options = [
    ...['', ': text', ': text, text', ': 1', ': "a"', ': captured'],
    ...[': object', ': list', ': text, object', ': 1, object', ': 0, 5'],
  ];
  const uses = Object.keys(inputs).flatMap((input) => options.map((option) => ({ input, option })));

  test.each(Object.keys(engine.filters))('filter %s', async (name) => {
    for (const { input, option } of uses) {
      const use = `${input} | ${name}${option}`;
      const template = `{% capture captured %}{{ text }}{% endcapture %}<{{ ${use} }}>{% echo ${use} %}`;
      const result = await renderTemplate(template, inputs).catch((error: ActionError) => error);
      if (result instanceof Error) {
        expect(result.message).toMatch(/^The template fails: /);
        continue;
      }
      expect(authored(result)).toBe('<⟦⟧>⟦⟧');
      expect(fillText(result.text, result.fragments)).not.toContain('[obj');
    }
  });

  test.each(['include', 'layout', 'block', 'cycle', 'increment', 'decrement', 'tablerow'])(
    'there is no tag %s',
    async (name) => {
      const { code, message } = await failure(`{% ${name} "a", "b" %}`);
      expect(code).toBe('invalid_template');
      expect(message).toContain(`There is no tag \`${name}\``);
    },
  );

  test.each(['raw', 'escape', 'sample', 'where_exp', 'sha256', 'base64_decode', 'inspect'])(
    'there is no filter %s',
    async (name) => {
      const { message } = await failure(`{{ "a" | ${name} }}`);
      expect(message).toContain(`There is no filter \`${name}\` (line 1, column 10 `);
    },
  );

  test.each([
    'constructor',
    '__proto__',
    'a.constructor',
    'a.__proto__',
    'a.toString',
    'list.constructor',
    'text.constructor',
    'captured.form',
    'captured.constructor',
  ])('prototypes cannot be reached: %s', async (path) => {
    const template = `{% capture captured %}x{% endcapture %}{{ ${path} }}`;
    const { code } = await failure(template, { a: {}, list: [], text: '' });
    expect(code).toBe('invalid_template');
  });
});

describe('what was captured', () => {
  const context = { name: '*Mona*' };
  const bold = '{% capture bold %}**{{ name }}**{% endcapture %}';

  test('is markup with values, as often as it is printed', async () => {
    expect(authored(await renderTemplate(`${bold}{{ bold }} {{ bold }}`, context))).toBe(
      '**⟦⟧** **⟦⟧**',
    );
  });

  test.each([
    ['{{ bold | upcase }}', '***MONA***'],
    ['{{ bold | size }}', '10'],
    ['{{ bold.size }}', '10'],
    ['{{ bold | truncate: 100 }}', '***Mona***'],
    ['{{ bold | json }}', '"***Mona***"'],
    ['{{ "a" | append: bold }}', 'a***Mona***'],
    ['{{ "a" | split: "," | push: bold }}', 'a, ***Mona***'],
  ])('is its text in %s', async (template, result) => {
    const filled = await renderTemplate(bold + template, context);
    expect(authored(filled)).toBe('⟦⟧');
    expect(fillText(filled.text, filled.fragments)).toBe(result);
  });
});

describe('a partial', () => {
  const hostile = '**x** {{ y }} `z` @all [a](https://evil.example)';
  const thing = {
    ...{ name: hostile, number: hostile, title: hostile, url: '' },
    ...{ awaited: Array(7).fill(hostile), path: hostile, line: 7 },
    ...{ label: hostile, labels: [hostile], assignee: hostile, requested: hostile },
    ...{ changed_files: hostile, additions: hostile, deletions: hostile },
  };
  const place = { message: hostile, details: [hostile], path: hostile, line: 7, url: '' };
  const legs = { failed: 1, count: 2, values: [hostile] };
  const facts = {
    people: {},
    action: 'opened',
    verdict: 'failure',
    failed: true,
    commit: { short: hostile, title: hostile, url: hostile },
    sender: { login: 'octocat' },
    actor: { login: 'octocat' },
    ...{ tests: hostile, coverage: hostile },
    solution: { author: hostile },
    schedule: hostile,
    edit: { title: hostile },
    dispatch: { inputs: [{ name: hostile, value: hostile }] },
    failures: async () => [
      {
        ...{ ...thing, step: hostile, message: hostile },
        annotations: [place, place],
        legs,
      },
    ],
    artifacts: async () => Array(7).fill(thing),
    associated_pull_request: async () => ({ ...thing, author: hostile }),
    changes: async () => ({
      ...{ since: hostile, url: '', count: 11, commits: 11 },
      list: [{ ...thing, author: hostile }],
    }),
  };
  const passed =
    'who: value, it: value, login: value, labels: list, of: thing, kind: value, url: value, legs: legs, authors: authors, between: value';
  const authors = Array(7).fill({ login: hostile, name: hostile });
  const own = { value: hostile, list: Array(7).fill(hostile), thing, legs, authors };
  /** What a stranger has written is in all of them but two, which tell of times and of runs. */
  const withValues = Object.keys(partials).filter((name) => name !== 'took' && name !== 'before');

  test.each(withValues)('%s: values stay outside its text', async (name) => {
    const filled = await renderTemplate(`{% render "${name}", ${passed} %}`, { ...facts, ...own });
    expect(fillText(filled.text, filled.fragments)).toContain(hostile);
    expect(authored(filled)).toContain('⟦⟧');
    expect(authored(filled)).not.toMatch(/x\*\*|y }}|evil/);
  });

  test('prints markup that it is given as markup', async () => {
    const bold = '{% capture bold %}**{{ thing.name }}**{% endcapture %}';
    const template = `${bold}{% render "commented", who: value, it: bold %}`;
    expect(authored(await renderTemplate(template, { ...facts, ...own }))).toBe(
      '💬 **⟦⟧ commented on **⟦⟧****',
    );
  });

  test('sees facts, and no variables but those it is given; its own stay inside', async () => {
    const template =
      '{% assign who = "-" %}{% assign people = "" %}{% render "by", login: "mona" %}{{ who }}';
    expect(await shown(template, { people: { mona: 'Mona' } })).toBe(' · by Mona-');
  });

  test.each([
    ['{% render "what_failed" %}', { failed: true }, ['failures']],
    ['{% render "what_failed" %}', { verdict: 'cancelled' }, ['failures']],
    ['{% render "what_failed" %}', { verdict: 'success' }, []],
    ['{% render "what_is_new" %}', {}, ['changes']],
    ['{% if failed %}{% render "what_is_new" %}{% endif %}', { failed: false }, []],
    ['{% render "commit" %}{% render "by", login: "mona" %}', { failed: true }, []],
    ['{% render "took", alone: true %}', { failed: true }, ['timing']],
    ['{% render "took", alone: true %}', { verdict: 'in_progress' }, []],
    ['{% render "took", alone: true %}', { duration: 7 }, []],
    ['{% render "artifacts" %}', {}, ['artifacts']],
    ['{% render "artifacts" %}', { verdict: 'cancelled' }, []],
    ['{% render "origin", between: "" %}', {}, ['associated_pull_request']],
  ])('%s asks only for what it shows, and when it does: %j', async (template, more, names) => {
    const asked = new Set<string>();
    const ask = (name: string) => async () => void asked.add(name);
    const all = ['failures', 'changes', 'timing', 'artifacts', 'associated_pull_request'];
    const lookups = Object.fromEntries(all.map((name) => [name, ask(name)]));
    const run = { attempt: 1 };
    const rest = { run, duration: null, failed: false, verdict: 'success' };
    const context = { ...facts, ...lookups, ...rest, ...more };
    await renderTemplate(template, context);
    expect([...asked]).toEqual(names);
  });

  test.each([
    ['{% assign login = "a" %}{% render "by" %}', 'login', 'by', 'login'],
    ['{% render "title", of: thing, url: "" %}', 'of.number', 'title', 'of'],
  ])(
    'what it is not given is told with its place there: %s',
    async (template, name, partial, parameter) => {
      const { message, nextStep } = await failure(template, { people: {}, thing: {} });
      const [first = '', line = '', caret = ''] = message.split('\n');
      expect(first).toMatch(`There is no \`${name}\` (line 1, column `);
      expect(first).toMatch(` of the partial \`${partial}\`).`);
      expect(line.slice(caret.indexOf('^'))).toMatch(new RegExp(`^${name}`));
      expect(nextStep).toContain(`\`{% render "${partial}", ${parameter}: … %}\``);
    },
  );

  test('a fact that is not there is told like one of the template', async () => {
    const changes = { url: '', snce: 'v1' };
    const { message, nextStep } = await failure('{% render "what_is_new" %}', { changes });
    expect(message).toContain('There is no `changes.since` (line 3, column ');
    expect(message).toContain('of the partial `what_is_new`). Did you mean `changes.snce`?');
    expect(nextStep).toContain('`{% if changes.since %}`');
  });
});

describe('nothing reads files', () => {
  test.each([
    ['{% render "what_faild" %}', 'There is no partial `"what_faild"`', '`"what_failed"`?'],
    ['{% render what_failed %}', 'There is no partial `what_failed`', '`"what_failed"`?'],
    ['{% render name %}', 'There is no partial `name`'],
    ['{% render "{{ name }}" %}', 'There is no partial `"{{`'],
    ['{% render "./by" %}', 'There is no partial `"./by"`'],
    ['{% render "../../package.json" %}', 'There is no partial `"../../package.json"`'],
    ['{% render "/etc/hostname" %}', 'There is no partial `"/etc/hostname"`'],
    ['{% render "package.json" %}', 'There is no partial `"package.json"`'],
    ['{% render "constructor" %}', 'There is no partial `"constructor"`'],
    ['{% render "__proto__" %}', 'There is no partial `"__proto__"`'],
    ['{% render 5 %}', 'There is no partial `5`'],
    ['{% render none %}', 'There is no partial `none`'],
    ['{% render "by', 'not closed'],
    ['{% render %}', '`{% render %}` names no partial'],
    ['{% liquid\n render "b" %}', 'There is no partial `"b"`'],
    ['{% if false %}{% render "b" %}{% endif %}', 'There is no partial `"b"`'],
    ['{% include "by" %}', 'There is no tag `include`'],
    ['{% layout "by" %}', 'There is no tag `layout`'],
  ])('%s', async (template, ...words) => {
    const { code, message, nextStep } = await failure(template, { name: 'by' });
    expect(code).toBe('invalid_template');
    for (const word of words) expect(message).toContain(word);
    expect(message + nextStep).not.toMatch(/ENOENT|file path|node_modules|\/tmp\/|"\."/);
    if (!message.includes('not closed')) {
      expect(message).toMatch(/\(line \d+, column \d+ of the template\)/);
      expect(nextStep).toMatch(/reads no files.*`\{% render "…" %\}`.*docs\/templates\.md/);
    }
  });
});

describe('values of every kind', () => {
  test.each([
    [null, ''],
    [0, '0'],
    [false, 'false'],
    [[], ''],
    [['a', 1, null], 'a, 1, '],
    [[['a'], 'b'], '[["a"],"b"]'],
    [{ a: 1 }, '{"a":1}'],
    [[{ a: 1 }], '[{"a":1}]'],
  ])('%j prints as %j', async (value, text) => {
    expect(await shown('{{ list[0] | default: list[0] }}', { list: [value] })).toBe(text);
  });

  test.each([
    ['"x" | append: o', 'x{"a":1}'],
    ['"x" | prepend: l', '1, bx'],
    ['"x" | replace: "x", o', '{"a":1}'],
    ['"x" | append: ol', 'x[{"a":1},{"a":2}]'],
    ['"xyz" | truncate: 1, o', '{"a":1}'],
    ['"x y" | truncatewords: 1, l', 'x1, b'],
    ['l | join: o', '1{"a":1}b'],
    ['l | array_to_sentence_string: o', '1 {"a":1} b'],
    ['ol | join: "; "', '{"a":1}; {"a":2}'],
    ['l | concat: ol', '[1,"b",{"a":1},{"a":2}]'],
    ['l | push: o', '[1,"b",{"a":1}]'],
    ['none | default: o', '{"a":1}'],
    ['o | slice: 0, 4', '{"a"'],
    ['ol | slice: 0', '[{"a":1}]'],
    ['c | append: o', '{"a":1}{"a":1}'],
    ['o | first_line', '{"a":1}'],
    ['o | link: ""', '{"a":1}'],
    ['o | link: " "', '{"a":1}'],
  ])('structure is its text wherever a text is wanted: %s', async (output, text) => {
    const context = { o: { a: 1 }, l: [1, 'b'], ol: [{ a: 1 }, { a: 2 }], none: null };
    const capture = '{% capture c %}{{ o }}{% endcapture %}';
    expect(await shown(`${capture}{{ ${output} }}`, context)).toBe(text);
  });

  test('an address loses the blanks around it', async () => {
    const { fragments } = await renderTemplate('{{ "L" | link: u }}', { u: ' https://x.io\n' });
    expect(fragments).toEqual([{ kind: 'link', text: 'L', url: 'https://x.io' }]);
  });

  test('an empty text, a 0 and null are false', async () => {
    for (const value of ['', 0, null]) {
      expect(await shown('{% if value %}yes{% else %}no{% endif %}', { value })).toBe('no');
    }
  });

  test('a function is called, and awaited, when it is named', async () => {
    const context = { failures: async () => [{ name: 'test' }], never: () => Promise.reject() };
    expect(await shown('{% for one in failures %}{{ one.name }}{% endfor %}', context)).toBe(
      'test',
    );
  });
});

describe('mistakes are named', () => {
  const context = {
    github: { actor: 'octocat', event_name: 'push', sha: 'abc' },
    commit: { title: 'Hello', sha: 'abc' },
    items: [{ a: 1 }, { b: 2 }],
  };
  const report = async (template: string) => {
    const { message, nextStep } = await failure(template, context);
    return `${message}\n→ ${nextStep}`;
  };

  test('an unknown name, with its place and the nearest that exists', async () => {
    expect(await report('One\n  two {{ commit.titel }} three\nfour')).toBe(
      [
        'There is no `commit.titel` (line 2, column 10 of the template). Did you mean `commit.title`?',
        '    two {{ commit.titel }} three',
        '           ^',
        '→ If it is only sometimes there, write `{{ commit.titel | default: "…" }}` or `{% if commit.titel %}`. docs/templates.md lists every name.',
      ].join('\n'),
    );
  });

  test.each([
    ['{{ comit.title }}', 'Did you mean `commit`?'],
    ['{{ actor }}', 'Did you mean `github.actor`?'],
    ['{{ COMMIT }}', 'Did you mean `commit`?'],
    ['{{ pull_request.title }}', 'There is no `pull_request` in the event `push`'],
    ['{% assign x = commit.titel %}', 'Did you mean `commit.title`?'],
    ['{% for x in comits %}{% endfor %}', 'Did you mean `commit`?'],
    ['{% for x in items %}{{ x.a }}{% endfor %}', 'There is no `x.a`'],
    ['{{ vars.CHANNEL }}', `data: "x: $\{{ vars.… }}"`],
    ['{{ secrets.KEY }}', 'a message is no place for a secret'],
    ['{{ commit.title | upcse }}', 'Did you mean `upcase`?'],
    ['{{ commit.title | escape }}', 'print them as they are'],
    ['{% forr x in items %}{% endfor %}', 'Did you mean `for`?'],
    ['{% endif %}', 'belongs to no tag before it'],
    ['{% if commit %}', 'tag {% if commit %} not closed (line 1, column 1 '],
    ['a {{ commit', 'not closed (line 1, column 3 '],
    ['{{ commit.title || "x" }}', '`and`, `or` and `| default:`'],
    ['{{ "%" | url_decode }}', 'The template fails: URI malformed (line 1, column 1 '],
    ['{{ "x" | duration }}', 'duration takes seconds, not "x"'],
    ['{% liquid\n assign x = 1\n echo commit.titel\n%}', 'line 3, column 7'],
    [`run $\{{ github.actor || "x" }}`, 'Write `{{ github.actor | default: "x" }}` in a template.'],
  ])('%s', async (template, words) => {
    expect(await report(template)).toContain(words);
  });

  test('a long line is shown around the place', async () => {
    const [, line = '', caret = ''] = (
      await report(`${'a'.repeat(5000)}{{ nope }}${'b'.repeat(5000)}`)
    ).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^nope }}bbb/);
  });

  test.each([
    '{% if nope.x.y %}a{% elsif commit.nope %}b{% else %}c{% endif %}',
    '{% unless nope == "a" %}c{% endunless %}',
    '{{ nope.x | default: "c" }}',
    '{% assign x = nope | default: "c" %}{{ x }}',
    '{{ items | where: "a", 2 | map: "b" }}c',
    `{% raw %}c$\{{ x }}{% endraw %}`,
  ])('accepted: %s', async (template) => {
    expect(await shown(template, context)).toMatch(/^c/);
  });
});

describe('templates that are made to hurt are refused in a short sentence', () => {
  const many = 30_000;
  const long = 'x'.repeat(60_000);
  const deep = JSON.parse(`${'['.repeat(many)}${']'.repeat(many)}`);
  const tooDeep = 'The template, or a value in it, nests too deeply';

  test.each([
    [`{{ a | ${long} }}`, 'There is no filter `xxx'],
    [`{{ ${long} }}`, 'There is no `xxx'],
    [`{{ a.${long} }}`, 'There is no `a.xxx'],
    [`{{ a | append: ${long} }}`, 'There is no `xxx'],
    [`{% ${long} %}`, 'There is no tag `xxx'],
    [`{% if a == "${long} %}`, 'This is not Liquid: tag {% if a == "xxx'],
    [`{{ a["${long}"] }}`, 'There is no `a.xxx'],
    [`$\{{ ${long} }}`, '`$` before `{{ }}` makes an expression'],
    [`{{ ${'b.'.repeat(many)}b }}`, 'There is no `b`'],
    [`{{ a${'.a'.repeat(many)} }}`, 'There is no `a.a`'],
    [`{{ a${'["a"]'.repeat(many)} }}`, 'There is no `a.a`'],
    [`{{ ${'a['.repeat(many)}1${']'.repeat(many)} }}`, tooDeep],
    [`{{ a | append: ${'a['.repeat(many)} }}`, tooDeep],
    [`{% if ${'('.repeat(many)} %}{% endif %}`, tooDeep],
    [`{% assign b = ${'a['.repeat(many)} %}`, tooDeep],
    ['{% if true %}'.repeat(many), tooDeep],
    ['{% capture b %}'.repeat(many), tooDeep],
    [`{% liquid ${'\nif true'.repeat(many)} %}`, tooDeep],
    ['{{ deep }}', tooDeep],
    ['{{ deep | json }}', tooDeep],
    ['{{ a | append: deep }}', tooDeep],
  ])('%.40s', async (template, words) => {
    const start = performance.now();
    const { code, message, nextStep } = await failure(template, { a: 'x', deep });
    expect(code).toBe('invalid_template');
    expect(message).toContain(words);
    expect(message.length).toBeLessThan(600);
    expect(nextStep.length).toBeLessThan(600);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('a name that is only like a long one is suggested in short', async () => {
    const name = 'x'.repeat(1000);
    const { message } = await failure(`{{ ${name}a }}`, { [name]: 1 });
    expect(message).toMatch(/Did you mean `x{80}…`\?/);
    expect(message.length).toBeLessThan(600);
  });

  test('30,000 filters in a row are as good as one', async () => {
    expect(await shown(`{{ a${' | upcase'.repeat(many)} }}`, { a: 'x' })).toBe('X');
  });

  test.each(['o[o]', 'l[o]', 'o.a[ol]', '[o]', '"x" | append: o[o]'])(
    'an object for a name is told as one: %s',
    async (output) => {
      const { code, message, nextStep } = await failure(`{{ ${output} }}`, {
        ...{ o: { a: { b: 1 } }, l: [1], ol: [{ a: 1 }] },
      });
      expect(code).toBe('invalid_template');
      expect(message).toContain('An object stands where the name of a property is wanted');
      expect(message + nextStep).not.toContain('[object');
    },
  );

  test('the place of an unknown filter is where its name stands, and no other', async () => {
    const { message } = await failure('{{ "up" | upcase |  up }}{{ 1 | up }}');
    expect(message).toContain('There is no filter `up` (line 1, column 21 ');
  });
});

describe('endless templates stop', () => {
  test('of more than 4 million characters', async () => {
    expect((await failure('a'.repeat(4_000_001), {})).message).toContain('longer than 4 million');
  });

  test('the time grows with the template, not with its square', async () => {
    const time = async (outputs: number) => {
      const start = performance.now();
      await renderTemplate('{{ a }} text\n'.repeat(outputs), { a: 'x' });
      return performance.now() - start;
    };
    await time(1000);
    expect(await time(40_000)).toBeLessThan(40 * Math.max(await time(4_000), 50));
  });
});
