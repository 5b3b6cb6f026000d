/** What a template does is counted, whatever it is: no test here looks at a clock. */

import { describe, expect, test } from '@jest/globals';
import { meterFilter } from '../../../src/message/template/filter-steps.ts';
import { createMeter } from '../../../src/message/template/steps.ts';
import { limits } from '../../../src/message/template/template.ts';
import { renderTemplate } from '../../../testing/template.ts';

const contextOf = (size: number) => {
  const texts = Array.from({ length: size }, (_, index) => `text ${index}`);
  return {
    texts,
    items: texts.map((name) => ({ name, in: { it: name } })),
    object: Object.fromEntries(texts.map((name) => [name, name])),
    long: 'ab '.repeat(size),
    other: `${'ab '.repeat(size - 1)}abc`,
    half: 'ab '.repeat(size / 2),
    size,
    none: null,
    format: '%B'.repeat(size),
    path: 'in.'.repeat(size),
  };
};

/** Does little where its context is small. */
const templates = [
  ...['{% for i in (1..size) %}{% endfor %}', '{% for i in texts %}{% endfor %}'],
  '{% for i in (1..size) %}{{ i }}{% endfor %}',
  '{% for i in (1..size) %}{% break %}{% endfor %}',
  ...['texts', 'object', 'texts reversed', 'texts offset: 1', 'texts limit: 1'].map(
    (list) => `{% for i in ${list} %}{% break %}{% endfor %}`,
  ),
  ...['texts contains "x"', 'texts == texts', 'long contains half', 'long < other'].map(
    (condition) => `{% if ${condition} %}{% endif %}`,
  ),
  '{% case "x" %}{% when texts, long %}{% endcase %}{{ long }}',
  ...['{{ long }}', '{{ texts }}', '{{ object }}', '{% echo long %}'],
  '{% capture all %}{{ long }}{% endcapture %}',
  ...`append: "x", prepend: "x", upcase, capitalize, strip, lstrip: long, squish, strip_html, remove: half, remove_last: half,
  replace: "a"; "b", replace_first: half; "b", split: half, split: "", truncate: 3, truncatewords: 1, number_of_words, slugify,
  url_encode, first_line, short, markdown, link: "x", in_words, date, slice: 0; size`
    .split(/,\s+/)
    .map((filter) => `{% assign made = long | ${filter.replaceAll(';', ',')} %}`),
  ...`join, array_to_sentence_string, slice: 0; 1, first, reverse, sort, sort_natural, size, compact, concat: texts, push: 1, unshift: 1,
  pop, shift, uniq, json, upcase`
    .split(/,\s+/)
    .map((filter) => `{% assign made = texts | ${filter.replaceAll(';', ',')} %}`),
  ...`map: "in.it", sum: "name", where: "name", reject: "in.it"; "x", group_by: "in.it", has: "none", find: "none", find_index: "none",
  sort: "in.it", sort_natural: "name"`
    .split(/,\s+/)
    .map((filter) => `{% assign made = items | ${filter.replaceAll(';', ',')} %}`),
  ...['date: format', 'date: format, "Europe/Paris"'].map((filter) => `{{ "now" | ${filter} }}`),
];

/** For what is little, and far from enough for what is large. */
const FEW = 700;

const [small, large] = [contextOf(2), contextOf(30_000)];

