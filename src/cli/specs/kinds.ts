import type { CommandSpec } from '../command-spec.ts';

/** `facts kinds`. */
export const kindsSpec: CommandSpec = {
  name: 'kinds',
  chapter: 'Look up',
  summary: 'the kinds of facts there are',
  description: 'Lists the kinds of facts and how many there are of each. With filters: how many pass them.',
  arguments: [],
  options: [],
  filters: true,
  examples: [
    { run: 'facts kinds', shows: 'all kinds' },
    { run: 'facts kinds --place Iraq', shows: 'what there is about Iraq' },
  ],
  run: async (call) => {
    const { listKinds } = await import('../../commands/kinds.ts');
    const base = await call.openBase();
    return listKinds(base, call.filtered ? await call.filters(base) : null, call.limit);
  },
};
