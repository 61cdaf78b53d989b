import { dateProblem } from '../language/dates.ts';
import { figureHint } from '../language/figure-hint.ts';
import { parseFigure } from '../language/figures.ts';
import { ATTRIBUTION_MODES, type Attribution } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, FactStatus } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { When } from '../model/when.ts';
import type { Reading } from './shape/reading.ts';
import type { WrittenEntity, WrittenFact, WrittenSource, WrittenWhen } from './shape/record-shapes.ts';
import { PASSING_WORDS, WordPool, type Words } from './word-pool.ts';
import { quoted } from './wording.ts';

const NONE: readonly never[] = [];
const CURRENT: FactStatus = { is: 'current', by: null, why: null };

/** Most dates remembered as checked. */
const MOST_DATES = 10_000;

/**
 * Makes facts, sources and entities of written ones. Wording that is not understood (figure, date) is reported, and the record is still
 * made. What comes again and again is stored once.
 */
export class RecordMaker {
  readonly #kept = new WordPool();
  /** Of facts; those that are handed on are gone before the text they were cut from is. */
  readonly #words: Words;
  readonly #goodDates = new Set<string>();

  /** `keeping`: whether facts are kept in memory. */
  constructor(keeping: boolean) {
    this.#words = keeping ? this.#kept : PASSING_WORDS;
  }

  /** The fact a written one means. */
  fact(written: WrittenFact, reading: Reading): Fact {
    return {
      id: this.#words.own(written.id),
      formerly: this.#all(written.formerly),
      kind: this.#words.share(written.kind),
      claim: this.#words.own(written.claim),
      figure: written.figure === undefined ? null : this.#figure(this.#words.share(written.figure), reading),
      unit: this.#one(written.unit),
      about: this.#all(written.about),
      names: this.#all(written.names),
      place: this.#one(written.place),
      when: written.when === undefined ? null : this.#when(written.when, 'when', reading),
      saidBy: this.#chain(written.said_by, reading),
      quote: this.#all(written.quote),
      at: { source: this.#words.share(written.at.source), paragraphs: ascending(written.at.paragraph) },
      status: written.status === undefined ? CURRENT : this.#status(written.status),
      conflicts:
        written.conflicts?.map((conflict) => ({
          with: this.#words.own(conflict.with),
          about: this.#one(conflict.about),
        })) ?? NONE,
      tags: this.#all(written.tags),
    };
  }

  /** The source a written one means; a title that is missing is its id. */
  source(written: WrittenSource, reading: Reading): Source {
    const words = this.#kept;
    const id = words.own(written.id);
    return {
      id,
      title: written.title === undefined ? id : words.own(written.title),
      outlet: written.outlet === undefined ? null : words.share(written.outlet),
      published: written.published === undefined ? null : this.#when(written.published, 'published', reading),
      url: written.url === undefined ? null : words.own(written.url),
      paragraphs: written.paragraphs?.map((print) => words.own(print)) ?? NONE,
    };
  }

  /** The entity a written one means. */
  entity(written: WrittenEntity): Entity {
    const words = this.#kept;
    return {
      id: words.share(written.id),
      type: words.share(written.type),
      name: words.own(written.name),
      aliases: written.aliases?.map((alias) => words.own(alias)) ?? NONE,
      in: written.in === undefined ? null : words.share(written.in),
    };
  }

  #one(word: string | undefined): string | null {
    return word === undefined ? null : this.#words.share(word);
  }

  #all(words: readonly string[] | undefined): readonly string[] {
    return words === undefined || words.length === 0 ? NONE : words.map((word) => this.#words.share(word));
  }

  #figure(wording: string, reading: Reading): Figure | null {
    const figure = parseFigure(wording);
    if (figure === null) {
      reading.reportAt(['figure'], 'bad-figure', `The figure ${quoted(wording)} is not understood.`, {
        hint: figureHint(wording),
      });
    }
    return figure;
  }

  #when(written: WrittenWhen, field: string, reading: Reading): When {
    const date = this.#one(written.date);
    if (date !== null && !this.#goodDates.has(date)) this.#checkDate(date, field, reading);
    return {
      stated: this.#one(written.stated),
      date,
      basis: written.basis ?? null,
      why: this.#one(written.why),
    };
  }

  #checkDate(date: string, field: string, reading: Reading): void {
    const problem = dateProblem(date);
    if (problem !== null) {
      reading.reportAt([field, 'date'], 'bad-date', `${quoted(date)} is not an EDTF date.`, {
        hint: `${problem} The wording of the source goes to \`stated\`.`,
      });
    } else if (this.#goodDates.size < MOST_DATES) this.#goodDates.add(date);
  }

  #status(written: NonNullable<WrittenFact['status']>): FactStatus {
    return { is: written.is, by: this.#one(written.by), why: this.#one(written.why) };
  }

  #chain(written: WrittenFact['said_by'], reading: Reading): readonly Attribution[] {
    if (written === undefined || written.length === 0) return NONE;
    const chain: Attribution[] = [];
    for (const [index, { who, mode }] of written.entries()) {
      if (who === undefined) {
        reading.reportAt(['said_by', index], 'missing-field', 'A speaker needs "who".', {
          hint:
            mode === 'anonymous'
              ? 'Describe an anonymous speaker as the source does: "two US officials".'
              : 'The id of an entity, or the description of the speaker.',
        });
        continue;
      }
      if (mode === undefined) {
        reading.reportAt(
          ['said_by', index],
          'mode-missing',
          `How ${quoted(who)} stands behind the claim is not said.`,
          {
            hint: `Add \`mode:\` ${ATTRIBUTION_MODES.join(', ')}.`,
          },
        );
      }
      chain.push({ who: this.#words.share(who), mode: mode ?? 'named' });
    }
    return chain;
  }
}

function ascending(paragraphs: readonly number[] | undefined): readonly number[] {
  if (paragraphs === undefined) return NONE;
  return paragraphs.length === 1 ? paragraphs : [...new Set(paragraphs)].sort((a, b) => a - b);
}
