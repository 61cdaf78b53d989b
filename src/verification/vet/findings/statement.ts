import type { FindingCode } from '../../../model/finding.ts';
import type { Span } from '../words/span.ts';

/** A finding before it is placed in the file: offsets of the draft's text. */
export interface Fault extends Span {
  readonly code: FindingCode;
  readonly fact: string | null;
  readonly expected: string | null;
  readonly found: string | null;
  readonly message: string;
}

/** What a draft says that was compared with the knowledge base: a figure, a quotation or a claim. */
export interface Statement extends Span {
  readonly type: 'figure' | 'quotation' | 'claim';
  /** Id of the fact it makes use of, or null. */
  readonly fact: string | null;
  readonly faults: readonly Fault[];
}
