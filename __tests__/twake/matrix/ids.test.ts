import { describe, expect, test } from '@jest/globals';
import type { IdOwner } from '../../../src/twake/api.ts';
import { describeNoId, readId } from '../../../src/twake/matrix/ids.ts';

describe('taken as they are', () => {
  test.each<[IdOwner, string]>([
    ['channel', '!OGEhHVWSdvArJzumhm:example.org'],
    ['channel', '!li0BW_dpBPHR2mqQBlIZhowy79s2c03okN_3fH4yo1k'],
    ['channel', '!abc:127.0.0.1:8448'],
    ['channel', '!abc:[2001:db8::1]:8448'],
    ['channel', '#deploys:example.org'],
    ['channel', '#Größe/x-1:example.org'],
    ['message', '$QbsyVP_pp8sxbMwHTtKzNC-jr7amWbntscDpa6FzlaA'],
    ['message', '$acR1l0raoZnm60CBwAVgqbZqoO/mYU81xysh1u7XcJk'],
    ['message', '$1532735824654kgVBc:example.org'],
    ['user', '@alice:example.org'],
    ['user', '@Old+Name/1=:example.org'],
  ])('%s %s', (owner, id) => {
    expect(readId(id, owner)).toBe(id);
  });
});

describe('told as what they are', () => {
  test.each<[IdOwner, string, string]>([
    ['channel', '#deploys', 'is "#deploys", which is an alias without its server.'],
    ['channel', 'general', 'is "general", which is the name of a room, or something else.'],
    ['channel', '@alice:example.org', 'is "@alice:example.org", which is a user, and not a room.'],
    ['channel', '$abc', 'is "$abc", which is a message, and not a room.'],
    [
      'channel',
      '4e000000-dddd-11ea-8000-000000000001',
      'is "4e000000-dddd-11ea-8000-000000000001", which is an id of Twake of 2020 to 2022, and none of Matrix',
    ],
    [
      'channel',
      'https://matrix.to/#/!abc:example.org/$event?via=example.org',
      'which is an address, and not the id of a room. Write "!abc:example.org".',
    ],
    [
      'channel',
      'https://matrix.to/#/%23deploys%3Aexample.org',
      'which is an address, and not the id of a room. Write "#deploys:example.org".',
    ],
    [
      'channel',
      'https://app.element.io/#/room/#deploys:example.org',
      'Write "#deploys:example.org".',
    ],
    ['message', 'https://matrix.to/#/!abc:example.org/$event?via=x', 'Write "$event".'],
    ['channel', 'https://chat.example.org/%E0%A4%A', 'which is an address'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
    ['channel', '${{ vars.ROOM }}', 'which is an expression that nobody evaluated.'],
    ['message', '!abc:example.org', 'which is a room, and not a message.'],
    ['message', '$a b', 'which is not the id of a message.'],
    ['message', '$a"; rm -rf', 'which is not the id of a message.'],
    ['user', 'alice', 'which is not the id of a user. It looks like "@alice:example.org".'],
  ])('%s %s', (owner, text, sentence) => {
    expect(readId(text, owner)).toBeUndefined();
    expect(describeNoId(text, owner)).toContain(sentence);
  });

  test('what is longer than any id is none', () => {
    expect(readId(`!${'a'.repeat(254)}`, 'channel')).toBeDefined();
    expect(readId(`!${'a'.repeat(255)}`, 'channel')).toBeUndefined();
  });
});
