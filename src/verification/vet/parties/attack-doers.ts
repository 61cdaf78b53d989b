import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import { areDescribedAlike, isDescribed } from '../names/described-groups.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { overlap } from '../words/span.ts';
import { areOne } from './agent-faults.ts';
import { mayTellAttack, type NamedText, type ToldAttack, toldAttacks, toldTargets } from './told-attacks.ts';

/** What a claim tells of attacks. */
interface ClaimedAttacks {
  readonly profile: FactProfile;
  readonly targets: readonly number[];
  /** Those whom the claim surely has attack them. */
  readonly doers: readonly number[];
  /** All whom it may have attack them. */
  readonly others: readonly number[];
}

/** A sentence that denies, asks, or tells what may be, or of another time. */
const DOUBTED =
  /\?|(?<!\p{L})(?:not|never|no|nobody|n['’]t|den(?:y|ies|ied)|if|would|could|may|might|should|without|unless|accus(?:es|ed|ing)|alleg\p{L}+|suspect\p{L}*)(?!\p{L})/iu;

/**
 * Those whom a sentence has attack somebody whom the facts have attacked by others: "Hamas has hit US troops" where the militias claimed the attacks on
 * US forces. No fact may have them among those who did, nor may they be one of them.
 */
export function attackDoerCheck(shelf: FactShelf): SentenceCheck {
  const { lexicon } = shelf;
  const attacks = remembered((all: FactShelf) =>
    all.profiles.flatMap((profile) => attacksOf(profile, lexicon)),
  );
  return (sentence) => {
    if (DOUBTED.test(sentence.text) || sentence.times.some(({ kind }) => kind === 'year')) return [];
    return toldAttacks(sentence, lexicon).flatMap((told): readonly Statement[] => {
      if (sentence.quotations.some((each) => overlap(each, told.doer)) || !mayBeDoer(told, lexicon))
        return [];
      const known = attacks(shelf).filter(({ targets }) => areOne(targets, told.target.entities, lexicon));
      const [first] = known.filter(({ doers }) => doers.length > 0);
      const all = known.flatMap(({ doers, others }) => [...doers, ...others]);
      if (
        first === undefined ||
        told.doer.entities.some((doer) => all.some((each) => isOne(doer, each, shelf)))
      )
        return [];
      const { start, end, text: found } = told.doer;
      const expected = [...new Set(first.doers)].map((doer) => lexicon.entity(doer).name).join(', ');
      const message = `The source has ${expected} do this, not ${found}: "${first.profile.fact.claim}"`;
      const faults = [fault('wrong-party', { start, end }, first.profile, { expected, found, message })];
      return [{ start, end, type: 'claim', fact: first.profile.fact.id, faults }];
    });
  };
}

/** Whether a name is that of somebody of the base who acts, and no member of whom is attacked. */
function mayBeDoer({ doer, target }: ToldAttack, lexicon: EntityLexicon): boolean {
  return (
    doer.entities.length > 0 &&
    doer.entities.every((entity) => lexicon.isParty(entity) || lexicon.isPlace(entity)) &&
    !areOne(doer.entities, target.entities, lexicon)
  );
}

/** Whether two may be spoken of as one, or somebody may be one of those who are told by what they are: an Iraqi militia that Iran backs. */
function isOne(doer: number, known: number, shelf: FactShelf): boolean {
  const { lexicon } = shelf;
  if (areOne([doer], [known], lexicon) || areDescribedAlike(doer, known, lexicon)) return true;
  if (lexicon.sortOf(known) !== 'group' || !isDescribed(known, lexicon)) return false;
  const countries = [...lexicon.related(known)].filter((each) => lexicon.isPlace(each));
  const facts = shelf.factsAbout(doer);
  return (
    countries.length > 0 &&
    countries.every((country) => facts.some(({ entities }) => entities.includes(country)))
  );
}

/** Before a name that only tells where, on whom or for whom something is. */
const ASIDE =
  /(?<!\p{L})(?:in|at|on|against|for|of|near|with|to|over|across|and)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+and\s+)?$/u;

function attacksOf(profile: FactProfile, lexicon: EntityLexicon): readonly ClaimedAttacks[] {
  const { claim: text } = profile.fact;
  if (!mayTellAttack(text)) return [];
  const told: NamedText = { text, start: 0, mentions: profile.claimMentions, parties: [] };
  const targets = toldTargets(told, lexicon);
  if (targets.length === 0) return [];
  const attacks = toldAttacks(told, lexicon);
  return targets.map((target) => {
    const own = attacks.filter((each) => each.target.start === target.start).map(({ doer }) => doer);
    const elsewhere = attacks.filter((each) => !own.includes(each.doer)).map(({ doer }) => doer);
    const rest = profile.claimMentions.filter(
      (mention) =>
        !targets.some((each) => overlap(each, mention)) &&
        !elsewhere.some((each) => overlap(each, mention)) &&
        !ASIDE.test(text.slice(0, mention.start)),
    );
    return {
      profile,
      targets: target.entities,
      doers: own
        .flatMap(({ entities }) => entities)
        .filter((entity) => lexicon.isParty(entity) || lexicon.isPlace(entity)),
      others: rest.flatMap(({ entities }) => entities),
    };
  });
}
