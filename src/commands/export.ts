import type { CompiledBase } from '../compiled/base.ts';
import { LARGEST_DOCUMENT } from '../knowledge-base/limits.ts';
import { jsonBase, linesBase } from '../knowledge-base/written/json-base.ts';
import { sqlBase } from '../knowledge-base/written/sql-base.ts';
import type { WrittenBase } from '../knowledge-base/written/written-base.ts';
import { yamlBase } from '../knowledge-base/written/yaml-base.ts';
import { FACT_STATES } from '../model/fact.ts';
import type { Note, Report } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { NO_FILTERS } from '../search/filters/filters.ts';
import { countWithdrawn, listFacts } from '../search/list.ts';
import { counted } from './cells.ts';
import type { ExportForm } from './export-forms.ts';
import { listReport } from './list.ts';
import { nothingNote } from './nothing-note.ts';
import { type PartOfBase, partOfBase, wholeBase } from './part-of-base.ts';
import { withdrawnNote } from './withdrawn-note.ts';

/** What to export. */
export interface ExportRequest {
  readonly to: ExportForm;
  /** Null: all of it, withdrawn facts too. */
  readonly filters: Filters | null;
  /** The most facts, Infinity for all. */
  readonly limit: number;
}

/** Text that is written at once, in UTF-16 units. */
const CHUNK = 1 << 16;

/**
 * `facts export`: the whole base in another form. YAML, JSON and JSON lines are a base again; CSV has the facts alone, as every listing
 * writes them. With filters, the facts that pass with all they refer to. Facts are read as they are written: none of it is in memory whole.
 */
export function exportBase({ to, filters, limit }: ExportRequest, base: CompiledBase): Report {
  if (to === 'csv') return listReport(base, filters ?? WHOLE, limit);
  if (filters === null && limit === Number.POSITIVE_INFINITY) return written(wholeBase(base), to, []);
  const asked = new Set<number>();
  for (const ordinal of listFacts(base, filters ?? WHOLE)) {
    if (asked.size >= limit) break;
    asked.add(ordinal);
  }
  const part = partOfBase(base, asked);
  return written(part, to, [
    ...(asked.size === 0 ? [nothingNote('fact', base.factCount)] : []),
    ...companionsNote(part.companions),
    ...withdrawnNote(filters === null ? 0 : countWithdrawn(base, filters)),
  ]);
}

const WHOLE: Filters = { ...NO_FILTERS, statuses: FACT_STATES };

function written(
  { base, facts }: PartOfBase,
  to: Exclude<ExportForm, 'csv'>,
  notes: readonly Note[],
): Report {
  const told = [...notes];
  return {
    type: 'text',
    chunks: inChunks(recordsOf(base, to), (size) => {
      if (size > LARGEST_DOCUMENT && (to === 'yaml' || to === 'json')) told.push(tooLargeNote(to));
    }),
    outcome: facts > 0 ? 'found' : 'nothing',
    notes: told,
  };
}

function tooLargeNote(to: ExportForm): Note {
  const limit = `${LARGEST_DOCUMENT / 1024 / 1024} MB`;
  const message = `a ${to} file of more than ${limit} is not read as a knowledge base; --to jsonl is`;
  return { level: 'warning', code: 'too-large', message };
}

function recordsOf(base: WrittenBase, to: Exclude<ExportForm, 'csv'>): Iterable<string> {
  switch (to) {
    case 'yaml':
      return yamlBase(base);
    case 'json':
      return jsonBase(base);
    case 'jsonl':
      return linesBase(base);
    case 'sql':
      return sqlBase(base);
    default:
      return to satisfies never;
  }
}

/** The pieces in chunks; `end` learns how many UTF-16 units they were. */
function* inChunks(pieces: Iterable<string>, end: (size: number) => void): Generator<string> {
  let chunk = '';
  let size = 0;
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    size += chunk.length;
    yield chunk;
    chunk = '';
  }
  end(size + chunk.length);
  yield chunk;
}

function companionsNote(count: number): Note[] {
  if (count === 0) return [];
  const message = `${counted(count, 'more fact')} come${count === 1 ? 's' : ''} along: what disagrees with the others, or replaces them`;
  return [{ level: 'info', code: 'companions', message, detail: { count } }];
}
