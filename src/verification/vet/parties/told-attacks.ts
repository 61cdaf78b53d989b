import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** A name in a text, with whom it names; none for a party that the base has not. */
export interface Named extends Span {
  readonly text: string;
  readonly entities: readonly number[];
}

/** Who attacks whom, as a text tells it. */
export interface ToldAttack {
  readonly doer: Named;
  readonly target: Named;
}

/** A text with the names in it. */
export type NamedText = Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'parties'>;

const NOUNS = '(?:attacks?|(?:air ?)?strikes?|raids?|assaults?|bombings?|shelling|bombardments?|barrages?)';
const HITS =
  '(?:attack(?:s|ed|ing)?|hit(?:s|ting)?|struck|strik(?:es|ing)|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|raid(?:s|ed|ing)|ambush(?:es|ed|ing)|target(?:s|ed|ing)|fir(?:es|ed|ing)\\s+(?:\\p{Ll}+\\s+){0,4}(?:at|on))';
const MAKES =
  '(?:launch(?:es|ed|ing)?|carr(?:ies|ied|ying) out|mount(?:s|ed|ing)|stag(?:es|ed|ing)|conduct(?:s|ed|ing)|made|makes|resum(?:es|ed|ing)|renew(?:s|ed|ing)|restart(?:s|ed|ing)|continu(?:es|ed|ing)|stepped up|took up again|claim(?:s|ed)|ordered|unleash(?:es|ed|ing))';
const LEADS =
  '(?:\\s+(?:has|have|had|is|are|was|were|been|also|then|since|now|again|repeatedly|already|later|soon|just|both))*(?:\\s+(?:went|gone|goes|returned) back to|\\s+(?:began|begun|kept|started|returned to|resumed))?';

/** Between who attacks, or an attack, and the target: another target may be told first. */
const ON =
  '(?:\\s+(?:the|both|its|more|several|some|many))*(?:\\s+\\p{Lu}[\\p{L}-]*(?:\\s+\\p{L}+)?\\s+and(?:\\s+the)?)?\\s+$';

/** From who attacks to the target: "attacked", "launched 66 attacks on", "used rockets to hit", "'s attacks on". */
const DOES: readonly RegExp[] = [
  new RegExp(`^${LEADS}\\s+${HITS}${ON}`, 'u'),
  new RegExp(`^${LEADS}\\s+${MAKES}\\s+[^,;:.]{0,50}?${NOUNS}\\s+(?:on|against|at)${ON}`, 'u'),
  new RegExp(
    `^${LEADS}\\s+(?:use[sd]?|using|fir(?:es|ed|ing))\\s+[^,;:.]{1,40}?\\s+(?:to|in|at)\\s+(?:${HITS}|hit|strike|shell|bomb|${NOUNS}\\s+on)${ON}`,
    'u',
  ),
];
const OWNS = new RegExp(
  `^(?:['’]s?\\s+(?:\\p{Ll}+\\s+){0,3}?|\\s+(?:(?:terror|terrorist|rocket|drone|missile|mortar|cross-border|deadly|new|recent|repeated|further|and|or)\\s+){0,3})${NOUNS}\\s+(?:on|against|at)${ON}`,
  'u',
);

/** From the target to who attacks it. */
const BY =
  /^(?:\s+(?!by\s)\p{Ll}+)?(?:\s+(?:in|at|across)\s+(?:\p{Lu}[\p{L}-]*)(?:\s+and\s+\p{Lu}[\p{L}-]*)?)?,?\s+(?:(?:that|which|who)\s+)?(?:(?:was|were|have|has|had|been|came|come)\s+)*(?:(?:carried out|launched|mounted|staged|committed|claimed|attacked|hit|struck|shelled|bombed|targeted|under (?:attack|fire))\s+)?(?:by|under fire from)\s+(?:the\s+)?$/u;

