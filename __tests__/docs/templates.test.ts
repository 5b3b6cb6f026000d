/** Every example of docs/templates.md gives the result that the page shows, and the page shows every name and filter. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Liquid } from 'liquidjs';
import { type Activity, loadActivity, readActivities } from '../../events/activity.ts';
import { eventNames, loadEventFixture } from '../../events/event-fixture.ts';
import { type Fragment, fillText, splitPlaceholders } from '../../src/message/fragment.ts';
import { partials as often } from '../../src/message/partials.generated.ts';
import { partials as seldom } from '../../src/message/seldom-partials.generated.ts';
import { installFilters } from '../../src/message/template/filters.ts';
import { createMeter } from '../../src/message/template/steps.ts';
import { installTags } from '../../src/message/template/tags.ts';
import { limits } from '../../src/message/template/template.ts';
import { buildContext, type Context } from '../../src/workflow/context.ts';
import { answering, answers } from '../../testing/answers.ts';
import { readAlone, renderTemplate } from '../../testing/template.ts';

interface Example {
  /** Of a fixture, or of an activity. */
  readonly event: string;
  readonly template: string;
  readonly result: string;
}

const page = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');

const examples: Example[] = [...page.matchAll(/^```liquid (\S+)\n(.*?)^```$/gms)].flatMap(
  ([, event = '', block = '']) => readBlock(event, block),
);

/** Either one example per line, or one of several lines with the arrow on a line of its own. */
function readBlock(event: string, block: string): Example[] {
  const [template = '', result] = block.split('\n→\n');
  if (result !== undefined) return [{ event, template: `${template}\n`, result }];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(/ →(?: |$)/);
      return { event, template: left.trim(), result: right.trim() };
    });
}

function show(part: string | Fragment): string {
  if (typeof part === 'string') return part;
  if (part.kind === 'link') return `[${part.text}](${part.url})`;
  return part.kind === 'document' ? `(Markdown) ${part.text}` : part.text;
}

/** `fork`, `label.created` */
function nameOf({ event, action }: Activity): string {
  return action === null ? event : `${event}.${action}`;
}

const activities = readActivities();
const names: readonly string[] = [...eventNames, ...activities.map(nameOf)];

/** Of several activities with one name, the first. */
function contextOf(event: string): Context {
  const fixture = eventNames.find((name) => name === event);
  if (fixture !== undefined) return buildContext(loadEventFixture(fixture));
  const activity = activities.find((candidate) => nameOf(candidate) === event);
  if (activity === undefined) throw new Error(`There is no event ${event}`);
  return buildContext(loadActivity(activity));
}

test('the page has examples, all of existing events', () => {
  expect(examples.length).toBeGreaterThan(150);
  expect(names).toEqual(expect.arrayContaining(examples.map(({ event }) => event)));
});

test.each(examples)('$template → $result', async ({ event, template, result }) => {
  const context = contextOf(event);
  const lookups = answering(answers, context);
  const { text, fragments } = await renderTemplate(template, { ...context, ...lookups });
  const shown = splitPlaceholders(text, fragments).map(show).join('');
  expect(shown.trimEnd()).toBe(result.trimEnd());
});

