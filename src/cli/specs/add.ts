import type { FactsToAdd } from '../../commands/add.ts';
import type { TypedFact } from '../../curation/typed-fact.ts';
import { ATTRIBUTION_MODES, type AttributionMode } from '../../model/attribution.ts';
import { FactsError } from '../../model/errors.ts';
import { BASES } from '../../model/when.ts';
import type { Call, CommandSpec } from '../command-spec.ts';
import { isGiven, listOf, type OptionSpec, type OptionValues, oneOf, quoted, textOf } from '../option.ts';

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
    read: oneOf('--basis', BASES),
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
    read: paragraphsOf,
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
    'Puts facts behind the others, in their style; every other byte of the file stays. From flags, from standard input (-: YAML or JSON, a fact or a list of them), or by prompts on a terminal. What is wrong is told at once, and nothing is written then.',
  arguments: [{ syntax: '[input]', description: '- to read facts from standard input' }],
  options: [...FACT_OPTIONS, ...WRITE_OPTIONS],
  filters: false,
  examples: [
    { run: 'facts add --kind troops --claim "US troops are in Syria." --paragraph 18', shows: 'from flags' },
    { run: 'facts add - --dry-run < new-facts.yaml', shows: 'show what facts in YAML or JSON would change' },
    { run: 'facts add - < new-facts.yaml', shows: 'from YAML or JSON' },
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
    bytes,
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
    return { type: 'written', name: 'standard input', text: new TextDecoder().decode(bytes('-')) };
  }
  if (given.length === 0) {
    const { paths } = await call.writeContext();
    const ask = await call.asker();
    if (ask === null) throw nothingGiven(settings.stdinTerminal);
    const { askedFact } = await import('../../commands/ask-fact.ts');
    return { type: 'typed', fact: await askedFact(paths, ask), label: (key) => key };
  }
  return { type: 'typed', fact: typedFact(options), label: flagOf };
}

function nothingGiven(terminal: boolean): FactsError {
  return new FactsError('usage', 'nothing-to-add', 'There is no fact to add.', {
    hint: terminal
      ? 'Give it by flags (facts add --help), or as YAML on standard input: facts add - < FILE'
      : 'Standard input is read with "-": facts add - < FILE. facts add --help lists the flags.',
  });
}

function typedFact(options: OptionValues): TypedFact {
  const paragraphs = options['paragraph'];
  return {
    id: textOf(options, 'id'),
    kind: textOf(options, 'kind'),
    claim: textOf(options, 'claim'),
    figure: textOf(options, 'figure'),
    unit: textOf(options, 'unit'),
    about: listOf(options, 'about'),
    names: listOf(options, 'name'),
    place: textOf(options, 'place'),
    when: textOf(options, 'when'),
    date: textOf(options, 'date'),
    basis: textOf(options, 'basis'),
    why: textOf(options, 'dateWhy'),
    saidBy: listOf(options, 'saidBy').map(speakerOf),
    quote: listOf(options, 'quote'),
    source: textOf(options, 'source'),
    paragraphs: Array.isArray(paragraphs) ? paragraphs.filter((number) => typeof number === 'number') : [],
    tags: listOf(options, 'tag'),
  };
}

/** The speaker and mode of "two US officials:anonymous"; the mode stands behind the last colon. */
function speakerOf(text: string): { who: string; mode: AttributionMode } {
  const colon = text.lastIndexOf(':');
  const who = colon < 0 ? '' : text.slice(0, colon).trim();
  const mode = text.slice(colon + 1).trim();
  if (who === '') {
    throw new FactsError('usage', 'mode-missing', `--said-by wants who:mode, not ${quoted(text)}.`, {
      hint: `How they stand behind the claim: ${ATTRIBUTION_MODES.map((known) => `"${text.replace(/^:|:$/g, '') || 'two US officials'}:${known}"`).join(', ')}.`,
    });
  }
  return { who, mode: oneOf('The mode of --said-by', ATTRIBUTION_MODES)(mode) };
}

function paragraphsOf(text: string): readonly number[] {
  const numbers = text.split(/[,\s]+/).filter((part) => part !== '');
  if (numbers.length > 0 && numbers.every((part) => /^[1-9][0-9]{0,5}$/.test(part)))
    return numbers.map(Number);
  throw new FactsError(
    'usage',
    'bad-number',
    `--paragraph wants paragraph numbers from 1, not ${quoted(text)}.`,
    {
      hint: 'For example --paragraph 12, or --paragraph 11,12.',
    },
  );
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
