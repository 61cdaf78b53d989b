import { FactsError } from '../../model/errors.ts';
import { FORMATS } from '../../model/format.ts';
import type { CommandSpec } from '../command-spec.ts';
import { oneOf, textOf } from '../option.ts';

/** `facts vet`. */
export const vetSpec: CommandSpec = {
  name: 'vet',
  chapter: 'Check',
  summary: 'a draft story against the facts: wrong figures, lost hedges, misquotes',
  description:
    'Compares a draft (plain text, Markdown or HTML, up to 1 MB) with the knowledge base, sentence by sentence: figures and their hedges, places, parties and dates, quotations word by word, who says what, and the spelling of names. Each finding says what the source has and how to mend it. --explain also lists what is supported, and by which fact (with --json on standard error). Exit 1 for findings.',
  arguments: [{ syntax: '<draft>', description: 'a file, or - for standard input', offers: 'files' }],
  options: [
    {
      flags: '--format <format>',
      description: `github (workflow commands), or ${FORMATS.join(', ')}`,
      read: oneOf('--format', [...FORMATS, 'github']),
      offers: [...FORMATS, 'github'],
    },
  ],
  filters: false,
  examples: [
    { run: "echo 'The US has 2,000 troops in Iraq.' | facts vet -", shows: 'a sentence' },
    { run: 'facts vet draft.md', shows: 'a draft' },
    { run: 'facts vet draft.md --explain', shows: 'also what was counted as supported, to read beside' },
    { run: 'facts vet draft.md --json', shows: 'for scripts; the counts go to standard error' },
    { run: 'facts vet draft.md --format github', shows: 'beside the lines of a pull request' },
  ],
  run: async ({ words, options, output, settings, openBase, bytes, tell }) => {
    const [path] = words;
    if (path === undefined || words.length > 1) {
      throw new FactsError('usage', 'one-draft', 'Vet takes one draft at a time.', {
        hint: 'facts vet DRAFT, or facts vet - for standard input',
      });
    }
    if (path === '-' && settings.stdinTerminal)
      await tell({
        level: 'info',
        code: 'reading-stdin',
        message: 'reading the draft from standard input; end it with Ctrl-D',
      });
    const { DRAFT_LIMIT, vet } = await import('../../commands/vet.ts');
    const read = bytes(path, DRAFT_LIMIT);
    return vet(await openBase(), {
      bytes: read,
      name: path === '-' ? 'standard input' : path,
      github: textOf(options, 'format') === 'github',
      countsAsNote: output.format !== null,
      explain: output.explain,
    });
  },
};
