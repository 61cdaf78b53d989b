import { SCHEMA_DIALECT } from '../knowledge-base/shape/knowledge-base-schema.ts';
import type { JsonSchema } from '../knowledge-base/shape/shape.ts';
import { ATTRIBUTION_MODES } from '../model/attribution.ts';
import { CACHED_FILE_TYPES, type PublishedCachedFile } from '../model/cached-file.ts';
import type { PublishedDifference } from '../model/difference.ts';
import { FACT_STATES } from '../model/fact.ts';
import { RELATIONS } from '../model/figure.ts';
import { FINDING_CODES, type Finding } from '../model/finding.ts';
import { MATCH_TYPES } from '../model/match.ts';
import {
  CHANGE_TYPES,
  type PublishedAttribution,
  type PublishedChange,
  type PublishedDiagnostic,
  type PublishedEntity,
  type PublishedFact,
  type PublishedFigure,
  type PublishedKind,
  type PublishedSource,
  type PublishedSourceReference,
  type PublishedWhen,
} from '../model/published.ts';
import type { PublishedConflict } from '../model/published-conflict.ts';
import { NOTE_LEVELS } from '../model/report.ts';
import { type PublishedSuggestion, SUGGESTION_TYPES } from '../model/suggestion.ts';
import { type PublishedVerdict, VERDICTS } from '../model/verdict.ts';
import { BASES } from '../model/when.ts';
import type { PublishedCitation } from './cite.ts';

const text: JsonSchema = { type: 'string' };
const id: JsonSchema = { type: 'string', minLength: 1 };
const textOrNull: JsonSchema = { type: ['string', 'null'] };
const numberOrNull: JsonSchema = { type: ['number', 'null'] };

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object with exactly the keys of `T`, all of them always present. */
function object<T extends object>(properties: { readonly [K in keyof T]-?: JsonSchema }): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const figure = object<PublishedFigure>({
  stated: { ...text, description: 'The wording as stated, hedge included.' },
  relation: { enum: RELATIONS },
  value: { ...numberOrNull, description: 'The number of an exact or about figure.' },
  min: { ...numberOrNull, description: 'Lower bound; exclusive for more-than.' },
  max: { ...numberOrNull, description: 'Upper bound; exclusive for less-than.' },
  currency: { ...textOrNull, description: 'ISO 4217 code.' },
  unit: textOrNull,
});

const when = object<PublishedWhen>({
  stated: textOrNull,
  date: { ...textOrNull, description: 'EDTF, possibly partial.' },
  basis: { enum: [...BASES, null] },
  why: textOrNull,
});

const attribution = object<PublishedAttribution>({
  who: text,
  id: textOrNull,
  mode: { enum: ATTRIBUTION_MODES },
});

const source = object<PublishedSourceReference>({
  id,
  title: text,
  outlet: textOrNull,
  published: orNull(when),
  paragraph: list({ type: 'integer', minimum: 1 }),
});

const match = object<NonNullable<PublishedFact['match']>>({
  type: { enum: MATCH_TYPES },
  score: { type: 'number', minimum: 0, maximum: 1 },
  on: list(
    object<NonNullable<PublishedFact['match']>['on'][number]>({
      word: text,
      form: text,
      field: text,
      type: { enum: MATCH_TYPES },
    }),
  ),
});

const fact = object<PublishedFact>({
  id,
  kind: id,
  claim: text,
  figure: orNull(figure),
  about: list(object<PublishedFact['about'][number]>({ id, name: text, type: text })),
  place: orNull(object<NonNullable<PublishedFact['place']>>({ id: textOrNull, name: text })),
  when: orNull(when),
  said_by: list(attribution),
  quote: orNull(list(text)),
  source,
  status: object<PublishedFact['status']>({ is: { enum: FACT_STATES }, by: textOrNull, why: textOrNull }),
  conflicts: list(object<PublishedFact['conflicts'][number]>({ with: id, about: textOrNull })),
  tags: list(text),
  match: orNull(match),
});

const entity = object<PublishedEntity>({
  id,
  type: text,
  name: text,
  aliases: list(text),
  in: textOrNull,
  facts: list(id),
});

const count: JsonSchema = { type: 'integer', minimum: 0 };

const kind = object<PublishedKind>({
  id,
  label: text,
  facts: { ...count, description: 'Withdrawn ones left out.' },
});

const listedSource = object<PublishedSource>({
  id,
  title: text,
  outlet: textOrNull,
  published: orNull(when),
  url: textOrNull,
  paragraphs: { ...count, description: 'How many have a fingerprint.' },
  facts: { ...count, description: 'Withdrawn ones left out.' },
});

const position: JsonSchema = { type: 'integer', minimum: 1 };

const diagnostic = object<PublishedDiagnostic>({
  file: text,
  line: position,
  column: { ...position, description: 'In characters.' },
  code: { ...text, description: 'Explained by `facts check --explain CODE`.' },
  severity: { enum: ['error', 'warning', 'info'] },
  message: text,
  hint: textOrNull,
  fact: { ...textOrNull, description: 'Id of the fact, entity or source it concerns.' },
});

const verdict = object<PublishedVerdict>({
  id,
  verdict: { enum: VERDICTS },
  paragraph: { ...list(position), description: 'As the knowledge base records it.' },
  expected: { ...textOrNull, description: 'What is not as recorded; "; " between several.' },
  found: { ...textOrNull, description: 'What stands there instead.' },
  message: text,
});

