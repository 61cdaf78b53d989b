import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who speaks for a body is nobody who would not be named', () => {
  finds([
    [
      '"Are we trying to deter future Iranian attacks like this?" the Pentagon\'s spokesman told the Washington Post.',
      ["anonymity-changed: the Pentagon's spokesman"],
    ],
    [
      '"There\'s no clear definition of what we are trying to deter," a Pentagon spokeswoman told the Washington Post.',
      ['anonymity-changed: a Pentagon spokeswoman'],
    ],
    [
      'A Pentagon spokesman said the strike destroyed an operations center of Kataib Hezbollah.',
      ['anonymity-changed: A Pentagon spokesman'],
    ],
    [
      '"Are we trying to deter future Iranian attacks like this?" a Pentagon official told the Washington Post on the condition of anonymity.',
      [],
    ],
    [
      '"There\'s no clear definition of what we are trying to deter," one official at the Pentagon told the Washington Post.',
      [],
    ],
    ['A spokesman for Kataib Hezbollah said five of its members had been killed.', []],
    [
      '"Are we trying to deter future Iranian attacks like this?" a Pentagon spokesman who asked not to be named told the Washington Post.',
      [],
    ],
    ['The two foreign ministers will meet in Geneva on Saturday, a UN spokeswoman said.', [], 'border-clash'],
  ]);
});

describe('whose word it is where they were', () => {
  finds([
    [
      'The two sites were near Al Anbar and Jurf al-Sakhar.',
      ['attribution-lost: The two sites were near Al Anbar and Jurf al-Sakhar.'],
    ],
    ['The two sites were near Al Anbar and Jurf al-Sakhar, a US defense official said.', []],
  ]);
});

describe('where somebody works who is not named', () => {
  finds([
    ['Doctors at São Lucas Hospital, who asked not to be named, counted 46 dead.', [], 'stadium'],
    ['São Lucas Hospital doctors counted 46 dead, on condition of anonymity.', [], 'stadium'],
    [
      'Repairing the grid could take up to six weeks, an engineer at Electra, who asked not to be named, said.',
      [],
      'storm',
    ],
    ['Repairing the grid could take up to six weeks, an Electra engineer said.', [], 'storm'],
    ['São Lucas Hospital counted 46 dead.', ['anonymity-changed: São Lucas Hospital'], 'stadium'],
    ['Repairing the grid could take up to six weeks, Electra said.', ['anonymity-changed: Electra'], 'storm'],
  ]);
});
