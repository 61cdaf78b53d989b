import { SAYS } from '../attributions/speech-verbs.ts';
import type { Concepts } from '../words/concepts.ts';

/** The slot of what a sentence begins with. */
export const SUBJECT = '^';

/** Words with which a sentence begins before its subject: "So far", "Late on Sunday night". */
export const LED_IN = new RegExp(
  `^\\W*(?:(?:${[
    'so far|until now|up to now|to date|since then|in fact|at least|now|then|today|meanwhile|later|earlier|again|still|yet|so|but|and|even|only|yesterday|neighbou?ring|nearby',
    '(?:(?:about|around|roughly|some|nearly|almost|just|only)\\s+)?(?:an?|one|two|three|four|five|six|\\d+|several|a few)\\s+(?:hours?|days?|weeks?|months?|years?)\\s+(?:earlier|before|later|ago|after)',
    '(?:(?:late|early|on|in|last|this|that|earlier this|the same)\\s+)+(?:\\p{L}+day|spring|summer|autumn|winter|week|month|year|night|evening|morning|afternoon|\\d{4})(?:\\s+(?:night|evening|morning|afternoon))?',
  ].join('|')})(?:,\\s*|\\s+))+$`,
  'iu',
);

/** Who says so, thrown in before a subject: "Hours earlier, US officials said, the army …". */
const THROWN_IN = new RegExp(`,\\s+[^,;:.]{2,50}\\s(?:${SAYS}),\\s*$`, 'u');

/** What a name at an offset goes with: the word it hangs on ("bridge at …"), or that a text begins with it. */
export function slotOf(text: string, start: number, concepts: Concepts): string {
  const told = text.slice(0, start).replace(/(?:^|\s)(?:[Tt]he|an?|its)\s+$/u, ' ');
  const before = told.trimEnd().endsWith(',') ? told.replace(THROWN_IN, ', ') : told;
  if (
    /(?:^|[:—–]|[;,]\s+(?:but|yet)(?=\s)|;(?=\s)|(?<!\p{L})(?:said|says|added|told \p{L}+) that)\W*$/u.test(
      before,
    )
  )
    return SUBJECT;
  // "It was Democrats who criticized …".
  if (LED_IN.test(before) || /(?:^|[\s—–(])it\s+(?:is|was)\s+$/iu.test(before)) return SUBJECT;
  const governor =
    /([\p{L}-]+)\s+(?:(?:only|also|even|just|solely|exclusively)\s+)?(?:in and\s+)?(?:(?:in|at|near|from|of|by|on|off|to|and|around|across|inside)\s+)?$/iu.exec(
      before,
    )?.[1];
  return governor === undefined ? `${start}` : concepts.of(governor);
}

/** The word behind a name. */
export function followerOf(text: string, end: number): string {
  return (/^(?:['’]s)?\s+([\p{L}-]+)/u.exec(text.slice(end))?.[1] ?? '').toLowerCase();
}
