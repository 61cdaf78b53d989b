import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { clauseBefore, clauseBehind } from '../words/clause-breaks.ts';
import type { Span } from '../words/span.ts';
import { type Deed, type DeedVerb, deedVerbs } from './deed-verbs.ts';

/** By what a claim tells of money, what a sentence cannot say of it instead. */
const OF_MONEY: Partial<Readonly<Record<Deed, readonly Deed[]>>> = {
  free: ['give', 'freeze', 'receive', 'lose', 'demand', 'take'],
  pledge: ['give', 'freeze', 'receive', 'lose', 'demand', 'withdraw'],
  demand: ['give', 'freeze', 'receive', 'lose', 'pledge'],
  give: ['freeze', 'demand', 'lose', 'withdraw'],
  have: ['lose', 'give', 'demand', 'freeze'],
  lose: ['gain'],
  gain: ['lose'],
};

/** The same of people and things. */
const OF_OTHERS: Partial<Readonly<Record<Deed, readonly Deed[]>>> = {
  have: ['lose', 'withdraw', 'send', 'destroy', 'sink', 'free'],
  send: ['lose', 'withdraw', 'destroy', 'sink', 'receive', 'take'],
  take: ['free', 'lose'],
  free: ['take', 'freeze', 'idle', 'sink', 'destroy'],
  destroy: ['send', 'have', 'take', 'free', 'idle'],
  sink: ['send', 'have', 'take', 'free', 'idle'],
  idle: ['free', 'sink', 'destroy', 'send'],
  hire: ['sack'],
  sack: ['hire'],
  lose: ['gain'],
  gain: ['lose'],
  pledge: ['give', 'lose', 'withdraw'],
  target: ['destroy'],
};

/** Longest way from a verb to the figure that is its object, in UTF-16 units. */
const LONGEST_GAP = 40;

/** Between a verb and a figure that is not its object: "lost some of the 900". */
const WITHIN =
  /(?<!\p{L})(?:some|none|any|one|few|many|most)\s+of\s|(?<!\p{L})(?:in|on|at|from|for|during|by|with)\s+(?:the\s+|its\s+|all\s+)?$/iu;

/** Between a form of "have" and what is had. */
const HAD = /^\s+(?:(?:some|about|its|the|now|currently|still|just|only|there|been)\s+)*$/iu;

/** Before a verb in the passive. */
const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu;

