/** What the runner would know of an event, in a browser as on this machine. */

import { type EventName, environmentOf, eventNames } from '../events/event-fixture.ts';

export { eventNames };

/** The payload of a fixture, as text to look at and to change. */
export async function loadPayload(name: EventName): Promise<string> {
  const { default: event }: { default: unknown } = await import(`../events/${name}.json`);
  return JSON.stringify(event, null, 2);
}

/** The environment and the input `runner_facts` of a job that this event started. */
export function surroundings(eventName: string, event: unknown) {
  return {
    env: environmentOf(eventName, event),
    runner_facts: JSON.stringify({
      check_run_id: 46001,
      secret_source: 'Actions',
      matrix: { node: 24, os: 'ubuntu' },
    }),
  };
}
