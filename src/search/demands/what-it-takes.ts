import { isCountryAdjective } from '../../language/countries.ts';
import { isProper } from '../../language/proper-words.ts';
import type { Fact } from '../../model/fact.ts';
import type { Asking, Demand } from './demand.ts';

/** What a query asks, in words that no other stands for, and what a fact has to say then. */
interface Needed {
  readonly asked: RegExp;
  /** `after` is what the query goes on with. */
  readonly isMetBy: (fact: Fact, said: string, after: string) => boolean;
  /** What is told in other words may be found when the query is read once more. */
  readonly mayBeReworded?: true;
}

const DISTANCE =
  /\b(?:kilomet(?:er|re)s?|km|kms|miles?|met(?:er|re)s?|yards?|feet|minutes?|hours?|nautical|leagues?|distance)\b/i;

const WEAPON =
  /\b(?:drones?|rockets?|missiles?|mortars?|shells?|artillery|bullets?|grenades?|bombs?|rounds?|guns?|weapons?|munitions?)\b/i;

/** The country that a query says something is fired at: other names are written in many ways. */
function firedAt(after: string): string | null {
  const name = /^\s+(?:the\s+)?(\p{L}{4,})/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return isProper(name) && !isCountryAdjective(name) && !/^(?:america|united)/.test(name) ? name : null;
}

/** Words of those at whom a claim says that something was fired: not of an attack that came before it. */
function aimedAt(said: string): readonly string[] {
  return [
    ...said
      .replace(
        /^(?:after|before|since|following)\s+the\s+(?:\p{L}+\s+){0,3}?attacks?\s+(?:on|against)\s+\p{Lu}\p{L}+/iu,
        '',
      )
      .matchAll(/\b(?:at|on|against|attack(?:s|ed)?|hit|struck|into|towards?)\s+((?:[\p{L}-]+\s*){1,4})/giu),
  ].flatMap(([, words = '']) => words.toLowerCase().split(/\s+/));
}

/** How a claim says where something lies. */
const LIES = /\b(?:in|near|outside|inside|beside|(?:north|south|east|west)\w* of)\s+(?:the\s+)?[A-Z]/;

