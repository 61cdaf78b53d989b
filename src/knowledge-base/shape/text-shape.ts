import { LONGEST_ID } from '../limits.ts';
import { nameOfRaw, type RawValue, UnquotedScalar } from '../parse/raw-value.ts';
import { changesInOtherReaders } from '../parse/unquoted.ts';
import { quoted } from '../wording.ts';
import type { Reading } from './reading.ts';
import type { Shape } from './shape.ts';
import { reportSuspiciousText } from './suspicious-text.ts';

/** Text as editors' schemas see it: a plain number or truth value is taken by the words it is written in. */
const TEXT_TYPES: readonly string[] = ['string', 'number', 'boolean'];

/** Text: not empty, on one line (line breaks become spaces). Plain numbers and truth values keep the words they are written in. */
export const text: Shape<string> = {
  schema: { type: TEXT_TYPES, pattern: '\\S' },
  read(value, reading) {
    const written = readText(value, reading);
    if (written === undefined) return undefined;
    const line = oneLine(written);
    if (line.length > 0) return line;
    reading.report('wrong-value', 'This text is empty.', { hint: 'Write something, or leave the key out.' });
    return undefined;
  },
};

/** The characters ids are made of; they pass through shells and URLs as they are. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;

/** An id: letters, digits, dot, hyphen and underscore, starting with a letter or digit. */
export const id: Shape<string> = {
  schema: { type: TEXT_TYPES, pattern: ID.source, maxLength: LONGEST_ID },
  read(value, reading) {
    const written = readText(value, reading);
    if (written === undefined) return undefined;
    if (ID.test(written) && written.length <= LONGEST_ID) return written;
    const slug = slugOf(written);
    reading.report('bad-id', `${quoted(written)} cannot be an id.`, {
      hint: `An id is letters, digits, ".", "_" and "-", at most ${LONGEST_ID}${slug === '' || slug === written ? '' : `: ${slug}`}.`,
    });
    return undefined;
  },
};

/** Text that follows a pattern; `expected` names it for people ("16 hexadecimal digits"). */
export function textLike(pattern: RegExp, expected: string): Shape<string> {
  return {
    schema: { type: TEXT_TYPES, pattern: pattern.source },
    read(value, reading) {
      const written = readText(value, reading);
      if (written === undefined || pattern.test(written)) return written;
      reading.report('wrong-value', `Expected ${expected}; found ${quoted(written)}.`);
      return undefined;
    },
  };
}

function readText(value: RawValue, reading: Reading): string | undefined {
  if (typeof value === 'string') {
    reportSuspiciousText(value, reading);
    return value;
  }
  if (value instanceof UnquotedScalar) {
    if (changesInOtherReaders(value.text)) {
      reading.report('ambiguous-scalar', `Some YAML readers take ${quoted(value.text)} for something else.`, {
        hint: `Put it in quotes: "${value.text}".`,
      });
    }
    return value.text;
  }
  reading.report('wrong-type', `Expected text; found ${nameOfRaw(value)}.`, {
    hint: value === null ? null : 'Put text that holds ": ", brackets or commas in quotes.',
  });
  return undefined;
}

function oneLine(text: string): string {
  return /[\t\r\n]|^ | $/u.test(text) ? text.replace(/ *[\t\r\n][ \t\r\n]*/gu, ' ').trim() : text;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[-._]+|-+$/gu, '')
    .toLowerCase()
    .slice(0, LONGEST_ID);
}
