import type { CompiledBase } from '../../compiled/base.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { isLeading } from '../../language/leading-words.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Asking, Demand } from './demand.ts';
import { describedIn } from './described-in.ts';

/** Whoever is at the head of something, or speaks for it. */
const HEADS =
  'head leader chief boss commander director secretary spokesman spokeswoman spokesperson chairman chair president premier minister governor ruler founder owner charge pm';
/** Whoever had an office before or has it after somebody. */
const OF_ANOTHER_TIME =
  /\b(?:before|after|former|formerly|previous|previously|predecessor|successor|next|replaced?|succeed(?:s|ed)?|preceded?)\b|\bex-/i;
const WHO_IS = /\bwho(?:['’]s|\s+(?:is|was|are|were))\b/i;

/**
 * Who leads something is told by a fact that says what somebody is, or names the office: what the chiefs of a body think is no answer. A base
 * that knows no person demands nothing.
 */
export function offices({ base, query: { asked, text }, tokens }: Asking): readonly Demand[] {
  if (asked !== 'who' || !base.entityTypes.some(isPerson)) return [];
  const isAsked = WHO_IS.test(text);
  const word = tokens.find(
    ({ term }, at) =>
      (isLeading(term) && tokens.slice(Math.max(0, at - 2), at).some((before) => before.term === 'who')) ||
      (isAsked && holdsWord(HEADS, term)),
  );
  if (word === undefined) return [];
  return [
    {
      unanswered: { words: text.slice(word.start).replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) =>
        saysWhoIs(base, ordinal) &&
        (!OF_ANOTHER_TIME.test(text) || OF_ANOTHER_TIME.test(base.fact(ordinal).claim)),
    },
  ];
}

function isPerson(type: string): boolean {
  return sortOfType(type) === 'person';
}

/** Whether a claim says what a person is, or names an office whose holder it tells of, not "the minister's coalition". */
function saysWhoIs(base: CompiledBase, ordinal: number): boolean {
  const people = base.index.outline(ordinal).about.filter((entity) => isPerson(base.entity(entity).type));
  if (people.some((entity) => describedIn(base, entity, ordinal) !== null)) return true;
  return tokenise(base.fact(ordinal).claim).some(
    ({ term, text }) => (holdsWord(HEADS, term) || isLeading(term)) && !/['’]s?$/.test(text),
  );
}
