import type { BaseFormat } from '../knowledge-base/base-files.ts';
import type { Section } from '../knowledge-base/parse/raw-record.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import { entityShape, factShape, sourceShape } from '../knowledge-base/shape/record-shapes.ts';
import { insertIntoBrackets, type PartText } from './flow-insertion.ts';
import { jsonStyleOf } from './json-style.ts';
import { mergeOrders, orderedKeys, recordStyle } from './record-style.ts';
import { jsonText, YamlWriter } from './record-text.ts';
import { jsonSection, type SectionPlace, yamlSection } from './section-place.ts';
import type { SourceList, SourceMap, SourceNode } from './source-node.ts';
import type { Splice } from './splice.ts';
import { columnOf, endOfLines, lineEnd, lineStart, linesAfter } from './text-lines.ts';
import type { WrittenMap } from './written.ts';

/** The sections that are lists of records. */
export type ListSection = Extract<Section, 'sources' | 'entities' | 'facts'>;

/** Records to be added, by section. */
export type RecordsToAdd = Readonly<Partial<Record<ListSection, readonly WrittenMap[]>>>;

/** Columns that lists and maps are indented by where no neighbour shows another way. */
const INDENT = 2;

/**
 * The splices that put records behind the last of their section, in the style of their neighbours; the section is made when it is not
 * there. The text (of a YAML or JSON file) must be a valid knowledge base.
 */
export function addRecords(
  yaml: YamlPackage,
  text: string,
  format: Exclude<BaseFormat, 'jsonl'>,
  section: ListSection,
  records: readonly WrittenMap[],
): readonly Splice[] {
  return format === 'json'
    ? addToJson(text, section, records, jsonSection(yaml, text, section))
    : addToYaml(yaml, text, section, records);
}

function addToYaml(
  yaml: YamlPackage,
  text: string,
  section: ListSection,
  records: readonly WrittenMap[],
): readonly Splice[] {
  const place = yamlSection(yaml, text, section);
  const indent =
    place.type === 'list' && !place.list.flow
      ? columnOf(text, place.list.start)
      : neighbourIndent(yaml, text);
  const neighbours = place.type === 'list' ? mapsOf(place.list).reverse() : [];
  const writer = new YamlWriter(
    recordStyle(text, neighbours, { order: keysOf(section), listIndent: indent }),
  );
  const flowParts = records.map(
    (record): PartText =>
      () =>
        writer.flow(record, ''),
  );
  switch (place.type) {
    case 'list': {
      const { list } = place;
      if (list.flow) return insertIntoBrackets(text, bracketsOf(list), list.items.length - 1, flowParts);
      return [afterBlockList(text, list, records, writer)];
    }
    case 'empty': {
      const { pair, top } = place;
      // An empty list may hold a comment; then it stays.
      const commented = pair.value !== null && text.slice(pair.value.start, pair.value.end).includes('#');
      if (commented && pair.value?.type === 'list')
        return insertIntoBrackets(text, bracketsOf(pair.value), -1, flowParts);
      if (top.flow) return intoEmptyPair(pair, `[${flowParts.map((part) => part('', '')).join(', ')}]`);
      const end = endOfLines(text, pair.end, { deeperThan: columnOf(text, pair.start), sameColumn: false });
      const lines = records.flatMap((record) =>
        blockItem(record, writer, columnOf(text, pair.start) + indent),
      );
      const behindColon = pair.value === null ? [] : [without(text, pair.keyEnd, pair.value)];
      return [...behindColon, linesAfter(text, end, lines)];
    }
    case 'missing': {
      if (place.top?.flow === true) {
        const list: PartText = () => `${section}: [${flowParts.map((part) => part('', '')).join(', ')}]`;
        return insertIntoBrackets(text, pairsOf(place.top), place.top.pairs.length - 1, [list]);
      }
      const lines = [`${section}:`, ...records.flatMap((record) => blockItem(record, writer, indent))];
      return [atEnd(text, lines)];
    }
    default:
      return place satisfies never;
  }
}

/** Behind the last item of a list in block style, and the comments that belong to it. */
function afterBlockList(
  text: string,
  list: SourceList,
  records: readonly WrittenMap[],
  writer: YamlWriter,
): Splice {
  const column = columnOf(text, list.start);
  const last = list.items.at(-1);
  const apart = standApart(text, list);
  const inset = last === undefined ? INDENT : insetOf(text, last, column);
  const flow = last?.type === 'map' && last.flow;
  // Block text that keeps the line breaks behind it would take a blank line for one of its own.
  const kept = text[list.end - 1] === '\n';
  const lines = records.flatMap((record, index) => {
    const item = flow
      ? [`${' '.repeat(column)}-${' '.repeat(inset - 1)}${writer.flow(record, '')}`]
      : blockItem(record, writer, column, inset);
    return apart && !(kept && index === 0) ? ['', ...item] : item;
  });
  const end = endOfLines(text, list.end, { deeperThan: column, sameColumn: true });
  return linesAfter(text, end, lines);
}

