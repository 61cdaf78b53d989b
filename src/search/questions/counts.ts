import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../language/currency-words.ts';
import { deedOf, isForce } from '../../language/deed-words.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { ONES, TEENS, TENS } from '../../language/number-names.ts';
import { stem } from '../../language/stem.ts';
import { isTimeUnit } from '../../language/time-units.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Figure } from '../../model/figure.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { newsroomSynonyms } from '../words/synonym-table.ts';

/** Words for numbers and amounts. */
const AMOUNTS =
  `${ONES} ${TEENS} ${TENS} ` +
  'hundred hundreds thousand thousands million millions billion billions dozen dozens scores couple several few ' +
  'many half third quarter none no nobody once twice';

/** Words that ask for money. */
const MONEY = `${CURRENCY_WORDS} money cash funds bucks million millions billion billions thousand thousands`;

/** How near a number stands to what it counts, in words: "two injured US troops" behind it, "Airports - with paved runways: 76" before. */
const REACH = { behind: 3, before: 5 } as const;

/** Between a number and what it counts: "two of the troops". */
const PARTITIVES = 'of the its their his her our these those all';

/**
 * Whether a text states a number, in digits that are no part of a name ("AC-130") or in words, or an amount, near one of these words:
 * "two officials" counts no attacks.
 */
function countsAny(text: string, asked: ReadonlySet<string>): boolean {
  const tokens = tokenise(text);
  return tokens.some(({ term, start }, at) => {
    const inDigits = term.startsWith('#');
    if (inDigits ? /[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) : !holdsWord(AMOUNTS, term)) return false;
    const counted = tokens[at + 1]?.term ?? '';
    // "24 hours before the strike" counts hours.
    if (isTimeUnit(counted)) return asked.has(stem(counted));
    let first = at + 1;
    while (holdsWord(PARTITIVES, tokens[first]?.term ?? '')) first += 1;
    const behind = tokens.slice(first, first + REACH.behind);
    const before = inDigits ? tokens.slice(Math.max(0, at - REACH.before), at) : [];
    return [...before, ...behind].some((token) => asked.has(stem(token.term)));
  });
}

/** "How many were hurt", "how many could it carry", "how many voted for it": what is counted is left open. */
const OPEN =
  /\bhow many\s+(?:[a-z]+ed|fled|left|went|came|fell|fought|stood|spoke|lost)\s+(?:for|against|in|on|to|at|from|out|off|over|by|it|the|their)\b|\bhow many\s+(?:(?:of|in)\s+\w+\s+)?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must|should|got|get)\b/i;

/** Before what is counted. */
const NOUN = /^.*\bhow many\s+/i;
const MANY = /\b(?:how many|numbers?)\b/i;
const OF_MONEY = /\bhow much money\b/i;

/** Whether a claim tells of a sum of money. */
function tellsSum(claim: string): boolean {
  return (
    [...CURRENCY_SIGNS].some((sign) => claim.includes(sign)) ||
    tokenise(claim).some(({ term }) => holdsWord(CURRENCY_WORDS, term))
  );
}

/** What there is of something in all: no share of it says so. */
const OF_ALL = /\bhow many\s+\S+\s+(?:do|does|did)\b.*\bhave\b/i;

/** What a unit counts is told before what it is measured by, or consists of: "doses a year", "litres of solvent", but "percent of members". */
const MEASURE = /(?<!\bper ?cent|\bshare)\s+(?:an?|per|each|every|of)\s.*$/i;

/** The stem of the last word of a unit. */
function lastOf(unit: string): string {
  return stem(tokenise(unit).at(-1)?.term ?? '');
}

/** A unit without what it is measured by. */
function headOf(unit: string): string {
  return unit.replace(MEASURE, '');
}

/** So many fell ill, by their stems. */
const OF_THE_SICK = ['cases', 'infections', 'patients'].map(stem).join(' ');

/** Of people, anything may be counted. */
const OF_PEOPLE = /\bhow many\s+(?:people|persons|others)\b/i;

/**
 * Whether a fact may answer "how many …": it states a number, and what it counts is what is asked about, not only some of that. Of five
 * "members killed" nobody learns how many members there are. What is counted may be left open, or told by a word of the claim that is not
 * part of what it counts ("people killed" when the question is how many drowned, and so it says).
 */
