import { dateProblem } from '../language/dates.ts';
import { parseFigure } from '../language/figures.ts';
import { ATTRIBUTION_MODES, type Attribution } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, FactStatus } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { When } from '../model/when.ts';
import type { Reading } from './reading.ts';
import type { WrittenEntity, WrittenFact, WrittenSource, WrittenWhen } from './record-shapes.ts';
import { quoted } from './wording.ts';

const NONE: readonly never[] = [];
const CURRENT: FactStatus = { is: 'current', by: null, why: null };

/** The fact a written one means; wording that is not understood (figure, date) is reported, and the fact is still made. */
export function factFromWritten(written: WrittenFact, reading: Reading): Fact {
  return {
    id: written.id,
    formerly: written.formerly ?? NONE,
    kind: written.kind,
    claim: written.claim,
    figure: written.figure === undefined ? null : figureFromWritten(written.figure, reading),
    unit: written.unit ?? null,
    about: written.about ?? NONE,
    names: written.names ?? NONE,
    place: written.place ?? null,
    when: written.when === undefined ? null : whenFromWritten(written.when, 'when', reading),
    saidBy: attributionsFromWritten(written.said_by, reading),
    quote: written.quote ?? NONE,
    at: { source: written.at.source, paragraphs: ascending(written.at.paragraph) },
    status:
      written.status === undefined
        ? CURRENT
        : { is: written.status.is, by: written.status.by ?? null, why: written.status.why ?? null },
    conflicts:
      written.conflicts?.map((conflict) => ({ with: conflict.with, about: conflict.about ?? null })) ?? NONE,
    tags: written.tags ?? NONE,
  };
}

/** The source a written one means; a title that is missing is its id. */
export function sourceFromWritten(written: WrittenSource, reading: Reading): Source {
  return {
    id: written.id,
    title: written.title ?? written.id,
    outlet: written.outlet ?? null,
    published:
      written.published === undefined ? null : whenFromWritten(written.published, 'published', reading),
    url: written.url ?? null,
    paragraphs: written.paragraphs ?? NONE,
  };
}

/** The entity a written one means. */
export function entityFromWritten(written: WrittenEntity): Entity {
  return {
    id: written.id,
    type: written.type,
    name: written.name,
    aliases: written.aliases ?? NONE,
    in: written.in ?? null,
  };
}

function figureFromWritten(wording: string, reading: Reading): Figure | null {
  const figure = parseFigure(wording);
  if (figure === null) {
    reading.reportAt(['figure'], 'bad-figure', `The figure ${quoted(wording)} is not understood.`, {
      hint: 'Write it as stated, without the unit: "at least 62", "around $17 billion", "several".',
    });
  }
  return figure;
}

function whenFromWritten(written: WrittenWhen, field: string, reading: Reading): When {
  const date = written.date ?? null;
  const problem = date === null ? null : dateProblem(date);
  if (date !== null && problem !== null) {
    reading.reportAt([field, 'date'], 'bad-date', `${quoted(date)} is not an EDTF date.`, {
      hint: `${problem} The wording of the source goes to \`stated\`.`,
    });
  }
  return { stated: written.stated ?? null, date, basis: written.basis ?? null, why: written.why ?? null };
}

function attributionsFromWritten(written: WrittenFact['said_by'], reading: Reading): readonly Attribution[] {
  if (written === undefined || written.length === 0) return NONE;
  const chain: Attribution[] = [];
  for (const [index, link] of written.entries()) {
    if (link.who === undefined) {
      reading.reportAt(['said_by', index], 'missing-field', 'A speaker needs "who".', {
        hint:
          link.mode === 'anonymous'
            ? 'Describe an anonymous speaker as the source does: "two US officials".'
            : 'The id of an entity, or the description of the speaker.',
      });
      continue;
    }
    if (link.mode === undefined) {
      reading.reportAt(
        ['said_by', index],
        'mode-missing',
        `How ${quoted(link.who)} stands behind the claim is not said.`,
        {
          hint: `Add \`mode:\` ${ATTRIBUTION_MODES.join(', ')}.`,
        },
      );
    }
    chain.push({ who: link.who, mode: link.mode ?? 'named' });
  }
  return chain;
}

function ascending(paragraphs: readonly number[] | undefined): readonly number[] {
  if (paragraphs === undefined) return NONE;
  return paragraphs.length === 1 ? paragraphs : [...new Set(paragraphs)].sort((a, b) => a - b);
}
