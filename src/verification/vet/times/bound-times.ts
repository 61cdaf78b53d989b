import { timeAgreement } from '../../../language/time-agreement.ts';
import type { TimeMention } from '../../../language/times.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** What makes a time a bound, as a source words it and as a draft may: "by Thursday evening", "until Saturday", "from 2027". */
const BOUNDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:by|before)\s/iu, /(?<!\p{L})(?:by|before)\s+(?:late\s+|early\s+|mid-?|the\s+)?$/iu],
  [/^(?:until|till|to)\s/iu, /(?<!\p{L})(?:until|till|before)\s+(?:late\s+|early\s+|mid-?|the\s+)?$/iu],
  [
    /^(?:from|as of)\s/iu,
    /(?<!\p{L})(?:from|as of|starting in|beginning in)\s+(?:late\s+|early\s+|mid-?|the\s+)?$/iu,
  ],
];

/**
 * A time that bounds what a draft tells as the fact's own does, and is another: "by Wednesday evening" for "by Thursday evening". Null when none does,
 * or one fits. Times that bound what has none of its own are not compared: those say since or until when something was so.
 */
export function differingBound(
  { fact: { when } }: FactProfile,
  { text, start, times }: DraftSentence,
  zone: Span,
): TimeMention | null {
  const bound = when === null ? undefined : BOUNDS.find(([own]) => own.test(when.stated ?? ''))?.[1];
  if (when === null || bound === undefined) return null;
  const near = times.filter((time) => overlap(time, zone));
  if (near.some((time) => timeAgreement(time, when) === 'meets')) return null;
  return (
    near.find(
      (time) => bound.test(text.slice(0, time.start - start)) && timeAgreement(time, when) === 'differs',
    ) ?? null
  );
}
