import { describe } from 'vitest';
import { finds } from './vet-cases.ts';

describe('marks of footnotes', () => {
  finds([
    ['The US has 2,600¹ troops in Iraq.', ['wrong-figure: 2,600']],
    ['The US has 2,500¹ troops in Iraq².', []],
    ['The US has 2,500 troops¹² in Iraq.', []],
  ]);
});
