import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedFact } from '../model/published.ts';
import type { Card, CardLine, Cell } from '../model/report.ts';
import { accordingTo } from './attribution-wording.ts';
import { cell, joinCells, span } from './cells.ts';
import { figureCell, figureMeaning } from './figure-wording.ts';
import { litWords } from './lit-words.ts';
import { explainMatch } from './match-wording.ts';
import { fullWhen, paragraphs, shortWhen } from './source-wording.ts';

/** What a card says beside the fact itself. */
export interface CardDetail {
  /** Why the fact was found. */
  readonly explain?: boolean;
  /** Why its source is dated as it is: a long sentence, the same for all facts of a source. */
  readonly dating?: boolean;
}

/** The whole card of a fact. The base gives the claims of the facts it disagrees with. */
export function factCard(base: CompiledBase, fact: PublishedFact, detail: CardDetail = {}): Card {
  const { figure, about, place, quote, tags } = fact;
  return {
    title: litWords(fact.claim, fact.match).map((run) =>
      run.emphasis === 'plain' ? span(run.text, 'strong') : run,
    ),
    banners: statusBanner(base, fact),
    lines: [
      line('figure', figureCell(figure)),
      line('means', figure === null ? [] : cell(figureMeaning(figure))),
      line('said by', [...accordingTo(fact, figure === null ? 'words' : 'figure')]),
      ...(quote ?? []).map((fragment) => line('quote', cell(`“${fragment}”`))),
      line('about', cell(about.map(({ name }) => name).join(', '))),
      line('where', cell(place?.name ?? '')),
      line('when', fullWhen(fact.when)),
      line('source', sourceLine(fact)),
      line('published', publishedLine(fact, detail.dating ?? false)),
      ...fact.conflicts.map((conflict) => line('conflict', conflictLine(base, conflict))),
      line('tags', cell(tags.join(', '))),
      line('kind', cell(fact.kind)),
      line('id', cell(fact.id)),
      line('found by', detail.explain === true ? explainMatch(fact.match) : []),
    ].filter(({ value }) => value.length > 0),
  };
}

function line(label: string, value: Cell): CardLine {
  return { label, value };
}

function statusBanner(base: CompiledBase, { status }: PublishedFact): Cell[] {
  if (status.is === 'current') return [];
  const why = status.why === null ? '' : `: ${status.why}`;
  const banner = [span(status.is.toUpperCase(), 'warning'), span(why)];
  return status.by === null ? [banner] : [banner, [span(`use ${claimAndId(base, status.by)} instead`)]];
}

function sourceLine({ source }: PublishedFact): Cell {
  const outlet = source.outlet === null ? cell('outlet not stated', 'muted') : cell(source.outlet);
  const parts = [
    cell(paragraphs(source.paragraph), 'strong'),
    cell(source.title),
    outlet,
    cell(source.id, 'muted'),
  ];
  return joinCells(parts, ' · ');
}

function publishedLine({ source: { published } }: PublishedFact, dating: boolean): Cell {
  if (published === null) return cell('not stated', 'muted');
  return dating ? fullWhen(published) : shortWhen(published);
}

function conflictLine(base: CompiledBase, conflict: PublishedFact['conflicts'][number]): Cell {
  const about = conflict.about === null ? '' : `${conflict.about}: `;
  return [span(about, 'warning'), span(claimAndId(base, conflict.with))];
}

/** The claim of another fact with its id; the id alone when the base does not hold it. */
function claimAndId(base: CompiledBase, id: string): string {
  const ordinal = base.factOrdinal(id);
  return ordinal === null ? id : `“${base.fact(ordinal).claim}” (${id})`;
}
