import { deedsTold } from '../deeds/told-deeds.ts';
import type { Asking, Demand } from './demand.ts';

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
