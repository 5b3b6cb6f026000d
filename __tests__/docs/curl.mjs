/** Stands in for curl, which not every machine has: what docs/migrate.md uses of it. To curl, an HTTP error is no failure. */

import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean' },
    'show-error': { type: 'boolean' },
    user: { type: 'string' },
    header: { type: 'string' },
    data: { type: 'string' },
  },
});
const answer = await fetch(positionals[0], {
  method: 'POST',
  headers: [values.header.split(': '), ['Authorization', `Basic ${btoa(values.user)}`]],
  body: values.data,
});
process.stdout.write(await answer.text());
