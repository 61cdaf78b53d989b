import { countryWords, isCountryAdjective } from '../../../language/countries.ts';
import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { namedParties } from '../names/named-parties.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** What somebody is to a country or a body. */
const OFFICE =
  '(?:ministers?|president|premier|chancellor|king|queen|governor|mayor|leader|head|chief|boss|owner|founder|director|chairman|chairwoman|chief executive|commander|general|colonel|major|captain|admiral|spokesman|spokeswoman|treasurer|ambassador|envoy|lawmaker|senator|lawyer|official|officer|strongman|ruler)';
/** What a place is to a country, or to a larger place. */
const SITE =
  '(?:town|city|village|port|province|district|region|airport|capital|base|airbase|airfield|area|island|suburb|resort|stronghold|camp|terminal|harbou?r|county|hamlet|settlement|valley|pass|beach)';
/** Sites that a country may have in another. */
const ABROAD = /(?:base|airbase|airfield|camp|terminal|stronghold)$/u;

const A_SITE = new RegExp(`^${SITE}$`, 'iu');
const AN_OFFICE = new RegExp(`^${OFFICE}$`, 'iu');
const ANY = new RegExp(`(?<!\\p{L})(?:${OFFICE}|${SITE})(?!\\p{L})`, 'iu');

const WORDS = '(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,3}?';
const ARTICLE = '(?:(?:an?|the)\\s+)?';

/** Between somebody and whose they are: "X, the Keldish | town", "X, head of the | Navy". */
const BEHIND = new RegExp(`^(?:,|\\s+(?:is|was|remains))\\s+${ARTICLE}${WORDS}$`, 'u');
const BEHIND_OF = new RegExp(
  `^(?:,|\\s+(?:is|was|remains))\\s+${ARTICLE}${WORDS}(?<noun>${OFFICE}|${SITE})\\s+(?:of|at|in|from|for)\\s+(?:the\\s+)?$`,
  'u',
);
/** Behind whose they are: "Keld's | foreign minister". */
const NOUN = new RegExp(
  `^(?:['’]s?)?\\s+${WORDS}(?<noun>${OFFICE}|${SITE})(?=[,.;:)–—]|\\s+(?:which|that|where|who|and|in|near|on|of|to|from|by)\\s|\\s*$)`,
  'u',
);
/** Between whose somebody is and them: "Keld's foreign minister, | X", "the Iraqi Prime Minister | X". */
const BEFORE = new RegExp(
  `^(?:['’]s?)?\\s+(?:\\p{L}[\\p{Ll}-]*\\s+){0,3}?(?<noun>${OFFICE}|${SITE}),?\\s+(?:of\\s+)?$`,
  'iu',
);
/** "The head of the | Navy, X". */
const HEAD_OF = new RegExp(`(?<!\\p{L})(?<noun>${OFFICE})\\s+of\\s+(?:the\\s+)?$`, 'iu');

/** Somebody or some place that a text makes another's. */
interface Belonging {
  readonly entity: number;
  readonly whose: Span & { readonly text: string; readonly entities: readonly number[] };
  readonly noun: string;
  /** The words of both, and those before them. */
  readonly around: string;
}

type Named = Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'parties'>;

/** Who was somebody's before, or may be. */
const FORMER =
  /(?<!\p{L})(?:former|then|ex|late|previous|next|future|acting|deputy|vice|predecessor|successor|not|never|no|unlike|once|if|whether|rival)(?!\p{L})/iu;

/**
 * Countries and bodies to which a sentence makes a person or a place belong that is another's in the base: "Keld's foreign minister, Idris Venn",
 * "Ain al-Asad, the Jordanian air base". No fact may name both.
 */
