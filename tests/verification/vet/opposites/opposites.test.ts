import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('what says the opposite of a fact is not supported by it', () => {
  finds([
    ['The US does not have 900 troops in Syria.', ['unsupported: not have 900 troops']],
    ['There are no longer 900 US troops in Syria.', ['unsupported: no longer 900 US troops']],
    ['The US refused to unblock around $17 billion.', ['unsupported: refused to unblock']],
    ['Kataib Hezbollah said five of its members had not been killed.', ['unsupported: not been killed']],
    ['Islamic State never seized large parts of Iraq and Syria in 2014.', ['unsupported: never seized']],
    [
      'No Kataib Hezbollah personnel were present where the strike hit, a US defense official said.',
      ['unsupported: No Kataib Hezbollah personnel'],
    ],
    ['Two US officials said the missile attack on Ain al-Asad did no damage.', ['unsupported: no damage']],
    ['Iran has been directly involved in the Gaza war.', ['unsupported: directly involved']],
    [
      'The World Bank declined to offer a loan of around $300 million.',
      ['unsupported: declined to offer'],
      'earthquake',
    ],
    ['Thirty-one ships were not waiting at anchor off Halden.', ['unsupported: not waiting'], 'dock-strike'],
    [
      'The Marisol did not fail two inspections in 2020, two former inspectors said.',
      ['unsupported: not fail'],
      'ferry',
    ],
  ]);
});

describe('a claim of which only names and one word are told', () => {
  finds([
    ["Kataib Hezbollah is not supported by Iran's Quds Force.", ['unsupported: not supported']],
    ['Iranian proxy forces have never attacked Israel or US forces.', ['unsupported: never attacked']],
    ["The Quds Force is not the only branch of Iran's Revolutionary Guard.", UNREAD],
    ['Iran did not send its own troops to Iraq, but it backs the Iraqi militias.', UNREAD],
  ]);
});

describe('what denies something else stays right', () => {
  finds([
    [
      'Not only were there 66 attacks on US forces in Iraq and Syria; at least 62 US personnel were injured.',
      [],
    ],
    ['The US has 2,500 troops in Iraq, not in Jordan.', []],
    ['The Pentagon has not said why there are 900 US troops in Syria.', []],
    ['The US agreed to unblock around $17 billion but has not paid it to anyone.', []],
    ['Iran is not directly involved in the Gaza war.', []],
    ['Rescuers could not find about 20 passengers, a port official said.', [], 'ferry'],
    ['The 16 cranes at Eastquay did not move.', [], 'dock-strike'],
    ['Up to 25,000 people have no home, the Red Crescent says.', [], 'earthquake'],
    [
      'Keld has not released the 64 prisoners of war it holds, the Relief Committee says.',
      [],
      'border-clash',
    ],
  ]);
});

describe('who denies a claim', () => {
  finds([
    ['Kataib Hezbollah denied that five of its members were killed.', ['unsupported: denied']],
    ['Keld denied that it had shot down several Osmaran drones.', ['unsupported: denied'], 'border-clash'],
    ['Osmara denied that Keld shot down several of its drones.', UNREAD, 'border-clash'],
    ["Kataib Hezbollah's spokesman did not deny that five of its members were killed.", []],
  ]);
});
