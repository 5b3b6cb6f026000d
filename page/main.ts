/// <reference lib="dom" />
/** The page in its document: its views, its colours. */

import { startChannels } from './channels.ts';
import { startPlayground } from './playground.ts';
import { startSendView } from './send-view.ts';
import { startTheme } from './theme.ts';
import { startViews } from './views.ts';

const hasTwake = document.documentElement.dataset['behind'] !== undefined;

startTheme();
const showView = startViews(hasTwake ? ['channels', 'playground'] : ['playground']);
const { readDraft, chooseTwake, onShown } = startPlayground();
if (hasTwake) {
  const { onIntroduction, nameOf, reveal } = startChannels();
  const { introduce, check } = startSendView({
    readDraft,
    nameOf,
    reveal: (message) => {
      showView('channels');
      reveal(message);
    },
  });
  onIntroduction((introduction, isFirst) => {
    if (isFirst) chooseTwake(introduction.behave);
    introduce(introduction);
  });
  onShown(check);
}
