import { countryWords } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import { ANY_OFFICE, type ClaimedHolders, FORMER, OFFICES } from './office-holders.ts';

/** "The Lebanese prime minister", "Jordan's king", "the president of Nzira": an office of a country, without a name. */
const ELSEWHERE = new RegExp(
  `(?<!\\p{L})(?:(?!The\\s)(?<of>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)(?:['’]s?)?\\s+(?<office>${OFFICES})|(?<seat>${OFFICES})\\s+of\\s+(?<whose>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?))(?![\\p{L}’'])(?!,?\\s+\\p{Lu})`,
  'gu',
);

/** Share of a claim's words that a sentence has which means it, whoever's office it names. */
const MEANT = 0.6;

/** Fewest words of such a claim. */
const FEWEST = 3;

/** A sentence that asks, sets apart, or tells what may be. */
const DOUBTED =
  /\?|(?<!\p{L})(?:not|never|no|n['’]t|if|would|could|may|might|unlike|like|than|neither|nor|whether|too|also)(?!\p{L})/iu;

/**
 * The same office of another country where a claim has the person who holds it: "the Lebanese prime minister needed the support of the militias" for
 * the prime minister of Iraq.
 */
export function officeElsewhereFaults(
  sentence: DraftSentence,
  claimed: ClaimedHolders,
  shelf: FactShelf,
): readonly Statement[] {
  const { text, start, words, mentions } = sentence;
  if (!ANY_OFFICE.test(text) || DOUBTED.test(text)) return [];
  const { lexicon } = shelf;
  return [...text.matchAll(ELSEWHERE)].flatMap((match): readonly Statement[] => {
    const { of, whose, office, seat } = match.groups ?? {};
    const country = of ?? whose ?? '';
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const named = mentions.filter((each) => overlap(each, span)).flatMap(({ entities }) => entities);
    const places = named.every((entity) => lexicon.isPlace(entity));
    if (!places || (named.length === 0 && !countryWords().has(country.toLowerCase()))) return [];
    if (FORMER.test(text.slice(0, match.index + match[0].length))) return [];
    const title = (office ?? seat ?? '').replace('defense', 'defence');
    const said = new Set(words.map(({ concept }) => concept));
    const facts = [...new Set(words.flatMap(({ concept }) => shelf.factsWithWord(concept)))];
    for (const profile of facts.filter((each) => isMeant(each, said, shelf))) {
      const home = homeOfHolder(profile, title, sentence, claimed, shelf);
      if (home === null || named.some((one) => lexicon.areRelated(one, home))) continue;
      const expected = lexicon.entity(home).name;
      const found = match[0];
      const message = `The source says this of ${expected}, not of ${country}: "${profile.fact.claim}"`;
      const faults = [fault('wrong-party', span, profile, { expected, found, message })];
      return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
    }
    return [];
  });
}

function isMeant({ claimWords, unit }: FactProfile, said: ReadonlySet<string>, shelf: FactShelf): boolean {
  return unit === null && claimWords.size >= FEWEST && shelf.areTold(claimWords, said, MEANT);
}

/** The country whose office somebody holds of whom a claim tells, and whom the sentence does not name; null where nobody does. */
function homeOfHolder(
  profile: FactProfile,
  title: string,
  { mentions }: DraftSentence,
  claimed: ClaimedHolders,
  shelf: FactShelf,
): number | null {
  const { lexicon } = shelf;
  for (const person of profile.claimEntities.filter((entity) => lexicon.isPerson(entity))) {
    if (mentions.some(({ entities }) => entities.includes(person))) continue;
    const held = shelf
      .factsAbout(person)
      .flatMap(claimed)
      .find(
        ({ office, name }) =>
          office === title && lexicon.find(name).some(({ entities }) => entities.includes(person)),
      );
    const home = held?.of.find((entity) => lexicon.isPlace(entity));
    if (home !== undefined) return home;
  }
  return null;
}
