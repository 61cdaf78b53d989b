import type { Writer } from '../storage/lock.ts';

/** What commands that write work on. */
export interface WriteContext {
  /** Files and folders of the knowledge base, as the user gave or would type them. */
  readonly paths: readonly string[];
  readonly writer: Writer;
}
