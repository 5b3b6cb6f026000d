/** YAML that is made to hurt is refused in a sentence: nothing is printed, nothing overflows, nothing takes long. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { isTooDeep, readYaml } from '../src/yaml.ts';

const printers = () => [
  jest.spyOn(process, 'emitWarning').mockImplementation(() => {}),
  jest.spyOn(console, 'warn').mockImplementation(() => {}),
  jest.spyOn(console, 'log').mockImplementation(() => {}),
  jest.spyOn(console, 'dir').mockImplementation(() => {}),
];
let printed: ReturnType<typeof printers>;
beforeEach(() => {
  printed = printers();
});
afterEach(() => {
  for (const printer of printed) {
    expect(printer).not.toHaveBeenCalled();
    printer.mockRestore();
  }
});

const badKey = 'A key must be a text, not a list, a mapping or an alias';
const tooDeep = 'It nests deeper than 400 levels';
const badAliases = 'It has too many or unknown aliases (`*name`): write the values out';

test.each([
  ['? ["##[error]boo"]', badKey, 1, 3],
  ['a: 1\n? {b: 1}\n: 2', badKey, 2, 3],
  ['a: {b: {? [c] : 2}}', badKey, 1, 11],
  ['- a\n- [b, [c]: d]', badKey, 2, 7],
  ['&a [1]: 2', badKey, 1, 4],
  ['a: &a [1]\n*a : 2', badKey, 2, 1],
  ['? - - b', badKey, 1, 3],
  ['%YAML 9\n---\na: 1', 'Unsupported YAML version 9', 1, 7],
  ['a: 1\n"a": 2', 'Map keys must be unique', 2, 1],
  ['1: a\n"1": b', 'Map keys must be unique', 2, 1],
  ['a: 1\n---\nb: 2', 'There is more than one document', 2, 1],
  ['a: *nobody', badAliases, 1, 4],
  ['a: &a [*a]', badAliases, 1, 8],
  ['a: &a {b: {c: *a}}', badAliases, 1, 15],
  [`a: &a 1\nb: [${'*a, '.repeat(5000)}]`, badAliases, 2, 405],
  ['['.repeat(100_000), tooDeep, 1, 401],
  [`${'['.repeat(401)}${']'.repeat(401)}`, tooDeep, 1, 401],
  [`${'- '.repeat(60_000)}a`, tooDeep, 1, 801],
  ['{a: '.repeat(30_000), tooDeep, 1, 1601],
  // Here the library overflows before anybody can look how deep it is.
  [`${'- '.repeat(30_000)}a\n- b`, tooDeep, 2, 1],
  [`${'? '.repeat(60_000)}a`, badKey, 1, 3],
])('%.30j is refused', async (text, error, line, column) => {
  expect(await readYaml(text, { aliases: true })).toEqual({ error, line, column });
});

test.each([
  ['%FOO x\n---\na: !nope b', { a: 'b' }],
  [
    '%YAML 1.1\n---\na: yes\nb: 2020-01-01\n<<: {c: 1}',
    { a: 'yes', b: '2020-01-01', '<<': { c: 1 } },
  ],
  [
    'a: !!binary aGk=\nb: !!timestamp 2020-01-01\n!!binary aGk= : 1',
    { a: 'aGk=', b: '2020-01-01', 'aGk=': 1 },
  ],
  ['a: !!set {x}\nb: !!omap [x: 1]', { a: { x: null }, b: [{ x: 1 }] }],
  [': x', { '': 'x' }],
  ['1: a\ntrue: b', { 1: 'a', true: 'b' }],
  ['# nothing', null],
])('%j is plain data', async (text, value) => {
  expect(await readYaml(text)).toEqual({ value });
});

test('what the library quotes is cut', async () => {
  expect(await readYaml(`%YAML ${'9'.repeat(5000)}\n---\na`)).toMatchObject({
    error: 'Unsupported YAML version '.padEnd(200, '9'),
  });
});

test.each([
  ['1.10', 1.1, '1.10'],
  ['12345e7', 123450000000, '12345e7'],
  ['0x1F', 31, '0x1F'],
  ['1.5', 1.5, 1.5],
  ['"1.10"', '1.10', '1.10'],
  ['TRUE', true, true],
  ['~', null, null],
])('%s is %j, and %j where digits are kept', async (text, value, kept) => {
  expect(await readYaml(`a: ${text}`)).toEqual({ value: { a: value } });
  expect(await readYaml(`a: ${text}`, { keepsDigits: true })).toEqual({ value: { a: kept } });
});

test('an alias is an error where none is wanted', async () => {
  expect(await readYaml('a: &a 1\nb: *a')).toEqual({
    error: 'YAML aliases (`*name`) are not supported',
    line: 2,
    column: 4,
  });
});

test('400 levels are read', async () => {
  expect(await readYaml(`${'['.repeat(400)}${']'.repeat(400)}`)).toHaveProperty('value');
  expect(await readYaml(`${'{a: '.repeat(400)}${'}'.repeat(400)}`)).toHaveProperty('value');
});

test.each([
  ['thousands of keys', Array.from({ length: 10_000 }, (_, i) => `a${i}: x`).join('\n')],
  ['thousands of errors', `${'!a '.repeat(20_000)}x`],
  ['thousands of commas', `[${','.repeat(100_000)}`],
  ['thousands of values that hold themselves', '- &a [*a]\n'.repeat(4000)],
  [
    'thousands of aliases',
    Array.from({ length: 4000 }, (_, i) => `- &a${i} 1\n- *a${i}`).join('\n'),
  ],
])('%s take no time', async (_, text) => {
  const start = performance.now();
  await readYaml(text, { aliases: true });
  expect(performance.now() - start).toBeLessThan(1500);
});

test('as many aliases as anybody writes are read, and no more', async () => {
  const list = (length: number) => `a: &a x\nb: [${Array(length).fill('*a').join(', ')}]`;
  expect(await readYaml(list(99), { aliases: true })).toHaveProperty('value.b.98', 'x');
  const each = Array.from({ length: 101 }, (_, i) => `- &a${i} 1\n- *a${i}`).join('\n');
  expect(await readYaml(each, { aliases: true })).toMatchObject({ error: badAliases, line: 202 });
});

test('what is too long for any message is not parsed', async () => {
  expect(await readYaml(`#${'x'.repeat(999_999)}`)).toEqual({ value: null });
  expect(await readYaml('x\n'.repeat(600_000))).toEqual({
    error: 'It is longer than 1 million characters',
    line: 1,
    column: 1,
  });
});

test('of two mistakes the first is told', async () => {
  expect(await readYaml('- ? [a]\n- ? [b]')).toMatchObject({ line: 1, column: 5 });
});

test('stack traces of others are as long as before', async () => {
  const before = Error.stackTraceLimit;
  await readYaml('[,');
  expect(Error.stackTraceLimit).toBe(before);
});

test('variables for developers of the library print nothing', async () => {
  process.env['LOG_STREAM'] = 'mine';
  process.env['LOG_TOKENS'] = 'mine';
  expect(await readYaml('a: 1')).toEqual({ value: { a: 1 } });
});

test('what holds itself is too deep', () => {
  const ring: unknown[] = [1];
  ring.push(ring);
  expect(isTooDeep(ring)).toBe(true);
  expect(isTooDeep({ a: [null, 'x', { b: 1 }] })).toBe(false);
});
