import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('what the article says in its own voice', () => {
  finds([
    ['Two US officials said at least 62 US personnel were injured.', ['wrong-speaker: Two US officials']],
    ['There are 900 US troops in Syria, according to Kataib Hezbollah.', ['wrong-speaker: Kataib Hezbollah']],
    ['At least 62 US personnel were injured, media reports say.', []],
    ['The Pentagon has counted injuries to at least 62 service members.', []],
    ['With 900 troops in Syria and 2,500 in Iraq, the US says it helps local forces.', []],
    ['The 66 attacks on US forces in Iraq and Syria were claimed by militias aligned with Iran.', []],
  ]);
});

describe('who tells of what they did themselves', () => {
  finds([
    ["The state released $75 million in emergency aid, Governor Ruth Hale's office said.", [], 'wildfire'],
  ]);
});
