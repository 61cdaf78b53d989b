/**
 * How much a word says, from how many of `factCount` facts it reaches: √IDF, the IDF of Okapi BM25 (Robertson & Spärck Jones 1976, with the
 * +1 that keeps it positive). The square root keeps one rare word from drowning the rest; measured best on the relevance sets.
 */
export function wordWeight(reach: number, factCount: number): number {
  const count = Math.min(reach, factCount);
  return Math.sqrt(Math.log(1 + (factCount - count + 0.5) / (count + 0.5)));
}
