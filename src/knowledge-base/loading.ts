import { closeSync } from 'node:fs';
import { advise } from './advise.ts';
import { BaseBuilder, type PlacedProblem } from './base-builder.ts';
import { type BaseFile, largestSize, openBaseFile, readBaseFile, unreadable } from './base-files.ts';
import { BasePositions } from './base-positions.ts';
import type { BaseReceiver } from './base-receiver.ts';
import { diagnose } from './diagnose.ts';
import { DIAGNOSTIC_CODES } from './diagnostic-codes.ts';
import { LONGEST_LINE } from './limits.ts';
import type { Drafts, LoadedKnowledgeBase, LoadOptions } from './loaded-knowledge-base.ts';
import { decode } from './parse/decode.ts';
import { documentKeyProblems, documentRecords } from './parse/document-records.ts';
import { baseIn, entitiesIn, factsIn } from './parse/facts-in.ts';
import { readJsonDocument } from './parse/json-document.ts';
import { bytesInMemory, bytesOfFile, holdsNul, linesPieces } from './parse/line-bytes.ts';
import { linesRecords } from './parse/lines-records.ts';
import { type FileProblem, OpenFile } from './parse/open-file.ts';
import { type RawRecord, SECTIONS, type Section } from './parse/raw-record.ts';
import type { RawValue } from './parse/raw-value.ts';
import type { RecordSink } from './parse/record-sink.ts';
import { DocumentText, LinesText } from './parse/source-text.ts';
import { readYamlDocument, type YamlPackage } from './parse/yaml-document.ts';
import { readYamlRecords } from './parse/yaml-records.ts';
import type { TextProblem } from './problem.ts';
import { checkReferences } from './references/check-references.ts';

/** The state of loading one knowledge base: files are read one after the other, then `finish` checks them together. */
export class Loading implements RecordSink {
  readonly #files: OpenFile[] = [];
  readonly #builder: BaseBuilder;
  readonly #receiver: BaseReceiver | null;
  /** Files that are looked into again for positions. */
  readonly #descriptors: number[] = [];
  readonly #fileProblems: FileProblem[] = [];
  readonly #problems: PlacedProblem[] = [];
  #yaml: YamlPackage | null = null;
  /** Whether some file held something like a record. */
  #parsed = false;

  /** Without a receiver, the base is kept. With one, lines files are read piece by piece; the caller closes. */
  constructor(receiver: BaseReceiver | null = null) {
    this.#receiver = receiver;
    this.#builder = new BaseBuilder(receiver);
  }

