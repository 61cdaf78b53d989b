import type { CompiledBase } from '../../compiled/base.ts';
import { tokenise } from '../../language/tokens.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import { isHeadOfNames, isNameWord } from '../words/synonym-table.ts';
import type { WordEvidence } from './evidence.ts';
import { matchIn } from './match-in.ts';

/** A fact by its place in the base. */
interface Numbered {
  readonly ordinal: number;
}

/** Whether a word speaks for a fact by the name of what it is about. */
export function isNaming(base: CompiledBase, word: WordEvidence, fact: Numbered): boolean {
  const field = matchIn(base, word, fact.ordinal)?.field;
  return field === 'name' || field === 'alias';
}

/** Whether a word stands in the text of a fact. */
export function standsInText({ alternatives }: WordEvidence, fact: Numbered): boolean {
  return alternatives.some(({ facts }) => facts.maskOf(fact.ordinal) !== 0);
}

/** Whether a word is looked up as a number or a bound on one. */
export function isNumber({ word }: WordEvidence): boolean {
  return word.term.startsWith('#') || word.bound !== null;
}

/** Whether a word is part of the names of few things: an anchor, where "group" and "front" are none. */
export function namesFew({ word, alternatives }: WordEvidence, most: number = NAMED_WELL.anchor): boolean {
  const named = alternatives[0]?.entities.ordinals.length ?? 0;
  return named > 0 && named <= most && !isNameWord(word.term);
}

/** Whether a word is one that names of groups are made of, or that is put to any name ("group", "company"). */
export function isOfNames({ word }: WordEvidence): boolean {
  return isNameWord(word.term) || isHeadOfNames(word.term);
}

/** Whether the claim of a fact has one of some words, as it is met there, right before or behind one of some others. */
export function standTogether(
  base: CompiledBase,
  some: readonly WordEvidence[],
  others: readonly WordEvidence[],
  fact: number,
): boolean {
  const terms = tokenise(base.fact(fact).claim).map(({ term }) => term);
  const formsOf = (word: WordEvidence): readonly string[] => [
    word.word.term,
    ...(matchIn(base, word, fact)?.alternative.terms ?? []).map(({ text }) => text),
  ];
  const follows = (one: WordEvidence, other: WordEvidence): boolean => {
    const [first, second] = [formsOf(one), formsOf(other)];
    return terms.some((term, place) => first.includes(term) && second.includes(terms[place + 1] ?? ''));
  };
  return some.some((word) => others.some((other) => follows(word, other) || follows(other, word)));
}
