import { knowledgeBaseSchema } from '../knowledge-base/shape/knowledge-base-schema.ts';
import type { JsonSchema } from '../knowledge-base/shape/shape.ts';
import { nearestWord } from '../knowledge-base/suggestion.ts';
import { FactsError } from '../model/errors.ts';
import type { TextReport } from '../model/report.ts';
import { SCHEMA_NAMES, type SchemaName } from './schema-names.ts';
import {
  diagnosticsSchema,
  findingsSchema,
  messageSchema,
  verdictsSchema,
} from './schemas/checking-schemas.ts';
import {
  cachedSchema,
  changesSchema,
  differencesSchema,
  suggestionsSchema,
} from './schemas/curation-schemas.ts';
import {
  batchSchema,
  citationsSchema,
  conflictsSchema,
  entitiesSchema,
  factsSchema,
  kindsSchema,
  sourcesSchema,
} from './schemas/fact-schemas.ts';

/**
 * `facts schema NAME`: a JSON Schema (draft-07). `kb` is what knowledge bases are written by; the others are what the tool prints.
 * Throws `FactsError` (`usage`) for another name.
 */
export function schema(name: string): TextReport {
  const known = SCHEMA_NAMES.find((candidate) => candidate === name);
  if (known === undefined) {
    const nearest = nearestWord(name, SCHEMA_NAMES);
    throw new FactsError('usage', 'unknown-schema', `There is no schema "${name}".`, {
      hint: nearest === null ? `Schemas: ${SCHEMA_NAMES.join(', ')}.` : `Did you mean "${nearest}"?`,
    });
  }
  const text = `${JSON.stringify(schemaOf(known), null, 2)}\n`;
  return { type: 'text', chunks: [text], outcome: 'found', notes: [] };
}

/** The schema of a name. */
export function schemaOf(name: SchemaName): JsonSchema {
  switch (name) {
    case 'kb':
      return knowledgeBaseSchema();
    case 'fact':
      return factsSchema;
    case 'entity':
      return entitiesSchema;
    case 'kind':
      return kindsSchema;
    case 'source':
      return sourcesSchema;
    case 'diagnostic':
      return diagnosticsSchema;
    case 'verdict':
      return verdictsSchema;
    case 'finding':
      return findingsSchema;
    case 'conflict':
      return conflictsSchema;
    case 'citation':
      return citationsSchema;
    case 'change':
      return changesSchema;
    case 'suggestion':
      return suggestionsSchema;
    case 'difference':
      return differencesSchema;
    case 'cached':
      return cachedSchema;
    case 'batch':
      return batchSchema;
    case 'message':
      return messageSchema;
    default:
      return unreachable(name);
  }
}

function unreachable(name: never): never {
  throw new Error(`unknown schema ${String(name)}`);
}
