import { LONGEST_LINE } from '../limits.ts';
import { Reading } from '../shape/reading.ts';
import { nearestWord } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import { readJsonDocument } from './json-document.ts';
import { bytesOf } from './open-file.ts';
import type { RecordPlace, Section } from './raw-record.ts';
import { nameOfRaw, RawMap } from './raw-value.ts';
import type { RecordSink } from './record-sink.ts';

/** What a line of a lines file may hold, the section it belongs to, and the path to it. */
const LINE_KEYS: ReadonlyMap<string, { readonly section: Section; readonly path: readonly string[] }> =
  new Map([
    ['version', { section: 'version', path: ['version'] }],
    ['kinds', { section: 'kinds', path: ['kinds'] }],
    ['synonyms', { section: 'synonyms', path: ['synonyms'] }],
    ['source', { section: 'sources', path: ['source'] }],
    ['entity', { section: 'entities', path: ['entity'] }],
    ['fact', { section: 'facts', path: ['fact'] }],
  ]);

const LINE_NAMES = [...LINE_KEYS.keys()];
const LINE_FEED = 10;

/**
 * Delivers the records of a lines file, one JSON object a line: `{"fact": …}`, `{"entity": …}`, `{"source": …}`, `{"kinds": …}`,
 * `{"synonyms": …}`, `{"version": …}`, in any order, several keys on a line too. Empty lines are skipped; a line that is not
 * JSON is a problem of its own and the rest is read. Offsets are bytes; `from` is that of the first of these, for a piece of a file.
 */
export function linesRecords(bytes: Buffer, file: number, sink: RecordSink, from = 0): void {
  let start = from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end - start <= LONGEST_LINE)
      lineRecords(bytes.toString('utf8', start, end), from + start, from + end, file, sink);
    else {
      sink.unusable(null, undefined);
      sink.textProblem({
        code: 'too-large',
        message: `This line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`,
        hint: 'One record is one line.',
        range: { start: from + start, end: from + start + 1 },
      });
    }
    start = end + 1;
  }
}

function lineRecords(line: string, start: number, end: number, file: number, sink: RecordSink): void {
  if (line.trim() === '') return;
  const { value, problems } = readJsonDocument(line);
  for (const problem of problems) {
    const range = bytesOf(line, problem.range);
    sink.textProblem({ ...problem, range: { start: start + range.start, end: start + range.end } });
  }
  const place = { file, chunk: { start, end } };
  if (value === undefined) sink.unusable(null, undefined);
  else if (value instanceof RawMap) mapRecords(value, place, sink);
  else {
    const reading = new Reading();
    reading.report('wrong-type', `Expected a map such as {"fact": …}; found ${nameOfRaw(value)}.`);
    for (const problem of reading.take()) {
      sink.recordProblem({ ...problem, place: { ...place, path: [] }, subject: null });
    }
  }
}

function mapRecords(map: RawMap, place: Omit<RecordPlace, 'path'>, sink: RecordSink): void {
  for (let index = 0; index < map.keys.length; index += 1) {
    const key = map.keys[index] ?? '';
    const known = LINE_KEYS.get(key);
    if (known !== undefined) {
      sink.record({
        section: known.section,
        value: map.values[index] ?? null,
        place: { ...place, path: known.path },
      });
      continue;
    }
    const nearest = nearestWord(key, LINE_NAMES);
    sink.unusable(null, undefined);
    sink.recordProblem({
      code: 'unknown-key',
      message: `A line has no key ${quoted(key)}.`,
      hint: nearest === null ? `A line holds one of ${LINE_NAMES.join(', ')}.` : `Did you mean "${nearest}"?`,
      path: [key],
      marked: 'key',
      place: { ...place, path: [] },
      subject: null,
    });
  }
}
