import type { Dictionary, Term } from '../compiled/dictionary.ts';
import { soundOf } from '../language/folding.ts';
import { spellingSimilarity } from '../language/similarity.ts';
import { FUZZY_FLOOR } from './weights.ts';

/** A known word that a misspelt one may mean. */
export interface SpellingCandidate {
  readonly term: Term;
  /** 0–1, at least `FUZZY_FLOOR`. */
  readonly similarity: number;
}

/** Fuse judges at most this many words. */
const MOST_JUDGED = 400;
/** Longest word that is looked up as misspelt. */
const LONGEST = 32;
const MOST_CANDIDATES = 12;
/** Fuse's own score is coarse (it knows no transpositions), so its threshold is loose and the spelling distance decides. */
const FUSE_THRESHOLD = 0.6;

function bigramsOf(word: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) grams.add(word.slice(at, at + 2));
  return grams;
}

function sharedBigrams(grams: ReadonlySet<string>, word: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < word.length; at += 1) if (grams.has(word.slice(at, at + 2))) shared += 1;
  return shared;
}

/**
 * The known words that `word` (folded, without digits) may be a misspelling of, nearest first. The dictionary is pruned to words of
 * similar length that share the first or the last letter, or the sound; Fuse proposes which of those it may mean, and a distance that
 * knows transpositions orders them.
 */
export async function misspelt(dictionary: Dictionary, word: string): Promise<readonly SpellingCandidate[]> {
  const typed = word.slice(0, LONGEST);
  const slack = Math.max(1, Math.floor(typed.length / 3));
  const grams = bigramsOf(typed);
  const sound = soundOf(typed);
  const pruned: { term: Term; shared: number }[] = [];
  for (const term of dictionary.all()) {
    const { text } = term;
    if (Math.abs(text.length - typed.length) > slack || text.length < 3 || text.startsWith('#')) continue;
    const sameSound = sound.length >= 2 && text[0] === typed[0] && soundOf(text) === sound;
    if (!sameSound && text[0] !== typed[0] && text[text.length - 1] !== typed[typed.length - 1]) continue;
    const shared = sharedBigrams(grams, text) + (sameSound ? typed.length : 0);
    if (shared === 0 && typed.length > 5) continue;
    pruned.push({ term, shared });
  }
  if (pruned.length === 0) return [];
  pruned.sort(
    (a, b) => b.shared - a.shared || b.term.reach - a.term.reach || (a.term.text < b.term.text ? -1 : 1),
  );
  const judged = pruned.slice(0, MOST_JUDGED).map(({ term }) => term);
  const { default: Fuse } = await import('fuse.js');
  const fuse = new Fuse(judged, {
    keys: ['text'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    shouldSort: false,
  });
  const proposed = new Set(fuse.search(typed).map(({ item }) => item));
  const candidates: SpellingCandidate[] = [];
  for (const term of judged) {
    const similarity = spellingSimilarity(typed, term.text);
    const alike = soundOf(term.text) === sound && sound.length >= 2 ? Math.max(similarity, 0.8) : similarity;
    if (alike >= FUZZY_FLOOR && (proposed.has(term) || alike >= 0.8))
      candidates.push({ term, similarity: alike });
  }
  candidates.sort(
    (a, b) =>
      b.similarity - a.similarity || b.term.reach - a.term.reach || (a.term.text < b.term.text ? -1 : 1),
  );
  return candidates.slice(0, MOST_CANDIDATES);
}
