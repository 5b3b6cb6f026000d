/**
 * What a person can look at before or after sending, in the log and in the job summary. Loaded only when something is shown.
 *
 * In a summary, GitHub reads Markdown with HTML in it. What comes from a message goes there as one line of escaped HTML,
 * which no text can leave: a blank line would end it.
 */

import { Buffer } from 'node:buffer';
import { cut, takeWhole } from '../message/cut.ts';
import type { Addressee, Root } from '../message/tree.ts';
import type { DeliveryRequest } from '../twake/delivery.ts';
import { httpRequestFor } from '../twake/http-request.ts';
import { toTwacode } from '../twake/twacode/envelope.ts';
import { mentionsIn } from '../twake/twacode/mentions.ts';
import { toHtml, toTerminal } from '../twake/twacode/preview/preview.ts';
import { contentNodes, type Twacode, type TwacodeNode } from '../twake/twacode/vocabulary.ts';
import type { MessageObject } from '../twake/v1/message-object.ts';

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
  const { message } = request;
  const section = message ? summarize(title, { message }) : `### ${title}\n\n`;
  const facts = factsOf(request).map(
    (fact) => `<li>${renderWithin(FACT_BYTES, fact, sliceOf, (text) => [text])}</li>`,
  );
  const code = renderWithin(BODY_BYTES, formatBody(request), sliceOf, (content) => [
    { type: 'mcode', content },
  ]);
  const details = `<details><summary>The request as JSON</summary>${code}</details>`;
  return `${section}<ul>${facts.join('')}</ul>\n\n${details}\n\n`;
}

/** A section of the job summary that shows a message, or what it said before it was shortened. */
export function summarize(
  title: string,
  { message, whole }: { readonly message: MessageObject; readonly whole?: Root },
): string {
  const html = whole
    ? renderWithin(MESSAGE_BYTES, whole.children, cut, toTwacode)
    : renderWithin(MESSAGE_BYTES, nodesOf(message), startOf, (nodes) => nodes);
  return `### ${title}\n\n<blockquote>${html}</blockquote>\n\n`;
}

function nodesOf({ content }: MessageObject): Twacode {
  return typeof content === 'string' ? [content] : content.formatted;
}

/** The start of some nodes that is about as long as `length`, in JSON. */
function startOf(nodes: Twacode, length: number): Twacode {
  const { whole, next, left } = takeWhole(nodes, length, (node) => JSON.stringify(node).length);
  return next === undefined ? nodes : [...whole, ...startOfNode(next, left)];
}

function startOfNode(node: TwacodeNode, length: number): Twacode {
  if (typeof node === 'string') return [node.slice(0, length)];
  const { content } = node;
  if (typeof content === 'string') return [{ ...node, content: content.slice(0, length) }];
  const start = startOf(contentNodes(node), length);
  return start.length === 0 ? [] : [{ ...node, content: start }];
}

/** Together well below 1 MiB, above which the runner drops a summary. */
const MESSAGE_BYTES = 600_000;
const BODY_BYTES = 200_000;
const FACT_BYTES = 20_000;

const sliceOf = (text: string, length: number): string => text.slice(0, length);

/**
 * HTML of no more than `limit` bytes: escapes and tags make it longer than the text in ways that only trying tells.
 * @param start the whole, cut to about a length; the whole itself where that is no longer
 */
function renderWithin<Whole>(
  limit: number,
  whole: Whole,
  start: (whole: Whole, length: number) => Whole,
  toNodes: (part: Whole) => Twacode,
): string {
  for (let length = limit; length >= 1; length = Math.floor(length / 2)) {
    const part = start(whole, length);
    const nodes = toNodes(part);
    if (part !== whole && nodes.length === 0) break;
    const html = toHtml(part === whole ? nodes : [...nodes, ' …'], { generation: '2021' });
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

function nameAll(mentions: readonly Addressee[]): string {
  const names = mentions.map((mention) =>
    typeof mention === 'string' ? `@${mention}` : `@${mention.name}`,
  );
  return [...new Set(names)].join(', ') || 'nobody';
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
