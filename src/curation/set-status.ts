import { keysOf } from './add-records.ts';
import { insertIntoBrackets } from './flow-insertion.ts';
import { jsonStyleOf } from './json-style.ts';
import { mergeOrders, recordStyle } from './record-style.ts';
import { jsonText, YamlWriter } from './record-text.ts';
import {
  pairOf,
  type SourceMap,
  type SourceNode,
  type SourcePair,
  type SourceScalar,
} from './source-node.ts';
import type { Splice } from './splice.ts';
import { columnOf, endOfLines, lineEnd, lineStart, linesAfter } from './text-lines.ts';
import type { WrittenMap } from './written.ts';

/** A status to be written: its keys without those that say nothing. */
export interface WrittenStatus extends WrittenMap {
  readonly is: string;
}

const STATUS_KEYS = ['is', 'by', 'why'] as const;

/**
 * The splices that give a fact of a YAML file another status. What is there is changed value by value, so that its comments stay. `fact` is
 * the fact as it stands in the text, `neighbours` are other facts of the file, whose style a new status takes on.
 */
export function setYamlStatus(
  text: string,
  fact: SourceMap,
  neighbours: readonly SourceMap[],
  status: WrittenStatus,
): readonly Splice[] {
  const style = recordStyle(text, [fact, ...neighbours], { order: keysOf('facts'), listIndent: 2 });
  const writer = new YamlWriter(style);
  const pair = pairOf(fact, 'status');
  if (pair?.value?.type !== 'map') return setYamlField(text, fact, neighbours, 'status', status);
  const map = pair.value;
  return STATUS_KEYS.flatMap((key) => {
    const value = status[key];
    const old = pairOf(map, key);
    if (value === undefined) return old === null ? [] : removePair(text, map, old);
    if (old === null) {
      return insertPair(text, map, { key, order: STATUS_KEYS, value, path: `status.${key}` }, writer);
    }
    const written = map.flow
      ? writer.flow(value, `status.${key}`)
      : writer.scalar(String(value), `status.${key}`);
    if (old.value === null) return [behindKey(text, old, written)];
    return old.value.type === 'scalar'
      ? replaceScalar(text, old.value, written)
      : [replaced(old.value, written)];
  });
}

/** The splices that give a fact of a YAML file another value of a key, as a whole. */
export function setYamlField(
  text: string,
  fact: SourceMap,
  neighbours: readonly SourceMap[],
  key: string,
  value: WrittenMap[string],
): readonly Splice[] {
  const style = recordStyle(text, [fact, ...neighbours], { order: keysOf('facts'), listIndent: 2 });
  const writer = new YamlWriter(style);
  const pair = pairOf(fact, key);
  if (pair === null) {
    const order = mergeOrders([fact.pairs.map((each) => each.key), style.order]);
    return [...insertPair(text, fact, { key, order, value, path: key }, writer)];
  }
  const written = writer.flow(value, key);
  return [pair.value === null ? behindKey(text, pair, written) : replaced(pair.value, written)];
}

/** The same for a fact in JSON, in a document or on a line of its own. */
export function setJsonField(
  text: string,
  fact: SourceMap,
  key: string,
  value: WrittenMap[string],
): readonly Splice[] {
  const style = jsonStyleOf(text, fact);
  const pair = pairOf(fact, key);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  if (pair !== null && pair.value !== null) {
    const before = /^[ \t]*/u.exec(text.slice(lineStart(text, pair.start)))?.[0] ?? '';
    return [replaced(pair.value, jsonText(value, style, before, lineBreak))];
  }
  const order = mergeOrders([fact.pairs.map(({ key }) => key), keysOf('facts')]);
  const colon = style.spaced ? ': ' : ':';
  const splices = insertIntoBrackets(text, bracketsOf(fact), indexBefore(fact, key, order), [
    (before, eol) => `"${key}"${colon}${jsonText(value, style, before, eol)}`,
  ]);
  // Between brackets on one line a new part comes with a space, which this JSON may do without.
  return style.spaced
    ? splices
    : splices.map((splice) => ({ ...splice, text: splice.text.replace(/^, /u, ',') }));
}

