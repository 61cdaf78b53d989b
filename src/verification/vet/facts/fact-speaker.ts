import type { AttributionMode } from '../../../model/attribution.ts';
import type { Fact } from '../../../model/fact.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { speakerHeads } from '../names/speaker-heads.ts';

/** Who says a fact: one link of its chain. */
export interface FactSpeaker {
  readonly who: string;
  readonly mode: AttributionMode;
  /** The speaker as an entity of the base, or null for a description. */
  readonly entity: number | null;
  /** Entities that the description names ("a Pentagon official"), or the speaker itself. */
  readonly entities: readonly number[];
  /** Common nouns that may stand for the speaker, see `speakerHeads`. */
  readonly heads: readonly string[];
}

/** The chain of those who say a fact, speaker first. */
export function factSpeakers({ saidBy }: Fact, lexicon: EntityLexicon): readonly FactSpeaker[] {
  return saidBy.map(({ who, mode }) => {
    const entity = lexicon.base.entityOrdinal(who);
    return {
      who: entity === null ? who : lexicon.entity(entity).name,
      mode,
      entity,
      entities: entity === null ? lexicon.find(who).flatMap(({ entities }) => entities) : [entity],
      heads: speakerHeads(who, entity, lexicon),
    };
  });
}
