import type { DrawnReport } from '../model/report.ts';
import { painterFor } from './painter.ts';
import { proseLines } from './prose-lines.ts';
import type { RenderSettings } from './render-settings.ts';

/** Lines after the first of a long one stand this much further in. */
const HANGING = 2;

/** The lines a report draws itself, broken to the width where they are longer. */
export async function renderDrawn(
  { draw, verbatim = false }: Pick<DrawnReport, 'draw' | 'verbatim'>,
  settings: Pick<RenderSettings, 'width' | 'unicode' | 'colourLevel' | 'hyperlinks'>,
): Promise<Iterable<string>> {
  const painter = await painterFor(settings);
  const drawn = draw({ width: settings.width, ascii: !settings.unicode });
  return (function* () {
    for (const line of drawn) {
      const width = verbatim ? Number.POSITIVE_INFINITY : settings.width;
      for (const broken of proseLines(line, width, painter, HANGING)) yield `${broken}\n`;
    }
  })();
}
