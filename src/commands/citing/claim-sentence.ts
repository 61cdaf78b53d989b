import { normaliseText } from '../../language/normalise.ts';
import type { PublishedAttribution, PublishedFact } from '../../model/published.ts';
import { occurrences } from '../../verification/occurrences.ts';
import { attributionIn } from './claim-attribution.ts';
import { anonymityOf, namedSpeaker, saysAnonymous, speaking } from './speaker-wording.ts';

/**
 * A claim as a sentence that can be published, without the full stop: the figure as stated, everybody in the chain named once, what
 * was a statement said so, and the terms on which an anonymous speaker spoke where they are recorded. What the claim says already is not said again.
 */
export function claimSentence(fact: PublishedFact, names: readonly string[]): string {
  let text = withFigure(fact.claim.trim().replace(/\.$/, ''), fact);
  if (fact.said_by.length === 0)
    return attributed(text, `according to ${fact.source.outlet ?? 'the article'}`);
  for (const speaker of fact.said_by) text = withSpeaker(text, speaker, fact, names);
  return text;
}

/** The claim with its figure as stated, where the claim words it in another way. */
function withFigure(text: string, { figure }: PublishedFact): string {
  if (figure === null) return text;
  const [there] = occurrences(normaliseText(text), normaliseText(figure.stated));
  return there === undefined ? `${text} (as stated: “${figure.stated}”)` : text;
}

function withSpeaker(
  text: string,
  speaker: PublishedAttribution,
  fact: PublishedFact,
  names: readonly string[],
): string {
  const who = namedSpeaker(speaker, fact);
  const found = attributionIn(text, speaker, who);
  switch (found.is) {
    case 'none':
      return unattributed(text, speaker, who, fact, names);
    case 'reworded': {
      const { start, end, instead } = found;
      const reworded = `${text.slice(0, start)}${instead}${text.slice(end)}`;
      return withMode(reworded, speaker, { start, end: start + instead.length }, fact, names);
    }
    case 'named':
      return withMode(text, speaker, found, fact, names);
    default:
      return found satisfies never;
  }
}

function unattributed(
  text: string,
  { mode }: PublishedAttribution,
  who: string,
  fact: PublishedFact,
  names: readonly string[],
): string {
  switch (mode) {
    case 'named':
      return attributed(text, `according to ${who}`);
    case 'anonymous':
      return attributed(text, [`according to ${who}`, ...manner(fact, names)].join(', '));
    case 'statement':
      return attributed(text, `according to a statement by ${who}`);
    case 'relays':
      return attributed(text, `as reported by ${who}`);
    default:
      return mode satisfies never;
  }
}

/** Says how the speaker spoke, where the claim does not. */
function withMode(
  text: string,
  { mode }: PublishedAttribution,
  { start, end }: { readonly start: number; readonly end: number },
  fact: PublishedFact,
  names: readonly string[],
): string {
  if (mode === 'statement' && !/\bstatement\b/i.test(text)) {
    return start === 0 ? `In a statement, ${uncapitalised(text)}` : `${text}, in a statement`;
  }
  const [terms] = mode === 'anonymous' && !saysAnonymous(text) ? manner(fact, names) : [];
  if (terms === undefined) return text;
  const last = /^ \w+$/.test(text.slice(end));
  return last ? `${text}, ${terms}` : `${text.slice(0, end)}, ${terms},${text.slice(end)}`;
}

/** On what terms an anonymous speaker spoke, as a clause of its own; none where nothing tells. */
function manner(fact: PublishedFact, names: readonly string[]): readonly string[] {
  const terms = anonymityOf(fact, names);
  return terms === null ? [] : [speaking(terms)];
}

/** A sentence with its attribution at the end, or in front of a question or an exclamation. */
function attributed(text: string, by: string): string {
  if (!/[?!]$/.test(text)) return `${text}, ${by}`;
  return `${by.charAt(0).toUpperCase()}${by.slice(1)}: ${text}`;
}

/** "The US military" within a sentence; names stay as they are. */
function uncapitalised(text: string): string {
  return /^(?:The|A|An|Two|Three|Several|Some|Its|Their)\b/.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}
