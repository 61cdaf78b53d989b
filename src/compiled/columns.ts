import { type Figure, RELATIONS } from '../model/figure.ts';

/*
 * Columns (`fact-columns.ts` makes them): one value per fact, or per fact that has one, read whole by filters and bounds. Numbers are in
 * the machine's byte order, which is little-endian wherever Node runs but on mainframes; `sealed-file.ts` keeps files of one from the other.
 */

type Numbers = Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The bytes of numbers. */
export function bytesOf(numbers: Numbers): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Set in the mark of a figure beside its relation. */
export const PERCENTAGE = 16;

/** Bytes a figure takes: ordinal, low, high, mark, currency. */
const FIGURE_BYTES = 4 + 8 + 8 + 1 + 1;

/** Facts with a bounded number, as parallel columns in fact order. */
export interface FigureColumns {
  readonly ordinals: Uint32Array;
  /** The lowest and the highest number the figure can mean, ±Infinity when open. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The figure at a position of the columns, but for its wording. */
  readonly figure: (at: number) => Figure;
}

/** Reads the `figures` section. */
export function readFigures(bytes: Uint8Array, currencies: readonly string[]): FigureColumns {
  const count = bytes.length / FIGURE_BYTES;
  const column = (from: number, to: number): Uint8Array => bytes.slice(from * count, to * count);
  const lows = new Float64Array(column(4, 12).buffer);
  const highs = new Float64Array(column(12, 20).buffer);
  const marks = column(20, 21);
  const codes = column(21, 22);
  return {
    ordinals: new Uint32Array(column(0, 4).buffer),
    lows,
    highs,
    figure: (at) => {
      const mark = marks[at] ?? 0;
      const relation = RELATIONS[mark & ~PERCENTAGE] ?? 'exact';
      const single = relation === 'exact' || relation === 'about';
      return {
        stated: (mark & PERCENTAGE) === 0 ? '' : '%',
        relation,
        value: single ? (lows[at] ?? 0) : null,
        min: single ? null : finite(lows[at]),
        max: single ? null : finite(highs[at]),
        currency: currencies[(codes[at] ?? 0) - 1] ?? null,
      };
    },
  };
}

function finite(bound: number | undefined): number | null {
  return bound !== undefined && Number.isFinite(bound) ? bound : null;
}

/** Facts with a date, as parallel columns in fact order. */
export interface DateColumns {
  readonly ordinals: Uint32Array;
  /** First and last day the date can mean, as the integer yyyymmdd (0 and 99991231 when open). */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

/** Reads the `dates` section. */
export function readDates(bytes: Uint8Array): DateColumns {
  const count = bytes.length / 12;
  return {
    ordinals: new Uint32Array(bytes.slice(0, count * 4).buffer),
    froms: new Int32Array(bytes.slice(count * 4, count * 8).buffer),
    tos: new Int32Array(bytes.slice(count * 8).buffer),
  };
}
