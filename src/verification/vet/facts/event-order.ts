import type { EntityMention } from '../names/entity-lexicon.ts';
import type { Concepts } from '../words/concepts.ts';
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
export interface Order extends Span {
  readonly sense: 'before' | 'after';
}

/** A claim's two events, as the words and names that only one of them has. */
export interface Events {
  readonly sense: 'before' | 'after';
  /** What the word of order leads to. */
  readonly led: ReadonlySet<string>;
  readonly main: ReadonlySet<string>;
}

/** A word or name of a text as one key, with its place. */
export interface Key extends Span {
  readonly key: string;
}

/** The words of order in a text. */
export function ordersIn(text: string): readonly Order[] {
  return [...text.matchAll(ORDER)].flatMap((match): readonly Order[] => {
    if (UNDONE.test(text.slice(0, match.index))) return [];
    const sense = match.groups?.['before'] === undefined ? 'after' : 'before';
    return [{ start: match.index, end: match.index + match[0].length, sense }];
  });
}

/** The two events of a claim that one word of order sets apart; null where there is none, or several. `mentions` are the names in it. */
export function claimEvents(
  claim: string,
  mentions: readonly EntityMention[],
  concepts: Concepts,
): Events | null {
  const orders = ordersIn(claim);
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  const after = claim.slice(order.end);
  const comma = /[,;.]/u.exec(after)?.index ?? after.length;
  const next = [...after.matchAll(NEXT_SUBJECT)].find(({ index }) => index > 0 && index < comma);
  const leadsIn = /^\W*(?:\p{L}+\s+){0,2}$/u.test(claim.slice(0, order.start));
  const end = order.end + (leadsIn ? (next?.index ?? comma) : comma);
  const keys = eventKeys(concepts.read(claim), mentions);
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

/** The words and names of a text that may tell of an event, in order. */
export function eventKeys(
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
