/** A homeserver to try things with: `node scripts/synapse/start.ts` prints what is in it as JSON, and ends it on Ctrl-C. */

import { startSynapse } from './homeserver.ts';
import { ensureSynapse } from './installation.ts';

ensureSynapse();
const { url, accounts, rooms, stop } = await startSynapse();
console.log(JSON.stringify({ url, accounts, rooms }, null, 2));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
