/** Contents of `m.room.message`, as the action writes them. */

export function message(body: string, more: object = {}): object {
  return { msgtype: 'm.text', body, 'm.mentions': {}, ...more };
}

interface Edit {
  readonly body: string;
  /** Whom the edit notifies: `m.mentions` of the event. */
  readonly mentions?: object;
  /** Whom the message names from now on: `m.mentions` of `m.new_content`. */
  readonly allMentions?: object;
  readonly more?: object;
}

export function edit(
  eventId: string,
  { body, mentions = {}, allMentions = {}, more = {} }: Edit,
): object {
  return message(`* ${body}`, {
    'm.mentions': mentions,
    'm.new_content': message(body, { 'm.mentions': allMentions }),
    'm.relates_to': { rel_type: 'm.replace', event_id: eventId },
    ...more,
  });
}
