/** The playground shows what the action would send, or issues with their place. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, eventNames, readEvent } from '../../events/event-fixture.ts';
import { type Draft, dryRun, type InputTexts } from '../../page/dry-run.ts';
import { examples } from '../../page/examples.ts';
import type { Envelope } from '../../src/twake/twacode/vocabulary.ts';

function draft(inputs: InputTexts, name: EventName = 'push'): Draft {
  return { inputs, eventName: name, payload: JSON.stringify(readEvent(name)) };
}

/** The text of the message, or what is wrong. */
async function outcome(inputs: InputTexts, name?: EventName): Promise<string> {
  const { issues, sending } = await dryRun(draft(inputs, name));
  if (sending === undefined) return issues.map(({ what }) => what).join('\n');
  const { message, eventContent } = sending;
  return message === undefined ? eventContent.body : (message.content as Envelope).original_str;
}

describe('a message', () => {
  test('is what the action would send, to the byte', async () => {
    const { sending } = await dryRun(draft({ content: '**hi** :tada:', sender_name: 'CI' }));
    expect(JSON.parse(sending?.body ?? '')).toEqual({
      group_id: expect.any(String),
      message: {
        channel_id: expect.any(String),
        content: {
          formatted: [{ type: 'bold', start: '*', end: '*', content: 'hi' }, ' 🎉'],
          original_str: 'hi 🎉',
          fallback_string: 'hi 🎉',
        },
        hidden_data: { custom_title: 'CI' },
      },
    });
  });

  test.each(Object.entries(examples))('%s, an example, is right', async (_, { inputs, event }) => {
    expect((await dryRun(draft(inputs, event))).issues).toEqual([]);
  });

  test.each(eventNames)('of preset auto is right for %s', async (name) => {
    expect((await dryRun(draft({ preset: 'auto' }, name))).issues).toEqual([]);
  });

  test('knows the event, its environment, status, data and needs', async () => {
    const inputs = {
      content:
        '{{ commit.title }}, {{ github.event_name }}, {{ actor.login }}, {{ status }}, {{ data.a }}, {{ verdict }}',
      template: 'true',
      status: 'cancelled',
      data: 'a: 1.10',
      needs: '{"test": {"result": "failure"}}',
    };
    expect(await outcome(inputs)).toBe(
      "Greet in the reader's own language (#12), push, octocat, cancelled, 1.10, failure",
    );
  });

  test('comes with remarks', async () => {
    const { sending } = await dryRun(draft({ content: 'Hello @all, {{ run.url }}' }));
    expect(sending?.remarks).toEqual([
      expect.stringContaining('`template: true`'),
      expect.stringContaining('`mentions: all`'),
    ]);
  });
});

describe('for a Matrix room', () => {
  const inRoom = (inputs: InputTexts, name?: EventName) =>
    dryRun({ ...draft(inputs, name), behave: 'matrix' });

  test('it is the event that the action would send', async () => {
    const { sending } = await inRoom({
      content: '**hi** :tada:',
      sender_name: 'CI',
      mentions: 'all\nalice:@alice:example.org',
    });
    expect(sending).toMatchObject({
      method: 'PUT',
      url: { host: 'matrix.example.org' },
      remarks: [],
    });
    expect(sending?.url.pathname).toMatch(/\/rooms\/%21deploys[^/]*\/send\/m\.room\.message\//);
    expect(JSON.parse(sending?.body ?? '')).toEqual(sending?.eventContent);
    expect(sending?.eventContent).toMatchObject({
      body: 'CI: hi 🎉\n\n@room @alice',
      format: 'org.matrix.custom.html',
      formatted_body: expect.stringContaining('<strong>CI: </strong><strong>hi</strong> 🎉'),
      'm.mentions': { room: true, user_ids: ['@alice:example.org'] },
    });
  });

  test.each(eventNames)('preset auto is right for %s', async (name) => {
    const { issues, sending } = await inRoom({ preset: 'auto' }, name);
    expect(issues).toEqual([]);
    expect(sending?.eventContent?.body).not.toBe('');
  });

  test.each<readonly [inputs: InputTexts, field: string | undefined, sentence: string]>([
    [{ sender_icon: 'https://x.io/i.png' }, 'sender_icon', 'the picture is that of the account'],
    [{ format: 'plain' }, 'format', 'use `markdown` or `text`'],
    [{ mentions: 'here' }, 'mentions', 'Matrix does not know who is there'],
    [{ people: 'octocat: mona:3c000000-dddd-11ea-8000-000000000001' }, 'people', '@user:server'],
  ])('%j is an issue of %s', async (inputs, field, sentence) => {
    const { issues, sending } = await inRoom({ content: 'x', ...inputs });
    expect(issues.map(({ place }) => place?.field)).toEqual([field]);
    expect(issues[0]?.what).toContain(sentence);
    expect(sending).toBeUndefined();
    const { issues: elsewhere } = await dryRun(draft({ content: 'x', ...inputs }));
    expect(elsewhere).toEqual([]);
  });
});

describe('an issue', () => {
  test.each<readonly [field: string, inputs: InputTexts, line: number, column: number]>([
    ['content', { content: 'one\ntwo {{ commit.titel }}', template: 'true' }, 2, 8],
    ['content', { content: '- type: bold\n  content: [', format: 'twacode' }, 2, 13],
    ['data', { content: 'x', data: 'a: 1\nb: [1' }, 2, 6],
    ['needs', { content: 'x', needs: 'a: {result: [}' }, 1, 14],
  ])('in %s has a place', async (field, inputs, line, column) => {
    const { issues } = await dryRun(draft(inputs));
    expect(issues).toMatchObject([{ place: { field, at: { line, column } } }]);
  });

  test('in the payload has a place', async () => {
    const payload = '{\n  "a": [}\n}';
    const { issues } = await dryRun({ inputs: { content: 'x' }, eventName: 'push', payload });
    expect(issues).toMatchObject([{ place: { field: 'payload', at: { line: 2, column: 9 } } }]);
  });

  test.each(['[]', '1', '"text"'])('is a payload %s', async (payload) => {
    const { issues } = await dryRun({ inputs: { content: 'x' }, eventName: 'push', payload });
    expect(issues[0]?.what).toMatch(/^`payload` must be a mapping/);
  });

  test('does not hide another', async () => {
    const { issues } = await dryRun(draft({ format: 'twacode', preset: 'auto', people: '[]' }));
    expect(issues).toHaveLength(2);
  });

  test('says what to do next', async () => {
    const { issues } = await dryRun(draft({ content: '{{ commit.titel }}', template: 'true' }));
    expect(issues[0]?.what).toContain('Did you mean `commit.title`?');
    expect(issues[0]?.nextStep).toContain('default:');
  });
});
