import { affiliationFaults } from './affiliations.ts';
import { appendedPlaceFaults } from './appended-places.ts';
import { attackerFaults } from './attackers.ts';
import { roleFaults } from './claim-roles.ts';
import { contraryClaims } from './contrary-claims.ts';
import { deniedClaims } from './denied-claims.ts';
import type { FactShelf } from './fact-shelf.ts';
import { foreignWeaponFaults } from './foreign-weapons.ts';
import { lengthFaults } from './named-lengths.ts';
import { nationalityFaults } from './nationalities.ts';
import { officeFaults } from './office-holders.ts';
import { personBodyFaults } from './person-bodies.ts';
import { placePairFaults } from './place-pairs.ts';
import type { DraftSentence } from './read-sentences.ts';
import type { Statement } from './statement.ts';
import { tellingTimeFaults } from './telling-times.ts';
import { titleFaults } from './titles.ts';
import { comparisonFaults } from './told-comparisons.ts';

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
];
