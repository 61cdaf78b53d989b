import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { BasePositions } from './base-positions.ts';
import type { RawValue } from './parse/raw-value.ts';

/** What is wanted beside the base. */
export interface LoadOptions {
  /** Warnings and advice too; they take time. Default: errors only. */
  readonly advice?: boolean;
  /** Where records stand, for edits; it keeps the files in memory. Default: not wanted. */
  readonly positions?: boolean;
  /** Files that are read as having this content, by path: what a base would be after an edit. Those that are not among its files join it. */
  readonly contents?: ReadonlyMap<string, Buffer>;
  /** Facts in YAML or JSON (one, a list of them, or a base of facts and entities) that join the base. */
  readonly drafts?: Drafts;
}

/** Facts, and entities beside them, that are no part of a file yet. */
export interface Drafts {
  /** What diagnostics call the text. */
  readonly name: string;
  readonly text: string;
  /** Adds to a fact what it leaves out and goes without saying. */
  readonly complete?: (fact: RawValue, index: number) => RawValue;
  /** Whether the entity with this index among those given joins the base; by default each does. */
  readonly joins?: (index: number) => boolean;
}

/** A knowledge base as loaded. */
export interface LoadedKnowledgeBase {
  /** Null if and only if there is an error. */
  readonly knowledgeBase: KnowledgeBase | null;
  /** Every error (and, when asked for, warning and advice) of all files, in file order; at most `MOST_DIAGNOSTICS`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Problems beyond those. */
  readonly omitted: number;
  /** Whether anything in the files could be parsed at all. */
  readonly parsed: boolean;
  /** Paths of the files that were read, in order. */
  readonly files: readonly string[];
  /** Where the records stand; null when not asked for or when there is no base. */
  readonly positions: BasePositions | null;
}
