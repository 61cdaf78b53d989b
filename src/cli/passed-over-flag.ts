import type { Format } from '../model/format.ts';
import type { OutputOptions } from './output-options.ts';

/**
 * The first output flag that would be passed over in silence by what has a form and an order of its own, as it is typed; null where there is
 * none. `formats` are those it has, `picks` whether `--fields` picks from it.
 */
export function flagPassedOver(
  { format, fields, sort, count }: Pick<OutputOptions, 'format' | 'fields' | 'sort' | 'count'>,
  formats: readonly Format[],
  picks: boolean,
): string | null {
  if (format !== null && !formats.includes(format)) return `--format ${format}`;
  if (fields !== null && !picks) return '--fields';
  if (sort !== null) return '--sort';
  return count ? '--count' : null;
}
