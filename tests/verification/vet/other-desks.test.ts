import { describe } from 'vitest';
import { finds } from './vet-cases.ts';

describe('ages count nothing', () => {
  finds([
    ['In children under nine the efficacy was 61 percent, Teresa Almeida said.', [], 'vaccine'],
    ['Seven of the dead were under 16, the Interior Ministry said.', [], 'stadium'],
    ['The trial of Tetravira enrolled 28,140 volunteers aged 4 to 60.', [], 'vaccine'],
    ['Under 600 police officers were on duty, the police said.', ['wrong-figure: Under 600'], 'stadium'],
  ]);
});

describe('people are counted by what they do', () => {
  finds([
    ['In all, 87 people gave evidence.', [], 'trial'],
    ['Argus had 180 guards at the ground.', [], 'stadium'],
    // A tag of the fact names them.
    ['Of the 28,140 participants, 9,380 received a placebo.', [], 'vaccine'],
    ['The storm destroyed 16,400 cars.', ['wrong-unit: 16,400 cars'], 'storm'],
  ]);
});

describe('a noun that stands before', () => {
  finds([
    [
      'Halász was convicted on 11 counts of bribery and abuse of office and cleared on three of money laundering.',
      [],
      'trial',
    ],
  ]);
});

describe('whoever speaks as what they are', () => {
  finds([
    ['The club said it sold 31,800 tickets.', [], 'stadium'],
    ['His union reckons that more than 8,000 jobs are at risk, temporary workers included.', [], 'layoffs'],
    ['Up to 4,000 people came with forged tickets, the club said.', ['wrong-speaker: the club'], 'stadium'],
    // A person's name behind the name of a body.
    [
      'The United States is holding back military equipment worth nearly $30 million, State Department spokesman Neil Harker said.',
      ['anonymity-changed: State Department spokesman Neil Harker'],
      'coup',
    ],
  ]);
});

describe('times that bound', () => {
  finds([
    ['By Thursday evening 420,000 households had power again, Electra said.', [], 'storm'],
    [
      'By Wednesday evening 420,000 households had power again, Electra said.',
      ['wrong-date: Wednesday evening'],
      'storm',
    ],
    [
      'The cuts are to save at least €600 million a year from 2025, Katrin Oswald said.',
      ['wrong-date: 2025'],
      'layoffs',
    ],
  ]);
});

describe('a claim in a clause beside a figure', () => {
  finds([
    ['The trial opened in November 2024, and 87 witnesses were heard.', [], 'trial'],
    ['The trial opened in March 2024, and 87 witnesses were heard.', ['wrong-date: March 2024'], 'trial'],
  ]);
});
