import type { TextRange } from '../problem.ts';
import type { PathItem } from '../record-path.ts';
import type { RawValue } from './raw-value.ts';

/** The parts of a knowledge base, in the order documentation lists them. */
export const SECTIONS = ['version', 'kinds', 'synonyms', 'sources', 'entities', 'facts'] as const;

/** One of `SECTIONS`. */
export type Section = (typeof SECTIONS)[number];

/** A record (or, for version, kinds and synonyms, the whole section) before its shape is checked, and where it stands. */
export interface RawRecord {
  readonly section: Section;
  readonly value: RawValue;
  readonly place: RecordPlace;
}

/** Where a record stands: a stretch of a file that can be parsed alone, and the way from its top to the record. */
export interface RecordPlace {
  /** Index of the file in the order of loading. */
  readonly file: number;
  readonly chunk: TextRange;
  readonly path: readonly PathItem[];
}
