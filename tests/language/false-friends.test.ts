import { expect, test } from 'vitest';
import { areFalseFriends, isNoFormOf } from '../../src/language/false-friends.ts';
import { stem } from '../../src/language/stem.ts';

test.each([
  ['accord', 'according'],
  ['help', 'helpers'],
  ['minor', 'minority'],
  ['minor', 'minors'],
  ['party', 'parts'],
  ['police', 'policies'],
  ['officers', 'officials'],
  ['comment', 'commence'],
  ['news', 'new'],
  ['executive', 'executed'],
  ['emergency', 'emerge'],
  ['several', 'severe'],
  ['stories', 'stores'],
  ['effective', 'effects'],
  ['billion', 'bill'],
  ['million', 'miller'],
  ['mineral', 'miner'],
  ['objective', 'objections'],
  ['past', 'pastor'],
  ['position', 'positive'],
  ['species', 'special'],
  ['units', 'united'],
  ['mental', 'mention'],
  ['passed', 'passion'],
  ['protesters', 'protestant'],
  ['section', 'sector'],
  ['opposition', 'opposite'],
  ['compete', 'competence'],
  ['foundation', 'founder'],
  ['train', 'training'],
  ['community', 'commune'],
  ['relatives', 'relations'],
  ['experience', 'experiment'],
  ['publication', 'publicity'],
  ['reservation', 'reserve'],
  ['servant', 'served'],
])('%s is not %s, though of one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
  expect(areFalseFriends(one, other)).toBe(true);
  expect(areFalseFriends(other, one)).toBe(true);
});

test.each([
  ['minority', 'minorities'],
  ['officer', 'officers'],
  ['attack', 'attacks'],
  ['minor', 'minor'],
])('%s is %s', (one, other) => {
  expect(areFalseFriends(one, other)).toBe(false);
});

test('a synonym stands for the number it is listed in', () => {
  expect(isNoFormOf('fighters', 'fighter')).toBe(true);
  expect(areFalseFriends('fighters', 'fighter')).toBe(false);
});
