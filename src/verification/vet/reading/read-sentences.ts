import type { FigureMention } from '../../../language/figures.ts';
import { findQuotations, type Quotation } from '../../../language/quotations.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { findTimes, type TimeMention } from '../../../language/times.ts';
import { type Attribution, findAttributions } from '../attributions/attributions.ts';
import { namesSources } from '../attributions/speaker-manner.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { type NamedParty, namedParties } from '../names/named-parties.ts';
import type { Concepts, ConceptWord } from '../words/concepts.ts';
import { type Negation, negationsIn } from '../words/negation.ts';
import { type RelativeTime, relativeTimes } from '../words/relative-times.ts';
import { overlap, type Span, within } from '../words/span.ts';
import { withAnswers } from './answered-questions.ts';
import { draftFigures } from './draft-figures.ts';
import { countsByLabel, entryLabel } from './entry-labels.ts';
import { dividedAt, lineBreaks } from './line-breaks.ts';
import { masked, withoutMarks } from './quoted-mask.ts';
import { type StateWord, stateWords } from './state-words.ts';

/** A sentence of a draft, with all that is looked at in it. Offsets are those of the whole draft's text. */
export interface DraftSentence extends Span {
  readonly text: string;
  /** The same for sentences of one paragraph, more for those of later ones. */
  readonly paragraph: number;
  readonly words: readonly ConceptWord[];
  readonly mentions: readonly EntityMention[];
  /** Parties that it names and the base does not. */
  readonly parties: readonly NamedParty[];
  /** Figures outside quotations. */
  readonly figures: readonly FigureMention[];
  /** Those that count who speaks: "two US officials said". */
  readonly speakerCounts: readonly FigureMention[];
  readonly times: readonly TimeMention[];
  /** "A year ago", "for weeks". */
  readonly relativeTimes: readonly RelativeTime[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Words that turn round what it says. */
  readonly negations: readonly Negation[];
  /** Words that tell what happened to people or things. */
  readonly states: readonly StateWord[];
}

/** Shortest quotation, in words, that claims somebody's words; shorter ones are titles, nicknames and scare quotes. */
export const SHORTEST_QUOTATION = 3;

/** Reads a draft sentence by sentence. */
export function readSentences(
  draft: string,
  lexicon: EntityLexicon,
  concepts: Concepts,
): readonly DraftSentence[] {
  const text = draft.replace(OTHER_HYPHENS, '-');
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  const long = quotations.filter((quotation) => wordCount(quotation.text) >= SHORTEST_QUOTATION);
  const outside = withoutMarks(masked(text, long));
  const lines = dividedAt(text, splitSentences(text), outsideOf(quotations, lineBreaks(text))).filter(
    ({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
  // Cut before any pattern is tried on them.
  const pieces = lines.flatMap((span) => piecesOf(text, span));
  const spans = withAnswers(text, pieces);
  const times = new Cursor(findTimes(outside));
  const figures = new Cursor(draftFigures(outside));
  const quoted = new Cursor(quotations);
  const names = new Cursor(lexicon.find(text));
  const paragraphs = new ParagraphCounter(text);
  const counts = countsByLabel(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.map((span, position) => {
    const mentions = names.within(span);
    const attributions = findAttributions(outside, span, mentions, lexicon);
    const relative = relativeTimes(outside.slice(span.start, span.end), span.start);
    const dates = times.within(span);
    // "Two years ago", "a 19-day strike", "in twenty fourteen" and "PUSH 3:" count nothing.
    const apart: readonly Span[] = [
      {
        start: span.start,
        end: span.start + (counts[position] === true ? 0 : entryLabel(text.slice(span.start, span.end))),
      },
      ...dates.filter(({ kind }) => kind === 'year'),
      ...relative.filter((time) => /(?:ago|earlier)$|^[\p{L}\d]+-\p{L}+[- ]\p{L}/iu.test(time.text)),
    ];
    const counted = figures.within(span).filter((figure) => !apart.some((each) => overlap(each, figure)));
    const speakerCounts = counted.filter((figure) => countsSpeakers(figure, attributions, outside));
    const { start, end } = span;
    const told = text.slice(start, end);
    const words = concepts.read(outside.slice(start, end), start);
    const proper = mentions.filter((mention) => /\p{Lu}/u.test(mention.text));
    return {
      start,
      end,
      text: told,
      paragraph: paragraphs.at(start),
      words,
      mentions,
      parties: namedParties(told, start, mentions, (entity) => lexicon.isPlace(entity)),
      figures: counted.filter((figure) => !speakerCounts.includes(figure)),
      speakerCounts,
      times: dates,
      relativeTimes: relative,
      quotations: quoted.within(span),
      attributions,
      negations: negationsIn({ text: told, start, words, names: proper }),
      states: stateWords({ text: told, start, words }),
    };
  });
}

/** The hyphen of its own in Unicode and the one that does not break, as web pages have them in names: read as the plain one. */
const OTHER_HYPHENS = /[\u2010\u2011]/gu;

/** Offsets that stand in none of the spans; both are in order. */
function outsideOf(spans: readonly Span[], offsets: readonly number[]): readonly number[] {
  let next = 0;
  return offsets.filter((at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) >= at;
  });
}

/** "Two US officials said", "according to those two". */
function countsSpeakers(figure: FigureMention, attributions: readonly Attribution[], text: string): boolean {
  const back =
    POINTING_BACK.test(text.slice(Math.max(0, figure.start - 20), figure.start)) ||
    OF_THEM.test(text.slice(figure.end, figure.end + 20));
  return (
    (figure.noun === null ? back : namesSources(figure.noun)) &&
    attributions.some(({ speaker }) => within(figure, speaker))
  );
}

/** What stands behind one: "say two of them". */
const OF_THEM = /^\s+of\s+(?:them|these|those)\s*[.,;:)]/iu;

/** What stands before a number of those told of before. */
const POINTING_BACK = /\b(?:the|those|these|all|other)\s+$/iu;

/** Longest sentence, in UTF-16 units. What has no full stop for longer is a table or no text; it is read in pieces. */
const LONGEST_SENTENCE = 1500;

function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const whole = end - from <= LONGEST_SENTENCE;
    const space = whole ? end : text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = whole || space <= from ? Math.min(end, from + LONGEST_SENTENCE) : space;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
}

/** Hands out ordered items span by span. */
class Cursor<Item extends Span> {
  readonly #items: readonly Item[];
  #next = 0;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  within(span: Span): readonly Item[] {
    const found: Item[] = [];
    for (let item = this.#items[this.#next]; item !== undefined; item = this.#items[this.#next]) {
      if (item.start >= span.end) break;
      if (item.start >= span.start) found.push(item);
      this.#next += 1;
    }
    return found;
  }
}

/** Counts paragraphs: blocks between blank lines, or lines where a text has no blank line. */
class ParagraphCounter {
  readonly #text: string;
  readonly #break: RegExp;
  #at = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    this.#break = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/ : /\n/;
  }

  at(offset: number): number {
    if (this.#break.test(this.#text.slice(this.#at, offset))) this.#count += 1;
    this.#at = offset;
    return this.#count;
  }
}
