import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('quoted words that no fact has, without a verb of speaking', () => {
  finds([
    [
      '"We will answer this in our own time," its statement went on.',
      ['unsupported: "We will answer this in our own time,"'],
    ],
    [
      'Its statement ended: "We will answer this in our own time."',
      ['unsupported: "We will answer this in our own time."'],
    ],
    [
      '"Our hands were tied by the rules," came the reply from the Pentagon.',
      ['unsupported: "Our hands were tied by the rules,"'],
    ],
    [
      '“We shall be back before the rains”, his message ended.',
      ['unsupported: “We shall be back before the rains”'],
      'coup',
    ],
    [
      'The colonel had a parting shot: "We shall be back before the rains."',
      ['unsupported: "We shall be back before the rains."'],
      'coup',
    ],
    [
      '"Why should we pay for that?" was his answer.',
      ['unsupported: "Why should we pay for that?"'],
      'trial',
    ],
    [
      '"There\'s no clear definition of what we are trying to deter," the Pentagon official told The Washington Post, asking not to be named.',
      [],
    ],
    ['The so-called "axis of resistance," as some have it, met in Beirut.', UNREAD],
    ['He was reading "The Old Man and the Sea," a novel, at the farm.', UNREAD, 'coup'],
    ['"The Good, the Bad and the Ugly," a western, was on television that night.', UNREAD, 'coup'],
    ['They called it "a very long night", and went home.', UNREAD, 'trial'],
  ]);
});
