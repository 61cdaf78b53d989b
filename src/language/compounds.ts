import { lazily } from './lazily.ts';
import { isProper } from './proper-words.ts';
import { type Token, tokenise } from './tokens.ts';

const secondPart = lazily(
  () =>
    /^-(?:backed|aligned|led|based|held|controlled|linked|supported|sponsored|allied|funded|made|born|style|run)(?![\p{L}\p{N}])/iu,
);

/** Whether a word only qualifies another: "Iran" in "Iran-backed" is neither a place something is in nor what it is about. */
export function opensCompound(text: string, { end }: Pick<Token, 'end'>): boolean {
  return text[end] === '-' && secondPart().test(text.slice(end, end + 16));
}

const SECOND_PARTS =
  ' backed aligned led based held controlled linked supported sponsored allied funded made born style run ';

/** The same for a word whose second part is typed in part, as searches are while one types: "iran-al". */
export function opensCompoundBegun(text: string, { end, term }: Pick<Token, 'end' | 'term'>): boolean {
  if (text[end] !== '-' || !isProper(term)) return false;
  const begun = /^-([a-z]{2,})(?![\p{L}\p{N}'’-])/iu.exec(text.slice(end, end + 16))?.[1];
  if (begun === undefined) return false;
  const part = ` ${begun.toLowerCase()}`;
  return SECOND_PARTS.includes(part) && !SECOND_PARTS.includes(`${part} `);
}

/** Whether a folded word may be the second part of such a compound: "backed". */
export function closesCompound(word: string): boolean {
  return SECOND_PARTS.includes(` ${word} `);
}

/** The dictionary term of a word that opens a compound: apart from the word itself. Words never end with `-`. */
export function compoundTerm(term: string): string {
  return `${term}-`;
}

/** The terms a text is indexed by; what opens a compound apart from the word itself. */
export function indexTerms(text: string): readonly string[] {
  return tokenise(text).map((token) => (opensCompound(text, token) ? compoundTerm(token.term) : token.term));
}
