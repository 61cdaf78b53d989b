import { expect, test } from 'vitest';
import { dateWording } from '../../src/language/date-wording.ts';

test.each([
  ['2023', '2023'],
  ['2023-11', 'Nov 2023'],
  ['2023-11-02', '2 Nov 2023'],
  ['2023-11-02T20:30', '2 Nov 2023, 20:30'],
  ['2023-11-20~', 'about 20 Nov 2023'],
  ['2023-11-20?', '20 Nov 2023?'],
  ['2023-11%', 'about Nov 2023?'],
  ['2023-10/2023-11', 'Oct – Nov 2023'],
  ['2023-10-07/2023-11', '7 Oct – Nov 2023'],
  ['2022/2023', '2022 – 2023'],
  ['2022-12/2023-01', 'Dec 2022 – Jan 2023'],
  ['../2023', 'until 2023'],
  ['2023-05/..', 'since May 2023'],
  ['2023-22', '2023-22'],
  ['202X', '202X'],
  ['soon', 'soon'],
])('%s is %s', (edtf, wording) => {
  expect(dateWording(edtf)).toBe(wording);
});
