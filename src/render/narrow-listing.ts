import { fieldCard, fieldColumns } from './field-columns.ts';
import { fieldsNamed, fieldsOf } from './fields.ts';
import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';
import { sortRows } from './sort-rows.ts';

/** The listing in the order of `--sort` and with the fields of `--fields`. Throws FactsError `unknown-field` (usage). */
export function narrowListing(
  listing: Listing,
  { fields: names, sort, limit }: Pick<RenderSettings, 'fields' | 'sort' | 'limit'>,
): Listing {
  const rows = listing.rows[Symbol.iterator]();
  const first = rows.next();
  const known = fieldsOf(listing.subject, first.done ? null : first.value);
  const all = again(first, rows);
  const ordered =
    sort === null
      ? { ...listing, rows: all }
      : firstOf(listing, sorted({ ...listing, rows: all }, sort, known), limit);
  if (names === null) return ordered;
  const fields = fieldsNamed(names, known, listing.subject);
  return {
    ...ordered,
    fields,
    columns: fieldColumns(fields, listing.columns),
    card: (row) => fieldCard(row, fields, listing.columns),
    answer: null,
  };
}

function sorted(
  { rows, subject }: Pick<Listing, 'rows' | 'subject'>,
  sort: string,
  known: ReturnType<typeof fieldsOf>,
): readonly object[] {
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  fieldsNamed([name], known, subject);
  return sortRows(rows, name, descending);
}

/** A listing of the first rows; its summary, which counts all of them, goes when some are left out. */
function firstOf(listing: Listing, rows: readonly object[], limit: number | null): Listing {
  if (limit === null || rows.length <= limit) return { ...listing, rows };
  return { ...listing, rows: rows.slice(0, limit), summary: null };
}

function* again(first: IteratorResult<object>, rest: Iterator<object>): Generator<object> {
  for (let next = first; !next.done; next = rest.next()) yield next.value;
}
