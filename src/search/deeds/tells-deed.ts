import type { CompiledBase } from '../../compiled/base.ts';
import { RELATION } from '../../compiled/layout.ts';
import { opensCompound } from '../../language/compounds.ts';
import { countryForms } from '../../language/countries.ts';
import { ARTICLES, isForce, PREPOSITIONS } from '../../language/deed-words.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { wholeNamed } from '../words/naming.ts';
import { isHeadOfNames } from '../words/synonym-table.ts';
import type { AskedDeed, AskedParty } from './asked-deeds.ts';
import { deedsTold, type PartyWord, type ToldDeed } from './told-deeds.ts';

/** How far behind whose they are officials stand: "a US defense official". */
const OFFICE = 2;

/** Words of names that say nothing of who is so called. */
const OF_NAMES = 'backed aligned linked led state states united force forces group groups us al el';

/**
 * What a fact tells otherwise than a query has it: that somebody else did it, that it was done to somebody else, or, where the query says
 * outright who did it, nothing of the kind. Null where it may be as asked.
 */
export function toldOtherwise(
  base: CompiledBase,
  deeds: readonly AskedDeed[],
  ordinal: number,
): AskedDeed | null {
  if (deeds.length === 0) return null;
  const { claim, quote } = base.fact(ordinal);
  const told = [claim, ...quote].flatMap(deedsTold);
  return (
    deeds.find(
      (deed) =>
        !(deed.beside.length > 0 ? mayJoin(base, deed, told, ordinal) : mayTell(base, deed, told, ordinal)),
    ) ?? null
  );
}

function mayTell(
  base: CompiledBase,
  { kind, isNoun, doer, target }: AskedDeed,
  told: readonly ToldDeed[],
  ordinal: number,
): boolean {
  const exactly = told.filter((deed) => deed.kind === kind);
  // Who is hit may be attacked; strikes on somebody are no attacks.
  const isOther = exactly.length === 0 && isForce(kind) && !(isNoun && kind === 'strike');
  const same = isOther ? told.filter((deed) => isForce(deed.kind)) : exactly;
  if (same.length === 0 && isNoun && kind === 'strike' && target !== null) return told.length === 0;
  if (same.length === 0) return isForce(kind) ? doer?.surely !== true : doer === null || target === null;
  const by = doer === null ? null : formsOf(base, doer, ordinal);
  const on = target === null ? null : formsOf(base, target, ordinal);
  // Whoever is told to do only another thing, or to suffer it, is told nothing of this.
  const attacked =
    by !== null && same.some(({ targets, targeted }) => targeted && meetAny(targets, by, true));
  const asTyped = new Set([...(on ?? []), ...(target?.names ?? []).map(({ word }) => stem(word.term))]);
  const attacks =
    on !== null &&
    told.some(
      ({ doers, targets, targeted }) =>
        meetAny(doers, on, true) || (targeted && meetAny(targets, asTyped, true)),
    );
  // Whoever does one such thing here is not told to do the others.
  const tellsOfDoer = by !== null && same.some(({ doers }) => meetAny(doers, by, kind === 'support'));
  const speaks = on !== null && onlySpeaks(base.fact(ordinal).claim, on);
  return same.some((deed) => {
    const { doers, targets, targeted } = deed;
    if (doer !== null && by !== null && !meetAny(doers, by, kind === 'support')) {
      if (tellsOfDoer || (doer.surely && kind !== 'kill')) return false;
      if (
        attacked ||
        onlyQualifies(base.fact(ordinal).claim, by) ||
        doers.some((word) => isParty(base, word))
      )
        return false;
    }
    if (
      target === null ||
      on === null ||
      meetAny(targets, on, true) ||
      // A strike on a country is one in it.
      (deed.kind === 'strike' && liesThere(base, target, ordinal))
    )
      return true;
    return !target.surely && !targeted && !attacks && !speaks;
  });
}

/** Whether a claim names somebody only in what qualifies others: "Iranian-backed militants". */
function onlyQualifies(claim: string, forms: ReadonlySet<string>): boolean {
  const named = tokenise(claim).filter(({ term }) => forms.has(stem(term)));
  return named.length > 0 && named.every((token) => opensCompound(claim, token));
}

