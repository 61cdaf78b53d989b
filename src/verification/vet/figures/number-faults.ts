import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, figureOf, timeOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { Span } from '../words/span.ts';
import type { FigureLink } from './figure-link.ts';

/** What is wrong with the number of a figure, or its hedge; null when it is right. */
export function numericFault(link: FigureLink, context: FigureContext): Fault | null {
  const { profile } = link;
  const { mention } = context;
  const { fact } = profile;
  const stated = fact.figure?.stated ?? '';
  const expected = figureOf(fact);
  const found = mention.text;
  const put = (code: Fault['code'], message: string): Fault =>
    fault(code, mention, profile, { expected, found, message });
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

/** A time that is not the one of a fact. */
export function misdatedFault(profile: FactProfile, time: Span & { readonly text: string }): Fault {
  const right = timeOf(profile.fact);
  const message = `"${time.text}" is not when this was: ${right?.told ?? 'the source appeared later'}.`;
  return fault('wrong-date', time, profile, { expected: right?.time ?? null, found: time.text, message });
}
