import { FactsError } from '../../model/errors.ts';
import { isForPeople } from '../../model/format.ts';
import type { Call, CommandSpec } from '../command-spec.ts';
import { nearestCommand } from '../nearest-command.ts';
import { textOf } from '../option.ts';

/** `facts QUERY…` and `facts find QUERY…`. */
export const findSpec: CommandSpec = {
  name: 'find',
  chapter: 'Look up',
  summary: 'search the facts; "facts QUERY" is short for it',
  description: [
    'Searches the facts and prints the best first. Finds misspelt words and other spellings of names; compares numbers as numbers.',
    'When the knowledge base does not hold the answer it says so (exit 1) and suggests the nearest facts on stderr.',
    'Of a batch, exit 1 says that no line was answered; a line that cannot be looked up has the reason under error.',
  ].join(' '),
  arguments: [{ syntax: '[words...]', description: 'what to look up; after "--", -word leaves a word out' }],
  options: [
    {
      flags: '--batch <file>',
      description: 'one query a line in, one JSON line out (also with --fields); - is stdin',
      offers: 'files',
    },
  ],
  filters: true,
  examples: [
    { run: 'facts how many US troops are in Iraq', shows: 'a question' },
    { run: 'facts troops iarq', shows: 'a misspelt word' },
    { run: 'facts 66 --json', shows: 'a number, as JSON for a script' },
    { run: 'facts troops -- -syria', shows: 'leave a word out' },
    {
      run: 'facts killed --by "US officials" --explain',
      shows: 'filter by speaker, and say why each fact is there',
    },
    {
      run: 'printf "troops in Iraq\\n66 attacks\\n" | facts find --batch -',
      shows: 'many queries in one go',
    },
  ],
  format: (options) => (textOf(options, 'batch') === null ? null : 'ndjson'),
  run: async (call) => {
    const batch = textOf(call.options, 'batch');
    if (batch !== null) return (await import('./batch-answers.ts')).batchAnswers(call, batch);
    if (call.words.length === 0) return runListing(call);
    const { findFacts } = await import('../../commands/find.ts');
    const base = await call.openBase();
    const request = {
      query: call.words.join(' '),
      filters: await call.filters(base),
      // All are to be counted, not those of the first page.
      limit: call.limit ?? (call.output.count ? Number.POSITIVE_INFINITY : null),
      counted: isForPeople(call.output.format),
      explain: call.output.explain,
      nearCommand: () => commandMeant(call.words),
    };
    return findFacts(base, request);
  },
};

/** The command, or the flag in place of one, that a query was perhaps meant as. */
function commandMeant(words: readonly string[]): string | null {
  const [first = ''] = words;
  return words.length === 1 && first.toLowerCase() === 'version' ? '--version' : nearestCommand(first);
}

/** Filters without a query list what passes them. */
async function runListing(call: Call) {
  if (!call.filtered) {
    throw new FactsError('usage', 'nothing-asked', 'There is nothing to look up.', {
      hint: 'For example: facts how many US troops are in Iraq',
    });
  }
  const { listReport } = await import('../../commands/list.ts');
  const base = await call.openBase();
  return listReport(base, await call.filters(base), call.limit);
}
