import type { Card, Cell, Column, Subject } from '../model/report.ts';
import type { Field } from './field-names.ts';

/** A report with rows, ready for any format: sorted, and with columns and cards of the fields asked for. */
export interface Listing {
  readonly subject: Subject;
  readonly rows: Iterable<object>;
  readonly columns: readonly Column<object>[];
  card(row: object): Card;
  readonly answer: Cell | null;
  readonly summary: Cell | null;
  /** The fields `--fields` asks for, or null for all. */
  readonly fields: readonly Field[] | null;
}
