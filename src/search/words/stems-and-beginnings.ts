import type { CompiledBase } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import { areFalseFriends } from '../../language/false-friends.ts';
import { LIGHT_WORDS } from '../../language/fillers.ts';
import { stem } from '../../language/stem.ts';
import { isDerived, rootOf } from '../../language/word-families.ts';
import { SHORTEST, SIMILARITY } from '../fitted/weights.ts';
import type { QueryWord } from '../query/query-words.ts';
import type { AlternativesFound } from './alternatives-found.ts';
import { isOnlyAcronym } from './only-acronyms.ts';

/** Most completions of a prefix that are followed, the closest in length first. */
const MOST_PREFIXED = 64;

/** Share of the similarity left to inexact forms of a word that the base also knows exactly. */
export const BESIDE_EXACT = 0.75;

/** A word that is looked for among those that begin like it. */
export interface BegunWord {
  readonly word: QueryWord;
  readonly stemmed: string;
  /** Whether the base knows it as it is. */
  readonly isKnown: boolean;
  /** Whether longer words may be what it begins: not of a light word, nor of what names one thing. */
  readonly mayBegin: boolean;
}

/** A word of the base that the query may have begun to type. */
interface Completion {
  readonly term: Term;
  /** 0–1. */
  readonly similarity: number;
}

/**
 * Adds the words of the base that have the stem of a word, that are derived from it, or that it begins, and gives the texts of all the last
 * ones, the best first. One pass over those that begin alike, for every word of every query: nothing is made but what is kept.
 */
export function addStemsAndBeginnings(
  begun: BegunWord,
  base: CompiledBase,
  found: AlternativesFound,
): readonly string[] {
  const completions = addStems(begun, base, found);
  completions.sort(
    (a, b) =>
      b.similarity - a.similarity || b.term.reach - a.term.reach || (a.term.text < b.term.text ? -1 : 1),
  );
  for (const { term, similarity } of completions.slice(0, MOST_PREFIXED)) {
    if (isOnlyAcronym(base, term)) continue;
    found.add([term], begun.isKnown ? similarity * BESIDE_EXACT : similarity, 'prefix');
  }
  return completions.map(({ term }) => term.text);
}

/** Adds what has the stem or is derived, and gives what else the word begins. */
function addStems(
  { word: { term: typed }, stemmed, isKnown, mayBegin }: BegunWord,
  base: CompiledBase,
  found: AlternativesFound,
): Completion[] {
  const completions: Completion[] = [];
  if (Math.min(stemmed.length, typed.length) < SHORTEST.prefix || LIGHT_WORDS.has(typed)) return completions;
  const hasStem = stemmed.length >= SHORTEST.stem;
  const root = rootOf(typed, stemmed);
  for (const term of base.index.dictionary.withPrefix(root)) {
    if (term.text === typed || term.text.endsWith('-')) continue;
    const other = stem(term.text);
    if (other === stemmed) {
      if (areFalseFriends(typed, term.text)) continue;
      if (!hasStem && term.facts === 0) continue; // initials have no plural
      found.add([term], SIMILARITY.stem * (isKnown ? 0.98 : 1), 'stem');
    } else if (hasStem && isDerived(term.text, other, root)) {
      found.add([term], SIMILARITY.family, 'stem', { onlyInTexts: true });
    } else if (mayBegin && term.text.startsWith(typed) && !splitsNumber(term.text, typed)) {
      const ratio = typed.length / term.text.length;
      completions.push({ term, similarity: SIMILARITY.prefixBase + SIMILARITY.prefixSpan * ratio });
    }
  }
  return completions;
}

/** Whether a beginning ends within a number: "apt1" begins no "apt17". */
function splitsNumber(word: string, beginning: string): boolean {
  return /[0-9]$/.test(beginning) && /^[0-9]/.test(word.slice(beginning.length));
}
