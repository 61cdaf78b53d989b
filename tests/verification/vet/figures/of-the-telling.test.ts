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
