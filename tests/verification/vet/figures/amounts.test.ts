import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('an amount in a currency that several countries share', () => {
  finds([
    ['The government plans to borrow 36.5 billion kroner, up from 28 billion kroner.', [], 'treasury'],
    ['Borrowing rises to 36.5 billion kroner from 28 billion kroner.', [], 'treasury'],
    ['Up from 28 billion kroner, borrowing will reach 36.5 billion kroner this year.', [], 'treasury'],
    ['The government will borrow 36.5bn kroner this year.', [], 'treasury'],
    [
      'The government plans to borrow 35.5 billion kroner, up from 28 billion kroner.',
      ['wrong-figure: 35.5 billion kroner'],
      'treasury',
    ],
    [
      'The government plans to borrow 36.5 billion euros this year.',
      ['wrong-unit: 36.5 billion euros'],
      'treasury',
    ],
    [
      'The government plans to borrow 36.5 million kroner this year.',
      ['wrong-figure: 36.5 million kroner'],
      'treasury',
    ],
    // What is spent on roads is nobody's borrowing.
    ['The government plans to spend 30 billion kroner on roads.', ['unsupported: 30 billion'], 'treasury'],
  ]);
});

describe('a percentage of something else', () => {
  finds([
    ['Prices rose 2 percent to $4.', ['unsupported: 2 percent', 'unsupported: $4'], 'treasury'],
    ['Retail sales rose 1.2% in April.', ['unsupported: 1.2%'], 'treasury'],
    ['Wages rose 3 percent.', ['unsupported: 3 percent'], 'treasury'],
    ['Unemployment rose to 6.4%.', [], 'treasury'],
    ['Unemployment rose to 6.8%.', ['wrong-figure: 6.8%'], 'treasury'],
    ['The jobless rate rose to 6.8%.', ['wrong-figure: 6.8%'], 'treasury'],
    ['Inflation slowed to 3.2% in May, the Statistics Office said.', ['wrong-figure: 3.2%'], 'treasury'],
  ]);
});

describe('a figure that is the highest for a time', () => {
  finds([
    ['Unemployment rose by 0.3 percentage points to 6.4%, the highest since 2016.', [], 'treasury'],
    ['Unemployment is 6.4%, a record since 2016.', [], 'treasury'],
    ['Unemployment rose to 6.4%, the highest since 2019.', ['wrong-date: 2019'], 'treasury'],
    ['Unemployment rose by 0.3 percentage points since 2019.', ['wrong-date: since 2019'], 'treasury'],
    ['At least 62 US personnel were injured, the highest number since 2014.', []],
    ['At least 62 US personnel were injured since 2020.', ['wrong-date: since 2020']],
    ['There had been 66 attacks on US forces since October 17.', ['wrong-date: since October 17']],
  ]);
});

describe('a number behind a place, after another was told', () => {
  finds([
    ['There had been 66 attacks on US forces. Iraq: 900. Syria: 2,500.', []],
    ['At least 62 US personnel were injured. Ain al-Asad: eight, two US officials said.', []],
    ['At least 62 US personnel were injured. Ain al-Asad: nine, two US officials said.', []],
    ['US troops in Iraq: 2,600. Syria: 900.', ['wrong-figure: 2,600']],
    ['Two facilities were targeted in Iraq, the US military said in a statement. Syria: 14.', []],
    ['Turnout was a record.', UNREAD],
  ]);
});
