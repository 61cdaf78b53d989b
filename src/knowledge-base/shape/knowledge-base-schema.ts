import {
  entityShape,
  FORMAT_VERSION,
  factShape,
  kindsShape,
  sourceShape,
  synonymsShape,
} from './record-shapes.ts';
import type { JsonSchema } from './shape.ts';

/** The dialect that editors' YAML servers read. */
export const SCHEMA_DIALECT = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema (draft-07) of a knowledge base in YAML or JSON, from the same shapes that check it. */
export function knowledgeBaseSchema(): JsonSchema {
  return {
    $schema: SCHEMA_DIALECT,
    title: 'Knowledge base of facts',
    description: 'What articles report: facts with their figures, hedges, speakers and sources.',
    type: 'object',
    properties: {
      version: section('Version of the format.', { const: FORMAT_VERSION }),
      kinds: section(
        'The kinds of facts of this base: id to label. Never called like a command.',
        kindsShape.schema,
      ),
      synonyms: section(
        'Groups of words that mean the same, beside the built-in ones.',
        synonymsShape.schema,
      ),
      sources: section('What facts are taken from.', { type: 'array', items: sourceShape.schema }),
      entities: section('Groups, people, places, organisations, forces, weapons.', {
        type: 'array',
        items: entityShape.schema,
      }),
      facts: section('Reported claims.', { type: 'array', items: factShape.schema }),
    },
    additionalProperties: false,
  };
}

/** A section may stand empty. */
function section(description: string, schema: JsonSchema): JsonSchema {
  return { description, anyOf: [schema, { type: 'null' }] };
}
