import type { Cell } from '../model/report.ts';
import { cell, counted } from './cells.ts';

/** The line below a table: how many rows there are, and of how many when a limit keeps some away; `more`: `total` is the least there are. */
export function shownOf(
  shown: number,
  total: number,
  one: string,
  { many = `${one}s`, more = false }: { readonly many?: string; readonly more?: boolean } = {},
): Cell {
  const rest = total > shown || more ? ` of ${more ? 'at least ' : ''}${total}; --all shows the rest` : '';
  return cell(`${counted(shown, one, many)}${rest}`, 'muted');
}
