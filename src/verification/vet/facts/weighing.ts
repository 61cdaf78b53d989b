/** How much is there of several things, each of its own weight. */
export class Weighing {
  #total = 0;
  #met = 0;
  #count = 0;

  /** Adds a thing of which a share is there, 0–1. */
  add(weight: number, share: number): void {
    this.#total += weight;
    this.#met += weight * share;
    if (share > 0) this.#count += 1;
  }

  /** Weight of everything. */
  get total(): number {
    return this.#total;
  }

  /** Weight of what is there. */
  get met(): number {
    return this.#met;
  }

  /** Share of the weight that is there, 0–1; null of nothing that weighs. */
  get share(): number | null {
    return this.#total === 0 ? null : this.#met / this.#total;
  }

  /** How many things are there, wholly or in part. */
  get count(): number {
    return this.#count;
  }
}
