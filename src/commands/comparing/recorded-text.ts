import type { RecordedValue } from '../../model/difference.ts';

/** A recorded value on one line: lists joined by "; ", a speaker with the mode, a conflict with its matter. */
export function recordedText(value: RecordedValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return value.map(itemText).join('; ');
}

function itemText(item: Exclude<RecordedValue, string | null>[number]): string {
  if (typeof item !== 'object') return String(item);
  const { who, mode, with: other, about } = item;
  if (who !== undefined) return `${who} (${mode ?? ''})`;
  return about === undefined ? (other ?? '') : `${other ?? ''}: ${about}`;
}
