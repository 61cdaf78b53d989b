import { capitals, countryWords } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { followerOf, SUBJECT, slotOf } from '../facts/name-slots.ts';
import { isCapitalOf } from '../names/capital-of.ts';
import { EVENT, sortOf } from '../names/name-sorts.ts';
import { isCompounded } from '../reading/compounded-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Concepts } from '../words/concepts.ts';
import { overlap, type Span, textAt } from '../words/span.ts';
import { type ClaimTold, isSurelyMeant } from './claim-told.ts';
import type { Stranger } from './stranger.ts';
import { strangersApart } from './strangers-apart.ts';

/** Whether a stretch of a sentence tells something of the part that may tell a claim. */
type IsTold = (span: Span) => boolean;

/** The names of a part of a sentence that have nothing to do with a fact whose claim it may tell. */
export function strangersIn(told: ClaimTold, shelf: FactShelf): readonly Stranger[] {
  const isTold = tellsOfClaim(told, shelf);
  const parties = told.sentence.parties.filter(
    (party) => isTold(party) && !told.profile.fact.claim.includes(party.text),
  );
  const isApart: IsTold = (span) => isTold(span) && !parties.some((party) => overlap(party, span));
  const found = [
    ...parties.map((party) => strangeParty(party, told, shelf)),
    ...strangeMentions(told, isApart, shelf),
    ...strangeCapitals(told, isApart, shelf),
  ];
  const apart = strangersApart(told.profile, told.sentence, shelf).filter(isTold);
  const others = found.filter(
    (each) =>
      !apart.some((other) => (other.sort === EVENT || each.sort === 'unknown') && overlap(other, each)),
  );
  return [...others, ...apart.filter((each) => !others.some((other) => overlap(other, each)))];
}

/** Whoever is only quoted is not what the claim is about, unless the claim itself is that they said it. */
function tellsOfClaim({ profile, sentence, part }: ClaimTold, { concepts }: FactShelf): IsTold {
  const speech = sentence.attributions.filter(
    (attribution) => !profile.claimWords.has(concepts.of(textAt(sentence, attribution))),
  );
  return (span) => overlap(span, part) && !speech.some(({ speaker }) => overlap(speaker, span));
}

/** What a stretch of a sentence goes with: the word it hangs on and the one behind it. */
function standing(
  span: Span,
  { text, start }: DraftSentence,
  concepts: Concepts,
): Pick<Stranger, 'slot' | 'follower'> {
  return { slot: slotOf(text, span.start - start, concepts), follower: followerOf(text, span.end - start) };
}

/** A party that the base does not know: "Lebanon's Hezbollah". */
function strangeParty(
  party: Span & { readonly text: string },
  { sentence }: ClaimTold,
  { concepts }: FactShelf,
): Stranger {
  const at = standing(withPossessor(party, sentence), sentence, concepts);
  return { ...party, sort: 'party', entity: null, ...at };
}

/** Names of the base that neither the fact nor whoever tells it has to do with. */
function strangeMentions(
  { profile, sentence }: ClaimTold,
  isApart: IsTold,
  { lexicon, concepts }: FactShelf,
): readonly Stranger[] {
  const isKnown = (entity: number): boolean =>
    profile.entities.some((each) => lexicon.areRelated(each, entity)) ||
    profile.speakers.some(({ entities }) => entities.includes(entity));
  return sentence.mentions.flatMap((mention): readonly Stranger[] => {
    const [entity] = mention.entities;
    if (entity === undefined || !isApart(mention) || mention.entities.some(isKnown)) return [];
    // "Iran-aligned" tells of somebody else.
    if (isCompounded(mention, sentence)) return [];
    const { start, end, text } = mention;
    return [
      { start, end, text, sort: sortOf(entity, lexicon), entity, ...standing(mention, sentence, concepts) },
    ];
  });
}

