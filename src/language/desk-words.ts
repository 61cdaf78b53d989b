import { DISASTER_DESK } from './desks/disaster-desk.ts';
import { LAW_DESK } from './desks/law-desk.ts';
import { MONEY_DESK } from './desks/money-desk.ts';
import { SOCIETY_DESK } from './desks/society-desk.ts';
import { STATE_DESK } from './desks/state-desk.ts';

/**
 * What readers type where the desks of a newspaper print something else ("jab" for a vaccine, "blackout" for homes without power), desk by
 * desk. Only a question that would be refused without is read with them. Lines as in `REWORDINGS`: a group goes both ways; of `>`, the left is
 * asked with, and a phrase counts where a query has all its words. What changes the outcome stands for nothing here either: no rise for a
 * fall, no acquittal for a conviction.
 */
export const DESK_WORDS = [MONEY_DESK, LAW_DESK, STATE_DESK, DISASTER_DESK, SOCIETY_DESK].join('\n');
