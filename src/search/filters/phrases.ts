import type { CompiledBase } from '../../compiled/base.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Query } from '../query/query.ts';

/** Whether a fact holds every quoted phrase, in order, and no excluded word. */
export function holdsPhrases(base: CompiledBase, query: Query, ordinal: number): boolean {
  if (query.phrases.length === 0 && query.excluded.length === 0) return true;
  const fact = base.fact(ordinal);
  const names = [...fact.about, ...(fact.place === null ? [] : [fact.place])].flatMap((id) => {
    const entity = base.entityOrdinal(id);
    return entity === null ? [id] : [base.entity(entity).name, ...base.entity(entity).aliases];
  });
  const texts = [
    fact.claim,
    ...fact.quote,
    ...names,
    ...fact.saidBy.map(({ who }) => who),
    fact.figure?.stated ?? '',
    fact.unit ?? '',
  ];
  const tokenised = texts.map((text) => tokenise(text).map(({ term }) => term));
  if (query.excluded.some((term) => tokenised.some((terms) => terms.includes(term)))) return false;
  return query.phrases.every((phrase) =>
    tokenised.some((terms) =>
      terms.some((_, start) => phrase.every((term, index) => terms[start + index] === term)),
    ),
  );
}
