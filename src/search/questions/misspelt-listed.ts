import { DESK_WORDS } from '../../language/desk-words.ts';
import { LOOSE_REWORDINGS } from '../../language/loose-rewordings.ts';
import { REWORDINGS } from '../../language/rewordings.ts';
import { longestMisspelling, spellingDistance } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import { NEWSROOM_SYNONYMS } from '../../language/synonyms.ts';
import { WORD_FAMILIES } from '../../language/word-families.ts';
import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import { synonymTable } from '../words/synonym-table.ts';

/** Letters of the shortest word that is taken for a misspelt one of the lists: a short one reads as too many. */
const SHORTEST = 6;

let byLetter: ReadonlyMap<string, readonly string[]> | null = null;

/** The words of all lists by their first letter, put together once: a query has several words of which nothing is known, a batch thousands. */
function listedUnder(letter: string): readonly string[] {
  byLetter ??= byFirstLetter(
    [NEWSROOM_SYNONYMS, REWORDINGS, LOOSE_REWORDINGS, DESK_WORDS, WORD_FAMILIES].flatMap((list) =>
      list.split(/[\n|> ]/),
    ),
  );
  return byLetter.get(letter) ?? [];
}

function byFirstLetter(listed: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set(listed)) {
    const letter = word.slice(0, 1);
    const same = words.get(letter);
    if (same === undefined) words.set(letter, [word]);
    else same.push(word);
  }
  return words;
}
/** How far apart two words are that one slip of a finger may set apart. */
const ONE_SLIP = 1.05;

/** How much longer a misspelt form may be than its word in the lists. */
const LONGEST_ENDING = 2;

/**
 * The words of the lists of synonyms that a folded word, of which nothing is known, is most likely misspelt for: "neigboring" for
 * "neighboring", which the base need not have either. `[]` when none is near, or more than one is as near.
 */
function misspeltListed(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const other of listedUnder(word.slice(0, 1))) {
    if (Math.abs(other.length - word.length) > 2) continue;
    const distance = spellingDistance(word, other);
    if (distance > longestMisspelling(word, other) || distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(other);
  }
  return best.length > 2 ? [] : best;
}

/**
 * The word of the lists of synonyms, inflected or not, that a folded word is plainly misspelt for; null when none is near, or several are as
 * near.
 */
export function plainlyListed(word: string): string | null {
  if (word.length < SHORTEST || isFormOfListed(word)) return null;
  let best: string | null = null;
  let isAlone = false;
  let least = Number.POSITIVE_INFINITY;
  for (const other of listedUnder(word.slice(0, 1))) {
    if (Math.abs(other.length - word.length) > LONGEST_ENDING) continue;
    for (const form of other.endsWith('s') ? [other] : [other, `${other}s`]) {
      if (form.length < SHORTEST || Math.abs(form.length - word.length) > 1) continue;
      const distance = spellingDistance(word, form, ONE_SLIP);
      if (distance > ONE_SLIP || distance > least) continue;
      isAlone = distance < least || (isAlone && best !== null && stem(best) === stem(form));
      if (distance < least) best = form;
      least = distance;
    }
  }
  return isAlone ? best : null;
}

/** What makes a form of a word: "headquartered" is no misspelt "headquarters". */
const ENDINGS: ReadonlySet<string> = new Set(['', 's', 'e', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'y', 'ly']);

/** Whether the lists have a word in this form or another. */
export function isFormOfListed(word: string): boolean {
  const stemmed = stem(word);
  for (const other of listedUnder(word.slice(0, 1))) {
    const bare = other.replace(/e?s$|e$/, '');
    if (word.startsWith(bare) && ENDINGS.has(word.slice(bare.length))) return true;
    if (stem(other) === stemmed) return true;
  }
  return false;
}

/** What the word that one is misspelt for stands for, itself among that. */
export function misspeltFor({ words, terms }: Query, word: QueryWord): readonly (readonly string[])[] {
  return misspeltListed(word.term).flatMap((term) => {
    const meant = { ...word, term };
    const { of, also, family } = synonymTable({ words: [...words, meant], terms: [...terms, term] }, []);
    return [[term], ...of(meant), ...also(meant), ...family(meant)];
  });
}
