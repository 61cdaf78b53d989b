import { unitBehind } from '../../../language/unit-behind.ts';
import type { Fact } from '../../../model/fact.ts';
import type { FindingCode } from '../../../model/finding.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { Span } from '../words/span.ts';
import type { Fault } from './statement.ts';

/** The figure of a fact with what it counts: "at least 62 US personnel injured". Words that end the one and begin the other stand once. */
export function figureOf({ figure, unit }: Pick<Fact, 'figure' | 'unit'>): string {
  if (figure === null) return '';
  const { stated } = figure;
  const behind = unit === null ? '' : unitBehind(stated, unit);
  return behind === '' ? stated : `${stated} ${behind}`;
}

/** Who says a fact, as a draft would put it: "a Pentagon official, speaking anonymously, via Washington Post". */
export function speakersOf({ speakers }: FactProfile): string {
  return speakers
    .map(({ who, mode }) => {
      switch (mode) {
        case 'anonymous':
          return /anonym|unnamed/i.test(who) ? who : `${who} (not named)`;
        case 'statement':
          return `${who} (in a statement)`;
        case 'relays':
          return `via ${who}`;
        case 'named':
          return who;
        default:
          return mode satisfies never;
      }
    })
    .join(', ');
}

/**
 * When a fact happened, and how a mend puts it: in the source's words, or, where only a date from elsewhere is recorded, as the knowledge base's
 * reckoning. Null without either.
 */
export function timeOf({
  when,
}: Pick<Fact, 'when'>): { readonly time: string; readonly told: string } | null {
  const time = when?.stated ?? when?.date ?? null;
  if (when === null || time === null) return null;
  const own = when.stated !== null || when.basis === 'stated';
  const told = own
    ? `the source has "${time}"`
    : `the knowledge base reckons with ${time}, a date that the source does not give`;
  return { time, told };
}

/** Where a fact stands, for the end of a message: "us-troops-in-iraq, ¶18". */
export function reference({ id, at }: Fact): string {
  return at.paragraphs.length === 0 ? id : `${id}, ¶${at.paragraphs.join(', ¶')}`;
}

/** Puts a fault together; the reference to the fact closes its message. */
export function fault(
  code: FindingCode,
  span: Span,
  profile: FactProfile | null,
  detail: { readonly expected: string | null; readonly found: string | null; readonly message: string },
): Fault {
  return {
    start: span.start,
    end: span.end,
    code,
    fact: profile?.fact.id ?? null,
    expected: detail.expected,
    found: detail.found,
    message: profile === null ? detail.message : `${detail.message} (${reference(profile.fact)})`,
  };
}
