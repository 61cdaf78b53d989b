import type { Figure } from '../model/figure.ts';

/** The numbers a figure allows. An open side is ±Infinity and exclusive. */
export interface FigureBounds {
  readonly low: number;
  readonly high: number;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

/** The numbers a figure allows, or null for a vague one. `exact` and `about` allow their value alone: how wide *about* is, nobody said. */
export function figureBounds(figure: Figure): FigureBounds | null {
  const { value, min, max } = figure;
  switch (figure.relation) {
    case 'exact':
    case 'about':
      return value === null ? null : { low: value, high: value, lowInclusive: true, highInclusive: true };
    case 'at-least':
    case 'more-than':
      return min === null
        ? null
        : {
            low: min,
            high: Number.POSITIVE_INFINITY,
            lowInclusive: figure.relation === 'at-least',
            highInclusive: false,
          };
    case 'at-most':
    case 'less-than':
      return max === null
        ? null
        : {
            low: Number.NEGATIVE_INFINITY,
            high: max,
            lowInclusive: false,
            highInclusive: figure.relation === 'at-most',
          };
    case 'between':
      return min === null || max === null
        ? null
        : { low: min, high: max, lowInclusive: true, highInclusive: true };
    case 'vague':
      return null;
  }
}

/**
 * Whether a recorded figure answers a question for `bound`.
 *
 * A bare number asks for itself: it meets a figure whose value it is or whose bound it names (`62` meets `at least 62` and
 * `more than 62`, never `166` nor `between 50 and 70`). A bound asks for every figure that surely lies within it:
 *
 * | asked | met by | not met by |
 * |---|---|---|
 * | `more than 60` | `at least 62`, `66`, `about 66`, `more than 60`, `between 61 and 70` | `60`, `at least 60`, `up to 66`, `several` |
 * | `at least 62` | `62`, `at least 62`, `more than 62`, `66` | `more than 61`, `61`, `dozens` |
 * | `less than 10` | `five`, `eight`, `fewer than 10` | `10`, `up to 10`, `at least 5` |
 * | `at most 10` | `10`, `up to 10`, `less than 10` | `at least 10` |
 * | `between 5 and 10` | `5`, `eight`, `between 6 and 7` | `at least 5`, `several` |
 * | `about 17` | as `17` | |
 * | `several` | another vague figure of the same words | any number |
 *
 * A currency or a percentage that is asked for must be the recorded one; a bare number asks for neither.
 */
export function meets(bound: Figure, recorded: Figure): boolean {
  if (bound.currency !== null && bound.currency !== recorded.currency) return false;
  if (isPercentage(bound) && !isPercentage(recorded)) return false;
  if (bound.relation === 'vague' || recorded.relation === 'vague') {
    return bound.relation === recorded.relation && sameWords(bound.stated, recorded.stated);
  }
  if (bound.relation === 'exact' || bound.relation === 'about') {
    return bound.value !== null && (bound.value === recorded.value || isNamedBound(bound.value, recorded));
  }
  const wanted = figureBounds(bound);
  const held = figureBounds(recorded);
  return wanted !== null && held !== null && liesWithin(held, wanted);
}

/** `at least 62` names 62; the ends of `between 5 and 10` are named too. */
function isNamedBound(value: number, recorded: Figure): boolean {
  return recorded.min === value || recorded.max === value;
}

function liesWithin(inner: FigureBounds, outer: FigureBounds): boolean {
  const low =
    inner.low > outer.low || (inner.low === outer.low && (outer.lowInclusive || !inner.lowInclusive));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (outer.highInclusive || !inner.highInclusive));
  return low && high;
}

function sameWords(a: string, b: string): boolean {
  const vague = (stated: string) =>
    stated
      .toLowerCase()
      .replace(/^an? | of$/g, '')
      .trim();
  return vague(a) === vague(b);
}

/** Whether a figure counts percent. Figures keep no mark of it but their wording. */
export function isPercentage(figure: Figure): boolean {
  return /[%\u066a\uff05]|\b(?:per ?cent|pct|percentage points?)\b/i.test(figure.stated);
}
