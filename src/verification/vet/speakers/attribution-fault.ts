import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, speakersOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { Span } from '../words/span.ts';
import type { DroppedRelay } from './relays.ts';

/** What is wrong with how a draft attributes a fact. */
export type AttributionFault =
  | { readonly code: 'attribution-lost' }
  | DroppedRelay
  | { readonly code: 'wrong-speaker' | 'wrong-party' | 'anonymity-changed'; readonly by: Attribution };

/** The fault of an attribution as a draft's reader gets it. `span` is what lost its attribution. */
export function attributionFault(judged: AttributionFault, profile: FactProfile, span: Span): Fault {
  const expected = speakersOf(profile);
  switch (judged.code) {
    case 'attribution-lost':
      return fault('attribution-lost', span, profile, {
        expected,
        found: null,
        message: `This is a claim, not a fact of one's own: say that it comes from ${expected}.`,
      });
    case 'relay-dropped':
      return fault('relay-dropped', judged.told ?? span, profile, {
        expected: judged.outlet,
        found: judged.told?.text ?? null,
        message:
          judged.told === null
            ? `These words come by way of ${judged.outlet}: name it.`
            : `These words come by way of ${judged.outlet}, not of ${judged.told.text}.`,
      });
    case 'wrong-speaker':
      return fault('wrong-speaker', judged.by.speaker, profile, {
        expected,
        found: judged.by.speaker.text,
        message: `Not said by ${judged.by.speaker.text}: the source has ${expected}.`,
      });
    case 'wrong-party':
      return fault('wrong-party', judged.by.speaker, profile, {
        expected,
        found: judged.by.speaker.text,
        message: `The source has this of ${expected}, not of ${judged.by.speaker.text}.`,
      });
    case 'anonymity-changed':
      return fault('anonymity-changed', judged.by.speaker, profile, {
        expected,
        found: judged.by.speaker.text,
        message: `The source has ${expected}: say so, and whether the speaker was named.`,
      });
    default:
      return judged satisfies never;
  }
}
