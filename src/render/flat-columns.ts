import type { Field } from './field-names.ts';
import { fieldsOf } from './fields.ts';
import type { Listing } from './listing.ts';

/** The columns of CSV and TSV: the fields asked for under their own names, else the fixed columns of the subject. */
export function flatColumns(
  { fields, subject }: Listing,
  firstRow: object | null,
): readonly { readonly title: string; readonly field: Field }[] {
  if (fields !== null) return fields.map((field) => ({ title: field.name, field }));
  return fieldsOf(subject, firstRow).flatMap((field) =>
    field.column === null ? [] : [{ title: field.column, field }],
  );
}
