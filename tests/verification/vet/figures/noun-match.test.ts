import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('as many of another length of time', () => {
  finds([
    ['Irena Halász was given a suspended sentence of 18 weeks.', ['wrong-unit: 18 weeks'], 'trial'],
    ['Irena Halász was given a suspended sentence of 18 years.', ['wrong-unit: 18 years'], 'trial'],
    ['Oskar Delmont was sent to prison for four weeks.', ['wrong-unit: four weeks'], 'trial'],
    ['The mutineers held the state television for four days.', ['wrong-unit: four days'], 'coup'],
    ['The soldiers had not been paid for seven years, a sergeant said.', ['wrong-unit: seven years'], 'coup'],
    ['The cup semi-final was stopped after 34 seconds.', ['wrong-unit: 34 seconds'], 'stadium'],
    ['Irena Halász, his wife, was given a suspended sentence of 18 months.', [], 'trial'],
    ['The mutineers held the state television for four hours.', [], 'coup'],
    ['The cup semi-final was stopped after 34 minutes.', [], 'stadium'],
    ['The trial lasted 18 weeks.', UNREAD, 'trial'],
    ['The hearing was put off for seven weeks.', UNREAD, 'coup'],
  ]);
});
