import { statSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { InitTarget } from '../../commands/init.ts';
import { listBaseFiles } from '../../knowledge-base/base-files.ts';
import { FactsError } from '../../model/errors.ts';
import type { Call, CommandSpec } from '../command-spec.ts';
import { isGiven, textOf } from '../option.ts';

/** `facts init`. */
export const initSpec: CommandSpec = {
  name: 'init',
  chapter: 'Curate',
  summary: 'start a knowledge base, or add an article to it as a source',
  description:
    'Starts a knowledge base in facts.yaml, or where --kb says: with an article (plain text, Markdown or HTML) as its first source, its paragraphs as fingerprints, or as a commented skeleton. On one that is there already it adds the article as a source; in a folder each article gets a file of its own.',
  arguments: [{ syntax: '[article]', description: 'a file, or - for standard input', offers: 'files' }],
  options: [
    { flags: '--id <id>', description: 'the id of the source; made from its title or file when not given' },
    { flags: '--title <title>', description: 'its title; that of an HTML page is found' },
    { flags: '--url <address>', description: 'where it stands on the web' },
    { flags: '--dry-run', description: 'show what would be written, write nothing' },
  ],
  filters: false,
  examples: [
    { run: 'facts init --kb floods.yaml', shows: 'a commented skeleton' },
    { run: 'facts init article.txt', shows: 'a knowledge base for an article' },
    { run: 'facts init article.html --id river-page --dry-run', shows: 'show what would be written' },
  ],
  run: async (call) => {
    const { words, options, settings, bytes, tell } = call;
    const [path = null] = words;
    const target = targetOf(call);
    if (path === '-' && settings.stdinTerminal) {
      const message = 'reading the article from standard input; end it with Ctrl-D';
      await tell({ level: 'info', code: 'reading-stdin', message });
    }
    const { readArticle } = await import('../../article/read-article.ts');
    const name = path === '-' ? 'standard input' : path;
    const article = path === null || name === null ? null : await readArticle(bytes(path), name);
    const details = {
      id: textOf(options, 'id'),
      title: textOf(options, 'title'),
      url: textOf(options, 'url'),
    };
    if (article === null && Object.values(details).some((detail) => detail !== null)) {
      throw new FactsError('usage', 'no-article', 'There is no article that this could be said of.', {
        hint: 'facts init ARTICLE --title TITLE',
      });
    }
    const { initBase } = await import('../../commands/init.ts');
    return initBase(
      { article, details, target, dryRun: isGiven(options, 'dryRun') },
      await call.writer(target.path),
    );
  },
};

/** Where to start: `--kb`, FACTS_KB, or facts.yaml in the working directory. */
function targetOf({ output, env }: Call): InitTarget {
  const named =
    output.knowledgeBases.length > 0 ? output.knowledgeBases : (env['FACTS_KB'] ?? '').split(delimiter);
  const [path, ...others] = named.filter((each) => each !== '');
  if (others.length > 0) {
    throw new FactsError('usage', 'several-bases', 'A knowledge base is started in one place.', {
      hint: 'Give --kb once: a file or a folder.',
    });
  }
  const place = path ?? 'facts.yaml';
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return { type: 'new file', path: place };
  return stats.isDirectory()
    ? { type: 'folder', path: place, empty: isEmptyBase(place) }
    : { type: 'file', path: place };
}

function isEmptyBase(folder: string): boolean {
  try {
    return listBaseFiles([folder]).length === 0;
  } catch (error) {
    if (error instanceof FactsError && error.code === 'no-knowledge-base') return true;
    throw error;
  }
}
