import { printable } from '../language/printable.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlacedProblem } from './base-builder.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes.ts';
import { LONGEST_EXCERPT, MOST_DIAGNOSTICS } from './limits.ts';
import type { FileProblem, OpenFile } from './open-file.ts';
import type { TextRange } from './problem.ts';

/** Diagnostics in file order, and how many more there are beyond `MOST_DIAGNOSTICS`. */
export interface Diagnosis {
  readonly diagnostics: readonly Diagnostic[];
  readonly omitted: number;
}

/** Works out where each problem stands and words it as a diagnostic. */
export function diagnose(
  files: readonly OpenFile[],
  fileProblems: readonly FileProblem[],
  placed: readonly PlacedProblem[],
): Diagnosis {
  const inOrder = [...placed].sort(
    (a, b) => a.place.file - b.place.file || a.place.chunk.start - b.place.chunk.start,
  );
  const found = fileProblems.slice(0, MOST_DIAGNOSTICS).map((problem) => ({
    problem,
    subject: null as string | null,
    file: problem.file,
    range: problem.range,
  }));
  const room = MOST_DIAGNOSTICS - found.length;
  for (const problem of inOrder.slice(0, room)) {
    const range = files[problem.place.file]?.find(problem.place, problem.path, problem.marked);
    if (range !== undefined)
      found.push({
        problem: { ...problem, range, file: 0 },
        subject: problem.subject,
        file: problem.place.file,
        range,
      });
  }
  found.sort((a, b) => a.file - b.file || a.range.start - b.range.start);
  const diagnostics = found.flatMap(({ problem, subject, file, range }) => {
    const open = files[file];
    return open === undefined ? [] : [toDiagnostic(open, range, problem, subject)];
  });
  return { diagnostics, omitted: fileProblems.length + placed.length - found.length };
}

function toDiagnostic(
  open: OpenFile,
  range: TextRange,
  problem: { readonly code: DiagnosticCode; readonly message: string; readonly hint: string | null },
  subject: string | null,
): Diagnostic {
  const { line, column, excerpt, length } = open.position(range);
  return {
    file: open.file.path,
    line,
    column,
    code: problem.code,
    severity: DIAGNOSTIC_CODES[problem.code].severity,
    message: printable(problem.message),
    hint: problem.hint === null ? null : printable(problem.hint),
    fact: subject,
    excerpt:
      excerpt.length <= LONGEST_EXCERPT * 2 || column <= LONGEST_EXCERPT
        ? excerpt.slice(0, LONGEST_EXCERPT * 2)
        : null,
    length,
  };
}
