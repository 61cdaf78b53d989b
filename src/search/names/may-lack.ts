import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD, RELATION } from '../../compiled/layout.ts';
import { END } from '../../compiled/postings.ts';
import { asksForAttribute } from '../../language/asked-attributes.ts';
import { isProper } from '../../language/proper-words.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNumber, isOfNames } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import { isHeadOfNames, isInflected, isListed, isNewsroomWord } from '../words/synonym-table.ts';
import { entitiesSpelt } from './entities-spelt.ts';
import type { NamedThing } from './named-thing.ts';

/**
 * Whether a query that surely names what a fact is about may have words that are no part of its name: spellings differ by whole words
 * ("Lawrence Bishnoi Group" for "Lawrence Bishnoi Gang"). Of a thing with many facts, every word of the query has to choose among them; a
 * number or a country is never another; words that are together the name of something else mean that; and beside a name that is whole
 * without it, a word asks for something, unless it reads as part of the name.
 */
export function mayLack(
  base: CompiledBase,
  text: string,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  thing: NamedThing,
): boolean {
  if (isMuchReported(base, thing.entity, NAMED_WELL.facts)) return false;
  // Hezbollah of Lebanon, or Lebanese Hezbollah, is not Lebanon.
  if (carrying.every((word) => missing.includes(word) || isProper(word.word.term))) return false;
  if (missing.some((word) => isNumber(word) || isProper(word.word.term) || asksOf(text, word))) return false;
  const tells = (word: WordEvidence): boolean =>
    isWithin(carrying, missing, word) && isInOrder(base, carrying, missing, thing)
      ? namesAlone(word)
      : !mayBeAdded(carrying, word) && tellsApart(word);
  if (thing.whole && missing.some(tells)) return false;
  return !namesAnother(base, carrying, missing);
}

/** Whether a word asks for something of what is named: "salary of Tom Ross", "Oswald's salary". */
function asksOf(text: string, evidence: WordEvidence): boolean {
  const { start, end } = evidence.word;
  if (/\p{L}['\u2019]s\s+$/u.test(text.slice(0, start))) return true;
  return (
    /^(?:the|a|an|\s)*$/i.test(text.slice(0, start)) &&
    !isOfNames(evidence) &&
    /^\s+of\s/i.test(text.slice(end))
  );
}

/** Whether words of a name stand on both sides of a missing one, which then asks for nothing: "Al-Qaida in the Lands of the Maghreb". */
function isWithin(
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  word: WordEvidence,
): boolean {
  // "APT-Q-27" is of another series than "APT 27".
  if (word.word.term.length <= NAMED_WELL.initials) return false;
  const at = carrying.indexOf(word);
  const isMet = (other: WordEvidence): boolean => !missing.includes(other);
  return carrying.slice(0, at).some(isMet) && carrying.slice(at + 1).some(isMet);
}

/** Whether the met words stand in the order of the name: a word between "Post" and "Washington" is in no Washington Post. */
function isInOrder(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  thing: NamedThing,
): boolean {
  const met = carrying.filter((word) => !missing.includes(word)).map(({ word }) => word.term);
  const { name, aliases } = base.entity(thing.entity);
  return [name, ...aliases].every((each) => {
    const places = met.map((term) => tokenise(each).findIndex((token) => token.term === term));
    return places.includes(-1) || places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  });
}

/**
 * Whether a word beside a whole name reads as part of it: it says only what kind of thing is named ("Rancor Group"), is an ordinary word
 * beside one that names are made of ("Harbour crime gang"), or as short as an article in some spelling or other ("te", "ool").
 */
function mayBeAdded(carrying: readonly WordEvidence[], evidence: WordEvidence): boolean {
  const { term } = evidence.word;
  if (isHeadOfNames(term)) return true;
  if (carrying.some(isNumber)) return false;
  if (isParticle(evidence)) return carrying.length > (term.length === 1 ? 3 : 2);
  return (
    carrying.some(isOfNames) &&
    !isNewsroomWord(term) &&
    !isInflected(term) &&
    term.length > NAMED_WELL.particle
  );
}

/**
 * Whether a word cannot be missing by accident: an initial, one that is known but part of no name, or the name of something, or a word
 * newsrooms ask with ("ISIS attacks"). What is left are words that many names share, rare ones, and words that nobody knows.
 */
function tellsApart(evidence: WordEvidence): boolean {
  const { word, alternatives } = evidence;
  const { term } = word;
  if (term.length <= NAMED_WELL.initials || isNewsroomWord(term) || isInflected(term)) return true;
  if (isListed(term) || asksForAttribute(term)) return true;
  const [best] = alternatives;
  if (best?.alternative.type !== 'exact') return false;
  const named = best.entities.masks.length;
  return named === 0 || namesAlone(evidence);
}

/** Whether few things have a word, as it is typed, in their names, and one is called by it alone. */
function namesAlone({ alternatives: [best] }: WordEvidence): boolean {
  if (best?.alternative.type !== 'exact') return false;
  const { masks } = best.entities;
  return masks.length < NAMED_WELL.genericFrom && masks.some((mask) => (mask & ENTITY_FIELD.whole) !== 0);
}

/** Whether a word may be an article or a particle of a name in some spelling: two letters, a single one, or three that nobody knows. */
function isParticle({ word, found, alternatives }: WordEvidence): boolean {
  const { length } = word.term;
  const named = alternatives[0]?.entities.ordinals.length ?? 0;
  return length === 1 || (named === 0 && length <= NAMED_WELL.particle + (found ? 0 : 1));
}

/** Whether more facts than so many are about an entity. */
function isMuchReported(base: CompiledBase, entity: number, most: number): boolean {
  const relations = base.index.relations(entity);
  let about = 0;
  for (let fact = relations.seek(0); fact !== END; fact = relations.seek(fact + 1)) {
    if ((relations.maskOf(fact) & RELATION.about) !== 0) about += 1;
    if (about > most) return true;
  }
  return false;
}

/**
 * Whether a missing word and its neighbours in the query spell the whole name of something: "Jane Smith", of whom there is a record,
 * is no spelling of "John Smith". What the fact is about is not so called, or the word would not be missing.
 */
function namesAnother(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
): boolean {
  return missing.some((word) => {
    const at = carrying.indexOf(word);
    for (let first = Math.max(0, at - NAMED_WELL.longest); first <= at; first += 1)
      for (let end = at + 1; end <= Math.min(carrying.length, first + NAMED_WELL.longest); end += 1)
        if (end - first > 1 && entitiesSpelt(base, carrying.slice(first, end)).length > 0) return true;
    return false;
  });
}