/** Each is asked of few queries, by words that other rules let pass as light or as synonyms. */
const NEEDED: readonly Needed[] = [
  // What backs somebody need not pay them, nor arm them.
  {
    asked:
      /\bwho(?:m)?\s+(?:\w+\s+)?(?:fund|funds|funded|funding|financ(?:e|es|ed|ing)|bankroll\w*|pays|paid)\b|\b(?:funded|financed|bankrolled|paid) by (?:whom|who)\b|\bwh(?:at|om?|ich\s+\w+)\s+(?:do(?:es)?|did|is|are|was|were|has|have)\s+(?:\S+\s+){1,4}?(?:fund(?:ing|ed)?|financ(?:e|ing|ed)|bankroll\w*)\W*$/i,
    isMetBy: (_, said) =>
      /\b(?:fund(?:ed|ing|er|ers)|(?<!\b(?:frozen|blocked|held|seized|released|public|its|their|his|her|of|the)\s)funds?(?=\s+(?:an?|the|its|their|them|[A-Z]))|financ\w*|bankroll\w*|pay\w*|paid|grants?|donat\w*|donors?|invest\w*|budget|loans?)\b/.test(
        said,
      ),
  },
  {
    asked:
      /\bwho(?:m)?\s+(?:\w+\s+)?(?:arms|arm|armed|arming|equips?|equipped|equipping)\b|\b(?:armed|equipped) by (?:whom|who)\b/i,
    isMetBy: (_, said) =>
      /\b(?:arms|arming|armed by|equip(?:s|ped)?|suppl(?:y|ies|ied)|deliver\w*|sells?|sold)\b/i.test(said),
  },
  {
    asked:
      /\bdistance\b(?=.*\b(?:from|to|between)\b)|\bbetween\b.*\bdistance\b|\bhow (?:far|close|near) (?:is|are|was|were|away|from)\b/i,
    isMetBy: ({ unit }, said) => DISTANCE.test(said) || DISTANCE.test(unit ?? ''),
  },
  // A sum of what is counted is told by a count.
  {
    asked:
      /\b(?:total|overall|combined)\s+(?:number\s+of\s+)?(?:casualt\w+|deaths?|dead|killed|injur\w+|wounded|fatalit\w+|victims?|losses|toll)\b/i,
    isMetBy: ({ figure }) => figure !== null,
  },
  // Whoever stands behind a militia backs it; what the militia did is another matter.
  {
    asked:
      /\b(?:who(?:m|['’]s)?|wh(?:at|ich)\s+(?:country|nation|state|government|power))\s+(?:(?:is|are|was|really|actually)\s+)*(?:props? up|propping up|(?:stands? )?behind)\s+(?:(?!attack|strike|bomb|raid|kill)\w+\s+){0,3}?(?:militias?|militants?|groups?|proxy|proxies|rebels?|fighters|faction|factions|gunmen|insurgents?)\b(?!['’]?s?\s+(?:\w+\s+)?(?:attack|strike|bomb|raid|claim|statement|demand))/i,
    isMetBy: (_, said) =>
      /\b(?:back(?:s|ed|ers?|ing)|support(?:s|ed|ers?)|sponsor\w*|proxy|proxies)\b/i.test(said),
    mayBeReworded: true,
  },
  {
    asked:
      /\bwhat\s+(?:\w+\s+){0,5}?(?:fired?|firing|shoot(?:ing)?|shot|launch(?:ed|ing)?|hurl(?:ed|ing)?|lobb(?:ed|ing)|throw(?:ing)?|threw)\s+at\b/i,
    isMetBy: (_, said, after) => {
      const at = firedAt(after);
      return WEAPON.test(said) && (at === null || aimedAt(said).includes(at));
    },
    mayBeReworded: true,
  },
  // Whether somebody was there is told by who was.
  {
    asked:
      /\b(?:people|anyone|anybody|members?|personnel|fighters|men)\s+(?:inside|in there|present)(?=\W*$|\s+(?:when|at the time|during|as it|then|before|while)\b)/i,
    isMetBy: (_, said) =>
      /\b(?:present|inside|occupied|empty|evacuated|deserted|vacant|(?:was|were) in)\b/i.test(said),
    mayBeReworded: true,
  },
  {
    asked:
      /\b(?:was|is|were|are)\s+(?:he|she|they|the (?:official|source|speaker)s?)\s+(?:ever\s+)?(?:named|identified)\b/i,
    isMetBy: (_, said) => /\b(?:anonym\w*|unnamed|unidentified|named|identified)\b/i.test(said),
    mayBeReworded: true,
  },
  // Where the thing is, not what was done to it there.
  {
    asked:
      /\bwhere\s+(?:is|was|lies)\s+(?:the\s+)?(?:attacked|struck|bombed|targeted|shelled)\s+(?!in\b|by\b|on\b|at\b|from\b)\w+/i,
    isMetBy: ({ place, about }, said) => LIES.test(said) || (place !== null && !about.includes(place)),
    mayBeReworded: true,
  },
];

/** Who published the text itself is told by its source, and by no fact of another that published something. */
const PUBLISHED =
  /\b(?:what|which|whose)\s+(?:news\s?)?(?:outlets?|papers?|newspapers?|publications?|sites?|websites?|magazines?|agency|agencies|publishers?)\s+(?:has\s+|have\s+|had\s+)?(?:published|publish|publishes|ran|run|carried|wrote|printed|reported)\s+(?:this|it|the (?:article|story|report|piece|text))\b|\bwho\s+(?:published|wrote|authored|printed)\s+(?:this|it|the (?:article|story|report|piece|text))\b/i;

/** What a query needs of its answer whose words alone would be met by less. */
export function whatItTakes({ base, query: { text } }: Asking): readonly Demand[] {
  const demands = NEEDED.flatMap(({ asked, isMetBy, mayBeReworded }): Demand[] => {
    const found = asked.exec(text);
    if (found === null) return [];
    const words = found[0];
    const after = text.slice(found.index + words.length);
    return [
      {
        unanswered: { words, why: mayBeReworded === true ? 'not-joined' : 'not-told', among: [] },
        isMetBy: (ordinal) => {
          const fact = base.fact(ordinal);
          return isMetBy(fact, [fact.claim, ...fact.quote, ...fact.tags].join('; '), after);
        },
      },
    ];
  });
  const published = PUBLISHED.exec(text)?.[0];
  if (published !== undefined)
    demands.push({ unanswered: { words: published, why: 'not-told', among: [] }, isMetBy: () => false });
  return demands;
}
