/** Punctuation and symbols among the scripts between U+0370 and U+1FFF that newsroom copy may hold. */
const SCRIPT_PUNCTUATION: ReadonlySet<number> = new Set([
  0x37e, 0x387, 0x589, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0x964,
  0x965, 0xe3f,
]);

/**
 * Whether a UTF-16 unit belongs to a word: a letter or a mark on one. A table of blocks instead of `\p{L}`, because compiling a Unicode
 * property costs a millisecond at every start, and every query passes here. Characters beyond the basic plane count as symbols.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x370) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2000) return !SCRIPT_PUNCTUATION.has(code);
  if (code < 0x2c00) return false;
  if (code < 0x3000) return true;
  if (code < 0x3040) return false;
  if (code < 0xd800) return true;
  if (code < 0xf900) return false;
  if (code < 0xfe10) return code !== 0xfdfc;
  if (code < 0xfe70) return false;
  if (code < 0xfeff) return true;
  return (
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0xff66 && code <= 0xffdc)
  );
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is white space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a text is only ASCII. A loop, because it runs before anything else on every text, and a pattern would be compiled for it. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
