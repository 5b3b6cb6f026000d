/** How things end: each conclusion of a job, a deploy, a check, and what is said of it, where a notification breaks off, too. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AskedPreset } from '../src/workflow/choose.ts';
import type { ContextSources } from '../src/workflow/context.ts';
import type { Needs } from '../src/workflow/facts/facts.ts';
import { type Conclusion, readConclusion } from '../src/workflow/facts/results.ts';
import type { JsonObject } from '../src/workflow/payload.ts';
import { type Activity, loadActivity, readSurroundings } from './activity.ts';
import { merge } from './merge.ts';

export interface Outcome extends Activity {
  /** What the outcomes of its file are of, in words. */
  readonly title: string;
  readonly preset: AskedPreset;
  /** GitHub's word for how it ended. */
  readonly outcome: string;
  /** What the message is about, as its first line names it. */
  readonly subject: string;
  /** How the message says it in words, where that is not how it ended. */
  readonly verdict: string | null;
  /** What a notification shows: the first 100 bytes of the text, written by hand. */
  readonly notification: string;
  /** What those 100 bytes do not tell, though they should; null where nothing is missing. */
  readonly misses: string | null;
  /** Of the job that tells. */
  readonly job: Pick<ContextSources, 'status' | 'needs' | 'data'> & {
    readonly env: Readonly<Record<string, string>>;
  };
}

/** What may stand at the top of a file of outcomes/, and differ in each of its outcomes. */
interface Variable {
  readonly action?: string;
  readonly payload?: JsonObject;
  readonly env?: Readonly<Record<string, string>>;
  readonly data?: JsonObject;
  readonly needs?: Needs;
  readonly subject?: string;
}

interface OutcomeFile extends Variable {
  /** Where it is not the event and its action. */
  readonly title?: string;
  readonly event: string;
  readonly preset?: AskedPreset;
  /** Where the payload says how it ended; without it, it is the status of the job. */
  readonly at?: readonly string[];
  readonly outcomes: readonly (Variable & {
    readonly outcome: string;
    readonly variant?: string;
    /** Of the job that tells, where others end otherwise. */
    readonly status?: Conclusion;
    readonly verdict?: string;
    readonly says: readonly string[];
    readonly notification: string;
    readonly misses?: string;
  })[];
}

const folder = new URL('outcomes/', import.meta.url);

/** Sorted by their files, and in each as it has them. */
export function readOutcomes(): readonly Outcome[] {
  const surroundings = readSurroundings();
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const file: OutcomeFile = parse(readFileSync(new URL(name, folder), 'utf8'));
    return file.outcomes.map((row) => toOutcome(file, row, surroundings));
  });
}

function toOutcome(
  file: OutcomeFile,
  row: OutcomeFile['outcomes'][number],
  surroundings: JsonObject,
): Outcome {
  const { event, preset = 'auto', at, data = {}, env = {} } = file;
  const { outcome, variant = null, verdict = null, says, notification, misses = null } = row;
  const action = row.action ?? file.action ?? null;
  const ofJob = at === undefined ? readConclusion(outcome) : 'success';
  const reported = at === undefined ? {} : nest(at, outcome);
  return {
    title: file.title ?? [event, action].filter(Boolean).join(' · '),
    event,
    preset,
    outcome,
    action,
    variant,
    payload: [file.payload, reported, row.payload].reduce<JsonObject>(
      (payload, changes = {}) => merge(payload, changes),
      { ...surroundings, ...(action && { action }) },
    ),
    says,
    notification,
    misses,
    verdict,
    subject: row.subject ?? file.subject ?? '',
    job: {
      status: row.status ?? ofJob,
      needs: row.needs ?? file.needs ?? {},
      data: merge(data, row.data ?? {}),
      env: { ...env, ...row.env },
    },
  };
}

/** `{ check_run: { conclusion: 'failure' } }` */
function nest([name = '', ...deeper]: readonly string[], value: string): JsonObject {
  return { [name]: deeper.length === 0 ? value : nest(deeper, value) };
}

/** `schedule · failure`, `check_run · completed, failure, with a long name` */
export function titleOfOutcome({ title, outcome, variant }: Outcome): string {
  const separator = title.includes(' · ') ? ', ' : ' · ';
  return `${title}${separator}${[outcome, variant].filter(Boolean).join(', ')}`;
}

/** What the job would see that tells of it. */
export function loadOutcome(outcome: Outcome): ContextSources {
  const { env, ...job } = outcome.job;
  const sources = loadActivity(outcome);
  return { ...sources, ...job, env: { ...sources.env, ...env } };
}
