import type { Figure } from '../model/figure.ts';
import { holdsWord, lineOf } from './word-list.ts';

/** What a thing of a type (first in its line) is also called: a reader speaks of "the ship" whose name is known. */
const TYPES =
  'country countries nation nations state states\n' +
  'town towns city cities village villages community\n' +
  'region regions area areas province provinces district districts\n' +
  'province region area district\n' +
  'company companies firm firms business employer manufacturer corporation\n' +
  'organisation organisations organization organizations body bodies agency agencies institution newspaper newspapers paper papers outlet outlets\n' +
  'group groups faction factions organisation organization outfit\n' +
  'force forces outfit military\n' +
  'vessel vessels ship ships boat boats\n' +
  'ship vessel boat\n' +
  'person man woman\n' +
  'weapon weapons arms\n' +
  'event events';

/** The types of things that a folded word may stand for. */
export function typesCalled(word: string): readonly string[] {
  return TYPES.split('\n')
    .filter((line) => lineOf(line, word, ' ') !== null)
    .map((line) => line.slice(0, line.indexOf(' ')));
}

/** Whether a folded word asks what kind of thing something is: "missile type". */
export function asksWhatKind(word: string): boolean {
  return holdsWord('type types kind kinds sort model make', word);
}

/** Whether a folded word behind a country's name means who governs it: "the Iranian government" is Iran. */
export function isGovernment(word: string): boolean {
  return holdsWord('government regime leadership authorities state side', word);
}

/** Whether a folded word asks for a sum: a figure in a currency is one, whatever a text calls it. A price is not: a fine is none. */
export function isOfMoney(word: string): boolean {
  return holdsWord('money cash sum cost costs', word);
}

/** What vague words for numbers mean at least, and at most. */
const AMOUNTS: Readonly<Record<string, readonly [number, number]>> = {
  handful: [3, 12],
  dozen: [12, 199],
  dozens: [24, 199],
  scores: [40, 199],
  hundred: [100, 1999],
  hundreds: [200, 9999],
  thousand: [1000, 19_999],
  thousands: [2000, 999_999],
  million: [1e6, 2e7],
  millions: [2e6, 999e6],
  billion: [1e9, 2e10],
  billions: [2e9, 999e9],
};

/** Whether a word is a vague one for a number: "dozens". */
export function isAmount(word: string): boolean {
  return Object.hasOwn(AMOUNTS, word);
}

/** Whether a vague word for a number ("dozens") says about how large a figure is. */
export function saysAbout(word: string, { value, min, max }: Figure): boolean {
  const range = isAmount(word) ? AMOUNTS[word] : undefined;
  const stated = value ?? min ?? max;
  return range !== undefined && stated !== null && stated >= range[0] && stated <= range[1];
}
