import { isoDay, MONTHS, weekdayOf } from '../language/calendar.ts';
import { EARLIEST, LATEST, parseDate } from '../language/dates.ts';
import { findFigures } from '../language/figure-mentions.ts';
import { numberTerm, tokenise } from '../language/tokens.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { FactReferences } from './fact-references.ts';
import { FACT_FIELD } from './layout.ts';
import type { TermReader } from './term-reader.ts';

/** Longest interval, in months and in years, whose months and years a reader would name. */
const LONGEST_SPAN = { months: 12, years: 30 } as const;

/**
 * The words a reader would use for an EDTF date: years as numbers, months and, for exact days, the day and the weekday; of an interval
 * also the months and years within.
 */
function dateTerms(edtf: string): readonly string[] {
  const terms = new Set<string>(termsWithin(edtf));
  for (const match of edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)) {
    const [, year, month, day] = match;
    terms.add(numberTerm(Number(year)));
    const monthName = MONTHS[Number(month) - 1];
    if (monthName !== undefined) terms.add(monthName);
    if (day === undefined) continue;
    terms.add(numberTerm(Number(day)));
    if (monthName !== undefined) terms.add(weekdayOf(isoDay(Number(year), Number(month), Number(day))));
  }
  return [...terms];
}

function termsWithin(edtf: string): readonly string[] {
  if (!edtf.includes('/')) return [];
  const range = parseDate(edtf);
  if (range === null || range.from === EARLIEST || range.to === LATEST) return [];
  const [first, last] = [range.from, range.to].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  );
  if (first === undefined || last === undefined) return [];
  const terms: string[] = [];
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  for (let year = from; year <= to && to - from <= LONGEST_SPAN.years; year += 1)
    terms.push(numberTerm(year));
  for (let month = first; month <= last && last - first < LONGEST_SPAN.months; month += 1)
    terms.push(MONTHS[month % 12] ?? '');
  return terms;
}

/** A number in digits with the word for its scale. */
const SCALED = /\d\s?(?:hundred|thousand|million|billion|trillion|mn|mln|tn)\b/i;

/** Terms of digits before a scale ("17 billion" is not 17), and of the numbers meant. */
interface ScaledNumbers {
  readonly parts: ReadonlySet<string>;
  readonly meant: readonly string[];
}

function scaledNumbers(text: string): ScaledNumbers | null {
  if (!SCALED.test(text)) return null;
  const parts = new Set<string>();
  const meant: string[] = [];
  for (const { text: phrase, figure } of findFigures(text)) {
    if (!SCALED.test(phrase)) continue;
    for (const { term } of tokenise(phrase)) if (term.startsWith('#')) parts.add(term);
    for (const number of [figure.value, figure.min, figure.max])
      if (number !== null) meant.push(numberTerm(number));
  }
  return { parts, meant };
}

/** `, two US officials said.` at the end of a claim: who says it, not what it is about. */
const ATTRIBUTION_TAIL =
  /,\s(?:according to\s[^,]+|[^,]+\s(?:said|says|say|told\s[^,]+|added|claimed|reported))\.?$/u;

/** Most dates, and most numbers, whose terms are remembered. */
const MOST_REMEMBERED = 1 << 14;

/** The terms a fact is found by, each with the `FACT_FIELD` bits of where it stands. Words of entities are indexed once, with the entity. */
export class FactTerms {
  readonly #reader: TermReader;
  /** Bits of the terms of the fact at hand, 0 for all others. */
  #masks = new Uint8Array(1 << 10);
  /** Its terms. */
  readonly #terms: number[] = [];
  readonly #ofDates = new Map<string, readonly number[]>();
  readonly #ofNumbers = new Map<number, number>();

  constructor(reader: TermReader) {
    this.#reader = reader;
  }

