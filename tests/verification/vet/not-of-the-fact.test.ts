import { describe } from 'vitest';
import { finds } from './vet-cases.ts';

describe('a number of something else than the fact has', () => {
  finds([
    [
      'At least 62 US personnel were injured at Ain al-Asad.',
      ['wrong-place: At least 62 US personnel were injured at Ain al-Asad'],
    ],
    ['At least 62 US personnel were injured in the attacks in Iraq and Syria.', []],
    ['Two US officials said two bases were hit.', ['unsupported: two']],
    ['Two US bases were attacked.', ['unsupported: Two']],
    ['Two sites in Iraq were hit by the US on Tuesday evening, the US military said in a statement.', []],
    ['There are 2,500 US soldiers in Iraq, down from 5,200 in 2020.', ['unsupported: 5,200']],
    [
      'Thirteen people were injured, eight of them at Ain al-Asad, two US officials said.',
      ['unsupported: Thirteen'],
    ],
    ['Belmora sent 85 rescuers, up from 40 the day before.', ['unsupported: 40'], 'earthquake'],
  ]);
});
