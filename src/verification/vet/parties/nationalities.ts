import { isCountryAdjective } from '../../../language/countries.ts';
import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

const NATION = '(?<nation>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)';
const KIND =
  '(?:\\p{Ll}+\\s+){0,2}(?:militia|group|faction|party|movement|company|firm|force|organi[sz]ation|agency|newspaper|daily|bank|union|politician|minister|general|colonel|commander)(?!\\p{L})';

/** "… is a Lebanese militia", ", the Lebanese militia". */
const BEHIND = new RegExp(
  `^(?:,|\\s+(?:is|was|remains))\\s+(?:an?|the)\\s+(?:\\p{Ll}+\\s+){0,2}${NATION}\\s+${KIND}`,
  'u',
);
/** "The Lebanese militia Kataib Hezbollah". */
const BEFORE = new RegExp(`(?<!\\p{L})${NATION}\\s+${KIND}\\s+$`, 'u');

/** "… is a militia in Lebanon", ", a militia in Iraq". */
const WITHIN = new RegExp(
  `^(?:,|\\s+(?:is|was|remains))\\s+(?:an?|the)\\s+${KIND}\\s+(?:in|from|of)\\s+(?:the\\s+)?${NATION}`,
  'u',
);
/** "Iran's Quds Force". */
const OWNER = new RegExp(`(?<!\\p{L})${NATION}['’]s\\s+$`, 'u');

/** Longest country with what is of it that is looked for before a name, in UTF-16 units. */
const LONGEST = 120;

/** Somebody with the country that a text says they are of. */
interface National extends Span {
  readonly nation: string;
  readonly entities: readonly number[];
  /** Countries of the base it may be. */
  readonly countries: readonly number[];
  /** Whether it is the country's: "Iran's Quds Force". */
  readonly owns: boolean;
}

/** Countries that a sentence gives to somebody whom the facts make another's: "Kataib Hezbollah is a Lebanese militia". */
export function nationalityCheck(shelf: FactShelf): SentenceCheck {
  const { lexicon } = shelf;
  const claimed = remembered(({ fact: { claim: text } }: FactProfile) =>
    nationalsIn({ text, start: 0, mentions: lexicon.find(text) }, shelf),
  );
  return (sentence) =>
    nationalsIn(sentence, shelf).flatMap((told): readonly Statement[] => {
      const about = told.entities.flatMap((entity) => shelf.factsAbout(entity));
      const known = about.flatMap((profile) =>
        claimed(profile)
          .filter(({ entities }) => entities.some((entity) => told.entities.includes(entity)))
          .map((national) => ({ profile, national })),
      );
      const [first] = known;
      const theirs = (
        told.owns ? known.map(({ national }) => ({ entities: national.countries })) : about
      ).some(({ entities }) =>
        entities.some((entity) => told.countries.some((country) => lexicon.areRelated(entity, country))),
      );
      if (first === undefined || theirs) return [];
      const { start, end, nation: found } = told;
      const expected = first.national.nation;
      const message = `The source has "${expected}", not "${found}".`;
      const faults = [fault('wrong-party', told, first.profile, { expected, found, message })];
      return [{ start, end, type: 'claim', fact: first.profile.fact.id, faults }];
    });
}

function nationalsIn(
  { text, start, mentions }: Pick<DraftSentence, 'text' | 'start' | 'mentions'>,
  shelf: FactShelf,
): readonly National[] {
  const { lexicon } = shelf;
  const isNamed = ({ entities }: EntityMention): boolean =>
    !entities.every((entity) => lexicon.isPlace(entity));
  return mentions.filter(isNamed).flatMap(({ start: from, end, entities }): readonly National[] => {
    const behind = BEHIND.exec(text.slice(end - start)) ?? WITHIN.exec(text.slice(end - start));
    const cut = Math.max(0, from - start - LONGEST);
    const leading = text.slice(cut, from - start);
    const owner = OWNER.exec(leading);
    const before = owner ?? BEFORE.exec(leading);
    const match = behind ?? before;
    const nation = match?.groups?.['nation'] ?? '';
    if (match === null || !isNation(nation, shelf)) return [];
    const at = (behind === null ? start + cut : end) + match.index + match[0].indexOf(nation);
    const countries = lexicon.find(nation).flatMap((mention) => mention.entities);
    return [
      {
        start: at,
        end: at + nation.length,
        nation,
        entities,
        countries,
        owns: behind === null && owner !== null,
      },
    ];
  });
}

function isNation(nation: string, { lexicon }: FactShelf): boolean {
  const known = lexicon
    .find(nation)
    .some(({ entities }) => entities.every((entity) => lexicon.isPlace(entity)));
  return known || isCountryAdjective(nation.toLowerCase());
}
