import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('whose a figure is', () => {
  finds([
    ['The UK has 2,500 troops in Iraq.', ['wrong-party: UK has 2,500']],
    ["Russia's 900 troops in Syria are there to stay.", ["wrong-party: Russia's 900"]],
    ["The UAE's 900 troops in Syria were attacked.", ["wrong-party: UAE's 900"]],
    [
      "China's three strikes in Syria in October and November were in retaliation.",
      ["wrong-party: China's three"],
    ],
    ['Moscow has 900 troops in Syria.', ['wrong-party: Moscow has 900']],
    ['The 2,500 troops that the UK has in Iraq were attacked.', ['wrong-party: 2,500 troops that the UK']],
    [
      'The UK agreed to unblock around $17 billion.',
      ['wrong-party: UK agreed to unblock around $17 billion'],
    ],
    [
      'Around $17 billion was unblocked by the UK.',
      ['wrong-party: Around $17 billion was unblocked by the UK'],
    ],
    [
      'In retaliation the UK launched three strikes in Syria in October and November.',
      ['wrong-party: UK launched three'],
    ],
    ["Iraq's 2,500 US troops advise local forces.", []],
    ["Washington's 2,500 troops in Iraq train local forces.", []],
    ["The US's 900 troops in Syria stay.", []],
    ["The UK's ally, the US, has 2,500 troops in Iraq.", []],
    ["Like Britain's, America's 2,500 troops in Iraq train local forces.", []],
    ["After Britain's vote, the US launched three strikes in Syria in October and November.", []],
  ]);
});

describe('a source that begins a sentence', () => {
  finds([
    ['According to Iran, the US has 2,500 troops in Iraq.', ['wrong-speaker: Iran']],
    ['According to the media, the US has 2,500 troops in Iraq.', []],
    ['According to the United States, the 2,500 US troops in Iraq advise local forces.', []],
  ]);
});

describe('who says something else', () => {
  finds([["America's 2,500 troops in Iraq advise local forces, the United States says.", []]]);
});
