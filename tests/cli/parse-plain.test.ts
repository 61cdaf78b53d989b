import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FILTER_OPTIONS } from '../../src/cli/filter-options.ts';
import { spellings, takesValue } from '../../src/cli/option.ts';
import { OUTPUT_OPTIONS } from '../../src/cli/output-options.ts';
import { parseCommand } from '../../src/cli/parse-command.ts';
import { parsePlain } from '../../src/cli/parse-plain.ts';

const find = await COMMANDS.find();
const DECLARED = [...find.options, ...FILTER_OPTIONS, ...OUTPUT_OPTIONS];
const FLAGS = DECLARED.flatMap(spellings);

/** What a parser makes of a command line, its complaint included. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    return { error: String(error) };
  }
}

function commander(args: readonly string[]): unknown {
  return outcome(() => {
    const parsed = parseCommand(find, args);
    return parsed.type === 'run' ? { words: parsed.words, options: { ...parsed.options } } : parsed;
  });
}

/** Words, values good and bad, every flag, and what only commander takes. */
const argument = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('troops', 'in', 'Iraq', '66', '', 'a b', 'find', 'json', '5', '2023-11'),
  },
  { weight: 4, arbitrary: fc.constantFrom(...FLAGS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '-',
      '--',
      '-n5',
      '--limit=5',
      '-qn',
      '--jsn',
      '-h',
      '--help',
      '-x',
      '--no-such',
      '-5',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

describe('a plain command line', () => {
  test('is read as commander reads it, or left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const read = outcome(() => parsePlain(find, args));
        if (JSON.stringify(read) === '{"value":null}') return;
        plain += 1;
        expect(read).toEqual(commander(args));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test.each(DECLARED.map((option) => [option.flags, option] as const))('%s alone', (_, option) => {
    for (const flag of spellings(option)) {
      const args = takesValue(option) ? ['troops', flag, '7', 'Iraq'] : ['troops', flag, 'Iraq'];
      expect(outcome(() => parsePlain(find, args))).toEqual(commander(args));
    }
  });

  test.each([
    [['--limit=5']],
    [['-qn', '5']],
    [['troops', '--', '-iraq']],
    [['--help']],
    [['--jsn']],
    [['-n']],
    [['-']],
  ])('%j is left to commander', (args) => {
    expect(parsePlain(find, args)).toBeNull();
  });

  test('other commands are left to commander', async () => {
    expect(parsePlain(await COMMANDS.show(), ['some-id'])).toBeNull();
  });
});
