/** Makes a POST to the address on the command line and prints the result as JSON: for what Node reads when it starts. */

import { createHttp } from '../../src/net/http.ts';

const started = performance.now();
const result = await createHttp(process.env).send(
  { url: new URL(process.argv[2] ?? ''), headers: {}, body: 'hello' },
  { signal: new AbortController().signal, timeout_ms: 5000 },
);
const shown =
  result.kind === 'response'
    ? result
    : { ...result, error: { code: result.error.code, message: result.error.message } };
process.stdout.write(JSON.stringify(shown));
process.on('exit', () => {
  process.stderr.write(String(Math.round(performance.now() - started)));
});
