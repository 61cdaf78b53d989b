import type { BaseFile } from '../base-files.ts';
import type { TextProblem, TextRange } from '../problem.ts';
import type { Marked, PathItem } from '../record-path.ts';
import { findInJson } from './json-document.ts';
import type { RecordPlace } from './raw-record.ts';
import { type DocumentText, LinesText, type SourcePosition } from './source-text.ts';
import { readYamlDocument, type YamlPackage, type YamlReading } from './yaml-document.ts';

/** A file of a knowledge base with its text, which can say where a part of a record stands. */
export class OpenFile {
  readonly file: BaseFile;
  readonly text: DocumentText | LinesText;
  /** The chunk that was looked into last: problems come in bunches. */
  #lastChunk: { readonly range: TextRange; readonly reading: YamlReading } | null = null;

  constructor(file: BaseFile, text: DocumentText | LinesText) {
    this.file = file;
    this.text = text;
  }

  /** The range of a part of a record, or of the nearest thing around it that has one. A YAML file needs the yaml package. */
  find(place: RecordPlace, path: readonly PathItem[], marked: Marked, yaml: YamlPackage | null): TextRange {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = this.findExactly(
        place,
        path.slice(0, length),
        length === path.length ? marked : 'value',
        yaml,
      );
      if (found !== null) return found;
    }
    const start = place.chunk.start;
    return { start, end: start + 1 };
  }

  /** The range of a part of a record; null when there is no such part. */
  findExactly(
    place: RecordPlace,
    path: readonly PathItem[],
    marked: Marked,
    yaml: YamlPackage | null,
  ): TextRange | null {
    const found = this.#findInChunk(place.chunk, [...place.path, ...path], marked, yaml);
    const { start } = place.chunk;
    return found === null ? null : { start: start + found.start, end: start + found.end };
  }

  /** Where a range stands, for people. */
  position(range: TextRange): SourcePosition {
    return this.text.position(range);
  }

  #findInChunk(
    chunk: TextRange,
    path: readonly PathItem[],
    marked: Marked,
    yaml: YamlPackage | null,
  ): TextRange | null {
    if (this.text instanceof LinesText) return this.#findInLine(chunk, path, marked);
    if (this.file.format === 'json') return findInJson(this.text.slice(chunk), path, marked);
    if (yaml === null) return null;
    if (this.#lastChunk?.range.start !== chunk.start || this.#lastChunk.range.end !== chunk.end) {
      this.#lastChunk = { range: chunk, reading: readYamlDocument(yaml, this.text.slice(chunk)) };
    }
    return this.#lastChunk.reading.find(path, marked);
  }

  /** A lines file is addressed in bytes. */
  #findInLine(chunk: TextRange, path: readonly PathItem[], marked: Marked): TextRange | null {
    const line = this.text.slice(chunk);
    const found = findInJson(line, path, marked);
    return found === null ? null : bytesOf(line, found);
  }
}

/** A range of UTF-16 units as a range of bytes of the same text in UTF-8. */
export function bytesOf(text: string, range: TextRange): TextRange {
  const start = Buffer.byteLength(text.slice(0, range.start));
  return { start, end: start + Buffer.byteLength(text.slice(range.start, range.end)) };
}

/** A problem of a file's text, with the index of the file. */
export interface FileProblem extends TextProblem {
  readonly file: number;
}
