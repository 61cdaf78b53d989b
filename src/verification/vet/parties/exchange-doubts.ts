import type { FactShelf } from '../facts/fact-shelf.ts';
import { SUBJECT } from '../facts/name-slots.ts';
import { isDescribed } from '../names/described-groups.ts';
import { sortOf } from '../names/name-sorts.ts';
import { isSoCalled } from '../names/named-parties.ts';
import { isKnownThere } from './claim-slots.ts';
import { type ClaimTold, isSurelyMeant } from './claim-told.ts';
import type { NameExchange } from './name-exchange.ts';
import type { NamesAmiss } from './names-amiss.ts';
import { governs, standsIn } from './stands-in.ts';
import { isAgent } from './where-or-who.ts';

/** Whether anything speaks against that one name of a sentence stands for one of a claim. */
export function isDoubtful(
  exchange: NameExchange,
  amiss: NamesAmiss,
  told: ClaimTold,
  shelf: FactShelf,
): boolean {
  return (
    isOneOfThem(exchange, shelf) ||
    isOtherWording(exchange, told, shelf) ||
    mayBeAnother(exchange, amiss, told, shelf) ||
    isToldElsewhere(exchange, amiss, told, shelf) ||
    isToldByFewWords(exchange, amiss, told, shelf) ||
    isHardlyMeant(exchange, told) ||
    isNamedBefore(exchange, amiss) ||
    isDoneToIt(exchange, told) ||
    isOfNextClause(exchange, told, shelf) ||
    isOnlyDescribed(exchange, told)
  );
}

/** "The Badr Organization" may be one of the militias; it is no Kataib Hezbollah. */
function isOneOfThem({ entity, rival }: NameExchange, { lexicon }: FactShelf): boolean {
  return isSoCalled(rival.text) && isDescribed(entity, lexicon);
}

/** Other words for the name itself: "Iran's government" for Iran. */
function isOtherWording(
  { entity, rival }: NameExchange,
  { profile, sentence }: ClaimTold,
  shelf: FactShelf,
): boolean {
  return rival.entity === null && (standsIn(profile, rival.text) || governs(rival, entity, sentence, shelf));
}

/** Of two missing places, the stranger stands for that which has its very place: "attack on". */
function mayBeAnother(
  { entity, sort, slot, rival }: NameExchange,
  { missing, unheard }: NamesAmiss,
  { profile }: ClaimTold,
  { lexicon }: FactShelf,
): boolean {
  const alike = missing.some(
    (other) => other !== entity && sortOf(other, lexicon) === sort && unheard.has(other),
  );
  return alike && !(rival.slot === slot && (slot === SUBJECT || profile.claimWords.has(rival.slot)));
}

/** Some fact has the name there, too; but whoever is the prime minister of Iraq is that of no other country. */
function isToldElsewhere(
  { rival }: NameExchange,
  amiss: NamesAmiss,
  told: ClaimTold,
  shelf: FactShelf,
): boolean {
  return (
    rival.entity !== null && !isOfOffice(amiss, told, shelf) && isKnownThere(rival.entity, rival.slot, shelf)
  );
}

/** A claim of few words is hardly told without one of its names, unless it is of somebody's office. */
function isToldByFewWords(
  { rival, sameSlot }: NameExchange,
  amiss: NamesAmiss,
  told: ClaimTold,
  shelf: FactShelf,
): boolean {
  const words = told.profile.claimWords.size;
  const few = sameSlot ? FEWEST_IN_SLOT : FEWEST;
  if (words >= few.words || words + amiss.named.length >= few.together) return false;
  return !(isOfOffice(amiss, told, shelf) && (sameSlot || hasOffice(rival.end, told, shelf)));
}

function isHardlyMeant({ there }: NameExchange, told: ClaimTold): boolean {
  return there ? told.predicate < PREDICATE_IN_SLOT : !isSurelyMeant(told);
}

/** Names of earlier sentences excuse the missing one, unless the other stands in its very place. */
function isNamedBefore({ entity, sameSlot }: NameExchange, { unheard }: NamesAmiss): boolean {
  return !sameSlot && !unheard.has(entity);
}

