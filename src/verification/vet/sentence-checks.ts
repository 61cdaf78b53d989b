import { roleFaults } from './claims/claim-roles.ts';
import type { FactShelf } from './facts/fact-shelf.ts';
import { comparisonFaults } from './figures/told-comparisons.ts';
import type { Statement } from './findings/statement.ts';
import { contraryClaims } from './opposites/contrary-claims.ts';
import { deniedClaims } from './opposites/denied-claims.ts';
import { affiliationFaults } from './parties/affiliations.ts';
import { attackerFaults } from './parties/attackers.ts';
import { foreignWeaponFaults } from './parties/foreign-weapons.ts';
import { nationalityFaults } from './parties/nationalities.ts';
import { appendedPlaceFaults } from './places/appended-places.ts';
import { placePairFaults } from './places/place-pairs.ts';
import type { DraftSentence } from './reading/read-sentences.ts';
import { officeFaults, officeInClaimFaults } from './speakers/office-holders.ts';
import { personBodyFaults } from './speakers/person-bodies.ts';
import { titleFaults } from './speakers/titles.ts';
import { lengthFaults } from './times/named-lengths.ts';
import { sinceClaimFaults } from './times/since-claims.ts';
import { tellingTimeFaults } from './times/telling-times.ts';

/** What is asked of a sentence beside its figures, quotations and claims; `before` are the sentences before it, the nearest first. */
export const SENTENCE_CHECKS: readonly ((
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
) => readonly Statement[])[] = [
  placePairFaults,
  roleFaults,
  affiliationFaults,
  officeFaults,
  officeInClaimFaults,
  titleFaults,
  personBodyFaults,
  nationalityFaults,
  tellingTimeFaults,
  lengthFaults,
  contraryClaims,
  attackerFaults,
  appendedPlaceFaults,
  foreignWeaponFaults,
  comparisonFaults,
  deniedClaims,
  sinceClaimFaults,
];
