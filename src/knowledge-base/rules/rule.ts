import type { Severity } from '../../model/diagnostic.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import type { Source } from '../../model/source.ts';
import type { Marked, PathItem } from '../record-path.ts';

/** What rules look at: the records that could be read. */
export interface Checked {
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** Whether these are all records of the base: false when some could not be read. */
  readonly complete: boolean;
}

/** What a rule has found. */
export interface RuleFinding {
  readonly section: 'facts' | 'entities' | 'sources';
  /** Index of the record in its section. */
  readonly index: number;
  /** From the record's top. */
  readonly path: readonly PathItem[];
  readonly marked?: Marked;
  readonly message: string;
  readonly hint: string | null;
}

/** A rule of `facts check`: what it is called, why it matters, the smallest file that breaks it, and the check. */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly explanation: string;
  readonly example: string;
  check(base: Checked): Iterable<RuleFinding>;
}

/** Declares a rule, keeping its code as a literal type. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}

/** Finds what is wrong with each fact alone. */
export function* inEachFact(
  base: Checked,
  find: (fact: Fact) => Iterable<Omit<RuleFinding, 'section' | 'index'>>,
): Generator<RuleFinding> {
  for (const [index, fact] of base.facts.entries()) {
    for (const finding of find(fact)) yield { section: 'facts', index, ...finding };
  }
}
