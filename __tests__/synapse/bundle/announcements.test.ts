/** Presets in a room of a real homeserver, through the bundle: what is read there is what was composed. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventNames, readEvent } from '../../../events/event-fixture.ts';
import type { RunResult } from '../../../local-runner/runner.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { readHtml } from '../../twake/matrix/read-html.ts';
import { openSession, type Session } from '../session.ts';
import { type Inputs, type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
let run: RunInRoom;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  run = stepsFor(homeserver, { channel_id: homeserver.rooms.deploys });
});
afterAll(() => homeserver.stop());

const presets = ['auto', 'deploy', 'pull_request', 'release', 'push', 'status'] as const;

/** `auto` for each event, and each preset for the event that it is made for. */
const events = {
  auto: eventNames,
  deploy: ['push', 'deployment.created'],
  pull_request: ['pull_request.opened', 'pull_request.opened.fork'],
  release: ['release.published'],
  push: ['push'],
  status: ['schedule', 'workflow_run.completed'],
} as const satisfies Readonly<
  Record<(typeof presets)[number], readonly (typeof eventNames)[number][]>
>;

const rows = presets.flatMap((preset) =>
  events[preset].flatMap((event) =>
    ['success', 'failure'].map((status) => ({ preset, event, status })),
  ),
);

const wordsIn = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The content of an event that a dry run shows, and a message of it has. */
type Content = Readonly<Record<string, unknown>>;

const NONCE = 'dev.twake-message.nonce';

function shownBy({ log }: RunResult): Content {
  const [json] = /^\{$.*?^\}$/ms.exec(log) ?? [];
  if (json === undefined) throw new Error(`Nothing is shown.\n${log}`);
  return JSON.parse(json);
}

test.each(rows)('$preset for $event, $status', async ({ preset, event: eventName, status }) => {
  const inputs: Inputs = {
    preset,
    status,
    data: 'environment: production\nurl: https://hello.example',
    needs: '{"build":{"result":"success","outputs":{}}}',
    mentions: 'alice:@alice:localhost',
  };
  const step = { eventName, event: readEvent(eventName) };
  const dryRun = await run({ ...inputs, dry_run: 'true' }, step);
  const { [NONCE]: none, ...composed } = shownBy(dryRun);
  const sent = await run(inputs, step);
  const { json } = await alice.event(homeserver.rooms.deploys, sentBy(sent));
  const { [NONCE]: nonce, ...content } = json['content'] as Content;
  expect(content).toEqual(composed);
  expect([none, nonce]).toEqual(['dry-run', expect.stringMatching(/^[a-z0-9-]{20,}$/)]);
  expect(sent).toMatchObject({ exitCode: 0, outputs: { outcome: 'sent', error_code: '' } });

  const { body, formatted_body, ...more } = content;
  expect(more).toEqual({
    msgtype: 'm.text',
    format: 'org.matrix.custom.html',
    'm.mentions': { user_ids: ['@alice:localhost'] },
  });
  expect(body).toMatch(/^\p{Extended_Pictographic}\uFE0F? \S/u);
  expect(body).not.toMatch(/\{\{|undefined|null|\[object/);
  // Both tell the same: the first line of the text is in the HTML, too.
  const [first = ''] = String(body).split('\n');
  expect(wordsIn(readHtml(String(formatted_body)).text)).toContain(wordsIn(first));
});
