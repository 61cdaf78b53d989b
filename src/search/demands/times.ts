import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
import { lazily } from '../../language/lazily.ts';
import type { When } from '../../model/when.ts';
import type { Asking, Demand } from './demand.ts';

/** A time in the text of a claim: a year, a month, a day of the week, how long ago, or what it ended with. */
const told = lazily(() => {
  const names = [...MONTHS, ...WEEKDAYS].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return new RegExp(
    String.raw`\b(?:1[0-9]|20)\d\d\b|\b(?:${names.join('|')}|yesterday|today|tonight|ago|ended)\b`,
  );
});

/** "Before this week": not then. */
const BEFORE = lazily(
  () => /\b(?:before|until|prior to)\s+(?:this|last|that)\s+(?:week|month|year|\w+day)\b/i,
);
const SAYS_BEFORE = /\b(?:until|before|prior|so far|first|never)\b/i;

/** Who asks for what was before some day or week wants a fact that says so. */
export function before({ base, query: { text } }: Asking): readonly Demand[] {
  const asked = BEFORE().exec(text)?.[0];
  if (asked === undefined) return [];
  return [
    {
      unanswered: { words: asked, why: 'not-timed', among: [] },
      isMetBy: (ordinal) => {
        const { claim, when } = base.fact(ordinal);
        return SAYS_BEFORE.test(`${claim} ${when?.stated ?? ''}`);
      },
    },
  ];
}

/** Who asks when wants a fact that says so. */
export function times({ base, query: { asked, text }, evidence }: Asking): readonly Demand[] {
  if (asked !== 'when') return [];
  const past = /\bwhen\s+(?:did|was|were|had)\b/i.test(text);
  const words = evidence.filter(({ word }) => word.light === 'no').map(({ word }) => word.text);
  return [
    {
      unanswered: { words: words.join(' '), why: 'not-timed', among: [] },
      isMetBy: (ordinal) =>
        (base.index.outline(ordinal).timed && !(past && isOnlyNow(base.fact(ordinal).when))) ||
        told().test(base.fact(ordinal).claim),
    },
  ];
}

/** Whether all that is told of a time is that it is now: when something came about, that does not say. */
function isOnlyNow(when: When | null): boolean {
  return (
    when !== null &&
    when.date === null &&
    /^(?:now|today|currently|at present|still)$/i.test(when.stated ?? '')
  );
}
