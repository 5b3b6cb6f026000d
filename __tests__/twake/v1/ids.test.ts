/** What people paste is read as an id, or told by a sentence what it is, with the id that was meant where it shows. */

import { describe, expect, test } from '@jest/globals';
import { describeNoId, type Owner, readId } from '../../../src/twake/v1/ids.ts';

const company = '1f3d0000-aaaa-11ea-8000-000000000001';
const channel = '4e000000-dddd-11ea-8000-000000000001';
// By short-uuid 4.2.2, whose `fromUUID` makes the addresses of the web client.
const shortCompany = '4RJq5KVb1GsKVzfZoLUCsM';
const shortChannel = 'aCDhppiyNQm5nWE1YAtenk';
const client = 'https://web.twake.app/client';

describe('readId', () => {
  test.each([channel, channel.toUpperCase()])('takes %s', (text) => {
    expect(readId(text)).toBe(channel);
  });

  test.each(['', 'general', ` ${channel}`, `${channel}x`, shortChannel])('leaves "%s"', (text) => {
    expect(readId(text)).toBeUndefined();
  });
});

describe('describeNoId', () => {
  const spelling = 'which is the id in another spelling';
  const short = "which is the short form of the web client's address";

  test.each<[string, Owner, string, string]>([
    [`{${channel}}`, 'channel', spelling, channel],
    [`"${channel}"`, 'channel', spelling, channel],
    [`[${channel.toUpperCase()}]`, 'channel', spelling, channel],
    [`urn:uuid:${company}`, 'company', spelling, company],
    [company.replaceAll('-', ''), 'company', spelling, company],
    [shortChannel, 'channel', short, channel],
    [shortCompany, 'company', short, company],
    ['111111111U9imsFssej1R9', 'channel', short, '00000000-0000-1000-8000-000000000002'],
    ['xBuEXKpzVpVzLaDrb3orAX', 'channel', short, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
    [
      `${client}/${shortCompany}/w/${shortCompany}/c/${shortChannel}`,
      'channel',
      'which is an address, and not the id of a channel',
      channel,
    ],
    [
      `${client}/${shortCompany}/w/abc/c/${shortChannel}`,
      'company',
      'which is an address, and not the id of a company',
      company,
    ],
    [`${client}/${company}/w/x/c/${channel}/t/y`, 'channel', 'which is an address', channel],
    [`http://localhost:3000/client/x/c/${shortChannel}`, 'channel', 'an address', channel],
    [`web.twake.app/client/x/c/${shortChannel}`, 'channel', 'an address', channel],
  ])('%s of a %s', (text, owner, reading, meant) => {
    const sentence = describeNoId(text, owner);
    expect(sentence).toContain(`is ${JSON.stringify(text)}, which is `);
    expect(sentence).toContain(reading);
    expect(sentence).toMatch(new RegExp(`\\. Write ${meant}\\.$`));
  });

  test.each<[string, Owner, string]>([
    ['general', 'channel', 'the name of a channel'],
    ['#general', 'channel', 'the name of a channel'],
    ['My company', 'company', 'the name of a company'],
    ['@octocat', 'user', 'not the id of a user'],
    // Longer than any UUID, and a letter that short ones do not have.
    ['zzzzzzzzzzzzzzzzzzzzzz', 'channel', 'the name of a channel'],
    ['0CDhppiyNQm5nWE1YAtenk', 'channel', 'the name of a channel'],
    // Before 2021, the first id is that of the workspace.
    [`${client}/${shortCompany}/c/${shortChannel}`, 'company', 'an address, and not the id'],
    [`${client}/${shortCompany}/w/x`, 'channel', 'an address, and not the id'],
    [
      'https://web.twake.app',
      'channel',
      'an address, and not the id of a channel, and has no channel',
    ],
    [channel.slice(1), 'channel', 'no whole id: it has 31 digits, and an id has 32'],
    [`${channel}0`, 'channel', 'no whole id: it has 33 digits, and an id has 32'],
  ])('%s of a %s tells where it is found', (text, owner, reading) => {
    expect(describeNoId(text, owner)).toContain(`which is ${reading}`);
  });

  test.each<[Owner, string]>([
    ['company', 'the settings of the application'],
    ['channel', 'the whole address'],
    ['user', 'looks like'],
  ])('of a %s', (owner, where) => {
    expect(describeNoId('general', owner)).toContain(where);
  });

  test.each([
    [`${channel};${company}`, 'several ids. Separate them by commas or new lines.'],
    [`${channel} ${company}`, 'several ids. Separate them by commas or new lines.'],
    [`\${{ vars.X }}`, 'an expression that nobody evaluated. GitHub evaluates it'],
  ])('%s is told by its own next step', (text, sentence) => {
    expect(describeNoId(text, 'channel')).toContain(`which is ${sentence}`);
  });

  const where =
    'It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.';
  const named = 'which is the name of a channel, or something else, but not its id.';

  test.each<[string, string, string]>([
    ['a name', 'general', `is "general", ${named} ${where}`],
    [
      'an address without a channel',
      `${client}/${shortCompany}`,
      `is "${client}/${shortCompany}", which is an address, and not the id of a channel, and has no channel in it. ${where}`,
    ],
    [
      'a name with an address in it',
      'see 1https://x.io',
      `is "see 1https://x.io", ${named} ${where}`,
    ],
    ['60 characters', 'k'.repeat(60), `is "${'k'.repeat(60)}", ${named} ${where}`],
    [
      'what may be a key',
      'k'.repeat(61),
      `has 61 characters, so it is no id of a channel, but perhaps a key. ${where}`,
    ],
    ['a sentence', `see ${'k'.repeat(60)}`, `is "see ${'k'.repeat(60)}", ${named} ${where}`],
    ['an id and a word', `${channel} general`, `is "${channel} general", ${named} ${where}`],
    [
      'ids that are apart',
      `${channel} , ${company}`,
      `is "${channel} , ${company}", which is several ids. Separate them by commas or new lines.`,
    ],
    ['more than a short id', `x${shortChannel}`, `is "x${shortChannel}", ${named} ${where}`],
    ['more behind a short id', `${shortChannel}x`, `is "${shortChannel}x", ${named} ${where}`],
  ])('says of %s', (_, text, sentence) => {
    expect(describeNoId(text, 'channel')).toBe(sentence);
  });

  test.each<[Owner, string]>([
    [
      'company',
      `is "${client}/${shortCompany}/w/x", which is an address, and not the id of a company. Write ${company}.`,
    ],
    [
      'user',
      `is "${client}/${shortCompany}/w/x", which is an address, and not the id of a user. It looks like 3c000000-cccc-11ea-8000-000000000001.`,
    ],
  ])('says of an address in place of a %s', (owner, sentence) => {
    expect(describeNoId(`${client}/${shortCompany}/w/x`, owner)).toBe(sentence);
  });

  test('quotes no more than a line', () => {
    expect(describeNoId('x'.repeat(5000), 'channel').length).toBeLessThan(500);
  });
});
