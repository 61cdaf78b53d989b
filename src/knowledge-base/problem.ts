import type { DiagnosticCode } from './diagnostic-codes.ts';

/** A step into a record: a key of a map or a place in a list. */
export type PathItem = string | number;

/** What a problem is about: a key, the value behind it, or the record as a whole (its first line). */
export type Marked = 'key' | 'value' | 'record';

/** A stretch of a file's text, in the units of its `SourceText`; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A defect found while reading text: it stands at a known range. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  readonly range: TextRange;
}

/** A defect found in a value that was read: where it stands is worked out only when it is shown. */
export interface RecordProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  readonly path: readonly PathItem[];
  readonly marked: Marked;
}
