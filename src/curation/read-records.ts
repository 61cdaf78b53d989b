import type { BaseFormat } from '../knowledge-base/base-files.ts';
import { decode } from '../knowledge-base/parse/decode.ts';
import { documentRecords } from '../knowledge-base/parse/document-records.ts';
import { readJsonDocument } from '../knowledge-base/parse/json-document.ts';
import { linesRecords } from '../knowledge-base/parse/lines-records.ts';
import type { RawRecord, Section } from '../knowledge-base/parse/raw-record.ts';
import type { RawValue } from '../knowledge-base/parse/raw-value.ts';
import type { RecordSink } from '../knowledge-base/parse/record-sink.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import type { YamlPiece } from '../knowledge-base/parse/yaml-pieces.ts';
import { readYamlRecords } from '../knowledge-base/parse/yaml-records.ts';

/** What the records of a file say, by section, in file order. */
export type RecordsOfFile = ReadonlyMap<Section, readonly RawValue[]>;

/** Reads the records of pieces of a YAML text as the loader does; null when something in them cannot be read. */
export async function readPieces(
  yaml: YamlPackage,
  text: string,
  pieces: readonly YamlPiece[],
): Promise<RecordsOfFile | null> {
  const gathered = new Gathered();
  await readYamlRecords(text, 0, () => Promise.resolve(yaml), gathered, pieces);
  return gathered.whole ? gathered.records : null;
}

/** Reads the records of a JSON or lines file as the loader does; null when something in it cannot be read. */
export function readJsonRecords(bytes: Buffer, format: Exclude<BaseFormat, 'yaml'>): RecordsOfFile | null {
  const gathered = new Gathered();
  if (format === 'jsonl') linesRecords(bytes, 0, gathered);
  else {
    const { text, problem } = decode(bytes);
    if (problem !== null) return null;
    const { value, problems } = readJsonDocument(text);
    if (value === undefined || problems.length > 0) return null;
    documentRecords(value, { file: 0, chunk: { start: 0, end: text.length } }, gathered);
  }
  return gathered.whole ? gathered.records : null;
}

class Gathered implements RecordSink {
  readonly records = new Map<Section, RawValue[]>();
  whole = true;

  record({ section, value }: RawRecord): void {
    const known = this.records.get(section);
    if (known === undefined) this.records.set(section, [value]);
    else known.push(value);
  }

  unusable(): void {
    this.whole = false;
  }

  textProblem(): void {
    this.whole = false;
  }

  recordProblem(): void {
    this.whole = false;
  }
}
