/** Who is who: logins and teams of GitHub, and the people in Twake behind them. */

import { describe, expect, test } from '@jest/globals';
import { keyOf, namesOf, readPeople } from '../../src/workflow/people.ts';

const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };
const hubot = { name: 'hubot', id: '22222222-2222-11ea-8222-222222222222' };
const moved = { name: 'mona', id: '@mona:example.org' };
const textOf = ({ name, id }: typeof mona) => `${name}:${id}`;

describe('people', () => {
  test('are names and ids by login, or several of them', () => {
    expect(
      readPeople({
        octocat: ` ${textOf(mona)} `,
        '@Hubot': `@${textOf(hubot)}`,
        both: [textOf(mona), textOf(moved)],
        'team:Web-Team': [textOf(hubot), textOf(mona)],
        'team:ops': textOf(hubot),
      }),
    ).toEqual({
      octocat: [mona],
      Hubot: [hubot],
      both: [mona, moved],
      'team:web-team': [hubot, mona],
      'team:ops': [hubot],
    });
  });

  test('have a name to be read: of the first account, and of no team', () => {
    expect(namesOf({ octocat: [mona, hubot], Hubot: [hubot], 'team:ops': [mona] })).toEqual({
      octocat: 'mona',
      Hubot: 'hubot',
    });
  });

  test('are found by a login in any case, and an app by either of its names', () => {
    const names = namesOf({ octocat: [mona], Hubot: [hubot], 'Renovate[bot]': [moved] });
    const logins = ['OctoCat', 'hubot', 'renovate', 'renovate[bot]', 'constructor', 'team:ops'];
    expect(logins.filter((login) => Object.hasOwn(names, login))).toEqual(logins.slice(0, 4));
    expect(logins.map((login) => names[login])).toEqual([
      ...['mona', 'hubot', 'mona', 'mona'],
      ...[undefined, undefined],
    ]);
    expect(JSON.parse(JSON.stringify(names))).toEqual({
      ...{ octocat: 'mona', Hubot: 'hubot' },
      'Renovate[bot]': 'mona',
    });
  });

  test.each([
    ['mona'],
    [mona.id],
    ['mona:1'],
    [`mo@na:${mona.id}`],
    [`mona:${mona.id}-0`],
    [`${textOf(mona)}, ${textOf(hubot)}`],
    [7],
    [null],
    [{}],
    [[]],
    [[textOf(mona), 'mona']],
    [[[textOf(mona)]]],
  ])('%j is an issue', (value) => {
    expect(() => readPeople({ octocat: value })).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        message:
          '`people` must have `name:user-id`, or a list of such, for `octocat`, with the id of a user of Twake (in a Matrix room `name:@user:server`).',
      }),
    );
  });

  test.each([
    ['octo-org/ops', ' Did you mean `team:ops`?'],
    ['@octo-org/ops', ' Did you mean `team:ops`?'],
    ['team:Web Team', ' Did you mean `team:web-team`?'],
    ['team:octo-org/ops', ' Did you mean `team:ops`?'],
    ['teams:ops', ' Did you mean `team:ops`?'],
    ['team: The  Team ', ' Did you mean `team:the-team`?'],
    ['a/b/c', ''],
    ['see octo-org/ops', ''],
    ['my team:ops', ''],
    ['team:', ''],
    ['team: ', ''],
    ['group:ops', ''],
  ])('%j is no key, and what it may have meant is said', (key, suggestion) => {
    expect(() => readPeople({ [key]: textOf(mona) })).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        message: `\`people\` has "${key}", which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${suggestion}`,
      }),
    );
  });
});

test('addressees are told apart by their ids, whatever they are called', () => {
  expect([keyOf('all'), keyOf(mona), keyOf({ ...mona, name: 'm' })]).toEqual([
    'all',
    mona.id,
    mona.id,
  ]);
});
