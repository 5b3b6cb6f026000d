/** The document that a picture is taken of: messages below each other, as a phone shows them, by the style of the page. */

import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../src/twake/escape-html.ts';
import { toHtml as toRoomHtml } from '../../src/twake/matrix/html/html.ts';
import { toHtml } from '../../src/twake/twacode/preview/html.ts';
import type { GalleryMessage } from './messages.ts';

/** Whose look: Twake's of 2020, or a Matrix room's. */
export type Client = 'twake' | 'room';
export type Theme = 'light' | 'dark';

/** Of a phone, in pixels. */
export const WIDTH = 400;

interface SheetOptions {
  readonly messages: readonly GalleryMessage[];
  readonly client: Client;
  readonly theme: Theme;
}

const style = ['colours', 'twacode', 'twake-chat']
  .map((name) => readFileSync(new URL(`../../page/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

/** Where Twake shows who sends, this one shows what the message is of. */
const ownStyle = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; padding: 6px 0; background: var(--paper); color: var(--ink); font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
body.room { background: light-dark(#f2f4f8, #16161f); }
a { color: var(--link); }
.message + .message { border-top: 1px solid var(--line); }
.sender, .bubble > .sender { font-size: 12px; font-weight: 400; color: var(--soft); overflow-wrap: anywhere; }
`;

const draws: Readonly<Record<Client, (message: GalleryMessage) => string>> = {
  twake: ({ caption, nodes }) =>
    `<article class="message">${FACE}<header><span class="sender">${escapeHtml(caption)}</span></header>` +
    `<div class="content">${toHtml(nodes)}</div></article>`,
  room: ({ caption, tree }) =>
    `<article class="room-message">${FACE}<div class="bubble"><b class="sender">${escapeHtml(caption)}</b>` +
    `<div class="content">${toRoomHtml(tree)}</div></div></article>`,
};

const FACE = '<span class="face">GH</span>';

export function drawSheet({ messages, client, theme }: SheetOptions): string {
  return [
    `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8">`,
    `<style>${style}${ownStyle}</style><body class="${client}">`,
    ...messages.map(draws[client]),
  ].join('\n');
}
