import type { Figure } from '../model/figure.ts';

/** The figure as it was understood, to show a curator before it is kept: `at least 62 → at-least, min 62`. */
export function formatFigure(figure: Figure): string {
  const parts: string[] = [figure.relation];
  if (figure.value !== null) parts.push(`value ${figure.value}`);
  if (figure.min !== null) parts.push(`min ${figure.min}`);
  if (figure.max !== null) parts.push(`max ${figure.max}`);
  if (figure.relation === 'vague') parts.push('no number');
  if (figure.currency !== null) parts.push(figure.currency);
  return `${figure.stated} → ${parts.join(', ')}`;
}
