/** The people and applications of the recorded servers: the ids and keys that work on a local Twake. */

/** An application of the market, installed in {@link account}'s company. */
export interface Application {
  readonly id: string;
  readonly private_key: string;
  /** What the company lets it do; `messages_save` is the write privilege for messages. */
  readonly capabilities: readonly string[];
  /** Developed by the company itself: allowed everything, whatever `capabilities` say. */
  readonly own?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly company_id: string;
}

const company = (n: number) => `1f3d0000-aaaa-11ea-8000-00000000000${n}`;
const application = (n: number) => `2a000000-bbbb-11ea-8000-00000000000${n}`;
const user = (n: number) => `3c000000-cccc-11ea-8000-00000000000${n}`;
const channel = (n: number) => `4e000000-dddd-11ea-8000-00000000000${n}`;

const canSave = ['messages_save'];

/** The first is the one to use; each of the others shows one way in which the servers are peculiar. */
const applications: readonly Application[] = [
  { id: application(1), private_key: 's3cret-Key_gateway', capabilities: canSave },
  { id: application(2), private_key: 's3cret-Key_nocap', capabilities: [] },
  { id: application(3), private_key: 's3cret:with:colons', capabilities: canSave },
  { id: application(4), private_key: 's3cret-Key_other', capabilities: canSave },
  { id: application(5), private_key: 's3cret-Key_owndev', capabilities: [], own: true },
  { id: application(6), private_key: 's3cret-Key_ip', capabilities: canSave },
  { id: application(7), private_key: '0e12345', capabilities: canSave },
];

/** Company 2 exists too, with one channel, but no application is installed there. */
export const channels: readonly Channel[] = [
  { id: channel(1), name: 'General', company_id: company(1) },
  { id: channel(2), name: 'Deploys', company_id: company(1) },
  { id: channel(3), name: 'Elsewhere', company_id: company(2) },
];

const users: readonly string[] = [user(1)];

/** What a client needs to post, named as the API names it. */
export const account = {
  group_id: company(1),
  public_id: application(1),
  private_api_key: 's3cret-Key_gateway',
  channel_ids: [channel(1), channel(2)],
  user_id: user(1),
} as const;

/** Finds a channel by its id; ids are UUIDs, so the case of their letters does not matter. */
export function findChannel(id: unknown): Channel | undefined {
  return channels.find((known) => known.id === normaliseId(id));
}

export function findApplication(id: string): Application | undefined {
  return applications.find((known) => known.id === normaliseId(id));
}

/** Whether the applications above are installed in this company. */
export function isInstalledIn(group_id: unknown): boolean {
  return normaliseId(group_id) === account.group_id;
}

/** A known user's id, or null: both generations drop an unknown sender in silence. */
export function knownUser(id: unknown): string | null {
  return users.find((known) => known === normaliseId(id)) ?? null;
}

/** An id as the database keeps it; '' for what cannot be an id. */
export function normaliseId(id: unknown): string {
  return typeof id === 'string' ? id.toLowerCase() : '';
}
