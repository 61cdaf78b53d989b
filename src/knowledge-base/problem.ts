import type { DiagnosticCode } from './diagnostic-codes.ts';
import type { Marked, PathItem } from './record-path.ts';

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
