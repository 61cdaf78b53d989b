/**
 * How the stated wording limits a number. `exact` and `about` carry a value, `at-least` and `more-than` a lower bound,
 * `at-most` and `less-than` an upper one, `between` both, `vague` ("several", "dozens") no number at all.
 */
export type Relation =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'between'
  | 'vague';

/** All relations, in the order documentation lists them. */
export const RELATIONS: readonly Relation[] = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'between',
  'vague',
];

/** A figure as the source states it. Numbers are derived from the wording once, by the figure parser; never typed twice. */
export interface Figure {
  /** The wording as stated, hedge included: "at least 62". */
  readonly stated: string;
  readonly relation: Relation;
  /** The number of an `exact` or `about` figure, else null. */
  readonly value: number | null;
  /** Lower bound (`at-least` inclusive, `more-than` exclusive, `between` inclusive), else null. */
  readonly min: number | null;
  /** Upper bound (`at-most` inclusive, `less-than` exclusive, `between` inclusive), else null. */
  readonly max: number | null;
  /** ISO 4217 code when the wording names a currency, else null. */
  readonly currency: string | null;
}
