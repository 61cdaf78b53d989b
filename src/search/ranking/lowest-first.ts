/** A fact with the share of the query that it covers, 0–1. */
export interface CoveringFact {
  readonly ordinal: number;
  readonly coverage: number;
}

/**
 * A heap with the fact that is to go next at its top: the lowest coverage, of these the last in the file. Nothing is admitted that covers less
 * than a share of what the best so far covers. Two arrays of numbers, because facts come and go by the thousand before the engine has
 * compiled any of this.
 */
export class LowestFirst {
  readonly #most: number;
  readonly #share: number;
  readonly #ordinals: Uint32Array;
  readonly #coverages: Float64Array;
  #count = 0;
  #highest = 0;
  /** The coverage that is to be reached: that at the top, or the share of the highest; 0 while nothing was added. */
  lowest = 0;
  /** What covers just as much must stand before this fact in the file. */
  #before = 0;

  /** `share`: 0–1. */
  constructor(most: number, share: number) {
    this.#most = most;
    this.#share = share;
    this.#ordinals = new Uint32Array(most);
    this.#coverages = new Float64Array(most);
  }

  /** Whether a fact that covers so much would be among the best: what covers as much as the lowest must stand before it in the file. */
  admits(ordinal: number, coverage: number): boolean {
    return coverage > this.lowest || (coverage === this.lowest && coverage > 0 && ordinal < this.#before);
  }

  /** Adds a fact that is admitted, in the place of the one that is to go where there is no room. */
  add(ordinal: number, coverage: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count, ordinal, coverage);
      this.#count += 1;
    } else this.#sink(ordinal, coverage);
    if (coverage > this.#highest) this.#highest = coverage;
    const floor = this.#highest * this.#share;
    const top = this.#count < this.#most ? 0 : (this.#coverages[0] ?? 0);
    this.lowest = Math.max(top, floor);
    this.#before = top < floor ? Number.POSITIVE_INFINITY : (this.#ordinals[0] ?? 0);
  }

  /** The best first, without those that were admitted before much better ones came. */
  sorted(): readonly CoveringFact[] {
    const facts: CoveringFact[] = [];
    for (let at = 0; at < this.#count; at += 1) {
      const coverage = this.#coverages[at] ?? 0;
      if (coverage >= this.#highest * this.#share) facts.push({ ordinal: this.#ordinals[at] ?? 0, coverage });
    }
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
