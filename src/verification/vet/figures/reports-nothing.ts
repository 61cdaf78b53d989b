import type { FigureContext } from '../contexts/figure-context.ts';

/** "For every soldier in Syria there are nearly three in Iraq" counts no soldiers. */
const RATIO = /\bfor (?:every|each)\b[^.;]*$/i;

/** "Not 3,000", "in a town of 90,000": numbers that nobody reports. */
const DESCRIBING =
  /\b(?:not|count(?:s|ed|ing)?\s+(?:up\s+)?to|(?:town|city|village|country|nation|community|population|island|district|neighbou?rhood|crowd|province|region)\s+of\s+(?:some\s+|about\s+)?|(?:flies|fly|sails|comes|operates|runs|needs|takes|carries|requires)\s+(?:with\s+)?an?\s+crew\s+of)\s*$/i;

/** "Nine more than the Greens", "900 fewer troops than": by how much two numbers differ. */
const DIFFERENCE =
  /^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower)\s+(?:\p{L}+\s+){0,2}than(?!\p{L}|\s+(?:\d|half|twice|once|one|two|three|an?\s))/iu;

/** Whether a number only compares, describes or is denied, by the words right around it: no fact could hold it. */
export function reportsNothing({ mention, sentence }: FigureContext): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  if (RATIO.test(before) || DESCRIBING.test(before)) return true;
  const after = sentence.text.slice(mention.end - sentence.start);
  return mention.figure.relation !== 'vague' && DIFFERENCE.test(after);
}
