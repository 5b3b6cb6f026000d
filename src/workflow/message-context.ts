/** Everything that a message may speak of, the verdict included: for that, GitHub is asked where nobody has told. */

import { type AskedPreset, type PresetName, resolvePreset, withVerdictFor } from './choose.ts';
import { type Change, type Condition, wantsComparison } from './conditions.ts';
import { buildContext, type Context, type ContextSources } from './context.ts';
import type { ChangeOptions } from './history/change.ts';
import { findCommitters } from './lookups/committers.ts';
import {
  createGitHubApi,
  createPatientApi,
  type GitHubApi,
  type Octokit,
} from './lookups/github-api.ts';
import { createLookups, type Lookups, MOST_FAILURES } from './lookups/lookups.ts';
import { type Findings, findOthers, findStatus, findTimeouts } from './lookups/verdict.ts';
import type { MentionEntry } from './mentions/entries.ts';
import { entriesFor, resolveMentions } from './mentions/resolve.ts';
import { holdersOf } from './mentions/roles.ts';
import { textAt } from './payload.ts';
import { type Addressee, type People, readTeam } from './people.ts';
import { readJobStatus, readStatus, type StatusSources, statusToTell } from './status.ts';

export { askAhead } from './lookups/ahead.ts';

/** What the run is about, how it went, and who is to know. */
export interface MessageContext {
  readonly context: Context;
  /** The built-in message that suits it; absent for a message of the author's own. */
  readonly preset?: PresetName;
  /** Facts that cost a request, for templates that name them. */
  readonly lookups: Lookups;
  readonly mentions: readonly Addressee[];
  /** What the run before says about this one, where a condition wanted to know. */
  readonly change: Change;
}

export interface MessageContextSources
  extends StatusSources,
    Pick<ContextSources, 'env' | 'event' | 'data' | 'needs'> {
  readonly people: People;
  readonly mentions: readonly MentionEntry[];
  /** `''` for a message of the author's own. */
  readonly preset: AskedPreset | '';
  readonly live: boolean;
  /** When the message is to be sent; empty: always. */
  readonly when: readonly Condition[];
  /** Of the job; empty: GitHub is not asked. */
  readonly github_token: string;
  /** In the post stage. */
  readonly ended?: {
    /** Seconds since the live message was posted. */
    readonly duration: number;
    /** Whether the status that the inputs tell may be one of that time. */
    readonly mayBeOld: boolean;
  };
}

export interface MessageContextDependencies {
  readonly octokit: (token: string) => Promise<Octokit>;
  /** The time of day. */
  readonly date: () => Date;
  /** Receives sentences about what is left out. */
  readonly info: (sentence: string) => void;
  /** Receives a sentence about what the author should know. */
  readonly notice: (sentence: string) => void;
}

export async function gatherMessageContext(
  sources: MessageContextSources,
  dependencies: MessageContextDependencies,
): Promise<MessageContext> {
  const { env, event, data, needs, people, live, ended } = sources;
  const { runner_facts: runnerFacts, github_token: token } = sources;
  const { octokit, date, info } = dependencies;
  const told = statusToTell(sources, { live, hasEnded: ended !== undefined });
  const facts = { env, event, data, needs, people, runnerFacts, duration: ended?.duration };
  const first = buildContext({ ...facts, status: told });
  const preset = sources.preset ? resolvePreset(sources.preset, first, { live }) : undefined;
  const github = {
    repository: first.repository.full_name,
    connect: token === '' ? undefined : () => octokit(token),
    info,
  };
  const api = createGitHubApi(github);
  const status = ended?.mayBeOld ? await findStatus(first, api) : told;
  const current = status === told ? first : buildContext({ ...facts, status });
  const findings = await completeVerdict(current, { sources, preset, api, ...dependencies });
  const complete = findings ? buildContext({ ...facts, status, ...findings }) : current;
  const context = withVerdictFor(preset, complete, { live });
  const conditions = [...sources.when, ...sources.mentions.flatMap(({ on = [] }) => on)];
  const isOfRun = Object.keys(needs ?? {}).length > 0 || findings?.others !== undefined;
  const historyOf = (most: number) => async () => {
    const { findHistory } = await import('./history/history.ts');
    return findHistory(context, api, { scope: isOfRun ? 'run' : 'job', most });
  };
  // The newest that says something is enough, and how long it has been red may cost more than there is time.
  const isCompared = wantsComparison(context.verdict, conditions);
  const change = isCompared
    ? await compare(context, { conditions, history: historyOf(1), ...dependencies })
    : 'unknown';
  // A preset tells of earlier runs where somebody has asked for them anyway.
  const isTold = preset === undefined || isCompared;
  const lookups = createLookups(context, api, {
    date,
    patient: createPatientApi(github),
    history: isTold ? historyOf(MOST_FAILURES) : async () => null,
  });
  const mentions = await findMentioned(sources, {
    ...{ context, change, preset, api, lookups, info },
  });
  return { context, lookups, mentions, change, ...(preset && { preset }) };
}

