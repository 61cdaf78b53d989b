import type { CommandSpec } from '../command-spec.ts';
import { listOf } from '../option.ts';

/** `facts entities`. */
export const entitiesSpec: CommandSpec = {
  name: 'entities',
  chapter: 'Look up',
  summary: 'groups, people, places and their spellings',
  description:
    'Lists what facts are about, with every spelling. With filters: only what the facts passing them concern.',
  arguments: [],
  options: [
    { flags: '--type <type>', description: 'of this type: group, person, place …', repeatable: true },
  ],
  filters: true,
  examples: [
    { run: 'facts entities --type group', shows: 'the groups' },
    { run: 'facts entities --kind casualties', shows: 'whom casualty figures concern' },
  ],
  run: async (call) => {
    const { listEntities } = await import('../../commands/entities.ts');
    const base = await call.openBase();
    const filters = call.filtered ? await call.filters(base) : null;
    return listEntities(base, { types: listOf(call.options, 'type'), filters, limit: call.limit });
  },
};
