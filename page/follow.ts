/** Work that follows what somebody does: at once, and again for what was done meanwhile. */

/**
 * The function that asks for the work. It never waits for a pause, which somebody who types fast would not make; what is
 * asked for while it is done is done once, after it, and after work that failed, too.
 */
export function follow(
  work: () => Promise<void>,
  report: (error: unknown) => void = console.error,
): () => void {
  let state: 'idle' | 'working' | 'asked again' = 'idle';
  const run = async () => {
    state = 'working';
    await work().catch(report);
    const isDue = (state as string) === 'asked again';
    state = 'idle';
    if (isDue) await run();
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'asked again';
  };
}
