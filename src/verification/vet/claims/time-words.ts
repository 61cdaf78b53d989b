import type { FactShelf } from '../facts/fact-shelf.ts';
import type { RelativeTime } from '../words/relative-times.ts';

/** "Until last month" is made of what "until this week" is, though it is another time, and "two days before" of what "24 hours before" is. */
export function timeWords(times: readonly RelativeTime[], { concepts }: FactShelf): readonly string[] {
  const apart = times.some(({ kind, text }) => kind === 'current' || /\sago$/i.test(text));
  const before = times.some(({ kind }) => kind === 'distance');
  return [...(apart ? ['week', 'month', 'year'] : []), ...(before ? ['hour', 'day', 'week'] : [])].map(
    (word) => concepts.of(word),
  );
}
