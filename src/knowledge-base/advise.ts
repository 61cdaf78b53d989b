import type { BaseBuilder, PlacedProblem } from './base-builder.ts';
import type { RecordPlace } from './parse/raw-record.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import type { RuleFinding } from './rules/rule.ts';

/** What the rules of `facts check` find in the records that could be read. */
export function advise(builder: BaseBuilder): readonly PlacedProblem[] {
  const { facts, entities, sources } = builder.base();
  const problems: PlacedProblem[] = [];
  for (const rule of ALL_RULES) {
    for (const finding of rule.check({ facts, entities, sources, complete: builder.isComplete() })) {
      const { id, place } = recordOf(builder, finding);
      problems.push({
        code: rule.code,
        message: finding.message,
        hint: finding.hint,
        path: finding.path,
        marked: finding.marked ?? 'value',
        place,
        subject: id,
      });
    }
  }
  return problems;
}

function recordOf(
  builder: BaseBuilder,
  { section, index }: RuleFinding,
): { readonly id: string; readonly place: RecordPlace } {
  if (section === 'facts') return { id: builder.facts[index]?.id ?? '', place: builder.factPlace(index) };
  const record = builder[section][index];
  if (record === undefined) throw new RangeError(`there is no record ${index} among ${section}`);
  return { id: record.item.id, place: record.place };
}
