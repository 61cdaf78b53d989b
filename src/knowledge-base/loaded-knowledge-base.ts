import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

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
}
