import type { Term } from '../../compiled/dictionary.ts';
import type { Alternative } from './alternative.ts';

/** The alternatives of one word as they are found: of the same terms, the most similar. */
export class AlternativesFound {
  readonly #byTerms = new Map<string, Alternative>();

  /** Adds an alternative, unless its terms are known to be as similar. */
  add(
    terms: readonly Term[],
    similarity: number,
    type: Alternative['type'],
    standing: Pick<Alternative, 'onlyInNames' | 'onlyInTexts' | 'adjacent'> = {},
  ): void {
    const key = terms.map((term) => term.text).join(' ');
    if ((this.#byTerms.get(key)?.similarity ?? 0) < similarity)
      this.#byTerms.set(key, { terms, similarity, type, ...standing });
  }

  /** Whether one of those found so far is such. */
  some(isSuch: (alternative: Alternative) => boolean): boolean {
    for (const alternative of this.#byTerms.values()) if (isSuch(alternative)) return true;
    return false;
  }

  /** All of them, the most similar first, the first found of equals. */
  bestFirst(): readonly Alternative[] {
    return [...this.#byTerms.values()].sort((a, b) => b.similarity - a.similarity);
  }
}
