/** The view that the fragment of the address names. */

import { find } from './element.ts';

/**
 * The function that shows another view.
 * @param names ids of the views, the one to begin with first
 */
export function startViews(names: readonly [string, ...string[]]): (name: string) => void {
  const show = () => {
    const current = names.find((name) => location.hash === `#${name}`) ?? names[0];
    for (const name of names) find(name, HTMLElement).hidden = name !== current;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a')) {
      if (link.hash === `#${current}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
  show();
  addEventListener('hashchange', show);
  return (name) => {
    // Going to a fragment would take the focus away from what the caller is about to focus.
    history.pushState(null, '', `#${name}`);
    show();
  };
}
