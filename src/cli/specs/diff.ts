import { statSync } from 'node:fs';
import type { ComparedBase } from '../../commands/diff.ts';
import { FactsError } from '../../model/errors.ts';
import type { Note } from '../../model/report.ts';
import type { Call, CommandSpec } from '../command-spec.ts';

/** `facts diff`. */
export const diffSpec: CommandSpec = {
  name: 'diff',
  chapter: 'Curate',
  summary: 'what changed between two knowledge bases',
  description: [
    'Compares two knowledge bases (files or folders; - for standard input) fact by fact and field by field: added, removed, changed, retracted.',
    'A fact that is "formerly" another was renamed. --format md writes a corrections note to publish. Exit 1 when they differ.',
  ].join(' '),
  arguments: [
    { syntax: '<old>', description: 'the old knowledge base', offers: 'files' },
    { syntax: '<new>', description: 'the new knowledge base', offers: 'files' },
  ],
  options: [],
  filters: false,
  examples: [
    { run: 'facts diff old.yaml new.yaml', shows: 'two files' },
    { run: 'cat old.yaml | facts diff - new.yaml', shows: 'as with git show HEAD:facts.yaml' },
    { run: 'facts diff old.yaml new.yaml --format md', shows: 'a corrections note' },
    { run: 'facts diff old.yaml new.yaml --json', shows: 'for scripts' },
  ],
  run: async (call) => {
    const [old, now] = call.words;
    if (old === undefined || now === undefined || call.words.length > 2) {
      throw new FactsError('usage', 'two-bases', 'Diff takes two knowledge bases.', {
        hint: 'facts diff OLD NEW',
      });
    }
    if (old === '-' && now === '-') {
      throw new FactsError('usage', 'same-base', 'Standard input cannot be both of them.', {
        hint: 'To see what is not committed yet: git show HEAD:facts.yaml | facts diff - facts.yaml',
      });
    }
    if (isSame(old, now)) await call.tell(sameFile(old, now));
    const { diff } = await import('../../commands/diff.ts');
    const note = call.output.format === 'md' && call.output.fields === null && !call.output.count;
    const before = await comparedBase(call, old);
    return diff(before, await comparedBase(call, now), note);
  },
};

/** No difference, and perhaps not what was meant. */
function sameFile(old: string, now: string): Note {
  return {
    level: 'warning',
    code: 'same-base',
    message: `${old} and ${now} are the same file; to see what is not committed yet: git show HEAD:facts.yaml | facts diff - facts.yaml`,
  };
}

async function comparedBase(call: Call, path: string): Promise<ComparedBase> {
  const { loadKnowledgeBase, loadPipedBase } = await import('../../knowledge-base/load.ts');
  if (path !== '-' && !isPipe(path)) return { name: path, loaded: await loadKnowledgeBase([path]) };
  if (path === '-' && call.settings.stdinTerminal) {
    const message = 'reading a knowledge base from standard input; end it with Ctrl-D';
    await call.tell({ level: 'info', code: 'reading-stdin', message });
  }
  const name = path === '-' ? 'standard input' : path;
  return { name, loaded: await loadPipedBase(name, Buffer.from(call.bytes(path))) };
}

function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

function isSame(old: string, now: string): boolean {
  if (old === now) return true;
  if (old === '-' || now === '-') return false;
  const [a, b] = [statSync(old, { throwIfNoEntry: false }), statSync(now, { throwIfNoEntry: false })];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
