import { findFigures } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, figureOf, timeOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { Span } from '../words/span.ts';
import type { FigureLink } from './figure-link.ts';

/** What is wrong with the number of a figure, or its hedge; null when it is right. */
export function numericFault(link: FigureLink, context: FigureContext): Fault | null {
  const { profile } = link;
  const { fact } = profile;
  const { stated, span, found } = replaced(fact.figure?.stated ?? '', context);
  const expected = figureOf(fact);
  const put = (code: Fault['code'], message: string): Fault =>
    fault(code, span, profile, { expected, found, message });
  switch (link.judgement.verdict) {
    case 'right':
      return null;
    case 'different':
      return put('wrong-figure', `"${found}" should be "${stated}": the source has ${expected}.`);
    case 'hedge-lost':
      return put('hedge-lost', `"${found}" lost its hedge: write "${stated}".`);
    case 'hedge-changed':
      return put(
        'hedge-changed',
        `"${found}" says something else than "${stated}": keep the source's wording.`,
      );
    case 'vague-as-number':
      return put('vague-as-number', `The source gives no number, only "${stated}": write "${stated}".`);
    default:
      return link.judgement.verdict satisfies never;
  }
}

/** The words of a draft and those of a source that take their place. */
interface Replaced {
  readonly stated: string;
  readonly span: Span;
  readonly found: string;
}

/**
 * What stands for what: where a source counts with more than a number ("three separate sets"), the draft's number with the same noun behind it
 * ("four separate sets"), else the numbers alone.
 */
function replaced(stated: string, { mention, sentence }: FigureContext): Replaced {
  const [own] = findFigures(stated);
  const tail = own === undefined ? '' : stated.slice(own.end);
  if (own === undefined || !/^\s+\p{L}[\p{L}\s-]*$/u.test(tail))
    return { stated, span: mention, found: mention.text };
  const noun = tail.trim().split(/\s+/).at(-1) ?? '';
  const behind = sentence.text.slice(mention.end - sentence.start);
  const words = /^(?:\s+\p{L}[\p{L}-]*){1,3}/u.exec(behind)?.[0] ?? '';
  const at = words.split(/(?=\s)/u).findIndex((word) => word.trim().toLowerCase() === noun.toLowerCase());
  if (at < 0) return { stated: stated.slice(0, own.end), span: mention, found: mention.text };
  const same = words
    .split(/(?=\s)/u)
    .slice(0, at + 1)
    .join('');
  return {
    stated,
    span: { start: mention.start, end: mention.end + same.length },
    found: `${mention.text}${same}`,
  };
}

/** A time that is not the one of a fact. */
export function misdatedFault(profile: FactProfile, time: Span & { readonly text: string }): Fault {
  const right = timeOf(profile.fact);
  const message = `"${time.text}" is not when this was: ${right?.told ?? 'the source appeared later'}.`;
  return fault('wrong-date', time, profile, { expected: right?.time ?? null, found: time.text, message });
}
