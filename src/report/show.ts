/**
 * What a person can look at before or after sending, in the log and in the job summary. Loaded only when something is shown.
 *
 * In a summary, GitHub reads Markdown with HTML in it. What comes from a message goes there as one line of escaped HTML,
 * which no text can leave: a blank line would end it.
 */

import { Buffer } from 'node:buffer';
import { cut } from '../message/cut.ts';
import { text } from '../message/text.ts';
import type { Body } from '../message/tree.ts';
import type { Finding, PreparedMessage, Sending, Target } from '../twake/api.ts';
import type { Delivery } from '../twake/delivery.ts';
import { escapeHtml } from '../twake/escape-html.ts';
import type { StepResult } from './outputs.ts';

/** What would be sent, where to, and what for. */
export interface DryRun {
  /** One for each target. */
  readonly sendings: readonly Sending[];
  readonly targets: readonly Target[];
  /** Absent: the messages that the targets name would be removed. */
  readonly message?: PreparedMessage | undefined;
  /** What the server told, where it was asked. */
  readonly findings: readonly Finding[];
}

/** For the log: the request without its credentials, who is mentioned, what readers see, and last what the server tells. */
export async function describeDryRun(dryRun: DryRun): Promise<string> {
  const preview = await dryRun.message?.preview();
  const findings = linesOf(dryRun);
  return [
    ...(await factsOf(dryRun)),
    ...(dryRun.sendings.length > 0 ? [formatBody(dryRun)] : []),
    ...(preview ? ['', 'As its readers see it:', '', ...indent(preview.toTerminal())] : []),
    ...(findings.length > 0 ? ['', 'What the server tells without a message:', ''] : []),
    ...findings.map((line) => `  ${line}`),
  ].join('\n');
}

const icons = { yes: '✅', no: '❌', unknown: '❓' } as const;

/** Each finding, and what they come to; what speaks against it is an error of its own. */
function linesOf({ findings }: DryRun): string[] {
  const lines = findings.map(({ kind, sentence }) => `${icons[kind]} ${sentence}`);
  const kinds = findings.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.includes('no')) return lines;
  const isSure = !kinds.includes('unknown');
  return [
    ...lines,
    isSure ? 'So a message would be taken.' : 'Nothing else speaks against a message.',
  ];
}

/** The same as a section of the job summary. */
export async function summarizeDryRun(title: string, dryRun: DryRun): Promise<string> {
  const { message } = dryRun;
  const quote = message ? await quoteOf(message) : '';
  const list = await listOf([...(await factsOf(dryRun)), ...linesOf(dryRun)], FACT_BYTES);
  if (dryRun.sendings.length === 0) return titled(title, list);
  const code = `<pre>${await within(BODY_BYTES, startOfText(formatBody(dryRun)))}</pre>`;
  const details = `<details><summary>The request as JSON</summary>${code}</details>`;
  return titled(title, `${quote}${list}${details}\n\n`);
}

/**
 * A message, and what became of it, as a section of the job summary.
 * @param whole what it said before it was shortened
 */
export async function summarizeDeliveries(
  { outcome, deliveries }: Pick<StepResult, 'outcome' | 'deliveries'>,
  message: PreparedMessage,
  whole?: Body,
): Promise<string> {
  const sent = deliveries.filter((one) => one.outcome === 'sent').length;
  const fate = {
    sent: deliveries.every(({ operation }) => operation === 'edit') ? ' (edited)' : '',
    partial: ` (in ${sent} of ${deliveries.length} channels)`,
    unknown: ' (fate unknown)',
  }[outcome as string];
  // First what went wrong, which is why one looks.
  const sorted = deliveries.toSorted((a, b) => Number(Boolean(b.error)) - Number(Boolean(a.error)));
  const isPlain = outcome === 'sent' && deliveries.length === 1;
  const list = isPlain ? '' : await listOf(sorted.map(describeDelivery), DELIVERY_BYTES);
  const title = `Twake message${fate ?? ' (not sent)'}`;
  return titled(title, list + (await quoteOf(message, whole)));
}

function describeDelivery({ outcome, target, confirmation, error }: Delivery): string {
  if (error === undefined) return `${icons.yes} ${confirmation}`;
  const icon = outcome === 'unknown' ? icons.unknown : icons.no;
  return `${icon} Channel ${target.channel_id}: ${error.message} ${error.nextStep}`;
}

function titled(title: string, section: string): string {
  return `### ${title}\n\n${section}`;
}

async function listOf(lines: readonly string[], limit: number): Promise<string> {
  const items = lines.map(async (line) => {
    const html = await within(limit, (length) => withCode(startOfText(line)(length)));
    return `<li>${html}</li>`;
  });
  return `<ul>${(await Promise.all(items)).join('')}</ul>\n\n`;
}

/** A message as HTML; `whole` is what it said before it was shortened. */
async function quoteOf(message: PreparedMessage, whole?: Body): Promise<string> {
  const { toHtml, treeToHtml } = await message.preview();
  const html = whole
    ? await within(MESSAGE_BYTES, (length) => {
        const start = startOf(whole.children, length);
        return start && treeToHtml(start);
      })
    : await within(MESSAGE_BYTES, toHtml);
  return `<blockquote>${html}</blockquote>\n\n`;
}

/** Undefined where nothing of them is short enough. */
function startOf(blocks: Body['children'], length: number): Body['children'] | undefined {
  const start = cut(blocks, length);
  if (start === blocks) return blocks;
  const rest = { type: 'paragraph', children: [text('…')] } as const;
  return start.length === 0 ? undefined : [...start, rest];
}

/** Together well below 1 MiB, above which the runner drops a summary. */
const MESSAGE_BYTES = 600_000;
const BODY_BYTES = 200_000;
const FACT_BYTES = 20_000;
/** Of one of up to a hundred channels. */
const DELIVERY_BYTES = 2000;

async function factsOf({ sendings, targets, message }: DryRun): Promise<readonly string[]> {
  const [first] = sendings;
  if (first === undefined) return [];
  const { method = 'POST', url, body } = first.request;
  const others = targets.slice(1).map(({ channel_id }) => channel_id);
  const names = await message?.preview().then(({ mentions }) => mentions);
  return [
    `${method} ${url.href} (${Buffer.byteLength(body)} bytes)`,
    ...(others.length > 0 ? [`The same for ${others.join(', ')}`] : []),
    ...(names ? [`Mentions: ${[...new Set(names)].join(', ') || 'nobody'}`] : []),
  ];
}

/** The credentials are in a header. */
function formatBody({ sendings: [first] }: DryRun): string {
  return first === undefined ? '' : JSON.stringify(JSON.parse(first.request.body), null, 2);
}

/** GitHub reads no Markdown within HTML. */
function withCode(html: string): string {
  return html.replace(/`([^`]+)`/g, '<code>$1</code>');
}

function startOfText(text: string): (length: number) => string {
  return (length) => escapeHtml(text.slice(0, length)) + (length < text.length ? ' …' : '');
}

/**
 * HTML of no more than `limit` bytes: escapes and tags make it longer than the text in ways that only trying tells.
 * @param start all of it, cut to about a length; undefined where that leaves nothing
 */
async function within(
  limit: number,
  start: (length: number) => string | Promise<string> | undefined,
): Promise<string> {
  for (let length = limit; length >= 1; length = Math.floor(length / 2)) {
    const html = await start(length);
    if (html === undefined) break;
    if (Buffer.byteLength(html) <= limit) return html;
  }
  return '(too large to be shown here)';
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
