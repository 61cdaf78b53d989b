import type { JsonSchema } from '../../knowledge-base/shape/shape.ts';
import { CACHED_FILE_TYPES, type PublishedCachedFile } from '../../model/cached-file.ts';
import type { PublishedDifference } from '../../model/difference.ts';
import { CHANGE_TYPES, type PublishedChange } from '../../model/published.ts';
import { type PublishedSuggestion, SUGGESTION_TYPES } from '../../model/suggestion.ts';
import { count, id, list, object, position, published, text, textOrNull } from './schema-parts.ts';

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
  id: { ...textOrNull, description: 'Of the fact, entity or source; null for a new knowledge base as such.' },
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

/** JSON Schema of the array that `facts suggest --json` prints. */
export const suggestionsSchema = published(
  'Suggestions as facts suggest --json prints them',
  list(suggestion),
);

/** JSON Schema of the array that `facts diff --json` prints. */
export const differencesSchema = published('Differences as facts diff --json prints them', list(difference));

/** JSON Schema of the array that commands which write print with `--json`. */
export const changesSchema = published('Changes of a knowledge base as --json prints them', list(change));

/** JSON Schema of the array that `facts cache status --json` prints. */
export const cachedSchema = published('Files of the cache as facts cache --json prints them', list(cached));
