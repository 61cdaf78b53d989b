import { escapeUnsafe } from '../../language/escape-json.ts';
import { changesInOtherReaders } from '../parse/unquoted.ts';
import type { WrittenMap, WrittenValue } from './written-records.ts';

/** Longest line that lists and maps are written on, in UTF-16 units; text is never broken. */
const WIDTH = 100;

/** Text that stands without quotes inside brackets, too: no mark of YAML is in it. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ._'’/()%$+&;=–—-]*[\p{L}\p{M}\p{N}.’'/)%$+–—-])?$/u;
/** Text that stands without quotes on a line of its own. */
const PLAIN_LINE = /^\p{L}(?:[\p{L}\p{M}\p{N}\p{P}\p{S} ](?<!: | #))*(?<![: ])$/u;
/** Some fingerprints would need no quotes; a list of them looks better when all have them. */
const FINGERPRINT = /^[0-9a-f]{16}$/u;
/** What YAML readers take for nothing. */
const NULLS = /^(?:null|nil)$/iu;

/** A text as a YAML scalar that every reader gives back as it is, in double quotes where it needs any, inside brackets, too. */
export function yamlScalar(text: string): string {
  return scalar(text, PLAIN);
}

function scalar(text: string, plain: RegExp): string {
  return plain.test(text) && !NULLS.test(text) && !FINGERPRINT.test(text) && !changesInOtherReaders(text)
    ? text
    : escapeUnsafe(JSON.stringify(text));
}

/** A map as lines of YAML in block style, `indent` columns in; short lists and maps within it stand on one line. */
export function yamlLines(map: WrittenMap, indent: number): string {
  const margin = ' '.repeat(indent);
  let lines = '';
  for (const [key, value] of Object.entries(map)) lines += `${margin}${key}:${yamlValue(value, key, indent)}`;
  return lines;
}

/** A list of maps: each begins with a dash, `indent` columns in. */
export function yamlItem(map: WrittenMap, indent: number): string {
  return `${' '.repeat(indent)}- ${yamlLines(map, indent + 2).slice(indent + 2)}`;
}

function yamlValue(value: WrittenValue, key: string, indent: number): string {
  const flow = typeof value === 'string' ? scalar(value, PLAIN_LINE) : flowText(value);
  if (typeof value !== 'object' || indent + key.length + 2 + flow.length <= WIDTH) return ` ${flow}\n`;
  if (!isList(value)) return `\n${yamlLines(value, indent + 2)}`;
  const margin = ' '.repeat(indent + 2);
  let lines = '\n';
  for (const item of value) {
    const text = typeof item === 'string' ? scalar(item, PLAIN_LINE) : flowText(item);
    lines +=
      typeof item === 'object' && !isList(item) && indent + 4 + text.length > WIDTH
        ? yamlItem(item, indent + 2)
        : `${margin}- ${text}\n`;
  }
  return lines;
}

function flowText(value: WrittenValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return yamlScalar(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${flowText(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isList(value: WrittenValue): value is readonly WrittenValue[] {
  return Array.isArray(value);
}
