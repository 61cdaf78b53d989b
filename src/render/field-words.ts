/** What names a thing best, the best first; the keys of the published objects. */
const NAMING = ['name', 'who', 'stated', 'title', 'is', 'date', 'with', 'form', 'type', 'id'] as const;

/**
 * A value of a row in words, for people: of a thing what names it best ("Iraq" of a place, "disputed" of a status), of a date whether it
 * is stated, of a list all of it. Nothing is empty.
 */
export function fieldWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(fieldWords)
      .filter((words) => words !== '')
      .join(', ');
  if (typeof value !== 'object') return String(value);
  const entries = new Map<string, unknown>(Object.entries(value));
  const [date, basis] = [entries.get('date'), entries.get('basis')];
  if (typeof date === 'string')
    return typeof basis === 'string' && basis !== 'stated' ? `${date} (${basis})` : date;
  const naming = NAMING.find((key) => typeof entries.get(key) === 'string');
  return naming === undefined ? '' : String(entries.get(naming));
}
