import { safeJson } from '../../language/escape-json.ts';
import { kindEntries, listSections } from './base-sections.ts';
import type { WrittenBase } from './written-base.ts';

/** The base as a JSON file, record by record. Loaded again, it is the same base. */
export function* jsonBase(base: WrittenBase): Generator<string> {
  yield `{\n  "version": ${base.version}`;
  if (base.kinds.length > 0) yield `,\n  "kinds": ${kindsJson(base, '\n    ', '\n  ')}`;
  if (base.synonyms.length > 0) {
    const groups = base.synonyms.map((words) => `    ${safeJson(words)}`);
    yield `,\n  "synonyms": [\n${groups.join(',\n')}\n  ]`;
  }
  for (const { name, records } of listSections(base)) {
    let before = `,\n  "${name}": [\n`;
    for (const record of records) {
      yield `${before}${safeJson(record, 2).replace(/^/gm, '    ')}`;
      before = ',\n';
    }
    if (before === ',\n') yield '\n  ]';
  }
  yield '\n}\n';
}

/** The base as JSON, a record a line. Loaded again, it is the same base. */
export function* linesBase(base: WrittenBase): Generator<string> {
  yield `{"version":${base.version}}\n`;
  if (base.kinds.length > 0) yield `{"kinds":${kindsJson(base, '', '')}}\n`;
  if (base.synonyms.length > 0) yield `${safeJson({ synonyms: base.synonyms })}\n`;
  for (const { one, records } of listSections(base)) {
    for (const record of records) yield `${safeJson({ [one]: record })}\n`;
  }
}

/** Written by hand: an object would put ids that look like numbers first. */
function kindsJson(base: WrittenBase, between: string, end: string): string {
  const entries = kindEntries(base).map(
    ([id, label]) => `${between}${safeJson(id)}:${between === '' ? '' : ' '}${safeJson(label)}`,
  );
  return `{${entries.join(',')}${end}}`;
}
