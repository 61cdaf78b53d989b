import type { When } from './when.ts';

/** An article (or another document) that facts are taken from. */
export interface Source {
  readonly id: string;
  /** The article's title, or the curator's own words when the title is not known. */
  readonly title: string;
  /** The outlet, or null when it is not stated; never invented. */
  readonly outlet: string | null;
  readonly published: When | null;
  readonly url: string | null;
  /** Fingerprint per paragraph (16 hex digits, see `article/fingerprint.ts`), in order; empty when none are recorded. */
  readonly paragraphs: readonly string[];
}
