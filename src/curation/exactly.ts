import { isDeepStrictEqual } from 'node:util';
import type { BaseFormat } from '../knowledge-base/base-files.ts';
import { decode } from '../knowledge-base/parse/decode.ts';
import { SECTIONS, type Section } from '../knowledge-base/parse/raw-record.ts';
import { RawMap, type RawValue } from '../knowledge-base/parse/raw-value.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import { cutYaml, type YamlPiece } from '../knowledge-base/parse/yaml-pieces.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { RecordsToAdd } from './add-records.ts';
import { type RecordsOfFile, readJsonRecords, readPieces } from './read-records.ts';
import { readsAs, sameReading, type Written, type WrittenMap } from './written.ts';

/** What an edit is meant to change, and nothing else. */
export type IntendedChange =
  | { readonly type: 'added'; readonly records: RecordsToAdd }
  | { readonly type: 'status'; readonly id: string; readonly status: WrittenMap };

/** Whether the content of a file after an edit says what it said before, but for exactly the intended change. */
export async function changesExactly(
  yaml: YamlPackage,
  format: BaseFormat,
  before: Buffer,
  after: Buffer,
  change: IntendedChange,
): Promise<boolean> {
  const [was, is] =
    format === 'yaml' ? await yamlRecords(yaml, before, after) : jsonRecords(format, before, after);
  if (was === null || is === null) return false;
  return SECTIONS.every((section) => {
    const added = change.type === 'added' ? addedTo(change.records, section) : [];
    const status = change.type === 'status' && section === 'facts' ? change : null;
    return sectionAsIntended(was.get(section) ?? [], is.get(section) ?? [], added, status);
  });
}

function addedTo(records: RecordsToAdd, section: Section): readonly WrittenMap[] {
  switch (section) {
    case 'sources':
    case 'entities':
    case 'facts':
      return records[section] ?? [];
    case 'version':
    case 'kinds':
    case 'synonyms':
      return [];
    default:
      return section satisfies never;
  }
}

type Readings = readonly [was: RecordsOfFile | null, is: RecordsOfFile | null];

/** The records of the pieces in which two YAML texts differ: the others say what they said, because each is read alone. */
async function yamlRecords(yaml: YamlPackage, before: Buffer, after: Buffer): Promise<Readings> {
  const [old, edited] = [decode(before), decode(after)];
  if (old.problem !== null || edited.problem !== null) return [null, null];
  const [oldPieces, newPieces] = differingPieces(old.text, edited.text);
  return [await readPieces(yaml, old.text, oldPieces), await readPieces(yaml, edited.text, newPieces)];
}

function differingPieces(a: string, b: string): readonly [readonly YamlPiece[], readonly YamlPiece[]] {
  const [inA, inB] = [cutYaml(a), cutYaml(b)];
  const same = (x: YamlPiece | undefined, y: YamlPiece | undefined): boolean =>
    x !== undefined &&
    y !== undefined &&
    x.holds === y.holds &&
    x.section === y.section &&
    a.slice(x.start, x.end) === b.slice(y.start, y.end);
  let start = 0;
  while (same(inA[start], inB[start])) start += 1;
  let end = 0;
  const most = Math.min(inA.length, inB.length) - start;
  while (end < most && same(inA.at(-1 - end), inB.at(-1 - end))) end += 1;
  return [inA.slice(start, inA.length - end), inB.slice(start, inB.length - end)];
}

function jsonRecords(format: Exclude<BaseFormat, 'yaml'>, before: Buffer, after: Buffer): Readings {
  const [old, edited] = format === 'jsonl' ? differingLines(before, after) : [before, after];
  return [readJsonRecords(old, format), readJsonRecords(edited, format)];
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

/** Whether a base as loaded after an edit is the one before, but for the records that the edit concerns. */
export function sameBeside(before: KnowledgeBase, after: KnowledgeBase, ids: readonly string[]): boolean {
  const others = ({ facts, sources, entities, ...rest }: KnowledgeBase) => ({
    ...rest,
    facts: facts.filter(({ id }) => !ids.includes(id)),
    sources: sources.filter(({ id }) => !ids.includes(id)),
    entities: entities.filter(({ id }) => !ids.includes(id)),
  });
  return isDeepStrictEqual(others(before), others(after));
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
