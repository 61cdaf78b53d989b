import type { When } from '../../model/when.ts';
import { exampleFact } from '../codes/example.ts';
import type { PathItem } from '../record-path.ts';
import { type Checked, defineRule, inEachFact, type RuleFinding } from './rule.ts';

/** A date that is not from the text and does not say where it is from. */
export const dateWithoutReason = defineRule({
  code: 'date-without-reason',
  severity: 'warning',
  explanation:
    'A date that the text does not state was worked out or looked up by somebody. `why` says how, so that others can check it.',
  example: exampleFact('when: { stated: Tuesday, date: 2023-11-21, basis: inferred }'),
  *check(base) {
    yield* inDates(base, function* (when, field) {
      if (when.date === null || when.why !== null || (when.basis !== 'inferred' && when.basis !== 'external'))
        return;
      yield {
        path: [field, 'date'],
        message: `This date is ${when.basis === 'inferred' ? 'inferred' : 'knowledge from outside'} and gives no reason.`,
        hint: 'Add `why:`.',
      };
    });
  },
});

/** A date that does not say whether the text states it. */
export const dateWithoutBasis = defineRule({
  code: 'date-without-basis',
  severity: 'warning',
  explanation:
    'Readers must know whether the article states a date or somebody concluded it. `basis` is stated, inferred (from the text) or external (other knowledge).',
  example: exampleFact('when: { date: 2023-11-21 }'),
  *check(base) {
    yield* inDates(base, function* (when, field) {
      if (when.date === null || when.basis !== null) return;
      yield {
        path: [field, 'date'],
        message: 'This date does not say where it comes from.',
        hint: 'Add `basis:` stated, inferred or external.',
      };
    });
  },
});

/** A fact that is no longer current for no reason given. */
export const statusWithoutReason = defineRule({
  code: 'status-without-reason',
  severity: 'warning',
  explanation:
    'Whoever meets a fact that is superseded, disputed, corrected or retracted asks why. Write `why`, or `by` with the fact that replaces it.',
  example: exampleFact('status: { is: retracted }'),
  *check(base) {
    yield* inEachFact(base, function* ({ status }) {
      if (status.is === 'current' || status.why !== null || status.by !== null) return;
      yield {
        path: ['status', 'is'],
        message: `This fact is ${status.is} and gives no reason.`,
        hint: 'Add `why:`, or `by:` with the id of the fact that replaces it.',
      };
    });
  },
});

function* inDates(
  base: Checked,
  find: (when: When, field: PathItem) => Iterable<Omit<RuleFinding, 'section' | 'index'>>,
): Generator<RuleFinding> {
  yield* inEachFact(base, ({ when }) => (when === null ? [] : find(when, 'when')));
  for (const [index, { published }] of base.sources.entries()) {
    if (published === null) continue;
    for (const finding of find(published, 'published')) yield { section: 'sources', index, ...finding };
  }
}
