import { DESK_WORDS } from '../../language/desk-words.ts';
import { LOOSE_REWORDINGS } from '../../language/loose-rewordings.ts';
import { REWORDINGS } from '../../language/rewordings.ts';
import { longestMisspelling, spellingDistance } from '../../language/similarity.ts';
import { NEWSROOM_SYNONYMS } from '../../language/synonyms.ts';
import { WORD_FAMILIES } from '../../language/word-families.ts';
import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import { synonymTable } from '../words/synonym-table.ts';

/** Letters of the shortest word that is taken for a misspelt one of the lists: a short one reads as too many. */
const SHORTEST = 6;

/**
 * The words of the lists of synonyms that a folded word, of which nothing is known, is most likely misspelt for: "neigboring" for
 * "neighboring", which the base need not have either. `[]` when none is near, or more than one is as near.
 */
function misspeltListed(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  const listed = new Set(
    [NEWSROOM_SYNONYMS, REWORDINGS, LOOSE_REWORDINGS, DESK_WORDS, WORD_FAMILIES].flatMap((list) =>
      list.split(/[\n|> ]/),
    ),
  );
  for (const other of listed) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > 2) continue;
    const distance = spellingDistance(word, other);
    if (distance > longestMisspelling(word, other) || distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(other);
  }
  return best.length > 2 ? [] : best;
}

/** What the word that one is misspelt for stands for, itself among that. */
export function misspeltFor({ words, terms }: Query, word: QueryWord): readonly (readonly string[])[] {
  return misspeltListed(word.term).flatMap((term) => {
    const meant = { ...word, term };
    const { of, also, family } = synonymTable({ words: [...words, meant], terms: [...terms, term] }, []);
    return [[term], ...of(meant), ...also(meant), ...family(meant)];
  });
}
