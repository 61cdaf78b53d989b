import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who speaks in the second of two relative clauses', () => {
  finds([
    [
      "Kataib Hezbollah, which is supported by Iran's Quds Force and which says that five of its members were killed, is a militia in Iraq.",
      [],
    ],
    [
      'The US military, which was attacked by Iranian-backed militants and which says the strike on Tuesday evening targeted two facilities, gave no details.',
      [],
    ],
    [
      'Seaboard Terminals, which is owned abroad and which says more than 22,000 containers were stranded at Eastquay, waits.',
      [],
      'dock-strike',
    ],
    [
      'Verrin Lines, which was sued by relatives, and which says it will refund up to $2.5 million in fares, has closed its office.',
      [],
      'ferry',
    ],
    [
      "The dockers' union, which is led by Maeve Tolland and which demands 12 percent, stays out.",
      [],
      'dock-strike',
    ],
    [
      'The Coast Guard, which was criticized by Harbour Radio and which says at least 58 people drowned, has gone home.',
      [],
      'ferry',
    ],
    [
      'The Chamber of Commerce, which is run by the city and which says that at least nine freighters were diverted to Corrin, is worried.',
      ['wrong-speaker: Chamber of Commerce'],
      'dock-strike',
    ],
    [
      'Verrin Lines, which was sued by relatives and which says at least 58 people drowned off Cape Verrin, has closed its office.',
      ['wrong-speaker: Verrin Lines'],
      'ferry',
    ],
    [
      'Kataib Hezbollah, which is supported by the Quds Force and which says that seven of its members were killed, is a militia in Iraq.',
      ['wrong-figure: seven'],
    ],
  ]);
});

describe('who speaks behind the number of an entry', () => {
  finds([
    [
      '1/ US officials say an AC-130 responded to an attack on US forces at an air base west of Baghdad.\n2/ They say several Iranian-backed militants were killed by it.',
      [],
    ],
    ['(3) Kataib Hezbollah says five of its members were killed.', []],
    ['4/ Hamas says five members of Kataib Hezbollah were killed.', ['wrong-speaker: Hamas']],
  ]);
});

describe('what a party has given out, spoken of as that', () => {
  finds([
    [
      'Kataib Hezbollah posted its statement on social media on Wednesday.\nIts statement gives its losses as five members killed.',
      [],
    ],
    ['Kataib Hezbollah spoke in a post. The post puts its losses at five members killed.', []],
    ['Kataib Hezbollah wrote on Telegram. Its message lists five members among the dead.', []],
    [
      'Kataib Hezbollah spoke in a post. The post puts its losses at nine members killed.',
      ['unsupported: nine'],
    ],
    [
      'Five members killed, says Kataib Hezbollah; several Iranian-backed militants killed by an AC-130, say US officials; eight injuries at Ain al-Asad, say two of them.',
      [],
    ],
    [
      'Several Iranian-backed militants were killed by an AC-130, say US officials; eight injuries at Ain al-Asad, say three of them.',
      ['wrong-figure: three'],
    ],
  ]);
});

describe('who speaks in the second predicate of a sentence', () => {
  finds([
    [
      'Kataib Hezbollah, to take one name from the list, is backed by the Quds Force and says that it has lost five members.',
      [],
    ],
    [
      'Seaboard Terminals has lost money and says more than 22,000 containers were stranded at Eastquay.',
      [],
      'dock-strike',
    ],
    ['The Coast Guard was slow and says that at least 58 people drowned.', [], 'ferry'],
    [
      'Hamas is backed by Iran and says that five members of Kataib Hezbollah were killed.',
      ['wrong-speaker: Hamas'],
    ],
    [
      'The Port Authority has lost money and says more than 22,000 containers were stranded at Eastquay.',
      ['wrong-speaker: Port Authority'],
      'dock-strike',
    ],
    [
      'The Coast Guard was slow and says that at least 68 people drowned.',
      ['wrong-figure: at least 68'],
      'ferry',
    ],
  ]);
});

describe('whom a writer goes by', () => {
  finds([
    ['About 4,300 dockers have walked out at Halden, if you go by the union.', [], 'dock-strike'],
    ['Go by the Port Authority, and there are fewer than 3,000 strikers.', [], 'dock-strike'],
    ['Judging by the Coast Guard, at least 58 people drowned.', [], 'ferry'],
    ['Go by the Navy, and at least 58 people drowned off Cape Verrin.', ['wrong-speaker: the Navy'], 'ferry'],
    ['Go by the union, and it demands 15 percent.', ['wrong-figure: 15 percent'], 'dock-strike'],
    [
      'Five members of Kataib Hezbollah were killed, if you ask me.',
      ['attribution-lost: Five members of Kataib Hezbollah were killed, if you ask me.'],
    ],
  ]);
});

describe('what one admits oneself', () => {
  finds([
    ['On its own admission Kataib Hezbollah lost five members.', []],
    ['Its own figures have the Port Authority at fewer than 3,000 strikers.', [], 'dock-strike'],
    [
      'On its own soil Kataib Hezbollah lost five members.',
      ['attribution-lost: On its own soil Kataib Hezbollah lost five members.'],
    ],
  ]);
});
