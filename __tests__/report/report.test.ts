import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { outputBounds, outputsOf, type StepResult } from '../../src/report/outputs.ts';
import { redactorOf } from '../../src/report/redact.ts';
import { report, sumUp } from '../../src/report/report.ts';
import type { AcceptedMessage } from '../../src/twake/api.ts';
import type { Delivery } from '../../src/twake/delivery.ts';
import { judgeSave } from '../../src/twake/v1/judge.ts';

const object = { id: 'm1', channel_id: 'a', parent_message_id: '', creation_date: 1_795_364_001 };
const accepted: AcceptedMessage = {
  message_id: 'm1',
  channel_id: 'a',
  parent_message_id: '',
  created_at: '1795364001',
  message_url: '',
  target: { channel_id: 'a', message_id: 'm1' },
};
const sent: Delivery = {
  target: { channel_id: 'a' },
  operation: 'post',
  outcome: 'sent',
  attempts: 1,
  accepted,
  response: { object, _cookies: [] },
  confirmation: 'Accepted by Twake: message m1 in channel a',
};
const error = new ActionError('wrong_credentials', 'Twake does not accept them.', {
  nextStep: 'Copy them.',
});
const failed: Delivery = {
  target: { channel_id: 'b' },
  operation: 'post',
  outcome: 'failed',
  attempts: 2,
  error,
};
const unknown: Delivery = { ...failed, outcome: 'unknown' };
const removed: Delivery = {
  target: { channel_id: 'a', message_id: 'm1' },
  operation: 'remove',
  outcome: 'removed',
  attempts: 1,
  response: { result: true },
  confirmation: 'Removal of message m1 requested in channel a, which Twake does not confirm',
};

async function run(
  result: StepResult,
  { failOnError = true, env = { GITHUB_OUTPUT: 'file' }, brokenOutputs = false } = {},
) {
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  const line = (kind: string) => (text: string, title?: string) =>
    void lines.push(`${kind}: ${title ? `[${title}] ` : ''}${text}`);
  const summary = { addRaw: (text: string) => ({ write: async () => line('summary')(text) }) };
  const code = await report(result, {
    core: {
      setOutput: (name: string, value: string) => {
        if (brokenOutputs) throw new Error('EACCES');
        outputs[name] = value;
      },
      summary: summary as never,
    },
    env,
    log: {
      mask: () => {},
      hide: (text) => text.replace('s3cret', '***'),
      debug: line('debug'),
      info: line('info'),
      notice: line('notice'),
      warning: line('warning'),
      error: line('error'),
    },
    failOnError,
    linkTo: (code) => `docs#${code}`,
  });
  return { code, lines, outputs };
}

test('says how many attempts it took, and tells no time that the server did not tell', async () => {
  const delivery = { ...sent, attempts: 3, accepted: { ...accepted, created_at: '' } };
  const { lines, outputs } = await run(sumUp([delivery]));
  expect(lines).toEqual(['info: Accepted by Twake: message m1 in channel a (attempt 3).']);
  expect(outputs).toMatchObject({ created_at: '', attempts: '3' });
});

describe('sumUp', () => {
  test.each([
    [[sent, sent], 'sent'],
    [[sent, failed], 'partial'],
    [[sent, unknown], 'unknown'],
    [[failed, unknown], 'unknown'],
    [[failed], 'failed'],
    [[removed], 'removed'],
    [[], 'failed'],
  ])('%#: %j', (deliveries, outcome) => {
    expect(sumUp(deliveries).outcome).toBe(outcome);
  });
});

