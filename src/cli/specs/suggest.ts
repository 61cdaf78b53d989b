import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { textOf } from '../option.ts';

/** `facts suggest`. */
export const suggestSpec: CommandSpec = {
  name: 'suggest',
  chapter: 'Curate',
  summary: 'what an article states and no fact covers yet',
  description: [
    'Lists every figure with its hedge and unit, every quotation with its likely speaker, and every name that is no known entity,',
    'of which no fact of the article holds anything. Nothing is kept of the text. The source is known by its paragraphs.',
    '--format yaml writes facts and entities to complete, which facts add - takes.',
  ].join(' '),
  arguments: [
    { syntax: '<article>', description: 'text, Markdown or HTML, or - for standard input', offers: 'files' },
  ],
  options: [
    {
      flags: '--source <id>',
      description: 'the source it is, when its text does not tell',
      offers: 'sources',
    },
  ],
  filters: false,
  examples: [
    { run: 'facts suggest article.txt', shows: 'what could be recorded' },
    { run: 'facts suggest article.html --json', shows: 'of a saved page, for scripts' },
    { run: 'facts suggest article.txt --format yaml > new.yaml', shows: 'facts to complete' },
  ],
  run: async ({ words, options, output, settings, openBase, bytes, tell }) => {
    const [path] = words;
    if (path === undefined || words.length > 1) {
      throw new FactsError('usage', 'one-article', 'Suggest takes one article at a time.', {
        hint: 'facts suggest ARTICLE, or facts suggest - for standard input',
      });
    }
    if (path === '-' && settings.stdinTerminal) {
      const message = 'reading the article from standard input; end it with Ctrl-D';
      await tell({ level: 'info', code: 'reading-stdin', message });
    }
    const { suggest } = await import('../../commands/suggest.ts');
    const { readArticle } = await import('../../article/read-article.ts');
    const article = await readArticle(bytes(path), path === '-' ? 'standard input' : path);
    const people = output.format === null || output.format === 'table' || output.format === 'card';
    return suggest(await openBase(), {
      article,
      source: textOf(options, 'source'),
      skeletons: output.format === 'yaml' && output.fields === null && !output.count,
      coverageAsNote: !people || output.fields !== null,
    });
  },
};
