/** Decides by a seed: which fault a request meets, which policy a delivery has. The same seed, the same decisions. */

import type { Policy } from '../../src/twake/delivery.ts';

/** Uniform in [0, 1), as Math.random. */
export type Random = () => number;

/**
 * What may go wrong with one request: words of local-twake/faults.ts, and `down`.
 * Without `reset=connection`, which strikes before or after the first byte, as the kernel pleases: no seed decides that.
 */
const faults = {
  refused: ['down', 'persist', 'status=429'],
  lost: ['close=connection', 'reset=headers', 'close=headers', 'reset=body'],
  broken: [
    'empty',
    'fatal',
    'dead',
    'invalid_json',
    'null_id',
    'status=500',
    'status=503',
    'huge=3000000',
  ],
  stored: ['reset=stored', 'close=stored', 'truncate', 'gzip', 'empty+stored', 'null_id+stored'],
  harmless: ['warnings', 'slow=5'],
  final: ['status=403', 'redirect=https://elsewhere.example/', 'html', 'no_v1'],
  hanging: ['hang=body', 'hang=stored', 'slow=9000', 'trickle_body=20'],
} as const;

/** The most interesting ones are twice as likely. */
const choices: readonly string[] = [
  ...Object.values(faults).flat(),
  ...faults.lost,
  ...faults.stored,
];

export const isFinal = (fault: string) => faults.final.some((known) => known === fault);
export const isHanging = (fault: string) => faults.hanging.some((known) => known === fault);

/** Half of the time, nothing goes wrong. */
export function drawFault(random: Random): string {
  return random() < 0.5 ? 'none' : (choices[Math.floor(random() * choices.length)] ?? 'none');
}

export function drawPolicy(random: Random): Policy['delivery'] {
  return random() < 0.5 ? 'at_most_once' : 'at_least_once';
}

/** Mulberry32 (public domain, by Tommy Ettinger): small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
