import { anyOf } from '../../../language/any-of.ts';
import { findFigures } from '../../../language/figures.ts';
import { NAME_PARTICLES } from '../../../language/folding.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
import { findTimes } from '../../../language/times.ts';
import type { AttributionMode } from '../../../model/attribution.ts';
import type { Fact } from '../../../model/fact.ts';
import { findAttributions } from '../attributions/attributions.ts';
import { SAYS } from '../attributions/speech-verbs.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { speakerHeads } from '../names/speaker-heads.ts';
import type { Concepts } from '../words/concepts.ts';
import { type CountedState, countedClasses, isMoney, stateOf } from '../words/counted-classes.ts';
import { type RelativeTime, relativeTimesOf } from '../words/relative-times.ts';
import type { Span } from '../words/span.ts';
import { claimSubject } from './claim-subjects.ts';
import { claimEvents, type Events } from './event-order.ts';
import { ownersIn } from './fact-owners.ts';
import { type Reason, reasonsIn } from './reasons.ts';

/** What a figure counts. */
export interface CountedUnit {
  /** Concepts of the nouns, names and states left out: {troops}, {sets, strikes}, {} for "injuries". */
  readonly nouns: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly state: CountedState | null;
  /** ISO 4217 code of an amount of money. */
  readonly currency: string | null;
  readonly percent: boolean;
}

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

/** A fact as drafts are compared with it. */
export interface FactProfile {
  readonly ordinal: number;
  readonly fact: Fact;
  /** What the figure counts; null without a figure. */
  readonly unit: CountedUnit | null;
  /** Facts with the same key count the same kind of thing. */
  readonly unitKey: string;
  /** Concepts of its tags: what may be called so, "participants" for volunteers. */
  readonly tagWords: ReadonlySet<string>;
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

/** How somebody spoke is no part of what they said. */
const MANNER =
  /\b(?:on (?:the )?condition of anonymity|speaking anonymously|anonymously|in a statement|a statement|according to)\b/gi;

/** A clause at the end of a claim that adds what came of it. */
const ADDED = /,\s+(?:and\s+)?(?!includ|accord|say|add|cit)\p{Ll}+ing\s+[^,]+\.?$/u;

/** Words that put a claim together without telling anything: "include some from", "also spelled", "as well as". */
const LIGHT = /^(?:includ(?:e|es|ed|ing)|spelled|spelt|well|stated|named|various)$/;

/** Numbers are told by figures, not by words. */
const NUMBER = new RegExp(`^(?:${anyOf(UP_TO_TWELVE)})$`);

/** Verbs that only say that somebody said something. */
const SAYING = new RegExp(
  `^(?:(?:has |have |had )?(?:${SAYS}|claimed|claims|according to|noted|put|puts|called|spoke|described|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|suspect(?:s|ed)?|believ(?:es?|ed))|.{0,40}\\s(?:by|from|of))$`,
  'i',
);

/** Prepares a fact for comparison. */
export function factProfile(
  ordinal: number,
  fact: Fact,
  lexicon: EntityLexicon,
  concepts: Concepts,
  outlet: string | null,
): FactProfile {
  const { claim } = fact;
  const mentions = lexicon.find(claim);
  const attributions =
    fact.saidBy.length === 0
      ? []
      : findAttributions(claim, { start: 0, end: claim.length }, mentions, lexicon);
  // To demand or to warn is part of a claim; to say is not.
  const speech: Span[] = attributions.flatMap(({ start, end, speaker }) =>
    SAYING.test(claim.slice(start, end)) ? [{ start, end }, speaker] : [speaker],
  );
  for (const match of claim.matchAll(MANNER))
    speech.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of findTimes(claim)) speech.push({ start, end });

