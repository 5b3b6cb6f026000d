/** What no repeated unit makes, or not in this size. */

import { forms, type HostileStep } from './forms.ts';

const form = (name: string, text: string): HostileStep => forms[name]?.(text) ?? { inputs: {} };
const markdown = (content: string): HostileStep => ({ inputs: { content } });
const template = (content: string, event: object = {}): HostileStep => ({
  inputs: { content, template: 'true' },
  event,
});
const rows = (count: number, row: string): string => `|a|b|\n|-|-|\n${`${row}\n`.repeat(count)}`;
const list = (count: number, item: string): readonly string[] => Array<string>(count).fill(item);

/** 25 MB of texts that hold openings of templates. */
const eventOf = (commit: string): object => ({
  notes: list(Math.floor(25e6 / JSON.stringify({ message: commit }).length), commit).map(
    (message, index) => ({ message: message.replace('#', String(index)) }),
  ),
});

/** Each makes its step when it is its turn: some are large. */
export const specials: Readonly<Record<string, () => HostileStep>> = {
  'a table of 3,000 columns': () =>
    markdown(
      `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${`${'|b'.repeat(3000)}|\n`.repeat(6)}`,
    ),
  'a table of 20,000 rows': () => markdown(rows(20_000, 'a')),
  'a table of 6,000 rows of links': () => markdown(rows(6000, '[a](b)|c')),
  '20,000 items': () => markdown('- a\n'.repeat(20_000)),
  '24,000 lazy lines': () => markdown(`> a\n${'b\n'.repeat(24_000)}`),
  'nesting of 30,000 quotes': () => markdown('>'.repeat(30_000)),
  'nesting of 30,000 lists': () => markdown('- '.repeat(30_000)),
  '64,000 blanks': () => markdown(`a${' '.repeat(64_000)}b`),
  '64,000 blanks at the end of a line': () => markdown(`a${' '.repeat(64_000)}\nb`),
  'one word': () => markdown('a'.repeat(64_000)),
  'one emoji': () => markdown(`a${'\u{1F469}\u200D'.repeat(21_000)}`),
  'one letter with combining marks': () => markdown(`a${'\u0301'.repeat(64_000)}`),
  '5 MB of Markdown': () => markdown('- **a** [b](c) @d\n'.repeat(290_000)),
  '5 MB of text': () => form('text', 'a \n'.repeat(1_600_000)),
  '5 MB of a document': () => form('value as a document', '- > a\n\n'.repeat(700_000)),
  '5 MB of a value': () =>
    template('**{{ github.event.text }}**', { text: 'a\n'.repeat(2_500_000) }),
  '1 MB of line ends in Twacode': () =>
    form(
      'twacode, source',
      JSON.stringify([' \n'.repeat(300_000), { type: 'mcode', content: ' \n'.repeat(30_000) }]),
    ),
  '30,000 nodes of Twacode': () =>
    form(
      'twacode, source',
      JSON.stringify(list(30_000, 'a').map((content) => ({ type: 'bold', content }))),
    ),
  '30,000 arrays in arrays': () =>
    form('twacode, source', `${'['.repeat(30_000)}${']'.repeat(30_000)}`),
  'findPasted, 25 MB of openings and 4,000 outputs': () =>
    template('{{ run.name }}\n'.repeat(4000), eventOf(`${'{{ run.name }}\n'.repeat(10)}#`)),
  'findPasted, 25 MB of one text': () =>
    template('{{ run.name }} '.repeat(4000), eventOf(`${'{{ run.name }} '.repeat(4000)}#`)),
  'findPasted, 25 MB in short texts': () =>
    template('{{ run.name }}'.repeat(4000), eventOf('{{ run.#')),
  'mentions, many blanks': () => ({
    inputs: { content: 'a', mentions: `all${' '.repeat(60_000)}x` },
  }),
  'buttons, many blanks': () => ({ inputs: { content: 'a', buttons: `a${' '.repeat(60_000)}x` } }),
  'buttons, many signs': () => ({ inputs: { content: 'a', buttons: `a${' ='.repeat(30_000)}` } }),
  'a release of 41,600 empty lines': () => form('release', `\`\`\`\n${'\n'.repeat(41_600)}`),
  'loops in loops with a push': () =>
    template(
      '{% assign a = "x" | split: "," %}{% for i in (1..10000) %}{% for j in (1..10000) %}{% assign a = a | push: i %}{% endfor %}{% endfor %}',
    ),
  'loops in loops': () =>
    template('{% for i in (1..9999) %}{% for j in (1..9999) %}{% endfor %}{% endfor %}'),
  'a loop over 1e9': () => template('{% for i in (1..1000000000) %}{% endfor %}'),
  'doubled %c': () =>
    template(
      '{% assign f = "%c" %}{% for i in (1..40) %}{% assign f = f | append: f %}{% endfor %}{{ "now" | date: f }}',
    ),
  'a wide date': () =>
    template('{% for i in (1..1000) %}{{ "now" | date: "%49999Y" }}{% endfor %}'),
  'doubled text': () =>
    template(
      '{% assign f = "ab" %}{% for i in (1..40) %}{% assign f = f | append: f %}{% endfor %}',
    ),
  'doubled capture': () =>
    template(
      '{% capture f %}ab{% endcapture %}{% for i in (1..40) %}{% capture f %}{{ f }}{{ f }}{% endcapture %}{% endfor %}',
    ),
  'split and join': () =>
    template(
      '{% assign f = "a," %}{% for i in (1..18) %}{% assign f = f | append: f %}{% endfor %}{% for i in (1..1000) %}{% assign g = f | split: "," | sort_natural | reverse | join: "," %}{% endfor %}',
    ),
  'replace by longer': () =>
    template(
      '{% assign f = "aa" %}{% for i in (1..40) %}{% assign f = f | replace: "a", f %}{% endfor %}',
    ),
  'where and group_by': () =>
    template(
      '{% for i in (1..1000) %}{% assign g = github.event.l | where: "a.b", 1 | group_by: "a" | map: "name" %}{% endfor %}',
      { l: list(5000, '').map(() => ({ a: { b: 1 } })) },
    ),
  'json of a large event': () =>
    template('{% for i in (1..100) %}{{ github.event | json }}{% endfor %}', {
      l: list(50_000, 'a'),
    }),
  contains: () =>
    template('{% for i in (1..10000) %}{% if github.event.l contains i %}{% endif %}{% endfor %}', {
      l: list(50_000, 'a'),
    }),
  'outputs in loops': () =>
    template('{% for i in (1..1000) %}{% for j in (1..1000) %}{{ j }}{% endfor %}{% endfor %}'),
  'filters in a row': () => template(`{{ "a"${' | append: "b"'.repeat(4500)} }}`),
  'a link of many values': () =>
    template('[x](https://a.b/{% for i in (1..9000) %}{{ github.event.text }}{% endfor %})', {
      text: 'a'.repeat(60),
    }),
  'a link of values that are no address': () =>
    template('[x]({% for i in (1..9000) %}{{ github.event.text }}{% endfor %})', {
      text: 'a'.repeat(60),
    }),
  'a thousand documents': () =>
    template('{% for c in github.event.texts %}{{ c | markdown }}\n\n{% endfor %}', {
      texts: list(1000, '- > a\n'.repeat(1000)),
    }),
  'a partial in loops': () =>
    template('{% for i in (1..100000) %}{% render "what_failed" %}{% endfor %}'),
  'a name of 60,000 letters': () => template(`{{ ${'a'.repeat(60_000)} }}`),
  'a filter of 60,000 letters': () => template(`{{ run | ${'a'.repeat(60_000)} }}`),
  '30,000 fields': () => template(`{{ a${'.a'.repeat(30_000)} }}`),
  'a case of many values': () =>
    template(`{% case 1 %}{% when ${'2,'.repeat(20_000)}2 %}{% endcase %}`),
};
