import { SECTIONS, type Section } from './raw-record.ts';

/** A stretch of whole lines of a YAML document that can be read alone. */
export interface YamlPiece {
  /** What it holds: one record of a section, a section with its key, or the whole document. */
  readonly holds: 'record' | 'section' | 'document';
  /** Null for a document, and for a key that is no section. */
  readonly section: Section | null;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;

/** A plain key in the first column, and what follows it on its line. */
const TOP_KEY = /([A-Za-z_][A-Za-z0-9_-]*):(?:[ \r]+(.*)|)(?:\n|$)/y;

/** Sections whose records are read one by one. */
const LISTS: ReadonlySet<string> = new Set(['sources', 'entities', 'facts']);

/**
 * Cuts a YAML document into pieces that mean alone what they mean together: in block style nothing inside an item of a list can stand as
 * far left as its dash (YAML 1.2, 8.2), so the items of the top lists are found by indentation alone. A document of any other make
 * (flow style at the top, several documents, directives, quoted keys, a key twice) is one piece.
 */
export function cutYaml(text: string): readonly YamlPiece[] {
  const whole: YamlPiece = { holds: 'document', section: null, start: 0, end: text.length };
  const keys = topKeys(text);
  if (keys === null || new Set(keys.map((key) => key.name)).size < keys.length) return [whole];
  const pieces: YamlPiece[] = [];
  for (const [index, key] of keys.entries()) {
    const end = keys[index + 1]?.start ?? text.length;
    const section = SECTIONS.find((known) => known === key.name) ?? null;
    const items =
      section !== null && LISTS.has(section) && key.empty ? itemStarts(text, key.next, end) : null;
    if (items === null) pieces.push({ holds: 'section', section, start: key.start, end });
    else {
      for (const [item, start] of items.entries()) {
        pieces.push({ holds: 'record', section, start, end: items[item + 1] ?? end });
      }
    }
  }
  return pieces;
}

interface TopKey {
  readonly name: string;
  readonly start: number;
  /** Where the line after it starts. */
  readonly next: number;
  /** Whether nothing but a comment follows it on its line. */
  readonly empty: boolean;
}

/** The keys in the first column, or null when something else stands there. */
function topKeys(text: string): readonly TopKey[] | null {
  const keys: TopKey[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const first = text.charCodeAt(start);
    if (first === SPACE || first === LINE_FEED || first === HASH) continue;
    if (first === CARRIAGE_RETURN && text.charCodeAt(start + 1) === LINE_FEED) continue;
    if (first === DASH && keys.length > 0 && isSpace(text, start + 1)) continue;
    if (keys.length === 0 && first === DASH && isDocumentStart(text, start)) continue;
    TOP_KEY.lastIndex = start;
    const match = TOP_KEY.exec(text);
    if (match === null) {
      if (keys.length === 0 || isAnotherStart(text, start)) return null;
      continue;
    }
    const rest = (match[2] ?? '').trim();
    keys.push({
      name: match[1] ?? '',
      start,
      next: TOP_KEY.lastIndex,
      empty: rest === '' || rest.startsWith('#'),
    });
  }
  return keys.length === 0 ? null : keys;
}

/**
 * Whether a line in the first column can start something else than the keys known here: a document mark, a directive, a quoted or odd
 * key. What cannot (a closing bracket, a line that a tab indents, text that lost its indentation) belongs to what is above it.
 */
function isAnotherStart(text: string, start: number): boolean {
  const line = text.slice(start, nextLine(text, start));
  return /^(?:---|\.\.\.|[%"'?&!*])|:\s/u.test(line.trimStart() === line ? line : '');
}

/** The mark that many files begin with. */
function isDocumentStart(text: string, start: number): boolean {
  const line = text.slice(start, nextLine(text, start)).trim();
  return line === '---' || /^--- +#/u.test(line);
}

/** Where the lines of the items of a list start, or null when the first thing below the key is no list. */
function itemStarts(text: string, from: number, end: number): readonly number[] | null {
  const starts: number[] = [];
  let indent = -1;
  for (let start = from; start < end; start = nextLine(text, start)) {
    let at = start;
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (indent >= 0) {
      if (at - start === indent && text.charCodeAt(at) === DASH && isSpace(text, at + 1)) starts.push(start);
      continue;
    }
    const first = text.charCodeAt(at);
    if (at >= end || first === LINE_FEED || first === CARRIAGE_RETURN || first === HASH) continue;
    if (first !== DASH || !isSpace(text, at + 1)) return null;
    indent = at - start;
    starts.push(start);
  }
  return starts.length === 0 ? null : starts;
}

function nextLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed + 1;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= text.length || unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
