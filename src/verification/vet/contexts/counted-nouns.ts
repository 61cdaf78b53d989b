import type { FigureMention } from '../../../language/figures.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type CountedState, countedClasses, isOfThings, stateOf } from '../words/counted-classes.ts';
import { overlap, type Span, textAt } from '../words/span.ts';
import { isApart, isCircumstance } from './words-apart.ts';

/** What a figure counts by the words that name it. */
export interface Counted {
  /** Concepts of the nouns. */
  readonly nouns: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly state: CountedState | null;
  /** Whether it counts those whose name stands behind it: "70 Americans". */
  readonly owners: boolean;
}

/** What a figure counts by its own noun phrase; `owners` are the names in it. */
export function countedBy(
  phrase: Span,
  owners: readonly EntityMention[],
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): Counted {
  const words = sentence.words.filter((word) => overlap(word, phrase));
  const nouns = new Set<string>();
  const classes = new Set<string>();
  let state: CountedState | null = null;
  for (const [position, word] of words.entries()) {
    const printed = textAt(sentence, word);
    if (/^\p{Lu}/u.test(printed) && owners.some((owner) => overlap(owner, word))) continue;
    const isState = stateOf(word.term);
    if (isState !== null) {
      state ??= isState;
      continue;
    }
    // "Iranian-backed fighters" are fighters.
    const joined = sentence.text.charAt(word.start - sentence.start - 1) === '-';
    if (position > 0 && (nouns.size > 0 || state !== null) && PARTICIPLE.test(word.term) && !joined) break;
    // "Of those aboard": people, wherever they were.
    if (WHEREABOUTS.test(word.term)) {
      classes.add('people');
      continue;
    }
    if (TIMES.test(word.term) || (words.length === 1 && OWN.test(word.term))) continue;
    nouns.add(word.concept);
    for (const group of countedClasses(word.term)) classes.add(group);
  }
  // "70 Americans" are people, whatever else stands in the sentence.
  const countrymen = nouns.size === 0 && owners.some((owner) => areCountrymen(owner, phrase, lexicon));
  if (countrymen) classes.add('people');
  return { nouns, classes, state, owners: countrymen };
}

/**
 * The same with the nouns of the figure's zone, where its own phrase has none: "the number of US troops in Iraq stands at 2,500". `beside` tells
 * whether an earlier figure stands in the sentence.
 */
export function withZone(
  counted: Counted,
  mention: FigureMention,
  zone: Span,
  beside: boolean,
  sentence: DraftSentence,
  shelf: FactShelf,
): Counted {
  const ofThings = counted.state !== null && isOfThings(counted.state);
  if (counted.nouns.size > 0 || (counted.state !== null && !ofThings)) return counted;
  const nouns = new Set<string>();
  const classes = new Set(counted.classes);
  const acts = TIMES.test(mention.noun ?? '');
  if (acts && FIRED.test(textAt(sentence, zone))) classes.add('assault');
  for (const word of sentence.words) {
    if (!overlap(word, zone) || !shelf.counts(word.concept) || (ofThings && word.end > mention.start))
      continue;
    if (beside && isApart(word, mention, sentence)) continue;
    if (isCircumstance(word, mention, sentence)) continue;
    const groups = countedClasses(word.term);
    // Nobody is counted in times: "they fired on US troops 66 times".
    if (acts && groups.includes('people')) continue;
    nouns.add(word.concept);
    for (const group of groups) classes.add(group);
  }
  return { ...counted, nouns, classes };
}

/** A verb after the noun ends its name: "facilities hit", "tents delivered". */
const PARTICIPLE =
  /^(?:hit|struck|lost|sent|held|taken|made|left|found|seen|shot|brought|given|set|put|\p{L}{3,}ed)$/u;

/** Where people are, or what they have to do with it; no noun. */
const WHEREABOUTS = /^(?:aboard|onboard|inside|there|present|nearby|involved|affected|concerned)$/;

/** "Five of its own", "three of them": the noun stands elsewhere. */
export const OWN = /^(?:own|them|those|these|theirs)$/;

/** "Attacked 66 times" counts attacks. */
const TIMES = /^(?:times|occasions?)$/;

/** What is done to somebody so many times, other than by a word that some fact counts. */
const FIRED = /\b(?:fired|shot|shelled|hit|struck|bombed|targeted|assaulted|attacked)\b/i;

/** "70 Americans", "three Iraqis": nobody stands behind the name but those who have it. */
function areCountrymen(owner: EntityMention, noun: Span, lexicon: EntityLexicon): boolean {
  return (
    owner.start <= noun.start + 1 &&
    /(?:\p{Ll}s|ese)$/u.test(owner.text) &&
    owner.entities.some((entity) => lexicon.isPlace(entity))
  );
}

/** A verb that says whom a bare number behind it counts. */
const EMPLOYING =
  /(?<!\p{L})(?:employ(?:s|ed|ing)?|(?:gives?|gave|giving) (?:work|jobs) to|provid(?:es?|ed|ing) (?:work|jobs) for)\s+$/iu;

/** "Which employed 640 at the mill": people, whomever an earlier figure counts. */
export function countsEmployed(
  { start, noun }: FigureMention,
  { text, start: from }: DraftSentence,
): boolean {
  return noun === null && EMPLOYING.test(text.slice(0, start - from));
}

/** What a sentence asks the number of. */
const HOW_MANY =
  /^\W*how many\s+(?<asked>\p{L}+)(?=\s*\?|\s+(?:are|were|is|was|have|has|had|do|does|did|got)(?!\p{L}))/iu;

/** "How many troops? America has 2,900 of them in Iraq": what the question right before asks the number of, where a bare number answers it. */
export function countedAsAsked(
  { noun }: FigureMention,
  before: DraftSentence | undefined,
): Pick<Counted, 'nouns' | 'classes'> | null {
  if (noun !== null || before === undefined || !/\?\W*$/u.test(before.text)) return null;
  const match = HOW_MANY.exec(before.text);
  if (match === null) return null;
  const end = before.start + match[0].length;
  const word = before.words.find((each) => each.end === end);
  if (word === undefined || stateOf(word.term) !== null) return null;
  return { nouns: new Set([word.concept]), classes: new Set(countedClasses(word.term)) };
}
