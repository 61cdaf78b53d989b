import type { Entity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** A base cut down to some of its facts. */
export interface PartOfBase {
  readonly base: KnowledgeBase;
  /** Facts that came along because they disagree with one of those asked for, or replace it. */
  readonly companions: number;
}

/**
 * The base with only these facts (by id), the sources and entities they refer to, and the facts they are tied to by a conflict or a
 * replacement: without those, nothing could be referred to, and a disagreement would be hidden. Kinds and synonyms stay, all of them.
 */
export function partOfBase(base: KnowledgeBase, ids: ReadonlySet<string>): PartOfBase {
  const kept = withCompanions(base.facts, ids);
  const facts = base.facts.filter(({ id }) => kept.has(id));
  const sources = new Set(facts.map(({ at }) => at.source));
  const entities = referredEntities(base.entities, facts);
  return {
    base: {
      ...base,
      sources: base.sources.filter(({ id }) => sources.has(id)),
      entities: base.entities.filter(({ id }) => entities.has(id)),
      facts,
    },
    companions: facts.filter(({ id }) => !ids.has(id)).length,
  };
}

function withCompanions(facts: readonly Fact[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const ties = new Map<string, string[]>();
  const tie = (from: string, to: string): void => {
    const list = ties.get(from);
    if (list === undefined) ties.set(from, [to]);
    else list.push(to);
  };
  for (const { id, conflicts, status } of facts) {
    for (const conflict of conflicts) {
      tie(id, conflict.with);
      tie(conflict.with, id);
    }
    if (status.by !== null) tie(id, status.by);
  }
  const kept = new Set(ids);
  for (const id of kept) for (const other of ties.get(id) ?? []) kept.add(other);
  return kept;
}

function referredEntities(entities: readonly Entity[], facts: readonly Fact[]): ReadonlySet<string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = new Set<string>();
  const keep = (id: string | null): void => {
    for (let at = id; at !== null && byId.has(at) && !kept.has(at); at = byId.get(at)?.in ?? null)
      kept.add(at);
  };
  for (const { about, place, saidBy } of facts) {
    for (const id of about) keep(id);
    keep(place);
    for (const { who } of saidBy) keep(who);
  }
  return kept;
}
