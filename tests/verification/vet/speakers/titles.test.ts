import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('an office behind a name', () => {
  finds([
    [
      'Mohammed Shia al-Sudani is the president of Iraq.',
      ['wrong-party: Mohammed Shia al-Sudani is the president'],
    ],
    [
      'Mohammed Shia al-Sudani, the prime minister of Iraq, has limited control over the Iranian-backed militias.',
      [],
    ],
    [
      'Ilse Varga, the mayor of Port Ellis, promised that nobody would be left without a roof before winter.',
      ['wrong-party: Ilse Varga, the mayor'],
      'earthquake',
    ],
  ]);
});
