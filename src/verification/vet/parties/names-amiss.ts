import type { FactShelf } from '../facts/fact-shelf.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { sortOf } from '../names/name-sorts.ts';
import { isCompounded } from '../reading/compounded-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import type { ClaimTold } from './claim-told.ts';

/** The names of a claim, and which of them a sentence that may tell it lacks. */
export interface NamesAmiss {
  /** What the claim names, each once. */
  readonly own: readonly number[];
  /** Those of them that the sentence or the ones before it name. */
  readonly named: readonly number[];
  /** Those that the sentence lacks. */
  readonly missing: readonly number[];
  /** Those that the sentences before it lack, too. */
  readonly unheard: ReadonlySet<number>;
}

/** Compares the names of a claim with those of the sentence that may tell it, and of the sentences before it. */
export function namesAmiss({ profile, sentence, around }: ClaimTold, { lexicon }: FactShelf): NamesAmiss {
  const own = [...new Set(profile.claimEntities)];
  const here = namesApart(sentence);
  const missing = own.filter((entity) => isMissing(entity, own, here, lexicon));
  return {
    own,
    named: own.filter((entity) => around.here.has(entity) || around.before.has(entity)),
    missing,
    unheard: new Set(missing.filter((entity) => isMissing(entity, own, around.before, lexicon))),
  };
}

/** Whether neither a name of a claim nor what may stand for it is among others; what stands for it must not be another name of the claim itself. */
function isMissing(
  entity: number,
  own: readonly number[],
  among: ReadonlySet<number>,
  lexicon: EntityLexicon,
): boolean {
  return (
    !among.has(entity) &&
    ![...among].some((other) => !own.includes(other) && lexicon.areRelated(entity, other)) &&
    !own.some(
      (other) =>
        other !== entity &&
        among.has(other) &&
        lexicon.related(entity).has(other) &&
        sortOf(other, lexicon) === sortOf(entity, lexicon),
    )
  );
}

/** What a sentence names, "Iran" of "the Iranian army" left out. */
function namesApart(sentence: DraftSentence): ReadonlySet<number> {
  const { mentions, parties } = sentence;
  const apart = mentions.filter(
    (mention) => !parties.some((party) => overlap(party, mention)) && !isCompounded(mention, sentence),
  );
  return new Set(apart.flatMap(({ entities }) => entities));
}
