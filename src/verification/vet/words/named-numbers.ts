import type { Figure } from '../../../model/figure.ts';

/** The numbers that a figure's wording names. */
export function namedNumbers(figure: Figure): readonly number[] {
  return [figure.value, figure.min, figure.max].filter((number) => number !== null);
}
