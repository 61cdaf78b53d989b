import { ATTRIBUTION_MODES } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import { type Conflict, FACT_STATES, type Fact } from '../model/fact.ts';
import { type Figure, RELATIONS } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import { BASES, type When } from '../model/when.ts';

/*
 * Records are JSON arrays, one per fact, entity or source, with what is absent trimmed off the end: no keys to repeat, and ids of entities,
 * kinds and sources replaced by ordinals, so that a compiled base stays near the size of its source, words included.
 */

type Json = null | boolean | number | string | readonly Json[];

/** Turns ids into ordinals while records are written. */
export interface Numbering {
  readonly kind: OrdinalOf;
  /** Of what is no entity, a text that describes it, there is none. */
  readonly entity: OrdinalOf;
  readonly source: OrdinalOf;
}

interface OrdinalOf {
  get(id: string): number | undefined;
}

/** Turns ordinals back into ids while records are read. */
export interface Naming {
  kind(ordinal: number): string;
  entity(ordinal: number): string;
  source(ordinal: number): string;
}

function trimmed(values: readonly Json[]): string {
  let length = values.length;
  while (length > 0) {
    const last = values[length - 1];
    if (last !== null && !(Array.isArray(last) && last.length === 0)) break;
    length -= 1;
  }
  return JSON.stringify(values.slice(0, length));
}

function codeWhen(when: When | null): Json {
  return when === null
    ? null
    : [when.stated, when.date, when.basis === null ? null : BASES.indexOf(when.basis), when.why];
}

function codeFigure(figure: Figure | null): Json {
  if (figure === null) return null;
  return [
    figure.stated,
    RELATIONS.indexOf(figure.relation),
    figure.value,
    figure.min,
    figure.max,
    figure.currency,
  ];
}

/** The record of a fact; `conflicts` are those of either side. */
export function encodeFact(fact: Fact, conflicts: readonly Conflict[], numbering: Numbering): string {
  const reference = (id: string): Json => numbering.entity.get(id) ?? id;
  const { is, by, why } = fact.status;
  return trimmed([
    fact.id,
    numbering.kind.get(fact.kind) ?? 0,
    fact.claim,
    numbering.source.get(fact.at.source) ?? 0,
    fact.at.paragraphs,
    fact.about.map(reference),
    codeFigure(fact.figure),
    fact.unit,
    fact.place === null ? null : reference(fact.place),
    codeWhen(fact.when),
    fact.saidBy.map((link) => [reference(link.who), ATTRIBUTION_MODES.indexOf(link.mode)]),
    fact.quote,
    fact.names,
    fact.tags,
    is === 'current' && by === null && why === null ? null : [FACT_STATES.indexOf(is), by, why],
    conflicts.map((conflict) => [conflict.with, conflict.about]),
    fact.formerly,
  ]);
}

/** The record of an entity. */
export function encodeEntity(entity: Entity): string {
  return trimmed([entity.id, entity.type, entity.name, entity.aliases, entity.in]);
}

/** The record of a source. */
export function encodeSource(source: Source): string {
  const { id, title, outlet, published, url, paragraphs } = source;
  return trimmed([id, title, outlet, codeWhen(published), url, paragraphs]);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
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

/** Reads what `encodeFact` wrote. */
export function decodeFact(record: string, naming: Naming): Fact {
  const [
    id,
    kind,
    claim,
    source,
    paragraphs,
    about,
    figure,
    unit,
    place,
    when,
    saidBy,
    quote,
    names,
    tags,
    status,
    conflicts,
    formerly,
  ] = parse(record);
  const reference = (value: unknown): string =>
    typeof value === 'number' ? naming.entity(value) : text(value);
  const [state, by, why] = list(status);
  return {
    id: text(id),
    formerly: texts(formerly),
    kind: naming.kind(maybeNumber(kind) ?? 0),
    claim: text(claim),
    figure: decodeFigure(figure),
    unit: maybeText(unit),
    about: list(about).map(reference),
    names: texts(names),
    place: place === null || place === undefined ? null : reference(place),
    when: decodeWhen(when),
    saidBy: list(saidBy).map((link) => {
      const [who, mode] = list(link);
      return { who: reference(who), mode: ATTRIBUTION_MODES[maybeNumber(mode) ?? 0] ?? 'named' };
    }),
    quote: texts(quote),
    at: {
      source: naming.source(maybeNumber(source) ?? 0),
      paragraphs: list(paragraphs).map((number) => maybeNumber(number) ?? 0),
    },
    status: { is: FACT_STATES[maybeNumber(state) ?? 0] ?? 'current', by: maybeText(by), why: maybeText(why) },
    conflicts: list(conflicts).map((conflict) => {
      const [other, matter] = list(conflict);
      return { with: text(other), about: maybeText(matter) };
    }),
    tags: texts(tags),
  };
}

/** Reads what `encodeEntity` wrote. */
export function decodeEntity(record: string): Entity {
  const [id, type, name, aliases, within] = parse(record);
  return { id: text(id), type: text(type), name: text(name), aliases: texts(aliases), in: maybeText(within) };
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
