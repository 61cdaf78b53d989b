import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('attacks given to somebody whom no fact has among those who did', () => {
  const hamas = ['wrong-party: Hamas'];
  finds([
    ['Hamas has hit US troops in Iraq and Syria with drones and rockets for weeks.', hamas],
    ['Next Hamas went back to attacking US bases with drones and rockets.', hamas],
    ['Hamas launched 66 attacks on US forces in Iraq and Syria.', hamas],
    ['There had been 66 attacks on US forces in Iraq and Syria by Hamas.', hamas],
    [
      'For weeks before the US strikes in Iraq, Hamas used drones and rockets to attack US troops in Iraq and Syria.',
      hamas,
    ],
    ['Hamas has attacked both Israel and US forces.', hamas],
    [
      'US forces were attacked by Hamas at an air base west of Baghdad about 24 hours before the strike, US officials said.',
      hamas,
    ],
    ['Islamic State launched 66 attacks on US forces in Iraq and Syria.', ['wrong-party: Islamic State']],
    [
      'Iran-aligned Lebanese militia groups have claimed the attacks on US forces in Iraq and Syria.',
      ['wrong-party: Lebanese militia groups'],
    ],
  ]);
});

describe('attacks by those who may have done them', () => {
  finds([
    // An Iraqi militia that Iran backs, and bodies of Iran.
    ['Kataib Hezbollah launched 66 attacks on US forces in Iraq and Syria.', []],
    ['The Revolutionary Guard has attacked US forces.', UNREAD],
    ['Hamas attacked Israel, and the militias then resumed attacks on US bases with drones and rockets.', []],
    ['Iran-aligned Iraqi militia groups have claimed the attacks on US forces in Iraq and Syria.', []],
    // Nobody of the base, nobody who attacks, or nobody attacked with arms.
    ['Hezbollah has attacked both Israel and US forces.', UNREAD],
    ['Hamas praised the attacks on US forces.', UNREAD],
    ['South Korea condemned the attacks on US forces.', UNREAD],
    ['Republicans attacked the Biden administration, and others defended it.', UNREAD],
    ['Israel struck Hamas in Gaza, and militias in Iraq hit US bases.', UNREAD],
    // No fact tells who did.
    ['The Keldish army attacked Osmaran troops at the Sorrel Pass.', UNREAD, 'border-clash'],
    ['Osmara shelled the Keldish army.', UNREAD, 'border-clash'],
  ]);
});
