import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { deedsTold } from '../deeds/told-deeds.ts';
import type { Asking, Demand } from './demand.ts';
import { PEOPLE } from './victims.ts';

/** Who was somewhere. */
const PRESENT = /\bwho\s+(?:is|are|was|were)\s+(?:at|in|inside|on|there)\b/i;

const BLAMES = /\b(?:claim|blam|responsib|accus|behind)/i;

/** Who asks who attacked somebody wants a fact that says who did, not only what was done: nobody is told to have fired a missile "that was used". */
export function doers({ base, query: { asked, text } }: Asking): readonly Demand[] {
  if (asked !== 'who-did') return [];
  return [
    {
      unanswered: { words: text.replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) => {
        const { claim } = base.fact(ordinal);
        return BLAMES.test(claim) || deedsTold(claim).some(({ doers }) => doers.length > 0);
      },
    },
  ];
}

/** Who asks who was somewhere wants a fact that tells of people. */
export function present({ base, query: { text } }: Asking): readonly Demand[] {
  if (!PRESENT.test(text)) return [];
  return [
    {
      unanswered: { words: text.replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) => tokenise(base.fact(ordinal).claim).some(({ term }) => holdsWord(PEOPLE, term)),
    },
  ];
}
