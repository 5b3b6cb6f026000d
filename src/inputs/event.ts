/** Reads the payload of the event, from the file of GITHUB_EVENT_PATH. */

import { parseForeignJson } from '../foreign-text.ts';
import type { Files } from './content/files.ts';
import type { Inputs, ReadInputsResult } from './inputs.ts';

/** The payload where something depends on it, for it may be 25 MB; else an empty one. */
export async function readEventFor(
  reading: ReadInputsResult,
  {
    env,
    files,
    warn,
  }: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly files: Pick<Files, 'readFile'>;
    readonly warn: (sentence: string) => void;
  },
): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  if (needsEvent(reading)) return readEvent(path, files, warn);
  // Whether the repository is private; without an event, it is taken for public.
  return mayHavePictures(reading) ? readEvent(path, files, () => {}) : {};
}

function mayHavePictures({ inputs: { message } }: ReadInputsResult): boolean {
  const { format, content, content_file } = message;
  return format === 'markdown' && (content_file !== '' || /!\[|<img/i.test(content));
}

function needsEvent({ inputs, missing }: ReadInputsResult): boolean {
  return speaksOfRun(inputs) || missing.length > 0;
}

/** Whether anything depends on what has happened; fixed words to nobody in particular do not. */
export function speaksOfRun({ message, delivery }: Inputs): boolean {
  const { template, preset, mentions } = message;
  const { key, when } = delivery;
  return template || preset !== '' || key.isTemplate || mentions.length + when.length > 0;
}

/**
 * Reads the payload. A message can be sent without it, so a file that is missing or broken is told, and no error.
 * @param warn receives the sentence about what is wrong with the file
 */
export async function readEvent(
  path: string | undefined,
  files: Pick<Files, 'readFile'>,
  warn: (sentence: string) => void,
): Promise<unknown> {
  const sentence = 'Templates and presets know nothing of what happened.';
  if (path === undefined || path === '') {
    warn(`GITHUB_EVENT_PATH is not set, so this is not a run of GitHub Actions. ${sentence}`);
    return {};
  }
  try {
    return parseForeignJson(new TextDecoder().decode(await files.readFile(path)));
  } catch (error) {
    const why =
      error instanceof SyntaxError
        ? 'is not JSON'
        : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    warn(`The file of the event (GITHUB_EVENT_PATH) ${why}. ${sentence}`);
    return {};
  }
}
