/**
 * What a person can look at before or after sending, in the log and in the job summary. Loaded only when something is shown.
 *
 * In a summary, GitHub reads Markdown with HTML in it. What comes from a message goes there as one line of escaped HTML,
 * which no text can leave: a blank line would end it.
 */

import { Buffer } from 'node:buffer';
import type { Message, Twacode } from '../message/message.ts';
import { toHtml, toTerminal } from '../message/preview/preview.ts';
import { cut } from '../message/twacode/cut.ts';
import { type Mention, mentionsIn } from '../message/twacode/mentions.ts';
import type { DeliveryRequest } from '../twake/delivery.ts';
import { httpRequestFor } from '../twake/http-request.ts';

/** What would be sent, for the log: the request without its credentials, who is mentioned, and what readers see. */
export function describeDeliveryRequest(request: DeliveryRequest): string {
  const { message } = request;
  return [
    ...factsOf(request),
    formatBody(request),
    ...(message ? ['', 'As its readers see it:', '', ...indent(toTerminal(nodesOf(message)))] : []),
  ].join('\n');
}

/** The same as a section of the job summary. */
export function summarizeDeliveryRequest(title: string, request: DeliveryRequest): string {
  const message = request.message ? summarize(title, nodesOf(request.message)) : `### ${title}\n\n`;
  const facts = factsOf(request).map((fact) => `<li>${renderWithin([fact], FACT_BYTES)}</li>`);
  const body = renderWithin([{ type: 'mcode', content: formatBody(request) }], BODY_BYTES);
  const details = `<details><summary>The request as JSON</summary>${body}</details>`;
  return `${message}<ul>${facts.join('')}</ul>\n\n${details}\n\n`;
}

/** A section of the job summary that shows a message. */
export function summarize(title: string, nodes: Twacode): string {
  return `### ${title}\n\n<blockquote>${renderWithin(nodes, MESSAGE_BYTES)}</blockquote>\n\n`;
}

export function nodesOf({ content }: Message): Twacode {
  return typeof content === 'string' ? [content] : content.formatted;
}

/** Together well below 1 MiB, above which the runner drops a summary. */
const MESSAGE_BYTES = 600_000;
const BODY_BYTES = 200_000;
const FACT_BYTES = 20_000;

/** HTML of no more than `limit` bytes: escapes and tags make it longer than the text in ways that only trying tells. */
function renderWithin(nodes: Twacode, limit: number): string {
  const ending = [' …'];
  for (let length = limit; length > 1; length /= 2) {
    const shown = cut(nodes, { limit: length, ending }).nodes;
    const html = toHtml(shown, { generation: '2021' });
    if (Buffer.byteLength(html) <= limit) return html;
  }
  return toHtml(['(too large to be shown here)']);
}

function factsOf(request: DeliveryRequest): readonly string[] {
  const { targets, message } = request;
  const [first, ...others] = targets;
  if (first === undefined) return [];
  const { url, body } = httpRequestFor(request, first);
  const channels = others.map(({ channel_id }) => channel_id);
  return [
    `POST ${url.href} (${Buffer.byteLength(body)} bytes)`,
    ...(channels.length > 0 ? [`The same for ${channels.join(', ')}`] : []),
    ...(message ? [`Mentions: ${nameAll(mentionsIn(nodesOf(message)))}`] : []),
  ];
}

function formatBody(request: DeliveryRequest): string {
  const [first] = request.targets;
  if (first === undefined) return '';
  return JSON.stringify(JSON.parse(httpRequestFor(request, first).body), null, 2);
}

function nameAll(mentions: readonly Mention[]): string {
  const names = mentions.map((mention) =>
    typeof mention === 'string' ? `@${mention}` : `@${mention.name}`,
  );
  return [...new Set(names)].join(', ') || 'nobody';
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
