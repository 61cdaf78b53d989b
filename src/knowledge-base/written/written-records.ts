import type { Entity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import type { Source } from '../../model/source.ts';
import type { When } from '../../model/when.ts';

/** A value as a file holds it, the same for YAML and JSON. */
export type WrittenValue = string | number | readonly WrittenValue[] | WrittenMap;

/** A map as a file holds it, its keys in the order in which they are written. What a record does not have is not there. */
export type WrittenMap = { readonly [key: string]: WrittenValue };

/** A fact as a file holds it: loaded again, it is the same fact. Numbers of the figure are left to the parser. */
export function writtenFact(fact: Fact): WrittenMap {
  const { status, at } = fact;
  return {
    id: fact.id,
    ...list('formerly', fact.formerly),
    kind: fact.kind,
    claim: fact.claim,
    ...one('figure', fact.figure?.stated ?? null),
    ...one('unit', fact.unit),
    ...list('about', fact.about),
    ...list('names', fact.names),
    ...one('place', fact.place),
    ...when('when', fact.when),
    ...list(
      'said_by',
      fact.saidBy.map(({ who, mode }) => ({ who, mode })),
    ),
    ...list('quote', fact.quote),
    at: { source: at.source, ...paragraphs(at.paragraphs) },
    ...(status.is === 'current' && status.by === null && status.why === null
      ? {}
      : { status: { is: status.is, ...one('by', status.by), ...one('why', status.why) } }),
    ...list(
      'conflicts',
      fact.conflicts.map((conflict) => ({ with: conflict.with, ...one('about', conflict.about) })),
    ),
    ...list('tags', fact.tags),
  };
}

/** An entity as a file holds it. */
export function writtenEntity({ id, type, name, aliases, in: parent }: Entity): WrittenMap {
  return { id, type, name, ...list('aliases', aliases), ...one('in', parent) };
}

/** A source as a file holds it. */
export function writtenSource({ id, title, outlet, published, url, paragraphs: prints }: Source): WrittenMap {
  return {
    id,
    title,
    ...one('outlet', outlet),
    ...when('published', published),
    ...one('url', url),
    ...list('paragraphs', prints),
  };
}

function one(key: string, value: string | null): WrittenMap {
  return value === null ? {} : { [key]: value };
}

function list(key: string, values: readonly WrittenValue[]): WrittenMap {
  return values.length === 0 ? {} : { [key]: values };
}

function when(key: string, value: When | null): WrittenMap {
  if (value === null) return {};
  const { stated, date, basis, why } = value;
  return {
    [key]: { ...one('stated', stated), ...one('date', date), ...one('basis', basis), ...one('why', why) },
  };
}

function paragraphs(numbers: readonly number[]): WrittenMap {
  const [only, ...others] = numbers;
  if (only === undefined) return {};
  return { paragraph: others.length === 0 ? only : numbers };
}
