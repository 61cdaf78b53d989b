import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Match } from '../model/match.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Source } from '../model/source.ts';

/** A fact as the output contract has it: ids resolved to names, every key present. `entityOf` returns null for what is no entity id. */
export function publishFact(
  fact: Fact,
  source: Source,
  entityOf: (id: string) => Entity | null,
  match: Match | null,
): PublishedFact {
  const place = fact.place === null ? null : entityOf(fact.place);
  return {
    id: fact.id,
    kind: fact.kind,
    claim: fact.claim,
    figure:
      fact.figure === null
        ? null
        : {
            stated: fact.figure.stated,
            relation: fact.figure.relation,
            value: fact.figure.value,
            min: fact.figure.min,
            max: fact.figure.max,
            currency: fact.figure.currency,
            unit: fact.unit,
          },
    about: fact.about.map((id) => {
      const entity = entityOf(id);
      return { id, name: entity?.name ?? id, type: entity?.type ?? '' };
    }),
    place: fact.place === null ? null : { id: place?.id ?? null, name: place?.name ?? fact.place },
    when: fact.when,
    said_by: fact.saidBy.map(({ who, mode }) => {
      const speaker = entityOf(who);
      return { who: speaker?.name ?? who, id: speaker?.id ?? null, mode };
    }),
    quote: fact.quote.length === 0 ? null : fact.quote,
    source: {
      id: source.id,
      title: source.title,
      outlet: source.outlet,
      published: source.published,
      paragraph: fact.at.paragraphs,
    },
    status: fact.status,
    conflicts: fact.conflicts,
    tags: fact.tags,
    match,
  };
}

/** An entity as the output contract has it; `facts` are the ids of the facts about it or placed there, in file order. */
export function publishEntity(entity: Entity, facts: readonly string[]): PublishedEntity {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    in: entity.in,
    facts,
  };
}
