/** What the clients keep: the sanitizer of Twake Chat 2.23 (read in July 2026); Element keeps all of it and more. */

import type { Schema } from 'hast-util-sanitize';

/** Whatever the tree holds, nothing else leaves. Pictures are missing: clients show none but a homeserver's own. */
export const schema: Schema = {
  tagNames: [
    ...['b', 'strong', 'i', 'em', 'u', 'ins', 'del', 's', 'code', 'pre', 'span', 'a', 'br'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'hr', 'details', 'summary'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    code: [['className', /^language-[\w.+#-]+$/]],
    ol: ['start'],
    span: ['dataMxColor', 'dataMxSpoiler'],
  },
  protocols: { href: ['https', 'http', 'mailto'] },
  required: {},
  clobber: [],
};