/** "They support Israel" for "supported by Iran": whom somebody supports is not who supports. */
function isDoneToIt({ entity, rival, there }: NameExchange, { profile, sentence }: ClaimTold): boolean {
  const { fact, claimMentions } = profile;
  const own = claimMentions.find(({ entities }) => entities.includes(entity));
  return there && own !== undefined && BY.test(fact.claim.slice(0, own.start)) && !isAgent(rival, sentence);
}

/** "The US hit Iran-backed militias": the word of the claim only describes others than the one who does something here. */
function isOnlyDescribed(
  { rival }: NameExchange,
  { profile, sentence: { text, start, words } }: ClaimTold,
): boolean {
  const shared = words.filter(({ concept }) => profile.claimWords.has(concept));
  const described = shared.filter((word) => COMPOUNDED.test(text.slice(0, word.start - start)));
  return described.some(
    ({ concept, start: at }) =>
      rival.end < at &&
      shared.every((word) => word.concept !== concept || described.includes(word)) &&
      !IS.test(text.slice(rival.end - start, at - start)),
  );
}

/**
 * "It had been reluctant to retaliate in Iraq, and had confined its reprisals to Syria": the clause before, which names somebody of the claim, has all
 * of its words that the sentence has, and the next one tells another fact.
 */
function isOfNextClause(
  { rival, there }: NameExchange,
  { profile, sentence: { text, start, words, mentions } }: ClaimTold,
  { lexicon }: FactShelf,
): boolean {
  const begin = [...text.slice(0, rival.start - start).matchAll(NEXT_CLAUSE)].at(-1);
  if (there || begin === undefined) return false;
  const at = start + begin.index;
  const before = new Set(words.filter(({ end }) => end <= at).map(({ concept }) => concept));
  return (
    words.every(({ concept }) => !profile.claimWords.has(concept) || before.has(concept)) &&
    mentions.some(
      ({ end, entities }) =>
        end <= at &&
        entities.some((entity) => profile.claimEntities.some((own) => lexicon.areRelated(own, entity))),
    )
  );
}

/** Where a clause goes on with another verb: ", and had confined", ", but it struck". */
const NEXT_CLAUSE =
  /(?:,|;)\s+(?:and|but|while|whereas|yet|so)\s+(?:(?:it|they|he|she)\s+|(?:so|thus|instead|therefore|always|only|until then)\s+)*(?:had|has|have|was|were|did|would|\p{Ll}+ed|struck|hit|kept|held|went|fought)(?!\p{L})/giu;

/** Before the second part of "Iran-backed". */
const COMPOUNDED = /(?<![\p{L}-])\p{Lu}\p{L}*-$/u;

/** What makes a name what follows it: "Hamas is an Iran-backed militia", "Hamas, the Iran-backed militia". */
const IS = /^(?:,|\s+(?:is|are|was|were|be|been|remains?|as)(?!\p{L}))/u;

const BY = /\sby\s+(?:the\s+)?$/iu;

/** Whether a sentence says all that a claim does, of a person who is in both. */
function isOfOffice({ own }: NamesAmiss, { predicate, around }: ClaimTold, { lexicon }: FactShelf): boolean {
  return predicate >= 1 && own.some((each) => around.here.has(each) && lexicon.isPerson(each));
}

/** Whether an office is that of the country that ends there: "the prime minister of Iran", "Iran's prime minister"; militias that Iran backs have none. */
function hasOffice(end: number, { sentence, profile }: ClaimTold, { concepts }: FactShelf): boolean {
  const [owned] = concepts.read(sentence.text.slice(end - sentence.start).replace(/^['’]s?/u, ''));
  return owned !== undefined && owned.start <= 1 && profile.claimWords.has(owned.concept);
}

/** The share of a claim's words, names apart, that must be there where the other name stands in the very place. */
const PREDICATE_IN_SLOT = 0.6;
/** Fewest words of a claim, or words and names, that tell that a sentence means it though a name is another. */
const FEWEST = { words: 3, together: 5 } as const;
/** The same where the other name stands in the very place. */
const FEWEST_IN_SLOT = { words: 2, together: 3 } as const;
