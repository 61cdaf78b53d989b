import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('numbers that only the writer has to do with', () => {
  finds([
    ['I asked 40 friends and got 41 answers.', UNREAD],
    ['If I had $10 for every promise of that kind, I would own a yacht.', UNREAD],
    ['My desk carries 30 books on the subject.', UNREAD],
    ['Subscribe, as 3,000 of you already have.', UNREAD],
    ['We thank our 40,000 subscribers.', UNREAD],
    ['I have ironed 12 shirts since the war began.', UNREAD],
    // What somebody knows, counts or was told is told to the reader.
    ['I know that 700 US soldiers were killed in Syria.', ['unsupported: 700']],
    ['I counted 140 coffins.', ['unsupported: 140'], 'ferry'],
    ['I asked who fired 300 rockets at Tel Aviv.', ['unsupported: 300']],
    ['I asked around; 14 hospitals were destroyed.', ['unsupported: 14']],
    ['I have heard of 45 children killed.', ['unsupported: 45'], 'ferry'],
    ['I say there were 86 attacks on US forces in Iraq and Syria.', ['wrong-figure: 86']],
  ]);
});
