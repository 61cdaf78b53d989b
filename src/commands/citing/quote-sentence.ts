import type { PublishedFact } from '../../model/published.ts';
import { anonymityOf, namedSpeaker, speaking } from './speaker-wording.ts';

/**
 * A quotation as a newsroom sets it: the first fragment, the whole chain of who said it to whom, the other fragments. The quoted words
 * stay as recorded; only a full stop before the attribution becomes a comma. A single fragment comes without the sentence's full stop.
 */
export function quoteSentence(fact: PublishedFact, names: readonly string[]): string {
  const [first = '', ...others] = fact.quote ?? [];
  const opening = `“${beforeAttribution(inner(first))}”`;
  if (others.length === 0) return `${opening} ${chain(fact, names)}`;
  const rest = others.map((fragment) => ` “${ended(inner(fragment))}”`).join('');
  return `${opening} ${chain(fact, names)}.${rest}`;
}

/** "a Pentagon official told the Washington Post on condition of anonymity". */
function chain(fact: PublishedFact, names: readonly string[]): string {
  const [speaker, ...others] = fact.said_by;
  if (speaker === undefined) return `according to ${fact.source.outlet ?? 'the article'}`;
  const terms = anonymityOf(fact, names);
  const relays = others.filter(({ mode }) => mode === 'relays').map((each) => namedSpeaker(each, fact));
  const along = others
    .filter(({ mode }) => mode !== 'relays')
    .map((each) => {
      const statement = each.mode === 'statement' ? 'a statement by ' : '';
      const manner = each.mode === 'anonymous' && terms !== null ? `, ${speaking(terms)}` : '';
      return `, according to ${statement}${namedSpeaker(each, fact)}${manner}`;
    });
  const who = namedSpeaker(speaker, fact);
  const to = relays.length === 0 ? '' : relays.join(' and ');
  const verb = to === '' ? 'said' : `told ${to}`;
  switch (speaker.mode) {
    case 'named':
      return `${who} ${verb}${along.join('')}`;
    case 'anonymous':
      return `${who} ${verb}${terms === null ? '' : adverbial(terms)}${along.join('')}`;
    case 'statement':
      return `${who} said in a statement${to === '' ? '' : `, as reported by ${to}`}${along.join('')}`;
    case 'relays':
      return `as reported by ${[who, ...relays].join(' and ')}${along.join('')}`;
    default:
      return speaker.mode satisfies never;
  }
}

/** " anonymously", ", asking not to be named": how somebody spoke, after the verb. */
function adverbial(terms: string): string {
  return speaking(terms) === terms ? `, ${terms}` : ` ${terms}`;
}

/** Quotation marks inside a quotation become single ones. */
function inner(fragment: string): string {
  return fragment
    .trim()
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .replace(/[“"](?=[^\s])/g, '‘')
    .replace(/["”]/g, '’');
}

function beforeAttribution(fragment: string): string {
  if (/[?!…]$/.test(fragment)) return fragment;
  return `${fragment.replace(/[.,;:]+$/, '')},`;
}

function ended(fragment: string): string {
  return /[.?!…]$/.test(fragment) ? fragment : `${fragment.replace(/[,;:]+$/, '')}.`;
}
