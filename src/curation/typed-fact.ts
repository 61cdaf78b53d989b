import type { Drafts } from '../knowledge-base/loaded-knowledge-base.ts';
import { dateProblem } from '../language/dates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Entity } from '../model/entity.ts';
import { keysOf } from './add-records.ts';
import { type RecordStyle, recordStyle } from './record-style.ts';
import { YamlWriter } from './record-text.ts';
import { resolveEntity } from './resolve-entity.ts';
import { asUnknownEntity } from './unknown-entity.ts';
import type { Written, WrittenMap } from './written.ts';

/** A fact as typed, word by word; what is null or empty was left out. */
export interface TypedFact {
  readonly id: string | null;
  readonly kind: string | null;
  readonly claim: string | null;
  readonly figure: string | null;
  readonly unit: string | null;
  /** Ids, names or aliases. */
  readonly about: readonly string[];
  readonly names: readonly string[];
  readonly place: string | null;
  /** A date in EDTF, or the wording of the source. */
  readonly when: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  readonly why: string | null;
  readonly saidBy: readonly { readonly who: string; readonly mode: string }[];
  readonly quote: readonly string[];
  readonly source: string | null;
  readonly paragraphs: readonly number[];
  readonly tags: readonly string[];
}

/** A typed fact as it is written, names of entities replaced by their ids. */
export function factFromTyped(typed: TypedFact, entities: readonly Entity[]): WrittenMap {
  const entity = (word: string): string => resolveEntity(entities, word) ?? word;
  const [onlyParagraph, ...moreParagraphs] = typed.paragraphs;
  const paragraph = moreParagraphs.length > 0 ? typed.paragraphs : onlyParagraph;
  return filled({
    id: typed.id,
    kind: typed.kind,
    claim: typed.claim,
    figure: typed.figure,
    unit: typed.unit,
    about: typed.about.map(entity),
    names: typed.names,
    place: typed.place === null ? null : entity(typed.place),
    when: whenOf(typed),
    said_by: typed.saidBy.map(({ who, mode }) => ({ who: entity(who), mode })),
    quote: typed.quote,
    at: filled({ source: typed.source, paragraph: paragraph ?? null }),
    tags: typed.tags,
  });
}

/** A date alone is one that the source states; words are what it says instead. */
function whenOf({ when, date, basis, why }: TypedFact): WrittenMap {
  const isDate = when !== null && date === null && dateProblem(when) === null;
  const known = isDate ? when : date;
  return filled({
    stated: isDate ? null : when,
    date: known,
    basis: basis ?? (known === null ? null : 'stated'),
    why,
  });
}

/** A map without what says nothing. */
function filled(map: Readonly<Record<string, Written>>): WrittenMap {
  return Object.fromEntries(
    Object.entries(map).filter(([, value]) => {
      if (value === null) return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );
}

const STYLE: RecordStyle = recordStyle('', [], { order: keysOf('facts'), listIndent: 2 });

/** A typed fact as a text of its own, a field a line, in which diagnostics can point at fields. */
export function draftOfTyped(name: string, fact: WrittenMap): Drafts {
  const writer = new YamlWriter(STYLE);
  const text = Object.entries(fact)
    .map(([key, value]) => `${key}: ${writer.flow(value, key)}\n`)
    .join('');
  return { name, text };
}

/** Diagnostics about such a text as diagnostics about what was typed: `--figure:1:1`. `label` says how a field is asked for. */
export function diagnosticsOfTyped(
  diagnostics: readonly Diagnostic[],
  fact: WrittenMap,
  label: (key: string) => string,
): readonly Diagnostic[] {
  const keys = Object.keys(fact);
  return diagnostics.map((found) => {
    const field = keys[found.line - 1] ?? 'id';
    const diagnostic = field === 'about' ? asUnknownEntity(found) : found;
    const value = fact[field];
    const before = field.length + 2;
    const key = partOf(field, diagnostic) ?? field;
    const shown = typeof value === 'string' ? value : (diagnostic.excerpt?.slice(before) ?? null);
    return {
      ...diagnostic,
      file: label(key),
      line: 1,
      column: typeof value === 'string' ? 1 : Math.max(1, diagnostic.column - before),
      excerpt: shown,
      length: typeof value === 'string' ? [...value].length : diagnostic.length,
    };
  });
}

/** The parts of fields that are asked for by themselves. */
const PARTS: Readonly<Record<string, readonly string[]>> = { at: ['paragraph'], when: ['date', 'basis'] };

/** The part of a field that a diagnostic points at, or null. */
function partOf(field: string, { excerpt, column }: Diagnostic): string | null {
  const before = excerpt?.slice(0, column - 1) ?? '';
  return PARTS[field]?.find((part) => before.endsWith(`${part}: `)) ?? null;
}
