/** A preset that the build has read says what Liquid says of the same source. */

import { describe, expect, test } from '@jest/globals';
import { loadActivity, readActivities, titleOf } from '../../events/activity.ts';
import { loadEventFixture } from '../../events/event-fixture.ts';
import { parsePreset } from '../../scripts/bundle/parse-preset.ts';
import { presetSources } from '../../scripts/bundle/presets.ts';
import { situations } from '../../scripts/situations.ts';
import { fillText, splitPlaceholders } from '../../src/message/fragment.ts';
import { partials } from '../../src/message/partials.generated.ts';
import { render, renderPreset } from '../../src/message/presets/render.ts';
import { resolvePreset } from '../../src/workflow/choose.ts';
import { buildContext } from '../../src/workflow/context.ts';
import { type Answers, answering, answers, legs } from '../../testing/answers.ts';
import { readAlone, renderTemplate } from '../../testing/template.ts';

const people = { octocat: 'Mona', hubot: '*Hubot*' };

/** What GitHub may have told. */
const told: readonly Partial<Answers>[] = [{}, answers, { ...answers, failures: legs }];

describe.each(['success', 'failure', 'cancelled'] as const)('a job: %s', (status) => {
  const activities = readActivities().map((activity) => [titleOf(activity), activity] as const);

  test.each(activities)('%s', async (_, activity) => {
    const sources = { ...loadActivity(activity), status, data: { tests: '7 passed' } };
    const needs = { build: { result: 'success' } };
    for (const known of [buildContext(sources), buildContext({ ...sources, needs })])
      for (const asked of ['auto', 'deploy', 'status'] as const)
        for (const given of told) {
          const preset = resolvePreset(asked, known, { live: false });
          const facts = { ...known, ...answering(given, known), people };
          const filled = await renderPreset(preset, facts, readAlone);
          expect(filled).toEqual(await renderTemplate(presetSources[preset] ?? '', facts));
        }
  });
});

test.each(situations.filter(({ preset }) => preset === 'reviews' || preset === 'digest'))(
  '$preset: $title',
  async ({ preset, event, answers: given = {} }) => {
    const known = buildContext(loadEventFixture(event));
    for (const if_empty of ['fail', 'skip']) {
      const facts = { ...known, ...answering(given, known), people, if_empty };
      const filled = await renderPreset(
        resolvePreset(preset, known, { live: false }),
        facts,
        readAlone,
      );
      expect(filled).toEqual(await renderTemplate(presetSources[preset] ?? '', facts));
    }
  },
);

/** What is foreign in ⟦ ⟧. */
async function both(source: string, facts: object): Promise<readonly [string, string]> {
  const own = await render(parsePreset(source, partials), facts, { read: readAlone });
  const liquids = await renderTemplate(source, facts);
  return [own, liquids].map(({ text, fragments }) =>
    splitPlaceholders(text, fragments)
      .map((part) => (typeof part === 'string' ? part : `⟦${part.text}⟧`))
      .join(''),
  ) as [string, string];
}

const thing = { name: 'a * b', size: 7, list: ['x', 'y', 'z'], none: null, no: false, zero: 0 };

