import { holdsWord } from './word-list.ts';

/**
 * What sort of thing an entity is. A base calls its types as it likes ("country", "politician", "militia"); what follows from being a place, or a
 * person, follows for all that are of that sort. A `group` speaks and acts for its members, a `body` may for a state.
 */
export type EntitySort = 'place' | 'person' | 'group' | 'body' | 'event' | 'weapon' | 'other';

/** What bases call their types, in the singular. */
const CALLED: readonly (readonly [EntitySort, string])[] = [
  [
    'place',
    'place location city town village country region territory province state district area county municipality borough suburb island river lake airport station port harbour harbor stadium',
  ],
  ['person', 'person people politician candidate official minister lawyer judge athlete player'],
  [
    'group',
    'group militia movement company firm business airline bank employer union club association federation league',
  ],
  [
    'body',
    'organisation organization force party agency institution army team ministry department authority court parliament council commission committee government police office university hospital regulator newspaper outlet broadcaster charity foundation institute',
  ],
  ['event', 'event war conflict battle operation'],
  ['weapon', 'weapon aircraft plane vessel ship vehicle'],
];

/** By type as written. A base has a handful of types, and each is asked for again with each entity. */
const known = new Map<string, EntitySort>();

/** The sort of an entity, by its type, in the singular or the plural. */
export function sortOfType(type: string): EntitySort {
  const before = known.get(type);
  if (before !== undefined) return before;
  const word = type.toLowerCase();
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  const [sort] = CALLED.find(([, words]) => holdsWord(words, word) || holdsWord(words, singular)) ?? [
    'other',
  ];
  known.set(type, sort);
  return sort;
}
