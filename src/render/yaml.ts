import { Document, Scalar, visit } from 'yaml';
import { escapeUnsafe } from '../language/escape-json.ts';
import { pickFields } from './field-value.ts';
import type { Listing } from './listing.ts';

const UNSAFE = /[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f]/u;

/**
 * The JSON array as YAML 1.2 that YAML 1.1 readers understand alike (`no` is quoted), an element at a time; `[]` when there are
 * no rows. Texts with characters that could control a terminal are double-quoted, those characters escaped.
 */
export function* renderYaml({ rows, fields }: Listing): Generator<string> {
  let empty = true;
  for (const row of rows) {
    empty = false;
    yield yamlOf([fields === null ? row : pickFields(row, fields)]);
  }
  if (empty) yield '[]\n';
}

function yamlOf(value: unknown): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && (node.value === '=' || UNSAFE.test(node.value))) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return escapeUnsafe(document.toString({ lineWidth: 0 }));
}
