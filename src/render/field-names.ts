import type { Subject } from '../model/report.ts';

/** A field that `--fields` and `--sort` know. */
export interface Field {
  /** Dotted name: the path in the published JSON, through arrays too (`said_by.who`). */
  readonly name: string;
  /** What it holds, in a few words. */
  readonly doc: string;
  /** Its column in CSV and TSV, or null when it has none there. The columns stand in the order of this list. */
  readonly column: string | null;
  /** Whether it holds a number, which tables align right. */
  readonly number: boolean;
}

const FACT = [
  text('id', 'the id of the fact', 'id'),
  text('kind', 'its kind', 'kind'),
  text('claim', 'what is reported, in one sentence', 'claim'),
  text('figure', 'the whole figure; sorted by its number, money and percentages apart'),
  text('figure.stated', 'the wording of the source, hedge included', 'figure_stated'),
  text('figure.relation', 'how the wording limits the number: exact, at-least, vague …', 'figure_relation'),
  number('figure.value', 'the number of an exact or about figure', 'figure_value'),
  number('figure.min', 'its lower bound', 'figure_min'),
  number('figure.max', 'its upper bound', 'figure_max'),
  text('figure.currency', 'the currency, as an ISO 4217 code', 'figure_currency'),
  text('figure.unit', 'what is counted', 'unit'),
  text('about', 'the entities it is about'),
  text('about.id', 'their ids', 'about_ids'),
  text('about.name', 'their names', 'about'),
  text('about.type', 'their types'),
  text('place', 'where it happened'),
  text('place.id', 'the id of the place, when it is an entity', 'place_id'),
  text('place.name', 'the name of the place', 'place'),
  text('when', 'when it happened; sorted by date, undated ones last'),
  text('when.stated', 'the wording of the source', 'when_stated'),
  text('when.date', 'an EDTF date, possibly partial', 'when_date'),
  text('when.basis', 'where the date comes from: stated, inferred or external', 'when_basis'),
  text('when.why', 'the reason for an inferred or external date'),
  text('said_by', 'who said so, the speaker first'),
  text('said_by.who', 'names or descriptions of the speakers', 'said_by'),
  text('said_by.id', 'their ids, when they are entities'),
  text('said_by.mode', 'named, anonymous, statement or relays', 'said_by_mode'),
  text('quote', 'the fragments of a quotation', 'quote'),
  text('source', 'where it stands'),
  text('source.id', 'the id of the source', 'source'),
  number('source.paragraph', 'the paragraphs', 'paragraph'),
  text('source.title', 'the title of the source', 'source_title'),
  text('source.outlet', 'who published it, when stated', 'outlet'),
  text('source.published', 'when it was published'),
  text('source.published.stated', 'the wording of the date'),
  text('source.published.date', 'an EDTF date, possibly partial', 'published'),
  text('source.published.basis', 'where the date comes from', 'published_basis'),
  text('source.published.why', 'the reason for an inferred or external date'),
  text('status', 'whether it may still be used'),
  text('status.is', 'current, superseded, disputed, corrected or retracted', 'status'),
  text('status.by', 'the fact that replaces it', 'status_by'),
  text('status.why', 'the reason', 'status_why'),
  text('conflicts', 'recorded disagreements'),
  text('conflicts.with', 'the ids of the facts it disagrees with', 'conflicts'),
  text('conflicts.about', 'what they disagree about', 'conflicts_about'),
  text('tags', 'its tags', 'tags'),
  text('match', 'why a search found it; null elsewhere'),
  text('match.type', 'the weakest way a word of the query was met', 'match_type'),
  number('match.score', '0–1', 'match_score'),
  text('match.on', 'every word of the query with what it met'),
  text('match.on.word', 'the words of the query'),
  text('match.on.form', 'what they met'),
  text('match.on.field', 'where'),
  text('match.on.type', 'how'),
] as const;

const ENTITY = [
  text('id', 'the id of the entity', 'id'),
  text('type', 'group, place, person …', 'type'),
  text('name', 'the house spelling', 'name'),
  text('aliases', 'other spellings', 'aliases'),
  text('in', 'the place it lies in, or the body it is part of', 'in'),
  text('facts', 'the ids of the facts about it or placed there', 'facts'),
] as const;

const DIAGNOSTIC = [
  text('file', 'the path', 'file'),
  number('line', 'from 1', 'line'),
  number('column', 'from 1, in characters', 'column'),
  text('code', 'a stable name of the problem', 'code'),
  text('severity', 'error, warning or info', 'severity'),
  text('message', 'what is wrong', 'message'),
  text('hint', 'what to do about it', 'hint'),
  text('fact', 'the id of the fact it concerns', 'fact'),
] as const;

