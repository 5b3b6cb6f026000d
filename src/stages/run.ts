/** One of the two stages of a step. Which one, the file that runs tells: the environment may have been written by another step. */

import type { Dependencies } from '../dependencies.ts';
import { runMain } from './main.ts';
import { runPost } from './post.ts';

/** Runs a stage, and returns the exit code. It never throws. */
export function run(stage: 'main' | 'post', dependencies: Dependencies): Promise<0 | 1> {
  return stage === 'post' ? runPost(dependencies) : runMain(dependencies);
}
