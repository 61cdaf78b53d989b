import type { CompiledBase } from '../compiled/base.ts';
import { nearestWords } from '../language/similarity.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Card, Column, Note, RowsReport } from '../model/report.ts';
import { entitiesSpeltSo } from '../search/words/entities-spelt-so.ts';
import { cell } from './cells.ts';
import { ENTITY_COLUMNS, entityCard } from './entity-views.ts';
import { factCard } from './fact-card.ts';
import { claimCell, factColumns } from './fact-columns.ts';

/** Up to this many ids are compared with a mistyped one; more would take longer than anyone waits for a suggestion. */
const COMPARED = 20_000;

type Shown = PublishedFact | PublishedEntity;

/**
 * The cards of facts and entities, in the order asked for. What is no id may be the whole name or an alias of entities, in any spelling. Unknown ids become
 * notes; the others are still shown.
 */
export function showCards(
  base: CompiledBase,
  ids: readonly string[],
): RowsReport<PublishedFact> | RowsReport<PublishedEntity> | RowsReport<Shown> {
  const facts = new Map<number, PublishedFact>();
  const entities = new Map<number, PublishedEntity>();
  const shown = new Set<Shown>();
  const notes: Note[] = [];
  for (const id of ids) {
    const fact = base.factOrdinal(id);
    const named = fact === null ? entitiesSpeltSo(base, id) : entitiesWithId(base, id);
    if (fact !== null) {
      const published = facts.get(fact) ?? base.publishedFact(fact, null);
      facts.set(fact, published);
      shown.add(published);
      if (published.id !== id) notes.push(renamed(id, published.id));
    }
    for (const entity of named) {
      const published = entities.get(entity) ?? base.publishedEntity(entity);
      entities.set(entity, published);
      shown.add(published);
    }
    if (fact === null && named.length === 0) notes.push(unknown(base, id));
  }
  const dated = firstOfSources(facts.values());
  const missing = notes.some(({ code }) => code === 'unknown-id');
  const common = {
    type: 'rows',
    preferred: 'card',
    answer: null,
    summary: null,
    outcome: missing ? 'nothing' : 'found',
    notes,
  } as const;
  if (entities.size === 0) {
    const columns = factColumns({ severalSources: base.sourceCount > 1, explain: false });
    return {
      ...common,
      subject: 'fact',
      rows: [...facts.values()],
      columns,
      card: (fact: PublishedFact) => factCard(base, fact, { dating: dated.has(fact) }),
    };
  }
  if (facts.size === 0) {
    const card = (entity: PublishedEntity) => entityCard(base, entity);
    return { ...common, subject: 'entity', rows: [...entities.values()], columns: ENTITY_COLUMNS, card };
  }
  const card = (row: Shown): Card =>
    isFact(row) ? factCard(base, row, { dating: dated.has(row) }) : entityCard(base, row);
  return { ...common, subject: 'card', rows: [...shown], columns: MIXED_COLUMNS, card };
}

/** An id of a fact may be that of an entity, too. */
function entitiesWithId(base: CompiledBase, id: string): readonly number[] {
  const entity = base.entityOrdinal(id);
  return entity === null ? [] : [entity];
}

const MIXED_COLUMNS: readonly Column<Shown>[] = [
  { key: 'id', title: 'id', align: 'left', priority: 0, grow: 0, cell: ({ id }) => cell(id) },
  {
    key: 'text',
    title: 'claim or name',
    align: 'left',
    priority: 0,
    grow: 1,
    cell: (row) => (isFact(row) ? claimCell(row) : cell(row.name)),
  },
];

/** The first fact of each source: its card says why the source is dated as it is, once. */
function firstOfSources(facts: Iterable<PublishedFact>): ReadonlySet<PublishedFact> {
  const first = new Map<string, PublishedFact>();
  for (const fact of facts) if (!first.has(fact.source.id)) first.set(fact.source.id, fact);
  return new Set(first.values());
}

function isFact(row: Shown): row is PublishedFact {
  return 'claim' in row;
}

function renamed(former: string, id: string): Note {
  return { level: 'info', code: 'renamed', message: `${former} is now called ${id}`, detail: { former, id } };
}

function unknown(base: CompiledBase, id: string): Note {
  const nearest =
    base.factCount + base.entityCount <= COMPARED ? (nearestWords(id, idsOf(base))[0] ?? null) : null;
  const hint =
    nearest === null ? 'facts list --format ids prints those there are' : `did you mean ${nearest}?`;
  const typed = [...id].length > 80 ? `${[...id].slice(0, 79).join('')}…` : id;
  return {
    level: 'warning',
    code: 'unknown-id',
    message: `no fact or entity is called “${typed}”; ${hint}`,
    detail: { id: typed, nearest },
  };
}

function* idsOf(base: CompiledBase): Iterable<string> {
  for (let ordinal = 0; ordinal < base.factCount; ordinal++) yield base.fact(ordinal).id;
  for (let ordinal = 0; ordinal < base.entityCount; ordinal++) yield base.entity(ordinal).id;
}
