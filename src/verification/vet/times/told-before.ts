import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { differingRelativeTime } from '../words/relative-times.ts';
import { differingTime } from './differing-time.ts';
import { sinceFault } from './since-times.ts';

/** "That was about 48 hours before …": a sentence that only says when it was that the one before told of. */
const WHEN_IT_WAS =
  /^\W*(?:(?:and|but)\s+)?(?:all\s+(?:of\s+)?)?(?:that|this|it|both|they|which|the (?:attacks?|strikes?|raids?|responses?|clash(?:es)?|vote|blaze|fire|quake|statement|talks))\s+(?:was|were|came|happened|took place|occurred|had been|had come|dates?|lasted|went on|took)(?!\p{L})/iu;

/** Longest such sentence, in UTF-16 units: a longer one tells of something else, too. */
const SHORT = 120;

/** "The statement was posted on Wednesday", "it was announced on Wednesday": when somebody told it, which is not when it happened. */
const OF_TELLING =
  /^\W*(?:(?:and|but)\s+)?(?:the (?:statement|announcement|message|post|communiqu[eé])(?!\p{L})|(?:that|this|it|both|they|all)\s+(?:was|were|had been)\s+(?:said|told|posted|announced|published|released|reported|claimed|stated|put out|given out|made public)(?!\p{L}))/iu;

/** A time in a sentence that points back to facts told right before (`told`), and is none of theirs. */
export function timeToldApart(sentence: DraftSentence, told: readonly FactProfile[]): Statement | null {
  if (!WHEN_IT_WAS.test(sentence.text) || sentence.text.length > SHORT) return null;
  const meant = OF_TELLING.test(sentence.text) ? told.filter(({ speakers }) => speakers.length === 0) : told;
  for (const profile of meant) {
    const since = sinceFault(profile, sentence, sentence);
    if (since !== null)
      return { start: since.start, end: since.end, type: 'claim', fact: profile.fact.id, faults: [since] };
  }
  const dated = meant.filter(({ fact }) => fact.when !== null);
  const differing = dated.map((profile) => ({
    profile,
    time:
      differingRelativeTime(profile.relativeTimes, sentence.relativeTimes) ??
      differingTime(profile, sentence.times),
  }));
  const [first] = differing;
  if (first?.time == null || differing.some(({ time }) => time === null)) return null;
  const { profile, time } = first;
  const { time: expected = '', told: right = '' } = timeOf(profile.fact) ?? {};
  const message = `"${time.text}" is not when this was: ${right}.`;
  const faults = [fault('wrong-date', time, profile, { expected, found: time.text, message })];
  return { start: time.start, end: time.end, type: 'claim', fact: profile.fact.id, faults };
}
