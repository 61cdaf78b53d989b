import { ATTRIBUTION_MODES } from '../../model/attribution.ts';
import { FACT_STATES } from '../../model/fact.ts';
import { RELATIONS } from '../../model/figure.ts';
import { MATCH_TYPES } from '../../model/match.ts';
import type {
  PublishedAttribution,
  PublishedEntity,
  PublishedFact,
  PublishedFigure,
  PublishedKind,
  PublishedSource,
  PublishedSourceReference,
  PublishedWhen,
} from '../../model/published.ts';
import type { PublishedConflict } from '../../model/published-conflict.ts';
import { BASES } from '../../model/when.ts';
import type { PublishedCitation } from '../cite.ts';
import type { BatchAnswer } from '../find-batch.ts';
import {
  count,
  id,
  list,
  numberOrNull,
  object,
  orNull,
  published,
  text,
  textOrNull,
} from './schema-parts.ts';

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

const conflict = object<PublishedConflict>({
  found: { enum: ['recorded', 'detected'] },
  what: { enum: ['claims', 'figures', 'spelling'] },
  about: textOrNull,
  spellings: list(object<PublishedConflict['spellings'][number]>({ spelling: text, facts: list(id) })),
  facts: list(fact),
});

const citation = object<PublishedCitation>({ id, text });

const batch = object<BatchAnswer>(
  {
    query: text,
    answered: { type: 'boolean' },
    facts: list(fact),
    nearest: { ...list(fact), description: 'The ranking without the decision; empty when answered.' },
    entities: {
      ...list(entity),
      description: 'What a query that is only an entity type lists; only there for such a query.',
    },
    error: {
      ...object<NonNullable<BatchAnswer['error']>>({ code: text, message: text, hint: textOrNull }),
      description: 'Why the line cannot be looked up; only there when it cannot.',
    },
  },
  ['entities', 'error'],
);

/** JSON Schema of the array that `--json` prints for facts. */
export const factsSchema = published('Facts as --json prints them', list(fact));

/** JSON Schema of the array that `--json` prints for entities. */
export const entitiesSchema = published('Entities as --json prints them', list(entity));

/** JSON Schema of the array that `facts kinds --json` prints. */
export const kindsSchema = published('Kinds as facts kinds --json prints them', list(kind));

/** JSON Schema of the array that `facts sources --json` prints. */
export const sourcesSchema = published('Sources as facts sources --json prints them', list(listedSource));

/** JSON Schema of the array that `facts conflicts --json` prints. */
export const conflictsSchema = published(
  'Disagreements as facts conflicts --json prints them',
  list(conflict),
);

/** JSON Schema of the array that `facts cite --json` prints. */
export const citationsSchema = published('Citations as facts cite --json prints them', list(citation));

/** JSON Schema of one line that `facts find --batch` prints. */
export const batchSchema = published('A line of facts find --batch', batch);
