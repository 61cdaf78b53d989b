import type { FindingCode } from '../../../model/finding.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { speakersOf } from './mends.ts';

/** The speakers that a sentence lacks or has wrong: each is told of once, however many of their facts it gives. */
export class SpeakersMissed {
  readonly #told = new Set<string>();

  /** Notes that the speakers of a fact are missed, and whether that is told for the first time. */
  isFirst(code: FindingCode, profile: FactProfile): boolean {
    const key = `${code} ${speakersOf(profile)}`;
    const first = !this.#told.has(key);
    this.#told.add(key);
    return first;
  }
}
