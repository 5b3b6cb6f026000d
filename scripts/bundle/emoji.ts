/**
 * The module of emoji: the names of gemoji, GitHub's own list, as a table.
 *
 * The package also describes and tags every emoji: 350 KB, that is 12 ms for every message with a shortcode in it.
 */

import { nameToEmoji } from 'gemoji';

export const emojiPath = 'src/message/markdown/emoji.generated.ts';

export const emojiModule = `/** Made from gemoji by scripts/bundle/emoji.ts. To bring it up to date: npm run build */

export const nameToEmoji: Readonly<Record<string, string>> = ${JSON.stringify(nameToEmoji, null, 2)};
`;