  const told = (at: { readonly start: number; readonly end: number }): boolean =>
    speech.some((span) => at.start < span.end && at.end > span.start);
  const naming = mentions.filter((mention) => /\p{Lu}/u.test(mention.text));
  const named = (at: { readonly start: number; readonly end: number }): boolean =>
    naming.some((mention) => at.start < mention.end && at.end > mention.start);
  const claimWords = concepts
    .read(claim)
    .filter(
      (word) => !told(word) && !named(word) && !NAME_PARTICLES.has(word.term) && !LIGHT.test(word.term),
    );
  const tail = ADDED.exec(claim)?.index ?? claim.length;
  const places = placesOf(fact, lexicon);
  const entities = new Set<number>(places);
  for (const id of fact.about) {
    const entity = lexicon.base.entityOrdinal(id);
    if (entity !== null) entities.add(entity);
  }
  const claimEntities = mentions.filter((mention) => !told(mention)).flatMap((mention) => mention.entities);
  for (const entity of claimEntities) entities.add(entity);
  const unit = unitOf(fact, lexicon, concepts);
  const own = new Set(unit === null ? [] : unit.nouns);
  return {
    ordinal,
    fact,
    unit,
    unitKey: unit === null ? '' : keyOf(unit),
    tagWords: new Set(fact.tags.flatMap((tag) => concepts.read(tag)).map(({ concept }) => concept)),
    words: new Set(
      claimWords
        .filter(
          (word) => !own.has(word.concept) && (unit?.state == null || stateOf(word.term) !== unit.state),
        )
        .map((word) => word.concept),
    ),
    claimWords: new Set(claimWords.filter(({ term }) => !NUMBER.test(term)).map((word) => word.concept)),
    coreWords: new Set(
      claimWords.filter(({ term, start }) => !NUMBER.test(term) && start < tail).map((word) => word.concept),
    ),
    claimStates: new Set(claimWords.map(({ term }) => stateOf(term)).filter((state) => state !== null)),
    claimEntities,
    claimMentions: mentions,
    owners: ownersIn(fact, lexicon),
    entities: [...entities],
    places,
    outlet,
    relativeTimes: relativeTimesOf(fact),
    subject: claimSubject(claim, concepts),
    reasons: reasonsIn(claim, lexicon, concepts),
    events: claimEvents(claim, mentions, concepts),
    speakers: fact.saidBy.map(({ who, mode }) => {
      const entity = lexicon.base.entityOrdinal(who);
      const within = entity === null ? lexicon.find(who).flatMap((mention) => mention.entities) : [entity];
      return {
        who: entity === null ? who : lexicon.entity(entity).name,
        mode,
        entity,
        entities: within,
        heads: speakerHeads(who, entity, lexicon),
      };
    }),
  };
}

function placesOf(fact: Fact, lexicon: EntityLexicon): readonly number[] {
  if (fact.place === null) return [];
  const entity = lexicon.base.entityOrdinal(fact.place);
  if (entity !== null) return [entity];
  return lexicon.find(fact.place).flatMap((mention) => mention.entities);
}

/** Words of a unit that name no thing. */
const BARE = /^(?:percent|per|cent|number|total|separate|new|people|points?|us|million|billion|thousand)$/;

function unitOf(fact: Fact, lexicon: EntityLexicon, concepts: Concepts): CountedUnit | null {
  const { figure } = fact;
  if (figure === null) return null;
  const percent = /%|\bper\s?cent\b|\bpct\b|percentage/i.test(`${figure.stated} ${fact.unit ?? ''}`);
  const text = headOfPeople(fact.unit ?? (figure.currency === null ? (statedNoun(fact) ?? '') : ''));
  const naming = lexicon.find(text).filter((mention) => /\p{Lu}/u.test(mention.text));
  const nouns = new Set<string>();
  const classes = new Set<string>();
  let state: CountedState | null = null;
  for (const word of concepts.read(text)) {
    if (
      /^\p{Lu}/u.test(text.slice(word.start)) &&
      naming.some((mention) => word.start < mention.end && word.end > mention.start)
    )
      continue;
    const isState = stateOf(word.term);
    if (isState !== null) {
      state ??= isState;
      continue;
    }
    const groups = countedClasses(word.term);
    for (const group of groups) classes.add(group);
    if (!BARE.test(word.term) || groups.includes('people')) nouns.add(word.concept);
  }
  for (const noun of moneyIn(fact, concepts)) nouns.add(noun);
  return { nouns, classes, state, currency: figure.currency, percent };
}

/** What an amount is told in, where no currency is known: "48.5 billion kroner". */
function moneyIn({ figure }: Fact, concepts: Concepts): readonly string[] {
  const noun = figure === null || figure.currency !== null ? null : findFigures(figure.stated)[0]?.noun;
  return noun != null && isMoney(noun) ? [concepts.of(noun)] : [];
}

/** "Prisoners" of "prisoners of war": three wars are none of them. */
function headOfPeople(unit: string): string {
  const [head = '', tail] = unit.split(/\s+of\s+/u);
  const people = countedClasses(head.split(/\s+/).at(-1) ?? '').includes('people');
  return tail !== undefined && people && !/\p{Lu}/u.test(tail) ? head : unit;
}

/** The noun after the figure, in its own wording or in the claim. */
function statedNoun(fact: Fact): string | null {
  const own = fact.figure === null ? null : findFigures(fact.figure.stated)[0]?.noun;
  return own ?? findFigures(fact.claim)[0]?.noun ?? null;
}

function keyOf({ nouns, classes, state, currency, percent }: CountedUnit): string {
  if (currency !== null) return 'money';
  // Where a state is counted, who it happened to is told by names, not by the noun.
  const who = state !== null && classes.has('people') ? 'people' : [...nouns].sort().join('+');
  return `${percent ? '%' : ''}${state ?? ''}:${who === '' ? 'people' : who}`;
}
