import type { CompiledBase } from '../compiled/base.ts';
import type { Source } from '../model/source.ts';

/** Ordinals of the facts that a source of the base has, in file order, withdrawn ones too. */
export function factsOfSource(base: CompiledBase, source: Source): readonly number[] {
  const index = base.sources.indexOf(source);
  const ordinals: number[] = [];
  for (let ordinal = 0; ordinal < base.factCount; ordinal += 1)
    if (base.index.sourceAt(ordinal) === index) ordinals.push(ordinal);
  return ordinals;
}
