import type { Entity } from '../../model/entity.ts';
import type { BaseBuilder, Placed, PlacedProblem } from '../base-builder.ts';
import type { DiagnosticCode } from '../diagnostic-codes.ts';
import type { Section } from '../parse/raw-record.ts';
import type { PathItem } from '../record-path.ts';
import { suggest } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import { findCircles } from './circles.ts';
import type { LinkedFact } from './fact-links.ts';
import { collectIds, type KnownIds } from './known-ids.ts';
import { ReferenceReport, type ReferringRecord } from './reference-report.ts';

/**
 * Everything that can be wrong between records: ids taken twice, references to what does not exist, circles. A reference to a record
 * that could not be used is not reported: its own defects are.
 */
export function checkReferences(builder: BaseBuilder): readonly PlacedProblem[] {
  const report = new ReferenceReport(builder);
  const check = new ReferenceCheck(builder, collectIds(builder, report), report);
  for (const entity of builder.entities) check.entity(entity);
  for (const [ordinal, fact] of builder.links.open) check.fact(fact, ordinal);
  for (const { item, place } of builder.unfinished) check.fact(item, place);
  check.circles();
  return report.problems;
}

const TARGETS = {
  kinds: { word: 'kind', code: 'unknown-kind' },
  entities: { word: 'entity', code: 'unknown-entity' },
  sources: { word: 'source', code: 'unknown-source' },
  facts: { word: 'fact', code: 'unknown-fact' },
} as const satisfies Partial<Record<Section, { readonly word: string; readonly code: DiagnosticCode }>>;

/** Ids that suggestions are looked for in, over all unknown ids: beyond that, the bases are too large and the mistakes too many. */
const MOST_COMPARED = 2_000_000;

/** Kinds that are listed where an unknown one stands. */
const MOST_LISTED = 20;

class ReferenceCheck {
  readonly #builder: BaseBuilder;
  readonly #ids: KnownIds;
  readonly #report: ReferenceReport;
  #compared = 0;

  constructor(builder: BaseBuilder, ids: KnownIds, report: ReferenceReport) {
    this.#builder = builder;
    this.#ids = ids;
    this.#report = report;
  }

  entity({ item: entity, place }: Placed<Entity>): void {
    if (entity.in === null) return;
    const record = { id: entity.id, place };
    if (entity.in === entity.id) {
      this.#report.add(record, ['in'], 'self-reference', `${quoted(entity.id)} lies in itself.`);
    } else this.#target('entities', entity.in, record, ['in']);
  }

  fact(fact: LinkedFact, place: ReferringRecord['place']): void {
    const record = { id: fact.id === '' ? null : fact.id, place };
    this.#target('kinds', fact.kind, record, ['kind']);
    for (let index = 0; index < fact.about.length; index += 1) {
      this.#target('entities', fact.about[index] ?? '', record, ['about', index]);
    }
    this.#target('sources', fact.at.source, record, ['at', 'source']);
    this.#paragraphs(fact, record);
    fact.conflicts.forEach((conflict, index) => {
      this.#otherFact(conflict.with, record, ['conflicts', index, 'with'], 'disagrees with');
    });
    if (fact.status.by !== null) {
      this.#otherFact(fact.status.by, record, ['status', 'by'], 'is replaced by');
    }
  }

  circles(): void {
    const { entities, facts } = this.#ids;
    const parentOf = (id: string): string | null =>
      this.#builder.entities[entities.get(id) ?? -1]?.item.in ?? null;
    for (const circle of findCircles(entities.keys(), parentOf)) {
      const first = this.#builder.entities[entities.get(circle[0] ?? '') ?? -1];
      if (first !== undefined) {
        this.#circle({ id: first.item.id, place: first.place }, ['in'], circle, 'lies in');
      }
    }
    const replacementOf = (id: string): string | null =>
      this.#builder.links.open.get(facts.get(id) ?? -1)?.status.by ?? null;
    const replaced = [...this.#builder.links.open.values()].filter(({ status }) => status.by !== null);
    for (const circle of findCircles(
      replaced.map((fact) => fact.id),
      replacementOf,
    )) {
      const ordinal = facts.get(circle[0] ?? '');
      if (ordinal !== undefined) {
        const record = { id: circle[0] ?? null, place: ordinal };
        this.#circle(record, ['status', 'by'], circle, 'is replaced by');
      }
    }
  }

  #target(
    section: keyof typeof TARGETS,
    id: string,
    record: ReferringRecord,
    path: readonly PathItem[],
  ): void {
    // What a fact that is not whole lacks is empty, and was reported.
    if (id === '' || this.#ids[section].has(id)) return;
    if (this.#builder.incomplete.has(section) || this.#builder.unusable[section].has(id)) return;
    const { word, code } = TARGETS[section];
    const known = this.#ids[section];
    this.#compared += known.size;
    const near = this.#compared > MOST_COMPARED ? null : suggest(id, known.keys());
    const hint = near ?? (section === 'kinds' ? listed([...known.keys()]) : null);
    this.#report.add(record, path, code, `There is no ${word} ${quoted(id)}.`, { hint });
  }

  #otherFact(id: string, record: ReferringRecord, path: readonly PathItem[], does: string): void {
    if (id === record.id) this.#report.add(record, path, 'self-reference', `${quoted(id)} ${does} itself.`);
    else this.#target('facts', id, record, path);
  }

  #paragraphs(fact: LinkedFact, record: ReferringRecord): void {
    const index = this.#ids.sources.get(fact.at.source) ?? -1;
    const recorded = this.#builder.sources[index]?.item.paragraphs.length ?? 0;
    if (recorded === 0) return;
    for (const paragraph of fact.at.paragraphs) {
      if (paragraph <= recorded) continue;
      const message = `There is no paragraph ${paragraph}: ${quoted(fact.at.source)} has ${recorded}.`;
      this.#report.add(record, ['at', 'paragraph'], 'unknown-paragraph', message);
    }
  }

  #circle(record: ReferringRecord, path: readonly PathItem[], circle: readonly string[], does: string): void {
    const chain = [...circle, ...circle.slice(0, 1)].map((id) => quoted(id)).join(` ${does} `);
    this.#report.add(record, path, 'circular-reference', `${chain}.`, { hint: 'One of them is wrong.' });
  }
}

/** What is allowed, while that is short. */
function listed(kinds: readonly string[]): string | null {
  return kinds.length === 0 || kinds.length > MOST_LISTED ? null : `Kinds: ${kinds.join(', ')}.`;
}
