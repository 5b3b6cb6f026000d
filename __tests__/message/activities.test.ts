/** What `preset: auto` says of every event that starts a workflow, in each of its activities, in both kinds of Twake. */

import { describe, expect, test } from '@jest/globals';
import { type Activity, loadActivity, readActivities, titleOf } from '../../events/activity.ts';
import type { Composed } from '../../src/message/source.ts';
import { toBody } from '../../src/twake/matrix/body.ts';
import { resolvePreset, withVerdictFor } from '../../src/workflow/choose.ts';
import { buildContext } from '../../src/workflow/context.ts';
import { composeBare, toEnvelopeOf } from '../../testing/compose.ts';

const live = { live: false };
const unasked = { failures: async () => null, changes: async () => null };

/** As the step would compose it, where GitHub is not asked. */
async function composeFor(activity: Activity): Promise<Composed> {
  const known = buildContext(loadActivity(activity));
  const preset = resolvePreset('auto', known, live);
  const context = { ...withVerdictFor(preset, known, live), ...unasked };
  const { repository, run } = known;
  return composeBare({ preset }, { context, repository_url: repository.url, run_url: run.url });
}

/** The lines in a room, without buttons. */
function bodyOf({ message: { content } }: Composed): readonly string[] {
  if (content.type !== 'root') throw new Error('It is no tree.');
  const lines = toBody(content)
    .replace(/[\u2060\u200B]/g, '')
    .split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('[Open '));
}

/** What a notification shows of a text. */
function startOf(text: string): string {
  return Buffer.from(text.replace(/[\u2060\u200B]/g, ''))
    .subarray(0, 100)
    .toString()
    .replace(/\uFFFD+$/, '');
}

const activities = readActivities();

test.each(activities.map((activity) => [titleOf(activity), activity] as const))(
  '%s',
  async (_, activity) => {
    const composed = await composeFor(activity);
    expect(bodyOf(composed)).toEqual(activity.says);
  },
);
