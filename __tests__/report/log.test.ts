import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLog, oneLine } from '../../src/report/log.ts';
import { anyText } from '../any-text.ts';

/** What the runner does with a line (ActionCommand.cs): `::cmd::` at its trimmed start, `##[cmd]` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

describe('oneLine', () => {
  test.each([
    ['plain text', 'plain text'],
    ['::set-output name=a::b', ':\u200B:set-output name=a::b'],
    ['  ::error::x', '  :\u200B:error::x'],
    ['title ##[add-mask]a', 'title ##\u200B[add-mask]a'],
    ['one\r\ntwo\rthree', 'one  two three'],
    ['\u001B[31mred\u001B[0m', ' [31mred [0m'],
    ['a\u202Eb', 'ab'],
    ['a\uD83D', 'a\uFFFD'],
    ['x\u2028::y', 'x ::y'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text, 100)).toBe(line);
  });

  test.each([
    ['has as many characters as there is room for', 'x'.repeat(100), 'x'.repeat(100)],
    ['is cut where it has more', 'x'.repeat(101), `${'x'.repeat(98)} …`],
    [
      'stays whole text where an emoji is cut',
      `${'x'.repeat(97)}😀xx`,
      `${'x'.repeat(97)}\uFFFD …`,
    ],
  ])('%s', (_, text, line) => {
    expect(oneLine(text, 100)).toBe(line);
  });

  test('no text becomes a command, a second line, or a long line', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '::',
          '##[',
          '##',
          '[',
          '\r',
          '\n',
          ' ',
          'error',
          '\u001B[2K',
          '\uFEFF',
          ':',
          '#',
          '\uD83D',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, anyText()), (text) => {
        const line = oneLine(text, 40);
        expect(isCommand(line)).toBe(false);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(line.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('createLog', () => {
  function record() {
    const lines: string[] = [];
    const write =
      (kind: string) =>
      (text: string | Error, { title }: { title?: string } = {}) =>
        void lines.push(`${kind}: ${title ? `[${title}] ` : ''}${text}`);
    const log = createLog({
      debug: write('debug'),
      info: write('info'),
      notice: write('notice'),
      warning: write('warning'),
      error: write('error'),
      setSecret: write('mask'),
    });
    return { log, lines };
  }

  test('prints a text line by line, none of which the runner obeys', () => {
    const { log, lines } = record();
    log.info('first\n::stop-commands::x\r\n##[endgroup]');
    expect(lines).toEqual([
      'info: first',
      'info: :\u200B:stop-commands::x ',
      'info: ##\u200B[endgroup]',
    ]);
  });

  test('prints nothing secret, and nothing that the runner obeys, of any kind', () => {
    const { log, lines } = record();
    log.mask('s3cret');
    log.debug('::error::s3cret\nx');
    log.info('::error::s3cret\nx');
    log.notice('::error::s3cret\n##[x');
    log.warning('::error::s3cret\n##[x');
    log.error('::error::s3cret\n##[x', 'Title');
    expect(lines).toEqual([
      'mask: s3cret',
      'debug: :\u200B:error::*** x',
      'info: :\u200B:error::***',
      'info: x',
      'notice: :\u200B:error::***\n##\u200B[x',
      'warning: :\u200B:error::***\n##\u200B[x',
      'error: [Title] :\u200B:error::***\n##\u200B[x',
    ]);
  });

  test('hides what is secret in what is not printed', () => {
    const { log } = record();
    expect(log.hide('my s3cret')).toBe('my s3cret');
    log.mask('s3cret');
    expect(log.hide('my s3cret')).toBe('my ***');
  });

  test('keeps annotations below the length at which the runner cuts them', () => {
    const { log, lines } = record();
    log.error('x'.repeat(5000), 'title');
    expect(lines).toEqual([`error: [title] ${'x'.repeat(3998)} …`]);
  });

  test('masks no white space, which would mask every line', () => {
    const { log, lines } = record();
    log.mask(' ');
    log.mask('key');
    expect(lines).toEqual(['mask: key']);
  });
});
