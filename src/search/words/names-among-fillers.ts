import type { CompiledBase } from '../../compiled/base.ts';
import { holdsWord } from '../../language/word-list.ts';
import { isLowerBeside } from '../query/may-month.ts';
import { askedIn, type Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import { isWholeName } from './naming.ts';

/** Fillers that people are called by: "Will Long", "Theresa May". */
const OF_PEOPLE = 'may will long';

/**
 * A query of fillers alone asks for what is called by one of them ("LeT"), if anything is; one of light words alone ("held") for these. Beside
 * other words, a filler is a name where its capital or the name that it stands in says so, and something is called by it.
 */
export function withNames(base: CompiledBase, query: Query): Query {
  const names = query.fillers.filter((word) => isNameAmong(base, query, word));
  if (query.words.length + names.length > 0) {
    const words =
      names.length === 0 ? query.words : [...query.words, ...names].sort((a, b) => a.start - b.start);
    const asked = names.length === 0 ? query.asked : askedIn(without(query.text, names));
    // Words that weigh little beside others are all there is to look up.
    return asked === null && words.every(({ light }) => light !== 'no')
      ? { ...query, asked, words: words.map((word) => ({ ...word, light: 'no' as const })) }
      : { ...query, asked, words };
  }
  return { ...query, words: query.fillers.filter(({ term }) => isWholeName(base, term)) };
}

function isNameAmong(base: CompiledBase, { text, words, fillers }: Query, word: QueryWord): boolean {
  const ofPeople = holdsWord(OF_PEOPLE, word.term);
  const first = word.text.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a;
  if (!ofPeople && !capital) return false;
  if (ofPeople) {
    const named = entitiesWith(base, word.term);
    if (named.length === 0) return false;
    const beside = [...words, ...fillers].filter(
      ({ start, end }) => end + 1 === word.start || start === word.end + 1,
    );
    if (beside.some(({ term }) => entitiesWith(base, term).some((entity) => named.includes(entity))))
      return true;
    return capital && word.start > 0 && isLowerBeside(text);
  }
  // "What did the WHO say".
  return (
    word.text.length > 1 &&
    word.text === word.text.toUpperCase() &&
    isLowerBeside(text) &&
    isWholeName(base, word.term)
  );
}

function entitiesWith({ index }: CompiledBase, text: string): readonly number[] {
  const term = text === '' ? null : index.dictionary.get(text);
  return term === null ? [] : [...index.entityPostings(term).ordinals];
}

function without(text: string, words: readonly QueryWord[]): string {
  return words.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
