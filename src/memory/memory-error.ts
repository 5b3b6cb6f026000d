/** Why the memory has no answer: a sentence that the log can show. */

/** Its message is made of our own words: no address with a signature in it, and nothing that a server said. */
export class MemoryError extends Error {
  /** Of the response, where that is the reason. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** @param signal the deadline of what failed */
export function explain(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) {
    const isLate = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
    return isLate ? 'GitHub did not answer in time.' : 'The job was cancelled.';
  }
  if (error instanceof MemoryError) return error.message;
  // A mistake of ours: what its message quotes, nobody knows.
  return `This action failed at it (${error instanceof Error ? error.name : typeof error}).`;
}
