import type { Actor } from '../contexts/actors.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { LED_IN } from '../facts/name-slots.ts';
import { overlap, textAt } from '../words/span.ts';

/** "To search for more, Verrin Lines sent …": a clause before the subject. */
const CLAUSE =
  /^(?:[^,;:]{3,60},|In (?:\d{4}|retaliation|response|return|reprisal|revenge)|It (?:was|is)|On \p{Lu}\p{Ll}+day)\s+(?:the\s+)?$/iu;

function isLedIn(before: string): boolean {
  return CLAUSE.test(before) || LED_IN.test(before.replace(/(?<=\s)the\s+$/iu, ''));
}

/** Behind a subject that does something, with what is thrown in: "Belmora, next door, has sent …". */
const ACTS =
  /^(?:,[^,;:.]{2,40},)?\s+(?:(?:has|have|had|will|also|then|later|now)\s+)*(?!(?:and|or)\s)\p{Ll}+/u;

/** A clause in which somebody else may be the subject, up to the figure. */
const OTHER_CLAUSE = /,\s+(?:where|while|whereas|whose|after which)\s[^,;]*$|;[^;]*$/iu;

/** "Trucks were sent to Dravik by the", behind the figure: who did it follows. */
const AGENT =
  /^[^,;:.]*?(?:\s(?:was|were|been|being|be)\s+(?:\p{Ll}+ly\s+)?|,\s+)(?:sent|given|lent|offered|delivered|released|pledged|promised|treated|set up|arrested|provided|donated|supplied|dispatched|won|taken|brought|rescued|pulled|evacuated|destroyed|shot down|downed|captured|freed|fined|paid|unblocked|unfrozen|carried out|launched|conducted|refunded|opened|built)(?:\s(?!by\s)[^\s,;:.]+){0,7}\s+by\s+(?:the\s+)?$/u;

/** Behind a number: whoever is counted does something, or something is done to them. */
const _SUFFERS =
  /^\s+(?:\p{L}+\s+){1,3}?(?:suffered|died|lost|left|fled|stayed|walked|went|(?:was|were|are|is|have been|had been)\s+(?:\p{Ll}+ly\s+)?(?:killed|injured|hurt|burn(?:ed|t)|wounded|ill|missing|dead))(?!\p{L})/u;

/** The sentence begins with somebody else of the same sort, and the fact's own party is not in it: "Belmora offered a loan of $300 million". */
export function subjectConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
): Actor | null {
  const subject = subjectOf(context);
  if (subject === null) return null;
  const excused =
    onlyTells(subject, profile, context, shelf) ||
    isOfFact(subject, profile, shelf) ||
    isDoerNamed(profile, context, shelf);
  return excused ? null : subject;
}

/** Who does what the figure is told of: whoever follows behind "by", else who begins the sentence; null where another clause may have another subject. */
function subjectOf({ sentence, mention, actors }: FigureContext): Actor | null {
  const textFrom = (start: number, end?: number): string =>
    sentence.text.slice(start - sentence.start, end === undefined ? undefined : end - sentence.start);
  const agent = actors.find(({ start }) => start > mention.end && AGENT.test(textFrom(mention.end, start)));
  if (agent !== undefined) return agent;
  const first = actors.find(
    ({ start }) => start - sentence.start <= 4 || isLedIn(textFrom(sentence.start, start)),
  );
  if (first === undefined || first.end > mention.start || !ACTS.test(textFrom(first.end))) return null;
  // "The brigade sent engines to Kestrel Park, where the mill employed 640".
  return OTHER_CLAUSE.test(textFrom(first.end, mention.start)) ? null : first;
}

/** Who only tells of it is no part of it, unless to tell is what the fact is about: "asked for up to $6 million". */
function onlyTells(
  subject: Actor,
  profile: FactProfile,
  { sentence }: FigureContext,
  { concepts }: FactShelf,
): boolean {
  const { attributions } = sentence;
  // "Belmora pledged …, President Varga said": who pledges does not tell where somebody else does.
  const isToldByAnother = attributions.some(
    (each) => !overlap(each.speaker, subject) && each.manner !== 'adverb',
  );
  return attributions.some((each) => {
    if (!overlap(each.speaker, subject)) return false;
    if (!profile.claimWords.has(concepts.of(textAt(sentence, each)))) return true;
    return profile.speakers.length > 0 && !isToldByAnother;
  });
}

/** Whether somebody has to do with a fact, or with those who tell it. */
function isOfFact({ entities }: Actor, profile: FactProfile, { lexicon }: FactShelf): boolean {
  const own = [...profile.entities, ...profile.speakers.flatMap((speaker) => speaker.entities)];
  return entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity)));
}

/** Whether one of those whom a fact is about is named nearby, or nobody could be: of those who do it in the claim, where it tells who. */
function isDoerNamed(profile: FactProfile, { entities }: FigureContext, { lexicon }: FactShelf): boolean {
  const about = profile.fact.about
    .map((id) => lexicon.base.entityOrdinal(id))
    .filter((entity) => entity !== null)
    .filter((entity) => !profile.places.includes(entity));
  if (about.length === 0) return true;
  // "Israel agreed to unblock Iranian funds": who agreed is somebody else, though the claim names Iran, too.
  const doers = about.filter((entity) => isSubject(entity, profile));
  return (doers.length > 0 ? doers : about).some((entity) =>
    [...entities].some(([other, near]) => near >= 0.7 && lexicon.areRelated(entity, other)),
  );
}

/** Whether a claim begins with a name. */
function isSubject(entity: number, { fact, claimMentions: [first] }: FactProfile): boolean {
  return (
    first?.entities.includes(entity) === true && /^(?:the\s+)?$/iu.test(fact.claim.slice(0, first.start))
  );
}
