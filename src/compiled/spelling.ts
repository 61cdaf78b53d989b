import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { SPELLING_FORMS, type SpellingForm } from './spelling-terms.ts';

/** One spelling of the name of an entity, in terms of the dictionary. */
export interface Spelling {
  /** How each term stands for it. */
  readonly forms: ReadonlyMap<number, SpellingForm>;
  readonly words: readonly SpelledWord[];
}

/** A word of a spelling. */
export interface SpelledWord {
  readonly term: number;
  /** The term of its sound, or null. */
  readonly sound: number | null;
  /** `Term.reach` of `term`. */
  readonly reach: number;
  /** It is one of `NAME_PARTICLES` or a filler ("The", "of"): it says next to nothing. */
  readonly particle: boolean;
}

/**
 * Appends the spellings of an entity, the name first: of each, the words (term × 2 + particle · sound + 1 · reach), then the forms. Their
 * terms are mostly words and sounds of the same spelling, and then given by where those stand.
 */
export function writeSpellings(writer: ByteWriter, spellings: readonly Spelling[]): void {
  writer.varint(spellings.length);
  for (const { forms, words } of spellings) {
    writer.varint(words.length);
    for (const { term, sound, reach, particle } of words) {
      writer.varint(term * 2 + (particle ? 1 : 0));
      writer.varint(sound === null ? 0 : sound + 1);
      writer.varint(reach);
    }
    const standing = termsOf(words);
    writer.varint(forms.size);
    for (const [term, form] of forms) {
      const place = standing.indexOf(term);
      writer.varint(
        (place >= 0 ? place : standing.length + term) * SPELLING_FORMS.length + SPELLING_FORMS.indexOf(form),
      );
    }
  }
}

/** The terms of words and of their sounds, by place. */
function termsOf(words: readonly SpelledWord[]): readonly number[] {
  return words.flatMap(({ term, sound }) => (sound === null ? [term] : [term, sound]));
}

/** Reads what `writeSpellings` wrote. */
export function readSpellings(reader: ByteReader): readonly Spelling[] {
  const spellings: Spelling[] = [];
  for (let left = reader.varint(); left > 0; left -= 1) {
    const words: SpelledWord[] = [];
    for (let more = reader.varint(); more > 0; more -= 1) {
      const code = reader.varint();
      const sound = reader.varint();
      const reach = reader.varint();
      words.push({
        term: Math.floor(code / 2),
        sound: sound === 0 ? null : sound - 1,
        reach,
        particle: code % 2 === 1,
      });
    }
    const standing = termsOf(words);
    const forms = new Map<number, SpellingForm>();
    for (let more = reader.varint(); more > 0; more -= 1) {
      const code = reader.varint();
      const place = Math.floor(code / SPELLING_FORMS.length);
      const form = SPELLING_FORMS[code % SPELLING_FORMS.length] ?? 'word';
      forms.set(standing[place] ?? place - standing.length, form);
    }
    spellings.push({ forms, words });
  }
  return spellings;
}
