import type { CompiledBase } from '../../compiled/base.ts';
import { countryForms } from '../../language/countries.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { entitiesNamed } from '../words/naming.ts';
import type { Asking, Demand } from './demand.ts';
import { IN_RETURN, RESPONDING, RESPONSES } from './turning-words.ts';

const AUXILIARIES = 'did do does has have had';
const PREPOSITIONS =
  'of to in on at against by from with for before after since until over as that which who when while';
const NOT_NAMING = /^the\s+|\s+(?:been|ever|also|then)$/gi;

/** How far in words from its beginning the subject of a claim stands, and behind that what it does. */
const REACH = { subject: 2, response: 9 } as const;

/** The letters of one of these stand in every query that asks for a response. */
const ASKS = /respon|react|retaliat|answer|repl|return/i;

/** Whether a folded word tells that somebody answers what was done. */
export function isResponse(word: string): boolean {
  return holdsWord(RESPONSES, word);
}

/** Whoever responded, where a query asks how or whether they did, must be told to have: "how did X respond". */
export function responders({ base, query: { text }, evidence }: Asking): readonly Demand[] {
  const called = responderAsked(text, evidence);
  if (called === null) return [];
  const forms = formsOf(base, called);
  return [
    {
      unanswered: { words: called, why: 'not-told', among: [] },
      isMetBy: (ordinal) => {
        const { claim } = base.fact(ordinal);
        const tokens = tokenise(claim);
        return tokens.some(({ term }, at) => forms.has(term) && isResponder(claim, tokens, at));
      },
    },
  ];
}

/** Whose response a query asks for, as typed: "how did X respond", "what did X do in retaliation". Null when nobody's is whom a base knows. */
function responderAsked(text: string, evidence: readonly WordEvidence[]): string | null {
  if (!ASKS.test(text)) return null;
  const tokens = tokenise(text);
  const start = tokens.findIndex(({ term }) => holdsWord(AUXILIARIES, term)) + 1;
  if (start === 0) return null;
  for (let at = start + 1; at < tokens.length; at += 1) {
    const term = tokens[at]?.term ?? '';
    if (holdsWord(PREPOSITIONS, term)) return null;
    const inReturn =
      term === 'do' && tokens[at + 1]?.term === 'in' && holdsWord(IN_RETURN, tokens[at + 2]?.term ?? '');
    if (!inReturn && !holdsWord(RESPONDING, term)) continue;
    const from = tokens[start]?.start ?? 0;
    const end = tokens[at - 1]?.end ?? 0;
    const isKnown = evidence.some(({ word, isName }) => isName && word.start >= from && word.end <= end);
    return isKnown ? text.slice(from, end).replace(NOT_NAMING, '').trim() : null;
  }
  return null;
}

/** Words of a claim that stand for whoever is so called, or for the country whose government or people is. */
function formsOf(base: CompiledBase, called: string): ReadonlySet<string> {
  const terms = tokenise(called).map(({ term }) => term);
  const spellings = entitiesNamed(base, called).flatMap((entity) => {
    const { name, aliases } = base.entity(entity);
    return [name, ...aliases].flatMap((spelling) => tokenise(spelling).map(({ term }) => term));
  });
  return new Set([...terms, ...terms.flatMap(countryForms), ...spellings]);
}

/** "X responded", "in retaliation X", "X was reluctant to retaliate", and whoever a claim begins with. */
function isResponder(claim: string, tokens: readonly Token[], at: number): boolean {
  const owns = /['’]s?$/.test(claim.slice(tokens[at]?.start, tokens[at + 1]?.start).trim());
  if (at < REACH.subject && !owns) return true;
  const before = tokens[at - 1]?.term === 'the' ? at - 2 : at - 1;
  if (isResponse(tokens[before]?.term ?? '')) return true;
  for (let after = at + 1; after <= at + REACH.response; after += 1) {
    const term = tokens[after]?.term ?? '';
    if (isResponse(term)) return true;
    const isInfinitive = term === 'to' && isResponse(tokens[after + 1]?.term ?? '');
    if (holdsWord(PREPOSITIONS, term) && !isInfinitive) return false;
  }
  return false;
}
