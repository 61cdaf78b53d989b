import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { BasePositions } from './base-positions.ts';

/** What is wanted beside the base. */
export interface LoadOptions {
  /** Warnings and advice too; they take time. Default: errors only. */
  readonly advice?: boolean;
  /** Where records stand, for edits; it keeps the files in memory. Default: not wanted. */
  readonly positions?: boolean;
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
