import { countryForms } from '../../language/countries.ts';
import { isNoFormOf } from '../../language/false-friends.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { nameWordsLike, saysOnlyWhatKind } from '../../language/name-words.ts';
import { REWORDINGS } from '../../language/rewordings.ts';
import { stem } from '../../language/stem.ts';
import { NEWSROOM_SYNONYMS } from '../../language/synonyms.ts';
import { tokenise } from '../../language/tokens.ts';
import { WORD_FAMILIES } from '../../language/word-families.ts';
import { lineOf } from '../../language/word-list.ts';
import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';

/** Which words of a query stand for which others. */
export interface SynonymTable {
  /** Term lists that mean the same as `word`, alone or with other words of the query it was made for. */
  of(word: QueryWord): readonly (readonly string[])[];
  /** Term lists that `word` may also mean, less surely. */
  also(word: QueryWord): readonly (readonly string[])[];
  /** Words of the family of `word`, one in each list. */
  family(word: QueryWord): readonly (readonly string[])[];
  /** Words for the same country and its people. */
  ofCountry(word: QueryWord): readonly string[];
  /** Words that stand for `word` in names only. */
  inNames(word: QueryWord): readonly string[];
}

/** A member of a group, the first of whose words was looked for, and what it stands for. */
interface Found {
  readonly member: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/**
 * Groups of synonyms, one a line, their members divided by `|`, their terms by spaces; what stands behind a `>` is stood for, and stands for
 * nothing. Text, because a query has use for a few of a thousand members: it is searched for them as it is.
 */
export class Lexicon {
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

  /** The members that begin with `stemmed`, fillers apart. */
  *beginning(stemmed: string): Generator<Found> {
    const text = this.#text;
    let line = -1;
    // A stem is the beginning of every word it stems from.
    for (let found = text.indexOf(stemmed); found !== -1; found = text.indexOf(stemmed, found + 1)) {
      const start = text.lastIndexOf('\n', found);
      if (start === line || !BOUNDARY.test(text.charAt(found - 1))) continue;
      line = start;
      const [left = '', right] = text.slice(start + 1, text.indexOf('\n', found)).split('>');
      const group = membersOf(left);
      const told = right === undefined ? null : membersOf(right);
      for (const member of group) {
        const first = member.find((term) => !FILLER_WORDS.has(term));
        if (first === undefined || !first.startsWith(stemmed) || stem(first) !== stemmed) continue;
        yield { member, others: told ?? group.filter((other) => other !== member) };
      }
    }
  }
}

function membersOf(group: string): readonly (readonly string[])[] {
  return group.split('|').map((member) => member.split(' '));
}

const BOUNDARY = /[\n|> ]/;

let newsroom: Lexicon | null = null;
let rewordings: Lexicon | null = null;
let families: Lexicon | null = null;

/**
 * The synonyms of the words of one query: the newsroom list and the base's own groups, how questions are worded, and families of words. A
 * phrase of several words counts where the query has all of them, fillers too, in any order.
 */
export function synonymTable(
  { words, terms }: Pick<Query, 'words' | 'terms'>,
  own: readonly (readonly string[])[],
): SynonymTable {
  newsroom ??= new Lexicon(NEWSROOM_SYNONYMS);
  rewordings ??= new Lexicon(REWORDINGS);
  families ??= new Lexicon(WORD_FAMILIES);
  const { stems, present } = stemsOf({ words, terms });
  const related = standing([families], stems, present);
  // "Shot back" is to shoot back.
  for (const [word, members] of related)
    for (const [member = ''] of members) {
      const stemmed = stem(member);
      present.add(stemmed);
      stems.set(stemmed, [...new Set([...(stems.get(stemmed) ?? []), word])]);
    }
  const found = (lexicons: readonly Lexicon[]): Standing => standing(lexicons, stems, present);
  const same = found(own.length === 0 ? [newsroom] : [newsroom, new Lexicon(own.map(tokenised).join('\n'))]);
  const alike = found([rewordings]);
  return {
    of: (word) => same.get(word) ?? [],
    also: (word) => alike.get(word) ?? [],
    family: (word) => related.get(word) ?? [],
    ofCountry: ({ term }) => countryForms(term),
    inNames: ({ term }) => nameWordsLike(term).filter((other) => other !== term),
  };
}

/** The words of a query by their stems, and the stems of all its terms. */
export function stemsOf({ words, terms }: Pick<Query, 'words' | 'terms'>): {
  readonly stems: Map<string, QueryWord[]>;
  readonly present: Set<string>;
} {
  const stems = new Map<string, QueryWord[]>();
  for (const word of words) {
    const stemmed = stem(word.term);
    if (stemmed !== '') stems.set(stemmed, [...(stems.get(stemmed) ?? []), word]);
  }
  return { stems, present: new Set(terms.map(stem)) };
}

/** What words stand for, as term lists. */
type Standing = ReadonlyMap<QueryWord, readonly (readonly string[])[]>;

/** What the words of a query stand for by some lists; `present` are the stems of all its words. */
export function standing(
  lexicons: readonly Lexicon[],
  stems: ReadonlyMap<string, readonly QueryWord[]>,
  present: ReadonlySet<string>,
): Standing {
  const table = new Map<QueryWord, (readonly string[])[]>();
  for (const stemmed of stems.keys()) {
    for (const lexicon of lexicons) {
      for (const { member, others } of lexicon.beginning(stemmed)) {
        const parts = member.map(stem);
        if (!parts.every((part) => present.has(part))) continue;
        const told = others
          .map((other) => (lexicon === rewordings ? other : other.filter((term) => !FILLER_WORDS.has(term))))
          .filter((other) => other.length > 0);
        for (const [at, part] of parts.entries())
          for (const word of stems.get(part) ?? [])
            if (!isNoFormOf(member[at] ?? '', word.term))
              table.set(word, [...(table.get(word) ?? []), ...told]);
      }
    }
  }
  return table;
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

/** The words that stand with a folded word in a line of the newsroom list, itself among them; `[]` when none does. */
export function newsroomSynonyms(word: string): readonly string[] {
  return lineOf(NEWSROOM_SYNONYMS, word, '|')?.split('|') ?? [];
}

/** Whether a folded word stands as it is in any of the lists: somebody who types it has not mistyped another. */
export function isListed(word: string): boolean {
  return [NEWSROOM_SYNONYMS, REWORDINGS, WORD_FAMILIES].some((list) => lineOf(list, word, '|> ') !== null);
}

/** Whether a folded word is one of those whose forms are listed: a verb or what comes of one, and no name. */
export function isInflected(word: string): boolean {
  return lineOf(WORD_FAMILIES, word, '|') !== null;
}

/** Whether a folded word is one that names of groups are made of ("army", "lashkar"): by itself it names nobody. */
export function isNameWord(word: string): boolean {
  return nameWordsLike(word).length > 0;
}

/** Whether a folded word is put to any name, or left out of it, and only says what kind of thing is so called ("group", "company"). */
export function isHeadOfNames(word: string): boolean {
  return saysOnlyWhatKind(word);
}
