/**
 * An order becomes what a person can look at, in the log and in the job summary. Loaded only when something is shown.
 */

import { Buffer } from 'node:buffer';
import type { Message, Twacode } from './message/message.ts';
import { toHtml, toTerminal } from './message/preview.ts';
import type { Order } from './twake/deliver.ts';
import { removeRequest, saveRequest } from './twake/v1/request.ts';

/** What would be sent, without the credentials: the request, and the message as its readers would see it. */
export function describeOrder({ connection, targets, message }: Order): string {
  const [target] = targets;
  if (target === undefined) return '';
  const request = message
    ? saveRequest(connection, target, message)
    : removeRequest(connection, target);
  const others = targets.slice(1).map(({ channel_id }) => channel_id);
  return [
    `POST ${request.url.href} (${Buffer.byteLength(request.body)} bytes)`,
    JSON.stringify(JSON.parse(request.body), null, 2),
    ...(others.length > 0 ? [`and the same for ${others.join(', ')}`] : []),
    ...(message ? ['', 'As its readers see it:', '', ...indent(toTerminal(nodesOf(message)))] : []),
  ].join('\n');
}

/** A section of the job summary that shows a message. */
export function summarize(title: string, nodes: Twacode): string {
  return `### ${title}\n\n<blockquote>${toHtml(nodes)}</blockquote>\n\n`;
}

export function nodesOf({ content }: Message): Twacode {
  return typeof content === 'string' ? [content] : content.formatted;
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
