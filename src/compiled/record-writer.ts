import { ATTRIBUTION_MODES } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import { type Conflict, FACT_STATES, type Fact } from '../model/fact.ts';
import { type Figure, RELATIONS } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import { BASES, type When } from '../model/when.ts';
import type { FactReferences } from './fact-references.ts';
import { PARTS } from './records.ts';

type Json = null | boolean | number | string | readonly Json[];

/** An array without what is absent at its end. */
function trimmed(values: readonly Json[]): Json {
  let length = values.length;
  while (length > 0) {
    const last = values[length - 1];
    if (last !== null && !(Array.isArray(last) && last.length === 0)) break;
    length -= 1;
  }
  return values.slice(0, length);
}

/** A list of one as that one, which is no list itself. */
function single(values: readonly (number | string)[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

function codeWhen(when: When | null): Json {
  return when === null
    ? null
    : trimmed([when.stated, when.date, when.basis === null ? null : BASES.indexOf(when.basis), when.why]);
}

function codeFigure(figure: Figure | null): Json {
  if (figure === null) return null;
  const { stated, relation, value, min, max, currency } = figure;
  return trimmed([stated, RELATIONS.indexOf(relation), value, min, max, currency]);
}

/** The record of a fact, `[id, bits, claim, parts that are there …]`; `ofOthers` are conflicts that only the other side records. */
export function encodeFact(
  fact: Fact,
  ofOthers: readonly Conflict[],
  { kind, source, about, place, saidBy }: FactReferences,
): string {
  const { is, by, why } = fact.status;
  const parts: readonly Json[] = [
    single(fact.about.map((id, at) => about[at] ?? id)),
    source,
    kind,
    single(fact.at.paragraphs),
    codeFigure(fact.figure),
    fact.unit,
    place ?? fact.place,
    codeWhen(fact.when),
    fact.saidBy.flatMap(({ who, mode }, at) => [saidBy[at] ?? who, ATTRIBUTION_MODES.indexOf(mode)]),
    single(fact.tags),
    single(fact.quote),
    single(fact.names),
    is === 'current' && by === null && why === null ? null : trimmed([FACT_STATES.indexOf(is), by, why]),
    flattened(fact.conflicts),
    single(fact.formerly),
    flattened(ofOthers),
  ];
  const record: Json[] = [fact.id, 0, fact.claim];
  let bits = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const value = parts[part] ?? null;
    // A kind or source of ordinal 0 is left out too: it is what an absent one is read as.
    const absent =
      value === null ||
      (Array.isArray(value) && value.length === 0) ||
      (value === 0 && ZERO_IS_ABSENT.has(part));
    if (absent) continue;
    bits |= 1 << part;
    record.push(value);
  }
  record[1] = bits;
  return JSON.stringify(record);
}

/** Positions of source and kind. */
const ZERO_IS_ABSENT: ReadonlySet<number> = new Set([1, 2]);

/** The record of an entity; `type` is the place of its type among all types. */
export function encodeEntity(entity: Entity, type: number): string {
  return JSON.stringify(trimmed([entity.id, type, entity.name, entity.aliases, entity.in]));
}

/** The record of a source. */
export function encodeSource(source: Source): string {
  const { id, title, outlet, published, url, paragraphs } = source;
  return JSON.stringify(trimmed([id, title, outlet, codeWhen(published), url, paragraphs]));
}

function flattened(conflicts: readonly Conflict[]): Json {
  return conflicts.flatMap((conflict) => [conflict.with, conflict.about]);
}
