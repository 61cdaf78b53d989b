import { CACHE_ACTIONS } from '../../commands/cache.ts';
import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { oneOf } from '../option.ts';

const readAction = oneOf('facts cache', CACHE_ACTIONS);

/** `facts cache path|status|clear`. */
export const cacheSpec: CommandSpec = {
  name: 'cache',
  chapter: 'Tools',
  summary: 'where the cache is, what is in it; clear it',
  description:
    'Shows or clears the cache of compiled knowledge bases. It may be cleared or deleted at any time: answers stay the same, the next one takes longer.',
  arguments: [{ syntax: '<action>', description: CACHE_ACTIONS.join(', '), offers: CACHE_ACTIONS }],
  options: [],
  filters: false,
  examples: [
    { run: 'facts cache path', shows: 'the folder' },
    { run: 'facts cache status', shows: 'what is in it, and whether it is still used' },
    { run: 'facts cache clear', shows: 'remove it all' },
  ],
  run: async ({ words: [action = ''], cacheContext }) => {
    const { cachePathReport, cacheStatus, clearCache } = await import('../../commands/cache.ts');
    const wanted = readAction(action);
    switch (wanted) {
      case 'path':
        return cachePathReport(cacheContext());
      case 'status':
        return cacheStatus(cacheContext());
      case 'clear':
        return clearCache(cacheContext());
      default:
        throw new FactsError('usage', 'unknown-value', wanted satisfies never);
    }
  },
};
