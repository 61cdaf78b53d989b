import type { CompiledBase } from '../../compiled/base.ts';
import { opensCompound } from '../../language/compounds.ts';
import { isCountryAdjective } from '../../language/countries.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Fact } from '../../model/fact.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { wholeNamed } from '../words/naming.ts';

/** People and bodies that belong to a country: "Iraqi troops" are troops of Iraq, where "Iraqi strikes" may be strikes there. */
const BODIES =
  'army armies military militaries navy troops troop soldiers soldier forces personnel servicemen officers officer officials official government governments ' +
  'ministry minister ministers president police commanders commander diplomats ambassador embassy parliament citizens civilians';

/**
 * Whether a fact tells only of somebody else's what the query asks of a country's: of "US troops in Iraq" where it asks for "Iraqi troops".
 * So it is when such a word follows a country's adjective in the query, and everywhere in the fact another owner's.
 */
export function belongsToOthers(
  base: CompiledBase,
  text: string,
  carrying: readonly WordEvidence[],
  ordinal: number,
): boolean {
  return carrying.some((owner, at) => {
    const owned = carrying[at + 1];
    if (owned === undefined || !holdsWord(BODIES, owned.word.term)) return false;
    if (!isOwner(owner.word.term) || !/^\s+$/.test(text.slice(owner.word.end, owned.word.start)))
      return false;
    const owners = wholeNamed(base, owner.word.term);
    return owners.length > 0 && isOnlyOthers(base, owners, owned, ordinal);
  });
}

/** Whether a word says whose something is: "US" is its own adjective. */
function isOwner(term: string): boolean {
  return term === 'us' || isCountryAdjective(term);
}

/** Whether what is asked for is said of others in a fact, and of nobody else. */
function isOnlyOthers(
  base: CompiledBase,
  owners: readonly number[],
  { alternatives }: WordEvidence,
  ordinal: number,
): boolean {
  const forms = new Set(knownTerms(alternatives).map(stem));
  let others = false;
  const fact = base.fact(ordinal);
  for (const part of textsOf(base, fact)) {
    const tokens = tokenise(part);
    for (const [at, { term }] of tokens.entries()) {
      if (!forms.has(stem(term))) continue;
      const owner = ownerBefore(base, part, tokens, at, fact);
      if (owner === null || owner.some((entity) => owners.includes(entity))) return false;
      others = true;
    }
  }
  return others;
}

/** Words between an owner and what is owned: "a US defense official". */
const REACH = 2;
const POSSESSIVES = 'its their his her our';

/** Whose the word at a place is: the entities so called, `[]` for somebody else, null when nobody is said to own it. */
function ownerBefore(
  base: CompiledBase,
  text: string,
  tokens: readonly Token[],
  at: number,
  fact: Fact,
): readonly number[] | null {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const token = tokens[before];
    if (token === undefined || opensCompound(text, token)) return null;
    if (holdsWord(POSSESSIVES, token.term)) return concernedBy(base, fact);
    const named = wholeNamed(base, token.term);
    if (named.length > 0 || isOwner(token.term)) return named;
  }
  return null;
}

/** Whom "its" most likely means: who says so, else what the fact is about first. */
function concernedBy(base: CompiledBase, { about, saidBy }: Fact): readonly number[] {
  const ids = saidBy.length > 0 ? saidBy.map(({ who }) => who) : about.slice(0, 1);
  return ids.flatMap((id) => base.entityOrdinal(id) ?? []);
}

/** What a fact says: its claim, quotations, and the names of who says so and what it is about. */
function textsOf(base: CompiledBase, { claim, quote, saidBy, about }: Fact): readonly string[] {
  const named = [...saidBy.map(({ who }) => who), ...about].map((who) => {
    const entity = base.entityOrdinal(who);
    return entity === null ? who : base.entity(entity).name;
  });
  return [claim, ...quote, ...named];
}