/** Whether a claim names somebody only as those who say so: "a Pentagon official asked". */
function onlySpeaks(claim: string, forms: ReadonlySet<string>): boolean {
  const tokens = tokenise(claim);
  const named = [...tokens.keys()].filter((at) => forms.has(stem(tokens[at]?.term ?? '')));
  return (
    named.length > 0 &&
    named.every((at) =>
      tokens.slice(at + 1, at + 1 + OFFICE).some(({ term }) => /^(?:official|spokes)/.test(term)),
    )
  );
}

/**
 * Whether all who are named beside a deed may have to do with it: as who did it, to whom or where, or as mentioned by a claim that has no other
 * deed they take part in.
 */
function mayJoin(
  base: CompiledBase,
  { kind, beside }: AskedDeed,
  told: readonly ToldDeed[],
  ordinal: number,
): boolean {
  const same = told.filter((deed) => deed.kind === kind);
  if (same.length === 0) return isForce(kind);
  const { claim } = base.fact(ordinal);
  const mentioned = new Set(tokenise(claim).map(({ term }) => stem(term)));
  const parties = beside.map((party) => ({ party, forms: formsOf(base, party, ordinal) }));
  const takesPart = ({ doers, targets }: ToldDeed, forms: ReadonlySet<string>): boolean =>
    meetAny(doers, forms, true) || meetAny(targets, forms, true);
  return same.some((deed) =>
    parties.every(
      ({ party, forms }) =>
        takesPart(deed, forms) ||
        liesThere(base, party, ordinal) ||
        ([...forms].some((form) => mentioned.has(form)) && !told.some((other) => takesPart(other, forms))),
    ),
  );
}

function meetAny(words: readonly PartyWord[], forms: ReadonlySet<string>, owners: boolean): boolean {
  return words.some(({ term, owns }) => forms.has(stem(term)) && (owners || !owns));
}

/** Whether a word is the name of somebody who may do something. */
function isParty(base: CompiledBase, { term, text }: PartyWord): boolean {
  if (countryForms(term).length > 0) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  const known = base.index.dictionary.get(term);
  if (known === null) return true;
  return [...base.index.entityPostings(known).ordinals].some(
    (entity) => base.entity(entity).type !== 'weapon',
  );
}

/** Words that stand for somebody in a fact: theirs as asked, and those of what is so called and the fact is about. */
function formsOf(base: CompiledBase, { names }: AskedParty, ordinal: number): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { word, alternatives } of names) {
    const said = [word.term, ...countryForms(word.term), ...surelyMeant(alternatives)];
    for (const form of said)
      if (names.length === 1 || !holdsWord(OF_NAMES, form) || form === 'us') forms.add(stem(form));
    const whole = wholeNamed(base, word.term);
    for (const entity of whole) addNames(base, entity, forms, true);
    if (
      whole.length > 0 ||
      (names.length > 1 && (isHeadOfNames(word.term) || holdsWord(OF_NAMES, word.term)))
    )
      continue;
    for (const entity of alternatives[0]?.entities.ordinals ?? [])
      if (base.index.relations(entity).maskOf(ordinal) !== 0) addNames(base, entity, forms, false);
  }
  return forms;
}

function addNames(base: CompiledBase, entity: number, forms: Set<string>, all: boolean): void {
  const { name, aliases } = base.entity(entity);
  for (const { term } of [name, ...aliases].flatMap((spelling) => tokenise(spelling))) {
    if (holdsWord(PREPOSITIONS, term) || holdsWord(ARTICLES, term)) continue;
    if (all || (!holdsWord(OF_NAMES, term) && countryForms(term).length === 0)) forms.add(stem(term));
  }
}

/** What a word is met as: as it is typed or misspelt, and what stands for it. */
function surelyMeant(alternatives: AskedParty['names'][number]['alternatives']): readonly string[] {
  return knownTerms(
    alternatives.filter(
      ({ alternative: { type } }, rank) => rank === 0 || type === 'synonym' || type === 'stem',
    ),
  );
}

/** Whether a fact is placed where a name says. */
function liesThere({ index }: CompiledBase, { names }: AskedParty, ordinal: number): boolean {
  const there = RELATION.place | RELATION.placedWithin;
  return names.every(({ alternatives }) =>
    alternatives[0]?.entities.ordinals.some(
      (entity) => (index.relations(entity).maskOf(ordinal) & there) !== 0,
    ),
  );
}
