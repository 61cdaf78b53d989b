import { FILLER_WORDS } from '../../../language/fillers.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { align, formatDiff, printed, type QuotedWord, quotedWords, wordDiff } from './word-diff.ts';

/** What a quotation of a draft turns out to be. */
export type QuotationDecision =
  | { readonly type: 'exact'; readonly profile: FactProfile }
  | {
      readonly type: 'misquoted';
      readonly profile: FactProfile;
      /** The source's words for the same stretch. */
      readonly expected: string;
      readonly diff: string;
    }
  | { readonly type: 'unknown' };

/** Share of a quotation's words that must stand in a recorded one, in order, for the two to be the same words misquoted. */
const ALIKE = 0.6;
/** Longest quotation compared, in words. */
const LONGEST = 300;
/** Most recorded quotations one is compared with word by word. */
const MOST_COMPARED = 40;

interface RecordedQuotation {
  readonly profile: FactProfile;
  readonly words: readonly QuotedWord[];
  /** Positions where fragments begin. */
  readonly starts: readonly number[];
  readonly keys: string;
}

/** The recorded quotations of a base, by their words. */
export class QuotationShelf {
  readonly #byWord = new Map<string, RecordedQuotation[]>();
  readonly #all: RecordedQuotation[] = [];

  constructor(shelf: FactShelf) {
    for (const profile of shelf.quoted) {
      const fragments = profile.fact.quote.map((fragment) =>
        quotedWords(fragment).map((word, position) => (position === 0 ? { ...word, gap: ' … ' } : word)),
      );
      const words = fragments.flat().slice(0, LONGEST * 4);
      const starts = fragments.map((_, position) => fragments.slice(0, position).flat().length);
      const recorded = { profile, words, starts, keys: ` ${words.map(({ key }) => key).join(' ')} ` };
      this.#all.push(recorded);
      for (const key of new Set(words.map((word) => word.key))) {
        const list = this.#byWord.get(key) ?? [];
        list.push(recorded);
        this.#byWord.set(key, list);
      }
    }
  }

  /** Finds the recorded quotation a draft's quoted words come from, to the letter or changed. */
  decide(quoted: string): QuotationDecision {
    // Ellipses and words in brackets are the writer's own; what is between them must be the speaker's.
    const parts = quoted
      .split(/\[[^\]]*\]|…|\.\s?\.\s?\.+/)
      .map((part) => quotedWords(part))
      .filter((part) => part.length > 0);
    const words = parts.flat().slice(0, LONGEST);
    if (words.length === 0) return { type: 'unknown' };
    const near = this.#near(words);
    const exact = near.find((recorded) => holds(recorded, parts));
    if (exact !== undefined) return { type: 'exact', profile: exact.profile };
    let best: { recorded: RecordedQuotation; share: number; from: number; to: number } | null = null;
    for (const recorded of near) {
      const { common, from, to } = align(words, recorded.words);
      const share = common / Math.max(words.length, 1);
      if (
        common >= 3 &&
        share >= ALIKE &&
        (best === null || share > best.share) &&
        tellsAlike(words, recorded, from, to)
      )
        best = { recorded, share, from, to };
    }
    if (best === null) return { type: 'unknown' };
    const stretch = stretchOf(best.recorded, words, best.from, best.to);
    return {
      type: 'misquoted',
      profile: best.recorded.profile,
      expected: printed(stretch),
      diff: formatDiff(wordDiff(stretch, words)),
    };
  }

  /** Recorded quotations that share the most words, rare words first. */
  #near(words: readonly QuotedWord[]): readonly RecordedQuotation[] {
    const scores = new Map<RecordedQuotation, number>();
    for (const key of new Set(words.map((word) => word.key))) {
      const list = this.#byWord.get(key) ?? [];
      if (list.length > 1000 && list.length > this.#all.length / 4) continue;
      const weight = Math.log(1 + this.#all.length / list.length);
      for (const recorded of list) scores.set(recorded, (scores.get(recorded) ?? 0) + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0].profile.ordinal - b[0].profile.ordinal)
      .slice(0, MOST_COMPARED)
      .map(([recorded]) => recorded);
  }
}

/** Share of the words that carry meaning which a misquotation must have kept: "the strikes were illegal" are no changed words of another sentence. */
const MEANT = 0.6;

/** Whether a quotation keeps most of what the recorded words tell, not only their "the" and "were", or is as long as their clause. */
function tellsAlike(
  draft: readonly QuotedWord[],
  { words, starts }: RecordedQuotation,
  from: number,
  to: number,
): boolean {
  const keys = new Set(words.slice(from, to).map(({ key }) => key));
  const telling = draft.filter(({ key }) => !FILLER_WORDS.has(key));
  if (telling.filter(({ key }) => keys.has(key)).length >= telling.length * MEANT) return true;
  // "A frontier is not a suggestion": a word in the middle is another.
  if (draft.at(-1)?.key === words[to - 1]?.key && draft[0]?.key === words[from]?.key) return true;
  const start = starts.findLast((each) => each <= from) ?? 0;
  const end = starts.find((each) => each > to - 1) ?? words.length;
  const clause = words.slice(start, end).findIndex(({ gap }, at) => at + start >= to && CLAUSE.test(gap));
  return draft.length >= ((clause < 0 ? end : start + clause) - start) * MEANT;
}

/**
 * The source's words from `from` to `to`, and where the draft changed the words before or behind them, as many as it has there, up to the end
 * of the clause: a mend that stops in the middle of a phrase is none. No more than their fragment.
 */
function stretchOf(
  recorded: RecordedQuotation,
  draft: readonly QuotedWord[],
  from: number,
  to: number,
): readonly QuotedWord[] {
  const first = recorded.words[from]?.key;
  const last = recorded.words[to - 1]?.key;
  const before = Math.max(
    0,
    draft.findIndex(({ key }) => key === first),
  );
  const after =
    draft.length -
    1 -
    Math.max(
      0,
      draft.findLastIndex(({ key }) => key === last),
    );
  const start = recorded.starts.findLast((each) => each <= from) ?? 0;
  const end = recorded.starts.find((each) => each > to - 1) ?? recorded.words.length;
  const opens = before === 0 ? from : clauseStart(recorded.words, Math.max(start, from - before), start);
  const closes = after === 0 ? to : clauseEnd(recorded.words, Math.min(end, to + after), end);
  return recorded.words.slice(opens, closes);
}

/** A mark that ends a clause, between two words. */
const CLAUSE = /[,;:.!?()…–—]/u;

/** Most words that a mend takes in beyond those the draft changed, to end where the clause does. */
const REST = 12;

function clauseStart(words: readonly QuotedWord[], from: number, start: number): number {
  let at = from;
  while (at > start && !CLAUSE.test(words[at]?.gap ?? '')) at -= 1;
  return from - at > REST ? from : at;
}

function clauseEnd(words: readonly QuotedWord[], to: number, end: number): number {
  let at = to;
  while (at < end && !CLAUSE.test(words[at]?.gap ?? '')) at += 1;
  return at - to > REST ? to : at;
}

function holds(recorded: RecordedQuotation, parts: readonly (readonly QuotedWord[])[]): boolean {
  let from = 0;
  for (const part of parts) {
    const keys = ` ${part.map(({ key }) => key).join(' ')} `;
    const at = recorded.keys.indexOf(keys, from);
    if (at < 0) return false;
    from = at + keys.length - 1;
  }
  return true;
}
