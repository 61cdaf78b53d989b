/** What names a thing best, the best first; the keys of the published objects. */
const NAMING = ['name', 'who', 'stated', 'title', 'is', 'date', 'with', 'form', 'type', 'id'] as const;

/** What stands for nothing between two things. */
const NOTHING = '–';

/**
 * A value of a row in words, for people: of a thing what names it best ("Iraq" of a place, "disputed" of a status), of a date whether it
 * is stated, of a list all of it. Nothing is empty, but keeps its place in a list taken from several things, so that it stays
 * clear whose words are whose.
 */
export function fieldWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const words = value.map(fieldWords);
    const told = words.filter((each) => each !== '');
    if (told.length === 0 || !value.some((each) => each === null || Array.isArray(each)))
      return told.join(', ');
    return words.map((each) => (each === '' ? NOTHING : each)).join('; ');
  }
  if (typeof value !== 'object') return String(value);
  const entries = new Map<string, unknown>(Object.entries(value));
  const [date, basis] = [entries.get('date'), entries.get('basis')];
  if (typeof date === 'string')
    return typeof basis === 'string' && basis !== 'stated' ? `${date} (${basis})` : date;
  const naming = NAMING.find((key) => typeof entries.get(key) === 'string');
  return naming === undefined ? '' : String(entries.get(naming));
}
