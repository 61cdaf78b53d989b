import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('two events in another order, whatever else is told of them', () => {
  finds([
    ['The US agreed to unblock around $17 billion after the Hamas attack on Israel.', ['wrong-date: after']],
    ['After the Hamas attack on Israel, the US agreed to unblock around $17 billion.', ['wrong-date: After']],
    ['Around $17 billion was unblocked after the Hamas attack on Israel.', ['wrong-date: after']],
    [
      'Following the Hamas attack on Israel, the US agreed on the release of frozen funds.',
      ['wrong-date: Following'],
    ],
    ['The agreement on the funds was reached after the Hamas attack on Israel.', ['wrong-date: after']],
    [
      'The militias resumed their attacks with drones and rockets before the Hamas attack on Israel.',
      ['wrong-date: before'],
    ],
    ['The US agreed to unblock around $17 billion before the Hamas attack on Israel.', []],
    ['Before the Hamas attack on Israel, the US had agreed to unblock around $17 billion.', []],
    [
      'The US had agreed to unblock around $17 billion, but after the Hamas attack on Israel the militias resumed attacks on US bases.',
      [],
    ],
    [
      'After the Hamas attack on Israel, the militias resumed attacks on US bases with drones and rockets.',
      [],
    ],
    ['The US agreed to unblock around $17 billion, and the Hamas attack on Israel came after that.', []],
    [
      'The US, which had agreed to unblock around $17 billion, came under fire after the Hamas attack on Israel.',
      [],
    ],
    [
      'After the Hamas attack on Israel, the militias went back to hitting US bases, they say, in retaliation for American support for Israel.',
      [],
    ],
  ]);
});
