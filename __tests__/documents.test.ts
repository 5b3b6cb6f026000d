import { test, expect } from '@jest/globals';
import { validate } from '@actions/languageservice/validate';
import { TextDocument } from 'vscode-languageserver-textdocument';
test('x', async () => {
  const d = TextDocument.create('file:///.github/workflows/a.yml', 'yaml', 0, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - rn: x\n');
  expect(await validate(d)).toEqual([]);
});
