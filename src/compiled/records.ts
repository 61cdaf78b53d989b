import { ATTRIBUTION_MODES } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import { FACT_STATES, type Fact } from '../model/fact.ts';
import { type Figure, RELATIONS } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import { BASES, type When } from '../model/when.ts';

/*
 * Records (`record-writer.ts` makes them) are JSON arrays, one per fact, entity or source, the id first: no keys to repeat, nothing for what
 * is absent, and ids of entities, kinds and sources replaced by ordinals, so that a compiled base stays near the size of its source, words
 * included.
 */

/** Turns ordinals back into ids while records are read. */
export interface Naming {
  kind(ordinal: number): string;
  entity(ordinal: number): string;
  source(ordinal: number): string;
}

/**
 * How many parts of a fact may be absent. The record and the bits that say which are there have them in one order: what most facts have
 * first, so that the number of bits is short.
 */
export const PARTS = 16;

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What `single` wrote. */
function listOrOne(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The items of a list two by two. */
function pairs(value: unknown): readonly (readonly [unknown, unknown])[] {
  const items = list(value);
  return Array.from({ length: items.length / 2 }, (_, at) => [items[2 * at], items[2 * at + 1]]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function maybeText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function maybeNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return list(value).map(text);
}

function parse(record: string): readonly unknown[] {
  return list(JSON.parse(record));
}

function decodeWhen(value: unknown): When | null {
  if (!Array.isArray(value)) return null;
  const [stated, date, basis, why] = list(value);
  return {
    stated: maybeText(stated),
    date: maybeText(date),
    basis: typeof basis === 'number' ? (BASES[basis] ?? null) : null,
    why: maybeText(why),
  };
}

function decodeFigure(value: unknown): Figure | null {
  if (!Array.isArray(value)) return null;
  const [stated, relation, exact, min, max, currency] = list(value);
  return {
    stated: text(stated),
    relation: RELATIONS[typeof relation === 'number' ? relation : 0] ?? 'exact',
    value: maybeNumber(exact),
    min: maybeNumber(min),
    max: maybeNumber(max),
    currency: maybeText(currency),
  };
}

/** Whose conflicts a fact is read with: those it records itself, or those that others record with it too. */
export type ConflictSide = 'own' | 'either';

/** Reads what `encodeFact` wrote. */
export function decodeFact(record: string, naming: Naming, side: ConflictSide = 'either'): Fact {
  const values = parse(record);
  const bits = maybeNumber(values[1]) ?? 0;
  let next = 3;
  const parts = Array.from({ length: PARTS }, (_, part) =>
    (bits & (1 << part)) === 0 ? undefined : values[next++],
  );
  const [about, source, kind, paragraphs, figure, unit, place, when, saidBy] = parts;
  const [tags, quote, names, status, own, formerly, ofOthers] = parts.slice(9);
  const reference = (value: unknown): string =>
    typeof value === 'number' ? naming.entity(value) : text(value);
  const [state, by, why] = list(status);
  return {
    id: text(values[0]),
    formerly: listOrOne(formerly).map(text),
    kind: naming.kind(maybeNumber(kind) ?? 0),
    claim: text(values[2]),
    figure: decodeFigure(figure),
    unit: maybeText(unit),
    about: listOrOne(about).map(reference),
    names: listOrOne(names).map(text),
    place: place === undefined ? null : reference(place),
    when: decodeWhen(when),
    saidBy: pairs(saidBy).map(([who, mode]) => ({
      who: reference(who),
      mode: ATTRIBUTION_MODES[maybeNumber(mode) ?? 0] ?? 'named',
    })),
    quote: listOrOne(quote).map(text),
    at: {
      source: naming.source(maybeNumber(source) ?? 0),
      paragraphs: listOrOne(paragraphs).map((number) => maybeNumber(number) ?? 0),
    },
    status: { is: FACT_STATES[maybeNumber(state) ?? 0] ?? 'current', by: maybeText(by), why: maybeText(why) },
    conflicts: [...pairs(own), ...(side === 'own' ? [] : pairs(ofOthers))].map(([other, matter]) => ({
      with: text(other),
      about: maybeText(matter),
    })),
    tags: listOrOne(tags).map(text),
  };
}

/** Reads what `encodeEntity` wrote. */
export function decodeEntity(record: string, types: readonly string[]): Entity {
  const [id, type, name, aliases, within] = parse(record);
  return {
    id: text(id),
    type: types[maybeNumber(type) ?? 0] ?? '',
    name: text(name),
    aliases: texts(aliases),
    in: maybeText(within),
  };
}

/** Reads what `encodeSource` wrote. */
export function decodeSource(record: string): Source {
  const [id, title, outlet, published, url, paragraphs] = parse(record);
  return {
    id: text(id),
    title: text(title),
    outlet: maybeText(outlet),
    published: decodeWhen(published),
    url: maybeText(url),
    paragraphs: texts(paragraphs),
  };
}
