import type { SearchIndex } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import { type KnownWord, soundNumber } from '../../compiled/letters.ts';
import { soundListing, soundOf } from '../../language/folding.ts';
import { longestMisspelling, spellingDistance } from '../../language/similarity.ts';
import { RESPELT, SHORTEST } from '../fitted/weights.ts';

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
/** A word this near is proposed whatever Fuse says. */
const SURELY_ALIKE = 0.8;
/** A word of three letters that could be more known words than this says nothing. */
const MOST_FOR_THREE = 3;
/** A misspelt singular may mean a plural: "expport", exports. */
const PLURAL_COST = 0.1;
/** Letters of a sound that make it a name's own, and how far apart (per letter) two spellings of one sound may be. */
const SAME_SOUND = { letters: 3, length: 6, distance: 0.3 } as const;

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

const VOWEL = /^[aeiou]/;

/** Digits are never misspelt: `unk265` may mean `unc265`, not `unc266`. */
function digitsOf(word: string): string {
  return /[0-9]/.test(word) ? word.replace(/[^0-9]/g, '') : '';
}

function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (VOWEL.test(a) && VOWEL.test(b));
}

/** "Facilities" as facility. */
function singularOf(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

/** Likeness 0–1 of a typed and a known word, 0 when one cannot be the other misspelt. `sound` is that of `typed`. */
function likeness(typed: string, known: string, sound: string): number {
  const whole = spellingDistance(typed, known);
  const singular = known.endsWith('s') && !typed.endsWith('s') ? singularOf(known) : null;
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
export async function misspelt(
  index: SearchIndex,
  word: string,
  alone = false,
): Promise<readonly SpellingCandidate[]> {
  const typed = word.slice(0, LONGEST);
  const sound = soundOf(typed);
  const judged = nearestWords(index, typed, sound);
  const alike: Likeness[] = [];
  for (const known of judged) {
    const similarity = likeness(typed, known.text, sound);
    if (similarity > 0) alike.push({ known, similarity });
  }
  const candidates = await proposedOf(typed, alike);
  if (alone && candidates.length === 0) return termsOf(index, lastResort(judged, typed));
  candidates.sort(
    (a, b) =>
      b.similarity - a.similarity || b.known.reach - a.known.reach || (a.known.text < b.known.text ? -1 : 1),
  );
  if (typed.length < SHORTEST.fuzzy) {
    const names = candidates.filter(({ known }) => known.named);
    const meant = names.length > 0 ? names : candidates;
    return meant.length > MOST_FOR_THREE ? [] : termsOf(index, meant);
  }
  return termsOf(index, candidates.slice(0, MOST_CANDIDATES));
}

/** Shortest word, how much further apart than any other misspelling, and how many names are suggested. */
const LAST_RESORT = { shortest: 5, slack: 0.75, most: 3 } as const;

/** The names that a word typed alone, and near nothing, is least unlike: to suggest, since nobody can tell. */
function lastResort(judged: readonly KnownWord[], typed: string): readonly Likeness[] {
  if (typed.length < LAST_RESORT.shortest) return [];
  const near: Likeness[] = [];
  for (const known of judged) {
    if (!known.named) continue;
    const distance = spellingDistance(typed, known.text);
    if (distance > longestMisspelling(typed, known.text) + LAST_RESORT.slack) continue;
    near.push({ known, similarity: 1 - distance / Math.max(typed.length, known.text.length) });
  }
  near.sort((a, b) => b.similarity - a.similarity || (a.known.text < b.known.text ? -1 : 1));
  return near.slice(0, LAST_RESORT.most);
}

/** What is left of their likeness: each is known as it is written. */
const RESPELT_FACTOR = { most: 0.99, distance: 0.5 } as const;

/** The words of names that sound as a known one does and are nearly written so: `qaida` for `qaeda`, `bayt` for `bait`. */
export function soundingAlike({ dictionary }: SearchIndex, word: string): readonly SpellingCandidate[] {
  const listing = word.length > LONGEST ? null : soundListing(word);
  if (listing === null) return [];
  const alike: SpellingCandidate[] = [];
  for (const { text } of dictionary.withPrefix(listing)) {
    const known = text.slice(listing.length);
    if (known === word) continue;
    const longer = Math.max(word.length, known.length);
    const distance = spellingDistance(word, known);
    const term = distance <= longer * RESPELT ? dictionary.get(known) : null;
    if (term === null) continue;
    alike.push({ term, similarity: RESPELT_FACTOR.most - (RESPELT_FACTOR.distance * distance) / longer });
  }
  return alike;
}

interface Likeness {
  readonly known: KnownWord;
  readonly similarity: number;
}

/** The words that share most with the typed one, at most `MOST_JUDGED`. */
function nearestWords(index: SearchIndex, typed: string, sound: string): readonly KnownWord[] {
  const slack = Math.max(1, Math.floor(typed.length / 3));
  const grams = bigramsOf(typed);
  const digits = digitsOf(typed);
  const pruned: { readonly known: KnownWord; readonly shared: number }[] = [];
  const words = index.wordsLike({
    shortest: Math.max(4, typed.length - slack),
    // "Facilty" for facility may mean facilities.
    longest: typed.length + slack + (typed.endsWith('y') ? 1 : 0),
    sound: sound.length >= 2 ? soundNumber(sound) : null,
    first: typed.charCodeAt(0),
    last: typed.charCodeAt(typed.length - 1),
  });
  for (const known of words) {
    const { text } = known;
    if (text.endsWith('-') || digitsOf(text) !== digits) continue;
    const sameSound = sound.length >= 2 && beginAlike(text, typed) && soundOf(text) === sound;
    if (!sameSound && text[0] !== typed[0] && text[text.length - 1] !== typed[typed.length - 1]) continue;
    const shared = sharedBigrams(grams, text) + (sameSound ? typed.length : 0);
    if (shared === 0 && typed.length > 5) continue;
    pruned.push({ known, shared });
  }
  pruned.sort(
    (a, b) => b.shared - a.shared || b.known.reach - a.known.reach || (a.known.text < b.known.text ? -1 : 1),
  );
  return pruned.slice(0, MOST_JUDGED).map(({ known }) => known);
}

/** Those that are very near, or that Fuse proposes; it is asked about the others only. */
async function proposedOf(typed: string, alike: readonly Likeness[]): Promise<Likeness[]> {
  const doubtful = alike.filter(({ similarity }) => similarity < SURELY_ALIKE);
  if (doubtful.length === 0) return [...alike];
  const { default: Fuse } = await import('fuse.js');
  const fuse = new Fuse(doubtful, {
    keys: ['known.text'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    shouldSort: false,
  });
  const proposed = new Set(fuse.search(typed).map(({ item }) => item));
  return alike.filter((word) => word.similarity >= SURELY_ALIKE || proposed.has(word));
}

function termsOf(index: SearchIndex, words: readonly Likeness[]): readonly SpellingCandidate[] {
  return words.flatMap(({ known, similarity }) => {
    const term = index.dictionary.get(known.text);
    return term === null ? [] : [{ term, similarity }];
  });
}
