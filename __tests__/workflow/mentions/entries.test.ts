/** How the input `mentions` is read: whom, and when. */

import { describe, expect, test } from '@jest/globals';
import { type MentionEntry, readMentions } from '../../../src/workflow/mentions/entries.ts';

const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };

async function read(text: string) {
  const issues: string[] = [];
  return { entries: await readMentions(text, (issue) => issues.push(issue)), issues };
}

describe('mentions', () => {
  test('are read one per line or separated by commas', async () => {
    expect(
      await read(
        ` author on failure\n\nall, ,@here\n${mona.name}:${mona.id}   on  cancelled \nreviewers,`,
      ),
    ).toEqual({
      entries: [
        { who: 'author', on: ['failure'] },
        { who: 'all' },
        { who: 'here' },
        { who: mona, on: ['cancelled'] },
        { who: 'reviewers' },
      ],
      issues: [],
    });
  });

  test.each<[text: string, entry: MentionEntry]>([
    ['everyone', { who: 'all' }],
    ['@everyone on failure', { who: 'all', on: ['failure'] }],
    ['merger', { who: 'merger' }],
    ['committers', { who: 'committers' }],
    ['team:ops', { who: 'team:ops' }],
    ['team:Web-Team on failure', { who: 'team:web-team', on: ['failure'] }],
    ['mona:@mona:example.org', { who: { name: 'mona', id: '@mona:example.org' } }],
    // Somebody in Twake may be called like that.
    [`team:${mona.id}`, { who: { name: 'team', id: mona.id } }],
    ['team:@ops:example.org', { who: { name: 'team', id: '@ops:example.org' } }],
    [
      'all on success failure cancelled skipped timed_out action_required',
      {
        who: 'all',
        on: ['success', 'failure', 'cancelled', 'skipped', 'timed_out', 'action_required'],
      },
    ],
    ['all on failure or cancelled', { who: 'all', on: ['failure', 'cancelled'] }],
    ['all on failure and cancelled', { who: 'all', on: ['failure', 'cancelled'] }],
    [
      'all on failure cancelled or skipped',
      { who: 'all', on: ['failure', 'cancelled', 'skipped'] },
    ],
  ])('%j', async (text, entry) => {
    expect(await read(text)).toEqual({ entries: [entry], issues: [] });
  });
});

const must =
  'must be all, here, author, actor, merger, committers, reviewers, team:slug or name:user-id.';
const login = ' For a login of GitHub, `people` says who that is in Twake.';
const list =
  'success, failure, cancelled, skipped, timed_out, action_required, changed, fixed or broken';
const when = `behind \`on\` must be ${list}.`;

describe('an issue names its line, and nobody besides', () => {
  test.each([
    ['octocat', `"octocat" ${must}${login}`],
    ['@octocat', `"@octocat" ${must}${login}`],
    ['octocat on failure', `"octocat" ${must}${login}`],
    ['mona:123', `"mona:123" ${must}`],
    [
      '@mona:example.org',
      '"@mona:example.org" has no name in front of it: in a Matrix room, write `mona:@mona:example.org`.',
    ],
    [`two words:${mona.id}`, `"two words:${mona.id}" ${must}`],
    ['a@ll', `"a@ll" ${must} Did you mean \`all\`?`],
    [`mona:${mona.id}-0`, `"mona:${mona.id}-0" ${must}`],
    ['commiters', `"commiters" ${must} Did you mean \`committers\`?`],
    ['reviewer on failure', `"reviewer" ${must} Did you mean \`reviewers\`?`],
    ['Author', `"Author" ${must} Did you mean \`author\`?`],
    ['@merged', `"@merged" ${must} Did you mean \`merger\`?`],
    ['every one', `"every one" ${must} Did you mean \`everyone\`?`],
    ['@channel', `"@channel" ${must} Did you mean \`all\`?`],
    ['everybody', `"everybody" ${must} Did you mean \`all\`?`],
    ['room', `"room" ${must} Did you mean \`all\`?`],
    ['sender', `"sender" ${must} Did you mean \`actor\`?`],
    // As near to `here` as to nothing else, and nearer to `merger` than to `here`.
    ['there', `"there" ${must} Did you mean \`here\`?`],
    ['mere', `"mere" ${must} Did you mean \`here\`?`],
    ['merer', `"merer" ${must} Did you mean \`merger\`?`],
    ['failed', `"failed" ${must}${login}`],
    ['all on sender', `"sender" ${when}`],
    ['all on error', `"error" ${when} Did you mean \`failure\`?`],
    ['all on failing', `"failing" ${when} Did you mean \`failure\`?`],
    ['all on succeeded', `"succeeded" ${when} Did you mean \`success\`?`],
    ['@octo-org/ops', `"@octo-org/ops" ${must} Did you mean \`team:ops\`?`],
    ['team:Web Team', `"team:Web Team" ${must} Did you mean \`team:web-team\`?`],
    ['team:', `"team:" ${must}`],
    ['all on fire', `"fire" ${when} Did you mean \`fixed\`?`],
    ['all on earth', `"earth" ${when}`],
    ['all on brocken', `"brocken" ${when} Did you mean \`broken\`?`],
    ['all on failed', `"failed" ${when} Did you mean \`failure\`?`],
    ['all on success canceled', `"canceled" ${when} Did you mean \`cancelled\`?`],
    ['all on failure()', `"failure()" ${when} Did you mean \`failure\`?`],
    ['all on or failure', `"or" ${when}`],
    ['all on failure or', `"or" ${when}`],
    ['all on', `\`on\` must have ${list} behind it.`],
    ['all failure', `"all failure" ${must}`],
    [`${'x'.repeat(300)}`, `"${'x'.repeat(200)}…" ${must}${login}`],
  ])('%j', async (text, issue) => {
    expect(await read(`all\n${text}`)).toEqual({
      entries: [{ who: 'all' }],
      issues: [`line 2: ${issue}`],
    });
  });

  test('a comma between words of one `on` begins another entry', async () => {
    expect(await read('author on failure, cancelled')).toEqual({
      entries: [{ who: 'author', on: ['failure'] }],
      issues: [
        'line 1: "cancelled" says when, and not who: several words stand behind one `on`, without commas, as in `all on failure cancelled`.',
      ],
    });
  });
});

test('of many issues, the first ten are told', async () => {
  const { issues } = await read(Array.from({ length: 11 }, (_, n) => `mona:${n}`).join('\n'));
  expect(issues).toHaveLength(10);
  expect(issues.at(-1)).toMatch(/^line 10: "mona:9" /);
});

test('a long text is read in no time', async () => {
  const begun = performance.now();
  await read(`all${' '.repeat(60_000)}x`);
  await read(`all on${' failure'.repeat(15_000)} x`);
  await read('all,'.repeat(30_000));
  await read('x'.repeat(120_000));
  await read('x,'.repeat(60_000));
  expect(performance.now() - begun).toBeLessThan(1500);
});
