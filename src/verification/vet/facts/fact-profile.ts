import { anyOf } from '../../../language/any-of.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
import type { Fact } from '../../../model/fact.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { Concepts, ConceptWord } from '../words/concepts.ts';
import { type CountedState, stateOf } from '../words/counted-classes.ts';
import { type RelativeTime, relativeTimesOf } from '../words/relative-times.ts';
import { claimSubject } from './claim-subjects.ts';
import { claimWords, isAmong, tellingIn } from './claim-words.ts';
import { type CountedUnit, countedUnit, unitKey } from './counted-unit.ts';
import { claimEvents, type Events } from './event-order.ts';
import { ownersIn } from './fact-owners.ts';
import { type FactSpeaker, factSpeakers } from './fact-speaker.ts';
import { type Reason, reasonsIn } from './reasons.ts';

/** A fact as drafts are compared with it. */
export interface FactProfile {
  readonly ordinal: number;
  readonly fact: Fact;
  /** What the figure counts; null without a figure. */
  readonly unit: CountedUnit | null;
  /** Facts with the same key count the same kind of thing. */
  readonly unitKey: string;
  /** Concepts of the claim that tell what it is about: names, figure, unit and speaker left out. */
  readonly words: ReadonlySet<string>;
  /** The names in the claim, as printed there. */
  readonly claimMentions: readonly EntityMention[];
  /** Concepts of the whole claim, the speaker left out. */
  readonly claimWords: ReadonlySet<string>;
  /** Those of the claim without what it only adds at its end: "…, cutting the road to the coast". */
  readonly coreWords: ReadonlySet<string>;
  /** What happens to people and things in the claim. */
  readonly claimStates: ReadonlySet<CountedState>;
  /** Entities that the claim names, the speaker left out. */
  readonly claimEntities: readonly number[];
  /** Entities whose the counted are, by the words of the claim: "18 Keldish tanks". */
  readonly owners: readonly number[];
  /** Entities it is about, placed in, or names. */
  readonly entities: readonly number[];
  /** Where it lies, as entities; empty when the place is not recorded or not known. */
  readonly places: readonly number[];
  /** "A year ago", "year-long": of its wording and its claim. */
  readonly relativeTimes: readonly RelativeTime[];
  readonly speakers: readonly FactSpeaker[];
  /** Concepts of the common noun that the claim begins with, which a pronoun may stand for. */
  readonly subject: readonly string[];
  /** The reasons that the claim gives. */
  readonly reasons: readonly Reason[];
  /** What the claim puts before or after what; null where it tells of no order. */
  readonly events: Events | null;
  /** The outlet of the article, when it is stated. */
  readonly outlet: string | null;
}

/** Prepares a fact for comparison. */
export function factProfile(
  ordinal: number,
  fact: Fact,
  lexicon: EntityLexicon,
  concepts: Concepts,
  outlet: string | null,
): FactProfile {
  const { claim } = fact;
  const claimMentions = lexicon.find(claim);
  const telling = tellingIn(fact, claimMentions, lexicon);
  const claimEntities = claimMentions
    .filter((mention) => !isAmong(mention, telling))
    .flatMap(({ entities }) => entities);
  const places = placesOf(fact, lexicon);
  const unit = countedUnit(fact, lexicon, concepts);
  return {
    ordinal,
    fact,
    unit,
    unitKey: unit === null ? '' : unitKey(unit),
    ...wordsOf(claimWords(claim, claimMentions, telling, concepts), claim, unit),
    claimEntities,
    claimMentions,
    owners: ownersIn(fact, lexicon),
    entities: [...new Set([...places, ...aboutOf(fact, lexicon), ...claimEntities])],
    places,
    outlet,
    relativeTimes: relativeTimesOf(fact),
    subject: claimSubject(claim, concepts),
    reasons: reasonsIn(claim, lexicon, concepts),
    events: claimEvents(claim, claimMentions, concepts),
    speakers: factSpeakers(fact, lexicon),
  };
}

/** The words of a claim in the ways a draft's are compared with them. */
function wordsOf(
  told: readonly ConceptWord[],
  claim: string,
  unit: CountedUnit | null,
): Pick<FactProfile, 'words' | 'claimWords' | 'coreWords' | 'claimStates'> {
  const setOf = (words: readonly ConceptWord[]): ReadonlySet<string> =>
    new Set(words.map(({ concept }) => concept));
  const counted = ({ concept, term }: ConceptWord): boolean =>
    unit !== null && (unit.nouns.has(concept) || (unit.state !== null && stateOf(term) === unit.state));
  const worded = told.filter(({ term }) => !NUMBER.test(term));
  const tail = ADDED.exec(claim)?.index ?? claim.length;
  return {
    words: setOf(told.filter((word) => !counted(word))),
    claimWords: setOf(worded),
    coreWords: setOf(worded.filter(({ start }) => start < tail)),
    claimStates: new Set(told.map(({ term }) => stateOf(term)).filter((state) => state !== null)),
  };
}

/** Numbers are told by figures, not by words. */
const NUMBER = new RegExp(`^(?:${anyOf(UP_TO_TWELVE)})$`);

/** A clause at the end of a claim that adds what came of it. */
const ADDED = /,\s+(?:and\s+)?(?!includ|accord|say|add|cit)\p{Ll}+ing\s+[^,]+\.?$/u;

function placesOf(fact: Fact, lexicon: EntityLexicon): readonly number[] {
  if (fact.place === null) return [];
  const entity = lexicon.base.entityOrdinal(fact.place);
  if (entity !== null) return [entity];
  return lexicon.find(fact.place).flatMap((mention) => mention.entities);
}

/** What a fact is said to be about, as entities. */
function aboutOf({ about }: Fact, { base }: EntityLexicon): readonly number[] {
  return about.map((id) => base.entityOrdinal(id)).filter((entity) => entity !== null);
}
