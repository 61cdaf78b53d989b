import { FORMATS } from '../../model/format.ts';
import type { CommandSpec } from '../command-spec.ts';
import { isGiven, oneOf, textOf } from '../option.ts';

const CHECK_FORMATS = [...FORMATS, 'github'];

/** `facts check`. */
export const checkSpec: CommandSpec = {
  name: 'check',
  chapter: 'Check',
  summary: 'every defect of the knowledge base at once',
  description:
    'Checks the knowledge base and names every defect at once, as file:line:col: error[code]: message. Exit 1 for findings, 3 when not one record can be read, because the text is no YAML or JSON.',
  arguments: [
    { syntax: '[paths...]', description: 'files or folders, instead of the knowledge base in use' },
  ],
  options: [
    { flags: '--strict', description: 'warnings count as findings, too' },
    {
      flags: '--format <format>',
      description: 'one of the usual formats, or github: workflow commands',
      read: oneOf('--format', CHECK_FORMATS),
      offers: CHECK_FORMATS,
    },
    { flags: '--explain <code>', description: 'explain a code instead of checking (all: list them)' },
  ],
  filters: false,
  examples: [
    { run: 'facts check', shows: 'the knowledge base in use' },
    { run: 'facts check --strict', shows: 'let warnings fail, for CI' },
    { run: 'facts check --explain duplicate-id', shows: 'what a code means' },
  ],
  run: async ({ words, options, knowledgeBasePaths }) => {
    const { check } = await import('../../commands/check.ts');
    const context = { paths: words.length > 0 ? words : knowledgeBasePaths() };
    const asked = { strict: isGiven(options, 'strict'), github: textOf(options, 'format') === 'github' };
    return check({ ...asked, explain: textOf(options, 'explain') }, context);
  },
};
