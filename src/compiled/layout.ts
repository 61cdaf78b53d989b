/**
 * The compiled form: one flat file, read in parts.
 *
 *     magic (8 bytes) · sections (offset, length as u32 pairs) · the sections
 *
 * Raise `FORMAT_VERSION` whenever a section, a term rule or a weight stored in it changes: files of another version are rebuilt.
 */
export const FORMAT_VERSION = 10;

/** First bytes of a compiled base: name and format version. */
export const MAGIC: Uint8Array = Uint8Array.of(
  ...[0x66, 0x61, 0x63, 0x74, 0x64, 0x62], // factdb
  0x30 + Math.floor(FORMAT_VERSION / 10),
  0x30 + (FORMAT_VERSION % 10),
);

/**
 * The sections, in file order; `…Offsets` are u32, one more than records.
 *
 * - `counts`: JSON of sizes and the small tables (kinds, entity types, currencies, synonyms)
 * - `facts`, `entities`, `sources`: records, each an array of JSON; `factIds`, `entityIds`: id tables
 * - `termIndex`, `terms`: the dictionary, and `letters`: its words again, to find misspelt ones
 * - `postings`: what the terms point at; `relations`: which facts each entity concerns
 * - `outlines`: what ranking asks of each fact; `spellings`: the same of the names of each entity
 * - `withdrawn`: facts retracted or superseded, u32; `kinds`: u8 per fact, u32 when there are more than `NARROW_KINDS`; `states`: u8 per
 *   fact; `entityTypes`: u16 per entity; `factSources`: u16 per fact, u32 when there are more than `NARROW_SOURCES`; `figures`, `dates`:
 *   facts with a number or a date, as columns
 */
export const SECTIONS = [
  'counts',
  'termIndex',
  'terms',
  'entityTypes',
  'withdrawn',
  'entityOffsets',
  'entities',
  'spellingOffsets',
  'spellings',
  'sourceOffsets',
  'sources',
  'outlineOffsets',
  'outlines',
  'factOffsets',
  'facts',
  'factIds',
  'entityIds',
  'letters',
  'postings',
  'relationOffsets',
  'relations',
  'kinds',
  'states',
  'factSources',
  'figures',
  'dates',
] as const;

/** One of `SECTIONS`. */
export type Section = (typeof SECTIONS)[number];

/** As many kinds fit the narrow column of kinds. */
export const NARROW_KINDS = 256;

/** As many sources fit the narrow column of sources. */
export const NARROW_SOURCES = 65_536;

/** Bytes before the first section. */
export const HEADER_LENGTH = MAGIC.length + SECTIONS.length * 8;

/** Where in a fact a word stands: bits of a fact posting. */
export const FACT_FIELD = {
  claim: 1,
  figure: 2,
  kind: 4,
  tags: 8,
  when: 16,
  saidBy: 32,
  quote: 64,
  place: 128,
} as const;

/**
 * Where in an entity a word stands: bits of an entity posting. `whole`: the word alone is a spelling of the name ("Iran"), not only part
 * of one; `acronym`: it is made of the initials of one; `sound`: it is the sound of a word of one (`soundTerm`).
 */
export const ENTITY_FIELD = { name: 1, alias: 2, whole: 4, acronym: 8, sound: 16 } as const;

/** How a fact concerns an entity: bits of a relation. `placedWithin` and `aboutWithin` hold for what the entity contains. */
export const RELATION = { about: 1, place: 2, saidBy: 4, placedWithin: 8, aboutWithin: 16 } as const;

/** Terms of a dictionary block; the first is stored whole. */
export const BLOCK_TERMS = 32;
