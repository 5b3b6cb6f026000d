/** The step that a form shows is one that GitHub reads as the same texts. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readEvent } from '../../events/event-fixture.ts';
import { type Draft, dryRun, type InputTexts } from '../../page/dry-run.ts';
import { examples } from '../../page/examples.ts';
import { toWorkflowStep } from '../../page/workflow-step.ts';
import { anyText } from '../any-text.ts';

const identifiers = ['public_id', 'private_api_key', 'group_id', 'channel_id'];

/** The inputs of the one step in a YAML text, as the runner hands them on; without the identifiers. */
function inputsOf(yaml: string): InputTexts {
  const [step, ...others] = parse(yaml) as { uses: string; with: Record<string, unknown> }[];
  expect(others).toEqual([]);
  expect(step?.uses).toBe('OWNER/twake-message-action@v1');
  for (const name of identifiers) expect(step?.with[name]).toMatch(/^\$\{\{ .* \}\}$/);
  const own = Object.entries(step?.with ?? {}).filter(([name]) => !identifiers.includes(name));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

test('reads like one that somebody wrote', () => {
  const inputs: InputTexts = {
    ...examples['A deploy, in your words']?.inputs,
    content: '**{{ repository.name }}** is live\n\n> {{ commit.title }}',
    status: 'failure',
    needs: 'test: {result: success}',
    format: 'markdown',
    sender_name: '1.10',
    mentions: '',
  };
  expect(toWorkflowStep(inputs)).toBe(`- uses: OWNER/twake-message-action@v1
  with:
    public_id: \${{ vars.TWAKE_PUBLIC_ID }}
    private_api_key: \${{ secrets.TWAKE_PRIVATE_API_KEY }}
    group_id: \${{ vars.TWAKE_GROUP_ID }}
    channel_id: \${{ vars.TWAKE_CHANNEL_ID }}
    content: |-
      **{{ repository.name }}** is live

      > {{ commit.title }}
    template: true
    data: |
      environment: production
      version: v1.10.0
      url: https://hello.example
    needs: \${{ toJSON(needs) }}
    sender_name: "1.10"
`);
});

test('names the account and the homeserver for a Matrix room', () => {
  expect(toWorkflowStep({ content: 'x' }, 'matrix')).toBe(`- uses: OWNER/twake-message-action@v1
  with:
    api_url: \${{ vars.TWAKE_API_URL }}
    access_token: \${{ secrets.TWAKE_ACCESS_TOKEN }}
    channel_id: \${{ vars.TWAKE_CHANNEL_ID }}
    content: x
`);
  expect(toWorkflowStep({ content: 'x' }, '2021')).toBe(toWorkflowStep({ content: 'x' }));
});

describe('the same message', () => {
  test.each(Object.entries(examples))('comes of %s', async (_, { inputs, event }) => {
    const draft: Omit<Draft, 'inputs'> = {
      eventName: event,
      payload: JSON.stringify(readEvent(event)),
    };
    const written = await dryRun({ ...draft, inputs });
    // These two the workflow knows; in the form they are examples.
    const { status = '', needs = '' } = inputs;
    const own = inputsOf(toWorkflowStep(inputs));
    const read = await dryRun({ ...draft, inputs: { ...own, status, needs } });
    expect(read).toEqual(written);
    expect(read.issues).toEqual([]);
  });
});

describe('any text', () => {
  const lines = fc
    .array(fc.string({ unit: 'grapheme' }), { maxLength: 6 })
    .map((texts) => texts.join('\n'));
  const tricky = fc.constantFrom(
    'true',
    'null',
    '1.10',
    '~',
    '- a',
    'a: b # c',
    '  indented\nless',
    'trailing  \n\n',
    '\ttab',
    '"',
    "'",
    '@all',
    '%',
    '|',
    'a\r\nb',
    '---',
    '\u0085\u2028\u0007',
    '\uFEFF',
  );

  test('stays the text that it was', () => {
    const text = fc.oneof(lines, tricky, anyText());
    fc.assert(
      fc.property(text, (content) => {
        fc.pre(content.trim() !== '' && content.isWellFormed());
        const yaml = toWorkflowStep({ content });
        expect(inputsOf(yaml)).toEqual({ content });
        expect(yaml).not.toMatch(/[[\p{Cc}\u2028\u2029\uFEFF]--[\t\n]]/v);
      }),
      { numRuns: 500 },
    );
  });
});
