import { isCountryAdjective } from '../../../language/countries.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { Location } from '../contexts/locations.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

const DIRECTION =
  '(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|upper|lower|rural';

/** A part of what follows: "northern Iraq". */
const PART_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<!(?:,|and)\\s)(?<part>(?:${DIRECTION})\\s+(?:of\\s+)?)$`,
  'u',
);

/** A part of what stands before: "the Syrian capital", "Iraqi Kurdistan", "Iraq's south", "Iraq's Nineveh province". */
const PART_BEHIND =
  /^(?:['’]s?\s+(?<area>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\s+(?:province|region|governorate|area|district|city|desert)(?!\p{L})|(?:['’]s?)?\s+(?<part>capital|(?:north|south)(?:east|west)?|east|west|\p{Lu}\p{Ll}{3,})(?!\p{L}))/u;

/**
 * Words that put a figure in only a part of where its fact has it: "2,500 troops in Baghdad" for those in Iraq, "900 in eastern Syria". Null where the
 * place itself is named too, or where the source tells the like of that part: another fact of the same kind there.
 */
export function narrowerPlace(
  profile: FactProfile,
  { locations, sentence }: FigureContext,
  shelf: FactShelf,
): Part | null {
  const { lexicon } = shelf;
  const { places } = profile;
  const ownIn = (entities: readonly number[]): number | undefined =>
    entities.find((entity) => places.includes(entity));
  const isWithin = (entities: readonly number[]): boolean =>
    entities.some(
      (entity) =>
        !places.includes(entity) &&
        lexicon.chain(entity).some((wider) => places.includes(wider)) &&
        !isTold(entity, profile, shelf),
    );
  const isWhole = new Set<number>();
  const parts: { readonly place: number | undefined; readonly part: Part }[] = [];
  for (const location of locations) {
    const place = ownIn(location.entities);
    if (place === undefined) {
      if (location.sure && isWithin(location.entities)) parts.push({ place: undefined, part: location });
      const country = location.sure ? undefined : behindComma(location, sentence);
      const own = country === undefined ? undefined : ownIn(country.entities);
      if (country !== undefined && own !== undefined)
        parts.push({ place: own, part: joined(location, country, sentence) });
      continue;
    }
    const part = partOf(location, sentence, profile, shelf);
    if (part === null) isWhole.add(place);
    else parts.push({ place, part });
  }
  const found = parts.find(({ place }) => (place === undefined ? isWhole.size === 0 : !isWhole.has(place)));
  return found?.part ?? null;
}

type Part = Span & { readonly text: string };

/** "In Aleppo, Syria". */
function behindComma({ end }: Span, { text, start, mentions }: DraftSentence): EntityMention | undefined {
  return mentions.find(
    (name) => name.start > end && /^,\s+$/u.test(text.slice(end - start, name.start - start)),
  );
}

function joined(a: Span, b: Span, { text, start: from }: DraftSentence): Part {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return { start, end, text: text.slice(start - from, end - from) };
}

/** Whether the source tells the like of a place: the fact itself, or another one of its kind. */
function isTold(entity: number, { entities, fact }: FactProfile, shelf: FactShelf): boolean {
  return (
    entities.includes(entity) ||
    shelf
      .factsAbout(entity)
      .some(({ fact: { kind, at } }) => kind === fact.kind && at.source === fact.at.source)
  );
}

/** The part of a place of the fact that words around its name make of it, unless the source speaks of that part. */
function partOf(
  { start, end, text: name }: Location,
  { text, start: from, times }: DraftSentence,
  _profile: FactProfile,
  _shelf: FactShelf,
): Part | null {
  const lead = PART_BEFORE.exec(text.slice(0, start - from))?.groups?.['part'];
  const behind = PART_BEHIND.exec(text.slice(end - from));
  const next = behind?.groups?.['part'] ?? behind?.groups?.['area'];
  if (lead === undefined && next === undefined) return null;
  if (lead === undefined && /^\p{Lu}/u.test(next ?? '')) {
    // "Iraqi Kurdistan", but no "Iraq Tuesday".
    const area = behind?.groups?.['area'] !== undefined;
    const at = end + (behind?.[0].length ?? 0);
    if (times.some((each) => each.start >= end && each.start < at)) return null;
    if (!area && !isCountryAdjective(name.toLowerCase())) return null;
  }
  const span =
    lead !== undefined
      ? { start: start - lead.length, end }
      : { start, end: end + (behind?.[0].length ?? 0) };
  const words = text.slice(span.start - from, span.end - from);
  return { ...span, text: words };
}
