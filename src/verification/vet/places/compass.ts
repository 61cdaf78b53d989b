import { capitals } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** "South of", "north-west of" a place, or of "the capital". */
const COMPASS =
  /(?<!\p{L})(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)(?:ern)?\s+of\s+(?=(?:the\s+)?\p{Lu}|the\s+capital(?!\p{L}))/giu;

/** A capital that is not named: "the capital", "the Iraqi capital", "Iraq's capital". */
const CAPITAL = /^(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s+)?capital(?!\p{L}|\s+\p{Lu})/u;

/** A place that the base does not name. */
const UNKNOWN = /^(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?/u;

/** A direction from a place, in a claim or a draft. */
interface Direction {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly from: readonly number[];
}

/**
 * Directions that a sentence gives otherwise than the fact about the same thing: "Jurf al-Sakhar lies north of Baghdad". The thing must be
 * named in the sentence, by its name or by a word of the claim ("the base"), or in the one before it (`earlier`) where "it" stands for it, and no fact
 * may give the direction as the sentence does.
 */
export function compassFaults(
  sentence: DraftSentence,
  earlier: DraftSentence | undefined,
  shelf: FactShelf,
): readonly Statement[] {
  return directionsIn(sentence.text, shelf).flatMap((told): readonly Statement[] => {
    const facts = told.from
      .flatMap((place) => shelf.factsAbout(place))
      .filter((profile) => isAbout(profile, told, sentence) || isPointedTo(profile, told, sentence, earlier));
    const directions = facts.flatMap((profile) =>
      directionsIn(profile.fact.claim, shelf)
        .filter(({ from }) => from.some((place) => told.from.includes(place)))
        .map((direction) => ({ profile, direction })),
    );
    const [first] = directions;
    if (facts.length === 0) return fromElsewhere(told, sentence, earlier, shelf);
    if (first === undefined || directions.some(({ direction }) => direction.word === told.word)) return [];
    const span = { start: sentence.start + told.start, end: sentence.start + told.end };
    const found = sentence.text.slice(told.start, told.end);
    const expected = first.direction.word;
    const message = `"${found}" is the wrong way: the source has "${expected}".`;
    const faults = [fault('wrong-place', span, first.profile, { expected, found, message })];
    return [{ ...span, type: 'claim', fact: first.profile.fact.id, faults }];
  });
}

/** Fewest words of a claim in a sentence that means it, though it has the direction from another place. */
const MEANT = 3;

/** "The air base west of Mosul", which the facts have west of Baghdad and nothing west of Mosul. */
function fromElsewhere(
  told: Direction,
  sentence: DraftSentence,
  earlier: DraftSentence | undefined,
  shelf: FactShelf,
): readonly Statement[] {
  const said = new Set(sentence.words.map(({ concept }) => concept));
  // Where the sentence before has told it, this one adds to it.
  const added = earlier !== undefined && directionsIn(earlier.text, shelf).length > 0;
  const isPointed = (profile: FactProfile): boolean =>
    !added && isPointedTo(profile, told, sentence, earlier);
  const known = shelf.profiles
    .filter(
      (profile) =>
        [...profile.claimWords].filter((word) => said.has(word)).length >= MEANT ||
        isPointed(profile) ||
        // Of a place that is named right before it nothing else need be told.
        (profile.claimWords.size <= 2 &&
          sentence.mentions.some(
            ({ entities, start }) =>
              start < sentence.start + told.start &&
              entities.some((each) => profile.claimEntities.includes(each)),
          )),
    )
    .flatMap((profile) =>
      directionsIn(profile.fact.claim, shelf).map((direction) => ({ profile, direction })),
    )
    .filter(
      ({ profile, direction }) =>
        direction.word === told.word && (isAbout(profile, told, sentence) || isPointed(profile)),
    );
  const [first] = known;
  if (
    first === undefined ||
    known.some(({ direction }) => direction.from.some((place) => told.from.includes(place)))
  )
    return [];
  const span = { start: sentence.start + told.start, end: sentence.start + told.end };
  const found = sentence.text.slice(told.start, told.end);
  const { start, end } = first.direction;
  const expected = first.profile.fact.claim.slice(start, end);
  const message = `The source has "${expected}", not "${found}".`;
  const faults = [fault('wrong-place', span, first.profile, { expected, found, message })];
  return [{ ...span, type: 'claim', fact: first.profile.fact.id, faults }];
}

function directionsIn(text: string, { lexicon }: FactShelf): readonly Direction[] {
  return [...text.matchAll(COMPASS)].flatMap((match): readonly Direction[] => {
    const end = match.index + match[0].length;
    const word = (match[1] ?? '').toLowerCase().replace('-', '');
    const capital = CAPITAL.exec(text.slice(end, end + 60));
    if (capital !== null)
      return [{ word, start: match.index, end: end + capital[0].length, from: capitalsOf(lexicon) }];
    const [name] = lexicon.find(text.slice(end, end + 60));
    if (name === undefined || name.start > 4) {
      const other = UNKNOWN.exec(text.slice(end, end + 60))?.[0].length ?? 0;
      return other === 0 ? [] : [{ word, start: match.index, end: end + other, from: [] }];
    }
    return [{ word, start: match.index, end: end + name.end, from: name.entities }];
  });
}

/** The capitals of countries that a base names. */
function capitalsOf(lexicon: EntityLexicon): readonly number[] {
  return [...capitals().keys()].flatMap((name) =>
    lexicon
      .find(name.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
      .filter(({ entities, proper }) => proper && entities.every((entity) => lexicon.isPlace(entity)))
      .flatMap(({ entities }) => entities),
  );
}

/**
 * Whether a fact is about what a sentence places: right before the direction stands a name of the claim, or a word for a place in it,
 * or the name follows: "north of Baghdad, in Jurf al-Sakhar".
 */
function isAbout({ claimEntities, fact }: FactProfile, told: Direction, sentence: DraftSentence): boolean {
  const leads = (end: number): boolean =>
    end <= sentence.start + told.start &&
    LEADS.test(sentence.text.slice(end - sentence.start, told.start).replace(THROWN_IN, ' '));
  const follows = (start: number): boolean =>
    start >= sentence.start + told.end && FOLLOWS.test(sentence.text.slice(told.end, start - sentence.start));
  const named = sentence.mentions.some(
    ({ start, end, entities }) =>
      (leads(end) || follows(start)) &&
      entities.some((each) => claimEntities.includes(each) && !told.from.includes(each)),
  );
  const claim = fact.claim.toLowerCase();
  return (
    named ||
    [...sentence.text.slice(0, told.start).matchAll(/\p{L}+/gu)].some(
      ({ index, 0: word }) =>
        THING.test(word) && claim.includes(word.toLowerCase()) && leads(sentence.start + index + word.length),
    )
  );
}

/** "It is north of Baghdad", "where is that? East of Baghdad": a place that the sentence before it names. */
function isPointedTo(
  { claimEntities }: FactProfile,
  told: Direction,
  { text }: DraftSentence,
  earlier: DraftSentence | undefined,
): boolean {
  const pronoun = POINTING.exec(text.slice(0, told.start));
  return (
    pronoun !== null &&
    LEADS.test(text.slice(pronoun[0].length, told.start).replace(ASKED, ' ')) &&
    earlier?.mentions.some(({ entities }) =>
      entities.some((each) => claimEntities.includes(each) && !told.from.includes(each)),
    ) === true
  );
}

const POINTING =
  /^\W*(?:(?:Q|A):\s+)?(?:(?:and|but)\s+)?(?:where\s+(?:is|are|does)\s+)?(?:it|that|this|the (?:place|area|town|air\s?base|base|airfield|village|city|camp|site|port|plant|dam))(?!\p{L})/iu;

/** The rest of a question, and who answers it. */
const ASKED = /^[^?]{0,20}\?\s+(?:\p{L}{1,12}:\s+)?/u;

/** What may stand between a place and its direction: "lies", "some 50 kilometres", a comma. */
const LEADS =
  /^[\s,]*(?:(?:that|which|is|are|was|were|lies|lay|lying|sits|stands|came|under|attack|attacked|hit|struck|area|region|district|stronghold|place|town|spot|an|and|situated|located|just|far|not|about|some|way|around|\d+|\p{L}+ty|km|kilomet(?:er|re)s?|miles?|to|the|a|few|hours?)[\s,]+)*$/iu;

const FOLLOWS = /^,\s+(?:in|at|near|around)\s+(?:the\s+)?$/iu;

/** "They added": a clause between commas. */
const THROWN_IN = /,\s(?:[\p{L}’'-]+\s){1,12}[\p{L}’'-]+,/u;

/** Words for a place that a report comes back to. */
const THING =
  /^(?:base|airbase|airfield|town|village|city|camp|site|airport|port|plant|mill|dam|bridge|station|school|hospital)$/i;