/** Before a name that is no subject, and one that stands beside another subject. */
const GOVERNED =
  /(?<!\p{L})(?:on|of|in|at|near|against|from|by|for|with|to|over|between|than|like|about|into|toward|towards)\s+(?:the\s+)?$|['’]s?\s+$|(?<!\p{L})(?:and|or)\s+(?:the\s+)?$|,\s+$(?<=^\W*\p{Lu}[\p{L}-]*,\s+)/iu;

/** Before a target. */
const HIT = new RegExp(`(?<!\\p{L})(?:${NOUNS}\\s+(?:on|against|at)|${HITS}|attack)${ON}`, 'u');
/** Behind one. */
const SUFFERS =
  /^(?:\s+\p{Ll}+)?\s+(?:(?:has|have|had)\s+)?(?:(?:came|come)\s+under\s+(?:attack|fire)|(?:was|were|been)\s+(?:under (?:attack|fire)|attacked|hit|struck|shelled|bombed|targeted))(?!\p{L})/u;

/** What of a country may be attacked. */
const FORCES =
  /^\s+(?:troops|forces|bases?|targets?|personnel|soldiers|positions?|sites?|installations?|outposts?|military|army|convoys?|ships?|warships|embass(?:y|ies)|air ?bases?)(?!\p{L})/iu;

/** Without one of these nobody attacks anybody. */
const ANY = new RegExp(`(?<!\\p{L})(?:${NOUNS}|${HITS}|attack|hit|under fire)(?!\\p{L})`, 'iu');

/** Whether a text may tell of an attack at all. */
export function mayTellAttack(text: string): boolean {
  return ANY.test(text);
}

/** Who attacks whom in a text, by the words between their names. */
export function toldAttacks(told: NamedText, lexicon: EntityLexicon): readonly ToldAttack[] {
  if (!mayTellAttack(told.text)) return [];
  const { text, start } = told;
  const names = namesOf(told);
  const between = (a: Span, b: Span): string => text.slice(a.end - start, b.start - start);
  return names.flatMap((target): readonly ToldAttack[] => {
    if (!mayBeTarget(target, told, lexicon)) return [];
    const doers = names.filter((doer) => {
      if (doer === target) return false;
      if (doer.start > target.end)
        return HIT.test(text.slice(0, target.start - start)) || SUFFERS.test(text.slice(target.end - start))
          ? BY.test(between(target, doer))
          : false;
      const gap = between(doer, target);
      if (OWNS.test(gap))
        return /^['’]/u.test(gap) || !doer.entities.some((entity) => lexicon.isPlace(entity));
      return DOES.some((does) => does.test(gap)) && !GOVERNED.test(text.slice(0, doer.start - start));
    });
    return doers.map((doer) => ({ doer, target }));
  });
}

/** Whom a text has attacked, whoever does it. */
export function toldTargets(told: NamedText, lexicon: EntityLexicon): readonly Named[] {
  const { text, start } = told;
  return namesOf(told).filter(
    (name) =>
      mayBeTarget(name, told, lexicon) &&
      (HIT.test(text.slice(0, name.start - start)) || SUFFERS.test(text.slice(name.end - start))),
  );
}

function namesOf({ mentions, parties }: NamedText): readonly Named[] {
  return [
    ...mentions.filter(({ text }) => /\p{Lu}/u.test(text)),
    ...parties.map((party) => ({ ...party, entities: [] })),
  ];
}

/** Whether a name may be that of whom somebody attacks with arms: of a country by its adjective only what fights for it; no administration. */
function mayBeTarget(
  { end, entities }: Named,
  { text, start, mentions }: NamedText,
  lexicon: EntityLexicon,
): boolean {
  if (entities.length === 0) return false;
  const mention = mentions.find((each) => each.end === end);
  const place = entities.every((entity) => lexicon.isPlace(entity));
  const behind = text.slice(end - start);
  if (place) return mention?.proper === true ? !/^['’]s?\s/u.test(behind) : FORCES.test(behind);
  return entities.some((entity) => {
    const { name, type } = lexicon.entity(entity);
    return (
      lexicon.sortOf(entity) === 'group' ||
      /^(?:forces?|army|military)$/iu.test(type) ||
      FORCES.test(` ${name.split(/\s+/).at(-1) ?? ''}`)
    );
  });
}
