/** Every way in which a text of others gets into a message: as what its author wrote, as a value, by the event, by an input. */

import type { EventName } from '../../../events/event-fixture.ts';
import { LENGTH } from './units.ts';

/** What a step is given. */
export interface HostileStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly eventName?: EventName;
  /** In place of what is in the event of this name. */
  readonly event?: object;
}

const template = (content: string, body: string, more: object = {}): HostileStep => ({
  inputs: { content, template: 'true', ...more },
  event: { issue: { body } },
});
const preset = (eventName: EventName, event: object): HostileStep => ({
  inputs: { preset: 'auto' },
  eventName,
  event,
});
const twacode = (content: string, more: object = {}): HostileStep => ({
  inputs: { format: 'twacode', content, ...more },
});
const beside = (inputs: object): HostileStep => ({ inputs: { content: 'a', ...inputs } });

const BODY = '{{ github.event.issue.body }}';
const part = (text: string): string => text.slice(0, LENGTH / 4);
const block = (text: string): string => text.replaceAll('\n', '\n      ');

/** Texts of one person, in all the places that an event has for them. */
const user = { login: 'a', html_url: 'https://github.com/a' };

export const forms: Readonly<Record<string, (text: string) => HostileStep>> = {
  markdown: (content) => ({ inputs: { content } }),
  'markdown, whole in the summary': (content) => ({ inputs: { content, summary: 'true' } }),
  text: (content) => ({ inputs: { content, format: 'text' } }),
  plain: (content) => ({ inputs: { content, format: 'plain' } }),
  'twacode, source': twacode,
  'twacode, strings in JSON': (text) =>
    twacode(
      JSON.stringify([
        part(text),
        { type: 'bold', content: [part(text)] },
        { type: 'mcode', content: part(text) },
        {
          type: 'url',
          url: `https://a.b/${encodeURIComponent(part(text).toWellFormed()).slice(0, 9000)}`,
          content: part(text),
        },
      ]),
    ),
  'twacode, string in YAML': (text) =>
    twacode(
      `- |-\n  a${part(text).replaceAll('\n', '\n  ')}\n- type: quote\n  content: |-\n      a${block(text)}`,
    ),
  'twacode, value': (text) =>
    template(`["${BODY}", {"type": "mcode", "content": "${BODY}"}]`, text, { format: 'twacode' }),
  'twacode, document': (text) =>
    template('["{{ github.event.issue.body | markdown }}"]', text, { format: 'twacode' }),
  'template, source': (content) => template(content, 'a'),
  'template, pasted': (text) => template(`{{ run.name }}${text}`, `{{ run.name }}${text}a`),
  'value in Markdown': (text) =>
    template(`**${BODY}** \`${BODY}\` [${BODY}](https://a.b/${BODY})`, part(text)),
  'value in text': (text) => template(BODY, text, { format: 'text' }),
  'value as a document': (text) => template('{{ github.event.issue.body | markdown }}', text),
  'value as a document in a line': (text) =>
    template('a {{ github.event.issue.body | markdown }}', text),
  'value, filtered': (text) =>
    template(
      '{{ github.event.issue.body | strip_html | squish | split: " " | uniq | sort_natural | join: "," | truncatewords: 9000 | slugify | url_encode }}{{ github.event.issue.body | first_line }}',
      text,
    ),
  push: (text) =>
    preset('push', {
      ref: `refs/heads/${part(text)}`,
      commits: [{ id: 'a', message: text, author: { name: part(text), username: 'a' } }],
      head_commit: { id: 'a', message: text, author: { name: part(text), username: part(text) } },
      sender: { login: part(text) },
    }),
  'pull request': (text) =>
    preset('pull_request.opened', {
      pull_request: {
        ...{ number: 1, title: text, body: text, html_url: `https://a.b/${part(text)}`, user },
        ...{ head: { ref: part(text) }, base: { ref: part(text) }, labels: [{ name: part(text) }] },
      },
    }),
  comment: (text) =>
    preset('issue_comment.created', {
      issue: { number: 1, title: text, html_url: 'https://a.b/', user },
      comment: { body: text, html_url: `https://a.b/${part(text)}`, user },
    }),
  release: (text) =>
    preset('release.published', {
      release: {
        name: text,
        tag_name: part(text),
        body: text,
        html_url: 'https://a.b/',
        author: user,
      },
    }),
  deployment: (text) =>
    preset('deployment_status.created', {
      deployment: { environment: text, ref: part(text), description: part(text) },
      deployment_status: {
        state: 'failure',
        description: text,
        environment_url: `https://a.b/${part(text)}`,
      },
    }),
  'another run': (text) =>
    preset('workflow_run.completed', {
      workflow_run: {
        name: text,
        head_branch: part(text),
        conclusion: 'failure',
        html_url: `https://a.b/${part(text)}`,
      },
    }),
  mentions: (mentions) => beside({ mentions }),
  people: (people) => beside({ people, mentions: 'author' }),
  buttons: (buttons) => beside({ buttons }),
  data: (data) => beside({ data, template: 'true', content: '{{ data }}' }),
  needs: (needs) => beside({ needs, template: 'true', content: '{{ needs }}' }),
  message_fields: (message_fields) => beside({ message_fields }),
  'labels and names': (text) =>
    beside({
      buttons: `a${text.replaceAll('\n', ' ')} = https://a.b/`,
      sender_name: text,
      data: JSON.stringify({ [part(text)]: text }),
    }),
  ids: (text) =>
    beside({
      channel_id: text,
      group_id: part(text),
      message_id: part(text),
      api_url: `https://${part(text)}`,
    }),
};
