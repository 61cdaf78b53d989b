import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('years and periods of what the source does not date', () => {
  finds([
    ['The US had 2,500 troops in Iraq in 2014.', ['wrong-date: 2014']],
    ['In 2014 there were 900 US troops in Syria.', ['wrong-date: 2014']],
    ['There were 5,200 US soldiers in Iraq in 2020.', ['unsupported: 5,200']],
    ['There have been 66 attacks on US forces since October 7.', ['wrong-date: since October 7']],
    ['There were 2,500 US troops in Iraq in November 2023.', []],
    ['The United States, back in Iraq since 2014, has 2,500 troops there.', []],
    ['Islamic State seized large parts of Iraq and Syria in 2014; the US has 2,500 troops in Iraq.', []],
  ]);
});

describe('a period of what a figure is thrown into', () => {
  finds([
    ['The Trento plant, which employs 740 people, has made ovens since October 1998.', [], 'layoffs'],
    [
      'The plant in Trento has employed 740 people since October 1998.',
      ['wrong-date: since October 1998'],
      'layoffs',
    ],
  ]);
});
