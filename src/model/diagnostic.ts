/** How bad a finding is: an `error` makes the base unusable, a `warning` is a likely mistake, `info` is advice. */
export type Severity = 'error' | 'warning' | 'info';

/** A defect of a file's *content*. Diagnostics are returned, all at once; they are never thrown. */
export interface Diagnostic {
  /** Path as the user gave or would type it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters (code points). */
  readonly column: number;
  /** Stable kebab-case code, explained by `facts check --explain CODE`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, one sentence, no control characters. */
  readonly message: string;
  /** What to do about it, or null. */
  readonly hint: string | null;
  /** Id of the fact (or entity, or source) it concerns, or null. */
  readonly fact: string | null;
  /** The source line it stands on, for the caret, or null. */
  readonly excerpt: string | null;
  /** Length of the marked part in characters, at least 1. */
  readonly length: number;
}
