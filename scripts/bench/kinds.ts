/** The kinds of step that are measured, each as the runner would start it. */

import { fileURLToPath } from 'node:url';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import type { Step } from '../../local-runner/runner.ts';
import { account } from '../../local-twake/accounts.ts';
import { account as matrixAccount } from '../../local-twake/matrix/accounts.ts';
import type { Servers } from './servers.ts';

export interface Kind {
  readonly name: string;
  readonly step: Step;
  /** The bare fetch that it is compared with. */
  readonly baseline: string;
}

const BASELINE = 'bare `fetch`';

/** What the action is compared with. */
const bare = {
  nothing: new URL('empty.mjs', import.meta.url),
  http: new URL('bare-http.cjs', import.meta.url),
  fetch: new URL('bare-fetch.mjs', import.meta.url),
};

/** Inputs that lead to a server, and to its first channel. */
export function inputsFor(api_url: string): Readonly<Record<string, string>> {
  const { public_id, private_api_key, group_id, channel_ids } = account;
  return { api_url, public_id, private_api_key, group_id, channel_id: channel_ids[0] };
}

/** The same for a room. */
export function roomInputsFor(api_url: string): Readonly<Record<string, string>> {
  const { access_token, channel_ids } = matrixAccount;
  return { api_url, access_token, channel_id: channel_ids[0] };
}

export function kindsFor(servers: Servers): readonly Kind[] {
  const steps = stepsOn(servers);
  const names = [BASELINE, 'plain', 'Markdown', 'template'];
  const secure = Object.fromEntries(
    names.map((name) => [`${name}, https`, secureStep(steps[name] ?? {}, servers)]),
  );
  return [...compare(steps, BASELINE), ...compare(secure, `${BASELINE}, https`)];
}

function compare(steps: Readonly<Record<string, Step>>, baseline: string): Kind[] {
  return Object.entries(steps).map(([name, step]) => ({ name, step, baseline }));
}

function secureStep(step: Step, { secureTwake, authority }: Servers): Step {
  return {
    ...step,
    inputs: { ...step.inputs, api_url: secureTwake },
    env: { ...step.env, NODE_EXTRA_CA_CERTS: authority },
  };
}

/** As a release of a small project says it: headings, a list with forms and links, code, a table. */
const notes = [
  '## Version 1.10.0\n\nIt **greets** in the language of the reader, see [the guide](https://hello.example/guide).\n',
  '### Changes\n',
  ...Array.from(
    { length: 14 },
    (_, index) =>
      `- **core:** the \`Accept-Language\` header decides, with *weights* ([#${index + 1}](https://hello.example/${index}))`,
  ),
  '\n```sh\nnpm install hello@1.10.0\n```\n\n| Language | Greeting |\n|---|---|\n| French | Bonjour |\n| German | Hallo |',
].join('\n');

function stepsOn({ twake, homeserver, github }: Servers): Readonly<Record<string, Step>> {
  const hello = { content: 'Version 1.10.0 is live in production' };
  const on = (eventName: EventName) => ({ eventName, event: readEvent(eventName) });
  const step = (inputs: Record<string, string>, more: Step = {}): Step => ({
    ...more,
    inputs: { ...inputsFor(twake), ...inputs },
  });
  const fromPullRequest = on('pull_request.opened');
  const inRoom = (inputs: Record<string, string>, more: Step = {}): Step => ({
    ...more,
    inputs: { ...roomInputsFor(homeserver), ...inputs },
  });
  const markdown = { content: '**Version 1.10.0** is [live](https://hello.example)' };
  return {
    'nothing (an empty script)': step(hello, { program: fileURLToPath(bare.nothing) }),
    'bare `node:http`': step(hello, { program: fileURLToPath(bare.http) }),
    [BASELINE]: step(hello, { program: fileURLToPath(bare.fetch) }),
    plain: step(hello),
    Markdown: step(markdown),
    'Markdown of 1.8 KB': step({ content: notes }),
    'Markdown with emoji': step({ content: '**hello** is live :rocket: <https://hello.example>' }),
    template: step(
      { content: 'Deployed {{ github.ref_name }} for {{ github.actor }}', template: 'true' },
      fromPullRequest,
    ),
    'template with a filter': step(
      { content: 'Deployed {{ github.ref_name | upcase }}', template: 'true' },
      fromPullRequest,
    ),
    'template in Markdown': step(
      {
        content: '**{{ github.actor }}** opened [{{ pull_request.title }}]({{ pull_request.url }})',
        template: 'true',
      },
      fromPullRequest,
    ),
    preset: step({ preset: 'auto' }, fromPullRequest),
    'preset that asks GitHub': step(
      { preset: 'status', status: 'failure', github_token: 'ghs_bench' },
      { ...on('push'), env: { GITHUB_API_URL: github } },
    ),
    'plain, to a room': inRoom(hello),
    'Markdown, to a room': inRoom(markdown),
    'preset, to a room': inRoom({ preset: 'auto' }, fromPullRequest),
    'skipped (a fork without secrets)': step(
      { public_id: '', private_api_key: '', group_id: '', channel_id: '', ...hello },
      { ...on('pull_request.opened.fork'), secretSource: 'None' },
    ),
    'post stage without `live`': step(hello, { state: { stage: 'post' } }),
  };
}
