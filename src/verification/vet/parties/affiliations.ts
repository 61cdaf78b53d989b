import { countryWords } from '../../../language/countries.ts';
import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import { namedParties } from '../names/named-parties.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Whose somebody is: "is supported by", "has the backing of". */
const AFFILIATED =
  /(?<!\p{L})(?<bond>supported|backed|funded|financed|armed|trained|equipped|led|headed|controlled|commanded|sponsored|owned)\s+by\s+(?:the\s+)?|(?<!\p{L})the\s+(?<favour>support|backing|sponsorship|command|control)\s+of\s+(?:the\s+)?/giu;

/** A text with its names: a sentence, or a claim. */
type Named = Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'parties'>;

/** Somebody whom another backs, leads or owns. */
interface Affiliation {
  readonly bond: string;
  /** The last name before the bond. */
  readonly whose: EntityMention;
  /** Where the other is named, to the end of the name. */
  readonly by: Span & { readonly text: string; readonly entities: readonly number[] };
}

/**
 * Whom a sentence makes somebody's backer, leader or owner, when the facts about the same name another: "Kataib Hezbollah is supported by the Iraqi
 * army" for the Quds Force.
 */
export function affiliationCheck(shelf: FactShelf): SentenceCheck {
  const { lexicon } = shelf;
  const claimed = remembered(({ fact: { claim: text } }: FactProfile) => {
    const mentions = lexicon.find(text);
    const parties = namedParties(text, 0, mentions, (entity) => lexicon.isPlace(entity));
    return affiliationsIn({ text, start: 0, mentions, parties }, shelf);
  });
  return (sentence) =>
    affiliationsIn(sentence, shelf).flatMap((told): readonly Statement[] => {
      const known = told.whose.entities.flatMap((entity) =>
        shelf.factsAbout(entity).flatMap((profile) =>
          claimed(profile)
            .filter(({ bond, whose }) => bond === told.bond && whose.entities.includes(entity))
            .map(({ by }) => ({ profile, by })),
        ),
      );
      const exchanged = known.length === 0 ? exchangedIn(told, claimed, shelf) : null;
      if (exchanged !== null) return [exchanged];
      const isTheirs = ({ profile }: { readonly profile: FactProfile }): boolean =>
        told.by.entities.some((entity) => profile.entities.some((own) => lexicon.areRelated(own, entity)));
      const [first] = known;
      if (first === undefined || known.some(isTheirs)) return [];
      const { start, end, text: found } = told.by;
      const expected = first.by.text;
      const message = `The source says this of ${expected}, not of ${found}.`;
      const faults = [fault('wrong-party', told.by, first.profile, { expected, found, message })];
      return [{ start, end, type: 'claim', fact: first.profile.fact.id, faults }];
    });
}

/** "The Quds Force is supported by Kataib Hezbollah": a fact has it the other way round. Whoever funds, arms or trains somebody supports them. */
function exchangedIn(
  { bond, whose, by }: Affiliation,
  claimed: (profile: FactProfile) => readonly Affiliation[],
  shelf: FactShelf,
): Statement | null {
  const kind = kindOf(bond, shelf);
  for (const entity of by.entities)
    for (const profile of shelf.factsAbout(entity)) {
      const other = claimed(profile).find(
        (own) =>
          kindOf(own.bond, shelf) === kind &&
          own.whose.entities.includes(entity) &&
          own.by.entities.some((each) => whose.entities.includes(each)),
      );
      if (other === undefined) continue;
      const { start, end, text: found } = by;
      const expected = other.by.text;
      const message = `The other way round: the source says it of ${expected}, not of ${found}.`;
      const faults = [fault('wrong-party', by, profile, { expected, found, message })];
      return { start, end, type: 'claim', fact: profile.fact.id, faults };
    }
  return null;
}

function kindOf(bond: string, { concepts }: FactShelf): string {
  const support = [
    'supported',
    'backed',
    'funded',
    'financed',
    'armed',
    'trained',
    'equipped',
    'sponsored',
    'backing',
    'sponsorship',
  ];
  return support.some((word) => concepts.of(word) === bond) ? 'support' : bond;
}

function affiliationsIn(sentence: Named, shelf: FactShelf): readonly Affiliation[] {
  const { text, start, mentions } = sentence;
  const active = mentions.flatMap((first, position): readonly Affiliation[] => {
    const by = mentions[position - 1];
    const verb =
      by === undefined ? undefined : ACTIVE.exec(text.slice(by.end - start, first.start - start))?.[1];
    if (by === undefined || verb === undefined) return [];
    // "Iran's Quds Force": its last name.
    const second = mentions[position + 1];
    const owns =
      second !== undefined && /^['’]s\s+$/u.test(text.slice(first.end - start, second.start - start));
    // "Back" alone is a particle.
    const bond = shelf.concepts.of(verb.toLowerCase() === 'back' ? 'backs' : verb);
    return [{ bond, whose: owns ? second : first, by }];
  });
  const passive = [...text.matchAll(AFFILIATED)].flatMap((match): readonly Affiliation[] => {
    const at = start + match.index;
    const from = at + match[0].length;
    const leading = mentions.filter(
      ({ end }) => end <= at && LEADS.test(text.slice(end - start, match.index)),
    );
    // "A militia in Iraq, which is supported by": the militia.
    const whose =
      leading.findLast(({ entities }) => !entities.every((entity) => shelf.lexicon.isPlace(entity))) ??
      leading.at(-1);
    const by = nameAt(sentence, from);
    const word = match.groups?.['bond'] ?? match.groups?.['favour'] ?? '';
    return whose === undefined || by === null ? [] : [{ bond: shelf.concepts.of(word), whose, by }];
  });
  return [...passive, ...active];
}

/** Between somebody and whom they back, lead or own: "Iran openly backs the". */
const ACTIVE =
  /^(?:\s+(?:has|have|had|also|now|long|openly|directly|secretly))*\s+((?:support|back|fund|financ|arm|train|equip|lead|head|controll?|command|sponsor|own)(?:e?s|ed|e)?)\s+(?:the\s+)?$/iu;

/** What may stand between somebody and the word for the bond: a few words thrown in, "is", "has". */
const LEADS =
  /^(?:,[^,.;:]{2,60}(?:,|(?=\s(?:which|that|who)\s))|\s+(?:militia|group|faction|party|company|fighters))?(?:,(?=\s+(?:which|that|who)\s))?(?:\s+(?:is|are|was|were|has|have|had|been|being|said to be|also|now|openly|heavily|long|which|who|that|enjoys?|enjoyed))*[\s,]+$/iu;

/** The name at an offset: the last of "Iran's Quds Force", a party that the base has not, or a country. */
function nameAt({ text, start, mentions, parties }: Named, from: number): Affiliation['by'] | null {
  const party = parties.find((each) => Math.abs(each.start - from) <= 1);
  if (party !== undefined) return { ...party, entities: [] };
  let name = mentions.find((each) => each.start === from);
  for (let next = name; next !== undefined; ) {
    const { end } = next;
    name = next;
    next = mentions.find(
      (each) => each.start > end && /^(?:['’]s)?\s+$/u.test(text.slice(end - start, each.start - start)),
    );
  }
  if (name !== undefined) return name;
  const country = /^\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)?/u.exec(text.slice(from - start))?.[0] ?? '';
  if (!countryWords().has(country.toLowerCase())) return null;
  const span = { start: from, end: from + country.length };
  return mentions.some((each) => overlap(each, span)) ? null : { ...span, text: country, entities: [] };
}
