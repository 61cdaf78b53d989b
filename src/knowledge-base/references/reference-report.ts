import type { PlacedProblem } from '../base-builder.ts';
import type { DiagnosticCode } from '../diagnostic-codes.ts';
import type { RecordPlace } from '../raw-record.ts';
import type { Marked, PathItem } from '../record-path.ts';

/** Tells where a record stands, for messages: `facts.yaml:12`. */
export type NamePlace = (place: RecordPlace) => string;

/** A record that a problem is about. */
export interface ReferringRecord {
  readonly id: string | null;
  readonly place: RecordPlace;
}

/** Collects problems between records. */
export class ReferenceReport {
  readonly problems: PlacedProblem[] = [];
  readonly namePlace: NamePlace;

  constructor(namePlace: NamePlace) {
    this.namePlace = namePlace;
  }

  add(
    record: ReferringRecord,
    path: readonly PathItem[],
    code: DiagnosticCode,
    message: string,
    hint: string | null = null,
    marked: Marked = 'value',
  ): void {
    this.problems.push({ place: record.place, subject: record.id, path, code, message, hint, marked });
  }
}
