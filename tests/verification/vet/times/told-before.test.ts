import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('the day on which somebody told it', () => {
  finds([
    [
      'Kataib Hezbollah says five of its members were killed. The statement was posted on social media on Wednesday.',
      [],
    ],
    [
      'Kataib Hezbollah has spoken of five members killed in the Jurf al-Sakhar area. The statement came on Wednesday.',
      [],
    ],
    ['Five of its members were killed, Kataib Hezbollah said. That was announced on Wednesday.', []],
    ['It was Wednesday when Kataib Hezbollah gave its toll of five members killed.', []],
    ['The announcement of five dead members was posted on Wednesday by Kataib Hezbollah.', []],
    ['On Wednesday came the count of Kataib Hezbollah: five members killed.', []],
    ['Kataib Hezbollah posted its statement on social media on Friday.', ['wrong-date: Friday']],
    [
      'The strike targeted two facilities in Iraq, the US military said in a statement. It was on Monday evening.',
      ['wrong-date: Monday evening'],
    ],
    [
      'It was Monday evening when the strike targeted two facilities in Iraq, the US military says.',
      ['wrong-date: Monday evening'],
    ],
    [
      'Police arrested 17 pickets at Eastquay, police said. It was on Friday.',
      ['wrong-date: Friday'],
      'dock-strike',
    ],
  ]);
});
