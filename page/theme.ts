/** The colours of the page, here and at the next visit: those of the system, light, or dark. */

import { find } from './element.ts';
import { recall, remember } from './storage.ts';

const KEY = 'theme';

export function startTheme(): void {
  const choice = find('theme', HTMLSelectElement);
  choice.value = recall(KEY) ?? '';
  show(choice.value);
  choice.addEventListener('change', () => {
    show(choice.value);
    remember(KEY, choice.value);
  });
}

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}
