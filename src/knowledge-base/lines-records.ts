import type { PlacedProblem } from './base-builder.ts';
import { readJsonDocument } from './json-document.ts';
import { LONGEST_LINE } from './limits.ts';
import { bytesOf } from './open-file.ts';
import type { TextProblem } from './problem.ts';
import type { RawRecord, Section } from './raw-record.ts';
import { nameOfRaw, RawMap } from './raw-value.ts';
import { Reading } from './reading.ts';
import { nearestWord } from './suggestion.ts';
import { quoted } from './wording.ts';

/** What a line of a lines file may hold, and the section it belongs to. */
const LINE_KEYS: ReadonlyMap<string, Section> = new Map([
  ['version', 'version'],
  ['kinds', 'kinds'],
  ['synonyms', 'synonyms'],
  ['source', 'sources'],
  ['entity', 'entities'],
  ['fact', 'facts'],
]);

const LINE_FEED = 10;

/** Where the reader of a lines file puts what is wrong. */
export interface LineProblems {
  readonly text: (problem: TextProblem) => void;
  readonly placed: (problem: PlacedProblem) => void;
}

/**
 * The records of a lines file, one JSON object a line: `{"fact": …}`, `{"entity": …}`, `{"source": …}`, `{"kinds": …}`, `{"synonyms": …}`,
 * `{"version": …}`, in any order, several keys on a line too. Empty lines are skipped; a line that is not JSON is a problem of
 * its own and the rest is read. Offsets are bytes.
 */
export function* linesRecords(bytes: Buffer, file: number, problems: LineProblems): Generator<RawRecord> {
  const reading = new Reading();
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end - start > LONGEST_LINE) {
      problems.text({
        code: 'too-large',
        message: `This line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`,
        hint: 'One record is one line.',
        range: { start, end: start + 1 },
      });
    } else yield* recordsOfLine(bytes.toString('utf8', start, end), start, end);
    start = end + 1;
  }

  function* recordsOfLine(line: string, lineStart: number, lineEnd: number): Generator<RawRecord> {
    if (line.trim() === '') return;
    const { value, problems: found } = readJsonDocument(line);
    for (const problem of found) {
      const range = bytesOf(line, problem.range);
      problems.text({
        ...problem,
        range: { start: lineStart + range.start, end: lineStart + range.end },
      });
    }
    if (value === undefined) return;
    const place = { file, chunk: { start: lineStart, end: lineEnd } };
    if (value instanceof RawMap) {
      for (const [index, key] of value.keys.entries()) {
        const section = LINE_KEYS.get(key);
        if (section === undefined) reportUnknown(key);
        else yield { section, value: value.values[index] ?? null, place: { ...place, path: [key] } };
      }
    } else {
      reading.report('wrong-type', `Expected a map such as {"fact": …}; found ${nameOfRaw(value)}.`);
    }
    for (const problem of reading.take()) {
      problems.placed({ ...problem, place: { ...place, path: [] }, subject: null });
    }
  }

  function reportUnknown(key: string): void {
    const names = [...LINE_KEYS.keys()];
    const nearest = nearestWord(key, names);
    reading.report('unknown-key', `A line has no key ${quoted(key)}.`, {
      hint: nearest === null ? `A line holds one of ${names.join(', ')}.` : `Did you mean "${nearest}"?`,
      marked: 'key',
      below: key,
    });
  }
}
