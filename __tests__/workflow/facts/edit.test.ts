/** What an edit has replaced, and where to something was moved. */

import { describe, expect, test } from '@jest/globals';
import { describeEdit, describeTransfer } from '../../../src/workflow/facts/edit.ts';
import type { Edit, Transfer } from '../../../src/workflow/facts/types.ts';

const nothing: Edit = { fields: [], title: null, base: null, category: null };
const new_repository = { full_name: 'octo-org/greetings' };

describe('an edit', () => {
  test.each<[changes: unknown, edit: Edit | undefined]>([
    [{}, nothing],
    [{ body: { from: '' } }, { ...nothing, fields: ['body'] }],
    [
      { title: { from: 'Old\nand more' }, due_on: {} },
      { ...nothing, fields: ['title', 'due on'], title: 'Old' },
    ],
    [{ name: { from: 'help' } }, { ...nothing, fields: ['name'], title: 'help' }],
    [{ base: { ref: { from: 'v1' } } }, { ...nothing, fields: ['base'], base: 'v1' }],
    [
      { category: { from: { name: 'General' } } },
      { ...nothing, fields: ['category'], category: 'General' },
    ],
    [{ new_repository }, undefined],
    [{ old_repository: {} }, undefined],
    [null, undefined],
  ])('%j: %j', (changes, edit) => {
    expect(describeEdit({ event: { changes } })).toEqual(edit);
  });
});

describe('a move', () => {
  const url = 'https://github.com/octo-org/greetings/issues/1';
  const topic = { number: 1, html_url: url };
  const facts: Transfer = { repository: 'octo-org/greetings', number: 1, url };

  test.each<[changes: unknown, transfer: Transfer | undefined]>([
    [{ new_repository, new_issue: topic }, facts],
    [{ new_repository, new_discussion: topic }, facts],
    [
      { old_repository: { full_name: 'octo-org/old' }, old_issue: topic },
      { ...facts, repository: 'octo-org/old' },
    ],
    [{ old_repository: {} }, { repository: null, number: null, url: null }],
    [{ title: { from: 'Old' } }, undefined],
    [null, undefined],
  ])('%j: %j', (changes, transfer) => {
    expect(describeTransfer({ event: { changes } })).toEqual(transfer);
  });
});