/** Before a verb that tells what shall be, not what was. */
const TO_COME =
  /(?<!\p{L})(?:to|will|would|shall|should|can|could|may|might|\p{L}+['’]ll)\s+(?:be\s+)?(?:\p{L}+ly\s+)?$/iu;

/** What those who are counted do, or what comes upon them: "47 ships sank", "150 workers will get contracts". */
const OF_THEIRS: ReadonlySet<Deed> = new Set(['sink', 'hire']);
const LOSES = /^los(?:e|es|t|ing)\s+(?:their\s+)?(?:jobs?|contracts?|posts?)(?!\p{L})/iu;

/** Before a verb of what was not done, or only may be. */
const UNDONE =
  /(?:(?<!\p{L})(?:not|never|no longer|without|refus(?:es|ed)\s+to|may|might|could|would)|n['’]t)\s+(?:be\s+|have\s+)?(?:\p{L}+ly\s+|yet\s+)?$/iu;

/** More than there were. */
const MORE =
  /^\s+more(?!\p{L})|^\s+(?:\p{L}+\s+){0,2}more(?=\s+(?:troops|soldiers|people|personnel|ships|trucks|boats|rescuers))/iu;
const MORE_BEFORE = /(?<!\p{L})(?:an\s+)?(?:additional|extra|further)\s+(?:some\s+|about\s+)?$/iu;

/**
 * A figure of which a sentence tells another deed than the fact: $17 billion that were paid, not unblocked; troops that were lost, not stationed.
 * Null where the verbs may be put for one another, or stand too far from the figure.
 */
export function deedFault(profile: FactProfile, { mention, sentence }: FigureContext): Fault | null {
  const { claim, figure } = profile.fact;
  const at = figure === null ? -1 : claim.toLowerCase().indexOf(figure.stated.toLowerCase());
  if (figure === null || at < 0) return null;
  const { text, start } = sentence;
  const told = deedAt(text, mention.start - start, mention.end - start);
  const own = deedAt(claim, at, at + figure.stated.length);
  if (told === null || own === null) return null;
  const contrary = (figure.currency === null ? OF_OTHERS : OF_MONEY)[own.deed] ?? [];
  const more =
    own.deed === 'have' &&
    /^(?:deploy|station|sen)/iu.test(text.slice(told.start, told.end)) &&
    (MORE.test(text.slice(mention.end - start)) || MORE_BEFORE.test(text.slice(0, mention.start - start)));
  if (!contrary.includes(told.deed) && !more) return null;
  // "Were deployed", "were sent": they came.
  if (told.deed === 'send' && /^deploy/iu.test(claim.slice(own.start, own.end)) && !more) return null;
  // "The deal to release $17 billion, none of which was paid": the fact's deed is told, too.
  if (own.deed !== 'have' && deedVerbs(text).some(({ deed }) => deed === own.deed)) return null;
  // That what was aimed at was destroyed, somebody else may say.
  if (own.deed === 'target' && !isToldBySpeaker(profile, sentence)) return null;
  if (UNDONE.test(text.slice(0, told.start))) return null;
  if (own.deed === 'send' && told.deed === 'receive' && !isByDoer(profile, sentence, start + told.start))
    return null;
  // What is promised will be given, and got.
  const passes = told.deed === 'give' || told.deed === 'receive';
  if (own.deed === 'pledge' && passes && TO_COME.test(text.slice(0, told.start))) return null;
  const span = {
    start: start + Math.min(told.start, mention.start - start),
    end: start + Math.max(told.end, mention.end - start),
  };
  const found = text.slice(span.start - start, span.end - start);
  const verb = claim.slice(own.start, own.end);
  const message = `The source does not say "${text.slice(told.start, told.end)}" but "${verb}": "${claim}"`;
  return fault('unsupported', span, profile, { expected: claim, found, message });
}

function isToldBySpeaker({ speakers }: FactProfile, { attributions }: DraftSentence): boolean {
  return attributions.some(({ entities }) =>
    speakers.some(({ entity }) => entity !== null && entities.includes(entity)),
  );
}

/** Whether the doer of a claim stands before a verb: whoever else received trucks was sent them. */
function isByDoer(
  { claimMentions: [doer] }: FactProfile,
  { mentions }: DraftSentence,
  verb: number,
): boolean {
  if (doer === undefined) return true;
  return mentions.some(
    ({ end, entities }) => end <= verb && entities.some((each) => doer.entities.includes(each)),
  );
}

/** The deed whose object a figure is: the verb before it, or one in the passive behind it. */
function deedAt(text: string, from: number, to: number): (DeedVerb & Span) | null {
  const before = clauseBefore(text, from);
  const verb = deedVerbs(before.text).at(-1);
  if (verb !== undefined) {
    const gap = before.text.slice(verb.end);
    const had = /^ha(?:s|ve|d)$/iu.test(before.text.slice(verb.start, verb.end));
    if (gap.length > LONGEST_GAP || WITHIN.test(gap) || (had && !HAD.test(gap))) return null;
    return { deed: verb.deed, start: before.from + verb.start, end: before.from + verb.end };
  }
  const behind = clauseBehind(text, to);
  const passive = deedVerbs(behind).find(
    ({ start, deed }) =>
      PASSIVE.test(behind.slice(0, start)) || OF_THEIRS.has(deed) || LOSES.test(behind.slice(start)),
  );
  if (passive === undefined || passive.start > LONGEST_GAP) return null;
  return { deed: passive.deed, start: to + passive.start, end: to + passive.end };
}
