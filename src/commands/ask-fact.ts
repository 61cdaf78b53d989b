import { baseToEdit } from '../curation/base-to-edit.ts';
import { resolveEntity } from '../curation/resolve-entity.ts';
import type { TypedFact } from '../curation/typed-fact.ts';
import { nearestWord } from '../knowledge-base/suggestion.ts';
import { dateProblem } from '../language/dates.ts';
import { figureHint } from '../language/figure-hint.ts';
import { formatFigure, parseFigure } from '../language/figures.ts';
import { ATTRIBUTION_MODES, type AttributionMode } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import { FactsError } from '../model/errors.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { beginning, lastOf } from './answer-offers.ts';

/** A question to a person at a terminal. */
export interface Question {
  /** What is asked for: "Kind". */
  readonly message: string;
  /** What it is, in a few words. */
  readonly hint: string;
  /** How the last word of what is typed could go on, whole answers, the likeliest first. */
  readonly offers: (typed: string) => readonly string[];
  /** What is wrong with an answer, and what is allowed; null when it is fine. */
  readonly check: (typed: string) => string | null;
  /** How an answer is understood; null when there is nothing to say. */
  readonly echo: (typed: string) => string | null;
}

/** Asks until the answer is fine, and gives it without spaces around it; empty when it was skipped. Throws FactsError 'interrupted'. */
export type Ask = (question: Question) => Promise<string>;

/** Asks for a fact of the knowledge base in these files. Throws FactsError: 'invalid' when it has errors, 'interrupted'. */
export async function askedFact(paths: readonly string[], ask: Ask): Promise<TypedFact> {
  return askFact(await baseToEdit(paths), ask);
}

/** Asks for a fact, field by field. Only kind, claim and (where there are several) source must be answered. */
async function askFact({ kinds, entities, sources }: KnowledgeBase, ask: Ask): Promise<TypedFact> {
  if (kinds.length === 0 || sources.length === 0) {
    throw new FactsError(
      'usage',
      'nothing-to-refer-to',
      'The knowledge base has no kind, or no source, that a fact could have.',
      {
        hint: 'facts init ARTICLE adds a source; kinds are named in the file.',
      },
    );
  }
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const kind = await ask(kindQuestion(kinds.map(({ id }) => id)));
  const claim = await ask(CLAIM);
  const figure = await ask(FIGURE);
  const unit = figure === '' ? '' : await ask(UNIT);
  const about = await ask(aboutQuestion(entities, names));
  const place = await ask(placeQuestion(entities));
  const when = await ask(WHEN);
  const saidBy = await ask(speakersQuestion(names));
  const quote = await ask(QUOTE);
  const ids = sources.map(({ id }) => id);
  const source = ids.length === 1 ? (ids[0] ?? '') : await ask(sourceQuestion(ids));
  const count = sources.find(({ id }) => id === source)?.paragraphs.length ?? 0;
  const paragraph = await ask(paragraphQuestion(count));
  return {
    id: null,
    kind,
    claim,
    figure: given(figure),
    unit: given(unit),
    about: parts(about),
    names: [],
    place: given(place),
    when: given(when),
    date: null,
    basis: null,
    why: null,
    saidBy: parts(saidBy).map(speakerOf),
    quote: quote.split(/\s*(?:\.\.\.|…)\s*/u).filter((fragment) => fragment !== ''),
    source,
    paragraphs: parts(paragraph).map(Number),
    tags: [],
  };
}

const PLAIN: Omit<Question, 'message' | 'hint'> = { offers: () => [], check: () => null, echo: () => null };

function kindQuestion(ids: readonly string[]): Question {
  return {
    ...PLAIN,
    message: 'Kind',
    hint: ids.join(', '),
    offers: (typed) => beginning(ids, typed),
    check: (typed) => (ids.includes(typed) ? null : `${nearest(typed, ids)}It is one of ${ids.join(', ')}.`),
  };
}

const CLAIM: Question = {
  ...PLAIN,
  message: 'Claim',
  hint: 'what is reported, one sentence in your own words',
  check: (typed) => (typed === '' ? 'A fact needs a claim: one sentence.' : null),
};

const FIGURE: Question = {
  ...PLAIN,
  message: 'Figure',
  hint: 'as stated, hedge included: at least 62; Enter for none',
  check: (typed) =>
    typed === '' || parseFigure(typed) !== null ? null : `Not understood. ${figureHint(typed)}`,
  echo: (typed) => {
    const read = typed === '' ? null : parseFigure(typed);
    return read === null ? null : formatFigure(read);
  },
};

const UNIT: Question = { ...PLAIN, message: 'Unit', hint: 'what the figure counts: injuries' };

