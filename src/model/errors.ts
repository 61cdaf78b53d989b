import type { Diagnostic } from './diagnostic.ts';

/**
 * Why something cannot go on: `usage` (exit 2), `unreadable` or `invalid` files (exit 3), `interrupted` (exit 130),
 * `not-found` (an unknown id, exit 1), `output` (stdout cannot be written, exit 3), `refused` (an edit that would not be safe, exit 3).
 */
export type ErrorReason =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'invalid'
  | 'refused'
  | 'output'
  | 'interrupted';

/** What a `FactsError` carries beside its message. */
export interface FactsErrorDetail {
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** `file` or `file:line:col` when it stands somewhere. */
  readonly where?: string | undefined;
  /** The defects that make a file unusable. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/** Thrown when a command cannot go on. Its message is a sentence for people; the CLI shows it and picks the exit code. */
export class FactsError extends Error {
  readonly reason: ErrorReason;
  /** Stable kebab-case code ("unknown-flag", "no-knowledge-base"). */
  readonly code: string;
  readonly hint: string | null;
  readonly where: string | null;
  readonly diagnostics: readonly Diagnostic[];

  constructor(reason: ErrorReason, code: string, message: string, detail: FactsErrorDetail = {}) {
    super(message);
    this.name = 'FactsError';
    this.reason = reason;
    this.code = code;
    this.hint = detail.hint ?? null;
    this.where = detail.where ?? null;
    this.diagnostics = detail.diagnostics ?? [];
  }
}
