import { roleFaults } from './claims/claim-roles.ts';
import { contraryClaims } from './claims/contrary-claims.ts';
import { deniedClaims } from './claims/denied-claims.ts';
import type { FactShelf } from './fact-shelf.ts';
import { comparisonFaults } from './figures/told-comparisons.ts';
import { attackerFaults } from './parties/attackers.ts';
import { foreignWeaponFaults } from './parties/foreign-weapons.ts';
import { nationalityFaults } from './parties/nationalities.ts';
import { appendedPlaceFaults } from './places/appended-places.ts';
import { placePairFaults } from './places/place-pairs.ts';
import type { DraftSentence } from './reading/read-sentences.ts';
import type { Statement } from './reading/statement.ts';
import { affiliationFaults } from './speakers/affiliations.ts';
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
