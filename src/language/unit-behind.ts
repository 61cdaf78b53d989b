import { CURRENCY_SIGNS, CURRENCY_WORDS } from './currency-words.ts';

/** What the wording of a figure has not already said of its unit: "three separate sets", "sets of strikes" → "of strikes"; "$9", "dollars a dose" → "a dose". Empty where it has said all of it. */
export function unitBehind(stated: string, unit: string): string {
  const said = wordsOf(stated.toLowerCase());
  const words = wordsOf(unit);
  const wanted = words.map((word) => word.toLowerCase());
  if (` ${said.join(' ')} `.includes(` ${wanted.join(' ')} `)) return '';
  for (let shared = Math.min(said.length, words.length); shared > 0; shared -= 1)
    if (wanted.slice(0, shared).every((word, index) => word === said[said.length - shared + index]))
      return words.slice(shared).join(' ');
  return words.slice(signSays(stated, wanted)).join(' ');
}

/** How many words at the beginning of a unit are said by the sign of a currency, or "%". */
function signSays(stated: string, [first = '', second = '']: readonly string[]): number {
  if (stated.includes('%')) return first === 'percent' ? 1 : first === 'per' && second === 'cent' ? 2 : 0;
  const signed = [...CURRENCY_SIGNS].some((sign) => stated.includes(sign));
  return signed && CURRENCY_WORDS.split(' ').includes(first) ? 1 : 0;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}
