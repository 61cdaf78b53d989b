import type { PlacedProblem } from '../base-builder.ts';
import type { TextProblem } from '../problem.ts';
import type { RawRecord, Section } from './raw-record.ts';
import type { RawValue } from './raw-value.ts';

/** Where the readers of files put what they find. */
export interface RecordSink {
  record(record: RawRecord): void;
  /** Something of a section (of any, when null) is there but cannot be used; `value` is what could be read of it. */
  unusable(section: Section | null, value: RawValue | undefined): void;
  textProblem(problem: TextProblem): void;
  recordProblem(problem: PlacedProblem): void;
}
