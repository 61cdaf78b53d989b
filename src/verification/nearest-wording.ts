import type { FigureMention } from '../language/figure-mentions.ts';
import { normaliseWithMap, originalSpan } from '../language/normalise.ts';
import { spellingSimilarity } from '../language/similarity.ts';
import { stem } from '../language/stem.ts';
import type { Checkable } from './checkable.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { standingOf, statesTheSame } from './standing.ts';
import { alignWords, type DifferentRun } from './word-alignment.ts';
import { wordsOf } from './words-of.ts';

/** What stands in a paragraph in place of what was looked for. */
export interface NearWording {
  /** As printed. */
  readonly found: string;
  /** How alike the two are, 0–1; for figures 1 when they count the same. */
  readonly likeness: number;
  /** The words of a quotation that differ; null for figures and names. */
  readonly runs: readonly DifferentRun[] | null;
}

/** A name counts as spelt in another way when it is at least this similar (0–1). */
const NEAR_NAME = 0.6;

/** What the same hedge adds to the rank of a figure. */
const SAME_HEDGE = 0.5;

/** Likeness of figures with nothing in common but that both are figures. */
const LEAST_LIKENESS = 0.1;

/** A quotation counts as altered when at most this share of its words differs. */
const ALTERED = 0.5;

/** Longest paragraph, in characters, that is searched for what is nearly there: the work grows with the product of lengths. */
const LONGEST_PARAGRAPH = 50_000;

/** Longest name, in words, that is looked for in other spellings. */
const LONGEST_NAME = 12;

/**
 * What stands in the paragraph where `item` was: another figure, another spelling, altered words. Null when nothing comes near.
 * `others` are the things that rightly stand there, which are not taken for it.
 */
export function nearestWording(
  item: Checkable,
  paragraph: ReadableParagraph,
  others: readonly Checkable[],
): NearWording | null {
  if (paragraph.text.length > LONGEST_PARAGRAPH) return null;
  switch (item.kind) {
    case 'figure':
      return nearestFigure(item, paragraph, others);
    case 'name':
      return nearestName(item, paragraph, others);
    case 'quote':
    case 'time':
    case 'unit':
      return nearestQuote(item, paragraph);
    default:
      return item.kind satisfies never;
  }
}

function nearestFigure(
  item: Checkable,
  paragraph: ReadableParagraph,
  others: readonly Checkable[],
): NearWording | null {
  const standing = standingOf(item, paragraph);
  if (!standing.stands && standing.within !== null)
    return { found: standing.within.text, likeness: 1, runs: null };
  const taken = others.filter((other) => other.figure !== null && other.wanted !== item.wanted);
  const free = paragraph.figures.filter(
    (mention) =>
      !taken.some(({ figure, wanted }) => figure !== null && statesTheSame(figure, wanted, mention)),
  );
  let best: NearWording | null = null;
  let highest = 0;
  for (const mention of free) {
    const likeness = figureLikeness(item, mention);
    const rank = likeness + (item.figure?.relation === mention.figure.relation ? SAME_HEDGE : 0);
    if (likeness === 0 || rank <= highest) continue;
    highest = rank;
    best = { found: mention.text, likeness, runs: null };
  }
  return best;
}

/** How probably a phrase of the text is the successor of a figure, 0–1: it counts the same, or is written alike, in the same currency. */
function figureLikeness({ figure, stated, unit }: Checkable, mention: FigureMention): number {
  if (figure === null || figure.currency !== mention.figure.currency) return 0;
  const counted = stems(unit ?? '');
  if (mention.noun !== null && stems(mention.noun).some((word) => counted.includes(word))) return 1;
  return Math.max(LEAST_LIKENESS, spellingSimilarity(stated.toLowerCase(), mention.text.toLowerCase()));
}

function stems(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map(stem);
}

function nearestName(
  item: Checkable,
  paragraph: ReadableParagraph,
  others: readonly Checkable[],
): NearWording | null {
  const words = wordsOf(paragraph.normalised.text);
  const length = item.wanted.split(' ').length;
  if (length > LONGEST_NAME) return nearestQuote(item, paragraph);
  const taken = new Set(others.filter(({ kind }) => kind === 'name').map(({ wanted }) => wanted));
  let best: NearWording | null = null;
  for (const [first, { start }] of words.entries()) {
    for (let count = Math.max(1, length - 1); count <= length + 1; count += 1) {
      const end = words[first + count - 1]?.end;
      if (end === undefined) break;
      const candidate = paragraph.normalised.text.slice(start, end);
      if (Math.abs(candidate.length - item.wanted.length) > item.wanted.length * (1 - NEAR_NAME) + 1)
        continue;
      if (taken.has(candidate)) continue;
      const likeness = spellingSimilarity(item.wanted, candidate);
      if (likeness < NEAR_NAME || (best !== null && likeness <= best.likeness)) continue;
      const whole = withNeighbour(item.wanted, { start, end }, paragraph.normalised.text);
      best = { found: paragraph.printed(whole.start, whole.end), likeness, runs: null };
    }
  }
  return best;
}

/** "Iraqi officials said" for "US officials said": of what is but the rest of a name, the word that stands where its first or last did. */
function withNeighbour(
  wanted: string,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number } {
  const rest = text.slice(start, end);
  if (wanted.endsWith(` ${rest}`)) {
    const before = /[^\s"(,;:.!?]+\s$/u.exec(text.slice(0, start))?.[0].length ?? 0;
    return { start: start - before, end };
  }
  const behind = wanted.startsWith(`${rest} `)
    ? (/^\s[^\s")(,;:.!?]+/u.exec(text.slice(end))?.[0].length ?? 0)
    : 0;
  return { start, end: end + behind };
}

function nearestQuote(item: Checkable, paragraph: ReadableParagraph): NearWording | null {
  const wanted = wordsOf(item.wanted).map(({ word }) => word);
  const text = paragraph.normalised.text;
  const words = wordsOf(text);
  const edges = new Set(words.flatMap(({ start }, index) => (followsMark(text, start) ? [index] : [])));
  const { start, end, distance, runs } = alignWords(
    wanted,
    words.map(({ word }) => word),
    edges,
  );
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined || distance > wanted.length * ALTERED) return null;
  const likeness = 1 - distance / Math.max(1, wanted.length);
  const stated = statedWords(item, wanted.length);
  const printed = words.map((word) => paragraph.printed(word.start, word.end));
  return {
    found: paragraph.printed(first.start, last.end),
    likeness,
    runs: runs.map((run) => ({
      ...run,
      wanted: stated?.slice(run.wantedAt, run.wantedAt + run.wanted.length) ?? run.wanted,
      found: printed.slice(run.foundAt, run.foundAt + run.found.length),
    })),
  };
}

/** The words as recorded; null when they are not as many as those that are compared. */
function statedWords({ stated }: Checkable, count: number): readonly string[] | null {
  const normalised = normaliseWithMap(stated);
  const words = wordsOf(normalised.text).map(({ start, end }) => {
    const span = originalSpan(normalised, start, end);
    return stated.slice(span.start, span.end);
  });
  return words.length === count ? words : null;
}

/** Whether a quotation mark stands between a word and the one before it. */
function followsMark(text: string, start: number): boolean {
  return /["\u201c\u201d][^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 6), start));
}
