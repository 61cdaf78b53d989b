import { lowerBound } from './lower-bound.ts';
import { END, type EntityPostings, type Postings, type VisitChunk } from './postings.ts';

/** Few postings, all in memory. */
export class ListedPostings implements Postings {
  readonly count: number;
  readonly bits: number;
  readonly #postings: EntityPostings;

  constructor(postings: EntityPostings) {
    this.#postings = postings;
    this.count = postings.ordinals.length;
    this.bits = postings.masks.reduce((all, mask) => all | mask, 0);
  }

  seek(from: number): number {
    return this.#postings.ordinals[lowerBound(this.#postings.ordinals, from)] ?? END;
  }

  maskOf(ordinal: number): number {
    const place = lowerBound(this.#postings.ordinals, ordinal);
    return this.#postings.ordinals[place] === ordinal ? (this.#postings.masks[place] ?? 0) : 0;
  }

  each(visit: (ordinal: number, mask: number) => void): void {
    const { ordinals, masks } = this.#postings;
    for (let at = 0; at < ordinals.length; at += 1) visit(ordinals[at] ?? 0, masks[at] ?? 0);
  }

  eachChunk(visit: VisitChunk): void {
    visit(this.#postings.ordinals, this.#postings.masks, this.count);
  }

  withdrawn(isWithdrawn: (ordinal: number) => boolean): Postings {
    const ordinals: number[] = [];
    const masks: number[] = [];
    this.each((ordinal, mask) => {
      if (!isWithdrawn(ordinal)) return;
      ordinals.push(ordinal);
      masks.push(mask);
    });
    return new ListedPostings({ ordinals: Uint32Array.from(ordinals), masks: Uint8Array.from(masks) });
  }
}
