import { describe, expect, test } from 'vitest';
import { findProperNames } from '../../src/language/proper-names.ts';

const names = (text: string) => findProperNames(text).map((name) => name.text);

describe('the proper names of a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ships met in the Strait of Hormuz near Bandar Abbas.', ['Strait of Hormuz', 'Bandar Abbas']],
    ['A base at Jurf al-Sakhar, or Jurf al Saqr, was hit.', ['Jurf al-Sakhar', 'Jurf al Saqr']],
    ['Prime Minister Anselm Okoro met Lt. Gen. Ida Voss.', ['Anselm Okoro', 'Ida Voss']],
    ['Iraqi Prime Minister Mohammed Shia al-Sudani spoke.', ['Mohammed Shia al-Sudani']],
    ['Secretary of State Antony Blinken left.', ['Antony Blinken']],
    ['He asked the Iraqi Foreign Ministry.', ['Iraqi Foreign Ministry']],
    ['It is held by the Ministry of Health.', ['Ministry of Health']],
    ['Dr. Mira Solano of Saint Brigid Hospital said so.', ['Mira Solano', 'Saint Brigid Hospital']],
    ["Iraq's Kataeb Hezbollah militia fired.", ['Iraq', 'Kataeb Hezbollah']],
    ['An AC-130 and the UN were there.', ['AC-130', 'UN']],
    ['U.S. forces left.', ['U.S.']],
    [
      "The Calloway County Sheriff's Office told The Daily Post.",
      ["Calloway County Sheriff's Office", 'Daily Post'],
    ],
    ['Ursula von der Leyen arrived.', ['Ursula von der Leyen']],
  ];
  test.each(cases)('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  const none: readonly string[] = [
    'On Tuesday, Nov. 21, officials met in March.',
    'The Iraqi and South Korean banks closed.',
    'Officials said so. Troops left. Several died.',
    '“Nobody came,” I said. “Everybody left.”',
    'The president spoke; the Prime Minister did not.',
    'Iran-backed groups fired.',
    'Americans and Iraqis met.',
    'In short: Why Now',
    'Storm Kills Dozens in Port Ravel\n\n',
  ];
  test.each(none)('%j has none', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('one word at the beginning of a sentence counts where it is a name elsewhere, too', () => {
    expect(names('Hezbollah fired. Others saw Hezbollah fire.')).toEqual(['Hezbollah', 'Hezbollah']);
    expect(names('Rockets fell. Others saw rockets.')).toEqual([]);
  });

  test('stand where they are said to', () => {
    const text = 'He met Ida Voss, then Ana Tull’s aide.';
    for (const { start, end, text: name } of findProperNames(text)) expect(text.slice(start, end)).toBe(name);
    expect(names(text)).toEqual(['Ida Voss', 'Ana Tull']);
  });

  test('of a long text are found in a time that grows with it', () => {
    const line = 'On Monday, 3 May 2021, Ida Voss met the Ministry of Health in Port Ravel. ';
    expect(names(line.repeat(3000))).toHaveLength(9000);
  });
});
