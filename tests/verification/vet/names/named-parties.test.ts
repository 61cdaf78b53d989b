import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a country before somebody else', () => {
  finds([
    [
      'After the attack by Hamas on Israel the militias resumed their attacks on US bases with drones and rockets.',
      [],
    ],
  ]);
});
