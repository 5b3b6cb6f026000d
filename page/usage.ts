/** What one needs to know to use a local Twake: ids, keys, and a command that posts a message. */

import type { MatrixTwake, Twake } from '../local-twake/server.ts';

/** @param page its address */
export function describeUsage(twake: Twake | MatrixTwake, page: string): string {
  const { title, facts, command } =
    twake.behave === 'matrix' ? describeRooms(twake) : describeChannels(twake);
  const lines = Object.entries({ api_url: twake.url, ...facts }).map(
    ([name, fact]) => `  ${name.padEnd(16)} ${fact}`,
  );
  return `${title} listens on ${twake.url} (Ctrl-C ends it)

${lines.join('\n')}

See it:  ${page}

Try it:

${command}
`;
}

interface UsageTexts {
  readonly title: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly command: string;
}

function describeChannels({ url, behave, account }: Twake): UsageTexts {
  const { public_id, private_api_key, group_id, channel_ids, user_id } = account;
  const body = { group_id, message: { channel_id: channel_ids[0], content: ['Hello'] } };
  return {
    title: `A Twake of ${behave}`,
    facts: {
      ...{ public_id, private_api_key, group_id },
      ...{ channel_id: channel_ids.join(' or '), 'user id': user_id },
    },
    command: `  curl -u ${public_id}:${private_api_key} \\
    -H 'Content-Type: application/json' \\
    -d '${JSON.stringify(body)}' \\
    ${url}/api/v1/messages/save`,
  };
}

function describeRooms({ url, account }: MatrixTwake): UsageTexts {
  const { access_token, channel_ids, aliases, user_id, reader_id } = account;
  const body = { msgtype: 'm.text', body: 'Hello', 'm.mentions': {} };
  const room = encodeURIComponent(channel_ids[0]);
  return {
    title: 'A Twake Chat (Matrix)',
    facts: {
      access_token,
      channel_id: [...channel_ids, ...aliases].join(`\n${' '.repeat(16)}or `),
      'user id': `${reader_id} reads, ${user_id} sends`,
    },
    command: `  curl -H 'Authorization: Bearer ${access_token}' \\
    -d '${JSON.stringify(body)}' \\
    '${url}/_matrix/client/v3/rooms/${room}/send/m.room.message'`,
  };
}
