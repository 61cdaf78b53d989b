import { FactsError } from '../../model/errors.ts';
import type { CommandSpec } from '../command-spec.ts';
import { isGiven, textOf } from '../option.ts';

/** `facts verify`. */
export const verifySpec: CommandSpec = {
  name: 'verify',
  chapter: 'Check',
  summary: 'each fact against your own copy of the article',
  description: [
    'Looks up the figure, the names and the quoted words of each fact in its paragraph of an article (plain text, Markdown or HTML, up to 10 MB),',
    'to the letter. Verdicts: verified, moved (same text, other paragraph), changed, missing, ambiguous, unchecked.',
    'How they are put together is for people to read: facts whose paragraph has other words now are told, and counted.',
    'Exit 1 unless all are verified or moved; with --strict, also when the other words of a paragraph changed: who said it, where, whether.',
  ].join(' '),
  arguments: [
    { syntax: '[ids...]', description: 'facts to verify; without ids, all of the source', offers: 'facts' },
  ],
  options: [
    {
      flags: '--against <article>',
      description: 'the article: a file, or - for standard input',
      offers: 'files',
    },
    {
      flags: '--source <id>',
      description: 'the source it is, when its text does not tell',
      offers: 'sources',
    },
    { flags: '--strict', description: 'exit 1 on changed paragraphs, too: facts to read again' },
  ],
  filters: false,
  examples: [
    { run: 'facts verify --against article.txt', shows: 'all facts of the article' },
    { run: 'facts verify --against article.html us-troops-in-iraq', shows: 'one fact, against a saved page' },
    { run: 'facts verify --against article.txt --strict', shows: 'only the very same text is good' },
    { run: 'facts verify --against article.txt --json', shows: 'for scripts' },
  ],
  run: async ({ words, options, settings, openBase, bytes, tell }) => {
    const path = textOf(options, 'against');
    if (path === null) {
      throw new FactsError('usage', 'no-article', 'Verify needs the article to verify against.', {
        hint: 'facts verify --against ARTICLE, or --against - for standard input',
      });
    }
    if (path === '-' && settings.stdinTerminal) {
      const message = 'reading the article from standard input; end it with Ctrl-D';
      await tell({ level: 'info', code: 'reading-stdin', message });
    }
    const { verify } = await import('../../commands/verify.ts');
    const { readArticle } = await import('../../article/read-article.ts');
    const base = await openBase();
    const article = await readArticle(bytes(path), path === '-' ? 'standard input' : path);
    return verify(base, {
      article,
      ids: words,
      source: textOf(options, 'source'),
      strict: isGiven(options, 'strict'),
    });
  },
};
