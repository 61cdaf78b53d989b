import { compareFigures, findFigures } from '../../language/figures.ts';
import { normaliseText } from '../../language/normalise.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { escapedPattern, WORD_ENDS, WORD_STARTS } from '../../language/whole-words.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import { quotedWords } from '../vet/quotations/word-diff.ts';
import { SHORTEST_QUOTATION } from '../vet/reading/read-sentences.ts';
import type { ArticleStatement, QuotedWords, StatedFigure, UnknownName } from './read-statements.ts';

/** A figure that a fact holds, and whether it covers a statement already. */
interface HeldFigure {
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
  taken: boolean;
}

/** The names that the facts of a source print, known as entities or not. */
export class PrintedNames {
  readonly #printed: string;

  constructor(facts: readonly Fact[]) {
    this.#printed = [...new Set(facts.flatMap(printedBy))].join('\n');
  }

  /** Whether some fact prints the name, in the plural or as a possessive too. */
  hold({ text }: Pick<UnknownName, 'text'>): boolean {
    const name = `${WORD_STARTS}${escapedPattern(normaliseText(text))}(?:'?s|')?${WORD_ENDS}`;
    return new RegExp(name, 'u').test(this.#printed);
  }
}

function printedBy({ names, place, saidBy, when }: Fact): readonly string[] {
  return [...names, place ?? '', ...saidBy.map(({ who }) => who), when?.stated ?? '']
    .map(normaliseText)
    .filter((text) => text !== '');
}

/** What the facts of one paragraph hold. */
export class CoveringFacts {
  readonly #figures: HeldFigure[];
  readonly #quotes: readonly string[];
  /** Names, speakers, times and places as printed, normalised. */
  readonly #printed: readonly string[];

  readonly #names: PrintedNames;

  constructor(facts: readonly Fact[], names: PrintedNames) {
    this.#names = names;
    this.#figures = facts.flatMap(heldFigures);
    this.#quotes = facts.flatMap(({ quote }) =>
      quote.length === 0 ? [] : [spaced(quote.join(' ')), ...quote.map(spaced)],
    );
    this.#printed = facts.flatMap(printedBy);
  }

  /** Those of a paragraph's statements that no fact covers. */
  uncovered(statements: readonly ArticleStatement[]): readonly ArticleStatement[] {
    const figures = statements.filter((each) => each.type === 'figure');
    const open = new Set<ArticleStatement>(this.#openFigures(figures));
    for (const statement of statements) {
      if (statement.type === 'quote' && !this.holdsQuote(statement)) open.add(statement);
      if (statement.type === 'name' && !this.#names.hold(statement)) open.add(statement);
    }
    return statements.filter((each) => open.has(each));
  }

  /** Whether a fact quotes these words, or a part of them: short quotations are the better ones. */
  holdsQuote({ text }: Pick<QuotedWords, 'text'>): boolean {
    const words = spaced(text);
    return this.#quotes.some(
      (quote) =>
        quote.includes(words) ||
        (words.includes(quote) && quote.trim().split(' ').length >= SHORTEST_QUOTATION),
    );
  }

  /**
   * Figures that count the same thing take their fact first; what is left may take one fact each of the same number, whatever it counts:
   * "62 personnel" and "62 hurt" are one figure, but five killed do not cover five injured beside them.
   */
  #openFigures(figures: readonly StatedFigure[]): readonly StatedFigure[] {
    const open = figures.filter((stated) => {
      const same = this.#figures.filter((held) => isSame(stated.figure, held.figure));
      const counting = same.filter(({ words }) => wordsOf(stated.unit ?? '').some((word) => words.has(word)));
      for (const held of counting) held.taken = true;
      return counting.length === 0 && !this.#holdsText(stated) && !this.#isQuoted(stated);
    });
    return open.filter((stated) => {
      const free = this.#figures.find((held) => !held.taken && isSame(stated.figure, held.figure));
      if (free !== undefined) free.taken = true;
      return free === undefined;
    });
  }

  /** "About 24 hours earlier" may be the time of a fact, "two US officials" its speaker, "three camps" a name as printed. */
  #holdsText({ text, unit }: StatedFigure): boolean {
    const [noun = ''] = (unit ?? '').split(' ');
    const wanted = normaliseText(`${text} ${noun}`);
    return this.#printed.some((printed) => ` ${printed} `.includes(` ${wanted} `));
  }

  #isQuoted({ quotation }: StatedFigure): boolean {
    return quotation !== null && this.holdsQuote({ text: quotation.text });
  }
}

/** The figure of a fact, and those its claim states beside it. */
function heldFigures({ figure, unit, claim, names }: Fact): readonly HeldFigure[] {
  const words = new Set(wordsOf([unit ?? '', claim, ...names].join(' ')));
  const own = figure === null ? [] : [figure];
  const claimed = findFigures(claim).map((mention) => mention.figure);
  const others = claimed.filter((each) => !own.some((known) => isSame(each, known)));
  return [...own, ...others].map((held) => ({ figure: held, words, taken: false }));
}

/** The same number or range; whether its hedge is right is for `facts verify` to say. */
function isSame(stated: Figure, held: Figure): boolean {
  const comparison = compareFigures(stated, held);
  return comparison === 'same' || comparison === 'hedge-lost' || comparison === 'hedge-changed';
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).flatMap(({ term }) => (term.length < 3 || term.startsWith('#') ? [] : [stem(term)]));
}

function spaced(text: string): string {
  return ` ${quotedWords(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
