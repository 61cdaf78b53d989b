import { type RawValue, UnquotedScalar } from './raw-value.ts';
import { changesInOtherReaders } from './unquoted.ts';

/** The answer for text that is left to the yaml package. */
export const NOT_PLAIN = Symbol('not plain');

const NULLS = /^(?:~|null|Null|NULL)$/u;
const TRUTHS = /^(?:true|True|TRUE|false|False|FALSE)$/u;

/** Numbers of the core schema of YAML 1.2 (section 10.3.2), but for infinities and not-a-number. */
const CORE_NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/u;

const INFINITE = /^[-+]?\.(?:inf|nan)$/iu;

/** Longest text that can be a truth value or a null, in some reader. */
const LONGEST_WORD = 5;

/** Longest number that is looked at as such. */
const LONGEST_NUMBER = 400;

/**
 * What a plain scalar of YAML means by the core schema; `NOT_PLAIN` for the rare ones that are left to the yaml package. `text` holds neither
 * line breaks nor spaces at its ends and is not empty.
 */
export function plainScalar(text: string): RawValue | typeof NOT_PLAIN {
  const first = text.charCodeAt(0);
  const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  if (numeric) {
    if (text.length > LONGEST_NUMBER || INFINITE.test(text)) return NOT_PLAIN;
    if (CORE_NUMBER.test(text)) return new UnquotedScalar(text, Number(text));
    return changesInOtherReaders(text) ? new UnquotedScalar(text, text) : text;
  }
  if (text.length > LONGEST_WORD) return text;
  if (NULLS.test(text)) return null;
  if (TRUTHS.test(text)) return new UnquotedScalar(text, first === 0x74 || first === 0x54);
  return changesInOtherReaders(text) ? new UnquotedScalar(text, text) : text;
}
