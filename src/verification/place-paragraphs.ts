import type { Checkable } from './checkable.ts';
import { type Evidence, EvidenceScale } from './evidence.ts';
import type { Place } from './place.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { frameOf, pairSameText, type SameText } from './same-text.ts';

/** What is known of the source: the recorded fingerprints, and what facts take from each paragraph (by number, from 1). */
export interface SourceOutline {
  readonly fingerprints: readonly string[];
  readonly items: ReadonlyMap<number, readonly Checkable[]>;
}

/** Between the same neighbours several new paragraphs could be an edited one; the right one holds at least this much of it. */
const LEAST_IN_GAP = 0.34;

/** An edited paragraph that was moved as well is only known again when it holds this much … */
const LEAST_ELSEWHERE = 0.6;
/** … with so many things that stand nowhere else in the article: a lookalike has one or two. */
const DISTINCTIVE_ELSEWHERE = 3;

/** More pairs than this are not weighed: the article is another one, or so much edited that nothing can be said. */
const MOST_PAIRS = 10_000;

/** Where each paragraph that facts stand in is in the article. Keys are source paragraph numbers, from 1. */
export function placeParagraphs(
  outline: SourceOutline,
  article: readonly ReadableParagraph[],
): ReadonlyMap<number, Place> {
  const same = pairSameText(outline.fingerprints, article);
  const places = new Map<number, Place>();
  for (const [source, candidates] of same) {
    const found = candidates.flatMap((at) => article[at] ?? []);
    const [only, ...others] = found;
    if (only === undefined) continue;
    places.set(source + 1, others.length === 0 ? { is: 'same', at: only } : { is: 'unsure', among: found });
  }
  const scale = new EvidenceScale(article);
  const known = outline.fingerprints.length > 0;
  const missing = [...outline.items.keys()].filter((number) => !places.has(number)).sort((a, b) => a - b);
  if (!known) {
    for (const number of missing) places.set(number, likelyPlace(number, outline, article, scale));
    return places;
  }
  for (const gap of gapsOf(outline, article, same)) fillGap(gap, outline, article, scale, places);
  findElsewhere(missing, outline, article, scale, places);
  for (const number of missing) {
    if (places.has(number)) continue;
    const gap = gapsOf(outline, article, same).find(({ sources }) => sources.includes(number));
    places.set(number, { is: 'gone', instead: freeIn(gap?.paragraphs ?? [], places) });
  }
  return places;
}

/** Source paragraphs without their text, and new article paragraphs, between the same neighbours. */
interface Gap {
  /** Source paragraph numbers, from 1. */
  readonly sources: readonly number[];
  readonly paragraphs: readonly ReadableParagraph[];
}

function gapsOf(
  outline: SourceOutline,
  article: readonly ReadableParagraph[],
  same: SameText,
): readonly Gap[] {
  const taken = new Set([...same.values()].flat());
  const last = Math.max(outline.fingerprints.length, ...outline.items.keys());
  const frame = [[-1, -1] as const, ...frameOf(same), [last, article.length] as const];
  const gaps: Gap[] = [];
  for (const [index, [source, at]] of frame.entries()) {
    const next = frame[index + 1];
    if (next === undefined) break;
    const sources: number[] = [];
    for (let each = source + 1; each < next[0]; each += 1) if (!same.has(each)) sources.push(each + 1);
    if (sources.length === 0) continue;
    const paragraphs = article.slice(at + 1, next[1]).filter((_, offset) => !taken.has(at + 1 + offset));
    gaps.push({ sources, paragraphs });
  }
  return gaps;
}

function fillGap(
  { sources, paragraphs }: Gap,
  outline: SourceOutline,
  article: readonly ReadableParagraph[],
  scale: EvidenceScale,
  places: Map<number, Place>,
): void {
  const [source, ...otherSources] = sources;
  const [paragraph, ...otherParagraphs] = paragraphs;
  if (source === undefined || paragraph === undefined) return;
  if (otherSources.length === 0 && otherParagraphs.length === 0) {
    const items = outline.items.get(source) ?? [];
    const whole = article.length === 1 || outline.fingerprints.length === 1;
    const least = whole ? LEAST_IN_GAP : 0;
    if (items.length === 0 || scale.resemblance(items, paragraph) > least) {
      places.set(source, { is: 'edited', at: paragraph });
    }
    return;
  }
  if (sources.length * paragraphs.length > MOST_PAIRS) return;
  const pairs = [
    [-1, -1] as const,
    ...alignGap(sources, paragraphs, outline, scale),
    [sources.length, paragraphs.length] as const,
  ];
  for (const [index, [row, column]] of pairs.entries()) {
    const found = paragraphs[column];
    const number = sources[row];
    if (found !== undefined && number !== undefined) places.set(number, { is: 'edited', at: found });
    // Between two that are known again, one paragraph and one paragraph belong together as in a gap of their own.
    const next = pairs[index + 1];
    if (pairs.length > 2 && next?.[0] === row + 2 && next[1] === column + 2) {
      fillGap(
        { sources: sources.slice(row + 1, row + 2), paragraphs: paragraphs.slice(column + 1, column + 2) },
        outline,
        article,
        scale,
        places,
      );
    }
  }
}

