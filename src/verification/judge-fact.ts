import type { Fact } from '../model/fact.ts';
import type { PublishedVerdict, Verdict } from '../model/verdict.ts';
import { type Checkable, checkables } from './checkable.ts';
import { absentTime, lostTime } from './lost-time.ts';
import { lostUnit } from './lost-unit.ts';
import { nearestWording } from './nearest-wording.ts';
import { type FoundPlace, isFound, type Place } from './place.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { standingOf } from './standing.ts';
import {
  areOrIs,
  changedSince,
  type Difference,
  hasOrHave,
  numbered,
  standing,
  wordingOf,
} from './verdict-wording.ts';

/** What one fact is judged by. */
export interface JudgedBy {
  readonly article: readonly ReadableParagraph[];
  /** Where the source's paragraphs are, by number from 1. */
  readonly places: ReadonlyMap<number, Place>;
  /** What other facts take from a source paragraph, by number from 1. */
  readonly items: ReadonlyMap<number, readonly Checkable[]>;
  /** The recorded fingerprints of the source's paragraphs, from the first. */
  readonly fingerprints: readonly string[];
}

/** The verdict on one fact. */
export function judgeFact(fact: Fact, by: JudgedBy): PublishedVerdict {
  const items = checkables(fact);
  const { paragraphs } = fact.at;
  if (paragraphs.length === 0) return judgeAnywhere(fact, items, by);
  const places = paragraphs.map((number) => by.places.get(number) ?? { is: 'gone' as const, instead: [] });
  const gone = paragraphs.filter((_, index) => places[index]?.is === 'gone');
  if (gone.length > 0) {
    const instead = places.flatMap((place) => (place.is === 'gone' ? place.instead : []));
    if (items.length === 0 && instead.length > 0) {
      return verdictOf(
        fact,
        'unchecked',
        `Nothing in it can be checked, and ${numbered(gone)} ${areOrIs(gone)} another text now.`,
      );
    }
    return missing(fact, items, gone, instead);
  }
  const unsure = places.flatMap((place) => (place.is === 'unsure' ? place.among : []));
  if (unsure.length > 0) {
    const where = numbered(unsure.map(({ number }) => number));
    const message = `${numbered(paragraphs)} could be any of ${where} here.`;
    return { ...verdictOf(fact, 'ambiguous', message), expected: numbered(paragraphs), found: where };
  }
  return judgeInPlace(fact, items, places.filter(isFound), by);
}

function judgeInPlace(
  fact: Fact,
  items: readonly Checkable[],
  places: readonly FoundPlace[],
  by: JudgedBy,
): PublishedVerdict {
  const here = places.map(({ at }) => at);
  const numbers = here.map(({ number }) => number);
  const changedHere = places.filter(({ is }) => is === 'edited').map(({ at }) => at);
  const edited = changedHere.map(({ number }) => number);
  const time = lostTime(fact, changedHere, by.article);
  if (items.length === 0 && time === null && places.some(({ is }) => is !== 'same')) {
    const what =
      edited.length > 0
        ? `${numbered(edited)} ${hasOrHave(edited)} changed`
        : 'no fingerprint of its paragraph is recorded';
    return verdictOf(fact, 'unchecked', `Nothing in it can be checked, and ${what}.`);
  }
  const lost = items.filter((item) => !here.some((paragraph) => standingOf(item, paragraph).stands));
  const unit = lost.some(({ kind }) => kind === 'figure')
    ? null
    : lostUnit(
        fact,
        places.flatMap(({ is, at }, index) => {
          const recorded = by.fingerprints[(fact.at.paragraphs[index] ?? 0) - 1] ?? null;
          return is === 'edited' ? [{ at, recorded }] : [];
        }),
      );
  if (lost.length > 0 || time !== null || unit !== null) {
    const taken = fact.at.paragraphs.flatMap((number) => by.items.get(number) ?? []);
    const more = [time, unit].filter((difference) => difference !== null);
    const verdict = changed(fact, lost, here, taken, more);
    return { ...verdict, changed_paragraphs: edited };
  }
  const { paragraphs } = fact.at;
  const absent = edited.length === 0 ? null : absentTime(fact, by.article);
  const notThere = absent === null ? '' : `, its time (“${absent}”) in no paragraph`;
  const read = edited.length === 0 ? '' : `${notThere}; ${changedSince(edited)}`;
  if (paragraphs.every((number, index) => number === numbers[index])) {
    const message = `${items.length === 0 ? 'Its paragraph is unchanged' : inPlace(items, places, numbers)}${read}.`;
    return { ...verdictOf(fact, 'verified', message), changed_paragraphs: edited };
  }
  const checked = edited.length === 0 ? '' : ` ${standing(items)} there${read}.`;
  const message = `${numbered(paragraphs)} ${areOrIs(paragraphs)} ${numbered(numbers)} here.${checked}`;
  const moved = verdictOf(fact, 'moved', message);
  return { ...moved, expected: numbered(paragraphs), found: numbered(numbers), changed_paragraphs: edited };
}