/** Capitalised words that neither the base nor the claim has. */
function strangeCapitals(told: ClaimTold, isApart: IsTold, shelf: FactShelf): readonly Stranger[] {
  const { profile, sentence } = told;
  return [...sentence.text.matchAll(CAPITALS)].flatMap((match): readonly Stranger[] => {
    const lead = LEADING_WORD.exec(match[0])?.[0].length ?? 0;
    const text = match[0].slice(lead).replace(/['’]s$/u, '');
    const start = sentence.start + match.index + lead;
    const span = { start, end: start + text.length };
    if (text === '' || !isApart(span) || isKnownWord(span, sentence) || isOfClaim(text, profile, shelf))
      return [];
    const at = standing(span, sentence, shelf.concepts);
    const place = isPlaceName(text) || isToldAsPlace(span, at.slot, told, shelf);
    // What begins a sentence has a capital anyhow.
    if (!place && !/\s/.test(text) && at.slot === SUBJECT) return [];
    return [{ ...span, text, sort: place ? 'place' : 'unknown', entity: null, ...at }];
  });
}

/** Whether a claim has a word, or a place of which it is the capital. */
function isOfClaim(text: string, { fact, entities }: FactProfile, { lexicon }: FactShelf): boolean {
  return fact.claim.includes(text) || entities.some((entity) => isCapitalOf(text, entity, lexicon));
}

function isPlaceName(text: string): boolean {
  return countryWords().has(text.toLowerCase()) || capitals().has(text.toLowerCase());
}

/** "Lebanon's Hezbollah": a party with the country it is said to be of. */
function withPossessor(party: Span, { text, start }: DraftSentence): Span {
  const owner = /(?<![\p{L}-])\p{Lu}\p{L}+['’]s\s+$/u.exec(text.slice(0, party.start - start));
  return { start: party.start - (owner?.[0].length ?? 0), end: party.end };
}

/** Whether an unknown name stands where a place does: "will meet in Vienna". */
function isToldAsPlace(name: Span, slot: string, told: ClaimTold, shelf: FactShelf): boolean {
  return (
    isInSlot(name, told, shelf.concepts) ||
    (isSurelyMeant(told) && isInPlaceOfPlace(slot, told.profile, shelf))
  );
}

/** Whether a word of the claim is told of a name that it is told of a place in the claim: "left Port Verrin" for Port Salin. */
function isInPlaceOfPlace(slot: string, profile: FactProfile, shelf: FactShelf): boolean {
  return (
    profile.claimWords.has(slot) &&
    !/^(?:north|south|east|west)/u.test(slot) &&
    profile.claimEntities.some(
      (entity) => shelf.lexicon.isPlace(entity) && shelf.slotInClaim(profile, entity) === slot,
    )
  );
}

/** Words with a capital, side by side. */
const CAPITALS =
  /\p{Lu}[\p{L}’'-]*\p{L}(?:\s+(?:(?:al|el|as|ash|bin|de|van|von)[-\s])?\p{Lu}[\p{L}’'-]*\p{L})*/gu;

/** What a sentence may begin with before a name. */
const LEADING_WORD =
  /^(?:(?:The|An?|In|On|At|After|For|But|And|Then|Even|Until|Before|By|From|With|As|When|While|Since|Its|Their|His|Her|That|This|These|Those|All|Both|Some|Most|Many)(?:\s+|$))+/u;

/** Whether capitalised words name something of the base, a time, whose words follow, or stand in a quotation. */
function isKnownWord(span: Span, { start, text, mentions, times, quotations }: DraftSentence): boolean {
  // "Reporter: …" says who speaks.
  if (text.charAt(span.end - start) === ':') return true;
  return [...mentions, ...times, ...quotations].some((each) => overlap(each, span));
}

/** Whether an unknown name is a place that a word of the claim is told of: "will meet in Vienna"; any word when the claim is surely meant. */
function isInSlot(name: Span, told: ClaimTold, concepts: Concepts): boolean {
  const { sentence, profile } = told;
  const before = sentence.text.slice(0, name.start - sentence.start);
  const governor = /([\p{Ll}-]+)\s+(?:in|at|near)\s+$/u.exec(before)?.[1];
  const time = sentence.times.some((each) => overlap(each, name));
  return (
    governor !== undefined && !time && (isSurelyMeant(told) || profile.claimWords.has(concepts.of(governor)))
  );
}
