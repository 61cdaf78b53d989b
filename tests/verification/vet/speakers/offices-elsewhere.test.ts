import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('the office of another country', () => {
  finds([
    [
      'The Jordanian prime minister has only limited control over the Iranian-backed militias.',
      ['wrong-party: Jordanian'],
    ],
    [
      'The Lebanese prime minister needed the support of the Iranian-backed militias to win power a year ago.',
      ['wrong-party: Lebanese prime minister'],
    ],
    [
      'A year ago the prime minister of Kuwait needed the support of the Iranian-backed militias to come to power.',
      ['wrong-party: Kuwait'],
    ],
    ["Iraq's prime minister has only limited control over the Iranian-backed militias.", []],
    ['The prime minister needed the support of the Iranian-backed militias to win power a year ago.', []],
    [
      'Would the Lebanese prime minister have needed the support of the Iranian-backed militias to win power a year ago?',
      [],
    ],
  ]);
});
