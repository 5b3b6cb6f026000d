/**
 * Code blocks as Twake's clients show them: in colours, and those of 2021 folded from five lines on.
 *
 * Both by the published clients (highlighted-code.tsx): five lines are shown, and the rest behind "Click to expand".
 */

import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import { colourCode } from './code-colours.ts';
import { element } from './element.ts';

const SHOWN_LINES = 5;

/** Colours and folds the code blocks of a message that was just drawn. */
export function dressCode(message: HTMLElement, generation: Generation): void {
  for (const block of message.querySelectorAll<HTMLElement>('.multiline-code')) {
    const code = block.querySelector('code') ?? block;
    const text = code.textContent ?? '';
    // Whoever has no mouse scrolls with the arrow keys.
    block.tabIndex = 0;
    block.role = 'group';
    block.ariaLabel = 'Code';
    if (generation === '2020' || text.split('\n').length < SHOWN_LINES) colourCode(code, text);
    else fold(block, code, text);
  }
}

function fold(block: HTMLElement, code: HTMLElement, text: string): void {
  const lines = text.split('\n');
  const label = `Click to expand (${lines.length} lines)`;
  const button = element('button', { type: 'button', class: 'expander' }, label);
  const folded = element('div', { class: 'folded' }, button);
  block.replaceWith(folded);
  folded.prepend(block);
  colourCode(code, lines.slice(0, SHOWN_LINES).join('\n'));
  button.addEventListener('click', ({ isTrusted }) => {
    button.remove();
    colourCode(code, text);
    // The button that had the focus is gone.
    if (isTrusted) block.focus();
  });
}

/** Draws something anew; what was unfolded in it stays so, as long as there are as many blocks. */
export function keepUnfolded(place: HTMLElement, draw: () => void): void {
  const expanders = () =>
    [...place.querySelectorAll('.folded')].map((folded) => folded.querySelector('button'));
  const before = expanders();
  draw();
  const after = expanders();
  if (after.length !== before.length) return;
  for (const [index, expander] of after.entries()) if (before[index] === null) expander?.click();
}
