import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('numbers that count the writing, the speaking or the thinking', () => {
  finds([
    ['A thread in twelve posts.', UNREAD],
    ['Our live page has been open for 30 hours, with 412 entries so far.', UNREAD, 'earthquake'],
    ['It is a list of 16 complaints, and mine is the last.', UNREAD],
    ['Let me make 15 remarks, and then I will sit down.', UNREAD],
    ['Against the motion, speaker two.', UNREAD],
    ['Speaker two has the floor for eight minutes.', UNREAD],
    ['Can one advise under a hail of rockets? I have my doubts, two of them at least.', UNREAD],
    ['My show runs to eleven episodes, with one guest each.', UNREAD, 'ferry'],
    // What the story is about is told all the same.
    ['A thread: 4,000 civilians were killed.', ['unsupported: 4,000']],
    ['I have three things to say: the strike cost $12 billion.', ['unsupported: $12 billion']],
    ['Point one: there are 3,500 US troops in Iraq.', ['wrong-figure: 3,500']],
    ['Fourteen border posts were destroyed.', ['unsupported: Fourteen']],
    ['Seven lessons, and 70 bridges that collapsed.', ['unsupported: 70'], 'earthquake'],
    ['Speaker two has it that 86 attacks hit US forces in Iraq and Syria.', ['wrong-figure: 86']],
  ]);
});

describe('what is not told at all, and what is counted to', () => {
  finds([
    ['[ADVERT: Save 20 percent on your first mattress]', UNREAD],
    ['[MUSIC, 15 SECONDS]', UNREAD],
    ['16:40 In pictures: ten images of an AC-130.', UNREAD],
    ['I count to ten before I answer.', UNREAD],
    ['There are 30 ways to light a fire.', UNREAD, 'wildfire'],
    ['A man with one foot in each of two boats should not be asked to row.', UNREAD],
    ['I counted to ten, and then I read that 3,000 rockets were fired at Tel Aviv.', ['unsupported: 3,000']],
    ['In pictures: 86 attacks on US forces in Iraq and Syria.', ['wrong-figure: 86']],
    ['Prices rose 20 percent in Baghdad.', ['unsupported: 20 percent']],
  ]);
});

describe('numbers said once more', () => {
  finds([
    [
      'Repairs could take up to six weeks, said an engineer at Electra del Norte.\n\nSix weeks! My phone will be dead.',
      [],
      'storm',
    ],
    ['At least 62 US personnel have been injured in the attacks. Sixty-two!', []],
    [
      "Only three turnstiles at Gate 9 were open, according to the Supporters' Union. Let me say that again: three.",
      [],
      'stadium',
    ],
    ['There are 900 US troops in Syria. Again: 900.', []],
    ['There are 900 US troops in Syria. Again: 800 US troops.', ['wrong-figure: 800']],
    [
      'At least 62 US personnel have been injured in the attacks. Sixty-four US personnel!',
      ['wrong-figure: Sixty-four'],
    ],
    [
      'Repairs could take up to six weeks, said an engineer at Electra del Norte.\n\nEight weeks is the time that repairs could take, said an engineer at Electra.',
      ['wrong-figure: Eight'],
      'storm',
    ],
  ]);
});
