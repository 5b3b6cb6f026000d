/** The table of docs/presets.md: what is said of every activity, as hands have written it and tests hold it. */

import { type Activity, readActivities } from '../../events/activity.ts';

function formatRow({ event, action, variant, says }: Activity, isFirst: boolean): string {
  const [first = '', ...rest] = says;
  const what = [action && `\`${action}\``, variant].filter(Boolean).join(', ');
  const lines = [`**${escapeMarkup(first)}**`, ...rest.map(escapeMarkup)];
  const cells = [isFirst ? `\`${event}\`` : '', what, lines.join('<br>')];
  return `| ${cells.join(' | ')} |`;
}

/** In a cell, nothing of a message is markup. */
function escapeMarkup(line: string): string {
  return line.replace(/[\\`*_|<>[\]#~]/g, '\\$&');
}

/** Events that GitHub has, sorted; each with its activities as their file has them. */
export function makeActivityTable(): string {
  const activities = readActivities().filter(({ event }) => event !== 'unheard_of');
  const rows = activities.map((activity, index) =>
    formatRow(activity, activities[index - 1]?.event !== activity.event),
  );
  return ['| event | activity | says |', '| --- | --- | --- |', ...rows].join('\n');
}
