import { isUtf8 } from 'node:buffer';
import { FactsError } from '../model/errors.ts';

/** Largest article or draft that is read, in bytes: some 1.7 million words. */
export const LARGEST_TEXT = 10 * 1024 * 1024;

/** The most that is read of a text, and what to do with more. */
export interface TextLimit {
  /** In bytes. */
  readonly size: number;
  readonly hint: string;
}

/** The limit of whatever has none of its own. */
export const TEXT_LIMIT: TextLimit = { size: LARGEST_TEXT, hint: 'Give one article or draft at a time.' };

/**
 * The text of an article or draft: UTF-8 with or without a byte order mark, UTF-16 with one, or a page in the encoding that it declares. Throws `FactsError` (`unreadable`) for
 * what is larger than the limit, is a PDF or a word processor's file, holds NUL (a picture), is in another encoding, or has no text at all.
 * `name` is what messages call it: the path, or "standard input".
 */
export function decodeText(bytes: Uint8Array, name: string, limit = TEXT_LIMIT): string {
  if (bytes.length > limit.size) throw tooLarge(name, limit);
  const document = DOCUMENTS.find(([, mark]) => startsWith(bytes, mark));
  if (document !== undefined) {
    throw new FactsError('unreadable', 'binary-file', `${name} is ${document[0]}, not text.`, {
      hint: 'Save its text as plain text, Markdown or HTML in UTF-8.',
      where: name,
    });
  }
  const text = decoded(bytes, name);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new FactsError('unreadable', 'binary-file', `${name} is no text: it holds NUL bytes.`, {
      hint: 'Save it as plain text, Markdown or HTML in UTF-8.',
      where: `${name}:${lineAndColumn(text, nul)}`,
    });
  }
  if (text.trim() === '') {
    throw new FactsError('unreadable', 'empty-text', `${name} is empty.`, {
      hint: 'Is it the right file, and saved?',
      where: name,
    });
  }
  return text;
}

/** What people give for a text, by how such files begin. */
const DOCUMENTS: readonly (readonly [what: string, mark: string])[] = [
  ['a PDF', '%PDF-'],
  ["a word processor's document or a zip archive", 'PK\x03\x04'],
  ["a word processor's document", '\xd0\xcf\x11\xe0'],
  ['rich text', '{\\rtf'],
];

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, position) => bytes[position] === letter.charCodeAt(0));
}

/** The error for a text beyond a limit; for readers that stop before they have all of it. */
export function tooLarge(name: string, { size, hint }: TextLimit): FactsError {
  const most = size / 1024 / 1024;
  return new FactsError('unreadable', 'text-too-large', `${name} is larger than ${most} MB.`, {
    hint,
    where: name,
  });
}

function decoded(bytes: Uint8Array, name: string): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (little || big) {
    try {
      return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    } catch {
      throw new FactsError('unreadable', 'not-utf8', `${name} begins like UTF-16 but is not.`, {
        hint: 'Save it as UTF-8.',
        where: name,
      });
    }
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return text;
  const page = inDeclaredEncoding(bytes);
  if (page !== null) return page;
  throw new FactsError('unreadable', 'not-utf8', `${name} is not UTF-8 text.`, {
    hint: 'Save it as UTF-8 (it may be in Windows-1252 or another old encoding).',
    where: `${name}:${lineAndColumn(text, Math.max(0, text.indexOf('\ufffd')))}`,
  });
}

/** How far into a page its encoding is declared, in bytes: what browsers read for it. */
const DECLARED_WITHIN = 1024;

/** What pages in Windows-1252 say they are in (WHATWG Encoding, section 4.2, as far as it is met). */
const WESTERN: ReadonlySet<string> = new Set(
  'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii ansi_x3.4-1968'.split(
    ' ',
  ),
);

/** The characters of the bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding); the five that are none stay control characters. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, so that quotation marks become control characters. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => QUOTES_AND_DASHES[character.charCodeAt(0) - 0x80] ?? character);
}

/** A page in the encoding that its head declares: `<meta charset="windows-1252">`. Null when it declares none, or another than it is in. */
function inDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || /^utf-?(?:8|16|32)/.test(declared)) return null;
  if (WESTERN.has(declared)) return windows1252(bytes);
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${[...(before.at(-1) ?? '')].length + 1}`;
}