interface NewPair {
  readonly key: string;
  /** The keys of its map in the order they come in. */
  readonly order: readonly string[];
  readonly value: WrittenMap[string];
  readonly path: string;
}

function insertPair(
  text: string,
  map: SourceMap,
  { key, order, value, path }: NewPair,
  writer: YamlWriter,
): readonly Splice[] {
  const index = indexBefore(map, key, order);
  if (map.flow) {
    return insertIntoBrackets(text, bracketsOf(map), index, [() => `${key}: ${writer.flow(value, path)}`]);
  }
  // The key that a record begins with stands behind a dash; nothing is put before it.
  const previous = map.pairs[Math.max(0, index)];
  if (previous === undefined) return [];
  const column = columnOf(text, map.start);
  const end = endOfLines(text, previous.end, { deeperThan: column, sameColumn: false });
  return [linesAfter(text, end, writer.pairLines(key, value, path, column))];
}

/** The index of the pair that a new key stands behind: the last of those that come before it; -1 when all come after it. */
function indexBefore(map: SourceMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  return map.pairs.findLastIndex((pair) => {
    const own = order.indexOf(pair.key);
    return own >= 0 && own < rank;
  });
}

/** Takes a pair away. A comment on its line stays; where it cannot, the key stays and says nothing. */
function removePair(text: string, map: SourceMap, pair: SourcePair): readonly Splice[] {
  const index = map.pairs.indexOf(pair);
  if (!map.flow) {
    const start = lineStart(text, pair.start);
    const feed = lineEnd(text, pair.end);
    const behind = text.slice(pair.end, feed).trim();
    const header = headerComment(text, pair.value);
    if (index === 0 && text.slice(start, pair.start).trim() !== '') return [nothing(text, pair)];
    if (behind !== '' || header !== '') {
      const end = behind === '' ? pair.end : text.indexOf(behind, pair.end);
      return [{ start: pair.start, end, text: header }];
    }
    return feed >= text.length
      ? [{ start: Math.max(0, start - (text[start - 2] === '\r' ? 2 : 1)), end: feed, text: '' }]
      : [{ start, end: feed + 1, text: '' }];
  }
  const previous = map.pairs[index - 1];
  const next = map.pairs[index + 1];
  const range =
    previous !== undefined
      ? { start: previous.end, end: pair.end }
      : next !== undefined
        ? { start: pair.start, end: next.start }
        : { start: pair.start, end: pair.end };
  return text.slice(range.start, range.end).includes('#') ? [nothing(text, pair)] : [{ ...range, text: '' }];
}

function nothing(text: string, pair: SourcePair): Splice {
  return pair.value === null ? behindKey(text, pair, 'null') : replaced(pair.value, 'null');
}

/** Replaces a scalar. Block text keeps the comment behind its first characters. */
function replaceScalar(text: string, scalar: SourceScalar, written: string): readonly Splice[] {
  if (scalar.style !== 'block') return [replaced(scalar, written)];
  const header = /^[|>][-+0-9]*/u.exec(text.slice(scalar.start, scalar.end))?.[0] ?? '';
  const feed = lineEnd(text, scalar.start);
  const bodyStart = text[feed - 1] === '\r' ? feed - 1 : feed;
  const bodyEnd = scalar.start + text.slice(scalar.start, scalar.end).trimEnd().length;
  return [
    { start: scalar.start, end: scalar.start + header.length, text: written },
    { start: bodyStart, end: Math.max(bodyStart, bodyEnd), text: '' },
  ];
}

function headerComment(text: string, value: SourceNode | null): string {
  if (value?.type !== 'scalar' || value.style !== 'block') return '';
  return /^[|>][-+0-9]*[ \t]+(#[^\r\n]*)/u.exec(text.slice(value.start, value.end))?.[1] ?? '';
}

/** Puts a value behind a key that has none. */
function behindKey(text: string, pair: SourcePair, written: string): Splice {
  const colon = text.slice(pair.keyEnd, pair.end).includes(':');
  return { start: pair.end, end: pair.end, text: colon ? ` ${written}` : `: ${written}` };
}

function replaced({ start, end }: SourceNode, text: string): Splice {
  return { start, end, text };
}

function bracketsOf({ start, end, pairs }: SourceMap) {
  return { start, end, parts: pairs };
}
