import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a claim in other words', () => {
  finds([
    [
      'Iran itself is responsible, along with the groups it backs, for the attacks on US and Coalition forces.',
      [
        'attribution-lost: Iran itself is responsible, along with the groups it backs, for the attacks on US and Coalition forces.',
      ],
    ],
    [
      'Iran is responsible, along with the groups it backs, for the attacks on US and Coalition forces, the US military says.',
      [],
    ],
    ['Until this week the US had retaliated only in Yemen.', ['wrong-place: Yemen']],
    ['Until this week the US had retaliated only in Syria.', []],
  ]);
});
