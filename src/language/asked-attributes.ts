import { holdsWord } from './word-list.ts';

/**
 * What one asks of a person, a body or a thing by one word ("age of", "salary of"). Those that names of groups and places are made of
 * ("family", "leadership", "history") are left out.
 */
const ATTRIBUTES =
  'age height weight birthday birthplace birthdate nationality religion salary salaries income earnings wage wages bonus pension wealth fortune worth ' +
  'wife husband spouse girlfriend boyfriend children career biography bio profile background photo photograph picture phone telephone email website ' +
  'flag motto slogan anthem budget cost costs price prices share shares revenue turnover profit profits debt debts size membership strength ' +
  'headquarters founder founders owner owners ownership origin origins ideology funding finances location date cause causes definition meaning nickname ' +
  'surname pronunciation';

/** Whether a folded word asks for something of what is named beside it. */
export function asksForAttribute(word: string): boolean {
  return holdsWord(ATTRIBUTES, word);
}
