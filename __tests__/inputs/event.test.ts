import { describe, expect, test } from '@jest/globals';
import { readEvent, readEventFor } from '../../src/inputs/event.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { complete, inputsFrom, type Texts } from './texts.ts';

const unknown = 'Templates and presets know nothing of what happened.';

/** A runner's disk with one file, `/event.json`; nothing is there where its text is undefined. */
function eventFile(text: string | undefined) {
  const paths: string[] = [];
  const readFile = async (path: string) => {
    paths.push(path);
    if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
    return new TextEncoder().encode(text);
  };
  return { paths, files: { readFile } };
}

describe('readEventFor', () => {
  test.each<[string, Texts, boolean]>([
    ['a message of its own words', {}, false],
    ['a template', { template: 'true' }, true],
    ['a preset', { content: '', preset: 'auto' }, true],
    ['somebody to mention, who may be of the event', { mentions: 'author' }, true],
    ['a missing key, which a fork does not get', { private_api_key: '' }, true],
    ['a picture, which may be private', { content: 'a ![b](c.png)' }, true],
    ['a picture of HTML', { content: '<IMG src=c.png>' }, true],
    ['a picture as text', { content: '![b](c.png)', format: 'text' }, false],
    ['a file, which may hold a picture', { content: '', content_file: 'a.md' }, true],
  ])('%s: %j', async (_, texts, isRead) => {
    const { paths, files } = eventFile('{"action": "opened"}');
    const reading = await readInputs(inputsFrom({ ...complete, ...texts }));
    const env = { GITHUB_EVENT_PATH: '/event.json' };
    const warn = (sentence: string) => {
      throw new Error(sentence);
    };
    const event = await readEventFor(reading, { env, files, warn });
    expect(event).toEqual(isRead ? { action: 'opened' } : {});
    expect(paths).toEqual(isRead ? ['/event.json'] : []);
  });
});

test('a picture without an event says nothing of it', async () => {
  const reading = await readInputs(inputsFrom({ ...complete, content: '![b](c.png)' }));
  const warn = (sentence: string) => {
    throw new Error(sentence);
  };
  const env = { GITHUB_EVENT_PATH: '/event.json' };
  const event = await readEventFor(reading, { env, files: eventFile(undefined).files, warn });
  expect(event).toEqual({});
});

describe('readEvent', () => {
  test.each<[string, string | undefined, string | undefined, unknown, string[]]>([
    ['the payload', '/event.json', '{"ref": "é"}', { ref: 'é' }, []],
    ['colours in it', '/event.json', '{"title": "\\u001b[31mred"}', { title: 'red' }, []],
    [
      'no run of GitHub Actions',
      undefined,
      '{"action": "opened"}',
      {},
      [`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${unknown}`],
    ],
    [
      'an empty path',
      '',
      '{"action": "opened"}',
      {},
      [`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${unknown}`],
    ],
    [
      'a broken file',
      '/event.json',
      '{"action": ',
      {},
      [`The file of the event (GITHUB_EVENT_PATH) is not JSON. ${unknown}`],
    ],
    [
      'no file',
      '/event.json',
      undefined,
      {},
      [`The file of the event (GITHUB_EVENT_PATH) cannot be read (ENOENT). ${unknown}`],
    ],
  ])('%s', async (_, path, text, event, sentences) => {
    const warnings: string[] = [];
    const { files } = eventFile(text);
    expect(await readEvent(path, files, (sentence) => warnings.push(sentence))).toEqual(event);
    expect(warnings).toEqual(sentences);
  });
});
