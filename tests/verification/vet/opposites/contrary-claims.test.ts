import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a bloc on the other side', () => {
  finds([
    [
      'A year ago al-Sudani could not come to power without the Iranian-backed militias. He needed their support. They now make up a powerful bloc in the opposition.',
      ['wrong-party: opposition'],
    ],
    [
      'The Iranian-backed militias are now a powerful bloc in the opposition to Prime Minister Mohammed Shia al-Sudani.',
      ['wrong-party: opposition'],
    ],
    [
      'The Iranian-backed militias are now a powerful bloc in the governing coalition of Prime Minister Mohammed Shia al-Sudani.',
      [],
    ],
  ]);
});
