import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

const BY = 'a Pentagon official told the Washington Post on condition of anonymity.';

describe('words that are another sentence', () => {
  finds([
    [
      '"The strikes were illegal," the US military said in a statement.',
      ['unsupported: "The strikes were illegal,"'],
    ],
    [
      '"The strikes were a direct response to the attacks against US and Coalition forces," the US military said in a statement.',
      ['misquoted: "The strikes were a direct response to the attacks against US and Coalition forces,"'],
    ],
    ['"The strikes were in direct response to the attacks," the US military said in a statement.', []],
    [
      `"There's no clear definition of what we want to deter," ${BY}`,
      ['misquoted: "There\'s no clear definition of what we want to deter,"'],
    ],
  ]);
});
