/**
 * Stands in for @actions/exec in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/core runs commands for one thing only, the name of the operating system, which this action never asks for.
 * The real package brings child_process and more: 6 ms for every step of every workflow.
 */

export async function getExecOutput(): Promise<never> {
  throw new Error('This bundle runs no commands.');
}
