import { stem } from './stem.ts';

/**
 * Words of one family that no ending joins: the forms of irregular verbs, of short ones in -e, and nouns made by changing a consonant
 * ("seize", "seizure"). A family a line, its members divided by `|`; regular forms of the members are understood.
 */
export const WORD_FAMILIES =
  'shoot|shot|shooting\n' +
  'hit|hitting\n' +
  'delay|delayed\n' +
  'fire|fired|firing\n' +
  'fight|fought\n' +
  'hold|held\n' +
  'seek|sought\n' +
  'bring|brought\n' +
  'build|built|building\n' +
  'lead|led\n' +
  'leave|left\n' +
  'lose|lost|loss|losing\n' +
  'pay|paid|payment\n' +
  'send|sent\n' +
  'spend|spent\n' +
  'take|took|taken\n' +
  'think|thought\n' +
  'win|won|winning\n' +
  'write|wrote|written\n' +
  'keep|kept\n' +
  'begin|began|begun|beginning\n' +
  'become|became\n' +
  'come|came|coming\n' +
  'break|broke|broken\n' +
  'choose|chose|chosen|choice\n' +
  'drive|drove|driven\n' +
  'fall|fell|fallen\n' +
  'fly|flew|flown|flight\n' +
  'find|found\n' +
  'give|gave|given\n' +
  'grow|grew|grown|growth\n' +
  'hide|hid|hidden\n' +
  'know|knew|known|knowledge\n' +
  'rise|rose|risen\n' +
  'speak|spoke|spoken|speech\n' +
  'steal|stole|stolen|theft\n' +
  'swear|swore|sworn\n' +
  'throw|threw|thrown\n' +
  'flee|fled\n' +
  'buy|bought\n' +
  'catch|caught\n' +
  'teach|taught\n' +
  'sell|sold|sale\n' +
  'freeze|froze|frozen\n' +
  'unfreeze|unfroze|unfrozen\n' +
  'withdraw|withdrew|withdrawn\n' +
  'undertake|undertook|undertaken\n' +
  'arise|arose|arisen\n' +
  'sink|sank|sunk\n' +
  'meet|met\n' +
  'forbid|forbade|forbidden\n' +
  'shrink|shrank|shrunk\n' +
  'die|died|dying|death\n' +
  'move|moved|moving\n' +
  'vote|voted|voting\n' +
  'name|named|naming\n' +
  'hire|hired|hiring\n' +
  'fine|fined\n' +
  'save|saved|saving\n' +
  'rule|ruled\n' +
  'free|freed|freedom\n' +
  'ban|banned\n' +
  'destroy|destruction|destructive\n' +
  'resume|resumption\n' +
  'seize|seizure\n' +
  'close|closure\n' +
  'expose|exposure\n' +
  'depart|departure\n' +
  'fail|failure\n' +
  'reduce|reduction\n' +
  'produce|production\n' +
  'introduce|introduction\n' +
  'decide|decision\n' +
  'invade|invasion\n' +
  'expand|expansion\n' +
  'extend|extension\n' +
  'explode|explosion\n' +
  'collide|collision\n' +
  'include|inclusion\n' +
  'exclude|exclusion\n' +
  'conclude|conclusion\n' +
  'suspend|suspension\n' +
  'intend|intention|intent\n' +
  'deny|denial\n' +
  'define|definition\n' +
  'describe|description\n' +
  'receive|reception|receipt\n' +
  'deceive|deception\n' +
  'permit|permission\n' +
  'admit|admission\n' +
  'submit|submission\n' +
  'apply|application\n' +
  'supply|supplies\n' +
  'rely|reliance|reliant\n' +
  'comply|compliance\n' +
  'respond|response\n' +
  'defend|defense|defence\n' +
  'offend|offense\n' +
  'succeed|success|successful\n' +
  'prove|proof\n' +
  'believe|belief\n' +
  'advise|advice|advisory\n' +
  'complain|complaint\n' +
  'restrain|restraint\n' +
  'threaten|threat\n' +
  'suspect|suspicion\n' +
  'evacuate|evacuation|evacuees\n' +
  'criticize|criticise|criticism|critic|critical\n' +
  'apologize|apologise|apology\n' +
  'analyze|analyse|analysis\n' +
  'strong|strength|strengthen\n' +
  'weak|weaken\n' +
  'long|length\n' +
  'wide|width|widen\n' +
  'deep|depth|deepen\n' +
  'poor|poverty\n' +
  'safe|safety\n' +
  'arrive|arrival\n' +
  'refuse|refusal\n' +
  'propose|proposal\n' +
  'prepare|preparation\n' +
  'repeat|repetition\n' +
  'assassinate|assassination\n' +
  'repair|reparation\n' +
  'maintain|maintenance\n' +
  'explain|explanation\n' +
  'reveal|revelation\n' +
  'warn|warning\n' +
  'anonymous|anonymously|anonymity';

/** Shortest root left over. */
const SHORTEST = 4;

/** Endings that a light stem keeps, and what of them belongs to the root. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ating', ''],
  ['ated', ''],
  ['ates', ''],
  ['ate', ''],
  ['ator', ''],
  ['ators', ''],
  ['ative', ''],
  ['atory', ''],
  ['ification', 'if'],
  ['ifications', 'if'],
  ['ability', 'ab'],
  ['ibility', 'ib'],
  ['able', 'ab'],
  ['ible', 'ib'],
  ['fulness', ''],
  ['fully', ''],
  ['ful', ''],
  ['ness', ''],
  ['ily', ''],
];

/** What may stand behind a root. */
const TAILS: ReadonlySet<string> = new Set(
  'ate ates ated ating ator ators ative atory ication ications ility le ful fully fulness ness eful efully efulness eness ily'.split(
    ' ',
  ),
);

/**
 * What a folded word is derived from by an ending that its light stem keeps, if by any: `negotiate` and `negotiation`, `justify` and
 * `justification`, `weak` and `weakness`, `power` and `powerful`, `responsible` and `responsibility`, `heavy` and `heavily` have one root each.
 * `stemmed` is its stem; so is what comes back for most words. Always a prefix of the word.
 */
export function rootOf(word: string, stemmed: string): string {
  for (const [ending, kept] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const left = word.length - ending.length + kept.length;
    return left < SHORTEST ? stemmed : stem(word.slice(0, left));
  }
  return stemmed;
}

/** Whether a word that begins with a root is derived from it; `stemmed` is its stem. */
export function isDerived(word: string, stemmed: string, root: string): boolean {
  return stemmed === root || (root.length >= SHORTEST && TAILS.has(word.slice(root.length)));
}
