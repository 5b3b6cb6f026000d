/**
 * The facts and the soak of a real Matrix homeserver, Synapse: `npm run e2e:matrix`.
 *
 * Synapse is installed where it is not yet; where that cannot be, the tests are skipped, with --required, as CI runs them, that
 * is a failure. With --record, what it answers is written to `__tests__/fixtures/transcripts/synapse-more.jsonl`. What else is
 * on the command line is jest's. Each test file starts a homeserver of its own, which ends with its process.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJest, runWith } from './run-jest.ts';
import { ensureSynapse } from './synapse/installation.ts';
import { mergeTranscript } from './synapse/transcript.ts';

const transcript = fileURLToPath(
  new URL('../__tests__/fixtures/transcripts/synapse-more.jsonl', import.meta.url),
);

const words = process.argv.slice(2);
const isRecorded = words.includes('--record');

function run(): number {
  // What a homeserver leaves when its test is interrupted is in here.
  const TMPDIR = mkdtempSync(join(tmpdir(), 'twake-matrix-'));
  const RECORD = join(TMPDIR, 'recorded.jsonl');
  const env = { ...process.env, TMPDIR, ...(isRecorded ? { RECORD } : {}) };
  // Ctrl-C is for jest, too: it ends, and then there is still something to clear away.
  process.on('SIGINT', () => {});
  const own = ['--required', '--record'];
  const rest = words.filter((word) => !own.includes(word));
  const exitCode = runJest('jest.matrix.config.js', rest, env);
  if (isRecorded && exitCode === 0) mergeTranscript(RECORD, transcript);
  rmSync(TMPDIR, { recursive: true, force: true });
  return exitCode;
}

process.exitCode = runWith(ensureSynapse, { isRequired: words.includes('--required'), run });
