import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { advise } from './advise.ts';
import { BaseBuilder, type PlacedProblem } from './base-builder.ts';
import { type BaseFile, largestSize, listBaseFiles, readBaseFile } from './base-files.ts';
import { decode } from './decode.ts';
import { diagnose } from './diagnose.ts';
import { DIAGNOSTIC_CODES } from './diagnostic-codes.ts';
import { documentRecords } from './document-records.ts';
import { readJsonDocument } from './json-document.ts';
import { linesRecords } from './lines-records.ts';
import { type FileProblem, OpenFile } from './open-file.ts';
import { type RawRecord, SECTIONS } from './raw-record.ts';
import { Reading } from './reading.ts';
import { checkReferences } from './references/check-references.ts';
import { DocumentText, LinesText } from './source-text.ts';
import { readYamlDocument, type YamlPackage } from './yaml-document.ts';

/** What is wanted beside the base. */
export interface LoadOptions {
  /** Warnings and advice too; they take time. Default: errors only. */
  readonly advice?: boolean;
}

/** A knowledge base as loaded. */
export interface LoadedKnowledgeBase {
  /** Null if and only if a diagnostic is an error. */
  readonly knowledgeBase: KnowledgeBase | null;
  /** Every error (and, when asked for, warning and advice) of all files, in file order (at most `MOST_DIAGNOSTICS`). */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether anything in the files could be parsed at all. */
  readonly parsed: boolean;
  /** Problems beyond those. */
  readonly omitted: number;
  /** Paths of the files that were read, in order. */
  readonly files: readonly string[];
}

/**
 * Reads and checks a knowledge base from files and folders, merged in order. Wrong content is returned, all of it at once; throws
 * `FactsError` (`unreadable`) only for a path that cannot be read.
 */
export async function loadKnowledgeBase(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedKnowledgeBase> {
  const files = listBaseFiles(paths);
  const yaml = files.some((file) => file.format === 'yaml') ? await import('yaml') : null;
  const loading = new Loading(yaml);
  for (const file of files) loading.read(file);
  return loading.finish(options.advice ?? false);
}

class Loading {
  readonly #yaml: YamlPackage | null;
  readonly #files: OpenFile[] = [];
  readonly #builder = new BaseBuilder();
  readonly #fileProblems: FileProblem[] = [];
  readonly #problems: PlacedProblem[] = [];
  /** Whether some file held something like a knowledge base. */
  #parsed = false;

  constructor(yaml: YamlPackage | null) {
    this.#yaml = yaml;
  }

  read(file: BaseFile): void {
    const index = this.#files.length;
    if (file.size > largestSize(file.format)) {
      this.#files.push(new OpenFile(file, new DocumentText(''), this.#yaml));
      this.#fileProblem(index, {
        code: 'too-large',
        message: `The file is larger than ${largestSize(file.format) / 1024 / 1024} MB.`,
        hint: 'Split it into several files, or use .jsonl for machine-made records.',
        range: { start: 0, end: 1 },
      });
      return;
    }
    const bytes = readBaseFile(file);
    if (file.format === 'jsonl' && bytes.indexOf(0) < 0) this.#readLines(file, bytes);
    else this.#readDocument(file, bytes);
  }

  finish(advice: boolean): LoadedKnowledgeBase {
    const references = checkReferences(this.#builder, (place) => {
      const open = this.#files[place.file];
      if (open === undefined) return '';
      return `${open.file.path}:${open.position(open.find(place, [], 'record')).line}`;
    });
    const problems = [...this.#builder.problems, ...this.#problems, ...references];
    const shown = advice
      ? [...problems, ...advise(this.#builder)]
      : problems.filter(({ code }) => DIAGNOSTIC_CODES[code].severity === 'error');
    const { diagnostics, omitted } = diagnose(this.#files, this.#fileProblems, shown);
    const errors = [...this.#fileProblems, ...problems].filter(
      ({ code }) => DIAGNOSTIC_CODES[code].severity === 'error',
    );
    return {
      knowledgeBase: errors.length === 0 ? this.#builder.base() : null,
      diagnostics,
      parsed: this.#parsed || this.#fileProblems.length === 0,
      omitted,
      files: this.#files.map((open) => open.file.path),
    };
  }

  #readLines(file: BaseFile, bytes: Buffer): void {
    const index = this.#files.length;
    this.#files.push(new OpenFile(file, new LinesText(bytes), this.#yaml));
    const records = linesRecords(bytes, index, {
      text: (problem) => this.#fileProblem(index, problem),
      placed: (problem) => this.#problems.push(problem),
    });
    for (const record of records) this.#add(record);
  }

  #readDocument(file: BaseFile, bytes: Buffer): void {
    const index = this.#files.length;
    const { text, problem } = decode(bytes);
    this.#files.push(new OpenFile(file, new DocumentText(text), this.#yaml));
    if (problem !== null) {
      this.#fileProblem(index, problem);
      return;
    }
    const { value, problems } =
      this.#yaml !== null && file.format === 'yaml'
        ? readYamlDocument(this.#yaml, text)
        : readJsonDocument(text);
    for (const found of problems) this.#fileProblem(index, found);
    if (value === undefined) return;
    if (value === null && problems.length === 0) {
      this.#fileProblem(index, {
        code: 'empty-file',
        message: 'The file holds no knowledge base; it is empty.',
        hint: '`facts init` starts one.',
        range: { start: 0, end: 1 },
      });
      return;
    }
    const place = { file: index, chunk: { start: 0, end: text.length } };
    const reading = new Reading();
    for (const record of documentRecords(value, place, reading)) this.#add(record);
    for (const found of reading.take()) {
      this.#problems.push({ ...found, place: { ...place, path: [] }, subject: null });
    }
  }

  #add(record: RawRecord): void {
    this.#parsed = true;
    this.#builder.add(record);
  }

  #fileProblem(file: number, problem: Omit<FileProblem, 'file'>): void {
    for (const section of SECTIONS) this.#builder.incomplete.add(section);
    this.#fileProblems.push({ ...problem, file });
  }
}
