import type { Fact } from '../model/fact.ts';

/** What a fact refers to, as ordinals, looked up once. */
export interface FactReferences {
  readonly kind: number;
  readonly source: number;
  /** Of each; null for what is no entity but a text that describes it. */
  readonly about: readonly (number | null)[];
  readonly place: number | null;
  readonly saidBy: readonly (number | null)[];
}

/** Turns ids into ordinals. */
export interface Numbering {
  readonly kind: OrdinalOf;
  readonly entity: OrdinalOf;
  readonly source: OrdinalOf;
}

interface OrdinalOf {
  get(id: string): number | undefined;
}

/** Looks up what a fact refers to. A kind or source that is not there is taken for the first. */
export function referencesOf(fact: Fact, { kind, entity, source }: Numbering): FactReferences {
  return {
    kind: kind.get(fact.kind) ?? 0,
    source: source.get(fact.at.source) ?? 0,
    about: fact.about.map((id) => entity.get(id) ?? null),
    place: fact.place === null ? null : (entity.get(fact.place) ?? null),
    saidBy: fact.saidBy.map(({ who }) => entity.get(who) ?? null),
  };
}
