import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('questions that state no figure', () => {
  finds([
    [
      'How many severe reactions were there? Sixteen, Lindqvist Biologics reported; at least 23, by the count of Vaccine Watch.',
      [],
      'vaccine',
    ],
    ['How many passengers were still missing?\nAbout 20, a port official said.', [], 'ferry'],
    ['How many inspections did the Marisol fail?\nTwo, in 2020, say two former inspectors.', [], 'ferry'],
    [
      'How many passengers were still missing?\nAbout 20 passengers were.',
      ['attribution-lost: About 20 passengers were.'],
      'ferry',
    ],
    [
      'The search was called off on Sunday evening.',
      ['attribution-lost: The search was called off on Sunday evening.'],
      'ferry',
    ],
    ['How many people drowned?\n58, the Coast Guard says.', ['hedge-lost: 58'], 'ferry'],
  ]);
});

describe('questions that ask who says so, and answers in a number', () => {
  finds([
    ['Who says the two facilities were hit?\nThe US military does, in its statement.', []],
    ['By whose count are five members of Kataib Hezbollah dead?', []],
    ['How many homes are gone? Some 3,200 destroyed.', [], 'earthquake'],
    ['How many homes are gone? Some 4,200 destroyed.', ['wrong-figure: Some 4,200'], 'earthquake'],
    ["Who is Kataib Hezbollah?\nAn Iraqi militia, powerful, armed, and supported by Iran's Quds Force.", []],
    [
      'Why were five members of Kataib Hezbollah killed?',
      ['attribution-lost: Why were five members of Kataib Hezbollah killed?'],
    ],
  ]);
});

describe('a number said once more', () => {
  finds([
    ['Eight injuries at Ain al-Asad, two US officials said.\n\nEight. Not nine.', []],
    ['An AC-130 killed several Iranian-backed militants, US officials said.\n\nSeveral, not seven.', []],
    ['Sixty-two US personnel, and that is a minimum, were injured.', []],
    ['Sixty-two US personnel, and that is the lot, were injured.', ['hedge-lost: Sixty-two']],
  ]);
});
