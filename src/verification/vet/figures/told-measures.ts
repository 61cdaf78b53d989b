import { lazily } from '../../../language/lazily.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, figureOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import { isMoneyOf } from './amounts.ts';

/** What amounts and percentages are told of, the words of each; none is another. */
const MEASURES: readonly string[] = [
  'wages?|pay|salar(?:y|ies)',
  'prices?|inflation|costs?|cost of living',
  'rents?',
  'profits?|earnings|surplus(?:es)?',
  'loss(?:es)?|deficits?',
  'sales|turnover|revenues?',
  'exports?',
  'imports?',
  'tax(?:es)?',
  'unemployment|joblessness|jobless(?: rate)?',
  'turnout',
  'fines?',
];

const patterns = lazily(() =>
  MEASURES.map((words) => ({
    /** As the subject of a sentence or a clause: "profits were". */
    subject: new RegExp(
      `(?:^|[,;:]\\s+|(?<!\\p{L})(?:and|but|that|where|while)\\s+)(?:the|its|their|\\p{L}+['’]s?)?\\s*(?:\\p{L}+\\s+)?(?<word>${words})\\s+(?:(?:will|would|had|have|has|also|already)\\s+)*(?:be|been|is|are|was|were|rise|rose|rises|risen|fall|fell|falls|fallen|grew|grow|increase[ds]?|drop(?:ped|s)?|climb(?:ed|s)?|reach(?:ed|es)?|total(?:led|ed|s)?|came|stood|hit)(?!\\p{L})[^.;:]*$`,
      'iu',
    ),
    /** As what the amount is of: "a net profit of". */
    amount: new RegExp(
      `(?<!\\p{L})(?<word>${words})\\s+of\\s+(?:(?:about|around|some|nearly|almost)\\s+)?$`,
      'iu',
    ),
    any: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  })),
);

/** Longest way from the measure to its amount, in UTF-16 units. */
const CLOSE_BY = 70;

/** An amount or percentage that is the fact's, told of another measure than the only one of the claim: "profits were around 40 million" for losses. */
export function measureFault(profile: FactProfile, context: FigureContext): Fault | null {
  const { fact, unit } = profile;
  const { mention, sentence } = context;
  if (!isMoneyOf(context) && !mention.percent) return null;
  const own = patterns().filter(({ any }) =>
    any.test(`${fact.claim} ${fact.unit ?? ''} ${fact.tags.join(' ')}`),
  );
  if (own.length !== 1 || unit === null) return null;
  const at = mention.start - sentence.start;
  if (own.some(({ any }) => any.test(sentence.text))) return null;
  for (const { subject, amount } of patterns()) {
    const before = sentence.text.slice(0, at);
    const match = subject.exec(before) ?? amount.exec(before);
    const word = match?.groups?.['word'];
    if (match === null || word === undefined) continue;
    const start = match.index + match[0].toLowerCase().indexOf(word.toLowerCase());
    if (at - start > CLOSE_BY) continue;
    const span = { start: sentence.start + start, end: mention.end };
    const found = sentence.text.slice(start, mention.end - sentence.start);
    const message = `"${word}" is not what the source gives this of: "${fact.claim}"`;
    return fault('wrong-unit', span, profile, { expected: figureOf(fact), found, message });
  }
  return null;
}
