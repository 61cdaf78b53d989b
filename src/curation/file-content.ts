import { type BaseFile, type BaseFormat, baseFile, readBaseFile } from '../knowledge-base/base-files.ts';
import { decode } from '../knowledge-base/parse/decode.ts';
import { applySplices, type Splice } from './splice.ts';

/** The content of a file of a valid knowledge base, to be edited. */
export interface FileContent {
  readonly path: string;
  readonly format: BaseFormat;
  readonly bytes: Buffer;
  /** Its text, without a byte order mark. Empty for lines files, which may be too long for one string and are edited in bytes. */
  readonly text: string;
  readonly mark: boolean;
}

/** Reads a file to edit it. Throws `FactsError` (`unreadable`). */
export function readContent(path: string): FileContent {
  const file: BaseFile = baseFile(path, 0);
  const bytes = readBaseFile(file);
  const { format } = file;
  if (format === 'jsonl') return { path, format, bytes, text: '', mark: false };
  const { text, mark } = decode(bytes);
  return { path, format, bytes, text, mark };
}

/** The content after splices of its text. */
export function splicedContent({ text, mark }: FileContent, splices: readonly Splice[]): Buffer {
  return Buffer.from(`${mark ? '\ufeff' : ''}${applySplices(text, splices)}`, 'utf8');
}
