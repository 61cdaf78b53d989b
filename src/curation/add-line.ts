import { keysOf, type ListSection } from './add-records.ts';
import { orderedKeys } from './record-style.ts';
import { jsonText } from './record-text.ts';
import type { WrittenMap } from './written.ts';

/** What a line that holds a record of a section calls it. */
const LINE_KEYS: Readonly<Record<ListSection, string>> = {
  sources: 'source',
  entities: 'entity',
  facts: 'fact',
};

/** How much of the end of a file is looked at for the style of its lines, in bytes. */
const TAIL = 1 << 16;

/**
 * What is put behind the end of a lines file so that it holds more records, one a line, spaced as the last line is. A file without a final
 * line break still has none.
 */
export function linesToAdd(bytes: Buffer, section: ListSection, records: readonly WrittenMap[]): string {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL)).toString('utf8');
  const last = tail.trimEnd().split('\n').at(-1) ?? '';
  const spaced = last === '' || /":\s/u.test(last);
  const lineBreak = tail.includes('\r\n') ? '\r\n' : '\n';
  const style = { indent: null, spaced, padded: /^\{ +"/u.test(last) };
  const lines = records
    .map((record) =>
      jsonText({ [LINE_KEYS[section]]: orderedKeys(record, keysOf(section)) }, style, '', lineBreak),
    )
    .join(lineBreak);
  return bytes.length === 0 || tail.endsWith('\n') ? `${lines}${lineBreak}` : `${lineBreak}${lines}`;
}
