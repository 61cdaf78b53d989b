import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('who denies their own claim', () => {
  finds([
    ['Kataib Hezbollah denied five of its members were killed.', ['unsupported: denied']],
    ['Kataib Hezbollah rejected reports that five of its members were killed.', ['unsupported: rejected']],
    ['Iran rejected claims that it ordered the 66 attacks on US forces in Iraq and Syria.', UNREAD],
    ['The militias denied any role in the 66 attacks on US forces in Iraq and Syria.', UNREAD],
  ]);
});
