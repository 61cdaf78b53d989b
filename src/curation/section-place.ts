import { findInJson, readJsonDocument } from '../knowledge-base/parse/json-document.ts';
import type { Section } from '../knowledge-base/parse/raw-record.ts';
import { RawMap } from '../knowledge-base/parse/raw-value.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import { cutYaml } from '../knowledge-base/parse/yaml-pieces.ts';
import type { TextRange } from '../knowledge-base/problem.ts';
import {
  pairOf,
  type SourceList,
  type SourceMap,
  type SourceNode,
  type SourcePair,
  sourceNode,
} from './source-node.ts';

/** Where the records of a section stand in a document, or where they would. */
export type SectionPlace =
  /** A list of records; in block style only the last of them are given. */
  | { readonly type: 'list'; readonly list: SourceList }
  /** The key is there, with nothing or an empty list behind it. */
  | { readonly type: 'empty'; readonly pair: SourcePair; readonly top: SourceMap }
  /** There is no such key. Null: the top is not read, and in block style. */
  | { readonly type: 'missing'; readonly top: SourceMap | null };

/** Records looked at to learn how records are written here. */
const NEIGHBOURS = 8;

/** Finds a section in a YAML text. The text must be a valid knowledge base. */
export function yamlSection(yaml: YamlPackage, text: string, section: Section): SectionPlace {
  const pieces = cutYaml(text);
  const whole = pieces.find(({ holds }) => holds === 'document');
  if (whole !== undefined) return placeIn(sourceNode(yaml, text, 0), section, true);
  const own = pieces.filter((piece) => piece.section === section);
  const [first] = own;
  if (first === undefined) return { type: 'missing', top: null };
  if (first.holds === 'section') {
    return placeIn(sourceNode(yaml, text.slice(first.start, first.end), first.start), section, false);
  }
  const lists = own
    .slice(-NEIGHBOURS)
    .map(({ start, end }) => sourceNode(yaml, text.slice(start, end), start))
    .filter((node) => node?.type === 'list');
  const items = lists.flatMap((list) => list.items);
  const last = items.at(-1);
  if (last === undefined) return { type: 'missing', top: null };
  return {
    type: 'list',
    list: { type: 'list', flow: false, start: lists[0]?.start ?? 0, end: last.end, items },
  };
}

/** Finds a section in a JSON text. The text must be a valid knowledge base. */
export function jsonSection(yaml: YamlPackage, text: string, section: Section): SectionPlace {
  const { value, itemRanges } = readJsonDocument(text);
  if (!(value instanceof RawMap)) return { type: 'missing', top: null };
  const list = value.get(section);
  const ranges = Array.isArray(list) ? (itemRanges.get(list) ?? []) : [];
  const whole = findInJson(text, [section], 'value');
  if (whole !== null && ranges.length > 0) {
    const items = ranges
      .slice(-NEIGHBOURS)
      .flatMap(({ start, end }) => sourceNode(yaml, text.slice(start, end), start) ?? []);
    return { type: 'list', list: { type: 'list', flow: true, ...whole, items } };
  }
  const top = jsonTop(text, value);
  const pair = pairOf(top, section);
  return pair === null ? { type: 'missing', top } : { type: 'empty', pair, top };
}

function placeIn(node: SourceNode | null, section: Section, isTop: boolean): SectionPlace {
  if (node?.type !== 'map') return { type: 'missing', top: null };
  const pair = pairOf(node, section);
  if (pair === null) return { type: 'missing', top: isTop ? node : null };
  if (pair.value?.type === 'list' && pair.value.items.length > 0) return { type: 'list', list: pair.value };
  return { type: 'empty', pair, top: node };
}

/** The top of a JSON document, its values not looked into. */
function jsonTop(text: string, value: RawMap): SourceMap {
  const pairs = value.keys.flatMap((key): SourcePair[] => {
    const keyRange = findInJson(text, [key], 'key');
    const range = findInJson(text, [key], 'value');
    if (keyRange === null || range === null) return [];
    return [{ key, start: keyRange.start, keyEnd: keyRange.end, value: scalarAt(range), end: range.end }];
  });
  const start = text.indexOf('{');
  return { type: 'map', flow: true, start, end: text.lastIndexOf('}') + 1, pairs };
}

function scalarAt(range: TextRange): SourceNode {
  return { type: 'scalar', style: 'plain', ...range };
}
