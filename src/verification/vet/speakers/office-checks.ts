import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import { holdersIn, officeFaults } from './office-holders.ts';
import { officeElsewhereFaults } from './offices-elsewhere.ts';

/** The checks of who holds an office. */
export function officeChecks(shelf: FactShelf): readonly SentenceCheck[] {
  const claimed = remembered(({ fact }: FactProfile) => holdersIn(fact.claim, shelf));
  return [
    (sentence) => officeFaults(sentence, claimed, shelf),
    (sentence) => officeElsewhereFaults(sentence, claimed, shelf),
  ];
}
