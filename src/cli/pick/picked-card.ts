import type { Report } from '../../model/report.ts';
import { renderReport } from '../../render/render-report.ts';
import type { Settings } from '../environment.ts';
import { cardWidth, type PickerCanvas } from './picker-frame.ts';

/** The lines of the card of what is picked, as wide as the canvas has room beside the rows. */
export async function pickedCard(
  card: Report,
  canvas: PickerCanvas,
  settings: Settings,
): Promise<readonly string[]> {
  const parts = await renderReport(card, {
    format: 'card',
    fields: null,
    header: true,
    raw: false,
    nul: false,
    sort: null,
    limit: null,
    count: false,
    width: cardWidth(canvas),
    colourLevel: settings.stderrColor,
    unicode: !settings.ascii,
    hyperlinks: false,
  });
  let text = '';
  for await (const part of parts) text += part;
  return text.trimEnd().split('\n');
}
