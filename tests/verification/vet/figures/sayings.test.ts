import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('numbers in sayings and similes', () => {
  finds([
    ['Numbers, my late editor used to say, are like soldiers: 10 good ones beat 100 bad ones.', UNREAD],
    ['My grandfather had a saying: 50 dogs cannot herd 20 cats.', UNREAD],
    ['A captain is worth 20 mates.', UNREAD, 'ferry'],
    ['As the proverb goes, 12 cooks make no soup.', UNREAD],
    ['One sober witness outweighs 40 drunk ones.', UNREAD],
    ['There is an old joke about 30 economists and a light bulb.', UNREAD, 'layoffs'],
    // Those who were hurt are in no saying, nor is what a fact counts.
    ['As the proverb goes, 12 cooks were killed.', ['unsupported: 12']],
    [
      'Numbers are like soldiers, my editor used to say; 86 attacks on US forces in Iraq and Syria speak for themselves.',
      ['unsupported: 86'],
    ],
    ['My editor always said that 4,000 civilians died in the strikes.', ['unsupported: 4,000']],
    ['One strike does the work of 30 raids.', ['unsupported: 30']],
    ['The stake is worth $400 million.', ['unsupported: $400 million'], 'layoffs'],
    ['It is like the old saying: 900 US troops in Iraq are too few.', ['wrong-place: 900 US troops in Iraq']],
  ]);
});

describe('behind a saying', () => {
  finds([
    [
      'Belmora, my aunt used to say, sends its best; this time it was 600 dogs.',
      ['unsupported: 600'],
      'earthquake',
    ],
  ]);
});

describe('idioms, bets and what is only supposed', () => {
  finds([
    ['It takes two to tango.', UNREAD],
    ["I'll give you three guesses.", UNREAD],
    ['A colleague put 20 dollars on a fourth strike.', UNREAD],
    ["Let's say there are 100 people in a room, and 51 of them shout.", UNREAD],
    ['Imagine a village of 200 souls and 3,000 soldiers at its gate.', UNREAD],
    ['Suppose 10,000 men marched on Baghdad tomorrow.', UNREAD],
    ['Two cheers for diplomacy.', UNREAD],
    ['Yesterday 10,000 men marched on Baghdad.', ['unsupported: 10,000']],
    ['At the gates of Erbil there are 3,000 soldiers of the Iranian army.', ['unsupported: 3,000']],
    ['It takes two to tango, and 435 soldiers were wounded.', ['unsupported: 435']],
    ['The Pentagon put $20 million on the table.', ['unsupported: $20 million']],
    ['Suppose there were 86 attacks on US forces in Iraq and Syria.', ['wrong-figure: 86']],
    ['Imagine 140 people killed.', ['wrong-figure: 140'], 'ferry'],
  ]);
});

describe('all of all', () => {
  finds([
    ['The US military says two facilities were targeted, and both were hit, so that is two for two.', []],
    ['The US military says two facilities were targeted, a tidy two out of two.', []],
    ['Three strikes were launched in Syria in October and November: three for three, you might say.', []],
    ['The US military says three facilities were targeted on Tuesday, two for two.', ['wrong-figure: three']],
    ['There were 60 attacks on US forces in Iraq and Syria, ten for ten.', ['wrong-figure: 60']],
    ['The US military says two facilities for storage were targeted on Tuesday.', []],
  ]);
});
