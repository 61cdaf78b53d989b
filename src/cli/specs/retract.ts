import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { isGiven, textOf } from '../option.ts';

/** `facts retract`. */
export const retractSpec: CommandSpec = {
  name: 'retract',
  chapter: 'Curate',
  summary: 'withdraw a fact, with the reason; nothing is deleted',
  description:
    'Gives a fact the status retracted, or superseded when another fact replaces it. It stays in the file, and queries leave it out. A status it had is replaced.',
  arguments: [{ syntax: '<id>', description: 'the id of a fact', offers: 'facts' }],
  options: [
    { flags: '--why <reason>', description: 'the reason' },
    { flags: '--by <id>', description: 'the fact that replaces it; its status is then superseded' },
    { flags: '--dry-run', description: 'show the difference, write nothing' },
  ],
  filters: false,
  examples: [
    {
      run: 'facts retract us-troops-in-iraq --why "withdrawn by the outlet"',
      shows: 'with the reason',
    },
    {
      run: 'facts retract strikes-in-syria --by sets-of-strikes-in-syria --dry-run',
      shows: 'show what would change when another fact replaces it',
    },
  ],
  run: async (call) => {
    const { words, options } = call;
    const [id = '', ...others] = words;
    if (others.length > 0) {
      throw new FactsError('usage', 'too-many-words', 'facts retract takes one fact at a time.', {
        hint: 'Each retraction has a reason of its own.',
      });
    }
    const why = textOf(options, 'why');
    const by = textOf(options, 'by');
    if (by === null && (why === null || why.trim() === '')) {
      throw new FactsError('usage', 'missing-value', 'facts retract wants a reason: --why REASON.', {
        hint: 'When another fact replaces it: --by ID.',
      });
    }
    const { retractFact } = await import('../../commands/retract.ts');
    return retractFact({ id, why, by, dryRun: isGiven(options, 'dryRun') }, await call.writeContext());
  },
};
