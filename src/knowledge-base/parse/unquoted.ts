/**
 * Words that YAML 1.1 readers (PyYAML and others) take for truth values; YAML 1.2 core knows only `true` and `false`.
 * https://yaml.org/type/bool.html
 */
const TRUTH_WORDS = /^(?:y|yes|n|no|on|off|true|false)$/iu;

/** Numbers of YAML 1.1 or 1.2: decimal, octal, hexadecimal, binary, with underscores, sexagesimal, floating. */
const NUMBERS =
  /^[-+]?(?:0b[01_]+|0x[0-9a-f_]+|0o?[0-7_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/iu;

/** A number that every reader gives back as it was written. */
const SAFE_NUMBER = /^(?:0|-?[1-9][0-9]{0,14}|-?(?:0|[1-9][0-9]{0,9})\.[0-9]{0,4}[1-9])$/u;

/**
 * Whether some YAML reader gives back a plain scalar in other words than it was written in: `no` becomes false, `010` eight,
 * a number of twenty digits is rounded, `1e3` becomes 1000, `12:30` becomes 750.
 */
export function changesInOtherReaders(text: string): boolean {
  if (text.length === 0) return false;
  if (TRUTH_WORDS.test(text)) return true;
  return /[0-9]|\.(?:inf|nan)$/iu.test(text) && NUMBERS.test(text) && !SAFE_NUMBER.test(text);
}
