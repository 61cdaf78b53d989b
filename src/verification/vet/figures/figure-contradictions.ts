import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Fault } from '../findings/statement.ts';
import { oppositeOfFigure } from '../opposites/opposites.ts';
import { agentFault, hostFault } from '../parties/agent-faults.ts';
import { weaponFault } from '../parties/told-weapons.ts';
import { attackedElsewhere } from '../places/attacked-places.ts';
import { denialOf } from '../speakers/denials.ts';
import { saidByAnother } from '../speakers/own-voice.ts';
import { addedPeriod } from '../times/other-years.ts';
import { deedFault } from './counted-deeds.ts';
import { measureFault } from './told-measures.ts';

/**
 * What a sentence says of a figure that the fact with the same number does not: a fault; `apart` where it makes no claim that could be checked;
 * null where nothing speaks against the fact.
 */
export function figureContradiction(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
): Fault | 'apart' | null {
  const { sentence, mention } = context;
  return (
    denialOf(profile, sentence, mention, shelf.lexicon) ??
    oppositeOfFigure(profile, sentence, mention) ??
    agentFault(profile, context, shelf.lexicon) ??
    hostFault(profile, context, shelf.lexicon) ??
    deedFault(profile, context) ??
    measureFault(profile, context) ??
    weaponFault(profile, sentence, context.zone) ??
    attackedElsewhere(profile, context, shelf) ??
    addedPeriod(profile, context, shelf) ??
    saidByAnother(profile, sentence, mention, shelf)
  );
}
