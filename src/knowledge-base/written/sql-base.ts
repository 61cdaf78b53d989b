import type { Fact } from '../../model/fact.ts';
import { kindEntries } from './base-sections.ts';
import { SQL_TABLES } from './sql-tables.ts';
import { type SqlValue, sqlValue } from './sql-value.ts';
import type { WrittenBase } from './written-base.ts';

/** Rows of one statement. */
const BATCH = 200;

/**
 * The base as SQL that `sqlite3` loads into a new database: one transaction, tables with keys, a fact's lists in tables of their own.
 * References are checked at its end, so the order of the facts does not matter.
 */
export function* sqlBase(base: WrittenBase): Generator<string> {
  yield `PRAGMA foreign_keys = ON;\nBEGIN;\n\n${SQL_TABLES}\n`;
  yield* inBatches(
    'kinds',
    kindEntries(base).map(([id, label]) => [id, label]),
  );
  yield* inBatches(
    'synonyms',
    base.synonyms.flatMap((words, group) => words.map((word, position) => [group + 1, position + 1, word])),
  );
  yield* inBatches(
    'sources',
    base.sources.map(({ id, title, outlet, published, url }) => [
      id,
      title,
      outlet,
      published?.stated ?? null,
      published?.date ?? null,
      published?.basis ?? null,
      published?.why ?? null,
      url,
    ]),
  );
  for (const { id, paragraphs } of base.sources) {
    yield* inBatches(
      'source_paragraphs',
      paragraphs.map((fingerprint, index) => [id, index + 1, fingerprint]),
    );
  }
  yield* inBatches(
    'entities',
    base.entities.map(({ id, type, name, in: parent }) => [id, type, name, parent]),
  );
  yield* inBatches(
    'aliases',
    base.entities.flatMap(({ id, aliases }) => positioned(id, aliases)),
  );
  const entities = new Set(base.entities.map(({ id }) => id));
  for (const fact of base.facts) yield factRows(fact, entities);
  yield '\nCOMMIT;\n';
}

function factRows(fact: Fact, entities: ReadonlySet<string>): string {
  const { id, figure, when, place, status } = fact;
  const entity = (name: string | null) => (name !== null && entities.has(name) ? name : null);
  return [
    insert('facts', [
      [
        ...[id, fact.kind, fact.claim],
        ...[figure?.stated ?? null, figure?.relation ?? null, figure?.value ?? null, figure?.min ?? null],
        ...[figure?.max ?? null, figure?.currency ?? null, fact.unit],
        ...[entity(place), entity(place) === null ? place : null],
        ...[when?.stated ?? null, when?.date ?? null, when?.basis ?? null, when?.why ?? null],
        ...[fact.at.source, status.is, status.by, status.why],
      ],
    ]),
    insert(
      'fact_paragraphs',
      fact.at.paragraphs.map((paragraph) => [id, paragraph]),
    ),
    insert('fact_about', positioned(id, fact.about)),
    insert(
      'fact_said_by',
      fact.saidBy.map(({ who, mode }, index) => [id, index + 1, who, entity(who), mode]),
    ),
    insert('fact_quotes', positioned(id, fact.quote)),
    insert('fact_names', positioned(id, fact.names)),
    insert('fact_tags', positioned(id, fact.tags)),
    insert('fact_formerly', positioned(id, fact.formerly)),
    insert(
      'conflicts',
      fact.conflicts.map((conflict, index) => [id, index + 1, conflict.with, conflict.about]),
    ),
  ].join('');
}

function positioned(id: string, values: readonly string[]): readonly (readonly SqlValue[])[] {
  return values.map((value, index) => [id, index + 1, value]);
}

function* inBatches(table: string, rows: readonly (readonly SqlValue[])[]): Generator<string> {
  for (let at = 0; at < rows.length; at += BATCH) yield insert(table, rows.slice(at, at + BATCH));
}

function insert(table: string, rows: readonly (readonly SqlValue[])[]): string {
  if (rows.length === 0) return '';
  const values = rows.map((row) => `(${row.map(sqlValue).join(', ')})`);
  return `INSERT INTO ${table} VALUES ${values.join(',\n  ')};\n`;
}
