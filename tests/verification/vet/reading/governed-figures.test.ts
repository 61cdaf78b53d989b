import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a preposition before the number of something known', () => {
  finds([
    ['Asked about the 66 attacks on US forces, officials kept silent.', []],
    ['The row over the 66 attacks on US forces goes on.', []],
    ['Critics wonder what to do about all 66 attacks on US forces.', []],
    ['Anger over 66 attacks on US forces grew in Washington.', []],
    ['A debate about 66 attacks on US forces began.', []],
    ['Talks over the around $17 billion that the US agreed to unblock went on.', []],
    ['Under the three separate sets of strikes in Syria, the US limited its response.', []],
    ['Asked about the 70 attacks on US forces, officials kept silent.', ['wrong-figure: 70']],
    ['Asked about the 62 US personnel who were injured, officials kept silent.', ['hedge-lost: 62']],
    ['Questions about the $17 billion that the US agreed to unblock remain.', ['hedge-lost: $17 billion']],
    ['Critics point to the more than 2,500 US troops in Iraq.', ['hedge-changed: more than 2,500']],
    ['There have been about 66 attacks on US forces.', ['hedge-changed: about 66']],
    ['The militias carried out over 66 attacks on US forces.', ['hedge-changed: over 66']],
  ]);
});
