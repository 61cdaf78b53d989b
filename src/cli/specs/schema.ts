import { SCHEMA_NAMES } from '../../commands/schema-names.ts';
import type { CommandSpec } from '../command-spec.ts';

/** `facts schema NAME`. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  chapter: 'Tools',
  summary: 'JSON Schemas of knowledge bases and of the output',
  description: 'Prints a JSON Schema (draft-07), as editors and validators read it.',
  arguments: [{ syntax: '<name>', description: SCHEMA_NAMES.join(', '), offers: SCHEMA_NAMES }],
  options: [],
  filters: false,
  examples: [
    { run: 'facts schema kb', shows: 'for an editor that completes and checks a knowledge base' },
    { run: 'facts schema fact', shows: 'what --json prints' },
  ],
  run: async ({ words: [name = ''] }) => {
    const { schema } = await import('../../commands/schema.ts');
    return schema(name);
  },
};
