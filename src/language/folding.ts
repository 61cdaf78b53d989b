import { lazily } from './lazily.ts';
import { isAscii } from './letters.ts';

/** Letters that Unicode decomposition leaves whole, and the plain letters readers type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

/** Apostrophes, primes and the signs romanisations use for ʿayn and hamza: dropped inside words. */
const APOSTROPHES = /['’‘`´ʹʻʼʽʾʿˈˊˋ‛′＇\u02bb-\u02bf]/g;
const combining = lazily(() => /\p{M}+/gu);
const UNDECOMPOSED = /[ßæœøłđðþıħŋə]/g;

/**
 * Folds one word or text for comparison: compatibility forms, case, diacritics, apostrophes and ʿayn/hamza signs go. Hyphens,
 * spaces and other punctuation stay (tokens split there). `fold(fold(x)) === fold(x)`.
 */
export function fold(text: string): string {
  if (isAscii(text)) {
    const lower = text.toLowerCase();
    return lower.includes("'") || lower.includes('`') ? lower.replaceAll("'", '').replaceAll('`', '') : lower;
  }
  return text
    .replace(APOSTROPHES, '') // before NFKD, which makes some of them a space and a mark
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(combining(), '')
    .replace(APOSTROPHES, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
}

/** Articles and particles of names: nearly weightless, and interchangeable with each other or with nothing. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el ul il as ash es esh ad ed ar er at et an en az ez ud ur ut uz bin ben ibn bint abd i e o u wal wa fi lil li bi ye yi ' +
    'de del der den des di da do dos das du la le les los las au aux von van y'
  ).split(' '),
);

/**
 * The sound of a romanised word: consonants in broad classes, vowels gone but for the class of the first, doubled letters single.
 * Spellings of one Arabic or Persian name share it (`hizballah`, `hezbollah`, `hizbullah`; `kataib`, `kataeb`; `quds`, `qods`),
 * which is why it proposes candidates only: a spelling distance orders them. `word` is folded.
 */
export function soundOf(word: string): string {
  const broad = word
    .replace(/kh|gh/g, 'h')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/sch|sh/g, 's')
    .replace(/th/g, 't')
    .replace(/dj/g, 'j')
    .replace(/dh/g, 'd')
    .replace(/z/g, 's')
    .replace(/v/g, 'w')
    .replace(/p/g, 'b')
    .replace(/(.)\1+/g, '$1');
  const first = broad[0] ?? '';
  const start = /[aei]/.test(first) ? 'a' : /[ou]/.test(first) ? 'u' : /[wy]/.test(first) ? first : '';
  return start + broad.replace(/[aeiouyw]/g, '').replace(/(?<=.)h/g, '');
}

/** Fewest consonants of a sound that names are found by: shorter ones join strangers. */
const SHORTEST_SOUND = 4;

/** The dictionary term of a word's sound: `~` and the sound, or null when it says too little. Words never start with `~`. */
export function soundTerm(word: string): string | null {
  if (/[^a-z]/.test(word)) return null;
  const sound = soundOf(word);
  return sound.replace(/^[auwy]/, '').length >= SHORTEST_SOUND ? `~${sound}` : null;
}

/** Fewest letters of a word, and of its sound, to be listed by the sound. */
const LISTED_BY_SOUND = { word: 3, sound: 2 } as const;

/**
 * What the dictionary terms begin with that list the words of names by a sound; a word follows each: `^kd qaeda`. Null for a word that
 * is too short, or no plain letters. Words never start with `^`.
 */
export function soundListing(word: string): string | null {
  if (word.length < LISTED_BY_SOUND.word || /[^a-z]/.test(word)) return null;
  const sound = soundOf(word);
  return sound.length < LISTED_BY_SOUND.sound ? null : `^${sound} `;
}
