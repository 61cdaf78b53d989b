import { unitBehind } from '../language/unit-behind.ts';
import type { PublishedFact, PublishedWhen } from '../model/published.ts';
import type { Cell } from '../model/report.ts';
import type { Asked } from '../search/query/asked.ts';
import { accordingTo } from './attribution-wording.ts';
import { cell, joinCells, span } from './cells.ts';
import { fullWhen, paragraphs } from './source-wording.ts';

/**
 * The sentence above the table when one fact clearly answers: the figure with its hedge and what it counts (or the place, the time, the
 * claim), always with who says so and the paragraph: "2,500 US troops in Iraq — the article's own figure, ¶18". A figure of another time than
 * the article's own says of when, in the words of the source: 'three strikes in Syria, "October and November" — …'.
 */
export function answerLine(fact: PublishedFact, asked: Asked): Cell {
  // A sum says nothing by itself: "around $17 billion" was agreed, not paid.
  const counts =
    fact.figure !== null && fact.figure.unit !== null && (asked === 'how-many' || asked === 'how-much');
  const evidence = joinCells(
    [accordingTo(fact, counts ? 'figure' : 'words'), standing(fact), cell(paragraphs(fact.source.paragraph))],
    ', ',
  );
  return joinCells([counts ? figureAnswer(fact) : otherAnswer(fact, asked), evidence], ' — ');
}

function figureAnswer({ figure, place, when, source }: PublishedFact): Cell {
  if (figure === null) return [];
  const counted = figure.unit === null ? '' : unitBehind(figure.stated, figure.unit);
  const unit = counted === '' ? '' : ` ${counted}`;
  const where = place === null || mentions(unit, place.name) ? '' : ` ${locative(place.name)}`;
  const stated = when === null || isOfArticle(when, source.published) ? '' : `, "${when.stated}"`;
  return [span(figure.stated, 'figure'), span(`${unit}${where}${stated}`, 'strong')];
}

/** Whether a fact states no time but that of the article itself. */
function isOfArticle({ stated, date }: PublishedWhen, published: PublishedWhen | null): boolean {
  return stated === null || /^(?:now|today)$/i.test(stated) || (date !== null && date === published?.date);
}

function otherAnswer(fact: PublishedFact, asked: Asked): Cell {
  const claim = cell(fact.claim.replace(/\.$/, ''), 'strong');
  if (asked === 'where' && fact.place !== null) return [span(`${fact.place.name}: `, 'figure'), ...claim];
  if (asked === 'when' && fact.when !== null) return joinCells([fullWhen(fact.when), claim], ': ');
  return claim;
}

function standing({ status }: PublishedFact): Cell {
  return status.is === 'current' ? [] : cell(status.is, 'warning');
}

function mentions(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

/** "in Iraq", but "at Ain al-Asad air base". */
function locative(place: string): string {
  return `${/\b(base|airport|airfield|embassy|camp|port|bridge|hospital)\b/i.test(place) ? 'at' : 'in'} ${place}`;
}
