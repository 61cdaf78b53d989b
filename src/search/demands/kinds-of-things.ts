import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Asking, Demand } from './demand.ts';
import { kindsAsked } from './kinds-asked.ts';

/** Types whose things are called by more words than their type: a country is asked for where a place is meant, a force where a group is. */
const LOOSE: ReadonlySet<string> = new Set(
  'country town region province company organisation group force person event'.split(' '),
);

/**
 * Who asks for a thing of a kind ("what weapons") wants a fact about one, or one that has the word for them. A base without such things
 * demands nothing, nor do looser words.
 */
export function kindsOfThings({ base, query: { asked, text }, evidence }: Asking): readonly Demand[] {
  if (asked !== 'what') return [];
  const kinds = kindsAsked(text).filter((kind) => !LOOSE.has(kind) && base.entityTypes.includes(kind));
  if (kinds.length === 0) return [];
  const called = new Set(kinds.map(stem));
  const word = evidence.find(({ word: { term } }) => called.has(stem(term)));
  return [
    {
      unanswered: { words: word?.word.text ?? kinds.join(' '), why: 'not-joined', among: [] },
      isMetBy: (ordinal) =>
        base.index.outline(ordinal).about.some((entity) => kinds.includes(base.entity(entity).type)) ||
        tokenise(base.fact(ordinal).claim).some(({ term }) => called.has(stem(term))),
    },
  ];
}
