import type { CompiledBase } from '../../compiled/base.ts';
import { RELATION } from '../../compiled/layout.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import type { Alternative } from '../words/alternative.ts';
import { isCalled } from '../words/naming.ts';

/** A place the query asks for ("in Iraq"). */
export interface AskedPlace {
  /** The words that name it, as typed. */
  readonly words: string;
  /** The places they name. */
  readonly entities: readonly number[];
  /** The word before "in", null when it begins the query. */
  readonly before: WordEvidence | null;
}

/** The places named after "in": only spans whose words, all of them, name a place; "in October", "in retaliation" are none. */
export function askedPlaces(base: CompiledBase, evidence: readonly WordEvidence[]): readonly AskedPlace[] {
  const spans = new Map<number, WordEvidence[]>();
  for (const word of evidence) {
    if (word.word.place !== null) spans.set(word.word.place, [...(spans.get(word.word.place) ?? []), word]);
  }
  const places: AskedPlace[] = [];
  for (const words of spans.values()) {
    const naming = words.filter(({ word }) => word.light !== 'particle');
    let entities: readonly number[] | null = null;
    const named: string[] = [];
    for (const word of naming) {
      const here = placesNamed(base, word);
      const before: readonly number[] | null = entities;
      const both: readonly number[] =
        before === null ? here : before.filter((entity) => here.includes(entity));
      if (both.length === 0) {
        if (before !== null && nameAnother(base, naming, named.length)) entities = null;
        break;
      }
      entities = both;
      named.push(word.word.text);
    }
    if (entities !== null && entities.length > 0 && !endsName(base, evidence, words))
      places.push({ words: named.join(' '), entities, before: wordBefore(evidence, words) });
  }
  return places;
}

/** Whether the word after the place makes it the name of something else: "in the Gaza war". */
function nameAnother(base: CompiledBase, words: readonly WordEvidence[], after: number): boolean {
  const last: readonly number[] = [...(words[after - 1]?.alternatives[0]?.entities.ordinals ?? [])];
  const next: readonly number[] = [...(words[after]?.alternatives[0]?.entities.ordinals ?? [])];
  return last.some((entity) => next.includes(entity) && !isPlace(base, entity));
}

/** Whether the word before "in" makes it the name of something else: "the war in Gaza". */
function endsName(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  [place]: readonly WordEvidence[],
): boolean {
  const before = wordBefore(evidence, place === undefined ? [] : [place]);
  if (place === undefined || before === null) return false;
  const shared = (before.alternatives[0]?.entities.ordinals ?? []).filter((entity) =>
    place.alternatives[0]?.entities.ordinals.includes(entity),
  );
  const whole = `${before.word.text} in ${place.word.text}`;
  return [...shared].some((entity) => isCalled(base, entity, whole));
}

function wordBefore(
  evidence: readonly WordEvidence[],
  [place]: readonly WordEvidence[],
): WordEvidence | null {
  return place === undefined ? null : (evidence[evidence.indexOf(place) - 1] ?? null);
}

/** Whether an entity is a place, whatever the base calls it. */
export function isPlace(base: CompiledBase, entity: number): boolean {
  return sortOfType(base.entity(entity).type) === 'place';
}

/** Places that the best-matching form of a word names; not those that only lie beside what it names ("air base west of Baghdad"). */
function placesNamed(base: CompiledBase, word: WordEvidence): readonly number[] {
  const best = word.alternatives[0]?.alternative.similarity ?? 0;
  const found: number[] = [];
  for (const { alternative, entities } of word.alternatives) {
    if (alternative.similarity < best || alternative.type === 'synonym') continue;
    for (const entity of entities.ordinals)
      if (isPlace(base, entity) && !liesBeside(base, entity, alternative)) found.push(entity);
  }
  return found;
}

/** Whether some words stand in the names of a place only to say beside what it lies. */
function liesBeside(base: CompiledBase, entity: number, { terms }: Alternative): boolean {
  const { name, aliases } = base.entity(entity);
  const spellings = [name, ...aliases]
    .map((spelling) => tokenise(spelling).map(({ term }) => term))
    .filter((spelt) => terms.every(({ text }) => spelt.includes(text)));
  return spellings.length > 0 && spellings.every((spelt) => isAfterDirection(spelt, terms[0]?.text ?? ''));
}

function isAfterDirection(spelt: readonly string[], term: string): boolean {
  const before = spelt.slice(0, spelt.indexOf(term)).join(' ');
  return /\b(?:near|outside|(?:north|south|east|west)(?:east|west)? of)\b/.test(before);
}

/**
 * Whether a fact lies in an asked place: placed there or in what lies there, or about the place alone without being placed elsewhere; or
 * placed nowhere, and its claim puts the same there ("a militia in Iraq").
 */
export function liesIn(base: CompiledBase, place: AskedPlace, fact: number): boolean {
  return liesThere(base, place, fact) || saysSo(base, place, fact);
}

function liesThere(base: CompiledBase, place: AskedPlace, fact: number): boolean {
  return place.entities.some((entity) => {
    const relation = base.index.relations(entity).maskOf(fact);
    if ((relation & (RELATION.place | RELATION.placedWithin)) !== 0) return true;
    if ((relation & (RELATION.about | RELATION.aboutWithin)) === 0) return false;
    const { about, place: elsewhere } = base.index.outline(fact);
    return about.length === 1 && elsewhere !== 'entity';
  });
}

function saysSo(base: CompiledBase, { words, before }: AskedPlace, fact: number): boolean {
  if (before === null || base.index.outline(fact).place !== 'none') return false;
  const there = tokenise(words).map(({ term }) => term);
  const terms = tokenise(base.fact(fact).claim).map(({ term }) => term);
  const put = new Set([before.word.term, ...knownTerms(before.alternatives)].map(stem));
  return terms.some(
    (term, at) =>
      term === 'in' &&
      put.has(stem(terms[at - 1] ?? '')) &&
      there.every((word, next) => terms[at + 1 + next] === word),
  );
}
