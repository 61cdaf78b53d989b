import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Words that put one thing after or before that which they lead to: "X was followed by Y" has X before Y. */
const ORDER =
  /(?<!\p{L})(?:(?<before>before|prior to|ahead of|preced(?:es?|ed|ing)(?!\s+by)|followed by)|(?<after>after|following|in the wake of|preceded by|follow(?:s|ed)(?!\s+by)))(?!\p{L}|\s+(?:which|that|this|then)(?!\p{L}))/giu;

/** Words that leave no order: "never before", "not after", "gone after US bases". */
const UNDONE =
  /(?<!\p{L})(?:not|never|shortly|day|week|ever|long|go(?:es|ing|ne)?|went|look(?:s|ed|ing)?|named)\s+$/iu;

/** Where the clause that leads in ends though no comma says so: "After the attack on Israel the militias". */
const NEXT_SUBJECT =
  /(?<!(?:^|\s)(?:on|of|in|at|by|for|with|to|from|and|against))\s+(?:the|its|their|it|they|he|she)\s/giu;

/** What a text puts after or before what. */
interface Order extends Span {
  readonly sense: 'before' | 'after';
}

/** A claim's two events, as the words and names that only one of them has. */
interface Events {
  readonly sense: 'before' | 'after';
  /** What the word of order leads to. */
  readonly led: ReadonlySet<string>;
  readonly main: ReadonlySet<string>;
}

/** A word or name of a text as one key, with its place. */
interface Key extends Span {
  readonly key: string;
}

/** "The attack came before the agreement" where the claim has it after; null where the order is the same, or not told. */
export function orderFault(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | null {
  const events = eventsOf(profile, shelf);
  if (events === null) return null;
  const { text, start, words, mentions, quotations } = sentence;
  const orders = ordersIn(text);
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  const span = { start: start + order.start, end: start + order.end };
  if (!overlap(span, part) || quotations.some((each) => overlap(each, span))) return null;
  const keys = keysOf(words, mentions);
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

function ordersIn(text: string): readonly Order[] {
  return [...text.matchAll(ORDER)].flatMap((match): readonly Order[] => {
    if (UNDONE.test(text.slice(0, match.index))) return [];
    const sense = match.groups?.['before'] === undefined ? 'after' : 'before';
    return [{ start: match.index, end: match.index + match[0].length, sense }];
  });
}

const known = new WeakMap<FactProfile, Events | null>();

function eventsOf(profile: FactProfile, shelf: FactShelf): Events | null {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const found = readEvents(profile, shelf);
  known.set(profile, found);
  return found;
}

function readEvents({ fact, claimMentions }: FactProfile, { concepts }: FactShelf): Events | null {
  const { claim } = fact;
  const orders = ordersIn(claim);
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  const after = claim.slice(order.end);
  const comma = /[,;.]/u.exec(after)?.index ?? after.length;
  const next = [...after.matchAll(NEXT_SUBJECT)].find(({ index }) => index > 0 && index < comma);
  const leadsIn = /^\W*(?:\p{L}+\s+){0,2}$/u.test(claim.slice(0, order.start));
  const end = order.end + (leadsIn ? (next?.index ?? comma) : comma);
  const keys = keysOf(concepts.read(claim), claimMentions);
  const isLed = ({ start }: Span): boolean => start >= order.end && start < end;
  const led = new Set(keys.filter(isLed).map(({ key }) => key));
  const main = new Set(keys.filter((key) => !isLed(key)).map(({ key }) => key));
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...some].filter((key) => !others.has(key) && !TELLING_NOTHING.test(key)));
  const events = { sense: order.sense, led: only(led, main), main: only(main, led) };
  return events.led.size === 0 || events.main.size === 0 ? null : events;
}

/** Words that belong to no event. */
const TELLING_NOTHING = /^(?:hour|week|day|month|year|officials?|us)$/;

function keysOf(
  words: readonly (Span & { readonly concept: string })[],
  mentions: readonly EntityMention[],
): readonly Key[] {
  const names = mentions.filter(({ text }) => /\p{Lu}/u.test(text));
  const keys = [
    ...words
      .filter((word) => !names.some((name) => overlap(name, word)))
      .map(({ start, end, concept }) => ({ start, end, key: concept })),
    ...names.flatMap(({ start, end, entities }) =>
      entities.map((entity) => ({ start, end, key: `entity ${entity}` })),
    ),
  ];
  return keys.sort((a, b) => a.start - b.start);
}
