import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { contrastIn, notMeant } from './contrasts.ts';
import type { Asking, Demand } from './demand.ts';

/** What a query sets apart: "Syria and not Iraq" wants a fact that does not speak of Iraq, "besides X, what else" one of more than X. */
export function apart({ base, query: { text }, evidence }: Asking): readonly Demand[] {
  const { words, beside, admits } = contrastIn(text, evidence);
  const last = words.at(-1);
  if (last === undefined) return [];
  const not = notMeant(text, evidence).map(({ word, alternatives }) => {
    const meant = alternatives.flatMap(({ alternative }) => alternative.terms.map((term) => term.text));
    return new Set([word.term, ...meant].map(stem));
  });
  return [
    {
      unanswered: { words: text.slice(words[0]?.word.start, last.word.end), why: 'not-joined', among: [] },
      isMetBy: (ordinal) => {
        // Of others a fact is only asked once it need not have these.
        if (beside.length > 0 || !admits(ordinal)) return false;
        const told = tokenise(base.fact(ordinal).claim).map(({ term }) => stem(term));
        return not.every((forms) => !told.some((term) => forms.has(term)));
      },
    },
  ];
}
