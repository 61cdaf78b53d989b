import type { CompiledBase } from '../compiled/base.ts';
import { concernedEntities } from './concerned-entities.ts';
import { type Filters, filtersAny } from './filters/filters.ts';
import { phraseFilter } from './filters/phrases.ts';
import { countWithdrawn, listFacts } from './list.ts';
import type { Asked } from './query/asked.ts';
import type { Query } from './query/query.ts';
import type { QueryWord } from './query/query-words.ts';
import { type FindResult, type Hit, NOTHING_FOUND } from './result.ts';
import { entitiesOfType, kindNamed } from './words/naming.ts';

/** Questions that a list answers; "where were the strikes" asks for a place. */
const LISTABLE: ReadonlySet<Asked> = new Set(['what', 'who', 'quote']);

const ASKS_WORDS = /\bwhat\b.*\b(?:say|says|said)\b/i;

/** A query that is only a kind, or only an entity type no kind is called like, lists all of it; null for any other query. */
export function listingOf(
  base: CompiledBase,
  query: Query,
  filters: Filters,
  limit: number,
): FindResult | null {
  const words = query.words.filter(({ place }) => place === null);
  if (words.length !== query.words.length || words.length > 3 || query.phrases.length > 0) return null;
  if (query.asked !== null && !LISTABLE.has(query.asked)) return null;
  // What somebody said is no list of them.
  if (query.asked === 'quote' && ASKS_WORDS.test(query.text)) return null;
  const text = words.length > 0 ? textOf(words) : namedByFillers(base, query);
  const onlyFilters = text === '' && Object.keys(query.filters).length > 0;
  if (text === '' && !onlyFilters) return null;
  const kind = onlyFilters ? null : kindNamed(base, text);
  if (kind !== null || onlyFilters) {
    // Who asks for one kind among others gets none of it.
    if (kind !== null && filters.kinds.length > 0 && !filters.kinds.includes(kind))
      return { ...NOTHING_FOUND, type: 'listing' };
    const narrowed = kind === null ? filters : { ...filters, kinds: [kind] };
    const type = 'kind' as const;
    const on = kind === null ? [] : [{ word: text, form: kind, field: 'kind' as const, type }];
    const ordinals = [...listFacts(base, narrowed)].filter(phraseFilter(base, query));
    const hits = ordinals.slice(0, limit).map((ordinal): Hit => ({ ordinal, match: { type, score: 1, on } }));
    return {
      ...NOTHING_FOUND,
      type: 'listing',
      hits,
      total: ordinals.length,
      withdrawn: countWithdrawn(base, narrowed),
    };
  }
  const ofType = entitiesOfType(base, text);
  if (ofType.length === 0) return null;
  const entities = filtersAny(filters) ? concernedAmong(base, ofType, filters) : ofType;
  return { ...NOTHING_FOUND, type: 'entities', entities, total: entities.length };
}

/** Those entities that facts passing the filters concern. */
function concernedAmong(
  base: CompiledBase,
  entities: readonly number[],
  filters: Filters,
): readonly number[] {
  const concerned = concernedEntities(base, filters);
  return entities.filter((entity) => concerned.has(base.entity(entity).id));
}

function textOf(words: readonly QueryWord[]): string {
  return words.map((word) => word.text).join(' ');
}

/** In a query of fillers alone, what calls a kind or a type ("no" in "show no"); '' when none does. */
function namedByFillers(base: CompiledBase, { fillers }: Query): string {
  const texts = [textOf(fillers), ...fillers.map(({ text }) => text)];
  const kinds = texts.find((text) => kindNamed(base, text) !== null);
  return kinds ?? texts.find((text) => entitiesOfType(base, text).length > 0) ?? '';
}
