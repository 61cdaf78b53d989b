import { duplicateClaim } from './duplicate-claim.ts';
import { misspeltEntity, nameForId, sharedName, unusedEntity } from './entity-rules.ts';
import { figureNotInClaim, hedgeNotInClaim, missingUnit } from './figure-rules.ts';
import { dateWithoutBasis, dateWithoutReason, statusWithoutReason } from './reason-rules.ts';
import { replacedByRetracted } from './replaced-by-retracted.ts';
import type { Rule } from './rule.ts';
import { longQuotation, quotationWithoutSpeaker, vagueSpeaker } from './speaker-rules.ts';
import { splitList } from './split-list.ts';

/** Every rule of `facts check` that looks at whole records, by code, in the order documentation lists them. */
export const RULES = {
  'missing-unit': missingUnit,
  'figure-not-in-claim': figureNotInClaim,
  'hedge-not-in-claim': hedgeNotInClaim,
  'split-list': splitList,
  'vague-speaker': vagueSpeaker,
  'quotation-without-speaker': quotationWithoutSpeaker,
  'long-quotation': longQuotation,
  'date-without-reason': dateWithoutReason,
  'date-without-basis': dateWithoutBasis,
  'status-without-reason': statusWithoutReason,
  'replaced-by-retracted': replacedByRetracted,
  'shared-name': sharedName,
  'unused-entity': unusedEntity,
  'misspelt-entity': misspeltEntity,
  'name-for-id': nameForId,
  'duplicate-claim': duplicateClaim,
} as const satisfies { readonly [Code in string]: Rule<Code> };

/** The code of one of `RULES`. */
export type RuleCode = keyof typeof RULES;

/** The rules as a list. */
export const ALL_RULES: readonly Rule<RuleCode>[] = Object.values(RULES);
