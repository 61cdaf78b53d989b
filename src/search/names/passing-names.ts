import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD, RELATION } from '../../compiled/layout.ts';
import { lazily } from '../../language/lazily.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { isNaming } from '../evidence/naming-words.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/** A name is let fall in passing when it stands behind this many words of the claim, and makes up at most this share of it. */
const PASSING = { behind: 6, share: 0.25 } as const;

/** What a sentence begins after. */
const SENTENCE = /(?:^|[.!?]["”’)\]]?\s+)$/;
const capital = lazily(() => /^\p{Lu}/u);

/**
 * Whether a fact about something else only lets the name fall that a query asks for: of the "Earth Longzhi, a subgroup of APT41" much is
 * told, of APT41 nothing. So it is when no word of the query names what the fact is about, and all stand far into a long claim, as
 * parts of a proper name. What stands in brackets ("the Kurdistan Workers Party (PKK)") is another name of what is told of.
 */
export function namesInPassing(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  const { ordinal } = fact;
  if (carrying.some((word) => isNaming(base, word, fact) || !standsInClaim(word, ordinal))) return false;
  // Who passes on what is said is named far back as well.
  if (carrying.some((word) => isSpeaking(base, word, ordinal))) return false;
  const { about, claim } = base.fact(ordinal);
  if (about.length === 0) return false;
  const tokens = tokenise(claim);
  const places = carrying.map((word) => firstPlace(tokens, word));
  if (places.some((place) => place === -1) || places.length > tokens.length * PASSING.share) return false;
  return places.every((place) => {
    const token = tokens[place];
    if (token === undefined || place < PASSING.behind) return false;
    const before = claim.slice(0, token.start);
    return capital().test(token.text) && !SENTENCE.test(before) && !before.endsWith('(');
  });
}

/** Whether a word is part of the name of somebody who says what a fact tells. */
function isSpeaking({ index }: CompiledBase, { alternatives }: WordEvidence, fact: number): boolean {
  return alternatives.some(({ entities }) =>
    entities.ordinals.some((entity) => (index.relations(entity).maskOf(fact) & RELATION.saidBy) !== 0),
  );
}

/** Whether a word stands in the claim of a fact and nowhere else in it. */
function standsInClaim({ alternatives }: WordEvidence, fact: number): boolean {
  const mask = alternatives.reduce((bits, { facts }) => bits | facts.maskOf(fact), 0);
  return mask === FACT_FIELD.claim;
}

function firstPlace(tokens: readonly Token[], { alternatives }: WordEvidence): number {
  const forms = new Set(knownTerms(alternatives));
  return tokens.findIndex(({ term }) => forms.has(term));
}
