import type { CommandSpec } from '../command-spec.ts';

/** `facts timeline`. */
export const timelineSpec: CommandSpec = {
  name: 'timeline',
  chapter: 'Look up',
  summary: 'facts in the order of when they happened',
  description:
    'Draws the facts that pass the filters along a line of time. Partial dates stay partial; facts without a date stand apart, below.',
  arguments: [],
  options: [],
  filters: true,
  examples: [
    { run: 'facts timeline', shows: 'all facts' },
    { run: 'facts timeline --kind strike --since 2023-11', shows: 'strikes from November 2023' },
    { run: 'facts timeline --format csv', shows: 'the same order for a spreadsheet' },
  ],
  run: async (call) => {
    const { timeline } = await import('../../commands/timeline.ts');
    const base = await call.openBase();
    return timeline(base, await call.filters(base), call.limit);
  },
};
