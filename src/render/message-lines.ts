import type { Cell } from '../model/report.ts';
import type { MessageSettings } from './message-settings.ts';
import { painterFor } from './painter.ts';
import { proseLines } from './prose-lines.ts';

/** Lines after the first of a long message stand this much further in. */
const HANGING = 2;

/** Lines for people as text, broken to the width, line feeds included. */
export async function messageLines(lines: readonly Cell[], settings: MessageSettings): Promise<string> {
  const painter = await painterFor({ ...settings, hyperlinks: false });
  const shown = settings.unicode ? lines : await withAsciiMarks(lines);
  return shown
    .flatMap((line) => proseLines(line, settings.width, painter, HANGING))
    .map((line) => `${line}\n`)
    .join('');
}

async function withAsciiMarks(lines: readonly Cell[]): Promise<readonly Cell[]> {
  const { asciiCell } = await import('./ascii-cells.ts');
  return lines.map((line) => asciiCell(line, { aligned: false }));
}
