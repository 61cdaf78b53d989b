import type { Note } from '../model/report.ts';
import { counted } from './cells.ts';

/** The note that says how many retracted and superseded facts were left out; none when there are none. */
export function withdrawnNote(count: number): Note[] {
  if (count === 0) return [];
  const message = `${counted(count, 'retracted or superseded fact')} left out; --status all shows them, too`;
  return [{ level: 'info', code: 'withdrawn-left-out', message, detail: { count } }];
}
