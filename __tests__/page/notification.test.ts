/** The notification is the one that the published servers made of a message. */

import { describe, expect, test } from '@jest/globals';
import { notify } from '../../page/notification.ts';
import { alice, bob, readGoldens } from '../twake/twacode/oracles.ts';

const goldens = [...readGoldens('twacode'), ...readGoldens('markdown')];

/** As the goldens call it: they know two members. */
function whom(mentioned: readonly string[]): string {
  const known = mentioned.flatMap((who) => {
    if (who.startsWith('everyone')) return '@all';
    return [alice, bob].filter((id) => who.endsWith(id)).map((id) => `user ${id}`);
  });
  return known.join() || 'nobody';
}

describe('2020', () => {
  test.each(goldens.map((golden) => [golden.name, golden] as const))(
    '%s mentions whom it mentioned',
    (_, { content, mentions }) => {
      expect(whom(notify(content, '2020').mentioned)).toBe(mentions);
    },
  );

  test.each(
    goldens
      .filter(({ text }) => !text.includes('fire') && new TextEncoder().encode(text).length <= 100)
      .map((golden) => [golden.name, golden] as const),
  )('%s shows what it showed', (_, { content, text }) => {
    expect(notify(content, '2020').shown).toBe(text);
  });

  test.each(['@all!', 'x@here.', '(@all)'])('%j mentions everyone', (text) => {
    expect(notify({ formatted: [text] }, '2020').mentioned).toEqual(['everyone in the channel']);
  });

  test('cuts after 100 bytes, be it in a letter', () => {
    const notification = notify({ fallback_string: `${'x'.repeat(99)}é…` }, '2020');
    expect(notification).toMatchObject({ bytes: 104, shown: `${'x'.repeat(99)}\uFFFD` });
  });
});

describe('2021', () => {
  test.each([
    ['@all', ['everyone in the channel']],
    ['@here you are', ['everyone in the channel']],
    ['done\n@everyone\nlook', ['everyone in the channel']],
    ['@all!', []],
    ['@here, @channel.x', ['the member named channel.x']],
    ['(@all)', []],
    ['@everyone\u2060', []],
    ['ask @channel', ['everyone in the channel']],
    ['x@all', []],
    ['@allocator', ['the member named allocator']],
    ['thanks @mona.o', ['the member named mona.o']],
    [`@alice:${alice} look`, [`the member with the id ${alice}`]],
    ['@\u2060all and @\u2060mona', []],
  ])('%j mentions %j', (text, mentioned) => {
    const content = { formatted: ['@all'], original_str: text, fallback_string: 'other' };
    expect(notify(content, '2021').mentioned).toEqual(mentioned);
  });

  test('keeps the first letter of a bare string, and nothing of bare nodes', () => {
    expect(notify('Hello', '2021').shown).toBe('H');
    expect(notify(['Hello'], '2021').shown).toBe('');
  });
});
