import type { CompiledBase } from '../../compiled/base.ts';
import { opensCompound } from '../../language/compounds.ts';
import { capitals, countryForms, isCountryAdjective } from '../../language/countries.ts';
import { deedOf } from '../../language/deed-words.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { PROXIES } from '../deeds/told-deeds.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { wholeNamed } from '../words/naming.ts';
import type { Asking, Demand } from './demand.ts';
import { ARMS } from './turning-words.ts';

/** How far before something whose it is stands, in words: "Iraqi prime minister's governing coalition"; a subject, from its beginning. */
const REACH = { before: 4, behind: 3, subject: 2 } as const;
const PARTING =
  'in on at by from with for to of after before since until during that which who where when while said says had has have is are was were as over into';
const PLACING = 'in of by from inside across';
/** What is called by the country that only backs it: "Iranian militias". */
const BACKED = `${PROXIES} factions forces`;

/**
 * What is somebody's: whoever asks for "Israeli drones" wants those of Israel, not those of others in a fact that has Israel in it. A fact that
 * does not have the word for the thing is not judged.
 */
export function belongings({ base, query: { text }, tokens, evidence }: Asking): readonly Demand[] {
  return tokens.flatMap((owner, at): Demand[] => {
    const thing = tokens[at + 1];
    if (thing === undefined || !isOwner(owner, thing) || text.slice(owner.end, thing.start) !== ' ')
      return [];
    const word = evidence.find((each) => each.word.start === thing.start && each.word.light !== 'particle');
    if (word === undefined || deedOf(thing.term) !== null || isSomebody(base, thing.term)) return [];
    const owners = ownerForms(base, owner.term);
    const things = new Set(thingForms(word));
    return [
      {
        unanswered: { words: `${owner.text} ${thing.text}`, why: 'not-joined', among: [] },
        isMetBy: (ordinal) => isTheirs(base, owners, things, ordinal),
      },
    ];
  });
}

function isOwner({ term }: Token, thing: Token): boolean {
  return isCountryAdjective(term) || (term === 'us' && holdsWord(ARMS, thing.term));
}

/** Whether a word is the name of somebody, whose country is another matter. */
function isSomebody(base: CompiledBase, term: string): boolean {
  return wholeNamed(base, term).some((entity) => sortOfType(base.entity(entity).type) !== 'weapon');
}

function isTheirs(
  base: CompiledBase,
  owners: ReadonlySet<string>,
  things: ReadonlySet<string>,
  ordinal: number,
): boolean {
  const { claim, quote, unit, names, about, saidBy } = base.fact(ordinal);
  const called = about.flatMap((id) => {
    const entity = base.entityOrdinal(id);
    if (entity === null) return [];
    const { name, aliases } = base.entity(entity);
    return [name, ...aliases];
  });
  const told = [claim, ...quote, unit ?? '', ...names, ...called, ...saidBy.map(({ who }) => who)];
  const isNamed = saidBy
    .reduce((text, { who }) => text.replace(who, ''), claim)
    .split(/[^\p{L}]+/u)
    .some((word) => owners.has(word.toLowerCase()));
  const isAbout = about.some((id) => {
    const entity = base.entityOrdinal(id);
    const name = entity === null ? '' : base.entity(entity).name;
    const [first, second] = tokenise(name);
    return (
      first !== undefined &&
      owners.has(first.term) &&
      !opensCompound(name, first) &&
      !holdsWord(BACKED, second?.term ?? '')
    );
  });
  // "A US defense official said": what it is told of goes with who tells it.
  const isTheirWord = saidBy.some(({ who }) => tokenise(who).some(({ term }) => owners.has(term)));
  let isTold = false;
  for (const text of told) {
    const tokens = tokenise(text);
    for (const [at, { term }] of tokens.entries()) {
      if (!things.has(stem(term))) continue;
      isTold = true;
      if (isOwnedAt(text, tokens, at, owners)) return true;
      if (
        text === claim &&
        (isSubjectOf(text, tokens, at, owners) ||
          ((isAbout || isTheirWord) && !isNamed && !isOthers(tokens, at, owners)))
      )
        return true;
    }
  }
  return !isTold;
}

/** Whether the owner stands right before something, or right behind it and a preposition. */
function isOwnedAt(text: string, tokens: readonly Token[], at: number, owners: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH.before); before -= 1) {
    const token = tokens[before];
    if (token === undefined || holdsWord(PARTING, token.term)) break;
    if (owners.has(token.term) && (!opensCompound(text, token) || holdsWord(BACKED, tokens[at]?.term ?? '')))
      return true;
  }
  if (!holdsWord(PLACING, tokens[at + 1]?.term ?? '')) return false;
  return tokens
    .slice(at + 2, at + 2 + REACH.behind)
    .some((token) => owners.has(token.term) && !opensCompound(text, token));
}

/** Whether a claim begins with the owner, who does what it tells, and nobody else has the thing. */
function isSubjectOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  owners: ReadonlySet<string>,
): boolean {
  const subject = tokens.slice(0, REACH.subject).find(({ term }) => owners.has(term));
  if (subject === undefined || /['’]s?$/.test(subject.text) || opensCompound(text, subject)) return false;
  return at >= REACH.subject && !isOthers(tokens, at, owners);
}

/** Whether another country stands right before something. */
function isOthers(tokens: readonly Token[], at: number, owners: ReadonlySet<string>): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ term }) =>
        !owners.has(term) && (term === 'us' || isCountryAdjective(term) || countryForms(term).length > 0),
    );
}

/** The words for a country, its people and its government. */
function ownerForms(base: CompiledBase, term: string): ReadonlySet<string> {
  const forms = new Set([term, ...countryForms(term)]);
  for (const entity of wholeNamed(base, term)) {
    const { name, aliases } = base.entity(entity);
    for (const token of [name, ...aliases].flatMap((spelling) => tokenise(spelling))) forms.add(token.term);
  }
  if (forms.has('american')) for (const form of ['us', 'usa']) forms.add(form);
  for (const [capital, country] of capitals()) if (forms.has(country)) forms.add(capital);
  return forms;
}

function thingForms({ word, alternatives }: WordEvidence): readonly string[] {
  return [word.term, ...knownTerms(alternatives)].map(stem);
}
