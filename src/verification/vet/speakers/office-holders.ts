import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

const NAME =
  "(?<name>\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:al|el|as|bin|de|van|von)[-\\s])?\\p{Lu}[\\p{L}’'-]*){1,3})";
/** Offices that a country, a place or a body has one of; for patterns. */
export const OFFICES =
  'prime minister|president|foreign minister|defence minister|defense minister|interior minister|health minister|governor|mayor|chancellor|king|queen|police chief|fire chief|army chief|leader|owner|head|chairman|chairwoman|chief executive';
/** An office, in small letters or as a title. */
const OFFICE = `(?<office>${OFFICES.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
/** Whether a text names an office at all. */
export const ANY_OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICES})(?!\\p{L})`, 'iu');
const OF = "(?<of>\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,2})";

/** "Iraqi Prime Minister X", "Iraq's prime minister, X". */
const BEFORE = new RegExp(`(?<!\\p{L})${OF}(?:['’]s?)?\\s+${OFFICE},?\\s+${NAME}`, 'gu');
/** "X is the prime minister of Iraq", "X, the Iraqi prime minister". */
const BEHIND = new RegExp(
  `${NAME}(?:,| is| was| remains)\\s+(?:(?:the\\s+)?${OF}(?:['’]s?)?\\s+${OFFICE}(?!\\p{L})|the\\s+${OFFICE.replace('office', 'seat')}\\s+of\\s+${OF.replace('<of>', '<whose>')})`,
  'gu',
);

/** Somebody in an office, as a text has it. */
export interface Holder {
  readonly name: string;
  readonly start: number;
  readonly office: string;
  /** Entities whose the office is. */
  readonly of: readonly number[];
}

/** The holders of offices by what a claim says. */
export type ClaimedHolders = (profile: FactProfile) => readonly Holder[];

/** Names of somebody else in an office that a fact gives to a person of the base: "Iraqi Prime Minister Nouri al-Maliki". */
export function officeFaults(
  sentence: DraftSentence,
  claimed: ClaimedHolders,
  shelf: FactShelf,
): readonly Statement[] {
  const { lexicon } = shelf;
  return holdersIn(sentence.text, shelf).flatMap((told): readonly Statement[] => {
    const span = { start: sentence.start + told.start, end: sentence.start + told.start + told.name.length };
    const known = told.of.flatMap((entity) =>
      shelf.factsAbout(entity).flatMap((profile) =>
        claimed(profile)
          .filter(({ office, of }) => office === told.office && of.includes(entity))
          .map((holder) => ({ profile, holder, people: lexicon.find(holder.name) })),
      ),
    );
    const [first] = known;
    const theirs = lexicon.find(told.name).flatMap(({ entities }) => entities);
    const same = known.some(({ people }) =>
      people.some(({ entities }) => entities.some((entity) => theirs.includes(entity))),
    );
    const person = first?.people.some(({ entities }) => entities.some((entity) => lexicon.isPerson(entity)));
    if (first === undefined || same || person !== true) return [];
    const expected = first.holder.name;
    const message = `The source says this of ${expected}, not of ${told.name}.`;
    const faults = [fault('wrong-party', span, first.profile, { expected, found: told.name, message })];
    return [{ ...span, type: 'claim', fact: first.profile.fact.id, faults }];
  });
}

/** Who holds what office in a text. */
export function holdersIn(text: string, { lexicon }: FactShelf): readonly Holder[] {
  if (!ANY_OFFICE.test(text)) return [];
  return [...text.matchAll(BEFORE), ...text.matchAll(BEHIND)].flatMap((match): readonly Holder[] => {
    const { name = '', office, seat, of, whose } = match.groups ?? {};
    const start = match.index + match[0].indexOf(name);
    if (!/^\p{Lu}/u.test(name) || FORMER.test(text.slice(0, match.index + match[0].length))) return [];
    const entities = lexicon.find(of ?? whose ?? '').flatMap((mention) => mention.entities);
    return entities.length === 0
      ? []
      : [
          {
            name,
            start,
            office: (office ?? seat ?? '').toLowerCase().replace('defense', 'defence'),
            of: entities,
          },
        ];
  });
}

/** Who held an office before, or may hold it next. */
export const FORMER =
  /\b(?:former|then|ex|late|previous|next|future|acting|deputy|predecessor|successor|designate|elect)\b[^.;]{0,60}$/iu;
