import type { Severity } from '../model/diagnostic.ts';
import { ADVICE_CODES } from './codes/advice-codes.ts';
import { CONTENT_CODES } from './codes/content-codes.ts';
import { FILE_CODES } from './codes/file-codes.ts';
import { REFERENCE_CODES } from './codes/reference-codes.ts';
import { RULES } from './rules/all-rules.ts';

/** What `facts check --explain CODE` tells about a code. */
export interface CodeExplanation {
  readonly severity: Severity;
  /** Why it matters and what to do, a few sentences. */
  readonly explanation: string;
  /** The smallest file that has the defect; null when it cannot be shown as text (a binary file). */
  readonly example: string | null;
}

/** Every code a knowledge base can be reported with. */
export const DIAGNOSTIC_CODES = {
  ...FILE_CODES,
  ...CONTENT_CODES,
  ...REFERENCE_CODES,
  ...ADVICE_CODES,
  ...RULES,
} as const satisfies Readonly<Record<string, CodeExplanation>>;

/** One of `DIAGNOSTIC_CODES`. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Whether a word is a code. */
export function isDiagnosticCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, word);
}

/** Whether a code says that a file could not be read as YAML or JSON at all. */
export function meansUnparsed(code: string): boolean {
  return Object.hasOwn(FILE_CODES, code);
}
