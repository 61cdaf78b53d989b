import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who is counted', () => {
  finds([
    ['At least 62 militants were injured.', ['wrong-unit: At least 62 militants']],
    ['At least 62 insurgents were injured in the attacks.', ['wrong-unit: At least 62 insurgents']],
    ['At least 62 American service members were injured.', []],
    ['At least 62 American servicemen and women were injured by militants.', []],
    ['Militant attacks have injured at least 62 US personnel.', []],
    ['Eight children were injured at Ain al-Asad, two US officials said.', ['wrong-unit: Eight children']],
    ['Eight people were injured at Ain al-Asad, two US officials said.', []],
    ['A missile fired by militants injured eight at Ain al-Asad, two US officials said.', []],
  ]);
});

describe('whose the counted are', () => {
  finds([
    ['The group said five Americans were killed in Jurf al-Sakhar.', ['wrong-party: five Americans']],
    [
      'Kataib Hezbollah has claimed responsibility for killing five Americans in Jurf al-Sakhar.',
      ['wrong-party: five Americans'],
    ],
    ['Kataib Hezbollah said in a statement that five Iraqi fighters were killed in Jurf al-Sakhar.', []],
    ['Five Kataib Hezbollah fighters were killed in Jurf al-Sakhar, the group said in a statement.', []],
  ]);
});
