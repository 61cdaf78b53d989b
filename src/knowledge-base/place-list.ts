import type { RecordPlace } from './parse/raw-record.ts';
import type { PathItem } from './record-path.ts';

/** Numbers of a place: file, start, end, path. */
const NUMBERS = 4;

/** Places of many records, kept as numbers: a base may hold a million. */
export class PlaceList {
  #places = new Float64Array(NUMBERS << 6);
  #length = 0;
  /** Distinct paths: the records of a lines file share theirs. */
  readonly #paths: (readonly PathItem[])[] = [];

  get length(): number {
    return this.#length;
  }

  push({ file, chunk, path }: RecordPlace): void {
    if (this.#paths.at(-1) !== path) this.#paths.push(path);
    const at = this.#length * NUMBERS;
    if (at === this.#places.length) {
      const grown = new Float64Array(at * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[at] = file;
    this.#places[at + 1] = chunk.start;
    this.#places[at + 2] = chunk.end;
    this.#places[at + 3] = this.#paths.length - 1;
    this.#length += 1;
  }

  /** The place at an index. Throws `RangeError` when there is none. */
  at(index: number): RecordPlace {
    const at = index * NUMBERS;
    const [file, start, end, path] = this.#places.subarray(at, at + NUMBERS);
    const steps = this.#paths[path ?? -1];
    if (index >= this.#length || file === undefined || start === undefined || end === undefined || !steps) {
      throw new RangeError(`there is no place ${index}`);
    }
    return { file, chunk: { start, end }, path: steps };
  }
}
