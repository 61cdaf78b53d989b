import { FILLER_WORDS } from '../../../language/fillers.ts';
import { remembered } from '../../../language/remembered.ts';
import { stem } from '../../../language/stem.ts';
import { newsroomGroups } from '../../../language/synonyms.ts';
import { tokenise } from '../../../language/tokens.ts';
import { VET_SYNONYMS } from './vet-synonyms.ts';

/** A word, or a phrase that means one thing ("death toll"), with what it stands for. */
export interface ConceptWord {
  /** Equal for words that mean the same: the synonym group, else the stem. */
  readonly concept: string;
  /** Folded, of a phrase the first word. */
  readonly term: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Particles of verbs: "called off", "blown up". */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'out', 'down', 'back', 'away', 'so', 'such']);

/** Pronouns with a verb that is shortened: without the apostrophe "I'll" were ill, and "she'll" a shell. */
const SHORTENED = /^(?:i|you|he|she|it|we|they|who|that|there)['’](?:ll|d|re|ve|m|s)$/iu;

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

/** Reads texts as concepts: synonyms of the newsroom list and of the base count as one. */
export class Concepts {
  readonly #phrases = new Map<string, Phrase[]>();
  /** A draft and its facts have few words, each many times. */
  readonly #stem = remembered(stem);
  readonly #of = remembered((word: string) => this.read(word)[0]?.concept ?? this.#stem(word));

  /** `own` are the synonym groups of the base; they come first where groups share a word. */
  constructor(own: readonly (readonly string[])[]) {
    const groups = [...own, ...VET_SYNONYMS, ...newsroomGroups()];
    const merged = new Map<string, string>();
    for (const [position, group] of groups.entries()) {
      const members = group.map((member) => tokenise(member).map((token) => stem(token.term)));
      const known = members.map((stems) => merged.get(stems.join(' '))).find((each) => each !== undefined);
      const concept = known ?? `~${position}`;
      for (const stems of members) {
        const [first] = stems;
        if (first === undefined || merged.has(stems.join(' '))) continue;
        merged.set(stems.join(' '), concept);
        const phrases = this.#phrases.get(first) ?? [];
        phrases.push({ stems, concept });
        this.#phrases.set(first, phrases);
      }
    }
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** The words of a text that carry meaning, in order: numbers and filler words left out. `offset` is added to the places. */
  read(text: string, offset = 0): readonly ConceptWord[] {
    const tokens = tokenise(text);
    const stems = tokens.map((token) => this.#stem(token.term));
    const words: ConceptWord[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const phrase = this.#phrases
        .get(stems[at] ?? '')
        ?.find((each) => each.stems.every((part, index) => stems[at + index] === part));
      const length = phrase?.stems.length ?? 1;
      const last = tokens[at + length - 1] ?? token;
      const plain = phrase === undefined || length === 1;
      const skipped =
        plain &&
        (token.term.startsWith('#') ||
          FILLER_WORDS.has(token.term) ||
          PARTICLES.has(token.term) ||
          (token.end - token.start > token.term.length &&
            SHORTENED.test(text.slice(token.start, token.end))));
      if (!skipped) {
        words.push({
          concept: phrase?.concept ?? stems[at] ?? token.term,
          term: token.term,
          start: token.start + offset,
          end: last.end + offset,
        });
      }
      at += length;
    }
    return words;
  }

  /** The concept of one word. */
  of(word: string): string {
    return this.#of(word);
  }
}
