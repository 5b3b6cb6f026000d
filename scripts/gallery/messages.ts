/** Every message that the gallery shows: of each activity, of each outcome, and of situations in which GitHub was asked. */

import { type Activity, readActivities } from '../../events/activity.ts';
import { readOutcomes, titleOfOutcome } from '../../events/outcome.ts';
import type { Message } from '../../src/message/message.ts';
import type { Root } from '../../src/message/tree.ts';
import { toBody } from '../../src/twake/matrix/body.ts';
import { toEnvelope } from '../../src/twake/twacode/envelope.ts';
import type { Twacode } from '../../src/twake/twacode/vocabulary.ts';
import { sayActivity, sayOutcome } from '../../testing/say.ts';
import { render, situations } from '../situations.ts';

export interface GalleryMessage {
  /** What it is shown for: `pull_request · closed, merged`. */
  readonly caption: string;
  /** What it is one of: by that a sheet takes it. */
  readonly origin: Origin;
  readonly tree: Root;
  readonly nodes: Twacode;
  /** As text. */
  readonly firstLine: string;
}

export interface Origin {
  readonly kind: 'activity' | 'outcome' | 'situation';
  /** An event, the title of an outcome, a preset. */
  readonly name: string;
}

/** In the order in which a sheet shows them. */
export async function composeGallery(): Promise<readonly GalleryMessage[]> {
  const situated = situations.filter(({ answers }) => answers);
  return [
    ...(await Promise.all(
      readActivities().map(async (activity) => {
        const { message } = await sayActivity(activity);
        return describe(
          captionOf(activity),
          { kind: 'activity', name: activity.event },
          message.content,
        );
      }),
    )),
    ...(await Promise.all(
      readOutcomes().map(async (outcome) => {
        const { message } = await sayOutcome(outcome);
        const origin = { kind: 'outcome', name: outcome.title } as const;
        return describe(titleOfOutcome(outcome), origin, message.content);
      }),
    )),
    ...(await Promise.all(
      situated.map(async (situation) => {
        const { preset, title } = situation;
        const caption = `preset: ${preset} · ${title.replaceAll('`', '')}`;
        return describe(
          caption,
          { kind: 'situation', name: preset },
          (await render(situation)).tree,
        );
      }),
    )),
  ];
}

/** `issues · closed, as not planned` */
export function captionOf({ event, action, variant }: Activity): string {
  return [event, [action, variant].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

function describe(caption: string, origin: Origin, content: Message['content']): GalleryMessage {
  if (content.type !== 'root') throw new Error(`${caption} is no tree.`);
  const [line = ''] = toBody(content).split('\n');
  return {
    caption,
    origin,
    tree: content,
    nodes: toEnvelope(content).formatted,
    firstLine: line.replace(/[\u2060\u200B\u2066-\u2069]/g, '').replaceAll('\u00A0', ' '),
  };
}
