import { numberTerm } from '../language/tokens.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { FACT_FIELD } from './layout.ts';
import type { TermReader } from './term-reader.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The words a reader would use for an EDTF date: years as numbers, months and, for exact days, the day and the weekday. */
function dateTerms(edtf: string): readonly string[] {
  const terms = new Set<string>();
  for (const match of edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)) {
    const [, year, month, day] = match;
    terms.add(numberTerm(Number(year)));
    const monthName = MONTHS[Number(month) - 1];
    if (monthName !== undefined) terms.add(monthName);
    if (day === undefined) continue;
    terms.add(numberTerm(Number(day)));
    const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
    if (weekday !== undefined) terms.add(weekday);
  }
  return [...terms];
}

/** `, two US officials said.` at the end of a claim: who says it, not what it is about. */
const ATTRIBUTION_TAIL =
  /,\s(?:according to\s[^,]+|[^,]+\s(?:said|says|say|told\s[^,]+|added|claimed|reported))\.?$/u;

/** Most dates, and most numbers, whose terms are remembered. */
const MOST_REMEMBERED = 1 << 14;

/** The terms a fact is found by, each with the `FACT_FIELD` bits of where it stands. Words of entities are indexed once, with the entity. */
export class FactTerms {
  readonly #reader: TermReader;
  readonly #isEntity: (id: string) => boolean;
  /** Bits of the terms of the fact at hand, 0 for all others. */
  #masks = new Uint8Array(1 << 10);
  /** Its terms. */
  readonly #terms: number[] = [];
  readonly #ofDates = new Map<string, readonly number[]>();
  readonly #ofNumbers = new Map<number, number>();

  /** `isEntity`: whether a text is the id of an entity. */
  constructor(reader: TermReader, isEntity: (id: string) => boolean) {
    this.#reader = reader;
    this.#isEntity = isEntity;
  }

  /** Collects the terms of a fact. `claimWords`: how many words the claim has, which the reader has just read. */
  collect(fact: Fact, claimWords: number, kindLabel: string): void {
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
    for (const { who } of fact.saidBy) if (!this.#isEntity(who)) this.#addText(who, FACT_FIELD.saidBy);
    for (const fragment of fact.quote) this.#addText(fragment, FACT_FIELD.quote);
    if (fact.place !== null && !this.#isEntity(fact.place)) this.#addText(fact.place, FACT_FIELD.place);
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
    for (let at = 0; at < words; at += 1) {
      this.#add(indexed[at] ?? 0, (starts[at] ?? 0) < attribution ? FACT_FIELD.claim : FACT_FIELD.saidBy);
    }
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
    const { indexed } = this.#reader;
    for (let at = 0; at < words; at += 1) this.#add(indexed[at] ?? 0, field);
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
