import { type FigureMention, findFigures } from '../../../language/figures.ts';
import { lazily } from '../../../language/lazily.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { Span } from '../words/span.ts';

type Way = 'up' | 'down' | 'kept';

/** Verbs of going, or being brought, somewhere: those with an object, too ("raised its main rate to"). */
const WAYS: Readonly<Record<Way, string>> = {
  up: 'rose|risen|ris(?:es?|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)|grew|grown|grow(?:s|ing)|increas(?:ed|es?|ing)|rais(?:ed?|es|ing)|hik(?:ed?|es|ing)|lift(?:ed|s|ing)?|accelerat(?:ed|es|ing)|quicken(?:ed|s|ing)|(?:picked|edged|ticked|crept|inched|moved|went|gone|pushed|drove|put)\\s+up|up(?!\\s+to(?!\\p{L}))|advanced',
  down: 'fell|fallen|fall(?:s|ing)?|drop(?:ped|s|ping)?|declin(?:ed|es?|ing)|decreas(?:ed|es?|ing)|slump(?:ed|s)?|slid|slipp?ed|sank|plung(?:ed|es)|tumbl(?:ed|es)|plummet(?:ed|s)|shrank|slow(?:ed|s|ing)|eas(?:ed|es|ing)|cool(?:ed|s|ing)|moderat(?:ed|es|ing)|dipped|cut(?:s|ting)?|lower(?:ed|s|ing)|reduc(?:ed|es?|ing)|trimm(?:ed|ing)|slash(?:ed|es|ing)|(?:edged|ticked|crept|inched|came|went|gone|brought)\\s+down|down',
  kept: 'kept|keeps?|keeping|left|leav(?:es|ing)|held|holds|holding|maintained|unchanged|steady',
};

/** What stands between such a verb and the number: what is changed, from where. */
const BETWEEN =
  "(?:\\s+(?!(?:and|but|or|that|which|who|while|after|before|when|as|if|because|since|not|to|at|of)\\s)[\\p{L}\\p{N}’'.,%$€£-]+){0,9}?";

/** Words around a number that say only how exact it is. */
const ABOUT =
  '(?:(?:an?|the|about|around|some|nearly|almost|over|more|less|than|roughly|only|just|below|above|record|new|high|low|peak|of|as|much|little)\\s+)*';

/** "Raised its main rate to", "kept it at", "fell by": a way with what it leads to, right before a number; "…, up from" behind it. */
const patterns = lazily(() =>
  (['up', 'down', 'kept'] as const).map((way) => ({
    way,
    lead: new RegExp(
      `^(?<before>[^]*)(?<![\\p{L}-])(?:${WAYS[way]})${BETWEEN}\\s+(?<by>${way === 'kept' ? 'at' : 'to|by'})\\s+${ABOUT}$`,
      'iu',
    ),
    bare: way === 'kept' ? null : new RegExp(`^(?<before>[^]*)(?<![\\p{L}-])(?:${WAYS[way]})\\s+$`, 'iu'),
    tail:
      way === 'kept'
        ? null
        : new RegExp(`^(?:\\s+(?:in|on|last|this)\\s+\\p{L}+)?,?\\s+${way}\\s+from(?!\\p{L})`, 'iu'),
  })),
);

/** A change that a text tells of, with its number: to where, or by how much. */
interface Change extends Span {
  readonly way: Way;
  readonly to: 'level' | 'amount';
  /** A number right behind the verb, without "by". */
  readonly bare: boolean;
}

/** Longest stretch before a number that is looked at, in UTF-16 units. */
const NEAR = 90;

/** What only may be, or is not. */
const OPEN =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|no|if|whether|could|may|might|would|will|to|than|without|expected|instead|rather|before|until|since|then|again|later|earlier|previously|last|now)\s+(?:\p{L}+\s+){0,2}$/iu;

/** What will be, or somebody agreed to bring about. */
const TO_COME =
  /(?<!\p{L})(?:will|is to|are to|(?:agree[ds]?|decide[ds]?|vote[ds]?|promise[ds]?|plan(?:s|ned)?) to)\s+(?:\p{L}+ly\s+)?$/iu;

function toCome(text: string, { start }: Span): boolean {
  return TO_COME.test(text.slice(0, start));
}

/**
 * A change that is another than the fact's at the same number: "raised its rate to 4.25%" for one that was kept there, "rose to" for "slowed to",
 * "rose by 5.6%" for "rose to 5.6%", percent for percentage points. Each must say so right at the number.
 */
