/** Every event that starts a workflow, in each of its activities: the payload, and what `preset: auto` says of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ContextSources } from '../src/workflow/context.ts';
import { isObject, type JsonObject } from '../src/workflow/payload.ts';
import { environmentOf, readEvent } from './event-fixture.ts';
import { merge } from './merge.ts';

export interface Activity {
  readonly event: string;
  /** Null: the event has one activity alone. */
  readonly action: string | null;
  /** What tells it from others of the same action, in words. */
  readonly variant: string | null;
  readonly payload: JsonObject;
  /** The lines of the message down to its buttons, written by hand. */
  readonly says: readonly string[];
}

/** As written in a file of activities/, which is named by its event. */
interface ActivityFile {
  /** What is the same in all of them; null is left out. */
  readonly payload: JsonObject;
  readonly activities: readonly {
    readonly action?: string;
    readonly variant?: string;
    readonly payload?: JsonObject;
    readonly says: readonly string[];
  }[];
}

const folder = new URL('activities/', import.meta.url);

/** Sorted by their events, and in each as its file has them. */
export function readActivities(): readonly Activity[] {
  const surroundings = readSurroundings();
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const file: ActivityFile = parse(readFileSync(new URL(name, folder), 'utf8'));
    return file.activities.map(({ action = null, variant = null, payload = {}, says }) => ({
      event: name.replace('.yaml', ''),
      action,
      variant,
      payload: merge(merge(surroundings, { action, ...file.payload }), payload),
      says,
    }));
  });
}

/** `issues closed, as not planned` */
export function titleOf({ event, action, variant }: Activity): string {
  const name = action === null ? event : `${event} ${action}`;
  return variant === null ? name : `${name}, ${variant}`;
}

/** What a job named `deploy`, which has gone well, would see of it. */
export function loadActivity({ event, payload }: Activity): ContextSources {
  return {
    event: payload,
    env: environmentOf(event, payload),
    runnerFacts: { check_run_id: 46001 },
    status: 'success',
  };
}

/** What all payloads have: the repository, its organization, and who did it. */
export function readSurroundings(): JsonObject {
  const event = readEvent('schedule');
  if (!isObject(event)) return {};
  const { repository, organization, sender } = event;
  return { repository, organization, sender };
}
