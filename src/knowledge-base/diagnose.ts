import { printable } from '../language/printable.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlacedProblem } from './base-builder.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes.ts';
import { LONGEST_EXCERPT, MOST_DIAGNOSTICS } from './limits.ts';
import type { FileProblem, OpenFile } from './parse/open-file.ts';
import type { YamlPackage } from './parse/yaml-document.ts';
import type { TextRange } from './problem.ts';

/** Diagnostics in file order, and how many more there are beyond `MOST_DIAGNOSTICS`. */
export interface Diagnosis {
  readonly diagnostics: readonly Diagnostic[];
  readonly omitted: number;
}

interface Located {
  readonly file: number;
  readonly range: TextRange;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  readonly subject: string | null;
}

/** Works out where each problem stands and words it as a diagnostic. `yaml` is needed when a record of a YAML file has a problem. */
export function diagnose(
  files: readonly OpenFile[],
  fileProblems: readonly FileProblem[],
  placed: readonly PlacedProblem[],
  yaml: YamlPackage | null,
): Diagnosis {
  const ofFiles = fileProblems.slice(0, MOST_DIAGNOSTICS).map((problem) => ({ ...problem, subject: null }));
  const ofRecords = [...placed]
    .sort((a, b) => a.place.file - b.place.file || a.place.chunk.start - b.place.chunk.start)
    .slice(0, MOST_DIAGNOSTICS - ofFiles.length)
    .flatMap((problem) => locate(files, problem, yaml));
  const located: Located[] = [...ofFiles, ...ofRecords];
  located.sort((a, b) => a.file - b.file || a.range.start - b.range.start);
  return {
    diagnostics: located.flatMap((problem) => {
      const open = files[problem.file];
      return open === undefined ? [] : [toDiagnostic(open, problem)];
    }),
    omitted: fileProblems.length + placed.length - located.length,
  };
}

function locate(
  files: readonly OpenFile[],
  problem: PlacedProblem,
  yaml: YamlPackage | null,
): readonly Located[] {
  const { place, path, marked, related, code, hint, subject } = problem;
  const range = files[place.file]?.find(place, path, marked, yaml);
  if (range === undefined) return [];
  const other = related === undefined ? undefined : files[related.file];
  if (related === undefined || other === undefined) {
    return [{ file: place.file, range, code, message: problem.message, hint, subject }];
  }
  const { line } = other.position(other.find(related, [], 'record', yaml));
  const message = `${problem.message.replace(/\.$/u, '')}, at ${other.file.path}:${line}.`;
  return [{ file: place.file, range, code, message, hint, subject }];
}

function toDiagnostic(open: OpenFile, { range, code, message, hint, subject }: Located): Diagnostic {
  const { line, column, excerpt, length } = open.position(range);
  return {
    file: open.file.path,
    line,
    column,
    code,
    severity: DIAGNOSTIC_CODES[code].severity,
    message: printable(message),
    hint: hint === null ? null : printable(hint),
    fact: subject,
    excerpt: excerpt.length > LONGEST_EXCERPT ? null : excerpt,
    length,
  };
}
