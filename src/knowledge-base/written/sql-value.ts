/** What a column of a table can hold. */
export type SqlValue = string | number | null;

/** Characters that do not stand in a statement as they are: SQLite ends a text at NUL, terminals obey the others. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u206f]/gu;

/** A value as an SQL literal. Quotes are doubled; controls are put in by their numbers, so that nothing in a text ends it. */
export function sqlValue(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  const quoted = `'${value.replaceAll("'", "''")}'`;
  const spelt = quoted.replace(CONTROL, (found) => `' || char(${found.charCodeAt(0)}) || '`);
  return spelt === quoted ? quoted : `(${spelt})`;
}
