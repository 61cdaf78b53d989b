/** Cost of a single edit, by how likely a typist or a romanisation makes it. Tuned on the relevance sets; 1 is an unrelated letter. */
const COST = {
  substitution: 1,
  insertion: 1,
  transposition: 0.6,
  /** One vowel (or w/y) for another: `hizb`, `hezb`. */
  vowel: 0.5,
  /** Consonants that romanisations exchange: k/q/c/g, z/s, v/w, t/d, b/p, j/g. */
  kindred: 0.5,
  /** A neighbour of the key that was meant (QWERTY). */
  nearKey: 0.75,
  /** A letter typed twice, or a double letter typed once. */
  doubled: 0.35,
  /** A vowel, or h, too many or too few. */
  soft: 0.7,
  /** The h of th, dh, kh, sh … too many or too few: romanisations disagree. */
  breath: 0.35,
} as const;

/** The rows of a QWERTY keyboard; a key's neighbours are beside it, and slantwise above and below. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(a: string, b: string): boolean {
  const rowOfA = KEY_ROWS.findIndex((row) => row.includes(a));
  const rowOfB = KEY_ROWS.findIndex((row) => row.includes(b));
  if (rowOfA === -1 || rowOfB === -1 || Math.abs(rowOfA - rowOfB) > 1) return false;
  const shift = (KEY_ROWS[rowOfA] ?? '').indexOf(a) - (KEY_ROWS[rowOfB] ?? '').indexOf(b);
  if (rowOfA === rowOfB) return Math.abs(shift) === 1;
  return rowOfA > rowOfB ? shift === 0 || shift === -1 : shift === 0 || shift === 1;
}

const VOWELS = 'aeiouyw';
/** Letters that h makes another sound of. */
const DIGRAPHS = 'tdksgpcz';
const KINDRED = ['kqcg', 'sz', 'vwf', 'td', 'bp', 'jgy'];

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}

function substitution(a: string, b: string): number {
  if (isVowel(a) && isVowel(b)) return COST.vowel;
  if (KINDRED.some((group) => group.includes(a) && group.includes(b))) return COST.kindred;
  return areNeighbours(a, b) ? COST.nearKey : COST.substitution;
}

/** Cost of the letter `word[at]` standing alone on its side. */
function gap(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (letter === word[at - 1] || letter === word[at + 1]) return COST.doubled;
  if (letter === 'h' && at > 0 && DIGRAPHS.includes(word[at - 1] ?? '')) return COST.breath;
  return isVowel(letter) || letter === 'h' ? COST.soft : COST.insertion;
}

/**
 * Weighted optimal-string-alignment distance (Damerau 1964, restricted to adjacent transpositions) of two folded words: 0 when
 * equal, about 1 per unrelated letter. Linear memory, quadratic time: callers bound the lengths. Once it is sure to be more than `limit`,
 * infinity is returned at once.
 */
export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  const width = b.length + 1;
  let before: number[] = [];
  let previous: number[] = [0];
  let least = 0;
  for (let j = 1; j < width; j += 1) previous.push((previous[j - 1] ?? 0) + gap(b, j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const current: number[] = [(previous[0] ?? 0) + gap(a, i - 1)];
    const leastBefore = least;
    least = current[0] ?? 0;
    for (let j = 1; j < width; j += 1) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      let cost = (previous[j - 1] ?? 0) + (x === y ? 0 : substitution(x, y));
      cost = Math.min(cost, (previous[j] ?? 0) + gap(a, i - 1), (current[j - 1] ?? 0) + gap(b, j - 1));
      if (i > 1 && j > 1 && x !== y && x === b[j - 2] && a[i - 2] === y) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + COST.transposition);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    // The next row builds on the last two.
    if (least > limit && leastBefore > limit) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The largest distance at which two words of these lengths may be one word misspelt: less than a whole letter for words of four, one
 * letter up to seven, one and a vowel up to nine, two up to eleven, three beyond. Measured on the relevance sets: real and random
 * typing errors stay within it; names that do not exist ("Wakanda", "Westeros") mostly do not reach a name that does.
 */
export function longestMisspelling(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer <= 4) return 0.75;
  if (longer <= 7) return 1.05;
  if (longer <= 9) return 1.45;
  return longer <= 11 ? 2.05 : 3.05;
}

/**
 * Similarity 0–1 of two folded words: 1 − distance ÷ the longer length, minus 0.1 when the first letters differ. 0 also where it is less than
 * `least`.
 */
export function spellingSimilarity(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const first = a[0] === b[0] || (isVowel(a[0] ?? '') && isVowel(b[0] ?? '')) ? 0 : 0.1;
  return Math.max(0, 1 - spellingDistance(a, b, (1 - least - first) * longer) / longer - first);
}

/**
 * The words nearest to what was typed, nearest first: for "did you mean" after an unknown flag, key, kind or id. Only words at
 * least 0.6 alike; `[]` when nothing is near. Case is ignored. A repeated letter is a slip once or twice: what is more than twice as
 * long as a word is not that word, however cheap each repetition is.
 */
export function nearestWords(typed: string, known: Iterable<string>, limit = 1): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, 64);
  const near: { word: string; similarity: number }[] = [];
  for (const word of known) {
    if (Math.max(wanted.length, word.length) > 2 * Math.min(wanted.length, word.length)) continue;
    const similarity = spellingSimilarity(wanted, word.toLowerCase().slice(0, 64));
    if (similarity >= 0.6) near.push({ word, similarity });
  }
  near.sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
  return near.slice(0, limit).map((entry) => entry.word);
}
