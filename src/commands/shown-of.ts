import type { Cell } from '../model/report.ts';
import { cell, counted } from './cells.ts';

/** The line below a table: how many rows there are, and of how many when a limit keeps some away. */
export function shownOf(shown: number, total: number, one: string, many = `${one}s`): Cell {
  const rest = total > shown ? ` of ${total}; --all shows the rest` : '';
  return cell(`${counted(shown, one, many)}${rest}`, 'muted');
}
