import { displayWidth } from '../language/display-width.ts';
import { escapeUnsafe, safeJson } from '../language/escape-json.ts';
import { type Layout, orderedKeys, type RecordStyle } from './record-style.ts';
import { type Quoting, scalarText } from './scalar-text.ts';
import { isList, isMap, type Written, type WrittenMap } from './written.ts';

/** Lists and maps in brackets that would go beyond this column are written below each other instead. */
const WIDEST = 120;

/** Fields that are quoted where no neighbour shows how: their text is words, but looks like numbers. */
const QUOTED: ReadonlySet<string> = new Set(['figure', 'quote', 'paragraphs']);

/** Writes values in YAML, in the style of their neighbours. */
export class YamlWriter {
  readonly #style: RecordStyle;

  constructor(style: RecordStyle) {
    this.#style = style;
  }

  /** A record as the lines of an item of a list: the first without its dash, the others indented to `column`, where its keys stand. */
  itemLines(record: WrittenMap, column: number): readonly string[] {
    const [first = '', ...rest] = this.#mapLines(record, '', column);
    return [first.trimStart(), ...rest];
  }

  /** A pair as lines, its key in `column`. */
  pairLines(key: string, value: Written, path: string, column: number): readonly string[] {
    const indent = ' '.repeat(column);
    if (typeof value !== 'object' || value === null)
      return [`${indent}${key}: ${this.#scalar(value, path, false)}`];
    const empty = isList(value) ? value.length === 0 : Object.keys(value).length === 0;
    const line = `${indent}${key}: ${this.flow(value, path)}`;
    const layout: Layout = this.#style.layout.get(path) ?? 'flow';
    if (empty || (layout === 'flow' && displayWidth(line) <= WIDEST)) return [line];
    if (isMap(value))
      return [`${indent}${key}:`, ...this.#mapLines(value, path, column + this.#style.mapIndent)];
    const below = column + this.#style.listIndent;
    return [`${indent}${key}:`, ...value.flatMap((item) => this.#itemOfList(item, path, below))];
  }

  /** A value on one line, lists and maps in brackets. */
  flow(value: Written, path: string): string {
    if (isList(value)) {
      if (value.length === 0) return '[]';
      const items = value.map((item) => this.flow(item, path)).join(', ');
      return this.#style.paddedLists ? `[ ${items} ]` : `[${items}]`;
    }
    if (isMap(value)) {
      const pairs = this.#ordered(value, path).map(
        ([key, item]) => `${key}: ${this.flow(item, path === '' ? key : `${path}.${key}`)}`,
      );
      if (pairs.length === 0) return '{}';
      return this.#style.paddedMaps ? `{ ${pairs.join(', ')} }` : `{${pairs.join(', ')}}`;
    }
    return this.#scalar(value, path, true);
  }

  /** A scalar on one line, outside brackets. */
  scalar(value: string | number | null, path: string): string {
    return this.#scalar(value, path, false);
  }

  #mapLines(map: WrittenMap, path: string, column: number): readonly string[] {
    return this.#ordered(map, path).flatMap(([key, value]) =>
      this.pairLines(key, value, path === '' ? key : `${path}.${key}`, column),
    );
  }

  #itemOfList(item: Written, path: string, column: number): readonly string[] {
    const dash = `${' '.repeat(column)}- `;
    if (!isMap(item)) return [dash + this.flow(item, path)];
    const [first = '', ...rest] = this.#mapLines(item, path, column + 2);
    return [dash + first.trimStart(), ...rest];
  }

  /** Only the keys of the record itself have an order of their own; others come as they are given. */
  #ordered(map: WrittenMap, path: string): readonly (readonly [string, Written])[] {
    return Object.entries(path === '' ? orderedKeys(map, this.#style.order) : map);
  }

  #scalar(value: string | number | null, path: string, inFlow: boolean): string {
    if (value === null) return 'null';
    if (typeof value === 'number') return String(value);
    const usual: Quoting = QUOTED.has(path) ? this.#style.quotes : 'plain';
    const quoting = this.#style.quoting.get(path) ?? usual;
    const text = scalarText(value, quoting, inFlow);
    // What cannot be plain gets the quotes the others have.
    return text.startsWith('"') && quoting === 'plain' ? scalarText(value, this.#style.quotes, inFlow) : text;
  }
}

/** How JSON is written, as its neighbours show. */
export interface JsonStyle {
  /** Columns per level, or null for all on one line. */
  readonly indent: number | '\t' | null;
  /** `{"a": 1, "b": 2}` rather than `{"a":1,"b":2}`, on one line. */
  readonly spaced: boolean;
  /** `{ "a"` rather than `{"a"`, on one line. */
  readonly padded: boolean;
}

/** A value as JSON; lines after the first begin with `before`. */
export function jsonText(value: Written, style: JsonStyle, before: string, lineBreak: string): string {
  return style.indent === null
    ? jsonLine(value, style)
    : escapeUnsafe(JSON.stringify(value, null, style.indent)).replaceAll('\n', lineBreak + before);
}

function jsonLine(value: Written, style: JsonStyle): string {
  const comma = style.spaced ? ', ' : ',';
  if (isList(value)) return `[${value.map((item) => jsonLine(item, style)).join(comma)}]`;
  if (!isMap(value)) return safeJson(value);
  const colon = style.spaced ? ': ' : ':';
  const pairs = Object.entries(value).map(
    ([key, item]) => `${safeJson(key)}${colon}${jsonLine(item, style)}`,
  );
  return style.padded && pairs.length > 0 ? `{ ${pairs.join(comma)} }` : `{${pairs.join(comma)}}`;
}
