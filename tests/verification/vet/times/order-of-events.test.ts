import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('two events in the wrong order', () => {
  finds([
    ['The Hamas attack on Israel came before the US agreement on the funds.', ['wrong-date: before']],
    ['The Hamas terror attack on Israel preceded the US agreement on the funds.', ['wrong-date: preceded']],
    [
      'The militias resumed attacks on US bases with drones and rockets before the Hamas attack on Israel.',
      ['wrong-date: before'],
    ],
    ['Islamic State was defeated before it had seized parts of Iraq and Syria.', ['wrong-date: before']],
    [
      'For weeks after the US strikes in Iraq, drones and rockets were used to attack US troops in Iraq and Syria.',
      ['wrong-date: after'],
    ],
  ]);
});

describe('the same order in other words', () => {
  finds([
    ['The Hamas attack on Israel followed the US agreement on the funds.', UNREAD],
    ['The US agreement on the funds preceded the Hamas terror attack on Israel.', []],
    [
      'Following the Hamas attack on Israel, the militias resumed attacks on US bases with drones and rockets.',
      [],
    ],
    ['Islamic State had seized large parts of Iraq and Syria before it was defeated.', []],
    [
      'US strikes in Iraq came after weeks of attacks on US troops in Iraq and Syria with drones and rockets.',
      [],
    ],
  ]);
});

describe('who goes after somebody', () => {
  finds([
    [
      'Since the Hamas attack on Israel, Iran-backed militias have gone after US bases with rockets and drones.',
      [],
    ],
  ]);
});
