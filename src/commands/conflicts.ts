import type { CompiledBase } from '../compiled/base.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { PublishedConflict } from '../model/published-conflict.ts';
import type { Cell, Column, DrawnReport, Note } from '../model/report.ts';
import { factFilter } from '../search/filters/fact-filter.ts';
import type { Filters } from '../search/filters/filters.ts';
import { conflictingFigures } from '../verification/conflicts/conflicting-figures.ts';
import { severalSpellings } from '../verification/conflicts/several-spellings.ts';
import { saidBy } from './attribution-wording.ts';
import { cell, counted, joinCells, span } from './cells.ts';
import { drawConflicts } from './draw-conflicts.ts';
import { figureCell } from './figure-wording.ts';
import { paragraphs } from './source-wording.ts';

/** `facts conflicts`: recorded disagreements, then detected ones, of which one side at least passes the filters. */
export function conflicts(
  base: CompiledBase,
  filters: Filters,
  limit: number | null,
): DrawnReport<PublishedConflict> {
  const passes = factFilter(base, filters);
  const usable: number[] = [];
  for (let ordinal = 0; ordinal < base.factCount; ordinal += 1) {
    if (filters.statuses.length > 0 || !base.index.withdrawn(ordinal)) usable.push(ordinal);
  }
  const facts = usable.map((ordinal) => base.fact(ordinal));
  const passing = new Set(usable.filter(passes).map((ordinal) => base.fact(ordinal).id));
  const all = [...recorded(base, facts), ...differingFigures(base, facts), ...spellings(base, facts)];
  const rows = all
    .filter((conflict) => conflict.facts.some(({ id }) => passing.has(id)))
    .slice(0, limit ?? Number.POSITIVE_INFINITY);
  return {
    type: 'drawn',
    subject: 'conflict',
    rows,
    columns: COLUMNS,
    card: (row) => ({
      title: titleOf(row),
      banners: [],
      lines: [
        ...row.spellings.map(({ spelling, facts: ids }) => ({
          label: 'spelling',
          value: cell(`${spelling} (${ids.join(', ')})`),
        })),
        ...(row.what === 'spelling'
          ? []
          : row.facts.map((fact) => ({ label: 'claim', value: sideOf(fact) }))),
      ],
    }),
    draw: (canvas) => drawConflicts(rows, titleOf, canvas),
    outcome: rows.length > 0 ? 'found' : 'nothing',
    notes: rows.length > 0 ? [] : [NONE],
  };
}

const NONE: Note = {
  level: 'info',
  code: 'nothing-passes',
  message: 'no disagreement is recorded or detected',
};

function recorded(base: CompiledBase, facts: readonly Fact[]): PublishedConflict[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const seen = new Set<string>();
  return facts.flatMap((fact) =>
    fact.conflicts.flatMap((conflict): PublishedConflict[] => {
      const other = known.get(conflict.with);
      if (other === undefined || seen.has(`${conflict.with}\n${fact.id}`)) return [];
      seen.add(`${fact.id}\n${conflict.with}`);
      return [
        {
          found: 'recorded',
          what: 'claims',
          about: conflict.about,
          spellings: [],
          facts: published(base, [fact, other]),
        },
      ];
    }),
  );
}

function differingFigures(base: CompiledBase, facts: readonly Fact[]): PublishedConflict[] {
  return conflictingFigures(facts, { synonyms: base.synonyms, entityOf: entitiesOf(base) }).flatMap(
    (group): PublishedConflict[] => {
      const isRecorded = group.every((fact) =>
        group.every(
          (other) => other === fact || fact.conflicts.some((conflict) => conflict.with === other.id),
        ),
      );
      if (isRecorded) return [];
      const figures = [...new Set(group.map(({ figure }) => figure?.stated ?? ''))];
      const about =
        `${figures.slice(0, -1).join(', ')} or ${figures.at(-1) ?? ''} ${group[0]?.unit ?? ''}`.trim();
      return [{ found: 'detected', what: 'figures', about, spellings: [], facts: published(base, group) }];
    },
  );
}

function spellings(base: CompiledBase, facts: readonly Fact[]): PublishedConflict[] {
  return severalSpellings(facts, entitiesOf(base)).map(({ entity, spellings: ways }): PublishedConflict => {
    const printing = facts.filter((fact) => ways.some((way) => way.facts.includes(fact)));
    return {
      found: 'detected',
      what: 'spelling',
      about: entity.name,
      spellings: ways.map((way) => ({ spelling: way.spelling, facts: way.facts.map(({ id }) => id) })),
      facts: published(base, printing),
    };
  });
}

function entitiesOf(base: CompiledBase) {
  return (id: string): Entity | null => {
    const ordinal = base.entityOrdinal(id);
    return ordinal === null ? null : base.entity(ordinal);
  };
}

function published(base: CompiledBase, facts: readonly Fact[]) {
  return facts.flatMap(({ id }) => {
    const ordinal = base.factOrdinal(id);
    return ordinal === null ? [] : [base.publishedFact(ordinal, null)];
  });
}

/** What a disagreement is about, and whether somebody recorded it. */
function titleOf({ about, found, what, spellings: ways }: PublishedConflict): Cell {
  const text =
    what === 'spelling'
      ? `${about ?? ''}: spelt ${ways.map(({ spelling }) => `“${spelling}”`).join(' and ')}`
      : about;
  return [
    span(text ?? 'two accounts', 'strong'),
    found === 'recorded' ? span(' (recorded)', 'muted') : span(' (detected; it may be none)', 'warning'),
  ];
}

function sideOf({ figure, claim, said_by, source, id }: PublishedConflict['facts'][number]): Cell {
  return joinCells(
    [
      figureCell(figure),
      cell(claim),
      saidBy({ said_by, source }),
      cell(paragraphs(source.paragraph)),
      cell(id, 'muted'),
    ],
    ' · ',
  );
}

const COLUMNS: readonly Column<PublishedConflict>[] = [
  { key: 'about', title: 'about', align: 'left', priority: 0, grow: 1, cell: titleOf },
  { key: 'one', title: 'one', align: 'left', priority: 0, grow: 1, cell: (row) => side(row, 0) },
  { key: 'other', title: 'other', align: 'left', priority: 0, grow: 1, cell: (row) => side(row, 1) },
];

function side({ what, spellings: ways, facts }: PublishedConflict, at: number): Cell {
  if (what === 'spelling') {
    const way = ways[at];
    return way === undefined ? [] : cell(`${way.spelling} (${counted(way.facts.length, 'fact')})`);
  }
  const shown = at === 0 ? facts.slice(0, 1) : facts.slice(1);
  return joinCells(shown.map(sideOf), '; ');
}
