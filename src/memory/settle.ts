/** Several questions at once, of which each may fail. */

interface Settled<T> {
  readonly values: readonly T[];
  /** In the sequence of the questions, not of the failures. */
  readonly reasons: readonly unknown[];
}

export async function settle<T>(questions: readonly Promise<T>[]): Promise<Settled<T>> {
  const results = await Promise.allSettled(questions);
  return {
    values: results.filter((one) => one.status === 'fulfilled').map(({ value }) => value),
    reasons: results.filter((one) => one.status === 'rejected').map(({ reason }) => reason),
  };
}
