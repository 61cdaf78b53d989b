import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('when a claim was, around or beside a figure', () => {
  finds([
    [
      'The Trento plant in Italy, which employs 740 people, will close at the end of October, the company said.',
      ['wrong-date: October'],
      'layoffs',
    ],
    [
      'The Trento plant in Italy (740 people) will close at the end of October, the company said.',
      ['wrong-date: October'],
      'layoffs',
    ],
    [
      'The plant in Trento has 740 employees and will close at the end of November, the company said.',
      ['wrong-date: November'],
      'layoffs',
    ],
    [
      'Kataib Hezbollah, with 10,000 members, posted its statement on social media on Friday.',
      ['wrong-date: Friday'],
    ],
    [
      'Nzira, with up to 20,000 soldiers, closed its border with Lorembe on Thursday.',
      ['unsupported: up to 20,000', 'wrong-date: Thursday'],
      'coup',
    ],
    [
      'The plant in Trento, with 740 employees, will close at the end of September, the company said.',
      [],
      'layoffs',
    ],
    [
      'The plant in Trento has 740 employees and will close at the end of September, the company said.',
      [],
      'layoffs',
    ],
    // What is thrown in has a time of its own.
    [
      'The company, which made a net loss of 312 million euros in the fourth quarter, will close its Trento plant at the end of September.',
      [],
      'layoffs',
    ],
  ]);
});
