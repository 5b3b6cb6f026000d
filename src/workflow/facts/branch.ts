/** The name of a branch as people know it. */

/** What GitHub calls the branches of its merge queue: `gh-readonly-queue/main/pr-104-` and the commit it began at. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;

/** `main (merge queue)` for what waits to be merged into `main`, which has not got it yet; else the name as it is. */
export function readBranch(name: string | null): string | null {
  return name?.replace(QUEUE, '$1 (merge queue)') ?? null;
}
