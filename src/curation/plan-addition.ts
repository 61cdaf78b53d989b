import { linesToAdd } from './add-line.ts';
import { addRecords, type ListSection } from './add-records.ts';
import type { EditableBase } from './edit-base.ts';
import { readContent, splicedContent } from './file-content.ts';
import type { WrittenMap } from './written.ts';

/** The content of a file of the base with records added, before and after. */
export function contentWithRecords(
  { yaml }: Pick<EditableBase, 'yaml'>,
  file: string,
  section: ListSection,
  records: readonly WrittenMap[],
) {
  const content = readContent(file);
  const { format, bytes, text } = content;
  const after =
    format === 'jsonl'
      ? Buffer.concat([bytes, Buffer.from(linesToAdd(bytes, section, records), 'utf8')])
      : splicedContent(content, addRecords(yaml, text, format, section, records));
  return { file, format, before: bytes, after };
}
