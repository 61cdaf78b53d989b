import { FACT_STATES } from '../model/fact.ts';
import type { RawFilters } from '../search/query/raw-filters.ts';
import { countOf, isGiven, listOf, type OptionSpec, type OptionValues, textOf } from './option.ts';

/** The flags of every command that lists facts. Values are checked against the knowledge base by `resolveFilters`. */
export const FILTER_OPTIONS: readonly OptionSpec[] = [
  { flags: '--kind <kind>', description: 'of this kind', repeatable: true, offers: 'kinds' },
  {
    flags: '--about <entity>',
    description: 'about this group, person, place …',
    repeatable: true,
    offers: 'entities',
  },
  {
    flags: '--by <speaker>',
    description: 'said or relayed by; also "the article", anonymous',
    repeatable: true,
    offers: 'speakers',
  },
  {
    flags: '--place <place>',
    description: 'in this place, or in what lies in it',
    repeatable: true,
    offers: 'places',
  },
  { flags: '--since <date>', description: 'not before: 2023, 2023-11, 2023-11-21' },
  { flags: '--until <date>', description: 'not after' },
  { flags: '--min <number>', description: 'can be so much or more; "at least 62" can be 70' },
  { flags: '--max <number>', description: 'can be so much or less; "at least 62" can be 62' },
  {
    flags: '--status <state>',
    description: `${FACT_STATES.join(', ')}, all`,
    repeatable: true,
    offers: [...FACT_STATES, 'all'],
  },
  { flags: '--tag <tag>', description: 'with this tag', repeatable: true, offers: 'tags' },
  { flags: '--source <id>', description: 'from this source', repeatable: true, offers: 'sources' },
  {
    flags: '-n, --limit <count>',
    description: 'at most so many',
    read: countOf('--limit', 'Use --all for no limit.'),
  },
  { flags: '--all', description: 'no limit' },
];

/** The filters as typed. */
export function readFilters(values: OptionValues): RawFilters {
  return {
    kind: listOf(values, 'kind'),
    about: listOf(values, 'about'),
    by: listOf(values, 'by'),
    place: listOf(values, 'place'),
    since: textOf(values, 'since') ?? undefined,
    until: textOf(values, 'until') ?? undefined,
    min: textOf(values, 'min') ?? undefined,
    max: textOf(values, 'max') ?? undefined,
    status: listOf(values, 'status'),
    tag: listOf(values, 'tag'),
    source: listOf(values, 'source'),
  };
}

/** Whether any filter was given. */
export function filtersAnything(filters: RawFilters): boolean {
  return Object.values(filters).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
}

/** The limit that `--limit` and `--all` ask for, Infinity for all; null when neither was given. */
export function readLimit(values: OptionValues): number | null {
  const limit = values['limit'];
  if (isGiven(values, 'all')) return Number.POSITIVE_INFINITY;
  return typeof limit === 'number' ? limit : null;
}
