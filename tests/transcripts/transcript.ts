import type { Outcome } from '../binary.ts';

/** One command of a transcript and what it is expected to do. */
export interface Step {
  /** The headings above it, then the command: what a failing test is called. */
  readonly title: string;
  /** A line of shell. */
  readonly command: string;
  /** The lines below the command, as written in the document. */
  readonly expected: readonly string[];
  /** Where the expected lines begin, counted from 0, so that they can be replaced. */
  readonly line: number;
}

/** A file that the document shows, and that its commands find in the folder they work in. */
export interface GivenFile {
  readonly name: string;
  readonly content: string;
}

/** A Markdown document with commands in it. */
export interface Transcript {
  readonly steps: readonly Step[];
  readonly files: readonly GivenFile[];
  /** Examples that nothing would run, each with its line number: the document is wrong. */
  readonly unrun: readonly string[];
}

const FENCE = /^(?<mark>`{3,})\s*(?<language>\S*)(?:\s+file=(?<file>\S+))?\s*$/;

/** Reads the console blocks and the files of a Markdown document. tests/README.md has the rules. */
export function readTranscript(markdown: string): Transcript {
  const lines = markdown.split('\n');
  const steps: Step[] = [];
  const files: GivenFile[] = [];
  const unrun: string[] = [];
  let heading = '';

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    heading = /^#+\s+(.*)$/.exec(line)?.[1] ?? heading;
    const fence = FENCE.exec(line)?.groups;
    if (!fence) {
      if (/^\s+`{3,}\s*console/.test(line)) unrun.push(`line ${at + 1}: an indented console block`);
      continue;
    }

    const end = lines.indexOf(fence['mark'] ?? '', at + 1);
    if (end < 0) {
      unrun.push(`line ${at + 1}: a block without an end`);
      break;
    }
    const body = lines.slice(at + 1, end);
    if (fence['language'] === 'console') {
      const found = stepsIn(body, heading, at + 1);
      if (found.length === 0 || !body[0]?.startsWith('$ '))
        unrun.push(`line ${at + 1}: begins with no command`);
      steps.push(...found);
    } else if (fence['file'] !== undefined) {
      files.push({ name: fence['file'], content: `${body.join('\n')}\n` });
    } else if (body.some((text) => FENCE.test(text))) {
      unrun.push(`line ${at + 1}: shows a block inside a block; nothing in it is run`);
    } else if (body.some((text) => text.startsWith('$ '))) {
      unrun.push(`line ${at + 1}: a command outside a console block`);
    }
    at = end;
  }
  return { steps, files, unrun };
}

function stepsIn(body: readonly string[], heading: string, offset: number): Step[] {
  const starts = body.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => {
    const command = (body[start] ?? '').slice(2);
    return {
      title: `${heading} $ ${command}`,
      command,
      expected: body.slice(start + 1, starts[index + 1] ?? body.length),
      line: offset + start + 1,
    };
  });
}

/** Writes an outcome the way a transcript shows it: standard output, then standard error, then a failing exit code. */
export function transcribe({ stdout, stderr, code }: Outcome): string[] {
  return [
    ...shownLines(stdout),
    ...shownLines(stderr).map((line) => (line === '' ? '2>' : `2> ${line}`)),
    ...(code === 0 ? [] : [`[exit ${code ?? 'killed'}]`]),
  ];
}

function shownLines(output: string): string[] {
  if (output === '') return [];
  return output.endsWith('\n') ? output.slice(0, -1).split('\n') : [...output.split('\n'), '[no newline]'];
}

/** The document with what its commands really print in place of what was expected. */
export function rerecord(markdown: string, steps: readonly Step[], outcomes: readonly Outcome[]): string {
  const lines = markdown.split('\n');
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    const outcome = outcomes[index];
    if (step && outcome) lines.splice(step.line, step.expected.length, ...transcribe(outcome));
  }
  return lines.join('\n');
}
