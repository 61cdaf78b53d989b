import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('the opposite of a word of the claim', () => {
  finds([
    ['Three members of the board voted for a rise.', ['unsupported: rise'], 'economy'],
    ['The Night Mail arrived four hours early, two passengers said.', ['wrong-unit: early'], 'economy'],
    [
      'The Night Mail arrived four hours ahead of schedule, two passengers said.',
      ['wrong-unit: ahead of schedule'],
      'economy',
    ],
    ['Shareholders of Corvel Rail approved the merger.', ['unsupported: approved'], 'economy'],
    ['Corvel Rail opened the Osten tunnel after the derailment.', ['unsupported: opened'], 'economy'],
    [
      'Rents in Osten have fallen by about a third, the Statistics Board said.',
      ['unsupported: fallen'],
      'economy',
    ],
    [
      'After the Hamas attack on Israel the militias halted attacks on US bases with drones and rockets.',
      ['unsupported: halted'],
    ],
    ['Three members of the board voted for a reduction.', [], 'economy'],
    ['The Night Mail arrived four hours behind schedule, two passengers said.', [], 'economy'],
    ['Shareholders of Corvel Rail turned down the merger.', [], 'economy'],
    ['Shareholders of Corvel Rail did not approve the merger.', [], 'economy'],
    ['Corvel Rail shut the Osten tunnel after the derailment.', [], 'economy'],
    ['Rents in Osten have climbed by about a third, the Statistics Board said.', [], 'economy'],
    [
      'The militias resumed attacks on US bases with drones and rockets after the Hamas attack on Israel, which ended a truce.',
      [],
    ],
  ]);
});

describe('who denied it has not admitted it', () => {
  finds([
    ['Corvel Rail admitted that the signals had failed.', ['unsupported: admitted'], 'economy'],
    ['Corvel Rail acknowledged the signals had failed.', ['unsupported: acknowledged'], 'economy'],
    ['Corvel Rail confirmed on Monday that the signals had failed.', ['unsupported: confirmed'], 'economy'],
    ['Corvel Rail denied the signals had failed.', [], 'economy'],
    ['Corvel Rail has not admitted that the signals failed.', [], 'economy'],
    ['Corvel Rail refused to admit that the signals had failed.', UNREAD, 'economy'],
  ]);
});
