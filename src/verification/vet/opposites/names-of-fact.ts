import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** Whether a sentence names somebody, something or a place of a claim, or what is related to it. */
export function namesOfFact(
  { claimEntities, places }: FactProfile,
  { mentions }: DraftSentence,
  { lexicon }: FactShelf,
): boolean {
  const own = [...claimEntities, ...places];
  return mentions.some(({ entities }) =>
    entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity))),
  );
}
