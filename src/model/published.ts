import type { AttributionMode } from './attribution.ts';
import type { Severity } from './diagnostic.ts';
import type { FactState } from './fact.ts';
import type { Relation } from './figure.ts';
import type { Match } from './match.ts';
import type { Basis } from './when.ts';

/** A fact as the output contract publishes it (`--json`): ids resolved, every key always present, snake_case. */
export interface PublishedFact {
  readonly id: string;
  readonly kind: string;
  readonly claim: string;
  readonly figure: PublishedFigure | null;
  readonly about: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  /** `id` is null when the place is free text. */
  readonly place: { readonly id: string | null; readonly name: string } | null;
  readonly when: PublishedWhen | null;
  readonly said_by: readonly PublishedAttribution[];
  readonly quote: readonly string[] | null;
  readonly source: PublishedSourceReference;
  readonly status: { readonly is: FactState; readonly by: string | null; readonly why: string | null };
  /** Recorded on either side. */
  readonly conflicts: readonly { readonly with: string; readonly about: string | null }[];
  readonly tags: readonly string[];
  /** Null outside `find`. */
  readonly match: Match | null;
}

/** A figure with its unit. */
export interface PublishedFigure {
  readonly stated: string;
  readonly relation: Relation;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
}

/** When a fact happened. */
export interface PublishedWhen {
  readonly stated: string | null;
  readonly date: string | null;
  readonly basis: Basis | null;
  readonly why: string | null;
}

/** One link of the attribution chain; `id` is null when the speaker is no entity of the base. */
export interface PublishedAttribution {
  readonly who: string;
  readonly id: string | null;
  readonly mode: AttributionMode;
}

/** Where a fact comes from. */
export interface PublishedSourceReference {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedWhen | null;
  /** 1-based paragraph numbers. */
  readonly paragraph: readonly number[];
}

/** An entity as `--json` publishes it. */
export interface PublishedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly in: string | null;
  /** Ids of the facts about it or placed there, in file order. */
  readonly facts: readonly string[];
}

/** A kind as `--json` publishes it. */
export interface PublishedKind {
  readonly id: string;
  readonly label: string;
  /** Number of facts, withdrawn ones left out. */
  readonly facts: number;
}

/** A source as `--json` publishes it. */
export interface PublishedSource {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedWhen | null;
  readonly url: string | null;
  /** Number of recorded paragraph fingerprints. */
  readonly paragraphs: number;
  /** Number of facts, withdrawn ones left out. */
  readonly facts: number;
}

/** A defect of a knowledge base as `facts check --json` publishes it. Line and column are 1-based, columns in characters. */
export interface PublishedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** Id of the fact, entity or source it concerns, or null. */
  readonly fact: string | null;
}

/** What a write did to a fact, entity or source. */
export const CHANGE_TYPES = ['created', 'added', 'changed', 'removed', 'retracted', 'superseded'] as const;

/** One of `CHANGE_TYPES`. */
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** A change that a write made (or, with `--dry-run`, would make), as `--json` publishes it. */
export interface PublishedChange {
  /** Of the fact, entity or source; null for a new knowledge base as such. */
  readonly id: string | null;
  readonly change: ChangeType;
  readonly file: string;
  /** 1-based line after the change; for what was removed, before it. */
  readonly line: number;
}
