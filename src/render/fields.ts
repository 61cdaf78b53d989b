import { nearestWords } from '../language/similarity.ts';
import { FactsError } from '../model/errors.ts';
import type { Subject } from '../model/report.ts';
import { FIELD_NAMES, type Field } from './field-names.ts';

/** The fields of a subject, in the order documentation lists them; where none are listed, those of `row`. */
export function fieldsOf(subject: Subject, row: object | null): readonly Field[] {
  const listed = FIELD_NAMES[subject];
  if (listed.length > 0) return listed;
  return row === null ? [] : Object.entries(row).flatMap(([key, value]) => fieldsWithin(key, value));
}

function fieldsWithin(name: string, value: unknown): readonly Field[] {
  const field = { name, doc: '', number: typeof value === 'number' };
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof sample !== 'object' || sample === null) return [{ ...field, column: name.replaceAll('.', '_') }];
  const inner = Object.entries(sample).flatMap(([key, part]) => fieldsWithin(`${name}.${key}`, part));
  return [{ ...field, column: null }, ...inner];
}

/**
 * The fields with these names, in their order. `known` are those of the subject; when none are, because there are no rows to tell them from,
 * every name will do. Throws FactsError `unknown-field` (usage), with the nearest name; for
 * a `subject` that words of a query may have brought instead of facts it says so.
 */
export function fieldsNamed(
  names: readonly string[],
  known: readonly Field[],
  subject: Subject = 'fact',
): readonly Field[] {
  return names.map((name) => {
    const field = known.find((each) => each.name === name);
    if (field !== undefined) return field;
    if (known.length === 0 && name !== '') return { name, doc: '', column: null, number: false };
    const near = nearestField(name, known);
    const suggestion = near === null ? '' : `Did you mean "${near}"? `;
    throw new FactsError(
      'usage',
      'unknown-field',
      name === ''
        ? 'A field has no name.'
        : `There is no field "${name}" here${subject === 'entity' ? ': these are entities' : ''}.`,
      {
        hint: `${suggestion}"facts help fields" lists them all.`,
      },
    );
  });
}

/** Also `stated` for `figure.stated`, and a CSV column for its field. */
function nearestField(name: string, known: readonly Field[]): string | null {
  const same = known.find((field) => field.name.endsWith(`.${name}`) || field.column === name);
  if (same !== undefined) return same.name;
  return (
    nearestWords(
      name,
      known.map((field) => field.name),
    )[0] ?? null
  );
}
