import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('how bad a harm was is part of what is counted', () => {
  finds([
    ['At least 62 US personnel suffered fatal injuries in the attacks.', ['wrong-unit: fatal injuries']],
    [
      'At least 62 US personnel suffered severe traumatic brain injuries in the attacks.',
      ['wrong-unit: severe traumatic brain injuries'],
    ],
    [
      'Eight soldiers were seriously hurt at Ain al-Asad, two US officials said.',
      ['wrong-unit: seriously hurt'],
    ],
    [
      'Fourteen passengers were critically injured in the derailment.',
      ['wrong-unit: critically injured'],
      'economy',
    ],
    [
      'Fourteen passengers suffered slight injuries in the derailment.',
      ['wrong-unit: slight injuries'],
      'economy',
    ],
    ['The fourteen passengers were badly hurt in the derailment.', ['wrong-unit: badly hurt'], 'economy'],
    ['At least 62 US personnel were injured, none of them seriously.', []],
    ['At least 62 US personnel were slightly hurt or suffered traumatic brain injuries.', []],
    ['It is not known how badly the 62 or more US personnel were hurt.', []],
    ['Fourteen passengers were injured in the derailment; how badly is not known.', [], 'economy'],
    ['Fourteen passengers were hurt in the derailment, some of them seriously.', [], 'economy'],
    ['Fourteen passengers were injured in the derailment, and the tunnel was badly damaged.', [], 'economy'],
  ]);
});

describe('how bad a damage was', () => {
  finds([
    [
      'The missile left Ain al-Asad heavily damaged, two US officials said.',
      ['unsupported: heavily damaged'],
    ],
    [
      'The damage to the Osten tunnel was minor.',
      ['unsupported: damage to the Osten tunnel was minor'],
      'economy',
    ],
    ['The derailment did slight damage to the Osten tunnel.', ['unsupported: slight damage'], 'economy'],
    ['The damage to infrastructure at Ain al-Asad air base was slight, two US officials said.', []],
    [
      'The missile attack on Ain al-Asad did minor damage but could have done major damage, two US officials said.',
      [],
    ],
    ['The attacks did severe damage to relations between Iraq and the United States.', UNREAD],
    ['The derailment did severe damage to the Osten tunnel.', [], 'economy'],
    ['The damage to the Osten tunnel was serious.', UNREAD, 'economy'],
    ['The derailment did minor damage to confidence in Corvel Rail.', UNREAD, 'economy'],
  ]);
});
