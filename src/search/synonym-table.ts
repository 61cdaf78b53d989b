import { countryForms } from '../language/countries.ts';
import { FILLER_WORDS } from '../language/fillers.ts';
import { nameWordsLike, saysOnlyWhatKind } from '../language/name-words.ts';
import { stem } from '../language/stem.ts';
import { ALSO_MEANS, NEWSROOM_SYNONYMS } from '../language/synonyms.ts';
import { tokenise } from '../language/tokens.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-words.ts';

/** Which words of a query stand for which others. */
export interface SynonymTable {
  /** Term lists that mean the same as `word`, alone or with other words of the query it was made for. */
  of(word: QueryWord): readonly (readonly string[])[];
  /** Words that `word` may also mean, less surely. */
  also(word: QueryWord): readonly string[];
  /** Words for the same country and its people. */
  ofCountry(word: QueryWord): readonly string[];
  /** Words that stand for `word` in names only. */
  inNames(word: QueryWord): readonly string[];
}

/**
 * Groups of synonyms, one a line, their members divided by `|`, their terms by spaces. Text, because a query has use for a few of a thousand
 * members: it is searched for them as it is.
 */
class Lexicon {
  readonly #text: string;

  constructor(groups: string) {
    this.#text = `\n${groups}\n`;
  }

  /** Whether a word of some member has the stem of `word`. */
  holds(word: string): boolean {
    const stemmed = stem(word);
    for (
      let found = this.#text.indexOf(stemmed);
      found !== -1;
      found = this.#text.indexOf(stemmed, found + 1)
    ) {
      const end = this.#text.slice(found).search(BOUNDARY);
      if (
        BOUNDARY.test(this.#text.charAt(found - 1)) &&
        stem(this.#text.slice(found, found + end)) === stemmed
      )
        return true;
    }
    return false;
  }

  /** The groups, as the terms of their members, with a member that begins with `stemmed`; the member's place in the group. */
  *beginning(
    stemmed: string,
  ): Generator<{ readonly group: readonly (readonly string[])[]; readonly at: number }> {
    const text = this.#text;
    let line = -1;
    // A stem is the beginning of every word it stems from.
    for (let found = text.indexOf(stemmed); found !== -1; found = text.indexOf(stemmed, found + 1)) {
      const start = text.lastIndexOf('\n', found);
      if (start === line || !BOUNDARY.test(text.charAt(found - 1))) continue;
      line = start;
      const group = text
        .slice(start + 1, text.indexOf('\n', found))
        .split('|')
        .map((member) => member.split(' '));
      for (const [at, terms] of group.entries()) {
        const first = terms.find((term) => !FILLER_WORDS.has(term));
        if (first !== undefined && stem(first) === stemmed) yield { group, at };
      }
    }
  }
}

const BOUNDARY = /[\n| ]/;

let newsroom: Lexicon | null = null;

/**
 * The synonyms of the words of one query: the newsroom list and the base's own groups. A phrase of several words counts where the
 * query has all of them, fillers too, in any order.
 */
export function synonymTable(
  { words, terms }: Pick<Query, 'words' | 'terms'>,
  own: readonly (readonly string[])[],
): SynonymTable {
  newsroom ??= new Lexicon(NEWSROOM_SYNONYMS);
  const lexicons = own.length === 0 ? [newsroom] : [newsroom, new Lexicon(own.map(tokenised).join('\n'))];
  const stems = new Map<string, QueryWord[]>();
  for (const word of words) {
    const stemmed = stem(word.term);
    if (stemmed !== '') stems.set(stemmed, [...(stems.get(stemmed) ?? []), word]);
  }
  const present = new Set(terms.map(stem));
  const table = new Map<QueryWord, (readonly string[])[]>();
  for (const stemmed of stems.keys()) {
    for (const lexicon of lexicons) {
      for (const { group, at } of lexicon.beginning(stemmed)) {
        const parts = (group[at] ?? []).map(stem);
        if (!parts.every((part) => present.has(part))) continue;
        const others = group
          .filter((_, other) => other !== at)
          .map((member) => member.filter((term) => !FILLER_WORDS.has(term)))
          .filter((member) => member.length > 0);
        for (const part of parts)
          for (const word of stems.get(part) ?? []) table.set(word, [...(table.get(word) ?? []), ...others]);
      }
    }
  }
  return {
    of: (word) => table.get(word) ?? [],
    also: ({ term }) => ALSO_MEANS.get(term) ?? [],
    ofCountry: ({ term }) => countryForms(term),
    inNames: ({ term }) => nameWordsLike(term).filter((other) => other !== term),
  };
}

function tokenised(group: readonly string[]): string {
  return group
    .map((member) =>
      tokenise(member)
        .map((token) => token.term)
        .join(' '),
    )
    .join('|');
}

/** Whether a folded word stands, alone or in a phrase, in the newsroom list: an ordinary word, and no name. */
export function isNewsroomWord(word: string): boolean {
  newsroom ??= new Lexicon(NEWSROOM_SYNONYMS);
  return newsroom.holds(word);
}

/** Whether a folded word is one that names of groups are made of ("army", "lashkar"): by itself it names nobody. */
export function isNameWord(word: string): boolean {
  return nameWordsLike(word).length > 0;
}

/** Whether a folded word is put to any name, or left out of it, and only says what kind of thing is so called ("group", "company"). */
export function isHeadOfNames(word: string): boolean {
  return saysOnlyWhatKind(word);
}
