import { isCountryAdjective } from '../../../language/countries.ts';
import { overlap, type Span } from '../words/span.ts';
import type { EntityMention } from './entity-lexicon.ts';

/** A party of a draft that the base does not name. */
export interface NamedParty extends Span {
  readonly text: string;
}

/**
 * Parties, armed groups, alliances and institutions that reports all over the world name. A draft that puts one of them where a claim has another
 * is wrong, though the base knows nothing of it; other words with a capital may be anything, those that begin a sentence above all.
 */
const WELL_KNOWN = new RegExp(
  `(?<![\\p{L}-])(?:${[
    'Democrats|Republicans|Conservatives|Tories|Liberals|Labour|Socialists|Greens|Social Democrats|Christian Democrats|Independents|Libertarians',
    'Hezbollah|Hizbollah|Hizbullah|Hamas|Fatah|Islamic Jihad|Houthis?|Huthis?|Taliban|al-Qaeda|Al-Qaeda|Al Qaeda|Boko Haram|al-Shabaab|Al-Shabaab|PKK|Peshmerga|Kurds|Islamic State|ISIS|ISIL|Wagner|Muslim Brotherhood|Lashkar-e-Taiba|FARC|ETA|IRA|Tamil Tigers',
    'NATO|Nato|European Union|EU|United Nations|UN|U\\.N\\.|African Union|Arab League|OPEC|IMF|World Bank|World Health Organi[sz]ation|WHO|UNICEF|Unicef|Red Cross|Red Crescent|Greenpeace|Amnesty International|Human Rights Watch|Oxfam|Doctors Without Borders',
    'White House|Congress|Senate|House of Representatives|State Department|Pentagon|CIA|FBI|Mossad|MI6|MI5|Kremlin|Downing Street|European Commission|Supreme Court|Interpol|Central Command|Coast Guard|National Guard|Navy|Air Force|Marines',
  ].join('|')})(?![\\p{L}-])`,
  'gu',
);

/** "The regular Iranian army", "Iran's navy": what a country has one of, the country before it. */
const BODY =
  /(?<![\p{L}-])(?:(?<owner>\p{Lu}[\p{L}-]+)['’]s\s+(?:\p{Ll}+\s+)?|(?:the\s+)?(?:\p{Ll}+\s+)?(?<nation>\p{Lu}[\p{L}-]+)\s+(?:(?!(?:the|its|their|these|those|and|or|an?|by|to|in|on|of|as)\s)\p{Ll}+\s+)?)(?:army|navy|air force|military|armed forces|police|government|parliament|coast guard|border guards?|intelligence(?: (?:service|services|ministry|agency))?|secret service|special forces|marines|(?:defen[cs]e|interior|foreign|health|intelligence) ministry|militias?(?: groups?)?|rebels|insurgents|guerrillas)(?!\p{L})/gu;

/** "The Labour Ministry", "the Ministry of Labour": a body, whatever it is of. */
const MINISTRY =
  /(?<![\p{L}-])(?:(?!The(?!\p{L}))\p{Lu}\p{Ll}+(?:\s+and\s+\p{Lu}\p{Ll}+)?\s+(?:Ministry|Department|Commission|Committee|Council|Bureau|Agency|Authority)|(?:Ministry|Department)\s+(?:of|for)\s+(?:the\s+)?\p{Lu}\p{Ll}+(?:\s+and\s+\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;

/** "The Badr Organization", "the Mahdi Army": a name that ends in what such bodies call themselves. */
const ENDINGS =
  'Organi[sz]ation|Brigades?|Movement|Front|Party|Resistance|Corps|League|Army|Battalions?|Division|Network|Alliance|Bloc|Foundation|Society|Association|Federation|Union|Security|Bank|Airlines|Airways|Administration|Agency|Authority|Holdings|Industries|Insurance|Institute|Trust|Pharma|Pharmaceuticals|Energy|Motors|Logistics|Partners';
const CALLED = new RegExp(
  `(?<![\\p{L}-])(?!The(?!\\p{L}))(?:\\p{Lu}[\\p{L}’'-]*\\s+(?:(?:and|of)\\s+(?=\\p{Lu}))?){1,3}(?:${ENDINGS})(?![\\p{L}-])`,
  'gu',
);
const MAY_END = new RegExp(`\\s(?:${ENDINGS})`, 'u');

/** Names are looked for only where one may end. */
function calledIn(text: string): readonly RegExpExecArray[] {
  return MAY_END.test(text) ? [...text.matchAll(CALLED)] : [];
}

/** Whether words are the name of a body by what such bodies call themselves, and not one that everybody knows. */
export function isSoCalled(text: string): boolean {
  return (
    [...text.matchAll(CALLED)].some(([name]) => name === text) &&
    ![...text.matchAll(WELL_KNOWN)].some(([name]) => name === text)
  );
}

/** The parties in a text that no mention of the base is, in order; `mentions` are the names of the base in it. Offsets are those of `mentions`. */
export function namedParties(
  text: string,
  offset: number,
  mentions: readonly EntityMention[],
  isPlace: (entity: number) => boolean,
): readonly NamedParty[] {
  const found: NamedParty[] = [];
  const put = (at: number, words: string): void => {
    const span = { start: offset + at, end: offset + at + words.length, text: words };
    if (!found.some((each) => overlap(each, span))) found.push(span);
  };
  for (const match of text.matchAll(BODY)) {
    const [words] = match;
    const nation = match.groups?.['owner'] ?? match.groups?.['nation'] ?? '';
    // "Iran-aligned militias" are no country's.
    if (nation.includes('-')) continue;
    const at = offset + match.index + words.indexOf(nation);
    const span = { start: at, end: at + nation.length };
    const known = mentions.filter((mention) => overlap(mention, span));
    // "The US military" is somebody of the base.
    if (known.some(({ end, entities }) => end > span.end || !entities.every((entity) => isPlace(entity))))
      continue;
    if (known.length === 0 && !isCountryAdjective(nation.toLowerCase()) && nation !== 'Kurdish') continue;
    const lead = /^the\s+/iu.exec(words)?.[0].length ?? 0;
    put(match.index + lead, words.slice(lead));
  }
  for (const match of [...text.matchAll(WELL_KNOWN), ...text.matchAll(MINISTRY), ...calledIn(text)]) {
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    if (!mentions.some((mention) => overlap(mention, span))) put(match.index, match[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}
