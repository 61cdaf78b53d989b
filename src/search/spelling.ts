import type { Dictionary, Term } from '../compiled/dictionary.ts';
import { soundOf } from '../language/folding.ts';
import { longestMisspelling, spellingDistance } from '../language/similarity.ts';
import { SHORTEST } from './weights.ts';

/** A known word that a misspelt one may mean. */
export interface SpellingCandidate {
  readonly term: Term;
  /** 0–1. */
  readonly similarity: number;
}

/** Fuse judges at most this many words. */
const MOST_JUDGED = 400;
/** Longest word that is looked up as misspelt. */
const LONGEST = 32;
const MOST_CANDIDATES = 12;
/** Fuse's own score is coarse (it knows no transpositions), so its threshold is loose and the spelling distance decides. */
const FUSE_THRESHOLD = 0.6;
/** A word of three letters that could be more known words than this says nothing. */
const MOST_FOR_THREE = 3;
/** A misspelt singular may mean a plural: "expport", exports. */
const PLURAL_COST = 0.1;
/** Letters of a sound that make it a name's own, and how far apart (per letter) two spellings of one sound may be. */
const SAME_SOUND = { letters: 3, length: 6, distance: 0.36 } as const;

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

/** Numbers and sounds start with a mark. */
const LETTER = /^\p{L}/u;
const VOWEL = /^[aeiou]/;

/** Digits are never misspelt: `unk265` may mean `unc265`, not `unc266`. */
function digitsOf(word: string): string {
  return word.replace(/[^0-9]/g, '');
}

function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (VOWEL.test(a) && VOWEL.test(b));
}

/** Likeness 0–1 of a typed and a known word, 0 when one cannot be the other misspelt. `sound` is that of `typed`. */
function likeness(typed: string, known: string, sound: string): number {
  const whole = spellingDistance(typed, known);
  const singular = known.endsWith('s') && !typed.endsWith('s') ? known.slice(0, -1) : null;
  const distance =
    singular === null ? whole : Math.min(whole, spellingDistance(typed, singular) + PLURAL_COST);
  const longer = Math.max(typed.length, known.length);
  const sameSound =
    sound.length >= SAME_SOUND.letters && typed.length >= SAME_SOUND.length && soundOf(known) === sound;
  if (distance > longestMisspelling(typed, known) && !(sameSound && distance <= longer * SAME_SOUND.distance))
    return 0;
  if (typed.length < SHORTEST.fuzzy && (known.length !== typed.length + 1 || distance > 1)) return 0;
  const first = typed[0] === known[0] ? 0 : 0.05;
  return Math.max(0, 1 - distance / longer - first);
}

/**
 * The known words that `word` (folded) may be a misspelling of, nearest first. The dictionary is pruned to words of
 * similar length that share the first or the last letter, or the sound; Fuse proposes which of those it may mean, and a distance that
 * knows transpositions orders them. A word of three letters may only lack one, and only when few known
 * words have it, names before others.
 */
export async function misspelt(dictionary: Dictionary, word: string): Promise<readonly SpellingCandidate[]> {
  const typed = word.slice(0, LONGEST);
  const slack = Math.max(1, Math.floor(typed.length / 3));
  const grams = bigramsOf(typed);
  const sound = soundOf(typed);
  const digits = digitsOf(typed);
  const pruned: { term: Term; shared: number }[] = [];
  for (const term of dictionary.all()) {
    const { text } = term;
    if (Math.abs(text.length - typed.length) > slack || text.length < 4 || !LETTER.test(text)) continue;
    if (text.endsWith('-')) continue;
    if (digitsOf(text) !== digits) continue;
    const sameSound = sound.length >= 2 && beginAlike(text, typed) && soundOf(text) === sound;
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
    const similarity = likeness(typed, term.text, sound);
    if (similarity > 0 && (proposed.has(term) || similarity >= 0.8)) candidates.push({ term, similarity });
  }
  candidates.sort(
    (a, b) =>
      b.similarity - a.similarity || b.term.reach - a.term.reach || (a.term.text < b.term.text ? -1 : 1),
  );
  if (typed.length < SHORTEST.fuzzy) {
    const names = candidates.filter(({ term }) => term.entities > 0);
    const meant = names.length > 0 ? names : candidates;
    return meant.length > MOST_FOR_THREE ? [] : meant;
  }
  return candidates.slice(0, MOST_CANDIDATES);
}
