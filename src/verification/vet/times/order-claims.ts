import { eventKeys, ordersIn } from '../facts/event-order.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { clauseBefore, clauseBehind } from '../words/clause-breaks.ts';
import { overlap, type Span } from '../words/span.ts';

/** Fewest words and names of an event that tell of it behind the word of order. */
const LED = 2;

/** Most facts with a word that alone tells of an event: "support" may be any. */
const RARE = 3;

/**
 * Sentences that put two events in another order than a claim does, whatever else they tell of them: "the US agreed to unblock the money after the
 * attack" where the attack came after the agreement. The one event stands right behind the word of order, the other in the clause before it, or after
 * the comma that ends a clause which leads in.
 */
export function orderClaims(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start, words, mentions } = sentence;
  const [order, ...more] = ordersIn(text);
  if (order === undefined || more.length > 0) return [];
  const span = { start: start + order.start, end: start + order.end };
  const clauses = clausesBeside(sentence, order);
  if (clauses === null) return [];
  const keys = eventKeys(words, mentions);
  const within = (clause: Span): ReadonlySet<string> =>
    new Set(keys.filter((each) => overlap(each, clause)).map(({ key }) => key));
  const [led, main] = [within(clauses.led), within(clauses.main)];
  const known = new Set(
    mentions.flatMap(({ entities }) => entities.flatMap((each) => shelf.factsAbout(each))),
  );
  const turned = [...known].flatMap((profile): readonly Statement[] => {
    const { events, fact } = profile;
    if (events === null || profile.speakers.length > 0) return [];
    const [own, other] = [count(events.led, led), count(events.main, led)];
    if (Math.max(own, other) < LED || Math.min(own, other) > 0) return [];
    if (!isTold(own > 0 ? events.main : events.led, main, shelf)) return [];
    if (own > 0 === (order.sense === events.sense)) return [];
    const found = text.slice(order.start, order.end);
    const message = `The source has it the other way round: "${fact.claim}"`;
    const faults = [fault('wrong-date', span, profile, { expected: fact.claim, found, message })];
    return [{ ...span, type: 'claim', fact: fact.id, faults }];
  });
  return turned.slice(0, 1);
}

function count(some: ReadonlySet<string>, among: ReadonlySet<string>): number {
  return [...some].filter((key) => among.has(key)).length;
}

/**
 * Whether a clause tells of an event: by a rare word of it, or two, names apart; or by one that only the fact has which tells the event, "unblocked" for an
 * agreement on funds.
 */
function isTold(event: ReadonlySet<string>, clause: ReadonlySet<string>, shelf: FactShelf): boolean {
  const words = [...event].filter((key) => !key.startsWith('entity '));
  const told = words.filter((word) => clause.has(word));
  if (told.length > 1 || told.some((word) => shelf.factsWithWord(word).length <= RARE)) return true;
  return (
    told.length === 0 &&
    words.length > 1 &&
    [...clause].some((key) => {
      const [only, ...rest]: readonly FactProfile[] = shelf.factsWithWord(key);
      return only !== undefined && rest.length === 0 && words.every((word) => only.claimWords.has(word));
    })
  );
}

/** What stands right behind a word of order, and the clause that it belongs to. */
function clausesBeside(
  { text, start }: DraftSentence,
  order: Span,
): { readonly led: Span; readonly main: Span } | null {
  const behind = clauseBehind(text, order.end);
  const end = order.end + behind.length;
  const led = { start: start + order.end, end: start + end };
  const before = clauseBefore(text, order.start);
  if (/\p{L}{3,}/u.test(before.text))
    return { led, main: { start: start + before.from, end: start + order.start } };
  if (!/^,/u.test(text.slice(end))) return null;
  const next = clauseBehind(text, end + 1);
  return { led, main: { start: start + end + 1, end: start + end + 1 + next.length } };
}
