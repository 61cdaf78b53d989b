import { roleCheck } from './claims/claim-roles.ts';
import { clauseDateFaults } from './claims/clause-dates.ts';
import { subjectCheck } from './claims/subject-faults.ts';
import { swappedRoleCheck } from './claims/swapped-roles.ts';
import type { FactShelf } from './facts/fact-shelf.ts';
import { namedAgeFaults } from './figures/told-ages.ts';
import { comparisonFaults } from './figures/told-comparisons.ts';
import type { SentenceCheck } from './findings/sentence-check.ts';
import { contraryClaims } from './opposites/contrary-claims.ts';
import { deniedClaims } from './opposites/denied-claims.ts';
import { severityClaims } from './opposites/severity-faults.ts';
import { affiliationCheck } from './parties/affiliations.ts';
import { attackDoerCheck } from './parties/attack-doers.ts';
import { attackerCheck } from './parties/attackers.ts';
import { belongingCheck } from './parties/belongings.ts';
import { foreignWeaponFaults } from './parties/foreign-weapons.ts';
import { nationalityCheck } from './parties/nationalities.ts';
import { weaponClaims } from './parties/weapon-claims.ts';
import { appendedPlaceFaults } from './places/appended-places.ts';
import { placePairFaults } from './places/place-pairs.ts';
import { singlePlaceCheck } from './places/single-places.ts';
import { officeChecks } from './speakers/office-checks.ts';
import { titleFaults } from './speakers/titles.ts';
import { hedgedTimeFaults } from './times/hedged-times.ts';
import { misdatedDeeds, undatedDeeds } from './times/misdated-deeds.ts';
import { lengthFaults } from './times/named-lengths.ts';
import { orderClaims } from './times/order-claims.ts';
import { sinceClaimFaults } from './times/since-claims.ts';
import { tellingTimeFaults } from './times/telling-times.ts';

/** What is asked of every sentence beside its figures, quotations and claims, in this order. What the checks remember of facts ends with them. */
export function sentenceChecks(shelf: FactShelf): readonly SentenceCheck[] {
  return [
    singlePlaceCheck(shelf),
    placePairFaults,
    roleCheck(shelf),
    subjectCheck(shelf),
    swappedRoleCheck(shelf),
    affiliationCheck(shelf),
    ...officeChecks(shelf),
    titleFaults,
    nationalityCheck(shelf),
    belongingCheck(shelf),
    tellingTimeFaults,
    lengthFaults,
    contraryClaims,
    severityClaims,
    attackerCheck(shelf),
    attackDoerCheck(shelf),
    appendedPlaceFaults,
    foreignWeaponFaults,
    weaponClaims,
    comparisonFaults,
    namedAgeFaults,
    deniedClaims,
    sinceClaimFaults,
    misdatedDeeds,
    undatedDeeds,
    orderClaims,
    clauseDateFaults,
    hedgedTimeFaults,
  ];
}
