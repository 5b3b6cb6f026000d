/**
 * The errors that a job has reported, and where in the repository they are.
 *
 * Source: https://docs.github.com/rest/checks/runs#list-check-run-annotations
 */

import { type JsonObject, numberAt, textAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';
import type { RunJob } from './jobs.ts';

/** An error, as the annotations of a check run have it. */
export interface Annotation {
  /** Its first line that says something. */
  readonly message: string;
  /** What follows there, such as what was expected. */
  readonly details: readonly string[];
  /** A file of the repository, and the line in it; null where the error is in none. */
  readonly path: string | null;
  readonly line: number | null;
  /** The page of that line. */
  readonly url: string | null;
}

/** The first line is one of them. */
const MOST_LINES = 3;
const LINE_LENGTH = 200;

/** A line of what every job says that was stopped or whose shell failed: everybody knows that already. */
const KNOWN =
  /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;

/** The errors that a job has reported, those of one page alone: GitHub keeps fewer than it has room for. */
export async function findAnnotations(
  { id }: Pick<RunJob, 'id'>,
  { list }: GitHubApi,
): Promise<readonly Annotation[]> {
  if (id === null) return [];
  const route = '/check-runs/{check_run_id}/annotations';
  const { items } = await list(route, { check_run_id: id }, (page) => errorsIn(page).length > 0);
  return errorsIn(items);
}

/** The first error that a job has reported, in one line. */
export async function findReason(job: Pick<RunJob, 'id'>, api: GitHubApi): Promise<string | null> {
  return (await findAnnotations(job, api))[0]?.message ?? null;
}

function errorsIn(annotations: readonly JsonObject[]): readonly Annotation[] {
  return annotations
    .filter((annotation) => textAt(annotation, 'annotation_level') === 'failure')
    .flatMap(readAnnotation);
}

function readAnnotation(json: JsonObject): readonly Annotation[] {
  const [message, ...details] = linesOf(textAt(json, 'message') ?? '');
  if (message === undefined || KNOWN.test(message)) return [];
  return [
    {
      message: shorten(message),
      details: details.slice(0, MOST_LINES - 1).map(shorten),
      ...readPlace(json),
    },
  ];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** `.github` is what GitHub says where an error is in no file; what is outside the workspace has a path of the runner. */
function readPlace(json: JsonObject): Pick<Annotation, 'path' | 'line' | 'url'> {
  const [path] = linesOf(textAt(json, 'path') ?? '');
  const isFile = path !== undefined && path !== '.github' && !/^(?:[/\\~]|[a-z]:|\.\.)/i.test(path);
  if (!isFile) return { path: null, line: null, url: null };
  const line = numberAt(json, 'start_line');
  const page = textAt(json, 'blob_href');
  return { path, line, url: page === null || line === null ? page : `${page}#L${line}` };
}

function shorten(line: string): string {
  if (line.length <= LINE_LENGTH) return line;
  const start = line.slice(0, LINE_LENGTH).toWellFormed();
  // Half of a character, which the end cuts, is none.
  return `${start.replace(/\uFFFD$/, '')} …`;
}

/** GitHub's words for a job whose `timeout-minutes` are over: it calls it cancelled. */
export function isTimeout(reason: string | null): boolean {
  return /\bexceeded the maximum execution time\b/.test(reason ?? '');
}
