import type { CompiledBase } from '../../src/compiled/base.ts';

/** What a query read of a base. */
export interface Reads {
  /** Ordinals of the facts that were read whole, as often as they were. */
  readonly facts: readonly number[];
  /** How often all sources, and the column of each fact's source, were asked for. */
  readonly sources: () => number;
}

/** Counts from now on what is read of a base. */
export function readsOf(base: CompiledBase): Reads {
  const facts: number[] = [];
  let sources = 0;
  const fact = base.fact.bind(base);
  const all = (): CompiledBase['sources'] => Reflect.get(Object.getPrototypeOf(base), 'sources', base);
  const column = (): CompiledBase['index']['sourceOf'] =>
    Reflect.get(Object.getPrototypeOf(base.index), 'sourceOf', base.index);
  Object.defineProperty(base, 'fact', {
    value: (ordinal: number) => {
      facts.push(ordinal);
      return fact(ordinal);
    },
  });
  Object.defineProperty(base, 'sources', {
    get: () => {
      sources += 1;
      return all();
    },
  });
  Object.defineProperty(base.index, 'sourceOf', {
    get: () => {
      sources += 1;
      return column();
    },
  });
  return { facts, sources: () => sources };
}
