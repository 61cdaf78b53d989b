import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('a name in a reason', () => {
  finds([
    [
      'The militias turned their drones and rockets on US bases again. They call it retaliation for US support for Lebanon.',
      ['wrong-party: Lebanon'],
    ],
    [
      'The militias turned their drones and rockets on US bases again. They call it retaliation for US support for Israel.',
      UNREAD,
    ],
    [
      'The militias resumed their attacks on US bases with drones and rockets in retaliation for US support for Israel.',
      [
        'attribution-lost: The militias resumed their attacks on US bases with drones and rockets in retaliation for US support for Israel.',
      ],
    ],
  ]);
});
