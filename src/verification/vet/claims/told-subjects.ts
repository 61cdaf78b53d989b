import { isCountryAdjective } from '../../../language/countries.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

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

/** The country that a government is; none for whoever else is its. */
function countryOf(party: Span & { readonly text: string }, mentions: Named['mentions']): readonly number[] {
  if (!/\s(?:government|authorities)$/iu.test(party.text)) return [];
  return mentions.filter((each) => overlap(each, party)).flatMap(({ entities }) => entities);
}

/** Who does what in a text, by the words right before or behind it. */
export function toldSubjects(told: Named, shelf: FactShelf): readonly ToldSubject[] {
  const { text, start, mentions } = told;
  const { concepts } = shelf;
  const parties = told.parties
    .filter(
      (party) =>
        !mentions.some((each) => overlap(each, party) && each.start <= party.start && each.end >= party.end),
    )
    .map((party) => ({ ...party, entities: countryOf(party, mentions) }));
  const named = [
    ...parties,
    ...mentions.filter(
      (mention) => /\p{Lu}/u.test(mention.text) && !parties.some((party) => overlap(party, mention)),
    ),
  ];
  const found: ToldSubject[] = [];
  for (const { start: from, end, text: words, entities } of named) {
    // "Iran's Quds Force": its last name.
    if (named.some((each) => each.start > end && OWNS.test(text.slice(end - start, each.start - start))))
      continue;
    if (entities.length > 0 && isCountryAdjective(words.toLowerCase())) continue;
    const before = shortBefore(text, from - start).replace(OWNER, '');
    const after = text.slice(end - start);
    const by = PASSIVE.exec(before)?.groups?.['verb'];
    const verb = by ?? (BEGINS.test(before) ? ACTIVE.exec(after)?.groups?.['verb'] : undefined);
    if (verb === undefined) continue;
    const deed = concepts.of(verb);
    found.push({ start: from, end, text: words, deed, entities, nouns: [], passive: by !== undefined });
  }
  for (const match of text.matchAll(COMMON)) {
    if (!BEFORE_COMMON.test(shortBefore(text, match.index))) continue;
    const noun = match.groups?.['noun'] ?? '';
    const [head = '', second] = noun.split(' ');
    // "The militias resumed": the second word may be the verb.
    const verb = second ?? ACTIVE.exec(text.slice(match.index + match[0].length))?.groups?.['verb'];
    const behind =
      second === undefined
        ? undefined
        : ACTIVE.exec(text.slice(match.index + match[0].length))?.groups?.['verb'];
    for (const [words, each] of [
      [head, verb],
      [noun, behind],
    ] as const) {
      if (each === undefined) continue;
      const from = start + match.index;
      const to = from + (match.groups?.['article'] ?? '').length + 1 + words.length;
      const span = { start: from, end: to };
      if (named.some((name) => overlap(name, span))) continue;
      const nouns = words.toLowerCase().split(' ');
      found.push({
        ...span,
        text: text.slice(from - start, to - start),
        deed: concepts.of(each),
        entities: [],
        nouns,
        passive: false,
      });
    }
  }
  return found;
}
