/** A Twake that can be asked what became of a message of unknown fate: when it is, what counts, and the time that is kept for it. */

import { describe, expect, test } from '@jest/globals';
import type { Ask } from '../../src/twake/api.ts';
import { deliver } from '../../src/twake/deliver.ts';
import { network, noResponse, status } from './network.ts';
import {
  anyRequest,
  brief,
  failure,
  found,
  gone,
  plan,
  type Script,
  scripted,
} from './scripted.ts';

describe('a look at what became of it', () => {
  const again = { isIdempotent: true };

  /** `looked`: after how many attempts. */
  test.each<[what: string, script: Script, policy: object, expected: unknown[], looked: number[]]>([
    [
      'finds it after the last attempt',
      { attempts: [failure('unknown')], looks: [found] },
      {},
      ['sent', 1, 'm'],
      [1],
    ],
    [
      'finds nothing, and leaves the doubt',
      { attempts: [failure('unknown')], looks: [undefined] },
      {},
      ['unknown', 1, 'timeout'],
      [1],
    ],
    [
      'finds it before a repeat, which is spared',
      { attempts: [failure('unknown')], looks: [found] },
      { delivery: 'at_least_once' },
      ['sent', 1, 'm'],
      [1],
    ],
    [
      'finds it before a repeat that would be known again',
      { attempts: [failure('unknown', again)], looks: [found] },
      {},
      ['sent', 1, 'm'],
      [1],
    ],
    [
      'finds nothing before a repeat, which is made',
      { attempts: [failure('unknown', again), found], looks: [undefined] },
      {},
      ['sent', 2, 'm'],
      [1],
    ],
    [
      'finds nothing, nor does the repeat arrive: what is not there yet may come',
      { attempts: [failure('unknown', again), failure('refused')], looks: [undefined] },
      {},
      ['unknown', 2, 'refused'],
      [1, 2],
    ],
    [
      'finds it late',
      { attempts: [failure('unknown', again), failure('refused')], looks: [undefined, found] },
      {},
      ['sent', 2, 'm'],
      [1, 2],
    ],
    [
      'finds what the first attempt has left, after one that did not arrive',
      {
        attempts: [failure('unknown', again), failure('not_arrived')],
        looks: [undefined, undefined, found],
      },
      {},
      ['sent', 3, 'm'],
      [1, 2, 3],
    ],
    [
      'is not taken where nothing may have arrived',
      { attempts: [failure('not_arrived')], looks: [found] },
      {},
      ['failed', 4, 'unreachable'],
      [],
    ],
    [
      'is not taken where it was refused',
      { attempts: [failure('refused')], looks: [found] },
      {},
      ['failed', 1, 'refused'],
      [],
    ],
    [
      'is not taken where it was accepted',
      { attempts: [failure('not_arrived'), found], looks: [undefined] },
      {},
      ['sent', 2, 'm'],
      [],
    ],
  ])('%s', async (_, script, policy, expected, after) => {
    const { dependencies } = network([]);
    const { twake, message, looked } = scripted(script);
    const deliveries = await deliver(
      { ...plan, twake, message, policy: { ...plan.policy, ...policy } },
      dependencies,
    );
    expect(brief(deliveries)).toEqual([expected]);
    expect(looked).toEqual(after);
  });

  test('finds that a message is gone that was to be removed', async () => {
    const { dependencies } = network([]);
    const { twake } = scripted({ attempts: [failure('unknown')], looks: [gone] });
    const targets = [{ channel_id: 'a', message_id: 'm' }];
    const policy = { ...plan.policy, retries: 0 };
    expect(await deliver({ twake, targets, policy }, dependencies)).toEqual([
      {
        ...{ target: targets[0], operation: 'remove', outcome: 'removed', attempts: 1 },
        ...{ response: {}, confirmation: 'Removed' },
      },
    ]);
  });

  test('is not taken any more where the job is cancelled meanwhile', async () => {
    const { dependencies, abort } = network([]);
    const cancelled = async () => {
      abort.abort();
      return failure('unknown', again);
    };
    const { twake, message, looked } = scripted({ attempts: [cancelled], looks: [found] });
    const deliveries = await deliver({ ...plan, twake, message }, dependencies);
    expect(brief(deliveries)).toEqual([['unknown', 1, 'timeout']]);
    expect(looked).toEqual([]);
  });

  test('is not taken any more where the job is cancelled in a wait', async () => {
    const { dependencies, abort } = network([]);
    const sleep = async () => abort.abort();
    const { twake, message, looked } = scripted({
      attempts: [failure('unknown', again)],
      looks: [found],
    });
    const deliveries = await deliver({ ...plan, twake, message }, { ...dependencies, sleep });
    expect(brief(deliveries)).toEqual([['unknown', 1, 'interrupted']]);
    expect(looked).toEqual([]);
  });

  test('is not taken where no time is left', async () => {
    let now = 0;
    const late = async () => {
      now = 30_000;
      return failure('unknown', again);
    };
    const { dependencies } = network([]);
    const { twake, message, looked } = scripted({ attempts: [late], looks: [found] });
    const deliveries = await deliver(
      { ...plan, twake, message },
      { ...dependencies, now: () => now },
    );
    expect(brief(deliveries)).toEqual([['unknown', 1, 'timeout']]);
    expect(looked).toEqual([]);
  });
});

