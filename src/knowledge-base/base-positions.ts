import { FactsError } from '../model/errors.ts';
import type { BaseBuilder } from './base-builder.ts';
import type { BaseFormat } from './base-files.ts';
import type { OpenFile } from './parse/open-file.ts';
import type { RecordPlace } from './parse/raw-record.ts';
import { DocumentText } from './parse/source-text.ts';
import type { YamlPackage } from './parse/yaml-document.ts';
import type { TextRange } from './problem.ts';
import type { Marked, PathItem } from './record-path.ts';

/**
 * Where a record stands in its file. Ranges count UTF-16 units of the file's text without its byte order mark; in a `.jsonl` file they
 * count bytes, with the mark.
 */
export interface RecordPosition {
  /** Path of the file. */
  readonly file: string;
  readonly format: BaseFormat;
  /** 1-based line and column (in characters) of the record's first key. */
  readonly line: number;
  readonly column: number;
  /** The record itself: in a YAML list without the dash before it. */
  readonly range: TextRange;
  /** What can be parsed alone and holds the record, and the way from its top to the record. */
  readonly chunk: TextRange;
  readonly path: readonly PathItem[];
  /** The range of a key or value of the record, keys as written in the file (`said_by`, 0, `who`); null when it has none. */
  find(path: readonly PathItem[], marked: Marked): TextRange | null;
}

/** Where the records of a loaded base stand; worked out when asked. */
export class BasePositions {
  readonly #files: readonly OpenFile[];
  readonly #builder: BaseBuilder;
  readonly #yaml: YamlPackage | null;

  constructor(files: readonly OpenFile[], builder: BaseBuilder, yaml: YamlPackage | null) {
    this.#files = files;
    this.#builder = builder;
    this.#yaml = yaml;
  }

  /** The position of a fact; `ordinal` is its index among the facts. Throws `RangeError` when there is none. */
  fact(ordinal: number): RecordPosition {
    return this.#position(this.#builder.factPlace(ordinal));
  }

  /** The position of an entity, by its index. Throws `RangeError` when there is none. */
  entity(index: number): RecordPosition {
    return this.#position(placeOf(this.#builder.entities, index));
  }

  /** The position of a source, by its index. Throws `RangeError` when there is none. */
  source(index: number): RecordPosition {
    return this.#position(placeOf(this.#builder.sources, index));
  }

  /** The text of a file as it was read, without a byte order mark. Throws `FactsError` (`not-found`) when it is none of the base's. */
  textOf(file: string): string {
    const open = this.#files.find((candidate) => candidate.file.path === file);
    if (open === undefined) {
      throw new FactsError('not-found', 'unknown-file', `${file} is no file of this knowledge base.`);
    }
    return open.text instanceof DocumentText ? open.text.text : open.text.whole();
  }

  #position(place: RecordPlace): RecordPosition {
    const open = this.#files[place.file];
    if (open === undefined) throw new RangeError(`there is no file ${place.file}`);
    const range = open.find(place, [], 'record', this.#yaml);
    const { line, column } = open.position(range);
    return {
      file: open.file.path,
      format: open.file.format,
      line,
      column,
      range,
      chunk: place.chunk,
      path: place.path,
      find: (path, marked) => open.findExactly(place, path, marked, this.#yaml),
    };
  }
}

function placeOf(records: readonly { readonly place: RecordPlace }[], index: number): RecordPlace {
  const record = records[index];
  if (record === undefined) throw new RangeError(`there is no record ${index}`);
  return record.place;
}
