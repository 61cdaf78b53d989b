import type { Format } from '../model/format.ts';
import type { DrawnReport, Report, RowsReport } from '../model/report.ts';
import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';

type Render = (listing: Listing, settings: RenderSettings) => Iterable<string> | Promise<Iterable<string>>;

/** A renderer per format, loaded when it is asked for: the packages behind some cost more than all the rest of a run. */
const RENDERERS = {
  table: async () => (await import('./table.ts')).renderTable,
  card: async () => (await import('./card.ts')).renderCard,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  tsv: async () => (await import('./tsv.ts')).renderTsv,
  md: async () => (await import('./md.ts')).renderMd,
  yaml: async () => (await import('./yaml.ts')).renderYaml,
  ids: async () => (await import('./ids.ts')).renderIds,
} satisfies Record<Format, () => Promise<Render>>;

/**
 * A report as chunks of text to be written one after the other, line feeds included. Rows are rendered as the chunks are asked for, so a
 * report of any length takes bounded memory (unless it is sorted). Throws FactsError (usage) for an unknown field.
 */
export async function renderReport(
  report: Report,
  settings: RenderSettings,
): Promise<Iterable<string> | AsyncIterable<string>> {
  if (report.type === 'text') {
    if (settings.unicode || report.forPeople !== true) return report.chunks;
    return (await import('./ascii-cells.ts')).asciiChunks(report.chunks);
  }
  if (settings.count) return [`${countOf(report.rows)}\n`];
  if (report.type === 'drawn' && settings.format === null && settings.fields === null) {
    const { renderDrawn } = await import('./drawn.ts');
    if (settings.unicode) return renderDrawn(report, settings);
    return renderDrawn((await import('./ascii-cells.ts')).asciiDrawn(report), settings);
  }
  const format = formatOf(report, settings);
  const render: Render = await RENDERERS[format]();
  const listing = await listingOf(report, settings);
  if (settings.unicode || (format !== 'table' && format !== 'card')) return render(listing, settings);
  return render((await import('./ascii-cells.ts')).asciiListing(listing), settings);
}

function formatOf(report: RowsReport | DrawnReport, { format, fields }: RenderSettings): Format {
  if (format !== null) return format;
  return report.type === 'drawn' || fields !== null ? 'table' : report.preferred;
}

async function listingOf(report: RowsReport | DrawnReport, settings: RenderSettings): Promise<Listing> {
  const listing: Listing = {
    subject: report.subject,
    rows: report.rows,
    columns: report.columns,
    card: (row) => report.card(row),
    answer: report.type === 'rows' ? report.answer : null,
    summary: report.type === 'rows' ? report.summary : null,
    fields: null,
  };
  if (settings.fields === null && settings.sort === null) return listing;
  const { narrowListing } = await import('./narrow-listing.ts');
  return narrowListing(listing, settings);
}

function countOf(rows: Iterable<object>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}
