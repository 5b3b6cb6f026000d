/** What an edit has replaced, and where to something was moved: what GitHub calls the changes of an event. */

import { type JsonObject, lineAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import type { Edit, Transfer } from './types.ts';

/** Of whatever the event is about. */
export function describeEdit({ event }: Github): Edit | undefined {
  const changes = objectAt(event, 'changes');
  if (changes === null || isMove(changes)) return undefined;
  return {
    fields: Object.keys(changes).map((name) => name.replaceAll('_', ' ')),
    title: lineAt(changes, 'title', 'from') ?? lineAt(changes, 'name', 'from'),
    base: lineAt(changes, 'base', 'ref', 'from'),
    category: lineAt(changes, 'category', 'from', 'name'),
  };
}

/** Of an issue or a discussion: the old repository tells of the new one, and the new one of the old. */
export function describeTransfer({ event }: Github): Transfer | undefined {
  const changes = objectAt(event, 'changes');
  if (changes === null || !isMove(changes)) return undefined;
  const age = objectAt(changes, 'new_repository') ? 'new' : 'old';
  const topic = objectAt(changes, `${age}_issue`) ?? objectAt(changes, `${age}_discussion`);
  return {
    repository: textAt(changes, `${age}_repository`, 'full_name'),
    number: numberAt(topic, 'number'),
    url: textAt(topic, 'html_url'),
  };
}

function isMove(changes: JsonObject): boolean {
  return ['new_repository', 'old_repository'].some((name) => objectAt(changes, name) !== null);
}
