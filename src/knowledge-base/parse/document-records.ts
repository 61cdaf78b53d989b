import type { RecordProblem, TextRange } from '../problem.ts';
import type { PathItem } from '../record-path.ts';
import { Reading } from '../shape/reading.ts';
import { nearestWord } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import type { RawRecord, RecordPlace, Section } from './raw-record.ts';
import { SECTIONS } from './raw-record.ts';
import { nameOfRaw, RawMap, type RawValue } from './raw-value.ts';
import type { RecordSink } from './record-sink.ts';

/** Where the items of a list stand, when each can be looked into alone. */
export type ItemRanges = ReadonlyMap<RawValue, readonly TextRange[]>;

/** Delivers the records of a document (the top of a YAML or JSON file) in file order, and what is wrong with the top itself. */
export function documentRecords(
  value: RawValue,
  place: Omit<RecordPlace, 'path'>,
  sink: RecordSink,
  itemRanges: ItemRanges = new Map(),
): void {
  const reading = new Reading();
  for (const record of recordsOf(value, place, reading, itemRanges)) sink.record(record);
  for (const problem of reading.take()) {
    const section = SECTIONS.find((known) => known === problem.path[0]) ?? null;
    if (section !== null || problem.path.length === 0) sink.unusable(section, undefined);
    sink.recordProblem({ ...problem, place: { ...place, path: [] }, subject: null });
  }
}

/** The path to a record that is a chunk by itself. */
const ALONE: readonly PathItem[] = [];

function* recordsOf(
  value: RawValue,
  place: Omit<RecordPlace, 'path'>,
  reading: Reading,
  itemRanges: ItemRanges,
): Generator<RawRecord> {
  if (!(value instanceof RawMap)) {
    reading.report('wrong-type', `Expected a knowledge base as a map; found ${nameOfRaw(value)}.`, {
      hint: `Its keys are ${SECTIONS.join(', ')}.`,
    });
    return;
  }
  for (const [index, key] of value.keys.entries()) {
    const section = SECTIONS.find((known) => known === key);
    const content = value.values[index] ?? null;
    if (section === undefined) reportUnknownSection(key, reading);
    else if (content !== null) yield* recordsOfSection(section, content, place, reading, itemRanges);
  }
}

/** What is wrong with the keys of a knowledge base of which only the facts are read. */
export function documentKeyProblems(value: RawMap): readonly RecordProblem[] {
  const reading = new Reading();
  for (const key of value.keys)
    if (!SECTIONS.some((known) => known === key)) reportUnknownSection(key, reading);
  return reading.take();
}

function* recordsOfSection(
  section: Section,
  content: RawValue,
  place: Omit<RecordPlace, 'path'>,
  reading: Reading,
  itemRanges: ItemRanges,
): Generator<RawRecord> {
  switch (section) {
    case 'version':
    case 'kinds':
    case 'synonyms':
      yield { section, value: content, place: { ...place, path: [section] } };
      return;
    case 'sources':
    case 'entities':
    case 'facts': {
      if (!Array.isArray(content)) {
        reading.report('wrong-type', `Expected a list of ${section}; found ${nameOfRaw(content)}.`, {
          hint: 'Write it as a list: each item starts with "- ".',
          below: section,
        });
        return;
      }
      const ranges = itemRanges.get(content);
      for (const [index, value] of content.entries()) {
        const chunk = ranges?.[index];
        const alone = chunk === undefined ? null : { file: place.file, chunk, path: ALONE };
        yield { section, value, place: alone ?? { ...place, path: [section, index] } };
      }
    }
  }
}

function reportUnknownSection(key: string, reading: Reading): void {
  const nearest = nearestWord(key, SECTIONS);
  reading.report('unknown-key', `A knowledge base has no key ${quoted(key)}.`, {
    hint: nearest === null ? `Its keys are ${SECTIONS.join(', ')}.` : `Did you mean "${nearest}"?`,
    marked: 'key',
    below: key,
  });
}
