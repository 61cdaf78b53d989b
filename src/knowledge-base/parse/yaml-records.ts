import { meansUnparsed } from '../diagnostic-codes.ts';
import type { TextProblem } from '../problem.ts';
import { documentRecords } from './document-records.ts';
import { NOT_PLAIN } from './plain-scalar.ts';
import { PlainYaml } from './plain-yaml.ts';
import type { RawValue } from './raw-value.ts';
import type { RecordSink } from './record-sink.ts';
import { readYamlDocument, type YamlPackage } from './yaml-document.ts';
import { cutYaml, type YamlPiece } from './yaml-pieces.ts';

/** Path from the top of a piece that holds one record to the record. */
const ONLY_ITEM: readonly number[] = [0];

/**
 * Reads the records of a YAML document piece by piece, so that a mistake in one leaves the others readable and large files need little
 * memory. The yaml package is asked for only when a piece is not plain. `pieces` are all of them, or those that are to be read.
 */
export async function readYamlRecords(
  text: string,
  file: number,
  loadYaml: () => Promise<YamlPackage>,
  sink: RecordSink,
  pieces: readonly YamlPiece[] = cutYaml(text),
): Promise<void> {
  const plain = new PlainYaml(text);
  let yaml: YamlPackage | null = null;
  for (const piece of pieces) {
    let value: RawValue | undefined | typeof NOT_PLAIN = plain.read(piece.start, piece.end);
    let broken = false;
    if (value === NOT_PLAIN) {
      yaml ??= await loadYaml();
      const reading = readYamlDocument(yaml, text.slice(piece.start, piece.end));
      for (const problem of withoutEchoes(reading.problems, piece, text)) {
        const { start, end } = problem.range;
        sink.textProblem({ ...problem, range: { start: start + piece.start, end: end + piece.start } });
        broken ||= meansUnparsed(problem.code);
      }
      value = reading.value;
    }
    if (broken || value === undefined) reportUnusable(piece, value, sink);
    else deliver(piece, value, file, sink);
  }
}

/** The first mistake of syntax makes the parser report others that are none: one a record is kept, in a whole document one a line. */
function withoutEchoes(
  problems: readonly TextProblem[],
  piece: YamlPiece,
  text: string,
): readonly TextProblem[] {
  let last: TextProblem | null = null;
  return [...problems]
    .sort((a, b) => a.range.start - b.range.start)
    .filter((problem) => {
      if (problem.code !== 'yaml-syntax') return true;
      const between =
        last === null ? '' : text.slice(piece.start + last.range.start, piece.start + problem.range.start);
      const echo = last !== null && (piece.holds === 'record' || !between.includes('\n'));
      if (!echo) last = problem;
      return !echo;
    });
}

function reportUnusable(piece: YamlPiece, value: RawValue | undefined, sink: RecordSink): void {
  sink.unusable(piece.section, piece.holds === 'record' && Array.isArray(value) ? value[0] : undefined);
}

function deliver(piece: YamlPiece, value: RawValue, file: number, sink: RecordSink): void {
  const chunk = { start: piece.start, end: piece.end };
  if (piece.holds === 'record' && piece.section !== null && Array.isArray(value)) {
    for (const [index, record] of value.entries()) {
      const path = index === 0 ? ONLY_ITEM : [index];
      sink.record({ section: piece.section, value: record, place: { file, chunk, path } });
    }
  } else documentRecords(value, { file, chunk }, sink);
}
