import { expect, test } from 'vitest';
import { remembered } from '../../src/language/remembered.ts';

test('works out each answer once, those that are nothing included', () => {
  const asked: string[] = [];
  const first = remembered((word: string) => {
    asked.push(word);
    return word === '' ? undefined : word.charAt(0);
  });
  expect([first('fact'), first(''), first('fact'), first(''), first('desk')]).toEqual([
    'f',
    undefined,
    'f',
    undefined,
    'd',
  ]);
  expect(asked).toEqual(['fact', '', 'desk']);
});

test('remembers nothing of what another one was asked', () => {
  let asked = 0;
  const make = (): ((word: string) => number) =>
    remembered(() => {
      asked += 1;
      return asked;
    });
  expect([make()('fact'), make()('fact')]).toEqual([1, 2]);
});