function blockItem(
  record: WrittenMap,
  writer: YamlWriter,
  column: number,
  inset = INDENT,
): readonly string[] {
  const [first = '', ...rest] = writer.itemLines(record, column + inset);
  return [`${' '.repeat(column)}-${' '.repeat(inset - 1)}${first}`, ...rest];
}

/** Columns from a dash to the record behind it; the usual two where the record starts on the next line. */
function insetOf(text: string, item: SourceNode, column: number): number {
  const before = text.slice(lineStart(text, item.start), item.start);
  return /^ *- +$/u.test(before) ? Math.max(INDENT, before.length - column) : INDENT;
}

/** Whether blank lines stand between most of the records. */
function standApart(text: string, { items }: SourceList): boolean {
  let blank = 0;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (before !== undefined && /\n[ \t\r]*\n/u.test(text.slice(lineEnd(text, before.end - 1), item.start)))
      blank += 1;
  }
  return blank * 2 > items.length - 1;
}

/** How far the lists of a file are indented below their keys. */
function neighbourIndent(yaml: YamlPackage, text: string): number {
  for (const section of ['facts', 'entities', 'sources'] as const) {
    const place = yamlSection(yaml, text, section);
    if (place.type === 'list' && !place.list.flow) return columnOf(text, place.list.start);
  }
  return INDENT;
}

/** Takes away what stands for nothing (`[]`, `null`) behind a key, with the spaces before it. */
function without(text: string, keyEnd: number, value: SourceNode): Splice {
  const start = text.indexOf(':', keyEnd) + 1;
  return { start, end: value.end, text: '' };
}

function intoEmptyPair(
  pair: { readonly end: number; readonly value: SourceNode | null },
  list: string,
): readonly Splice[] {
  const { value, end } = pair;
  return [
    value === null
      ? { start: end, end, text: ` ${list}` }
      : { start: value.start, end: value.end, text: list },
  ];
}

/** At the end of a document, a blank line before it. */
function atEnd(text: string, lines: readonly string[]): Splice {
  const marker = /^\.\.\.(?=[ \t\r]*$)/mu.exec(text);
  const before = marker === null ? text.length : marker.index;
  const lastLineEnds = before > 0 && text[before - 1] === '\n';
  const at = lastLineEnds ? before - 1 : before;
  const blankBefore = /(?:^|\n)[ \t\r]*$/u.test(text.slice(0, at));
  return linesAfter(text, at, blankBefore ? lines : ['', ...lines]);
}

function addToJson(
  text: string,
  section: ListSection,
  records: readonly WrittenMap[],
  place: SectionPlace,
): readonly Splice[] {
  const style = jsonStyleOf(text, place.type === 'list' ? (place.list.items.at(-1) ?? null) : null);
  const neighbours = place.type === 'list' ? mapsOf(place.list).reverse() : [];
  const order = mergeOrders([...neighbours.map(({ pairs }) => pairs.map(({ key }) => key)), keysOf(section)]);
  const inOrder = records.map((record) => orderedKeys(record, order));
  const parts = inOrder.map(
    (record): PartText =>
      (before, lineBreak) =>
        jsonText(record, style, before, lineBreak),
  );
  const whole: PartText = (before, lineBreak) => jsonText(inOrder, style, before, lineBreak);
  switch (place.type) {
    case 'list':
      return insertIntoBrackets(text, bracketsOf(place.list), place.list.items.length - 1, parts);
    case 'empty': {
      const value = place.pair.value;
      if (value === null) return [];
      const before = /^[ \t]*/u.exec(text.slice(lineStart(text, place.pair.start)))?.[0] ?? '';
      return [
        { start: value.start, end: value.end, text: whole(before, text.includes('\r\n') ? '\r\n' : '\n') },
      ];
    }
    case 'missing': {
      if (place.top === null) return [];
      const pair: PartText = (before, lineBreak) => `"${section}": ${whole(before, lineBreak)}`;
      return insertIntoBrackets(text, pairsOf(place.top), place.top.pairs.length - 1, [pair]);
    }
    default:
      return place satisfies never;
  }
}

function bracketsOf({ start, end, items }: SourceList) {
  return { start, end, parts: items };
}

function pairsOf({ start, end, pairs }: SourceMap) {
  return { start, end, parts: pairs };
}

function mapsOf({ items }: SourceList): SourceMap[] {
  return items.filter((item) => item.type === 'map');
}

/** The keys of a record of a section, in the order documentation lists them. */
export function keysOf(section: ListSection): readonly string[] {
  const { schema } = { sources: sourceShape, entities: entityShape, facts: factShape }[section];
  return Object.keys(schema['properties'] ?? {});
}
