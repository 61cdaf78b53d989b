// The one door to figures: reading, finding, comparing, echoing.
export { figureBounds, meets } from './figure-bounds.ts';
export { compareFigures, inOneMeasure, isShare } from './figure-comparison.ts';
export { type FigureMention, findFigures } from './figure-mentions.ts';
export { formatFigure } from './format-figure.ts';
export { parseFigure } from './parse-figure.ts';
