import { exampleFacts } from '../codes/example.ts';
import { quoted } from '../wording.ts';
import { defineRule, inEachFact } from './rule.ts';

/** A fact that is to be replaced by one that nobody should use either. */
export const replacedByRetracted = defineRule({
  code: 'replaced-by-retracted',
  severity: 'warning',
  explanation:
    'Whoever meets a fact that is superseded or corrected is told to use the one in `by` instead, and that one is retracted. One that is superseded itself leads on to a newer one and is no defect.',
  example: exampleFacts(
    'status: { is: superseded, by: troops-syria }',
    'status: { is: retracted, why: The outlet withdrew it. }',
  ),
  *check(base) {
    const retracted = new Set(
      base.facts.filter(({ status }) => status.is === 'retracted').map(({ id }) => id),
    );
    yield* inEachFact(base, function* ({ status: { by } }) {
      if (by === null || !retracted.has(by)) return;
      yield {
        path: ['status', 'by'],
        message: `The fact that replaces this one, ${quoted(by)}, is retracted.`,
        hint: 'Name the fact that is right now, or retract this one as well.',
      };
    });
  },
});