test('no wait is negative, where a look has taken all the time', async () => {
  let now = 0;
  const waits: number[] = [];
  const slow = async () => {
    now = 30_001;
    return undefined;
  };
  const { dependencies } = network([]);
  const attempts = [failure('unknown', { isIdempotent: true })];
  const { twake, message } = scripted({ attempts, looks: [slow] });
  const sleep = async (ms: number) => void waits.push(ms);
  await deliver({ ...plan, twake, message }, { ...dependencies, now: () => now, sleep });
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
});

describe('the time of an attempt', () => {
  const askOnce = async (ask: Ask) => {
    await ask(anyRequest);
    return failure('unknown');
  };
  const lookOnce = async (ask: Ask) => {
    await ask(anyRequest);
    return undefined;
  };

  test.each([
    ['ten seconds of many', 30_000, [10_000, 10_000]],
    ['all but a second', 8000, [7000, 7500]],
    ['all but a quarter of little', 2000, [1500, 1500]],
  ])('is %s, where a look may follow', async (_, timeout_ms, expected) => {
    const { dependencies, limits } = network([status(500)]);
    const { twake, message } = scripted({ attempts: [askOnce], looks: [lookOnce] });
    await deliver(
      { ...plan, twake, message, policy: { ...plan.policy, timeout_ms } },
      dependencies,
    );
    expect(limits).toEqual(expected);
  });

  test('is all that is left where none can follow', async () => {
    const { dependencies, limits } = network([status(500)]);
    const { twake, message } = scripted({ attempts: [askOnce] });
    const policy = { ...plan.policy, timeout_ms: 8000 };
    await deliver({ ...plan, twake, message, policy }, dependencies);
    expect(limits).toEqual([8000]);
  });

  test('leaves a second to look, when it takes all that it may', async () => {
    let now = 0;
    const { dependencies, limits } = network([
      () => {
        now += limits.at(-1) ?? 0;
        return noResponse('unknown');
      },
    ]);
    const { twake, message } = scripted({ attempts: [askOnce], looks: [lookOnce] });
    const policy = { ...plan.policy, timeout_ms: 8000 };
    await deliver({ ...plan, twake, message, policy }, { ...dependencies, now: () => now });
    expect(limits).toEqual([7000, 1000]);
  });

  test('is left for the repeat by a look that is never answered', async () => {
    let now = 0;
    const { dependencies, limits } = network([
      () => {
        now += limits.at(-1) ?? 0;
        return noResponse('unknown');
      },
    ]);
    const first = async (ask: Ask) => {
      await ask(anyRequest);
      return failure('unknown', { isIdempotent: true });
    };
    const { twake, message } = scripted({ attempts: [first, found], looks: [lookOnce] });
    const policy = { ...plan.policy, timeout_ms: 10_000, attempt_ms: 4500 };
    const sleep = async (ms: number) => {
      now += ms;
    };
    const deliveries = await deliver(
      { ...plan, twake, message, policy },
      { ...dependencies, now: () => now, sleep },
    );
    expect(brief(deliveries)).toEqual([['sent', 2, 'm']]);
    // Half of 10 seconds, less the attempt and the wait.
    expect(limits).toEqual([4500, 2500]);
  });

  test('is what its policy allows, and that of a look too', async () => {
    const { dependencies, limits } = network([status(500)]);
    const { twake, message } = scripted({ attempts: [askOnce], looks: [lookOnce] });
    const policy = { ...plan.policy, attempt_ms: 400 };
    await deliver({ ...plan, twake, message, policy }, dependencies);
    expect(limits).toEqual([400, 400]);
  });

  test('is shared by all its requests', async () => {
    let now = 0;
    const { dependencies, limits } = network([
      () => {
        now += 4000;
        return status(200);
      },
    ]);
    const askThrice = async (ask: Ask) => {
      await ask(anyRequest);
      await ask(anyRequest);
      return askOnce(ask);
    };
    const { twake, message } = scripted({ attempts: [askThrice] });
    await deliver({ ...plan, twake, message }, { ...dependencies, now: () => now });
    expect(limits).toEqual([10_000, 6000, 2000]);
  });
});
