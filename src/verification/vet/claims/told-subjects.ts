import { isCountryAdjective } from '../../../language/countries.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span, textAt, within } from '../words/span.ts';

/** Somebody who does something, in a sentence or a claim. */
export interface ToldSubject extends Span {
  readonly text: string;
  /** What is done: the concept of the verb. */
  readonly deed: string;
  /** Whom the words name; none for a party that the base has not, and for common nouns. */
  readonly entities: readonly number[];
  /** The words of a common noun, "militias"; none for a name. */
  readonly nouns: readonly string[];
  /** Whether the words stand behind "by". */
  readonly passive: boolean;
}

/** A text with the names in it. */
type Named = Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'parties'>;

/** What may stand between a subject and its verb: where it is, that it did so then, who is with it. */
const BEFORE_VERB =
  '^(?:\\s+(?:in|from|of)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}-]*)(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}-]*){0,2}|\\s+and\\s+others|\\s+(?:forces|fighters|leaders))?(?:\\s+(?:has|have|had|then|also|later|now|again|soon|thus|itself|themselves|long|already|recently|promptly))*';

/** The verb behind a subject, in the active voice. */
const ACTIVE = new RegExp(
  `${BEFORE_VERB}\\s+(?:(?:was|were|been)\\s+(?=\\p{Ll}+ing\\s))?(?!(?:was|were|is|are|be|been|being|has|have|had|will|would|could|and|or|of|in|at|on|to|by|for|with|from|who|that|which)\\s)(?<verb>\\p{Ll}{4,})(?!\\p{L}|['’-])`,
  'u',
);

/** "Claimed by", "was kept for a year by the". */
const PASSIVE =
  /(?<!\p{L})(?<verb>\p{Ll}{3,}(?:ed|en|pt|ut|own))\s+(?:(?:for|in|on|at|over)\s+(?:\p{L}+\s+){1,3})?by\s+(?:the\s+)?$/u;

/** What stands before a subject: a clause begins. */
const BEGINS =
  /(?:^\W*|[,;:—–(]\s+|(?<!\p{L})(?:that|which|where|when|because|as|since|until|while|after|before|and|but|then|whom|if|once|so)\s+)(?:(?:the|its|their|his|her|these|those|then|later|next|meanwhile|now|so|but|neighbou?ring)\s+)*$/iu;

/** "The militias", "the union": nobody by name. */
const COMMON =
  /(?<!\p{L})(?<article>[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose)\s+(?<noun>\p{Ll}{4,}(?:\s\p{Ll}{4,})?)(?=\s)/gu;

/** What stands before such a subject: a clause begins, or a name ends the one that leads in. */
const BEFORE_COMMON =
  /(?:^\W*|[,;:—–(]\s+|(?<!\p{L})(?:that|which|where|when|because|as|since|until|while|after|before|and|but|then|ago|year|week|night|day)\s+|\p{Lu}[\p{L}’-]*\s)$/u;

/** How much of the text before it is looked at, in UTF-16 units. */
const LONGEST_BEFORE = 60;

/** The last of what stands before a place; it begins with a letter where more stands before it. */
function shortBefore(text: string, at: number): string {
  return at <= LONGEST_BEFORE ? text.slice(0, at) : `x${text.slice(at - LONGEST_BEFORE, at)}`;
}

/** Between an owner and what is theirs, and an owner at the end. */
const OWNS = /^['’]s?\s+$/u;
const OWNER = /(?<=\s|^)\p{Lu}[\p{L}-]*['’]s?\s+$/u;

/** What tells whose somebody is, before their name: "Iran-aligned Lebanese militias". */
const BACKED = /(?<=\s|^)\p{Lu}\p{L}*-\p{Ll}+\s+$/u;

/** The country that a government is; none for whoever else is its. */
function countryOf(party: Span & { readonly text: string }, mentions: Named['mentions']): readonly number[] {
  if (!/\s(?:government|authorities)$/iu.test(party.text)) return [];
  return mentions.filter((each) => overlap(each, party)).flatMap(({ entities }) => entities);
}

/** Who does what in a text, by the words right before or behind it. */
export function toldSubjects(told: Named, shelf: FactShelf): readonly ToldSubject[] {
  const names = namesOf(told);
  const nouns = [...told.text.matchAll(COMMON)].flatMap((match) => commonSubjects(match, told, shelf));
  return [
    ...names.flatMap((name) => namedSubject(name, names, told, shelf) ?? []),
    ...nouns.filter((subject) => !names.some((name) => overlap(name, subject))),
  ];
}

/** Words that name somebody, and whom. */
type Name = Span & Pick<ToldSubject, 'text' | 'entities'>;

/** Everybody a text names: parties, those left out that a name of the base contains, and other names. */
function namesOf({ mentions, parties }: Named): readonly Name[] {
  const own = parties
    .filter((party) => !mentions.some((each) => overlap(each, party) && within(party, each)))
    .map((party) => ({ ...party, entities: countryOf(party, mentions) }));
  const others = mentions.filter(
    (mention) => /\p{Lu}/u.test(mention.text) && !own.some((party) => overlap(party, mention)),
  );
  return [...own, ...others];
}

/** What somebody does whom a text names; null for a name that only says whose or what another is. */
function namedSubject(
  { start, end, text: words, entities }: Name,
  names: readonly Name[],
  told: Named,
  { concepts }: FactShelf,
): ToldSubject | null {
  // "Iran's Quds Force": its last name.
  if (names.some((each) => each.start > end && OWNS.test(textAt(told, { start: end, end: each.start }))))
    return null;
  const before = shortBefore(told.text, start - told.start)
    .replace(OWNER, '')
    .replace(BACKED, '');
  const by = PASSIVE.exec(before)?.groups?.['verb'];
  const verb = by ?? (BEGINS.test(before) ? verbBehind(told.text, end - told.start) : undefined);
  if (verb === undefined) return null;
  return entities.length > 0 && isCountryAdjective(words.toLowerCase())
    ? null
    : { start, end, text: words, deed: concepts.of(verb), entities, nouns: [], passive: by !== undefined };
}

/** What those do whom a common noun calls; of two words the second may be the verb: "the militias resumed". */
function commonSubjects(
  match: RegExpExecArray,
  { text, start }: Named,
  { concepts }: FactShelf,
): readonly ToldSubject[] {
  if (!BEFORE_COMMON.test(shortBefore(text, match.index))) return [];
  const { noun = '', article = '' } = match.groups ?? {};
  const [head = '', second] = noun.split(' ');
  const behind = verbBehind(text, match.index + match[0].length);
  const readings =
    second === undefined
      ? ([[head, behind]] as const)
      : ([
          [head, second],
          [noun, behind],
        ] as const);
  return readings.flatMap(([words, verb]): readonly ToldSubject[] => {
    if (verb === undefined) return [];
    const end = match.index + article.length + 1 + words.length;
    const called = {
      start: start + match.index,
      end: start + end,
      text: text.slice(match.index, end),
      nouns: words.toLowerCase().split(' '),
    };
    return [{ ...called, deed: concepts.of(verb), entities: [], passive: false }];
  });
}

/** The verb in the active voice that follows at an offset, with what may stand between. */
function verbBehind(text: string, at: number): string | undefined {
  return ACTIVE.exec(text.slice(at))?.groups?.['verb'];
}
