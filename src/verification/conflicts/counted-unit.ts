import { stem } from '../../language/stem.ts';
import { newsroomGroups } from '../../language/synonyms.ts';

/** Words that say no more than that people are counted, where something else says of which. */
const ANYBODY: ReadonlySet<string> = new Set(['people', 'persons', 'person'].map(stem));

/** What counts something that happened, once and to all it happened to: the same count, whoever names the place beside it. */
const OUTCOMES =
  'killed|injured|casualties|missing|arrested|destroyed|damaged|evacuated|rescued|trapped|displaced|burned|collapsed';

/** Longest synonym, in words. */
const LONGEST_PHRASE = 4;

/** What is counted, so that units in other words can be compared. */
export interface ComparedUnit {
  /** The same for units of the same words, in any order, or of synonyms ("people killed", "dead"). */
  readonly key: string;
  /** Whether it counts what happened to somebody or something (killed, destroyed), and not how many there are (troops). */
  readonly outcome: boolean;
}

/** Reads units with the synonyms of a base beside the built-in ones. */
export class UnitReader {
  /** Number of the first group that a word or phrase, stemmed, belongs to. */
  readonly #groups = new Map<string, number>();
  readonly #outcomes: ReadonlySet<string>;
  readonly #read = new Map<string, ComparedUnit>();

  constructor(synonyms: readonly (readonly string[])[]) {
    for (const [number, group] of [...synonyms, ...newsroomGroups()].entries()) {
      for (const member of group) {
        const phrase = stems(member).join(' ');
        if (!this.#groups.has(phrase)) this.#groups.set(phrase, number);
      }
    }
    this.#outcomes = new Set(OUTCOMES.split('|').map((word) => this.#wordKey(stem(word))));
  }

  read(unit: string): ComparedUnit {
    const known = this.#read.get(unit);
    if (known !== undefined) return known;
    const words = stems(unit);
    const telling = words.filter((word) => !ANYBODY.has(word));
    const keys = this.#phraseKeys(telling.length > 0 ? telling : words);
    const read = {
      key: [...new Set(keys)].sort().join(' '),
      outcome: keys.some((key) => this.#outcomes.has(key)),
    };
    this.#read.set(unit, read);
    return read;
  }

  #phraseKeys(words: readonly string[]): readonly string[] {
    const keys: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(LONGEST_PHRASE, words.length - at);
      while (length > 1 && !this.#groups.has(words.slice(at, at + length).join(' '))) length -= 1;
      keys.push(this.#wordKey(words.slice(at, at + length).join(' ')));
      at += length;
    }
    return keys;
  }

  #wordKey(phrase: string): string {
    const group = this.#groups.get(phrase);
    return group === undefined ? phrase : `=${group}`;
  }
}

function stems(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stem);
}
