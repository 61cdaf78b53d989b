import type { CompiledBase } from '../../compiled/base.ts';
import { FactsError } from '../../model/errors.ts';
import type { Subject } from '../../model/report.ts';
import { FIELD_NAMES } from '../../render/field-names.ts';
import { COMMAND_NAMES, type CommandName } from '../command-names.ts';
import type { ArgumentSpec, Call, CommandSpec } from '../command-spec.ts';
import { FILTER_OPTIONS } from '../filter-options.ts';
import { type Offers, type OptionSpec, spellings } from '../option.ts';
import { OUTPUT_OPTIONS } from '../output-options.ts';
import {
  entityCandidates,
  factCandidates,
  kindCandidates,
  MOST_OFFERED,
  sourceCandidates,
  speakerCandidates,
  tagCandidates,
} from './base-candidates.ts';
import { type Candidate, type Candidates, isSafeName, words } from './candidate.ts';
import { type CompletedWords, readCompletedWords } from './completed-words.ts';

/** What completion needs of a call. */
export type CompletionCall = Pick<Call, 'commands' | 'openBase'>;

/** What a shell offers itself: the answer stands alone on its line. No name can be called so. */
const FILES = ':files';
/** Descriptions are cut here, so that they fit beside the names. */
const LONGEST_ABOUT = 60;

/**
 * What can follow an unfinished command line, one `name TAB description` a line; `:files` says that files can. `typed` are the words after
 * `facts` up to the cursor. Never throws a `FactsError`: in the middle of a line nobody wants to read one.
 */
export async function answerCompletion(typed: readonly string[], call: CompletionCall): Promise<string> {
  const line = await readCompletedWords(typed, async (name) => (await call.commands[name]()).options);
  const candidates = await candidatesFor(line, call);
  if (candidates.type === 'files') return `${FILES}\n`;
  return candidates.words
    .filter(({ name }) => name.startsWith(line.current))
    .slice(0, MOST_OFFERED)
    .map(({ name, about }) => `${line.before}${name}\t${short(about)}\n`)
    .join('');
}

/** The knowledge bases that an unfinished command line names. */
export async function knowledgeBasesOf(
  typed: readonly string[],
  home: string | undefined,
): Promise<readonly string[]> {
  const { knowledgeBases } = await readCompletedWords(typed, async () => []);
  return knowledgeBases.map((path) =>
    home !== undefined && path.startsWith('~/') ? home + path.slice(1) : path,
  );
}

async function candidatesFor(line: CompletedWords, call: CompletionCall): Promise<Candidates> {
  const spec = await call.commands[line.command ?? 'find'](); // a query is find
  if (line.flag !== null) {
    const option = flagsOf(spec).find((each) => spellings(each).includes(line.flag ?? ''));
    return offered(option?.offers ?? null, line, call);
  }
  if (line.flags && line.current.startsWith('-'))
    return { type: 'words', words: flagCandidates(spec, line.command === null) };
  if (line.command === null) return line.flags ? firstWords(line, call) : words([]);
  return offered(argumentAt(spec, line.words.length)?.offers ?? null, line, call);
}

function flagsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...spec.options, ...(spec.filters ? FILTER_OPTIONS : []), ...OUTPUT_OPTIONS];
}

function flagCandidates(spec: CommandSpec, first: boolean): readonly Candidate[] {
  const options = flagsOf(spec).flatMap((option) =>
    spellings(option)
      .filter((spelling) => spelling.startsWith('--'))
      .map((name) => ({ name, about: option.description })),
  );
  const version = first ? [{ name: '--version', about: 'the version' }] : [];
  return [...options, { name: '--help', about: 'show help' }, ...version];
}

/** Commands, and kinds, because a query that is only a kind lists it. */
async function firstWords(line: CompletedWords, call: CompletionCall): Promise<Candidates> {
  const specs = await Promise.all(COMMAND_NAMES.map((name) => call.commands[name]()));
  const commands = specs.map(({ name, summary }) => ({ name, about: summary }));
  const kinds = await offered('kinds', line, call);
  return {
    type: 'words',
    words: [...commands, ...(kinds.type === 'words' ? kinds.words : [])],
  };
}

/** The argument at a position; the last one goes on when it takes several. */
function argumentAt(spec: CommandSpec, position: number): ArgumentSpec | null {
  const last = spec.arguments.at(-1);
  return spec.arguments[position] ?? (last?.syntax.includes('...') === true ? last : null);
}

async function offered(
  offers: Offers | null,
  line: CompletedWords,
  call: CompletionCall,
): Promise<Candidates> {
  if (offers === null) return words([]);
  if (offers === 'files') return { type: 'files' };
  if (offers === 'fields') return fieldCandidates(line);
  if (typeof offers !== 'string') return words(offers);
  try {
    const base = await call.openBase();
    const found = fromBase(base, offers, line.current);
    return { type: 'words', words: found.filter(({ name }) => isSafeName(name)) };
  } catch (error) {
    if (error instanceof FactsError) return words([]);
    throw error;
  }
}

function fromBase(
  base: CompiledBase,
  offers: Exclude<Offers, readonly string[] | 'files' | 'fields'>,
  prefix: string,
): readonly Candidate[] {
  switch (offers) {
    case 'facts':
      return factCandidates(base, prefix);
    case 'cards':
      return [...factCandidates(base, prefix), ...entityCandidates(base, prefix, null)];
    case 'entities':
      return entityCandidates(base, prefix, null);
    case 'places':
      return entityCandidates(base, prefix, 'place');
    case 'speakers':
      return speakerCandidates(base);
    case 'kinds':
      return kindCandidates(base);
    case 'sources':
      return sourceCandidates(base);
    case 'tags':
      return tagCandidates(base);
    default:
      return offers satisfies never;
  }
}

/** What a row of a command is, where it is no fact. */
const SUBJECTS: Partial<Record<CommandName, Subject>> = {
  entities: 'entity',
  kinds: 'kind',
  sources: 'source',
  check: 'diagnostic',
  show: 'card',
};

/** Field names; after commas for the last of the list. */
function fieldCandidates({ command, current }: CompletedWords): Candidates {
  const typed = current.slice(0, current.lastIndexOf(',') + 1);
  const fields = FIELD_NAMES[(command === null ? undefined : SUBJECTS[command]) ?? 'fact'];
  return { type: 'words', words: fields.map(({ name, doc }) => ({ name: typed + name, about: doc })) };
}

/** On one line, without what could control a terminal, and cut. */
function short(about: string): string {
  const characters = [...about.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return characters.length > LONGEST_ABOUT
    ? `${characters
        .slice(0, LONGEST_ABOUT - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('');
}
