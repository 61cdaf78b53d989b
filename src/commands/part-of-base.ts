import type { CompiledBase } from '../compiled/base.ts';
import type { WrittenBase } from '../knowledge-base/written/written-base.ts';

/** A base, or what is left of it when it is cut down to some of its facts. */
export interface PartOfBase {
  readonly base: WrittenBase;
  /** How many facts it has. */
  readonly facts: number;
  /** Facts that came along because they disagree with one of those asked for, or replace it. */
  readonly companions: number;
}

/** The version of the format that is written. */
const VERSION = 1;

/** All of a base. */
export function wholeBase(base: CompiledBase): PartOfBase {
  return {
    base: {
      version: VERSION,
      kinds: base.kinds,
      synonyms: base.synonyms,
      sources: base.sources,
      entities: Array.from({ length: base.entityCount }, (_, ordinal) => base.entity(ordinal)),
      facts: base.facts(() => true, 'own'),
    },
    facts: base.factCount,
    companions: 0,
  };
}

/**
 * The base with only these facts (by ordinal), the sources and entities they refer to, and the facts they are tied to by a conflict or a
 * replacement: without those, nothing could be referred to, and a disagreement would be hidden. Kinds and synonyms stay, all of them.
 */
export function partOfBase(base: CompiledBase, asked: ReadonlySet<number>): PartOfBase {
  const kept = withCompanions(base, asked);
  const isKept = (ordinal: number): boolean => kept.has(ordinal);
  const sources = new Set<string>();
  const entities = new Set<string>();
  const keep = (id: string): void => {
    for (let at: string | null = id; at !== null && !entities.has(at); ) {
      const ordinal = base.entityOrdinal(at);
      if (ordinal === null) return;
      entities.add(at);
      at = base.entity(ordinal).in;
    }
  };
  for (const { about, place, saidBy, at } of base.facts(isKept, 'own')) {
    sources.add(at.source);
    for (const id of about) keep(id);
    if (place !== null) keep(place);
    for (const { who } of saidBy) keep(who);
  }
  const whole = wholeBase(base).base;
  return {
    base: {
      ...whole,
      sources: whole.sources.filter(({ id }) => sources.has(id)),
      entities: whole.entities.filter(({ id }) => entities.has(id)),
      facts: base.facts(isKept, 'own'),
    },
    facts: kept.size,
    companions: kept.size - asked.size,
  };
}

function withCompanions(base: CompiledBase, asked: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set<number>();
  const tied = new Set<number>();
  const tie = (id: string): void => {
    const ordinal = base.factOrdinal(id);
    if (ordinal !== null && !asked.has(ordinal)) tied.add(ordinal);
  };
  const tieAll = ({ conflicts, status }: ReturnType<CompiledBase['fact']>): void => {
    for (const conflict of conflicts) tie(conflict.with);
    if (status.by !== null) tie(status.by);
  };
  for (const fact of base.facts((ordinal) => asked.has(ordinal), 'either')) tieAll(fact);
  for (const ordinal of asked) kept.add(ordinal);
  // A set goes on with what is added to it meanwhile.
  for (const ordinal of tied) {
    kept.add(ordinal);
    tieAll(base.fact(ordinal));
  }
  return kept;
}
