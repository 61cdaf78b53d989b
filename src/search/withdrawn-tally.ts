import type { CompiledBase } from '../compiled/base.ts';

/**
 * How many words of a query, taken in order, speak for each withdrawn fact. It holds a number for each of these, not for each fact: in a
 * large base, touching memory for the first time takes longer than counting.
 */
export class WithdrawnTally {
  /** Whether a fact is withdrawn. */
  readonly isWithdrawn: (fact: number) => boolean;
  readonly #facts: Uint32Array;
  readonly #counts: Uint8Array;

  constructor({ index }: CompiledBase) {
    this.isWithdrawn = index.withdrawn;
    this.#facts = index.allWithdrawn;
    this.#counts = new Uint8Array(this.#facts.length);
  }

  /**
   * Raises what is counted for facts from `before` to `before + 1`. `ordinals`: the first `count` of them, ascending, withdrawn or not;
   * `speaks`: whether the word speaks for the one at a place.
   */
  raise(ordinals: Uint32Array, count: number, before: number, speaks: (at: number) => boolean): void {
    const facts = this.#facts;
    const counts = this.#counts;
    let place = 0;
    for (let at = 0; at < count; at += 1) {
      const fact = ordinals[at] ?? 0;
      while (place < facts.length && (facts[place] ?? 0) < fact) place += 1;
      if (facts[place] === fact && counts[place] === before && speaks(at)) counts[place] = before + 1;
    }
  }

  /** How many of the facts with this count pass a test. */
  count(reached: number, passes: (fact: number) => boolean): number {
    let found = 0;
    for (let place = 0; place < this.#facts.length; place += 1)
      if (this.#counts[place] === reached && passes(this.#facts[place] ?? 0)) found += 1;
    return found;
  }
}
