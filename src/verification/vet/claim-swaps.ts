import { countryWords } from '../../language/countries.ts';
import type { Concepts } from './concepts.ts';
import type { EntityLexicon } from './entity-lexicon.ts';
import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import type { DraftSentence } from './read-sentences.ts';
import { overlap, type Span } from './span.ts';

/** A name of the draft that stands where the claim has another. */
export interface Swap extends Span {
  readonly text: string;
  readonly expected: string;
  readonly place: boolean;
}

/** A name of a part of a sentence that has nothing to do with a fact. */
interface Stranger extends Span {
  readonly text: string;
  /** What it may stand for: a place, a person, a party, or something else of the same type. */
  readonly sort: string;
  readonly entity: number | null;
}

/** Where names are that a claim may be about. */
export interface NamedAround {
  /** In the sentence. */
  readonly here: ReadonlySet<number>;
  /** In the sentences before it. */
  readonly before: ReadonlySet<number>;
}

/**
 * The one name that a part of a sentence has instead of one of the claim's: exactly one of the claim's names is nowhere near, and exactly one
 * of the same sort is there that the fact knows nothing of. Otherwise null: a story may add names and leave some out. Names of earlier
 * sentences excuse the missing one, unless the other stands in its very place: "the bridge at Port Ellis" for "the bridge at Quemada".
 */
export function swappedName(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  around: NamedAround,
  predicate: number,
  shelf: FactShelf,
): Swap | null {
  const { lexicon } = shelf;
  const own = [...new Set(profile.claimEntities)];
  // What stands for a name must not be another name of the claim itself.
  const isMissing = (entity: number, near: ReadonlySet<number>): boolean =>
    !near.has(entity) &&
    ![...near].some((other) => !own.includes(other) && lexicon.areRelated(entity, other)) &&
    !own.some(
      (other) =>
        other !== entity &&
        near.has(other) &&
        lexicon.related(entity).has(other) &&
        sortOf(other, lexicon) === sortOf(entity, lexicon),
    );
  const missing = own.filter((entity) => isMissing(entity, around.here));
  const strangers = strangersIn(profile, sentence, part, predicate >= PREDICATE, shelf);
  for (const entity of missing) {
    const { name } = lexicon.entity(entity);
    const place = lexicon.isPlace(entity);
    const sort = sortOf(entity, lexicon);
    const alike = missing.filter(
      (other) => other !== entity && sortOf(other, lexicon) === sort && isMissing(other, around.before),
    );
    const rivals = strangers.filter((stranger) => stranger.sort === sort);
    const [rival] = rivals;
    if (rival === undefined || rivals.length > 1 || alike.length > 0) continue;
    const slot = slotInClaim(profile, entity, shelf);
    const there = slotOf(sentence.text, rival.start - sentence.start, shelf);
    const sameSlot = slot !== null && (slot === there || profile.claimWords.has(there));
    if (rival.entity !== null && isKnownThere(rival.entity, there, shelf)) continue;
    const words = profile.claimWords.size;
    const names = own.filter((each) => around.here.has(each) || around.before.has(each)).length;
    const few = sameSlot ? FEWEST_IN_SLOT : FEWEST;
    const enough = words >= few.words || words + names >= few.together;
    if (predicate < (slot === there ? PREDICATE_IN_SLOT : PREDICATE)) continue;
    if (enough && (sameSlot || isMissing(entity, around.before)))
      return { start: rival.start, end: rival.end, text: rival.text, expected: name, place };
  }
  return null;
}

/** The share of a claim's words, names apart, that must be there when one name is another. */
const PREDICATE = 0.8;
/** The same where the other name stands in the very place. */
const PREDICATE_IN_SLOT = 0.6;
/** Fewest words of a claim, or words and names, that tell that a sentence means it though a name is another. */
const FEWEST = { words: 3, together: 5 } as const;
/** The same where the other name stands in the very place. */
const FEWEST_IN_SLOT = { words: 2, together: 3 } as const;

/** The place of an entity's name in the claim; null when it stands there in other words. */
function slotInClaim({ fact }: FactProfile, entity: number, shelf: FactShelf): string | null {
  const mention = shelf.lexicon.find(fact.claim).find(({ entities }) => entities.includes(entity));
  return mention === undefined ? null : slotOf(fact.claim, mention.start, shelf);
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

/** Whether some fact has this very name there: "the attack on Israel" is known beside "the attacks on US targets". */
function isKnownThere(entity: number, slot: string, shelf: FactShelf): boolean {
  return slot !== '^' && shelf.factsAbout(entity).some((other) => slotInClaim(other, entity, shelf) === slot);
}

/** What a name at an offset goes with: the word it hangs on ("bridge at …"), or that a text begins with it. */
function slotOf(text: string, start: number, { concepts }: FactShelf): string {
  const before = text.slice(0, start).replace(/(?:^|\s)(?:[Tt]he|an?|its)\s+$/u, ' ');
  if (/^\W*$/u.test(before)) return '^';
  const governor = /([\p{L}-]+)\s+(?:(?:in|at|near|from|of|by|on|off|to|and)\s+)?$/iu.exec(before)?.[1];
  return governor === undefined ? `${start}` : concepts.of(governor);
}

function sortOf(entity: number, lexicon: EntityLexicon): string {
  if (lexicon.isPlace(entity)) return 'place';
  if (lexicon.isPerson(entity)) return 'person';
  return lexicon.isParty(entity) ? 'party' : `type ${lexicon.entity(entity).type}`;
}

function strangersIn(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  surely: boolean,
  { lexicon, concepts }: FactShelf,
): readonly Stranger[] {
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
  for (const mention of sentence.mentions) {
    if (!told(mention)) continue;
    const known = mention.entities.some(
      (entity) =>
        profile.entities.some((each) => lexicon.areRelated(each, entity)) ||
        profile.speakers.some(({ entities }) => entities.includes(entity)),
    );
    const [entity] = mention.entities;
    if (known || entity === undefined) continue;
    found.push({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      sort: sortOf(entity, lexicon),
      entity,
    });
  }
  for (const match of sentence.text.matchAll(/\p{Lu}[\p{L}’'-]*\p{L}/gu)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (!told(span) || sentence.mentions.some((mention) => overlap(mention, span))) continue;
    if (profile.fact.claim.includes(match[0])) continue;
    if (countryWords().has(match[0].toLowerCase()) || isInSlot(sentence, span, profile, surely, concepts))
      found.push({ ...span, text: match[0], sort: 'place', entity: null });
  }
  return found;
}