  /** Collects the terms of a fact. `claimWords`: how many words the claim has, which the reader has just read. */
  collect(fact: Fact, { place, saidBy }: FactReferences, claimWords: number, kindLabel: string): void {
    this.#addClaim(fact.claim, claimWords);
    if (fact.figure !== null) this.#addFigure(fact.figure);
    this.#addText(fact.unit, FACT_FIELD.figure);
    this.#addText(fact.kind, FACT_FIELD.kind);
    this.#addText(kindLabel, FACT_FIELD.kind);
    for (const tag of fact.tags) this.#addText(tag, FACT_FIELD.tags);
    if (fact.when !== null) {
      this.#addText(fact.when.stated, FACT_FIELD.when);
      if (fact.when.date !== null) {
        for (const term of this.#termsOfDate(fact.when.date)) this.#add(term, FACT_FIELD.when);
      }
    }
    for (const [at, { who }] of fact.saidBy.entries()) {
      if (saidBy[at] === null) this.#addText(who, FACT_FIELD.saidBy);
    }
    for (const fragment of fact.quote) this.#addText(fragment, FACT_FIELD.quote);
    if (place === null) this.#addText(fact.place, FACT_FIELD.place);
  }

  /** Hands over what was collected, and has nothing any more. */
  take(visit: (term: number, mask: number) => void): void {
    for (const term of this.#terms) {
      visit(term, this.#masks[term] ?? 0);
      this.#masks[term] = 0;
    }
    this.#terms.length = 0;
  }

  #addClaim(claim: string, words: number): void {
    const { indexed, starts } = this.#reader;
    const attribution = ATTRIBUTION_TAIL.exec(claim)?.index ?? claim.length;
    const scaled = scaledNumbers(claim);
    for (let at = 0; at < words; at += 1) {
      const term = indexed[at] ?? 0;
      if (scaled?.parts.has(this.#reader.texts[term] ?? '') === true) continue;
      this.#add(term, (starts[at] ?? 0) < attribution ? FACT_FIELD.claim : FACT_FIELD.saidBy);
    }
    for (const term of scaled?.meant ?? []) this.#add(this.#reader.numberOf(term), FACT_FIELD.claim);
  }

  #addFigure({ stated, value, min, max }: Figure): void {
    this.#addText(stated, FACT_FIELD.figure);
    if (value !== null) this.#add(this.#termOfNumber(value), FACT_FIELD.figure);
    if (min !== null) this.#add(this.#termOfNumber(min), FACT_FIELD.figure);
    if (max !== null) this.#add(this.#termOfNumber(max), FACT_FIELD.figure);
  }

  #addText(text: string | null, field: number): void {
    if (text === null) return;
    const words = this.#reader.read(text);
    const { indexed, texts } = this.#reader;
    const scaled = scaledNumbers(text);
    for (let at = 0; at < words; at += 1) {
      const term = indexed[at] ?? 0;
      if (scaled?.parts.has(texts[term] ?? '') !== true) this.#add(term, field);
    }
    for (const term of scaled?.meant ?? []) this.#add(this.#reader.numberOf(term), field);
  }

  #add(term: number, field: number): void {
    if (term >= this.#masks.length) {
      const larger = new Uint8Array(Math.max(term + 1, this.#masks.length * 2));
      larger.set(this.#masks);
      this.#masks = larger;
    }
    const mask = this.#masks[term] ?? 0;
    if (mask === 0) this.#terms.push(term);
    this.#masks[term] = mask | field;
  }

  #termsOfDate(date: string): readonly number[] {
    let terms = this.#ofDates.get(date);
    if (terms === undefined) {
      terms = dateTerms(date).map((term) => this.#reader.numberOf(term));
      if (this.#ofDates.size < MOST_REMEMBERED) this.#ofDates.set(date, terms);
    }
    return terms;
  }

  #termOfNumber(number: number): number {
    let term = this.#ofNumbers.get(number);
    if (term === undefined) {
      term = this.#reader.numberOf(numberTerm(number));
      if (this.#ofNumbers.size < MOST_REMEMBERED) this.#ofNumbers.set(number, term);
    }
    return term;
  }
}
