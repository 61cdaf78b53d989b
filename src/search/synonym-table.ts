import { stem } from '../language/stem.ts';
import { NEWSROOM_SYNONYMS } from '../language/synonyms.ts';
import { tokenise } from '../language/tokens.ts';
import type { QueryWord } from './query.ts';

/** Which words of a query stand for which others. */
export interface SynonymTable {
  /** Term lists that mean the same as `word`, alone or as part of a phrase of the query it was made for. */
  of(word: QueryWord): readonly (readonly string[])[];
}

function terms(text: string): readonly string[] {
  return tokenise(text).map((token) => token.term);
}

/** The synonyms of the words of one query: the newsroom list and the base's own groups. Phrases of several words count where the query has them whole. */
export function synonymTable(words: readonly QueryWord[], own: readonly (readonly string[])[]): SynonymTable {
  const table = new Map<QueryWord, (readonly string[])[]>();
  const stems = words.map((word) => stem(word.term));
  for (const group of [...NEWSROOM_SYNONYMS, ...own]) {
    const members = group.map(terms).filter((member) => member.length > 0);
    for (const [which, member] of members.entries()) {
      const wanted = member.map(stem);
      for (let start = 0; start + wanted.length <= words.length; start += 1) {
        if (!wanted.every((part, index) => stems[start + index] === part)) continue;
        const others = members.filter((_, other) => other !== which);
        for (const word of words.slice(start, start + wanted.length))
          table.set(word, [...(table.get(word) ?? []), ...others]);
      }
    }
  }
  return { of: (word) => table.get(word) ?? [] };
}
