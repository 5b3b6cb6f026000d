/**
 * What people paste where an id belongs: taken as it is, or told as what it is, with the id that was meant where it shows.
 *
 * Companies, workspaces, channels and users have UUIDs. The web client writes them short (short-uuid, its alphabet of 58
 * letters) into its address: `/client/COMPANY/w/WORKSPACE/c/CHANNEL`, before 2021 `/client/WORKSPACE/c/CHANNEL`
 * (router-service.ts of Twake's frontend).
 */

import { quoteValue } from '../../errors.ts';

export type Owner = 'company' | 'channel' | 'user';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** In every spelling; what is longer may be a secret, and is not quoted. */
const LONGEST_ID = 60;

/** In the spelling of the servers: those of 2021 take the same channel in capitals for another one, which nobody sees. */
export function readId(text: string): string | undefined {
  return UUID.test(text) ? text.toLowerCase() : undefined;
}

/** What every id of Twake's is made of. Outputs are pasted into shells and addresses, so nothing else is one. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{1,100}$/.test(text);
}

/** The rest of a sentence that begins with the name of an input: what the text is, and what to write instead. */
export function describeNoId(text: string, owner: Owner): string {
  if (text.length > LONGEST_ID && !/[\s/;]/.test(text))
    return `has ${text.length} characters, so it is no id of a ${owner}, but perhaps a key. ${where[owner]}`;
  const { reading, meant, next = where[owner] } = interpret(text, owner);
  return `is ${quoteValue(text)}, which is ${reading}. ${meant === undefined ? next : `Write ${meant}.`}`;
}

const where: Readonly<Record<Owner, string>> = {
  company:
    'It looks like 1f3d0000-aaaa-11ea-8000-000000000001: the settings of the application in Twake show it.',
  channel:
    'It looks like 4e000000-dddd-11ea-8000-000000000001. Open the channel in the web client and set this input to the whole address once: this error then names the id.',
  user: 'It looks like 3c000000-cccc-11ea-8000-000000000001.',
};

interface Interpretation {
  readonly reading: string;
  /** The id that it stands for. */
  readonly meant?: string | undefined;
  /** What to do, where that is not to write the id. */
  readonly next?: string;
}

function interpret(text: string, owner: Owner): Interpretation {
  if (text.includes('${{'))
    return {
      reading: 'an expression that nobody evaluated',
      next: 'GitHub evaluates it in the file of a workflow; elsewhere, write the id.',
    };
  if (/^[a-z]+:\/\/|\/client\//i.test(text)) return interpretAddress(text, owner);
  const spelled = inOtherSpelling(text);
  if (spelled !== undefined) return { reading: 'the id in another spelling', meant: spelled };
  const long = lengthen(text);
  if (long !== undefined)
    return { reading: "the short form of the web client's address", meant: long };
  const digits = text.replaceAll('-', '');
  if (/^[\da-f]{24,40}$/i.test(digits))
    return { reading: `no whole id: it has ${digits.length} digits, and an id has 32` };
  if (text.split(/[^\da-z-]+/i).filter((part) => readId(part)).length > 1)
    return { reading: 'several ids', next: 'Separate them by commas or new lines.' };
  if (owner === 'user') return { reading: 'not the id of a user' };
  if (text.startsWith('#'))
    return {
      reading: 'the name of a channel, or the alias of a Matrix room without its server',
      next: `${where.channel} (Of a room, write "#name:server", and \`access_token\`.)`,
    };
  return { reading: `the name of a ${owner}, or something else, but not its id` };
}

function interpretAddress(address: string, owner: Owner): Interpretation {
  const [, first, workspace, channel] =
    /\/client\/([\w-]+)(?:\/w\/([\w-]+))?(?:\/c\/([\w-]+))?/.exec(address) ?? [];
  const id = { company: workspace && first, channel, user: undefined }[owner] ?? '';
  const meant = readId(id) ?? lengthen(id);
  const inside = meant === undefined && owner !== 'user' ? `, and has no ${owner} in it` : '';
  return { reading: `an address, and not the id of a ${owner}${inside}`, meant };
}

/** Braces, quotes, `urn:uuid:`, no hyphens: 32 hexadecimal digits, and nothing else that counts. */
function inOtherSpelling(text: string): string | undefined {
  const digits = text.replace(/^urn:uuid:|[^\da-z]/gi, '');
  if (!/^[\da-f]{32}$/i.test(digits)) return undefined;
  return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The UUID behind a short one; undefined where the text is none. */
function lengthen(short: string): string | undefined {
  if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(short)) return undefined;
  let value = 0n;
  for (const letter of short) value = value * 58n + BigInt(ALPHABET.indexOf(letter));
  const digits = value.toString(16).padStart(32, '0');
  return digits.length > 32 ? undefined : inOtherSpelling(digits);
}
