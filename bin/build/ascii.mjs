/**
 * Code in which every character is ASCII: esbuild escapes those of strings, but leaves regular expressions as they are, and the loader reads
 * the bundle as Latin-1, where `/’/` would match nothing. In a regular expression `\u2019` is the same character.
 *
 * @param {Uint8Array} code UTF-8
 * @returns {Uint8Array}
 */
export function asciiCode(code) {
  const text = Buffer.from(code).toString('utf8');
  // Unit by unit: two escapes of a pair are one character, with and without the flag u.
  const escaped = text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(escaped, 'latin1');
}
