/** The table of docs/mentions.md: whom each role means on which event. */

import { environmentOf } from '../../events/event-fixture.ts';
import type { Octokit } from '../../src/workflow/lookups/github-api.ts';
import { type Role, roles } from '../../src/workflow/mentions/entries.ts';
import { gatherMessageContext } from '../../src/workflow/message-context.ts';
import { deeds, type Story, stories } from './roles.ts';

/** Everybody of the events, called in Twake by what they did. */
const people = Object.fromEntries(
  Object.entries(deeds).map(([key, deed]) => [key, [{ name: deed, id: key }]]),
);

/** There was a release before, and a commit since. */
async function openGitHub(): Promise<Octokit> {
  const responses: readonly (readonly [path: string, data: unknown])[] = [
    ['/releases', [{ tag_name: 'v1', published_at: '2020-01-01T00:00:00Z' }]],
    ['/compare', { commits: [{ author: { login: 'writer-since' } }] }],
  ];
  return {
    request: async (route) => ({
      data: responses.find(([path]) => route.includes(path))?.[1] ?? [],
    }),
    graphql: () => Promise.reject(new Error('Mentions ask for no GraphQL.')),
    paginate: {
      iterator: () => {
        throw new Error('Mentions ask for no list.');
      },
    },
  };
}

/** @throws when somebody is meant who is in no story */
async function describeHolders(role: Role, event: string, payload: object): Promise<string> {
  const { mentions } = await gatherMessageContext(
    {
      env: environmentFor(event, payload),
      event: payload,
      people,
      mentions: [{ who: role }],
      needs: undefined,
      data: {},
      preset: '',
      status: 'success',
      runner_facts: {},
      live: false,
      when: [],
      github_token: 'none',
    },
    {
      octokit: openGitHub,
      date: () => new Date(0),
      info: (sentence) => {
        if (!sentence.startsWith('`mentions`')) throw new Error(`${event}: ${sentence}`);
      },
      notice: () => {},
    },
  );
  return mentions.map((one) => (typeof one === 'string' ? one : one.name)).join(', ') || '–';
}

function environmentFor(event: string, payload: object): Record<string, string> {
  const env = environmentOf(event, payload);
  const isTag = 'ref' in payload && String(payload.ref).startsWith('refs/tags/');
  return isTag ? { ...env, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2' } : env;
}

/** @throws when the events of one row mean other people */
async function formatRow({ events, when, payload }: Story): Promise<string> {
  const rows = await Promise.all(
    events.map(async (event) => {
      const cells = roles.map((role) => describeHolders(role, event, payload));
      return (await Promise.all(cells)).join(' | ');
    }),
  );
  if (new Set(rows).size !== 1) throw new Error(`${events} are not alike:\n${rows.join('\n')}`);
  const names = events.map((event) => `\`${event}\``).join(', ');
  return `| ${names}${when ? `: ${when}` : ''} | ${rows[0]} |`;
}

export async function makeRolesTable(): Promise<string> {
  return [
    `| event | ${roles.map((role) => `\`${role}\``).join(' | ')} |`,
    `| --- |${' --- |'.repeat(roles.length)}`,
    ...(await Promise.all(stories.map(formatRow))),
  ].join('\n');
}
