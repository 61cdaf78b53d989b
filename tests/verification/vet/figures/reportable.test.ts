import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('aircraft that nobody counted', () => {
  finds([
    ['Six F-15s took part in the strike on Kataib Hezbollah.', ['unsupported: Six']],
    ['The two F-15s were back at their base by midnight.', UNREAD],
  ]);
});