const finding = object<Finding>({
  line: position,
  column: { ...position, description: 'In characters.' },
  end_line: position,
  end_column: { ...position, description: 'The place after the last character.' },
  text: { ...text, description: 'The words of the draft.' },
  code: { enum: FINDING_CODES },
  fact: { ...textOrNull, description: 'Id of the fact they were compared with.' },
  expected: { ...textOrNull, description: 'What the knowledge base has.' },
  found: { ...textOrNull, description: 'What the draft has.' },
  message: text,
});

const conflict = object<PublishedConflict>({
  found: { enum: ['recorded', 'detected'] },
  what: { enum: ['claims', 'figures', 'spelling'] },
  about: textOrNull,
  spellings: list(object<PublishedConflict['spellings'][number]>({ spelling: text, facts: list(id) })),
  facts: list(fact),
});

const citation = object<PublishedCitation>({ id, text });

/** A value of a record as its file holds it. */
const recorded: JsonSchema = {
  anyOf: [textOrNull, list({ anyOf: [text, { type: 'number' }, { type: 'object' }] })],
};

const suggestion = object<PublishedSuggestion>({
  paragraph: {
    ...position,
    description: 'Of the recorded source; of the article itself where that has none.',
  },
  type: { enum: SUGGESTION_TYPES },
  text: { ...text, description: 'The figure with its hedge, the quoted words, or the name.' },
  unit: textOrNull,
  speaker: { ...textOrNull, description: 'Who likely says so; null for the article itself.' },
});

const difference = object<PublishedDifference>({
  id: { ...id, description: 'Of records that are no facts with their section: entities/iraq.' },
  change: { enum: ['added', 'removed', 'changed'] },
  field: { ...textOrNull, description: 'As files call it, dotted; null for the whole record.' },
  old: recorded,
  new: recorded,
});

const change = object<PublishedChange>({
  id: { ...textOrNull, description: 'Of the fact or source; null for a new knowledge base as such.' },
  change: { enum: CHANGE_TYPES },
  file: text,
  line: { ...position, description: 'After the change; for what was removed, before it.' },
});

const cached = object<PublishedCachedFile>({
  path: text,
  type: { enum: CACHED_FILE_TYPES },
  size: { ...count, description: 'In bytes.' },
  written: { ...text, description: 'ISO 8601 in UTC.' },
  sources: { ...list(text), description: 'Files a compiled base was made from.' },
  current: { type: 'boolean', description: 'Whether this build of the tool would use it.' },
});

const batch = object<{ query: string; answered: boolean; facts: unknown; nearest: unknown }>({
  query: text,
  answered: { type: 'boolean' },
  facts: list(fact),
  nearest: { ...list(fact), description: 'The ranking without the decision; empty when answered.' },
});

const error = object<{ code: string; message: string; where: unknown; hint: unknown; diagnostics: unknown }>({
  code: text,
  message: text,
  where: { ...textOrNull, description: 'file, or file:line:column.' },
  hint: { ...textOrNull, description: 'What to do.' },
  diagnostics: list(diagnostic),
});

/** A note may say more than this: ids, words, counts. */
const note: JsonSchema = {
  type: 'object',
  properties: { level: { enum: NOTE_LEVELS }, code: text, message: text },
  required: ['level', 'code', 'message'],
};

/** JSON Schema of the array that `--json` prints for facts. */
export const factsSchema = published('Facts as --json prints them', list(fact));

/** JSON Schema of the array that `--json` prints for entities. */
export const entitiesSchema = published('Entities as --json prints them', list(entity));

/** JSON Schema of the array that `facts kinds --json` prints. */
export const kindsSchema = published('Kinds as facts kinds --json prints them', list(kind));

/** JSON Schema of the array that `facts sources --json` prints. */
export const sourcesSchema = published('Sources as facts sources --json prints them', list(listedSource));

/** JSON Schema of the array that `facts vet --json` prints. */
export const findingsSchema = published('Findings as facts vet --json prints them', list(finding));

/** JSON Schema of a line of standard error with `--json`. */
export const messageSchema = published('A line of standard error with --json', {
  anyOf: [note, object<{ error: unknown }>({ error })],
});

/** JSON Schema of the array that `facts check --json` prints. */
export const diagnosticsSchema = published('Diagnostics as facts check --json prints them', list(diagnostic));

/** JSON Schema of the array that `facts verify --json` prints. */
export const verdictsSchema = published('Verdicts as facts verify --json prints them', list(verdict));

/** JSON Schema of the array that `facts conflicts --json` prints. */
export const conflictsSchema = published(
  'Disagreements as facts conflicts --json prints them',
  list(conflict),
);

/** JSON Schema of the array that `facts cite --json` prints. */
export const citationsSchema = published('Citations as facts cite --json prints them', list(citation));

/** JSON Schema of the array that `facts diff --json` prints. */
export const differencesSchema = published('Differences as facts diff --json prints them', list(difference));

/** JSON Schema of the array that `facts suggest --json` prints. */
export const suggestionsSchema = published(
  'Suggestions as facts suggest --json prints them',
  list(suggestion),
);

/** JSON Schema of the array that commands which write print with `--json`. */
export const changesSchema = published('Changes of a knowledge base as --json prints them', list(change));

/** JSON Schema of the array that `facts cache status --json` prints. */
export const cachedSchema = published('Files of the cache as facts cache --json prints them', list(cached));

/** JSON Schema of one line that `facts find --batch` prints. */
export const batchSchema = published('A line of facts find --batch', batch);

function published(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: SCHEMA_DIALECT, title, ...schema };
}