/** Loaded only for this: few messages compare. */
async function compare(context: Context, options: ChangeOptions): Promise<Change> {
  const { findChange } = await import('./history/change.ts');
  return findChange(context, options);
}

interface VerdictOptions extends MessageContextDependencies {
  readonly sources: MessageContextSources;
  readonly preset: PresetName | undefined;
  readonly api: GitHubApi;
}

/** What the verdict lacks. */
async function completeVerdict(
  context: Context,
  { sources, preset, api, notice }: VerdictOptions,
): Promise<Findings | null> {
  // What the event tells of a deployment, no job of this run knows better.
  const isReported = Boolean(context.deployment?.result);
  const isRun = (preset === 'deploy' && !isReported) || preset === 'status';
  const isOwn = readStatus(sources) !== readJobStatus(sources);
  if (isRun && context.status === 'success' && context.jobs.length === 0 && !isOwn) {
    const found = await findOthers(context, api);
    if (typeof found !== 'string') return found;
    notice(
      `The message speaks of the job \`${context.job.title}\` alone, because nobody told how others went: ${found} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`,
    );
  }
  const { mentions, when } = sources;
  const isTold = preset !== undefined || mentions.length + when.length > 0;
  return isTold && context.verdict === 'cancelled' ? findTimeouts(context, api) : null;
}

interface MentionOptions extends Pick<VerdictOptions, 'preset' | 'api' | 'info'> {
  readonly context: Context;
  readonly change: Change;
  readonly lookups: Lookups;
}

/** Who is notified now. Whom `people` does not know, and which part nobody has, only the log says. */
async function findMentioned(
  { mentions, people }: MessageContextSources,
  { context, change, lookups, info, ...options }: MentionOptions,
): Promise<readonly Addressee[]> {
  const standing = { ...context, change };
  const due = entriesFor(standing, mentions);
  const asksForCommitters = due.some(({ who }) => who === 'committers');
  const committers = asksForCommitters ? await lookUpCommitters(context, options) : undefined;
  const asksForAwaited = options.preset === 'reviews' && due.some(({ who }) => who === 'reviewers');
  const reviews = asksForAwaited ? await lookups.reviews() : undefined;
  const { addressees, unknown, vacant } = resolveMentions(due, people, {
    ...{ ...standing, committers, awaited: reviews?.awaited },
  });
  for (const key of unknown)
    info(
      `\`people\` has no entry for ${key}, ${readTeam(key) ? 'which' : 'who'} is therefore not notified.`,
    );
  const name = textAt(context.github, 'event_name') ?? 'run';
  // Only reviewers are looked up here.
  const isUnknown = reviews !== undefined && reviews.missing.length > 0;
  const lack = isUnknown ? 'nobody knows whom that is' : `this ${name} tells of none`;
  for (const role of vacant)
    info(`\`mentions\` has \`${role}\`, and ${lack}, so nobody is notified as such.`);
  return addressees;
}

/** Of a release, a tag or a deploy whose event brings no commits; undefined where the event has to tell. */
async function lookUpCommitters(
  context: Context,
  { preset, api }: Pick<MentionOptions, 'preset' | 'api'>,
): Promise<readonly string[] | undefined> {
  const { release, tag, deployment } = context;
  const isDelivered = Boolean(release ?? deployment) || tag !== null || preset === 'deploy';
  if (!isDelivered || holdersOf('committers', context).length > 0) return undefined;
  const fact = { name: 'the committers', permission: 'contents: read' };
  return (await api.optional(fact, () => findCommitters(context, api))) ?? undefined;
}
