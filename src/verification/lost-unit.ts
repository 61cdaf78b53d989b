import { fingerprint } from '../article/fingerprint.ts';
import { normaliseText } from '../language/normalise.ts';
import { stem } from '../language/stem.ts';
import type { Fact } from '../model/fact.ts';
import { occurrences } from './occurrences.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { statesTheSame } from './standing.ts';
import type { Difference } from './verdict-wording.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A paragraph of the article that was another text when it was recorded. */
export interface EditedParagraph {
  readonly at: ReadableParagraph;
  /** The fingerprint that was recorded; null when none was. */
  readonly recorded: string | null;
}

/** So many words before and behind a figure, one of them names what it counts. */
const BESIDE = 8;

/** Longest wording, in words, that is tried in place of a word of the unit. */
const LONGEST_INSTEAD = 2;

/** Shortest word that says what is counted. */
const SHORTEST = 3;

/**
 * The word for what a figure counts, when an edit put another in its place: "eight injuries", now "eight deaths". The unit of a fact may be
 * the curator's own word, so it is only missed where it is certain that it stood there: the paragraph with that word beside the figure
 * again has the recorded fingerprint; or it stands elsewhere in the paragraph, while the figure counts something else.
 */
export function lostUnit(fact: Fact, edited: readonly EditedParagraph[]): Difference | null {
  const { figure, unit } = fact;
  if (figure === null || unit === null) return null;
  for (const { at, recorded } of edited) {
    const lost = replaced(fact, unit, at, recorded) ?? movedAway(fact, unit, at);
    if (lost === null) continue;
    const item = { kind: 'unit', stated: lost.was, wanted: lost.was, figure: null, unit: null } as const;
    return { item, near: { found: lost.now, likeness: 1, runs: null }, paragraph: at };
  }
  return null;
}

interface LostWord {
  readonly was: string;
  readonly now: string;
}

/** What stands where a word of the unit did, by the recorded fingerprint. */
function replaced(
  { figure }: Fact,
  unit: string,
  paragraph: ReadableParagraph,
  recorded: string | null,
): LostWord | null {
  if (figure === null || recorded === null) return null;
  const { text } = paragraph.normalised;
  const words = wordsOf(text);
  const wanted = normaliseText(unit);
  const candidates = new Set([wanted, ...telling(wanted).map(({ word }) => word)]);
  for (const span of occurrences(text, normaliseText(figure.stated))) {
    const beside = besideOf(words, span);
    for (const [first, { start }] of beside.entries()) {
      for (let count = 1; count <= LONGEST_INSTEAD; count += 1) {
        const end = beside[first + count - 1]?.end;
        if (end === undefined || (start < span.start && end > span.start)) break;
        for (const was of candidates) {
          if (fingerprint(text.slice(0, start) + was + text.slice(end)) === recorded)
            return { was, now: paragraph.printed(start, end) };
        }
      }
    }
  }
  return null;
}

/** What the figure counts, when the paragraph holds the word for what it counted, but far from it. */
function movedAway({ figure }: Fact, unit: string, paragraph: ReadableParagraph): LostWord | null {
  if (figure === null) return null;
  const { text } = paragraph.normalised;
  const words = wordsOf(text);
  const unitStems = new Set(telling(normaliseText(unit)).map(({ word }) => stem(word)));
  const wanted = normaliseText(figure.stated);
  const spans = [...occurrences(text, wanted)];
  const isOfUnit = ({ word }: Word): boolean => unitStems.has(stem(word));
  if (spans.length === 0 || spans.some((span) => besideOf(words, span).some(isOfUnit))) return null;
  // "Three separate sets" holds the word itself.
  if (telling(wanted).some(isOfUnit)) return null;
  const was = headOf(unit);
  if (!words.some(({ word }) => stem(word) === stem(was))) return null;
  const nouns = paragraph.figures
    .filter((mention) => statesTheSame(figure, wanted, mention))
    .map(({ noun }) => noun);
  const [now = null] = nouns;
  return now === null || nouns.includes(null) ? null : { was, now };
}

function besideOf(words: readonly Word[], { start, end }: { start: number; end: number }): readonly Word[] {
  const before = words.filter((word) => word.end <= start).slice(-BESIDE);
  return [...before, ...words.filter((word) => word.start >= end).slice(0, BESIDE)];
}

function telling(text: string): readonly Word[] {
  return wordsOf(text).filter(({ word }) => word.length >= SHORTEST);
}

/** What is counted, without what it belongs to or what happened to it: "sets" of strikes, "militants" killed. */
function headOf(unit: string): string {
  const words = (normaliseText(unit).split(' of ')[0] ?? '').split(' ');
  return (
    words.filter((word) => !/ed$|^(?:dead|hurt|lost|missing|alive)$/.test(word)).at(-1) ?? words.at(-1) ?? ''
  );
}
