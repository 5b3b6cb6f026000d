/** Shortcodes, as GitHub reads them. */

import { testShown } from './shown.ts';

testShown([
  [':+1:', '👍'],
  [':-1:', '👎'],
  [':8ball: :t-rex: :e-mail:', '🎱 🦖 📧'],
  [':a::rocket:', '🅰️🚀'],
  ['a:rocket:b', 'a🚀b'],
  ['::rocket::', ':🚀:'],
  [':rocket:rocket:', '🚀rocket:'],
  [':x:y:rocket:', '❌y🚀'],
  [':nothing:rocket:', ':nothing🚀'],
  [':rocket', ':rocket'],
  [':rocket :tada:', ':rocket 🎉'],
  [':tada: :rocket', '🎉 :rocket'],
  [':tada: rocket:', '🎉 rocket:'],
  [':constructor: :toString: :tada:', ':constructor: :toString: 🎉'],
  ['12:30:45 :12:30:', '12:30:45 :12:30:'],
  ['12:30:rocket:', '12:30🚀'],
  // The table is loaded for each of them alone, wherever it stands.
  ['<b>:rocket:</b>', '<bold>🚀</bold>'],
  ['<p>:rocket:</p>', '🚀'],
  ['<details><summary>:tada:</summary></details>', '<attachment><bold>🎉</bold></attachment>'],
  ['> - **:rocket:**', '<quote>• <bold>🚀</bold></quote>'],
  ['[:rocket:](https://x.io)', '<url https://x.io>🚀</url>'],
  ['`:rocket:`', '<icode>:rocket:</icode>'],
  ['a[^1]\n\n[^1]: :rocket:', 'a¹\n\n¹ 🚀'],
]);