test('on a runner that tells none of it, every fact and every name of GitHub prints nothing', async () => {
  const sections = page.match(/^### (Facts|GitHub's own names)$.*?^###? /gms)?.join('') ?? '';
  const names = [...sections.matchAll(/\{\{ ((?!matrix|github\.event)[\w.]+) \}\}/g)].map(
    ([, name = '']) => name,
  );
  const others = [...(/`github` also has .*?\.$/ms.exec(page)?.[0] ?? '').matchAll(/`(\w+)`/g)];
  names.push(...others.slice(1).map(([, name]) => `github.${name}`));
  expect(names.length).toBeGreaterThan(60);
  const context = buildContext({ env: {}, event: {}, runnerFacts: null, status: 'unknown' });
  const print = async (name: string) => {
    const { text, fragments } = await renderTemplate(`{{ ${name} }}`, context);
    return [name, fillText(text, fragments)];
  };
  const printed = await Promise.all(names.map(print));
  const known = new Set(['status', 'job.status']);
  expect(printed.filter(([name = '', text]) => text !== '' && !known.has(name))).toEqual([]);
});

describe('the page is complete', () => {
  const code = examples.map(({ template }) => template).join('\n');

  test('every filter', () => {
    const engine = new Liquid({ locale: 'en-US', timezoneOffset: 0 });
    installFilters(engine, { read: readAlone, meter: createMeter(limits.steps) });
    const missing = Object.keys(engine.filters).filter(
      (name) => !new RegExp(`\\| ${name}\\b`).test(code),
    );
    expect(missing).toEqual([]);
  });

  test('every tag', () => {
    const engine = new Liquid({ locale: 'en-US', timezoneOffset: 0 });
    const meter = createMeter(limits.steps);
    installTags(engine, { print: () => '', meter, fragments: [] });
    const missing = Object.keys(engine.tags).filter((name) => !code.includes(`{% ${name}`));
    expect(missing).toEqual([]);
  });

  test('every partial, and what it takes', () => {
    const partials = { ...often, ...seldom };
    const facts = new Set(names.flatMap((event) => Object.keys(contextOf(event))));
    const lookups = Object.keys(answers);
    const engine = new Liquid({ templates: partials });
    const takes = Object.entries(partials).map(([name, source]) => {
      const names = engine.globalVariablesSync(engine.parse(source), { partials: false });
      return [name, names.filter((one) => !facts.has(one) && !lookups.includes(one)).sort()];
    });
    const section = /^## Partials$.*?^## /ms.exec(page)?.[0] ?? '';
    const rows = [...section.matchAll(/^\| `(\w+)` \|.*\|([^|]*)\|$/gm)];
    const told = rows.map(([, name, cell = '']) => {
      return [name, [...cell.matchAll(/`(\w+)`/g)].map(([, one]) => one).sort()];
    });
    expect(told.sort()).toEqual(takes.sort());
  });

  test.each(eventNames)('every fact of %s', (event) => {
    const { github, needs, data, matrix, jobs, ...facts } = contextOf(event);
    const missing = Object.entries({ github: { ...github, action: {}, event: {} }, ...facts })
      .flatMap(([name, fact]) =>
        fact !== null && typeof fact === 'object'
          ? Object.keys(fact).map((key) => `${name}.${key}`)
          : [name],
      )
      .filter((path) => !page.includes(`{{ ${path} `) && !page.includes(`\`${path.slice(7)}\``));
    expect(missing).toEqual(['github.event']);
  });
});

test('every fact of every activity', () => {
  const facts = names
    .map(contextOf)
    .flatMap(({ github, needs, data, matrix, jobs, ...known }) =>
      Object.entries(known).flatMap(([name, fact]) => pathsOf(name, fact)),
    );
  // A commit of a push is one like others.
  const paths = facts.map((path) => path.replace('push.commits[0].', 'commit.'));
  const missing = new Set(
    paths.filter((path) => ![`{{ ${path} `, `{{ ${path}[`].some((start) => page.includes(start))),
  );
  expect([...missing]).toEqual([]);
});

/** `wiki.pages` for a list of texts, `wiki.pages[0].title` for one of objects. */
function pathsOf(name: string, fact: unknown): readonly string[] {
  if (Array.isArray(fact))
    return typeof fact[0] === 'object' ? pathsOf(`${name}[0]`, fact[0]) : [name];
  if (typeof fact !== 'object' || fact === null) return [name];
  return Object.entries(fact).flatMap(([key, value]) => pathsOf(`${name}.${key}`, value));
}

test('the example of the introduction', async () => {
  const template = /content: \|\n(.*?)```/s.exec(page)?.[1]?.replace(/^ {6}/gm, '') ?? '';
  const { text, fragments } = await renderTemplate(template, contextOf('push'));
  expect(fillText(text, fragments)).toBe(
    "**hello**: Greet in the reader's own language (#12)\nFailed: test\n",
  );
});
