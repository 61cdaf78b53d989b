import { endsAsOutlet } from '../../../language/outlet-words.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { headOf } from '../names/speaker-heads.ts';
import type { Span } from '../words/span.ts';
import { namesSources } from './speaker-manner.ts';

/** "Pentagon: five killed", behind the label of an entry or not. */
const HEAD =
  /^[^\p{L}\p{N}]*(?:[\p{L} ]{2,12}\d{0,3}\s*[:—–-]\s+)?(?<who>(?:[Tt]he\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,4}\p{L}[\p{L}.’'-]*):\s+(?!(?:the|an?|who|what|how|why|where|when|which)\s)(?=.*\p{Ll})/u;

/** "… five killed: Pentagon", "… five killed – officials": a headline that ends with its source. */
const TAIL = /(?:\s[—–-]|:)\s+(?<who>(?:the\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,4}\p{L}[\p{L}.’'-]*)\s*$/u;

/** "Injured: more than 1,900 (Red Crescent)": an entry that ends with its source. */
const IN_BRACKETS =
  /[:\d][^()]*\((?<who>(?:the\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,4}\p{L}[\p{L}.’'-]*)\)[.;]?\s*$/u;

/** Bodies that headlines cite in small letters. */
const BODIES =
  /^(?:the\s+)?(?:police|army|military|ministry|union|hospital|government|report|sources?|court|prosecutors?)$/iu;

/** Longest headline, in UTF-16 units. */
const HEADLINE = 160;

/** Who is credited by a colon or a dash alone, as headlines do: before what is told, or behind it. Offsets are those of `slice`. */
export function creditLines(
  slice: string,
  offset: number,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly Span[] {
  const ends = slice.length > HEADLINE || /[.!?]["”’)]*\s*$/u.test(slice);
  return [
    HEAD.exec(slice),
    ends ? null : TAIL.exec(slice),
    slice.includes('(') ? IN_BRACKETS.exec(slice) : null,
  ].flatMap((match) => {
    const who = match?.groups?.['who'];
    if (match === null || who === undefined) return [];
    const start = match.index + match[0].lastIndexOf(who);
    const span = { start, end: start + who.length };
    return speaks(who, span, offset, mentions, lexicon) ? [span] : [];
  });
}

function speaks(
  who: string,
  span: Span,
  offset: number,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): boolean {
  if (namesSources(headOf(who)) || endsAsOutlet(who) || BODIES.test(who)) return true;
  const article = /^the\s+/iu.exec(who)?.[0].length ?? 0;
  return mentions.some(
    ({ start, end, entities }) =>
      start - offset === span.start + article &&
      end - offset === span.end &&
      entities.some((entity) => lexicon.isParty(entity) || lexicon.isPerson(entity)),
  );
}
