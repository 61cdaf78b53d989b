import { eventKeys, ordersIn } from '../facts/event-order.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** "The attack came before the agreement" where the claim has it after; null where the order is the same, or not told. */
export function orderFault(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const { events } = profile;
  if (events === null) return null;
  const { text, start, words, mentions, quotations } = sentence;
  const orders = ordersIn(text);
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  const span = { start: start + order.start, end: start + order.end };
  if (!overlap(span, part) || quotations.some((each) => overlap(each, span))) return null;
  const keys = eventKeys(words, mentions);
  const first = keys.find(
    ({ start: at, key }) => at >= span.end && (events.led.has(key) || events.main.has(key)),
  );
  if (first === undefined) return null;
  const leads = events.led.has(first.key);
  const rest = leads ? events.main : events.led;
  // Both events must be told.
  if (!keys.some((each) => each !== first && rest.has(each.key))) return null;
  if (leads === (order.sense === events.sense)) return null;
  const { claim } = profile.fact;
  const found = text.slice(order.start, order.end);
  return fault('wrong-date', span, profile, {
    expected: claim,
    found,
    message: `The source has it the other way round: "${claim}"`,
  });
}
