import { CHAPTERS, type CommandSpec, type Example } from '../command-spec.ts';
import { FILTER_OPTIONS } from '../filter-options.ts';
import type { OptionSpec } from '../option.ts';
import { OUTPUT_OPTIONS } from '../output-options.ts';
import { definitions } from './definitions.ts';
import { TOPIC_SUMMARIES } from './topic-names.ts';

const WHAT = `facts looks up what an article reports: figures with their hedge, who said it,
and where it stands. When the knowledge base does not hold it, it says so.`;

const OTHERS: readonly OptionSpec[] = [
  { flags: '-h, --help', description: 'help of a command, or of everything' },
  { flags: '-V, --version', description: 'the version' },
];

const EXAMPLES: readonly Example[] = [
  { run: 'facts how many US troops are in Iraq', shows: 'ask' },
  { run: 'facts quotes', shows: 'all of a kind: troops, attacks …' },
  { run: 'facts "Kata\'ib Hizballah" killed', shows: 'any spelling' },
  { run: 'facts 66 --json', shows: 'for scripts' },
  { run: 'facts show us-troops-in-iraq', shows: 'everything about one fact' },
];

/** What `facts` alone prints: what it is, and the first things to type. */
export function shortHelp(): string {
  const examples = definitions(EXAMPLES.map(({ run, shows }) => [run, shows]));
  return `${WHAT}\n\n${examples}\n\nfacts help lists every command and flag; facts help query says how searching works.\n`;
}

/** What `facts --help` prints: every command, flag and topic. */
export function fullHelp(commands: readonly CommandSpec[]): string {
  const chapters = CHAPTERS.flatMap((chapter) => {
    const inChapter = commands.filter((command) => command.chapter === chapter);
    return inChapter.length === 0
      ? []
      : [`${chapter}:`, definitions(inChapter.map(({ name, summary }) => [name, summary])), ''];
  });
  return [
    'Usage: facts QUERY… [flags]',
    '       facts COMMAND … [flags]',
    '',
    WHAT,
    '',
    'Examples:',
    definitions(EXAMPLES.map(({ run, shows }) => [run, shows])),
    '',
    ...chapters,
    'Filters, for every command that lists facts:',
    flagList(FILTER_OPTIONS),
    '',
    'Output flags, for every command, before or after its name:',
    flagList([...OUTPUT_OPTIONS, ...OTHERS]),
    '',
    'Topics, shown by facts help TOPIC:',
    definitions(Object.entries(TOPIC_SUMMARIES)),
    '',
  ].join('\n');
}

/** Flags with their descriptions. */
export function flagList(options: readonly OptionSpec[]): string {
  return definitions(options.map(({ flags, description }) => [flags, description]));
}
