import type { CompiledBase } from '../../compiled/base.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';

/** So many fillers may stand between a word and the next: "strikes in Syria". */
const MOST_BETWEEN = 2;

/** Abbreviations of two letters, by which nobody begins to type another word. */
export const WHOLE = 'uk un eu ai tv pm mp ms mr dr st vs hq id it ok dc la ny au nz ex ad bc';

/**
 * Whether the last word of a query, of which nothing is known, begins the word that follows the one before it in a fact or in a name of
 * what the fact is about: "washington po", "three separate se". A query is searched while it is typed.
 */
export function beginsNext(
  base: CompiledBase,
  { text }: Query,
  evidence: readonly WordEvidence[],
  { word }: WordEvidence,
  fact: number,
): boolean {
  const { term, start, end } = word;
  if (end !== text.trimEnd().length || holdsWord(WHOLE, term)) return false;
  const before = evidence.filter((other) => other.word.end < start && other.word.light !== 'particle').at(-1);
  if (before === undefined) return false;
  const between = tokenise(text.slice(before.word.end, start));
  if (between.length > MOST_BETWEEN) return false;
  const forms = new Set([
    before.word.term,
    ...before.alternatives.map(({ alternative }) => alternative.terms.at(-1)?.text),
  ]);
  return textsOf(base, fact).some((said) => {
    const terms = tokenise(said).map((token) => token.term);
    return terms.some((each, at) => {
      if (!forms.has(each)) return false;
      let next = at + 1;
      while (next <= at + MOST_BETWEEN && FILLER_WORDS.has(terms[next] ?? '')) next += 1;
      const begun = terms[next];
      return begun?.startsWith(term) === true && !FILLER_WORDS.has(begun);
    });
  });
}

/** The claim and the quoted words of a fact, and the names of what it is about and of who says so. */
export function textsOf(base: CompiledBase, fact: number): readonly string[] {
  const { claim, quote, about, saidBy } = base.fact(fact);
  const named = [...about, ...saidBy.map(({ who }) => who)].flatMap((id) => {
    const entity = base.entityOrdinal(id);
    if (entity === null) return [];
    const { name, aliases } = base.entity(entity);
    return [name, ...aliases];
  });
  return [claim, ...quote, ...named];
}