function aboutQuestion(entities: readonly Entity[], names: readonly string[]): Question {
  const entityProblem = (word: string): string | null =>
    resolveEntity(entities, word) === null
      ? `No entity is called "${word}". ${nearest(word, [...entities.map(({ id }) => id), ...names])}`
      : null;
  return {
    ...PLAIN,
    message: 'About',
    hint: 'entities, a comma between them',
    offers: (typed) => lastOf(names, typed),
    check: (typed) => firstProblem(typed, entityProblem),
    echo: (typed) =>
      parts(typed)
        .flatMap((word) => resolveEntity(entities, word) ?? [])
        .join(', ') || null,
  };
}

function placeQuestion(entities: readonly Entity[]): Question {
  const names = entities.map(({ name }) => name);
  return {
    ...PLAIN,
    message: 'Place',
    hint: 'an entity, or free text',
    offers: (typed) => beginning(names, typed),
    echo: (typed) => (typed === '' ? null : (resolveEntity(entities, typed) ?? 'free text')),
  };
}

const WHEN: Question = {
  ...PLAIN,
  message: 'When',
  hint: 'the wording of the source, or a date it states: 2023-11-21, 2023-11',
  echo: (typed) =>
    typed === '' ? null : dateProblem(typed) === null ? 'a date, as stated' : 'the wording of the source',
};

function speakersQuestion(names: readonly string[]): Question {
  return {
    ...PLAIN,
    message: 'Said by',
    hint: `who:mode, the speaker first, a comma between them; modes: ${ATTRIBUTION_MODES.join(', ')}`,
    offers: (typed) => speakerOffers(names, typed),
    check: (typed) => firstProblem(typed, speakerProblem),
  };
}

const QUOTE: Question = {
  ...PLAIN,
  message: 'Quote',
  hint: 'the quoted words; ... between two fragments',
};

function sourceQuestion(ids: readonly string[]): Question {
  const shown = ids.slice(0, 8).join(', ');
  return {
    ...PLAIN,
    message: 'Source',
    hint: shown,
    offers: (typed) => beginning(ids, typed),
    check: (typed) => (ids.includes(typed) ? null : `${nearest(typed, ids)}It is one of ${shown}.`),
  };
}

/** `count`: the paragraphs of the source, 0 when it has none recorded. */
function paragraphQuestion(count: number): Question {
  return {
    ...PLAIN,
    message: 'Paragraph',
    hint: count > 0 ? `1 to ${count}; 11,12 for two` : '12, or 11,12',
    check: (typed) => firstProblem(typed, (part) => paragraphProblem(part, count)),
  };
}

/** What is wrong with the first of several answers that is not fine. */
function firstProblem(typed: string, problem: (part: string) => string | null): string | null {
  return (
    parts(typed)
      .map(problem)
      .find((each) => each !== null) ?? null
  );
}

function given(answer: string): string | null {
  return answer === '' ? null : answer;
}

function parts(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function speakerOffers(names: readonly string[], typed: string): readonly string[] {
  const comma = typed.lastIndexOf(',') + 1;
  const colon = typed.indexOf(':', comma);
  if (colon < 0) return lastOf(names, typed).map((offer) => `${offer}:`);
  return beginning(ATTRIBUTION_MODES, typed.slice(colon + 1)).map((mode) => typed.slice(0, colon + 1) + mode);
}

function speakerOf(text: string): { readonly who: string; readonly mode: AttributionMode } {
  const colon = text.lastIndexOf(':');
  const mode = ATTRIBUTION_MODES.find((known) => known === text.slice(colon + 1).trim());
  return { who: text.slice(0, colon).trim(), mode: mode ?? 'named' };
}

function speakerProblem(text: string): string | null {
  const colon = text.lastIndexOf(':');
  const mode = text.slice(colon + 1).trim();
  if (colon < 1)
    return `How does "${text}" stand behind it? ${text}:anonymous, or ${ATTRIBUTION_MODES.join(', ')}.`;
  if (ATTRIBUTION_MODES.some((known) => known === mode)) return null;
  return `"${mode}" is no mode: ${ATTRIBUTION_MODES.join(', ')}. ${nearest(mode, ATTRIBUTION_MODES)}`;
}

function paragraphProblem(part: string, count: number): string | null {
  const number = /^[1-9][0-9]{0,5}$/u.test(part) ? Number(part) : 0;
  if (number >= 1 && (count === 0 || number <= count)) return null;
  return count > 0 ? `A number from 1 to ${count}.` : 'A number from 1 on.';
}

function nearest(word: string, known: readonly string[]): string {
  const found = word === '' ? null : nearestWord(word, known);
  return found === null ? '' : `Did you mean ${found}? `;
}
