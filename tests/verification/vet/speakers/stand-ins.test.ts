import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who speaks as "the militia" of what officials said', () => {
  finds([
    [
      'An assessment of casualties from the strike is ongoing, the militia says.',
      ['wrong-speaker: the militia'],
    ],
    ['The result at the base was eight injuries, according to the militia.', ['wrong-speaker: the militia']],
    [
      "Two facilities in Iraq were targeted in Tuesday evening's strike, says the group.",
      ['wrong-speaker: the group'],
    ],
    [
      'Nearly 30,000 people have fled Dravik, the committee said.',
      ['wrong-speaker: the committee'],
      'border-clash',
    ],
    ['Stray bullets killed six civilians in Tassou, the league said.', ['wrong-speaker: the league'], 'coup'],
    ['An assessment of casualties from the strike is ongoing, the official says.', []],
    ['The result at the base was eight injuries, according to the officials.', []],
    ['Five members of Kataib Hezbollah were killed in the strikes, the militia said.', []],
    ['Five members of Kataib Hezbollah were killed in the strikes, the group said.', []],
    ['Some 50 people were wounded in Dravik, the committee said.', [], 'border-clash'],
    ['Police shot dead at least four protesters in Gambo, the league said.', [], 'coup'],
  ]);
});

describe('who it is that speaks', () => {
  finds([
    ['It is Keld that accuses Osmara of having fired first.', [], 'border-clash'],
    ['It is Osmara that accuses Keld of having fired first.', ['wrong-party: Osmara'], 'border-clash'],
    [
      'It was a US defense official who said that fighter aircraft carried out the strike on Kataib Hezbollah.',
      [],
    ],
    [
      'It was al-Sudani who said that fighter aircraft carried out the strike on Kataib Hezbollah.',
      ['wrong-speaker: al-Sudani'],
    ],
  ]);
});

describe('what stands behind a sentence whose speaker cannot have said it', () => {
  finds([
    [
      'The strike had been in preparation for days, the official said. Five members of the militia were killed in the area of Jurf al-Sakhar.',
      ['attribution-lost: Five members of the militia were killed in the area of Jurf al-Sakhar.'],
    ],
    [
      'The strike had been in preparation for days, the army said. Five members of the militia were killed in the area of Jurf al-Sakhar.',
      ['attribution-lost: Five members of the militia were killed in the area of Jurf al-Sakhar.'],
    ],
    [
      'Some 740 people work in Trento, the company said. Production of dishwashers will move to Ostrava.',
      ['attribution-lost: Production of dishwashers will move to Ostrava.'],
      'layoffs',
    ],
    [
      'The offer had been on the table for a week, the company said. The talks collapsed on Sunday night.',
      ['attribution-lost: The talks collapsed on Sunday night.'],
      'dock-strike',
    ],
    [
      'The gates had been checked, the club said. Officers fired tear gas at the crowd outside Gate 9.',
      ['attribution-lost: Officers fired tear gas at the crowd outside Gate 9.'],
      'stadium',
    ],
    [
      'The strike had hit its men, the group said. Five members of Kataib Hezbollah were killed in the area of Jurf al-Sakhar.',
      [],
    ],
    [
      'The strike had hit its men, it said. Five members of Kataib Hezbollah were killed in the area of Jurf al-Sakhar.',
      [],
    ],
    [
      'The board had seen the plan, three people briefed on the plan said. Production of dishwashers will move to Ostrava.',
      [],
      'layoffs',
    ],
    [
      'Two people at the table left early, they said. The talks collapsed on Sunday night.',
      [],
      'dock-strike',
    ],
    [
      'Several witnesses stood near by, they said. Officers fired tear gas at the crowd outside Gate 9.',
      [],
      'stadium',
    ],
  ]);
});
