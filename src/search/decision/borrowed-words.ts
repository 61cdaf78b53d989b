import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { closesCompound } from '../../language/compounds.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { isWholeName } from '../words/naming.ts';
import { isHeadOfNames } from '../words/synonym-table.ts';

/**
 * Whether a fact holds a word only as what qualifies the name of somebody or something that the query names by nothing else: "Republicans
 * back Biden" is not what they said of Iran-backed groups, nor are "members" fighter aircraft.
 */
export function isBorrowed(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  word: WordEvidence,
  fact: RankedFact,
): boolean {
  const met = matchIn(base, word, fact.ordinal);
  if (met === null || isWholeName(base, word.word.term)) return false;
  const { type, terms } = met.alternative;
  const [term, ...more] = terms;
  if (term === undefined || more.length > 0) return false;
  if (type !== 'synonym' && type !== 'stem' && !closesCompound(term.text)) return false;
  const naming = base.index.outline(fact.ordinal).about.filter((entity) => names(word, entity));
  if (naming.length === 0) return false;
  if (naming.some((entity) => carrying.some((other) => other !== word && names(other, entity)))) return false;
  return (
    naming.every((entity) => qualifies(base, entity, term.text)) &&
    !standsApart(base, word, fact.ordinal, naming)
  );
}

function names({ alternatives }: WordEvidence, entity: number): boolean {
  return alternatives.some(({ entities }) => entities.ordinals.includes(entity));
}

/** Whether a word never says what an entity is: that ends its name, but for "group" and where it is ("militias in Iraq"). */
function qualifies(base: CompiledBase, entity: number, term: string): boolean {
  const { name, aliases } = base.entity(entity);
  return [name, ...aliases].every((spelling) => {
    const terms = tokenise(spelling.replace(/\s(?:in|of|for|at)\s.*/i, '')).map((token) => token.term);
    while (terms.length > 1 && isHeadOfNames(stem(terms.at(-1) ?? ''))) terms.pop();
    return terms.at(-1) !== term || closesCompound(term);
  });
}

/** Whether a word stands in the text of a fact other than as part of the name of one of these. */
function standsApart(
  base: CompiledBase,
  { alternatives }: WordEvidence,
  fact: number,
  entities: readonly number[],
): boolean {
  const terms = tokenise(base.fact(fact).claim).map(({ term }) => term);
  const spellings = entities.flatMap((entity) => {
    const { name, aliases } = base.entity(entity);
    return [name, ...aliases].map((spelling) => tokenise(spelling).map(({ term }) => term));
  });
  const isInName = (at: number): boolean =>
    spellings.some((spelling) =>
      spelling.some(
        (part, place) =>
          part === terms[at] && place + 1 < spelling.length && spelling[place + 1] === terms[at + 1],
      ),
    );
  return alternatives.some(({ alternative, facts }) => {
    const mask = facts.maskOf(fact);
    if (mask === 0) return false;
    const places = [...terms.keys()].filter((at) => alternative.terms.some(({ text }) => text === terms[at]));
    return (mask & ~FACT_FIELD.claim) !== 0 || places.length === 0 || places.some((at) => !isInName(at));
  });
}
