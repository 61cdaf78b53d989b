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

describe('those who make a page, and those who read it', () => {
  finds([
    ['We have had 340 messages since noon and will answer 20 more tonight.', UNREAD, 'ferry'],
    ['Two of my cousins are firefighters.', UNREAD, 'wildfire'],
    ['Our producers are two very tired people.', UNREAD],
    ['16:26 Poll: Should the US have struck? 61 percent of you say yes, 39 no. (2,114 votes)', UNREAD],
    ['In my household a deficit of 27 dollars leads to an inquiry.', UNREAD, 'election'],
    ['My street has 40 houses.', UNREAD, 'earthquake'],
    ['We have had 200 letters about the 34 hospitals that collapsed.', ['unsupported: 34'], 'earthquake'],
    [
      'In my street there is talk of nothing else but the 36 cranes that stand still at Eastquay.',
      ['wrong-figure: 36'],
      'dock-strike',
    ],
    ['Our town has lost 40 houses.', ['unsupported: 40'], 'earthquake'],
    ['Two of my cousins were killed.', ['unsupported: Two'], 'wildfire'],
    [
      'A deficit of 29 million dollars was warned of by the Audit Office.',
      ['wrong-figure: 29 million dollars'],
      'election',
    ],
    ['Some 61 percent of Iraqis are against it.', ['unsupported: Some 61 percent']],
  ]);
});

describe('whom the writers asked, and what they show next', () => {
  finds([
    ['We asked ten clubs for comment.', UNREAD, 'stadium'],
    ['Next week: a gate, a report, and 14 unanswered letters.', UNREAD, 'stadium'],
    ['We have contacted 30 embassies.', UNREAD, 'coup'],
    ['We asked whether 30 mosques were shelled.', ['unsupported: 30'], 'coup'],
    ['Next week: 140 people killed, and why.', ['wrong-figure: 140'], 'ferry'],
    ['They asked 30 embassies for help.', ['unsupported: 30'], 'coup'],
  ]);
});

describe('what a page says of itself', () => {
  finds([
    ['Share: 14 comments, 230 likes', UNREAD],
    ['This article was first published in our newsletter, which goes out to 80,000 people.', UNREAD],
    ['For 3 euros a month you can read all of this without ads.', UNREAD, 'earthquake'],
    ['Our correspondent has walked 20 kilometres today.', UNREAD, 'earthquake'],
    ['One last thing, or rather two.', UNREAD],
    ['Our correspondent has walked by 30 ruined bridges.', ['unsupported: 30'], 'earthquake'],
    ['For 3 million euros a month they can fly there.', ['unsupported: 3 million euros'], 'earthquake'],
    [
      'The Navy, which reaches 80,000 people, has 30 ships.',
      ['unsupported: 80,000', 'wrong-figure: 30'],
      'ferry',
    ],
  ]);
});

describe('what the writer has had', () => {
  finds([
    ["GUEST: I can't fly a kite, and I've had two.", UNREAD],
    ['I wanted a dog and ended up with three.', UNREAD],
    ['My sister buys lamps by the dozen; I have five.', UNREAD],
    ['I have counted the US troops in Syria: 800.', ['wrong-figure: 800']],
    ['I went to the base, where US troops number 2,000 in Iraq.', ['wrong-figure: 2,000']],
    ['I have read that there are 2,500 US troops in Iraq.', []],
  ]);
});
