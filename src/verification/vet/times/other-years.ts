import type { TimeMention } from '../../../language/times.ts';
import { asideAround } from '../contexts/event-times.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import { clauseBefore } from '../words/clause-breaks.ts';

/** Before a year in which something was so. */
const IN =
  /(?:^|[\s(])(?:in|of|during|by|as of|back in|from)\s+(?:early\s+|late\s+|mid-?|\p{Lu}\p{Ll}+\s+)?$/iu;

/** What divides a year from a figure of another clause. */
const APART =
  /[;:—–]|(?<!\p{L})(?:(?:high|low|larg|bigg|small|deadli|great|fast|slow|strong|weak)\p{L}*est|worst|best|most|first|who|which|that|where|when|since|after|before|while|whereas|whose|and|but|than|until)(?!\p{L})/iu;

/** "Since October 7": a period over which something is counted. */
const SINCE = /(?<!\p{L})since\s+$/iu;

/**
 * A year, or a month of one, in which a figure cannot have been what it is in the source: the source does not date it, and appeared in a later year.
 */
export function yearBefore(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
): TimeMention | null {
  const { sentence, mention, times } = context;
  const { text, start } = sentence;
  const dated = times.filter(({ years }) => years !== null);
  if (profile.fact.when !== null || dated.length === 0) return null;
  const published = yearOfSource(profile, shelf);
  if (published === null) return null;
  if (dated.some(({ years }) => years !== null && years[1] >= published)) return null;
  const found = dated.find((time) => {
    if (time.years === null || profile.fact.claim.includes(String(time.years[0]))) return false;
    if (!IN.test(text.slice(0, time.start - start))) return false;
    // "Since Islamic State seized parts of Iraq in 2014, …": of another clause.
    const leads = clauseBefore(text, time.start - start).text;
    if (time.start < mention.start && !/^\s*\p{L}+\s+(?:\p{L}+\s+)?$/u.test(leads)) return false;
    const [from, to] = time.start < mention.start ? [time.end, mention.start] : [mention.end, time.start];
    return !APART.test(text.slice(from - start, to - start));
  });
  return found ?? null;
}

/** "66 attacks since October 7": a period that the source does not give. */
export function addedPeriod(profile: FactProfile, context: FigureContext, _shelf: FactShelf): Fault | null {
  const { sentence, mention, zone } = context;
  if (profile.fact.when !== null || /(?<!\p{L})(?:since|from)(?!\p{L})/iu.test(profile.fact.claim))
    return null;
  const { text, start, times } = sentence;
  // "The plant, which employs 740 people, has made ovens since 1998": of what it is thrown into.
  const end = Math.min(zone.end, asideAround(mention, sentence)?.end ?? zone.end);
  const found = times.find(
    (time) =>
      time.start >= mention.end &&
      time.end <= end &&
      (time.kind === 'day' || time.kind === 'month' || time.kind === 'year') &&
      SINCE.test(text.slice(0, time.start - start)) &&
      !RANKED.test(text.slice(mention.end - start, time.start - start)) &&
      !sentence.figures.some((other) => other.start >= mention.end && other.end <= time.start) &&
      !APART.test(withoutPairs(text.slice(mention.end - start, time.start - start).replace(SINCE, ''))),
  );
  if (found === undefined) return addedAlone(profile, context);
  const since = text.slice(0, found.start - start).search(SINCE) + start;
  const words = text.slice(since - start, found.end - start);
  const message = `The source does not count from then on: "${profile.fact.claim}"`;
  return fault('wrong-date', { start: since, end: found.end }, profile, {
    expected: null,
    found: words,
    message,
  });
}

/** "Since October," at the beginning of a sentence, where the time is no rough one ("since mid-October"); "in November alone", "in a single week" anywhere beside the figure. */
const LEADING_SINCE = /^\W*since\s+(?:last\s+)?(?:\p{Lu}\p{Ll}+)(?:\s+\d{1,4})?(?:,?\s+\d{4})?(?=,\s)/iu;
const ALONE =
  /(?<!\p{L})[Ii]n\s+(?:the\s+)?(?:(?:\p{Lu}\p{Ll}+|\d{4}|(?:last|past|previous)\s+\p{Ll}+)\s+alone|(?:just\s+|only\s+)?(?:a|one)\s+(?:single\s+)?(?:day|week|month|year|night|fortnight)(?!\s+of))(?!\p{L})/gu;

/** The same period in other places and words: before the figure, or as a length of time; the source gives none of any sort. */
function addedAlone(profile: FactProfile, { sentence, mention }: FigureContext): Fault | null {
  const { text, start, figures } = sentence;
  const { claim } = profile.fact;
  if (figures.length > 1 || profile.relativeTimes.length > 0 || OF_TIME.test(claim)) return null;
  const at = mention.start - start;
  const leading = LEADING_SINCE.exec(text);
  const since = leading !== null && !APART.test(withoutPairs(text.slice(leading[0].length, at)));
  const alone = [...text.matchAll(ALONE)].find(
    ({ index, 0: words }) =>
      !APART.test(
        withoutPairs(text.slice(Math.min(index + words.length, at), Math.max(index, mention.end - start))),
      ),
  );
  const [from, words] = since ? [0, leading[0]] : [alone?.index ?? 0, alone?.[0] ?? ''];
  if (words === '') return null;
  const message = `The source does not count over that time: "${claim}"`;
  const span = { start: start + from, end: start + from + words.length };
  return fault('wrong-date', span, profile, { expected: null, found: words, message });
}

/** A claim that tells of a time. */
const OF_TIME =
  /(?<!\p{L})(?:since|from|during|until|day|days|week|weeks|month|months|year|years|night|hours?|daily|weekly|monthly|annual(?:ly)?|quarter|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)(?!\p{L})/u;

/** A text with "and" between two names left out: "Iraq and Syria" are no two clauses. */
function withoutPairs(text: string): string {
  return text.replace(/(?<=\p{Lu}[\p{L}-]*)\s+and\s+(?=(?:neighbou?ring\s+|in\s+)?\p{Lu})/gu, ' ');
}

/** "The highest since 2017": how a figure compares, not what it counts. */
const RANKED =
  /(?<!\p{L})(?:(?:high|low|larg|bigg|small|great|strong|weak|deadli|steep|sharp|fast|slow|long|short|bad|wor|clos|tight|cheap|dear|few)\p{Ll}*est|(?:the|its|their)\s+(?:most|least|worst|best|first)|record|peak)(?!\p{L})/iu;

function yearOfSource({ fact }: FactProfile, { lexicon }: FactShelf): number | null {
  const source = lexicon.base.sources.find(({ id }) => id === fact.at.source);
  const year = /^\d{4}/u.exec(source?.published?.date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
