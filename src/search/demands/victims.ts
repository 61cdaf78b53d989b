import type { CompiledBase } from '../../compiled/base.ts';
import { opensCompound } from '../../language/compounds.ts';
import { countryForms, isCountryAdjective } from '../../language/countries.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { wholeNamed } from '../words/naming.ts';
import type { Asking, Demand } from './demand.ts';
import { BEFALLS } from './turning-words.ts';

/** What may stand between people and what befalls them. */
const BETWEEN = 'were was are is have has had been be got get who that there the any some ever also actually';
/** Words for people that one belongs to a country as. */
export const PEOPLE =
  'people personnel troops troop soldiers soldier servicemen members citizens civilians civilian nationals children workers contractors forces men women fighters militants ' +
  'police officers journalists casualties deaths victims hostages';
/** How far behind a country's word its people stand: "US military personnel". */
const REACH = 2;

/**
 * Who asks how many of a people were killed or hurt wants a fact that says these were: strikes of theirs are another matter, and so are
 * militias that they back.
 */
export function victims({ base, query: { text }, tokens }: Asking): readonly Demand[] {
  const befalls = tokens.findIndex(({ term }) => holdsWord(BEFALLS, term));
  if (befalls === -1) return [];
  const at = tokens.findIndex((token, place) => isPeople(base, token) && areVictims(tokens, place, befalls));
  const people = tokens[at];
  if (people === undefined) return [];
  const forms = formsOf(base, people.term);
  const words = text.slice(
    Math.min(people.start, tokens[befalls]?.start ?? 0),
    Math.max(people.end, tokens[befalls]?.end ?? 0),
  );
  return [
    {
      unanswered: { words, why: 'not-told', among: [] },
      isMetBy: (ordinal) => {
        const { claim, unit, quote } = base.fact(ordinal);
        return [unit ?? '', claim, ...quote].some((told) => namesPeople(told, forms));
      },
    },
  ];
}

/** Shortest name of a people in the plural: "Poles". */
const SHORTEST = 5;

/** Whether a word is a people: "Americans", "Iraqis", "Lebanese". */
function isPeople(base: CompiledBase, { term }: Token): boolean {
  if (isCountryAdjective(term)) return true;
  if (!term.endsWith('s') || term.length < SHORTEST) return false;
  if (isCountryAdjective(term.slice(0, -1))) return true;
  return wholeNamed(base, term).some((entity) => {
    const { type, name } = base.entity(entity);
    return type === 'place' && tokenise(name).every((token) => token.term !== term);
  });
}

/** Whether what befalls is told of these people, rather than of their strikes, or of what they say. */
function areVictims(tokens: readonly Token[], at: number, befalls: number): boolean {
  const terms = tokens.map(({ term }) => term);
  if (terms[at - 1] === 'by' || (terms[at - 1] === 'the' && terms[at - 2] === 'by')) return false;
  const isCounted =
    ['many', 'any', 'no', 'all', 'some', 'more'].includes(terms[at - 1] ?? '') &&
    (terms[at] ?? '').endsWith('s');
  if (isCounted && at < befalls) return true;
  const [from, to] = at < befalls ? [at, befalls] : [befalls, at];
  return terms.slice(from + 1, to).every((term) => holdsWord(BETWEEN, term));
}

/** The words for a country and its people. */
function formsOf(base: CompiledBase, term: string): ReadonlySet<string> {
  const adjective = isCountryAdjective(term) ? term : term.slice(0, -1);
  const forms = new Set([term, adjective, `${adjective}s`, ...countryForms(adjective)]);
  for (const entity of [...wholeNamed(base, term), ...wholeNamed(base, adjective)]) {
    const { name, aliases } = base.entity(entity);
    for (const spelling of [name, ...aliases]) {
      const spelt = tokenise(spelling).map((token) => token.term);
      if (spelt.length === 1) for (const form of spelt) forms.add(form);
    }
  }
  if (forms.has('american')) for (const form of ['us', 'usa']) forms.add(form);
  return forms;
}

/** Whether a text tells of people of a country: "US personnel", "two Iraqis", not "US strikes" nor "Iran-backed militants". */
function namesPeople(text: string, forms: ReadonlySet<string>): boolean {
  const tokens = tokenise(text);
  return tokens.some((token, at) => {
    if (!forms.has(token.term) || opensCompound(text, token)) return false;
    if (token.term.endsWith('s') && isCountryAdjective(token.term.slice(0, -1))) return true;
    return tokens.slice(at + 1, at + 1 + REACH).some(({ term }) => holdsWord(PEOPLE, term));
  });
}
