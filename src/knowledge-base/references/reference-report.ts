import type { BaseBuilder, PlacedProblem } from '../base-builder.ts';
import type { DiagnosticCode } from '../diagnostic-codes.ts';
import type { RecordPlace } from '../parse/raw-record.ts';
import type { Marked, PathItem } from '../record-path.ts';

/** A record that a problem is about. */
export interface ReferringRecord {
  readonly id: string | null;
  /** A number is the ordinal of a fact: its place is worked out only for a problem. */
  readonly place: RecordPlace | number;
}

/** Collects problems between records. */
export class ReferenceReport {
  readonly problems: PlacedProblem[] = [];
  readonly #builder: BaseBuilder;

  constructor(builder: BaseBuilder) {
    this.#builder = builder;
  }

  add(
    record: ReferringRecord,
    path: readonly PathItem[],
    code: DiagnosticCode,
    message: string,
    options: { readonly hint?: string | null; readonly marked?: Marked; readonly related?: RecordPlace } = {},
  ): void {
    this.problems.push({
      place: typeof record.place === 'number' ? this.#builder.factPlace(record.place) : record.place,
      subject: record.id,
      path,
      code,
      message,
      hint: options.hint ?? null,
      marked: options.marked ?? 'value',
      ...(options.related === undefined ? {} : { related: options.related }),
    });
  }
}