describe('what is large costs steps by its size', () => {
  test.each(templates)('%s', async (template) => {
    await expect(renderTemplate(template, small, 20 * FEW)).resolves.toBeDefined();
    await expect(renderTemplate(template, large, FEW)).rejects.toMatchObject({
      code: 'invalid_template',
      message: expect.stringMatching(/^The template does too much: .* \(line 1, column \d+ of/),
    });
  });
});

test.each(['split: half', 'remove: half', 'remove_last: half', 'replace: half, "x"'])(
  'to look for one text in another costs more than to take both: %s',
  async (filter) => {
    const template = `{{ long | ${filter} | size }}`;
    // Taking them costs a tenth of their length.
    await expect(renderTemplate(template, large, 60_000)).rejects.toThrow('does too much');
    await expect(
      renderTemplate('{{ long | append: half | size }}', large, 60_000),
    ).resolves.toBeDefined();
  },
);

test('what a filter promises is handed on, though the steps are used up', async () => {
  const meter = createMeter(2);
  const fail = async () => meter.use(10);
  const promise = meterFilter('markdown', fail, meter).call({} as never, '');
  await expect(promise).rejects.toThrow('too many steps');
});

test('a thousand documents stop with a sentence, and nothing else is thrown', async () => {
  const thrown: unknown[] = [];
  const listen = (error: unknown) => void thrown.push(error);
  process.on('unhandledRejection', listen);
  const template = '{% for i in (1..1000) %}{{ long | markdown }}{% endfor %}';
  await expect(renderTemplate(template, large)).rejects.toThrow('does too much');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', listen);
  expect(thrown).toEqual([]);
});

test('to sort costs more than to turn round', async () => {
  const context = contextOf(1000);
  await expect(renderTemplate('{{ texts | sort | size }}', context, 5000)).rejects.toThrow(
    'does too much',
  );
  await expect(
    renderTemplate('{{ texts | reverse | size }}', context, 5000),
  ).resolves.toBeDefined();
});

test.each(['date_to_string', 'date_to_long_string', 'date_to_rfc822', 'date: "%B"'])(
  'a question to Intl costs hundreds of steps: %s',
  async (filter) => {
    const template = `{{ "now" | ${filter} }}`;
    await expect(renderTemplate(template, {}, 1000)).resolves.toBeDefined();
    await expect(renderTemplate(template, {}, 400)).rejects.toThrow('does too much');
  },
);

test('the width of a number in a date counts', async () => {
  const render = (width: number) => renderTemplate(`{{ "now" | date: "%${width}Y" }}`, {}, 1000);
  await expect(render(9)).resolves.toBeDefined();
  await expect(render(99_999)).rejects.toThrow('does too much');
});

const loop = (body: string) =>
  `{% for i in (1..9999) %}{% for j in (1..9999) %}${body}{% endfor %}{% endfor %}`;
const double = (filter: string, body: string) =>
  `{% assign t = "${body}" %}{% for a in (1..40) %}{% assign t = t | ${filter} %}{% endfor %}`;

describe('endless templates stop, and say where', () => {
  test.each([
    '{% for a in (1..99999999999) %}{% endfor %}',
    loop(''),
    loop('{{ j }}'),
    `{% assign a = "" | split: "" %}${loop('{% assign a = a | push: 1 %}')}`,
    double('append: t', 'aaaaaaaaaa'),
    double('replace: "a", t', 'aa'),
    `${double('append: t', '%c').replaceAll('40', '15')}{{ "now" | date: t }}`,
    '{% capture t %}a{% endcapture %}{% for a in (1..40) %}{% capture t %}{{ t }}{{ t }}{% endcapture %}{% endfor %}',
  ])('%.60s', async (template) => {
    await expect(renderTemplate(template, {})).rejects.toMatchObject({
      code: 'invalid_template',
      message: expect.stringMatching(/does too much: .* \(line 1, column \d+ of the template\)/),
    });
  });

  test('in a partial, too', async () => {
    const labels = Array(100).fill('a'.repeat(1000));
    const template = '{% for a in (1..100000) %}{% render "labels", labels: labels %}{% endfor %}';
    await expect(renderTemplate(template, { labels })).rejects.toThrow('of the partial `labels`)');
  });

  test('what 2,000 commits need is far from the limit', async () => {
    const template =
      '{% for c in commits %}- {{ c.message | split: "\\n" | first | truncate: 80 }} ({{ c.id | short }}, {{ c.at | date: "%-d %B %Y" }})\n{% endfor %}';
    const commit = { id: 'a'.repeat(40), at: '2026-11-27T10:00:00Z', message: 'word '.repeat(200) };
    const commits = Array(2000).fill(commit);
    expect(limits.steps).toBe(5e6);
    await expect(renderTemplate(template, { commits }, limits.steps / 2)).resolves.toBeDefined();
  });
});
