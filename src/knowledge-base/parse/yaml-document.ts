import type { Document, ErrorCode, ParsedNode, Range, YAMLError } from 'yaml';
import { DEEPEST_NESTING } from '../limits.ts';
import type { TextProblem, TextRange } from '../problem.ts';
import type { Marked, PathItem } from '../record-path.ts';
import { COMPOSER_OPTIONS } from './composer-options.ts';
import { RawMap, type RawValue, UnquotedScalar } from './raw-value.ts';
import { changesInOtherReaders } from './unquoted.ts';

/** The yaml package, handed in so that it is loaded only on the paths that need it. */
export type YamlPackage = typeof import('yaml');

/** A YAML text as read: its value (`undefined` when there is none to speak of), what is wrong with it, and where things stand. */
export interface YamlReading {
  readonly value: RawValue | undefined;
  readonly problems: readonly TextProblem[];
  /** The range of a key or value, in UTF-16 units of the text; null when the text has no such thing. */
  find(path: readonly PathItem[], marked: Marked): TextRange | null;
}

/**
 * Reads YAML 1.2 (core schema, whatever a `%YAML` line says) with the yaml package. Aliases, anchors, merge keys, tags, keys
 * that are not text, duplicate keys, several documents and deep nesting are problems. Never throws for any text.
 */
export function readYamlDocument(yaml: YamlPackage, text: string): YamlReading {
  const problems: TextProblem[] = [];
  const tokens = parseTokens(yaml, text);
  if (tokens === null) {
    problems.push({
      code: 'too-deep',
      message: `Lists and maps are nested more than ${DEEPEST_NESTING} deep here.`,
      hint: 'A knowledge base needs five levels; is a bracket or a quote left open?',
      range: { start: 0, end: 1 },
    });
    return { value: undefined, problems, find: () => null };
  }
  const composer = new yaml.Composer(COMPOSER_OPTIONS);
  const documents = [...composer.compose(tokens, true, text.length)];
  const document = documents[0];
  if (document === undefined) return { value: null, problems, find: () => null };
  for (const error of document.errors) {
    problems.push(syntaxProblem(yaml, document, text, error));
  }
  const second = documents[1];
  if (second !== undefined) {
    const start = second.range[0];
    problems.push({
      code: 'several-documents',
      message: 'The file holds several YAML documents; a knowledge base file is one.',
      hint: 'Remove the `---` line, or make two files of it.',
      range: { start, end: start + 1 },
    });
  }
  const value = document.contents === null ? null : rawOf(yaml, document.contents, { text, problems });
  return { value, problems, find: (path, marked) => findRange(yaml, document, path, marked) };
}

type Tokens =
  ReturnType<InstanceType<YamlPackage['Parser']>['next']> extends Generator<infer Token> ? Token[] : never;

/** The concrete syntax, or null when it is nested too deep: the composer would run out of stack on it, or crash. */
function parseTokens(yaml: YamlPackage, text: string): Tokens | null {
  const parser = new yaml.Parser();
  const tokens: Tokens = [];
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // A document and the value at its top are on the stack too; a map and its key take one each.
    if (parser.stack.length > DEEPEST_NESTING + 2) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const SYNTAX_HINTS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Things that belong together start in the same column.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds ": " in quotes.',
  BAD_SCALAR_START: 'Put text that starts with a special character in quotes.',
  BAD_DQ_ESCAPE: 'Use single quotes, or write the backslash twice.',
  MISSING_CHAR: 'A bracket or a quote is left open, or a comma or colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'Is a colon missing, or a quote left open?',
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN: 'Check indentation, quotes and brackets here and just above.',
  NON_STRING_KEY: 'A key is a plain word.',
};

