import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { END } from '../../compiled/postings.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';

/** How many words after a name what it belongs to may stand in a text: "US air strikes". */
const REACH = 2;

/**
 * Whether a fact only mentions in passing what a query asks something of: "US deaths" are not the deaths that "US strikes" caused. So
 * it is when a whole name stands beside another word of the query, nothing between them ("border with Algeria" is another matter),
 * other facts have to do with what a whole name of the query calls and this one has not, nor with anything else the query names, and
 * no text of it puts the name right before another word of the query ("US officials").
 */
export function mentionsInPassing(
  base: CompiledBase,
  text: string,
  carrying: readonly WordEvidence[],
  fact: number,
): boolean {
  if (carrying.length < 2 || carrying.some((word) => concerns(base, word, fact))) return false;
  return carrying.some((word, at) => {
    const beside = [carrying[at - 1], carrying[at + 1]];
    if (!beside.some((other) => other !== undefined && touch(text, word, other))) return false;
    if (!namesReported(base, word)) return false;
    return !carrying.some((asked) => asked !== word && standsBeside(base, word, asked, fact));
  });
}

/** Whether only white space is between two words of the query. */
function touch(text: string, { word: one }: WordEvidence, { word: other }: WordEvidence): boolean {
  return /^\s+$/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
}

/** Whether a fact has to do with something that a word, as typed, is part of the name of. */
function concerns({ index }: CompiledBase, { alternatives }: WordEvidence, fact: number): boolean {
  return alternatives.some(({ entities }) =>
    entities.ordinals.some((entity) => index.relations(entity).maskOf(fact) !== 0),
  );
}

/** Whether a word is the whole name of something that facts have to do with. */
function namesReported({ index }: CompiledBase, { alternatives }: WordEvidence): boolean {
  const [best] = alternatives;
  if (best?.alternative.type !== 'exact') return false;
  return best.entities.ordinals.some(
    (entity, at) =>
      ((best.entities.masks[at] ?? 0) & ENTITY_FIELD.whole) !== 0 && index.relations(entity).seek(0) !== END,
  );
}

function standsBeside(base: CompiledBase, name: WordEvidence, asked: WordEvidence, ordinal: number): boolean {
  const { claim, quote, saidBy } = base.fact(ordinal);
  const forms = new Set(knownTerms(asked.alternatives).map(stem));
  return [claim, ...quote, ...saidBy.map(({ who }) => who)].some((part) => {
    const terms = tokenise(part).map(({ term }) => term);
    return terms.some(
      (term, at) =>
        term === name.word.term && terms.slice(at + 1, at + 1 + REACH).some((next) => forms.has(stem(next))),
    );
  });
}
