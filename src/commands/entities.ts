import type { CompiledBase } from '../compiled/base.ts';
import { FactsError } from '../model/errors.ts';
import type { PublishedEntity } from '../model/published.ts';
import type { RowsReport } from '../model/report.ts';
import { concernedEntities } from '../search/concerned-entities.ts';
import type { Filters } from '../search/filters/filters.ts';
import { ENTITY_COLUMNS, entityCard } from './entity-views.ts';
import { nothingNote } from './nothing-note.ts';
import { shownOf } from './shown-of.ts';

/** What `facts entities` was asked. */
export interface EntitiesRequest {
  /** Only entities of these types; empty for all. */
  readonly types: readonly string[];
  /** Only entities that the facts passing these filters concern; null for all. */
  readonly filters: Filters | null;
  readonly limit: number | null;
}

/** The groups, people and places of the base, in the order of the file. Throws FactsError 'usage' for a type it does not have. */
export function listEntities(base: CompiledBase, request: EntitiesRequest): RowsReport<PublishedEntity> {
  const concerned = request.filters === null ? null : concernedEntities(base, request.filters);
  const passing: number[] = [];
  const types = new Set<string>();
  for (let ordinal = 0; ordinal < base.entityCount; ordinal++) {
    const { id, type } = base.entity(ordinal);
    types.add(type);
    if (request.types.length > 0 && !request.types.includes(type)) continue;
    if (concerned === null || concerned.has(id)) passing.push(ordinal);
  }
  const unknown = request.types.find((type) => !types.has(type));
  if (unknown !== undefined) {
    const hint = `The types here are ${[...types].sort().join(', ')}.`;
    throw new FactsError('usage', 'unknown-type', `No entity is of the type "${unknown}".`, { hint });
  }
  return entityReport(base, passing.slice(0, request.limit ?? undefined), passing.length);
}

/** A report of these entities. `total` is how many there would be without a limit. */
export function entityReport(
  base: CompiledBase,
  ordinals: readonly number[],
  total: number,
): RowsReport<PublishedEntity> {
  return {
    type: 'rows',
    subject: 'entity',
    rows: published(base, ordinals),
    columns: ENTITY_COLUMNS,
    card: (entity) => entityCard(base, entity),
    preferred: 'table',
    answer: null,
    summary: shownOf(ordinals.length, total, 'entity', { many: 'entities' }),
    outcome: ordinals.length > 0 ? 'found' : 'nothing',
    notes: ordinals.length > 0 ? [] : [nothingNote('entity', base.entityCount)],
  };
}

function* published(base: CompiledBase, ordinals: readonly number[]): Iterable<PublishedEntity> {
  for (const ordinal of ordinals) yield base.publishedEntity(ordinal);
}