describe('report', () => {
  test('a sent message', async () => {
    const { code, lines, outputs } = await run(sumUp([sent]));
    expect(code).toBe(0);
    expect(lines).toEqual(['info: Accepted by Twake: message m1 in channel a.']);
    expect(outputs).toEqual({
      message_id: 'm1',
      outcome: 'sent',
      sent: 'true',
      channel_id: 'a',
      parent_message_id: '',
      created_at: '1795364001',
      message_url: '',
      messages:
        '[{"channel_id":"a","message_id":"m1","parent_message_id":"","outcome":"sent","error_code":""}]',
      response: JSON.stringify({ object, _cookies: [] }),
      error_code: '',
      attempts: '1',
    });
  });

  test('a failure is one error with cause, next step, code and link', async () => {
    const { code, lines, outputs } = await run(sumUp([failed]));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'error: [Twake message not sent] Twake does not accept them. Tried 2 times. Copy them. (wrong_credentials, docs#wrong_credentials)',
    ]);
    expect(outputs).toMatchObject({
      outcome: 'failed',
      sent: 'false',
      error_code: 'wrong_credentials',
      attempts: '2',
    });
  });

  test('a message of unknown fate says where to look first', async () => {
    const { lines } = await run(sumUp([unknown]));
    expect(lines).toEqual([
      'error: [Twake message: fate unknown] Twake does not accept them. Tried 2 times. The message may be in the channel all the same: look there before you run this job again. Copy them. (wrong_credentials, docs#wrong_credentials)',
    ]);
  });

  test.each<[operation: Delivery['operation'], doubt: string]>([
    ['edit', 'The edit may have been made all the same: look at the message before'],
    ['remove', 'The message may be gone all the same: look into the channel before'],
  ])('an %s of unknown fate says where to look first', async (operation, doubt) => {
    const { lines } = await run(sumUp([{ ...unknown, operation }]));
    expect(lines).toEqual([
      `error: [Twake message: fate unknown] Twake does not accept them. Tried 2 times. ${doubt} you run this job again. Copy them. (wrong_credentials, docs#wrong_credentials)`,
    ]);
  });

  test('an error of several lines keeps them, beside one that has a line', async () => {
    const listed = new ActionError('invalid_input', 'Two issues:\n- one\n- two', {
      nextStep: 'Correct them.',
    });
    const { lines } = await run(sumUp([failed, { ...failed, attempts: 0, error: listed }]));
    expect(lines).toEqual([
      [
        'error: [Twake message not sent] The message is in 0 of 2 channels.',
        'Channel b: Twake does not accept them. Tried 2 times.',
        'Channel b: Two issues:',
        '- one',
        '- two',
        'Copy them. (wrong_credentials, docs#wrong_credentials)',
        'Correct them. (invalid_input, docs#invalid_input)',
      ].join('\n'),
    ]);
  });

  test('a long story is cut, and what to do is not', async () => {
    const long = new ActionError('invalid_input', 'x'.repeat(5000), { nextStep: 'Cut it.' });
    const { lines } = await run(sumUp([{ ...failed, attempts: 1, error: long }]));
    const text = lines[0]?.replace('error: [Twake message not sent] ', '');
    expect(text).toHaveLength(4000);
    expect(text).toMatch(/^x+ … Cut it\. \(invalid_input, docs#invalid_input\)$/);
  });

  test('several channels make one error, which names each that failed and each next step once', async () => {
    const other = { ...failed, target: { channel_id: 'c' } };
    const { lines, outputs } = await run(sumUp([sent, failed, other]));
    expect(lines).toEqual([
      'info: Accepted by Twake: message m1 in channel a.',
      'error: [Twake message not sent to every channel] The message is in 1 of 3 channels. Channel b: Twake does not accept them. Tried 2 times. Channel c: Twake does not accept them. Tried 2 times. Copy them. (wrong_credentials, docs#wrong_credentials)',
    ]);
    expect(
      JSON.parse(outputs['messages'] ?? '').map((m: { outcome: string }) => m.outcome),
    ).toEqual(['sent', 'failed', 'failed']);
    expect(outputs['attempts']).toBe('5');
  });

  test('fail_on_error: false makes it a warning and the step green', async () => {
    const { code, lines } = await run(sumUp([failed]), { failOnError: false });
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^warning: Twake does not accept them\./)]);
  });

  test('a failure before any request has no deliveries', async () => {
    const { code, lines, outputs } = await run({ outcome: 'failed', deliveries: [], error });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(outputs).toMatchObject({
      messages: '[]',
      attempts: '0',
      message_id: '',
      error_code: 'wrong_credentials',
    });
  });

  test('a removal says that Twake does not confirm it', async () => {
    const { lines, outputs } = await run(sumUp([removed]));
    expect(lines).toEqual([
      'info: Removal of message m1 requested in channel a, which Twake does not confirm.',
    ]);
    expect(outputs).toMatchObject({ outcome: 'removed', sent: 'false', message_id: '' });
  });

  test('outputs that cannot be written are a warning, and the message stays sent', async () => {
    for (const [broken, why] of [
      [{ brokenOutputs: true }, 'EACCES'],
      [{ env: { GITHUB_OUTPUT: '' } }, 'GITHUB_OUTPUT is not set.'],
    ] as const) {
      const { code, lines } = await run(sumUp([sent]), broken);
      expect(code).toBe(0);
      expect(lines).toEqual([
        'info: Accepted by Twake: message m1 in channel a.',
        `warning: The outputs of this step could not be written, and steps that use them find them empty: ${why}`,
      ]);
    }
  });

  test('a warning of a delivery is shown beside its success', async () => {
    const { code, lines } = await run(sumUp([{ ...sent, warning: 'The thread is gone.' }]));
    expect(code).toBe(0);
    expect(lines).toContain('warning: The thread is gone.');
  });

  test('a summary holds nothing secret', async () => {
    const { lines } = await run({ ...sumUp([sent]), summary: '# s3cret' });
    expect(lines).toContain('summary: # ***');
  });

  test('a summary is written, unless the runner would drop it', async () => {
    expect((await run({ ...sumUp([sent]), summary: '# Hi' })).lines).toContain('summary: # Hi');
    const largest = 'é'.repeat(2 ** 19);
    expect((await run({ ...sumUp([sent]), summary: largest })).lines[1]).toBe(
      `summary: ${largest}`,
    );
    const { lines } = await run({ ...sumUp([sent]), summary: `${largest}x` });
    expect(lines).toContain(
      'warning: The job summary could not be written: it is larger than 1 MiB.',
    );
  });
});