export function belongingCheck(shelf: FactShelf): SentenceCheck {
  const { lexicon } = shelf;
  const claimed = remembered(({ fact, claimMentions: mentions }: FactProfile) => {
    const { claim: text } = fact;
    const parties = namedParties(text, 0, mentions, (entity) => lexicon.isPlace(entity));
    return belongingsIn({ text, start: 0, mentions, parties }, lexicon);
  });
  return (sentence) => {
    return belongingsIn(sentence, lexicon).flatMap((told): readonly Statement[] => {
      const { entity, whose, noun, around } = told;
      if (FORMER.test(around)) return [];
      const facts = shelf.factsAbout(entity);
      const [profile] = facts;
      const known = facts
        .flatMap(claimed)
        .filter((each) => each.entity === entity)
        .flatMap(({ whose: own }) => own.entities);
      const homes = lexicon.isPlace(entity) ? lexicon.chain(entity).slice(1) : known;
      const [own] = homes;
      const near = lexicon.isPlace(entity) ? facts.flatMap(({ entities }) => entities) : [];
      const theirs = [...homes, ...near].some((each) =>
        whose.entities.some((other) => lexicon.areRelated(each, other)),
      );
      if (profile === undefined || own === undefined || theirs) return [];
      if (ABROAD.test(noun) && hasForces(whose.entities, lexicon)) return [];
      const { start, end, text: found } = whose;
      const expected = lexicon.entity(own).name;
      const { name } = lexicon.entity(entity);
      const code = lexicon.isPlace(entity) ? 'wrong-place' : 'wrong-party';
      const message = `The source has ${name} of ${expected}, not of ${found}.`;
      const faults = [fault(code, { start, end }, profile, { expected, found, message })];
      return [{ start, end, type: 'claim', fact: profile.fact.id, faults }];
    });
  };
}

/** Whether a country has forces in the base, which may have bases anywhere. */
function hasForces(countries: readonly number[], lexicon: EntityLexicon): boolean {
  for (let entity = 0; entity < lexicon.base.entityCount; entity += 1)
    if (lexicon.isParty(entity) && countries.some((each) => lexicon.related(entity).has(each))) return true;
  return false;
}

/** How much of the text before both is looked at, in UTF-16 units. */
const BEFORE_BOTH = 30;

function belongingsIn(named: Named, lexicon: EntityLexicon): readonly Belonging[] {
  const { text, start, mentions } = named;
  const belonging = mentions.filter(
    ({ entities: [entity, other] }) =>
      entity !== undefined &&
      other === undefined &&
      (lexicon.isPerson(entity) || (lexicon.isPlace(entity) && lexicon.chain(entity).length > 1)),
  );
  if (belonging.length === 0 || !ANY.test(text)) return [];
  const owners = ownersIn(named, lexicon);
  return belonging.flatMap((mention): readonly Belonging[] => {
    const [entity = -1] = mention.entities;
    const fits = lexicon.isPlace(entity) ? A_SITE : AN_OFFICE;
    return owners.flatMap((whose): readonly Belonging[] => {
      const noun = (whose.start >= mention.end ? behind(mention, whose) : before(mention, whose)) ?? '';
      if (!fits.test(noun)) return [];
      const from = Math.max(0, Math.min(mention.start, whose.start) - start - BEFORE_BOTH);
      const around = text.slice(from, Math.max(mention.end, whose.end) - start);
      return [{ entity, whose, noun: noun.toLowerCase(), around }];
    });
  });

  function behind(mention: EntityMention, whose: Span): string | undefined {
    const between = text.slice(mention.end - start, whose.start - start);
    if (between.length > 60) return undefined;
    const of = BEHIND_OF.exec(between)?.groups?.['noun'];
    if (of !== undefined) return of;
    return BEHIND.test(between) ? NOUN.exec(text.slice(whose.end - start))?.groups?.['noun'] : undefined;
  }

  function before(mention: EntityMention, whose: Span): string | undefined {
    const between = text.slice(whose.end - start, mention.start - start);
    if (between.length > 60) return undefined;
    if (/^,\s+$/u.test(between)) return HEAD_OF.exec(text.slice(0, whose.start - start))?.groups?.['noun'];
    return BEFORE.exec(between)?.groups?.['noun'];
  }
}

/** The countries and bodies that a text names, those that the base has not included. */
function ownersIn(
  { text, start, mentions, parties }: Named,
  lexicon: EntityLexicon,
): readonly Belonging['whose'][] {
  const known = mentions.filter(({ entities }) =>
    entities.every((entity) => lexicon.isParty(entity) || lexicon.isPlace(entity)),
  );
  const countries = [...text.matchAll(CAPITALISED)].flatMap(({ 0: words, index }) => {
    const span = { start: start + index, end: start + index + words.length };
    const country = countryWords().has(words.toLowerCase()) || isCountryAdjective(words.toLowerCase());
    const apart = [...mentions, ...parties].some((each) => overlap(each, span));
    return country && !apart ? [{ ...span, text: words, entities: [] }] : [];
  });
  return [...known, ...countries];
}

const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=['’\s])/gu;
