import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('numbers in groups of digits', () => {
  finds([
    ['The US has 3 500 troops in Iraq.', ['wrong-figure: 3 500']],
    ['There were some 2 500 US troops in Iraq and 900 in Syria.', []],
    ['On page 2 500 words follow.', UNREAD],
  ]);
});

describe('"number" as a verb behind a place', () => {
  finds([
    ['US troops in Iraq number 3,000.', ['wrong-figure: 3,000']],
    ['American soldiers in Syria number 900.', []],
    ['He lives in houses at number 100.', UNREAD],
  ]);
});
