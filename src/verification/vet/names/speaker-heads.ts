import type { EntityLexicon } from './entity-lexicon.ts';

/** What ends the noun phrase that a description begins with: "a campaign aide | to Brandt". */
const PHRASE_END =
  /\s+(?:to|of|from|in|at|for|with|on|who|close|familiar|briefed|speaking|near|by|and)(?=\s|$)/iu;

/** Nouns that speak of an entity of a type without its name: "the militia", "the company". */
const TYPE_NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:group|militia|force|movement)s?$/i,
    ['group', 'militia', 'faction', 'movement', 'organisation', 'organization', 'paramilitaries'],
  ],
  [
    /^(?:company|companies|firm|business|corporation|enterprise)$/i,
    [
      ...['company', 'firm', 'operator', 'manufacturer', 'utility', 'corporation'],
      ...['maker', 'producer', 'supplier', 'developer', 'retailer', 'carrier'],
    ],
  ],
  [/^part(?:y|ies)$/i, ['party']],
  [/^(?:organi[sz]ation|agency|ministry|institution)s?$/i, ['organisation', 'organization', 'agency']],
];

/** Types that are no nouns for whoever is of them: nobody says "the entity" or "the place". */
const NO_NOUN =
  /^(?:person|people|place|entity|other|thing|name|event|country|nationality|vaccine|product|force|weapon|law)s?$/iu;

/** The last word of the noun phrase that a description begins with: "official" of "two US officials", "aide" of "a campaign aide to Brandt". */
export function headOf(description: string): string {
  const end = PHRASE_END.exec(description)?.index ?? description.length;
  return description.slice(0, end).trim().split(/\s+/).at(-1) ?? '';
}

/**
 * Common nouns, in lower case and the singular, that may stand for a speaker: the head of a description; of an entity the last words of its names
 * and what its type is called. "union" for the Garment Workers' Union, "militia" for a group.
 */
export function speakerHeads(who: string, entity: number | null, lexicon: EntityLexicon): readonly string[] {
  if (entity === null) {
    const head = headOf(who);
    return /^\p{Lu}/u.test(head) ? [] : [singular(head.toLowerCase())];
  }
  const heads = new Set<string>();
  if (lexicon.isPerson(entity)) return [];
  if (!lexicon.isPlace(entity))
    for (const name of lexicon.spellings(entity)) {
      const words = name.split(/\s+/).length;
      const head = headOf(name);
      if (words > 1 && /^[\p{L}]{4,}$/u.test(head)) heads.add(singular(head.toLowerCase()));
    }
  const { type } = lexicon.entity(entity);
  for (const [pattern, nouns] of TYPE_NOUNS)
    if (pattern.test(type)) for (const noun of nouns) heads.add(noun);
  // "The club said", of an entity of the type "club".
  if (!lexicon.isPlace(entity) && /^\p{Ll}+$/u.test(type) && !NO_NOUN.test(type)) heads.add(singular(type));
  return [...heads];
}

/** A noun without the ending of its plural, roughly: both sides of a comparison go through it. */
export function singular(word: string): string {
  if (/(?:men|people)$/.test(word)) return word.replace(/men$/, 'man').replace(/people$/, 'person');
  return word.length > 3
    ? word.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s|['’]s)$/, '').replace(/ie$/, 'y')
    : word;
}
