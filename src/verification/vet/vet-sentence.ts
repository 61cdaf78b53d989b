import { reasonClaims } from './claims/reason-claims.ts';
import { vetClaims } from './claims/vet-claim.ts';
import { type FigureContext, figureContexts } from './contexts/figure-context.ts';
import type { FactProfile } from './facts/fact-profile.ts';
import type { FactShelf } from './facts/fact-shelf.ts';
import { vetFigure } from './figures/vet-figure.ts';
import type { SentenceCheck } from './findings/sentence-check.ts';
import { SpeakersMissed } from './findings/speakers-missed.ts';
import type { Statement } from './findings/statement.ts';
import { besideSum, hedgedOnce, isMarked, isTold, markedOnce } from './findings/told-once.ts';
import { compassFaults } from './places/compass.ts';
import type { QuotationShelf } from './quotations/link-quotation.ts';
import { vetQuotation } from './quotations/vet-quotation.ts';
import type { DraftSentence } from './reading/read-sentences.ts';
import { sentenceChecks } from './sentence-checks.ts';
import { speakerCounts } from './speakers/speaker-counts.ts';
import { timeToldApart } from './times/told-before.ts';
import { overlap } from './words/span.ts';

/** Sentences before one that its pronouns and bare numbers may lean on. */
const REACH = 2;

/** Vets the sentences of one draft. */
export class SentenceVetter {
  readonly #shelf: FactShelf;
  readonly #quotations: QuotationShelf;
  readonly #sentences: readonly DraftSentence[];
  readonly #checks: readonly SentenceCheck[];
  readonly #contexts = new Map<number, readonly FigureContext[]>();
  /** The facts that each sentence made use of. */
  readonly #told = new Map<number, readonly FactProfile[]>();
  /** Outlets whose relay was missed, once for each fact and paragraph. */
  readonly #dropped = new Set<string>();

  constructor(shelf: FactShelf, quotations: QuotationShelf, sentences: readonly DraftSentence[]) {
    this.#shelf = shelf;
    this.#quotations = quotations;
    this.#sentences = sentences;
    this.#checks = sentenceChecks(shelf);
  }

  /** The statements of the sentence at a position, with what is wrong with them. */
  vet(position: number): readonly Statement[] {
    const sentence = this.#sentences[position];
    if (sentence === undefined) return [];
    const near = this.#near(position);
    const earlier = this.#before(position);
    const used = new Set<FactProfile>();
    const soFar = { near, used, missed: new SpeakersMissed() };
    const statements: Statement[] = [];
    for (const quotation of sentence.quotations) {
      const statement = vetQuotation(quotation, sentence, near, used, this.#shelf, this.#quotations);
      if (statement !== null)
        statements.push(
          this.#isCarriedOn(statement, position)
            ? withoutDrop(statement)
            : this.#droppedOnce(statement, sentence.paragraph),
        );
    }
    for (const context of this.#figureContexts(position)) {
      const statement = vetFigure(context, soFar, this.#shelf);
      if (statement !== null) statements.push(statement);
    }
    const claims = vetClaims(sentence, earlier, soFar, this.#shelf);
    statements.push(...claims.filter((claim) => !isTold(claim, statements)));
    statements.push(...speakerCounts(sentence, new Set([...used, ...this.#shelf.factsOf(claims)])));
    statements.push(...compassFaults(sentence, this.#sentences[position - 1], this.#shelf));
    statements.push(...reasonClaims(sentence, soFar, this.#shelf));
    // Quoted words are a matter of who said them.
    for (const found of this.#checks.flatMap((check) => check(sentence, this.#shelf, earlier)))
      if (!isMarked(found, statements) && !sentence.quotations.some((each) => overlap(each, found)))
        statements.push(found);
    const back = timeToldApart(sentence, this.#toldBefore(position));
    if (back !== null && !isMarked(back, statements)) statements.push(back);
    this.#told.set(position, this.#shelf.factsOf(statements));
    return markedOnce(hedgedOnce(besideSum(statements, sentence))).sort((a, b) => a.start - b.start);
  }

  /** A quotation in several pieces lacks its outlet once. */
  #droppedOnce(statement: Statement, paragraph: number): Statement {
    const key = `${paragraph} ${statement.fact}`;
    const told = this.#dropped.has(key);
    if (statement.faults.some(({ code }) => code === 'relay-dropped')) this.#dropped.add(key);
    return told ? withoutDrop(statement) : statement;
  }

  /** "…," he told the Post. "…": quoted words without anybody who says them are said as those of the sentence before were. */
  #isCarriedOn({ fact }: Statement, position: number): boolean {
    const [before, sentence] = [this.#sentences[position - 1], this.#sentences[position]];
    if (before === undefined || before.quotations.length === 0 || sentence === undefined) return false;
    return (
      sentence.attributions.length === 0 &&
      this.#toldBefore(position).some((profile) => profile.fact.id === fact) &&
      !this.#dropped.has(`${sentence.paragraph} ${fact}`)
    );
  }

  /** The facts that the sentence right before made use of, in the same paragraph. */
  #toldBefore(position: number): readonly FactProfile[] {
    const together = this.#sentences[position - 1]?.paragraph === this.#sentences[position]?.paragraph;
    return together ? (this.#told.get(position - 1) ?? []) : [];
  }

  #near(position: number): readonly DraftSentence[] {
    return [this.#sentences[position - 1], this.#sentences[position + 1]].filter(
      (each) => each !== undefined,
    );
  }

  /** The figures that a bare number may lean on: those of the sentence before, or of the one before that in the paragraph. */
  #lastFigures(position: number): readonly FigureContext[] {
    const [near, far] = [this.#contexts.get(position - 1) ?? [], this.#contexts.get(position - 2) ?? []];
    const together = this.#sentences[position - 2]?.paragraph === this.#sentences[position]?.paragraph;
    return near.length > 0 || !together ? near : far;
  }

  /** The sentences before one that it may lean on, the nearest first. */
  #before(position: number): readonly DraftSentence[] {
    const paragraph = this.#sentences[position]?.paragraph ?? 0;
    const before: DraftSentence[] = [];
    for (let back = 1; back <= REACH; back += 1) {
      const earlier = this.#sentences[position - back];
      if (earlier !== undefined && paragraph - earlier.paragraph <= 1) before.push(earlier);
    }
    return before;
  }

  #figureContexts(position: number): readonly FigureContext[] {
    const known = this.#contexts.get(position);
    if (known !== undefined) return known;
    const sentence = this.#sentences[position];
    if (sentence === undefined) return [];
    const contexts = figureContexts(
      sentence,
      this.#before(position),
      this.#lastFigures(position),
      this.#shelf,
    );
    this.#contexts.set(position, contexts);
    return contexts;
  }
}

function withoutDrop(statement: Statement): Statement {
  return { ...statement, faults: statement.faults.filter(({ code }) => code !== 'relay-dropped') };
}
