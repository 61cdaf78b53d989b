import { wrapText } from '../../language/wrap-text.ts';

/** Help fits into this many columns, on every terminal. */
const WIDTH = 80;
/** Terms wider than this have their description on the next line. */
const WIDEST_TERM = 38;

/** Terms and what they mean, in two aligned columns that fit 80. */
export function definitions(pairs: readonly (readonly [string, string])[]): string {
  const fitting = pairs.map(([term]) => term.length).filter((length) => length <= WIDEST_TERM);
  const column = Math.max(12, ...fitting) + 4;
  return pairs
    .flatMap(([term, meaning]) => {
      const lines = wrapText(meaning, WIDTH - column).map(({ start, end }) => meaning.slice(start, end));
      const [first = '', ...more] = lines;
      const start = `  ${term}`;
      const head =
        start.length + 2 > column
          ? [start, `${' '.repeat(column)}${first}`]
          : [`${start.padEnd(column)}${first}`];
      return [...head, ...more.map((text) => `${' '.repeat(column)}${text}`)];
    })
    .join('\n');
}
