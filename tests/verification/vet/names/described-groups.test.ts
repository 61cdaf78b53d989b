import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('groups without a name of their own', () => {
  finds([
    ["The year-long truce of Iran's proxies in Iraq came to an end with the attacks on US targets.", []],
    ['The attacks on US targets ended the year-long truce of the Iran-backed militias in Iraq.', []],
    [
      'The attacks on US targets ended the year-long truce of Islamic State in Iraq.',
      ['wrong-party: Islamic State'],
    ],
  ]);
});
