import type { FileState } from '../compiled/origin.ts';

/** Where the line is written. */
export interface Told {
  write(text: string): unknown;
  flush(): void;
}

/** Tells the person at the terminal that a knowledge base is being compiled, and takes it back when it is done. */
export type BuildingNote = (files: readonly FileState[]) => () => void;

/** Says nothing: standard error is no terminal, or nobody wants to know. */
export const SILENT: BuildingNote = () => () => {};

/** Bytes compiled in half a second, by the ending of the file; documents are read more slowly than lines of JSON are. */
const HALF_A_SECOND: readonly (readonly [RegExp, number])[] = [
  [/\.(jsonl|ndjson)$/i, 4_000_000],
  [/./, 1_500_000],
];

/**
 * A line on standard error while a base is compiled that will take more than half a second. The work is one long computation, in which no
 * clock can strike, so how long it will take is told from the size of the files.
 */
export function buildingNote(stderr: Told, dumb: boolean): BuildingNote {
  return (files) => {
    const halves = files.reduce((sum, { path, stats }) => sum + Number(stats.size) / rateOf(path), 0);
    if (halves <= 1) return () => {};
    const megabytes = Math.ceil(files.reduce((sum, { stats }) => sum + Number(stats.size), 0) / 1e6);
    stderr.write(`compiling the knowledge base (${megabytes} MB), once …${dumb ? '\n' : ''}`);
    stderr.flush();
    return () => {
      if (dumb) return;
      stderr.write('\r\u001b[K');
      stderr.flush();
    };
  };
}

function rateOf(path: string): number {
  return HALF_A_SECOND.find(([ending]) => ending.test(path))?.[1] ?? 1;
}
