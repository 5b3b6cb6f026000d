/** The inputs of action.yml as people look for them: in groups, what is required said for each group, examples for the odd ones. */

export interface InputGroup {
  readonly title: string;
  /** What is required, and who wins. */
  readonly rules: string;
  readonly names: readonly string[];
  /** YAML under `with:`, for what cannot be guessed. */
  readonly example?: string;
}

/** The ones that most steps have. */
export const frequent = [
  'api_url',
  'access_token',
  'public_id',
  'private_api_key',
  'group_id',
  'channel_id',
  'preset',
  'content',
  'mentions',
  'fail_on_error',
];

/** Between the runner and the action; nobody sets it. */
const internal = ['runner_facts'];

export const groups: readonly InputGroup[] = [
  {
    title: 'Where',
    rules:
      'Required for a room: `api_url`, `access_token`, `channel_id`. For Twake of 2020 to 2022: `public_id`, `private_api_key`, `group_id`, `channel_id`. [Where they are](#where-the-ids-are). All channels of a step are of one kind. `message_id` and `parent_message_id` want exactly one channel; `key` finds the message of an earlier run by itself ([the memory](docs/memory.md)).',
    names: [
      'api_url',
      'access_token',
      'public_id',
      'private_api_key',
      'group_id',
      'channel_id',
      'message_id',
      'parent_message_id',
      'key',
      'on_repeat',
    ],
    example: `# Two rooms. One alone stands in quotes: \`#\` begins a comment of YAML, \`!\` a tag.
api_url: https://matrix.example.org
access_token: \${{ secrets.TWAKE_ACCESS_TOKEN }}
channel_id: |
  !OGEhHVWSdvArJzumhm:example.org
  #releases:example.org`,
  },
  {
    title: 'What',
    rules:
      'Required: exactly one of `content`, `content_file` and `preset`; none of them with `operation: remove`, which needs `message_id`. `if_empty: skip` allows for an empty one, and for globs that find nothing ([messages from files](docs/recipes.md#a-message-from-a-file)).',
    names: [
      'preset',
      'content',
      'content_file',
      'if_empty',
      'template',
      'format',
      'data',
      'operation',
    ],
    example: `preset: deploy
data: |
  environment: production
  version: "1.10"
  url: https://hello.example`,
  },
  {
    title: 'When',
    rules:
      'None is required. `when` says [when to send](docs/verdict.md#when-to-send), `needs` how other jobs went, `status` how this one does. The worse one wins, and `status` makes nothing good that the runner knows to have failed: [one verdict](docs/verdict.md). Whether the step runs at all is decided by `if:`.',
    names: ['when', 'live', 'needs', 'status', 'github_token'],
    example: `# In a job with \`needs: [build, deploy]\` and \`if: always()\`.
needs: \${{ toJSON(needs) }}`,
  },
  {
    title: 'Who',
    rules:
      'None is required: without `mentions` nobody is notified ([who is who, on which event](docs/mentions.md)). A room shows a message to all in it, and for as long as it is there: `ephemeral` is for Twake of 2020 to 2022.',
    names: ['mentions', 'people', 'ephemeral_recipients', 'ephemeral'],
    example: `mentions: |
  committers on failure
  team:ops on failure or cancelled
# GitHub logins and teams, each with a name and the id of the user (before 2023, a UUID). Best kept in a variable of the organization.
people: |
  octocat: mona:@mona:example.org
  team:ops:
    - mona:@mona:example.org
    - lisa:@lisa:example.org`,
  },
  {
    title: 'Looks',
    rules:
      'None is required. In a room the picture is that of the account, and `message_fields` are fields of the event ([what differs](docs/reach.md)).',
    names: ['sender_name', 'sender_icon', 'buttons', 'message_fields'],
    example: `buttons: |
  Open site = https://hello.example
  Dashboard = https://grafana.example/d/hello`,
  },
  {
    title: 'Delivery',
    rules:
      'None is required. Beside a deploy, set `fail_on_error: false`: what was deployed must not look failed because nobody could be told.',
    names: ['fail_on_error', 'delivery', 'retries', 'timeout', 'dry_run', 'summary'],
  },
];

/** Throws where an input is in no group, or in two. */
export function checkGroups(inputs: readonly string[]): void {
  const grouped = [...groups.flatMap(({ names }) => names), ...internal].sort();
  if (grouped.join() !== [...inputs].sort().join())
    throw new Error(`scripts/docs/inputs.ts groups ${grouped}, and action.yml has ${inputs}.`);
}
