import type { RecordPlace } from './parse/raw-record.ts';
import type { PathItem } from './record-path.ts';

/** Places of many records, kept as numbers: a base may hold a million. */
export class PlaceList {
  readonly #files: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #paths: (readonly PathItem[])[] = [];

  push(place: RecordPlace): void {
    this.#files.push(place.file);
    this.#starts.push(place.chunk.start);
    this.#ends.push(place.chunk.end);
    this.#paths.push(place.path);
  }

  /** The place at an index. Throws `RangeError` when there is none. */
  at(index: number): RecordPlace {
    const [file, start, end, path] = [
      this.#files[index],
      this.#starts[index],
      this.#ends[index],
      this.#paths[index],
    ];
    if (file === undefined || start === undefined || end === undefined || path === undefined) {
      throw new RangeError(`there is no place ${index}`);
    }
    return { file, chunk: { start, end }, path };
  }
}
