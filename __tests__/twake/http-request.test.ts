import { describe, expect, test } from '@jest/globals';
import type { DeliveryRequest } from '../../src/twake/delivery.ts';
import {
  checkSize,
  findSizeError,
  httpRequestFor,
  operationOf,
} from '../../src/twake/http-request.ts';

const connection = {
  api_url: new URL('https://twake.example.com'),
  public_id: 'app',
  private_api_key: 'key',
  group_id: 'company',
};
const message = { content: 'Hi' };
const edited = { channel_id: 'c', message_id: 'm' };

test.each<[string, Pick<DeliveryRequest, 'message'>, object, string]>([
  ['post', { message }, { channel_id: 'c' }, '/api/v1/messages/save'],
  ['edit', { message }, edited, '/api/v1/messages/save'],
  ['remove', {}, edited, '/api/v1/messages/remove'],
])('a request to %s', (operation, request, target, pathname) => {
  const at = { channel_id: 'c', ...target };
  expect(operationOf(request, at)).toBe(operation);
  const { url, body } = httpRequestFor({ connection, ...request }, at);
  expect(url.pathname).toBe(pathname);
  expect(JSON.parse(body).message).toMatchObject({ channel_id: 'c', ...request.message });
});

describe('the size of a request', () => {
  const requestOf = (bytes: number) => {
    const { url, headers } = httpRequestFor({ connection, message }, edited);
    return { url, headers, body: `${'é'.repeat(8)}${'x'.repeat(bytes - 16)}` };
  };

  test('may be a mebibyte, and not one more', () => {
    expect(findSizeError(requestOf(1_048_576))).toBeUndefined();
    expect(findSizeError(requestOf(1_048_577))).toMatchObject({
      code: 'too_large',
      message: 'The request has 1048577 bytes, and servers take 1048576: nothing was sent.',
    });
  });

  test.each(['"', '\\', '\u2028', 'é', '🚀', '\uD800', '\u0001', '\n'])(
    'counts the bytes that are sent, of %j too',
    (character) => {
      const sized = (padding: number) => {
        const content = character.repeat(10_000) + 'x'.repeat(padding);
        return httpRequestFor({ connection, message: { content } }, edited);
      };
      // As undici sends it.
      const rest = new TextEncoder().encode(sized(0).body).length;
      expect(findSizeError(sized(1_048_576 - rest))).toBeUndefined();
      expect(findSizeError(sized(1_048_577 - rest))).toMatchObject({ code: 'too_large' });
    },
  );

  test('is checked for each target of a dry run', () => {
    const request: DeliveryRequest = {
      connection,
      targets: [{ channel_id: 'c' }, { channel_id: 'c'.repeat(100) }],
      policy: { delivery: 'at_most_once', retries: 0, timeout_ms: 1000 },
    };
    const sized = (size: number) => ({ ...request, message: { content: 'x'.repeat(size) } });
    expect(() => checkSize(sized(1000))).not.toThrow();
    const rest = Buffer.byteLength(httpRequestFor(sized(0), { channel_id: 'c' }).body);
    expect(() => checkSize(sized(2 ** 20 - rest))).toThrow(
      'The request has 1048675 bytes, and servers take 1048576: nothing was sent.',
    );
  });
});
