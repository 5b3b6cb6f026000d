import { describe, expect, test } from '@jest/globals';
import { removeRequest, saveRequest, secretsOf } from '../../../src/twake/v1/request.ts';

const connection = {
  api_url: new URL('https://twake.example.com'),
  public_id: 'app',
  private_api_key: 's3cret-Key',
  group_id: 'company',
};
const content = { formatted: ['Hi'], original_str: 'Hi', fallback_string: 'Hi' };
const messageOf = (request: { body: string }) => JSON.parse(request.body).message;

/** All that a request has of its own: echo -n app:s3cret-Key | base64 */
const headers = {
  Authorization: 'Basic YXBwOnMzY3JldC1LZXk=',
  'Content-Type': 'application/json',
};

describe('saveRequest', () => {
  test('is the request of the API documentation', () => {
    const request = saveRequest(connection, { channel_id: 'general' }, { content });
    expect(request.url.href).toBe('https://twake.example.com/api/v1/messages/save');
    expect(request.headers).toEqual(headers);
    expect(JSON.parse(request.body)).toEqual({
      group_id: 'company',
      message: { channel_id: 'general', content },
    });
  });

  test.each([
    ['https://twake.example.com', 'https://twake.example.com/api/v1/messages/save'],
    ['https://twake.example.com/', 'https://twake.example.com/api/v1/messages/save'],
    ['https://example.com/chat', 'https://example.com/chat/api/v1/messages/save'],
    ['https://example.com/chat/', 'https://example.com/chat/api/v1/messages/save'],
    ['http://[::1]:8080/', 'http://[::1]:8080/api/v1/messages/save'],
  ])('%s becomes %s', (base, href) => {
    const there = { ...connection, api_url: new URL(base) };
    expect(saveRequest(there, { channel_id: 'c' }, { content }).url.href).toBe(href);
  });

  test('edits a reply with its id, channel and thread', () => {
    const target = { channel_id: 'c', message_id: 'm', parent_message_id: 'p' };
    expect(messageOf(saveRequest(connection, target, { content }))).toEqual({
      channel_id: 'c',
      id: 'm',
      parent_message_id: 'p',
      content,
    });
  });

  test('sends whatever stands beside the content', () => {
    const message = { content, hidden_data: { custom_title: 'Deploys' }, pinned: true };
    const request = saveRequest(connection, { channel_id: 'c' }, message);
    expect(messageOf(request)).toEqual({ channel_id: 'c', ...message });
  });

  test('takes the escaped echo of 300 KB of Cyrillic, many times as large', () => {
    const text = 'ж'.repeat(150_000);
    const broad = { formatted: [text], original_str: text, fallback_string: text };
    const { maxResponseSize = 0 } = saveRequest(
      connection,
      { channel_id: 'c' },
      { content: broad },
    );
    expect(maxResponseSize).toBeGreaterThan(5 * JSON.stringify(text).length * '\\u0436'.length);
  });

  test('never holds a lone surrogate, for which servers drop the whole body', () => {
    const broken = { ...content, formatted: ['a\uD83Db'] };
    const { body } = saveRequest(connection, { channel_id: 'c' }, { content: broken });
    expect(body).not.toMatch(/\\ud/i);
    expect(JSON.parse(body).message.content.formatted).toEqual(['a\uFFFDb']);
  });
});

test.each([
  ['s3cret-Key', ['s3cret-Key', 'YXBwOnMzY3JldC1LZXk=']],
  ['', []],
])('of the key %j, nobody may see %j', (private_api_key, secrets) => {
  expect(secretsOf({ public_id: 'app', private_api_key })).toEqual(secrets);
});

test('removeRequest names the message and nothing else', () => {
  const request = removeRequest(connection, { channel_id: 'c', message_id: 'm' });
  expect(request.url.pathname).toBe('/api/v1/messages/remove');
  expect(request.headers).toEqual(headers);
  expect(JSON.parse(request.body)).toEqual({
    group_id: 'company',
    message: { channel_id: 'c', id: 'm' },
  });
});
