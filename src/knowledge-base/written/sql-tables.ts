/**
 * The tables of an exported base. `fact_…` tables hold a fact's lists, a value a row, in the order of the file. Of a fact's place one of two
 * columns is filled: the entity, or the free text. References between records of one kind are
 * checked at the end of the transaction.
 */
export const SQL_TABLES = `CREATE TABLE kinds (id TEXT PRIMARY KEY, label TEXT NOT NULL);

CREATE TABLE synonyms (
  group_number INTEGER NOT NULL, -- words of one number mean the same
  position INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (group_number, position)
);

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  outlet TEXT, -- NULL: not stated
  published_stated TEXT,
  published_date TEXT, -- EDTF, possibly partial
  published_basis TEXT,
  published_why TEXT,
  url TEXT
);

CREATE TABLE source_paragraphs (
  source_id TEXT NOT NULL REFERENCES sources (id),
  paragraph INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (source_id, paragraph)
);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  in_id TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED -- the place it lies in, the body it is part of
);

CREATE TABLE aliases (
  entity_id TEXT NOT NULL REFERENCES entities (id),
  position INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (entity_id, position)
);

CREATE TABLE facts (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES kinds (id),
  claim TEXT NOT NULL,
  figure_stated TEXT, -- the wording of the source, hedge included
  figure_relation TEXT, -- exact, about, at-least, more-than, at-most, less-than, between, vague
  figure_value NUMERIC, -- of exact and about figures
  figure_min NUMERIC,
  figure_max NUMERIC,
  figure_currency TEXT,
  unit TEXT,
  place_id TEXT REFERENCES entities (id),
  place_text TEXT,
  when_stated TEXT,
  when_date TEXT, -- EDTF, possibly partial
  when_basis TEXT,
  when_why TEXT,
  source_id TEXT NOT NULL REFERENCES sources (id),
  status TEXT NOT NULL, -- current, superseded, disputed, corrected, retracted
  status_by_id TEXT REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
  status_why TEXT
);

CREATE TABLE fact_paragraphs (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  paragraph INTEGER NOT NULL,
  PRIMARY KEY (fact_id, paragraph)
);

CREATE TABLE fact_about (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE fact_said_by (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL, -- the speaker first
  who TEXT NOT NULL,
  entity_id TEXT REFERENCES entities (id),
  mode TEXT NOT NULL, -- named, anonymous, statement, relays
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE fact_quotes (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  fragment TEXT NOT NULL,
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE fact_names (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE fact_tags (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE fact_formerly (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  former_id TEXT NOT NULL, -- what the fact was called
  PRIMARY KEY (fact_id, position)
);

CREATE TABLE conflicts (
  fact_id TEXT NOT NULL REFERENCES facts (id),
  position INTEGER NOT NULL,
  with_id TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT,
  PRIMARY KEY (fact_id, position)
);
`;
