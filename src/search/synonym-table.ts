import { FILLER_WORDS } from '../language/fillers.ts';
import { stem } from '../language/stem.ts';
import { NEWSROOM_SYNONYMS } from '../language/synonyms.ts';
import { tokenise } from '../language/tokens.ts';
import type { QueryWord } from './query.ts';

/** Which words of a query stand for which others. */
export interface SynonymTable {
  /** Term lists that mean the same as `word`, alone or with other words of the query it was made for. */
  of(word: QueryWord): readonly (readonly string[])[];
}

/** A member of a synonym group: its terms without fillers (a query has lost them, too), their stems, and the group. */
interface Member {
  readonly terms: readonly string[];
  readonly stems: readonly string[];
  readonly group: readonly (readonly string[])[];
}

/** Members by the stem of their first term. */
type Lexicon = ReadonlyMap<string, readonly Member[]>;

function lexiconOf(
  groups: readonly (readonly string[])[],
  termsOf: (member: string) => readonly string[],
): Lexicon {
  const lexicon = new Map<string, Member[]>();
  for (const group of groups) {
    const members = group
      .map((member) => termsOf(member).filter((term) => !FILLER_WORDS.has(term)))
      .filter((terms) => terms.length > 0);
    for (const terms of members) {
      const stems = terms.map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      const known = lexicon.get(first) ?? [];
      known.push({ terms, stems, group: members });
      lexicon.set(first, known);
    }
  }
  return lexicon;
}

let newsroom: Lexicon | null = null;

/**
 * The synonyms of the words of one query: the newsroom list and the base's own groups. A phrase of several words counts where the
 * query has all of them, in any order. The newsroom list is read once per process, on first use.
 */
export function synonymTable(words: readonly QueryWord[], own: readonly (readonly string[])[]): SynonymTable {
  newsroom ??= lexiconOf(NEWSROOM_SYNONYMS, (member) => member.split(' '));
  const lexicons = [newsroom, lexiconOf(own, (member) => tokenise(member).map((token) => token.term))];
  const stems = new Map<string, QueryWord[]>();
  for (const word of words) {
    const stemmed = stem(word.term);
    stems.set(stemmed, [...(stems.get(stemmed) ?? []), word]);
  }
  const table = new Map<QueryWord, (readonly string[])[]>();
  for (const stemmed of stems.keys()) {
    for (const lexicon of lexicons) {
      for (const member of lexicon.get(stemmed) ?? []) {
        if (!member.stems.every((part) => stems.has(part))) continue;
        const others = member.group.filter((terms) => terms !== member.terms);
        for (const part of member.stems)
          for (const word of stems.get(part) ?? []) table.set(word, [...(table.get(word) ?? []), ...others]);
      }
    }
  }
  return { of: (word) => table.get(word) ?? [] };
}
