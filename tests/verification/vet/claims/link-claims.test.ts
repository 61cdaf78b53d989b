import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

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

describe('a lack of action in other words', () => {
  const lost = (text: string): [string, string[]] => [text, [`attribution-lost: ${text}`]];
  finds([
    lost('Pentagon chiefs were frustrated by how little was being done about Iran-backed attacks.'),
    lost(
      'The chiefs of the US Department of Defense were exasperated at the inaction over Iran-backed attacks.',
    ),
    lost('Defense chiefs were fed up with the failure to act over Iran-backed attacks.'),
    [
      'Defense chiefs were frustrated by the inaction over Iran-backed attacks, The Washington Post reported.',
      [],
    ],
    [
      'The chiefs of the US Department of Defense were frustrated by how little was being done about Iran-backed attacks, according to The Washington Post.',
      [],
    ],
    ['The chiefs of the union were frustrated by how little was being done.', UNREAD, 'dock-strike'],
  ]);
});
