import type { DiagnosticCode } from '../diagnostic-codes.ts';
import type { RecordProblem } from '../problem.ts';
import type { Marked, PathItem } from '../record-path.ts';

/** The state of reading one record: where in it one stands, and what was found wrong. Shapes walk it. */
export class Reading {
  /** From the record's top to the value being read. */
  readonly path: PathItem[] = [];
  #problems: RecordProblem[] = [];

  /** Records a problem at the value being read, or at something below it. */
  report(
    code: DiagnosticCode,
    message: string,
    options: ReportOptions & { readonly below?: PathItem } = {},
  ): void {
    this.reportAt(
      options.below === undefined ? this.path : [...this.path, options.below],
      code,
      message,
      options,
    );
  }

  /** Records a problem at a path from the record's top. */
  reportAt(
    path: readonly PathItem[],
    code: DiagnosticCode,
    message: string,
    options: ReportOptions = {},
  ): void {
    this.#problems.push({
      code,
      message,
      hint: options.hint ?? null,
      path: [...path],
      marked: options.marked ?? 'value',
    });
  }

  /** Hands over the problems found so far and starts afresh. */
  take(): readonly RecordProblem[] {
    if (this.#problems.length === 0) return NONE;
    const taken = this.#problems;
    this.#problems = [];
    return taken;
  }
}

/** What may go with a problem. */
export interface ReportOptions {
  readonly hint?: string | null;
  readonly marked?: Marked;
}

const NONE: readonly RecordProblem[] = [];
