import type { Quoting } from './scalar-text.ts';
import type { SourceMap, SourceNode, SourcePair } from './source-node.ts';
import { columnOf, startsLine } from './text-lines.ts';
import type { WrittenMap } from './written.ts';

/** How lists and maps are laid out: with brackets, or with dashes and indentation. */
export type Layout = 'block' | 'flow';

/** How the records of a file are written, so that a new one looks like its neighbours. Null where they do not tell. */
export interface RecordStyle {
  /** Keys in the order they come in. */
  readonly order: readonly string[];
  /** By path (`said_by.who`): how the scalar there, or the items of the list there, are quoted. */
  readonly quoting: ReadonlyMap<string, Quoting>;
  /** By path: how the list or map there is laid out. */
  readonly layout: ReadonlyMap<string, Layout>;
  /** The quotes they use where they use any. */
  readonly quotes: 'single' | 'double';
  /** Whether a space stands inside `{ }`, and inside `[ ]`. */
  readonly paddedMaps: boolean;
  readonly paddedLists: boolean;
  /** Columns from a key to the dashes of the list below it. */
  readonly listIndent: number;
  /** Columns from a key to the keys of the map below it. */
  readonly mapIndent: number;
}

/** What the neighbours show, and what holds where they show nothing. */
export interface Fallback {
  readonly order: readonly string[];
  readonly listIndent: number;
}

/** Reads the style off records, of which the first ones count most. */
export function recordStyle(text: string, records: readonly SourceMap[], fallback: Fallback): RecordStyle {
  const seen = new Seen(text);
  for (const record of records) seen.map(record, '');
  return {
    order: mergeOrders([...records.map(({ pairs }) => pairs.map(({ key }) => key)), fallback.order]),
    quoting: seen.quoting,
    layout: seen.layout,
    quotes: seen.quotes ?? 'double',
    paddedMaps: seen.paddedMaps ?? true,
    paddedLists: seen.paddedLists ?? false,
    listIndent: seen.listIndent ?? fallback.listIndent,
    mapIndent: seen.mapIndent ?? 2,
  };
}

/**
 * One order out of several: keys that the first leaves out stand behind those they follow in a later one. The last order says how keys
 * stand to each other that no earlier one holds both of.
 */
export function mergeOrders(orders: readonly (readonly string[])[]): readonly string[] {
  const usual = orders.at(-1) ?? [];
  const merged: string[] = [];
  for (const order of orders) {
    let at = 0;
    for (const [index, key] of order.entries()) {
      const known = merged.indexOf(key);
      if (known >= 0) {
        at = known + 1;
        continue;
      }
      const next = order.slice(index + 1).find((later) => merged.includes(later));
      const limit = next === undefined ? merged.length : merged.indexOf(next);
      while (at < limit && usual.indexOf(merged[at] ?? '') < usual.indexOf(key)) at += 1;
      merged.splice(at, 0, key);
      at += 1;
    }
  }
  return merged;
}

/** A map with its keys in an order; those that are not in it come last, as they were. */
export function orderedKeys(map: WrittenMap, order: readonly string[]): WrittenMap {
  const rank = (key: string): number => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => rank(a) - rank(b)));
}

/** Collects what records show; what was seen first stays. */
class Seen {
  readonly quoting = new Map<string, Quoting>();
  readonly layout = new Map<string, Layout>();
  quotes: 'single' | 'double' | null = null;
  paddedMaps: boolean | null = null;
  paddedLists: boolean | null = null;
  listIndent: number | null = null;
  mapIndent: number | null = null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  map(map: SourceMap, path: string): void {
    if (map.flow && map.pairs.length > 0) this.paddedMaps ??= this.#padded(map.start);
    for (const pair of map.pairs) {
      const below = path === '' ? pair.key : `${path}.${pair.key}`;
      if (pair.value !== null) this.#value(pair.value, below, map.flow ? null : pair);
    }
  }

  #value(node: SourceNode, path: string, pair: SourcePair | null): void {
    if (node.type === 'scalar') this.#scalar(node.style, path);
    else if (node.type === 'map') {
      this.#note(this.layout, path, node.flow ? 'flow' : 'block');
      if (!node.flow && pair !== null) this.mapIndent ??= this.#inset(pair, node);
      this.map(node, path);
    } else {
      if (node.items.length > 0) {
        this.#note(this.layout, path, node.flow ? 'flow' : 'block');
        if (node.flow) this.paddedLists ??= this.#padded(node.start);
        else if (pair !== null) this.listIndent ??= this.#inset(pair, node);
      }
      for (const item of node.items) this.#value(item, path, null);
    }
  }

  #scalar(style: 'plain' | 'single' | 'double' | 'block', path: string): void {
    if (style === 'single' || style === 'double') this.quotes ??= style;
    // Long text in block style tells nothing about how text on one line is quoted.
    if (style !== 'block') this.#note(this.quoting, path, style);
  }

  #note<V>(notes: Map<string, V>, path: string, value: V): void {
    if (!notes.has(path)) notes.set(path, value);
  }

  #padded(start: number): boolean {
    return this.#text[start + 1] === ' ' || this.#text[start + 1] === '\n' || this.#text[start + 1] === '\r';
  }

  #inset(pair: SourcePair, node: SourceNode): number | null {
    if (!startsLine(this.#text, node.start)) return null;
    return Math.max(0, columnOf(this.#text, node.start) - columnOf(this.#text, pair.start));
  }
}
