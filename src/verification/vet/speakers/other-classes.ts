import { lazily } from '../../../language/lazily.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** Who cannot have said it, told by common nouns: the words for a speaker, and the speakers whom they never mean. */
interface OtherClass {
  readonly told: RegExp;
  /** Whether a speaker, all of whose names are `names`, is surely none of them. */
  readonly isOther: (names: string, sort: SpeakerSort) => boolean;
}

/** A group that is armed or acts for itself, another body, a description without a name, or anybody else. */
type SpeakerSort = 'group' | 'body' | 'described' | 'other';

/** What stands before such nouns. */
const SOME =
  '(?:(?:the|an?|one|two|three|four|five|several|some|many|local|nearby|other|unnamed|area|town|city|village)\\s+)*';

/** Officials, and who speaks as one. */
const OFFICIALS =
  /officials?\b|diplomat|minister|spokes(?:man|woman|person)|investigators?|prosecutors?|coast guard officers?/iu;

/** Bodies of a state that bear arms or govern; unions and companies. */
const STATE =
  /police|military|army|navy|air force|armed forces|pentagon|ministry|government|defen[cs]e|interior|coast guard|prosecutor|\bcourt\b/iu;
const LABOUR = /union|workers|labou?r|federation|brotherhood|guild|syndicate|solidarity|staff|employees/iu;
const CARING =
  /health|hospital|clinic|medic|doctor|nurse|surgeon|physician|ambulance|cross|crescent|relief|aid\b/iu;

const CLASSES = lazily((): readonly OtherClass[] => [
  {
    // "Witnesses said", "local residents said".
    told: new RegExp(
      `^${SOME}(?:eye-?witness(?:es)?|witness(?:es)?|onlookers?|bystanders?|passers?-by|residents?|villagers?|locals|neighbou?rs?|townspeople|inhabitants)$`,
      'iu',
    ),
    isOther: (names, sort) => sort === 'group' || sort === 'body' || OFFICIALS.test(names),
  },
  {
    // "A doctor said".
    told: new RegExp(`^${SOME}(?:doctors?|nurses?|medics?|paramedics?|surgeons?|physicians?)$`, 'iu'),
    isOther: (names, sort) =>
      !CARING.test(names) &&
      (sort === 'group' ||
        (sort === 'body' && (STATE.test(names) || LABOUR.test(names))) ||
        (sort === 'described' && OFFICIALS.test(names))),
  },
  {
    // "The health ministry said", "the city's health department said".
    told: /^(?:the\s+)?(?:\p{L}+['’]s\s+)?(?:(?:city|local|national|federal|state)\s+)?(?:health\s+(?:ministry|department|authorit(?:y|ies)|agency|service)|(?:ministry|department) of health)$/iu,
    isOther: (names, sort) =>
      !CARING.test(names) &&
      (sort === 'group' || (sort === 'body' && (STATE.test(names) || LABOUR.test(names)))),
  },
  {
    // "The union said".
    told: /^(?:the\s+)?(?:(?:trade|labou?r)\s+)?unions?$/iu,
    isOther: (names, sort) =>
      !LABOUR.test(names) && (sort === 'group' || (sort === 'body' && STATE.test(names))),
  },
  {
    // "State media reported" of what officials of no name said.
    told: /^(?:\p{Lu}\p{L}+\s+)?state(?:-run|-owned)?\s+(?:media|television|tv|radio|broadcaster|news agency)$/iu,
    isOther: (names, sort) => sort === 'group' || (sort === 'described' && OFFICIALS.test(names)),
  },
  {
    // "The base commander said" of what two officials did.
    told: /^the\s+(?:base|camp|garrison|airbase)['’]?s?\s+commander$/iu,
    isOther: (names, sort) => sort === 'described' && /officials\b|diplomats/iu.test(names),
  },
  {
    // "The US president said" of what the military did.
    told: /^(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){1,2}(?:president|prime minister|vice[- ]president)$/u,
    isOther: (names, sort) =>
      (sort === 'group' || (sort === 'body' && STATE.test(names))) &&
      !/government|administration|presiden|prime minister|white house/iu.test(names),
  },
]);

/** Agencies and broadcasters that report themselves: who is quoted there is named beside them. */
const AGENCIES =
  /^(?:the\s+)?(?:(?:news agency|broadcaster)\s+)?(?:Reuters|AP|AFP|DPA|dpa|Associated Press|Agence France-Presse|Bloomberg|Interfax|Xinhua|TASS|Tass|CNN|BBC|Al Jazeera|Fox News|Sky News)$/u;

/**
 * Whether words without a name of the base, "witnesses", "the health ministry", "Reuters", can mean nobody who said what a fact tells. Only who surely is
 * somebody else is: residents are no police, a doctor is no US official.
 */
export function isOfOtherClass(words: string, speaker: FactSpeaker, lexicon: EntityLexicon): boolean {
  const { mode, who, entity } = speaker;
  if (mode === 'relays') return false;
  const told = words.trim();
  const names = [who, ...(entity === null ? [] : lexicon.spellings(entity))].join(' ');
  if (AGENCIES.test(told)) return !names.includes(told.replace(/^the\s+/iu, ''));
  return (
    isOfOtherPortfolio(told, names) ||
    CLASSES().some((each) => each.told.test(told) && each.isOther(names, sortOf(speaker, lexicon)))
  );
}

function sortOf({ entity }: FactSpeaker, lexicon: EntityLexicon): SpeakerSort {
  if (entity === null) return 'described';
  const sort = lexicon.sortOf(entity);
  return sort === 'group' || sort === 'body' ? sort : 'other';
}

/** What ministries are of, each by all words for it; those that one ministry often has together are one. */
const PORTFOLIOS: readonly RegExp[] = [
  /defen[cs]e|\bwar\b/iu,
  /finance|treasury|economy|economic|budget/iu,
  /interior|home affairs|security/iu,
  /health/iu,
  /foreign|external affairs/iu,
  /justice/iu,
  /education|schools|science/iu,
  /agriculture|farming|fisheries|food/iu,
  /labou?r|employment|social|work\b/iu,
  /environment|climate|energy|power|oil|water/iu,
  /culture|tourism|sports?/iu,
  /transport|infrastructure|roads|railways?|construction|maritime|shipping/iu,
];

/** A ministry, by what it is of: "the finance ministry", "the Ministry of Defence". */
const MINISTRY = /(?<!\p{L})(?:ministry|ministries)(?!\p{L})/iu;

/** Whether words name the ministry of something, and the speaker is that of something else only. */
function isOfOtherPortfolio(words: string, names: string): boolean {
  if (!MINISTRY.test(words) || !MINISTRY.test(names)) return false;
  const told = PORTFOLIOS.filter((each) => each.test(words));
  const own = PORTFOLIOS.filter((each) => each.test(names));
  return told.length > 0 && own.length > 0 && !told.some((each) => own.includes(each));
}
