import { NAME_PARTICLES, soundOf } from '../../language/folding.ts';
import { spellingSimilarity } from '../../language/similarity.ts';
import { tokenise } from '../../language/tokens.ts';

/** How alike two words that sound the same must look to be one name in two spellings. */
const ALIKE = 0.6;

/** The names met so far in an article, in whatever spelling. */
export class SeenNames {
  readonly #bySound = new Map<string, (readonly string[])[]>();
  /** The words of longer names: a surname alone is the person named before. */
  readonly #parts = new Set<string>();

  /** Whether a name was not met before, in this spelling or one that sounds the same; from now on it was. */
  isNew(name: string): boolean {
    const words = wordsOf(name);
    const [only, ...others] = words;
    if (only === undefined) return false;
    if (others.length === 0 && this.#parts.has(only)) return false;
    const sound = words.map((word) => soundOf(word) || word).join(' ');
    const alike = this.#bySound.get(sound) ?? [];
    if (alike.some((each) => each.every((word, at) => isOneWord(word, words[at] ?? '')))) return false;
    this.#bySound.set(sound, [...alike, words]);
    for (const word of others.length === 0 ? [] : words) this.#parts.add(word);
    return true;
  }
}

function isOneWord(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && spellingSimilarity(a, b) >= ALIKE);
}

function wordsOf(name: string): readonly string[] {
  const words = tokenise(name).map(({ term }) => term);
  const naming = words.filter((word) => !NAME_PARTICLES.has(word));
  return naming.length > 0 ? naming : words;
}