test.each([
  // Values
  '{{ thing.name }}{{ thing.none }}{{ thing.list }}{{ thing.list[1] }}{{ thing }}',
  '{{ thing.list.size }} {{ thing.size }} {{ "a" }}{{ 1.5 }}{{ true }}{{ nil }}',
  '{{ thing["name"] }}{{ thing[key] }}{{ thing[inner.key] }}',
  // Filters, in their order, of any value
  '{{ thing.name | append: "!" | capitalize }}{{ thing.zero | default: "none" }}',
  '{{ thing.none | default: thing.no | default: "x" }}{{ thing.list | slice: 1, 5 }}',
  '{{ thing.name | link: url | append: "!" }}{{ thing.name | link: url }}',
  '{{ thing.list | append: 1 }}{{ thing | downcase }}{{ thing.zero | minus: 2 }}',
  '{{ "a.a$&" | replace: ".", "$&" }}{{ "ÄÖ👋xyz" | truncate: 4, "…" }}',
  '{{ "👋👋👋👋👋" | truncate: 4, "…" }}{{ "👋👋👋👋" | truncate: 4, "…" }}{{ "" | truncate: 4, "…" }}',
  '{{ "abcd" | truncate: 4, "…" }}{{ " a " | strip }}{{ "_a_" | replace: "_", " " }}',
  // Names
  '{% assign thing = "own" %}{{ thing }}{% assign x = key | link: url %}{{ x }}',
  '{% capture c %}**{{ thing.name }}**{% endcapture %}{{ c }}{{ c | append: "" }}',
  '{% capture c %}{% endcapture %}{% if c %}yes{% else %}no{% endif %}',
  '{% capture c %}{{ thing.none }}{% endcapture %}{% if c %}yes{% else %}no{% endif %}',
  '{% capture c %}{{ key }}{% endcapture %}{% if c == "name" %}same{% endif %}',
  // Branches
  '{% if thing.none == null and thing.name == "a * b" %}a{% endif %}',
  '{% if thing.zero or thing.no %}a{% elsif thing.size > 5 %}b{% endif %}',
  '{% if thing.size > 8 and thing.none > 1 %}a{% else %}b{% endif %}',
  '{% if thing.name != key or nothing %}a{% endif %}{% if other.name %}b{% endif %}',
  '{% unless thing.no %}a{% else %}b{% endunless %}{% unless thing %}c{% endunless %}',
  '{% case key %}{% when "x", "name" %}a{% when "y" %}b{% else %}c{% endcase %}',
  '{% case nothing %}{% when nil %}a{% else %}c{% endcase %}',
  // Loops
  '{% for x in thing.list limit: 2 %}{% if forloop.first %}:{% endif %}{{ x }}{% endfor %}',
  '.{% for x in thing.none %}{{ x }}{% endfor %}',
  '{% for x in thing.list %}{% for x in thing.list limit: 1 %}{{ x }}{% endfor %}{{ x }}{% if forloop.first %}!{% endif %}{% endfor %}',
  '{% for x in thing.list %}{% assign last = x %}{% endfor %}{{ last }}{{ x | default: "gone" }}',
  // Partials
  '{% render "by", login: "octocat" %}{% render "by", login: "constructor" %}',
  '{% assign who = "me" %}{% render "by", login: nil %}{{ who }}',
  '.{% for login in thing.list %}{% render "by", login: nil %}{% endfor %}',
  '{%- liquid\n  assign a = key\n  if a\n    assign b = "b"\n  endif\n-%}\n {{ b }}',
])('%s', async (source) => {
  const facts = { thing, key: 'name', inner: { key: 'name' }, url: 'https://a.example', people };
  const [own, liquids] = await both(source, { ...facts, nothing: null, other: {} });
  expect(own).not.toBe('');
  expect(own).toBe(liquids);
});

test('a fact that is a function is called where it is named, and nowhere else', async () => {
  const calls: string[] = [];
  const facts = {
    asked: async () => calls.push('asked'),
    other: async () => calls.push('other'),
    no: false,
  };
  const source =
    '{% if no and other %}{{ other }}{% endif %}{% if asked > 0 %}{{ asked }}{% endif %}';
  const { text, fragments } = await render(parsePreset(source, {}), facts, { read: readAlone });
  expect(fillText(text, fragments)).toBe('2');
  expect(calls).toEqual(['asked', 'asked']);
});

test('what a lookup throws is thrown', async () => {
  const facts = { asked: () => Promise.reject(new Error('no answer')) };
  const rendered = render(parsePreset('{{ asked }}', {}), facts, { read: readAlone });
  await expect(rendered).rejects.toThrow('no answer');
});

test.each([
  ['{{ a | upcase }}', 'the filter upcase'],
  ['{{ a | default: b, allow_false: true }}', 'an option with a name'],
  ['{% for x in y reversed %}{% endfor %}', '`reversed` in {% for %}'],
  ['{% for x in y limit: z %}{% endfor %}', 'a limit that is no number'],
  ['{% for x in y %}{% else %}none{% endfor %}', '{% else %} in {% for %}'],
  ['{% for x in (1..3) %}{% endfor %}', 'a token of the kind Range'],
  ['{% unless a %}{% elsif b %}{% endunless %}', '{% elsif %} in {% unless %}'],
  ['{% if a contains "b" %}{% endif %}', 'contains'],
  ['{% if a == empty %}{% endif %}', '`empty` or `blank`'],
  ['{% cycle "a", "b" %}', '{% cycle "a", "b" %}'],
  ['{% echo a %}', '{% echo a %}'],
  ['{% render "by" with a as b %}', '`with` or `for` in {% render %}'],
  ['{% render "nobody" %}', '{% render %} of nobody, which is no partial'],
])('%s is refused by the build', (source, what) => {
  expect(() => parsePreset(source, partials)).toThrow(`A preset may not use ${what}`);
});
