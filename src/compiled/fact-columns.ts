import { parseDate } from '../language/dates.ts';
import { figureBounds, isPercentage } from '../language/figure-bounds.ts';
import { FACT_STATES, type Fact, WITHDRAWN_STATES } from '../model/fact.ts';
import { RELATIONS } from '../model/figure.ts';
import { bytesOf, PERCENTAGE } from './columns.ts';
import { growingF64, growingI32, growingU8, growingU32 } from './growing-numbers.ts';
import { NARROW_KINDS, NARROW_SOURCES, type Section } from './layout.ts';

/** Most dates whose days are remembered; a newsroom's dates repeat. */
const MOST_DATES = 1 << 14;

/** A day that can be, as the integer yyyymmdd. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** Collects the columns of `columns.ts`; facts in order. */
export class FactColumns {
  /** Codes of the currencies that figures refer to; at most 255. */
  readonly currencies: string[] = [];
  readonly #kinds = growingU32();
  readonly #states = growingU8();
  readonly #withdrawn = growingU32();
  readonly #sources = growingU32();
  readonly #figures = growingU32();
  readonly #lows = growingF64();
  readonly #highs = growingF64();
  readonly #marks = growingU8();
  readonly #codes = growingU8();
  readonly #dates = growingU32();
  readonly #froms = growingI32();
  readonly #tos = growingI32();
  readonly #days = new Map<string, Days | null>();

  /** `kind`, `source`: ordinals. */
  add(fact: Fact, kind: number, source: number): void {
    const ordinal = this.#states.length;
    const { status, figure, when } = fact;
    this.#kinds.push(kind);
    this.#states.push(FACT_STATES.indexOf(status.is));
    if (WITHDRAWN_STATES.includes(status.is)) this.#withdrawn.push(ordinal);
    this.#sources.push(source);
    const bounds = figure === null ? null : figureBounds(figure);
    if (figure !== null && bounds !== null) {
      this.#figures.push(ordinal);
      this.#lows.push(bounds.low);
      this.#highs.push(bounds.high);
      this.#marks.push(RELATIONS.indexOf(figure.relation) | (isPercentage(figure) ? PERCENTAGE : 0));
      this.#codes.push(figure.currency === null ? 0 : this.#codeOf(figure.currency));
    }
    const days = when === null || when.date === null ? null : this.#daysOf(when.date);
    if (days !== null) {
      this.#dates.push(ordinal);
      this.#froms.push(days.from);
      this.#tos.push(days.to);
    }
  }

  /** Facts of a kind that are not withdrawn, by the kind's ordinal. */
  countPerKind(kinds: number): readonly number[] {
    const counts = new Array<number>(kinds).fill(0);
    let next = 0;
    for (let ordinal = 0; ordinal < this.#kinds.length; ordinal += 1) {
      if (next < this.#withdrawn.length && this.#withdrawn.at(next) === ordinal) next += 1;
      else counts[this.#kinds.at(ordinal)] = (counts[this.#kinds.at(ordinal)] ?? 0) + 1;
    }
    return counts;
  }

  /** Tells the facts that are retracted or superseded; after all facts. */
  withdrawn(): (fact: number) => boolean {
    const marks = new Uint8Array(this.#kinds.length);
    for (let at = 0; at < this.#withdrawn.length; at += 1) marks[this.#withdrawn.at(at)] = 1;
    return (fact) => marks[fact] === 1;
  }

  /** The sections, each in pieces. `kinds`, `sources`: how many of them there are. */
  write(kinds: number, sources: number): ReadonlyMap<Section, readonly Uint8Array[]> {
    return new Map<Section, readonly Uint8Array[]>([
      ['withdrawn', [this.#withdrawn.bytes()]],
      ['kinds', [kinds > NARROW_KINDS ? this.#kinds.bytes() : Uint8Array.from(this.#kinds.numbers())]],
      ['states', [this.#states.bytes()]],
      [
        'factSources',
        [
          sources > NARROW_SOURCES
            ? this.#sources.bytes()
            : bytesOf(Uint16Array.from(this.#sources.numbers())),
        ],
      ],
      [
        'figures',
        [this.#figures, this.#lows, this.#highs, this.#marks, this.#codes].map((column) => column.bytes()),
      ],
      ['dates', [this.#dates, this.#froms, this.#tos].map((column) => column.bytes())],
    ]);
  }

  #codeOf(currency: string): number {
    const known = this.currencies.indexOf(currency);
    return known >= 0 ? known + 1 : this.currencies.push(currency);
  }

  #daysOf(date: string): Days | null {
    let days = this.#days.get(date);
    if (days === undefined) {
      const range = parseDate(date);
      days = range === null ? null : { from: dayNumber(range.from), to: dayNumber(range.to) };
      if (this.#days.size < MOST_DATES) this.#days.set(date, days);
    }
    return days;
  }
}

/** `2023-11-21` as 20231121. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
