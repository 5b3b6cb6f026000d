/**
 * Whether a message that mentions everybody rings for anybody: a homeserver takes it from every account, and notifies nobody where the
 * account may not do that (https://spec.matrix.org/v1.16/client-server-api/#mroompower_levels, `notifications.room`).
 */

import type { Ask, LookOptions, Sending, Success } from '../api.ts';
import { findPower } from './power.ts';
import type { Session } from './question.ts';
import type { Requests } from './request.ts';

/** The same, with a warning once the message is there, where it rings for nobody. */
export function withMentionWarning(sending: Sending, requests: Requests): Sending {
  const { attempt, look } = sending;
  const warn = async (success: Success, ask: Ask, { holdsSecret }: LookOptions) => {
    const room = success.accepted?.channel_id;
    const warning = room && (await findWarning(room, { requests, ask, holdsSecret }));
    return warning ? { ...success, warning } : success;
  };
  return {
    ...sending,
    attempt: async (ask, options) => {
      const judgement = await attempt(ask, options);
      return 'error' in judgement ? judgement : warn(judgement, ask, options);
    },
    ...(look && {
      look: async (ask, options) => {
        const found = await look(ask, options);
        return found && warn(found, ask, options);
      },
    }),
  };
}

/** A sentence for the log; undefined where it rings, or nobody can tell. */
async function findWarning(room: string, session: Session): Promise<string | undefined> {
  const power = await findPower(room, session);
  if (power === undefined || power.own >= power.notification) return undefined;
  return `The room ${room} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level ${power.own}, and "Notify everyone" in the settings of the room asks for ${power.notification}.`;
}