/** The pairing in order with the most evidence (as Needleman and Wunsch align sequences); pairs with too little stay apart. */
function alignGap(
  sources: readonly number[],
  paragraphs: readonly ReadableParagraph[],
  outline: SourceOutline,
  scale: EvidenceScale,
): readonly (readonly [number, number])[] {
  const worth = sources.map((source) =>
    paragraphs.map((paragraph) => {
      const { score, distinctive } = scale.weigh(outline.items.get(source) ?? [], paragraph);
      return score >= LEAST_IN_GAP && distinctive > 0 ? score : 0;
    }),
  );
  const best: number[][] = [new Array<number>(paragraphs.length + 1).fill(0)];
  for (const [row, scores] of worth.entries()) {
    const current = [0];
    for (const [column, score] of scores.entries()) {
      const paired = score === 0 ? 0 : (best[row]?.[column] ?? 0) + score;
      current.push(Math.max(paired, best[row]?.[column + 1] ?? 0, current[column] ?? 0));
    }
    best.push(current);
  }
  const pairs: (readonly [number, number])[] = [];
  let row = sources.length;
  let column = paragraphs.length;
  while (row > 0 && column > 0) {
    const total = best[row]?.[column] ?? 0;
    if (total === best[row - 1]?.[column]) row -= 1;
    else if (total === best[row]?.[column - 1]) column -= 1;
    else {
      row -= 1;
      column -= 1;
      pairs.unshift([row, column]);
    }
  }
  return pairs;
}

/** Paragraphs that were moved and edited: only where there is plenty of evidence, and for one alone. */
function findElsewhere(
  missing: readonly number[],
  outline: SourceOutline,
  article: readonly ReadableParagraph[],
  scale: EvidenceScale,
  places: Map<number, Place>,
): void {
  const lost = missing.filter((number) => !places.has(number));
  const free = freeIn(article, places);
  if (lost.length * free.length > MOST_PAIRS) return;
  const plenty = ({ score, distinctive }: Evidence) =>
    score >= LEAST_ELSEWHERE && distinctive >= DISTINCTIVE_ELSEWHERE;
  const found = lost.map((number) => {
    const items = outline.items.get(number) ?? [];
    return { number, among: free.filter((paragraph) => plenty(scale.weigh(items, paragraph))) };
  });
  for (const { number, among } of found) {
    const [only, ...others] = among;
    if (only === undefined) continue;
    const shared = found.some((other) => other.number !== number && other.among.includes(only));
    if (others.length === 0 && !shared) places.set(number, { is: 'edited', at: only });
    else places.set(number, { is: 'unsure', among });
  }
}

/** Without recorded fingerprints only the facts' own words can tell: in the paragraph of that number, else in one other that has all of them. */
function likelyPlace(
  number: number,
  outline: SourceOutline,
  article: readonly ReadableParagraph[],
  scale: EvidenceScale,
): Place {
  const items = outline.items.get(number) ?? [];
  const own = article[number - 1];
  const evidence = own === undefined ? null : scale.weigh(items, own);
  if (own !== undefined && evidence !== null && evidence.score === 1) return { is: 'likely', at: own };
  const whole = article.filter((paragraph) => scale.weigh(items, paragraph).score === 1);
  const [only, ...others] = whole;
  if (only !== undefined && others.length > 0) return { is: 'unsure', among: whole };
  if (only !== undefined && items.length > 1) return { is: 'likely', at: only };
  if (own !== undefined && evidence !== null && evidence.score > 0) return { is: 'likely', at: own };
  return { is: 'gone', instead: own === undefined ? [] : [own] };
}

function freeIn(
  paragraphs: readonly ReadableParagraph[],
  places: ReadonlyMap<number, Place>,
): readonly ReadableParagraph[] {
  const taken = new Set<ReadableParagraph>();
  for (const place of places.values()) {
    if (place.is === 'same' || place.is === 'edited') taken.add(place.at);
    if (place.is === 'unsure') for (const each of place.among) taken.add(each);
  }
  return paragraphs.filter((paragraph) => !taken.has(paragraph));
}