function syntaxProblem(
  yaml: YamlPackage,
  document: Document.Parsed,
  text: string,
  { code, message, pos }: YAMLError,
): TextProblem {
  const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const problem = { code: 'yaml-syntax', hint: SYNTAX_HINTS[code] ?? null } as const;
  if (/^ *\t/u.test(text.slice(lineStart, lineStart + 1000))) {
    const range = { start: lineStart, end: Math.max(pos[0], lineStart + 1) };
    return {
      ...problem,
      message: 'Not valid YAML: a tab indents this line.',
      hint: 'Indent with spaces.',
      range,
    };
  }
  const open = code === 'MISSING_CHAR' || message.includes('end with a');
  const opening = open ? openingBefore(yaml, document, pos[0]) : null;
  if (opening !== null) {
    const range = { start: opening, end: opening + 1 };
    const what = /["']/u.test(text[opening] ?? '') ? 'quote' : 'bracket';
    const missing = `Not valid YAML: this ${what} is not closed.`;
    return {
      ...problem,
      message: missing,
      hint: 'Close it.',
      range,
    };
  }
  return {
    ...problem,
    message: `Not valid YAML: ${message.startsWith('Nested mappings') ? 'text that holds ": " without quotes' : lowerFirst(message)}.`,
    range: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
  };
}

/** Where the quote or bracket was opened that should have been closed at an offset. */
function openingBefore(yaml: YamlPackage, document: Document.Parsed, offset: number): number | null {
  let opening: number | null = null;
  yaml.visit(document, {
    Node(_, node) {
      const { range } = node;
      if (range === undefined || range === null || range[0] >= offset || range[1] < offset) return;
      const quotedText =
        yaml.isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const bracketed = yaml.isCollection(node) && node.flow === true;
      if (quotedText || bracketed) opening = range[0];
    },
  });
  return opening;
}

function lowerFirst(text: string): string {
  const sentence = text.replace(/[.:]?\s*$/u, '');
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** A text, and what is wrong with it. */
interface Told {
  readonly text: string;
  readonly problems: TextProblem[];
}

function rawOf(yaml: YamlPackage, node: ParsedNode, told: Told): RawValue {
  if (yaml.isAlias(node)) {
    told.problems.push(refused('alias', 'Aliases (`*name`) are not read', node.range));
    return null;
  }
  if (node.anchor !== undefined) {
    told.problems.push(
      refused('alias', 'Anchors (`&name`) are not read', propertyRange(told.text, node.range, '&')),
    );
  }
  if (node.tag !== undefined) {
    told.problems.push(
      refused('tag', 'Tags (`!name`) are not read', propertyRange(told.text, node.range, '!')),
    );
  }
  if (yaml.isScalar(node)) return rawScalar(yaml, node);
  if (yaml.isSeq(node)) return node.items.map((item) => rawOf(yaml, item, told));
  return rawMap(yaml, node, told);
}

function rawScalar(yaml: YamlPackage, node: ParsedNode): RawValue {
  if (!yaml.isScalar(node)) return null;
  const { value } = node;
  if (value === null) return null;
  const text = node.source ?? String(value);
  if (typeof value === 'number' || typeof value === 'boolean') return new UnquotedScalar(text, value);
  if (typeof value !== 'string') return text;
  return node.type === yaml.Scalar.PLAIN && changesInOtherReaders(value)
    ? new UnquotedScalar(value, value)
    : value;
}

function rawMap(yaml: YamlPackage, node: ParsedNode, told: Told): RawValue {
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(node)) return null;
  const keys: string[] = [];
  const values: RawValue[] = [];
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = keyOf(yaml, pair.key);
    // What is no text was reported by the composer ("all keys must be strings").
    if (key === null) continue;
    if (key === '<<') {
      told.problems.push(refused('merge-key', 'Merge keys (`<<`) are not read', pair.key.range));
      continue;
    }
    if (seen.has(key)) {
      told.problems.push({
        code: 'duplicate-key',
        message: `The key "${key}" stands here for the second time.`,
        hint: 'Keep one of them.',
        range: rangeOf(pair.key.range),
      });
      continue;
    }
    seen.add(key);
    keys.push(key);
    values.push(pair.value === null ? null : rawOf(yaml, pair.value, told));
  }
  return new RawMap(keys, values);
}

function keyOf(yaml: YamlPackage, key: ParsedNode): string | null {
  if (!yaml.isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Most characters before a node that are searched for its tag or anchor. */
const LONGEST_PROPERTIES = 1000;

/** Where the tag or anchor of a node stands: before the node, which does not count it in. */
function propertyRange(text: string, range: Range, mark: '!' | '&'): Range {
  const before = text.slice(Math.max(0, range[0] - LONGEST_PROPERTIES), range[0]);
  const found = [...before.matchAll(/(?<![^\s[{,])[!&][^\s,[\]{}]*/gu)].findLast(([word]) =>
    word.startsWith(mark),
  );
  if (found === undefined) return range;
  const start = range[0] - before.length + found.index;
  return [start, start + found[0].length, start + found[0].length];
}

function refused(code: 'alias' | 'tag' | 'merge-key', what: string, range: Range): TextProblem {
  return {
    code,
    message: `${what} in a knowledge base.`,
    hint: 'Write the value out.',
    range: rangeOf(range),
  };
}

function rangeOf(range: Range): TextRange {
  return { start: range[0], end: Math.max(range[1], range[0] + 1) };
}

function findRange(
  yaml: YamlPackage,
  document: Document.Parsed,
  path: readonly PathItem[],
  marked: Marked,
): TextRange | null {
  let node: ParsedNode | null = document.contents;
  let found: Range | null | undefined = node?.range;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (yaml.isSeq<ParsedNode>(node) && typeof step === 'number') {
      node = node.items[step] ?? null;
      found = node?.range;
    } else if (yaml.isMap<ParsedNode, ParsedNode | null>(node) && typeof step === 'string') {
      const pair = node.items.find((item) => keyOf(yaml, item.key) === step);
      node = pair?.value ?? null;
      // An empty value has no width of its own: mark its key.
      const empty = node === null || node.range[0] === node.range[1];
      found = last && (marked === 'key' || empty) ? pair?.key.range : node?.range;
    } else return null;
  }
  return found === undefined || found === null ? null : rangeOf(found);
}
