/** One warm thread of the hostile bench: runs each case that it is sent, and answers with how it went. */

import { parentPort } from 'node:worker_threads';
import { type Case, stepOf } from './cases.ts';
import { timeStep } from './step.ts';

parentPort?.on('message', async (asked: Case) => {
  parentPort?.postMessage(await timeStep(stepOf(asked), asked));
});
