import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { Weighing } from '../facts/weighing.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import { isDescribed } from '../names/described-groups.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { isSoCalled, namedParties } from '../names/named-parties.ts';
import { singular } from '../names/speaker-heads.ts';
import { withLent } from '../reading/lent-sentences.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import { areSame } from './claimed-parts.ts';
import { speechFault, spokenIn } from './speech-faults.ts';
import { type ToldSubject, toldSubjects } from './told-subjects.ts';

/** Share of a claim's words that a sentence has which means it, whoever does it there. */
const MEANT = 0.6;

/** Fewest words and names of a claim that the sentence must have. */
const FEWEST = 4;

/**
 * Those who do in a sentence what a claim has somebody else do: "Hamas resumed its attacks on US bases" for the militias, "the militias needed his
 * support" for the other way round. No other fact may tell as much of them.
 */
export function subjectCheck(shelf: FactShelf): SentenceCheck {
  const claimed = remembered(({ fact, claimMentions: mentions }: FactProfile) =>
    toldSubjects(
      {
        text: fact.claim,
        start: 0,
        mentions,
        parties: namedParties(fact.claim, 0, mentions, (entity) => shelf.lexicon.isPlace(entity)),
      },
      shelf,
    ),
  );
  const spoken = shelf.profiles.flatMap((profile) => spokenIn(profile, claimed, shelf));
  return (sentence, _, before) => {
    if (DOUBTED.test(sentence.text)) return [];
    const said = speechFault(sentence, spoken, shelf);
    return said === null ? subjectFaults(sentence, before, claimed, shelf) : [said];
  };
}

function subjectFaults(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  claimed: (profile: FactProfile) => readonly ToldSubject[],
  shelf: FactShelf,
): readonly Statement[] {
  const told = toldSubjects(sentence, shelf).filter(
    (each) => !sentence.quotations.some((quotation) => overlap(quotation, each)),
  );
  for (const subject of told)
    for (const profile of factsOn(subject, shelf)) {
      const own = claimedSubject(profile, subject.deed, claimed, shelf);
      if (own.length === 0 || (profile.unit !== null && sentence.figures.length > 0)) continue;
      const theirs = entitiesOf(subject, profile, shelf.lexicon);
      if (theirs === null || areSame(own, theirs, shelf.lexicon)) continue;
      // "The Islamic Resistance in Iraq" may be one of the militias.
      if (isSoCalled(subject.text) && own.every((entity) => isDescribed(entity, shelf.lexicon))) continue;
      const others = told.filter((each) => each !== subject && each.deed === subject.deed);
      if (others.some((each) => areSame(own, entitiesOf(each, profile, shelf.lexicon) ?? [], shelf.lexicon)))
        continue;
      if (isToldElsewhere(subject, theirs, profile, shelf)) continue;
      if (!isMeant(profile, own, theirs, sentence, before, shelf)) continue;
      const expected = own.map((entity) => shelf.lexicon.entity(entity).name).join(', ');
      const { start, end, text: found } = subject;
      const message = `The source says this of ${expected}, not of ${found}: "${profile.fact.claim}"`;
      const faults = [fault('wrong-party', { start, end }, profile, { expected, found, message })];
      return [{ start, end, type: 'claim', fact: profile.fact.id, faults }];
    }
  return [];
}

/** A sentence that denies, asks, or tells what may be. */
const DOUBTED =
  /\?|(?<!\p{L})(?:not|never|no|nobody|n['’]t|den(?:y|ies|ied)|if|would|could|may|might|should|without|unless)(?!\p{L})/iu;

/** The facts that may tell who does it: those with the word, and of words that only say so those about whoever does it here. */
function factsOn({ deed, entities }: ToldSubject, shelf: FactShelf): readonly FactProfile[] {
  const facts = shelf.factsWithWord(deed);
  const accuses = ['accuses', 'blames'].some((verb) => shelf.concepts.of(verb) === deed);
  return accuses ? [...facts, ...entities.flatMap((entity) => shelf.factsAbout(entity))] : facts;
}

/** Who does in a claim what a word tells: entities, none where nobody of the base does. */
function claimedSubject(
  profile: FactProfile,
  deed: string,
  claimed: (profile: FactProfile) => readonly ToldSubject[],
  { lexicon }: FactShelf,
): readonly number[] {
  return claimed(profile)
    .filter((subject) => subject.deed === deed)
    .flatMap((subject) => entitiesOf(subject, profile, lexicon) ?? [])
    .filter((entity) => isActor(entity, lexicon));
}

function isActor(entity: number, lexicon: EntityLexicon): boolean {
  return lexicon.isParty(entity) || lexicon.isPerson(entity) || lexicon.isPlace(entity);
}

/** Whom a subject names, a common noun by those whom the fact is about; null where nobody who acts. */
function entitiesOf(
  { entities, nouns }: ToldSubject,
  profile: FactProfile,
  lexicon: EntityLexicon,
): readonly number[] | null {
  if (nouns.length === 0)
    return entities.length === 0 || entities.some((entity) => isActor(entity, lexicon)) ? entities : null;
  const noun = nouns.at(-1) ?? '';
  const called = profile.entities.filter(
    (entity) =>
      (lexicon.isParty(entity) || lexicon.isPerson(entity)) &&
      lexicon.spellings(entity).some((name) =>
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .map(singular)
          .includes(singular(noun)),
      ),
  );
  return called.length === 0 ? null : called;
}

/** Whether another fact tells of the same what the sentence does: the Hamas attack, beside those of the militias. */
function isToldElsewhere(
  { deed }: ToldSubject,
  theirs: readonly number[],
  profile: FactProfile,
  shelf: FactShelf,
): boolean {
  return shelf
    .factsWithWord(deed)
    .some(
      (other) =>
        other !== profile &&
        theirs.some((entity) => other.entities.some((each) => shelf.lexicon.areRelated(each, entity))),
    );
}

/** Whether a sentence has so much of a claim that it means it; a party of the claim that has changed sides needs less. */
function isMeant(
  profile: FactProfile,
  own: readonly number[],
  theirs: readonly number[],
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  shelf: FactShelf,
): boolean {
  const together = withLent(sentence, before);
  const said = new Set(together.flatMap(({ words }) => words).map(({ concept }) => concept));
  const claim = new Weighing();
  for (const word of profile.claimWords) claim.add(shelf.wordWeight(word), said.has(word) ? 1 : 0);
  const named = new Set(together.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities)));
  // Who is named may have done it, in whatever words.
  if (
    own.some((entity) => named.has(entity) && !theirs.includes(entity)) &&
    !theirs.some((entity) => profile.claimEntities.includes(entity))
  )
    return false;
  const names = profile.claimEntities.filter(
    (entity) => !own.includes(entity) && [...named].some((other) => shelf.lexicon.areRelated(entity, other)),
  ).length;
  const needed = claim.met === claim.total ? FEWEST - 1 : FEWEST;
  return claim.met >= claim.total * MEANT && claim.count >= 2 && claim.count + names >= needed;
}
