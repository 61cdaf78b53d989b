import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

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

describe('figures of time', () => {
  finds([
    [
      'Viktor Halász was jailed for nine years by the Special Criminal Court in Lenz on Thursday.',
      [],
      'trial',
    ],
    ['The mutineers held the state television for four hours.', [], 'coup'],
    ['The mutineers held the state television for six hours.', ['wrong-figure: six'], 'coup'],
    [
      'Repairing the grid could take up to six months, an engineer at the utility said.',
      ['wrong-unit: up to six months'],
      'storm',
    ],
    ['An appeal could take as long as two years, two lawyers not involved in the case said.', [], 'trial'],
  ]);
});

describe('what goes up and what goes down', () => {
  finds([
    ['Shares in Lindqvist Biologics climbed 17 percent in Stockholm on Tuesday.', [], 'vaccine'],
    [
      'Shares in Lindqvist Biologics fell 17 percent in Stockholm on Tuesday.',
      ['unsupported: fell'],
      'vaccine',
    ],
    ['Revenue was 9 percent lower than a year before, Veldhaus said.', [], 'layoffs'],
    ['Revenue was 9 percent higher than a year before, Veldhaus said.', ['unsupported: higher'], 'layoffs'],
  ]);
});

describe('a stranger in a list of places', () => {
  finds([
    ['The trial ran at 34 clinics in Brazil, the Philippines and Colombia.', [], 'vaccine'],
    ['The trial ran at 34 clinics in Colombia, Brazil and the Philippines.', [], 'vaccine'],
    [
      'The trial ran at 34 clinics in Brazil, Thailand and Colombia.',
      ['wrong-place: 34 clinics in Brazil, Thailand'],
      'vaccine',
    ],
    [
      'The trial ran at 34 clinics in Brazil, the Philippines and Peru.',
      ['wrong-place: 34 clinics in Brazil, the Philippines and Peru'],
      'vaccine',
    ],
  ]);
});

describe('whoever tells a part of the sentence', () => {
  finds([
    [
      "The Supporters' Union speaks of 300 forged tickets; the police say up to 4,000 people came with them.",
      ['vague-as-number: 300'],
      'stadium',
    ],
    ['The plant in Trento has 470 people on its books.', ['wrong-figure: 470'], 'layoffs'],
    ['Seven of the dead were under 18, the Interior Ministry said.', ['wrong-figure: under 18'], 'stadium'],
  ]);
});

describe('homes and households', () => {
  finds([
    ['More than 1.3 million homes were left without electricity, Electra del Norte said.', [], 'storm'],
  ]);
});

describe('bodies of other towns and other names', () => {
  finds([
    ['Police in Puerto Lindo say they have arrested 29 looters.', [], 'storm'],
    [
      'Police in Bahía Negra say they have arrested 29 looters.',
      ['wrong-party: Police in Bahía Negra'],
      'storm',
    ],
    ['Sentinel Security had sent 180 stewards.', ['wrong-party: Sentinel Security had sent 180'], 'stadium'],
    [
      'Lindqvist Biologics applied to the Food and Drug Administration for a licence on 3 May.',
      ['wrong-party: Food and Drug Administration'],
      'vaccine',
    ],
    [
      'Nearly 12,000 of those who took part live in Colombia.',
      ['wrong-place: Nearly 12,000 of those who took part live in Colombia'],
      'vaccine',
    ],
  ]);
});

describe('whoever speaks of another figure', () => {
  finds([
    [
      'There were 16 severe reactions, though Vaccine Watch says it has counted at least 23.',
      ['attribution-lost: There were 16 severe reactions'],
      'vaccine',
    ],
    [
      'Lindqvist Biologics reported 16 severe reactions, though Vaccine Watch says it has counted at least 23.',
      [],
      'vaccine',
    ],
  ]);
});

describe('crowds', () => {
  finds([
    [
      'Opposition leader Mariam Toula put the crowd at 5,000, most of them civil servants.',
      ['vague-as-number: 5,000'],
      'coup',
    ],
  ]);
});

describe('a claim that contradicts the one told before it', () => {
  finds([
    [
      'The group will shed 6,200 jobs by the end of 2026, it said in a statement. More than 8,000 jobs are at risk once temporary staff are counted.',
      ['attribution-lost: More than 8,000 jobs are at risk once temporary staff are counted.'],
      'layoffs',
    ],
    [
      "By the account of the government's spokesman, Issa Kamaté, about 300 soldiers took part in the coup attempt. Two European diplomats reckoned there were fewer than 100 of them.",
      [],
      'coup',
    ],
    [
      'Twelve months before it had still earned a net €95 million, and analysts had reckoned with a loss of around €200 million this time, according to Fiona Drake of Calloway Partners.',
      [],
      'layoffs',
    ],
  ]);
});

describe('sums told in advance', () => {
  finds([
    [
      'All in all some 40,000 people lent an arm: the 28,140 volunteers of the trial and the nearly 12,000 in Brazil.',
      ['sum-of-overlapping: all some 40,000'],
      'vaccine',
    ],
  ]);
});

describe('numbers of what stands elsewhere', () => {
  finds([
    ['Thirteen of the missing are fishermen from Puerto Lindo, two coast guard officers said.', [], 'storm'],
    ['Forty-seven officers were arrested, and three of them are generals, Issa Kamaté said.', [], 'coup'],
    // A share is no number of those whom it is a share of.
    ['Less than a third of the 28,140 volunteers lived elsewhere.', [], 'vaccine'],
  ]);
});

describe('what goes without its usual word', () => {
  finds([
    ['Veldhaus said it would part with 6,200 of its nearly 48,000 people by the end of 2026.', [], 'layoffs'],
    ['Damage is put at around $9 billion by the finance minister, Hugo Santander.', [], 'storm'],
    ['The hospital evacuated 112 patients from its flooded wards in Bahía Negra.', [], 'storm'],
    ['Two US warships are carrying drinking water to the coast.', [], 'storm'],
  ]);
});

describe('hours and shares in words', () => {
  finds([
    ['Six in ten voters turned out.', UNREAD, 'election'],
    ['The queue stood there from five in the morning.', UNREAD, 'storm'],
  ]);
});

describe('those who are counted as tellers', () => {
  finds([
    [
      'Fourteen people are in intensive care at São Lucas Hospital. Two city officials said that an engineers’ report had warned in 2021 that Gate 9 was too narrow, according to two people at the gate.',
      [],
      'stadium',
    ],
    [
      'About 37,000 people were still in shelters on Thursday, the Red Cross said. The authorities opened 164 shelters, according to two people at the agency.',
      [],
      'storm',
    ],
    // The same words, and nobody tells.
    [
      'About 30,000 people were still in shelters on Thursday, the Red Cross said.',
      ['wrong-figure: About 30,000'],
      'storm',
    ],
  ]);
});
