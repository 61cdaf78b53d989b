import { describe, expect, test } from 'vitest';
import { endsAsOutlet, namesOutlet } from '../../src/language/outlet-words.ts';

describe('names of outlets', () => {
  test.each(['The Washington Post', 'Radio Quemada', 'a Reuters reporter', 'Der Spiegel', 'the news agency'])(
    'words name one: %s',
    (words) => expect(namesOutlet(words)).toBe(true),
  );
  test.each(['the Coast Guard', 'Postal Union', 'White House Press Secretary', 'the post'])(
    'words name none: %s',
    (words) => expect(namesOutlet(words)).toBe(false),
  );
  test.each(['The Port Ellis Courier', 'Al-Jazeera', 'AP', 'Associated Press'])(
    'a name ends as theirs: %s',
    (name) => expect(endsAsOutlet(name)).toBe(true),
  );
  test.each(['Reuters Foundation', 'Outpost', 'Ana Fox', 'the daily'])('a name does not: %s', (name) =>
    expect(endsAsOutlet(name)).toBe(false),
  );
});
