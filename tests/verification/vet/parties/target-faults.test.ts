import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('on whom the counted attacks were', () => {
  finds([
    ['There were 66 attacks on militants in Iraq and Syria.', ['wrong-party: militants']],
    ['There were 66 attacks on Shiite militants in Iraq and Syria.', ['wrong-party: militants']],
    ['There were 66 attacks on civilians in Iraq and Syria.', ['wrong-party: civilians']],
    [
      'There had been 66 attacks against Iran-backed militias in Iraq and Syria.',
      ['wrong-party: Iran-backed militias in Iraq'],
    ],
    ['There have been 66 attacks on US troops and bases in Iraq and Syria.', []],
    ['There were 66 attacks on US military personnel by militants in Iraq and Syria.', []],
    ['Militants have launched 66 attacks on American bases in Iraq and Syria.', []],
  ]);
});
