import { reasonClaims } from './claims/reason-claims.ts';
import { vetClaims } from './claims/vet-claim.ts';
import { type FigureContext, figureContexts } from './contexts/figure-context.ts';
import type { FactProfile } from './facts/fact-profile.ts';
import type { FactShelf } from './facts/fact-shelf.ts';
import { decideFigure } from './figures/decide-figure.ts';
import { figureContradiction } from './figures/figure-contradictions.ts';
import { figureFaults } from './figures/figure-faults.ts';
import { rateFault } from './figures/rates.ts';
import { speakersOf } from './findings/mends.ts';
import type { Statement } from './findings/statement.ts';
import { besideSum, hedgedOnce, isMarked, isTold, markedOnce } from './findings/told-once.ts';
import { contraryFault } from './opposites/contrary-words.ts';
import { compassFaults } from './places/compass.ts';
import type { QuotationShelf } from './quotations/link-quotation.ts';
import { vetQuotation } from './quotations/vet-quotation.ts';
import type { DraftSentence } from './reading/read-sentences.ts';
import { SENTENCE_CHECKS } from './sentence-checks.ts';
import { attributionFault } from './speakers/attribution-fault.ts';
import { isTimeOfTelling } from './speakers/credit.ts';
import { judgeAttribution } from './speakers/judge-attribution.ts';
import { speakerCounts } from './speakers/speaker-counts.ts';
import { sinceFault } from './times/since-times.ts';
import { nameOfUnnamed, timeToldApart } from './times/told-before.ts';
import { type Span, spanOf } from './words/span.ts';

/** Sentences before one that its pronouns and bare numbers may lean on. */
const REACH = 2;

/** Context from which on a wrong number is surely meant to be the fact's. */
const CLOSE = 0.4;

/** Vets the sentences of one draft. */
export class SentenceVetter {
  readonly #shelf: FactShelf;
  readonly #quotations: QuotationShelf;
  readonly #sentences: readonly DraftSentence[];
  readonly #contexts = new Map<number, readonly FigureContext[]>();
  /** The facts that each sentence made use of. */
  readonly #told = new Map<number, readonly FactProfile[]>();
  /** Outlets whose relay was missed, once for each fact and paragraph. */
  readonly #dropped = new Set<string>();

  constructor(shelf: FactShelf, quotations: QuotationShelf, sentences: readonly DraftSentence[]) {
    this.#shelf = shelf;
    this.#quotations = quotations;
    this.#sentences = sentences;
  }