describe('the outputs', () => {
  const outputs = (...deliveries: readonly Delivery[]) =>
    outputsOf(sumUp(deliveries), (text) => text);

  test('of a message that nobody accepted are empty but for what was tried', () => {
    const { accepted: _, response: __, ...nowhere } = { ...sent, ...failed };
    expect(outputs(nowhere)).toEqual({
      message_id: '',
      outcome: 'failed',
      sent: 'false',
      channel_id: 'b',
      parent_message_id: '',
      created_at: '',
      message_url: '',
      messages:
        '[{"channel_id":"b","message_id":"","parent_message_id":"","outcome":"failed","error_code":"wrong_credentials"}]',
      response: '',
      error_code: 'wrong_credentials',
      attempts: '2',
    });
  });

  test('name the channel and the thread as the server does', () => {
    const there = { ...accepted, channel_id: 'other', parent_message_id: 'thread' };
    expect(outputs({ ...sent, accepted: there })).toMatchObject({
      channel_id: 'other',
      parent_message_id: 'thread',
    });
  });

  test('lead to the message, where a browser opens it', () => {
    const message_url = 'https://matrix.to/#/!r:example.org/$e';
    expect(outputs({ ...sent, accepted: { ...accepted, message_url } })).toMatchObject({
      message_url,
    });
  });

  test('name no channel where there is none, and the first error where there is one', () => {
    expect(outputs()).toMatchObject({ outcome: 'failed', channel_id: '', error_code: '' });
    expect(outputs(sent, failed)).toMatchObject({ error_code: 'wrong_credentials' });
  });
});

