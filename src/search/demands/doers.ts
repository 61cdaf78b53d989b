import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { deedsTold, type PartyWord } from '../deeds/told-deeds.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import type { Asking, Demand } from './demand.ts';
import { PEOPLE } from './victims.ts';

/** Who was somewhere. */
const PRESENT = /\bwho\s+(?:is|are|was|were)\s+(?:at|in|inside|on|there)\b/i;

/** The same of a party. */
const WHICH_DID =
  /\b(?:which|what)\s+(?:\w+\s+)?(?:militia|group|country|faction|force|army|side|outfit|nation|organi[sz]ation|party)s?\s+(?:has\s+|have\s+|had\s+)?(?:attack|fired|launch|carried|bomb|shot|hit|struck)/i;

const PARTIES = 'militias militia groups group proxies proxy they he she';

const BLAMES = /\b(?:claim|blam|responsib|accus|behind)/i;

/** Whether a word of a claim is, or stands for, somebody who does something: not the missile that was fired. */
function isSomebody({ text, term }: PartyWord): boolean {
  return /^\p{Lu}/u.test(text) || holdsWord(PARTIES, term) || holdsWord(PEOPLE, term);
}

/** Who asks who attacked somebody wants a fact that says who did, not only what was done: nobody is told to have fired a missile "that was used". */
export function doers({ base, query: { asked, text } }: Asking): readonly Demand[] {
  if (asked !== 'who-did' && !WHICH_DID.test(text)) return [];
  return [
    {
      unanswered: { words: text.replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) => {
        const { claim } = base.fact(ordinal);
        return BLAMES.test(claim) || deedsTold(claim).some(({ doers }) => doers.some(isSomebody));
      },
    },
  ];
}

/** Who asks who was somewhere wants a fact that tells of people. */
export function present({ base, query: { text } }: Asking): readonly Demand[] {
  if (!PRESENT.test(text)) return [];
  return [
    {
      unanswered: { words: text.replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) => tokenise(base.fact(ordinal).claim).some(({ term }) => holdsWord(PEOPLE, term)),
    },
  ];
}

/** What somebody is to have done, right behind "who". */
const WHO_DID = /\bwho\s+(?:has\s+|have\s+|had\s+)?(?!is\b|are\b|was\b|were\b)([a-z]+)/i;
const SUFFERED = 'is are was were be been being';

/** Who did something is told by a claim that has somebody do it, not by one that has it done: of what "was defeated" nobody learns by whom. */
export function agents({ base, query: { asked, text }, evidence }: Asking): readonly Demand[] {
  const did = asked === 'who' ? WHO_DID.exec(text) : null;
  const verb = evidence.find(
    ({ word, isName }) =>
      did !== null && !isName && word.light === 'no' && word.end === did.index + did[0].length,
  );
  if (verb === undefined) return [];
  const forms = new Set([verb.word.term, ...knownTerms(verb.alternatives)].map(stem));
  const inflected = verb.alternatives.filter(
    ({ alternative: { type } }) => type === 'exact' || type === 'stem',
  );
  const own = new Set(knownTerms(inflected).map(stem));
  return [
    {
      unanswered: { words: text.replace(/\W+$/, ''), why: 'not-told', among: [] },
      isMetBy: (ordinal) => {
        const { claim, tags } = base.fact(ordinal);
        const tokens = tokenise(claim);
        // "Frozen funds deal" tells of no one that froze them.
        const isPartOf = (tag: string): boolean =>
          tokenise(tag)
            .slice(0, -1)
            .some(({ term }) => /(?:ed|en|wn)$/.test(term) && own.has(stem(term)));
        const told = [...tokens.keys()].filter((at) => forms.has(stem(tokens[at]?.term ?? '')));
        const isSuffered = (at: number): boolean => {
          const before = tokens[at - 1];
          const isState =
            before !== undefined && /['\u2019]s$/.test(claim.slice(before.start, tokens[at]?.start).trim());
          const isDone =
            holdsWord(SUFFERED, before?.term ?? '') || holdsWord(SUFFERED, tokens[at - 2]?.term ?? '');
          return (
            (isState || isDone || holdsWord('its their his', before?.term ?? '')) &&
            !tokens.slice(at + 1).some(({ term }) => term === 'by')
          );
        };
        return told.length === 0 ? !tags.some(isPartOf) : !told.every(isSuffered);
      },
    },
  ];
}
