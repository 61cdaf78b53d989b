import type { CommandSpec } from '../command-spec.ts';

/** `facts sources`. */
export const sourcesSpec: CommandSpec = {
  name: 'sources',
  chapter: 'Look up',
  summary: 'the articles the facts come from',
  description:
    'Lists the articles facts are taken from, and how many each gave. With filters: how many pass them.',
  arguments: [],
  options: [],
  filters: true,
  examples: [
    { run: 'facts sources', shows: 'all sources' },
    { run: 'facts sources --format card', shows: 'everything recorded about each' },
  ],
  run: async (call) => {
    const { listSources } = await import('../../commands/sources.ts');
    const base = await call.openBase();
    return listSources(base, call.filtered ? await call.filters(base) : null, call.limit);
  },
};
