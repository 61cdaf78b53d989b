import type { Quotation } from '../../language/quotations.ts';
import { attributionFault } from './attribution-fault.ts';
import { decideFigure } from './decide-figure.ts';
import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import { type FigureContext, figureContexts } from './figure-context.ts';
import { figureFaults, statusFault } from './figure-faults.ts';
import { judgeAttribution } from './judge-attribution.ts';
import { type ClaimLink, claimLinks } from './link-claims.ts';
import type { QuotationShelf } from './link-quotation.ts';
import { fault, speakersOf } from './mends.ts';
import { type DraftSentence, SHORTEST_QUOTATION } from './read-sentences.ts';
import { overlap, type Span } from './span.ts';
import { speakerCounts } from './speaker-counts.ts';
import type { Fault, Statement } from './statement.ts';
import { quotedWords } from './word-diff.ts';

/** Sentences before one that its pronouns and bare numbers may lean on. */
const REACH = 2;

/** Context from which on a wrong number is surely meant to be the fact's. */
const CLOSE = 0.4;

/** Longest quotation, in words, that may be a snippet of what a claim is made from. */
const SNIPPET = 5;

/** Coverage of a claim that a sentence makes beside other statements. */
const MADE_IN_FULL = 0.9;

/** Vets the sentences of one draft. */
export class SentenceVetter {
  readonly #shelf: FactShelf;
  readonly #quotations: QuotationShelf;
  readonly #sentences: readonly DraftSentence[];
  readonly #contexts = new Map<number, readonly FigureContext[]>();

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
      const statement = this.#quotation(quotation, sentence, near, used);
      if (statement !== null) statements.push(statement);
    }
    for (const context of this.#figureContexts(position)) {
      const statement = this.#figure(context, near, used, attributed);
      if (statement !== null) statements.push(statement);
    }
    statements.push(...speakerCounts(sentence, used));
    const claim = this.#claim(sentence, near, used, attributed);
    if (claim !== null) statements.push(claim);
    return hedgedOnce(statements).sort((a, b) => a.start - b.start);
  }

  #near(position: number): readonly DraftSentence[] {
    return [this.#sentences[position - 1], this.#sentences[position + 1]].filter(
      (each) => each !== undefined,
    );
  }

  #figureContexts(position: number): readonly FigureContext[] {
    const known = this.#contexts.get(position);
    if (known !== undefined) return known;
    const sentence = this.#sentences[position];
    if (sentence === undefined) return [];
    const before: DraftSentence[] = [];
    for (let back = 1; back <= REACH; back += 1) {
      const earlier = this.#sentences[position - back];
      if (earlier !== undefined && sentence.paragraph - earlier.paragraph <= 1) before.push(earlier);
    }
    const contexts = figureContexts(
      sentence,
      before,
      this.#shelf.lexicon,
      this.#contexts.get(position - 1) ?? [],
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
    const faults = [...figureFaults(decision, context, lexicon)];
    const span = context.mention;
    if (decision.type !== 'linked') {
      if (decision.type === 'misplaced') used.add(decision.link.profile);
      return { ...at(span), type: 'figure', fact: faults[0]?.fact ?? null, faults };
    }
    const { profile } = decision.link;
    used.add(profile);
    // "The eight" point back to what was told, and attributed, before.
    const before = context.sentence.text.slice(0, span.start - context.sentence.start);
    if (context.noun === null && /(?:^|\s)(?:the|these|those|all)\s+$/i.test(before))
      return { ...at(span), type: 'figure', fact: profile.fact.id, faults };
    // Of another number, only a close link tells whose claim it is.
    if (decision.link.judgement.verdict === 'different' && decision.link.context < CLOSE)
      return { ...at(span), type: 'figure', fact: profile.fact.id, faults };
    const fair = [profile, ...decision.others.map((other) => other.profile)];
    const judged = fair.map((each) => judgeAttribution(each, context.sentence, near, lexicon, false));
    const [first] = judged;
    if (first !== null && first !== undefined && judged.every((each) => each !== null)) {
      const key = `${first.code} ${speakersOf(profile)}`;
      if (!attributed.has(key)) faults.push(attributionFault(first, profile, statementSpan(context)));
      attributed.add(key);
    }
    return { ...at(span), type: 'figure', fact: profile.fact.id, faults };
  }

  #quotation(
    quotation: Quotation,
    sentence: DraftSentence,
    near: readonly DraftSentence[],
    used: Set<FactProfile>,
  ): Statement | null {
    const length = quotedWords(quotation.text).length;
    const decision = this.#quotations.decide(quotation.text);
    if (decision.type === 'unknown') {
      if (length < SHORTEST_QUOTATION || !isSpeech(quotation, sentence, near, length)) return null;
      if (length <= SNIPPET && this.#isInClaim(quotation.text)) return null;
      const found = quotation.text;
      const message = 'No fact has these words: check who said them and to whom, or leave them out.';
      return {
        ...at(quotation),
        type: 'quotation',
        fact: null,
        faults: [fault('unsupported', quotation, null, { expected: null, found, message })],
      };
    }
    if (length < 2) return null;
    const { profile } = decision;
    used.add(profile);
    const faults: Fault[] = [];
    if (decision.type === 'misquoted') {
      const { expected, diff } = decision;
      const message = `Not the words of the source: ${diff}. Quote "${expected}".`;
      faults.push(fault('misquoted', quotation, profile, { expected, found: quotation.text, message }));
    }
    const status = statusFault(profile, quotation);
    if (status !== null) faults.push(status);
    const judged = judgeAttribution(profile, sentence, near, this.#shelf.lexicon, true);
    if (judged !== null) faults.push(attributionFault(judged, profile, quotation));
    return { ...at(quotation), type: 'quotation', fact: profile.fact.id, faults };
  }

  /** Whether a few quoted words are those of a claim: they may be the source's, which is not kept word by word. */
  #isInClaim(words: string): boolean {
    const own = quotedWords(words)
      .map(({ key }) => key)
      .join(' ');
    const [first] = this.#shelf.concepts.read(words);
    if (first === undefined) return false;
    return this.#shelf.factsWithWord(first.concept).some(({ fact }) => {
      const claim = quotedWords(fact.claim)
        .map(({ key }) => key)
        .join(' ');
      return ` ${claim} `.includes(` ${own} `);
    });
  }

  #claim(
    sentence: DraftSentence,
    near: readonly DraftSentence[],
    used: Set<FactProfile>,
    attributed: Set<string>,
  ): Statement | null {
    // Beside a figure or quotation that was told apart, only a claim made in full is another statement.
    const needed = used.size > 0 ? MADE_IN_FULL : 0;
    const links = claimLinks(sentence, this.#shelf).filter(
      ({ profile, coverage }) => coverage >= needed && !sameMatter(profile, used),
    );
    const [best] = links;
    if (best === undefined) return null;
    const faults = this.#claimFaults(best, links, sentence, near, attributed);
    return { start: sentence.start, end: sentence.end, type: 'claim', fact: best.profile.fact.id, faults };
  }

  #claimFaults(
    best: ClaimLink,
    links: readonly ClaimLink[],
    sentence: DraftSentence,
    near: readonly DraftSentence[],
    attributed: Set<string>,
  ): readonly Fault[] {
    const { lexicon } = this.#shelf;
    const { profile, swapped } = best;
    if (swapped !== null) {
      if (links.some((link) => link.swapped === null)) return [];
      const mention = sentence.mentions.find(({ entities }) => entities.includes(swapped.entity)) ?? sentence;
      const expected = lexicon.entity(swapped.expected).name;
      const found = mention.text;
      const message = `The source says this of ${expected}, not of ${found}.`;
      return [
        fault(swapped.place ? 'wrong-place' : 'wrong-party', mention, profile, { expected, found, message }),
      ];
    }
    const faults: Fault[] = [];
    if (best.time !== null && links.every(({ time }) => time !== null)) {
      const expected = profile.fact.when?.stated ?? profile.fact.when?.date ?? '';
      const found = best.time.text;
      const message = `"${found}" is not when this was: the source has "${expected}".`;
      faults.push(fault('wrong-date', best.time, profile, { expected, found, message }));
    }
    const status = statusFault(profile, sentence);
    if (status !== null && links.every((link) => link.profile.fact.status.is !== 'current'))
      faults.push(status);
    const judged = links.map((link) => judgeAttribution(link.profile, sentence, near, lexicon, false));
    const [first] = judged;
    if (first !== null && first !== undefined && judged.every((each) => each !== null)) {
      const key = `${first.code} ${speakersOf(profile)}`;
      if (!attributed.has(key)) faults.push(attributionFault(first, profile, sentence));
      attributed.add(key);
    }
    return faults;
  }
}

