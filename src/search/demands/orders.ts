import type { CompiledBase } from '../../compiled/base.ts';
import { stem } from '../../language/stem.ts';
import { isTimeUnit } from '../../language/time-units.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import type { Asking, Demand } from './demand.ts';
import { isResponse } from './responders.ts';

/** How a text says that one thing was before another, or after it. */
const BEFORE = 'before until prior earlier ahead preceded precedes preceding previously';
const AFTER = 'after following since followed follows later came';
/** What is done after something else, whether or not a text says so. */
const LATER = 'resumed resume restarted again ended ends then';

/** "Gone after Israel" is no time. */
const PURSUING = /^(?:go|goes|going|gone|went|look|looks|looked|looking|named|sought)$/;

/** Behind "before", nothing that the query orders things by: whole questions, or only now. */
const NOTHING = 'or and which what now this that last';

/**
 * What was before or after something else, and not at some time, is told by a fact that says so of it: "attacks before the Hamas attack" are not
 * what came after it.
 */
export function orders({ base, query: { text }, tokens, evidence }: Asking): readonly Demand[] {
  const at = tokens.findIndex(({ term }) => holdsWord('before after following', term));
  const token = tokens[at];
  if (token !== undefined && at === tokens.length - 1 && isTimeUnit(tokens[at - 1]?.term ?? ''))
    return [unitApart(base, text, token.term)];
  if (
    token === undefined ||
    at === 0 ||
    PURSUING.test(tokens[at - 1]?.term ?? '') ||
    holdsWord(NOTHING, tokens[at + 1]?.term ?? '')
  )
    return [];
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  if (carrying.some(({ word }) => word.isTime && word.start <= token.start && word.end > token.start))
    return [];
  const event = carrying.filter(({ word }) => word.start > token.end);
  if (event.length === 0) return [];
  const beside = carrying.filter(({ word }) => word.end <= token.start && !isMeasure(word.term));
  const [eventForms, besideForms] = [event.map(formsOf), beside.map(formsOf)];
  const isBefore = token.term === 'before';
  return [
    {
      unanswered: { words: text.slice(token.start, event.at(-1)?.word.end), why: 'no-such-time', among: [] },
      isMetBy: (ordinal) => {
        const { claim, when, tags } = base.fact(ordinal);
        const told = tokenise(claim);
        const [same, other] = isBefore ? [BEFORE, AFTER] : [AFTER, BEFORE];
        const worded = tokenise([when?.stated ?? '', ...tags].join(' '));
        if (worded.some(({ term }) => holdsWord(same, term))) return true;
        if (!isBefore && told.some(({ term }) => isResponse(term) || holdsWord(LATER, term))) return true;
        return told.some(({ term }, place) => {
          const [left, right] = [told.slice(0, place), told.slice(place + 1)];
          if (holdsWord(same, term))
            return place > 0 ? holdsAny(right, eventForms) : holdsAny(told, eventForms);
          // Of two things, the one that came after the other tells of what was before.
          return (
            holdsWord(other, term) &&
            holdsAny(left, eventForms) &&
            besideForms.every((forms) => holds(right, forms))
          );
        });
      },
    },
  ];
}

/** "The day before": of what, the text tells. */
function unitApart(base: CompiledBase, text: string, order: string): Demand {
  return {
    unanswered: { words: text.replace(/\W+$/, ''), why: 'no-such-time', among: [] },
    isMetBy: (ordinal) => {
      const { claim, when } = base.fact(ordinal);
      return tokenise(`${claim} ${when?.stated ?? ''}`).some(({ term }) =>
        holdsWord(order === 'before' ? BEFORE : AFTER, term),
      );
    },
  };
}

/** "24 hours", "day": how long before. */
function isMeasure(term: string): boolean {
  return term.startsWith('#') || /^(?:hour|day|week|month|year|minute)s?$/.test(term);
}

function formsOf({ word, alternatives }: WordEvidence): ReadonlySet<string> {
  return new Set([word.term, ...knownTerms(alternatives)].map(stem));
}

function holds(told: readonly Token[], forms: ReadonlySet<string>): boolean {
  return told.some(({ term }) => forms.has(stem(term)));
}

function holdsAny(told: readonly Token[], each: readonly ReadonlySet<string>[]): boolean {
  return each.some((forms) => holds(told, forms));
}
