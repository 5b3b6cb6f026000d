/** What is asked twice with the same words is found once; a function among them is no word. */

export function once<A extends readonly unknown[], T>(find: (...args: A) => Promise<T>) {
  const found = new Map<string, Promise<T>>();
  return (...args: A): Promise<T> => {
    const key = JSON.stringify(args);
    const response = found.get(key) ?? find(...args);
    found.set(key, response);
    return response;
  };
}
