/// <reference lib="dom" />
/** The page in its document: its views, its colours. */

import { startChannels } from './channels.ts';
import { startPlayground } from './playground.ts';
import { startTheme } from './theme.ts';
import { startViews } from './views.ts';

const hasTwake = document.documentElement.dataset['behind'] !== undefined;

startTheme();
startViews(hasTwake ? ['channels', 'playground'] : ['playground']);
const { chooseTwake } = startPlayground();
if (hasTwake) startChannels({ onFirstIntroduction: chooseTwake });
