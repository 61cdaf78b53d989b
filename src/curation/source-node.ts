import type { ParsedNode } from 'yaml';
import { COMPOSER_OPTIONS } from '../knowledge-base/parse/composer-options.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import type { PathItem } from '../knowledge-base/record-path.ts';

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/**
 * A part of a YAML or JSON text and where its own text stands, in UTF-16 units: without comments, blank lines and line ends behind it. Flow
 * style is the one with brackets; all of JSON is.
 */
export type SourceNode = SourceMap | SourceList | SourceScalar;

/** A map, pair by pair. */
export interface SourceMap {
  readonly type: 'map';
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  readonly pairs: readonly SourcePair[];
}

/** A key with its value. */
export interface SourcePair {
  readonly key: string;
  readonly start: number;
  readonly keyEnd: number;
  /** Null when there is nothing after the key. */
  readonly value: SourceNode | null;
  readonly end: number;
}

/** A list; in block style it starts at its first dash. */
export interface SourceList {
  readonly type: 'list';
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  readonly items: readonly SourceNode[];
}

/** A scalar; `start` equals `end` where nothing is written. */
export interface SourceScalar {
  readonly type: 'scalar';
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a piece of YAML or JSON that stands at `offset` of its file; null when it is not valid or empty. Knowledge bases are checked before
 * they are edited, so that neither nesting nor size needs a bound here.
 */
export function sourceNode(yaml: YamlPackage, piece: string, offset: number): SourceNode | null {
  const composer = new yaml.Composer(COMPOSER_OPTIONS);
  const [document] = composer.compose(new yaml.Parser().parse(piece), true, piece.length);
  if (document === undefined || document.errors.length > 0 || document.contents === null) return null;
  return nodeOf({ yaml, piece, offset }, document.contents);
}

/** The part of a node that a path leads to, or null. */
export function nodeAt(node: SourceNode | null, path: readonly PathItem[]): SourceNode | null {
  let found = node;
  for (const step of path) {
    if (found?.type === 'list' && typeof step === 'number') found = found.items[step] ?? null;
    else if (found?.type === 'map' && typeof step === 'string') found = pairOf(found, step)?.value ?? null;
    else return null;
  }
  return found;
}

/** The pair of a key, or null. */
export function pairOf(map: SourceMap, key: string): SourcePair | null {
  return map.pairs.find((pair) => pair.key === key) ?? null;
}

interface Place {
  readonly yaml: YamlPackage;
  readonly piece: string;
  readonly offset: number;
}

function nodeOf(place: Place, node: ParsedNode): SourceNode {
  const { yaml, offset } = place;
  const start = node.range[0] + offset;
  const ownEnd = node.range[1] + offset;
  if (yaml.isMap<ParsedNode, ParsedNode | null>(node)) {
    const pairs = node.items.map(({ key, value }) => pairFrom(place, key, value));
    const flow = node.flow === true;
    return { type: 'map', flow, start, end: flow ? ownEnd : (pairs.at(-1)?.end ?? ownEnd), pairs };
  }
  if (yaml.isSeq<ParsedNode>(node)) {
    const items = node.items.map((item) => nodeOf(place, item));
    const flow = node.flow === true;
    return { type: 'list', flow, start, end: flow ? ownEnd : (items.at(-1)?.end ?? ownEnd), items };
  }
  const style = styleOf(place, node);
  if (style !== 'block') return { type: 'scalar', style, start, end: ownEnd };
  const written = place.piece.slice(node.range[0], node.range[1]);
  // With "+" the line ends behind it are part of its text.
  const kept = /^[|>][0-9]*\+/u.test(written) ? written : written.trimEnd();
  return { type: 'scalar', style, start, end: start + kept.length };
}

function styleOf({ yaml }: Place, node: ParsedNode): ScalarStyle {
  if (!yaml.isScalar(node)) return 'plain';
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

function pairFrom(place: Place, key: ParsedNode, value: ParsedNode | null): SourcePair {
  const { yaml, piece, offset } = place;
  const name = yaml.isScalar(key) ? String(key.value) : '';
  const start = key.range[0] + offset;
  const keyEnd = key.range[1] + offset;
  const read = value === null ? null : nodeOf(place, value);
  if (read !== null && read.start < read.end) return { key: name, start, keyEnd, value: read, end: read.end };
  const colon = /^[ \t]*:/u.exec(piece.slice(key.range[1]));
  return { key: name, start, keyEnd, value: null, end: keyEnd + (colon?.[0].length ?? 0) };
}
