import { linesToAdd } from './add-line.ts';
import { addRecords, type ListSection, type RecordsToAdd } from './add-records.ts';
import type { EditableBase } from './edit-base.ts';
import { type FileContent, readContent, splicedContent } from './file-content.ts';
import { applySplices } from './splice.ts';

/** What refers to others comes behind them. */
const IN_ORDER: readonly ListSection[] = ['sources', 'entities', 'facts'];

/** The content of a file of the base with records added, before and after. */
export function contentWithRecords(
  { yaml }: Pick<EditableBase, 'yaml'>,
  file: string,
  records: RecordsToAdd,
) {
  const content = readContent(file);
  let after: Buffer = content.bytes;
  let edited: FileContent = content;
  for (const section of IN_ORDER) {
    const added = records[section] ?? [];
    if (added.length === 0) continue;
    if (content.format === 'jsonl') {
      after = Buffer.concat([after, Buffer.from(linesToAdd(after, section, added), 'utf8')]);
      continue;
    }
    const splices = addRecords(yaml, edited.text, content.format, section, added);
    after = splicedContent(edited, splices);
    edited = { ...edited, text: applySplices(edited.text, splices) };
  }
  return { file, format: content.format, before: content.bytes, after };
}
