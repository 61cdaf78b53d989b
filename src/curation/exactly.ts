import type { BaseFormat } from '../knowledge-base/base-files.ts';
import { SECTIONS } from '../knowledge-base/parse/raw-record.ts';
import { RawMap, type RawValue } from '../knowledge-base/parse/raw-value.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import type { ListSection } from './add-records.ts';
import { readRecords } from './read-records.ts';
import { readsAs, sameReading, type Written, type WrittenMap } from './written.ts';

/** What an edit is meant to change, and nothing else. */
export type IntendedChange =
  | { readonly type: 'added'; readonly section: ListSection; readonly records: readonly WrittenMap[] }
  | { readonly type: 'status'; readonly id: string; readonly status: WrittenMap };

/** Whether the content of a file after an edit says what it said before, but for exactly the intended change. */
export async function changesExactly(
  yaml: YamlPackage,
  format: BaseFormat,
  before: Buffer,
  after: Buffer,
  change: IntendedChange,
): Promise<boolean> {
  const [old, edited] = format === 'jsonl' ? differingLines(before, after) : [before, after];
  const was = old.length === 0 ? new Map() : await readRecords(yaml, old, format);
  const is = await readRecords(yaml, edited, format);
  if (was === null || is === null) return false;
  return SECTIONS.every((section) => {
    const added = change.type === 'added' && change.section === section ? change.records : [];
    const status = change.type === 'status' && section === 'facts' ? change : null;
    return sectionAsIntended(was.get(section) ?? [], is.get(section) ?? [], added, status);
  });
}

function sectionAsIntended(
  was: readonly RawValue[],
  is: readonly RawValue[],
  added: readonly Written[],
  status: Extract<IntendedChange, { type: 'status' }> | null,
): boolean {
  if (is.length !== was.length + added.length) return false;
  let changed = 0;
  for (const [index, value] of was.entries()) {
    const now = is[index] ?? null;
    if (status !== null && idOf(value) === status.id) {
      if (!statusSet(value, now, status.status)) return false;
      changed += 1;
    } else if (!sameReading(value, now)) return false;
  }
  if (status !== null && changed !== 1) return false;
  return added.every((record, index) => readsAs(is[was.length + index] ?? null, record));
}

/** Whether a fact has the status, and all else it had. */
function statusSet(was: RawValue, is: RawValue, status: WrittenMap): boolean {
  if (!(was instanceof RawMap && is instanceof RawMap)) return false;
  const set = is.get('status');
  if (!(set instanceof RawMap)) return false;
  // Keys that had to stay for their comments say nothing.
  const telling = set.keys.filter((key) => set.get(key) !== null);
  const asked = Object.keys(status);
  if (telling.length !== asked.length) return false;
  if (!asked.every((key) => readsAs(set.get(key) ?? null, status[key] ?? null))) return false;
  return sameReading(withoutStatus(was), withoutStatus(is));
}

function withoutStatus(map: RawMap): RawMap {
  const kept = map.keys.flatMap((key, index) => (key === 'status' ? [] : [index]));
  return new RawMap(
    kept.map((index) => map.keys[index] ?? ''),
    kept.map((index) => map.values[index] ?? null),
  );
}

function idOf(value: RawValue): string | null {
  const id = value instanceof RawMap ? value.get('id') : null;
  if (typeof id === 'string') return id;
  return id !== null && id !== undefined && 'text' in id ? id.text : null;
}

const LINE_FEED = 10;

/** The lines in which two lines files differ; a line means the same whatever stands around it. */
function differingLines(a: Buffer, b: Buffer): readonly [Buffer, Buffer] {
  const shorter = Math.min(a.length, b.length);
  let start = commonStart(a, b, shorter);
  start = start === 0 ? 0 : a.lastIndexOf(LINE_FEED, start - 1) + 1;
  let behind = 0;
  while (behind < shorter - start && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind += 1;
  const endOfLine = a.indexOf(LINE_FEED, a.length - behind);
  behind = endOfLine < 0 ? 0 : a.length - endOfLine - 1;
  return [a.subarray(start, a.length - behind), b.subarray(start, b.length - behind)];
}

function commonStart(a: Buffer, b: Buffer, limit: number): number {
  // Block by block, because a byte at a time is slow for the gigabytes that lines files may have.
  const block = 1 << 16;
  let at = 0;
  while (at + block <= limit && a.compare(b, at, at + block, at, at + block) === 0) at += block;
  while (at < limit && a[at] === b[at]) at += 1;
  return at;
}
