import type { Draft } from '../../article/draft.ts';
import type { CompiledBase } from '../../compiled/base.ts';
import type { Finding } from '../../model/finding.ts';
import { FactShelf } from './facts/fact-shelf.ts';
import { relevantFacts } from './facts/relevant-facts.ts';
import type { Fault, Statement } from './findings/statement.ts';
import { QuotationShelf } from './quotations/link-quotation.ts';
import { type DraftSentence, readSentences } from './reading/read-sentences.ts';
import { isSpelledOut, spellingFaults } from './spellings.ts';
import { SentenceVetter } from './vet-sentence.ts';
import { TIME_NOUN } from './words/counted-classes.ts';
import { namedNumbers } from './words/named-numbers.ts';

/** A draft, compared with a knowledge base. */
export interface VettedDraft {
  /** In the order of the draft. */
  readonly findings: readonly Finding[];
  readonly counts: VettedCounts;
  /** The statements that nothing is wrong with, in the order of the draft. */
  readonly supported: readonly SupportedWords[];
}

/** Words of a draft that are as a fact has it; `fact` is null where several hold together. */
export type SupportedWords = Pick<Finding, 'line' | 'column' | 'end_line' | 'end_column' | 'text' | 'fact'>;

/** What a draft's statements turned out to be. */
export interface VettedCounts {
  readonly statements: number;
  readonly supported: number;
  readonly wrong: number;
  readonly unsupported: number;
  /** Names in two spellings; they are no statements. */
  readonly spellings: number;
  /** Sentences that give a figure and made no statement: nothing is said about them. */
  readonly unjudged: number;
}

/** Compares a draft with a knowledge base, sentence by sentence. The same draft and base give the same findings. */
export function vetDraft(draft: Draft, base: CompiledBase): VettedDraft {
  const shelf = new FactShelf(base, relevantFacts(base, draft.text));
  const sentences = readSentences(draft.text, shelf.lexicon, shelf.concepts);
  const vetter = new SentenceVetter(shelf, new QuotationShelf(shelf), sentences);
  const bySentence = sentences.map((_, position) => vetter.vet(position));
  const statements: readonly Statement[] = bySentence.flat();
  const unjudged = sentences.filter(
    (sentence, position) => bySentence[position]?.length === 0 && givesFigure(sentence),
  ).length;
  const spellings = spellingFaults(
    sentences.flatMap((sentence) =>
      sentence.mentions.filter(
        ({ start, end }) =>
          !sentence.quotations.some((each) => start < each.end && end > each.start) &&
          !isSpelledOut(sentence.text.slice(0, start - sentence.start)),
      ),
    ),
    shelf.lexicon,
  ).map(
    ({ mention, house, elsewhere }): Fault => ({
      start: mention.start,
      end: mention.end,
      code: 'spelling',
      fact: null,
      expected: house,
      found: mention.text,
      message: `"${mention.text}" is also spelled "${elsewhere}" in this draft: write "${house}".`,
    }),
  );
  const faults = [...statements.flatMap((statement) => statement.faults), ...spellings];
  faults.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    findings: faults.map((fault) => placed(fault, draft)),
    counts: { ...countsOf(statements), spellings: spellings.length, unjudged },
    supported: supportedAmong(statements, draft),
  };
}

function supportedAmong(statements: readonly Statement[], draft: Draft): readonly SupportedWords[] {
  return statements
    .filter(({ faults }) => faults.length === 0)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, fact }) => {
      const { from, to } = draft.place(start, end);
      const text = draft.text.slice(start, end);
      return {
        line: from.line,
        column: from.column,
        end_line: to.line,
        end_column: to.column,
        text,
        fact,
      };
    });
}

/** Smallest number that a reader takes for a figure, in words and in digits: below it are the two sides, the three men. */
const FIGURE = { words: 13, digits: 10 } as const;

function givesFigure({ figures }: DraftSentence): boolean {
  return figures.some(
    ({ figure, percent, noun, text }) =>
      (figure.currency !== null ||
        percent ||
        Math.max(0, ...namedNumbers(figure)) >= (/\d/u.test(text) ? FIGURE.digits : FIGURE.words)) &&
      !TIME_NOUN.test(noun?.split(/[\s-]/)[0]?.toLowerCase() ?? ''),
  );
}

function countsOf(statements: readonly Statement[]): Omit<VettedCounts, 'spellings' | 'unjudged'> {
  const unsupported = statements.filter(({ faults }) =>
    faults.some(({ code }) => code === 'unsupported'),
  ).length;
  const faulty = statements.filter(({ faults }) => faults.length > 0).length;
  return {
    statements: statements.length,
    supported: statements.length - faulty,
    wrong: faulty - unsupported,
    unsupported,
  };
}

function placed(fault: Fault, draft: Draft): Finding {
  const { from, to } = draft.place(fault.start, fault.end);
  return {
    line: from.line,
    column: from.column,
    end_line: to.line,
    end_column: to.column,
    text: draft.text.slice(fault.start, fault.end),
    code: fault.code,
    fact: fault.fact,
    expected: fault.expected,
    found: fault.found,
    message: fault.message,
  };
}