  /** The statements of the sentence at a position, with what is wrong with them. */
  vet(position: number): readonly Statement[] {
    const sentence = this.#sentences[position];
    if (sentence === undefined) return [];
    const near = this.#near(position);
    const used = new Set<FactProfile>();
    const attributed = new Set<string>();
    const statements: Statement[] = [];
    for (const quotation of sentence.quotations) {
      const statement = vetQuotation(quotation, sentence, near, used, this.#shelf, this.#quotations);
      if (statement !== null) statements.push(this.#droppedOnce(statement, sentence.paragraph));
    }
    for (const context of this.#figureContexts(position)) {
      const statement = this.#figure(context, near, used, attributed);
      if (statement !== null) statements.push(statement);
    }
    const claims = vetClaims(sentence, this.#before(position), near, used, attributed, this.#shelf);
    statements.push(...claims.filter((claim) => !isTold(claim, statements)));
    statements.push(...speakerCounts(sentence, new Set([...used, ...this.#shelf.factsOf(claims)])));
    statements.push(...compassFaults(sentence, this.#sentences[position - 1], this.#shelf));
    statements.push(...reasonClaims(sentence, near, used, attributed, this.#shelf));
    for (const found of SENTENCE_CHECKS.flatMap((check) =>
      check(sentence, this.#shelf, this.#before(position)),
    ))
      if (!isMarked(found, statements)) statements.push(found);
    const before = this.#toldBefore(position);
    for (const back of [
      timeToldApart(sentence, before),
      nameOfUnnamed(sentence, before, this.#shelf.lexicon),
    ])
      if (back !== null && !isMarked(back, statements)) statements.push(back);
    this.#told.set(position, this.#shelf.factsOf(statements));
    return markedOnce(hedgedOnce(besideSum(statements, sentence))).sort((a, b) => a.start - b.start);
  }

  /** A quotation in several pieces lacks its outlet once. */
  #droppedOnce(statement: Statement, paragraph: number): Statement {
    const key = `${paragraph} ${statement.fact}`;
    const told = this.#dropped.has(key);
    if (statement.faults.some(({ code }) => code === 'relay-dropped')) this.#dropped.add(key);
    return told
      ? { ...statement, faults: statement.faults.filter(({ code }) => code !== 'relay-dropped') }
      : statement;
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
      this.#shelf.lexicon,
      this.#lastFigures(position),
      (noun) => this.#shelf.counts(noun),
    );
    this.#contexts.set(position, contexts);
    return contexts;
  }

  #figure(
    context: FigureContext,
    near: readonly DraftSentence[],
    used: Set<FactProfile>,
    attributed: Set<string>,
  ): Statement | null {
    const { lexicon } = this.#shelf;
    const decision = decideFigure(context, this.#shelf);
    if (decision.type === 'none') return null;
    const faults = figureFaults(decision, context, lexicon).filter(
      (each) =>
        each.code !== 'wrong-date' ||
        decision.type !== 'linked' ||
        each.start > context.mention.start ||
        !isTimeOfTelling(each, decision.link.profile, context.sentence, lexicon),
    );
    const span = context.mention;
    if (decision.type !== 'linked') {
      if (decision.type === 'misplaced') used.add(decision.link.profile);
      return { ...spanOf(span), type: 'figure', fact: faults[0]?.fact ?? null, faults };
    }
    const { profile } = decision.link;
    used.add(profile);
    const other = faults.some(({ code }) => code === 'wrong-figure');
    const contradicted = other ? null : figureContradiction(profile, context, this.#shelf);
    // Who gives a figure that is not to be used any more does not matter.
    const stale = faults.some(({ code }) => /^(?:superseded|retracted|disputed)$/.test(code));
    const speaker = contradicted !== 'apart' && contradicted?.code === 'wrong-speaker';
    const opposite = stale && speaker ? null : contradicted;
    if (opposite === 'apart' && faults.length === 0) return null;
    if (opposite !== null && opposite !== 'apart')
      return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults: [...faults, opposite] };
    const contrary = contraryFault(profile, context.sentence, context.zone);
    if (contrary !== null) faults.push(contrary);
    const rate = rateFault(profile, context);
    if (rate !== null) faults.push(rate);
    const since = sinceFault(profile, context.sentence, context.zone);
    if (since !== null && faults.every(({ code }) => code !== 'wrong-date')) faults.push(since);
    // "The eight" point back to what was told, and attributed, before.
    const before = context.sentence.text.slice(0, span.start - context.sentence.start);
    if (context.noun === null && /(?:^|\s)(?:the|these|those|all)\s+$/i.test(before))
      return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
    // Of another number, only a close link tells whose claim it is.
    if (decision.link.judgement.verdict === 'different' && decision.link.context < CLOSE)
      return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
    const fair = [profile, ...decision.others.map((other) => other.profile)];
    const judged = fair.map((each) => judgeAttribution(each, context.sentence, near, lexicon, false));
    const [first] = judged;
    if (first !== null && first !== undefined && judged.every((each) => each !== null)) {
      const key = `${first.code} ${speakersOf(profile)}`;
      if (!attributed.has(key)) faults.push(attributionFault(first, profile, statementSpan(context)));
      attributed.add(key);
    }
    return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
  }
}

/** The words a figure's attribution is about: its zone, white space left out. */
function statementSpan({ zone, sentence }: FigureContext): Span {
  const text = sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start);
  const before = /^[\s,;:—–-]*/.exec(text)?.[0].length ?? 0;
  const after = /[\s,;:—–-]*$/.exec(text)?.[0].length ?? 0;
  return { start: zone.start + before, end: Math.max(zone.start + before + 1, zone.end - after) };
}
