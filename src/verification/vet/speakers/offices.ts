import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** Offices and ranks of which nobody holds two; a minister's is told by what he is minister of. */
const OFFICE =
  /(?<!\p{L})(?:(?<of>prime|foreign|finance|defen[cs]e|interior|health|justice|transport|labou?r|economy|energy|education|environment)\s+)?(?<rank>minister|president|governor|mayor|chancellor|king|queen|sheriff|owner|chairman|chairwoman|chief executive|(?:fire|police|army|rescue|union) (?:chief|leader|head)|premier|captain|colonel|general|major|lieutenant|sergeant|admiral|ambassador|bishop|judge)(?!\p{L}|\s+of\s+staff)/giu;

/** The offices that words name, each with what it is of. */
export function officesIn(words: string): readonly string[] {
  return [...words.matchAll(OFFICE)].map(({ groups }) => {
    const rank = (groups?.['rank'] ?? '').toLowerCase();
    const of = (groups?.['of'] ?? '').toLowerCase().replace('defense', 'defence');
    return `${of} ${rank === 'premier' ? 'prime minister' : rank}`.trim();
  });
}

/** The offices of a person of the base: in the spellings of the name, and right before it in claims, which `claims` are. */
export function officesOf(
  entity: number,
  claims: readonly string[],
  lexicon: EntityLexicon,
): readonly string[] {
  if (!lexicon.isPerson(entity)) return [];
  const names = lexicon.spellings(entity);
  const told = claims.flatMap((claim) =>
    names.flatMap((name) => {
      const at = claim.indexOf(name);
      return at < 0
        ? []
        : officesIn(
            `${claim.slice(Math.max(0, at - 40), at)} ${claim.slice(at + name.length).match(BEHIND)?.[0] ?? ''}`,
          );
    }),
  );
  return [...names.flatMap(officesIn), ...told];
}

/** What may stand behind a name: ", the owner,", " is the prime minister". */
const BEHIND = /^(?:,|\s+is|\s+was)\s+(?:the\s+)?[^,;.]{3,40}/u;

/** Whether offices that words name are none of those that somebody holds; "minister" alone is any minister's. */
export function areOtherOffices(named: readonly string[], held: readonly string[]): boolean {
  const fits = (one: string, other: string): boolean =>
    one === other ||
    (one.endsWith('minister') && other.endsWith('minister') && (one === 'minister' || other === 'minister'));
  return named.length > 0 && held.length > 0 && !named.some((one) => held.some((other) => fits(one, other)));
}
