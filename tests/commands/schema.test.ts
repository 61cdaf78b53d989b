import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { schema, schemaOf } from '../../src/commands/schema.ts';
import { SCHEMA_NAMES } from '../../src/commands/schema-names.ts';

describe('facts schema', () => {
  test.each(SCHEMA_NAMES)('%s is JSON Schema, printed as JSON', async (name) => {
    const { chunks, outcome } = schema(name);
    let text = '';
    for await (const chunk of chunks) text += chunk;
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(schemaOf(name))));
    expect(outcome).toBe('found');
    expect(new Ajv({ allowUnionTypes: true }).validateSchema(schemaOf(name))).toBe(true);
  });

  test('suggests the schema that was meant', () => {
    expect(() => schema('fcat')).toThrow(
      expect.objectContaining({ reason: 'usage', hint: 'Did you mean "fact"?' }),
    );
  });

  test('a fact needs every key, and nulls where nothing is known', () => {
    const accepts = new Ajv({ allowUnionTypes: true }).compile(schemaOf('fact'));
    const fact = {
      id: 'a',
      kind: 'troops',
      claim: 'A claim.',
      figure: null,
      about: [],
      place: null,
      when: null,
      said_by: [],
      quote: null,
      source: { id: 'report', title: 'A report', outlet: null, published: null, paragraph: [] },
      status: { is: 'current', by: null, why: null },
      conflicts: [],
      tags: [],
      match: null,
    };
    expect(accepts([fact])).toBe(true);
    const { match: _, ...incomplete } = fact;
    expect(accepts([incomplete])).toBe(false);
    expect(accepts([{ ...fact, figure: { stated: '66' } }])).toBe(false);
  });
});