/** What is known of paragraphs that stand where they stood: the same text, or what was looked for in them. */
function inPlace(
  items: readonly Checkable[],
  places: readonly FoundPlace[],
  numbers: readonly number[],
): string {
  if (places.every(({ is }) => is === 'same')) return `Stands in ${numbered(numbers)} as recorded`;
  const unknown = places.filter(({ is }) => is === 'likely').map(({ at }) => at.number);
  const note = unknown.length === 0 ? '' : `, of which no fingerprint is recorded`;
  return `${standing(items)} in ${numbered(numbers)}${note}`;
}

/** A fact without a recorded paragraph: one paragraph must hold all of it. */
function judgeAnywhere(fact: Fact, items: readonly Checkable[], { article }: JudgedBy): PublishedVerdict {
  if (items.length === 0)
    return verdictOf(fact, 'unchecked', 'Nothing in it can be checked, and no paragraph is recorded.');
  const holding = article.filter((paragraph) => items.every((item) => standingOf(item, paragraph).stands));
  if (holding.length > 0) {
    return verdictOf(
      fact,
      'verified',
      `Stands in ${numbered(holding.map(({ number }) => number))}; no paragraph is recorded.`,
    );
  }
  const lost = items.filter((item) => !article.some((paragraph) => standingOf(item, paragraph).stands));
  if (lost.length === 0) {
    return verdictOf(
      fact,
      'ambiguous',
      'Its words stand in the article, but not together; no paragraph is recorded.',
    );
  }
  if (lost.length === items.length) return missing(fact, items, [], []);
  return changed(fact, lost, article, items);
}

function changed(
  fact: Fact,
  lost: readonly Checkable[],
  here: readonly ReadableParagraph[],
  taken: readonly Checkable[],
  more: readonly Difference[] = [],
): PublishedVerdict {
  const others = taken.filter((item) => here.some((paragraph) => standingOf(item, paragraph).stands));
  const differences: Difference[] = lost.map((item) => {
    for (const paragraph of here) {
      const near = nearestWording(item, paragraph, others);
      if (near !== null) return { item, near, paragraph };
    }
    return { item, near: null, paragraph: here[0] };
  });
  differences.push(...more);
  const found = differences.flatMap(({ near }) => near?.found ?? []);
  return {
    ...verdictOf(fact, 'changed', `${differences.map(wordingOf).join('; ')}.`),
    expected: differences.map(({ item }) => item.stated).join('; '),
    found: found.length === 0 ? null : found.join('; '),
  };
}

function missing(
  fact: Fact,
  items: readonly Checkable[],
  gone: readonly number[],
  instead: readonly ReadableParagraph[],
): PublishedVerdict {
  const place = gone.length === 0 ? 'Nothing it rests on' : numbered(gone);
  const [other] = instead;
  const note = other === undefined ? '' : `; another text stands in its place (${numbered([other.number])})`;
  const absent = gone.length === 0 ? 'is' : `${areOrIs(gone)} not`;
  return {
    ...verdictOf(fact, 'missing', `${place} ${absent} in this article${note}.`),
    expected: items.length === 0 ? null : items.map(({ stated }) => stated).join('; '),
  };
}

function verdictOf(fact: Fact, verdict: Verdict, message: string): PublishedVerdict {
  const { paragraphs: paragraph } = fact.at;
  return { id: fact.id, verdict, paragraph, expected: null, found: null, message, changed_paragraphs: [] };
}
