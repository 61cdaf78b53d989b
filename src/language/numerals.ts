/** The decimal digits of a numeral without its grouping marks: "2,500.75" is `{whole: '2500', fraction: '75'}`. */
export interface Decimal {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Zeros of the decimal digits in the scripts newsroom copy may bring along (Unicode general category Nd, basic plane):
 * Arabic-Indic, extended Arabic-Indic, NKo, Devanagari, Bengali, Gurmukhi, Gujarati, Thai, Lao, full-width. Digits follow their zero.
 */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0e50, 0x0ed0, 0xff10,
];

/** Signs that stand for an ASCII one in a figure. Every replacement keeps the length, so that offsets stay true. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u066b', '.'], // Arabic decimal separator
  ['\u066c', ','], // Arabic thousands separator
  ['\u066a', '%'], // Arabic percent sign
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '—'],
  ['\u2212', '-'], // minus sign
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\uff05', '%'],
  ['\uff0c', ','],
  ['\uff0e', '.'],
  ['\uff04', '$'],
  ['\uffe1', '£'],
  ['\uffe5', '¥'],
  ['\uff0b', '+'],
]);

function foldCharacter(character: string): string {
  const sign = SIGNS.get(character);
  if (sign !== undefined) return sign;
  const code = character.charCodeAt(0);
  for (const zero of ZEROS) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(0x30 + code - zero);
  }
  // Full-width Latin letters.
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  return character;
}

/**
 * The text with ASCII letters in lower case and foreign digits, hyphens, apostrophes and separators as ASCII ones. It has the length of
 * the original (in UTF-16 units), so offsets into it are offsets into the original. This is for reading figures and times only: unlike
 * NFKC it keeps `10²` and `2½` from becoming 102 and 21/2.
 */
export function foldNumerals(text: string): string {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return /[\u0250-\uffff]/.test(lower) ? lower.replace(/[\u0250-\uffff]/g, foldCharacter) : lower;
}

/** Grouping marks of thousands: comma, no-break, thin and narrow no-break space. Groups are strict: 1,23 is no number. */
const GROUPED = /^[1-9]\d{0,2}(?:([,\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.(\d+))?$/;
const PLAIN = /^(0|[1-9]\d*)?(?:\.(\d+))?$/;

/** Reads a numeral of ASCII digits; null when it is none (`1,23`, `1.2.3`, `007`). */
export function readNumeral(numeral: string): Decimal | null {
  const grouped = GROUPED.exec(numeral);
  if (grouped !== null) {
    const whole = numeral.replace(/\..*$/, '').replace(/[,\u00a0\u2009\u202f]/g, '');
    return { whole, fraction: grouped[2] ?? '' };
  }
  const plain = PLAIN.exec(numeral);
  if (plain === null) return null;
  const whole = plain[1] ?? '';
  const fraction = plain[2] ?? '';
  return whole === '' && fraction === '' ? null : { whole: whole === '' ? '0' : whole, fraction };
}

/** Vulgar fractions with a character of their own, in decimal digits. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/**
 * `decimal × 10^exponent`, correctly rounded (2.3 million is 2300000, not 2299999.9999999995), or null above 2^53, where a number can no
 * longer be told from its neighbours.
 */
export function scaleDecimal(decimal: Decimal, exponent: number): number | null {
  const digits = decimal.fraction === '' ? decimal.whole : `${decimal.whole}.${decimal.fraction}`;
  if (digits.length > 40) return null;
  return holdable(Number(`${digits}e${exponent}`));
}

/** The number, without a negative zero, or null when it is beyond ±2^53 (or no number). */
export function holdable(value: number): number | null {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  return value === 0 ? 0 : value;
}