const FINDING = [
  number('line', 'from 1', 'line'),
  number('column', 'from 1, in characters', 'column'),
  number('end_line', 'the line of its last character', 'end_line'),
  number('end_column', 'the column after its last character', 'end_column'),
  text('text', 'the words of the draft', 'text'),
  text('code', 'what is wrong: wrong-figure, hedge-lost …', 'code'),
  text('fact', 'the id of the fact, when one is concerned', 'fact'),
  text('expected', 'what the knowledge base has', 'expected'),
  text('found', 'what the draft has', 'found'),
  text('message', 'what is wrong, and how to mend it', 'message'),
] as const;

/** Columns that the facts of a disagreement have in CSV and TSV, a value per fact; the other fields only by name. */
const OF_CONFLICTING_FACTS: Readonly<Record<string, string>> = {
  id: 'facts',
  claim: 'claims',
  'figure.stated': 'figures_stated',
  'said_by.who': 'said_by',
  'said_by.mode': 'said_by_mode',
  'source.id': 'sources',
  'source.paragraph': 'paragraphs',
};

const CONFLICT = [
  text('found', 'recorded or detected', 'found'),
  text('what', 'claims, figures or spelling', 'what'),
  text('about', 'what it is about', 'about'),
  text('spellings', 'the spellings of a name'),
  text('spellings.spelling', 'how it is spelt', 'spellings'),
  text('spellings.facts', 'the ids of the facts that spell it so'),
  text('facts', 'the facts that disagree'),
  ...FACT.map(
    (field): Field => ({
      ...field,
      name: `facts.${field.name}`,
      column: OF_CONFLICTING_FACTS[field.name] ?? null,
    }),
  ),
] as const;

/** Every field of every subject. `card` rows are facts or entities. An empty list: the rows themselves say what they have. */
export const FIELD_NAMES: Readonly<Record<Subject, readonly Field[]>> = {
  fact: FACT,
  entity: ENTITY,
  kind: [
    text('id', 'the id of the kind', 'id'),
    text('label', 'what people read', 'label'),
    number('facts', 'how many facts it has, withdrawn ones left out', 'facts'),
  ],
  source: [
    text('id', 'the id of the source', 'id'),
    text('title', 'its title', 'title'),
    text('outlet', 'who published it, when stated', 'outlet'),
    text('published', 'when it was published'),
    text('published.stated', 'the wording of the date', 'published_stated'),
    text('published.date', 'an EDTF date, possibly partial', 'published'),
    text('published.basis', 'where the date comes from', 'published_basis'),
    text('published.why', 'the reason for an inferred or external date'),
    text('url', 'its address', 'url'),
    number('paragraphs', 'how many paragraphs have a fingerprint', 'paragraphs'),
    number('facts', 'how many facts it has, withdrawn ones left out', 'facts'),
  ],
  diagnostic: DIAGNOSTIC,
  verdict: [
    text('id', 'the id of the fact', 'id'),
    text('verdict', 'verified, moved, changed, missing, ambiguous or unchecked', 'verdict'),
    number('paragraph', 'the paragraphs on record', 'paragraph'),
    text('expected', 'what is not as recorded', 'expected'),
    text('found', 'what stands there instead', 'found'),
    text('message', 'the verdict in words', 'message'),
    number('changed_paragraphs', 'its paragraphs with another text now', 'changed_paragraphs'),
  ],
  finding: FINDING,
  cached: [
    text('path', 'the path of the file', 'path'),
    text('type', 'base, code or partial', 'type'),
    number('size', 'in bytes', 'size'),
    text('written', 'when it was written, in UTC', 'written'),
    text('sources', 'the files it was made from', 'sources'),
    text('current', 'whether it would be used as it is', 'current'),
  ],
  suggestion: [
    number('paragraph', 'the paragraph it stands in', 'paragraph'),
    text('type', 'figure, quote or name', 'type'),
    text('text', 'the figure with its hedge, the quoted words, or the name', 'text'),
    text('unit', 'what the figure counts', 'unit'),
    text('speaker', 'who likely says so, and how', 'speaker'),
  ],
  difference: [
    text('id', 'the id of the fact; of other records, their section and id', 'id'),
    text('change', 'added, removed or changed', 'change'),
    text('field', 'the field as files call it; empty when all of it came or went', 'field'),
    text('old', 'what the old base has there', 'old'),
    text('new', 'what the new base has there', 'new'),
  ],
  conflict: CONFLICT,
  change: [
    text('id', 'the id of the fact, entity or source', 'id'),
    text('change', 'added, changed, removed, retracted, superseded or created', 'change'),
    text('file', 'the path', 'file'),
    number('line', 'from 1', 'line'),
  ],
  citation: [text('id', 'the id of the fact', 'id'), text('text', 'the citation', 'text')],
  card: [...FACT, ...ENTITY.filter(({ name }) => !FACT.some((field) => field.name === name))],
};

function text(name: string, doc: string, column: string | null = null): Field {
  return { name, doc, column, number: false };
}

function number(name: string, doc: string, column: string | null = null): Field {
  return { name, doc, column, number: true };
}
