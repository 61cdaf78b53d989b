/** A fact with the share of the query that it covers, 0–1. */
export interface CoveringFact {
  readonly ordinal: number;
  readonly coverage: number;
}

/**
 * A heap with the fact that is to go next at its top: the lowest coverage, of these the last in the file. Two arrays of numbers, because facts
 * come and go by the thousand before the engine has compiled any of this.
 */
export class LowestFirst {
  readonly #most: number;
  readonly #ordinals: Uint32Array;
  readonly #coverages: Float64Array;
  #count = 0;
  /** The coverage at the top; 0 while there is room. */
  lowest = 0;
  /** The fact at the top; the first of all while there is room. */
  #last = 0;

  constructor(most: number) {
    this.#most = most;
    this.#ordinals = new Uint32Array(most);
    this.#coverages = new Float64Array(most);
  }

  /** Whether a fact that covers so much would be among the best: what covers as much as the lowest must stand before it in the file. */
  admits(ordinal: number, coverage: number): boolean {
    return coverage > this.lowest || (coverage === this.lowest && coverage > 0 && ordinal < this.#last);
  }

  /** Adds a fact that is admitted, in the place of the one that is to go where there is no room. */
  add(ordinal: number, coverage: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count, ordinal, coverage);
      this.#count += 1;
    } else this.#sink(ordinal, coverage);
    if (this.#count < this.#most) return;
    this.lowest = this.#coverages[0] ?? 0;
    this.#last = this.#ordinals[0] ?? 0;
  }

  /** The best first. */
  sorted(): readonly CoveringFact[] {
    const facts: CoveringFact[] = [];
    for (let at = 0; at < this.#count; at += 1)
      facts.push({ ordinal: this.#ordinals[at] ?? 0, coverage: this.#coverages[at] ?? 0 });
    return facts.sort((a, b) => b.coverage - a.coverage || a.ordinal - b.ordinal);
  }

  #rise(from: number, ordinal: number, coverage: number): void {
    const ordinals = this.#ordinals;
    const coverages = this.#coverages;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = coverages[parent] ?? 0;
      if (above < coverage || (above === coverage && (ordinals[parent] ?? 0) > ordinal)) break;
      coverages[at] = above;
      ordinals[at] = ordinals[parent] ?? 0;
      at = parent;
    }
    coverages[at] = coverage;
    ordinals[at] = ordinal;
  }

  #sink(ordinal: number, coverage: number): void {
    const ordinals = this.#ordinals;
    const coverages = this.#coverages;
    const count = this.#count;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= count) break;
      let below = coverages[child] ?? 0;
      if (child + 1 < count) {
        const other = coverages[child + 1] ?? 0;
        if (other < below || (other === below && (ordinals[child + 1] ?? 0) > (ordinals[child] ?? 0))) {
          child += 1;
          below = other;
        }
      }
      if (coverage < below || (coverage === below && ordinal > (ordinals[child] ?? 0))) break;
      coverages[at] = below;
      ordinals[at] = ordinals[child] ?? 0;
      at = child;
    }
    coverages[at] = coverage;
    ordinals[at] = ordinal;
  }
}
