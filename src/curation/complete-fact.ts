import { RawMap, type RawValue, UnquotedScalar } from '../knowledge-base/parse/raw-value.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { makeId } from './make-id.ts';

/**
 * A new fact with what it leaves out and goes without saying: an id made from its claim, and the source where the base has only one. `taken`
 * is added to, so that facts added together get different ids.
 */
export function completeFact(fact: RawValue, { sources }: KnowledgeBase, taken: Set<string>): RawValue {
  if (!(fact instanceof RawMap)) return fact;
  const [source, ...others] = sources;
  const only = source !== undefined && others.length === 0 ? source.id : null;
  const located = only === null ? fact : withSource(fact, only);
  const id = textOf(fact.get('id'));
  const claim = textOf(fact.get('claim'));
  if (id !== null) taken.add(id);
  if (id !== null || claim === null) return located;
  const made = makeId(claim, `${textOf(fact.get('kind')) ?? 'new'}-fact`, taken);
  taken.add(made);
  return set(located, 'id', made);
}

function withSource(fact: RawMap, source: string): RawMap {
  const at = fact.get('at') ?? null;
  if (at === null) return set(fact, 'at', new RawMap(['source'], [source]));
  if (!(at instanceof RawMap) || (at.get('source') ?? null) !== null) return fact;
  return set(fact, 'at', set(at, 'source', source));
}

/** The map with a value for a key; a new key comes first. */
function set(map: RawMap, key: string, value: RawValue): RawMap {
  const index = map.keys.indexOf(key);
  return index < 0
    ? new RawMap([key, ...map.keys], [value, ...map.values])
    : new RawMap(map.keys, map.values.with(index, value));
}

function textOf(value: RawValue | undefined): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value;
  return value instanceof UnquotedScalar ? value.text : null;
}
