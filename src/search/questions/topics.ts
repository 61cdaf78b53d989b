import type { CompiledBase } from '../../compiled/base.ts';
import { occasionsCalled, tellsOccasionsApart } from '../../language/occasions.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import { isWholeName } from '../words/naming.ts';

/** A base of more sources is about no one thing. */
const MOST_SOURCES = 3;

/**
 * The words of a query for the occasion that a whole base is about: "the storm" of one whose sources are, by title or id, all about a hurricane. Not all
 * of its facts repeat that. What may be another occasion ("the last hurricane") is none of them.
 */
export function topicalWords(
  base: CompiledBase,
  { text }: Query,
  carrying: readonly WordEvidence[],
): readonly WordEvidence[] {
  if (base.sourceCount > MOST_SOURCES) return [];
  const occasions = carrying.flatMap((word) => {
    const { term, start } = word.word;
    const called = occasionsCalled(term);
    if (called.length === 0 || isWholeName(base, term)) return [];
    const before = tokenise(text.slice(0, start)).at(-1)?.term ?? '';
    return tellsOccasionsApart(before) ? [] : [{ word, called }];
  });
  if (occasions.length === 0) return [];
  const titles = base.sources.map(({ id, title }) => termsOf(`${title} ${id.replaceAll('-', ' ')}`));
  const isAboutAll = (names: readonly string[]): boolean =>
    titles.every((terms) => names.some((name) => terms.has(name)));
  const knows = (term: string): boolean => base.index.dictionary.get(term) !== null;
  return occasions.flatMap(({ word, called }) =>
    called.some(({ names, beside }) => isAboutAll(names) && (beside.length === 0 || beside.some(knows)))
      ? [word]
      : [],
  );
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ term }) => term));
}
