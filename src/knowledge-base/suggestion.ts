import { spellingDistance } from '../language/similarity.ts';

/** Longest word that suggestions are worked out for, in UTF-16 units; the distance is quadratic. */
const LONGEST = 64;

/** How far a suggestion may be from what was typed: a third of its letters, in very short words one likely slip. */
function farthest(length: number): number {
  return Math.max(0.7, length / 3);
}

/** The candidate nearest to a mistyped word, the first of equals; null when none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const limit = farthest(word.length);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit * 2) continue;
    const distance = spellingDistance(typed, candidate.toLowerCase());
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean …?", or null when nothing is near. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const nearest = nearestWord(word, candidates);
  return nearest === null ? null : `Did you mean "${nearest}"?`;
}
