import type { CommandSpec } from '../command-spec.ts';

/** `facts list`. */
export const listSpec: CommandSpec = {
  name: 'list',
  chapter: 'Look up',
  summary: 'the facts without a query, filtered',
  description: 'Lists the facts that pass the filters, all of them in the order of the knowledge base.',
  arguments: [],
  options: [],
  filters: true,
  examples: [
    { run: 'facts list --kind casualties', shows: 'all casualty figures' },
    { run: 'facts list --min 60 --max 70', shows: 'figures that can lie between 60 and 70' },
    { run: 'facts list --format tsv --fields id,claim', shows: 'for a script or fzf' },
  ],
  run: async (call) => {
    const { listReport } = await import('../../commands/list.ts');
    const base = await call.openBase();
    return listReport(base, await call.filters(base), call.limit);
  },
};
