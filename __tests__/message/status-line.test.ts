/** What a live message says of the job: in a last line, in a reply, or as the whole message. */

import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/message/message.ts';
import {
  builtInMessage,
  notification,
  type Progress,
  withStatusLine,
} from '../../src/message/status-line.ts';
import type { Root } from '../../src/message/tree.ts';
import { toMessageObject } from '../../src/twake/v1/message-object.ts';

const running: Progress = {
  subject: 'The job',
  status: 'in_progress',
  icon: '⏳',
  duration: null,
  workflow: 'Deploy',
  run_url: null,
};
const url = 'https://github.com/octo-org/hello/actions/runs/1';
const done: Progress = {
  ...running,
  status: 'failure',
  icon: '❌',
  duration: 124.6,
  run_url: url,
};
const run = [{ type: 'url', url, content: 'run' }, ')'];
const rootOf = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});
const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };

describe('a last line', () => {
  const written = { formatted: ['Hi'], original_str: 'Hi', fallback_string: 'Hi there' };
  const twacode = { type: 'twacode', value: written, fill: () => undefined } as const;

  test.each<[string, Progress, unknown, string]>([
    ['in the beginning', running, '⏳ The job is running', '⏳ The job is running'],
    [
      'in the first second',
      { ...running, duration: 0.4 },
      '⏳ The job is running after 0s',
      '⏳ The job is running after 0s',
    ],
    [
      'at the end',
      done,
      ['❌ The job failed after 2m 5s (', ...run],
      '❌ The job failed after 2m 5s (run)',
    ],
  ])('%s', async (_, progress, content, text) => {
    const said = (message: Message['content']) =>
      toMessageObject(withStatusLine({ content: message, sender_name: 'CI' }, progress));
    const envelope = {
      formatted: ['Hi', { type: 'br', start: '\n' }, { type: 'system', content }],
      original_str: `Hi ${text}`,
      fallback_string: `Hi ${text}`,
    };
    const hidden_data = { custom_title: 'CI' };
    expect(await said(rootOf('Hi'))).toEqual({ hidden_data, content: envelope });
    expect(await said(twacode)).toEqual({
      hidden_data,
      content: { ...envelope, fallback_string: `Hi there ${text}` },
    });
    expect(await said({ type: 'plain', value: 'Hi', isFilled: false })).toEqual({
      hidden_data,
      content: `Hi\n${text}`,
    });
  });
});

describe('a reply', () => {
  test('notifies those whom an edit cannot', async () => {
    expect(await toMessageObject(notification(done, ['all', mona]))).toEqual({
      content: {
        formatted: [
          '❌ The job failed after 2m 5s (',
          ...run,
          { type: 'br', start: '\n' },
          '@all',
          ' ',
          { type: 'user', start: '@', content: `mona:${mona.id}` },
        ],
        original_str: `❌ The job failed after 2m 5s (run) @all @mona:${mona.id}`,
        fallback_string: `❌ The job failed after 2m 5s (run) @all @mona:${mona.id}`,
      },
    });
  });
});

describe('the whole message', () => {
  const envelope = (formatted: unknown[], text: string) => ({
    content: { formatted, original_str: text, fallback_string: text },
  });

  test('names the workflow', async () => {
    const sentence = '❌ Deploy: the job failed after 2m 5s';
    expect(await toMessageObject(builtInMessage(done, []))).toEqual(
      envelope([`${sentence} (`, ...run], `${sentence} (run)`),
    );
  });

  test('does without its name', async () => {
    const message = builtInMessage({ ...running, workflow: null }, []);
    expect(await toMessageObject(message)).toEqual(
      envelope(['⏳ The job is running'], '⏳ The job is running'),
    );
  });

  test('names who is to be notified, where its edit notifies', async () => {
    const message = builtInMessage({ ...running, workflow: null }, ['all', mona]);
    const user = { type: 'user', start: '@', content: `mona:${mona.id}` };
    expect(await toMessageObject(message)).toEqual(
      envelope(
        ['⏳ The job is running', { type: 'br', start: '\n' }, '@all', ' ', user],
        `⏳ The job is running @all @mona:${mona.id}`,
      ),
    );
  });
});
