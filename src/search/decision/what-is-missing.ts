import type { CompiledBase } from '../../compiled/base.ts';
import type { Demand } from '../demands/demand.ts';
import type { Unanswered } from '../demands/unanswered.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNumber } from '../evidence/naming-words.ts';
import { missingFrom } from '../names/missing-from.ts';
import { differsInUnit } from '../query/asked-units.ts';
import { wholeOf } from '../query/missing-words.ts';
import { anyJoins } from '../ranking/best-facts.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { isWholeName } from '../words/naming.ts';
import { asksNothingElse, type Considered, mayBeCounted } from './considered.ts';

/** Of so many facts that come nearest, the one that lacks least tells what is missing. */
const MOST_BLAMED = 20;

/** Names what kept the ranked facts from being an answer. */
export function whatIsMissing(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): readonly Unanswered[] {
  const unknown = carrying.filter(({ found }) => !found);
  if (unknown.length > 0) return eachOnce(considered, unknown, whyUnknown);
  const { asked, places, passes } = considered;
  if (asked === 'how-many' && isToldUncounted(considered, carrying, placed))
    return [blame(carrying, 'not-counted')];
  const unmet = unmetDemand(considered, carrying, placed);
  if (unmet !== undefined) return [unmet.unanswered];
  if (places.length > 0) {
    // "In Iraq in 2014": a time is none of the places.
    const beside = carrying.filter(
      (word) => word.word.place === null || word.ofTime.size > 0 || isNumber(word),
    );
    if (placed.length === 0 || (beside.length > 0 && anyJoins(beside, passes)))
      return places.map(({ words }) => ({ words: `in ${words}`, why: 'no-such-place', among: [] }));
  }
  const times = carrying.filter(({ word }) => word.isTime);
  const atAnyTime = carrying.filter(({ word }) => !word.isTime);
  if (times.length > 0 && atAnyTime.length > 0 && anyJoins(atAnyTime, passes))
    return eachOnce(considered, times, (word) => whyMissing(word, considered.base));
  const best = placed[0];
  const missing = fewestMissing(considered, carrying, placed);
  if (missing.length === 0 && best !== undefined && !asksNothingElse(considered, carrying, best))
    return considered.evidence
      .filter(({ word }) => word.light === 'light')
      .map((word) => blame([word], !word.found ? 'unknown' : 'not-joined'));
  return missing.length > 0
    ? eachOnce(considered, missing, (word) => whyMissing(word, considered.base))
    : [blame(considered.evidence, 'weak')];
}

function whyUnknown(word: WordEvidence): Unanswered['why'] {
  if (word.word.isTime) return 'no-such-time';
  return isNumber(word) ? 'no-such-number' : 'unknown';
}

function whyMissing({ word, scores }: WordEvidence, base: CompiledBase): Unanswered['why'] {
  if (word.isTime) return 'no-such-time';
  if (word.unit === null) return 'not-joined';
  for (let fact = scores.seek(0); fact < base.factCount; fact = scores.seek(fact + 1))
    if (!differsInUnit(word.unit, base, fact)) return 'not-joined';
  return 'no-such-number';
}

/** The words that the fact has not that lacks the fewest of them, of the first facts; the best of equals. */
function fewestMissing(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): readonly WordEvidence[] {
  let fewest: readonly WordEvidence[] = [];
  for (const fact of placed.slice(0, MOST_BLAMED)) {
    const missing = missingFrom(considered, carrying, fact);
    if (missing.length === 0) return fact === placed[0] ? missing : fewest;
    if (fewest.length === 0 || missing.length < fewest.length) fewest = missing;
  }
  return fewest;
}

/** What is demanded of the best fact that joins all that was asked, or else of the best, and that it does not meet. */
function unmetDemand(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): Demand | undefined {
  const { demands } = considered;
  if (demands.length === 0) return undefined;
  const fact = placed.find((each) => missingFrom(considered, carrying, each).length === 0) ?? placed[0];
  return fact === undefined ? undefined : demands.find((demand) => !demand.isMetBy(fact.ordinal));
}

/** Whether facts join all that was asked and none of them says how many. */
function isToldUncounted(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): boolean {
  const joined = placed.filter((fact) => missingFrom(considered, carrying, fact).length === 0);
  return joined.length > 0 && !joined.some((fact) => mayBeCounted(considered, fact));
}

/** Blames words, those of one name together. */
function eachOnce(
  { base, text }: Considered,
  words: readonly WordEvidence[],
  why: (word: WordEvidence) => Unanswered['why'],
): readonly Unanswered[] {
  const blamed = new Map<string, Unanswered>();
  for (const word of words) {
    const whole = word.word.isTime
      ? word.word.text
      : wholeOf(word.word, text, (term) => isWholeName(base, term));
    const known = blamed.get(whole);
    if (known === undefined || known.why === 'no-such-number')
      blamed.set(whole, { words: whole, why: why(word), among: [] });
  }
  return [...blamed.values()];
}

/** Words that could not be answered together. */
export function blame(words: readonly WordEvidence[], why: Unanswered['why']): Unanswered {
  return { words: words.map(({ word }) => word.text).join(' '), why, among: [] };
}
