import { kindEntries, listSections } from './base-sections.ts';
import type { WrittenBase } from './written-base.ts';
import { yamlItem, yamlScalar } from './yaml-text.ts';

/** The base as a YAML file, record by record. Loaded again, it is the same base. */
export function* yamlBase(base: WrittenBase): Generator<string> {
  yield `version: ${base.version}\n`;
  const kinds = kindEntries(base);
  if (kinds.length > 0) {
    yield `\nkinds:\n${kinds.map(([id, label]) => `  ${yamlScalar(id)}: ${yamlScalar(label)}\n`).join('')}`;
  }
  if (base.synonyms.length > 0) {
    const groups = base.synonyms.map((words) => `  - [${words.map(yamlScalar).join(', ')}]\n`);
    yield `\nsynonyms:\n${groups.join('')}`;
  }
  for (const { name, records } of listSections(base)) {
    let before = `\n${name}:\n`;
    for (const record of records) {
      yield `${before}${yamlItem(record, 2)}`;
      before = '\n';
    }
  }
}
