/** Largest YAML or JSON file that is read, in bytes: some 400,000 facts. Larger bases belong in `.jsonl` or in several files. */
export const LARGEST_DOCUMENT = 128 * 1024 * 1024;

/** Largest `.jsonl` file that is read, in bytes; it is read block by block, so this only bounds the time. */
export const LARGEST_LINES_FILE = 4 * 1024 * 1024 * 1024;

/** Longest line of a `.jsonl` file, in bytes. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Deepest nesting of lists and maps. A fact needs five levels; deeper files are not knowledge bases. */
export const DEEPEST_NESTING = 32;

/** Most problems reported for one knowledge base; the rest is counted. A file of another kind would report each of its lines. */
export const MOST_DIAGNOSTICS = 1000;

/** Most files of one folder. */
export const MOST_FILES = 10_000;

/** Longest id, in characters. */
export const LONGEST_ID = 128;

/** Longest line kept with a diagnostic, in UTF-16 units; it is shown cut around the marked part. */
export const LONGEST_EXCERPT = 100_000;
