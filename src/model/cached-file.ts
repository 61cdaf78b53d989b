/** A file of the cache, as `facts cache status --json` publishes it. */
export interface PublishedCachedFile {
  readonly path: string;
  /** `base`: a compiled knowledge base; `code`: what the engine made of the tool itself; `partial`: one that is or was being written. */
  readonly type: CachedFileType;
  /** In bytes. */
  readonly size: number;
  /** When it was written, ISO 8601 in UTC. */
  readonly written: string;
  /** The files a compiled base was made from. */
  readonly sources: readonly string[];
  /** Whether this build of the tool would use it as it is. */
  readonly current: boolean;
}

/** What a file of the cache may be. */
export const CACHED_FILE_TYPES = ['base', 'code', 'partial'] as const;

/** One of `CACHED_FILE_TYPES`. */
export type CachedFileType = (typeof CACHED_FILE_TYPES)[number];