export function changeFault(
  { fact, ...profile }: FactProfile,
  sentence: DraftSentence,
  mention: FigureMention,
): Fault | null {
  if (fact.figure === null) return null;
  const { text, start } = sentence;
  const at = { start: mention.start - start, end: mention.end - start };
  const told = changeAt(text, at);
  if (told === null) return null;
  const isOpen = OPEN.test(text.slice(0, told.start));
  const numbers = namedNumbers(fact.figure);
  const own = findFigures(fact.claim).find(({ figure }) =>
    namedNumbers(figure).some((each) => numbers.includes(each)),
  );
  const claimed = own === undefined ? null : changeAt(fact.claim, own);
  if (own === undefined || claimed === null) return null;
  // What is to come may be turned round like what was: "will fall by" for "agreed to raise by".
  if (isOpen && (!toCome(text, told) || !toCome(fact.claim, claimed))) return null;
  // "Up 14 seats" may be told of much.
  const exact = mention.percent || mention.figure.currency !== null;
  if (!exact && (told.bare || claimed.bare)) return null;
  const span = {
    start: Math.min(start + told.start, mention.start),
    end: Math.max(start + told.end, mention.end),
  };
  const found = text.slice(span.start - start, span.end - start);
  const expected = fact.claim.slice(Math.min(claimed.start, own.start), Math.max(claimed.end, own.end));
  const otherUnit = mention.percent && isInPoints(fact.claim, own) !== isInPoints(text, at);
  const wrong = whatIsWrong(told, claimed, otherUnit);
  if (wrong === null) return null;
  const message = `${wrong.why}: the source has "${expected}", not "${found}".`;
  return fault(wrong.code, span, { fact, ...profile }, { expected, found, message });
}

/** What is wrong with a change beside that of a claim; `otherUnit` where one is in percent, the other in percentage points. */
function whatIsWrong(
  told: Change,
  claimed: Change,
  otherUnit: boolean,
): { readonly code: 'unsupported' | 'wrong-unit'; readonly why: string } | null {
  const sameWay = told.way === claimed.way;
  if (told.to !== claimed.to)
    return sameWay ? { code: 'wrong-unit', why: 'By how much is not to where' } : null;
  if (!sameWay && !told.bare && !claimed.bare)
    return { code: 'unsupported', why: 'It did not change this way' };
  return told.to === 'amount' && otherUnit
    ? { code: 'wrong-unit', why: 'Percent are not percentage points' }
    : null;
}

/** Whether a number of a text is of percentage points, which are no percent. */
export function isInPoints(text: string, { start, end }: Span): boolean {
  return (
    /^[^\s]*\s*(?:percent(?:age)?|per\s?cent|%)?[\s-]*(?:points?|pp)(?!\p{L})/iu.test(text.slice(end)) ||
    /points?|pp$/iu.test(text.slice(start, end))
  );
}

function changeAt(text: string, { start, end }: Span): Change | null {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + NEAR);
  let found: Change | null = null;
  for (const { way, lead, bare, tail } of patterns()) {
    const led = lead.exec(before) ?? bare?.exec(before) ?? null;
    if (led !== null && !(way === 'kept' && isOutcome(before))) {
      const by = led.groups?.['by'];
      const at = from + (led.groups?.['before'] ?? '').length;
      const to = by === undefined || /^by$/iu.test(by) ? 'amount' : 'level';
      // Of two verbs the nearer one leads to the number.
      if (found === null || at > found.start)
        found = { way, to, bare: by === undefined, start: at, end: start };
      continue;
    }
    const told = tail?.exec(behind) ?? null;
    if (told !== null && found === null)
      found = { way, to: 'level', bare: false, start: end, end: end + told[0].length };
  }
  return found;
}

/** "Rose by 0.3 points, leaving it at 6.4": how far something that changed has come, and not that it was kept there. */
function isOutcome(before: string): boolean {
  const left =
    /(?:,|(?<!\p{L})which|(?<!\p{L})and)\s+(?:(?:has|have|thus|now)\s+)*(?:left|leav(?:es|ing))\s[^,;]*$/iu.exec(
      before,
    );
  return left !== null && changed().test(before.slice(0, left.index));
}

const changed = lazily(() => new RegExp(`(?<![\\p{L}-])(?:${WAYS.up}|${WAYS.down})(?!\\p{L})`, 'iu'));
