import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('one place for two others', () => {
  finds([
    [
      'Tehran had been negotiating to have its funds released; they were held in Iranian banks.',
      ['wrong-place: Iranian'],
    ],
    ['Iranian banks are under sanctions; the frozen funds were held in Iraqi and South Korean banks.', []],
    ["Tehran's frozen funds were held in Iraqi banks and in South Korean ones.", []],
  ]);
});
