import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who shares a surname with a speaker', () => {
  finds([
    [
      'Captain Maria Dahl of the Coast Guard said the sea gave them twenty minutes.',
      ['wrong-speaker: Captain Maria Dahl of the Coast Guard'],
      'ferry',
    ],
    ['Captain Dahl of the Coast Guard said the sea gave them twenty minutes.', [], 'ferry'],
    ['Dahl said the sea gave them twenty minutes.', [], 'ferry'],
    ['The survivor Youssef Karim told Harbour Radio that nobody had handed out life jackets.', [], 'ferry'],
    [
      'President Maria Varga promised that nobody would be left without a roof before winter.',
      ['wrong-speaker: President Maria Varga'],
      'earthquake',
    ],
  ]);
});

describe('officials who speak for no group', () => {
  finds([
    [
      'Five people died in the strike at Jurf al-Sakhar, according to local officials.',
      ['wrong-speaker: local officials'],
    ],
    ['Five people died in the strike at Jurf al-Sakhar, according to Kataib Hezbollah officials.', []],
  ]);
});
