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
