/** GitHub names its five kinds of alerts by an icon and a word; so does every Twake. */

import type { AlertKind } from '../message/tree.ts';

export const alertTitles: Readonly<Record<AlertKind, string>> = {
  note: 'ℹ️ Note',
  tip: '💡 Tip',
  important: '❗ Important',
  warning: '⚠️ Warning',
  caution: '🛑 Caution',
};
