/** Errors that no test may cause on a real network (DNS, routes) become words all the same. */

import { expect, test } from '@jest/globals';
import { diagnose } from '../../../src/twake/http/troubles.ts';

test.each([
  ['ENOTFOUND', 'DNS does not know the name', /spelling/],
  ['EAI_AGAIN', 'DNS gave no answer', /DNS settings/],
  ['EHOSTUNREACH', 'the network has no way to it', undefined],
  ['ETIMEDOUT', 'nobody answers there', undefined],
  ['EACCES', 'this machine does not allow it', /firewall/],
] as const)('%s: %s', (code, reason, nextStep) => {
  const trouble = diagnose(Object.assign(new Error('connect'), { code }));
  expect(trouble).toMatchObject({ code: 'unreachable', reason });
  if (nextStep) expect(trouble.nextStep).toMatch(nextStep);
});

test('an error that nobody knows speaks for itself', () => {
  expect(diagnose(new Error('odd')).reason).toBe('Error: odd');
  expect(diagnose(undefined).code).toBe('unreachable');
});
