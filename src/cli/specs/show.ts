import type { CommandSpec } from '../command-spec.ts';

/** `facts show ID…`. */
export const showSpec: CommandSpec = {
  name: 'show',
  chapter: 'Look up',
  summary: 'the whole card of a fact or an entity',
  description:
    'Shows everything recorded about facts and entities: the figure as stated, who said it and how, when and where, the paragraph, and what it conflicts with.',
  arguments: [
    {
      syntax: '<ids...>',
      description: 'ids of facts or entities, or whole names of entities',
      offers: 'cards',
    },
  ],
  options: [],
  filters: false,
  examples: [
    { run: 'facts show us-troops-in-iraq', shows: 'a fact' },
    { run: 'facts show kataib-hezbollah', shows: 'an entity, with the facts about it or there' },
    { run: 'facts show "Quds Force"', shows: 'an entity by its name or an alias' },
    { run: 'facts troops --format ids | xargs facts show', shows: 'the cards of all that a query finds' },
  ],
  run: async (call) => {
    const { showCards } = await import('../../commands/show.ts');
    return showCards(await call.openBase(), call.words);
  },
};
