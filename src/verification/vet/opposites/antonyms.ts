import { lazily } from '../../../language/lazily.ts';
import type { FindingCode } from '../../../model/finding.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Before a noun, which is no verb there. */
const NOUN =
  '(?<=(?<!\\p{L})(?:an?|the|for|of|no|further|another|rates?|tax|price|pay|wage|spending|budget) )';

/** Words of which a claim has one and a sentence that turns it round another, right before or behind the same word. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  [`${NOUN}(?:cuts?|reductions?|decreases?)`, `${NOUN}(?:hikes?|rises?|increases?|raises?)`],
  ['cut|lowered|reduced|slashed|trimmed', 'raised|hiked|lifted|increased|boosted'],
  [
    'rose|risen|rising|rises|grew|grown|climbed|increased|went up|gone up',
    'fell|fallen|falling|falls|dropped|declined|shrank|decreased|went down|gone down',
  ],
  ['higher', 'lower'],
  ['late|behind schedule', 'early|ahead of schedule|ahead of time'],
  [
    'approved|accepted|adopted|endorsed|ratified',
    'rejected|refused|turned down|voted down|vetoed|threw out|declined',
  ],
  ['voted for|voted in favou?r of|voted to', 'voted against|voted not to'],
  ['backs?|backed|supports?|supported', 'opposes?|opposed'],
  ['won|wins|gained', 'lost|loses'],
  ['agreed to|agrees to', 'refused to|refuses to|declined to|declines to'],
  ['bought|acquired|purchased', 'sold'],
  ['hired|recruited', 'fired|laid off|dismissed|sacked'],
  ['opened|reopened', 'closed|shut'],
  ['joined', 'left|quit'],
  ['arrived (?:at|in)|reached|entered', 'left|departed(?: from)?'],
  ['imposed|introduced', 'lifted|scrapped|abolished'],
  ['strengthened|firmed', 'weakened'],
  ['widened', 'narrowed'],
  ['tightened', 'eased|relaxed|loosened'],
  ['accelerated|quickened|sped up', 'slowed|slowed down'],
  [
    'started|began|begun|launched|resumed|restarted',
    'stopped|halted|suspended|ended|called off|broke off|ceased',
  ],
  ['passed', 'failed'],
  ['released|freed', 'detained|arrested|jailed|imprisoned'],
  ['admits|admitted|acknowledge[sd]|concede[sd]|confirms|confirmed', 'denies|denied'],
  ['imports?|imported', 'exports?|exported'],
];

const sides = lazily(() =>
  OPPOSITES.map((pair) => pair.map((forms) => new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'giu'))),
);

/** Without one of these nothing is turned round. */
const any = lazily(() => new RegExp(`\\b(?:${OPPOSITES.flat().join('|').replaceAll(NOUN, '')})\\b`, 'i'));

/** Which side of which pair of opposites a text has words of, as the pair's place in the list times two, plus the side's. */
export function sidesIn(text: string): ReadonlySet<number> {
  const told = new Set<number>();
  if (!any().test(text)) return told;
  for (const [place, pair] of sides().entries())
    for (const [side, pattern] of pair.entries()) {
      pattern.lastIndex = 0;
      if (pattern.test(text)) told.add(place * 2 + side);
      pattern.lastIndex = 0;
    }
  return told;
}

/** What is not done, or not yet, or asked. */
const OPEN =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|no|nor|nobody|none|neither|without|if|whether|may|might|could|would|will|should|cannot|can|yet to|refus\p{L}+|declin\p{L}+|fail\p{L}+|(?<!(?:voted|decided|agreed|chose|moved) )to)\s+(?:(?:be|have|\p{L}+ly)\s+){0,2}$/iu;

/** Share of a claim's other words that a sentence must have where only what stands before the word is alike. */
const TOLD = 0.5;

/**
 * A word of a sentence that is the opposite of one of the claim in the same place: "three hours early" for late, "voted for a hike" for a cut. Where the
 * sentence may not mean the claim (`mostly`), it must have half of the claim's other words, too. `told` are the sides the sentence has words of.
 */
export function antonymFault(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
  mostly = false,
  told = sidesIn(sentence.text),
): Fault | null {
  const { claim } = profile.fact;
  const { text, start, quotations } = sentence;
  if (told.size === 0 || !any().test(claim)) return null;
  for (const [place, pair] of sides().entries())
    for (const [position, pattern] of pair.entries()) {
      if (!told.has(place * 2 + 1 - position) || told.has(place * 2 + position)) continue;
      const contrary = pair[1 - position];
      const [own] = claim.matchAll(pattern);
      if (own === undefined || contrary === undefined || claim.search(contrary) >= 0) continue;
      for (const match of text.matchAll(contrary)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        if (!overlap(span, part) || quotations.some((each) => overlap(each, span))) continue;
        if (OPEN.test(text.slice(0, match.index)) || OPEN.test(claim.slice(0, own.index))) continue;
        const here = around(text, match.index, match[0].length, shelf);
        const there = around(claim, own.index, own[0].length, shelf);
        const follows = here.behind !== null && here.behind === there.behind;
        const leads = here.before !== null && here.before === there.before;
        if (!follows && !leads) continue;
        if ((mostly || !follows) && !isMostlyTold(profile, own, sentence, shelf)) continue;
        const message = `The source says the opposite: "${own[0]}", not "${match[0]}".`;
        return fault(codeOf(own[0], here), span, profile, { expected: own[0], found: match[0], message });
      }
    }
  return null;
}

/** The words that tell something right before and right behind a place of a text. */
function around(
  text: string,
  at: number,
  length: number,
  { concepts }: FactShelf,
): { readonly before: string | null; readonly behind: string | null } {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[,;:()]/u)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(at + length, at + length + 60).split(/[,;:()]/u);
  return {
    before: concepts.read(before).at(-1)?.concept ?? null,
    behind: concepts.read(behind)[0]?.concept ?? null,
  };
}

function isMostlyTold(
  { claimWords }: FactProfile,
  own: RegExpMatchArray,
  { words }: DraftSentence,
  { concepts }: FactShelf,
): boolean {
  const turned = new Set(concepts.read(own[0]).map(({ concept }) => concept));
  const others = [...claimWords].filter((word) => !turned.has(word));
  const met = others.filter((word) => words.some(({ concept }) => concept === word));
  return met.length >= others.length * TOLD && met.length > 0;
}

/** Late or early, a thing is at another time; so many hours late is what is counted. */
function codeOf(word: string, { before }: { readonly before: string | null }): FindingCode {
  if (!/^(?:late|early|ahead|behind)/iu.test(word)) return 'unsupported';
  return before !== null && /^(?:minut|hour|day|week|month|year)/u.test(before) ? 'wrong-unit' : 'wrong-date';
}
