import type { CommandSpec } from '../command-spec.ts';

/** `facts pick [QUERY]`. */
export const pickSpec: CommandSpec = {
  name: 'pick',
  chapter: 'Look up',
  summary: 'search while you type, with the card of the current fact',
  description:
    'Searches while you type and shows the card of the current fact. Enter prints it, as --format says; Ctrl-Y copies the sentence with its attribution to the clipboard of the terminal; Esc or Ctrl-C leaves with exit code 130. It draws on stderr, so what is picked can go into a pipe.',
  arguments: [{ syntax: '[words...]', description: 'what to start with' }],
  options: [],
  filters: true,
  examples: [
    { run: 'facts pick', shows: 'all facts, then type' },
    { run: 'facts pick troops', shows: 'start with a query' },
    { run: 'facts pick --kind quote --format ids', shows: 'only the id of what is picked' },
  ],
  run: async (call) => {
    const { pick } = await import('../../commands/pick.ts');
    const base = await call.openBase();
    const filters = await call.filters(base);
    return pick(base, { query: call.words.join(' '), filters }, await call.choose());
  },
};