/** A figure that the same sentence gives with its hedge need not be hedged twice. */
function hedgedOnce(statements: readonly Statement[]): Statement[] {
  const whole = statements
    .filter(({ type, faults }) => type === 'figure' && faults.length === 0)
    .map(({ fact }) => fact);
  return statements.map((statement) =>
    statement.fact === null || !whole.includes(statement.fact)
      ? statement
      : { ...statement, faults: statement.faults.filter(({ code }) => code !== 'hedge-lost') },
  );
}

function at({ start, end }: Span): Span {
  return { start, end };
}

/** The words a figure's attribution is about: its zone, white space left out. */
function statementSpan({ zone, sentence }: FigureContext): Span {
  const text = sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start);
  const before = /^[\s,;:—–-]*/.exec(text)?.[0].length ?? 0;
  const after = /[\s,;:—–-]*$/.exec(text)?.[0].length ?? 0;
  return { start: zone.start + before, end: Math.max(zone.start + before + 1, zone.end - after) };
}

/** Whether a fact, or one from the same paragraph by the same speaker, already stands for this sentence. */
function sameMatter(profile: FactProfile, used: ReadonlySet<FactProfile>): boolean {
  if (used.has(profile)) return true;
  for (const { fact } of used) {
    const shared =
      fact.at.source === profile.fact.at.source &&
      fact.at.paragraphs.some((paragraph) => profile.fact.at.paragraphs.includes(paragraph));
    if (shared) return true;
  }
  return false;
}

/** Whether quoted words are somebody's speech: beside a verb of speaking, or long enough to be nothing else. */
function isSpeech(
  quotation: Quotation,
  sentence: DraftSentence,
  near: readonly DraftSentence[],
  length: number,
): boolean {
  if (sentence.attributions.some(({ manner }) => manner !== 'adverb')) return true;
  const alone = quotation.end - quotation.start > (sentence.end - sentence.start) * 0.8;
  return (
    (alone &&
      length >= 5 &&
      near.some(
        ({ attributions, paragraph }) => paragraph === sentence.paragraph && attributions.length > 0,
      )) ||
    (length >= 8 && alone && !overlap(quotation, { start: 0, end: 0 }))
  );
}
