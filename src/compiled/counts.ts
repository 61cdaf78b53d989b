/** The small tables at the front of a compiled base. */
export interface Counts {
  readonly facts: number;
  readonly entities: number;
  readonly sources: number;
  readonly terms: number;
  /** `facts`: how many of this kind are not withdrawn. */
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly facts: number }[];
  /** The types of the entities, in order of first appearance. */
  readonly types: readonly string[];
  /** Distinct currencies of figures. */
  readonly currencies: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Writes the `counts` section. */
export function writeCounts(counts: Counts): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(counts));
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = property(value, key);
  return typeof found === 'number' ? found : 0;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key);
  return Array.isArray(found) ? found : [];
}

/** Reads what `writeCounts` wrote. */
export function readCounts(json: string): Counts {
  const parsed: unknown = JSON.parse(json);
  return {
    facts: numberAt(parsed, 'facts'),
    entities: numberAt(parsed, 'entities'),
    sources: numberAt(parsed, 'sources'),
    terms: numberAt(parsed, 'terms'),
    kinds: listAt(parsed, 'kinds').map((kind) => ({
      id: String(property(kind, 'id')),
      label: String(property(kind, 'label')),
      facts: numberAt(kind, 'facts'),
    })),
    types: listAt(parsed, 'types').map(String),
    currencies: listAt(parsed, 'currencies').map(String),
    synonyms: listAt(parsed, 'synonyms').map((group) => (Array.isArray(group) ? group.map(String) : [])),
  };
}
