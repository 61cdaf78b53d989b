import { isUtf8 } from 'node:buffer';
import { decodeText, LARGEST_TEXT } from '../../article/decode-text.ts';
import type { FactsToAdd } from '../../commands/add.ts';
import { ATTRIBUTION_MODES } from '../../model/attribution.ts';
import { FactsError } from '../../model/errors.ts';
import { BASES } from '../../model/when.ts';
import type { Call, CommandSpec } from '../command-spec.ts';
import { isGiven, type OptionSpec, quoted, textOf } from '../option.ts';
import { typedFact } from './add-typed.ts';

const FACT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--kind <kind>', description: 'one of the kinds of the knowledge base', offers: 'kinds' },
  { flags: '--claim <sentence>', description: 'what is reported, in your own words' },
  { flags: '--figure <wording>', description: 'as stated, hedge included: "at least 62"' },
  { flags: '--unit <words>', description: 'what the figure counts' },
  {
    flags: '--about <entity>',
    description: 'an entity: its id, name or alias (repeatable)',
    repeatable: true,
    offers: 'entities',
  },
  { flags: '--name <spelling>', description: 'a name as printed there (repeatable)', repeatable: true },
  { flags: '--place <place>', description: 'an entity, or free text', offers: 'entities' },
  { flags: '--when <wording>', description: 'the wording of the source, or a date: 2023-11-21, 2023-11' },
  { flags: '--date <date>', description: 'the date, beside the wording' },
  {
    flags: '--basis <basis>',
    description: `where the date comes from: ${BASES.join(', ')}`,
    offers: BASES,
  },
  { flags: '--date-why <reason>', description: 'the reason for an inferred or external date' },
  {
    flags: '--said-by <who:mode>',
    description: `the speaker first; modes: ${ATTRIBUTION_MODES.join(', ')} (repeatable)`,
    repeatable: true,
  },
  { flags: '--quote <words>', description: 'quoted words, a fragment each (repeatable)', repeatable: true },
  {
    flags: '--source <id>',
    description: 'where it stands; the only source goes without saying',
    offers: 'sources',
  },
  {
    flags: '--paragraph <numbers>',
    description: 'where in it: 12, or 11,12',
  },
  {
    flags: '--tag <word>',
    description: 'a word to filter by (repeatable)',
    repeatable: true,
    offers: 'tags',
  },
  { flags: '--id <id>', description: 'its id; made from the claim when not given' },
];

const WRITE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--file <file>', description: 'the file of the knowledge base to add it to', offers: 'files' },
  { flags: '--dry-run', description: 'show the difference, write nothing' },
];

/** `facts add`. */
export const addSpec: CommandSpec = {
  name: 'add',
  chapter: 'Curate',
  summary: 'record facts: from flags, from YAML or JSON, or by prompts',
  description:
    'Puts facts behind the others, in their style; every other byte of the file stays. From flags, from standard input (-: YAML or JSON, a fact, a list of them, or facts: and entities:), or by prompts on a terminal. What is wrong is told at once, and nothing is written then.',
  arguments: [{ syntax: '[input]', description: '- to read facts from standard input' }],
  options: [...FACT_OPTIONS, ...WRITE_OPTIONS],
  filters: false,
  examples: [
    { run: 'facts add --kind troops --claim "US troops are in Syria." --paragraph 18', shows: 'from flags' },
    { run: 'facts add - --dry-run < new-facts.yaml', shows: 'show what facts in YAML or JSON would change' },
    {
      run: 'facts add - < new-facts.yaml',
      shows: 'from YAML or JSON, as facts suggest --format yaml writes it',
    },
    { run: 'facts add', shows: 'by prompts' },
  ],
  run: async (call) => {
    const facts = await factsToAdd(call);
    const { addFacts } = await import('../../commands/add.ts');
    const { options } = call;
    return addFacts(
      { facts, file: textOf(options, 'file'), dryRun: isGiven(options, 'dryRun') },
      await call.writeContext(),
    );
  },
};

async function factsToAdd(call: Call): Promise<FactsToAdd> {
  const {
    words: [input],
    options,
    settings,
  } = call;
  const given = FACT_OPTIONS.filter(({ flags }) => options[optionName(flags)] !== undefined);
  if (input !== undefined) {
    if (input !== '-') {
      throw new FactsError(
        'usage',
        'not-standard-input',
        `facts add reads standard input (-), not ${quoted(input)}.`,
        {
          hint: 'facts add - < FILE',
        },
      );
    }
    if (given.length > 0) {
      throw new FactsError('usage', 'two-inputs', 'Facts come either from standard input or from flags.', {
        hint: `Leave out either "-" or ${given.map(({ flags }) => flags.split(' ')[0]).join(', ')}.`,
      });
    }
    return { type: 'written', name: 'standard input', text: await textOnStandardInput(call) };
  }
  if (given.length === 0) {
    const { paths } = await call.writeContext();
    const ask = await call.asker();
    if (ask === null) throw nothingGiven(settings.stdinTerminal);
    const { askedFact } = await import('../../commands/ask-fact.ts');
    return { type: 'typed', fact: await askedFact(paths, ask), label: (key) => key };
  }
  return { type: 'typed', ...typedFact(options), label: flagOf };
}

async function textOnStandardInput({ bytes, settings, tell }: Call): Promise<string> {
  if (settings.stdinTerminal) {
    const message = 'reading facts in YAML or JSON from standard input; end them with Ctrl-D';
    await tell({ level: 'info', code: 'reading-stdin', message });
  }
  const read = bytes('-', { size: LARGEST_TEXT, hint: 'Add facts in several steps.' });
  // Another encoding is refused or read as what it is, never with other characters in place of those that were given.
  return isUtf8(read) ? new TextDecoder().decode(read) : decodeText(read, 'standard input');
}

function nothingGiven(terminal: boolean): FactsError {
  return new FactsError('usage', 'nothing-to-add', 'There is no fact to add.', {
    hint: terminal
      ? 'Give it by flags (facts add --help), or as YAML on standard input: facts add - < FILE'
      : 'Standard input is read with "-": facts add - < FILE. facts add --help lists the flags.',
  });
}

/** The camel-cased name that commander stores a flag under. */
function optionName(flags: string): string {
  const long = /--([\w-]+)/.exec(flags)?.[1] ?? '';
  return long.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const FLAGS: Readonly<Record<string, string>> = {
  about: '--about',
  names: '--name',
  said_by: '--said-by',
  at: '--source',
  tags: '--tag',
};

function flagOf(key: string): string {
  return FLAGS[key] ?? `--${key}`;
}