export function mayCount(
  base: CompiledBase,
  text: string,
  evidence: readonly WordEvidence[],
  ordinal: number,
): boolean {
  const { figure, unit, claim, saidBy, tags } = base.fact(ordinal);
  if (OF_MONEY.test(text)) return figure === null ? tellsSum(claim) : figure.currency !== null;
  if (!MANY.test(text)) return true;
  if (isShareOf(figure, unit) && OF_ALL.test(text)) return false;
  const counted = tokenise(headOf(unit ?? ''))
    .filter(({ term }) => !FILLER_WORDS.has(term))
    .map(({ term }) => stem(term));
  const last = counted.at(-1);
  const noun = evidence.find(({ word }) => word.start === (NOUN.exec(text)?.[0].length ?? -1));
  const asked = new Set(
    evidence.flatMap((each) => {
      const forms = knownTerms(each.alternatives);
      // "Targets" are what is hit, and no attacks, whatever "to target" is.
      const counted =
        each === noun && !isDeed(each.word.term) ? forms.filter((form) => !isDeed(form)) : forms;
      return [stem(each.word.term), ...counted.map(stem)];
    }),
  );
  if (
    figure !== null &&
    noun !== undefined &&
    tags.some((tag) => stem(tag.toLowerCase()) === stem(noun.word.term))
  )
    return true;
  if (figure === null) {
    // "Two US officials said": so many speak.
    const told = saidBy.reduce((text, { who }) => withoutText(text, who), claim);
    return (last === undefined || asked.has(last)) && countsAny(told, asked);
  }
  if (last === undefined)
    return figure.currency === null || evidence.some(({ word }) => holdsWord(MONEY, word.term));
  if (asked.has(last) || asked.has(lastOf(unit ?? '')) || OPEN.test(text) || isMisspelt(evidence, last))
    return true;
  // Of travellers that were rebooked there are as many as the rest of the question tells of.
  if (counted.some((each) => asked.has(each)) && tellsInClaim(evidence, counted, ordinal)) return true;
  if (!OF_PEOPLE.test(text) || countsTimes(claim)) return false;
  return holdsWord(OF_THE_SICK, last) || tellsInClaim(evidence, counted, ordinal);
}

function isDeed(word: string): boolean {
  const deed = deedOf(word);
  return deed !== null && isForce(deed.kind);
}

/** "Seven times": that many people it was not. */
function countsTimes(claim: string): boolean {
  return /\b(?:\w+)\s+times\b/i.test(claim);
}

/** Whether a figure is a share of what is counted: "75 percent of members". */
function isShareOf(figure: Figure | null, unit: string | null): boolean {
  return figure !== null && /%|\bper ?cent\b/i.test(`${figure.stated} ${unit ?? ''}`);
}

/** Whether a word of the query is, misspelt, a synonym of what is counted: "soliders" of "troops". */
function isMisspelt(evidence: readonly WordEvidence[], counted: string): boolean {
  return evidence.some(({ alternatives }) =>
    alternatives.some(
      ({ alternative: { type, terms } }) =>
        type === 'fuzzy' &&
        terms.some(({ text }) => newsroomSynonyms(text).some((synonym) => stem(synonym) === counted)),
    ),
  );
}

/** Whether a word that is met in the claim of a fact, and in no name, says more than what the fact counts. */
function tellsInClaim(
  evidence: readonly WordEvidence[],
  counted: readonly string[],
  ordinal: number,
): boolean {
  return evidence.some(
    ({ word, isName, alternatives }) =>
      word.light === 'no' &&
      !isName &&
      alternatives.some(
        ({ alternative: { type, terms }, facts }) =>
          (type === 'exact' || type === 'stem') &&
          (facts.maskOf(ordinal) & FACT_FIELD.claim) !== 0 &&
          !terms.some((term) => counted.includes(stem(term.text))),
      ) &&
      !alternatives.some(({ alternative: { terms } }) =>
        terms.some((term) => counted.includes(stem(term.text))),
      ),
  );
}

/** A text without another, whatever the case of it. */
function withoutText(text: string, other: string): string {
  const at = text.toLowerCase().indexOf(other.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + other.length)}`;
}