describe('the output response', () => {
  const responseTo = (response: unknown, secrets: readonly string[] = []) =>
    outputsOf(sumUp([{ ...sent, response }]), redactorOf(secrets)).response;

  test('keeps the short fields of a long answer, because job outputs are limited', () => {
    const response = { object: { ...object, content: 'x'.repeat(200_000) }, _cookies: [] };
    expect(JSON.parse(responseTo(response))).toEqual({ object, _cookies: [] });
  });

  test('keeps the ids of one with too many fields', () => {
    const many = Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`k${i}`, i]));
    expect(JSON.parse(responseTo({ object: { ...object, ...many }, ...many }))).toEqual({ object });
  });

  test('hides a key of digits that comes back as a number', () => {
    expect(responseTo({ object: { ...object, echo: 12345678 } }, ['12345678'])).toContain(
      '"echo":"***"',
    );
  });

  test('is whole where Twacode is as deep as it may be', () => {
    const deep = JSON.parse(`${'{"content":'.repeat(390)}"x"${'}'.repeat(390)}`);
    expect(JSON.parse(responseTo({ object: { ...object, deep } })).object.deep).toEqual(deep);
  });

  test('survives one that is 5,000 levels deep', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const response = responseTo({ object: { ...object, deep } });
    expect(JSON.parse(response).object).toMatchObject(object);
  });

  test('has no secret in any form, in values or in names', () => {
    const key = 's3cret/"Key+é';
    const basic = Buffer.from(`app:${key}`).toString('base64');
    const echo = {
      headers: { authorization: `Basic ${basic}`, [key]: 1 },
      body: JSON.stringify({ key }),
      url: `/?key=${encodeURIComponent(key)}`,
      list: [key, Buffer.from(key).toString('base64')],
    };
    const response = responseTo({ object: { ...object, echo } }, [key, basic]);
    const php = JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/').replace('é', '\\u00e9');
    const more = {
      ...{
        php,
        unpadded: basic.replace(/=+$/, ''),
        url: basic.replaceAll('+', '-').replaceAll('/', '_'),
      },
      ...{
        lower: encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase()),
        twice: encodeURIComponent(encodeURIComponent(key)),
      },
    };
    for (const [name, text] of Object.entries(more))
      expect([
        name,
        responseTo({ object: { ...object, text: `<${text}>` } }, [key, basic]),
      ]).toEqual([name, expect.stringMatching(/"<\*\*\*=*>"/)]);
    for (const form of [key, basic, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])
      expect(response).not.toContain(form);
    expect(JSON.parse(response).object.echo.headers).toEqual({
      authorization: 'Basic ***',
      '***': 1,
    });
  });
});

describe('no output is longer than its bound', () => {
  const huge = 'x'.repeat(1_000_000);
  const channel_id = 'c'.repeat(255);
  const outputsOfMany = (delivery: Delivery) => {
    const outputs = outputsOf(sumUp(Array(100).fill(delivery)), (text) => text);
    for (const [name, bound] of Object.entries(outputBounds))
      expect([name, outputs[name as keyof typeof outputs].length <= bound]).toEqual([name, true]);
    return outputs;
  };

  test('whatever a server of v1 answers', async () => {
    const target = { channel_id };
    const id = 'i'.repeat(100);
    const answered = { id, channel_id, parent_message_id: huge, creation_date: huge };
    const body = JSON.stringify({ object: answered, [huge]: huge, list: [huge] });
    const { fate, ...rest } = await judgeSave(
      { status: 200, headers: {}, body },
      target,
      () => false,
    );
    expect(fate).toBe('accepted');
    const outputs = outputsOfMany({ ...sent, target, attempts: 11, ...rest });
    expect(outputs).toMatchObject({ message_id: id, parent_message_id: '', created_at: '' });
  });

  test('nor where every id is as long as it may be', () => {
    const [message_id, parent_message_id] = ['m'.repeat(255), 'p'.repeat(255)];
    const target = { channel_id, message_id };
    const longest = {
      message_id,
      channel_id,
      parent_message_id,
      created_at: '',
      message_url: '',
      target,
    };
    const outputs = outputsOfMany({ ...sent, target, accepted: longest });
    expect(outputs).toMatchObject({ message_id, channel_id, parent_message_id });
    expect(JSON.parse(outputs.messages)).toHaveLength(100);
  });
});
