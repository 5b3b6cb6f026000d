/** The action's sentences on the page: what stands between backticks is code. */

import { element } from './element.ts';

export function withCode(sentence: string): readonly (Node | string)[] {
  return sentence
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}
