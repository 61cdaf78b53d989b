import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedEntity } from '../model/published.ts';
import type { Card, Column } from '../model/report.ts';
import { cell, counted, span } from './cells.ts';

/** The columns of a table of entities. */
export const ENTITY_COLUMNS: readonly Column<PublishedEntity>[] = [
  {
    key: 'name',
    title: 'name',
    align: 'left',
    priority: 0,
    grow: 0,
    cell: ({ name }) => cell(name, 'strong'),
  },
  { key: 'type', title: 'type', align: 'left', priority: 1, grow: 0, cell: ({ type }) => cell(type) },
  {
    key: 'facts',
    title: 'facts',
    align: 'right',
    priority: 2,
    grow: 0,
    cell: ({ facts }) => cell(String(facts.length)),
  },
  {
    key: 'aliases',
    title: 'also written',
    align: 'left',
    priority: 3,
    grow: 1,
    cell: ({ aliases }) => cell(aliases.join(', ')),
  },
  {
    key: 'in',
    title: 'in',
    align: 'left',
    priority: 5,
    grow: 0,
    cell: (entity) => cell(entity.in ?? '', 'muted'),
  },
  { key: 'id', title: 'id', align: 'left', priority: 4, grow: 0, cell: ({ id }) => cell(id, 'muted') },
];

/** The whole card of an entity, with the claims of the facts about it or placed there. */
export function entityCard(base: CompiledBase, entity: PublishedEntity): Card {
  const within = entity.in === null ? null : base.entityOrdinal(entity.in);
  const lines = [
    { label: 'type', value: cell(entity.type) },
    { label: 'also', value: cell(entity.aliases.join(', ')) },
    { label: 'in', value: cell(within === null ? (entity.in ?? '') : base.entity(within).name) },
    { label: 'facts', value: cell(counted(entity.facts.length, 'fact')) },
    ...entity.facts.map((id) => ({ label: 'fact', value: factLine(base, id) })),
    { label: 'id', value: cell(entity.id) },
  ];
  return {
    title: cell(entity.name, 'strong'),
    banners: [],
    lines: lines.filter(({ value }) => value.length > 0),
  };
}

function factLine(base: CompiledBase, id: string) {
  const ordinal = base.factOrdinal(id);
  return [...(ordinal === null ? [] : [span(`${base.fact(ordinal).claim} `)]), span(`(${id})`, 'muted')];
}
