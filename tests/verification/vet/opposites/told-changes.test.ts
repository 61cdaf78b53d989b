import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('where a number goes, or that it is kept', () => {
  finds([
    [
      'The Reserve Bank raised its key rate to 3.75 percent.',
      ['unsupported: raised its key rate to 3.75 percent'],
      'economy',
    ],
    [
      'The Reserve Bank of Tarland cut its key interest rate to 3.75 percent.',
      ['unsupported: cut its key interest rate to 3.75 percent'],
      'economy',
    ],
    [
      'Inflation accelerated to 2.6 percent, the Statistics Board said.',
      ['unsupported: accelerated to 2.6 percent'],
      'economy',
    ],
    [
      'Inflation stood at 2.6 percent, up from a month before, the Statistics Board said.',
      ['unsupported: 2.6 percent, up from'],
      'economy',
    ],
    ['Unemployment dropped to 6.4 percent.', ['unsupported: dropped to 6.4 percent'], 'economy'],
    ['Unemployment was held at 6.4 percent.', ['unsupported: held at 6.4 percent'], 'economy'],
    ['The Reserve Bank held its key rate at 3.75 percent.', [], 'economy'],
    ['The Reserve Bank left rates unchanged at 3.75 percent.', [], 'economy'],
    ['The Reserve Bank did not raise its key rate but kept it at 3.75 percent.', [], 'economy'],
    ['Inflation eased to 2.6 percent, the Statistics Board said.', [], 'economy'],
    ['Inflation stood at 2.6 percent, down from a month before, the Statistics Board said.', [], 'economy'],
    ['Unemployment climbed to 6.4 percent.', [], 'economy'],
  ]);
});

describe('by how much is not to where', () => {
  finds([
    ['Unemployment rose by 6.4 percent.', ['wrong-unit: rose by 6.4 percent'], 'economy'],
    ['Unemployment climbed 6.4 percent.', ['wrong-unit: climbed 6.4 percent'], 'economy'],
    ['Unemployment rose to 0.3 percentage points.', ['wrong-unit: rose to 0.3 percentage points'], 'economy'],
    ['Unemployment rose by 0.3 percent.', ['wrong-unit: rose by 0.3 percent'], 'economy'],
    ['Exports of steel fell to 12 percent.', ['wrong-unit: fell to 12 percent'], 'economy'],
    ['Exports of steel dropped to 12 percent.', ['wrong-unit: dropped to 12 percent'], 'economy'],
    ['Unemployment rose by 0.3 percentage points to 6.4 percent.', [], 'economy'],
    ['Unemployment climbed 0.3 points to 6.4 percent.', [], 'economy'],
    ['Unemployment, up by 0.3 percentage points, stands at 6.4 percent.', [], 'economy'],
    ['Exports of steel were down by 12 percent.', [], 'economy'],
    ['Exports of steel dropped 12 percent.', [], 'economy'],
  ]);
});
