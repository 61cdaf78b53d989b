import { capitals, countryWords } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { followerOf, SUBJECT, slotOf } from '../facts/name-slots.ts';
import { isCapitalOf } from '../names/capital-of.ts';
import { EVENT, sortOf } from '../names/name-sorts.ts';
import { isCompounded } from '../reading/compounded-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Concepts } from '../words/concepts.ts';
import { overlap, type Span } from '../words/span.ts';
import type { Stranger } from './stranger.ts';
import { strangersApart } from './strangers-apart.ts';

/** The names of a part of a sentence that have nothing to do with a fact. `surely`: whether the part means the fact's claim anyhow. */
export function strangersIn(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  surely: boolean,
  shelf: FactShelf,
): readonly Stranger[] {
  const { lexicon, concepts } = shelf;
  const slot = ({ start }: Span): string => slotOf(sentence.text, start - sentence.start, shelf.concepts);
  const follower = ({ end }: Span): string => followerOf(sentence.text, end - sentence.start);
  // Whoever is only quoted is not what the claim is about, unless the claim itself is that they said it.
  const speech = sentence.attributions.filter((attribution) => {
    const verb = concepts.of(
      sentence.text.slice(attribution.start - sentence.start, attribution.end - sentence.start),
    );
    return !profile.claimWords.has(verb);
  });
  const told = (span: Span): boolean =>
    overlap(span, part) && !speech.some(({ speaker }) => overlap(speaker, span));
  const found: Stranger[] = [];
  const parties = sentence.parties.filter(
    ({ start, end, text }) => told({ start, end }) && !profile.fact.claim.includes(text),
  );
  for (const party of parties)
    found.push({
      ...party,
      sort: 'party',
      entity: null,
      slot: slot(withPossessor(party, sentence)),
      follower: follower(party),
    });
  const isParty = (span: Span): boolean => parties.some((party) => overlap(party, span));
  for (const mention of sentence.mentions) {
    if (!told(mention) || isParty(mention)) continue;
    const known = mention.entities.some(
      (entity) =>
        profile.entities.some((each) => lexicon.areRelated(each, entity)) ||
        profile.speakers.some(({ entities }) => entities.includes(entity)),
    );
    const [entity] = mention.entities;
    // "Iran-aligned" tells of somebody else.
    if (known || entity === undefined || isCompounded(mention, sentence)) continue;
    found.push({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      sort: sortOf(entity, lexicon),
      entity,
      slot: slot(mention),
      follower: follower(mention),
    });
  }
  for (const match of sentence.text.matchAll(CAPITALS)) {
    const lead = LEADING_WORD.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + lead;
    const text = match[0].slice(lead).replace(/['’]s$/u, '');
    const span = { start, end: start + text.length };
    if (
      text === '' ||
      !told(span) ||
      isParty(span) ||
      isKnownWord(span, sentence) ||
      profile.entities.some((entity) => isCapitalOf(text, entity, lexicon)) ||
      profile.fact.claim.includes(text)
    )
      continue;
    const place =
      countryWords().has(text.toLowerCase()) ||
      capitals().has(text.toLowerCase()) ||
      isInSlot(sentence, span, profile, surely, concepts) ||
      (surely && isInPlaceOfPlace(slot(span), profile, shelf));
    // What begins a sentence has a capital anyhow.
    if (!place && !/\s/.test(text) && slot(span) === SUBJECT) continue;
    found.push({
      ...span,
      text,
      sort: place ? 'place' : 'unknown',
      entity: null,
      slot: slot(span),
      follower: follower(span),
    });
  }
  const apart = strangersApart(profile, sentence, shelf).filter(told);
  const others = found.filter(
    (each) =>
      !apart.some((other) => (other.sort === EVENT || each.sort === 'unknown') && overlap(other, each)),
  );
  return [...others, ...apart.filter((each) => !others.some((other) => overlap(other, each)))];
}

/** "Lebanon's Hezbollah": a party with the country it is said to be of. */
function withPossessor(party: Span, { text, start }: DraftSentence): Span {
  const owner = /(?<![\p{L}-])\p{Lu}\p{L}+['’]s\s+$/u.exec(text.slice(0, party.start - start));
  return { start: party.start - (owner?.[0].length ?? 0), end: party.end };
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
function isInSlot(
  sentence: DraftSentence,
  name: Span,
  profile: FactProfile,
  surely: boolean,
  concepts: Concepts,
): boolean {
  const before = sentence.text.slice(0, name.start - sentence.start);
  const governor = /([\p{Ll}-]+)\s+(?:in|at|near)\s+$/u.exec(before)?.[1];
  const time = sentence.times.some((each) => overlap(each, name));
  return governor !== undefined && !time && (surely || profile.claimWords.has(concepts.of(governor)));
}
