import type { CommandSpec } from '../command-spec.ts';

/** `facts conflicts`. */
export const conflictsSpec: CommandSpec = {
  name: 'conflicts',
  chapter: 'Look up',
  summary: 'disagreements side by side, recorded and detected',
  description: [
    'Shows where facts disagree: as curators recorded it, and as detected (figures of the same subject, place and unit that cannot both hold;',
    'one name in two spellings). Nothing is added up or averaged.',
  ].join(' '),
  arguments: [],
  options: [],
  filters: true,
  examples: [
    { run: 'facts conflicts', shows: 'all' },
    { run: 'facts conflicts --about syria', shows: 'those about Syria' },
    { run: 'facts conflicts --json', shows: 'for scripts' },
  ],
  run: async (call) => {
    const { conflicts } = await import('../../commands/conflicts.ts');
    const base = await call.openBase();
    return conflicts(base, await call.filters(base), call.limit);
  },
};
