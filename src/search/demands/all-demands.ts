import { tokenise } from '../../language/tokens.ts';
import { askedDeeds } from '../deeds/asked-deeds.ts';
import { toldOtherwise } from '../deeds/tells-deed.ts';
import { apart } from './apart.ts';
import { belongings } from './belongings.ts';
import { countedNouns } from './counted-nouns.ts';
import type { Asking, Demand } from './demand.ts';
import { agents, doers, present } from './doers.ts';
import { exactFigures } from './exact-figures.ts';
import { kindsOfThings } from './kinds-of-things.ts';
import { offices } from './offices.ts';
import { orders } from './orders.ts';
import { qualifiers } from './qualifiers.ts';
import { responders } from './responders.ts';
import { before, times } from './times.ts';
import { victims } from './victims.ts';
import { whatItTakes } from './what-it-takes.ts';
import { bases, whatThingsAre } from './what-things-are.ts';

export { reasonAsked, tellsReason } from './reasons.ts';

/** What a query asks of its answer, beside that it holds its words; nothing for most. */
export function demandsOf(asked: Omit<Asking, 'tokens'>): readonly Demand[] {
  const asking = { ...asked, tokens: tokenise(asked.query.text) };
  return [
    ...deeds(asking),
    ...victims(asking),
    ...countedNouns(asking),
    ...qualifiers(asking),
    ...times(asking),
    ...before(asking),
    ...orders(asking),
    ...exactFigures(asking),
    ...whatItTakes(asking),
    ...responders(asking),
    ...kindsOfThings(asking),
    ...doers(asking),
    ...present(asking),
    ...agents(asking),
    ...offices(asking),
    ...belongings(asking),
    ...apart(asking),
    ...whatThingsAre(asking),
    ...bases(asking),
  ];
}

/** Who did what to whom. */
function deeds({ base, query, tokens, evidence }: Asking): readonly Demand[] {
  return askedDeeds(base, query.text, tokens, evidence).map((deed) => ({
    unanswered: { words: deed.words, why: 'not-told', among: [] },
    isMetBy: (ordinal) => toldOtherwise(base, [deed], ordinal) === null,
  }));
}
