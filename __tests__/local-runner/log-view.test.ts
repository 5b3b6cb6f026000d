import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import { viewLog } from '../../local-runner/log-view.ts';

const log = `::add-mask::s3cret
Accepted with s3cret.
::debug::attempt 1
::notice::a%0Ab
::warning::100%25
::error title=Not sent::key s3cret is wrong
::set-output name=x::y`;

test('shows a log as GitHub does', () => {
  expect(stripVTControlCharacters(viewLog(log))).toBe(
    'Accepted with ***.\nNotice: a\nb\nWarning: 100%\nError: key *** is wrong',
  );
  expect(stripVTControlCharacters(viewLog(log, { debug: true }))).toContain('##[debug]attempt 1');
});
