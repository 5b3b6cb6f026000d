/** What is inserted, as Liquid takes it for one value: a Drop. */

import { Drop } from 'liquidjs';
import { isInserted } from './inserted.ts';

/** Any other value stays what it is. */
export function toDrop(value: unknown): unknown {
  return isInserted(value) ? Object.assign(Object.create(Drop.prototype), value) : value;
}
