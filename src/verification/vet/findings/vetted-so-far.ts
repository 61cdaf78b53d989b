import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { SpeakersMissed } from './speakers-missed.ts';

/** What the vetting of a sentence carries from one of its statements to the next. */
export interface VettedSoFar {
  /** The sentences beside it, which may tell who says something. */
  readonly near: readonly DraftSentence[];
  /** The facts that it gives; each statement adds its own. */
  readonly used: Set<FactProfile>;
  readonly missed: SpeakersMissed;
}
