/*
 * Words that make a question of others, each list by what reads the demand. They stand apart from that, which few queries load, because
 * every query is searched for them.
 */

/** What befalls people. */
export const BEFALLS =
  'killed kill dead died die dying slain injured injure wounded wound hurt maimed captured kidnapped abducted hostage casualties deaths fatalities injuries victims';

/** How bad harm is. */
export const SERIOUS =
  'serious seriously severe severely grave gravely major badly heavy heavily critical critically extensive significant';

/** What turns the next word into its contrary. */
export const NEGATING = 'no not without';

/** Verbs for answering what was done. */
export const RESPONDING =
  'respond responds responded responding react reacts reacted reacting retaliate retaliates retaliated retaliating answer answered answering reply replied';
/** All words for it. */
export const RESPONSES = `${RESPONDING} response reaction retaliation answers reprisal`;
/** Those behind "in": "in retaliation". */
export const IN_RETURN = 'response retaliation return reply answer reprisal';

/** Beside a place, not in it. */
export const NEAR = 'near outside around';

/** What is to come. */
export const FUTURE = 'will shall gonna';

/** Of a whole, when "of" follows. */
export const SHARES = 'percent cent percentage share proportion fraction';

/** Behind "before", those of something else. */
export const TIMES = 'this last that monday tuesday wednesday thursday friday saturday sunday';

/** What a country has that is short of an adjective: "US drones". */
export const ARMS = 'drone drones rocket rockets missile missiles weapon weapons arms';

/** What else asks for more than its words say: how far, how many in all, several of them, who is there, by whom the text itself was published. */
export const TAKING =
  'distance far close total overall combined several dozens hundreds thousands scores outlet newspaper publication site publisher publishers inside present named identified';

/** All of them, and those that do so only beside one other word: "what weapons", "more troops", "going to", "aimed at". */
export const TURNING = [
  BEFALLS,
  SERIOUS,
  NEGATING,
  RESPONSES,
  IN_RETURN,
  NEAR,
  FUTURE,
  SHARES,
  TAKING,
  'based stationed headquartered besides apart aside addition except other what which more too going aimed directed last previous',
].join(' ');
