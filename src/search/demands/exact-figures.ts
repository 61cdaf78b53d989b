import { figureBounds } from '../../language/figure-bounds.ts';
import type { Asking, Demand } from './demand.ts';

/** Before a number: that very one. */
const EXACTLY = /\b(?:exactly|precisely)\s+\S+(?:\s\S+)?$/i;

/** "Exactly 62" is met by a figure that is so, not by one that is "at least 62" or "around" it; a number in a text may be. */
export function exactFigures({ base, query: { text }, evidence }: Asking): readonly Demand[] {
  return evidence.flatMap(({ word }): Demand[] => {
    const [exact] = EXACTLY.exec(text.slice(0, word.end)) ?? [];
    if (exact === undefined || !word.term.startsWith('#')) return [];
    const value = Number(word.term.slice(1));
    return [
      {
        unanswered: { words: exact, why: 'no-such-number', among: [] },
        isMetBy: (ordinal) => {
          const { figure } = base.fact(ordinal);
          const bounds = figure === null ? null : figureBounds(figure);
          if (figure === null || bounds === null) return true;
          return figure.relation === 'exact' || !(bounds.low <= value && value <= bounds.high);
        },
      },
    ];
  });
}
