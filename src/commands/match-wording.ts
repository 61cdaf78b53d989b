import type { Match, MatchedWord } from '../model/match.ts';
import type { Cell } from '../model/report.ts';
import { cell } from './cells.ts';

/** Why a fact is a result: "iarq ~ Iraq (place, fuzzy); troops = soldiers (claim, synonym)", with the score at the end. */
export function explainMatch(match: Match | null): Cell {
  if (match === null) return [];
  const words = match.on.map(explainWord);
  return cell([...words, `score ${match.score.toFixed(2)}`].join('; '), 'muted');
}

function explainWord({ word, form, field, type }: MatchedWord): string {
  const where = field.replace('_', ' ');
  if (field === 'alias') return `${word}: via alias ${form}${type === 'fuzzy' ? ' (fuzzy)' : ''}`;
  const how = type === 'exact' || type === where ? where : `${where}, ${type}`;
  return word.toLowerCase() === form.toLowerCase() ? `${word} (${how})` : `${word}: ${form} (${how})`;
}
