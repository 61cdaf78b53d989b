import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { clauseBefore, clauseBehind } from '../words/clause-breaks.ts';
import type { Span } from '../words/span.ts';

/** Deeds as nouns, and what does them for somebody: "Iran's strikes", "American jets". */
const DEED =
  'air ?strikes?|strikes?|attacks?|raids?|assaults?|bombings?|bombs?|shelling|bombardments?|shells?|missiles?|drones?|rockets?|jets?|planes?|warplanes|aircraft|forces?|troops|army|military|navy|soldiers|gunners|artillery|fighters|militants|militias?|police|commandos?|ships?';

/** What somebody does with those, or that, which a figure counts. */
const VERB =
  /(?<!\p{L})(?:carr(?:y|ies|ied|ying) out|launch(?:es|ed|ing)?|conduct(?:s|ed|ing)?|mount(?:s|ed|ing)?|stag(?:es|ed|ing)|hit(?:s|ting)?|struck|strik(?:es|ing)|target(?:s|ed|ing)?|bomb(?:s|ed|ing)?|attack(?:s|ed|ing)?|kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)?|destroy(?:s|ed|ing)?|shot down|shoots? down|seiz(?:es|ed|ing)|captur(?:es|ed|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|fir(?:es|ed|ing)|(?:appeal|ask|call)(?:s|ed|ing)?\s+for|offer(?:s|ed|ing)?|pledg(?:es|ed|ing)|demand(?:s|ed|ing)?|send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|(?:set|put)(?:s|ting)?\s+up)(?!\p{L})/giu;

/** What may stand between a subject and its verb. */
const AUXILIARY =
  /(?:\s+(?:has|have|had|also|then|since|just|already|reportedly|later|now|again|itself|themselves))*\s*$/iu;

const BEING = /\s+(?:is|are|was|were|been)\s+$/iu;

/** Before a verb in the passive, and before a noun that looks like one. */
const NO_SUBJECT =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|under|the|an?|of|in|to|two|three|no)\s+(?:\p{L}+ly\s+)?$/iu;

/** Before a name that only is part of the subject: "the strikes on Kataib Hezbollah". */
const WITHIN =
  /(?<!\p{L})(?:of|in|on|at|near|against|from|by|for|to|with|over|into|and|or|about|around)\s+(?:the\s+)?$/iu;

/** From a name to the end of the subject that it begins. */
const HEAD = new RegExp(
  `^(?<owns>['’]s?)?(?<noun>(?:\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${DEED}))?)(?:\\s+(?:of|in|on|at|near|against|over)\\s+[^,;]*)?$`,
  'iu',
);

/** Right behind a figure: the name whose deeds are counted. */
const OWN_DEEDS =
  /^(?:['’]s)?\s+(?:\p{Ll}+\s+)?(?:air ?strikes?|strikes?|attacks?|raids?|assaults?|bombings?)(?!\p{L})/iu;

/** Longest way from a verb to the figure that is its object, in UTF-16 units. */
const LONGEST_GAP = 30;

/** Between a verb and a figure that is not its object: "shot down some of the drones in the 66 attacks". */
const ELSEWHERE = /(?<!\p{L})(?:in|on|of|at|from|for|with|during|by|to)\s+(?:the\s+|its\s+|all\s+)?$/iu;

/** A text with the names in it; offsets of both are those of the text. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly EntityMention[];
}

/** Who does what a figure counts, or does something to the counted: the subject of its verb, or who stands behind "by". Null when none is named. */
export function agentOf(
  { text, names }: NamedText,
  figure: Span,
  lexicon: EntityLexicon,
): EntityMention | null {
  const named = names.filter(({ text: name }) => /\p{Lu}/u.test(name));
  return (
    subjectOf(text, named, figure, lexicon) ?? behindBy(text, named, figure) ?? ofDeeds(text, named, figure)
  );
}

function subjectOf(
  text: string,
  names: readonly EntityMention[],
  figure: Span,
  lexicon: EntityLexicon,
): EntityMention | null {
  const before = clauseBefore(text, figure.start);
  const verb = [...before.text.matchAll(VERB)].at(-1);
  if (verb === undefined) return null;
  const gap = before.text.slice(verb.index + verb[0].length);
  if (gap.length > LONGEST_GAP || ELSEWHERE.test(gap)) return null;
  // "Is appealing for" has a subject, "is hit" has none.
  const going = /ing(?:\s|$)/iu.test(verb[0]);
  const lead = before.text.slice(0, verb.index).replace(going ? BEING : /$^/u, ' ');
  if (NO_SUBJECT.test(lead)) return null;
  const subject = lead.replace(AUXILIARY, '');
  const end = before.from + subject.length;
  for (const name of names.toReversed()) {
    if (name.start < before.from || name.end > end) continue;
    if (WITHIN.test(text.slice(before.from, name.start))) continue;
    const head = HEAD.exec(text.slice(name.end, end));
    if (head === null) return null;
    // "Iraq strikes" may be strikes in Iraq.
    const bare = head.groups?.['owns'] === undefined && (head.groups?.['noun'] ?? '') !== '';
    return bare && name.entities.some((entity) => isAtPlace(name, entity, lexicon)) ? null : name;
  }
  return null;
}

/** A place by its own name, which may only say where something is. */
function isAtPlace({ text }: EntityMention, entity: number, lexicon: EntityLexicon): boolean {
  return lexicon.isPlace(entity) && lexicon.entity(entity).name === text;
}

function behindBy(text: string, names: readonly EntityMention[], figure: Span): EntityMention | null {
  const behind = clauseBehind(text, figure.end);
  const by =
    /(?<!\p{L})(?<!(?<!\p{L})(?:announced|put|given|told|acknowledged|admitted|stated|issued|set|estimated|recorded|backed|led|supported|run|claimed|described|verified|confirmed|followed|reported|counted|employed|owned|operated|held|occupied)\s)by\s+(?:the\s+|an?\s+|neighbou?ring\s+)?/iu.exec(
      behind,
    );
  if (by === null) return null;
  const at = figure.end + by.index + by[0].length;
  return names.find(({ start }) => start === at) ?? null;
}

function ofDeeds(text: string, names: readonly EntityMention[], figure: Span): EntityMention | null {
  return (
    names.find(
      ({ start, end }) =>
        start >= figure.end &&
        /^\s+(?:separate\s+|new\s+)?$/iu.test(text.slice(figure.end, start)) &&
        OWN_DEEDS.test(text.slice(end)),
    ) ?? null
  );
}

/** On whom the counted attacks are: "66 attacks on US forces". Null when nobody is named, or a place is. */
export function targetOf({ text, names }: NamedText, figure: Span): EntityMention | null {
  const on =
    /^\s+(?:\p{Ll}+\s+)*?(?:strikes?|attacks?|raids?|assaults?|bombings?)\s+(?:on|against|targeting)\s+(?:the\s+)?/iu.exec(
      text.slice(figure.end),
    );
  if (on === null) return null;
  const at = figure.end + on[0].length;
  return names.find(({ start }) => start === at) ?? null;
}
