/** The colours of the page, here and at the next visit: those of the system, light, or dark. */

import { find } from './element.ts';

const KEY = 'theme';

export function startTheme(): void {
  const choice = find('theme', HTMLSelectElement);
  choice.value = recall() ?? '';
  show(choice.value);
  choice.addEventListener('change', () => {
    show(choice.value);
    remember(choice.value);
  });
}

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}

/** A browser may refuse to keep anything for a page, which costs no more than the next visit's choice. */
function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