  async read(file: BaseFile): Promise<void> {
    if (file.size > largestSize(file.format)) {
      this.#files.push(new OpenFile(file, new DocumentText('')));
      this.#giveUp({
        code: 'too-large',
        message: `The file is larger than ${largestSize(file.format) / 1024 / 1024} MB.`,
        hint: 'Split it into several files, or use .jsonl for machine-made records.',
        range: { start: 0, end: 1 },
      });
      return;
    }
    if (file.format !== 'jsonl' || this.#receiver === null || !this.#readPieces(file)) {
      await this.readBytes(file, readBaseFile(file));
    }
  }

  /** Reads a lines file piece by piece; false when it is no text, of which nothing was read then. */
  #readPieces(file: BaseFile): boolean {
    const { descriptor, size } = openBaseFile(file);
    this.#descriptors.push(descriptor);
    try {
      if (holdsNul(descriptor, size)) return false;
      const index = this.#files.push(new OpenFile(file, new LinesText(bytesOfFile(descriptor, size)))) - 1;
      for (const { bytes, start } of linesPieces(descriptor, size, LONGEST_LINE)) {
        linesRecords(bytes, index, this, start);
      }
      return true;
    } catch (error) {
      throw error instanceof Error && 'syscall' in error ? unreadable(file.path, error) : error;
    }
  }

  /** Reads a file whose bytes are known already. */
  async readBytes(file: BaseFile, bytes: Buffer): Promise<void> {
    if (file.format === 'jsonl' && bytes.indexOf(0) < 0) {
      const index = this.#files.push(new OpenFile(file, new LinesText(bytesInMemory(bytes)))) - 1;
      linesRecords(bytes, index, this);
      return;
    }
    const { text, problem } = decode(bytes);
    const index = this.#files.push(new OpenFile(file, new DocumentText(text))) - 1;
    if (problem !== null) this.#giveUp(problem);
    else if (isBlank(text)) {
      this.#giveUp({
        code: 'empty-file',
        message: 'The file holds no knowledge base; it is empty.',
        hint: '`facts init` starts one.',
        range: { start: 0, end: 1 },
      });
    } else if (file.format === 'json') this.#readJson(text, index);
    else await readYamlRecords(text, index, () => this.#loadYaml(), this);
  }

  /** Reads facts, and entities beside them, that are no part of a file yet. */
  async readDrafts({ name, text, complete = asIs, joins = always }: Drafts): Promise<void> {
    const file = { path: name, format: 'yaml' as const, size: text.length };
    const index = this.#files.push(new OpenFile(file, new DocumentText(text))) - 1;
    const { value, problems } = readYamlDocument(await this.#loadYaml(), text);
    for (const problem of problems) this.textProblem(problem);
    // What is read past an error of the syntax is no fact that somebody wrote.
    if (problems.some(({ code }) => code === 'yaml-syntax')) return;
    const chunk = { start: 0, end: text.length };
    const top = baseIn(value ?? null);
    for (const problem of top === null ? [] : documentKeyProblems(top)) {
      this.recordProblem({ ...problem, place: { file: index, chunk, path: [] }, subject: null });
    }
    for (const [number, { entity, path }] of entitiesIn(value ?? null).entries()) {
      if (joins(number))
        this.record({ section: 'entities', value: entity, place: { file: index, chunk, path } });
    }
    for (const [number, { fact, path }] of factsIn(value ?? null).entries()) {
      this.record({ section: 'facts', value: complete(fact, number), place: { file: index, chunk, path } });
    }
  }

  /** Lets go of the files. */
  close(): void {
    for (const descriptor of this.#descriptors.splice(0)) closeSync(descriptor);
  }

  async finish({ advice = false, positions = false }: LoadOptions): Promise<LoadedKnowledgeBase> {
    const problems = [...this.#builder.problems, ...this.#problems, ...checkReferences(this.#builder)];
    const failed = [...this.#fileProblems, ...problems].some(isError);
    const shown = advice ? [...problems, ...advise(this.#builder)] : problems.filter(isError);
    const inYaml = (file: OpenFile | undefined): boolean => file?.file.format === 'yaml';
    const askedOf = positions ? this.#files : shown.map(({ place }) => this.#files[place.file]);
    const yaml = askedOf.some(inYaml) ? await this.#loadYaml() : null;
    const { diagnostics, omitted } = diagnose(this.#files, this.#fileProblems, shown, yaml);
    return {
      knowledgeBase: failed ? null : this.#builder.base(),
      diagnostics,
      omitted,
      parsed: this.#parsed || this.#fileProblems.length === 0,
      files: this.#files.map((open) => open.file.path),
      positions: positions && !failed ? new BasePositions(this.#files, this.#builder, yaml) : null,
    };
  }

  record(record: RawRecord): void {
    this.#parsed = true;
    this.#builder.add(record);
  }

  unusable(section: Section | null, value: RawValue | undefined): void {
    for (const each of section === null ? SECTIONS : [section]) this.#builder.remember(each, value ?? null);
  }

  textProblem(problem: TextProblem): void {
    this.#fileProblems.push({ ...problem, file: this.#files.length - 1 });
  }

  recordProblem(problem: PlacedProblem): void {
    this.#problems.push(problem);
  }

  #readJson(text: string, file: number): void {
    const { value, problems, itemRanges } = readJsonDocument(text);
    for (const problem of problems) this.textProblem(problem);
    if (value === undefined) this.unusable(null, undefined);
    else documentRecords(value, { file, chunk: { start: 0, end: text.length } }, this, itemRanges);
  }

  #giveUp(problem: TextProblem): void {
    this.unusable(null, undefined);
    this.textProblem(problem);
  }

  async #loadYaml(): Promise<YamlPackage> {
    this.#yaml ??= await import('yaml');
    return this.#yaml;
  }
}

function isError({ code }: { readonly code: keyof typeof DIAGNOSTIC_CODES }): boolean {
  return DIAGNOSTIC_CODES[code].severity === 'error';
}

/** Nothing but white space and comments. */
function isBlank(text: string): boolean {
  return !/^[^\S\n]*[^\s#]/mu.test(text);
}

function always(): boolean {
  return true;
}

function asIs(fact: RawValue): RawValue {
  return fact;
}
